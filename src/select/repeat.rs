//! What a reader of a summary would read twice.

use std::cmp::Reverse;

use super::concept::Concepts;
use crate::similar::common;

/// Returns true if two candidates have so many words in common that a reader of both would
/// read one of them twice.
pub fn overlaps(concepts: &Concepts, one: usize, other: usize) -> bool {
    concepts.overlap(one, other) > MAX_OVERLAP
        || concepts.likeness(one, other) > MAX_LIKENESS
}

/// Two sentences of a summary share at most this part of the content words that say what is said
/// in the shorter one. of development sets (recall of duc2007-update, of duc2006
/// without and with its questions, F1 of multinews):
///
/// | share | duc2007-update | duc2006 | with questions | multinews |
/// |---|---|---|---|---|
/// | 0.5 | 37.75 11.50 | 41.00 10.30 | 41.82 10.51 | 45.07 15.03 |
/// | 0.54 | 37.75 11.50 | 41.04 10.25 | 41.89 10.51 | 45.09 15.05 |
/// | 0.57 | 37.73 11.35 | 41.04 10.26 | 41.90 10.53 | 45.03 15.05 |
///
/// At 0.6, and with the words that tell who says it, it was lower on three of the four, before
/// names were counted; all of it was measured before [`tells_event_of`]. At 0.54 the landslide of the Chinese fixture is told with its inquiry alone.
const MAX_OVERLAP: f64 = 0.54;

/// Nor are they as alike as this by all their words: the same sentence with other names in
/// it reads as said twice.
const MAX_LIKENESS: f64 = 0.5;

/// Returns true if chosen sentences have told what a candidate tells: one of them the same event,
/// or a few of them together its parts.
pub fn is_told(concepts: &Concepts, chosen: &[usize], candidate: usize) -> bool {
    let tells_it = |&pick: &usize| tells_event_of(concepts, pick, candidate);
    chosen.iter().any(tells_it) || is_told_in_parts(concepts, chosen, candidate)
}

/// Returns true if a sentence tells the event that another one tells, in other words: both open
/// articles of one day, or of days that nobody gave, for an article begins with what is new.
///
/// Two events have their names in common, so that the words beside those have to be as alike. What
/// has a number of its own tells more, and of what is denied the other one tells nothing.
fn tells_event_of(concepts: &Concepts, told: usize, other: usize) -> bool {
    let [a, b] = [told, other].map(|row| concepts.opening(row));
    let (Some(a), Some(b)) = (a, b) else { return false };
    let is_near = match (a.day, b.day) {
        (Some(a), Some(b)) => (a - b).get_days().abs() <= ONE_EVENT_DAYS,
        _ => true,
    };
    a.article != b.article
        && a.denies == b.denies
        && is_near
        && concepts.cosine(told, other) > MAX_EVENT_COSINE
        && concepts.deed_cosine(told, other) > MAX_EVENT_COSINE
        && b.numbers.iter().all(|number| a.numbers.contains(number))
}

/// What is more alike than this tells one event. as at [`MAX_OVERLAP`], and of how many
/// of 200 summaries of multinews, of 150 words, it changes the choice; at the first none is held
/// against another one:
///
/// | cosine | duc2007-update | duc2006 | with questions | multinews | summaries |
/// |---|---|---|---|---|---|
/// | 1 | 37.75 11.50 | 41.08 10.27 | 41.86 10.52 | 45.12 15.06 | 0 |
/// | 0.35 | 37.75 11.50 | 41.08 10.27 | 41.86 10.52 | 45.14 15.07 | 2 |
/// | 0.3 | 37.75 11.50 | 41.08 10.27 | 41.86 10.52 | 45.12 15.08 | 5 |
/// | 0.25 | 37.75 11.50 | 41.08 10.27 | 41.86 10.52 | 45.11 15.08 | 9 |
/// | 0.2 | 37.75 11.50 | 41.08 10.27 | 41.86 10.52 | 45.21 15.12 | 19 |
///
/// By reading, 17 of 21 that change at 0.2 told one event twice before. Where names counted as other
/// words do, with numbers and denials of any kind, 25 of 40 did, and a verdict was held against the
/// appeal.
const MAX_EVENT_COSINE: f64 = 0.2;

/// What happened in the evening is in some papers a day later than on the wire.
const ONE_EVENT_DAYS: i32 = 1;

/// Returns true if a few of the chosen sentences together have so many of the content words of
/// a candidate, and all of its figures, that it tells nothing more: what happened was told in
/// one of them, to whom in another.
fn is_told_in_parts(concepts: &Concepts, chosen: &[usize], candidate: usize) -> bool {
    let mut untold: Vec<u32> = concepts.content(candidate).to_vec();
    if untold.len() < FEWEST_WORDS {
        return false;
    }
    let most = untold.len() as f64 * (1.0 - MAX_TOLD);
    for _ in 0..FEW {
        let told =
            |&pick: &usize| (common(concepts.content(pick), &untold), Reverse(pick));
        let Some((_, Reverse(pick))) = chosen.iter().map(told).max() else { break };
        untold.retain(|word| concepts.content(pick).binary_search(word).is_err());
    }
    untold.len() as f64 <= most && !untold.iter().any(|&word| concepts.is_figure(word))
}

/// So many sentences together may have at most [`MAX_TOLD`] of the content words of another.
///
/// of the three sets of several articles (recall of duc2006 without and with its
/// questions, F1 of multinews), where the others stay as they are:
///
/// | sentences, share | duc2006 | with questions | multinews |
/// |---|---|---|---|
/// | none | 41.06 10.26 | 41.59 10.53 | 45.09 15.13 |
/// | 2, 0.6 | 41.12 10.31 | 41.61 10.54 | 45.04 14.96 |
/// | 2, 0.65 | 41.17 10.34 | 41.48 10.50 | 45.09 15.09 |
/// | 3, 0.65 | 41.07 10.25 | 41.56 10.57 | 45.18 15.19 |
/// | the same, from five words on | 41.05 10.23 | 41.57 10.56 | 45.20 15.24 |
/// | and without figures of its own | 41.03 10.23 | 41.54 10.52 | 45.23 15.26 |
/// | all, 0.65 | 41.06 10.26 | 41.58 10.59 | 45.19 15.18 |
/// | all, 0.6 | 40.99 10.08 | 41.69 10.60 | 45.16 15.18 |
///
/// It costs nothing, then, that less is said twice. All of a long summary would have most
/// words of anything.
const FEW: usize = 3;
const MAX_TOLD: f64 = 0.65;

/// What has fewer content words may say the opposite with the same: "Nobody was hurt."
const FEWEST_WORDS: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::select::concept::tests::{concepts_of, dated_concepts_of};

    #[test]
    fn two_articles_of_one_day_open_with_one_event() {
        let texts = [
            "A dam above Westbrook broke on Sunday and flooded the mills. \
             The dam was built in 1911. Divers search for the keeper of the Westbrook dam.",
            "Westbrook was flooded when its old dam gave way. \
             The keeper of the Westbrook dam is missing. Mills stood under water.",
        ];
        let day = |day| jiff::civil::date(2026, 5, day);
        let told = |days: &[_], one: usize, other: usize| {
            let concepts = dated_concepts_of(&texts, &[1.0; 6], days);
            is_told(&concepts, &[one], other) || is_told(&concepts, &[other], one)
        };
        assert!(told(&[], 0, 3) && told(&[day(3), day(4)], 0, 3));
        // A week later the next flood may have come.
        assert!(!told(&[day(3), day(10)], 0, 3));
        // What has more to tell, or denies it.
        for more in ["and killed 9 people", "but did not reach the school"] {
            let longer = texts[1].replace("gave way", &format!("gave way {more}"));
            let concepts = concepts_of(&[texts[0], &longer], &[1.0; 6]);
            assert!(!is_told(&concepts, &[0], 3), "{longer}");
        }
        // What one article tells behind its opening, and what has little in common.
        assert!(!told(&[], 2, 4) && !told(&[], 0, 1) && !told(&[], 1, 3));
    }

    #[test]
    fn what_a_few_sentences_told_between_them_is_told() {
        let text = "Rivers flooded villages. Banks closed branches. Mayors blamed engineers. \
                    Rivers flooded branches, engineers blamed. Rivers flooded. Herds drowned.";
        let concepts = concepts_of(&[text], &[1.0; 6]);
        let told = |chosen: &[usize], other| is_told(&concepts, chosen, other);
        assert!(told(&[0, 1, 2], 3) && told(&[5, 0, 1, 2], 3));
        assert!(!told(&[0, 1], 3) && !told(&[], 3) && !told(&[0, 1, 2], 5));
        // Of so few words one may be "not".
        assert!(!told(&[0], 4));
    }
}
