//! How well a sentence stands alone, away from the ones before it.

use crate::article::Language;
use crate::ratio::Ratio;

/// Returns the share of its worth that a sentence keeps in a summary.
pub fn worth(text: &str, words: usize, _language: Language) -> Ratio {
    let mut worth = 1.0;
    if !(MIN_WORDS..=MAX_WORDS).contains(&words) {
        worth *= ODD_LENGTH;
    }
    if opens_with(text, OPENERS) {
        worth *= 0.6;
    }
    if text.ends_with('?') {
        worth *= 0.6;
    }
    Ratio::new(worth).unwrap_or(Ratio::of(1.0))
}

/// Shorter sentences are mostly fragments, longer ones mostly lists or splitting errors.
const MIN_WORDS: usize = 8;
const MAX_WORDS: usize = 60;
const ODD_LENGTH: f64 = 0.3;

const OPENERS: &[&str] = &[
    "he",
    "she",
    "it",
    "they",
    "this",
    "that",
    "these",
    "those",
    "but",
    "however",
    "meanwhile",
    "and",
    "also",
    "or",
    "so",
    "then",
    "his",
    "her",
    "their",
    "its",
];

fn opens_with(text: &str, words: &[&str]) -> bool {
    let first: String = text
        .chars()
        .skip_while(|letter| !letter.is_alphanumeric())
        .take_while(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    words.contains(&first.as_str())
}
