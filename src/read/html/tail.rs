//! Finds the end of the article: what stands behind its last long paragraph.

use std::collections::BTreeSet;

use super::blocks::{Block, Role};
use super::meta::text_of;
use super::tag::Tag;
use super::tree::Node;

/// Takes off what stands behind the last strong block, the `last`-th kept, and is no text.
///
/// A short paragraph that stands in the same place as the long ones and reads like running
/// text goes on with the article, whatever stands before it: a line of the page, or a
/// subheading below which most reads so. Other blocks do so only right behind one that
/// does. A heading of what sites put behind their articles ends it.
pub(super) fn cut(
    html: &str,
    nodes: &[Node<'_>],
    blocks: &[Block],
    kept: &mut Vec<usize>,
    last: usize,
) {
    if last + 1 >= kept.len() {
        return;
    }
    let tail = kept.split_off(last + 1);
    let places = Places::of(nodes);
    let strong = kept.iter().filter(|&&at| blocks[at].is_strong());
    let homes: BTreeSet<_> = strong.map(|&at| places.of_block(&blocks[at])).collect();
    let is_text =
        |block: &Block| is_running(block) && homes.contains(&places.of_block(block));
    let is_heading = |at: usize| matches!(blocks[at].role, Role::Heading(_));
    let mut goes_on = true;
    for part in tail.chunk_by(|_, &next| !is_heading(next)) {
        if is_heading(part[0]) {
            if ends_article(&text_of(html, &nodes[blocks[part[0]].nodes.clone()])) {
                return;
            }
            goes_on = false;
            let texts = part.iter().filter(|&&at| is_text(&blocks[at])).count();
            if texts * 2 + 1 < part.len() {
                continue;
            }
        }
        kept.extend(part.iter().filter(|&&at| {
            let block = &blocks[at];
            goes_on = is_text(block) || goes_on && is_end(block);
            goes_on || is_heading(at)
        }));
    }
}

/// Returns true if a block is of whole sentences, with few links or none.
fn is_running(block: &Block) -> bool {
    matches!(block.role, Role::Paragraph | Role::Item)
        && block.ends
        && block.words > 3
        && block.links * 5 <= block.letters
}

/// Returns true if a block may end an article, right behind its text.
fn is_end(block: &Block) -> bool {
    !matches!(block.role, Role::Heading(_) | Role::Loose | Role::Paragraph)
        || block.stops > 0 && block.links == 0
}

/// Where blocks stand: each node with the innermost element around it that holds blocks.
struct Places<'n, 'h> {
    nodes: &'n [Node<'h>],
    holders: Vec<usize>,
}

impl<'n, 'h> Places<'n, 'h> {
    fn of(nodes: &'n [Node<'h>]) -> Places<'n, 'h> {
        let mut open = Vec::new();
        let holder = |(at, node): (usize, &Node<'_>)| {
            while open.last().is_some_and(|&holder: &usize| nodes[holder].end <= at) {
                open.pop();
            }
            let around = open.last().copied().unwrap_or(0);
            if node.tag().is_some_and(holds_blocks) {
                open.push(at);
            }
            around
        };
        Places { nodes, holders: nodes.iter().enumerate().map(holder).collect() }
    }

    /// Returns the place of a block: its holder, or, where a page puts each paragraph or
    /// section into an element of its own, what all holders beside it that look the same
    /// have in common. An item stands where its list does.
    fn of_block(&self, block: &Block) -> (usize, usize, &'h str) {
        let mut holder = self.holders[block.nodes.start];
        if block.role == Role::Item {
            holder = self.holders[self.holders[holder]];
        }
        let node = &self.nodes[holder];
        let attributes = node.attributes().trim();
        match node.tag() {
            Some(tag) if tag == Tag::Section || !attributes.is_empty() => {
                (self.holders[holder], tag as usize, attributes)
            }
            _ => (holder, 0, ""),
        }
    }
}

fn holds_blocks(tag: Tag) -> bool {
    !tag.is_inline() && !tag.is_void() && tag != Tag::P && tag.heading().is_none()
}

/// Returns true if a heading is one of what sites put behind their articles.
fn ends_article(heading: &str) -> bool {
    let lower = heading.to_lowercase();
    let is_word = |word: &&str| !word.is_empty() && !word.starts_with(char::is_numeric);
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(is_word);
    let few: Vec<&str> = words.by_ref().take(MOST_WORDS).collect();
    let joined = few.join(" ");
    let begins = |name: &&str| {
        joined
            .strip_prefix(*name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    words.next().is_none()
        && (few.iter().any(|word| WORDS.contains(word)) || STARTS.iter().any(begins))
}

/// A heading of more words than this tells something.
const MOST_WORDS: usize = 6;

/// Words that only headings of what is no part of an article have.
const WORDS: &[&str] = &[
    "comments",
    "commentaires",
    "comentarios",
    "commenti",
    "kommentare",
    "newsletter",
    "newsletters",
    "reacties",
    "комментарии",
];

/// What headings of what is no part of an article begin with.
const STARTS: &[&str] = &[
    "a lire aussi",
    "about",
    "auch lesenswert",
    "before you go",
    "elsewhere",
    "in pictures",
    "the author",
    "what readers say",
    "artigos relacionados",
    "auch interessant",
    "contact us",
    "das könnte sie",
    "don t miss",
    "editor s picks",
    "editors picks",
    "follow us",
    "get in touch",
    "have your say",
    "in other news",
    "join the conversation",
    "keep reading",
    "kontakt",
    "latest news",
    "latest stories",
    "leave a",
    "lees ook",
    "leggi anche",
    "leia também",
    "lesen sie auch",
    "le più lette",
    "lire aussi",
    "les plus lus",
    "lo más leído",
    "mehr von",
    "mehr zu",
    "media contact",
    "meist gelesen",
    "meistgelesen",
    "more from",
    "more in",
    "more news",
    "more on",
    "more stories",
    "most popular",
    "most read",
    "most viewed",
    "noticias relacionadas",
    "other stories",
    "our picks",
    "popular articles",
    "popular now",
    "popular on",
    "popular posts",
    "popular stories",
    "post navigation",
    "press contact",
    "read also",
    "read more",
    "read next",
    "recent posts",
    "recommended",
    "related",
    "see also",
    "share this",
    "sign up",
    "sponsored",
    "stay informed",
    "stay up to date",
    "sur le même sujet",
    "subscribe",
    "support our",
    "support us",
    "top stories",
    "trending",
    "weitere artikel",
    "weitere meldungen",
    "what to read next",
    "you may",
    "you might",
    "à lire aussi",
    "über den autor",
    "über die autorin",
    "об авторе",
    "читайте также",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::test_support::article;

    const LONG: &str = "Thousands of schools will close on Thursday as temperatures are \
        forecast to reach 42C in southern Orland, the education ministry said.";
    const SHORT: &str = "Schools will remain closed until Monday.";

    /// Reads a page that has four long paragraphs and then `tail` in one element, and
    /// returns what was kept of the latter.
    fn kept(tail: &str) -> String {
        let long = format!("<p>{LONG}</p>").repeat(4);
        read(&format!("<div><h1>Heat</h1>{long}{tail}</div>"))
    }

    fn read(body: &str) -> String {
        let page = format!("<html><title>Heat</title><body>{body}</body></html>");
        let text = article("page.html", page.as_bytes()).text;
        let end = text.rfind(LONG).unwrap() + LONG.len();
        text[end..].trim().replace("\n\n", " | ")
    }

    #[test]
    fn short_paragraphs_behind_a_subheading_are_text() {
        let tail = format!("<h2>Grid at risk</h2><p>{SHORT}</p><p>{SHORT}</p>");
        assert_eq!(kept(&tail), format!("Grid at risk | {SHORT} | {SHORT}"));
        let quoted =
            "<h2>Grid</h2><p>“It is like an oven,” he said. “We wait.&rdquo;</p>";
        assert_eq!(kept(quoted), "Grid | “It is like an oven,” he said. “We wait.”");
    }

    #[test]
    fn items_that_are_sentences_are_text() {
        let tail = format!("<h2>What we know</h2><ul><li>{SHORT}<li>{SHORT}</ul>");
        assert_eq!(kept(&tail), format!("What we know | {SHORT} | {SHORT}"));
        let comments = format!("<h2>Voices</h2><ol><li><p>{SHORT}</p></li></ol>");
        assert_eq!(kept(&comments), "");
    }

    #[test]
    fn a_line_of_the_page_does_not_end_the_text() {
        let tail =
            format!("<p>Scroll down for video</p><p>{SHORT}</p><p>Report: dpa</p>");
        assert_eq!(kept(&tail), SHORT);
    }

    #[test]
    fn paragraphs_or_sections_may_have_elements_of_their_own() {
        for tag in ["div class=text-block", "section"] {
            let part = |text: &str| format!("<{tag}><p>{text}</p></{}>", &tag[..3]);
            let part = |text: &str| part(text).replace("</sec>", "</section>");
            let head = "<div class=subheadline-block><h2>Grid at risk</h2></div>";
            let body = part(LONG).repeat(3) + head + &part(SHORT);
            let found = read(&format!("<article>{body}</article>"));
            assert_eq!(found, format!("Grid at risk | {SHORT}"), "{tag}");
        }
    }

    #[test]
    fn what_stands_elsewhere_or_is_no_running_text_is_left_out() {
        for tail in [
            "<h2>Grid at risk</h2><p>Mayor resigns</p><p>Bear seen near Essing</p>",
            "<h2>Else</h2><p>Mayor of Marlow resigns</p><p>A bear is seen</p><p>Is it too hot to work?</p>",
            "<h2>Grid at risk</h2><ul><li>Mayor resigns</li><li>Bear seen</li></ul>",
            "<h2>Grid</h2><p><a href=a>Mayor resigns.</a> A <a href=b>bear was seen.</a></p>",
            "<h2>Grid at risk</h2><div class=x><p>Schools will stay closed today.</p></div>",
            "<div><h3>In brief</h3><p>Schools will stay closed until Monday.</p></div>",
        ] {
            assert_eq!(kept(tail), "", "{tail}");
        }
    }

    #[test]
    fn a_heading_of_what_stands_behind_articles_ends_the_text() {
        for heading in [
            "Related stories",
            "Most read",
            "12 Comments",
            "Our newsletter",
            "About the company",
            "You may also like",
            "Das könnte Sie auch interessieren",
            "Читайте также",
        ] {
            let tail =
                format!("<h3>{heading}</h3><p>{SHORT}</p><h3>A</h3><p>{SHORT}</p>");
            assert_eq!(kept(&tail), "", "{heading}");
        }
        assert!(!ends_article("Related deaths bring the toll in the north to 40"));
        assert!(!ends_article("Schools closed"));
    }
}
