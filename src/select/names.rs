//! Who is named in full, and who as if readers knew.

use std::collections::BTreeMap;

use crate::groups::index;

/// Which names the candidates introduce, and which they need to have been introduced: "Vale
/// said" is understood in an article that named her before, and beside a sentence that does.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// By candidate: the numbers of the names.
    introduced: Vec<Vec<u32>>,
    needed: Vec<Vec<u32>>,
    /// By name: the candidates that need it.
    needing: Vec<Vec<u32>>,
}

impl Names {
    /// Numbers the names that some candidate needs. Each item is a candidate: what it introduces,
    /// and what it needs.
    pub fn of(candidates: &[(Vec<u32>, Vec<u32>)]) -> Names {
        let needed = candidates.iter().flat_map(|(_, needed)| needed);
        let mut numbers: BTreeMap<u32, u32> = needed.map(|&name| (name, 0)).collect();
        numbers.values_mut().zip(0..).for_each(|(number, next)| *number = next);
        let number = |names: &Vec<u32>| -> Vec<u32> {
            names.iter().filter_map(|name| numbers.get(name).copied()).collect()
        };
        let mut names = Names {
            introduced: candidates.iter().map(|(given, _)| number(given)).collect(),
            needed: candidates.iter().map(|(_, needed)| number(needed)).collect(),
            needing: vec![Vec::new(); numbers.len()],
        };
        for (at, needed) in names.needed.iter().enumerate() {
            for &name in needed {
                names.needing[name as usize].push(index(at));
            }
        }
        names
    }

    /// How many names are needed.
    pub(super) fn len(&self) -> usize {
        self.needing.len()
    }

    /// The needed names that a candidate introduces.
    pub(super) fn introduced(&self, candidate: usize) -> &[u32] {
        self.introduced.get(candidate).map_or(&[], Vec::as_slice)
    }

    /// The names that a candidate needs.
    pub(super) fn needed(&self, candidate: usize) -> &[u32] {
        self.needed.get(candidate).map_or(&[], Vec::as_slice)
    }

    /// The candidates that need a name, in rising order.
    pub(super) fn needing(&self, name: u32) -> impl Iterator<Item = usize> {
        self.needing[name as usize].iter().map(|&candidate| candidate as usize)
    }
}
