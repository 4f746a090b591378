//! `epitome evaluate` as its users meet it.

use serde_json::Value;

use crate::support::{Ended, Folder};

const TOPICS: &str = r#"{"id": "fire", "documents": [{"text": "A fire destroyed the old mill in Aster on Sunday. Nobody was hurt. The mill had been closed for years."}, {"text": "The old mill of Aster burned down on Sunday, firefighters said. Ada Holm wept when she saw the ashes of her house."}], "references": ["The old mill in Aster burned down on Sunday; nobody was hurt."], "query": "Who wept over the ashes?"}
{"id": 2, "documents": [{"text": "The council of Brams voted for a new tram line. It opens in 2031."}], "references": ["Brams gets a tram line in 2031."]}
"#;

fn folder() -> Folder {
    Folder::with(&[("topics.jsonl", TOPICS)])
}

fn scores(ended: &Ended) -> Value {
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    serde_json::from_str(&ended.stdout).unwrap()
}

fn recall(scores: &Value, system: usize) -> f64 {
    scores["systems"][system]["scores"]["R-1"]["recall"]["mean"].as_f64().unwrap()
}

#[test]
fn summaries_that_are_read_back_score_as_when_they_were_written() {
    let folder = folder();
    let run = |more: &[&str]| {
        let usual = ["evaluate", "topics.jsonl", "--words", "12", "--format", "json"];
        scores(&folder.run(&[&usual[..], more].concat()))
    };
    let written = run(&["-o", "ours.jsonl"]);
    let read = run(&["--system", "ours.jsonl"]);
    assert_eq!(written["systems"][0]["scores"], read["systems"][0]["scores"]);
    assert_eq!(read["systems"][0]["name"], "ours");
    assert!(recall(&written, 0) > 0.3, "{written}");
    for line in folder.read("ours.jsonl").lines() {
        let output: Value = serde_json::from_str(line).unwrap();
        let words = output["summary"].as_str().unwrap().split_whitespace().count();
        assert!((1..=12).contains(&words), "{line}");
    }
}

#[test]
fn a_number_of_words_cuts_both_sides_unless_they_are_to_be_uncut() {
    let folder = folder();
    let theirs = "{\"id\": \"fire\", \"summary\": \"zzz old mill\"}\n\
                  {\"id\": \"2\", \"summary\": \"\"}\n";
    folder.write("theirs.jsonl", theirs);
    let run = |more: &[&str]| {
        let usual = ["evaluate", "topics.jsonl", "--system", "theirs.jsonl"];
        let rest = ["--words", "2", "--format", "json"];
        recall(&scores(&folder.run(&[&usual[..], &rest, more].concat())), 0)
    };
    // "old" of "The old"; "old mill" of twelve words; the other topic has 0.
    assert!((run(&[]) - 0.5 / 2.0).abs() < 1e-9);
    assert!((run(&["--uncut"]) - 2.0 / 12.0 / 2.0).abs() < 1e-9);
}

#[test]
fn a_line_that_is_no_topic_is_skipped_and_named() {
    let folder = folder();
    folder.write("topics.jsonl", format!("{{\"id\": 1}}\n{TOPICS}"));
    let ended = folder.run(&["evaluate", "topics.jsonl"]);
    assert_eq!(ended.code, 1);
    let expected = "epitome: skipped topics.jsonl: byte 8: missing field `documents`\n";
    assert_eq!(ended.stderr, expected);
    assert!(ended.stdout.starts_with("2 topics, "), "{}", ended.stdout);
    assert_eq!(folder.run(&["evaluate", "topics.jsonl", "--strict"]).code, 2);
}

#[test]
fn topics_without_summaries_are_said_to_score_nothing() {
    let folder = folder();
    folder.write("theirs.jsonl", "{\"id\": 2, \"summary\": \"A tram.\"}\n");
    let ended = folder.run(&["evaluate", "topics.jsonl", "--system", "theirs.jsonl"]);
    assert_eq!(ended.code, 0);
    assert_eq!(
        ended.stderr,
        "epitome: theirs has no summary of 1 of 2 topics: 0 for each\n"
    );
}

#[test]
fn what_cannot_be_scored_or_written_ends_with_2() {
    let folder = folder();
    folder.write("bare.jsonl", "{\"id\": 1, \"documents\": []}\n");
    for arguments in [
        &["evaluate", "none.jsonl"][..],
        &["evaluate", "bare.jsonl"],
        &["evaluate", "topics.jsonl", "--rank", "lead,degree", "-o", "s.jsonl"],
        &["evaluate", "topics.jsonl", "-o", "-"],
        &["evaluate", "topics.jsonl", "--uncut"],
    ] {
        let ended = folder.run(arguments);
        assert_eq!((ended.code, &*ended.stdout), (2, ""), "{arguments:?}");
        assert!(!ended.stderr.is_empty());
    }
    // Summaries alone can be written without anything to score them against.
    assert_eq!(folder.run(&["evaluate", "bare.jsonl", "-o", "s.jsonl"]).code, 0);
}

const CLUSTERS: &str = r#"{"id": "a", "text": "The river Orla flooded Lunde on Friday and Mayor Tamsin Vale closed all its schools.", "cluster": "flood"}
{"id": 7, "text": "Northbank raised its lending rate after governor Ilse Krone had warned of inflation.", "cluster": 2}
{"id": "c", "text": "Mayor Tamsin Vale closed all schools of Lunde when the river Orla flooded it on Friday.", "cluster": "flood"}
"#;

#[test]
fn stories_are_scored_against_those_that_people_made() {
    let folder = Folder::with(&[("clusters.jsonl", CLUSTERS)]);
    let run = |more: &[&str]| {
        folder.run(&[&["evaluate", "--stories", "clusters.jsonl"], more].concat())
    };
    let text = run(&["-o", "stories.jsonl"]);
    assert_eq!((text.code, &*text.stderr), (0, ""));
    assert_eq!(
        text.stdout,
        "articles: 3; stories: 2, by people 2; B-cubed in percent\n\n\
         precision  recall      F1\n   100.00  100.00  100.00\n"
    );
    assert_eq!(
        folder.read("stories.jsonl"),
        "{\"id\":\"a\",\"story\":0}\n{\"id\":\"7\",\"story\":1}\n{\"id\":\"c\",\"story\":0}\n"
    );
    let json = scores(&run(&["--format", "json"]));
    assert_eq!(
        (&json["stories"], &json["expected"], &json["f1"]),
        (&2.into(), &2.into(), &1.0.into())
    );
    assert_eq!(run(&["--words", "100"]).code, 2);
    let ended = folder.run(&["evaluate", "."]);
    assert_eq!((ended.code, &*ended.stderr), (2, "epitome: .: is a directory\n"));
    let ended = run(&["-o", "clusters.jsonl"]);
    assert_eq!(
        (ended.code, &*ended.stderr),
        (2, "epitome: cannot write to clusters.jsonl: it is an input\n")
    );
    assert_eq!(folder.read("clusters.jsonl"), CLUSTERS);
    folder.write("clusters.jsonl", "{\"text\": \"It rains.\"}\n");
    let ended = run(&[]);
    assert_eq!(ended.code, 2);
    assert!(
        ended.stderr.contains("byte 20: missing field `cluster`"),
        "{}",
        ended.stderr
    );
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let folder = folder();
    let run = |threads: &str| {
        let usual = ["evaluate", "topics.jsonl", "--rank", "textrank,lead", "--threads"];
        folder.run(&[&usual[..], &[threads]].concat()).stdout
    };
    assert_eq!(run("1"), run("3"));
}
