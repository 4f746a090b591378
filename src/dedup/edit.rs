//! How much two matching statements differ, in words.

use super::guard::{Compared, Sides, are_same, first_of};
use super::normal::Form;
use crate::fact::{Age, Shape, Token, Traits};

/// So many more words may be changed in statements that are reworded throughout.
const ADDED: usize = 2;

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
    pub(super) fn is_compound(&self, sides: Sides<'_>) -> bool {
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

    /// What to subtract from the number of changes for words that have only moved to another
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
                || are_same(self.without_to(x), self.without_to(y), light)
                || self.tell_one_age(x, y)
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

    /// A run of words without the "to" that begins or ends it: "gave the town a park", "gave a
    /// park to the town".
    fn without_to<'s>(&self, side: &'s [Token]) -> &'s [Token] {
        match side {
            [first, rest @ ..] if self.vocabulary.is_to(first) => rest,
            [rest @ .., last] if self.vocabulary.is_to(last) => rest,
            _ => side,
        }
    }

    /// Returns true if two runs of words are the same but for how they tell the only age of
    /// their statements: "a 34-year-old man", "a man aged 34".
    fn tell_one_age(&self, x: &[Token], y: &[Token]) -> bool {
        let count = |side: &[Token], word| {
            side.iter()
                .filter(|token| self.vocabulary.tells_age(token) == Some(word))
                .count()
        };
        let ages =
            |form: Form<'_>| count(form.tokens, Age::Old) + count(form.tokens, Age::Aged);
        let bare = |side: &[Token]| -> Vec<Token> {
            let words =
                side.iter().filter(|token| self.vocabulary.tells_age(token).is_none());
            words.copied().collect()
        };
        let is_told =
            |x: &[Token], y: &[Token]| count(x, Age::Old) + count(y, Age::Aged) == 2;
        (is_told(x, y) || is_told(y, x))
            && ages(self.a) == 1
            && ages(self.b) == 1
            && are_same(&bare(x), &bare(y), Traits::FREE)
    }

    /// How many words only stand for others of the same meaning. `None` if a whole phrase or
    /// more than one other word stands for another: "electrical fault", "discarded cigarette".
    fn reworded(&self) -> Option<usize> {
        let (mut reworded, mut others) = (0, 0);
        for sides in self.sides() {
            let (x, y) = (sides.first, sides.second);
            let cost = self.cost(sides);
            if cost == 0 || x.is_empty() || y.is_empty() {
                continue;
            }
            let own = if self.vocabulary.are_synonyms(x, y) {
                cost
            } else {
                self.vocabulary.count_synonyms(x, y).min(cost)
            };
            reworded += own;
            others += cost - own;
            if others > 1 {
                return None;
            }
        }
        Some(reworded)
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
        if changed <= most {
            return true;
        }
        let left = changed - self.moved();
        left <= most || self.reworded().is_some_and(|reworded| left <= ADDED + reworded)
    }
}
