//! Reads what is compressed with gzip, Zstandard, bzip2 or XZ, whatever is in it.

use std::io::{self, BufRead, Read};
use std::path::{Path, PathBuf};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use super::limits::{Expanded, Nest, Taken};
use super::{Articles, Input, ReadOptions, Reader, failure, has_extension, inner};
use crate::error::Error;

/// Files that begin as gzip, Zstandard, bzip2 or XZ do.
///
/// Streams that follow one another in a file are read as one. What is in them is read as
/// a file of the same name without its last ending, and only as far as it is asked for.
pub(super) struct Compressed;

impl Reader for Compressed {
    fn name(&self) -> &'static str {
        "compressed data"
    }

    fn fits(&self, _name: &Path, head: &[u8]) -> bool {
        Kind::of(head).is_some()
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        let name = name_within(&input.name);
        match expanded(input, options) {
            Ok((bytes, nest)) => inner(name, bytes, nest, options),
            Err(error) => failure(error),
        }
    }
}

/// The ways of compressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Gzip,
    Zstandard,
    Bzip2,
    Xz,
}

impl Kind {
    /// Returns how a file that begins with `head` is compressed.
    pub(super) fn of(head: &[u8]) -> Option<Kind> {
        match head {
            [0x1F, 0x8B, 8, ..] => Some(Kind::Gzip),
            [0x28, 0xB5, 0x2F, 0xFD, ..] => Some(Kind::Zstandard),
            // A frame to be skipped, as tools put in front of the others.
            [0x50..=0x5F, 0x2A, 0x4D, 0x18, ..] => Some(Kind::Zstandard),
            [b'B', b'Z', b'h', b'1'..=b'9', 0x31, 0x41, 0x59, 0x26, ..] => {
                Some(Kind::Bzip2)
            }
            [b'B', b'Z', b'h', b'1'..=b'9', 0x17, 0x72, 0x45, 0x38, ..] => {
                Some(Kind::Bzip2)
            }
            [0xFD, b'7', b'z', b'X', b'Z', 0, ..] => Some(Kind::Xz),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Kind::Gzip => "gzip",
            Kind::Zstandard => "Zstandard",
            Kind::Bzip2 => "bzip2",
            Kind::Xz => "XZ",
        }
    }

    /// Returns what the bytes expand to.
    pub(super) fn decoder(
        self,
        bytes: impl BufRead + Send + 'static,
    ) -> Box<dyn Read + Send> {
        match self {
            Kind::Gzip => Box::new(flate2::bufread::MultiGzDecoder::new(bytes)),
            Kind::Zstandard => Box::new(Frames::new(bytes)),
            Kind::Bzip2 => Box::new(bzip2::bufread::MultiBzDecoder::new(bytes)),
            Kind::Xz => {
                Box::new(lzma_rust2::XzReader::new_mem_limit(bytes, true, LARGEST_WINDOW))
            }
        }
    }
}

/// How many KiB a decoder of XZ may take: the highest level of the format's own tool
/// needs 65 MiB.
const LARGEST_WINDOW: u32 = 192 << 10;

/// Returns the bytes that a compressed file expands to, and the account they are in.
pub(super) fn expanded(
    mut input: Input,
    options: &ReadOptions,
) -> Result<(Box<dyn Read + Send>, Nest), Error> {
    let mut nest = input.nest.inner(&options.limits)?;
    let kind = Kind::of(input.bytes.fill_buf()?).unwrap_or(Kind::Gzip);
    let taken = Taken::new(input.bytes, &mut nest);
    let counter = taken.counter();
    let expanded = Expanded {
        inner: kind.decoder(taken),
        name: kind.name(),
        counter,
        nest: nest.clone(),
        limits: options.limits.clone(),
    };
    Ok((Box::new(expanded), nest))
}

/// Returns the name of what is in a compressed file.
pub(super) fn name_within(name: &Path) -> PathBuf {
    if has_extension(name, &["tgz", "tbz", "tbz2", "txz", "tzst"]) {
        return name.with_extension("tar");
    }
    match has_extension(name, &["gz", "gzip", "zst", "zstd", "bz2", "xz"]) {
        true => name.with_extension(""),
        false => name.to_path_buf(),
    }
}

/// The frames of a Zstandard file, one after the other.
struct Frames<R> {
    source: R,
    decoder: FrameDecoder,
    is_open: bool,
}

impl<R: BufRead> Frames<R> {
    fn new(source: R) -> Frames<R> {
        Frames { source, decoder: FrameDecoder::new(), is_open: false }
    }

    /// Begins the next frame; false if there is none.
    fn open(&mut self) -> io::Result<bool> {
        while !self.source.fill_buf()?.is_empty() {
            match self.decoder.reset(&mut self.source) {
                Ok(()) => {
                    self.is_open = true;
                    return Ok(true);
                }
                Err(FrameDecoderError::ReadFrameHeaderError(
                    ReadFrameHeaderError::SkipFrame { length, .. },
                )) => {
                    let mut skipped = self.source.by_ref().take(u64::from(length));
                    io::copy(&mut skipped, &mut io::sink())?;
                }
                Err(error) => return Err(self.broken(&error)),
            }
        }
        Ok(false)
    }

    /// Ends a frame, of which there is nothing left to read.
    fn close(&mut self) -> io::Result<()> {
        self.is_open = false;
        let wanted = self.decoder.get_checksum_from_data();
        let is_whole =
            wanted.is_none() || wanted == self.decoder.get_calculated_checksum();
        match is_whole {
            true => Ok(()),
            false => Err(io::Error::other("the checksum does not fit")),
        }
    }

    /// Makes the error of a decoder, which says in words of its own that bytes are missing.
    fn broken(&mut self, error: &FrameDecoderError) -> io::Error {
        match self.source.fill_buf() {
            Ok([]) => io::ErrorKind::UnexpectedEof.into(),
            Ok(_) => io::Error::other(error.to_string()),
            Err(error) => error,
        }
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while !buffer.is_empty() && (self.is_open || self.open()?) {
            if self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                let amount = BlockDecodingStrategy::UptoBytes(buffer.len());
                if let Err(error) = self.decoder.decode_blocks(&mut self.source, amount) {
                    return Err(self.broken(&error));
                }
            }
            let count = self.decoder.read(buffer)?;
            if count > 0 {
                return Ok(count);
            }
            if self.decoder.is_finished() {
                self.close()?;
            }
        }
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::super::test_support::{articles, message, shown};
    use super::super::{Limits, read_from};
    use super::*;

    /// Compresses bytes with gzip.
    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder =
            flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn zstandard(bytes: &[u8]) -> Vec<u8> {
        let level = ruzstd::encoding::CompressionLevel::Fastest;
        ruzstd::encoding::compress_to_vec(bytes, level)
    }

    fn bzip2(bytes: &[u8]) -> Vec<u8> {
        let level = ::bzip2::Compression::best();
        let mut encoder = ::bzip2::write::BzEncoder::new(Vec::new(), level);
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    const LINES: &[u8] = b"{\"text\": \"One.\"}\n{\"text\": 2}\n{\"text\": \"Three.\"}\n";

    #[test]
    fn what_is_compressed_is_read_as_what_it_is() {
        let expected = ["One.", "! a: byte 17: field text holds no text", "Three."];
        for bytes in [gzip(LINES), zstandard(LINES), bzip2(LINES)] {
            assert_eq!(shown("a", &bytes), expected);
        }
        assert_eq!(shown("a.md.gz", &gzip(b"*One*.")), ["One."]);
        assert_eq!(shown("a.gz", &gzip(&bzip2(&zstandard(b"One.")))), ["One."]);
    }

    #[test]
    fn streams_that_follow_one_another_are_one() {
        let (one, two) = LINES.split_at(20);
        for compress in [gzip, zstandard, bzip2] {
            let bytes = [compress(one), compress(two)].concat();
            assert_eq!(shown("a.jsonl", &bytes).len(), 3);
        }
        let skipped = b"\x50\x2A\x4D\x18\x03\0\0\0abc".to_vec();
        let bytes = [skipped.clone(), zstandard(one), skipped, zstandard(two)].concat();
        assert_eq!(shown("a.jsonl", &bytes).len(), 3);
    }

    #[test]
    fn a_stream_that_breaks_off_is_read_up_to_there() {
        let lines =
            "{\"text\": \"One of many lines, all of them alike.\"}\n".repeat(9_000);
        let bytes = gzip(lines.as_bytes());
        let shown = shown("a.jsonl.gz", &bytes[..bytes.len() / 2]);
        let (last, read) = shown.split_last().unwrap();
        assert!(
            read.len() > 1_000 && last.contains("gzip data ends too early"),
            "{last}"
        );
        assert!(read[..read.len() - 1].iter().all(|text| text.starts_with("One of")));
    }

    #[test]
    fn data_that_is_broken_is_named_with_its_byte() {
        let mut bytes = gzip(b"The mayor resigned on Friday.");
        let length = bytes.len();
        bytes[length - 6] ^= 1;
        let told = message("a.gz", &bytes);
        assert!(told.starts_with("a.gz: byte "), "{told}");
        assert!(told.contains(": gzip data is broken: "), "{told}");
        for bytes in [&zstandard(LINES)[..20], &bzip2(LINES)[..20]] {
            assert!(message("a", bytes).contains("ends too early"), "{bytes:?}");
        }
    }

    #[test]
    fn a_bomb_is_left_out_and_the_option_that_would_let_it_in_is_named() {
        let line = "{\"text\": \"Again and again and again.\"}\n";
        let bomb = gzip(line.repeat(1_000_000).as_bytes());
        let told = shown("bomb.gz", &bomb).pop().unwrap();
        let expected = "it expands more than 100-fold; --max-ratio raises the limit";
        assert_eq!(told, format!("! bomb.gz: {expected}"));
        let limits =
            Limits { max_ratio: 1 << 40, max_total: 30 << 20, ..Limits::default() };
        let options = ReadOptions { limits, ..ReadOptions::default() };
        let bytes = Box::new(io::Cursor::new(gzip(&bomb)));
        let last = read_from("b.gz".as_ref(), bytes, &options).last().unwrap();
        let told = last.unwrap_err().to_string();
        let expected =
            "it expands to more than 31457280 bytes; --max-total raises the limit";
        assert_eq!(told, format!("b.gz: {expected}"));
    }

    #[test]
    fn a_small_file_of_many_copies_is_no_bomb() {
        let line = "{\"text\": \"Again and again and again.\"}\n";
        let copies = gzip(line.repeat(100_000).as_bytes());
        assert!(copies.len() * 200 < line.len() * 100_000, "{} bytes", copies.len());
        let articles = shown("copies.gz", &copies);
        assert_eq!(articles.len(), 100_000);
        assert!(!articles.iter().any(|article| article.starts_with('!')));
    }

    #[test]
    fn wrappers_lie_in_one_another_only_so_deep() {
        let mut bytes = b"The mayor resigned.".to_vec();
        for _ in 0..6 {
            bytes = gzip(&bytes);
        }
        assert_eq!(shown("a", &bytes), ["The mayor resigned."]);
        assert_eq!(
            message("a", &gzip(&bytes)),
            "a: more than 6 wrappers lie in one another; --max-nesting raises the limit"
        );
    }

    #[test]
    fn a_long_file_is_read_only_as_far_as_it_is_asked_for() {
        let lines = "{\"text\": \"One of many lines.\"}\n".repeat(10_000);
        assert_eq!(articles("a.gz", &gzip(lines.as_bytes())).take(5).count(), 5);
    }
}
