//! Whether somebody is spoken of as "he" or as "she".

use super::class::Class;
use super::people::People;
use super::run::{Run, has_title_before};
use super::words::{Reading, Word};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Sex {
    #[default]
    Unknown,
    Man,
    Woman,
}

/// What a word tells.
pub(super) fn sex_of(word: &Word) -> Sex {
    match (word.is(Class::MAN), word.is(Class::WOMAN)) {
        (true, false) => Sex::Man,
        (false, true) => Sex::Woman,
        _ => Sex::Unknown,
    }
}

/// What the title or the first name of a run tells.
pub(super) fn sex_of_run(words: &[Word], run: &Run) -> Sex {
    let before = run.first.checked_sub(1).filter(|_| has_title_before(words, run.first));
    let titles = (run.first..run.name).chain(before);
    // "Virginia Governor" tells no sex.
    let titles = titles.filter(|&at| words[at].is(Class::TITLE));
    let titles = titles.map(|at| sex_of(&words[at]));
    let known = titles.chain([sex_of(&words[run.name])]);
    known.into_iter().find(|&sex| sex != Sex::Unknown).unwrap_or_default()
}

impl People {
    /// Learns from "he" and "she" behind a name that stands alone in its sentence.
    pub(super) fn note_pronouns(&mut self, reading: &Reading) {
        let words = &reading.words;
        let mut votes = vec![Votes::default(); self.persons.len()];
        let sentences = self
            .mentions
            .chunk_by(|a, b| words[a.first].sentence == words[b.first].sentence);
        for mentions in sentences {
            let Some(last) = mentions.last() else { continue };
            let alone = mentions.iter().all(|mention| mention.person == last.person);
            let opens = last.first <= reading.sentence_start(last.first) + 1;
            // "Robin Berg met Anna Lund. Berg sang. She": who is meant is not known.
            let either = self.is_either(reading, last.person)
                && [Sex::Man, Sex::Woman]
                    .into_iter()
                    .any(|sex| self.has_one_of(reading, last.first, sex));
            if alone && !either && (opens || !self.persons[last.person].is_bare) {
                votes[last.person].count(reading, last.end);
            }
        }
        for (person, Votes { he, she, it }) in self.persons.iter_mut().zip(votes) {
            let least = if person.is_bare && !person.speaks { 2 } else { 1 };
            let known = he != she && (!person.is_bare || he + she > it);
            if person.sex == Sex::Unknown && known {
                person.sex = if he > she { Sex::Man } else { Sex::Woman };
                person.is_person |= person.is_bare && he.abs_diff(she) >= least;
            }
        }
    }
}

/// Pronouns behind a name.
#[derive(Clone, Copy, Default)]
struct Votes {
    he: u32,
    she: u32,
    it: u32,
}

impl Votes {
    /// Counts the pronouns from the word `from` to the end of its sentence, and one that opens
    /// the next sentence; words inside quotations do not count.
    fn count(&mut self, reading: &Reading, from: usize) {
        let words = &reading.words;
        let end = reading.sentence_end(from.saturating_sub(1));
        for at in (from.min(end)..end).filter(|&at| !words[at].quoted) {
            self.he += u32::from(words[at].is(Class::HE.and(Class::HIS)));
            self.she += u32::from(words[at].is(Class::SHE.and(Class::HER)));
            self.it += u32::from(matches!(reading.text_of(at), "it" | "its"));
        }
        // "..., he said" behind a sentence of his, or "He" that opens one.
        let next = reading.sentence_end(end);
        let told = (end..next).find(|&at| !words[at].quoted);
        if let Some(at) = told {
            self.he += u32::from(words[at].is(Class::HE));
            self.she += u32::from(words[at].is(Class::SHE));
            self.it += u32::from(matches!(reading.text_of(at), "It" | "Its"));
        }
    }
}
