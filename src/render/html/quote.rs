//! Who said what: each quote once, with its speaker, its sources and its other forms.

use super::page::Page;
use super::sentence::{support, words_that_differ};
use super::story::Section;
use crate::article::Span;
use crate::ledger::{Alarm, Form, QuoteEntry, QuoteVariant};
use crate::render::differing::spoken;

/// How many quotes are shown at once; the others are folded away.
const SHOWN: usize = 4;

/// Writes the quotes of a story.
pub(super) fn quotes(page: &mut Page<'_>, section: &Section<'_>) {
    let quotes = &section.summary.quotes;
    // Where there is one article, every quote is from it.
    let is_credited = section.articles.len() > 1;
    if quotes.is_empty() {
        return;
    }
    let (shown, folded) = quotes.split_at(quotes.len().min(SHOWN));
    page.html.markup("<div class=\"quotes\"><h3>Who said what</h3>\n<ul>\n");
    for entry in shown {
        quote(page, entry, is_credited);
    }
    page.html.markup("</ul>\n");
    if !folded.is_empty() {
        page.html.markup("<details><summary>").number(folded.len());
        page.html.markup(" more</summary><ul>\n");
        for entry in folded {
            quote(page, entry, is_credited);
        }
        page.html.markup("</ul></details>\n");
    }
    page.html.markup("</div>\n");
}

fn quote(page: &mut Page<'_>, entry: &QuoteEntry<'_>, is_credited: bool) {
    page.html.markup("<li class=\"quote\"><blockquote");
    page.in_language_of(entry.place.article).markup("><p><q>");
    page.link(entry.place).markup(" class=\"sentence\">").text(&spoken(entry.text));
    page.html.markup("</a></q></p></blockquote>\n<div class=\"under\">");
    page.html.markup("<p class=\"credit\"><b class=\"speaker\">");
    match entry.speaker {
        Some(speaker) => page.html.markup("<bdi>").text(speaker).markup("</bdi>"),
        None => page.html.markup("Speaker not named"),
    };
    page.html.markup("</b>");
    if is_credited {
        page.html.markup(" ");
        page.credit(entry.first);
        page.html.markup(" ");
        support(&mut page.html, entry.support);
    }
    page.html.markup("</p>\n");
    for &alarm in &entry.alarms {
        page.html.markup("<p class=\"flag\">").markup(alarmed(alarm)).markup("</p>\n");
    }
    if !entry.variants.is_empty() {
        variants(page, entry);
    }
    page.html.markup("</div></li>\n");
}

fn variants(page: &mut Page<'_>, entry: &QuoteEntry<'_>) {
    // What is flagged is to be seen at once.
    page.html.markup(match entry.alarms.is_empty() {
        true => "<details class=\"also\"><summary>",
        false => "<details class=\"also\" open><summary>",
    });
    page.html.number(entry.variants.len());
    page.html.markup(if entry.variants.len() == 1 {
        " other form"
    } else {
        " other forms"
    });
    page.html.markup("</summary><ul>\n");
    for variant in &entry.variants {
        page.html.markup("<li class=\"twin\"><p class=\"credit\">");
        page.html.markup(formed(variant.form)).markup(": ");
        page.credit(variant.place);
        if let Some(speaker) =
            variant.speaker.filter(|_| variant.speaker != entry.speaker)
        {
            page.html.markup(", said by <b class=\"other\"><bdi>").text(speaker);
            page.html.markup("</bdi></b>");
        }
        page.html.markup("</p>");
        if variant.form != Form::Same {
            page.html.markup("<p");
            page.in_language_of(variant.place.article).markup(" class=\"wording\">");
            wording(page, entry, variant);
            page.html.markup("</p>");
        }
        page.html.markup("</li>\n");
    }
    page.html.markup("</ul></details>\n");
}

/// Writes a variant with its own words marked against those of the entry.
fn wording(page: &mut Page<'_>, entry: &QuoteEntry<'_>, variant: &QuoteVariant<'_>) {
    let within = |span: Span, whole: Span| {
        let from = span.start().clamp(whole.start(), whole.end()) - whole.start();
        let to = span.end().clamp(whole.start(), whole.end()) - whole.start();
        Span::new(from, to)
    };
    let (ours, theirs) = (entry.place, variant.place);
    let changes: Vec<_> = variant
        .changed
        .iter()
        .map(|&(here, there)| (within(here, ours.span), within(there, theirs.span)))
        .collect();
    let (ours, theirs) = (page.text_at(ours), page.text_at(theirs));
    words_that_differ(&mut page.html, ours, theirs, &changes);
}

fn alarmed(alarm: Alarm) -> &'static str {
    match alarm {
        Alarm::TwoSpeakers => "Sources give it to different speakers",
        Alarm::Number => "Sources differ in a number of it",
        Alarm::Negation => "Sources differ in a “not” of it",
    }
}

fn formed(form: Form) -> &'static str {
    match form {
        Form::Same => "The same words",
        Form::Shortened => "Shortened",
        Form::Extended => "Longer",
        Form::Altered => "Altered",
    }
}
