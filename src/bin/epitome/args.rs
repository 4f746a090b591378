//! The command line: what can be said, and what it means for the library.

use std::path::{Path, PathBuf};

use clap::error::{ContextKind, ContextValue};
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use epitome::article::Language;
use epitome::read::{Limits, ReadOptions};
use epitome::render::escaped;
use epitome::{Length, Options, Ranker, Ratio};

use crate::evaluate::EvaluateRequest;
use crate::report::tell;
use crate::{compare, completions, dedup, digest, evaluate, man, summarize};

/// Boil many overlapping articles down to one short text that says nothing twice.
///
/// Every sentence of it stands word for word in one of the articles and leads back there,
/// down to the byte; with it come those who say the same and those who say otherwise.
/// Nothing leaves this computer, and the same input gives the same output.
#[derive(Parser)]
#[command(name = "epitome", version, arg_required_else_help = true)]
#[command(max_term_width = 100, after_help = EXAMPLES)]
#[command(propagate_version = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What the program can do.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write one summary of all articles
    #[command(after_help = summarize::EXAMPLES)]
    Summarize(Request),
    /// Sort articles into stories and summarize each story
    #[command(after_help = digest::EXAMPLES)]
    Digest(digest::DigestRequest),
    /// Set two articles, or two versions of one, side by side
    #[command(after_help = compare::EXAMPLES)]
    Compare(compare::CompareRequest),
    /// Write the articles that are no copies of others
    #[command(after_help = dedup::EXAMPLES)]
    Dedup(dedup::DedupRequest),
    /// Score summaries with ROUGE-1, -2, -L and -SU4, or stories with B-cubed
    #[command(after_help = evaluate::EXAMPLES)]
    Evaluate(EvaluateRequest),
    /// Print a script that completes commands and options in a shell
    #[command(after_help = completions::EXAMPLES)]
    Completions(ShellChoice),
    /// Print the manual page
    #[command(after_help = man::EXAMPLES)]
    Man,
}

const EXAMPLES: &str = "\
Examples:
  epitome summarize article.txt            the best sentences of an article
  epitome summarize news/ --words 100      one summary of a folder of articles
  epitome digest news/ -o digest.html      every story of the day, on one page to read
  epitome dedup all.jsonl -o unique.jsonl  a corpus without its copies
  curl -s https://example.org/a.txt | epitome summarize

Exit status: 0 all was read, 1 something was skipped, 2 the run could not go on, or there is
no summary to write to a file.";

/// Articles, and what is to be made of them.
#[derive(Args)]
pub(crate) struct Request {
    /// Files and folders to read; none, or -, for standard input
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    length: LengthArgs,
    #[command(flatten)]
    choice: ChoiceArgs,
    #[command(flatten)]
    pub(crate) fields: FieldArgs,
    #[command(flatten)]
    pub(crate) output: OutputArgs,
}

impl Request {
    /// Returns the language that was asked for.
    pub(crate) fn language(&self) -> Option<Language> {
        self.choice.language.0
    }

    /// Returns what the library is to do.
    pub(crate) fn options(&self) -> Options {
        let mut options = Options { language: self.language(), ..Options::default() };
        options.rank.ranker = self.choice.rank.ranker();
        options.rank.focus = self.choice.focus.clone();
        options.select.length = self.length.length();
        options
    }
}

/// How long a summary may be.
#[derive(Args)]
#[command(next_help_heading = "Length (one of these, never exceeded)")]
#[group(multiple = false)]
pub(crate) struct LengthArgs {
    /// At most N sentences [default: 5, fewer where the articles are short]
    #[arg(long, value_name = "N", value_parser = count)]
    sentences: Option<usize>,
    /// As many whole sentences as fit into N words
    #[arg(long, value_name = "N", value_parser = count)]
    pub(crate) words: Option<usize>,
    /// As many whole sentences as fit into N bytes
    #[arg(long, value_name = "N", value_parser = count)]
    bytes: Option<usize>,
    /// As many as fit into P percent (1 to 100) of all words, copies counted once
    #[arg(long, value_name = "P", value_parser = percent)]
    percent: Option<Ratio>,
}

impl LengthArgs {
    /// Returns what the library is to keep to.
    pub(crate) fn length(&self) -> Length {
        match (self.sentences, self.words, self.bytes, self.percent) {
            (Some(count), ..) => Length::Sentences(count),
            (_, Some(count), ..) => Length::Words(count),
            (_, _, Some(count), _) => Length::Bytes(count),
            (.., Some(share)) => Length::Percent(share),
            _ => Length::Auto,
        }
    }
}

/// What a summary is to be about.
#[derive(Args)]
#[command(next_help_heading = "Choice of sentences")]
struct ChoiceArgs {
    /// How to rank them: textrank, lexrank, degree or lead
    #[arg(long, value_enum, value_name = "HOW", default_value_t)]
    #[arg(hide_possible_values = true)]
    rank: Rank,
    /// A question or topic that the summary is to be about
    #[arg(long, value_name = "TEXT", value_parser = focus)]
    focus: Option<String>,
    /// The articles' language: a code such as en or de, or auto to detect it
    #[arg(long, value_name = "CODE", value_parser = language, default_value = "auto")]
    language: LanguageChoice,
}

/// Which fields of JSON records hold what.
#[derive(Args)]
#[command(
    next_help_heading = "Fields of JSON and CSV records (repeat, or join by commas; the first found counts)"
)]
pub(crate) struct FieldArgs {
    /// Where the text is [default: text,content,body,article]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    text_field: Vec<String>,
    /// Where the title is [default: title,headline]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    title_field: Vec<String>,
    /// Where the date is [default: date,published and the like]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    date_field: Vec<String>,
    /// Where the publisher is [default: source,publisher]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    source_field: Vec<String>,
    #[command(flatten)]
    limits: LimitArgs,
}

/// What a file may cost.
#[derive(Args)]
#[command(next_help_heading = "Limits (what would exceed one is skipped and named)")]
struct LimitArgs {
    /// How many times its size a file may expand
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_ratio)]
    max_ratio: u64,
    /// How many bytes a file may expand to
    #[arg(long, value_name = "SIZE", value_parser = size, default_value = "256G")]
    max_total: u64,
    /// How many bytes an article may take
    #[arg(long, value_name = "SIZE", value_parser = size, default_value = "64M")]
    max_article: u64,
    /// How deep archives and what is compressed may lie in one another
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_nesting)]
    max_nesting: u32,
}

impl LimitArgs {
    fn limits(&self) -> Limits {
        let &LimitArgs { max_ratio, max_total, max_article, max_nesting } = self;
        Limits { max_ratio, max_total, max_article, max_nesting }
    }
}

impl FieldArgs {
    /// Returns how to read: fields that are named take the place of the usual ones.
    pub(crate) fn read_options(&self) -> ReadOptions {
        let usual = ReadOptions::default();
        let named = |named: &[String], usual: Vec<String>| match named {
            [] => usual,
            _ => named.to_vec(),
        };
        ReadOptions {
            text_fields: named(&self.text_field, usual.text_fields),
            title_fields: named(&self.title_field, usual.title_fields),
            date_fields: named(&self.date_field, usual.date_fields),
            source_fields: named(&self.source_field, usual.source_fields),
            limits: self.limits.limits(),
        }
    }
}

/// How every command that reads articles goes about it.
#[derive(Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct RunArgs {
    /// Work with N threads, 0 for one a core; the result is the same
    #[arg(long, value_name = "N", default_value_t = 0)]
    #[arg(value_parser = clap::value_parser!(u16).range(0..=1024))]
    threads: u16,
    /// End at the first input that cannot be read, and write nothing
    #[arg(long)]
    pub(crate) strict: bool,
    /// Show neither progress nor table, nor what was skipped (but dedup names it)
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

impl RunArgs {
    /// Returns the number of threads, 0 for one a core.
    pub(crate) fn threads(&self) -> usize {
        usize::from(self.threads)
    }
}

/// Where the result goes, and in which form.
#[derive(Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct OutputArgs {
    /// text, markdown, json or html [default: by the ending of FILE, else text]
    #[arg(long, value_enum, value_name = "FORM", hide_possible_values = true)]
    format: Option<Format>,
    /// Write to FILE, whole or not at all; an empty summary is not written
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
    /// Add the sentences that were not chosen, and why
    #[arg(long)]
    pub(crate) explain: bool,
    #[command(flatten)]
    pub(crate) run: RunArgs,
}

impl OutputArgs {
    /// Returns the form that was asked for, else the one that the file's name suggests.
    pub(crate) fn format(&self) -> Format {
        Format::chosen(self.format, self.output.as_deref())
    }
}

/// The form of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For reading: sentences and their sources
    Text,
    /// For passing on: headings and footnotes
    Markdown,
    /// For programs: everything
    Json,
    /// For reading in a browser: a page on which every sentence leads to its source
    Html,
}

impl Format {
    /// Returns the form that was asked for, else the one that the file's name suggests.
    pub(crate) fn chosen(format: Option<Format>, output: Option<&Path>) -> Format {
        let by_name = || output.map(Format::by_name);
        format.or_else(by_name).unwrap_or(Format::Text)
    }

    fn by_name(path: &Path) -> Format {
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("md" | "markdown") => Format::Markdown,
            Some("json") => Format::Json,
            Some("html" | "htm") => Format::Html,
            _ => Format::Text,
        }
    }
}

/// How to find the sentences that matter.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Rank {
    /// Like what many other sentences say, early ones preferred
    #[default]
    Textrank,
    /// Like what many other sentences say, wherever they stand
    Lexrank,
    /// The most like all others, added up
    Degree,
    /// The first sentences of each article
    Lead,
}

impl Rank {
    /// Returns the library's name of it.
    pub(crate) fn ranker(self) -> Ranker {
        match self {
            Rank::Textrank => Ranker::TextRank,
            Rank::Lexrank => Ranker::LexRank,
            Rank::Degree => Ranker::Degree,
            Rank::Lead => Ranker::Lead,
        }
    }
}

/// The language that was asked for, or none to detect it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LanguageChoice(pub(crate) Option<Language>);

/// The shell to complete for.
#[derive(Args)]
pub(crate) struct ShellChoice {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: Shell,
}

/// Ends the program as its command line deserves, with help or with an error.
pub(crate) fn refuse(error: &clap::Error) -> ! {
    let named = error.get(ContextKind::InvalidSubcommand);
    match named {
        Some(ContextValue::String(name)) if Path::new(name).exists() => {
            let name = escaped(name);
            let what = format!("'{name}' is no subcommand but a file or folder");
            tell(&format!("{what}; to summarize it: epitome summarize {name}"));
            std::process::exit(2)
        }
        _ => error.exit(),
    }
}

/// Reads a number of things, 1 or more.
pub(crate) fn count(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|&number| number > 0);
    number.ok_or_else(|| "it must be a whole number, 1 or more".to_string())
}

/// Reads a number of bytes, in units of 1024 if it ends in K, M, G or T.
fn size(text: &str) -> Result<u64, String> {
    let upper = text.to_ascii_uppercase();
    let digits = upper.trim_end_matches(|c: char| !c.is_ascii_digit());
    let shift = match upper[digits.len()..].trim_end_matches('B') {
        "" => 0,
        "K" => 10,
        "M" => 20,
        "G" => 30,
        "T" => 40,
        _ => 64,
    };
    let number: Option<u64> = digits.parse().ok().filter(|_| shift < 64);
    number.and_then(|number| number.checked_mul(1 << shift)).ok_or_else(|| {
        "it must be a number of bytes, such as 5000, 64M or 2G".to_string()
    })
}

fn percent(text: &str) -> Result<Ratio, String> {
    let number: Option<f64> = text.strip_suffix('%').unwrap_or(text).parse().ok();
    let share = number.filter(|number| (1.0..=100.0).contains(number));
    share
        .and_then(|number| Ratio::new(number / 100.0))
        .ok_or_else(|| "it must be a number from 1 to 100".to_string())
}

fn focus(text: &str) -> Result<String, String> {
    match text.chars().any(char::is_alphanumeric) {
        true => Ok(text.to_string()),
        false => Err("it must contain a word".to_string()),
    }
}

/// Reads `auto` or the code of a language.
pub(crate) fn language(text: &str) -> Result<LanguageChoice, String> {
    match Language::new(text) {
        _ if text.eq_ignore_ascii_case("auto") => Ok(LanguageChoice(None)),
        Some(language) => Ok(LanguageChoice(Some(language))),
        None => {
            Err("it must be `auto` or a code of two or three letters, such as `en`, \
                     `de` or `pt-BR`"
                .to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_percentage_lies_between_1_and_100() {
        assert_eq!(percent("12.5"), Ok(Ratio::of(0.125)));
        assert_eq!(percent("100%"), Ok(Ratio::of(1.0)));
        for bad in ["0.9", "100.1", "NaN", "inf", "-5", "", "%", "ten"] {
            assert!(percent(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_size_may_have_a_unit() {
        assert_eq!(size("5000"), Ok(5000));
        assert_eq!(size("64M"), size("64mb"));
        assert_eq!(size("2G"), Ok(2 << 30));
        for bad in ["", "G", "-1", "1.5G", "3X", "99999999999T"] {
            assert!(size(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_name_of_the_output_suggests_its_form() {
        assert_eq!(Format::by_name(Path::new("a.JSON")), Format::Json);
        assert_eq!(Format::by_name(Path::new("a.md")), Format::Markdown);
        assert_eq!(Format::by_name(Path::new("a.html")), Format::Html);
        assert_eq!(Format::by_name(Path::new("md")), Format::Text);
    }
}
