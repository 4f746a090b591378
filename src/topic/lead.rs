//! A headline for a story without titles: a sentence that tells its news, up to the end of a
//! clause.

use std::cmp::Reverse;

use crate::article::Language;
use crate::fact::{Line, Shape, Token, Traits};
use crate::ratio::key;
use crate::summary::{SummarySentence, Told};

/// The longest headline, in bytes, where its sentence has a clause that ends before: titles of
/// newspapers are hardly longer.
const LONGEST: usize = 140;

/// What an article begins with stands for the story before what is more central, if it is not much
/// less so. A guess.
const CENTRAL: f64 = 0.6;

/// What is not longer need not be cut.
const SHORT: usize = 76;

/// The shortest: a name and what it did.
const SHORTEST: usize = 30;

/// A sentence, and how it reads at the top of a story.
#[derive(Clone, Copy, Default)]
pub(super) struct Lead<'a> {
    /// All of it.
    pub(super) sentence: &'a str,
    /// Up to the end of a clause, where it is long.
    pub(super) headline: &'a str,
}

/// Returns the sentence of the summary that stands best for the story: one that tells a deed
/// in the reporter's own words, at the top of its article if there is one, and of those the
/// most central one; empty if there is no summary.
pub(super) fn lead<'a>(told: &Told<'a>, languages: &[Language]) -> Lead<'a> {
    let sentences = told.summary.sentences.iter();
    let most = sentences.clone().map(|sentence| sentence.score).fold(0.0, f64::max);
    let best = sentences.min_by_key(|sentence| {
        let read = Read::of(told, sentence, languages);
        let is_told = read.as_ref().is_none_or(Read::tells_news);
        let opens = read.as_ref().is_none_or(|read| read.opens);
        let is_first = opens && sentence.score >= CENTRAL * most;
        (!is_told, !is_first, Reverse(key(sentence.score)))
    });
    let Some(sentence) = best else { return Lead::default() };
    let read = Read::of(told, sentence, languages);
    let end = read.and_then(|read| read.clause_end()).unwrap_or(sentence.text.len());
    Lead { sentence: sentence.text, headline: sentence.text[..end].trim_end() }
}

/// A sentence of the summary in words; English only.
struct Read<'r> {
    line: Line<'r>,
    /// Its article begins with it.
    opens: bool,
}

/// Words that a clause begins with which is not a relative one.
const CLAUSES: &str =
    "when while after before because although though since until amid despite";

/// Words that the sentence begins with of which the news follows behind a comma.
const BEFORE_NEWS: &str =
    "as when while although though because since if after before unless";

impl<'r> Read<'r> {
    fn of<'a>(
        told: &'r Told<'a>,
        sentence: &SummarySentence<'a>,
        languages: &[Language],
    ) -> Option<Read<'r>> {
        let mut all = 0..told.sentences().len();
        let number = all.find(|&at| told.place(at) == sentence.place)?;
        let language = told.language(number, languages);
        let read = told.reading.texts.get(number)?;
        let before = number.checked_sub(1).map(|at| told.place(at).article);
        (language.or_english().code() == "en").then_some(Read {
            line: Line::of(told.text(number), read, &told.reading.vocabulary),
            opens: before != Some(sentence.place.article),
        })
    }

    /// Returns true for a sentence that says what has come about, in the reporter's own words, and
    /// does not begin with what only leads to its news. Captions tell of the present.
    fn tells_news(&self) -> bool {
        let is_news = |token: &Token| {
            let tells = Traits::SPEECH.and(Traits::HAVING);
            self.line.vocabulary.is_past(token)
                || self.line.vocabulary.is_finite(token) && token.traits.any(tells)
                || self.line.vocabulary.is_future(token)
        };
        let is_note = self.line.text.starts_with('(') && self.line.text.ends_with(')');
        let is_quote = self.line.text.starts_with(['"', '“', '«', '\'', '‘', '`']);
        let is_apart = is_note || is_quote || self.line.is(0, BEFORE_NEWS);
        !is_apart && self.line.tokens.iter().skip(1).any(is_news)
    }

    /// Returns where the last clause ends that fits, behind the verb of the sentence.
    fn clause_end(&self) -> Option<usize> {
        if self.line.text.len() <= SHORT {
            return None;
        }
        let verb = self.main_verb()?;
        let ends = (verb + 1..self.line.len()).filter_map(|at| self.end_before(at));
        ends.take_while(|&end| end <= LONGEST)
            .filter(|&end| end >= SHORTEST && self.is_whole(end))
            .last()
    }

    /// The first verb that stands in no aside, "Silas Venn, who plays the mayor, left"; behind the
    /// first comma where a phrase stands before the subject.
    fn main_verb(&self) -> Option<usize> {
        let all = self.line.len();
        let mut from = match self.is_fronted() {
            true => self.line.comma_from(1)?,
            false => 1,
        };
        let begins_aside = |at| self.line.is_relative(at) || self.line.is(at, "that");
        loop {
            // The comma that it begins behind closes what stands before.
            let start = from + usize::from(from > 1);
            let verb = (from..all).find(|&at| self.line.is_verb(at))?;
            let mut commas = (start..=verb).filter(|&at| self.line.is_after_comma(at));
            let (count, last) = (commas.clone().count(), commas.next_back());
            let is_aside = count % 2 == 1 || last.is_some_and(begins_aside);
            if !is_aside {
                return Some(verb);
            }
            from = self.line.comma_from(verb + 1)?;
        }
    }

    /// Returns true if a phrase stands before the subject: "Following the coup", "Shortly after".
    fn is_fronted(&self) -> bool {
        self.line.has(0, Traits::PREPOSITION)
            || self.line.word(0).ends_with("ing")
            || self.line.word(0).ends_with("ed")
            || self.line.is(1, BEFORE_NEWS)
    }

    /// Returns true if a "that" stands close before a word, and no verb between: "that the men".
    fn is_within_that(&self, at: usize) -> bool {
        const NEAR: usize = 8;
        let that =
            (at.saturating_sub(NEAR)..at).rev().find(|&at| self.line.is(at, "that"));
        that.is_some_and(|that| !self.line.has_verb(that + 1, at))
    }

    /// Returns where the text ends before a word, if a clause begins with that word.
    fn end_before(&self, at: usize) -> Option<usize> {
        let marks = Shape::COMMA.and(Shape::COLON).and(Shape::DASH);
        // "Just after midnight" is one.
        let back =
            1 + usize::from(at > 1 && self.line.is(at - 1, "just shortly soon right"));
        let (before, token) =
            (self.line.tokens.get(at.checked_sub(back)?)?, self.line.tokens.get(at)?);
        let is_number = |token: &Token| token.traits.any(Traits::NUMBER);
        let is_figure = is_number(before) && is_number(token);
        let is_marked = token.shape.any(marks);
        // What somebody did besides may be the news: "went out, and was shot".
        let goes_on = token.traits.any(Traits::AND) && self.line.is_verb(at + 1);
        let begins = match goes_on {
            true => !is_marked,
            false => is_marked && !is_figure || self.is_clause(at),
        };
        // "News that came" and "his" are cut off, "the mayor said" is not.
        let leads = Traits::STOP.and(Traits::ARTICLE).and(Traits::PREPOSITION);
        let is_cut = before.traits.any(leads)
            || self.line.word(at - back).ends_with("ing")
            || self.line.is_verb(at - back) && !before.traits.any(Traits::SPEECH);
        (begins && !is_cut && !self.is_within_that(at)).then_some(before.span.end())
    }

    fn is_clause(&self, at: usize) -> bool {
        self.line.is_relative(at) || self.line.is(at, CLAUSES)
    }

    /// Returns true if no quote or bracket is cut, and no list of names or things.
    fn is_whole(&self, end: usize) -> bool {
        let head = &self.line.text[..end];
        let count = |marks: &[char]| head.matches(marks).count();
        count(&['(']) == count(&[')'])
            && count(&['“']) == count(&['”'])
            && count(&['"']).is_multiple_of(2)
    }
}
