//! The words of a text: a quick way for ASCII, Unicode's rules for the rest, and
//! dictionaries for scripts that are written without spaces.

use unicode_segmentation::UnicodeSegmentation;

use crate::article::script::unspaced_script;
use crate::article::{Language, Span};
#[cfg(feature = "detect")]
use crate::hash::Key;

pub(super) fn words(text: &str, language: Language) -> Vec<Span> {
    let elisions = elisions_of(language);
    let bytes = text.as_bytes();
    let mut words = Vec::with_capacity(text.len() / 4 + 1);
    if elisions.is_empty() && text.is_ascii() {
        ascii_words(bytes, 0, bytes.len(), |word| words.push(word));
        return words;
    }
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let (end, is_ascii) = chunk_end(bytes, at);
        let before = words.len();
        if is_ascii {
            ascii_words(bytes, at, end, |word| words.push(word));
        } else {
            unicode_words(&text[at..end], at, &mut words);
        }
        if !elisions.is_empty() && text[at..end].contains(['\'', '\u{2019}']) {
            part_elisions(text, elisions, before, &mut words);
        }
        at = end;
    }
    words
}

/// Returns where the run of bytes without white space ends and whether it is all ASCII.
fn chunk_end(bytes: &[u8], start: usize) -> (usize, bool) {
    let mut is_ascii = true;
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        if *byte <= b' ' && byte.is_ascii_whitespace() {
            return (at, is_ascii);
        }
        is_ascii &= byte.is_ascii();
    }
    (bytes.len(), is_ascii)
}

/// Calls `f` for the words of an ASCII text, and of bytes `start..end` alone.
fn ascii_words(bytes: &[u8], start: usize, end: usize, mut f: impl FnMut(Span)) {
    let mut at = start;
    while let Some(word) = ascii_word(&bytes[..end], at) {
        f(word);
        at = word.end();
    }
}

/// Returns the first word from `at` on, the start or the end of a word, of an ASCII text, and
/// its key.
#[cfg(feature = "detect")]
pub(super) fn ascii_key(text: &str, at: usize) -> Option<(Key, Span)> {
    let bytes = text.as_bytes();
    let start = at + usize::from(bytes.get(at) == Some(&b' '));
    if let Some((key, length)) = Key::of_plain_word(bytes.get(start..)?) {
        return Some((key, Span::new(start, start + length)));
    }
    let word = ascii_word(bytes, start)?;
    Some((Key::of(&text[word.range()]), word))
}

/// Returns the first word from `at` on of an ASCII text by Unicode's rules, which are few
/// there: letters, digits and underscores make words, and a mark between two letters or two
/// digits joins.
fn ascii_word(bytes: &[u8], mut at: usize) -> Option<Span> {
    loop {
        let class = |byte: &u8| BYTES[*byte as usize];
        at += bytes.get(at..)?.iter().position(|byte| class(byte) & WORD != 0)?;
        let word = at;
        let mut seen = 0;
        while let Some(class) = bytes.get(at).map(class) {
            if class & WORD == 0 && (class & JOINT == 0 || !joins(bytes, at)) {
                break;
            }
            seen |= class;
            at += 1;
        }
        if seen & CONTENT != 0 {
            return Some(Span::new(word, at));
        }
    }
}

/// Letters, digits and underscores; without the underscores; marks that may join them.
const WORD: u8 = 1;
const CONTENT: u8 = 2;
const JOINT: u8 = 4;

/// What each byte is in an ASCII word.
const BYTES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = match byte {
            b'_' => WORD,
            b'.' | b'\'' | b',' | b';' => JOINT,
            _ if byte.is_ascii_alphanumeric() => WORD | CONTENT,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// Returns true if the mark at `at`, which is not the first byte, holds a word together.
fn joins(bytes: &[u8], at: usize) -> bool {
    let Some(&after) = bytes.get(at + 1) else { return false };
    let before = bytes[at - 1];
    match bytes[at] {
        b'.' | b'\'' => {
            before.is_ascii_alphabetic() && after.is_ascii_alphabetic()
                || before.is_ascii_digit() && after.is_ascii_digit()
        }
        b',' | b';' => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    }
}

/// Adds the words of a text that starts at byte `start` of the whole.
fn unicode_words(text: &str, start: usize, words: &mut Vec<Span>) {
    let mut at = 0;
    while at < text.len() {
        let (end, is_unspaced) = script_run(&text[at..]);
        let run = &text[at..at + end];
        if is_unspaced {
            unspaced_words(run, start + at, words);
        } else {
            spaced_words(run, start + at, words);
        }
        at += end;
    }
}

fn spaced_words(text: &str, start: usize, words: &mut Vec<Span>) {
    let span = |(at, word): (usize, &str)| Span::new(start + at, start + at + word.len());
    words.extend(text.unicode_word_indices().map(span));
}

/// Returns how long the text stays within, or outside, one script without spaces.
fn script_run(text: &str) -> (usize, bool) {
    let mut letters = text.char_indices().map(|(at, c)| (at, unspaced_script(c)));
    let first = letters.next().and_then(|(_, script)| script);
    let end =
        letters.find(|&(_, script)| script != first).map_or(text.len(), |(at, _)| at);
    (end, first.is_some())
}

#[cfg(not(feature = "segmenter"))]
fn unspaced_words(text: &str, start: usize, words: &mut Vec<Span>) {
    spaced_words(text, start, words);
}

#[cfg(feature = "segmenter")]
fn unspaced_words(text: &str, start: usize, words: &mut Vec<Span>) {
    use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};
    // Built into the program: this only puts references together.
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut before = 0;
    for at in segmenter.segment_str(text) {
        if text[before..at].contains(char::is_alphanumeric) {
            words.push(Span::new(start + before, start + at));
        }
        before = at;
    }
}

/// Returns the short words that lose their vowel before an apostrophe, if any do.
fn elisions_of(language: Language) -> &'static [&'static str] {
    match language.code() {
        "fr" => &[
            "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quoiqu",
            "s", "t",
        ],
        "it" => &[
            "all", "c", "coll", "d", "dall", "dell", "l", "nell", "quell", "quest",
            "sull", "un",
        ],
        "ca" => &["d", "l", "m", "n", "s", "t"],
        _ => &[],
    }
}

/// Parts `l'accord` in two words, from word number `first` on.
fn part_elisions(text: &str, elisions: &[&str], first: usize, words: &mut Vec<Span>) {
    let is_elision = |word: &str| elisions.iter().any(|e| e.eq_ignore_ascii_case(word));
    for span in words.split_off(first) {
        let mut rest = span;
        let word = &text[span.range()];
        if let Some((mark, apostrophe)) = word.match_indices(['\'', '\u{2019}']).next()
            && is_elision(&word[..mark])
        {
            words.push(Span::new(span.start(), span.start() + mark));
            rest = Span::new(span.start() + mark + apostrophe.len(), span.end());
        }
        words.push(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words_of<'a>(text: &'a str, code: &str) -> Vec<&'a str> {
        let language = Language::new(code).expect("a code");
        words(text, language).iter().map(|span| &text[span.range()]).collect()
    }

    #[test]
    fn marks_inside_a_word_belong_to_it() {
        let text = "\"Don't,\" the U.S. said: 3.5% of 1,200 e-mails (the mayor's).";
        let expected = [
            "Don't", "the", "U.S", "said", "3.5", "of", "1,200", "e", "mails", "the",
            "mayor's",
        ];
        assert_eq!(words_of(text, "en"), expected);
    }

    #[test]
    fn the_quick_way_finds_the_words_that_unicode_defines() {
        let pieces =
            ["a", "B7", "_", ".", "'", ",", ";", ":", "-", "3", " ", "\n", "x9", "!"];
        let mut state = 7_u64;
        for _ in 0..2000 {
            let mut text = String::new();
            for _ in 0..12 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text.push_str(pieces[(state >> 33) as usize % pieces.len()]);
            }
            // Colons join letters in some versions of the rules; here they part words.
            let text = text.replace(':', " ");
            let expected: Vec<_> = text.unicode_words().collect();
            assert_eq!(words_of(&text, "en"), expected, "{text:?}");
        }
    }

    #[test]
    fn elisions_are_words_of_their_own_where_the_language_has_them() {
        let expected = ["L", "accord", "d", "aujourd'hui", "qu", "il", "a"];
        assert_eq!(words_of("L'accord d’aujourd'hui qu’il a", "fr"), expected);
        assert_eq!(words_of("dell'Unione", "it"), ["dell", "Unione"]);
        assert_eq!(words_of("d'accord", "en"), ["d'accord"]);
    }

    #[test]
    #[cfg(feature = "segmenter")]
    fn dictionaries_cut_scripts_without_spaces() {
        let expected = ["俄罗斯", "总统", "2021", "年", "访问", "NATO", "总部"];
        assert_eq!(words_of("俄罗斯总统2021年访问NATO总部。", "zh"), expected);
        assert_eq!(words_of("สวัสดีครับ ประเทศไทย", "th"), ["สวัสดี", "ครับ", "ประเทศไทย"]);
    }

    #[test]
    fn accented_words_stay_whole() {
        assert_eq!(
            words_of("Müller’s café, naïve!", "en"),
            ["Müller’s", "café", "naïve"]
        );
        assert_eq!(words_of("हिन्दी में", "hi"), ["हिन्दी", "में"]);
        assert!(words_of(" —…« ", "fr").is_empty());
    }
}
