//! Reads the text of PDF.
//!
//! `object.rs` reads objects, `file.rs` finds those of a file and its pages, `filter.rs`
//! expands their data. `content.rs` follows what a page shows, with the fonts of `font.rs`,
//! `cmap.rs` and `glyph.rs`; `layout.rs` puts that into lines and paragraphs.
//!
//! All of it is linear in what the file expands to, and nothing panics or recurs without
//! end: general libraries for PDF do, which a reader of foreign files cannot have.

mod cmap;
mod content;
mod file;
mod filter;
mod font;
mod glyph;
mod layout;
mod object;

use std::path::Path;

use content::Reading;
use file::File;
use filter::Filters;
use layout::{Paragraph, paragraphs};
use object::{Dict, Object};

use super::decode::{Decoded, after_mark, decoded, whole};
use super::{Articles, Input, ReadOptions, Reader, collapsed, failure};
use crate::article::{Article, Date, Span};
use crate::error::{Error, ErrorKind};

/// PDF.
///
/// A document is an article: its paragraphs in the order in which they are drawn, with
/// headings and notes marked as no prose. Running heads and the numbers of pages are left
/// out, words divided at the end of a line put together. Bytes are those of the text.
pub(super) struct Pdf;

impl Reader for Pdf {
    fn name(&self) -> &'static str {
        "PDF"
    }

    fn fits(&self, _name: &Path, head: &[u8]) -> bool {
        after_mark(head).trim_ascii_start().starts_with(b"%PDF-")
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        match article(input, options) {
            Ok((warning, article)) => Box::new(Decoded::items(warning, Ok(article))),
            Err(error) => failure(error),
        }
    }
}

/// Reads a document: what of it is not known, and the article.
fn article(
    input: Input,
    options: &ReadOptions,
) -> Result<(Option<Error>, Article), Error> {
    let mut nest = input.nest.clone();
    let bytes = whole(input, options)?;
    nest.take(bytes.len() as u64);
    let file = File::read(&bytes, Filters::new(nest, options.clone()))?;
    let pages = file.pages()?;
    let mut reading = Reading::new(&file);
    let runs: Result<Vec<_>, Error> =
        pages.iter().map(|page| reading.page(page)).collect();
    let paragraphs = paragraphs(&runs?);
    let (known, unknown) = (reading.known, reading.unknown);
    if unknown > known {
        let what = "a PDF whose fonts do not say which letters they show".to_string();
        return Err(Error::new(ErrorKind::Unsupported(what)));
    }
    let what =
        || ErrorKind::Replaced("known to the fonts of the PDF".to_string(), unknown);
    let warning = (unknown > 0).then(|| Error::new(what()));
    let article = text(&paragraphs)?;
    let about = About(file.about());
    Ok((
        warning,
        Article {
            title: about.title().or_else(|| headline(&paragraphs)),
            published: about.text("CreationDate").and_then(|date| date_of(&date)),
            source: about.text("Author"),
            ..article
        },
    ))
}

/// Letters larger than most by this factor are those of a heading.
const HEADING: f64 = 1.15;

/// The longest heading, in bytes.
const LONGEST_HEADING: usize = 300;

/// Returns true if a paragraph is no prose.
fn is_apart(paragraph: &Paragraph) -> bool {
    let is_heading = paragraph.size > HEADING && paragraph.text.len() < LONGEST_HEADING;
    is_heading || paragraph.size < layout::SMALL
}

/// Puts paragraphs together.
fn text(paragraphs: &[Paragraph]) -> Result<Article, Error> {
    let mut article = Article::default();
    for paragraph in paragraphs {
        if !article.text.is_empty() {
            article.text.push_str("\n\n");
        }
        let start = article.text.len();
        article.text.push_str(&paragraph.text);
        if article.text.len() > Span::MAX {
            return Err(Error::new(ErrorKind::TooLong));
        }
        if is_apart(paragraph) {
            article.not_prose.push(Span::new(start, article.text.len()));
        }
    }
    match article.text.is_empty() {
        true => Err(Error::new(ErrorKind::Empty)),
        false => Ok(article),
    }
}

/// Returns the text in the largest letters of the first page, if they are those of headings.
fn headline(paragraphs: &[Paragraph]) -> Option<String> {
    let on_first =
        paragraphs.iter().filter(|p| p.page == 0 && p.size > HEADING && is_apart(p));
    let largest =
        on_first.max_by(|a, b| a.size.total_cmp(&b.size).then(b.page.cmp(&a.page)))?;
    Some(collapsed(&largest.text))
}

/// What a file says of itself.
struct About<'f>(Option<&'f Dict>);

impl About<'_> {
    fn text(&self, name: &str) -> Option<String> {
        let Object::Text(bytes) = self.0?.get(name)? else { return None };
        let text = collapsed(&decoded(bytes.clone(), Some("windows-1252")).text);
        Some(text).filter(|text| !text.is_empty())
    }

    /// Returns the title, unless it is the name of the file that the PDF was made of.
    fn title(&self) -> Option<String> {
        const NAMES: &[&str] = &[
            ".doc", ".docx", ".odt", ".indd", ".qxd", ".tex", ".dvi", ".rtf", ".pdf",
            ".txt",
        ];
        let title = self.text("Title")?;
        let lower = title.to_lowercase();
        let is_name = NAMES.iter().any(|end| lower.ends_with(end))
            || lower.starts_with("microsoft word")
            || matches!(lower.as_str(), "untitled" | "(anonymous)" | "unspecified");
        (!is_name).then_some(title)
    }
}

/// Reads a date such as `D:20260304070000+01'00'`.
fn date_of(text: &str) -> Option<Date> {
    let digits = text.trim_start_matches("D:");
    let part = |from: usize, to: usize, usual: &'static str| {
        let part = digits.get(from..to).unwrap_or(usual);
        match part.bytes().all(|byte| byte.is_ascii_digit()) {
            true => part.to_string(),
            false => usual.to_string(),
        }
    };
    let (year, month, day) = (part(0, 4, ""), part(4, 6, "01"), part(6, 8, "01"));
    let (hour, minute, second) =
        (part(8, 10, "00"), part(10, 12, "00"), part(12, 14, "00"));
    Date::parse(&format!("{year}-{month}-{day}T{hour}:{minute}:{second}"))
}

#[cfg(test)]
mod tests;
