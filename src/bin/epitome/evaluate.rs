//! `epitome evaluate`: how good summaries are, by ROUGE, and stories, by B-cubed.

use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::slice::from_ref;

use clap::{Args, ValueEnum, ValueHint};
use epitome::evaluate::{
    self, Focus, Output, Report, RougeOptions, Topic, Words, evaluate, summaries,
};
use epitome::parallel::with_threads;
use epitome::{Error, Language, Options, read};

use crate::args::{LanguageChoice, LengthArgs, Rank, RunArgs, language};
use crate::grouping;
use crate::input::{Skips, refuse_overwriting};
use crate::output::Target;
use crate::report::{Failure, Outcome, tell, unread};
use crate::scores;

/// What its help shows.
pub(crate) const EXAMPLES: &str = "\
Examples:
  epitome evaluate topics.jsonl --words 100
  epitome evaluate topics.jsonl --words 220 --uncut --rank textrank,lexrank,lead
  epitome evaluate topics.jsonl --words 100 --system theirs.jsonl --rank textrank
  epitome evaluate topics.jsonl --words 250 --focus-from-query -o summaries.jsonl
  epitome evaluate --stories clusters.jsonl";

/// Topics, the systems that summarize them, and how they are scored.
#[derive(Args)]
pub(crate) struct EvaluateRequest {
    /// Topics, a line each:
    /// {"id", "documents": [{"text", "title"?, "date"?}], "references": [TEXT...], "query"?};
    /// with --stories articles, a line each:
    /// {"id"?, "title"?, "date"?, "lang"?, "text", "cluster"}; `-` is standard input
    #[arg(value_name = "TOPICS", value_hint = ValueHint::FilePath)]
    pub(crate) topics: PathBuf,
    /// Score stories, not summaries: group the articles as `digest` does, and compare with
    /// their clusters by B-cubed
    #[arg(long)]
    #[arg(conflicts_with_all = ["system", "rank", "focus_from_query", "uncut", "no_stem", "unicode"])]
    #[arg(conflicts_with_all = ["sentences", "words", "bytes", "percent"])]
    stories: bool,
    /// Score these summaries, a line each: {"id", "summary"}; may be given several times
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    system: Vec<PathBuf>,
    #[command(flatten)]
    length: LengthArgs,
    #[command(flatten)]
    choice: EvaluateChoice,
    #[command(flatten)]
    scoring: Scoring,
    #[command(flatten)]
    pub(crate) output: EvaluateOutput,
}

impl EvaluateRequest {
    /// Returns the language of all articles, `None` to detect it.
    pub(crate) fn language(&self) -> Option<Language> {
        self.choice.language.0
    }
}

/// How summaries are written.
#[derive(Args)]
#[command(next_help_heading = "Choice of sentences")]
struct EvaluateChoice {
    /// Summarize the topics in these ways [default: textrank, or none with --system]
    #[arg(long, value_enum, value_name = "HOW", value_delimiter = ',')]
    rank: Vec<Rank>,
    /// Write the summary of a topic that has a query about that query
    #[arg(long)]
    focus_from_query: bool,
    /// The articles' language, as a code such as `en` or `de`; `auto` detects it
    #[arg(long, value_name = "CODE", value_parser = language, default_value = "auto")]
    language: LanguageChoice,
}

/// How summaries are scored.
#[derive(Args)]
#[command(next_help_heading = "Scoring")]
struct Scoring {
    /// Score summaries and references whole; without it, --words N also cuts both to
    /// their first N words, as is usual for scores of recall
    #[arg(long, requires = "words")]
    uncut: bool,
    /// Compare words as they are, not their stems
    #[arg(long)]
    no_stem: bool,
    /// Compare words of any script, not only runs of a to z and 0 to 9, and no stems
    #[arg(long, conflicts_with = "no_stem")]
    unicode: bool,
}

/// Where the scores and the summaries go.
#[derive(Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct EvaluateOutput {
    /// The form of the scores
    #[arg(long, value_enum, value_name = "FORM", default_value_t)]
    pub(crate) format: ScoreFormat,
    /// Also write the summaries to FILE, a line each: {"id", "summary"}, for one --rank;
    /// with --stories the story of each article: {"id", "story"}
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) run: RunArgs,
}

/// The form of the scores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ScoreFormat {
    /// A table: percent, with 95 % intervals
    #[default]
    Text,
    /// For programs: shares from 0 to 1, those of each topic too
    Json,
}

/// A system with its scores.
pub(crate) struct System {
    /// What it is called in the table.
    pub(crate) name: String,
    /// Its scores.
    pub(crate) report: Report,
}

/// Reads topics, summarizes them, scores these and other summaries and prints the scores;
/// or does so with stories.
pub(crate) fn run(request: &EvaluateRequest) -> Result<Outcome, Failure> {
    let target = lines_target(request)?;
    with_threads(request.output.run.threads(), || {
        let mut skips = Skips {
            strict: request.output.run.strict,
            quiet: request.output.run.quiet,
            any: false,
        };
        if request.stories {
            return grouping::run(request, skips, target.as_ref());
        }
        let topics = skips.sift(read_lines(&request.topics, evaluate::topics)?)?;
        let written = written(request, &topics);
        let read = systems(request, &mut skips)?;
        if let (Some(target), [(_, outputs)]) = (&target, &*written) {
            target.write(&lines(outputs)?)?;
        }
        print(request, &topics, written.into_iter().chain(read).collect())?;
        Ok(if skips.any { Outcome::Skipped } else { Outcome::Complete })
    })
}

/// Returns where the summaries or the stories go.
fn lines_target(request: &EvaluateRequest) -> Result<Option<Target>, Failure> {
    let Some(path) = &request.output.output else { return Ok(None) };
    if !request.stories && ranks(request).len() != 1 {
        let why = "it takes the summaries of one --rank";
        return Err(Failure::to_write(path, why));
    }
    let target = match Target::of(Some(path))? {
        Target::Stdout => return Err(Failure::to_write(path, "the scores go there")),
        target => target,
    };
    refuse_overwriting(
        from_ref(&request.topics).iter().chain(&request.system),
        &[&target],
    )?;
    Ok(Some(target))
}

fn ranks(request: &EvaluateRequest) -> Vec<Rank> {
    match request.choice.rank.is_empty() && request.system.is_empty() {
        true => vec![Rank::default()],
        false => request.choice.rank.clone(),
    }
}

/// Reads a file of lines. What cannot be read of it is among the results.
pub(crate) fn read_lines<T, I: Iterator<Item = Result<T, Error>>>(
    path: &Path,
    parse: impl Fn(BufReader<Box<dyn Read + Send>>) -> I,
) -> Result<Vec<Result<T, Error>>, Failure> {
    let bytes = read::open(path).map_err(|error| Failure::new(unread(&error)))?;
    let lines = parse(BufReader::new(bytes));
    Ok(lines.map(|line| line.map_err(|error| error.in_file(path))).collect())
}

/// Summarizes the topics in each of the ways asked for.
fn written(request: &EvaluateRequest, topics: &[Topic]) -> Vec<(String, Vec<Output>)> {
    let focus = match request.choice.focus_from_query {
        true => Focus::FromQuery,
        false => Focus::FromOptions,
    };
    let mut options =
        Options { language: request.choice.language.0, ..Options::default() };
    options.select.length = request.length.length();
    let systems = ranks(request).into_iter().map(|rank| {
        options.rank.ranker = rank.ranker();
        let value = rank.to_possible_value();
        let rank = value.as_ref().map_or("", |value| value.get_name());
        (format!("epitome {rank}"), summaries(topics, &options, focus))
    });
    systems.collect()
}

/// Reads the summaries of the other systems.
fn systems(
    request: &EvaluateRequest,
    skips: &mut Skips,
) -> Result<Vec<(String, Vec<Output>)>, Failure> {
    let mut systems = Vec::new();
    for path in &request.system {
        let outputs = skips.sift(read_lines(path, evaluate::outputs)?)?;
        systems.push((name_of(path, &request.system), outputs));
    }
    Ok(systems)
}

/// Returns the bare name of a file, or its path where others have that name too.
fn name_of(path: &Path, all: &[PathBuf]) -> String {
    let same = all.iter().filter(|other| other.file_stem() == path.file_stem());
    match path.file_stem() {
        Some(stem) if same.count() == 1 => stem.to_string_lossy().into_owned(),
        _ => path.display().to_string(),
    }
}

fn lines(outputs: &[Output]) -> Result<String, Failure> {
    let mut text = String::new();
    for output in outputs {
        let line = serde_json::to_string(output);
        text += &line.map_err(|error| Failure::new(error.to_string()))?;
        text.push('\n');
    }
    Ok(text)
}

/// Scores the systems and prints the scores, where there is anything to score against.
fn print(
    request: &EvaluateRequest,
    topics: &[Topic],
    systems: Vec<(String, Vec<Output>)>,
) -> Result<(), Failure> {
    if topics.iter().all(|topic| topic.references.is_empty()) {
        return match request.output.output {
            Some(_) => Ok(()),
            None => {
                Err(Failure::new("there is no topic with references to score against"))
            }
        };
    }
    let options = scoring(request);
    let score = |(name, outputs): (String, Vec<Output>)| System {
        report: evaluate(topics, &outputs, &options),
        name,
    };
    let systems: Vec<System> = systems.into_iter().map(score).collect();
    for system in systems.iter().filter(|system| system.report.missing > 0) {
        let (missing, all) = (system.report.missing, system.report.topics.len());
        if !request.output.run.quiet {
            let name = &system.name;
            tell(&format!(
                "{name} has no summary of {missing} of {all} topics: 0 for each"
            ));
        }
    }
    Target::Stdout.write(&match request.output.format {
        ScoreFormat::Text => scores::text(&systems, &settings(&options)),
        ScoreFormat::Json => scores::json(&systems),
    })
}

/// Says how was scored.
fn settings(options: &RougeOptions) -> String {
    let words = match options.words {
        Words::Plain => "plain words",
        Words::Unicode => "words of any script",
        _ => "stems",
    };
    match options.truncate {
        Some(count) => format!("{words} among the first {count} words"),
        None => format!("{words} of whole texts"),
    }
}

fn scoring(request: &EvaluateRequest) -> RougeOptions {
    let words = match (request.scoring.no_stem, request.scoring.unicode) {
        (true, _) => Words::Plain,
        (_, true) => Words::Unicode,
        _ => Words::Stems,
    };
    let truncate = request.length.words.filter(|_| !request.scoring.uncut);
    RougeOptions { words, truncate }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_called_by_its_file_unless_two_are_alike() {
        let paths = ["a/lead.jsonl", "b/lead.jsonl", "b/luhn.jsonl"].map(PathBuf::from);
        assert_eq!(name_of(&paths[0], &paths), "a/lead.jsonl");
        assert_eq!(name_of(&paths[2], &paths), "luhn");
    }
}
