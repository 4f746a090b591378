//! How much two matching statements differ, in words.

use super::guard::{Compared, Sides, are_same, first_of};
use crate::fact::{Shape, Token, Traits};

impl<'a> Compared<'a> {
    /// How many words of what is said are changed.
    fn changed(&self) -> usize {
        self.sides().map(|sides| self.cost(sides)).sum()
    }

    /// How many words one change counts for: those of the longer side, but for articles and
    /// the like.
    fn cost(&self, sides: Sides<'_>) -> usize {
        if self.is_abbreviated(sides) {
            return 1;
        }
        if let ([x], [y]) = (sides.first, sides.second)
            && self.vocabulary.are_variants(x, y)
        {
            return 0;
        }
        if self.is_compound(sides) || self.leads_to_day(sides) {
            return 0;
        }
        let counts = |token: &&Token| {
            let is_initial = token.span.len() == 1 && token.shape.any(Shape::CAPITAL);
            !token.traits.any(Traits::FREE) && !is_initial
        };
        let count = |tokens: &[Token], start: usize, body: usize| {
            let said = &tokens[..tokens.len().min(body.saturating_sub(start))];
            said.iter().filter(counts).count()
        };
        let change = sides.change;
        count(sides.first, change.first.start, self.a.body).max(count(
            sides.second,
            change.second.start,
            self.b.body,
        ))
    }

    /// Returns true if the one writes as one word what the other one writes as two:
    /// "drugmaker", "drug maker".
    fn is_compound(&self, sides: Sides<'_>) -> bool {
        match (sides.first, sides.second) {
            ([first, second], [whole]) | ([whole], [first, second]) => {
                self.vocabulary.is_compound(whole, [first, second])
            }
            _ => false,
        }
    }

    /// Returns true for a preposition that only one of them has before a day: "on Friday".
    fn leads_to_day(&self, sides: Sides<'_>) -> bool {
        const DAY: Traits = Traits::WEEKDAY.and(Traits::MONTH);
        let [only] = [sides.first, sides.second].concat()[..] else { return false };
        let day = self.a.tokens.get(sides.change.first.end);
        self.vocabulary.dates(&only) && day.is_some_and(|day| day.traits.any(DAY))
    }

    /// How much less is changed than it seems, since words have only moved to another
    /// place: "on Friday" at the start of a sentence or behind its verb.
    fn moved(&self) -> usize {
        // A sentence in which more is changed is another one.
        const MOST_CHANGES: usize = 8;
        if self.changes.len() > MOST_CHANGES {
            return 0;
        }
        // "The president of Chile", "Chile's president"; but not "for Rome from Turin".
        let is_led = |side: &[Token]| first_of(side, Traits::PREPOSITION).is_some();
        let is_moved = |x: &[Token], y: &[Token]| {
            let light = if is_led(x) && is_led(y) {
                Traits::FREE
            } else {
                Traits::FREE.and(Traits::PREPOSITION)
            };
            are_same(x, y, light)
        };
        let gone = self.sides().filter(|sides| sides.second.is_empty());
        let mut saved = 0;
        let mut taken = [false; MOST_CHANGES];
        for sides in gone {
            let come = self.sides().enumerate().find(|&(at, other)| {
                other.first.is_empty()
                    && !taken[at]
                    && is_moved(other.second, sides.first)
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
