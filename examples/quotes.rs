//! Draws direct quotations of at least six words from files of topics (JSON Lines, as
//! `epitome evaluate` reads them) and prints who speaks, a line each:
//! `quotes [--show] SEED COUNT FILE...`.
//!
//! A line names file, topic and document, the bytes of the quotation, whether its speaker
//! is named, described or unresolved, and the bytes of the name or description; `--show`
//! prints these words, and those around the quotation. `quotes --verdicts LIST FILE...`
//! takes such a list with a verdict a line, as `benches/quotes.tsv`, and says how many of
//! the speakers that are named now were judged right.

#![allow(clippy::disallowed_methods, reason = "a measuring program reads files")]
#![allow(clippy::print_stdout, reason = "its output is printed")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{File, read_to_string};
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
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--verdicts", list, ref files @ ..] => {
            judge(&gathered(files)?, &read_to_string(list)?)
        }
        ["--show", seed, count, ref files @ ..] => list(seed, count, files, true),
        [seed, count, ref files @ ..] => list(seed, count, files, false),
        _ => Err("usage: quotes [--show] SEED COUNT FILE...".into()),
    }
}

fn list(
    seed: &str,
    count: &str,
    files: &[&str],
    show: bool,
) -> Result<(), Box<dyn Error>> {
    let found = gathered(files)?;
    for at in draw(found.len(), count.parse()?, seed.parse()?) {
        println!("{}\t{}", found[at].key(), found[at].speaker());
        if show {
            found[at].show();
        }
    }
    Ok(())
}

fn gathered(files: &[&str]) -> Result<Vec<Found>, Box<dyn Error>> {
    let mut found = Vec::new();
    for file in files {
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
    }
    Ok(found)
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

impl Found {
    fn key(&self) -> String {
        format!("{}\t{}", self.place, bytes(self.quote.span))
    }

    /// Whether the speaker is named, and by which bytes.
    fn speaker(&self) -> String {
        match self.quote.speaker {
            Speaker::Named { name, .. } => format!("named\t{}", bytes(name)),
            Speaker::Described { mention } => format!("described\t{}", bytes(mention)),
            Speaker::Unresolved => "unresolved\t-".to_owned(),
        }
    }

    fn show(&self) {
        let (start, end) = (self.quote.span.start(), self.quote.span.end());
        let text = &self.article.text;
        let from = boundary(text, start.saturating_sub(450));
        let to = boundary(text, (end + 220).min(text.len())).max(end);
        let (name, mention) = match self.quote.speaker {
            Speaker::Named { name, mention } => (name, mention),
            Speaker::Described { mention } => (mention, mention),
            Speaker::Unresolved => (Span::new(0, 0), Span::new(0, 0)),
        };
        let line = |from: usize, to: usize| text[from..to].replace('\n', " ¶ ");
        println!(
            "    {} [{}] {}>>>{}<<<{}\n",
            line(name.start(), name.end()),
            line(mention.start(), mention.end()),
            line(from, start),
            line(start, end),
            line(end, to)
        );
    }
}

fn bytes(span: Span) -> String {
    format!("{}-{}", span.start(), span.end())
}

/// The last place at or before `at` where a letter begins.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// Says of the quotations of a list how many speakers were judged right or wrong.
fn judge(found: &[Found], list: &str) -> Result<(), Box<dyn Error>> {
    let now: BTreeMap<String, String> =
        found.iter().map(|found| (found.key(), found.speaker())).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [file, topic, document, span, kind, name, verdict] = fields[..] else {
            return Err("a line without seven fields".into());
        };
        let key = [file, topic, document, span].join("\t");
        let known = now.get(&key).map_or("quoted no more\t-", String::as_str);
        let result = match known == format!("{kind}\t{name}") {
            true => format!("{kind}, {verdict}"),
            false => format!("was {kind}, {verdict}; is {}, not judged", word(known)),
        };
        *counts.entry(result).or_default() += 1;
    }
    for (result, count) in counts {
        println!("{count}\t{result}");
    }
    Ok(())
}

fn word(fields: &str) -> &str {
    fields.split('\t').next().unwrap_or_default()
}
