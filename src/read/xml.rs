//! What the formats in XML share.

use quick_xml::escape::resolve_html5_entity;

use crate::error::{Error, ErrorKind};

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

/// Returns what an entity stands for, or the entity where that is unknown.
pub(super) fn resolved(name: &str) -> String {
    let number =
        name.strip_prefix('#').and_then(|number| match number.strip_prefix('x') {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => number.parse().ok(),
        });
    let found = number.and_then(char::from_u32).map(String::from);
    let named = || resolve_html5_entity(name).map(str::to_string);
    found.or_else(named).unwrap_or_else(|| format!("&{name};"))
}

/// Makes the error of XML that is broken at a byte.
pub(super) fn broken(what: &str, error: &quick_xml::Error, at: u64) -> Error {
    let what = format!("{what} is broken: {error}");
    Error::new(ErrorKind::Malformed(what)).at_byte(at)
}

/// Makes the error of XML that breaks off after so many bytes.
pub(super) fn ends_early(what: &str, length: usize) -> Error {
    let what = format!("{what} ends too early");
    Error::new(ErrorKind::Malformed(what)).at_byte(length as u64)
}
