//! An article, where it came from, and byte ranges of its text.
//!
//! Text is stored once, here. Every later step speaks of it in [`Span`]s and indexes.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;
use xxhash_rust::xxh3::xxh3_128;

mod language;

pub use language::Language;

/// One text with its origin and whatever its source says about it.
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
    /// order and without overlap.
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
pub struct Place {
    /// The index of its article among those given.
    pub article: usize,
    /// The bytes of that article's text.
    pub span: Span,
}

/// The way from bytes of an article's text back to bytes of its file.
///
/// For plain text and Markdown the result is a range of the file. Records (JSON) have no
/// such range, since escapes and quotes lie between: there the text maps to itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    /// `(text byte, file byte)`, rising in both: from there on the two run side by side.
    anchors: Vec<(u32, u32)>,
    /// `(text byte, file byte)`, rising in both: what ends there in the text ends there in
    /// the file.
    ends: Vec<(u32, u32)>,
}

impl SourceMap {
    /// Makes the map of a text that lies in the file in one piece, `start` bytes in.
    pub fn shifted(start: usize) -> SourceMap {
        let mut map = SourceMap::default();
        map.push(0, start);
        map
    }

    /// Says that from byte `text` of the text on, the file is at byte `file`.
    ///
    /// # Panics
    /// When `text` is less than in the call before, or a byte is over [`Span::MAX`].
    pub fn push(&mut self, text: usize, file: usize) {
        assert!(text <= Span::MAX && file <= Span::MAX, "bytes {text}, {file} too far");
        #[expect(clippy::cast_possible_truncation, reason = "checked above")]
        let anchor = (text as u32, file as u32);
        match self.anchors.last_mut() {
            Some(last) if last.0 == anchor.0 => *last = anchor,
            Some(last) => {
                assert!(last.0 < anchor.0, "anchors must rise");
                self.anchors.push(anchor);
            }
            None => self.anchors.push(anchor),
        }
    }

    /// Says that text that ends before byte `text` ends in the file before byte `file`,
    /// which is not the byte after its last one: an entity ends with its semicolon.
    ///
    /// # Panics
    /// When a byte is over [`Span::MAX`].
    pub fn push_end(&mut self, text: usize, file: usize) {
        let end = Span::new(text, Span::MAX).start;
        self.ends.push((end, Span::new(file, Span::MAX).start));
    }

    /// Returns the smallest range of the file that holds all of `span`.
    pub fn file_span(&self, span: Span) -> Span {
        let start = self.file_byte(span.start());
        if span.is_empty() {
            return Span::new(start, start);
        }
        // The end follows the last byte inside, not the first one outside: markup that
        // comes after the span is not part of it.
        let end = match self.ends.binary_search_by_key(&span.end, |&(text, _)| text) {
            Ok(at) => self.ends[at].1 as usize,
            Err(_) => self.file_byte(span.end() - 1) + 1,
        };
        Span::new(start, end.max(start))
    }

    /// Returns the map of a text that this map leads from to another text, which `outer`
    /// leads from to the file.
    ///
    /// A map that says nothing stays as it is.
    pub fn through(&self, outer: &SourceMap) -> SourceMap {
        let mut map = SourceMap::default();
        if let ([(0, shift)], []) = (&outer.anchors[..], &outer.ends[..]) {
            return self.moved(*shift);
        }
        for (at, &(text, middle)) in self.anchors.iter().enumerate() {
            let next = self.anchors.get(at + 1).map_or(u32::MAX, |&(next, _)| next);
            let length = next - text;
            map.push(text as usize, outer.file_byte(middle as usize));
            let from = outer.anchors.partition_point(|&(inner, _)| inner <= middle);
            let within = outer.anchors[from..].iter();
            let within = within.take_while(|&&(inner, _)| inner - middle < length);
            for &(inner, file) in within {
                map.push((text + (inner - middle)) as usize, file as usize);
            }
            let from = outer.ends.partition_point(|&(inner, _)| inner <= middle);
            let within = outer.ends[from..].iter();
            let within = within.take_while(|&&(inner, _)| inner - middle <= length);
            map.ends.extend(within.map(|&(inner, file)| (text + (inner - middle), file)));
        }
        for &(text, middle) in &self.ends {
            let file = outer.file_span(Span { start: middle - 1, end: middle }).end;
            match map.ends.binary_search_by_key(&text, |&(text, _)| text) {
                Ok(at) => map.ends[at].1 = file,
                Err(at) => map.ends.insert(at, (text, file)),
            }
        }
        map
    }

    fn moved(&self, by: u32) -> SourceMap {
        let moved = |&(text, file): &(u32, u32)| (text, file.saturating_add(by));
        SourceMap {
            anchors: self.anchors.iter().map(moved).collect(),
            ends: self.ends.iter().map(moved).collect(),
        }
    }

    fn file_byte(&self, text: usize) -> usize {
        let after = self.anchors.partition_point(|&(at, _)| at as usize <= text);
        match after.checked_sub(1).map(|i| self.anchors[i]) {
            Some((at, file)) => file as usize + (text - at as usize),
            None => text,
        }
    }
}

/// A point in civil time, without a zone; a bare day is its midnight.
///
/// Displays as `2026-11-23` or `2026-11-23T14:30:00`.
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
    fn a_text_without_anchors_maps_to_itself() {
        assert_eq!(SourceMap::default().file_span(Span::new(3, 5)), Span::new(3, 5));
    }

    #[test]
    fn markup_inside_a_span_is_covered_and_markup_after_it_is_not() {
        // file: "a **b** c", text: "a b c"
        let mut map = SourceMap::shifted(0);
        map.push(2, 4);
        map.push(3, 7);
        assert_eq!(map.file_span(Span::new(0, 3)), Span::new(0, 5));
        assert_eq!(map.file_span(Span::new(0, 5)), Span::new(0, 9));
        assert_eq!(map.file_span(Span::new(2, 3)), Span::new(4, 5));
    }

    #[test]
    fn a_map_of_a_map_leads_all_the_way() {
        // file in UTF-16: "a &eacute; b", decoded: the same, text: "a é b"
        let mut decoding = SourceMap::default();
        for at in 0..12 {
            decoding.push(at, 2 + 2 * at);
            decoding.push_end(at + 1, 4 + 2 * at);
        }
        let mut map = SourceMap::shifted(0);
        map.push(2, 2);
        map.push(3, 9);
        map.push_end(4, 10);
        map.push(4, 10);
        let map = map.through(&decoding);
        assert_eq!(map.file_span(Span::new(0, 1)), Span::new(2, 4));
        assert_eq!(map.file_span(Span::new(2, 4)), Span::new(6, 22));
        assert_eq!(map.file_span(Span::new(0, 6)), Span::new(2, 26));
    }

    #[test]
    fn a_bare_day_shows_no_time() {
        let date = |text: &str| Date(text.parse().expect("a date"));
        assert_eq!(date("2026-11-23T00:00").to_string(), "2026-11-23");
        assert_eq!(date("2026-11-23T14:30").to_string(), "2026-11-23T14:30:00");
    }
}
