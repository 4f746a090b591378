//! Quotation marks and what they enclose.
//!
//! A paragraph is gone through once. Nothing is enclosed over its end, unless the next
//! one opens with the same mark again, as a speech of several paragraphs is set: so a
//! mark without a partner costs its paragraph at most.

use crate::article::Span;
use crate::sentence::Sentence;

/// One part of a quotation, within one paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// What stands inside the marks, without white space at the ends.
    pub(super) inner: Span,
    /// The same with the marks that are there.
    pub(super) outer: Span,
}

/// The longest part, in bytes: what is longer lies between two strays.
const LONGEST: usize = 5_000;
/// The longest text between single marks, in bytes.
const LONGEST_SINGLE: usize = 1_500;

/// Finds the quotations of a text, in reading order, each in its parts.
///
/// Those within others are not listed.
pub(super) fn quotations(
    text: &str,
    sentences: &[Sentence],
    paragraphs: &[u32],
) -> Vec<Vec<Part>> {
    let mut found: Vec<Vec<Part>> = Vec::new();
    // The parts of a quotation that was left open at the end of the paragraph before.
    let mut open: Option<(Mark, Vec<Part>)> = None;
    for paragraph in spans(sentences, paragraphs) {
        let (mut parts, mut left) = in_paragraph(text, paragraph);
        if let Some((mark, mut before)) = open.take() {
            let first = parts.first().or(left.as_ref().map(|(_, part)| part));
            let goes_on = first.is_some_and(|part| {
                part.outer.start() == paragraph.start()
                    && Mark::at(text, part.outer.start())
                        .is_some_and(|again| again.sort == mark.sort)
            });
            if goes_on {
                if parts.is_empty() {
                    before.extend(left.take().map(|(_, part)| part));
                    open = Some((mark, before));
                    continue;
                }
                before.push(parts.remove(0));
                found.push(before);
            }
        }
        found.extend(parts.into_iter().map(|part| vec![part]));
        open = left.map(|(mark, part)| (mark, vec![part]));
    }
    found
}

/// Numbers the paragraphs of the sentences, from 0: of each sentence its own.
///
/// Where sentences end with their lines, each line is a paragraph; else lines are
/// wrapped, and a blank one ends a paragraph.
pub(super) fn paragraphs(text: &str, sentences: &[Sentence]) -> Vec<u32> {
    let mut numbers = Vec::with_capacity(sentences.len());
    let mut number = 0;
    for block in sentences.chunk_by(|a, b| a.paragraph == b.paragraph) {
        let wrapped = is_wrapped(text, block);
        for (at, sentence) in block.iter().enumerate() {
            let last = at.checked_sub(1).map_or(0, |at| block[at].span.end());
            let between = text.get(last..sentence.span.start()).unwrap_or_default();
            if at > 0 && !wrapped && between.contains('\n') {
                number += 1;
            }
            numbers.push(number);
        }
        number += 1;
    }
    numbers
}

/// Returns true if lines are wrapped: more of them end within sentences than with them.
fn is_wrapped(text: &str, block: &[Sentence]) -> bool {
    let (Some(first), Some(last)) = (block.first(), block.last()) else { return false };
    let lines =
        |from, to| text.get(from..to).map_or(0, |t: &str| t.matches('\n').count());
    let all = lines(first.core.start(), last.core.end());
    let within = block.iter().map(|s| lines(s.core.start(), s.core.end()));
    all > 0 && 2 * within.sum::<usize>() > all
}

/// The spans of the paragraphs.
fn spans(sentences: &[Sentence], paragraphs: &[u32]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut last = None;
    for (sentence, &number) in sentences.iter().zip(paragraphs) {
        let core = sentence.core;
        match spans.last_mut().filter(|_| last == Some(number)) {
            Some(span) => *span = Span::new(span.start(), core.end().max(span.end())),
            None => spans.push(core),
        }
        last = Some(number);
    }
    spans
}

/// The sorts of marks that go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// `"` and its full-width form: the same mark opens and closes.
    Straight,
    /// `“…”`, and `”…”` as in Swedish.
    Curly,
    /// `„…“`, `„…”`
    Low,
    /// `«…»`, `»…«`
    Angle,
    /// `‹…›`
    SingleAngle,
    /// `「…」`
    Corner,
    /// `『…』`
    DoubleCorner,
    /// ``` ``…'' ```
    Typed,
    /// `'…'`, `‘…’`
    Single,
}

/// A quotation mark in its place.
#[derive(Clone, Copy, Debug)]
struct Mark {
    sort: Sort,
    /// Its length in bytes.
    length: usize,
    opens: bool,
    closes: bool,
}

impl Mark {
    /// Reads the mark at byte `at`, if there is one.
    fn at(text: &str, at: usize) -> Option<Mark> {
        let rest = text.get(at..)?;
        let c = rest.chars().next()?;
        let twice = |c: char| rest[c.len_utf8()..].starts_with(c);
        let (sort, length) = match c {
            '`' | '\'' if twice(c) => (Sort::Typed, 2),
            '`' | '\'' | '‘' | '’' | '‛' | '‚' => (Sort::Single, c.len_utf8()),
            '"' | '＂' | '‟' => (Sort::Straight, c.len_utf8()),
            '“' | '”' => (Sort::Curly, c.len_utf8()),
            '„' => (Sort::Low, c.len_utf8()),
            '«' | '»' => (Sort::Angle, c.len_utf8()),
            '‹' | '›' => (Sort::SingleAngle, c.len_utf8()),
            '「' | '」' => (Sort::Corner, c.len_utf8()),
            '『' | '』' => (Sort::DoubleCorner, c.len_utf8()),
            _ => return None,
        };
        let before = text[..at].chars().next_back();
        let after = rest[length..].chars().next();
        let (opens, closes) = match (sort, c) {
            // Within a word they are apostrophes.
            (Sort::Single, '\'') => (sides('‘', before, after).0, false),
            (Sort::Single, '’') => (false, true),
            _ => sides(c, before, after),
        };
        Some(Mark { sort, length, opens, closes })
    }

    /// Returns true if this mark can close what `open` opened.
    fn closes(self, open: Mark) -> bool {
        let fits = match open.sort {
            Sort::Low => matches!(self.sort, Sort::Curly | Sort::Straight),
            Sort::Typed => matches!(self.sort, Sort::Typed | Sort::Straight),
            Sort::Straight => self.sort == Sort::Straight,
            sort => self.sort == sort,
        };
        // After a low mark, the mark that opens elsewhere closes.
        fits && (self.closes || open.sort == Sort::Low)
    }
}

/// Whether a mark between two characters may open, and whether it may close.
fn sides(mark: char, before: Option<char>, after: Option<char>) -> (bool, bool) {
    let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let bracket = |c: char| matches!(c, '(' | '[' | '{' | '—' | '–' | '-' | '/' | ':');
    let at_start = blank(before) || before.is_some_and(|c| bracket(c) || is_quote(c));
    let at_end = blank(after) || after.is_some_and(|c| !c.is_alphanumeric());
    let goes_on = !blank(after);
    match mark {
        '„' | '‚' | '「' | '『' | '`' => (true, false),
        '」' | '』' => (false, true),
        '“' => (goes_on, !blank(before) && at_end),
        '”' => (at_start && goes_on && !at_end, !(at_start && goes_on && !at_end)),
        '‘' | '‛' => (goes_on && at_start, !at_start && at_end),
        '«' => (
            !(at_end && goes_on) && (at_start || goes_on) || blank(after),
            !blank(before),
        ),
        '»' => (at_start && goes_on && !at_end, true),
        '‹' => (true, !blank(before) && at_end),
        '›' => (at_start && goes_on && !at_end, true),
        // Straight marks: by where the blanks are; between two letters, either.
        _ => {
            let opens = goes_on && (at_start || !at_end || stops(before));
            let only_opens = at_start && !at_end && !stops(before);
            (opens, !(blank(before) || only_opens))
        }
    }
}

/// Marks after which a sentence may follow without a blank.
fn stops(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(c, '.' | '!' | '?' | ','))
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '„' | '«' | '‘' | '\'' | '「' | '『' | '`')
}

/// Finds the quotations of a paragraph, and the one that is open at its end.
fn in_paragraph(text: &str, paragraph: Span) -> (Vec<Part>, Option<(Mark, Part)>) {
    let mut found = Vec::new();
    let mut open: Option<(Mark, usize)> = None;
    let bytes = &text.as_bytes()[..paragraph.end()];
    let mut at = paragraph.start();
    while at < paragraph.end()
        && let Some(before) = bytes[at..].iter().position(|&byte| may_be_mark(byte))
    {
        at += before;
        let Some(mark) = Mark::at(text, at) else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let end = at + mark.length;
        if mark.sort == Sort::Single {
            at = end;
            if open.is_none()
                && mark.opens
                && !is_apostrophe(text, end - mark.length)
                && let Some(part) = single(text, end - mark.length, mark, paragraph)
            {
                at = part.outer.end();
                found.push(part);
            }
            continue;
        }
        open = match open {
            Some((before, start))
                if (mark.closes(before)
                    || closes_typed(text, before, start, mark, at))
                    && end - start <= LONGEST =>
            {
                found.extend(part(text, start, before.length, at, mark.length));
                None
            }
            // A second one of the sort: the first was a stray.
            Some((before, _)) if mark.opens && mark.sort == before.sort => {
                Some((mark, at))
            }
            Some(before) => Some(before),
            None => mark.opens.then_some((mark, at)),
        };
        at = end;
    }
    let left = open.filter(|(_, start)| paragraph.end() - start <= LONGEST);
    let left = left.and_then(|(mark, start)| {
        let part = part(text, start, mark.length, paragraph.end(), 0)?;
        Some((mark, part))
    });
    (found, left)
}

/// Returns true for a straight mark at byte `at` that closes what a curly one opened at `start`,
/// as where a writer corrects by hand what a program set: the first of its sort, before the
/// paragraph's next curly one.
fn closes_typed(text: &str, open: Mark, start: usize, mark: Mark, at: usize) -> bool {
    let end = at + mark.length;
    let line = text[end..].split('\n').next().unwrap_or_default();
    open.sort == Sort::Curly
        && mark.sort == Sort::Straight
        && mark.closes
        && !text[start..at].contains('"')
        && !line.trim_start_matches(|c| c != '“' && c != '”').starts_with('”')
}

/// Returns true for the first bytes of quotation marks.
fn may_be_mark(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`' | 0xe2 | 0xc2 | 0xe3 | 0xef)
}

/// The part between an opening mark at `start` and a closing one at `close`.
fn part(
    text: &str,
    start: usize,
    open: usize,
    close: usize,
    length: usize,
) -> Option<Part> {
    let inside = &text[start + open..close];
    let words = inside.trim();
    if !words.contains(char::is_alphanumeric) {
        return None;
    }
    let from = start + open + (inside.len() - inside.trim_start().len());
    let inner = Span::new(from, from + words.len());
    Some(Part { inner, outer: Span::new(start, close + length) })
}

/// Returns true for an apostrophe at the start of a word: `'90s`, `'tis`.
fn is_apostrophe(text: &str, at: usize) -> bool {
    const CUT: [&str; 6] = ["tis", "twas", "em", "cause", "til", "n"];
    let rest = text[at..].trim_start_matches(['\'', '‘', '’', '‛', '‚', '`']);
    let word = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    word.starts_with(|c: char| c.is_ascii_digit()) || CUT.contains(&word)
}

/// Finds what stands between single marks, of which the first one is at `start`.
///
/// A closing mark is not followed by a letter. After a letter it may be an apostrophe too
/// (`the boys' room`): a later one after a stop is preferred then.
fn single(text: &str, start: usize, open: Mark, paragraph: Span) -> Option<Part> {
    let from = start + open.length;
    let limit = paragraph.end().min(from + LONGEST_SINGLE);
    let mut weak = None;
    let mut at = from;
    while at < limit {
        let c = text[at..].chars().next()?;
        if matches!(c, '\'' | '’' | '‘') {
            let before = text[..at].chars().next_back()?;
            let after = text[at + c.len_utf8()..].chars().next();
            let ends = after.is_none_or(|c| !c.is_alphanumeric());
            let starts = before.is_whitespace() || c == '‘' && !ends;
            if starts && !ends {
                break;
            }
            if ends && matches!(before, '.' | ',' | '!' | '?' | '…') {
                return part(text, start, open.length, at, c.len_utf8());
            }
            if ends && before.is_alphanumeric() && weak.is_none() {
                weak = Some((at, c.len_utf8()));
                if before != 's' {
                    break;
                }
            }
        } else if matches!(c, '"' | '“' | '”' | '«' | '»' | '„') {
            break;
        }
        at += c.len_utf8();
    }
    let (at, length) = weak?;
    part(text, start, open.length, at, length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Article, Language};

    /// The texts of the quotations, parts joined by a bar.
    fn found(text: &str) -> Vec<String> {
        let article = Article::new("a", text);
        let sentences = crate::sentence::split(&article, 0, Language::ENGLISH);
        let parts = |parts: Vec<Part>| {
            let texts: Vec<&str> =
                parts.iter().map(|part| article.slice(part.inner)).collect();
            texts.join("|")
        };
        quotations(text, &sentences, &paragraphs(text, &sentences))
            .into_iter()
            .map(parts)
            .collect()
    }

    #[test]
    fn all_styles_of_marks_enclose() {
        for quoted in [
            "\"We will go\"",
            "“We will go”",
            "”We will go”",
            "„We will go“",
            "„We will go”",
            "«We will go»",
            "« We will go »",
            "»We will go«",
            "``We will go''",
            "''We will go''",
            "'We will go'",
            "‘We will go’",
            "‚We will go‘",
            "‹We will go›",
            "“We will go\"",
            "「We will go」",
            "『We will go』",
        ] {
            let text = format!("The mayor said {quoted} on Friday.");
            assert_eq!(found(&text), ["We will go"], "{quoted}");
        }
    }

    #[test]
    fn a_quotation_within_another_is_part_of_it() {
        let inner = "He asked “Did she say ‘never again’ or “no”?” and left.";
        assert_eq!(
            found("“She said ‘never again’ twice,” he said."),
            ["She said ‘never again’ twice,"]
        );
        assert!(!found(inner).is_empty());
        assert_eq!(found("'He said \"no\" twice.' So it was."), ["no"]);
    }

    #[test]
    fn a_speech_over_paragraphs_is_one_quotation() {
        let text = "“We came early.\n\n“We saw it.\n\n“We left,” he said.";
        assert_eq!(found(text), ["We came early.|We saw it.|We left,"]);
        let text = "“We came early.\n“We saw it.\n“We left,” he said.";
        assert_eq!(found(text), ["We came early.|We saw it.|We left,"]);
        let text = "He said: \"We came early.\n\n\"We left.\" Then \"we\" slept.";
        assert_eq!(found(text), ["We came early.|We left.", "we"]);
    }

    #[test]
    fn a_stray_mark_does_not_swallow_what_follows() {
        let text = "He is 6'2\" tall and said \"we go home\" today.";
        assert_eq!(found(text), ["we go home"]);
        let text = "It was \"a stray.\n\nThe mayor said. \"We go home now.\"";
        assert_eq!(found(text), ["We go home now."]);
        assert_eq!(found("A “stray and “we go home” too."), ["we go home"]);
    }

    #[test]
    fn an_apostrophe_is_no_mark() {
        for text in [
            "It's the boys' room, and they're 'em all.",
            "In the '90s and '80s it wasn't so.",
            "The Smiths' house isn’t the Joneses’ house.",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
        assert_eq!(found("'It's the boys' room,' he said."), ["It's the boys' room,"]);
    }

    #[test]
    fn marks_without_a_blank_between_part_two_quotations() {
        let text = "He said \"it swerved there.\"\"The family has an invoice,\" he said.";
        assert_eq!(found(text), ["it swerved there.", "The family has an invoice,"]);
    }
}
