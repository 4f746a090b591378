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
    /// Multiplies the number before it: "thousand".
    scale: bool,
}

/// One, in the millionths that numbers are counted in.
pub(crate) const ONE: u128 = 1_000_000;

/// The largest number there is, in millionths: a million million million. Times the largest
/// unit, a million million, and the twenty that it is compared with, it still fits.
const LARGEST: u128 = 1_000_000_000_000_000_000 * ONE;

impl Number {
    pub(super) fn word(value: u64) -> Number {
        let millionths = u128::from(value) * ONE;
        let scale = value >= 1000;
        Number { millionths, ordinal: false, in_words: true, bare: false, scale }
    }

    /// A number that multiplies the one before it.
    pub(super) fn scale(value: u64) -> Number {
        Number { scale: true, ..Number::word(value) }
    }

    pub(super) fn millionths(self) -> u128 {
        self.millionths
    }

    pub(super) fn is_ordinal(self) -> bool {
        self.ordinal
    }

    /// The whole and the hundredths of a number that may be a time of the day.
    pub(super) fn clock_parts(self) -> Option<(u64, u64)> {
        let hundredths = u64::try_from(self.millionths / 10_000).ok()?;
        let plain = !self.ordinal && self.millionths.is_multiple_of(10_000);
        plain.then_some((hundredths / 100, hundredths % 100))
    }

    /// The text under which equal numbers compare.
    pub(super) fn key(self) -> String {
        let (whole, rest) = (self.millionths / ONE, self.millionths % ONE);
        let suffix = if self.ordinal { "th" } else { "" };
        match rest {
            0 => format!("#{whole}{suffix}"),
            _ => format!("#{whole}.{rest:06}{suffix}"),
        }
    }

    /// The text under which numbers compare that are written alike: only "thousand"
    /// multiplies, and "twenty" goes on with "three" but not with "3".
    pub(super) fn written_key(self) -> String {
        let writing = match (self.scale, self.in_words) {
            (true, _) => "*",
            (false, true) => "w",
            (false, false) => "",
        };
        self.key() + writing
    }

    /// The same number, however it is written; `None` if it is that already.
    pub(super) fn plain(self) -> Option<Number> {
        let plain = !self.scale && !self.in_words;
        (!plain).then_some(Number { scale: false, in_words: false, ..self })
    }

    /// Reads an ordinal as the day of a month.
    pub(super) fn day(self) -> Option<Number> {
        let day = self.ordinal && self.millionths <= 31 * ONE;
        day.then_some(Number { ordinal: false, in_words: false, ..self })
    }

    pub(super) fn traits(self) -> Traits {
        let one = self.in_words && self.millionths == ONE;
        let year = self.bare
            && self.millionths.is_multiple_of(ONE)
            && (1900..2100).contains(&(self.millionths / ONE));
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
        return Some(Number { ordinal: true, ..Number::word(ordinal) });
    }
    if language.has_eastern_numerals() && word.starts_with(is_numeral) {
        return eastern(word);
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
    Some(Number { millionths, ordinal, in_words: false, bare, scale: false })
}

fn ordinal_word(word: &str, language: Language) -> Option<u64> {
    const ENGLISH: [&str; 12] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
        "ninth", "tenth", "eleventh", "twelfth",
    ];
    if language.or_english() != Language::ENGLISH {
        return None;
    }
    ENGLISH.iter().position(|&ordinal| ordinal == word).map(|at| at as u64 + 1)
}

/// Reads digits with separators, in millionths.
fn decimal(digits: &str, language: Language) -> Option<u128> {
    let joined: String;
    let digits = if digits.contains(' ') {
        joined = digits.replace(' ', "");
        &joined
    } else {
        digits
    };
    let (whole, fraction) = split_decimal(digits, language)?;
    let mut value: u128 = 0;
    for digit in whole.bytes().filter(u8::is_ascii_digit) {
        value = value.checked_mul(10)?.checked_add(u128::from(digit - b'0'))?;
    }
    value = value.checked_mul(ONE)?;
    let mut unit = ONE;
    for digit in fraction.bytes() {
        unit /= 10;
        value = value.checked_add(u128::from(digit - b'0') * unit)?;
    }
    Some(value).filter(|value| *value <= LARGEST)
}

/// Splits a number at its decimal separator; `None` if it is not one number.
fn split_decimal(digits: &str, language: Language) -> Option<(&str, &str)> {
    if !digits.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.') {
        return None;
    }
    let Some(last) = digits.rfind([',', '.']) else { return Some((digits, "")) };
    let (whole, fraction) = (&digits[..last], &digits[last + 1..]);
    let point = digits.as_bytes()[last];
    let continental = matches!(
        language.code(),
        "de" | "fr"
            | "es"
            | "ru"
            | "it"
            | "pt"
            | "vi"
            | "nl"
            | "tr"
            | "id"
            | "pl"
            | "uk"
            | "sv"
            | "da"
            | "no"
            | "fi"
            | "cs"
            | "sk"
            | "bg"
            | "hr"
            | "sr"
            | "sl"
            | "ro"
            | "ca"
            | "el"
            | "hu"
    );
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

/// The numerals of Chinese and Japanese, each with its value.
const NUMERALS: &str = "〇0零0一1二2三3四4五5六6七7八8九9两2兩2";
const SCALES: [(char, u64); 8] = [
    ('十', 10),
    ('百', 100),
    ('千', 1_000),
    ('万', 10_000),
    ('萬', 10_000),
    ('亿', 100_000_000),
    ('億', 100_000_000),
    ('兆', 1_000_000_000_000),
];

/// The zeros among them.
pub(super) const ZEROS: [char; 2] = ['〇', '零'];

fn numeral(letter: char) -> Option<u64> {
    let mut numerals = NUMERALS.chars();
    numerals.find(|&other| other == letter)?;
    numerals.next()?.to_digit(10).map(u64::from)
}

fn scale(letter: char) -> Option<u64> {
    SCALES.iter().find(|(other, _)| *other == letter).map(|&(_, value)| value)
}

pub(super) fn is_numeral(letter: char) -> bool {
    numeral(letter).is_some() || scale(letter).is_some()
}

/// Reads a number in Chinese numerals: 二十万, 二〇二六, and scales alone, 千万.
fn eastern(word: &str) -> Option<Number> {
    let positional = word.chars().all(|letter| numeral(letter).is_some());
    let mut sum = Sum::default();
    for letter in word.chars() {
        match (numeral(letter), scale(letter)) {
            (Some(digit), _) if positional => {
                let digit = u128::from(digit) * ONE;
                sum.low = sum.low.checked_mul(10)?.checked_add(digit)?;
            }
            (Some(digit), _) => sum.low = u128::from(digit) * ONE,
            (None, Some(value)) => sum.multiply(u128::from(value))?,
            (None, None) => return None,
        }
    }
    let scale = word.chars().all(|letter| scale(letter).is_some());
    // A year, as it is in digits.
    let bare = positional && word.chars().count() == 4;
    Some(Number { millionths: sum.total()?, scale, bare, ..Number::word(0) })
}

/// A number as it adds up, word by word.
#[derive(Default)]
struct Sum {
    /// What was multiplied, with by how much, the large first.
    high: Vec<(u128, u128)>,
    low: u128,
}

impl Sum {
    /// Multiplies what is less than `scale`: the 2 and the 1000 in "3億2千万".
    fn multiply(&mut self, scale: u128) -> Option<()> {
        let mut part = self.low;
        while let Some((value, _)) = self.high.pop_if(|(_, other)| *other < scale) {
            part = part.checked_add(value)?;
        }
        let part = if part == 0 { ONE } else { part };
        self.high.push((part.checked_mul(scale)?, scale));
        self.low = 0;
        Some(())
    }

    fn total(&self) -> Option<u128> {
        let mut parts = self.high.iter();
        let sum = parts.try_fold(self.low, |sum, (value, _)| sum.checked_add(*value));
        sum.filter(|sum| *sum <= LARGEST)
    }
}

/// Joins numbers that stand in a row to the first one they make together, with how many
/// of them it took, if it took more than one. In `eastern` languages digits go on after
/// a scale: 3億2千万.
pub(super) fn join<'a>(
    mut numbers: impl Iterator<Item = &'a Number>,
    eastern: bool,
) -> Option<(Number, usize)> {
    let first = numbers.next().filter(|number| !number.ordinal)?;
    let mut sum = Sum { high: Vec::new(), low: first.millionths };
    let (mut taken, mut ordinal, mut scaled) = (1, false, first.scale);
    for next in numbers {
        let value = next.millionths;
        let goes_on = first.in_words && next.in_words || eastern && scaled;
        if next.scale {
            sum.multiply(value / ONE)?;
        } else if next.in_words && value == 100 * ONE && sum.low < 100 * ONE {
            sum.low = sum.low.checked_mul(100)?;
        } else if goes_on && continues(sum.low, value) {
            sum.low += value;
        } else {
            break;
        }
        scaled = next.scale;
        taken += 1;
        ordinal = next.ordinal;
        if ordinal {
            break;
        }
    }
    let number =
        Number { millionths: sum.total()?, ordinal, in_words: false, ..Number::word(0) };
    (taken > 1).then_some((number, taken))
}

/// Returns true if a smaller number goes on with what was read: "twenty" with "three".
fn continues(current: u128, value: u128) -> bool {
    let whole = current / ONE;
    if !current.is_multiple_of(ONE) || value == 0 {
        return false;
    }
    match value / ONE {
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
        assert_eq!(key("1.200", "deu"), key("1.200", "de"));
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
        // Nor one that cannot be compared: what is compared is multiplied.
        assert_eq!(key(&format!("1{}", "0".repeat(32)), "en"), None);
        assert!(key("1,000,000,000,000,000,000", "en").is_some());
    }

    #[test]
    fn words_add_up_to_a_number() {
        let joined = |values: &[u64]| {
            let numbers: Vec<Number> = values.iter().map(|&v| Number::word(v)).collect();
            join(numbers.iter(), false).map(|(number, taken)| (number.key(), taken))
        };
        assert_eq!(joined(&[20, 3]), Some(("#23".into(), 2)));
        assert_eq!(joined(&[2, 100, 50]), Some(("#250".into(), 3)));
        assert_eq!(joined(&[5, 1_000_000]), Some(("#5000000".into(), 2)));
        assert_eq!(joined(&[2, 1_000_000, 500, 1_000]), Some(("#2500000".into(), 4)));
        assert_eq!(joined(&[5, 7]), None);
        assert_eq!(joined(&[1_000_000_000_000, 1_000_000_000_000]), None);
    }

    #[test]
    fn eastern_numerals_are_read() {
        assert_eq!(key("二十万", "zh").as_deref(), Some("#200000"));
        assert_eq!(key("二〇二六", "zh").as_deref(), Some("#2026"));
        assert_eq!(key("一百二十三", "ja").as_deref(), Some("#123"));
        let parts = ["3", "億", "2", "千万"];
        let language = Language::new("ja").expect("a language");
        let numbers: Vec<Number> =
            parts.iter().filter_map(|part| parse(part, language)).collect();
        let joined =
            join(numbers.iter(), true).map(|(number, taken)| (number.key(), taken));
        assert_eq!(joined, Some(("#320000000".into(), 4)));
    }
}
