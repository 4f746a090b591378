//! What is told of a sentence that was chosen, and of one that was not.

use crate::article::Span;
use crate::dedup::{Difference, Duplicates, Relation};
use crate::select::{self, Candidate, Length, Rivals};

use super::{Disagreement, Dropped, Place, Prose, Reason, SummarySentence};

/// All that was found out about the sentences.
pub(super) struct Found<'f, 'a> {
    pub(super) prose: &'f Prose<'a>,
    pub(super) duplicates: &'f Duplicates,
    pub(super) scores: &'f [f64],
}

impl<'a> Found<'_, 'a> {
    /// Tells of a chosen sentence where it stands, who else says it and who says otherwise.
    pub(super) fn sentence(&self, pick: usize) -> SummarySentence<'a> {
        SummarySentence {
            text: self.prose.text(pick),
            place: self.prose.place(pick),
            score: self.scores[pick],
            supporters: self.supporters(pick),
            differences: self.disagreements(pick),
        }
    }

    fn supporters(&self, pick: usize) -> Vec<Place> {
        let Duplicates { groups, relations, .. } = self.duplicates;
        // Parts of one long sentence need not say the same: of its parts, only itself and
        // its equals are sure to hold all that a part says.
        let is_part = relations[pick] == Relation::Contained;
        let says_it =
            |member: usize| !is_part || relations[member] != Relation::Contained;
        let members = groups.members(groups.group_of(pick)).iter().map(|&m| m as usize);
        let places =
            members.filter(|&m| m != pick && says_it(m)).map(|m| self.prose.place(m));
        one_an_article(places, self.prose.place(pick).article)
    }

    fn disagreements(&self, pick: usize) -> Vec<Disagreement<'a>> {
        let group = self.duplicates.groups.group_of(pick);
        let mut found: Vec<(usize, bool, Disagreement<'a>)> = Vec::new();
        for difference in &self.duplicates.differences {
            if let Some(side) = self.side_in(difference, group) {
                found.push(self.disagreement(pick, difference, side));
            }
        }
        // The words that differ are known best where the pick itself was compared.
        found.sort_by_key(|(other_group, is_exact, _)| (*other_group, !is_exact));
        found.dedup_by_key(|(other_group, ..)| *other_group);
        let mut disagreements: Vec<_> = found.into_iter().map(|(.., d)| d).collect();
        disagreements.sort_by_key(|disagreement| disagreement.place);
        disagreements
    }

    fn side_in(&self, difference: &Difference, group: usize) -> Option<Side> {
        let group_of =
            |statement: u32| self.duplicates.groups.group_of(statement as usize);
        if group_of(difference.first) == group {
            Some(Side::First)
        } else if group_of(difference.second) == group {
            Some(Side::Second)
        } else {
            None
        }
    }

    fn disagreement(
        &self,
        pick: usize,
        difference: &Difference,
        side: Side,
    ) -> (usize, bool, Disagreement<'a>) {
        let first = (difference.first as usize, difference.first_span);
        let second = (difference.second as usize, difference.second_span);
        let ((twin, here), (other, there)) = match side {
            Side::First => (first, second),
            Side::Second => (second, first),
        };
        let is_exact = self.prose.text(twin) == self.prose.text(pick);
        let start = self.prose.place(pick).span.start();
        let here = if is_exact { shifted(here, start) } else { Span::new(start, start) };
        let place = self.prose.place(other);
        let disagreement = Disagreement {
            kind: difference.kind,
            text: self.prose.text(other),
            place,
            here,
            there: shifted(there, place.span.start()),
        };
        (self.duplicates.groups.group_of(other), is_exact, disagreement)
    }

    /// Tells of the sentences that scored as high as the lowest chosen one, best first.
    pub(super) fn dropped(
        &self,
        chosen: &[usize],
        candidates: &[Candidate],
        rivals: &Rivals,
        length: Length,
    ) -> Vec<Dropped<'a>> {
        let lowest =
            chosen.iter().map(|&pick| self.scores[pick]).fold(f64::MAX, f64::min);
        let mut others: Vec<usize> = (0..candidates.len())
            .filter(|other| self.scores[*other] >= lowest && !chosen.contains(other))
            .collect();
        others
            .sort_by(|&a, &b| self.scores[b].total_cmp(&self.scores[a]).then(a.cmp(&b)));
        let reason =
            |other: usize| self.reason(other, chosen, candidates, rivals, length);
        let dropped = others.into_iter().map(|other| Dropped {
            text: self.prose.text(other),
            place: self.prose.place(other),
            score: self.scores[other],
            reason: reason(other),
        });
        dropped.collect()
    }

    fn reason(
        &self,
        other: usize,
        chosen: &[usize],
        candidates: &[Candidate],
        rivals: &Rivals,
        length: Length,
    ) -> Reason {
        let group = candidates[other].group;
        let of_group =
            |group: usize| chosen.iter().find(|&&c| candidates[c].group == group);
        if let Some(&twin) = of_group(group) {
            return Reason::Same(self.prose.place(twin));
        }
        if let Some(&rival) = rivals.of_group(group).find_map(of_group) {
            return Reason::Differs(self.prose.place(rival));
        }
        if !select::fits(candidates, length, chosen, other) {
            Reason::TooLong
        } else if candidates[other].worth.get() < 1.0 {
            Reason::Dependent
        } else {
            Reason::Covered
        }
    }
}

#[derive(Clone, Copy)]
enum Side {
    First,
    Second,
}

fn shifted(span: Span, by: usize) -> Span {
    Span::new(span.start() + by, span.end() + by)
}

/// Keeps the first place of each article but `except`, in the order of the articles.
fn one_an_article(places: impl Iterator<Item = Place>, except: usize) -> Vec<Place> {
    let mut places: Vec<Place> = places.filter(|place| place.article != except).collect();
    places.sort_unstable();
    places.dedup_by_key(|place| place.article);
    places
}
