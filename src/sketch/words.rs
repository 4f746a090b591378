//! Texts as hashes of their words, and of each three words in a row.

use unicode_normalization::UnicodeNormalization;

use crate::article::script::is_unspaced;

/// The hashes of a text, and the room to make them in: it serves one text after the other.
#[derive(Default)]
pub(super) struct Words {
    /// The text in lower case, with zeros for all that is no part of a word.
    folded: Vec<u8>,
    /// A hash of each word, in order.
    pub(super) words: Vec<u64>,
    /// A hash of each three words in a row, or of all words where there are fewer.
    pub(super) grams: Vec<u64>,
}

impl Words {
    /// Takes in a text in the place of the one before.
    pub(super) fn read(&mut self, text: &str) {
        self.folded.clear();
        self.words.clear();
        self.grams.clear();
        fold(text, &mut self.folded);
        hash_words(&mut self.folded, &mut self.words);
        match self.words[..] {
            [] => {}
            [only] => self.grams.push(gram(only, 0, 0)),
            [first, second] => self.grams.push(gram(first, second, 0)),
            _ => self.grams.extend(
                self.words.windows(3).map(|words| gram(words[0], words[1], words[2])),
            ),
        }
    }

    /// Returns a hash of all words in their order, or `None` where there are none.
    pub(super) fn wording(&self) -> Option<u128> {
        // Each word counts together with its place, so that they can be added up in any
        // order: a chain of multiplications would wait for each of them.
        let (mut low, mut high, mut place) = (0_u64, 0_u64, ODD[0]);
        for &word in &self.words {
            let (one, other) = product(word ^ place, ODD[1]);
            low = low.wrapping_add(one ^ other);
            high = high.wrapping_add(one.wrapping_add(other.rotate_left(29)));
            place = place.wrapping_add(ODD[2]);
        }
        let low = u128::from(mixed(low, ODD[2]));
        let high = u128::from(mixed(high, ODD[3]));
        (!self.words.is_empty()).then_some(high << 64 | low)
    }
}

/// Large odd numbers without a pattern: digits of the golden ratio, e, and so on.
pub(super) const ODD: [u64; 4] = [
    0x9e37_79b9_7f4a_7c15,
    0xadf8_5458_a2bb_4a9b,
    0xd1b5_4a32_d192_ed03,
    0xc2b2_ae3d_27d4_eb4f,
];

/// Multiplies to 128 bits and folds them: every bit of the result depends on every bit.
pub(super) fn mixed(a: u64, b: u64) -> u64 {
    let (low, high) = product(a, b);
    low ^ high
}

/// Multiplies to 128 bits; returns the low half and the high half.
#[expect(clippy::cast_possible_truncation, reason = "both halves are used")]
fn product(a: u64, b: u64) -> (u64, u64) {
    let product = u128::from(a) * u128::from(b);
    (product as u64, (product >> 64) as u64)
}

fn gram(first: u64, second: u64, third: u64) -> u64 {
    let start = first.wrapping_add(second.rotate_left(23)) ^ ODD[0];
    mixed(start, third.rotate_left(41) ^ ODD[3])
}

/// Hashes the words that zeros part in `folded`.
fn hash_words(folded: &mut Vec<u8>, words: &mut Vec<u64>) {
    let end = folded.len();
    // With zeros after the last word, sixteen bytes can be looked at anywhere.
    folded.resize(end + 16, 0);
    // Every second byte may begin a word. Nothing here depends on how long a word is, up to
    // sixteen letters: what is guessed wrong costs more than what is done in vain.
    let (mut at, mut count) = (0, words.len());
    words.resize(count + end / 2 + 1, 0);
    while at < end {
        let (one, two) = (eight_bytes(folded, at), eight_bytes(folded, at + 8));
        let (first, second) = (leading_letters(one), leading_letters(two));
        if first + second == 16 {
            at = hash_long(folded, at, &mut words[count]);
            count += 1;
            continue;
        }
        let is_long = (first / 8) as u64;
        let (head, tail) = (leading(one, first), leading(two, second) * is_long);
        words[count] = mixed(head ^ ODD[1], tail ^ ODD[2]);
        count += usize::from(first > 0);
        at += first + second * (first / 8) + 1;
    }
    words.truncate(count);
}

/// Hashes a word of sixteen bytes or more, and returns where the next may start.
fn hash_long(folded: &[u8], start: usize, hash: &mut u64) -> usize {
    *hash = ODD[0];
    let mut at = start;
    loop {
        let eight = eight_bytes(folded, at);
        let length = leading_letters(eight);
        if length < 8 {
            *hash = mixed(*hash ^ leading(eight, length) ^ ODD[1], ODD[2]);
            return at + length + 1;
        }
        *hash = mixed(*hash ^ eight, ODD[3]);
        at += 8;
    }
}

/// Returns the first `length` bytes, and zeros for the rest.
fn leading(eight: u64, length: usize) -> u64 {
    // A shift by 64 bits at once is none.
    eight & !(u64::MAX << (4 * length) << (4 * length))
}

fn eight_bytes(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..at + 8).and_then(|eight| eight.try_into().ok()) {
        Some(eight) => u64::from_le_bytes(eight),
        None => 0,
    }
}

/// Returns how many bytes come before the first zero, 8 if there is none.
fn leading_letters(eight: u64) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let zeros = eight.wrapping_sub(ONES) & !eight & (ONES << 7);
    zeros.trailing_zeros() as usize / 8
}

/// Writes the words of a text in lower case, with zeros between them.
///
/// A word is a run of letters, digits and combining marks; in scripts without spaces, each
/// letter is one.
fn fold(text: &str, folded: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    folded.reserve(bytes.len() + 8);
    let mut at = 0;
    while at < bytes.len() {
        let ascii = ascii_length(&bytes[at..]);
        let run = &bytes[at..at + ascii];
        folded.extend(run.iter().map(|&byte| folded_byte(byte)));
        at += ascii;
        if at < bytes.len() {
            at = fold_other(text, at, ascii, folded);
        }
    }
}

/// Returns how many bytes of a text are ASCII before the first other one.
fn ascii_length(bytes: &[u8]) -> usize {
    const BLOCK: usize = 32;
    let blocks = bytes.chunks_exact(BLOCK).take_while(|block| block.is_ascii()).count();
    let rest = &bytes[blocks * BLOCK..];
    blocks * BLOCK + rest.iter().take_while(|byte| byte.is_ascii()).count()
}

/// Returns the letter or digit in lower case, or zero.
fn folded_byte(byte: u8) -> u8 {
    let lower = byte | 0x20;
    let is_letter = lower.wrapping_sub(b'a') < 26;
    let is_digit = byte.wrapping_sub(b'0') < 10;
    if is_letter {
        lower
    } else if is_digit {
        byte
    } else {
        0
    }
}

/// Folds the character at byte `at`, which is not ASCII, and the word that it stands in;
/// returns the byte after it. The `ascii` bytes before it are folded already.
fn fold_other(text: &str, at: usize, ascii: usize, folded: &mut Vec<u8>) -> usize {
    let rest = &text[at..];
    let Some(first) = rest.chars().next() else { return text.len() };
    if !is_in_word(first) {
        folded.push(0);
        return at + first.len_utf8();
    }
    let tail = folded[folded.len() - ascii..].iter().rev();
    let start = tail.take_while(|byte| **byte != 0).count();
    folded.truncate(folded.len() - start);
    let length = rest.find(|c: char| !is_in_word(c)).unwrap_or(rest.len());
    let word = &text[at - start..at + length];
    for letter in word.nfkc().flat_map(char::to_lowercase) {
        push_letter(letter, folded);
    }
    // What parts words in the text may also come out of a letter, as in a fraction: there
    // it parts none.
    at + length
}

fn push_letter(letter: char, folded: &mut Vec<u8>) {
    let is_word = is_unspaced(letter);
    if is_word {
        folded.push(0);
    }
    let mut buffer = [0; 4];
    folded.extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
    if is_word {
        folded.push(0);
    }
}

fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// Combining marks belong to the letter before them.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<u64> {
        let mut words = Words::default();
        words.read(text);
        words.words
    }

    /// The same by the plainest way there is: split, fold, look for zeros.
    fn plain(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for word in text.split(|c: char| !is_in_word(c)) {
            let mut folded = Vec::new();
            for letter in word.nfkc().flat_map(char::to_lowercase) {
                push_letter(letter, &mut folded);
            }
            let parts = folded.split(|byte| *byte == 0).filter(|part| !part.is_empty());
            found.extend(parts.map(|part| String::from_utf8(part.to_vec()).unwrap()));
        }
        found
    }

    #[test]
    fn words_are_equal_whatever_their_case_and_what_lies_between_them() {
        assert_eq!(words("The MAYOR, internationally   known—left."), {
            words("the mayor internationally known left")
        });
        assert_ne!(words("a bc"), words("ab c"));
        assert_eq!(words(" \n.,").len(), 0);
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same() {
        assert_eq!(words("Caf\u{e9} XE\u{301}Y"), words("cafe\u{301} x\u{e9}y"));
        assert_eq!(words("Ｗide ﬁ"), words("wide fi"));
    }

    #[test]
    fn every_text_is_split_as_the_plain_way_splits_it() {
        let alphabet: Vec<char> =
            "aZ9 .é\u{301}市日½ß’\u{0}İx一-ﬁthelongestwords".chars().collect();
        let mut state = 7_u64;
        for round in 0..3000_usize {
            let text: String = (0..round % 60)
                .map(|_| {
                    state = mixed(state ^ 0x1234_5678_9abc, ODD[0]).wrapping_add(1);
                    alphabet[(state >> 33) as usize % alphabet.len()]
                })
                .collect();
            let mut one_by_one = Vec::new();
            for word in plain(&text) {
                hash_words(&mut word.into_bytes(), &mut one_by_one);
            }
            assert_eq!(words(&text), one_by_one, "{text:?}");
        }
    }

    #[test]
    fn the_wording_tells_texts_apart_by_the_order_of_their_words() {
        let wording = |text: &str| {
            let mut words = Words::default();
            words.read(text);
            words.wording()
        };
        assert_eq!(wording("A b, c"), wording("a B c!"));
        assert_ne!(wording("a b c"), wording("a c b"));
        assert_ne!(wording("a a"), wording("a a a"));
        assert_eq!(wording("..."), None);
    }
}
