//! Reads tar archives, member by member as they come.

use std::io::{self, BufRead, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::limits::Nest;
use super::{
    Articles, Input, ReadOptions, Reader, failure, in_member, inner, is_hidden_member,
};
use crate::article::Article;
use crate::error::{Error, ErrorKind};

/// Tar archives of articles: each member is read as the file that it is.
///
/// Links, devices, folders and hidden members are left out.
pub(super) struct Tar;

impl Reader for Tar {
    fn name(&self) -> &'static str {
        "tar"
    }

    fn fits(&self, _name: &Path, head: &[u8]) -> bool {
        head.get(..BLOCK).is_some_and(|block| {
            block.get(257..262) == Some(b"ustar") || is_header(block) && block[0] != 0
        })
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        match input.nest.inner(&options.limits) {
            Ok(nest) => super::or_empty(Members {
                file: Shared(Arc::new(Mutex::new(Open {
                    bytes: input.bytes,
                    at: 0,
                    left: 0,
                }))),
                nest,
                options: options.clone(),
                current: None,
                is_done: false,
            }),
            Err(error) => failure(error),
        }
    }
}

const BLOCK: usize = 512;

/// The archive, and how much of the current member has not been read yet.
struct Open {
    bytes: Box<dyn BufRead + Send>,
    at: u64,
    left: u64,
}

/// The archive as the reader of a member sees it: it ends where the member ends.
#[derive(Clone)]
struct Shared(Arc<Mutex<Open>>);

impl Shared {
    fn with<T>(&self, act: impl FnOnce(&mut Open) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Read for Shared {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.with(|open| {
            let most = usize::try_from(open.left).unwrap_or(usize::MAX).min(buffer.len());
            let count = open.bytes.read(&mut buffer[..most])?;
            open.left -= count as u64;
            open.at += count as u64;
            match count == 0 && most > 0 {
                true => Err(ends_early(open.at).into()),
                false => Ok(count),
            }
        })
    }
}

impl Open {
    /// Goes on to the next block after the current member.
    fn skip(&mut self) -> io::Result<()> {
        let padding =
            (BLOCK as u64 - (self.at + self.left) % BLOCK as u64) % BLOCK as u64;
        let wanted = self.left + padding;
        let count = io::copy(&mut self.bytes.by_ref().take(wanted), &mut io::sink())?;
        self.at += count;
        self.left = 0;
        Ok(())
    }

    /// Reads a block; `None` at the end of the file.
    fn block(&mut self) -> Result<Option<[u8; BLOCK]>, Error> {
        let mut block = Vec::with_capacity(BLOCK);
        self.bytes.by_ref().take(BLOCK as u64).read_to_end(&mut block)?;
        self.at += block.len() as u64;
        match <[u8; BLOCK]>::try_from(block) {
            Ok(block) => Ok(Some(block)),
            Err(block) if block.is_empty() => Ok(None),
            Err(_) => Err(ends_early(self.at)),
        }
    }

    /// Reads headers up to that of the next file, and returns its name.
    fn next(&mut self) -> Result<Option<String>, Error> {
        let mut long_name = None;
        loop {
            self.skip()?;
            let at = self.at;
            let Some(block) = self.block()? else { return Ok(None) };
            if block.iter().all(|byte| *byte == 0) {
                return Ok(None);
            }
            if !is_header(&block) {
                let what = "tar archive is broken: this is no header".to_string();
                return Err(Error::new(ErrorKind::Malformed(what)).at_byte(at));
            }
            self.left = size(&block[124..136]);
            match block[156] {
                b'0' | b'7' | 0 => return Ok(Some(long_name.unwrap_or(name(&block)))),
                b'L' => long_name = Some(text(&self.extension()?)),
                b'x' => long_name = path_of(&self.extension()?).or(long_name),
                _ => long_name = None,
            }
        }
    }

    /// Reads a member that tells of the next one.
    fn extension(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let read =
            self.bytes.by_ref().take(self.left.min(1 << 20)).read_to_end(&mut bytes)?;
        self.at += read as u64;
        self.left -= read as u64;
        Ok(bytes)
    }
}

fn ends_early(at: u64) -> Error {
    let what = "tar archive ends too early".to_string();
    Error::new(ErrorKind::Malformed(what)).at_byte(at)
}

/// Returns true if a block has the checksum of a header.
fn is_header(block: &[u8]) -> bool {
    let value = |(at, byte): (usize, &u8)| match at {
        148..156 => u64::from(b' '),
        _ => u64::from(*byte),
    };
    let sum: u64 = block.iter().enumerate().map(value).sum();
    block.get(148..156).is_some_and(|field| size(field) == sum)
}

/// Reads a number in octal digits, or in bytes where that is too long.
fn size(field: &[u8]) -> u64 {
    if field.first().is_some_and(|first| first & 0x80 != 0) {
        let low = field.get(field.len().saturating_sub(8)..).unwrap_or_default();
        return low.iter().fold(0, |size, byte| size << 8 | u64::from(*byte))
            & (u64::MAX >> 1);
    }
    let digits = field.iter().skip_while(|byte| **byte == b' ');
    let digits = digits.take_while(|byte| (b'0'..=b'7').contains(*byte));
    digits.fold(0, |size, digit| size << 3 | u64::from(digit - b'0'))
}

fn name(block: &[u8; BLOCK]) -> String {
    let name = text(&block[..100]);
    let prefix = text(&block[345..500]);
    match prefix.is_empty() || &block[257..263] != b"ustar\0" {
        true => name,
        false => format!("{prefix}/{name}"),
    }
}

fn text(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).into_owned()
}

/// Finds the path in lines such as `27 path=news/article.html`.
fn path_of(extension: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(extension);
    text.lines().find_map(|line| Some(line.split_once(" path=")?.1.to_string()))
}

/// The articles of all members.
struct Members {
    file: Shared,
    nest: Nest,
    options: ReadOptions,
    current: Option<Articles>,
    is_done: bool,
}

impl Iterator for Members {
    type Item = Result<Article, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.current.as_mut().and_then(Iterator::next) {
                return Some(item);
            }
            self.current = None;
            if self.is_done {
                return None;
            }
            match self.file.with(Open::next) {
                Ok(Some(name)) if is_hidden_member(&name) => {}
                Ok(Some(name)) => {
                    let bytes = Box::new(self.file.clone());
                    let nest = self.nest.clone();
                    let articles =
                        inner(PathBuf::from(&name), bytes, nest, &self.options);
                    self.current = Some(in_member(name, articles));
                }
                Ok(None) => self.is_done = true,
                Err(error) => {
                    self.is_done = true;
                    return Some(Err(error));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{articles, shown};
    use super::*;

    /// Makes an archive of members: name, kind, content.
    fn archive(members: &[(&str, u8, &str)]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for (name, kind, content) in members {
            let mut header = [0; BLOCK];
            header[..name.len()].copy_from_slice(name.as_bytes());
            let size = format!("{:011o}", content.len());
            header[124..135].copy_from_slice(size.as_bytes());
            header[156] = *kind;
            header[257..263].copy_from_slice(b"ustar\0");
            header[148..156].fill(b' ');
            let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
            header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
            bytes.extend(header);
            bytes.extend(content.as_bytes());
            bytes.resize(bytes.len().next_multiple_of(BLOCK), 0);
        }
        bytes.extend([0; 2 * BLOCK]);
        bytes
    }

    #[test]
    fn each_member_is_read_as_the_file_that_it_is() {
        let bytes = archive(&[
            ("news/", b'5', ""),
            ("././@LongLink", b'L', "news/a/long/name.txt\0"),
            ("news/a/long", b'0', "The mayor resigned."),
            ("pax", b'x', "24 path=news/other.md\n"),
            ("other", b'0', "*She* left."),
            ("link", b'2', ""),
            ("./.hidden", b'0', "No."),
        ]);
        let shown: Vec<String> = articles("n.tar", &bytes)
            .flatten()
            .map(|article| format!("{}: {}", article.origin, article.text))
            .collect();
        assert_eq!(
            shown,
            [
                "n.tar#news/a/long/name.txt: The mayor resigned.",
                "n.tar#news/other.md: She left."
            ]
        );
    }

    #[cfg(feature = "json")]
    #[test]
    fn records_of_a_member_are_read_one_by_one_and_the_next_member_is_found() {
        let lines = "{\"text\": \"One.\"}\n".repeat(5_000);
        let bytes = archive(&[("a.jsonl", b'0', &lines), ("b.txt", b'0', "Two.")]);
        assert_eq!(shown("n.tar", &bytes).len(), 5_001);
    }

    #[test]
    fn an_archive_that_breaks_off_or_is_broken_names_the_byte() {
        let bytes = archive(&[("a.txt", b'0', "One."), ("b.txt", b'0', "Two.")]);
        assert_eq!(
            shown("n.tar", &bytes[..1500]),
            ["One.", "! n.tar: byte 1500: tar archive ends too early"]
        );
        let mut broken = bytes.clone();
        broken[1030] = b'x';
        assert_eq!(
            shown("n.tar", &broken),
            ["One.", "! n.tar: byte 1024: tar archive is broken: this is no header"]
        );
    }
}
