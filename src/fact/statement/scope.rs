//! Denials and hedges, with what they bear on.

use super::roles::Role;
use super::{Fact, FactKind, Told};
use crate::article::Span;
use crate::fact::{Shape, Traits};

/// Finds the denials and hedges that are no part of `facts`: "no fewer than 80" denies
/// nothing.
pub(super) fn limits(told: &Told, facts: &[Fact]) -> Vec<Fact> {
    let is_taken = told.taken(facts);
    let mut clauses = Clauses { told, behind: None, start: 0, next: 0 };
    let mut found = Vec::new();
    for at in (0..told.words.len()).filter(|&at| !is_taken[at]) {
        if told.is(at, Traits::NEGATION) && !told.has(at + 1, Role::Only) {
            let span = told.span(at, at + 1);
            let kind = FactKind::Negation { scope: clauses.scope(at, at + 1) };
            found.push(Fact { span, kind });
        } else if let Some(end) = hedge_end(told, at) {
            let kind = FactKind::Hedge { scope: clauses.scope(at, end) };
            found.push(Fact { span: told.span(at, end), kind });
        }
    }
    found
}

/// Where the hedge ends that begins at the word `at`: "reportedly", "is said to".
fn hedge_end(told: &Told, at: usize) -> Option<usize> {
    match told.role(at)? {
        Role::Hedge => Some(at + 1),
        // "May", not the month nor a name.
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

/// The clauses of a text, asked for from its beginning to its end.
struct Clauses<'t, 'a> {
    told: &'t Told<'a>,
    /// The first word that ends a clause from the last word asked for on, if it was looked
    /// for: the number of words where there is none.
    behind: Option<usize>,
    /// The last word before `next` that ends a clause, 0 where there is none.
    start: usize,
    next: usize,
}

impl Clauses<'_, '_> {
    /// The clause that a denial or hedge stands in, from it on; all of it where it stands at
    /// the end, and in German, where it may follow what it bears on.
    fn scope(&mut self, at: usize, end: usize) -> Span {
        let told = self.told;
        let behind = match self.behind {
            // What was found from an earlier word on.
            Some(behind) if behind >= end => behind,
            _ => (end..told.words.len())
                .find(|&at| ends_clause(told, at))
                .unwrap_or(told.words.len()),
        };
        self.behind = Some(behind);
        if behind > end && !told.roles.is_german {
            return told.span(end, behind);
        }
        while self.next <= at {
            if self.next > 0 && ends_clause(told, self.next) {
                self.start = self.next;
            }
            self.next += 1;
        }
        told.span(self.start, behind)
    }
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
