//! What stands around the stories: head, masthead, contents and foot.

use super::chart;
use super::page::Page;
use super::story::{Section, article_count};
use super::words::{count, days};
use crate::article::{Article, Date};
use crate::digest::Digest;
use crate::read::own::GENERATOR;
use crate::render::story_count;

/// How a page looks.
const STYLE: &str = include_str!("page.css");

/// What opens a source beside a sentence.
pub(super) const SCRIPT: &str = include_str!("page.js");

/// The policy of a page: no connection to anywhere, and no script but its own, which it
/// knows by its SHA-256.
pub(super) const POLICY: &str = include_str!("page.policy");

/// What a page is, and what it is called.
pub(super) struct Frame {
    pub(super) kind: &'static str,
    pub(super) heading: String,
    /// The article whose language the heading is in, if it is one's title.
    pub(super) heading_of: Option<usize>,
    /// When the articles that it tells of were published.
    pub(super) dates: Vec<Date>,
}

impl Frame {
    /// Writes everything before the visible page.
    pub(super) fn begin(&self, page: &mut Page<'_>) {
        page.html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
        page.html.markup("<meta charset=\"utf-8\">\n<meta http-equiv=");
        page.html
            .markup("\"Content-Security-Policy\"")
            .attribute("content", POLICY.trim_end());
        page.html.markup(">\n<meta name=\"viewport\" content=\"width=device-width, ");
        page.html.markup("initial-scale=1\">\n<meta name=\"color-scheme\" content=");
        page.html.markup("\"light dark\">\n").markup(GENERATOR);
        let title = match days(self.dates.iter().copied()) {
            Some(days) => format!("{}, {days}", self.kind),
            None => self.kind.to_string(),
        };
        page.html.markup("\n<title>").text(&title).markup("</title>\n<style>\n");
        page.html.markup(STYLE).markup("</style>\n</head>\n<body>\n");
        page.html.markup("<a class=\"skip\" href=\"#stories\">Skip to the text</a>\n");
    }

    /// Writes the head of the visible page, with the contents of a digest: its stories, how many
    /// more there are, and how many articles tell none.
    pub(super) fn masthead(
        &self,
        page: &mut Page<'_>,
        stories: Option<(&[Section<'_>], &Digest<'_>)>,
    ) {
        let sections = stories.map(|(sections, _)| sections);
        let class = if sections.is_some() { "digest" } else { "summary" };
        page.html.markup("<header").attribute("class", &format!("masthead {class}"));
        page.html.markup(">\n<h1");
        if let Some(article) = self.heading_of {
            page.in_language_of(article);
        }
        page.html.markup(">").text(&self.heading).markup("</h1>\n");
        if let Some((sections, digest)) = stories {
            page.html.markup("<p class=\"dateline\">");
            if let Some(days) = days(self.dates.iter().copied()) {
                page.html.markup("<span>").text(&days).markup("</span> ");
            }
            let articles = sections.iter().map(|section| section.articles.len()).sum();
            let independent = sections.iter().map(|section| section.independent).sum();
            page.html.markup("<span>");
            page.html.text(&story_count(digest, count));
            page.html.markup("</span> <span>");
            page.html.text(&article_count(articles, independent)).markup("</span>");
            let untold = digest.untold.len();
            if untold > 0 {
                page.html.markup(" <span><a href=\"#untold\">");
                page.html.text(&count(untold, "article", "articles"));
                page.html.markup(" without running text</a></span>");
            }
            page.html.markup("</p>\n");
        }
        page.html.markup("</header>\n");
        if let Some(sections) = sections
            && sections.len() > 1
        {
            contents(page, sections, &self.dates);
        }
    }
}

/// Returns when some articles were published.
pub(super) fn dates(
    articles: &[Article],
    told: impl Iterator<Item = usize>,
) -> Vec<Date> {
    told.filter_map(|at| articles[at].published).collect()
}

/// Writes the contents: stories with their sizes; those of one article folded away where
/// there are others.
fn contents(page: &mut Page<'_>, sections: &[Section<'_>], dates: &[Date]) {
    let shared = sections.iter().filter(|section| section.articles.len() > 1).count();
    let (stories, brief) = sections.split_at(match shared {
        0 => sections.len(),
        _ => {
            sections.iter().position(|s| s.articles.len() == 1).unwrap_or(sections.len())
        }
    });
    let most = sections.iter().map(|section| section.articles.len()).max().unwrap_or(1);
    page.html.markup("<nav class=\"contents\" aria-label=\"Stories\">\n");
    page.html.markup("<div>\n");
    entries(page, stories, most);
    if !brief.is_empty() {
        page.html.markup("<details><summary>In brief: ");
        page.html.text(&count(brief.len(), "more story", "more stories"));
        page.html.markup(" of one article</summary>\n");
        entries(page, brief, 0);
        page.html.markup("</details>\n");
    }
    page.html.markup("</div>\n");
    chart::articles_over_time(&mut page.html, "all", dates);
    page.html.markup("</nav>\n");
}

/// Writes a line for each story, with a bar that shows its size next to the largest one
/// of `most` articles.
fn entries(page: &mut Page<'_>, sections: &[Section<'_>], most: usize) {
    page.html.markup("<ol>\n");
    for section in sections {
        page.html.markup("<li><a").attribute("href", &format!("#{}", section.name));
        if let Some(article) = section.headline_of {
            page.in_language_of(article);
        }
        let headline = section.headline.as_deref().unwrap_or_default();
        page.html.markup(">").text(headline).markup("</a>");
        if let Some(width) = (section.articles.len() * 100).checked_div(most) {
            page.html.markup(" <span class=\"size\">");
            page.html.text(&article_count(section.articles.len(), section.independent));
            page.html.markup("</span>");
            page.html.markup("<svg class=\"bar\" aria-hidden=\"true\" viewBox=");
            page.html.markup("\"0 0 100 2\" preserveAspectRatio=\"none\"><rect width=\"");
            page.html.number(width.max(1)).markup("\" height=\"2\"/></svg>");
        }
        page.html.markup("</li>\n");
    }
    page.html.markup("</ol>\n");
}

/// Writes the foot and returns the whole page.
pub(super) fn end(mut page: Page<'_>) -> String {
    page.html.markup("</main>\n<footer class=\"colophon\">\n<p>Every sentence stands ");
    page.html.markup("word for word in the article that it leads to. Words struck out ");
    page.html.markup("are only in the sentence above, words underlined only in the ");
    page.html
        .markup("source named. Where sources differ, this page takes no side.</p>\n");
    page.html.markup("<p class=\"printing\"><label><input type=\"checkbox\" ");
    page.html.markup("id=\"print-articles\" checked> When printed, with the full text ");
    page.html.markup("of all articles</label></p>\n</footer>\n<script>\n");
    page.html.markup(SCRIPT).markup("</script>\n</body>\n</html>\n");
    page.html.into_string()
}
