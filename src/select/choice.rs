//! What is chosen so far, what it tells, and what may still be chosen.

use super::problem::Problem;
use super::standalone::Dependence;
use super::{is_told, overlaps};

/// Above so many chosen sentences they are no longer held against one another word by
/// word; twins and rivals still are.
const REPEAT_LIMIT: usize = 300;

/// The share of its worth that a sentence keeps which takes somebody as known whom nobody
/// introduced. as at `MAX_OVERLAP`, and how many such sentences are told in the
/// summaries of the three sets:
///
/// | share | duc2007-update | duc2006 | with questions | multinews | sentences |
/// |---|---|---|---|---|---|
/// | 1 | 37.79 11.50 | 41.15 10.27 | 41.76 10.59 | 45.11 15.11 | 99 |
/// | 0.5 | 37.75 11.50 | 41.04 10.25 | 41.89 10.51 | 45.09 15.05 | 10 |
const UNNAMED: f64 = 0.5;

/// What is chosen so far.
#[derive(Clone)]
pub(super) struct Choice<'a> {
    problem: &'a Problem<'a>,
    chosen: Vec<usize>,
    is_chosen: Vec<bool>,
    /// The one that has to be among them.
    must: Option<usize>,
    /// True while sentences that do not stand alone may be chosen too.
    takes_all: bool,
    /// True while sentences may be chosen that others have told between them.
    takes_told: bool,
    /// How much of the budget they take.
    used: usize,
    /// How many of them have each concept.
    covered: Vec<u32>,
    /// What each concept weighs that none of them has; 0 for the others.
    unsaid: Vec<f64>,
    /// How many of them rule out each group.
    barred: Vec<u32>,
    /// How many of them introduce each name, and how many need it.
    introduced: Vec<u32>,
    needed: Vec<u32>,
}

impl<'a> Choice<'a> {
    /// The choice of what has to be chosen alone, if it fits.
    pub(super) fn of(problem: &'a Problem<'a>, must: Option<usize>) -> Choice<'a> {
        let candidates = problem.candidates;
        let groups = candidates.iter().map(|c| c.group + 1).max().unwrap_or(0);
        let mut choice = Choice {
            problem,
            chosen: Vec::new(),
            is_chosen: vec![false; candidates.len()],
            must: None,
            takes_all: problem.has_room_for_all,
            takes_told: problem.has_room_for_all,
            used: 0,
            covered: vec![0; problem.concepts.len()],
            unsaid: problem.concepts.weights().to_vec(),
            barred: vec![0; groups],
            introduced: vec![0; problem.names.len()],
            needed: vec![0; problem.names.len()],
        };
        choice.must = must.filter(|&must| choice.is_open(must));
        if let Some(must) = choice.must {
            choice.add(must);
        }
        choice
    }

    /// The chosen candidates, the one that was added last at the end.
    pub(super) fn chosen(&self) -> &[usize] {
        &self.chosen
    }

    pub(super) fn into_chosen(self) -> Vec<usize> {
        self.chosen
    }

    /// How much of the budget is used.
    pub(super) fn used(&self) -> usize {
        self.used
    }

    /// How much of the budget is left.
    pub(super) fn left(&self) -> usize {
        self.problem.budget.limit - self.used
    }

    /// Opens the candidates that do not stand alone.
    pub(super) fn take_all(&mut self) {
        self.takes_all = true;
    }

    /// Lets candidates be chosen that others have told between them.
    pub(super) fn take_told(&mut self) {
        self.takes_told = true;
    }

    /// The weight of what is said, each concept in the sentence that says it best.
    pub(super) fn worth(&self) -> f64 {
        let concepts = self.problem.concepts;
        let emphasized = |&candidate: &usize| {
            let emphasis = self.emphasis(candidate);
            concepts.row(candidate).iter().map(move |&concept| (concept, emphasis))
        };
        let mut said: Vec<(u32, f64)> = self.chosen.iter().flat_map(emphasized).collect();
        said.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        said.dedup_by_key(|&mut (concept, _)| concept);
        said.iter().map(|&(concept, by)| by * concepts.weight(concept)).sum()
    }

    /// True if a candidate fits, neither it nor a rival is chosen, and it would be understood.
    pub(super) fn is_open(&self, candidate: usize) -> bool {
        self.has_room_for(candidate) && !self.is_orphan(candidate)
    }

    /// True if a candidate fits and neither it nor a rival is chosen.
    pub(super) fn has_room_for(&self, candidate: usize) -> bool {
        self.barred[self.problem.candidates[candidate].group] == 0
            && self.problem.cost(candidate) <= self.left()
    }

    /// True if a candidate would not be understood in the summary as it is, or would tell of
    /// somebody else: behind a sentence of another article "he" is whom that one names.
    fn is_orphan(&self, candidate: usize) -> bool {
        let has_predecessor = candidate > 0 && self.is_chosen[candidate - 1];
        let sign = self.problem.candidates[candidate].dependence_after(has_predecessor);
        self.problem.has_several && sign == Some(Dependence::Pronoun)
            || !self.takes_all && sign.is_some_and(Dependence::is_grave)
    }

    /// True if a chosen sentence must not go.
    pub(super) fn has_to_stay(&self, chosen: usize) -> bool {
        self.must == Some(chosen) || self.is_leant_on(chosen) || self.is_needed(chosen)
    }

    /// True if the sentence after a chosen one is chosen and would not stand without it.
    fn is_leant_on(&self, chosen: usize) -> bool {
        let next = chosen + 1;
        self.problem.follows(next)
            && self.is_chosen[next]
            && self.problem.candidates[next].dependence.is_some_and(Dependence::is_grave)
    }

    /// True if a chosen sentence alone introduces somebody whom another one takes as known.
    fn is_needed(&self, chosen: usize) -> bool {
        let names = self.problem.names.introduced(chosen).iter();
        names
            .map(|&name| name as usize)
            .any(|name| self.introduced[name] == 1 && self.needed[name] > 0)
    }

    /// True if a chosen sentence has most of a candidate's words, or what it tells is told.
    pub(super) fn repeats(&self, candidate: usize) -> bool {
        let (concepts, chosen) = (self.problem.concepts, &self.chosen);
        let overlaps = |&chosen: &usize| overlaps(concepts, chosen, candidate);
        chosen.len() <= REPEAT_LIMIT
            && (chosen.iter().any(overlaps)
                || !self.takes_told && is_told(concepts, chosen, candidate))
    }

    /// What a candidate would add to what is said.
    pub(super) fn gain(&self, candidate: usize) -> f64 {
        let gain = self.problem.gain(candidate, &self.unsaid);
        if self.is_understood(candidate) { gain } else { gain * UNNAMED }
    }

    /// What the concepts of a chosen candidate count for.
    fn emphasis(&self, chosen: usize) -> f64 {
        let emphasis = self.problem.emphasis(chosen);
        if self.is_understood(chosen) { emphasis } else { emphasis * UNNAMED }
    }

    /// True if what is chosen introduces everybody whom a candidate takes as known.
    fn is_understood(&self, candidate: usize) -> bool {
        let needed = self.problem.names.needed(candidate).iter();
        needed.copied().all(|name| self.introduced[name as usize] > 0)
    }

    /// Chooses a candidate, whether or not it is open.
    pub(super) fn add(&mut self, candidate: usize) {
        self.chosen.push(candidate);
        self.is_chosen[candidate] = true;
        self.used += self.problem.cost(candidate);
        for &concept in self.problem.concepts.row(candidate) {
            self.covered[concept as usize] += 1;
            self.unsaid[concept as usize] = 0.0;
        }
        self.count(candidate, |count| *count += 1);
    }

    /// Takes out a chosen candidate.
    pub(super) fn remove(&mut self, candidate: usize) {
        let concepts = self.problem.concepts;
        self.chosen.retain(|&chosen| chosen != candidate);
        self.is_chosen[candidate] = false;
        self.used -= self.problem.cost(candidate);
        for &concept in concepts.row(candidate) {
            self.covered[concept as usize] -= 1;
            if self.covered[concept as usize] == 0 {
                self.unsaid[concept as usize] = concepts.weight(concept);
            }
        }
        self.count(candidate, |count| *count -= 1);
    }

    /// Counts a candidate in or out: whom it rules out, introduces and needs.
    fn count(&mut self, candidate: usize, change: impl Fn(&mut u32)) {
        let names = self.problem.names;
        for &name in names.introduced(candidate) {
            change(&mut self.introduced[name as usize]);
        }
        for &name in names.needed(candidate) {
            change(&mut self.needed[name as usize]);
        }
        let group = self.problem.candidates[candidate].group;
        change(&mut self.barred[group]);
        for rival in self.problem.rivals.of_group(group) {
            if let Some(count) = self.barred.get_mut(rival) {
                change(count);
            }
        }
    }
}
