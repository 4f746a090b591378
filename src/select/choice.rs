//! What is chosen so far, what it tells, and what may still be chosen.

use crate::ratio::key;

use super::concept::Concepts;
use super::standalone::{self, Dependence};
use super::{Budget, Candidate, Rivals, is_told, overlaps};

/// Above so many chosen sentences they are no longer held against one another word by
/// word; twins and rivals still are.
const REPEAT_LIMIT: usize = 300;

/// What is chosen so far.
#[derive(Clone)]
pub(super) struct Choice<'a> {
    pub(super) candidates: &'a [Candidate],
    pub(super) concepts: &'a Concepts,
    pub(super) rivals: &'a Rivals,
    pub(super) budget: Budget,
    /// What each candidate would add if nothing were said: it never adds more.
    pub(super) alone: Vec<f64>,
    /// The candidates by that, those that would add most first.
    pub(super) best_alone: Vec<usize>,
    /// What the gain of each candidate is divided by: a power of its words.
    pub(super) lengths: Vec<f64>,
    pub(super) chosen: Vec<usize>,
    /// The one that has to be among them.
    pub(super) must: Option<usize>,
    pub(super) is_chosen: Vec<bool>,
    /// Whether all candidates fit: who asks for so much gets what there is.
    pub(super) has_room_for_all: bool,
    /// Whether the candidates are of several articles.
    pub(super) has_several: bool,
    /// True while sentences that do not stand alone may be chosen too.
    pub(super) takes_all: bool,
    /// True while sentences may be chosen that others have told between them.
    pub(super) takes_told: bool,
    pub(super) used: usize,
    /// How many chosen sentences have each concept.
    pub(super) covered: Vec<u32>,
    /// What each concept weighs that none of them has; 0 for the others.
    pub(super) unsaid: Vec<f64>,
    /// How many chosen sentences rule out each group.
    pub(super) barred: Vec<u32>,
}

impl<'a> Choice<'a> {
    pub(super) fn new(
        candidates: &'a [Candidate],
        concepts: &'a Concepts,
        rivals: &'a Rivals,
        budget: Budget,
    ) -> Choice<'a> {
        let groups = candidates.iter().map(|c| c.group + 1).max().unwrap_or(0);
        let all: usize = candidates.iter().map(|c| budget.cost(c)).sum();
        let has_room_for_all = all <= budget.limit;
        let mut choice = Choice {
            candidates,
            concepts,
            rivals,
            budget,
            alone: Vec::new(),
            best_alone: (0..candidates.len()).collect(),
            lengths: Vec::new(),
            chosen: Vec::new(),
            must: None,
            is_chosen: vec![false; candidates.len()],
            has_room_for_all,
            has_several: candidates.windows(2).any(|c| c[0].article != c[1].article),
            takes_all: has_room_for_all,
            takes_told: has_room_for_all,
            used: 0,
            covered: vec![0; concepts.len()],
            unsaid: concepts.weights().to_vec(),
            barred: vec![0; groups],
        };
        choice.alone = (0..candidates.len()).map(|c| choice.gain(c)).collect();
        let alone = &choice.alone;
        let best_first =
            |&a: &usize, &b: &usize| alone[b].total_cmp(&alone[a]).then(a.cmp(&b));
        choice.best_alone.sort_unstable_by(best_first);
        choice
    }

    /// Chooses what has to be chosen, if it fits.
    pub(super) fn begin_with(&mut self, must: Option<usize>) {
        self.must = must.filter(|&must| self.is_open(must));
        if let Some(must) = self.must {
            self.add(must);
        }
    }

    /// The weight of what is said, each concept in the sentence that says it best.
    pub(super) fn worth(&self) -> f64 {
        let concepts = |&candidate: &usize| {
            let emphasis = self.emphasis(candidate);
            self.concepts.row(candidate).iter().map(move |&concept| (concept, emphasis))
        };
        let mut said: Vec<(u32, f64)> = self.chosen.iter().flat_map(concepts).collect();
        said.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        said.dedup_by_key(|&mut (concept, _)| concept);
        said.iter().map(|&(concept, by)| by * self.concepts.weight(concept)).sum()
    }

    pub(super) fn follows(&self, candidate: usize) -> bool {
        self.candidates.get(candidate).is_some_and(|candidate| candidate.follows)
    }

    /// True if a candidate fits and neither it nor a rival is chosen.
    pub(super) fn is_open(&self, number: usize) -> bool {
        let candidate = &self.candidates[number];
        self.barred[candidate.group] == 0
            && self.used + self.budget.cost(candidate) <= self.budget.limit
            && !self.is_orphan(number)
    }

    /// True if a candidate would not be understood in the summary as it is, or would tell of
    /// somebody else: behind a sentence of another article "he" is whom that one names.
    fn is_orphan(&self, candidate: usize) -> bool {
        let has_predecessor = candidate > 0 && self.is_chosen[candidate - 1];
        let sign = self.candidates[candidate].dependence_after(has_predecessor);
        self.has_several && sign == Some(Dependence::Pronoun)
            || !self.takes_all && sign.is_some_and(Dependence::is_grave)
    }

    /// True if a chosen sentence must not go.
    pub(super) fn has_to_stay(&self, chosen: usize) -> bool {
        self.must == Some(chosen) || self.is_leant_on(chosen)
    }

    /// True if the sentence after a chosen one is chosen and would not stand without it.
    fn is_leant_on(&self, chosen: usize) -> bool {
        self.follows(chosen + 1)
            && self.is_chosen[chosen + 1]
            && self.candidates[chosen + 1].dependence.is_some_and(Dependence::is_grave)
    }

    /// True if a chosen sentence has most of a candidate's words, or a few of them together.
    pub(super) fn repeats(&self, candidate: usize) -> bool {
        let overlaps = |&chosen: &usize| overlaps(self.concepts, chosen, candidate);
        self.chosen.len() <= REPEAT_LIMIT
            && (self.chosen.iter().any(overlaps)
                || !self.takes_told && is_told(self.concepts, &self.chosen, candidate))
    }

    /// What a candidate would add to what is said.
    pub(super) fn gain(&self, candidate: usize) -> f64 {
        let row = self.concepts.row(candidate).iter();
        let sum: f64 = row.map(|&concept| self.unsaid[concept as usize]).sum();
        sum * self.emphasis(candidate)
    }

    /// What the concepts of a candidate count for in it.
    fn emphasis(&self, candidate: usize) -> f64 {
        let emphasis = self.concepts.emphasis(candidate);
        let candidate = &self.candidates[candidate];
        emphasis * standalone::worth(candidate.dependence, candidate.words).get()
    }

    pub(super) fn rate(&self, candidate: usize) -> u64 {
        key(self.gain(candidate) / self.lengths[candidate])
    }

    pub(super) fn add(&mut self, candidate: usize) {
        self.chosen.push(candidate);
        self.is_chosen[candidate] = true;
        self.used += self.budget.cost(&self.candidates[candidate]);
        for &concept in self.concepts.row(candidate) {
            self.covered[concept as usize] += 1;
            self.unsaid[concept as usize] = 0.0;
        }
        self.bar(candidate, |count| *count += 1);
    }

    pub(super) fn remove(&mut self, candidate: usize) {
        self.chosen.retain(|&chosen| chosen != candidate);
        self.is_chosen[candidate] = false;
        self.used -= self.budget.cost(&self.candidates[candidate]);
        for &concept in self.concepts.row(candidate) {
            self.covered[concept as usize] -= 1;
            if self.covered[concept as usize] == 0 {
                self.unsaid[concept as usize] = self.concepts.weight(concept);
            }
        }
        self.bar(candidate, |count| *count -= 1);
    }

    fn bar(&mut self, candidate: usize, change: impl Fn(&mut u32)) {
        let group = self.candidates[candidate].group;
        change(&mut self.barred[group]);
        for rival in self.rivals.of_group(group) {
            if let Some(count) = self.barred.get_mut(rival) {
                change(count);
            }
        }
    }
}
