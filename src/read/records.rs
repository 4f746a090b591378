//! Reads many articles with the place of each, so that it can be read again.

mod pieces;
mod unwrapped;

use std::fs::File;
use std::io::Read;
#[cfg(not(unix))]
use std::io::Seek;
use std::path::{Path, PathBuf};

use super::light::{Light, LightReader};
use super::{HEAD, READERS, ReadOptions, record};
use crate::article::{Article, Date, Language, Span};
use crate::error::{Error, ErrorKind};

pub(crate) use pieces::{scan, scan_files};
pub use unwrapped::{Unwrapped, is_compressed};

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

/// What is made of each record of a piece of a file, in order.
pub(crate) type Made<T> = Vec<Result<(Place, T), Error>>;

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
    reader: LightReader<'s>,
    /// The file that was read last: most often it is the next one too.
    open: Option<(u32, File)>,
    bytes: Vec<u8>,
}

impl<'s> Texts<'s> {
    pub(crate) fn new(sources: &'s [Source], options: &'s ReadOptions) -> Texts<'s> {
        let reader = LightReader::new(options);
        Texts { sources, options, reader, open: None, bytes: Vec::new() }
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
        let light = self.reader.read_or_blank(self.bytes.trim_ascii_end(), place.at);
        Ok(make(&light.map_err(|error| from.error(error))?.text))
    }
}
