//! Tells prose from headings, captions, bylines and site furniture.
//!
//! Where a line could be either it is prose: a lost sentence costs more than a stray line.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::Kind;
use super::aside::aside;
use super::blocks::ends_with_stop;
use super::caption::{are_agencies, is_caption, is_credited, is_cut_caption};
use super::patterns::{PATTERNS, Pattern, WIDGETS, Where};
use crate::article::script::is_thai;
use crate::hash::FixedMap as Map;

/// Returns the kind of a whole block if it shows one; a block of prose returns `None`.
pub(super) fn kind_of_block(
    text: &str,
    stands_alone: bool,
    is_marked: bool,
) -> Option<Kind> {
    let known = match text.len() <= LONG_LINE {
        true => is_credited(text).then_some(Kind::Caption).or_else(|| kind_of_text(text)),
        false => is_cut_caption(text).then_some(Kind::Caption),
    };
    let known = known.or_else(|| kind_of_line(text));
    let heading = || aside(text).unwrap_or(Kind::Heading);
    known.or_else(|| (is_marked || stands_alone && is_heading(text)).then(heading))
}

/// The longest line, in bytes, that is taken whole for what it begins with.
pub(super) const LONG_LINE: usize = 240;

/// Returns the kind of a sentence that begins or ends as only one kind does.
pub(super) fn kind_of_sentence(text: &str) -> Option<Kind> {
    kind_of_text(text).or_else(|| names_contributors(text).then_some(Kind::Byline))
}

/// Returns the kind of a line or sentence that begins as only one kind does, or has its words.
fn kind_of_text(text: &str) -> Option<Kind> {
    if !text.contains(char::is_alphanumeric) || is_address(text) {
        return Some(Kind::Furniture);
    }
    if is_caption(text) {
        return Some(Kind::Caption);
    }
    if is_poster(text) {
        return Some(Kind::Byline);
    }
    let widget = WIDGET_WORDS.as_ref().and_then(|words| words.find(text));
    if let Some(found) = widget {
        return WIDGETS.get(found.pattern().as_usize()).map(|&(kind, _)| kind);
    }
    if is_time_stamp(text) {
        return Some(Kind::Furniture);
    }
    BY_OPENING.kind(text)
}

/// Returns true for a sentence that names who else wrote an article. It says nothing about
/// those before it, so that no line of several is held against it.
pub(super) fn names_contributors(text: &str) -> bool {
    let whole = text.strip_suffix(')').unwrap_or(text);
    CONTRIBUTED.iter().any(|end| ends_ignoring_case(whole, end))
}

/// Finds the words of [`WIDGETS`], all in one pass.
static WIDGET_WORDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let words = WIDGETS.iter().map(|(_, words)| words);
    // Only of these it skips quickly to where one may be.
    AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words).ok()
});

/// The patterns by what they begin with: most sentences need to be held against few.
static BY_OPENING: LazyLock<ByOpening> = LazyLock::new(|| ByOpening::of(PATTERNS));

/// Patterns by what they begin with.
pub(super) struct ByOpening(Map<u32, Vec<&'static Pattern>>);

impl ByOpening {
    pub(super) fn of(patterns: &'static [Pattern]) -> ByOpening {
        let mut table: Map<u32, Vec<&Pattern>> = Map::default();
        for pattern in patterns {
            table.entry(opening(pattern.2)).or_default().push(pattern);
        }
        ByOpening(table)
    }

    /// Returns the kind of a text that begins as a pattern says.
    pub(super) fn kind(&self, text: &str) -> Option<Kind> {
        let patterns = self.0.get(&opening(text))?;
        patterns.iter().find(|pattern| fits(pattern, text)).map(|pattern| pattern.0)
    }
}

/// Returns the first three bytes of the text in lower case; no pattern has fewer.
fn opening(text: &str) -> u32 {
    let join = |opening: u32, byte: u8| opening << 8 | u32::from(byte);
    // Nearly all texts begin with ASCII.
    if let Some(first) = text.as_bytes().first_chunk::<3>().filter(|it| it.is_ascii()) {
        return first.map(|byte| byte.to_ascii_lowercase()).into_iter().fold(0, join);
    }
    let straight = |c: char| if c == '\u{2019}' { '\'' } else { c };
    let lower = text.chars().take(3).map(straight).flat_map(char::to_lowercase);
    let bytes = lower.flat_map(|c| {
        let mut bytes = [0; 4];
        let length = c.encode_utf8(&mut bytes).len();
        bytes.into_iter().take(length)
    });
    bytes.take(3).fold(0, join)
}

/// How lines end that name who else wrote an article.
const CONTRIBUTED: [&str; 3] = [
    "contributed to this report.",
    "contributed to this story.",
    "contributed to this article.",
];

/// Returns true if the text begins as the pattern says, in capitals or small letters.
fn fits(&Pattern(_, place, start): &Pattern, text: &str) -> bool {
    let Some(rest) = strip_ignoring_case(text, start) else { return false };
    match place {
        Where::Start => true,
        Where::Whole => rest.trim_end_matches([':', '.', '!', ' ', '»', '>']).is_empty(),
        Where::Short => text.len() < 60,
        Where::Label => !ends_with_stop(text),
        Where::Names => rest.starts_with(char::is_uppercase) && !rest.starts_with("The "),
        Where::Aside => {
            text.len() < LONGEST_ASIDE && text.find(')') == Some(text.len() - 1)
        }
    }
}

/// Longer ones say something.
const LONGEST_ASIDE: usize = 120;

/// Returns what follows `start`, which is in lower case, at the start of `text`.
fn strip_ignoring_case<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    let mut letters = text.chars();
    let is_lower = |letter: char, lower: char| match letter.is_ascii() {
        true => letter.to_ascii_lowercase() == lower,
        false if letter == '\u{2019}' => lower == '\'',
        false => letter.to_lowercase().eq([lower]),
    };
    let is_next = |c: char| letters.next().is_some_and(|letter| is_lower(letter, c));
    start.chars().all(is_next).then_some(letters.as_str())
}

/// Returns the kind of a line by its shape.
fn kind_of_line(text: &str) -> Option<Kind> {
    if is_byline(text) {
        Some(Kind::Byline)
    } else if is_menu(text) || is_table(text) {
        Some(Kind::Furniture)
    } else {
        None
    }
}

/// Returns true for who wrote a post: `— Ann Doe (@anndoe) March 4, 2026`.
fn is_poster(text: &str) -> bool {
    text.starts_with(['—', '–']) && text.contains("(@")
}

/// Returns true for a headline with when it was published and changed behind it.
fn is_time_stamp(text: &str) -> bool {
    text.contains("Posted: ") && text.contains(" Updated: ")
}

/// Returns true for a bare web or mail address.
fn is_address(text: &str) -> bool {
    // Chinese is written without spaces, but not without stops.
    let is_text = |c: char| c.is_whitespace() || matches!(c, '。' | '！' | '？');
    if text.len() > 2000 || text.contains(is_text) {
        return false;
    }
    let has_host =
        text.starts_with("http") && text.contains("://") || text.starts_with("www.");
    let is_mail = text.contains('@') && text.contains('.') && !text.starts_with('@');
    has_host || is_mail
}

/// Returns true for a name that signs the end of a paragraph: `Jane Roe (Westbrook Post)`.
pub(super) fn is_signature(text: &str) -> bool {
    let name = text.trim_start_matches(|c: char| c.is_whitespace() || "–—-".contains(c));
    let is_name =
        |word: &str| word.trim_start_matches(['(', '[']).starts_with(char::is_uppercase);
    text.len() < 80
        && (1..=7).contains(&name.split_whitespace().count())
        && !ends_with_stop(text)
        && name.split_whitespace().all(is_name)
}

/// Returns true for `By Jane Roe, Staff Writer` and the like.
fn is_byline(text: &str) -> bool {
    if text.len() > LONGEST_BYLINE || text.contains('\n') {
        return false;
    }
    let opens = ["By", "BY", "by", "Von", "Par", "Por", "Di", "Door"];
    let has_opening =
        text.split_whitespace().next().is_some_and(|word| opens.contains(&word));
    let has_role = ROLES.iter().any(|role| ends_ignoring_case(text, role));
    if !has_opening && !has_role {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let names = words.get(1..).unwrap_or_default();
    let is_signed = has_opening
        && (2..=MOST_NAMES).contains(&names.len())
        && names.first().is_some_and(|name| name.starts_with(char::is_uppercase))
        && !text.ends_with(['.', '!', '?'])
        && names.iter().all(|word| is_of_name(word));
    let is_of_role = |word: &str| is_of_name(word) || ROLE_WORDS.contains(&word);
    is_signed
        || words.len() <= MOST_WITH_ROLE
            && has_role
            && words.iter().all(|word| is_of_role(word))
}

/// The longest byline in bytes, the most words behind "By", and in a byline that ends with a
/// role. Guesses: half and double of each change nothing on three development sets.
const LONGEST_BYLINE: usize = 120;
const MOST_NAMES: usize = 12;
const MOST_WITH_ROLE: usize = 9;

/// Returns true for a word that may stand in a byline: of a name, or between names.
fn is_of_name(word: &str) -> bool {
    const SMALL: [&str; 14] = [
        "and", "of", "the", "for", "und", "et", "y", "e", "en", "de", "van", "von", "la",
        "in",
    ];
    word.starts_with(|c: char| c.is_uppercase() || !c.is_alphanumeric())
        || SMALL.contains(&word)
}

/// Words of roles that may have small letters.
const ROLE_WORDS: [&str; 7] =
    ["writer", "staff", "correspondent", "reporter", "editor", "health", "political"];

/// What a byline without "By" ends with, in lower case.
const ROLES: &[&str] = &[
    ", staff writer",
    " staff writer",
    ", associated press writer",
    " associated press writer",
    ", associated press",
    " ap writer",
    ", staff reporter",
    ", correspondent",
    ", special to cnn",
    " press writer",
    " contributing writer",
];

pub(super) fn ends_ignoring_case(text: &str, end: &str) -> bool {
    let from = text.len().saturating_sub(end.len());
    text.get(from..).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
}

/// Returns true for short pieces between bars: `Home | News | Sport`.
fn is_menu(text: &str) -> bool {
    if text.len() >= 400 || ends_with_stop(text) {
        return false;
    }
    let mut pieces = text.split(['|', '»', '›', '·', '•']);
    pieces.clone().count() >= 3 && pieces.all(|piece| piece.len() < 40)
}

/// Returns true if most words are numbers: a row of a table.
fn is_table(text: &str) -> bool {
    if ends_with_stop(text) || text.len() > 1000 {
        return false;
    }
    let words = text.split_whitespace();
    let (mut numbers, mut count) = (0, 0);
    for word in words {
        count += 1;
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        numbers += usize::from(digits > 0 && digits * 2 >= word.len());
    }
    count >= 3 && numbers * 5 >= count * 3
}

/// Returns true for a sentence with who reports it in brackets behind its stop: an agency,
/// a name or initials, but not a photographer and an outlet with a slash between.
fn ends_with_source(text: &str) -> bool {
    let parts = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
    let is_source = |inside: &str| {
        inside.split_whitespace().count() <= 3
            && (!inside.contains('/') || are_agencies(&inside.to_lowercase()))
    };
    parts.is_some_and(|(before, inside)| {
        is_source(inside) && ends_with_stop(before.trim_end())
    })
}

/// Returns true for a short line without a stop at its end.
fn is_heading(text: &str) -> bool {
    if text.len() > 300
        || text.contains('\n')
        || ends_with_stop(text)
        || ends_with_source(text)
        || text.ends_with([',', ';', '，', '；'])
    {
        return false;
    }
    let has_capital =
        text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
    let words = text.split_whitespace().count();
    let wide = text.chars().filter(|&c| ('\u{2e80}'..='\u{d7ff}').contains(&c)).count();
    let is_thai = text.contains(is_thai);
    let limit = if text.ends_with(':') { 8 } else { 16 };
    has_capital && words <= limit && wide <= 40 && text.chars().count() <= 120 && !is_thai
}
