//! Decides whether a stop ends its sentence, by what stands before and behind it.

use std::borrow::Cow;

use super::abbreviations::{Class, class_of, continues_time, has_ordinals};
use super::boundary::{Closed, Place};
use super::next::{Next, Start, boundary};
use super::style::Style;

/// A run of stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// A full stop, which may belong to an abbreviation.
    Dot,
    /// A question or exclamation mark, which may belong to a quote or a name.
    Call,
    /// Three dots.
    Ellipsis,
    /// A stop that always ends a sentence.
    Hard,
}

impl Stop {
    /// Returns the sort of stop that a character is, if it is one.
    pub(super) fn of(c: char, code: &str) -> Option<Stop> {
        match c {
            '.' => Some(Stop::Dot),
            '!' | '?' | '‼' | '⁇' | '⁈' | '⁉' => Some(Stop::Call),
            ';' | '\u{37e}' if code == "el" => Some(Stop::Call),
            '…' => Some(Stop::Ellipsis),
            '。' | '｡' | '！' | '？' | '．' | '؟' | '۔' | '।' | '॥' | '։' | '።' | '፧'
            | '။' | '។' => Some(Stop::Hard),
            _ => None,
        }
    }

    /// Reads the run of stops at `at`, also `. . .`, and returns its end.
    pub(super) fn run(text: &str, at: usize, code: &str) -> (Stop, usize) {
        let (mut dots, mut stop, mut end) = (0, Stop::Dot, at);
        loop {
            let rest = &text[end..];
            let spaced_dot = stop == Stop::Dot && dots > 0 && rest.starts_with(" .");
            let skipped =
                usize::from(spaced_dot && !rest[2..].starts_with(char::is_alphanumeric));
            let Some(c) = rest[skipped..].chars().next() else { break };
            match Stop::of(c, code) {
                Some(Stop::Dot) => dots += 1,
                Some(other) if stop != Stop::Hard => stop = other,
                Some(_) => {}
                None => break,
            }
            end += skipped + c.len_utf8();
        }
        if stop == Stop::Dot && dots > 1 { (Stop::Ellipsis, end) } else { (stop, end) }
    }
}

/// Returns true if the sentence ends at `place`, so that the next one begins behind it.
pub(super) fn ends_sentence(stop: Stop, place: &Place, style: &Style) -> bool {
    let next = Next::at(place.text, place.next, style.is_uncased());
    match stop {
        Stop::Hard => hard_ends(place, &next),
        Stop::Call => call_ends(place, &next, style),
        Stop::Ellipsis => ellipsis_ends(place, &next),
        Stop::Dot => dot_ends(place, &next, style),
    }
}

/// Returns true for one capital letter.
fn is_letter(token: &str) -> bool {
    let mut letters = token.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// Stops of Chinese, Japanese, Arabic, Hindi: only a quote can go on behind them.
fn hard_ends(place: &Place, next: &Next) -> bool {
    let rest = &place.text[place.next..];
    let is_title = place.text[..place.end].ends_with(['》', '〉']);
    if is_title || next.start == Start::Comma || rest.starts_with(['，', '、', '،']) {
        return false;
    }
    match place.closed {
        Closed::Nothing | Closed::Bracket => true,
        _ if rest.starts_with(QUOTE_PARTICLES) => false,
        Closed::Quote => true,
        Closed::OpeningQuote => !has_chinese_speaker(rest),
    }
}

/// What follows a Japanese quote that is part of a sentence.
const QUOTE_PARTICLES: [char; 8] = ['と', 'っ', 'を', 'が', 'に', 'の', 'は', 'へ'];

/// Returns true if someone is said to have spoken before the next stop.
fn has_chinese_speaker(rest: &str) -> bool {
    const VERBS: [char; 7] = ['说', '說', '道', '称', '稱', '问', '問'];
    let end = rest.find(['，', '。', '！', '？', '“', '「', '：']).unwrap_or(rest.len());
    let clause = &rest[..end.min(boundary(rest, 24))];
    clause.contains(VERBS)
        || clause.contains("表示")
        || clause.contains("回答")
        || clause.contains("指出")
}

/// `!` and `?`.
fn call_ends(place: &Place, next: &Next, style: &Style) -> bool {
    let is_glued = place.next == place.end;
    if is_glued && place.closed == Closed::Nothing && next.start != Start::Caseless {
        let before = place.text[..place.at].chars().next_back();
        return before.is_some_and(char::is_lowercase)
            && next.is_capitalized()
            && !next.rest.starts_with(['=', '&', '/']);
    }
    if place.closed >= Closed::Quote && !style.is_uncased() && has_speaker(place, next) {
        return false;
    }
    if EXCLAIMED.contains(&token_before(place.text, place.start, place.at)) {
        return next.clearly_starts(style);
    }
    next.may_start()
}

/// Names that end in an exclamation mark.
const EXCLAIMED: [&str; 4] = ["Yahoo", "Jeopardy", "Yum", "E"];

/// Returns true for `"Why?" Jane Roe asked` and `"Why?" I asked`.
fn has_speaker(place: &Place, next: &Next) -> bool {
    if next.has_quote || next.start != Start::Capital {
        return false;
    }
    let mut words = place.text[place.next..].split(' ').take(4).enumerate();
    let verb = words.find(|(_, word)| !word.starts_with(char::is_uppercase));
    verb.is_some_and(|(names, verb)| {
        names > 0 && SPEECH.contains(&verb.trim_end_matches(['.', ',', ':', ';']))
    })
}

/// Verbs that attribute a quote to the name before them.
const SPEECH: [&str; 34] = [
    "said",
    "says",
    "asked",
    "asks",
    "shouted",
    "cried",
    "told",
    "added",
    "wrote",
    "replied",
    "yelled",
    "screamed",
    "tweeted",
    "wondered",
    "joked",
    "exclaimed",
    "continued",
    "recalled",
    "responded",
    "called",
    "fragte",
    "sagte",
    "rief",
    "antwortete",
    "demande",
    "dit",
    "preguntó",
    "dijo",
    "perguntou",
    "disse",
    "chiese",
    "vroeg",
    "zei",
    "спросил",
];

/// Three dots end a sentence only if one clearly begins behind them.
fn ellipsis_ends(place: &Place, next: &Next) -> bool {
    let is_glued = place.next == place.end;
    match next.start {
        Start::Capital if is_glued => next.is_capitalized() && next.word.len() > 2,
        Start::Capital => !matches!(next.word, "I" | "I'm" | "I’m") && !next.has_bracket,
        Start::Caseless => !is_glued,
        _ => false,
    }
}

fn dot_ends(place: &Place, next: &Next, style: &Style) -> bool {
    let token = token_before(place.text, place.start, place.at);
    if place.next == place.end {
        return glued_dot_ends(token, place, next, style);
    }
    if !next.may_start() {
        return false;
    }
    let token_start = place.at - token.len();
    if place.closed >= Closed::Quote || token.is_empty() {
        return !is_nickname(token, &place.text[..token_start], next, style);
    }
    if is_enumerator(token) && (token_start == place.start || opens_list(place, token)) {
        return false;
    }
    match class_in(place, token, style) {
        Some(Class::Inner) => false,
        Some(Class::Either) => {
            next.clearly_starts(style) && !(is_letter(token) && next.is_name_part())
        }
        Some(Class::BeforeNumber) if is_letter(token) && next.start == Start::Capital => {
            next.clearly_starts(style)
        }
        Some(Class::BeforeNumber) => next.start != Start::Digit && !is_roman(next.word),
        Some(Class::Mostly) => next.start == Start::Capital,
        Some(Class::Time) if style.is_uncased() => next.clearly_starts(style),
        Some(Class::Time) => next.start == Start::Capital && !continues_time(next.word),
        None if is_street(token, style) => next.start != Start::Digit,
        None => word_ends(token, next, style),
    }
}

/// Returns true for a German street in short: `Goethestr`.
fn is_street(token: &str, style: &Style) -> bool {
    style.code == "de" && token.len() > 3 && token.to_lowercase().ends_with("str")
}

/// Returns true for `Tobias "T.J." Marek`: capitals alone within marks, between names.
fn is_nickname(token: &str, before: &str, next: &Next, style: &Style) -> bool {
    let name = before.strip_suffix(['"', '\'', '“', '‘', '„', '«']);
    let name = name.and_then(|before| before.trim_end().split(' ').next_back());
    token.contains('.')
        && token.split('.').all(is_letter)
        && name.is_some_and(|name| name.starts_with(char::is_uppercase))
        && !next.clearly_starts(style)
}

/// Returns true if a word that is no abbreviation of the table ends its sentence.
fn word_ends(token: &str, next: &Next, style: &Style) -> bool {
    if token.bytes().all(|byte| byte.is_ascii_digit()) {
        let is_ordinal = has_ordinals(style.code) && token.len() <= 2;
        return !next.goes_on_with(token) && (!is_ordinal || next.clearly_starts(style));
    }
    let looks_short =
        looks_abbreviated(token) || has_ordinals(style.code) && is_roman(token);
    !looks_short || next.clearly_starts(style)
}

/// A full stop with no space behind it: the space was lost, or it is `example.com`.
fn glued_dot_ends(token: &str, place: &Place, next: &Next, style: &Style) -> bool {
    if place.closed != Closed::Nothing {
        return next.is_capitalized()
            && next.word.len() > 1
            && !next.rest.starts_with('.');
    }
    if next.start == Start::Caseless {
        // Not within a company's letters: `ش.م.م`.
        let last = token.rsplit('.').next().unwrap_or(token);
        return last.chars().next_back().is_some_and(|c| !c.is_ascii())
            && last.chars().nth(1).is_some();
    }
    let ends_word = token.ends_with([')', '%', ']'])
        || token.chars().rev().take(3).filter(|c| c.is_lowercase()).count() == 3
        || token.bytes().all(|b| b.is_ascii_digit()) && next.clearly_starts(style);
    let is_name = token.contains(['.', '/', '@', ':', '_'])
        || next.rest.starts_with(['.', '/', '@', '(', '_'])
            && !next.rest.starts_with(". ")
        || DOMAINS.contains(&next.word.to_lowercase().as_str());
    let starts = next.has_quote && next.start == Start::Capital
        || next.is_capitalized() && next.word.chars().count() > 1
        || matches!(next.word, "I" | "A") && next.rest.starts_with(' ');
    ends_word
        && starts
        && !is_name
        && class_of(token, style.code, style.is_uncased()).is_none()
}

/// Ends of web addresses that are also written with a capital.
const DOMAINS: [&str; 9] = ["com", "org", "net", "co", "de", "fr", "uk", "eu", "gov"];

/// Returns the word right before the stop at `at`, at most 32 bytes, without marks.
fn token_before(text: &str, start: usize, at: usize) -> &str {
    let mut from = at;
    for (index, c) in text[start..at].char_indices().rev() {
        if c >= '\u{2e80}'
            || c.is_whitespace()
            || "\"'“‘«„([{—–/`”’»".contains(c)
            || at - (start + index) > 32
        {
            break;
        }
        from = start + index;
    }
    &text[from..at]
}

/// Looks the word up, first together with short parts before it (`z. B`, `и т. д`).
fn class_in(place: &Place, token: &str, style: &Style) -> Option<Class> {
    let lookup = |word: &str| class_of(word, style.code, style.is_uncased());
    let mut joined = Cow::Borrowed(token);
    let mut start = place.at - token.len();
    let mut found = None;
    for _ in 0..2 {
        let before = place.text[place.start..start].trim_end();
        let Some(before) = before.strip_suffix('.') else { break };
        let part = token_before(before, 0, before.len());
        if part.is_empty() || part.chars().count() > 3 || token.chars().count() > 3 {
            break;
        }
        start = place.start + before.len() - part.len();
        joined = Cow::Owned(format!("{part}.{joined}"));
        found = lookup(&joined).or(found);
    }
    found.or_else(|| lookup(token)).or_else(|| initial_class(place, token))
}

/// A single letter is an initial, unless the word before names a series (`Plan B`).
fn initial_class(place: &Place, token: &str) -> Option<Class> {
    let mut letters = token.chars();
    let is_letter =
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    if !is_letter {
        return None;
    }
    let before = place.text[place.start..place.at - token.len()].trim_end();
    let word = token_before(before, 0, before.len()).to_lowercase();
    (!SERIES.contains(&word.as_str())).then_some(Class::Either)
}

/// Words that a letter follows which is no initial.
const SERIES: [&str; 22] = [
    "plan",
    "vitamin",
    "hepatitis",
    "type",
    "group",
    "class",
    "grade",
    "section",
    "schedule",
    "exhibit",
    "appendix",
    "part",
    "phase",
    "war",
    "gate",
    "gruppe",
    "klasse",
    "teil",
    "groupe",
    "plano",
    "grupo",
    "gruppo",
];

/// Returns true for `1`, `12`, `b` and `iv`, which number what follows.
fn is_enumerator(token: &str) -> bool {
    let token = token.trim_end_matches(')');
    token.len() <= 3
        && (token.bytes().all(|byte| byte.is_ascii_digit())
            || token.chars().count() == 1
            || is_roman(token))
}

fn is_roman(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| b"IVXLC".contains(&byte))
}

/// How far the second item of a list is looked for, in letters.
const LONGEST_ITEM: usize = 300;

/// Returns true for the number of the first item of a list within a sentence: `: 1. Cut`.
fn opens_list(place: &Place, token: &str) -> bool {
    let before = &place.text[place.start..place.at - token.len()];
    let rest = &place.text[place.next..];
    let rest = &rest[..boundary(rest, LONGEST_ITEM)];
    token == "1" && before.trim_end().ends_with(':') && rest.contains(" 2. ")
}

/// Returns true for `U.N`, `J.-P` and for `Sgt`: capitalized, short, without a vowel.
fn looks_abbreviated(token: &str) -> bool {
    let is_short = |part: &str| part.trim_matches('-').chars().count() <= 2;
    if token.contains('.') && !token.contains(|c: char| c.is_ascii_digit()) {
        return token.split('.').all(is_short);
    }
    let mut letters = token.chars();
    let has_capital = letters.next().is_some_and(char::is_uppercase);
    let vowels = "aeiouyäöüáéíóúàèìòùâêîôûåæøаеиоуыэюяёіїє";
    let rest = letters.as_str();
    has_capital
        && (1..=3).contains(&rest.chars().count())
        && rest.chars().all(|c| c.is_lowercase() && !vowels.contains(c))
        && !token
            .chars()
            .next()
            .is_some_and(|c| c.to_lowercase().any(|c| vowels.contains(c)))
}
