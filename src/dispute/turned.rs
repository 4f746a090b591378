//! What becomes of somebody or something, told otherwise by another article in other words:
//! "the school remained open", "the school, 200 metres from the mill, was closed for the day".

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::denial::{denies_or_asks, said};
use super::mention::Mentions;
use super::scope::{Confined, Periods};
use super::words::Word;
use super::{HOTTEST, Pair, Side, State};
use crate::article::{Language, Span};
use crate::dedup::DifferenceKind;
use crate::hash::FixedMap;

/// States of which one rules out the others, at one time. Of most words with an opposite both
/// may be true of one matter, "rose" and "fell", "opened" and "closed", "agreed" and "rejected";
/// of these hardly.
const STATES: &[(Lasting, &[Signs])] = &[
    (Lasting::ForNow, &[("open", PAST), ("closed shut", PAST)]),
    (Lasting::ForNow, &[("custody", "in"), ("bailed freed", "")]),
    (Lasting::ForNow, &[("alive", "found"), ("dead", "found")]),
    // An appeal may follow.
    (Lasting::ForNow, &[("guilty", "found"), ("acquitted", "")]),
    (Lasting::ForGood, &[("favour favor", VOTE), ("against", VOTE), ("abstained", "")]),
    (Lasting::ForGood, &[("sacked", ""), ("resigned quit", "")]),
    (Lasting::ForGood, &[("signed", ""), ("vetoed", "")]),
];

/// Words that tell of a state, and those of which one has to stand right before, if any: "was
/// open" and no "open to talks", "taken into custody" and no "in custody" before.
type Signs = (&'static str, &'static str);

/// "Is open" may be told of what is open on other days.
const PAST: &str = "was were remained stayed";
const VOTE: &str = "voted vote votes";

/// So many words before a word are right before it: "voted in favour", "was still closed".
const BESIDE: usize = 2;

/// What confines a state that stands right before it: "open to lorries", "open again".
const CONFINES: [&str; 4] = ["to", "again", "late", "early"];

/// Parts of a day, each of which may see another state.
const DAY_PARTS: [&str; 6] =
    ["morning", "noon", "afternoon", "evening", "night", "midnight"];

/// How long a state lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lasting {
    /// Another one may follow it: who was in custody is released.
    ForNow,
    /// What happened stays what it was: nobody votes for and later against.
    ForGood,
}

/// What a word says something has come to, and the words of which one has to stand before it.
static WORDS: LazyLock<FixedMap<&str, (State, &str)>> = LazyLock::new(|| {
    let mut words = FixedMap::default();
    for (set, (lasting, sides)) in STATES.iter().enumerate() {
        let may_change = *lasting == Lasting::ForNow;
        for (side, (list, before)) in sides.iter().enumerate() {
            for word in list.split(' ') {
                words.insert(word, (State { set, side, may_change }, *before));
            }
        }
    }
    words
});

/// The fewest content words that both have: "the school" alone may be any. How much of their
/// words they share besides tells nothing; no bound on it changes what is flagged on the topics
/// of duc2006, duc2007-update and multinews.
const FEWEST: usize = 2;

/// Finds what is told of the same in two ways by two articles. An article that tells both tells
/// how one came of the other.
pub(super) fn pairs(mentions: &Mentions<'_, '_>) -> Vec<Pair> {
    let told = told(mentions);
    let found: Vec<(&Told, &Told)> = candidates(&told)
        .into_iter()
        .map(|(one, other)| (&told[one], &told[other]))
        .filter(|(one, other)| one.is_against(other))
        .collect();
    let is_one = |(one, other): &&(&Told, &Told)| one.article == other.article;
    let told_both: BTreeSet<usize> = found
        .iter()
        .filter(is_one)
        .flat_map(|(one, other)| [one.statement, other.statement])
        .collect();
    let is_lone = |told: &Told| !told_both.contains(&told.statement);
    // Of one day that both name, neither state follows the other.
    let side = |told: &Told, is_of_day: bool| {
        let may_change = told.state.may_change && !is_of_day;
        let state = Some(State { may_change, ..told.state });
        Side { state, ..Side::of(told.statement, told.words) }
    };
    found
        .iter()
        .filter(|(one, other)| is_lone(one) && is_lone(other))
        .map(|(one, other)| {
            let is_of_day = one.periods.has_any() && other.periods.has_any();
            let sides = [side(one, is_of_day), side(other, is_of_day)];
            Pair { kind: DifferenceKind::Word, sides }
        })
        .collect()
}

/// A statement of what something has come to.
struct Told {
    statement: usize,
    article: usize,
    state: State,
    /// The word that says so: bytes of the article's text.
    words: Span,
    /// The content words of what is said but for that one, rising.
    content: Vec<u32>,
    /// Those before it, which name whom or what it is told of.
    subject: Vec<u32>,
    /// Those of the subject that begin it, up to a small word or a mark: "primary school".
    head: Vec<u32>,
    /// The names in it.
    names: Vec<u32>,
    periods: Periods,
    /// The part of the day that it names.
    day_part: Option<usize>,
    confined: Vec<Confined>,
}

/// Lists what the statements of a story say that something has come to.
fn told(mentions: &Mentions<'_, '_>) -> Vec<Told> {
    let story = mentions.story;
    let mut tells = vec![false; story.terms.term_count()];
    let lists = STATES.iter().flat_map(|(_, sides)| sides.iter());
    for word in lists.flat_map(|(list, _)| list.split(' ')) {
        for token in story.terms.tokens_of(word, Language::ENGLISH) {
            tells[token.term as usize] = true;
        }
    }
    if !tells.contains(&true) {
        return Vec::new();
    }
    // A word is looked up as it is written where its stem is one of those.
    let tells = |at: usize| {
        let words = story.terms.tokens(at).iter().zip(story.terms.spans(at));
        let mut words = words.filter(|(token, _)| tells[token.term as usize]);
        let text = story.text(at);
        words.any(|(_, span)| WORDS.contains_key(&*text[span.range()].to_lowercase()))
    };
    (0..story.own)
        .filter(|&at| tells(at) && !denies_or_asks(story, at))
        .filter_map(|at| Told::of(mentions, at))
        .collect()
}

impl Told {
    fn of(mentions: &Mentions<'_, '_>, statement: usize) -> Option<Told> {
        let story = mentions.story;
        let words = mentions.plain_words(statement);
        if words.suppose() {
            return None;
        }
        let article = story.place(statement).article;
        let said = &words.all[said(story, statement, &words)];
        let written =
            |word: &Word| story.articles[article].slice(word.span).to_lowercase();
        let state = |at: usize| {
            let (state, before) = WORDS.get(written(&said[at]).as_str())?;
            let mut beside = said[at.saturating_sub(BESIDE)..at].iter();
            let is_such = before.is_empty()
                || beside.any(|word| before.split(' ').any(|one| one == written(word)));
            let is_confined = said
                .get(at + 1)
                .is_some_and(|next| CONFINES.contains(&written(next).as_str()));
            (is_such && !is_confined).then_some(*state)
        };
        let mut states = (0..said.len()).filter_map(|at| Some((at, state(at)?)));
        let (at, told) = states.next()?;
        // "Was in custody and is bailed": both.
        if states.any(|(_, other)| other.set == told.set && other.side != told.side) {
            return None;
        }
        let subject = at.saturating_sub(SUBJECT)..at;
        let links = |word: &Word| LINKS.contains(&written(word).as_str());
        let head = head(&said[subject.clone()], links);
        let name = |at: &usize| said[*at].is_name.then_some(said[*at].term);
        let names = subject.clone().filter_map(|at| name(&at)).collect();
        let content = content(said, 0..said.len(), at);
        let mut periods = Periods::default();
        said.iter().for_each(|word| periods.note(&word.sense));
        let day_part =
            |word| DAY_PARTS.iter().position(|part| *part == written(word).as_str());
        let day_part = said.iter().find_map(day_part);
        let mut confined: Vec<Confined> =
            said.iter().filter_map(|word| word.sense.confining).collect();
        confined.sort_unstable();
        confined.dedup();
        Some(Told {
            statement,
            article,
            state: told,
            words: said[at].span,
            subject: self::content(said, subject, at),
            head,
            names,
            content,
            periods,
            day_part,
            confined,
        })
    }

    /// Returns true if two statements say otherwise what the same has come to.
    fn is_against(&self, other: &Told) -> bool {
        let has = |terms: &[u32], term: &u32| terms.binary_search(term).is_ok();
        let common = self.content.iter().filter(|term| has(&other.content, term));
        self.state.set == other.state.set
            && self.state.side != other.state.side
            && self.is_of(other)
            && common.count() >= FEWEST
            && !self.periods.differ(&other.periods)
            && self.periods.has_year() == other.periods.has_year()
            && self.day_part.zip(other.day_part).is_none_or(|(one, two)| one == two)
            && self.confined == other.confined
    }

    /// Returns true if two statements may be of the same: the subject of each has what begins
    /// that of the other, and not each a name that the other statement lacks.
    fn is_of(&self, other: &Told) -> bool {
        let has_head = |one: &Told, two: &Told| {
            let mut head = one.head.iter();
            !one.head.is_empty()
                && head.all(|term| two.subject.binary_search(term).is_ok())
        };
        let is_foreign = |one: &Told, two: &Told| {
            let mut names = one.names.iter();
            names.any(|name| two.content.binary_search(name).is_err())
        };
        has_head(self, other)
            && has_head(other, self)
            && !(is_foreign(self, other) && is_foreign(other, self))
    }
}

/// So many words before what something has come to tell what that is.
const SUBJECT: usize = 16;

/// The content words that begin a subject, up to a verb, another small word or a mark.
fn head(subject: &[Word], links: impl Fn(&Word) -> bool) -> Vec<u32> {
    let from = subject.iter().position(|word| word.is_content).unwrap_or(0);
    let Some((first, rest)) = subject[from..].split_first() else { return Vec::new() };
    let joined =
        rest.iter().take_while(|word| word.is_content && !word.is_apart && !links(word));
    [first].into_iter().chain(joined).map(|word| word.term).collect()
}

/// Verbs that stand right behind a subject, and would pass for a part of it.
const LINKS: [&str; 10] = [
    "remain", "remains", "remained", "stay", "stays", "stayed", "vote", "votes", "voted",
    "held",
];

/// The content words of a range, rising, but for days and for the word at `but`.
fn content(said: &[Word], range: Range<usize>, but: usize) -> Vec<u32> {
    let counts = |at: &usize| {
        said[*at].is_content && *at != but && !said[*at].sense.names_weekday()
    };
    let mut terms: Vec<u32> = range.filter(counts).map(|at| said[at].term).collect();
    terms.sort_unstable();
    terms.dedup();
    terms
}

/// Lists pairs of statements that share a telling word.
fn candidates(told: &[Told]) -> Vec<(usize, usize)> {
    let mut by_term: FixedMap<u32, Vec<usize>> = FixedMap::default();
    for (at, one) in told.iter().enumerate() {
        for &term in &one.content {
            by_term.entry(term).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for (at, one) in told.iter().enumerate() {
        let from = found.len();
        let sharing = one.content.iter().filter_map(|term| by_term.get(term));
        let sharing = sharing.filter(|all| all.len() <= HOTTEST).flatten();
        found.extend(sharing.filter(|&&other| other > at).map(|&other| (at, other)));
        found[from..].sort_unstable();
    }
    found.dedup();
    found
}
