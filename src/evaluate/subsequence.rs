//! The longest common subsequence of two sentences, for ROUGE-L.

/// So many words at most are compared with so many at a time, or two texts without a stop
/// would need memory for the product of their lengths.
const PIECE: usize = 1000;

/// How many pieces a piece is compared with: those at about the same place of the other
/// sentence. Comparing all with all would take time for the product of the lengths.
const NEAR: usize = 3;

/// Marks the words of `sentence` on one longest common subsequence with `other`.
pub(super) fn mark_common_subsequence(
    sentence: &[u32],
    other: &[u32],
    marks: &mut [bool],
) {
    let pieces = sentence.chunks(PIECE).zip(marks.chunks_mut(PIECE));
    for (nth, (sentence, marks)) in pieces.enumerate() {
        let count = other.len().div_ceil(PIECE);
        let first = nth.saturating_sub(NEAR / 2).min(count.saturating_sub(NEAR));
        for other in other.chunks(PIECE).skip(first).take(NEAR) {
            mark_piece(sentence, other, marks);
        }
    }
}

fn mark_piece(sentence: &[u32], other: &[u32], marks: &mut [bool]) {
    let lengths = common_lengths(sentence, other);
    let width = other.len() + 1;
    let (mut row, mut column) = (sentence.len(), other.len());
    while row > 0 && column > 0 {
        let (above, left) =
            (lengths[(row - 1) * width + column], lengths[row * width + column - 1]);
        if sentence[row - 1] == other[column - 1] {
            marks[row - 1] = true;
            (row, column) = (row - 1, column - 1);
        } else if left > above {
            column -= 1;
        } else {
            row -= 1;
        }
    }
}

/// Returns the table, a row a word of `a` and one more before, a column a word of `b` and
/// one more before, of the lengths of the longest common subsequences up to there.
fn common_lengths(a: &[u32], b: &[u32]) -> Vec<u16> {
    let width = b.len() + 1;
    let mut lengths = vec![0; (a.len() + 1) * width];
    for (row, first) in a.iter().enumerate() {
        for (column, second) in b.iter().enumerate() {
            let at = row * width + column;
            lengths[at + width + 1] = if first == second {
                lengths[at] + 1
            } else {
                lengths[at + 1].max(lengths[at + width])
            };
        }
    }
    lengths
}
