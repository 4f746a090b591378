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

/// Makes a ZIP archive of members: name, content, whether to compress.
#[cfg(feature = "archives")]
pub(super) fn archive(members: &[(&str, &[u8], bool)]) -> Vec<u8> {
    let (mut bytes, mut table) = (Vec::new(), Vec::new());
    for (name, content, is_deflated) in members {
        let mut sum = flate2::Crc::new();
        sum.update(content);
        let data = if *is_deflated { deflated(content) } else { content.to_vec() };
        let at = u32::try_from(bytes.len()).unwrap();
        let method: u16 = if *is_deflated { 8 } else { 0 };
        let mut fields = vec![20, 0, 0, 0];
        fields.extend(method.to_le_bytes());
        fields.extend([0; 4]);
        fields.extend(sum.sum().to_le_bytes());
        fields.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        fields.extend(u32::try_from(content.len()).unwrap().to_le_bytes());
        fields.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        fields.extend([0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&fields);
        bytes.extend(name.as_bytes());
        bytes.extend(data);
        table.extend(b"PK\x01\x02\x14\0");
        table.extend(&fields);
        table.extend([0; 10]);
        table.extend(at.to_le_bytes());
        table.extend(name.as_bytes());
    }
    let start = u32::try_from(bytes.len()).unwrap();
    let size = u32::try_from(table.len()).unwrap();
    bytes.extend(table);
    bytes.extend(b"PK\x05\x06\0\0\0\0\0\0\0\0");
    bytes.extend(size.to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

#[cfg(feature = "archives")]
fn deflated(content: &[u8]) -> Vec<u8> {
    let level = flate2::Compression::best();
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), level);
    std::io::Write::write_all(&mut encoder, content).unwrap();
    encoder.finish().unwrap()
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
