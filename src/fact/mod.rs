//! What a sentence asserts that must not be mixed up: numbers, dates, negations, names.
//!
//! [`Vocabulary::read`] turns a text into [`Token`]s that compare by one number each: words
//! that mean the same get the same number ("twelve" and "12", "cannot" and "can not"), and
//! what a word may assert is looked up once for each word, not once for each place.

mod capitals;
mod clock;
mod denial;
mod flags;
mod fold;
mod join;
mod kinds;
mod lexicon;
mod line;
mod meaning;
mod names;
mod number;
mod opposites;
mod quantity;
pub mod quote;
mod scan;
mod spelling;
mod statement;
mod synonyms;
mod tables;
mod unspaced;
mod word;

use crate::article::{Language, Span};
use crate::groups::index;
use crate::hash::{FixedMap as Map, Key};

pub use flags::{Shape, Traits};
use fold::{fold, without_marks};
use lexicon::Lexicon;
pub(crate) use line::Line;
pub(crate) use names::may_be_short;
use number::Number;
pub(crate) use number::ONE;
pub use quantity::Likeness;
pub(crate) use quantity::{is_time, last_digit};
pub use statement::{Bound, Day, Fact, FactKind, Granularity, Quantity};
pub use word::Age;

/// Returns true if an English word in lower case names people by their country: "italian".
pub(crate) fn is_nationality(word: &str) -> bool {
    // Shorter ones are countries, such as "uk", or units.
    const SHORTEST: usize = 4;
    let mut rows = tables::ENGLISH.aliases.iter();
    word.len() >= SHORTEST
        && rows.any(|(_, others)| others.split(' ').any(|other| other == word))
}

/// Returns true for the name of a country or its capital, in English and in lower case.
pub(crate) fn is_country_or_capital(name: &str) -> bool {
    capitals::ENGLISH.iter().any(|&(capital, country)| name == capital || name == country)
}

/// A word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Equal for words that mean the same, within one [`Vocabulary`].
    pub id: u32,
    /// Where it stands in the text.
    pub span: Span,
    /// What it asserts.
    pub traits: Traits,
    /// What stands around it, and how it is written.
    pub shape: Shape,
    /// Its row in the table of opposites, or 0.
    turn: u16,
}

/// A text in tokens.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    /// The words, in reading order.
    pub tokens: Vec<Token>,
    /// The marks after the last one.
    pub tail: Shape,
}

/// Texts in tokens, for all steps that look at them: they are read once.
pub struct Reading {
    /// The words of all of them.
    pub vocabulary: Vocabulary,
    /// Each of them, in the order in which they came.
    pub texts: Vec<Tokens>,
}

impl Reading {
    /// Reads texts, each in its language.
    pub fn of<'t>(texts: impl IntoIterator<Item = (&'t str, Language)>) -> Reading {
        let mut vocabulary = Vocabulary::new();
        let texts = texts.into_iter();
        let texts =
            texts.map(|(text, language)| vocabulary.read(text, language)).collect();
        Reading { vocabulary, texts }
    }
}

/// The words met so far, each under a number, and what they assert.
#[derive(Default)]
pub struct Vocabulary {
    ids: Map<Key, u32>,
    /// The words, one after the other.
    words: String,
    /// Where each ends in `words`, by id.
    ends: Vec<usize>,
    /// For each id, whether the word was seen in lower case and whether as a name.
    seen: Vec<Seen>,
    /// What a number comes to, by id.
    numbers: Map<u32, Number>,
    lexicons: Vec<Lexicon>,
    /// The second and third parts of words that have several.
    further: Vec<Vec<Part>>,
    /// Memory to note words in as they are written.
    written: Vec<(Key, Span, Shape)>,
}

#[derive(Clone, Copy, Default)]
struct Seen {
    lower: bool,
    name: bool,
    /// Whether the word says that something is still to come.
    is_future: bool,
    /// Depends on the word alone, not on what was read before.
    hash: u64,
}

/// A word as it is written, in parts that compare.
#[derive(Clone, Copy, Default)]
struct Entry {
    part: Part,
    /// Where its other parts stand in the list of those, plus one; 0 if there are none.
    further: u32,
}

#[derive(Clone, Copy, Default)]
struct Part {
    id: u32,
    traits: Traits,
    turn: u16,
}

impl Vocabulary {
    /// Makes an empty vocabulary.
    pub fn new() -> Vocabulary {
        Vocabulary::default()
    }

    /// Reads a text in words.
    pub fn read(&mut self, text: &str, language: Language) -> Tokens {
        let mut read = Tokens::default();
        self.read_into(text, language, &mut read);
        read
    }

    /// Reads a text in words, in place of what `read` holds.
    pub fn read_into(&mut self, text: &str, language: Language, read: &mut Tokens) {
        let lexicon = self.lexicon(language);
        let tokens = &mut read.tokens;
        tokens.clear();
        let mut found = Traits::NONE;
        // All words are found before the first is looked up: rare ones are far apart in
        // memory, and so the waits for them overlap.
        let mut written = std::mem::take(&mut self.written);
        scan::scan(text, language, |word| {
            written.push((word.key, word.span, word.shape));
        });
        tokens.reserve(written.len());
        for (key, span, shape) in written.drain(..) {
            let entry = self.entry(lexicon, key, &text[span.range()]);
            found = found.and(entry.part.traits);
            tokens.push(entry.part.token(span, shape));
            let further = (entry.further as usize).checked_sub(1);
            for part in further.and_then(|at| self.further.get(at)).into_iter().flatten()
            {
                found = found.and(part.traits);
                tokens.push(part.token(span, shape));
            }
        }
        self.written = written;
        read.tail = scan::tail(text);
        if found.any(Traits::UNIT) {
            self.note_currencies(lexicon, tokens);
        }
        // Most sentences have neither phrases nor numbers nor months.
        if found.any(Traits::PHRASE) {
            self.join_phrases(lexicon, tokens);
        }
        if found.any(Traits::NUMBER) {
            self.join_numbers(lexicon, tokens);
            self.join_clocks(tokens);
            if found.any(Traits::MONTH.and(Traits::MAYBE_MONTH)) {
                self.read_days(tokens);
            }
        }
        self.note_case(tokens, language);
    }

    /// A number that tells a word from others, in any vocabulary.
    pub fn hash_of(&self, token: &Token) -> u64 {
        self.seen.get(token.id as usize).map_or(0, |seen| seen.hash)
    }

    fn intern(&mut self, word: &str) -> u32 {
        let (key, next) = (Key::of(word), index(self.ends.len()));
        let id = *self.ids.entry(key).or_insert(next);
        if id == next {
            self.words.push_str(word);
            self.ends.push(self.words.len());
            let is_future = word::FUTURE.contains(&word);
            self.seen.push(Seen { hash: key.hash(), is_future, ..Seen::default() });
        }
        id
    }

    /// Returns the word that a token stands for.
    fn word(&self, token: &Token) -> &str {
        let id = token.id as usize;
        let start = id.checked_sub(1).and_then(|before| self.ends.get(before));
        let end = self.ends.get(id);
        end.and_then(|&end| self.words.get(start.copied().unwrap_or(0)..end))
            .unwrap_or("")
    }

    /// Looks up a word as it is written.
    fn entry(&mut self, lexicon: usize, key: Key, written: &str) -> Entry {
        if let Some(&entry) = self.lexicons[lexicon].entries.get(&key) {
            return entry;
        }
        let entry = self.read_word(lexicon, written);
        self.lexicons[lexicon].entries.insert(key, entry);
        entry
    }

    fn read_word(&mut self, lexicon: usize, written: &str) -> Entry {
        let language = self.lexicons[lexicon].language;
        // The country, not the pronoun.
        let folded = if written == "US" { "usa".into() } else { fold(written) };
        let folded = match language == Language::ENGLISH && !folded.is_ascii() {
            true => without_marks(&folded).into(),
            false => folded,
        };
        if scan::is_one_part(&folded) {
            return Entry { part: self.part(lexicon, &folded), further: 0 };
        }
        let words = scan::parts(&folded, language);
        let mut parts = words.iter().map(|word| self.part(lexicon, word));
        let part = parts.next().unwrap_or_default();
        let further: Vec<Part> = parts.collect();
        let mut entry = Entry { part, further: 0 };
        if !further.is_empty() {
            self.further.push(further);
            entry.further = index(self.further.len());
        }
        entry
    }

    fn part(&mut self, lexicon: usize, word: &str) -> Part {
        let lexicon = &self.lexicons[lexicon];
        let mut known = lexicon.word(word);
        let mut word = word;
        if let Some(alias) = known.alias {
            word = alias;
            known = lexicon.word(word);
        }
        let (language, turn) = (lexicon.language, lexicon.row(word));
        let number = match known.number {
            Some(value) if known.traits.any(Traits::SCALE) => Some(Number::scale(value)),
            Some(value) => Some(Number::word(value)),
            None => number::parse(word, language),
        };
        let Some(number) = number else {
            let traits = known.traits;
            let spelled = (language == Language::ENGLISH && traits == Traits::NONE)
                .then(|| spelling::american(word))
                .flatten();
            // The table may have a word in one of its spellings only.
            let turn = match &spelled {
                Some(spelled) if turn == 0 => lexicon.row(spelled),
                _ => turn,
            };
            let id = self.intern(spelled.as_deref().unwrap_or(word));
            return Part { id, traits, turn };
        };
        let traits = known.traits.and(number.traits());
        let id = self.intern(&number.written_key());
        self.numbers.insert(id, number);
        Part { id, traits, turn }
    }
}

impl Part {
    fn token(&self, span: Span, shape: Shape) -> Token {
        Token { id: self.id, span, traits: self.traits, shape, turn: self.turn }
    }
}
