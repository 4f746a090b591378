//! Which parts of a sentence are quoted.

use std::ops::Range;

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
    /// The style of a quote that opens here, by a mark that stands like one that opens, and
    /// does not close.
    left_open: Option<Style>,
    /// True if that quote begins a sentence of its own.
    left_speaking: bool,
}

impl Quotes {
    /// Finds the quotes of a sentence, in any of the usual marks.
    ///
    /// Apostrophes are not quotes. A quote within a quote is part of it.
    pub(super) fn of(text: &str) -> Quotes {
        let mut quotes = Quotes { is_balanced: true, ..Quotes::default() };
        let mut open: Vec<(Style, usize)> = Vec::new();
        let mut start = 0;
        for mark in Marks::of(text) {
            let (before, after) = (&text[..mark.start], &text[mark.end..]);
            match turn(before, &text[mark.clone()], after, &open) {
                Some(Turn::Open(_)) if open.len() >= DEEPEST => {}
                Some(Turn::Open(style)) => {
                    if open.is_empty() {
                        quotes.leave(text, start, mark.start);
                    }
                    open.push((style, mark.start));
                }
                Some(Turn::Close(depth)) => {
                    open.truncate(depth);
                    if open.is_empty() {
                        start = mark.end;
                    }
                }
                Some(Turn::Stray) => quotes.is_balanced = false,
                None => {}
            }
        }
        let first = open.first().filter(|&&(_, at)| stands_open(text, at));
        quotes.left_open = first.map(|&(style, _)| style);
        quotes.left_speaking = first.is_some_and(|&(_, at)| speaks(text, at));
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

    /// Returns the style of the quote that goes on behind the sentence, if one may.
    ///
    /// A mark that stands like one that closes, or like an inch, opens none; a straight
    /// single mark may still be an apostrophe.
    pub(super) fn left_open(&self) -> Option<Style> {
        self.left_open
    }

    /// Returns true if that quote begins as a sentence does, and not with a few words set
    /// apart: it is hardly a stray mark.
    pub(super) fn left_speaking(&self) -> bool {
        self.left_speaking
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

/// What a sentence does to a quote that it begins in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Course {
    /// The quote goes on behind it.
    GoesOn,
    /// The quote ends in it, and perhaps another one of this style is left open.
    Ends(Option<Style>),
    /// A quote of the style begins in it: that before it had an end, or was none.
    Restarts,
}

/// Follows a quote of some style through a sentence that begins in it.
pub(super) fn course(text: &str, style: Style) -> Course {
    let mut open = vec![(style, 0)];
    for mark in Marks::of(text) {
        let (before, after) = (&text[..mark.start], &text[mark.end..]);
        match turn(before, &text[mark.clone()], after, &open) {
            Some(Turn::Open(inner)) if open.len() < DEEPEST => {
                open.push((inner, mark.start));
            }
            Some(Turn::Close(0)) if stands_open(text, mark.start) => {
                return Course::Restarts;
            }
            Some(Turn::Close(0)) => return Course::Ends(Quotes::of(after).left_open),
            Some(Turn::Close(depth)) => open.truncate(depth),
            _ => {}
        }
    }
    Course::GoesOn
}

/// Returns true if a sentence begins with a mark that opens a quote of some style.
pub(super) fn begins_with(text: &str, style: Style) -> bool {
    let mark = Marks::of(text).next().filter(|mark| mark.start == 0);
    mark.is_some_and(|mark| {
        let turn = turn("", &text[mark.clone()], &text[mark.end..], &[]);
        matches!(turn, Some(Turn::Open(opened)) if opened == style)
            && stands_open(text, 0)
    })
}

/// Returns true if the mark at `at` stands like one that opens: before a word, and for marks
/// that close as well, behind a gap.
fn stands_open(text: &str, at: usize) -> bool {
    let (before, rest) = text.split_at(at);
    let Some(letter) = rest.chars().next() else { return false };
    let after = rest[mark_length(rest, letter)..].chars().next();
    let is_apart = before
        .chars()
        .next_back()
        .is_none_or(|c| c.is_whitespace() || "([{-–—/:：>".contains(c));
    let leads = after.is_some_and(|c| !c.is_whitespace() && !".,;:!?)]}”’»".contains(c));
    match letter {
        '"' | '\'' | '\u{bb}' => is_apart && leads,
        '\u{ab}' => is_apart,
        '\u{201c}' => leads,
        '\u{2018}' => leads && !after.is_some_and(char::is_numeric),
        _ => !"\u{201d}\u{2019}\u{300d}\u{300f}".contains(letter),
    }
}

/// Returns true if the mark at `at` stands before a sentence: at the start, or behind a colon
/// or comma, before a capital or what has none.
fn speaks(text: &str, at: usize) -> bool {
    let (before, rest) = text.split_at(at);
    let before = before.trim_end();
    let first = rest.chars().find(|c| c.is_alphanumeric());
    let begins = before.is_empty() || before.ends_with([':', ',', '：', '，']);
    begins && first.is_some_and(|c| !c.is_lowercase())
}

/// The marks of a text, as byte ranges, in order.
struct Marks<'t> {
    text: &'t str,
    at: usize,
}

impl Marks<'_> {
    fn of(text: &str) -> Marks<'_> {
        Marks { text, at: 0 }
    }
}

impl Iterator for Marks<'_> {
    type Item = Range<usize>;

    /// Returns the next mark, or another character that begins like one.
    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        let bytes = &self.text.as_bytes()[self.at..];
        let start = self.at + bytes.iter().position(|&byte| may_mark(byte))?;
        let rest = &self.text[start..];
        self.at = start + mark_length(rest, rest.chars().next()?);
        Some(start..self.at)
    }
}

/// A pair of marks; a quote ends with a mark of the style that it began with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
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
