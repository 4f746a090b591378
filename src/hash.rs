//! Maps that hash the same on every machine, and quickly; only ever looked up.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use xxhash_rust::xxh3::{xxh3_64, xxh3_128};

/// A map with fixed keys, for look-ups only.
pub(crate) type FixedMap<K, V> = HashMap<K, V, BuildHasherDefault<Mix>>;

/// A hasher that multiplies and rotates.
#[derive(Clone, Copy, Default)]
pub(crate) struct Mix(u64);

impl Hasher for Mix {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        self.write_u64(xxh3_64(bytes));
    }

    #[inline]
    fn write_u64(&mut self, value: u64) {
        // Fibonacci hashing: the top bits of the product depend on all bits of the value.
        self.0 = (self.0.rotate_left(26) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    #[inline]
    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    #[inline]
    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }

    #[inline]
    fn write_u8(&mut self, value: u8) {
        self.write_u64(u64::from(value));
    }

    #[expect(clippy::cast_possible_truncation, reason = "both halves are written")]
    fn write_u128(&mut self, value: u128) {
        self.write_u64(value as u64);
        self.write_u64((value >> 64) as u64);
    }

    #[inline]
    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}

/// A word as a number: its very bytes where they fit, else their hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key(u64, u64);

impl Key {
    pub(crate) fn of(word: &str) -> Key {
        let bytes = word.as_bytes();
        let length = bytes.len() as u64;
        // The last bytes of a word that fits end with its length: no hash ends so.
        if let (Some(&first), Some(&last)) = (bytes.first_chunk(), bytes.last_chunk()) {
            let (first, last) = (u64::from_le_bytes(first), u64::from_le_bytes(last));
            if length < 16 {
                // Of the last eight bytes those that are not among the first eight.
                let rest = if length > 8 { last >> (8 * (16 - length)) } else { 0 };
                return Key(first, rest | length << 56);
            }
            let hash = xxh3_128(bytes);
            #[expect(
                clippy::cast_possible_truncation,
                reason = "the low half is meant"
            )]
            return Key(hash as u64, (hash >> 64) as u64 | 0x80 << 56);
        }
        let short = if let (Some(&first), Some(&last)) =
            (bytes.first_chunk(), bytes.last_chunk())
        {
            let (first, last) = (u32::from_le_bytes(first), u32::from_le_bytes(last));
            // Where they overlap they are equal.
            u64::from(first) | u64::from(last) << (8 * (length - 4))
        } else {
            bytes.iter().rev().fold(0, |key, &byte| key << 8 | u64::from(byte))
        };
        Key(short, length << 56)
    }

    /// Returns the key of a word in lower case, letter by letter, without memory for that; `None`
    /// if it is longer than the words of any table.
    pub(crate) fn of_lower(word: &str) -> Option<Key> {
        const LONGEST: usize = 32;
        let (mut buffer, mut length) = ([0; LONGEST], 0);
        if word.is_ascii() {
            length = word.len();
            buffer.get_mut(..length)?.copy_from_slice(word.as_bytes());
            buffer.make_ascii_lowercase();
        } else {
            for c in word.chars().flat_map(char::to_lowercase) {
                let place = buffer.get_mut(length..length + c.len_utf8())?;
                length += c.encode_utf8(place).len();
            }
        }
        str::from_utf8(&buffer[..length]).ok().map(Key::of)
    }

    /// Returns the key and the length of the word at the start of `bytes` if it is one of at
    /// most 15 small ASCII letters with a space behind it, as most words are: found eight
    /// letters at a time. Near the end of `bytes` it may be missed.
    pub(crate) fn of_plain_word(bytes: &[u8]) -> Option<(Key, usize)> {
        let (first, length) = small_letters(bytes)?;
        if length < 8 {
            let key = Key(first, u64::from(length) << 56);
            return (length > 0).then_some((key, length as usize));
        }
        let (rest, more) = small_letters(&bytes[8..])?;
        let length = 8 + more;
        let key = Key(first, rest | u64::from(length) << 56);
        (more < 8).then_some((key, length as usize))
    }

    /// Returns the key as two numbers; no two keys have the same.
    pub(crate) fn halves(self) -> [u64; 2] {
        [self.0, self.1]
    }

    /// Returns a hash of the word, the same on every machine.
    #[inline]
    pub(crate) fn hash(self) -> u64 {
        let mut mix = Mix::default();
        mix.write_u64(self.0);
        mix.write_u64(self.1);
        mix.finish()
    }
}

/// Returns the small ASCII letters that the first eight bytes begin with, the first lowest,
/// and how many they are; `None` if there are fewer bytes, or no space behind the letters.
fn small_letters(bytes: &[u8]) -> Option<(u64, u32)> {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * EACH;
    const A: u64 = b'a' as u64 * EACH;
    const Z: u64 = b'z' as u64 * EACH;
    let bytes = u64::from_le_bytes(*bytes.first_chunk()?);
    let low = bytes & !HIGH;
    // No byte borrows from the next: each has its high bit set.
    let is_letter = ((low | HIGH) - A) & ((Z | HIGH) - low) & !bytes & HIGH;
    let count = (!is_letter & HIGH).trailing_zeros() / 8;
    if count == 8 {
        return Some((bytes, count));
    }
    let letters = bytes & !(u64::MAX << (8 * count));
    (bytes >> (8 * count) & 0xff == u64::from(b' ')).then_some((letters, count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_any_length_have_keys_of_their_own() {
        let words = ["", "a", "aa", "a\0", "\0", "antidisestablish", "antidisestablis"];
        for (at, one) in words.iter().enumerate() {
            for (bt, other) in words.iter().enumerate() {
                assert_eq!(Key::of(one) == Key::of(other), at == bt, "{one} {other}");
            }
        }
    }

    #[test]
    fn plain_words_are_found_with_the_keys_they_have() {
        let words = [
            "a",
            "z",
            "once",
            "letters",
            "eightmus",
            "ninewords",
            "fifteen_letters",
            "fifteenxletters",
            "sixteenlettersxx",
            "Big",
            "it's",
            "caf\u{e9}",
            "",
            "{",
            "`",
        ];
        for word in words {
            let is_plain = (1..16).contains(&word.len())
                && word.bytes().all(|byte| byte.is_ascii_lowercase());
            let expected = is_plain.then_some(word.len());
            let text = format!("{word} and so it goes on");
            let found = Key::of_plain_word(text.as_bytes());
            assert_eq!(found.map(|(_, length)| length), expected, "{word}");
            assert!(found.is_none_or(|(key, _)| key == Key::of(word)), "{word}");
            let text = format!("{word}. And so it goes on");
            assert!(Key::of_plain_word(text.as_bytes()).is_none(), "{word}");
        }
        assert!(Key::of_plain_word(b"end").is_none());
    }
}
