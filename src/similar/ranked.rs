//! Sets whose items are ordered from rare to common.

use super::sets::Sets;
use crate::groups::index;

/// An item with how common it is: rare ones have low ranks. Any total order would do.
///
/// The rank stands above the item in one number: two compare at once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RankedItem(u128);

impl RankedItem {
    fn new(rank: u32, item: u64) -> RankedItem {
        RankedItem(u128::from(rank) << 64 | u128::from(item))
    }

    #[expect(clippy::cast_possible_truncation, reason = "there is no more than the rank")]
    pub(super) fn rank(self) -> u32 {
        (self.0 >> 64) as u32
    }
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
            items.extend(
                all.iter().map(|&item| RankedItem::new(ranks.of_item(item), item)),
            );
            keep_shared(&mut items, start);
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

/// Takes those items out, from `start` on, that only one set has. Half of them are such, in
/// no order: a branch would be guessed wrong each second time.
fn keep_shared(items: &mut Vec<RankedItem>, start: usize) {
    let mut kept = start;
    for at in start..items.len() {
        items[kept] = items[at];
        kept += usize::from(items[at].rank() != ALONE);
    }
    items.truncate(kept);
}

/// How common items are.
///
/// Items that fall into one bucket have one rank: that makes the order a little worse, and
/// no result wrong.
pub(super) struct Ranks {
    /// For each bucket its rank among those with several items; `ALONE` with one or none.
    of_bucket: Vec<u32>,
    /// For each frequency from 0 on, how many ranks have fewer items.
    rarer: Vec<u32>,
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
        let mut rarer = vec![0_u32; most + 2];
        counts
            .iter()
            .filter(|count| **count > 1)
            .for_each(|&n| rarer[n as usize + 1] += 1);
        for at in 1..rarer.len() {
            rarer[at] += rarer[at - 1];
        }
        let mut next = rarer.clone();
        for count in &mut counts {
            let frequency = std::mem::replace(count, ALONE);
            if frequency > 1 {
                let rank = &mut next[frequency as usize];
                *count = *rank;
                *rank += 1;
            }
        }
        Ranks { of_bucket: counts, rarer, bits }
    }

    /// How many ranks there are.
    pub(super) fn len(&self) -> usize {
        self.rarer.last().map_or(0, |&all| all as usize)
    }

    /// The first rank that has more items than `frequency`.
    pub(super) fn above(&self, frequency: usize) -> u32 {
        let above = frequency.saturating_add(1);
        self.rarer.get(above).or(self.rarer.last()).copied().unwrap_or(0)
    }

    /// The rank of an item; `ALONE` if no other set has it.
    fn of_item(&self, item: u64) -> u32 {
        self.of_bucket[bucket(item, self.bits)]
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
