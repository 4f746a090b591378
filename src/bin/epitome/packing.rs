//! Compresses what is written, where the name of the file asks for it.

use std::io::{self, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::report::Failure;

/// How a file is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Packing {
    Plain,
    Gzip,
}

impl Packing {
    /// Returns what the ending of a name asks for.
    pub(crate) fn of(path: &Path) -> Result<Packing, Failure> {
        let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
        match ending.as_deref().and_then(|ending| ending.to_str()) {
            Some("gz") => Ok(Packing::Gzip),
            Some("zst" | "zstd" | "bz2" | "xz") => {
                let why = "only gzip is written (.gz); for other ways of compressing, \
                           pipe the output into their tools";
                Err(Failure::to_write(path, why))
            }
            _ => Ok(Packing::Plain),
        }
    }

    /// Wraps a writer, which gets what is written as the name asks for.
    pub(crate) fn wrap<W: Write>(self, out: W) -> Packed<W> {
        match self {
            Packing::Plain => Packed::Plain(out),
            // The header has neither time nor name: equal texts make equal bytes.
            Packing::Gzip => Packed::Gzip(GzEncoder::new(out, Compression::default())),
        }
    }
}

/// A writer that compresses, or not.
pub(crate) enum Packed<W: Write> {
    Plain(W),
    Gzip(GzEncoder<W>),
}

impl<W: Write> Packed<W> {
    /// Writes what is left.
    pub(crate) fn finish(self) -> io::Result<()> {
        match self {
            Packed::Plain(mut out) => out.flush(),
            Packed::Gzip(out) => out.finish()?.flush(),
        }
    }
}

impl<W: Write> Write for Packed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Packed::Plain(out) => out.write(bytes),
            Packed::Gzip(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Packed::Plain(out) => out.flush(),
            Packed::Gzip(out) => out.flush(),
        }
    }
}
