//! The words of sentences as numbers: stems, how rare they are, which carry content.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::article::{Article, Language, Span};
use crate::groups::index;
use crate::hash::{FixedMap, Key};
use crate::language::{self, Lexicon};
use crate::parallel;
use crate::sentence::Sentence;

/// One word of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// The number of its stem; equal stems have equal numbers, whatever their language.
    pub term: u32,
    /// True unless it is a stop word.
    pub is_content: bool,
    /// True if it begins with a capital letter.
    pub is_capitalized: bool,
}

/// The words of some sentences, stemmed and numbered.
///
/// Terms are numbered in the order in which they first occur.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    tokens: Vec<Token>,
    starts: Vec<u32>,
    word_counts: Vec<u32>,
    names: Vec<String>,
    numbers: Numbers,
}

impl Terms {
    /// Finds the words of each sentence's core; `languages` holds one an article.
    pub fn of(
        articles: &[Article],
        languages: &[Language],
        sentences: &[Sentence],
    ) -> Terms {
        let size = (sentences.len() / CHUNKS).clamp(MIN_CHUNK, MAX_CHUNK);
        let chunks: Vec<&[Sentence]> = sentences.chunks(size).collect();
        let parts = parallel::map(&chunks, |chunk| Part::of(articles, languages, chunk));
        let mut terms = Terms { starts: vec![0], ..Terms::default() };
        parts.into_iter().for_each(|part| terms.append(part));
        terms.demote_frequent(sentences, languages);
        terms
    }

    /// Returns the words of a sentence, in reading order.
    pub fn tokens(&self, sentence: usize) -> &[Token] {
        &self.tokens[self.starts[sentence] as usize..self.starts[sentence + 1] as usize]
    }

    /// Returns how many words a reader counts in a sentence: runs without white space,
    /// or words as a dictionary finds them in scripts that do not space them.
    pub fn word_count(&self, sentence: usize) -> usize {
        self.word_counts[sentence] as usize
    }

    /// Returns how many sentences there are.
    pub fn sentence_count(&self) -> usize {
        self.word_counts.len()
    }

    /// Returns how many different terms there are.
    pub fn term_count(&self) -> usize {
        self.names.len()
    }

    /// Returns the stem with a number.
    pub fn name(&self, term: u32) -> &str {
        &self.names[term as usize]
    }

    /// Returns the words of another text, in reading order, as far as they occur here.
    pub fn tokens_of(&self, text: &str, language: Language) -> Vec<Token> {
        let lexicon = Lexicon::of(language);
        let mut folded = String::new();
        let mut token = |word: Span| {
            let surface = &text[word.range()];
            fold(surface, &mut folded);
            let term = self.numbers.get(&Key::of(&lexicon.stem(&folded)))?;
            Some(Token {
                term: *term,
                is_content: !lexicon.is_stop_word(&folded),
                is_capitalized: surface.starts_with(char::is_uppercase),
            })
        };
        language::words(text, language).into_iter().filter_map(&mut token).collect()
    }

    /// Takes over the tokens of the next sentences, with the terms renumbered.
    fn append(&mut self, part: Part) {
        let mut renumbered = Vec::with_capacity(part.names.len());
        for name in part.names {
            let next = index(self.names.len());
            let number = *self.numbers.entry(Key::of(&name)).or_insert(next);
            if number == next {
                self.names.push(name);
            }
            renumbered.push(number);
        }
        let base = index(self.tokens.len());
        self.tokens.extend(part.tokens.into_iter().map(|mut token| {
            token.term = renumbered[token.term as usize];
            token
        }));
        self.starts.extend(part.ends.into_iter().map(|end| base + end));
        self.word_counts.extend(part.word_counts);
    }

    /// Makes stop words of the most frequent words of languages that have no list.
    fn demote_frequent(&mut self, sentences: &[Sentence], languages: &[Language]) {
        let language_of = |sentence: &Sentence| languages[sentence.article as usize];
        let mut unlisted: BTreeSet<Language> =
            sentences.iter().map(language_of).collect();
        unlisted.retain(|&language| !Lexicon::of(language).has_stop_words());
        if unlisted.is_empty() {
            return;
        }
        let is_unlisted =
            |sentence: usize| unlisted.contains(&language_of(&sentences[sentence]));
        let mut counts = vec![0u32; self.names.len()];
        let mut total = 0u32;
        for sentence in (0..self.sentence_count()).filter(|&s| is_unlisted(s)) {
            total += index(self.tokens(sentence).len());
            for token in self.tokens(sentence) {
                counts[token.term as usize] += 1;
            }
        }
        let limit = f64::from(total.max(MIN_WORDS)) * STOP_WORD_SHARE;
        for sentence in 0..self.word_counts.len() {
            if is_unlisted(sentence) {
                let range =
                    self.starts[sentence] as usize..self.starts[sentence + 1] as usize;
                for token in &mut self.tokens[range] {
                    token.is_content &= f64::from(counts[token.term as usize]) <= limit;
                }
            }
        }
    }
}

/// The sentences are dealt out in so many pieces: enough to keep all threads busy with a
/// single long article. Terms come out the same for any number.
const CHUNKS: usize = 64;

/// Nor fewer than this, unless there are no more: each piece stems its words anew, and
/// pieces of ten sentences took twice the time.
const MIN_CHUNK: usize = 256;

/// No piece has more sentences than this, to keep what is in flight small.
const MAX_CHUNK: usize = 4096;

/// A word that makes up more of the running words than this is a stop word where no list
/// says so. Zipf's law puts the first twenty or thirty words of a text above it.
const STOP_WORD_SHARE: f64 = 0.005;

/// Texts shorter than this many words are taken for this long, or in a text of a hundred
/// words every one would be frequent.
const MIN_WORDS: u32 = 800;

/// The number of each stem.
type Numbers = FixedMap<Key, u32>;

/// The tokens of a chunk of sentences, with terms numbered within it.
#[derive(Default)]
struct Part {
    tokens: Vec<Token>,
    ends: Vec<u32>,
    word_counts: Vec<u32>,
    names: Vec<String>,
}

impl Part {
    fn of(articles: &[Article], languages: &[Language], chunk: &[Sentence]) -> Part {
        let mut part = Part::default();
        let mut numbers = Numbers::default();
        let mut vocabularies: Vec<Vocabulary> = Vec::new();
        let mut folded = String::new();
        for sentence in chunk {
            let article = sentence.article as usize;
            let vocabulary = vocabulary_of(languages[article], &mut vocabularies);
            let text = articles[article].slice(sentence.core);
            let words = language::words(text, languages[article]);
            for &word in &words {
                let surface = &text[word.range()];
                fold(surface, &mut folded);
                let (term, is_content) =
                    vocabulary.look_up(&folded, &mut numbers, &mut part.names);
                let is_capitalized = surface.starts_with(char::is_uppercase);
                part.tokens.push(Token { term, is_content, is_capitalized });
            }
            part.ends.push(index(part.tokens.len()));
            let word_count = count_words(text, words.len(), languages[article]);
            part.word_counts.push(index(word_count));
        }
        part
    }
}

/// The surface forms of one language that were met already: each is stemmed once.
struct Vocabulary {
    lexicon: Lexicon,
    forms: FixedMap<Key, (u32, bool)>,
}

impl Vocabulary {
    fn look_up(
        &mut self,
        form: &str,
        numbers: &mut Numbers,
        names: &mut Vec<String>,
    ) -> (u32, bool) {
        let key = Key::of(form);
        if let Some(&found) = self.forms.get(&key) {
            return found;
        }
        let entry = known_form(&self.lexicon, key, form, |known| {
            let next = index(names.len());
            let term = *numbers.entry(Key::of(&known.stem)).or_insert(next);
            if term == next {
                names.push(known.stem.to_string());
            }
            (term, known.is_content)
        });
        self.forms.insert(key, entry);
        entry
    }
}

/// What a language knows of a surface form.
struct Form {
    stem: Box<str>,
    is_content: bool,
}

thread_local! {
    /// The forms that this thread met, in any articles.
    ///
    /// Stories, and pieces of one, have most of their words in common, and to stem a word
    /// takes as long as a hundred look-ups: without this a digest takes 8 % more time, and
    /// the summaries of fifty topics 12 %.
    static FORMS: RefCell<FixedMap<(Language, Key), Form>> = RefCell::default();
}

/// Memory does not grow with the texts: some 3 MB a thread is all.
const MOST_FORMS: usize = 1 << 15;

/// Calls `f` with what is known of a form.
fn known_form<T>(
    lexicon: &Lexicon,
    key: Key,
    form: &str,
    f: impl FnOnce(&Form) -> T,
) -> T {
    let read = || Form {
        stem: lexicon.stem(form).into(),
        is_content: !lexicon.is_stop_word(form),
    };
    FORMS.with_borrow_mut(|forms| {
        if forms.len() >= MOST_FORMS {
            forms.clear();
        }
        f(forms.entry((lexicon.language(), key)).or_insert_with(read))
    })
}

fn vocabulary_of(
    language: Language,
    vocabularies: &mut Vec<Vocabulary>,
) -> &mut Vocabulary {
    let found = vocabularies.iter().position(|v| v.lexicon.language() == language);
    let at = found.unwrap_or_else(|| {
        let lexicon = Lexicon::of(language);
        vocabularies.push(Vocabulary { lexicon, forms: FixedMap::default() });
        vocabularies.len() - 1
    });
    &mut vocabularies[at]
}

/// Puts `word` into `folded` in lower case, with straight apostrophes and no possessive:
/// "Koirala’s" and "Koirala" are one term.
fn fold(word: &str, folded: &mut String) {
    folded.clear();
    if word.is_ascii() {
        folded.push_str(word);
        folded.make_ascii_lowercase();
    } else {
        for letter in word.chars().flat_map(char::to_lowercase) {
            folded.push(if letter == '\u{2019}' { '\'' } else { letter });
        }
    }
    // Compared as bytes: as texts they took a third of the time of this function.
    if let [before @ .., b'\'', b's'] = folded.as_bytes() {
        folded.truncate(before.len());
    }
}

/// Counts words as a reader does.
fn count_words(text: &str, segmented: usize, language: Language) -> usize {
    match language.code() {
        "zh" | "ja" | "th" | "lo" | "km" | "my" => segmented,
        _ if text.is_ascii() => count_spaced(text.as_bytes()),
        _ => text.split_whitespace().count(),
    }
}

/// Counts the runs of ASCII without white space; that vertical tabs are white space too is
/// what Unicode says.
fn count_spaced(bytes: &[u8]) -> usize {
    let is_space = |byte: &u8| matches!(byte, b'\t'..=b'\r' | b' ');
    let starts =
        bytes.windows(2).filter(|pair| is_space(&pair[0]) && !is_space(&pair[1]));
    starts.count() + usize::from(bytes.first().is_some_and(|first| !is_space(first)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sentence;

    fn terms_of(text: &str) -> Terms {
        let article = Article::new("a", text);
        let sentences = sentence::split(&article, 0, Language::ENGLISH);
        Terms::of(&[article], &[Language::ENGLISH], &sentences)
    }

    #[test]
    fn a_possessive_is_the_same_term() {
        let terms = terms_of("Koirala\u{2019}s group met Koirala.");
        let tokens = terms.tokens(0);
        assert_eq!(tokens[0].term, tokens[3].term);
        assert!(tokens[0].is_capitalized && !tokens[1].is_capitalized);
    }

    #[test]
    fn words_are_counted_as_a_reader_does() {
        assert_eq!(terms_of("It rose 3.5 % - a record.").word_count(0), 7);
    }

    #[test]
    fn words_of_ascii_are_counted_as_those_of_other_text() {
        for text in ["", " ", "a", "a b", " a\tb\x0bc \r\n d\x1ce ", "a\x0c", "\0 b"] {
            assert_eq!(count_spaced(text.as_bytes()), text.split_whitespace().count());
        }
    }

    #[test]
    fn terms_of_nothing_are_none() {
        assert_eq!(terms_of("").sentence_count(), 0);
    }
}
