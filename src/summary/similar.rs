//! Which sentences of other articles tell much the same as a chosen one: more loosely than what
//! counts as its source, and told apart from that.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::Place;
use super::choice::Choice;
use crate::dedup::{self, DifferenceKind};
use crate::fact::{Likeness, Token, Traits};
use crate::groups::index;
use crate::hash::FixedMap;
use crate::similar::common;

/// What tells much the same has so many in ten of the content words of what is said. Of 58 such
/// sentences on 280 topics of news, with all of the names and figures, read by hand, those with
/// seven or more are the same news told otherwise, but for one that denies it; of those with six,
/// one in four is something else.
const SHARE: usize = 7;

/// In fewer content words there is too little to tell.
const FEWEST: usize = 5;

/// Words of more sentences lead to none: only texts out of a template share so many.
const HOTTEST: usize = 400;

/// The sentences of a choice by their content words.
pub(super) struct Similar<'c, 'a> {
    choice: &'c Choice<'a>,
    by_word: FixedMap<u32, Vec<u32>>,
    /// The words with a capital within a sentence.
    names: BTreeSet<u32>,
    /// The groups that say otherwise, in pairs.
    differing: BTreeSet<[usize; 2]>,
}

impl<'c, 'a> Similar<'c, 'a> {
    pub(super) fn of(choice: &'c Choice<'a>) -> Similar<'c, 'a> {
        let mut by_word: FixedMap<u32, Vec<u32>> = FixedMap::default();
        for at in 0..choice.candidates.len() {
            for &word in choice.concepts.content(at) {
                by_word.entry(word).or_default().push(index(at));
            }
        }
        let group =
            |statement: u32| choice.duplicates.groups.group_of(statement as usize);
        let differences = choice.duplicates.differences.iter();
        // Another name may be another form of it.
        let telling = differences.filter(|it| it.kind != DifferenceKind::Name);
        let pairs = telling.map(|it| pair(group(it.first), group(it.second)));
        let inner = |at: usize| choice.terms.tokens(at).iter().skip(1);
        let capitals = (0..choice.candidates.len()).flat_map(inner);
        let capitals = capitals.filter(|token| token.is_capitalized && token.is_content);
        Similar {
            choice,
            by_word,
            names: capitals.map(|token| token.term).collect(),
            differing: pairs.collect(),
        }
    }

    /// Returns where other articles tell much the same as a chosen sentence, with seven in ten of
    /// its names, all of its figures, and as many denials; one place an article, the most alike,
    /// but for `known` articles.
    pub(super) fn to(&self, pick: usize, known: &BTreeSet<usize>) -> Vec<Place> {
        let prose = &self.choice.prose;
        let mut best: BTreeMap<usize, (usize, Reverse<usize>)> = BTreeMap::new();
        for other in self.candidates(pick) {
            let article = prose.place(other).article;
            if known.contains(&article) || !self.is_similar(pick, other) {
                continue;
            }
            let found = (self.shared(pick, other), Reverse(other));
            let so_far = best.entry(article).or_insert(found);
            *so_far = found.max(*so_far);
        }
        best.into_values().map(|(_, Reverse(other))| prose.place(other)).collect()
    }

    /// The sentences that may have enough words of one: who has none of its rarest has too few of
    /// the others (prefix filtering, Chaudhuri et al. 2006).
    fn candidates(&self, pick: usize) -> BTreeSet<usize> {
        let mut words = self.choice.concepts.content(pick).to_vec();
        if words.len() < FEWEST {
            return BTreeSet::new();
        }
        let sentences = |word: &u32| self.by_word.get(word).map_or(0, Vec::len);
        words.sort_by_key(|word| (sentences(word), *word));
        let rarest = words.len() - (words.len() * SHARE).div_ceil(10) + 1;
        let leading = words.iter().take(rarest).filter(|word| sentences(word) <= HOTTEST);
        let others = leading.filter_map(|word| self.by_word.get(word)).flatten();
        others.map(|&other| other as usize).collect()
    }

    fn shared(&self, one: usize, other: usize) -> usize {
        let concepts = &self.choice.concepts;
        common(concepts.content(one), concepts.content(other))
    }

    fn is_similar(&self, pick: usize, other: usize) -> bool {
        let [own, others] = [pick, other].map(|at| self.choice.candidates[at].group);
        let words = self.choice.concepts.content(pick).len();
        self.shared(pick, other) * 10 >= words * SHARE
            && own != others
            && !self.differing.contains(&pair(own, others))
            && self.has_names(pick, other)
            && self.has_figures(pick, other)
            && self.denials(pick) == self.denials(other)
    }

    /// Returns true if one sentence has as many of the names of another one as of its words.
    fn has_names(&self, of: usize, other: usize) -> bool {
        let terms = &self.choice.terms;
        let (from, to) = self.choice.said[of];
        let said = terms.tokens(of).get(from..to).unwrap_or_default();
        let names: Vec<u32> = said
            .iter()
            .filter(|token| token.is_capitalized && self.names.contains(&token.term))
            .map(|token| token.term)
            .collect();
        let theirs = terms.tokens(other);
        let has = |name: &&u32| theirs.iter().any(|token| token.term == **name);
        names.iter().filter(has).count() * 10 >= names.len() * SHARE
    }

    /// Returns true if one sentence has all figures of another one.
    fn has_figures(&self, of: usize, other: usize) -> bool {
        let reading = &self.choice.reading;
        let [own, theirs] = [of, other].map(|at| &reading.texts[at].tokens);
        let is_figure = |token: &Token| token.traits.any(Traits::NUMBER);
        let is_same = |at: usize, there: usize| {
            let same = || reading.vocabulary.compare_numbers((own, at), (theirs, there));
            own[at].id == theirs[there].id || same() == Likeness::Same
        };
        let figures = |tokens: &[Token]| {
            (0..tokens.len()).filter(|&at| is_figure(&tokens[at])).collect::<Vec<_>>()
        };
        let there = figures(theirs);
        figures(own).into_iter().all(|at| there.iter().any(|&other| is_same(at, other)))
    }

    /// How many words deny something in what is said.
    fn denials(&self, at: usize) -> usize {
        let tokens = &self.choice.reading.texts[at];
        let said = dedup::said(tokens);
        let tokens = tokens.tokens.iter().filter(|token| token.span.overlaps(said));
        tokens.filter(|token| token.traits.any(Traits::NEGATION)).count()
    }
}

fn pair(one: usize, other: usize) -> [usize; 2] {
    [one.min(other), one.max(other)]
}
