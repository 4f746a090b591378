//! Candidates among sketches, and stars of verified copies.
//!
//! The values of a sketch are cut into bands. Articles that agree in all values of a band
//! fall into one bucket there, and only they are looked at. An article is compared with
//! the centers of stars alone, so that the work for a family grows with its size, not with
//! the number of its pairs; a bucket that many unlike articles fall into leads to no more
//! than its first few centers.

use super::kinship::least_similarity;
use super::minhash::{Sketch, VALUES};
use super::words::{ODD, mixed};
use super::{Kinship, Overlap};
use crate::groups::index;
use crate::parallel;
use crate::ratio::Ratio;

/// How the values of a sketch are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bands {
    /// How many values a band has.
    rows: usize,
}

impl Bands {
    /// Chooses bands that find nearly all pairs over the threshold.
    pub(crate) fn of(threshold: Ratio) -> Bands {
        let rows = match threshold.get() {
            high if high >= 0.68 => 5,
            middle if middle >= 0.55 => 4,
            _ => 3,
        };
        Bands { rows }
    }

    /// Returns what each band is found by; the last stands for the opening.
    fn all(self) -> Vec<usize> {
        (0..=VALUES / self.rows).collect()
    }

    /// Returns the key of a sketch in a band.
    fn key(self, sketch: &Sketch, band: usize) -> u64 {
        let start = band * self.rows;
        match sketch.values.get(start..start + self.rows) {
            Some(values) => {
                let key =
                    values.iter().fold(0, |key, &value| key << 8 | u64::from(value));
                mixed(key ^ ODD[0], ODD[2])
            }
            None => u64::from(sketch.opening) << 32,
        }
    }
}

/// Which articles agree in which band.
#[derive(Debug)]
pub(crate) struct Buckets {
    /// The articles of all buckets, bucket after bucket, in rising order in each.
    members: Vec<u32>,
    /// Where each bucket starts in `members`, and the end.
    starts: Vec<u32>,
}

impl Buckets {
    /// Sorts the articles `order`, which `sketches` are of, into buckets. Members are
    /// positions in `order`. A bucket of one is none.
    pub(crate) fn of(sketches: &[Sketch], order: &[u32], bands: Bands) -> Buckets {
        let bands_list = bands.all();
        // Sketches lie apart in memory: each is looked at for several bands at once.
        let groups: Vec<&[usize]> = bands_list.chunks(BANDS_AT_ONCE).collect();
        let positions = positions(sketches.len(), order);
        let found = parallel::map(&groups, |group| {
            let keys = keys(sketches, &positions, order.len(), bands, group);
            keys.into_iter().map(runs).collect::<Vec<_>>()
        });
        let mut buckets = Buckets { members: Vec::new(), starts: vec![0] };
        for (members, lengths) in found.into_iter().flatten() {
            buckets.members.extend(members);
            for length in lengths {
                let start = buckets.starts.last().copied().unwrap_or(0);
                buckets.starts.push(start + length);
            }
        }
        buckets
    }

    fn len(&self) -> usize {
        self.starts.len() - 1
    }

    fn members(&self, bucket: usize) -> &[u32] {
        &self.members[self.starts[bucket] as usize..self.starts[bucket + 1] as usize]
    }

    /// Returns the buckets of each of `count` articles, as starts and buckets.
    fn by_member(&self, count: usize) -> (Vec<u32>, Vec<u32>) {
        let mut starts = vec![0_u32; count + 2];
        for &member in &self.members {
            starts[member as usize + 2] += 1;
        }
        for at in 2..starts.len() {
            starts[at] += starts[at - 1];
        }
        // What is the start of an article's buckets moves to their end, which is the start
        // of the next one's.
        let mut buckets = vec![0; self.members.len()];
        for bucket in 0..self.len() {
            for &member in self.members(bucket) {
                let next = &mut starts[member as usize + 1];
                buckets[*next as usize] = index(bucket);
                *next += 1;
            }
        }
        starts.truncate(count + 1);
        (starts, buckets)
    }

    /// Returns the pairs that agree in a band and look similar enough, each once, the
    /// smaller first. A member is paired with its first `hottest` fellows in a bucket.
    pub(crate) fn pairs(
        &self,
        sketches: &[Sketch],
        order: &[u32],
        threshold: Ratio,
        hottest: usize,
    ) -> Vec<(u32, u32)> {
        let look = Look { sketches, order, threshold };
        let buckets: Vec<usize> = (0..self.len()).collect();
        let chunks: Vec<&[usize]> = buckets.chunks(4096).collect();
        let found = parallel::map(&chunks, |chunk| {
            let mut found = Vec::new();
            for members in chunk.iter().map(|&bucket| self.members(bucket)) {
                for (at, &second) in members.iter().enumerate() {
                    let fellows = members[..at.min(hottest)].iter();
                    let alike = fellows.filter(|&&first| {
                        look.estimate(first, second)
                            .is_some_and(|estimate| estimate >= look.least())
                    });
                    found.extend(alike.map(|&first| (first, second)));
                }
            }
            found
        });
        let mut pairs = found.concat();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }
}

/// How many bands a thread sorts by at once; each takes 8 bytes an article.
const BANDS_AT_ONCE: usize = 4;

/// Not in the order.
const NOWHERE: u32 = u32::MAX;

/// Returns for each of `count` articles its position in `order`, or `NOWHERE`.
fn positions(count: usize, order: &[u32]) -> Vec<u32> {
    let mut positions = vec![NOWHERE; count];
    for (position, &article) in order.iter().enumerate() {
        positions[article as usize] = index(position);
    }
    positions
}

/// Returns for each band of `group` the keys of all articles that have a position: in the
/// upper half what they are found by, in the lower their positions. They lie as the
/// articles do, so that these are gone through in one sweep.
fn keys(
    sketches: &[Sketch],
    positions: &[u32],
    count: usize,
    bands: Bands,
    group: &[usize],
) -> Vec<Vec<u64>> {
    let mut keys: Vec<Vec<u64>> =
        group.iter().map(|_| Vec::with_capacity(count)).collect();
    let placed = sketches.iter().zip(positions).filter(|(_, at)| **at != NOWHERE);
    for (sketch, &position) in placed {
        for (keys, &band) in keys.iter_mut().zip(group) {
            let upper = bands.key(sketch, band) & !u64::from(u32::MAX);
            keys.push(upper | u64::from(position));
        }
    }
    keys
}

/// Finds runs of equal keys in the upper halves; returns the lower halves of those in runs
/// of two or more, and how long each run is.
fn runs(mut keys: Vec<u64>) -> (Vec<u32>, Vec<u32>) {
    keys.sort_unstable();
    let mut members = Vec::new();
    let mut lengths = Vec::new();
    for run in keys.chunk_by(|a, b| a >> 32 == b >> 32).filter(|run| run.len() > 1) {
        #[expect(clippy::cast_possible_truncation, reason = "the low half is meant")]
        members.extend(run.iter().map(|&key| key as u32));
        lengths.push(index(run.len()));
    }
    (members, lengths)
}

/// What sketches say about two articles.
struct Look<'a> {
    sketches: &'a [Sketch],
    order: &'a [u32],
    threshold: Ratio,
}

/// How far below the truth an estimate may lie: more than four standard deviations.
const MARGIN: f64 = 0.18;

impl Look<'_> {
    fn sketch(&self, position: u32) -> &Sketch {
        &self.sketches[self.order[position as usize] as usize]
    }

    /// Returns how many values two articles share, if by that they may be kin.
    fn estimate(&self, first: u32, second: u32) -> Option<u8> {
        let (a, b) = (self.sketch(first), self.sketch(second));
        let matches = a.matches(b);
        let (own, whole) = (f64::from(a.word_count), f64::from(b.word_count));
        let least = least_similarity(own, whole, self.threshold) - MARGIN;
        (f64::from(matches) >= least * VALUES as f64).then_some(matches)
    }

    /// Returns how many values two articles over the threshold share at least.
    fn least(&self) -> u8 {
        let least = ((self.threshold.get() - MARGIN) * VALUES as f64).max(0.0);
        #[expect(clippy::cast_possible_truncation, reason = "it is at most 128")]
        #[expect(clippy::cast_sign_loss, reason = "it is not negative")]
        {
            least as u8
        }
    }
}

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
    /// How many buckets led to more centers than were looked at.
    pub crowded: u64,
}

/// How many centers a bucket leads to.
const MOST_CENTERS: u32 = 64;

/// How many centers an article is compared with exactly.
const MOST_CHECKS: usize = 16;

/// Stars of articles: the first of a family in the order is its center.
pub(crate) struct Stars {
    /// What ties each position to its center; `None` for centers.
    pub(crate) ties: Vec<Option<Tie>>,
    /// How much work it was to find them.
    pub(crate) work: Work,
}

impl Stars {
    /// Takes the articles in their order: each becomes a member of the star whose center
    /// is most like it, if `overlap` says that the two are kin, else a center itself.
    pub(crate) fn of<E>(
        sketches: &[Sketch],
        order: &[u32],
        buckets: &Buckets,
        threshold: Ratio,
        mut overlap: impl FnMut(u32, u32) -> Result<Overlap, E>,
    ) -> Result<Stars, E> {
        let look = Look { sketches, order, threshold };
        let (starts, own_buckets) = buckets.by_member(order.len());
        let mut centers = Centers::new(buckets.len(), order.len());
        let mut stars = Stars { ties: vec![None; order.len()], work: Work::default() };
        for position in 0..index(order.len()) {
            let range = starts[position as usize] as usize
                ..starts[position as usize + 1] as usize;
            let own = &own_buckets[range];
            if own.is_empty() {
                continue;
            }
            let candidates = centers.candidates(position, own, &look, &mut stars.work);
            let mut tie = None;
            for &(_, center) in candidates.iter().take(MOST_CHECKS) {
                stars.work.texts += 1;
                let overlap = overlap(position, center)?;
                if overlap.is_kin(threshold) {
                    tie = Some(tie_of(overlap, center));
                    break;
                }
            }
            stars.ties[position as usize] = tie;
            if tie.is_none() {
                centers.add(position, own);
            }
        }
        stars.work.crowded = centers.crowded();
        Ok(stars)
    }
}

fn tie_of(overlap: Overlap, center: u32) -> Tie {
    #[expect(clippy::cast_possible_truncation, reason = "it is shown with few digits")]
    let similarity = overlap.similarity() as f32;
    Tie { center, similarity, kinship: overlap.kinship() }
}

/// The centers in each bucket, as linked lists.
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
    fn new(bucket_count: usize, count: usize) -> Centers {
        Centers {
            last: vec![END; bucket_count],
            counts: vec![0; bucket_count],
            links: Vec::new(),
            seen: vec![END; count],
            found: Vec::new(),
        }
    }

    /// Finds the centers that may be kin, the most alike first.
    fn candidates(
        &mut self,
        position: u32,
        own: &[u32],
        look: &Look<'_>,
        work: &mut Work,
    ) -> &[(u8, u32)] {
        self.found.clear();
        for &bucket in own {
            let mut link = self.last[bucket as usize];
            while let Some(&(center, before)) = self.links.get(link as usize) {
                link = before;
                if self.seen[center as usize] == position {
                    continue;
                }
                self.seen[center as usize] = position;
                work.sketches += 1;
                if let Some(matches) = look.estimate(position, center) {
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
            if self.counts[at] < MOST_CENTERS {
                self.links.push((center, self.last[at]));
                self.last[at] = index(self.links.len() - 1);
            }
            self.counts[at] += 1;
        }
    }

    fn crowded(&self) -> u64 {
        self.counts.iter().filter(|&&count| count > MOST_CENTERS).count() as u64
    }
}
