//! Reads web pages: the article in, all around it out.
//!
//! `tokens.rs` takes the page apart, `tree.rs` puts elements into one another,
//! `blocks.rs` finds paragraphs and how much each looks like prose, `clutter.rs` marks
//! what has nothing to do with the article, `choose.rs` finds the element with the most
//! prose and the least else, `tail.rs` where the article ends, `write.rs` writes its text with the way back to the file.

mod blocks;
mod choose;
mod clutter;
mod entities;
mod meta;
mod tag;
mod tail;
mod tokens;
mod tree;
mod write;

use std::path::Path;

use blocks::{Block, Role};
use meta::About;
use tag::Tag;
use tokens::{Token, Tokens, attribute};
use tree::Node;

#[cfg(feature = "documents")]
pub(super) use write::Writer;
pub(super) use write::Written;

use super::decode::{Decoded, after_mark, whole_text};
use super::{Articles, Input, ReadOptions, Reader, failure, has_extension};
use crate::article::Article;
use crate::error::{Error, ErrorKind};

/// Web pages.
///
/// Of a page with an article on it the article's text is that of its body: paragraphs and
/// items of lists, headings, captions and tables of data, the latter three marked as no
/// prose. Menus, comments, teasers and the like are left out. A page in which no article
/// can be found has all its text. Every sentence leads back to the bytes of the page.
pub(super) struct Html;

impl Reader for Html {
    fn name(&self) -> &'static str {
        "HTML"
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        looks_like_html(head) || has_extension(name, &["html", "htm", "xhtml", "shtml"])
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        match whole_text(input, declared, options) {
            Ok(mut page) => {
                let article = article(&page);
                Box::new(Decoded::items(page.warning.take(), article))
            }
            Err(error) => failure(error),
        }
    }
}

/// Returns true if the bytes begin as a page does, after declarations and comments.
fn looks_like_html(head: &[u8]) -> bool {
    let mut rest = after_mark(head).trim_ascii_start();
    loop {
        let lower = rest[..rest.len().min(16)].to_ascii_lowercase();
        let begins = |start: &&[u8]| lower.starts_with(start);
        if [&b"<!doctype html"[..], b"<html", b"<head", b"<body"].iter().any(begins) {
            return true;
        }
        let end: &[u8] = match lower {
            _ if begins(&&b"<!--"[..]) => b"-->",
            _ if begins(&&b"<?xml"[..]) => b"?>",
            _ => return false,
        };
        let Some(at) = rest.windows(end.len()).position(|window| window == end) else {
            return false;
        };
        rest = rest[at + end.len()..].trim_ascii_start();
    }
}

/// Finds the encoding that a page says it is in.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let xml = head.trim_start().strip_prefix("<?xml").and_then(|rest| {
        let declaration = &rest[..rest.find("?>")?];
        attribute(declaration, "encoding").map(str::to_string)
    });
    xml.or_else(|| Tokens::new(&head).find_map(|token| charset(&token)))
}

fn charset(token: &Token<'_>) -> Option<String> {
    let Token::Open(Tag::Meta, attributes) = token else { return None };
    let in_content = || {
        let content = attribute(attributes, "content")?.to_ascii_lowercase();
        let (_, name) = content.split_once("charset=")?;
        Some(name.trim_matches(['"', '\'', ' ', ';']).to_string())
    };
    attribute(attributes, "charset").map(str::to_string).or_else(in_content)
}

/// How little text there may be in an article: a page has that much around it.
const LEAST: i64 = 140;

/// Makes an article of a page.
pub(super) fn article(page: &Decoded) -> Result<Article, Error> {
    let html = page.text.as_str();
    let nodes = tree::tree(html);
    let about = meta::about(html, &nodes);
    let silent = clutter::silent(&nodes);
    let measures = blocks::measures(html, &nodes);
    let all = blocks::blocks(&nodes, &measures, &silent);
    let mut is_gone = silent.clone();
    clutter::mark(&nodes, &all, &mut is_gone);
    let found = blocks::blocks(&nodes, &measures, &is_gone);
    let is_title = |block: &Block| is_title(html, &nodes, block, about.title.as_deref());
    let kept = choose::choose(html, &nodes, &found, &is_gone, is_title);
    let letters: i64 = kept.iter().map(|&at| found[at].letters).sum();
    let written = match letters {
        LEAST.. => {
            let kept = kept.iter().map(|&at| &found[at]);
            write::write(html, &nodes, kept, &is_gone)
        }
        _ => write::write(html, &nodes, all.iter(), &silent),
    };
    told(page, about, written)
}

/// Makes an article of a page that has nothing around its text: a chapter of a book.
#[cfg(feature = "documents")]
pub(super) fn chapter(page: &Decoded) -> Result<Article, Error> {
    let html = page.text.as_str();
    let nodes = tree::tree(html);
    let silent = clutter::silent(&nodes);
    let measures = blocks::measures(html, &nodes);
    let blocks = blocks::blocks(&nodes, &measures, &silent);
    let written = write::write(html, &nodes, blocks.iter(), &silent);
    told(page, meta::about(html, &nodes), written)
}

/// Puts together what a page says of itself and what is written on it.
fn told(page: &Decoded, about: About, written: Written) -> Result<Article, Error> {
    if written.text.trim().is_empty() {
        return Err(Error::new(ErrorKind::Empty));
    }
    Ok(Article {
        title: about.title,
        published: about.published,
        source: about.source,
        language: about.language,
        source_map: page.lead(&written.source_map),
        text: written.text,
        not_prose: written.not_prose,
        ..Article::default()
    })
}

/// Returns the text of a piece of a page: all of it that is shown.
///
/// The article's source map leads into `html`, not into a file: it is left out.
#[cfg(any(feature = "feeds", feature = "mail"))]
pub(super) fn fragment(html: &str) -> Article {
    let nodes = tree::tree(html);
    let silent = clutter::silent(&nodes);
    let measures = blocks::measures(html, &nodes);
    let blocks = blocks::blocks(&nodes, &measures, &silent);
    let written = write::write(html, &nodes, blocks.iter(), &silent);
    Article { text: written.text, not_prose: written.not_prose, ..Article::default() }
}

/// Returns the text of a title that may have markup in it.
#[cfg(feature = "feeds")]
pub(super) fn plain(html: &str) -> String {
    super::collapsed(&fragment(&entities::plain(html)).text)
}

/// Returns true if a block is the headline once more.
fn is_title(html: &str, nodes: &[Node<'_>], block: &Block, title: Option<&str>) -> bool {
    let is_likely = matches!(block.role, Role::Heading(_) | Role::Loose);
    let Some(title) = title.filter(|_| is_likely && block.letters < 400) else {
        return false;
    };
    let letters = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    let text = letters(&meta::text_of(html, &nodes[block.nodes.clone()]));
    let title = letters(title);
    let is_heading = matches!(block.role, Role::Heading(_));
    text == title || is_heading && text.len() > 15 && title.starts_with(&text)
}
