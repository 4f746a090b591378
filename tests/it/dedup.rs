//! `epitome dedup` as its users meet it.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::Stdio;

use bzip2::write::BzEncoder;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

use serde_json::{Value, json};

use crate::support::{Ended, Folder};

/// A text of `count` different words that begins with word `from`, in sentences of ten.
fn text(from: usize, count: usize) -> String {
    let words: Vec<String> = (from..from + count).map(|n| format!("word{n}")).collect();
    let sentences: Vec<String> =
        words.chunks(10).map(|chunk| format!("The {}.", chunk.join(" "))).collect();
    sentences.join(" ")
}

fn line(text: &str) -> String {
    format!("{}\n", json!({ "text": text }))
}

fn run(folder: &Folder, arguments: &[&str]) -> Ended {
    let all: Vec<&str> = ["dedup"].into_iter().chain(arguments.iter().copied()).collect();
    folder.run(&all)
}

fn report(folder: &Folder, name: &str) -> Vec<Value> {
    let lines = folder.read(name);
    lines.lines().map(|line| serde_json::from_str(line).expect("not JSON")).collect()
}

// What comes out

#[test]
fn kept_lines_are_the_very_bytes_that_went_in() {
    let odd = "  {\"x\": 1.50e3,\"text\" :\"Caf\\u00e9 \\\"one\\\" fell.\", \"x\": [null]}\t\r\n";
    let copy = line("café one fell");
    let last = r#"{"text": "The mayor left.", "big": 123456789012345678901234567890}"#;
    let folder = Folder::new();
    folder.write("a.jsonl", format!("\u{feff}{odd}\n{copy}\n{last}"));
    let ended = run(&folder, &["a.jsonl"]);
    assert_eq!(ended.code, 0, "{ended:?}");
    assert_eq!(ended.stdout, format!("{odd}{last}\n"));
}

#[test]
fn records_come_out_in_the_order_in_which_they_went_in() {
    let folder = Folder::new();
    let lines: Vec<String> = (0..300).map(|n| line(&text(n % 100 * 500, 50))).collect();
    folder.write("a.jsonl", lines.concat());
    let ended = run(&folder, &["a.jsonl", "-q"]);
    assert_eq!(ended.stdout, lines[..100].concat());
    assert_eq!(ended.stderr, "");
}

#[test]
fn elements_of_an_array_come_out_as_an_array() {
    let folder = Folder::new();
    let one = r#"{"text":  "One fell.", "n": 1.0}"#;
    let two = r#"{"text": "Two rose."}"#;
    folder.write("a.json", format!("[{one}, {two},\n {one}]"));
    let ended = run(&folder, &["a.json"]);
    assert_eq!(ended.stdout, format!("[\n{one},\n{two}\n]\n"));
    let values: Value = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!(values.as_array().map(Vec::len), Some(2));
}

#[test]
fn of_a_folder_of_articles_the_paths_come_out() {
    let folder = Folder::with(&[
        ("news/a.txt", "The mayor left on Friday."),
        ("news/b.txt", "THE MAYOR LEFT ON FRIDAY"),
        ("news/c.md", "Schools stay closed."),
    ]);
    let ended = run(&folder, &["news"]);
    assert_eq!(ended.stdout, "news/a.txt\nnews/c.md\n");
}

#[test]
fn the_files_that_are_kept_can_be_copied_to_a_folder() {
    let folder = Folder::with(&[
        ("news/x/a.txt", "The mayor left on Friday."),
        ("news/b.txt", "THE MAYOR LEFT ON FRIDAY, THEY SAY."),
        ("news/y/a.txt", "the mayor left on friday"),
    ]);
    let ended = run(&folder, &["news", "--copy-to", "unique"]);
    assert_eq!((ended.code, ended.stdout.as_str()), (0, ""), "{ended:?}");
    assert_eq!(folder.read("unique/x/a.txt"), "The mayor left on Friday.");
    assert!(!folder.path("unique/y").exists());
    assert_eq!(folder.names(), ["news", "unique"]);
    let again = run(&folder, &["news", "--copy-to", "unique"]);
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("there is something in it"), "{again:?}");
}

#[test]
fn standard_input_is_read_like_a_file() {
    let folder = Folder::new();
    let lines = line("One fell.") + &line("one fell") + &line("Two rose.");
    let ended = folder.run_with_input(&["dedup"], &lines);
    assert_eq!(ended.stdout, line("One fell.") + &line("Two rose."));
    assert_eq!(ended.code, 0);
}

/// Ways of compressing, each with the ending of its files.
fn compressed(bytes: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let mut gzip = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(bytes).unwrap();
    let mut bzip2 = BzEncoder::new(Vec::new(), bzip2::Compression::fast());
    bzip2.write_all(bytes).unwrap();
    vec![
        ("gz", gzip.finish().unwrap()),
        ("bz2", bzip2.finish().unwrap()),
        ("zst", compress_to_vec(bytes, CompressionLevel::Fastest)),
    ]
}

#[test]
fn compressed_records_come_out_as_they_would_from_the_plain_file() {
    let folder = Folder::new();
    let lines: Vec<String> = (0..40).map(|n| line(&text(n % 30 * 500, 50))).collect();
    let plain = lines.concat();
    for (ending, bytes) in compressed(plain.as_bytes()) {
        let name = format!("a.jsonl.{ending}");
        folder.write(&name, &bytes);
        let ended = run(&folder, &[&name, "-q", "--report", "report.jsonl"]);
        assert_eq!((ended.code, ended.stdout), (0, lines[..30].concat()), "{ending}");
        let report = report(&folder, "report.jsonl");
        assert_eq!(report.len(), 10);
        assert_eq!(report[0]["kept"]["path"], json!(name));
        let piped = folder.run_with_input(&["dedup", "-q"], &bytes);
        assert_eq!((piped.code, piped.stdout), (0, lines[..30].concat()), "{ending}");
    }
    let values = format!("[{}]", lines.concat().trim_end().replace('\n', ","));
    folder.write("b.json.gz", &compressed(values.as_bytes())[0].1);
    let ended = run(&folder, &["b.json.gz", "-q"]);
    assert_eq!(serde_json::from_str::<Vec<Value>>(&ended.stdout).unwrap().len(), 30);
}

#[test]
fn what_breaks_off_while_it_expands_is_named_and_what_came_before_is_kept() {
    let folder = Folder::new();
    let lines: Vec<String> = (0..400).map(|n| line(&text(n * 500, 50))).collect();
    let (_, mut bytes) = compressed(lines.concat().as_bytes()).swap_remove(0);
    bytes.truncate(bytes.len() / 2);
    folder.write("a.jsonl.gz", &bytes);
    let ended = run(&folder, &["a.jsonl.gz"]);
    assert_eq!(ended.code, 1);
    assert!(ended.stderr.contains("a.jsonl.gz: "), "{}", ended.stderr);
    assert!(ended.stderr.contains("gzip data ends too early"), "{}", ended.stderr);
    assert!(ended.stdout.starts_with(&lines[..50].concat()));
    let ended = run(&folder, &["a.jsonl.gz", "--strict"]);
    assert_eq!((ended.code, ended.stdout.as_str()), (2, ""));
}

#[test]
fn what_is_written_to_a_name_in_gz_is_compressed() {
    let folder = Folder::new();
    let lines: Vec<String> = (0..40).map(|n| line(&text(n % 30 * 500, 50))).collect();
    folder.write("a.jsonl", lines.concat());
    assert_eq!(run(&folder, &["a.jsonl", "-q", "-o", "u.jsonl.gz"]).code, 0);
    let ended = run(&folder, &["u.jsonl.gz", "-q"]);
    assert_eq!(ended.stdout, lines[..30].concat());
    let ended = run(&folder, &["a.jsonl", "-o", "u.jsonl.zst"]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("only gzip is written"), "{}", ended.stderr);
    assert!(!folder.path("u.jsonl.zst").exists());
}

#[test]
fn of_files_of_different_forms_the_names_of_the_articles_come_out() {
    let folder = Folder::with(&[
        ("n/a.jsonl", &[line("One fell."), line("one fell"), line("Three.")].concat()),
        ("n/b.txt", "Two rose."),
        ("n/c.json", r#"{"text": "Four left."}"#),
        ("n/d.md", "two rose"),
    ]);
    let ended = run(&folder, &["n", "-q"]);
    assert_eq!(ended.code, 0, "{ended:?}");
    assert_eq!(ended.stdout, "n/a.jsonl#0\nn/a.jsonl#2\nn/b.txt\nn/c.json\n");
    assert_eq!(run(&folder, &["n", "-o", "out", "-q"]).code, 0);
    assert_eq!(folder.read("out"), ended.stdout);
    let copied = run(&folder, &["n", "--copy-to", "unique"]);
    assert_eq!(copied.code, 2);
    let told = "epitome: cannot copy files: n/a.jsonl is a file of JSON Lines; use -o";
    assert!(copied.stderr.starts_with(told), "{copied:?}");
    assert_eq!(folder.names(), ["n", "out"]);
}

// What is kept

#[test]
fn the_earliest_dated_is_kept_else_the_longest_else_the_first() {
    let folder = Folder::new();
    let record = |id: &str, date: &str, text: &str| {
        let value = match date {
            "" => json!({"id": id, "text": text}),
            _ => json!({"id": id, "date": date, "text": text}),
        };
        format!("{value}\n")
    };
    let kept = |lines: &[String]| {
        folder.write("a.jsonl", lines.concat());
        let ended = run(&folder, &["a.jsonl"]);
        let values = ended.stdout.lines().map(|line| {
            let value: Value = serde_json::from_str(line).unwrap();
            value["id"].as_str().unwrap().to_string()
        });
        values.collect::<Vec<_>>().join(" ")
    };
    let (short, long) = (text(0, 100), text(0, 110));
    assert_eq!(
        kept(&[
            record("undated", "", &long),
            record("late", "2026-11-03", &long),
            record("early", "2026-11-02", &short),
        ]),
        "early"
    );
    let nine = record("nine", "2026-03-01T09:00:00Z", &long);
    let seven = record("seven", "2026-03-01T12:00:00+05:00", &short);
    assert_eq!(kept(&[nine.clone(), seven.clone()]), "seven");
    let nested = seven.replace("}", ", \"title\": {\"name\": \"T\"}}");
    assert_eq!(kept(&[nine, nested]), "seven");
    assert_eq!(kept(&[record("short", "", &short), record("long", "", &long)]), "long");
    assert_eq!(kept(&[record("a", "", &short), record("b", "", &short)]), "a");
}

#[test]
fn the_threshold_says_what_is_a_copy() {
    let folder = Folder::new();
    let edited = text(0, 100).replace("word50", "other").replace("word20", "other");
    folder.write("a.jsonl", line(&text(0, 100)) + &line(&edited));
    assert_eq!(run(&folder, &["a.jsonl"]).stdout.lines().count(), 1);
    let strict = run(&folder, &["a.jsonl", "--threshold", "0.95"]);
    assert_eq!(strict.stdout.lines().count(), 2);
    for bad in ["0.2", "1.1", "x"] {
        assert_eq!(run(&folder, &["a.jsonl", "--threshold", bad]).code, 2);
    }
}

#[test]
fn with_sentences_as_the_unit_a_changed_number_is_kept() {
    let folder = Folder::new();
    let lines = [
        line("The fire killed 12 people in the north of the city."),
        line("The fire killed twelve people in the north of the city."),
        line("The fire killed 14 people in the north of the city."),
    ];
    folder.write("a.jsonl", lines.concat());
    let ended = run(&folder, &["a.jsonl", "--unit", "sentence", "--report", "r"]);
    assert_eq!(ended.stdout, lines[0].clone() + &lines[2]);
    let report = report(&folder, "r");
    assert_eq!(report.len(), 1);
    assert_eq!(
        report[0]["dropped"],
        json!({"path": "a.jsonl", "record": 1, "start": 0, "end": 55})
    );
}

// What is said

#[test]
fn the_report_names_both_articles_their_relation_and_the_sentences_that_differ() {
    let folder = Folder::new();
    let own = "The fire killed 12 people in the north of the city.";
    let other = "The fire killed 14 people in the north of the city.";
    let rest = text(0, 100);
    folder.write(
        "a.jsonl",
        line(&format!("{own} {rest}")) + &line(&format!("{other} {rest}")),
    );
    let ended = run(&folder, &["a.jsonl", "--report", "r.jsonl", "-o", "u.jsonl"]);
    assert_eq!(ended.stdout, "");
    assert!(
        ended.stderr.contains("edited") && ended.stderr.contains("kept"),
        "{ended:?}"
    );
    let report = report(&folder, "r.jsonl");
    assert_eq!(report.len(), 1);
    assert_eq!(report[0]["relation"], "edited");
    assert_eq!(report[0]["kept"]["record"], 0);
    assert_eq!(report[0]["dropped"]["record"], 1);
    assert_eq!(report[0]["sentences"].as_array().map(Vec::len), Some(1));
    let change = &report[0]["sentences"][0];
    assert_eq!(change["relation"], "number");
    assert_eq!(
        (&change["kept"]["text"], &change["dropped"]["text"]),
        (&json!(own), &json!(other))
    );
    let similarity = report[0]["similarity"].as_f64().unwrap();
    assert!((0.9..1.0).contains(&similarity));
}

#[test]
fn cut_and_longer_copies_are_named_as_such() {
    let folder = Folder::new();
    let whole = json!({"date": "2026-11-01", "text": text(0, 200)});
    folder.write(
        "a.jsonl",
        format!("{whole}\n{}{}", line(&text(0, 110)), line(&text(0, 300))),
    );
    run(&folder, &["a.jsonl", "--report", "r", "-o", "u"]);
    let relations: Vec<Value> =
        report(&folder, "r").into_iter().map(|line| line["relation"].clone()).collect();
    assert_eq!(relations, ["excerpt", "extension"]);
}

#[test]
fn every_article_is_either_kept_or_in_the_report() {
    let folder = Folder::new();
    let lines: Vec<String> =
        (0..400).map(|n| line(&text(n * n % 97 * 40, 60 + n % 5))).collect();
    folder.write("a.jsonl", lines.concat());
    let ended = run(&folder, &["a.jsonl", "--report", "r"]);
    let report = report(&folder, "r");
    let records = |side: &str| -> BTreeSet<u64> {
        report.iter().map(|line| line[side]["record"].as_u64().unwrap()).collect()
    };
    let (kept, dropped) = (records("kept"), records("dropped"));
    assert!(kept.is_disjoint(&dropped));
    assert_eq!(dropped.len(), report.len());
    let left: Vec<String> = (0..400)
        .filter(|record| !dropped.contains(record))
        .map(|record| lines[usize::try_from(record).unwrap()].clone())
        .collect();
    assert_eq!(ended.stdout, left.concat());
    assert!(report.len() > 200, "{}", report.len());
}

#[test]
fn a_dry_run_writes_nothing_but_the_report() {
    let folder = Folder::new();
    folder.write("a.jsonl", line("One fell.") + &line("one fell"));
    let ended = run(&folder, &["a.jsonl", "--dry-run", "-o", "u", "--report", "r"]);
    assert_eq!((ended.code, ended.stdout.as_str()), (0, ""));
    assert!(ended.stderr.contains("dropped"), "{ended:?}");
    assert_eq!(folder.names(), ["a.jsonl", "r"]);
}

#[test]
fn a_bad_record_is_named_and_left_out_and_the_run_ends_with_1() {
    let folder = Folder::new();
    let (one, two) = (line("One fell."), line("Two rose."));
    folder.write("a.jsonl", format!("{one}{{\"text\": x}}\n{two}"));
    let ended = run(&folder, &["a.jsonl"]);
    assert_eq!((ended.code, ended.stdout), (1, one + &two));
    assert!(
        ended.stderr.starts_with("epitome: skipped a.jsonl: byte 30: expected value\n"),
        "{}",
        ended.stderr
    );
    assert!(ended.stderr.ends_with("\nnot read                 1\n"), "{}", ended.stderr);
    let quiet = run(&folder, &["a.jsonl", "-q"]);
    let named = "epitome: skipped a.jsonl: byte 30: expected value\n";
    assert_eq!((quiet.code, quiet.stderr.as_str()), (1, named));
    folder.write("u", "old");
    let strict = run(&folder, &["a.jsonl", "--strict", "-o", "u", "--report", "r"]);
    assert_eq!(strict.code, 2);
    assert_eq!(strict.stderr, "epitome: a.jsonl: byte 30: expected value\n");
    assert_eq!((folder.read("u").as_str(), folder.names().len()), ("old", 2));
}

#[test]
fn records_without_text_are_kept_as_they_are() {
    let blank =
        [r#"{"id": 2, "text": ""}"#, r#"{"text": " ", "note": 1}"#, r#"{"text": []}"#];
    let folder = Folder::new();
    folder.write("a.jsonl", line("One fell.") + &blank.join("\n") + "\n");
    folder.write("a.json", format!("[{}, {}]", line("One fell."), blank.join(",")));
    for unit in ["article", "sentence"] {
        let with = |file| run(&folder, &[file, "--unit", unit, "--report", "r"]);
        let lines = with("a.jsonl");
        assert_eq!((lines.code, lines.stdout), (0, folder.read("a.jsonl")), "{unit}");
        assert_eq!(folder.read("r"), "");
        let values = with("a.json");
        let kept: Value = serde_json::from_str(&values.stdout).unwrap();
        assert_eq!((values.code, kept.as_array().unwrap().len()), (0, 4), "{unit}");
    }
}

#[test]
fn nothing_to_read_ends_with_2() {
    let folder = Folder::new();
    folder.write("a.jsonl", "{\n");
    assert_eq!(run(&folder, &["a.jsonl"]).code, 2);
    assert_eq!(run(&folder, &["nowhere"]).code, 2);
    std::fs::create_dir(folder.path("none")).unwrap();
    let ended = run(&folder, &["none"]);
    assert_eq!(ended.stderr, "epitome: there is nothing to read in none\n");
}

#[test]
fn an_input_is_never_overwritten() {
    let folder = Folder::new();
    let (one, two) = (line("One fell."), line("Two rose."));
    folder.write("n/a.jsonl", &one);
    folder.write("n/b.jsonl", &two);
    for arguments in [
        &["n/b.jsonl", "-o", "n/b.jsonl"][..],
        &["n", "-o", "n/b.jsonl"],
        &["n", "-o", "./n/../n/b.jsonl"],
        &["n", "--report", "n/b.jsonl"],
        &["n", "--report", "n/b.jsonl", "--dry-run"],
        &["n", "-o", "u", "--report", "n/b.jsonl"],
    ] {
        let ended = run(&folder, arguments);
        let why = "epitome: cannot write to n/b.jsonl: it is an input\n";
        assert_eq!((ended.code, ended.stderr.as_str()), (2, why), "{arguments:?}");
        assert_eq!(folder.read("n/b.jsonl"), two);
        assert_eq!(folder.names(), ["n"]);
    }
    assert_eq!(run(&folder, &["n", "-o", "n/u.jsonl"]).code, 0);
    assert_eq!(folder.read("n/u.jsonl"), one + &two);
}

#[test]
fn the_report_does_not_take_the_place_of_what_is_kept() {
    let folder = Folder::new();
    folder.write("a.jsonl", line("One fell."));
    folder.write("old", "old");
    std::fs::create_dir(folder.path("none")).unwrap();
    for (arguments, named) in [
        (&["-o", "u", "--report", "u"][..], "u"),
        (&["-o", "u", "--report", "./u"], "./u"),
        (&["-o", "none/../u", "--report", "u"], "u"),
        (&["-o", "old", "--report", "./old"], "./old"),
        (&["--report", "-"], "-"),
        (&["--copy-to", "none", "--report", "none/r"], "none/r"),
    ] {
        let ended = run(&folder, &[&["a.jsonl"], arguments].concat());
        let why = "what is kept goes there; name another --report";
        let told = format!("epitome: cannot write to {named}: {why}\n");
        assert_eq!((ended.code, ended.stderr), (2, told), "{arguments:?}");
        assert_eq!(folder.names(), ["a.jsonl", "none", "old"]);
        assert_eq!(folder.read("old"), "old");
    }
}

#[cfg(unix)]
#[test]
fn links_to_what_is_kept_are_no_place_for_the_report() {
    let folder = Folder::new();
    folder.write("a.jsonl", line("One fell."));
    std::os::unix::fs::symlink("new", folder.path("link")).unwrap();
    for [output, report] in [["new", "link"], ["link", "new"], ["link", "link"]] {
        let ended = run(&folder, &["a.jsonl", "-o", output, "--report", report]);
        assert_eq!(ended.code, 2, "{ended:?}");
        assert_eq!(folder.names(), ["a.jsonl", "link"]);
    }
    folder.write("new", "old");
    let ended = run(&folder, &["a.jsonl", "-o", "new", "--report", "link"]);
    assert_eq!((ended.code, folder.read("new").as_str()), (2, "old"));
    let both = ["a.jsonl", "-o", "/dev/null", "--report", "/dev/null"];
    assert_eq!(run(&folder, &both).code, 0, "nothing is lost on a device");
}

// The same whatever happens

#[test]
fn threads_and_the_order_of_paths_change_nothing() {
    let folder = Folder::new();
    for file in ["a", "b", "c"] {
        let lines: Vec<String> = (0..200)
            .map(|n| line(&text(n * n % 53 * 40 + file.len(), 50 + n % 7)))
            .collect();
        folder.write(&format!("{file}.jsonl"), lines.concat());
    }
    let run = |threads: &str, paths: [&str; 3]| {
        let fixed = ["--threads", threads, "--report", "r"];
        let ended = run(&folder, &[&fixed[..], &paths].concat());
        (ended.stdout, ended.stderr, folder.read("r"))
    };
    let first = run("1", ["a.jsonl", "b.jsonl", "c.jsonl"]);
    assert_eq!(first, run("4", ["c.jsonl", "a.jsonl", "b.jsonl"]));
}

#[cfg(unix)]
#[test]
fn a_killed_run_leaves_the_old_output_or_the_new_one() {
    let folder = Folder::new();
    let lines: Vec<String> = (0..3000).map(|n| line(&text(n % 1500 * 40, 60))).collect();
    folder.write("a.jsonl", lines.concat());
    let new = run(&folder, &["a.jsonl"]).stdout;
    // The program ends at a moment of its own: after so many lines of its progress, a
    // busy wait takes the place of a clock.
    for moment in 0..12_u32 {
        folder.write("u.jsonl", "old");
        let mut command = folder.command(&[
            "dedup",
            "a.jsonl",
            "-q",
            "-o",
            "u.jsonl",
            "--threads",
            "1",
        ]);
        let mut child = command.stdout(Stdio::null()).spawn().unwrap();
        for _ in 0..u64::from(moment) * 200 {
            if child.try_wait().unwrap().is_some() {
                break;
            }
            std::hint::black_box(std::fs::metadata(folder.path("u.jsonl")).unwrap());
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let left = folder.read("u.jsonl");
        assert!(left == "old" || left == new, "{moment}: {} bytes", left.len());
    }
}

#[test]
fn short_sentences_are_read_in_the_language_that_is_named() {
    let [rose, fell] = ["augmenté", "diminué"]
        .map(|word| line(&format!("Le chômage a {word} de 3 % en mars.")));
    let folder = Folder::with(&[("a.jsonl", &format!("{rose}{fell}"))]);
    let arguments = ["a.jsonl", "--unit", "sentence", "-q", "--language"];
    let kept =
        |code: &str| run(&folder, &[arguments.as_slice(), &[code]].concat()).stdout;
    assert_eq!(kept("fr"), format!("{rose}{fell}"));
    // What turns the meaning in French does not in English.
    assert_eq!(kept("en"), rose);
    assert_eq!(run(&folder, &["a.jsonl", "--language", "french"]).code, 2);
}

// What an interruption leaves

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_no_temporary_file() {
    for signal in ["-INT", "-TERM"] {
        let folder = Folder::new();
        folder.write("tmp/other.txt", "");
        folder.write("out/unique.jsonl", "as it was");
        let mut command = folder.command(&["dedup", "-", "-o", "out/unique.jsonl"]);
        command.env("TMPDIR", folder.path("tmp"));
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program runs");
        // Standard input stays open, and what came so far is kept in a temporary file.
        let mut input = child.stdin.take().expect("a pipe");
        // More than a pipe holds: when it is written, the program has begun to keep it.
        let lines = line(&text(0, 400)).repeat(400);
        input.write_all(lines.as_bytes()).expect("the program reads");
        let count =
            |name| std::fs::read_dir(folder.path(name)).expect("a folder").count();
        assert_eq!(count("tmp"), 2);
        let id = child.id().to_string();
        let told = std::process::Command::new("kill").args([signal, &id]).status();
        assert!(told.expect("kill is there").success());
        assert_eq!(child.wait().expect("the program ends").code(), Some(130));
        assert_eq!((count("tmp"), count("out")), (1, 1), "{signal}");
        assert_eq!(folder.read("out/unique.jsonl"), "as it was");
    }
}
