//! Whom and what a sentence introduces, and whom and what it takes as known.

use super::prose::Prose;
use crate::fact::{Reading, Shape, Token, Traits, Vocabulary};
use crate::select::Names;

/// Words that a sentence introduces, and words that it has as if they were known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Mentions {
    /// The last names of people that it names in full, the abbreviations that it explains,
    /// and the nouns behind "a"; rising.
    introduced: Vec<u32>,
    /// The names that stand alone, and the nouns behind "the"; rising, none introduced.
    known: Vec<u32>,
}

impl Mentions {
    /// Finds the mentions of a sentence.
    pub(super) fn of(vocabulary: &Vocabulary, tokens: &[Token]) -> Mentions {
        let (mut introduced, mut known) = (Vec::new(), Vec::new());
        for (at, token) in tokens.iter().enumerate() {
            match is_introduced(vocabulary, &tokens[..at], token) {
                Some(true) => introduced.push(token.id),
                Some(false) => known.push(token.id),
                None => {}
            }
        }
        introduced.sort_unstable();
        introduced.dedup();
        known.retain(|id| introduced.binary_search(id).is_err());
        known.sort_unstable();
        known.dedup();
        Mentions { introduced, known }
    }

    /// Returns true if they introduce what the others take as known.
    pub(super) fn introduce(&self, others: &Mentions) -> bool {
        self.introduced.iter().any(|id| others.known.binary_search(id).is_ok())
    }
}

/// Returns whom each of the sentences to choose from introduces, and whom it takes as known
/// because its article named him in full before: "Vale said".
pub(super) fn names(prose: &Prose<'_>, reading: &Reading) -> Names {
    let vocabulary = &reading.vocabulary;
    let mut all = Vec::with_capacity(prose.own_count);
    let mut known: Vec<u32> = Vec::new();
    for at in 0..prose.own_count {
        if prose.positions[at].0 == 0 {
            known.clear();
        }
        let (mut introduced, mut needed) = (Vec::new(), Vec::new());
        let tokens = &reading.texts[at].tokens;
        // "Hurricane" is no first name: it stands in small letters elsewhere.
        let has_first_name =
            |place: usize| place > 0 && !vocabulary.is_written_small(&tokens[place - 1]);
        for (place, token) in tokens.iter().enumerate() {
            let is_name = vocabulary.is_name(token);
            // Most words are neither introduced by their names nor surnames.
            if !is_name && vocabulary.is_written_small(token) {
                continue;
            }
            match is_introduced(vocabulary, &tokens[..place], token) {
                Some(true) if is_name && has_first_name(place) => {
                    introduced.push(token.id);
                }
                Some(false)
                    if known.contains(&token.id)
                        && is_surname(vocabulary, tokens, place) =>
                {
                    needed.push(token.id);
                }
                _ => {}
            }
        }
        needed.retain(|name| !introduced.contains(name));
        known.extend(&introduced);
        all.push((introduced, needed));
    }
    Names::of(&all)
}

/// Returns true for a name that stands alone, without a title or an article, and is no word.
fn is_surname(vocabulary: &Vocabulary, tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let is_name =
        |token: Option<&Token>| token.is_some_and(|token| vocabulary.is_name(token));
    let is_led = before
        .is_some_and(|before| before.traits.any(Traits::TITLE.and(Traits::ARTICLE)));
    !is_led
        && !is_name(before)
        && !is_name(tokens.get(at + 1))
        && !vocabulary.is_written_small(&tokens[at])
}

/// Returns true for a sentence that opens with a noun which it takes as known: "The list".
pub(super) fn opens_with_known(vocabulary: &Vocabulary, tokens: &[Token]) -> bool {
    let [article, noun, ..] = tokens else { return false };
    vocabulary.is_definite(article) && !noun.shape.any(Shape::CAPITAL)
}

/// Returns whether a word is introduced where it stands or taken as known; `None` if it is
/// neither a name nor a noun with an article.
fn is_introduced(
    vocabulary: &Vocabulary,
    before: &[Token],
    token: &Token,
) -> Option<bool> {
    // Shorter ones are initials.
    const SHORTEST: usize = 3;
    let is_joined = !token.shape.any(Shape::MARKS);
    let last = before.last();
    if token.span.len() >= SHORTEST && vocabulary.is_name(token) {
        let is_explained =
            token.shape.any(Shape::UPPER) && token.shape.any(Shape::BRACKET);
        let has_first_name = last.is_some_and(|last| {
            let is_initial = last.span.len() == 1 && last.shape.any(Shape::CAPITAL);
            let is_title = last.traits.any(Traits::TITLE);
            is_initial || is_joined && !is_title && vocabulary.is_name(last)
        });
        return Some(is_explained || has_first_name);
    }
    let is_noun = token.traits == Traits::NONE && is_joined;
    let last = last.filter(|_| is_noun)?;
    if vocabulary.is_indefinite(last) {
        return Some(true);
    }
    if vocabulary.is_definite(last) {
        return Some(false);
    }
    // One word may stand between: "a federal judge".
    let [.., article, _] = before else { return None };
    let is_plain = last.traits == Traits::NONE && !last.shape.any(Shape::MARKS);
    (is_plain && vocabulary.is_indefinite(article)).then_some(true)
}
