//! What holds for every format.

use std::path::{Path, PathBuf};

use super::test_support::{Random, articles, shown};
use super::*;

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats");
    walk(&[folder]).into_iter().map(Result::unwrap).collect()
}

fn bytes_of(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    open(path).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

#[test]
fn every_article_names_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.txt");
    let mut paths = fixtures();
    paths.push(missing.clone());
    let all = read_all(&paths, &ReadOptions::default(), &|| {});
    let mut named: Vec<PathBuf> = all
        .iter()
        .map(|item| match item {
            Ok(article) => article.origin.path.clone(),
            Err(error) => error.path().unwrap().to_path_buf(),
        })
        .collect();
    named.dedup();
    assert_eq!(named, paths);
}

#[test]
fn progress_is_told_after_each_file() {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let paths = fixtures();
    let tick = || _ = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    read_all(&paths, &ReadOptions::default(), &tick);
    assert_eq!(count.into_inner(), paths.len());
}

#[test]
fn readers_have_different_names() {
    let mut names: Vec<_> = READERS.iter().map(|reader| reader.name()).collect();
    names.sort_unstable();
    assert!(names.is_sorted_by(|a, b| a != b), "{names:?}");
}

/// Reads bytes as every name and checks what every article promises.
fn check(bytes: &[u8], note: &str) {
    for name in ["a.txt", "a.md", "a.json", "a.jsonl", "-"] {
        for article in articles(name, bytes).flatten() {
            assert!(!article.text.trim().is_empty(), "{name}: {note}");
            let is_apart = article.not_prose.is_sorted_by(|a, b| a.end() <= b.start());
            assert!(is_apart, "{name}: {note}");
            for &span in &article.not_prose {
                assert!(!article.slice(span).is_empty(), "{name}: {note}");
            }
            let all = article.source_map.file_span(Span::new(0, article.text.len()));
            assert!(
                article.origin.record.is_some()
                    || name.ends_with("json")
                    || name == "-"
                    || all.end() <= bytes.len(),
                "{name}: {note}"
            );
        }
    }
}

#[test]
fn random_bytes_do_not_make_a_reader_panic() {
    for seed in 1..2_000 {
        let mut random = Random(seed);
        let bytes: Vec<u8> =
            (0..random.below(80)).map(|_| random.below(256) as u8).collect();
        check(&bytes, &format!("seed {seed}"));
    }
}

/// Changes a few bytes, or takes out or doubles a piece.
fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len().max(1)).min(bytes.len());
        let end = (at + random.below(30)).min(bytes.len());
        match random.below(4) {
            0 => bytes.truncate(end.max(1)),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            _ => {
                let sign = random.pick(b"{}[]\",:\\\n\r #*>-|`&;\xFF\0");
                bytes.splice(at..at, [sign]);
            }
        }
    }
}

/// How often each fixture is changed; more with `EPITOME_FUZZ` set when this is built.
const MUTATIONS: usize = if option_env!("EPITOME_FUZZ").is_some() { 60_000 } else { 200 };

#[test]
fn changed_files_do_not_make_a_reader_panic() {
    for (number, path) in fixtures().iter().enumerate() {
        let original = bytes_of(path);
        let mut random = Random(number as u64 + 1);
        for round in 0..MUTATIONS {
            let mut bytes = original.clone();
            mutate(&mut bytes, &mut random);
            check(&bytes, &format!("{}, round {round}", path.display()));
        }
    }
}

#[test]
fn long_and_odd_texts_are_read_in_linear_time() {
    let megabyte = |piece: &str| piece.repeat((1 << 20) / piece.len());
    for piece in [
        "a", "a ", "> ", "[", "*a ", "`", "![", "- ", "\n", "{\"a\":", "[{", "# a\n",
        "|a", "<", "&", "_a*",
    ] {
        for name in ["a.txt", "a.md", "a.json", "a.jsonl"] {
            assert!(!shown(name, megabyte(piece).as_bytes()).is_empty());
        }
    }
}
