//! Whom "he" and "she" mean.

use std::ops::Range;

use super::class::Class;
use super::people::{Mention, NAMESAKES_HELD, People, Person, key};
use super::phrase::{is_name_word, is_past_verb};
use super::sex::{Sex, sex_of};
use super::words::{Reading, Word};

impl People {
    /// The person whom "he" or "she" means at the word `at`.
    ///
    /// The sentences before are gone through backwards, each from its start, since the
    /// subject comes first and is what a pronoun goes on with.
    pub(super) fn meant(
        &self,
        reading: &Reading,
        at: usize,
        is_woman: bool,
    ) -> Option<usize> {
        // The further back, the likelier somebody else is meant. Sentences, half: 35 change, and
        // of 76 speakers that a reader judged right one is lost; double: 5. Paragraphs, half: 36;
        // double: 2.
        const SENTENCES: usize = 10;
        const PARAGRAPHS: u32 = 5;
        let sex = if is_woman { Sex::Woman } else { Sex::Man };
        let here = reading.paragraph(at)?;
        let mut end = at;
        for _ in 0..SENTENCES {
            let start = reading.sentence_start(end.checked_sub(1)?);
            if here.saturating_sub(reading.paragraph(start)?) > PARAGRAPHS {
                return None;
            }
            match self.subject_of(reading, start, end, sex) {
                Meant::One(person) => {
                    let clear = !self.is_either(reading, person)
                        || !self.has_one_of(reading, at, sex);
                    return clear.then_some(person);
                }
                Meant::Unclear => return None,
                Meant::Nobody => end = start,
            }
        }
        None
    }

    /// Returns true for somebody with a first name of men and of women of whom nothing else tells
    /// which: "Robin Berg".
    pub(super) fn is_either(&self, reading: &Reading, person: usize) -> bool {
        let Person { first, sex, .. } = self.persons[person];
        let either = reading.is(first, Class::MAN) && reading.is(first, Class::WOMAN);
        sex == Sex::Unknown && either
    }

    /// Returns true if somebody who is known to be of this sex is named shortly before the word `at`.
    pub(super) fn has_one_of(&self, reading: &Reading, at: usize, sex: Sex) -> bool {
        // In sentences; a guess.
        const NEAR: u32 = 3;
        let here = reading.words[at].sentence;
        let end = self.mentions.partition_point(|mention| mention.first < at);
        let near = self.mentions[..end]
            .iter()
            .rev()
            .take_while(|mention| reading.words[mention.first].sentence + NEAR >= here);
        near.map(|mention| self.persons[mention.person])
            .any(|person| person.is_person && person.sex == sex)
    }

    /// Whom a pronoun behind the words from `start` up to `end` means, as far as these tell.
    fn subject_of(&self, reading: &Reading, start: usize, end: usize, sex: Sex) -> Meant {
        let words = &reading.words;
        let resolved = self.resolved.iter().rev().take_while(|(at, _)| *at >= start);
        let fits = |person: usize| self.fits(person, sex);
        let resolved = resolved.filter(|&&(at, person)| at < end && fits(person)).last();
        let role = speaking_role(words, start, end);
        let known = [resolved.map(|&(at, _)| at), role].into_iter().flatten().min();
        let before = start..known.unwrap_or(end);
        // Who spoke goes on: "Krone said that Berg was late."
        let mut fitting = self.fitting(reading, before.clone(), sex);
        if let Some((_, person)) = fitting.find(|(mention, _)| says(reading, mention)) {
            return Meant::One(person);
        }
        let pronoun = if sex == Sex::Woman { Class::SHE } else { Class::HE };
        let opens = opening_pronoun(words, start, end, pronoun);
        if known.is_none()
            && (self.is_unknown_told(reading, start, end)
                || self.opens_with_unknown(reading, start, end, sex))
        {
            return Meant::Unclear;
        }
        let mut others = Vec::new();
        for (mention, person) in self.fitting(reading, before, sex) {
            // "He was there when Lavrov came": who is meant comes further up.
            if resolved.is_none() && opens.is_some_and(|at| at < mention.first) {
                return Meant::Nobody;
            }
            if is_subject(words, mention) && !is_addressed(reading, mention) {
                return Meant::One(person);
            }
            others.push((mention, person));
        }
        if let Some(&(_, person)) = resolved.filter(|&&(at, _)| Some(at) == known) {
            return Meant::One(person);
        }
        // "The senator said he disliked what Dixon found."
        if let Some(role) = role {
            let person = self.with_title(reading, role).filter(|&one| fits(one));
            return person.map_or(Meant::Unclear, Meant::One);
        }
        // "He met with Lavrov": who is meant comes further up.
        let first = others.first().map_or(end, |(mention, _)| mention.first);
        let goes_on = |word: &Word| word.is(pronoun) && !word.quoted;
        let passed = others.iter().all(|(mention, _)| is_passed(reading, mention));
        // So who is meant where it goes on: "After a talk with Lavrov, he left".
        let until = if passed { end } else { first };
        if words[start..until].iter().any(goes_on) {
            return Meant::Nobody;
        }
        match others.first() {
            // "At Lavrov's house, a driver wondered", "The star told Lavrov"
            _ if has_stranger(words, start, end, sex) => Meant::Unclear,
            None => Meant::Nobody,
            Some(_)
                if others.iter().any(|(name, _)| is_told_by_another(reading, name)) =>
            {
                Meant::Unclear
            }
            Some(&(_, one)) if others.iter().all(|&(_, other)| other == one) => {
                Meant::One(one)
            }
            Some(_) => Meant::Unclear,
        }
    }

    /// Returns true if somebody speaks of whom no more than one word is known, and not that
    /// this is a person: "Nachman said".
    fn is_unknown_told(&self, reading: &Reading, start: usize, end: usize) -> bool {
        let words = &reading.words;
        let unknown = |at: usize| {
            let person = self.at(at).map(|person| &self.persons[person]);
            person.is_none_or(|person| person.is_bare && !person.is_person)
        };
        // "Lavrov of Harvard said"
        let belongs = |at: usize| {
            let before = at.checked_sub(2).filter(|&before| before >= start);
            before.is_some_and(|before| {
                words[at - 1].is(Class::PREPOSITION) && !unknown(before)
            })
        };
        (start..end.saturating_sub(1)).any(|at| {
            let (name, verb) = (&words[at], &words[at + 1]);
            is_name_word(name)
                && !name.quoted
                && !name.is(Class::ORGANISATION.and(Class::TITLE))
                && verb.sentence == name.sentence
                && verb.is(Class::SAYS)
                && !verb.is_apart()
                && !verb.is_capital()
                && unknown(at)
                && !belongs(at)
        })
    }

    /// Returns true if a sentence tells of somebody by a name of one word that may be a person's, of
    /// whom no more is known: "Nachman came to Perm".
    fn opens_with_unknown(
        &self,
        reading: &Reading,
        start: usize,
        end: usize,
        sex: Sex,
    ) -> bool {
        let Some(one) = self.at(start).map(|one| &self.persons[one]) else {
            return false;
        };
        let verb = reading.words[start..end].get(1);
        one.is_bare
            && !one.is_person
            && one.sex == sex
            && verb.is_some_and(|verb| !verb.is_apart())
            && is_past_verb(reading, start + 1)
            && !reading.words[start].owns
    }

    /// Returns true if a pronoun of this sex may mean somebody.
    fn fits(&self, person: usize, sex: Sex) -> bool {
        let person = &self.persons[person];
        person.is_person && (person.sex == sex || person.sex == Sex::Unknown)
    }

    /// The names within some words that a pronoun may mean, each with whom it means: where
    /// several people bear a last name, one of that sex.
    fn fitting<'p>(
        &'p self,
        reading: &'p Reading,
        range: Range<usize>,
        sex: Sex,
    ) -> impl Iterator<Item = (&'p Mention, usize)> {
        let from = self.mentions.partition_point(|mention| mention.first < range.start);
        let within = move |mention: &&Mention| mention.first < range.end;
        let mentions = self.mentions[from..].iter().take_while(within);
        mentions.filter_map(move |mention| {
            // "Lavrov aide Jan Berg"
            if is_modifier(reading, mention) {
                return None;
            }
            if self.fits(mention.person, sex) {
                return Some((mention, mention.person));
            }
            let single = mention.end - mention.first == 1;
            let namesakes = self.by_last.get(&key(reading, mention.first))?;
            let mut held = namesakes.iter().copied().take(NAMESAKES_HELD);
            let one = held.find(|&one| single && self.fits(one, sex))?;
            Some((mention, one))
        })
    }
}

/// Returns true if a verb of speech stands beside a name.
fn says(reading: &Reading, mention: &Mention) -> bool {
    let words = &reading.words;
    let here = words[mention.first].sentence;
    let verb = |word: &Word| {
        word.sentence == here
            && word.is(Class::SAYS)
            && !word.quoted
            && !word.is_capital()
    };
    // "said Krone", but "she says Krone was late".
    let before = mention.first.checked_sub(1).and_then(|at| words.get(at));
    let skipped = Class::DAY.and(Class::ADVERB);
    let behind = words[mention.end.min(words.len())..].iter();
    let mut behind = behind.skip_while(|word| word.sentence == here && word.is(skipped));
    behind.next().is_some_and(verb)
        || before.is_some_and(|word| verb(word) && word.is_apart())
            && !is_addressed(reading, mention)
}

/// The first pronoun of a sentence that does not open with a clause of its own, as "When
/// he came, Lavrov" does.
fn opening_pronoun(
    words: &[Word],
    start: usize,
    end: usize,
    pronoun: Class,
) -> Option<usize> {
    let leads = Class::THAT.and(Class::PREPOSITION).and(Class::SAYING);
    let fronted = words.get(start).is_some_and(|word| word.is(leads));
    let found = |at: &usize| words[*at].is(pronoun) && !words[*at].quoted;
    (start..end).find(found).filter(|_| !fronted)
}

/// Somebody who speaks and is told by a title alone: "the senator said".
fn speaking_role(words: &[Word], start: usize, end: usize) -> Option<usize> {
    // Room for "the former Lunde". One: 2 change; double: 3.
    const NEAR: usize = 3;
    let plain = |at: usize| !words[at].is_capital() && !words[at].quoted;
    (start + 1..end.saturating_sub(1)).find(|&at| {
        let definite = at.saturating_sub(NEAR).max(start)..at;
        words[at].is(Class::TITLE)
            && plain(at)
            && words[at + 1].is(Class::SAYS)
            && plain(at + 1)
            && !words[at + 1].is_apart()
            && words[definite].iter().any(|word| word.is(Class::THE))
    })
}

/// Whom a pronoun means, as far as one sentence tells.
enum Meant {
    One(usize),
    Unclear,
    Nobody,
}

/// Returns true if a name is no object of a preposition and owns nothing.
fn is_subject(words: &[Word], mention: &Mention) -> bool {
    // "Lavrov's told reporters" has a verb behind it.
    let verb = words.get(mention.end).is_some_and(|word| word.is(Class::SAYS));
    let owns = !verb && words.get(mention.end - 1).is_some_and(|word| word.owns);
    !owns && !is_ruled(words, mention)
}

/// Returns true for a name that tells whose somebody is: "Lavrov" in "Lavrov aide Jan Berg".
fn is_modifier(reading: &Reading, mention: &Mention) -> bool {
    let here = reading.words[mention.first].sentence;
    let named = reading.words.get(mention.end + 1).is_some_and(is_name_word);
    let next = reading.words.get(mention.end);
    next.is_some_and(|next| {
        let plain = !next.is_capital() && !next.is_apart() && next.sentence == here;
        named && plain && next.is(Class::TITLE) && !reading.words[mention.end - 1].owns
    })
}

/// Returns true for whom somebody speaks to: "told Lavrov".
fn is_addressed(reading: &Reading, mention: &Mention) -> bool {
    let before = mention.first.checked_sub(1);
    before.is_some_and(|at| {
        matches!(reading.text_of(at), "told" | "tells")
            && !reading.words[mention.first].is_apart()
    })
}

/// Returns true for whom somebody speaks to who has no name right before the verb: "The star, whose
/// book is out, told Lavrov".
fn is_told_by_another(reading: &Reading, mention: &Mention) -> bool {
    let names = Class::HE.and(Class::SHE).and(Class::PRONOUN);
    let teller = mention.first.checked_sub(2).map(|at| &reading.words[at]);
    let is_near = teller.is_some_and(|word| {
        // "The coach, who told Lavrov"
        is_name_word(word) || word.is(names) && !word.is(Class::WHO)
    });
    is_addressed(reading, mention) && !is_near
}

/// Returns true if a name is the object of a preposition.
fn is_ruled(words: &[Word], mention: &Mention) -> bool {
    preposition(words, mention).is_some()
}

/// Returns true if a name is the object of a preposition that does not make it the topic: "with
/// Lavrov", but not "as for Lavrov".
fn is_passed(reading: &Reading, mention: &Mention) -> bool {
    let topic = |at| matches!(reading.text_of(at), "as" | "for" | "like" | "of");
    preposition(&reading.words, mention).is_some_and(|at| !topic(at))
}

/// The preposition that rules a name, over titles between them.
fn preposition(words: &[Word], mention: &Mention) -> Option<usize> {
    let skipped = Class::TITLE.and(Class::THE).and(Class::OWNER).and(Class::A);
    let near = mention.first.saturating_sub(6)..mention.first;
    let at =
        near.rev().find(|&at| !words[at].is(skipped) && !is_name_word(&words[at]))?;
    let here = &words[mention.first];
    let rules = words[at].sentence == here.sentence
        && words[at].is(Class::PREPOSITION)
        && !here.is_apart();
    rules.then_some(at)
}

/// Returns true if somebody new speaks or thinks who has no name: "a driver wondered".
fn has_stranger(words: &[Word], start: usize, end: usize, sex: Sex) -> bool {
    // Room for "a retired valet driver".
    const NEAR: usize = 3;
    let verbs = Class::SAYS.and(Class::SAYS_BEFORE).and(Class::THINKS);
    let plain = |word: &Word| !word.is_capital() && !word.quoted;
    (start + 1..end.saturating_sub(1)).any(|at| {
        let article = &words[at.saturating_sub(NEAR).max(start)..at];
        words[at].is(Class::TITLE)
            && (sex_of(&words[at]) == Sex::Unknown || sex_of(&words[at]) == sex)
            && [&words[at], &words[at + 1]].into_iter().all(plain)
            && words[at + 1].is(verbs)
            && article.iter().any(|word| word.is(Class::A))
            && !article.iter().any(|word| word.is(Class::OWNER))
    })
}
