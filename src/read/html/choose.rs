//! Finds the article in a page, and which of its blocks are to be kept.

use super::blocks::{Block, Role};
use super::clutter::words;
use super::tag::Tag;
use super::tail;
use super::tokens::attribute;
use super::tree::Node;

/// Chooses the blocks of the article, in order; `title` is not repeated.
pub(super) fn choose(
    html: &str,
    nodes: &[Node<'_>],
    blocks: &[Block],
    is_gone: &[bool],
    is_title: impl Fn(&Block) -> bool,
) -> Vec<usize> {
    let sums = sums(blocks);
    let root = root(nodes, blocks, is_gone, &sums);
    let inside = within(blocks, root, nodes[root].end);
    let mut kept: Vec<usize> = inside.filter(|&at| is_kept(&blocks[at])).collect();
    kept.retain(|&at| !is_title(&blocks[at]));
    drop_teasers(blocks, &mut kept);
    trim(html, nodes, blocks, &mut kept);
    drop_headings(blocks, &mut kept);
    kept
}

/// Returns the sum of the values of all blocks before each.
fn sums(blocks: &[Block]) -> Vec<i64> {
    let mut sum = 0;
    let next = |block: &Block| {
        sum += block.value();
        sum
    };
    std::iter::once(0).chain(blocks.iter().map(next)).collect()
}

/// Returns which blocks lie in the nodes from `from` to `to`.
fn within(blocks: &[Block], from: usize, to: usize) -> std::ops::Range<usize> {
    let before = |node: usize| blocks.partition_point(|block| block.nodes.start < node);
    before(from)..before(to)
}

/// Finds the node that holds the most prose and the least of all else.
fn root(nodes: &[Node<'_>], blocks: &[Block], is_gone: &[bool], sums: &[i64]) -> usize {
    let value = |at: usize| {
        let inside = within(blocks, at, nodes[at].end);
        sums[inside.end] - sums[inside.start]
    };
    let is_box = |at: &usize| {
        !is_gone[*at] && nodes[*at].tag().is_some_and(|tag| !tag.is_inline())
    };
    let boxes: Vec<(usize, i64)> =
        (1..nodes.len()).filter(is_box).map(|at| (at, value(at))).collect();
    // Of equals the innermost.
    let Some(&(best, most)) = boxes.iter().max_by_key(|&&(_, value)| value) else {
        return 0;
    };
    let named = |is_such: fn(&Node<'_>) -> bool, share: i64| {
        // Few have enough prose: the names of the others need not be read.
        let such = boxes.iter().filter(|&&(at, value)| {
            value * 100 >= most * share && value > 0 && is_such(&nodes[at])
        });
        such.max_by_key(|&&(_, value)| value).map(|&(at, _)| at)
    };
    named(is_body, 75).or_else(|| named(is_article, 80)).unwrap_or_else(|| {
        let mut best = best;
        // Boxes come outermost first, so each one in the best so far is looked at once.
        for &(at, value) in &boxes {
            if at > best && at < nodes[best].end && value * 100 >= most * 96 {
                best = at;
            }
        }
        best
    })
}

/// Returns true if a node says that it is the body of the article.
fn is_body(node: &Node<'_>) -> bool {
    let attributes = node.attributes();
    let is_such = |name: &str| name.eq_ignore_ascii_case("articleBody");
    if attribute(attributes, "itemprop")
        .is_some_and(|names| names.split(' ').any(is_such))
    {
        return true;
    }
    let mut last = "";
    words(attributes).any(|word| {
        let is = |word: &str, names: &[&str]| {
            names.iter().any(|name| name.eq_ignore_ascii_case(word))
        };
        let found = is(last, &["article", "entry", "post", "story"])
            && is(word, &["body", "content", "text"]);
        last = word;
        found
    })
}

fn is_article(node: &Node<'_>) -> bool {
    matches!(node.tag(), Some(Tag::Article | Tag::Main))
}

/// Returns true if a block may be part of an article.
fn is_kept(block: &Block) -> bool {
    match block.role {
        Role::Heading(_) => block.letters < 400,
        _ if block.is_linked() => false,
        Role::Loose => block.stops > 0 || block.words >= 12,
        Role::Paragraph => block.stops > 0 || block.words > 3,
        Role::Item | Role::Caption | Role::Cell(_) => true,
    }
}

/// Drops headings that are links, with the little that stands below them.
fn drop_teasers(blocks: &[Block], kept: &mut Vec<usize>) {
    let mut is_below = false;
    kept.retain(|&at| {
        let block = &blocks[at];
        let is_heading = matches!(block.role, Role::Heading(_));
        let is_link = is_heading && block.links * 5 > block.letters * 4;
        let is_teaser = is_link || is_below && !is_heading && block.letters < 300;
        is_below = is_link;
        !is_teaser
    });
}

/// Takes off what stands before and after all prose and is none itself.
fn trim(html: &str, nodes: &[Node<'_>], blocks: &[Block], kept: &mut Vec<usize>) {
    let is_strong = |&at: &usize| blocks[at].is_strong();
    let Some(last) = kept.iter().rposition(is_strong) else { return };
    tail::cut(html, nodes, blocks, kept, last);
    let Some(first) = kept.iter().position(is_strong) else { return };
    let is_start = |at: usize| {
        let block = &blocks[at];
        match block.role {
            Role::Heading(_) | Role::Caption => true,
            Role::Item => block.stops > 0,
            _ => block.stops > 0 || block.words >= 8,
        }
    };
    let mut place = 0;
    kept.retain(|&at| {
        place += 1;
        place > first || is_start(at)
    });
}

/// Drops headings without anything below them.
fn drop_headings(blocks: &[Block], kept: &mut Vec<usize>) {
    let mut level_below = 0;
    let mut is_dropped: Vec<bool> = kept
        .iter()
        .rev()
        .map(|&at| match blocks[at].role {
            Role::Heading(level) => {
                let is_empty =
                    level_below == 0 || level_below <= level && level_below < 7;
                level_below = if is_empty { level_below } else { level };
                is_empty
            }
            _ => {
                level_below = 7;
                false
            }
        })
        .collect();
    is_dropped.reverse();
    let mut dropped = is_dropped.into_iter();
    kept.retain(|_| !dropped.next().unwrap_or(false));
}
