//! Tells captions of pictures by what only they have: a credit, a word on the picture
//! itself, or a scene with its place and full date.

use super::dateline::AGENCIES;
use crate::article::calendar::{is_english_month, is_english_weekday};

/// Returns true for the caption of a picture or its credit.
pub(super) fn is_caption(text: &str) -> bool {
    is_agency_credit(text) || is_credit(text)
}

/// Returns true for a sentence that says what is seen in a picture.
pub(super) fn is_scene(text: &str) -> bool {
    is_of_picture(text) || is_dated_scene(text) || tells_sides(text) || follows_bar(text)
}

/// Returns true for a whole block that pictures are captioned with: an agency's words, cut
/// short before its name, `The mayor waves in Port Sabel, ... (Associated Press)`.
pub(super) fn is_cut_caption(text: &str) -> bool {
    text.len() < LONGEST && text.ends_with("... (Associated Press)")
}

/// Returns true for a whole line that ends with who took the picture, behind what is seen in
/// it: `The mayor opens the dam in 2014. Jane Roe for The Westbrook Post`.
pub(super) fn is_credited(text: &str) -> bool {
    if text.len() >= LONGEST || text.ends_with(['.', '!', '?', ':']) {
        return false;
    }
    let Some((scene, credit)) = text.rsplit_once(". ") else { return false };
    let is_name = |name: &str, most: usize| {
        (2..=most).contains(&name.split(' ').count()) && name.split(' ').all(is_capital)
    };
    let photographer = credit.split_once(" for ");
    photographer.is_some_and(|(name, outlet)| {
        is_name(name, 3) && outlet.starts_with("The ") && is_name(outlet, 5)
    }) && shows(scene)
}

/// The longest caption, in bytes.
const LONGEST: usize = 600;

/// Returns true for a caption that ends with who took the picture, in brackets, and
/// perhaps with the agency in further ones: `(AP Photo/Jane Roe) (Associated Press)`.
///
/// A bracket that is a sentence, or that names agencies alone, is none: `(dpa/AFP)`.
fn is_credit(text: &str) -> bool {
    let is_known = |credit: &str| {
        let lower = credit.to_lowercase();
        let inside = lower.trim_matches(['(', ')', ' ']);
        let is_sentence = inside.ends_with('.') && !begins_as_caption(inside);
        !is_sentence
            && !are_agencies(inside)
            && CREDITS.iter().any(|words| has_words(&lower, words))
    };
    if text.len() > LONGEST || !text.ends_with(')') {
        return false;
    }
    let mut brackets = text.rmatch_indices('(').take(2).map(|(at, _)| &text[at..]);
    brackets.any(|credit| credit.len() < 90 && is_known(credit))
}

fn begins_as_caption(inside: &str) -> bool {
    ["ap photo", "image", "photo"].iter().any(|label| inside.starts_with(label))
}

/// Returns true for agencies, in lower case, with slashes between.
pub(super) fn are_agencies(inside: &str) -> bool {
    inside.contains('/') && inside.split('/').all(|name| AGENCIES.contains(&name.trim()))
}

/// Returns true if a text has some words, and not as parts of longer ones.
fn has_words(text: &str, words: &str) -> bool {
    let is_apart = |&(at, _): &(usize, &str)| {
        let (before, from) = text.split_at(at);
        let joins = |a: Option<char>, b: Option<char>| {
            a.is_some_and(char::is_alphanumeric) && b.is_some_and(char::is_alphanumeric)
        };
        let behind = from[words.len()..].chars().next();
        !joins(before.chars().next_back(), words.chars().next())
            && !joins(words.chars().next_back(), behind)
    };
    text.match_indices(words).any(|found| is_apart(&found))
}

/// Words of picture credits, in lower case.
const CREDITS: &[&str] = &[
    "photo/",
    "photo /",
    "photo by",
    "staff photographer",
    "ap photo",
    "getty images",
    "/ap)",
    "/afp",
    "/reuters",
    "file photo",
    "/epa",
    "/associated press",
    "/bloomberg",
    "/getty",
    "/the washington post",
    "/the new york times",
    "/ staff",
    "photo courtesy",
    "foto:",
    "photo:",
    "ảnh:",
    "picture:",
    "image:",
    "via ap",
    "(associated press)",
    "shutterstock",
];

/// Returns true for `REUTERS/Jane Roe` and `Jane Roe/Westbrook Photo Agency`.
fn is_agency_credit(text: &str) -> bool {
    text.len() < 60
        && text.contains('/')
        && !super::blocks::ends_with_stop(text)
        && text.split(['/', ' ']).count() >= 3
        && text.split(['/', ' ']).all(is_capital)
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Returns true for what speaks of its own picture: `The dam is shown in this May 5 photo.`
///
/// News that speaks of a picture tells who says so.
fn is_of_picture(text: &str) -> bool {
    if PICTURED.iter().any(|words| text.contains(words)) && shows(text) {
        return true;
    }
    let start = text.strip_prefix("In this ");
    let Some(rest) = start.or_else(|| parted(text, " in this ").map(|(_, rest)| rest))
    else {
        return false;
    };
    let words = rest.split(' ').map(|word| word.trim_end_matches([',', '.', ';', ':']));
    let is_sort = |word: &&str| {
        SORTS.contains(word)
            || is_english_weekday(word)
            || is_month(word)
            || word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let sorts = words.clone().take_while(is_sort).count();
    (1..=5).contains(&sorts)
        && words.clone().nth(sorts).is_some_and(|word| PICTURES.contains(&word))
        && shows(text)
}

/// Does what [`str::split_once`] does. Most sentences do not hold the words, which `contains`
/// finds out many bytes at a time.
pub(super) fn parted<'t>(text: &'t str, words: &str) -> Option<(&'t str, &'t str)> {
    text.contains(words).then(|| text.split_once(words)).flatten()
}

/// Returns true for who is where in a picture: `Ann Doe, left, and Bo Roe clean out the hall.`
fn tells_sides(text: &str) -> bool {
    let Some((head, _)) = text.rsplit_once(',') else { return false };
    let (mut before, mut sides, mut named) = ("", 0, 0);
    for part in head.split(',') {
        if SIDES.contains(&part) {
            sides += 1;
            named += usize::from(
                before.rsplit(' ').take(2).filter(|w| is_capital(w)).count() == 2,
            );
        }
        before = part;
    }
    // "Left, right and center" is everybody.
    named > 0 && named == sides && shows(text)
}

/// Where somebody is in a picture.
const SIDES: [&str; 6] =
    [" background", " center", " centre", " foreground", " left", " right"];

/// Returns true for a credit that runs into what is behind it: `| Jane Roe/AP The dam ...`.
fn follows_bar(text: &str) -> bool {
    let credit = text.strip_prefix("| ").and_then(|text| text.split_once('/'));
    credit.is_some_and(|(name, _)| {
        (2..=4).contains(&name.split(' ').count()) && name.split(' ').all(is_capital)
    })
}

/// Returns true for a text without a quote and without the words of what is told.
fn shows(text: &str) -> bool {
    !text.contains(['"', '“'])
        && !text.split([' ', ',', '.']).any(|word| SAYING.contains(&word))
}

/// What a picture is called.
const PICTURES: [&str; 7] =
    ["handout", "illustration", "image", "photo", "photograph", "picture", "sketch"];

/// What only captions say of those whom they show.
const PICTURED: [&str; 2] = [" are pictured with ", " is pictured with "];

/// What stands before it in captions, apart from a date.
const SORTS: [&str; 7] =
    ["combination", "courtroom", "file", "handout", "still", "undated", "video"];

/// Words of what is told of a picture, and of what is told besides.
const SAYING: [&str; 13] = [
    "allege", "alleges", "argue", "argues", "believe", "believes", "died", "said",
    "says", "tells", "told", "was", "were",
];

/// Returns true for a month with its capital, with a stop where it is cut short or without.
fn is_month(word: &str) -> bool {
    is_english_month(word.trim_end_matches('.'))
}

/// Returns true for a scene in the present that ends with where and when:
/// `The mayor waves at the gate in Port Sabel, Friday, May 5, 2017.`
fn is_dated_scene(text: &str) -> bool {
    let Some(text) = text.strip_suffix('.') else { return false };
    if text.len() > LONGEST || !text.ends_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let mut words = text.rsplit([' ', '\n']).filter(|word| !word.is_empty());
    let mut next = || words.next().unwrap_or_default().trim_end_matches(',');
    let (year, day, month) = (next(), next(), next());
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    if year.len() != 4
        || !is_number(year)
        || !(1..=2).contains(&day.len())
        || !is_number(day)
        || !is_month(month)
    {
        return false;
    }
    let mut place = next();
    if is_english_weekday(place) {
        place = next();
    }
    let has =
        |list: &[&str]| text.split([' ', ',', '\n']).any(|word| list.contains(&word));
    is_capital(place) && has(&SCENES) && !has(&UNSEEN)
}

/// What people do in pictures, and what is seen there.
const SCENES: [&str; 19] = [
    "appears", "arrive", "arrives", "cheer", "embrace", "gesture", "gestures", "hug",
    "pose", "poses", "seen", "shake", "shown", "sit", "sits", "smile", "smiles", "wave",
    "waves",
];

/// Words of what is told, or is to come.
const UNSEEN: [&str; 8] = ["did", "had", "said", "says", "told", "was", "were", "will"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_show_by_credit_picture_or_dated_scene() {
        let is_caption = |text: &str| is_caption(text) || is_scene(text);
        for caption in [
            "The mayor waves. (AP Photo/Jane Roe)",
            "Jane Roe/Westbrook Photo Agency",
            "The dam is shown in this October 31, 2016 photo released on Monday.",
            "In this file photo, the mayor waves.",
            "The mayor talks to a judge in this courtroom sketch.",
            "A man waves in front of the gate in Port Sabel, Friday, May 5, 2017.",
            "A guard stands at the gate in this undated photo.",
            "The dam is seen before the flood in Westbrook, November 27, 2011.",
            "Ann Doe and her mother sit at a table in Port Sabel May 20, 2010.",
            "Ann Doe, left, and Bo Roe, both of Westbrook, clean out the hall.",
            "Winners Bo Roe Jr., center, and Cy Poe hold up the cup.",
            "Deputy Ann Doe is pictured with the head of the school after an award.",
            "| Jane Roe/Westbrook Images Council votes to sell the hall.",
        ] {
            assert!(is_caption(caption), "{caption}");
        }
    }

    #[test]
    fn a_line_is_a_caption_whose_photographer_works_for_a_paper() {
        for caption in [
            "The mayor opens the dam in 2014. Jane Roe for The Westbrook Post",
            "Rivers rise. The gates hold. Jane Ann Roe for The Times",
        ] {
            assert!(is_credited(caption), "{caption}");
        }
        for prose in [
            "The mayor opens the dam. Jane Roe for The Westbrook Post.",
            "The mayor opened the dam, she said. Jane Roe for The Westbrook Post",
            "The dam holds. Praise for The Post",
            "The dam holds. Jane Roe works for The Post",
            "Jane Roe for The Westbrook Post",
        ] {
            assert!(!is_credited(prose), "{prose}");
        }
    }

    #[test]
    fn news_of_pictures_and_dates_is_no_caption() {
        for prose in [
            "The same is seen in this study of 40 rivers.",
            "By then this year, 3 million people will still need food.",
            "In this city of 80,000, still without power, nine people froze to death.",
            "Someone in this town of 4,000 took the photo that won the prize.",
            "Police want to speak to the man in this 2016 photo, an officer said.",
            "A gunman killed 49 people in Port Sabel, Sunday, June 12, 2016.",
            "The treaty enters into force in Westbrook, Friday, May 5, 2017.",
            "The trial will be seen in Westbrook, Monday, May 8, 2017.",
            "Queen Ann dies at Westbrook, Sept. 8, 2022.",
            "She is happy in this picture, he said.",
            "Drivers who came from Westbrook turned left, right, and left again.",
            "Ann Doe, left, said that nobody had asked her.",
            "Politicians across Westbrook, left, right and center, condemned the attack.",
            "Ann Doe is pictured on the new bill, which goes into circulation in May.",
            "In 2004 Doe joined Westbrook, left, and founded a firm that makes glasses.",
            "The way to Westbrook leads down, then to the left, over the dam.",
            "| 3 | 5/7 | Westbrook |",
            "In this town of 4,000 few looked at the photo.",
            "The launch opens July 31, 2018.",
            "The charge was dropped in Westbrook, October 23, 2017.",
            "She was born in Port Sabel, May 5, 1932.",
            "The law takes effect on Friday, May 5, 2017.",
            "The talks begin in Westbrook on May 5, 2017.",
            "They met in Port Sabel in 2017.",
        ] {
            assert!(!is_caption(prose) && !is_scene(prose), "{prose}");
        }
    }
}
