//! Prints the pairs that gaoya finds: `gaoya-peer FILE BANDS ROWS`.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};

use gaoya::minhash::{MinHashIndex, MinHasher, MinHasher32};

#[derive(serde::Deserialize)]
struct Record {
    text: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, path, bands, rows] = &arguments[..] else {
        return Err("usage: gaoya-peer FILE BANDS ROWS".into());
    };
    let (bands, rows) = (bands.parse::<usize>()?, rows.parse::<usize>()?);
    let hasher = MinHasher32::new(bands * rows);
    let mut index = MinHashIndex::new(bands, rows, 0.7);
    let mut signatures = Vec::new();
    for (at, line) in BufReader::new(File::open(path)?).lines().enumerate() {
        let record: Record = serde_json::from_str(&line?)?;
        let text = record.text.to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let grams = words.windows(3).map(|gram| (gram[0], gram[1], gram[2]));
        let signature = hasher.create_signature(grams);
        index.insert(at, signature.clone());
        signatures.push(signature);
    }
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (at, signature) in signatures.iter().enumerate() {
        for other in index.query_owned(signature) {
            if other < at {
                writeln!(out, "{other} {at}")?;
            }
        }
    }
    out.flush()?;
    Ok(())
}
