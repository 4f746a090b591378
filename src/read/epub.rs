//! Reads books in EPUB, chapter by chapter.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::decode::Decoded;
use super::package::{Fields, Package, is_package, resolved_name};
use super::xml::{Piece, attribute, walk};
use super::{Articles, Input, ReadOptions, Reader, failure, html, or_empty};
use crate::article::{Article, Origin};
use crate::error::{Error, ErrorKind};

/// EPUB.
///
/// Each document in the order of reading is an article: a chapter of a book, a piece of a
/// magazine. They count from 0, those without text too, which are left out as is the table
/// of contents. Bytes are those of the document's file.
pub(super) struct Epub;

const NAME: &str = "EPUB";

impl Reader for Epub {
    fn name(&self) -> &'static str {
        NAME
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        is_package(name, head, b"mimetypeapplication/epub+zip", &["epub"])
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        match Book::read(input, options) {
            Ok(book) => {
                let count = book.chapters.len();
                or_empty((0..count).flat_map(move |number| book.chapter(number)))
            }
            Err(error) => failure(error),
        }
    }
}

struct Book {
    package: Package,
    /// What the book says of itself.
    about: Fields,
    /// The names of the documents' parts, in the order of reading.
    chapters: Vec<String>,
    encrypted: BTreeSet<String>,
}

impl Book {
    fn read(input: Input, options: &ReadOptions) -> Result<Book, Error> {
        let package = Package::read(input, options)?;
        let container = package.needed(NAME, "META-INF/container.xml")?;
        let root = first(&container.text, "rootfile", "full-path").ok_or_else(|| {
            let what = "EPUB is broken: it does not name its list of contents";
            Error::new(ErrorKind::Malformed(what.to_string()))
        })?;
        let list = package.needed(NAME, &root)?;
        let chapters = chapters(&list.text, &root).map_err(|e| e.in_member(&root))?;
        let about = Fields::of(&list.text);
        let encrypted = package.part("META-INF/encryption.xml").ok().flatten();
        let encrypted = encrypted.map(|part| encrypted_parts(&part.text));
        let encrypted = encrypted.unwrap_or_default();
        Ok(Book { package, about, chapters, encrypted })
    }

    fn chapter(&self, number: usize) -> Vec<Result<Article, Error>> {
        let Some(name) = self.chapters.get(number) else { return Vec::new() };
        if self.encrypted.contains(name) {
            let what = ErrorKind::Unsupported("an encrypted chapter".to_string());
            return vec![Err(Error::new(what).in_member(name))];
        }
        let mut page = match self.package.needed(NAME, name) {
            Ok(page) => page,
            Err(error) => return vec![Err(error)],
        };
        let warning = page.warning.take().map(|error| error.in_member(name));
        match html::chapter(&page) {
            Ok(chapter) => {
                Decoded::items(warning, Ok(self.told(chapter, name, number))).collect()
            }
            // Covers and other pictures are no loss.
            Err(_) => Vec::new(),
        }
    }

    /// Adds to a chapter what the book says of all of them.
    fn told(&self, chapter: Article, name: &str, number: usize) -> Article {
        let about = &self.about;
        Article {
            origin: Origin {
                record: u32::try_from(number).ok(),
                member: Some(name.to_string()),
                ..Origin::default()
            },
            title: chapter.title.or_else(|| about.first(&["title"])),
            published: chapter.published.or_else(|| about.date(&["date"])),
            source: about.first(&["publisher", "creator", "title"]).or(chapter.source),
            language: chapter.language.or_else(|| about.language()),
            ..chapter
        }
    }
}

/// Returns an attribute of the first element of a name that has it.
fn first(xml: &str, name: &str, wanted: &str) -> Option<String> {
    let mut found = None;
    // What is broken after it makes no difference.
    let _ = walk("", xml, |piece| {
        if let Piece::Open(element, _) = piece
            && found.is_none()
            && element.local_name().as_ref() == name
        {
            found = attribute(element, wanted);
        }
    });
    found
}

/// Reads the order of reading from the list of contents in the part `root`.
fn chapters(xml: &str, root: &str) -> Result<Vec<String>, Error> {
    let mut pages = BTreeMap::new();
    let mut chapters = Vec::new();
    let mut seen = BTreeSet::new();
    walk("list of contents", xml, |piece| {
        let Piece::Open(element, _) = piece else { return };
        let value = |name| attribute(element, name).unwrap_or_default();
        match element.local_name().as_ref() {
            "item" if is_page(&value("media-type"), &value("properties")) => {
                pages.insert(value("id"), resolved_name(root, &value("href")));
            }
            // A document that stands in the order twice is one article.
            "itemref" => {
                let page = pages.get(&value("idref")).cloned();
                chapters.extend(page.filter(|page| seen.insert(page.clone())));
            }
            _ => {}
        }
    })?;
    Ok(chapters)
}

/// Returns true if something in the list is a document other than the table of contents.
fn is_page(kind: &str, properties: &str) -> bool {
    matches!(kind, "application/xhtml+xml" | "text/html" | "text/x-oeb1-document")
        && !properties.split_whitespace().any(|property| property == "nav")
}

/// Lists the parts that cannot be read without a key.
fn encrypted_parts(xml: &str) -> BTreeSet<String> {
    let mut parts = BTreeSet::new();
    // Of a broken list what comes before counts.
    let _ = walk("", xml, |piece| {
        if let Piece::Open(element, _) = piece
            && element.local_name().as_ref() == "CipherReference"
        {
            let name = attribute(element, "URI");
            parts.extend(name.map(|name| resolved_name("", &name)));
        }
    });
    parts
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{archive, articles, message, shown};
    use crate::article::Span;

    const CONTAINER: &[u8] =
        b"<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>";

    const LIST: &str = "<package><metadata><dc:title>Two Towns</dc:title><dc:creator>Ann Otto\
        </dc:creator><dc:date>2026-03-04</dc:date><dc:language>en</dc:language></metadata>\
        <manifest><item id='n' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>\
        <item id='c' href='cover.xhtml' media-type='application/xhtml+xml'/>\
        <item id='a' href='text/chapter%20a.xhtml' media-type='application/xhtml+xml'/>\
        <item id='b' href='text/b.xhtml' media-type='application/xhtml+xml'/>\
        <item id='i' href='a.png' media-type='image/png'/></manifest>\
        <spine><itemref idref='c'/><itemref idref='n'/><itemref idref='a'/><itemref idref='b'/>\
        <itemref idref='i'/><itemref idref='x'/></spine></package>";

    const PAGE: &str = "<html><head><title>x</title></head><body><h1>One</h1>\
        <p>The <i>mayor</i><a epub:type='noteref'>1</a> left.</p></body></html>";

    /// Makes a book whose second chapter is `chapter`, if there is one.
    fn book(mime: &[u8], chapter: Option<&[u8]>) -> Vec<u8> {
        let mut members: Vec<(&str, &[u8], bool)> = vec![
            ("mimetype", mime, false),
            ("META-INF/container.xml", CONTAINER, true),
            ("OEBPS/book.opf", LIST.as_bytes(), true),
            ("OEBPS/nav.xhtml", b"<html><body><p>One</p></body></html>", true),
            ("OEBPS/cover.xhtml", b"<html><body><img/></body></html>", true),
            ("OEBPS/text/chapter a.xhtml", PAGE.as_bytes(), true),
        ];
        members.extend(chapter.map(|page| ("OEBPS/text/b.xhtml", page, true)));
        archive(&members)
    }

    #[test]
    fn chapters_are_articles_in_the_order_of_reading() {
        let second = b"<html><body><p>She is gone.</p></body></html>";
        let book = book(b"application/epub+zip", Some(second));
        for name in ["a.epub", "a"] {
            let found: Vec<_> = articles(name, &book).map(Result::unwrap).collect();
            let [one, two] = &found[..] else { panic!("{found:?}") };
            assert_eq!(one.text, "One\n\nThe mayor left.");
            assert_eq!(one.title.as_deref(), Some("One"));
            assert_eq!(one.source.as_deref(), Some("Ann Otto"));
            let at = format!("{name}#OEBPS/text/chapter a.xhtml#1");
            assert_eq!(one.origin.to_string(), at);
            assert_eq!(two.text, "She is gone.");
            assert_eq!(two.title.as_deref(), Some("Two Towns"));
            assert_eq!(two.published.unwrap().to_string(), "2026-03-04");
            assert_eq!(two.language.unwrap().code(), "en");
            let place = one.source_map.file_span(Span::new(5, 20));
            assert_eq!(
                &PAGE[place.range()],
                "The <i>mayor</i><a epub:type='noteref'>1</a> left."
            );
        }
    }

    #[test]
    fn a_chapter_that_is_missing_is_told_and_the_others_are_read() {
        assert_eq!(
            shown("a.epub", &book(b"application/epub+zip", None)),
            [
                "One\n\nThe mayor left.",
                "! a.epub: EPUB is broken: it has no part OEBPS/text/b.xhtml"
            ]
        );
    }

    #[test]
    fn a_book_of_the_wrong_type_is_known_by_its_name() {
        let book = book(b"application/zip", Some(b"<p>"));
        assert_eq!(shown("a.epub", &book), ["One\n\nThe mayor left."]);
    }

    #[test]
    fn what_is_no_book_or_has_a_lock_is_told() {
        let bytes = archive(&[("a.txt", b"Text.", true)]);
        let told = "a.epub: EPUB is broken: it has no part META-INF/container.xml";
        assert_eq!(message("a.epub", &bytes), told);
        let lock = b"<e><CipherReference URI='OEBPS/a.xhtml'/></e>";
        let list = b"<p><item id='a' href='a.xhtml' media-type='text/html'/><itemref idref='a'/></p>";
        let locked = archive(&[
            ("META-INF/container.xml", CONTAINER, true),
            ("META-INF/encryption.xml", lock, true),
            ("OEBPS/book.opf", list, true),
            ("OEBPS/a.xhtml", b"\x93\x01", true),
        ]);
        let told = "a.epub: OEBPS/a.xhtml: an encrypted chapter is not read";
        assert_eq!(message("a.epub", &locked), told);
    }
}
