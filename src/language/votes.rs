//! Votes for the language of a text: its stop words.

use std::sync::LazyLock;

use super::stop_words::{COUNT, Languages, bit_of, code_of, languages_with};
use super::words::ascii_words;
use crate::article::Language;

/// How many stop words of each language a text has.
pub(super) struct Votes {
    scores: [usize; COUNT],
    words: usize,
}

impl Votes {
    /// What a word counts that only one language has; others share it.
    const WHOLE: usize = 2520;

    pub(super) fn of(sample: &str) -> Votes {
        let mut votes = Votes { scores: [0; COUNT], words: 0 };
        if sample.is_ascii() {
            let lower = sample.to_ascii_lowercase();
            ascii_words(lower.as_bytes(), 0, lower.len(), |word| {
                votes.add(languages_with(&lower[word.range()]) & *VOTERS);
            });
            return votes;
        }
        let bits =
            |codes: &[&str]| codes.iter().fold(0, |bits, code| bits | bit_of(code));
        let foreign = FOREIGN
            .iter()
            .filter(|(letters, _)| sample.contains(|c: char| letters.contains(c)));
        let voters = foreign.fold(*VOTERS, |voters, (_, codes)| voters & !bits(codes));
        for span in super::words(sample, Language::UNKNOWN) {
            let word = sample[span.range()].to_lowercase().replace('\u{2019}', "'");
            votes.add(languages_with(&word) & voters);
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
    pub(super) fn are_few(&self, score: usize) -> bool {
        score * 8 < self.words * Votes::WHOLE
    }

    fn add(&mut self, mut languages: Languages) {
        self.words += 1;
        if languages == 0 {
            return;
        }
        let share = Votes::WHOLE / languages.count_ones() as usize;
        while languages != 0 {
            self.scores[languages.trailing_zeros() as usize] += share;
            languages &= languages - 1;
        }
    }

    pub(super) fn best(&self) -> Option<(&'static str, usize)> {
        let scores = self.scores.iter().enumerate().rev();
        let (bit, &score) = scores.max_by_key(|&(_, score)| score)?;
        (score > 0).then(|| (code_of(bit), score))
    }

    pub(super) fn score(&self, code: &str) -> usize {
        let bit = bit_of(code);
        if bit == 0 { 0 } else { self.scores[bit.trailing_zeros() as usize] }
    }
}

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
pub(super) fn rivals(against: usize, score: usize, length: usize) -> bool {
    if length > 400 { against * 5 >= score * 3 } else { against * 10 > score * 9 }
}
