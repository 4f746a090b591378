//! Turns of a conversation that is written out, with who speaks before each:
//! `Q: What do you earn?`, `JANE ROE: Not enough.`

use std::ops::Range;

use super::{Dependence, Line};

/// Gives signs to what is said in the turns of a conversation.
///
/// What stands behind the first sentence of an answer labelled "A" is often an explanation by
/// the author, and is judged by itself.
pub(super) fn mark_turns(article: &[Line<'_>], signs: &mut [Option<Dependence>]) {
    let turns = turns(article);
    if !is_conversation(article, &turns) {
        return;
    }
    for (turn, label) in turns {
        let said = if label == "A" { turn.start..turn.start + 1 } else { turn };
        for sign in &mut signs[said] {
            *sign =
                Some(sign.map_or(Dependence::Turn, |sign| sign.min(Dependence::Turn)));
        }
    }
}

/// Returns the paragraphs that begin with a label, and the label of each.
fn turns<'t>(article: &[Line<'t>]) -> Vec<(Range<usize>, &'t str)> {
    let mut turns = Vec::new();
    let mut start = 0;
    for paragraph in article.chunk_by(|a, b| a.paragraph == b.paragraph) {
        let turn = start..start + paragraph.len();
        start = turn.end;
        let label = paragraph.first().and_then(|line| label(line.text));
        turns.extend(label.map(|label| (turn, label)));
    }
    turns
}

/// Returns true for questions and answers, and for several who speak of whom one asks.
///
/// A place in capitals stands before news as well, and words in capitals before the items of
/// a list; of those few ask.
fn is_conversation(article: &[Line<'_>], turns: &[(Range<usize>, &str)]) -> bool {
    let Some((_, first)) = turns.first() else { return false };
    let asks = |(turn, _): &&(Range<usize>, &str)| {
        article[turn.clone()].last().is_some_and(|line| line.text.ends_with(['?', '？']))
    };
    turns.iter().any(|(_, label)| label != first)
        && (turns.iter().all(|(_, label)| matches!(*label, "Q" | "A"))
            || turns.len() >= FEWEST_TURNS
                && turns.iter().filter(asks).count() * MOST_ANSWERS >= turns.len())
}

/// So many turns are a conversation, whoever speaks.
const FEWEST_TURNS: usize = 4;

/// One turn in so many asks, at least.
const MOST_ANSWERS: usize = 4;

/// Returns the name of who speaks, in capitals, if a sentence begins with one and a colon.
fn label(text: &str) -> Option<&str> {
    if text.starts_with("Q.") || text.starts_with("A.") {
        return matches!(text.as_bytes().get(2), None | Some(b' ')).then_some(&text[..1]);
    }
    let end = text.bytes().take(LONGEST_LABEL).position(|byte| byte == b':')?;
    let (name, rest) = (text[..end].trim_end(), &text[end + 1..]);
    let is_name = name.starts_with(char::is_uppercase)
        && !name.contains(char::is_lowercase)
        && name.split_whitespace().count() <= MOST_NAMES;
    (is_name && (rest.is_empty() || rest.starts_with(' '))).then_some(name)
}

/// No label is longer, in bytes.
const LONGEST_LABEL: usize = 40;

/// Nor has it more words.
const MOST_NAMES: usize = 4;
