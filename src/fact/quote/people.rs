//! The people of an article: which names are one, and whom a title means.

use super::class::Class;
use super::run::{
    Run, has_organisation, has_title_before, last_name, runs, self_speaks, speaks,
    titles_before, titles_behind,
};
use super::sex::{Sex, sex_of, sex_of_run};
use super::words::Reading;
use crate::hash::{FixedMap as Map, Key};

/// How many of those that share one name are looked at, the first ones: only lists have
/// more, and the main persons of an article are named early.
pub(super) const NAMESAKES_HELD: usize = 64;

/// A person, or something else with a name of several words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Person {
    /// The fullest name, in words.
    first: usize,
    end: usize,
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
}

/// A name in its place, from the word `first` up to `end`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) person: usize,
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
    by_title: Map<Key, Vec<usize>>,
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

impl People {
    /// Adds a person, or another mention of a known one.
    fn add(&mut self, reading: &Reading, run: &Run, strict: bool) {
        let words = &reading.words;
        let titled = run.name > run.first || has_title_before(words, run.first);
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
        if has_organisation(reading, run.first, run.end) {
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
        };
        let name = full_name(reading, run);
        self.by_name.entry(name).or_insert(self.persons.len());
        self.by_last.entry(name.0).or_default().push(self.persons.len());
        self.persons.push(person);
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
        self.mentions.push(Mention { first: run.name, end: run.end, person });
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
        let of_sex = |person: &Person| {
            sex == Sex::Unknown || person.sex == Sex::Unknown || person.sex == sex
        };
        let by_last = self.by_last.get(&last).map_or(&[][..], |known| known);
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
        let by_last = |person: &Person| person.first_alone < 2;
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
        let last = self.said_before(at).find(|person| one_of(person) && fits(person));
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
    fn said_before(&self, at: usize) -> impl Iterator<Item = usize> {
        // Few articles name people so often; without a bound the time would grow with the square
        // of that. Half and double: none change.
        const FAR: usize = 400;
        let before = self.mentions.iter().rev().take(FAR);
        before.filter(move |mention| mention.first < at).map(|mention| mention.person)
    }

    /// Notes what each person is: "Foreign Minister Sergei Lavrov", "Lavrov, the minister".
    fn note_titles(&mut self, reading: &Reading) {
        for mention in &self.mentions {
            let titles = titles_before(reading, mention.first)
                .chain(titles_behind(reading, mention.end));
            for at in titles {
                let title = title_key(reading, at);
                let holders = self.by_title.entry(title).or_default();
                // With two it means no one person, and the others change nothing.
                if holders.len() < 2 && !holders.contains(&mention.person) {
                    holders.push(mention.person);
                }
                let person = &mut self.persons[mention.person];
                person.is_person |= !has_organisation(reading, person.first, person.end);
                if person.sex == Sex::Unknown {
                    person.sex = sex_of(&reading.words[at]);
                }
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

    /// Returns true if the word at `at` is the last name of a person.
    pub(super) fn bears(&self, reading: &Reading, person: usize, at: usize) -> bool {
        let known = self.by_last.get(&key(reading, at));
        known.is_some_and(|known| known.binary_search(&person).is_ok())
    }

    /// The one person with the title at the word `at`.
    pub(super) fn with_title(&self, reading: &Reading, at: usize) -> Option<usize> {
        let title = title_key(reading, at);
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
}
