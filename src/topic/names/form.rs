//! A name in one form, and how it is used.

use crate::article::{Place, Span};
use crate::fact::is_country_or_capital;
use crate::fact::quote::{is_first_name, is_of_body, is_role};

use super::super::NameKind;
use super::lists;
use std::cmp::Reverse;

/// A name stands for a place if this share of its mentions follows a word such as "in".
const PLACE_SHARE: f64 = 0.3;

/// How words that are made of the names of peoples and countries end.
const PEOPLES: [&str; 4] = ["an", "ese", "ish", "ans"];

/// A name as it is written, and how it is used.
#[derive(Clone)]
pub(super) struct Form<'a> {
    pub(super) text: &'a str,
    pub(super) place: Place,
    /// Rising.
    pub(super) articles: Vec<u32>,
    pub(super) mentions: usize,
    /// How many of the mentions follow a word such as "in", and how many stand beside a
    /// verb of saying or a title.
    pub(super) after_in: usize,
    pub(super) acting: usize,
    /// How many stand right before a common word, as an adjective does.
    pub(super) before_word: usize,
    /// How many stand behind "a", "her" or a number, as things do.
    pub(super) owned: usize,
    /// How many begin a sentence.
    pub(super) opening: usize,
    /// Its first word is written in lower case as well, in all forms of the name.
    pub(super) is_common: bool,
    /// It was seen within a sentence, where only names have capital letters.
    pub(super) is_sure: bool,
    /// The name of an office that it begins.
    pub(super) office: Option<&'a str>,
}

impl<'a> Form<'a> {
    pub(super) fn words(&self) -> impl DoubleEndedIterator<Item = &'a str> {
        self.text.split([' ', '-'])
    }

    pub(super) fn is_full(&self) -> bool {
        self.words().nth(1).is_some()
    }

    pub(super) fn kind(&self) -> NameKind {
        let used = self.after_in > self.acting
            && self.after_in as f64 >= PLACE_SHARE * self.mentions as f64;
        let known = self.is_state() && self.after_in >= self.acting
            || is_country_or_capital(&self.text.to_lowercase())
                && self.after_in > self.acting;
        if used || known || self.is_called_place() {
            NameKind::Where
        } else {
            NameKind::Who
        }
    }

    /// Returns true for what is called a place: "Lake Orla", "Orla Beach". "Adam Beach" is
    /// somebody.
    fn is_called_place(&self) -> bool {
        let (first, last) = (self.words().next(), self.words().next_back());
        // "Virginia Beach" is none.
        let is_called = |word| is_first_name(word) && !lists::is_state(word);
        let is_person = self.after_in == 0 && first.is_some_and(is_called);
        self.is_full() && first.is_some_and(lists::opens_place)
            || last.is_some_and(lists::is_place) && !is_person
    }

    /// Returns true for a state, and for what is named after one: "West Virginia".
    fn is_state(&self) -> bool {
        let bare = ["North ", "South ", "West ", "New "];
        let bare = bare.iter().find_map(|start| self.text.strip_prefix(start));
        lists::is_state(bare.unwrap_or(self.text))
    }

    /// Returns true for what is neither somebody nor somewhere: a war, a law, a word that is no
    /// name, and what people have, "her Corvina". Many have a plural: "12 Orlans".
    pub(super) fn is_thing(&self) -> bool {
        let is_event =
            self.words().any(lists::is_event) || lists::is_short_state(self.text);
        let is_word = !self.is_full()
            && (self.is_common || is_role(self.text) && !is_of_body(self.text));
        let is_owned = 2 * self.owned >= self.mentions && !self.text.ends_with('s');
        is_event || self.acting == 0 && (is_word || is_owned)
    }

    fn ends(&self) -> (Option<&'a str>, Option<&'a str>) {
        (self.words().next(), self.words().next_back())
    }

    /// Returns true if one and the same person may be meant: "Al B. Orla", "Al Bo Orla".
    pub(super) fn is_namesake(&self, other: &Form<'_>) -> bool {
        let initials = |form: &Form<'_>| {
            let middle: Vec<&str> = form.words().skip(1).collect();
            let middle = middle.iter().take(middle.len().saturating_sub(1));
            let letters = middle.flat_map(|word| match word.contains('.') {
                true => word.chars().filter(|c| c.is_uppercase()).collect::<Vec<char>>(),
                false => word.chars().take(1).collect(),
            });
            letters.collect::<String>()
        };
        let (one, two) = (initials(self), initials(other));
        let is_person = self.words().next().is_some_and(is_first_name);
        is_person && self.ends() == other.ends() && !one.is_empty() && one == two
    }

    /// "Russian" in "Russian officials".
    pub(super) fn is_adjective(&self) -> bool {
        let ends = PEOPLES.iter().any(|end| self.text.ends_with(end));
        !self.is_full() && ends && 2 * self.before_word >= self.mentions
    }

    /// Makes the name that of the office which it begins in most of its mentions, if in half
    /// of them and in more than one.
    pub(super) fn complete(&mut self, offices: super::Offices<'a>) {
        let offices = offices.into_iter();
        let most = offices.max_by_key(|&(_, (count, place))| (count, Reverse(place)));
        if let Some((office, (count, place))) = most
            && count > 1
            && 2 * count >= self.mentions
        {
            (self.text, self.place) = (office, place);
        }
    }

    /// The place of a text that begins where the name stands first.
    pub(super) fn place_of(&self, text: &str) -> Place {
        let start = self.place.span.start();
        Place { span: Span::new(start, start + text.len()), ..self.place }
    }

    /// The place of the end of the name.
    pub(super) fn place_of_end(&self, text: &str) -> Place {
        let end = self.place.span.end();
        Place { span: Span::new(end - text.len(), end), ..self.place }
    }

    pub(super) fn take(&mut self, other: &Form<'a>) {
        self.place = self.place.min(other.place);
        self.articles.extend(&other.articles);
        self.articles.sort_unstable();
        self.articles.dedup();
        self.mentions += other.mentions;
        self.after_in += other.after_in;
        self.acting += other.acting;
        self.before_word += other.before_word;
        self.owned += other.owned;
        self.opening += other.opening;
        self.is_common &= other.is_common;
        self.is_sure |= other.is_sure;
    }
}
