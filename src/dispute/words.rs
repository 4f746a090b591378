//! The words of a sentence, and what those around a figure make of it.

use super::mention::Mention;
use super::scope::{Confined, Periods, Sense};
use crate::article::Span;

/// The words of a sentence.
pub(super) struct Words {
    pub(super) all: Vec<Word>,
    /// The content terms, each once, rising, without those of figures.
    pub(super) content: Vec<u32>,
    /// The weight of these.
    pub(super) weight: f64,
    pub(super) periods: Periods,
    /// The figures that are no labels.
    pub(super) figures: Vec<Figure>,
}

/// A figure among the words of a sentence.
pub(super) struct Figure {
    /// In millionths.
    pub(super) value: u128,
    pub(super) sorts: Vec<u32>,
    pub(super) at: At,
}

#[derive(Clone, Copy)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) term: u32,
    pub(super) is_content: bool,
    pub(super) is_name: bool,
    /// It is part of a figure.
    pub(super) is_figure: bool,
    /// A mark stands before it that ends a phrase.
    pub(super) is_apart: bool,
    /// A bracket stands before it.
    pub(super) is_bracketed: bool,
    /// What it does beside a figure.
    pub(super) sense: Sense,
}

/// The place of a figure among the words of its sentence: its first word, and the one after
/// its last.
pub(super) type At = (usize, usize);

impl Words {
    /// The words before a figure and those behind it, at most `count` of each.
    pub(super) fn around(&self, (first, after): At, count: usize) -> (&[Word], &[Word]) {
        let first = first.min(self.all.len());
        let after = after.clamp(first, self.all.len());
        let end = (after + count).min(self.all.len());
        (&self.all[first.saturating_sub(count)..first], &self.all[after..end])
    }

    /// Returns true if one of the figures is as high as some other one, and may be of the
    /// same sort.
    pub(super) fn has_figure(&self, of: &Mention) -> bool {
        self.figures.iter().any(|Figure { value, sorts, .. }| {
            *value == of.quantity.millionths
                && (sorts.is_empty() || sorts.iter().any(|sort| of.sorts.contains(sort)))
        })
    }

    /// The content terms around a figure, rising, each with how far it is at the nearest.
    pub(super) fn near(&self, at: At) -> Vec<(u32, usize)> {
        let (before, behind) = self.around(at, WINDOW);
        let before = before.iter().rev().enumerate();
        let mut near: Vec<(u32, usize)> = before
            .chain(behind.iter().enumerate())
            .filter(|(_, word)| word.is_content)
            .map(|(far, word)| (word.term, far + 1))
            .collect();
        near.sort_unstable();
        near.dedup_by_key(|(term, _)| *term);
        near
    }

    pub(super) fn carries_on(&self, at: At) -> bool {
        const NEAR: usize = 4;
        let (before, _) = self.around(at, NEAR);
        before.iter().any(|word| word.sense.carries_on)
    }

    pub(super) fn is_known(&self, (first, _): At) -> bool {
        let before = first.checked_sub(1).and_then(|at| self.all.get(at));
        before.is_some_and(|word| word.sense.is_known)
    }

    /// Returns true if a figure of the sentence and one near it come to some other one, as
    /// in "417 passengers and 29 crew" beside "446 people".
    pub(super) fn add_up(&self, own: &Mention, to: &Mention) -> bool {
        let missing = to.quantity.millionths.checked_sub(own.quantity.millionths);
        let is_missing = |figure: &Figure| {
            let between = match figure.at < own.at {
                true => own.at.0.saturating_sub(figure.at.1),
                false => figure.at.0.saturating_sub(own.at.1),
            };
            Some(figure.value) == missing && between <= WINDOW
        };
        own.quantity.unit == to.quantity.unit && self.figures.iter().any(is_missing)
    }

    /// Returns true if a noun beside a figure makes it a label.
    pub(super) fn is_label(&self, (first, after): At) -> bool {
        let beside = [first.checked_sub(1), Some(after)];
        beside.into_iter().flatten().any(|at| {
            let word = self.all.get(at);
            word.is_some_and(|word| (!word.is_apart || at < first) && word.sense.labels)
        })
    }

    /// Returns true if the figure is one of two in a row, as in "7 years, 1 month" or
    /// "57 percent to 39 percent": neither stands for the whole.
    pub(super) fn is_compound(&self, (first, after): At) -> bool {
        const NEAR: usize = 2;
        let bracketed = |at: usize| self.all.get(at).is_some_and(|w| w.is_bracketed);
        let mut before = (first.saturating_sub(NEAR + 1)..first).rev();
        let mut behind = after..(after + NEAR).min(self.all.len());
        let number = |at: &usize| self.all[*at].is_figure;
        let apart =
            |range: std::ops::RangeInclusive<usize>| range.into_iter().any(bracketed);
        before.find(number).is_some_and(|at| !apart(at + 1..=first))
            || behind.find(number).is_some_and(|at| !apart(after..=at))
    }

    /// How the words beside a figure, up to the next mark, confine it.
    pub(super) fn confined(&self, at: At) -> Vec<Confined> {
        const BESIDE: usize = 4;
        let (before, behind) = self.around(at, BESIDE);
        let known = |word: &Word| word.sense.confining;
        let apart = self.all.get(at.0).is_some_and(|word| word.is_apart);
        let parted = before.iter().rposition(|word| word.is_apart).unwrap_or(0);
        let before = before[parted..].iter().filter(|_| !apart).filter_map(known);
        let joined = behind.iter().take_while(|word| !word.is_apart);
        // "11, including 3" confines what follows it.
        let behind = joined.filter_map(known).filter(|&found| found != Confined::Part);
        let mut found: Vec<Confined> = before.chain(behind).collect();
        // "99 more were hit", but not "more than 99".
        if self.all.get(at.1).is_some_and(|word| word.sense.is_more) {
            found.push(Confined::Further);
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// How many words on either side of a figure say what it is of.
pub(super) const WINDOW: usize = 6;
