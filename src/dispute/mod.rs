//! Where the statements of a story disagree: a number, a date, a denial, a name.
//!
//! What is found asserts nothing about who is right: it sets the claims side by side, each
//! with the words that carry it and where they stand.

use crate::article::{Date, Place, Span};
use crate::dedup::DifferenceKind;
use crate::support::Support;

/// One matter of which the articles of a story say otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute<'a> {
    /// In what the claims differ.
    pub kind: DifferenceKind,
    /// Whether the claims stand against each other or follow each other in time.
    pub course: Course,
    /// The claims, two or more. In a series by the date of the article, newest last, else
    /// those with most independent sources first.
    pub claims: Vec<Claim<'a>>,
}

/// How the claims of a dispute relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// They stand against each other.
    AtOdds,
    /// A figure that grows from one day's articles to the next, such as a death toll.
    Series,
}

/// What some articles say of a disputed matter.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim<'a> {
    /// The sentence that makes the claim, in the earliest article that has it.
    pub text: &'a str,
    /// Where that sentence stands.
    pub place: Place,
    /// The words that carry the claim: bytes of that article's text. Empty where the other
    /// claims have words that this one lacks, such as a "not".
    pub words: Span,
    /// What the words come to, of a number.
    pub value: Option<f64>,
    /// What the number counts, in lower case: `people`, `percent`, `usd`; of a number.
    pub unit: Option<String>,
    /// When that article was published.
    pub date: Option<Date>,
    /// Where else the same is claimed, one place an article.
    pub also: Vec<Place>,
    /// How many articles make the claim, and how many of them are independent.
    pub support: Support,
}
