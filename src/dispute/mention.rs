//! The figures of a story where they stand, with the words around them.

use std::collections::BTreeMap;

use super::Statements;
use super::scope::{self, Confined, Periods};
use crate::article::{Language, Span};
use crate::fact::{Quantity, Tokens, Vocabulary};
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
    pub(super) at: (usize, usize),
    /// What confines it.
    pub(super) confined: Vec<Confined>,
    /// It is a count that is carried on from day to day, such as a death toll.
    pub(super) is_carried_on: bool,
}

/// What a figure counts or measures.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    /// Its unit.
    Unit(Box<str>),
    /// The noun that it counts.
    Head(Box<str>),
    /// What happened to those that it counts.
    Fate(&'static str),
}

impl Mention {
    /// The sorts of thing that it counts or measures.
    pub(super) fn sorts(&self) -> impl Iterator<Item = Sort> {
        let Quantity { unit, head, fate, .. } = &self.quantity;
        let momentary = unit.as_deref().is_some_and(|unit| MOMENTARY.contains(&unit));
        let counts = unit.is_none();
        let unit = unit.clone().filter(|_| !momentary).map(Sort::Unit);
        let head = head.clone().filter(|_| counts).map(Sort::Head);
        let fate = fate.filter(|_| counts).map(Sort::Fate);
        unit.into_iter().chain(head).chain(fate)
    }

    /// The sort that two figures share, the first of those that both have.
    pub(super) fn shared_sort(&self, other: &Mention) -> Option<Sort> {
        self.sorts().find(|sort| other.sorts().any(|own| own == *sort))
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
    pub(super) words: BTreeMap<usize, Words>,
    /// How rare each term is in the story.
    weights: Vec<f64>,
}

/// The words of a sentence.
pub(super) struct Words {
    pub(super) all: Vec<Word>,
    /// The content terms, each once, rising, without those of figures.
    pub(super) content: Vec<u32>,
    /// The weight of these.
    pub(super) weight: f64,
    pub(super) periods: Periods,
}

#[derive(Clone, Copy)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) term: u32,
    pub(super) is_content: bool,
    pub(super) is_name: bool,
    /// It is part of a figure.
    is_figure: bool,
    /// A mark stands before it that ends a phrase.
    pub(super) is_apart: bool,
    /// A bracket stands before it.
    is_bracketed: bool,
}

impl Words {
    /// The words before a figure and those behind it, at most `count` of each.
    pub(super) fn around(&self, mention: &Mention, count: usize) -> (&[Word], &[Word]) {
        let (first, after) = mention.at;
        let first = first.min(self.all.len());
        let after = after.clamp(first, self.all.len());
        let end = (after + count).min(self.all.len());
        (&self.all[first.saturating_sub(count)..first], &self.all[after..end])
    }
}

/// Marks that end a phrase.
const MARKS: [char; 10] = [',', ';', ':', '(', ')', '"', '“', '”', '–', '—'];

impl<'s, 'a> Mentions<'s, 'a> {
    pub(super) fn of(story: &'s Statements<'s, 'a>) -> Mentions<'s, 'a> {
        let mut mentions = Mentions {
            all: Vec::new(),
            story,
            words: BTreeMap::new(),
            weights: weights(story),
        };
        let (mut vocabulary, mut read) = (Vocabulary::new(), Tokens::default());
        for statement in 0..story.own {
            mentions.read(statement, &mut vocabulary, &mut read);
        }
        mentions
    }

    fn read(&mut self, statement: usize, vocabulary: &mut Vocabulary, read: &mut Tokens) {
        let (place, language) =
            (self.story.place(statement), self.story.language(statement));
        let (text, base) = (self.story.text(statement), place.span.start());
        let figures = self.story.figures(statement, vocabulary, read);
        if figures.is_empty() {
            return;
        }
        let words = self.words_of(statement, text, base, language, &figures);
        for (span, quantity) in figures {
            let first = words.all.partition_point(|word| word.span.end() <= span.start());
            let after = words.all.partition_point(|word| word.span.start() < span.end());
            let (article, at) = (place.article, (first, after));
            let (confined, is_carried_on) = (Vec::new(), false);
            let mut mention = Mention {
                statement,
                article,
                span,
                quantity,
                at,
                confined,
                is_carried_on,
            };
            if self.counts(&mention, &words) {
                mention.confined = self.confined(&mention, &words);
                mention.is_carried_on = self.is_carried_on(&mention, &words);
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
        let mut digits = figures.iter().map(|(_, figure)| figure.digits).peekable();
        let mut all: Vec<Word> = Vec::with_capacity(tokens.len());
        for (at, (span, token)) in spans.into_iter().zip(tokens).enumerate() {
            let between = text.get(end..span.start()).unwrap_or_default();
            end = span.end();
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

    fn is_carried_on(&self, mention: &Mention, words: &Words) -> bool {
        const NEAR: usize = 4;
        let (before, _) = words.around(mention, NEAR);
        let known =
            |word: &Word| scope::carries_on(&self.lower(mention.article, word.span));
        mention.quantity.fate.is_some() && before.iter().any(known)
    }

    /// The weight of a term: the rarer in the story, the more.
    pub(super) fn weight(&self, term: u32) -> f64 {
        self.weights.get(term as usize).copied().unwrap_or(0.0)
    }

    pub(super) fn lower(&self, article: usize, span: Span) -> String {
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

    /// How the words beside a figure, up to the next mark, confine it.
    fn confined(&self, mention: &Mention, words: &Words) -> Vec<Confined> {
        const BESIDE: usize = 4;
        let (_, after) = mention.at;
        let (before, behind) = words.around(mention, BESIDE);
        let known =
            |word: &Word| scope::confining(&self.lower(mention.article, word.span));
        let apart = words.all.get(mention.at.0).is_some_and(|word| word.is_apart);
        let parted = before.iter().rposition(|word| word.is_apart).unwrap_or(0);
        let before = before[parted..].iter().filter(|_| !apart).filter_map(known);
        let joined = behind.iter().take_while(|word| !word.is_apart);
        // "11, including 3" confines what follows it.
        let behind = joined.filter_map(known).filter(|&found| found != Confined::Part);
        let mut found: Vec<Confined> = before.chain(behind).collect();
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
