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
    fn write(&mut self, bytes: &[u8]) {
        self.write_u64(xxh3_64(bytes));
    }

    fn write_u64(&mut self, value: u64) {
        // Fibonacci hashing: the top bits of the product depend on all bits of the value.
        self.0 = (self.0.rotate_left(26) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    fn write_u8(&mut self, value: u8) {
        self.write_u64(u64::from(value));
    }

    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}

/// A word as a number: its very bytes where they fit, else their hash.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Key(u64, u64);

impl Key {
    pub(crate) fn of(word: &str) -> Key {
        let bytes = word.as_bytes();
        let mut key = [0_u8; 16];
        let Some(last) = bytes.len().checked_sub(1) else { return Key(0, 0) };
        if bytes.len() > 15 {
            key = xxh3_128(bytes).to_le_bytes();
            // No short word ends so.
            key[15] |= 0x80;
        } else {
            key[..=last].copy_from_slice(bytes);
            key[15] = u8::try_from(bytes.len()).unwrap_or_default();
        }
        let whole = u128::from_le_bytes(key);
        #[expect(clippy::cast_possible_truncation, reason = "the low half is meant")]
        Key(whole as u64, (whole >> 64) as u64)
    }
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
}
