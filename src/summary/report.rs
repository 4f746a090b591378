//! What is told of a sentence that was chosen, and of one that was not.

use std::collections::{BTreeMap, BTreeSet};

use crate::article::Span;
use crate::dedup::{self, DedupOptions, Duplicates, Relation, Wording};
use crate::dispute::Claim;
use crate::language::{self, Lexicon};
use crate::select::{self, Length};

use super::choice::Choice;
use super::similar::Similar;
use super::{Disagreement, Dropped, Place, Reason, Rewording, SummarySentence};

/// Of one word for another one a word of the same meaning is the rule, or it turns the meaning
/// and is told as a difference.
const ONE_FOR_ANOTHER: usize = 2;

/// So many articles that say the same are looked at for their words: a few are named.
const MOST_REWORDED: usize = 16;

/// All that was found out about the sentences.
pub(super) struct Found<'f, 'a> {
    choice: &'f Choice<'a>,
    dedup: &'f DedupOptions,
    length: Length,
    /// The claims that each group of sentences makes, by dispute.
    claims: BTreeMap<usize, Vec<Made>>,
    similar: Similar<'f, 'a>,
}

/// A claim, by its number in the dispute with that number, and the sentence that makes it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Made {
    dispute: usize,
    claim: usize,
    sentence: usize,
}

impl<'f, 'a> Found<'f, 'a> {
    pub(super) fn of(
        choice: &'f Choice<'a>,
        dedup: &'f DedupOptions,
        length: Length,
    ) -> Found<'f, 'a> {
        Found {
            choice,
            dedup,
            length,
            claims: claims(choice),
            similar: Similar::of(choice),
        }
    }

    /// Tells of each chosen sentence where it stands, who else says it and who says
    /// otherwise.
    pub(super) fn sentences(&self) -> Vec<SummarySentence<'a>> {
        let picks = self.choice.chosen.iter().copied();
        let before = [None].into_iter().chain(picks.clone().map(Some));
        picks.zip(before).map(|(pick, before)| self.sentence(pick, before)).collect()
    }

    fn sentence(&self, pick: usize, before: Option<usize>) -> SummarySentence<'a> {
        let has_predecessor = before.is_some_and(|before| before + 1 == pick);
        let (supporters, parts) = self.supporters(pick);
        let mut places = supporters.clone();
        places.push(self.choice.prose.place(pick));
        let differences = self.disagreements(pick);
        let otherwise = differences.iter().flat_map(|it| self.articles_of(it));
        let known = places.iter().chain(&parts).map(|place| place.article);
        let known = known.chain(otherwise).collect();
        SummarySentence {
            text: self.choice.prose.text(pick),
            place: self.choice.prose.place(pick),
            score: self.choice.scores[pick],
            rewordings: self.rewordings(pick, &supporters),
            supporters,
            parts,
            similar: self.similar.to(pick, &known),
            support: self.choice.sources.support(&places),
            differences,
            dependence: self.choice.candidates[pick].dependence_after(has_predecessor),
        }
    }

    /// Returns where else a chosen sentence is said, and where a part of it is.
    fn supporters(&self, pick: usize) -> (Vec<Place>, Vec<Place>) {
        let Duplicates { groups, relations, .. } = &self.choice.duplicates;
        let is_part = |member: usize| relations[member] == Relation::Contained;
        let place = |member: usize| self.choice.prose.place(member);
        let members = groups.members(groups.group_of(pick)).iter().map(|&m| m as usize);
        let others: Vec<usize> = members.filter(|&member| member != pick).collect();
        // What stands for the group says all that its parts say, but two parts of one long
        // sentence need not say the same: they are compared with each other.
        let says_it = |&member: &usize| match (is_part(pick), is_part(member)) {
            (false, part) => !part,
            (true, false) => true,
            (true, true) => self.are_twins(pick, member),
        };
        let (all, rest): (Vec<usize>, Vec<usize>) = others.into_iter().partition(says_it);
        let own = place(pick).article;
        let all = one_an_article(all.into_iter().map(place), own);
        let rest = rest.into_iter().filter(|_| !is_part(pick)).map(place);
        let rest = rest.filter(|part| all.iter().all(|one| one.article != part.article));
        let parts = one_an_article(rest, own);
        (all, parts)
    }

    /// Tells in what other words supporters say a chosen sentence: content words for others,
    /// in what is said. Names are written in many ways, and who says it in more.
    fn rewordings(&self, pick: usize, supporters: &[Place]) -> Vec<Rewording> {
        let Choice { duplicates, prose, statements, .. } = self.choice;
        let members = duplicates.groups.members(duplicates.groups.group_of(pick)).iter();
        let of_supporters = members
            .map(|&member| member as usize)
            .filter(|&member| supporters.binary_search(&prose.place(member)).is_ok())
            .filter(|&member| prose.text(member) != prose.text(pick))
            .take(MOST_REWORDED);
        let mut wording = Wording::default();
        let mut found = Vec::new();
        for member in of_supporters {
            let changes = wording.changes(statements[pick], statements[member]);
            let is_other = |(here, there): &(Span, Span)| {
                let words = [self.wordage(pick, *here), self.wordage(member, *there)];
                matches!(words, [Some(a), Some(b)] if a + b > ONE_FOR_ANOTHER)
            };
            let place = prose.place(member);
            let from = prose.place(pick).span.start();
            let reworded = |(here, there): (Span, Span)| Rewording {
                here: shifted(here, from),
                there: Place { span: shifted(there, place.span.start()), ..place },
            };
            found.extend(changes.into_iter().filter(is_other).map(reworded));
        }
        found
    }

    /// Returns how many words but for "a" and "the" some of a sentence are, where they are few
    /// and said, no names, and have content.
    fn wordage(&self, sentence: usize, span: Span) -> Option<usize> {
        /// More words are another sentence rather than other words.
        const MOST: usize = 6;
        let statement = self.choice.statements[sentence];
        let said = dedup::said(&self.choice.reading.texts[sentence]);
        let lexicon = Lexicon::of(statement.language);
        let text = &statement.text[span.range()];
        let words = language::words(text, statement.language);
        let words = || words.iter().map(|word| &text[word.range()]);
        let is_such = words().count() <= MOST
            && said.start() <= span.start()
            && span.end() <= said.end()
            && !text.contains(char::is_uppercase)
            && words().any(|word| !lexicon.is_stop_word(word));
        let count = words().filter(|word| !["a", "an", "the"].contains(word)).count();
        is_such.then_some(count)
    }

    fn are_twins(&self, one: usize, other: usize) -> bool {
        let pair = [self.choice.statements[one], self.choice.statements[other]];
        pair[0].text == pair[1].text
            || dedup::near_duplicates(&pair, self.dedup).groups.len() == 1
    }

    /// Tells who says otherwise than a chosen sentence, of each other claim the first.
    fn disagreements(&self, pick: usize) -> Vec<Disagreement<'a>> {
        let mut found: Vec<Disagreement<'a>> = Vec::new();
        let made = self.claims_of(self.choice.duplicates.groups.group_of(pick));
        for made in made.chunk_by(|one, other| one.dispute == other.dispute) {
            let own =
                made.iter().find_map(|made| Some((made, self.words_in(pick, made)?)));
            let Some((&Made { dispute: at, claim: own, .. }, here)) = own else {
                continue;
            };
            let dispute = &self.choice.disputes[at];
            let others = dispute.claims.iter().enumerate().filter(|(at, _)| *at != own);
            found.extend(others.map(|(_, claim)| Disagreement {
                dispute: at,
                kind: dispute.kind,
                text: claim.text,
                place: claim.place,
                here,
                there: claim.words,
            }));
        }
        found.sort_by_key(|disagreement| (disagreement.place, disagreement.here));
        found
    }

    /// Returns the articles that make the other claim.
    fn articles_of(&self, other: &Disagreement<'_>) -> Vec<usize> {
        let claims = self.choice.disputes[other.dispute].claims.iter();
        let made = claims.filter(|claim| claim.place == other.place);
        made.flat_map(Claim::places).map(|place| place.article).collect()
    }

    fn claims_of(&self, group: usize) -> &[Made] {
        self.claims.get(&group).map_or(&[], Vec::as_slice)
    }

    /// Returns where a chosen sentence has the words that carry a claim of its group, if it
    /// makes it.
    fn words_in(&self, pick: usize, made: &Made) -> Option<Span> {
        let claim = &self.choice.disputes[made.dispute].claims[made.claim];
        let place = self.choice.prose.place(pick);
        if claim.place == place {
            return Some(claim.words);
        }
        let start = claim.place.span.start();
        let words = Span::new(claim.words.start() - start, claim.words.end() - start);
        let here = self.same_words(made.sentence, words, pick);
        let is_part = self.choice.duplicates.relations[pick] == Relation::Contained;
        let found = !here.is_empty() || !is_part;
        found.then(|| shifted(here, place.span.start()))
    }

    /// Finds the words that `span` covers in one sentence in its twin: the only place that
    /// has them, else an empty span at its start.
    fn same_words(&self, sentence: usize, span: Span, twin: usize) -> Span {
        let (words, text) = (
            &self.choice.prose.text(sentence)[span.range()],
            self.choice.prose.text(twin),
        );
        let is_whole = |at: usize| {
            let before = text[..at].chars().next_back();
            let after = text[at + words.len()..].chars().next();
            ![before, after].iter().flatten().any(|letter| letter.is_alphanumeric())
        };
        let mut places =
            text.match_indices(words).map(|(at, _)| at).filter(|&at| is_whole(at));
        match (places.next(), places.next()) {
            (Some(at), None) if !words.is_empty() => Span::new(at, at + words.len()),
            _ => Span::new(0, 0),
        }
    }

    /// Tells of the sentences that scored as high as the lowest chosen one, best first.
    pub(super) fn dropped(&self) -> Vec<Dropped<'a>> {
        let chosen = &self.choice.chosen;
        let lowest =
            chosen.iter().map(|&pick| self.choice.scores[pick]).fold(f64::MAX, f64::min);
        let chosen_set: BTreeSet<usize> = chosen.iter().copied().collect();
        let mut others: Vec<usize> = (0..self.choice.candidates.len())
            .filter(|other| {
                self.choice.scores[*other] >= lowest && !chosen_set.contains(other)
            })
            .collect();
        others.sort_by(|&a, &b| {
            self.choice.scores[b].total_cmp(&self.choice.scores[a]).then(a.cmp(&b))
        });
        others.truncate(MAX_DROPPED);
        let dropped = others.into_iter().map(|other| Dropped {
            text: self.choice.prose.text(other),
            place: self.choice.prose.place(other),
            score: self.choice.scores[other],
            reason: self.reason(other, chosen),
        });
        dropped.collect()
    }

    /// Returns true if a chosen sentence names one of a group as saying otherwise.
    fn is_named_beside(&self, pick: usize, group: usize) -> bool {
        let claims = self.claims_of(group).iter();
        let places: BTreeSet<Place> =
            claims.map(|made| self.choice.prose.place(made.sentence)).collect();
        self.disagreements(pick).iter().any(|found| places.contains(&found.place))
    }

    fn reason(&self, other: usize, chosen: &[usize]) -> Reason {
        let candidate = &self.choice.candidates[other];
        let of_group = |group: usize| {
            chosen.iter().find(|&&c| self.choice.candidates[c].group == group)
        };
        if let Some(&twin) = of_group(candidate.group) {
            return Reason::Same(self.choice.prose.place(twin));
        }
        if let Some(&rival) =
            self.choice.rivals.of_group(candidate.group).find_map(of_group)
        {
            let place = self.choice.prose.place(rival);
            return match self.is_named_beside(rival, candidate.group) {
                true => Reason::Differs(place),
                false => Reason::Overlaps(place),
            };
        }
        let overlapping =
            |&&pick: &&usize| select::overlaps(&self.choice.concepts, pick, other);
        if let Some(&pick) = chosen.iter().find(overlapping) {
            return Reason::Overlaps(self.choice.prose.place(pick));
        }
        if select::is_told(&self.choice.concepts, chosen, other) {
            Reason::Covered
        } else if !select::fits(&self.choice.candidates, self.length, chosen, other) {
            Reason::TooLong
        } else if candidate.dependence.is_some() {
            Reason::Dependent
        } else {
            Reason::Covered
        }
    }
}

/// Finds the claims that each group of sentences makes.
fn claims(choice: &Choice<'_>) -> BTreeMap<usize, Vec<Made>> {
    let mut claims: BTreeMap<usize, Vec<Made>> = BTreeMap::new();
    if choice.disputes.is_empty() {
        return claims;
    }
    let all = (0..choice.statements.len()).map(|at| (choice.prose.place(at), at));
    let sentences: BTreeMap<Place, usize> = all.collect();
    for (number, dispute) in choice.disputes.iter().enumerate() {
        for (at, claim) in dispute.claims.iter().enumerate() {
            let Some(&sentence) = sentences.get(&claim.place) else { continue };
            let made = Made { dispute: number, claim: at, sentence };
            for at in claim.places().filter_map(|at| sentences.get(&at)) {
                let group = choice.duplicates.groups.group_of(*at);
                claims.entry(group).or_default().push(made);
            }
        }
    }
    for made in claims.values_mut() {
        made.sort_unstable();
        made.dedup();
    }
    claims
}

/// No more than so many sentences are told of that were not chosen: a reader who asks why
/// asks of the best.
const MAX_DROPPED: usize = 100;

fn shifted(span: Span, by: usize) -> Span {
    Span::new(span.start() + by, span.end() + by)
}

/// Keeps the first place of each article but `except`, in the order of the articles.
pub(super) fn one_an_article(
    places: impl Iterator<Item = Place>,
    except: usize,
) -> Vec<Place> {
    let mut places: Vec<Place> = places.filter(|place| place.article != except).collect();
    places.sort_unstable();
    places.dedup_by_key(|place| place.article);
    places
}
