//! Statements in another construction: a clause in front, and the passive voice.

use super::list::relisted;
use super::normal::{Form, Recast};
use crate::fact::{Shape, Token, Traits, Vocabulary};

/// Returns the forms that `form` may be compared in with one that says it otherwise, if it
/// can begin as that one does.
pub(super) fn recast(
    form: Form<'_>,
    other: Form<'_>,
    vocabulary: &Vocabulary,
) -> impl Iterator<Item = Recast> {
    let recast = [clause_last(form, vocabulary), active(form, other, vocabulary)];
    let recast = recast.into_iter().flatten().collect::<Vec<Recast>>();
    let as_it_is = (form.tokens, form.body);
    let all =
        std::iter::once(as_it_is).chain(recast.iter().map(|(t, body)| (&t[..], *body)));
    let relisted: Vec<Recast> = all
        .filter_map(|(tokens, body)| relisted(tokens, body, other, vocabulary))
        .collect();
    let recast = relisted.into_iter().chain(recast);
    recast.filter(move |(tokens, _)| begin_alike(tokens, other))
}

/// Moves what stands before the first comma to the end: "Because of fog, the airport closed"
/// becomes "the airport closed because of fog".
fn clause_last(form: Form<'_>, vocabulary: &Vocabulary) -> Option<Recast> {
    // A guess; six and twenty-four find the same on three development sets.
    const LONGEST: usize = 12;
    let said = &form.tokens[..form.body];
    let comma = |token: &Token| token.shape.any(Shape::COMMA);
    let length = said.iter().take(LONGEST + 1).skip(2).position(comma)? + 2;
    // "Only if" and "even if" limit what they stand before, wherever it is.
    let is_led = said.first().is_some_and(|first| {
        first.traits.any(Traits::STOP) && vocabulary.limits(first).is_none()
    });
    let mut tokens = said[length..].to_vec();
    tokens.extend_from_slice(&said[..length]);
    tokens.extend_from_slice(&form.tokens[form.body..]);
    is_led.then_some((tokens, form.body))
}

/// Turns a passive into the active voice, in the words of another form that may be in it:
/// "The ruling was overturned by the court on Friday", beside "The court overturned ...",
/// becomes "the court overturned the ruling on Friday".
fn active(form: Form<'_>, other: Form<'_>, vocabulary: &Vocabulary) -> Option<Recast> {
    let said = &form.tokens[..form.body];
    let by = said.iter().position(|token| vocabulary.is_agent(token))?;
    let being = said[..by].iter().rposition(|token| token.traits.any(Traits::BEING))?;
    // "To be by the sea".
    let verb = said.get(being + 1).filter(|_| by > being + 1)?;
    // "The man who was shot by the guard sued": what follows is of the man.
    let is_clause = said[..being]
        .iter()
        .any(|token| token.traits.any(Traits::LINK) || token.shape.any(Shape::COMMA));
    if is_clause {
        return None;
    }
    let acts = |token: &Token| token.id == verb.id || vocabulary.share_stem(token, verb);
    let place = other.tokens[..other.body].iter().position(acts)?;
    let helps = |token: &&Token| token.traits.any(Traits::HELPER);
    let subject = &other.tokens[..place];
    let helpers = subject.iter().rev().take_while(helps).count();
    // That one is in the passive too.
    if subject.last().is_some_and(|token| token.traits.any(Traits::BEING)) {
        return None;
    }
    let (agent, rest) = said[by + 1..].split_at_checked(place - helpers)?;
    // "By the bishop and his wife": the one alone does not say all.
    if rest.first().is_some_and(|next| next.traits.any(Traits::AND)) {
        return None;
    }
    let own = said[..being].iter().rev().take_while(helps).count();
    let mut tokens = agent.to_vec();
    tokens.extend_from_slice(&said[being - own..being]);
    tokens.push(*verb);
    tokens.extend_from_slice(&said[..being - own]);
    tokens.extend_from_slice(&said[being + 2..by]);
    tokens.extend_from_slice(rest);
    let body = tokens.len();
    tokens.extend_from_slice(&form.tokens[form.body..]);
    (!agent.is_empty()).then_some((tokens, body))
}

/// Returns true if what is said begins with the same word, articles aside.
fn begin_alike(tokens: &[Token], other: Form<'_>) -> bool {
    let first = |tokens: &[Token]| {
        tokens.iter().find(|token| !token.traits.any(Traits::FREE)).map(|token| token.id)
    };
    first(tokens) == first(other.tokens)
}
