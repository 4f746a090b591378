//! Families of articles: copies, edited copies, excerpts and extensions of one text.

use crate::article::Article;
use crate::groups::Groups;
use crate::ratio::Ratio;

/// How families are found.
#[derive(Clone, Debug, PartialEq)]
pub struct FamilyOptions {
    /// The least share of word 3-grams (Jaccard) that two copies have in common.
    pub threshold: Ratio,
}

impl Default for FamilyOptions {
    fn default() -> FamilyOptions {
        FamilyOptions { threshold: Ratio::of(0.7) }
    }
}

/// How an article relates to the representative of its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// Articles in families, and how each relates to its family's representative.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Families {
    /// The families; an article without copies is one of its own.
    pub groups: Groups,
    /// How each article relates to the representative of its family.
    pub kinships: Vec<Kinship>,
}

/// Groups copies and light edits of the same article.
///
/// The representative of a family is the earliest dated article, else the longest, else
/// the first by origin.
pub fn families(articles: &[Article], _options: &FamilyOptions) -> Families {
    Families {
        groups: Groups::singletons(articles.len()),
        kinships: vec![Kinship::Itself; articles.len()],
    }
}
