//! Takes the values of a JSON file apart without reading it whole.

use std::io::{self, BufRead};

use super::decode::BYTE_ORDER_MARK;
use crate::error::{Error, ErrorKind};

/// One value of a file, not parsed yet: it may be broken inside.
pub(super) struct Raw {
    /// Where it starts, in bytes of the file.
    pub at: u64,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether it stands in an array.
    pub in_array: bool,
    /// Whether there is nothing else in the file.
    pub is_alone: bool,
}

/// The values of a file: the elements of an array, or what stands one after the other.
///
/// Only brackets and strings are looked at, so a broken value is passed on, and the next
/// one is found all the same unless brackets or quotes are what is broken.
pub(super) struct Values<B> {
    bytes: B,
    at: u64,
    in_array: bool,
    is_first: bool,
    is_done: bool,
}

impl<B: BufRead> Values<B> {
    /// Takes `bytes` apart, the first of which is byte `at` of the file.
    pub(super) fn new(bytes: B, at: u64) -> Values<B> {
        Values { bytes, at, in_array: false, is_first: true, is_done: false }
    }

    fn try_next(&mut self) -> Result<Option<Raw>, Error> {
        if self.at == 0 && self.bytes.fill_buf()?.starts_with(BYTE_ORDER_MARK) {
            self.skip(BYTE_ORDER_MARK.len());
        }
        loop {
            self.skip_space()?;
            match (self.peek()?, self.in_array) {
                (None, false) => return Ok(None),
                (None, true) => return Err(self.malformed("array does not end")),
                (Some(b'['), false) => {
                    self.in_array = true;
                    self.skip(1);
                }
                (Some(b']'), true) => {
                    self.in_array = false;
                    self.skip(1);
                }
                (Some(b','), true) => self.skip(1),
                (Some(b'{'), _) => return self.value().map(Some),
                (Some(b'}' | b':'), true) => return Err(self.malformed("expected value")),
                (Some(_), true) => return self.value().map(Some),
                (Some(_), false) => {
                    return Err(self.malformed("expected object or array"));
                }
            }
        }
    }

    fn value(&mut self) -> Result<Raw, Error> {
        let (at, in_array) = (self.at, self.in_array);
        let bytes = self.balanced()?;
        self.skip_space()?;
        let is_alone = self.is_first && !in_array && self.peek()?.is_none();
        self.is_first = false;
        Ok(Raw { at, bytes, in_array, is_alone })
    }

    /// Takes bytes up to the end of the value that starts here.
    fn balanced(&mut self) -> io::Result<Vec<u8>> {
        let mut scan = Scan::default();
        let mut value = Vec::new();
        loop {
            let buffer = self.bytes.fill_buf()?;
            let end = scan.end(buffer);
            let taken = end.unwrap_or(buffer.len());
            value.extend_from_slice(&buffer[..taken]);
            let is_over = end.is_some() || buffer.is_empty();
            self.skip(taken);
            if is_over {
                return Ok(value);
            }
        }
    }

    fn skip_space(&mut self) -> io::Result<()> {
        loop {
            let buffer = self.bytes.fill_buf()?;
            let blank = buffer.iter().take_while(|byte| is_space(**byte)).count();
            let is_over = blank < buffer.len() || buffer.is_empty();
            self.skip(blank);
            if is_over {
                return Ok(());
            }
        }
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.bytes.fill_buf()?.first().copied())
    }

    fn skip(&mut self, count: usize) {
        self.bytes.consume(count);
        self.at += count as u64;
    }

    fn malformed(&self, what: &str) -> Error {
        Error::new(ErrorKind::Malformed(what.to_string())).at_byte(self.at)
    }
}

impl<B: BufRead> Iterator for Values<B> {
    type Item = Result<Raw, Error>;

    fn next(&mut self) -> Option<Result<Raw, Error>> {
        if self.is_done {
            return None;
        }
        let next = self.try_next().transpose();
        // Where brackets do not match, there is no telling where the next value starts.
        self.is_done = !matches!(next, Some(Ok(_)));
        next
    }
}

/// Looks for the end of a value, buffer after buffer.
#[derive(Default)]
struct Scan {
    depth: usize,
    in_string: bool,
    is_escaped: bool,
}

impl Scan {
    /// Returns where in `bytes` the value ends, if it does so there.
    fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        for (at, &byte) in bytes.iter().enumerate() {
            let is_outside = self.depth == 0 && !self.in_string;
            if is_outside && (is_space(byte) || matches!(byte, b',' | b']' | b'}')) {
                return Some(at);
            }
            if self.closes(byte) && self.depth == 0 && !self.in_string {
                return Some(at + 1);
            }
        }
        None
    }

    /// Takes in one byte, and returns true if it is a closing bracket or quote.
    fn closes(&mut self, byte: u8) -> bool {
        match (self.in_string, byte) {
            (true, _) if self.is_escaped => self.is_escaped = false,
            (true, b'\\') => self.is_escaped = true,
            (true, b'"') => {
                self.in_string = false;
                return true;
            }
            (true, _) => {}
            (false, b'"') => self.in_string = true,
            (false, b'{' | b'[') => self.depth += 1,
            (false, b'}' | b']') => {
                self.depth -= 1;
                return true;
            }
            (false, _) => {}
        }
        false
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}
