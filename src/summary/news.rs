//! What younger articles have overtaken, and how things stand by now.

use std::cmp::Reverse;

use jiff::civil;

use super::prose::Prose;
use crate::article::Language;
use crate::fact::{self, Granularity, Reading, Shape, Traits};
use crate::options::Options;
use crate::select::concept::Concepts;
use crate::select::{self, Candidate};

/// The sentences of dated articles.
pub(super) struct News<'s, 'a> {
    pub(super) prose: &'s Prose<'a>,
    pub(super) reading: &'s Reading,
    /// The language of each article.
    pub(super) languages: &'s [Language],
}

/// So many sentences of an article tell what is new.
const OPENING: u32 = 2;

/// A story that goes on for longer is no news of these days: the DUC topics of months and years
/// are summed up without.
const STORY_DAYS: i32 = 14;

/// How central the beginning of the newest article must be, against the most central sentence.
/// At 0.4 captions of pictures, obituaries and looks back into history got into made-up stories;
/// the DUC topics score the same with 0.2 to 0.55.
const CENTRAL: f64 = 0.55;

/// Shorter beginnings are headings of pictures and the like.
const FEWEST_WORDS: usize = 8;

/// So many of them are compared at most: those of fifty articles, more than people read.
const MOST_OPENINGS: usize = 100;

impl News<'_, '_> {
    /// Returns the sentences that say what will be where that is past by now: on a day that comes
    /// before the newest article, or where the opening of a younger article says with most of
    /// their words what came of it.
    pub(super) fn past_forecasts(&self, concepts: &Concepts) -> Vec<usize> {
        let all = 0..self.prose.own_count;
        let newest = all.clone().filter_map(|at| self.prose.day(at)).max();
        let mut openings: Vec<usize> = all
            .clone()
            .filter(|&at| {
                self.prose.positions[at].0 < OPENING && self.prose.day(at).is_some()
            })
            .filter(|&at| !self.foretells(at))
            .collect();
        // In larger folders the youngest are compared: the time must not grow with the square.
        openings.sort_by_key(|&at| Reverse(self.prose.day(at)));
        openings.truncate(MOST_OPENINGS);
        let is_past = |&at: &usize| {
            let is_outcome = |&other: &usize| {
                self.prose.day(at) < self.prose.day(other)
                    && select::overlaps(concepts, at, other)
            };
            let is_told = || self.foretells(at) && openings.iter().any(is_outcome);
            self.prose.day(at).is_some_and(|day| {
                newest.is_some_and(|newest| self.names_day_between(at, day, newest))
                    || is_told()
            })
        };
        all.filter(is_past).collect()
    }

    /// Returns how the newest article of a story that goes on for days begins, if that is as
    /// central as most beginnings: what its readers want to know is how things stand. Who asks
    /// for something, or for a sentence or two, wants that instead.
    pub(super) fn latest(
        &self,
        candidates: &[Candidate],
        scores: &[f64],
        options: &Options,
    ) -> Option<usize> {
        let own = 0..self.prose.own_count;
        let days: Option<Vec<civil::Date>> =
            own.clone().map(|at| self.prose.day(at)).collect();
        let days = days?;
        let (first, last) = (*days.iter().min()?, *days.iter().max()?);
        let span = first.until(last).ok()?.get_days();
        if !(1..=STORY_DAYS).contains(&span) {
            return None;
        }
        let opens = |&at: &usize| {
            self.prose.positions[at].0 < OPENING
                && candidates[at].dependence.is_none()
                && candidates[at].words >= FEWEST_WORDS
        };
        let best =
            |a: &usize, b: &usize| scores[*a].total_cmp(&scores[*b]).then(b.cmp(a));
        let newest =
            own.clone().filter(opens).filter(|&at| days[at] == last).max_by(best)?;
        let highest = own.map(|at| scores[at]).fold(0.0, f64::max);
        let is_told = scores[newest] >= CENTRAL * highest
            && options.rank.focus.is_none()
            && select::leaves_room(candidates, newest, options.select.length);
        is_told.then_some(newest)
    }

    /// Returns true if a sentence names a day after the one it was published on and before
    /// another one, and tells of nothing else that has come about before: "will be launched on
    /// January 1".
    fn names_day_between(
        &self,
        sentence: usize,
        published: civil::Date,
        newest: civil::Date,
    ) -> bool {
        let read = &self.reading.texts[sentence];
        let may_name = Traits::WEEKDAY.and(Traits::MONTH).and(Traits::MAYBE_MONTH);
        if published >= newest || !read.tokens.iter().any(|it| it.traits.any(may_name)) {
            return false;
        }
        let vocabulary = &self.reading.vocabulary;
        let tells = |token: &fact::Token| {
            vocabulary.is_past(token) && !token.traits.any(Traits::SPEECH)
        };
        let mut before = read.tokens.iter().take_while(|it| !vocabulary.is_future(it));
        // Most do, which is found sooner than what day they name.
        if before.any(tells) {
            return false;
        }
        let article = self.prose.sentences[sentence].article as usize;
        let date = self.prose.articles[article].published;
        let (text, language) = (self.prose.text(sentence), self.languages[article]);
        let days = vocabulary.days_of(text, read, language, date);
        days.iter().any(|(_, day)| {
            let is_day = day.granularity == Granularity::Day;
            day.date.is_some_and(|date| is_day && published < date && date < newest)
        })
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
}
