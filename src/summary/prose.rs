//! The running text of articles, sentence by sentence: first that of articles that are no
//! copies.

use std::collections::BTreeSet;

use jiff::civil;

use super::{Folder, Place};
use crate::article::{Article, Language};
use crate::dedup::Statement;
use crate::groups::index;
use crate::parallel;
use crate::sentence::{self, Kind, Sentence};
use crate::sketch::Kinship;

/// The running text of the articles, sentence by sentence.
pub(super) struct Prose<'a> {
    pub(super) articles: &'a [Article],
    /// The sentences of articles that are no copies, then those of copies.
    pub(super) sentences: Vec<Sentence>,
    pub(super) own_count: usize,
    /// The articles, those that are no copies first.
    pub(super) members: Vec<usize>,
    /// All sentences of each of them, running text or not.
    pub(super) all: Vec<Vec<Sentence>>,
    /// The place of each sentence in its article, from 0, and how many there are.
    pub(super) positions: Vec<(u32, u32)>,
}

impl<'a> Prose<'a> {
    pub(super) fn of(folder: &Folder<'_, 'a>, members: &[usize]) -> Prose<'a> {
        let Folder { articles, families, .. } = *folder;
        // A copy may come from anywhere among the articles: what is chosen must not
        // depend on where that is.
        let mut members = members.to_vec();
        members.sort_by_cached_key(|&at| (articles[at].published, articles[at].id()));
        // Kinships tell copies of representatives, but not copies of edited copies.
        let mut seen = BTreeSet::new();
        let (copies, own): (Vec<usize>, Vec<usize>) = members.iter().partition(|&&at| {
            families.kinships[at] == Kinship::Copy || !seen.insert(articles[at].id())
        });
        let mut prose = Prose {
            articles,
            sentences: Vec::new(),
            own_count: 0,
            members: Vec::with_capacity(members.len()),
            all: Vec::with_capacity(members.len()),
            positions: Vec::new(),
        };
        prose.append(folder, &own);
        prose.own_count = prose.sentences.len();
        prose.append(folder, &copies);
        prose
    }

    fn append(&mut self, folder: &Folder<'_, 'a>, members: &[usize]) {
        let split = |&member: &usize| {
            let (article, language) =
                (&folder.articles[member], folder.languages[member]);
            let mut sentences = sentence::split(article, index(member), language);
            for sentence in &mut sentences {
                if folder.boilerplate.covers(member, sentence.core) {
                    sentence.kind = Kind::Furniture;
                }
            }
            sentences
        };
        for sentences in parallel::map(members, split) {
            let prose = sentences.iter().filter(|s| s.kind == Kind::Prose);
            let before = self.sentences.len();
            self.sentences.extend(prose);
            let count = index(self.sentences.len() - before);
            self.positions.extend((0..count).map(|position| (position, count)));
            self.all.push(sentences);
        }
        self.members.extend(members);
    }

    /// The notices of corrections in the articles.
    pub(super) fn notices(&self) -> Vec<(usize, &'a str)> {
        let of_article = |(&member, all): (&usize, &'_ Vec<Sentence>)| {
            let article = &self.articles[member];
            let texts = all.iter().map(|sentence| article.slice(sentence.span));
            let found = texts.filter(|text| sentence::is_correction(text));
            found.map(|text| (member, text)).collect::<Vec<_>>()
        };
        self.members.iter().zip(&self.all).flat_map(of_article).collect()
    }

    /// The sentences that are ranked and chosen from.
    pub(super) fn own(&self) -> &[Sentence] {
        &self.sentences[..self.own_count]
    }

    pub(super) fn opens_paragraph(&self, sentence: usize) -> bool {
        let Some(before) = sentence.checked_sub(1) else { return true };
        let paragraph = |at: usize| {
            let sentence = &self.sentences[at];
            (sentence.article, sentence.paragraph)
        };
        paragraph(sentence) != paragraph(before)
    }

    /// Returns the sentences that end without any mark where the others of their article have
    /// one: what was cut off, or a heading that goes on behind a question.
    pub(super) fn unfinished(&self) -> Vec<usize> {
        let mut unfinished = Vec::new();
        let mut start = 0;
        for article in self.own().chunk_by(|a, b| a.article == b.article) {
            let all = start..start + article.len();
            start = all.end;
            let ends_bare = |&at: &usize| self.text(at).ends_with(char::is_alphanumeric);
            let bare: Vec<usize> = all.filter(ends_bare).collect();
            if bare.len() <= article.len() / FEW_UNFINISHED {
                unfinished.extend(bare);
            }
        }
        unfinished
    }

    /// Returns the day on which the article of a sentence was published.
    pub(super) fn day(&self, sentence: usize) -> Option<civil::Date> {
        let article = self.sentences[sentence].article as usize;
        Some(self.articles[article].published?.0.date())
    }

    pub(super) fn text(&self, sentence: usize) -> &'a str {
        let place = self.place(sentence);
        self.articles[place.article].slice(place.span)
    }

    pub(super) fn place(&self, sentence: usize) -> Place {
        let sentence = &self.sentences[sentence];
        Place { article: sentence.article as usize, span: sentence.core }
    }

    pub(super) fn statements(&self, languages: &[Language]) -> Vec<Statement<'a>> {
        let statement = |at: usize| {
            let language = languages[self.sentences[at].article as usize];
            Statement { text: self.text(at), language }
        };
        (0..self.sentences.len()).map(statement).collect()
    }
}

/// Where more than one sentence in so many ends without a mark, that is how it is written.
const FEW_UNFINISHED: usize = 5;
