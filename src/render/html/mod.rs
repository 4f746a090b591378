//! A page to read in a browser: one file that needs no other, no network and no script.
//!
//! | part | file |
//! |---|---|
//! | bytes, escaped | `markup.rs` |
//! | links and the places they lead to | `page.rs` |
//! | head, masthead, contents, foot | `frame.rs` |
//! | a story | `story.rs` |
//! | its sentences, their supporters and differences | `sentence.rs` |
//! | where sources differ | `dispute.rs` |
//! | who said what, and what happened when | `quote.rs`, `events.rs` |
//! | what was not chosen | `rest.rs` |
//! | its articles, set in paragraphs | `article.rs`, `layout.rs` |
//! | what people would rather look at than read | `chart.rs`, `series.rs`, `grid.rs` |
//! | looks, and what opens a source beside a sentence | `page.css`, `page.js` |
//!
//! What an article says stays text, whatever markup is in it, and no address in it becomes
//! a link: all links lead to places within the page. Should one slip through all the same,
//! the page's own policy forbids scripts but its own, and any connection.

mod article;
mod chart;
mod dispute;
mod events;
mod frame;
mod grid;
mod layout;
mod markup;
mod page;
mod quote;
mod rest;
mod sentence;
mod series;
mod story;
pub(super) mod words;

use super::headline;
use crate::article::Article;
use crate::digest::{Digest, Story};
use crate::parallel;
use crate::summary::Summary;

use frame::Frame;
use page::Page;
use story::Section;
use words::count;

/// What a page contains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct HtmlOptions {
    /// Whether the sentences that were not chosen are in it, each with the reason.
    pub explain: bool,
}

/// Writes a summary as a page: each sentence leads to its place in its article.
///
/// # Panics
/// When `articles` are not those that were summarized.
pub fn summary(
    summary: &Summary<'_>,
    articles: &[Article],
    options: &HtmlOptions,
) -> String {
    let mut page = Page::of(articles, &summary.articles);
    let tells = |at: &usize| summary.untold.binary_search(at).is_err();
    let members: Vec<usize> = (0..articles.len()).filter(tells).collect();
    let independent = article::families(&page, &members).len();
    let only = articles.first().filter(|_| articles.len() == 1);
    let heading = only.and_then(words::title).unwrap_or_else(|| match members.len() {
        0 | 1 => "Summary".to_string(),
        many => format!("Summary of {}", count(many, "article", "articles")),
    });
    let section = Section {
        name: "story-1".to_string(),
        headline: None,
        headline_of: None,
        articles: &members,
        independent,
        summary,
        story: None,
        explain: options.explain,
    };
    let dates = frame::dates(articles, 0..articles.len());
    let frame = Frame { kind: "Summary", heading, heading_of: only.map(|_| 0), dates };
    frame.begin(&mut page);
    frame.masthead(&mut page, None);
    page.html.markup("<main id=\"stories\">\n");
    story::section(&mut page, &section);
    if !summary.sentences.is_empty() {
        untold(&mut page, &summary.untold);
    }
    frame::end(page)
}

/// Writes a digest as a page: contents, and a section for each story.
///
/// # Panics
/// When `articles` are not those that were digested.
pub fn digest(
    digest: &Digest<'_>,
    articles: &[Article],
    options: &HtmlOptions,
) -> String {
    let mut page = Page::of(articles, &digest.articles);
    let sections: Vec<Section<'_>> = (1..)
        .zip(&digest.stories)
        .map(|(number, story)| section_of(number, story, articles, options))
        .collect();
    let told = digest.stories.iter().flat_map(|story| story.articles.iter().copied());
    let dates = frame::dates(articles, told);
    let heading = "Digest".to_string();
    let frame = Frame { kind: "Digest", heading, heading_of: None, dates };
    frame.begin(&mut page);
    frame.masthead(&mut page, Some((&sections, digest)));
    page.html.markup("<main id=\"stories\">\n");
    // One article alone is no event that the press is full of: it comes in brief.
    let is_brief = |section: &Section<'_>| section.articles.len() == 1;
    let all_brief = sections.iter().all(is_brief);
    let mut in_brief = false;
    let written = parallel::map(&sections, |section| {
        let mut page = Page::of(articles, &digest.articles);
        story::section(&mut page, section);
        page.html
    });
    for (section, written) in sections.iter().zip(written) {
        if !in_brief && !all_brief && is_brief(section) {
            in_brief = true;
            page.html.markup("<p class=\"divide\" id=\"in-brief\">In brief</p>\n");
        }
        page.html.part(written);
    }
    untold(&mut page, &digest.untold);
    frame::end(page)
}

/// Writes the articles that tell no story.
fn untold(page: &mut Page<'_>, articles: &[usize]) {
    if !articles.is_empty() {
        page.html.markup("<section class=\"untold\" aria-labelledby=\"untold\">\n");
        page.html.markup("<h2 class=\"divide\" id=\"untold\">No running text</h2>\n");
        article::shelf(page, articles);
        page.html.markup("</section>\n");
    }
}

fn section_of<'a>(
    number: usize,
    story: &'a Story<'a>,
    articles: &'a [Article],
    options: &HtmlOptions,
) -> Section<'a> {
    let has_title = |at: &&usize| {
        articles[**at]
            .title
            .as_deref()
            .is_some_and(|title| title.contains(story.headline))
    };
    let titled = story.articles.iter().find(has_title).or(story.articles.first());
    Section {
        name: format!("story-{number}"),
        headline: Some(headline(story, articles)),
        headline_of: titled.copied(),
        articles: &story.articles,
        independent: story.independent,
        summary: &story.summary,
        story: Some(story),
        explain: options.explain,
    }
}

#[cfg(test)]
mod tests;
