//! Quotation marks and what they enclose.

use crate::article::Span;
use crate::sentence::Sentence;

/// One part of a quotation, within one paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// What stands inside the marks.
    pub(super) inner: Span,
    /// The same with the marks that are there.
    pub(super) outer: Span,
}

/// Finds the quotations of a text, each in its parts.
pub(super) fn quotations(text: &str, sentences: &[Sentence]) -> Vec<Vec<Part>> {
    let mut found = Vec::new();
    for paragraph in paragraphs(sentences) {
        let mut open: Option<usize> = None;
        for (at, c) in text[paragraph.range()].char_indices() {
            let at = paragraph.start() + at;
            let end = at + c.len_utf8();
            match (open, c) {
                (None, '"' | '“' | '«' | '„') => open = Some(at),
                (Some(start), '"' | '”' | '»' | '“') => {
                    let first = text[start..].chars().next().map_or(0, char::len_utf8);
                    let inner = Span::new(start + first, at);
                    found.push(vec![Part { inner, outer: Span::new(start, end) }]);
                    open = None;
                }
                _ => {}
            }
        }
    }
    found
}

/// The spans of the paragraphs.
pub(super) fn paragraphs(sentences: &[Sentence]) -> impl Iterator<Item = Span> {
    sentences.chunk_by(|a, b| a.paragraph == b.paragraph).filter_map(|chunk| {
        let (first, last) = (chunk.first()?, chunk.last()?);
        Some(Span::new(first.span.start(), last.span.end()))
    })
}
