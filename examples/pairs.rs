//! Prints all pairs of near-copies in a file of records, as `INDEX INDEX` a line, and on
//! standard error how long each step took: `pairs FILE [THRESHOLD]`.

#![allow(clippy::disallowed_methods, reason = "a measuring program looks at the clock")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "its output is printed")]

use std::error::Error;
use std::io::{BufWriter, Write};
use std::time::Instant;

use epitome::Ratio;
use epitome::corpus::Corpus;
use epitome::parallel::with_threads;
use epitome::read::ReadOptions;
use epitome::read::records::Source;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: pairs FILE [THRESHOLD]")?;
    let threshold: Ratio = arguments.next().unwrap_or("0.7".to_string()).parse()?;
    let sources = vec![Source::of(path)];
    let start = Instant::now();
    let options = ReadOptions::default();
    let corpus = with_threads(1, || Corpus::scan(sources, options, &mut Err, &|| {}))?;
    let scanned = start.elapsed();
    let pairs = with_threads(1, || corpus.pairs(threshold))?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (first, second) in &pairs {
        writeln!(out, "{first} {second}")?;
    }
    out.flush()?;
    let all = start.elapsed();
    eprintln!("{} articles, {} pairs", corpus.articles().len(), pairs.len());
    eprintln!(
        "{:.3} s read and sketched, {:.3} s in all",
        scanned.as_secs_f64(),
        all.as_secs_f64()
    );
    Ok(())
}
