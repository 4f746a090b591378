//! How a date hangs in its sentence: whether it tells when that happened which the sentence is
//! about.
//!
//! The words are English; in other languages only relative clauses are known.

use crate::article::{Language, Span};
use crate::fact::{Line, Shape, Tokens, Traits, Vocabulary};

use super::Granularity;

/// How a date is tied to what its sentence tells, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tie {
    /// It is the date of that.
    Event,
    /// It is the date of a clause within: "Friday" in "divers who reached the wreck on Friday found
    /// its door open". Where there is no other, that is near enough for a day.
    Clause,
}

/// A date in its sentence.
pub(super) struct Dated<'d> {
    line: Line<'d>,
    is_english: bool,
    /// The words from the first of the date on: up to, but not including, `end`.
    first: usize,
    end: usize,
}

/// Marks that part two clauses, or an aside from its sentence.
const PARTS: Shape = Shape::COMMA.and(Shape::COLON).and(Shape::DASH).and(Shape::BRACKET);

/// Words that begin a clause which says when or why that happened which is told.
const SUBORDINATE: &str =
    "when while although though because since whereas if unless whenever";

/// What a part of a time is called: "the end of 2015".
const TIMES: &str = "beginning start end middle half quarter spring summer autumn fall winter \
                     month week weekend day morning afternoon evening night hours days weeks \
                     months weekdays";

/// Words between the first of a sentence and its date that are not its subject: "Early in 2015".
const EARLY: &str = "on in at during early late earlier later by mid back then and but";

impl<'d> Dated<'d> {
    pub(super) fn of(
        text: &'d str,
        read: &'d Tokens,
        vocabulary: &'d Vocabulary,
        language: Language,
        date: Span,
    ) -> Dated<'d> {
        let is_english = language.or_english().code() == "en";
        let line = Line::of(text, read, vocabulary);
        let first = line.tokens.partition_point(|token| token.span.end() <= date.start());
        let end = line.tokens.partition_point(|token| token.span.start() < date.end());
        Dated { line, is_english, first, end }
    }

    /// Returns how the date is tied to what the sentence tells; `None` if it does not date it. The
    /// less exact it is, the closer it has to stand to the verb.
    pub(super) fn tie(&self, granularity: Granularity) -> Option<Tie> {
        let is_day = granularity == Granularity::Day;
        let is_of_clause = self.is_of_aside(granularity == Granularity::Year)
            || self.is_english && self.is_of_opening_clause();
        let is_apart = self.is_english && (self.is_of_noun() || self.is_fragment());
        if is_apart || is_of_clause && !is_day {
            return None;
        }
        let is_loose =
            self.is_english && !is_day && (self.is_measured() || self.is_of_named());
        let is_near = !self.is_english
            || granularity != Granularity::Year
            || self.opens()
            || self.is_in() && self.follows_verb();
        let tie = if is_of_clause { Tie::Clause } else { Tie::Event };
        (!is_loose && is_near).then_some(tie)
    }

    /// Of French the first word of such a clause is known.
    fn is_relative(&self, at: usize) -> bool {
        self.line.is_relative(at) || self.line.is(at, "qui")
    }

    fn is_apart(&self, at: usize) -> bool {
        self.line.tokens.get(at).is_none_or(|token| token.shape.any(PARTS))
    }

    /// The word before the one at `at`.
    fn before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1)
    }

    /// Returns true for what a verb is not by itself: "running", and "face" in "to face".
    fn is_verbal(&self, at: usize) -> bool {
        let is_small = self.line.word(at).starts_with(char::is_lowercase);
        let no_verb = Traits::ARTICLE.and(Traits::STOP).and(Traits::NUMBER);
        let is_gerund =
            self.line.word(at).len() > 5 && self.line.word(at).ends_with("ing");
        // "A training march" and "the old building" are nouns, "during" is a preposition.
        let is_gerund = is_gerund
            && !self.line.has(at, no_verb.and(Traits::PREPOSITION))
            && !(at.saturating_sub(2)..at)
                .any(|before| self.line.has(before, Traits::ARTICLE));
        let is_infinitive = self.before(at).is_some_and(|to| self.line.is(to, "to"))
            && !self.line.has(at, no_verb)
            && !self.line.vocabulary.is_plain_noun(&self.line.tokens[at]);
        is_small && (is_gerund || is_infinitive)
    }

    /// Returns true for the date of a noun: "the law of 2015", "his March 2015 arrest",
    /// "Tuesday's vote". In "the end of 2015" it is a date all the same.
    fn is_of_noun(&self) -> bool {
        let Some(before) = self.before(self.first) else { return false };
        let owns = |at: usize| {
            self.line.word(at).ends_with("'s") || self.line.word(at).ends_with("’s")
        };
        let is_time = |at: usize| {
            self.line.is(at, TIMES)
                || self.line.is(at, "as")
                || self.line.has(at, Traits::NUMBER)
        };
        let is_of =
            self.line.is(before, "of") && !self.before(before).is_some_and(is_time);
        let leads = self.line.has(before, Traits::ARTICLE) || owns(before);
        let next_is_noun = !self.is_apart(self.end)
            && self.end < self.line.len()
            && !self.line.has(self.end, Traits::STOP.and(Traits::FREE));
        is_of || !self.is_apart(self.first) && leads && next_is_noun || owns(self.end - 1)
    }

    /// Returns true if nothing but small words stands before the date.
    fn opens(&self) -> bool {
        (0..self.first).all(|at| {
            self.line.is(at, EARLY)
                || self.line.is(at, TIMES)
                || self.line.is(at, "of the")
        })
    }

    /// Returns true for a note of when a picture was taken or something was said, which tells
    /// nobody's deed: "7 May 1961, during his speech".
    fn is_fragment(&self) -> bool {
        const NO_SUBJECT: &str = "as when while";
        let leads = Traits::PREPOSITION;
        let is_led = (0..self.first).any(|at| self.line.has(at, leads));
        let goes_on = self.line.has(self.end, leads)
            || self.line.is(self.end, NO_SUBJECT)
            || self.is_verbal(self.end);
        let comma = (self.end + 1..self.line.len()).find(|&at| self.is_apart(at));
        let tells = comma.is_some_and(|comma| self.line.has_verb(comma, self.line.len()));
        self.first <= 1
            && self.opens()
            && !is_led
            && self.is_apart(self.end)
            && goes_on
            && !tells
    }

    /// Returns true for a date of a clause that the sentence begins with: "When the bridge fell
    /// in 2015, nobody was hurt".
    fn is_of_opening_clause(&self) -> bool {
        // "Since Sunday" is no clause.
        if !self.line.is(0, SUBORDINATE) || self.first <= 1 {
            return false;
        }
        let verb = (1..self.line.len()).find(|&at| self.line.is_verb(at));
        let from = verb.unwrap_or(0) + 1;
        let next = self.line.comma_from(from);
        next.is_none_or(|next| self.first < next)
    }

    /// Returns true for a date of a clause within the sentence: "Wednesday" in "the last of
    /// those who escaped on Wednesday was found on Saturday". A day of "when" is that of what is
    /// told: "12 people died when the bridge fell on Tuesday".
    fn is_of_aside(&self, is_year: bool) -> bool {
        // A guess at the length of a clause with a list in it.
        const FAR: usize = 24;
        for at in (self.first.saturating_sub(FAR)..self.first).rev() {
            if self.line.is(at, "when") && at > 0 && !is_year {
                return false;
            }
            if self.is_relative(at)
                || self.line.is(at, SUBORDINATE) && self.line.has_verb(at + 1, self.first)
                || self.is_that(at)
            {
                return !self.ends_before(at, self.first);
            }
            // A comma before a verb closes an aside: "who, he said, fell".
            if self.is_apart(at) && !self.line.is_verb(at) {
                return false;
            }
        }
        false
    }

    /// Returns true for "that" in "the bridge that fell", and not for that in "said that".
    fn is_that(&self, at: usize) -> bool {
        let before = self.before(at);
        self.line.is(at, "that")
            && self.line.is_verb(at + 1)
            && before.is_some_and(|before| !self.line.is_verb(before))
    }

    /// Returns true if a clause that begins at `start` is over before `date`: another verb than
    /// its own has come, "who escaped was found on Friday".
    fn ends_before(&self, start: usize, date: usize) -> bool {
        let goes_on = Traits::AND.and(Traits::LINK).and(Traits::STOP).and(Traits::HELPER);
        // "Who live near the river": its verb is in a form that is not known, and any other ends it.
        let is_known = self.line.has_verb(start + 1, (start + 3).min(date));
        if !is_known && self.is_relative(start) {
            return self.line.has_verb(start + 3, date);
        }
        let mut verbs = (start + 1..date).filter(|&at| self.line.is_verb(at));
        let is_new = |at: usize| {
            let is_parted =
                !self.line.is_verb(at - 1) || self.line.has(at, Traits::HELPER);
            is_parted && !self.line.has(at - 1, goes_on)
        };
        verbs.next().is_some() && verbs.any(is_new)
    }

    /// The words before the date, the last one first, as far as its clause goes.
    fn clause(&self) -> impl Iterator<Item = usize> {
        let mut is_cut = self.is_apart(self.first);
        (0..self.first).rev().take_while(move |&at| {
            let goes_on = !is_cut;
            is_cut = self.is_apart(at);
            goes_on
        })
    }

    /// Returns true for what a figure is held against: "from $1 million in 2014".
    fn is_measured(&self) -> bool {
        const AGAINST: &str = "from than versus to since";
        let is_figure = |&at: &usize| {
            self.line.has(at, Traits::NUMBER.and(Traits::UNIT))
                || self.line.is(at, "in a the of")
        };
        let against = self.clause().find(|at| !is_figure(at));
        against.is_some_and(|at| {
            let is_compared = self.line.is(at, "with")
                && self.before(at).is_some_and(|at| self.line.is(at, "compared"));
            let has_figure =
                (at + 1..self.first).any(|at| self.line.has(at, Traits::NUMBER));
            let is_since = self.line.is(at, "since") || at + 1 == self.first;
            is_compared || self.line.is(at, AGAINST) && (has_figure || is_since)
        })
    }

    /// Returns true for a year that "in" or a part of it leads to.
    fn is_in(&self) -> bool {
        let before = self.before(self.first);
        before.is_some_and(|at| self.line.is(at, "in of early late mid"))
    }

    /// Returns true if the last verb before the date is the one that tells what happened: not
    /// "running for president in 2000", nor that somebody was something. What goes on with a
    /// verb is one with it: "attempted to rename", "began referring".
    fn follows_verb(&self) -> bool {
        for at in self.clause() {
            if self.is_verbal(at) && !self.line.is_verb(at) {
                let to =
                    usize::from(self.before(at).is_some_and(|to| self.line.is(to, "to")));
                match at.checked_sub(1 + to) {
                    Some(verb) if self.line.is_verb(verb) => continue,
                    _ => return false,
                }
            }
            if self.line.is_verb(at) {
                return !self.line.has(at, Traits::BEING);
            }
        }
        false
    }

    /// Returns true if the last verb before the date says of a noun what was done to it: "two
    /// people arrested in July 2009". The verb that tells the news came before.
    fn is_of_named(&self) -> bool {
        let mut verbs =
            self.clause().filter(|&at| self.line.is_verb(at) || self.is_verbal(at));
        let Some(last) = verbs.next().filter(|&at| self.line.is_verb(at)) else {
            return false;
        };
        let helps = Traits::HELPER.and(Traits::SPEECH).and(Traits::BEING);
        let goes_on = Traits::AND.and(Traits::LINK).and(Traits::STOP);
        let is_bare = self.before(last).is_some_and(|before| {
            !self.is_apart(last)
                && !self.line.has(before, goes_on)
                && !self.line.is_verb(before)
                && !self.line.word(before).ends_with("ly")
        });
        // A noun that says something of itself is a new clause: "said the bridge fell".
        is_bare
            && !self.line.has(last, helps)
            && verbs.next().is_some_and(|first| !self.line.has(first, Traits::SPEECH))
    }
}
