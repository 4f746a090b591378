//! Words beside a quotation that say who speaks: "said Lavrov", "the minister told reporters".
//!
//! All functions look at words outside the quotation, within one sentence.

use super::class::Class;
use super::phrase::{Subject, apposed, follows_initial, is_past_verb, phrase_at};
use super::subject::{
    clause_subject, finite, inverted, is_speech, other_subject, skip_adverbs,
};
use super::words::{Reading, Word};
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

/// Returns true if "they" or "it" says a quotation, by the words behind it.
pub(super) fn others_say(reading: &Reading, start: usize, end: usize) -> bool {
    let verb = skip_adverbs(reading, start + 1, end);
    matches!(reading.text_of(start), "they" | "it" | "They" | "It")
        && verb < end
        && is_speech(reading, verb, Class::SAYS)
}

/// As [`behind`], anywhere in the rest of the sentence: "of the plan, Lavrov said".
///
/// `quote` is where the quotation begins.
pub(super) fn further_behind(
    reading: &Reading,
    quote: usize,
    start: usize,
    end: usize,
) -> Option<Subject> {
    let words = &reading.words;
    // "The man yelled “...” in the hall, said Lavrov": what another one says.
    let plain = Class::PRONOUN.and(Class::HE).and(Class::SHE).and(Class::HAVING);
    let plain = plain.and(Class::BEING).and(Class::AND);
    let opens = (reading.sentence_start(quote)..quote)
        .all(|at| words[at].is(plain) && !words[at].quoted && !words[at].is(Class::A));
    // "“...” chanted the crowd", "“...” in red was on the wall": with a verb of its own.
    let verbs = Class::SAYS.and(Class::SAYS_BEFORE).and(Class::HAVING).and(Class::BEING);
    let verbs = verbs.and(Class::HE).and(Class::SHE).and(Class::WHO).and(Class::THAT);
    let bare = |at: usize| !reading.is(at, verbs) && !is_past_verb(reading, at);
    let led = reading.is(start, Class::PREPOSITION);
    let commas = (start + 1..end).filter(|&at| words[at].shape.any(Shape::COMMA));
    commas.take(6).find_map(|at| {
        // "for the plan, said Lavrov, the minister"
        if opens
            && led
            && (start..at).all(bare)
            && is_speech(reading, at, Class::SAYS)
            && let Some(subject) = inverted(reading, at, end)
        {
            return Some(subject);
        }
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
    let verb = (start..end.min(start + NEAR)).find(|&at| quotes(reading, at))?;
    let (subject, after) = phrase_at(reading, verb + 1, end)?;
    let said = after + 1 < end
        && reading.text_of(after) == "as"
        && reading.is(after + 1, Class::SAYING);
    said.then_some(subject)
}

fn quotes(reading: &Reading, at: usize) -> bool {
    matches!(reading.text_of(at), "quoted" | "quotes" | "cited" | "cites")
}

/// "the agency quoted Lavrov, the minister, as rejecting"
fn quoted_as(reading: &Reading, verb: usize, end: usize) -> Option<Subject> {
    // Room for "the minister of the interior,".
    const NEAR: usize = 8;
    let (subject, after) =
        phrase_at(reading, verb + 1, end).filter(|_| quotes(reading, verb))?;
    let near = after..end.saturating_sub(1).min(after + NEAR);
    // "cited Lavrov as being late" tells of no speech.
    let speaks = |at: usize| {
        let more = ["denying", "rejecting", "dismissing", "confirming", "accusing"];
        let quoted = reading.text_of(verb).starts_with("quote");
        reading.is(at, Class::SAYING) || quoted && more.contains(&reading.text_of(at))
    };
    let said = |at: usize| reading.text_of(at) == "as" && speaks(at + 1);
    near.into_iter().any(said).then_some(subject)
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
    // "Lavrov, a former minister said"
    let full = matches!(subject, Subject::Name { first, end, .. } if end - first > 1);
    let role = next.is(Class::A) || next.is(Class::TITLE) && !next.is_capital();
    let open = full && next.shape.any(Shape::COMMA) && role;
    let inner = (behind + 1..limit).find(|&at| {
        let verb = skip_adverbs(reading, at, limit);
        let apart = reading.words[at].is_apart() || !next.is_apart() || open;
        apart && verb < limit && is_speech(reading, verb, Class::SAYS)
    })?;
    if open && !reading.words[inner].is_apart() {
        return tells_itself(reading, behind, inner, end).then_some(subject);
    }
    if let Some(other) = other_subject(reading, behind, inner, end) {
        return Some(other);
    }
    let between = &reading.words[behind..inner];
    if between.iter().skip(1).any(|word| word.shape.any(Shape::END.and(Shape::COLON)))
        && !between.iter().any(|word| word.shape.any(Shape::BRACKET))
        && !has_short_form(reading, behind, inner)
    {
        return None;
    }
    Some(apposed(reading, subject, behind, end))
}

/// Returns true if what somebody is, up to the verb of speech at `says`, names nobody else: "a
/// former minister said", but not "a thief the mayor said is dead".
fn tells_itself(reading: &Reading, start: usize, says: usize, end: usize) -> bool {
    let others = Class::THE.and(Class::A).and(Class::OWNER).and(Class::PRONOUN);
    let others = others.and(Class::MANY).and(Class::HE).and(Class::SHE);
    let plain = |at: usize| !reading.is(at, others) && !is_capital(reading, at);
    let verb = skip_adverbs(reading, says, end);
    let next = reading.words.get(verb + 1).filter(|_| verb + 1 < end);
    (start + 1..says).all(plain)
        && next.is_none_or(|next| {
            next.is_apart() || next.is(Class::PREPOSITION.and(Class::DAY))
        })
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
    if let Some(subject) = quoted_as(reading, verb, end) {
        return Some(Cue::By(subject));
    }
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
    // "Said Lavrov: ..."
    let says = first.is_capital() && first.is(Class::SAYS);
    let start = if says { start + 1 } else { start };
    let (subject, behind) = phrase_at(reading, start, end)?;
    let named = matches!(subject, Subject::Name { .. });
    // "(City Police)", the credit of a picture.
    let bracketed = reading.words.get(end).is_some_and(|w| w.shape.any(Shape::BRACKET));
    (named && behind == end && !bracketed).then_some(Cue::By(subject))
}

/// Who is spoken of in words that lead up to a quotation: "Lavrov summed it up:"
pub(super) fn leads_up(reading: &Reading, start: usize, end: usize) -> Option<Subject> {
    let colon = reading.words.get(end).is_some_and(|word| word.shape.any(Shape::COLON));
    // "Lavrov was asked:", "Lavrov saw a sign that reads:"
    let others = |at: usize| {
        let subject =
            reading.is(at, Class::BEING.and(Class::WHO)) || reading.text_of(at) == "that";
        subject && reading.is(at + 1, Class::SAYS)
    };
    let speaks = colon && !(start..end).any(others);
    // "Lavrov met his accuser:", "Lavrov got a text from his wife:" do not lead to what he says.
    let leads = |subject: &Subject| match *subject {
        Subject::Name { end: behind, .. } => {
            const LAST: usize = 3;
            let is_it = |at: usize| ["it", "so", "this"].contains(&reading.text_of(at));
            let ends_so = (end.saturating_sub(LAST).max(behind)..end).any(is_it);
            let other = Class::A.and(Class::THE);
            let is_short = behind + 1 == end;
            (ends_so || is_short) && !(behind..end).any(|at| reading.is(at, other))
        }
        _ => false,
    };
    clause_subject(reading, start, end).filter(|subject| speaks && leads(subject))
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
        Some(says) => quoted_as(reading, says, verb + 1)
            .or_else(|| finite(reading, start, says))
            .map(Cue::By),
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
    let (subject, behind) = phrase_at(reading, with + 1, verb)?;
    let apart = reading.words[with + 1..=verb].iter().any(Word::is_apart);
    let named = matches!(subject, Subject::Name { .. }) || behind == verb;
    (named && !apart).then_some(subject)
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

fn is_capital(reading: &Reading, at: usize) -> bool {
    reading.words.get(at).is_some_and(Word::is_capital)
}

fn skip(reading: &Reading, start: usize, end: usize, class: Class) -> usize {
    let end = end.min(reading.words.len());
    (start..end)
        .find(|&at| !reading.is(at, class) || is_capital(reading, at))
        .unwrap_or(end)
}
