//! Documents that are ZIP archives of parts in XML.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use super::decode::{Decoded, decoded};
use super::limits::hit;
use super::xml::{Piece, declared, resolved, walk};
use super::zip::{Archive, is_zip};
use super::{Input, ReadOptions, collapsed, has_extension};
use crate::article::{Date, Language};
use crate::error::{Error, ErrorKind, Limit};

/// A document's archive.
pub(super) struct Package {
    archive: Archive,
    /// Where each part is among the archive's members.
    places: BTreeMap<String, usize>,
    options: ReadOptions,
}

impl Package {
    /// Reads the archive.
    pub(super) fn read(input: Input, options: &ReadOptions) -> Result<Package, Error> {
        let archive = Archive::read(input, options)?;
        let members = archive.members.iter().enumerate();
        let places = members.map(|(at, member)| (member.name.clone(), at)).collect();
        Ok(Package { archive, places, options: options.clone() })
    }

    /// Reads a part; `None` if there is no such part.
    pub(super) fn part(&self, name: &str) -> Result<Option<Decoded>, Error> {
        let place = self.places.get(name.trim_start_matches('/'));
        let Some(member) = place.and_then(|&at| self.archive.members.get(at)) else {
            return Ok(None);
        };
        let most = self.options.limits.max_article;
        let mut bytes = Vec::new();
        let opened = self.archive.open(member, &self.options);
        let read = opened.and_then(|part| {
            part.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
            match bytes.len() as u64 > most {
                true => Err(hit(Limit::Article(most))),
                false => Ok(()),
            }
        });
        read.map_err(|error| error.in_member(name))?;
        let declared = declared(&bytes);
        Ok(Some(decoded(bytes, declared.as_deref())))
    }

    /// Reads a part that a document called `what` cannot do without.
    pub(super) fn needed(&self, what: &str, name: &str) -> Result<Decoded, Error> {
        self.part(name)?.ok_or_else(|| {
            let what = format!("{what} is broken: it has no part {name}");
            Error::new(ErrorKind::Malformed(what))
        })
    }

    /// Reads what the part `name` says of the document; nothing if it is not there or broken.
    pub(super) fn about(&self, name: &str) -> Fields {
        let part = self.part(name).ok().flatten();
        part.map(|part| Fields::of(&part.text)).unwrap_or_default()
    }
}

/// Returns true if a file begins as an archive that has `mark` in it, the name of a member
/// or the content of one that is not compressed, or one that is named as such documents are.
pub(super) fn is_package(
    name: &Path,
    head: &[u8],
    mark: &[u8],
    extensions: &[&str],
) -> bool {
    let has_mark = || head.windows(mark.len()).any(|window| window == mark);
    is_zip(head) && (has_extension(name, extensions) || has_mark())
}

/// Returns the name of the part that `reference`, written in the part `from`, leads to.
pub(super) fn resolved_name(from: &str, reference: &str) -> String {
    let reference = unescaped(reference.split(['#', '?']).next().unwrap_or(""));
    let folder = from.rfind('/').map_or("", |end| &from[..end]);
    let start = if reference.starts_with('/') { "" } else { folder };
    let mut parts: Vec<&str> = Vec::new();
    for part in start.split('/').chain(reference.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Returns an address with its bytes that are written as `%20` read.
fn unescaped(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match byte.filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The elements of a part that hold nothing but text: their names without prefixes, and the
/// text.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Finds them, up to where the XML is broken, if it is.
    pub(super) fn of(xml: &str) -> Fields {
        let mut fields = Fields::default();
        let mut current: Option<String> = None;
        // What is left of a broken part is as good as a part that says little.
        let _ = walk("", xml, |piece| match piece {
            Piece::Open(..) => current = Some(String::new()),
            Piece::Close(name) => {
                let text = current.take().map(|text| collapsed(&text));
                if let Some(text) = text.filter(|text| !text.is_empty()) {
                    fields.0.push((name.to_string(), text));
                }
            }
            Piece::Text(range) => add(&mut current, &resolved(&xml[range])),
            Piece::Verbatim(range) => add(&mut current, &xml[range]),
        });
        fields
    }

    /// Returns the first text there is under the first of `names` that is there.
    pub(super) fn first(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| {
            let found = self.0.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| value.clone())
        })
    }

    /// Returns the first of `names` that holds a date.
    pub(super) fn date(&self, names: &[&str]) -> Option<Date> {
        names.iter().find_map(|name| {
            let mut found = self.0.iter().filter(|(key, _)| key == name);
            found.find_map(|(_, value)| Date::parse(value))
        })
    }

    /// Returns the language.
    pub(super) fn language(&self) -> Option<Language> {
        Language::new(&self.first(&["language"])?)
    }
}

fn add(current: &mut Option<String>, text: &str) {
    if let Some(current) = current {
        current.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_read_from_where_it_stands() {
        assert_eq!(resolved_name("OEBPS/book.opf", "a%20b.xhtml#c"), "OEBPS/a b.xhtml");
        assert_eq!(resolved_name("OEBPS/book.opf", "../text/a.xhtml"), "text/a.xhtml");
        assert_eq!(resolved_name("a/b", "/word/document.xml"), "word/document.xml");
        assert_eq!(resolved_name("book.opf", "../../a%zz%e9"), "a%zz\u{FFFD}");
    }

    #[test]
    fn what_a_part_says_is_read_as_far_as_it_is_whole() {
        let fields = Fields::of(
            "<m><dc:title> A &amp;\nb </dc:title><dc:date>soon</dc:date>\
            <dc:date>2026-03-04</dc:date><x/><dc:language>de-CH</dc:language><creator>",
        );
        assert_eq!(fields.first(&["name", "title"]).as_deref(), Some("A & b"));
        assert_eq!(fields.date(&["date"]), Date::parse("2026-03-04"));
        assert_eq!(fields.language(), Language::new("de"));
        assert_eq!(fields.first(&["creator"]), None);
    }
}
