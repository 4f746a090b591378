//! Words that have changed places: nothing is missing, and yet it is another statement.

use super::DifferenceKind;
use super::guard::{Compared, Disagreement, are_same};
use super::normal::Form;
use super::turn::span_of;
use crate::fact::{Shape, Token, Traits};

impl<'a> Compared<'a> {
    /// Finds words that have changed places: "Rome beat Turin", "Turin beat Rome".
    pub(super) fn exchange(&self) -> Option<Disagreement> {
        self.swapped_words()
            .or_else(|| self.swapped_runs())
            .or_else(|| self.swapped_around())
            .or_else(|| self.swapped_names())
            .or_else(|| self.swapped_speakers())
    }

    /// Finds who speaks and whom they speak of in each other's place, both with first and
    /// last names: a single name may be that of an organisation, which stands anywhere.
    fn swapped_speakers(&self) -> Option<Disagreement> {
        let (a, b) = (self.full_names(self.a), self.full_names(self.b));
        let (&[x, y], &[z, w]) = (a.as_slice(), b.as_slice()) else { return None };
        let are_same = |x: &[Token], y: &[Token]| {
            x.iter().map(|token| token.id).eq(y.iter().map(|token| token.id))
        };
        (are_same(x, w) && are_same(y, z) && !are_same(x, y)).then(|| Disagreement {
            kind: DifferenceKind::Speaker,
            spans: (x[0].span, z[0].span),
        })
    }

    /// The names of two and more words among those that say who speaks.
    fn full_names(&self, form: Form<'a>) -> Vec<&'a [Token]> {
        let is_name = |token: &Token| self.vocabulary.is_name(token);
        let runs = form.tokens[form.body..]
            .chunk_by(|x, y| is_name(x) == is_name(y) && !y.shape.any(Shape::COMMA));
        runs.filter(|run| run.len() > 1 && is_name(&run[0])).collect()
    }

    fn swapped_words(&self) -> Option<Disagreement> {
        let (a, b) = (self.a.tokens, self.b.tokens);
        if a.len() != b.len() {
            return None;
        }
        let differ: Vec<usize> =
            (0..a.len()).filter(|&at| a[at].id != b[at].id).take(3).collect();
        let &[one, other] = differ.as_slice() else { return None };
        let swapped = a[one].id == b[other].id && a[other].id == b[one].id;
        let kind = match () {
            () if self.vocabulary.is_name(&a[one]) => DifferenceKind::Name,
            () if a[one].traits.any(Traits::NUMBER) => DifferenceKind::Number,
            () => DifferenceKind::Word,
        };
        // Where articles stand says nothing.
        let article = [one, other].iter().any(|&at| a[at].traits.any(Traits::FREE));
        (swapped && !article && other > one + 1)
            .then(|| Disagreement { kind, spans: (a[one].span, b[one].span) })
    }

    /// Finds two things of several words in each other's place: "the patrol boat was rammed by
    /// the trawler". What has a preposition of its own may stand anywhere, and so may what is
    /// listed.
    fn swapped_runs(&self) -> Option<Disagreement> {
        let is_led = |side: &[Token]| {
            let first = side.iter().find(|token| !token.traits.any(Traits::FREE));
            first.is_some_and(|first| first.traits.any(Traits::PREPOSITION))
        };
        let sides: Vec<_> = self.sides().collect();
        let pairs = sides
            .iter()
            .enumerate()
            .flat_map(|(at, x)| sides[at + 1..].iter().map(move |y| (x, y)));
        let mut swapped = pairs.filter(|(x, y)| {
            let between = x.change.first.end..y.change.first.start;
            let is_list = self.a.tokens[between].iter().all(|token| {
                token.traits.any(Traits::AND) || token.shape.any(Shape::COMMA)
            });
            // The title of who speaks stands before or after the name.
            x.change.first.start < self.a.body
                && are_same(x.first, y.second, Traits::FREE)
                && are_same(x.second, y.first, Traits::FREE)
                && !(is_led(x.first) && is_led(x.second))
                && !is_list
        });
        let (x, _) = swapped.next()?;
        let is_name = |token: &Token| self.vocabulary.is_name(token);
        let kind = if x.first.iter().any(is_name) {
            DifferenceKind::Name
        } else {
            DifferenceKind::Word
        };
        Some(Disagreement { kind, spans: (span_of(x.first)?, span_of(x.second)?) })
    }

    /// Finds two words around what stays where it is, each on the side where the other was: "the
    /// mayor accused the speaker", "the speaker accused the mayor", where "the speaker" stays.
    fn swapped_around(&self) -> Option<Disagreement> {
        let words = |side: &'a [Token]| -> Vec<&'a Token> {
            side.iter().filter(|token| !token.traits.any(Traits::FREE)).collect()
        };
        let is_swapped = |x: &[&Token], y: &[&Token]| match (x, y) {
            ([first, second], [other, another]) => {
                let is_led = first.traits.any(Traits::PREPOSITION)
                    || second.traits.any(Traits::PREPOSITION.and(Traits::AND));
                first.id == another.id
                    && second.id == other.id
                    && first.id != second.id
                    && !is_led
            }
            _ => false,
        };
        let gone = self.sides().filter(|sides| sides.second.is_empty());
        let come: Vec<_> = self.sides().filter(|sides| sides.first.is_empty()).collect();
        let mut pairs = gone.flat_map(|x| come.iter().map(move |&y| (x, y)));
        let (x, y) = pairs.find(|(x, y)| {
            x.change.first.start < self.a.body
                && y.change.second.start < self.b.body
                && is_swapped(&words(x.first), &words(y.second))
        })?;
        let spans = (span_of(x.first)?, span_of(y.second)?);
        Some(Disagreement { kind: DifferenceKind::Word, spans })
    }

    /// Finds two names in another order, unless a preposition makes clear what they are:
    /// "in Rome" may stand anywhere.
    fn swapped_names(&self) -> Option<Disagreement> {
        if self.changes.len() < 2 {
            return None;
        }
        let (a, b) = (self.bare_names(self.a), self.bare_names(self.b));
        let place = |names: &[&Token], id: u32| names.iter().position(|t| t.id == id);
        let common: Vec<(&Token, usize)> =
            a.iter().filter_map(|&x| Some((x, place(&b, x.id)?))).collect();
        let pair = common.windows(2).find(|pair| pair[0].1 > pair[1].1)?;
        let second = b.get(pair[1].1)?;
        let spans = (pair[0].0.span, second.span);
        Some(Disagreement { kind: DifferenceKind::Name, spans })
    }

    /// The names of what is said that follow no function word, each once.
    fn bare_names(&self, form: Form<'a>) -> Vec<&'a Token> {
        let said = &form.tokens[..form.body];
        let mut names: Vec<&Token> = Vec::new();
        for (at, token) in said.iter().enumerate() {
            let led = at
                .checked_sub(1)
                .is_some_and(|before| said[before].traits.any(Traits::STOP));
            let name =
                self.vocabulary.is_name(token) || self.vocabulary.may_be_name(token);
            // "The Fisheries Board (FIB)", "the FIB, or Fisheries Board"; two letters spell
            // much.
            let is_short =
                token.span.len() > 2 && self.vocabulary.is_acronym(token, said);
            if name && !led && !is_short && names.iter().all(|other| other.id != token.id)
            {
                names.push(token);
            }
        }
        names
    }
}
