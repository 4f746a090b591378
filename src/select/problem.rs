//! What the search starts from, and what follows from it alone.

use super::concept::Concepts;
use super::standalone;
use super::{Budget, Candidate, Names, Rivals};

/// What may be chosen, what it weighs and how much fits: the same for each choice that the
/// search tries.
pub(super) struct Problem<'a> {
    pub(super) candidates: &'a [Candidate],
    pub(super) concepts: &'a Concepts,
    pub(super) rivals: &'a Rivals,
    pub(super) names: &'a Names,
    pub(super) budget: Budget,
    /// Whether all candidates fit: who asks for so much gets what there is.
    pub(super) has_room_for_all: bool,
    /// Whether the candidates are of several articles.
    pub(super) has_several: bool,
    /// What each candidate adds while nothing is said: it never adds more.
    pub(super) alone: Vec<f64>,
    /// The candidates by that, those that would add most first.
    pub(super) best_alone: Vec<usize>,
}

impl<'a> Problem<'a> {
    pub(super) fn of(
        candidates: &'a [Candidate],
        concepts: &'a Concepts,
        rivals: &'a Rivals,
        names: &'a Names,
        budget: Budget,
    ) -> Problem<'a> {
        let all: usize = candidates.iter().map(|c| budget.cost(c)).sum();
        let mut problem = Problem {
            candidates,
            concepts,
            rivals,
            names,
            budget,
            has_room_for_all: all <= budget.limit,
            has_several: candidates.windows(2).any(|c| c[0].article != c[1].article),
            alone: Vec::new(),
            best_alone: (0..candidates.len()).collect(),
        };
        let alone = |candidate| problem.gain(candidate, concepts.weights());
        let alone: Vec<f64> = (0..candidates.len()).map(alone).collect();
        let best_first =
            |&a: &usize, &b: &usize| alone[b].total_cmp(&alone[a]).then(a.cmp(&b));
        problem.best_alone.sort_unstable_by(best_first);
        problem.alone = alone;
        problem
    }

    /// What a candidate adds where its concepts have these weights, 0 where they are said.
    pub(super) fn gain(&self, candidate: usize, weights: &[f64]) -> f64 {
        let row = self.concepts.row(candidate).iter();
        let sum: f64 = row.map(|&concept| weights[concept as usize]).sum();
        sum * self.emphasis(candidate)
    }

    /// What the concepts of a candidate count for in it.
    pub(super) fn emphasis(&self, candidate: usize) -> f64 {
        let emphasis = self.concepts.emphasis(candidate);
        let candidate = &self.candidates[candidate];
        emphasis * standalone::worth(candidate.dependence, candidate.words).get()
    }

    /// What a candidate takes of the budget.
    pub(super) fn cost(&self, candidate: usize) -> usize {
        self.budget.cost(&self.candidates[candidate])
    }

    /// True if there is such a candidate and the one before it stands right before it.
    pub(super) fn follows(&self, candidate: usize) -> bool {
        self.candidates.get(candidate).is_some_and(|candidate| candidate.follows)
    }
}
