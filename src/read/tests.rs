//! What holds for every format.

use std::path::{Path, PathBuf};

use super::decode::after_mark;
use super::test_support::{Random, articles, shown};
use super::*;
use crate::article::Span;

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

/// Reads a fixture: title, date and source, then the text or error of each article.
#[cfg(any(feature = "json", feature = "markdown"))]
fn read_fixture(name: &str, options: &ReadOptions) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats").join(name);
    let mut lines = Vec::new();
    for article in read(&path, options) {
        let article = match article {
            Ok(article) => article,
            Err(error) => {
                lines
                    .push(format!("! {}", error.to_string().rsplit('/').next().unwrap()));
                continue;
            }
        };
        let Article { title, published, source, text, .. } = article;
        let title = title.unwrap_or_default();
        let published = published.map(|date| date.to_string()).unwrap_or_default();
        let source = source.unwrap_or_default();
        lines.push(format!("{title}|{published}|{source}|{text}"));
    }
    lines
}

#[cfg(feature = "json")]
#[test]
fn fixtures_of_records_are_read() {
    let read = |name| read_fixture(name, &ReadOptions::default());
    let missing = "record has no text: none of the fields text, content, body, article";
    assert_eq!(
        read("array.json"),
        [
            "Ferry freed|2024-03-19||Tugs freed the ferry on Tuesday.\n\nIt sailed to Harwick.",
            &format!("! array.json: byte 131: {missing}"),
            "|||The café on board stays shut.",
        ]
    );
    assert_eq!(
        read("object.json"),
        [
            "Ferry runs aground|2024-03-18|Northern Wire|The ferry ran aground on Monday.\r\n\r\n\
         \"Nobody was hurt,\" the coast guard said.",
        ]
    );
    assert_eq!(
        read("wrapped.json"),
        ["One|||The first article.", "! wrapped.json: byte 93: there is no text in it",]
    );
    assert_eq!(
        read("lines.jsonl"),
        [
            "Rain|2024-03-18||It rained for nine days.",
            "! lines.jsonl: byte 104: EOF while parsing a value",
            "! lines.jsonl: byte 106: there is no text in it",
            "! lines.jsonl: byte 140: record is not an object",
            "Sun||Valley Courier|Then the sun came out.",
        ]
    );
}

#[cfg(feature = "json")]
#[test]
fn fields_may_be_named_by_paths() {
    let options = ReadOptions {
        text_fields: vec!["_source.body".to_string()],
        title_fields: vec!["_source.meta.title".to_string()],
        ..ReadOptions::default()
    };
    let expected = ["First|||The first of two.", "Second|||The second of two."];
    assert_eq!(read_fixture("dotted.ndjson", &options), expected);
}

#[cfg(feature = "markdown")]
#[test]
fn fixtures_of_markdown_are_read() {
    let read = |name| read_fixture(name, &ReadOptions::default());
    assert_eq!(
        read("toml.markdown"),
        ["Tram line opens|2023-11-02||Tram line 9 opened on Thursday."]
    );
    let paragraphs = [
        "Orchard blight spreads: what we know|2024-05-09T07:15:00|Valley Courier|Orchard blight spreads",
        "Trees without leaves near Linden",
        "Trees near Linden in April.",
        "The blight that killed 4,000 trees in the valley has now reached Linden, the state said on \
         Thursday. Officials call it “a slow disaster” — and ask growers for help.",
        "What growers should do",
        "Report sick trees.",
        "Burn the cut wood:",
        "not near houses,",
        "and only on wet days.",
        "Ask the fire service first.",
        "Wait for advice.",
        "The loss is hard to bear, said one grower.",
        "Others nodded.",
        "County\tTrees lost\nLinden\t1,200\nHarwick\t2,800",
        "The state pays $40 a tree. R&D goes on at 5 * 3 sites, see https://example.org.",
        "Until the end of the year.",
    ];
    assert_eq!(read("everything.md"), [paragraphs.join("\n\n")]);
}

#[test]
fn fixtures_of_plain_text_are_read_byte_for_byte() {
    let title_of = |name: &str| {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats").join(name);
        let article = read(&path, &ReadOptions::default()).next().unwrap().unwrap();
        assert_eq!(article.text.as_bytes(), after_mark(&bytes_of(&path)), "{name}");
        let all = article.source_map.file_span(Span::new(0, article.text.len()));
        assert_eq!(all.end(), bytes_of(&path).len(), "{name}");
        article.title.unwrap_or_default()
    };
    assert_eq!(title_of("mark.txt"), "Ferry service resumes");
    assert_eq!(title_of("windows.txt"), "Bridge closes for repairs");
    assert_eq!(title_of("wrapped.txt"), "");
    assert_eq!(title_of("pages.txt"), "Harbor report");
    assert_eq!(title_of("nul.txt"), "");
    assert_eq!(title_of("wire.txt"), "Dam holds after night of rain");
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
        let bytes: Vec<u8> = (0..random.below(80))
            .map(|_| u8::try_from(random.below(256)).unwrap())
            .collect();
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

/// How often each fixture is changed.
const MUTATIONS: usize = 200;

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
    let long = |piece: &str| piece.repeat((1 << 18) / piece.len());
    for piece in [
        "a", "a ", "> ", "[", "*a ", "`", "![", "- ", "\n", "{\"a\":", "[{", "# a\n",
        "|a", "<", "&", "_a*",
    ] {
        for name in ["a.txt", "a.md", "a.json", "a.jsonl"] {
            assert!(!shown(name, long(piece).as_bytes()).is_empty());
        }
    }
}

#[cfg(feature = "json")]
#[test]
fn names_of_endless_length_are_cut() {
    let title = "\u{e9}".repeat(LONGEST_NAME);
    let line = format!("{{\"title\": \"{title}\", \"text\": \"The mayor resigned.\"}}");
    let mut read = articles("a.jsonl", line.as_bytes());
    let article = read.next().unwrap().unwrap();
    assert_eq!(article.title.unwrap(), title[..LONGEST_NAME]);
    assert_eq!(article.text, "The mayor resigned.");
}
