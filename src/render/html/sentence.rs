//! A sentence of a summary: its words, its source, who else says it and who differs.

use super::markup::Html;
use super::page::Page;
use super::story::Section;
use super::words::count;
use crate::article::{Place, Span};
use crate::dedup::DifferenceKind;
use crate::dispute::Course;
use crate::render::capitalized;
use crate::render::differing::{course_of, kind_label, lacking};
use crate::summary::{Disagreement, Summary, SummarySentence};
use crate::support::Support;

/// Writes the sentence with the number `number`, from 1, of a story.
pub(super) fn sentence(
    page: &mut Page<'_>,
    section: &Section<'_>,
    number: usize,
    sentence: &SummarySentence<'_>,
) {
    let name = format!("{}-{number}", section.name);
    page.html.markup("<li class=\"said\"").attribute("id", &name).markup("><p");
    page.in_language_of(sentence.place.article).markup(" class=\"words\">");
    page.link(sentence.place).markup(" class=\"sentence\">");
    page.html.text(sentence.text).markup("</a></p>\n<div class=\"under\">");
    // Where there is one article, every sentence is from it.
    if section.articles.len() > 1 {
        page.html.markup("<p class=\"credit\">");
        page.credit(sentence.place);
        page.html.markup("</p>\n");
    }
    let others = [&sentence.supporters, &sentence.parts, &sentence.similar];
    if others.iter().any(|places| !places.is_empty()) {
        supporters(page, sentence);
    }
    if !sentence.differences.is_empty() {
        differences(page, section.summary, sentence);
    }
    page.html.markup("</div></li>\n");
}

/// Writes how many sources carry a statement.
pub(super) fn support(html: &mut Html, support: Support) {
    html.markup(match support.sources {
        0 | 1 => "<span class=\"badge\">",
        _ => "<span class=\"badge strong\">",
    });
    html.text(&count(support.sources.max(1), "source", "sources")).markup("</span>");
    if support.articles > support.sources.max(1) {
        html.markup(" in ").text(&count(support.articles, "article", "articles"));
    }
}

/// Writes who else says a sentence: those with the same words in a row, then the others
/// each with their own words, and those who say a part of it.
fn supporters(page: &mut Page<'_>, sentence: &SummarySentence<'_>) {
    let told: Vec<(Place, Vec<(Span, Span)>)> = sentence
        .supporters
        .iter()
        .map(|&place| (place, page.changes(sentence.place, place)))
        .collect();
    let (same, other): (Vec<_>, Vec<_>) =
        told.into_iter().partition(|(_, changes)| changes.is_empty());
    page.html.markup("<details class=\"also\"><summary>");
    support(&mut page.html, sentence.support);
    if !sentence.parts.is_empty() {
        let more = count(sentence.parts.len(), "more says", "more say");
        page.html.markup(", ").text(&more).markup(" a part");
    }
    if !sentence.similar.is_empty() {
        let more = count(sentence.similar.len(), "more tells", "more tell");
        page.html.markup(", ").text(&more).markup(" much the same");
    }
    page.html.markup("</summary><ul>\n");
    if !same.is_empty() {
        page.html.markup("<li class=\"same\">In the same words: ");
        for (at, (place, _)) in same.iter().enumerate() {
            page.html.markup(if at > 0 { "; " } else { "" });
            page.credit(*place);
        }
        page.html.markup("</li>\n");
    }
    for (place, changes) in other {
        twin(page, sentence, place, &changes, "");
    }
    for &place in &sentence.parts {
        let changes = page.changes(sentence.place, place);
        twin(page, sentence, place, &changes, "A part of it: ");
    }
    for &place in &sentence.similar {
        let changes = page.changes(sentence.place, place);
        twin(page, sentence, place, &changes, "Much the same: ");
    }
    page.html.markup("</ul></details>\n");
}

/// Writes what another article says in other words, with a label before its name.
fn twin(
    page: &mut Page<'_>,
    sentence: &SummarySentence<'_>,
    place: Place,
    changes: &[(Span, Span)],
    label: &'static str,
) {
    page.html.markup("<li class=\"twin\"><p class=\"credit\">").markup(label);
    page.credit(place);
    page.html.markup("</p><p");
    page.in_language_of(place.article).markup(" class=\"wording\">");
    let theirs = page.text_at(place);
    words_that_differ(&mut page.html, sentence.text, theirs, changes);
    page.html.markup("</p></li>\n");
}

/// Writes `theirs` with its own words marked as inserted and those of `ours` as deleted.
///
/// `changes` are bytes of the two, rising and without overlap.
pub(super) fn words_that_differ(
    html: &mut Html,
    ours: &str,
    theirs: &str,
    changes: &[(Span, Span)],
) {
    let mut at = 0;
    for &(here, there) in changes {
        let (gone, new) = (ours.get(here.range()), theirs.get(there.range()));
        let Some(before) = theirs.get(at..there.start()) else { continue };
        html.piece(before);
        if let Some(gone) = gone.filter(|gone| !gone.is_empty()) {
            let follows = there.is_empty() && there.start() > 0;
            html.markup(if follows { " <del>" } else { "<del>" }).text(gone);
            html.markup(if follows { "</del>" } else { "</del> " });
        }
        if let Some(new) = new.filter(|new| !new.is_empty()) {
            html.markup("<ins>").text(new).markup("</ins>");
        }
        at = there.end();
    }
    html.piece(theirs.get(at..).unwrap_or_default());
}

/// Writes who says otherwise; those with the same other words stand together.
fn differences(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    sentence: &SummarySentence<'_>,
) {
    let groups = by_words(page, summary, sentence);
    let changed = |other: &Disagreement<'_>| course_of(other, summary) == Course::Series;
    page.html.markup("<details class=\"differ\"><summary><span class=\"flag\">");
    page.html.markup(match sentence.differences.iter().all(changed) {
        true => "Over time</span>",
        false => "Sources differ</span>",
    });
    for (at, group) in groups.iter().take(MOST_NAMED).enumerate() {
        page.html.markup(if at > 0 { "; " } else { ": " });
        let Some(other) = group.first() else { continue };
        let (here, there) = (here(page, sentence, other), there(page, other));
        page.html.markup("<b><bdi>").text(here).markup("</bdi></b> / ");
        page.html.markup("<b class=\"other\"><bdi>").text(there).markup("</bdi></b>");
    }
    page.html.markup("</summary><ul>\n");
    for group in &groups {
        contrast(page, summary, group);
    }
    page.html.markup("</ul></details>\n");
}

/// The most other words that are named before one looks closer.
const MOST_NAMED: usize = 3;

/// Gathers those who differ in the same words, in the order of the first of each.
fn by_words<'a, 'b>(
    page: &Page<'_>,
    summary: &Summary<'_>,
    sentence: &'b SummarySentence<'a>,
) -> Vec<Vec<&'b Disagreement<'a>>> {
    let mut groups: Vec<Vec<&Disagreement<'_>>> = Vec::new();
    let words = |other: &Disagreement<'_>| {
        let course = course_of(other, summary);
        (here(page, sentence, other), there(page, other), course, other.kind)
    };
    for other in &sentence.differences {
        let same = |group: &&mut Vec<&Disagreement<'_>>| {
            group.first().is_some_and(|first| words(first) == words(other))
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(other),
            None => groups.push(vec![other]),
        }
    }
    groups
}

/// Returns the words of a sentence in which another differs.
fn here<'a>(
    page: &Page<'a>,
    sentence: &SummarySentence<'_>,
    other: &Disagreement<'_>,
) -> &'a str {
    or_lacking(page.articles[sentence.place.article].slice(other.here), other.kind)
}

/// Returns the words in which the other sentence differs.
fn there<'a>(page: &Page<'a>, other: &Disagreement<'_>) -> &'a str {
    or_lacking(page.articles[other.place.article].slice(other.there), other.kind)
}

/// Returns the words of a claim, or what to say of a claim without.
pub(super) fn or_lacking(words: &str, kind: DifferenceKind) -> &str {
    if words.trim().is_empty() { lacking(kind) } else { words }
}

/// Writes the other words of one or more articles, in the sentence they stand in.
fn contrast(page: &mut Page<'_>, summary: &Summary<'_>, group: &[&Disagreement<'_>]) {
    let Some(&first) = group.first() else { return };
    page.html.markup("<li class=\"twin\"><p class=\"credit\">");
    page.html.text(&matter_label(course_of(first, summary), first.kind)).markup(": ");
    for (at, other) in group.iter().enumerate() {
        page.html.markup(if at > 0 { "; " } else { "" });
        page.credit(other.place);
    }
    page.html.markup("</p><p");
    page.in_language_of(first.place.article).markup(" class=\"wording\">");
    marked(&mut page.html, first.text, first.place.span, first.there);
    page.html.markup("</p></li>\n");
}

/// Writes a sentence that lies at `span` with those of its words marked that lie at
/// `words` in the same text.
pub(super) fn marked(html: &mut Html, sentence: &str, span: Span, words: Span) {
    let parts = words.start().checked_sub(span.start()).and_then(|from| {
        let to = words.end().checked_sub(span.start())?;
        Some((sentence.get(..from)?, sentence.get(from..to)?, sentence.get(to..)?))
    });
    match parts {
        Some((before, words, after)) if !words.is_empty() => {
            html.piece(before).markup("<em class=\"other\">").text(words);
            html.markup("</em>").piece(after);
        }
        _ => {
            html.text(sentence);
        }
    }
}

/// Names a matter of which sources differ.
pub(super) fn matter_label(course: Course, kind: DifferenceKind) -> String {
    match (course, kind) {
        (Course::Series, DifferenceKind::Number) => {
            "A figure that changed with time".to_string()
        }
        (Course::Series, _) => "What changed with time".to_string(),
        (Course::Corrected, _) => "A correction".to_string(),
        (Course::AtOdds, _) => capitalized(kind_label(kind)),
    }
}
