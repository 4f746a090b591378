//! Where sources differ: the claims side by side, and figures that change as a line.

use super::page::Page;
use super::sentence::{marked, matter_label, or_lacking, support};
use super::series;
use crate::dedup::DifferenceKind;
use crate::dispute::{Claim, Course, Dispute};

/// How many matters are shown at once; the others are folded away.
const SHOWN: usize = 5;

/// Writes the matters on which the sources of a story differ.
pub(super) fn disputes(page: &mut Page<'_>, name: &str, disputes: &[Dispute<'_>]) {
    if disputes.is_empty() {
        return;
    }
    page.html.markup("<div class=\"disputes\"><h3>Where sources differ</h3>\n<ul>\n");
    let numbered: Vec<_> = disputes.iter().enumerate().collect();
    let (shown, folded) = numbered.split_at(numbered.len().min(SHOWN));
    for &(at, matter) in shown {
        dispute(page, &format!("{name}-differ-{at}"), matter);
    }
    page.html.markup("</ul>\n");
    if !folded.is_empty() {
        page.html.markup("<details><summary>").number(folded.len());
        page.html.markup(" more</summary><ul>\n");
        for &(at, matter) in folded {
            dispute(page, &format!("{name}-differ-{at}"), matter);
        }
        page.html.markup("</ul></details>\n");
    }
    page.html.markup("</div>\n");
}

fn dispute(page: &mut Page<'_>, name: &str, dispute: &Dispute<'_>) {
    page.html.markup("<li class=\"dispute\"><p class=\"flag\">");
    page.html.text(&matter_label(dispute.course, dispute.kind)).markup("</p>\n");
    if dispute.course == Course::Series {
        series::drawing(&mut page.html, name, &dispute.claims);
    }
    page.html.markup("<ul class=\"claims\">\n");
    for claim in &dispute.claims {
        self::claim(page, claim, dispute.kind);
    }
    page.html.markup("</ul></li>\n");
}

fn claim(page: &mut Page<'_>, claim: &Claim<'_>, kind: DifferenceKind) {
    page.html.markup("<li class=\"claim\"><p class=\"value\"><b><bdi>");
    let words = page.articles[claim.place.article].slice(claim.words);
    page.html.text(or_lacking(words, kind)).markup("</bdi></b> ");
    support(&mut page.html, claim.support);
    page.html.markup("</p><p");
    page.in_language_of(claim.place.article).markup(" class=\"wording\">");
    page.link(claim.place).markup(" class=\"sentence\">");
    marked(&mut page.html, claim.text, claim.place.span, claim.words);
    page.html.markup("</a></p><p class=\"credit\">");
    page.credit(claim.place);
    for &place in &claim.also {
        page.html.markup("; ");
        page.credit(place);
    }
    page.html.markup("</p></li>\n");
}
