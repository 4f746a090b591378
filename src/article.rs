//! An article, where it came from, and byte ranges of its text.
//!
//! Text is stored once, here. Every later step speaks of it in [`Span`]s and indexes.

pub(crate) mod calendar;
mod language;
pub(crate) mod script;
mod source_map;
#[cfg(feature = "serde")]
mod written;

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;
use xxhash_rust::xxh3::xxh3_128;

pub use language::Language;
pub use source_map::SourceMap;

/// One text with its origin and whatever its source says about it.
///
/// ```
/// use epitome::{Article, Date};
///
/// let article = Article {
///     title: Some("Mayor resigns".to_string()),
///     source: Some("The Post".to_string()),
///     published: Date::parse("2026-03-06"),
///     ..Article::new("post.txt", "The mayor resigned on Friday.")
/// };
/// assert_eq!(article.origin.to_string(), "post.txt");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The file, and the record in it, that the article was read from.
    pub origin: Origin,
    /// The headline, without markup.
    pub title: Option<String>,
    /// When the article was published, as far as its source says.
    pub published: Option<Date>,
    /// What the writing of `published` tells of the order of day and month.
    pub date_order: DateOrder,
    /// Who published it: an outlet, an agency, a site.
    pub source: Option<String>,
    /// The language its source declares. `None` leaves it to detection.
    pub language: Option<Language>,
    /// The decoded text. Sentences are slices of it and it never changes.
    pub text: String,
    /// Parts of `text` that the format marks as no prose, such as headings, in reading
    /// order and without overlap. Parts that do not fit the text are made to: they are
    /// widened to whole characters and cut at its end, and of two that overlap the later
    /// begins where the first ends.
    pub not_prose: Vec<Span>,
    /// How `text` lies in the file.
    pub source_map: SourceMap,
}

impl Article {
    /// Makes an article of a bare text.
    ///
    /// ```
    /// let article = epitome::Article::new("a.txt", "The mayor resigned on Friday.");
    /// assert_eq!(article.title, None);
    /// ```
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Article {
        let origin = Origin { path: path.into(), ..Origin::default() };
        Article { origin, text: text.into(), ..Article::default() }
    }

    /// Returns the identity of the text: equal for equal bytes, on every machine.
    pub fn id(&self) -> ArticleId {
        ArticleId(xxh3_128(self.text.as_bytes()))
    }

    /// Returns the parts of the text that are no prose: whatever `not_prose` holds, they
    /// lie in the text, in its order, and do not overlap.
    pub(crate) fn marks(&self) -> Vec<Span> {
        let text = self.text.as_str();
        let fits = |&at: &usize| text.is_char_boundary(at);
        let before = |at: usize| (0..=at.min(text.len())).rev().find(fits).unwrap_or(0);
        let after = |at: usize| (at..text.len()).find(fits).unwrap_or(text.len());
        let whole = |span: &Span| Span::new(before(span.start()), after(span.end()));
        let mut marks: Vec<Span> = self.not_prose.iter().map(whole).collect();
        marks.sort_unstable();
        let mut free = 0;
        for mark in &mut marks {
            *mark = Span::new(mark.start().max(free), mark.end().max(free));
            free = mark.end();
        }
        marks
    }

    /// Returns the part of the text that `span` covers.
    ///
    /// # Panics
    /// When `span` was not made for this text.
    pub fn slice(&self, span: Span) -> &str {
        &self.text[span.range()]
    }
}

/// The identity of an article's text: its 128-bit XXH3 hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleId(u128);

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// The file an article was read from and, in a file of many, which record it was.
///
/// Origins order by path, then by record.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Origin {
    /// The file, as it was named or found; `-` is standard input.
    pub path: PathBuf,
    /// The record's number in the file, from 0, or `None` in a file of one article.
    pub record: Option<u32>,
    /// What the article, or what it is a record of, is called in the file: the name of a
    /// member of an archive, the path of an element, the address of a saved page.
    pub member: Option<String>,
}

impl Origin {
    /// Returns the file's path.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for Origin {
    /// Writes `path`, and of a file of many `#member`, `#record` or both behind it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(member) = &self.member {
            write!(f, "#{member}")?;
        }
        match self.record {
            Some(record) => write!(f, "#{record}"),
            None => Ok(()),
        }
    }
}

/// A byte range of one article's text.
///
/// Both ends lie on character boundaries of that text and `start <= end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "written::Ends"))]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The longest text that spans can address, in bytes.
    pub const MAX: usize = u32::MAX as usize;

    /// Makes the span from byte `start` up to, but not including, byte `end`.
    ///
    /// # Panics
    /// When `end < start` or `end` is over [`Span::MAX`].
    pub fn new(start: usize, end: usize) -> Span {
        assert!(start <= end && end <= Span::MAX, "no span from {start} to {end}");
        #[expect(clippy::cast_possible_truncation, reason = "checked above")]
        Span { start: start as u32, end: end as u32 }
    }

    /// Returns the first byte.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// Returns the byte after the last one.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// Returns the length in bytes.
    pub fn len(self) -> usize {
        self.end() - self.start()
    }

    /// Returns true if the span covers nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Returns the span as a range, to slice with.
    pub fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// Returns true if `other` lies wholly within this span.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Returns true if the two spans have at least one byte in common.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// Where a sentence or a quote stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Place {
    /// The index of its article among those given.
    pub article: usize,
    /// The bytes of that article's text.
    pub span: Span,
}

/// A point in civil time, without a zone; a bare day is its midnight.
///
/// Displays as `2026-11-23` or `2026-11-23T14:30:00`; [`Date::parse`] reads it, and many
/// other forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub DateTime);

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == self.0.date().at(0, 0, 0, 0) {
            write!(f, "{}", self.0.date())
        } else {
            write!(f, "{}", self.0)
        }
    }
}

/// In which order a date that is written in numbers has day and month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum DateOrder {
    /// There is no question: the year is first, the month has a name, or there are full
    /// stops, before which days are written first.
    #[default]
    Plain,
    /// The day first, for there is no such month: `29/08/1998`.
    DayFirst,
    /// The month first, for there is no such month: `08/29/1998`.
    MonthFirst,
    /// Either may be meant, and nothing beside it tells which; the first was taken for the
    /// day: `06/10/1998`.
    Either,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_have_equal_ids_wherever_they_lie() {
        assert_eq!(Article::new("a", "x").id(), Article::new("b", "x").id());
        assert_eq!(Article::new("a", "").id().to_string().len(), 32);
    }

    #[test]
    fn a_bare_day_shows_no_time() {
        let date = |text: &str| Date(text.parse().expect("a date"));
        assert_eq!(date("2026-11-23T00:00").to_string(), "2026-11-23");
        assert_eq!(date("2026-11-23T14:30").to_string(), "2026-11-23T14:30:00");
    }
}
