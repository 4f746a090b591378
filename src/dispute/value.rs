//! Whether two figures contradict each other, or one may be a rounder form of the other or
//! a bound that includes it.

use super::words::PERCENT;
use crate::fact::{Bound, ONE, Quantity, last_digit};

/// Returns true if both figures cannot be true of one thing, however they are rounded.
pub(super) fn contradict(a: &Quantity, b: &Quantity) -> bool {
    if a.ordinal != b.ordinal || a.millionths == b.millionths {
        return false;
    }
    let (x, y) = (Interval::of(a), Interval::of(b));
    let apart = x.most < y.least || y.most < x.least;
    apart && !is_rounded(a, b)
}

/// Returns true if both figures can be true, but were counted at two times: "at least 80",
/// "at least 86".
pub(super) fn is_recount(a: &Quantity, b: &Quantity) -> bool {
    let counted = a.bound == Bound::AtLeast && b.bound == Bound::AtLeast;
    counted && a.millionths != b.millionths && !is_rounded(a, b)
}

/// What a figure may stand for.
struct Interval {
    least: u128,
    most: u128,
}

impl Interval {
    fn of(quantity: &Quantity) -> Interval {
        let value = quantity.millionths;
        let upper = quantity.upper.unwrap_or(value).max(value);
        // "About 80" may be 73, but not 100.
        let slack = |value: u128| value / 8;
        match quantity.bound {
            Bound::Exactly => Interval { least: value, most: upper },
            Bound::About => Interval {
                least: value.saturating_sub(slack(value)),
                most: upper.saturating_add(slack(upper)),
            },
            Bound::MoreThan | Bound::AtLeast => {
                Interval { least: value, most: u128::MAX }
            }
            Bound::LessThan | Bound::UpTo => Interval { least: 0, most: upper },
        }
    }
}

/// Returns true if one figure may be the other one in fewer digits.
pub(crate) fn is_rounded(a: &Quantity, b: &Quantity) -> bool {
    let (x, y) = (a.millionths, b.millionths);
    let (last_x, last_y) = (last_digit(x), last_digit(y));
    let (fine, coarse) = if last_x < last_y { (x, y) } else { (y, x) };
    let unit = last_x.max(last_y);
    let off = fine.abs_diff(coarse);
    if last_x == last_y || off >= unit {
        return false;
    }
    let counts = a.unit.is_none() && b.unit.is_none();
    let said = a.bound == Bound::About || b.bound == Bound::About;
    match () {
        // 21 for 21.3, half rounded either way, but not 5 for 5.5.
        () if unit <= ONE => 20 * off <= coarse,
        // People are counted one by one: 80 is not 86, but 3,000 may be 2,987.
        () if counts && !said && coarse.min(fine) < 1000 * ONE => false,
        () => off <= coarse / 10 && 2 * off <= unit || off <= coarse / 40,
    }
}

/// Returns true if two figures are the two parts of a whole: 51.4 percent for one, 48.6 for the
/// other. Of whole percents two that disagree make a hundred by chance.
pub(super) fn make_a_whole(a: &Quantity, b: &Quantity) -> bool {
    let is_share = |quantity: &Quantity| {
        quantity.unit.as_deref() == Some(PERCENT)
            && !quantity.millionths.is_multiple_of(ONE)
    };
    let both = a.millionths.saturating_add(b.millionths);
    is_share(a) && is_share(b) && both == 100 * ONE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Span;

    fn figure(bound: Bound, value: f64, unit: Option<&str>) -> Quantity {
        Quantity {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "small values of a test"
            )]
            #[expect(clippy::cast_sign_loss, reason = "small values of a test")]
            millionths: (value * 1e6).round() as u128,
            upper: None,
            bound,
            ordinal: false,
            unit: unit.map(Into::into),
            head: None,
            fate: None,
            digits: Span::new(0, 0),
        }
    }

    #[track_caller]
    fn check(one: (Bound, f64), other: (Bound, f64), unit: Option<&str>, expected: bool) {
        let (a, b) = (figure(one.0, one.1, unit), figure(other.0, other.1, unit));
        assert_eq!(contradict(&a, &b), expected, "{one:?} {other:?}");
        assert_eq!(contradict(&b, &a), expected, "{other:?} {one:?}");
    }

    #[test]
    fn other_counts_contradict_each_other() {
        use Bound::{About, AtLeast, Exactly};
        check((Exactly, 80.0), (Exactly, 86.0), None, true);
        check((Exactly, 80.0), (AtLeast, 86.0), None, true);
        check((About, 80.0), (Exactly, 120.0), None, true);
        check((Exactly, 3.7e6), (Exactly, 3.9e6), Some("miles"), true);
        check((Exactly, 5.0), (Exactly, 5.5), Some("percent"), true);
    }

    #[test]
    fn a_rounder_figure_contradicts_nothing() {
        use Bound::{About, Exactly};
        check((Exactly, 12e6), (Exactly, 12.08e6), Some("crowns"), false);
        check((About, 3000.0), (Exactly, 2987.0), None, false);
        check((Exactly, 4e6), (Exactly, 3.7e6), Some("miles"), false);
        check((Exactly, 21.3), (Exactly, 21.0), Some("percent"), false);
        check((Exactly, 2500.0), (Exactly, 2550.0), Some("degrees"), false);
        check((Exactly, 973_000.0), (Exactly, 972_814.0), Some("dollars"), false);
    }

    #[test]
    fn two_counts_at_least_are_one_count_and_a_later_one() {
        let [few, more] = [80.0, 86.0].map(|value| figure(Bound::AtLeast, value, None));
        assert!(is_recount(&few, &more) && is_recount(&more, &few));
        assert!(!is_recount(&few, &few));
        assert!(!is_recount(&figure(Bound::Exactly, 80.0, None), &more));
    }

    #[test]
    fn a_bound_contradicts_no_figure_that_it_includes() {
        use Bound::{AtLeast, Exactly, LessThan, MoreThan, UpTo};
        check((MoreThan, 15_000.0), (Exactly, 16_271.0), None, false);
        check((AtLeast, 80.0), (Exactly, 86.0), None, false);
        check((UpTo, 90.0), (Exactly, 86.0), None, false);
        check((LessThan, 90.0), (Exactly, 96.0), None, true);
        check((MoreThan, 300.0), (Exactly, 97.0), None, true);
        check((MoreThan, 15_000.0), (MoreThan, 16_000.0), None, false);
        check((AtLeast, 80.0), (AtLeast, 86.0), None, false);
    }
}
