//! Tells speech from words that are only set apart: doubtful ones, terms, titles.

use super::class::Class;
use super::words::Lexicon;
use super::{Quote, QuoteKind};
use crate::article::Language;
use crate::language;

/// From so many words on, a quotation is speech unless it is written as a title.
const LONG: usize = 6;
/// From so many words on, a quotation with a verb is speech.
const SHORT: usize = 3;

/// Returns what sort of quotation the words are.
pub(super) fn kind_of(text: &str, quote: &Quote, language: Language) -> QuoteKind {
    let words = &text[quote.span.range()];
    let wide = words.chars().filter(|&c| c >= '\u{2e80}').take(2 * LONG).count();
    let count = words.split_whitespace().take(LONG).count().max(wide / 2);
    let is_speech = match count {
        LONG.. => !is_title(words),
        SHORT.. => {
            has_verb(words, language)
                || is_sentence(words) && !is_short_title(text, quote, language)
        }
        _ => is_spoken_to(text, quote),
    };
    if is_speech { QuoteKind::Direct } else { QuoteKind::Scare }
}

/// Returns true if most words have capital letters, as in titles; all, where a stop ends
/// them.
fn is_title(words: &str) -> bool {
    // A guess at the longest title. Half: 37 more are taken for speech; double: 3 fewer.
    const LONGEST: usize = 14;
    if words.split_whitespace().nth(LONGEST).is_some() {
        return false;
    }
    let (mut long, mut capital) = (0, 0);
    for word in words.split_whitespace() {
        let first = word.chars().find(|c| c.is_alphanumeric());
        long += usize::from(is_long(word));
        capital += usize::from(is_long(word) && first.is_some_and(char::is_uppercase));
    }
    // A stop may be that of the sentence around it.
    let stops = words.ends_with(['.', '!', '…']);
    let most = if stops { capital == long } else { capital * 4 >= long * 3 };
    let shouted = words.chars().all(|c| !c.is_lowercase());
    long >= if stops { 4 } else { 2 } && most && !(stops && shouted)
}

/// Returns true for few words with capital letters behind a word that is no verb of speech:
/// a title within a sentence, whose stop it may have (on "Voices of the Harbor."). In German
/// all nouns have capital letters.
fn is_short_title(text: &str, quote: &Quote, language: Language) -> bool {
    let Some(lexicon) = Lexicon::of(language) else { return false };
    let words = text[quote.span.range()].split_whitespace();
    let mut long = words.filter(|word| is_long(word));
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let before = text[..quote.outer.start()].trim_end_matches(' ');
    let speech = Class::SAYS.and(Class::SAYS_BEFORE).and(Class::SAYING);
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    language.code() != "de"
        && before.ends_with(char::is_alphanumeric)
        && !lexicon.class(last).any(speech)
        && long.clone().count() > 1
        && long.all(is_capital)
}

/// Small words within titles are shorter.
fn is_long(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 3
}

/// Returns true for a whole sentence.
fn is_sentence(words: &str) -> bool {
    let begins =
        words.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase);
    begins && words.ends_with(['.', '!', '?', '…', ',']) && !is_title(words)
}

/// Returns true if the words have a verb or pronoun that makes a clause.
fn has_verb(words: &str, language: Language) -> bool {
    let Some(lexicon) = Lexicon::of(language) else { return false };
    let mut words =
        language::words(words, language).into_iter().map(|span| &words[span.range()]);
    let is_finite = |word: &str| {
        lexicon.class(word).any(Class::FINITE) && word.contains(char::is_lowercase)
    };
    words.any(|word| is_finite(word) || word == "I")
}

/// Returns true if a comma or stop within the marks shows that the words were said:
/// `"No," he said.`
fn is_spoken_to(text: &str, quote: &Quote) -> bool {
    let words = &text[quote.span.range()];
    let before = text[..quote.outer.start()].trim_end();
    let after = text[quote.outer.end()..].trim_start();
    let begins = words.starts_with(char::is_uppercase);
    let spoken = begins && words.ends_with([',', '!', '?']);
    let led = before.ends_with([':', ',']) && begins && words.ends_with(['.', '!', '?']);
    spoken && after.starts_with(char::is_alphabetic) || led
}
