//! Lists what is flagged over a file of topics: every difference between statements, and
//! every quote that is given to two people, as JSON Lines of places without the articles'
//! text; with `--text` also with the words, to be read: `differences TOPICS.jsonl [--text]`.

#![allow(clippy::disallowed_methods, reason = "it reads the file it is given")]
#![allow(clippy::print_stdout, reason = "its output is printed")]

use std::error::Error;
use std::fs::File;
use std::io::BufReader;

use epitome::evaluate::topics;
use epitome::ledger::Alarm;
use epitome::{Article, Options, Place, Span, summarize};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: differences TOPICS.jsonl [--text]")?;
    let with_text = arguments.next().is_some_and(|argument| argument == "--text");
    for topic in topics(BufReader::new(File::open(path)?)) {
        let topic = topic?;
        for row in rows(&topic.documents, with_text) {
            println!("{}", json!({"topic": topic.id, "flagged": row}));
        }
    }
    Ok(())
}

/// What is flagged in one topic.
fn rows(articles: &[Article], with_text: bool) -> Vec<Value> {
    let summary = summarize(articles, &Options::default());
    let mut rows = Vec::new();
    for dispute in &summary.disputes {
        let claims: Vec<Value> = dispute
            .claims
            .iter()
            .map(|claim| row(articles, claim.place, claim.words, with_text))
            .collect();
        let kind = format!("{:?} {:?}", dispute.kind, dispute.course).to_lowercase();
        rows.push(json!({"kind": kind, "claims": claims}));
    }
    for entry in summary.quotes.iter().filter(|quote| !quote.alarms.is_empty()) {
        let forms: Vec<Value> = std::iter::once((entry.place, entry.speaker))
            .chain(entry.variants.iter().map(|variant| (variant.place, variant.speaker)))
            .map(|(place, speaker)| {
                let mut row = row(articles, place, place.span, with_text);
                if with_text {
                    row["speaker"] = json!(speaker);
                }
                row
            })
            .collect();
        let kinds: Vec<&str> = entry.alarms.iter().map(|&alarm| name(alarm)).collect();
        rows.push(json!({"kind": format!("quote {}", kinds.join(" ")), "claims": forms}));
    }
    rows
}

fn row(articles: &[Article], place: Place, words: Span, with_text: bool) -> Value {
    let mut row = json!({
        "document": place.article,
        "sentence": [place.span.start(), place.span.end()],
        "words": [words.start(), words.end()],
    });
    if with_text {
        let article = &articles[place.article];
        row["text"] = json!(article.slice(place.span));
        row["says"] = json!(article.slice(words));
    }
    row
}

fn name(alarm: Alarm) -> &'static str {
    match alarm {
        Alarm::TwoSpeakers => "two speakers",
        Alarm::Number => "number",
        Alarm::Negation => "negation",
    }
}
