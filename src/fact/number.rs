//! Numbers as they are written: `1,200`, `1.2`, `3rd`, `twenty-three`, `1.2 million`.

use super::Traits;
use crate::article::Language;

/// A number, exact to six decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// In millionths.
    millionths: u128,
    /// "third" rather than "three".
    ordinal: bool,
    /// Written in words, so that the next word may go on with it.
    in_words: bool,
    /// Written in digits without separators.
    bare: bool,
}

const MILLION: u128 = 1_000_000;

impl Number {
    pub(super) fn word(value: u64) -> Number {
        let millionths = u128::from(value) * MILLION;
        Number { millionths, ordinal: false, in_words: true, bare: false }
    }

    /// The text under which equal numbers compare.
    pub(super) fn key(self) -> String {
        let (whole, rest) = (self.millionths / MILLION, self.millionths % MILLION);
        let suffix = if self.ordinal { "th" } else { "" };
        match rest {
            0 => format!("#{whole}{suffix}"),
            _ => format!("#{whole}.{rest:06}{suffix}"),
        }
    }

    /// Reads an ordinal as the day of a month.
    pub(super) fn day(self) -> Option<Number> {
        let day = self.ordinal && self.millionths <= 31 * MILLION;
        day.then_some(Number { ordinal: false, in_words: false, ..self })
    }

    pub(super) fn traits(self) -> Traits {
        let one = self.in_words && self.millionths == MILLION;
        let year = self.bare
            && self.millionths.is_multiple_of(MILLION)
            && (1900..2100).contains(&(self.millionths / MILLION));
        match () {
            () if one || self.ordinal => Traits::NUMBER.and(Traits::WEAK),
            () if year => Traits::NUMBER.and(Traits::YEAR),
            () => Traits::NUMBER,
        }
    }
}

/// Reads a number in digits, in lower case.
pub(super) fn parse(word: &str, language: Language) -> Option<Number> {
    if let Some(ordinal) = ordinal_word(word, language) {
        let millionths = u128::from(ordinal) * MILLION;
        return Some(Number { millionths, ordinal: true, in_words: true, bare: false });
    }
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let ordinal = match &word[digits.len()..] {
        "" => false,
        "st" | "nd" | "rd" | "th" => true,
        _ => return None,
    };
    let millionths = decimal(digits, language)?;
    let bare = !ordinal && digits.len() == 4;
    Some(Number { millionths, ordinal, in_words: false, bare })
}

fn ordinal_word(word: &str, language: Language) -> Option<u64> {
    const ENGLISH: [&str; 12] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
        "ninth", "tenth", "eleventh", "twelfth",
    ];
    if language != Language::ENGLISH && language != Language::UNKNOWN {
        return None;
    }
    ENGLISH.iter().position(|&ordinal| ordinal == word).map(|at| at as u64 + 1)
}

/// Reads digits with separators, in millionths.
fn decimal(digits: &str, language: Language) -> Option<u128> {
    let (whole, fraction) = split_decimal(digits, language)?;
    let mut value: u128 = 0;
    for digit in whole.bytes().filter(u8::is_ascii_digit) {
        value = value.checked_mul(10)?.checked_add(u128::from(digit - b'0'))?;
    }
    value = value.checked_mul(MILLION)?;
    let mut unit = MILLION;
    for digit in fraction.bytes() {
        unit /= 10;
        value = value.checked_add(u128::from(digit - b'0') * unit)?;
    }
    Some(value)
}

/// Splits a number at its decimal separator; `None` if it is not one number.
fn split_decimal(digits: &str, language: Language) -> Option<(&str, &str)> {
    if !digits.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.') {
        return None;
    }
    let Some(last) = digits.rfind([',', '.']) else { return Some((digits, "")) };
    let (whole, fraction) = (&digits[..last], &digits[last + 1..]);
    let point = digits.as_bytes()[last];
    let continental = matches!(language.code(), "de" | "fr" | "es" | "ru" | "it" | "pt");
    let thousands = if continental { b'.' } else { b',' };
    let grouped = |whole: &str| {
        let mut groups = whole.split([',', '.']);
        let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()));
        first && groups.all(|group| group.len() == 3)
    };
    let once = !whole.contains([',', '.']);
    match () {
        () if fraction.len() == 3 && grouped(whole) && (point == thousands || !once) => {
            Some((digits, ""))
        }
        () if once || grouped(whole) && !whole.contains(char::from(point)) => {
            Some((whole, fraction))
        }
        // 12.11.2026 is a date, not a number.
        () => None,
    }
}

/// Joins numbers that stand in a row to the first one they make together, with how many
/// of them it took, if it took more than one.
pub(super) fn join<'a>(
    mut numbers: impl Iterator<Item = &'a Number>,
) -> Option<(Number, usize)> {
    let first = numbers.next().filter(|number| !number.ordinal)?;
    let (mut total, mut current, mut taken) = (0_u128, first.millionths, 1);
    let mut ordinal = false;
    for next in numbers.filter(|next| next.in_words) {
        let value = next.millionths;
        if value >= 1000 * MILLION {
            total = total.checked_add(current.checked_mul(value / MILLION)?)?;
            current = 0;
        } else if value == 100 * MILLION && current < 100 * MILLION {
            current = current.checked_mul(100)?;
        } else if first.in_words && continues(current, value) {
            current += value;
        } else {
            break;
        }
        taken += 1;
        ordinal = next.ordinal;
        if ordinal {
            break;
        }
    }
    let millionths = total.checked_add(current)?;
    let number = Number { millionths, ordinal, in_words: true, bare: false };
    (taken > 1).then_some((number, taken))
}

/// Returns true if a smaller number goes on with what was read: "twenty" with "three".
fn continues(current: u128, value: u128) -> bool {
    let whole = current / MILLION;
    if !current.is_multiple_of(MILLION) || value == 0 {
        return false;
    }
    match value / MILLION {
        1..=9 => whole.is_multiple_of(10) && (whole % 100 != 10),
        10..=99 => whole.is_multiple_of(100),
        _ => whole == 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(word: &str, language: &str) -> Option<String> {
        let language = Language::new(language).expect("a language");
        parse(word, language).map(Number::key)
    }

    #[test]
    fn separators_are_read_as_the_language_writes_them() {
        assert_eq!(key("1,200", "en").as_deref(), Some("#1200"));
        assert_eq!(key("1.200", "de").as_deref(), Some("#1200"));
        assert_eq!(key("1.2", "en").as_deref(), Some("#1.200000"));
        assert_eq!(key("1,2", "de").as_deref(), Some("#1.200000"));
        assert_eq!(key("1,234,567.5", "en").as_deref(), Some("#1234567.500000"));
        assert_eq!(key("15,000", "en"), key("15000", "en"));
        assert_eq!(key("12.11.2026", "de"), None);
    }

    #[test]
    fn an_ordinal_is_no_cardinal() {
        assert_eq!(key("3rd", "en"), key("third", "en"));
        assert_ne!(key("3rd", "en"), key("3", "en"));
    }

    #[test]
    fn a_number_too_long_to_hold_is_no_number() {
        assert_eq!(key(&"9".repeat(60), "en"), None);
    }

    #[test]
    fn words_add_up_to_a_number() {
        let joined = |values: &[u64]| {
            let numbers: Vec<Number> = values.iter().map(|&v| Number::word(v)).collect();
            join(numbers.iter()).map(|(number, taken)| (number.key(), taken))
        };
        assert_eq!(joined(&[20, 3]), Some(("#23".into(), 2)));
        assert_eq!(joined(&[2, 100, 50]), Some(("#250".into(), 3)));
        assert_eq!(joined(&[5, 1_000_000]), Some(("#5000000".into(), 2)));
        assert_eq!(joined(&[5, 7]), None);
    }
}
