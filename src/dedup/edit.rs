//! How much two matching statements differ, in words.

use super::guard::{Compared, Sides};
use crate::fact::{Token, Traits};

impl<'a> Compared<'a> {
    /// How many words of what is said are changed.
    fn changed(&self) -> usize {
        self.sides().map(|sides| self.cost(sides)).sum()
    }

    /// How many words one change counts for: those of the longer side, but for articles and
    /// the like beside others.
    fn cost(&self, sides: Sides<'_>) -> usize {
        if self.is_abbreviated(sides) {
            return 1;
        }
        if let ([x], [y]) = (sides.first, sides.second)
            && self.vocabulary.are_variants(x, y)
        {
            return 0;
        }
        let said = |tokens: &[Token], start: usize, body: usize| {
            let said = &tokens[..tokens.len().min(body.saturating_sub(start))];
            let free = said.iter().filter(|token| token.traits.any(Traits::FREE)).count();
            (said.len() - free).max(usize::from(!said.is_empty()))
        };
        let change = sides.change;
        said(sides.first, change.first.start, self.a.body).max(said(
            sides.second,
            change.second.start,
            self.b.body,
        ))
    }

    /// How much less is changed than it seems, since words have only moved to another
    /// place: "on Friday" at the start of a sentence or behind its verb.
    fn moved(&self) -> usize {
        // A sentence in which more is changed is another one.
        const MOST_CHANGES: usize = 8;
        if self.changes.len() > MOST_CHANGES {
            return 0;
        }
        let words = |side: &'a [Token]| {
            side.iter().filter(|t| !t.traits.any(Traits::FREE)).map(|token| token.id)
        };
        let gone = self.sides().filter(|sides| sides.second.is_empty());
        let mut saved = 0;
        let mut taken = [false; MOST_CHANGES];
        for sides in gone {
            let come = self.sides().enumerate().find(|&(at, other)| {
                other.first.is_empty()
                    && !taken[at]
                    && words(other.second).eq(words(sides.first))
                    && words(other.second).next().is_some()
            });
            if let Some((at, other)) = come {
                taken[at] = true;
                saved += (self.cost(sides) + self.cost(other)).saturating_sub(1);
            }
        }
        saved
    }

    /// Returns true if few enough words are changed.
    pub(super) fn is_edit(&self) -> bool {
        let length = self.a.body.min(self.b.body);
        let most = match length {
            0..=6 => 1,
            7..=11 => 2,
            _ => length / 4,
        };
        let changed = self.changed();
        changed <= most || changed - self.moved() <= most
    }
}
