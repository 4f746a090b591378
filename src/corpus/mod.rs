//! Corpora that do not fit in memory: which articles are copies of which.
//!
//! | step | what is in memory |
//! |---|---|
//! | [`Corpus::scan`] reads all files once, block by block | one block of 4 MB, and of each article its [`Sketch`] and its place: under 200 bytes |
//! | [`Corpus::copies`] finds candidates by their sketches, reads the texts of these again and compares them exactly | the bands, and a window of texts of at most 64 MB |
//! | [`Articles::write`] copies the bytes of the records that are kept | one record |
//! | [`Sentences::scan`] reads all files once for their sentences | one block, and of each sentence its words as numbers, 20 bytes a word |
//!
//! Ten million articles take 10,000,000 x 184 bytes = 1.8 GB for sketches and places. For
//! each band, 8 bytes an article are sorted (80 MB a thread), and of articles that agree in a band
//! 8 bytes a band are kept: 26 x 8 x 10,000,000 = 2.1 GB if all articles have copies. That
//! is 4.5 GB with the rest, if nothing is unlike anything else, and 2 GB if nothing has a copy.
//! Measured with `epitome dedup` on articles of 1.5 KB, of which 28 in 100 are copies: 32 MB
//! for 50,000, 391 MB for 1,000,000, which is 378 bytes for each article more, and by that
//! 3.8 GB for ten million.

mod articles;
mod changes;
mod copies;
mod sentences;

use crate::error::Error;
use crate::ratio::Ratio;
use crate::read::ReadOptions;
use crate::read::records::{Source, Text};
use crate::sketch::{Sketch, Sketcher};

use articles::Keep;
pub use articles::{Articles, Skip, WriteError};
pub use changes::{Change, ChangeKind, changes};
pub use copies::{Copies, CopyOf};
pub use sentences::Sentences;

/// Many articles on disk, and a sketch of each.
#[derive(Debug)]
pub struct Corpus {
    articles: Articles,
    sketches: Vec<Sketch>,
}

impl Corpus {
    /// Reads all articles of `sources` and keeps a sketch of each.
    ///
    /// What cannot be read is passed to `skip`. `progress` is called after each source.
    pub fn scan(
        sources: Vec<Source>,
        options: ReadOptions,
        skip: &mut Skip<'_>,
        progress: &dyn Fn(),
    ) -> Result<Corpus, Error> {
        let mut sketches = Vec::new();
        let articles = Articles::scan(sources, options, &mut sketches, skip, progress)?;
        Ok(Corpus { articles, sketches })
    }

    /// Returns the articles.
    pub fn articles(&self) -> &Articles {
        &self.articles
    }

    /// Returns the sketches of all articles.
    pub fn sketches(&self) -> &[Sketch] {
        &self.sketches
    }

    /// Finds the copies among the articles; see [`Copies`].
    pub fn copies(&self, threshold: Ratio) -> Result<Copies, Error> {
        copies::copies(self, threshold)
    }

    /// Finds all pairs of articles whose word 3-grams have at least this Jaccard
    /// similarity, the smaller index first. The pairs of `n` copies of one text are
    /// `n * (n - 1) / 2`: this is for measuring, not for large families.
    pub fn pairs(&self, threshold: Ratio) -> Result<Vec<(u32, u32)>, Error> {
        copies::pairs(self, threshold)
    }
}

impl Keep for Vec<Sketch> {
    type Room = Sketcher;
    type Made = Sketch;

    fn make(sketcher: &mut Sketcher, text: Text<'_>) -> Sketch {
        sketcher.sketch(text.text)
    }

    fn keep(&mut self, sketch: Sketch) {
        self.push(sketch);
    }
}

#[cfg(test)]
mod tests;
