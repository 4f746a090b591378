//! What there is to say: word pairs and words of the articles, each with its weight.

mod weight;

use jiff::civil;

use crate::rank::Order;
use crate::similar::{Sets, common};
use crate::term::{Numbers, Terms, Token, Words};

use weight::{Concept, Crowd, Seen};

/// The concepts of some sentences: stemmed word pairs, and single words beside them.
///
/// Concept-based summarization is after Gillick and Favre (2009), who weigh a concept by
/// the number of articles that have it. Here each article counts with the centrality of
/// the best sentence that has it, and more if it has it in its title or opening.
#[derive(Clone, Debug, Default)]
pub struct Concepts {
    /// The concepts of each row.
    concepts: Sets<u32>,
    weights: Vec<f64>,
    /// What each row's concepts count for beside those of others.
    emphases: Vec<f64>,
    /// Those concepts of each row that are single words, no stop words, of what is said.
    content: Sets<u32>,
    /// The terms of each row, stop words and all.
    words: Sets<u32>,
    /// The single words that have a digit, in rising order.
    figures: Vec<u32>,
    /// In how many rows each concept is content.
    holders: Vec<u32>,
    /// The IDF of a content word by how many rows have it.
    rarities: Vec<f64>,
    /// Of each row, which article it opens, if it does.
    openings: Vec<Option<Opening>>,
    /// Those content words of each row that opens an article which are no names.
    deeds: Sets<u32>,
}

/// A sentence whose concepts are wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number in the terms.
    pub sentence: usize,
    /// Its article; rows of one article stand together.
    pub article: u32,
    /// Its place in its article, from 0.
    pub position: u32,
    /// The day on which its article was published, where that is known.
    pub day: Option<civil::Date>,
    /// Whether it denies anything.
    pub denies: bool,
    /// The numbers in it, whatever stands for each.
    pub numbers: Vec<u32>,
    /// Whether it is the first of its paragraph.
    pub opens_paragraph: bool,
    /// Its centrality, from 0 to 1.
    pub score: f64,
    /// Which of its terms, from the first and before the second, say what is said: the others
    /// say who said it.
    pub said: (usize, usize),
}

/// The article that a sentence opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Its number.
    pub article: u32,
    /// As [`Row::day`].
    pub day: Option<civil::Date>,
    /// As [`Row::denies`].
    pub denies: bool,
    /// As [`Row::numbers`].
    pub numbers: Vec<u32>,
}

impl Concepts {
    /// Finds the concepts of `rows` and weighs them; `titles` holds the words of each
    /// article's title.
    ///
    /// A concept weighs `s^a * n^(b h) * exp((1 - h) (c o + d t))`, a single word a small
    /// part of that, with a smaller `a`. `s` is the sum, over the articles that have it, of
    /// the best score of a sentence that has it; `n` the number of times it occurs; `o` and `t` are the shares of articles that have it in
    /// their opening sentences and in their titles. `h`, from 0 to 1, says how little the
    /// articles can agree, since there are so few of them: it is 1 for a single one, where
    /// repetition is the only sign of weight, and falls with their number.
    ///
    /// `order` says how much the place of a sentence tells, and with it its own score. `focus`
    /// holds the terms, rising, that the summary is to be about, or none: a
    /// concept of them weighs `exp(f w)` times as much, with `w` the share of its words
    /// that are among them.
    pub fn of(
        terms: &Terms,
        rows: &[Row],
        titles: &[Vec<Token>],
        focus: &[u32],
        order: Order,
    ) -> Concepts {
        let mut concepts = Concepts::default();
        let mut numbers = Numbers::of(terms);
        // Most words make a new concept, in a story of a few articles.
        let words = rows.iter().map(|row| terms.tokens(row.sentence).len()).sum();
        let mut all: Vec<Concept> = Vec::with_capacity(words);
        for row in rows {
            let tokens = terms.tokens(row.sentence);
            concepts.concepts.push(keys(tokens).map(|words| {
                let number = numbers.number(words);
                if number as usize == all.len() {
                    all.push(Concept { words, seen: Seen::default() });
                    let has_digit =
                        |term| terms.name(term).contains(|c: char| c.is_ascii_digit());
                    if words.1.is_none() && has_digit(words.0) {
                        concepts.figures.push(number);
                    }
                }
                all[number as usize].seen.see(row);
                number
            }));
            let said = tokens.get(row.said.0..row.said.1).unwrap_or(tokens);
            let content = said.iter().filter(|token| token.is_content);
            let content = content.filter_map(|token| numbers.get((token.term, None)));
            concepts.content.push(content);
            let opening = if row.opens_article() { said } else { &[] };
            let deeds = opening.iter().filter(|it| it.is_content && !it.is_capitalized);
            let deeds = deeds.filter_map(|token| numbers.get((token.term, None)));
            concepts.deeds.push(deeds);
            concepts.words.push(tokens.iter().map(|token| token.term));
        }
        for title in titles {
            let mut seen: Vec<u32> =
                keys(title).filter_map(|key| numbers.get(key)).collect();
            seen.sort_unstable();
            seen.dedup();
            seen.into_iter().for_each(|number| all[number as usize].seen.titles += 1);
        }
        let crowd = Crowd::of(rows);
        concepts.weights = weight::weights(&all, crowd, focus);
        concepts.count_holders(all.len());
        concepts.openings = rows.iter().map(Row::opening).collect();
        concepts.emphases =
            rows.iter().map(|row| weight::emphasis(row, crowd, order)).collect();
        concepts
    }

    /// Returns how many sentences there are.
    pub fn row_count(&self) -> usize {
        self.concepts.len()
    }

    /// Returns how many concepts there are.
    pub fn len(&self) -> usize {
        self.weights.len()
    }

    /// Returns true if there are no concepts.
    pub fn is_empty(&self) -> bool {
        self.weights.is_empty()
    }

    /// Returns the concepts of a row, in rising order.
    pub fn row(&self, row: usize) -> &[u32] {
        self.concepts.items(row)
    }

    /// Returns those concepts of a row that are single content words, without those that only
    /// say who said it, in rising order.
    pub fn content(&self, row: usize) -> &[u32] {
        self.content.items(row)
    }

    /// Returns true for a single word with a digit.
    pub fn is_figure(&self, concept: u32) -> bool {
        self.figures.binary_search(&concept).is_ok()
    }

    /// Returns how much it is worth to say a concept.
    pub fn weight(&self, concept: u32) -> f64 {
        self.weights[concept as usize]
    }

    /// Returns how much it is worth to say each concept.
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// Returns what the concepts of a row count for beside those of others, over 0.
    pub fn emphasis(&self, row: usize) -> f64 {
        self.emphases[row]
    }

    /// Returns the share of the single words of the row with fewer of them that the other
    /// row has too, from 0 to 1.
    pub fn overlap(&self, one: usize, other: usize) -> f64 {
        let (a, b) = (self.content(one), self.content(other));
        common(a, b) as f64 / a.len().min(b.len()).max(1) as f64
    }

    /// Returns how many rows have a single content word in what they say.
    pub fn holders(&self, concept: u32) -> usize {
        self.holders[concept as usize] as usize
    }

    /// Returns the smoothed IDF of a single content word, `ln(1 + N / n)` of `N` rows of which `n`
    /// have it; 0 for what is none.
    pub fn rarity(&self, concept: u32) -> f64 {
        self.rarities[self.holders(concept)]
    }

    /// Returns which article a row opens, if it does.
    pub fn opening(&self, row: usize) -> Option<&Opening> {
        self.openings[row].as_ref()
    }

    /// Returns the cosine of the content words of two rows, each counted once and by its
    /// [rarity](Concepts::rarity), from 0 to 1; 0 for rows without such words.
    pub fn cosine(&self, one: usize, other: usize) -> f64 {
        self.cosine_of(self.content(one), self.content(other))
    }

    /// The same of the words that are no names, of two rows that open articles.
    pub fn deed_cosine(&self, one: usize, other: usize) -> f64 {
        self.cosine_of(self.deeds.items(one), self.deeds.items(other))
    }

    fn cosine_of(&self, a: &[u32], b: &[u32]) -> f64 {
        let shared = a.iter().filter(|word| b.binary_search(word).is_ok());
        let shared: f64 = shared.map(|&word| self.rarity(word)).sum();
        match self.rarity_of(a) * self.rarity_of(b) {
            0.0 => 0.0,
            all => shared / all.sqrt(),
        }
    }

    /// Returns the rarities of some concepts together.
    pub fn rarity_of(&self, concepts: &[u32]) -> f64 {
        concepts.iter().map(|&concept| self.rarity(concept)).sum()
    }

    fn count_holders(&mut self, concepts: usize) {
        self.holders = vec![0; concepts];
        let rows = self.content.len();
        for row in 0..rows {
            for &word in self.content.items(row) {
                self.holders[word as usize] += 1;
            }
        }
        let most = self.holders.iter().copied().max().unwrap_or_default();
        let rarity = |count: u32| match count {
            0 => 0.0,
            _ => (1.0 + rows as f64 / f64::from(count)).ln(),
        };
        self.rarities = (0..=most).map(rarity).collect();
    }

    /// Returns the Jaccard similarity of the stemmed words of two rows, stop words and
    /// all, from 0 to 1; 0 for rows without words.
    pub fn likeness(&self, one: usize, other: usize) -> f64 {
        let (a, b) = (self.words.items(one), self.words.items(other));
        let common = common(a, b);
        common as f64 / (a.len() + b.len() - common).max(1) as f64
    }
}

/// So many sentences of an article tell the event itself; from the third on an article goes into it.
pub(crate) const FIRST: u32 = 2;

/// Returns the keys of the concepts of a sentence: pairs of neighbours unless both are stop
/// words, and content words.
fn keys(tokens: &[Token]) -> impl Iterator<Item = Words> {
    let pairs = tokens.windows(2).filter(|pair| pair[0].is_content || pair[1].is_content);
    let words = tokens.iter().filter(|token| token.is_content);
    pairs
        .map(|pair| (pair[0].term, Some(pair[1].term)))
        .chain(words.map(|token| (token.term, None)))
}

impl Row {
    fn opens_article(&self) -> bool {
        self.position < FIRST
    }

    fn opening(&self) -> Option<Opening> {
        let Row { article, day, denies, .. } = *self;
        let numbers = || self.numbers.clone();
        self.opens_article().then(|| Opening { article, day, denies, numbers: numbers() })
    }
}

#[cfg(test)]
pub(super) mod tests;
