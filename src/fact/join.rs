//! Words in a row that stand for one: "per cent", "twenty-three million", "the 11th of".

use super::lexicon::Phrase;
use super::number::{self, Number};
use super::{Shape, Span, Token, Traits, Vocabulary};

/// Puts single tokens in place of several, where `f` finds one for the first few of those
/// it is given, with their count.
pub(super) fn rewrite(
    tokens: &mut Vec<Token>,
    mut f: impl FnMut(&[Token]) -> Option<(Token, usize)>,
) {
    let (mut kept, mut at) = (0, 0);
    while at < tokens.len() {
        if let Some((token, length)) = f(&tokens[at..]) {
            tokens[kept] = token;
            at += length.max(1);
        } else {
            if kept < at {
                tokens[kept] = tokens[at];
            }
            at += 1;
        }
        kept += 1;
    }
    tokens.truncate(kept);
}

/// The first of `tokens`, with a span over the first `count` of them.
pub(super) fn over(tokens: &[Token], count: usize) -> Option<Token> {
    let (first, last) = (tokens.first()?, tokens.get(count.checked_sub(1)?)?);
    Some(Token { span: Span::new(first.span.start(), last.span.end()), ..*first })
}

impl Vocabulary {
    /// Puts one token for several that stand for one word: "per cent".
    pub(super) fn join_phrases(&mut self, lexicon: usize, tokens: &mut Vec<Token>) {
        for token in tokens.iter().filter(|token| token.traits.any(Traits::PHRASE)) {
            self.note_phrases(lexicon, token);
        }
        let phrases = &self.lexicons[lexicon].phrases;
        rewrite(tokens, |tokens| {
            let (first, after) = tokens.split_first()?;
            if !first.traits.any(Traits::PHRASE) {
                return None;
            }
            let apart = Shape::MARKS.without(Shape::HYPHEN);
            let follow = |rest: &[u32]| {
                let pairs = after.iter().zip(rest);
                after.len() >= rest.len()
                    && pairs
                        .clone()
                        .all(|(token, &id)| token.id == id && !token.shape.any(apart))
            };
            let mut alike = phrases.get(&first.id)?.iter();
            let Phrase { rest, whole: part } =
                alike.find(|phrase| follow(&phrase.rest))?;
            let length = rest.len() + 1;
            let token = over(tokens, length)?;
            Some((
                Token { id: part.id, traits: part.traits, turn: part.turn, ..token },
                length,
            ))
        });
    }

    /// Joins numbers in several words ("twenty-three", "1.2 million"), and makes "three"
    /// and "3" one word.
    pub(super) fn join_numbers(&mut self, lexicon: usize, tokens: &mut Vec<Token>) {
        let eastern = self.lexicons[lexicon].language.has_eastern_numerals();
        rewrite(tokens, |tokens| {
            let first =
                tokens.first().filter(|first| first.traits.any(Traits::NUMBER))?;
            let Some((number, length)) = self.number_at(tokens, eastern) else {
                let plain = self.numbers.get(&first.id)?.plain()?;
                return Some((Token { id: self.note_number(plain).0, ..*first }, 1));
            };
            let (id, traits) = self.note_number(number);
            Some((Token { id, traits, ..over(tokens, length)? }, length))
        });
    }

    /// Reads a number of two or more words at the start of `tokens`.
    fn number_at(&self, tokens: &[Token], eastern: bool) -> Option<(Number, usize)> {
        let number = |token: &Token| token.traits.any(Traits::NUMBER);
        if !number(tokens.first()?) || !number(tokens.get(1)?) {
            return None;
        }
        let following = tokens.iter().enumerate().take_while(|(at, token)| {
            let apart = token.shape.any(Shape::MARKS.without(Shape::HYPHEN));
            number(token) && (*at == 0 || !apart)
        });
        let numbers = following.filter_map(|(_, token)| self.numbers.get(&token.id));
        number::join(numbers, eastern)
    }

    fn note_number(&mut self, number: Number) -> (u32, Traits) {
        let id = self.intern(&number.key());
        self.numbers.insert(id, number);
        (id, number.traits())
    }

    /// Notes the letters before a sign that make another currency of it: "A$" is of
    /// Australian dollars, "US$" of dollars.
    pub(super) fn note_currencies(&mut self, lexicon: usize, tokens: &mut [Token]) {
        for at in 1..tokens.len() {
            let (letters, sign) = (&tokens[at - 1], &tokens[at]);
            let is_sign = sign.traits.any(Traits::UNIT) && sign.span.len() == 1;
            let are_letters =
                letters.shape.any(Shape::CAPITAL) && letters.span.len() <= 3;
            let touch = letters.span.end() == sign.span.start();
            let country = match self.word(letters) {
                _ if !is_sign || !are_letters || !touch => continue,
                "a" | "au" => Some("australian"),
                "c" | "ca" => Some("canadian"),
                "nz" | "hk" | "nt" | "mx" => None,
                _ => continue,
            };
            if let Some(country) = country {
                tokens[at - 1].id = self.part(lexicon, country).id;
            }
            tokens[at - 1].traits = Traits::PROVISO;
        }
    }

    /// Makes a day of the month a plain number: "the 11th of March" is "March 11".
    pub(super) fn read_days(&mut self, tokens: &mut [Token]) {
        // "The 11th of March": one word is too few for that; four find the same on three
        // development sets.
        const NEAR: usize = 2;
        for at in 0..tokens.len() {
            let number = |at: usize| {
                tokens.get(at).is_some_and(|token| token.traits.any(Traits::NUMBER))
            };
            let beside = at.checked_sub(1).is_some_and(number) || number(at + 1);
            let capital = tokens[at].shape.any(Shape::CAPITAL);
            if beside && capital && tokens[at].traits.any(Traits::MAYBE_MONTH) {
                tokens[at].traits = Traits::MONTH;
            }
        }
        for at in 0..tokens.len() {
            let around = at.saturating_sub(NEAR)..tokens.len().min(at + NEAR + 1);
            let dated = tokens[at].traits.any(Traits::WEAK)
                && tokens[around].iter().any(|token| token.traits.any(Traits::MONTH));
            let number = self.numbers.get(&tokens[at].id).filter(|_| dated).copied();
            if let Some(day) = number.and_then(Number::day) {
                (tokens[at].id, tokens[at].traits) = self.note_number(day);
            }
        }
    }
}
