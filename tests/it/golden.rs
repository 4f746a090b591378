//! Whole results, compared with those that were looked at; and what holds for all of them.
//!
//! `EPITOME_UPDATE_GOLDEN=1 cargo test golden` writes what the program prints now to
//! `fixtures/golden/*/expected.*`. The differences are then to be read before they are
//! committed.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

use crate::properties::alikeness;
use crate::provenance::{Originals, json, repository, run_in};

#[test]
fn an_article_is_summarized_as_before() {
    let arguments = ["summarize", "in/harbour.txt", "--format"];
    assert_expected("article", &arguments);
}

#[test]
fn a_mixed_folder_is_digested_as_before() {
    assert_expected("clippings", &["digest", "in", "--format"]);
}

#[test]
fn a_story_with_contradictions_is_digested_as_before() {
    assert_expected("story", &["digest", "in", "--format"]);
}

#[test]
fn stories_in_eight_languages_are_digested_as_before() {
    assert_expected("languages", &["digest", "in", "--format"]);
}

#[test]
fn two_versions_of_an_article_are_compared_as_before() {
    let arguments = ["compare", "in/morning.txt", "in/evening.txt", "--format"];
    for (format, ending) in [("text", "txt"), ("markdown", "md"), ("json", "json")] {
        assert_printed("versions", &arguments, format, ending);
    }
}

#[test]
fn topics_are_scored_as_before() {
    let arguments = ["evaluate", "in/topics.jsonl", "--words", "100", "--format"];
    for (format, ending) in [("text", "txt"), ("json", "json")] {
        assert_printed("topic", &arguments, format, ending);
    }
}

#[test]
fn the_clippings_are_three_stories() {
    let digest = digest_of("clippings");
    let mut sizes: Vec<usize> = stories(&digest).iter().map(article_count).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [5, 6, 10]);
}

#[test]
fn the_altered_number_in_the_clippings_is_seen() {
    let seen = seen_in(&digest_of("clippings"));
    // Of each claim the sentence of the earliest article is shown, in its own spelling.
    for (number, who) in [("80", "coastguard"), ("86", "coast guard")] {
        let start = format!(
            "At least {number} people died when the ferry Queen Ottoline capsized and sank \
             in the Strait of Maren late on Tuesday, the {who} said"
        );
        assert!(seen.iter().any(|text| text.starts_with(&start)), "{start} in {seen:#?}");
    }
}

#[test]
fn the_added_not_in_the_clippings_is_seen() {
    let seen = seen_in(&digest_of("clippings"));
    for had in ["had", "had not"] {
        let expected = format!(
            "A spokesman for Blue Strait Lines, Emil Castor, said the Queen Ottoline {had} \
             passed its last safety inspection in January."
        );
        assert!(seen.contains(&expected), "{expected} in {seen:#?}");
    }
}

#[test]
fn no_story_of_the_fixtures_says_a_thing_twice() {
    for case in ["clippings", "story", "languages"] {
        for story in stories(&digest_of(case)) {
            assert_nothing_twice(story);
        }
    }
}

/// Asserts that the program prints what is expected, as Markdown and as JSON, and that
/// every sentence of it stands in its file and says something of its own.
fn assert_expected(case: &str, arguments: &[&str]) {
    assert_printed(case, arguments, "markdown", "md");
    let result = assert_printed(case, arguments, "json", "json");
    let originals = Originals::of(&folder(case), &result);
    let summaries = match result["stories"].as_array() {
        Some(stories) => stories.iter().collect(),
        None => vec![&result],
    };
    for summary in summaries {
        assert!(originals.check(summary) > 0, "{summary}");
        assert_nothing_twice(summary);
    }
}

/// Compares what the program prints with the file of what is expected, or writes it.
fn assert_printed(case: &str, arguments: &[&str], format: &str, ending: &str) -> Value {
    let ended = run_in(&folder(case), &[arguments, &[format]].concat());
    assert_eq!((ended.code, ended.stderr.as_str()), (0, ""));
    let path = folder(case).join("expected").with_extension(ending);
    if env::var_os("EPITOME_UPDATE_GOLDEN").is_some() {
        fs::write(&path, &ended.stdout).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_same_lines(&ended.stdout, &expected, &path);
    serde_json::from_str(&ended.stdout).unwrap_or_default()
}

/// Asserts that two texts are equal, and shows the first line that is not.
fn assert_same_lines(printed: &str, expected: &str, path: &Path) {
    let mut lines = expected.lines().zip(printed.lines()).zip(1..);
    if let Some(((expected, printed), line)) = lines.find(|((a, b), _)| a != b) {
        let path = path.display();
        panic!("{path}:{line}\n expected: {expected}\n  printed: {printed}\n{UPDATE}");
    }
    assert!(printed == expected, "{}: printed {printed}\n{UPDATE}", path.display());
}

const UPDATE: &str = "if that is better, run EPITOME_UPDATE_GOLDEN=1 cargo test golden";

fn folder(case: &str) -> PathBuf {
    repository().join("fixtures/golden").join(case)
}

fn digest_of(case: &str) -> Value {
    json(run_in(&folder(case), &["digest", "in", "--format", "json"]))
}

fn stories(digest: &Value) -> &Vec<Value> {
    digest["stories"].as_array().unwrap()
}

fn article_count(story: &Value) -> usize {
    story["articles"].as_array().unwrap().len()
}

/// Returns, on one line each, all sentences that are chosen or differ from a chosen one.
fn seen_in(digest: &Value) -> Vec<String> {
    let sentences = stories(digest).iter().flat_map(sentences);
    let with_others = sentences.flat_map(|sentence| {
        let others = sentence["differences"].as_array().unwrap().iter();
        std::iter::once(sentence).chain(others)
    });
    with_others.map(text).collect()
}

fn sentences(summary: &Value) -> &Vec<Value> {
    summary["sentences"].as_array().unwrap()
}

/// Returns a sentence on one line.
fn text(sentence: &Value) -> String {
    let words = sentence["text"].as_str().unwrap().split_whitespace();
    words.collect::<Vec<_>>().join(" ")
}

fn assert_nothing_twice(summary: &Value) {
    let texts: Vec<String> = sentences(summary).iter().map(text).collect();
    for (at, one) in texts.iter().enumerate() {
        for other in &texts[..at] {
            let alike = alikeness(one, other);
            assert!(alike < 0.6, "{alike}: {one} / {other}");
        }
    }
}
