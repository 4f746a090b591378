//! Puts what the pages of a PDF show into lines and paragraphs.

use std::collections::{BTreeMap, BTreeSet};

use super::content::Run;
use crate::article::script::is_dense;

/// A line of text, or a part of one in a column.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    page: usize,
    start: f64,
    end: f64,
    height: f64,
    size: f64,
    angle: i32,
    text: String,
}

/// Text between two breaks.
#[derive(Debug, PartialEq)]
pub(super) struct Paragraph {
    pub(super) text: String,
    /// How large its letters are, against those of most of the text.
    pub(super) size: f64,
    /// The page that it begins on.
    pub(super) page: usize,
}

/// A gap this wide, as a part of the size of the letters, stands between words: a space is
/// 0.25 wide, at least 0.2 where lines are stretched, and letters are set apart by 0.1.
const WORD_GAP: f64 = 0.16;

/// A gap this wide stands between columns.
const COLUMN_GAP: f64 = 2.5;

/// Letters smaller than this part of most are those of notes.
pub(super) const SMALL: f64 = 0.87;

/// Makes paragraphs of the lines of all pages. Notes in small letters come last.
pub(super) fn paragraphs(pages: &[Vec<Run>]) -> Vec<Paragraph> {
    let mut lines: Vec<Line> = Vec::new();
    for (page, runs) in pages.iter().enumerate() {
        lines.extend(lines_of(page, runs));
    }
    let is_edge = running(&lines, pages.len());
    let mut at = 0;
    lines.retain(|_| {
        at += 1;
        !is_edge[at - 1]
    });
    let usual = usual_size(&lines);
    let (small, large): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|line| line.size < usual * SMALL);
    let mut paragraphs = joined(&large, usual);
    paragraphs.extend(joined(&small, usual));
    paragraphs
}

/// Puts pieces of text into lines, in the order in which they are shown.
fn lines_of(page: usize, runs: &[Run]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for run in runs {
        let is_same = lines.last().is_some_and(|line| line.goes_on_with(run));
        match lines.last_mut().filter(|_| is_same) {
            Some(line) => line.add(run),
            None => lines.push(Line {
                page,
                start: run.start,
                end: run.end,
                height: run.height,
                size: run.size,
                angle: run.angle,
                text: run.text.trim_start().to_string(),
            }),
        }
    }
    lines.retain(|line| !line.text.trim().is_empty());
    for line in &mut lines {
        line.text.truncate(line.text.trim_end().len());
    }
    lines
}

impl Line {
    /// Returns true if `run` stands behind the line on the same height.
    fn goes_on_with(&self, run: &Run) -> bool {
        let size = self.size.max(run.size);
        let gap = run.start - self.end;
        // Words may be set on top of themselves to look bold.
        run.angle == self.angle
            && (run.height - self.height).abs() < size * 0.45
            && (gap > -size * 0.5 || self.repeats(run))
            && gap < size * COLUMN_GAP
    }

    fn repeats(&self, run: &Run) -> bool {
        (run.end - self.end).abs() < self.size * 0.2
            && self.text.ends_with(run.text.trim())
    }

    fn add(&mut self, run: &Run) {
        if self.is_note_mark(run) {
            self.end = self.end.max(run.end);
            return;
        }
        if run.start < self.end - self.size * 0.2 && self.repeats(run) {
            return;
        }
        let is_apart = self.text.ends_with(' ') || run.text.starts_with(' ');
        let is_gap = run.start - self.end > self.size.min(run.size) * WORD_GAP;
        if is_gap && !is_apart && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(&run.text);
        self.end = run.end;
        if run.size > self.size {
            (self.size, self.height) = (run.size, run.height);
        }
    }

    /// Returns true for the number of a note: small, high, and behind a word that is no unit.
    fn is_note_mark(&self, run: &Run) -> bool {
        let word = self.text.chars().rev().take_while(|&c| c != ' ');
        let is_number = run.text.trim().chars().all(|c| c.is_ascii_digit() || c == ',');
        let is_raised = run.height - self.height > self.size * 0.15;
        is_number && is_raised && run.size < self.size * 0.8 && word.take(4).count() > 3
    }
}

/// Marks the lines at the edges of pages that say what the pages say all over: running
/// heads and numbers.
fn running(lines: &[Line], page_count: usize) -> Vec<bool> {
    let mut is_running = vec![false; lines.len()];
    let mut pages: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate() {
        pages.entry(line.page).or_default().push(at);
    }
    let mut counts: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let mut edges = Vec::new();
    for (page, mut on_page) in pages {
        on_page.sort_by(|&a, &b| lines[b].height.total_cmp(&lines[a].height));
        let last = on_page.len().saturating_sub(EDGE);
        for (nth, at) in on_page.into_iter().enumerate() {
            if nth < EDGE || nth >= last {
                counts.entry(pattern(&lines[at].text)).or_default().insert(page);
                edges.push(at);
            }
        }
    }
    for at in edges {
        let pattern = pattern(&lines[at].text);
        let count = counts.get(&pattern).map_or(0, BTreeSet::len);
        // A lone number may be the last cell of a table.
        let is_number = !pattern.chars().any(char::is_alphabetic);
        let (least, part) = if is_number { (2, 2) } else { (3, 3) };
        is_running[at] = count >= least && count * part >= page_count;
    }
    is_running
}

/// How many lines at the top and at the bottom of a page may be running heads.
const EDGE: usize = 2;

/// Returns text with all numbers alike.
fn pattern(text: &str) -> String {
    let mut pattern = String::new();
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        match c.is_numeric() {
            true if pattern.ends_with('#') => {}
            true => pattern.push('#'),
            false => pattern.push(c),
        }
    }
    pattern
}

/// Returns how large most letters are, to half a point.
fn usual_size(lines: &[Line]) -> f64 {
    let mut letters: BTreeMap<i64, usize> = BTreeMap::new();
    for line in lines {
        #[expect(clippy::cast_possible_truncation, reason = "saturates")]
        let half_points = (line.size * 2.0).round() as i64;
        *letters.entry(half_points).or_default() += line.text.len();
    }
    let most = letters.iter().max_by_key(|&(&size, &count)| (count, size));
    let size = most.map_or(1.0, |(&size, _)| size as f64 / 2.0);
    size.max(0.5)
}

fn joined(lines: &[Line], usual: f64) -> Vec<Paragraph> {
    let leading = usual_leading(lines);
    let hyphenated = hyphenated_words(lines);
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut before: Option<&Line> = None;
    let mut count = 0;
    for line in lines {
        let goes_on =
            before.is_some_and(|before| is_continued(before, line, count, leading));
        match paragraphs.last_mut().filter(|_| goes_on) {
            Some(paragraph) => {
                join(&mut paragraph.text, &line.text, &hyphenated);
                count += 1;
            }
            None => {
                let text = line.text.clone();
                paragraphs.push(Paragraph {
                    text,
                    size: line.size / usual,
                    page: line.page,
                });
                count = 1;
            }
        }
        before = Some(line);
    }
    paragraphs
}

/// Returns how far apart lines usually are, as a multiple of their size.
fn usual_leading(lines: &[Line]) -> f64 {
    let pairs = lines.iter().zip(lines.iter().skip(1));
    let same = pairs.filter(|(a, b)| a.page == b.page && is_alike(a, b));
    let mut steps: Vec<f64> = same.map(|(a, b)| (a.height - b.height) / b.size).collect();
    steps.retain(|step| (0.5..4.0).contains(step));
    steps.sort_by(f64::total_cmp);
    steps.get(steps.len() / 2).copied().unwrap_or(1.2)
}

fn is_alike(a: &Line, b: &Line) -> bool {
    a.angle == b.angle && (a.size - b.size).abs() <= 0.12 * a.size.max(b.size)
}

/// Returns true if a line goes on with the paragraph whose `count`-th line is `before`.
fn is_continued(before: &Line, line: &Line, count: usize, leading: f64) -> bool {
    if !is_alike(before, line) || starts_item(&line.text) {
        return false;
    }
    let step = (before.height - line.height) / line.size;
    let ends = ends_sentence(&before.text);
    if before.page != line.page || step < 0.5 || step > leading * 3.0 {
        // In the next column or on the next page.
        let starts_small = line.text.starts_with(|c: char| c.is_lowercase());
        return !ends && (starts_small || before.text.ends_with(['-', '\u{AD}', ',']));
    }
    let indent = (line.start - before.start) / line.size;
    let is_indented = indent > 0.7 && (count > 1 || ends);
    let is_short = line.end - before.end > 0.25 * (line.end - line.start);
    step < leading * 1.3 && !is_indented && !(ends && is_short)
}

/// Returns true if a line begins an item of a list.
fn starts_item(text: &str) -> bool {
    let mut words = text.split(' ');
    let first = words.next().unwrap_or("");
    let is_number = first.strip_suffix(['.', ')']).is_some_and(|number| {
        number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    let is_sign = matches!(first, "•" | "–" | "-" | "▪" | "●" | "■" | "◦" | "*" | "·");
    (is_sign || is_number && !first.is_empty()) && words.next().is_some()
}

fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '”', '’', '\'', '»', ')', ']']);
    text.ends_with(['.', '!', '?', ':', '。', '！', '？', '।', '؟'])
}

/// Lists the words with hyphens that stand within lines.
fn hyphenated_words(lines: &[Line]) -> BTreeSet<&str> {
    let words = lines.iter().flat_map(|line| line.text.split(' '));
    words
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.contains('-'))
        .collect()
}

/// So much of a word is looked at, in characters: words that are divided are shorter, but a
/// paragraph may be one word of a million letters.
const LONGEST_WORD: usize = 100;

/// Adds a line to a paragraph. A word that is divided between them is put together.
fn join(text: &mut String, line: &str, hyphenated: &BTreeSet<&str>) {
    let is_small = |c: Option<char>| c.is_some_and(char::is_lowercase);
    let starts_small = is_small(line.chars().next());
    if text.ends_with(['\u{AD}', '\u{2010}']) && starts_small {
        text.pop();
    } else if text.ends_with('-') && starts_small {
        let is_word = |c: char| c.is_alphanumeric() || c == '-';
        let last = text.chars().rev().take(LONGEST_WORD).take_while(|&c| is_word(c));
        let first = &text[text.len() - last.map(char::len_utf8).sum::<usize>()..];
        let second = line.split(|c| !is_word(c)).next().unwrap_or("");
        let is_divided = is_small(first.chars().nth_back(1));
        if is_divided && !hyphenated.contains(format!("{first}{second}").as_str()) {
            text.pop();
        }
    } else if !(text.ends_with(is_dense) && line.starts_with(is_dense)) {
        text.push(' ');
    }
    text.push_str(line);
}
