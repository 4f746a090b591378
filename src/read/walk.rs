//! Finds the files that paths name.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// Lists the files that `inputs` name, folders with all that is in them.
///
/// Files and folders in a folder are left out if their name starts with a dot, and so are
/// pipes and devices, links in a circle and links to a folder that was listed before. A
/// file that is named twice comes once, under the first of its names. What cannot be
/// listed is an error in its place. `-`, standard input, stays as it is. The order is
/// that of the paths' bytes, errors included, whatever that of `inputs` is.
pub fn walk(inputs: &[PathBuf]) -> Vec<Result<PathBuf, Error>> {
    let mut walk = Walk::default();
    let mut inputs: Vec<&PathBuf> = inputs.iter().collect();
    inputs.sort_by(|a, b| bytes(a).cmp(bytes(b)));
    for input in inputs {
        walk.input(input);
        // A stack of our own: a folder may be nested deeper than the call stack is.
        while let Some((folder, real)) = walk.folders.pop() {
            walk.folder(&folder, &real);
        }
    }
    walk.in_order()
}

/// A file as it was found, and where it really is.
struct Found {
    path: PathBuf,
    outcome: Result<PathBuf, Error>,
}

#[derive(Default)]
struct Walk {
    found: Vec<Found>,
    /// The folders still to be listed, the next one last: as found, and really.
    folders: Vec<(PathBuf, PathBuf)>,
    /// The real places of the folders that were listed or are about to be.
    seen_folders: BTreeSet<OsString>,
}

impl Walk {
    fn input(&mut self, path: &Path) {
        if path == Path::new("-") {
            return self.file(path.to_path_buf(), path.to_path_buf());
        }
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => {
                self.later(path.to_path_buf(), real(path))
            }
            Ok(_) => self.file(path.to_path_buf(), real(path)),
            Err(error) => self.error(path.to_path_buf(), error),
        }
    }

    fn folder(&mut self, folder: &Path, real: &Path) {
        #[expect(clippy::disallowed_methods, reason = "this is the one place that lists")]
        let entries =
            fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        match entries {
            Ok(mut entries) => {
                // Last name first: the stack hands out the first name first.
                entries.sort_by_key(|entry| std::cmp::Reverse(entry.file_name()));
                for entry in entries {
                    self.entry(&entry, real);
                }
            }
            Err(error) => self.error(folder.to_path_buf(), error),
        }
    }

    fn entry(&mut self, entry: &DirEntry, real_folder: &Path) {
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(b".") {
            return;
        }
        match entry.file_type() {
            Ok(kind) if kind.is_symlink() => self.link(entry.path()),
            Ok(kind) if kind.is_dir() => self.later(entry.path(), real_folder.join(name)),
            Ok(kind) if kind.is_file() => self.file(entry.path(), real_folder.join(name)),
            // Reading a pipe or a device that happens to lie there could wait for ever.
            Ok(_) => {}
            Err(error) => self.error(entry.path(), error),
        }
    }

    fn link(&mut self, path: PathBuf) {
        match fs::metadata(&path) {
            Ok(metadata) if metadata.is_dir() => {
                let real = real(&path);
                self.later(path, real);
            }
            Ok(metadata) if metadata.is_file() => {
                let real = real(&path);
                self.file(path, real);
            }
            Ok(_) => {}
            Err(error) if is_circle(&error) => {}
            Err(error) => self.error(path, error),
        }
    }

    fn later(&mut self, path: PathBuf, real: PathBuf) {
        if self.seen_folders.insert(real.clone().into_os_string()) {
            self.folders.push((path, real));
        }
    }

    fn file(&mut self, path: PathBuf, real: PathBuf) {
        self.found.push(Found { path, outcome: Ok(real) });
    }

    fn error(&mut self, path: PathBuf, error: io::Error) {
        let error = Error::from(error).in_file(&path);
        self.found.push(Found { path, outcome: Err(error) });
    }

    fn in_order(mut self) -> Vec<Result<PathBuf, Error>> {
        self.found.sort_by(|a, b| bytes(&a.path).cmp(bytes(&b.path)));
        let mut seen = BTreeSet::new();
        let mut files = Vec::with_capacity(self.found.len());
        for found in self.found {
            match found.outcome.map(|real| seen.insert(real.into_os_string())) {
                Ok(true) => files.push(Ok(found.path)),
                Ok(false) => {}
                Err(error) => files.push(Err(error)),
            }
        }
        files
    }
}

fn bytes(path: &Path) -> &[u8] {
    path.as_os_str().as_encoded_bytes()
}

/// Returns where a path leads when all links are followed, or the path where the system
/// cannot say, as with an open pipe.
fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf())
}

/// Returns true if a link could not be followed because it leads to itself.
fn is_circle(error: &io::Error) -> bool {
    // ELOOP on Linux, on macOS and the BSDs; the standard library has no stable name for it.
    matches!(error.raw_os_error(), Some(40 | 62))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes a folder of empty files.
    fn folder(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            write(&path);
        }
        folder
    }

    #[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
    fn write(path: &Path) {
        fs::write(path, "").unwrap();
    }

    /// Walks `inputs` in `folder`: paths below it, and errors as `! path`.
    fn names(folder: &Path, inputs: &[&str]) -> Vec<String> {
        let inputs: Vec<PathBuf> =
            inputs.iter().map(|input| folder.join(input)).collect();
        let below =
            |path: &Path| path.strip_prefix(folder).unwrap().display().to_string();
        let name = |item: &Result<PathBuf, Error>| match item {
            Ok(path) => below(path),
            Err(error) => format!("! {}", below(error.path().unwrap())),
        };
        walk(&inputs).iter().map(name).collect()
    }

    #[test]
    fn files_come_in_the_order_of_the_bytes_of_their_paths() {
        let folder = folder(&["b", "a/z", "a.txt", "a/b/c", "B", "a-b/x"]);
        let expected = ["B", "a-b/x", "a.txt", "a/b/c", "a/z", "b"];
        assert_eq!(names(folder.path(), &[""]), expected);
    }

    #[test]
    fn what_is_hidden_is_left_out_unless_it_is_named() {
        let folder = folder(&["a", ".b", ".git/c"]);
        assert_eq!(names(folder.path(), &[""]), ["a"]);
        assert_eq!(names(folder.path(), &[".b", ".git"]), [".b", ".git/c"]);
    }

    #[test]
    fn a_file_that_is_named_twice_comes_once() {
        let folder = folder(&["a/b", "a/c"]);
        assert_eq!(
            names(folder.path(), &["a/c", "a", "a/../a/b", "a"]),
            ["a/../a/b", "a/c"]
        );
    }

    #[test]
    fn a_path_that_is_missing_is_an_error_in_its_place() {
        let folder = folder(&["a", "c"]);
        assert_eq!(names(folder.path(), &["c", "b", "a"]), ["a", "! b", "c"]);
    }

    #[test]
    fn standard_input_passes_through() {
        let files = walk(&[PathBuf::from("-"), PathBuf::from("-")]);
        let files: Vec<_> = files.into_iter().map(Result::unwrap).collect();
        assert_eq!(files, [PathBuf::from("-")]);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_but_not_in_circles() {
        use std::os::unix::fs::symlink;
        let folder = folder(&["a/b", "z"]);
        let at = |name: &str| folder.path().join(name);
        symlink(at("a"), at("a/up")).unwrap();
        symlink(at(""), at("top")).unwrap();
        symlink(at("self"), at("self")).unwrap();
        symlink(at("nowhere"), at("dangling")).unwrap();
        symlink(at(".hidden"), at("shown")).unwrap();
        write(&at(".hidden"));
        let expected = ["a/b", "! dangling", "shown", "z"];
        assert_eq!(names(folder.path(), &[""]), expected);
    }

    #[cfg(unix)]
    #[test]
    fn a_name_need_not_be_utf8_nor_a_file_be_regular() {
        use std::os::unix::{ffi::OsStrExt, net::UnixListener};
        let folder = folder(&["a"]);
        write(&folder.path().join(std::ffi::OsStr::from_bytes(b"\xFF.txt")));
        let _socket = UnixListener::bind(folder.path().join("socket")).unwrap();
        let files = walk(&[folder.path().to_path_buf()]);
        assert_eq!(files.len(), 2);
        assert!(bytes(files[1].as_ref().unwrap()).ends_with(b"/\xFF.txt"));
    }

    #[test]
    fn a_folder_may_be_nested_deep() {
        let path = "d/".repeat(600) + "file";
        let folder = folder(&[&path]);
        assert_eq!(names(folder.path(), &[""]), [path]);
    }
}
