//! Markdown: headings, paragraphs, and footnotes that lead to the sources.
//!
//! What an article says stays text, whatever marks are in it.

use super::comparison;
use super::differing::{self, Differing, Setting};
use super::note::{Note, excerpt, file_bytes, notes, number_of, reason, shortfall};
use super::{
    about, article_count, capitalized, counted, headline, label, one_line, story_count,
};
use crate::article::Article;
use crate::compare::Comparison;
use crate::digest::{Digest, Story};
use crate::summary::{Dropped, Place, Summary};

/// What Markdown contains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct MarkdownOptions {
    /// Whether the sentences that were not chosen follow, each with the reason.
    pub explain: bool,
}

/// Writes a summary: a paragraph with a footnote to each sentence.
///
/// # Panics
/// When `articles` are not those that were summarized.
pub fn summary(
    summary: &Summary<'_>,
    articles: &[Article],
    options: &MarkdownOptions,
) -> String {
    let title = match articles {
        [only] => only.title.as_deref().map(one_line).filter(|title| !title.is_empty()),
        _ => None,
    };
    let heading = format!("# {}", title.map_or("Summary".to_string(), |t| literal(&t)));
    let mut blocks = vec![heading];
    blocks.extend(body(summary, articles, options, &mut 0));
    if !summary.sentences.is_empty() {
        blocks.extend(about::untold(&summary.untold, articles, code));
    }
    blocks.join("\n\n") + "\n"
}

/// Writes a digest: a heading and a paragraph with footnotes for each story.
///
/// # Panics
/// When `articles` are not those that were digested.
pub fn digest(
    digest: &Digest<'_>,
    articles: &[Article],
    options: &MarkdownOptions,
) -> String {
    let mut blocks = vec!["# Digest".to_string()];
    if digest.further.stories > 0 {
        blocks.push(format!("*{}*", story_count(digest, counted)));
    }
    let mut footnotes = 0;
    for story in &digest.stories {
        blocks.push(format!("## {}", literal(&headline(story, articles))));
        let count = article_count(story.articles.len(), story.independent);
        blocks.push(format!("*{count}*"));
        blocks.extend(about(story));
        let before = footnotes;
        blocks.extend(body(&story.summary, articles, options, &mut footnotes));
        blocks.extend(timeline(story, articles, before));
    }
    blocks.extend(about::untold(&digest.untold, articles, code));
    blocks.join("\n\n") + "\n"
}

/// Who and where, and the key terms.
fn about(story: &Story<'_>) -> Option<String> {
    let line = |(kind, list): (&str, Vec<String>)| {
        let list: Vec<String> = list.iter().map(|name| literal(name)).collect();
        format!("- {kind}: {}", list.join(", "))
    };
    let lines: Vec<String> = about::about(story).into_iter().map(line).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// What happened when; `before` footnotes were written before those of this story.
fn timeline(story: &Story<'_>, articles: &[Article], before: usize) -> Vec<String> {
    let line = |event: about::Happened| {
        let source = match event.number {
            Some(number) => format!("[^{}]", before + number),
            None => format!(" ({})", code(&event.label)),
        };
        format!("- **{}:** {}{source}", event.when, literal(&event.what))
    };
    let lines: Vec<String> =
        about::events(story, articles).into_iter().map(line).collect();
    match lines.is_empty() {
        true => Vec::new(),
        false => vec!["### Timeline".to_string(), lines.join("\n")],
    }
}

/// Writes what two articles share and where they part: a heading and a list for each.
///
/// # Panics
/// When `articles` are not those that were compared.
pub fn comparison(found: &Comparison<'_>, articles: &[Article; 2]) -> String {
    let mut blocks = vec!["# Comparison".to_string()];
    blocks.push(comparison::opening(found, articles, &SETTING).join("\\\n"));
    for section in comparison::sections(found, articles, &SETTING) {
        blocks.push(format!("## {}", section.title));
        let item = |item: &comparison::Item| {
            let asides = item.asides.iter().map(|aside| format!("\\\n  {aside}"));
            format!("- {}{}", item.line, asides.collect::<String>())
        };
        blocks.push(section.items.iter().map(item).collect::<Vec<_>>().join("\n"));
    }
    blocks.join("\n\n") + "\n"
}

/// Returns the blocks of one summary; `footnotes` counts those written before it.
fn body(
    summary: &Summary<'_>,
    articles: &[Article],
    options: &MarkdownOptions,
    footnotes: &mut usize,
) -> Vec<String> {
    let before = *footnotes;
    *footnotes += summary.sentences.len();
    let mut blocks = Vec::new();
    if let Some(why) = summary.shortfall {
        blocks.push(format!("*No summary: {}.*", shortfall(why)));
    }
    let number = |at: usize| before + at + 1;
    let sentences = summary.sentences.iter().enumerate();
    let lines: Vec<_> = sentences
        .map(|(at, s)| format!("{}[^{}]", literal(&one_line(s.text)), number(at)))
        .collect();
    blocks.extend(Some(lines.join("\n")).filter(|lines| !lines.is_empty()));
    let notes = notes(summary, articles, &SETTING);
    blocks.extend(notes.iter().enumerate().map(|(at, note)| footnote(number(at), note)));
    blocks.extend(ledger(summary, articles));
    if options.explain && !summary.dropped.is_empty() {
        blocks.push("### Not chosen".to_string());
        let item = |dropped| explained(dropped, summary, articles, before);
        blocks.push(summary.dropped.iter().map(item).collect::<Vec<_>>().join("\n"));
    }
    blocks
}

/// Returns a footnote; its further paragraphs are indented to belong to it.
fn footnote(number: usize, note: &Note) -> String {
    let mut text = format!("[^{number}]: {}, {}.", code(&note.label), note.bytes);
    if !note.particulars.is_empty() {
        text.push_str(&format!(" {}.", literal(&note.particulars.join(" · "))));
    }
    if let Some(who) = note.who(codes) {
        text.push_str(&format!(" {}.", capitalized(&who)));
    }
    for differing in &note.differing {
        text.push_str(&format!("\n\n    {}", with_sentence(differing)));
    }
    text
}

/// How words and the names of articles are set.
const SETTING: Setting = Setting { words: in_quotes, text: literal, label: code };

fn in_quotes(words: &str) -> String {
    format!("“{}”", literal(words))
}

fn with_sentence(differing: &Differing) -> String {
    let line = capitalized(&differing.line);
    match &differing.sentence {
        Some(sentence) => format!("{line}. {}", literal(sentence)),
        None => format!("{line}."),
    }
}

/// Where sources differ in what no chosen sentence tells of, and quotes worth a look.
fn ledger(summary: &Summary<'_>, articles: &[Article]) -> Vec<String> {
    let elsewhere = differing::elsewhere(summary, articles, &SETTING);
    let quotes = differing::quotes(summary, articles, &SETTING);
    let mut blocks = Vec::new();
    if !elsewhere.is_empty() {
        blocks.push("### Sources also differ".to_string());
        let items =
            elsewhere.iter().map(|differing| format!("- {}", with_sentence(differing)));
        blocks.push(items.collect::<Vec<_>>().join("\n"));
    }
    if !quotes.is_empty() {
        blocks.push("### Quotes".to_string());
        let item = |quote: &differing::Quoted| {
            let notes =
                quote.notes.iter().map(|note| format!("\\\n  *{}*", capitalized(note)));
            format!(
                "- {}\\\n  {}{}",
                literal(&quote.line),
                quote.who,
                notes.collect::<String>()
            )
        };
        blocks.push(quotes.iter().map(item).collect::<Vec<_>>().join("\n"));
    }
    blocks
}

fn explained(
    dropped: &Dropped<'_>,
    summary: &Summary<'_>,
    articles: &[Article],
    before: usize,
) -> String {
    let place_of = |place: Place| {
        let label = code(&label(&articles[place.article].origin));
        format!("{label}, {}", file_bytes(articles, place))
    };
    let mark = |place| match number_of(summary, place) {
        Some(number) => format!("sentence {}", before + number),
        None => place_of(place),
    };
    format!(
        "- {}\\\n  *{}*; score {:.2}; {}",
        literal(&excerpt(dropped)),
        reason(dropped, mark),
        dropped.score,
        place_of(dropped.place),
    )
}

/// Escapes what Markdown would take for a mark, in a text of one line.
fn literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 8);
    let mut starts = true;
    for (at, character) in text.char_indices() {
        if is_mark(character, starts, &text[at..]) {
            literal.push('\\');
        }
        literal.push(character);
        // Digits keep the start open: `1.` and `1)` there are items of a list.
        starts = starts && character.is_ascii_digit();
    }
    literal
}

/// Returns true if `character`, which `rest` begins with, is a mark.
fn is_mark(character: char, starts_line: bool, rest: &str) -> bool {
    match character {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' | '$' => true,
        '#' | '>' | '-' | '+' | '=' | ':' | '.' | ')' if starts_line => true,
        // At the end of a heading, hashes behind a blank would be dropped.
        '#' => rest.trim_start_matches('#').is_empty(),
        '&' => is_entity(rest),
        _ => false,
    }
}

fn is_entity(rest: &str) -> bool {
    let name = rest[1..].trim_start_matches('#');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    end > 0 && name[end..].starts_with(';')
}

fn codes(texts: &[String]) -> String {
    texts.iter().map(|text| code(text)).collect::<Vec<_>>().join(", ")
}

/// Sets a path as code, between more backticks than it has in a row.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    match longest {
        0 => format!("`{text}`"),
        _ => {
            let fence = "`".repeat(longest + 1);
            format!("{fence} {text} {fence}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_an_article_stays_text() {
        assert_eq!(
            literal("a *b* _c_ [d](e) `f` <g>"),
            r"a \*b\* \_c\_ \[d\](e) \`f\` \<g>"
        );
        assert_eq!(literal(r"back\slash ~~x~~ a|b"), r"back\\slash \~\~x\~\~ a\|b");
    }

    #[test]
    fn marks_that_count_only_at_the_start_are_escaped_only_there() {
        assert_eq!(literal("# one # two"), r"\# one # two");
        assert_eq!(literal("1. May - 2."), r"1\. May - 2.");
        assert_eq!(literal("1984) x"), r"1984\) x");
        assert_eq!(literal("> - + ="), r"\> - + =");
        assert_eq!(literal("Up 5.2 percent."), "Up 5.2 percent.");
    }

    #[test]
    fn an_entity_is_spelled_out_and_a_firm_is_not() {
        assert_eq!(literal("&amp; &#60; AT&T; R&D"), r"\&amp; \&#60; AT\&T; R&D");
    }

    #[test]
    fn a_path_with_backticks_is_still_one_piece_of_code() {
        assert_eq!(code("a.txt"), "`a.txt`");
        assert_eq!(code("a`b``c"), "``` a`b``c ```");
    }

    #[cfg(feature = "markdown")]
    #[test]
    fn a_reader_of_markdown_gets_back_the_text() {
        use pulldown_cmark::{Event, Options, Parser};
        let options = Options::all().difference(Options::ENABLE_SMART_PUNCTUATION);
        let texts = [
            "# not *a* heading",
            "1. not a _list_",
            "- x",
            "+ y",
            "> quote",
            "=== ",
            "a & b &lt; c",
            "[link](http://x) ![i](j) <b>bold</b> `code`",
            "~~~",
            "| a | b |",
            ": define",
            "C #",
            "--- dash",
            "*",
            "_",
            "\\",
            "10) ten",
            "$x$ and $y$",
            "[^1] [x]: y",
            "2026.",
            "***",
        ];
        for text in texts {
            let markdown = literal(text.trim());
            let mut back = String::new();
            for event in Parser::new_ext(&format!("before\n{markdown}\nafter"), options) {
                match event {
                    Event::Text(piece) => back.push_str(&piece),
                    Event::SoftBreak => back.push('\n'),
                    Event::Start(_) | Event::End(_) => {}
                    other => panic!("{other:?} in {markdown}"),
                }
            }
            assert_eq!(back, format!("before\n{}\nafter", text.trim()), "{markdown}");
        }
    }
}
