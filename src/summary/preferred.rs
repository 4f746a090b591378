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
use crate::support::Sources;

/// Groups of sentences that say the same, each with those that it is told instead of, and why
/// these are not told.
#[derive(Default)]
pub(super) struct Preferred {
    /// Of each group that is told instead of others, these.
    over: BTreeMap<usize, BTreeSet<usize>>,
    /// The groups that others are told instead of, and why.
    pub(super) passed_over: BTreeMap<usize, Dependence>,
    /// Sentences that give a quote to somebody else than most do, each in its group beside one
    /// that does not.
    pub(super) misattributed: BTreeSet<usize>,
}

/// What says which sentences say otherwise, and by whom they are said.
pub(super) struct Claims<'s, 'a> {
    pub(super) prose: &'s Prose<'a>,
    pub(super) candidates: &'s [Candidate],
    pub(super) disputes: &'s [Dispute<'a>],
    pub(super) duplicates: &'s Duplicates,
    pub(super) sources: &'s Sources<'a>,
    /// The quotes, where sentences give one to different people.
    pub(super) quotes: &'s [QuoteEntry<'a>],
}

impl Preferred {
    /// Returns the groups that one is told instead of.
    pub(super) fn over(&self, group: usize) -> impl Iterator<Item = usize> {
        self.over.get(&group).into_iter().flat_map(|others| others.iter().copied())
    }

    /// Returns true if one group is told instead of another one.
    pub(super) fn is_over(&self, group: usize, other: usize) -> bool {
        self.over.get(&group).is_some_and(|others| others.contains(&other))
    }

    /// Returns all pairs: what is told, and what is not.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.over
            .keys()
            .flat_map(|&group| self.over(group).map(move |other| (group, other)))
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
        let mut disputes: Vec<&Dispute<'a>> = self.disputes.iter().collect();
        disputes.sort_by_key(|dispute| match dispute.course {
            Course::Corrected => 0,
            Course::Series => 1,
            Course::AtOdds => 2,
        });
        for dispute in disputes {
            let Some(best) = self.best(dispute) else { continue };
            let (before, others) = dispute.claims.split_at(best);
            let Some((best, behind)) = others.split_first() else { continue };
            let why = match dispute.course {
                Course::AtOdds => Dependence::Outvoted,
                _ => Dependence::OutdatedCount,
            };
            let of_claim = |claim: &Claim<'_>| {
                let found = claim.places().filter_map(|place| sentences.get(&place));
                found.copied().collect::<Vec<_>>()
            };
            let others = before.iter().chain(behind);
            let mut others: Vec<usize> = others.flat_map(of_claim).collect();
            if dispute.kind == DifferenceKind::Negation {
                // Who denies what many say is to be heard, but for "not" in the same words.
                others.retain(|&at| denied.contains(&self.candidates[at].group));
            }
            self.prefer(&mut preferred, &of_claim(best), &others, why);
        }
        self.prefer_speakers(&mut preferred);
        preferred
    }

    /// Returns which claim is told instead of the others: of the newest what most sources say, or
    /// what most say of those that are at odds.
    fn best(&self, dispute: &Dispute<'_>) -> Option<usize> {
        let claims = &dispute.claims;
        let newest = claims.len().checked_sub(1)?;
        let day = |at: usize| Some(claims[at].date?.0.date());
        let has_hour = |at: usize| {
            claims[at]
                .date
                .is_some_and(|date| date.0.time() != jiff::civil::Time::midnight())
        };
        match dispute.course {
            Course::Corrected => Some(newest),
            // Of one day only where hours do not tell which is newer.
            Course::Series if has_hour(newest) => Some(newest),
            Course::Series => (0..claims.len())
                .filter(|&at| at == newest || day(at).is_some() && day(at) == day(newest))
                .max_by_key(|&at| (claims[at].support.sources, at)),
            Course::AtOdds => self.outvotes(&claims[0], &claims[1..]).then_some(0),
        }
    }

    /// Returns the groups of sentences that match others but for what denies them.
    fn denied_in_the_same_words(&self) -> BTreeSet<usize> {
        let Duplicates { groups, differences, .. } = self.duplicates;
        let denied = differences.iter().filter(|d| d.kind == DifferenceKind::Negation);
        let sides = denied.flat_map(|found| [found.first, found.second]);
        sides.map(|statement| groups.group_of(statement as usize)).collect()
    }

    /// Notes that sentences are told instead of others, but for what was decided before: what is
    /// passed over is told instead of nothing, and what is told instead of something is not
    /// passed over.
    fn prefer(
        &self,
        preferred: &mut Preferred,
        best: &[usize],
        others: &[usize],
        why: Dependence,
    ) {
        let best = best.iter().map(|&at| &self.candidates[at]);
        let may_be_told = |one: &&Candidate| {
            one.dependence.is_none() && !preferred.passed_over.contains_key(&one.group)
        };
        let best: BTreeSet<usize> =
            best.filter(may_be_told).map(|one| one.group).collect();
        let mut others: BTreeSet<usize> =
            others.iter().map(|&at| self.candidates[at].group).collect();
        others
            .retain(|other| !best.contains(other) && !preferred.over.contains_key(other));
        if best.is_empty() || others.is_empty() {
            return;
        }
        for &other in &others {
            preferred.passed_over.entry(other).or_insert(why);
        }
        for one in best {
            preferred.over.entry(one).or_default().extend(&others);
        }
    }

    /// Returns true if more sources make one claim than all others, as late as these: what a
    /// single newer article says may be news.
    fn outvotes(&self, claim: &Claim<'_>, others: &[Claim<'_>]) -> bool {
        let against: usize = others.iter().map(|other| other.support.sources).sum();
        let newest = |claim: &Claim<'_>| {
            claim
                .places()
                .filter_map(|place| self.prose.articles[place.article].published)
                .max()
        };
        let newest_other = others.iter().filter_map(newest).max();
        claim.support.sources > against && newest_other <= newest(claim)
    }

    /// Of sentences with a quote, prefers those of articles that give it to whom most do.
    fn prefer_speakers(&self, preferred: &mut Preferred) {
        /// Only texts out of a template have more, and would take time in their square.
        const MOST: usize = 100;
        let is_contested = |quote: &&QuoteEntry<'_>| !quote.otherwise.is_empty();
        for quote in self.quotes.iter().filter(is_contested).take(MOST) {
            let all = 0..self.candidates.len();
            let best: Vec<usize> =
                all.clone().filter(|&at| self.gives(quote, at)).collect();
            let others: Vec<usize> =
                all.filter(|&at| self.gives_to_other(quote, at)).collect();
            let places: Vec<Place> =
                others.iter().map(|&at| self.prose.place(at)).collect();
            if quote.support.sources <= self.sources.support(&places).sources {
                continue;
            }
            self.prefer(preferred, &best, &others, Dependence::Outvoted);
            let group = |&at: &usize| self.candidates[at].group;
            let is_beside =
                |other: &usize| best.iter().any(|one| group(one) == group(other));
            preferred.misattributed.extend(others.into_iter().filter(is_beside));
        }
    }

    /// Returns true if a sentence has the words of a quote, whatever mark ends them there.
    fn has(&self, quote: &QuoteEntry<'_>, sentence: usize) -> bool {
        let words = quote.text.trim_end_matches(|c: char| !c.is_alphanumeric());
        self.prose.text(sentence).contains(words)
    }

    /// Returns true if a sentence has a quote that its article gives to whom most give it.
    fn gives(&self, quote: &QuoteEntry<'_>, sentence: usize) -> bool {
        let article = self.prose.place(sentence).article;
        quote.articles.binary_search(&article).is_ok()
            && quote.otherwise.binary_search(&article).is_err()
            && self.has(quote, sentence)
    }

    /// Returns true if a sentence has a quote that its article gives to somebody else.
    fn gives_to_other(&self, quote: &QuoteEntry<'_>, sentence: usize) -> bool {
        let article = self.prose.place(sentence).article;
        quote.otherwise.binary_search(&article).is_ok() && self.has(quote, sentence)
    }
}
