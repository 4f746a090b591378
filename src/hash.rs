//! Maps that hash the same on every machine, and quickly; only ever looked up.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use xxhash_rust::xxh3::xxh3_64;

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
