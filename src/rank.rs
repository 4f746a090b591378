//! Centrality: how much of what the articles say a sentence says.

/// How sentences are ranked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RankOptions {
    /// The measure of centrality.
    pub ranker: Ranker,
    /// A question or topic that the summary is to be about.
    pub focus: Option<String>,
}

/// A measure of centrality.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ranker {
    /// PageRank over similar sentences, early ones preferred (the default).
    #[default]
    TextRank,
    /// PageRank over similar sentences, all places in the article alike.
    LexRank,
    /// The sum of a sentence's similarities to all others.
    Degree,
    /// The earlier in its article, the better.
    Lead,
}
