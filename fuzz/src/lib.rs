//! What foreign bytes reach: an entry for each reader and each step, with what must hold.
//!
//! `fuzz_targets/` has a target for each, and `tests/it/entries.rs` runs all of them on
//! files that were changed at random.

use std::path::Path;

use epitome::article::SourceMap;
use epitome::dedup::{DedupOptions, Statement, near_duplicates};
use epitome::fact::Vocabulary;
use epitome::fact::quote::quotes;
use epitome::read::{Limits, ReadOptions, read_from};
use epitome::{Article, Language, Length, Options, Span};
use epitome::{digest, evaluate, language, render, sentence, summarize};

/// An entry: what it is called, and what is done with the bytes.
pub type Entry = (&'static str, fn(&[u8]));

/// All entries.
pub const ENTRIES: &[Entry] = &[
    ("text", text),
    ("markdown", markdown),
    ("html", html),
    ("json", json),
    ("json_lines", json_lines),
    ("feed", feed),
    ("mail", mail),
    ("mailbox", mailbox),
    ("csv", csv),
    ("warc", warc),
    ("zip", zip),
    ("tar", tar),
    ("compressed", compressed),
    ("epub", epub),
    ("docx", docx),
    ("odt", odt),
    ("pdf", pdf),
    ("sentence", split),
    ("fact", fact),
    ("dedup", dedup),
    ("topics", topics),
    ("pipeline", pipeline),
];

// Readers

/// Reads bytes as a file of this name, and checks what every article promises.
fn read(name: &str, bytes: &[u8]) {
    let limits =
        Limits { max_article: 1 << 20, max_total: 16 << 20, ..Limits::default() };
    let options = ReadOptions { limits, ..ReadOptions::default() };
    let input = Box::new(std::io::Cursor::new(bytes.to_vec()));
    for article in read_from(Path::new(name), input, &options).flatten() {
        let whole = article.origin.record.is_none() && article.origin.member.is_none();
        check(&article, (whole && !is_wrapped(bytes)).then_some(bytes.len()));
    }
}

/// Returns true if places count the bytes of what is compressed, not those of the file.
fn is_wrapped(bytes: &[u8]) -> bool {
    let starts: [&[u8]; 4] = [b"\x1F\x8B", b"\x28\xB5", b"BZ", b"\xFD7"];
    let skippable = bytes.get(1..4) == Some(b"\x2A\x4D\x18");
    let text = bytes.trim_ascii_start();
    skippable || starts.iter().any(|start| text.starts_with(start))
}

/// Checks an article, of a file of this length if it is all of it.
fn check(article: &Article, length: Option<usize>) {
    assert!(!article.text.trim().is_empty(), "an article without text");
    assert!(article.not_prose.is_sorted_by(|a, b| a.end() <= b.start()), "parts overlap");
    for &span in &article.not_prose {
        assert!(!article.slice(span).is_empty(), "a part of nothing");
    }
    // Without a map, as in mail, places count the bytes of the text, however long the file.
    let has_map = article.source_map != SourceMap::default();
    let length = length.map(|file| if has_map { file } else { article.text.len() });
    let mut before = 0;
    for sentence in sentence::split(article, 0, Language::ENGLISH) {
        let place = article.source_map.file_span(sentence.span);
        assert!(place.start() <= place.end(), "a place that ends before it starts");
        if let Some(length) = length {
            assert!(before <= place.start(), "places out of order");
            assert!(place.end() <= length, "a place outside");
            before = place.start();
        }
    }
}

/// Plain text.
pub fn text(bytes: &[u8]) {
    read("a.txt", bytes);
}

/// Markdown.
pub fn markdown(bytes: &[u8]) {
    read("a.md", bytes);
}

/// A web page.
pub fn html(bytes: &[u8]) {
    read("a.html", bytes);
}

/// JSON.
pub fn json(bytes: &[u8]) {
    read("a.json", bytes);
}

/// JSON Lines.
pub fn json_lines(bytes: &[u8]) {
    read("a.jsonl", bytes);
}

/// RSS, Atom, JSON Feed.
pub fn feed(bytes: &[u8]) {
    read("a.xml", bytes);
}

/// A message.
pub fn mail(bytes: &[u8]) {
    read("a.eml", bytes);
}

/// A mailbox.
pub fn mailbox(bytes: &[u8]) {
    read("a.mbox", &[b"From a@b Wed Mar  4 07:00:00 2026\n", bytes].concat());
}

/// CSV and TSV.
pub fn csv(bytes: &[u8]) {
    read("a.csv", bytes);
    read("a.tsv", bytes);
}

/// A web archive.
pub fn warc(bytes: &[u8]) {
    read("a.warc", bytes);
}

/// A ZIP archive, and one with these bytes as a member.
pub fn zip(bytes: &[u8]) {
    read("a.zip", bytes);
    read("a.zip", &archive(&[("a.txt", bytes)]));
}

/// A tar archive.
pub fn tar(bytes: &[u8]) {
    read("a.tar", bytes);
}

/// Compressed data of each kind.
pub fn compressed(bytes: &[u8]) {
    let starts: [&[u8]; 5] = [
        b"",
        b"\x1F\x8B\x08\0\0\0\0\0\0\x03",
        b"\x28\xB5\x2F\xFD",
        b"BZh9",
        b"\xFD7zXZ\0",
    ];
    for start in starts {
        read("a.txt", &[start, bytes].concat());
    }
}

/// A book with these bytes as its chapter and as its list of contents.
pub fn epub(bytes: &[u8]) {
    const CONTAINER: &[u8] = b"<c><rootfile full-path='b.opf'/></c>";
    const LIST: &[u8] =
        b"<p><item id='a' href='a.xhtml' media-type='text/html'/><itemref idref='a'/></p>";
    const PAGE: &[u8] = b"<html><body><p>She left.</p></body></html>";
    for (list, page) in [(LIST, bytes), (bytes, PAGE)] {
        let members =
            [("META-INF/container.xml", CONTAINER), ("b.opf", list), ("a.xhtml", page)];
        read("a.epub", &archive(&members));
    }
}

/// A document with these bytes as its text and as its list of styles.
pub fn docx(bytes: &[u8]) {
    const ROOT: &[u8] = b"<r><r Type='/officeDocument' Target='d.xml'/></r>";
    const TEXT: &[u8] =
        b"<document><p><pStyle val='a'/><r><t>She left.</t></r></p></document>";
    for (text, styles) in [(bytes, &b""[..]), (TEXT, bytes)] {
        let members = [("_rels/.rels", ROOT), ("d.xml", text), ("styles.xml", styles)];
        read("a.docx", &archive(&members));
    }
}

/// A document with these bytes as its text.
pub fn odt(bytes: &[u8]) {
    read("a.odt", &archive(&[("content.xml", bytes)]));
}

/// PDF, and a page that shows these bytes.
pub fn pdf(bytes: &[u8]) {
    read("a.pdf", bytes);
    let start = format!(
        "%PDF-1.4\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [3 0 R]>> endobj\n\
         3 0 obj <</Contents 4 0 R /Resources <</Font <</F 5 0 R>> /XObject <</X 4 0 R>>>>>> endobj\n\
         5 0 obj <</Subtype /Type1>> endobj trailer <</Root 1 0 R>>\n\
         4 0 obj <</Length {} /Subtype /Form>> stream\n",
        bytes.len()
    );
    read("a.pdf", &[start.as_bytes(), bytes, b"\nendstream endobj"].concat());
}

/// Makes a ZIP archive of members that are not compressed.
fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut bytes, mut table) = (Vec::new(), Vec::new());
    for (name, content) in members {
        let number = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
        let at = number(bytes.len());
        let name_length = u16::try_from(name.len()).unwrap().to_le_bytes();
        let mut fields = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        fields.extend(checksum(content).to_le_bytes());
        fields.extend(number(content.len()));
        fields.extend(number(content.len()));
        fields.extend(name_length);
        fields.extend([0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&fields);
        bytes.extend(name.as_bytes());
        bytes.extend(*content);
        table.extend(b"PK\x01\x02\x14\0");
        table.extend(&fields);
        table.extend([0; 10]);
        table.extend(at);
        table.extend(name.as_bytes());
    }
    let start = u32::try_from(bytes.len()).unwrap();
    let size = u32::try_from(table.len()).unwrap();
    bytes.extend(table);
    bytes.extend(b"PK\x05\x06\0\0\0\0\0\0\0\0");
    bytes.extend(size.to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

/// The checksum of ZIP, bit by bit: CRC-32.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for &byte in bytes {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 };
        }
    }
    !sum
}

// Steps

/// Takes the language off the first byte, and makes text of the rest.
fn language_and_text(bytes: &[u8]) -> (Language, String) {
    const CODES: &[&str] =
        &["en", "de", "fr", "es", "ru", "zh", "ja", "ar", "hi", "th", "und"];
    let (first, rest) = bytes.split_first().unwrap_or((&0, &[]));
    let code = CODES[usize::from(*first) % CODES.len()];
    let language = Language::new(code).unwrap_or(Language::UNKNOWN);
    (language, String::from_utf8_lossy(rest).into_owned())
}

/// Splits text into sentences.
pub fn split(bytes: &[u8]) {
    let (language, text) = language_and_text(bytes);
    let article = Article::new("a.txt", text);
    let sentences = sentence::split(&article, 0, language);
    let mut before = 0;
    for sentence in &sentences {
        let span = sentence.span;
        let gap = article.slice(Span::new(before, span.start()));
        assert!(gap.trim().is_empty(), "{gap:?} is in no sentence");
        let text = article.slice(span);
        assert!(!text.is_empty() && text.trim() == text, "{text:?} has space around it");
        assert!(span.contains(sentence.core) && !article.slice(sentence.core).is_empty());
        before = span.end();
    }
    assert!(article.text[before..].trim().is_empty(), "the end is in no sentence");
    language::words(&article.text, language);
    language::detect(&article.text);
}

/// Reads what sentences state, and who is quoted.
pub fn fact(bytes: &[u8]) {
    let (language, text) = language_and_text(bytes);
    let article = Article::new("a.txt", text);
    let sentences = sentence::split(&article, 0, language);
    let mut vocabulary = Vocabulary::new();
    for sentence in &sentences {
        let text = article.slice(sentence.core);
        for token in &vocabulary.read(text, language).tokens {
            assert!(text.get(token.span.range()).is_some(), "a word that is none");
        }
        for fact in vocabulary.facts(text, sentence.core.start(), language, None) {
            assert!(sentence.core.contains(fact.span), "a fact outside its sentence");
            article.slice(fact.span);
        }
    }
    for quote in quotes(&article, &sentences, language) {
        assert!(quote.outer.contains(quote.span), "a quote outside its marks");
        article.slice(quote.span);
    }
}

/// Compares lines as statements.
pub fn dedup(bytes: &[u8]) {
    let (language, text) = language_and_text(bytes);
    let statements: Vec<Statement<'_>> =
        text.lines().map(|text| Statement { text, language }).collect();
    let found = near_duplicates(&statements, &DedupOptions::default());
    assert_eq!(found.relations.len(), statements.len());
    for difference in &found.differences {
        let [first, second] = [difference.first, difference.second].map(|at| at as usize);
        assert!(first < second, "a pair out of order");
        assert!(statements[first].text.get(difference.first_span.range()).is_some());
        assert!(statements[second].text.get(difference.second_span.range()).is_some());
    }
}

/// Reads topics, and scores the best of sentences on them.
pub fn topics(bytes: &[u8]) {
    let topics: Vec<_> = evaluate::topics(bytes).flatten().take(4).collect();
    let options = Options::default();
    let summaries = evaluate::summaries(&topics, &options, evaluate::Focus::FromOptions);
    evaluate::evaluate(&topics, &summaries, &evaluate::RougeOptions::default());
}

/// Runs everything on articles, one a part between bytes `0xFF`, and writes it in all forms.
pub fn pipeline(bytes: &[u8]) {
    let (length, rest) = bytes.split_first().unwrap_or((&0, &[]));
    let article = |(at, part): (usize, &[u8])| {
        Article::new(format!("{at}.txt"), String::from_utf8_lossy(part))
    };
    let parts = rest.split(|byte| *byte == 0xFF).enumerate().take(16);
    let articles: Vec<Article> = parts.map(article).collect();
    let mut options = Options::default();
    options.select.length = match length % 4 {
        0 => Length::Sentences(usize::from(length / 4)),
        1 => Length::Words(usize::from(length / 4)),
        2 => Length::Bytes(usize::from(*length)),
        _ => options.select.length,
    };
    let summary = summarize(&articles, &options);
    for sentence in &summary.sentences {
        let article = &articles[sentence.place.article];
        assert_eq!(article.slice(sentence.place.span), sentence.text);
    }
    render::text::summary(&summary, &articles, &render::text::TextOptions::default());
    let json =
        render::json::summary(&summary, &articles, &render::json::JsonOptions::default());
    assert!(json.starts_with('{') && json.ends_with("}\n"));
    let digest = digest::digest(&articles, &options);
    let told: usize = digest.stories.iter().map(|story| story.articles.len()).sum();
    assert_eq!(told + digest.untold.len(), articles.len(), "an article is lost");
    render::markdown::digest(
        &digest,
        &articles,
        &render::markdown::MarkdownOptions::default(),
    );
    let page =
        render::html::digest(&digest, &articles, &render::html::HtmlOptions::default());
    assert!(page.ends_with("</html>\n"));
}
