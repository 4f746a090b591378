//! README.md is true: every command shown was run as written, and printed what is shown.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Splits a page into the text up to each console block's command, the command's arguments
/// and the output shown.
fn consoles(page: &str) -> Vec<(&str, String)> {
    let blocks = page.split("```console\n").skip(1);
    let parts = blocks.filter_map(|block| block.split_once("```"));
    let console = |(body, _): (&'_ str, &str)| {
        let (command, shown) = body.split_once('\n').expect("a command on its own line");
        (command.to_owned(), shown.to_owned())
    };
    let found: Vec<(String, String)> = parts.map(console).collect();
    found
        .into_iter()
        .map(|(command, shown)| {
            let at = page.find(&command).expect("the command is in the page");
            (&page[at..at + command.len()], shown)
        })
        .collect()
}

fn run(command: &str) -> String {
    let arguments = command
        .strip_prefix("$ cargo run --release -- ")
        .or_else(|| command.strip_prefix("$ epitome "))
        .expect("a command of this program");
    let ended = Command::new(env!("CARGO_BIN_EXE_epitome"))
        .args(arguments.split(' '))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the program runs");
    assert!(ended.status.success(), "{command}");
    String::from_utf8(ended.stdout).expect("output is UTF-8")
}

#[test]
fn every_command_of_the_readme_prints_what_is_shown() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let mut page = fs::read_to_string(&path).expect("the page is there");
    let shown: Vec<(String, String)> =
        consoles(&page).into_iter().map(|(c, s)| (c.to_owned(), s)).collect();
    assert!(shown.len() >= 2, "the page shows commands");
    for (command, shown) in shown {
        let printed = run(&command);
        if std::env::var_os("EPITOME_UPDATE_GOLDEN").is_some() {
            page = page.replacen(
                &format!("{command}\n{shown}"),
                &format!("{command}\n{printed}"),
                1,
            );
        } else {
            assert_eq!(shown, printed, "{command}");
        }
    }
    if std::env::var_os("EPITOME_UPDATE_GOLDEN").is_some() {
        fs::write(&path, page).expect("the page can be written");
    }
}
