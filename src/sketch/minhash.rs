//! What is kept of an article, in a fixed number of bytes, to find its copies by.

use super::words::{ODD, Words, mixed};

/// How many values a sketch has.
pub const VALUES: usize = 128;

/// The scheme of sketches: sketches of different schemes do not compare. Whoever stores
/// sketches stores this with them.
pub const SCHEME: u32 = 2;

/// An article in 160 bytes: enough to tell how similar it is to another one, give or take
/// 0.04, and whether both have the same words in the same order.
///
/// The similarity is the Jaccard similarity of the sets of three words in a row. The values
/// are those of a similarity sketch (Dahlgaard, Knudsen, Thorup 2017): one pass puts each
/// 3-gram into one of 128 bins and keeps the least of each, and further passes fill the bins
/// that are left empty, so that short texts have as many independent values as long ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sketch {
    /// Equal for equal words in equal order; `None` where there are no words.
    pub wording: Option<Wording>,
    /// The low bytes of the least hashes.
    pub values: [u8; VALUES],
    /// A hash of the text's opening, which cut copies have in common however much is cut.
    pub opening: u32,
    /// How many words there are.
    pub word_count: u32,
}

/// A hash of all words of a text in their order, never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wording([std::num::NonZero<u64>; 2]);

impl Wording {
    pub(super) fn of(hash: u128) -> Wording {
        let part = |bits: u128| {
            #[expect(clippy::cast_possible_truncation, reason = "the low half is meant")]
            let half = bits as u64;
            std::num::NonZero::new(half).unwrap_or(std::num::NonZero::<u64>::MIN)
        };
        Wording([part(hash >> 64), part(hash)])
    }
}

/// Makes sketches, one after the other, in the same room.
#[derive(Default)]
pub struct Sketcher {
    words: Words,
}

impl Sketcher {
    /// Makes the sketch of a text.
    ///
    /// ```
    /// use epitome::sketch::Sketcher;
    ///
    /// let mut sketcher = Sketcher::default();
    /// let one = sketcher.sketch("The mayor, they say, left.");
    /// let other = sketcher.sketch("THE MAYOR they say left");
    /// assert_eq!(one.wording, other.wording);
    /// assert_eq!(one.similarity(&other), 1.0);
    /// ```
    pub fn sketch(&mut self, text: &str) -> Sketch {
        self.words.read(text);
        Sketch {
            wording: self.words.wording().map(Wording::of),
            values: values_of(&self.words.grams),
            opening: opening_of(&self.words.grams),
            word_count: u32::try_from(self.words.words.len()).unwrap_or(u32::MAX),
        }
    }

    /// Returns the 3-grams of a text as hashes, in order, repeated ones too.
    #[cfg(feature = "json")]
    pub(crate) fn grams(&mut self, text: &str) -> &[u64] {
        self.words.read(text);
        &self.words.grams
    }

    /// Returns the wording of the text that was read last.
    #[cfg(feature = "json")]
    pub(crate) fn wording(&self) -> Option<Wording> {
        self.words.wording().map(Wording::of)
    }
}

impl Sketch {
    /// Returns how similar the two texts are, from 0 to 1, give or take 0.04.
    pub fn similarity(&self, other: &Sketch) -> f64 {
        f64::from(self.matches(other)) / VALUES as f64
    }

    /// Returns how many of the values are equal.
    pub(crate) fn matches(&self, other: &Sketch) -> u8 {
        let pairs = self.values.iter().zip(&other.values);
        pairs.map(|(a, b)| u8::from(a == b)).sum()
    }
}

/// How many rounds fill empty bins before each that is left is filled by itself. A round is
/// two passes at once.
const ROUNDS: u64 = 6;

fn values_of(grams: &[u64]) -> [u8; VALUES] {
    let mut values = [0; VALUES];
    if grams.is_empty() {
        return values;
    }
    let mut is_empty = [true; VALUES];
    for round in 0..ROUNDS {
        let (mut first, mut second) = ([NONE; VALUES], [NONE; VALUES]);
        match round {
            0 => grams.iter().for_each(|&gram| place(gram, &mut first, &mut second)),
            _ => {
                let factor = ODD[1].wrapping_add(round << 17);
                let hashes = grams.iter().map(|&gram| gram.wrapping_mul(factor));
                hashes.for_each(|hash| place(hash, &mut first, &mut second));
            }
        }
        if settle(&first, &mut is_empty, &mut values) == 0
            || settle(&second, &mut is_empty, &mut values) == 0
        {
            return values;
        }
    }
    for (bin, value) in values.iter_mut().enumerate().filter(|(bin, _)| is_empty[*bin]) {
        let salt = ODD[2].wrapping_mul(bin as u64 + 1);
        let least = grams.iter().map(|&gram| mixed(gram ^ salt, ODD[3])).min();
        *value = low_byte(least.unwrap_or(0));
    }
    values
}

/// More than any hash in a bin.
const NONE: u32 = u32::MAX;

/// Puts a hash into two bins, if it is the least there: into one that its first seven bits
/// name, and by its last bits, which have nothing to do with these, into one of `second`.
#[expect(clippy::cast_possible_truncation, reason = "the cut bits are not needed")]
fn place(hash: u64, first: &mut [u32; VALUES], second: &mut [u32; VALUES]) {
    let bin = &mut first[(hash >> 57) as usize];
    *bin = (*bin).min((hash >> 25) as u32);
    let bin = &mut second[(hash >> 18) as usize & (VALUES - 1)];
    *bin = (*bin).min(hash as u32 & ((1 << 18) - 1));
}

/// Takes over the bins that were empty and no longer are; returns how many still are.
fn settle(
    least: &[u32; VALUES],
    is_empty: &mut [bool; VALUES],
    values: &mut [u8; VALUES],
) -> usize {
    let mut left = 0;
    for bin in 0..VALUES {
        if is_empty[bin] && least[bin] != NONE {
            values[bin] = low_byte(u64::from(least[bin]));
            is_empty[bin] = false;
        }
        left += usize::from(is_empty[bin]);
    }
    left
}

/// The least of many hashes is small: only its low bits are worth keeping.
fn low_byte(hash: u64) -> u8 {
    (hash & 0xff) as u8
}

/// How many 3-grams a text opens with.
const OPENING: usize = 48;

/// Hashes the two least 3-grams of the opening: a word more or less at the very start, such
/// as a place or an agency, mostly leaves them alone.
fn opening_of(grams: &[u64]) -> u32 {
    let (mut first, mut second) = (u64::MAX, u64::MAX);
    for &gram in grams.iter().take(OPENING) {
        let gram = gram.wrapping_mul(ODD[2]);
        second = second.min(gram.max(first));
        first = first.min(gram);
    }
    (mixed(first ^ ODD[0], second ^ ODD[1]) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text of `count` different words that begins with word `from`.
    fn text(from: usize, count: usize) -> String {
        let words: Vec<String> = (from..from + count).map(|n| format!("w{n}")).collect();
        words.join(" ")
    }

    fn sketch(text: &str) -> Sketch {
        Sketcher::default().sketch(text)
    }

    #[test]
    fn a_sketch_is_small() {
        assert!(size_of::<Sketch>() <= 160);
    }

    #[test]
    fn the_similarity_is_about_that_of_the_sets() {
        for (count, shift) in [(20, 2), (60, 8), (100, 20), (400, 60), (3000, 900)] {
            let mut sum = 0.0;
            for round in 0..50 {
                let start = 10_000 * round;
                let (a, b) = (text(start, count), text(start + shift, count));
                sum += sketch(&a).similarity(&sketch(&b));
            }
            let grams = (count - 2) as f64;
            let truth = (grams - shift as f64) / (grams + shift as f64);
            let mean = sum / 50.0;
            assert!((mean - truth).abs() < 0.03, "{count}: {mean} for {truth}");
        }
    }

    #[test]
    fn texts_without_a_common_word_have_next_to_no_value_in_common() {
        assert!(sketch(&text(0, 300)).matches(&sketch(&text(5000, 300))) < 8);
        assert!(sketch("Stop").matches(&sketch("Go")) < 8);
    }

    #[test]
    fn a_cut_copy_has_the_opening_of_the_whole() {
        let whole = sketch(&text(0, 400));
        assert_eq!(sketch(&text(0, 120)).opening, whole.opening);
        assert_ne!(sketch(&text(1000, 400)).opening, whole.opening);
    }

    #[test]
    fn a_text_without_words_has_no_wording() {
        assert_eq!(sketch("...").wording, None);
        assert_eq!(sketch("...").word_count, 0);
    }
}
