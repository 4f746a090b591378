//! Articles in fixed size: their weightiest words and pairs of words.

use xxhash_rust::xxh3::xxh3_64;

use crate::article::{Article, Language, Span};
use crate::groups::index;
use crate::hash::FixedMap;
use crate::parallel;
use crate::sentence::{Kind, Sentence};
use crate::term::{Terms, Token};

/// An article in fixed size: its weightiest terms, rising, with squares that add up to 1 at
/// most. The more articles have a term, the higher is its number.
pub(super) type Features = Vec<(u32, f32)>;

/// How many terms stand for an article at most: most words and pairs of words of a usual
/// report. With 256 the broad stories of the development sets lose a point of F1 on
/// average, and with all terms nothing is gained.
const TERMS: usize = 400;

/// Pretended articles that share no term with the real ones. In a folder of one story a
/// name that every article has is no stop word; with these it keeps its weight. Between 75
/// and 150 the development sets differ by a tenth of a point of F1; with 50 or 200 the
/// broad topics lose half a point.
const BACKGROUND: f64 = 100.0;

/// How much more a name tells stories apart than other words do.
const NAME_WEIGHT: f32 = 1.5;

/// A word of the title counts as so many words of the text.
const TITLE_COUNT: f32 = 2.0;

/// How much a word and a pair of words next to each other tell.
#[derive(Clone, Copy)]
struct Weights {
    word: f32,
    pair: f32,
}

impl Weights {
    /// Vietnamese writes syllables apart: most of its words are pairs.
    fn of(language: Language) -> Weights {
        match language.code() {
            "vi" => Weights { word: 0.5, pair: 1.0 },
            _ => Weights { word: 1.0, pair: 0.5 },
        }
    }
}

/// Returns the features of the articles with the numbers `heads`, and how many of them have
/// each word. Of those that are notices only the titles count: what the notices of one site
/// have in common is no story.
pub(super) fn features(
    articles: &[Article],
    languages: &[Language],
    heads: &[usize],
    is_notice: &[bool],
) -> (Vec<Features>, WordSpread) {
    let (counts, terms) = counts(articles, languages, heads, is_notice);
    let frequencies = frequencies(&counts);
    let features =
        parallel::map(&counts, |counts| heaviest(counts, &frequencies, heads.len()));
    (features, WordSpread::of(&terms, &frequencies, heads.len()))
}

/// How many articles have each word, whatever stories they are in.
#[derive(Clone, Debug, Default)]
pub struct WordSpread {
    articles: usize,
    /// By the hash of the stem; words of a single article are left out.
    counts: FixedMap<u64, u32>,
}

impl WordSpread {
    fn of(terms: &Terms, frequencies: &Frequencies, articles: usize) -> WordSpread {
        let words = (0..index(terms.term_count())).filter_map(|term| {
            let &(_, count) = frequencies.get(&u64::from(term))?;
            Some((xxh3_64(terms.name(term).as_bytes()), count))
        });
        WordSpread { articles, counts: words.collect() }
    }

    /// Returns how rare a stem is, from near 0 up: the fewer articles have it, the more.
    pub fn rarity(&self, stem: &str) -> f64 {
        let count = self.counts.get(&xxh3_64(stem.as_bytes())).copied().unwrap_or(1);
        rarity(self.articles, count)
    }
}

fn rarity(articles: usize, count: u32) -> f64 {
    ((articles as f64 + BACKGROUND) / (f64::from(count) + 0.5)).ln().max(0.0)
}

/// A term, and how much it weighs before its rarity is known.
type Count = (u64, f32);

/// Counts the terms of each article.
fn counts(
    articles: &[Article],
    languages: &[Language],
    heads: &[usize],
    is_notice: &[bool],
) -> (Vec<Vec<Count>>, Terms) {
    let whole = heads.iter().zip(is_notice).map(|(&head, &is_notice)| {
        let span = if is_notice { Span::new(0, 0) } else { body(&articles[head]) };
        whole(index(head), span)
    });
    let whole: Vec<Sentence> = whole.collect();
    let terms = Terms::of(articles, languages, &whole);
    let numbers: Vec<usize> = (0..heads.len()).collect();
    let counts = parallel::map(&numbers, |&at| {
        let (article, language) = (&articles[heads[at]], languages[heads[at]]);
        let title = article.title.as_deref().unwrap_or_default();
        let title = terms.tokens_of(title, language);
        weigh(terms.tokens(at), &title, Weights::of(language))
    });
    (counts, terms)
}

/// Returns the text of an article without its title and header: the names of their lines
/// are no words of the story, and the title counts by itself. A text that is nothing else
/// is all body.
fn body(article: &Article) -> Span {
    let text = article.text.as_str();
    let is_blank = |from: usize, to: usize| {
        text.get(from..to).is_some_and(|between| between.trim().is_empty())
    };
    let mut start = 0;
    for mark in article.marks() {
        if !is_blank(start, mark.start()) {
            break;
        }
        start = mark.end();
    }
    let start = if is_blank(start, text.len()) { 0 } else { start };
    Span::new(start, text.len())
}

/// A part of an article as one sentence.
fn whole(number: u32, span: Span) -> Sentence {
    Sentence { article: number, span, core: span, kind: Kind::Prose, paragraph: 0 }
}

/// Weighs the content words of an article and the pairs of them that stand next to each
/// other, rising by term: each by the root of how often it occurs.
fn weigh(text: &[Token], title: &[Token], weights: Weights) -> Vec<Count> {
    let mut found: Vec<(u64, f32, f32)> = Vec::with_capacity(2 * text.len());
    for (tokens, count) in [(text, 1.0), (title, TITLE_COUNT)] {
        let words = tokens.iter().filter(|token| token.is_content);
        found.extend(words.map(|token| {
            let name = if token.is_capitalized { NAME_WEIGHT } else { 1.0 };
            (u64::from(token.term), count, weights.word * name)
        }));
        let pairs = tokens.windows(2).filter(|pair| pair.iter().all(|t| t.is_content));
        found.extend(pairs.map(|pair| {
            let is_name = pair.iter().all(|token| token.is_capitalized);
            let name = if is_name { NAME_WEIGHT } else { 1.0 };
            (pair_key(pair[0].term, pair[1].term), count, weights.pair * name)
        }));
    }
    found.sort_unstable_by_key(|&(term, ..)| term);
    let terms = found.chunk_by(|a, b| a.0 == b.0);
    let weighed = terms.map(|same| {
        let count: f32 = same.iter().map(|&(_, count, _)| count).sum();
        let weight = same.iter().map(|&(.., weight)| weight).fold(0.0, f32::max);
        (same[0].0, weight * count.sqrt())
    });
    weighed.collect()
}

/// The number of a pair of terms: above those of all single ones.
fn pair_key(first: u32, second: u32) -> u64 {
    (u64::from(first) + 1) << 32 | u64::from(second)
}

/// The terms that more than one article has: their numbers, and how many have them.
type Frequencies = FixedMap<u64, (u32, u32)>;

fn frequencies(counts: &[Vec<Count>]) -> Frequencies {
    let mut all: Vec<u64> = Vec::with_capacity(counts.iter().map(Vec::len).sum());
    all.extend(counts.iter().flatten().map(|&(term, _)| term));
    parallel::sort(&mut all);
    let shared = all.chunk_by(|a, b| a == b).filter(|same| same.len() > 1);
    let mut terms: Vec<(u32, u64)> =
        shared.map(|same| (index(same.len()), same[0])).collect();
    terms.sort_unstable();
    let numbered = (0..).zip(terms);
    numbered.map(|(number, (count, term))| (term, (number, count))).collect()
}

/// Keeps the terms that weigh most by count and rarity. A term of no other article takes
/// its share of the weight, though nothing can be compared with it.
fn heaviest(counts: &[Count], frequencies: &Frequencies, articles: usize) -> Features {
    let weigh = |&(term, weight): &Count| {
        let (number, frequency) = frequencies.get(&term).copied().unwrap_or((ALONE, 1));
        (number, f64::from(weight) * rarity(articles, frequency))
    };
    let mut terms: Vec<(u32, f64)> = counts.iter().map(weigh).collect();
    let order = |a: &(u32, f64), b: &(u32, f64)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if terms.len() > TERMS {
        terms.select_nth_unstable_by(TERMS, order);
        terms.truncate(TERMS);
    }
    terms.sort_unstable_by(order);
    let norm = terms.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
    terms.retain(|&(term, _)| term != ALONE);
    terms.sort_unstable_by_key(|&(term, _)| term);
    #[expect(clippy::cast_possible_truncation, reason = "weights need no more digits")]
    terms.into_iter().map(|(term, weight)| (term, (weight / norm) as f32)).collect()
}

/// The number of a term that one article alone has.
const ALONE: u32 = u32::MAX;

#[cfg(test)]
mod tests {
    use super::*;

    fn features_of(texts: &[&str]) -> Vec<Features> {
        let articles: Vec<Article> =
            texts.iter().map(|text| Article::new("a", *text)).collect();
        let heads: Vec<usize> = (0..texts.len()).collect();
        let languages = vec![Language::ENGLISH; texts.len()];
        features(&articles, &languages, &heads, &vec![false; texts.len()]).0
    }

    fn squares(features: &Features) -> f32 {
        features.iter().map(|(_, weight)| weight * weight).sum()
    }

    #[test]
    fn equal_articles_have_all_their_weight_in_common() {
        let features = features_of(&["Tamsin Vale closed all schools."; 2]);
        assert_eq!(features[0], features[1]);
        assert!((squares(&features[0]) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn title_and_header_above_the_text_are_no_words_of_it() {
        let article = |head: &str| {
            let text = format!("{head}Tamsin Vale closed all schools.\n\nWhy\n\nFloods.");
            let why = text.find("Why").unwrap();
            let head = Span::new(0, head.trim_end().len());
            let not_prose = vec![head, Span::new(why, why + 3)];
            Article { not_prose, ..Article::new("a", text) }
        };
        let head = "Date: 2026-05-09\n\n";
        assert_eq!(body(&article(head)).start(), head.len() - 2);
        assert_eq!(body(&article("")).start(), 0);
        let bare = Article::new("a", "Lunde");
        let all = Article { not_prose: vec![Span::new(0, 5)], ..bare };
        assert_eq!(body(&all), Span::new(0, 5));
    }

    #[test]
    fn what_one_article_alone_says_takes_its_share_of_the_weight() {
        let features = features_of(&["Vale closed schools.", "Vale reopened pools."]);
        assert_eq!(features[0].len(), 1);
        assert!(squares(&features[0]) < 0.5);
    }

    #[test]
    fn an_article_has_no_more_terms_than_its_size_allows() {
        let text: String = (0..2000).map(|n| format!("word{n} ")).collect();
        assert_eq!(features_of(&[&text, &text])[0].len(), TERMS);
        assert_eq!(features_of(&["", "the"]), [vec![], vec![]]);
    }
}
