//! The words of sentences as numbers: stems, how rare they are, which carry content.

mod numbers;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::article::{Article, Language, Span};
use crate::groups::index;
use crate::hash::{FixedMap, Key};
use crate::language::{self, Lexicon};
use crate::parallel;
use crate::sentence::Sentence;

pub(crate) use numbers::{Numbers, Words};

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
    /// Where each token stands: bytes of its sentence's core.
    spans: Vec<Span>,
    starts: Vec<u32>,
    word_counts: Vec<u32>,
    /// The stems, one after the other, and where each ends.
    names: String,
    name_ends: Vec<usize>,
    /// The number of each stem.
    numbers: FixedMap<Key, u32>,
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
        let read = |chunk: &&[Sentence]| Terms::read(articles, languages, chunk);
        let parts = parallel::map(&chunks, read).into_iter();
        let mut terms = parts.reduce(Terms::followed_by).unwrap_or_default();
        terms.demote_frequent(sentences, languages);
        terms
    }

    /// Returns the words of a sentence, in reading order.
    pub fn tokens(&self, sentence: usize) -> &[Token] {
        &self.tokens[self.range(sentence)]
    }

    /// Returns where each of these words stands: bytes of the sentence's core.
    pub(crate) fn spans(&self, sentence: usize) -> &[Span] {
        &self.spans[self.range(sentence)]
    }

    fn range(&self, sentence: usize) -> Range<usize> {
        self.starts[sentence] as usize..self.starts[sentence + 1] as usize
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
        self.name_ends.len()
    }

    /// Returns the stem with a number.
    pub fn name(&self, term: u32) -> &str {
        let term = term as usize;
        let start = term.checked_sub(1).map_or(0, |before| self.name_ends[before]);
        &self.names[start..self.name_ends[term]]
    }

    /// Returns the words of another text, in reading order, as far as they occur here.
    pub fn tokens_of(&self, text: &str, language: Language) -> Vec<Token> {
        let lexicon = Lexicon::of(language);
        let token = |word: Span| {
            let surface = &text[word.range()];
            with_form(&lexicon, Key::of(surface), surface, |form| {
                let term = *self.numbers.get(&Key::of(&form.stem))?;
                Some(form.token(term))
            })
        };
        language::words(text, language).into_iter().filter_map(token).collect()
    }

    /// Reads some of the sentences.
    fn read(articles: &[Article], languages: &[Language], chunk: &[Sentence]) -> Terms {
        let mut terms = Terms { starts: vec![0], ..Terms::default() };
        let mut vocabularies: Vec<Vocabulary> = Vec::new();
        for sentence in chunk {
            let article = sentence.article as usize;
            let vocabulary = vocabulary_of(languages[article], &mut vocabularies);
            let text = articles[article].slice(sentence.core);
            let words = language::words(text, languages[article]);
            for word in &words {
                let token = vocabulary.token(&text[word.range()], &mut terms);
                terms.tokens.push(token);
            }
            terms.spans.extend_from_slice(&words);
            terms.starts.push(index(terms.tokens.len()));
            let word_count = count_words(text, words.len(), languages[article]);
            terms.word_counts.push(index(word_count));
        }
        terms
    }

    /// Takes over the tokens of the next sentences, with the terms renumbered.
    fn followed_by(mut self, next: Terms) -> Terms {
        let terms = 0..index(next.term_count());
        let renumbered: Vec<u32> =
            terms.map(|term| self.number(next.name(term))).collect();
        let base = index(self.tokens.len());
        self.tokens.extend(next.tokens.into_iter().map(|mut token| {
            token.term = renumbered[token.term as usize];
            token
        }));
        self.spans.extend(next.spans);
        self.starts.extend(next.starts.into_iter().skip(1).map(|start| base + start));
        self.word_counts.extend(next.word_counts);
        self
    }

    /// Returns the number of a stem, which is the next one if it had none.
    fn number(&mut self, stem: &str) -> u32 {
        let next = index(self.term_count());
        let number = *self.numbers.entry(Key::of(stem)).or_insert(next);
        if number == next {
            self.names.push_str(stem);
            self.name_ends.push(self.names.len());
        }
        number
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
        let mut counts = vec![0u32; self.term_count()];
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
                let range = self.range(sentence);
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

/// Nor fewer than this, unless there are no more: each piece numbers its words anew.
const MIN_CHUNK: usize = 256;

/// No piece has more sentences than this, to keep what is in flight small.
const MAX_CHUNK: usize = 4096;

/// A word that makes up more of the running words than this is a stop word where no list
/// says so. Zipf's law puts the first twenty or thirty words of a text above it.
const STOP_WORD_SHARE: f64 = 0.005;

/// Texts shorter than this many words are taken for this long, or in a text of a hundred
/// words every one would be frequent.
const MIN_WORDS: u32 = 800;

/// The surface forms of one language that were met already in a piece: each is looked at
/// once.
struct Vocabulary {
    lexicon: Lexicon,
    tokens: FixedMap<Key, Token>,
}

impl Vocabulary {
    fn token(&mut self, surface: &str, terms: &mut Terms) -> Token {
        let key = Key::of(surface);
        if let Some(&token) = self.tokens.get(&key) {
            return token;
        }
        let token = with_form(&self.lexicon, key, surface, |form| {
            form.token(terms.number(&form.stem))
        });
        self.tokens.insert(key, token);
        token
    }
}

/// What a surface form is, whatever it stands in.
struct Form {
    stem: Box<str>,
    is_content: bool,
    is_capitalized: bool,
}

impl Form {
    fn of(surface: &str, lexicon: &Lexicon) -> Form {
        let folded = folded(surface);
        Form {
            stem: lexicon.stem(&folded).into(),
            is_content: !lexicon.is_stop_word(&folded),
            is_capitalized: surface.starts_with(char::is_uppercase),
        }
    }

    fn token(&self, term: u32) -> Token {
        let Form { is_content, is_capitalized, .. } = *self;
        Token { term, is_content, is_capitalized }
    }
}

thread_local! {
    /// The forms that this thread met, in any articles.
    ///
    /// Stories, and pieces of one, have most of their words in common, and to stem a word
    /// takes as long as a hundred look-ups: without this a digest of fifty saved pages takes
    /// 14 % more instructions, and the summaries of fifty topics 17 %.
    static FORMS: RefCell<FixedMap<(Language, Key), Form>> = RefCell::default();
}

/// Memory does not grow with the texts: some 3 MB a thread is usual, 6 MB is all.
const MOST_FORMS: usize = 1 << 15;

/// Longer forms are no words, and are not kept.
const LONGEST_FORM: usize = 64;

/// Calls `f` with what a surface form is.
fn with_form<T>(
    lexicon: &Lexicon,
    key: Key,
    surface: &str,
    f: impl FnOnce(&Form) -> T,
) -> T {
    let read = || Form::of(surface, lexicon);
    if surface.len() > LONGEST_FORM {
        return f(&read());
    }
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
        vocabularies.push(Vocabulary { lexicon, tokens: FixedMap::default() });
        vocabularies.len() - 1
    });
    &mut vocabularies[at]
}

/// Returns a word in lower case, with straight apostrophes and no possessive: "Koirala’s"
/// and "Koirala" are one term.
fn folded(word: &str) -> String {
    let mut folded = word.to_ascii_lowercase();
    if !word.is_ascii() {
        let letters = word.chars().flat_map(char::to_lowercase);
        folded = letters
            .map(|letter| if letter == '\u{2019}' { '\'' } else { letter })
            .collect();
    }
    if folded.ends_with("'s") {
        folded.truncate(folded.len() - 2);
    }
    folded
}

/// Counts words as a reader does.
fn count_words(text: &str, segmented: usize, language: Language) -> usize {
    if language.has_spaces() { count_runs(text) } else { segmented }
}

/// Counts the runs of a text without white space.
pub(crate) fn count_runs(text: &str) -> usize {
    match text.is_ascii() {
        true => count_ascii_words(text.as_bytes()),
        false => text.split_whitespace().count(),
    }
}

/// Counts words of an ASCII text by where they begin, many bytes at a time.
fn count_ascii_words(text: &[u8]) -> usize {
    // As many as a byte can count.
    const CHUNK: usize = 128;
    let is_space = |byte: u8| byte == b' ' || byte.wrapping_sub(b'\t') < 5;
    let begins = |before: u8, byte: u8| u8::from(is_space(before) & !is_space(byte));
    let behind = text.get(1..).unwrap_or_default();
    let chunks = text.chunks(CHUNK).zip(behind.chunks(CHUNK)).map(|(before, behind)| {
        let pairs = before.iter().zip(behind);
        usize::from(pairs.map(|(&a, &b)| begins(a, b)).sum::<u8>())
    });
    chunks.sum::<usize>() + usize::from(text.first().is_some_and(|&byte| !is_space(byte)))
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
    fn words_of_long_ascii_texts_are_all_counted() {
        for length in [0, 1, 127, 128, 129, 600] {
            let text = "a b\tcd  ".chars().cycle().take(length).collect::<String>();
            let words = text.split_whitespace().count();
            assert_eq!(count_ascii_words(text.as_bytes()), words, "{length}");
        }
    }

    #[test]
    fn terms_of_nothing_are_none() {
        assert_eq!(terms_of("").sentence_count(), 0);
    }
}
