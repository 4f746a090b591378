//! From pairs that disagree to matters with all that is claimed of them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Claim, Course, Dispute, Pair, Side, Statements};
use crate::article::{Date, Place};
use crate::dedup::{DifferenceKind, Relation};

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
    let mut matter_of: BTreeMap<(DifferenceKind, usize, usize), usize> = BTreeMap::new();
    let mut matters: Vec<Option<Matter>> = Vec::new();
    for Pair { kind, sides } in pairs {
        let keys = [0, 1].map(|at: usize| {
            let side: &Side = &sides[at];
            (kind, side.statement, side.words.start())
        });
        let known: Vec<usize> =
            keys.iter().filter_map(|key| matter_of.get(key).copied()).collect();
        let mut joined = Matter { kind, sides: Vec::new() };
        for at in known {
            if let Some(matter) = matters.get_mut(at).and_then(Option::take) {
                joined.sides.extend(matter.sides);
            }
        }
        joined.sides.extend(sides);
        for side in &joined.sides {
            matter_of.insert((kind, side.statement, side.words.start()), matters.len());
        }
        matters.push(Some(joined));
    }
    matters.into_iter().flatten().collect()
}

/// What tells claims apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Figure(u128),
    Words(String),
}

fn dispute<'a>(story: &Statements<'_, 'a>, matter: Matter) -> Option<Dispute<'a>> {
    let counts =
        |side: &Side| side.value.as_ref().is_some_and(|value| value.unit.is_none());
    let is_count = matter.sides.iter().all(counts);
    let mut by_value: BTreeMap<Value, Vec<Side>> = BTreeMap::new();
    for side in matter.sides {
        let value = match &side.value {
            Some(quantity) => Value::Figure(quantity.millionths),
            None => Value::Words(story.words(&side).to_lowercase()),
        };
        by_value.entry(value).or_default().push(side);
    }
    let mut claims: Vec<Claim<'a>> =
        by_value.into_values().filter_map(|sides| claim(story, sides)).collect();
    // What is counted grows; of two measures, the later one is the higher by chance half of
    // the time.
    let is_course = is_count || claims.len() > 2;
    let course = match is_course && grows(&claims) {
        true => Course::Series,
        false => Course::AtOdds,
    };
    match course {
        Course::Series => claims.sort_by(|a, b| {
            a.date
                .cmp(&b.date)
                .then(a.value.unwrap_or(0.0).total_cmp(&b.value.unwrap_or(0.0)))
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
    let mut places: Vec<Place> = Vec::new();
    for side in &sides {
        places.extend(story.twins(side.statement).map(|twin| story.place(twin)));
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

/// Returns true if all claims are dated figures, and those of later days are higher.
fn grows(claims: &[Claim<'_>]) -> bool {
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
    days.len() >= 2 && days.windows(2).all(|pair| pair[0].1 < pair[1].0)
}

/// Units of what goes up and down, and of what is revised rather than counted on.
const LEVELS: &[&str] = &["percent", "years old", "mph", "kph", "degrees"];

impl Statements<'_, '_> {
    fn words(&self, side: &Side) -> &str {
        self.articles[self.place(side.statement).article].slice(side.words)
    }

    /// The statements that say the same as one, itself included; parts of it need not.
    pub(super) fn twins(&self, statement: usize) -> impl Iterator<Item = usize> {
        let group = self.duplicates.groups.group_of(statement);
        let members = self.duplicates.groups.members(group).iter().map(|&m| m as usize);
        members.filter(move |&member| {
            member == statement
                || self.duplicates.relations[member] != Relation::Contained
        })
    }
}
