//! What it is worth to say a concept, and what a sentence's concepts count for.

use super::Row;
use crate::rank::Order;
use crate::term::Words;

/// `a` for pairs, `a` for words, `b`, `c` and `d` of [`Concepts::of`].
///
/// Found by searches for the best mean of over nine development sets and parts
/// of such. Around the values single sets move by up to 0.3 R-2 for exponents from 1.3 to
/// 1.75, and by up to 0.2 for weights from 0.9 to 1.5 and 0.5 to 1.5: the noise of thirty
/// topics. Searches over 37 parameters (capitals, digits, how often the words of a pair
/// occur alone ...), fitted on half of each set's topics, lost 0.4 % on the other half. With one exponent for
/// pairs and words the mean of all sets is lower by 0.1 %; from 1.1 to 1.3 it is the same.
const SCORE_EXPONENT: f64 = 1.5;
const WORD_SCORE_EXPONENT: f64 = 1.2;
const COUNT_EXPONENT: f64 = 1.6;
const OPENING_WEIGHT: f64 = 1.3;
const TITLE_WEIGHT: f64 = 1.0;

/// How fast agreement between articles takes over from repetition within them. Two and
/// three articles are nearer to one than to ten: with a single one apart and all others
/// alike, the development set of two to four articles a topic fell from 44.9 / 14.8 to
/// 44.5 / 14.3. At 0.5 and 0.85 the mean of all sets is lower by 0.4 %.
const CROWD_EXPONENT: f64 = 0.65;

/// `e`, `g` and `l` of [`emphasis`]. Without the first, R-2 of single news articles falls
/// from 17.7 to 16.6, which is below their leads; at 0.15 and 0.3 it is 17.4 and 17.5.
/// Without the others the mean of all sets falls by 0.2 % each; a lift of 1.1 gains as much
/// on one set as it loses on others.
const POSITION_EXPONENT: f64 = 0.22;
const OWN_SCORE_EXPONENT: f64 = 0.15;
const PARAGRAPH_LIFT: f64 = 1.03;

/// What is added to `g` where place tells nothing. on lists of reviews at 0.4,
/// 0.7 and 1: 31.4 and 10.8, 31.4 and 11.0, 31.2 and 10.7.
const DISORDER_EXPONENT: f64 = 0.7;

/// `f` of [`Concepts::of`]. Recall of R-2 on the development set with questions, at 0.8, 1
/// and 1.2: 10.30, 10.34 and 10.53, which is one plateau at fifty topics.
const FOCUS_WEIGHT: f64 = 1.2;

/// Sentences that open an article: what a news article's lead says, it is about.
const OPENING: u32 = 3;

/// The weight of a single word beside that of a pair. Pairs say what belongs together;
/// words keep a second sentence about the same thing from counting as new. Without them
/// the mean R-1 of six sets fell by 0.35; at 0.04 and 0.06 the mean of was lower by 0.2 %.
const WORD_SHARE: f64 = 0.05;

/// From so many articles on, a concept that only one of them has is no common matter.
const MANY_ARTICLES: usize = 4;

/// What is left of the weight of a concept that one of many articles has: enough to order
/// what is left when everything common is said, too little to displace it.
const LONE_SHARE: f64 = 1e-3;

/// What is known of a concept.
pub(super) struct Concept {
    pub(super) words: Words,
    pub(super) seen: Seen,
}

/// Where a concept was seen while its sentences went by, article after article.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Seen {
    count: u32,
    openings: u32,
    pub(super) titles: u32,
    articles: u32,
    article: Option<u32>,
    best: f64,
    sum: f64,
}

/// Weighs each concept.
pub(super) fn weights(concepts: &[Concept], crowd: Crowd, focus: &[u32]) -> Vec<f64> {
    // Most concepts are in one sentence only, where those of a kind come one after another
    // and weigh the same: this takes half the powers.
    let is_alike = |a: &Concept, b: &Concept| {
        focus.is_empty() && a.is_word() == b.is_word() && a.seen == b.seen
    };
    let mut weights = Vec::with_capacity(concepts.len());
    for alike in concepts.chunk_by(is_alike) {
        let weight = alike[0].weight(crowd, focus);
        weights.extend(alike.iter().map(|_| weight));
    }
    weights
}

impl Concept {
    fn is_word(&self) -> bool {
        self.words.1.is_none()
    }

    /// The share of its words that are among those of the focus.
    fn share_of(&self, focus: &[u32]) -> f64 {
        let is_asked =
            |term: u32| f64::from(u8::from(focus.binary_search(&term).is_ok()));
        match self.words {
            (word, None) => is_asked(word),
            (first, Some(second)) => (is_asked(first) + is_asked(second)) / 2.0,
        }
    }

    fn weight(&self, crowd: Crowd, focus: &[u32]) -> f64 {
        let (share, exponent) = match self.is_word() {
            true => (WORD_SHARE, WORD_SCORE_EXPONENT),
            false => (1.0, SCORE_EXPONENT),
        };
        let Seen { count, openings, titles, articles, best, sum, .. } = self.seen;
        let is_lone = articles < 2 && crowd.articles >= MANY_ARTICLES;
        let common = if is_lone { LONE_SHARE } else { 1.0 };
        let share_of = |count: u32| f64::from(count) / crowd.articles.max(1) as f64;
        let lift = OPENING_WEIGHT * share_of(openings) + TITLE_WEIGHT * share_of(titles);
        let asked = FOCUS_WEIGHT * self.share_of(focus);
        // Most occur once.
        let count = match count {
            1 => 1.0,
            _ => f64::from(count).powf(COUNT_EXPONENT * crowd.fewness),
        };
        let score = (sum + best).powf(exponent);
        let lift = (asked + (1.0 - crowd.fewness) * lift).exp();
        share * common * count * score * lift
    }
}

impl Seen {
    pub(super) fn see(&mut self, row: &Row) {
        if self.article != Some(row.article) {
            self.sum += self.best;
            self.best = 0.0;
            self.articles += 1;
            self.article = Some(row.article);
            self.openings += u32::from(row.position < OPENING);
        }
        self.count += 1;
        self.best = self.best.max(row.score);
    }
}

/// How many articles there are, and `h` of [`Concepts::of`].
#[derive(Clone, Copy)]
pub(super) struct Crowd {
    articles: usize,
    fewness: f64,
}

impl Crowd {
    pub(super) fn of(rows: &[Row]) -> Crowd {
        let changes =
            rows.windows(2).filter(|pair| pair[0].article != pair[1].article).count();
        let articles = if rows.is_empty() { 0 } else { changes + 1 };
        let fewness = (articles.max(1) as f64).powf(-CROWD_EXPONENT);
        Crowd { articles, fewness }
    }
}

/// Returns what a row's concepts count for beside those of others: `s^g / (1 + p)^(e h r)`,
/// and `l` times that at the start of a paragraph. `s` is its score, `p` its place in its
/// article, `r` how much place tells at all, and `h` as in [`Concepts::of`]: a single
/// article's lead is its best summary, where many agree the lead of one says little. Where
/// place tells nothing, the score has to tell more.
pub(super) fn emphasis(row: &Row, crowd: Crowd, order: Order) -> f64 {
    let place = 1.0 + f64::from(row.position);
    let lift = if row.opens_paragraph { PARAGRAPH_LIFT } else { 1.0 };
    // Even a sentence that is like no other must be worth something.
    let score = row.score.max(1e-3);
    let disorder = 1.0 - order.get();
    let score = score.powf(OWN_SCORE_EXPONENT + DISORDER_EXPONENT * disorder);
    lift * score * place.powf(-POSITION_EXPONENT * crowd.fewness * order.get())
}
