//! Words that turn what a statement says: "not", "fell" for "rose", "former".

use std::ops::Range;

use super::guard::{Compared, Disagreement, Part, Sides, first_of};
use super::normal::Form;
use super::{DifferenceKind, align};
use crate::article::Span;
use crate::fact::{Shape, Token, Traits};

impl<'a> Compared<'a> {
    pub(super) fn negation(&self, contained: Option<Part>) -> Option<Disagreement> {
        const ANY: Traits = Traits::NEGATION;
        for sides in self.sides() {
            let (x, y) = (first_of(sides.first, ANY), first_of(sides.second, ANY));
            let first_ended = sides.change.first.start >= self.a.body;
            let second_ended = sides.change.second.start >= self.b.body;
            // What follows after the part cannot deny it, but who says it can.
            let beyond = match contained {
                Some(Part::First) => first_ended && !second_ended,
                Some(Part::Second) => second_ended && !first_ended,
                None => false,
            };
            if x.is_some() != y.is_some() && !beyond && self.denies(sides) {
                let kind = DifferenceKind::Negation;
                return Some(Disagreement { kind, spans: self.spans(sides, x, y) });
            }
        }
        None
    }

    /// Returns true if a word of a change that denies can do so there. What is put in
    /// between does whatever stands around it; a word for another one may be a slip.
    fn denies(&self, sides: Sides<'_>) -> bool {
        let is_added = sides.first.is_empty() || sides.second.is_empty();
        let denies = |form: Form<'_>, side: &Range<usize>, instead| {
            let is_denying = |at: &usize| form.tokens[*at].traits.any(Traits::NEGATION);
            side.clone()
                .filter(is_denying)
                .any(|at| self.vocabulary.denies(form.tokens, at, instead))
        };
        is_added
            || denies(self.a, &sides.change.first, sides.second)
            || denies(self.b, &sides.change.second, sides.first)
    }

    pub(super) fn word(&self) -> Option<Disagreement> {
        // One who is named may be described as writers like.
        let may_tell = |sides: &Sides<'_>| {
            let is_told = sides.change.first.start < self.a.body || !self.share_speaker();
            // "Semifinal" is no final, but a semi-final.
            is_told && !self.is_compound(*sides)
        };
        let opposite = self.sides().filter(may_tell).find_map(|sides| {
            let pairs =
                sides.first.iter().flat_map(|x| sides.second.iter().map(move |y| (x, y)));
            let mut opposites =
                pairs.filter(|(x, y)| self.vocabulary.are_opposites(x, y));
            opposites.next().map(|(x, y)| (x.span, y.span))
        });
        let spans = opposite
            .or_else(|| self.limit())
            .or_else(|| self.proviso())
            .or_else(|| self.way())
            .or_else(|| self.tense())
            .or_else(|| self.voice())
            .or_else(|| self.misquote())?;
        Some(Disagreement { kind: DifferenceKind::Word, spans })
    }

    /// Finds what only the one limits and only the other adds to, wherever the words stand:
    /// "only residents may apply", "residents may also apply"; and what limits something else.
    fn limit(&self) -> Option<(Span, Span)> {
        let lone = |side: &'a [Token], other: &[Token], sides: Sides<'_>| match side {
            [token] if other.is_empty() => {
                let limits = self.vocabulary.limits(token)?;
                Some((token, limits, sides.change.first.start))
            }
            _ => None,
        };
        let (x, limits, from) = self.sides().find_map(|s| lone(s.first, s.second, s))?;
        let (y, other, to) = self.sides().find_map(|s| lone(s.second, s.first, s))?;
        // "He has only said" is "he only has said", but no "only he".
        let is_moved = from.abs_diff(to) > 2 && x.id == y.id && limits;
        (limits != other || is_moved).then_some((x.span, y.span))
    }

    /// Finds a word that only one of them has, and that makes another of what it stands
    /// before: "the former president".
    fn proviso(&self) -> Option<(Span, Span)> {
        self.sides().find_map(|sides| {
            let (x, y) = (sides.first, sides.second);
            let only = |side: &[Token], other: &[Token]| {
                const ALONE: Traits = Traits::PROVISO.and(Traits::FREE);
                let is_alone =
                    other.is_empty() && side.iter().all(|token| token.traits.any(ALONE));
                // "Appointed deputy commander", "named commander".
                let is_last = side.len() > other.len()
                    && side.last().is_some_and(|token| {
                        token.traits.any(Traits::PROVISO)
                            && !token.traits.any(Traits::HELPER)
                    })
                    && first_of(other, Traits::PROVISO).is_none();
                (is_alone || is_last) && first_of(side, Traits::PROVISO).is_some()
            };
            let found = |side| first_of(side, Traits::PROVISO.and(Traits::NUMBER));
            let is_such = only(x, y)
                || only(y, x)
                || self.is_rank(sides)
                || self.is_held_open(sides)
                || self.is_nearly(sides);
            is_such.then(|| self.spans(sides, found(x), found(y)))
        })
    }

    /// Returns true if only one of them leaves open whether something comes about, or makes
    /// it depend on something: "could burst", "mulled closing"; "if the dam breaks".
    fn is_held_open(&self, sides: Sides<'_>) -> bool {
        let is_alone = |side: &[Token], other: &[Token]| match side {
            [token] => other.is_empty() && self.vocabulary.leaves_open(token),
            _ => false,
        };
        // A word for another one may be a slip.
        let longer = |x: &[Token], y: &[Token]| x.len() > y.len();
        let depends = |side: &[Token], other: Form<'_>| {
            side.iter().any(|token| self.vocabulary.is_condition(token))
                && !other
                    .tokens
                    .iter()
                    .any(|token| self.vocabulary.may_be_condition(token))
        };
        let (x, y) = (sides.first, sides.second);
        is_alone(x, y)
            || is_alone(y, x)
            || longer(x, y) && depends(x, self.b)
            || longer(y, x) && depends(y, self.a)
    }

    /// Returns true if only one of them has "nearly" before what is no number: "nearly passed",
    /// "almost all".
    fn is_nearly(&self, sides: Sides<'_>) -> bool {
        let is_nearly = |form: Form<'_>, side: &Range<usize>, other: &[Token]| {
            let [token] = &form.tokens[side.clone()] else { return false };
            let after = form.tokens.get(side.end);
            other.is_empty()
                && self.vocabulary.is_nearly(token)
                && after.is_some_and(|after| {
                    !self.vocabulary.is_indefinite(after)
                        && !after.traits.any(Traits::NUMBER.and(Traits::UNIT))
                })
        };
        is_nearly(self.a, &sides.change.first, sides.second)
            || is_nearly(self.b, &sides.change.second, sides.first)
    }

    /// Returns true if only one of them has a rank before a superlative: "second-largest".
    fn is_rank(&self, sides: Sides<'_>) -> bool {
        let is_rank = |form: Form<'_>, side: &Range<usize>, other: &[Token]| {
            let [rank] = &form.tokens[side.clone()] else { return false };
            let after = form.tokens.get(side.end);
            other.is_empty()
                && rank.traits.any(Traits::WEAK)
                && after.is_some_and(|after| self.vocabulary.is_superlative(after))
        };
        is_rank(self.a, &sides.change.first, sides.second)
            || is_rank(self.b, &sides.change.second, sides.first)
    }

    /// Finds a figure or a date that is led to in another way: "rose by 7 percent" and "to
    /// 7 percent", "from Friday" and "until Friday", "up to 250" and "more than 250".
    fn way(&self) -> Option<(Span, Span)> {
        const DATE: Traits = Traits::MONTH.and(Traits::WEEKDAY);
        const ANY: Traits = DATE.and(Traits::NUMBER).and(Traits::UNIT);
        self.sides().find_map(|sides| {
            let (x, y) = (sides.first, sides.second);
            // What follows a change is the same in both.
            let after = self.a.tokens.get(sides.change.first.end)?;
            let way = |token| self.vocabulary.way(token, after.traits.any(DATE));
            let is_other = match (x, y) {
                ([x], [y]) => way(x).zip(way(y)).is_some_and(|(x, y)| x != y),
                _ => self.is_other_bound(x, y) || self.is_other_bound(y, x),
            };
            if after.traits.any(ANY) && is_other {
                Some((span_of(x)?, span_of(y)?))
            } else {
                None
            }
        })
    }

    /// Returns true if the one is "more than", and the other "up to".
    fn is_other_bound(&self, floor: &[Token], ceiling: &[Token]) -> bool {
        first_of(floor, Traits::FLOOR).is_some() && self.vocabulary.is_up_to(ceiling)
    }

    /// Finds what one of them says has come about, and the other one that it will, would
    /// have, might, or was tried: "closed", "will close", "mulls closing".
    fn tense(&self) -> Option<(Span, Span)> {
        let open = |token: &Token| {
            self.vocabulary.is_future(token)
                || self.vocabulary.leaves_open(token)
                || self.vocabulary.obliges(token)
                || token.traits.any(Traits::PROVISO) && token.traits.any(Traits::HELPER)
        };
        let is_open = |side: &[Token]| side.iter().any(open);
        let is_done =
            |side: &[Token]| side.iter().any(|token| self.vocabulary.is_past(token));
        // Then the verb is what follows in both: "will cut", "has cut".
        let is_helper = |side: &[Token]| {
            side.last().is_some_and(|token| token.traits.any(Traits::HELPER))
        };
        let is_future =
            |side: &[Token]| side.iter().any(|token| self.vocabulary.is_future(token));
        self.sides().find_map(|sides| {
            let (x, y) = (sides.first, sides.second);
            let is_turned = match (is_open(x), is_open(y)) {
                (true, false) => is_done(y),
                (false, true) => is_done(x),
                (true, true) => is_future(x) != is_future(y),
                (false, false) => false,
            } || self.is_general(sides);
            // "Has returned", "will give back": the words of another verb change nothing.
            let is_having = |side| first_of(side, Traits::HAVING).is_some();
            let is_verb = is_helper(x) && is_helper(y)
                || is_future(x) && is_having(y)
                || is_having(x) && is_future(y)
                || self.share_verb(sides);
            if is_turned && is_verb { Some((span_of(x)?, span_of(y)?)) } else { None }
        })
    }

    /// Returns true if one of them has as a fact what the other one leaves open: "causes", "may
    /// cause".
    fn is_general(&self, sides: Sides<'_>) -> bool {
        let is_such = |open: &[Token], told: &[Token]| {
            let [first, verb] = open else { return false };
            let [other] = told else { return false };
            self.vocabulary.leaves_open(first) && self.vocabulary.share_stem(verb, other)
        };
        is_such(sides.first, sides.second) || is_such(sides.second, sides.first)
    }

    /// Finds what only one of them has in the passive, though the words stand where they did:
    /// "sued the mayor", "was sued by the mayor".
    fn voice(&self) -> Option<(Span, Span)> {
        // A word for another one may be a slip.
        let is_added = |other: &[Token]| {
            other.iter().all(|token| token.traits.any(Traits::PREPOSITION))
        };
        let is_passive = |side: &[Token], other: &[Token]| {
            is_added(other) && side.iter().any(|token| self.vocabulary.is_agent(token))
        };
        let being = |side: &[Token]| first_of(side, Traits::BEING).is_some();
        let (mut by, mut helped) = ([false; 2], [None; 2]);
        for sides in self.sides() {
            let (x, y) = (sides.first, sides.second);
            by[0] |= is_passive(x, y);
            by[1] |= is_passive(y, x);
            let is_helped = || is_added(x) || is_added(y) || self.share_verb(sides);
            if being(x) != being(y) && is_helped() {
                helped[usize::from(being(y))] = Some(sides);
            }
        }
        let passive = (0..2).find(|&at| by[at] && !by[1 - at] && helped[at].is_some())?;
        let sides = helped[passive]?;
        Some(self.spans(sides, sides.first.first(), sides.second.first()))
    }

    /// Returns true if the two sides of a change have a form each of one word.
    fn share_verb(&self, sides: Sides<'_>) -> bool {
        let (x, y) = (sides.first, sides.second);
        x.iter().any(|x| y.iter().any(|y| self.vocabulary.share_stem(x, y)))
    }

    /// Finds what a quote has as done and the other one as going on: "have run out", "are
    /// running out". A speaker says one of them.
    fn misquote(&self) -> Option<(Span, Span)> {
        let quoted = |form: Form<'_>| {
            form.tokens.first().is_some_and(|t| t.shape.any(Shape::QUOTE))
        };
        if !quoted(self.a) || !quoted(self.b) {
            return None;
        }
        // The verb changes with it: "had" for "is" alone is a slip.
        let only = |side: &[Token], one: Traits, other: Traits| {
            side.len() > 1
                && first_of(side, one).is_some()
                && first_of(side, other).is_none()
        };
        let (being, having) = (Traits::BEING, Traits::HAVING);
        self.sides().find_map(|sides| {
            let (x, y) = (sides.first, sides.second);
            let turned = only(x, being, having) && only(y, having, being)
                || only(x, having, being) && only(y, being, having);
            if turned { Some((span_of(x)?, span_of(y)?)) } else { None }
        })
    }

    /// The spans of two words of a change; where one is missing, the place where it would
    /// stand.
    pub(super) fn spans(
        &self,
        sides: Sides<'_>,
        x: Option<&Token>,
        y: Option<&Token>,
    ) -> (Span, Span) {
        let place = |tokens: &[Token], at: usize| align::span_of(tokens, &(at..at));
        (
            x.map_or_else(|| place(self.a.tokens, sides.change.first.start), |t| t.span),
            y.map_or_else(|| place(self.b.tokens, sides.change.second.start), |t| t.span),
        )
    }
}

/// The span from the first to the last of some words in a row.
pub(super) fn span_of(tokens: &[Token]) -> Option<Span> {
    let (start, end) = (tokens.first()?.span.start(), tokens.last()?.span.end());
    (start <= end).then(|| Span::new(start, end))
}
