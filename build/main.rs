//! Makes the table of stop words while the crate is built, so that no run has to.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "so a build script learns from cargo where to write what, and answers"
)]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

#[expect(dead_code, reason = "the keys of words are all that is needed of it")]
#[path = "../src/hash.rs"]
mod hash;
mod stop_lists;

use hash::Key;
use stop_lists::{LISTS, Source};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/hash.rs");
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("stop_words.rs"), table()?)?;
    Ok(())
}

/// The words lie in so many buckets by the first bits of their hashes: about one in each.
const BUCKET_BITS: u32 = 14;

/// With so many bits of a hash one word in eleven that is no stop word looks like one.
const SEEN_BITS: u32 = 17;

/// Returns the source of what `src/language/stop_words.rs` looks words up in: `CODES`, the
/// languages; `WORDS`, the key of each word and its languages, by hash; `ENDS`, where each
/// bucket ends in it; and `SEEN`, a bit for each hash of a word.
fn table() -> Result<String, Box<dyn Error>> {
    let words = stop_words()?;
    let bucket = |hash: u64| (hash >> (u64::BITS - BUCKET_BITS)) as usize;
    let mut ends = vec![0_usize; 1 << BUCKET_BITS];
    let mut seen = vec![0_u64; 1 << (SEEN_BITS - 6)];
    for &hash in words.keys().map(|(hash, _)| hash) {
        ends[bucket(hash)] += 1;
        let bit = hash >> (u64::BITS - SEEN_BITS);
        seen[(bit / 64) as usize] |= 1 << (bit % 64);
    }
    let mut total = 0;
    for end in &mut ends {
        total += *end;
        *end = total;
    }
    let codes: Vec<&str> = LISTS.iter().map(|&(code, _)| code).collect();
    let rows: Vec<[u64; 3]> =
        words.iter().map(|(&(_, [first, second]), &set)| [first, second, set]).collect();
    let mut source = String::new();
    for (name, kind, list) in [
        ("CODES: [&str", codes.len(), format!("{codes:?}")),
        ("ENDS: [u16", ends.len(), format!("{ends:?}")),
        ("SEEN: [u64", seen.len(), format!("{seen:?}")),
        ("WORDS: [[u64; 3]", rows.len(), format!("{rows:?}")),
    ] {
        writeln!(source, "static {name}; {kind}] = {list};")?;
    }
    Ok(source)
}

/// Words by hash and key, each with the languages that have it, a bit each.
type Words = BTreeMap<(u64, [u64; 2]), u64>;

/// Returns the words of all lists.
fn stop_words() -> Result<Words, Box<dyn Error>> {
    let mut words = Words::new();
    for (at, (code, source)) in LISTS.iter().enumerate() {
        let (listed, own) = match source {
            Source::Crate => (Some(*code), ""),
            Source::Own(own) => (None, *own),
            Source::Both(own) => (Some(*code), *own),
        };
        let bit =
            1_u64.checked_shl(u32::try_from(at)?).ok_or("more languages than bits")?;
        let listed = match listed {
            Some(code) => stop_words::lookup(code).ok_or("no such list in stop-words")?,
            None => &[],
        };
        // Marks among the words are never asked for.
        let all = listed.iter().copied().chain(own.split_whitespace());
        for word in all.filter(|word| word.chars().any(char::is_alphabetic)) {
            let key = Key::of(word);
            *words.entry((key.hash(), key.halves())).or_default() |= bit;
        }
    }
    Ok(words)
}
