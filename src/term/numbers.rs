//! Numbers for words and for pairs of them.

use super::Terms;
use crate::hash::FixedMap;

/// A term, or two that stand side by side.
pub(crate) type Words = (u32, Option<u32>);

/// Numbers terms and pairs of terms from 0 on, in the order in which they come up.
pub(crate) struct Numbers {
    /// Both terms in one number, which is quicker to look up.
    pairs: FixedMap<u64, u32>,
    /// The number of each term on its own; [`NONE`] where it has none.
    singles: Vec<u32>,
    next: u32,
}

const NONE: u32 = u32::MAX;

impl Numbers {
    /// Makes numbers for terms of these.
    pub(crate) fn of(terms: &Terms) -> Numbers {
        // About as many pairs as are different.
        let pairs = FixedMap::with_capacity_and_hasher(
            terms.tokens.len() / 2,
            Default::default(),
        );
        Numbers { pairs, singles: vec![NONE; terms.term_count()], next: 0 }
    }

    /// Returns the number of some words, which is the next one if they had none.
    pub(crate) fn number(&mut self, words: Words) -> u32 {
        let number = match words {
            (term, None) => &mut self.singles[term as usize],
            (first, Some(second)) => {
                self.pairs.entry(packed(first, second)).or_insert(NONE)
            }
        };
        if *number == NONE {
            *number = self.next;
            self.next += 1;
        }
        *number
    }

    /// Returns the number of some words, if they have one.
    pub(crate) fn get(&self, words: Words) -> Option<u32> {
        let number = match words {
            (term, None) => self.singles.get(term as usize),
            (first, Some(second)) => self.pairs.get(&packed(first, second)),
        };
        number.copied().filter(|&number| number != NONE)
    }
}

fn packed(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_pairs_are_numbered_as_they_come() {
        let mut numbers =
            Numbers { pairs: FixedMap::default(), singles: vec![NONE; 3], next: 0 };
        let all = [(1, None), (1, Some(2)), (2, Some(1)), (1, None), (2, None)];
        assert_eq!(all.map(|words| numbers.number(words)), [0, 1, 2, 0, 3]);
        assert_eq!(numbers.get((2, Some(1))), Some(2));
        assert_eq!(
            [(0, None), (1, Some(1)), (9, None)].map(|w| numbers.get(w)),
            [None; 3]
        );
    }
}
