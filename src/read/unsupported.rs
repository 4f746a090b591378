//! Knows what is not read, so that it can be told by name.

use std::path::Path;

use super::{Articles, Input, ReadOptions, Reader, failure, has_extension};
use crate::error::{Error, ErrorKind};

/// Files that hold no text, or hold it in a form that this build does not read.
pub(super) struct Unsupported;

impl Reader for Unsupported {
    fn name(&self) -> &'static str {
        "unsupported"
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        kind(name, head).is_some()
    }

    fn read(&self, input: Input, _options: &ReadOptions) -> Articles {
        let Input { name, mut bytes, .. } = input;
        let kind = match bytes.fill_buf() {
            Ok(head) => kind(&name, head).unwrap_or(BINARY),
            Err(error) => return failure(error.into()),
        };
        failure(Error::new(ErrorKind::Unsupported(kind.to_string())))
    }
}

const BINARY: &str = "binary data";

fn kind(name: &Path, head: &[u8]) -> Option<&'static str> {
    let magic = MAGIC.iter().find(|(at, magic, _)| {
        head.get(*at..).is_some_and(|rest| rest.starts_with(magic))
    });
    let magic = magic.map(|&(_, magic, kind)| match magic.starts_with(b"PK") {
        // Documents are archives, too.
        true => missing_feature(name).unwrap_or(kind),
        false => kind,
    });
    magic
        .or_else(|| is_binary(head).then_some(BINARY))
        .or_else(|| missing_feature(name))
        .or_else(|| missing_feed(head))
}

/// Which bytes stand where in which kind of file. Formats that other readers read come
/// here only where these are not built in.
const MAGIC: &[(usize, &[u8], &str)] = &[
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xFF\xD8\xFF", "a JPEG image"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (0, b"II*\0", "a TIFF image"),
    (0, b"MM\0*", "a TIFF image"),
    (8, b"WEBPVP8", "a WebP image"),
    (0, b"%PDF-", "PDF (built without the feature `pdf`)"),
    (0, b"{\\rtf", "RTF"),
    (0, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Office document"),
    (0, b"PK\x03\x04", "a ZIP archive (built without the feature `archives`)"),
    (0, b"PK\x05\x06", "a ZIP archive (built without the feature `archives`)"),
    (0, b"\x1F\x8B\x08", "gzip (built without the feature `compression`)"),
    (0, b"\x28\xB5\x2F\xFD", "Zstandard (built without the feature `compression`)"),
    (0, b"BZh91AY", "bzip2 (built without the feature `compression`)"),
    (0, b"\xFD7zXZ\0", "XZ (built without the feature `compression`)"),
    (0, b"7z\xBC\xAF\x27\x1C", "a 7z archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (257, b"ustar", "a tar archive (built without the feature `archives`)"),
    (0, b"\x7FELF", "an ELF program"),
    (0, b"\0asm", "WebAssembly"),
    (0, b"MZ\x90\0", "a Windows program"),
    (0, b"\xCA\xFE\xBA\xBE", "a Java or macOS program"),
    (0, b"\xCF\xFA\xED\xFE", "a macOS program"),
    (0, b"SQLite format 3\0", "an SQLite database"),
    (0, b"PAR1", "Parquet"),
    (0, b"ARROW1\0\0", "Arrow"),
    (0, b"OggS", "Ogg media"),
    (0, b"ID3\x03", "MP3 audio"),
    (0, b"ID3\x04", "MP3 audio"),
    (4, b"ftyp", "MP4 media"),
    (0, b"\xFF\xFE\0\0", "UTF-32 text (built without the feature `encodings`)"),
    (0, b"\0\0\xFE\xFF", "UTF-32 text (built without the feature `encodings`)"),
    (0, b"\xFF\xFE", "UTF-16 text (built without the feature `encodings`)"),
    (0, b"\xFE\xFF", "UTF-16 text (built without the feature `encodings`)"),
];

/// Returns true if so many bytes are control characters that this can be no text.
///
/// A stray NUL is no reason: texts from old systems have them.
fn is_binary(head: &[u8]) -> bool {
    let is_control = |byte: &u8| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127);
    // Counted in bytes, so that many are looked at in one instruction.
    let count =
        |few: &[u8]| few.iter().map(|byte| u8::from(is_control(byte))).sum::<u8>();
    let controls: usize = head.chunks(255).map(|few| usize::from(count(few))).sum();
    controls > 16 && controls > head.len() / 10
}

/// Names the format that the file's name promises and that is not built in.
pub(super) fn missing_feature(name: &Path) -> Option<&'static str> {
    let is_promised = |(endings, is_built_in, _): &&Promise| {
        !is_built_in && has_extension(name, endings)
    };
    PROMISES.iter().find(is_promised).map(|&(_, _, kind)| kind)
}

/// What names end in, whether that format is built in, and what it is called.
type Promise = (&'static [&'static str], bool, &'static str);

const PROMISES: &[Promise] = &[
    (
        MARKDOWN,
        cfg!(feature = "markdown"),
        "Markdown (built without the feature `markdown`)",
    ),
    (
        &["json", "jsonl", "ndjson", "jsonlines"],
        cfg!(feature = "json"),
        "JSON (built without the feature `json`)",
    ),
    (
        &["html", "htm", "xhtml", "shtml"],
        cfg!(feature = "html"),
        "HTML (built without the feature `html`)",
    ),
    (
        &["csv", "tsv", "tab"],
        cfg!(feature = "csv"),
        "CSV (built without the feature `csv`)",
    ),
    (
        &["eml", "mbox", "mht", "mhtml"],
        cfg!(feature = "mail"),
        "mail (built without the feature `mail`)",
    ),
    (
        &["rss", "atom"],
        cfg!(feature = "feeds"),
        "a feed (built without the feature `feeds`)",
    ),
    (
        &["docx", "docm", "dotx", "epub", "odt", "ott"],
        cfg!(feature = "documents"),
        "a document (built without the feature `documents`)",
    ),
];

/// Names a feed that is not built in: its name may end in anything.
fn missing_feed(head: &[u8]) -> Option<&'static str> {
    let text = String::from_utf8_lossy(&head[..head.len().min(1024)]);
    let is_feed = text.trim_start_matches('\u{FEFF}').trim_start().starts_with('<')
        && ["<rss", "<rdf:RDF", "http://www.w3.org/2005/Atom"]
            .iter()
            .any(|sign| text.contains(sign));
    (!cfg!(feature = "feeds") && is_feed)
        .then_some("a feed (built without the feature `feeds`)")
}

/// What the names of Markdown files end in.
pub(super) const MARKDOWN: &[&str] = &["md", "markdown", "mdown", "mkd", "mkdn"];

#[cfg(test)]
mod tests {
    use super::super::test_support::message;
    use super::*;

    #[test]
    fn a_binary_file_is_named_by_its_kind() {
        assert_eq!(
            message("a.txt", b"\x89PNG\r\n\x1a\n...."),
            "a.txt: a PNG image is not read"
        );
        assert_eq!(message("a", b"{\\rtf1 Text.}"), "a: RTF is not read");
        assert_eq!(message("a", &[0; 100]), "a: binary data is not read");
    }

    #[test]
    fn a_few_control_characters_do_not_make_a_text_binary() {
        let text = "The mayor\0 resigned on Friday.\x0C\x1B\t".repeat(100);
        assert!(!is_binary(text.as_bytes()));
        assert!(!is_binary(b"a\0b"));
    }

    #[cfg(not(feature = "compression"))]
    #[test]
    fn compressed_data_is_told_by_its_feature() {
        let told = "a.json: gzip (built without the feature `compression`) is not read";
        assert_eq!(message("a.json", b"\x1F\x8B\x08\0"), told);
    }

    #[cfg(not(feature = "cli"))]
    #[test]
    fn a_format_that_is_not_built_in_is_told_by_its_feature() {
        let rss = "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel/></rss>";
        for (name, is_built_in, text, told) in [
            ("a.md", cfg!(feature = "markdown"), "# A\n\nText.", "Markdown _markdown_"),
            ("a.csv", cfg!(feature = "csv"), "title,text\nA,B.\n", "CSV _csv_"),
            ("a.tsv", cfg!(feature = "csv"), "title\ttext\nA\tB.\n", "CSV _csv_"),
            ("a.eml", cfg!(feature = "mail"), "Subject: A\n\nText.\n", "mail _mail_"),
            ("a.mbox", cfg!(feature = "mail"), "From a\nA: b\n\nText.\n", "mail _mail_"),
            ("a.xml", cfg!(feature = "feeds"), rss, "a feed _feeds_"),
            (
                "a.docx",
                cfg!(feature = "documents"),
                "PK\x03\x04",
                "a document _documents_",
            ),
        ] {
            let told = told.replacen(" _", " (built without the feature `", 1);
            let told = format!("{name}: {} is not read", told.replace('_', "`)"));
            assert!(is_built_in || message(name, text.as_bytes()) == told, "{told}");
        }
    }
}
