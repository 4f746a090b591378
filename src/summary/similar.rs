//! Which sentences of other articles tell much the same as a chosen one: more loosely than what
//! counts as its source, and told apart from that.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::Place;
use super::choice::Choice;
use crate::article::calendar::is_english_day;
use crate::dedup::{self, DifferenceKind, Statement};
use crate::dispute;
use crate::fact::{self, FactKind, ONE, Quantity, Reading, Traits, is_time};
use crate::hash::FixedMap;
use crate::ratio::key;
use crate::term::Token;

/// What tells much the same is as similar as this at least: the cosine of the content words, each
/// counted by how rare it is in the story (its IDF, smoothed). Of 140 such sentences on 140 topics of
/// news, read by hand, two of 83 from 0.55 on are something else, four of 31 below, and three of 26
/// from 0.45 to 0.5: with 0.5 one in twenty is.
const LEAST: f64 = 0.5;

/// And it has this part of what is said, counted in the same way: less is a detail of it.
const SHARE: f64 = 0.4;

/// In fewer content words there is too little to tell.
const FEWEST: usize = 5;

/// So many content words behind what denies are denied: "did not shut down".
const DENIED: usize = 2;

/// A count from which on whoever tells the same gives it as well; a smaller one, an age or a
/// time may be left out.
const TELLING: u128 = 100 * ONE;

/// Words of more sentences lead to none: only texts out of a template share so many.
const HOTTEST: usize = 400;

/// The sentences of a choice by their content words.
pub(super) struct Similar<'c, 'a> {
    choice: &'c Choice<'a>,
    /// How many sentences have each content word.
    counts: FixedMap<u32, usize>,
    /// The words with a capital within a sentence, but for days and months.
    names: BTreeSet<u32>,
    /// The groups that say otherwise, in pairs.
    differing: BTreeSet<[usize; 2]>,
}

impl<'c, 'a> Similar<'c, 'a> {
    pub(super) fn of(choice: &'c Choice<'a>) -> Similar<'c, 'a> {
        let mut counts: FixedMap<u32, usize> = FixedMap::default();
        for at in 0..choice.candidates.len() {
            for &word in choice.concepts.content(at) {
                *counts.entry(word).or_default() += 1;
            }
        }
        let group =
            |statement: u32| choice.duplicates.groups.group_of(statement as usize);
        let differences = choice.duplicates.differences.iter();
        // Another name may be another form of it.
        let telling = differences.filter(|it| it.kind != DifferenceKind::Name);
        let pairs = telling.map(|it| pair(group(it.first), group(it.second)));
        let names_in = |at: usize| {
            let (text, terms) = (choice.statements[at].text, &choice.terms);
            let inner = terms.tokens(at).iter().zip(terms.spans(at)).skip(1);
            inner.filter(move |(token, span)| {
                let is_name = token.is_capitalized && token.is_content;
                is_name && !is_english_day(&text[span.range()])
            })
        };
        let names = (0..choice.candidates.len()).flat_map(names_in);
        Similar {
            choice,
            counts,
            names: names.map(|(token, _)| token.term).collect(),
            differing: pairs.collect(),
        }
    }

    /// Returns where other articles tell much the same as a chosen sentence, of nobody else, with
    /// no other figure for one of its figures, and deny nothing of it; one place an article, the
    /// most alike, but for `known` articles.
    pub(super) fn to(&self, pick: usize, known: &BTreeSet<usize>) -> Vec<Place> {
        let Choice { prose, concepts, candidates, .. } = self.choice;
        let own = concepts.content(pick);
        if own.len() < FEWEST {
            return Vec::new();
        }
        let weight = self.weight(own);
        let mut best: BTreeMap<usize, (u64, Reverse<usize>)> = BTreeMap::new();
        for other in 0..candidates.len() {
            let article = prose.place(other).article;
            if known.contains(&article) {
                continue;
            }
            let theirs = concepts.content(other);
            let shared = common(own, theirs);
            let of_shared = self.weight(&shared);
            if of_shared < SHARE * weight
                || of_shared < LEAST * (weight * self.weight(theirs)).sqrt()
                || !self.lead(&shared)
                || !self.is_similar(pick, other)
            {
                continue;
            }
            let found = (key(of_shared), Reverse(other));
            let so_far = best.entry(article).or_insert(found);
            *so_far = found.max(*so_far);
        }
        best.into_values().map(|(_, Reverse(other))| prose.place(other)).collect()
    }

    /// Returns true if one of some words is of few sentences.
    fn lead(&self, words: &[u32]) -> bool {
        words.iter().any(|word| self.count(word) <= HOTTEST)
    }

    fn count(&self, word: &u32) -> usize {
        self.counts.get(word).copied().unwrap_or(0)
    }

    /// How much some words weigh: each its smoothed IDF.
    fn weight(&self, words: &[u32]) -> f64 {
        let all = self.choice.candidates.len() as f64;
        let rarity = |word: &u32| (1.0 + all / self.count(word).max(1) as f64).ln();
        words.iter().map(rarity).sum()
    }

    /// Returns true if two sentences that share enough words tell of the same names and figures,
    /// and neither asks or denies what the other one tells.
    fn is_similar(&self, pick: usize, other: usize) -> bool {
        let [own, others] = [pick, other].map(|at| self.choice.candidates[at].group);
        own != others
            && !self.differing.contains(&pair(own, others))
            && !self.choice.statements[other].text.trim_end().ends_with('?')
            && self.are_of_one_name(pick, other)
            && self.has_figures(pick, other)
            && self.turns(pick, other) == self.turns(other, pick)
    }

    /// Returns true if one sentence has a word of half of the names of another one, or has no
    /// names that the other one lacks: "he" may stand for anybody.
    fn are_of_one_name(&self, of: usize, other: usize) -> bool {
        let found = |one: usize, there: usize| {
            let words = self.words(there);
            let names = self.names_of(one);
            let is_found =
                |name: &&&[Token]| name.iter().any(|word| words.contains(&word.term));
            (names.len(), names.iter().filter(is_found).count())
        };
        let ((own, shared), (theirs, known)) = (found(of, other), found(other, of));
        2 * shared >= own || known == theirs
    }

    /// All words of a sentence.
    fn words(&self, at: usize) -> BTreeSet<u32> {
        self.choice.terms.tokens(at).iter().map(|token| token.term).collect()
    }

    /// The names in what is said.
    fn names_of(&self, at: usize) -> Vec<&[Token]> {
        let (from, to) = self.choice.said[at];
        let said = self.choice.terms.tokens(at).get(from..to).unwrap_or_default();
        let is_name =
            |token: &Token| token.is_capitalized && self.names.contains(&token.term);
        let runs = said.chunk_by(|a, b| is_name(a) && is_name(b));
        runs.filter(|run| is_name(&run[0])).collect()
    }

    /// Returns true if a sentence has all telling figures of another one, and no other figure in
    /// the place of one that it lacks.
    fn has_figures(&self, of: usize, other: usize) -> bool {
        let [own, theirs] = [of, other].map(|at| self.figures(at));
        let known: BTreeSet<u128> =
            theirs.iter().map(|figure| figure.millionths).collect();
        let is_rounded = |figure: &Quantity| {
            theirs.iter().any(|there| dispute::is_rounded(there, figure))
        };
        let is_sort = |a: &Quantity, b: &Quantity| a.unit == b.unit && a.head == b.head;
        let is_telling = |figure: &Quantity| {
            let measures = figure.unit.as_deref().is_some_and(|unit| !is_time(unit));
            measures || figure.millionths >= TELLING
        };
        let mut lacking = own
            .iter()
            .filter(|figure| !known.contains(&figure.millionths) && !is_rounded(figure));
        lacking.all(|figure| {
            !is_telling(figure) && !theirs.iter().any(|there| is_sort(figure, there))
        })
    }

    fn figures(&self, at: usize) -> Vec<Quantity> {
        let Statement { text, language } = self.choice.statements[at];
        let Reading { vocabulary, texts } = &self.choice.reading;
        let facts = vocabulary.figures_of(text, &texts[at], 0, language, None);
        let figures = facts.into_iter().filter_map(|fact| match fact.kind {
            FactKind::Number(figure) => Some(figure),
            _ => None,
        });
        figures.collect()
    }

    /// Returns true if what is said denies something that another sentence has, or leaves it open:
    /// one of the content words that follow.
    fn turns(&self, at: usize, other: usize) -> bool {
        const TURNS: Traits = Traits::NEGATION.and(Traits::PROVISO);
        let Choice { terms, reading, .. } = self.choice;
        let tokens = &reading.texts[at];
        let said = dedup::said(tokens);
        let turns = |token: &&fact::Token| {
            token.traits.any(TURNS) || reading.vocabulary.leaves_open(token)
        };
        let within = tokens.tokens.iter().filter(|token| token.span.overlaps(said));
        let mut denied = within.filter(turns).flat_map(|token| {
            let behind =
                terms.spans(at).partition_point(|s| s.start() < token.span.end());
            let words = terms.tokens(at).get(behind..).unwrap_or_default();
            words.iter().filter(|word| word.is_content).take(DENIED)
        });
        let words = self.words(other);
        denied.any(|word| words.contains(&word.term))
    }
}

/// The words of one sentence that another one has.
fn common(own: &[u32], theirs: &[u32]) -> Vec<u32> {
    own.iter().copied().filter(|word| theirs.binary_search(word).is_ok()).collect()
}

fn pair(one: usize, other: usize) -> [usize; 2] {
    [one.min(other), one.max(other)]
}
