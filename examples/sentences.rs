//! Shows which sentences of a generated file are found to say the same, by what was changed
//! in them, and how many are compared in a second on one thread: `sentences FILE`.
//!
//! A line of the file is an object with the `text`, the sentence it was made from (`src`)
//! and how (`kind`), as `benches/peers/dedup/README.md` says.

#![allow(clippy::disallowed_methods, reason = "a measuring program looks at the clock")]
#![allow(clippy::print_stdout, reason = "its output is printed")]

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use epitome::Language;
use epitome::dedup::{DedupOptions, Duplicates, Statement, near_duplicates};
use epitome::parallel::with_threads;
use serde::Deserialize;

/// How often the time is taken.
const RUNS: usize = 9;

#[derive(Deserialize)]
struct Line {
    text: String,
    src: i64,
    kind: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: sentences FILE")?;
    let text = std::fs::read_to_string(path)?;
    let lines: Vec<Line> =
        text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let language = Language::ENGLISH;
    let statements: Vec<Statement<'_>> =
        lines.iter().map(|line| Statement { text: &line.text, language }).collect();
    let mut seconds = Vec::new();
    let mut found = Duplicates::default();
    for _ in 0..RUNS {
        let start = Instant::now();
        found = with_threads(1, || {
            near_duplicates(black_box(&statements), &DedupOptions::default())
        });
        seconds.push(start.elapsed().as_secs_f64());
    }
    print_kinds(&lines, &found);
    seconds.sort_by(f64::total_cmp);
    for (name, seconds) in [("best", seconds[0]), ("median", seconds[RUNS / 2])] {
        let rate = lines.len() as f64 / seconds;
        println!("{name} of {RUNS} runs: {seconds:.3} s, {rate:.0} sentences a second");
    }
    Ok(())
}

/// Prints for each kind how many sentences there are whose original is there too, and how
/// many of those are in one group with it.
fn print_kinds(lines: &[Line], found: &Duplicates) {
    let is_original = |line: &Line| line.kind == "orig";
    let numbered = || lines.iter().enumerate();
    let originals: HashMap<i64, usize> = numbered()
        .filter(|(_, line)| is_original(line))
        .map(|(at, line)| (line.src, at))
        .collect();
    let mut kinds: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (at, line) in numbered().filter(|(_, line)| !is_original(line)) {
        let Some(&original) = originals.get(&line.src) else { continue };
        let same = found.groups.group_of(at) == found.groups.group_of(original);
        let (all, merged) = kinds.entry(&line.kind).or_default();
        *all += 1;
        *merged += u32::from(same);
    }
    for (kind, (all, merged)) in kinds {
        let share = 100.0 * f64::from(merged) / f64::from(all);
        println!("{kind:<8} {merged:>6} of {all:>6} merged, {share:6.2} %");
    }
}
