//! What can go wrong while reading: what, in which file, at which byte.

use std::fmt;
use std::path::{Path, PathBuf};

/// A piece of input that could not be read.
///
/// Displays outermost first: `news/bad.jsonl: byte 27: text is not UTF-8`.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    path: Option<PathBuf>,
    member: Option<String>,
    byte: Option<u64>,
}

/// What went wrong.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The file system said no.
    Io(std::io::Error),
    /// The bytes are not UTF-8.
    NotUtf8,
    /// A record breaks its format; the text says how.
    Malformed(String),
    /// A record has none of the fields that may hold its text; their names.
    NoTextField(Vec<String>),
    /// A text is longer than spans can address ([`crate::Span::MAX`] bytes).
    TooLong,
    /// There is no text in it.
    Empty,
    /// The file is of a kind that is not read; the text names it.
    Unsupported(String),
    /// This program wrote it: a summary or a digest, and no article.
    OwnOutput,
    /// Bytes that are no text in this encoding were replaced by U+FFFD, so many of them;
    /// the article was read all the same.
    Replaced(String, usize),
    /// Reading on would exceed a limit of [`crate::read::Limits`].
    Limit(Limit),
}

/// A limit that input has hit, with its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// How many times its size a file may expand.
    Ratio(u64),
    /// How many bytes a file may expand to.
    Total(u64),
    /// How many bytes an article may have.
    Article(u64),
    /// How many wrappers may lie in one another.
    Nesting(u32),
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Limit::Ratio(times) => {
                write!(
                    f,
                    "it expands more than {times}-fold; --max-ratio raises the limit"
                )
            }
            Limit::Total(bytes) => write!(
                f,
                "it expands to more than {bytes} bytes; --max-total raises the limit"
            ),
            Limit::Article(bytes) => write!(
                f,
                "an article has more than {bytes} bytes; --max-article raises the limit"
            ),
            Limit::Nesting(depth) => write!(
                f,
                "more than {depth} wrappers lie in one another; --max-nesting raises the limit"
            ),
        }
    }
}

impl Error {
    /// Makes an error that names neither file nor byte yet.
    pub fn new(kind: ErrorKind) -> Error {
        Error { kind, path: None, member: None, byte: None }
    }

    /// Adds the byte, counted from the start of the file (of the decompressed file where
    /// it was compressed).
    pub fn at_byte(mut self, byte: u64) -> Error {
        self.byte = Some(byte);
        self
    }

    /// Adds the file, unless one is named already.
    pub fn in_file(mut self, path: impl Into<PathBuf>) -> Error {
        self.path.get_or_insert_with(|| path.into());
        self
    }

    /// Adds the member of an archive; one that is named already lies in this one.
    pub fn in_member(mut self, name: &str) -> Error {
        self.member = Some(match self.member {
            Some(inner) => format!("{name}: {inner}"),
            None => name.to_string(),
        });
        self
    }

    /// Returns true if an article was read in spite of it.
    pub fn is_warning(&self) -> bool {
        matches!(self.kind, ErrorKind::Replaced(..))
    }

    /// Returns what went wrong.
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// Returns the file, where it is known.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Returns the member of the archive, where the file is one.
    pub fn member(&self) -> Option<&str> {
        self.member.as_deref()
    }

    /// Returns the byte, where it is known.
    pub fn byte(&self) -> Option<u64> {
        self.byte
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(path) = &self.path {
            write!(f, "{}: ", path.display())?;
        }
        if let Some(member) = &self.member {
            write!(f, "{member}: ")?;
        }
        if let Some(byte) = self.byte {
            write!(f, "byte {byte}: ")?;
        }
        match &self.kind {
            ErrorKind::Io(error) => write!(f, "{error}"),
            ErrorKind::NotUtf8 => write!(f, "text is not UTF-8"),
            ErrorKind::Malformed(what) => write!(f, "{what}"),
            ErrorKind::NoTextField(names) => {
                write!(f, "record has no text: none of the fields {}", names.join(", "))
            }
            ErrorKind::TooLong => write!(f, "text is longer than 4 GiB"),
            ErrorKind::Empty => write!(f, "there is no text in it"),
            ErrorKind::Unsupported(what) => write!(f, "{what} is not read"),
            ErrorKind::OwnOutput => write!(f, "epitome wrote it"),
            ErrorKind::Replaced(encoding, 1) => {
                write!(f, "a byte that is not {encoding} was replaced")
            }
            ErrorKind::Replaced(encoding, count) => {
                write!(
                    f,
                    "here and on, {count} bytes that are not {encoding} were replaced"
                )
            }
            ErrorKind::Limit(limit) => write!(f, "{limit}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            ErrorKind::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        // A reader below may have had more to say than fits into its own error.
        match error.downcast::<Error>() {
            Ok(error) => error,
            Err(error) => Error::new(ErrorKind::Io(error)),
        }
    }
}

impl From<Error> for std::io::Error {
    fn from(error: Error) -> std::io::Error {
        std::io::Error::other(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_goes_from_file_to_byte_to_reason() {
        let error = Error::new(ErrorKind::NotUtf8).at_byte(27).in_file("news/bad.jsonl");
        assert_eq!(error.to_string(), "news/bad.jsonl: byte 27: text is not UTF-8");
    }

    #[test]
    fn an_error_keeps_what_it_says_on_its_way_through_a_reader() {
        let error = Error::new(ErrorKind::Limit(Limit::Ratio(9))).at_byte(7);
        let error =
            Error::from(std::io::Error::from(error)).in_member("b").in_member("a");
        let told =
            "a: b: byte 7: it expands more than 9-fold; --max-ratio raises the limit";
        assert_eq!(error.to_string(), told);
    }

    #[test]
    fn the_innermost_file_stays_named() {
        let error = Error::new(ErrorKind::Empty).in_file("a").in_file("b");
        assert_eq!(error.path(), Some(Path::new("a")));
    }
}
