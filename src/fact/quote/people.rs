//! The people of an article: which names are one, and whom a pronoun or a title means.

use super::phrase::is_name_word;
use super::run::{
    Run, has_organisation, has_title_before, last_name, runs, self_speaks, speaks,
    titles_before, titles_behind,
};
use super::words::{Class, Reading, Word};
use crate::fact::key::{Key, Map};

/// A person, or something else with a name of several words.
#[derive(Clone, Copy, Debug)]
struct Person {
    /// The fullest name, in words.
    first: usize,
    end: usize,
    sex: Sex,
    /// Known to be a person.
    is_person: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Sex {
    #[default]
    Unknown,
    Man,
    Woman,
}

/// A name in its place, from the word `first` up to `end`.
#[derive(Clone, Copy, Debug)]
struct Mention {
    first: usize,
    end: usize,
    person: usize,
}

/// The people of one article, with all mentions of them outside quotations.
#[derive(Default)]
pub(super) struct People {
    persons: Vec<Person>,
    /// In reading order.
    mentions: Vec<Mention>,
    /// For a last and for a first name, the persons that bear it.
    by_last: Map<Key, Vec<usize>>,
    by_first: Map<Key, Vec<usize>>,
    /// For a title, the persons that have it.
    by_title: Map<Key, Vec<usize>>,
    /// Pronouns that were resolved, in reading order.
    resolved: Vec<(usize, usize)>,
}

/// Gathers the people of an article. In a `strict` language, where all nouns have capital
/// letters, only known first names and titles tell names.
pub(super) fn gather(reading: &Reading, strict: bool) -> People {
    let mut people = People::default();
    let runs = runs(reading);
    for run in &runs {
        if run.end - run.name >= 2 {
            people.add(reading, run, strict);
        }
    }
    for run in &runs {
        people.mention(reading, run);
    }
    people.note_titles(reading);
    people.note_pronouns(reading);
    people
}

fn key(reading: &Reading, at: usize) -> Key {
    let text = reading.text_of(at);
    let bytes = text.as_bytes();
    let shouted = bytes.len() > 3 && bytes.iter().all(u8::is_ascii_uppercase);
    if shouted { Key::of(&text.to_lowercase()) } else { Key::of(text) }
}

fn sex_of(word: &Word) -> Sex {
    match (word.is(Class::MAN), word.is(Class::WOMAN)) {
        (true, false) => Sex::Man,
        (false, true) => Sex::Woman,
        _ => Sex::Unknown,
    }
}

impl People {
    /// Adds a person, or another mention of a known one.
    fn add(&mut self, reading: &Reading, run: &Run, strict: bool) {
        let words = &reading.words;
        let titled = run.name > run.first || has_title_before(words, run.first);
        let named = words[run.name].is(Class::FIRST);
        if strict && !titled && !named {
            return;
        }
        let organisation =
            (run.name..run.end).any(|at| words[at].is(Class::ORGANISATION));
        let initial = (run.name..run.end).any(|at| words[at].span.len() == 1);
        let is_person = !organisation
            && (titled || named || initial || speaks(reading, run))
            || named && run.end - run.name == 2 && titled;
        let last = key(reading, last_name(reading, run));
        let first = key(reading, run.name);
        let known = self.by_last.get(&last).and_then(|known| {
            known
                .iter()
                .copied()
                .find(|&person| key(reading, self.persons[person].first) == first)
        });
        let sex = self.sex_of_run(words, run);
        if let Some(person) = known {
            let person = &mut self.persons[person];
            person.is_person |= is_person;
            if person.sex == Sex::Unknown {
                person.sex = sex;
            }
            let fuller = run.end - run.name > person.end - person.first;
            let repeats = (run.name + 1..run.end).any(|at| key(reading, at) == first);
            if fuller && !repeats {
                (person.first, person.end) = (run.name, run.end);
            }
            return;
        }
        let person = self.persons.len();
        self.persons.push(Person { first: run.name, end: run.end, sex, is_person });
        self.by_last.entry(last).or_default().push(person);
        if !organisation {
            self.by_first.entry(first).or_default().push(person);
        }
    }

    fn sex_of_run(&self, words: &[Word], run: &Run) -> Sex {
        let before =
            run.first.checked_sub(1).filter(|_| has_title_before(words, run.first));
        let titles = (run.first..run.name).chain(before);
        let titles = titles.map(|at| sex_of(&words[at]));
        let known = titles.chain([sex_of(&words[run.name])]);
        known.into_iter().find(|&sex| sex != Sex::Unknown).unwrap_or_default()
    }

    /// Notes a mention of a person that is known by now.
    fn mention(&mut self, reading: &Reading, run: &Run) {
        let Some(person) = self.person_of(reading, run) else { return };
        let single = run.end - run.name == 1;
        let of = &mut self.persons[person];
        if single
            && self_speaks(reading, run)
            && !has_organisation(reading, of.first, of.end)
        {
            of.is_person = true;
        }
        if of.sex == Sex::Unknown && run.name > run.first {
            of.sex = sex_of(&reading.words[run.name - 1]);
        }
        self.mentions.push(Mention { first: run.name, end: run.end, person });
    }

    fn person_of(&self, reading: &Reading, run: &Run) -> Option<usize> {
        let last = key(reading, last_name(reading, run));
        let first = key(reading, run.name);
        let single = run.end - run.name == 1;
        let by_last = self.by_last.get(&last).map_or(&[][..], |known| known);
        if !single {
            let is_same =
                |&&person: &&usize| key(reading, self.persons[person].first) == first;
            return by_last.iter().find(is_same).copied();
        }
        let honorific = run.name.checked_sub(1).filter(|_| run.name > run.first);
        let sex = honorific.map_or(Sex::Unknown, |at| sex_of(&reading.words[at]));
        let found = self.latest(by_last, sex, run.first);
        found.or_else(|| {
            let by_first = self.by_first.get(&first).map_or(&[][..], |known| known);
            let is_person = |&person: &usize| self.persons[person].is_person;
            let by_first: Vec<usize> =
                by_first.iter().copied().filter(is_person).collect();
            self.latest(&by_first, sex, run.first)
        })
    }

    /// Of several persons, the one mentioned last before the word `at`.
    fn latest(&self, persons: &[usize], sex: Sex, at: usize) -> Option<usize> {
        let fits = |&person: &usize| {
            let own = self.persons[person].sex;
            sex == Sex::Unknown || own == Sex::Unknown || own == sex
        };
        let mut fitting = persons.iter().copied().filter(fits);
        let one = fitting.next()?;
        if fitting.next().is_none() {
            return Some(one);
        }
        const FAR: usize = 400;
        let before = self.mentions.iter().rev().take(FAR);
        let said = before.filter(|mention| mention.first < at);
        let mut said = said.map(|mention| mention.person);
        said.find(|person| persons.contains(person) && fits(person)).or(Some(one))
    }

    /// Notes what each person is: "Foreign Minister Sergei Lavrov", "Lavrov, the minister".
    fn note_titles(&mut self, reading: &Reading) {
        for mention in &self.mentions {
            let titles = titles_before(reading, mention.first)
                .chain(titles_behind(reading, mention.end));
            for at in titles {
                let title = Key::of(&reading.text_of(at).to_lowercase());
                let holders = self.by_title.entry(title).or_default();
                if !holders.contains(&mention.person) {
                    holders.push(mention.person);
                }
                let person = &mut self.persons[mention.person];
                if person.sex == Sex::Unknown {
                    person.sex = sex_of(&reading.words[at]);
                }
            }
        }
    }

    /// Learns from "he" and "she" behind a name that stands alone in its sentence.
    fn note_pronouns(&mut self, reading: &Reading) {
        let words = &reading.words;
        let mut votes = vec![(0_u32, 0_u32); self.persons.len()];
        let mut sentences = self
            .mentions
            .chunk_by(|a, b| words[a.first].sentence == words[b.first].sentence);
        let mut next = sentences.next();
        while let Some(mentions) = next {
            next = sentences.next();
            let Some(last) = mentions.last() else { continue };
            if mentions.iter().any(|mention| mention.person != last.person) {
                continue;
            }
            let end = reading.sentence_end(last.end.saturating_sub(1));
            let vote = &mut votes[last.person];
            for word in words[last.end.min(end)..end].iter().filter(|word| !word.quoted) {
                vote.0 += u32::from(word.is(Class::HE.and(Class::HIS)));
                vote.1 += u32::from(word.is(Class::SHE.and(Class::HER)));
            }
            if let Some(word) = words.get(end).filter(|word| !word.quoted) {
                vote.0 += u32::from(word.is(Class::HE));
                vote.1 += u32::from(word.is(Class::SHE));
            }
        }
        for (person, (he, she)) in self.persons.iter_mut().zip(votes) {
            if person.sex == Sex::Unknown && he.abs_diff(she) >= 1 {
                person.sex = if he > she { Sex::Man } else { Sex::Woman };
            }
        }
    }

    /// The person whom the name at the word `at` means.
    pub(super) fn at(&self, at: usize) -> Option<usize> {
        let next = self.mentions.partition_point(|mention| mention.first <= at);
        let mention = self.mentions.get(next.checked_sub(1)?)?;
        (at < mention.end).then_some(mention.person)
    }

    /// The fullest name of a person, from its first word up to the one behind it.
    pub(super) fn name(&self, person: usize) -> (usize, usize) {
        (self.persons[person].first, self.persons[person].end)
    }

    /// The one person with the title at the word `at`.
    pub(super) fn with_title(&self, reading: &Reading, at: usize) -> Option<usize> {
        let title = Key::of(&reading.text_of(at).to_lowercase());
        match self.by_title.get(&title).map_or(&[][..], |holders| holders) {
            &[person] => Some(person),
            _ => None,
        }
    }

    /// Notes whom the pronoun at the word `at` means.
    pub(super) fn note_resolved(&mut self, at: usize, person: usize) {
        let place = self.resolved.partition_point(|&(other, _)| other <= at);
        self.resolved.insert(place, (at, person));
    }

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
                Meant::One(person) => return Some(person),
                Meant::Unclear => return None,
                Meant::Nobody => end = start,
            }
        }
        None
    }

    /// Whom a pronoun behind the words from `start` up to `end` means, as far as these tell.
    fn subject_of(&self, reading: &Reading, start: usize, end: usize, sex: Sex) -> Meant {
        let words = &reading.words;
        let fits = |person: usize| {
            let person = &self.persons[person];
            person.is_person && (person.sex == sex || person.sex == Sex::Unknown)
        };
        let resolved = self.resolved.iter().rev().take_while(|(at, _)| *at >= start);
        let resolved = resolved.filter(|&&(at, person)| at < end && fits(person)).last();
        let from = self.mentions.partition_point(|mention| mention.first < start);
        let mentions = self.mentions[from..].iter().take_while(|m| m.first < end);
        let mut others = Vec::new();
        for mention in mentions.filter(|mention| fits(mention.person)) {
            if resolved.is_some_and(|&(at, _)| at < mention.first) {
                break;
            }
            if is_subject(words, mention) {
                return Meant::One(mention.person);
            }
            others.push(mention);
        }
        if let Some(&(_, person)) = resolved {
            return Meant::One(person);
        }
        // "He met with Lavrov": who is meant comes further up.
        let pronoun = if sex == Sex::Woman { Class::SHE } else { Class::HE };
        let first = others.first().map_or(end, |mention| mention.first);
        if words[start..first].iter().any(|word| word.is(pronoun) && !word.quoted) {
            return Meant::Nobody;
        }
        match others.first() {
            None => Meant::Nobody,
            Some(one) if others.iter().all(|other| other.person == one.person) => {
                Meant::One(one.person)
            }
            Some(_) => Meant::Unclear,
        }
    }
}

/// Whom a pronoun means, as far as one sentence tells.
enum Meant {
    One(usize),
    Unclear,
    Nobody,
}

/// Returns true if a name is no object of a preposition and owns nothing.
fn is_subject(words: &[Word], mention: &Mention) -> bool {
    let owns = words.get(mention.end - 1).is_some_and(|word| word.owns);
    let before = words[..mention.first].iter().rev();
    let mut before = before.take(6).skip_while(|word| {
        word.is(Class::TITLE.and(Class::THE).and(Class::OWNER).and(Class::A))
            || is_name_word(word)
    });
    let first = mention.first.checked_sub(1).and_then(|at| words.get(at));
    let here = words[mention.first].sentence;
    let apart = words[mention.first].is_apart();
    let ruled = before.next().is_some_and(|word| {
        word.sentence == here && word.is(Class::PREPOSITION) && !apart
    });
    let _ = first;
    !owns && !ruled
}
