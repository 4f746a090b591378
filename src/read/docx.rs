//! Reads documents of Word and of whatever else writes DOCX.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use quick_xml::events::BytesStart;

use super::decode::Decoded;
use super::flow::{Flow, Role};
use super::package::{Package, is_package, resolved_name};
use super::xml::{Piece, attribute, walk};
use super::{Articles, Input, ReadOptions, Reader, failure};
use crate::article::Article;
use crate::error::{Error, ErrorKind};

/// DOCX.
///
/// A document is an article: its paragraphs, with headings, captions and tables of data
/// marked as no prose. Headers, footers, notes, comments and deleted text are left out.
/// Bytes are those of the part of the document that has the text.
pub(super) struct Docx;

const NAME: &str = "DOCX";

impl Reader for Docx {
    fn name(&self) -> &'static str {
        NAME
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        is_package(name, head, b"[Content_Types].xml", &["docx", "docm", "dotx"])
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
    let root = package.needed(NAME, "_rels/.rels")?;
    let main = related(&root.text, "/officeDocument").ok_or_else(|| {
        Error::new(ErrorKind::Unsupported("an Office file without a text".to_string()))
    })?;
    let mut part = package.needed(NAME, &main)?;
    let styles = package.part(&resolved_name(&main, "styles.xml"))?;
    let styles = styles.map(|part| Styles::of(&part.text)).unwrap_or_default();
    let about = related(&root.text, "/core-properties");
    let about = about.map(|name| package.about(&name)).unwrap_or_default();
    let warning = part.warning.take().map(|error| error.in_member(&main));
    let article = Text::of(&part.text, &main, &styles)?.article(&part, main)?;
    let article = Article {
        title: about.first(&["title"]).or(article.title),
        published: about.date(&["created", "modified"]),
        source: about.first(&["creator", "lastModifiedBy"]),
        language: about.language(),
        ..article
    };
    Ok((warning, Ok(article)))
}

/// Finds the part that is related to the document in a way that ends in `kind`.
fn related(relations: &str, kind: &str) -> Option<String> {
    let mut found = None;
    // Of a broken list what comes before counts.
    let _ = walk("", relations, |piece| {
        if let Piece::Open(element, _) = piece
            && found.is_none()
            && attribute(element, "Type").is_some_and(|name| name.ends_with(kind))
        {
            found = attribute(element, "Target").map(|name| resolved_name("", &name));
        }
    });
    found
}

/// What paragraphs of each style are.
#[derive(Debug, Default)]
struct Styles(BTreeMap<String, Role>);

impl Styles {
    /// Reads the list of styles. A style that says nothing is as the one it is based on.
    fn of(xml: &str) -> Styles {
        let mut styles = Styles::default();
        let mut bases: Vec<(String, String)> = Vec::new();
        let mut current = String::new();
        // Of a broken list what comes before counts.
        let _ = walk("", xml, |piece| {
            let Piece::Open(element, _) = piece else { return };
            let value = || attribute(element, "val").unwrap_or_default();
            let role = match element.local_name().as_ref() {
                "style" => {
                    current = attribute(element, "styleId").unwrap_or_default();
                    None
                }
                "name" => Role::of_style(&value()),
                "outlineLvl" => outline(&value()),
                "basedOn" => {
                    bases.push((current.clone(), value()));
                    None
                }
                _ => None,
            };
            if let Some(role) = role {
                styles.0.entry(current.clone()).or_insert(role);
            }
        });
        // A style stands behind the one it is based on, or a few times through finds all.
        for _ in 0..4 {
            for (style, base) in &bases {
                if let Some(&role) = styles.0.get(base) {
                    styles.0.entry(style.clone()).or_insert(role);
                }
            }
        }
        styles
    }
}

/// Returns the role of what has a place in the outline; level 9 is that of prose.
fn outline(level: &str) -> Option<Role> {
    (level.len() == 1 && level != "9").then_some(Role::Heading)
}

/// The text of a document as it is read.
struct Text<'x, 's> {
    flow: Flow<'x>,
    styles: &'s Styles,
    /// How many elements are open from the one on that is left out.
    skipped: usize,
    is_text: bool,
    /// What the first element is called.
    root: Option<String>,
}

impl<'x, 's> Text<'x, 's> {
    /// Reads the text of the part `name`.
    fn of(xml: &'x str, name: &str, styles: &'s Styles) -> Result<Flow<'x>, Error> {
        let mut text =
            Text { flow: Flow::new(xml), styles, skipped: 0, is_text: false, root: None };
        walk(NAME, xml, |piece| match piece {
            Piece::Open(element, at) => text.open(element, at),
            Piece::Close(name) => text.close(name),
            Piece::Text(range) | Piece::Verbatim(range) => text.text(range),
        })
        .map_err(|error| error.in_member(name))?;
        let other = match text.root.as_deref() {
            Some("document") => return Ok(text.flow),
            Some("workbook") => "a spreadsheet (XLSX)",
            Some("presentation") => "a presentation (PPTX)",
            _ => "an Office file without a text",
        };
        Err(Error::new(ErrorKind::Unsupported(other.to_string())))
    }

    fn open(&mut self, element: &BytesStart<'_>, at: u64) {
        let name = element.local_name();
        let name = name.as_ref();
        self.root.get_or_insert_with(|| name.to_string());
        // What was moved away, and what stands in for a shape, is there a second time.
        if self.skipped > 0 || matches!(name, "del" | "moveFrom" | "Fallback") {
            self.skipped += 1;
            return;
        }
        let value = || attribute(element, "val").unwrap_or_default();
        match name {
            "p" => self.flow.begin(Role::Prose),
            "pStyle" => {
                if let Some(&role) = self.styles.0.get(&value()) {
                    self.flow.set_role(role);
                }
            }
            "outlineLvl" => {
                if let Some(role) = outline(&value()) {
                    self.flow.set_role(role);
                }
            }
            "t" => self.is_text = true,
            "tab" | "ptab" => self.flow.space(),
            "br" | "cr" => self.flow.line_break(),
            "noBreakHyphen" => {
                let start = usize::try_from(at).unwrap_or(usize::MAX);
                let end = start.saturating_add(element.len() + "</>".len());
                self.flow.sign("\u{2011}", start..end);
            }
            "tbl" => self.flow.begin_table(),
            "tr" => self.flow.row(),
            "tc" => self.flow.cell(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match name {
            "p" => self.flow.end(),
            "t" => self.is_text = false,
            "tbl" => self.flow.end_table(),
            _ => {}
        }
    }

    fn text(&mut self, range: Range<usize>) {
        if self.is_text && self.skipped == 0 {
            self.flow.raw(range);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{archive, article, message};
    use crate::article::{Date, Language, Span};

    const CORE: &str = "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:dcterms='t'>\
        <dc:creator>Ann Otto</dc:creator><dcterms:created>2026-03-04T07:00:00Z</dcterms:created>\
        <dc:language>en-GB</dc:language></cp:coreProperties>";

    const STYLES: &str = "<w:styles><w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>\
        <w:style w:styleId='Mein'><w:name w:val='Mein'/><w:basedOn w:val='berschrift1'/></w:style>\
        <w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style></w:styles>";

    /// Makes a document of a body.
    fn document(body: &str) -> Vec<u8> {
        let relations = "<Relationships><Relationship Type='x/officeDocument' \
            Target='word/document2.xml'/><Relationship Type='x/metadata/core-properties' \
            Target='/docProps/core.xml'/></Relationships>";
        let main = format!("<w:document><w:body>{body}</w:body></w:document>");
        archive(&[
            ("[Content_Types].xml", b"<Types/>", true),
            ("_rels/.rels", relations.as_bytes(), true),
            ("docProps/core.xml", CORE.as_bytes(), true),
            ("word/styles.xml", STYLES.as_bytes(), true),
            ("word/document2.xml", main.as_bytes(), true),
        ])
    }

    #[test]
    fn a_document_is_an_article() {
        let bytes = document(
            "<w:p><w:pPr><w:pStyle w:val='Titel'/></w:pPr><w:r><w:t>The mayor goes</w:t></w:r></w:p>\
             <w:p><w:pPr><w:pStyle w:val='Mein'/></w:pPr><w:r><w:t>Why</w:t></w:r></w:p>\
             <w:p><w:r><w:t xml:space='preserve'>Ann &amp; Bo </w:t></w:r><w:del><w:r><w:t>not </w:t>\
             </w:r></w:del><w:r><w:tab/><w:t>left</w:t><w:br/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail.\
             </w:t></w:r></w:p><w:p/>",
        );
        for name in ["a.docx", "a"] {
            let article = article(name, &bytes);
            assert_eq!(
                article.text,
                "The mayor goes\n\nWhy\n\nAnn & Bo left\ne\u{2011}mail."
            );
            assert_eq!(article.title.as_deref(), Some("The mayor goes"));
            assert_eq!(article.source.as_deref(), Some("Ann Otto"));
            assert_eq!(article.published, Date::parse("2026-03-04T07:00:00Z"));
            assert_eq!(article.language, Language::new("en"));
            assert_eq!(article.not_prose, [Span::new(0, 14), Span::new(16, 19)]);
            let at = article.origin.to_string();
            assert_eq!(at, format!("{name}#word/document2.xml"));
        }
    }

    #[test]
    fn a_sentence_leads_back_to_the_part_that_it_is_in() {
        let body = "<w:p><w:r><w:t>One &lt;1>.</w:t></w:r></w:p><w:p><w:r><w:t>She </w:t></w:r>\
            <w:r><w:t>left.</w:t></w:r></w:p>";
        let part = format!("<w:document><w:body>{body}</w:body></w:document>");
        let article = article("a.docx", &document(body));
        let place = |text: &str| {
            let start = article.text.find(text).unwrap();
            let span = Span::new(start, start + text.len());
            &part[article.source_map.file_span(span).range()]
        };
        assert_eq!(place("One <1>."), "One &lt;1>.");
        assert_eq!(place("She left."), "She </w:t></w:r><w:r><w:t>left.");
    }

    #[test]
    fn a_table_of_data_is_no_prose_and_one_for_layout_is() {
        let cell =
            |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
        let row = |a: &str, b: &str| format!("<w:tr>{}{}</w:tr>", cell(a), cell(b));
        let data = [row("Town", "Dead"), row("Elda", "3"), row("Skarrow", "4")].concat();
        let read =
            |rows: &str| article("a.docx", &document(&format!("<w:tbl>{rows}</w:tbl>")));
        let table = read(&data);
        assert_eq!(table.text, "Town\tDead\nElda\t3\nSkarrow\t4");
        assert_eq!(table.not_prose, [Span::new(0, table.text.len())]);
        let layout = read(&row("The mayor left.", "She is gone."));
        assert_eq!(layout.text, "The mayor left.\n\nShe is gone.");
        assert_eq!(layout.not_prose, []);
    }

    #[test]
    fn the_text_of_a_box_stands_apart_and_comes_once() {
        let content =
            "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>";
        let body = format!(
            "<w:p><w:r><w:t>Before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice>{content}\
             </mc:Choice><mc:Fallback>{content}</mc:Fallback></mc:AlternateContent></w:r>\
             <w:r><w:t>and after.</w:t></w:r></w:p>"
        );
        let article = article("a.docx", &document(&body));
        assert_eq!(article.text, "In a box.\n\nBefore and after.");
    }

    #[test]
    fn what_is_broken_or_something_else_is_told() {
        let told = message("a.docx", &document("<w:p><w:r></w:p>"));
        assert!(
            told.starts_with("a.docx: word/document2.xml: byte 30: DOCX is broken: "),
            "{told}"
        );
        assert_eq!(
            message("a.docx", &document("<w:p/>")),
            "a.docx: there is no text in it"
        );
        let bytes = archive(&[("a.txt", b"Text.", true)]);
        let told = "a.docx: DOCX is broken: it has no part _rels/.rels";
        assert_eq!(message("a.docx", &bytes), told);
        let sheet = archive(&[
            ("[Content_Types].xml", b"<Types/>", true),
            (
                "_rels/.rels",
                b"<R><R Type='/officeDocument' Target='xl/workbook.xml'/></R>",
                true,
            ),
            ("xl/workbook.xml", b"<workbook/>", true),
        ]);
        assert_eq!(message("a", &sheet), "a: a spreadsheet (XLSX) is not read");
    }
}
