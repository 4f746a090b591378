//! What a story says happened when.

use crate::article::Date;
use crate::summary::Place;

/// A statement of what happened at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Event<'a> {
    /// When: the first day of the time meant, at midnight.
    pub date: Date,
    /// How exactly the time is known.
    pub granularity: Granularity,
    /// Where the statement stands.
    pub place: Place,
    /// The statement: a sentence as it stands in its article.
    pub text: &'a str,
    /// Where else it is said, one place an article.
    pub supporters: Vec<Place>,
}

/// How exactly a time is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Granularity {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the year.
    Year,
}
