//! Two articles side by side, as the program prints it.

use std::fs;

use serde_json::Value;

use crate::provenance::{json, repository, run_in};
use crate::support::{Ended, Folder};

const OLD: &str = "\
The river broke its banks on Friday and flooded the old town of Marle. \
Fire crews took 80 people from their roofs by boat during the night. \
Schools will stay closed until the water is out of the cellars.\n";

const NEW: &str = "\
The river broke its banks on Friday and flooded the old town of Marle. \
Fire crews took 86 people from their roofs by boat during the night. \
Insurers expect claims of 40 million crowns from the flood in Marle.\n";

/// A folder with two versions of an article.
fn versions() -> Folder {
    Folder::with(&[("old.txt", OLD), ("new.txt", NEW)])
}

fn assert_ended(ended: &Ended, code: i32, stderr: &str) {
    assert_eq!((ended.code, ended.stderr.as_str()), (code, stderr), "{ended:?}");
}

fn texts(passages: &Value) -> Vec<&str> {
    let passages = passages.as_array().unwrap().iter();
    passages.map(|passage| passage["text"].as_str().unwrap()).collect()
}

#[test]
fn what_both_have_what_one_has_and_what_differs_are_told_apart() {
    let ended = versions().run(&["compare", "old.txt", "new.txt", "--format", "json"]);
    assert_ended(&ended, 0, "");
    let found = json(ended);
    assert_eq!(found["shared"].as_array().unwrap().len(), 1);
    let changed = &found["changed"][0];
    let words = ["kind", "here_text", "there_text"].map(|name| &changed[name]);
    assert_eq!(words, ["number", "80", "86"]);
    assert!(texts(&found["only"][0])[0].starts_with("Schools"), "{found}");
    assert!(texts(&found["only"][1])[0].starts_with("Insurers"), "{found}");
}

#[test]
fn every_sentence_of_either_article_is_told_of_once_and_stands_in_its_file() {
    let folder = repository().join("fixtures/golden/versions/in");
    let arguments = ["compare", "morning.txt", "evening.txt", "--format", "json"];
    let found = json(run_in(&folder, &arguments));
    for (side, file) in ["morning.txt", "evening.txt"].into_iter().enumerate() {
        let name = ["first", "second"][side];
        let pairs = ["shared", "changed"].into_iter();
        let pairs = pairs.flat_map(|list| found[list].as_array().unwrap());
        let paired = pairs.map(|pair| &pair[name]);
        let told: Vec<&Value> =
            paired.chain(found["only"][side].as_array().unwrap()).collect();
        assert_eq!(found["counts"][side], told.len());
        let bytes = fs::read(folder.join(file)).unwrap();
        for sentence in told {
            let at =
                |name: &str| usize::try_from(sentence[name].as_u64().unwrap()).unwrap();
            let text = sentence["text"].as_str().unwrap();
            assert_eq!(&bytes[at("start")..at("end")], text.as_bytes());
            assert_eq!(sentence["article"], side);
        }
    }
}

#[test]
fn an_article_beside_itself_has_all_in_common() {
    let folder = versions();
    let printed = folder.run(&["compare", "old.txt", "old.txt"]);
    assert_ended(&printed, 0, "");
    assert!(printed.stdout.contains("3 sentences in both, 0 but for a fact"));
    assert!(printed.stdout.contains("In both\n") && !printed.stdout.contains("Only in"));
}

#[test]
fn a_record_of_a_file_of_many_is_named_by_its_number() {
    let record = |text: &str| serde_json::json!({ "text": text }).to_string();
    let lines = format!("{}\n{}\n", record(OLD), record(NEW));
    let folder = Folder::with(&[("feed.jsonl", &lines), ("new.txt", NEW)]);
    let ended = folder.run(&["compare", "feed.jsonl#0", "feed.jsonl#1"]);
    assert_ended(&ended, 0, "");
    assert!(ended.stdout.contains("80 (feed.jsonl#0), 86 (feed.jsonl#1)"), "{ended:?}");
    let many = folder.run(&["compare", "feed.jsonl", "new.txt"]);
    let such =
        "epitome: feed.jsonl holds 2 articles; name one of them, such as feed.jsonl#0\n";
    assert_ended(&many, 2, such);
    let none = folder.run(&["compare", "feed.jsonl#7", "new.txt"]);
    assert_ended(&none, 2, "epitome: there is no article feed.jsonl#7\n");
}

#[test]
fn standard_input_is_one_of_the_two() {
    let folder = versions();
    let ended = folder.run_with_input(&["compare", "old.txt", "-"], NEW);
    assert_ended(&ended, 0, "");
    assert!(ended.stdout.contains("80 (old.txt), 86 (standard input)"), "{ended:?}");
    let twice = folder.run_with_input(&["compare", "-", "-"], NEW);
    let why = "epitome: standard input can be one of the two articles only\n";
    assert_ended(&twice, 2, why);
}

#[test]
fn what_cannot_be_compared_ends_with_2_and_a_reason() {
    let folder = versions();
    folder.write("in/a.txt", NEW);
    folder.write("feed.jsonl", "{\"text\": \"One fell.\"}\n");
    folder.write("broken.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xcb\x48");
    for (arguments, reason) in [
        (&["old.txt", "gone.txt"][..], "skipped gone.txt: "),
        (&["old.txt", "broken.gz"], "there is no article to read in broken.gz"),
        (
            &["old.txt", "new.txt", "-o", "new.txt"],
            "cannot write to new.txt: it is an input",
        ),
        (
            &["old.txt", "feed.jsonl#0", "-o", "feed.jsonl"],
            "cannot write to feed.jsonl: it is an input",
        ),
        (
            &["old.txt", "in", "-o", "in/a.txt"],
            "cannot write to in/a.txt: it is an input",
        ),
        (&["old.txt", "new.txt", "--format", "html"], "not as a page"),
        (&["old.txt", "new.txt", "-o", "c.html"], "not as a page"),
        (&["old.txt"], "required arguments"),
    ] {
        let ended = folder.run(&[&["compare"], arguments].concat());
        assert_eq!((ended.code, ended.stdout.as_str()), (2, ""), "{ended:?}");
        assert!(ended.stderr.contains(reason), "{ended:?}");
    }
    assert_eq!(folder.read("new.txt"), NEW);
}

#[test]
fn a_file_that_is_read_in_part_is_compared_and_the_run_ends_with_1() {
    let lines = format!("{}\nnot a record\n", serde_json::json!({ "text": OLD }));
    let folder = Folder::with(&[("feed.jsonl", &lines), ("new.txt", NEW)]);
    let ended = folder.run(&["compare", "feed.jsonl", "new.txt"]);
    assert_eq!(ended.code, 1, "{ended:?}");
    assert!(ended.stderr.contains("skipped feed.jsonl"), "{ended:?}");
    assert!(ended.stdout.contains("In both"), "{ended:?}");
    let strict = folder.run(&["compare", "feed.jsonl", "new.txt", "--strict"]);
    assert_eq!((strict.code, strict.stdout.as_str()), (2, ""));
}

#[test]
fn the_ending_of_the_output_chooses_the_form_of_a_comparison() {
    let folder = versions();
    for (name, format) in [("c.md", "markdown"), ("c.json", "json"), ("c.txt", "text")] {
        let printed = folder.run(&["compare", "old.txt", "new.txt", "--format", format]);
        assert_ended(&folder.run(&["compare", "old.txt", "new.txt", "-o", name]), 0, "");
        assert_eq!(folder.read(name), printed.stdout);
    }
}

#[test]
fn a_compared_article_cannot_steer_the_terminal() {
    let folder = Folder::with(&[
        (
            "a.txt",
            "The \u{1b}[31mred\u{202e} river rose. *Nobody* was hurt by the flood.\n",
        ),
        (
            "b.txt",
            "The \u{1b}[31mred\u{202e} river fell. *Nobody* was hurt by the flood.\n",
        ),
    ]);
    for format in ["text", "markdown", "json"] {
        let ended = folder.run(&["compare", "a.txt", "b.txt", "--format", format]);
        assert_ended(&ended, 0, "");
        assert!(!ended.stdout.contains(['\u{1b}', '\u{202e}']), "{ended:?}");
    }
}
