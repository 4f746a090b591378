//! Sets whose items are ordered from rare to common.

use super::sets::Sets;
use crate::groups::index;
use crate::parallel;

/// The sets by size, each as the ranks of its items, from rare to common.
///
/// Items that only one set has lead nowhere: they come before all others and are not kept.
/// Two items may have one rank, so two sets share at least as many ranks as items.
pub(super) struct Ranked {
    items: Vec<u32>,
    /// Where each set starts in `items`, and the end, in the order of the sets by size.
    starts: Vec<usize>,
    /// The size of each set, in that order, with the items that it has alone.
    sizes: Vec<u32>,
    /// The index of each set among those given.
    pub(super) original: Vec<u32>,
    pub(super) ranks: Ranks,
}

impl Ranked {
    pub(super) fn of(sets: &Sets) -> Ranked {
        let ranks = Ranks::of(sets.all_items());
        let mut original: Vec<u32> = (0..index(sets.len())).collect();
        original.sort_by_key(|&set| sets.items(set as usize).len());
        let size_of = |&set: &u32| index(sets.items(set as usize).len());
        let sizes = original.iter().map(size_of).collect();
        let length = original.len().div_ceil(parallel::parts()).max(1);
        let chunks: Vec<&[u32]> = original.chunks(length).collect();
        let parts = parallel::map(&chunks, |chunk| ranks.of_sets(sets, chunk));
        let counts = parts.iter().flat_map(|(_, counts)| counts);
        let ends = counts.scan(0, |end, &count| {
            *end += count as usize;
            Some(*end)
        });
        let starts: Vec<usize> = std::iter::once(0).chain(ends).collect();
        let items = match <[_; 1]>::try_from(parts) {
            Ok([(items, _)]) => items,
            Err(parts) => {
                parts.iter().map(|(items, _)| &items[..]).collect::<Vec<_>>().concat()
            }
        };
        Ranked { items, starts, sizes, original, ranks }
    }

    /// The ranks of the items of a set that others may share.
    pub(super) fn shared(&self, set: u32) -> &[u32] {
        &self.items[self.starts[set as usize]..self.starts[set as usize + 1]]
    }

    /// Those of them that are among its `prefix` rarest items, each with how many rarer ones
    /// the set has.
    pub(super) fn rarest(
        &self,
        set: u32,
        prefix: usize,
    ) -> impl Iterator<Item = (usize, u32)> {
        let shared = self.shared(set);
        let alone = self.size(set) - shared.len();
        let rare = shared.iter().take(prefix.saturating_sub(alone));
        rare.enumerate().map(move |(at, &rank)| (alone + at, rank))
    }

    pub(super) fn size(&self, set: u32) -> usize {
        self.sizes[set as usize] as usize
    }

    pub(super) fn len(&self) -> u32 {
        index(self.original.len())
    }

    /// The first set that has at least `size` items.
    pub(super) fn first_of_size(&self, size: usize) -> u32 {
        index(self.sizes.partition_point(|&other| (other as usize) < size))
    }
}

/// How common items are: rare ones have low ranks.
///
/// Items that fall into one bucket have one rank: that makes the order a little worse, and
/// no result wrong. What is asked for each item is small, so that it stays near at hand, as
/// a table of the ranks of all buckets would not.
pub(super) struct Ranks {
    /// For each 64 buckets, which of them have several items.
    shared: Vec<Shared>,
    /// The ranks of those buckets, in their order, and of none.
    of_shared: Vec<u32>,
    /// For each frequency from 0 on, how many ranks have fewer items.
    rarer: Vec<u32>,
    /// How many bits of an item's hash its bucket has.
    bits: u32,
}

#[derive(Clone, Copy)]
struct Shared {
    /// One bit for each bucket.
    bits: u64,
    /// How many are set in all words before.
    before: u32,
}

impl Ranks {
    fn of(items: &[u64]) -> Ranks {
        let bits = bucket_bits(items.len());
        let mut counts = vec![0_u16; 1 << bits];
        for &item in items {
            let count = &mut counts[bucket(item, bits)];
            *count = count.saturating_add(1);
        }
        let shared = Shared::of(&counts);
        let shared_counts = counts.iter().copied().filter(|&count| count > 1);
        let mut of_shared: Vec<u32> = shared_counts.map(u32::from).collect();
        // Where the ranks of the buckets of each frequency begin.
        let most = of_shared.iter().max().map_or(0, |&most| most as usize);
        let mut rarer = vec![0_u32; most + 2];
        of_shared.iter().for_each(|&count| rarer[count as usize + 1] += 1);
        for at in 1..rarer.len() {
            rarer[at] += rarer[at - 1];
        }
        let mut next = rarer.clone();
        for count in &mut of_shared {
            let rank = &mut next[*count as usize];
            *count = *rank;
            *rank += 1;
        }
        of_shared.push(0);
        Ranks { shared, of_shared, rarer, bits }
    }

    /// How many ranks there are.
    pub(super) fn len(&self) -> usize {
        self.rarer.last().map_or(0, |&all| all as usize)
    }

    /// The first rank that has more items than `frequency`. From 65,535 on all frequencies
    /// are one.
    pub(super) fn above(&self, frequency: usize) -> u32 {
        let above = frequency.saturating_add(1);
        self.rarer.get(above).or(self.rarer.last()).copied().unwrap_or(0)
    }

    /// The ranks of the items that each of the sets shares, from rare to common, one set after
    /// the other, and how many each has.
    fn of_sets(&self, sets: &Sets, numbers: &[u32]) -> (Vec<u32>, Vec<u32>) {
        let count =
            numbers.iter().map(|&set| sets.items(set as usize).len()).sum::<usize>();
        let mut ranks = Vec::with_capacity(count / 2);
        let counts = numbers.iter().map(|&set| {
            let start = ranks.len();
            self.add_shared(sets.items(set as usize), &mut ranks);
            ranks[start..].sort_unstable();
            index(ranks.len() - start)
        });
        let counts = counts.collect();
        (ranks, counts)
    }

    /// Adds the ranks of those items that other sets may have too. Half of them are such, in
    /// no order: a branch would be guessed wrong each second time.
    fn add_shared(&self, items: &[u64], ranks: &mut Vec<u32>) {
        let mut kept = ranks.len();
        ranks.resize(kept + items.len(), 0);
        for &item in items {
            let bucket = bucket(item, self.bits);
            let Shared { bits, before } = self.shared[bucket / 64];
            let bit = 1_u64 << (bucket % 64);
            let at = before + (bits & (bit - 1)).count_ones();
            ranks[kept] = self.of_shared[at as usize];
            kept += usize::from(bits & bit != 0);
        }
        ranks.truncate(kept);
    }
}

impl Shared {
    fn of(counts: &[u16]) -> Vec<Shared> {
        let mut before = 0;
        let words = counts.chunks(64).map(|counts| {
            let bit = |count: &u16| u64::from(*count > 1);
            let bits = counts.iter().rev().fold(0, |bits, count| bits << 1 | bit(count));
            let word = Shared { bits, before };
            before += bits.count_ones();
            word
        });
        words.collect()
    }
}

/// How many bits the number of a bucket has, for as many items.
fn bucket_bits(items: usize) -> u32 {
    (usize::BITS - items.leading_zeros()).clamp(4, 24)
}

fn bucket(item: u64, bits: u32) -> usize {
    // Fibonacci hashing: the top bits of the product depend on all bits of the item.
    usize::try_from(item.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - bits)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rarer_items_have_lower_ranks_however_common_both_are() {
        let mut sets = Sets::default();
        for own in 0..3000_u64 {
            // Each is in half as many sets as the one before.
            let shared = (1..=12).filter(|bit| own % (1 << bit) == 0);
            sets.push(shared.chain([1000 + own]));
        }
        let ranked = Ranked::of(&sets);
        let rank = |item: u64| {
            let mut ranks = Vec::new();
            ranked.ranks.add_shared(&[item], &mut ranks);
            ranks[0]
        };
        let ranks: Vec<u32> = (1..=11).map(rank).collect();
        assert!(ranks.is_sorted_by(|common, rare| common > rare), "{ranks:?}");
        // Item 2 is in 750 sets, item 1 in 1,500.
        assert_eq!(ranked.ranks.above(1000), rank(1));
        assert_eq!(ranked.ranks.above(usize::MAX) as usize, ranked.ranks.len());
    }
}
