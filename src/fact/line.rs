//! A sentence whose words are asked for by number.

use super::{Shape, Token, Tokens, Traits, Vocabulary};

/// Words that begin a clause about somebody or something that is named; English.
const RELATIVE: &str = "who whose whom which where";

/// A text and the words that it was read into. A word that is asked for beyond the last one is
/// nothing in particular.
#[derive(Clone, Copy)]
pub(crate) struct Line<'r> {
    pub(crate) text: &'r str,
    pub(crate) tokens: &'r [Token],
    pub(crate) vocabulary: &'r Vocabulary,
}

impl<'r> Line<'r> {
    pub(crate) fn of(
        text: &'r str,
        read: &'r Tokens,
        vocabulary: &'r Vocabulary,
    ) -> Line<'r> {
        Line { text, tokens: &read.tokens, vocabulary }
    }

    /// Returns how many words there are.
    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Returns a word as it is written.
    pub(crate) fn word(&self, at: usize) -> &'r str {
        self.tokens.get(at).map_or("", |token| &self.text[token.span.range()])
    }

    /// Returns true if a word is one of `words`, which are in lower case with blanks between.
    pub(crate) fn is(&self, at: usize, words: &str) -> bool {
        let written = self.word(at);
        words.split_whitespace().any(|word| word.eq_ignore_ascii_case(written))
    }

    /// Returns true for a word that begins a relative clause.
    pub(crate) fn is_relative(&self, at: usize) -> bool {
        self.is(at, RELATIVE)
    }

    /// Returns true if a word has any of the traits.
    pub(crate) fn has(&self, at: usize, traits: Traits) -> bool {
        self.tokens.get(at).is_some_and(|token| token.traits.any(traits))
    }

    /// Returns true for a verb in a form that tells of something by itself.
    pub(crate) fn is_verb(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| self.vocabulary.is_finite(token))
    }

    /// Returns true if there is such a verb from one word on and before another one.
    pub(crate) fn has_verb(&self, from: usize, end: usize) -> bool {
        (from..end).any(|at| self.is_verb(at))
    }

    /// Returns true if a comma stands before a word.
    pub(crate) fn is_after_comma(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.shape.any(Shape::COMMA))
    }

    /// Returns the first word from one on that a comma stands before.
    pub(crate) fn comma_from(&self, at: usize) -> Option<usize> {
        (at..self.len()).find(|&at| self.is_after_comma(at))
    }
}
