//! What reading must not exceed, and the account of what it has used up.

#[cfg(any(feature = "archives", feature = "compression"))]
use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
#[cfg(any(feature = "archives", feature = "compression"))]
use std::sync::atomic::Ordering;

use crate::error::{Error, ErrorKind, Limit};

/// How much a file may cost; what would exceed it is left out and reported.
///
/// The message names the option of the program that raises the limit, which is called
/// like the field here.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct Limits {
    /// How many times its size a compressed file may expand. The first 4 MiB are free.
    pub max_ratio: u64,
    /// How many bytes a compressed file may expand to.
    pub max_total: u64,
    /// How many bytes of its file an article may take: a text, a page, a record.
    pub max_article: u64,
    /// How many wrappers (a compressed file, an archive, a mail) may lie in one another.
    pub max_nesting: u32,
}

impl Default for Limits {
    /// The ratio is that of Apache Tika and POI: text comes to 3 to 10 times its compressed
    /// size, and to more only where most of it repeats.
    fn default() -> Limits {
        Limits {
            max_ratio: 100,
            max_total: 256 << 30,
            max_article: 64 << 20,
            max_nesting: 6,
        }
    }
}

/// What may be expanded whatever the ratio: small files of one repeated line exist. It is
/// what takes about a second at worst, so that no tiny file takes many.
#[cfg(any(feature = "archives", feature = "compression"))]
const FREE: u64 = 4 << 20;

/// How deep in wrappers something lies, and what has been expanded of its file so far.
#[derive(Clone, Debug, Default)]
#[cfg_attr(
    not(any(feature = "archives", feature = "compression")),
    allow(dead_code, reason = "without formats that wrap others there is no account")
)]
pub(super) struct Nest {
    depth: u32,
    /// The encoding that the wrapper says it is in.
    pub(super) charset: Option<String>,
    /// Whether something outside is compressed, whose bytes are counted already.
    is_counted: bool,
    taken: Arc<AtomicU64>,
    made: Arc<AtomicU64>,
}

impl Nest {
    /// Returns the account of what lies in a wrapper.
    #[cfg(any(feature = "archives", feature = "compression"))]
    pub(super) fn inner(&self, limits: &Limits) -> Result<Nest, Error> {
        match self.depth >= limits.max_nesting {
            true => Err(hit(Limit::Nesting(limits.max_nesting))),
            false => Ok(Nest { depth: self.depth + 1, charset: None, ..self.clone() }),
        }
    }

    /// Returns the account of bytes that are said to be in an encoding.
    #[cfg(feature = "archives")]
    pub(super) fn in_charset(self, charset: Option<String>) -> Nest {
        Nest { charset, ..self }
    }

    /// Counts bytes that were expanded.
    #[cfg(any(feature = "archives", feature = "compression"))]
    pub(super) fn spend(&self, count: usize, limits: &Limits) -> Result<(), Error> {
        let made = self.made.fetch_add(count as u64, Ordering::Relaxed) + count as u64;
        let taken = self.taken.load(Ordering::Relaxed);
        if made > limits.max_total {
            return Err(hit(Limit::Total(limits.max_total)));
        }
        if made > taken.saturating_mul(limits.max_ratio).max(FREE) {
            return Err(hit(Limit::Ratio(limits.max_ratio)));
        }
        Ok(())
    }

    /// Says that `count` bytes of the file are being expanded.
    #[cfg(any(feature = "archives", feature = "compression"))]
    pub(super) fn take(&mut self, count: u64) {
        if !self.is_counted {
            self.taken.fetch_add(count, Ordering::Relaxed);
        }
        self.is_counted = true;
    }
}

/// Makes the error of a limit that was hit.
pub(super) fn hit(limit: Limit) -> Error {
    Error::new(ErrorKind::Limit(limit))
}

/// Counts the compressed bytes that are read.
#[cfg(any(feature = "archives", feature = "compression"))]
pub(super) struct Taken<R> {
    inner: R,
    /// Where they are counted, if nothing outside counts them.
    account: Option<Arc<AtomicU64>>,
    /// How many there were here.
    here: Arc<AtomicU64>,
}

#[cfg(any(feature = "archives", feature = "compression"))]
impl<R: BufRead> Taken<R> {
    /// Counts what is read from `inner` in the account of `nest`, from now on counted.
    pub(super) fn new(inner: R, nest: &mut Nest) -> Taken<R> {
        let account = (!nest.is_counted).then(|| nest.taken.clone());
        nest.is_counted = true;
        Taken { inner, account, here: Arc::default() }
    }

    /// Returns the counter of what is read here.
    pub(super) fn counter(&self) -> Arc<AtomicU64> {
        self.here.clone()
    }
}

#[cfg(any(feature = "archives", feature = "compression"))]
impl<R: BufRead> Read for Taken<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

#[cfg(any(feature = "archives", feature = "compression"))]
impl<R: BufRead> BufRead for Taken<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.inner.consume(count);
        self.here.fetch_add(count as u64, Ordering::Relaxed);
        if let Some(account) = &self.account {
            account.fetch_add(count as u64, Ordering::Relaxed);
        }
    }
}

/// What a decompressor makes, as long as it keeps to the limits.
#[cfg(any(feature = "archives", feature = "compression"))]
pub(super) struct Expanded<R> {
    /// The decompressor.
    pub(super) inner: R,
    /// What it is called, as in messages.
    pub(super) name: &'static str,
    /// How many compressed bytes it has read.
    pub(super) counter: Arc<AtomicU64>,
    /// The account.
    pub(super) nest: Nest,
    /// The limits.
    pub(super) limits: Limits,
}

#[cfg(any(feature = "archives", feature = "compression"))]
impl<R: Read> Read for Expanded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer).map_err(|error| self.broken(error))?;
        self.nest.spend(count, &self.limits)?;
        Ok(count)
    }
}

#[cfg(any(feature = "archives", feature = "compression"))]
impl<R> Expanded<R> {
    /// Says where the compressed bytes are broken, unless it is the file that cannot be read.
    fn broken(&self, error: io::Error) -> io::Error {
        let what = match error.kind() {
            io::ErrorKind::Interrupted => return error,
            _ if error.raw_os_error().is_some() => return error,
            io::ErrorKind::UnexpectedEof => format!("{} data ends too early", self.name),
            _ => format!("{} data is broken: {error}", self.name),
        };
        let byte = self.counter.load(Ordering::Relaxed);
        Error::new(ErrorKind::Malformed(what)).at_byte(byte).into()
    }
}
