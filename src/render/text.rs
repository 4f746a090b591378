//! Text for people: short, with numbers that lead to the sources.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use textwrap::{Options as Wrap, WordSeparator, WordSplitter};

use super::comparison;
use super::differing::{self, Differing, Setting};
use super::note::{Note, excerpt, file_bytes, notes, number_of, reason, shortfall};
use super::{
    about, article_count, counted, headline, is_eastern, label, one_line, particulars,
    story_count,
};
use crate::article::Article;
use crate::compare::Comparison;
use crate::digest::{Digest, Story};
use crate::summary::{Dropped, Place, Summary, SummarySentence};

/// The most articles that are named one by one where many say the same.
const NAMED: usize = 6;

const HEADLINE: Style = Style::new().bold();
const MARK: Style = AnsiColor::Cyan.on_default();
const ASIDE: Style = Style::new().dimmed();
const CONTRAST: Style = AnsiColor::Yellow.on_default();

/// How text is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct TextOptions {
    /// The longest line, in columns; `None` breaks no line.
    pub width: Option<usize>,
    /// Whether headlines and marks are set off by terminal colours.
    pub styled: bool,
    /// Whether the sentences that were not chosen follow, each with the reason.
    pub explain: bool,
}

/// Writes a summary: the sentences, then where each comes from.
///
/// # Panics
/// When `articles` are not those that were summarized.
pub fn summary(
    summary: &Summary<'_>,
    articles: &[Article],
    options: &TextOptions,
) -> String {
    let mut page = Page::new(options);
    if !summary.sentences.is_empty() {
        page.opening(summary, articles);
        page.sentences(summary);
        page.sources(summary, articles);
        page.ledger(summary, articles);
        page.untold(&summary.untold, articles);
    }
    page.explanation(summary, articles);
    page.out
}

/// Writes a digest: for each story its headline, its summary and its sources.
///
/// # Panics
/// When `articles` are not those that were digested.
pub fn digest(
    digest: &Digest<'_>,
    articles: &[Article],
    options: &TextOptions,
) -> String {
    let mut page = Page::new(options);
    let are_many = digest.stories.len() > 1;
    if are_many || digest.further.stories > 0 {
        let stories = story_count(digest, counted);
        let count = counted(articles.len(), "article", "articles");
        page.line(ASIDE, &format!("{stories} in {count}"));
    }
    for (at, story) in digest.stories.iter().enumerate() {
        page.gap();
        let number = if are_many { format!("{}. ", at + 1) } else { String::new() };
        page.story(&number, story, articles);
    }
    page.untold(&digest.untold, articles);
    page.out
}

/// Writes what two articles share and where they part.
///
/// # Panics
/// When `articles` are not those that were compared.
pub fn comparison(
    found: &Comparison<'_>,
    articles: &[Article; 2],
    options: &TextOptions,
) -> String {
    let mut page = Page::new(options);
    for line in comparison::opening(found, articles, &SETTING) {
        page.line(ASIDE, &line);
    }
    for section in comparison::sections(found, articles, &SETTING) {
        page.gap();
        page.line(HEADLINE, &section.title);
        for item in &section.items {
            page.wrapped("  - ", Style::new(), &item.line);
            for aside in &item.asides {
                page.wrapped("    ", ASIDE, aside);
            }
        }
    }
    page.out
}

/// The text as it grows, and how it is laid out.
struct Page<'a> {
    out: String,
    options: &'a TextOptions,
}

impl Page<'_> {
    fn new(options: &TextOptions) -> Page<'_> {
        Page { out: String::new(), options }
    }

    fn untold(&mut self, untold: &[usize], articles: &[Article]) {
        if let Some(line) = about::untold(untold, articles, ToOwned::to_owned) {
            self.gap();
            self.line(ASIDE, &line);
        }
    }

    fn story(&mut self, number: &str, story: &Story<'_>, articles: &[Article]) {
        self.wrapped(number, HEADLINE, &headline(story, articles));
        match story.articles[..] {
            [only] if !self.options.explain && speaks_for_itself(&story.summary) => {
                self.brief(&story.summary, only, articles);
            }
            _ => self.full(story, articles),
        }
    }

    /// A story that one article tells: all sentences have the one source.
    fn brief(&mut self, summary: &Summary<'_>, only: usize, articles: &[Article]) {
        for sentence in &summary.sentences {
            self.wrapped("", Style::new(), &one_line(sentence.text));
        }
        self.emptiness(summary);
        let article = &articles[only];
        let title = article.title.as_deref().map(one_line);
        let mut parts = vec![label(&article.origin)];
        let bytes = |place| file_bytes(articles, place).replacen("bytes ", "", 1);
        let spans: Vec<_> = summary.sentences.iter().map(|s| bytes(s.place)).collect();
        if !spans.is_empty() {
            parts[0] = format!("{}, bytes {}", parts[0], spans.join(", "));
        }
        parts.extend(
            particulars(article).into_iter().filter(|part| Some(part) != title.as_ref()),
        );
        self.wrapped("", ASIDE, &parts.join(" · "));
    }

    fn full(&mut self, story: &Story<'_>, articles: &[Article]) {
        self.line(ASIDE, &article_count(story.articles.len(), story.independent));
        for (kind, list) in about::about(story) {
            self.line(ASIDE, &format!("{kind}: {}", list.join(", ")));
        }
        self.gap();
        self.sentences(&story.summary);
        self.emptiness(&story.summary);
        self.sources(&story.summary, articles);
        self.ledger(&story.summary, articles);
        self.timeline(story, articles);
        if story.summary.sentences.is_empty() {
            let labels = story.articles.iter().map(|&at| label(&articles[at].origin));
            self.wrapped("", ASIDE, &enumerated(&labels.collect::<Vec<_>>()));
        }
        self.explanation(&story.summary, articles);
    }

    /// The headline of one article; of many, how many there are.
    fn opening(&mut self, summary: &Summary<'_>, articles: &[Article]) {
        match articles {
            [only] => match only.title.as_deref().map(one_line) {
                Some(title) if !title.is_empty() => self.line(HEADLINE, &title),
                _ => return,
            },
            _ => {
                let (count, independent) = summary.told_articles();
                self.line(ASIDE, &article_count(count, independent));
            }
        }
        self.gap();
    }

    fn sentences(&mut self, summary: &Summary<'_>) {
        let count = summary.sentences.len();
        for (at, sentence) in summary.sentences.iter().enumerate() {
            let mark = self.mark(at + 1, count);
            self.wrapped(&mark, Style::new(), &one_line(sentence.text));
        }
    }

    fn emptiness(&mut self, summary: &Summary<'_>) {
        if let Some(why) = summary.shortfall {
            self.line(ASIDE, &format!("({})", shortfall(why)));
        }
    }

    fn sources(&mut self, summary: &Summary<'_>, articles: &[Article]) {
        let notes = notes(summary, articles, &SETTING);
        if notes.is_empty() {
            return;
        }
        self.gap();
        self.line(Style::new(), "Sources");
        for (at, (note, sentence)) in notes.iter().zip(&summary.sentences).enumerate() {
            let mark = self.mark(at + 1, notes.len());
            let score =
                self.options.explain.then(|| format!("score {:.2}", sentence.score));
            self.source(&mark, note, score);
        }
    }

    fn source(&mut self, mark: &str, note: &Note, score: Option<String>) {
        let place = format!("{}, {}", note.label, note.bytes);
        let parts: Vec<_> =
            std::iter::once(place).chain(note.particulars.clone()).chain(score).collect();
        self.wrapped(mark, Style::new(), &parts.join(" · "));
        let indent = " ".repeat(textwrap::core::display_width(mark));
        if let Some(line) = note.who(enumerated) {
            self.wrapped(&indent, ASIDE, &line);
        }
        for differing in &note.differing {
            self.differing(&indent, differing);
        }
    }

    fn differing(&mut self, indent: &str, differing: &Differing) {
        self.wrapped(indent, CONTRAST, &differing.line);
        if let Some(sentence) = &differing.sentence {
            let indent = " ".repeat(indent.len() + 2);
            self.wrapped(&indent, ASIDE, sentence);
        }
    }

    /// Where sources differ in what no chosen sentence tells of, and quotes worth a look.
    fn ledger(&mut self, summary: &Summary<'_>, articles: &[Article]) {
        let elsewhere = differing::elsewhere(summary, articles, &SETTING);
        if !elsewhere.is_empty() {
            self.gap();
            self.line(Style::new(), "Sources also differ");
        }
        for differing in &elsewhere {
            self.differing("  - ", differing);
        }
        let quotes = differing::quotes(summary, articles, &SETTING);
        if !quotes.is_empty() {
            self.gap();
            self.line(Style::new(), "Quotes");
        }
        for quote in &quotes {
            self.wrapped("  - ", Style::new(), &quote.line);
            self.wrapped("    ", ASIDE, &quote.who);
            for note in &quote.notes {
                self.wrapped("    ", CONTRAST, note);
            }
        }
    }

    fn timeline(&mut self, story: &Story<'_>, articles: &[Article]) {
        let events = about::events(story, articles);
        if !events.is_empty() {
            self.gap();
            self.line(Style::new(), "Timeline");
        }
        for (at, event) in events.iter().enumerate() {
            if at == 0 || events[at - 1].when != event.when {
                self.wrapped("  ", ASIDE, &event.when);
            }
            let source = match event.number {
                Some(number) => format!("[{number}]"),
                None => format!("({})", event.label),
            };
            self.wrapped("  - ", Style::new(), &format!("{} {source}", event.what));
        }
    }

    fn explanation(&mut self, summary: &Summary<'_>, articles: &[Article]) {
        if !self.options.explain || summary.dropped.is_empty() {
            return;
        }
        self.gap();
        self.line(Style::new(), "Not chosen");
        for dropped in &summary.dropped {
            self.dropped(dropped, summary, articles);
        }
    }

    fn dropped(
        &mut self,
        dropped: &Dropped<'_>,
        summary: &Summary<'_>,
        articles: &[Article],
    ) {
        let place_of = |place: Place| {
            format!(
                "{}, {}",
                label(&articles[place.article].origin),
                file_bytes(articles, place)
            )
        };
        let mark = |place| match number_of(summary, place) {
            Some(number) => format!("[{number}]"),
            None => place_of(place),
        };
        self.wrapped("  - ", Style::new(), &excerpt(dropped));
        let line = format!(
            "{} · score {:.2} · {}",
            reason(dropped, mark),
            dropped.score,
            place_of(dropped.place),
        );
        self.wrapped("    ", ASIDE, &line);
    }

    /// The mark of a sentence, as wide as the widest of `count`.
    fn mark(&self, number: usize, count: usize) -> String {
        let width = count.to_string().len() + 2;
        format!("{} ", self.styled(MARK, &format!("{:>width$}", format!("[{number}]"))))
    }

    fn line(&mut self, style: Style, text: &str) {
        self.wrapped("", style, text);
    }

    /// Writes `text` behind `first`, and the lines after the first as far in.
    fn wrapped(&mut self, first: &str, style: Style, text: &str) {
        let rest = " ".repeat(textwrap::core::display_width(first));
        let lines = match self.options.width {
            Some(width) => {
                textwrap::wrap(text, wrap(width.saturating_sub(rest.len()), text))
            }
            None => vec![text.into()],
        };
        for (at, line) in lines.iter().enumerate() {
            let indent = if at == 0 { first } else { &rest };
            let line = self.styled(style, line);
            // Writing to a string cannot fail.
            let _ = writeln!(self.out, "{}", format!("{indent}{line}").trim_end());
        }
    }

    fn styled(&self, style: Style, text: &str) -> String {
        match self.options.styled && !text.is_empty() {
            true => format!("{style}{text}{style:#}"),
            false => text.to_string(),
        }
    }

    /// Leaves one blank line, unless nothing is written yet.
    fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }
}

/// Lines break at blanks, which leaves paths whole; a text in a script without blanks
/// breaks wherever Unicode lets it.
fn wrap(width: usize, text: &str) -> Wrap<'static> {
    let separator = match text.contains(is_eastern) {
        true => WordSeparator::UnicodeBreakProperties,
        false => WordSeparator::AsciiSpace,
    };
    Wrap::new(width.max(20))
        .word_splitter(WordSplitter::NoHyphenation)
        .word_separator(separator)
}

/// Returns true if no other article has a say in the summary.
fn speaks_for_itself(summary: &Summary<'_>) -> bool {
    let is_alone = |one: &SummarySentence<'_>| {
        let who = one.supporters.iter().chain(&one.parts).next();
        who.is_none() && one.differences.is_empty()
    };
    summary.sentences.iter().all(is_alone)
}

/// How words and the names of articles are set.
const SETTING: Setting =
    Setting { words: str::to_string, text: str::to_string, label: str::to_string };

/// Names the first few of `labels` and counts the others.
fn enumerated(labels: &[String]) -> String {
    match labels.split_at_checked(NAMED) {
        Some((named, more)) if more.len() > 1 => {
            format!("{} and {} more", named.join(", "), more.len())
        }
        _ => labels.join(", "),
    }
}
