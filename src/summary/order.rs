//! The order in which chosen sentences are read.

use std::collections::BTreeSet;

use crate::article::Date;
use crate::dedup::Duplicates;
use crate::select::Candidate;

use super::prose::Prose;

/// Puts chosen sentences into reading order.
///
/// By the day of the earliest article that says a sentence where every sentence has one,
/// then by where in their articles the sentence and its twins stand on average (majority
/// order, after Barzilay, Elhadad and McKeown 2002). Sentences of one article keep the
/// article's order.
pub(super) fn for_reading(
    prose: &Prose<'_>,
    duplicates: &Duplicates,
    candidates: &[Candidate],
    chosen: &mut [usize],
) {
    let mut keyed: Vec<(Key, usize)> =
        chosen.iter().map(|&pick| (key(prose, duplicates, pick), pick)).collect();
    if keyed.iter().any(|(key, _)| key.day.is_none()) {
        keyed.iter_mut().for_each(|(key, _)| key.day = None);
    }
    keyed.sort_unstable();
    let ordered: Vec<usize> = keyed.into_iter().map(|(_, pick)| pick).collect();
    keep_article_order(prose, &ordered, chosen);
    keep_together(candidates, chosen);
}

/// Moves sentences that do not stand alone to right after the one before them, where that
/// is chosen too.
fn keep_together(candidates: &[Candidate], chosen: &mut [usize]) {
    let all: BTreeSet<usize> = chosen.iter().copied().collect();
    let leans = |pick: usize| {
        let candidate = &candidates[pick];
        let has_predecessor = pick > 0 && all.contains(&(pick - 1));
        candidate.dependence_after(has_predecessor) != candidate.dependence
    };
    let mut ordered = Vec::with_capacity(chosen.len());
    for &pick in chosen.iter().filter(|&&pick| !leans(pick)) {
        ordered.push(pick);
        ordered
            .extend((pick + 1..).take_while(|next| all.contains(next) && leans(*next)));
    }
    chosen.copy_from_slice(&ordered);
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    day: Option<jiff::civil::Date>,
    /// The average place in the articles, in millionths of their length.
    place: u64,
}

fn key(prose: &Prose<'_>, duplicates: &Duplicates, pick: usize) -> Key {
    // Copies come after all that is not copied, and say nothing about where things stand.
    let members = duplicates.groups.members(duplicates.groups.group_of(pick));
    let own = members.partition_point(|&member| (member as usize) < prose.own_count);
    let members = &members[..own];
    let article = |member: u32| prose.sentences[member as usize].article as usize;
    let dates =
        members.iter().filter_map(|&member| prose.articles[article(member)].published);
    let place = |member: u32| {
        let (position, count) = prose.positions[member as usize];
        u64::from(position) * 1_000_000 / u64::from(count.max(1))
    };
    let sum: u64 = members.iter().map(|&member| place(member)).sum();
    Key {
        day: dates.min().map(|Date(time)| time.date()),
        place: sum / members.len() as u64,
    }
}

/// Writes `ordered` into `chosen`; the places that an article's sentences hold stay, the
/// sentences in them come in the article's order.
fn keep_article_order(prose: &Prose<'_>, ordered: &[usize], chosen: &mut [usize]) {
    let article = |pick: usize| prose.sentences[pick].article;
    // A stable sort by article pairs the places of each article, in order, with its
    // sentences, in order.
    let mut places: Vec<usize> = (0..ordered.len()).collect();
    places.sort_by_key(|&place| article(ordered[place]));
    let mut picks = ordered.to_vec();
    picks.sort_by_key(|&pick| (article(pick), prose.sentences[pick].span));
    for (place, pick) in places.into_iter().zip(picks) {
        chosen[place] = pick;
    }
}
