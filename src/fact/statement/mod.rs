//! What a sentence states: numbers with what they count, dates, negations, hedges.

mod amount;
mod calendar;
mod day;
mod roles;
mod scope;
mod tables;
mod tense;

use jiff::civil;

use super::number::Number;
use super::{Shape, Token, Tokens, Traits, Vocabulary};
use crate::article::{Date, Language, Span};
use roles::{Role, Roles};

/// A statement that can be held against another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The words that state it, in bytes of the article's text: the number with its bound
    /// and unit, the date, the word that denies.
    pub span: Span,
    /// What they state.
    pub kind: FactKind,
}

/// What a fact states.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FactKind {
    /// A number.
    Number(Quantity),
    /// A day, a month or a year.
    Date(Day),
    /// Something is not so.
    Negation {
        /// What is denied: the rest of the clause.
        scope: Span,
    },
    /// Something is not vouched for: "reportedly", "alleged", "unconfirmed".
    Hedge {
        /// What is not vouched for: the rest of the clause.
        scope: Span,
    },
}

/// A number with what it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// Its value in millionths; the lower one of a range.
    pub millionths: u128,
    /// The upper value of a range, in millionths.
    pub upper: Option<u128>,
    /// How exact it is.
    pub bound: Bound,
    /// "third" rather than "three".
    pub ordinal: bool,
    /// What measures it, in the language's own word in lower case: "percent", "dollars",
    /// "kilometers". One word for all forms of a unit: "km" is "kilometers".
    pub unit: Option<Box<str>>,
    /// What it counts, stemmed, in lower case: "peopl". Persons without further
    /// description ("people", "others", "victims") are all `people`.
    pub head: Option<Box<str>>,
    /// What happened to what it counts, one word for all forms: "dead" for "86 dead",
    /// "killed 86 people", "86 deaths", "86 people died".
    pub fate: Option<&'static str>,
    /// The number itself, without bound and unit.
    pub digits: Span,
}

/// How exact a number is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bound {
    /// As it is.
    #[default]
    Exactly,
    /// About, nearly, some.
    About,
    /// More than.
    MoreThan,
    /// At least, no fewer than.
    AtLeast,
    /// Less than, under.
    LessThan,
    /// Up to, at most, no more than.
    UpTo,
}

/// A day, a month or a year that a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Its first day, where the text and the date of the article tell.
    pub date: Option<civil::Date>,
    /// How much of time it names.
    pub granularity: Granularity,
    /// The weekday that is named.
    pub weekday: Option<civil::Weekday>,
    /// The month that is named, 1 to 12.
    pub month: Option<i8>,
    /// The day of the month that is named, 1 to 31.
    pub day: Option<i8>,
    /// The year that is named.
    pub year: Option<i16>,
}

/// How much of time a date names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Granularity {
    /// One day.
    Day,
    /// A week, from its Monday.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

impl Vocabulary {
    /// Finds what a text states, in reading order.
    ///
    /// Spans are bytes of the article's text, in which `text` begins at `base`. Dates that
    /// lean on the day of writing ("on Friday") are resolved against `published` and
    /// stay unresolved without it.
    pub fn facts(
        &mut self,
        text: &str,
        base: usize,
        language: Language,
        published: Option<Date>,
    ) -> Vec<Fact> {
        let read = self.read(text, language);
        let Some(words) = self.told(text, &read, language) else { return Vec::new() };
        let mut found = figures(&words, published);
        let limits = scope::limits(&words, &found);
        found.extend(limits);
        in_order(found, base)
    }

    /// Finds the numbers and dates that a text states, as [`Vocabulary::facts`] does, once
    /// [`Vocabulary::read`] has read it.
    pub fn figures_of(
        &self,
        text: &str,
        read: &Tokens,
        base: usize,
        language: Language,
        published: Option<Date>,
    ) -> Vec<Fact> {
        let words = self.told(text, read, language);
        words.map_or(Vec::new(), |words| in_order(figures(&words, published), base))
    }

    /// Finds the dates that a text names, as [`Vocabulary::figures_of`] does, and nothing else:
    /// the words of each, and when it is.
    pub fn days_of(
        &self,
        text: &str,
        read: &Tokens,
        language: Language,
        published: Option<Date>,
    ) -> Vec<(Span, Day)> {
        let Some(words) = self.told(text, read, language) else { return Vec::new() };
        let found = day::days(&words, published.map(|date| date.0.date())).into_iter();
        let day = |fact: Fact| match fact.kind {
            FactKind::Date(day) => Some((fact.span, day)),
            _ => None,
        };
        found.filter_map(day).collect()
    }

    /// The words of a text with what they do in facts, if it may state one.
    fn told<'a>(
        &'a self,
        text: &'a str,
        read: &'a Tokens,
        language: Language,
    ) -> Option<Told<'a>> {
        let roles = Roles::of(language);
        let word = |token: &Token| {
            let name: &str = self.word(token);
            Word {
                token: *token,
                name,
                role: roles.role(name),
                number: self.numbers.get(&token.id).copied(),
            }
        };
        let words = read.tokens.iter().map(word).collect();
        let told = Told { text, words, roles, language };
        states(text, &told).then_some(told)
    }
}

/// Finds the dates of a text, and the numbers that are no part of one.
fn figures(told: &Told<'_>, published: Option<Date>) -> Vec<Fact> {
    let mut found = day::days(told, published.map(|date| date.0.date()));
    let amounts = amount::amounts(told, &found);
    found.extend(amounts);
    found
}

/// The facts of a text that begins at `base` in the order in which they stand there.
fn in_order(mut facts: Vec<Fact>, base: usize) -> Vec<Fact> {
    facts.sort_by_key(|fact| (fact.span.start(), fact.span.end()));
    facts.into_iter().map(|fact| fact.moved(base)).collect()
}

/// Returns true if a text may state a fact.
fn states(text: &str, words: &Told<'_>) -> bool {
    let tells = |word: &Word| word.role.is_some() || word.token.traits.any(TELLS);
    text.bytes().any(|byte| byte.is_ascii_digit()) || words.words.iter().any(tells)
}

/// What is read for more than its role.
const TELLS: Traits = Traits::NUMBER.and(Traits::NEGATION);

/// A text in words, with what they do in facts.
struct Told<'a> {
    text: &'a str,
    words: Vec<Word<'a>>,
    roles: &'static Roles,
    language: Language,
}

/// A word, with what it does in facts.
#[derive(Clone, Copy)]
struct Word<'a> {
    token: Token,
    /// The form in which it compares.
    name: &'a str,
    role: Option<Role>,
    number: Option<Number>,
}

impl Word<'_> {
    /// A mark other than a hyphen stands before it.
    fn is_apart(&self) -> bool {
        self.token.shape.any(Shape::MARKS.without(Shape::HYPHEN))
    }
}

impl<'a> Told<'a> {
    fn get(&self, at: usize) -> Option<&Word<'a>> {
        self.words.get(at)
    }

    fn role(&self, at: usize) -> Option<Role> {
        self.get(at)?.role
    }

    fn has(&self, at: usize, role: Role) -> bool {
        self.role(at) == Some(role)
    }

    fn is(&self, at: usize, traits: Traits) -> bool {
        self.get(at).is_some_and(|word| word.token.traits.any(traits))
    }

    /// The words from `first` up to, but not including, `end`.
    fn span(&self, first: usize, end: usize) -> Span {
        let start = self.get(first).map_or(0, |word| word.token.span.start());
        let last = end.checked_sub(1).and_then(|last| self.get(last));
        Span::new(start, last.map_or(start, |word| word.token.span.end()).max(start))
    }

    fn written(&self, at: usize) -> &'a str {
        self.get(at).map_or("", |word| &self.text[word.token.span.range()])
    }

    /// Marks the words that are one of `facts`, or part of one.
    fn taken(&self, facts: &[Fact]) -> Vec<bool> {
        let mut spans: Vec<Span> = facts.iter().map(|fact| fact.span).collect();
        spans.sort_unstable();
        let mut spans = spans.into_iter().peekable();
        let mut end = 0;
        let words = self.words.iter().map(|word| word.token.span);
        words
            .map(|word| {
                while let Some(span) = spans.next_if(|span| span.start() < word.end()) {
                    end = end.max(span.end());
                }
                end > word.start()
            })
            .collect()
    }
}

impl Fact {
    /// The same fact of a text that begins at `base`.
    fn moved(mut self, base: usize) -> Fact {
        let by = |span: Span| Span::new(base + span.start(), base + span.end());
        self.span = by(self.span);
        match &mut self.kind {
            FactKind::Number(quantity) => quantity.digits = by(quantity.digits),
            FactKind::Negation { scope } | FactKind::Hedge { scope } => {
                *scope = by(*scope)
            }
            FactKind::Date(_) => {}
        }
        self
    }
}

#[cfg(test)]
mod tests;
