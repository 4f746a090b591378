//! JSON of disputes and quotes.

use serde::Serialize;

use super::json::{PlaceRow, SupportRow, file_bytes, place_row, rounded, support_row};
use crate::article::{Article, Place, Span};
use crate::dispute::{Claim, Course, Dispute};
use crate::ledger::{Alarm, Form, QuoteEntry, QuoteVariant};

#[derive(Serialize)]
pub(super) struct DisputeRow<'a> {
    kind: &'static str,
    course: &'static str,
    claims: Vec<ClaimRow<'a>>,
}

#[derive(Serialize)]
struct ClaimRow<'a> {
    text: &'a str,
    #[serde(flatten)]
    place: PlaceRow,
    words: [usize; 2],
    words_text: &'a str,
    value: Option<f64>,
    unit: Option<&'a str>,
    date: Option<String>,
    also: Vec<PlaceRow>,
    support: SupportRow,
}

#[derive(Serialize)]
pub(super) struct QuoteRow<'a> {
    text: &'a str,
    #[serde(flatten)]
    place: PlaceRow,
    speaker: Option<&'a str>,
    first: PlaceRow,
    articles: &'a [usize],
    parts: &'a [usize],
    otherwise: &'a [usize],
    support: SupportRow,
    variants: Vec<VariantRow<'a>>,
    alarms: Vec<&'static str>,
}

#[derive(Serialize)]
struct VariantRow<'a> {
    form: &'static str,
    text: &'a str,
    #[serde(flatten)]
    place: PlaceRow,
    speaker: Option<&'a str>,
    changed: Vec<ChangeRow<'a>>,
}

/// Words of one article, and those of another that stand in their place.
#[derive(Serialize)]
pub(super) struct ChangeRow<'a> {
    here: [usize; 2],
    there: [usize; 2],
    here_text: &'a str,
    there_text: &'a str,
}

pub(super) fn dispute_row<'a>(
    dispute: &'a Dispute<'a>,
    articles: &'a [Article],
) -> DisputeRow<'a> {
    DisputeRow {
        kind: dispute.kind.name(),
        course: match dispute.course {
            Course::AtOdds => "at odds",
            Course::Series => "series",
            Course::Corrected => "corrected",
        },
        claims: dispute.claims.iter().map(|claim| claim_row(claim, articles)).collect(),
    }
}

fn claim_row<'a>(claim: &'a Claim<'a>, articles: &'a [Article]) -> ClaimRow<'a> {
    let article = &articles[claim.place.article];
    ClaimRow {
        text: claim.text,
        place: place_row(claim.place, articles),
        words: file_bytes(article, claim.words),
        words_text: article.slice(claim.words),
        value: claim.value.map(rounded),
        unit: claim.unit.as_deref(),
        date: claim.date.map(|date| date.to_string()),
        also: claim.also.iter().map(|&place| place_row(place, articles)).collect(),
        support: support_row(claim.support),
    }
}

pub(super) fn quote_row<'a>(
    entry: &'a QuoteEntry<'a>,
    articles: &'a [Article],
) -> QuoteRow<'a> {
    let variant = |variant| variant_row(entry, variant, articles);
    QuoteRow {
        text: entry.text,
        place: place_row(entry.place, articles),
        speaker: entry.speaker,
        first: place_row(entry.first, articles),
        articles: &entry.articles,
        parts: &entry.parts,
        otherwise: &entry.otherwise,
        support: support_row(entry.support),
        variants: entry.variants.iter().map(variant).collect(),
        alarms: entry.alarms.iter().map(|&alarm| alarm_name(alarm)).collect(),
    }
}

fn variant_row<'a>(
    entry: &QuoteEntry<'a>,
    variant: &'a QuoteVariant<'a>,
    articles: &'a [Article],
) -> VariantRow<'a> {
    let places = [entry.place, variant.place];
    let change = |&words: &_| change_row(places, words, articles);
    VariantRow {
        form: match variant.form {
            Form::Same => "same",
            Form::Shortened => "shortened",
            Form::Extended => "extended",
            Form::Altered => "altered",
        },
        text: variant.text,
        place: place_row(variant.place, articles),
        speaker: variant.speaker,
        changed: variant.changed.iter().map(change).collect(),
    }
}

/// Sets words of the article of one place beside those of the other's.
pub(super) fn change_row(
    places: [Place; 2],
    (here, there): (Span, Span),
    articles: &[Article],
) -> ChangeRow<'_> {
    let [ours, theirs] = places.map(|place| &articles[place.article]);
    ChangeRow {
        here: file_bytes(ours, here),
        there: file_bytes(theirs, there),
        here_text: ours.slice(here),
        there_text: theirs.slice(there),
    }
}

fn alarm_name(alarm: Alarm) -> &'static str {
    match alarm {
        Alarm::TwoSpeakers => "two speakers",
        Alarm::Number => "number",
        Alarm::Negation => "negation",
    }
}
