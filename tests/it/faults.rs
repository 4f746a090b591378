//! What goes wrong around the program: files, disks, pipes and signals.
//!
//! Each test shows the message, how the run ends, and that what was there before is whole.

#![cfg(unix)]

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::news::{self, Random};
use crate::support::{Ended, Folder, ended};

const FIRE: &str =
    "The fire on the pier was put out on Friday. Nobody was hurt, the mayor said.";
const FLOOD: &str =
    "The river broke its banks at Marle. Eighty people were taken off their roofs.";

/// Runs a tool of the system, and returns whether it did as it was told.
fn tool(name: &str, arguments: &[&OsStr]) -> bool {
    let mut command = Command::new(name);
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn make_pipe(path: &Path) {
    assert!(tool("mkfifo", &[path.as_os_str()]), "no mkfifo");
}

/// Starts the program with nothing on standard input.
fn started(mut command: Command) -> Child {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

fn finished(child: Child) -> Ended {
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code().expect("the program was killed");
    Ended { code, stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Says why a test does not test anything here.
#[expect(clippy::print_stdout, reason = "a test that tests nothing has to say so")]
fn skipped(why: &str) {
    println!("skipped: {why}");
}

// Files

#[test]
fn a_file_that_may_not_be_read_is_named_and_the_rest_is_read() {
    let folder = Folder::with(&[("news/a.txt", FIRE), ("news/b.txt", FLOOD)]);
    fs::set_permissions(folder.path("news/a.txt"), fs::Permissions::from_mode(0o000))
        .unwrap();
    let mut command = folder.command(&["summarize", "news"]);
    if File::open(folder.path("news/a.txt")).is_ok() {
        // The superuser may read everything: somebody else tries, with a copy of the
        // program where anybody finds it.
        fs::set_permissions(folder.path(""), fs::Permissions::from_mode(0o755)).unwrap();
        fs::copy(command.get_program(), folder.path("epitome")).unwrap();
        command = Command::new(folder.path("epitome"));
        command.args(["summarize", "news"]).current_dir(folder.path(""));
        command.uid(65534).gid(65534);
    }
    let run = ended(command, b"");
    assert_eq!(run.code, 1, "{run:?}");
    assert_eq!(run.stderr, "epitome: skipped news/a.txt: Permission denied\n");
    assert!(run.stdout.contains("news/b.txt"), "{run:?}");
}

#[test]
fn what_is_there_but_no_file_is_named_or_left_alone() {
    let folder = Folder::with(&[("news/a.txt", FIRE), ("news/b.txt/c.txt", FLOOD)]);
    symlink("nowhere", folder.path("news/gone.txt")).unwrap();
    make_pipe(&folder.path("news/pipe.txt"));
    let run = folder.run(&["digest", "news"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert_eq!(run.stderr, "epitome: skipped news/gone.txt: No such file or directory\n");
    assert!(run.stdout.contains("news/b.txt/c.txt"), "{run:?}");
}

/// Runs `digest` on a pipe and a folder. `change` is called when all files were listed and
/// none of the folder's was read yet.
fn digested_with_a_change(folder: &Folder, change: impl FnOnce()) -> Ended {
    make_pipe(&folder.path("0.txt"));
    let arguments = ["digest", "0.txt", "news", "--threads", "1", "-o", "out.txt"];
    let child = started(folder.command(&arguments));
    // This waits for the program to open the other end.
    let mut pipe = OpenOptions::new().write(true).open(folder.path("0.txt")).unwrap();
    change();
    pipe.write_all(b"A bridge was opened at Lorne on Monday. It took nine years.")
        .unwrap();
    drop(pipe);
    finished(child)
}

#[test]
fn a_file_that_vanishes_before_it_is_read_is_named() {
    let folder = Folder::with(&[("news/a.txt", FIRE), ("news/b.txt", FLOOD)]);
    let gone = folder.path("news/a.txt");
    let run = digested_with_a_change(&folder, || fs::remove_file(gone).unwrap());
    assert_eq!(run.code, 1, "{run:?}");
    assert_eq!(run.stderr, "epitome: skipped news/a.txt: No such file or directory\n");
    assert!(folder.read("out.txt").contains("news/b.txt"));
}

#[test]
fn a_file_that_changes_before_it_is_read_is_read_as_it_is_then() {
    let folder = Folder::with(&[("news/a.jsonl", ""), ("news/b.txt", FLOOD)]);
    folder.write("news/a.jsonl", format!("{{\"text\": \"{FIRE}\"}}\n").repeat(3));
    let cut =
        || folder.write("news/a.jsonl", format!("{{\"text\": \"{FIRE}\"}}\n{{\"te"));
    let run = digested_with_a_change(&folder, cut);
    assert_eq!(run.code, 1, "{run:?}");
    let told = "epitome: skipped news/a.jsonl: byte 93: EOF while parsing a string\n";
    assert_eq!(run.stderr, told);
    assert!(folder.read("out.txt").contains("news/a.jsonl#0"));
}

#[test]
fn a_corpus_that_changes_under_dedup_is_named_and_the_run_ends_with_2() {
    let folder = Folder::new();
    // More than fits into a pipe: the program waits for its reader while it writes.
    let line = |article: &epitome::Article| {
        format!("{}\n", serde_json::json!({ "text": article.text }))
    };
    let lines: Vec<String> = news::articles(7, 4000).iter().map(line).collect();
    folder.write("a.jsonl", lines.concat());
    folder.write("report.jsonl", "old");
    make_pipe(&folder.path("out.jsonl"));
    let arguments = ["dedup", "a.jsonl", "-o", "out.jsonl", "--report", "report.jsonl"];
    let child = started(folder.command(&arguments));
    let written = folder.path("out.jsonl");
    // All was read and compared when the program opens its end.
    let mut pipe = File::open(written).unwrap();
    folder.write("a.jsonl", lines[..20].concat());
    let mut out = Vec::new();
    pipe.read_to_end(&mut out).unwrap();
    let run = finished(child);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.starts_with("epitome: a.jsonl: "), "{run:?}");
    assert_eq!(folder.read("report.jsonl"), "old");
}

#[test]
fn a_file_of_no_bytes_and_one_of_three_gigabytes_of_nothing_are_named() {
    let folder = Folder::with(&[("news/a.txt", FIRE), ("news/empty.txt", "")]);
    let sparse = |name: &str, start: &str| {
        folder.write(name, start);
        let file = OpenOptions::new().write(true).open(folder.path(name)).unwrap();
        file.set_len(3 << 30).unwrap();
    };
    sparse("news/hole.txt", "");
    let line = format!("{{\"text\": \"{FLOOD}\"}}\n");
    sparse("news/line.jsonl", &line.repeat(1000));
    sparse("news/text.txt", &FLOOD.repeat(2000));
    // Half a gigabyte is enough for a file that is six times as large.
    let mut command = Command::new("sh");
    let program = folder.command(&[]);
    command
        .args(["-c", "ulimit -v 4000000; exec \"$0\" \"$@\""])
        .arg(program.get_program())
        .args(["digest", "news", "--threads", "1"])
        .current_dir(folder.path(""));
    let run = ended(command, b"");
    assert_eq!(run.code, 1, "{run:?}");
    assert_eq!(
        run.stderr,
        format!(
            "epitome: skipped news/empty.txt: there is no text in it\n\
             epitome: skipped news/hole.txt: binary data is not read\n\
             epitome: skipped news/line.jsonl: byte {}: {LIMIT}\n\
             epitome: skipped news/text.txt: {LIMIT}\n",
            line.len() * 1000
        )
    );
    assert!(run.stdout.contains("news/line.jsonl#0"), "{run:?}");
}

const LIMIT: &str =
    "an article has more than 67108864 bytes; --max-article raises the limit";

#[test]
fn folders_may_be_nested_as_deep_as_the_system_can_name_them_and_deeper() {
    let folder = Folder::with(&[("news/a.txt", FIRE)]);
    let deep = |name: &str, text: &str| {
        let path = folder.path(name).join("d/".repeat(1500));
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("b.txt"), text).unwrap();
        path
    };
    let bottom = deep("news", FLOOD);
    let run = folder.run(&["digest", "news"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.stdout.contains("d/d/b.txt"), "{run:?}");
    // Another such folder below: its files have names that are too long to be opened.
    deep("more", FIRE);
    fs::rename(folder.path("more"), bottom.join("more")).unwrap();
    let run = folder.run(&["digest", "news"]);
    assert_eq!(run.code, 1, "{}", run.stderr.len());
    assert!(run.stderr.ends_with(": File name too long\n"), "{}", run.stderr.len());
    assert_eq!(run.stderr.lines().count(), 1);
    assert!(run.stdout.contains("d/d/b.txt"));
}

#[test]
fn a_hundred_thousand_tiny_files_are_read() {
    let folder = Folder::new();
    for number in 0..100_000_usize {
        let place = format!("news/{}/{number}.txt", number % 100);
        folder.write(&place, format!("Item {number} was sold at lot {}.", number * 7));
    }
    let run = folder.run(&["summarize", "news", "--sentences", "1", "--format", "json"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_eq!(run.stdout.matches("\"path\"").count(), 100_000);
}

#[test]
fn names_that_are_no_text_are_read_and_shown_as_well_as_can_be() {
    let folder = Folder::with(&[("news/a.txt", FIRE)]);
    let name = OsStr::from_bytes(b"caf\xE9-\xFF.txt");
    fs::write(folder.path("news").join(name), FLOOD).unwrap();
    fs::write(folder.path("news").join(OsStr::from_bytes(b"\xFF.gz")), b"\x1f\x8b\x08")
        .unwrap();
    for form in ["text", "markdown", "json", "html"] {
        let run = folder.run(&["digest", "news", "--format", form]);
        assert_eq!(run.code, 1, "{run:?}");
        assert!(run.stdout.contains("caf\u{FFFD}-\u{FFFD}.txt"), "{run:?}");
        let told =
            "epitome: skipped news/\u{FFFD}.gz: byte 3: gzip data ends too early\n";
        assert_eq!(run.stderr, told);
    }
}

// Disks and pipes

/// A file system in memory that is full soon.
struct Disk<'f>(&'f Folder);

impl Disk<'_> {
    fn mounted(folder: &Folder) -> Option<Disk<'_>> {
        fs::create_dir(folder.path("disk")).unwrap();
        let options = ["-t", "tmpfs", "-o", "size=64k", "tmpfs"].map(OsStr::new);
        let place = folder.path("disk");
        let is_mounted = tool("mount", &[&options[..], &[place.as_os_str()]].concat());
        is_mounted.then_some(Disk(folder))
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        tool("umount", &[self.0.path("disk").as_os_str()]);
    }
}

#[test]
fn a_full_disk_ends_with_2_and_the_old_file_is_whole() {
    let folder = Folder::new();
    for (number, article) in news::articles(3, 60).iter().enumerate() {
        folder.write(&format!("news/{number:02}.txt"), &article.text);
        let line = serde_json::json!({ "text": article.text });
        folder.write(&format!("lines/{number:02}.jsonl"), format!("{line}\n"));
    }
    let Some(_disk) = Disk::mounted(&folder) else {
        return skipped("no file system may be mounted here");
    };
    folder.write("disk/out.json", "old");
    let digest: &[&str] = &["digest", "news", "--explain"];
    let dedup: &[&str] = &["dedup", "lines", "--quiet"];
    for arguments in [digest, dedup] {
        let run = folder.run(&[arguments, &["-o", "disk/out.json"]].concat());
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.stderr.starts_with("epitome: cannot write to "), "{run:?}");
        assert!(
            run.stderr.ends_with("disk/out.json: No space left on device\n"),
            "{run:?}"
        );
        assert_eq!(folder.read("disk/out.json"), "old");
        let names = fs::read_dir(folder.path("disk")).unwrap().count();
        assert_eq!(names, 1, "something is left on the disk");
    }
}

#[test]
fn a_closed_pipe_is_no_failure_for_any_command() {
    let folder = Folder::with(&[("news/a.txt", FIRE), ("news/b.txt", FLOOD)]);
    let topic = r#"{"id": "a", "documents": [{"text": "It rained."}], "references": ["It rained."]}"#;
    folder.write("topics.jsonl", format!("{topic}\n"));
    for arguments in [
        &["digest", "news"][..],
        &["digest", "news", "--format", "html"],
        &["dedup", "news", "--quiet"],
        &["evaluate", "topics.jsonl"],
        &["--help"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = folder.command(arguments);
        let child = command.stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), told.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

// Signals

#[test]
fn a_run_that_is_interrupted_or_killed_leaves_the_old_file_or_the_new_one() {
    let folder = Folder::new();
    for (number, article) in news::articles(5, 120).iter().enumerate() {
        folder.write(&format!("news/{number:03}.txt"), &article.text);
    }
    let arguments = ["digest", "news", "--format", "json", "--explain", "-o", "out.json"];
    let start = Instant::now();
    assert_eq!(folder.run(&arguments).code, 0);
    let whole = start.elapsed();
    let new = folder.read("out.json");
    let mut random = Random::new(u64::from(std::process::id()));
    for nth in 0..12_u32 {
        folder.write("out.json", "old");
        let wait = whole * (nth * 10 + u32::try_from(random.below(10)).unwrap()) / 110;
        let (signal, number) = if nth % 2 == 0 { ("-INT", 2) } else { ("-KILL", 9) };
        let status = interrupted(&folder, &arguments, wait, signal);
        let left = folder.read("out.json");
        assert!(left == "old" || left == new, "{signal} {wait:?}: {} bytes", left.len());
        match status.signal() {
            Some(by) => assert_eq!(by, number),
            None => {
                assert_eq!((status.code(), &left), (Some(0), &new), "{signal} {wait:?}")
            }
        }
        // A signal may come between the last byte and the new name, and leave a file behind
        // that is hidden; more than that one is not there.
        let mut names = folder.names();
        names.retain(|name| !name.starts_with(".epitome-"));
        assert_eq!(names, ["news", "out.json"]);
    }
}

/// Runs the program, and sends it a signal after this time.
fn interrupted(
    folder: &Folder,
    arguments: &[&str],
    wait: Duration,
    signal: &str,
) -> std::process::ExitStatus {
    let start = Instant::now();
    let mut child = started(folder.command(arguments));
    while start.elapsed() < wait && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    let id = child.id().to_string();
    tool("kill", &[OsStr::new(signal), OsStr::new(&id)]);
    child.wait().unwrap()
}
