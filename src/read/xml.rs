//! What the formats in XML share.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::escape::resolve_html5_entity;
use quick_xml::events::{BytesStart, Event};

use crate::error::{Error, ErrorKind};

/// A piece of XML.
pub(super) enum Piece<'x> {
    /// A start tag, at this byte.
    Open(&'x BytesStart<'x>, u64),
    /// An end tag, or the end of an element that is one tag: the name without its prefix.
    Close(&'x str),
    /// Characters between tags, at this place; a reference such as `&amp;` comes by itself.
    Text(Range<usize>),
    /// Characters that are none but themselves, at this place.
    Verbatim(Range<usize>),
}

/// Goes through XML, called `what` in messages, up to its end or to where it is broken.
pub(super) fn walk(
    what: &str,
    xml: &str,
    mut each: impl FnMut(Piece<'_>),
) -> Result<(), Error> {
    // The parser steps over a mark at the start without counting it.
    let unmarked = xml.trim_start_matches('\u{FEFF}');
    let start = (xml.len() - unmarked.len()) as u64;
    let mut reader = Reader::from_str(unmarked);
    // Addresses are often written with their ampersands as they are.
    reader.config_mut().allow_dangling_amp = true;
    let mut depth = 0;
    loop {
        let at = start + reader.buffer_position();
        let event = reader.read_event();
        let place = || place(at, start + reader.buffer_position(), xml.len());
        match event {
            Ok(Event::Start(element)) => {
                depth += 1;
                each(Piece::Open(&element, at));
            }
            Ok(Event::Empty(element)) => {
                each(Piece::Open(&element, at));
                each(Piece::Close(element.local_name().as_ref()));
            }
            Ok(Event::End(element)) => {
                depth -= 1;
                each(Piece::Close(element.local_name().as_ref()));
            }
            Ok(Event::Text(_) | Event::GeneralRef(_)) => each(Piece::Text(place())),
            Ok(Event::CData(_)) => {
                // Without `<![CDATA[` and `]]>`.
                let Range { start, end } = place();
                each(Piece::Verbatim(start + 9..end.saturating_sub(3).max(start + 9)));
            }
            Ok(Event::Eof) if depth == 0 => return Ok(()),
            Ok(Event::Eof) => return Err(ends_early(what, xml.len())),
            Ok(_) => {}
            Err(error) => {
                let at = (start + reader.error_position()).max(at);
                return Err(broken(what, &error, at));
            }
        }
    }
}

/// Returns the bytes from `start` up to `end`, all of them within `length`.
fn place(start: u64, end: u64, length: usize) -> Range<usize> {
    let within = |at: u64| usize::try_from(at).unwrap_or(length).min(length);
    within(start)..within(end)
}

/// Returns an attribute of an element by its name without a prefix.
#[cfg(feature = "documents")]
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    // Looking for doubles would take time in the square of their number.
    let mut attributes = attributes.with_checks(false).flatten();
    let found = attributes.find(|found| found.key.local_name().as_ref() == name)?;
    Some(found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// Finds the encoding that an XML declaration names.
pub(super) fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(512)]);
    let head = head.trim_start_matches('\u{FEFF}').trim_start();
    let declaration = head.strip_prefix("<?xml")?;
    let declaration = &declaration[..declaration.find("?>")?];
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    Some(value[1..].split(quote).next()?.to_string())
}

/// Returns what a piece of text stands for: a reference such as `&amp;` for its character,
/// where that is known, any other text for itself.
pub(super) fn resolved(text: &str) -> String {
    let name = text.strip_prefix('&').and_then(|name| name.strip_suffix(';'));
    let found = name.and_then(|name| match name.strip_prefix('#') {
        Some(number) => {
            let number = match number.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16).ok(),
                None => number.parse().ok(),
            };
            number.and_then(char::from_u32).map(String::from)
        }
        None => resolve_html5_entity(name).map(str::to_string),
    });
    found.unwrap_or_else(|| text.to_string())
}

/// Makes the error of XML that is broken at a byte.
fn broken(what: &str, error: &quick_xml::Error, at: u64) -> Error {
    let what = format!("{what} is broken: {error}");
    Error::new(ErrorKind::Malformed(what)).at_byte(at)
}

/// Makes the error of XML that breaks off after so many bytes.
fn ends_early(what: &str, length: usize) -> Error {
    let what = format!("{what} ends too early");
    Error::new(ErrorKind::Malformed(what)).at_byte(length as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_of_text_is_found_where_it_stands() {
        let xml = "<?xml version='1.0'?>\n<a>one &amp; <b x='&lt;'>two</b><![CDATA[<3>]]>&#52; AT&T</a>";
        let mut found = Vec::new();
        walk("it", xml, |piece| match piece {
            Piece::Text(range) => found.push(resolved(&xml[range])),
            Piece::Verbatim(range) => found.push(xml[range].to_string()),
            Piece::Open(..) | Piece::Close(_) => {}
        })
        .unwrap();
        assert_eq!(found.concat(), "\none & two<3>4 AT&T");
    }

    #[test]
    fn a_mark_at_the_start_moves_no_piece() {
        let xml = "\u{FEFF}\u{FEFF}<a>Zoë</a>";
        let mut found = Vec::new();
        let read = walk("it", xml, |piece| {
            if let Piece::Text(range) = piece {
                found.push(&xml[range]);
            }
        });
        assert!(read.is_ok());
        assert_eq!(found, ["Zoë"]);
    }

    #[test]
    fn xml_that_is_broken_is_told_with_the_byte() {
        let told = |xml| walk("it", xml, |_| {}).unwrap_err().to_string();
        assert_eq!(told("<a><b></b>"), "byte 10: it ends too early");
        assert!(told("<a><b></a>").starts_with("byte 6: it is broken: "));
    }
}
