//! Candidates among sketches.
//!
//! The values of a sketch are cut into bands. Articles that agree in all values of a band
//! fall into one bucket there, and only they are looked at.

use super::kinship::least_similarity;
use super::minhash::{Sketch, VALUES};
use super::words::{ODD, mixed};
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
    ///
    /// The more rows a band has, the fewer pairs below the threshold are looked at. Two sketches
    /// with a similarity of `s` agree in one of `b` bands of `r` rows with a probability of
    /// `1 - (1 - s^r)^b` (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4): 0.98
    /// at 0.68 with five rows, 0.95 at 0.55 with four, and with three 0.94 at 0.4 and 0.68 at
    /// 0.3. The band of the opening comes on top of that.
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

    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Returns the articles of a bucket, in rising order.
    pub(super) fn members(&self, bucket: usize) -> &[u32] {
        &self.members[self.starts[bucket] as usize..self.starts[bucket + 1] as usize]
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
        // A guess at how many buckets are worth a task of a thread.
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
pub(super) struct Look<'a> {
    pub(super) sketches: &'a [Sketch],
    pub(super) order: &'a [u32],
    pub(super) threshold: Ratio,
}

/// How far below the truth an estimate may lie: more than four standard deviations.
const MARGIN: f64 = 0.18;

impl Look<'_> {
    fn sketch(&self, position: u32) -> &Sketch {
        &self.sketches[self.order[position as usize] as usize]
    }

    /// Returns how many values two articles share, if by that they may be kin.
    pub(super) fn estimate(&self, first: u32, second: u32) -> Option<u8> {
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
