//! What a story is about: its headline, its key terms, and who and where.

mod headline;
mod lead;
mod names;
mod slug;
mod terms;

use crate::article::{Article, Language};
use crate::boilerplate::Boilerplate;
use crate::dispute::{Course, Dispute};
use crate::story::WordSpread;
use crate::summary::{Place, Told};

pub(crate) use headline::Outlets;

/// A word or phrase that tells a story from others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeyTerm<'a> {
    /// As it stands in an article, in the form found most often.
    pub text: &'a str,
    /// How many independent articles of the story have it.
    pub articles: usize,
    /// How much it tells this story from others, from 0 to 1 for the first one.
    pub weight: f64,
}

/// A proper name in a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    /// As it stands in an article, in the fullest form found often.
    pub text: &'a str,
    /// What it names.
    pub kind: NameKind,
    /// How many independent articles of the story have it.
    pub articles: usize,
    /// Where it stands first in that form.
    pub place: Place,
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum NameKind {
    /// Somebody who acts: a person, an office, an organisation.
    Who,
    /// Somewhere: a town, a country, a river.
    Where,
}

/// What a story is about.
pub(crate) struct Topic<'a> {
    /// The title of its most central article that has one of its own, of those that say what
    /// happened and give no figure that has grown since where there are such; else a sentence.
    pub(crate) title: &'a str,
    pub(crate) headline: &'a str,
    pub(crate) terms: Vec<KeyTerm<'a>>,
    pub(crate) names: Vec<Name<'a>>,
}

/// What is known of the folder that a story is from.
pub(crate) struct Surroundings<'f> {
    pub(crate) languages: &'f [Language],
    pub(crate) spread: &'f WordSpread,
    pub(crate) outlets: &'f Outlets,
    pub(crate) boilerplate: &'f Boilerplate,
}

/// Tells what a story is about; its most central articles come first in `titled`.
pub(crate) fn topic<'a>(
    told: &Told<'a>,
    articles: &'a [Article],
    titled: &[usize],
    around: &Surroundings<'_>,
) -> Topic<'a> {
    let own = titled.iter().filter(|&&article| !around.boilerplate.is_title(article));
    let titles = own.filter_map(|&article| articles[article].title.as_deref());
    let titles = titles.map(str::trim).filter(|title| headline::has_words(title));
    let outdated = outdated_figures(&told.summary.disputes);
    // The most central one of the best sort.
    let title = titles.min_by_key(|title| {
        let is_outdated = numbers(title).any(|number| outdated.contains(&number));
        (is_outdated, tells_no_news(title))
    });
    let lead = lead::lead(told, around.languages);
    let (title, headline) = match title {
        Some(title) => (title, slug::without_slug(around.outlets.without(title))),
        None => (lead.sentence, lead.headline),
    };
    let names = names::names(told, around.outlets, around.languages);
    let terms = terms::terms(told, around.spread, &names, around.languages);
    Topic { title, headline, terms, names }
}

/// Returns true for a title that says what sort of article it is of, not what happened.
fn tells_no_news(title: &str) -> bool {
    let title = title.to_lowercase();
    SORTS.iter().any(|sort| title.contains(sort))
}

/// How such titles put it.
const SORTS: [&str; 8] = [
    "what we know",
    "to know about",
    "need to know",
    "as it happened",
    "in pictures",
    "live blog",
    "live updates",
    "week in review",
];

/// The figures that have grown since, as of a toll of 80 that is 86 by now, or were corrected.
fn outdated_figures(disputes: &[Dispute<'_>]) -> Vec<f64> {
    let series = disputes.iter().filter(|dispute| dispute.course != Course::AtOdds);
    let figures = series.flat_map(|dispute| {
        let newest = dispute.claims.last().and_then(|claim| claim.value);
        let older = dispute.claims.iter().filter_map(|claim| claim.value);
        let is_corrected = dispute.course == Course::Corrected;
        older.filter(move |&value| {
            newest.is_some_and(|newest| value < newest || is_corrected && value > newest)
        })
    });
    figures.collect()
}

/// The whole numbers of a text that are in digits, with any marks between their thousands.
fn numbers(text: &str) -> impl Iterator<Item = f64> {
    let marks = [',', '.', '\u{a0}', '\u{202f}'];
    let words = text.split(move |c: char| !c.is_ascii_digit() && !marks.contains(&c));
    words.filter_map(move |word| word.replace(marks, "").parse().ok())
}

#[cfg(test)]
mod tests;
