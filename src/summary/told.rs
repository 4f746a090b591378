//! A summary together with what it was made of, for those who tell more of its story.

use crate::article::{Language, Place};
use crate::dedup::{Duplicates, Relation};
use crate::fact::Reading;
use crate::select::standalone::Dependence;
use crate::sentence::Sentence;
use crate::term::Terms;

use super::Summary;
use super::choice::Choice;
use super::prose::Prose;
use super::report::one_an_article;

/// A summary, and the sentences it was chosen from: those of articles that are no copies.
pub(crate) struct Told<'a> {
    /// The summary.
    pub(crate) summary: Summary<'a>,
    /// The words of the sentences.
    pub(crate) terms: Terms,
    /// The sentences, read for what they assert.
    pub(crate) reading: Reading,
    /// How central each sentence is, from 0 to 1.
    pub(crate) scores: Vec<f64>,
    /// For each sentence, whether it stands alone.
    pub(super) standing: Vec<bool>,
    pub(super) prose: Prose<'a>,
    pub(super) duplicates: Duplicates,
}

impl<'a> Told<'a> {
    pub(super) fn of(summary: Summary<'a>, choice: Choice<'a>) -> Told<'a> {
        let Choice { prose, reading, duplicates, terms, scores, candidates, .. } = choice;
        // How a toll rose is what a timeline tells.
        let stands = |sign: Dependence| sign == Dependence::OutdatedCount;
        let standing =
            candidates.iter().map(|one| one.dependence.is_none_or(stands)).collect();
        Told { summary, terms, reading, scores, standing, prose, duplicates }
    }

    /// Returns the sentences, article by article.
    pub(crate) fn sentences(&self) -> &[Sentence] {
        self.prose.own()
    }

    /// Returns what a sentence says.
    pub(crate) fn text(&self, sentence: usize) -> &'a str {
        self.prose.text(sentence)
    }

    /// Returns where a sentence stands.
    pub(crate) fn place(&self, sentence: usize) -> Place {
        self.prose.place(sentence)
    }

    /// Returns how many articles the sentences come from.
    pub(crate) fn article_count(&self) -> usize {
        self.sentences().chunk_by(|a, b| a.article == b.article).count()
    }

    /// Returns the language of a sentence; `languages` holds one an article.
    pub(crate) fn language(&self, sentence: usize, languages: &[Language]) -> Language {
        languages[self.prose.sentences[sentence].article as usize]
    }

    /// Returns true if a sentence can be read without the one before it.
    pub(crate) fn stands_alone(&self, sentence: usize) -> bool {
        self.standing[sentence]
    }

    /// Returns the number of the group of sentences that say what this one says.
    pub(crate) fn group(&self, sentence: usize) -> usize {
        self.duplicates.groups.group_of(sentence)
    }

    /// Returns true if two sentences, or others that say the same, match but for a fact.
    pub(crate) fn differ(&self, one: usize, other: usize) -> bool {
        let sides = [self.group(one), self.group(other)];
        self.duplicates.differences.iter().any(|difference| {
            let [first, second] =
                [difference.first, difference.second].map(|at| self.group(at as usize));
            sides == [first, second] || sides == [second, first]
        })
    }

    /// Returns where else a sentence is said, one place an article.
    pub(crate) fn supporters(&self, sentence: usize) -> Vec<Place> {
        let Duplicates { groups, relations, .. } = &self.duplicates;
        let members = groups.members(self.group(sentence)).iter().map(|&m| m as usize);
        let others = members
            .filter(|&m| m != sentence && relations[m] != Relation::Contained)
            .map(|m| self.place(m));
        one_an_article(others, self.place(sentence).article)
    }
}
