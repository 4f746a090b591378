//! Sets of 3-grams, made once and looked into many times.

/// A set of 64-bit hashes.
///
/// The hashes are as good as random, so their own bits say where they lie.
#[derive(Clone, Debug, Default)]
pub(crate) struct GramSet {
    /// The members, in the order in which they came.
    members: Vec<u64>,
    /// The same in a table of a power of two, at least twice as long; zero is a free place.
    table: Vec<u64>,
    has_zero: bool,
}

impl GramSet {
    /// Makes a set of hashes, of which some may come more than once.
    pub(crate) fn of(hashes: &[u64]) -> GramSet {
        let mut set = GramSet {
            members: Vec::with_capacity(hashes.len()),
            table: vec![0; (2 * hashes.len()).next_power_of_two().max(2)],
            has_zero: false,
        };
        for &hash in hashes {
            if set.insert(hash) {
                set.members.push(hash);
            }
        }
        set
    }

    /// Returns how many members there are.
    pub(crate) fn len(&self) -> usize {
        self.members.len()
    }

    /// Returns how many members the two sets have in common.
    pub(crate) fn common(&self, other: &GramSet) -> usize {
        let (small, large) =
            if self.len() < other.len() { (self, other) } else { (other, self) };
        small.members.iter().filter(|&&hash| large.contains(hash)).count()
    }

    /// Returns about how many bytes of memory the set takes.
    pub(crate) fn size(&self) -> usize {
        8 * (self.members.capacity() + self.table.len())
    }

    fn insert(&mut self, hash: u64) -> bool {
        if hash == 0 {
            return !std::mem::replace(&mut self.has_zero, true);
        }
        let place = self.place(hash);
        let is_new = self.table[place] == 0;
        self.table[place] = hash;
        is_new
    }

    fn contains(&self, hash: u64) -> bool {
        if hash == 0 { self.has_zero } else { self.table[self.place(hash)] == hash }
    }

    /// Returns where in the table a hash is or, where that is free, would be.
    fn place(&self, hash: u64) -> usize {
        let mask = self.table.len() - 1;
        #[expect(clippy::cast_possible_truncation, reason = "the mask cuts it anyway")]
        let mut at = hash as usize & mask;
        while self.table[at] != 0 && self.table[at] != hash {
            at = (at + 1) & mask;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_that_comes_twice_is_one_member() {
        let set = GramSet::of(&[5, 0, 9, 5, 0]);
        assert_eq!(set.len(), 3);
        assert_eq!(set.common(&GramSet::of(&[0, 5, 7, 8])), 2);
        assert_eq!(set.common(&GramSet::of(&[])), 0);
    }

    #[test]
    fn hashes_that_want_the_same_place_are_all_kept() {
        let hashes: Vec<u64> = (1..100).map(|n| n << 32).collect();
        assert_eq!(GramSet::of(&hashes).common(&GramSet::of(&hashes)), 99);
    }
}
