//! What is known of the words of a language, from its table.

use std::cmp::Reverse;
use std::sync::OnceLock;

use super::tables::{COUNT, TABLES, Table};
use super::{Entry, Part, Traits, Vocabulary};
use crate::article::Language;
use crate::hash::{FixedMap as Map, Key};

/// The words of one language, as a vocabulary has met them.
pub(super) struct Lexicon {
    pub(super) language: Language,
    /// What its table says, if it has one.
    known: Option<&'static Known>,
    /// The words met so far, as they were written.
    pub(super) entries: Map<Key, Entry>,
    /// The phrases of the table, once one may have been met.
    phrases: Option<Vec<Phrase>>,
}

/// An id and those after it, with what stands for them.
pub(super) struct Phrase {
    pub(super) first: u32,
    pub(super) rest: Vec<u32>,
    pub(super) whole: Part,
}

/// What is known of one word.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    pub(super) traits: Traits,
    pub(super) number: Option<u64>,
    pub(super) turn: u16,
    pub(super) alias: Option<&'static str>,
}

/// What the table of a language says, by word.
struct Known {
    table: &'static Table,
    words: Map<Key, Word>,
    /// For each row, the pairs of opposites that a word is in, and on which side; the first
    /// row is that of all other words.
    turns: Vec<Vec<(u16, bool)>>,
}

/// What each table says, once a text in its language was read.
static KNOWN: [OnceLock<Known>; COUNT] = [const { OnceLock::new() }; COUNT];

fn known(table: usize) -> Option<&'static Known> {
    KNOWN.get(table).map(|known| known.get_or_init(|| Known::of(table)))
}

/// Rows and pairs of opposites are numbered through all languages; no table has so many.
const ROWS: usize = 4096;

/// Returns the pairs of opposites in a row, and on which side a word of it stands.
pub(super) fn turns(row: u16) -> &'static [(u16, bool)] {
    let row = usize::from(row);
    let known = known(row / ROWS).filter(|_| row > 0);
    known.and_then(|known| known.turns.get(row % ROWS)).map_or(&[], Vec::as_slice)
}

impl Lexicon {
    fn of(language: Language) -> Lexicon {
        let code = if language == Language::UNKNOWN { "en" } else { language.code() };
        let at = TABLES.iter().position(|table| table.code == code);
        let known = at.and_then(known);
        Lexicon { language, known, entries: Map::default(), phrases: None }
    }

    /// Returns what is known of a word.
    pub(super) fn word(&self, word: &str) -> Word {
        self.known
            .and_then(|known| known.words.get(&Key::of(word)))
            .copied()
            .unwrap_or_default()
    }
}

impl Vocabulary {
    /// Where the words of a language are listed.
    pub(super) fn lexicon(&mut self, language: Language) -> usize {
        let found = self.lexicons.iter().position(|known| known.language == language);
        found.unwrap_or_else(|| {
            self.lexicons.push(Lexicon::of(language));
            self.lexicons.len() - 1
        })
    }

    /// The phrases of a language; of two that begin alike the longer one first.
    pub(super) fn phrases(&mut self, lexicon: usize) -> &[Phrase] {
        if self.lexicons[lexicon].phrases.is_none() {
            let known = self.lexicons[lexicon].known;
            let phrases = known.map_or(&[][..], |known| known.table.phrases);
            let mut read: Vec<Phrase> = phrases
                .iter()
                .map(|&(first, rest, whole, traits)| {
                    let [first, mut whole] =
                        [first, whole].map(|word| self.part(lexicon, word));
                    let rest = rest.split(' ').map(|word| self.part(lexicon, word).id);
                    let rest = rest.collect();
                    whole.traits = whole.traits.and(traits);
                    Phrase { first: first.id, rest, whole }
                })
                .collect();
            read.sort_by_key(|phrase| Reverse(phrase.rest.len()));
            self.lexicons[lexicon].phrases = Some(read);
        }
        self.lexicons[lexicon].phrases.as_deref().unwrap_or_default()
    }
}

impl Known {
    /// Turns the table number `at` into what is known of each word.
    fn of(at: usize) -> Known {
        let table = &TABLES[at];
        let mut words: Map<Key, Word> = Map::default();
        for &(traits, list) in table.classes {
            for word in list.split_whitespace() {
                let known = words.entry(Key::of(word)).or_default();
                known.traits = known.traits.and(traits);
            }
        }
        for &(value, list) in table.numbers {
            for word in list.split_whitespace() {
                words.entry(Key::of(word)).or_default().number = Some(value);
            }
        }
        for &(word, list) in table.aliases {
            for alias in list.split_whitespace() {
                words.entry(Key::of(alias)).or_default().alias = Some(word);
            }
        }
        for &(first, ..) in table.phrases {
            let alias = words.get(&Key::of(first)).and_then(|known| known.alias);
            let first = alias.unwrap_or(first);
            let known = words.entry(Key::of(first)).or_default();
            known.traits = known.traits.and(Traits::PHRASE);
        }
        let mut known = Known { table, words, turns: vec![Vec::new()] };
        known.note_opposites(at * ROWS);
        known
    }

    /// Notes the pairs of opposites; numbers begin at `base`.
    fn note_opposites(&mut self, base: usize) {
        let number = |at: usize| u16::try_from(base + at).unwrap_or(u16::MAX);
        for (at, &(one, other)) in self.table.opposites.iter().enumerate() {
            for (list, side) in [(one, true), (other, false)] {
                for word in list.split_whitespace() {
                    let known = self.words.entry(Key::of(word)).or_default();
                    if known.turn == 0 {
                        known.turn = number(self.turns.len());
                        self.turns.push(Vec::new());
                    }
                    let row = usize::from(known.turn) - base;
                    self.turns[row].push((number(at), side));
                }
            }
        }
    }
}
