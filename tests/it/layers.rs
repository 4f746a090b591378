//! The architecture: which module may use which, and how long a file may be.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules of the library, lowest first: each may use those before it, and no other.
///
/// A new module is put where it belongs here; none is moved up to silence the test.
const LAYERS: &[&[&str]] = &[
    &["article", "error", "ratio", "groups", "hash", "parallel"],
    &["read"],
    &["language", "sentence", "term", "fact"],
    &["similar", "sketch", "graph", "rank", "dedup", "select"],
    &["support", "dispute", "ledger"],
    &["story", "boilerplate", "options"],
    &["summary"],
    &["timeline", "topic"],
    &["digest", "compare", "evaluate", "corpus"],
    &["render"],
];

/// The most lines of a file, its unit tests not counted.
const LONGEST: usize = 400;

#[test]
fn every_module_uses_only_modules_below_it() {
    assert_none(sources().iter().flat_map(|file| upward_uses(&file.path, &file.code)));
}

#[test]
fn every_source_file_lies_in_a_layer() {
    let strays = sources().into_iter().filter(|file| !is_placed(&file.path));
    assert_none(strays.map(|file| format!("{} is in no layer", file.path)));
}

#[test]
fn every_file_fits_into_a_head() {
    let is_long = |file: &Source| file.code.lines().count() > LONGEST;
    let long =
        sources().into_iter().filter(|file| is_long(file) && !is_table(&file.code));
    assert_none(long.map(|file| format!("{} has over {LONGEST} lines", file.path)));
}

#[test]
fn only_one_file_knows_about_threads() {
    let files = sources();
    let named: Vec<_> = files.iter().filter(|file| names(&file.code, "rayon")).collect();
    assert_eq!(named.iter().map(|file| &*file.path).collect::<Vec<_>>(), ["parallel.rs"]);
}

#[test]
fn an_upward_use_is_found_however_it_is_written() {
    for code in [
        "use crate::summary::Summary;",
        "use crate::{article::Article, summary::{Summary, Place}};",
        "use crate::{\n    article::Article,\n    summary,\n};",
        "pub(crate) use crate :: summary;",
        "fn f(text: &str) -> crate::summary::Summary {",
        "use super::summary::Summary;",
        "use super::{article, summary};",
    ] {
        let found = upward_uses("rank.rs", &code_of(code));
        assert_eq!(found, ["rank.rs uses summary, which is not below it"], "{code}");
    }
    let found = upward_uses("rank/graph.rs", "use super::super::summary::Summary;");
    assert_eq!(found.len(), 1);
    assert_eq!(
        upward_uses("rank.rs", "use crate::Article;").len(),
        1,
        "a re-export hides"
    );
}

#[test]
fn a_use_of_what_lies_below_or_of_the_module_itself_is_none() {
    for code in [
        "use crate::article::{Article, Span};",
        "use crate::{article, groups::Groups};",
        "use crate::rank::inner::f;",
        "/// See [`crate::summary`].\n// use crate::summary;",
        "fn f() {}\n#[cfg(test)]\nmod tests { use crate::summary; }",
        "use mycrate::summary; use super_crate::summary;",
    ] {
        assert_eq!(upward_uses("rank.rs", &code_of(code)), [""; 0], "{code}");
    }
    assert_eq!(upward_uses("rank/inner.rs", "use super::summary;"), [""; 0]);
}

#[test]
fn a_file_outside_the_table_is_in_no_layer() {
    assert!(!is_placed("helpers.rs") && !is_placed("helpers/article.rs"));
    assert!(is_placed("read/json.rs") && is_placed("bin/epitome/main.rs"));
}

#[test]
fn a_crate_is_named_only_by_its_whole_name_in_code() {
    assert!(names("use rayon::join;", "rayon"));
    assert!(!names(&code_of("// rayon\nlet crayon = 1;"), "rayon"));
}

/// A source file: its path below `src`, and its code without comments and unit tests.
struct Source {
    path: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    gather(&root, &mut paths);
    paths.sort();
    assert!(paths.len() > 20, "the sources were not found");
    let source = |path: &PathBuf| {
        let below = path.strip_prefix(&root).unwrap();
        let parts: Vec<_> = below.iter().map(|part| part.to_str().unwrap()).collect();
        Source {
            path: parts.join("/"),
            code: code_of(&fs::read_to_string(path).unwrap()),
        }
    };
    paths.iter().map(source).collect()
}

fn gather(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, paths);
        } else if is_source(&path) {
            paths.push(path);
        }
    }
}

/// A file of unit tests is no part of a layer: tests may use what they like.
fn is_source(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
        && path.file_name().is_some_and(|name| name != "tests.rs")
}

/// A table of data is read entry by entry, not as a whole: it may be as long as it is.
fn is_table(code: &str) -> bool {
    code.split_whitespace().filter(|word| *word == "fn").count() <= 1
}

/// Returns the lines before the unit tests, emptied of line comments.
fn code_of(source: &str) -> String {
    let end = source.find("#[cfg(test)]\nmod ").unwrap_or(source.len());
    let code = source[..end].lines().map(|line| line.split("//").next().unwrap_or(""));
    code.collect::<Vec<_>>().join("\n")
}

/// The library's front page may name everything, and the program is above it all.
fn is_outside(path: &str) -> bool {
    path == "lib.rs" || path.starts_with("bin/epitome/")
}

fn is_placed(path: &str) -> bool {
    is_outside(path) || rank_of(module_of(path)).is_some()
}

fn module_of(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

fn rank_of(module: &str) -> Option<usize> {
    LAYERS.iter().flat_map(|layer| layer.iter()).position(|name| *name == module)
}

fn upward_uses(path: &str, code: &str) -> Vec<String> {
    let own = module_of(path);
    let is_upward = |used: &String| {
        used != own && rank_of(used) >= rank_of(own) || rank_of(used).is_none()
    };
    if is_outside(path) {
        return Vec::new();
    }
    let used = used_modules(code, depth_of(path));
    let upward = used.into_iter().filter(is_upward);
    upward.map(|used| format!("{path} uses {used}, which is not below it")).collect()
}

/// Returns how many `super::` lead from the file's module to the crate.
fn depth_of(path: &str) -> usize {
    path.trim_end_matches("/mod.rs").split('/').count()
}

/// Returns what directly follows each `crate::`, or as many `super::` as come to the same.
fn used_modules(code: &str, depth: usize) -> Vec<String> {
    let code: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let code = code.replace(" ::", "::").replace(":: ", "::");
    let mut used = Vec::new();
    for root in ["crate::".to_string(), "super::".repeat(depth)] {
        for (at, _) in code.match_indices(&root) {
            let before = code[..at].chars().next_back();
            if !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                used.extend(first_names(&code[at + root.len()..]));
            }
        }
    }
    used
}

/// Returns the first name of each path in `a::b` or in `{a::b, c::{d, e}}`.
fn first_names(path: &str) -> Vec<String> {
    let name = |path: &str| -> String {
        path.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
    };
    let Some(list) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let mut depth = 0;
    let mut names = Vec::new();
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(&list[at + 1..])),
            _ => {}
        }
    }
    names.push(name(list));
    names.retain(|name| !name.is_empty());
    names
}

fn names(code: &str, word: &str) -> bool {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|found| found == word)
}

fn assert_none(faults: impl Iterator<Item = String>) {
    let faults: Vec<_> = faults.collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
