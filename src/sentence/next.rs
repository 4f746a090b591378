//! What follows a stop, as far as it tells whether a sentence begins there.

use super::abbreviations::{is_name_part, is_opener};
use super::style::Style;

/// What follows a stop.
pub(super) struct Next<'a> {
    pub(super) start: Start,
    /// The first word, behind quotes, brackets and dashes.
    pub(super) word: &'a str,
    /// What follows that word.
    pub(super) rest: &'a str,
    /// Whether a quote opens before the word.
    pub(super) has_quote: bool,
    pub(super) has_bracket: bool,
}

/// What the next word starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    Capital,
    Lower,
    Digit,
    /// A letter of a script without capitals.
    Caseless,
    /// A mark that goes on with the sentence.
    Comma,
    Other,
}

impl<'a> Next<'a> {
    pub(super) fn at(text: &'a str, at: usize, is_uncased: bool) -> Next<'a> {
        let rest = &text[at..];
        let is_opening = |c: char| "\"'`“‘«»„‚”([{¿¡-–—*•「『（《 \u{a0}".contains(c);
        let opening = rest.char_indices().take(6).find(|&(_, c)| !is_opening(c));
        let (opening, rest) = rest.split_at(opening.map_or(0, |(at, _)| at));
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’');
        let mut letters = rest.char_indices().take(40);
        let end = letters
            .find(|&(_, c)| !is_word(c))
            .map_or_else(|| boundary(rest, 40), |(at, _)| at);
        let (word, rest) = rest.split_at(end);
        let first = word.chars().next().or(rest.chars().next());
        let start = match first.map_or(Start::Other, start_of) {
            Start::Lower if is_uncased => Start::Capital,
            // Dutch: `'s Avonds`.
            Start::Lower
                if word == "s" && rest.trim_start().starts_with(char::is_uppercase) =>
            {
                Start::Capital
            }
            start => start,
        };
        let has_quote = opening.contains(['"', '“', '«', '„', '`', '\'', '‘', '»', '”']);
        Next { start, word, rest, has_quote, has_bracket: opening.contains(['(', '[']) }
    }

    /// Returns true for what a sentence can begin with.
    pub(super) fn may_start(&self) -> bool {
        matches!(
            self.start,
            Start::Capital | Start::Caseless | Start::Digit | Start::Other
        ) || self.is_inner_capital()
    }

    /// Returns true for `iPhone` and `eBay`.
    fn is_inner_capital(&self) -> bool {
        let mut letters = self.word.chars();
        letters.next().is_some_and(char::is_lowercase)
            && letters.next().is_some_and(char::is_uppercase)
    }

    /// Returns true for a capital with a small letter behind it.
    pub(super) fn is_capitalized(&self) -> bool {
        let mut letters = self.word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_none_or(char::is_lowercase)
    }

    /// Returns true if the word, in spite of an abbreviation before it, opens a sentence.
    pub(super) fn clearly_starts(&self, style: &Style) -> bool {
        if self.start != Start::Capital || self.has_bracket {
            return false;
        }
        let is_abbreviated = self.rest.starts_with('.') && self.word.chars().count() <= 3;
        let lower = self.word.to_lowercase();
        !is_abbreviated
            && (self.has_quote || is_opener(&lower) || style.lexicon.is_stop_word(&lower))
    }

    /// Returns true if it goes on with a number that a space has torn: `exceed 3. 5 billion`.
    /// A year ends its sentence.
    pub(super) fn goes_on_with(&self, number: &str) -> bool {
        const SCALES: [&str; 6] =
            ["million", "billion", "trillion", "percent", "per cent", "%"];
        let is_fraction =
            self.word.len() == 1 && self.word.bytes().all(|b| b.is_ascii_digit());
        let behind = self.rest.trim_start();
        number.len() <= 3
            && self.start == Start::Digit
            && is_fraction
            && SCALES.iter().any(|scale| behind.starts_with(scale))
    }

    pub(super) fn is_name_part(&self) -> bool {
        is_name_part(&self.word.to_lowercase())
    }
}

/// Returns the end of the first `count` characters.
pub(super) fn boundary(text: &str, count: usize) -> usize {
    text.char_indices().nth(count).map_or(text.len(), |(at, _)| at)
}

fn start_of(c: char) -> Start {
    if c.is_uppercase() {
        Start::Capital
    } else if c.is_lowercase() {
        Start::Lower
    } else if c.is_numeric() || "$€£¥₹#@".contains(c) {
        Start::Digit
    } else if c.is_alphabetic() {
        Start::Caseless
    } else if ",;:)]}%&/=+".contains(c) {
        Start::Comma
    } else {
        Start::Other
    }
}
