//! The blocks of a page: paragraphs, headings, items, cells; and how much each looks like
//! prose.

use std::ops::Range;

use super::entities::entity;
use super::tag::Tag;
use super::tokens::attribute;
use super::tree::{Kind, Node};
use crate::article::script::is_dense;

/// What a block is by its element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A heading of this level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// What stands under a picture.
    Caption,
    /// A cell of a table of data; the first of its row or not.
    Cell(bool),
    /// Text in no element of its own.
    Loose,
}

/// Text without a break.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// The nodes that it is made of.
    pub(super) nodes: Range<usize>,
    /// What it is.
    pub(super) role: Role,
    /// How long it is: a character counts 1, in scripts without spaces 3, white space 0.
    pub(super) letters: i64,
    /// How much of it is in links.
    pub(super) links: i64,
    /// How many words it has.
    pub(super) words: usize,
    /// How many signs it has that end sentences.
    pub(super) stops: usize,
    /// Whether it ends with one of them, quotes and brackets apart.
    pub(super) ends: bool,
}

impl Block {
    /// Returns true if most of it is links.
    pub(super) fn is_linked(&self) -> bool {
        self.links * 5 > self.letters * 3
    }

    /// Returns true if it has the length and the signs of a paragraph of prose.
    pub(super) fn is_strong(&self) -> bool {
        self.letters >= 80 && self.stops > 0 && !self.is_linked()
    }

    /// Returns how much there is for it to be prose, or, below 0, against it.
    pub(super) fn value(&self) -> i64 {
        match self.role {
            _ if self.is_linked() => -(10 + self.letters.min(600) / 2),
            Role::Heading(_) | Role::Caption | Role::Cell(_) => 0,
            _ if self.is_strong() => self.letters - self.links,
            _ if self.stops > 0 && self.letters >= 20 => (self.letters - self.links) / 2,
            _ => -(5 + self.letters / 4),
        }
    }
}

/// Finds the blocks of a page, without what is in the nodes that `is_gone` names.
///
/// `measures` are those of [`measures`].
pub(super) fn blocks(
    nodes: &[Node<'_>],
    measures: &[Measure],
    is_gone: &[bool],
) -> Vec<Block> {
    let mut finder =
        Finder { open: vec![(nodes.len(), Role::Loose)], ..Finder::default() };
    let mut at = 0;
    while let Some(node) = nodes.get(at) {
        while finder.open.len() > 1 && finder.open.last().is_some_and(|o| o.0 <= at) {
            finder.end();
            finder.open.pop();
        }
        if is_gone.get(at) == Some(&true) {
            if node.tag().is_some_and(|tag| !tag.is_inline()) {
                finder.end();
            }
            at = node.end.max(at + 1);
            continue;
        }
        match &node.kind {
            Kind::Element(tag, attributes) => {
                finder.element(*tag, attributes, at, nodes);
            }
            Kind::Text(_) => finder.text(measures[at], at),
            Kind::Raw(_) => {}
        }
        at += 1;
    }
    finder.end();
    finder.blocks
}

#[derive(Default)]
struct Finder {
    blocks: Vec<Block>,
    current: Option<Block>,
    /// The elements that are open and set text apart: where each ends, and its role.
    open: Vec<(usize, Role)>,
    /// Where the link ends that is open.
    link_end: usize,
    /// Where the table of data ends that is open.
    table_end: usize,
    starts_row: bool,
    breaks: usize,
}

impl Finder {
    fn element(&mut self, tag: Tag, attributes: &str, at: usize, nodes: &[Node<'_>]) {
        match tag {
            Tag::Br => {
                self.breaks += 1;
                if self.breaks > 1 {
                    self.end();
                }
            }
            Tag::Hr => self.end(),
            Tag::A if attribute(attributes, "href").is_some() => {
                self.link_end = self.link_end.max(nodes[at].end);
            }
            Tag::Table if is_data(nodes, at) => {
                self.end();
                self.table_end = self.table_end.max(nodes[at].end);
                self.open.push((nodes[at].end, Role::Cell(true)));
            }
            Tag::Tr => {
                self.end();
                self.starts_row = true;
            }
            _ if tag.is_inline() => {}
            _ => {
                self.end();
                let role = self.role(tag, attributes, at);
                self.open.push((nodes[at].end, role));
            }
        }
    }

    fn role(&mut self, tag: Tag, attributes: &str, at: usize) -> Role {
        let outer = self.open.last().map_or(Role::Loose, |&(_, role)| role);
        if at < self.table_end {
            let role = Role::Cell(self.starts_row);
            self.starts_row &= !matches!(tag, Tag::Td | Tag::Th);
            return role;
        }
        match tag {
            _ if matches!(outer, Role::Caption | Role::Heading(_)) => outer,
            Tag::Figcaption | Tag::Caption => Role::Caption,
            _ if is_caption(attributes) => Role::Caption,
            Tag::P | Tag::Pre | Tag::Blockquote => Role::Paragraph,
            Tag::Li | Tag::Dd | Tag::Dt => Role::Item,
            _ => tag.heading().map_or(Role::Loose, Role::Heading),
        }
    }

    fn text(&mut self, measure: Measure, at: usize) {
        if measure.letters == 0 {
            return;
        }
        self.breaks = 0;
        let role = self.open.last().map_or(Role::Loose, |&(_, role)| role);
        let block = self.current.get_or_insert(Block {
            nodes: at..at,
            role,
            letters: 0,
            links: 0,
            words: 0,
            stops: 0,
            ends: false,
        });
        block.nodes.end = at + 1;
        block.letters += measure.letters;
        block.words += measure.words;
        block.stops += measure.stops;
        block.ends = measure.ends.unwrap_or(block.ends);
        if at < self.link_end {
            block.links += measure.letters;
        }
    }

    fn end(&mut self) {
        self.breaks = 0;
        self.blocks.extend(self.current.take());
    }
}

/// Measures the text of each node.
pub(super) fn measures(html: &str, nodes: &[Node<'_>]) -> Vec<Measure> {
    let measure = |node: &Node<'_>| match &node.kind {
        Kind::Text(range) => Measure::of(&html[range.clone()]),
        _ => Measure::default(),
    };
    nodes.iter().map(measure).collect()
}

/// What a piece of text has.
#[derive(Clone, Copy, Default)]
pub(super) struct Measure {
    letters: i64,
    words: usize,
    stops: usize,
    /// Whether it ends with a sign that ends a sentence; `None` if it says nothing.
    ends: Option<bool>,
}

impl Measure {
    fn of(text: &str) -> Measure {
        let mut measure = Measure { ends: ends(text), ..Measure::default() };
        let mut last = ' ';
        for c in text.chars() {
            // Most characters by far are such.
            if c.is_ascii_alphabetic() {
                measure.letters += 1;
                measure.words += usize::from(last == ' ');
                last = c;
                continue;
            }
            if c.is_whitespace() {
                last = ' ';
                continue;
            }
            measure.letters += if is_dense(c) { 3 } else { 1 };
            measure.words += usize::from(last == ' ' || is_dense(c));
            measure.stops += usize::from(is_stop(c) && last != ' ' && last != '.');
            last = c;
        }
        measure
    }
}

/// Returns true for the signs that end sentences.
fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '।' | '؟')
}

/// Returns true if a text ends with a sign that ends a sentence, before quotes and brackets;
/// `None` if there is nothing else in it.
fn ends(text: &str) -> Option<bool> {
    let is_around = |c: char| c.is_whitespace() || CLOSING.contains(&c);
    let mut rest = text.trim_end_matches(is_around);
    while rest.ends_with(';') {
        let Some(at) = rest.rfind('&') else { break };
        let Some((found, length)) = entity(&rest[at..]) else { break };
        if at + length < rest.len() || !found.chars().all(is_around) {
            return Some(at + length == rest.len() && found.ends_with(is_stop));
        }
        rest = rest[..at].trim_end_matches(is_around);
    }
    rest.chars().next_back().map(is_stop)
}

/// Signs that may stand behind the end of a sentence.
const CLOSING: [char; 15] =
    ['"', '\'', '”', '’', '“', '‘', '»', '«', '›', '‹', ')', ']', '」', '』', '）'];

fn is_caption(attributes: &str) -> bool {
    super::clutter::words(attributes).any(|word| {
        ["caption", "credit", "figcaption", "cutline"]
            .iter()
            .any(|name| word.eq_ignore_ascii_case(name))
    })
}

/// Returns true if a table holds data, and does not lay out the page.
fn is_data(nodes: &[Node<'_>], table: usize) -> bool {
    let (mut heads, mut rows, mut cells, mut bytes) = (0, 0, 0, 0);
    for node in &nodes[table + 1..nodes[table].end] {
        match &node.kind {
            Kind::Element(Tag::Table | Tag::P | Tag::Div | Tag::Form, _) => return false,
            Kind::Element(Tag::Th, _) => heads += 1,
            Kind::Element(Tag::Tr, _) => rows += 1,
            Kind::Element(Tag::Td, _) => cells += 1,
            Kind::Text(range) => bytes += range.len(),
            _ => {}
        }
    }
    let all = heads + cells;
    rows > 1 && all >= 2 * rows && bytes < all * 80 && (heads > 0 || all >= 6)
}
