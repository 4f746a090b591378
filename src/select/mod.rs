//! Chooses sentences within a budget.
//!
//! Centrality says what matters; the sentences chosen are those that together say most of
//! it ([`concept`]) in the length allowed.

mod choice;
pub mod concept;
mod cover;
mod names;
mod problem;
mod repeat;
pub mod standalone;

use crate::ratio::Ratio;
use concept::Concepts;
pub use names::Names;
pub use repeat::{is_told, overlaps};
use standalone::Dependence;

/// How much is chosen.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct SelectOptions {
    /// How long the summary may be.
    pub length: Length,
}

/// The length that a summary never exceeds; only whole sentences count.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Length {
    /// Five sentences, fewer for short articles: at most a third of their sentences.
    #[default]
    Auto,
    /// So many sentences.
    Sentences(usize),
    /// So many words.
    Words(usize),
    /// So many bytes of UTF-8, with one byte between sentences.
    Bytes(usize),
    /// This share of the words of all articles, copies counted once.
    Percent(Ratio),
}

/// A sentence that may be chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// The number of its article.
    pub article: u32,
    /// How many words it has.
    pub words: usize,
    /// How many bytes it has.
    pub bytes: usize,
    /// Candidates of one group say the same: at most one of them is chosen.
    pub group: usize,
    /// Why it does not stand alone; `None` when it does.
    pub dependence: Option<Dependence>,
    /// True if the candidate numbered one less stands right before it in its article.
    pub follows: bool,
}

impl Candidate {
    /// Returns why it does not stand alone in a summary that has, or has not, the sentence
    /// right before it.
    pub fn dependence_after(&self, has_predecessor: bool) -> Option<Dependence> {
        let is_resolved = |sign: &Dependence| {
            has_predecessor && self.follows && sign.is_resolved_by_predecessor()
        };
        self.dependence.filter(|sign| !is_resolved(sign))
    }
}

/// Groups of which at most one is chosen, since both say nearly the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rivals {
    pairs: Vec<(u32, u32)>,
}

impl Rivals {
    /// Makes rivals of pairs of groups, in any order.
    pub fn of(pairs: impl IntoIterator<Item = (u32, u32)>) -> Rivals {
        let both_ways = pairs.into_iter().flat_map(|(a, b)| [(a, b), (b, a)]);
        let mut pairs: Vec<_> = both_ways.filter(|(a, b)| a != b).collect();
        pairs.sort_unstable();
        pairs.dedup();
        Rivals { pairs }
    }

    /// Returns the rivals of a group, in rising order.
    pub fn of_group(&self, group: usize) -> impl Iterator<Item = usize> {
        let start = self.pairs.partition_point(|&(a, _)| (a as usize) < group);
        let all =
            self.pairs[start..].iter().take_while(move |&&(a, _)| a as usize == group);
        all.map(|&(_, b)| b as usize)
    }
}

/// Chooses candidates within `length`, and returns their numbers in rising order.
///
/// `concepts` has one row a candidate, and the candidate `must` is chosen if it fits. Nothing
/// is chosen only if nothing fits.
///
/// # Panics
/// When there is not one row of concepts a candidate.
pub fn select(
    candidates: &[Candidate],
    concepts: &Concepts,
    rivals: &Rivals,
    names: &Names,
    must: Option<usize>,
    length: Length,
) -> Vec<usize> {
    assert_eq!(candidates.len(), concepts.row_count(), "one row a candidate");
    let budget = Budget::of(length, candidates);
    let mut chosen = cover::cover(candidates, concepts, rivals, names, must, &budget);
    chosen.sort_unstable();
    chosen
}

/// Returns true if a candidate and two as long as it fit into `length`.
pub(crate) fn leaves_room(
    candidates: &[Candidate],
    candidate: usize,
    length: Length,
) -> bool {
    let budget = Budget::of(length, candidates);
    budget.cost(&candidates[candidate]) <= budget.limit / 3
}

/// Returns true if `chosen` would still be within `length` with `more` added.
pub fn fits(
    candidates: &[Candidate],
    length: Length,
    chosen: &[usize],
    more: usize,
) -> bool {
    let budget = Budget::of(length, candidates);
    let used: usize = chosen.iter().map(|&c| budget.cost(&candidates[c])).sum();
    used + budget.cost(&candidates[more]) <= budget.limit
}

/// A limit in sentences, words or bytes.
#[derive(Clone, Copy, Debug)]
struct Budget {
    unit: Unit,
    limit: usize,
}

#[derive(Clone, Copy, Debug)]
enum Unit {
    Sentence,
    Word,
    Byte,
}

/// Sentences of a default summary.
const AUTO_SENTENCES: usize = 5;

/// A default summary has at most one of so many sentences.
const AUTO_SHARE: usize = 3;

impl Budget {
    fn of(length: Length, candidates: &[Candidate]) -> Budget {
        let (unit, limit) = match length {
            Length::Auto => {
                let share = candidates.len().div_ceil(AUTO_SHARE);
                (Unit::Sentence, share.min(AUTO_SENTENCES))
            }
            Length::Sentences(count) => (Unit::Sentence, count),
            Length::Words(count) => (Unit::Word, count),
            // The first sentence needs no byte before it.
            Length::Bytes(count) => (Unit::Byte, count.saturating_add(1)),
            Length::Percent(share) => {
                let words: usize =
                    candidates.iter().map(|candidate| candidate.words).sum();
                (Unit::Word, floor(share.get() * words as f64))
            }
        };
        Budget { unit, limit }
    }

    fn cost(&self, candidate: &Candidate) -> usize {
        match self.unit {
            Unit::Sentence => 1,
            Unit::Word => candidate.words,
            Unit::Byte => candidate.bytes + 1,
        }
    }
}

/// Rounds a count down, forgiving the rounding error of a product.
fn floor(count: f64) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a count is not negative and no larger than the count"
    )]
    {
        (count + 1e-9).floor() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(words: usize) -> Candidate {
        let (bytes, group) = (words * 6, words);
        Candidate { article: 0, words, bytes, group, dependence: None, follows: false }
    }

    /// What is chosen without rivals, and where nothing has to be.
    fn chosen(
        candidates: &[Candidate],
        concepts: &Concepts,
        names: &Names,
        length: Length,
    ) -> Vec<usize> {
        select(candidates, concepts, &Rivals::default(), names, None, length)
    }

    #[test]
    fn a_default_summary_is_a_third_of_a_short_article_and_five_sentences_of_a_long_one()
    {
        let limit = |count| Budget::of(Length::Auto, &vec![candidate(10); count]).limit;
        assert_eq!([limit(0), limit(1), limit(4), limit(9), limit(99)], [0, 1, 2, 3, 5]);
    }

    #[test]
    fn a_share_counts_the_words_of_all_candidates() {
        let all = [candidate(10), candidate(20)];
        assert_eq!(Budget::of(Length::Percent(Ratio::of(0.1)), &all).limit, 3);
    }

    #[test]
    fn between_two_sentences_goes_one_byte() {
        let all = [candidate(1), candidate(2)];
        assert!(fits(&all, Length::Bytes(6 + 1 + 12), &[0], 1));
        assert!(!fits(&all, Length::Bytes(6 + 12), &[0], 1));
    }

    #[test]
    fn room_that_is_left_is_not_filled_with_what_says_next_to_nothing() {
        let all = "Rivers flooded. Banks closed.";
        let texts = [all, all, all, "Rivers flooded. Banks closed. Details vary."];
        let concepts = concept::tests::concepts_of(&texts, &[1.0; 9]);
        let groups = [0, 1, 0, 1, 0, 1, 0, 1, 2];
        let candidates = groups.map(|group| Candidate { group, ..candidate(2) });
        let chosen = |length| {
            let chosen = chosen(&candidates, &concepts, &Names::default(), length);
            chosen.into_iter().map(|at| groups[at]).collect::<Vec<_>>()
        };
        assert_eq!(chosen(Length::Words(6)), [0, 1]);
        assert_eq!(chosen(Length::Sentences(3)), [0, 1, 2]);
        assert_eq!(chosen(Length::Words(18)), [0, 1, 2]);
    }

    #[test]
    fn a_pronoun_is_not_read_behind_somebody_else() {
        let texts = [
            "Berg resigned. He wept. Vale resigned. He cheered.",
            "Rivers flooded. Banks closed.",
        ];
        let concepts = concept::tests::concepts_of(&texts, &[1.0; 6]);
        // The two who resigned are rivals, and all have room.
        let candidates = [(0, 0), (1, 1), (0, 0), (2, 1), (3, 0), (4, 1)];
        let candidates = candidates.map(|(group, follows)| {
            let is_he = follows == 1 && group < 3;
            let dependence = is_he.then_some(Dependence::Pronoun);
            let article = u32::from(group > 0 && group != 1);
            Candidate {
                article,
                group,
                dependence,
                follows: follows == 1,
                ..candidate(2)
            }
        });
        let names = Names::default();
        let chosen = chosen(&candidates, &concepts, &names, Length::Words(99));
        assert!(chosen.contains(&0) && chosen.contains(&1), "{chosen:?}");
        assert!(!chosen.contains(&3), "{chosen:?}");
    }

    #[test]
    fn who_is_taken_as_known_is_told_of_beside_who_introduces_him() {
        let texts = ["Vale, mayor, resigned. Vale wept bitterly. Herds drowned nearby."];
        let concepts = concept::tests::concepts_of(&texts, &[1.0, 1.0, 0.8]);
        let candidates = [3, 3, 3]
            .map(candidate)
            .into_iter()
            .enumerate()
            .map(|(group, it)| Candidate { group, ..it });
        let candidates: Vec<Candidate> = candidates.collect();
        let names = |introduced: &[u32]| {
            Names::of(&[
                (introduced.to_vec(), vec![]),
                (vec![], vec![7]),
                (vec![], vec![]),
            ])
        };
        let chosen =
            |names: &Names, length| chosen(&candidates, &concepts, names, length);
        let words = Length::Words(6);
        assert_eq!(chosen(&Names::default(), words), [0, 1]);
        assert_eq!(chosen(&names(&[7]), words), [0, 1]);
        assert_eq!(chosen(&names(&[]), words), [0, 2]);
        assert_eq!(chosen(&names(&[]), Length::Words(9)), [0, 1, 2]);
    }

    #[test]
    fn rivals_know_each_other() {
        let rivals = Rivals::of([(2, 1), (1, 3), (1, 2), (4, 4)]);
        assert_eq!(rivals.of_group(1).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(rivals.of_group(2).collect::<Vec<_>>(), [1]);
        assert_eq!(rivals.of_group(4).count(), 0);
    }
}
