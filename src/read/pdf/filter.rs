//! Expands the data of a PDF.

use std::io::{Cursor, Read};

use super::super::ReadOptions;
use super::super::limits::{Expanded, Nest, Taken, hit};
use crate::error::{Error, ErrorKind, Limit};

/// Expands data within the limits of the file that they are in.
pub(super) struct Filters {
    nest: Nest,
    options: ReadOptions,
}

impl Filters {
    /// Counts what is expanded in the account `nest`.
    pub(super) fn new(nest: Nest, options: ReadOptions) -> Filters {
        Filters { nest, options }
    }

    /// Expands data through filters one after the other.
    pub(super) fn expand<'n>(
        &self,
        names: impl Iterator<Item = &'n str>,
        data: &[u8],
    ) -> Result<Vec<u8>, Error> {
        let mut data = data.to_vec();
        for name in names.take(MOST) {
            data = match name {
                "FlateDecode" | "Fl" => self.inflated(data)?,
                "LZWDecode" | "LZW" => lzw(&data, self.most()),
                "ASCIIHexDecode" | "AHx" => hexadecimal(&data),
                "ASCII85Decode" | "A85" => base_85(&data),
                "RunLengthDecode" | "RL" => run_lengths(&data),
                other => {
                    let what = format!("data in {other} of a PDF");
                    return Err(Error::new(ErrorKind::Unsupported(what)));
                }
            };
        }
        // Data that are used again and again take time as if they were expanded.
        self.nest.spend(data.len(), &self.options.limits)?;
        match data.len() > self.most() {
            true => Err(hit(Limit::Article(self.most() as u64))),
            false => Ok(data),
        }
    }

    fn inflated(&self, data: Vec<u8>) -> Result<Vec<u8>, Error> {
        let mut nest = self.nest.clone();
        let taken = Taken::new(Cursor::new(data), &mut nest);
        let counter = taken.counter();
        let inner = flate2::bufread::ZlibDecoder::new(taken);
        let limits = self.options.limits.clone();
        let mut expanded = Expanded { inner, name: "PDF", counter, nest, limits };
        let mut bytes = Vec::new();
        let most = self.most() as u64;
        let read = expanded.by_ref().take(most.saturating_add(1)).read_to_end(&mut bytes);
        match read.map_err(Error::from) {
            // Data that break off or whose checksum is wrong show as far as they go.
            Err(error) if bytes.is_empty() || !is_broken(&error) => Err(error),
            _ => Ok(bytes),
        }
    }

    /// Returns how many bytes a stream may have.
    fn most(&self) -> usize {
        usize::try_from(self.options.limits.max_article).unwrap_or(usize::MAX)
    }
}

/// How many filters may follow one another.
const MOST: usize = 8;

fn is_broken(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Malformed(_))
}

fn hexadecimal(data: &[u8]) -> Vec<u8> {
    let digits = data.iter().take_while(|byte| **byte != b'>');
    let digits = digits.filter_map(|byte| char::from(*byte).to_digit(16));
    let digits: Vec<u8> = digits.filter_map(|digit| u8::try_from(digit).ok()).collect();
    let pair = |pair: &[u8]| pair[0] << 4 | pair.get(1).copied().unwrap_or(0);
    digits.chunks(2).map(pair).collect()
}

fn base_85(data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(data.len() / 5 * 4);
    let mut group = Vec::with_capacity(5);
    let data = data.strip_prefix(b"<~").unwrap_or(data);
    for &byte in data.iter().take_while(|byte| **byte != b'~') {
        match byte {
            b'z' if group.is_empty() => bytes.extend([0; 4]),
            b'!'..=b'u' => group.push(byte - b'!'),
            _ => {}
        }
        if group.len() == 5 {
            bytes.extend(of_85(&group));
            group.clear();
        }
    }
    if let kept @ 1.. = group.len().saturating_sub(1) {
        group.resize(5, 84);
        bytes.extend(&of_85(&group)[..kept]);
    }
    bytes
}

/// Reads five digits to the base of 85.
fn of_85(group: &[u8]) -> [u8; 4] {
    let digits = group.iter().map(|digit| u32::from(*digit));
    digits
        .fold(0_u32, |number, digit| number.wrapping_mul(85).wrapping_add(digit))
        .to_be_bytes()
}

/// Expands runs: a byte below 128 is followed by one more than so many bytes, one above by
/// a byte that stands for 257 less it of its kind.
fn run_lengths(data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = data;
    while let [length, after @ ..] = rest {
        let length = usize::from(*length);
        rest = match length {
            0..128 => {
                let end = (length + 1).min(after.len());
                bytes.extend(&after[..end]);
                &after[end..]
            }
            128 => break,
            _ => {
                let byte = after.first().copied();
                bytes.extend(byte.into_iter().cycle().take(257 - length));
                after.get(1..).unwrap_or(&[])
            }
        };
    }
    bytes
}

/// Expands LZW as in TIFF: codes of 9 to 12 bits, the width growing one code early. Stops
/// when there are more than `most` bytes.
fn lzw(data: &[u8], most: usize) -> Vec<u8> {
    const CLEAR: usize = 256;
    const END: usize = 257;
    let mut bytes: Vec<u8> = Vec::new();
    // Where in `bytes` the string of each code from 258 on stands: each is the string before
    // it with the byte after that.
    let mut table: Vec<(usize, usize)> = Vec::new();
    let (mut buffer, mut bits, mut width) = (0_usize, 0, 9);
    let mut before: Option<(usize, usize)> = None;
    for &byte in data {
        if bytes.len() > most {
            break;
        }
        buffer = buffer << 8 | usize::from(byte);
        bits += 8;
        if bits < width {
            continue;
        }
        bits -= width;
        let code = buffer >> bits;
        buffer &= (1 << bits) - 1;
        match code {
            CLEAR => {
                table.clear();
                (width, before) = (9, None);
                continue;
            }
            END => break,
            _ => {}
        }
        let start = bytes.len();
        if let Some((from, length)) = before {
            table.push((from, length + 1));
        }
        match (u8::try_from(code), table.get(code.wrapping_sub(258))) {
            (Ok(byte), _) => bytes.push(byte),
            (Err(_), Some(&(from, length))) => {
                // The last byte of the string may be the first one of it.
                for at in from..from + length {
                    bytes.extend(bytes.get(at).copied());
                }
            }
            (Err(_), None) => break,
        }
        before = Some((start, bytes.len() - start));
        width = match table.len() + 258 + 1 {
            ..511 => 9,
            511..1023 => 10,
            1023..2047 => 11,
            _ => 12,
        };
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_are_expanded() {
        assert_eq!(hexadecimal(b"48 65 6C 6c 6F 2>x"), b"Hello ");
        assert_eq!(base_85(b"<~87cURD]i,\"Ebo80~>"), b"Hello World!");
        assert_eq!(base_85(b"87cURD]j~>"), b"Hello ");
        assert_eq!(run_lengths(&[2, b'a', b'b', b'c', 254, b'd', 128, 1]), b"abcddd");
        // The example of the standard.
        let data = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
        assert_eq!(lzw(&data, 99), [45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
    }
}
