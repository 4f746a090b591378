//! JSON for other programs: everything there is to know, in a fixed order.
//!
//! The layout is versioned by the field `epitome`. Within a version fields are added, none
//! is renamed. `start` and `end` are bytes of the file for text and Markdown, and bytes of
//! the decoded text for records; `end` is that of the byte after the last.

use serde::Serialize;

use super::is_unprintable;
use super::json_comparison;
use super::json_ledger::{DisputeRow, QuoteRow, dispute_row, quote_row};
use super::json_story::{EventRow, NameRow, TermRow, event_row, name_row, term_row};
use crate::article::{Article, Span};
use crate::compare::Comparison;
use crate::digest::{Digest, Further, Story};
use crate::select::standalone::Dependence;
use crate::summary::{
    ArticleNote, Disagreement, Dropped, Place, Reason, Rewording, Shortfall, Summary,
    SummarySentence,
};
use crate::support::Support;

/// The version of the layout.
pub(super) const VERSION: u32 = 1;

/// What JSON contains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct JsonOptions {
    /// Whether the sentences that were not chosen are in it, each with the reason.
    pub explain: bool,
}

/// Writes a summary as one JSON object over many lines.
///
/// # Panics
/// When `articles` are not those that were summarized.
pub fn summary(
    summary: &Summary<'_>,
    articles: &[Article],
    options: &JsonOptions,
) -> String {
    written(&SummaryRow {
        epitome: VERSION,
        articles: article_rows(articles, &summary.articles),
        body: body(summary, articles, options),
        untold: &summary.untold,
    })
}

/// Writes a digest as one JSON object over many lines.
///
/// # Panics
/// When `articles` are not those that were digested.
pub fn digest(
    digest: &Digest<'_>,
    articles: &[Article],
    options: &JsonOptions,
) -> String {
    let story = |story| story_row(story, articles, options);
    written(&DigestRow {
        epitome: VERSION,
        articles: article_rows(articles, &digest.articles),
        stories: digest.stories.iter().map(story).collect(),
        further: further_row(&digest.further),
        untold: &digest.untold,
    })
}

/// Writes what two articles share and where they part as one JSON object over many lines.
///
/// # Panics
/// When `articles` are not those that were compared.
pub fn comparison(found: &Comparison<'_>, articles: &[Article; 2]) -> String {
    json_comparison::comparison(found, articles)
}

#[derive(Serialize)]
struct SummaryRow<'a> {
    epitome: u32,
    articles: Vec<ArticleRow<'a>>,
    #[serde(flatten)]
    body: Body<'a>,
    untold: &'a [usize],
}

#[derive(Serialize)]
struct DigestRow<'a> {
    epitome: u32,
    articles: Vec<ArticleRow<'a>>,
    stories: Vec<StoryRow<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    further: Option<FurtherRow<'a>>,
    untold: &'a [usize],
}

#[derive(Serialize)]
struct FurtherRow<'a> {
    stories: usize,
    articles: &'a [usize],
}

/// Tells of the stories that are left out, if there are any.
fn further_row(further: &Further) -> Option<FurtherRow<'_>> {
    let Further { stories, articles } = further;
    (*stories > 0).then_some(FurtherRow { stories: *stories, articles })
}

#[derive(Serialize)]
struct StoryRow<'a> {
    title: &'a str,
    headline: &'a str,
    articles: &'a [usize],
    independent: usize,
    terms: Vec<TermRow<'a>>,
    names: Vec<NameRow<'a>>,
    timeline: Vec<EventRow<'a>>,
    #[serde(flatten)]
    body: Body<'a>,
}

#[derive(Serialize)]
pub(super) struct ArticleRow<'a> {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<&'a str>,
    record: Option<u32>,
    title: Option<&'a str>,
    date: Option<String>,
    source: Option<&'a str>,
    language: Option<String>,
    family: Option<usize>,
}

#[derive(Serialize)]
struct Body<'a> {
    sentences: Vec<SentenceRow<'a>>,
    disputes: Vec<DisputeRow<'a>>,
    quotes: Vec<QuoteRow<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dropped: Option<Vec<DroppedRow<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shortfall: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    off_focus: Option<bool>,
}

#[derive(Serialize)]
struct SentenceRow<'a> {
    text: &'a str,
    #[serde(flatten)]
    place: PlaceRow,
    score: f64,
    supporters: Vec<PlaceRow>,
    parts: Vec<PlaceRow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    similar: Vec<PlaceRow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rewordings: Vec<RewordingRow<'a>>,
    support: SupportRow,
    differences: Vec<DifferenceRow<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dependence: Option<&'static str>,
}

#[derive(Serialize)]
struct RewordingRow<'a> {
    #[serde(flatten)]
    place: PlaceRow,
    text: &'a str,
    instead_of: &'a str,
}

#[derive(Serialize)]
struct DifferenceRow<'a> {
    kind: &'static str,
    #[serde(flatten)]
    place: PlaceRow,
    text: &'a str,
    here: [usize; 2],
    there: [usize; 2],
    here_text: &'a str,
    there_text: &'a str,
}

#[derive(Serialize)]
struct DroppedRow<'a> {
    text: &'a str,
    #[serde(flatten)]
    place: PlaceRow,
    score: f64,
    reason: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    because_of: Option<PlaceRow>,
}

#[derive(Serialize)]
pub(super) struct PlaceRow {
    article: usize,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
pub(super) struct SupportRow {
    sources: usize,
    articles: usize,
}

pub(super) fn support_row(support: Support) -> SupportRow {
    SupportRow { sources: support.sources, articles: support.articles }
}

pub(super) fn article_rows<'a>(
    articles: &'a [Article],
    notes: &[ArticleNote],
) -> Vec<ArticleRow<'a>> {
    let row = |(at, article): (usize, &'a Article)| ArticleRow {
        path: article.origin.path.display().to_string(),
        member: article.origin.member.as_deref(),
        record: article.origin.record,
        title: article.title.as_deref(),
        date: article.published.map(|date| date.to_string()),
        source: article.source.as_deref(),
        language: notes.get(at).map(|note| note.language.to_string()),
        family: notes.get(at).map(|note| note.family),
    };
    articles.iter().enumerate().map(row).collect()
}

fn story_row<'a>(
    story: &'a Story<'a>,
    articles: &'a [Article],
    options: &JsonOptions,
) -> StoryRow<'a> {
    StoryRow {
        title: story.title,
        headline: story.headline,
        articles: &story.articles,
        independent: story.independent,
        terms: story.terms.iter().map(term_row).collect(),
        names: story.names.iter().map(|name| name_row(name, articles)).collect(),
        timeline: story.timeline.iter().map(|event| event_row(event, articles)).collect(),
        body: body(&story.summary, articles, options),
    }
}

fn body<'a>(
    summary: &'a Summary<'a>,
    articles: &'a [Article],
    options: &JsonOptions,
) -> Body<'a> {
    let dropped = || summary.dropped.iter().map(|d| dropped_row(d, articles)).collect();
    Body {
        sentences: summary.sentences.iter().map(|s| sentence_row(s, articles)).collect(),
        disputes: summary.disputes.iter().map(|d| dispute_row(d, articles)).collect(),
        quotes: summary.quotes.iter().map(|q| quote_row(q, articles)).collect(),
        dropped: options.explain.then(dropped),
        shortfall: summary.shortfall.map(shortfall_name),
        off_focus: summary.off_focus.then_some(true),
    }
}

fn sentence_row<'a>(
    sentence: &'a SummarySentence<'a>,
    articles: &'a [Article],
) -> SentenceRow<'a> {
    let difference = |other| difference_row(sentence.place, other, articles);
    let rewording = |other: &Rewording| RewordingRow {
        place: place_row(other.there, articles),
        text: articles[other.there.article].slice(other.there.span),
        instead_of: articles[sentence.place.article].slice(other.here),
    };
    let rows =
        |places: &[Place]| places.iter().map(|&p| place_row(p, articles)).collect();
    SentenceRow {
        text: sentence.text,
        place: place_row(sentence.place, articles),
        score: rounded(sentence.score),
        supporters: rows(&sentence.supporters),
        parts: rows(&sentence.parts),
        similar: rows(&sentence.similar),
        rewordings: sentence.rewordings.iter().map(rewording).collect(),
        support: support_row(sentence.support),
        differences: sentence.differences.iter().map(difference).collect(),
        dependence: sentence.dependence.map(Dependence::name),
    }
}

fn difference_row<'a>(
    place: Place,
    other: &'a Disagreement<'a>,
    articles: &'a [Article],
) -> DifferenceRow<'a> {
    let (ours, theirs) = (&articles[place.article], &articles[other.place.article]);
    DifferenceRow {
        kind: other.kind.name(),
        place: place_row(other.place, articles),
        text: other.text,
        here: file_bytes(ours, other.here),
        there: file_bytes(theirs, other.there),
        here_text: ours.slice(other.here),
        there_text: theirs.slice(other.there),
    }
}

fn dropped_row<'a>(dropped: &'a Dropped<'a>, articles: &[Article]) -> DroppedRow<'a> {
    let (reason, because_of) = reason_name(dropped.reason);
    DroppedRow {
        text: dropped.text,
        place: place_row(dropped.place, articles),
        score: rounded(dropped.score),
        reason,
        because_of: because_of.map(|place| place_row(place, articles)),
    }
}

pub(super) fn place_row(place: Place, articles: &[Article]) -> PlaceRow {
    let [start, end] = file_bytes(&articles[place.article], place.span);
    PlaceRow { article: place.article, start, end }
}

pub(super) fn file_bytes(article: &Article, span: Span) -> [usize; 2] {
    let span = article.source_map.file_span(span);
    [span.start(), span.end()]
}

fn reason_name(reason: Reason) -> (&'static str, Option<Place>) {
    match reason {
        Reason::Same(place) => ("same", Some(place)),
        Reason::Differs(place) => ("differs", Some(place)),
        Reason::Overlaps(place) => ("overlaps", Some(place)),
        Reason::TooLong => ("too long", None),
        Reason::Covered => ("covered", None),
        Reason::Dependent => ("dependent", None),
    }
}

fn shortfall_name(shortfall: Shortfall) -> &'static str {
    match shortfall {
        Shortfall::NoArticles => "no articles",
        Shortfall::NoProse => "no prose",
        Shortfall::NothingFits => "nothing fits",
    }
}

/// Rounds to six digits: further ones are noise that would only make the output longer.
pub(super) fn rounded(score: f64) -> f64 {
    (score * 1e6).round() / 1e6
}

/// Writes a row; the rest of what could steer a terminal is escaped as JSON allows.
pub(super) fn written(row: &impl Serialize) -> String {
    // Rows have neither maps with odd keys nor writers that fail.
    let json = serde_json::to_string_pretty(row).unwrap_or_default();
    let mut out = String::with_capacity(json.len() + 1);
    let mut from = 0;
    let steers = |&(_, c): &(usize, char)| is_unprintable(c) && c != '\n';
    for (at, character) in json.char_indices().filter(steers) {
        out.push_str(&json[from..at]);
        out.push_str(&format!("\\u{:04x}", u32::from(character)));
        from = at + character.len_utf8();
    }
    out.push_str(&json[from..]);
    out.push('\n');
    out
}
