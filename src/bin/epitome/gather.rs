//! Reads what is to be compared: files, folders, standard input, compressed files.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use epitome::corpus::{Articles, Corpus, Sentences};
use epitome::read::records::{Form, Source, Unwrapped, is_compressed};
use epitome::read::{self, ReadOptions};
use epitome::{Error, ErrorKind};
use tempfile::NamedTempFile;

use crate::dedup::{CopyChoice, DedupRequest, Unit};
use crate::input::{is_own, nothing, refuse_overwriting, skipped};
use crate::output::Target;
use crate::progress::Progress;
use crate::report::{Failure, Outcome, tell, unread};
use crate::scratch::Scratch;

/// A copy that goes with the run, however that ends.
type Kept = (NamedTempFile, Scratch);

/// What was read.
pub(crate) struct Gathered {
    pub(crate) read: Read,
    pub(crate) outcome: Outcome,
    /// How many articles, or files of them, could not be read.
    pub(crate) skipped: usize,
    /// What can be read only once, or not from any place on: they go with this.
    _copies: Vec<Kept>,
}

/// The articles, and what is compared of them.
pub(crate) enum Read {
    Articles(Box<Corpus>),
    Sentences(Box<Sentences>),
}

impl Gathered {
    pub(crate) fn articles(&self) -> &Articles {
        match &self.read {
            Read::Articles(corpus) => corpus.articles(),
            Read::Sentences(sentences) => sentences.articles(),
        }
    }
}

/// The reading of all that is asked for.
pub(crate) struct Gathering<'r> {
    request: &'r DedupRequest,
    targets: &'r [&'r Target],
    options: ReadOptions,
    sources: Vec<Source>,
    copies: Vec<Kept>,
    /// How much was skipped.
    skipped: usize,
    /// Whether anything was not read as it should be.
    any: bool,
}

impl<'r> Gathering<'r> {
    pub(crate) fn of(
        request: &'r DedupRequest,
        targets: &'r [&'r Target],
    ) -> Gathering<'r> {
        let options = request.fields.read_options();
        let (sources, copies) = (Vec::new(), Vec::new());
        Gathering { request, targets, options, sources, copies, skipped: 0, any: false }
    }

    pub(crate) fn gather(mut self) -> Result<Gathered, Failure> {
        let paths = self.named_paths();
        let files = read::walk(&paths);
        refuse_overwriting(files.iter().flatten(), self.targets)?;
        for path in files {
            let found = path.map(|path| self.add(path)).unwrap_or_else(Err);
            found.or_else(|error| self.skip(error)).map_err(ended)?;
        }
        let sources = std::mem::take(&mut self.sources);
        let progress = Progress::of_files(sources.len(), self.request.output.run.quiet);
        let (options, advance) = (self.options.clone(), || progress.advance());
        let &CopyChoice { unit, language, .. } = &self.request.choice;
        let mut skip = |error| self.skip(error);
        let read = match unit {
            Unit::Article => Corpus::scan(sources, options, &mut skip, &advance)
                .map(|corpus| Read::Articles(Box::new(corpus))),
            Unit::Sentence => {
                Sentences::scan(sources, options, language.0, &mut skip, &advance)
                    .map(|sentences| Read::Sentences(Box::new(sentences)))
            }
        };
        drop(progress);
        let outcome = if self.any { Outcome::Skipped } else { Outcome::Complete };
        let (read, skipped) = (read.map_err(ended)?, self.skipped);
        let gathered = Gathered { read, outcome, skipped, _copies: self.copies };
        match gathered.articles().is_empty() {
            true => Err(nothing(&paths, self.any)),
            false => Ok(gathered),
        }
    }

    fn named_paths(&self) -> Vec<PathBuf> {
        let named = &self.request.paths;
        let paths =
            if named.is_empty() { vec![PathBuf::from("-")] } else { named.clone() };
        let waits = paths.iter().any(|path| path == Path::new("-"));
        let is_seen = io::stdin().is_terminal() && io::stderr().is_terminal();
        if waits && is_seen && !self.request.output.run.quiet {
            tell("reading what you type; end with Ctrl-D on a line of its own");
        }
        paths
    }

    /// Says what was skipped, or ends the run if it is to.
    fn skip(&mut self, error: Error) -> Result<(), Error> {
        if is_own(&error) {
            if !self.request.output.run.quiet {
                tell(&skipped(&error));
            }
            return Ok(());
        }
        self.any = true;
        if self.request.output.run.strict {
            return Err(error);
        }
        self.skipped += usize::from(!error.is_warning());
        // What is lost of a corpus is an error, and no news to be quiet about.
        if !self.request.output.run.quiet || !error.is_warning() {
            tell(&skipped(&error));
        }
        Ok(())
    }

    /// Adds a file to those to be read, or a copy of what cannot be read twice, or from any
    /// place on.
    fn add(&mut self, path: PathBuf) -> Result<(), Error> {
        let is_read_once = is_read_once(&path);
        if !is_read_once && !is_compressed(&path)? {
            self.sources.push(Source::of(path));
            return Ok(());
        }
        let unwrapped = Unwrapped::of(&path, read::open(&path)?, &self.options);
        let Unwrapped { name: format_name, mut bytes, form } =
            unwrapped.map_err(|error| error.in_file(&path))?;
        if !is_read_once && form == Form::Whole {
            self.sources.push(Source::of(path));
            return Ok(());
        }
        let mut copy = NamedTempFile::new().map_err(|error| kept(&error, &path))?;
        let scratch = Scratch::at(copy.path());
        self.copy(&mut bytes, &mut copy, &path)?;
        self.sources.push(Source {
            name: path,
            format_name,
            path: copy.path().to_path_buf(),
        });
        self.copies.push((copy, scratch));
        Ok(())
    }

    /// Copies bytes to a temporary file, as many as can be read.
    fn copy(
        &mut self,
        from: &mut dyn io::Read,
        to: &mut NamedTempFile,
        path: &Path,
    ) -> Result<(), Error> {
        let mut buffer = vec![0; 256 << 10];
        loop {
            let count = match from.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    self.skip(Error::from(error).in_file(path))?;
                    break;
                }
            };
            to.write_all(&buffer[..count]).map_err(|error| kept(&error, path))?;
        }
        to.flush().map_err(|error| kept(&error, path))
    }
}

/// Standard input, pipes and devices can be read only once.
fn is_read_once(path: &Path) -> bool {
    let is_file = || std::fs::metadata(path).is_ok_and(|found| found.is_file());
    path == Path::new("-") || path.exists() && !is_file()
}

/// Makes the error of a file that there is no room to keep a copy of.
fn kept(error: &io::Error, path: &Path) -> Error {
    let why = io::Error::other(format!("cannot be kept in a temporary file: {error}"));
    Error::new(ErrorKind::Io(why)).in_file(path)
}

fn ended(error: Error) -> Failure {
    Failure::new(unread(&error))
}
