//! What is added up by article or by group.

/// A table that is empty between uses: however large it is, only what was touched is looked
/// at again.
pub(super) struct Tally<T> {
    entries: Vec<T>,
    touched: Vec<u32>,
}

impl<T: Clone + Default + PartialEq> Tally<T> {
    /// Makes one with entries below `count`.
    pub(super) fn new(count: usize) -> Tally<T> {
        Tally { entries: vec![T::default(); count], touched: Vec::new() }
    }

    /// Returns an entry, to be changed.
    pub(super) fn entry(&mut self, at: u32) -> &mut T {
        let entry = &mut self.entries[at as usize];
        if *entry == T::default() {
            self.touched.push(at);
        }
        entry
    }

    /// Returns the entries that were changed, in the order in which they came up, and clears
    /// the table.
    pub(super) fn drain(&mut self) -> impl Iterator<Item = (u32, T)> {
        let Tally { entries, touched } = self;
        let taken =
            touched.drain(..).map(|at| (at, std::mem::take(&mut entries[at as usize])));
        taken.filter(|(_, entry)| *entry != T::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_adds_up_and_is_empty_afterwards() {
        let mut tally = Tally::new(3);
        for (group, number) in [(2, 0.5), (0, 1.0), (2, 0.25)] {
            *tally.entry(group) += number;
        }
        assert_eq!(tally.drain().collect::<Vec<_>>(), [(2, 0.75), (0, 1.0)]);
        assert_eq!(tally.drain().count(), 0);
        // Twice nothing is nothing, and is not listed.
        [1, 1].into_iter().for_each(|group| *tally.entry(group) += 0.0);
        assert_eq!(tally.drain().count(), 0);
    }
}
