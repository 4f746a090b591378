//! What the tests of the formats share.

use std::path::Path;

use super::{Articles, ReadOptions, read_from};
use crate::article::Article;

/// Reads bytes as the file `name`.
pub(super) fn articles(name: &str, bytes: &[u8]) -> Articles {
    let bytes = Box::new(std::io::Cursor::new(bytes.to_vec()));
    read_from(Path::new(name), bytes, &ReadOptions::default())
}

/// Reads bytes that hold one article.
pub(super) fn article(name: &str, bytes: &[u8]) -> Article {
    let mut articles: Vec<_> = articles(name, bytes).collect();
    assert_eq!(articles.len(), 1, "{name} holds one article");
    articles.remove(0).expect("an article")
}

/// Reads bytes that hold nothing but an error, and returns its message.
pub(super) fn message(name: &str, bytes: &[u8]) -> String {
    let mut articles: Vec<_> = articles(name, bytes).collect();
    assert_eq!(articles.len(), 1, "{name} yields one error");
    articles.remove(0).expect_err("an error").to_string()
}

/// Reads bytes, and shows each item as its text or as `! message`.
pub(super) fn shown(name: &str, bytes: &[u8]) -> Vec<String> {
    let show = |item| match item {
        Ok(Article { text, .. }) => text,
        Err(error) => format!("! {error}"),
    };
    articles(name, bytes).map(show).collect()
}

/// Random numbers that are the same in every run: a 64-bit xorshift.
pub(super) struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Returns a number below `end`, which is not 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let high = self.next() >> 33;
        usize::try_from(high).unwrap() % end
    }

    /// Returns one of `choices`.
    pub(super) fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}
