//! A folder as people have them: a file of each format, and one of each kind of damage.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::provenance::repository;
use crate::support::{Ended, Folder};

const GOOD: &str = "fixtures/mixed/good";
const BROKEN: &str = "fixtures/mixed/broken";

/// Runs the program on all of these files from the repository's root.
fn run(folder: &Folder, arguments: &[&str]) -> Ended {
    let mut command = folder.command(arguments);
    command.current_dir(repository()).args([GOOD, BROKEN]);
    crate::support::ended(command, b"")
}

fn names(folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(repository().join(folder)).unwrap();
    let name = |path: PathBuf| path.file_name().unwrap().to_str().unwrap().to_string();
    entries.map(|entry| name(entry.unwrap().path())).collect()
}

/// Returns the names of broken files, and what is told of each.
fn told() -> Vec<(String, String)> {
    let list =
        fs::read_to_string(repository().join("fixtures/mixed/broken.tsv")).unwrap();
    let pair = |line: &str| {
        let (name, what) = line.split_once('\t').unwrap();
        (name.to_string(), what.to_string())
    };
    list.lines().map(pair).collect()
}

#[test]
fn every_good_file_is_in_the_digest_and_every_broken_one_is_named() {
    let folder = Folder::new();
    let ended = run(&folder, &["digest", "--format", "json", "--sentences", "2"]);
    assert_eq!(ended.code, 1);

    let digest: Value = serde_json::from_str(&ended.stdout).unwrap();
    let articles = digest["articles"].as_array().unwrap();
    let path = |article: &Value| article["path"].as_str().unwrap().to_string();
    let read: BTreeSet<String> = articles.iter().map(path).collect();
    let good: BTreeSet<String> =
        names(GOOD).iter().map(|name| format!("{GOOD}/{name}")).collect();
    assert_eq!(read, good);
    let told_of: BTreeSet<u64> = digest["stories"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|story| !story["sentences"].as_array().unwrap().is_empty())
        .flat_map(|story| story["articles"].as_array().unwrap())
        .map(|index| index.as_u64().unwrap())
        .collect();
    assert_eq!(told_of, (0..articles.len() as u64).collect());

    let mut lines: Vec<&str> = ended.stderr.lines().collect();
    for (name, what) in told() {
        let start = format!("epitome: skipped {BROKEN}/{name}: {what}");
        let at = lines.iter().position(|line| line.starts_with(&start));
        let at = at.unwrap_or_else(|| panic!("not told: {start}\n{}", ended.stderr));
        lines.remove(at);
    }
    assert_eq!(lines, [""; 0]);
    let broken: BTreeSet<String> = told().into_iter().map(|(name, _)| name).collect();
    assert_eq!(broken, names(BROKEN));
}

#[test]
fn a_strict_run_over_broken_files_ends_with_2_and_leaves_no_file() {
    let folder = Folder::new();
    folder.write("old.txt", "old");
    for name in ["new.txt", "old.txt"] {
        let path = folder.path(name);
        let ended = run(&folder, &["digest", "--strict", "-o", path.to_str().unwrap()]);
        assert_eq!(ended.code, 2, "{ended:?}");
        assert_eq!(ended.stderr.lines().count(), 1, "{ended:?}");
        assert!(ended.stderr.starts_with(&format!("epitome: {BROKEN}/")), "{ended:?}");
    }
    assert_eq!(folder.names(), ["old.txt"]);
    assert_eq!(folder.read("old.txt"), "old");
}
