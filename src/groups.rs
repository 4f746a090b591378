//! A partition of `0..n`: sentence twins, article families, stories.

/// A partition of the indexes `0..n` into groups, each with a representative.
///
/// Groups are numbered by their smallest member; members are in rising order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// The group of each index.
    group_of: Vec<u32>,
    /// All indexes, group after group.
    members: Vec<u32>,
    /// Where each group starts in `members`, and the end.
    starts: Vec<u32>,
    /// The representative of each group.
    representatives: Vec<u32>,
}

impl Groups {
    /// Makes groups from the representative of each index.
    ///
    /// # Panics
    /// When a representative is out of range or is not its own representative.
    pub fn from_representatives(representative_of: &[u32]) -> Groups {
        const NONE: u32 = u32::MAX;
        let count = representative_of.len();
        let mut group_of_representative = vec![NONE; count];
        let mut representatives = Vec::new();
        let mut group_of = Vec::with_capacity(count);
        for &representative in representative_of {
            let at = representative as usize;
            assert_eq!(
                representative_of[at], representative,
                "not its own representative"
            );
            if group_of_representative[at] == NONE {
                group_of_representative[at] = index(representatives.len());
                representatives.push(representative);
            }
            group_of.push(group_of_representative[at]);
        }
        let (starts, members) = bucket(&group_of, representatives.len());
        Groups { group_of, members, starts, representatives }
    }

    /// Makes groups of one index each.
    pub fn singletons(count: usize) -> Groups {
        Groups::from_representatives(&(0..index(count)).collect::<Vec<_>>())
    }

    /// Returns how many groups there are.
    pub fn len(&self) -> usize {
        self.representatives.len()
    }

    /// Returns true if there are no groups, which is so when there are no indexes.
    pub fn is_empty(&self) -> bool {
        self.representatives.is_empty()
    }

    /// Returns the group that `index` is in.
    pub fn group_of(&self, index: usize) -> usize {
        self.group_of[index] as usize
    }

    /// Returns the members of a group, in rising order, the representative among them.
    pub fn members(&self, group: usize) -> &[u32] {
        &self.members[self.starts[group] as usize..self.starts[group + 1] as usize]
    }

    /// Returns the member that stands for the group.
    pub fn representative(&self, group: usize) -> usize {
        self.representatives[group] as usize
    }

    /// Iterates over the groups' members, in the order of the groups.
    pub fn iter(&self) -> impl Iterator<Item = &[u32]> {
        (0..self.len()).map(|group| self.members(group))
    }
}

/// Sets of the numbers `0..n` that grow together, each known by its smallest member.
pub(crate) struct DisjointSets {
    /// A smaller member of the set of each number, itself where it is the smallest.
    lower: Vec<u32>,
}

impl DisjointSets {
    /// Makes sets of one number each.
    pub(crate) fn of(count: usize) -> DisjointSets {
        DisjointSets { lower: (0..index(count)).collect() }
    }

    /// Returns the smallest member of the set that a number is in.
    pub(crate) fn find(&mut self, number: u32) -> u32 {
        let mut at = number;
        while self.lower[at as usize] != at {
            // The next search has half the way.
            let next = self.lower[self.lower[at as usize] as usize];
            self.lower[at as usize] = next;
            at = next;
        }
        at
    }

    /// Makes one set of those that two numbers are in.
    pub(crate) fn union(&mut self, one: u32, other: u32) {
        let (one, other) = (self.find(one), self.find(other));
        self.lower[one.max(other) as usize] = one.min(other);
    }
}

/// Sorts the indexes `0..keys.len()` by key, as `(starts, indexes)`: the indexes with key
/// `k` are `indexes[starts[k]..starts[k + 1]]`, in rising order.
pub(crate) fn bucket(keys: &[u32], key_count: usize) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0; key_count + 1];
    for &key in keys {
        starts[key as usize + 1] += 1;
    }
    for key in 0..key_count {
        starts[key + 1] += starts[key];
    }
    let mut next = starts.clone();
    let mut indexes = vec![0; keys.len()];
    for (at, &key) in keys.iter().enumerate() {
        indexes[next[key as usize] as usize] = index(at);
        next[key as usize] += 1;
    }
    (starts, indexes)
}

/// Makes a 32-bit index of a count.
///
/// # Panics
/// When there are over four billion of a thing, which no input reaches: texts end at
/// 4 GiB and memory long before.
pub(crate) fn index(count: usize) -> u32 {
    assert!(u32::try_from(count).is_ok(), "more than 2^32 items");
    #[expect(clippy::cast_possible_truncation, reason = "checked above")]
    {
        count as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_numbered_by_their_smallest_member() {
        let groups = Groups::from_representatives(&[3, 1, 1, 3]);
        assert_eq!(groups.iter().collect::<Vec<_>>(), [&[0, 3][..], &[1, 2]]);
        assert_eq!(groups.representative(0), 3);
        assert_eq!(groups.group_of(2), 1);
    }

    #[test]
    fn sets_that_meet_are_known_by_the_smallest_member_of_all() {
        let mut sets = DisjointSets::of(6);
        for (one, other) in [(4, 5), (2, 4), (5, 3), (3, 2)] {
            sets.union(one, other);
        }
        let found: Vec<u32> = (0..6).map(|number| sets.find(number)).collect();
        assert_eq!(found, [0, 1, 2, 2, 2, 2]);
    }

    #[test]
    fn nothing_falls_into_no_groups() {
        assert!(Groups::singletons(0).is_empty());
        assert_eq!(Groups::singletons(3).len(), 3);
    }
}
