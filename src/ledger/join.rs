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
    let changes = differences(center, other)?;
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
    // "Not one of us knew" is no longer form of "one of us knew".
    let denies =
        |tokens: &[Token]| tokens.iter().any(|token| token.traits.any(Traits::NEGATION));
    let is_denied = changes.iter().any(|change| {
        let [lost, added] =
            [&center[change.first.clone()], &other[change.second.clone()]];
        lost.len().max(added.len()) < SHORTEST_PART && (denies(lost) || denies(added))
    });
    match () {
        () if changes.is_empty() => Some(Form::Same),
        // Only the start or the end is gone, however little that is.
        () if added + lost_within == 0 && matched >= SHORTEST_PART && !is_denied => {
            Some(Form::Shortened)
        }
        () if lost + added_within == 0 && matched >= SHORTEST_PART && !is_denied => {
            Some(Form::Extended)
        }
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

/// Lists where two quotes differ. What one has more stands at its start or its end where it can:
/// of "We came. We left." and "We left." the first sentence, and not "came. We".
pub(super) fn differences(first: &[Token], second: &[Token]) -> Option<Vec<Change>> {
    let mut changes = changes(first, second)?;
    if let [change] = changes.as_mut_slice() {
        let longer = if change.second.is_empty() {
            (first, &mut change.first, &mut change.second)
        } else if change.first.is_empty() {
            (second, &mut change.second, &mut change.first)
        } else {
            return Some(changes);
        };
        let (tokens, more, place) = longer;
        let same = |at: usize| tokens[at].id == tokens[at + more.len()].id;
        let left = more.start;
        let right = tokens.len() - more.end;
        if (0..left).all(same) {
            (*more, *place) = (0..more.len(), 0..0);
        } else if (more.start..more.start + right).all(same) {
            let end = place.start + right;
            (*more, *place) = (tokens.len() - more.len()..tokens.len(), end..end);
        }
    }
    Some(changes)
}

/// The units of those articles that have all words of the center, but in several parts: "“We
/// came,” she said. “We left.”"
pub(super) fn whole_in_parts(units: &[Unit], cluster: &Cluster) -> Vec<usize> {
    let Some(center) = cluster.center.first().map(|&at| &units[at].tokens) else {
        return Vec::new();
    };
    // Of each article the words that it lacks, and the parts that it has.
    let mut lacking: BTreeMap<usize, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    let shortened = cluster.others.iter().filter(|(form, _)| *form == Form::Shortened);
    for &part in shortened.flat_map(|(_, parts)| parts) {
        let Some(changes) = differences(center, &units[part].tokens) else { continue };
        if changes.iter().any(|change| !change.second.is_empty()) {
            continue;
        }
        let all = || ((0..center.len()).collect(), Vec::new());
        let (lacks, parts) = lacking.entry(units[part].place.article).or_insert_with(all);
        lacks.retain(|at| changes.iter().any(|change| change.first.contains(at)));
        parts.push(part);
    }
    let whole = lacking.into_values().filter(|(lacks, _)| lacks.is_empty());
    whole.flat_map(|(_, parts)| parts).collect()
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
