//! Reads ZIP archives, all in memory: nothing is ever written to disk.

use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::limits::{Expanded, Nest, Taken, hit};
use super::unsupported::missing_feature;
use super::{
    Articles, Input, ReadOptions, Reader, failure, in_member, inner, is_hidden_member,
};
use crate::error::{Error, ErrorKind, Limit};

/// ZIP archives of articles: each member is read as the file that it is.
///
/// Hidden members and folders are left out, as in a folder of files.
pub(super) struct Zip;

impl Reader for Zip {
    fn name(&self) -> &'static str {
        "ZIP"
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        is_zip(head) && missing_feature(name).is_none()
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        let archive = match Archive::read(input, options) {
            Ok(archive) => archive,
            Err(error) => return failure(error),
        };
        let options = options.clone();
        let count = archive.members.len();
        super::or_empty((0..count).flat_map(move |at| archive.articles(at, &options)))
    }
}

/// Returns true if a file begins as ZIP archives do.
pub(super) fn is_zip(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06")
}

/// An archive and its table of contents.
pub(super) struct Archive {
    bytes: Arc<[u8]>,
    /// The members, in the order of the table.
    pub(super) members: Vec<Member>,
    nest: Nest,
}

/// A member of an archive.
#[derive(Debug)]
pub(super) struct Member {
    /// Its name, with slashes.
    pub(super) name: String,
    flags: u16,
    method: u16,
    checksum: u32,
    length: u64,
    /// Where its own header is.
    at: u64,
}

/// Bytes of an archive that are shared.
#[derive(Clone)]
struct Shared(Arc<[u8]>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// The largest archive: all of it is in memory.
const LARGEST: u64 = 4 << 30;

impl Archive {
    /// Reads an archive.
    pub(super) fn read(input: Input, options: &ReadOptions) -> Result<Archive, Error> {
        let mut nest = input.nest.inner(&options.limits)?;
        let most = LARGEST.min(options.limits.max_total);
        let mut bytes = Vec::new();
        input.bytes.take(most + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most {
            return Err(hit(Limit::Total(most)));
        }
        nest.take(bytes.len() as u64);
        let members = members(&bytes).ok_or_else(|| {
            let what = "ZIP archive is broken: it has no table of contents".to_string();
            Error::new(ErrorKind::Malformed(what)).at_byte(bytes.len() as u64)
        })?;
        Ok(Archive { bytes: bytes.into(), members, nest })
    }

    /// Reads the articles of a member.
    fn articles(&self, at: usize, options: &ReadOptions) -> Articles {
        let Some(member) = self.members.get(at).filter(|m| !is_hidden_member(&m.name))
        else {
            return Box::new(std::iter::empty());
        };
        let name = member.name.clone();
        let articles = match self.open(member, options) {
            Ok(bytes) => inner(PathBuf::from(&name), bytes, self.nest.clone(), options),
            Err(error) => failure(error),
        };
        in_member(name, articles)
    }

    /// Opens a member.
    pub(super) fn open(
        &self,
        member: &Member,
        options: &ReadOptions,
    ) -> Result<Box<dyn Read + Send>, Error> {
        if member.flags & 1 == 1 {
            let what = "an encrypted member of an archive".to_string();
            return Err(Error::new(ErrorKind::Unsupported(what)));
        }
        let broken = || {
            let what = "the member lies outside the archive".to_string();
            Error::new(ErrorKind::Malformed(what)).at_byte(member.at)
        };
        let (start, end) = member.data(&self.bytes).ok_or_else(broken)?;
        let mut cursor = Cursor::new(Shared(self.bytes.clone()));
        cursor.set_position(start);
        let mut nest = self.nest.clone();
        let taken = Taken::new(cursor.take(end - start), &mut nest);
        let counter = taken.counter();
        let decoder: Box<dyn Read + Send> = match member.method {
            0 => Box::new(taken),
            8 => Box::new(flate2::bufread::DeflateDecoder::new(taken)),
            #[cfg(feature = "compression")]
            12 => super::compression::Kind::Bzip2.decoder(taken),
            #[cfg(feature = "compression")]
            93 => super::compression::Kind::Zstandard.decoder(taken),
            #[cfg(feature = "compression")]
            95 => super::compression::Kind::Xz.decoder(taken),
            other => {
                let what = format!("compression method {other} of a ZIP archive");
                return Err(Error::new(ErrorKind::Unsupported(what)));
            }
        };
        let inner =
            Checked { inner: decoder, sum: flate2::Crc::new(), wanted: member.checksum };
        let limits = options.limits.clone();
        Ok(Box::new(Expanded { inner, name: "ZIP", counter, nest, limits }))
    }
}

impl Member {
    /// Returns where the member's data begin and end.
    fn data(&self, bytes: &[u8]) -> Option<(u64, u64)> {
        let header = bytes.get(usize::try_from(self.at).ok()?..)?;
        header.strip_prefix(b"PK\x03\x04")?;
        let (name, extra) = (number(header, 26, 2)?, number(header, 28, 2)?);
        let start = self.at.checked_add(30 + name + extra)?;
        let end = start.checked_add(self.length)?;
        (end <= bytes.len() as u64).then_some((start, end))
    }
}

/// Reads a little-endian number of up to eight bytes.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().rev().fold(0, |number, &byte| number << 8 | u64::from(byte)))
}

/// Reads the table of contents.
fn members(bytes: &[u8]) -> Option<Vec<Member>> {
    let from = bytes.len().saturating_sub(65_557);
    let end = bytes[from..].windows(4).rposition(|window| window == b"PK\x05\x06")?;
    let end = from + end;
    let record = &bytes[end..];
    let mut size = number(record, 12, 4)?;
    let mut offset = number(record, 16, 4)?;
    let mut table_end = end as u64;
    let locator = end.checked_sub(20).map(|at| &bytes[at..end]);
    if let Some(locator) = locator.filter(|locator| locator.starts_with(b"PK\x06\x07")) {
        table_end = number(locator, 8, 8)?;
        let record = bytes.get(usize::try_from(table_end).ok()?..)?;
        (size, offset) = (number(record, 40, 8)?, number(record, 48, 8)?);
    }
    // What stands before the archive, as in one that extracts itself, shifts all places.
    let start = table_end.checked_sub(size)?;
    let shift = start.checked_sub(offset)?;
    let mut at = usize::try_from(start).ok()?;
    let mut members = Vec::new();
    while bytes.get(at..)?.starts_with(b"PK\x01\x02") {
        let (member, length) = member(&bytes[at..], shift)?;
        members.push(member);
        at += length;
    }
    Some(members)
}

/// Reads an entry of the table of contents, and its length.
fn member(entry: &[u8], shift: u64) -> Option<(Member, usize)> {
    let short = |at| number(entry, at, 2).and_then(|number| u16::try_from(number).ok());
    let lengths = [short(28)?, short(30)?, short(32)?].map(usize::from);
    let name = entry.get(46..46 + lengths[0])?;
    let extra = entry.get(46 + lengths[0]..46 + lengths[0] + lengths[1])?;
    let full = [number(entry, 24, 4)?, number(entry, 20, 4)?, number(entry, 42, 4)?];
    let [_, length, at] = with_long_numbers(full, extra);
    let member = Member {
        name: String::from_utf8_lossy(name).replace('\\', "/"),
        flags: short(8)?,
        method: short(10)?,
        checksum: u32::try_from(number(entry, 16, 4)?).ok()?,
        length,
        at: at.checked_add(shift)?,
    };
    Some((member, 46 + lengths.iter().sum::<usize>()))
}

/// Takes numbers that need more than four bytes from where they are kept.
fn with_long_numbers(mut numbers: [u64; 3], mut extra: &[u8]) -> [u64; 3] {
    while let (Some(kind), Some(length)) = (number(extra, 0, 2), number(extra, 2, 2)) {
        let end = 4 + usize::try_from(length).unwrap_or(usize::MAX - 4);
        let Some(field) = extra.get(4..end) else { break };
        if kind == 1 {
            let mut at = 0;
            for value in numbers.iter_mut().filter(|value| **value == u64::from(u32::MAX))
            {
                *value = number(field, at, 8).unwrap_or(*value);
                at += 8;
            }
        }
        extra = &extra[end..];
    }
    numbers
}

/// Data that must have a checksum when they end.
struct Checked<R> {
    inner: R,
    sum: flate2::Crc,
    wanted: u32,
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        if count == 0 && !buffer.is_empty() && self.sum.sum() != self.wanted {
            return Err(io::Error::other("the checksum does not fit"));
        }
        self.sum.update(&buffer[..count]);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{archive, articles, message, shown};
    use super::*;

    #[test]
    fn each_member_is_read_as_the_file_that_it_is() {
        let bytes = archive(&[
            ("news/a.txt", b"The mayor resigned.", true),
            ("news/", b"", false),
            ("news/.hidden", b"No.", false),
            ("../../etc/b.txt", b"She left.", false),
            ("c.zip", &archive(&[("d.txt", b"He stayed.", true)]), false),
        ]);
        let shown: Vec<String> = articles("n.zip", &bytes)
            .flatten()
            .map(|article| format!("{}: {}", article.origin, article.text))
            .collect();
        assert_eq!(
            shown,
            [
                "n.zip#news/a.txt: The mayor resigned.",
                "n.zip#../../etc/b.txt: She left.",
                "n.zip#c.zip/d.txt: He stayed.",
            ]
        );
    }

    #[test]
    fn what_stands_before_an_archive_makes_no_difference() {
        let bytes = [b"#!".to_vec(), archive(&[("a.txt", b"One.", true)])].concat();
        let members = members(&bytes).unwrap();
        assert_eq!((members.len(), members[0].at), (1, 2));
    }

    #[test]
    fn a_broken_member_is_named_and_the_next_one_is_read() {
        let mut bytes = archive(&[("a.txt", b"One.", false), ("b.txt", b"Two.", false)]);
        bytes[36] = b'X';
        assert_eq!(
            shown("n.zip", &bytes),
            [
                "! n.zip: a.txt: byte 4: ZIP data is broken: the checksum does not fit",
                "Two."
            ]
        );
        let told = message("n.zip", &bytes[..bytes.len() - 40]);
        assert!(
            told.ends_with("ZIP archive is broken: it has no table of contents"),
            "{told}"
        );
    }

    #[test]
    fn no_place_in_a_broken_archive_leads_out_of_it() {
        let bytes = archive(&[("a.txt", b"One.", true), ("b.txt", b"Two.", false)]);
        for at in 0..bytes.len() {
            for byte in [0, 1, 0x7F, 0xFF] {
                let mut bytes = bytes.clone();
                bytes[at] = byte;
                shown("n.zip", &bytes);
            }
            shown("n.zip", &bytes[..at]);
        }
    }
}
