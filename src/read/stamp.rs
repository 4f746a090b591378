//! Reads who published a text and when, where that stands beside its title without a key.

use super::header;
use super::text::{has_blank_line, line_after};
use crate::article::{Article, Date, Span};

/// `Lunde Post, 16 November 2026`
pub(super) struct Stamp<'t> {
    pub(super) source: Option<&'t str>,
    date: &'t str,
    /// It tells when the text was changed.
    is_update: bool,
}

impl<'t> Stamp<'t> {
    /// Reads a line that ends with a date, behind the name of an outlet or what the date is of.
    /// What else a date may stand behind, "Born 4 May 1926", "LUNDE, May 4", is no stamp.
    pub(super) fn of(line: &'t str) -> Option<Stamp<'t>> {
        let starts = line.match_indices(' ').map(|(at, _)| at + 1).take(MOST_WORDS);
        let at = [0].into_iter().chain(starts).find(|&at| is_date(&line[at..]))?;
        let before =
            line[..at].trim_end_matches([' ', ',', '|', '-', '–', '—', '·', ':']);
        let begins = |words: &[&str]| words.iter().any(|word| before.starts_with(word));
        let is_update = begins(&UPDATES);
        let is_of_date = before.is_empty() || is_update || begins(&PUBLISHED);
        let source = (!is_of_date).then_some(before);
        let is_stamp = source.is_none_or(is_outlet);
        is_stamp.then_some(Stamp { source, date: &line[at..], is_update })
    }

    /// Sets what it tells of an article, where that is not known.
    pub(super) fn note(&self, article: &mut Article) {
        header::set_date(article, self.date);
        if let Some(source) = self.source {
            article.source.get_or_insert_with(|| source.to_string());
        }
    }
}

/// The most words of the name of an outlet.
const MOST_WORDS: usize = 4;

/// What stands before a date on which a text was changed, or published.
const UPDATES: [&str; 3] = ["Last ", "Updated", "Modified"];
const PUBLISHED: [&str; 3] = ["Published", "Posted", "First published"];

fn is_date(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric) && Date::parse(text).is_some()
}

/// Returns true for a name of a few words, each with a capital: "Ann Poole", "Lunde Post".
fn is_name(text: &str) -> bool {
    let words = || text.split_whitespace();
    words().count() <= MOST_WORDS
        && words().all(|word| word.starts_with(char::is_uppercase) || word == "of")
        && !text.contains(':')
        && !text.ends_with(['.', '!', '?'])
}

/// Returns true for the name of an outlet: a few letters that are no word, or one with a word
/// that outlets have in their names.
fn is_outlet(text: &str) -> bool {
    /// Towns are longer: "LUNDE, Nov. 16".
    const LONGEST: usize = 3;
    let is_short = text.len() <= LONGEST && text.bytes().all(|b| b.is_ascii_uppercase());
    let is_known = |word: &str| OUTLETS.contains(&word.to_lowercase().as_str());
    is_name(text) && (is_short || text.split(' ').any(is_known))
}

/// Words in the names of outlets.
const OUTLETS: [&str; 40] = [
    "post",
    "times",
    "news",
    "herald",
    "gazette",
    "courier",
    "echo",
    "tribune",
    "journal",
    "chronicle",
    "daily",
    "mail",
    "telegraph",
    "guardian",
    "observer",
    "globe",
    "standard",
    "weekly",
    "radio",
    "tv",
    "wire",
    "examiner",
    "inquirer",
    "dispatch",
    "bulletin",
    "monitor",
    "independent",
    "mirror",
    "express",
    "advertiser",
    "argus",
    "zeitung",
    "kurier",
    "nachrichten",
    "anzeiger",
    "tagblatt",
    "rundschau",
    "monde",
    "diario",
    "periódico",
];

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
    let (mut lines, mut stamps, mut outlet) = (Vec::new(), Vec::new(), None);
    let mut at = end;
    while let Some((span, line)) = line_after(text, at) {
        if has_blank_line(text, at, span) {
            break;
        }
        match Stamp::of(line) {
            Some(found) => stamps.push(found),
            None if is_outlet(line) => outlet = outlet.or(Some(line)),
            None if is_byline(line) || is_name(line) => {}
            None => return None,
        }
        lines.push(span);
        at = span.end();
    }
    stamps.sort_by_key(|stamp| stamp.is_update);
    let is_one = stamps.iter().filter(|stamp| !stamp.is_update).count() <= 1;
    let stamp = stamps.into_iter().next().filter(|_| is_one && lines.len() <= MOST)?;
    let source = stamp.source.or(outlet);
    Some(Stack { lines, stamp: Stamp { source, ..stamp } })
}
