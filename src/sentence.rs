//! Splits an article's text into sentences.

use unicode_segmentation::UnicodeSegmentation;

use crate::article::{Article, Language, Span};

/// One sentence of an article, or a line of it that is no sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The index of its article.
    pub article: u32,
    /// All of it, without white space at the ends.
    pub span: Span,
    /// What a summary shows of it: `span` without a leading dateline.
    pub core: Span,
    /// What sort of text it is.
    pub kind: Kind,
    /// The number of its paragraph in the article, from 0.
    pub paragraph: u32,
}

/// What sort of text a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Running text, the only kind that summaries pick.
    Prose,
    /// A title or a heading.
    Heading,
    /// A picture's caption or credit.
    Caption,
    /// Who wrote it.
    Byline,
    /// Site furniture: "Read more", "Share this", a copyright line, a bare link.
    Furniture,
}

/// Splits the text of the article with index `index` into sentences, in reading order.
///
/// The spans do not overlap, and together they cover all of the text but white space.
pub fn split(article: &Article, index: u32, _language: Language) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for (at, text) in article.text.split_sentence_bound_indices() {
        let start = at + text.len() - text.trim_start().len();
        if !text.trim().is_empty() {
            let span = Span::new(start, start + text.trim().len());
            let kind = Kind::Prose;
            sentences.push(Sentence {
                article: index,
                span,
                core: span,
                kind,
                paragraph: 0,
            });
        }
    }
    sentences
}
