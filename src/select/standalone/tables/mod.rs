//! The words that sentences open with, by language.

mod dutch;
mod english;
mod french;
mod german;
mod italian;
mod portuguese;
mod russian;
mod spanish;

use std::sync::OnceLock;

use super::Dependence;
use crate::article::Language;
use crate::hash::FixedMap;

/// How sentences of one language open that do not stand alone.
///
/// Phrases are written as an opening is read: in small letters, one space between words,
/// commas and hyphens as words of their own, apostrophes as spaces.
pub(super) struct Openers {
    /// What the phrases of a row say of a sentence that opens with one; the longest phrase
    /// counts, and `None` is an exception to a shorter one.
    pub(super) phrases: Phrases,
    /// Pronouns that are subjects.
    pub(super) subjects: &'static [&'static str],
    /// Verbs by which somebody speaks.
    pub(super) sayings: &'static [&'static str],
    /// What a phrase before the subject begins with.
    pub(super) leads: &'static [&'static str],
    /// An opening word that names what it stands for when the other word follows.
    pub(super) pairs: &'static [(&'static str, &'static str)],
    /// A subject that stands for nothing.
    pub(super) dummy: &'static Dummy,
    /// What points back from within.
    pub(super) pointers: &'static Pointers,
}

/// Phrases, and what each says.
pub(super) struct Phrases {
    rows: Rows,
    by_first_word: OnceLock<FixedMap<&'static str, Vec<Phrase>>>,
}

type Rows = &'static [(Option<Dependence>, &'static [&'static str])];

/// A phrase, and what it says.
type Phrase = (&'static str, Option<Dependence>);

impl Phrases {
    const fn of(rows: Rows) -> Phrases {
        Phrases { rows, by_first_word: OnceLock::new() }
    }

    /// Returns those that begin with a word, in the order of the rows.
    ///
    /// A language has hundreds of phrases: to hold each sentence against all of them took
    /// three fifths of the time of this step.
    pub(super) fn with(&self, first_word: &str) -> &[Phrase] {
        let found = self.by_first_word.get_or_init(|| self.sorted()).get(first_word);
        found.map_or(&[], Vec::as_slice)
    }

    fn sorted(&self) -> FixedMap<&'static str, Vec<Phrase>> {
        let mut sorted: FixedMap<&str, Vec<Phrase>> = FixedMap::default();
        for &(sign, phrases) in self.rows {
            for &phrase in phrases {
                let first = phrase.split(' ').next().unwrap_or(phrase);
                sorted.entry(first).or_default().push((phrase, sign));
            }
        }
        sorted
    }
}

/// What a subject that stands for nothing goes with: "It is | also | clear that".
pub(super) struct Dummy {
    pub(super) subjects: &'static [&'static str],
    pub(super) verbs: &'static [&'static str],
    pub(super) adverbs: &'static [&'static str],
    pub(super) heads: &'static [&'static str],
}

/// Phrases alone tell, or nothing does.
const NO_DUMMY: Dummy = Dummy { subjects: &[], verbs: &[], adverbs: &[], heads: &[] };

/// What points back to something named before, "those findings", and what only seems to.
pub(super) struct Pointers {
    pub(super) words: &'static [&'static str],
    /// Those of them that may stand for what was just named, behind a comma.
    pub(super) singular: &'static [&'static str],
    /// Words that follow where no thing does: "this was", "those in".
    pub(super) no_things: &'static [&'static str],
    /// How words end that do so: "those killed".
    pub(super) endings: &'static [&'static str],
    /// Times and places that are around the reader or writer.
    pub(super) around: &'static [&'static str],
    /// Words that say behind a thing which is meant: "those children who".
    pub(super) relatives: &'static [&'static str],
}

/// Nothing points back, or nothing is known of it.
const NO_POINTERS: Pointers = Pointers {
    words: &[],
    singular: &[],
    no_things: &[],
    endings: &[],
    around: &[],
    relatives: &[],
};

/// A language of which nothing is known.
static NONE: Openers = Openers {
    phrases: Phrases::of(&[]),
    subjects: &[],
    sayings: &[],
    leads: &[],
    pairs: &[],
    dummy: &NO_DUMMY,
    pointers: &NO_POINTERS,
};

/// Returns the table of a language; an unknown one is read as English.
pub(super) fn openers(language: Language) -> &'static Openers {
    match language.or_english().code() {
        "en" => &english::ENGLISH,
        "de" => &german::GERMAN,
        "es" => &spanish::SPANISH,
        "fr" => &french::FRENCH,
        "it" => &italian::ITALIAN,
        "nl" => &dutch::DUTCH,
        "pt" => &portuguese::PORTUGUESE,
        "ru" => &russian::RUSSIAN,
        _ => &NONE,
    }
}
