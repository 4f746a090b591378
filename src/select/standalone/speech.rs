//! Quotes that go on over sentences, of which those in the middle have no mark.
//!
//! A mark without a partner must not make quotes of an article. A quote holds until its mark
//! closes it; one that its paragraph leaves open, if the next one opens it anew, as speeches
//! are set, or if it begins as a sentence does and what is left of the paragraph is short.

use super::quotes::{Course, Quotes, Style, begins_with, course};
use super::{Dependence, Line};

/// What is said over the sentences of an article, as far as they were read.
#[derive(Default)]
pub(super) struct Speech {
    open: Option<Open>,
}

/// A quote that an earlier sentence opened.
#[derive(Clone, Copy)]
struct Open {
    style: Style,
    /// The number of the sentence that it began in.
    first: usize,
    /// How many bytes its sentences have.
    length: usize,
    /// Whether it begins as a sentence does.
    speaks: bool,
}

impl Speech {
    /// Takes in the sentence that the last of `signs` is for, and gives signs to it and to
    /// those before it that turn out to lie within a quote.
    pub(super) fn hear(
        &mut self,
        article: &[Line<'_>],
        quotes: &Quotes,
        signs: &mut [Option<Dependence>],
    ) {
        let Some(at) = signs.len().checked_sub(1) else { return };
        let text = article[at].text;
        let starts = |style| Open {
            style,
            first: at,
            length: text.len(),
            speaks: quotes.left_speaking(),
        };
        let left_open = || quotes.left_open().map(starts);
        let Some(open) = self.open else {
            self.open = left_open();
            return;
        };
        let length = open.length + text.len();
        if article[at - 1].paragraph != article[at].paragraph {
            open.end_paragraph(article, &mut signs[..at], Some(text));
            self.open = left_open();
            return;
        }
        self.open = if begins_with(text, open.style) {
            // A speech whose paragraphs were run together, or a mark that was forgotten.
            open.end_paragraph(article, &mut signs[..at], Some(text));
            left_open()
        } else {
            match course(text, open.style) {
                _ if length > LONGEST => left_open(),
                Course::GoesOn => Some(Open { length, ..open }),
                Course::Ends(next) => {
                    open.mark(article, signs);
                    next.map(starts)
                }
                Course::Restarts => left_open(),
            }
        };
    }

    /// Ends the article.
    pub(super) fn end(self, article: &[Line<'_>], signs: &mut [Option<Dependence>]) {
        if let Some(open) = self.open {
            open.end_paragraph(article, signs, None);
        }
    }
}

impl Open {
    /// Gives signs to the sentences of a quote that is open at the end of its paragraph, if
    /// it may well be one.
    fn end_paragraph(
        self,
        article: &[Line<'_>],
        signs: &mut [Option<Dependence>],
        next: Option<&str>,
    ) {
        let goes_on = next.is_some_and(|text| begins_with(text, self.style));
        let may_speak =
            self.speaks && !matches!(self.style, Style::Apostrophe | Style::Single);
        if goes_on || may_speak && self.length <= LONGEST_UNCLOSED {
            self.mark(article, signs);
        }
    }

    /// Gives signs to the sentences from the first to the last of `signs`.
    fn mark(self, article: &[Line<'_>], signs: &mut [Option<Dependence>]) {
        for (at, sign) in signs.iter_mut().enumerate().skip(self.first) {
            let is_whole =
                at > self.first && course(article[at].text, self.style) == Course::GoesOn;
            let found = match is_whole {
                true => Dependence::BareQuote,
                false => Dependence::UnbalancedQuote,
            };
            *sign = Some(sign.map_or(found, |sign| sign.min(found)));
        }
    }
}

/// The longest quote within a paragraph, in bytes: what is longer lies between two strays. Of
/// 600 in the development sets half have 210, and the longest has 920.
const LONGEST: usize = 1_500;

/// The longest quote that nothing closes, nor opens anew, in bytes: nine of ten are shorter.
const LONGEST_UNCLOSED: usize = 500;
