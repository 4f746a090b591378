//! Corpora that do not fit in memory: which articles are copies of which.
//!
//! | step | what is in memory |
//! |---|---|
//! | [`Corpus::scan`] reads all files once, block by block | one block of 4 MB, and of each article its [`Sketch`] and its place: under 200 bytes |
//! | [`Corpus::copies`] finds candidates by their sketches, reads the texts of these again and compares them exactly | the bands, and a window of texts of at most 64 MB |
//! | [`Corpus::write`] copies the bytes of the records that are kept | one record |
//!
//! Ten million articles take 10,000,000 x 184 bytes = 1.8 GB for sketches and places. For
//! each band, 8 bytes an article are sorted (80 MB a thread), and of articles that agree in a band
//! 8 bytes a band are kept: 26 x 8 x 10,000,000 = 2.1 GB if all articles have copies. That
//! is 4.5 GB with the rest, if nothing is unlike anything else, and 2 GB if nothing has a copy.
//! Measured with `epitome dedup` on articles of 1.5 KB, of which 28 in 100 are copies: 39 MB
//! for 50,000, 355 MB for 1,000,000, which is 333 bytes for each article more, and by that
//! 3.3 GB for ten million.

mod changes;
mod copies;

use std::io::{self, BufReader, Read, Write};
use std::time::SystemTime;

use crate::article::{Article, Date, Origin};
use crate::error::{Error, ErrorKind};
use crate::groups::index;
use crate::ratio::Ratio;
use crate::read::ReadOptions;
use crate::read::records::{self, Form, Place, Source};
use crate::sketch::{Sketch, Sketcher};

pub use changes::{Change, ChangeKind, changes};
pub use copies::{Copies, CopyOf};

/// What to do about something that cannot be read: go on, or end with an error.
pub type Skip<'s> = dyn FnMut(Error) -> Result<(), Error> + 's;

/// Many articles on disk, and a sketch of each.
#[derive(Debug)]
pub struct Corpus {
    sources: Vec<Source>,
    options: ReadOptions,
    /// What files of records looked like when they were scanned.
    stamps: Vec<Option<Stamp>>,
    forms: Vec<Form>,
    entries: Vec<Entry>,
    sketches: Vec<Sketch>,
}

/// Where an article is, and when it was published.
#[derive(Clone, Copy, Debug)]
struct Entry {
    at: u64,
    /// A number that rises with the date; `UNDATED` without one.
    date: i64,
    length: u32,
    number: u32,
    source: u32,
}

const UNDATED: i64 = i64::MAX;
const ALONE: u32 = u32::MAX;

/// The length of a file, and when it was changed.
type Stamp = (u64, Option<SystemTime>);

/// How many bytes are read at once to be copied.
const COPIED: usize = 256 << 10;

/// How many files of one article each are read at once.
const FILES: usize = 256;

impl Corpus {
    /// Reads all articles of `sources` and keeps a sketch of each.
    ///
    /// What cannot be read is passed to `skip`. `progress` is called after each source.
    pub fn scan(
        sources: Vec<Source>,
        options: ReadOptions,
        skip: &mut Skip<'_>,
        progress: &dyn Fn(),
    ) -> Result<Corpus, Error> {
        let mut corpus = Corpus {
            stamps: Vec::with_capacity(sources.len()),
            forms: Vec::with_capacity(sources.len()),
            sources,
            options,
            entries: Vec::new(),
            sketches: Vec::new(),
        };
        let mut at = 0;
        while at < corpus.sources.len() {
            let from = at;
            let form = loop {
                match corpus.sources.get(at).map(Source::form) {
                    Some(Ok(Form::Whole)) if at - from < FILES => at += 1,
                    Some(form) if at == from => break form,
                    _ => break Ok(Form::Whole),
                }
            };
            match form {
                Ok(Form::Whole) => corpus.scan_files(from, at, skip)?,
                Ok(form) => corpus.scan_records(from, form, skip)?,
                Err(error) => {
                    corpus.note(None, Form::Whole);
                    skip(error)?;
                }
            }
            at = at.max(from + 1);
            (from..at).for_each(|_| progress());
        }
        Ok(corpus)
    }

    fn note(&mut self, stamp: Option<Stamp>, form: Form) {
        self.stamps.push(stamp);
        self.forms.push(form);
    }

    fn scan_files(
        &mut self,
        from: usize,
        to: usize,
        skip: &mut Skip<'_>,
    ) -> Result<(), Error> {
        let sources = &self.sources[from..to];
        let made = records::scan_files(sources, &self.options, sketched);
        for (source, item) in (from..to).zip(made) {
            self.note(None, Form::Whole);
            self.take(source, item, skip)?;
        }
        Ok(())
    }

    fn scan_records(
        &mut self,
        source: usize,
        form: Form,
        skip: &mut Skip<'_>,
    ) -> Result<(), Error> {
        let stamp = stamp(&self.sources[source])?;
        self.note(Some(stamp), form);
        let (from, options) = (self.sources[source].clone(), self.options.clone());
        records::scan(&from, form, &options, sketched, |made| {
            made.into_iter().try_for_each(|item| self.take(source, item, skip))
        })
    }

    fn take(
        &mut self,
        source: usize,
        item: Result<(Place, (Sketch, Option<Date>)), Error>,
        skip: &mut Skip<'_>,
    ) -> Result<(), Error> {
        let (place, (sketch, date)) = match item {
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
        self.sketches.push(sketch);
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

    /// Returns the sketches of all articles.
    pub fn sketches(&self) -> &[Sketch] {
        &self.sketches
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

    /// Returns where an article is from.
    pub fn origin(&self, article: usize) -> Origin {
        let number = self.entries[article].number;
        let record = (number != ALONE).then_some(number);
        Origin { path: self.source(article).name.clone(), record, ..Origin::default() }
    }

    /// Reads an article again.
    pub fn article(&self, article: usize) -> Result<Article, Error> {
        self.source(article).article(self.place(article), &self.options)
    }

    fn place(&self, article: usize) -> Place {
        let Entry { at, length, number, .. } = self.entries[article];
        Place { at, length, number: (number != ALONE).then_some(number) }
    }

    /// Finds the copies among the articles; see [`Copies`].
    pub fn copies(&self, threshold: Ratio) -> Result<Copies, Error> {
        copies::copies(self, threshold)
    }

    /// Finds all pairs of articles whose word 3-grams have at least this Jaccard
    /// similarity, the smaller index first. The pairs of `n` copies of one text are
    /// `n * (n - 1) / 2`: this is for measuring, not for large families.
    pub fn pairs(&self, threshold: Ratio) -> Result<Vec<(u32, u32)>, Error> {
        copies::pairs(self, threshold)
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

fn sketched(
    sketcher: &mut Sketcher,
    (text, date): records::Text<'_>,
) -> (Sketch, Option<Date>) {
    (sketcher.sketch(text), date)
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

fn changed(source: &Source) -> Error {
    let why = io::Error::other("the file has changed while it was read");
    Error::new(ErrorKind::Io(why)).in_file(&source.name)
}

#[cfg(test)]
mod tests;
