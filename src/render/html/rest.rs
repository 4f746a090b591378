//! What was not chosen, and why.

use super::page::Page;
use super::story::Section;
use crate::article::Place;
use crate::render::note;
use crate::summary::{Reason, Shortfall};

/// Says in plain words why there is no summary.
pub(super) fn shortfall(why: Shortfall) -> &'static str {
    note::shortfall(why)
}

/// Writes the sentences that were not chosen, each with the reason.
pub(super) fn dropped(page: &mut Page<'_>, section: &Section<'_>) {
    page.html.markup("<details class=\"dropped\"><summary>Not chosen</summary><ul>\n");
    for dropped in &section.summary.dropped {
        page.html.markup("<li><p");
        page.in_language_of(dropped.place.article).markup(" class=\"wording\">");
        page.link(dropped.place).markup(" class=\"sentence\">");
        page.html.text(&note::excerpt(dropped)).markup("</a></p><p class=\"credit\">");
        page.credit(dropped.place);
        page.html.markup(": ");
        reason(page, section, dropped.reason);
        page.html.markup("</p></li>\n");
    }
    page.html.markup("</ul></details>\n");
}

fn reason(page: &mut Page<'_>, section: &Section<'_>, reason: Reason) {
    let (before, place, after) = note::reason_words(reason);
    page.html.markup(before);
    if let Some(place) = place {
        chosen(page, section, place);
    }
    page.html.markup(after);
}

/// Names a chosen sentence by its number, or else by its source.
fn chosen(page: &mut Page<'_>, section: &Section<'_>, place: Place) {
    let Some(number) = note::number_of(section.summary, place) else {
        return page.credit(place);
    };
    let anchor = format!("#{}-{number}", section.name);
    page.html.markup("<a").attribute("href", &anchor).markup(">sentence ");
    page.html.number(number).markup("</a>");
}
