//! Reads many articles with the place of each, so that it can be read again.

use std::fs::File;
#[cfg(not(unix))]
use std::io::Seek;
use std::io::{BufReader, Cursor, Read};
use std::path::{Path, PathBuf};

use super::decode::BYTE_ORDER_MARK;
use super::json_values::Raw;
use super::light::{Light, light};
use super::limits::Nest;
use super::{HEAD, Input, READERS, ReadOptions, record};
use crate::article::{Article, Date, Language, Span};
use crate::error::{Error, ErrorKind};
use crate::parallel;

/// A file that can be read more than once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is called, in messages and origins.
    pub name: PathBuf,
    /// The name that tells of its format: without the ending of a wrapper it came in.
    pub format_name: PathBuf,
    /// Where it is.
    pub path: PathBuf,
}

/// Where in its file a record lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its first byte; of a file that is one article, 0.
    pub at: u64,
    /// How many bytes it has: of JSON Lines, the line with its end.
    pub length: u32,
    /// Its number in the file, from 0; `None` in a file of one article.
    pub number: Option<u32>,
}

/// How the articles of a file lie in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// JSON Lines: a record a line.
    Lines,
    /// JSON: records in an array or one after the other.
    Values,
    /// Any other: the file is one article.
    Whole,
}

/// A text as it is read, with what else counts when it is compared.
#[derive(Clone, Copy)]
pub(crate) struct Text<'t> {
    pub(crate) text: &'t str,
    pub(crate) title: Option<&'t str>,
    pub(crate) published: Option<Date>,
    pub(crate) language: Option<Language>,
    /// The parts of the text that its format marks as no prose.
    pub(crate) not_prose: &'t [Span],
}

impl<'t> Text<'t> {
    fn of(article: &'t Article) -> Text<'t> {
        Text {
            text: &article.text,
            title: article.title.as_deref(),
            published: article.published,
            language: article.language,
            not_prose: &article.not_prose,
        }
    }

    fn of_record(light: &'t Light<'_>) -> Text<'t> {
        Text {
            text: &light.text,
            title: light.title.as_deref(),
            published: light.published,
            language: light.language,
            not_prose: &[],
        }
    }
}

/// What is made of each record of a piece of a file, in order.
pub(crate) type Made<T> = Vec<Result<(Place, T), Error>>;

/// How many bytes of a file are in memory at once.
const BLOCK: usize = 4 << 20;

/// How many bytes a thread takes at a time.
const PIECE: usize = 128 << 10;

/// How many records of an array are in memory at once.
const BATCH: usize = 1024;

impl Source {
    /// Makes the source of a file that is called by its path.
    pub fn of(path: impl Into<PathBuf>) -> Source {
        let path = path.into();
        Source { name: path.clone(), format_name: path.clone(), path }
    }

    /// Opens the file; an error names it.
    #[expect(clippy::disallowed_methods, reason = "files are read in src/read")]
    pub fn open(&self) -> Result<File, Error> {
        File::open(&self.path).map_err(|error| self.error(error.into()))
    }

    /// Finds out how the articles lie in the file.
    pub fn form(&self) -> Result<Form, Error> {
        let mut head = Vec::new();
        let read = self.open()?.take(HEAD as u64).read_to_end(&mut head);
        read.map_err(|error| self.error(error.into()))?;
        Ok(Form::of(&self.format_name, &head))
    }

    fn error(&self, error: Error) -> Error {
        error.in_file(&self.name)
    }

    /// Reads the article at a place.
    pub fn article(&self, place: Place, options: &ReadOptions) -> Result<Article, Error> {
        let mut article = match self.bytes(place)? {
            Some(bytes) => {
                let number = place.number.map(|number| number as usize);
                record::article(bytes.trim_ascii_end(), place.at, number, options)
            }
            None => self.only(options),
        }
        .map_err(|error| self.error(error))?;
        article.origin.path.clone_from(&self.name);
        Ok(article)
    }

    /// Returns the bytes of a record, or nothing of a file that is one article.
    fn bytes(&self, place: Place) -> Result<Option<Vec<u8>>, Error> {
        if place.length == 0 {
            return Ok(None);
        }
        let mut file = self.open()?;
        let mut bytes = vec![0; place.length as usize];
        let read = read_at(&mut file, &mut bytes, place.at);
        read.map(|()| Some(bytes)).map_err(|error| self.error(error.into()))
    }

    /// Reads the one article of a file.
    fn only(&self, options: &ReadOptions) -> Result<Article, Error> {
        let articles = super::read_from(&self.name, Box::new(self.open()?), options);
        let mut articles = articles.filter(|item| !is_warning(item));
        let empty = || Err(self.error(Error::new(ErrorKind::Empty)));
        let first = articles.next().unwrap_or_else(empty)?;
        match articles.next() {
            None => Ok(first),
            // To take the first for all of them would lose the others silently.
            Some(_) => {
                let what = "a file of many articles that is compressed or not JSON";
                Err(self.error(Error::new(ErrorKind::Unsupported(what.to_string()))))
            }
        }
    }
}

impl Form {
    /// Returns the form of a file of this name that begins so.
    fn of(name: &Path, head: &[u8]) -> Form {
        let reader = READERS.iter().find(|reader| reader.fits(name, head));
        match reader.map(|reader| reader.name()) {
            Some("JSON Lines") => Form::Lines,
            Some("JSON") => Form::Values,
            _ => Form::Whole,
        }
    }
}

/// Bytes without the compression that they came in, if any.
pub struct Unwrapped {
    /// The name that tells of their format.
    pub name: PathBuf,
    /// The bytes, from the first one.
    pub bytes: Box<dyn Read + Send>,
    /// How the articles lie in them.
    pub form: Form,
}

impl Unwrapped {
    /// Begins to read `bytes` that are called `name`.
    pub fn of(
        name: &Path,
        mut bytes: Box<dyn Read + Send>,
        options: &ReadOptions,
    ) -> Result<Unwrapped, Error> {
        let mut nest = Nest::default();
        let mut name = name.to_path_buf();
        loop {
            let mut head = Vec::new();
            bytes.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
            let is_wrapped = begins_compressed(&head);
            let form = Form::of(&name, &head);
            let whole = Box::new(Cursor::new(head).chain(BufReader::new(bytes)));
            if !is_wrapped {
                return Ok(Unwrapped { name, bytes: whole, form });
            }
            (name, bytes, nest) = expanded(Input { name, bytes: whole, nest }, options)?;
        }
    }
}

/// Returns true if a file begins as compressed ones do.
pub fn is_compressed(path: &Path) -> Result<bool, Error> {
    const LONGEST: u64 = 8;
    let mut head = Vec::new();
    let read = super::open(path)?.take(LONGEST).read_to_end(&mut head);
    read.map_err(|error| Error::from(error).in_file(path))?;
    Ok(begins_compressed(&head))
}

#[cfg(feature = "compression")]
fn begins_compressed(head: &[u8]) -> bool {
    super::compression::Kind::of(head).is_some()
}

#[cfg(not(feature = "compression"))]
fn begins_compressed(_head: &[u8]) -> bool {
    false
}

/// Returns what compressed bytes expand to, with its name and the account it is in.
#[cfg(feature = "compression")]
fn expanded(
    input: Input,
    options: &ReadOptions,
) -> Result<(PathBuf, Box<dyn Read + Send>, Nest), Error> {
    let name = super::compression::name_within(&input.name);
    let (bytes, nest) = super::compression::expanded(input, options)?;
    Ok((name, bytes, nest))
}

#[cfg(not(feature = "compression"))]
fn expanded(
    input: Input,
    _options: &ReadOptions,
) -> Result<(PathBuf, Box<dyn Read + Send>, Nest), Error> {
    Ok((input.name, Box::new(input.bytes), input.nest))
}

/// Fills `bytes` from byte `at` of the file on.
#[cfg(unix)]
fn read_at(file: &mut File, bytes: &mut [u8], at: u64) -> std::io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, at)
}

/// Fills `bytes` from byte `at` of the file on.
#[cfg(not(unix))]
fn read_at(file: &mut File, bytes: &mut [u8], at: u64) -> std::io::Result<()> {
    file.seek(std::io::SeekFrom::Start(at))?;
    file.read_exact(bytes)
}

fn is_warning(item: &Result<Article, Error>) -> bool {
    item.as_ref().is_err_and(Error::is_warning)
}

/// Reads texts at places, one after the other.
pub(crate) struct Texts<'s> {
    sources: &'s [Source],
    options: &'s ReadOptions,
    /// The file that was read last: most often it is the next one too.
    open: Option<(u32, File)>,
    bytes: Vec<u8>,
}

impl<'s> Texts<'s> {
    pub(crate) fn new(sources: &'s [Source], options: &'s ReadOptions) -> Texts<'s> {
        Texts { sources, options, open: None, bytes: Vec::new() }
    }

    /// Reads the text at a place and passes it on.
    pub(crate) fn with<T>(
        &mut self,
        source: u32,
        place: Place,
        make: impl FnOnce(&str) -> T,
    ) -> Result<T, Error> {
        let from = &self.sources[source as usize];
        if place.length == 0 {
            return Ok(make(&from.only(self.options)?.text));
        }
        if self.open.as_ref().is_none_or(|(open, _)| *open != source) {
            self.open = Some((source, from.open()?));
        }
        let Some((_, file)) = &mut self.open else {
            return Err(from.error(Error::new(ErrorKind::Empty)));
        };
        self.bytes.resize(place.length as usize, 0);
        let read = read_at(file, &mut self.bytes, place.at);
        read.map_err(|error| from.error(error.into()))?;
        let light = light(self.bytes.trim_ascii_end(), place.at, self.options);
        Ok(make(&light.map_err(|error| from.error(error))?.text))
    }
}

/// Reads the files of `sources` that are one article each, several at once.
pub(crate) fn scan_files<S: Default, T: Send>(
    sources: &[Source],
    options: &ReadOptions,
    make: impl Fn(&mut S, Text<'_>) -> T + Sync,
) -> Vec<Result<(Place, T), Error>> {
    parallel::map(sources, |source| {
        let article = source.only(options)?;
        let made = make(&mut S::default(), Text::of(&article));
        Ok((Place { at: 0, length: 0, number: None }, made))
    })
}

/// Reads a file of records piece by piece and passes on what `make` makes of each.
///
/// `sink` may end the reading with an error of its own. What cannot be read is an item.
pub(crate) fn scan<S: Default, T: Send, E: From<Error>>(
    source: &Source,
    form: Form,
    options: &ReadOptions,
    make: impl Fn(&mut S, Text<'_>) -> T + Sync,
    mut sink: impl FnMut(Made<T>) -> Result<(), E>,
) -> Result<(), E> {
    let file = source.open()?;
    let mut count = 0;
    let mut named = |mut made: Made<T>| {
        count += made.len();
        for item in &mut made {
            if let Err(error) = item {
                let unnamed = std::mem::replace(error, Error::new(ErrorKind::Empty));
                *error = unnamed.in_file(&source.name);
            }
        }
        sink(made)
    };
    match form {
        Form::Lines => scan_lines(file, options, &make, &mut named)?,
        _ => scan_values(file, options, &make, &mut named)?,
    }
    match count {
        0 => sink(vec![Err(source.error(Error::new(ErrorKind::Empty)))]),
        _ => Ok(()),
    }
}

fn scan_lines<S: Default, T: Send, E>(
    mut file: File,
    options: &ReadOptions,
    make: &(impl Fn(&mut S, Text<'_>) -> T + Sync),
    sink: &mut impl FnMut(Made<T>) -> Result<(), E>,
) -> Result<(), E> {
    let mut block = Block::default();
    let mut number = 0_u32;
    loop {
        let more = block.fill(&mut file);
        let pieces = pieces(block.lines(), block.at);
        let made = parallel::map(&pieces, |(at, piece)| {
            lines_of(piece, *at, options, make).collect::<Vec<_>>()
        });
        for mut made in made {
            for item in &mut made {
                if let Ok((place, _)) = item {
                    place.number = Some(number);
                }
                number = number.saturating_add(1);
            }
            sink(made)?;
        }
        match more {
            Ok(true) => block.advance(),
            Ok(false) => return Ok(()),
            Err(error) => return sink(vec![Err(error.into())]),
        }
    }
}

/// The part of a file that is in memory.
#[derive(Default)]
struct Block {
    bytes: Vec<u8>,
    /// Which byte of the file is the first.
    at: u64,
    /// How many of the bytes are whole lines.
    whole: usize,
}

impl Block {
    /// Reads on until the block is full and has a whole line; false at the end of the file.
    fn fill(&mut self, file: &mut File) -> std::io::Result<bool> {
        let mut wanted = BLOCK;
        loop {
            let start = self.bytes.len();
            let missing = wanted.saturating_sub(start) as u64;
            self.bytes.reserve(wanted.saturating_sub(start) + 32);
            let read = file.by_ref().take(missing).read_to_end(&mut self.bytes);
            let line_end = self.bytes[start..].iter().rposition(|byte| *byte == b'\n');
            self.whole = line_end.map_or(self.whole, |end| start + end + 1);
            match read {
                Err(error) => return Err(error),
                Ok(count) if (count as u64) < missing => {
                    self.whole = self.bytes.len();
                    return Ok(false);
                }
                Ok(_) if self.whole > 0 => return Ok(true),
                Ok(_) => wanted *= 2,
            }
        }
    }

    fn lines(&self) -> &[u8] {
        &self.bytes[..self.whole]
    }

    /// Leaves the whole lines behind.
    fn advance(&mut self) {
        self.bytes.drain(..self.whole);
        self.at += self.whole as u64;
        self.whole = 0;
    }
}

/// Splits lines into pieces of whole lines, each with the byte where it starts.
fn pieces(lines: &[u8], at: u64) -> Vec<(u64, &[u8])> {
    let mut pieces = Vec::new();
    let mut start = 0;
    while start < lines.len() {
        let least = lines.len().min(start + PIECE);
        let line_end = memchr::memchr(b'\n', &lines[least..]);
        let end = line_end.map_or(lines.len(), |end| least + end + 1);
        pieces.push((at + start as u64, &lines[start..end]));
        start = end;
    }
    pieces
}

/// Makes something of each line that is not blank.
fn lines_of<S: Default, T>(
    piece: &[u8],
    at: u64,
    options: &ReadOptions,
    make: &impl Fn(&mut S, Text<'_>) -> T,
) -> impl Iterator<Item = Result<(Place, T), Error>> {
    let mut state = S::default();
    let mut start = at;
    let mut from = 0;
    let ends = memchr::memchr_iter(b'\n', piece).map(|end| end + 1);
    let last = (!piece.ends_with(b"\n")).then_some(piece.len());
    ends.chain(last).filter_map(move |end| {
        let line = &piece[std::mem::replace(&mut from, end)..end];
        let (at, line) = match line.strip_prefix(BYTE_ORDER_MARK) {
            Some(rest) if start == 0 => (BYTE_ORDER_MARK.len() as u64, rest),
            _ => (start, line),
        };
        start = at + line.len() as u64;
        let json = line.trim_ascii_end();
        let Ok(length) = u32::try_from(line.len()) else {
            return Some(Err(Error::new(ErrorKind::TooLong).at_byte(at)));
        };
        let made = |light: Light<'_>| {
            let place = Place { at, length, number: None };
            (place, make(&mut state, Text::of_record(&light)))
        };
        (!json.is_empty()).then(|| light(json, at, options).map(made))
    })
}

fn scan_values<S: Default, T: Send, E>(
    file: File,
    options: &ReadOptions,
    make: &(impl Fn(&mut S, Text<'_>) -> T + Sync),
    sink: &mut impl FnMut(Made<T>) -> Result<(), E>,
) -> Result<(), E> {
    let mut values = super::json::values(Box::new(BufReader::new(file)), options);
    loop {
        let batch: Vec<_> = values.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(());
        }
        let made = parallel::map(&batch, |(number, value)| match value {
            Ok(raw) => Ok(Some(value_of(raw, *number, options, make)?)),
            Err(_) => Ok(None),
        });
        let whole =
            made.into_iter().zip(batch).map(|(made, (_, value))| match (made, value) {
                (Ok(Some(made)), _) => Ok(made),
                (Err(error), _) | (_, Err(error)) => Err(error),
                (Ok(None), Ok(raw)) => Err(Error::new(ErrorKind::Empty).at_byte(raw.at)),
            });
        sink(whole.collect())?;
    }
}

fn value_of<S: Default, T>(
    raw: &Raw,
    number: usize,
    options: &ReadOptions,
    make: &impl Fn(&mut S, Text<'_>) -> T,
) -> Result<(Place, T), Error> {
    let too_long = || Error::new(ErrorKind::TooLong).at_byte(raw.at);
    let length = u32::try_from(raw.bytes.len()).map_err(|_| too_long())?;
    let number = if raw.is_alone { None } else { u32::try_from(number).ok() };
    let light = light(&raw.bytes, raw.at, options)?;
    let made = make(&mut S::default(), Text::of_record(&light));
    Ok((Place { at: raw.at, length, number }, made))
}
