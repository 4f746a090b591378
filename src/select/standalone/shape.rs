//! What the shape of a sentence says.

use super::Dependence;
use super::quotes::Quotes;

/// Returns a sign for a few words, and for a sentence that is cut off.
pub(super) fn fragment(text: &str, words: usize) -> Option<Dependence> {
    (words < SHORTEST || is_cut(text)).then_some(Dependence::Fragment)
}

/// True for a sentence that is cut off at its start or leads to what follows it, or breaks off
/// in dots.
pub(super) fn is_cut(text: &str) -> bool {
    starts_amid(text)
        || text.ends_with([':', ',', '…'])
        || is_item(text)
        || text.ends_with("...")
        || is_name(text)
}

/// True for an item of a list, which ends with a semicolon. So do a character written out,
/// `&quot;`, and a question in Greek.
fn is_item(text: &str) -> bool {
    let Some(text) = text.strip_suffix(';') else { return false };
    let last = text.rsplit(' ').next().unwrap_or_default();
    !last.contains('&') && !text.contains(|c: char| ('\u{370}'..'\u{400}').contains(&c))
}

/// True for an entry of a list of names, "Anna Berg, 21, of Lunde.", and for a headline of
/// words written large: no word says what somebody does.
fn is_name(text: &str) -> bool {
    let mut names = 0;
    let tells = text.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let Some(first) = word.chars().next() else { return false };
        if first.is_uppercase() {
            names += usize::from(word.contains(char::is_lowercase));
            return false;
        }
        let is_between = || SMALL_NAMES.contains(&word) || BETWEEN_NAMES.contains(&word);
        first.is_alphabetic() && !is_between()
    });
    !tells && names > 1
}

/// Small words that stand between names.
const BETWEEN_NAMES: &[&str] = &[
    "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
    "with",
];

/// Fewer words are no sentence that says something.
const SHORTEST: usize = 5;

/// True if the first word is small although the text has capitals.
fn starts_amid(text: &str) -> bool {
    let first = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let word = first.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    word.starts_with(char::is_lowercase)
        && !word.contains(char::is_uppercase)
        && !SMALL_NAMES.contains(&word)
        && first.contains(char::is_uppercase)
}

/// Names of people begin with these.
const SMALL_NAMES: &[&str] = &[
    "al", "ar", "as", "ash", "bin", "d", "da", "dal", "de", "del", "den", "der", "des",
    "di", "do", "dos", "du", "e", "el", "i", "ibn", "la", "le", "lo", "t", "te", "ten",
    "ter", "van", "von", "zu",
];

/// Returns a sign for a question that nobody is said to ask.
pub(super) fn question(text: &str, quotes: &Quotes) -> Option<Dependence> {
    let end = text.trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, '"' | '\'' | '\u{201d}' | '\u{2019}' | '\u{bb}' | ')')
    });
    let asks = end.ends_with(['?', '\u{ff1f}', '\u{61f}']);
    let is_own = end.len().checked_sub(1).is_some_and(|last| quotes.is_outside(last));
    (asks && (is_own || !quotes.opens_and_goes_on())).then_some(Dependence::Question)
}

/// Returns a sign for a headline that goes over into the sentence: a run of capitals, or a
/// small word before one that is written large only at the start of a sentence.
pub(super) fn run_in(text: &str) -> Option<Dependence> {
    let (mut loud, mut before) = (0, ["", ""]);
    let runs_in = text.split_ascii_whitespace().any(|word| {
        loud = if is_loud(word) { loud + 1 } else { 0 };
        let [first, second] = before;
        before = [second, word];
        loud >= LOUD_RUN || is_start(second) && is_small(first) && is_small(word)
    });
    runs_in.then_some(Dependence::RunIn)
}

/// So many words in capitals, one after another, are no name.
const LOUD_RUN: usize = 4;

fn is_loud(word: &str) -> bool {
    // Most words end the search at their first small letter.
    !word.contains(char::is_lowercase)
        && word.contains(char::is_uppercase)
        && word.chars().filter(|c| c.is_alphabetic()).count() > 1
}

fn is_small(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_lowercase() || c.is_ascii_digit())
}

fn is_start(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase()) && STARTS.contains(&word)
}

/// Words that names do not begin with.
const STARTS: &[&str] = &[
    "After", "As", "At", "Because", "But", "During", "He", "His", "If", "In", "It",
    "Its", "She", "Since", "Some", "There", "These", "They", "This", "Though", "Under",
    "We", "When", "While",
];
