//! The sentences of many articles, read once.

use super::articles::{Articles, Keep, Skip};
use crate::article::{Article, Language, Span};
use crate::dedup::{DedupOptions, Duplicates, Statement, Statements};
use crate::error::Error;
use crate::groups::index;
use crate::language;
use crate::read::ReadOptions;
use crate::read::records::{Source, Text};
use crate::sentence;

/// Many articles on disk, and the words of each of their sentences.
pub struct Sentences {
    articles: Articles,
    read: Read,
}

/// The sentences that were read.
#[derive(Default)]
struct Read {
    /// The language of all of them, if it is given.
    language: Option<Language>,
    /// How many articles were read.
    count: usize,
    /// The article of each sentence, and where it lies in its text.
    places: Vec<(u32, Span)>,
    statements: Statements,
}

impl Sentences {
    /// Reads the sentences of all articles of `sources`, which are in `language`, or else in
    /// the one that each declares or that is guessed.
    ///
    /// What cannot be read is passed to `skip`. `progress` is called after each source.
    pub fn scan(
        sources: Vec<Source>,
        options: ReadOptions,
        language: Option<Language>,
        skip: &mut Skip<'_>,
        progress: &dyn Fn(),
    ) -> Result<Sentences, Error> {
        let mut read = Read { language, ..Read::default() };
        let articles = Articles::scan(sources, options, &mut read, skip, progress)?;
        Ok(Sentences { articles, read })
    }

    /// Returns the articles.
    pub fn articles(&self) -> &Articles {
        &self.articles
    }

    /// Returns of each sentence its article, and where it lies in the article's text, in
    /// the order of both.
    pub fn places(&self) -> &[(u32, Span)] {
        &self.read.places
    }

    /// Finds the sentences that say the same, by their places in [`Sentences::places`].
    pub fn duplicates(&self, options: &DedupOptions) -> Duplicates {
        self.read.statements.duplicates(options)
    }
}

/// A text and where its sentences lie.
struct Split {
    text: String,
    language: Language,
    spans: Vec<Span>,
}

impl Keep for Read {
    type Room = ();
    type Made = Split;

    fn make((): &mut (), text: Text<'_>) -> Split {
        let article = Article {
            title: text.title.map(str::to_string),
            language: text.language,
            not_prose: text.not_prose.to_vec(),
            text: text.text.to_string(),
            ..Article::default()
        };
        // Most sentences are short, and there may be millions.
        let language = text.language.unwrap_or_else(|| language::guess(text.text));
        let spans = sentence::cores(&article, language);
        Split { text: article.text, language, spans }
    }

    fn keep(&mut self, Split { text, language, spans }: Split) {
        for span in spans {
            self.places.push((index(self.count), span));
            self.statements.push(Statement { text: &text[span.range()], language });
        }
        self.count += 1;
    }

    fn language(&self) -> Option<Language> {
        self.language
    }
}
