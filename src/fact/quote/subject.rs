//! The subject of a verb of speech: "Lavrov" in "Lavrov, the minister, has also said".
//!
//! All functions look at words outside the quotation, within one sentence.

use super::class::Class;
use super::phrase::{
    CUTS, LONGEST, Subject, apposed, follows_initial, is_name_word, phrase_at,
};
use super::somebody::is_bare_role;
use super::words::{Reading, Word};
use crate::fact::Shape;

/// The subject of the finite verb of speech at `verb`.
pub(super) fn finite(reading: &Reading, start: usize, verb: usize) -> Option<Subject> {
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
        let behind = inverted(reading, verb, reading.sentence_end(verb));
        return behind.or_else(|| before_apposition(reading, start, at));
    }
    if words[at - 1].is(Class::AND) {
        return clause_subject(reading, start, at - 1);
    }
    if words[at - 1].is(Class::WHO) || reading.text_of(at - 1) == "that" {
        at -= 1;
    }
    match phrase_before(reading, start, at) {
        Some(role) if tells_role(reading, role) => before_apposition(reading, start, at),
        subject => subject,
    }
}

/// Returns true for what somebody is said to be: "owner of the mill and president of the board".
fn tells_role(reading: &Reading, subject: Subject) -> bool {
    match subject {
        Subject::Role { first, end, .. } | Subject::Nameless { first, end } => {
            is_bare_role(reading, first, end)
        }
        _ => false,
    }
}

/// Somebody with a name right behind a verb of speech that has a comma before it: "that, said
/// Lavrov, was".
pub(super) fn inverted(reading: &Reading, verb: usize, end: usize) -> Option<Subject> {
    // "Lavrov, the minister, told Bush."
    let asks_whom = ["told", "tells", "asked", "asks", "answered", "urged", "warned"];
    let (subject, behind) = phrase_at(reading, verb + 1, end)?;
    // "His spokesman, Jan Berg, said Lavrov “is ill”."
    let marks = Shape::MARKS.without(Shape::QUOTE.and(Shape::HYPHEN));
    let alone = behind == end || reading.words[behind].shape.any(marks);
    let named = matches!(subject, Subject::Name { .. });
    let takes_name =
        !reading.is(verb, Class::SAYS) || asks_whom.contains(&reading.text_of(verb));
    (named && alone && !takes_name).then(|| apposed(reading, subject, behind, end))
}

/// The subject of a verb of speech at or behind the word `verb`, where what stands before
/// that, from `start` on, is no more than what is spoken of: "the lake, the mayor said", "the
/// plan, said Lavrov, is".
pub(super) fn other_subject(
    reading: &Reading,
    start: usize,
    verb: usize,
    end: usize,
) -> Option<Subject> {
    let words = &reading.words;
    let says = skip_adverbs(reading, verb, end);
    if words.get(says)?.is_apart() {
        return inverted(reading, says, end);
    }
    let comma = (start + 1..verb).rev().find(|&at| words[at].is_apart())?;
    let (subject, behind) = phrase_at(reading, comma, verb)?;
    let plain = words[comma].shape.any(Shape::COMMA) && !words[comma].is(Class::WHO);
    (plain && behind == verb).then_some(subject)
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
        let named =
            || matches!(phrase_at(reading, comma, at), Some((Subject::Name { .. }, _)));
        let other = group
            || tells_role(reading, subject) && !named()
            || is_place(reading, start, subject)
            || is_set_apart(reading, subject)
            || is_apposition(reading, start, subject);
        (!other).then_some((comma, subject))
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

/// Returns true for what somebody is said to be behind the name: "head of the bureau" in
/// "Roe, head of the bureau, a part of the navy, said".
fn is_apposition(reading: &Reading, start: usize, subject: Subject) -> bool {
    let words = &reading.words;
    let (first, end) = match subject {
        Subject::Role { first, end, .. } | Subject::Nameless { first, end } => {
            (first, end)
        }
        _ => return false,
    };
    if first <= start || !words[first].shape.any(Shape::COMMA) {
        return false;
    }
    let Some(name @ Subject::Name { start: name_start, .. }) =
        phrase_before(reading, start, first)
    else {
        return false;
    };
    let leads = Class::AND.and(Class::THAT).and(Class::ADVERB).and(Class::PREPOSITION);
    let opens = name_start == start
        || words[name_start - 1].is(leads) && words[start].is(Class::AND);
    // "head", "R-Ohio"; what has an article may be another subject.
    let bare = words[end - 1].is(Class::TITLE) && !words[first].is(Class::THE)
        || words[first].is(Class::STOP) && words[first].span.len() == 1;
    opens || bare && !is_place(reading, start, name)
}

/// The subject of the sentence, for a verb further on: "He turned and said".
pub(super) fn clause_subject(
    reading: &Reading,
    start: usize,
    limit: usize,
) -> Option<Subject> {
    let words = &reading.words;
    let mut at = start;
    let leads = Class::PREPOSITION.and(Class::THAT).and(Class::SAYING).and(Class::ADVERB);
    while at < limit && words[at].is(Class::AND.and(Class::ADVERB)) {
        at += 1;
    }
    let opens = words.get(at).filter(|_| at < limit)?;
    let fronted = opens.is(leads)
        || reading.text_of(at).ends_with("ing")
        || matches!(reading.text_of(at), "Asked" | "When" | "Once")
        || is_later(reading, at, limit);
    if fronted {
        at = (at + 1..limit).find(|&at| words[at].shape.any(Shape::COMMA))?;
    }
    let (subject, behind) = phrase_at(reading, at, limit)?;
    // "Lavrov: They were shouting" is said by him, and not what they shouted.
    let told = words.get(behind).is_some_and(|word| word.shape.any(Shape::COLON));
    (!told).then(|| apposed(reading, subject, behind, limit))
}

fn is_time(reading: &Reading, at: usize) -> bool {
    const TIMES: &str = "moment second minute hour day night week month year decade";
    let time = reading.text_of(at).to_lowercase();
    let time = time.strip_suffix('s').unwrap_or(&time);
    TIMES.split(' ').any(|one| one == time)
}

/// Returns true for a time that opens a sentence: "Hours later", "Two days earlier".
fn is_later(reading: &Reading, at: usize, limit: usize) -> bool {
    // Room for "a few days later".
    let counts = |at: usize| {
        reading.is(at, Class::A.and(Class::STOP))
            || reading.text_of(at).bytes().all(|byte| byte.is_ascii_digit())
    };
    let time = (at..limit.min(at + 3)).find(|&at| !counts(at) || is_time(reading, at));
    time.is_some_and(|time| {
        is_time(reading, time)
            && matches!(reading.text_of(time + 1), "later" | "earlier" | "ago")
    })
}

/// Returns true if the word at `at` is a verb of speech with a subject that speaks.
pub(super) fn is_speech(reading: &Reading, at: usize, class: Class) -> bool {
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
    // "It maintained its hold": with an object that is nothing said.
    let holds = matches!(reading.text_of(at), "maintained" | "maintains")
        && reading.is(at + 1, Class::THE.and(Class::A).and(Class::OWNER));
    let noun = Class::THE.and(Class::A).and(Class::OWNER).and(Class::PREPOSITION);
    let is_participle = word.is(Class::SAYING);
    let passive = before.is(Class::BEING) && !is_participle;
    let asked =
        before.is(Class::THAT) && !is_participle && reading.text_of(at - 1) != "that";
    let is_noun = before.is(noun) && !is_name(before) && !is_participle;
    !(passive || asked || is_noun || before.owns || holds)
}

fn is_name(word: &Word) -> bool {
    word.is_capital() && !word.is(Class::STOP)
}

pub(super) fn is_helper(word: &Word) -> bool {
    let helps = Class::HAVING.and(Class::ADVERB).and(Class::BEING);
    word.is(helps) && !word.is_capital() || word.is(Class::DAY)
}

/// Skips adverbs and auxiliaries between subject and verb ("has also"), but not phrases ("on
/// Friday").
pub(super) fn skip_adverbs(reading: &Reading, start: usize, end: usize) -> usize {
    let end = end.min(reading.words.len());
    let skipped = |at: &usize| !is_helper(&reading.words[*at]);
    (start..end).find(skipped).unwrap_or(end)
}

/// Reads the phrase that ends before the word `end` and does not begin before `start`.
fn phrase_before(reading: &Reading, start: usize, end: usize) -> Option<Subject> {
    let words = &reading.words;
    let mut first = end;
    while first > start && end - first < LONGEST {
        let at = first - 1;
        let word = &words[at];
        let cut =
            first < end && words[first].is_apart() && !follows_initial(reading, first);
        // "Jane Roe and Jan Berg", "the Office of Management and Budget"
        let joins = word.is(Class::AND)
            && first < end
            && at > start
            && is_name_word(&words[first])
            && is_name_word(&words[at - 1]);
        if cut || word.is(CUTS) && !is_name_word(word) && !joins {
            break;
        }
        first = at;
    }
    let first = (first..end).find(|&at| !is_lead(&words[at]))?;
    let (subject, behind) = phrase_at(reading, first, end)?;
    if behind == end || reading.is(behind, Class::PREPOSITION) && !is_lead(&words[first])
    {
        return Some(subject);
    }
    // Words that are known as no verb may be one: "officials believe Lavrov".
    let last = (first..end).rev().find(|&at| !is_name_word(&words[at]))? + 1;
    phrase_at(reading, last, end).map(|(subject, _)| subject)
}

/// Returns true for words that precede a subject: "On Friday", "then".
fn is_lead(word: &Word) -> bool {
    word.is(Class::DAY.and(Class::ADVERB).and(Class::PREPOSITION)) && !is_name_word(word)
        || word.is(Class::DAY)
}

/// Returns true for a name that a preposition rules, at once or as "Idaho" in "of Boise,
/// Idaho", and for one in brackets.
fn is_place(reading: &Reading, start: usize, subject: Subject) -> bool {
    let Subject::Name { start: first, end, .. } = subject else { return false };
    let words = &reading.words;
    let here = words[first].shape;
    // "In Boise, Jane Roe said"
    let person = words[first].is(Class::FIRST) && end - first > 1;
    let named =
        |at: &usize| here.any(Shape::COMMA) && !person && is_name_word(&words[*at]);
    let names = (start..first).rev().take_while(named).count();
    let before = (first - names).checked_sub(1).filter(|&at| at >= start);
    // "As Jane Roe, the mayor, said"
    let places = |at: usize| {
        words[at].is(Class::PREPOSITION)
            && !words[at].is_capital()
            && reading.text_of(at) != "as"
    };
    let ruled = before.is_some_and(places);
    ruled || here.any(Shape::BRACKET)
}

/// Returns true for a name between marks, as of a book: "whose book, “The Long Road,” is out".
fn is_set_apart(reading: &Reading, subject: Subject) -> bool {
    let Subject::Name { start, end, .. } = subject else { return false };
    let words = &reading.words;
    // An article within the marks may stand before the name.
    let opens = [Some(start), start.checked_sub(1)].into_iter().flatten();
    let quote =
        |at: usize| words.get(at).is_some_and(|word| word.shape.any(Shape::QUOTE));
    opens.into_iter().any(quote) && quote(end) || is_in_single_marks(reading, start, end)
}

/// Returns true for words between single marks: "‘The Long Road,’".
fn is_in_single_marks(reading: &Reading, start: usize, end: usize) -> bool {
    let span = reading.span(start, end);
    let before =
        reading.text[..span.start()].trim_end_matches("A ").trim_end_matches("The ");
    let behind = reading.text[span.end()..].trim_start_matches([',', '.']);
    before.ends_with(['\'', '‘']) && behind.starts_with(['\'', '’'])
}

/// Returns true for the name of an organisation.
fn is_group(reading: &Reading, subject: Subject) -> bool {
    let Subject::Name { first, end, .. } = subject else { return false };
    (first..end).any(|at| reading.is(at, Class::ORGANISATION))
}
