//! Sets of 3-grams, made once and compared many times.

use crate::similar::common;

/// A set of 64-bit hashes, in rising order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct GramSet(Box<[u64]>);

impl GramSet {
    /// Makes a set of hashes, of which some may come more than once.
    pub(crate) fn of(hashes: &[u64]) -> GramSet {
        let mut sorted = sorted(hashes);
        sorted.dedup();
        GramSet(sorted.into_boxed_slice())
    }

    /// Returns how many members there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns how many members the two sets have in common.
    pub(crate) fn common(&self, other: &GramSet) -> usize {
        common(&self.0, &other.0)
    }

    /// Returns about how many bytes of memory the set takes.
    pub(crate) fn size(&self) -> usize {
        8 * self.0.len() + 64
    }
}

/// From how many hashes on it pays to sort them by their first bits before.
const MANY: usize = 32;

/// Sorts hashes. They are as good as random, so their first bits say where about they
/// belong: that leaves only neighbours to be sorted.
fn sorted(hashes: &[u64]) -> Vec<u64> {
    let mut sorted = hashes.to_vec();
    if hashes.len() < MANY {
        sorted.sort_unstable();
        return sorted;
    }
    let shift = 64 - hashes.len().ilog2();
    #[expect(clippy::cast_possible_truncation, reason = "few bits are left")]
    let bucket = |hash: u64| (hash >> shift) as usize;
    let mut next = vec![0_usize; (1 << (64 - shift)) + 1];
    hashes.iter().for_each(|&hash| next[bucket(hash) + 1] += 1);
    for at in 1..next.len() {
        next[at] += next[at - 1];
    }
    for &hash in hashes {
        let place = &mut next[bucket(hash)];
        sorted[*place] = hash;
        *place += 1;
    }
    // By now each bucket's place is its end.
    let mut start = 0;
    for &end in &next[..next.len() - 1] {
        insert_all(&mut sorted[start..end]);
        start = end;
    }
    sorted
}

/// Sorts a few hashes.
fn insert_all(hashes: &mut [u64]) {
    // For so few, insertion takes less than what any other sort does to begin. A guess, not
    // measured.
    const FEW: usize = 16;
    if hashes.len() > FEW {
        return hashes.sort_unstable();
    }
    for at in 1..hashes.len() {
        let mut place = at;
        while place > 0 && hashes[place - 1] > hashes[place] {
            hashes.swap(place - 1, place);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::{ODD, mixed};
    use super::*;

    #[test]
    fn sets_know_what_they_have_in_common() {
        let one = GramSet::of(&[5, 0, 7, 5, u64::MAX, 1 << 60]);
        let other = GramSet::of(&[0, 9, u64::MAX, 7]);
        assert_eq!((one.len(), other.len()), (5, 4));
        assert_eq!((one.common(&other), other.common(&one)), (3, 3));
        assert_eq!(GramSet::of(&[]).common(&one), 0);
    }

    #[test]
    fn hashes_are_sorted_however_many_there_are_and_however_alike() {
        for count in [0, 1, 31, 32, 33, 100, 5000] {
            for kinds in [1, 7, 1 << 20] {
                let hashes: Vec<u64> =
                    (0..count).map(|n| mixed((n % kinds) ^ 77, ODD[0])).collect();
                let mut expected = hashes.clone();
                expected.sort_unstable();
                assert_eq!(sorted(&hashes), expected);
            }
        }
    }
}
