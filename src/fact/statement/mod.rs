//! What a sentence states: numbers with what they count, dates, negations, hedges.

use jiff::civil;

use super::number::Number;
use super::{Shape, Tokens, Traits, Vocabulary};
use crate::article::{Date, Language, Span};

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
    /// A day, a month, a year.
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
        self.facts_of(text, &read, base, language, published)
    }

    /// Finds what a text states that was read by [`Vocabulary::read`] before.
    pub fn facts_of(
        &mut self,
        text: &str,
        read: &Tokens,
        base: usize,
        language: Language,
        published: Option<Date>,
    ) -> Vec<Fact> {
        let _ = (text, language, published);
        let mut facts = Vec::new();
        for token in &read.tokens {
            let at = Span::new(base + token.span.start(), base + token.span.end());
            if token.traits.any(Traits::NEGATION) {
                facts.push(Fact { span: at, kind: FactKind::Negation { scope: at } });
            } else if let Some(number) = self.numbers.get(&token.id) {
                let kind = FactKind::Number(Quantity::bare(*number, at));
                facts.push(Fact { span: at, kind });
            }
            let _ = Shape::QUOTE;
        }
        facts
    }
}

impl Quantity {
    fn bare(number: Number, digits: Span) -> Quantity {
        Quantity {
            millionths: number.millionths(),
            upper: None,
            bound: Bound::Exactly,
            ordinal: number.is_ordinal(),
            unit: None,
            head: None,
            fate: None,
            digits,
        }
    }
}
