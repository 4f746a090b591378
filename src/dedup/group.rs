//! Stars of statements that say the same.

use std::cmp::Reverse;

use super::guard::{self, Agreement, Disagreement, Part, Verdict};
use super::normal::Form;
use super::{Forms, Relation};
use crate::fact::Vocabulary;
use crate::groups::index;
use crate::similar::Pair;

/// How the forms relate, as far as they were compared.
pub(super) struct Edges {
    /// For each form, those that say the same.
    agree: Vec<Vec<Edge>>,
    /// For each form, those that differ in a fact, in rising order.
    conflict: Vec<Vec<u32>>,
    /// The pairs that differ in a fact, with what differs.
    pub(super) differences: Vec<((u32, u32), Disagreement)>,
}

/// A form that says the same as another one.
#[derive(Clone, Copy)]
struct Edge {
    to: u32,
    /// The other form is a part of this one, so that this one may stand for it.
    part: Relationship,
    /// The other form asserts something that this one does not.
    extra: bool,
    /// How many words of both are changed.
    distance: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Relationship {
    Edit,
    Part,
    Whole,
}

/// How many differences are listed for each of a series of statements made from one
/// template ("Photo 3 of 20").
const MOST_DIFFERENCES: usize = 8;

impl Edges {
    pub(super) fn of(count: usize, pairs: &[Pair], verdicts: &[Verdict]) -> Edges {
        let mut edges = Edges {
            agree: vec![Vec::new(); count],
            conflict: vec![Vec::new(); count],
            differences: Vec::new(),
        };
        for (pair, verdict) in pairs.iter().zip(verdicts) {
            match verdict {
                Verdict::Agree(agreement) => edges.agree(pair, *agreement),
                Verdict::Differ(found) => {
                    edges.conflict[pair.first as usize].push(pair.second);
                    edges.conflict[pair.second as usize].push(pair.first);
                    let listed = |form: u32| edges.conflict[form as usize].len();
                    if listed(pair.first).max(listed(pair.second)) <= MOST_DIFFERENCES {
                        edges.differences.push(((pair.first, pair.second), *found));
                    }
                }
                Verdict::Distinct => {}
            }
        }
        edges
    }

    fn agree(&mut self, pair: &Pair, agreement: Agreement) {
        let (of_first, of_second) = match agreement.contained {
            None => (Relationship::Edit, Relationship::Edit),
            Some(Part::First) => (Relationship::Whole, Relationship::Part),
            Some(Part::Second) => (Relationship::Part, Relationship::Whole),
        };
        let (extra_first, extra_second) = agreement.extra;
        let distance = index(agreement.distance);
        let to_second =
            Edge { to: pair.second, part: of_first, extra: extra_second, distance };
        let to_first =
            Edge { to: pair.first, part: of_second, extra: extra_first, distance };
        self.agree[pair.first as usize].push(to_second);
        self.agree[pair.second as usize].push(to_first);
    }

    /// The forms that `form` may stand for.
    fn members(&self, form: u32) -> impl Iterator<Item = &Edge> {
        self.agree[form as usize].iter().filter(|edge| edge.part != Relationship::Whole)
    }
}

/// The star of each form.
pub(super) struct Stars {
    /// The form that stands for it.
    pub(super) center: Vec<u32>,
    /// How it relates to that form.
    pub(super) relation: Vec<Relation>,
}

/// How many members of a star may assert something that its center does not. All of them
/// are compared with each other.
const MOST_EXTRAS: usize = 32;

/// Gathers forms around centers: those that agree with the most come first, then the
/// longest, and each of them takes what is nearest to it first: of two that differ from
/// each other, the one that is more like it. Ties are broken by what they say, so that the
/// order of statements does not matter.
pub(super) fn stars(forms: &Forms, edges: &mut Edges, vocabulary: &Vocabulary) -> Stars {
    for members in &mut edges.agree {
        members.sort_unstable_by_key(|edge| (edge.distance, forms.form(edge.to).hash));
    }
    let mut order: Vec<u32> = (0..forms.len()).collect();
    order.sort_by_cached_key(|&form| {
        let Form { tokens, hash, .. } = forms.form(form);
        (Reverse(edges.members(form).count()), Reverse(tokens.len()), hash)
    });
    let mut stars = Stars {
        center: vec![FREE; order.len()],
        relation: vec![Relation::Same; order.len()],
    };
    for form in order {
        if stars.center[form as usize] == FREE {
            stars.center[form as usize] = form;
            stars.gather(form, forms, edges, vocabulary);
        }
    }
    stars
}

/// No center yet.
const FREE: u32 = u32::MAX;

impl Stars {
    fn gather(
        &mut self,
        center: u32,
        forms: &Forms,
        edges: &Edges,
        vocabulary: &Vocabulary,
    ) {
        let mut extras: Vec<u32> = Vec::new();
        for edge in edges.members(center) {
            let member = edge.to as usize;
            let conflicts = &edges.conflict[member];
            if self.center[member] != FREE
                || conflicts.iter().any(|&other| self.center[other as usize] == center)
            {
                continue;
            }
            if edge.extra {
                let differs = |&other: &u32| {
                    let (one, other) = (forms.form(edge.to), forms.form(other));
                    let verdict = guard::compare(one, other, vocabulary);
                    !matches!(verdict, Verdict::Agree(_))
                };
                if extras.len() >= MOST_EXTRAS || extras.iter().any(differs) {
                    continue;
                }
                extras.push(edge.to);
            }
            self.center[member] = center;
            self.relation[member] = match edge.part {
                Relationship::Part => Relation::Contained,
                _ => Relation::Edited,
            };
        }
    }
}
