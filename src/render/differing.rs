//! What there is to say where sources differ, and of quotes: the same for every format
//! that people read.

use std::collections::BTreeSet;

use super::{label, one_line};
use crate::article::{Article, Place, Span};
use crate::dedup::DifferenceKind;
use crate::dispute::{Course, Dispute};
use crate::ledger::{self, Alarm, QuoteEntry, QuoteVariant};
use crate::summary::{Disagreement, Summary, SummarySentence};
use crate::support::Support;

/// The most articles that are named for one claim.
const NAMED: usize = 3;

/// The most matters and quotes that are listed below a summary, and the most changes of one
/// quote: JSON has all.
const LISTED: usize = 5;

/// The longest sentence, in characters, that is shown beside a difference.
const SHORT: usize = 240;

/// How a format sets words of an article, and the names of articles.
pub(super) struct Setting {
    pub(super) words: fn(&str) -> String,
    /// How it sets text that is not its own.
    pub(super) text: fn(&str) -> String,
    pub(super) label: fn(&str) -> String,
}

/// One matter of which sources differ.
pub(super) struct Differing {
    /// What is claimed, by whom: `sources differ: 80 (a.txt), 86 (b.txt)`.
    pub(super) line: String,
    /// A sentence with another claim, where it is short.
    pub(super) sentence: Option<String>,
}

/// Returns how many sources carry a sentence, where several articles do.
pub(super) fn support(support: Support) -> Option<String> {
    let Support { sources, articles } = support;
    match (sources, articles) {
        (_, ..2) => None,
        (sources, articles) if sources == articles => {
            Some(format!("{sources} independent sources"))
        }
        (1, articles) => Some(format!("{articles} articles, 1 independent source")),
        (sources, articles) => {
            Some(format!("{sources} independent sources in {articles} articles"))
        }
    }
}

/// Returns in what other sentences differ from a chosen one, a line a matter.
pub(super) fn of_sentence(
    sentence: &SummarySentence<'_>,
    summary: &Summary<'_>,
    articles: &[Article],
    setting: &Setting,
) -> Vec<Differing> {
    let mut shown: BTreeSet<usize> = BTreeSet::new();
    let firsts = sentence.differences.iter().filter(|other| shown.insert(other.dispute));
    let differing = |other: &Disagreement<'_>| Differing {
        line: line(&summary.disputes[other.dispute], articles, setting),
        sentence: short(other.text),
    };
    firsts.map(differing).collect()
}

/// Returns how the claims of the matter that a difference belongs to relate.
pub(super) fn course_of(other: &Disagreement<'_>, summary: &Summary<'_>) -> Course {
    summary.disputes[other.dispute].course
}

/// Returns the matters that no chosen sentence tells of, those with most sources first.
pub(super) fn elsewhere(
    summary: &Summary<'_>,
    articles: &[Article],
    setting: &Setting,
) -> Vec<Differing> {
    let differences = summary.sentences.iter().flat_map(|said| &said.differences);
    let told: BTreeSet<usize> = differences.map(|other| other.dispute).collect();
    let others = summary.disputes.iter().enumerate().filter(|(at, _)| !told.contains(at));
    let differing = |(_, dispute): (usize, &Dispute<'_>)| {
        let newest = dispute.claims.last().and_then(|claim| short(claim.text));
        Differing { line: line(dispute, articles, setting), sentence: newest }
    };
    others.take(LISTED).map(differing).collect()
}

/// Returns the claims of a matter and who makes them, on one line.
pub(super) fn line(
    dispute: &Dispute<'_>,
    articles: &[Article],
    setting: &Setting,
) -> String {
    let claims = dispute.claims.iter().map(|claim| {
        let words = one_line(articles[claim.place.article].slice(claim.words));
        let date = match dispute.course {
            Course::Series => claim.date.map(|date| format!("{date}, ")),
            Course::AtOdds | Course::Corrected => None,
        };
        let mut who = vec![claim.place.article];
        who.extend(claim.also.iter().map(|place| place.article));
        let (date, names) = (date.unwrap_or_default(), names(&who, articles, setting));
        format!("{} ({date}{names})", set(&words, dispute.kind, setting))
    });
    let claims = claims.collect::<Vec<_>>().join(", ");
    match dispute.course {
        Course::Series => format!("over time: {claims}"),
        Course::Corrected => format!("corrected: {claims}"),
        Course::AtOdds => format!("sources differ: {claims}"),
    }
}

/// Returns the words of a claim as a format sets them, or what to say of a claim without.
pub(super) fn set(words: &str, kind: DifferenceKind, setting: &Setting) -> String {
    match words.is_empty() {
        true => lacking(kind).to_string(),
        false => (setting.words)(words),
    }
}

/// Names a kind of difference for people.
pub(super) fn kind_label(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Number => "another number",
        DifferenceKind::Date => "another date",
        DifferenceKind::Negation => "a denial",
        DifferenceKind::Name => "another name",
        DifferenceKind::Speaker => "another speaker",
        DifferenceKind::Word => "the opposite word",
    }
}

/// Returns what to say of a claim that has no words for what another one adds.
pub(super) fn lacking(kind: DifferenceKind) -> &'static str {
    match kind {
        // The other one denies it.
        DifferenceKind::Negation => "stated",
        _ => "without it",
    }
}

fn name(articles: &[Article], article: usize, setting: &Setting) -> String {
    (setting.label)(&label(&articles[article].origin))
}

/// Names the first few of some articles and counts the others.
fn names(who: &[usize], articles: &[Article], setting: &Setting) -> String {
    let named = |some: &[usize]| {
        some.iter().map(|&at| name(articles, at, setting)).collect::<Vec<_>>().join(", ")
    };
    match who.split_at_checked(NAMED) {
        Some((first, more)) if more.len() > 1 => {
            format!("{} and {} more", named(first), more.len())
        }
        _ => named(who),
    }
}

fn short(text: &str) -> Option<String> {
    Some(one_line(text)).filter(|text| text.chars().count() <= SHORT)
}

/// What there is to say of a quote.
pub(super) struct Quoted {
    /// The quote, and who said it.
    pub(super) line: String,
    /// Who has it.
    pub(super) who: String,
    /// Who has it otherwise, and what to be wary of.
    pub(super) notes: Vec<String>,
}

/// Returns the quotes worth a look: those of several sources, or with something to know.
pub(super) fn quotes(
    summary: &Summary<'_>,
    articles: &[Article],
    setting: &Setting,
) -> Vec<Quoted> {
    let is_telling = |entry: &&QuoteEntry<'_>| {
        entry.support.sources > 1
            || !entry.parts.is_empty()
            || !entry.otherwise.is_empty()
            || !entry.alarms.is_empty()
    };
    let mut telling: Vec<&QuoteEntry<'_>> =
        summary.quotes.iter().filter(is_telling).collect();
    // What is doubtful must not fall off the end.
    telling.sort_by_key(|entry| entry.alarms.is_empty());
    telling.truncate(LISTED);
    telling.into_iter().map(|entry| quoted(entry, articles, setting)).collect()
}

/// Returns a quote without the comma that leads over to who said it, and without the marks
/// that open it again in each of its paragraphs.
pub(super) fn spoken(quote: &str) -> String {
    const OPENING: [char; 7] = ['"', '“', '”', '„', '«', '»', '「'];
    const CLOSING: [char; 6] = ['"', '“', '”', '»', '«', '」'];
    let quote = quote.trim_end().trim_end_matches([',', '，', '、']);
    let mut lines = quote.split('\n');
    let first = lines.next().unwrap_or_default().to_string();
    lines.fold(first, |spoken, line| {
        let rest = line.trim_start().trim_start_matches(OPENING);
        // A quote within the quote is closed on the same line.
        let is_within = rest.contains(CLOSING);
        spoken + "\n" + if is_within { line.trim_start() } else { rest }
    })
}

pub(super) fn quoted(
    entry: &QuoteEntry<'_>,
    articles: &[Article],
    setting: &Setting,
) -> Quoted {
    let speaker = entry.speaker.map_or("speaker not named".to_string(), one_line);
    let line = format!("“{}” — {speaker}", one_line(&spoken(entry.text)));
    let who = who(entry, articles, setting);
    let differs = |variant: &&QuoteVariant<'_>| {
        !variant.changed.is_empty() || is_of_another(entry, variant)
    };
    let shown = entry.variants.iter().filter(differs);
    let notes =
        shown.map(|variant| otherwise(entry, variant, articles, setting)).collect();
    Quoted { line, who, notes }
}

/// Says which articles have a quote, the earliest first, which a part of it, and which have it
/// otherwise.
fn who(entry: &QuoteEntry<'_>, articles: &[Article], setting: &Setting) -> String {
    let mut all = entry.articles.clone();
    all.sort_by_key(|&article| (article != entry.first.article, article));
    let is_in = |list: &[usize], at: &usize| list.binary_search(at).is_ok();
    all.retain(|at| !is_in(&entry.parts, at) && !is_in(&entry.otherwise, at));
    let whole = names(&all, articles, setting);
    let mut who = match support(entry.support) {
        Some(support) => format!("{support}: {whole}"),
        None => whole,
    };
    for (label, list) in
        [("in part in", &entry.parts), ("otherwise in", &entry.otherwise)]
    {
        if !list.is_empty() {
            who = format!("{who}; {label}: {}", names(list, articles, setting));
        }
    }
    who
}

fn is_of_another(entry: &QuoteEntry<'_>, variant: &QuoteVariant<'_>) -> bool {
    let names = entry.speaker.zip(variant.speaker);
    entry.alarms.contains(&Alarm::TwoSpeakers)
        && names.is_some_and(|(one, other)| ledger::are_others(one, other))
}

/// Says how an article has a quote otherwise.
fn otherwise(
    entry: &QuoteEntry<'_>,
    variant: &QuoteVariant<'_>,
    articles: &[Article],
    setting: &Setting,
) -> String {
    let name = name(articles, variant.place.article, setting);
    let words = |place: Place, span: Span| {
        let slice = one_line(articles[place.article].slice(span));
        format!("“{}”", (setting.text)(&slice))
    };
    let changes = variant.changed.iter().map(|&(here, there)| {
        let (ours, theirs) = (words(entry.place, here), words(variant.place, there));
        match (here.is_empty(), there.is_empty()) {
            (_, true) => format!("without {ours}"),
            (true, _) => format!("{theirs} added"),
            _ => format!("{theirs} for {ours}"),
        }
    });
    let changes = match is_reordered(entry, variant, articles) {
        true => "in another order".to_string(),
        false => changes.take(LISTED).collect::<Vec<_>>().join(", "),
    };
    match variant.speaker.filter(|_| is_of_another(entry, variant)) {
        None => format!("altered in {name}: {changes}"),
        Some(speaker) => {
            let given =
                format!("sources differ: given to {} in {name}", one_line(speaker));
            if changes.is_empty() {
                given
            } else {
                format!("{given}, and altered: {changes}")
            }
        }
    }
}

/// Returns true if a form has just the words of the quote.
fn is_reordered(
    entry: &QuoteEntry<'_>,
    variant: &QuoteVariant<'_>,
    articles: &[Article],
) -> bool {
    let words = |place: Place, spans: &mut dyn Iterator<Item = Span>| -> Vec<String> {
        let text = &articles[place.article];
        let words = spans.flat_map(|span| text.slice(span).split_whitespace());
        let mut words: Vec<String> = words.map(str::to_lowercase).collect();
        words.sort_unstable();
        words
    };
    let (here, there) = variant.changed.iter().copied().unzip::<_, _, Vec<_>, Vec<_>>();
    let ours = words(entry.place, &mut here.into_iter());
    !ours.is_empty() && ours == words(variant.place, &mut there.into_iter())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_has_no_marks_within_that_only_open_its_paragraphs() {
        let quote = "It was late. \n\n“Nobody came, \n\"and nobody called,";
        assert_eq!(spoken(quote), "It was late. \n\nNobody came, \nand nobody called");
        assert_eq!(spoken("We wait,"), "We wait");
        let within = "He told me:\n“Nobody will come.” So we went";
        assert_eq!(spoken(within), within);
    }
}
