//! Takes a page apart into tags and text, each with its place in the file.

use std::ops::Range;

use super::tag::Tag;

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'h> {
    /// A start tag, and what stands in it after the name.
    Open(Tag, &'h str),
    /// An end tag.
    Close(Tag),
    /// Text, with entities.
    Text(Range<usize>),
    /// What stands in an element that holds no markup: a script, a title.
    Raw(Range<usize>),
}

/// The tokens of a page, in order. Comments and declarations are left out.
///
/// As in browsers, whatever is no markup is text, and what has no end goes on to the end.
pub(super) struct Tokens<'h> {
    html: &'h str,
    at: usize,
    /// The element without markup that is open.
    raw: Option<Tag>,
}

impl<'h> Tokens<'h> {
    pub(super) fn new(html: &'h str) -> Tokens<'h> {
        Tokens { html, at: 0, raw: None }
    }

    /// Reads what begins with `<`; `None` if it is no token.
    fn markup(&mut self) -> Option<Token<'h>> {
        let rest = &self.html.as_bytes()[self.at..];
        match rest.get(1) {
            Some(b'!') => self.skip_declaration(),
            Some(b'?') => self.skip_past(self.at + 2, ">"),
            Some(b'/') => return self.close(),
            Some(letter) if letter.is_ascii_alphabetic() => return Some(self.open()),
            _ => {}
        }
        None
    }

    fn skip_declaration(&mut self) {
        let rest = &self.html[self.at..];
        if rest.starts_with("<!-->") {
            self.at += 5;
        } else if rest.starts_with("<!--") {
            self.skip_past(self.at + 4, "-->");
        } else if rest.starts_with("<![CDATA[") {
            self.skip_past(self.at + 9, "]]>");
        } else {
            self.skip_past(self.at + 2, ">");
        }
    }

    fn skip_past(&mut self, from: usize, end: &str) {
        let found = self.html[from..].find(end);
        self.at = found.map_or(self.html.len(), |found| from + found + end.len());
    }

    fn open(&mut self) -> Token<'h> {
        let name = self.name_at(self.at + 1);
        let tag = Tag::of(&self.html[name.clone()]);
        let end = end_of_tag(self.html.as_bytes(), name.end);
        // A tag that the page breaks off in has no bracket at its end.
        let attributes = &self.html[name.end..end];
        let attributes = attributes.strip_suffix('>').unwrap_or(attributes);
        self.at = end;
        if tag.is_raw() && !attributes.ends_with('/') {
            self.raw = Some(tag);
        }
        Token::Open(tag, attributes)
    }

    fn close(&mut self) -> Option<Token<'h>> {
        let name = self.name_at(self.at + 2);
        if name.is_empty() {
            self.skip_past(self.at + 2, ">");
            return None;
        }
        // It is mostly the next byte: a search for a text would take longer to begin.
        let rest = &self.html.as_bytes()[name.end..];
        let end = rest.iter().position(|&byte| byte == b'>');
        self.at = end.map_or(self.html.len(), |end| name.end + end + 1);
        Some(Token::Close(Tag::of(&self.html[name])))
    }

    fn name_at(&self, start: usize) -> Range<usize> {
        let is_name = |byte: &u8| !byte.is_ascii_whitespace() && !b"/><".contains(byte);
        let bytes = &self.html.as_bytes()[start.min(self.html.len())..];
        let starts = bytes.first().is_some_and(u8::is_ascii_alphabetic);
        let length = bytes.iter().take_while(|byte| is_name(byte)).count();
        start..start + if starts { length } else { 0 }
    }

    /// Reads up to the end tag of an element without markup.
    fn raw_text(&mut self, tag: Tag) -> Token<'h> {
        let start = self.at;
        let mut from = start;
        let end = loop {
            // A search for one byte is several times as fast as one for two.
            let Some(found) = self.html[from..].find('<') else {
                break self.html.len();
            };
            from += found + 1;
            if self.html.as_bytes().get(from) == Some(&b'/')
                && Tag::of(&self.html[self.name_at(from + 1)]) == tag
            {
                break from - 1;
            }
        };
        self.at = end;
        Token::Raw(start..end)
    }
}

impl<'h> Iterator for Tokens<'h> {
    type Item = Token<'h>;

    fn next(&mut self) -> Option<Token<'h>> {
        if let Some(tag) = self.raw.take() {
            return Some(self.raw_text(tag));
        }
        let mut start = self.at;
        while self.at < self.html.len() {
            let found = self.html[self.at..].find('<');
            let end = found.map_or(self.html.len(), |found| self.at + found);
            if end > start && is_markup(&self.html.as_bytes()[end..]) {
                self.at = end;
                return Some(Token::Text(start..end));
            }
            self.at = end;
            if !is_markup(&self.html.as_bytes()[end..]) {
                // A sign for "less than" belongs to the text around it.
                self.at = (end + 1).min(self.html.len());
                continue;
            }
            if let Some(token) = self.markup() {
                return Some(token);
            }
            start = self.at;
        }
        (start < self.html.len()).then_some(Token::Text(start..self.html.len()))
    }
}

fn is_markup(bytes: &[u8]) -> bool {
    match bytes {
        [b'<', b'!' | b'?' | b'/', ..] => true,
        [b'<', letter, ..] => letter.is_ascii_alphabetic(),
        _ => false,
    }
}

/// Returns the byte after the `>` that ends a start tag, past those in quotes.
fn end_of_tag(bytes: &[u8], mut at: usize) -> usize {
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'>' => return at,
            b'"' | b'\'' if follows_equals(bytes, at - 1) => {
                let rest = bytes.get(at..).unwrap_or_default();
                let length = rest.iter().position(|&b| b == byte);
                at = length.map_or(bytes.len(), |length| at + length + 1);
            }
            _ => {}
        }
    }
    bytes.len()
}

fn follows_equals(bytes: &[u8], at: usize) -> bool {
    let before = bytes[..at].iter().rev().find(|byte| !byte.is_ascii_whitespace());
    before == Some(&b'=')
}

/// Returns the value of an attribute as it stands in a start tag.
pub(super) fn attribute<'h>(attributes: &'h str, name: &str) -> Option<&'h str> {
    Attributes(attributes).find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, v)| v)
}

/// The attributes of a start tag: name and raw value.
pub(super) struct Attributes<'h>(pub(super) &'h str);

impl<'h> Iterator for Attributes<'h> {
    type Item = (&'h str, &'h str);

    fn next(&mut self) -> Option<Self::Item> {
        let is_gap = |byte: u8| byte.is_ascii_whitespace() || byte == b'/';
        let start = self.0.bytes().position(|byte| !is_gap(byte))?;
        let rest = &self.0[start..];
        let length = length_before(rest, |byte| is_gap(byte) || byte == b'=');
        let (name, rest) = rest.split_at(length.max(1));
        let Some(value) = rest.trim_ascii_start().strip_prefix('=') else {
            self.0 = rest;
            return Some((name, ""));
        };
        let value = value.trim_ascii_start();
        let (value, rest) = match value.as_bytes().first() {
            Some(&quote @ (b'"' | b'\'')) => {
                let value = &value[1..];
                let length = length_before(value, |byte| byte == quote);
                (&value[..length], value.get(length + 1..).unwrap_or(""))
            }
            _ => value.split_at(length_before(value, |b| b.is_ascii_whitespace())),
        };
        self.0 = rest;
        Some((name, value))
    }
}

/// Returns how many bytes stand before a certain sign, which is ASCII: to look at bytes
/// takes half the time that it takes to look at characters.
fn length_before(text: &str, is_end: impl Fn(u8) -> bool) -> usize {
    text.bytes().position(is_end).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> Vec<String> {
        let show = |token| match token {
            Token::Open(tag, attributes) => format!("<{tag:?}{attributes}>"),
            Token::Close(tag) => format!("</{tag:?}>"),
            Token::Text(range) => html[range].to_string(),
            Token::Raw(range) => format!("raw {}", &html[range]),
        };
        Tokens::new(html).map(show).collect()
    }

    #[test]
    fn a_page_is_taken_apart_in_order() {
        assert_eq!(
            shown("<!doctype html><P class='a>b'>1 < 2 &amp; <b>x</b><!-- <p> -->y</p >"),
            ["<P class='a>b'>", "1 < 2 &amp; ", "<B>", "x", "</B>", "y", "</P>"]
        );
    }

    #[test]
    fn scripts_and_titles_hold_no_markup() {
        assert_eq!(
            shown("<script>if (a</b>) '</p>'</SCRIPT ><title>a <b></title>"),
            [
                "<Script>",
                "raw if (a</b>) '</p>'",
                "</Script>",
                "<Title>",
                "raw a <b>",
                "</Title>"
            ]
        );
    }

    #[test]
    fn what_does_not_end_goes_on_to_the_end() {
        assert_eq!(shown("a<!-- b"), ["a"]);
        assert_eq!(shown("a<b title=\"c>d"), ["a", "<B title=\"c>d>"]);
        assert_eq!(shown("a<b title=é"), ["a", "<B title=é>"]);
        assert_eq!(shown("a < b <"), ["a < b <"]);
        assert_eq!(shown("<script>a"), ["<Script>", "raw a"]);
        assert_eq!(shown("</>a</ b>c"), ["a", "c"]);
    }

    #[test]
    fn attributes_are_found_whatever_their_quotes() {
        let tag = " class=\"a b\" id = 'c' hidden data-x=1/2 LANG=de /";
        let of = |name| attribute(tag, name);
        assert_eq!(of("class"), Some("a b"));
        assert_eq!(of("id"), Some("c"));
        assert_eq!(of("hidden"), Some(""));
        assert_eq!(of("data-x"), Some("1/2"));
        assert_eq!(of("lang"), Some("de"));
        assert_eq!(of("x"), None);
    }
}
