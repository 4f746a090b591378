//! Reads the articles, and says what could not be read.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use epitome::language::Lexicon;
use epitome::read::ReadOptions;
use epitome::{Article, Error, ErrorKind, Language, read};

use crate::args::Request;
use crate::output::{Target, resolved};
use crate::progress::Progress;
use crate::report::{Failure, Outcome, Told, tell, unread};

/// What was read.
pub(crate) struct Input {
    /// The articles; there is at least one.
    pub(crate) articles: Vec<Article>,
    /// Whether there was more.
    pub(crate) outcome: Outcome,
}

/// Reads all articles that are asked for.
pub(crate) fn read(request: &Request, target: &Target) -> Result<Input, Failure> {
    let paths = named_paths(request);
    let found = read::walk(&paths);
    refuse_overwriting(found.iter().flatten(), &[target])?;
    announce(&paths, request.language(), request.output.run.quiet);
    let mut skips = Skips {
        strict: request.output.run.strict,
        quiet: request.output.run.quiet,
        any: false,
    };
    let files = skips.sift(found)?;
    let progress = Progress::of_files(files.len(), request.output.run.quiet);
    let options = request.fields.read_options();
    let articles = read::read_all(&files, &options, &|| progress.advance());
    // The line has to go before messages take its place.
    drop(progress);
    let articles = skips.sift(articles)?;
    if articles.is_empty() {
        return Err(nothing(&paths, skips.any));
    }
    let outcome = if skips.any { Outcome::Skipped } else { Outcome::Complete };
    Ok(Input { articles, outcome })
}

/// Says that no article was found, whether or not there was something that was skipped.
pub(crate) fn nothing(paths: &[PathBuf], has_skipped: bool) -> Failure {
    let paths = list(paths);
    Failure::new(match has_skipped {
        true => format!("nothing could be read in {paths}"),
        false => format!("there is nothing to read in {paths}"),
    })
}

/// Returns the paths on the command line, standard input where there are none.
fn named_paths(request: &Request) -> Vec<PathBuf> {
    match request.paths.is_empty() {
        true => vec![Path::new("-").to_path_buf()],
        false => request.paths.clone(),
    }
}

/// Refuses to write over an input, whether it was named or found in a folder; what this
/// program wrote is none.
pub(crate) fn refuse_overwriting<'p>(
    inputs: impl IntoIterator<Item = &'p PathBuf>,
    targets: &[&Target],
) -> Result<(), Failure> {
    let places: Vec<PathBuf> =
        targets.iter().filter_map(|target| target.place()).collect();
    let is_place = |path: &&PathBuf| {
        let has_name = |place: &PathBuf| place.file_name() == path.file_name();
        let is_link = || fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink());
        path.as_path() != Path::new("-")
            && (places.iter().any(has_name) || !places.is_empty() && is_link())
            && places.contains(&resolved(path))
            && !is_own_file(path)
    };
    match inputs.into_iter().find(is_place) {
        Some(path) => Err(Failure::to_write(path, "it is an input")),
        None => Ok(()),
    }
}

/// Returns true if this program wrote the file.
fn is_own_file(path: &Path) -> bool {
    let first = read::read(path, &ReadOptions::default()).next();
    first.is_some_and(|first| first.is_err_and(|error| is_own(&error)))
}

/// Returns true if nothing is lost: what is left out was written by this program.
pub(crate) fn is_own(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::OwnOutput)
}

/// Says, before anything is read, what its reader could wonder about.
pub(crate) fn announce(paths: &[PathBuf], language: Option<Language>, quiet: bool) {
    if quiet {
        return;
    }
    let waits = paths.iter().any(|path| path == Path::new("-"));
    if waits && io::stdin().is_terminal() && io::stderr().is_terminal() {
        tell("reading what you type; end with Ctrl-D on a line of its own");
    }
    let unknown = language.filter(|&known| !Lexicon::of(known).has_stop_words());
    if let Some(language) = unknown {
        tell(&format!(
            "no stop words are known for language {language}: all words count"
        ));
    }
}

/// What to do about things that cannot be read, and whether there were any.
pub(crate) struct Skips {
    /// Whether the first one ends the run.
    pub(crate) strict: bool,
    /// Whether they are kept silent.
    pub(crate) quiet: bool,
    /// Whether there were any.
    pub(crate) any: bool,
}

impl Skips {
    /// Keeps what was read and reports the rest.
    pub(crate) fn sift<T>(
        &mut self,
        results: Vec<Result<T, Error>>,
    ) -> Result<Vec<T>, Failure> {
        let mut kept = Vec::with_capacity(results.len());
        let mut told = Told::default();
        for result in results {
            match result {
                Ok(item) => kept.push(item),
                Err(error) if is_own(&error) => {
                    if !self.quiet {
                        told.line(&skipped(&error));
                    }
                }
                Err(error) if self.strict => return Err(Failure::new(unread(&error))),
                Err(error) => {
                    self.any = true;
                    if !self.quiet {
                        told.line(&skipped(&error));
                    }
                }
            }
        }
        Ok(kept)
    }
}

/// Returns what is said about something that was left out, or not read as it should be.
pub(crate) fn skipped(error: &Error) -> String {
    match error.is_warning() {
        true => unread(error),
        false if is_own(error) => format!("left out {}", unread(error)),
        false => format!("skipped {}", unread(error)),
    }
}

/// The most paths that a message names.
const NAMED: usize = 5;

/// Lists paths, as in messages.
pub(crate) fn list(paths: &[PathBuf]) -> String {
    let name = |path: &PathBuf| match path == Path::new("-") {
        true => "standard input".to_owned(),
        false => path.display().to_string(),
    };
    let named = paths.iter().take(NAMED).map(name);
    let mut list = named.collect::<Vec<_>>().join(", ");
    if paths.len() > NAMED {
        list += &format!(" and {} more", paths.len() - NAMED);
    }
    list
}
