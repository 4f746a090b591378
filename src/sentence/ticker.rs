//! Finds the quotes of shares that a page sets before the name of a firm.

use super::dateline::{LONGEST, char_boundary};

/// Returns the length of shares with their change that a text opens with, `Orla Steel ORLS,
/// +0.88% `; 0 if there are none.
///
/// They run into what is told: only words with capital letters stand before them, and one
/// behind them.
pub(super) fn ticker_length(text: &str) -> usize {
    let head = &text[..char_boundary(text, LONGEST)];
    if !head.contains('%') {
        return 0;
    }
    let (mut length, mut before) = (0, "");
    for word in head.split(' ') {
        let is_change = is_change(word);
        if is_change && before.ends_with(',') {
            let end = word.as_ptr() as usize - head.as_ptr() as usize + word.len();
            length = end + 1;
        } else if is_change || !word.starts_with(char::is_uppercase) {
            break;
        }
        before = word;
    }
    let rest = text.get(length..).unwrap_or_default();
    if rest.starts_with(char::is_uppercase) { length } else { 0 }
}

/// True for `+0.88%`.
fn is_change(word: &str) -> bool {
    let figure =
        word.strip_suffix('%').and_then(|word| word.strip_prefix(['+', '-', '−']));
    figure.is_some_and(|figure| {
        let is_figure = |c: char| c.is_ascii_digit() || c == '.';
        !figure.is_empty() && figure.chars().all(is_figure)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_before_a_sentence_are_no_part_of_it() {
        let told = |text: &'static str| &text[ticker_length(text)..];
        let news = "Chairman Orrin Vale defended the pay.";
        assert_eq!(
            told("Orla OR., +0.88% ORL, -0.60% Chairman Orrin Vale defended the pay."),
            news
        );
        for text in [
            news,
            "Orla OR, +0.88% fell again.",
            "Shares of Orla OR, +0.88% Chairman Orrin Vale holds rose.",
            "Orla rose, +0.88% News says.",
        ] {
            assert_eq!(told(text), text);
        }
    }
}
