//! Stars of verified copies.
//!
//! An article is compared with the centers of stars alone, so that the work for a family
//! grows with its size, not with the number of its pairs; a bucket that many unlike articles
//! fall into leads to no more than its first few centers. Articles that no chain of buckets
//! connects have nothing to do with each other: each such part is gone through by itself, so
//! that its texts are read close after one another, and parts share the threads.

use std::ops::Range;

use super::band::{Buckets, Look};
use super::minhash::Sketch;
use super::parts::{Part, Parts};
use super::{Kinship, Overlap};
use crate::groups::index;
use crate::parallel;
use crate::ratio::Ratio;

/// What ties an article to the center of its star.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Tie {
    /// The position of the center.
    pub(crate) center: u32,
    /// How similar they are, exactly.
    pub(crate) similarity: f32,
    /// How the article relates to the center.
    pub(crate) kinship: Kinship,
}

/// How much work there was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// How many pairs of sketches were compared.
    pub sketches: u64,
    /// How many pairs of texts were compared exactly.
    pub texts: u64,
    /// How many buckets led to more than [`Work::MOST_CENTERS`] centers.
    pub crowded: u64,
}

/// How many centers an article is compared with exactly.
const MOST_CHECKS: usize = 16;

/// Stars of articles: the first of a family in the order is its center.
pub(crate) struct Stars {
    /// What ties each position to its center; `None` for centers.
    pub(crate) ties: Vec<Option<Tie>>,
    /// How much work it was to find them.
    pub(crate) work: Work,
}

/// About how many articles a thread takes at once.
const ARTICLES_AT_ONCE: usize = 2048;

impl Stars {
    /// Takes the articles in their order: each becomes a member of the star whose center
    /// is most like it, if the two are kin, else a center itself. `compare` makes what
    /// compares the texts at two positions.
    pub(crate) fn of<C, E: Send>(
        sketches: &[Sketch],
        order: &[u32],
        buckets: &Buckets,
        threshold: Ratio,
        compare: impl Fn() -> C + Sync,
    ) -> Result<Stars, E>
    where
        C: FnMut(u32, u32) -> Result<Overlap, E>,
    {
        let look = Look { sketches, order, threshold };
        let parts = Parts::of(buckets, order.len());
        let found = parallel::map(&parts.chunks(ARTICLES_AT_ONCE), |chunk| {
            let mut search = Search::new(&look, compare());
            search.all(&parts, buckets, chunk.clone()).map(|()| search.found)
        });
        let mut stars = Stars { ties: vec![None; order.len()], work: Work::default() };
        for found in found {
            let Found { ties, work } = found?;
            for (position, tie) in ties {
                stars.ties[position as usize] = Some(tie);
            }
            stars.work.add(work);
        }
        Ok(stars)
    }
}

impl Work {
    /// How many centers, the articles that others are copies of, a bucket of like articles
    /// leads to.
    pub const MOST_CENTERS: u32 = 64;

    fn add(&mut self, other: Work) {
        self.sketches += other.sketches;
        self.texts += other.texts;
        self.crowded += other.crowded;
    }
}

/// What was found in some parts.
#[derive(Default)]
struct Found {
    ties: Vec<(u32, Tie)>,
    work: Work,
}

/// Goes through parts, one after the other, in the same room.
struct Search<'a, C> {
    look: &'a Look<'a>,
    compare: C,
    centers: Centers,
    found: Found,
}

impl<'a, C> Search<'a, C> {
    fn new(look: &'a Look<'a>, compare: C) -> Search<'a, C> {
        let (centers, found) = (Centers::default(), Found::default());
        Search { look, compare, centers, found }
    }

    fn all<E>(
        &mut self,
        parts: &Parts,
        buckets: &Buckets,
        chunk: Range<usize>,
    ) -> Result<(), E>
    where
        C: FnMut(u32, u32) -> Result<Overlap, E>,
    {
        let mut part = Part::default();
        for number in chunk {
            part.fill(parts, buckets, number);
            self.part(&part)?;
        }
        Ok(())
    }

    fn part<E>(&mut self, part: &Part) -> Result<(), E>
    where
        C: FnMut(u32, u32) -> Result<Overlap, E>,
    {
        self.centers.begin(part);
        for (at, &position) in part.members.iter().enumerate() {
            let own = part.buckets_of(at);
            let work = &mut self.found.work;
            let candidates = self.centers.candidates(part, at, own, self.look, work);
            let mut tie = None;
            for &(_, center) in candidates.iter().take(MOST_CHECKS) {
                work.texts += 1;
                let center = part.members[center as usize];
                let overlap = (self.compare)(position, center)?;
                if overlap.is_kin(self.look.threshold) {
                    tie = Some(tie_of(overlap, center));
                    break;
                }
            }
            match tie {
                Some(tie) => self.found.ties.push((position, tie)),
                None => self.centers.add(index(at), own),
            }
        }
        self.found.work.crowded += self.centers.crowded();
        Ok(())
    }
}

fn tie_of(overlap: Overlap, center: u32) -> Tie {
    #[expect(clippy::cast_possible_truncation, reason = "it is shown with few digits")]
    let similarity = overlap.similarity() as f32;
    Tie { center, similarity, kinship: overlap.kinship() }
}

/// The centers in each bucket of a part, as linked lists. Articles go by their places in
/// the part.
#[derive(Default)]
struct Centers {
    /// The last link of each bucket's list, or `END`.
    last: Vec<u32>,
    /// How many centers each bucket would lead to.
    counts: Vec<u32>,
    /// A center, and the link before it.
    links: Vec<(u32, u32)>,
    /// For each article, the last one that it was a candidate for.
    seen: Vec<u32>,
    /// Room for candidates: how many values are not shared, and the center.
    found: Vec<(u8, u32)>,
}

const END: u32 = u32::MAX;

impl Centers {
    /// Forgets all centers, and makes room for those of a part.
    fn begin(&mut self, part: &Part) {
        for (list, length, empty) in [
            (&mut self.last, part.bucket_count(), END),
            (&mut self.counts, part.bucket_count(), 0),
            (&mut self.seen, part.members.len(), END),
        ] {
            list.clear();
            list.resize(length, empty);
        }
        self.links.clear();
    }

    /// Finds the centers that may be kin, the most alike first.
    fn candidates(
        &mut self,
        part: &Part,
        at: usize,
        own: &[u32],
        look: &Look<'_>,
        work: &mut Work,
    ) -> &[(u8, u32)] {
        let position = part.members[at];
        self.found.clear();
        for &bucket in own {
            let mut link = self.last[bucket as usize];
            while let Some(&(center, before)) = self.links.get(link as usize) {
                link = before;
                if self.seen[center as usize] == index(at) {
                    continue;
                }
                self.seen[center as usize] = index(at);
                work.sketches += 1;
                let other = part.members[center as usize];
                if let Some(matches) = look.estimate(position, other) {
                    self.found.push((u8::MAX - matches, center));
                }
            }
        }
        self.found.sort_unstable();
        &self.found
    }

    fn add(&mut self, center: u32, own: &[u32]) {
        for &bucket in own {
            let at = bucket as usize;
            if self.counts[at] < Work::MOST_CENTERS {
                self.links.push((center, self.last[at]));
                self.last[at] = index(self.links.len() - 1);
            }
            self.counts[at] += 1;
        }
    }

    fn crowded(&self) -> u64 {
        let is_crowded = |&&count: &&u32| count > Work::MOST_CENTERS;
        self.counts.iter().filter(is_crowded).count() as u64
    }
}
