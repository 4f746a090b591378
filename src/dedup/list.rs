//! Lists of names in another order: "from Laos, Thailand and Vietnam".

use std::ops::Range;

use super::normal::{Form, Recast};
use crate::fact::{Shape, Token, Traits, Vocabulary};

/// Puts the names in the only list of a form in the order that they have in another one.
pub(super) fn relisted(
    tokens: &[Token],
    body: usize,
    other: Form<'_>,
    vocabulary: &Vocabulary,
) -> Option<Recast> {
    let own = List::of(&tokens[..body], vocabulary)?;
    let model = List::of(&other.tokens[..other.body], vocabulary)?;
    let items = own.items(&model);
    let order: Vec<&[Token]> = model.items(&own).map(|item| &model.said[item]).collect();
    let mut left: Vec<&[Token]> = items.clone().map(|item| &own.said[item]).collect();
    let is_ordered = left.iter().zip(&order).all(|(x, y)| ids(x).eq(ids(y)));
    if left.len() != order.len() || is_ordered || !(3..=MOST).contains(&left.len()) {
        return None;
    }
    let (first, last) = (items.clone().next()?, items.clone().last()?);
    if !own.is_any_order(&left, first.start..last.end, vocabulary) {
        return None;
    }
    let mut in_order = own.said[..first.start].to_vec();
    let mut before = first.start;
    for (item, own_item) in order.into_iter().zip(items) {
        in_order.extend_from_slice(&own.said[before..own_item.start]);
        let at = left.iter().position(|own| ids(own).eq(ids(item)))?;
        in_order.extend_from_slice(left.remove(at));
        before = own_item.end;
    }
    in_order.extend_from_slice(&tokens[last.end..]);
    Some((in_order, body))
}

/// Longer lists are tables, whose order may tell something.
const MOST: usize = 16;

/// Longer items are clauses of their own, in words.
const LONGEST: usize = 8;

/// What is listed in a statement with a single "and" or "or".
struct List<'t> {
    said: &'t [Token],
    /// Where the first segment ends, of whose end the first item is made.
    first: usize,
    /// The items between that and the last one.
    middle: Vec<Range<usize>>,
    /// The segment behind the "and", of whose start the last item is made.
    last: Range<usize>,
}

impl<'t> List<'t> {
    fn of(said: &'t [Token], vocabulary: &Vocabulary) -> Option<List<'t>> {
        let comma = |at: &usize| said[*at].shape.any(Shape::COMMA);
        let mut ands = (1..said.len()).filter(|&at| vocabulary.lists(&said[at]));
        let and = ands.next().filter(|_| ands.next().is_none())?;
        let mut first = and;
        let mut middle = Vec::new();
        while let Some(start) =
            (first.saturating_sub(LONGEST).max(1)..first).rev().find(comma)
        {
            middle.push(start..first);
            first = start;
        }
        middle.reverse();
        let end = (and + 2..said.len()).find(comma);
        let last = and + 1..end.unwrap_or(said.len());
        (!last.is_empty()).then_some(List { said, first, middle, last })
    }

    /// Returns true if the order of the items, which stand at `place`, tells nothing.
    fn is_any_order(
        &self,
        items: &[&[Token]],
        place: Range<usize>,
        vocabulary: &Vocabulary,
    ) -> bool {
        // "Anna, 34, and Bert, 36", "Anna, the mayor, Bert and Carla": only names are surely a
        // list.
        let is_name =
            |token: &Token| vocabulary.is_name(token) && !vocabulary.is_changed(token);
        let are_names = items.iter().all(|item| item.iter().all(is_name));
        // "New York, London and Zurich", "Laos and Peru, where": what is beside them goes with
        // one.
        let before = place.start.checked_sub(1).and_then(|at| self.said.get(at));
        let leads = before.is_some_and(|token| vocabulary.is_name(token));
        let follows = self.said.get(place.end).is_some_and(|token| {
            token.shape.any(Shape::COMMA)
                || token.traits.any(Traits::PREPOSITION.and(Traits::LINK))
                || vocabulary.is_name(token)
        });
        let tells_order = |token: &Token| {
            vocabulary.tells_order(token)
                || token.traits.any(Traits::WEAK)
                || token.shape.any(Shape::QUOTE)
        };
        are_names && !leads && !follows && !self.said.iter().any(tells_order)
    }

    /// Where the items stand that another list may have too.
    fn items(&self, other: &List<'_>) -> impl Iterator<Item = Range<usize>> + Clone {
        let (opening, closing) =
            (&self.said[..self.first], &self.said[self.last.clone()]);
        let whole = || other.middle.iter().map(|item| &other.said[item.clone()]);
        let ends = |length: usize, item: &[Token]| {
            length == item.len() && ids(&opening[opening.len() - length..]).eq(ids(item))
        };
        let starts = |length: usize, item: &[Token]| {
            length == item.len() && ids(&closing[..length]).eq(ids(item))
        };
        let other_opening = &other.said[..other.first];
        let other_closing = &other.said[other.last.clone()];
        let first = (1..=opening.len().min(LONGEST)).rev().find(|&length| {
            whole().any(|item| ends(length, item))
                || other_closing.get(..length).is_some_and(|item| ends(length, item))
        });
        let last = (1..=closing.len().min(LONGEST)).rev().find(|&length| {
            let rest = other_opening.len().checked_sub(length);
            whole().any(|item| starts(length, item))
                || rest.is_some_and(|rest| starts(length, &other_opening[rest..]))
        });
        let first = first.map(|length| self.first - length..self.first);
        let last = last.map(|length| self.last.start..self.last.start + length);
        let middle = self.middle.clone();
        first.into_iter().chain(middle).chain(last)
    }
}

fn ids(tokens: &[Token]) -> impl Iterator<Item = u32> {
    tokens.iter().map(|token| token.id)
}
