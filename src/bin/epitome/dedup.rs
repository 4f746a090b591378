//! `epitome dedup`: which articles are copies of which, and the others.

use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};
use epitome::corpus::{Articles, WriteError};
use epitome::parallel::with_threads;
use epitome::read::records::Form;
use epitome::sketch::{Kinship, Work};
use epitome::{Language, Ratio};

use crate::args::{FieldArgs, LanguageChoice, RunArgs, language};
use crate::copies::{self, Verdicts};
use crate::gather::{Gathered, Gathering, Read};
use crate::output::{Sink, Target, resolved};
use crate::packing::Packing;
use crate::progress::Progress;
use crate::report::{Failure, Outcome, unread};

/// What its help shows.
pub(crate) const EXAMPLES: &str = "\
Examples:
  epitome dedup corpus.jsonl -o unique.jsonl --report dropped.jsonl
  epitome dedup corpus.jsonl.zst -o unique.jsonl.gz
  epitome dedup clippings/                 the paths of the articles to keep
  epitome dedup clippings/ --copy-to unique/
  epitome dedup corpus.jsonl --dry-run     only count
  epitome dedup sentences.jsonl --unit sentence -o unique.jsonl";

/// Articles, and what counts as a copy.
#[derive(Args)]
pub(crate) struct DedupRequest {
    /// Files and folders to read; none, or -, for standard input. It and what is compressed
    /// are put into a temporary file first
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) choice: CopyChoice,
    #[command(flatten)]
    pub(crate) fields: FieldArgs,
    #[command(flatten)]
    pub(crate) output: DedupOutput,
}

/// What counts as a copy.
#[derive(Args)]
#[command(next_help_heading = "Choice of copies")]
pub(crate) struct CopyChoice {
    /// article: drop copies, edited copies, excerpts and extensions of another article;
    /// sentence: drop what has no sentence that is not said elsewhere
    #[arg(long, value_enum, value_name = "WHAT", default_value_t)]
    #[arg(hide_possible_values = true)]
    pub(crate) unit: Unit,
    /// The least similarity of copies, from 0.3 to 1: the share of three words in a row
    /// that two articles have in common, of two in a row for sentences [default: 0.7 for
    /// articles, 0.32 for sentences, whose facts are compared too]
    #[arg(long, value_name = "SHARE", value_parser = threshold)]
    threshold: Option<Ratio>,
    /// The articles' language: a code such as en or de, or auto to detect it, which takes more
    /// than a few words
    #[arg(long, value_name = "CODE", value_parser = language, default_value = "auto")]
    pub(crate) language: LanguageChoice,
}

/// What is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Unit {
    /// Whole articles
    #[default]
    Article,
    /// The sentences of all articles
    Sentence,
}

/// Where the result goes.
#[derive(Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct DedupOutput {
    /// Write the records that are kept to FILE, whole or not at all; compressed if its name
    /// ends in .gz. Of files of one article the paths are written, and so they are where
    /// forms are mixed: path#record for a record
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: Option<PathBuf>,
    /// Copy the files that are kept, each of one article, to the folder DIR, which is made
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
    #[command(flatten)]
    pub(crate) run: RunArgs,
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
    let packing = output.output.as_deref().map_or(Ok(Packing::Plain), Packing::of)?;
    let report = match &output.report {
        Some(path) => Some(Target::of(Some(path))?),
        None => None,
    };
    if let Some(report) = &report {
        refuse_same(output, target.as_ref(), report)?;
    }
    let targets: Vec<&Target> = target.iter().chain(&report).collect();
    with_threads(output.run.threads(), || {
        let gathered = Gathering::of(request, &targets).gather()?;
        let articles = gathered.articles();
        if output.copy_to.is_some() && !output.dry_run {
            check_copied(articles)?;
        }
        let verdicts = verdicts(&gathered, request)?;
        let report = match &report {
            Some(target) => {
                let language = request.choice.language.0;
                Some(reported(articles, &verdicts, language, target)?)
            }
            None => None,
        };
        if let Some(target) = &target {
            write(articles, &verdicts, target, packing)?;
        }
        if let (Some(folder), false) = (&output.copy_to, output.dry_run) {
            copies::copy_files(articles, &verdicts, &request.paths, folder)?;
        }
        report.map_or(Ok(()), Sink::finish)?;
        if !output.run.quiet {
            let table = table(articles, &verdicts, gathered.skipped);
            let _ = io::stderr().lock().write_all(table.as_bytes());
        }
        Ok(gathered.outcome)
    })
}

/// Refuses a report that would take the place of the result, or be mixed with it.
fn refuse_same(
    output: &DedupOutput,
    target: Option<&Target>,
    report: &Target,
) -> Result<(), Failure> {
    let folder = output.copy_to.as_deref().filter(|_| !output.dry_run).map(resolved);
    let is_inside =
        |place: PathBuf| folder.is_some_and(|folder| place.starts_with(folder));
    let is_same = target.is_some_and(|target| target.is_same(report))
        || report.place().is_some_and(is_inside);
    match &output.report {
        Some(path) if is_same => {
            Err(Failure::to_write(path, "what is kept goes there; name another --report"))
        }
        _ => Ok(()),
    }
}

/// Refuses to copy files of which only a part may be kept.
fn check_copied(articles: &Articles) -> Result<(), Failure> {
    let is_part = |&article: &usize| articles.form(article) != Form::Whole;
    let Some(part) = (0..articles.len()).find(is_part) else { return Ok(()) };
    let name = articles.source(part).name.display();
    let form = form_name(articles.form(part));
    let what =
        format!("cannot copy files: {name} is {form}; use -o instead of --copy-to");
    Err(Failure::new(what))
}

/// Returns the form of the files, if all have the same.
fn common_form(articles: &Articles) -> Option<Form> {
    let first = articles.form(0);
    (0..articles.len()).all(|article| articles.form(article) == first).then_some(first)
}

fn form_name(form: Form) -> &'static str {
    match form {
        Form::Lines => "a file of JSON Lines",
        Form::Values => "a JSON file of records",
        Form::Whole => "a file of one article",
    }
}

fn verdicts<'g>(
    gathered: &'g Gathered,
    request: &DedupRequest,
) -> Result<Verdicts<'g>, Failure> {
    let count = gathered.articles().len();
    let progress = Progress::of_articles(count, request.output.run.quiet);
    let threshold = request.choice.threshold;
    let verdicts = match &gathered.read {
        Read::Articles(corpus) => Verdicts::of_articles(corpus, threshold),
        Read::Sentences(sentences) => Ok(Verdicts::of_sentences(sentences, threshold)),
    };
    drop(progress);
    verdicts.map_err(|error| Failure::new(unread(&error)))
}

/// Writes the report, but does not put it in place yet.
fn reported(
    articles: &Articles,
    verdicts: &Verdicts<'_>,
    language: Option<Language>,
    target: &Target,
) -> Result<Sink, Failure> {
    let mut sink = target.sink()?;
    let mut out = BufWriter::new(&mut sink);
    let written = verdicts.report(articles, language, &mut out);
    let written = written.and_then(|()| Ok(out.flush()?));
    drop(out);
    ended(written, target)?;
    Ok(sink)
}

fn write(
    articles: &Articles,
    verdicts: &Verdicts<'_>,
    target: &Target,
    packing: Packing,
) -> Result<(), Failure> {
    let mut sink = target.sink()?;
    let mut buffer = BufWriter::with_capacity(1 << 20, &mut sink);
    let mut out = packing.wrap(&mut buffer);
    let written = match common_form(articles) {
        Some(Form::Lines | Form::Values) => {
            articles.write(&|article| verdicts.is_kept(article), &mut out)
        }
        Some(Form::Whole) | None => (0..articles.len())
            .filter(|&article| verdicts.is_kept(article))
            .try_for_each(|article| copies::write_name(articles, article, &mut out))
            .map_err(WriteError::from),
    };
    let written = written.and_then(|()| Ok(out.finish()?));
    // What is left in the buffer of a failed run is not to be tried again.
    drop(buffer.into_parts());
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

/// Says what was kept, what was dropped and how much could not be read.
fn table(articles: &Articles, verdicts: &Verdicts<'_>, skipped: usize) -> String {
    let mut table = String::new();
    let mut row = |name: &str, count: usize| {
        let _ = writeln!(table, "{name:<15}{count:>11}");
    };
    let kept = (0..articles.len()).filter(|&article| verdicts.is_kept(article)).count();
    row("articles", articles.len());
    row("kept", kept);
    row("dropped", articles.len() - kept);
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
                     first {} of these were looked at",
                    found.work.crowded,
                    Work::MOST_CENTERS
                );
            }
        }
        Verdicts::Sentences(found) => {
            row("sentences", found.sentence_count());
            row("  repeated", found.repeated_count());
        }
    }
    if skipped > 0 {
        let _ = writeln!(table, "{:<15}{skipped:>11}", "not read");
    }
    table
}

fn threshold(text: &str) -> Result<Ratio, String> {
    let share: Option<Ratio> = text.parse().ok();
    share
        .filter(|share| share.get() >= 0.3)
        .ok_or_else(|| "it must be a number from 0.3 to 1".to_string())
}
