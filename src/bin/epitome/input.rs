//! Reads the articles, and says what could not be read.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use epitome::language::Lexicon;
use epitome::{Article, Error, Language, read};

use crate::args::Request;
use crate::output::Target;
use crate::progress::Progress;
use crate::report::{Failure, Outcome, Told, tell, unread};

/// What was read.
pub(crate) struct Input {
    /// The articles; there is at least one.
    pub(crate) articles: Vec<Article>,
    /// Whether there was more.
    pub(crate) outcome: Outcome,
}

/// Reads all articles that are asked for, but for the file that `target` will write.
pub(crate) fn read(request: &Request, target: &Target) -> Result<Input, Failure> {
    let paths = named_paths(request);
    refuse_overwriting(&request.paths, target)?;
    announce(&paths, request.language(), request.output.run.quiet);
    let mut skips = Skips {
        strict: request.output.run.strict,
        quiet: request.output.run.quiet,
        any: false,
    };
    let files = skips.sift(read::walk(&paths))?;
    let files = without_target(files, target, request.output.run.quiet);
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

/// Refuses to write over an input.
pub(crate) fn refuse_overwriting(
    paths: &[PathBuf],
    target: &Target,
) -> Result<(), Failure> {
    match paths.iter().find(|path| is_target(path, target)) {
        Some(path) => Err(Failure::to_write(path, "it is an input")),
        None => Ok(()),
    }
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

fn is_target(path: &Path, target: &Target) -> bool {
    let same = |file: &Path| {
        std::fs::canonicalize(path).is_ok_and(|path| path == absolute(file))
    };
    target.file().is_some_and(same)
}

/// Returns where a path leads, or the path where that is unknown.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf())
}

/// Leaves out an older result that lies in a folder of articles.
fn without_target(mut files: Vec<PathBuf>, target: &Target, quiet: bool) -> Vec<PathBuf> {
    let name = target.file().and_then(Path::file_name);
    files.retain(|file| {
        let keep = name.is_none() || file.file_name() != name || !is_target(file, target);
        if !keep && !quiet {
            tell(&format!("left out {}: it is the output", file.display()));
        }
        keep
    });
    files
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
