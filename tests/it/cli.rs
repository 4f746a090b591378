//! The program as its users meet it.

use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use serde_json::Value;

use crate::support::{Ended, Folder, ended};

const FLOOD: &str = "\
The river broke its banks on Friday and flooded the old town of Marle. \
Fire crews took 80 people from their roofs by boat during the night. \
The mayor said that the dam had been known to be weak for years. \
Schools will stay closed until the water is out of the cellars.\n";

const OTHER: &str = "\
Fire crews took 86 people from their roofs by boat during the night. \
The river broke its banks on Friday and flooded the old town of Marle. \
Insurers expect claims of 40 million crowns from the flood in Marle.\n";

/// The first bytes of compressed data.
const BROKEN: &[u8] = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xcb\x48";

/// A folder with two good articles.
fn news() -> Folder {
    Folder::with(&[("news/a.txt", FLOOD), ("news/b.txt", OTHER)])
}

/// The same with a file that breaks off.
fn news_with_a_broken_file() -> Folder {
    let folder = news();
    folder.write("news/bad.txt", BROKEN);
    folder
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("not JSON")
}

fn assert_code(ended: &Ended, code: i32) {
    assert_eq!(ended.code, code, "{ended:?}");
}

// How a run ends

#[test]
fn a_run_that_reads_everything_ends_with_0_and_says_nothing_else() {
    for command in ["summarize", "digest"] {
        let ended = news().run(&[command, "news"]);
        assert_code(&ended, 0);
        assert_eq!(ended.stderr, "");
        assert!(ended.stdout.contains("news/a.txt"), "{ended:?}");
        assert!(ended.stdout.ends_with('\n') && !ended.stdout.ends_with("\n\n"));
    }
}

#[test]
fn what_cannot_be_read_is_named_with_its_byte_and_the_run_goes_on_and_ends_with_1() {
    for command in ["summarize", "digest"] {
        let ended = news_with_a_broken_file().run(&[command, "news"]);
        assert_code(&ended, 1);
        assert_eq!(
            ended.stderr,
            "epitome: skipped news/bad.txt: byte 12: gzip data ends too early\n"
        );
        assert!(ended.stdout.contains("news/a.txt"), "{ended:?}");
    }
}

#[test]
fn a_path_that_does_not_exist_is_skipped_by_name() {
    let ended = news().run(&["summarize", "news/a.txt", "nowhere.txt"]);
    assert_code(&ended, 1);
    assert!(ended.stderr.starts_with("epitome: skipped nowhere.txt: "), "{ended:?}");
    assert!(!ended.stderr.contains("os error"), "{ended:?}");
}

#[test]
fn a_run_with_nothing_readable_ends_with_2() {
    let folder = Folder::new();
    folder.write("news/bad.txt", BROKEN);
    for command in ["summarize", "digest"] {
        let ended = folder.run(&[command, "news"]);
        assert_code(&ended, 2);
        assert!(
            ended.stderr.ends_with("epitome: nothing could be read in news\n"),
            "{ended:?}"
        );
        assert_eq!(ended.stdout, "");
        let ended = folder.run(&[command, "-q", "none.txt"]);
        assert_code(&ended, 2);
        assert_eq!(ended.stderr, "epitome: nothing could be read in none.txt\n");
    }
}

#[test]
fn an_empty_folder_ends_with_2_and_is_named() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("none")).unwrap();
    let ended = folder.run(&["digest", "none"]);
    assert_code(&ended, 2);
    assert_eq!(ended.stderr, "epitome: there is nothing to read in none\n");
}

#[test]
fn a_strict_run_ends_with_2_at_the_first_thing_that_cannot_be_read() {
    let folder = news_with_a_broken_file();
    folder.write("result.txt", "old");
    for command in ["summarize", "digest"] {
        let ended = folder.run(&[command, "news", "--strict", "-o", "result.txt"]);
        assert_code(&ended, 2);
        assert_eq!(
            ended.stderr,
            "epitome: news/bad.txt: byte 12: gzip data ends too early\n"
        );
        assert_eq!(folder.read("result.txt"), "old");
        let ended = folder.run(&[command, "news", "--strict", "-o", "new.txt"]);
        assert_code(&ended, 2);
        assert_eq!(folder.names(), ["news", "result.txt"]);
    }
}

#[test]
fn a_quiet_run_says_nothing_and_ends_as_any_other() {
    let ended = news_with_a_broken_file().run(&["digest", "news", "--quiet"]);
    assert_code(&ended, 1);
    assert_eq!(ended.stderr, "");
    let ended = news_with_a_broken_file().run(&["digest", "news", "-q", "--strict"]);
    assert_code(&ended, 2);
}

#[test]
fn a_reader_that_has_enough_is_no_failure() {
    let folder = Folder::new();
    for number in 0..40 {
        let text = format!("Story {number} of the day.\n\n").repeat(4) + FLOOD;
        folder.write(&format!("news/{number}.txt"), text);
    }
    let arguments = ["digest", "news", "--format", "json", "--explain"];
    let mut command = folder.command(&arguments);
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::with_capacity(8, child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert_eq!((line.as_str(), errors.as_str()), ("{\n", ""));
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_pipe_that_was_closed_before_is_no_failure() {
    for arguments in [&["summarize", "news"][..], &["man"], &["completions", "bash"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let folder = news();
        let mut command = folder.command(arguments);
        let child = command.stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(output.stderr, b"", "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_ends_with_2() {
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let folder = news();
    let mut command = folder.command(&["summarize", "news"]);
    let child = command.stdout(full()).stderr(Stdio::piped()).spawn().unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.starts_with("epitome: cannot write to standard output: "), "{errors}");
    assert_code(&folder.run(&["summarize", "news", "-o", "/dev/full"]), 2);
}

#[test]
fn a_summary_that_has_no_room_says_so() {
    for command in ["summarize", "digest"] {
        let ended = news().run(&[command, "news", "--words", "2"]);
        assert_code(&ended, 0);
        assert!(
            ended.stderr.contains("even the shortest sentence is longer"),
            "{ended:?}"
        );
    }
    let ended = news().run(&["summarize", "news", "--words", "2", "--format", "json"]);
    assert_eq!(json(&ended.stdout)["shortfall"], "nothing fits");
    let ended =
        news_with_a_broken_file().run(&["summarize", "news", "--words", "2", "-q"]);
    assert_code(&ended, 1);
}

#[test]
fn an_empty_summary_replaces_no_file() {
    for command in ["summarize", "digest"] {
        for output in ["kept.txt", "kept.json", "new.html"] {
            let folder = news();
            folder.write("kept.txt", "precious");
            folder.write("kept.json", "precious");
            let ended = folder.run(&[command, "news", "--words", "2", "-o", output]);
            assert_code(&ended, 2);
            assert!(
                ended.stderr.ends_with("allow more; no file is written\n"),
                "{ended:?}"
            );
            assert_eq!(folder.read("kept.txt"), "precious");
            assert_eq!(folder.read("kept.json"), "precious");
            assert_eq!(folder.names(), ["kept.json", "kept.txt", "news"]);
        }
    }
}

#[test]
fn a_table_on_standard_input_is_read_as_one() {
    let table =
        "title,text\nA,\"The bridge fell at dawn.\"\nB,The mayor resigned at noon.\n";
    let ended = Folder::new().run_with_input(&["summarize", "--format", "json"], table);
    assert_code(&ended, 0);
    let titles: Vec<Value> = json(&ended.stdout)["articles"]
        .as_array()
        .unwrap()
        .iter()
        .map(|article| article["title"].clone())
        .collect();
    assert_eq!(titles, ["A", "B"]);
}

#[test]
fn what_the_program_wrote_is_no_article_and_may_be_replaced() {
    for output in ["news/digest.html", "news/digest.json"] {
        let folder = news();
        for command in ["digest", "summarize"] {
            let write = [command, "news", "-o", output];
            folder.run(&write);
            let first = folder.read(output);
            let again = folder.run(&write);
            assert_code(&again, 0);
            let note = format!("epitome: left out {output}: epitome wrote it\n");
            assert_eq!(again.stderr, note);
            assert_eq!(folder.read(output), first);
            assert_code(&folder.run(&[command, "news", "--strict", "-q"]), 0);
        }
        let ended = folder.run(&["summarize", output]);
        assert_code(&ended, 2);
        assert!(ended.stderr.contains("there is nothing to read in"), "{ended:?}");
        let ended = folder.run(&["dedup", "news", "--quiet"]);
        assert_code(&ended, 0);
    }
}

#[test]
fn nonsense_ends_without_a_panic() {
    let mut noise = Vec::new();
    let mut state = 1_u32;
    for _ in 0..5000 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        noise.push(state.to_be_bytes()[0]);
    }
    let long = "word ".repeat(20_000);
    let inputs: [&[u8]; 9] = [
        b"",
        b" \n\t ",
        b"word",
        b"\"\"\"",
        "“”»«‘’".as_bytes(),
        b"\0\0\0",
        b"...!?!?...",
        long.as_bytes(),
        &noise,
    ];
    for input in inputs {
        for command in ["summarize", "digest"] {
            for format in ["text", "markdown", "json"] {
                let arguments = [command, "--explain", "--format", format];
                let ended = Folder::new().run_with_input(&arguments, input);
                assert!([0, 1, 2].contains(&ended.code), "{ended:?}");
                assert!(!ended.stderr.contains("panicked"), "{}", ended.stderr);
            }
        }
    }
}

// What goes in

#[test]
fn standard_input_is_read_without_a_path_and_for_a_dash() {
    for arguments in
        [&["summarize"][..], &["summarize", "-"], &["digest"], &["digest", "-"]]
    {
        let ended = Folder::new().run_with_input(arguments, FLOOD);
        assert_code(&ended, 0);
        assert!(ended.stdout.contains("The river broke its banks"), "{ended:?}");
        assert!(ended.stdout.contains("standard input, bytes "), "{ended:?}");
    }
}

#[test]
fn standard_input_is_called_so_in_messages() {
    let ended = Folder::new().run_with_input(&["summarize"], BROKEN);
    assert_code(&ended, 2);
    let first = ended.stderr.lines().next().unwrap();
    assert_eq!(
        first,
        "epitome: skipped standard input: byte 12: gzip data ends too early"
    );
}

#[test]
fn fields_of_records_can_be_named() {
    let record = |text: &str| serde_json::json!({"story": text, "head": "Flood", "day": "2026-11-20"});
    let folder =
        Folder::with(&[("a.jsonl", &format!("{}\n{}\n", record(FLOOD), record(OTHER)))]);
    let ended = folder.run(&[
        "summarize",
        "a.jsonl",
        "--format",
        "json",
        "--text-field",
        "none,story",
        "--title-field",
        "none",
        "--title-field",
        "head",
        "--date-field",
        "day",
    ]);
    assert_code(&ended, 0);
    let article = &json(&ended.stdout)["articles"][1];
    assert_eq!((&article["record"], &article["title"]), (&1.into(), &"Flood".into()));
    assert_eq!(article["date"], "2026-11-20");
    let ended = folder.run(&["summarize", "a.jsonl"]);
    assert_code(&ended, 2);
    assert!(ended.stderr.contains("a.jsonl"), "{ended:?}");
}

#[test]
fn the_language_can_be_set() {
    let ended =
        news().run(&["summarize", "news", "--language", "de", "--format", "json"]);
    assert_eq!(json(&ended.stdout)["articles"][0]["language"], "de");
    let ended =
        news().run(&["summarize", "news", "--language", "AUTO", "--format", "json"]);
    assert_eq!(json(&ended.stdout)["articles"][0]["language"], "en");
}

#[test]
fn a_language_that_is_not_known_is_no_failure_but_is_said() {
    let ended = news().run(&["summarize", "news", "--language", "xx"]);
    assert_code(&ended, 0);
    assert!(ended.stderr.starts_with("epitome: no stop words are known for language xx"));
    let ended = news().run(&["summarize", "news", "--language", "eng"]);
    assert_eq!(ended.stderr, "");
}

#[test]
fn the_focus_and_the_rank_change_what_is_chosen() {
    let one = |more: &[&str]| {
        let arguments = [&["summarize", "news", "--sentences", "1"], more].concat();
        news().run(&arguments).stdout
    };
    assert!(one(&["--focus", "insurers' claims"]).contains("Insurers expect claims"));
    assert!(one(&["--rank", "lead"]).contains("broke its banks"));
}

#[test]
fn a_focus_on_something_else_is_said_to_have_no_effect() {
    let run = |command: &str, focus: &str| {
        news().run(&[command, "news", "--focus", focus, "--format", "json"])
    };
    for command in ["summarize", "digest"] {
        let ended = run(command, "glaciers");
        assert_code(&ended, 0);
        assert_eq!(
            ended.stderr,
            "epitome: --focus has no effect: no sentence has a content word of it\n"
        );
        assert_eq!(run(command, "glaciers and insurers").stderr, "");
    }
    assert_eq!(json(&run("summarize", "glaciers").stdout)["off_focus"], true);
    assert!(json(&run("summarize", "insurers").stdout).get("off_focus").is_none());
}

// What comes out

#[test]
fn the_length_is_never_exceeded() {
    let sentences = |length: &[&str]| {
        let arguments = [&["summarize", "news", "--format", "json"], length].concat();
        let ended = news().run(&arguments);
        assert_code(&ended, 0);
        let texts = json(&ended.stdout)["sentences"].as_array().unwrap().clone();
        texts.iter().map(|s| s["text"].as_str().unwrap().to_string()).collect::<Vec<_>>()
    };
    let words = |texts: &[String]| texts.join(" ").split_whitespace().count();
    assert_eq!(sentences(&["--sentences", "2"]).len(), 2);
    assert!((1..=30).contains(&words(&sentences(&["--words", "30"]))));
    assert!((1..=150).contains(&sentences(&["--bytes", "150"]).join(" ").len()));
    assert!((1..=42).contains(&words(&sentences(&["--percent", "50.5"]))));
}

#[test]
fn json_leads_back_to_the_bytes_of_the_file() {
    let ended = news().run(&["summarize", "news", "--format", "json", "--explain"]);
    let summary = json(&ended.stdout);
    assert_eq!(summary["epitome"], 1);
    let text_at = |place: &Value| {
        let article = usize::try_from(place["article"].as_u64().unwrap()).unwrap();
        let byte = |name: &str| usize::try_from(place[name].as_u64().unwrap()).unwrap();
        [FLOOD, OTHER][article][byte("start")..byte("end")].to_string()
    };
    let mut seen = 0;
    for sentence in summary["sentences"].as_array().unwrap() {
        assert_eq!(sentence["text"], text_at(sentence));
        for other in sentence["differences"].as_array().unwrap() {
            assert_eq!(other["text"], text_at(other));
            seen += 1;
        }
    }
    assert_eq!(seen, 1, "80 and 86 people: {}", ended.stdout);
    assert!(summary["dropped"].is_array());
}

#[test]
fn the_digest_in_json_has_stories_of_articles() {
    let ended = news().run(&["digest", "news", "--format", "json"]);
    let digest = json(&ended.stdout);
    assert_eq!(digest["epitome"], 1);
    assert_eq!(digest["stories"][0]["articles"], serde_json::json!([0, 1]));
    assert!(digest["stories"][0]["sentences"][0]["text"].is_string());
    assert!(digest.get("dropped").is_none() && digest.get("further").is_none());
}

#[test]
fn a_digest_tells_as_many_stories_as_were_asked_for() {
    let folder = news();
    folder.write("news/c.txt", "Beekeepers in Osterby count hives every Sunday in May.");
    let all = json(&folder.run(&["digest", "news", "--format", "json"]).stdout);
    let count = all["stories"].as_array().map_or(0, Vec::len);
    assert!(count > 1);
    let one = folder.run(&["digest", "news", "--format", "json", "--stories", "1"]);
    let one = json(&one.stdout);
    assert_eq!(one["stories"], serde_json::json!([all["stories"][0]]));
    assert_eq!(one["further"]["stories"], count - 1);
    let articles = one["further"]["articles"].as_array().map_or(0, Vec::len);
    assert_eq!(articles + 2, all["articles"].as_array().map_or(0, Vec::len));
    let shown = folder.run(&["digest", "news", "--stories", "1"]);
    assert!(shown.stdout.starts_with(&format!("1 of {count} stories in ")));
    assert_eq!(folder.run(&["digest", "news", "--stories", "0"]).code, 2);
    assert_eq!(folder.run(&["summarize", "news", "--stories", "1"]).code, 2);
}

#[test]
fn text_shows_who_says_otherwise_and_who_says_the_same() {
    let ended = news().run(&["summarize", "news", "--sentences", "4"]);
    let differ = "sources differ: 80 (news/a.txt), 86 (news/b.txt)";
    assert!(ended.stdout.contains(differ), "{}", ended.stdout);
    assert!(ended.stdout.contains("also in: news/"), "{}", ended.stdout);
}

#[test]
fn every_sentence_is_on_a_line_of_its_own_where_no_terminal_is_narrow() {
    let ended = news().run(&["summarize", "news/a.txt", "--rank", "lead"]);
    let line = FLOOD.split_inclusive('.').next().unwrap();
    assert!(ended.stdout.contains(&format!("{line}\n")), "{}", ended.stdout);
}

#[test]
fn an_explanation_gives_the_reason_for_each_dropped_sentence() {
    let plain = news().run(&["digest", "news", "--words", "13"]);
    assert!(!plain.stdout.contains("Not chosen"), "{}", plain.stdout);
    for format in ["text", "markdown"] {
        let arguments =
            ["digest", "news", "--words", "13", "--explain", "--format", format];
        let ended = news().run(&arguments);
        assert!(ended.stdout.contains("Not chosen"), "{}", ended.stdout);
        assert!(ended.stdout.contains("score "), "{}", ended.stdout);
    }
}

#[test]
fn there_are_no_colours_but_on_request() {
    let folder = news();
    assert!(!folder.run(&["digest", "news"]).stdout.contains('\u{1b}'));
    let mut forced = folder.command(&["digest", "news"]);
    forced.env("CLICOLOR_FORCE", "1");
    assert!(ended(forced, b"").stdout.contains('\u{1b}'));
    let mut refused = folder.command(&["digest", "news"]);
    refused.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1");
    assert!(!ended(refused, b"").stdout.contains('\u{1b}'));
}

#[test]
fn an_article_cannot_steer_the_terminal() {
    let text = FLOOD.replace("Marle", "\u{1b}[31mMarle\u{9b}2J\u{7}");
    let folder = Folder::with(&[("a.txt", &text)]);
    for format in ["text", "markdown", "json"] {
        let ended = folder.run(&["summarize", "a.txt", "--format", format]);
        assert_code(&ended, 0);
        let steers = |c: char| c.is_control() && c != '\n';
        assert!(!ended.stdout.contains(steers), "{:?}", ended.stdout);
    }
}

#[cfg(unix)]
#[test]
fn a_file_name_cannot_steer_the_terminal() {
    let folder = Folder::with(&[("\u{1b}[31m.txt", FLOOD), ("b.txt", OTHER)]);
    folder.write("\u{1b}bad.txt", BROKEN);
    let ended = folder.run(&["summarize", "."]);
    assert_code(&ended, 1);
    assert!(!(ended.stdout + &ended.stderr).contains('\u{1b}'));
}

#[test]
fn the_number_of_threads_does_not_change_a_byte() {
    let with = |threads| {
        news().run(&["digest", "news", "--format", "json", "--threads", threads]).stdout
    };
    assert!(!with("1").is_empty());
    assert_eq!(with("1"), with("8"));
    assert_eq!(with("1"), with("0"));
}

// Files that are written

#[test]
fn the_ending_of_the_output_chooses_the_form() {
    let folder = news();
    for (name, start) in
        [("s.json", "{"), ("s.MD", "# "), ("s.markdown", "# "), ("s.txt", "")]
    {
        let ended = folder.run(&["summarize", "news", "-o", name]);
        assert_code(&ended, 0);
        assert_eq!(ended.stdout, "");
        assert!(folder.read(name).starts_with(start), "{name}");
    }
    assert!(!folder.read("s.txt").starts_with(['{', '#']));
    folder.run(&["summarize", "news", "-o", "s.json", "--format", "markdown"]);
    assert!(folder.read("s.json").starts_with("# "), "what is said goes before");
}

#[test]
fn a_file_gets_the_same_bytes_as_standard_output() {
    let folder = news();
    let printed = folder.run(&["digest", "news"]).stdout;
    folder.run(&["digest", "news", "--output", "digest.txt"]);
    assert_eq!(folder.read("digest.txt"), printed);
    assert_eq!(folder.names(), ["digest.txt", "news"]);
}

#[test]
fn an_output_that_cannot_be_written_ends_with_2_before_anything_is_read() {
    let folder = news_with_a_broken_file();
    for (output, why) in [
        ("news", "cannot write to news: it is a folder"),
        ("missing/s.txt", "cannot write to missing/s.txt: there is no folder missing"),
        ("new/", "cannot write to new/: there is no folder new/"),
        ("news/a.txt/s.txt", "cannot write to news/a.txt/s.txt: "),
    ] {
        let ended = folder.run(&["summarize", "news", "-o", output]);
        assert_code(&ended, 2);
        assert!(ended.stderr.starts_with(&format!("epitome: {why}")), "{ended:?}");
        assert_eq!(ended.stderr.lines().count(), 1, "{ended:?}");
    }
    assert_eq!(folder.names(), ["news"]);
}

#[test]
fn an_input_is_never_overwritten() {
    let folder = news();
    let ended = folder.run(&["summarize", "news/a.txt", "-o", "news/../news/a.txt"]);
    assert_code(&ended, 2);
    assert_eq!(ended.stderr, "epitome: cannot write to news/a.txt: it is an input\n");
    assert_eq!(folder.read("news/a.txt"), FLOOD);
}

#[test]
fn an_input_that_is_found_in_a_folder_is_never_overwritten() {
    for command in ["summarize", "digest"] {
        let folder = news();
        let before = folder.read("news/b.txt");
        for output in ["news/b.txt", "./news/../news/b.txt"] {
            let ended = folder.run(&[command, "news", "-o", output]);
            assert_code(&ended, 2);
            let why = "epitome: cannot write to news/b.txt: it is an input\n";
            assert_eq!((ended.stdout.as_str(), ended.stderr.as_str()), ("", why));
        }
        assert_eq!(folder.read("news/b.txt"), before);
        assert_code(&folder.run(&[command, "news", "-o", "news/new.txt"]), 0);
    }
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn mode(folder: &Folder, name: &str) -> u32 {
        fs::metadata(folder.path(name)).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_new_file_has_the_permissions_of_any_new_file() {
        let folder = news();
        folder.write("plain", "");
        folder.run(&["summarize", "news", "-o", "s.txt"]);
        assert_eq!(mode(&folder, "s.txt"), mode(&folder, "plain"));
    }

    #[test]
    fn a_replaced_file_keeps_its_permissions() {
        let folder = news();
        folder.write("s.txt", "old");
        fs::set_permissions(folder.path("s.txt"), Permissions::from_mode(0o604)).unwrap();
        assert_code(&folder.run(&["summarize", "news", "-o", "s.txt"]), 0);
        assert_eq!(mode(&folder, "s.txt"), 0o604);
        assert_ne!(folder.read("s.txt"), "old");
    }

    #[test]
    fn a_link_stays_a_link_and_its_file_is_replaced() {
        let folder = news();
        folder.write("real.txt", "old");
        symlink("real.txt", folder.path("link.txt")).unwrap();
        symlink("later.txt", folder.path("dangling.txt")).unwrap();
        for (link, file) in [("link.txt", "real.txt"), ("dangling.txt", "later.txt")] {
            assert_code(&folder.run(&["summarize", "news", "-o", link]), 0);
            assert!(folder.path(link).is_symlink(), "{link}");
            assert!(folder.read(file).contains("Sources"), "{file}");
        }
    }

    #[test]
    fn devices_are_written_through() {
        let folder = news();
        let printed = folder.run(&["summarize", "news"]).stdout;
        for name in ["/dev/stdout", "-"] {
            assert_eq!(folder.run(&["summarize", "news", "-o", name]).stdout, printed);
        }
        let ended = folder.run(&["summarize", "news", "-o", "/dev/null"]);
        assert_code(&ended, 0);
        assert_eq!(ended.stdout, "");
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }

    #[test]
    fn what_is_in_a_file_before_standard_output_stays() {
        let folder = news();
        folder.write("log", "before\n");
        let log = fs::OpenOptions::new().append(true).open(folder.path("log")).unwrap();
        let mut command = folder.command(&["summarize", "news", "-o", "/dev/stdout"]);
        assert!(command.stdout(log).status().unwrap().success());
        assert!(folder.read("log").starts_with("before\n"));
        assert!(folder.read("log").len() > 100);
    }
}

// The command line itself

#[test]
fn an_illegal_value_ends_with_2_and_says_what_is_allowed() {
    for (arguments, allowed) in [
        (&["--sentences", "0"][..], "1 or more"),
        (&["--words", "ten"], "1 or more"),
        (&["--bytes", "-1"], ""),
        (&["--percent", "0"], "from 1 to 100"),
        (&["--percent", "101"], "from 1 to 100"),
        (&["--words", "9", "--sentences", "2"], "cannot be used with"),
        (&["--rank", "best"], "textrank, lexrank, degree, lead"),
        (&["--focus", " "], "contain a word"),
        (&["--language", "klingon"], "`en`"),
        (&["--format", "xml"], "text, markdown, json"),
        (&["--threads", "-1"], ""),
        (&["--threads", "5000"], "0..=1024"),
        (&["--loud"], "unexpected argument"),
        (&["-o", ""], "a value is required"),
    ] {
        let ended = news().run(&[&["summarize", "news"], arguments].concat());
        assert_code(&ended, 2);
        assert!(ended.stderr.contains(allowed), "{ended:?}");
        assert_eq!(ended.stdout, "");
    }
}

#[test]
fn a_file_in_the_place_of_a_subcommand_gets_a_hint() {
    let ended = news().run(&["news/a.txt"]);
    assert_code(&ended, 2);
    assert!(ended.stderr.contains("epitome summarize news/a.txt"), "{ended:?}");
    let ended = news().run(&["sumarize"]);
    assert_code(&ended, 2);
    assert!(ended.stderr.contains("'summarize'"), "{ended:?}");
}

#[test]
fn a_bare_call_shows_the_help_and_ends_with_2() {
    let ended = Folder::new().run(&[]);
    assert_code(&ended, 2);
    assert!(ended.stderr.contains("Usage: epitome"), "{ended:?}");
}

#[test]
fn every_help_has_examples() {
    for command in [
        &[][..],
        &["summarize"],
        &["digest"],
        &["compare"],
        &["evaluate"],
        &["completions"],
        &["man"],
    ] {
        for help in ["-h", "--help"] {
            let ended = Folder::new().run(&[command, &[help]].concat());
            assert_code(&ended, 0);
            assert!(ended.stdout.contains("Examples:\n  epitome "), "{ended:?}");
        }
    }
}

#[test]
fn the_short_help_has_one_line_for_each_option() {
    let folder = news();
    let mut command = folder.command(&["summarize", "-h"]);
    command.env("COLUMNS", "100");
    for line in ended(command, b"").stdout.lines() {
        assert!(
            !line.starts_with("          ") || line.trim_start().starts_with('['),
            "{line}"
        );
    }
}

#[test]
fn the_version_is_that_of_the_crate() {
    let ended = Folder::new().run(&["--version"]);
    assert_eq!(ended.stdout, format!("epitome {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn there_are_completions_for_every_shell_and_a_manual_page() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ended = Folder::new().run(&["completions", shell]);
        assert_code(&ended, 0);
        assert!(ended.stdout.contains("summarize"), "{shell}");
    }
    let man = Folder::new().run(&["man"]);
    assert_code(&man, 0);
    for part in
        [".TH epitome 1", ".SH SUMMARIZE", ".SH DIGEST", "sentences", ".SH EXAMPLES"]
    {
        assert!(man.stdout.contains(part), "{part}");
    }
}
