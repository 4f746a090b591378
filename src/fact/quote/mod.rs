//! Quotations of an article: where they stand, and who says them.
//!
//! | step | file |
//! |---|---|
//! | marks to quotations, over sentences and paragraphs | `marks.rs` |
//! | speech, or words set apart | `kind.rs` |
//! | words with what they are to speakers | `words.rs`, `class.rs`, `tables.rs`, `first_names.rs` |
//! | the people of the article | `run.rs`, `people.rs`, `titles.rs`, `sex.rs` |
//! | whom a pronoun means | `pronoun.rs` |
//! | phrases that name somebody | `phrase.rs` |
//! | whether they tell of somebody | `somebody.rs` |
//! | the subject of a verb of speech | `subject.rs` |
//! | phrases beside verbs of speech | `cue.rs` |
//! | all that together: a speaker for each quotation | `speaker.rs` |
//!
//! How far a phrase may reach is bounded in words. The bounds are guesses; beside each stands
//! how many of 8,912 quotes, those told of the stories of three development sets, change
//! their speaker or are quotes no more (or now) where it is half and where it is twice as much.

mod class;
mod cue;
mod first_names;
mod kind;
mod marks;
mod people;
mod phrase;
mod pronoun;
mod run;
mod sex;
mod somebody;
mod speaker;
mod subject;
mod tables;
mod titles;
mod words;

use crate::article::{Article, Language, Span};
use crate::sentence::Sentence;

pub(crate) use words::{is_first_name, is_of_body, is_role, opens_place};

/// A quotation of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words inside the marks, in bytes of the article's text: from the first to the
    /// last, where it has several parts.
    pub span: Span,
    /// The same with the marks.
    pub outer: Span,
    /// The words a paragraph each, where the quotation goes on over paragraphs of which
    /// each opens with a mark; else one part, equal to `span`.
    pub parts: Vec<Span>,
    /// Whether it is speech, or a few words set apart.
    pub kind: QuoteKind,
    /// Who says it.
    pub speaker: Speaker,
}

/// What sort of quotation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuoteKind {
    /// Somebody's words, a clause at least.
    Direct,
    /// Few words set apart: doubtful ones, a term, a title.
    Scare,
}

/// Who says a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// A person or an organisation with a name.
    Named {
        /// The fullest name of that speaker anywhere in the article.
        name: Span,
        /// The words beside the quotation: "he", "the minister", "Lavrov".
        mention: Span,
    },
    /// Somebody without a name: "a police spokesman", "officials".
    Described {
        /// The words beside the quotation.
        mention: Span,
    },
    /// Nobody, as far as the rules can tell.
    Unresolved,
}

/// Finds the quotations of an article, in reading order, and who says them.
///
/// `sentences` are those of the article. Quotations within others are no quotations of
/// their own. Marks without a partner set nothing apart. Speakers are found in English,
/// German, French and Spanish; those of scare quotes are always unresolved.
pub fn quotes(
    article: &Article,
    sentences: &[Sentence],
    language: Language,
) -> Vec<Quote> {
    let mut quotes = Vec::new();
    let paragraphs = marks::paragraphs(&article.text, sentences);
    for marked in marks::quotations(&article.text, sentences, &paragraphs) {
        let [Some(first), Some(last)] = [marked.first(), marked.last()] else { continue };
        let span = Span::new(first.inner.start(), last.inner.end());
        let outer = Span::new(first.outer.start(), last.outer.end());
        let parts = marked.iter().map(|part| part.inner).collect();
        let kind = QuoteKind::Scare;
        let mut quote = Quote { span, outer, parts, kind, speaker: Speaker::Unresolved };
        quote.kind = kind::kind_of(&article.text, &quote, language);
        quotes.push(quote);
    }
    let told = speaker::Told { text: &article.text, sentences, paragraphs: &paragraphs };
    speaker::name_speakers(told, &mut quotes, language);
    quotes
}

/// Numbers the paragraphs of the sentences of an article, from 0: of each sentence its own.
///
/// Where sentences end with their lines, each line is a paragraph; else lines are
/// wrapped, and a blank one ends a paragraph.
pub fn paragraphs(text: &str, sentences: &[Sentence]) -> Vec<u32> {
    marks::paragraphs(text, sentences)
}

#[cfg(test)]
mod tests;
