//! Whether a phrase tells of somebody: a person, a body, a role.
//!
//! A phrase is read up to a word that is known to be none of it, and most verbs are not known.
//! What was read over is taken off here, and what then is nobody speaks no words.

use super::class::Class;
use super::phrase::{Subject, is_name_word, is_past_verb, subject_of};
use super::words::{Reading, Word};

/// Words without which a phrase in lower case names nobody.
const SOMEBODY: Class =
    Class::THE.and(Class::A).and(Class::OWNER).and(Class::TITLE).and(Class::MANY);

/// What people and bodies are.
const ROLE: Class = Class::TITLE.and(Class::MANY).and(Class::ORGANISATION);

/// The subject without a verb behind it, if it is somebody.
pub(super) fn somebody(reading: &Reading, subject: Subject) -> Option<Subject> {
    match subject {
        Subject::Pronoun { .. } | Subject::Name { .. } => Some(subject),
        Subject::Role { first, end, .. } | Subject::Nameless { first, end } => {
            let Some(verb) = verb_within(reading, first, end) else {
                return is_somebody(reading, first, end).then_some(subject);
            };
            let told = subject_of(reading, first, verb);
            let known = match told {
                Subject::Nameless { .. } => is_somebody(reading, first, verb),
                _ => true,
            };
            // "A report issued", but not "an announcement came".
            let participle = verb + 1 == end && reading.text_of(verb).ends_with("ed");
            let role = participle
                || reading.is(verb - 1, ROLE)
                || is_name_word(&reading.words[verb - 1]);
            (known && role).then_some(told)
        }
    }
}

/// Where a verb begins that a phrase was read over: "denied" in "Lavrov flatly denied any plans".
fn verb_within(reading: &Reading, first: usize, end: usize) -> Option<usize> {
    let words = &reading.words;
    // "a retired police officer"
    let last = &words[end - 1];
    if last.is(ROLE) || is_name_word(last) {
        return None;
    }
    let acts = |at: usize| {
        let before = &words[at - 1];
        let going = !words[at].is_capital() && reading.text_of(at).ends_with("ing");
        going && before.is(Class::MANY.and(Class::TITLE))
            || is_past_verb(reading, at) && !before.is(Class::THE.and(Class::A))
    };
    let verb = (first + 1..end).find(|&at| acts(at))?;
    let adverb =
        |at: usize| reading.is(at, Class::ADVERB) || reading.text_of(at).ends_with("ly");
    (first + 1..=verb).rev().find(|&at| !adverb(at - 1))
}

/// Returns true if some words without a name tell of somebody.
fn is_somebody(reading: &Reading, first: usize, end: usize) -> bool {
    let words = &reading.words[first..end];
    let known = |word: &Word| word.is(SOMEBODY) || word.is_capital();
    let plain = |word: &Word| !word.is_capital() && !word.owns;
    let opens = &words[0];
    let gerund = plain(opens) && reading.text_of(first).ends_with("ing");
    let nothing =
        words.len() == 1 && (opens.is(Class::THE) || opens_other(reading, first));
    words.iter().any(known) && !gerund && !is_bare_role(reading, first, end) && !nothing
}

/// Returns true for what somebody is said to be, not for somebody: "chief" in "Roe, chief of the
/// harbor, said".
pub(super) fn is_bare_role(reading: &Reading, first: usize, end: usize) -> bool {
    let plain = |word: &Word| !word.is_capital() && !word.owns;
    let mut words = reading.words[first..end].iter();
    words.all(|word| plain(word) && word.is(Class::TITLE))
        && !reading.is(end - 1, Class::MANY.and(Class::ORGANISATION))
}

/// Returns true if a word opens a sentence that goes on with no verb of speech, so that its
/// capital letter tells nothing: "Signs on the booths read".
pub(super) fn opens_other(reading: &Reading, at: usize) -> bool {
    let speaks = Class::SAYS.and(Class::SAYS_BEFORE).and(Class::SAYING);
    let helps = Class::HAVING.and(Class::ADVERB).and(Class::BEING);
    let opens = reading.sentence_start(at) == at;
    let next = reading.words.get(at + 1);
    let goes_on = next.is_some_and(|next| {
        next.is(speaks.and(helps)) && !next.is_capital() || next.quoted
    });
    opens
        && !goes_on
        && !reading.is(at, Class::FIRST.and(Class::MANY).and(Class::ORGANISATION))
}
