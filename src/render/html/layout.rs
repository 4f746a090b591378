//! How the text of an article is set: its paragraphs, and what stands between them.

use crate::article::{Article, Language, Span};
use crate::groups::index;
use crate::sentence::{self, Kind, Sentence};

/// Some sentences that are set as one block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) span: Span,
    pub(super) kind: Kind,
    /// Whether it stands before the first running text, if there is some.
    pub(super) leads: bool,
}

/// Returns the paragraphs of an article; together they cover all but white space.
pub(super) fn paragraphs(article: &Article, language: Language) -> Vec<Paragraph> {
    let sentences = sentence::split(article, index(0), language);
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for block in sentences.chunk_by(|a, b| a.paragraph == b.paragraph) {
        let breaks = ends_lines_on_purpose(article, block);
        let joins = |a: &Sentence, b: &Sentence| {
            a.kind == b.kind && !(breaks && has_line_end(article, a, b))
        };
        for run in block.chunk_by(joins) {
            if let (Some(first), Some(last)) = (run.first(), run.last()) {
                let span = Span::new(first.span.start(), last.span.end());
                paragraphs.push(Paragraph { span, kind: first.kind, leads: false });
            }
        }
    }
    let prose = paragraphs.iter().position(|paragraph| paragraph.kind == Kind::Prose);
    for paragraph in &mut paragraphs[..prose.unwrap_or(0)] {
        paragraph.leads = true;
    }
    paragraphs
}

/// Returns true if no line ends within a sentence: then lines are not wrapped by a width,
/// but each is a paragraph.
fn ends_lines_on_purpose(article: &Article, block: &[Sentence]) -> bool {
    !block.iter().any(|sentence| article.slice(sentence.span).contains('\n'))
}

fn has_line_end(article: &Article, before: &Sentence, after: &Sentence) -> bool {
    let (from, to) = (before.span.end(), after.span.start());
    article.text.get(from..to).is_some_and(|between| between.contains('\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        let article = Article::new("a", text);
        let paragraphs = paragraphs(&article, Language::ENGLISH);
        paragraphs.iter().map(|paragraph| &text[paragraph.span.range()]).collect()
    }

    #[test]
    fn hard_wrapped_lines_flow_and_blank_lines_part() {
        let text =
            "The mayor of the town\nresigned. He left.\nNobody came.\n\nIt rained.";
        assert_eq!(texts(text), [&text[..53], "It rained."]);
    }

    #[test]
    fn lines_that_hold_whole_sentences_stay_lines() {
        let text = "The mayor of the town resigned on Friday.\nIt rained all day long.";
        assert_eq!(texts(text).len(), 2);
    }

    #[test]
    fn nothing_has_no_paragraphs() {
        assert_eq!(texts(" \n\n "), [""; 0]);
    }
}
