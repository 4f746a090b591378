//! How long copies in a corpus take to find: plain ones, and those that popular buckets
//! are made of.

#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark may panic")]

use std::io::Write;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use epitome::Ratio;
use epitome::corpus::Corpus;
use epitome::read::ReadOptions;
use epitome::read::records::Source;
use tempfile::NamedTempFile;

/// A text of `count` different words that begins with word `from`.
fn text(from: usize, count: usize) -> String {
    let words: Vec<String> = (from..from + count).map(|n| format!("word{n}")).collect();
    words.join(" ")
}

/// The text with one word in `step` changed.
fn edited(text: &str, step: usize, mark: usize) -> String {
    let words = text.split(' ').enumerate().map(|(at, word)| match (at + mark) % step {
        0 => format!("edit{mark}x{at}"),
        _ => word.to_string(),
    });
    words.collect::<Vec<_>>().join(" ")
}

fn file_of(texts: impl Iterator<Item = String>) -> (NamedTempFile, u64) {
    let mut file = NamedTempFile::with_suffix(".jsonl").unwrap();
    for text in texts {
        writeln!(file, "{{\"text\": \"{text}\"}}").unwrap();
    }
    let size = file.as_file().metadata().unwrap().len();
    (file, size)
}

fn kept(file: &NamedTempFile) -> usize {
    let sources = vec![Source::of(file.path())];
    let options = ReadOptions::default();
    let corpus = Corpus::scan(sources, options, &mut Err, &|| {}).unwrap();
    corpus.copies(Ratio::of(0.7)).unwrap().kept_count()
}

fn corpora(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("copies");
    group.sample_size(10);
    let base = text(0, 200);
    let boilerplate = text(9_000_000, 120);
    let cases = [
        ("different, 10,000", file_of((0..10_000).map(|n| text(n * 200, 200)))),
        ("different, 40,000", file_of((0..40_000).map(|n| text(n * 200, 200)))),
        ("equal, 10,000", file_of((0..10_000).map(|_| base.clone()))),
        (
            "boilerplate in all, 10,000",
            file_of((0..10_000).map(|n| format!("{} {boilerplate}", text(n * 100, 80)))),
        ),
        (
            "edited copies of one, 5,000",
            file_of((0..5000).map(|n| edited(&base, 25 + n % 40, n))),
        ),
    ];
    for (name, (file, size)) in &cases {
        group.throughput(Throughput::Bytes(*size));
        group.bench_function(*name, |bencher| bencher.iter(|| kept(file)));
    }
}

criterion_group!(benches, corpora);
criterion_main!(benches);
