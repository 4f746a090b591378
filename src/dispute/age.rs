//! Ages of people: "Ines Calloway, 45," here, "46-year-old Ines Calloway" there.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil;

use super::{Pair, Side, Statements};
use crate::article::Span;
use crate::dedup::DifferenceKind;
use crate::fact::{Fact, FactKind, ONE, Quantity, Shape, Token, Traits};

/// The age of somebody with a name.
struct Age {
    statement: usize,
    article: usize,
    words: Span,
    value: Quantity,
    /// The day on which somebody is that old: the one that the sentence begins with, else that of
    /// the article.
    day: Option<civil::Date>,
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
        if story.text(statement).bytes().any(|byte| byte.is_ascii_digit()) {
            for age in ages_in(story, statement) {
                ages.entry(age.last).or_default().push(age);
            }
        }
    }
    ages.into_values().flat_map(disagreeing).collect()
}

/// Returns true if two figures are ages of somebody who had a birthday in between.
pub(super) fn may_be_of_one(
    story: &Statements<'_, '_>,
    one: &Side,
    other: &Side,
) -> bool {
    let age_at = |side: &Side| {
        let mut ages = ages_in(story, side.statement).into_iter();
        ages.find(|age| age.words.overlaps(side.words))
    };
    let ages = age_at(one).zip(age_at(other));
    ages.is_some_and(|(a, b)| a.last == b.last && !a.contradicts(&b))
}

/// Pairs the ages of one last name: the first that each article gives, unless it gives
/// several, as it does of a family.
fn disagreeing(ages: Vec<Age>) -> Vec<Pair> {
    let mut of_first: BTreeMap<u32, Vec<&Age>> = BTreeMap::new();
    for age in &ages {
        if let Some(first) = age.first {
            of_first.entry(first).or_default().push(age);
        }
    }
    // Of one family, or else of one person with and without a first name.
    match of_first.len() > 1 {
        true => of_first.into_values().flat_map(pairs_of).collect(),
        false => pairs_of(ages.iter().collect()),
    }
}

fn pairs_of(mut ages: Vec<&Age>) -> Vec<Pair> {
    let given: BTreeSet<(usize, u128)> =
        ages.iter().map(|age| (age.article, age.millionths())).collect();
    let of_article = |article: usize| given.range((article, 0)..=(article, u128::MAX));
    ages.retain(|age| of_article(age.article).nth(1).is_none());
    ages.dedup_by_key(|age| age.article);
    let mut distinct: BTreeMap<(u128, Option<civil::Date>), &Age> = BTreeMap::new();
    for age in &ages {
        distinct.entry((age.millionths(), age.day)).or_insert(age);
    }
    // One partner for each is enough to make one matter of all.
    let pair = |age: &Age| {
        let partner = distinct.values().find(|other| other.contradicts(age))?;
        let sides = [partner.side(), age.side()];
        Some(Pair { kind: DifferenceKind::Number, sides })
    };
    ages.iter().filter_map(|age| pair(age)).collect()
}

impl Age {
    fn millionths(&self) -> u128 {
        self.value.millionths
    }

    /// Returns true if nobody can be of both ages, each on its day.
    fn contradicts(&self, other: &Age) -> bool {
        let (young, old) = match self.millionths() < other.millionths() {
            true => (self, other),
            false => (other, self),
        };
        let years = (old.millionths() - young.millionths()) / ONE;
        let days = young.day.zip(old.day).map(|(from, to)| (to - from).get_days());
        // One birthday may be between any two days, and then one each year.
        let birthdays = days.filter(|&days| days > 0).map_or(0, |days| 1 + days / 365);
        years > u128::try_from(birthdays).unwrap_or(0)
    }

    fn side(&self) -> Side {
        let value = Some(Quantity { unit: Some(UNIT.into()), ..self.value.clone() });
        Side { value, ..Side::of(self.statement, self.words) }
    }
}

fn ages_in(story: &Statements<'_, '_>, statement: usize) -> Vec<Age> {
    let (text, place) = (story.text(statement), story.place(statement));
    let facts = LazyCell::new(|| story.facts(statement));
    let numbers = LazyCell::new(|| numbers_of(&facts));
    let named_day = LazyCell::new(|| first_day(place.span.start(), &facts));
    let value_at = |span: Span| {
        let next = numbers.partition_point(|one| one.digits.end() <= span.start());
        numbers.get(next).filter(|one| one.digits.overlaps(span)).copied().cloned()
    };
    let published = story.articles[place.article].published.map(|date| date.0.date());
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
            let day = named_day.or(published);
            ages.push(Age { statement, article, words, value, day, first, last });
        }
    }
    ages
}

/// The day that a statement begins with: "On June 6, Ines Calloway, 45, ...".
fn first_day(start: usize, facts: &[Fact]) -> Option<civil::Date> {
    // "On", "Le"; what happened "since June 6" did not on that day.
    const LONGEST: usize = 3;
    facts.iter().take_while(|fact| fact.span.start() <= start + LONGEST).find_map(
        |fact| match &fact.kind {
            FactKind::Date(day) => day.date,
            _ => None,
        },
    )
}

/// The figures of a statement, in its order.
fn numbers_of(facts: &[Fact]) -> Vec<&Quantity> {
    let mut numbers: Vec<&Quantity> = facts
        .iter()
        .filter_map(|fact| match &fact.kind {
            FactKind::Number(quantity) => Some(quantity),
            _ => None,
        })
        .collect();
    numbers.sort_by_key(|quantity| quantity.digits.start());
    numbers
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

/// The name in "45-year-old Ines Calloway"; "a 16-year-old Lunde pupil" is not named Lunde.
fn named_after<'t>(
    text: &str,
    tokens: &'t [Token],
    at: usize,
    is_name: impl Fn(&Token) -> bool,
) -> Option<&'t [Token]> {
    let word = |at: usize| tokens.get(at).map(|token| &text[token.span.range()]);
    let before = at.checked_sub(1).and_then(word);
    let start = match (word(at + 1)?, word(at + 2)) {
        _ if before.is_some_and(|before| ["a", "an"].contains(&before)) => return None,
        ("year", Some("old")) => at + 3,
        (word, _) if word.starts_with("jährige") => at + 2,
        _ => return None,
    };
    let marked = |token: &Token| token.shape.any(Shape::MARKS.without(Shape::HYPHEN));
    let run =
        tokens.get(start..)?.iter().take_while(|token| is_name(token) && !marked(token));
    Some(&tokens[start..start + run.count()])
}
