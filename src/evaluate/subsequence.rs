//! What sentences have in common as longest common subsequences, for ROUGE-L.
//!
//! The lengths of a row differ by none or one from place to place, so a row is a row of
//! bits, and is made from the one before in a few steps for 64 places at a time; after
//! H. Hyyrö, "Bit-Parallel LCS-length Computation Revisited" (2004).

use std::collections::BTreeSet;
use std::ops::Range;

use crate::hash::FixedMap;

/// With so many sentences of a summary at most one of a reference is compared. No summary
/// has as many; without an end, two long texts would take time for the product of their
/// counts of sentences.
const MOST_COMPARED: usize = 1000;

/// The sentences of a summary, to be compared with those of references.
#[derive(Debug)]
pub(super) struct Others<'a> {
    sentences: Vec<&'a [u32]>,
    /// The sentences that have a word.
    with_word: FixedMap<u32, Vec<usize>>,
}

impl<'a> Others<'a> {
    pub(super) fn new(summary: &'a [Vec<u32>]) -> Others<'a> {
        // A sentence that stands there twice marks the same words.
        let sentences: BTreeSet<&[u32]> = summary.iter().map(Vec::as_slice).collect();
        let sentences: Vec<&[u32]> = sentences.into_iter().collect();
        let mut with_word: FixedMap<u32, Vec<usize>> = FixedMap::default();
        for (nth, sentence) in sentences.iter().enumerate() {
            for &word in *sentence {
                let with_it = with_word.entry(word).or_default();
                if with_it.last() != Some(&nth) {
                    with_it.push(nth);
                }
            }
        }
        Others { sentences, with_word }
    }

    fn with(&self, word: u32) -> &[usize] {
        self.with_word.get(&word).map_or(&[], Vec::as_slice)
    }

    /// Counts the words of `sentence` on a longest common subsequence with one of these,
    /// and takes them from those that are `left` to match.
    pub(super) fn take_common(
        &self,
        sentence: &[u32],
        left: &mut FixedMap<u32, usize>,
    ) -> usize {
        // The rarest words first: what is compared for them may do for the others.
        let places = sentence.iter().enumerate();
        let mut places: Vec<(usize, u32, usize)> =
            places.map(|(place, &word)| (self.with(word).len(), word, place)).collect();
        places.sort_unstable();
        let pattern = Pattern::new(sentence);
        let mut on_path = vec![false; sentence.len()];
        let mut compared = BTreeSet::new();
        let mut count = 0;
        for places in places.chunk_by(|a, b| a.1 == b.1) {
            let word = places[0].1;
            let Some(left) = left.get_mut(&word) else { continue };
            let most = places.len().min(*left);
            let marked = |on_path: &[bool]| {
                places.iter().filter(|(_, _, place)| on_path[*place]).take(most).count()
            };
            for &other in self.with(word) {
                if marked(&on_path) == most || compared.len() == MOST_COMPARED {
                    break;
                }
                if compared.insert(other) {
                    pattern.mark_common(self.sentences[other], &mut on_path);
                }
            }
            let taken = marked(&on_path);
            *left -= taken;
            count += taken;
        }
        count
    }
}

/// So many words at most are compared with so many at a time, or two texts without a stop
/// would need memory for the product of their lengths.
const PIECE: usize = 1000;

/// How many pieces a piece is compared with: those at about the same place of the other
/// sentence. Comparing all with all would take time for the product of the lengths.
const NEAR: usize = 3;

/// A sentence, ready to be compared with many others.
#[derive(Debug)]
struct Pattern {
    pieces: Vec<Piece>,
}

impl Pattern {
    fn new(sentence: &[u32]) -> Pattern {
        Pattern { pieces: sentence.chunks(PIECE).map(Piece::new).collect() }
    }

    /// Marks the words of the sentence on one longest common subsequence with `other`.
    fn mark_common(&self, other: &[u32], marks: &mut [bool]) {
        let pieces = self.pieces.iter().zip(marks.chunks_mut(PIECE));
        for (nth, (piece, marks)) in pieces.enumerate() {
            let count = other.len().div_ceil(PIECE);
            let first = nth.saturating_sub(NEAR / 2).min(count.saturating_sub(NEAR));
            for other in other.chunks(PIECE).skip(first).take(NEAR) {
                piece.mark_common(other, marks);
            }
        }
    }
}

/// Rows of bits, 64 a block, one a word of a piece.
type Row = Vec<u64>;

/// Some words in a row of a sentence.
#[derive(Debug)]
struct Piece {
    words: Vec<u32>,
    /// For each word, where it stands.
    places: FixedMap<u32, Row>,
}

impl Piece {
    fn new(words: &[u32]) -> Piece {
        let blocks = words.len().div_ceil(64);
        let mut places = FixedMap::default();
        for (place, &word) in words.iter().enumerate() {
            let row: &mut Row = places.entry(word).or_insert_with(|| vec![0; blocks]);
            row[place / 64] |= 1 << (place % 64);
        }
        Piece { words: words.to_vec(), places }
    }

    fn mark_common(&self, other: &[u32], marks: &mut [bool]) {
        let (rows, blocks) = (self.rows(other), self.blocks());
        let grows = |row: usize, word: usize| {
            rows[row * blocks + word / 64] >> (word % 64) & 1 == 0
        };
        let (mut row, mut column) = (other.len(), self.words.len());
        while row > 0 && column > 0 {
            let word = column - 1;
            if self.words[word] == other[row - 1] {
                marks[word] = true;
                (row, column) = (row - 1, word);
            } else if grows(row, word) {
                // Without this word of the sentence it would be shorter.
                row -= 1;
            } else {
                column = word;
            }
        }
    }

    /// How many blocks a row has.
    fn blocks(&self) -> usize {
        self.words.len().div_ceil(64)
    }

    /// Returns a row for each count of words at the start of `other`, from none on, one after
    /// the other; a bit is unset where the longest common subsequence with them grows by a word
    /// of the piece.
    fn rows(&self, other: &[u32]) -> Row {
        let blocks = self.blocks();
        let mut rows = vec![u64::MAX; blocks];
        rows.reserve(blocks * other.len());
        for (nth, word) in other.iter().enumerate() {
            let row = nth * blocks..(nth + 1) * blocks;
            match self.places.get(word) {
                Some(places) => add_row(&mut rows, row, places),
                None => rows.extend_from_within(row),
            }
        }
        rows
    }
}

/// Adds the row after `row`, the last one, for a word that stands at `places`.
fn add_row(rows: &mut Row, row: Range<usize>, places: &[u64]) {
    let mut carry = false;
    for (at, places) in row.zip(places) {
        let row = rows[at];
        let (sum, first) = row.overflowing_add(row & places);
        let (sum, second) = sum.overflowing_add(u64::from(carry));
        carry = first | second;
        rows.push(sum | (row & !places));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Marks the words of `sentence` by the table of all lengths.
    fn marked_by_table(sentence: &[u32], other: &[u32]) -> Vec<bool> {
        let mut lengths = vec![vec![0; other.len() + 1]; sentence.len() + 1];
        for (row, first) in sentence.iter().enumerate() {
            for (column, second) in other.iter().enumerate() {
                lengths[row + 1][column + 1] = if first == second {
                    lengths[row][column] + 1
                } else {
                    lengths[row][column + 1].max(lengths[row + 1][column])
                };
            }
        }
        let mut marks = vec![false; sentence.len()];
        let (mut row, mut column) = (sentence.len(), other.len());
        while row > 0 && column > 0 {
            if sentence[row - 1] == other[column - 1] {
                marks[row - 1] = true;
                (row, column) = (row - 1, column - 1);
            } else if lengths[row][column - 1] > lengths[row - 1][column] {
                column -= 1;
            } else {
                row -= 1;
            }
        }
        marks
    }

    #[test]
    fn rows_of_bits_find_what_the_table_of_lengths_finds() {
        let mut state = 1_u64;
        let mut below = |limit: u32| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            u32::try_from(state >> 33).unwrap() % limit
        };
        for _ in 0..2000 {
            let kinds = 1 + below(30);
            let mut words = |most: u32| -> Vec<u32> {
                (0..below(most)).map(|_| below(kinds)).collect()
            };
            let (sentence, other) = (words(200), words(150));
            let mut marks = vec![false; sentence.len()];
            Pattern::new(&sentence).mark_common(&other, &mut marks);
            assert_eq!(
                marks,
                marked_by_table(&sentence, &other),
                "{sentence:?} {other:?}"
            );
        }
    }

    #[test]
    fn what_is_not_compared_would_have_marked_nothing_more() {
        let text = |from: u32| -> Vec<Vec<u32>> {
            let word = |nth: u32| (nth.pow(3) + from) % 23;
            (from..from + 40)
                .map(|nth| (nth..nth + 2 + nth % 9).map(word).collect())
                .collect()
        };
        for from in 0..20 {
            let summary = text(from);
            let others = Others::new(&summary);
            let mut left: FixedMap<u32, usize> =
                (0..20).map(|word| (word, word as usize)).collect();
            let mut left_by_all = left.clone();
            for sentence in text(3 * from + 5) {
                let mut marks = vec![false; sentence.len()];
                let pattern = Pattern::new(&sentence);
                summary.iter().for_each(|other| pattern.mark_common(other, &mut marks));
                for (word, _) in sentence.iter().zip(marks).filter(|(_, marked)| *marked)
                {
                    left_by_all
                        .entry(*word)
                        .and_modify(|left| *left = left.saturating_sub(1));
                }
                let before: usize = left.values().sum();
                let count = others.take_common(&sentence, &mut left);
                assert_eq!(left, left_by_all);
                assert_eq!(left.values().sum::<usize>(), before - count);
            }
            assert!(
                left.values().any(|left| *left == 0)
                    && left.values().any(|left| *left > 0)
            );
        }
    }
}
