//! Denials and hedges, with what they bear on.

use super::roles::Role;
use super::{Fact, FactKind, Told};
use crate::article::Span;
use crate::fact::{Shape, Traits};

/// Finds the denials and hedges that are no part of `facts`: "no fewer than 80" denies
/// nothing.
pub(super) fn limits(told: &Told, facts: &[Fact]) -> Vec<Fact> {
    let mut found = Vec::new();
    for at in 0..told.words.len() {
        if told.is_in(at, facts) {
            continue;
        }
        if told.is(at, Traits::NEGATION) && !told.has(at + 1, Role::Only) {
            let span = told.span(at, at + 1);
            let kind = FactKind::Negation { scope: scope(told, at, at + 1) };
            found.push(Fact { span, kind });
        } else if let Some(end) = hedge_end(told, at) {
            let kind = FactKind::Hedge { scope: scope(told, at, end) };
            found.push(Fact { span: told.span(at, end), kind });
        }
    }
    found
}

/// Where the hedge ends that begins at the word `at`: "reportedly", "is said to".
fn hedge_end(told: &Told, at: usize) -> Option<usize> {
    match told.role(at)? {
        // "May", not the month nor a name.
        Role::Hedge => Some(at + 1),
        Role::Month(_) => {
            let lower = told.written(at) == "may";
            (lower && !told.is(at, Traits::MONTH)).then_some(at + 1)
        }
        Role::HedgeTo => {
            let to = told.has(at + 1, Role::To) && !told.words[at + 1].is_apart();
            let passive = at > 0 && told.is(at - 1, Traits::BEING);
            let seems = told.written(at).starts_with("appear")
                || told.written(at).starts_with("seem");
            (to && (passive || seems)).then_some(at + 2)
        }
        _ => None,
    }
}

/// The clause that a denial or hedge stands in, from it on; all of it where it stands at
/// the end, and in German, where it may follow what it bears on.
fn scope(told: &Told, at: usize, end: usize) -> Span {
    let behind = (end..told.words.len()).find(|&at| ends_clause(told, at));
    let behind = behind.unwrap_or(told.words.len());
    if behind > end && !told.roles.is_german {
        return told.span(end, behind);
    }
    let start = (1..=at).rev().find(|&at| ends_clause(told, at)).unwrap_or(0);
    told.span(start, behind)
}

fn ends_clause(told: &Told, at: usize) -> bool {
    let word = &told.words[at];
    let marks = Shape::COMMA
        .and(Shape::COLON)
        .and(Shape::DASH)
        .and(Shape::END)
        .and(Shape::QUOTE)
        .and(Shape::BRACKET);
    word.token.shape.any(marks) || matches!(word.role, Some(Role::That | Role::And))
}
