//! The names in one sentence.

use crate::article::{Language, Place, Span};
use crate::fact::quote::{is_first_name, is_role, opens_place};
use crate::fact::{Shape, Token, Traits, Vocabulary};
use crate::summary::Told;

use super::{Form, lists};

/// The most words of a name: what is longer is a list.
const LONGEST: usize = 12;

/// A sentence that is read for names.
pub(super) struct Sentence<'s, 'a> {
    pub(super) told: &'s Told<'a>,
    pub(super) number: usize,
    pub(super) tokens: &'s [Token],
    pub(super) language: Language,
}

impl<'a> Sentence<'_, 'a> {
    /// Returns its names, in reading order.
    pub(super) fn names(&self) -> Vec<Form<'a>> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < self.tokens.len() {
            let is_none = self.is_of_title(at) || self.is_cut_off(at);
            let end = if is_none { at } else { self.name_end(at) };
            if end > at {
                found.extend(self.form(self.name_start(at, end), end));
            }
            at = end.max(at + 1);
        }
        found
    }

    fn is_name(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| {
            token.shape.any(Shape::CAPITAL) && self.told.reading.vocabulary.is_name(token)
        })
    }

    /// True for "State" in "Secretary of State Ilse Krone", where no name begins.
    fn is_of_title(&self, at: usize) -> bool {
        let is_secretary = |at: usize| self.word(at).eq_ignore_ascii_case("secretary");
        self.word(at) == "State"
            && at.checked_sub(1).is_some_and(|before| self.word(before) == "of")
            && at.checked_sub(2).is_some_and(is_secretary)
            && self.is_name(at + 1)
    }

    /// True for the last "T" in "AT&T".
    fn is_cut_off(&self, at: usize) -> bool {
        let start = self.tokens[at].span.start();
        self.told.text(self.number)[..start].ends_with('&')
    }

    /// Returns where the name that begins at a word ends; `at` if none does.
    fn name_end(&self, at: usize) -> usize {
        if !self.is_name(at) {
            return at;
        }
        let apart = Shape::MARKS.without(Shape::HYPHEN);
        let follows = |at: usize| {
            self.tokens.get(at).is_some_and(|token| !token.shape.any(apart))
                && !self.is_possessive(at - 1)
        };
        let mut end = at + 1;
        while end - at < LONGEST {
            if (follows(end) || self.is_joined(end)) && self.is_name(end) {
                end += 1;
            } else if follows(end) && self.joins(at, end) && self.is_name(end + 1) {
                end += 2;
            } else {
                break;
            }
        }
        end
    }

    /// Returns where a name begins behind what somebody is: "Geologist Tamsin Vale".
    fn name_start(&self, first: usize, end: usize) -> usize {
        let is_person = |&at: &usize| {
            let before = self.word(at - 1);
            let is_common = self.is_common(at - 1);
            is_first_name(self.word(at))
                && (is_role(before) || is_common && !opens_place(before))
                && !lists::is_place(before)
                && !lists::opens_place(before)
        };
        (first + 1..end.saturating_sub(1)).find(is_person).unwrap_or(first)
    }

    /// True for a word that is written in lower case as well. In English it is no name then; in
    /// Vietnamese many syllables of names are words.
    fn is_common(&self, at: usize) -> bool {
        self.language.or_english().code() == "en"
            && self.vocabulary().is_common(&self.tokens[at])
    }

    fn vocabulary(&self) -> &Vocabulary {
        &self.told.reading.vocabulary
    }

    fn word(&self, at: usize) -> &'a str {
        self.tokens
            .get(at)
            .map_or("", |token| &self.told.text(self.number)[token.span.range()])
    }

    /// True if the word at `end` is a small one within a name that begins at `first`: "of"
    /// in "Bank of Lunde", "for" in "Department for Health", "&" in "Hartnell & Pryce".
    fn joins(&self, first: usize, end: usize) -> bool {
        let next = self.tokens.get(end + 1);
        let is_body = lists::is_of(self.word(end - 1));
        let is_within = match self.word(end) {
            "of" => end - first == 1 || is_body,
            "for" => lists::is_for(self.word(end - 1)),
            "&" => self.is_ampersand(first, end),
            word => lists::is_within(word),
        };
        is_within && next.is_some_and(|token| !token.shape.any(Shape::MARKS))
    }

    /// True for the only ampersand of a name, as in "Hartnell & Pryce" and in "H&P".
    fn is_ampersand(&self, first: usize, at: usize) -> bool {
        let ends = (self.tokens.get(at - 1), self.tokens.get(at + 1));
        let (Some(last), Some(next)) = ends else { return false };
        let text = self.told.text(self.number);
        let between = text.get(last.span.end()..next.span.start());
        matches!(between, Some(" & " | "&")) && (first..at).all(|at| self.word(at) != "&")
    }

    /// True for "Bush" in "George W. Bush".
    fn is_joined(&self, at: usize) -> bool {
        let (Some(last), Some(next)) = (self.tokens.get(at - 1), self.tokens.get(at))
        else {
            return false;
        };
        let text = self.told.text(self.number);
        let between = text.get(last.span.end()..next.span.start()).unwrap_or_default();
        between == ". " && self.word(at - 1).chars().count() == 1
    }

    fn is_possessive(&self, at: usize) -> bool {
        let end = self.tokens.get(at).map_or(0, |token| token.span.end());
        let behind = self.told.text(self.number).get(end..).unwrap_or_default();
        let word = self.word(at);
        ["'s", "’s"].iter().any(|s| word.ends_with(s) || behind.starts_with(s))
    }

    fn form(&self, first: usize, end: usize) -> Option<Form<'a>> {
        let text = self.told.text(self.number);
        let span = Span::new(
            self.tokens.get(first)?.span.start(),
            self.tokens.get(end - 1)?.span.end(),
        );
        let name = text.get(span.range())?;
        let name = name.trim_end_matches("'s").trim_end_matches("’s");
        let place = self.told.place(self.number);
        let start = place.span.start() + span.start();
        let before = first.checked_sub(1).and_then(|at| self.tokens.get(at));
        let next = self.tokens.get(end);
        let acts = Traits::SPEECH.and(Traits::SAYS).and(Traits::TITLE);
        let acting = before.iter().chain(&next).any(|token| token.traits.any(acts))
            || next.is_some_and(|next| self.vocabulary().is_deed_of_state(next));
        // "White House" is read as one word.
        let is_single = !name.contains(' ');
        if is_single && self.is_counted(end) || is_of_party(name) {
            return None;
        }
        let precedes_word = self.precedes_word(end);
        let mentions = Form {
            text: name,
            place: Place {
                article: place.article,
                span: Span::new(start, start + name.len()),
            },
            articles: vec![self.told.sentences()[self.number].article],
            mentions: 1,
            after_in: usize::from(
                !self.is_possessive(end - 1)
                    && (self.follows_in(first) || self.precedes_state(end)),
            ),
            acting: usize::from(acting),
            before_word: usize::from(precedes_word),
            owned: usize::from(self.is_owned(first, is_single) && !precedes_word),
            opening: usize::from(self.opens(first)),
            is_common: self.is_common(first),
            is_sure: end - first > 1 || !self.tokens[first].shape.any(Shape::INITIAL),
            office: self.office(span, end),
        };
        let is_short = name.chars().count() < if is_upper(name) { 2 } else { 3 };
        (!is_short).then_some(mentions)
    }

    /// True for "Category" in "Category 3".
    fn is_counted(&self, end: usize) -> bool {
        self.tokens.get(end).is_some_and(|next| {
            next.traits.any(Traits::NUMBER) && !next.shape.any(Shape::MARKS)
        })
    }

    /// True for a name behind "a", "her" or a number, and for one of a word behind "the": things
    /// have such names, "a 2007 Corvina", "the Beast".
    fn is_owned(&self, first: usize, is_single: bool) -> bool {
        let Some(before) = first.checked_sub(1) else { return false };
        let token = &self.tokens[before];
        let owns = Traits::NUMBER.and(Traits::ARTICLE);
        !self.tokens[first].shape.any(Shape::MARKS)
            && token.traits.any(owns)
            && (is_single || !self.vocabulary().is_definite(token))
    }

    fn opens(&self, first: usize) -> bool {
        let apart = Shape::MARKS.without(Shape::HYPHEN.and(Shape::COMMA));
        first == 0 || self.tokens[first].shape.any(apart)
    }

    /// True if a word such as "in" or "in the" stands before the name, or one such as
    /// "river" or "town of".
    fn follows_in(&self, first: usize) -> bool {
        let apart = |at: usize| {
            self.tokens.get(at).is_none_or(|token| token.shape.any(Shape::MARKS))
        };
        let is_in = |at: usize| lists::leads_to_place(self.word(at), self.language);
        let is_place = |at: usize| lists::is_place(self.word(at));
        let Some(before) = first.checked_sub(1).filter(|_| !apart(first)) else {
            return false;
        };
        let second = before.checked_sub(1).filter(|_| !apart(before));
        let is_article = self.tokens[before].traits.any(Traits::FREE);
        let is_of = lists::is_within(self.word(before));
        let is_home = self.word(before) == "of" && apart(before);
        is_in(before)
            || is_home
            || is_place(before)
            || is_article && second.is_some_and(is_in)
            || is_of && second.is_some_and(is_place)
    }

    /// True for a town before its state: "Lunde, Ohio".
    fn precedes_state(&self, end: usize) -> bool {
        self.tokens.get(end).is_some_and(|next| {
            let is_name = next.shape.any(Shape::CAPITAL);
            is_name
                && next.shape.any(Shape::COMMA)
                && (lists::is_state(self.word(end))
                    || lists::is_short_state(self.word(end)))
        })
    }

    /// Returns a name with the syllable right behind it, where it is the first one of an
    /// office or a body in Vietnamese: "Quốc hội", the parliament.
    fn office(&self, name: Span, end: usize) -> Option<&'a str> {
        let text = self.told.text(self.number);
        let next = self.tokens.get(end).filter(|_| self.language.code() == "vi")?;
        let is_small = self.word(end).chars().all(char::is_lowercase);
        let is_parted = text.get(name.end()..next.span.start()) == Some(" ");
        let begins = text.get(name.range()).is_some_and(lists::begins_office);
        let office = text.get(name.start()..next.span.end());
        office.filter(|_| is_small && is_parted && begins)
    }

    /// True if a common word stands right behind the name.
    fn precedes_word(&self, end: usize) -> bool {
        let no_word =
            Traits::STOP.and(Traits::FREE).and(Traits::SPEECH).and(Traits::SAYS);
        self.tokens.get(end).is_some_and(|token| {
            !token.shape.any(Shape::MARKS.and(Shape::CAPITAL))
                && !token.traits.any(no_word.and(Traits::BEING).and(Traits::HAVING))
                && !self.is_possessive(end - 1)
        })
    }
}

/// True for where a lawmaker is from: "R-Ohio".
fn is_of_party(name: &str) -> bool {
    name.split_once('-').is_some_and(|(party, _)| party.len() == 1)
}

fn is_upper(name: &str) -> bool {
    name.chars().all(char::is_uppercase)
}
