//! Families of articles: copies, edited copies, excerpts and extensions of one text.
//!
//! Articles in memory are compared exactly, all with all ([`families`]). Of a corpus that
//! does not fit, fixed-size sketches do: each has 128 values in bands, articles that agree
//! in a whole band are looked at, and of these the texts are read again and compared
//! exactly (`crate::corpus`).

#[cfg(feature = "json")]
mod band;
#[cfg(feature = "json")]
mod grams;
mod kinship;
mod minhash;
#[cfg(feature = "json")]
mod parts;
#[cfg(feature = "json")]
mod stars;
mod words;

use std::cmp::Reverse;

use crate::article::{Article, Origin};
use crate::groups::{Groups, index};
use crate::parallel;
use crate::ratio::Ratio;
use crate::similar::{self, Pair, Sets, Threshold};

pub use kinship::Kinship;
pub use minhash::{SCHEME, Sketch, Sketcher, VALUES, Wording};

#[cfg(feature = "json")]
pub(crate) use band::{Bands, Buckets};
#[cfg(feature = "json")]
pub(crate) use grams::GramSet;
pub(crate) use kinship::Overlap;
use kinship::{EXCERPT_FLOOR, EXCERPT_SHARE};
#[cfg(feature = "json")]
pub use stars::Work;
#[cfg(feature = "json")]
pub(crate) use stars::{Stars, Tie};
use words::Words;

/// How families are found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct FamilyOptions {
    /// The least share of word 3-grams (Jaccard) that two copies have in common.
    pub threshold: Ratio,
}

impl Default for FamilyOptions {
    fn default() -> FamilyOptions {
        FamilyOptions { threshold: Ratio::of(0.7) }
    }
}

/// How many articles a 3-gram leads to at most. Only texts made from one template have
/// more in common, and they meet through their other words if they have any.
const HOTTEST: usize = 1000;

/// Articles in families, and how each relates to its family's representative.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Families {
    /// The families; an article without copies is one of its own.
    pub groups: Groups,
    /// How each article relates to the representative of its family.
    pub kinships: Vec<Kinship>,
}

/// Groups copies and light edits of the same article.
///
/// The representative of a family is the earliest dated article, else the longest, else
/// the first by origin. Every member was compared with it. Articles without a word are
/// families of their own.
pub fn families(articles: &[Article], options: &FamilyOptions) -> Families {
    let shingles = parallel::map(articles, shingles_of);
    let wordings = Wordings::of(articles, &shingles);
    let sets = wordings.sets(&shingles);
    let threshold = Threshold {
        jaccard: options.threshold,
        containment: EXCERPT_SHARE,
        floor: EXCERPT_FLOOR,
    };
    let mut pairs = similar::pairs(&sets, threshold, HOTTEST);
    pairs.retain(|pair| is_kin(&sets, pair, options.threshold));
    let pairs = without_roundups(&sets, pairs);
    let stars = stars(sets.len(), &pairs);
    wordings.families(articles.len(), &sets, &stars)
}

/// What is kept of an article to compare it exactly.
struct Shingles {
    /// Equal for equal words in equal order; `None` where there are no words.
    wording: Option<Wording>,
    word_count: usize,
    /// A hash of each three words in a row.
    grams: Vec<u64>,
}

fn shingles_of(article: &Article) -> Shingles {
    let mut words = Words::default();
    words.read(&article.text);
    let wording = words.wording().map(Wording::of);
    let mut grams = words.grams;
    grams.sort_unstable();
    grams.dedup();
    Shingles { wording, word_count: words.words.len(), grams }
}

/// The articles by wording: copies are collapsed before anything is compared.
struct Wordings {
    /// The articles in the order in which they may represent a family.
    order: Vec<u32>,
    /// The first article of each wording, in that order.
    first: Vec<u32>,
    /// The wording of each article.
    of_article: Vec<u32>,
}

impl Wordings {
    fn of(articles: &[Article], shingles: &[Shingles]) -> Wordings {
        let mut order: Vec<u32> = (0..index(articles.len())).collect();
        order.sort_by_cached_key(|&at| precedence(articles, shingles, at));
        // By wording, then by precedence; an article without words is alone.
        let mut rank = vec![0; articles.len()];
        for (position, &article) in order.iter().enumerate() {
            rank[article as usize] = position;
        }
        let mut by_wording = order.clone();
        by_wording.sort_by_key(|&at| (shingles[at as usize].wording, rank[at as usize]));
        let mut first_of = vec![0; articles.len()];
        for run in
            by_wording.chunk_by(|&a, &b| are_copies(shingles, a as usize, b as usize))
        {
            for &article in run {
                first_of[article as usize] = run[0];
            }
        }
        let first: Vec<u32> =
            order.iter().copied().filter(|&at| first_of[at as usize] == at).collect();
        let mut number = vec![0; articles.len()];
        for (wording, &article) in first.iter().enumerate() {
            number[article as usize] = index(wording);
        }
        let of_article = first_of.iter().map(|&at| number[at as usize]).collect();
        Wordings { order, first, of_article }
    }

    /// The 3-grams of each wording.
    fn sets(&self, shingles: &[Shingles]) -> Sets {
        let mut sets = Sets::default();
        for &article in &self.first {
            sets.push(shingles[article as usize].grams.iter().copied());
        }
        sets
    }

    /// Turns stars of wordings into families of articles.
    fn families(&self, count: usize, sets: &Sets, stars: &[Option<Pair>]) -> Families {
        let mut representative_of = vec![0; count];
        let mut kinships = vec![Kinship::Itself; count];
        for &article in &self.order {
            let wording = self.of_article[article as usize];
            let center = center_of(stars, wording);
            let representative = self.first[center as usize];
            representative_of[article as usize] = representative;
            kinships[article as usize] = match stars[wording as usize] {
                Some(pair) => kinship(sets, &pair, wording, center),
                None if article == representative => Kinship::Itself,
                None => Kinship::Copy,
            };
        }
        Families { groups: Groups::from_representatives(&representative_of), kinships }
    }
}

/// What an article is sorted by: dated before undated, early before late, long before
/// short, and so on.
fn precedence<'a>(
    articles: &'a [Article],
    shingles: &[Shingles],
    at: u32,
) -> (bool, Option<crate::article::Date>, Reverse<usize>, &'a Origin) {
    let article = &articles[at as usize];
    let words = Reverse(shingles[at as usize].word_count);
    (article.published.is_none(), article.published, words, &article.origin)
}

fn are_copies(shingles: &[Shingles], a: usize, b: usize) -> bool {
    shingles[a].wording.is_some() && shingles[a].wording == shingles[b].wording
}

/// Returns true if the pair is a copy, or an excerpt long enough to say so.
fn is_kin(sets: &Sets, pair: &Pair, threshold: Ratio) -> bool {
    let (first, second) = sizes(sets, pair);
    Overlap { own: first, whole: second, common: pair.common as usize }.is_kin(threshold)
}

/// Two parts of one article, each cut by another editor, have this share of the shorter one's
/// words in common and more; two articles that a roundup is made of have a sentence at most.
const RELATED: f64 = 0.25;

/// Leaves out the pairs by which a text would stand for two that have hardly anything in common:
/// a roundup of the day is made of several articles, and none of these is a copy of it.
fn without_roundups(sets: &Sets, pairs: Vec<Pair>) -> Vec<Pair> {
    let are_related = |one, other| {
        let [a, b] = [one, other].map(|set: u32| sets.items(set as usize));
        similar::common(a, b) as f64 >= RELATED * a.len().min(b.len()) as f64
    };
    let is_part =
        |pair: &&Pair| kinship(sets, pair, pair.second, pair.first) == Kinship::Excerpt;
    let mut kept = Vec::with_capacity(pairs.len());
    for of_one in pairs.chunk_by(|a, b| a.first == b.first) {
        let mut parts = of_one.iter().filter(is_part).map(|pair| pair.second);
        let one = parts.next();
        let is_other = |part| one.is_some_and(|one| !are_related(one, part));
        let is_roundup = parts.any(is_other);
        kept.extend(of_one.iter().filter(|pair| !is_roundup || !is_part(pair)));
    }
    kept
}

fn sizes(sets: &Sets, pair: &Pair) -> (usize, usize) {
    (sets.items(pair.first as usize).len(), sets.items(pair.second as usize).len())
}

/// Gives each wording the pair that ties it to the center of its star, or `None` if it is
/// a center. Wordings are taken as centers in their order, as long as they are free.
fn stars(count: usize, pairs: &[Pair]) -> Vec<Option<Pair>> {
    let mut stars = vec![None; count];
    // The pairs lie by `first`, and a center is the first of all its pairs but those to
    // wordings that came before it and are taken by others or centers themselves.
    for pair in pairs {
        let center = stars[pair.first as usize].is_none();
        if center && stars[pair.second as usize].is_none() {
            stars[pair.second as usize] = Some(*pair);
        }
    }
    stars
}

fn center_of(stars: &[Option<Pair>], wording: u32) -> u32 {
    stars[wording as usize].map_or(wording, |pair| pair.first)
}

fn kinship(sets: &Sets, pair: &Pair, wording: u32, center: u32) -> Kinship {
    let size = |set: u32| sets.items(set as usize).len();
    let common = pair.common as usize;
    Overlap { own: size(wording), whole: size(center), common }.kinship()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Date;

    fn article(name: &str, text: &str) -> Article {
        Article::new(name, text)
    }

    fn dated(name: &str, date: &str, text: &str) -> Article {
        let published = Some(Date(date.parse().expect("a date")));
        Article { published, ..Article::new(name, text) }
    }

    /// A text of `count` different words that begins with word `from`.
    fn text(from: usize, count: usize) -> String {
        let words: Vec<String> = (from..from + count).map(|n| format!("w{n}")).collect();
        words.join(" ")
    }

    fn find(articles: &[Article]) -> Families {
        families(articles, &FamilyOptions::default())
    }

    #[test]
    fn case_punctuation_and_space_make_no_new_text() {
        let found = find(&[article("a", "The mayor, they say,  left.\n"), {
            article("b", "THE MAYOR they say left")
        }]);
        assert_eq!(found.groups.len(), 1);
        assert_eq!(found.kinships, [Kinship::Itself, Kinship::Copy]);
    }

    #[test]
    fn the_earliest_article_stands_for_its_copies() {
        let found = find(&[
            article("a", &text(0, 50)),
            dated("b", "2026-11-02T00:00", &text(0, 50)),
            dated("c", "2026-11-01T00:00", &text(0, 50)),
        ]);
        assert_eq!(found.groups.representative(0), 2);
        assert_eq!(found.kinships[2], Kinship::Itself);
    }

    #[test]
    fn a_cut_copy_is_an_excerpt_and_a_longer_one_an_extension() {
        let whole = text(0, 100);
        let (cut, more) = (text(0, 60), format!("{whole} {}", text(500, 60)));
        let found = find(&[
            dated("a", "2026-11-01T00:00", &whole),
            article("b", &cut),
            article("c", &more),
        ]);
        assert_eq!(found.groups.len(), 1);
        assert_eq!(
            found.kinships,
            [Kinship::Itself, Kinship::Excerpt, Kinship::Extension]
        );
    }

    #[test]
    fn a_few_changed_words_make_an_edited_copy() {
        let edited = text(0, 100).replace(" w50 ", " changed ");
        let found = find(&[article("a", &text(0, 100)), article("b", &edited)]);
        assert_eq!(found.kinships, [Kinship::Itself, Kinship::Edited]);
    }

    #[test]
    fn a_shared_phrase_makes_no_family() {
        let found = find(&[
            article("a", &format!("{} {}", text(0, 15), text(100, 40))),
            article("b", &format!("{} {}", text(0, 15), text(200, 40))),
            article("c", &text(0, 15)),
        ]);
        assert_eq!(found.groups.len(), 3);
    }

    #[test]
    fn a_family_does_not_chain_to_what_its_representative_does_not_match() {
        let found = find(&[
            dated("a", "2026-11-01T00:00", &text(0, 100)),
            dated("b", "2026-11-02T00:00", &text(12, 100)),
            dated("c", "2026-11-03T00:00", &text(24, 100)),
        ]);
        assert_eq!(found.groups.len(), 2);
        assert_eq!(found.groups.group_of(0), found.groups.group_of(1));
    }

    #[test]
    fn what_a_roundup_is_made_of_is_no_family() {
        let parts = [text(0, 60), text(100, 60)];
        let roundup = parts.join(" ");
        let found = find(&[
            article("a", &parts[0]),
            article("b", &parts[1]),
            article("c", &roundup),
        ]);
        assert_eq!(found.groups.len(), 3);
        // Nor is it where the roundup is what came first.
        let found = find(&[
            article("a", &parts[0]),
            article("b", &parts[1]),
            dated("c", "2026-11-01T00:00", &roundup),
        ]);
        assert_eq!(found.groups.len(), 3);
        // Two cuts of one article that have most in common are copies of it.
        let found = find(&[
            article("a", &text(0, 60)),
            article("b", &text(10, 60)),
            article("c", &text(0, 100)),
        ]);
        assert_eq!(found.groups.len(), 1);
    }

    #[test]
    fn texts_of_one_word_are_compared_too() {
        let found =
            find(&[article("a", "Stop!"), article("b", "stop"), article("c", "Go")]);
        assert_eq!(found.groups.len(), 2);
    }

    #[test]
    fn articles_without_words_are_alone() {
        let found = find(&[article("a", ""), article("b", "..."), article("c", "")]);
        assert_eq!(found.groups.len(), 3);
    }

    #[test]
    fn copies_in_a_script_without_spaces_are_found() {
        let found = find(&[
            article("a", "市长周五在新闻发布会上宣布辞职，理由是健康问题。"),
            article("b", "市长周五在新闻发布会上宣布辞职 理由是健康问题"),
            article("c", "央行下调利率，以应对经济放缓的压力。"),
        ]);
        assert_eq!(found.groups.len(), 2);
    }

    #[test]
    fn many_copies_of_one_article_are_one_family() {
        let articles: Vec<Article> =
            (0..2000).map(|n| article(&n.to_string(), &text(0, 100))).collect();
        assert_eq!(find(&articles).groups.len(), 1);
    }
}
