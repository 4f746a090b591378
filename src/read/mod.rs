//! Files, folders and standard input in; articles out.
//!
//! [`READERS`] is the table of formats, one file each. To add a format, write its file
//! after the model of `text.rs` and name it in the table. A format that wraps another
//! (compression, an archive) calls `inner` with what it unwrapped.

#[cfg(feature = "compression")]
mod compression;
#[cfg(feature = "csv")]
mod csv;
mod date;
pub(crate) mod day_order;
mod decode;
#[cfg(feature = "documents")]
mod docx;
#[cfg(feature = "documents")]
mod epub;
#[cfg(feature = "feeds")]
mod feed;
#[cfg(feature = "documents")]
mod flow;
#[cfg(feature = "markdown")]
mod front_matter;
mod header;
#[cfg(feature = "html")]
mod html;
#[cfg(feature = "json")]
mod json;
#[cfg(feature = "json")]
mod json_lines;
#[cfg(feature = "json")]
mod json_values;
#[cfg(feature = "json")]
mod light;
mod limits;
#[cfg(feature = "mail")]
mod mail;
#[cfg(feature = "markdown")]
mod markdown;
#[cfg(feature = "documents")]
mod odt;
pub(crate) mod own;
#[cfg(feature = "documents")]
mod package;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(feature = "json")]
mod record;
#[cfg(feature = "json")]
pub mod records;
mod stamp;
#[cfg(feature = "archives")]
mod tar;
#[cfg(test)]
mod test_support;
mod text;
mod title;
mod unsupported;
mod walk;
#[cfg(feature = "archives")]
mod warc;
#[cfg(any(feature = "documents", feature = "feeds"))]
mod xml;
#[cfg(feature = "archives")]
mod zip;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};

use crate::article::Article;
use crate::error::Error;
#[cfg(any(
    feature = "archives",
    feature = "csv",
    feature = "json",
    feature = "mail"
))]
use crate::error::ErrorKind;
use crate::parallel;

pub use limits::Limits;
pub use walk::walk;

use limits::Nest;

/// The formats. The first that fits a file reads it.
pub const READERS: &[&dyn Reader] = &[
    #[cfg(feature = "compression")]
    &compression::Compressed,
    #[cfg(feature = "archives")]
    &tar::Tar,
    #[cfg(feature = "documents")]
    &epub::Epub,
    #[cfg(feature = "documents")]
    &docx::Docx,
    #[cfg(feature = "documents")]
    &odt::Odt,
    #[cfg(feature = "archives")]
    &zip::Zip,
    #[cfg(feature = "archives")]
    &warc::Warc,
    #[cfg(feature = "encodings")]
    &decode::WideText,
    #[cfg(feature = "pdf")]
    &pdf::Pdf,
    &unsupported::Unsupported,
    &own::Own,
    #[cfg(feature = "mail")]
    &mail::Mail,
    #[cfg(feature = "feeds")]
    &feed::Feed,
    #[cfg(feature = "feeds")]
    &feed::JsonFeed,
    #[cfg(feature = "html")]
    &html::Html,
    #[cfg(feature = "csv")]
    &csv::Csv,
    #[cfg(feature = "json")]
    &json_lines::JsonLines,
    #[cfg(feature = "json")]
    &json::Json,
    #[cfg(feature = "markdown")]
    &markdown::Markdown,
    &text::Text,
];

/// A format that articles come in.
pub trait Reader: Sync {
    /// Returns what the format is called, as in messages.
    fn name(&self) -> &'static str;

    /// Returns true if a file of this name and these first bytes is in this format.
    ///
    /// `head` is the whole file where that is shorter than [`HEAD`] bytes. `name` may be
    /// `-`, for standard input. What the bytes say counts more than what the name says.
    fn fits(&self, name: &Path, head: &[u8]) -> bool;

    /// Reads the articles, each as soon as it is asked for.
    ///
    /// Bytes in errors count from the start of the input. The caller adds the path to
    /// articles and errors.
    fn read(&self, input: Input, options: &ReadOptions) -> Articles;
}

/// How many bytes of a file [`Reader::fits`] sees.
pub const HEAD: usize = 64 * 1024;

/// The articles of a file, and what could not be read of it, in the order of the file.
pub type Articles = Box<dyn Iterator<Item = Result<Article, Error>> + Send>;

/// Bytes to be read, and the name that tells of their format.
pub struct Input {
    /// The name, without the endings of the wrappers that have been taken off.
    pub name: PathBuf,
    /// The bytes, from the first one.
    pub bytes: Box<dyn BufRead + Send>,
    /// How deep in wrappers they lie.
    nest: Nest,
}

/// Which fields of a record hold what, in the order to be tried.
///
/// A name is the key of a field or, with dots, a path into objects (`_source.body`).
/// Front matter of Markdown and headers of plain text go by the same names.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct ReadOptions {
    /// The text.
    pub text_fields: Vec<String>,
    /// The title.
    pub title_fields: Vec<String>,
    /// The date.
    pub date_fields: Vec<String>,
    /// The publisher.
    pub source_fields: Vec<String>,
    /// What reading a file may cost.
    pub limits: Limits,
}

impl Default for ReadOptions {
    fn default() -> ReadOptions {
        let list = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        ReadOptions {
            text_fields: list(&["text", "content", "body", "article"]),
            title_fields: list(&["title", "headline"]),
            date_fields: list(&[
                "date",
                "published",
                "published_at",
                "publishedAt",
                "date_published",
                "datePublished",
                "pubDate",
                "publish_date",
            ]),
            source_fields: list(&["source", "publisher"]),
            limits: Limits::default(),
        }
    }
}

/// Reads the articles of one file; `-` is standard input.
///
/// A record that cannot be read is an item of the iterator, not its end. Files of records
/// are read as far as the iterator is, never whole. A file without any article in it
/// yields one error, that it is [empty](crate::error::ErrorKind::Empty).
pub fn read(path: &Path, options: &ReadOptions) -> Articles {
    match open(path) {
        Ok(bytes) => read_from(path, bytes, options),
        Err(error) => failure(error),
    }
}

/// Reads the articles of bytes that are open already, as if they were the file `path`.
///
/// ```
/// use epitome::read::{ReadOptions, read_from};
/// let bytes = Box::new("The mayor resigned on Friday.".as_bytes());
/// let articles = read_from("a.txt".as_ref(), bytes, &ReadOptions::default());
/// assert_eq!(articles.flatten().count(), 1);
/// ```
pub fn read_from(
    path: &Path,
    bytes: Box<dyn Read + Send>,
    options: &ReadOptions,
) -> Articles {
    let path = path.to_path_buf();
    let articles = articles(path.clone(), bytes, options);
    Box::new(articles.map(move |article| match article {
        Ok(mut article) => {
            article.origin.path.clone_from(&path);
            Ok(article)
        }
        Err(error) => Err(error.in_file(&path)),
    }))
}

/// Reads the articles of many files, in the order of `paths`, several at once.
///
/// `progress` is called after each file, from any thread. Dates such as `06/10/1998` are read
/// as the others of their file are, or of their folder where the file has no other; see
/// [`DateOrder`](crate::DateOrder).
pub fn read_all(
    paths: &[PathBuf],
    options: &ReadOptions,
    progress: &(dyn Fn() + Sync),
) -> Vec<Result<Article, Error>> {
    let files = parallel::map(paths, |path| {
        let articles: Vec<_> = read(path, options).collect();
        progress();
        articles
    });
    let mut articles: Vec<_> = files.into_iter().flatten().collect();
    day_order::settle(articles.iter_mut().flatten());
    articles
}

/// Reads bytes with the first of [`READERS`] that fits them; `name` tells of the format.
///
/// Articles and errors do not name a file yet.
pub fn articles(
    name: PathBuf,
    bytes: Box<dyn Read + Send>,
    options: &ReadOptions,
) -> Articles {
    let articles = inner(name, bytes, Nest::default(), options);
    Box::new(articles.map(|article| article.map(named_in_brief)))
}

/// What an article, its source or its place is called is cut after so many bytes: no name is
/// longer, and one that a file gives once may be that of each of its thousands of articles.
const LONGEST_NAME: usize = 2000;

fn named_in_brief(mut article: Article) -> Article {
    let names = [&mut article.title, &mut article.source, &mut article.origin.member];
    names.into_iter().flatten().for_each(cut);
    article
}

/// Cuts a name that is too long.
fn cut(name: &mut String) {
    let is_boundary = |&at: &usize| name.is_char_boundary(at);
    let end = (0..=LONGEST_NAME.min(name.len())).rev().find(is_boundary);
    name.truncate(end.unwrap_or(0));
}

/// Reads what lies in wrappers as `nest` says.
fn inner(
    name: PathBuf,
    mut bytes: Box<dyn Read + Send>,
    nest: Nest,
    options: &ReadOptions,
) -> Articles {
    let mut head = Vec::new();
    if let Err(error) = bytes.by_ref().take(HEAD as u64).read_to_end(&mut head) {
        return failure(error.into());
    }
    let fitting = READERS.iter().find(|reader| reader.fits(&name, &head));
    let reader = fitting.unwrap_or(&(&text::Text as &dyn Reader));
    let bytes = Box::new(Cursor::new(head).chain(BufReader::new(bytes)));
    reader.read(Input { name, bytes, nest }, options)
}

/// Opens a file as it is; `-` is standard input. An error names the file.
#[expect(clippy::disallowed_methods, reason = "this is the one place that opens files")]
pub fn open(path: &Path) -> Result<Box<dyn Read + Send>, Error> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin()));
    }
    let file = File::open(path).and_then(|file| match file.metadata()?.is_dir() {
        true => Err(io::ErrorKind::IsADirectory.into()),
        false => Ok(file),
    });
    Ok(Box::new(file.map_err(|error| Error::from(error).in_file(path))?))
}

/// Makes the articles of a file that cannot be read at all.
fn failure(error: Error) -> Articles {
    Box::new(std::iter::once(Err(error)))
}

/// Says of articles and errors that they come from a member of an archive.
#[cfg(feature = "archives")]
fn in_member(mut name: String, articles: Articles) -> Articles {
    cut(&mut name);
    Box::new(articles.map(move |article| {
        let mut article = article.map_err(|error| error.in_member(&name))?;
        let inner = article.origin.member.take();
        article.origin.member = Some(match inner {
            Some(inner) => format!("{name}/{inner}"),
            None => name.clone(),
        });
        Ok(article)
    }))
}

/// Returns true if a member of an archive is a folder, or would be left out of one.
#[cfg(feature = "archives")]
fn is_hidden_member(name: &str) -> bool {
    let is_dots = |part: &str| part == "." || part == "..";
    let is_hidden =
        |part: &str| part.starts_with('.') && !is_dots(part) || part == "__MACOSX";
    name.ends_with('/') || name.split('/').any(is_hidden)
}

/// Adds the error of a file that has no articles, good or bad.
#[cfg(any(feature = "archives", feature = "csv", feature = "json", feature = "mail"))]
fn or_empty(
    mut articles: impl Iterator<Item = Result<Article, Error>> + Send + 'static,
) -> Articles {
    let mut is_empty = true;
    Box::new(std::iter::from_fn(move || {
        let next = articles
            .next()
            .or_else(|| is_empty.then(|| Err(Error::new(ErrorKind::Empty))));
        is_empty = false;
        next
    }))
}

/// Makes the error for bytes that are not UTF-8 and start at byte `start` of the file.
#[cfg(feature = "json")]
fn not_utf8(error: &std::str::Utf8Error, start: u64) -> Error {
    Error::new(ErrorKind::NotUtf8).at_byte(start + error.valid_up_to() as u64)
}

/// Returns true if `path` ends in a dot and one of `extensions`, in either case.
fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    let extension = path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase());
    extension.is_some_and(|extension| extensions.contains(&extension.as_str()))
}

/// Returns `text` with every run of white space as one space, and none at the ends.
fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
