//! Articles in, stories out, each with its summary.

use crate::article::Article;
use crate::options::Options;
use crate::summary::{ArticleNote, Summary};

/// Articles grouped into stories.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Digest<'a> {
    /// The stories, those with most independent articles first.
    pub stories: Vec<Story<'a>>,
    /// What was found out about each article, in the order of the articles given.
    pub articles: Vec<ArticleNote>,
}

/// One story: articles about the same event.
#[derive(Clone, Debug, PartialEq)]
pub struct Story<'a> {
    /// The headline.
    pub title: &'a str,
    /// The indexes of its articles among those given, in rising order.
    pub articles: Vec<usize>,
    /// How many independent articles it has: copies of one another count once.
    pub independent: usize,
    /// Its summary. Places in it are indexes into all articles given; its `articles` is
    /// empty, since the digest's holds them all.
    pub summary: Summary<'a>,
}

/// Groups articles into stories and summarizes each.
///
/// Total: any articles give a digest; none give one without stories.
pub fn digest<'a>(_articles: &'a [Article], _options: &Options) -> Digest<'a> {
    Digest::default()
}
