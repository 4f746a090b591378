//! Reads JSON Lines: an object a line.

use std::io::{self, BufRead, Read};
use std::path::Path;

use serde::de::IgnoredAny;

use super::decode::{BYTE_ORDER_MARK, after_mark};
use super::limits::hit;
use super::{Articles, Input, ReadOptions, Reader, has_extension, or_empty, record};
use crate::error::{Error, Limit};

/// JSON Lines, as in files that end in `.jsonl` or `.ndjson`, or that look like it.
///
/// Lines are read one by one. A bad line is one error, and the next line is read. Records
/// are counted from 0, bad ones among them, blank lines not.
pub(super) struct JsonLines;

impl Reader for JsonLines {
    fn name(&self) -> &'static str {
        "JSON Lines"
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        has_extension(name, &["jsonl", "ndjson", "jsonlines"])
            || are_lines(after_mark(head))
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        let options = options.clone();
        let most = options.limits.max_article;
        let lines = Lines { bytes: input.bytes, at: 0, most }.enumerate();
        or_empty(lines.map(move |(number, line)| {
            let (at, line) = line?;
            record::article(&line, at, Some(number), &options)
        }))
    }
}

/// Returns true if the first line is a whole object and another line opens one.
fn are_lines(head: &[u8]) -> bool {
    let mut lines = head.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let mut opening =
        || lines.find(|line| !line.is_empty()).filter(|line| line.starts_with(b"{"));
    let first = opening();
    first.is_some_and(|line| serde_json::from_slice::<IgnoredAny>(line).is_ok())
        && opening().is_some()
}

/// The lines that are not blank, each with the byte where it starts.
struct Lines<B> {
    bytes: B,
    at: u64,
    /// How long a line may be.
    most: u64,
}

impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<(u64, Vec<u8>), Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut line = Vec::new();
            let start = self.at;
            let length = match self.line(&mut line) {
                Ok(0) => return None,
                Ok(length) => length,
                Err(error) => {
                    // A reader that fails once would fail for ever.
                    self.most = 0;
                    return Some(Err(error.into()));
                }
            };
            self.at += length;
            if length > line.len() as u64 {
                return Some(Err(hit(Limit::Article(self.most)).at_byte(start)));
            }
            let mut at = start;
            if at == 0 && line.starts_with(BYTE_ORDER_MARK) {
                line.drain(..BYTE_ORDER_MARK.len());
                at += BYTE_ORDER_MARK.len() as u64;
            }
            line.truncate(line.trim_ascii_end().len());
            if !line.is_empty() {
                return Some(Ok((at, line)));
            }
        }
    }
}

impl<B: BufRead> Lines<B> {
    /// Reads a line, as far as it may be long, and returns how long it is.
    fn line(&mut self, line: &mut Vec<u8>) -> io::Result<u64> {
        if self.most == 0 {
            return Ok(0);
        }
        let length = self.bytes.by_ref().take(self.most).read_until(b'\n', line)? as u64;
        match line.last() {
            Some(b'\n') => Ok(length),
            _ if length < self.most => Ok(length),
            _ => Ok(length + self.skip_line()?),
        }
    }

    /// Skips the rest of a line and returns how long it is.
    fn skip_line(&mut self) -> io::Result<u64> {
        let mut length = 0;
        loop {
            let buffer = self.bytes.fill_buf()?;
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(buffer.len(), |end| end + 1);
            self.bytes.consume(taken);
            length += taken as u64;
            if end.is_some() || taken == 0 {
                return Ok(length);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{articles, message, shown};

    #[test]
    fn a_bad_line_is_one_error_and_the_next_line_is_read() {
        let lines = b"{\"text\": \"One.\"}\n{\"text\": \"\xFF\"}\r\n\n{\"text\" 3}\n[]\n{\"text\": \"Two.\"}";
        let expected = [
            "One.",
            "! a.jsonl: byte 27: text is not UTF-8",
            "! a.jsonl: byte 41: expected `:`",
            "! a.jsonl: byte 44: record is not an object",
            "Two.",
        ];
        assert_eq!(shown("a.jsonl", lines), expected);
        let numbers: Vec<_> = articles("a.jsonl", lines)
            .flatten()
            .map(|article| article.origin.record)
            .collect();
        assert_eq!(numbers, [Some(0), Some(4)]);
    }

    #[test]
    fn bytes_count_the_byte_order_mark() {
        assert_eq!(
            message("a.jsonl", b"\xEF\xBB\xBF{x}"),
            "a.jsonl: byte 4: key must be a string"
        );
    }

    #[test]
    fn json_lines_are_known_by_what_is_in_them() {
        let lines = b"{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n";
        for name in ["-", "a.json", "a.txt", "a"] {
            assert_eq!(shown(name, lines), ["One.", "Two."], "{name}");
        }
    }

    #[test]
    fn a_file_without_a_record_is_empty() {
        assert_eq!(message("a.jsonl", b"\n \n"), "a.jsonl: there is no text in it");
    }

    #[test]
    fn lines_are_read_only_when_they_are_asked_for() {
        use std::io::Read;
        /// The same line for ever.
        struct Endless(usize);
        impl Read for Endless {
            fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
                let line = b"{\"text\": \"Again.\"}\n";
                for byte in buffer.iter_mut() {
                    *byte = line[self.0];
                    self.0 = (self.0 + 1) % line.len();
                }
                Ok(buffer.len())
            }
        }
        let options = super::ReadOptions::default();
        let articles =
            super::super::read_from("-".as_ref(), Box::new(Endless(0)), &options);
        assert_eq!(articles.take(10_000).flatten().count(), 10_000);
    }
}
