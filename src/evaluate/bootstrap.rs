//! How far a mean over some topics can be trusted.

use crate::parallel;

/// A mean and the interval that it lies in.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Estimate {
    /// The mean.
    pub mean: f64,
    /// The lower end of the 95 % interval.
    pub low: f64,
    /// The upper end of the 95 % interval.
    pub high: f64,
}

impl Estimate {
    /// Estimates the mean of `values`, with a 95 % percentile bootstrap interval.
    ///
    /// The same values give the same interval. All lists of one length are resampled alike,
    /// so intervals of one set of topics compare. No values give 0.
    ///
    /// ```
    /// use epitome::evaluate::Estimate;
    /// let estimate = Estimate::of(&[0.25; 10]);
    /// assert_eq!((estimate.low, estimate.mean, estimate.high), (0.25, 0.25, 0.25));
    /// ```
    pub fn of(values: &[f64]) -> Estimate {
        let values: Vec<[f64; 1]> = values.iter().map(|&value| [value]).collect();
        let [estimate] = Estimate::of_each(&values);
        estimate
    }

    /// Does what [`Estimate::of`] does for several values of each topic, drawn once for all.
    pub(super) fn of_each<const N: usize>(values: &[[f64; N]]) -> [Estimate; N] {
        if values.is_empty() {
            return [Estimate::default(); N];
        }
        let rounds: Vec<usize> = (0..ROUNDS).collect();
        let drawn = parallel::map(&rounds, |round| {
            let mut dice = Dice::after(round * values.len());
            let picks = values.iter().map(|_| values[dice.below(values.len())]);
            means(picks, values.len())
        });
        let means = means(values.iter().copied(), values.len());
        std::array::from_fn(|at| {
            let drawn = drawn.iter().map(|means| means[at]).collect();
            Estimate::within(means[at], drawn)
        })
    }

    /// Puts the interval around a mean that most of the means drawn lie in.
    fn within(mean: f64, mut drawn: Vec<f64>) -> Estimate {
        // Two of them are looked at: there is no need to sort all.
        let (lower, &mut high, _) =
            drawn.select_nth_unstable_by(ROUNDS - ROUNDS / 40, f64::total_cmp);
        let (_, &mut low, _) = lower.select_nth_unstable_by(ROUNDS / 40, f64::total_cmp);
        Estimate { mean, low, high }
    }
}

/// How often the topics are drawn anew. A fortieth of it is cut off at both ends.
const ROUNDS: usize = 1000;

fn means<const N: usize>(
    values: impl Iterator<Item = [f64; N]>,
    count: usize,
) -> [f64; N] {
    let mut sums = [0.0; N];
    for value in values {
        sums.iter_mut().zip(value).for_each(|(sum, value)| *sum += value);
    }
    sums.map(|sum| sum / count as f64)
}

/// A small generator of numbers that look random (SplitMix64): its numbers are the same on
/// every machine and for ever.
struct Dice(u64);

/// What the state grows by with each number.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Dice {
    /// Returns the generator that has given `count` numbers since it stood at 0.
    fn after(count: usize) -> Dice {
        Dice(STEP.wrapping_mul(count as u64))
    }

    /// Returns a number from 0 up to, but not including, `end`.
    fn below(&mut self, end: usize) -> usize {
        // The product's upper half is as evenly spread as the number; no value of this type
        // is over `end`, so it fits.
        let scaled = (u128::from(self.next()) * end as u128) >> 64;
        usize::try_from(scaled).unwrap_or_default()
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_has_the_width_that_theory_gives_it() {
        // Of 0 and 1 in equal shares, the mean of 400 has a deviation of 0.5 / 20 = 0.025.
        let values: Vec<f64> = (0..400).map(|at| f64::from(at % 2)).collect();
        let estimate = Estimate::of(&values);
        assert!((estimate.mean - 0.5).abs() < 1e-12);
        assert!((estimate.low - (0.5 - 1.96 * 0.025)).abs() < 0.006, "{estimate:?}");
        assert!((estimate.high - (0.5 + 1.96 * 0.025)).abs() < 0.006, "{estimate:?}");
    }

    #[test]
    fn one_value_is_its_own_interval_and_none_is_0() {
        assert_eq!(Estimate::of(&[0.5]), Estimate { mean: 0.5, low: 0.5, high: 0.5 });
        assert_eq!(Estimate::of(&[]), Estimate::default());
    }

    #[test]
    fn the_dice_are_those_of_the_published_generator() {
        // The first numbers of SplitMix64 from the seed 1234567.
        let mut dice = Dice(1_234_567);
        assert_eq!(dice.next(), 6_457_827_717_110_365_317);
        assert_eq!(dice.next(), 3_203_168_211_198_807_973);
        assert!((0..1000).all(|_| dice.below(3) < 3));
        let mut dice = Dice::after(0);
        let numbers = [(); 3].map(|()| dice.next());
        assert_eq!(numbers[2], Dice::after(2).next());
    }
}
