//! What a story is about: its key terms, and who and where.

use crate::article::{Language, Span};
use crate::language::{self, Lexicon};
use crate::summary::{Place, Summary};

/// A word or phrase that tells a story from others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeyTerm<'a> {
    /// As it stands in an article, in the form found most often.
    pub text: &'a str,
    /// How many independent articles of the story have it.
    pub articles: usize,
    /// How much it tells this story from others, from 0 to 1 for the first one.
    pub weight: f64,
}

/// A proper name in a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    /// As it stands in an article, in the fullest form found often.
    pub text: &'a str,
    /// What it names.
    pub kind: NameKind,
    /// How many independent articles of the story have it.
    pub articles: usize,
    /// Where it stands first.
    pub place: Place,
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NameKind {
    /// Somebody who acts: a person, an office, an organisation.
    Who,
    /// Somewhere: a town, a country, a river.
    Where,
}

/// Returns the content words of a headline.
pub(crate) fn terms(headline: &str, language: Language) -> Vec<KeyTerm<'_>> {
    let lexicon = Lexicon::of(language);
    let words = language::words(headline, language).into_iter();
    let texts = words.map(|word| &headline[word.range()]);
    let content = texts.filter(|text| !lexicon.is_stop_word(&text.to_lowercase()));
    content.map(|text| KeyTerm { text, articles: 1, weight: 1.0 }).collect()
}

/// Returns the capitalised words within the sentences of a summary.
pub(crate) fn names<'a>(
    summary: &Summary<'a>,
    language: impl Fn(usize) -> Language,
) -> Vec<Name<'a>> {
    let mut names: Vec<Name<'a>> = Vec::new();
    for sentence in &summary.sentences {
        let words = language::words(sentence.text, language(sentence.place.article));
        for word in words.into_iter().skip(1) {
            let text = &sentence.text[word.range()];
            let known = names.iter().any(|name| name.text == text);
            if text.starts_with(char::is_uppercase) && !known {
                let start = sentence.place.span.start();
                let span = Span::new(start + word.start(), start + word.end());
                let place = Place { article: sentence.place.article, span };
                names.push(Name { text, kind: NameKind::Who, articles: 1, place });
            }
        }
    }
    names
}
