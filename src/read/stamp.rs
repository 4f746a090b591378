//! Reads who published a text and when, where that stands beside its title without a key.

use super::header;
use super::text::{has_blank_line, line_after};
use crate::article::{Article, Date, Span};

/// `Lunde Post, 16 November 2026`
pub(super) struct Stamp<'t> {
    pub(super) source: Option<&'t str>,
    date: &'t str,
}

impl<'t> Stamp<'t> {
    /// Reads a line that ends with a date, behind a few words at most.
    pub(super) fn of(line: &'t str) -> Option<Stamp<'t>> {
        let starts = line.match_indices(' ').map(|(at, _)| at + 1).take(MOST_WORDS);
        let at = [0].into_iter().chain(starts).find(|&at| is_date(&line[at..]))?;
        let before = line[..at].trim_end_matches([' ', ',', '|', '-', '–', '—', '·']);
        let is_verb = VERBS.iter().any(|verb| before.starts_with(verb));
        let source = (!before.is_empty() && !is_verb).then_some(before);
        let is_stamp = source.is_none_or(is_name);
        is_stamp.then_some(Stamp { source, date: &line[at..] })
    }

    /// Sets what it tells of an article, where that is not known.
    pub(super) fn note(&self, article: &mut Article) {
        header::set_date(article, self.date);
        if let Some(source) = self.source {
            article.source.get_or_insert_with(|| source.to_string());
        }
    }
}

/// The most words before a date that name an outlet.
const MOST_WORDS: usize = 4;

/// What stands before a date that is no name.
const VERBS: [&str; 6] =
    ["Last ", "Updated", "Published", "Posted", "Modified", "Created"];

fn is_date(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric) && Date::parse(text).is_some()
}

/// Returns true for a name of a few words, each with a capital: "Lunde Post", "NNS".
fn is_name(text: &str) -> bool {
    let words = || text.split_whitespace();
    words().count() <= MOST_WORDS
        && words().all(|word| word.starts_with(char::is_uppercase) || word == "of")
        && !text.contains(':')
        && !text.ends_with(['.', '!', '?'])
}

fn is_byline(line: &str) -> bool {
    const MOST: usize = 8;
    line.starts_with("By ") && line.split_whitespace().count() <= MOST
}

/// Lines below a title that tell who wrote a text and when.
pub(super) struct Stack<'t> {
    lines: Vec<Span>,
    stamp: Stamp<'t>,
}

impl Stack<'_> {
    /// Sets what the lines tell of an article, and returns where they end.
    pub(super) fn note(&self, article: &mut Article) -> usize {
        self.stamp.note(article);
        article.not_prose.extend(&self.lines);
        self.lines.last().map_or(0, |line| line.end())
    }
}

/// Reads the lines right below a title that ends at byte `end`: they name who wrote it, who
/// published it and when, have a date, and a blank line parts them from the text.
pub(super) fn stack_below(text: &str, end: usize) -> Option<Stack<'_>> {
    const MOST: usize = 4;
    let (mut lines, mut stamp, mut outlet) = (Vec::new(), None, None);
    let mut at = end;
    while let Some((span, line)) = line_after(text, at) {
        if has_blank_line(text, at, span) {
            break;
        }
        match Stamp::of(line) {
            Some(found) => stamp = stamp.or(Some(found)),
            None if is_byline(line) => {}
            None if is_name(line) => outlet = outlet.or(Some(line)),
            None => return None,
        }
        lines.push(span);
        at = span.end();
    }
    let stamp = stamp.filter(|_| lines.len() <= MOST)?;
    let source = stamp.source.or(outlet);
    Some(Stack { lines, stamp: Stamp { source, ..stamp } })
}
