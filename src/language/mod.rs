//! Which language a text is in; its words, stop words and stems.

use std::borrow::Cow;
use std::fmt;

use snowstem::{Algorithm, Stemmer};

use crate::article::{Article, Language, Span};

mod detection;
mod stop_words;
#[cfg(feature = "detect")]
mod votes;
mod words;

use stop_words::{Languages, bit_of, languages_with};

/// Returns the language that the article's source declares, else the detected one.
pub fn of(article: &Article) -> Language {
    article.language.unwrap_or_else(|| detect(&article.text))
}

/// Detects the language of a text; [`Language::UNKNOWN`] when it is in doubt.
///
/// Only the first few thousand bytes are looked at. Without the feature `detect`, the
/// script decides, and all Latin text counts as English.
pub fn detect(text: &str) -> Language {
    detection::detect(text)
}

/// Detects the language of a text by its script and its stop words alone: in less than a
/// tenth of the time, but without telling close relatives apart in a few words.
pub fn guess(text: &str) -> Language {
    detection::guess(text)
}

/// Returns the spans of the words of `text`: no white space, no bare punctuation.
///
/// Marks inside a word belong to it (`don't`, `3.5`, `1,200`, `U.S`), hyphens part two
/// words, and so does the apostrophe of an elision in languages that elide (`l'accord`).
/// Scripts without spaces are cut by dictionary with the feature `segmenter`, else by
/// character.
pub fn words(text: &str, language: Language) -> Vec<Span> {
    words::words(text, language)
}

/// The stop words and the stemmer of a language.
#[derive(Clone, Copy)]
pub struct Lexicon {
    language: Language,
    stop_words: Languages,
    stemmer: Option<Stemmer>,
}

impl Lexicon {
    /// Returns the lexicon of a language: an empty one where nothing is known of it.
    pub fn of(language: Language) -> Lexicon {
        let code = language.code();
        let stemmer = STEMMERS.iter().find(|(known, _)| *known == code);
        let stemmer = stemmer.map(|&(_, algorithm)| Stemmer::create(algorithm));
        Lexicon { language, stop_words: bit_of(code), stemmer }
    }

    /// Returns the language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns true if there is a list of stop words.
    pub fn has_stop_words(&self) -> bool {
        self.stop_words != 0
    }

    /// Returns true if `word`, in lower case, is a stop word.
    ///
    /// Straight and curly apostrophes are the same.
    pub fn is_stop_word(&self, word: &str) -> bool {
        if word.contains('\u{2019}') {
            languages_with(&word.replace('\u{2019}', "'")) & self.stop_words != 0
        } else {
            languages_with(word) & self.stop_words != 0
        }
    }

    /// Returns the stem of `word`, which is in lower case; the word where there is no stemmer.
    pub fn stem<'a>(&self, word: &'a str) -> Cow<'a, str> {
        match &self.stemmer {
            Some(stemmer) => stemmer.stem(word),
            None => Cow::Borrowed(word),
        }
    }
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Lexicon");
        fields.field("language", &self.language);
        fields.field("has_stop_words", &self.has_stop_words());
        fields.field("has_stemmer", &self.stemmer.is_some()).finish()
    }
}

/// The language of each stemmer.
const STEMMERS: &[(&str, Algorithm)] = &[
    ("ar", Algorithm::Arabic),
    ("cs", Algorithm::Czech),
    ("da", Algorithm::Danish),
    ("de", Algorithm::German),
    ("el", Algorithm::Greek),
    ("en", Algorithm::English),
    ("es", Algorithm::Spanish),
    ("fi", Algorithm::Finnish),
    ("fr", Algorithm::French),
    ("hu", Algorithm::Hungarian),
    ("it", Algorithm::Italian),
    ("nl", Algorithm::Dutch),
    ("no", Algorithm::Norwegian),
    ("pl", Algorithm::Polish),
    ("pt", Algorithm::Portuguese),
    ("ro", Algorithm::Romanian),
    ("ru", Algorithm::Russian),
    ("sv", Algorithm::Swedish),
    ("ta", Algorithm::Tamil),
    ("tr", Algorithm::Turkish),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(code: &str) -> Lexicon {
        Lexicon::of(Language::new(code).expect("a code"))
    }

    #[test]
    fn both_apostrophes_make_the_same_stop_word() {
        let english = lexicon("en");
        for word in ["don't", "don\u{2019}t", "i'm", "it\u{2019}s", "would", "the"] {
            assert!(english.is_stop_word(word), "{word}");
        }
        assert!(!english.is_stop_word("said"));
    }

    #[test]
    fn stems_come_from_the_stemmer_of_the_language() {
        assert_eq!(lexicon("en").stem("resignations"), "resign");
        assert_eq!(lexicon("deu").stem("häuser"), "haus");
        assert_eq!(lexicon("nb").stem("husene"), "hus");
        assert_eq!(lexicon("zh").stem("政府"), "政府");
    }

    #[test]
    fn an_unknown_language_has_no_stop_words() {
        assert!(!Lexicon::of(Language::UNKNOWN).has_stop_words());
        assert!(lexicon("no").has_stop_words() && lexicon("nn").has_stop_words());
        assert!(lexicon("zh").is_stop_word("我们"));
    }
}
