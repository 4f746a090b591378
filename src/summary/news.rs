//! What younger articles have overtaken: what would be, and how many there were so far.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use jiff::civil;

use super::prose::Prose;
use crate::article::{Language, Span};
use crate::dedup::{DifferenceKind, Duplicates};
use crate::fact::{self, FactKind, Quantity, Reading, Shape};
use crate::select;
use crate::select::concept::Concepts;

/// The sentences of dated articles.
pub(super) struct News<'s, 'a> {
    pub(super) prose: &'s Prose<'a>,
    pub(super) reading: &'s Reading,
    /// The language of each article.
    pub(super) languages: &'s [Language],
}

/// So many sentences of an article tell what is new.
const OPENING: u32 = 2;

/// So many of them are compared at most: those of fifty articles, more than people read.
const MOST_OPENINGS: usize = 100;

impl News<'_, '_> {
    fn day(&self, sentence: usize) -> Option<civil::Date> {
        let article = self.prose.sentences[sentence].article as usize;
        Some(self.prose.articles[article].published?.0.date())
    }

    /// Returns the sentences that say what will be where the opening of a younger article says
    /// with most of their words what came of it: only one of the two is chosen.
    pub(super) fn past_forecasts(&self, concepts: &Concepts) -> Vec<usize> {
        let all = 0..self.prose.own_count;
        let mut openings: Vec<usize> = all
            .clone()
            .filter(|&at| self.prose.positions[at].0 < OPENING && self.day(at).is_some())
            .filter(|&at| !self.foretells(at))
            .collect();
        // In larger folders the youngest are compared: the time must not grow with the square.
        openings.sort_by_key(|&at| Reverse(self.day(at)));
        openings.truncate(MOST_OPENINGS);
        let is_past = |&at: &usize| {
            let is_outcome = |&other: &usize| {
                self.day(at) < self.day(other) && select::overlaps(concepts, at, other)
            };
            self.day(at).is_some()
                && self.foretells(at)
                && openings.iter().any(is_outcome)
        };
        all.filter(is_past).collect()
    }

    fn foretells(&self, sentence: usize) -> bool {
        let article = self.prose.sentences[sentence].article as usize;
        let mut tokens = self.reading.texts[sentence].tokens.iter();
        // "Will", the name, foretells nothing.
        let is_future = |token: &fact::Token| {
            !token.shape.any(Shape::CAPITAL) && self.reading.vocabulary.is_future(token)
        };
        self.languages[article] == Language::ENGLISH && tokens.any(is_future)
    }

    /// Returns the groups of sentences that count fewer people to whom something happened
    /// than younger articles do in the same words: "killed 80" where it is 86 by now.
    pub(super) fn outdated_counts(&self, duplicates: &Duplicates) -> BTreeSet<usize> {
        let groups = &duplicates.groups;
        let days = |group: usize| {
            let members = groups.members(group).iter();
            let days = members.filter_map(|&member| self.day(member as usize));
            let (least, most) = (days.clone().min(), days.max());
            least.zip(most)
        };
        let numbers = duplicates.differences.iter();
        let numbers = numbers.filter(|found| found.kind == DifferenceKind::Number);
        let outdated = numbers.filter_map(|found| {
            let sides = [found.first, found.second].map(|at| at as usize);
            let of_sides = sides.map(|at| groups.group_of(at));
            let [one, other] = of_sides.map(days);
            // None of the older ones is as young as any of the others.
            let older = match (one?, other?) {
                ((_, last), (first, _)) if last < first => 0,
                ((first, _), (_, last)) if last < first => 1,
                _ => return None,
            };
            let counts = [
                self.count_at(sides[0], found.first_span)?,
                self.count_at(sides[1], found.second_span)?,
            ];
            let grows = counts[older].millionths < counts[1 - older].millionths;
            (grows && counts[0].fate == counts[1].fate).then_some(of_sides[older])
        });
        outdated.collect()
    }

    /// The count of people to whom something happened at some words of a sentence.
    fn count_at(&self, sentence: usize, words: Span) -> Option<Quantity> {
        let article = self.prose.sentences[sentence].article as usize;
        let (text, read) = (self.prose.text(sentence), &self.reading.texts[sentence]);
        let language = self.languages[article];
        let published = self.prose.articles[article].published;
        let facts = self.reading.vocabulary.facts_of(text, read, 0, language, published);
        facts.into_iter().find_map(|fact| match fact.kind {
            FactKind::Number(count) if count.digits.overlaps(words) => {
                Some(count).filter(|count| count.fate.is_some())
            }
            _ => None,
        })
    }
}
