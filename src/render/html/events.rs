//! What happened when.

use super::page::Page;
use super::words::{count, day, written};
use crate::timeline::{Event, Granularity};

/// Writes the events of a story, if they are of more than one day.
pub(super) fn timeline(page: &mut Page<'_>, events: &[Event<'_>]) {
    let whens: Vec<_> =
        events.iter().map(|event| (event.date, event.granularity)).collect();
    if whens.windows(2).all(|two| two[0] == two[1]) {
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
            happened(page, event);
        }
        page.html.markup("</ul></li>\n");
    }
    page.html.markup("</ol></div>\n");
}

fn happened(page: &mut Page<'_>, event: &Event<'_>) {
    page.html.markup("<li><p");
    page.in_language_of(event.place.article).markup(" class=\"words\">");
    page.link(event.place).markup(" class=\"sentence\">").text(event.text);
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
    let date = event.date.0.date();
    match event.granularity {
        Granularity::Month => (written(date, "%Y-%m"), written(date, "%B %Y")),
        Granularity::Year => (written(date, "%Y"), written(date, "%Y")),
        _ => (written(date, "%Y-%m-%d"), day(event.date)),
    }
}
