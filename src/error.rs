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
}

impl Error {
    /// Makes an error that names neither file nor byte yet.
    pub fn new(kind: ErrorKind) -> Error {
        Error { kind, path: None, byte: None }
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

    /// Returns what went wrong.
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// Returns the file, where it is known.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
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
        Error::new(ErrorKind::Io(error))
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
    fn the_innermost_file_stays_named() {
        let error = Error::new(ErrorKind::Empty).in_file("a").in_file("b");
        assert_eq!(error.path(), Some(Path::new("a")));
    }
}
