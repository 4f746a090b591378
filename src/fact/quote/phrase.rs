//! Phrases that name somebody: "Foreign Minister Sergei Lavrov", "a police spokesman", "he".

use super::class::Class;
use super::words::{Reading, Word};
use crate::fact::word::is_irregular_past;
use crate::fact::{self, Shape};

/// Somebody, as a phrase names them. Numbers are indexes of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// "he", "she".
    Pronoun { at: usize, is_woman: bool },
    /// A name without titles, from `first` up to `end`; the phrase begins at `start`.
    Name { start: usize, first: usize, end: usize },
    /// "the minister": somebody that the article may name elsewhere; `head` is "minister".
    Role { first: usize, end: usize, head: usize },
    /// "a police spokesman", "officials".
    Nameless { first: usize, end: usize },
}

/// The most words of a phrase.
pub(super) const LONGEST: usize = 14;

/// What a phrase does not go on over, whether it is read from its start or from its end.
pub(super) const CUTS: Class = Class::AND
    .and(Class::THAT)
    .and(Class::WHO)
    .and(Class::SAYS)
    .and(Class::SAYING)
    .and(Class::HAVING)
    .and(Class::BEING);

/// What ends a phrase that is read from its start.
const ENDS: Class = CUTS.and(Class::PREPOSITION).and(Class::HE).and(Class::SHE);

/// Reads the phrase that starts at the word `start`, before the word `limit`, and returns
/// it with the index of the word behind it.
pub(super) fn phrase_at(
    reading: &Reading,
    start: usize,
    limit: usize,
) -> Option<(Subject, usize)> {
    let word = reading.words.get(start).filter(|_| start < limit)?;
    if !word.is_capital() || word.is(Class::STOP) {
        if word.is(Class::HE.and(Class::SHE)) {
            let is_woman = word.is(Class::SHE);
            return Some((Subject::Pronoun { at: start, is_woman }, start + 1));
        }
        if word.is(Class::PRONOUN.and(Class::WHO)) && !word.is(Class::A) {
            return None;
        }
    }
    let end = phrase_end(reading, start, limit);
    if end == start {
        return None;
    }
    let joined = reading.is(end, Class::AND)
        && end + 1 < limit
        && !reading.words[end].is_apart()
        && reading.words.get(end + 1).is_some_and(|next| {
            let opens = Class::THE.and(Class::A).and(Class::OWNER);
            // "search and rescue chief Jane Roe"
            let plain = !word.is_capital() && !word.is(opens) && !next.is(ENDS);
            next.is_capital() || next.is(opens) || plain && !next.is_apart()
        });
    if joined {
        let second = end + 1;
        let behind = phrase_end(reading, second, limit).max(second + 1);
        let subject = match subject_of(reading, second, behind) {
            // "Parks and Wildlife Director Jane Roe"
            name @ Subject::Name { start: titles, first, .. }
                if titles < first && !is_somebody(reading, start, end) =>
            {
                name
            }
            _ => Subject::Nameless { first: start, end: behind },
        };
        return Some((subject, behind));
    }
    Some((subject_of(reading, start, end), end))
}

/// Returns true if the words tell of one person, by title or by first name.
fn is_somebody(reading: &Reading, start: usize, end: usize) -> bool {
    // "House Ways and Means Chairman Jane Roe"
    let is_title = |word: &Word| word.is(Class::TITLE) && !word.is(Class::ORGANISATION);
    let titled = |first: usize| reading.words[start..first].iter().any(is_title);
    match subject_of(reading, start, end) {
        Subject::Name { first, .. } => titled(first) || reading.is(first, Class::FIRST),
        _ => false,
    }
}

/// Where the phrase ends that starts at `start`.
fn phrase_end(reading: &Reading, start: usize, limit: usize) -> usize {
    let words = &reading.words;
    let limit = limit.min(words.len()).min(start + LONGEST);
    let mut at = start;
    while at < limit {
        let word = &words[at];
        if at > start && word.is_apart() && !follows_initial(reading, at) {
            break;
        }
        if at > start && opens_object(reading, at) {
            // "Roe placed an advertisement": the word before is a verb.
            let before = &words[at - 1];
            let is_verb = !is_name_word(before)
                && !before.is(Class::TITLE.and(Class::MANY))
                && !is_bare(reading, start, at - 1);
            return if is_verb { at - 1 } else { at };
        }
        if !goes_on(reading, start, at, limit) {
            break;
        }
        at += 1;
    }
    at
}

/// Returns true if only an article stands before the word `at`: "the report" in "the report the
/// group released".
fn is_bare(reading: &Reading, start: usize, at: usize) -> bool {
    start + 1 == at && reading.is(start, Class::THE.and(Class::A).and(Class::OWNER))
}

/// Returns true if a word within a phrase opens another one, as an object behind a verb.
/// German has genitives that look like that: "der Sprecher der Polizei".
fn opens_object(reading: &Reading, at: usize) -> bool {
    const OPENS: [&str; 9] =
        ["the", "a", "an", "its", "their", "his", "her", "it", "them"];
    let counts = at.checked_sub(1).is_some_and(|before| {
        reading.text_of(before) == "all" || reading.is(before, Class::A)
    });
    // "le chef a dit"
    let helps = reading.is(at, Class::HAVING.and(Class::PREPOSITION));
    OPENS.contains(&reading.text_of(at)) && !counts && !helps
}

/// Returns true if the word at `at` is part of the phrase that starts at `start`.
fn goes_on(reading: &Reading, start: usize, at: usize, limit: usize) -> bool {
    let words = &reading.words;
    let word = &words[at];
    let next = words.get(at + 1).filter(|_| at + 1 < limit);
    let before = at.checked_sub(1).filter(|_| at > start).map(|at| &words[at]);
    if is_name_word(word) {
        return true;
    }
    let next_is_name = next.is_some_and(is_name_word);
    if word.is(Class::PARTICLE) && next_is_name && before.is_none_or(is_name_word) {
        return true;
    }
    if word.is_capital() {
        // "The" at a start, "Friday" behind a name.
        return at == start && !word.is(Class::DAY.and(Class::PREPOSITION));
    }
    let text = reading.text_of(at);
    if matches!(text, "of" | "for") && next_is_name && at > start {
        return words[start..at].iter().any(is_organisation)
            || before.is_some_and(is_office) && names_somebody(reading, at + 1, limit);
    }
    // "said Roe last week"
    let dates = before.is_some_and(is_name_word)
        && matches!(text, "last" | "this" | "next" | "late" | "early");
    if word.is(Class::ADVERB) && !word.is(Class::TITLE) || dates {
        return false;
    }
    let verb_behind_name = before.is_some_and(is_name_word)
        && (word.is(Class::SAYS_BEFORE.and(Class::THINKS)) || is_past(word, text));
    !word.is(ENDS) && !verb_behind_name
}

/// Returns true for what looks like a past tense: "emerged", but not "-based".
fn is_past(word: &Word, text: &str) -> bool {
    text.ends_with("ed") && !word.shape.any(Shape::HYPHEN)
}

/// Returns true for what looks like a past tense, regular or not: "emerged", "came".
pub(super) fn is_past_verb(reading: &Reading, at: usize) -> bool {
    let text = reading.text_of(at);
    let plain = |word: &Word| !word.is_capital() && !word.is(Class::TITLE);
    reading.words.get(at).is_some_and(|word| {
        plain(word) && (is_past(word, text) || is_irregular_past(text))
    })
}

/// Returns true for a title with a capital letter.
fn is_office(word: &Word) -> bool {
    word.is_capital() && word.is(Class::TITLE)
}

/// Returns true if the words with capital letters from `start` on end with a full name:
/// "Defense Jane Roe", behind "Secretary of".
fn names_somebody(reading: &Reading, start: usize, limit: usize) -> bool {
    let is_name =
        |at: &usize| is_name_word(&reading.words[*at]) && !reading.words[*at].owns;
    let names = (start..limit).take_while(is_name);
    // "State Jane Roe", whatever the first name
    let office = OFFICES.contains(&reading.text_of(start)) && names.clone().count() == 3;
    office
        || names.skip(1).any(|at| {
            let next = reading.words.get(at + 1).filter(|_| at + 1 < limit);
            reading.is(at, Class::FIRST)
                && next.is_some_and(|w| is_name_word(w) && !w.is_apart())
        })
}

fn is_organisation(word: &Word) -> bool {
    word.is_capital() && word.is(Class::ORGANISATION)
}

/// Returns true for a word with a capital letter that can be part of a name.
pub(super) fn is_name_word(word: &Word) -> bool {
    word.is_capital() && !word.is(Class::STOP.and(Class::DAY))
}

/// Returns true if the mark before the word at `at` is the stop of an initial or of a
/// short form: "William H. Neukom", "Mr. Lavrov".
pub(super) fn follows_initial(reading: &Reading, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| reading.words.get(at)) else {
        return false;
    };
    let Some(word) = reading.words.get(at) else { return false };
    let between = &reading.text[before.span.end()..word.span.start()];
    let text = &reading.text[before.span.range()];
    let short = text.chars().count() == 1
        || before.is(Class::TITLE) && text.len() <= 4
        || matches!(text, "St" | "Jr" | "Sr");
    before.is_capital() && short && between.trim_end() == "."
}

/// Says what a phrase from `start` up to `end` names.
pub(super) fn subject_of(reading: &Reading, start: usize, end: usize) -> Subject {
    let words = &reading.words;
    let owner = (start..end).rev().find(|&at| words[at].owns).map_or(start, |at| at + 1);
    let owner = if is_owned_body(reading, owner, end) { start } else { owner };
    let nameless = Subject::Nameless { first: start, end };
    if owner >= end {
        return nameless;
    }
    let last = &words[end - 1];
    // "the Italian": somebody that the article may name elsewhere.
    let is_alone = start + 2 == end && words[start].is(Class::THE) && last.is_capital();
    if is_alone && fact::is_nationality(&reading.text_of(end - 1).to_lowercase()) {
        return nameless;
    }
    let run = name_run(reading, owner, end);
    let (first, run_end) = run.unwrap_or((end, end));
    let first_name = without_titles(reading, first, run_end);
    if first_name < run_end {
        // "the New York-based group", but "Ban Ki-moon"
        let based = run_end + 1 < end && words[run_end].shape.any(Shape::HYPHEN);
        // "Justice Department report"
        let of_body = run_end + 1 == end
            && is_organisation(&words[run_end - 1])
            && !words[first_name].is(Class::FIRST)
            && !last.is(Class::HIS.and(Class::HER).and(Class::ADVERB))
            && !reading.text_of(end - 1).ends_with("ly");
        let of_office = run_end < end && last.is(Class::TITLE);
        let several = last.is(Class::MANY) || based || of_office || of_body;
        // "Boston police", but "Jane Roe pointing".
        return match several || run_end < end && run_end - first_name < 2 {
            true => nameless,
            false => Subject::Name { start, first: first_name, end: run_end },
        };
    }
    let definite = words[start].is(Class::THE) || words[start].is_capital();
    if last.is(Class::TITLE) && definite && owner == start {
        return Subject::Role { first: start, end, head: end - 1 };
    }
    nameless
}

/// Returns true for the rest of a name behind a genitive: "Office" in "the County Sheriff's Office".
fn is_owned_body(reading: &Reading, first: usize, end: usize) -> bool {
    first + 1 == end
        && is_organisation(&reading.words[first])
        && first.checked_sub(1).is_some_and(|at| is_name_word(&reading.words[at]))
}

/// The last run of capitalised words within a phrase.
fn name_run(reading: &Reading, start: usize, end: usize) -> Option<(usize, usize)> {
    let words = &reading.words;
    let run_end = (start..end).rev().find(|&at| is_name_word(&words[at]))? + 1;
    let mut first = run_end - 1;
    while first > start {
        let before = &words[first - 1];
        let joins = is_name_word(before)
            || before.is(Class::PARTICLE) && !before.is_capital()
            || matches!(reading.text_of(first - 1), "of" | "for");
        if !joins {
            break;
        }
        first -= 1;
    }
    while first < run_end && !is_name_word(&words[first]) {
        let hyphen =
            words.get(first + 1).is_some_and(|word| word.shape.any(Shape::HYPHEN));
        if hyphen && words[first].is(Class::PARTICLE) {
            break;
        }
        first += 1;
    }
    Some((first, run_end))
}

/// Words of titles that are parts of the names of bodies, too.
const OFFICES: [&str; 8] =
    ["Justice", "State", "Defense", "Defence", "Foreign", "Interior", "Finance", "Press"];

/// What may be a part of the name of a body of one more word.
const BODIES: [&str; 7] =
    ["MP", "MEP", "Regent", "Pilots", "Judges", "Justices", "Supervisors"];

/// The index of the first word of a run that is no title: of "Foreign Minister Lavrov"
/// the last one. `end` if all are titles.
pub(super) fn without_titles(reading: &Reading, first: usize, end: usize) -> usize {
    let words = &reading.words;
    let title = (first..end).rev().find(|&at| {
        let name_follows = (at + 1..end).any(|at| {
            is_name_word(&words[at])
                && !matches!(reading.text_of(at), "Jr" | "Sr" | "II" | "III")
        });
        // "the High Commissioner for Refugees" has no name.
        let ruled = reading.is(at + 1, Class::PREPOSITION);
        words[at].is(Class::TITLE.and(Class::MANY)) && name_follows && !ruled
    });
    let from = title.map_or(first, |at| at + 1);
    // "The President", but "Stephen King".
    let all = |class: Class| (from..end).all(|at| words[at].is(class));
    // "Justice Department", but "President Park"
    let is =
        |names: &[&str]| title.is_some_and(|at| names.contains(&reading.text_of(at)));
    // "Allied Pilots Association", "MP Materials"
    let bodies = is(&BODIES) && (from + 1 == end || all(Class::ORGANISATION));
    let body = is(&OFFICES) && all(Class::ORGANISATION) || bodies;
    match all(Class::TITLE) {
        true => end,
        false if body => first,
        false => from,
    }
}

/// The name in place of what it stands beside: "a neighbor, Jane Roe", "the mayor of Lunde,
/// Jane Roe", but "the mayor of Newark, New Jersey".
pub(super) fn apposed(
    reading: &Reading,
    subject: Subject,
    behind: usize,
    end: usize,
) -> Subject {
    // Room for "of the council of the city of Lunde". Half: 2 change; double: none.
    const NEAR: usize = 8;
    if !matches!(subject, Subject::Nameless { .. } | Subject::Role { .. }) {
        return subject;
    }
    let is_far = behind < end && reading.is(behind, Class::PREPOSITION);
    let near = behind + 1..end.min(behind + NEAR);
    let at = match is_far {
        true => near.into_iter().find(|&at| reading.words[at].is_apart()).unwrap_or(end),
        false => behind,
    };
    let begins = reading.words.get(at).filter(|_| at < end).is_some_and(|word| {
        word.shape.any(Shape::COMMA)
            && word.is_capital()
            && (!is_far || word.is(Class::FIRST.and(Class::TITLE)))
    });
    match phrase_at(reading, at, end).filter(|_| begins) {
        Some((name @ Subject::Name { first, end: last, .. }, _)) if last - first >= 2 => {
            name
        }
        _ => subject,
    }
}
