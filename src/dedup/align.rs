//! Which words of two statements stand for each other.

use std::ops::Range;

use crate::article::Span;
use crate::fact::Token;

/// A place where two texts differ: words of the first one for words of the second one.
/// One of the ranges may be empty, never both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) first: Range<usize>,
    pub(crate) second: Range<usize>,
}

impl Change {
    /// How many words of both texts it concerns.
    pub(super) fn len(&self) -> usize {
        self.first.len() + self.second.len()
    }
}

/// The most cells of the table of an alignment. Texts that differ in more are not compared:
/// they are far longer than sentences, and differ in hundreds of words.
const MOST_CELLS: usize = 1 << 17;

/// Lists where two texts differ, so that the most words match; `None` if they are too long.
pub(crate) fn changes(first: &[Token], second: &[Token]) -> Option<Vec<Change>> {
    let same = |(a, b): &(&Token, &Token)| a.id == b.id;
    let start = first.iter().zip(second).take_while(same).count();
    let (one, other) = (&first[start..], &second[start..]);
    let end = one.iter().rev().zip(other.iter().rev()).take_while(same).count();
    let (one, other) = (&one[..one.len() - end], &other[..other.len() - end]);
    if one.is_empty() && other.is_empty() {
        return Some(Vec::new());
    }
    if one.is_empty() || other.is_empty() {
        let change = Change {
            first: start..start + one.len(),
            second: start..start + other.len(),
        };
        return Some(vec![change]);
    }
    let table = Table::of(one, other)?;
    Some(table.changes(one, other, start))
}

/// The bytes of some words in a row; of none, the place where they would stand.
pub(crate) fn span_of(tokens: &[Token], range: &Range<usize>) -> Span {
    match tokens.get(range.clone()) {
        Some([first, .., last]) if first.span.start() <= last.span.end() => {
            Span::new(first.span.start(), last.span.end())
        }
        Some([only]) => only.span,
        _ => {
            let before = range.start.checked_sub(1).and_then(|at| tokens.get(at));
            let at = match before {
                Some(token) => token.span.end(),
                None => tokens.first().map_or(0, |token| token.span.start()),
            };
            Span::new(at, at)
        }
    }
}

/// The lengths of the longest common subsequences of all suffixes.
struct Table {
    width: usize,
    lengths: Vec<u16>,
}

impl Table {
    fn of(one: &[Token], other: &[Token]) -> Option<Table> {
        let width = other.len() + 1;
        if (one.len() + 1).checked_mul(width)? > MOST_CELLS {
            return None;
        }
        let mut lengths = vec![0_u16; (one.len() + 1) * width];
        for at in (0..one.len()).rev() {
            let (row, below) = lengths[at * width..].split_at_mut(width);
            for bt in (0..other.len()).rev() {
                row[bt] = if one[at].id == other[bt].id {
                    below[bt + 1].saturating_add(1)
                } else {
                    below[bt].max(row[bt + 1])
                };
            }
        }
        Some(Table { width, lengths })
    }

    fn length(&self, at: usize, bt: usize) -> u16 {
        self.lengths[at * self.width + bt]
    }

    fn changes(&self, one: &[Token], other: &[Token], start: usize) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        let (mut at, mut bt) = (0, 0);
        while at < one.len() || bt < other.len() {
            let matches =
                at < one.len() && bt < other.len() && one[at].id == other[bt].id;
            if matches {
                (at, bt) = (at + 1, bt + 1);
                continue;
            }
            let from = (at, bt);
            while (at < one.len() || bt < other.len())
                && !(at < one.len() && bt < other.len() && one[at].id == other[bt].id)
            {
                let inside = at < one.len() && bt < other.len();
                // A word for a word is a smaller change than one less here, one more there.
                if inside && self.length(at + 1, bt + 1) == self.length(at, bt) {
                    (at, bt) = (at + 1, bt + 1);
                    continue;
                }
                let skip_first = bt == other.len()
                    || inside && self.length(at + 1, bt) >= self.length(at, bt + 1);
                if skip_first { at += 1 } else { bt += 1 }
            }
            changes.push(Change {
                first: start + from.0..start + at,
                second: start + from.1..start + bt,
            });
        }
        changes
    }
}
