//! Words of scripts that are written without spaces.

use super::number;
use crate::article::script::is_unspaced;
use crate::article::{Language, Span};
use crate::language;

/// Where the run of such letters that begins at `at` ends.
pub(super) fn run_end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    at + rest.find(|c: char| !is_unspaced(c)).unwrap_or(rest.len())
}

/// The words of a run without spaces. The dictionary cuts numerals up that have a zero, such
/// as 二〇二六: they are taken out before it is asked. A zero alone may begin a word: 零售.
pub(super) fn words(text: &str, run: Span, language: Language) -> Vec<Span> {
    let mut words = Vec::new();
    let by_dictionary = |words: &mut Vec<Span>, from: usize, to: usize| {
        let found = language::words(&text[from..to], language).into_iter();
        words.extend(found.map(|span| Span::new(from + span.start(), from + span.end())));
    };
    let mut from = run.start();
    for (zero, _) in text[run.range()].match_indices(number::ZEROS) {
        let zero = run.start() + zero;
        if zero < from {
            continue;
        }
        let start = from + text[from..zero].trim_end_matches(number::is_numeral).len();
        let rest = text[zero..run.end()].trim_start_matches(number::is_numeral);
        let numerals = Span::new(start, run.end() - rest.len());
        if text[numerals.range()].chars().nth(1).is_some() {
            by_dictionary(&mut words, from, start);
            words.push(numerals);
            from = numerals.end();
        }
    }
    by_dictionary(&mut words, from, run.end());
    words
}

/// Splits what dictionaries take for one word: 万人, "ten thousand people".
pub(super) fn scale(word: &str, language: Language) -> Option<(&str, &str)> {
    if !language.has_eastern_numerals() {
        return None;
    }
    let scale = word.chars().next().filter(|c| matches!(c, '万' | '萬' | '亿' | '億'))?;
    let (scale, counted) = word.split_at(scale.len_utf8());
    let whole = counted.chars().next().is_none_or(number::is_numeral);
    (!whole).then_some((scale, counted))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::Vocabulary;

    fn are_one(a: &str, b: &str, code: &str) -> bool {
        let language = Language::new(code).expect("a language");
        let mut vocabulary = Vocabulary::new();
        let [a, b] = [a, b].map(|text| {
            let tokens = vocabulary.read(text, language).tokens;
            tokens.iter().map(|token| token.id).collect::<Vec<_>>()
        });
        a == b
    }

    #[test]
    fn a_year_in_numerals_is_one_number() {
        for code in ["zh", "ja"] {
            for year in ["二〇二六", "二零二六"] {
                let text = format!("政府在{year}年宣布");
                assert!(are_one(&text, "政府在2026年宣布", code), "{year} {code}");
                assert!(!are_one(&text, "政府在2025年宣布", code), "{year} {code}");
            }
        }
        assert!(are_one("一百零三间", "103间", "zh"));
    }

    #[test]
    #[cfg(feature = "segmenter")]
    fn a_zero_within_a_word_is_no_number() {
        let words = |text| {
            let mut words = Vec::new();
            let language = Language::new("zh").expect("a language");
            crate::fact::scan::scan(text, language, |word| {
                words.push(&text[word.span.range()])
            });
            words
        };
        assert_eq!(words("零售业"), ["零售", "业"]);
        assert_eq!(words("从二〇一〇年到零售"), ["从", "二〇一〇", "年", "到", "零售"]);
        assert_eq!(words("佐々木"), ["佐々木"]);
    }
}
