//! Who says each quotation of an article.
//!
//! | rule | as in |
//! |---|---|
//! | behind it, in its sentence | "...," said Lavrov |
//! | before it, in its sentence | Lavrov told reporters that "..." |
//! | a short sentence behind it | "...?" Lavrov asked. |
//! | few words part it from the quotation before | Lavrov called them "..." and "..." |
//! | a colon leads to it | Lavrov summed it up: "..." |
//! | it goes on with the quotation before | "...," Lavrov said. "..." |
//! | the sentence before leads to it | Lavrov disagreed. "..." |
//! | its paragraph goes on with the one before | "...," Lavrov said.¶"..." |
//!
//! The first rule that finds somebody decides. Pronouns and titles are looked up then.

use std::collections::BTreeSet;
use std::ops::Range;

use super::class::Class;
use super::cue::{self, Cue};
use super::people::{self, People};
use super::phrase::Subject;
use super::somebody::{is_read, somebody};
use super::words::{Lexicon, Reading, Word};
use super::{Quote, QuoteKind, Speaker};
use crate::article::{Language, Span};
use crate::sentence::Sentence;

/// A quotation by its words.
#[derive(Clone, Copy)]
struct Place {
    first: usize,
    end: usize,
    is_direct: bool,
    /// How what is quoted ends.
    asks: bool,
    stops: bool,
}

/// Who speaks, as found so far.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    Person { person: usize, mention: Span },
    Name { name: Span },
    Nameless { mention: Span },
}

/// A text with its sentences, and the number of the paragraph of each.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) text: &'a str,
    pub(super) sentences: &'a [Sentence],
    pub(super) paragraphs: &'a [u32],
}

/// Names the speakers of the quotations of a text.
pub(super) fn name_speakers(told: Told, quotes: &mut [Quote], language: Language) {
    let Some(lexicon) = Lexicon::of(language) else { return };
    if quotes.iter().all(|quote| quote.kind == QuoteKind::Scare) {
        return;
    }
    let spans: Vec<Span> = quotes
        .iter()
        .flat_map(|quote| {
            let spoken = quote.kind == QuoteKind::Direct;
            quote.parts.iter().copied().filter(move |_| spoken)
        })
        .collect();
    let reading = super::words::read(told, &spans, language, lexicon);
    let people = people::gather(&reading, language.code() == "de");
    let mut finder = Finder { reading: &reading, people, spoke: BTreeSet::new() };
    let places: Vec<Place> =
        quotes.iter().map(|quote| place_of(&reading, quote)).collect();
    let mut found: Vec<Option<Who>> = Vec::with_capacity(quotes.len());
    for at in 0..places.len() {
        let who =
            places[at].is_direct.then(|| finder.speaker(&places, &found, at)).flatten();
        if let Some(Who::Person { person, .. }) = who {
            finder.spoke.insert(person);
        }
        found.push(who);
    }
    for (quote, who) in quotes.iter_mut().zip(found) {
        quote.speaker = finder.tell(who);
    }
}

fn place_of(reading: &Reading, quote: &Quote) -> Place {
    let first = reading.word_at(quote.span.start());
    let end = reading.word_at(quote.span.end()).max(first);
    let inside = &reading.text[quote.span.range()];
    let ends = |marks: &[char]| {
        inside.ends_with(marks) || reading.text[quote.outer.end()..].starts_with(marks)
    };
    Place {
        first,
        end,
        is_direct: quote.kind == QuoteKind::Direct && end > first,
        asks: inside.ends_with('?'),
        stops: ends(&['.', '!', '?', '…']),
    }
}

struct Finder<'a> {
    reading: &'a Reading<'a>,
    people: People,
    /// Who has spoken so far.
    spoke: BTreeSet<usize>,
}

impl Finder<'_> {
    fn speaker(
        &mut self,
        places: &[Place],
        found: &[Option<Who>],
        at: usize,
    ) -> Option<Who> {
        let place = places[at];
        let last = (0..at).rev().find(|&at| places[at].is_direct);
        let next = places[at + 1..].iter().find(|place| place.is_direct);
        let start = self.start_of(place, last.map(|at| places[at]));
        let end = self.end_of(place, next);
        let goes_on = last.is_some_and(|last| {
            places[last].end == start
                && start < place.first
                && self.sentence(places[last].end.saturating_sub(1))
                    == self.sentence(start)
        });
        // "They said" goes on with several, but not with the last one who was named.
        if cue::others_say(self.reading, place.end, end) {
            let who = self.by_neighbors(places, found, at, last);
            return who.filter(|who| !self.is_one(*who));
        }
        let said = last.and_then(|last| found[last]);
        let behind = place.end..end;
        match self.cue(place, next, start, behind, goes_on) {
            Some(Cue::By(subject)) => {
                let near = last.is_some_and(|last| self.is_near(places[last], place));
                let before = said.filter(|_| near);
                let namesake = before.and_then(|before| self.namesake(subject, before));
                let who = namesake.or_else(|| self.who(subject));
                who.filter(|who| !self.is_named_in(place, *who))
            }
            Some(Cue::GoesOn) => said,
            None if goes_on && self.says_no_more(start, place.first) => said,
            None if start < place.first => {
                let who = self.who(cue::leads_up(self.reading, start, place.first)?)?;
                Some(who).filter(|who| self.is_one(*who))
            }
            None => self.by_neighbors(places, found, at, last),
        }
    }

    /// The words beside a quotation that tell who speaks: of those from `start` on before it, of
    /// those `behind` it, and of the sentence behind that.
    fn cue(
        &self,
        place: Place,
        next: Option<&Place>,
        start: usize,
        behind: Range<usize>,
        goes_on: bool,
    ) -> Option<Cue> {
        let reading = self.reading;
        let Range { start: from, end } = behind;
        let by = |subject: Option<Subject>| subject.map(Cue::By);
        by(cue::behind(reading, from, end))
            .or_else(|| cue::before(reading, start, place.first, goes_on))
            .or_else(|| by(self.answer_behind(place, next)))
            .or_else(|| by(cue::further_behind(reading, place.first, from, end)))
    }

    /// Returns true if a quotation stands in the paragraph of another one, or the next one.
    fn is_near(&self, last: Place, place: Place) -> bool {
        let paragraph = |at: usize| self.reading.paragraph(at);
        let last = paragraph(last.end.saturating_sub(1));
        last.zip(paragraph(place.first)).is_some_and(|(last, here)| here <= last + 1)
    }

    /// Whoever spoke just before, where the last name alone says who goes on.
    fn namesake(&self, subject: Subject, before: Who) -> Option<Who> {
        let (Subject::Name { start, first, end }, Who::Person { person, mention: last }) =
            (subject, before)
        else {
            return None;
        };
        let mention = self.reading.span(start, end);
        let bears = start == first
            && first + 1 == end
            && self.is_one(before)
            && self.people.bears(self.reading, person, first)
            && !self.is_other_named(person, self.reading.word_at(last.start()), first);
        bears.then_some(Who::Person { person, mention })
    }

    /// Returns true if another bearer of the name at the word `at` is named in full from `start` on:
    /// then that one may be meant.
    fn is_other_named(&self, person: usize, start: usize, at: usize) -> bool {
        let mentions = &self.people.mentions;
        let from = mentions.partition_point(|mention| mention.first < start);
        let mut between =
            mentions[from..].iter().take_while(|mention| mention.first < at);
        between.any(|mention| {
            mention.person != person
                && mention.end - mention.first > 1
                && self.people.bears(self.reading, mention.person, at)
        })
    }

    /// Returns true if few words that name nobody part two quotations of one sentence: "“...” are
    /// “...”".
    fn says_no_more(&self, start: usize, end: usize) -> bool {
        // Room for "and that the town was". More tells of somebody else, however plainly.
        const FEW: usize = 8;
        let names = |word: &Word| {
            word.is_capital()
                || word.is(Class::HE.and(Class::SHE).and(Class::PRONOUN).and(Class::WHO))
                    && !word.is(Class::A.and(Class::THAT))
        };
        let joins = Class::AND
            .and(Class::THAT)
            .and(Class::BEING)
            .and(Class::HAVING)
            .and(Class::A)
            .and(Class::THE);
        let words = &self.reading.words[start..end];
        let others = words.iter().filter(|word| !word.is(joins)).count();
        // "“...” as well as “...”"
        if words.len() == 3 && self.reading.text_of(start + 1) == "well" {
            return true;
        }
        words.len() <= FEW
            && others <= 1
            && words.last().is_none_or(|word| word.is(joins))
            && !words.iter().any(names)
    }

    /// Returns true for one person.
    fn is_one(&self, who: Who) -> bool {
        matches!(who, Who::Person { person, .. } if self.people.persons[person].is_person)
    }

    /// Returns true if a quotation names the person whom a pronoun beside it is to mean:
    /// people seldom speak of themselves by name.
    fn is_named_in(&self, place: Place, who: Who) -> bool {
        let Who::Person { person, mention } = who else { return false };
        let (first, end) = self.people.name(person);
        let reading = self.reading;
        let name = reading.span(first, end);
        let pronoun =
            reading.is(reading.word_at(mention.start()), Class::HE.and(Class::SHE));
        let spoken = reading.span(place.first, place.end);
        pronoun && reading.text[spoken.range()].contains(&reading.text[name.range()])
    }

    /// The first word that belongs to the quotation's sentence and to no other quotation.
    fn start_of(&self, place: Place, last: Option<Place>) -> usize {
        let start = self.reading.sentence_start(place.first);
        last.map_or(start, |last| start.max(last.end)).min(place.first)
    }

    fn end_of(&self, place: Place, next: Option<&Place>) -> usize {
        let end = self.reading.sentence_end(place.end.saturating_sub(1));
        next.map_or(end, |next| end.min(next.first)).max(place.end)
    }

    fn sentence(&self, at: usize) -> Option<u32> {
        self.reading.words.get(at).map(|word| word.sentence)
    }

    /// `"...?" Lavrov asked.`, where the verb stands in a sentence of its own.
    fn answer_behind(&self, place: Place, next: Option<&Place>) -> Option<Subject> {
        // A longer sentence tells more than who speaks. Half and double: 2 change each.
        const SHORT: usize = 12;
        let start = place.end;
        let same =
            self.reading.paragraph(start)? == self.reading.paragraph(place.first)?;
        let end = self.reading.sentence_end(start);
        let end = next.map_or(end, |next| end.min(next.first));
        let told = (start..end).any(|at| self.reading.is(at, Class::THAT));
        if !same || end.saturating_sub(start) > SHORT || told || !place.stops {
            return None;
        }
        cue::behind(self.reading, start, end)
    }

    fn by_neighbors(
        &mut self,
        places: &[Place],
        found: &[Option<Who>],
        at: usize,
        last: Option<usize>,
    ) -> Option<Who> {
        let place = places[at];
        let reading = self.reading;
        let here = reading.paragraph(place.first)?;
        let before = place.first.checked_sub(1)?;
        let same_paragraph = reading.paragraph(before) == Some(here);
        let said = last.filter(|&last| {
            reading.paragraph(places[last].end.saturating_sub(1)) == Some(here)
        });
        if same_paragraph {
            let start = reading.sentence_start(before);
            // Only words that tell who spoke lie between.
            if let Some(last) = said.filter(|&last| places[last].end >= start) {
                return found[last];
            }
            return self.by_lead(start, place.first);
        }
        let colon = reading.text[..reading.words[place.first].span.start()]
            .trim_end_matches(|c: char| !c.is_alphanumeric() && c != ':')
            .ends_with(':');
        if colon {
            return self.by_lead(reading.sentence_start(before), place.first);
        }
        let last = last?;
        let near = reading.paragraph(places[last].end.saturating_sub(1))? + 1 == here;
        let closes = places[last].end >= reading.sentence_start(before);
        (near && closes && !places[last].asks).then(|| found[last]).flatten()
    }

    /// Who is spoken of in the sentence before.
    fn by_lead(&mut self, start: usize, end: usize) -> Option<Who> {
        let (subject, speaks) = cue::leads(self.reading, start, end)?;
        if matches!(subject, Subject::Nameless { .. } | Subject::Role { .. }) {
            return None;
        }
        let who = self.who(subject)?;
        match who {
            Who::Person { .. } if speaks => Some(who),
            Who::Person { person, .. } if self.spoke.contains(&person) => Some(who),
            Who::Name { .. } if speaks => Some(who),
            _ => None,
        }
    }

    /// Whom the phrase means.
    fn who(&mut self, subject: Subject) -> Option<Who> {
        let reading = self.reading;
        match somebody(reading, subject)? {
            Subject::Pronoun { at, is_woman } => {
                let person = self.people.meant(reading, at, is_woman)?;
                self.people.note_resolved(at, person);
                Some(Who::Person { person, mention: reading.span(at, at + 1) })
            }
            Subject::Name { start, first, end } => {
                let name = reading.span(first, end);
                // "the Miners' Union" is no miner.
                let owned = reading.words[first..end - 1].iter().any(|word| word.owns);
                let person = (first..end).rev().find_map(|at| self.people.at(at));
                let person = person.filter(|_| !owned);
                let mention = reading.span(start, end);
                match person {
                    Some(person) => Some(Who::Person { person, mention }),
                    None if start + 1 == end && is_read(reading, start) => None,
                    None => Some(Who::Name { name }),
                }
            }
            Subject::Role { first, end, head } => {
                let mention = reading.span(first, end);
                // "Driver" may be a name.
                let called = self.people.at(head);
                let person = called.or_else(|| self.people.with_title(reading, head));
                Some(match person {
                    Some(person) => Who::Person { person, mention },
                    None => Who::Nameless { mention },
                })
            }
            Subject::Nameless { first, end } => {
                Some(Who::Nameless { mention: reading.span(first, end) })
            }
        }
    }

    fn tell(&self, who: Option<Who>) -> Speaker {
        match who {
            None => Speaker::Unresolved,
            Some(Who::Nameless { mention }) => Speaker::Described { mention },
            Some(Who::Name { name }) => Speaker::Named { name, mention: name },
            Some(Who::Person { person, mention }) => {
                let (first, end) = self.people.name(person);
                Speaker::Named { name: self.reading.span(first, end), mention }
            }
        }
    }
}
