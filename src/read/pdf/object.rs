//! The objects of a PDF: numbers, names, strings, arrays, dictionaries.

use std::collections::BTreeMap;
use std::ops::Range;

/// An object.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Object {
    Number(f64),
    Name(String),
    /// A string of bytes, in whatever encoding.
    Text(Vec<u8>),
    Array(Vec<Object>),
    Dict(Dict),
    /// A dictionary, and where in the file the data are that belong to it.
    Stream(Dict, Range<usize>),
    /// The number of another object.
    Reference(u32),
    /// A word of the language of pages; `null`, `true` and `false` are such words too.
    Word(String),
}

impl Object {
    /// Returns the number.
    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Object::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the name.
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            Object::Name(name) => Some(name),
            _ => None,
        }
    }

    /// Returns what is in the array.
    pub(super) fn array(&self) -> Option<&[Object]> {
        match self {
            Object::Array(objects) => Some(objects),
            _ => None,
        }
    }

    /// Returns the dictionary, which a stream has too.
    pub(super) fn dict(&self) -> Option<&Dict> {
        match self {
            Object::Dict(dict) | Object::Stream(dict, _) => Some(dict),
            _ => None,
        }
    }
}

/// The objects of a dictionary by their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Dict(BTreeMap<String, Object>);

impl Dict {
    /// Returns the object of a name, which may be a reference to it.
    pub(super) fn get(&self, name: &str) -> Option<&Object> {
        self.0.get(name)
    }

    /// Returns true if the object of this name is the name `value`.
    pub(super) fn is(&self, name: &str, value: &str) -> bool {
        self.get(name).and_then(Object::name) == Some(value)
    }
}

/// How deep arrays and dictionaries may lie in one another; deeper brackets are nothing.
const DEEPEST: usize = 64;

/// Reads objects one after the other.
pub(super) struct Lexer<'b> {
    bytes: &'b [u8],
    /// The next byte.
    pub(super) at: usize,
    depth: usize,
}

/// What can end an array or a dictionary.
enum Piece {
    Object(Object),
    End(u8),
}

impl<'b> Lexer<'b> {
    /// Begins at byte `at`.
    pub(super) fn new(bytes: &'b [u8], at: usize) -> Lexer<'b> {
        Lexer { bytes, at, depth: 0 }
    }

    /// Reads the next object; `None` at the end. What is no object is left out.
    pub(super) fn object(&mut self) -> Option<Object> {
        loop {
            if let Piece::Object(object) = self.piece()? {
                return Some(object);
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Goes past white space and comments.
    pub(super) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                    self.at += 1;
                }
            } else if !is_space(byte) {
                return;
            } else {
                self.at += 1;
            }
        }
    }

    fn piece(&mut self) -> Option<Piece> {
        self.skip_space();
        let byte = self.peek()?;
        self.at += 1;
        let object = match byte {
            b'/' => Object::Name(self.name()),
            b'(' => Object::Text(self.text()),
            b'<' if self.peek() == Some(b'<') => {
                self.at += 1;
                return Some(self.inside(|lexer| Object::Dict(lexer.dict())));
            }
            b'<' => Object::Text(self.hexadecimal()),
            b'[' => return Some(self.inside(|lexer| Object::Array(lexer.array()))),
            b'>' if self.peek() == Some(b'>') => {
                self.at += 1;
                return Some(Piece::End(b'>'));
            }
            b']' | b'>' | b')' | b'{' | b'}' => return Some(Piece::End(byte)),
            _ => {
                self.at -= 1;
                self.word()
            }
        };
        Some(Piece::Object(object))
    }

    fn inside(&mut self, read: impl FnOnce(&mut Self) -> Object) -> Piece {
        if self.depth >= DEEPEST {
            return Piece::End(0);
        }
        self.depth += 1;
        let object = read(self);
        self.depth -= 1;
        Piece::Object(object)
    }

    fn array(&mut self) -> Vec<Object> {
        let mut objects = Vec::new();
        loop {
            let start = self.at;
            match self.piece() {
                None | Some(Piece::End(b']')) => return objects,
                Some(Piece::Object(object)) if ends_object(&object) => {
                    self.at = start;
                    return objects;
                }
                Some(Piece::Object(object)) => objects.push(object),
                Some(Piece::End(_)) => {}
            }
        }
    }

    fn dict(&mut self) -> Dict {
        let mut dict = Dict::default();
        let mut name = None;
        loop {
            let start = self.at;
            match self.piece() {
                None | Some(Piece::End(b'>')) => return dict,
                Some(Piece::Object(object)) if ends_object(&object) => {
                    self.at = start;
                    return dict;
                }
                Some(Piece::Object(object)) => match (name.take(), object) {
                    (Some(name), object) => {
                        dict.0.insert(name, object);
                    }
                    (None, Object::Name(new)) => name = Some(new),
                    (None, _) => {}
                },
                Some(Piece::End(_)) => {}
            }
        }
    }

    fn name(&mut self) -> String {
        let start = self.at;
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        let raw = self.bytes.get(start..self.at).unwrap_or(&[]);
        if !raw.contains(&b'#') {
            return String::from_utf8_lossy(raw).into_owned();
        }
        let mut name = Vec::with_capacity(raw.len());
        let mut rest = raw;
        while let [byte, after @ ..] = rest {
            let digits = after.get(..2).filter(|_| *byte == b'#');
            match digits.and_then(|digits| Some((hex(digits[0])?, hex(digits[1])?))) {
                Some((high, low)) => {
                    name.push(high << 4 | low);
                    rest = &after[2..];
                }
                None => {
                    name.push(*byte);
                    rest = after;
                }
            }
        }
        String::from_utf8_lossy(&name).into_owned()
    }

    fn text(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        let mut depth = 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
            text.push(byte);
        }
        text
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => self.at += usize::from(self.peek() == Some(b'\n')),
            b'0'..=b'7' => {
                let mut number = byte - b'0';
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    number = number.wrapping_mul(8).wrapping_add(digit - b'0');
                    self.at += 1;
                }
                text.push(number);
            }
            other => text.push(other),
        }
    }

    fn hexadecimal(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        let mut half = None;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match (byte, hex(byte), half) {
                (b'>', ..) => break,
                (_, Some(high), None) => half = Some(high),
                (_, Some(low), Some(high)) => {
                    text.push(high << 4 | low);
                    half = None;
                }
                _ => {}
            }
        }
        text.extend(half.map(|high| high << 4));
        text
    }

    /// Reads a number, a reference or a word.
    fn word(&mut self) -> Object {
        let start = self.at;
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        let word = self.bytes.get(start..self.at).unwrap_or(&[]);
        if !word.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+')) {
            return Object::Word(String::from_utf8_lossy(word).into_owned());
        }
        if let Some(number) = whole(word)
            && let Some(end) = self.end_of_reference()
        {
            self.at = end;
            return Object::Reference(number);
        }
        let text = std::str::from_utf8(word).unwrap_or("");
        // Some programs write two signs; the second one is nothing.
        let text =
            text.strip_prefix('-').filter(|rest| rest.starts_with('-')).unwrap_or(text);
        Object::Number(text.parse().unwrap_or(0.0))
    }

    /// Returns where a reference ends whose number was just read, if it is one.
    fn end_of_reference(&self) -> Option<usize> {
        let mut at = self.at;
        let skip = |at: &mut usize, is_such: fn(u8) -> bool| {
            let start = *at;
            while self.bytes.get(*at).is_some_and(|&byte| is_such(byte))
                && *at < start + 8
            {
                *at += 1;
            }
            *at > start
        };
        let is_such = skip(&mut at, is_space)
            && skip(&mut at, |byte| byte.is_ascii_digit())
            && skip(&mut at, is_space)
            && self.bytes.get(at) == Some(&b'R')
            && !self.bytes.get(at + 1).is_some_and(|&byte| is_regular(byte));
        is_such.then_some(at + 1)
    }
}

/// Returns true for a word that cannot stand in an object: the one before has no end.
fn ends_object(object: &Object) -> bool {
    matches!(object, Object::Word(word) if word == "endobj" || word == "obj" || word == "stream")
}

/// Returns true for white space.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

/// Returns true for bytes of names, numbers and words.
fn is_regular(byte: u8) -> bool {
    !is_space(byte)
        && !matches!(
            byte,
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
        )
}

fn hex(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

/// Reads a number without sign and point.
fn whole(word: &[u8]) -> Option<u32> {
    std::str::from_utf8(word).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Object> {
        let mut lexer = Lexer::new(text.as_bytes(), 0);
        std::iter::from_fn(|| lexer.object()).collect()
    }

    #[test]
    fn objects_are_read() {
        assert_eq!(
            read("/A#20b 1 0 R -1.5 .5 --3 % all\n(a(b)\\)\\101\\n) <4a4 > true"),
            [
                Object::Name("A b".to_string()),
                Object::Reference(1),
                Object::Number(-1.5),
                Object::Number(0.5),
                Object::Number(-3.0),
                Object::Text(b"a(b))A\n".to_vec()),
                Object::Text(vec![0x4A, 0x40]),
                Object::Word("true".to_string()),
            ]
        );
    }

    #[test]
    fn a_dictionary_may_hold_others_and_may_have_no_end() {
        let dict = read("<</A [1 2 0 R] /B <</C /D>> >> endobj");
        let dict = dict[0].dict().unwrap();
        let array = [Object::Number(1.0), Object::Reference(2)];
        assert_eq!(dict.get("A").and_then(Object::array), Some(&array[..]));
        assert!(dict.get("B").and_then(Object::dict).unwrap().is("C", "D"));
        let broken = read("<</A [1 endobj 2");
        assert_eq!(broken.len(), 3);
        assert_eq!(broken[2], Object::Number(2.0));
    }

    #[test]
    fn brackets_without_end_are_no_end_of_the_reader() {
        assert!(read(&"[".repeat(100_000)).len() <= 1);
        assert!(read(&"<<".repeat(100_000)).len() <= 1);
    }
}
