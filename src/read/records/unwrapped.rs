//! Takes off the compression that a file came in.

use std::io::{BufReader, Cursor, Read};
use std::path::{Path, PathBuf};

use super::Form;
use crate::error::Error;
use crate::read::limits::Nest;
use crate::read::{HEAD, Input, ReadOptions, open};

/// Bytes without the compression that they came in, if any.
pub struct Unwrapped {
    /// The name that tells of their format.
    pub name: PathBuf,
    /// The bytes, from the first one.
    pub bytes: Box<dyn Read + Send>,
    /// How the articles lie in them.
    pub form: Form,
}

impl Unwrapped {
    /// Begins to read `bytes` that are called `name`.
    pub fn of(
        name: &Path,
        mut bytes: Box<dyn Read + Send>,
        options: &ReadOptions,
    ) -> Result<Unwrapped, Error> {
        let mut nest = Nest::default();
        let mut name = name.to_path_buf();
        loop {
            let mut head = Vec::new();
            bytes.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
            let is_wrapped = begins_compressed(&head);
            let form = Form::of(&name, &head);
            let whole = Box::new(Cursor::new(head).chain(BufReader::new(bytes)));
            if !is_wrapped {
                return Ok(Unwrapped { name, bytes: whole, form });
            }
            (name, bytes, nest) = expanded(Input { name, bytes: whole, nest }, options)?;
        }
    }
}

/// Returns true if a file begins as compressed ones do.
pub fn is_compressed(path: &Path) -> Result<bool, Error> {
    const LONGEST: u64 = 8;
    let mut head = Vec::new();
    let read = open(path)?.take(LONGEST).read_to_end(&mut head);
    read.map_err(|error| Error::from(error).in_file(path))?;
    Ok(begins_compressed(&head))
}

#[cfg(feature = "compression")]
fn begins_compressed(head: &[u8]) -> bool {
    crate::read::compression::Kind::of(head).is_some()
}

#[cfg(not(feature = "compression"))]
fn begins_compressed(_head: &[u8]) -> bool {
    false
}

/// Returns what compressed bytes expand to, with its name and the account it is in.
#[cfg(feature = "compression")]
fn expanded(
    input: Input,
    options: &ReadOptions,
) -> Result<(PathBuf, Box<dyn Read + Send>, Nest), Error> {
    let name = crate::read::compression::name_within(&input.name);
    let (bytes, nest) = crate::read::compression::expanded(input, options)?;
    Ok((name, bytes, nest))
}

#[cfg(not(feature = "compression"))]
fn expanded(
    input: Input,
    _options: &ReadOptions,
) -> Result<(PathBuf, Box<dyn Read + Send>, Nest), Error> {
    Ok((input.name, Box::new(input.bytes), input.nest))
}
