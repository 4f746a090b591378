//! How one article relates to another, by what they have in common.

use crate::ratio::Ratio;

/// The least share of an excerpt that the whole holds.
pub(super) const EXCERPT_SHARE: Ratio = Ratio::of(0.8);

/// The least similarity of an excerpt to the whole. Below it, forms and templates would be
/// excerpts of each other.
pub(super) const EXCERPT_FLOOR: Ratio = Ratio::of(0.4);

/// The least number of word 3-grams of an excerpt: less is a phrase that many texts share.
const EXCERPT_SIZE: usize = 20;

/// How an article relates to the representative of its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Kinship {
    /// It is the representative.
    Itself,
    /// The same text, but for case, punctuation and white space.
    Copy,
    /// The same text with edits.
    Edited,
    /// A part of it.
    Excerpt,
    /// It holds all of it and more.
    Extension,
}

/// How many 3-grams two articles have, and how many of them in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Overlap {
    /// Those of the one that is asked about.
    pub(crate) own: usize,
    /// Those of the one that it is compared with.
    pub(crate) whole: usize,
    /// Those that both have.
    pub(crate) common: usize,
}

impl Overlap {
    /// Returns the Jaccard similarity.
    pub(crate) fn similarity(self) -> f64 {
        self.common as f64 / (self.own + self.whole - self.common).max(1) as f64
    }

    /// Returns true if the one is a copy of the other, or an excerpt long enough to say so.
    ///
    /// Two texts of which each has much that the other has not are no excerpts.
    pub(crate) fn is_kin(self, threshold: Ratio) -> bool {
        let similarity = self.similarity();
        let smaller = self.own.min(self.whole);
        let share = self.common as f64 / smaller.max(1) as f64;
        let is_excerpt = || {
            smaller >= EXCERPT_SIZE
                && share >= excerpt_share(threshold)
                && similarity >= EXCERPT_FLOOR.get().min(threshold.get())
                && self.kinship() != Kinship::Edited
        };
        similarity >= threshold.get() || is_excerpt()
    }

    /// Says how the one relates to the other: where more of the one is missing from the
    /// other than was changed, the one is a part of the other.
    pub(crate) fn kinship(self) -> Kinship {
        let changed = self.own.min(self.whole) - self.common;
        let missing = self.own.abs_diff(self.whole);
        match self.own < self.whole {
            _ if missing <= 2 * changed => Kinship::Edited,
            true => Kinship::Excerpt,
            false => Kinship::Extension,
        }
    }
}

/// Returns the least similarity at which texts of these sizes can be kin.
#[cfg(feature = "json")]
pub(super) fn least_similarity(own: f64, whole: f64, threshold: Ratio) -> f64 {
    let (smaller, larger) = (own.min(whole), own.max(whole));
    let common = excerpt_share(threshold) * smaller;
    let contained = common / (smaller + larger - common).max(1.0);
    contained.max(EXCERPT_FLOOR.get()).min(threshold.get())
}

/// Returns the least share of an excerpt where copies are as similar as `threshold`.
fn excerpt_share(threshold: Ratio) -> f64 {
    EXCERPT_SHARE.get().max(threshold.get())
}
