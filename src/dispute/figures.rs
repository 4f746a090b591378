//! Figures that articles give otherwise, in sentences of other words: "the quake killed 80
//! people in Lunde", "at least 86 people died in Lunde when the quake struck".

use std::collections::BTreeMap;

use super::mention::{Mention, Mentions};
use super::value::contradict;
use super::{Pair, Side};
use crate::dedup::DifferenceKind;

/// How many mentions a word leads to at most: more common ones tell nothing of a matter.
const HOTTEST: usize = 48;

/// The least likeness of two sentences, from 0 to 1, whose figures may be of one matter.
const LEAST_LIKENESS: f64 = 0.2;

/// The least weight of the words that two figures share around them.
const LEAST_CONTEXT: f64 = 2.0;

/// Finds pairs of figures of different articles that contradict each other.
pub(super) fn pairs(mentions: &Mentions<'_, '_>) -> Vec<Pair> {
    let mut scored: Vec<Scored> = Vec::new();
    for (one, other) in candidates(mentions) {
        let (a, b) = (&mentions.all[one], &mentions.all[other]);
        if let Some(score) = score(mentions, a, b) {
            scored.push(Scored { one, other, score });
        }
    }
    best_of(&scored, mentions)
        .into_iter()
        .map(|at| {
            let Scored { one, other, .. } = scored[at];
            let side = |at: usize| {
                let mention = &mentions.all[at];
                let value = Some(mention.quantity.clone());
                Side { statement: mention.statement, words: mention.span, value }
            };
            Pair { kind: DifferenceKind::Number, sides: [side(one), side(other)] }
        })
        .collect()
}

struct Scored {
    one: usize,
    other: usize,
    score: f64,
}

/// Lists pairs of mentions, in different articles, of the same sort of thing, whose
/// sentences share a telling word.
fn candidates(mentions: &Mentions<'_, '_>) -> Vec<(usize, usize)> {
    let mut by_term: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, mention) in mentions.all.iter().enumerate() {
        for &term in mentions.content(mention.statement) {
            by_term.entry(term).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for sharing in by_term.into_values().filter(|sharing| sharing.len() <= HOTTEST) {
        for (place, &one) in sharing.iter().enumerate() {
            for &other in &sharing[place + 1..] {
                let (a, b) = (&mentions.all[one], &mentions.all[other]);
                if a.article != b.article && a.is_of_one_sort(b) {
                    found.push((one, other));
                }
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Returns how much two mentions are of one matter; `None` if they may be of two, or if
/// they do not contradict each other.
fn score(mentions: &Mentions<'_, '_>, a: &Mention, b: &Mention) -> Option<f64> {
    let (x, y) = (a.quantity.millionths, b.quantity.millionths);
    if !contradict(&a.quantity, &b.quantity)
        || x.max(y) >= 3 * x.min(y)
        || mentions.is_known_to(a, b.article)
        || mentions.is_known_to(b, a.article)
        || mentions.scopes_differ(a, b)
    {
        return None;
    }
    let likeness = mentions.likeness(a.statement, b.statement);
    let context = mentions.context(a, b);
    let strong = likeness >= LEAST_LIKENESS
        && context >= LEAST_CONTEXT
        && (likeness - LEAST_LIKENESS) * 20.0 + context - LEAST_CONTEXT >= 2.6;
    strong.then_some(likeness * 10.0 + context)
}

/// Keeps the pairs of which each side has no better partner in the other's article.
fn best_of(scored: &[Scored], mentions: &Mentions<'_, '_>) -> Vec<usize> {
    let mut best: BTreeMap<(usize, usize), f64> = BTreeMap::new();
    let article = |mention: usize| mentions.all[mention].article;
    for pair in scored {
        for key in [(pair.one, article(pair.other)), (pair.other, article(pair.one))] {
            let most = best.entry(key).or_insert(pair.score);
            *most = most.max(pair.score);
        }
    }
    let is_best = |pair: &Scored| {
        [(pair.one, article(pair.other)), (pair.other, article(pair.one))]
            .iter()
            .all(|key| best.get(key).is_none_or(|&most| pair.score >= most))
    };
    (0..scored.len()).filter(|&at| is_best(&scored[at])).collect()
}
