//! The stop words of every language in one table: grammatical words, no content words.
//!
//! The table is made while the crate is built, from `build/stop_lists.rs`: to make it anew
//! took a twentieth of a run that summarizes one story.

use crate::hash::Key;

include!(concat!(env!("OUT_DIR"), "/stop_words.rs"));

/// A set of languages, a bit each.
pub(super) type Languages = u64;

/// Returns the languages in which `word`, in lower case, is a stop word.
pub(super) fn languages_with(word: &str) -> Languages {
    languages_with_key(Key::of(word))
}

/// Does what [`languages_with`] does with the key of a word.
pub(super) fn languages_with_key(key: Key) -> Languages {
    let hash = key.hash();
    let bit = first_bits(hash, SEEN.len() * 64);
    // Most words end here: the words are many, and to reach them takes longer.
    if SEEN[bit / 64] & 1 << (bit % 64) == 0 {
        return 0;
    }
    let bucket = first_bits(hash, ENDS.len());
    let start = bucket.checked_sub(1).map_or(0, |before| ENDS[before]);
    let words = &WORDS[usize::from(start)..usize::from(ENDS[bucket])];
    let found = words.iter().find(|[first, second, _]| key.halves() == [*first, *second]);
    found.map_or(0, |&[_, _, languages]| languages)
}

/// Returns as many of the first bits of a hash as number `count` places, a power of two.
#[expect(clippy::cast_possible_truncation, reason = "it is less than `count`")]
fn first_bits(hash: u64, count: usize) -> usize {
    (hash >> (u64::BITS - count.trailing_zeros())) as usize
}

/// Returns the bit of a language by its two letters, none if it has no list.
pub(super) fn bit_of(code: &str) -> Languages {
    let place = place_of(code.as_bytes());
    place.and_then(|place| BITS.get(place)).copied().unwrap_or(0)
}

/// The bits by the two letters of the languages: it is asked for each of millions of texts.
static BITS: [Languages; 26 * 26] = {
    let mut bits = [0; 26 * 26];
    let mut at = 0;
    while at < CODES.len() {
        if let Some(place) = place_of(CODES[at].as_bytes()) {
            bits[place] = 1 << at;
        }
        at += 1;
    }
    bits
};

const fn place_of(code: &[u8]) -> Option<usize> {
    match code {
        &[first @ b'a'..=b'z', second @ b'a'..=b'z'] => {
            Some((first - b'a') as usize * 26 + (second - b'a') as usize)
        }
        _ => None,
    }
}

/// How many languages there are.
#[cfg(feature = "detect")]
pub(super) const COUNT: usize = CODES.len();

/// Returns the code of the language with bit number `bit`.
#[cfg(feature = "detect")]
pub(super) fn code_of(bit: usize) -> &'static str {
    CODES.get(bit).copied().unwrap_or("und")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_are_sorted_and_each_has_words() {
        assert!(CODES.is_sorted());
        assert_eq!(["", "q", "zz", "EN", "english"].map(bit_of), [0; 5]);
        for (at, code) in CODES.iter().enumerate() {
            assert_eq!(bit_of(code), 1 << at);
            assert!(WORDS.iter().any(|word| word[2] & 1 << at != 0), "{code}");
        }
    }

    #[test]
    fn words_are_found_in_all_their_languages() {
        let all = [("the", "en"), ("wouldn't", "en"), ("in", "de"), ("in", "en")];
        let other =
            [("его", "ru"), ("我们", "zh"), ("dolayısıyla", "tr"), ("trong", "vi")];
        for (word, code) in all.into_iter().chain(other) {
            assert!(languages_with(word) & bit_of(code) != 0, "{word} {code}");
        }
        assert_eq!(["", "tower", "internationalization"].map(languages_with), [0; 3]);
    }

    #[test]
    fn content_words_are_not_listed() {
        for word in ["million", "home", "state", "said", "president", "police"] {
            assert_eq!(languages_with(word) & bit_of("en"), 0, "{word}");
        }
    }
}
