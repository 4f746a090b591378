//! Runs of capitalised words, and what stands around them.

use super::class::Class;
use super::phrase::{follows_initial, is_name_word, without_titles};
use super::words::{Reading, Word};
use crate::fact::{self, Shape};

/// A run of capitalised words.
#[derive(Clone, Copy)]
pub(super) struct Run {
    pub(super) first: usize,
    /// The first word that is no title.
    pub(super) name: usize,
    pub(super) end: usize,
    /// It is a title, unless somebody is called so: "Minnie Driver".
    pub(super) is_title: bool,
}

/// The runs of words with capital letters outside quotations.
pub(super) fn runs(reading: &Reading) -> Vec<Run> {
    let words = &reading.words;
    let mut runs = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if words[at].quoted || !is_name_word(&words[at]) {
            at += 1;
            continue;
        }
        let end = run_end(reading, at);
        let first = if at > 0 && is_bound_particle(words, at) { at - 1 } else { at };
        let first = person_within(reading, first, end).unwrap_or(first);
        let name = without_titles(reading, first, end);
        let shouts = |word: &Word| word.shape.any(Shape::UPPER) && word.span.len() > 4;
        let mixed = !words[first..end].iter().all(shouts);
        // A line of furniture before a headline ("WATCH LIVE Storm"), or the credit of a
        // picture.
        let opens = at == 0 || words[at - 1].sentence != words[at].sentence;
        let furniture = (mixed || !opens) && words[first..end].iter().any(shouts);
        let is_title = name == end;
        let name = if is_title { end - 1 } else { name };
        if !furniture {
            runs.push(Run { first: first.min(name), name, end, is_title });
        }
        at = end;
    }
    runs
}

/// Where the name of a person begins behind that of a place, a people or an office: "the envoy in
/// Chechnya Ivan Berg", "Norwegian Jan Olaf Berg".
fn person_within(reading: &Reading, first: usize, end: usize) -> Option<usize> {
    let before = first.checked_sub(1).map_or("", |at| reading.text_of(at));
    // "Secretary of Harbors Jane Roe"
    let office = matches!(before, "of" | "for")
        && first.checked_sub(2).is_some_and(|at| is_office(reading, at));
    let people = || fact::is_nationality(&reading.text_of(first).to_lowercase());
    let is_led = || {
        !reading.is(first, Class::FIRST.and(Class::TITLE).and(Class::PLACE))
            && !has_organisation(reading, first, end)
            && (matches!(before, "in" | "on") || office || people())
    };
    (first + 1..end - 1).find(|&at| reading.is(at, Class::FIRST)).filter(|_| is_led())
}

/// Returns true for an office, with a capital, and not for kin: "Secretary", but not "son".
fn is_office(reading: &Reading, at: usize) -> bool {
    let kin = Class::MAN.and(Class::WOMAN);
    let word = &reading.words[at];
    word.is_capital() && word.is(Class::TITLE) && !word.is(kin)
}

/// "al" before "-Maliki".
fn is_bound_particle(words: &[Word], at: usize) -> bool {
    words[at].shape.any(Shape::HYPHEN) && words[at - 1].is(Class::PARTICLE)
}

pub(super) fn run_end(reading: &Reading, start: usize) -> usize {
    // A guess: what is longer is no name. Half: 219 change, and of 76 speakers that a reader
    // judged right two are others; double: none.
    const LONGEST: usize = 8;
    let words = &reading.words;
    let mut at = start + 1;
    while let Some(word) = words.get(at) {
        let same = word.sentence == words[start].sentence && !word.quoted;
        let cut = word.is_apart() && !follows_initial(reading, at);
        if !same || cut || words[at - 1].owns || at - start >= LONGEST {
            break;
        }
        let next_is_name = words.get(at + 1).is_some_and(|next| {
            is_name_word(next) && !next.is_apart() && next.sentence == word.sentence
        });
        if is_name_word(word) {
            at += 1;
        } else if word.is(Class::PARTICLE) && !word.is_capital() && next_is_name {
            at += 2;
        } else {
            break;
        }
    }
    at
}

/// The last name of a run: the last word but for "Jr".
pub(super) fn last_name(reading: &Reading, run: &Run) -> usize {
    let suffix =
        |at: usize| matches!(reading.text_of(at), "Jr" | "Sr" | "II" | "III" | "IV");
    let last = run.end - 1;
    if suffix(last) && last > run.name { last - 1 } else { last }
}

/// Returns true if a title stands before the word at `at`: "spokesman".
pub(super) fn has_title_before(words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    let here = words.get(at);
    before.zip(here).is_some_and(|(before, here)| {
        before.is(Class::TITLE)
            && before.sentence == here.sentence
            && (!here.is_apart() || before.span.len() <= 3)
    })
}

/// Returns true if a verb of speech stands beside the name.
pub(super) fn speaks(reading: &Reading, run: &Run) -> bool {
    let says = |at: usize| {
        reading.is(at, Class::SAYS)
            && !reading.words.get(at).is_some_and(Word::is_capital)
    };
    let behind = reading.words.get(run.end).is_some_and(|word| !word.is_apart());
    let last = run.end.saturating_sub(1);
    let owner = reading.words.get(last).is_some_and(|word| word.owns);
    let kin = owner && reading.is(run.end, Class::MAN.and(Class::WOMAN));
    let next = reading.text_of(run.end);
    let aged = (1..=3).contains(&next.len())
        && next.bytes().all(|b| b.is_ascii_digit())
        && reading.words.get(run.end).is_some_and(|word| word.shape.any(Shape::COMMA));
    let before = run.first.checked_sub(1).is_some_and(says);
    behind && says(run.end) || before || kin || aged || is_told_of(reading, run)
}

/// Returns true if a word behind a comma opens what a person is: "the minister", "of Perm".
fn is_apposed(word: &Word) -> bool {
    let opens = Class::THE.and(Class::A).and(Class::OWNER).and(Class::TITLE);
    word.is(opens.and(Class::PREPOSITION)) || is_name_word(word)
}

/// Returns true if words between commas tell of a name what they tell of people: "Lavrov, who", "Lavrov, of Boston, said".
fn is_told_of(reading: &Reading, run: &Run) -> bool {
    // Room for a clause between the commas. Half: 2 change; double: none.
    const FAR: usize = 25;
    let end = run.end;
    let words = &reading.words;
    let here = words.get(end.saturating_sub(1)).map(|word| word.sentence);
    let Some(next) = words.get(end).filter(|next| Some(next.sentence) == here) else {
        return false;
    };
    let comma = |word: &Word| word.shape.any(Shape::COMMA);
    let before = run.first.checked_sub(1).and_then(|at| words.get(at));
    // "Jane Roe of St. Louis, who"
    let ruled = before.is_some_and(|word| word.is(Class::PREPOSITION));
    if !comma(next) || next.quoted || ruled {
        return false;
    }
    let goes_on = |word: &&Word| {
        Some(word.sentence) == here && !word.quoted && !word.shape.any(Shape::END)
    };
    let mut aside = words[end + 1..].iter().take(FAR).take_while(goes_on);
    let says = aside.find(|word| comma(word)).filter(|_| is_apposed(next));
    next.is(Class::WHO) && reading.text_of(end) != "which"
        || says.is_some_and(|word| word.is(Class::SAYS) && !word.is_capital())
}

/// Returns true if the name does what only people do.
pub(super) fn self_speaks(reading: &Reading, run: &Run) -> bool {
    run.name > run.first || speaks(reading, run)
}

pub(super) fn has_organisation(reading: &Reading, first: usize, end: usize) -> bool {
    (first..end).any(|at| reading.is(at, Class::ORGANISATION))
}

/// The titles right before a name. "A former Yugoslav republic" gives nobody a title.
pub(super) fn titles_before(
    reading: &Reading,
    first: usize,
) -> impl Iterator<Item = usize> {
    let words = &reading.words;
    (0..first).rev().take(1).filter(move |&at| {
        words[at].sentence == words[first].sentence
            && words[at].is(Class::TITLE)
            && !words[at].owns
            && reading.text_of(at) != "former"
    })
}

/// What a name is said to be behind a comma: "Lavrov, the foreign minister of Russia,".
pub(super) fn titles_behind(
    reading: &Reading,
    end: usize,
) -> impl Iterator<Item = usize> {
    // Room for "the long-serving former deputy foreign minister". Half: 7 change; double: none.
    const NEAR: usize = 7;
    let words = &reading.words;
    let apposed = words.get(end).is_some_and(|word| {
        let here = word.sentence == words[end - 1].sentence;
        word.shape.any(Shape::COMMA) && here && is_apposed(word)
    });
    let limit = if apposed { words.len().min(end + NEAR) } else { end };
    // "In Perm, the president said": a comma parts a place from who speaks.
    let speaks = (end..limit)
        .find(|&at| words[at].is(Class::SAYS) || at > end && words[at].is_apart())
        .is_some_and(|at| words[at].is(Class::SAYS) && !words[at].is_apart());
    let limit = if speaks { end } else { limit };
    let inside = (end..limit).take_while(move |&at| {
        let word = &words[at];
        let first = at == end;
        (first || !word.is_apart())
            && word.sentence == words[end - 1].sentence
            && !word
                .is(Class::PREPOSITION.and(Class::SAYS).and(Class::WHO).and(Class::OWNER))
    });
    inside.filter(|&at| words[at].is(Class::TITLE)).last().into_iter()
}

/// Returns true if the name at the word `at` tells whose kin somebody is: "the daughter of the old
/// miller Jan Berg".
pub(super) fn is_kin(reading: &Reading, at: usize) -> bool {
    // Room for "of another famous miller" and for "of Jan Berg and".
    const NEAR: usize = 6;
    const KIN: &str = "father mother son daughter brother sister wife husband widow widower uncle \
        aunt nephew niece grandfather grandmother";
    let kin = |at: usize| KIN.split(' ').any(|kin| kin == reading.text_of(at));
    let near = at.saturating_sub(NEAR).max(1)..at;
    let verbs = Class::BEING.and(Class::HAVING).and(Class::SAYS).and(Class::WHO);
    let joined = |&before: &usize| {
        !reading.words[before + 1].is_apart() && !reading.is(before, verbs)
    };
    near.rev().take_while(joined).any(|before| {
        reading.text_of(before) == "of"
            && kin(before - 1)
            && reading.words[before].sentence == reading.words[at].sentence
    })
}
