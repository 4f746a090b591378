//! What happened when.

use super::page::Page;
use super::words::{count, written};
use crate::digest::Story;
use crate::render::about;
use crate::timeline::{self, Event, Granularity};

/// Writes the events of a story, if they are of more than one day.
pub(super) fn timeline(page: &mut Page<'_>, story: &Story<'_>) {
    let events = &story.timeline;
    if !timeline::spans_days(events) {
        return;
    }
    page.html.markup("<div class=\"events\"><h3>Timeline</h3>\n<ol>\n");
    let of_one_day =
        |a: &Event<'_>, b: &Event<'_>| (a.date, a.granularity) == (b.date, b.granularity);
    for events in events.chunk_by(of_one_day) {
        let Some(first) = events.first() else { continue };
        page.html.markup("<li><p class=\"when\"><time");
        let (machine, human) = when(first);
        page.html.attribute("datetime", &machine).markup(">").text(&human);
        page.html.markup("</time></p><ul>\n");
        for event in events {
            happened(page, event, story);
        }
        page.html.markup("</ul></li>\n");
    }
    page.html.markup("</ol></div>\n");
}

fn happened(page: &mut Page<'_>, event: &Event<'_>, story: &Story<'_>) {
    page.html.markup("<li><p");
    page.in_language_of(event.place.article).markup(" class=\"words\">");
    let what = about::what(event, &story.summary);
    page.link(event.place).markup(" class=\"sentence\">").text(&what);
    page.html.markup("</a></p><p class=\"credit\">");
    page.credit(event.place);
    if !event.supporters.is_empty() {
        page.html.markup(", and ");
        page.html.text(&count(event.supporters.len(), "more article", "more articles"));
    }
    page.html.markup("</p></li>\n");
}

/// Returns when an event was, for programs and for people.
fn when(event: &Event<'_>) -> (String, String) {
    let format = match event.granularity {
        Granularity::Day => "%Y-%m-%d",
        Granularity::Month => "%Y-%m",
        Granularity::Year => "%Y",
    };
    let machine = written(event.date.0.date(), format);
    (machine, about::when(event.date, event.granularity))
}
