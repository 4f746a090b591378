//! The articles of a story: each text once, with an anchor at every place linked to.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::iter;

use super::layout::{Paragraph, paragraphs};
use super::page::{Page, anchor};
use super::words::{count, outlet, title};
use crate::article::{Place, Span};
use crate::hash::FixedMap;
use crate::render::{label, opening};
use crate::sentence::Kind;

/// Writes articles, copies folded under the first of their family.
pub(super) fn shelf(page: &mut Page<'_>, members: &[usize]) {
    page.html.markup("<ul class=\"shelf\">\n");
    for kin in families(page, members) {
        page.html.markup("<li>");
        if let Some((&first, copies)) = kin.split_first() {
            article(page, first);
            folded(page, copies);
        }
        page.html.markup("</li>\n");
    }
    page.html.markup("</ul>\n");
}

/// Returns the articles family by family, in the order of the first of each.
pub(super) fn families(page: &Page<'_>, members: &[usize]) -> Vec<Vec<usize>> {
    let mut families: Vec<Vec<usize>> = Vec::new();
    let mut position: FixedMap<usize, usize> = FixedMap::default();
    for &member in members {
        let next = families.len();
        let at = *position.entry(page.family(member)).or_insert(next);
        match families.get_mut(at) {
            Some(kin) => kin.push(member),
            None => families.push(vec![member]),
        }
    }
    families
}

fn folded(page: &mut Page<'_>, copies: &[usize]) {
    if copies.is_empty() {
        return;
    }
    page.html.markup("<details class=\"copies\"><summary>");
    page.html.text(&count(copies.len(), "copy of it", "copies of it"));
    page.html.markup("</summary><ul>\n");
    for &copy in copies {
        page.html.markup("<li>");
        article(page, copy);
        page.html.markup("</li>\n");
    }
    page.html.markup("</ul></details>");
}

/// Writes one article: what it is called, and folded below it the text.
fn article(page: &mut Page<'_>, at: usize) {
    let article = &page.articles[at];
    let name = label(&article.origin);
    let heading = title(article).unwrap_or_else(|| opening(&article.text));
    page.html.markup("<details class=\"article\"><summary><span class=\"title\"");
    page.in_language_of(at).markup(">").text(&heading).markup("</span>");
    page.html.markup(" <span class=\"outlet\"><bdi>").text(&outlet(article));
    page.html.markup("</bdi>");
    page.date(at);
    page.html.markup("</span>");
    page.html.markup("</summary>\n<article").attribute("id", &format!("a{at}"));
    let named = if heading.is_empty() { &name } else { &heading };
    page.html.attribute("aria-label", named).markup("><p class=\"origin\"><bdi>");
    page.html.text(&name).markup("</bdi></p>\n<div");
    page.in_language_of(at).markup(" class=\"text\">");
    text(page, at);
    page.html.markup("</div></article></details>");
}

fn text(page: &mut Page<'_>, at: usize) {
    let paragraphs = paragraphs(&page.articles[at], page.language(at));
    let places = page.places_in(at);
    // A place that lies in no paragraph is still linked to: the article's start will do.
    for place in places.iter().filter(|place| !is_set(&paragraphs, place.span)) {
        page.html.markup("<span").attribute("id", &anchor(*place)).markup("></span>");
    }
    let mut named = BTreeSet::new();
    let mut next = places.into_iter().peekable();
    // Those that may lie in the paragraph: both rise, so that each is taken up once, and
    // stays until a paragraph begins behind it.
    let mut near: Vec<Place> = Vec::new();
    for paragraph in paragraphs {
        let span = paragraph.span;
        near.retain(|place| place.span.end() > span.start());
        near.extend(iter::from_fn(|| next.next_if(|p| p.span.start() < span.end())));
        let pieces = Pieces::of(span, &near);
        self::paragraph(page, at, paragraph, pieces, &mut named);
    }
}

/// Returns true if some of a place lies in one of the paragraphs, which rise.
fn is_set(paragraphs: &[Paragraph], place: Span) -> bool {
    let first = paragraphs.partition_point(|p| p.span.end() <= place.start());
    paragraphs.get(first).is_some_and(|p| p.span.overlaps(place))
}

/// Writes a paragraph with its pieces marked; `named` are the places that have an anchor.
fn paragraph(
    page: &mut Page<'_>,
    at: usize,
    paragraph: Paragraph,
    mut pieces: Pieces,
    named: &mut BTreeSet<Place>,
) {
    page.html.markup(match paragraph.kind {
        Kind::Prose => "<p>",
        // What stands before the running text says again what the article is called.
        Kind::Heading if !paragraph.leads => "<p class=\"heading\">",
        _ => "<p class=\"minor\">",
    });
    let text = |span: Span| page.articles[at].slice(span);
    let mut position = paragraph.span.start();
    let mut open: Vec<usize> = Vec::new();
    while let Some(piece) = pieces.next_after(&open) {
        while let Some(end) = open.pop_if(|end| *end <= piece.start) {
            page.html.piece(text(Span::new(position, end))).markup("</mark>");
            position = end;
        }
        page.html.piece(text(Span::new(position, piece.start)));
        position = piece.start;
        page.html.markup("<mark");
        let name = anchor(piece.place);
        let is_first = named.insert(piece.place);
        page.html.attribute(if is_first { "id" } else { "data-of" }, &name);
        page.html.markup(">");
        open.push(piece.end);
    }
    while let Some(end) = open.pop() {
        page.html.piece(text(Span::new(position, end))).markup("</mark>");
        position = end;
    }
    page.html.piece(text(Span::new(position, paragraph.span.end())));
    page.html.markup("</p>\n");
}

/// A part of a place, or all of it, that lies within a paragraph and does not cross
/// another one's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    start: usize,
    end: usize,
    place: Place,
}

/// The pieces yet to be opened, by start, and of those with one start the longest first.
struct Pieces(BTreeSet<(usize, Reverse<usize>, Place)>);

impl Pieces {
    fn of(paragraph: Span, places: &[Place]) -> Pieces {
        let within = places.iter().filter(|place| paragraph.overlaps(place.span));
        let piece = |place: &Place| {
            let start = place.span.start().max(paragraph.start());
            let end = place.span.end().min(paragraph.end());
            (start, Reverse(end), *place)
        };
        Pieces(within.map(piece).collect())
    }

    /// Returns the next piece, cut at the end of the innermost one that is open there; the
    /// rest of it waits.
    fn next_after(&mut self, open: &[usize]) -> Option<Piece> {
        let (start, Reverse(end), place) = self.0.pop_first()?;
        let around = open.iter().rev().find(|&&around| around > start);
        let cut = around.map_or(end, |&around| end.min(around));
        if cut < end {
            self.0.insert((cut, Reverse(end), place));
        }
        Some(Piece { start, end: cut, place })
    }
}
