//! Figures that articles give otherwise, in sentences of other words: "the quake killed 80
//! people in Lunde", "at least 86 people died in Lunde when the quake struck".
//!
//! Of each figure, the figure of another article that its words fit best is sought. Where
//! the two agree, nothing is to be told; where they cannot both be true, the articles
//! disagree.

use std::collections::BTreeMap;
use std::ops::Range;

use super::mention::{Mention, Mentions};
use super::toll::{self, are_carried_on, are_first, are_tolls};
use super::value::{contradict, is_recount, make_a_whole};
use super::{HOTTEST, Pair, Side};
use crate::dedup::DifferenceKind;
use crate::hash::FixedMap;

/// The least likeness of two sentences, from 0 to 1, whose figures may be of one matter.
pub(super) const LEAST_LIKENESS: f64 = 0.2;

/// The least score of two figures that disagree. Measured on 200 stories of web news and
/// 25 of wire news: of the pairs above it three in four are of one matter, from 1.0 to
/// 2.4 one in three.
const LEAST_SCORE: f64 = 2.4;

/// The least score of two counts that are carried on from day to day and of one sort, as
/// two death tolls are, or that are the first of their articles: a story has hardly any but
/// its own, however it is told. On the 200 stories no pair is flagged that was not before,
/// and on 50 broad topics of wire news two are, one of them rightly.
const LEAST_SCORE_CARRIED_ON: f64 = 0.0;

/// How much higher a figure that contradicts must score than one that agrees: articles
/// that have one figure in common disagree about it only where the words speak clearly.
const LEAD: f64 = 4.0;

/// Finds pairs of figures of different articles that contradict each other.
pub(super) fn pairs(mentions: &Mentions<'_, '_>) -> Vec<Pair> {
    let scored = scored(mentions);
    let best = Best::of(&scored, mentions);
    let side = |at: usize| {
        let mention = &mentions.all[at];
        let value = Some(mention.quantity.clone());
        Side { value, ..Side::of(mention.statement, mention.span) }
    };
    let mut disagreeing: Vec<(usize, usize)> = scored
        .iter()
        .filter(|pair| pair.disagrees(mentions, &best))
        .map(|pair| (pair.one, pair.other))
        .collect();
    disagreeing.extend(toll::chained(mentions));
    let seconded = toll::seconded(mentions, &disagreeing);
    let all = disagreeing.into_iter().chain(seconded);
    all.map(|(one, other)| Pair {
        kind: DifferenceKind::Number,
        sides: [side(one), side(other)],
    })
    .collect()
}

/// Two figures of different articles that count or measure the same sort of thing.
struct Scored {
    one: usize,
    other: usize,
    /// How much of their words they share.
    score: f64,
    /// The score that is not enough, as others of the sort may share as much by chance.
    chance: f64,
    agree: bool,
}

impl Scored {
    fn disagrees(&self, mentions: &Mentions<'_, '_>, best: &Best) -> bool {
        let (a, b) = (&mentions.all[self.one], &mentions.all[self.other]);
        let ratio = ratio(a, b);
        !self.agree
            && are_alike(a, b, ratio, self.score - ratio.log2() - self.chance)
            && mentions.likeness(a.statement, b.statement) >= LEAST_LIKENESS
            && best.is_best(self, mentions)
            && (are_tolls(a, b) || mentions.share_matter(a, b))
            && !mentions.tells_both(a, b)
            && !mentions.add_up(a, b)
            && !make_a_whole(&a.quantity, &b.quantity)
            && !mentions.scopes_differ(a, b)
    }

    /// Either figure, with the article of the other one.
    fn keys(&self, mentions: &Mentions<'_, '_>) -> [(usize, usize); 2] {
        let article = |mention: usize| mentions.all[mention].article;
        [(self.one, article(self.other)), (self.other, article(self.one))]
    }
}

/// Returns true if two figures, of which one is `ratio` times the other, are of one matter by
/// what their words share.
fn are_alike(a: &Mention, b: &Mention, ratio: f64, shared: f64) -> bool {
    // Two tolls that have nothing in common but the fate are of two events if one is twice
    // the other: on the 50 topics the one such pair is.
    ratio < 3.0 && shared >= LEAST_SCORE
        || ratio < 3.0 && shared >= LEAST_SCORE_CARRIED_ON && are_carried_on(a, b)
        || ratio < 2.0 && shared >= LEAST_SCORE_CARRIED_ON && are_first(a, b)
}

/// By how much the greater of two figures exceeds the other one.
fn ratio(a: &Mention, b: &Mention) -> f64 {
    let (x, y) = (a.quantity.millionths, b.quantity.millionths);
    #[expect(clippy::cast_precision_loss, reason = "only the magnitude counts")]
    let ratio = x.max(y) as f64 / x.min(y).max(1) as f64;
    ratio
}

fn scored(mentions: &Mentions<'_, '_>) -> Vec<Scored> {
    let chances = chances(mentions);
    candidates(mentions)
        .into_iter()
        .map(|(one, other, sort)| {
            let (a, b) = (&mentions.all[one], &mentions.all[other]);
            let chance = chances.get(&sort).copied().unwrap_or_default();
            let later = is_recount(&a.quantity, &b.quantity) && mentions.is_later(a, b);
            let agree = !later && !contradict(&a.quantity, &b.quantity);
            Scored { one, other, score: score(mentions, a, b), chance, agree }
        })
        .collect()
}

/// How much the words around two figures, and those of their sentences, are the same.
fn score(mentions: &Mentions<'_, '_>, a: &Mention, b: &Mention) -> f64 {
    let same = |x: Option<&str>, y: Option<&str>| x.is_some() && x == y;
    let (p, q) = (&a.quantity, &b.quantity);
    let fate = if same(p.fate, q.fate) { 1.0 } else { 0.0 };
    let measured = p.unit.is_some() && same(p.head.as_deref(), q.head.as_deref());
    let head = if measured { 0.5 } else { 0.0 };
    10.0 * mentions.likeness(a.statement, b.statement)
        + mentions.context(a, b)
        + fate
        + head
}

/// For each sort, the logarithm of how many pairs of different articles there are: among
/// more pairs, more are alike by chance.
fn chances(mentions: &Mentions<'_, '_>) -> BTreeMap<u32, f64> {
    let mut counts: BTreeMap<u32, BTreeMap<usize, usize>> = BTreeMap::new();
    for mention in &mentions.all {
        for &sort in &mention.sorts {
            *counts.entry(sort).or_default().entry(mention.article).or_default() += 1;
        }
    }
    let pairs = |of_articles: BTreeMap<usize, usize>| {
        let all: usize = of_articles.values().sum();
        let within: usize = of_articles.values().map(|count| count * count).sum();
        ((all * all - within) / 2).max(1)
    };
    #[expect(clippy::cast_precision_loss, reason = "only the magnitude counts")]
    let chance = |pairs: usize| (pairs as f64).ln();
    counts.into_iter().map(|(sort, counts)| (sort, chance(pairs(counts)))).collect()
}

/// Lists pairs of mentions, in different articles, of the same sort of thing, whose
/// sentences share a telling word.
fn candidates(mentions: &Mentions<'_, '_>) -> Vec<(usize, usize, u32)> {
    // The mentions of a sentence stand together.
    let mut by_term: FixedMap<u32, (usize, Vec<Range<usize>>)> = FixedMap::default();
    let mut start = 0;
    for of_one in mentions.all.chunk_by(|a, b| a.statement == b.statement) {
        let range = start..start + of_one.len();
        start = range.end;
        for &term in mentions.content(of_one[0].statement) {
            let (count, ranges) = by_term.entry(term).or_default();
            *count += of_one.len();
            ranges.push(range.clone());
        }
    }
    let mut found = Vec::new();
    // The last mention that each was paired with.
    let mut paired = vec![usize::MAX; mentions.all.len()];
    for (one, a) in mentions.all.iter().enumerate() {
        let from = found.len();
        let content = mentions.content(a.statement).iter();
        let sharing = content.filter_map(|term| by_term.get(term));
        let sharing = sharing.filter(|(count, _)| *count <= HOTTEST);
        let others = sharing.flat_map(|(_, ranges)| ranges.iter().cloned().flatten());
        for other in others.filter(|&other| other > one) {
            let b = &mentions.all[other];
            let is_new = std::mem::replace(&mut paired[other], one) != one;
            if is_new && a.article != b.article {
                found.extend(a.shared_sort(b).map(|sort| (one, other, sort)));
            }
        }
        found[from..].sort_unstable();
    }
    found
}

/// Of each figure and other article, the highest score of a figure there that contradicts
/// it, and of one that agrees.
struct Best(FixedMap<(usize, usize), [f64; 2]>);

impl Best {
    fn of(scored: &[Scored], mentions: &Mentions<'_, '_>) -> Best {
        let mut best: FixedMap<(usize, usize), [f64; 2]> = FixedMap::default();
        for pair in scored {
            for key in pair.keys(mentions) {
                let known = best.entry(key).or_insert([f64::NEG_INFINITY; 2]);
                let known = &mut known[usize::from(pair.agree)];
                *known = known.max(pair.score);
            }
        }
        Best(best)
    }

    /// Returns true if neither figure of a pair has a better partner.
    fn is_best(&self, pair: &Scored, mentions: &Mentions<'_, '_>) -> bool {
        pair.keys(mentions).iter().all(|key| {
            let known = self.0.get(key);
            known.is_none_or(|[against, with]| {
                pair.score >= *against && pair.score > with + LEAD
            })
        })
    }
}
