//! One story: headline, summary, differences, quotes, events, charts, articles.

use super::page::Page;
use super::sentence::sentence;
use super::words::{count, days};
use super::{article, chart, dispute, events, grid, quote, rest};
use crate::digest::Story;
use crate::render::about::MOST_NAMES;
use crate::render::with_copies;
use crate::summary::Summary;
use crate::topic::NameKind;

/// What a section of a page is made of.
pub(super) struct Section<'a> {
    /// The name of its anchor, such as `story-1`.
    pub(super) name: String,
    /// Its headline; none where the page's own heading says it.
    pub(super) headline: Option<String>,
    /// The article whose language the headline is in.
    pub(super) headline_of: Option<usize>,
    /// Its articles.
    pub(super) articles: &'a [usize],
    /// How many of them are independent.
    pub(super) independent: usize,
    /// Its summary.
    pub(super) summary: &'a Summary<'a>,
    /// What else is known of it, where it is one of a digest.
    pub(super) story: Option<&'a Story<'a>>,
    /// Whether the sentences that were not chosen follow.
    pub(super) explain: bool,
}

/// Writes a section.
pub(super) fn section(page: &mut Page<'_>, section: &Section<'_>) {
    let title = format!("{}-title", section.name);
    page.html.markup("<section").attribute("id", &section.name);
    page.html.attribute("aria-labelledby", &title);
    page.html.markup(match section.articles.len() {
        1 => " class=\"story brief\">\n<header><h2",
        _ => " class=\"story\">\n<header><h2",
    });
    page.html.attribute("id", &title);
    match (&section.headline, section.headline_of) {
        (Some(headline), Some(article)) => {
            page.in_language_of(article).markup(">").text(headline);
        }
        _ => {
            page.html.markup(" class=\"unseen\">Summary");
        }
    }
    page.html.markup("</h2>\n<p class=\"size\">");
    size(page, section);
    page.html.markup("</p></header>\n<div class=\"told\">\n");
    told(page, section);
    page.html.markup("</div>\n");
    glance(page, section);
    page.html.markup("<div class=\"articles\"><h3>");
    page.html.markup(if section.articles.len() == 1 { "Article" } else { "Articles" });
    page.html.markup("</h3>\n");
    article::shelf(page, section.articles);
    page.html.markup("</div>\n</section>\n");
    page.end_story();
}

/// Writes how many articles a section has, and of which days.
fn size(page: &mut Page<'_>, section: &Section<'_>) {
    let articles = article_count(section.articles.len(), section.independent);
    page.html.markup("<span>").text(&articles).markup("</span>");
    let dates = section.articles.iter().filter_map(|&at| page.articles[at].published);
    if let Some(days) = days(dates) {
        page.html.markup(" <span>").text(&days).markup("</span>");
    }
}

/// Returns how many articles there are, and how many of them are copies of others.
pub(super) fn article_count(articles: usize, independent: usize) -> String {
    with_copies(articles, independent, count)
}

/// Writes the summary, or why there is none, and what else is to be read.
fn told(page: &mut Page<'_>, section: &Section<'_>) {
    let summary = section.summary;
    if let Some(why) = summary.shortfall {
        page.html.markup("<p class=\"shortfall\">No summary: ");
        page.html.text(rest::shortfall(why)).markup(".</p>\n");
    }
    if !summary.sentences.is_empty() {
        page.html.markup("<ol class=\"summary\">\n");
        for (number, said) in (1..).zip(&summary.sentences) {
            sentence(page, section, number, said);
        }
        page.html.markup("</ol>\n");
    }
    dispute::disputes(page, &section.name, &summary.disputes);
    quote::quotes(page, section);
    if let Some(story) = section.story {
        events::timeline(page, story);
    }
    if section.explain && !summary.dropped.is_empty() {
        rest::dropped(page, section);
    }
}

/// Writes what people would rather look at than read.
fn glance(page: &mut Page<'_>, section: &Section<'_>) {
    page.html.markup("<div class=\"glance\">\n");
    if let Some(story) = section.story {
        names(page, story);
    }
    grid::who_says_what(page, section);
    let dates = section.articles.iter().filter_map(|&at| page.articles[at].published);
    let dates: Vec<_> = dates.collect();
    chart::articles_over_time(&mut page.html, &section.name, &dates);
    page.html.markup("</div>\n");
}

/// Writes who and where, and what it is about, where more than one article has it.
fn names(page: &mut Page<'_>, story: &Story<'_>) {
    let several = story.articles.len() > 1;
    let of_kind = |kind| {
        let named = story.names.iter().filter(move |name| name.kind == kind);
        named.take(MOST_NAMES).collect::<Vec<_>>()
    };
    let lists = [("Who", of_kind(NameKind::Who)), ("Where", of_kind(NameKind::Where))];
    if !several
        || lists.iter().all(|(_, names)| names.is_empty()) && story.terms.is_empty()
    {
        return;
    }
    page.html.markup("<dl class=\"names\">\n");
    for (term, names) in lists {
        if names.is_empty() {
            continue;
        }
        page.html.markup("<div><dt>").markup(term).markup("</dt><dd>");
        for (at, name) in names.iter().enumerate() {
            page.html.markup(if at > 0 { ", " } else { "" });
            page.link(name.place).markup("><bdi>").text(name.text).markup("</bdi></a>");
        }
        page.html.markup("</dd></div>\n");
    }
    if !story.terms.is_empty() {
        page.html.markup("<div><dt>Terms</dt><dd>");
        for (at, term) in story.terms.iter().take(MOST_NAMES).enumerate() {
            page.html.markup(if at > 0 { ", <bdi>" } else { "<bdi>" });
            page.html.text(term.text).markup("</bdi>");
        }
        page.html.markup("</dd></div>\n");
    }
    page.html.markup("</dl>\n");
}
