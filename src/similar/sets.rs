//! Many sets in little memory.

use std::ops::Range;

/// Sets of numbers, in one piece of memory.
#[derive(Clone, Debug, Default)]
pub struct Sets<T = u64> {
    items: Vec<T>,
    /// Where each set ends in `items`.
    ends: Vec<usize>,
}

impl<T: Copy + Ord> Sets<T> {
    /// Adds a set. Items that come more than once count once.
    pub fn push(&mut self, items: impl IntoIterator<Item = T>) {
        let start = self.items.len();
        self.items.extend(items);
        self.items[start..].sort_unstable();
        let (mut kept, mut last) = (start, None);
        for at in start..self.items.len() {
            let item = self.items[at];
            if last != Some(item) {
                last = Some(item);
                self.items[kept] = item;
                kept += 1;
            }
        }
        self.items.truncate(kept);
        self.ends.push(kept);
    }

    /// Returns how many sets there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Returns true if there are no sets.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Returns the items of a set, in rising order.
    pub fn items(&self, set: usize) -> &[T] {
        &self.items[self.range(set)]
    }

    fn range(&self, set: usize) -> Range<usize> {
        let start = set.checked_sub(1).map_or(0, |before| self.ends[before]);
        start..self.ends[set]
    }

    /// The items of all sets, one set after the other.
    pub(super) fn all_items(&self) -> &[T] {
        &self.items
    }
}

/// Counts what two rising lists have in common, each item as often as in both.
pub(crate) fn common<T: Ord>(a: &[T], b: &[T]) -> usize {
    let (mut at, mut bt, mut common) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(at), b.get(bt)) {
        at += usize::from(x <= y);
        bt += usize::from(y <= x);
        common += usize::from(x == y);
    }
    common
}

/// Returns true if two rising lists have as many items in common as are `required`. Stops as
/// soon as they cannot.
pub(crate) fn reach<T: Ord>(a: &[T], b: &[T], required: usize) -> bool {
    let (mut at, mut bt, mut common) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(at), b.get(bt)) {
        if common + (a.len() - at).min(b.len() - bt) < required {
            return false;
        }
        at += usize::from(x <= y);
        bt += usize::from(y <= x);
        common += usize::from(x == y);
    }
    common >= required
}
