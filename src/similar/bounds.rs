//! What a threshold asks of two sets of given sizes, in integers.

use super::Threshold;
use crate::ratio::Ratio;

/// One in parts per million, the unit of thresholds.
pub(super) const MILLION: u64 = 1_000_000;

/// A [`Threshold`] in parts per million.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    jaccard: u64,
    containment: u64,
    floor: u64,
}

impl Bounds {
    pub(super) fn of(threshold: Threshold) -> Bounds {
        Bounds {
            jaccard: parts_per_million(threshold.jaccard),
            containment: parts_per_million(threshold.containment),
            floor: parts_per_million(threshold.floor),
        }
    }

    /// How many items two similar sets of these sizes have in common at least. Grows with
    /// both sizes.
    pub(super) fn required(self, smaller: usize, larger: usize) -> usize {
        let both = (smaller + larger) as u64;
        let of_union = |ppm: u64| (ppm * both).div_ceil(MILLION + ppm);
        let contained = (self.containment * smaller as u64).div_ceil(MILLION);
        let required = of_union(self.jaccard).min(contained.max(of_union(self.floor)));
        usize::try_from(required.max(1)).unwrap_or(usize::MAX)
    }

    /// The size of the smallest set that can be similar to one of `size`.
    pub(super) fn smallest(self, size: usize) -> usize {
        let share = self.jaccard.min(self.floor);
        let smallest = (share * size as u64).div_ceil(MILLION).max(1);
        usize::try_from(smallest).unwrap_or(usize::MAX)
    }

    /// How many of its rarest items a set is looked up by.
    pub(super) fn probed(self, size: usize) -> usize {
        (size + 1).saturating_sub(self.required(self.smallest(size), size))
    }

    /// How many of its rarest items a set is found by.
    pub(super) fn indexed(self, size: usize) -> usize {
        (size + 1).saturating_sub(self.required(size, size))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a ratio is at most 1")]
#[expect(clippy::cast_sign_loss, reason = "a ratio is at least 0")]
pub(super) fn parts_per_million(ratio: Ratio) -> u64 {
    (ratio.get() * MILLION as f64).round() as u64
}
