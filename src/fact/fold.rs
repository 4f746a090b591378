//! Words as they compare: without regard to case, width and the sort of digits.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds case, width, digits and the sort of apostrophe.
pub(super) fn fold(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        let is_folded = !word.bytes().any(|byte| byte.is_ascii_uppercase());
        return if is_folded { word.into() } else { word.to_ascii_lowercase().into() };
    }
    let letters = word.nfkc().flat_map(char::to_lowercase);
    let folded = letters.fold(String::new(), |mut folded, letter| {
        match letter {
            'ß' => folded.push_str("ss"),
            '\u{2019}' | '\u{2bc}' => folded.push('\''),
            // The separators of Arabic numbers.
            '\u{66b}' => folded.push('.'),
            '\u{66c}' => folded.push(','),
            '\u{a0}' | '\u{202f}' | '\u{2009}' => folded.push(' '),
            _ => folded.push(digit(letter).unwrap_or(letter)),
        }
        folded
    });
    folded.into()
}

/// Takes the marks off letters, which English writes or leaves out: "José", "Jose".
pub(super) fn without_marks(folded: &str) -> String {
    folded.nfd().filter(|letter| !is_combining_mark(*letter)).nfc().collect()
}

/// The digits of other scripts that write numbers as we do, each by its zero.
const ZEROS: [char; 8] = [
    '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{be6}',
    '\u{e50}',
];

fn digit(letter: char) -> Option<char> {
    let value = |zero: &char| (letter as u32).checked_sub(*zero as u32);
    let value = ZEROS.iter().filter_map(value).find(|&value| value < 10)?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_are_digits() {
        assert_eq!(fold("٢١٫٥"), "21.5");
        assert_eq!(fold("１２"), "12");
        assert_eq!(fold("२०२६"), "2026");
    }

    #[test]
    fn marks_come_off_letters() {
        assert_eq!(without_marks("são córdova"), "sao cordova");
        assert_eq!(without_marks("한국"), "한국");
    }

    #[test]
    fn case_and_apostrophes_are_folded() {
        assert_eq!(fold("Straße"), "strasse");
        assert_eq!(fold("DON\u{2019}T"), "don't");
    }
}
