//! Whether a phrase tells of somebody: a person, a body, a role.
//!
//! A phrase is read up to a word that is known to be none of it, and most verbs are not known.
//! What was read over is taken off here, and what then is nobody speaks no words.

use super::class::Class;
use super::phrase::{Subject, is_name_word, is_past_verb, phrase_at, subject_of};
use super::words::{Reading, Word};
use crate::fact::Shape;

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
            let told = told_before(reading, first, verb);
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

/// Who is told of in the words before a verb; of several nobody is left out.
fn told_before(reading: &Reading, first: usize, verb: usize) -> Subject {
    if !(first..verb).any(|at| reading.is(at, Class::AND)) {
        return subject_of(reading, first, verb);
    }
    // "Parks and Wildlife Director Jane Roe"
    match phrase_at(reading, first, verb) {
        Some((subject, behind)) if behind == verb => subject,
        _ => Subject::Nameless { first, end: verb },
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
    let adverb =
        |at: usize| reading.is(at, Class::ADVERB) || reading.text_of(at).ends_with("ly");
    // "a newly released report", "a popular left-wing paper"
    let led = |at: usize| {
        let before = (first..at).rev().find(|&at| !adverb(at));
        before.is_some_and(|at| !words[at].is(Class::THE.and(Class::A).and(Class::OWNER)))
    };
    let bound =
        |at: usize| (at..end.min(at + 2)).any(|at| words[at].shape.any(Shape::HYPHEN));
    let verb = (first + 1..end).find(|&at| acts(at) && led(at) && !bound(at))?;
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
    // "mom said"
    let kin = words.len() == 1
        && matches!(reading.text_of(first), "mom" | "dad" | "mother" | "father");
    let role = is_bare_role(reading, first, end) && !kin;
    words.iter().any(known) && !gerund && !role && !nothing
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
fn opens_other(reading: &Reading, at: usize) -> bool {
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

/// Returns true if a word that opens its sentence tells what is read there: "Signs on the booths
/// read". Its capital letter tells nothing.
pub(super) fn is_read(reading: &Reading, at: usize) -> bool {
    let end = reading.sentence_end(at);
    let says = (at + 1..end).find(|&at| {
        let word = &reading.words[at];
        word.is(Class::SAYS.and(Class::SAYS_BEFORE)) && !word.is_capital() && !word.quoted
    });
    says.is_some_and(|says| matches!(reading.text_of(says), "read" | "reads"))
        && opens_other(reading, at)
}
