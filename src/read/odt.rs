//! Reads text documents of LibreOffice and of whatever else writes ODT.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use quick_xml::events::BytesStart;

use super::decode::Decoded;
use super::flow::{Flow, Role};
use super::package::{Package, is_package};
use super::xml::{Piece, attribute, walk};
use super::{Articles, Input, ReadOptions, Reader, failure};
use crate::article::Article;
use crate::error::{Error, ErrorKind};

/// OpenDocument text.
///
/// A document is an article: its paragraphs, with headings, captions and tables of data
/// marked as no prose. Headers, footers, notes, comments and deleted text are left out.
/// Bytes are those of `content.xml`.
pub(super) struct Odt;

const NAME: &str = "ODT";
const CONTENT: &str = "content.xml";

impl Reader for Odt {
    fn name(&self) -> &'static str {
        NAME
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        let mark = b"mimetypeapplication/vnd.oasis.opendocument.";
        is_package(name, head, mark, &["odt", "ott"])
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        match article(input, options) {
            Ok((warning, article)) => Box::new(Decoded::items(warning, article)),
            Err(error) => failure(error),
        }
    }
}

/// Reads a document: what of it did not decode, and the article.
fn article(
    input: Input,
    options: &ReadOptions,
) -> Result<(Option<Error>, Result<Article, Error>), Error> {
    let package = Package::read(input, options)?;
    let manifest = package.part("META-INF/manifest.xml").ok().flatten();
    if manifest.is_some_and(|part| part.text.contains("encryption-data")) {
        let what = "an encrypted document".to_string();
        return Err(Error::new(ErrorKind::Unsupported(what)));
    }
    let mut part = package.needed(NAME, CONTENT)?;
    let about = package.about("meta.xml");
    let warning = part.warning.take().map(|error| error.in_member(CONTENT));
    let article = Text::of(&part.text)?.article(&part, CONTENT.to_string())?;
    let article = Article {
        title: about.first(&["title"]).or(article.title),
        published: about.date(&["creation-date", "date"]),
        source: about.first(&["initial-creator", "creator"]),
        language: about.language(),
        ..article
    };
    Ok((warning, Ok(article)))
}

/// The text of a document as it is read.
struct Text<'x> {
    flow: Flow<'x>,
    /// What paragraphs of each style are, as far as it is more than prose.
    styles: BTreeMap<String, Role>,
    /// How many elements are open from the one on that is left out.
    skipped: usize,
    /// How many lists such as tables of contents are open.
    lists: usize,
    /// What the document is, by the element that holds it.
    kind: Option<String>,
}

impl<'x> Text<'x> {
    fn of(xml: &'x str) -> Result<Flow<'x>, Error> {
        let mut text = Text {
            flow: Flow::new(xml),
            styles: BTreeMap::new(),
            skipped: 0,
            lists: 0,
            kind: None,
        };
        walk(NAME, xml, |piece| match piece {
            Piece::Open(element, _) => text.open(element),
            Piece::Close(name) => text.close(name),
            Piece::Text(range) | Piece::Verbatim(range) => text.text(range),
        })
        .map_err(|error| error.in_member(CONTENT))?;
        match text.kind.as_deref() {
            Some("text") => Ok(text.flow),
            Some(kind) => {
                let what = format!("an OpenDocument {kind}");
                Err(Error::new(ErrorKind::Unsupported(what)))
            }
            None => Err(Error::new(ErrorKind::Empty)),
        }
    }

    fn open(&mut self, element: &BytesStart<'_>) {
        let name = element.local_name();
        let name = name.as_ref();
        if self.skipped > 0 || is_left_out(name) {
            self.skipped += 1;
            return;
        }
        let full = element.name();
        if let Some(kind) =
            full.as_ref().strip_prefix("office:").filter(|_| is_kind(name))
        {
            self.kind.get_or_insert_with(|| kind.to_string());
        }
        match name {
            "p" => self.flow.begin(self.role(element)),
            "h" => {
                let role = self.role(element);
                let is_title = role == Role::Title;
                self.flow.begin(if is_title { role } else { Role::Heading });
            }
            "s" | "tab" => self.flow.space(),
            "line-break" => self.flow.line_break(),
            "table" => self.flow.begin_table(),
            "table-row" => self.flow.row(),
            "table-cell" => self.flow.cell(),
            "style" => self.style(element),
            name if is_list(name) => self.lists += 1,
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match name {
            "p" | "h" => self.flow.end(),
            "table" => self.flow.end_table(),
            name if is_list(name) => self.lists = self.lists.saturating_sub(1),
            _ => {}
        }
    }

    fn text(&mut self, range: Range<usize>) {
        if self.skipped == 0 {
            self.flow.raw(range);
        }
    }

    fn style(&mut self, element: &BytesStart<'_>) {
        let parent = attribute(element, "parent-style-name").unwrap_or_default();
        let role = self.named(&parent);
        if let (Some(name), true) = (attribute(element, "name"), role != Role::Prose) {
            self.styles.insert(name, role);
        }
    }

    fn role(&self, element: &BytesStart<'_>) -> Role {
        if self.lists > 0 {
            return Role::Other;
        }
        self.named(&attribute(element, "style-name").unwrap_or_default())
    }

    /// Returns the role of paragraphs in a style.
    fn named(&self, style: &str) -> Role {
        let by_name = || match style {
            // The captions of pictures and tables have styles of their own.
            "Illustration" | "Figure" | "Table" | "Drawing" => Some(Role::Other),
            _ => Role::of_style(&style.replace("_20_", " ")),
        };
        self.styles.get(style).copied().or_else(by_name).unwrap_or_default()
    }
}

/// Returns true if the element says what kind of document this is.
fn is_kind(name: &str) -> bool {
    matches!(
        name,
        "text" | "spreadsheet" | "presentation" | "drawing" | "chart" | "image"
    )
}

/// Returns true if what is in the element is no part of the text.
fn is_left_out(name: &str) -> bool {
    matches!(
        name,
        "note" | "annotation" | "tracked-changes" | "desc" | "ruby-text" | "forms"
    )
}

/// Returns true if the element holds a list that leads to places in the text.
fn is_list(name: &str) -> bool {
    name == "table-of-content" || name == "bibliography" || name.ends_with("-index")
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{archive, article, message};
    use crate::article::{Date, Span};

    const META: &str = "<office:document-meta><meta:initial-creator>Ann Otto\
        </meta:initial-creator><dc:creator>Bo</dc:creator><meta:creation-date>2026-03-04T07:00:00\
        </meta:creation-date><dc:date>2026-03-09T00:00:00</dc:date></office:document-meta>";

    const STYLES: &str = "<office:automatic-styles><style:style style:name='P1' \
        style:parent-style-name='Title'/><style:style style:name='P2' \
        style:parent-style-name='Text_20_body'/></office:automatic-styles>";

    /// Makes a document of a body.
    fn document(body: &str) -> Vec<u8> {
        let content = format!(
            "<office:document-content>{STYLES}<office:body><office:text>{body}\
             </office:text></office:body></office:document-content>"
        );
        archive(&[
            ("mimetype", b"application/vnd.oasis.opendocument.text", false),
            ("content.xml", content.as_bytes(), true),
            ("meta.xml", META.as_bytes(), true),
        ])
    }

    #[test]
    fn a_document_is_an_article() {
        let bytes = document(
            "<text:p text:style-name='P1'>The mayor goes</text:p><text:tracked-changes>\
             <text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion>\
             </text:changed-region></text:tracked-changes><text:h>Why</text:h>\
             <text:p text:style-name='P2'>Ann<text:s text:c='3'/>&amp; <text:span>Bo</text:span>\
             <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note.\
             </text:p></text:note-body></text:note><text:tab/>left<text:line-break/>town.</text:p>",
        );
        for name in ["a.odt", "a"] {
            let article = article(name, &bytes);
            assert_eq!(article.text, "The mayor goes\n\nWhy\n\nAnn & Bo left\ntown.");
            assert_eq!(article.title.as_deref(), Some("The mayor goes"));
            assert_eq!(article.source.as_deref(), Some("Ann Otto"));
            assert_eq!(article.published, Date::parse("2026-03-04T07:00:00"));
            assert_eq!(article.not_prose, [Span::new(0, 14), Span::new(16, 19)]);
            assert_eq!(article.origin.member.as_deref(), Some("content.xml"));
        }
    }

    #[test]
    fn a_table_of_contents_is_no_prose() {
        let list = "<text:table-of-content><text:index-body><text:p>One 1</text:p>\
            </text:index-body></text:table-of-content><text:p>She left.</text:p>";
        assert_eq!(article("a.odt", &document(list)).not_prose, [Span::new(0, 5)]);
    }

    #[test]
    fn what_is_broken_or_something_else_is_told() {
        let told = message("a.odt", &document("<text:p>"));
        assert!(told.starts_with("a.odt: content.xml: byte "), "{told}");
        assert_eq!(message("a.odt", &document("")), "a.odt: there is no text in it");
        let mime = b"application/vnd.oasis.opendocument.spreadsheet";
        let content = b"<a><office:spreadsheet/></a>";
        let sheet = archive(&[("mimetype", mime, false), ("content.xml", content, true)]);
        assert_eq!(message("a", &sheet), "a: an OpenDocument spreadsheet is not read");
        let manifest = b"<m><manifest:encryption-data/></m>";
        let locked = archive(&[("META-INF/manifest.xml", manifest, true)]);
        assert_eq!(message("a.odt", &locked), "a.odt: an encrypted document is not read");
    }
}
