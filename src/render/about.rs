//! What a story is about and what happened when, in the words that text and Markdown share.

use super::html::words;
use super::{counted, label, one_line, opening};
use crate::article::{Article, Date};
use crate::digest::Story;
use crate::summary::{Summary, SummarySentence};
use crate::timeline::{self, Event, Granularity};
use crate::topic::NameKind;

/// The most names of a kind and the most key terms that are shown.
pub(super) const MOST_NAMES: usize = 8;

/// Returns who and where, and the key terms, of a story that several articles tell; what
/// there is none of is left out.
pub(super) fn about(story: &Story<'_>) -> Vec<(&'static str, Vec<String>)> {
    if story.articles.len() < 2 {
        return Vec::new();
    }
    let of_kind = |kind| {
        let named = story.names.iter().filter(move |name| name.kind == kind);
        named.map(|name| one_line(name.text)).take(MOST_NAMES).collect::<Vec<_>>()
    };
    let terms = story.terms.iter().map(|term| one_line(term.text)).take(MOST_NAMES);
    let lists = [
        ("Who", of_kind(NameKind::Who)),
        ("Where", of_kind(NameKind::Where)),
        ("Terms", terms.collect()),
    ];
    lists.into_iter().filter(|(_, list)| !list.is_empty()).collect()
}

/// The most articles that are named where there is nothing else to say of them.
const MOST_NAMED: usize = 10;

/// Says how many articles tell nothing, and which; `set` is how names of files are set.
pub(super) fn untold(
    untold: &[usize],
    articles: &[Article],
    set: impl Fn(&str) -> String,
) -> Option<String> {
    let count = untold.len();
    let name = |&at: &usize| set(&label(&articles[at].origin));
    let names: Vec<String> = untold.iter().take(MOST_NAMED).map(name).collect();
    let more = match count.saturating_sub(MOST_NAMED) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    let articles = counted(count, "article", "articles");
    (count > 0)
        .then(|| format!("No running text in {articles}: {}{more}", names.join(", ")))
}

/// An event as people read it.
pub(super) struct Happened {
    /// When it was.
    pub(super) when: String,
    /// What was: its opening where a sentence of the summary tells it.
    pub(super) what: String,
    /// The number of that sentence.
    pub(super) number: Option<usize>,
    /// The name of its article.
    pub(super) label: String,
}

/// Returns the events of a story, if they are of more than one day.
pub(super) fn events(story: &Story<'_>, articles: &[Article]) -> Vec<Happened> {
    if !timeline::spans_days(&story.timeline) {
        return Vec::new();
    }
    let happened = |event: &Event<'_>| Happened {
        when: when(event.date, event.granularity),
        what: what(event, &story.summary),
        number: number_of(&story.summary, event),
        label: label(&articles[event.place.article].origin),
    };
    story.timeline.iter().map(happened).collect()
}

/// Returns what happened: whole, or how it begins where the summary has the sentence, which
/// is to be read only once.
pub(super) fn what(event: &Event<'_>, summary: &Summary<'_>) -> String {
    match number_of(summary, event) {
        Some(_) => opening(event.text),
        None => one_line(event.text),
    }
}

/// Returns the number, from 1, of the chosen sentence that tells of an event.
fn number_of(summary: &Summary<'_>, event: &Event<'_>) -> Option<usize> {
    let tells = |sentence: &SummarySentence<'_>| {
        sentence.place == event.place || sentence.supporters.contains(&event.place)
    };
    summary.sentences.iter().position(tells).map(|at| at + 1)
}

/// Returns when an event was, as people write it: `4 March 2026`, `March 2026`, `2026`.
pub(super) fn when(date: Date, granularity: Granularity) -> String {
    match granularity {
        Granularity::Day => words::day(date),
        Granularity::Month => words::written(date.0.date(), "%B %Y"),
        Granularity::Year => words::written(date.0.date(), "%Y"),
    }
}
