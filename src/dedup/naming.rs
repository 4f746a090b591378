//! Names that two matching statements have otherwise.

use std::ops::Range;

use super::DifferenceKind;
use super::guard::{Compared, Disagreement, Sides};
use super::normal::Form;
use crate::article::Span;
use crate::fact::{Shape, Token, Traits};

impl<'a> Compared<'a> {
    pub(super) fn name(&self) -> Option<Disagreement> {
        self.sides().find_map(|sides| {
            if let Some(spans) = self.other_place(sides) {
                return Some(Disagreement { kind: DifferenceKind::Name, spans });
            }
            let (x, y) = self.names(sides)?;
            let said_by = sides.change.first.start >= self.a.body
                && sides.change.second.start >= self.b.body;
            let kind =
                if said_by { DifferenceKind::Speaker } else { DifferenceKind::Name };
            let other = !said_by || !self.share_speaker();
            let spans = (self.name_span(sides.first, x), self.name_span(sides.second, y));
            other.then_some(Disagreement { kind, spans })
        })
    }

    /// Finds a word that only one of them has and that makes another place of a name: "South
    /// Sudan".
    fn other_place(&self, sides: Sides<'a>) -> Option<(Span, Span)> {
        let is_such = |form: Form<'a>, side: &Range<usize>, other: &[Token]| {
            let [token] = &form.tokens[side.clone()] else { return false };
            let after = form.tokens.get(side.end);
            let leads = |next: &Token| self.vocabulary.makes_other_place(token, next);
            other.is_empty() && after.is_some_and(leads)
        };
        let is_other = is_such(self.a, &sides.change.first, sides.second)
            || is_such(self.b, &sides.change.second, sides.first);
        is_other.then(|| self.spans(sides, sides.first.first(), sides.second.first()))
    }

    /// The span of a whole name, given its first word.
    fn name_span(&self, side: &[Token], first: &Token) -> Span {
        let rest = side.iter().skip_while(|token| token.span != first.span).skip(1);
        let name = rest.take_while(|token| {
            let apart = Shape::MARKS.without(Shape::HYPHEN);
            self.vocabulary.is_name(token) && !token.shape.any(apart)
        });
        let end = name.last().unwrap_or(first).span.end();
        Span::new(first.span.start(), end.max(first.span.end()))
    }

    /// The first name on each side of a change, if there are such and they are others.
    fn names(&self, sides: Sides<'a>) -> Option<(&'a Token, &'a Token)> {
        let name =
            |tokens: &'a [Token]| tokens.iter().find(|t| self.vocabulary.is_name(t));
        // A capital at the start of a sentence counts against a name on the other side.
        let doubtful =
            |tokens: &'a [Token]| tokens.iter().find(|t| self.vocabulary.may_be_name(t));
        if let Some(sides) = self.day_for_name(sides) {
            return Some(sides);
        }
        let (x, y) = match (name(sides.first), name(sides.second)) {
            (Some(x), Some(y)) => (x, y),
            (Some(x), None) => (x, doubtful(sides.second)?),
            (None, Some(y)) => (doubtful(sides.first)?, y),
            (None, None) => return None,
        };
        if self.are_apart(sides) {
            return None;
        }
        let alike = sides.first.iter().any(|a| {
            let one_name = |b: &&Token| self.is_one_name(a, b);
            self.vocabulary.is_name(a) && sides.second.iter().find(one_name).is_some()
        });
        // The first word of a sentence need not be a name: "Lawyers", "Attorneys".
        let is_opening_noun = |token: &Token| {
            token.shape.any(Shape::INITIAL) && self.vocabulary.is_plain_noun(token)
        };
        let is_word = is_opening_noun(x)
            && is_opening_noun(y)
            && self.vocabulary.are_synonyms(&[*x], &[*y]);
        let is_same =
            alike || is_word || self.is_abbreviated(sides) || self.is_government(sides);
        if is_same { None } else { Some((x, y)) }
    }

    /// A name on one side and a weekday on the other, which ends a name too: "Sheffield
    /// United", "Sheffield Wednesday".
    fn day_for_name(&self, sides: Sides<'a>) -> Option<(&'a Token, &'a Token)> {
        let ([x], [y]) = (sides.first, sides.second) else { return None };
        let is_day = |token: &Token| token.traits.any(Traits::WEEKDAY);
        let before = sides.change.first.start.checked_sub(1);
        let follows_name = before.is_some_and(|before| {
            self.a.tokens.get(before).is_some_and(|t| self.vocabulary.is_name(t))
        });
        let is_such = is_day(x) && self.vocabulary.is_name(y)
            || is_day(y) && self.vocabulary.is_name(x);
        (follows_name && is_such).then_some((x, y))
    }

    /// Returns true if each name stands for another word, and none for a name: "then Ottawa"
    /// for "Canada now".
    fn are_apart(&self, Sides { first, second, .. }: Sides<'_>) -> bool {
        let may_be = |token: &Token| {
            self.vocabulary.is_name(token) || self.vocabulary.may_be_name(token)
        };
        let mut pairs = first.iter().zip(second);
        first.len() == second.len() && !pairs.any(|(x, y)| may_be(x) && may_be(y))
    }

    /// Returns true if one side is an acronym of the other.
    pub(super) fn is_abbreviated(&self, sides: Sides<'_>) -> bool {
        let (first, second) = (sides.first, sides.second);
        first.iter().any(|a| self.vocabulary.is_acronym(a, second))
            || second.iter().any(|b| self.vocabulary.is_acronym(b, first))
    }

    /// Returns true if one side is a capital that acts as the other, its country, does:
    /// "Ottawa has", "Canada has"; "Ottawa expelled", "Canada expelled".
    fn is_government(&self, sides: Sides<'a>) -> bool {
        let actor = |form: Form<'a>, side: &Range<usize>| {
            let is_actor = |&at: &usize| {
                let next = form.tokens.get(at + 1);
                let before = at.checked_sub(1).and_then(|at| form.tokens.get(at));
                next.is_some_and(|next| self.vocabulary.is_act_of_state(next))
                    && !before.is_some_and(|token| token.traits.any(Traits::PREPOSITION))
            };
            side.clone().find(is_actor).map(|at| &form.tokens[at])
        };
        let actors =
            actor(self.a, &sides.change.first).zip(actor(self.b, &sides.change.second));
        actors.is_some_and(|(x, y)| self.vocabulary.are_capital_and_country(x, y))
    }

    fn is_one_name(&self, a: &Token, b: &Token) -> bool {
        a.id == b.id || self.vocabulary.are_forms(a, b)
    }

    /// Returns true if both attributions name the same speaker.
    pub(super) fn share_speaker(&self) -> bool {
        let (a, b) = (self.speaker(self.a), self.speaker(self.b));
        let share = a.iter().any(|x| b.iter().any(|y| self.is_one_name(x, y)));
        share && !self.are_relatives(a, b)
    }

    /// Returns true for two people with one last name and other first names.
    fn are_relatives(&self, a: &[Token], b: &[Token]) -> bool {
        let ([.., x, last], [.., y, other]) = (a, b) else { return false };
        let is_full =
            |token: &Token| token.span.len() > 1 && token.traits == Traits::NONE;
        last.id == other.id
            && is_full(x)
            && is_full(y)
            && !self.vocabulary.may_be_short(x, y)
    }

    /// The first names in a row of an attribution, but for those of an organisation:
    /// "Ford" in "Ford spokesman Smith".
    fn speaker(&self, form: Form<'a>) -> &'a [Token] {
        let said_by = &form.tokens[form.body..];
        let runs = said_by.chunk_by(|x, y| {
            let apart = y.shape.any(Shape::COMMA);
            !apart && self.vocabulary.is_name(x) == self.vocabulary.is_name(y)
        });
        let mut end = 0;
        for run in runs {
            end += run.len();
            let titled = said_by.get(end).is_some_and(|next| {
                next.traits.any(Traits::TITLE) && !next.shape.any(Shape::COMMA)
            });
            if self.vocabulary.is_name(&run[0]) && !titled {
                return run;
            }
        }
        &[]
    }
}
