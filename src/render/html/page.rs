//! What all parts of a page share: the articles, and the places that links lead to.

use std::collections::BTreeSet;

use super::markup::Html;
use super::words;
use crate::article::{Article, Language, Place, Span};
use crate::dedup::{Statement, Wording};
use crate::summary::ArticleNote;

/// A page in the making.
pub(super) struct Page<'a> {
    pub(super) html: Html,
    pub(super) articles: &'a [Article],
    notes: &'a [ArticleNote],
    /// Where links of this page lead: each becomes an anchor in its article.
    places: BTreeSet<Place>,
    wording: Wording,
}

impl<'a> Page<'a> {
    pub(super) fn of(articles: &'a [Article], notes: &'a [ArticleNote]) -> Page<'a> {
        Page {
            html: Html::default(),
            articles,
            notes,
            places: BTreeSet::new(),
            wording: Wording::default(),
        }
    }

    /// Returns the language of an article.
    pub(super) fn language(&self, article: usize) -> Language {
        self.notes.get(article).map_or(Language::UNKNOWN, |note| note.language)
    }

    /// Returns the family of an article: copies of one another share it.
    pub(super) fn family(&self, article: usize) -> usize {
        self.notes.get(article).map_or(usize::MAX, |note| note.family)
    }

    /// Says, in the tag that is open, in which language and direction an article's words
    /// are.
    pub(super) fn in_language_of(&mut self, article: usize) -> &mut Html {
        let language = self.language(article);
        self.html.attribute("lang", language.code()).markup(" dir=\"auto\"")
    }

    /// Opens a link to a place, and leaves its tag open for more attributes.
    pub(super) fn link(&mut self, place: Place) -> &mut Html {
        self.places.insert(place);
        self.html.markup("<a").attribute("href", &format!("#{}", anchor(place)))
    }

    /// Names the publisher of the article at a place, and links to the place.
    fn link_outlet(&mut self, place: Place) {
        let outlet = words::outlet(&self.articles[place.article]);
        self.link(place).markup(" class=\"source\"><bdi>").text(&outlet);
        self.html.markup("</bdi></a>");
    }

    /// Names the publisher of the article at a place, with the date, and links to it.
    pub(super) fn credit(&mut self, place: Place) {
        self.link_outlet(place);
        self.date(place.article);
    }

    /// Adds the date of an article after a comma, if it has one.
    pub(super) fn date(&mut self, article: usize) {
        if let Some(date) = self.articles[article].published {
            self.html.markup(", <time").attribute("datetime", &date.to_string());
            self.html.markup(">").text(&words::day(date)).markup("</time>");
        }
    }

    /// Returns the places in an article that links lead to so far.
    pub(super) fn places_in(&self, article: usize) -> Vec<Place> {
        let places = self.places.range(Place { article, span: Span::default() }..);
        places.take_while(|place| place.article == article).copied().collect()
    }

    /// Forgets all places: the articles of a story are written, and the next has others.
    pub(super) fn end_story(&mut self) {
        self.places.clear();
    }

    /// Returns the text at a place.
    pub(super) fn text_at(&self, place: Place) -> &'a str {
        self.articles[place.article].slice(place.span)
    }

    /// Returns in which words the text at a second place differs from that at a first.
    pub(super) fn changes(&mut self, first: Place, second: Place) -> Vec<(Span, Span)> {
        let statement = |place: Place| Statement {
            text: self.articles[place.article].slice(place.span),
            language: self.language(place.article),
        };
        let (first, second) = (statement(first), statement(second));
        self.wording.changes(first, second)
    }
}

/// Returns the name of a place within the page.
pub(super) fn anchor(place: Place) -> String {
    format!("a{}-{}-{}", place.article, place.span.start(), place.span.end())
}
