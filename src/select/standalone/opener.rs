//! How a sentence opens, and who speaks it.

use super::Dependence;
use super::quotes::Quotes;
use super::tables::{Dummy, Openers};
use crate::article::calendar::is_english_day;
use crate::hash::Key;

/// Returns the sign that the first words give.
///
/// Words of a quote that somebody speaks within the sentence are the speaker's own.
pub(super) fn opening(
    text: &str,
    quotes: &Quotes,
    openers: &Openers,
) -> Option<Dependence> {
    if quotes.opens_and_goes_on() {
        return None;
    }
    let opening = normal(text, OPENING_WORDS);
    let is_pair = |(first, second): &(&str, &str)| {
        starts_with(&opening, first) && opening.split(' ').skip(1).any(|w| w == *second)
    };
    if openers.pairs.iter().any(is_pair) || is_dummy(&opening, openers.dummy) {
        return None;
    }
    match longest_match(&opening, openers) {
        Some(found) => found,
        None => late_subject(text, &opening, openers)
            .or_else(|| figure_of_it(&opening, openers)),
    }
}

/// How many words, and marks between them, tell how a sentence opens.
const OPENING_WORDS: usize = 12;

/// Returns what the longest phrase of the table says that the sentence opens with.
fn longest_match(opening: &str, openers: &Openers) -> Option<Option<Dependence>> {
    let first = opening.split(' ').next()?;
    let phrases = openers.phrases.with(first).iter();
    let found = phrases.filter(|(phrase, _)| starts_with(opening, phrase));
    // Of equals the first.
    found.rev().max_by_key(|(phrase, _)| phrase.len()).map(|&(_, sign)| sign)
}

/// Returns true for an "it" that stands for nothing: "It is clear that".
fn is_dummy(opening: &str, dummy: &Dummy) -> bool {
    let Some(rest) = strip(opening, dummy.subjects) else { return false };
    let Some(rest) = strip(rest, dummy.verbs) else { return false };
    let rest = strip(rest, dummy.adverbs).unwrap_or(rest);
    strip(rest, dummy.heads).is_some()
}

/// Returns a sign where a pronoun is the subject after an opening phrase that names nobody:
/// "On Friday he said".
fn late_subject(text: &str, opening: &str, openers: &Openers) -> Option<Dependence> {
    strip(opening, openers.leads)?;
    let words: Vec<&str> = opening.split(' ').collect();
    let at = words.iter().position(|word| openers.subjects.contains(word))?;
    let follows_comma = at > 0 && words[at - 1] == ",";
    let is_subject = follows_comma || at <= NEAR_SUBJECT && !words[..at].contains(&",");
    // A name before it is whom it stands for; the first word has its capital anyway.
    let names = text.split_whitespace().skip(1).take(at);
    let before =
        names.take_while(|word| !openers.subjects.contains(&word.trim_matches(',')));
    let has_name = before.filter(|word| !is_day(word)).any(|word| {
        word.trim_start_matches(|c: char| !c.is_alphanumeric())
            .starts_with(char::is_uppercase)
    });
    (is_subject && !has_name).then_some(Dependence::Pronoun)
}

/// Returns a sign where somebody says how much an "it" is that was named before: "the operator
/// said it was about 60 percent".
fn figure_of_it(opening: &str, openers: &Openers) -> Option<Dependence> {
    const BOUNDS: [&str; 12] = [
        "about", "around", "some", "only", "nearly", "almost", "over", "under", "at",
        "least", "more", "than",
    ];
    // Hardly an opening has one.
    if !opening.contains(" it ") {
        return None;
    }
    let words: Vec<&str> = opening.split(' ').collect();
    let is_figure =
        |word: &str| word.starts_with(|c: char| c.is_ascii_digit() || "$£€".contains(c));
    let tells = |at: usize| {
        let behind = words[at..].iter().skip_while(|word| BOUNDS.contains(word));
        behind.copied().next().is_some_and(is_figure)
    };
    let says = |part: &[&str]| {
        openers.sayings.contains(&part[0])
            && part[1] == "it"
            && ["is", "was"].contains(&part[2])
    };
    let mut found = words.windows(3).enumerate().filter(|(_, part)| says(part));
    found.any(|(at, _)| tells(at + 3)).then_some(Dependence::Pronoun)
}

/// True for the name of a weekday or month, which names nobody.
fn is_day(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let word = word.strip_suffix("'s").or(word.strip_suffix("’s")).unwrap_or(word);
    is_english_day(word)
}

/// A pronoun no further from the start than this is a subject without a comma before it.
const NEAR_SUBJECT: usize = 3;

/// Returns a sign where a pronoun says what the sentence says: `"...," he said.`
pub(super) fn unnamed_speaker(
    text: &str,
    quotes: &Quotes,
    openers: &Openers,
) -> Option<Dependence> {
    let outside: Vec<&str> = quotes.outside(text).collect();
    let is_unnamed = if quotes.opens_and_goes_on() {
        outside.first().is_some_and(|part| is_unnamed(part, openers))
    } else {
        let tail = outside.last().and_then(|part| part.rsplit_once(','));
        tail.is_some_and(|(before, tail)| {
            tail.split_whitespace().nth(SPEECH_TAIL).is_none()
                && is_unnamed(tail, openers)
                && !has_name(before)
        })
    };
    is_unnamed.then_some(Dependence::Pronoun)
}

/// The most words of a tail such as "he said in a statement".
const SPEECH_TAIL: usize = 6;

fn has_name(text: &str) -> bool {
    let mut words = text.split_whitespace().skip(1);
    words.any(|word| word.starts_with(char::is_uppercase))
}

/// Returns true for "he said", "she later told the court" and "said he".
fn is_unnamed(part: &str, openers: &Openers) -> bool {
    let part = normal(part, OPENING_WORDS);
    let part = part.strip_prefix(", ").unwrap_or(&part);
    let mut words = part.split(' ');
    let (first, second, third) = (words.next(), words.next(), words.next());
    let is_in =
        |word: Option<&str>, list: &[&str]| word.is_some_and(|w| list.contains(&w));
    let (subjects, sayings) = (openers.subjects, openers.sayings);
    is_in(first, subjects) && (is_in(second, sayings) || is_in(third, sayings))
        || is_in(first, sayings) && is_in(second, subjects)
}

/// Removes the longest of `phrases` from the start.
fn strip<'t>(text: &'t str, phrases: &[&str]) -> Option<&'t str> {
    let found = phrases.iter().filter(|phrase| starts_with(text, phrase));
    let length = found.map(|phrase| phrase.len()).max()?;
    Some(text[length..].trim_start())
}

fn starts_with(text: &str, phrase: &str) -> bool {
    // Nearly all phrases differ in the first byte.
    if text.as_bytes().first() != phrase.as_bytes().first() {
        return false;
    }
    let rest = text.strip_prefix(phrase);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// Returns the first words in lower case with one space between; commas and the hyphens
/// within words count as words, apostrophes part them: "That's" is `that s`.
fn normal(text: &str, count: usize) -> String {
    let mut out = String::with_capacity(text.len().min(LONGEST_OPENING));
    let (mut rest, mut left) = (text, LONGEST_OPENING);
    let mut words = 0;
    let mut in_word = false;
    while let Some(letter) = rest.chars().next().filter(|_| left > 0) {
        // Most words are small letters with a space behind them.
        let plain = Key::of_plain_word(rest.as_bytes()).map(|(_, length)| length);
        if let Some(length) = plain.filter(|&length| !in_word && length < left) {
            words += 1;
            if words > count {
                break;
            }
            space(&mut out);
            out.push_str(&rest[..length]);
            left -= length + 1;
            rest = &rest[length + 1..];
            continue;
        }
        // Nearly all others are ASCII: they are taken over whole.
        let is_past = |byte: u8| !byte.is_ascii_alphanumeric();
        let run = rest.bytes().take(left).position(is_past);
        let run = run.unwrap_or(rest.len().min(left));
        if run > 0 || letter.is_alphanumeric() {
            if !in_word {
                words += 1;
                if words > count {
                    break;
                }
                space(&mut out);
            }
            match run {
                0 => out.extend(letter.to_lowercase()),
                _ => out.push_str(&rest[..run]),
            }
            in_word = true;
        } else {
            if letter == ',' && !out.is_empty() || letter == '-' && in_word {
                space(&mut out);
                out.push(letter);
            }
            in_word = false;
        }
        left -= run.max(1);
        rest = &rest[run.max(letter.len_utf8())..];
    }
    out.make_ascii_lowercase();
    out
}

fn space(out: &mut String) {
    if !out.is_empty() {
        out.push(' ');
    }
}

/// So many letters hold all the words that are looked at.
const LONGEST_OPENING: usize = 160;
