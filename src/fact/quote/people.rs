//! The people of an article: which names are one, and whom a title means.

use super::class::Class;
use super::run::{
    Run, has_organisation, has_title_before, is_kin, last_name, runs, self_speaks, speaks,
};
use super::sex::{Sex, sex_of, sex_of_run};
use super::titles::is_of_thing;
use super::words::Reading;
use crate::fact;
use crate::hash::{FixedMap as Map, Key};

/// How many of those that share one name are looked at, the first ones: only lists have
/// more, and the main persons of an article are named early.
pub(super) const NAMESAKES_HELD: usize = 64;

/// A person, or something else with a name of several words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Person {
    /// The fullest name, in words.
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) sex: Sex,
    /// Known to be a person.
    pub(super) is_person: bool,
    /// Known by one word only, which may be that of a place.
    pub(super) is_bare: bool,
    /// A verb of speech stands beside the name.
    pub(super) speaks: bool,
    /// How often the name stands in several words.
    full: u32,
    /// How often the person was mentioned so far.
    told: u32,
    /// How often the first name stands alone: others are then meant by the last one.
    first_alone: u32,
    /// The father of somebody of the same name: "Al Gore Sr".
    is_elder: bool,
}

/// A name in its place, from the word `first` up to `end`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) person: usize,
    /// Named to tell who somebody else is: "the daughter of Jan Berg".
    is_kin: bool,
}

/// The people of one article, with all mentions of them outside quotations.
#[derive(Default)]
pub(super) struct People {
    pub(super) persons: Vec<Person>,
    /// In reading order.
    pub(super) mentions: Vec<Mention>,
    /// For a last and for a first name, the persons that bear it, in rising order.
    pub(super) by_last: Map<Key, Vec<usize>>,
    by_first: Map<Key, Vec<usize>>,
    /// For a full name, the first person that bears it.
    by_name: Map<FullName, usize>,
    /// For a title, the first two persons that have it.
    pub(super) by_title: Map<Key, Vec<usize>>,
    /// For a title that is an office, as "Judge" is, who was last told to hold it.
    pub(super) offices: Map<Key, usize>,
    /// Pronouns that were resolved, in reading order.
    pub(super) resolved: Vec<(usize, usize)>,
}

/// Gathers the people of an article. In a `strict` language, where all nouns have capital
/// letters, only known first names and titles tell names.
pub(super) fn gather(reading: &Reading, strict: bool) -> People {
    let mut people = People::default();
    let runs = runs(reading);
    for run in runs.iter().filter(|run| run.end - run.name >= 2) {
        people.add(reading, run, strict);
    }
    // "President Obama", in an article that never gives the first name.
    for run in runs.iter().filter(|run| run.name > run.first && !run.is_title) {
        let named = !has_organisation(reading, run.first, run.end);
        if run.end - run.name == 1 && named && people.person_of(reading, run).is_none() {
            people.add(reading, run, strict);
        }
    }
    people.note_elders(reading);
    for run in repeated(reading, &runs) {
        if !strict && people.person_of(reading, run).is_none() {
            people.add_bare(reading, run);
        }
    }
    people.note_first_names(reading, &runs);
    for run in &runs {
        people.mention(reading, run);
    }
    people.note_titles(reading);
    people.note_pronouns(reading);
    people
}

/// Returns true for a country, its capital or its people: "Iraq", "Iraqi".
fn is_land(reading: &Reading, at: usize) -> bool {
    let name = reading.text_of(at).to_lowercase();
    !reading.is(at, Class::FIRST)
        && (fact::is_nationality(&name) || fact::is_country_or_capital(&name))
}

/// A last and a first name, and whether it is that of a father.
type FullName = (Key, Key, bool);

/// The full name of a run. A fuller form of it, as with an initial, has the same one.
fn full_name(reading: &Reading, run: &Run) -> FullName {
    let last = key(reading, last_name(reading, run));
    (last, key(reading, run.name), is_elder(reading, run.end))
}

/// Returns true if a name that ends before the word `end` is that of a father: "Al Gore Sr".
fn is_elder(reading: &Reading, end: usize) -> bool {
    reading.text_of(end.saturating_sub(1)) == "Sr"
}

/// Names of one word that stand twice or more, and not only at the start of sentences; of each
/// the first mention.
fn repeated<'r>(reading: &Reading, runs: &'r [Run]) -> Vec<&'r Run> {
    let single = |run: &&Run| run.end - run.first == 1 && !run.is_title;
    let opens = |run: &Run| reading.sentence_start(run.first) == run.first;
    let mut seen: Map<Key, (u32, bool)> = Map::default();
    for run in runs.iter().filter(single) {
        let (count, within) = seen.entry(key(reading, run.first)).or_default();
        *count += 1;
        *within |= !opens(run);
    }
    let mut found = Vec::new();
    for run in runs.iter().filter(single) {
        let known = seen.remove(&key(reading, run.first));
        if known.is_some_and(|(count, within)| count > 1 && within) {
            found.push(run);
        }
    }
    found
}

pub(super) fn key(reading: &Reading, at: usize) -> Key {
    let text = reading.text_of(at);
    let bytes = text.as_bytes();
    let shouted = bytes.len() > 3 && bytes.iter().all(u8::is_ascii_uppercase);
    if shouted { Key::of(&text.to_lowercase()) } else { Key::of(text) }
}

impl People {
    /// Adds a person, or another mention of a known one.
    fn add(&mut self, reading: &Reading, run: &Run, strict: bool) {
        let words = &reading.words;
        let titled = run.name > run.first
            || has_title_before(words, run.first) && !is_of_thing(reading, run.first - 1);
        let named = words[run.name].is(Class::FIRST);
        // "U.S. Secretary" is nobody's name; "Peter King" is.
        let is_office = words[run.end - 1].is(Class::TITLE) && !named;
        if strict && !titled && !named || is_office {
            return;
        }
        // "WL Ross & Co"
        let joined = reading.text[words[run.end - 1].span.end()..].starts_with(" &");
        let organisation = joined
            || words[run.name].is(Class::PLACE)
            || has_organisation(reading, run.name, run.end);
        let initial = (run.name..run.end).any(|at| words[at].span.len() == 1);
        let is_person = !organisation
            && (titled || named || initial || speaks(reading, run))
            || named && run.end - run.name == 2 && titled;
        let name = full_name(reading, run);
        let known = self.by_name.get(&name).copied();
        let sex = sex_of_run(words, run);
        if let Some(person) = known {
            let person = &mut self.persons[person];
            person.is_person |= is_person;
            person.full += 1;
            if person.sex == Sex::Unknown {
                person.sex = sex;
            }
            let fuller = run.end - run.name > person.end - person.first;
            let again =
                |at: usize| (run.name..at).any(|b| key(reading, b) == key(reading, at));
            let repeats = (run.name..run.end).any(again);
            if fuller && !repeats {
                (person.first, person.end) = (run.name, run.end);
            }
            return;
        }
        let person = self.persons.len();
        let (first_word, end) = (run.name, run.end);
        let (is_bare, speaks, full, told, first_alone) = (false, false, 1, 0, 0);
        self.persons.push(Person {
            first: first_word,
            end,
            sex,
            is_person,
            is_bare,
            speaks,
            full,
            told,
            first_alone,
            is_elder: false,
        });
        let (last, first, _) = name;
        self.by_name.insert(name, person);
        self.by_last.entry(last).or_default().push(person);
        if !organisation && run.end - run.name >= 2 {
            self.by_first.entry(first).or_default().push(person);
        }
    }

    /// Adds a name of one word that the article never completes.
    fn add_bare(&mut self, reading: &Reading, run: &Run) {
        if has_organisation(reading, run.first, run.end) || is_land(reading, run.name) {
            return;
        }
        let (first, end, sex) = (run.name, run.end, Sex::Unknown);
        let person = Person {
            first,
            end,
            sex,
            is_person: false,
            is_bare: true,
            speaks: false,
            full: 0,
            told: 0,
            first_alone: 0,
            is_elder: false,
        };
        let name = full_name(reading, run);
        self.by_name.entry(name).or_insert(self.persons.len());
        self.by_last.entry(name.0).or_default().push(self.persons.len());
        self.persons.push(person);
    }

    /// Notes whose full name somebody else bears as well, who is no father: "Al Gore Sr".
    fn note_elders(&mut self, reading: &Reading) {
        for person in &mut self.persons {
            let Person { first, end, .. } = *person;
            let run = Run { first, name: first, end, is_title: false };
            let (last, first, is_elder) = full_name(reading, &run);
            person.is_elder =
                is_elder && self.by_name.contains_key(&(last, first, false));
        }
    }

    /// Notes who is called by the first name alone.
    fn note_first_names(&mut self, reading: &Reading, runs: &[Run]) {
        for run in runs.iter().filter(|run| run.end - run.first == 1) {
            let name = key(reading, run.first);
            if let (None, Some(&[person])) =
                (self.by_last.get(&name), self.by_first.get(&name).map(Vec::as_slice))
            {
                self.persons[person].first_alone += 1;
            }
        }
    }

    /// Notes a mention of a person that is known by now.
    fn mention(&mut self, reading: &Reading, run: &Run) {
        let Some(person) = self.person_of(reading, run) else { return };
        let single = run.end - run.name == 1;
        let of = &mut self.persons[person];
        of.told += 1;
        if single
            && self_speaks(reading, run)
            && !has_organisation(reading, of.first, of.end)
        {
            of.speaks = true;
            of.is_person |= !of.is_bare;
        }
        if of.sex == Sex::Unknown && run.name > run.first {
            of.sex = sex_of(&reading.words[run.name - 1]);
        }
        let is_kin = is_kin(reading, run.first);
        self.mentions.push(Mention { first: run.name, end: run.end, person, is_kin });
    }

    fn person_of(&self, reading: &Reading, run: &Run) -> Option<usize> {
        let name = full_name(reading, run);
        let (last, first, _) = name;
        if run.is_title && !self.by_last.contains_key(&last) {
            return None;
        }
        if run.end - run.name > 1 {
            return self.by_name.get(&name).copied();
        }
        let honorific = run.name.checked_sub(1).filter(|_| run.name > run.first);
        let sex = honorific.map_or(Sex::Unknown, |at| sex_of(&reading.words[at]));
        let by_last = self.by_last.get(&last).map_or(&[][..], |known| known);
        // "Mrs. Berg" is Anna, where there is one, rather than Chi Berg.
        let held = || by_last.iter().take(NAMESAKES_HELD);
        let known = held().any(|&person| self.persons[person].sex == sex);
        let unknown = held().filter(|&&person| self.persons[person].sex == Sex::Unknown);
        if sex != Sex::Unknown && !known && unknown.count() > 1 {
            return None;
        }
        let of_sex = |person: &Person| {
            sex == Sex::Unknown
                || person.sex == sex
                || person.sex == Sex::Unknown && !known
        };
        self.latest(by_last, run.first, of_sex).or_else(|| {
            let by_first = self.by_first.get(&first).map_or(&[][..], |known| known);
            self.latest(by_first, run.first, |person| person.is_person && of_sex(person))
        })
    }

    /// Of several persons, the one that fits and was mentioned last before the word `at`,
    /// unless another one is named far more often.
    fn latest(
        &self,
        persons: &[usize],
        at: usize,
        fits: impl Fn(&Person) -> bool,
    ) -> Option<usize> {
        let held = &persons[..persons.len().min(NAMESAKES_HELD)];
        let by_last = |person: &Person| person.first_alone < 2 && !person.is_elder;
        let mut known = held.iter().map(|&person| &self.persons[person]);
        let any_by_last = known.any(|person| fits(person) && by_last(person));
        let fits = |&person: &usize| {
            let person = &self.persons[person];
            fits(person) && (by_last(person) || !any_by_last)
        };
        let fitting = held.iter().copied().filter(fits);
        let one = fitting.clone().next();
        if persons.len() < 2 {
            return one;
        }
        // Whoever was mentioned just now is found among all, not only the first ones.
        let one_of = |person: &usize| persons.binary_search(person).is_ok();
        let meant = |mention: &&Mention| one_of(&mention.person) && fits(&mention.person);
        let plain = self.said_before(at).filter(|mention| !mention.is_kin).find(meant);
        let last = plain.or_else(|| self.said_before(at).find(meant));
        let last = last.map(|mention| mention.person);
        let count = |person: &usize| {
            let person = &self.persons[*person];
            (person.full, person.told)
        };
        let main = fitting.max_by_key(count);
        // Whoever was in the news all along goes on by the last name when a relative has
        // been mentioned.
        let leads = |main: &usize| {
            let ((full, told), last) = (count(main), last.as_ref().map(count));
            last.is_some_and(|last| full >= 3 * last.0 || told >= 6 * last.1)
        };
        main.filter(leads).or(last).or(one)
    }

    /// The persons mentioned before the word `at`, the last one first.
    fn said_before(&self, at: usize) -> impl Iterator<Item = &Mention> {
        // Few articles name people so often; without a bound the time would grow with the square
        // of that. Half and double: none change.
        const FAR: usize = 400;
        let before = self.mentions.iter().rev().take(FAR);
        before.filter(move |mention| mention.first < at)
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

    /// Returns true if the word at `at` is the last name of a person.
    pub(super) fn bears(&self, reading: &Reading, person: usize, at: usize) -> bool {
        let known = self.by_last.get(&key(reading, at));
        known.is_some_and(|known| known.binary_search(&person).is_ok())
    }

    /// Notes whom the pronoun at the word `at` means.
    pub(super) fn note_resolved(&mut self, at: usize, person: usize) {
        let place = self.resolved.partition_point(|&(other, _)| other <= at);
        self.resolved.insert(place, (at, person));
    }
}
