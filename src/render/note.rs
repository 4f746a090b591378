//! What there is to say about each sentence of a summary: the same for every format that
//! people read.

use super::differing::{self, Differing, Setting};
use super::{label, one_line, particulars};
use crate::article::{Article, Span};
use crate::summary::{
    Dropped, Place, Reason, Rewording, Shortfall, Summary, SummarySentence,
};

/// So many characters are shown of a sentence that was not chosen.
const SHORT: usize = 240;

/// The most other words that are told of one sentence: JSON has all.
const REWORDED: usize = 3;

/// Where a sentence comes from, who else says it and who says otherwise.
pub(super) struct Note {
    /// Its article's path and record.
    pub(super) label: String,
    /// Its bytes in that file.
    pub(super) bytes: String,
    /// Its article's title, publisher and date, at the first note of that article.
    pub(super) particulars: Vec<String>,
    /// How many sources it has, where it has several.
    pub(super) support: Option<String>,
    /// Who else says it.
    pub(super) also: Vec<String>,
    /// Who else says a part of it.
    pub(super) parts: Vec<String>,
    /// Who tells much the same.
    pub(super) similar: Vec<String>,
    /// In what other words some of those say it.
    pub(super) reworded: Option<String>,
    /// Who says otherwise.
    pub(super) differing: Vec<Differing>,
}

impl Note {
    /// Says how many sources a sentence has, and where else all or a part of it stands;
    /// `named` names some articles.
    pub(super) fn who(&self, named: impl Fn(&[String]) -> String) -> Option<String> {
        let mut pieces = Vec::new();
        if !self.also.is_empty() {
            pieces.extend(self.support.clone());
            pieces.push(format!("also in: {}", named(&self.also)));
        }
        if !self.parts.is_empty() {
            pieces.push(format!("in part in: {}", named(&self.parts)));
        }
        if !self.similar.is_empty() {
            pieces.push(format!("much the same in: {}", named(&self.similar)));
        }
        pieces.extend(self.reworded.clone());
        (!pieces.is_empty()).then(|| pieces.join("; "))
    }
}

/// Returns a note for each sentence of the summary.
pub(super) fn notes(
    summary: &Summary<'_>,
    articles: &[Article],
    setting: &Setting,
) -> Vec<Note> {
    let mut seen = vec![false; articles.len()];
    let mut note = |sentence: &SummarySentence<'_>| {
        let article = &articles[sentence.place.article];
        let first = !std::mem::replace(&mut seen[sentence.place.article], true);
        Note {
            label: label(&article.origin),
            bytes: file_bytes(articles, sentence.place),
            particulars: if first { particulars(article) } else { Vec::new() },
            also: labels(articles, &sentence.supporters),
            parts: labels(articles, &sentence.parts),
            similar: labels(articles, &sentence.similar),
            reworded: reworded(sentence, articles, setting),
            support: differing::support(sentence.support),
            differing: differing::of_sentence(sentence, summary, articles, setting),
        }
    };
    summary.sentences.iter().map(&mut note).collect()
}

/// Says in what other words articles say a sentence: `in other words in b.txt (“a cigarette” for
/// “an electrical fault”)`.
fn reworded(
    sentence: &SummarySentence<'_>,
    articles: &[Article],
    setting: &Setting,
) -> Option<String> {
    let told =
        sentence.rewordings.iter().take(REWORDED).map(|Rewording { here, there }| {
            let set = |article: usize, words: Span| {
                (setting.text)(&one_line(articles[article].slice(words)))
            };
            let words = set(there.article, there.span);
            let own = set(sentence.place.article, *here);
            let name = (setting.label)(&label(&articles[there.article].origin));
            format!("{name} (“{words}” for “{own}”)")
        });
    let told = told.collect::<Vec<_>>().join(", ");
    (!told.is_empty()).then(|| format!("in other words in: {told}"))
}

fn labels(articles: &[Article], places: &[Place]) -> Vec<String> {
    places.iter().map(|place| label(&articles[place.article].origin)).collect()
}

/// Returns a sentence that was not chosen, cut where it is long: it is there to be known
/// again, not to be read.
pub(super) fn excerpt(dropped: &Dropped<'_>) -> String {
    let text = one_line(dropped.text);
    match text.char_indices().nth(SHORT) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

/// Returns the bytes of the file that hold a sentence, as `bytes 10-42`: the last number
/// is that of the byte after it.
pub(super) fn file_bytes(articles: &[Article], place: Place) -> String {
    let span = articles[place.article].source_map.file_span(place.span);
    format!("bytes {}-{}", span.start(), span.end())
}

/// Says in plain words why a sentence was not chosen; `mark` names a chosen sentence.
pub(super) fn reason(dropped: &Dropped<'_>, mark: impl Fn(Place) -> String) -> String {
    let (before, place, after) = reason_words(dropped.reason);
    format!("{before}{}{after}", place.map(mark).unwrap_or_default())
}

/// Says in plain words why a sentence was not chosen: what stands before the chosen
/// sentence that is the reason, that sentence's place if there is one, and what follows.
pub(super) fn reason_words(
    reason: Reason,
) -> (&'static str, Option<Place>, &'static str) {
    match reason {
        Reason::Same(place) => ("says the same as ", Some(place), ""),
        Reason::Differs(place) => {
            ("says otherwise than ", Some(place), ", and is named there")
        }
        Reason::Overlaps(place) => ("has most words in common with ", Some(place), ""),
        Reason::TooLong => ("there was no room left for it", None, ""),
        Reason::Covered => {
            ("adds next to nothing to the chosen sentences together", None, "")
        }
        Reason::Dependent => ("does not stand alone", None, ""),
    }
}

/// Returns the number, from 1, of the chosen sentence at `place`.
pub(super) fn number_of(summary: &Summary<'_>, place: Place) -> Option<usize> {
    summary.sentences.iter().position(|s| s.place == place).map(|at| at + 1)
}

/// Says in plain words why there is no summary.
pub(super) fn shortfall(shortfall: Shortfall) -> &'static str {
    match shortfall {
        Shortfall::NoArticles => "there are no articles",
        Shortfall::NoProse => "there is no sentence of running text",
        Shortfall::NothingFits => "even the shortest sentence is longer than allowed",
    }
}
