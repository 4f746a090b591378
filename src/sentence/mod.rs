//! Splits an article's text into sentences.
//!
//! | step | file |
//! |---|---|
//! | text to paragraphs, lines and list items, which no sentence crosses | `blocks.rs` |
//! | prose, heading, caption, byline or furniture | `kind.rs`, `caption.rs`, `aside.rs`, `imprint.rs`, `patterns.rs` |
//! | the dateline or shares that a sentence does not need | `dateline.rs`, `credit.rs`, `ticker.rs` |
//! | where sentences begin: stops, quotes and brackets | `boundary.rs` |
//! | whether one stop ends its sentence | `stop.rs`, `next.rs`, `abbreviations.rs` |

use std::ops::ControlFlow;

use crate::article::{Article, Language, Span};

mod abbreviation_lists;
mod abbreviations;
mod aside;
mod blocks;
mod boundary;
mod caption;
mod credit;
mod dateline;
mod imprint;
mod kind;
mod label;
mod next;
mod patterns;
mod stop;
mod style;
mod ticker;

use aside::aside;
use blocks::{Block, blocks, bullet_length};
use boundary::boundaries;
use credit::opens_with_credit;
use dateline::dateline_length;
use imprint::corrects;
pub(crate) use imprint::is_correction;
use kind::{
    LONG_LINE, is_signature, kind_of_block, kind_of_sentence, names_contributors,
};
use label::label_length;
use style::Style;
use ticker::ticker_length;

/// One sentence of an article, or a line of it that is no sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The index of its article.
    pub article: u32,
    /// All of it, without white space at the ends.
    pub span: Span,
    /// What a summary shows of it: `span` without a leading dateline, bullet or "EXCLUSIVE:";
    /// never empty.
    pub core: Span,
    /// What sort of text it is.
    pub kind: Kind,
    /// The number of its paragraph in the article, from 0.
    pub paragraph: u32,
}

/// What sort of text a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Running text, the only kind that summaries pick.
    Prose,
    /// A title or a heading.
    Heading,
    /// A picture's caption or credit.
    Caption,
    /// Who wrote it.
    Byline,
    /// Site furniture: "Read more", "Share this", a copyright line, a bare link.
    Furniture,
}

/// Splits the text of the article with index `index` into sentences, in reading order.
///
/// The spans do not overlap, and together they cover all of the text but white space. No
/// sentence crosses a blank line or the edge of a part that the format marks as no prose.
/// What is a notice but for a few words is a notice from end to end.
/// An unknown language is read by the rules of English.
pub fn split(article: &Article, index: u32, language: Language) -> Vec<Sentence> {
    let mut sentences = Vec::with_capacity(article.text.len() / 100 + 1);
    each_sentence(article, language, |block, kind, span, core| {
        let paragraph = block.paragraph;
        let kind = kind.unwrap_or_else(|| kind_in_prose(article, block, span, core));
        let before = sentences.last();
        let goes_on = before.is_some_and(|before: &Sentence| {
            before.kind == Kind::Furniture && before.paragraph == paragraph
        });
        let kind = match kind {
            Kind::Prose if goes_on && corrects(article.slice(core)) => Kind::Furniture,
            kind => kind,
        };
        sentences.push(Sentence { article: index, span, core, kind, paragraph });
        ControlFlow::Continue(())
    });
    if is_notice(&sentences) {
        sentences.iter_mut().for_each(|sentence| sentence.kind = Kind::Furniture);
    }
    sentences
}

/// Returns true if an article says nothing of its own: all of its text is site furniture
/// and bylines, such as the notice of a web archive, or it has none.
pub fn is_furniture(article: &Article, language: Language) -> bool {
    let is_aside = |kind| matches!(kind, Kind::Furniture | Kind::Byline);
    // Most articles show by how they begin that they are none.
    let mut begins_so = true;
    each_sentence(article, language, |block, kind, span, core| {
        let kind = kind.unwrap_or_else(|| kind_in_prose(article, block, span, core));
        begins_so = is_aside(kind);
        ControlFlow::Break(())
    });
    let kinds = || split(article, 0, language).into_iter().map(|sentence| sentence.kind);
    begins_so && kinds().all(is_aside)
}

/// A text that begins and ends as a notice does is one, whatever it says between, if so much
/// of it is furniture. Of 48 notices in the development sets, one sort has a sentence of its
/// own, and 89 % of it are furniture; a brief report below a line of a site ends with news.
const NOTICE: f64 = 0.75;

fn is_notice(sentences: &[Sentence]) -> bool {
    let length = |sentence: &Sentence| sentence.span.len() as f64;
    let is_furniture = |sentence: &&Sentence| sentence.kind == Kind::Furniture;
    let all: f64 = sentences.iter().map(length).sum();
    let furniture: f64 = sentences.iter().filter(is_furniture).map(length).sum();
    let ends = [sentences.first(), sentences.last()];
    ends.iter().all(|end| end.as_ref().is_some_and(is_furniture))
        && furniture >= NOTICE * all
}

/// Returns the cores of the sentences that [`split`] finds, whatever their kind.
pub fn cores(article: &Article, language: Language) -> Vec<Span> {
    let mut cores = Vec::with_capacity(article.text.len() / 100 + 1);
    let language = language.or_english();
    let style = Style::of(&article.text, &language);
    let blocks = blocks(&article.text, &article.marks());
    for block in &blocks {
        let before = cores.len();
        let _: ControlFlow<()> = sentences_of(&article.text, block, &style, |_, core| {
            cores.push(core);
            ControlFlow::Continue(())
        });
        // A block that is one sentence is one core, whatever it is.
        let is_whole = cores[before..] == [block.span];
        if !is_whole && kind_of(article, block, blocks.len() == 1).is_some() {
            cores.truncate(before);
            cores.push(block.span);
        }
    }
    cores
}

/// Calls `f` for each sentence with its block, the block's kind if it is no prose, its span
/// and its core, until it has seen enough.
fn each_sentence(
    article: &Article,
    language: Language,
    mut f: impl FnMut(&Block, Option<Kind>, Span, Span) -> ControlFlow<()>,
) {
    let text = article.text.as_str();
    let language = language.or_english();
    let style = Style::of(text, &language);
    let blocks = blocks(text, &article.marks());
    for block in &blocks {
        let is_only = blocks.len() == 1;
        let seen = match kind_of(article, block, is_only) {
            None => {
                sentences_of(text, block, &style, |span, core| f(block, None, span, core))
            }
            kind => f(block, kind, block.span, block.span),
        };
        if seen.is_break() {
            return;
        }
    }
}

/// Returns the kind of a sentence within a block of prose.
fn kind_in_prose(article: &Article, block: &Block, span: Span, core: Span) -> Kind {
    let text = article.slice(core);
    if let Some(kind) = aside(text) {
        return kind;
    }
    if core == block.span && core.len() <= LONG_LINE {
        // All else was looked at when its block was.
        return if names_contributors(text) { Kind::Byline } else { Kind::Prose };
    }
    // The last one, but not the only one.
    let signs = span != block.span && span.end() == block.span.end();
    match kind_of_sentence(text) {
        Some(kind) => kind,
        None if signs && is_signature(text) => Kind::Byline,
        None => Kind::Prose,
    }
}

/// Returns true for a paragraph that is a notice of a correction as a whole if it begins as one:
/// half of it would tell just what was wrong. In a longer one news follow.
fn is_brief(text: &str) -> bool {
    const MOST_BYTES: usize = 400;
    const MOST_SENTENCES: usize = 3;
    text.len() <= MOST_BYTES && text.matches(". ").count() < MOST_SENTENCES
}

/// Returns the kind of a block that is no prose.
fn kind_of(article: &Article, block: &Block, is_only: bool) -> Option<Kind> {
    let text = article.slice(block.span);
    if article.title.as_deref().is_some_and(|title| title.trim() == text) {
        return Some(Kind::Heading);
    }
    // Above the text it may be the credit of the picture there; further down it is a caption's.
    if text.len() <= LONG_LINE && block.paragraph > 0 && opens_with_credit(text) {
        return Some(Kind::Caption);
    }
    if is_correction(text) && is_brief(text) {
        return Some(Kind::Furniture);
    }
    let is_item = bullet_length(text) > 0;
    kind_of_block(text, block.stands_alone && !is_only && !is_item, block.is_marked)
}

/// Calls `f` for each sentence of a block of prose with its span and its core, until it has
/// seen enough.
fn sentences_of(
    text: &str,
    block: &Block,
    style: &Style,
    mut f: impl FnMut(Span, Span) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let block_text = &text[block.span.range()];
    let lead = bullet_length(block_text);
    let lead = lead + label_length(&block_text[lead..]);
    let lead = lead + dateline_length(&block_text[lead..]);
    let lead = lead + ticker_length(&block_text[lead..]);
    let rest = &block_text[lead..];
    let ends = boundaries(rest, style).into_iter().chain([rest.len()]);
    let mut start = 0;
    for end in ends {
        let sentence = rest[start..end].trim_end();
        let from = block.span.start() + lead + start;
        let core = Span::new(from, from + sentence.len());
        let with_lead = if start == 0 { block.span.start() } else { from };
        f(Span::new(with_lead, core.end()), core)?;
        start = end;
    }
    ControlFlow::Continue(())
}

#[cfg(test)]
mod tests;
