//! Writes summaries and digests for people and for programs; computes nothing.
//!
//! | module | for |
//! |---|---|
//! | `text` | reading in a terminal |
//! | [`markdown`] | passing on: headings, footnotes |
//! | `json` | other programs: everything, byte for byte |
//! | [`html`] | reading in a browser, with every source at hand |

mod about;
mod comparison;
mod differing;
pub mod html;
#[cfg(feature = "json")]
pub mod json;
#[cfg(feature = "json")]
mod json_comparison;
#[cfg(feature = "json")]
mod json_ledger;
#[cfg(feature = "json")]
mod json_story;
pub mod markdown;
mod note;
#[cfg(feature = "text")]
pub mod text;

use crate::article::script::is_eastern;
use crate::article::{Article, Origin};
use crate::digest::{Digest, Story};

/// Returns `text` on one line, fit for people: white space as single blanks, control
/// characters left out.
///
/// A line break between two characters of Chinese or Japanese leaves no blank. In Thai it
/// does: blanks part phrases there.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let gap = line.chars().next_back().zip(word.chars().next());
        let breaks = gap.is_some_and(|(last, first)| {
            !(is_eastern(last) && is_eastern(first) && follows_line_break(text, word))
        });
        if breaks {
            line.push(' ');
        }
        match word.contains(is_unprintable) {
            true => line.extend(word.chars().filter(|&c| !is_unprintable(c))),
            false => line.push_str(word),
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// Returns a line with a capital letter at its start.
fn capitalized(line: &str) -> String {
    let mut letters = line.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Returns true if only white space with a line break in it stands before `word`, which
/// is a slice of `text`.
fn follows_line_break(text: &str, word: &str) -> bool {
    let before = &text[..word.as_ptr() as usize - text.as_ptr() as usize];
    before[before.trim_end().len()..].contains('\n')
}

/// Returns true for characters that steer a terminal or turn the direction of the text
/// around them, instead of being shown.
pub fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns `text` with each character that steers a terminal written out, as `\u{1b}`.
///
/// What a path or a message contains stays recognisable that way.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match is_unprintable(character) {
            true => out.extend(character.escape_unicode()),
            false => out.push(character),
        }
    }
    out
}

/// Returns what people call the place an article was read from: `news/a.jsonl#3`.
pub fn label(origin: &Origin) -> String {
    match escaped(&origin.to_string()) {
        label if label.starts_with('-') && origin.path.as_os_str() == "-" => {
            format!("standard input{}", &label[1..])
        }
        label => label,
    }
}

/// Returns title, publisher and date of an article, as far as they are known.
fn particulars(article: &Article) -> Vec<String> {
    let known = [
        article.title.as_deref().map(one_line),
        article.source.as_deref().map(one_line),
        article.published.map(|date| date.to_string()),
    ];
    known.into_iter().flatten().filter(|text| !text.is_empty()).collect()
}

/// Returns the headline of a story; where that is of a sentence of its summary and long, its
/// opening, since the sentence itself is to be read only once; without any, where its first
/// article is from.
fn headline(story: &Story<'_>, articles: &[Article]) -> String {
    let sentences = &story.summary.sentences;
    let repeats = sentences.iter().any(|said| said.text.contains(story.headline));
    match (one_line(story.headline), story.articles.first()) {
        (line, Some(&first)) if line.is_empty() => label(&articles[first].origin),
        (line, _) if repeats && line.chars().count() > HEADLINE => opening(&line),
        (line, _) => line,
    }
}

/// The longest headline, in characters, that is a sentence as a whole: titles of newspapers are
/// hardly longer.
const HEADLINE: usize = 140;

/// The longest opening, in characters, that stands for a title.
const OPENING: usize = 76;

/// Returns how a text begins, cut after a word where it is long.
///
/// A text in a script without blanks is cut where it is.
fn opening(text: &str) -> String {
    let start: String = text.trim_start().chars().take(4 * OPENING).collect();
    let line = one_line(&start);
    let Some((end, _)) = line.char_indices().nth(OPENING) else { return line };
    let cut = &line[..end];
    let whole = cut.rfind(' ').filter(|&at| at > end / 2).map_or(cut, |at| &cut[..at]);
    let ends =
        |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-' | '–' | '—');
    format!("{}…", whole.trim_end_matches(ends))
}

/// Returns `1 article` or `2 articles`.
fn counted(count: usize, noun: &str, plural: &str) -> String {
    format!("{count} {}", if count == 1 { noun } else { plural })
}

/// Returns how many stories are told, of how many: "20 of 332 stories"; `counted` writes numbers of
/// things.
fn story_count(
    digest: &Digest<'_>,
    counted: impl Fn(usize, &str, &str) -> String,
) -> String {
    let (told, further) = (digest.stories.len(), digest.further.stories);
    let all = counted(told + further, "story", "stories");
    match further {
        0 => all,
        _ => format!("{} of {all}", counted(told, "", "").trim_end()),
    }
}

/// Returns how many articles there are, and how many of them are copies of others.
fn article_count(articles: usize, independent: usize) -> String {
    with_copies(articles, independent, counted)
}

/// The same, as `counted` writes numbers of things.
fn with_copies(
    articles: usize,
    independent: usize,
    counted: fn(usize, &str, &str) -> String,
) -> String {
    let all = counted(articles, "article", "articles");
    match articles.saturating_sub(independent) {
        0 => all,
        copies => format!("{all}, {}", counted(copies, "copy", "copies")),
    }
}

#[cfg(test)]
mod tests;
