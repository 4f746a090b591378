//! From pairs that disagree to matters with all that is claimed of them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::scope::{self, Sense};
use super::{Claim, Course, Dispute, Pair, Side, State, Statements, notice};
use crate::article::{Date, Place, Span};
use crate::dedup::{DifferenceKind, Relation};
use crate::groups::{DisjointSets, index};
use crate::{language, support};

/// Joins pairs that meet in a claim, and tells of each matter who claims what.
pub(super) fn assemble<'a>(
    story: &Statements<'_, 'a>,
    pairs: Vec<Pair>,
) -> Vec<Dispute<'a>> {
    let mut disputes: Vec<Dispute<'a>> =
        matters(pairs).into_iter().filter_map(|matter| dispute(story, matter)).collect();
    disputes.sort_by_key(|dispute| {
        let sources: usize =
            dispute.claims.iter().map(|claim| claim.support.sources).sum();
        (Reverse(sources), dispute.claims.first().map(|claim| claim.place))
    });
    disputes
}

/// One matter: the kind of its pairs, and all their sides.
struct Matter {
    kind: DifferenceKind,
    sides: Vec<Side>,
}

fn matters(pairs: Vec<Pair>) -> Vec<Matter> {
    let mut joined = DisjointSets::of(pairs.len());
    let mut last_with: BTreeMap<(DifferenceKind, usize, usize), usize> = BTreeMap::new();
    for (at, pair) in pairs.iter().enumerate() {
        for side in &pair.sides {
            let key = (pair.kind, side.statement, side.words.start());
            if let Some(before) = last_with.insert(key, at) {
                joined.union(index(before), index(at));
            }
        }
    }
    let sets: Vec<u32> = (0..index(pairs.len())).map(|at| joined.find(at)).collect();
    // Where nothing else tells matters apart, they come in the order of their last pairs.
    let last: BTreeMap<u32, usize> =
        sets.iter().enumerate().map(|(at, &set)| (set, at)).collect();
    let mut matters: BTreeMap<usize, Matter> = BTreeMap::new();
    for (set, Pair { kind, sides }) in sets.iter().zip(pairs) {
        let matter = matters.entry(last[set]);
        let matter = matter.or_insert_with(|| Matter { kind, sides: Vec::new() });
        matter.sides.extend(sides);
    }
    matters.into_values().collect()
}

/// What tells claims apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Figure(u128),
    Denied(bool),
    State(usize),
    Words(String),
}

fn dispute<'a>(story: &Statements<'_, 'a>, mut matter: Matter) -> Option<Dispute<'a>> {
    share_states(&mut matter.sides);
    let counts =
        |side: &Side| side.value.as_ref().is_some_and(|value| value.unit.is_none());
    let is_count = matter.sides.iter().all(counts);
    let fates = matter.sides.iter().map(|side| side.value.as_ref()?.fate);
    let fates: Option<BTreeSet<&str>> = fates.collect();
    let growth = Growth {
        // Who is missing is found.
        may_fall: fates
            .as_ref()
            .is_some_and(|fates| fates.iter().all(|f| *f == "missing")),
        // An old toll is told long after it has risen; what else was counted is told otherwise.
        may_linger: fates.is_some(),
    };
    let changes = |side: &Side| side.state.is_some_and(|state| state.may_change);
    let may_change = matter.sides.iter().all(changes);
    // Whoever denies what others state says the same, whether by "not" or by "denied".
    let is_denied = matter.kind == DifferenceKind::Negation
        && matter.sides.iter().any(|side| side.words.is_empty());
    let grown: BTreeSet<Place> = matter
        .sides
        .iter()
        .filter(|side| has_come_to(story, side))
        .map(|side| story.place(side.statement))
        .collect();
    let mut by_value: BTreeMap<Value, Vec<Side>> = BTreeMap::new();
    for side in matter.sides {
        let value = match (&side.value, side.state) {
            (Some(quantity), _) => Value::Figure(quantity.millionths),
            (_, Some(state)) => Value::State(state.side),
            _ if is_denied => Value::Denied(!side.words.is_empty()),
            _ => Value::Words(story.words(&side).to_lowercase()),
        };
        by_value.entry(value).or_default().push(side);
    }
    let mut claims: Vec<Claim<'a>> =
        by_value.into_values().filter_map(|sides| claim(story, sides)).collect();
    // What is counted grows; of two measures, the later one is the higher by chance half of
    // the time.
    let is_course = is_count || claims.len() > 2;
    let has_come_about =
        (may_change || is_told_anew(story, &claims, &grown)) && follow(story, &claims);
    let correct = correct(story, &claims);
    let course = match correct {
        Some(_) => Course::Corrected,
        None if has_come_about || is_course && growth.is_of(story, &claims) => {
            Course::Series
        }
        None => Course::AtOdds,
    };
    let right = correct.map(|at| claims[at].place);
    match course {
        Course::Series | Course::Corrected => claims.sort_by(|a, b| {
            let is_right = |claim: &Claim<'_>| Some(claim.place) == right;
            let value = |claim: &Claim<'_>| claim.value.unwrap_or(0.0);
            is_right(a)
                .cmp(&is_right(b))
                .then(a.date.cmp(&b.date))
                .then(value(a).total_cmp(&value(b)))
        }),
        Course::AtOdds => {
            claims.sort_by_key(|claim| (Reverse(claim.support), claim.place));
        }
    }
    (claims.len() >= 2).then_some(Dispute { kind: matter.kind, course, claims })
}

/// Tells of those who claim the same.
fn claim<'a>(story: &Statements<'_, 'a>, sides: Vec<Side>) -> Option<Claim<'a>> {
    let when = |place: Place| {
        let date = story.articles[place.article].published;
        (date.is_none(), date, place)
    };
    let first = sides.iter().min_by_key(|side| when(story.place(side.statement)))?;
    let (statement, words) = (first.statement, first.words);
    let value = first.value.clone();
    let place = story.place(statement);
    let mut places: Vec<Place> =
        sides.iter().map(|side| story.place(side.statement)).collect();
    let groups = &story.duplicates.groups;
    let of_sides: BTreeSet<usize> =
        sides.iter().map(|side| groups.group_of(side.statement)).collect();
    for group in of_sides {
        places.extend(story.twins(group).map(|twin| story.place(twin)));
    }
    places.sort_by_key(|&other| (other.article, other != place, other));
    places.dedup_by_key(|other| other.article);
    let support = story.sources.support(&places);
    places.retain(|other| other.article != place.article);
    Some(Claim {
        text: story.text(statement),
        place,
        words,
        #[expect(
            clippy::cast_precision_loss,
            reason = "figures of news are far smaller"
        )]
        value: value.as_ref().map(|quantity| quantity.millionths as f64 / 1e6),
        unit: value
            .and_then(|quantity| quantity.unit.or(quantity.head))
            .map(String::from),
        date: story.articles[place.article].published,
        also: places,
        support,
    })
}

/// Makes the sides of a statement say the same, whichever pair they are of: two sentences that
/// match but for "voted" and "abstained" tell of a vote in favour as well.
fn share_states(sides: &mut [Side]) {
    let told = |side: &Side| Some((side.statement, (side.state?, side.words)));
    let states: BTreeMap<usize, (State, Span)> = sides.iter().filter_map(told).collect();
    for side in sides {
        if let Some(&(state, words)) = states.get(&side.statement) {
            (side.state, side.words) = (Some(state), words);
        }
    }
}

/// Returns the claim that the others are corrected to: an article that makes it, no older than
/// theirs, has a notice that says what they claim to be wrong.
fn correct(story: &Statements<'_, '_>, claims: &[Claim<'_>]) -> Option<usize> {
    let date = |article: usize| story.articles[article].published;
    let takes_back = |notice: &str, claim: &Claim<'_>| {
        let article = &story.articles[claim.place.article];
        let words = article.slice(claim.words);
        !words.is_empty() && notice::takes_back(notice, words, &article.text)
    };
    let makes = |claim: &Claim<'_>, article: usize| {
        claim.places().any(|place| place.article == article)
    };
    claims.iter().position(|claim| {
        story.notices.iter().any(|&(article, notice)| {
            let mut others = claims.iter().filter(|other| other.place != claim.place);
            makes(claim, article)
                && !takes_back(notice, claim)
                && others.all(|other| {
                    takes_back(notice, other)
                        && date(other.place.article) <= date(article)
                })
        })
    })
}

/// Returns true if all who make one claim wrote on days before those who make the next one.
fn follow(story: &Statements<'_, '_>, claims: &[Claim<'_>]) -> bool {
    let day = |place: &Place| {
        story.articles[place.article].published.map(|Date(time)| time.date())
    };
    let days = |claim: &Claim<'_>| -> Option<Vec<jiff::civil::Date>> {
        claim.places().map(|place| day(&place)).collect()
    };
    let Some(mut all) = claims.iter().map(days).collect::<Option<Vec<_>>>() else {
        return false;
    };
    all.iter_mut().for_each(|days| days.sort_unstable());
    all.sort_unstable();
    all.windows(2).all(|pair| pair[0].last() < pair[1].first())
}

/// Returns true if a single outlet gives all of some figures, or if the newest is the highest and
/// told as what it has come to.
fn is_told_anew(
    story: &Statements<'_, '_>,
    claims: &[Claim<'_>],
    grown: &BTreeSet<Place>,
) -> bool {
    let outlet = |place: Place| support::outlet(&story.articles[place.article]);
    let outlets = claims.iter().flat_map(Claim::places).map(outlet);
    let outlets: BTreeSet<Option<String>> = outlets.collect();
    let is_of_one = outlets.len() == 1 && !outlets.contains(&None);
    let mut by_date: Vec<&Claim<'_>> = claims.iter().collect();
    by_date.sort_by_key(|claim| claim.date);
    let rises = by_date.windows(2).all(|pair| pair[0].value < pair[1].value);
    let newest = by_date.last();
    let has_grown = newest.is_some_and(|it| it.places().any(|at| grown.contains(&at)));
    claims.iter().all(|claim| claim.value.is_some()) && (is_of_one || rises && has_grown)
}

/// Returns true if a figure is told as what has come about: "raised its offer to 5.5 percent",
/// "has burned 8,350 acres".
fn has_come_to(story: &Statements<'_, '_>, side: &Side) -> bool {
    /// A guess, as for counts that are carried on.
    const NEAR: usize = 4;
    let Some(quantity) = &side.value else { return false };
    let (text, place) = (story.text(side.statement), story.place(side.statement));
    let at = side.words.start().saturating_sub(place.span.start());
    let before = text.get(..at).unwrap_or_default();
    let words = language::words(before, story.language(side.statement));
    let senses = || words.iter().rev().map(|word| Sense::of(&before[word.range()]));
    let is_area = quantity.unit.as_deref().is_some_and(|unit| AREAS.contains(&unit));
    scope::has_come_to(senses())
        || is_area && senses().take(NEAR).any(|sense| sense.burns)
}

/// The units in which news tell what has burned.
const AREAS: [&str; 4] = ["acres", "acre", "hectares", "hectare"];

/// How a count may change from day to day.
struct Growth {
    may_fall: bool,
    /// Whether older figures may be told on days after the newest was told last.
    may_linger: bool,
}

impl Growth {
    /// Returns true if all claims are dated figures, and those of later days are higher, or
    /// lower where they may fall.
    fn is_of(&self, story: &Statements<'_, '_>, claims: &[Claim<'_>]) -> bool {
        let mut by_day: BTreeMap<jiff::civil::Date, (f64, f64)> = BTreeMap::new();
        for claim in claims {
            let (Some(Date(time)), Some(value)) = (claim.date, claim.value) else {
                return false;
            };
            if claim.unit.as_deref().is_some_and(|unit| LEVELS.contains(&unit)) {
                return false;
            }
            let range = by_day.entry(time.date()).or_insert((value, value));
            *range = (range.0.min(value), range.1.max(value));
        }
        let days: Vec<(f64, f64)> = by_day.into_values().collect();
        let all = |follows: fn(&[(f64, f64)]) -> bool| days.windows(2).all(follows);
        let changes = all(|pair| pair[0].1 < pair[1].0)
            || self.may_fall && all(|pair| pair[1].1 < pair[0].0);
        days.len() >= 2 && changes && (self.may_linger || newest_is_last(story, claims))
    }
}

/// Returns true if no claim is made on a day after the newest was made last.
fn newest_is_last(story: &Statements<'_, '_>, claims: &[Claim<'_>]) -> bool {
    let last = |claim: &Claim<'_>| {
        let dates = claim.places().map(|place| story.articles[place.article].published);
        dates.flatten().map(|Date(time)| time.date()).max()
    };
    let newest = claims.iter().max_by_key(|claim| claim.date);
    newest.is_some_and(|newest| claims.iter().all(|claim| last(claim) <= last(newest)))
}

/// Units of what goes up and down, and of what is revised rather than counted on.
const LEVELS: &[&str] = &["percent", "years old", "mph", "kph", "knot", "degrees"];

impl Statements<'_, '_> {
    fn words(&self, side: &Side) -> &str {
        self.articles[self.place(side.statement).article].slice(side.words)
    }

    /// The statements of a group that say all that the others say; parts of it need not.
    pub(super) fn twins(&self, group: usize) -> impl Iterator<Item = usize> {
        let members = self.duplicates.groups.members(group).iter().map(|&m| m as usize);
        members.filter(|&member| self.duplicates.relations[member] != Relation::Contained)
    }
}
