//! Files, folders and standard input in; articles out.

use std::path::{Path, PathBuf};

use crate::article::Article;
use crate::error::Error;

/// Which fields of a record hold what, in the order to be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadOptions {
    /// The text.
    pub text_fields: Vec<String>,
    /// The title.
    pub title_fields: Vec<String>,
    /// The date.
    pub date_fields: Vec<String>,
    /// The publisher.
    pub source_fields: Vec<String>,
}

impl Default for ReadOptions {
    fn default() -> ReadOptions {
        let list = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        ReadOptions {
            text_fields: list(&["text", "content", "body", "article"]),
            title_fields: list(&["title", "headline"]),
            date_fields: list(&["date", "published"]),
            source_fields: list(&["source", "publisher"]),
        }
    }
}

/// Lists the files that `inputs` name, folders with all that is in them.
///
/// Hidden files and links that lead back up are left out; a file that is named twice
/// comes once. The order is that of the paths' bytes.
pub fn walk(_inputs: &[PathBuf]) -> Vec<Result<PathBuf, Error>> {
    Vec::new()
}

/// Reads the articles of one file; `-` is standard input.
///
/// A record that cannot be read is an item of the iterator, not its end.
pub fn read(
    _path: &Path,
    _options: &ReadOptions,
) -> Box<dyn Iterator<Item = Result<Article, Error>> + Send> {
    Box::new(std::iter::empty())
}

/// Reads the articles of many files, in the order of `paths`, several at once.
///
/// `progress` is called after each file, from any thread.
pub fn read_all(
    _paths: &[PathBuf],
    _options: &ReadOptions,
    _progress: &(dyn Fn() + Sync),
) -> Vec<Result<Article, Error>> {
    Vec::new()
}
