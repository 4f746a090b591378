//! The entries that `fuzz/` tries for hours, for seconds: files that were changed at random.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::fuzz::{ENTRIES, Entry};
use crate::news::Random;
use crate::provenance::repository;

/// How often each file is changed, and how long the changes of all files of an entry may
/// take: what is tried is the same on every machine, up to there.
const ROUNDS: usize = 40;
const MOST: Duration = Duration::from_secs(8);

/// The longest file that is changed, in bytes.
const LONGEST: usize = 4096;

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    files
}

/// Returns the files that an entry begins with: its own, among them
/// inputs that once broke it, and fixtures.
fn seeds(name: &str) -> Vec<Vec<u8>> {
    let mut paths = files(&repository().join("fuzz/seeds").join(name));
    paths.extend(files(&repository().join("fixtures/mixed/good")));
    let read = |path: PathBuf| {
        let mut bytes = fs::read(path).unwrap();
        bytes.truncate(LONGEST);
        bytes
    };
    paths.into_iter().map(read).collect()
}

/// Changes a few bytes, or takes out, doubles or cuts off a piece.
fn change(bytes: &mut Vec<u8>, random: &mut Random) {
    const SIGNS: &[u8] =
        b"{}[]()<>\"':,.\\/\n\r\t #*&;%=-0123456789azAZ\0\x7F\x80\xC3\xE2\xFF";
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let end = (at + random.below(40)).min(bytes.len());
        match random.below(5) {
            0 => bytes.truncate(end),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            3 if at < bytes.len() => bytes[at] = SIGNS[random.below(SIGNS.len())],
            _ => bytes.insert(at, SIGNS[random.below(SIGNS.len())]),
        }
    }
}

/// Tries an entry on all its files, as they are and changed.
fn try_changed(&(name, run): &Entry) {
    let start = Instant::now();
    for (file, seed) in seeds(name).into_iter().enumerate() {
        run(&seed);
        let mut random = Random::new(file as u64 + 1);
        for _ in 0..ROUNDS {
            let mut bytes = seed.clone();
            change(&mut bytes, &mut random);
            run(&bytes);
        }
        if start.elapsed() > MOST {
            return;
        }
    }
}

macro_rules! tests {
    ($($test:ident $name:literal)*) => {
        $(#[test]
        fn $test() {
            let entry = ENTRIES.iter().find(|(name, _)| *name == $name);
            try_changed(entry.unwrap());
        })*

        #[test]
        fn every_entry_is_tried_and_has_a_target() {
            let tried: Vec<&str> = vec![$($name),*];
            let all: Vec<&str> = ENTRIES.iter().map(|(name, _)| *name).collect();
            assert_eq!(tried, all);
            let targets = files(&repository().join("fuzz/fuzz_targets"));
            let mut targets: Vec<String> = targets
                .iter()
                .map(|path| path.file_stem().unwrap().to_str().unwrap().to_string())
                .collect();
            let mut all: Vec<String> = all.iter().map(ToString::to_string).collect();
            all.sort();
            targets.sort();
            assert_eq!(targets, all);
        }
    };
}

tests! {
    changed_text_is_read "text"
    changed_markdown_is_read "markdown"
    changed_pages_are_read "html"
    changed_json_is_read "json"
    changed_json_lines_are_read "json_lines"
    changed_feeds_are_read "feed"
    changed_messages_are_read "mail"
    changed_mailboxes_are_read "mailbox"
    changed_tables_are_read "csv"
    changed_web_archives_are_read "warc"
    changed_zip_archives_are_read "zip"
    changed_tar_archives_are_read "tar"
    changed_compressed_files_are_read "compressed"
    changed_books_are_read "epub"
    changed_docx_is_read "docx"
    changed_odt_is_read "odt"
    changed_pdf_is_read "pdf"
    changed_texts_are_split "sentence"
    changed_texts_state_something "fact"
    changed_statements_are_compared "dedup"
    changed_topics_are_scored "topics"
    changed_articles_are_digested "pipeline"
}
