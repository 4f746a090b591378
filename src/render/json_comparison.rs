//! JSON of two articles side by side.

use serde::Serialize;

use super::json::{ArticleRow, PlaceRow, VERSION, article_rows, place_row, written};
use super::json_ledger::{
    ChangeRow, DisputeRow, QuoteRow, change_row, dispute_row, quote_row,
};
use crate::article::Article;
use crate::compare::{Changed, Comparison, Match, Passage};
use crate::dedup::Relation;

#[derive(Serialize)]
struct ComparisonRow<'a> {
    epitome: u32,
    articles: Vec<ArticleRow<'a>>,
    counts: [usize; 2],
    shared: Vec<MatchRow<'a>>,
    changed: Vec<ChangedRow<'a>>,
    only: [Vec<PassageRow<'a>>; 2],
    disputes: Vec<DisputeRow<'a>>,
    quotes: Vec<QuoteRow<'a>>,
}

#[derive(Serialize)]
struct PassageRow<'a> {
    text: &'a str,
    #[serde(flatten)]
    place: PlaceRow,
}

#[derive(Serialize)]
struct MatchRow<'a> {
    relation: &'static str,
    first: PassageRow<'a>,
    second: PassageRow<'a>,
    words: Vec<ChangeRow<'a>>,
}

#[derive(Serialize)]
struct ChangedRow<'a> {
    kind: &'static str,
    first: PassageRow<'a>,
    second: PassageRow<'a>,
    #[serde(flatten)]
    words: ChangeRow<'a>,
}

/// Writes a comparison as one JSON object over many lines.
pub(super) fn comparison(found: &Comparison<'_>, articles: &[Article; 2]) -> String {
    let passages = |side: usize| {
        found.only[side].iter().map(|&p| passage_row(p, articles)).collect()
    };
    written(&ComparisonRow {
        epitome: VERSION,
        articles: article_rows(articles, &found.articles),
        counts: found.counts,
        shared: found.shared.iter().map(|pair| match_row(pair, articles)).collect(),
        changed: found.changed.iter().map(|pair| changed_row(pair, articles)).collect(),
        only: [0, 1].map(passages),
        disputes: found.disputes.iter().map(|d| dispute_row(d, articles)).collect(),
        quotes: found.quotes.iter().map(|q| quote_row(q, articles)).collect(),
    })
}

fn passage_row<'a>(passage: Passage<'a>, articles: &[Article]) -> PassageRow<'a> {
    PassageRow { text: passage.text, place: place_row(passage.place, articles) }
}

fn match_row<'a>(pair: &Match<'a>, articles: &'a [Article]) -> MatchRow<'a> {
    let places = [pair.first.place, pair.second.place];
    let words = pair.words.iter().map(|&words| change_row(places, words, articles));
    MatchRow {
        relation: match pair.relation {
            Relation::Same => "same",
            Relation::Edited => "edited",
            Relation::Contained => "contained",
        },
        first: passage_row(pair.first, articles),
        second: passage_row(pair.second, articles),
        words: words.collect(),
    }
}

fn changed_row<'a>(pair: &Changed<'a>, articles: &'a [Article]) -> ChangedRow<'a> {
    let places = [pair.first.place, pair.second.place];
    ChangedRow {
        kind: pair.kind.name(),
        first: passage_row(pair.first, articles),
        second: passage_row(pair.second, articles),
        words: change_row(places, pair.words, articles),
    }
}
