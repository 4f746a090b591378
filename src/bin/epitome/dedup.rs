//! `epitome dedup`: which articles are copies of which, and the others.

use std::fmt::Write as _;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};
use epitome::corpus::{Corpus, WriteError};
use epitome::parallel::with_threads;
use epitome::read::records::{Form, Source};
use epitome::sketch::Kinship;
use epitome::{Error, Ratio, read};
use tempfile::NamedTempFile;

use crate::args::FieldArgs;
use crate::copies::{self, Verdicts};
use crate::input::{absolute, list, skipped};
use crate::output::{Sink, Target};
use crate::progress::Progress;
use crate::report::{Failure, Outcome, tell, unread};

/// What its help shows.
pub(crate) const EXAMPLES: &str = "\
Examples:
  epitome dedup corpus.jsonl -o unique.jsonl --report dropped.jsonl
  epitome dedup clippings/                 the paths of the articles to keep
  epitome dedup clippings/ --copy-to unique/
  epitome dedup corpus.jsonl --dry-run     only count
  epitome dedup sentences.jsonl --unit sentence -o unique.jsonl";

/// Articles, and what counts as a copy.
#[derive(Args)]
pub(crate) struct DedupRequest {
    /// Files and folders to read; none, or -, for standard input, which is put into a
    /// temporary file first
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    choice: CopyChoice,
    #[command(flatten)]
    fields: FieldArgs,
    #[command(flatten)]
    output: DedupOutput,
}

/// What counts as a copy.
#[derive(Args)]
#[command(next_help_heading = "Choice of copies")]
struct CopyChoice {
    /// article: drop copies, edited copies, excerpts and extensions of another article;
    /// sentence: drop what has no sentence that is not said elsewhere
    #[arg(long, value_enum, value_name = "WHAT", default_value_t)]
    #[arg(hide_possible_values = true)]
    unit: Unit,
    /// The least similarity of copies, from 0.3 to 1: the share of three words in a row
    /// that two articles have in common, of two in a row for sentences [default: 0.7 for
    /// articles, 0.32 for sentences, whose facts are compared too]
    #[arg(long, value_name = "SHARE", value_parser = threshold)]
    threshold: Option<Ratio>,
}

/// What is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Unit {
    /// Whole articles
    #[default]
    Article,
    /// The sentences of all articles
    Sentence,
}

/// Where the result goes.
#[derive(Args)]
#[command(next_help_heading = "Output")]
struct DedupOutput {
    /// Write the records (of a folder of articles, the paths) that are kept to FILE,
    /// whole or not at all
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: Option<PathBuf>,
    /// Copy the files that are kept to the folder DIR, which is made
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    #[arg(conflicts_with = "output")]
    copy_to: Option<PathBuf>,
    /// Write to FILE what was dropped and why, a line each:
    /// {"kept", "dropped", "relation", "similarity", "sentences"}
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    report: Option<PathBuf>,
    /// Write nothing but the report, if one is asked for, and the table
    #[arg(long)]
    dry_run: bool,
    /// Work with N threads, 0 for one a core; the result is the same
    #[arg(long, value_name = "N", default_value_t = 0)]
    #[arg(value_parser = clap::value_parser!(u16).range(0..=1024))]
    threads: u16,
    /// End at the first input that cannot be read, and write nothing
    #[arg(long)]
    strict: bool,
    /// Show neither progress, nor what was skipped, nor the table
    #[arg(short, long)]
    quiet: bool,
}

/// Reads, compares and writes.
pub(crate) fn run(request: &DedupRequest) -> Result<Outcome, Failure> {
    let output = &request.output;
    let target = match (&output.copy_to, output.dry_run) {
        (Some(_), _) | (_, true) => None,
        _ => Some(Target::of(output.output.as_deref())?),
    };
    if let (Some(folder), false) = (&output.copy_to, output.dry_run) {
        copies::refuse_full(folder)?;
    }
    let report = match &output.report {
        Some(path) => Some(Target::of(Some(path))?),
        None => None,
    };
    let targets: Vec<&Target> = target.iter().chain(&report).collect();
    with_threads(usize::from(output.threads), || {
        let (corpus, outcome, _spool) = scan(request, &targets)?;
        if !output.dry_run {
            check_forms(&corpus, output.copy_to.is_some())?;
        }
        let verdicts = verdicts(&corpus, request)?;
        let report = match &report {
            Some(target) => Some(reported(&corpus, &verdicts, target)?),
            None => None,
        };
        if let Some(target) = &target {
            write(&corpus, &verdicts, target)?;
        }
        if let (Some(folder), false) = (&output.copy_to, output.dry_run) {
            copies::copy_files(&corpus, &verdicts, &request.paths, folder)?;
        }
        report.map_or(Ok(()), Sink::finish)?;
        if !output.quiet {
            let _ = io::stderr().lock().write_all(table(&corpus, &verdicts).as_bytes());
        }
        Ok(outcome)
    })
}

/// Reads all that is asked for, but for the files that will be written.
fn scan(
    request: &DedupRequest,
    targets: &[&Target],
) -> Result<(Corpus, Outcome, Option<NamedTempFile>), Failure> {
    let output = &request.output;
    let paths = named_paths(request, targets)?;
    let mut any = false;
    let mut skip = |error: Error| {
        any = true;
        if output.strict {
            return Err(error);
        }
        if !output.quiet {
            tell(&skipped(&error));
        }
        Ok(())
    };
    let mut spool = None;
    let mut sources = Vec::new();
    for path in read::walk(&paths) {
        match path {
            Ok(path) if is_target(&path, targets) => {
                if !output.quiet {
                    tell(&format!("left out {}: it is an output", path.display()));
                }
            }
            Ok(path) if must_spool(&path) => {
                let file = spooled(&path)?;
                sources.push(Source { name: path, path: file.path().to_path_buf() });
                spool = Some(file);
            }
            Ok(path) => sources.push(Source::of(path)),
            Err(error) => skip(error).map_err(|error| Failure::new(unread(&error)))?,
        }
    }
    let progress = Progress::of_files(sources.len(), output.quiet);
    let options = request.fields.read_options();
    let scanned = Corpus::scan(sources, options, &mut skip, &|| progress.advance());
    drop(progress);
    let corpus = scanned.map_err(|error| Failure::new(unread(&error)))?;
    match (corpus.is_empty(), any) {
        (true, true) => Err(Failure::new("nothing could be read")),
        (true, false) => {
            Err(Failure::new(format!("there is nothing to read in {}", list(&paths))))
        }
        (false, true) => Ok((corpus, Outcome::Skipped, spool)),
        (false, false) => Ok((corpus, Outcome::Complete, spool)),
    }
}

fn named_paths(
    request: &DedupRequest,
    targets: &[&Target],
) -> Result<Vec<PathBuf>, Failure> {
    let is_input = |path: &&PathBuf| path.is_file() && is_target(path, targets);
    if let Some(path) = request.paths.iter().find(is_input) {
        return Err(Failure::to_write(path, "it is an input"));
    }
    let paths = match request.paths.is_empty() {
        true => vec![PathBuf::from("-")],
        false => request.paths.clone(),
    };
    let waits = paths.iter().any(|path| path == Path::new("-"));
    let is_seen = io::stdin().is_terminal() && io::stderr().is_terminal();
    if waits && is_seen && !request.output.quiet {
        tell("reading what you type; end with Ctrl-D on a line of its own");
    }
    Ok(paths)
}

fn is_target(path: &Path, targets: &[&Target]) -> bool {
    let files = || targets.iter().filter_map(|target| target.file());
    let has_name = |file: &Path| file.file_name() == path.file_name();
    let is_link =
        || std::fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink());
    (files().any(has_name) || is_link())
        && std::fs::canonicalize(path)
            .is_ok_and(|path| files().any(|file| path == absolute(file)))
}

/// Standard input, pipes and devices can be read only once.
fn must_spool(path: &Path) -> bool {
    let is_file = || std::fs::metadata(path).is_ok_and(|found| found.is_file());
    path == Path::new("-") || path.exists() && !is_file()
}

fn spooled(path: &Path) -> Result<NamedTempFile, Failure> {
    let mut from = read::open(path).map_err(|error| Failure::new(unread(&error)))?;
    let failure = |error: io::Error| {
        Failure::new(format!(
            "cannot keep {} in a temporary file: {error}",
            path.display()
        ))
    };
    let mut file = NamedTempFile::new().map_err(failure)?;
    io::copy(&mut from, &mut file).and_then(|_| file.flush()).map_err(failure)?;
    Ok(file)
}

/// Refuses what has no form of its own to be written in.
fn check_forms(corpus: &Corpus, copies: bool) -> Result<(), Failure> {
    let first = corpus.form(0);
    let other = (0..corpus.len()).find(|&article| corpus.form(article) != first);
    let name = |article: usize| corpus.source(article).name.display().to_string();
    if let Some(other) = other {
        let what = format!(
            "cannot write {} and {} into one output: {} and {}; name them in runs of \
             their own, or use --dry-run with --report",
            name(0),
            name(other),
            form_name(first),
            form_name(corpus.form(other)),
        );
        return Err(Failure::new(what));
    }
    if copies && first != Form::Whole {
        let what = format!("cannot copy files: {} is {}", name(0), form_name(first));
        return Err(Failure::new(what + "; use -o instead of --copy-to"));
    }
    Ok(())
}

fn form_name(form: Form) -> &'static str {
    match form {
        Form::Lines => "a file of JSON Lines",
        Form::Values => "a JSON file of records",
        Form::Whole => "a file of one article",
    }
}

fn verdicts(corpus: &Corpus, request: &DedupRequest) -> Result<Verdicts, Failure> {
    let progress = Progress::of_articles(corpus.len(), request.output.quiet);
    let threshold = request.choice.threshold;
    let verdicts = match request.choice.unit {
        Unit::Article => Verdicts::of_articles(corpus, threshold),
        Unit::Sentence => Verdicts::of_sentences(corpus, threshold),
    };
    drop(progress);
    verdicts.map_err(|error| Failure::new(unread(&error)))
}

/// Writes the report, but does not put it in place yet.
fn reported(
    corpus: &Corpus,
    verdicts: &Verdicts,
    target: &Target,
) -> Result<Sink, Failure> {
    let mut sink = target.sink()?;
    let mut out = BufWriter::new(&mut sink);
    let written = verdicts.report(corpus, &mut out).and_then(|()| Ok(out.flush()?));
    drop(out);
    ended(written, target)?;
    Ok(sink)
}

fn write(corpus: &Corpus, verdicts: &Verdicts, target: &Target) -> Result<(), Failure> {
    let mut sink = target.sink()?;
    let mut out = BufWriter::with_capacity(1 << 20, &mut sink);
    let written = match corpus.form(0) {
        Form::Whole => (0..corpus.len())
            .filter(|&article| verdicts.is_kept(article))
            .try_for_each(|article| {
                copies::write_path(&corpus.source(article).name, &mut out)
            })
            .and_then(|()| out.flush())
            .map_err(WriteError::from),
        _ => corpus.write(&|article| verdicts.is_kept(article), &mut out),
    };
    // What is left in the buffer of a failed run is not to be tried again.
    drop(out.into_parts());
    ended(written, target)?;
    sink.finish()
}

fn ended(written: Result<(), WriteError>, target: &Target) -> Result<(), Failure> {
    match written {
        Ok(()) => Ok(()),
        Err(WriteError::Read(error)) => Err(Failure::new(unread(&error))),
        Err(WriteError::Write(error)) => target.written(Err(error)),
    }
}

/// Says what was kept and what was dropped.
fn table(corpus: &Corpus, verdicts: &Verdicts) -> String {
    let mut table = String::new();
    let mut row = |name: &str, count: usize| {
        let _ = writeln!(table, "{name:<15}{count:>11}");
    };
    let kept = (0..corpus.len()).filter(|&article| verdicts.is_kept(article)).count();
    row("articles", corpus.len());
    row("kept", kept);
    row("dropped", corpus.len() - kept);
    match verdicts {
        Verdicts::Articles(found) => {
            for kinship in
                [Kinship::Copy, Kinship::Edited, Kinship::Excerpt, Kinship::Extension]
            {
                let is_such = |kin: Kinship| kin == kinship;
                let dropped = found.dropped.iter().flatten();
                let count = dropped.filter(|copy| is_such(copy.kinship)).count();
                row(&format!("  {}", copies::kinship_name(kinship)), count);
            }
            if found.work.crowded > 0 {
                let _ = writeln!(
                    table,
                    "{} features are shared by so many unlike articles that only the \
                     first 64 of these were looked at",
                    found.work.crowded
                );
            }
        }
        Verdicts::Sentences(found) => {
            row("sentences", found.sentence_count());
            row("  repeated", found.repeated_count());
        }
    }
    table
}

fn threshold(text: &str) -> Result<Ratio, String> {
    let share: Option<Ratio> = text.parse().ok();
    share
        .filter(|share| share.get() >= 0.3)
        .ok_or_else(|| "it must be a number from 0.3 to 1".to_string())
}
