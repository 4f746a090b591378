//! The figures of a story where they stand, with the words around them.

use std::collections::BTreeMap;

use super::Statements;
use super::scope::{self, Confined, Periods};
use super::value::contradict;
use crate::article::{Language, Span};
use crate::fact::{FactKind, Quantity, Vocabulary};
use crate::groups::index;
use crate::language;

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
    at: (usize, usize),
    /// What confines it.
    confined: Vec<Confined>,
}

impl Mention {
    /// Returns true if two figures count or measure the same sort of thing.
    pub(super) fn is_of_one_sort(&self, other: &Mention) -> bool {
        let (a, b) = (&self.quantity, &other.quantity);
        let measured = a.unit.is_some();
        let momentary = a.unit.as_deref().is_some_and(|unit| MOMENTARY.contains(&unit));
        let alike = a.head.is_some() && a.head == b.head;
        let befell = a.fate.is_some() && a.fate == b.fate;
        !momentary && a.unit == b.unit && (measured || alike || befell)
    }
}

/// Units of which there are many in any story, each of another matter.
const MOMENTARY: &[&str] = &["years", "year", "mph", "kph", "jahre", "ans", "años"];

/// All figures of a story.
pub(super) struct Mentions<'s, 'a> {
    /// In the order of the sentences.
    pub(super) all: Vec<Mention>,
    story: &'s Statements<'s, 'a>,
    /// The words of each sentence that has figures, by sentence.
    words: BTreeMap<usize, Words>,
    /// How rare each term is in the story.
    weights: Vec<f64>,
    /// The figures of each article.
    of_article: BTreeMap<usize, Vec<usize>>,
}

/// The words of a sentence.
struct Words {
    all: Vec<Word>,
    /// The content terms, each once, rising, without those of figures.
    content: Vec<u32>,
    /// The weight of these.
    weight: f64,
    periods: Periods,
}

#[derive(Clone, Copy)]
struct Word {
    span: Span,
    term: u32,
    is_content: bool,
    is_name: bool,
    /// It is part of a figure.
    is_figure: bool,
    /// A mark stands before it that ends a phrase.
    is_apart: bool,
    /// A bracket stands before it.
    is_bracketed: bool,
}

/// Marks that end a phrase.
const MARKS: [char; 10] = [',', ';', ':', '(', ')', '"', '“', '”', '–', '—'];

/// How many words on either side of a figure say what it is of.
const WINDOW: usize = 6;

impl<'s, 'a> Mentions<'s, 'a> {
    pub(super) fn of(story: &'s Statements<'s, 'a>) -> Mentions<'s, 'a> {
        let mut mentions = Mentions {
            all: Vec::new(),
            story,
            words: BTreeMap::new(),
            weights: weights(story),
            of_article: BTreeMap::new(),
        };
        let mut vocabulary = Vocabulary::new();
        for statement in 0..story.own {
            mentions.read(statement, &mut vocabulary);
        }
        mentions
    }

    fn read(&mut self, statement: usize, vocabulary: &mut Vocabulary) {
        let (place, language) =
            (self.story.place(statement), self.story.language(statement));
        let (text, base) = (self.story.text(statement), place.span.start());
        let facts = self.story.facts(statement, vocabulary);
        let figures: Vec<(Span, Quantity)> = facts
            .into_iter()
            .filter_map(|fact| match fact.kind {
                FactKind::Number(quantity) if !quantity.ordinal => {
                    Some((fact.span, quantity))
                }
                _ => None,
            })
            .collect();
        if figures.is_empty() {
            return;
        }
        let words = self.words_of(statement, text, base, language, &figures);
        for (span, quantity) in figures {
            let first = words.all.partition_point(|word| word.span.end() <= span.start());
            let after = words.all.partition_point(|word| word.span.start() < span.end());
            let (article, at) = (place.article, (first, after));
            let confined = Vec::new();
            let mut mention =
                Mention { statement, article, span, quantity, at, confined };
            if self.counts(&mention, &words) {
                mention.confined = self.confined(&mention, &words);
                self.of_article.entry(article).or_default().push(self.all.len());
                self.all.push(mention);
            }
        }
        self.words.insert(statement, words);
    }

    /// The words of a sentence, as they are numbered in the story.
    fn words_of(
        &self,
        statement: usize,
        text: &str,
        base: usize,
        language: Language,
        figures: &[(Span, Quantity)],
    ) -> Words {
        let place_article = self.story.place(statement).article;
        let spans = language::words(text, language);
        let tokens = self.story.terms.tokens(statement);
        let mut end = 0;
        let mut all: Vec<Word> = Vec::with_capacity(tokens.len());
        for (at, (span, token)) in spans.into_iter().zip(tokens).enumerate() {
            let between = text.get(end..span.start()).unwrap_or_default();
            end = span.end();
            let span = Span::new(base + span.start(), base + span.end());
            let is_figure = figures.iter().any(|(_, q)| q.digits.overlaps(span));
            all.push(Word {
                span,
                term: token.term,
                is_content: token.is_content && !is_figure,
                is_name: token.is_capitalized && token.is_content && at > 0,
                is_figure,
                is_apart: between.contains(MARKS),
                is_bracketed: between.contains(['(', ')', '[', ']']),
            });
        }
        let mut content: Vec<u32> =
            all.iter().filter(|word| word.is_content).map(|word| word.term).collect();
        content.sort_unstable();
        content.dedup();
        let weight = content.iter().map(|&term| self.weight(term)).sum();
        let mut periods = Periods::default();
        for word in &all {
            periods.note(&self.lower(place_article, word.span));
        }
        Words { all, content, weight, periods }
    }

    fn lower(&self, article: usize, span: Span) -> String {
        self.story.articles[article].slice(span).to_lowercase()
    }

    /// Returns true if a figure counts or measures: it is no year, no label, no "one".
    fn counts(&self, mention: &Mention, words: &Words) -> bool {
        const ONE: u128 = 1_000_000;
        let quantity = &mention.quantity;
        let digits = self.lower(mention.article, quantity.digits);
        let is_year = quantity.unit.is_none() && scope::year(&digits).is_some();
        let (first, after) = mention.at;
        let beside = [first.checked_sub(1), Some(after)];
        let is_label = beside.into_iter().flatten().any(|at| {
            words.all.get(at).is_some_and(|word| {
                let adjacent = !word.is_apart || at < first;
                adjacent && scope::labels(&self.lower(mention.article, word.span))
            })
        });
        quantity.millionths > ONE
            && !is_year
            && !is_label
            && !self.is_compound(mention, words)
    }

    /// Returns true if the figure is one of two in a row, as in "7 years, 1 month" or
    /// "57 percent to 39 percent": neither stands for the whole.
    fn is_compound(&self, mention: &Mention, words: &Words) -> bool {
        const NEAR: usize = 2;
        let (first, after) = mention.at;
        let after = after + usize::from(mention.quantity.unit.is_some());
        let bracketed =
            |at: usize| words.all.get(at).is_some_and(|word| word.is_bracketed);
        let before = (first.saturating_sub(NEAR + 1)..first).rev();
        let behind = after..(after + NEAR).min(words.all.len());
        let number = |at: &usize| words.all[*at].is_figure;
        let found_before = before.clone().find(number);
        let found_behind = behind.clone().find(number);
        let apart =
            |range: std::ops::RangeInclusive<usize>| range.into_iter().any(bracketed);
        found_before.is_some_and(|at| !apart(at + 1..=first))
            || found_behind.is_some_and(|at| !apart(after..=at))
    }

    /// How the words beside a figure confine it.
    fn confined(&self, mention: &Mention, words: &Words) -> Vec<Confined> {
        const BESIDE: usize = 4;
        let (first, after) = mention.at;
        let around = first.saturating_sub(BESIDE)..(after + BESIDE).min(words.all.len());
        let mut found: Vec<Confined> = words.all[around]
            .iter()
            .filter_map(|word| scope::confining(&self.lower(mention.article, word.span)))
            .collect();
        // "99 more were hit", but not "more than 99".
        let next =
            words.all.get(after).map(|word| self.lower(mention.article, word.span));
        if next.as_deref() == Some("more") {
            found.push(Confined::Further);
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn weight(&self, term: u32) -> f64 {
        self.weights.get(term as usize).copied().unwrap_or(0.0)
    }

    /// The content terms of a sentence that has figures.
    pub(super) fn content(&self, statement: usize) -> &[u32] {
        self.words.get(&statement).map_or(&[], |words| &words.content)
    }

    /// Returns how alike two sentences that have figures are, from 0 to 1.
    pub(super) fn likeness(&self, one: usize, other: usize) -> f64 {
        let [Some(a), Some(b)] = [one, other].map(|at| self.words.get(&at)) else {
            return 0.0;
        };
        let common: f64 = a
            .content
            .iter()
            .filter(|term| b.content.binary_search(term).is_ok())
            .map(|&term| self.weight(term))
            .sum();
        if common > 0.0 { common / (a.weight * b.weight).sqrt() } else { 0.0 }
    }

    /// Returns the weight of the words that stand around both figures, the nearer the more.
    pub(super) fn context(&self, a: &Mention, b: &Mention) -> f64 {
        let (near_a, near_b) = (self.near(a), self.near(b));
        let mut sum = 0.0;
        for (term, far) in &near_a {
            if let Some((_, other)) = near_b.iter().find(|(near, _)| near == term) {
                sum += self.weight(*term) / ((far * other) as f64).sqrt();
            }
        }
        sum
    }

    /// The content terms around a figure, each with how far it is at the nearest.
    fn near(&self, mention: &Mention) -> Vec<(u32, usize)> {
        let Some(words) = self.words.get(&mention.statement) else { return Vec::new() };
        let (first, after) = mention.at;
        let behind =
            words.all[after.min(words.all.len())..].iter().take(WINDOW).enumerate();
        let before =
            words.all[..first.min(words.all.len())].iter().rev().take(WINDOW).enumerate();
        let mut near: Vec<(u32, usize)> = behind
            .chain(before)
            .filter(|(_, word)| word.is_content)
            .map(|(far, word)| (word.term, far + 1))
            .collect();
        near.sort_unstable();
        near.dedup_by_key(|(term, _)| *term);
        near
    }

    /// Returns true if an article has a figure of the same sort that agrees with this one:
    /// then it does not contradict it, but tells of another matter too.
    pub(super) fn is_known_to(&self, mention: &Mention, article: usize) -> bool {
        let figures = self.of_article.get(&article).map_or(&[][..], Vec::as_slice);
        figures.iter().any(|&at| {
            let other = &self.all[at];
            mention.is_of_one_sort(other)
                && !contradict(&mention.quantity, &other.quantity)
        })
    }

    /// Returns true if the words around the figures confine them to different things.
    pub(super) fn scopes_differ(&self, a: &Mention, b: &Mention) -> bool {
        let [Some(x), Some(y)] = [a, b].map(|m| self.words.get(&m.statement)) else {
            return true;
        };
        let (names_a, names_b) = (self.names_near(a), self.names_near(b));
        let foreign = |names: &[u32], words: &Words| {
            names.iter().any(|name| words.content.binary_search(name).is_err())
        };
        a.confined != b.confined
            || x.periods.differ(&y.periods)
            || foreign(&names_a, y) && foreign(&names_b, x)
            || self.qualified(a, x, y)
            || self.qualified(b, y, x)
    }

    /// The names around a figure but for those of speakers.
    fn names_near(&self, mention: &Mention) -> Vec<u32> {
        let Some(words) = self.words.get(&mention.statement) else { return Vec::new() };
        let speaks = |at: usize| {
            words.all.get(at).is_some_and(|word| {
                scope::is_speech(&self.lower(mention.article, word.span))
            })
        };
        let (first, after) = mention.at;
        let around = first.saturating_sub(WINDOW)..(after + WINDOW).min(words.all.len());
        around
            .filter(|&at| words.all[at].is_name && words.all[at].is_content)
            .filter(|&at| !(at.saturating_sub(2)..=at + 2).any(speaks))
            .map(|at| words.all[at].term)
            .collect()
    }

    /// Returns true if words stand between a figure and what both sentences have after it
    /// that the other one lacks: "25 million in punitive damages".
    fn qualified(&self, mention: &Mention, own: &Words, other: &Words) -> bool {
        let (_, after) = mention.at;
        let behind = own.all[after.min(own.all.len())..].iter().take(4);
        let content: Vec<bool> = behind
            .take_while(|word| !word.is_apart)
            .filter(|word| word.is_content)
            .map(|word| other.content.binary_search(&word.term).is_ok())
            .collect();
        let shared = content.iter().position(|&shared| shared);
        shared.is_some_and(|at| at > 0)
    }

    /// Returns the figure of a statement that shares words with `words`.
    pub(super) fn at(&self, statement: usize, words: Span) -> Option<&Mention> {
        let from = self.all.partition_point(|mention| mention.statement < statement);
        let own = self.all[from..].iter();
        own.take_while(|mention| mention.statement == statement)
            .find(|mention| mention.quantity.digits.overlaps(words))
    }

    /// Returns true if the statement was looked at for figures.
    pub(super) fn covers(&self, statement: usize) -> bool {
        statement < self.story.own
    }
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
