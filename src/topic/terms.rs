//! The words and phrases that tell a story from others.

use std::collections::{BTreeMap, BTreeSet};

use crate::article::Language;
use crate::fact::{Traits, Vocabulary};
use crate::language;
use crate::ratio::key;
use crate::story::WordSpread;
use crate::summary::Told;
use crate::term::{Numbers, Token, Words};

use super::{KeyTerm, Name};

/// The most key terms of a story, and how many are looked at: what some of them say is no
/// matter.
const MOST: usize = 10;
const MOST_READ: usize = 16;

/// Words that tell nothing of a matter: of saying, of counting, of time.
const NO_MATTER: Traits = Traits::SPEECH
    .and(Traits::SAYS)
    .and(Traits::NUMBER)
    .and(Traits::STOP)
    .and(Traits::FREE)
    .and(Traits::MONTH)
    .and(Traits::WEEKDAY)
    .and(Traits::NEGATION)
    .and(Traits::BEING)
    .and(Traits::HAVING);

/// Two words next to each other are a phrase when so much of what has the rarer one has
/// both.
const PHRASE_SHARE: f64 = 0.6;

/// How much more a phrase tells than the rarer of its words.
const PHRASE_WEIGHT: f64 = 1.2;

/// Shorter words tell little: "mr", "pm". Those of phrases may be, in Vietnamese.
const SHORTEST: usize = 3;

/// So many places of a term are looked at for the form it is found in most often.
const MOST_PLACES: usize = 12;

/// Returns what tells a story from others: words that many of its articles have and few
/// others, as far as no name of the story has them.
pub(super) fn terms<'a>(
    told: &Told<'a>,
    spread: &WordSpread,
    names: &[Name<'a>],
    languages: &[Language],
) -> Vec<KeyTerm<'a>> {
    let articles = told.article_count();
    let language = told.sentences().first().map(|_| told.language(0, languages));
    let language = language.unwrap_or(Language::ENGLISH);
    // It writes a blank between the syllables of a word, and most words have two.
    let is_vietnamese = language.code() == "vi";
    let counts = Counts::of(told);
    let named = named(told, names, languages);
    // Where several articles tell a story, what one of them says alone is beside the point.
    let least = if articles > 1 { 2 } else { 1 };
    let is_word = |term: u32, shortest: usize| {
        let name = told.terms.name(term);
        !named.contains(&term)
            && name.chars().count() >= shortest
            && name.chars().all(char::is_alphabetic)
    };
    let usable = |count: &&Count| {
        let (first, second) = count.words;
        let shortest = if is_vietnamese && second.is_some() { 1 } else { SHORTEST };
        let mut words = [Some(first), second].into_iter().flatten();
        count.articles >= least && words.all(|term| is_word(term, shortest))
    };
    let weighed = counts.all.iter().filter(usable).filter_map(|count| {
        let weight = weight(count, &counts, told, spread)?;
        Some((count.words, weight, count.articles))
    });
    let mut weighed: Vec<(Words, f64, usize)> = weighed.collect();
    // A syllable alone only fills up.
    let is_syllable = |words: Words| is_vietnamese && words.1.is_none();
    weighed.sort_by_key(|&(words, weight, _)| {
        (is_syllable(words), std::cmp::Reverse(key(weight)), words)
    });
    let found = written(told, &distinct(weighed), languages);
    of_matter(found, language)
}

/// How many articles have a word or a pair, and how many places.
struct Count {
    words: Words,
    articles: usize,
    places: usize,
    /// The last article that was seen with it.
    article: Option<u32>,
}

/// The words of a story and the pairs of them, in the order in which they first occur.
struct Counts {
    numbers: Numbers,
    all: Vec<Count>,
}

impl Counts {
    fn of(told: &Told<'_>) -> Counts {
        let mut counts = Counts { numbers: Numbers::of(&told.terms), all: Vec::new() };
        for (at, sentence) in told.sentences().iter().enumerate() {
            let tokens = told.terms.tokens(at);
            let words = tokens.iter().filter(|token| token.is_content);
            words.for_each(|token| counts.see((token.term, None), sentence.article));
            let pairs =
                tokens.windows(2).filter(|pair| pair.iter().all(|t| t.is_content));
            let words = |pair: &[Token]| (pair[0].term, Some(pair[1].term));
            pairs.for_each(|pair| counts.see(words(pair), sentence.article));
        }
        counts
    }

    /// Notes a place, article after article.
    fn see(&mut self, words: Words, article: u32) {
        let number = self.numbers.number(words) as usize;
        if number == self.all.len() {
            self.all.push(Count { words, articles: 0, places: 0, article: None });
        }
        let count = &mut self.all[number];
        count.places += 1;
        if count.article.replace(article) != Some(article) {
            count.articles += 1;
        }
    }

    /// How many places have a single word.
    fn places(&self, term: u32) -> usize {
        let number = self.numbers.get((term, None));
        number.map_or(0, |number| self.all[number as usize].places)
    }
}

/// Weighs a word, or a pair if it is a phrase, by how many articles of the story have it
/// and how few of all.
fn weight(
    count: &Count,
    counts: &Counts,
    told: &Told<'_>,
    spread: &WordSpread,
) -> Option<f64> {
    let weight = |term: u32| {
        (1.0 + (count.places as f64).ln()) * spread.rarity(told.terms.name(term))
    };
    let (first, Some(second)) = count.words else {
        return Some(count.articles as f64 * weight(count.words.0));
    };
    let rarer = counts.places(first).min(counts.places(second));
    let is_phrase =
        count.places > 1 && count.places as f64 >= PHRASE_SHARE * rarer as f64;
    let most = PHRASE_WEIGHT * weight(first).max(weight(second));
    is_phrase.then_some(count.articles as f64 * most)
}

/// Keeps the best, without words of phrases that were chosen before and the other way
/// round.
fn distinct(weighed: Vec<(Words, f64, usize)>) -> Vec<(Words, f64, usize)> {
    let mut chosen: Vec<(Words, f64, usize)> = Vec::new();
    let has = |words: Words, term: u32| words.0 == term || words.1 == Some(term);
    for (words, weight, articles) in weighed {
        let overlaps = |&(other, ..): &(Words, f64, usize)| {
            has(other, words.0) || words.1.is_some_and(|term| has(other, term))
        };
        if chosen.len() < MOST_READ && !chosen.iter().any(overlaps) {
            chosen.push((words, weight, articles));
        }
    }
    chosen
}

/// The terms of the names of a story.
fn named(told: &Told<'_>, names: &[Name<'_>], languages: &[Language]) -> BTreeSet<u32> {
    let tokens = names
        .iter()
        .flat_map(|name| told.terms.tokens_of(name.text, languages[name.place.article]));
    tokens.map(|token| token.term).collect()
}

/// Finds for each term the form in which it stands most often.
fn written<'a>(
    told: &Told<'a>,
    chosen: &[(Words, f64, usize)],
    languages: &[Language],
) -> Vec<KeyTerm<'a>> {
    let mut forms: Vec<BTreeMap<&'a str, (usize, usize)>> =
        vec![BTreeMap::new(); chosen.len()];
    let mut places = vec![0; chosen.len()];
    for sentence in 0..told.sentences().len() {
        if places.iter().all(|&places| places >= MOST_PLACES) {
            break;
        }
        let tokens = told.terms.tokens(sentence);
        let wanted = |words: Words| stands(tokens, words).next().is_some();
        let sought: Vec<usize> = (0..chosen.len())
            .filter(|&at| places[at] < MOST_PLACES && wanted(chosen[at].0))
            .collect();
        if sought.is_empty() {
            continue;
        }
        let text = told.text(sentence);
        let spans = language::words(text, told.language(sentence, languages));
        for at in sought {
            let length = 1 + usize::from(chosen[at].0.1.is_some());
            for first in stands(tokens, chosen[at].0) {
                let ends = (spans.get(first), spans.get(first + length - 1));
                let (Some(start), Some(end)) = ends else { continue };
                let form = &text[start.start()..end.end()];
                if form.split([' ', '-']).count() == length {
                    let next = forms[at].len();
                    forms[at].entry(form).or_insert((0, next)).0 += 1;
                    places[at] += 1;
                }
            }
        }
    }
    let terms = forms.iter().map(most_frequent).zip(chosen);
    let term = |(text, &(_, weight, articles)): (Option<&'a str>, &_)| {
        Some(KeyTerm { text: text?, articles, weight })
    };
    terms.filter_map(term).collect()
}

/// The form with most places; of several, the one met first.
fn most_frequent<'a>(forms: &BTreeMap<&'a str, (usize, usize)>) -> Option<&'a str> {
    let best =
        forms.iter().max_by_key(|(_, (count, first))| (*count, usize::MAX - first));
    best.map(|(&form, _)| form)
}

/// Keeps the best that are a matter, and weighs them against the first.
fn of_matter<'a>(terms: Vec<KeyTerm<'a>>, language: Language) -> Vec<KeyTerm<'a>> {
    let mut vocabulary = Vocabulary::new();
    // German gives all nouns a capital letter, others only names.
    let is_name = |term: &KeyTerm<'_>| {
        term.text.starts_with(char::is_uppercase) && language.code() != "de"
    };
    let mut is_matter = |term: &KeyTerm<'_>| {
        let read = vocabulary.read(term.text, language);
        !is_name(term) && !read.tokens.iter().any(|token| token.traits.any(NO_MATTER))
    };
    let mut kept: Vec<KeyTerm<'a>> =
        terms.into_iter().filter(|term| is_matter(term)).take(MOST).collect();
    let most = kept.first().map_or(1.0, |first| first.weight);
    kept.iter_mut().for_each(|term| term.weight /= most);
    kept
}

/// Returns where the words stand among those of a sentence.
fn stands(tokens: &[Token], words: Words) -> impl Iterator<Item = usize> {
    let (first, second) = words;
    let is_there = move |at: &usize| {
        let has = |at: usize, term: u32| tokens.get(at).is_some_and(|t| t.term == term);
        has(*at, first) && second.is_none_or(|second| has(at + 1, second))
    };
    (0..tokens.len()).filter(is_there)
}
