//! The quotes of the articles, in words that compare.

use crate::article::{Article, Language, Place, Span};
use crate::fact::quote::{self, Quote, QuoteKind, Speaker};
use crate::fact::{Token, Tokens, Vocabulary};
use crate::parallel;
use crate::sentence::Sentence;

/// A quote where it stands.
pub(super) struct Unit {
    /// Its article and its words, without the outer marks.
    pub(super) place: Place,
    /// The paragraph that it stands in.
    pub(super) paragraph: Span,
    /// Whether its article tells in the middle of it who speaks.
    pub(super) is_cut: bool,
    pub(super) speaker: Speaker,
    /// Its words; their spans are bytes of the article's text.
    pub(super) tokens: Vec<Token>,
}

impl Unit {
    /// Returns how many words are written: "don't" is one, of two tokens.
    pub(super) fn words(&self) -> usize {
        self.tokens.chunk_by(|a, b| a.span == b.span).count()
    }
}

/// The fewest words of a quote that is worth an entry.
const SHORTEST: usize = 4;

/// The most words that may cut a quote in two.
const CUT: usize = 16;

/// Reads the quotes of the articles `members`, of which `sentences` holds all sentences.
pub(super) fn units(
    articles: &[Article],
    languages: &[Language],
    members: &[usize],
    sentences: &[Vec<Sentence>],
    vocabulary: &mut Vocabulary,
) -> Vec<Unit> {
    let numbers: Vec<usize> = (0..members.len().min(sentences.len())).collect();
    let found = parallel::map(&numbers, |&at| {
        let member = members[at];
        quote::quotes(&articles[member], &sentences[at], languages[member])
    });
    let mut units = Vec::new();
    for ((quotes, &member), sentences) in found.into_iter().zip(members).zip(sentences) {
        if quotes.is_empty() {
            continue;
        }
        let (article, language) = (&articles[member], languages[member]);
        let paragraphs = quote::paragraphs(&article.text, sentences);
        let source = Source { article, member, language, sentences, paragraphs };
        for run in quotes.chunk_by(|a, b| is_cut(&article.text, a, b)) {
            let unit = source.unit(run, vocabulary);
            units.extend(unit.filter(|unit| unit.tokens.len() >= SHORTEST));
        }
    }
    units
}

/// Returns true if two quotations are one, with who speaks in between: `"We know," she
/// said, "and we wait."`
fn is_cut(text: &str, one: &Quote, other: &Quote) -> bool {
    let Some(between) = text.get(one.outer.end()..other.outer.start()) else {
        return false;
    };
    let first = text[one.span.range()].trim_end();
    (first.ends_with(',') || between.starts_with(','))
        && between.trim_end().ends_with(',')
        && !between.contains('\n')
        && (1..=CUT).contains(&between.split_whitespace().count())
}

/// An article that quotes stand in.
struct Source<'s> {
    article: &'s Article,
    member: usize,
    language: Language,
    sentences: &'s [Sentence],
    /// The number of the paragraph of each sentence.
    paragraphs: Vec<u32>,
}

impl Source<'_> {
    fn unit(&self, run: &[Quote], vocabulary: &mut Vocabulary) -> Option<Unit> {
        let (first, last) = (run.first()?, run.last()?);
        if run.len() == 1 && first.kind != QuoteKind::Direct {
            return None;
        }
        let mut tokens = Vec::new();
        let mut read = Tokens::default();
        for part in run.iter().flat_map(|quote| &quote.parts) {
            vocabulary.read_into(self.article.slice(*part), self.language, &mut read);
            tokens.extend(read.tokens.iter().map(|token| {
                let (start, end) = (token.span.start(), token.span.end());
                let mut token = *token;
                token.span = Span::new(part.start() + start, part.start() + end);
                token
            }));
        }
        let speakers = run.iter().map(|quote| quote.speaker);
        let speaker = speakers.min_by_key(|speaker| match speaker {
            Speaker::Named { .. } => 0,
            Speaker::Described { .. } => 1,
            Speaker::Unresolved => 2,
        });
        let span = Span::new(first.span.start(), last.span.end());
        let outer = Span::new(first.outer.start(), last.outer.end());
        Some(Unit {
            place: Place { article: self.member, span },
            paragraph: self.paragraph(outer),
            is_cut: run.len() > 1,
            speaker: speaker.unwrap_or(Speaker::Unresolved),
            tokens,
        })
    }

    /// Returns the paragraph that a quote stands in.
    fn paragraph(&self, outer: Span) -> Span {
        let Source { sentences, paragraphs, .. } = self;
        let first = sentences.partition_point(|s| s.span.end() <= outer.start());
        let Some(&here) = paragraphs.get(first) else { return outer };
        let start = paragraphs.partition_point(|&number| number < here);
        let end = paragraphs.partition_point(|&number| number <= here);
        let from = sentences[start].span.start().min(outer.start());
        let to = sentences[start..end].last().map_or(outer.end(), |s| s.span.end());
        Span::new(from, to.max(outer.end()))
    }
}
