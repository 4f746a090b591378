//! Statements as they are compared: what is said first, then who said it.

use xxhash_rust::xxh3::xxh3_128;

use super::Statement;
use crate::article::Span;
use crate::fact::{Shape, Token, Tokens, Traits, Vocabulary};

/// A statement without its dateline, in words; who said it stands at the end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form<'f> {
    pub(super) tokens: &'f [Token],
    /// Where the attribution begins in `tokens`.
    pub(super) body: usize,
    /// Equal for statements that are the same after normalisation, whatever else was read.
    pub(super) hash: u128,
}

/// The words of a form in another order, and how many of them say what is said.
pub(super) type Recast = (Vec<Token>, usize);

/// Where the attribution begins in a form, and its hash.
#[derive(Clone, Copy, Debug)]
pub(super) struct Normal {
    pub(super) body: usize,
    pub(super) hash: u128,
}

impl Normal {
    /// Adds the words of the form of a statement that was read to `tokens`; what `bytes`
    /// holds does not matter.
    pub(super) fn of(
        statement: &Statement<'_>,
        read: &Tokens,
        vocabulary: &Vocabulary,
        tokens: &mut Vec<Token>,
        bytes: &mut Vec<u8>,
    ) -> Normal {
        let start = dateline(&read.tokens);
        let (head, tail) = attribution(read, start);
        let from = tokens.len();
        tokens.extend_from_slice(&read.tokens[head..tail]);
        tokens.extend_from_slice(&read.tokens[start..head]);
        tokens.extend_from_slice(&read.tokens[tail..]);
        let form = &mut tokens[from..];
        let body = tail - head;
        // "said Smith" and "Smith said" are the same.
        form[body..].sort_by_key(|token| !token.traits.any(Traits::SPEECH));
        bytes.clear();
        for token in &*form {
            bytes.extend_from_slice(&vocabulary.hash_of(token).to_le_bytes());
        }
        let hash = hash_of(bytes, form.len() - body, statement);
        Normal { body, hash }
    }
}

impl Form<'_> {
    /// Returns true if it says who speaks.
    pub(super) fn has_speaker(&self) -> bool {
        self.body < self.tokens.len()
    }

    /// Returns the words with those at the start behind the others that may say who speaks,
    /// and how many others there are: "Smith said" before what has no other mark. `None` if
    /// there are none such.
    pub(super) fn opening_last(&self) -> Option<(Vec<Token>, usize)> {
        // Room for "the mayor of Lunde told reporters". A guess; four and sixteen find the same
        // on three development sets.
        const NEAR: usize = 8;
        let says = |token: &Token| token.traits.any(Traits::SAYS);
        let verb = self.tokens.iter().take(NEAR).position(says)?;
        let (opening, said) = self.tokens.split_at(verb + 1);
        let mut tokens = said.to_vec();
        tokens.push(opening[verb]);
        tokens.extend_from_slice(&opening[..verb]);
        (verb > 0 && said.len() >= 3).then_some((tokens, said.len()))
    }

    /// Returns the words in the order of the text.
    pub(super) fn as_written(&self) -> Vec<Token> {
        let mut tokens = self.tokens.to_vec();
        tokens.sort_by_key(|token| token.span.start());
        tokens
    }

    /// The items by which candidates are found: words in pairs, of what is said and of the
    /// first words of who says it.
    pub(super) fn items(&self) -> impl Iterator<Item = u64> {
        // A name and a title. With one, twins of the tests are missed; six change on
        // multinews by less than 0.01.
        const SPEAKER: usize = 3;
        let (said, speaker) = self.tokens.split_at(self.body);
        // The pair across the border depends on whether there is a speaker at all.
        let pairs =
            said.windows(2).chain(speaker[..speaker.len().min(SPEAKER)].windows(2));
        pairs.map(|pair| u64::from(pair[0].id) << 32 | u64::from(pair[1].id))
    }
}

/// Returns true if capital letters tell the names among the words of a form.
pub(super) fn is_cased(tokens: &[Token]) -> bool {
    tokens.first().is_some_and(|token| token.shape.any(Shape::CASED))
}

/// Hashes the words of a statement, given as bytes, or its very text if there are none.
fn hash_of(bytes: &mut Vec<u8>, speaker: usize, statement: &Statement<'_>) -> u128 {
    if bytes.is_empty() {
        return xxh3_128(statement.text.trim().as_bytes());
    }
    bytes.extend(speaker.to_le_bytes());
    bytes.extend_from_slice(statement.language.code().as_bytes());
    xxh3_128(bytes)
}

/// Where the text begins after a dateline: `WASHINGTON (AP) --`, `LONDON, Nov 23 -`.
fn dateline(tokens: &[Token]) -> usize {
    // Room for a place, an agency and a date. A guess; four and sixteen find the same on three
    // development sets.
    const NEAR: usize = 8;
    let dash = |token: &Token| token.shape.any(Shape::DASH);
    let Some(end) = tokens.iter().take(NEAR + 1).skip(1).position(dash) else {
        return 0;
    };
    let place = tokens.first().is_some_and(|token| token.shape.any(Shape::UPPER));
    let agency = tokens[..=end]
        .iter()
        .skip(1)
        .any(|token| token.shape.any(Shape::BRACKET) && token.shape.any(Shape::CAPITAL));
    let cased = tokens.iter().any(|token| !token.shape.any(Shape::CAPITAL));
    if (place || agency) && cased && tokens.len() > end + 4 { end + 1 } else { 0 }
}

/// The longest attribution, in words.
const LONGEST: usize = 20;

/// Returns the part of a statement that is said, without its dateline and without who says it:
/// bytes of its text.
pub(crate) fn said(read: &Tokens) -> Span {
    let start = dateline(&read.tokens);
    let (head, tail) = attribution(read, start);
    let said = read.tokens.get(head..tail).unwrap_or_default();
    match (said.first(), said.last()) {
        (Some(first), Some(last)) => Span::new(first.span.start(), last.span.end()),
        _ => Span::new(0, 0),
    }
}

/// Finds what is said as a range of words: what lies outside says who said it.
fn attribution(read: &Tokens, start: usize) -> (usize, usize) {
    let tokens = &read.tokens;
    let head = start + head_length(&tokens[start..]);
    let tail = if head > start { tokens.len() } else { tail_start(read, start) };
    (head, tail)
}

/// How many words say who speaks at the start: `Smith said: "...`, `Smith said that ...`.
fn head_length(tokens: &[Token]) -> usize {
    let speech = |token: &Token| token.traits.any(Traits::SPEECH);
    let Some(verb) = tokens.iter().take(LONGEST).position(speech) else { return 0 };
    if verb == 0 && tokens[0].traits.any(Traits::STOP) {
        return according_length(tokens);
    }
    let quote = |token: &Token| token.shape.any(Shape::COLON.and(Shape::QUOTE));
    let after = &tokens[verb + 1..];
    let opening = after.iter().take(5).position(quote);
    let colon = opening.filter(|_| verb > 0 && !tokens[..=verb].iter().any(quote));
    let opens = if tokens[verb].traits.any(Traits::SAYS) {
        Traits::THAT.and(Traits::FREE)
    } else {
        Traits::THAT
    };
    let clause = after.first().is_some_and(|token| token.traits.any(opens));
    let length = match colon {
        Some(words) => verb + 1 + words,
        None if clause && (1..=8).contains(&verb) => verb + 1,
        None => return 0,
    };
    if tokens.len() >= length + 3 { length } else { 0 }
}

/// How many words say who speaks at the start of `According to Smith, ...`.
fn according_length(tokens: &[Token]) -> usize {
    let comma = |token: &Token| token.shape.any(Shape::COMMA);
    let length = tokens.iter().take(LONGEST).skip(3).position(comma);
    length.map_or(0, |length| length + 3).min(tokens.len().saturating_sub(3))
}

/// Where the words begin that say who speaks at the end: `...," said Smith`.
fn tail_start(read: &Tokens, start: usize) -> usize {
    let tokens = &read.tokens;
    let length = tokens.len();
    let earliest = length.saturating_sub(LONGEST).max(start + 3);
    let may_say =
        |token: &Token| token.traits.any(Traits::SPEECH) || token.shape.any(Shape::QUOTE);
    if !tokens.iter().skip(earliest).any(may_say) {
        return length;
    }
    for at in (earliest..length).rev() {
        if says_who(&tokens[at..], tokens[at].shape, read.tail) {
            return at;
        }
    }
    length
}

/// Returns true if `tail`, which stands behind the given marks, says who speaks.
fn says_who(tail: &[Token], before: Shape, end: Shape) -> bool {
    let speech = |token: &Token| token.traits.any(Traits::SPEECH);
    // In the midst of what is said nothing else needs a look.
    let may_begin = before.any(Shape::QUOTE.and(Shape::COMMA));
    if !may_begin && !tail.first().is_some_and(speech) {
        return false;
    }
    let verb = tail.iter().position(speech);
    let linked = tail.first().is_some_and(|token| token.traits.any(Traits::STOP))
        && !tail.first().is_some_and(|token| is_pronoun(token, tail));
    // "..., told parliament that ..." goes on: what is said comes after it.
    if verb.is_some_and(|verb| tail[verb..].iter().any(|t| t.traits.any(Traits::THAT))) {
        return false;
    }
    if before.any(Shape::QUOTE) {
        let named =
            tail.len() <= 4 && tail.iter().any(|token| token.shape.any(Shape::CAPITAL));
        return !end.any(Shape::QUOTE) && (verb.is_some_and(|verb| verb <= 8) || named);
    }
    if tail.len() > 12 {
        return false;
    }
    match verb {
        Some(0) if is_clause(&tail[1..]) => false,
        Some(0) => before.any(Shape::COMMA) || names_speaker(&tail[1..]),
        Some(verb) => {
            let ends = tail[verb..].iter().all(|token| !token.shape.any(Shape::COMMA));
            before.any(Shape::COMMA)
                && ends
                && !linked
                && verb <= 6
                && tail.len() <= verb + 5
        }
        None => false,
    }
}

/// Returns true if the words go on after a pronoun, as in "said she was ill".
fn is_clause(tail: &[Token]) -> bool {
    tail.len() > 1 && tail.first().is_some_and(|token| token.traits.any(Traits::STOP))
}

/// A function word right before the verb is its subject: `he said`.
fn is_pronoun(token: &Token, tail: &[Token]) -> bool {
    tail.get(1).is_some_and(|next| next.traits.any(Traits::SPEECH))
        && token.span.len() <= 4
}

/// Returns true if the words are one to three names.
fn names_speaker(tail: &[Token]) -> bool {
    (1..=3).contains(&tail.len())
        && tail.iter().all(|token| {
            token.shape.any(Shape::CAPITAL) && !token.traits.any(Traits::STOP)
        })
}
