//! Ages of people: "Ines Calloway, 45," here, "46-year-old Ines Calloway" there.

use std::collections::BTreeMap;

use super::{Pair, Side, Statements};
use crate::article::Span;
use crate::dedup::DifferenceKind;
use crate::fact::{FactKind, Quantity, Shape, Token, Traits};

/// The age of somebody with a name.
struct Age {
    statement: usize,
    article: usize,
    words: Span,
    value: Quantity,
    /// The first word of the name, where it has several.
    first: Option<u32>,
    /// The last one.
    last: u32,
}

/// The oldest that people get, in millionths.
const OLDEST: u128 = 119_000_000;

/// What ages are measured in.
const UNIT: &str = "years old";

/// Finds people to whom articles give different ages.
pub(super) fn pairs(story: &Statements<'_, '_>) -> Vec<Pair> {
    let mut ages: BTreeMap<u32, Vec<Age>> = BTreeMap::new();
    for statement in 0..story.own {
        if story.text(statement).contains(|c: char| c.is_ascii_digit()) {
            for age in ages_in(story, statement) {
                ages.entry(age.last).or_default().push(age);
            }
        }
    }
    ages.into_values().flat_map(disagreeing).collect()
}

/// Pairs the ages of one last name: the first that each article gives, unless it gives
/// several, as it does of a family.
fn disagreeing(ages: Vec<Age>) -> Vec<Pair> {
    let mut firsts: Vec<u32> = ages.iter().filter_map(|age| age.first).collect();
    firsts.sort_unstable();
    firsts.dedup();
    // Of one family, or else of one person with and without a first name.
    if firsts.len() > 1 {
        let of = |first: u32| ages.iter().filter(move |age| age.first == Some(first));
        return firsts.iter().flat_map(|&first| pairs_of(of(first).collect())).collect();
    }
    pairs_of(ages.iter().collect())
}

fn pairs_of(mut ages: Vec<&Age>) -> Vec<Pair> {
    let all = ages.clone();
    ages.retain(|age| {
        all.iter().all(|other| {
            other.article != age.article || other.value.millionths == age.value.millionths
        })
    });
    ages.dedup_by_key(|age| age.article);
    let mut pairs = Vec::new();
    for (at, one) in ages.iter().enumerate() {
        for other in &ages[at + 1..] {
            if one.value.millionths != other.value.millionths {
                let sides = [one.side(), other.side()];
                pairs.push(Pair { kind: DifferenceKind::Number, sides });
            }
        }
    }
    pairs
}

impl Age {
    fn side(&self) -> Side {
        let value = Some(Quantity { unit: Some(UNIT.into()), ..self.value.clone() });
        Side { statement: self.statement, words: self.words, value }
    }
}

fn ages_in(story: &Statements<'_, '_>, statement: usize) -> Vec<Age> {
    let (text, place) = (story.text(statement), story.place(statement));
    let value_at = |span: Span| {
        story.facts(statement).into_iter().find_map(|fact| match fact.kind {
            FactKind::Number(quantity) if quantity.digits.overlaps(span) => {
                Some(quantity)
            }
            _ => None,
        })
    };
    let tokens = &story.read(statement).tokens;
    let mut ages = Vec::new();
    for at in 0..tokens.len() {
        if !tokens[at].traits.any(Traits::NUMBER) {
            continue;
        }
        let name = |token: &Token| story.reading.vocabulary.is_name(token);
        let Some(run) = named_before(tokens, at, name)
            .or_else(|| named_after(text, tokens, at, name))
            .filter(|run| !run.is_empty())
        else {
            continue;
        };
        let digits = tokens[at].span;
        let start = place.span.start();
        let words = Span::new(start + digits.start(), start + digits.end());
        let whole = |value: &Quantity| {
            value.millionths.is_multiple_of(1_000_000) && value.millionths <= OLDEST
        };
        if let Some(value) = value_at(words).filter(whole) {
            let first = run.first().filter(|_| run.len() > 1).map(|token| token.id);
            let last = run[run.len() - 1].id;
            let article = place.article;
            ages.push(Age { statement, article, words, value, first, last });
        }
    }
    ages
}

/// The name in "Ines Calloway, 45, said" and in "Ines Calloway (45)".
fn named_before(
    tokens: &[Token],
    at: usize,
    is_name: impl Fn(&Token) -> bool,
) -> Option<&[Token]> {
    let aside = Shape::COMMA.and(Shape::BRACKET);
    let closes = tokens.get(at + 1)?.shape.any(aside.and(Shape::END));
    if at < 2 || !closes || !tokens[at].shape.any(aside) {
        return None;
    }
    let marked = |token: &Token| token.shape.any(Shape::MARKS.without(Shape::HYPHEN));
    let mut start = at;
    while start > 0 && is_name(&tokens[start - 1]) {
        start -= 1;
        if marked(&tokens[start]) {
            break;
        }
    }
    Some(&tokens[start..at])
}

/// The name in "45-year-old Ines Calloway".
fn named_after<'t>(
    text: &str,
    tokens: &'t [Token],
    at: usize,
    is_name: impl Fn(&Token) -> bool,
) -> Option<&'t [Token]> {
    let word = |at: usize| tokens.get(at).map(|token| &text[token.span.range()]);
    let start = match (word(at + 1)?, word(at + 2)) {
        ("year", Some("old")) => at + 3,
        (word, _) if word.starts_with("jährige") => at + 2,
        _ => return None,
    };
    let marked = |token: &Token| token.shape.any(Shape::MARKS.without(Shape::HYPHEN));
    let run =
        tokens.get(start..)?.iter().take_while(|token| is_name(token) && !marked(token));
    Some(&tokens[start..start + run.count()])
}
