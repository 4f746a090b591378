//! Words as keys of maps.

use xxhash_rust::xxh3::xxh3_128;

pub(super) use crate::hash::FixedMap as Map;

/// A word as a number: its very bytes where they fit, else their hash.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key(u64, u64);

impl Key {
    pub(super) fn of(word: &str) -> Key {
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
        let half = |at: usize| {
            let bytes = key[at..].iter().take(8);
            bytes.rev().fold(0, |half, &byte| half << 8 | u64::from(byte))
        };
        Key(half(0), half(8))
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
