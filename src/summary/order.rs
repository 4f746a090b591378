//! The order in which chosen sentences are read.
//!
//! What speaks for one sentence to stand before another is counted ([`Table::before`]), and
//! so is what speaks for two to stand side by side and for one to stand first; of the orders
//! that a sort leads to by exchanging neighboring runs of sentences, the best one is taken.
//! The criteria are those of Bollegala, Okazaki and Ishizuka (2010): chronology, topical
//! closeness, precedence and succession, each as far as the articles themselves tell it.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::article::Date;
use crate::dedup::Duplicates;
use crate::fact::{Reading, Shape};
use crate::graph::Graph;
use crate::groups::index;
use crate::select::{Candidate, Rivals};

use super::mention::{self, Mentions};
use super::preferred::Preferred;
use super::prose::Prose;

/// What sentences are put in order by.
pub(super) struct Chosen<'c, 'a> {
    pub(super) prose: &'c Prose<'a>,
    pub(super) reading: &'c Reading,
    pub(super) duplicates: &'c Duplicates,
    pub(super) rivals: &'c Rivals,
    /// What is told instead of what.
    pub(super) preferred: &'c Preferred,
    pub(super) candidates: &'c [Candidate],
    pub(super) graph: &'c Graph,
    /// How central each sentence is, from 0 to 1.
    pub(super) scores: &'c [f64],
}

/// What one reason weighs: that a sentence is of an earlier day, that it stands earlier by
/// the whole length of an article, that it names in full what the other one takes as known.
const REASON: i64 = 1000;

/// What it weighs to keep two sentences side by side that are so in their article, and to open
/// the text with a sentence that opens its article.
///
/// By `benches/order.py`, 4 of 449 pairs of neighbors of multinews are torn apart (159 when
/// only day and place counted), and 30 of 50 summaries of duc2006 and 25 of 30 of
/// duc2007-update open with one of the first two sentences of an article (19 and 19); at 1.8
/// reasons, less than an earlier day counts, 18 and 21. Kendall's tau against the order of the
/// references does not tell this from what it was: 0.38 and 0.37 on multinews, 0.08 and 0.15
/// on duc2006, with standard errors of 0.06 and 0.09.
const CLOSE: i64 = 5 * REASON / 2;

/// In texts of more sentences it weighs more, for the reasons that a sentence is before others
/// grow in number with the text.
const FEW: i64 = 8;

/// What outweighs all that may speak against it: the order of an article, and that a
/// sentence which leans on the one before it follows it.
const BOUND: i64 = 1_000_000;

/// So many sentences are ordered at a time; longer texts stretch by stretch.
const LONGEST: usize = 64;

/// Puts chosen sentences into reading order.
///
/// First comes what is told first: by the day of the earliest article that says a sentence,
/// where every sentence has one, then by where the articles tell it or what is like it. The
/// sentences of one article keep its order, and those side by side there stay so; who and
/// what is named in full, or with "a", comes before what takes it as known; and the text
/// opens as an article does.
pub(super) fn for_reading(what: &Chosen<'_, '_>, chosen: &mut [usize]) {
    let mut lines: Vec<Line> =
        chosen.iter().map(|&pick| Line::of(what, pick, chosen.len())).collect();
    if lines.iter().any(|line| line.day.is_none()) {
        lines.iter_mut().for_each(|line| line.day = None);
    }
    lines.sort_by_key(|line| (line.day, line.place, line.pick));
    keep_article_order(what.prose, &mut lines);
    let ordered = lines.chunks(LONGEST).flat_map(|stretch| {
        let order = Table::of(what, stretch).order();
        order.into_iter().map(|at| stretch[at].pick)
    });
    let ordered: Vec<usize> = ordered.collect();
    chosen.copy_from_slice(&ordered);
}

/// Gives the places that an article's sentences hold to them in the order of the article.
fn keep_article_order(prose: &Prose<'_>, lines: &mut Vec<Line>) {
    let article = |line: &Line| prose.sentences[line.pick].article;
    let mut places: Vec<usize> = (0..lines.len()).collect();
    places.sort_by_key(|&place| article(&lines[place]));
    let mut picked: Vec<Line> = std::mem::take(lines);
    // Sentences are numbered article by article, each from its start.
    picked.sort_by_key(|line| line.pick);
    let mut placed: Vec<(usize, Line)> = places.into_iter().zip(picked).collect();
    placed.sort_by_key(|&(place, _)| place);
    lines.extend(placed.into_iter().map(|(_, line)| line));
}

/// A sentence to be put in order.
struct Line {
    pick: usize,
    day: Option<jiff::civil::Date>,
    /// Where in the articles it is told, in thousandths of their length.
    place: i64,
    /// The sentences of articles that are no copies which say it, itself among them, or match
    /// it but for a fact, or give a count that has grown to what it says: a toll that has risen
    /// stands where the first one was told.
    twins: Vec<usize>,
    mentions: Mentions,
}

impl Line {
    fn of(what: &Chosen<'_, '_>, pick: usize, count: usize) -> Line {
        let Chosen { prose, reading, duplicates, rivals, preferred, .. } = *what;
        let group = duplicates.groups.group_of(pick);
        let others = preferred.over(group).chain(rivals.of_group(group));
        let groups: BTreeSet<usize> = others.chain([group]).collect();
        let members = groups.iter().flat_map(|&group| duplicates.groups.members(group));
        let members = members.map(|&member| member as usize);
        // Copies come after all that is not copied, and say nothing about where things stand.
        let mut twins: Vec<usize> = members.filter(|&m| m < prose.own_count).collect();
        twins.sort_unstable();
        let article = |&member: &usize| prose.sentences[member].article as usize;
        let dates = twins.iter().filter_map(|m| prose.articles[article(m)].published);
        // All sentences are looked at for each that is chosen.
        let compared = count.saturating_mul(prose.own_count) <= MOST_COMPARED;
        Line {
            pick,
            day: dates.min().map(|Date(time)| time.date()),
            place: place(prose, &twins, compared.then_some((what.graph, pick))),
            twins,
            mentions: Mentions::of(&reading.vocabulary, &reading.texts[pick].tokens),
        }
    }
}

/// For more pairs than this only the sentence itself tells where it stands.
const MOST_COMPARED: usize = 1 << 22;

/// How much an article that tells a sentence says about where it stands: half as much as one
/// whose best match for it is an equal sentence. At 1 Kendall's tau on multinews is within
/// 0.01 of what it is.
const OWN: f64 = 0.5;

/// Returns where in the articles a sentence is told, in thousandths of their length: the
/// average over the articles of where they say it or, for those that do not, of where they
/// say what is like it. `alike` is the graph and the sentence's number in it.
///
/// This is majority order (Barzilay, Elhadad and McKeown 2002) of whatever is similar, since
/// few sentences of a summary have twins in several articles.
fn place(prose: &Prose<'_>, twins: &[usize], alike: Option<(&Graph, usize)>) -> i64 {
    let at = |sentence: usize| {
        let (position, count) = prose.positions[sentence];
        f64::from(position) / f64::from(count.max(1))
    };
    let (mut sum, mut weight) = (0.0, 0.0);
    for &twin in twins {
        sum += OWN * at(twin);
        weight += OWN;
    }
    if let Some((graph, pick)) = alike {
        let similar = graph.similarities_of(pick);
        let tells = |start: usize, end: usize| {
            let next = twins.partition_point(|&twin| twin < start);
            twins.get(next).is_some_and(|&twin| twin < end)
        };
        let mut start = 0;
        while start < similar.len() {
            let end = start + prose.positions[start].1 as usize;
            if !tells(start, end) {
                let (found, best) = place_of_like(&similar[start..end]);
                sum += best * found;
                weight += best;
            }
            start = end;
        }
    }
    thousandths(sum / weight)
}

/// Returns where an article says what is like a sentence, from 0 to 1, by how similar each
/// of its sentences is, and the highest of the similarities.
fn place_of_like(similar: &[f64]) -> (f64, f64) {
    let (mut sum, mut weight, mut best) = (0.0, 0.0, 0.0_f64);
    for (at, similarity) in similar.iter().enumerate() {
        // What is a little alike says little.
        let counts = similarity.powi(4);
        sum += counts * at as f64 / similar.len() as f64;
        weight += counts;
        best = best.max(*similarity);
    }
    if weight > 0.0 { (sum / weight, best) } else { (0.0, 0.0) }
}

/// Rounds a share to thousandths: sums in another order come out equal.
fn thousandths(share: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a share of 1")]
    {
        (share * 1000.0 + 0.5) as i64
    }
}

/// What speaks for an order of some lines.
struct Table {
    size: usize,
    /// For each line and each other, what speaks for the one to stand before the other; the
    /// negative of it speaks for the reverse.
    before: Vec<i64>,
    /// For each line and each other, what speaks for the other to follow right upon it.
    followed: Vec<i64>,
    /// For each line, what speaks for it to open the text.
    opening: Vec<i64>,
}

impl Table {
    fn of(what: &Chosen<'_, '_>, lines: &[Line]) -> Table {
        // Each line is before or behind all others, and next to two of them.
        let close = CLOSE * i64::from(index(lines.len())).max(FEW) / FEW;
        let of_one_day = lines.windows(2).all(|pair| pair[0].day == pair[1].day);
        let openings = lines.iter().map(|line| match of_one_day {
            true => opening(what, line, what.scores[line.pick]),
            false => opening(what, line, 1.0),
        });
        let pairs = || lines.iter().flat_map(|a| lines.iter().map(move |b| (a, b)));
        Table {
            size: lines.len(),
            before: pairs().map(|(a, b)| before(what.prose, a, b)).collect(),
            followed: pairs().map(|(a, b)| followed(what, a, b, close)).collect(),
            opening: openings.collect(),
        }
    }

    /// Exchanges neighboring runs of lines for as long as that is better: the sum of what speaks
    /// for the order, a whole number, rises each time.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.size).collect();
        loop {
            let mut is_best = true;
            for start in 0..self.size {
                for middle in start + 1..self.size {
                    if let Some(end) = self.best_exchange(&order, start, middle) {
                        order[start..end].rotate_left(middle - start);
                        is_best = false;
                    }
                }
            }
            if is_best {
                return order;
            }
        }
    }

    /// Returns the end of the run from `middle` on that is best exchanged with the one from
    /// `start` to `middle`, if any is better exchanged.
    fn best_exchange(
        &self,
        order: &[usize],
        start: usize,
        middle: usize,
    ) -> Option<usize> {
        let before = |a: usize, b: usize| self.before[order[a] * self.size + order[b]];
        // None before the first line and after the last one.
        let follows = |a: Option<usize>, b: usize| match (a, order.get(b)) {
            (Some(a), Some(&b)) => self.followed[order[a] * self.size + b],
            (None, Some(&b)) => self.opening[b],
            (_, None) => 0,
        };
        let previous = start.checked_sub(1);
        let (mut turned, mut best) = (0, (0, None));
        for end in middle + 1..=order.len() {
            turned -= (start..middle).map(|at| 2 * before(at, end - 1)).sum::<i64>();
            let gain = turned
                + follows(previous, middle)
                + follows(Some(end - 1), start)
                + follows(Some(middle - 1), end)
                - follows(previous, start)
                - follows(Some(middle - 1), middle)
                - follows(Some(end - 1), end);
            if gain > best.0 {
                best = (gain, Some(end));
            }
        }
        best.1
    }
}

/// What speaks for a line to stand before another.
fn before(prose: &Prose<'_>, one: &Line, other: &Line) -> i64 {
    let sooner = match one.day.cmp(&other.day) {
        Ordering::Less => REASON,
        Ordering::Greater => -REASON,
        Ordering::Equal => other.place - one.place,
    };
    let article = |sentence: usize| prose.sentences[sentence].article;
    let told = match one.pick.cmp(&other.pick) {
        _ if article(one.pick) != article(other.pick) => 0,
        Ordering::Less => BOUND,
        _ => -BOUND,
    };
    let named = i64::from(one.mentions.introduce(&other.mentions))
        - i64::from(other.mentions.introduce(&one.mentions));
    sooner + told + REASON * named
}

/// What speaks for a line to stand right behind another; `close` is what it weighs that it
/// does so in an article.
fn followed(what: &Chosen<'_, '_>, one: &Line, other: &Line, close: i64) -> i64 {
    let candidate = &what.candidates[other.pick];
    let is_next = one.pick + 1 == other.pick;
    if candidate.dependence_after(is_next) != candidate.dependence {
        return BOUND;
    }
    // What stands one or two sentences on in an article that tells both.
    let article = |sentence: usize| what.prose.sentences[sentence].article;
    let is_near = |distance: usize| {
        one.twins.iter().any(|&twin| {
            let next = twin + distance;
            other.twins.binary_search(&next).is_ok() && article(twin) == article(next)
        })
    };
    match () {
        () if is_near(1) => close,
        () if is_near(2) => close / 4,
        () => 0,
    }
}

/// What speaks for a line to open the text: where no day comes first, how central it is as well,
/// from 0 to 1, for an article may open with an anecdote or a joke, or with the caption of a picture.
///
/// By the square of the score 30 of 200 summaries of multinews open with another sentence. Of those
/// 17 that do by the score itself 14 open better, by reading, and of the 13 more 9.
fn opening(what: &Chosen<'_, '_>, line: &Line, central: f64) -> i64 {
    let positions = line.twins.iter().map(|&twin| what.prose.positions[twin].0);
    let position = i64::from(positions.min().unwrap_or(0));
    let tokens = &what.reading.texts[line.pick].tokens;
    let is_quote = tokens.first().is_some_and(|first| first.shape.any(Shape::QUOTE));
    let takes_as_known =
        position > 0 && mention::opens_with_known(&what.reading.vocabulary, tokens);
    let leans = what.candidates[line.pick].dependence.is_some();
    let opens_badly = is_quote || takes_as_known || leans;
    CLOSE * thousandths(central * central) / REASON / (1 + position)
        - if opens_badly { CLOSE } else { 0 }
}
