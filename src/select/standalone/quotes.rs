//! Which parts of a sentence are quoted.

use super::Dependence;

/// The quotes of a sentence.
#[derive(Debug, Default)]
pub(super) struct Quotes {
    /// The text outside of quotes: byte ranges, rising, none empty.
    outside: Vec<(usize, usize)>,
    /// How many quotes there are.
    count: usize,
    /// True if each quote that opens here closes here, and the other way round.
    is_balanced: bool,
    /// True if a quote begins before the first word.
    opens: bool,
    /// True if a word stands outside of quotes.
    has_words_outside: bool,
}

impl Quotes {
    /// Finds the quotes of a sentence, in any of the usual marks.
    ///
    /// Apostrophes are not quotes. A quote within a quote is part of it.
    pub(super) fn of(text: &str) -> Quotes {
        let mut quotes = Quotes { is_balanced: true, ..Quotes::default() };
        let mut open: Vec<(Style, usize)> = Vec::new();
        let mut start = 0;
        let mut at = 0;
        while let Some(next) = text.as_bytes()[at..].iter().position(|&b| may_mark(b)) {
            at += next;
            let rest = &text[at..];
            let Some(letter) = rest.chars().next() else { break };
            let length = mark_length(rest, letter);
            match turn(&text[..at], &rest[..length], &rest[length..], &open) {
                Some(Turn::Open(_)) if open.len() >= DEEPEST => {}
                Some(Turn::Open(style)) => {
                    if open.is_empty() {
                        quotes.leave(text, start, at);
                    }
                    open.push((style, at));
                }
                Some(Turn::Close(depth)) => {
                    open.truncate(depth);
                    if open.is_empty() {
                        start = at + length;
                    }
                }
                Some(Turn::Stray) => quotes.is_balanced = false,
                None => {}
            }
            at += length;
        }
        match open.first() {
            None => quotes.keep(text, start, text.len()),
            // A straight mark that nothing closes is an apostrophe after all: 'Twas.
            Some((Style::Apostrophe, from)) => quotes.take_back(text, *from),
            Some(_) => quotes.is_balanced = false,
        }
        quotes
    }

    /// Takes back the last quote, which is none: the text from byte `from` on is outside.
    fn take_back(&mut self, text: &str, from: usize) {
        self.count -= 1;
        self.opens &= self.count > 0;
        self.keep(text, from, text.len());
    }

    /// Notes that the text from `start` to `end` is outside, and that a quote follows.
    fn leave(&mut self, text: &str, start: usize, end: usize) {
        self.keep(text, start, end);
        self.opens |= self.count == 0 && !self.has_words_outside;
        self.count += 1;
    }

    fn keep(&mut self, text: &str, start: usize, end: usize) {
        if start < end {
            self.outside.push((start, end));
            self.has_words_outside |= text[start..end].contains(char::is_alphanumeric);
        }
    }

    /// Returns the sign that the quotes give, if any.
    pub(super) fn sign(&self) -> Option<Dependence> {
        if !self.is_balanced {
            Some(Dependence::UnbalancedQuote)
        } else if self.count > 0 && !self.has_words_outside {
            Some(Dependence::BareQuote)
        } else {
            None
        }
    }

    /// Returns true if the sentence begins with a quote and goes on outside of it.
    pub(super) fn opens_and_goes_on(&self) -> bool {
        self.opens && self.has_words_outside
    }

    /// Returns the parts outside of quotes that have a word, in order.
    pub(super) fn outside<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        let parts = self.outside.iter().map(|&(start, end)| &text[start..end]);
        parts.filter(|part| part.contains(char::is_alphanumeric))
    }

    /// Returns true if byte `at` of the text is outside of quotes.
    pub(super) fn is_outside(&self, at: usize) -> bool {
        let after = self.outside.partition_point(|&(start, _)| start <= at);
        after.checked_sub(1).is_some_and(|before| at < self.outside[before].1)
    }
}

/// How deep quotes lie in one another at most; marks further in are nothing. People quote
/// people who quote people, and no deeper.
const DEEPEST: usize = 8;

/// A pair of marks; a quote ends with a mark of the style that it began with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// `"`, ``` `` ''```, `“ ”`, `„ “`: texts mix these.
    Double,
    /// `« »`, `» «`.
    Angle,
    /// `‘ ’`, `‚ ‘`.
    Single,
    /// `'`.
    Apostrophe,
    /// `「 」`, `『 』`.
    Corner,
}

/// What a mark does.
enum Turn {
    Open(Style),
    /// It closes the quote at this depth, and all within it.
    Close(usize),
    /// It closes a quote that did not open here.
    Stray,
}

/// True for a byte that a mark may begin with.
fn may_mark(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`') || !byte.is_ascii()
}

/// Returns how many bytes belong to a mark: two for ``` `` ```, `''` and the like.
fn mark_length(rest: &str, letter: char) -> usize {
    match DOUBLED.iter().find(|mark| rest.starts_with(**mark)) {
        Some(mark) => mark.len(),
        None => letter.len_utf8(),
    }
}

/// Double quotes made of single marks.
const DOUBLED: [&str; 4] = ["``", "''", "\u{2018}\u{2018}", "\u{2019}\u{2019}"];

/// Returns what a mark does after the text before it, if it is one.
fn turn(before: &str, mark: &str, after: &str, open: &[(Style, usize)]) -> Option<Turn> {
    let speaks = open.iter().any(|(style, _)| *style == Style::Apostrophe);
    let (style, side) = match mark {
        "\"" | "''" | "\u{201c}" => (Style::Double, Side::Either),
        "``" | "\u{201e}" | "\u{2018}\u{2018}" => (Style::Double, Side::Opens),
        "\u{201d}" | "\u{2019}\u{2019}" => (Style::Double, Side::Closes),
        "\u{ab}" | "\u{bb}" => (Style::Angle, Side::Either),
        "\u{2018}" | "\u{201a}" if starts_a_word(before, after) => {
            (Style::Single, Side::Opens)
        }
        "\u{2019}" | "\u{2018}" if !opens_with_word(after) => (Style::Single, Side::Ends),
        "'" if speaks && ends_speech(before, after) => (Style::Apostrophe, Side::Ends),
        "'" if !speaks && starts_speech(before, after) => {
            (Style::Apostrophe, Side::Opens)
        }
        "\u{300c}" | "\u{300e}" => (Style::Corner, Side::Opens),
        "\u{300d}" | "\u{300f}" => (Style::Corner, Side::Closes),
        _ => return None,
    };
    let depth = open.iter().rposition(|&(opened, _)| opened == style);
    match (side, depth) {
        (Side::Opens, _) | (Side::Either, None) => Some(Turn::Open(style)),
        (_, Some(depth)) => Some(Turn::Close(depth)),
        (Side::Closes, None) => Some(Turn::Stray),
        (Side::Ends, None) => None,
    }
}

/// Which way a mark turns.
#[derive(Clone, Copy)]
enum Side {
    Opens,
    Closes,
    /// It closes if a quote of its style is open, and opens one if not.
    Either,
    /// It closes if a quote of its style is open, and is an apostrophe if not.
    Ends,
}

fn starts_a_word(before: &str, after: &str) -> bool {
    !before.ends_with(char::is_alphanumeric) && opens_with_word(after)
}

fn opens_with_word(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
}

/// True for a straight single mark that begins what somebody says: at the start of the
/// sentence or after a comma or colon. Elsewhere it is hardly told from an apostrophe.
fn starts_speech(before: &str, after: &str) -> bool {
    let before = before.trim_end();
    let begins = before.is_empty() || before.ends_with([',', ':', '"', '\u{201c}']);
    begins && !after.starts_with(|c: char| c.is_ascii_digit())
}

/// True for a straight single mark after the stop or comma that ends what is said.
fn ends_speech(before: &str, after: &str) -> bool {
    before.trim_end().ends_with([',', '.', '!', '?']) && !opens_with_word(after)
}
