//! What a story is about and what happened when, as JSON.

use serde::Serialize;

use super::json::{PlaceRow, file_bytes, place_row, rounded};
use crate::article::Article;
use crate::timeline::{Event, Granularity};
use crate::topic::{KeyTerm, Name, NameKind};

#[derive(Serialize)]
pub(super) struct TermRow<'a> {
    text: &'a str,
    articles: usize,
    weight: f64,
}

#[derive(Serialize)]
pub(super) struct NameRow<'a> {
    text: &'a str,
    kind: &'static str,
    articles: usize,
    #[serde(flatten)]
    place: PlaceRow,
}

#[derive(Serialize)]
pub(super) struct EventRow<'a> {
    date: String,
    granularity: &'static str,
    when: [usize; 2],
    when_text: &'a str,
    text: &'a str,
    #[serde(flatten)]
    place: PlaceRow,
    supporters: Vec<PlaceRow>,
}

pub(super) fn term_row<'a>(term: &KeyTerm<'a>) -> TermRow<'a> {
    TermRow { text: term.text, articles: term.articles, weight: rounded(term.weight) }
}

pub(super) fn name_row<'a>(name: &Name<'a>, articles: &[Article]) -> NameRow<'a> {
    NameRow {
        text: name.text,
        kind: match name.kind {
            NameKind::Who => "who",
            NameKind::Where => "where",
        },
        articles: name.articles,
        place: place_row(name.place, articles),
    }
}

pub(super) fn event_row<'a>(event: &Event<'a>, articles: &'a [Article]) -> EventRow<'a> {
    let article = &articles[event.place.article];
    EventRow {
        date: event.date.0.date().to_string(),
        granularity: match event.granularity {
            Granularity::Day => "day",
            Granularity::Month => "month",
            Granularity::Year => "year",
        },
        when: file_bytes(article, event.when),
        when_text: article.slice(event.when),
        text: event.text,
        place: place_row(event.place, articles),
        supporters: event.supporters.iter().map(|&p| place_row(p, articles)).collect(),
    }
}
