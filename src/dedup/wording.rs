//! The words in which two statements differ, to be shown side by side.

use std::ops::Range;

use super::{Statement, align};
use crate::article::Span;
use crate::fact::{Token, Vocabulary};

/// Compares statements word by word.
///
/// Words that mean the same ("twelve" and "12") are equal, and so are those that differ
/// only in case, punctuation or spelling.
#[derive(Default)]
pub struct Wording {
    vocabulary: Option<Vocabulary>,
}

impl Wording {
    /// Lists where two statements differ, in reading order: bytes of the first one's text,
    /// and the bytes of the second one's that stand there instead. One of the two may be
    /// empty, and then says where the other's words would stand.
    ///
    /// Statements that are far too long for sentences differ as a whole.
    ///
    /// ```
    /// use epitome::Language;
    /// use epitome::dedup::{Statement, Wording};
    ///
    /// let [old, new] = ["Twelve people died.", "At least 12 people have died, he said."];
    /// let statement = |text| Statement { text, language: Language::ENGLISH };
    /// let changes = Wording::default().changes(statement(old), statement(new));
    /// let words: Vec<_> = changes.iter().map(|&(_, there)| &new[there.range()]).collect();
    /// assert_eq!(words, ["At least", "have", "he said"]);
    /// ```
    pub fn changes(
        &mut self,
        first: Statement<'_>,
        second: Statement<'_>,
    ) -> Vec<(Span, Span)> {
        let vocabulary = self.vocabulary.get_or_insert_with(Vocabulary::new);
        let one = vocabulary.read(first.text, first.language).tokens;
        let other = vocabulary.read(second.text, second.language).tokens;
        let Some(changes) = align::changes(&one, &other) else {
            let whole = |text: &str| Span::new(0, text.len());
            return vec![(whole(first.text), whole(second.text))];
        };
        let spans = |change: &align::Change| {
            (span_of(&one, &change.first), span_of(&other, &change.second))
        };
        merged(changes.iter().map(spans))
    }
}

/// Returns the bytes of some words in a row. What would stand before the first word stands
/// before the marks of that too: "At least" before `"80 died`.
fn span_of(tokens: &[Token], range: &Range<usize>) -> Span {
    if range.end == 0 { Span::new(0, 0) } else { align::span_of(tokens, range) }
}

/// Joins changes that touch within a word: "well-known" is one word of two tokens.
fn merged(changes: impl Iterator<Item = (Span, Span)>) -> Vec<(Span, Span)> {
    let mut merged: Vec<(Span, Span)> = Vec::new();
    for (first, second) in changes {
        match merged.last_mut() {
            Some(last) if overlap(last.0, first) || overlap(last.1, second) => {
                *last = (hull(last.0, first), hull(last.1, second));
            }
            _ => merged.push((first, second)),
        }
    }
    merged
}

fn overlap(before: Span, after: Span) -> bool {
    after.start() < before.end()
}

fn hull(one: Span, other: Span) -> Span {
    Span::new(one.start().min(other.start()), one.end().max(other.end()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Language;

    fn changed(first: &str, second: &str) -> Vec<(String, String)> {
        let language = Language::ENGLISH;
        let changes = Wording::default().changes(
            Statement { text: first, language },
            Statement { text: second, language },
        );
        let words = |(one, other): (Span, Span)| {
            (first[one.range()].to_string(), second[other.range()].to_string())
        };
        changes.into_iter().map(words).collect()
    }

    fn pair(one: &str, other: &str) -> (String, String) {
        (one.to_string(), other.to_string())
    }

    #[test]
    fn equal_words_make_no_change() {
        assert_eq!(changed("Twelve died.", "12 died!"), []);
        assert_eq!(changed("", ""), []);
    }

    #[test]
    fn what_only_one_has_stands_against_nothing() {
        assert_eq!(
            changed("The mayor resigned.", "The mayor resigned on Friday."),
            [pair("", "on Friday")]
        );
        assert_eq!(changed("At least 80 died.", "80 died."), [pair("At least", "")]);
    }

    #[test]
    fn a_word_stands_against_the_word_in_its_place() {
        assert_eq!(changed("At least 80 died.", "At least 86 died."), [pair("80", "86")]);
    }

    #[test]
    fn texts_far_too_long_for_sentences_differ_as_a_whole() {
        let (one, other) = ("a ".repeat(2000), "b ".repeat(2000));
        assert_eq!(changed(&one, &other), [(one.clone(), other.clone())]);
    }

    #[test]
    fn changes_rise_and_never_overlap_whatever_the_words() {
        let texts =
            ["well-known x-y", "well-kept x z-y", "the well's known", "é—ü", "20-30 km"];
        for first in texts {
            for second in texts {
                let language = Language::ENGLISH;
                let changes = Wording::default().changes(
                    Statement { text: first, language },
                    Statement { text: second, language },
                );
                for two in changes.windows(2) {
                    assert!(two[0].0.end() <= two[1].0.start(), "{first} / {second}");
                    assert!(two[0].1.end() <= two[1].1.start(), "{first} / {second}");
                }
            }
        }
    }
}
