//! Many articles on disk, each by its place.

use std::io::{self, BufReader, Read, Write};
use std::time::SystemTime;

use crate::article::{Article, Date, Language, Span};
use crate::error::{Error, ErrorKind};
use crate::groups::index;
use crate::read::ReadOptions;
use crate::read::records::{self, Form, Place, Source, Text};

/// What to do about something that cannot be read: go on, or end with an error.
pub type Skip<'s> = dyn FnMut(Error) -> Result<(), Error> + 's;

/// Many articles on disk: where each is, but not what it says.
#[derive(Debug)]
pub struct Articles {
    pub(super) sources: Vec<Source>,
    pub(super) options: ReadOptions,
    /// What files of records looked like when they were scanned.
    stamps: Vec<Option<Stamp>>,
    forms: Vec<Form>,
    pub(super) entries: Vec<Entry>,
}

/// Where an article is, and when it was published.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    at: u64,
    /// A number that rises with the date; `UNDATED` without one.
    pub(super) date: i64,
    length: u32,
    number: u32,
    pub(super) source: u32,
}

const UNDATED: i64 = i64::MAX;
const ALONE: u32 = u32::MAX;

/// The length of a file, and when it was changed.
type Stamp = (u64, Option<SystemTime>);

/// How many bytes are read at once to be copied.
const COPIED: usize = 256 << 10;

/// How many files of one article each are read at once.
const FILES: usize = 256;

/// What is kept of each article besides its place.
pub(super) trait Keep {
    /// Room that serves for one article after the other.
    type Room: Default;
    /// What is made of an article, by any thread.
    type Made: Send;

    /// Makes of a text what is kept of it.
    fn make(room: &mut Self::Room, text: Text<'_>) -> Self::Made;

    /// Takes in what was made of an article: of one after the other, in their order.
    fn keep(&mut self, made: Self::Made);

    /// The language of all articles, where it is not up to each.
    fn language(&self) -> Option<Language> {
        None
    }
}

/// The place of an article, what was made of it, and its date.
type Item<K> = (Place, (<K as Keep>::Made, Option<Date>));

impl Articles {
    /// Reads all articles of `sources` and has `keeper` take them in.
    ///
    /// What cannot be read is passed to `skip`. `progress` is called after each source.
    pub(super) fn scan<K: Keep>(
        sources: Vec<Source>,
        options: ReadOptions,
        keeper: &mut K,
        skip: &mut Skip<'_>,
        progress: &dyn Fn(),
    ) -> Result<Articles, Error> {
        let mut articles = Articles {
            stamps: Vec::with_capacity(sources.len()),
            forms: Vec::with_capacity(sources.len()),
            sources,
            options,
            entries: Vec::new(),
        };
        let mut at = 0;
        while at < articles.sources.len() {
            let from = at;
            let form = loop {
                match articles.sources.get(at).map(Source::form) {
                    Some(Ok(Form::Whole)) if at - from < FILES => at += 1,
                    Some(form) if at == from => break form,
                    _ => break Ok(Form::Whole),
                }
            };
            match form {
                Ok(Form::Whole) => articles.scan_files(from, at, keeper, skip)?,
                Ok(form) => articles.scan_records(from, form, keeper, skip)?,
                Err(error) => {
                    articles.note(None, Form::Whole);
                    skip(error)?;
                }
            }
            at = at.max(from + 1);
            (from..at).for_each(|_| progress());
        }
        Ok(articles)
    }

    fn note(&mut self, stamp: Option<Stamp>, form: Form) {
        self.stamps.push(stamp);
        self.forms.push(form);
    }

    fn scan_files<K: Keep>(
        &mut self,
        from: usize,
        to: usize,
        keeper: &mut K,
        skip: &mut Skip<'_>,
    ) -> Result<(), Error> {
        let sources = &self.sources[from..to];
        let made = records::scan_files(sources, &self.options, dated(keeper));
        for (source, item) in (from..to).zip(made) {
            self.note(None, Form::Whole);
            self.take(source, item, keeper, skip)?;
        }
        Ok(())
    }

    fn scan_records<K: Keep>(
        &mut self,
        source: usize,
        form: Form,
        keeper: &mut K,
        skip: &mut Skip<'_>,
    ) -> Result<(), Error> {
        let stamp = stamp(&self.sources[source])?;
        self.note(Some(stamp), form);
        let (from, options) = (self.sources[source].clone(), self.options.clone());
        records::scan(&from, form, &options, dated(keeper), |made| {
            made.into_iter().try_for_each(|item| self.take(source, item, keeper, skip))
        })
    }

    fn take<K: Keep>(
        &mut self,
        source: usize,
        item: Result<Item<K>, Error>,
        keeper: &mut K,
        skip: &mut Skip<'_>,
    ) -> Result<(), Error> {
        let (place, (made, date)) = match item {
            Ok(made) => made,
            Err(error) => return skip(error),
        };
        self.entries.push(Entry {
            at: place.at,
            date: date.map_or(UNDATED, rising),
            length: place.length,
            number: place.number.unwrap_or(ALONE),
            source: index(source),
        });
        keeper.keep(made);
        Ok(())
    }

    /// Returns how many articles there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns true if there are no articles.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns how the articles of the file that an article is in lie there.
    pub fn form(&self, article: usize) -> Form {
        match self.entries[article].number {
            ALONE => Form::Whole,
            _ => self.forms[self.entries[article].source as usize],
        }
    }

    /// Returns the file that an article is in.
    pub fn source(&self, article: usize) -> &Source {
        &self.sources[self.entries[article].source as usize]
    }

    /// Returns the number of an article's record in its file, from 0; `None` if it is all
    /// of the file.
    pub fn record(&self, article: usize) -> Option<u32> {
        let number = self.entries[article].number;
        (number != ALONE).then_some(number)
    }

    /// Returns where the bytes of an article's text lie: in its file, or for a record in
    /// the text itself.
    pub fn file_span(&self, article: usize, span: Span) -> Result<Span, Error> {
        match self.form(article) {
            Form::Whole => Ok(self.article(article)?.source_map.file_span(span)),
            _ => Ok(span),
        }
    }

    /// Reads an article again.
    pub fn article(&self, article: usize) -> Result<Article, Error> {
        self.source(article).article(self.place(article), &self.options)
    }

    pub(super) fn place(&self, article: usize) -> Place {
        let Entry { at, length, .. } = self.entries[article];
        Place { at, length, number: self.record(article) }
    }

    /// Writes the bytes of the records that `is_kept` names, in their order.
    ///
    /// Records of JSON Lines are written as the lines they are; other JSON values as the
    /// elements of one array. A file that has changed since it was scanned is an error.
    pub fn write(
        &self,
        is_kept: &dyn Fn(usize) -> bool,
        out: &mut dyn Write,
    ) -> Result<(), WriteError> {
        let form = self.entries.first().map_or(Form::Lines, |_| self.form(0));
        let mut rest: &[Entry] = &self.entries;
        let mut is_first = true;
        if form == Form::Values {
            out.write_all(b"[\n")?;
        }
        while let Some(first) = rest.first() {
            let count = rest.partition_point(|entry| entry.source == first.source);
            let (own, others) = rest.split_at(count);
            let start = self.entries.len() - rest.len();
            self.copy(own, form, &|at| is_kept(start + at), &mut is_first, out)?;
            rest = others;
        }
        if form == Form::Values {
            out.write_all(if is_first { b"]\n" } else { b"\n]\n" })?;
        }
        out.flush()?;
        Ok(())
    }

    /// Copies the records of one file.
    fn copy(
        &self,
        own: &[Entry],
        form: Form,
        is_kept: &dyn Fn(usize) -> bool,
        is_first: &mut bool,
        out: &mut dyn Write,
    ) -> Result<(), WriteError> {
        let Some(first) = own.first() else { return Ok(()) };
        let source = &self.sources[first.source as usize];
        let failure = |error: io::Error| Error::from(error).in_file(&source.name);
        let mut file = BufReader::with_capacity(COPIED, source.open()?);
        let (mut at, mut bytes) = (0, Vec::new());
        for (_, entry) in own.iter().enumerate().filter(|(number, _)| is_kept(*number)) {
            let gap = i64::try_from(entry.at - at).unwrap_or(0);
            file.seek_relative(gap).map_err(failure)?;
            bytes.resize(entry.length as usize, 0);
            file.read_exact(&mut bytes).map_err(failure)?;
            at = entry.at + u64::from(entry.length);
            if form == Form::Values && !*is_first {
                out.write_all(b",\n")?;
            }
            *is_first = false;
            out.write_all(&bytes)?;
            if form == Form::Lines && !bytes.ends_with(b"\n") {
                out.write_all(b"\n")?;
            }
        }
        match self.stamps.get(first.source as usize) {
            Some(Some(old)) if *old != stamp(source)? => Err(changed(source).into()),
            _ => Ok(()),
        }
    }
}

/// Why the records that are kept could not be copied.
#[derive(Debug)]
pub enum WriteError {
    /// They could not be read again.
    Read(Error),
    /// They could not be written.
    Write(io::Error),
}

impl From<Error> for WriteError {
    fn from(error: Error) -> WriteError {
        WriteError::Read(error)
    }
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> WriteError {
        WriteError::Write(error)
    }
}

/// Returns what makes of a text what is kept of it, and its date.
fn dated<K: Keep>(
    keeper: &K,
) -> impl Fn(&mut K::Room, Text<'_>) -> (K::Made, Option<Date>) + Sync + use<K> {
    let language = keeper.language();
    move |room, text| {
        let language = language.or(text.language);
        (K::make(room, Text { language, ..text }), text.published)
    }
}

/// Returns a number that rises with the date.
fn rising(date: Date) -> i64 {
    let time = date.0;
    let fields = [time.month(), time.day(), time.hour(), time.minute(), time.second()];
    let year = i64::from(time.year());
    let seconds = fields.iter().fold(year, |sum, &field| sum * 64 + i64::from(field));
    seconds * (1 << 20) + i64::from(time.subsec_nanosecond() >> 10)
}

fn stamp(source: &Source) -> Result<Stamp, Error> {
    let found = std::fs::metadata(&source.path);
    let found = found.map_err(|error| Error::from(error).in_file(&source.name))?;
    Ok((found.len(), found.modified().ok()))
}

pub(super) fn changed(source: &Source) -> Error {
    let why = io::Error::other("the file has changed while it was read");
    Error::new(ErrorKind::Io(why)).in_file(&source.name)
}
