//! Chooses sentences within a budget.

use crate::ratio::Ratio;

/// How much is chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelectOptions {
    /// How long the summary may be.
    pub length: Length,
}

/// The length that a summary never exceeds; only whole sentences count.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Length {
    /// Five sentences, fewer for short articles: at most a third of their sentences.
    #[default]
    Auto,
    /// So many sentences.
    Sentences(usize),
    /// So many words.
    Words(usize),
    /// So many bytes of UTF-8, with one byte between sentences.
    Bytes(usize),
    /// This share of the words of all articles, copies counted once.
    Percent(Ratio),
}
