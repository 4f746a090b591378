//! A number from 0 to 1.

use std::fmt;
use std::str::FromStr;

/// A number from 0 to 1, both included; never NaN.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ratio(
    #[cfg_attr(feature = "serde", serde(deserialize_with = "in_range"))] f64,
);

impl Ratio {
    /// Makes a ratio, or returns `None` when `value` lies outside 0 to 1.
    pub const fn new(value: f64) -> Option<Ratio> {
        if value >= 0.0 && value <= 1.0 { Some(Ratio(value)) } else { None }
    }

    /// Makes a ratio that is known when the program is built.
    ///
    /// # Panics
    /// When `value` lies outside 0 to 1; in a constant, that fails to compile.
    pub const fn of(value: f64) -> Ratio {
        assert!(value >= 0.0 && value <= 1.0, "a ratio lies between 0 and 1");
        Ratio(value)
    }

    /// Returns the number.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Ratio {
    type Err = String;

    /// Reads `0.7`.
    fn from_str(text: &str) -> Result<Ratio, String> {
        let number = text.parse().ok().and_then(Ratio::new);
        number.ok_or_else(|| format!("'{text}' is not a number from 0 to 1"))
    }
}

/// Reads a number that is a ratio.
#[cfg(feature = "serde")]
fn in_range<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let number: f64 = serde::Deserialize::deserialize(deserializer)?;
    let ratio = Ratio::new(number).map(Ratio::get);
    ratio.ok_or_else(|| {
        serde::de::Error::custom(format!("{number} is not a number from 0 to 1"))
    })
}

/// Rounds a score to 1e-9, to compare by: sums in another order come out equal.
pub(crate) fn key(score: f64) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "scores are not negative, and the cast saturates"
    )]
    {
        (score * 1e9 + 0.5) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_from_0_to_1_are_ratios() {
        assert_eq!("0.7".parse(), Ok(Ratio::of(0.7)));
        for bad in ["1.1", "-0.1", "NaN", "x", ""] {
            assert!(bad.parse::<Ratio>().is_err(), "{bad}");
        }
    }
}
