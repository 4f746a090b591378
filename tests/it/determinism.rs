//! The same input gives the same output, whatever the machine does meanwhile.

use epitome::digest::digest;
use epitome::parallel::with_threads;
use epitome::{Article, Length, Options, summarize};

use crate::news::{self, Random};
use crate::support::Folder;

/// Enough articles, and uneven enough, that threads take turns in another order each run.
const COUNT: usize = 300;

#[test]
fn a_summary_is_the_same_with_any_number_of_threads() {
    let articles = news::articles(11, COUNT);
    let mut options = Options::default();
    options.select.length = Length::Words(300);
    let expected = with_threads(1, || summarize(&articles, &options));
    assert!(expected.sentences.len() > 5, "too short to show a difference");
    for threads in [2, 8] {
        let summary = with_threads(threads, || summarize(&articles, &options));
        assert_eq!(summary, expected, "{threads} threads");
    }
}

#[test]
fn a_digest_is_the_same_with_any_number_of_threads() {
    let articles = news::articles(12, COUNT);
    let expected = with_threads(1, || digest(&articles, &Options::default()));
    assert!(expected.stories.len() > 5, "too few stories to show a difference");
    for threads in [2, 8] {
        let told = with_threads(threads, || digest(&articles, &Options::default()));
        assert_eq!(told, expected, "{threads} threads");
    }
}

#[test]
fn the_program_prints_the_same_with_any_number_of_threads() {
    let folder = folder_of(&news::articles(13, 60));
    let run = |threads| {
        let arguments = ["digest", ".", "--format", "json", "--explain", "--threads"];
        printed(&folder, &[&arguments[..], &[threads]].concat())
    };
    let expected = run("1");
    assert_eq!(run("2"), expected);
    assert_eq!(run("8"), expected);
}

#[test]
fn the_program_prints_the_same_from_run_to_run() {
    let folder = folder_of(&news::articles(14, 60));
    let arguments = ["summarize", ".", "--words", "200", "--format", "json", "--explain"];
    let expected = printed(&folder, &arguments);
    for _ in 0..3 {
        assert_eq!(printed(&folder, &arguments), expected);
    }
}

#[test]
fn the_order_in_which_files_were_made_does_not_matter() {
    let mut articles = news::articles(15, COUNT);
    let arguments = ["digest", ".", "--format", "json", "--explain"];
    let expected = printed(&folder_of(&articles), &arguments);
    for seed in 0..2 {
        Random::new(seed).shuffle(&mut articles);
        assert!(printed(&folder_of(&articles), &arguments) == expected, "seed {seed}");
    }
}

#[test]
fn the_order_in_which_paths_are_named_does_not_matter() {
    let articles = news::articles(16, 40);
    let folder = folder_of(&articles);
    let mut paths: Vec<&str> =
        articles.iter().map(|article| article.origin.path.to_str().unwrap()).collect();
    for command in ["digest", "summarize"] {
        let run = |paths: &[&str]| {
            printed(
                &folder,
                &[&[command, "--format", "json", "--explain"], paths].concat(),
            )
        };
        let expected = run(&paths);
        for seed in 0..2 {
            Random::new(seed).shuffle(&mut paths);
            assert_eq!(run(&paths), expected, "{command}, seed {seed}");
        }
    }
}

/// Writes the articles into a folder, in their order.
fn folder_of(articles: &[Article]) -> Folder {
    let folder = Folder::new();
    for article in articles {
        folder.write(article.origin.path.to_str().unwrap(), &article.text);
    }
    folder
}

fn printed(folder: &Folder, arguments: &[&str]) -> String {
    let ended = folder.run(arguments);
    assert_eq!((ended.code, ended.stderr.as_str()), (0, ""), "{arguments:?}");
    assert!(ended.stdout.len() > 1000, "{}", ended.stdout);
    ended.stdout
}
