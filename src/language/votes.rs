//! Votes for the language of a text: its stop words.

use std::sync::LazyLock;

use super::stop_words::{
    COUNT, Languages, bit_of, code_of, languages_with, languages_with_key,
};
use super::words::ascii_key;
use crate::article::{Language, Span};

/// How many stop words of each language a text has.
pub(super) struct Votes {
    scores: [u32; COUNT],
    /// The highest of them.
    most: u32,
    /// Whether a word was of English alone.
    has_english: bool,
    words: u32,
}

impl Votes {
    /// What a word counts that only one language has; others share it.
    const WHOLE: u32 = 2520;

    /// How far ahead a language must be for the rest of a text not to be asked: by three words
    /// that no other language has.
    const LEAD: u32 = 3 * Votes::WHOLE;

    /// So many words are asked in any case: the first ones may be a quote from elsewhere.
    const FIRST: u32 = 8;

    /// What a word counts for each of so many languages.
    const SHARES: [u32; COUNT + 1] = {
        let mut shares = [0; COUNT + 1];
        let (mut at, mut count) = (1, 1);
        while at <= COUNT {
            shares[at] = Votes::WHOLE / count;
            (at, count) = (at + 1, count + 1);
        }
        shares
    };

    const NONE: Votes =
        Votes { scores: [0; COUNT], most: 0, has_english: false, words: 0 };

    /// Counts the words of a text only until one language is far ahead.
    pub(super) fn first_of(sample: &str) -> Votes {
        if !sample.is_ascii() {
            return Votes::of(sample);
        }
        let mut votes = Votes::NONE;
        let is_settled =
            |votes: &Votes| votes.words >= Votes::FIRST && votes.is_far_ahead();
        votes.add_ascii(sample, is_settled);
        votes
    }

    /// Returns true if no other language comes near to the best.
    fn is_far_ahead(&self) -> bool {
        let Some(near) = self.most.checked_sub(Votes::LEAD) else { return false };
        // The best is near to itself.
        self.scores.iter().filter(|&&score| score > near).count() == 1
    }

    fn add_ascii(&mut self, sample: &str, is_enough: impl Fn(&Votes) -> bool) {
        let lower = &sample.to_ascii_lowercase();
        let (voters, mut at) = (*VOTERS, 0);
        let mut names = Names::of(sample);
        while let Some((key, word)) = ascii_key(lower, at) {
            let languages = languages_with_key(key) & voters;
            let is_vote = languages != 0 && !names.have(word);
            self.add(if is_vote { languages } else { 0 });
            if is_enough(self) {
                break;
            }
            at = word.end();
        }
    }

    pub(super) fn of(sample: &str) -> Votes {
        let mut votes = Votes::NONE;
        if sample.is_ascii() {
            votes.add_ascii(sample, |_| false);
            return votes;
        }
        let bits =
            |codes: &[&str]| codes.iter().fold(0, |bits, code| bits | bit_of(code));
        let foreign = FOREIGN
            .iter()
            .filter(|(letters, _)| sample.contains(|c: char| letters.contains(c)));
        let voters = foreign.fold(*VOTERS, |voters, (_, codes)| voters & !bits(codes));
        let mut names = Names::of(sample);
        let mut lower = String::new();
        for word in super::words(sample, Language::UNKNOWN) {
            lower_into(&sample[word.range()], &mut lower);
            let languages = languages_with(&lower) & voters;
            let is_vote = languages != 0 && !names.have(word);
            votes.add(if is_vote { languages } else { 0 });
        }
        votes
    }

    /// Returns the language that no letter triples could change any more in a text of so
    /// many bytes: looking at them takes ten times as long as all the rest.
    pub(super) fn verdict(&self, length: usize) -> Option<&'static str> {
        let (best, score) = self.best()?;
        let rivals = self.scores.iter().filter(|&&other| rivals(other, score, length));
        // The best is a rival of itself.
        (rivals.count() == 1 && !self.are_few(score)).then_some(best)
    }

    /// Returns true if fewer than one word in eight is a stop word of the best language.
    pub(super) fn are_few(&self, score: u32) -> bool {
        score * 8 < self.words * Votes::WHOLE
    }

    fn add(&mut self, mut languages: Languages) {
        self.words += 1;
        if languages == 0 {
            return;
        }
        self.has_english |= languages == bit_of("en");
        let share = Votes::SHARES[languages.count_ones() as usize];
        while languages != 0 {
            let score = &mut self.scores[languages.trailing_zeros() as usize];
            *score += share;
            self.most = self.most.max(*score);
            languages &= languages - 1;
        }
    }

    /// Returns the language with the highest score, or English if it has half as much and there
    /// is a word of its own or a sentence of some length: "to" and "an" are words of many
    /// languages, and names in English news are words of others.
    pub(super) fn best(&self) -> Option<(&'static str, u32)> {
        const LONG: u32 = 10;
        let english = self.score("en");
        let may_be_english = self.has_english || self.words >= LONG;
        if self.most > 0 && may_be_english && english * 2 >= self.most {
            return Some(("en", english));
        }
        let first = self.scores.iter().position(|&score| score == self.most)?;
        // "on" and "le" are words of several languages: the largest is the likeliest, but not
        // where there are hardly others: "Praha to ma."
        let mut largest = LARGEST.iter().copied().filter(|_| self.words > 3);
        let largest = largest.find(|code| self.score(code) == self.most);
        (self.most > 0).then(|| (largest.unwrap_or(code_of(first)), self.most))
    }

    pub(super) fn score(&self, code: &str) -> u32 {
        let bit = bit_of(code);
        if bit == 0 { 0 } else { self.scores[bit.trailing_zeros() as usize] }
    }
}

/// The names in a text, as capital letters in the midst of a sentence tell them: "Nora" is no
/// Basque word in an English one.
struct Names<'t> {
    text: &'t str,
    /// Whether capitals mark names, once a word has asked.
    are_told: Option<bool>,
}

impl<'t> Names<'t> {
    /// In longer texts names do not matter.
    const LONGEST: usize = 400;

    fn of(text: &'t str) -> Names<'t> {
        Names { text, are_told: (text.len() > Names::LONGEST).then_some(false) }
    }

    fn have(&mut self, word: Span) -> bool {
        self.are_told != Some(false)
            && is_name(self.text, word)
            && *self.are_told.get_or_insert_with(|| is_mostly_small(self.text))
    }
}

/// Returns true if most words begin with a small letter.
fn is_mostly_small(text: &str) -> bool {
    let words = || text.split_whitespace().filter_map(|word| word.chars().next());
    let capitals = words().filter(|first| first.is_uppercase());
    capitals.count() * 2 < words().count()
}

/// Returns true for a word that begins with a capital letter and follows another one; "It’s"
/// is none.
fn is_name(text: &str, word: Span) -> bool {
    let is_joined = |c: char| !c.is_alphanumeric() && c != '\'';
    let mut letters = text[word.range()].chars();
    let is_capital = letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase);
    is_capital
        && !text[word.range()].contains(is_joined)
        && text[..word.start()]
            .trim_end_matches(' ')
            .ends_with(|c: char| c.is_alphanumeric() || c == ',')
}

/// Puts a word in lower case, its apostrophe straight, in place of what `lower` holds.
fn lower_into(word: &str, lower: &mut String) {
    lower.clear();
    if word.is_ascii() {
        lower.push_str(word);
        lower.make_ascii_lowercase();
    } else {
        lower.push_str(&word.to_lowercase().replace('\u{2019}', "'"));
    }
}

/// Languages that share a script with others, the larger on the web first, as far as surveys
/// of it agree, but Afrikaans before Dutch, which has short words of its own beside those that
/// they share.
const LARGEST: &[&str] = &[
    "en", "es", "de", "fr", "pt", "ru", "it", "af", "nl", "pl", "tr", "fa", "vi", "id",
    "cs", "sv", "ro", "hu", "uk",
];

/// Languages that are never detected: too close to a larger one to be told apart by the
/// few words of a headline.
const SILENT: &[&str] = &["eo", "ga", "gl", "ms", "tl"];

/// The others.
static VOTERS: LazyLock<Languages> =
    LazyLock::new(|| SILENT.iter().fold(!0, |bits, code| bits & !bit_of(code)));

/// Letters, and the languages of their script that never write them.
const FOREIGN: &[(&str, &[&str])] =
    &[("ыэ", &["bg", "uk"]), ("іїє", &["bg", "ru"]), ("ў", &["bg", "ru", "uk"])];

/// Returns true if a language with the score `against` comes so near to the best that
/// letter triples decide: they are the better judge of close relatives, the worse one of
/// short texts.
pub(super) fn rivals(against: u32, score: u32, length: usize) -> bool {
    if length > 400 { against * 5 >= score * 3 } else { against * 10 > score * 9 }
}
