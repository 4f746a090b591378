//! Which letters are of scripts that write words without spaces.

/// Returns a number for the script of a letter if it is one without spaces: Thai, Lao,
/// Burmese, Khmer, or kana and Chinese characters, which Japanese mixes within a word, with
/// their signs of repetition and their zero.
pub(crate) fn unspaced_script(c: char) -> Option<u8> {
    match c {
        '\0'..='\u{dff}' => None,
        '\u{e00}'..='\u{e7f}' => Some(1),
        '\u{e80}'..='\u{eff}' => Some(2),
        '\u{1000}'..='\u{109f}' => Some(3),
        '\u{1780}'..='\u{17ff}' => Some(4),
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' => {
            Some(5)
        }
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' => Some(5),
        '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}' => Some(5),
        _ => None,
    }
}

/// Returns true for letters of scripts that are written without spaces.
pub(crate) fn is_unspaced(c: char) -> bool {
    unspaced_script(c).is_some()
}

/// Returns true for letters and marks between which no space stands where a line ends: those
/// of [`is_unspaced`], and the marks of Chinese and Japanese, which have a space within them.
#[cfg(any(test, feature = "html", feature = "pdf"))]
pub(crate) fn is_dense(c: char) -> bool {
    is_unspaced(c) || is_eastern(c)
}

/// Returns true for letters and marks of Chinese and Japanese, marks of full width with them.
pub(crate) fn is_eastern(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff01}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

/// Returns true for letters of Thai and Lao, which part sentences by a space and have no full
/// stop and no capitals.
pub(crate) fn is_thai(c: char) -> bool {
    ('\u{e00}'..='\u{eff}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_without_spaces_are_told_from_marks_and_from_other_scripts() {
        for c in "ไລမខのカ漢々〆〇ㇰ𠀋".chars() {
            assert!(is_unspaced(c) && is_dense(c), "{c}");
        }
        for c in "aяא한 ，。「".chars() {
            assert!(!is_unspaced(c), "{c}");
        }
    }

    #[test]
    fn marks_of_full_width_stand_without_spaces() {
        assert!("，。「！：".chars().all(is_dense));
        assert!(!",.한a".chars().any(is_dense));
    }

    #[test]
    fn thai_has_letters_that_are_not_eastern() {
        assert!("ไທ".chars().all(|c| is_thai(c) && !is_eastern(c)));
    }
}
