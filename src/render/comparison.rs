//! What there is to say of two articles side by side: the same for every format that
//! people read.

use super::differing::{self, Setting};
use super::note::file_bytes;
use super::{counted, label, one_line, particulars};
use crate::article::{Article, Place, Span};
use crate::compare::{Changed, Comparison, Match, Passage};
use crate::dedup::DifferenceKind;

/// The most words that changed of one sentence that are listed: JSON has all.
const LISTED: usize = 5;

/// Some findings of one sort.
pub(super) struct Section {
    pub(super) title: String,
    pub(super) items: Vec<Item>,
}

/// One finding.
pub(super) struct Item {
    pub(super) line: String,
    /// What is said below it.
    pub(super) asides: Vec<String>,
}

/// Returns the articles, a line each, and below them how much they share.
pub(super) fn opening(
    found: &Comparison<'_>,
    articles: &[Article; 2],
    setting: &Setting,
) -> Vec<String> {
    let line = |(article, count): (&Article, &usize)| {
        let mut parts = vec![(setting.label)(&label(&article.origin))];
        let known = particulars(article).join(" · ");
        parts.extend(Some((setting.text)(&known)).filter(|known| !known.is_empty()));
        parts.push(counted(*count, "sentence", "sentences"));
        parts.join(" · ")
    };
    let mut lines: Vec<String> = articles.iter().zip(&found.counts).map(line).collect();
    let [first, second] = names(articles, setting);
    lines.push(format!(
        "{} in both, {} but for a fact; {} only in {first}, {} only in {second}",
        counted(found.shared.len(), "sentence", "sentences"),
        found.changed.len(),
        found.only[0].len(),
        found.only[1].len()
    ));
    lines
}

fn names(articles: &[Article; 2], setting: &Setting) -> [String; 2] {
    articles.each_ref().map(|article| (setting.label)(&label(&article.origin)))
}

/// Returns what was found: first where the articles differ, last what both say.
pub(super) fn sections(
    found: &Comparison<'_>,
    articles: &[Article; 2],
    setting: &Setting,
) -> Vec<Section> {
    let [first, second] = names(articles, setting);
    let telling = Telling { articles, setting };
    let changed = found.changed.iter().map(|pair| telling.changed(pair));
    let disputed = found.disputes.iter().map(|dispute| Item {
        line: differing::line(dispute, articles, setting),
        asides: dispute.claims.iter().map(|claim| telling.shown(claim.place)).collect(),
    });
    let altered = found.quotes.iter().map(|entry| {
        let quoted = differing::quoted(entry, articles, setting);
        let line = (setting.text)(&quoted.line);
        Item { line, asides: std::iter::once(quoted.who).chain(quoted.notes).collect() }
    });
    let only =
        |side: usize| found.only[side].iter().map(|passage| telling.alone(passage));
    let shared = found.shared.iter().map(|pair| telling.shared(pair));
    let sections = [
        ("The two differ".to_string(), changed.chain(disputed).collect()),
        ("Quotes altered".to_string(), altered.collect()),
        (format!("Only in {first}"), only(0).collect()),
        (format!("Only in {second}"), only(1).collect()),
        ("In both".to_string(), shared.collect()),
    ];
    let sections = sections
        .into_iter()
        .map(|(title, items): (String, Vec<Item>)| Section { title, items });
    sections.filter(|section| !section.items.is_empty()).collect()
}

/// The articles, and how words of them are set.
struct Telling<'t> {
    articles: &'t [Article; 2],
    setting: &'t Setting,
}

impl Telling<'_> {
    fn changed(&self, pair: &Changed<'_>) -> Item {
        let (here, there) = pair.words;
        let line = format!(
            "{}: {}, {}",
            differing::kind_label(pair.kind),
            self.claim(pair.first.place, here, pair.kind),
            self.claim(pair.second.place, there, pair.kind)
        );
        let asides = [pair.first, pair.second].map(|passage| self.shown(passage.place));
        Item { line, asides: asides.to_vec() }
    }

    /// Some words and who has them.
    fn claim(&self, place: Place, words: Span, kind: DifferenceKind) -> String {
        let words = differing::set(&self.words(place, words), kind, self.setting);
        format!("{words} ({})", self.name(place))
    }

    fn words(&self, place: Place, words: Span) -> String {
        one_line(self.articles[place.article].slice(words))
    }

    fn name(&self, place: Place) -> String {
        (self.setting.label)(&label(&self.articles[place.article].origin))
    }

    /// A sentence with its place.
    fn shown(&self, place: Place) -> String {
        let sentence = (self.setting.text)(&self.words(place, place.span));
        format!("{sentence} ({}, {})", self.name(place), file_bytes(self.articles, place))
    }

    fn alone(&self, passage: &Passage<'_>) -> Item {
        let line = (self.setting.text)(&one_line(passage.text));
        Item { line, asides: vec![file_bytes(self.articles, passage.place)] }
    }

    fn shared(&self, pair: &Match<'_>) -> Item {
        let bytes = |passage: Passage<'_>| file_bytes(self.articles, passage.place);
        let places = format!("{}; {}", bytes(pair.first), bytes(pair.second));
        let mut asides = vec![places];
        if !pair.words.is_empty() {
            let changes = pair.words.iter().take(LISTED);
            let changes = changes.map(|&(here, there)| self.exchange(pair, here, there));
            let changes = changes.collect::<Vec<_>>().join(", ");
            asides.push(format!("in {}: {changes}", self.name(pair.second.place)));
        }
        Item { line: (self.setting.text)(&one_line(pair.first.text)), asides }
    }

    /// What the second article has for words of the first.
    fn exchange(&self, pair: &Match<'_>, here: Span, there: Span) -> String {
        let words = |place: Place, span: Span| match &*self.words(place, span) {
            "" => "nothing".to_string(),
            words => (self.setting.words)(words),
        };
        format!(
            "{} for {}",
            words(pair.second.place, there),
            words(pair.first.place, here)
        )
    }
}
