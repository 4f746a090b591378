//! Tells whether the first line of a plain text is its title.

/// Returns true if `line` is a title, given the lines after it.
///
/// A title is short, has no full stop, does not begin in the middle of a sentence and is
/// no dateline or byline. It stands alone: before a blank line, or before a line that
/// would have had room for its words had they belonged together.
pub(super) fn is_title(line: &str, mut rest: std::str::Lines<'_>) -> bool {
    let line = line.trim();
    if !looks_like_title(line) {
        return false;
    }
    let next = rest.next().map_or("", str::trim);
    if next.is_empty() {
        let text = rest.map(str::trim).find(|line| !line.is_empty());
        return text.is_some_and(|text| !is_continuation(text));
    }
    is_underline(next) || is_broken_off(line, next, rest)
}

/// Returns true for a row of `=` or `-` that marks the line above as a title.
pub(super) fn is_underline(line: &str) -> bool {
    line.len() >= 3
        && ["=", "-"].iter().any(|sign| {
            line.trim_matches(['=', '-']).is_empty() && line.starts_with(sign)
        })
}

/// Returns true for `By Jane Doe and John Roe, The Post`.
pub(super) fn is_byline(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let is_by = words.next().is_some_and(|word| word.eq_ignore_ascii_case("by"));
    let small = ["and", "of", "the", "for", "in", "de", "van", "von", "&", "|"];
    let is_name =
        |word: &str| small.contains(&word) || word.starts_with(char::is_uppercase);
    let names: Vec<&str> = words.collect();
    is_by && (1..=10).contains(&names.len()) && names.iter().all(|word| is_name(word))
}

/// The longest titles of newspapers have about half as many characters.
const LONGEST: usize = 200;
const MOST_WORDS: usize = 25;

/// Returns true if `line` may be a title by what it is itself.
pub(super) fn looks_like_title(line: &str) -> bool {
    line.len() <= LONGEST
        && line.split_whitespace().count() <= MOST_WORDS
        && line.chars().any(char::is_alphabetic)
        && !is_continuation(line)
        && !ends_a_sentence(line)
        && !has_inner_stop(line)
        && !is_long_question(line)
        && !is_byline(line)
        && !has_dateline(line)
        && !line.starts_with(['•', '*', '-', '–', '—', '|', '>', '('])
        && !line.ends_with('|')
}

/// Returns true if the text begins in small letters, but for names such as "iPhone".
fn is_continuation(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or("");
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    word.starts_with(char::is_lowercase) && !word.chars().any(char::is_uppercase)
}

fn ends_a_sentence(line: &str) -> bool {
    let bare = line.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']']);
    if !bare.ends_with('.') || bare.ends_with("..") {
        let stops = [',', ';', ':', '。', '！', '？', '…', '-', '–', '—', '।', '۔', '.'];
        return bare.ends_with(stops);
    }
    // "Storm nears the U.S." ends in a shortened name, not in a full stop.
    let word = bare.trim_end_matches('.').rsplit([' ', '(']).next().unwrap_or("");
    !(word.contains('.') && word.len() <= 5)
}

/// Returns true if a sentence ends within the line, as in captions with a credit.
fn has_inner_stop(line: &str) -> bool {
    let is_word = |word: &str| word.len() > 3 && word.chars().all(char::is_lowercase);
    let last_word = |end: usize| line[..end].rsplit(' ').next().unwrap_or("");
    line.match_indices(". ").any(|(end, _)| is_word(last_word(end)))
}

/// Returns true for a question or cry that is too long for a title and so opens the text.
fn is_long_question(line: &str) -> bool {
    line.ends_with(['?', '!']) && line.split_whitespace().count() > 12
}

/// Returns true for `PARIS (AP) -- The mayor ...` and `PARIS, Oct 23 - The mayor ...`.
fn has_dateline(line: &str) -> bool {
    let Some((place, _)) = [" -- ", " — ", " – ", " - ", "--", "—"]
        .iter()
        .find_map(|dash| line.split_once(dash))
    else {
        return line.ends_with(')') && in_capitals(line.split('(').next().unwrap_or(""));
    };
    let place = place.trim();
    let first = place.split([',', '(']).next().unwrap_or(place);
    let note = place.strip_suffix(')').and_then(|place| place.rsplit_once('('));
    let is_agency = note.is_some_and(|(_, note)| note.starts_with(char::is_uppercase));
    is_agency || in_capitals(first) && place.contains(',')
}

fn in_capitals(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}

/// How many lines tell how wide a text was set.
const SAMPLE: usize = 20;
/// Lines of a text are narrower than this only in verse and lists.
const NARROWEST: usize = 40;
/// How much room an uneven right edge leaves at most, in characters.
const RAGGED: usize = 12;

/// Returns true if `line` ends well before the width of the lines after it, so that its
/// break was meant and is not that of a hard-wrapped text.
fn is_broken_off<'t>(line: &str, next: &'t str, rest: std::str::Lines<'t>) -> bool {
    let paragraph = rest.map(str::trim).take(SAMPLE).take_while(|line| !line.is_empty());
    let paragraph: Vec<&str> = std::iter::once(next).chain(paragraph).collect();
    let width = paragraph.iter().map(|line| line.chars().count()).max().unwrap_or(0);
    let first_word = next.split_whitespace().next().unwrap_or("").chars().count();
    let needed = line.chars().count() + 1 + first_word + RAGGED;
    let has_sentence = paragraph.iter().any(|line| line.contains(['.', '!', '?', '。']));
    let words = line.split_whitespace().count();
    let is_wordy = words > 1 || !line.is_ascii();
    width >= NARROWEST
        && needed <= width
        && is_wordy
        && has_sentence
        && !is_continuation(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title_of(text: &str) -> bool {
        let mut lines = text.lines();
        let first = lines.next().unwrap();
        is_title(first, lines)
    }

    const TEXT: &str =
        "The mayor of Springfield resigned on Friday, and the council thanked her.";

    #[test]
    fn a_short_line_that_stands_alone_is_a_title() {
        for title in [
            "Mayor resigns",
            "Will the mayor resign?",
            "Storm nears the U.S.",
            "iPhone sales fall",
            "3 dead in crash",
            "'We won,' says mayor",
            "By the numbers: what the storm cost",
            "Mayor's plan - and why it failed",
            "Jane Doe (74) - a life",
            "市长辞职",
        ] {
            assert!(title_of(&format!("{title}\n\n{TEXT}")), "{title}");
            assert!(title_of(&format!("{title}\r\n\r\n{TEXT}")), "{title}");
        }
    }

    #[test]
    fn a_sentence_a_dateline_a_byline_and_a_fragment_are_no_titles() {
        for line in [
            TEXT,
            "The mayor resigned.",
            "\"I resign.\"",
            "市长辞职了。",
            "WASHINGTON (AP) -- The mayor resigned on Friday",
            "WASHINGTON (AP)",
            "PARIS, Oct 23 - The mayor resigned on Friday",
            "By Jane Doe and John Roe, The Post",
            "and then the mayor resigned",
            "* first of a list",
            "----",
            "The mayor said:",
            "The mayor waves to her friends. (Photo: Jane Doe)",
            "(Distributed by The Post)",
            "Was the mayor trying to tell the council of Springfield that she would leave?",
        ] {
            assert!(!title_of(&format!("{line}\n\n{TEXT}")), "{line}");
        }
    }

    #[test]
    fn a_text_of_one_line_has_no_title() {
        assert!(!title_of("Mayor resigns"));
        assert!(!title_of("Mayor resigns\n\n \n"));
    }

    #[test]
    fn the_first_line_of_a_hard_wrapped_text_is_no_title() {
        let wrapped = "The mayor of Springfield resigned on Friday\n\
             and the council thanked her for a decade of\n\
             service. Nobody knows who will follow.";
        assert!(!title_of(wrapped));
        assert!(!title_of(
            "Officials of Springfield and Mayor\nQuimby met on Friday for talks\nabout the budget."
        ));
    }

    #[test]
    fn a_line_that_breaks_off_before_wider_lines_is_a_title() {
        assert!(title_of(&format!("Mayor resigns after talks\n{TEXT}")));
        assert!(!title_of("Roses are red\nViolets are blue.\nSugar is sweet."));
    }

    #[test]
    fn an_underlined_line_is_a_title() {
        assert!(title_of(&format!("Mayor resigns\n=============\n{TEXT}")));
    }

    #[test]
    fn a_line_that_runs_on_after_a_blank_line_is_no_title() {
        assert!(!title_of("The mayor of Springfield\n\nresigned on Friday."));
    }
}
