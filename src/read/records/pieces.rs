//! Reads files of records piece by piece.

use std::fs::File;
use std::io::{BufReader, Read};

use super::{Form, Made, Place, Source, Text};
use crate::error::{Error, ErrorKind};
use crate::parallel;
use crate::read::decode::BYTE_ORDER_MARK;
use crate::read::json_values::Raw;
use crate::read::light::{Light, LightReader};
use crate::read::{ReadOptions, json};

/// How many bytes of a file are in memory at once.
const BLOCK: usize = 4 << 20;

/// How many bytes a thread takes at a time.
const PIECE: usize = 128 << 10;

/// How many records of an array are in memory at once.
const BATCH: usize = 1024;

/// Reads the files of `sources` that are one article each, several at once.
pub(crate) fn scan_files<S: Default, T: Send>(
    sources: &[Source],
    options: &ReadOptions,
    make: impl Fn(&mut S, Text<'_>) -> T + Sync,
) -> Vec<Result<(Place, T), Error>> {
    parallel::map(sources, |source| {
        let article = source.only(options)?;
        let made = make(&mut S::default(), Text::of(&article));
        Ok((Place { at: 0, length: 0, number: None }, made))
    })
}

/// Reads a file of records piece by piece and passes on what `make` makes of each.
///
/// `sink` may end the reading with an error of its own. What cannot be read is an item; a
/// record whose text is blank is read as one of no text.
pub(crate) fn scan<S: Default, T: Send, E: From<Error>>(
    source: &Source,
    form: Form,
    options: &ReadOptions,
    make: impl Fn(&mut S, Text<'_>) -> T + Sync,
    mut sink: impl FnMut(Made<T>) -> Result<(), E>,
) -> Result<(), E> {
    let file = source.open()?;
    let mut count = 0;
    let mut named = |mut made: Made<T>| {
        count += made.len();
        for item in &mut made {
            if let Err(error) = item {
                let unnamed = std::mem::replace(error, Error::new(ErrorKind::Empty));
                *error = unnamed.in_file(&source.name);
            }
        }
        sink(made)
    };
    match form {
        Form::Lines => scan_lines(file, options, &make, &mut named)?,
        _ => scan_values(file, options, &make, &mut named)?,
    }
    match count {
        0 => sink(vec![Err(source.error(Error::new(ErrorKind::Empty)))]),
        _ => Ok(()),
    }
}

fn scan_lines<S: Default, T: Send, E>(
    mut file: File,
    options: &ReadOptions,
    make: &(impl Fn(&mut S, Text<'_>) -> T + Sync),
    sink: &mut impl FnMut(Made<T>) -> Result<(), E>,
) -> Result<(), E> {
    let reader = LightReader::new(options);
    let mut block = Block::default();
    let mut number = 0_u32;
    loop {
        let more = block.fill(&mut file);
        let pieces = pieces(block.lines(), block.at);
        let made = parallel::map(&pieces, |(at, piece)| {
            lines_of(piece, *at, &reader, make).collect::<Vec<_>>()
        });
        for mut made in made {
            for item in &mut made {
                if let Ok((place, _)) = item {
                    place.number = Some(number);
                }
                number = number.saturating_add(1);
            }
            sink(made)?;
        }
        match more {
            Ok(true) => block.advance(),
            Ok(false) => return Ok(()),
            Err(error) => return sink(vec![Err(error.into())]),
        }
    }
}

/// The part of a file that is in memory.
#[derive(Default)]
struct Block {
    bytes: Vec<u8>,
    /// Which byte of the file is the first.
    at: u64,
    /// How many of the bytes are whole lines.
    whole: usize,
}

impl Block {
    /// Reads on until the block is full and has a whole line; false at the end of the file.
    fn fill(&mut self, file: &mut File) -> std::io::Result<bool> {
        let mut wanted = BLOCK;
        loop {
            let start = self.bytes.len();
            let missing = wanted.saturating_sub(start) as u64;
            self.bytes.reserve(wanted.saturating_sub(start) + 32);
            let read = file.by_ref().take(missing).read_to_end(&mut self.bytes);
            let line_end = self.bytes[start..].iter().rposition(|byte| *byte == b'\n');
            self.whole = line_end.map_or(self.whole, |end| start + end + 1);
            match read {
                Err(error) => return Err(error),
                Ok(count) if (count as u64) < missing => {
                    self.whole = self.bytes.len();
                    return Ok(false);
                }
                Ok(_) if self.whole > 0 => return Ok(true),
                Ok(_) => wanted *= 2,
            }
        }
    }

    fn lines(&self) -> &[u8] {
        &self.bytes[..self.whole]
    }

    /// Leaves the whole lines behind.
    fn advance(&mut self) {
        self.bytes.drain(..self.whole);
        self.at += self.whole as u64;
        self.whole = 0;
    }
}

/// Splits lines into pieces of whole lines, each with the byte where it starts.
fn pieces(lines: &[u8], at: u64) -> Vec<(u64, &[u8])> {
    let mut pieces = Vec::new();
    let mut start = 0;
    while start < lines.len() {
        let least = lines.len().min(start + PIECE);
        let line_end = memchr::memchr(b'\n', &lines[least..]);
        let end = line_end.map_or(lines.len(), |end| least + end + 1);
        pieces.push((at + start as u64, &lines[start..end]));
        start = end;
    }
    pieces
}

/// Makes something of each line that is not blank.
fn lines_of<S: Default, T>(
    piece: &[u8],
    at: u64,
    reader: &LightReader<'_>,
    make: &impl Fn(&mut S, Text<'_>) -> T,
) -> impl Iterator<Item = Result<(Place, T), Error>> {
    let mut state = S::default();
    let mut start = at;
    let mut from = 0;
    let ends = memchr::memchr_iter(b'\n', piece).map(|end| end + 1);
    let last = (!piece.ends_with(b"\n")).then_some(piece.len());
    ends.chain(last).filter_map(move |end| {
        let line = &piece[std::mem::replace(&mut from, end)..end];
        let (at, line) = match line.strip_prefix(BYTE_ORDER_MARK) {
            Some(rest) if start == 0 => (BYTE_ORDER_MARK.len() as u64, rest),
            _ => (start, line),
        };
        start = at + line.len() as u64;
        let json = line.trim_ascii_end();
        let Ok(length) = u32::try_from(line.len()) else {
            return Some(Err(Error::new(ErrorKind::TooLong).at_byte(at)));
        };
        let made = |light: Light<'_>| {
            let place = Place { at, length, number: None };
            (place, make(&mut state, Text::of_record(&light)))
        };
        (!json.is_empty()).then(|| reader.read_or_blank(json, at).map(made))
    })
}

fn scan_values<S: Default, T: Send, E>(
    file: File,
    options: &ReadOptions,
    make: &(impl Fn(&mut S, Text<'_>) -> T + Sync),
    sink: &mut impl FnMut(Made<T>) -> Result<(), E>,
) -> Result<(), E> {
    let reader = LightReader::new(options);
    let mut values = json::values(Box::new(BufReader::new(file)), options);
    loop {
        let batch: Vec<_> = values.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(());
        }
        let made = parallel::map(&batch, |(number, value)| match value {
            Ok(raw) => Ok(Some(value_of(raw, *number, &reader, make)?)),
            Err(_) => Ok(None),
        });
        let whole =
            made.into_iter().zip(batch).map(|(made, (_, value))| match (made, value) {
                (Ok(Some(made)), _) => Ok(made),
                (Err(error), _) | (_, Err(error)) => Err(error),
                (Ok(None), Ok(raw)) => Err(Error::new(ErrorKind::Empty).at_byte(raw.at)),
            });
        sink(whole.collect())?;
    }
}

fn value_of<S: Default, T>(
    raw: &Raw,
    number: usize,
    reader: &LightReader<'_>,
    make: &impl Fn(&mut S, Text<'_>) -> T,
) -> Result<(Place, T), Error> {
    let too_long = || Error::new(ErrorKind::TooLong).at_byte(raw.at);
    let length = u32::try_from(raw.bytes.len()).map_err(|_| too_long())?;
    let number = if raw.is_alone { None } else { u32::try_from(number).ok() };
    let light = reader.read_or_blank(&raw.bytes, raw.at)?;
    let made = make(&mut S::default(), Text::of_record(&light));
    Ok((Place { at: raw.at, length, number }, made))
}
