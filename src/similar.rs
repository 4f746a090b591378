//! All pairs of sets that are similar enough, found exactly (unless a bound is asked for) and
//! without comparing all pairs.
//!
//! Items are ordered from rare to common. Two similar sets must share one of their first
//! few items, so an index of those alone finds every pair; sizes and positions rule out
//! most of the rest, and a merge with early exit settles what remains. All bounds are
//! integers: rounding a float up loses pairs that lie exactly on the threshold.

mod bounds;
mod ranked;
mod sets;

use std::ops::Range;

use crate::groups::index;
use crate::parallel;
use crate::ratio::Ratio;

use bounds::Bounds;
use ranked::Ranked;
pub use sets::Sets;
pub(crate) use sets::{common, reach};

/// When two sets are similar: when their Jaccard similarity reaches `jaccard`, or when the
/// share of the smaller one that lies in the larger one reaches `containment` and their
/// Jaccard similarity still reaches `floor`.
///
/// Thresholds count to the sixth decimal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Threshold {
    /// The least Jaccard similarity: common items by items in either.
    pub jaccard: Ratio,
    /// The least share of the smaller set.
    pub containment: Ratio,
    /// The least Jaccard similarity of sets that are similar by containment.
    pub floor: Ratio,
}

impl Threshold {
    /// Makes a threshold of the Jaccard similarity alone.
    pub fn jaccard(least: Ratio) -> Threshold {
        Threshold { jaccard: least, containment: Ratio::of(1.0), floor: least }
    }
}

/// Two similar sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    /// The index of the one set, the smaller of the two.
    pub first: u32,
    /// The index of the other.
    pub second: u32,
    /// How many items they have in common.
    pub common: u32,
}

/// Finds all pairs of similar sets, ordered by `first`, then `second`. Empty sets are
/// similar to nothing.
///
/// The work grows with the number of pairs found, so equal sets are better collapsed
/// before. `hottest` bounds it for sets made from one template: an item in more sets than
/// that leads each of them only to so many others, those nearest in size, and is passed over
/// by sets that have several rarer items to be found by. Large sets must then share two rare
/// items. With `usize::MAX` the result is exact.
///
/// ```
/// use epitome::ratio::Ratio;
/// use epitome::similar::{self, Sets, Threshold};
///
/// let mut sets = Sets::default();
/// sets.push([1, 2, 3, 4]);
/// sets.push([7, 8]);
/// sets.push([4, 3, 2, 9]);
/// let pairs = similar::pairs(&sets, Threshold::jaccard(Ratio::of(0.6)), usize::MAX);
/// assert_eq!((pairs[0].first, pairs[0].second, pairs[0].common), (0, 2, 3));
/// ```
pub fn pairs(sets: &Sets, threshold: Threshold, hottest: usize) -> Vec<Pair> {
    find(sets, threshold, hottest).pairs
}

/// What a join found, and what it left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The similar pairs, by `first`, then `second`.
    pub pairs: Vec<Pair>,
    /// How many sets were not compared with all the smaller ones that share a rare item
    /// with them, because more than `hottest` do.
    pub skipped: usize,
}

/// Finds pairs as [`pairs()`] does, and tells how many sets were cut short.
pub fn find(sets: &Sets, threshold: Threshold, hottest: usize) -> Found {
    let bounds = Bounds::of(threshold);
    let ranked = Ranked::of(sets);
    let postings = Postings::of(&ranked, bounds);
    let hot = ranked.ranks.above(hottest);
    let (ranked, postings) = (&ranked, &postings);
    let join = Join { sets, bounds, ranked, postings, hottest, hot };
    let chunks: Vec<Range<u32>> = chunks_of(index(sets.len()));
    let mut found = Found::default();
    for part in parallel::map(&chunks, |chunk| join.probe_all(chunk.clone())) {
        found.pairs.extend(part.pairs);
        found.skipped += part.skipped;
    }
    found.pairs.sort_unstable();
    found
}

/// Splits `0..count` into ranges that are worth a thread's while.
fn chunks_of(count: u32) -> Vec<Range<u32>> {
    // A range takes a table of all sets before its end: too many of them cost more than they
    // find, and too few leave a thread without work.
    let length = (count / index(parallel::parts())).clamp(256, 8192);
    (0..count.div_ceil(length))
        .map(|chunk| chunk * length..count.min(chunk.saturating_add(1) * length))
        .collect()
}

/// For each rank, the sets that have an item of it among their rarest, by size.
struct Postings {
    starts: Vec<u32>,
    entries: Vec<Posting>,
}

#[derive(Clone, Copy, Default)]
struct Posting {
    set: u32,
    /// Where the item stands in the set.
    position: u32,
}

impl Postings {
    fn of(ranked: &Ranked, bounds: Bounds) -> Postings {
        let mut starts = vec![0_u32; ranked.ranks.len() + 2];
        each_indexed(ranked, bounds, |rank, _| starts[rank + 2] += 1);
        for rank in 2..starts.len() {
            starts[rank] += starts[rank - 1];
        }
        let count = starts.last().map_or(0, |&end| end as usize);
        let mut entries = vec![Posting::default(); count];
        // What is the start of a rank moves to its end, which is the start of the next.
        each_indexed(ranked, bounds, |rank, posting| {
            let next = &mut starts[rank + 1];
            entries[*next as usize] = posting;
            *next += 1;
        });
        Postings { starts, entries }
    }

    fn of_rank(&self, rank: u32) -> &[Posting] {
        let rank = rank as usize;
        &self.entries[self.starts[rank] as usize..self.starts[rank + 1] as usize]
    }
}

/// Returns those postings whose sets are among `sets`.
fn among(all: &[Posting], sets: Range<u32>) -> &[Posting] {
    // Most ranks have few.
    const SHORT: usize = 8;
    let before = |end: u32| {
        if all.len() <= SHORT {
            all.iter().map(|posting| usize::from(posting.set < end)).sum()
        } else {
            all.partition_point(|posting| posting.set < end)
        }
    };
    &all[before(sets.start)..before(sets.end)]
}

/// Calls `f` for every item that is to be indexed.
fn each_indexed(ranked: &Ranked, bounds: Bounds, mut f: impl FnMut(usize, Posting)) {
    for set in 0..ranked.len() {
        let prefix = bounds.indexed(ranked.size(set));
        for (position, rank) in ranked.rarest(set, prefix) {
            f(rank as usize, Posting { set, position: index(position) });
        }
    }
}

/// How many rarer shared items make the hot ones of a set dispensable.
const RARE_ENOUGH: usize = 3;

/// From how many required items on a single rare one counts as chance. Sets that have so
/// much in common nearly always share a second rare item. Of sentences with two of some 24
/// words changed 97.0 % were found with 8, 97.15 % with 10, and 97.3 % without any such bound
/// (`examples/sentences.rs`); with 8 it is some 2 % faster.
const CHANCE: usize = 10;

struct Join<'a> {
    sets: &'a Sets,
    bounds: Bounds,
    ranked: &'a Ranked,
    postings: &'a Postings,
    hottest: usize,
    /// The first rank that more than `hottest` sets share.
    hot: u32,
}

/// What a probe has found out about the sets it met.
struct Met<'a> {
    /// The postings of the probing set's rarest items, each with how many of its items are
    /// left from that one on.
    lists: Vec<(&'a [Posting], usize)>,
    /// The size of the probing set, and the first set that may be similar to it.
    size: usize,
    first: u32,
    /// How many common items are required of it and a set of each size from `smallest` on.
    required: Vec<u32>,
    smallest: usize,
    /// How many items each set is known to share, or [`Met::HOPELESS`].
    shared: Vec<u32>,
    sets: Vec<u32>,
}

impl Met<'_> {
    const HOPELESS: u32 = u32::MAX;

    fn none_of(count: usize) -> Self {
        let (required, sets) = (Vec::new(), Vec::new());
        let shared = vec![0; count];
        let lists = Vec::new();
        Met { lists, size: usize::MAX, first: 0, required, smallest: 0, shared, sets }
    }

    /// How many items a set of `size`, at most as large as the probing one, has to share.
    fn required(&self, size: usize) -> usize {
        self.required[size - self.smallest] as usize
    }
}

impl<'a> Join<'a> {
    fn probe_all(&self, sets: Range<u32>) -> Found {
        let mut found = Found::default();
        let mut met = Met::none_of(sets.end as usize);
        for set in sets {
            let size = self.ranked.size(set);
            if size != met.size {
                met.size = size;
                met.smallest = self.bounds.smallest(size);
                met.first = self.ranked.first_of_size(met.smallest);
                let required = |other| index(self.bounds.required(other, size));
                met.required.clear();
                met.required.extend((met.smallest..=size).map(required));
            }
            found.skipped += usize::from(self.meet(set, &mut met));
            self.settle(set, &mut met, &mut found.pairs);
        }
        found
    }

    /// Notes the sets before `set` that may be similar to it. Returns true if some of them
    /// are left out.
    fn meet(&self, set: u32, met: &mut Met<'a>) -> bool {
        let mut cut = false;
        let size = self.ranked.size(set);
        // All lists are looked up before any of them is read: memory is waited for once.
        let mut lists = std::mem::take(&mut met.lists);
        let rarest = self.ranked.rarest(set, self.bounds.probed(size));
        for (before, (position, rank)) in rarest.enumerate() {
            if before >= RARE_ENOUGH && rank >= self.hot {
                break;
            }
            lists.push((self.postings.of_rank(rank), size - position));
        }
        for (all, left) in lists.drain(..) {
            let postings = among(all, met.first..set);
            cut |= postings.len() > self.hottest;
            let start = postings.len().saturating_sub(self.hottest);
            for posting in &postings[start..] {
                self.count(posting, left, met);
            }
        }
        met.lists = lists;
        cut
    }

    /// Counts a shared item, or gives up on the set if too few items are left.
    fn count(&self, posting: &Posting, left: usize, met: &mut Met) {
        let other = self.ranked.size(posting.set);
        let required = met.required(other);
        let shared = &mut met.shared[posting.set as usize];
        if *shared == Met::HOPELESS {
            return;
        }
        if *shared == 0 {
            met.sets.push(posting.set);
        }
        let possible = *shared as usize + left.min(other - posting.position as usize);
        let hopeless = possible < required;
        *shared = if hopeless { Met::HOPELESS } else { *shared + 1 };
    }

    /// Compares `set` with the sets it met, and forgets them.
    fn settle(&self, set: u32, met: &mut Met, pairs: &mut Vec<Pair>) {
        let ranks = self.ranked.shared(set);
        let sets = std::mem::take(&mut met.sets);
        for &other in &sets {
            let shared = std::mem::take(&mut met.shared[other as usize]);
            let required = met.required(self.ranked.size(other));
            let chance = self.hottest != usize::MAX && shared < 2 && required >= CHANCE;
            if shared != Met::HOPELESS
                && !chance
                && reach(self.ranked.shared(other), ranks, required)
            {
                pairs.extend(self.pair(other, set, required));
            }
        }
        met.sets = sets;
        met.sets.clear();
    }

    /// Returns two sets as a pair if they share as many items as are required.
    fn pair(&self, a: u32, b: u32, required: usize) -> Option<Pair> {
        let (a, b) = (self.original(a), self.original(b));
        let items = |set: u32| self.sets.items(set as usize);
        let common = common(items(a), items(b));
        let pair = || Pair { first: a.min(b), second: a.max(b), common: index(common) };
        (common >= required).then(pair)
    }

    fn original(&self, set: u32) -> u32 {
        self.ranked.original[set as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::bounds::{MILLION, parts_per_million};
    use super::*;

    /// A small generator of numbers, so that failures repeat.
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self, sides: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (self.0 >> 33) % sides
        }

        /// A number below `sides`, the small ones far more often.
        fn skewed(&mut self, sides: u64) -> u64 {
            let bound = self.roll(sides) + 1;
            let bound = self.roll(bound) + 1;
            self.roll(bound)
        }
    }

    fn random_sets(seed: u64) -> Sets {
        let mut dice = Dice(seed);
        let mut sets = Sets::default();
        let mut last: Vec<u64> = Vec::new();
        for _ in 0..60 {
            let size = dice.roll(25);
            let mut set: Vec<u64> = (0..size).map(|_| dice.skewed(60)).collect();
            if dice.roll(2) == 0 {
                set = last.clone();
                for _ in 0..dice.roll(4) {
                    let new = dice.skewed(60);
                    match dice.roll(3) {
                        0 => set.push(new),
                        1 => drop(set.pop()),
                        _ => set.extend((0..dice.roll(12)).map(|_| dice.roll(500))),
                    }
                }
            }
            last.clone_from(&set);
            sets.push(set);
        }
        sets
    }

    fn brute_force(sets: &Sets, threshold: Threshold) -> Vec<Pair> {
        let mut pairs = Vec::new();
        for second in 0..sets.len() {
            for first in 0..second {
                let (a, b) = (sets.items(first), sets.items(second));
                let common = a.iter().filter(|item| b.contains(item)).count();
                let least = a.len().min(b.len());
                let reaches = |ratio: Ratio, whole: usize| {
                    common as u64 * MILLION >= parts_per_million(ratio) * whole as u64
                };
                let either = a.len() + b.len() - common;
                let similar = reaches(threshold.jaccard, either)
                    || reaches(threshold.containment, least)
                        && reaches(threshold.floor, either);
                if common > 0 && similar {
                    let (first, second) = (index(first), index(second));
                    pairs.push(Pair { first, second, common: index(common) });
                }
            }
        }
        pairs.sort_unstable();
        pairs
    }

    #[test]
    fn the_join_finds_what_comparing_all_pairs_finds() {
        for seed in 0..25 {
            let sets = random_sets(seed);
            for percent in [1, 10, 30, 40, 50, 60, 70, 75, 80, 90, 100] {
                let ratio = Ratio::of(f64::from(percent) / 100.0);
                let threshold = Threshold::jaccard(ratio);
                let found = pairs(&sets, threshold, usize::MAX);
                assert_eq!(
                    found,
                    brute_force(&sets, threshold),
                    "seed {seed}, {percent} %"
                );
            }
        }
    }

    #[test]
    fn the_join_by_containment_finds_what_comparing_all_pairs_finds() {
        for seed in 0..25 {
            let sets = random_sets(seed);
            for (jaccard, containment, floor) in
                [(0.6, 0.8, 0.4), (0.9, 0.9, 0.1), (1.0, 0.5, 0.0), (0.7, 1.0, 0.3)]
            {
                let threshold = Threshold {
                    jaccard: Ratio::of(jaccard),
                    containment: Ratio::of(containment),
                    floor: Ratio::of(floor),
                };
                let found = pairs(&sets, threshold, usize::MAX);
                assert_eq!(found, brute_force(&sets, threshold), "seed {seed}");
            }
        }
    }

    #[test]
    fn pairs_exactly_on_the_threshold_are_found() {
        let mut sets = Sets::default();
        sets.push([1, 2, 3, 4]);
        sets.push([2, 3, 4, 5]);
        let found = pairs(&sets, Threshold::jaccard(Ratio::of(0.6)), usize::MAX);
        assert_eq!(found, [Pair { first: 0, second: 1, common: 3 }]);
    }

    #[test]
    fn empty_sets_are_similar_to_nothing() {
        let mut sets = Sets::default();
        sets.push([]);
        sets.push([]);
        sets.push([1]);
        assert_eq!(pairs(&sets, Threshold::jaccard(Ratio::of(0.0)), usize::MAX), []);
    }

    #[test]
    fn a_repeated_item_counts_once() {
        let mut sets = Sets::default();
        sets.push([3, 1, 3, 3]);
        assert_eq!(sets.items(0), [1, 3]);
    }

    #[test]
    fn a_hot_item_leads_to_a_bounded_number_of_sets() {
        let mut sets = Sets::default();
        for own in 0..1000 {
            sets.push([1, 2, 3, 4, 1000 + own]);
        }
        let found = pairs(&sets, Threshold::jaccard(Ratio::of(0.6)), 10);
        assert!(found.len() >= 990 && found.len() <= 10_000, "{}", found.len());
    }
}
