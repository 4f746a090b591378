//! Counts of people to whom the same happened, such as death tolls: a story has hardly any
//! but its own, however its articles tell it. And who else gives a count that is disputed.

use std::collections::BTreeMap;

use super::figures::LEAST_LIKENESS;
use super::mention::{Mention, Mentions};
use super::words::MONEY;
use crate::fact::{Bound, ONE};

/// Returns true if two counts are carried on from day to day, and of the same fate.
pub(super) fn are_carried_on(a: &Mention, b: &Mention) -> bool {
    a.is_carried_on && b.is_carried_on && a.quantity.fate == b.quantity.fate
}

/// Returns true if each is the first of its article to tell to how many the same happened.
pub(super) fn are_first(a: &Mention, b: &Mention) -> bool {
    a.is_first && b.is_first && a.quantity.fate == b.quantity.fate
}

/// Returns true if both are tolls of the story.
pub(super) fn are_tolls(a: &Mention, b: &Mention) -> bool {
    are_carried_on(a, b) || are_first(a, b)
}

/// The fewest articles whose tolls make a series: three numbers in random order rise in one of
/// six cases, and these are of one story and one fate. On 280 stories and topics of the
/// development sets it joins none that is not joined without.
const FEWEST: usize = 3;

/// The fewest of which one may be out of order, as that of a paper that has more dead than all
/// others: five numbers in random order rise but for one in 17 of 120 cases, as rarely as three.
const FEWEST_BUT_ONE: usize = 5;

/// How much higher the later of two tolls may be: a first report may be of a tenth of what
/// it comes to, but rarely of less.
const MOST: u128 = 10;

/// What happens to some in one incident of a story and to others in another one.
const OF_MANY: [&str; 2] = ["arrested", "rescued"];

/// Finds pairs of tolls of which the second is what the first has come to: "killing at least
/// four", "nine people are dead", "the number of those killed rose to 14".
///
/// Where the first toll of each article is the higher the later it was published, and never
/// lower, they are one toll, however little their sentences have in common.
pub(super) fn chained(mentions: &Mentions<'_, '_>) -> Vec<(usize, usize)> {
    let mut by_fate: BTreeMap<Option<&str>, Vec<usize>> = BTreeMap::new();
    for (at, mention) in mentions.all.iter().enumerate() {
        let grows = mention.quantity.fate.is_some_and(|fate| !OF_MANY.contains(&fate));
        if mention.is_first && grows && !mentions.of_year(mention) {
            by_fate.entry(mention.quantity.fate).or_default().push(at);
        }
    }
    by_fate.into_values().flat_map(|tolls| chain(mentions, tolls)).collect()
}

fn chain(mentions: &Mentions<'_, '_>, mut tolls: Vec<usize>) -> Vec<(usize, usize)> {
    let count = |at: usize| mentions.all[at].quantity.millionths;
    let published = |at: usize| mentions.published(&mentions.all[at]);
    tolls.sort_by_key(|&at| (published(at), count(at)));
    let follows = |pair: &[usize]| {
        let (before, after) = (count(pair[0]), count(pair[1]));
        before <= after && after <= before * MOST && are_of_one_period(mentions, pair)
    };
    // Where the first is that does not follow the one before it.
    let break_of = |tolls: &[usize]| tolls.windows(2).position(|pair| !follows(pair));
    if let Some(at) = break_of(&tolls)
        && tolls.len() >= FEWEST_BUT_ONE
    {
        let without = |at: usize| [&tolls[..at], &tolls[at + 1..]].concat();
        let rests = [without(at), without(at + 1)];
        // Of two that may be the one, neither is known to be.
        tolls = match rests.each_ref().map(|rest| break_of(rest).is_none()) {
            [true, false] => rests.into_iter().next().unwrap_or_default(),
            [false, true] => rests.into_iter().next_back().unwrap_or_default(),
            _ => return Vec::new(),
        };
    }
    let [first, last] =
        [tolls.first(), tolls.last()].map(|at| at.and_then(|&at| published(at)));
    let is_chain = tolls.len() >= FEWEST
        && first.is_some()
        && first < last
        && break_of(&tolls).is_none();
    let steps = tolls.windows(2).filter(|pair| count(pair[0]) < count(pair[1]));
    match is_chain {
        true => steps.map(|pair| (pair[0], pair[1])).collect(),
        false => Vec::new(),
    }
}

/// Returns true if two tolls are not of different periods, nor told to be of two.
fn are_of_one_period(mentions: &Mentions<'_, '_>, pair: &[usize]) -> bool {
    let [a, b] = [pair[0], pair[1]].map(|at| &mentions.all[at]);
    a.is_carried_on || b.is_carried_on || !a.periods.differ(&b.periods)
}

/// The least figure that two articles of a story hardly have by chance: "340 jobs", "340 staff",
/// "3,200 acres". Sums of money are round, and paid for many things.
const TELLING: u128 = 100 * ONE;

/// The least likeness of sentences with equal figures of another noun: "340 jobs", "340 staff".
/// Without it 300 firefighters are the 300 homes of a storm.
const ALIKE: f64 = 0.4;

/// Of tolls and high counts that disagree, pairs each with those of further articles that are as
/// high as its partner, whatever their words; each of these once.
pub(super) fn seconded(
    mentions: &Mentions<'_, '_>,
    disagreeing: &[(usize, usize)],
) -> Vec<(usize, usize)> {
    type Key<'k> = (Option<&'k str>, Option<&'k str>, u128);
    let key = |at: usize| -> Key<'_> {
        let quantity = &mentions.all[at].quantity;
        (quantity.fate, quantity.unit.as_deref(), quantity.millionths)
    };
    let unit = |mention: &'_ Mention| mention.quantity.unit.clone();
    let is_telling = |mention: &Mention| {
        let is_money = unit(mention).is_some_and(|unit| MONEY.contains(&&*unit));
        !is_money && mention.quantity.millionths >= TELLING
    };
    // Of each toll or count the first pair that it is in, its partner before it.
    let mut known: BTreeMap<Key<'_>, (usize, usize)> = BTreeMap::new();
    for &(one, other) in disagreeing {
        let (a, b) = (&mentions.all[one], &mentions.all[other]);
        let are_tolls = are_tolls(a, b);
        if are_tolls || is_telling(b) && unit(a) == unit(b) {
            known.entry(key(other)).or_insert((one, other));
        }
        if are_tolls || is_telling(a) && unit(a) == unit(b) {
            known.entry(key(one)).or_insert((other, one));
        }
    }
    let is_toll = |mention: &Mention| mention.is_first || mention.is_carried_on;
    let all = mentions.all.iter().enumerate();
    let further = all.filter(|(_, mention)| is_toll(mention) || is_telling(mention));
    let further = further.filter_map(|(at, mention)| {
        let &(against, like) = known.get(&key(at))?;
        let (a, b) = (&mentions.all[against], &mentions.all[like]);
        let is_further = ![a.article, b.article].contains(&mention.article);
        let may_be_less = matches!(mention.quantity.bound, Bound::LessThan | Bound::UpTo);
        let is_alike = is_toll(mention) && is_toll(b) || {
            let least = match mention.shared_sort(b) {
                Some(_) => LEAST_LIKENESS,
                None => ALIKE,
            };
            mentions.likeness(mention.statement, b.statement) >= least
        };
        let is_same = is_alike
            && mention.confined == b.confined
            && !may_be_less
            && !mentions.of_year(mention)
            && (mention.is_carried_on || !mention.periods.differ(&b.periods));
        (is_further && is_same).then_some((against, at))
    });
    further.collect()
}
