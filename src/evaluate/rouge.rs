//! ROUGE: how much of some references a summary has in common with them.
//!
//! After C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries" (2004), and
//! the settings under which the DUC conferences published their scores.

use std::fmt;

use crate::article::{Article, Language};
use crate::evaluate::porter;
use crate::evaluate::subsequence::Others;
use crate::hash::FixedMap;
use crate::{language, sentence};

/// What a summary and a reference are searched for in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Words (ROUGE-1).
    One,
    /// Pairs of neighbouring words (ROUGE-2).
    Two,
    /// For each sentence of a reference, the words of its longest common subsequences with
    /// the sentences of the summary, taken together (summary-level ROUGE-L).
    ///
    /// A line is at least one sentence. Beyond 1000 sentences, and within sentences beyond
    /// 1000 words, not all are compared with all, and the result may be too low.
    L,
    /// Words, and pairs of words with at most four others between them (ROUGE-SU4).
    Su4,
}

impl Kind {
    /// All of them, in the order of reports.
    pub const ALL: [Kind; 4] = [Kind::One, Kind::Two, Kind::L, Kind::Su4];

    /// Returns the name in tables: `R-1`, `R-2`, `R-L` or `R-SU4`.
    pub fn name(self) -> &'static str {
        match self {
            Kind::One => "R-1",
            Kind::Two => "R-2",
            Kind::L => "R-L",
            Kind::Su4 => "R-SU4",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// How texts are cut into the words that are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Words {
    /// Lower-cased runs of `a` to `z` and `0` to `9`, those over three letters cut to their
    /// stem with the algorithm that Porter published (the default, and the custom).
    #[default]
    Stems,
    /// The same runs, as they are.
    Plain,
    /// The lower-cased words of whatever script: for languages with other letters. Such
    /// scores do not compare with those of the other two.
    Unicode,
}

/// How ROUGE is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct RougeOptions {
    /// How texts are cut into words.
    pub words: Words,
    /// Only so many white-space words of the summary and of each reference count, as in
    /// scores of recall against a fixed length; `None` counts all.
    pub truncate: Option<usize>,
}

/// How well a summary covers its references, or one grouping another; shares from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Score {
    /// How much of what was expected was found: of the references, in the summary.
    pub recall: f64,
    /// How much of what was found was expected: of the summary, in the references.
    pub precision: f64,
    /// The harmonic mean of both.
    pub f1: f64,
}

impl Score {
    /// Makes the score of `matched` units, with `wanted` in the references and `given` in
    /// the summary. Where there are none, the share is 0.
    fn of(matched: usize, wanted: usize, given: usize) -> Score {
        Score::from_shares(share(matched, wanted), share(matched, given))
    }

    pub(super) fn from_shares(recall: f64, precision: f64) -> Score {
        let sum = recall + precision;
        let f1 = if sum > 0.0 { 2.0 * recall * precision / sum } else { 0.0 };
        Score { recall, precision, f1 }
    }

    pub(super) fn minus(self, other: Score) -> Score {
        Score {
            recall: self.recall - other.recall,
            precision: self.precision - other.precision,
            f1: self.f1 - other.f1,
        }
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// Scores one summary against its references.
///
/// With several references, what is in common and what is in the references are each added
/// up over them. Without references, all is 0.
///
/// ```
/// use epitome::evaluate::{Kind, RougeOptions, rouge};
/// let references = ["The police killed the gunman".to_owned()];
/// let score = rouge("Police kill the gunman", &references, Kind::Two, &RougeOptions::default());
/// assert_eq!((score.recall, score.precision), (3.0 / 4.0, 3.0 / 3.0));
/// ```
pub fn rouge(
    summary: &str,
    references: &[String],
    kind: Kind,
    options: &RougeOptions,
) -> Score {
    Comparison::new(summary, references, options).score(kind)
}

/// A summary and its references, cut and numbered once for all kinds.
#[derive(Debug)]
pub(super) struct Comparison {
    summary: Numbered,
    references: Vec<Numbered>,
}

impl Comparison {
    pub(super) fn new(
        summary: &str,
        references: &[String],
        options: &RougeOptions,
    ) -> Comparison {
        // One language for both sides, or the same word might be cut in two ways.
        let language = references.first().map(|reference| language::detect(reference));
        let language = language.unwrap_or(Language::UNKNOWN);
        let mut numbers = FixedMap::default();
        let mut number =
            |text: &str| Numbered::new(text, language, options, &mut numbers);
        Comparison {
            summary: number(summary),
            references: references.iter().map(|text| number(text)).collect(),
        }
    }

    pub(super) fn score(&self, kind: Kind) -> Score {
        let matched: usize = match kind {
            Kind::L => common_subsequences(&self.summary, &self.references),
            _ => {
                let units = self.summary.units(kind);
                let references = self.references.iter();
                references.map(|reference| common(&reference.units(kind), &units)).sum()
            }
        };
        let wanted = self.references.iter().map(|one| one.count(kind)).sum();
        let given = self.summary.count(kind) * self.references.len();
        Score::of(matched, wanted, given)
    }
}

/// How far apart the words of a pair of [`Kind::Su4`] are at most.
const REACH: usize = 5;

/// A text as numbers, one a word, in sentences; equal words have equal numbers.
#[derive(Debug)]
struct Numbered {
    sentences: Vec<Vec<u32>>,
    /// All sentences in a row: pairs of words reach over their ends.
    all: Vec<u32>,
}

impl Numbered {
    fn new(
        text: &str,
        language: Language,
        options: &RougeOptions,
        numbers: &mut FixedMap<String, u32>,
    ) -> Numbered {
        let text = match options.truncate {
            Some(count) => first_words(text, count),
            None => text,
        };
        let mut number = |word: String| {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            *numbers.entry(word).or_insert(next)
        };
        let mut sentences = Vec::new();
        for sentence in sentences_of(text, language) {
            let words = words_of(sentence, language, options.words).into_iter();
            sentences.push(words.map(&mut number).collect::<Vec<u32>>());
        }
        Numbered { all: sentences.concat(), sentences }
    }

    /// Counts the units that may match.
    fn count(&self, kind: Kind) -> usize {
        let words = self.all.len();
        let pairs = |gap: usize| words.saturating_sub(gap);
        match kind {
            Kind::One | Kind::L => words,
            Kind::Two => pairs(1),
            Kind::Su4 => words + (1..=REACH).map(pairs).sum::<usize>(),
        }
    }

    /// Returns the words or pairs of words, sorted.
    fn units(&self, kind: Kind) -> Vec<u64> {
        // A number of 32 bits twice fits; words alone pair with a number that no word has.
        let pair = |first: u32, second: u32| u64::from(first) << 32 | u64::from(second);
        let words = self.all.iter().map(|&word| pair(u32::MAX, word));
        let reach = |most: usize| {
            self.all.iter().enumerate().flat_map(move |(at, &first)| {
                let others = self.all.iter().skip(at + 1).take(most);
                others.map(move |&second| pair(first, second))
            })
        };
        let mut units: Vec<u64> = match kind {
            Kind::One | Kind::L => words.collect(),
            Kind::Two => reach(1).collect(),
            Kind::Su4 => words.chain(reach(REACH)).collect(),
        };
        units.sort_unstable();
        units
    }
}

/// Returns the start of `text` up to the end of its `count`th white-space word.
fn first_words(text: &str, count: usize) -> &str {
    let mut end = 0;
    for _ in 0..count {
        let rest = &text[end..];
        let word = rest.trim_start();
        if word.is_empty() {
            break;
        }
        end = text.len() - word.len();
        end += word.find(char::is_whitespace).unwrap_or(word.len());
    }
    &text[..end]
}

/// Splits a text at line ends, as scored summaries are written, and each line on.
fn sentences_of(text: &str, language: Language) -> Vec<&str> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let article = Article::new("", line);
        let spans = sentence::split(&article, 0, language);
        // From each start to the next, so that no word falls between two spans.
        let starts = spans.iter().map(|sentence| sentence.span.start()).skip(1);
        let mut from = 0;
        for start in starts.chain([line.len()]) {
            sentences.push(&line[from..start]);
            from = start;
        }
    }
    sentences
}

fn words_of(text: &str, language: Language, words: Words) -> Vec<String> {
    let lower = text.to_lowercase();
    let parts = lower.split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit());
    let latin = parts.filter(|word| !word.is_empty());
    match words {
        Words::Plain => latin.map(str::to_owned).collect(),
        Words::Stems => latin.map(stemmed).collect(),
        Words::Unicode => {
            let spans = language::words(text, language).into_iter();
            spans.map(|span| text[span.range()].to_lowercase()).collect()
        }
    }
}

fn stemmed(word: &str) -> String {
    if word.len() > 3 { porter::stem(word) } else { word.to_owned() }
}

/// Counts what two rising lists have in common, each unit as often as in both.
///
/// The second is searched and not walked, so that many short references do not take time
/// for all of a long summary each.
fn common(units: &[u64], others: &[u64]) -> usize {
    let runs = units.chunk_by(|a, b| a == b);
    runs.map(|run| {
        let first = others.partition_point(|other| *other < run[0]);
        run.iter().zip(&others[first..]).take_while(|(a, b)| a == b).count()
    })
    .sum()
}

/// Counts the words of the references that lie on a longest common subsequence of their
/// sentence and some sentence of the summary.
///
/// As the ROUGE program has it, and the paper has not, a word of either text counts for no
/// more matches than it occurs there.
fn common_subsequences(summary: &Numbered, references: &[Numbered]) -> usize {
    let given = occurrences(summary);
    let others = Others::new(&summary.sentences);
    let mut count = 0;
    for reference in references {
        let mut left = occurrences(reference);
        left.retain(|word, left| {
            *left = given.get(word).map_or(0, |given| (*left).min(*given));
            *left > 0
        });
        for sentence in &reference.sentences {
            count += others.take_common(sentence, &mut left);
        }
    }
    count
}

fn occurrences(text: &Numbered) -> FixedMap<u32, usize> {
    let mut counts = FixedMap::default();
    for &word in &text.all {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(summary: &str, references: &[&str], kind: Kind) -> Score {
        let references: Vec<String> =
            references.iter().map(ToString::to_string).collect();
        let plain = RougeOptions { words: Words::Plain, truncate: None };
        rouge(summary, &references, kind, &plain)
    }

    fn close(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
    }

    #[test]
    fn pairs_of_words_count_as_often_as_in_both() {
        // Pairs: "a b", "b a", "a b" against "a b", "b c".
        let score = score("a b a b", &["a b c"], Kind::Two);
        close(score.recall, 1.0 / 2.0);
        close(score.precision, 1.0 / 3.0);
        close(score.f1, 2.0 / 5.0);
    }

    #[test]
    fn a_unit_is_common_as_often_as_in_both() {
        assert_eq!(common(&[1, 2, 2, 2, 5], &[2, 2, 3, 5, 5]), 3);
        assert_eq!(common(&[2, 2, 3, 5, 5], &[1, 2, 2, 2, 5]), 3);
        assert_eq!((common(&[], &[1]), common(&[1], &[])), (0, 0));
    }

    #[test]
    fn several_references_are_added_up() {
        // 2 of 3 words and 1 of 2 words; the summary counts once for each reference.
        let score = score("the cat sat", &["the cat ran", "a cat"], Kind::One);
        close(score.recall, 3.0 / 5.0);
        close(score.precision, 3.0 / 6.0);
    }

    #[test]
    fn skipped_words_are_four_at_most() {
        // 7 words: 6 + 5 + 4 + 3 + 2 pairs with up to four between them, and "a g" is none.
        let all = score("a b c d e f g", &["a b c d e f g"], Kind::Su4);
        close(all.recall, 1.0);
        // "a", "g" alone match, of 7 words and 20 pairs; the summary has 2 words and a pair.
        let far = score("a g", &["a b c d e f g"], Kind::Su4);
        close(far.recall, 2.0 / 27.0);
        close(far.precision, 2.0 / 3.0);
        // With four between them: "a f" too.
        close(score("a f", &["a b c d e f g"], Kind::Su4).recall, 3.0 / 27.0);
    }

    #[test]
    fn the_example_of_the_paper_for_the_union_of_subsequences_comes_out() {
        // Lin 2004, section 3.2: LCS with c1 is "w1 w2", with c2 "w1 w3 w5", union of 4.
        let score = score("w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", &["w1 w2 w3 w4 w5"], Kind::L);
        close(score.recall, 4.0 / 5.0);
        close(score.precision, 4.0 / 10.0);
    }

    #[test]
    fn a_word_of_the_summary_matches_once() {
        // "x" is on the subsequence of both reference sentences, but stands once.
        close(score("x", &["x y\nx z"], Kind::L).recall, 1.0 / 4.0);
        // Each reference has all of the summary's words to match.
        close(score("x\nx", &["x y\nx z", "x"], Kind::L).recall, 3.0 / 5.0);
    }

    #[test]
    fn subsequences_do_not_cross_sentences_and_pairs_do() {
        close(score("a b", &["b a"], Kind::L).recall, 1.0 / 2.0);
        close(score("a b", &["b\na"], Kind::L).recall, 1.0);
        close(score("b\na", &["b a"], Kind::Two).recall, 1.0);
    }

    #[test]
    fn truncation_keeps_the_first_white_space_words_of_both_sides() {
        assert_eq!(first_words(" a\tb-c \n d", 2), " a\tb-c");
        assert_eq!(first_words("a b", 9), "a b");
        assert_eq!(first_words("a b", 0), "");
        let options = RougeOptions { words: Words::Plain, truncate: Some(2) };
        let score = rouge("a b c", &["a x c".to_owned()], Kind::One, &options);
        close(score.recall, 1.0 / 2.0);
        close(score.precision, 1.0 / 2.0);
    }

    #[test]
    fn stems_match_only_where_they_are_asked_for() {
        let references = ["killing rates".to_owned()];
        let options = RougeOptions::default();
        close(rouge("kill rate", &references, Kind::One, &options).recall, 1.0);
        let plain = RougeOptions { words: Words::Plain, ..options };
        close(rouge("kill rate", &references, Kind::One, &plain).recall, 0.0);
    }

    #[test]
    fn letters_beyond_a_to_z_part_words_unless_words_are_unicode() {
        let references = ["Đức đã thắng".to_owned()];
        let count = |words| {
            let options = RougeOptions { words, truncate: None };
            rouge("đức thơ", &references, Kind::One, &options).recall
        };
        close(count(Words::Unicode), 1.0 / 3.0);
        // "c", "th", "ng" are all that is left of it.
        close(count(Words::Plain), 2.0 / 3.0);
    }

    #[test]
    fn nothing_scores_nothing() {
        for kind in Kind::ALL {
            assert_eq!(score("", &["a b"], kind), Score::default());
            assert_eq!(score("a b", &[""], kind), Score::default());
            assert_eq!(score("a b", &[], kind), Score::default());
            close(score("a", &["b"], kind).f1, 0.0);
        }
    }

    #[test]
    fn long_texts_without_a_stop_are_compared_in_pieces() {
        let text = "word ".repeat(2500);
        close(score(&text, &[&text], Kind::L).recall, 1.0);
    }
}
