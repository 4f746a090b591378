//! Articles in, one summary out, with the origin of every sentence.

use crate::article::{Article, Language, Span};
use crate::dedup::DifferenceKind;
use crate::options::Options;

/// A summary of some articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary<'a> {
    /// The sentences, in the order to be read.
    pub sentences: Vec<SummarySentence<'a>>,
    /// The sentences that scored as high as those chosen but were not, best first, and why.
    pub dropped: Vec<Dropped<'a>>,
    /// Why there are no sentences; `None` when there are some.
    pub shortfall: Option<Shortfall>,
    /// What was found out about each article, in the order of the articles given.
    pub articles: Vec<ArticleNote>,
}

/// What was found out about an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArticleNote {
    /// Its declared or detected language.
    pub language: Language,
    /// The number of its family: articles that are copies of one another share it.
    pub family: usize,
}

/// Where a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The index of its article among those given.
    pub article: usize,
    /// The bytes of that article's text.
    pub span: Span,
}

/// One sentence of a summary.
#[derive(Clone, Debug, PartialEq)]
pub struct SummarySentence<'a> {
    /// The sentence, byte for byte as it stands in its article.
    pub text: &'a str,
    /// Where it stands.
    pub place: Place,
    /// Its centrality, from 0 to 1, where 1 is the most central sentence of all.
    pub score: f64,
    /// Where else it is said, in the same words or nearly so, one place an article.
    pub supporters: Vec<Place>,
    /// Sentences that match it but for a fact.
    pub differences: Vec<Disagreement<'a>>,
}

/// A sentence that matches a chosen one but for a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement<'a> {
    /// In what it differs.
    pub kind: DifferenceKind,
    /// The other sentence.
    pub text: &'a str,
    /// Where the other sentence stands.
    pub place: Place,
    /// What the chosen sentence says there: bytes of its article's text; may be empty.
    pub here: Span,
    /// What the other one says instead: bytes of its article's text; may be empty.
    pub there: Span,
}

/// A sentence that was not chosen, though it scored as high as those that were.
#[derive(Clone, Debug, PartialEq)]
pub struct Dropped<'a> {
    /// The sentence.
    pub text: &'a str,
    /// Where it stands.
    pub place: Place,
    /// Its centrality, as in [`SummarySentence`].
    pub score: f64,
    /// Why it was not chosen.
    pub reason: Reason,
}

/// Why a sentence was not chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reason {
    /// A chosen sentence says the same: this one.
    Same(Place),
    /// A chosen sentence matches it but for a fact, and shows it as a difference.
    Differs(Place),
    /// A chosen sentence has most of its words.
    Overlaps(Place),
    /// It does not fit into what is left of the length.
    TooLong,
    /// What it says is covered by the chosen sentences together.
    Covered,
    /// It does not stand alone.
    Dependent,
}

/// Why a summary is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shortfall {
    /// There were no articles.
    NoArticles,
    /// The articles hold no sentence of running text.
    NoProse,
    /// The shortest sentence is longer than the length allows.
    NothingFits,
}

/// Summarizes articles, whatever story they belong to.
///
/// Total: any articles give a summary, if an empty one that says why.
pub fn summarize<'a>(_articles: &'a [Article], _options: &Options) -> Summary<'a> {
    Summary::default()
}
