//! How a date hangs in its sentence: whether it tells when that happened which the sentence is
//! about.
//!
//! The words are English; in other languages only relative clauses are known.

use crate::article::{Language, Span};
use crate::fact::{Shape, Token, Tokens, Traits, Vocabulary};

use super::Granularity;

/// A date in its sentence.
pub(super) struct Dated<'d> {
    text: &'d str,
    tokens: &'d [Token],
    vocabulary: &'d Vocabulary,
    is_english: bool,
    /// The words from the first of the date on: up to, but not including, `end`.
    first: usize,
    end: usize,
}

/// Marks that part two clauses, or an aside from its sentence.
const PARTS: Shape = Shape::COMMA.and(Shape::COLON).and(Shape::DASH).and(Shape::BRACKET);

/// Words that begin a clause about somebody or something that is named.
const RELATIVE: &str = "who whose whom which where qui";

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
        let tokens = &read.tokens[..];
        let first = tokens.partition_point(|token| token.span.end() <= date.start());
        let end = tokens.partition_point(|token| token.span.start() < date.end());
        Dated { text, tokens, vocabulary, is_english, first, end }
    }

    /// Returns true if the date tells when that happened which the sentence is about. The less
    /// exact it is, the closer it has to stand to the verb.
    pub(super) fn is_of_event(&self, granularity: Granularity) -> bool {
        if !self.is_english {
            return !self.is_of_aside(true);
        }
        let is_vague = granularity != Granularity::Day;
        let is_apart = self.is_of_noun()
            || self.is_fragment()
            || self.is_of_opening_clause()
            || self.is_of_aside(granularity == Granularity::Year);
        let is_loose = is_vague && (self.is_measured() || self.is_of_named());
        let is_near = granularity != Granularity::Year
            || self.opens()
            || self.is_in() && self.follows_verb();
        !is_apart && !is_loose && is_near
    }

    fn word(&self, at: usize) -> &'d str {
        self.tokens.get(at).map_or("", |token| &self.text[token.span.range()])
    }

    fn is(&self, at: usize, words: &str) -> bool {
        let written = self.word(at);
        words.split_whitespace().any(|word| word.eq_ignore_ascii_case(written))
    }

    fn has(&self, at: usize, traits: Traits) -> bool {
        self.tokens.get(at).is_some_and(|token| token.traits.any(traits))
    }

    fn is_apart(&self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(|token| token.shape.any(PARTS))
    }

    /// The word before the one at `at`.
    fn before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1)
    }

    fn is_verb(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| self.vocabulary.is_finite(token))
    }

    fn has_verb(&self, from: usize, end: usize) -> bool {
        (from..end).any(|at| self.is_verb(at))
    }

    /// Returns true for what a verb is not by itself: "running", and "face" in "to face".
    fn is_verbal(&self, at: usize) -> bool {
        let is_small = self.word(at).starts_with(char::is_lowercase);
        let no_verb = Traits::ARTICLE.and(Traits::STOP).and(Traits::NUMBER);
        let is_gerund = self.word(at).len() > 5 && self.word(at).ends_with("ing");
        // "A training march" and "the old building" are nouns, "during" is a preposition.
        let is_gerund = is_gerund
            && !self.has(at, no_verb.and(Traits::PREPOSITION))
            && !(at.saturating_sub(2)..at)
                .any(|before| self.has(before, Traits::ARTICLE));
        let is_infinitive = self.before(at).is_some_and(|to| self.is(to, "to"))
            && !self.has(at, no_verb)
            && !self.vocabulary.is_plain_noun(&self.tokens[at]);
        is_small && (is_gerund || is_infinitive)
    }

    /// Returns true for the date of a noun: "the law of 2015", "his March 2015 arrest",
    /// "Tuesday's vote". In "the end of 2015" it is a date all the same.
    fn is_of_noun(&self) -> bool {
        let Some(before) = self.before(self.first) else { return false };
        let owns =
            |at: usize| self.word(at).ends_with("'s") || self.word(at).ends_with("’s");
        let is_time = |at: usize| {
            self.is(at, TIMES) || self.is(at, "as") || self.has(at, Traits::NUMBER)
        };
        let is_of = self.is(before, "of") && !self.before(before).is_some_and(is_time);
        let leads = self.has(before, Traits::ARTICLE) || owns(before);
        let next_is_noun = !self.is_apart(self.end)
            && self.end < self.tokens.len()
            && !self.has(self.end, Traits::STOP.and(Traits::FREE));
        is_of || !self.is_apart(self.first) && leads && next_is_noun || owns(self.end - 1)
    }

    /// Returns true if nothing but small words stands before the date.
    fn opens(&self) -> bool {
        (0..self.first)
            .all(|at| self.is(at, EARLY) || self.is(at, TIMES) || self.is(at, "of the"))
    }

    /// Returns true for a note of when a picture was taken or something was said, which tells
    /// nobody's deed: "7 May 1961, during his speech".
    fn is_fragment(&self) -> bool {
        const NO_SUBJECT: &str = "as when while";
        let leads = Traits::PREPOSITION;
        let is_led = (0..self.first).any(|at| self.has(at, leads));
        let goes_on = self.has(self.end, leads)
            || self.is(self.end, NO_SUBJECT)
            || self.is_verbal(self.end);
        let comma = (self.end + 1..self.tokens.len()).find(|&at| self.is_apart(at));
        let tells = comma.is_some_and(|comma| self.has_verb(comma, self.tokens.len()));
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
        if !self.is(0, SUBORDINATE) || self.first <= 1 {
            return false;
        }
        let comma =
            (1..self.tokens.len()).find(|&at| self.tokens[at].shape.any(Shape::COMMA));
        // "Though small, the bridge fell" has none; "when" has one, if behind an aside.
        let has_verb = |comma: usize| self.has_verb(1, comma) || self.is(0, "when");
        if comma.is_some_and(|comma| !has_verb(comma)) {
            return false;
        }
        let verb = (1..self.tokens.len()).find(|&at| self.is_verb(at));
        let from = verb.unwrap_or(0) + 1;
        let next =
            (from..self.tokens.len()).find(|&at| self.tokens[at].shape.any(Shape::COMMA));
        next.is_none_or(|next| self.first < next)
    }

    /// Returns true for a date of a clause within the sentence: "Wednesday" in "the last of
    /// those who escaped on Wednesday was found on Saturday". A day of "when" is that of what is
    /// told: "12 people died when the bridge fell on Tuesday".
    fn is_of_aside(&self, is_year: bool) -> bool {
        // A guess at the length of a clause with a list in it.
        const FAR: usize = 24;
        for at in (self.first.saturating_sub(FAR)..self.first).rev() {
            if self.is(at, "when") && at > 0 && !is_year {
                return false;
            }
            if self.is(at, RELATIVE)
                || self.is(at, SUBORDINATE) && self.has_verb(at + 1, self.first)
                || self.is_that(at)
            {
                return !self.ends_before(at, self.first);
            }
            // A comma before a verb closes an aside: "who, he said, fell".
            if self.is_apart(at) && !self.is_verb(at) {
                return false;
            }
        }
        false
    }

    /// Returns true for "that" in "the bridge that fell", and not for that in "said that".
    fn is_that(&self, at: usize) -> bool {
        let before = self.before(at);
        self.is(at, "that")
            && self.is_verb(at + 1)
            && before.is_some_and(|before| !self.is_verb(before))
    }

    /// Returns true if a clause that begins at `start` is over before `date`: another verb than
    /// its own has come, "who escaped was found on Friday".
    fn ends_before(&self, start: usize, date: usize) -> bool {
        let goes_on = Traits::AND.and(Traits::LINK).and(Traits::STOP).and(Traits::HELPER);
        // "Who live near the river": its verb is in a form that is not known, and any other ends it.
        let is_known = self.has_verb(start + 1, (start + 3).min(date));
        if !is_known && self.is(start, RELATIVE) {
            return self.has_verb(start + 3, date);
        }
        let mut verbs = (start + 1..date).filter(|&at| self.is_verb(at));
        let is_new = |at: usize| {
            let is_parted = !self.is_verb(at - 1) || self.has(at, Traits::HELPER);
            is_parted && !self.has(at - 1, goes_on)
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
            self.has(at, Traits::NUMBER.and(Traits::UNIT)) || self.is(at, "in a the of")
        };
        let against = self.clause().find(|at| !is_figure(at));
        against.is_some_and(|at| {
            let is_compared = self.is(at, "with")
                && self.before(at).is_some_and(|at| self.is(at, "compared"));
            let has_figure = (at + 1..self.first).any(|at| self.has(at, Traits::NUMBER));
            let is_since = self.is(at, "since") || at + 1 == self.first;
            is_compared || self.is(at, AGAINST) && (has_figure || is_since)
        })
    }

    /// Returns true for a year that "in" or a part of it leads to.
    fn is_in(&self) -> bool {
        let before = self.before(self.first);
        before.is_some_and(|at| self.is(at, "in of early late mid"))
    }

    /// Returns true if the last verb before the date is the one that tells what happened: not
    /// "running for president in 2000", nor that somebody was something. What goes on with a
    /// verb is one with it: "attempted to rename", "began referring".
    fn follows_verb(&self) -> bool {
        for at in self.clause() {
            if self.is_verbal(at) && !self.is_verb(at) {
                let to = usize::from(self.before(at).is_some_and(|to| self.is(to, "to")));
                match at.checked_sub(1 + to) {
                    Some(verb) if self.is_verb(verb) => continue,
                    _ => return false,
                }
            }
            if self.is_verb(at) {
                return !self.has(at, Traits::BEING);
            }
        }
        false
    }

    /// Returns true if the last verb before the date says of a noun what was done to it: "two
    /// people arrested in July 2009". The verb that tells the news came before.
    fn is_of_named(&self) -> bool {
        let mut verbs =
            self.clause().filter(|&at| self.is_verb(at) || self.is_verbal(at));
        let Some(last) = verbs.next().filter(|&at| self.is_verb(at)) else {
            return false;
        };
        let helps = Traits::HELPER.and(Traits::SPEECH).and(Traits::BEING);
        let goes_on = Traits::AND.and(Traits::LINK).and(Traits::STOP);
        let is_bare = self.before(last).is_some_and(|before| {
            !self.is_apart(last)
                && !self.has(before, goes_on)
                && !self.is_verb(before)
                && !self.word(before).ends_with("ly")
        });
        // A noun that says something of itself is a new clause: "said the bridge fell".
        is_bare
            && !self.has(last, helps)
            && verbs.next().is_some_and(|first| !self.has(first, Traits::SPEECH))
    }
}
