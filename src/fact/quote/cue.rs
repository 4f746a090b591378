//! Words beside a quotation that say who speaks: "said Lavrov", "the minister told reporters".
//!
//! All functions look at words outside the quotation, within one sentence.

use super::phrase::{
    Subject, apposed, follows_initial, is_group, is_place, phrase_at, phrase_before,
};
use super::words::{Class, Reading, Word};
use crate::fact::Shape;

/// How the words before a quotation name who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// By a phrase.
    By(Subject),
    /// By going on with the quotation before: "..., adding that".
    GoesOn,
}

/// Reads who speaks from the words behind a quotation, from `start` up to `end`.
pub(super) fn behind(reading: &Reading, start: usize, end: usize) -> Option<Subject> {
    said_by(reading, start, end)
        .or_else(|| quoted_as_saying(reading, start, end))
        .or_else(|| speaker_says(reading, start, end))
        .or_else(|| source(reading, start, end))
        .or_else(|| signed(reading, start, end))
}

/// As [`behind`], anywhere in the rest of the sentence: "of the plan, Lavrov said".
pub(super) fn further_behind(
    reading: &Reading,
    start: usize,
    end: usize,
) -> Option<Subject> {
    let words = &reading.words;
    let commas = (start + 1..end).filter(|&at| words[at].shape.any(Shape::COMMA));
    commas.take(6).find_map(|at| {
        let (subject, verb) = phrase_at(reading, at, end)?;
        let verb = skip_adverbs(reading, verb, end);
        let plain = is_speech(reading, verb, Class::SAYS)
            && !words[verb].is_apart()
            && ends_soon(reading, verb + 1, end);
        let person = !matches!(subject, Subject::Nameless { .. });
        (plain && person).then_some(subject).or_else(|| source(reading, at, end))
    })
}

/// Returns true if nothing follows that is said: "said on Friday."
fn ends_soon(reading: &Reading, start: usize, end: usize) -> bool {
    // Room for "in an interview in Lunde on Friday evening". Half and double: none change.
    const FEW: usize = 9;
    end.saturating_sub(start) <= FEW
        && !(start..end)
            .any(|at| reading.is(at, Class::THAT.and(Class::HE).and(Class::SHE)))
}

/// "said Lavrov", "a déclaré le ministre", "dit-il"
fn said_by(reading: &Reading, start: usize, end: usize) -> Option<Subject> {
    let mut at = start;
    let helps = Class::HAVING.and(Class::BEING);
    if reading.is(at, helps) && !is_capital(reading, at) {
        at = skip(reading, at + 1, end, Class::ADVERB);
        if reading.is(at, Class::HE.and(Class::SHE)) {
            // "a-t-il déclaré"
            let verb = skip(reading, at + 1, end, Class::ADVERB);
            return is_speech(reading, verb, Class::SAYS)
                .then(|| phrase_at(reading, at, end))
                .flatten()
                .map(|(subject, _)| subject);
        }
    }
    at = skip(reading, at, end, Class::ADVERB);
    let verb = reading.words.get(at).filter(|_| at < end)?;
    if verb.is_capital() || !verb.is(Class::SAYS) || at > start && verb.is_apart() {
        return None;
    }
    let first = skip(reading, at + 1, end, Class::ADVERB);
    if reading.words.get(first).is_some_and(Word::is_apart) {
        return None;
    }
    let (subject, behind) = phrase_at(reading, first, end)?;
    Some(apposed(reading, subject, behind, end))
}

/// "the agency quoted Lavrov as saying"
fn quoted_as_saying(reading: &Reading, start: usize, end: usize) -> Option<Subject> {
    // Room for "the Vestia news agency in Lunde quoted". Half: 2 change; double: none.
    const NEAR: usize = 8;
    let quotes =
        |&at: &usize| matches!(reading.text_of(at), "quoted" | "quotes" | "cited");
    let verb = (start..end.min(start + NEAR)).find(quotes)?;
    let (subject, after) = phrase_at(reading, verb + 1, end)?;
    let said = after + 1 < end
        && reading.text_of(after) == "as"
        && reading.is(after + 1, Class::SAYING);
    said.then_some(subject)
}

/// "Lavrov said", "Lavrov, the minister, said", "a spokesman for the ministry said"
fn speaker_says(reading: &Reading, start: usize, end: usize) -> Option<Subject> {
    // Room for a relative clause between name and verb. Half: 2 change; double: none.
    const FAR: usize = 45;
    let (subject, behind) = phrase_at(reading, start, end)?;
    let limit = end.min(behind + FAR);
    let verb = skip_adverbs(reading, behind, limit);
    let cited = verb > behind
        && reading.is(verb - 1, Class::BEING)
        && matches!(reading.text_of(verb), "quoted" | "cited");
    if verb < limit && (cited || is_speech(reading, verb, Class::SAYS)) {
        return Some(subject);
    }
    let next = reading.words.get(behind).filter(|_| behind < limit)?;
    let goes_on = next.is_apart() || next.is(Class::PREPOSITION.and(Class::WHO));
    if !goes_on {
        return None;
    }
    let inner = (behind + 1..limit).find(|&at| {
        let verb = skip_adverbs(reading, at, limit);
        let apart = reading.words[at].is_apart() || !next.is_apart();
        apart && verb < limit && is_speech(reading, verb, Class::SAYS)
    })?;
    let between = &reading.words[behind..inner];
    if between.iter().skip(1).any(|word| word.shape.any(Shape::END.and(Shape::COLON)))
        && !between.iter().any(|word| word.shape.any(Shape::BRACKET))
        && !has_short_form(reading, behind, inner)
    {
        return None;
    }
    Some(apposed(reading, subject, behind, end))
}

fn has_short_form(reading: &Reading, start: usize, end: usize) -> bool {
    (start..end).all(|at| {
        !reading.words[at].shape.any(Shape::END) || follows_initial(reading, at)
    })
}

/// "according to Lavrov", "selon le ministre", "so Lawrow"
fn source(reading: &Reading, start: usize, end: usize) -> Option<Subject> {
    let word = reading.words.get(start).filter(|_| start < end)?;
    if !word.is(Class::ACCORDING) || word.is_capital() {
        return None;
    }
    let english = reading.text_of(start) == "according";
    if english && !reading.is(start + 1, Class::BY) {
        return None;
    }
    let first = if english { start + 2 } else { start + 1 };
    let (subject, behind) = phrase_at(reading, first, end)?;
    Some(apposed(reading, subject, behind, end))
}

/// "— Jane Roe", as under a motto.
fn signed(reading: &Reading, start: usize, end: usize) -> Option<Subject> {
    let word = reading.words.get(start).filter(|_| start < end)?;
    if !word.shape.any(Shape::DASH) {
        return None;
    }
    let (subject, behind) = phrase_at(reading, start, end)?;
    let named = matches!(subject, Subject::Name { first, end, .. } if end - first >= 2);
    let alone = behind == end || reading.words[behind].is_apart();
    (named && alone).then_some(subject)
}

/// Reads who speaks from the words before a quotation, from `start` up to `end`.
///
/// `goes_on` says that another quotation stands right before them.
pub(super) fn before(
    reading: &Reading,
    start: usize,
    end: usize,
    goes_on: bool,
) -> Option<Cue> {
    let verbs = Class::SAYS.and(Class::SAYS_BEFORE).and(Class::SAYING);
    let verb = (start..end).rev().find(|&at| is_speech(reading, at, verbs));
    let Some(verb) = verb else { return named_source(reading, start, end) };
    let word = &reading.words[verb];
    if word.is(Class::SAYING) {
        return participle(reading, start, verb, goes_on);
    }
    if goes_on && verb == skip(reading, start, verb, Class::ADVERB) {
        // "..." said Lavrov, "..."
        let (subject, behind) = phrase_at(reading, verb + 1, end)?;
        return Some(Cue::By(apposed(reading, subject, behind, end)));
    }
    finite(reading, start, verb).map(Cue::By)
}

/// "According to Lavrov, ..." and "Lavrov: ..." before a quotation.
fn named_source(reading: &Reading, start: usize, end: usize) -> Option<Cue> {
    let first = reading.words.get(start).filter(|_| start < end)?;
    if first.is(Class::ACCORDING) {
        let at = if reading.is(start + 1, Class::BY) { start + 2 } else { start + 1 };
        let (subject, behind) = phrase_at(reading, at, end)?;
        return Some(Cue::By(apposed(reading, subject, behind, end)));
    }
    let (subject, behind) = phrase_at(reading, start, end)?;
    let named = matches!(subject, Subject::Name { .. });
    // "(City Police)", the credit of a picture.
    let bracketed = reading.words.get(end).is_some_and(|w| w.shape.any(Shape::BRACKET));
    (named && behind == end && !bracketed).then_some(Cue::By(subject))
}

/// The subject of the finite verb of speech at `verb`.
fn finite(reading: &Reading, start: usize, verb: usize) -> Option<Subject> {
    let words = &reading.words;
    let mut at = verb;
    // Over "has also".
    while at > start && !words[at].is_apart() && is_helper(&words[at - 1]) {
        at -= 1;
    }
    if at == start {
        return None;
    }
    if words[at].is_apart() {
        return before_apposition(reading, start, at);
    }
    if words[at - 1].is(Class::AND) {
        return clause_subject(reading, start, at - 1);
    }
    if words[at - 1].is(Class::WHO) || reading.text_of(at - 1) == "that" {
        return phrase_before(reading, start, at - 1);
    }
    phrase_before(reading, start, at)
}

fn is_helper(word: &Word) -> bool {
    let helps = Class::HAVING.and(Class::ADVERB).and(Class::BEING);
    word.is(helps) && !word.is_capital() || word.is(Class::DAY)
}

/// The subject before a verb with a comma before it: "Lavrov, the minister, said".
fn before_apposition(reading: &Reading, start: usize, at: usize) -> Option<Subject> {
    // Room for an apposition with clauses of its own. Half: 3 change; double: none.
    const FAR: usize = 30;
    let words = &reading.words;
    let from = start.max(at.saturating_sub(FAR));
    let is_comma = |&at: &usize| {
        words[at].shape.any(Shape::COMMA.and(Shape::BRACKET).and(Shape::DASH))
            && !follows_initial(reading, at)
            && !words[at - 1].is(Class::DAY)
    };
    // Of "Lavrov, from Perm, Russia," the place is no subject.
    let subject_before = |comma: usize| {
        let subject = phrase_before(reading, start, comma)?;
        // "Jane Roe of the Hope Group, who"
        let group = words[comma].is(Class::WHO) && is_group(reading, subject);
        (!group && !is_place(reading, start, subject)).then_some((comma, subject))
    };
    let mut commas = (from + 1..at).rev().filter(is_comma);
    let Some((comma, subject)) = commas.find_map(subject_before) else {
        return clause_subject(reading, start, at);
    };
    let apposed = phrase_at(reading, comma, at);
    match (subject, apposed) {
        // "the mayor, Jane Roe, said"
        (
            Subject::Nameless { .. } | Subject::Role { .. },
            Some((name @ Subject::Name { first, end, .. }, behind)),
        ) if behind == at && end - first >= 2 => Some(name),
        (subject, _) => Some(subject),
    }
}

/// The subject of the sentence, for a verb further on: "He turned and said".
fn clause_subject(reading: &Reading, start: usize, limit: usize) -> Option<Subject> {
    let words = &reading.words;
    let mut at = start;
    let leads = Class::PREPOSITION.and(Class::THAT).and(Class::SAYING).and(Class::ADVERB);
    while at < limit && words[at].is(Class::AND.and(Class::ADVERB)) {
        at += 1;
    }
    let opens = words.get(at).filter(|_| at < limit)?;
    let fronted = opens.is(leads)
        || reading.text_of(at).ends_with("ing")
        || matches!(reading.text_of(at), "Asked" | "When" | "Once");
    if fronted {
        at = (at + 1..limit).find(|&at| words[at].shape.any(Shape::COMMA))?;
    }
    let (subject, behind) = phrase_at(reading, at, limit)?;
    // "Lavrov: They were shouting" is said by him, and not what they shouted.
    let told = words.get(behind).is_some_and(|word| word.shape.any(Shape::COLON));
    (!told).then(|| apposed(reading, subject, behind, limit))
}

/// Who goes on with "adding that".
fn participle(
    reading: &Reading,
    start: usize,
    verb: usize,
    goes_on: bool,
) -> Option<Cue> {
    let words = &reading.words;
    if verb > start && words[verb - 1].is(Class::BEING) {
        // "was quoted as saying", "is saying"
        return finite(reading, start, verb).map(Cue::By);
    }
    let quoted = verb >= 3
        && reading.text_of(verb - 1) == "as"
        && reading.text_of(verb - 2) == "quoted";
    if quoted {
        return finite(reading, start, verb - 2).map(Cue::By);
    }
    let says = (start..verb)
        .rev()
        .find(|&at| is_speech(reading, at, Class::SAYS.and(Class::SAYS_BEFORE)));
    match says {
        Some(says) if goes_on && says == start => {
            phrase_at(reading, says + 1, verb).map(|(subject, _)| Cue::By(subject))
        }
        Some(says) => finite(reading, start, says).map(Cue::By),
        None if goes_on => Some(Cue::GoesOn),
        None if let Some(subject) = accompanied(reading, start, verb) => {
            Some(Cue::By(subject))
        }
        None => clause_subject(reading, start, verb).map(Cue::By),
    }
}

/// "Thousands watched, with Ilse Krone tweeting"
fn accompanied(reading: &Reading, start: usize, verb: usize) -> Option<Subject> {
    let with = (start..verb).rev().find(|&at| reading.text_of(at) == "with")?;
    let (subject, _) = phrase_at(reading, with + 1, verb)?;
    let apart = reading.words[with + 1..=verb].iter().any(Word::is_apart);
    (matches!(subject, Subject::Name { .. }) && !apart).then_some(subject)
}

/// The subject of a sentence that leads to a quotation of its own behind it: its verb of
/// speech or thought, and whether there is one.
pub(super) fn leads(
    reading: &Reading,
    start: usize,
    end: usize,
) -> Option<(Subject, bool)> {
    let verbs = Class::SAYS.and(Class::SAYS_BEFORE).and(Class::THINKS);
    let open = (start..end)
        .find(|&at| !reading.words[at].quoted && is_speech(reading, at, verbs));
    if let Some(verb) = open
        && let Some(subject) = finite(reading, start, verb)
    {
        return Some((subject, true));
    }
    clause_subject(reading, start, end).map(|subject| (subject, false))
}

/// Returns true if the word at `at` is a verb of speech with a subject that speaks.
fn is_speech(reading: &Reading, at: usize, class: Class) -> bool {
    let Some(word) = reading.words.get(at) else { return false };
    if word.is_capital() || !word.is(class) || word.quoted {
        return false;
    }
    let Some(before) = at.checked_sub(1).and_then(|at| reading.words.get(at)) else {
        return true;
    };
    if word.is_apart() || before.sentence != word.sentence {
        return true;
    }
    let noun = Class::THE.and(Class::A).and(Class::OWNER).and(Class::PREPOSITION);
    let is_participle = word.is(Class::SAYING);
    let passive = before.is(Class::BEING) && !is_participle;
    let asked =
        before.is(Class::THAT) && !is_participle && reading.text_of(at - 1) != "that";
    let is_noun = before.is(noun) && !is_name(before) && !is_participle;
    !(passive || asked || is_noun || before.owns)
}

fn is_name(word: &Word) -> bool {
    word.is_capital() && !word.is(Class::STOP)
}

fn is_capital(reading: &Reading, at: usize) -> bool {
    reading.words.get(at).is_some_and(Word::is_capital)
}

fn skip(reading: &Reading, start: usize, end: usize, class: Class) -> usize {
    let end = end.min(reading.words.len());
    (start..end)
        .find(|&at| !reading.is(at, class) || is_capital(reading, at))
        .unwrap_or(end)
}

/// Skips adverbs and auxiliaries between subject and verb ("has also"), but not phrases ("on
/// Friday").
fn skip_adverbs(reading: &Reading, start: usize, end: usize) -> usize {
    let end = end.min(reading.words.len());
    let skipped = |at: &usize| !is_helper(&reading.words[*at]);
    (start..end).find(skipped).unwrap_or(end)
}
