//! Where the statements of a story disagree: a number, a date, a denial, a name.
//!
//! What is found asserts nothing about who is right: it sets the claims side by side, each
//! with the words that carry it and where they stand.

mod age;
mod assemble;
mod context;
mod denial;
mod figures;
mod mention;
mod near;
mod notice;
mod scope;
mod toll;
mod turned;
mod value;
mod words;

use crate::article::{Article, Date, Language, Place, Span};
use crate::dedup::{DifferenceKind, Duplicates};
use crate::fact::{Fact, Quantity, Reading, Tokens};
use crate::sentence::Sentence;
use crate::support::{Sources, Support};
use crate::term::Terms;

pub(crate) use value::is_rounded;

/// One matter of which the articles of a story say otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute<'a> {
    /// In what the claims differ.
    pub kind: DifferenceKind,
    /// Whether the claims stand against each other or follow each other in time.
    pub course: Course,
    /// The claims, two or more. In a series by the date of the article, newest last, and what
    /// others are corrected to last; else those with most independent sources first.
    pub claims: Vec<Claim<'a>>,
}

/// How the claims of a dispute relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Course {
    /// They stand against each other.
    #[cfg_attr(feature = "serde", serde(rename = "at odds"))]
    AtOdds,
    /// What changes from one day's articles to the next: a death toll that grows, a door that
    /// was closed and is open.
    Series,
    /// Who makes the last claim says that the others were wrong.
    Corrected,
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

impl Claim<'_> {
    /// Returns where it is made, one place an article, the earliest first.
    pub fn places(&self) -> impl Iterator<Item = Place> {
        [self.place].into_iter().chain(self.also.iter().copied())
    }
}

/// The sentences of a story, and what is known of them.
pub struct Statements<'s, 'a> {
    /// All articles.
    pub articles: &'a [Article],
    /// The language of each.
    pub languages: &'s [Language],
    /// The sentences of running text: first those of articles that are no copies.
    pub sentences: &'s [Sentence],
    /// How many of them are of articles that are no copies.
    pub own: usize,
    /// Which say the same, and which match but for a fact.
    pub duplicates: &'s Duplicates,
    /// All of them in words.
    pub reading: &'s Reading,
    /// The words of those that are of no copies.
    pub terms: &'s Terms,
    /// Which articles come from one source.
    pub sources: &'s Sources<'a>,
    /// Notices of corrections, each with its article.
    pub notices: &'s [(usize, &'a str)],
}

impl<'a> Statements<'_, 'a> {
    fn place(&self, statement: usize) -> Place {
        let sentence = &self.sentences[statement];
        Place { article: sentence.article as usize, span: sentence.core }
    }

    fn text(&self, statement: usize) -> &'a str {
        let place = self.place(statement);
        self.articles[place.article].slice(place.span)
    }

    fn language(&self, statement: usize) -> Language {
        self.languages[self.sentences[statement].article as usize]
    }

    /// The numbers and dates that a statement states.
    fn facts(&self, statement: usize) -> Vec<Fact> {
        let place = self.place(statement);
        let published = self.articles[place.article].published;
        let (text, language) = (self.text(statement), self.language(statement));
        let read = self.read(statement);
        let vocabulary = &self.reading.vocabulary;
        vocabulary.figures_of(text, read, place.span.start(), language, published)
    }

    fn read(&self, statement: usize) -> &Tokens {
        &self.reading.texts[statement]
    }
}

/// A word that leads to more mentions or statements than this leads to none: what so many tell
/// tells nothing of a matter, and the time must not grow with the square of their number.
const HOTTEST: usize = 48;

/// Two statements that differ in a fact.
struct Pair {
    kind: DifferenceKind,
    sides: [Side; 2],
}

/// One of two statements that differ.
struct Side {
    statement: usize,
    /// The words that carry the fact: bytes of the article's text.
    words: Span,
    value: Option<Quantity>,
    /// What it says that something has come to, where that is one of a few states.
    state: Option<State>,
}

impl Side {
    /// A side of which nothing is known but its words.
    fn of(statement: usize, words: Span) -> Side {
        Side { statement, words, value: None, state: None }
    }
}

/// One of a few states of which each rules out the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    /// Which they are.
    set: usize,
    /// Which of them it is.
    side: usize,
    /// Whether another one may follow.
    may_change: bool,
}

/// Finds where the statements of a story disagree.
///
/// Rounder figures, bounds that include a figure, and figures of other periods, groups or
/// units are no disagreement, nor is what one article says twice in two ways.
pub fn disputes<'a>(story: &Statements<'_, 'a>) -> Vec<Dispute<'a>> {
    let mentions = mention::Mentions::of(story);
    let mut pairs = near::pairs(story, &mentions);
    pairs.extend(age::pairs(story));
    pairs.extend(figures::pairs(&mentions));
    pairs.extend(denial::pairs(&mentions));
    pairs.extend(turned::pairs(&mentions));
    assemble::assemble(story, pairs)
}
