//! Finds the credit of a picture in front of its caption or of the text under it.

use super::dateline::{LONGEST, char_boundary};

/// Returns true for a text behind the credit of a picture.
pub(super) fn opens_with_credit(text: &str) -> bool {
    credit(&text[..char_boundary(text, LONGEST)]).is_some()
}

/// `Jane Roe / Reuters file `: who took a picture, before its caption or the text under it.
///
/// Polls and bodies have such names too, `Westbrook University/AP Poll`: what names one is
/// no photographer.
pub(super) fn credit(head: &str) -> Option<usize> {
    let (name, rest) = head.split_once('/')?;
    let name = name.strip_prefix("| ").unwrap_or(name);
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    let text = PICTURE_AGENCIES.iter().find_map(|agency| rest.strip_prefix(agency))?;
    let text = text.strip_prefix(' ')?;
    let text = text.strip_prefix("file ").unwrap_or(text);
    let is_person = |word: &str| {
        word.starts_with(char::is_uppercase)
            && !word.chars().skip(1).any(char::is_uppercase)
            && !BODIES.contains(&word)
            && !ARTICLES.contains(&word)
    };
    let next = text.split(' ').next().unwrap_or_default();
    let is_credit = (2..=3).contains(&name.split_whitespace().count())
        && name.split_whitespace().all(is_person)
        && next.starts_with(char::is_uppercase)
        && !BODIES.contains(&next);
    is_credit.then_some(head.len() - text.len())
}

/// Words of bodies and of what they do.
const BODIES: [&str; 23] = [
    "Agency",
    "Breakingviews",
    "Businessweek",
    "College",
    "Entertainment",
    "Foundation",
    "Group",
    "Index",
    "Institute",
    "Joint",
    "National",
    "Network",
    "News",
    "Photo",
    "Photos",
    "Politics",
    "Poll",
    "Students",
    "Survey",
    "Team",
    "Times",
    "University",
    "Writer",
];

/// Articles, which no person's name begins with.
const ARTICLES: [&str; 7] = ["A", "An", "Das", "Der", "El", "Le", "The"];

/// Whose name stands behind a photographer's.
const PICTURE_AGENCIES: [&str; 13] = [
    "AFP",
    "AP",
    "Associated Press",
    "Bloomberg",
    "EPA",
    "Getty Images",
    "REUTERS",
    "Redux",
    "Reuters",
    "Shutterstock",
    "Splash News",
    "USA TODAY",
    "WireImage",
];
