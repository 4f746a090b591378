//! Where the result goes: standard output, or a file that is written whole or not at all.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anstream::AutoStream;
use epitome::render::text::TextOptions;
use tempfile::NamedTempFile;

use crate::report::{Failure, tell};
use crate::scratch::Scratch;

/// The widest text, in columns, however wide the terminal: longer lines are hard to read.
const WIDEST: usize = 100;

/// Where the result goes.
#[derive(Debug)]
pub(crate) enum Target {
    /// Standard output.
    Stdout,
    /// A device, a pipe or a dangling link: opened as it is and written to.
    Through(PathBuf),
    /// A file, replaced at once; its permissions if it exists.
    File(PathBuf, Option<Permissions>),
}

impl Target {
    /// Finds out where `path` leads and whether it can be written to, before any work.
    pub(crate) fn of(path: Option<&Path>) -> Result<Target, Failure> {
        match path {
            None => Ok(Target::Stdout),
            Some(path) if is_stdout(path) => Ok(Target::Stdout),
            Some(path) => match fs::metadata(path) {
                Ok(found) => Target::existing(path, &found),
                Err(error) if error.kind() == ErrorKind::NotFound => Target::new(path),
                Err(error) => Err(Failure::to_write(path, error)),
            },
        }
    }

    fn existing(path: &Path, found: &fs::Metadata) -> Result<Target, Failure> {
        let failure = |error: io::Error| Failure::to_write(path, error);
        if found.is_dir() {
            return Err(Failure::to_write(path, "it is a folder"));
        }
        if !found.is_file() || path.starts_with("/dev") || path.starts_with("/proc") {
            return Ok(Target::Through(path.to_path_buf()));
        }
        // Replacing a file needs no right to write to it, but a write-protected file is
        // meant to stay.
        OpenOptions::new().append(true).open(path).map_err(failure)?;
        let target = fs::canonicalize(path).map_err(failure)?;
        probe(&target, path)?;
        Ok(Target::File(target, Some(found.permissions())))
    }

    fn new(path: &Path) -> Result<Target, Failure> {
        if fs::symlink_metadata(path).is_ok() {
            return Ok(Target::Through(path.to_path_buf()));
        }
        let names_folder = path.as_os_str().to_string_lossy().ends_with(['/', '\\']);
        let folder = if names_folder { path } else { folder_of(path) };
        if !folder.is_dir() {
            let why = format!("there is no folder {}", folder.display());
            return Err(Failure::to_write(path, why));
        }
        probe(path, path)?;
        Ok(Target::File(path.to_path_buf(), None))
    }

    /// Returns the one path of the file that will be replaced, made or added to, through all
    /// links; `None` for what is no file.
    pub(crate) fn place(&self) -> Option<PathBuf> {
        let (Target::Through(path) | Target::File(path, _)) = self else { return None };
        let is_file = fs::metadata(path).map_or(true, |found| found.is_file());
        is_file.then(|| resolved(path))
    }

    /// Returns true if what is written there and to `other` would be in one another's way.
    pub(crate) fn is_same(&self, other: &Target) -> bool {
        match (self, other) {
            (Target::Stdout, Target::Stdout) => true,
            _ => self.place().is_some_and(|place| Some(place) == other.place()),
        }
    }

    /// Returns how text for people is laid out there.
    pub(crate) fn text_options(&self, explain: bool) -> TextOptions {
        let styled = matches!(self, Target::Stdout);
        let width = match terminal_size::terminal_size_of(io::stdout()) {
            Some((width, _)) if styled => Some(usize::from(width.0).min(WIDEST)),
            _ => None,
        };
        TextOptions { width, styled, explain }
    }

    /// Opens the place for a result that comes piece by piece.
    pub(crate) fn sink(&self) -> Result<Sink, Failure> {
        let (name, kind) = match self {
            Target::Stdout => (self.name(), Ok(SinkKind::Stdout(io::stdout()))),
            Target::Through(path) => {
                let file = OpenOptions::new().append(true).create(true).open(path);
                (path.as_path(), file.map(SinkKind::Through))
            }
            Target::File(path, old) => {
                let new = temporary(folder_of(path)).and_then(|file| {
                    if let Some(permissions) = old {
                        file.as_file().set_permissions(permissions.clone())?;
                    }
                    let scratch = Scratch::at(file.path());
                    Ok(SinkKind::File(file, path.clone(), scratch))
                });
                (path.as_path(), new)
            }
        };
        kind.map(Sink).map_err(|error| Failure::to_write(name, error))
    }

    /// Returns what a try to write there came to. A closed pipe counts as written.
    pub(crate) fn written(&self, result: io::Result<()>) -> Result<(), Failure> {
        match result {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(Failure::to_write(self.name(), error))
            }
            _ => Ok(()),
        }
    }

    fn name(&self) -> &Path {
        match self {
            Target::Stdout => Path::new("standard output"),
            Target::Through(path) | Target::File(path, _) => path,
        }
    }

    /// Says that the result is empty, and why: a file is not replaced by nothing.
    pub(crate) fn tell_empty(&self, why: &str) -> Result<(), Failure> {
        match self {
            Target::File(..) => Err(Failure::new(format!("{why}; no file is written"))),
            _ => {
                tell(why);
                Ok(())
            }
        }
    }

    /// Writes the whole result. A closed pipe counts as written: its reader has enough.
    pub(crate) fn write(&self, text: &str) -> Result<(), Failure> {
        self.written(match self {
            Target::Stdout => to_stdout(text),
            Target::Through(path) => through(path, text),
            Target::File(path, old) => replace(path, old.as_ref(), text),
        })
    }
}

/// A place for a result that comes piece by piece. A file is not there before the end.
pub(crate) struct Sink(SinkKind);

enum SinkKind {
    Stdout(io::Stdout),
    Through(fs::File),
    File(NamedTempFile, PathBuf, Scratch),
}

impl Sink {
    /// Puts the result in its place.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let SinkKind::File(file, path, _scratch) = self.0 else { return Ok(()) };
        let synced = file.as_file().sync_all();
        let kept = synced.and_then(|()| Ok(file.persist(&path)?));
        kept.map(|_| ()).map_err(|error| Failure::to_write(&path, error))
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            SinkKind::Stdout(stdout) => stdout.write(bytes),
            SinkKind::Through(file) => file.write(bytes),
            SinkKind::File(file, ..) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.0 {
            SinkKind::Stdout(stdout) => stdout.flush(),
            SinkKind::Through(file) => file.flush(),
            SinkKind::File(file, ..) => file.flush(),
        }
    }
}

/// Opening these anew would start at the file's first byte, over what is there already.
fn is_stdout(path: &Path) -> bool {
    ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]
        .iter()
        .any(|name| path == Path::new(name))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// Returns where a path leads, whether or not there is something yet.
pub(crate) fn resolved(path: &Path) -> PathBuf {
    let mut path = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        match (fs::canonicalize(&path), fs::read_link(&path)) {
            (Ok(found), _) => return found,
            (_, Ok(link)) => path = folder_of(&path).join(link),
            _ => break,
        }
    }
    let name = path.file_name().unwrap_or_default();
    fs::canonicalize(folder_of(&path)).map_or(path.clone(), |folder| folder.join(name))
}

/// How many links one after the other lead anywhere on usual systems.
const MOST_LINKS: usize = 40;

/// Finds out whether files can be made beside `target`, with one that has no name.
fn probe(target: &Path, named: &Path) -> Result<(), Failure> {
    match tempfile::tempfile_in(folder_of(target)) {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::to_write(named, error)),
    }
}

fn to_stdout(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if !text.contains('\u{1b}') {
        stdout.write_all(text.as_bytes())?;
        return stdout.flush();
    }
    // The stream takes the colours out again where they are not wanted.
    let mut stdout = BufWriter::new(AutoStream::auto(stdout));
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

fn through(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).create(true).open(path)?;
    file.write_all(text.as_bytes())
}

/// Puts a new file in the place of the old one in one step.
///
/// The temporary file is made only now, with the whole text at hand, so that an
/// interruption has next to no time in which it could leave that file behind; the old one
/// it never harms.
fn replace(path: &Path, old: Option<&Permissions>, text: &str) -> io::Result<()> {
    let mut file = temporary(folder_of(path))?;
    file.write_all(text.as_bytes())?;
    if let Some(permissions) = old {
        file.as_file().set_permissions(permissions.clone())?;
    }
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// Makes a file with the permissions of any new file, where temporary ones are private.
fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".epitome-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}
