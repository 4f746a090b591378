//! Finds what a page says around its article: menus, banners, comments, teasers.

use super::blocks::Block;
use super::tag::Tag;
use super::tokens::{Attributes, attribute};
use super::tree::Node;

/// How much prose there must be elsewhere for something to be left out by its name.
const ENOUGH: i64 = 250;

/// Marks the nodes that are never shown as text.
pub(super) fn silent(nodes: &[Node<'_>]) -> Vec<bool> {
    let is_silent = |node: &Node<'_>| node.tag().is_some_and(Tag::is_silent);
    nodes.iter().map(|node| is_silent(node) || is_note(node)).collect()
}

/// Returns true for the number of a note, which stands in the middle of a sentence.
fn is_note(node: &Node<'_>) -> bool {
    node.tag() == Some(Tag::A) && node.attributes().contains("noteref")
}

/// Adds the nodes that are by their element or by their name no part of the article.
///
/// What is left out by name must leave prose behind: a name that all of the page has says
/// nothing.
pub(super) fn mark(nodes: &[Node<'_>], blocks: &[Block], is_gone: &mut [bool]) {
    let prose = Prose::of(blocks);
    let own = own(nodes);
    let mut left = prose.within(0, nodes.len());
    let mut at = 1;
    let mut article_end = 0;
    while let Some(node) = nodes.get(at) {
        let Some(tag) = node.tag().filter(|_| !is_gone[at]) else {
            at = if is_gone[at] { node.end } else { at + 1 };
            continue;
        };
        if matches!(tag, Tag::Article | Tag::Main) {
            article_end = article_end.max(node.end);
        }
        let inside = prose.within(at, node.end);
        let is_header = tag == Tag::Header && at >= article_end;
        let is_clutter = is_about(tag, node.attributes())
            || is_header
            || inside == 0 && has_word(node.attributes(), ASIDES);
        let leaves_enough = left - inside >= ENOUGH || inside == 0;
        if is_clutter && leaves_enough && !holds_any(&own, at, node.end) {
            is_gone[at] = true;
            left -= inside;
            at = node.end;
        } else {
            at += 1;
        }
    }
}

/// How much prose there is in a part of a page.
struct Prose {
    starts: Vec<usize>,
    sums: Vec<i64>,
}

impl Prose {
    fn of(blocks: &[Block]) -> Prose {
        let mut sum = 0;
        let mut sums = vec![0];
        for block in blocks {
            sum += block.value().max(0);
            sums.push(sum);
        }
        Prose { starts: blocks.iter().map(|block| block.nodes.start).collect(), sums }
    }

    fn within(&self, from: usize, to: usize) -> i64 {
        let first = self.starts.partition_point(|&start| start < from);
        let last = self.starts.partition_point(|&start| start < to);
        self.sums[last] - self.sums[first]
    }
}

/// Returns the nodes that are the page's own headline or article, rising.
///
/// They are found once for all: what lies in many nodes would be looked at for each.
fn own(nodes: &[Node<'_>]) -> Vec<usize> {
    let is_own = |node: &Node<'_>| match node.tag() {
        Some(Tag::H1 | Tag::Main | Tag::Body) => true,
        Some(Tag::Article) => !is_named(node.attributes()),
        _ => false,
    };
    (0..nodes.len()).filter(|&at| is_own(&nodes[at])).collect()
}

/// Returns true if the page's own headline or article is among the first nodes from `at` on
/// and before `end`.
fn holds_any(own: &[usize], at: usize, end: usize) -> bool {
    let next = own.get(own.partition_point(|&own| own < at));
    next.is_some_and(|&next| next < end.min(at + FAR))
}

/// So many nodes in, a headline no longer says that all around it is the article.
const FAR: usize = 4096;

fn is_about(tag: Tag, attributes: &str) -> bool {
    if tag.is_about() {
        return true;
    }
    if attributes.is_empty() || matches!(tag, Tag::Html | Tag::Body | Tag::Main) {
        return false;
    }
    let has_role = |role: &str| ROLES.contains(&role);
    is_hidden(attributes)
        || attribute(attributes, "role").is_some_and(has_role)
        || is_named(attributes)
}

fn is_hidden(attributes: &str) -> bool {
    let style = attribute(attributes, "style").unwrap_or("").to_ascii_lowercase();
    let style: String = style.split_whitespace().collect();
    style.contains("display:none")
        || style.contains("visibility:hidden")
        || attribute(attributes, "hidden").is_some()
        || attribute(attributes, "aria-hidden") == Some("true")
}

/// Returns true if class or id say what has nothing to do with the article.
fn is_named(attributes: &str) -> bool {
    let mut last = "";
    words(attributes).any(|word| {
        let is_pair = |(one, two): &(&str, &[&str])| {
            last.eq_ignore_ascii_case(one) && is_among(word, two)
        };
        let found = is_among(word, NAMES) || PAIRS.iter().any(is_pair);
        last = word;
        found
    })
}

fn has_word(attributes: &str, names: &[&str]) -> bool {
    words(attributes).any(|word| is_among(word, names))
}

fn is_among(word: &str, names: &[&str]) -> bool {
    names.iter().any(|name| name.eq_ignore_ascii_case(word))
}

/// Returns the words of class and id: `sideBar-left` has three.
pub(super) fn words(attributes: &str) -> impl Iterator<Item = &str> {
    let (mut class, mut id) = (None, None);
    for (name, value) in Attributes(attributes) {
        if name.eq_ignore_ascii_case("class") {
            class.get_or_insert(value);
        } else if name.eq_ignore_ascii_case("id") {
            id.get_or_insert(value);
        }
    }
    [class, id]
        .into_iter()
        .flatten()
        .flat_map(|names| names.split(|c: char| !c.is_ascii_alphabetic()).flat_map(humps))
}

/// Splits a word before each capital that follows a small letter.
fn humps(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let bytes = rest.as_bytes();
        let is_hump = |at: &usize| {
            bytes[at - 1].is_ascii_lowercase() && bytes[*at].is_ascii_uppercase()
        };
        let end = (1..bytes.len()).find(is_hump).unwrap_or(bytes.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

const ROLES: &[&str] = &[
    "alert",
    "alertdialog",
    "banner",
    "complementary",
    "contentinfo",
    "dialog",
    "menu",
    "menubar",
    "navigation",
    "search",
    "tablist",
    "toolbar",
];

/// Words in names of what is no part of an article.
const NAMES: &[&str] = &[
    "ad",
    "ads",
    "adslot",
    "advert",
    "advertisement",
    "advertising",
    "adverts",
    "banner",
    "bio",
    "breadcrumb",
    "breadcrumbs",
    "byline",
    "ccpa",
    "commentlist",
    "comments",
    "comment",
    "consent",
    "cookie",
    "cookies",
    "copyright",
    "disqus",
    "donate",
    "donation",
    "footer",
    "gdpr",
    "jumplink",
    "login",
    "masthead",
    "menu",
    "metered",
    "modal",
    "mostread",
    "nav",
    "navbar",
    "navi",
    "navigation",
    "newsletter",
    "outbrain",
    "overlay",
    "pager",
    "pagination",
    "paywall",
    "popover",
    "popular",
    "popup",
    "promo",
    "promos",
    "promotion",
    "rail",
    "readmore",
    "recirc",
    "recirculation",
    "recommendation",
    "recommendations",
    "recommended",
    "regwall",
    "related",
    "replies",
    "respond",
    "share",
    "sharebar",
    "sharing",
    "shoutbox",
    "sidebar",
    "signature",
    "signin",
    "signup",
    "skiplink",
    "skyscraper",
    "social",
    "sponsor",
    "sponsored",
    "subscribe",
    "subscription",
    "taboola",
    "teaser",
    "teasers",
    "toolbar",
    "trending",
    "widget",
    "widgets",
];

/// Words in names of what is no part of an article if there is no prose in it.
const ASIDES: &[&str] =
    &["author", "authors", "dateline", "poster", "postprofile", "profile", "timestamp"];

/// Words that say so only one after the other.
const PAIRS: &[(&str, &[&str])] = &[
    ("also", &["like", "read"]),
    ("article", &["actions", "tools", "tags"]),
    ("author", &["box", "card", "info"]),
    ("back", &["to"]),
    ("log", &["in"]),
    ("more", &["articles", "from", "news", "on", "stories"]),
    ("most", &["popular", "read", "viewed"]),
    ("post", &["meta", "tags"]),
    ("read", &["also", "more", "next"]),
    ("screen", &["reader"]),
    ("see", &["also"]),
    ("sign", &["in", "up"]),
    ("skip", &["link", "links", "to"]),
    ("sr", &["only"]),
    ("top", &["bar", "stories"]),
    ("user", &["info", "panel"]),
    ("visually", &["hidden"]),
    ("you", &["may", "might"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        let tag = " class='sideBar-left x2 AD' id=mostRead_box";
        let words: Vec<_> = words(tag).collect();
        assert_eq!(words, ["side", "Bar", "left", "x", "AD", "most", "Read", "box"]);
        assert!(is_named(tag));
        assert!(is_named(" class=most-read"));
        assert!(!is_named(" class='headline read-time story'"));
    }

    #[test]
    fn a_headline_counts_within_its_node_and_not_too_far_in() {
        assert!(holds_any(&[3, 9], 3, 4));
        assert!(holds_any(&[3, 9], 4, 10));
        assert!(!holds_any(&[3, 9], 4, 9));
        assert!(!holds_any(&[3, 9], 10, 20));
        assert!(holds_any(&[FAR], 1, 2 * FAR));
        assert!(!holds_any(&[FAR], 0, 2 * FAR));
    }
}
