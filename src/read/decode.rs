//! Makes text of the bytes of a file, in whatever encoding they are.

use std::io::Read;
#[cfg(feature = "encodings")]
use std::path::Path;

#[cfg(feature = "encodings")]
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
#[cfg(feature = "encodings")]
use encoding_rs::{DecoderResult, Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};

use super::limits::hit;
#[cfg(feature = "encodings")]
use super::{Articles, Reader, failure, inner};
use super::{Input, ReadOptions};
use crate::article::{Article, SourceMap, Span};
use crate::error::{Error, ErrorKind, Limit};

/// A file's text, and the way back to its bytes.
#[derive(Debug, Default)]
pub(super) struct Decoded {
    /// The text, without a byte order mark.
    pub(super) text: String,
    /// How it lies in the file.
    pub(super) map: SourceMap,
    /// What could not be decoded and was replaced.
    pub(super) warning: Option<Error>,
}

impl Decoded {
    #[cfg(any(feature = "html", feature = "markdown"))]
    /// Returns the way to the file from a text whose way to this text is `map`.
    pub(super) fn lead(&self, map: &SourceMap) -> SourceMap {
        map.through(&self.map)
    }

    /// Makes an item of an article and of what there is to say about it.
    pub(super) fn items(
        warning: Option<Error>,
        article: Result<Article, Error>,
    ) -> impl Iterator<Item = Result<Article, Error>> + Send {
        let warning = warning.filter(|_| article.is_ok());
        std::iter::once(article).chain(warning.map(Err))
    }
}

/// Reads all of a file that is one text. A file without any is an error.
///
/// `declared` finds the encoding that the file says it is in, if its format has such.
pub(super) fn whole_text(
    input: Input,
    declared: impl FnOnce(&[u8]) -> Option<String>,
    options: &ReadOptions,
) -> Result<Decoded, Error> {
    let outside = input.nest.charset.clone();
    let bytes = whole(input, options)?;
    let declared = outside.or_else(|| declared(&bytes));
    let decoded = decoded(bytes, declared.as_deref());
    match decoded.text.trim().is_empty() {
        true => Err(Error::new(ErrorKind::Empty)),
        false => Ok(decoded),
    }
}

/// Reads all bytes of a file that is one article.
pub(super) fn whole(input: Input, options: &ReadOptions) -> Result<Vec<u8>, Error> {
    // A third of what spans can address: a byte may become three, U+FFFD.
    let most = options.limits.max_article.min(Span::MAX as u64 / 3);
    let mut bytes = Vec::new();
    input.bytes.take(most + 1).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > most {
        true => Err(hit(Limit::Article(most))),
        false => Ok(bytes),
    }
}

/// The UTF-8 byte order mark.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Returns `bytes` after the byte order mark, if there is one.
pub(super) fn after_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)
}

/// Decodes bytes: by their mark, as UTF-8 if they are, by what they declare, by what they
/// look like.
pub(super) fn decoded(mut bytes: Vec<u8>, declared: Option<&str>) -> Decoded {
    let start = bytes.len() - after_mark(&bytes).len();
    #[cfg(feature = "encodings")]
    if let Some(number) = utf32(&bytes) {
        return decoded_utf32(&bytes, number);
    }
    #[cfg(feature = "encodings")]
    if let Some(encoding) = not_utf8(&bytes, declared) {
        return decoded_as(&bytes, encoding);
    }
    let _ = declared;
    bytes.drain(..start);
    match String::from_utf8(bytes) {
        Ok(text) => Decoded { text, map: SourceMap::shifted(start), warning: None },
        Err(error) => mended(error.as_bytes(), start),
    }
}

/// Decodes UTF-8 that is broken in places.
fn mended(bytes: &[u8], start: usize) -> Decoded {
    let mut writer = Writer::default();
    let mut at = start;
    for chunk in bytes.utf8_chunks() {
        writer.run(chunk.valid(), at);
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            writer.replacement(at, chunk.invalid().len());
            at += chunk.invalid().len();
        }
    }
    writer.ended("UTF-8")
}

/// Writes text and the way back to its bytes.
#[derive(Default)]
struct Writer {
    decoded: Decoded,
    /// The first byte that was replaced, and how many were.
    replaced: Option<(usize, usize)>,
}

impl Writer {
    /// Writes text that stands at byte `at` of the file as it is.
    fn run(&mut self, text: &str, at: usize) {
        if !text.is_empty() {
            self.decoded.map.push(self.decoded.text.len(), at);
            self.decoded.text.push_str(text);
        }
    }

    /// Writes text that `length` bytes at byte `at` of the file stand for.
    fn character(&mut self, text: &str, at: usize, length: usize) {
        self.decoded.map.push(self.decoded.text.len(), at);
        self.decoded.text.push_str(text);
        self.decoded.map.push_end(self.decoded.text.len(), at + length);
    }

    /// Writes the sign for bytes that stand for nothing.
    fn replacement(&mut self, at: usize, length: usize) {
        self.character("\u{FFFD}", at, length);
        let (first, count) = self.replaced.unwrap_or((at, 0));
        self.replaced = Some((first, count + length));
    }

    fn ended(self, encoding: &str) -> Decoded {
        let warning = self.replaced.map(|(first, count)| {
            let kind = ErrorKind::Replaced(encoding.to_string(), count);
            Error::new(kind).at_byte(first as u64)
        });
        Decoded { warning, ..self.decoded }
    }
}

/// Returns the encoding of bytes that are not to be read as UTF-8.
#[cfg(feature = "encodings")]
fn not_utf8(bytes: &[u8], declared: Option<&str>) -> Option<&'static Encoding> {
    if let Some(encoding) = utf16(bytes) {
        return Some(encoding);
    }
    let declared = declared.and_then(|label| Encoding::for_label(label.as_bytes()));
    let declared = declared.filter(|encoding| !is_utf(encoding));
    // Seven-bit text in this encoding is UTF-8 as well, but not meant so.
    if declared == Some(ISO_2022_JP) {
        return declared;
    }
    if is_mostly_utf8(bytes) {
        return None;
    }
    declared.or_else(|| Some(guessed(bytes)))
}

#[cfg(feature = "encodings")]
fn is_utf(encoding: &&'static Encoding) -> bool {
    *encoding == UTF_8 || *encoding == UTF_16BE || *encoding == UTF_16LE
}

/// Returns true if bytes are UTF-8, or were before some of them broke: characters of
/// several bytes come about by chance only rarely.
#[cfg(feature = "encodings")]
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    if std::str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        let is_start = |byte: &&u8| **byte >= 0xC0;
        good += chunk.valid().as_bytes().iter().filter(is_start).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > 2 * bad
}

#[cfg(feature = "encodings")]
fn guessed(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Returns the byte order of UTF-16, by its mark or by where the zero bytes are.
#[cfg(feature = "encodings")]
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xFF, 0xFE, ..] => return Some(UTF_16LE),
        [0xFE, 0xFF, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let head = &bytes[..bytes.len().min(1024)];
    let zeros =
        |odd: usize| head.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let is_most = |count: usize| head.len() >= 16 && count > head.len() * 2 / 5;
    match (is_most(even), is_most(odd)) {
        (false, true) if even * 20 < head.len() => Some(UTF_16LE),
        (true, false) if odd * 20 < head.len() => Some(UTF_16BE),
        _ => None,
    }
}

/// Returns how four bytes of UTF-32 make a number, if its mark is there.
#[cfg(feature = "encodings")]
fn utf32(bytes: &[u8]) -> Option<fn([u8; 4]) -> u32> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] => Some(u32::from_le_bytes),
        [0, 0, 0xFE, 0xFF, ..] => Some(u32::from_be_bytes),
        _ => None,
    }
}

#[cfg(feature = "encodings")]
fn decoded_utf32(bytes: &[u8], number: fn([u8; 4]) -> u32) -> Decoded {
    let mut writer = Writer::default();
    let (mut at, mut buffer) = (4, [0; 4]);
    while let Some(four) = bytes[at..].first_chunk() {
        match char::from_u32(number(*four)) {
            Some(c) => writer.character(c.encode_utf8(&mut buffer), at, four.len()),
            None => writer.replacement(at, four.len()),
        }
        at += four.len();
    }
    if at < bytes.len() {
        writer.replacement(at, bytes.len() - at);
    }
    writer.ended("UTF-32")
}

#[cfg(feature = "encodings")]
fn decoded_as(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let mut writer = Writer::default();
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let is_plain = encoding.is_ascii_compatible();
    let has_mark = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    let mut at = if has_mark && is_utf(&encoding) { 2 } else { 0 };
    let mut start = at;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let plain = rest.iter().take_while(|byte| is_plain && byte.is_ascii()).count();
        if start == at && plain > 0 {
            writer.run(std::str::from_utf8(&rest[..plain]).unwrap_or(""), at);
            at += plain;
            start = at;
            continue;
        }
        // One byte at a time, so that it is known which bytes a character is made of.
        let mut buffer = [0; 16];
        let (result, read, written) =
            decoder.decode_to_utf8_without_replacement(&rest[..1], &mut buffer, false);
        let bad = match result {
            DecoderResult::Malformed(_, after) => Some(usize::from(after)),
            _ => None,
        };
        at += if bad.is_some() { read } else { read.max(1) };
        if written > 0 {
            let text = std::str::from_utf8(&buffer[..written]).unwrap_or("\u{FFFD}");
            writer.character(text, start, at - start);
            start = at;
        }
        if let Some(after) = bad {
            let end = at.saturating_sub(after).max(start);
            writer.replacement(start, end - start);
            start = end;
            // What was read after the bad bytes waits in the decoder.
            let (_, _, written) =
                decoder.decode_to_utf8_without_replacement(&[], &mut buffer, false);
            if written > 0 {
                let text = std::str::from_utf8(&buffer[..written]).unwrap_or("\u{FFFD}");
                writer.character(text, start, at - start);
                start = at;
            }
        }
    }
    if start < bytes.len() {
        writer.replacement(start, bytes.len() - start);
    }
    writer.ended(encoding.name())
}

/// Any format in UTF-16 or UTF-32: it is read as what it is when it is decoded.
#[cfg(feature = "encodings")]
pub(super) struct WideText;

#[cfg(feature = "encodings")]
impl Reader for WideText {
    fn name(&self) -> &'static str {
        "UTF-16 or UTF-32"
    }

    fn fits(&self, _name: &Path, head: &[u8]) -> bool {
        utf16(head).is_some() || utf32(head).is_some()
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        let (name, nest) = (input.name.clone(), input.nest.clone());
        let decoded = whole(input, options).map(|bytes| decoded(bytes, None));
        let Decoded { text, map, warning } = match decoded {
            Ok(decoded) => decoded,
            Err(error) => return failure(error),
        };
        let bytes = Box::new(std::io::Cursor::new(text.into_bytes()));
        let articles = inner(name, bytes, nest, options).map(move |article| {
            let mut article = article?;
            article.source_map = article.source_map.through(&map);
            Ok(article)
        });
        Box::new(articles.chain(warning.map(Err)))
    }
}

#[cfg(feature = "encodings")]
#[cfg(test)]
mod tests {
    use super::super::test_support::shown;
    use super::*;

    /// Checks that each character leads to bytes that decode to it.
    fn check(bytes: &[u8], label: &str, declared: Option<&str>) -> String {
        let encoding = Encoding::for_label(label.as_bytes()).unwrap();
        let decoded = decoded(bytes.to_vec(), declared);
        for (at, c) in decoded.text.char_indices() {
            let place = decoded.map.file_span(Span::new(at, at + c.len_utf8()));
            let (text, _, _) = encoding.decode(&bytes[place.range()]);
            assert_eq!(text, c.to_string(), "{label}, {at}");
        }
        decoded.text
    }

    #[test]
    fn every_character_leads_back_to_its_bytes_whatever_the_encoding() {
        let german = "Käthe Möller sagte: „Süßes für 3 €“ – und die Bürger schwiegen.";
        let russian = "Мэр города подал в отставку в пятницу, сообщили в мэрии.";
        let japanese = "市長は金曜日に辞任した。ＡＢＣ123と発表した。";
        let chinese = "市长星期五辞职了。ABC 123，他说。";
        for (text, label) in [
            (german, "windows-1252"),
            (russian, "windows-1251"),
            (russian, "koi8-r"),
            (japanese, "shift_jis"),
            (japanese, "euc-jp"),
            (chinese, "gb18030"),
        ] {
            let encoding = Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, _, lossy) = encoding.encode(text);
            assert!(!lossy);
            assert_eq!(check(&bytes, label, Some(label)), text);
            let long = bytes.repeat(3);
            assert_eq!(check(&long, label, None), text.repeat(3), "{label} is guessed");
        }
        let marked = format!("\u{FEFF}{russian}");
        let bytes: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(check(&bytes, "utf-16le", None), russian);
    }

    #[test]
    fn utf_16_is_known_by_its_mark_or_its_zeros() {
        for mark in ["\u{FEFF}", ""] {
            let text = format!("{mark}The mayor resigned on Friday. “No,” she said.");
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let little: Vec<u8> =
                text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for bytes in [big, little] {
                assert_eq!(shown("a.txt", &bytes), [text.trim_start_matches('\u{FEFF}')]);
            }
        }
        let json = "\u{FEFF}{\"text\": \"One.\"}\r\n{\"text\": \"Two.\"}\r\n";
        let bytes: Vec<u8> = json.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(shown("a.jsonl", &bytes), ["One.", "Two."]);
    }

    #[test]
    fn utf_32_is_known_by_its_mark() {
        let text =
            "\u{FEFF}{\"text\": \"Süßes für 3 €.\"}\n{\"text\": \"\u{1F600} Two.\"}\n";
        let numbers = || text.chars().map(u32::from);
        let mut little: Vec<u8> = numbers().flat_map(u32::to_le_bytes).collect();
        let big: Vec<u8> = numbers().flat_map(u32::to_be_bytes).collect();
        for bytes in [&little, &big] {
            let read = shown("a.jsonl", bytes);
            assert_eq!(read, ["Süßes für 3 €.", "\u{1F600} Two."]);
        }
        let decoded = super::decoded(little.clone(), None);
        assert_eq!(decoded.text, text[3..]);
        let at = text.find('ü').unwrap() - 3;
        let place = decoded.map.file_span(Span::new(at, at + 2));
        assert_eq!(little[place.range()], u32::from('ü').to_le_bytes());
        little.extend([0, 0xD8, 0, 0, 9]);
        assert!(super::decoded(little, None).text.ends_with("\n\u{FFFD}\u{FFFD}"));
    }

    #[test]
    fn a_byte_that_is_no_text_is_replaced_and_told() {
        let decoded = decoded(b"caf\x82\xA0 \x81".to_vec(), Some("shift_jis"));
        assert!(decoded.text.ends_with(" \u{FFFD}"), "{}", decoded.text);
        let told = decoded.warning.unwrap().to_string();
        assert_eq!(told, "byte 6: a byte that is not Shift_JIS was replaced");
        let utf16: Vec<u8> = vec![0xFF, 0xFE, b'a', 0, 0x00, 0xD8, b'b', 0, b'c'];
        assert_eq!(super::decoded(utf16, None).text, "a\u{FFFD}b\u{FFFD}");
    }

    #[test]
    fn any_bytes_are_decoded() {
        let mut random = super::super::test_support::Random(7);
        for label in ["iso-2022-jp", "gb18030", "big5", "euc-kr", "shift_jis", "utf-16be"]
        {
            let encoding = Encoding::for_label(label.as_bytes()).unwrap();
            for _ in 0..300 {
                let mut byte = || u8::try_from(random.below(256)).unwrap();
                let bytes: Vec<u8> = (0..40).map(|_| byte()).collect();
                let decoded = decoded_as(&bytes, encoding);
                let all = decoded.map.file_span(Span::new(0, decoded.text.len()));
                assert!(all.end() <= bytes.len(), "{label} {bytes:?}");
            }
        }
    }
}
