//! The figures of a story where they stand, with the words around them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil;

use super::Statements;
use super::scope::{self, Confined, Periods, Sense};
use super::words::{Figure, Word, Words};
use crate::article::{Date, Span};
use crate::fact::{Day, FactKind, Quantity};
use crate::groups::index;
use crate::hash::FixedMap;

/// A figure in a sentence.
pub(super) struct Mention {
    /// Its sentence.
    pub(super) statement: usize,
    /// Its article.
    pub(super) article: usize,
    /// The figure with its bound and unit: bytes of the article's text.
    pub(super) span: Span,
    /// What it comes to.
    pub(super) quantity: Quantity,
    /// Its words among those of the sentence: the first, and the one after the last.
    pub(super) at: (usize, usize),
    /// What confines it.
    pub(super) confined: Vec<Confined>,
    /// It is a count that is carried on from day to day, such as a death toll.
    pub(super) is_carried_on: bool,
    /// It is the first count in its article of people with this fate (dead, hurt, missing):
    /// the main figure of an article that is about such an event.
    pub(super) is_first: bool,
    /// The periods that it is of.
    pub(super) periods: Periods,
    /// The date of the weekday that it is of, where that is one and can be told.
    pub(super) day: Option<civil::Date>,
    /// The sorts of thing that it counts or measures, as they are numbered in the story.
    pub(super) sorts: Vec<u32>,
    /// The content terms around it, rising, each with how far it is at the nearest.
    pub(super) near: Vec<(u32, usize)>,
}

/// What a figure counts or measures.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    /// Its unit.
    Unit(Box<str>),
    /// The noun that it counts.
    Head(Box<str>),
    /// What happened to those that it counts.
    Fate(&'static str),
}

/// The sorts of thing that a figure counts or measures.
fn sorts(quantity: &Quantity) -> impl Iterator<Item = Sort> {
    let Quantity { unit, head, fate, .. } = quantity;
    let momentary = unit.as_deref().is_some_and(|unit| MOMENTARY.contains(&unit));
    let counts = unit.is_none();
    let unit = unit.clone().filter(|_| !momentary).map(Sort::Unit);
    let head = head.clone().filter(|_| counts).map(Sort::Head);
    let fate = fate.filter(|_| counts).map(Sort::Fate);
    unit.into_iter().chain(head).chain(fate)
}

impl Mention {
    /// The first of the sorts of this figure that the other one has too.
    pub(super) fn shared_sort(&self, other: &Mention) -> Option<u32> {
        self.sorts.iter().copied().find(|sort| other.sorts.contains(sort))
    }
}

/// Units of which there are many in any story, each of another matter.
const MOMENTARY: &[&str] = &["years", "year", "mph", "kph", "jahre", "ans", "años"];

/// All figures of a story.
pub(super) struct Mentions<'s, 'a> {
    /// In the order of the sentences.
    pub(super) all: Vec<Mention>,
    pub(super) story: &'s Statements<'s, 'a>,
    /// The words of each sentence that has figures, by sentence.
    pub(super) words: FixedMap<usize, Words>,
    /// How rare each term is in the story.
    weights: Vec<f64>,
    /// The sorts of thing that figures are of, each under a number.
    sorts: BTreeMap<Sort, u32>,
}

/// One, in the millionths that quantities are counted in: "one" counts nothing.
const ONE: u128 = 1_000_000;

/// The head of counts of people.
const PEOPLE: &str = "people";

/// Marks that end a phrase.
const MARKS: [char; 10] = [',', ';', ':', '(', ')', '"', '“', '”', '–', '—'];

impl<'s, 'a> Mentions<'s, 'a> {
    pub(super) fn of(story: &'s Statements<'s, 'a>) -> Mentions<'s, 'a> {
        let mut mentions = Mentions {
            all: Vec::new(),
            story,
            words: FixedMap::default(),
            weights: weights(story),
            sorts: BTreeMap::new(),
        };
        for statement in 0..story.own {
            mentions.read(statement);
        }
        mentions.mark_first();
        mentions
    }

    fn mark_first(&mut self) {
        let mut seen = BTreeSet::new();
        for mention in &mut self.all {
            // "The toll rose to 14 overnight" counts no nights.
            let are_people = counts_people(&mention.quantity) || mention.is_carried_on;
            let fate = mention.quantity.fate;
            let fate = fate.filter(|_| are_people && mention.confined.is_empty());
            mention.is_first =
                fate.is_some_and(|fate| seen.insert((mention.article, fate)));
        }
    }

    fn read(&mut self, statement: usize) {
        let vocabulary = &self.story.reading.vocabulary;
        let mut tokens = self.story.read(statement).tokens.iter();
        if !tokens.any(|token| vocabulary.is_several(token)) {
            return;
        }
        let (mut figures, mut days) = (Vec::new(), Vec::new());
        for fact in self.story.facts(statement) {
            match fact.kind {
                FactKind::Number(number) if !number.ordinal => {
                    figures.push((fact.span, number));
                }
                FactKind::Date(day) => days.push((fact.span, day)),
                _ => {}
            }
        }
        let article = &self.story.articles[self.story.place(statement).article];
        let counts = |quantity: &Quantity| {
            let bare = || scope::year(article.slice(quantity.digits)).is_none();
            quantity.millionths > ONE && (quantity.unit.is_some() || bare())
        };
        if !figures.iter().any(|(_, quantity)| counts(quantity)) {
            return;
        }
        let mut words = self.words_of(statement, &figures);
        words.measure(&figures);
        for (span, quantity) in figures {
            let at = words.at(span);
            let is_told = !words.is_label(at)
                && !words.is_span(at, &quantity)
                && !words.is_rejected(at.0)
                && !words.is_supposed(at.0);
            if counts(&quantity) && is_told {
                self.note(statement, &mut words, &days, span, quantity);
            }
        }
        self.words.insert(statement, words);
    }

    /// Notes a figure of a sentence: among its words, and by itself unless it is one of two in a
    /// row.
    fn note(
        &mut self,
        statement: usize,
        words: &mut Words,
        days: &[(Span, Day)],
        span: Span,
        quantity: Quantity,
    ) {
        let at = words.at(span);
        let sorts = self.sorts_of(&quantity);
        words.figures.push(Figure {
            value: quantity.millionths,
            sorts: sorts.clone(),
            fate: quantity.fate,
            is_count: quantity.unit.is_none(),
            counts_people: counts_people(&quantity),
            at,
        });
        if words.is_compound(at) {
            return;
        }
        let is_toll = quantity.fate.is_some();
        self.all.push(Mention {
            statement,
            article: self.story.place(statement).article,
            span,
            at,
            confined: words.confined(at),
            is_carried_on: is_toll && words.carries_on(at),
            is_first: false,
            periods: words.periods_of(at, is_toll),
            day: words.day_of(at, is_toll, days),
            sorts,
            near: words.near(at),
            quantity,
        });
    }

    /// The sorts of thing that a figure counts or measures, under their numbers.
    fn sorts_of(&mut self, quantity: &Quantity) -> Vec<u32> {
        let mut numbers = Vec::new();
        for sort in sorts(quantity) {
            let new = index(self.sorts.len());
            numbers.push(*self.sorts.entry(sort).or_insert(new));
        }
        numbers
    }

    /// The words of a sentence, as they are numbered in the story.
    fn words_of(&self, statement: usize, figures: &[(Span, Quantity)]) -> Words {
        let (story, base) = (self.story, self.story.place(statement).span.start());
        let text = story.text(statement);
        let spans = story.terms.spans(statement).iter();
        let tokens = story.terms.tokens(statement);
        let mut end = 0;
        let mut digits = figures.iter().map(|(_, figure)| figure.digits).peekable();
        let mut all: Vec<Word> = Vec::with_capacity(tokens.len());
        for (at, (span, token)) in spans.zip(tokens).enumerate() {
            // Between most words there is a space, which tells nothing.
            let between = text.get(end..span.start()).filter(|&gap| gap != " ");
            end = span.end();
            let sense = Sense::at(text, *span);
            let span = Span::new(base + span.start(), base + span.end());
            // Words and figures both come in the order of the text.
            while digits.next_if(|digits| digits.end() <= span.start()).is_some() {}
            let is_figure = digits.peek().is_some_and(|digits| digits.overlaps(span));
            all.push(Word {
                span,
                term: token.term,
                is_content: token.is_content && !is_figure,
                is_name: token.is_capitalized && token.is_content && at > 0,
                is_figure,
                measure: None,
                is_apart: between.is_some_and(|gap| gap.contains(MARKS)),
                is_bracketed: between
                    .is_some_and(|gap| gap.contains(['(', ')', '[', ']'])),
                sense,
            });
        }
        let mut content = Vec::with_capacity(all.len());
        content.extend(all.iter().filter(|word| word.is_content).map(|word| word.term));
        content.sort_unstable();
        content.dedup();
        let weight = content.iter().map(|&term| self.weight(term)).sum();
        Words { all, content, weight, figures: Vec::new() }
    }

    /// The words of a sentence, figures like others.
    pub(super) fn plain_words(&self, statement: usize) -> Words {
        self.words_of(statement, &[])
    }

    /// Returns true if a word of a sentence is part of a figure.
    pub(super) fn is_figure(&self, statement: usize, word: Span) -> bool {
        let words = self.words.get(&statement);
        let at = words.and_then(|words| words.all.get(words.at(word).0));
        at.is_some_and(|word| word.is_figure)
    }

    /// The weight of a term: the rarer in the story, the more.
    pub(super) fn weight(&self, term: u32) -> f64 {
        self.weights.get(term as usize).copied().unwrap_or(0.0)
    }

    /// When the article of a figure was published.
    pub(super) fn published(&self, mention: &Mention) -> Option<Date> {
        self.story.articles[mention.article].published
    }

    /// Returns the figure of a statement that shares words with `words`.
    pub(super) fn at(&self, statement: usize, words: Span) -> Option<&Mention> {
        let mut own = self.of_statement(statement).iter();
        own.find(|mention| mention.quantity.digits.overlaps(words))
    }

    /// Returns the figures of a statement.
    pub(super) fn of_statement(&self, statement: usize) -> &[Mention] {
        let from = self.all.partition_point(|mention| mention.statement < statement);
        let own = &self.all[from..];
        &own[..own.partition_point(|mention| mention.statement == statement)]
    }

    /// Returns true if the statement was looked at for figures.
    pub(super) fn covers(&self, statement: usize) -> bool {
        statement < self.story.own
    }
}

/// Returns true if a figure counts people, or does not say what it counts.
pub(super) fn counts_people(quantity: &Quantity) -> bool {
    quantity.unit.is_none() && quantity.head.as_deref().is_none_or(|head| head == PEOPLE)
}

/// Weighs each term by how few sentences have it.
fn weights(story: &Statements<'_, '_>) -> Vec<f64> {
    let mut counts = vec![0_u32; story.terms.term_count()];
    let mut last = vec![u32::MAX; story.terms.term_count()];
    for statement in 0..story.own {
        for token in story.terms.tokens(statement) {
            let term = token.term as usize;
            if last[term] != index(statement) {
                last[term] = index(statement);
                counts[term] += 1;
            }
        }
    }
    let total = story.own as f64;
    counts.iter().map(|&count| (1.0 + total / f64::from(count.max(1))).ln()).collect()
}
