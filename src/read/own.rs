//! Knows what this program wrote: who reads it again counts its articles twice.

use std::path::Path;

use super::{Articles, Input, ReadOptions, Reader, failure};
use crate::error::{Error, ErrorKind};

/// What a page of this program carries in its head.
pub(crate) const GENERATOR: &str = "<meta name=\"generator\" content=\"epitome\">";

/// Pages and JSON of summaries, digests and comparisons.
pub(super) struct Own;

impl Reader for Own {
    fn name(&self) -> &'static str {
        "output of epitome"
    }

    fn fits(&self, _name: &Path, head: &[u8]) -> bool {
        is_page(head) || is_json(head)
    }

    fn read(&self, _input: Input, _options: &ReadOptions) -> Articles {
        failure(Error::new(ErrorKind::OwnOutput))
    }
}

/// The mark stands before the title, which may be as long as it likes.
fn is_page(head: &[u8]) -> bool {
    let head = &head[..head.len().min(4096)];
    let has_mark = |bytes: &[u8]| bytes.starts_with(GENERATOR.as_bytes());
    head.starts_with(b"<!DOCTYPE html>")
        && (0..head.len()).any(|at| has_mark(&head[at..]))
}

/// An object that begins with the version of its layout and its articles.
fn is_json(head: &[u8]) -> bool {
    let rest = head.strip_prefix(b"{\n  \"epitome\": ").unwrap_or_default();
    let version = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    version > 0 && rest[version..].starts_with(b",\n  \"articles\": [")
}
