//! Reads Markdown: prose in, markup out.

use std::ops::Range;
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::decode::{Decoded, after_mark, whole_text};
use super::unsupported::MARKDOWN;
use super::{
    Articles, Input, ReadOptions, Reader, collapsed, failure, front_matter, has_extension,
};
use crate::article::{Article, SourceMap, Span};
use crate::error::{Error, ErrorKind};

/// CommonMark with tables, footnotes, task lists, strikethrough and front matter.
///
/// Paragraphs, list items and quoted paragraphs are the prose, with a blank line between
/// them; a line break within is a space, or a line feed where it is a hard one. Headings,
/// tables (cells with tabs between), footnotes, captions and descriptions of pictures are
/// in the text as well, but marked as no prose. Code blocks, HTML, struck-out text,
/// the addresses of links and front matter are left out. Every character but these breaks and decoded
/// entities stands at its place in the file, as the article's source map has it.
pub(super) struct Markdown;

impl Reader for Markdown {
    fn name(&self) -> &'static str {
        "Markdown"
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        has_extension(name, MARKDOWN)
            || name.extension().is_none() && looks_like_markdown(head)
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        match whole_text(input, |_| None, options) {
            Ok(mut file) => {
                let article = article(&file, options);
                Box::new(Decoded::items(file.warning.take(), article))
            }
            Err(error) => failure(error),
        }
    }
}

/// Returns true if the bytes begin with front matter or a heading.
fn looks_like_markdown(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(after_mark(head));
    let is_heading = |line: &str| {
        line.trim_start_matches('#').starts_with(' ') && line.starts_with('#')
    };
    front_matter::is_in(&text) || text.trim_start().lines().next().is_some_and(is_heading)
}

fn article(decoded: &Decoded, options: &ReadOptions) -> Result<Article, Error> {
    let file = decoded.text.as_str();
    let mut article = Article::default();
    let body = front_matter::read(file, &mut article, options);
    let mut writer = Writer::new(&file[body..], body);
    let extensions = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    for (event, range) in Parser::new_ext(&file[body..], extensions).into_offset_iter() {
        writer.event(event, range);
    }
    if writer.text.trim().is_empty() {
        return Err(Error::new(ErrorKind::Empty));
    }
    article.title = article.title.or(writer.title);
    article.text = writer.text;
    article.not_prose = writer.not_prose;
    article.source_map = decoded.lead(&writer.source_map);
    Ok(article)
}

/// What lies between a piece of text and the one before it, the strongest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Space,
    Cell,
    Line,
    Block,
}

impl Gap {
    fn text(self) -> &'static str {
        match self {
            Gap::None => "",
            Gap::Space => " ",
            Gap::Cell => "\t",
            Gap::Line => "\n",
            Gap::Block => "\n\n",
        }
    }
}

/// What an element does to the text inside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Nothing.
    Inline,
    /// Nothing, but a caption is all in emphasis.
    Emphasis,
    /// Sets it off from the text before and after.
    Apart(Gap),
    /// Sets it off and marks it as no prose.
    Aside,
    /// The same for a heading, the first of which is the title.
    Heading,
    /// The same for the description of a picture.
    Picture,
    /// Leaves it out.
    Skipped,
}

/// Writes the text of a document, event by event.
struct Writer<'f> {
    /// The part of the file's text that events tell of, and where in it it starts.
    body: &'f str,
    start: usize,
    text: String,
    source_map: SourceMap,
    not_prose: Vec<Span>,
    title: Option<String>,
    /// The elements that are open.
    roles: Vec<Role>,
    skipped: usize,
    emphasis: usize,
    gap: Gap,
    /// Where in `text` the current block starts.
    block: Option<usize>,
    /// Whether all of the block so far is in emphasis.
    is_emphatic: bool,
    /// Whether the last thing was a picture.
    follows_picture: bool,
    /// Where the open element that is no prose stands in `roles`.
    aside: Option<usize>,
}

impl<'f> Writer<'f> {
    fn new(body: &'f str, start: usize) -> Writer<'f> {
        Writer {
            body,
            start,
            text: String::new(),
            source_map: SourceMap::default(),
            not_prose: Vec::new(),
            title: None,
            roles: Vec::new(),
            skipped: 0,
            emphasis: 0,
            gap: Gap::Block,
            block: None,
            is_emphatic: true,
            follows_picture: false,
            aside: None,
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(&tag),
            Event::End(_) => self.close(),
            Event::Text(text) => self.write(&text, range),
            Event::Code(code) => self.write(&code, range),
            Event::SoftBreak => self.separate(Gap::Space),
            Event::HardBreak => self.separate(Gap::Line),
            Event::InlineHtml(tag) if tag.starts_with("<br") => self.separate(Gap::Line),
            Event::Rule => self.separate(Gap::Block),
            _ => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let role = self.role(tag);
        match role {
            Role::Inline => {}
            Role::Emphasis => self.emphasis += 1,
            Role::Apart(gap) => self.separate(gap),
            Role::Skipped => self.skipped += 1,
            Role::Aside | Role::Heading | Role::Picture => {
                self.separate(Gap::Block);
                self.aside = Some(self.roles.len());
            }
        }
        self.roles.push(role);
    }

    fn role(&self, tag: &Tag<'_>) -> Role {
        match tag {
            Tag::Heading { .. } | Tag::Table(_) | Tag::FootnoteDefinition(_)
                if self.aside.is_some() =>
            {
                Role::Apart(Gap::Block)
            }
            Tag::Heading { .. } => Role::Heading,
            Tag::Table(_) | Tag::FootnoteDefinition(_) => Role::Aside,
            Tag::Image { .. } if self.aside.is_none() && self.is_between_sentences() => {
                Role::Picture
            }
            Tag::Image { .. }
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::Strikethrough => Role::Skipped,
            Tag::Emphasis | Tag::Strong => Role::Emphasis,
            Tag::Link { .. } | Tag::Superscript | Tag::Subscript => Role::Inline,
            Tag::TableHead | Tag::TableRow => Role::Apart(Gap::Line),
            Tag::TableCell => Role::Apart(Gap::Cell),
            _ => Role::Apart(Gap::Block),
        }
    }

    /// Returns true where the description of a picture would not tear a sentence apart.
    fn is_between_sentences(&self) -> bool {
        // So few marks stand behind a sentence.
        const MARKS: usize = 16;
        let is_mark = |c: &char| matches!(c, '"' | '\'' | '”' | '’' | ')' | '*');
        let back = || self.text.trim_end().chars().rev();
        let marks = || back().take(MARKS).take_while(is_mark).count();
        let is_end = |c| matches!(c, '.' | '!' | '?' | ':' | '。');
        self.gap == Gap::Block || back().nth(marks()).is_some_and(is_end)
    }

    fn close(&mut self) {
        let Some(role) = self.roles.pop() else { return };
        match role {
            Role::Inline => {}
            Role::Emphasis => self.emphasis -= 1,
            Role::Apart(Gap::Block) => self.end_block(),
            Role::Apart(gap) => self.separate(gap),
            Role::Skipped => self.skipped -= 1,
            Role::Aside | Role::Heading | Role::Picture => self.end_aside(role),
        }
    }

    /// Ends a block of prose, which is a caption if it follows a picture in emphasis.
    fn end_block(&mut self) {
        if let (Some(start), None) = (self.block, self.aside) {
            if self.follows_picture && self.is_emphatic {
                self.mark(start);
            }
            self.follows_picture = false;
        }
        self.separate(Gap::Block);
    }

    fn end_aside(&mut self, role: Role) {
        if self.aside == Some(self.roles.len()) {
            self.aside = None;
        }
        if let Some(start) = self.block {
            self.mark(start);
            if role == Role::Heading && self.title.is_none() {
                self.title = Some(collapsed(&self.text[start..]));
            }
        }
        self.follows_picture = role == Role::Picture;
        self.separate(Gap::Block);
    }

    /// Marks what was written from `start` on as no prose.
    fn mark(&mut self, start: usize) {
        let end = start + self.text[start..].trim_end().len();
        self.not_prose.push(Span::new(start, end));
    }

    fn separate(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
        // Blocks within a table or footnote are parts of the one that is marked.
        if gap == Gap::Block && self.aside.is_none() {
            self.block = None;
            self.is_emphatic = true;
        }
    }

    /// Writes the text that an event has for `range` of the body.
    fn write(&mut self, text: &str, range: Range<usize>) {
        if self.skipped > 0 {
            return;
        }
        let source = self.body.get(range.clone()).unwrap_or("");
        match source.find(text) {
            // An ampersand is found in its own entity.
            _ if source.starts_with('&') && source != text => self.decode(text, range),
            Some(at) => self.copy(text, range.start + at),
            None => self.copy_characters(text, range),
        }
    }

    /// Copies text that stands at byte `at` of the body.
    fn copy(&mut self, text: &str, at: usize) {
        let trimmed = if self.gap == Gap::None { text } else { text.trim_start() };
        if trimmed.is_empty() {
            return;
        }
        self.begin();
        let file = self.start + at + text.len() - trimmed.len();
        self.source_map.push(self.text.len(), file);
        self.text.push_str(trimmed);
    }

    /// Copies code in which line breaks have become spaces and backslashes are gone: its
    /// characters are some of those of the body, in the same order.
    fn copy_characters(&mut self, text: &str, range: Range<usize>) {
        let mut at = range.start;
        for character in text.chars() {
            if character.is_whitespace() {
                self.separate(Gap::Space);
            } else if let Some(offset) = self.body[at..range.end].find(character) {
                at += offset;
                self.copy(character.encode_utf8(&mut [0; 4]), at);
                at += character.len_utf8();
            }
        }
    }

    /// Writes the character that stands for the entity at `range` of the body.
    fn decode(&mut self, text: &str, range: Range<usize>) {
        if text.is_empty() || range.is_empty() {
            return;
        }
        self.begin();
        let (start, end) = (self.start + range.start, self.start + range.end);
        let at = self.text.len();
        self.source_map.push(at, start);
        self.text.push_str(text);
        if text.len() > 1 {
            self.source_map.push(self.text.len() - 1, end - 1);
        }
        self.source_map.push_end(self.text.len(), end);
    }

    /// Writes the gap, and notes where a block begins.
    fn begin(&mut self) {
        if !self.text.is_empty() {
            self.text.push_str(self.gap.text());
        }
        self.gap = Gap::None;
        self.block.get_or_insert(self.text.len());
        self.is_emphatic &= self.emphasis > 0;
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{Random, article, message};
    use super::*;

    fn text(markdown: &str) -> String {
        article("a.md", markdown.as_bytes()).text
    }

    fn not_prose(markdown: &str) -> Vec<String> {
        let article = article("a.md", markdown.as_bytes());
        article.not_prose.iter().map(|&span| article.slice(span).to_string()).collect()
    }

    #[test]
    fn markup_is_left_out() {
        assert_eq!(
            text("The *mayor* **re`sign`ed** [on\nFriday](http://x)\\*."),
            "The mayor resigned on Friday*."
        );
        assert_eq!(
            text("A<br>b <b>c</b> <http://x> ~~d~~ e[^1]\\\nf\n\n[^1]: G"),
            "A\nb c http://x  e\nf\n\nG"
        );
        assert_eq!(
            text("A\n\n```\nx\n```\n\n    y\n\n<div>z</div>\n\n***\n\nb"),
            "A\n\nb"
        );
    }

    #[test]
    fn blocks_have_a_blank_line_between_them() {
        assert_eq!(
            text("- a\n- b\n  - c\n\n  d\n1. e\n\n> f\n> g\n>\n> h"),
            "a\n\nb\n\nc\n\nd\n\ne\n\nf g\n\nh"
        );
        assert_eq!(text("- [ ] a\n- [x] b"), "a\n\nb");
    }

    #[test]
    fn the_first_heading_is_the_title_unless_front_matter_has_one() {
        let of = |markdown: &str| article("a.md", markdown.as_bytes()).title;
        assert_eq!(
            of("Text.\n\nThe *title*\n===\n\n# Next").as_deref(),
            Some("The title")
        );
        assert_eq!(
            of("---\ntitle: Front\n---\n# Head\n\nText.").as_deref(),
            Some("Front")
        );
        assert_eq!(of("Text."), None);
    }

    #[test]
    fn headings_and_tables_and_footnotes_are_no_prose() {
        let markdown = "# A *b*\n\nc[^1]\n\n| d | e |\n|---|---|\n| f | g |\n\n## H {#id}\n\n[^1]: i\n\n    j";
        assert_eq!(not_prose(markdown), ["A b", "d\te\nf\tg", "H", "i\n\nj"]);
    }

    #[test]
    fn the_description_of_a_picture_and_its_caption_are_no_prose() {
        assert_eq!(
            not_prose("![The mayor](x.png)\n*She waves.*\n\n*She left.*"),
            ["The mayor", "She waves."]
        );
        assert_eq!(not_prose("[![a](b)](c) She left.\n![d](e)"), ["a", "d"]);
        assert_eq!(text("She ![smiling](x) left."), "She  left.");
        assert_eq!(text("# ![logo](x) News\n\nText."), "News\n\nText.");
    }

    #[test]
    fn an_entity_covers_all_of_itself() {
        let file = "A &ldquo;b&rdquo; &amp;\n\nc";
        let article = article("a.md", file.as_bytes());
        assert_eq!(article.text, "A “b” &\n\nc");
        let place = |start, end| {
            &file[article.source_map.file_span(Span::new(start, end)).range()]
        };
        assert_eq!(place(2, 9), "&ldquo;b&rdquo;");
        assert_eq!(place(10, 11), "&amp;");
    }

    #[test]
    fn spans_point_into_the_file_past_mark_and_front_matter() {
        let file = "\u{FEFF}---\r\ntitle: A\r\n---\r\nThe **mayor**\r\nleft.\r\n";
        let article = article("a.md", file.as_bytes());
        assert_eq!(article.text, "The mayor left.");
        let place = article.source_map.file_span(Span::new(4, 15));
        assert_eq!(&file[place.range()], "mayor**\r\nleft.");
    }

    #[test]
    fn markdown_without_a_name_is_known_by_its_start() {
        assert_eq!(article("-", b"# A\n\nText.").title.as_deref(), Some("A"));
        assert_eq!(article("-", b"---\ntitle: A\n---\nText.").text, "Text.");
        assert_eq!(article("-", b"#1 is the winner.").text, "#1 is the winner.");
    }

    #[test]
    fn code_over_lines_and_in_tables_keeps_its_characters() {
        assert_eq!(text("> A `b\n> c` d"), "A b c d");
        assert_eq!(text("| a |\n|---|\n| `b\\|c` d |"), "a\nb|c d");
    }

    #[test]
    fn a_file_without_words_is_empty() {
        assert_eq!(message("a.md", b"```\ncode\n```"), "a.md: there is no text in it");
    }

    const PIECES: &[&str] = &[
        "The mayor",
        " left",
        ". ",
        "é",
        "市",
        "\n",
        "\n\n",
        "\r\n",
        "# ",
        "- ",
        "> ",
        "1. ",
        "*",
        "**",
        "`",
        "``",
        "[",
        "](x)",
        "![",
        "\\",
        "\\*",
        "| a | b |\n|---|---|\n",
        "|",
        "<br>",
        "<b>",
        "```\n",
        "    ",
        "\t",
        "~~",
        "[^1]",
        "[^1]: ",
        "&",
        "---\n",
        "<http://x>",
        "\0",
        "  \n",
        "_",
        ": ",
        "{#a}",
        "- [ ] ",
        "\x0C",
    ];

    #[test]
    fn every_character_stands_at_its_place_in_the_file() {
        for seed in 1..3_000 {
            let mut random = Random(seed);
            let body: String =
                (0..random.below(60)).map(|_| random.pick(PIECES)).collect();
            let file = format!("\u{FEFF}---\na: b\n---\n{body}\n\nEnd.");
            let article = match super::super::test_support::articles(
                "a.md",
                file.as_bytes(),
            )
            .next()
            {
                Some(Ok(article)) => article,
                _ => continue,
            };
            for (at, c) in article.text.char_indices().filter(|(_, c)| !c.is_whitespace())
            {
                let place =
                    article.source_map.file_span(Span::new(at, at + c.len_utf8()));
                assert_eq!(
                    file.get(place.range()),
                    Some(&*c.to_string()),
                    "seed {seed}: {file:?}"
                );
            }
            let is_apart = article.not_prose.is_sorted_by(|a, b| a.end() <= b.start());
            assert!(is_apart, "seed {seed}: {file:?}");
        }
    }
}
