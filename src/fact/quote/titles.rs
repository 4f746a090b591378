//! What people are: "Lavrov, the minister", "the minister said".

use super::class::Class;
use super::people::People;
use super::run::{has_organisation, titles_before, titles_behind};
use super::sex::{Sex, sex_of};
use super::words::Reading;
use crate::hash::{FixedMap as Map, Key};

/// Short forms of titles, with the titles.
const SHORT_TITLES: &[(&str, &str)] = &[
    ("sen", "senator"),
    ("gov", "governor"),
    ("rep", "representative"),
    ("gen", "general"),
    ("prof", "professor"),
    ("dr", "doctor"),
    ("col", "colonel"),
    ("capt", "captain"),
    ("lt", "lieutenant"),
    ("sgt", "sergeant"),
    ("det", "detective"),
    ("cmdr", "commander"),
    ("rev", "reverend"),
    ("supt", "superintendent"),
];

/// A title as it compares: "Sen." is "senator".
fn title_key(reading: &Reading, at: usize) -> Key {
    let title = reading.text_of(at).to_lowercase();
    let short = SHORT_TITLES.iter().find(|(short, _)| *short == title);
    Key::of(short.map_or(&title, |(_, title)| title))
}

const OF_THINGS: [&str; 12] = [
    "first", "second", "lead", "state", "press", "district", "city", "county", "house",
    "senate", "majority", "minority",
];

/// Returns true for a title that stands before the names of things, too: "the first Stone Age".
pub(super) fn is_of_thing(reading: &Reading, at: usize) -> bool {
    OF_THINGS.contains(&reading.text_of(at))
}

/// What people are without an office, and how they are addressed.
const PLAIN: &str = "actor actress singer comedian musician rapper artist star player man woman \
    teen teenager student resident neighbor neighbour witness survivor friend fan native veteran \
    farmer driver mr mrs ms miss sir lady dame herr herrn frau m mm mme mlle monsieur madame sr \
    sra srta señor señora don doña";

/// Returns true if the title at the word `at`, beside a name that ends before the word `end`, is
/// one of few: "Judge Roe", "Roe, the sheriff", but not "Roe, an officer".
fn is_office(reading: &Reading, end: usize, at: usize) -> bool {
    let title = reading.text_of(at).to_lowercase();
    let one_of_many = (end..at).any(|at| reading.is(at, Class::A));
    // "Actor Jan Berg", "actor Jan Berg"
    let capital = at < end && reading.words[at].is_capital();
    capital || !one_of_many && !PLAIN.split(' ').any(|plain| plain == title)
}

/// Stands for somebody without a name among those who have a title.
const NAMELESS: usize = usize::MAX;

impl People {
    /// Notes what each person is: "Foreign Minister Sergei Lavrov", "Lavrov, the minister".
    pub(super) fn note_titles(&mut self, reading: &Reading) {
        let speaking = |&at: &usize| speaks_without_name(reading, at);
        let mut nameless = (0..reading.words.len()).filter(speaking).peekable();
        for mention in &self.mentions {
            while let Some(at) = nameless.next_if(|&at| at < mention.first) {
                hold_too(&mut self.by_title, title_key(reading, at));
            }
            let titles = titles_before(reading, mention.first)
                .chain(titles_behind(reading, mention.end));
            for at in titles {
                let title = title_key(reading, at);
                hold(&mut self.by_title, title, mention.person);
                let person = &mut self.persons[mention.person];
                if is_office(reading, mention.end, at) {
                    self.offices.insert(title, mention.person);
                }
                let of_thing = is_of_thing(reading, at)
                    || has_organisation(reading, person.first, person.end);
                person.is_person |= !of_thing;
                if person.sex == Sex::Unknown {
                    person.sex = sex_of(&reading.words[at]);
                }
            }
        }
        for at in nameless {
            hold_too(&mut self.by_title, title_key(reading, at));
        }
    }

    /// The one person with the title at the word `at`, unless somebody without a name has it too.
    ///
    /// Who has an office ("Judge Roe", "Roe, the sheriff") is meant wherever it stands; of what
    /// many are ("Roe, an officer", "actor Roe") only who was spoken of last is.
    pub(super) fn with_title(&self, reading: &Reading, at: usize) -> Option<usize> {
        let title = title_key(reading, at);
        let &[person] = self.by_title.get(&title)?.as_slice() else { return None };
        let office = self.offices.get(&title) == Some(&person);
        (office || self.last_person(at) == Some(person)).then_some(person)
    }

    /// The last person mentioned before the word `at`.
    fn last_person(&self, at: usize) -> Option<usize> {
        // Names of things lie between; a guess.
        const FEW: usize = 12;
        let end = self.mentions.partition_point(|mention| mention.first < at);
        let before = self.mentions[..end].iter().rev().take(FEW);
        let mut persons = before.map(|mention| mention.person);
        persons.find(|&person| self.persons[person].is_person)
    }
}

/// Notes that somebody without a name has a title that one with a name had before. "A judge ruled",
/// ahead of the name, may be the same one.
fn hold_too(by_title: &mut Map<Key, Vec<usize>>, title: Key) {
    if by_title.contains_key(&title) {
        hold(by_title, title, NAMELESS);
    }
}

/// Notes that somebody has a title.
fn hold(by_title: &mut Map<Key, Vec<usize>>, title: Key, holder: usize) {
    let holders = by_title.entry(title).or_default();
    // With two it means no one person, and the others change nothing.
    if holders.len() < 2 && !holders.contains(&holder) {
        holders.push(holder);
    }
}

/// Returns true for the title of somebody who speaks without a name: "another officer said".
fn speaks_without_name(reading: &Reading, at: usize) -> bool {
    // Room for "a retired senior police officer".
    const NEAR: usize = 4;
    let words = &reading.words;
    let plain =
        |at: usize| words.get(at).is_some_and(|word| !word.is_capital() && !word.quoted);
    if !reading.is(at, Class::TITLE) || !plain(at) {
        return false;
    }
    let near = at.saturating_sub(NEAR)..at;
    let Some(article) = near.rev().find(|&at| reading.is(at, Class::A)) else {
        return false;
    };
    let whole = (article + 1..=at).all(|at| !words[at].is_apart() && plain(at));
    let speaks = |at: usize| reading.is(at, Class::SAYS) && plain(at);
    let next = words.get(at + 1);
    let named =
        next.is_some_and(|next| next.is_capital() && next.sentence == words[at].sentence);
    let before = article.checked_sub(1).is_some_and(speaks);
    let behind = speaks(at + 1) && next.is_some_and(|next| !next.is_apart());
    whole && !named && (before || behind)
}
