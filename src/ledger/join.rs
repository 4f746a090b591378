//! Which quotes are one: equal, shortened, extended or slightly altered.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Form;
use super::gather::Unit;
use crate::dedup::{Change, changes};
use crate::fact::{Token, Traits};
use crate::groups::index;
use crate::ratio::Ratio;
use crate::similar::{self, Sets, Threshold};

/// Quotes that are one.
pub(super) struct Cluster {
    /// The units of the form that most articles have.
    pub(super) center: Vec<usize>,
    /// The other forms: how each relates to the center, and its units.
    pub(super) others: Vec<(Form, Vec<usize>)>,
}

impl Cluster {
    /// The units of the center and of those other forms that `counts` picks.
    pub(super) fn units(&self, counts: impl Fn(Form) -> bool) -> Vec<usize> {
        let others = self.others.iter().filter(|(form, _)| counts(*form));
        let others = others.flat_map(|(_, units)| units);
        self.center.iter().chain(others).copied().collect()
    }

    /// The units of all forms.
    pub(super) fn all(&self) -> Vec<usize> {
        self.units(|_| true)
    }

    /// Sets the units that are of somebody else apart, each wording a cluster of its own; the
    /// first is of those that stay. Where none of the center stays, all do.
    pub(super) fn split(self, is_others: impl Fn(usize) -> bool) -> Vec<Cluster> {
        if self.center.iter().all(|&at| is_others(at)) {
            return vec![self];
        }
        let mut apart = Vec::new();
        let mut own = |units: Vec<usize>| -> Vec<usize> {
            let (others, own): (Vec<_>, Vec<_>) =
                units.into_iter().partition(|&at| is_others(at));
            apart.push(Cluster { center: others, others: Vec::new() });
            own
        };
        let center = own(self.center);
        let forms = self.others.into_iter().map(|(form, units)| (form, own(units)));
        let others = forms.filter(|(_, units)| !units.is_empty()).collect();
        apart.retain(|cluster| !cluster.center.is_empty());
        let mut clusters = vec![Cluster { center, others }];
        clusters.append(&mut apart);
        clusters
    }
}

/// The least similarity of two quotes, in word pairs, to be compared word by word.
const THRESHOLD: Threshold = Threshold {
    jaccard: Ratio::of(0.4),
    containment: Ratio::of(0.75),
    floor: Ratio::of(0.08),
};

/// How many quotes a pair of words leads to at most.
const HOTTEST: usize = 32;

/// Joins quotes, each cluster around the form that most articles have.
pub(super) fn clusters(units: &[Unit]) -> Vec<Cluster> {
    let wordings = wordings(units);
    let mut sets = Sets::default();
    for wording in &wordings {
        let tokens = &units[wording[0]].tokens;
        let pairs = tokens.windows(2);
        sets.push(pairs.map(|pair| u64::from(pair[0].id) << 32 | u64::from(pair[1].id)));
    }
    let mut near: Vec<Vec<usize>> = vec![Vec::new(); wordings.len()];
    for pair in similar::find(&sets, THRESHOLD, HOTTEST).pairs {
        near[pair.first as usize].push(pair.second as usize);
        near[pair.second as usize].push(pair.first as usize);
    }
    let mut order: Vec<usize> = (0..wordings.len()).collect();
    order.sort_by_key(|&at| {
        let first = &units[wordings[at][0]];
        (Reverse(wordings[at].len()), first.is_cut, Reverse(first.tokens.len()), at)
    });
    let mut taken = vec![false; wordings.len()];
    let mut clusters = Vec::new();
    for at in order {
        if std::mem::replace(&mut taken[at], true) {
            continue;
        }
        let center = &units[wordings[at][0]].tokens;
        let mut others = Vec::new();
        near[at].sort_unstable();
        for &other in &near[at] {
            if taken[other] {
                continue;
            }
            if let Some(form) = form(center, &units[wordings[other][0]].tokens) {
                taken[other] = true;
                others.push((form, wordings[other].clone()));
            }
        }
        clusters.push(Cluster { center: wordings[at].clone(), others });
    }
    clusters
}

/// The units of each different wording, by where the wording is first met.
fn wordings(units: &[Unit]) -> Vec<Vec<usize>> {
    let mut known: BTreeMap<Vec<u32>, u32> = BTreeMap::new();
    let mut wordings: Vec<Vec<usize>> = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        let ids: Vec<u32> = unit.tokens.iter().map(|token| token.id).collect();
        let next = index(wordings.len());
        match *known.entry(ids).or_insert(next) {
            new if new == next => wordings.push(vec![at]),
            old => wordings[old as usize].push(at),
        }
    }
    wordings
}

/// The fewest words of a part that is known again.
const SHORTEST_PART: usize = 5;

/// Returns how a quote relates to another one; `None` if they are two.
fn form(center: &[Token], other: &[Token]) -> Option<Form> {
    let changes = changes(center, other)?;
    let (mut lost, mut added) = (0, 0);
    let (mut lost_within, mut added_within) = (0, 0);
    for change in &changes {
        lost += change.first.len();
        added += change.second.len();
        if is_within(change, center.len(), other.len()) {
            lost_within += change.first.len();
            added_within += change.second.len();
        }
    }
    let (length, length_of_other) = (center.len(), other.len());
    let matched = length - lost;
    let longer = length.max(length_of_other);
    let few = |changed: usize, of: usize| changed * 4 <= of;
    match () {
        () if changes.is_empty() => Some(Form::Same),
        () if matched * 10 >= longer * 7 && few(lost.max(added), longer) => {
            Some(Form::Altered)
        }
        () if matched < SHORTEST_PART => None,
        () if lost > added && few(added + lost_within, length_of_other) => {
            Some(Form::Shortened)
        }
        () if added > lost && few(lost + added_within, length) => Some(Form::Extended),
        () => None,
    }
}

/// Returns true if words that both quotes have stand on either side of a change.
pub(super) fn is_within(change: &Change, length: usize, length_of_other: usize) -> bool {
    let opens = change.first.start == 0 || change.second.start == 0;
    let closes = change.first.end == length || change.second.end == length_of_other;
    !opens && !closes
}

/// Returns true if one side of a change denies and the other one does not.
pub(super) fn turns(first: &[Token], second: &[Token]) -> bool {
    let denies = |side: &[Token]| {
        side.iter().filter(|token| token.traits.any(Traits::NEGATION)).count() % 2 == 1
    };
    denies(first) != denies(second)
}
