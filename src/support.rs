//! How many independent sources carry a statement: copies of one wire story are one source.

/// How many articles carry a statement, and how many of them are independent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Support {
    /// The independent sources: articles that are copies of one another, that credit the
    /// same agency or that have most of the statement's paragraph in common count once.
    pub sources: usize,
    /// The articles.
    pub articles: usize,
}
