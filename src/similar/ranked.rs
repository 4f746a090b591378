//! Sets whose items are ordered from rare to common.

use super::sets::Sets;
use crate::groups::index;

/// An item with how common it is: rare ones have low ranks. Any total order would do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RankedItem {
    pub(super) rank: u32,
    item: u64,
}

/// The sets by size, the items of each from rare to common.
///
/// Items that only one set has lead nowhere: they come before all others and are not kept.
pub(super) struct Ranked {
    items: Vec<RankedItem>,
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
        let mut items = Vec::with_capacity(sets.item_count() / 2);
        let mut starts = vec![0];
        let mut sizes = Vec::with_capacity(original.len());
        for &set in &original {
            let start = items.len();
            let all = sets.items(set as usize);
            sizes.push(index(all.len()));
            let shared = all.iter().filter_map(|&item| {
                let rank = ranks.of_item(item)?;
                Some(RankedItem { rank, item })
            });
            items.extend(shared);
            items[start..].sort_unstable();
            starts.push(items.len());
        }
        Ranked { items, starts, sizes, original, ranks }
    }

    /// The items of a set that others may share.
    pub(super) fn shared(&self, set: u32) -> &[RankedItem] {
        &self.items[self.starts[set as usize]..self.starts[set as usize + 1]]
    }

    /// Those of them that are among its `prefix` rarest items, each with how many rarer ones
    /// the set has.
    pub(super) fn rarest(
        &self,
        set: u32,
        prefix: usize,
    ) -> impl Iterator<Item = (usize, &RankedItem)> {
        let shared = self.shared(set);
        let alone = self.size(set) - shared.len();
        let rare = shared.iter().take(prefix.saturating_sub(alone));
        rare.enumerate().map(move |(at, item)| (alone + at, item))
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

/// How common items are.
///
/// Items that fall into one bucket have one rank: that makes the order a little worse, and
/// no result wrong.
pub(super) struct Ranks {
    /// For each bucket its rank among those with several items; `ALONE` with one or none.
    of_bucket: Vec<u32>,
    /// How many items each rank has.
    pub(super) frequencies: Vec<u32>,
    /// How many bits of an item's hash its bucket has.
    bits: u32,
}

/// An item that only one set has.
const ALONE: u32 = u32::MAX;

impl Ranks {
    fn of(items: &[u64]) -> Ranks {
        let bits = bucket_bits(items.len());
        let mut counts = vec![0_u32; 1 << bits];
        for &item in items {
            counts[bucket(item, bits)] += 1;
        }
        // Where the ranks of the buckets of each frequency begin.
        let most = counts.iter().max().map_or(0, |&most| most as usize);
        let mut next = vec![0_u32; most + 2];
        counts
            .iter()
            .filter(|count| **count > 1)
            .for_each(|&n| next[n as usize + 1] += 1);
        for at in 1..next.len() {
            next[at] += next[at - 1];
        }
        let mut frequencies = vec![0; next.last().map_or(0, |&last| last as usize)];
        for count in &mut counts {
            let frequency = std::mem::replace(count, ALONE);
            if frequency > 1 {
                let rank = &mut next[frequency as usize];
                frequencies[*rank as usize] = frequency;
                *count = *rank;
                *rank += 1;
            }
        }
        Ranks { of_bucket: counts, frequencies, bits }
    }

    /// The rank of an item that several sets may have.
    fn of_item(&self, item: u64) -> Option<u32> {
        let rank = self.of_bucket[bucket(item, self.bits)];
        (rank != ALONE).then_some(rank)
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
