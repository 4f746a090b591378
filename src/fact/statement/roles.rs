//! The words by which dates, hedges and bounds are read, a table a language.
//!
//! Words are in lower case and in the form that a [`Vocabulary`](crate::fact::Vocabulary)
//! gives them: one form for all short forms and spellings.

use std::sync::LazyLock;

use super::Bound;
use crate::article::Language;
use crate::article::calendar::Calendar;
use crate::hash::{FixedMap as Map, Key};

/// What a word does in a date, a hedge or beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A month, 1 to 12.
    Month(i8),
    /// A weekday, from Monday as 0.
    Weekday(i8),
    /// A day by its distance from today.
    Today(i32),
    /// "next"
    Next,
    /// "last"
    Last,
    /// "this"
    This,
    /// "ago"
    Ago,
    /// "later"
    Later,
    /// "earlier"
    Earlier,
    /// A word before what follows it by a number of days: "vor", "il y a".
    Before,
    /// A verb of the future: "will".
    Will,
    /// A word for what is ahead, or was: "forecast", "due".
    Due,
    /// "day", "week", "month", "year"
    Time(super::Granularity),
    /// A word that does not vouch for what follows: "reportedly".
    Hedge,
    /// One that does not if "to" follows: "believed".
    HedgeTo,
    /// What happened to those who are counted.
    Fate(&'static str),
    /// "toll", before the number of the dead.
    Toll,
    /// People and nothing more: "people", "others".
    People,
    /// A plural that does not end in s.
    Plural,
    /// "of"
    Of,
    /// "and"
    And,
    /// "to", within a range and behind a hedge
    To,
    /// "between"
    Between,
    /// "more", behind "or"
    More,
    /// "less", behind "or"
    Less,
    /// "only", which takes the force from a negation
    Only,
    /// A preposition before a year: "in".
    In,
    /// "that", which opens a clause
    That,
    /// "old", behind years
    Old,
    /// An article or another word that may stand between a bound and its number.
    Article,
}

/// The words of one language.
pub(super) struct Roles {
    words: Map<Key, Role>,
    /// Words before a number, in the order of reading, with what they make of it: by the last.
    bounds: Map<Key, Vec<(&'static str, Bound)>>,
    /// Nouns stand behind their adjectives, and have an s in the plural.
    pub(super) is_english: bool,
    /// Nouns have capital letters.
    pub(super) is_german: bool,
}

impl Roles {
    /// The words of a language; those of a language without a table are none.
    pub(super) fn of(language: Language) -> &'static Roles {
        let language = language.or_english();
        let known = ROLES.iter().find(|(known, _)| *known == language.code());
        known.map_or(&NONE, |(_, roles)| roles)
    }

    pub(super) fn role(&self, word: &str) -> Option<Role> {
        self.words.get(&Key::of(word)).copied()
    }

    /// The bounds of a number that has `last` before it.
    pub(super) fn bounds(&self, last: &str) -> &[(&'static str, Bound)] {
        self.bounds.get(&Key::of(last)).map_or(&[], Vec::as_slice)
    }
}

/// What is known of a language without a table.
static NONE: LazyLock<Roles> = LazyLock::new(|| Roles {
    words: Map::default(),
    bounds: Map::default(),
    is_english: false,
    is_german: false,
});

static ROLES: LazyLock<Vec<(&'static str, Roles)>> = LazyLock::new(|| {
    let roles = |table: &super::tables::Table| {
        let mut words: Map<Key, Role> = Map::default();
        let mut add = |list: &'static str, role: Role| {
            for word in list.split_whitespace() {
                words.entry(Key::of(word)).or_insert(role);
            }
        };
        if let Some(calendar) = Calendar::of(table.code) {
            for (list, month) in calendar.months.iter().zip(1..) {
                add(list, Role::Month(month));
            }
            for (list, weekday) in calendar.weekdays.iter().zip(0..) {
                add(list, Role::Weekday(weekday));
            }
        }
        for &(role, list) in table.roles {
            add(list, role);
        }
        let mut bounds: Map<Key, Vec<_>> = Map::default();
        for &(phrase, bound) in table.bounds {
            let last = phrase.rsplit(' ').next().unwrap_or_default();
            bounds.entry(Key::of(last)).or_default().push((phrase, bound));
        }
        let (is_english, is_german) = (table.code == "en", table.code == "de");
        (table.code, Roles { words, bounds, is_english, is_german })
    };
    super::tables::TABLES.iter().map(roles).collect()
});
