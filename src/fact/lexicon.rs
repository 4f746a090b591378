//! What is known of the words of a language, from its table.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::sync::OnceLock;

use super::capitals::GOVERNMENT;
use super::number::Number;
use super::tables::{COUNT, TABLES, Table};
use super::{Entry, Part, Token, Traits, Vocabulary};
use crate::article::Language;
use crate::groups::{DisjointSets, bucket, index};
use crate::hash::{FixedMap as Map, Key};

/// The words of one language, as a vocabulary has met them.
pub(super) struct Lexicon {
    pub(super) language: Language,
    /// What its table says, if it has one.
    known: Option<&'static Known>,
    /// The words met so far, as they were written.
    pub(super) entries: Map<Key, Entry>,
    /// The phrases of the table that begin with the words met so far, by the ids of those; of
    /// two the longer one first.
    pub(super) phrases: Map<u32, Vec<Phrase>>,
}

/// The ids of the words behind the first one, with what stands for all.
pub(super) struct Phrase {
    pub(super) rest: Vec<u32>,
    pub(super) whole: Part,
}

/// What is known of one word.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    pub(super) traits: Traits,
    pub(super) number: Option<u64>,
    pub(super) alias: Option<&'static str>,
}

/// What the table of a language says, by word.
struct Known {
    /// The number of its table.
    at: usize,
    table: &'static Table,
    words: Map<Key, Word>,
    /// The phrases of the table, by their first words.
    phrases: Map<Key, Vec<Listed>>,
    /// The row of each word that is in a set of opposites, from 1 on.
    rows: Map<Key, usize>,
    /// The sets of opposites that words are in, and on which sides, row after row.
    turns: Vec<Turn>,
    /// Where each row starts in `turns`; the first row, which is empty, is that of all other
    /// words.
    starts: Vec<u32>,
}

/// The words behind the first one of a phrase, what stands for all, and what that asserts.
type Listed = (Vec<String>, &'static str, Traits);

/// What each table says, once a text in its language was read.
static KNOWN: [OnceLock<Known>; COUNT] = [const { OnceLock::new() }; COUNT];

fn known(table: usize) -> Option<&'static Known> {
    KNOWN.get(table).map(|known| known.get_or_init(|| Known::of(table)))
}

/// A set of opposites, and a side of it: words on other sides turn what one says.
type Turn = (u16, u16);

/// Rows and sets of opposites are numbered through all languages: each has a block of so many
/// numbers. English, the first table, may need more, so that its numbers come last, behind the
/// blocks of all others.
const ROWS: usize = 1024;

/// Returns the sets of opposites in a row, and on which side a word of it stands.
pub(super) fn turns(row: u16) -> &'static [Turn] {
    let (table, row) = match usize::from(row) {
        0 => return &[],
        row if row > COUNT * ROWS => (0, row - COUNT * ROWS),
        row => (row / ROWS, row % ROWS),
    };
    known(table).map_or(&[], |known| known.turns(row))
}

/// Returns the number of a row or set of a table among those of all.
fn number(table: usize, at: usize) -> u16 {
    let base = if table == 0 { COUNT } else { table } * ROWS;
    u16::try_from(base + at).unwrap_or(u16::MAX)
}

impl Lexicon {
    fn of(language: Language) -> Lexicon {
        let spoken = language.or_english();
        let code = match spoken.code() {
            "ms" => "id",
            // The same words, but for few, as far as they are written in Latin letters.
            "bs" | "sr" => "hr",
            code => code,
        };
        let at = TABLES.iter().position(|table| table.code == code);
        let known = at.and_then(known);
        Lexicon { language, known, entries: Map::default(), phrases: Map::default() }
    }

    /// Returns what is known of a word.
    pub(super) fn word(&self, word: &str) -> Word {
        self.known
            .and_then(|known| known.words.get(&Key::of(word)))
            .copied()
            .unwrap_or_default()
    }

    /// Returns the row of a word in the table of opposites, or 0.
    pub(super) fn row(&self, word: &str) -> u16 {
        let row = self.known.and_then(|known| Some(number(known.at, known.row(word)?)));
        row.unwrap_or(0)
    }
}

/// No shorter word is taken for what another one is a form of.
const SHORTEST_BASE: usize = 3;

/// What a word may be a regular form of in English: "banned" of "ban", "bann" and "banne".
pub(super) fn bases(word: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let plural = word.strip_suffix('s');
    let plurals = [
        plural.map(Cow::Borrowed),
        plural.and_then(|stem| stem.strip_suffix('e')).map(Cow::Borrowed),
        with(plural.and_then(|stem| stem.strip_suffix("ie")), "y"),
    ];
    let verb = word.strip_suffix("ed").or_else(|| word.strip_suffix("ing"));
    let verbs = verb.into_iter().flat_map(|stem| {
        [
            Some(Cow::Borrowed(stem)),
            with(Some(stem), "e"),
            with(stem.strip_suffix('i'), "y"),
            undoubled(stem).map(Cow::Borrowed),
        ]
    });
    plurals.into_iter().chain(verbs).flatten()
}

fn with<'w>(stem: Option<&str>, ending: &str) -> Option<Cow<'w, str>> {
    Some(Cow::Owned([stem?, ending].concat()))
}

/// A stem without the last of two equal letters at its end.
fn undoubled(stem: &str) -> Option<&str> {
    let mut letters = stem.char_indices().rev();
    let ((at, last), (_, before)) = (letters.next()?, letters.next()?);
    (last == before).then_some(&stem[..at])
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

    /// Notes the phrases that begin with a word, unless they are.
    pub(super) fn note_phrases(&mut self, lexicon: usize, first: &Token) {
        if self.lexicons[lexicon].phrases.contains_key(&first.id) {
            return;
        }
        let listed = self.lexicons[lexicon].known;
        let listed =
            listed.and_then(|known| known.phrases.get(&Key::of(self.word(first))));
        let mut phrases: Vec<Phrase> = Vec::new();
        for (rest, whole, traits) in listed.into_iter().flatten() {
            let rest = rest.iter().map(|word| self.part(lexicon, word).id).collect();
            let mut whole = self.part(lexicon, whole);
            whole.traits = whole.traits.and(*traits);
            phrases.push(Phrase { rest, whole });
        }
        phrases.sort_by_key(|phrase| Reverse(phrase.rest.len()));
        self.lexicons[lexicon].phrases.insert(first.id, phrases);
    }
}

impl Table {
    /// Words in a row, what stands for them, and the traits of that: the phrases that are
    /// listed, names of capitals in several words, and governments, for which their
    /// capitals stand.
    fn all_phrases(&self) -> impl Iterator<Item = (String, &'static str, Traits)> {
        let listed = self.phrases.iter().map(|&(first, rest, whole, traits)| {
            (format!("{first} {rest}"), whole, traits)
        });
        let numbers = self.all_numbers().filter(|(_, words)| words.contains('_'));
        let numbers =
            numbers.map(|(_, words)| (words.replace('_', " "), words, Traits::NONE));
        let named = self.capitals.iter().filter(|(capital, _)| capital.contains(' '));
        let named =
            named.map(|&(capital, _)| (capital.to_string(), capital, Traits::NONE));
        let ruled = self.capitals.iter().flat_map(|&(capital, country)| {
            let names =
                [format!("{country} {GOVERNMENT}"), format!("{GOVERNMENT} of {country}")];
            names.map(|name| (name, capital, Traits::NONE))
        });
        listed.chain(numbers).chain(named).chain(ruled)
    }

    /// Words for numbers, with their values; those of several words with underscores.
    fn all_numbers(&self) -> impl Iterator<Item = (u64, &'static str)> {
        let named = self.numbers.iter().flat_map(|&(value, list)| {
            list.split_whitespace().map(move |word| (value, word))
        });
        let counted = self.counts.iter().flat_map(|&(first, list)| {
            let values = (first..).zip(list.split_whitespace());
            values.flat_map(|(value, same)| same.split('/').map(move |w| (value, w)))
        });
        named.chain(counted)
    }

    /// Calls `f` with each word that turns what others say, the number of its set and its side.
    fn each_opposite(&self, mut f: impl FnMut(usize, u16, &'static str)) {
        let pairs = self.opposites.iter().map(|&(one, other)| [one, other]);
        for (set, sides) in pairs.enumerate() {
            for (side, list) in (0..).zip(sides) {
                list.split_ascii_whitespace().for_each(|word| f(set, side, word));
            }
        }
        for (set, list) in (self.opposites.len()..).zip(self.kinds) {
            for (side, same) in (0..).zip(list.split_ascii_whitespace()) {
                same.split('/').for_each(|word| f(set, side, word));
            }
        }
    }
}

impl Known {
    /// Turns the table number `at` into what is known of each word.
    fn of(at: usize) -> Known {
        let table = &TABLES[at];
        let mut words: Map<Key, Word> = Map::default();
        for &(traits, list) in table.classes {
            for word in list.split_ascii_whitespace() {
                let known = words.entry(Key::of(word)).or_default();
                known.traits = known.traits.and(traits);
            }
        }
        for (value, word) in table.all_numbers() {
            words.entry(Key::of(word)).or_default().number = Some(value);
        }
        for &(word, list) in table.aliases {
            for alias in list.split_ascii_whitespace() {
                words.entry(Key::of(alias)).or_default().alias = Some(word);
            }
        }
        let mut phrases: Map<Key, Vec<Listed>> = Map::default();
        for (phrase, whole, traits) in table.all_phrases() {
            let mut parts = phrase.split(' ');
            let first = parts.next().unwrap_or_default();
            let alias = words.get(&Key::of(first)).and_then(|known| known.alias);
            let first = Key::of(alias.unwrap_or(first));
            let known = words.entry(first).or_default();
            known.traits = known.traits.and(Traits::PHRASE);
            // Numbers go by what they come to.
            let number = known.number.map(|value| Number::word(value).written_key());
            let first = number.map_or(first, |number| Key::of(&number));
            let rest = parts.map(str::to_owned).collect();
            phrases.entry(first).or_default().push((rest, whole, traits));
        }
        let rows = Map::default();
        let (turns, starts) = (Vec::new(), Vec::new());
        let mut known = Known { at, table, words, phrases, rows, turns, starts };
        known.note_opposites();
        known
    }

    /// Notes the sets of opposites.
    fn note_opposites(&mut self) {
        let mut count = 1;
        self.table.each_opposite(|_, _, _| count += 1);
        self.rows.reserve(count);
        let mut words: Vec<&str> = Vec::with_capacity(count);
        words.push("");
        let mut noted: Vec<(usize, Turn)> = Vec::with_capacity(count);
        self.table.each_opposite(|set, side, word| {
            let next = words.len();
            let row = *self.rows.entry(Key::of(word)).or_insert(next);
            if row == next {
                words.push(word);
            }
            noted.push((row, (number(self.at, set), side)));
        });
        // A form and its base, if both are listed, are in the sets of each other: in one row.
        let mut joined = DisjointSets::of(words.len());
        for (row, word) in words.iter().enumerate() {
            if let Some(of) = self.row_of_base(word) {
                joined.union(index(row), index(of));
            }
        }
        for (row, word) in words.iter().enumerate().skip(1) {
            let first = joined.find(index(row)) as usize;
            if first != row {
                self.rows.insert(Key::of(word), first);
            }
        }
        let rows: Vec<u32> =
            noted.iter().map(|&(row, _)| joined.find(index(row))).collect();
        let (starts, order) = bucket(&rows, words.len());
        self.starts = starts;
        self.turns = order.into_iter().map(|at| noted[at as usize].1).collect();
    }

    /// Returns the sets of opposites in a row of this table.
    fn turns(&self, row: usize) -> &[Turn] {
        let ends = self.starts.get(row).zip(self.starts.get(row + 1));
        ends.map_or(&[], |(&start, &end)| &self.turns[start as usize..end as usize])
    }

    /// Returns the row of a word, or of what it is a form of.
    fn row(&self, word: &str) -> Option<usize> {
        self.rows.get(&Key::of(word)).copied().or_else(|| self.row_of_base(word))
    }

    fn row_of_base(&self, word: &str) -> Option<usize> {
        // Most words do not end as any form does.
        if self.table.code != "en" || !word.ends_with(['s', 'd', 'g']) {
            return None;
        }
        // "Heed" is no form of "he".
        let mut bases = bases(word).filter(|base| base.len() >= SHORTEST_BASE);
        bases.find_map(|base| self.rows.get(&Key::of(&base)).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_table_has_more_rows_or_sets_than_there_are_numbers() {
        for (at, table) in TABLES.iter().enumerate() {
            let most = if at == 0 { usize::from(u16::MAX) - COUNT * ROWS } else { ROWS };
            let sets = table.opposites.len() + table.kinds.len();
            let known = Known::of(at);
            table.each_opposite(|_, _, word| assert!(!word.is_empty()));
            assert!(known.starts.len() <= most && sets <= most, "{}", table.code);
        }
    }

    #[test]
    fn words_lead_to_their_sets_whatever_their_form_and_language() {
        for (code, one, other) in [
            ("en", "banned", "allowed"),
            ("en", "surgeons", "midwives"),
            ("de", "gewonnen", "verloren"),
            ("ru", "прибыль", "убыток"),
        ] {
            let lexicon = Lexicon::of(Language::new(code).expect("a code"));
            let [a, b] = [one, other].map(|word| turns(lexicon.row(word)));
            let turn =
                |&(set, side): &Turn| b.iter().any(|&(s, t)| set == s && side != t);
            assert!(a.iter().any(turn), "{one} {other}");
            assert!(turns(lexicon.row("westbrook")).is_empty());
        }
    }

    #[test]
    fn a_table_lists_each_language_once_and_no_word_against_itself() {
        for (at, table) in TABLES.iter().enumerate() {
            assert!(TABLES[..at].iter().all(|other| other.code != table.code));
            let mut sides: Map<(usize, &str), u16> = Map::default();
            table.each_opposite(|set, side, word| {
                let known = *sides.entry((set, word)).or_insert(side);
                assert_eq!(known, side, "{} {word}", table.code);
            });
        }
    }

    #[test]
    fn numbers_of_several_words_are_read_as_one() {
        let mut vocabulary = Vocabulary::new();
        for (code, words, digits) in [
            ("fr", "quatre-vingt-dix-sept", "97"),
            ("fr", "soixante et onze", "71"),
            ("es", "treinta y dos mil", "32000"),
            ("ar", "ثلاثة وعشرين", "23"),
            ("vi", "hai mươi lăm", "25"),
            ("id", "dua puluh tiga ribu", "23000"),
            ("fa", "بیست و سه", "23"),
            ("tr", "on dört", "14"),
            ("hi", "पच्चीस", "25"),
            ("nl", "drieëntwintig", "23"),
        ] {
            let language = Language::new(code).expect("a code");
            let mut ids = |text| {
                let tokens = vocabulary.read(text, language).tokens;
                tokens.iter().map(|token| token.id).collect::<Vec<_>>()
            };
            assert_eq!(ids(words), ids(digits), "{words}");
        }
    }
}
