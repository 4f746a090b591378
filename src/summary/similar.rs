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
use crate::ratio::key;
use crate::term::Token;

/// What tells much the same is as similar as this at least: the cosine of [`Concepts::cosine`]. Of 140 such sentences on 140 topics of
/// news, read by hand before opposites were told apart, two of 83 from 0.55 on are something else,
/// four of 31 below, and three of 26 from 0.45 to 0.5: with 0.5 one in twenty is.
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

/// Which words of a choice are names, and which sentences say otherwise.
pub(super) struct Similar<'c, 'a> {
    choice: &'c Choice<'a>,
    /// Of each term, whether it has a capital within a sentence and is no day or month.
    names: Vec<bool>,
    /// The groups that say otherwise, in pairs.
    differing: BTreeSet<[usize; 2]>,
}

impl<'c, 'a> Similar<'c, 'a> {
    pub(super) fn of(choice: &'c Choice<'a>) -> Similar<'c, 'a> {
        let group =
            |statement: u32| choice.duplicates.groups.group_of(statement as usize);
        let differences = choice.duplicates.differences.iter();
        // Another name may be another form of it.
        let telling = differences.filter(|it| it.kind != DifferenceKind::Name);
        let pairs = telling.map(|it| pair(group(it.first), group(it.second)));
        let names = names(choice);
        Similar { choice, names, differing: pairs.collect() }
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
        let mut of_own = vec![0.0; concepts.len()];
        for &word in own {
            of_own[word as usize] = concepts.rarity(word);
        }
        let weight = concepts.rarity_of(own);
        let mut best: BTreeMap<usize, (u64, Reverse<usize>)> = BTreeMap::new();
        for other in 0..candidates.len() {
            let theirs = concepts.content(other);
            let shared: f64 = theirs.iter().map(|&word| of_own[word as usize]).sum();
            let article = prose.place(other).article;
            if shared < SHARE * weight
                || shared < LEAST * (weight * concepts.rarity_of(theirs)).sqrt()
                || known.contains(&article)
                || !self.is_led_to(pick, other)
                || !self.is_similar(pick, other)
            {
                continue;
            }
            let found = (key(shared), Reverse(other));
            let so_far = best.entry(article).or_insert(found);
            *so_far = found.max(*so_far);
        }
        best.into_values().map(|(_, Reverse(other))| prose.place(other)).collect()
    }

    /// Returns true if two sentences share a word that few have.
    fn is_led_to(&self, pick: usize, other: usize) -> bool {
        let concepts = &self.choice.concepts;
        let [own, theirs] = [pick, other].map(|at| concepts.content(at));
        let mut few = own.iter().filter(|&&word| concepts.holders(word) <= HOTTEST);
        few.any(|word| theirs.binary_search(word).is_ok())
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
            && !self.are_opposite(pick, other)
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
            |token: &Token| token.is_capitalized && self.names[token.term as usize];
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

    /// Returns true if each sentence has a word that turns one of the other, beside the same word:
    /// "shares rose", "shares fell".
    fn are_opposite(&self, one: usize, other: usize) -> bool {
        let Reading { vocabulary, texts } = &self.choice.reading;
        let beside = |tokens: &[fact::Token], at: usize| {
            let tells = |token: &&fact::Token| !token.traits.any(Traits::STOP);
            let before = tokens[..at].iter().rev().find(tells);
            let behind = tokens[at + 1..].iter().find(tells);
            [before, behind].map(|token| token.map(|token| token.id))
        };
        let turning = |of: usize| {
            let tokens = &texts[of].tokens;
            let found = tokens.iter().enumerate();
            let found = found.filter(|(_, token)| vocabulary.has_opposite(token));
            // Each once: a sentence of a megabyte may have few, over and over.
            let found = found.map(|(at, token)| ((token.id, beside(tokens, at)), *token));
            found.collect::<BTreeMap<_, _>>()
        };
        let (own, theirs) = (turning(one), turning(other));
        let is_shared = |a: Option<u32>, b: Option<u32>| a.is_some() && a == b;
        own.iter().any(|((_, near), a)| {
            theirs.iter().any(|((_, there), b)| {
                (is_shared(near[0], there[0]) || is_shared(near[1], there[1]))
                    && vocabulary.are_opposites(a, b)
            })
        })
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

/// Finds the words with a capital within a sentence, but for days and months: of each term
/// whether it is one.
fn names(choice: &Choice<'_>) -> Vec<bool> {
    let terms = &choice.terms;
    let mut names = vec![false; terms.term_count()];
    for at in 0..choice.candidates.len() {
        let text = choice.statements[at].text;
        for (token, span) in terms.tokens(at).iter().zip(terms.spans(at)).skip(1) {
            let is_name = &mut names[token.term as usize];
            *is_name |= token.is_capitalized
                && token.is_content
                && !*is_name
                && !is_english_day(&text[span.range()]);
        }
    }
    names
}

fn pair(one: usize, other: usize) -> [usize; 2] {
    [one.min(other), one.max(other)]
}
