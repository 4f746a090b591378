//! Lists what is flagged over files of topics (JSON Lines, as `epitome evaluate` reads
//! them): every difference between statements, and every alarm of a quote, a line each:
//! `differences [--text] [--verdicts LIST] FILE...`.
//!
//! A line names file, topic and kind, and of each claim the document, the bytes of its
//! sentence and those of the words. `--text` prints the words as well, to be read.
//! `--verdicts` takes such a list with a verdict a line, as `benches/differences.tsv`, and
//! says how many of what is flagged now were judged real.

#![allow(clippy::disallowed_methods, reason = "a measuring program reads files")]
#![allow(clippy::print_stdout, reason = "its output is printed")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{File, read_to_string};
use std::io::BufReader;
use std::path::Path;

use epitome::evaluate::topics;
use epitome::ledger::Alarm;
use epitome::{Article, Options, Place, QuoteEntry, Span, Summary, summarize};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut flag = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.remove(at);
        Some(at)
    };
    let with_text = flag("--text").is_some();
    let at_list = flag("--verdicts");
    let list = at_list.map(|at| arguments.remove(at));
    let mut flagged = Vec::new();
    for file in &arguments {
        let name = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
        for topic in topics(BufReader::new(File::open(file)?)) {
            let topic = topic?;
            let summary = summarize(&topic.documents, &Options::default());
            for row in rows(&summary) {
                let key = format!("{name}\t{}\t{}", topic.id, row.key());
                flagged.push(key.clone());
                if list.is_none() {
                    println!("{key}");
                }
                if with_text {
                    row.tell(&topic.documents);
                }
            }
        }
    }
    match list {
        Some(list) => judge(&flagged, &read_to_string(list)?),
        None => Ok(()),
    }
}

/// Something flagged: its kind, and the claims with who makes them.
struct Row<'a> {
    kind: String,
    claims: Vec<(Place, Span, Option<&'a str>)>,
}

/// What is flagged in one topic.
fn rows<'a>(summary: &Summary<'a>) -> Vec<Row<'a>> {
    let disputes = summary.disputes.iter().map(|dispute| Row {
        kind: format!("{:?}", dispute.kind).to_lowercase(),
        claims: dispute.claims.iter().map(|c| (c.place, c.words, None)).collect(),
    });
    let alarming = summary.quotes.iter().filter(|quote| !quote.alarms.is_empty());
    disputes.chain(alarming.map(quote_row)).collect()
}

fn quote_row<'a>(entry: &QuoteEntry<'a>) -> Row<'a> {
    let name = |alarm: &Alarm| match alarm {
        Alarm::TwoSpeakers => "two speakers",
        Alarm::Number => "number",
        Alarm::Negation => "negation",
    };
    let kinds: Vec<&str> = entry.alarms.iter().map(name).collect();
    let variants = entry.variants.iter();
    let forms = std::iter::once((entry.place, entry.speaker))
        .chain(variants.map(|variant| (variant.place, variant.speaker)));
    Row {
        kind: format!("quote: {}", kinds.join(", ")),
        claims: forms.map(|(place, speaker)| (place, place.span, speaker)).collect(),
    }
}

impl Row<'_> {
    fn key(&self) -> String {
        let claim = |(place, words, _): &(Place, Span, Option<&str>)| {
            let (span, article) = (place.span, place.article);
            let sentence = format!("{article}:{}-{}", span.start(), span.end());
            format!("{sentence}:{}-{}", words.start(), words.end())
        };
        let claims: Vec<String> = self.claims.iter().map(claim).collect();
        format!("{}\t{}", self.kind, claims.join(" "))
    }

    fn tell(&self, articles: &[Article]) {
        for (place, words, speaker) in &self.claims {
            let article = &articles[place.article];
            let (before, after) = (place.span.start(), place.span.end());
            let line = |from, to| article.slice(Span::new(from, to)).replace('\n', " ");
            println!(
                "    {}: {}[[{}]]{} {}",
                place.article,
                line(before, words.start().max(before)),
                article.slice(*words),
                line(words.end().min(after), after),
                speaker.unwrap_or_default()
            );
        }
    }
}

/// Says of what is flagged how much was judged real, by kind.
fn judge(flagged: &[String], list: &str) -> Result<(), Box<dyn Error>> {
    let mut verdicts: BTreeMap<&str, &str> = BTreeMap::new();
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let (key, verdict) = line.rsplit_once('\t').ok_or("a line without a verdict")?;
        verdicts.insert(key, verdict);
    }
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for key in flagged {
        let kind = key.split('\t').nth(2).unwrap_or_default();
        let verdict = verdicts.remove(key.as_str()).unwrap_or("not judged");
        *counts.entry((kind, verdict)).or_default() += 1;
    }
    for ((kind, verdict), count) in counts {
        println!("{kind}\t{verdict}\t{count}");
    }
    println!("{} of the list are flagged no more", verdicts.len());
    Ok(())
}
