//! `epitome compare`: two articles, or two versions of one, side by side.

use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use epitome::compare::{Comparison, compare};
use epitome::parallel::with_threads;
use epitome::render::json;
use epitome::render::{markdown, text};
use epitome::{Article, Options, read};

use crate::args::{FieldArgs, Format, LanguageChoice, RunArgs, language};
use crate::input::{self, Skips, list};
use crate::output::Target;
use crate::report::{Failure, Outcome};

/// What its help shows.
pub(crate) const EXAMPLES: &str = "\
Examples:
  epitome compare monday.html tuesday.html
  epitome compare draft.docx final.docx --format markdown -o changes.md
  epitome compare feed.jsonl#0 feed.jsonl#7    two records of one file
  curl -s https://example.org/a.html | epitome compare saved.html -";

/// Two articles, and where what is found goes.
#[derive(Args)]
pub(crate) struct CompareRequest {
    /// The first article: a file, or a record of one as FILE#NUMBER; - for standard input
    #[arg(value_name = "A", value_hint = ValueHint::FilePath)]
    first: PathBuf,
    /// The second article
    #[arg(value_name = "B", value_hint = ValueHint::FilePath)]
    second: PathBuf,
    /// The articles' language: a code such as en or de, or auto to detect it
    #[arg(long, value_name = "CODE", value_parser = language, default_value = "auto")]
    language: LanguageChoice,
    #[command(flatten)]
    fields: FieldArgs,
    #[command(flatten)]
    output: CompareOutput,
}

/// Where the result goes, and in which form.
#[derive(Args)]
#[command(next_help_heading = "Output")]
struct CompareOutput {
    /// text, markdown or json [default: by the ending of FILE, else text]
    #[arg(long, value_enum, value_name = "FORM", hide_possible_values = true)]
    format: Option<Format>,
    /// Write to FILE, whole or not at all
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) run: RunArgs,
}

/// Reads two articles, compares them and writes what was found.
pub(crate) fn run(request: &CompareRequest) -> Result<Outcome, Failure> {
    let output = &request.output;
    let format = Format::chosen(output.format, output.output.as_deref());
    if format == Format::Html {
        let why = "a comparison comes as text, markdown or json, not as a page";
        return Err(Failure::new(why));
    }
    let target = Target::of(output.output.as_deref())?;
    let paths = [request.first.clone(), request.second.clone()];
    let files = paths.each_ref().map(|path| addressed(path).0);
    input::refuse_overwriting(read::walk(&files).iter().flatten(), &[&target])?;
    if paths.iter().all(|path| path == Path::new("-")) {
        return Err(Failure::new("standard input can be one of the two articles only"));
    }
    input::announce(&paths, request.language.0, output.run.quiet);
    with_threads(output.run.threads(), || {
        let mut skips =
            Skips { strict: output.run.strict, quiet: output.run.quiet, any: false };
        let articles = [
            article(&paths[0], request, &mut skips)?,
            article(&paths[1], request, &mut skips)?,
        ];
        let options = Options { language: request.language.0, ..Options::default() };
        let found = compare(&articles, &options);
        target.write(&rendered(&found, &articles, format, &target))?;
        Ok(if skips.any { Outcome::Skipped } else { Outcome::Complete })
    })
}

/// Reads the one article that a path names.
fn article(
    path: &Path,
    request: &CompareRequest,
    skips: &mut Skips,
) -> Result<Article, Failure> {
    let (file, of_many) = addressed(path);
    let files = skips.sift(read::walk(&[file]))?;
    let options = request.fields.read_options();
    let mut articles = skips.sift(read::read_all(&files, &options, &|| {}))?;
    if of_many {
        articles.retain(|article| Path::new(&article.origin.to_string()) == path);
    }
    let name = list(&[path.to_path_buf()]);
    match (articles.pop(), articles.first()) {
        (Some(article), None) => Ok(article),
        (Some(_), Some(first)) => {
            let count = articles.len() + 1;
            let such = format!("name one of them, such as {}", first.origin);
            Err(Failure::new(format!("{name} holds {count} articles; {such}")))
        }
        (None, _) if of_many => Err(Failure::new(format!("there is no article {name}"))),
        (None, _) => Err(Failure::new(format!("there is no article to read in {name}"))),
    }
}

/// Returns the file that a path names, and whether it names one of the articles in it.
fn addressed(path: &Path) -> (PathBuf, bool) {
    let name = path.as_os_str().to_string_lossy();
    let stands = |file: &str| file == "-" || Path::new(file).exists();
    let cuts = name.match_indices('#').map(|(at, _)| &name[..at]);
    let file = cuts.rev().find(|file| stands(file));
    match file.filter(|_| !path.exists()) {
        Some(file) => (PathBuf::from(file), true),
        None => (path.to_path_buf(), false),
    }
}

fn rendered(
    found: &Comparison<'_>,
    articles: &[Article; 2],
    format: Format,
    target: &Target,
) -> String {
    match format {
        Format::Markdown => markdown::comparison(found, articles),
        Format::Json => json::comparison(found, articles),
        Format::Text | Format::Html => {
            text::comparison(found, articles, &target.text_options(false))
        }
    }
}
