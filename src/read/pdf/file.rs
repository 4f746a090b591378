//! The file of a PDF: where its objects and pages are.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::filter::Filters;
use super::object::{Dict, Lexer, Object, is_space};
use crate::error::{Error, ErrorKind};

/// All objects of a file.
///
/// They are found by going through the file, not by its tables: these are wrong in many
/// files that all readers show. Of two objects of one number the later one counts.
pub(super) struct File<'b> {
    bytes: &'b [u8],
    objects: BTreeMap<u32, Object>,
    /// What the file says of itself as a whole.
    trailer: Dict,
    filters: Filters,
    /// How many entries of the lists of fonts may still be read.
    room: Cell<usize>,
}

/// How many entries of the lists of fonts are read. Files with thousands of fonts have
/// hundreds of thousands; fonts that all share one long list would take any time.
const ROOM: usize = 4 << 20;

/// A page: what it shows, and what that needs.
pub(super) struct Page<'f> {
    /// The page's own dictionary.
    pub(super) dict: &'f Dict,
    /// Fonts and the like, which may be those of a group of pages.
    pub(super) resources: Option<&'f Dict>,
}

impl<'b> File<'b> {
    /// Finds all objects.
    pub(super) fn read(bytes: &'b [u8], filters: Filters) -> Result<File<'b>, Error> {
        let mut scan =
            Scan { bytes, at: 0, has_ends: true, open_ended: 0, found: Vec::new() };
        while scan.next().is_some() {}
        let trailers = scan.trailers();
        let mut file = File {
            bytes,
            objects: BTreeMap::new(),
            trailer: Dict::default(),
            filters,
            room: Cell::new(ROOM),
        };
        let mut streams = Vec::new();
        for (number, object) in scan.found {
            match &object {
                Object::Stream(dict, _) if dict.is("Type", "ObjStm") => {
                    streams.push(object)
                }
                _ => {
                    file.objects.insert(number, object);
                }
            }
        }
        let has_root = |dict: &&Dict| dict.get("Root").is_some();
        let in_streams = file.objects.values().filter_map(Object::dict);
        let in_streams = in_streams.filter(|dict| dict.is("Type", "XRef"));
        let last = trailers.iter().rev().find(has_root);
        file.trailer =
            last.or(in_streams.rev().find(has_root)).cloned().unwrap_or_default();
        if file.trailer.get("Encrypt").is_some() {
            let what = "an encrypted PDF".to_string();
            return Err(Error::new(ErrorKind::Unsupported(what)));
        }
        for stream in &streams {
            file.unpack(stream)?;
        }
        Ok(file)
    }

    /// Adds the objects that are packed in a stream.
    fn unpack(&mut self, stream: &Object) -> Result<(), Error> {
        let Some(dict) = stream.dict() else { return Ok(()) };
        let bytes = self.data(stream)?;
        let first = self.number(dict.get("First")).unwrap_or(0.0);
        #[expect(clippy::cast_possible_truncation, reason = "saturates")]
        let first = first as usize;
        let mut table = Lexer::new(bytes.get(..first).unwrap_or(&[]), 0);
        #[expect(clippy::cast_possible_truncation, reason = "saturates")]
        let mut next = || Some(table.object()?.number()? as u32);
        // Each byte belongs to one object, unless the table lies.
        let mut left = bytes.len().saturating_mul(2);
        while let (Some(number), Some(at)) = (next(), next()) {
            let start = first.saturating_add(at as usize);
            let mut lexer = Lexer::new(&bytes, start);
            if let Some(object) = lexer.object() {
                self.objects.insert(number, object);
            }
            match left.checked_sub(lexer.at.saturating_sub(start)) {
                Some(rest) => left = rest,
                None => break,
            }
        }
        Ok(())
    }

    /// Follows a reference to the object; returns any other object as it is.
    pub(super) fn follow<'o>(&'o self, mut object: &'o Object) -> Option<&'o Object> {
        for _ in 0..8 {
            match object {
                Object::Reference(number) => object = self.objects.get(number)?,
                _ => return Some(object),
            }
        }
        None
    }

    /// Returns an object of a dictionary, references followed.
    pub(super) fn get<'o>(&'o self, dict: &'o Dict, name: &str) -> Option<&'o Object> {
        self.follow(dict.get(name)?)
    }

    /// Returns a dictionary of a dictionary, references followed.
    pub(super) fn dict<'o>(&'o self, dict: &'o Dict, name: &str) -> Option<&'o Dict> {
        self.get(dict, name)?.dict()
    }

    /// Returns a number, references followed.
    pub(super) fn number(&self, object: Option<&Object>) -> Option<f64> {
        self.follow(object?)?.number()
    }

    /// Returns the data of a stream, expanded.
    pub(super) fn data(&self, stream: &Object) -> Result<Vec<u8>, Error> {
        let Object::Stream(dict, range) = stream else { return Ok(Vec::new()) };
        let data = self.bytes.get(range.clone()).unwrap_or(&[]);
        let filters = match self.get(dict, "Filter").or(dict.get("F")) {
            Some(Object::Array(names)) => names.iter().collect(),
            Some(name) => vec![name],
            None => Vec::new(),
        };
        let names = filters.into_iter().filter_map(|name| self.follow(name)?.name());
        self.filters
            .expand(names, data)
            .map_err(|error| error.at_byte(range.start as u64))
    }

    /// Returns a list of what letters of a font are or measure; nothing of more such lists
    /// than a file can need.
    pub(super) fn list<'o>(&'o self, dict: &'o Dict, name: &str) -> &'o [Object] {
        let list = self.get(dict, name).and_then(Object::array).unwrap_or(&[]);
        if self.has_room(list.len()) { list } else { &[] }
    }

    /// Returns true if so many entries of such lists may still be read.
    pub(super) fn has_room(&self, count: usize) -> bool {
        let left = self.room.get().checked_sub(count);
        self.room.set(left.unwrap_or(0));
        left.is_some()
    }

    /// Returns what the file says of its title, date and author.
    pub(super) fn about(&self) -> Option<&Dict> {
        self.dict(&self.trailer, "Info")
    }

    /// Lists the pages in order.
    pub(super) fn pages(&self) -> Result<Vec<Page<'_>>, Error> {
        let root = self.dict(&self.trailer, "Root").ok_or_else(|| {
            let what = "PDF ends too early: it has no table of contents".to_string();
            Error::new(ErrorKind::Malformed(what)).at_byte(self.bytes.len() as u64)
        })?;
        let mut pages = Vec::new();
        let mut seen = BTreeSet::new();
        let mut waiting: Vec<_> =
            root.get("Pages").map(|top| (top, None)).into_iter().collect();
        while let Some((object, resources)) = waiting.pop() {
            if let Object::Reference(number) = object {
                if !seen.insert(*number) {
                    continue;
                }
                if !self.objects.contains_key(number) {
                    let what =
                        format!("PDF is broken: object {number}, a page, is missing");
                    return Err(Error::new(ErrorKind::Malformed(what)));
                }
            }
            let Some(dict) = self.follow(object).and_then(Object::dict) else { continue };
            let resources = self.dict(dict, "Resources").or(resources);
            match self.get(dict, "Kids").and_then(Object::array) {
                Some(kids) => {
                    waiting.extend(kids.iter().rev().map(|kid| (kid, resources)))
                }
                None => pages.push(Page { dict, resources }),
            }
        }
        Ok(pages)
    }
}

/// Goes through a file.
struct Scan<'b> {
    bytes: &'b [u8],
    at: usize,
    /// Whether a stream with its end marked may still come.
    has_ends: bool,
    /// How many objects ran to the end of the file, as one does behind a comment without end.
    open_ended: u32,
    found: Vec<(u32, Object)>,
}

/// After so many objects that run to the end of the file there are no others.
const MOST_OPEN_ENDED: u32 = 100;

impl Scan<'_> {
    /// Finds the next object.
    fn next(&mut self) -> Option<()> {
        let at = self.at + position(self.bytes.get(self.at..)?, b"obj")?;
        self.at = at + 3;
        let Some(number) = number_before(&self.bytes[..at]) else { return Some(()) };
        let mut lexer = Lexer::new(self.bytes, self.at);
        let Some(object) = lexer.object() else {
            self.open_ended += u32::from(lexer.at >= self.bytes.len());
            return (self.open_ended < MOST_OPEN_ENDED).then_some(());
        };
        self.at = lexer.at;
        let object = match object {
            Object::Dict(dict) => match self.data(&dict) {
                Some(data) => {
                    self.at = data.end;
                    Object::Stream(dict, data)
                }
                None => Object::Dict(dict),
            },
            // An empty object, `1 0 obj endobj`.
            Object::Word(_) => return Some(()),
            object => object,
        };
        self.found.push((number, object));
        Some(())
    }

    /// Finds the data of a stream behind its dictionary, if there are such.
    fn data(&mut self, dict: &Dict) -> Option<Range<usize>> {
        let mut lexer = Lexer::new(self.bytes, self.at);
        lexer.skip_space();
        let rest = self.bytes.get(lexer.at..)?.strip_prefix(b"stream")?;
        let line = match rest {
            [b'\r', b'\n', ..] => 2,
            [b'\n' | b'\r', ..] => 1,
            _ => 0,
        };
        let start = self.bytes.len() - rest.len() + line;
        if let Some(Object::Number(length)) = dict.get("Length") {
            #[expect(clippy::cast_possible_truncation, reason = "saturates")]
            let end = start.saturating_add(*length as usize);
            let after = self.bytes.get(end..).unwrap_or(&[]);
            let spaces = after.iter().take(4).take_while(|byte| is_space(**byte)).count();
            if after[spaces..].starts_with(b"endstream") {
                return Some(start..end);
            }
        }
        // The length is wrong, or stands elsewhere.
        let rest = self.bytes.get(start..)?;
        let end = match self.has_ends {
            true => position(rest, b"endstream"),
            false => None,
        };
        self.has_ends = end.is_some();
        let end = end.or_else(|| position(rest, b"endobj")).unwrap_or(rest.len());
        Some(start..start + end)
    }

    /// Reads what stands behind each word `trailer`.
    fn trailers(&self) -> Vec<Dict> {
        let mut trailers = Vec::new();
        let mut at = 0;
        while let Some(found) =
            self.bytes.get(at..).and_then(|rest| position(rest, b"trailer"))
        {
            let mut lexer = Lexer::new(self.bytes, at + found + b"trailer".len());
            if let Some(Object::Dict(dict)) = lexer.object() {
                trailers.push(dict);
            }
            at = lexer.at;
        }
        trailers
    }
}

/// Returns where `wanted` stands for the first time.
fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = wanted.first()?;
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| byte == first)?;
        if bytes[at..].starts_with(wanted) {
            return Some(at);
        }
        at += 1;
    }
}

/// Returns the number of the object whose word `obj` follows on `bytes`: `12 0`.
fn number_before(bytes: &[u8]) -> Option<u32> {
    let (rest, _) = digits_before(bytes.trim_ascii_end())?;
    let (_, digits) = digits_before(rest.trim_ascii_end())?;
    let is_apart = rest.len() > rest.trim_ascii_end().len();
    std::str::from_utf8(digits).ok().filter(|_| is_apart)?.parse().ok()
}

/// Splits off the digits that bytes end in; there is one at least and ten at most.
fn digits_before(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let count =
        bytes.iter().rev().take(10).take_while(|byte| byte.is_ascii_digit()).count();
    (count > 0).then(|| bytes.split_at(bytes.len() - count))
}
