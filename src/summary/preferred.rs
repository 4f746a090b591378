//! Of sentences that say otherwise, which are told instead of which: those that give the newest
//! of what goes on changing, and those that say what most sources say.

use std::collections::{BTreeMap, BTreeSet};

use super::Place;
use super::prose::Prose;
use crate::dedup::{DifferenceKind, Duplicates};
use crate::dispute::{Claim, Course, Dispute};
use crate::ledger::QuoteEntry;
use crate::select::Candidate;
use crate::select::standalone::Dependence;

/// Groups of sentences that say the same, each with those that it is told instead of, and why
/// these are not told.
#[derive(Default)]
pub(super) struct Preferred(BTreeMap<usize, BTreeMap<usize, Dependence>>);

/// What says which sentences say otherwise, and by whom they are said.
pub(super) struct Claims<'s, 'a> {
    pub(super) prose: &'s Prose<'a>,
    pub(super) candidates: &'s [Candidate],
    pub(super) disputes: &'s [Dispute<'a>],
    pub(super) duplicates: &'s Duplicates,
    /// The quotes, where sentences give one to different people.
    pub(super) quotes: &'s [QuoteEntry<'a>],
}

impl Preferred {
    /// Returns the groups that one is told instead of.
    pub(super) fn over(&self, group: usize) -> impl Iterator<Item = usize> {
        self.0.get(&group).into_iter().flat_map(|others| others.keys().copied())
    }

    /// Returns true if one group is told instead of another one.
    pub(super) fn is_over(&self, group: usize, other: usize) -> bool {
        self.0.get(&group).is_some_and(|others| others.contains_key(&other))
    }

    /// Returns all pairs: what is told, and what is not.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.0.keys().flat_map(|&group| self.over(group).map(move |other| (group, other)))
    }

    /// Returns the groups that others are told instead of, and why.
    pub(super) fn passed_over(&self) -> BTreeMap<usize, Dependence> {
        self.0.values().flatten().map(|(&group, &why)| (group, why)).collect()
    }
}

impl<'a> Claims<'_, 'a> {
    /// Decides what is told instead of what.
    ///
    /// Only what stands alone is: "killed 86" instead of "killed 80".
    pub(super) fn preferred(&self) -> Preferred {
        let mut preferred = Preferred::default();
        let places = (0..self.candidates.len()).map(|at| (self.prose.place(at), at));
        let sentences: BTreeMap<Place, usize> = match self.disputes.is_empty() {
            true => BTreeMap::new(),
            false => places.collect(),
        };
        let denied = self.denied_in_the_same_words();
        for dispute in self.disputes {
            let best = match dispute.course {
                Course::Series | Course::Corrected => dispute.claims.split_last(),
                Course::AtOdds => {
                    let (first, others) = (&dispute.claims[0], &dispute.claims[1..]);
                    self.outvotes(first, others).then_some((first, others))
                }
            };
            let Some((best, others)) = best else { continue };
            let why = match dispute.course {
                Course::AtOdds => Dependence::Outvoted,
                _ => Dependence::OutdatedCount,
            };
            let of_claim = |claim: &Claim<'_>| {
                let found = told_at(claim).filter_map(|place| sentences.get(&place));
                found.copied().collect::<Vec<_>>()
            };
            let mut others: Vec<usize> = others.iter().flat_map(of_claim).collect();
            if dispute.kind == DifferenceKind::Negation {
                // Who denies what many say is to be heard, but for "not" in the same words.
                others.retain(|&at| denied.contains(&self.candidates[at].group));
            }
            self.prefer(&mut preferred, &of_claim(best), &others, why);
        }
        self.prefer_speakers(&mut preferred);
        preferred
    }

    /// Returns the groups of sentences that match others but for what denies them.
    fn denied_in_the_same_words(&self) -> BTreeSet<usize> {
        let Duplicates { groups, differences, .. } = self.duplicates;
        let denied = differences.iter().filter(|d| d.kind == DifferenceKind::Negation);
        let sides = denied.flat_map(|found| [found.first, found.second]);
        sides.map(|statement| groups.group_of(statement as usize)).collect()
    }

    /// Notes that sentences are told instead of others.
    fn prefer(
        &self,
        preferred: &mut Preferred,
        best: &[usize],
        others: &[usize],
        why: Dependence,
    ) {
        let groups: BTreeSet<usize> =
            others.iter().map(|&at| self.candidates[at].group).collect();
        let best = best.iter().map(|&at| &self.candidates[at]);
        for one in best.filter(|one| one.dependence.is_none()) {
            let own = preferred.0.entry(one.group).or_default();
            let others = groups.iter().filter(|&&other| other != one.group);
            others.for_each(|&other| *own.entry(other).or_insert(why) = why);
        }
    }

    /// Returns true if more sources make one claim than all others, as late as these: what a
    /// single newer article says may be news.
    fn outvotes(&self, claim: &Claim<'_>, others: &[Claim<'_>]) -> bool {
        let against: usize = others.iter().map(|other| other.support.sources).sum();
        let newest = |claim: &Claim<'_>| {
            told_at(claim)
                .filter_map(|place| self.prose.articles[place.article].published)
                .max()
        };
        let newest_other = others.iter().filter_map(newest).max();
        claim.support.sources > against && newest_other <= newest(claim)
    }

    /// Of sentences that match but for who speaks, prefers those of the speaker whom most name.
    fn prefer_speakers(&self, preferred: &mut Preferred) {
        /// Only texts out of a template have more, and would take time in their square.
        const MOST: usize = 100;
        let own = self.candidates.len();
        let is_contested = |quote: &&QuoteEntry<'_>| {
            !quote.otherwise.is_empty() && quote.support.sources > quote.otherwise.len()
        };
        let contested = self.quotes.iter().filter(is_contested).take(MOST);
        let contested: Vec<&QuoteEntry<'_>> = contested.collect();
        let differences = self.duplicates.differences.iter();
        for found in differences.filter(|found| found.kind == DifferenceKind::Speaker) {
            let [one, other] = [found.first as usize, found.second as usize];
            if one >= own || other >= own {
                continue;
            }
            for quote in contested.iter().copied() {
                for (best, other) in [(one, other), (other, one)] {
                    if self.gives(quote, best) && self.gives_to_other(quote, other) {
                        let why = Dependence::Outvoted;
                        self.prefer(preferred, &[best], &[other], why);
                    }
                }
            }
        }
    }

    /// Returns true if a sentence has a quote that its article gives to whom most give it.
    fn gives(&self, quote: &QuoteEntry<'_>, sentence: usize) -> bool {
        let article = self.prose.place(sentence).article;
        quote.articles.binary_search(&article).is_ok()
            && quote.otherwise.binary_search(&article).is_err()
            && self.prose.text(sentence).contains(quote.text)
    }

    /// Returns true if a sentence has a quote that its article gives to somebody else.
    fn gives_to_other(&self, quote: &QuoteEntry<'_>, sentence: usize) -> bool {
        let article = self.prose.place(sentence).article;
        quote.otherwise.binary_search(&article).is_ok()
            && self.prose.text(sentence).contains(quote.text)
    }
}

/// Where a claim is made.
fn told_at<'c>(claim: &'c Claim<'_>) -> impl Iterator<Item = Place> + 'c {
    [claim.place].into_iter().chain(claim.also.iter().copied())
}
