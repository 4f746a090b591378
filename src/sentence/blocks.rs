//! Cuts a text into blocks that no sentence crosses: paragraphs, lines, list items.

use crate::article::Span;

/// A part of the text that holds whole sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) span: Span,
    /// The number of its paragraph.
    pub(super) paragraph: u32,
    /// Whether the format says that it is no prose.
    pub(super) is_marked: bool,
    /// Whether it is one line, which is not joined to the lines around it.
    pub(super) stands_alone: bool,
}

/// Cuts `text` at blank lines, at the edges of `not_prose`, before list items and at every
/// line end that is not one of hard-wrapped text.
pub(super) fn blocks(text: &str, not_prose: &[Span]) -> Vec<Block> {
    // Records of a sentence or two, of which there may be millions, are one line.
    let may_end = |byte: u8| !(b' '..0x80).contains(&byte);
    if not_prose.is_empty() && !text.bytes().fold(false, |any, b| any | may_end(b)) {
        return one_block(text).into_iter().collect();
    }
    let lines = lines(text, not_prose);
    let mut blocks = Vec::new();
    for (paragraph, lines) in (0..).zip(lines.chunk_by(|_, line| !line.starts_paragraph))
    {
        let wrapping = Wrapping::of(text, lines);
        for group in lines.chunk_by(|a, b| wrapping.joins(text, a, b)) {
            if let (Some(first), Some(last)) = (group.first(), group.last()) {
                let span = Span::new(first.span.start(), last.span.end());
                let stands_alone = group.len() == 1;
                let is_marked = first.is_marked;
                blocks.push(Block { span, paragraph, is_marked, stands_alone });
            }
        }
    }
    blocks
}

/// Returns the block of a text of one line, if there is something on it.
fn one_block(text: &str) -> Option<Block> {
    let line = text.trim();
    let start = text.len() - text.trim_start().len();
    let span = Span::new(start, start + line.len());
    let block = Block { span, paragraph: 0, is_marked: false, stands_alone: true };
    (!line.is_empty()).then_some(block)
}

/// A line with something on it, without the white space around.
struct Line {
    span: Span,
    starts_paragraph: bool,
    is_marked: bool,
    is_indented: bool,
}

fn lines(text: &str, not_prose: &[Span]) -> Vec<Line> {
    let mut lines = Lines { text, lines: Vec::new(), ends_paragraph: true };
    let mut marks = not_prose.iter().copied().peekable();
    let mut at = 0;
    while at < text.len() {
        let (end, next) = line_end(text, at);
        let mut start = at;
        while let Some(mark) = marks.next_if(|mark| mark.start() < end) {
            start = lines.push_around(mark, start, end);
            if mark.end() > next {
                // The rest of the mark lies on further lines: they are marked as well.
                start = lines.push_marked_lines(next, mark.end()).max(start);
                break;
            }
        }
        at = if start <= end {
            lines.push_rest(at, start, end, next);
            next
        } else {
            start
        };
    }
    lines.lines
}

struct Lines<'a> {
    text: &'a str,
    lines: Vec<Line>,
    /// Whether the next line begins a paragraph.
    ends_paragraph: bool,
}

impl Lines<'_> {
    fn push(&mut self, start: usize, end: usize, is_marked: bool) {
        let line = &self.text[start..end];
        let trimmed = line.trim_start();
        let start = end - trimmed.len();
        let indent = line.len() - trimmed.len();
        let trimmed = trimmed.trim_end();
        if !trimmed.is_empty() {
            let span = Span::new(start, start + trimmed.len());
            let starts_paragraph = std::mem::take(&mut self.ends_paragraph);
            let is_indented = indent >= 2;
            self.lines.push(Line { span, starts_paragraph, is_marked, is_indented });
        }
    }

    /// Adds what lies before the mark, from `start` on, and what lies in it, up to `end`.
    /// Returns where it went to.
    fn push_around(&mut self, mark: Span, start: usize, end: usize) -> usize {
        let (from, to) = (mark.start().clamp(start, end), mark.end().clamp(start, end));
        self.push(start, from, false);
        self.ends_paragraph |= from > start || to > from;
        self.push(from, to, true);
        self.ends_paragraph = true;
        to
    }

    /// Adds what no mark covers, from `start` on, of the line from `line` to `end`.
    fn push_rest(&mut self, line: usize, start: usize, end: usize, next: usize) {
        let is_blank = start == line && self.text[start..end].trim().is_empty();
        self.push(start, end, false);
        self.ends_paragraph |= is_blank || self.text[end..next].starts_with('\u{c}');
    }

    /// Adds the lines from `start` to `end` as marked ones and returns `end`.
    fn push_marked_lines(&mut self, start: usize, end: usize) -> usize {
        let mut at = start;
        let end = end.min(self.text.len());
        while at < end {
            let (line, next) = line_end(self.text, at);
            self.ends_paragraph = true;
            self.push(at, line.min(end), true);
            at = next;
        }
        self.ends_paragraph = true;
        end
    }
}

/// Returns where the line from `start` ends, and where the next one begins.
fn line_end(text: &str, start: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let rest = &bytes[start..];
    let mut at = 0;
    while let Some(found) = rest[at..].iter().position(|&byte| MAY_END[byte as usize]) {
        at += found;
        let length = match rest[at] {
            b'\r' if rest.get(at + 1) == Some(&b'\n') => 2,
            0xe2 if rest[at..].starts_with(b"\xe2\x80\xa8") => 3,
            0xe2 if rest[at..].starts_with(b"\xe2\x80\xa9") => 3,
            0xc2 if rest[at..].starts_with(b"\xc2\x85") => 2,
            0xe2 | 0xc2 => 0,
            _ => 1,
        };
        if length > 0 {
            return (start + at, start + at + length);
        }
        at += 1;
    }
    (text.len(), text.len())
}

/// The bytes that line ends begin with.
const MAY_END: [bool; 256] = {
    let mut table = [false; 256];
    let bytes = b"\n\r\x0b\x0c\xe2\xc2";
    let mut at = 0;
    while at < bytes.len() {
        table[bytes[at] as usize] = true;
        at += 1;
    }
    table
};

/// How the lines of one paragraph were broken.
struct Wrapping {
    /// The longest line, in characters.
    width: usize,
    /// Whether there are lines among them that were not broken.
    is_mixed: bool,
    /// Whether the paragraph looks hard-wrapped: lines go on in the next one.
    is_wrapped: bool,
}

/// No text is wrapped to longer lines, in characters.
const WIDEST: usize = 200;

/// Lines are broken before the word that would be too much, give or take some characters.
const SLACK: usize = 4;

/// Shorter lines, in characters, may be headings and items of lists.
const SHORTEST: usize = 20;

impl Wrapping {
    fn of(text: &str, lines: &[Line]) -> Wrapping {
        let line = |line: &Line| &text[line.span.range()];
        let widths = || lines.iter().map(|l| line(l).chars().count());
        let width = widths().max().unwrap_or(0);
        let (Some(last), true) = (lines.last(), lines.len() > 1) else {
            return Wrapping { width, is_mixed: false, is_wrapped: false };
        };
        let goes_on = |l: &&Line| line(l).starts_with(char::is_lowercase);
        if width <= WIDEST {
            let has_stops = width >= 40 && ends_with_stop(line(last));
            let is_wrapped = has_stops || lines.iter().skip(1).any(|l| goes_on(&l));
            return Wrapping { width, is_mixed: false, is_wrapped };
        }
        // A document that was wrapped may stand among paragraphs that were not.
        let width = widths().filter(|&width| width <= WIDEST).max().unwrap_or(0);
        let pairs = lines.iter().zip(lines.iter().skip(1));
        let breaks = |(a, b): &(&Line, &Line)| is_broken(line(a)) && goes_on(b);
        let going_on = pairs.filter(breaks).count();
        let is_wrapped = going_on >= 3 && going_on * 3 >= lines.len();
        Wrapping { width, is_mixed: true, is_wrapped }
    }

    /// Returns true if the text of line `a` goes on in line `b`.
    fn joins(&self, text: &str, a: &Line, b: &Line) -> bool {
        let (line, next) = (&text[a.span.range()], &text[b.span.range()]);
        if a.is_marked || b.is_marked || starts_item(next, line) {
            return false;
        }
        let first = next.split_whitespace().next().map_or(0, |word| word.chars().count());
        let length = line.chars().count();
        let ends = ends_with_stop(line);
        // The notes of a document are in a smaller print than the rest of it, with more letters
        // a line.
        let slack = if self.is_mixed && !ends { self.width / 3 } else { SLACK };
        let is_full = self.is_wrapped
            && length <= self.width
            && length + first + 1 > self.width.saturating_sub(slack)
            && (line.contains(' ') || !self.is_mixed);
        if ends {
            return is_full && (a.is_indented || !b.is_indented);
        }
        let is_wrapped = self.is_wrapped && (!self.is_mixed || is_broken(line));
        let goes_on =
            next.starts_with(char::is_lowercase) && (length >= SHORTEST || is_wrapped);
        let is_cut = line.ends_with([',', '-']) && line.contains(char::is_alphanumeric);
        is_full || goes_on || is_cut && is_wrapped
    }
}

/// Returns true for a line that may have been broken off: of several words, without a stop.
fn is_broken(line: &str) -> bool {
    line.chars().count() >= SHORTEST && line.contains(' ') && !ends_with_stop(line)
}

/// Returns true if the line is an item of a list, given the line before.
fn starts_item(line: &str, before: &str) -> bool {
    let bullet = bullet_length(line);
    if bullet == 0 {
        return false;
    }
    let is_sure = !line.starts_with(['-', '–', '—', '*', '_'])
        && !line.starts_with(char::is_numeric);
    is_sure
        || ends_with_stop(before)
        || before.ends_with(':')
        || bullet_length(before) > 0
        || !line[bullet..].starts_with(char::is_lowercase)
            && !line.starts_with(char::is_numeric)
}

/// Returns the length of the bullet or number that a list item starts with, with the
/// space behind it; 0 for other text.
pub(super) fn bullet_length(line: &str) -> usize {
    if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return 0;
    }
    let marks = line.trim_start_matches(|c| "-–—*_•·▪◦‣●○■□►▶➤✓→".contains(c));
    let mark = line.len() - marks.len();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = (1..=2).contains(&digits) && line[digits..].starts_with(['.', ')']);
    let length = match (mark, numbered) {
        (1..=3, _) => mark,
        (_, true) => digits + 1,
        _ => return 0,
    };
    let rest = &line[length..];
    let text = rest.trim_start();
    if text.is_empty() || text.len() == rest.len() { 0 } else { line.len() - text.len() }
}

/// Returns true if the text ends in a full stop of any script, behind it only quotes and
/// brackets.
pub(super) fn ends_with_stop(text: &str) -> bool {
    if text.ends_with('.') {
        return true;
    }
    let text = text.trim_end_matches(|c: char| {
        c.is_whitespace() || "\"'”’»)]“」』）】`*".contains(c)
    });
    text.ends_with(|c| super::stop::Stop::of(c, "").is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks_of(text: &str) -> Vec<(&str, u32)> {
        let blocks = blocks(text, &[]);
        blocks.iter().map(|block| (&text[block.span.range()], block.paragraph)).collect()
    }

    #[test]
    fn hard_wrapped_lines_are_one_block() {
        let text = "The minister said on\nMonday that talks would\nresume. Markets rose.";
        assert_eq!(blocks_of(text), [(text, 0)]);
    }

    #[test]
    fn a_document_that_was_wrapped_is_joined_beside_long_paragraphs() {
        let paragraph =
            "The letter was sent on Monday, and nobody answered it. ".repeat(5);
        let letter = "To the council of Westbrook, which has asked for the list of the\n\
                      Orla valley, in which all mills are named that were flooded in the\n\
                      spring: the office has looked into what is left of it and sends the\n\
                      rest to those who asked for it. Of what the office had, some three\n\
                      parts are lost.\n\
                      1 The notes at the end of a page are printed smaller than all the rest of it is";
        let text = format!("{paragraph}\nA SHORT HEAD\n{letter}");
        let found = blocks_of(&text);
        assert_eq!(found.len(), 4, "{found:?}");
        assert_eq!(found[1].0, "A SHORT HEAD");
        assert!(found[2].0.starts_with("To the") && found[2].0.ends_with("lost."));
    }

    #[test]
    fn a_line_without_a_stop_before_a_long_one_is_a_block() {
        let text =
            "Mayor resigns\nThe mayor of Westbrook resigned on Monday after the report.";
        assert_eq!(blocks_of(text).len(), 2);
    }

    #[test]
    fn lines_end_in_many_ways_and_blank_ones_end_paragraphs() {
        let text = "One.\r\nTwo.\r\n\r\nThree.\u{c}Four.\u{2028}Five.";
        let expected =
            [("One.", 0), ("Two.", 0), ("Three.", 1), ("Four.", 2), ("Five.", 2)];
        assert_eq!(blocks_of(text), expected);
    }

    #[test]
    fn list_items_are_blocks() {
        let text = "They want:\n- more pay\n- fewer hours\n• a\n2. tea";
        assert_eq!(blocks_of(text).len(), 5);
        assert_eq!(bullet_length("12. tea"), 4);
        assert_eq!(bullet_length("-5 degrees"), 0);
    }

    #[test]
    fn marked_parts_are_blocks_of_their_own() {
        let text = "Head line text.\nMore";
        let found = blocks(text, &[Span::new(0, 9), Span::new(12, 18)]);
        let marked: Vec<_> = found.iter().map(|b| (b.span, b.is_marked)).collect();
        let span = Span::new;
        let expected = [
            (span(0, 9), true),
            (span(10, 12), false),
            (span(12, 15), true),
            (span(16, 18), true),
            (span(18, 20), false),
        ];
        assert_eq!(marked, expected);
    }
}
