//! Which language a text is in; its words, stop words and stems.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::article::{Article, Language, Span};

/// Returns the language that the article's source declares, else the detected one.
pub fn of(article: &Article) -> Language {
    article.language.unwrap_or_else(|| detect(&article.text))
}

/// Detects the language of a text; [`Language::UNKNOWN`] when it is in doubt.
pub fn detect(_text: &str) -> Language {
    Language::ENGLISH
}

/// Returns the spans of the words of `text`: no white space, no bare punctuation.
pub fn words(text: &str, _language: Language) -> Vec<Span> {
    let span = |(at, word): (usize, &str)| Span::new(at, at + word.len());
    text.unicode_word_indices().map(span).collect()
}

/// The stop words and the stemmer of a language.
#[derive(Debug)]
pub struct Lexicon {
    language: Language,
}

impl Lexicon {
    /// Returns the lexicon of a language: an empty one where nothing is known of it.
    pub fn of(language: Language) -> Lexicon {
        Lexicon { language }
    }

    /// Returns the language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns true if there is a list of stop words.
    pub fn has_stop_words(&self) -> bool {
        false
    }

    /// Returns true if `word`, in lower case, is a stop word.
    pub fn is_stop_word(&self, _word: &str) -> bool {
        false
    }

    /// Returns the stem of `word`, which is in lower case; the word where there is no stemmer.
    pub fn stem<'a>(&self, word: &'a str) -> Cow<'a, str> {
        Cow::Borrowed(word)
    }
}
