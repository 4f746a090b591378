//! Words and the marks between them.

use unicode_normalization::char::is_combining_mark;

use super::{Shape, unspaced};
use crate::article::script::is_unspaced;
use crate::article::{Language, Span};
use crate::hash::Key;

/// A word as it is written.
pub(super) struct Word {
    pub(super) key: Key,
    pub(super) span: Span,
    pub(super) shape: Shape,
}

/// Calls `f` for each word of a text, and for each sign that stands for one: `$`, `%`.
pub(super) fn scan(text: &str, language: Language, mut f: impl FnMut(Word)) {
    let word =
        |span: Span, shape| Word { key: Key::of(&text[span.range()]), span, shape };
    let mut at = 0;
    let mut before = Shape::INITIAL;
    while let Some(&byte) = text.as_bytes().get(at) {
        if byte == b' ' {
            at += 1;
            continue;
        }
        if let Some((key, length)) = Key::of_plain_word(&text.as_bytes()[at..]) {
            f(Word { key, span: Span::new(at, at + length), shape: before });
            before = Shape::default();
            at += length;
            continue;
        }
        let c = if byte.is_ascii() { char::from(byte) } else { first_letter(text, at) };
        let end = match () {
            () if is_unspaced(c) => {
                let run = unspaced::run_end(text, at);
                for span in unspaced::words(text, Span::new(at, run), language) {
                    f(word(span, before));
                    before = Shape::default();
                }
                at = run;
                continue;
            }
            () if c.is_alphanumeric() => word_end(text, at, language),
            () if is_sign(c) || is_minus(c, text, at) => {
                millions_end(text, at).unwrap_or(at + c.len_utf8())
            }
            () => {
                let marks = mark(c, text, at);
                before.set(marks);
                if marks.any(Shape::QUOTE)
                    || marks.any(Shape::COLON)
                    || marks.any(Shape::END)
                {
                    before.set(Shape::INITIAL);
                }
                at += c.len_utf8();
                continue;
            }
        };
        let written = &text[at..end];
        let mut shape = before;
        if c.is_uppercase() {
            shape.set(Shape::CAPITAL);
            let upper = |c: char| c.is_uppercase() || !c.is_alphabetic();
            if written.len() > c.len_utf8() && written.chars().all(upper) {
                shape.set(Shape::UPPER);
            }
        }
        f(word(Span::new(at, end), shape));
        before = Shape::default();
        at = end;
    }
}

fn first_letter(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or_default()
}

/// Languages that put spaces between groups of three digits.
fn groups_by_spaces(language: Language) -> bool {
    const CODES: [&str; 13] =
        ["fr", "ru", "uk", "pl", "cs", "sk", "bg", "sv", "no", "fi", "hu", "et", "lv"];
    CODES.contains(&language.code())
}

/// The marks at the end of a text.
pub(super) fn tail(text: &str) -> Shape {
    let mut shape = Shape::default();
    for (at, c) in text.char_indices().rev().take(8) {
        if c.is_alphanumeric() {
            break;
        }
        shape.set(mark(c, text, at));
    }
    shape
}

/// What a character between words says about the next word.
fn mark(c: char, text: &str, at: usize) -> Shape {
    match c {
        '"' | '\u{201c}'..='\u{201f}' | '«' | '»' | '「' | '」' | '『' | '』' | '＂' => {
            Shape::QUOTE
        }
        '\'' | '`' if text[at + 1..].starts_with(c) => Shape::QUOTE,
        ',' | ';' | '，' | '、' | '；' => Shape::COMMA,
        ':' | '：' => Shape::COLON,
        '\u{2012}'..='\u{2015}' => Shape::DASH,
        '-' => {
            let before = text[..at].chars().next_back();
            let after = text[at + 1..].chars().next();
            let inside =
                |c: Option<char>| c.is_some_and(|c| !c.is_whitespace() && c != '-');
            if inside(before) && inside(after) { Shape::HYPHEN } else { Shape::DASH }
        }
        '(' | ')' | '[' | ']' | '（' | '）' => Shape::BRACKET,
        '.' | '!' | '?' | '…' | '。' | '！' | '？' => Shape::END,
        _ => Shape::default(),
    }
}

/// Signs that are read as words.
fn is_sign(c: char) -> bool {
    matches!(c, '$' | '€' | '£' | '¥' | '%' | '％' | '&' | '+' | '°' | '#' | '@')
}

/// Returns true for a hyphen or a minus at `at` that makes a number negative: "at -5
/// degrees", but not "5-6", nor "- 5" in a list.
fn is_minus(c: char, text: &str, at: usize) -> bool {
    if !matches!(c, '-' | '\u{2212}') {
        return false;
    }
    let next = text[at + c.len_utf8()..].trim_start_matches(CURRENCIES);
    let before = text[..at].trim_end();
    let is_apart = before.len() < at || before.ends_with('(');
    next.starts_with(|c: char| c.is_ascii_digit())
        && is_apart
        && before.ends_with(|c: char| !c.is_ascii_digit())
}

/// Where a price in millions ends that begins at `at`: `€40m`.
fn millions_end(text: &str, at: usize) -> Option<usize> {
    let price = text[at..].strip_prefix(CURRENCIES)?;
    let digits = price.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let rest = digits.strip_prefix('m')?;
    let is_price = digits.len() < price.len();
    let ends = !rest.starts_with(char::is_alphanumeric);
    (is_price && ends).then(|| text.len() - rest.len())
}

const CURRENCIES: [char; 3] = ['$', '€', '£'];

/// Where the word that starts at `at` ends.
fn word_end(text: &str, at: usize, language: Language) -> usize {
    let bytes = text.as_bytes();
    let end = run_end(text, at);
    let inside = |byte: Option<&u8>| {
        byte.is_some_and(|byte| !byte.is_ascii() || byte.is_ascii_alphanumeric())
    };
    let joins = match bytes.get(end) {
        None => false,
        Some(b'.' | b',' | b'\'') => inside(bytes.get(end + 1)),
        Some(b' ') => false,
        Some(byte) => !byte.is_ascii(),
    };
    let end = if joins { joined_end(text, at, end) } else { end };
    if bytes[at].is_ascii_digit() {
        groups_end(text, at, end, groups_by_spaces(language))
    } else {
        end
    }
}

/// Where a word with marks inside ends.
fn joined_end(text: &str, at: usize, end: usize) -> usize {
    let initials = initials_end(text, at, end);
    if initials > end { initials } else { inner_end(text, end) }
}

/// Where a number ends that has spaces between groups of three digits: `23 000`. Plain
/// spaces count only where the language writes numbers so.
fn groups_end(text: &str, at: usize, end: usize, spaced: bool) -> usize {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = &text[at..end];
    if first.len() > 3 || digits(first) != first.len() {
        return end;
    }
    let mut end = end;
    while let Some(space) = text[end..].chars().next() {
        let group = end + space.len_utf8();
        let fits = match space {
            ' ' => spaced,
            '\u{a0}' | '\u{202f}' | '\u{2009}' => true,
            _ => false,
        };
        let next = text.get(group..).unwrap_or_default();
        let ends = !next[digits(next)..].starts_with(char::is_alphanumeric);
        if !fits || digits(next) != 3 || !ends {
            break;
        }
        end = group + 3;
    }
    if end > at + first.len() { inner_end(text, end) } else { end }
}

/// Where the run of letters and digits ends.
fn run_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    while let Some(byte) = bytes.get(end) {
        if byte.is_ascii_alphanumeric() {
            end += 1;
        } else if byte.is_ascii() {
            break;
        } else {
            let Some(c) = text[end..].chars().next() else { break };
            let joins = c.is_alphanumeric() && !is_unspaced(c) || is_joint(c);
            if !joins {
                break;
            }
            end += c.len_utf8();
        }
    }
    end
}

/// Where initials with stops end: `U.S.`, `a.m.`. Before `end` if they are none.
fn initials_end(text: &str, at: usize, end: usize) -> usize {
    let bytes = text.as_bytes();
    let is_initial = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
    let mut next = at;
    while is_initial(next) && bytes.get(next + 1) == Some(&b'.') {
        next += 2;
    }
    let initials = (next - at) / 2;
    if initials >= 2 && !is_initial(next) { next } else { end.min(at) }
}

/// Goes on over apostrophes between letters, and separators between digits.
fn inner_end(text: &str, mut end: usize) -> usize {
    while let Some(c) = text[end..].chars().next() {
        let after = end + c.len_utf8();
        let last = text[..end].chars().next_back();
        let next = text[after..].chars().next();
        let between =
            |test: fn(char) -> bool| last.is_some_and(test) && next.is_some_and(test);
        let joins = match c {
            '\'' | '\u{2019}' | '\u{2bc}' => between(char::is_alphabetic),
            '.' | ',' => between(|c| c.is_ascii_digit()),
            // As other scripts write them.
            '\u{66b}' | '\u{66c}' | '\u{ff0e}' | '\u{ff0c}' => between(char::is_numeric),
            _ => false,
        };
        if !joins {
            break;
        }
        end = run_end(text, after);
    }
    end
}

/// Combining marks and joiners belong to the letter before them.
fn is_joint(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200c}' | '\u{200d}')
        // The scripts of India.
        || matches!(c, '\u{900}'..='\u{dff}') && is_combining_mark(c)
}

/// Returns true for words that are their only part, as nearly all are.
pub(super) fn is_one_part(folded: &str) -> bool {
    folded.bytes().all(|byte| byte.is_ascii_lowercase())
        && !folded.ends_with("nt")
        && folded != "cannot"
}

/// The parts of a folded word that compare: `can't` is "can" and "not".
pub(super) fn parts(folded: &str, language: Language) -> Vec<String> {
    let own = |parts: &[&str]| parts.iter().map(|&part| part.to_owned()).collect();
    let price = folded.strip_suffix('m').and_then(|price| {
        price.split_at_checked(
            price.chars().next().filter(|c| CURRENCIES.contains(c))?.len_utf8(),
        )
    });
    if let Some((sign, digits)) = price {
        let mut price = parts(sign, language);
        price.extend(own(&[digits, "million"]));
        return price;
    }
    match folded {
        "$" => return own(&["dollars"]),
        "€" => return own(&["euros"]),
        "£" => return own(&["pounds"]),
        "%" => return own(&["percent"]),
        "°" => return own(&["degrees"]),
        "&" => return own(&["and"]),
        "-" | "\u{2212}" => return own(&["minus"]),
        "cannot" => return own(&["can", "not"]),
        "can't" => return own(&["can", "not"]),
        "won't" => return own(&["will", "not"]),
        "shan't" => return own(&["shall", "not"]),
        _ => {}
    }
    if let Some((scale, counted)) = unspaced::scale(folded, language) {
        return own(&[scale, counted]);
    }
    if let Some(verb) = folded.strip_suffix("nt").filter(|verb| BARE.contains(verb)) {
        return own(&[verb, "not"]);
    }
    if folded.contains('.') && !folded.starts_with(|c: char| c.is_ascii_digit()) {
        return vec![folded.replace('.', "")];
    }
    match folded.find('\'') {
        Some(at) => apostrophe(&folded[..at], &folded[at + 1..], language),
        None => digits_and_unit(folded),
    }
}

/// Verbs that are met with "nt" for "n't".
const BARE: [&str; 15] = [
    "have", "has", "had", "do", "does", "did", "is", "are", "was", "were", "could",
    "would", "should", "must", "need",
];

/// Splits a word at its first apostrophe.
fn apostrophe(stem: &str, ending: &str, language: Language) -> Vec<String> {
    const PRONOUNS: [&str; 11] = [
        "it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "let",
    ];
    if matches!(language.code(), "fr" | "it" | "ca") {
        return vec![stem.to_owned(), ending.to_owned()];
    }
    let (first, second) = match ending {
        "t" if stem.ends_with('n') && stem.len() > 2 => (&stem[..stem.len() - 1], "not"),
        "s" if PRONOUNS.contains(&stem) => (stem, "is"),
        "s" | "" => (stem, ""),
        "re" => (stem, "are"),
        "m" => (stem, "am"),
        "ve" => (stem, "have"),
        "ll" => (stem, "will"),
        "d" => (stem, "would"),
        _ => return vec![format!("{stem}{ending}")],
    };
    [first, second]
        .iter()
        .filter(|part| !part.is_empty())
        .map(|&p| p.to_owned())
        .collect()
}

/// What is written right behind a number.
const UNITS: [&str; 18] = [
    "am", "pm", "bn", "mn", "m", "k", "tn", "km", "kg", "cm", "mm", "mph", "kph", "ft",
    "lb", "mw", "gw", "h",
];

/// Splits `5bn` and `10km`, but not `3rd`.
fn digits_and_unit(word: &str) -> Vec<String> {
    let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
    let unit = &word[digits.len()..];
    let number = digits.starts_with(|c: char| c.is_ascii_digit());
    if number && UNITS.contains(&unit) {
        return vec![digits.to_owned(), unit.to_owned()];
    }
    vec![word.to_owned()]
}
