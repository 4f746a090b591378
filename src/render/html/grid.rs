//! Who says what: a row for each source, a column for each sentence.

use super::article::families;
use super::page::Page;
use super::story::Section;
use super::words::{count, outlet};
use crate::article::Place;
use crate::summary::SummarySentence;

/// The most rows: more are not taken in at a glance.
const MOST_ROWS: usize = 24;

/// What a source does with a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cell {
    Silent,
    Says(Place),
    Differs(Place),
}

/// Draws which sources say which sentences, if there are some of both to compare.
pub(super) fn who_says_what(page: &mut Page<'_>, section: &Section<'_>) {
    let sentences = &section.summary.sentences;
    let rows: Vec<(Vec<usize>, Vec<Cell>)> = families(page, section.articles)
        .into_iter()
        .map(|kin| {
            let cells = sentences.iter().map(|sentence| cell(sentence, &kin)).collect();
            (kin, cells)
        })
        .filter(|(_, cells): &(_, Vec<Cell>)| cells.iter().any(|c| *c != Cell::Silent))
        .collect();
    if rows.len() < 2 || sentences.len() < 2 {
        return;
    }
    page.html.markup("<figure class=\"grid\"><figcaption>Who says what</figcaption>\n");
    page.html.markup("<table><thead><tr><th scope=\"col\"><span class=\"unseen\">Source");
    page.html.markup("</span></th>");
    for number in 1..=sentences.len() {
        let anchor = format!("#{}-{number}", section.name);
        page.html.markup("<th scope=\"col\"><a").attribute("href", &anchor);
        page.html.markup("><span class=\"unseen\">Sentence </span>").number(number);
        page.html.markup("</a></th>");
    }
    page.html.markup("</tr></thead>\n<tbody>\n");
    for (kin, cells) in rows.iter().take(MOST_ROWS) {
        row(page, kin, cells);
    }
    page.html.markup("</tbody></table>\n");
    legend(page, &rows);
    page.html.markup("</figure>\n");
}

fn legend(page: &mut Page<'_>, rows: &[(Vec<usize>, Vec<Cell>)]) {
    page.html.markup("<p class=\"legend\">");
    if let Some(more) = rows.len().checked_sub(MOST_ROWS + 1) {
        page.html.markup("and ").text(&count(more + 1, "more source", "more sources"));
        page.html.markup("; ");
    }
    page.html.markup("<svg aria-hidden=\"true\" class=\"says\" viewBox=\"0 0 12 12\">");
    page.html.markup("<circle cx=\"6\" cy=\"6\" r=\"4\"/></svg> says it");
    let differs = |cell: &Cell| matches!(cell, Cell::Differs(_));
    if rows.iter().any(|(_, cells)| cells.iter().any(differs)) {
        page.html.markup(
            " <svg aria-hidden=\"true\" class=\"differs\" viewBox=\"0 0 12 12\">",
        );
        page.html.markup("<path d=\"M6 1 11 6 6 11 1 6Z\"/></svg> says otherwise");
    }
    page.html.markup("</p>\n");
}

/// Returns what the first of some copies that has anything to do with a sentence says.
fn cell(sentence: &SummarySentence<'_>, kin: &[usize]) -> Cell {
    let own = [sentence.place];
    let says = own.iter().chain(&sentence.supporters);
    let differs = sentence.differences.iter().map(|other| &other.place);
    let among = |place: &&Place| kin.contains(&place.article);
    match says.copied().find(|place| among(&place)) {
        Some(place) => Cell::Says(place),
        None => match differs.copied().find(|place| among(&place)) {
            Some(place) => Cell::Differs(place),
            None => Cell::Silent,
        },
    }
}

fn row(page: &mut Page<'_>, kin: &[usize], cells: &[Cell]) {
    let Some(&first) = kin.first() else { return };
    let name = outlet(&page.articles[first]);
    page.html.markup("<tr><th scope=\"row\"><a");
    page.html.attribute("href", &format!("#a{first}")).markup("><bdi>");
    page.html.text(&name).markup("</bdi></a>");
    if kin.len() > 1 {
        page.html.markup(" <span class=\"more\">+").number(kin.len() - 1);
        page.html.markup("<span class=\"unseen\"> ").markup(match kin.len() {
            2 => "copy",
            _ => "copies",
        });
        page.html.markup("</span></span>");
    }
    page.html.markup("</th>");
    for cell in cells {
        page.html.markup("<td>");
        match *cell {
            Cell::Silent => {}
            Cell::Says(place) => {
                page.link(place).markup(" class=\"says\"><svg role=\"img\"");
                page.html.markup(" viewBox=\"0 0 12 12\"><title>says it</title>");
                page.html.markup("<circle cx=\"6\" cy=\"6\" r=\"4\"/></svg></a>");
            }
            Cell::Differs(place) => {
                page.link(place).markup(" class=\"differs\"><svg role=\"img\"");
                page.html.markup(" viewBox=\"0 0 12 12\"><title>says otherwise</title>");
                page.html.markup("<path d=\"M6 1 11 6 6 11 1 6Z\"/></svg></a>");
            }
        }
        page.html.markup("</td>");
    }
    page.html.markup("</tr>\n");
}
