//! Writes the text of the blocks that were chosen, with the way back to the file.

use super::blocks::{Block, Role};
use super::entities::entity;
use super::tag::Tag;
use super::tree::{Kind, Node};
use crate::article::{SourceMap, Span};

/// The text of some blocks.
#[derive(Debug, Default)]
pub(in crate::read) struct Written {
    pub(in crate::read) text: String,
    pub(in crate::read) source_map: SourceMap,
    pub(in crate::read) not_prose: Vec<Span>,
}

/// Writes blocks with blank lines between them.
///
/// White space is one space, a line break a line feed. Headings, captions and tables are
/// marked as no prose; cells have tabs between them, and rows lines.
pub(super) fn write<'b>(
    html: &str,
    nodes: &[Node<'_>],
    blocks: impl Iterator<Item = &'b Block>,
    is_gone: &[bool],
) -> Written {
    let mut writer = Writer::default();
    let mut in_table = false;
    for block in blocks {
        let is_cell = matches!(block.role, Role::Cell(_));
        let start = writer.begin_block(match block.role {
            Role::Cell(true) if in_table => "\n",
            Role::Cell(false) if in_table => "\t",
            _ => "\n\n",
        });
        let goes_on = is_cell && in_table;
        in_table = is_cell;
        writer.block(html, nodes, block, is_gone);
        let is_prose = matches!(block.role, Role::Paragraph | Role::Item | Role::Loose);
        if !is_prose {
            writer.mark(start, goes_on);
        }
    }
    writer.written
}

/// Writes text that has entities, block by block.
#[derive(Default)]
pub(in crate::read) struct Writer {
    /// What was written so far.
    pub(in crate::read) written: Written,
    /// What goes between the block before and the next piece of text.
    gap: &'static str,
    /// What goes between the piece of text before, in the same block, and the next one.
    pending: &'static str,
}

impl Writer {
    /// Begins a block, after `gap` if it is not the first, and returns where its text will
    /// start.
    pub(in crate::read) fn begin_block(&mut self, gap: &'static str) -> usize {
        self.gap = if self.written.text.is_empty() { "" } else { gap };
        self.pending = "";
        self.written.text.len() + self.gap.len()
    }

    fn block(&mut self, html: &str, nodes: &[Node<'_>], block: &Block, is_gone: &[bool]) {
        let mut at = block.nodes.start;
        while at < block.nodes.end {
            let node = &nodes[at];
            if is_gone[at] {
                at = node.end.max(at + 1);
                continue;
            }
            match &node.kind {
                Kind::Element(Tag::Br, _) => self.line_break(),
                Kind::Text(range) => self.text(&html[range.clone()], range.start),
                _ => {}
            }
            at += 1;
        }
    }

    /// Writes text that stands at byte `start` of the file.
    pub(in crate::read) fn text(&mut self, text: &str, start: usize) {
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            let length = plain_length(rest);
            if length > 0 {
                self.copy(&rest[..length], start + at);
                at += length;
                continue;
            }
            let space = rest.len() - rest.trim_start().len();
            if space > 0 {
                self.space();
                at += space;
            } else if let Some((found, length)) = entity(rest) {
                self.character(&found, start + at, length);
                at += length;
            } else {
                self.copy("&", start + at);
                at += 1;
            }
        }
    }

    /// Breaks the line before the next piece of text.
    pub(in crate::read) fn line_break(&mut self) {
        self.pending = "\n";
    }

    /// Sets a space before the next piece of text.
    pub(in crate::read) fn space(&mut self) {
        if self.pending.is_empty() {
            self.pending = " ";
        }
    }

    /// Writes text that `length` bytes at byte `start` of the file stand for.
    pub(in crate::read) fn character(&mut self, text: &str, start: usize, length: usize) {
        if text.trim().is_empty() {
            return self.space();
        }
        self.begin();
        let written = &mut self.written;
        let at = written.text.len();
        written.source_map.push(at, start);
        written.text.push_str(text);
        if text.len() > 1 {
            written.source_map.push(written.text.len() - 1, start + length - 1);
        }
        written.source_map.push_end(written.text.len(), start + length);
    }

    fn copy(&mut self, text: &str, start: usize) {
        self.begin();
        let written = &mut self.written;
        written.source_map.push(written.text.len(), start);
        written.text.push_str(text);
    }

    fn begin(&mut self) {
        let gap = std::mem::take(&mut self.gap);
        let pending = std::mem::take(&mut self.pending);
        let is_first = self.written.text.is_empty();
        match gap {
            "" if !is_first => self.written.text.push_str(pending),
            gap => self.written.text.push_str(gap),
        }
    }

    /// Marks what was written from `start` on as no prose, as part of the mark before or not.
    pub(in crate::read) fn mark(&mut self, start: usize, goes_on: bool) {
        let not_prose = &mut self.written.not_prose;
        let end = self.written.text.len();
        match not_prose.last_mut() {
            Some(last) if goes_on => *last = Span::new(last.start(), end),
            _ if start < end => not_prose.push(Span::new(start, end)),
            _ => {}
        }
    }
}

/// Returns how many bytes there are before white space that is not one space between
/// words, or before a sign that may begin an entity.
fn plain_length(text: &str) -> usize {
    let mut was_space = true;
    for (at, c) in text.char_indices() {
        let is_space = c.is_whitespace();
        if c == '&' || is_space && (c != ' ' || was_space) {
            // A space before more of them is written with these.
            return if was_space && at > 0 { at - 1 } else { at };
        }
        was_space = is_space;
    }
    if was_space && !text.is_empty() { text.len() - 1 } else { text.len() }
}
