//! Draws direct quotations of at least six words from files of topics (JSON Lines, as
//! `epitome evaluate` reads them) and prints who speaks, a line each:
//! `quotes SEED COUNT FILE...`, with `--show` the words around them as well.
//!
//! `benches/quotes.tsv` holds such lists with a verdict a line. The lines name files,
//! topics, documents and bytes, so that a list can be checked again.

#![allow(clippy::disallowed_methods, reason = "a measuring program reads files")]
#![allow(clippy::print_stdout, reason = "its output is printed")]

use std::error::Error;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use epitome::evaluate::topics;
use epitome::fact::quote::{Quote, QuoteKind, Speaker, quotes};
use epitome::{Article, Span, language, sentence};

/// A quotation and where it was found.
struct Found {
    place: String,
    article: Article,
    quote: Quote,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let show = arguments.iter().position(|argument| argument == "--show");
    if let Some(at) = show {
        arguments.remove(at);
    }
    let [seed, count, files @ ..] = &arguments[..] else {
        return Err("usage: quotes [--show] SEED COUNT FILE...".into());
    };
    let mut found = Vec::new();
    for file in files {
        gather(file, &mut found)?;
    }
    let drawn = draw(found.len(), count.parse()?, seed.parse()?);
    for (number, at) in drawn.into_iter().enumerate() {
        tell(number + 1, &found[at], show.is_some());
    }
    Ok(())
}

fn gather(file: &str, found: &mut Vec<Found>) -> Result<(), Box<dyn Error>> {
    let name = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
    for topic in topics(BufReader::new(File::open(file)?)) {
        let topic = topic?;
        for (number, article) in topic.documents.iter().enumerate() {
            let language = language::of(article);
            let sentences = sentence::split(article, 0, language);
            for quote in quotes(article, &sentences, language) {
                let words = article.slice(quote.span).split_whitespace().count();
                if quote.kind == QuoteKind::Direct && words >= 6 {
                    let place = format!("{name}\t{}\t{number}", topic.id);
                    found.push(Found { place, article: article.clone(), quote });
                }
            }
        }
    }
    Ok(())
}

/// Draws `count` of `total` numbers, each at most once, in rising order.
fn draw(total: usize, count: usize, seed: u64) -> Vec<usize> {
    let mut state = seed;
    // SplitMix64: a keyed shuffle, of which the first few are taken.
    let mut next = || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    };
    let mut keyed: Vec<(u64, usize)> = (0..total).map(|at| (next(), at)).collect();
    keyed.sort_unstable();
    let mut drawn: Vec<usize> = keyed.into_iter().take(count).map(|(_, at)| at).collect();
    drawn.sort_unstable();
    drawn
}

fn tell(number: usize, found: &Found, show: bool) {
    let Found { place, article, quote } = found;
    let words =
        |span: Span| article.slice(span).split_whitespace().collect::<Vec<_>>().join(" ");
    let speaker = match quote.speaker {
        Speaker::Named { name, .. } => format!("named\t{}", words(name)),
        Speaker::Described { mention } => format!("described\t{}", words(mention)),
        Speaker::Unresolved => "unresolved\t".to_owned(),
    };
    let (start, end) = (quote.span.start(), quote.span.end());
    println!("{number}\t{place}\t{start}\t{end}\t{speaker}");
    if show {
        let text = &article.text;
        let from = boundary(text, start.saturating_sub(450));
        let to = boundary(text, (end + 220).min(text.len())).max(end);
        let mention = match quote.speaker {
            Speaker::Named { mention, .. } => words(mention),
            _ => String::new(),
        };
        println!(
            "    [{mention}] {}>>>{}<<<{}\n",
            line(&text[from..start]),
            line(&text[start..end]),
            line(&text[end..to])
        );
    }
}

fn line(text: &str) -> String {
    text.replace('\n', " ¶ ")
}

/// The last place at or before `at` where a letter begins.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
