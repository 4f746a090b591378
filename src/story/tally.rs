//! Sums by group.

/// Adds up numbers above 0 by group: a table that is empty between uses.
pub(super) struct Tally {
    sums: Vec<f64>,
    touched: Vec<u32>,
}

impl Tally {
    /// Makes one for groups below `groups`.
    pub(super) fn new(groups: usize) -> Tally {
        Tally { sums: vec![0.0; groups], touched: Vec::new() }
    }

    pub(super) fn add(&mut self, group: u32, number: f64) {
        let sum = &mut self.sums[group as usize];
        if *sum <= 0.0 {
            self.touched.push(group);
        }
        *sum += number;
    }

    /// Returns the sum of each group that has one, in the order in which they came up, and
    /// clears the table.
    pub(super) fn drain(&mut self) -> impl Iterator<Item = (u32, f64)> {
        let Tally { sums, touched } = self;
        touched.drain(..).map(|group| (group, std::mem::take(&mut sums[group as usize])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_adds_up_by_group_and_is_empty_afterwards() {
        let mut tally = Tally::new(3);
        for (group, number) in [(2, 0.5), (0, 1.0), (2, 0.25)] {
            tally.add(group, number);
        }
        assert_eq!(tally.drain().collect::<Vec<_>>(), [(2, 0.75), (0, 1.0)]);
        assert_eq!(tally.drain().count(), 0);
    }
}
