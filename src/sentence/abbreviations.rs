//! Abbreviations by language, and words that tell whether a sentence ends after one.

use std::sync::LazyLock;

use super::abbreviation_lists::ABBREVIATIONS;
use crate::article::calendar::is_english_day;
use crate::hash::{FixedMap, Key};

/// What a stop after an abbreviation means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Never ends a sentence: a name or a word follows (`Mr.`, `vs.`, `z. B.`).
    Inner,
    /// Is an abbreviation only before a number (`No. 1`, `Art. 5`).
    BeforeNumber,
    /// Ends a sentence if a new one clearly begins (`Inc.`, `U.S.`, `St.`, `Jan.`).
    Either,
    /// A time of day: ends a sentence unless a day or a time zone follows (`p.m.`).
    Time,
    /// Mostly ends a sentence when a capital follows (`etc.`).
    Mostly,
}

/// Returns the class of `word`, given without its last stop, in a language.
///
/// Spaces within (`z. B`) do not matter. An entry with a capital needs one, unless
/// `any_case` is set, which is for text without capitals.
pub(super) fn class_of(word: &str, code: &str, any_case: bool) -> Option<Class> {
    let key = Key::of_lower(word)?;
    let find = |code: &str| TABLE.get(code).and_then(|words| words.get(&key));
    let &(class, needs_capital) = find(code).or_else(|| find(""))?;
    let has_capital = word.starts_with(char::is_uppercase);
    (any_case || has_capital || !needs_capital).then_some(class)
}

/// Returns true if numbers with a stop are ordinals in the language (`31. August`).
pub(super) fn has_ordinals(code: &str) -> bool {
    const CODES: &[&str] = &[
        "cs", "da", "de", "et", "fi", "hr", "hu", "lv", "no", "pl", "sk", "sl", "sr",
        "tr", "is",
    ];
    CODES.contains(&code)
}

/// Returns true if a word that is no stop word still opens sentences more often than it
/// follows an abbreviation within one.
pub(super) fn is_opener(lower: &str) -> bool {
    OPENERS.contains(&lower)
}

/// Returns true if a stop word is also part of names (`J. Will Smith`, `J. van Dam`).
pub(super) fn is_name_part(lower: &str) -> bool {
    const PARTS: &[&str] = &[
        "al", "can", "da", "de", "del", "den", "der", "di", "do", "don", "dos", "du",
        "el", "la", "las", "le", "los", "ma", "may", "san", "santa", "st", "van", "ve",
        "von", "will", "y",
    ];
    PARTS.contains(&lower)
}

/// Returns true if a word after a time of day belongs to it: a time zone or a day. "May" is
/// none, for as a verb it opens sentences.
pub(super) fn continues_time(word: &str) -> bool {
    const ZONES: &[&str] = &[
        "ET",
        "EST",
        "EDT",
        "CT",
        "CST",
        "CDT",
        "MT",
        "MST",
        "MDT",
        "PT",
        "PST",
        "PDT",
        "GMT",
        "UTC",
        "BST",
        "CET",
        "CEST",
        "IST",
        "JST",
        "AEST",
        "Eastern",
        "Central",
        "Mountain",
        "Pacific",
        "Greenwich",
        "Beijing",
        "Moscow",
        "Tokyo",
    ];
    word != "May" && is_english_day(word) || ZONES.contains(&word)
}

const OPENERS: &[&str] = &[
    "according",
    "analysts",
    "authorities",
    "critics",
    "earlier",
    "experts",
    "investigators",
    "investors",
    "last",
    "later",
    "many",
    "meanwhile",
    "most",
    "nearly",
    "officers",
    "officials",
    "people",
    "police",
    "prosecutors",
    "reporters",
    "researchers",
    "residents",
    "scientists",
    "several",
    "shares",
    "supporters",
    "two",
    "three",
    "witnesses",
    "unlike",
    "until",
    "yesterday",
    "today",
    "tomorrow",
    "additionally",
    "finally",
    "first",
    "second",
    "next",
    "now",
    "please",
];

type Words = FixedMap<Key, (Class, bool)>;

static TABLE: LazyLock<FixedMap<&str, Words>> = LazyLock::new(|| {
    let mut table: FixedMap<&str, Words> = FixedMap::default();
    for &(code, class, words) in ABBREVIATIONS {
        let of_language = table.entry(code).or_default();
        for word in words.split(' ') {
            let needs_capital = word.starts_with(char::is_uppercase);
            of_language.insert(Key::of(&word.to_lowercase()), (class, needs_capital));
        }
    }
    table
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_goes_on_with_a_zone_or_a_day_but_not_with_a_verb() {
        assert!(
            ["Friday", "Thur", "April", "Jul", "Sept", "GMT"]
                .iter()
                .all(|word| continues_time(word))
        );
        assert!(!["May", "The", "Janet"].iter().any(|word| continues_time(word)));
    }

    #[test]
    fn a_capital_in_the_table_is_needed_in_the_text() {
        assert_eq!(class_of("Ill", "en", false), Some(Class::Either));
        assert_eq!(class_of("ill", "en", false), None);
        assert_eq!(class_of("mr", "en", true), Some(Class::Inner));
    }

    #[test]
    fn languages_without_a_list_have_the_common_abbreviations() {
        assert_eq!(class_of("Dr", "xx", false), Some(Class::Inner));
        assert_eq!(class_of("bzw", "xx", false), None);
        assert_eq!(class_of("bzw", "de", false), Some(Class::Inner));
    }
}
