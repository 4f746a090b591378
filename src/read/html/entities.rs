//! Characters that are written by name or number.

use std::borrow::Cow;

use quick_xml::escape::resolve_html5_entity;

/// Reads the entity that `text` begins with: what it stands for, and its length.
///
/// Of names without a semicolon only those are known that are meant by nothing else.
pub(super) fn entity(text: &str) -> Option<(Cow<'static, str>, usize)> {
    let name = text.strip_prefix('&')?;
    if let Some(number) = name.strip_prefix('#') {
        return numeric(number);
    }
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric();
    let length = name.bytes().take(LONGEST).take_while(is_name).count();
    if name[length..].starts_with(';') {
        let found = resolve_html5_entity(&name[..length])?;
        return Some((Cow::Borrowed(found), length + 2));
    }
    let bare = BARE.iter().find(|(bare, _)| name[..length].starts_with(bare))?;
    // An address such as `?a=1&copy=2` has no entities.
    let is_whole = bare.0.len() == length && !name[length..].starts_with('=');
    is_whole.then_some((Cow::Borrowed(bare.1), length + 1))
}

/// The longest name there is.
const LONGEST: usize = 32;

const BARE: &[(&str, &str)] = &[
    ("amp", "&"),
    ("copy", "©"),
    ("gt", ">"),
    ("lt", "<"),
    ("nbsp", "\u{A0}"),
    ("quot", "\""),
    ("reg", "®"),
];

fn numeric(text: &str) -> Option<(Cow<'static, str>, usize)> {
    let (radix, digits) = match text.strip_prefix(['x', 'X']) {
        Some(digits) => (16, digits),
        None => (10, text),
    };
    let length =
        digits.bytes().take(8).take_while(|b| (*b as char).is_digit(radix)).count();
    let number = u32::from_str_radix(&digits[..length], radix).ok()?;
    let end = 2 + text.len() - digits.len() + length;
    let end = end + usize::from(digits[length..].starts_with(';'));
    let c = match number {
        0x80..=0x9F => WINDOWS[number as usize - 0x80],
        0 => '\u{FFFD}',
        _ => char::from_u32(number).unwrap_or('\u{FFFD}'),
    };
    Some((Cow::Owned(c.to_string()), end))
}

/// What old pages mean by numbers that stand for control characters.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
    '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ',
    '\u{9D}', 'ž', 'Ÿ',
];

/// Returns `text` with all its entities read, and white space collapsed.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (found, length) = entity(rest).unwrap_or((Cow::Borrowed("&"), 1));
        plain.push_str(&found);
        rest = &rest[length..];
    }
    plain.push_str(rest);
    super::super::collapsed(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_read_by_name_and_number() {
        assert_eq!(
            plain("&ldquo;a&rdquo; &#8217;&#x2019;&#146; &amp;&nbsp;b &eacute;&Aacute;"),
            "“a” ’’’ & b éÁ"
        );
        assert_eq!(
            plain("a&amp b &unknown; & &; &# ?x&copy=1 &#0;"),
            "a& b &unknown; & &; &# ?x&copy=1 \u{FFFD}"
        );
    }
}
