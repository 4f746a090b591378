//! Reads plain text, which is what every file is that is nothing else.

use std::path::Path;

use super::decode::{Decoded, whole_text};
use super::{
    Articles, Input, ReadOptions, Reader, collapsed, failure, header, stamp, title,
};
use crate::article::{Article, Date, Span};

/// Plain text.
///
/// The article's text is that of the file, decoded, after a byte order mark. What
/// stands above the prose is marked as no prose: `Key: value` lines above or below the
/// title, the title, a date on a line of its own.
pub(super) struct Text;

impl Reader for Text {
    fn name(&self) -> &'static str {
        "plain text"
    }

    fn fits(&self, _name: &Path, _head: &[u8]) -> bool {
        true
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        match whole_text(input, |_| None, options) {
            Ok(Decoded { text, map, warning }) => {
                let article = Article { source_map: map, ..article(text, options) };
                Box::new(Decoded::items(warning, Ok(article)))
            }
            Err(error) => failure(error),
        }
    }
}

fn article(text: String, options: &ReadOptions) -> Article {
    let mut article = Article::default();
    let end = header_lines(&text, 0, &mut article, options);
    let end = stamp_line(&text, end, &mut article);
    let end = title_line(&text, end, &mut article, options);
    date_line(&text, end, &mut article);
    article.text = text;
    article
}

/// Reads the `Key: value` lines that begin after byte `from`, and returns where they end.
fn header_lines(
    text: &str,
    from: usize,
    article: &mut Article,
    options: &ReadOptions,
) -> usize {
    let mut end = from;
    for (span, key, value) in pairs_after(text, from, options) {
        for (key, value) in header::parts(key, value, options) {
            header::set(article, key, value, options);
        }
        article.not_prose.push(span);
        end = span.end();
    }
    end
}

/// Returns the `Key: value` lines after byte `from` up to the next blank line or text.
fn pairs_after<'t>(
    text: &'t str,
    from: usize,
    options: &ReadOptions,
) -> impl Iterator<Item = (Span, &'t str, &'t str)> {
    let mut end = from;
    std::iter::from_fn(move || {
        let (span, line) = line_after(text, end)?;
        let is_apart = end > from && has_blank_line(text, end, span);
        let (key, value) = header::pair(line, options).filter(|_| !is_apart)?;
        end = span.end();
        Some((span, key, value))
    })
}

/// Reads a title that begins after byte `end` and the header below it, and returns where
/// they end.
fn title_line(
    text: &str,
    end: usize,
    article: &mut Article,
    options: &ReadOptions,
) -> usize {
    let Some((span, line)) = line_after(text, end) else { return end };
    let underline = line_after(text, span.end());
    let underline = underline.filter(|(_, line)| title::is_underline(line));
    let below = underline.map_or(span.end(), |(underline, _)| underline.end());
    let stack = stamp::stack_below(text, below);
    let has_header = stack.is_some() || is_header_below(text, below, options);
    let is_known = article.title.as_ref().is_some_and(|title| *title == collapsed(line));
    let is_title = || {
        title::is_title(line, lines_after(text, span))
            || has_header && title::looks_like_title(line) && !is_pair(line)
    };
    // A header's title says that there is no other, save itself once more.
    if !is_known && (article.title.is_some() || !is_title()) {
        return end;
    }
    article.not_prose.push(span);
    article.not_prose.extend(underline.map(|(underline, _)| underline));
    let end = match stack {
        Some(stack) => stack.note(article),
        None if has_header => header_lines(text, below, article, options),
        None => below,
    };
    // Where the header names a title, what stands above is a masthead.
    article.title.get_or_insert_with(|| collapsed(line));
    end
}

/// Reads `Lunde Post 16/11/2026` right above the title, and returns where it ends.
fn stamp_line(text: &str, end: usize, article: &mut Article) -> usize {
    let Some((span, line)) = line_after(text, end) else { return end };
    let Some((title_span, title)) = line_after(text, span.end()) else { return end };
    let stands_above = !has_blank_line(text, span.end(), title_span)
        && title::looks_like_title(title)
        && !is_pair(title);
    match stamp::Stamp::of(line).filter(|stamp| stands_above && stamp.source.is_some()) {
        Some(stamp) => {
            stamp.note(article);
            article.not_prose.push(span);
            span.end()
        }
        None => end,
    }
}

/// Returns true for a line such as `From: Lunde Post`, whatever it names.
fn is_pair(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(key, _)| !key.contains(char::is_whitespace))
}

/// Returns true if a header begins after byte `end`, below a title.
///
/// Prose may begin with a word and a colon, too: a header has no sentences in it, and behind
/// a blank line it is known by a second line of its sort, or by a date.
fn is_header_below(text: &str, end: usize, options: &ReadOptions) -> bool {
    let pairs: Vec<(Span, &str, &str)> = pairs_after(text, end, options).collect();
    let Some(&(first, ..)) = pairs.first() else { return false };
    let mut dated = Article::default();
    for (_, key, value) in &pairs {
        header::set(&mut dated, key, value, options);
    }
    let is_dated = dated.published.is_some();
    let is_known = !has_blank_line(text, end, first) || pairs.len() > 1 || is_dated;
    is_known && !pairs.iter().any(|(_, _, value)| is_sentence(value))
}

/// Returns true for a value that is none: "that is what she had on Friday."
fn is_sentence(value: &str) -> bool {
    const FEWEST_WORDS: usize = 4;
    value.ends_with(['.', '!', '?']) && value.split_whitespace().count() >= FEWEST_WORDS
}

/// Reads a date that stands alone on a line after byte `end`, below a title or header.
fn date_line(text: &str, end: usize, article: &mut Article) {
    let Some((span, line)) = line_after(text, end).filter(|_| end > 0) else { return };
    if Date::parse(line).is_some() {
        header::set_date(article, line);
        article.not_prose.push(span);
    }
}

/// Returns the first line after byte `at` that is not blank, without white space around.
pub(super) fn line_after(text: &str, at: usize) -> Option<(Span, &str)> {
    let rest = &text[at..];
    let trimmed = rest.trim_start();
    let start = text.len() - trimmed.len();
    let line = trimmed.lines().next()?.trim_end();
    Some((Span::new(start, start + line.len()), line))
}

/// Returns the lines below the one that `span` covers.
fn lines_after(text: &str, span: Span) -> std::str::Lines<'_> {
    let rest = &text[span.end()..];
    rest.find('\n').map_or("", |end| &rest[end + 1..]).lines()
}

pub(super) fn has_blank_line(text: &str, end: usize, next: Span) -> bool {
    text[end..next.start()].matches('\n').count() > 1
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{Random, article, message, shown};
    use super::*;

    fn not_prose(article: &Article) -> Vec<&str> {
        article.not_prose.iter().map(|&span| article.slice(span)).collect()
    }

    #[test]
    fn the_text_is_that_of_the_file_after_the_byte_order_mark() {
        let file = b"\xEF\xBB\xBFThe mayor\0 resigned.\r\n\x0CShe left.\r\n";
        let article = article("a.txt", file);
        assert_eq!(article.text.as_bytes(), &file[3..]);
        let left = article.text.find("She").unwrap();
        assert_eq!(
            article.source_map.file_span(Span::new(left, left + 3)),
            Span::new(left + 3, left + 6)
        );
    }

    #[test]
    fn the_title_is_no_prose() {
        let article = article("a.txt", b"\n  Mayor   resigns \r\n\r\nShe left.");
        assert_eq!(article.title.as_deref(), Some("Mayor resigns"));
        assert_eq!(not_prose(&article), ["Mayor   resigns"]);
    }

    #[test]
    fn lines_of_keys_and_values_tell_of_the_article() {
        let file = b"Headline: Mayor resigns\nDATE: Oct. 23, 2013\nSource: The Post\n\
            By: Jane Doe\nLanguage: en\n\nDate: that is what she had on Friday.";
        let article = article("a.txt", file);
        assert_eq!(article.title.as_deref(), Some("Mayor resigns"));
        assert_eq!(article.published, Date::parse("2013-10-23"));
        assert_eq!(article.source.as_deref(), Some("The Post"));
        assert_eq!(article.language.map(|l| l.to_string()).as_deref(), Some("en"));
        assert_eq!(article.not_prose.len(), 5);
    }

    #[test]
    fn a_header_may_stand_below_the_title() {
        for gap in ["\n", "\n\n", "\n===\n", "\r\n\r\n"] {
            let header = "Source: Lunde Post\nDate: 2026-05-09\nBy: Ann Doe";
            let file = format!("Vale elected mayor{gap}{header}\n\nTamsin Vale won.");
            let article = article("a.txt", file.as_bytes());
            assert_eq!(article.title.as_deref(), Some("Vale elected mayor"), "{file}");
            assert_eq!(article.published, Date::parse("2026-05-09"), "{file}");
            assert_eq!(article.source.as_deref(), Some("Lunde Post"), "{file}");
            let marked = not_prose(&article);
            assert_eq!(marked.first(), Some(&"Vale elected mayor"));
            assert_eq!(marked.last(), Some(&"By: Ann Doe"));
            let left = article.not_prose.last().map_or(0, |mark| mark.end());
            assert_eq!(article.text[left..].trim(), "Tamsin Vale won.");
        }
    }

    #[test]
    fn the_title_that_a_header_names_goes_before_the_line_above_it() {
        let file = b"The Lunde Post\nTitle: Vale elected\n\nTamsin Vale won.";
        let article = article("a.txt", file);
        assert_eq!(article.title.as_deref(), Some("Vale elected"));
        assert_eq!(article.not_prose.len(), 2);
    }

    #[test]
    fn prose_below_the_title_is_no_header() {
        for text in [
            "Date: that is what she had on Friday.",
            "Source: who knows, said Vale.",
            "Tamsin Vale won.\nDate: 2026-05-09",
            "Verdict: guilty\nSentence: five years",
            "Date: the fruit of the palm is what she sells.\nSource: a clerk, who saw her stall.",
        ] {
            let file = format!("Vale elected mayor\n\n{text}");
            let article = article("a.txt", file.as_bytes());
            assert_eq!(not_prose(&article), ["Vale elected mayor"], "{file}");
            assert_eq!((article.published, article.source), (None, None));
        }
    }

    #[test]
    fn sentences_right_below_the_title_are_no_header() {
        for text in
            ["Date: the fruit of the palm is sweet.", "Author: you have lied to us."]
        {
            let file = format!("What they sell\n{text}\n\nShe left.");
            let marked = article("a.txt", file.as_bytes());
            assert!(!not_prose(&marked).contains(&text), "{file}");
        }
    }

    #[test]
    fn who_wrote_it_and_when_may_stand_below_the_title_without_a_key() {
        for (lines, source) in [
            ("Lunde Post\n16 Nov 2026 12:40 GMT", Some("Lunde Post")),
            ("By Ann Poole\nLunde Post, 16 November 2026", Some("Lunde Post")),
            ("Monday 16 November 2026 12.40 GMT\nLast modified on 17 Nov 2026", None),
            ("2026-11-16", None),
            ("Ann Poole\nLunde Post\nNov. 16, 2026", Some("Lunde Post")),
            ("Updated 18 November 2026\nPublished 16 November 2026", None),
        ] {
            let file = format!("Drivers to strike\n{lines}\n\nThey will walk out.");
            let article = article("a.txt", file.as_bytes());
            assert_eq!(article.title.as_deref(), Some("Drivers to strike"), "{file}");
            let day = article.published.map(|date| date.0.date());
            assert_eq!(day, Some(jiff::civil::date(2026, 11, 16)), "{file}");
            assert_eq!(article.source.as_deref(), source, "{file}");
            let left = article.not_prose.last().map_or(0, |mark| mark.end());
            assert_eq!(article.text[left..].trim(), "They will walk out.");
        }
        let above = b"Lunde Post 16/11/2026\nDrivers to strike\n\nThey will walk out.";
        let article = article("a.txt", above);
        assert_eq!(article.title.as_deref(), Some("Drivers to strike"));
        assert_eq!(article.source.as_deref(), Some("Lunde Post"));
        assert_eq!(article.published, Date::parse("2026-11-16"));
    }

    #[test]
    fn lines_of_text_below_the_title_are_no_header() {
        for lines in [
            "The drivers walked out on 16 November 2026",
            "Lunde Post",
            "They left.\n16 November 2026",
            "Lunde Post\n16 November 2026\nThey walked out and did not come back.",
            "Born 4 May 1926\nDied 6 June 2006",
            "Lunde Arena, 4 May 2026\nBorvik Hall, 5 May 2026",
            "LUNDE, November 16, 2026",
            "Expires 16 November 2027",
        ] {
            let file = format!("Drivers to strike\n{lines}\n\nThey will walk out.");
            let article = article("a.txt", file.as_bytes());
            assert_eq!((article.published, article.source), (None, None), "{file}");
        }
    }

    #[test]
    fn several_keys_may_stand_on_a_line() {
        let file = b"Source: Lunde Post | Date: 16 Nov 2026 | Title: Drivers to strike\n\nThey left.";
        let article = article("a.txt", file);
        assert_eq!(article.title.as_deref(), Some("Drivers to strike"));
        assert_eq!(article.source.as_deref(), Some("Lunde Post"));
        assert_eq!(article.published, Date::parse("2026-11-16"));
    }

    #[test]
    fn a_date_below_the_title_is_the_date() {
        let article = article("a.txt", b"Mayor resigns\n\n23 October 2013\n\nShe left.");
        assert_eq!(article.published, Date::parse("2013-10-23"));
        assert_eq!(not_prose(&article), ["Mayor resigns", "23 October 2013"]);
    }

    #[test]
    fn a_text_without_title_is_all_prose() {
        let article = article("a.txt", b"PARIS (AP) -- The mayor resigned.\n\nShe left.");
        assert_eq!((article.title.as_deref(), article.not_prose.len()), (None, 0));
    }

    #[test]
    fn bytes_that_are_not_utf8_are_replaced_and_named_as_in_the_file() {
        assert_eq!(
            shown("a.txt", b"\xEF\xBB\xBFna\xC3\xAFve caf\xC3\xA9 \xC3\xA4b\xFFc."),
            [
                "na\u{ef}ve caf\u{e9} \u{e4}b\u{FFFD}c.",
                "! a.txt: byte 19: a byte that is not UTF-8 was replaced",
            ]
        );
    }

    #[test]
    fn a_blank_file_is_empty() {
        for blank in ["", "\u{FEFF}", " \r\n\x0C"] {
            assert_eq!(
                message("a.txt", blank.as_bytes()),
                "a.txt: there is no text in it"
            );
        }
    }

    #[test]
    fn every_slice_of_a_text_is_that_slice_of_the_file() {
        let pieces = [
            "\u{FEFF}", "A", "é", "\0", "\r\n", "\n", "\x0C", "市。", "Title: x", ". ",
            "=== ",
        ];
        for seed in 1..500 {
            let mut random = Random(seed);
            let file: String =
                (0..random.below(40)).map(|_| random.pick(&pieces)).collect();
            let file = format!("{file}x");
            let article = article("a.txt", file.as_bytes());
            let ends: Vec<usize> =
                article.text.char_indices().map(|(at, _)| at).collect();
            for window in ends.windows(2) {
                let span = Span::new(window[0], window[1]);
                let place = article.source_map.file_span(span);
                assert_eq!(article.slice(span), &file[place.range()], "seed {seed}");
            }
            assert!(
                article.not_prose.is_sorted_by(|a, b| a.end() <= b.start()),
                "seed {seed}"
            );
        }
    }
}
