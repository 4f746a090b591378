//! The elements of a page in one another.

use std::ops::Range;

use super::tag::Tag;
use super::tokens::{Token, Tokens};

/// An element or a piece of text.
#[derive(Debug)]
pub(super) struct Node<'h> {
    /// Which element it is.
    pub(super) kind: Kind<'h>,
    /// The number after those of all that is in it.
    pub(super) end: usize,
}

/// What a node is.
#[derive(Clone, Debug)]
pub(super) enum Kind<'h> {
    /// An element with its attributes.
    Element(Tag, &'h str),
    /// Text, at this place of the page.
    Text(Range<usize>),
    /// What an element without markup holds.
    Raw(Range<usize>),
}

impl<'h> Node<'h> {
    /// Returns the element's name.
    pub(super) fn tag(&self) -> Option<Tag> {
        match self.kind {
            Kind::Element(tag, _) => Some(tag),
            _ => None,
        }
    }

    /// Returns the element's attributes.
    pub(super) fn attributes(&self) -> &'h str {
        match self.kind {
            Kind::Element(_, attributes) => attributes,
            _ => "",
        }
    }
}

/// How far up an element is looked for that an end tag or another element ends.
const FAR: usize = 256;

/// Reads a page. Its nodes come in the order of the page, the first one is all of it.
///
/// Elements that need no end tag end where they must; end tags without a start are nothing.
pub(super) fn tree(html: &str) -> Vec<Node<'_>> {
    let mut builder = Builder {
        nodes: vec![Node { kind: Kind::Element(Tag::Other, ""), end: 0 }],
        open: vec![(0, Tag::Other)],
        counts: [0; Tag::COUNT],
    };
    for token in Tokens::new(html) {
        match token {
            Token::Open(tag, attributes) => builder.element(tag, attributes),
            Token::Close(tag) => builder.close(tag),
            Token::Text(range) => builder.leaf(Kind::Text(range)),
            Token::Raw(range) => builder.leaf(Kind::Raw(range)),
        }
    }
    builder.pop_to(0);
    let end = builder.nodes.len();
    builder.nodes[0].end = end;
    builder.nodes
}

struct Builder<'h> {
    nodes: Vec<Node<'h>>,
    /// The elements that are open, the innermost last.
    open: Vec<(usize, Tag)>,
    /// How many of each are open.
    counts: [usize; Tag::COUNT],
}

impl<'h> Builder<'h> {
    fn leaf(&mut self, kind: Kind<'h>) {
        let end = self.nodes.len() + 1;
        self.nodes.push(Node { kind, end });
    }

    fn element(&mut self, tag: Tag, attributes: &'h str) {
        let (ends, keeps) = tag.ends();
        if ends.iter().any(|&tag| self.counts[tag as usize] > 0) {
            self.end_implied(ends, keeps);
        }
        let node = self.nodes.len();
        self.leaf(Kind::Element(tag, attributes));
        if !(tag.is_void() || tag == Tag::Svg && attributes.ends_with('/')) {
            self.open.push((node, tag));
            self.counts[tag as usize] += 1;
        }
    }

    fn end_implied(&mut self, ends: &[Tag], keeps: &[Tag]) {
        let near = self.open.iter().enumerate().skip(1).rev().take(FAR);
        for (at, (_, tag)) in near {
            if ends.contains(tag) {
                return self.pop_to(at);
            }
            if keeps.contains(tag) {
                return;
            }
        }
    }

    fn close(&mut self, tag: Tag) {
        // The page goes on below these in many saved files.
        if matches!(tag, Tag::Body | Tag::Html) || self.counts[tag as usize] == 0 {
            return;
        }
        let is_cell = |tag: Tag| matches!(tag, Tag::Td | Tag::Th | Tag::Table);
        let near = self.open.iter().enumerate().skip(1).rev().take(FAR);
        for (at, &(_, open)) in near {
            if open == tag {
                return self.pop_to(at);
            }
            if is_cell(open) && !is_table(tag) || tag.is_inline() && !open.is_inline() {
                return;
            }
        }
    }

    /// Ends the elements from the `at`-th open one on.
    fn pop_to(&mut self, at: usize) {
        let end = self.nodes.len();
        for (node, tag) in self.open.drain(at..) {
            self.nodes[node].end = end;
            self.counts[tag as usize] = self.counts[tag as usize].saturating_sub(1);
        }
    }
}

/// Returns true if the element is a table or a part of one.
fn is_table(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Table | Tag::Tbody | Tag::Thead | Tag::Tfoot | Tag::Tr | Tag::Td | Tag::Th
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shows a page with all end tags.
    fn shown(html: &str) -> String {
        let nodes = tree(html);
        let mut shown = String::new();
        let mut open: Vec<(usize, Tag)> = Vec::new();
        for (at, node) in nodes.iter().enumerate().skip(1) {
            while open.last().is_some_and(|&(end, _)| end <= at) {
                shown.push(')');
                open.pop();
            }
            match &node.kind {
                Kind::Element(tag, _) => {
                    shown.push_str(&format!("({tag:?} "));
                    open.push((node.end, *tag));
                }
                Kind::Text(range) | Kind::Raw(range) => {
                    shown.push_str(&html[range.clone()])
                }
            }
        }
        shown + &")".repeat(open.len())
    }

    #[test]
    fn elements_end_where_they_must() {
        assert_eq!(shown("<p>a<p>b<div>c</div>d"), "(P a)(P b)(Div c)d");
        assert_eq!(shown("<ul><li>a<ul><li>b</ul><li>c"), "(Ul (Li a(Ul (Li b)))(Li c))");
        assert_eq!(
            shown("<table><tr><td>a<td>b<tr><td>c</table>d"),
            "(Table (Tr (Td a)(Td b))(Tr (Td c)))d"
        );
        assert_eq!(shown("<a href=x>a<a href=y>b</a>"), "(A a)(A b)");
    }

    #[test]
    fn an_end_tag_without_its_start_ends_nothing() {
        assert_eq!(shown("<div>a</p>b</span></div>c</div>d"), "(Div ab)cd");
        assert_eq!(
            shown("<div><table><tr><td>a</div>b</table></div>c"),
            "(Div (Table (Tr (Td ab))))c"
        );
        assert_eq!(shown("<b><p>a</b>b</p>"), "(B (P ab))");
    }
}
