//! What is known of the words of a language, from its table.

use std::cmp::Reverse;

use super::tables::{self, Table};
use super::{Entry, Part, Traits, Vocabulary};
use crate::article::Language;
use crate::hash::{FixedMap as Map, Key};

/// What is known of the words of one language.
pub(super) struct Lexicon {
    pub(super) language: Language,
    /// The words met so far, as they were written.
    pub(super) entries: Map<Key, Entry>,
    pub(super) words: Map<&'static str, Known>,
    /// An id and those after it, with what stands for them; of two that begin alike the
    /// longer one first.
    pub(super) phrases: Vec<(u32, Vec<u32>, Part)>,
}

#[derive(Clone, Copy, Default)]
pub(super) struct Known {
    pub(super) traits: Traits,
    pub(super) number: Option<u64>,
    pub(super) turn: u16,
    pub(super) alias: Option<&'static str>,
}

impl Vocabulary {
    /// Where the words of a language are listed.
    pub(super) fn lexicon(&mut self, language: Language) -> usize {
        let found = self.lexicons.iter().position(|known| known.language == language);
        found.unwrap_or_else(|| {
            let table = tables::table(language.code()).or_else(|| {
                (language == Language::UNKNOWN).then(|| tables::table("en")).flatten()
            });
            let words = table.map(|table| self.known_words(table)).unwrap_or_default();
            let entries = Map::default();
            self.lexicons.push(Lexicon { language, entries, words, phrases: Vec::new() });
            let at = self.lexicons.len() - 1;
            let phrases = table.map_or(&[][..], |table| table.phrases);
            for &(first, rest, whole, traits) in phrases {
                let [first, mut whole] = [first, whole].map(|word| self.part(at, word));
                let rest = rest.split(' ').map(|word| self.part(at, word).id).collect();
                whole.traits = whole.traits.and(traits);
                self.lexicons[at].phrases.push((first.id, rest, whole));
            }
            self.lexicons[at].phrases.sort_by_key(|(_, rest, _)| Reverse(rest.len()));
            at
        })
    }

    /// Turns a language's table into what is known of each word.
    fn known_words(&mut self, table: &'static Table) -> Map<&'static str, Known> {
        let mut words: Map<&'static str, Known> = Map::default();
        for &(traits, list) in table.classes {
            for word in list.split_whitespace() {
                let known = words.entry(word).or_default();
                known.traits = known.traits.and(traits);
            }
        }
        for &(value, list) in table.numbers {
            for word in list.split_whitespace() {
                words.entry(word).or_default().number = Some(value);
            }
        }
        for &(word, list) in table.aliases {
            for alias in list.split_whitespace() {
                words.entry(alias).or_default().alias = Some(word);
            }
        }
        for &(first, ..) in table.phrases {
            let first = words.get(first).and_then(|known| known.alias).unwrap_or(first);
            let known = words.entry(first).or_default();
            known.traits = known.traits.and(Traits::PHRASE);
        }
        self.note_opposites(table, &mut words);
        words
    }

    fn note_opposites(
        &mut self,
        table: &'static Table,
        words: &mut Map<&'static str, Known>,
    ) {
        // Pairs are numbered through all languages, so that one row serves them all.
        let before = self.turns.len();
        for (at, &(one, other)) in table.opposites.iter().enumerate() {
            let pair = u16::try_from(before + at).unwrap_or(u16::MAX);
            for (list, side) in [(one, true), (other, false)] {
                for word in list.split_whitespace() {
                    let known = words.entry(word).or_default();
                    if known.turn == 0 {
                        known.turn = u16::try_from(self.turns.len()).unwrap_or(0);
                        self.turns.push(Vec::new());
                    }
                    self.turns[usize::from(known.turn)].push((pair, side));
                }
            }
        }
    }
}
