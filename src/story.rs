//! Groups articles into stories.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use crate::article::{Article, Language, Span};
use crate::groups::{Groups, bucket, index};
use crate::parallel;
use crate::ratio::{Ratio, key};
use crate::sentence::{Kind, Sentence};
use crate::term::{Terms, Token};

/// How articles are grouped into stories.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryOptions {
    /// The least average similarity of the articles of two groups that are one story.
    pub threshold: Ratio,
}

impl Default for StoryOptions {
    fn default() -> StoryOptions {
        StoryOptions { threshold: Ratio::of(0.12) }
    }
}

/// Groups articles that tell of the same event; `languages` holds one an article, and
/// `families` says which are copies of one another.
///
/// A family is in one story as a whole and counts as one article in it. The
/// representative of a story is its most central article: the one most similar to the
/// others. Average-link clustering over a sparse similarity graph: two groups become
/// one only while their articles are similar on average, so that no chain of half-related
/// articles holds a story together.
pub fn stories(
    articles: &[Article],
    languages: &[Language],
    families: &Groups,
    options: &StoryOptions,
) -> Groups {
    let heads: Vec<usize> =
        (0..families.len()).map(|f| families.representative(f)).collect();
    let features = features(articles, languages, &heads);
    let edges = edges(&features);
    let clusters = average_link(heads.len(), &edges, options.threshold);
    let central = central(&clusters, &edges);
    let family_of = (0..articles.len()).map(|article| families.group_of(article));
    let central_of = family_of.map(|family| index(heads[central[family] as usize]));
    Groups::from_representatives(&central_of.collect::<Vec<_>>())
}

/// An article in fixed size: its weightiest terms, rising, with squares that add up to 1.
type Features = Vec<(u32, f64)>;

/// Two articles and their similarity, from 0 to 1.
type Edge = (u32, u32, f64);

/// How many terms stand for an article.
const TERMS: usize = 80;

/// Pretended articles that share no term with the real ones. In a folder of one story a
/// name that every article has is no stop word; with these it keeps its weight.
const BACKGROUND: f64 = 50.0;

fn features(
    articles: &[Article],
    languages: &[Language],
    heads: &[usize],
) -> Vec<Features> {
    let whole: Vec<Sentence> =
        heads.iter().map(|&head| whole(index(head), &articles[head])).collect();
    let terms = Terms::of(articles, languages, &whole);
    let numbers: Vec<usize> = (0..heads.len()).collect();
    let counts = parallel::map(&numbers, |&at| counts(terms.tokens(at)));
    let mut frequency = vec![0u32; terms.term_count()];
    for &(term, _) in counts.iter().flatten() {
        frequency[term as usize] += 1;
    }
    let total = heads.len() as f64 + BACKGROUND;
    let idf = |term: u32| (total / (f64::from(frequency[term as usize]) + 0.5)).ln();
    parallel::map(&counts, |counts| heaviest(counts, idf))
}

/// The article as one sentence.
fn whole(number: u32, article: &Article) -> Sentence {
    let span = Span::new(0, article.text.len());
    Sentence { article: number, span, core: span, kind: Kind::Prose, paragraph: 0 }
}

/// Counts content words, rising by term.
fn counts(tokens: &[Token]) -> Vec<(u32, f64)> {
    let mut counts = BTreeMap::new();
    for token in tokens.iter().filter(|token| token.is_content) {
        // Names tell stories apart better than other words.
        let weight = if token.is_capitalized { NAME_WEIGHT } else { 1.0 };
        let entry: &mut (f64, f64) = counts.entry(token.term).or_default();
        *entry = (entry.0 + 1.0, entry.1.max(weight));
    }
    counts
        .into_iter()
        .map(|(term, (count, weight))| (term, weight * (1.0 + f64::ln(count))))
        .collect()
}

const NAME_WEIGHT: f64 = 1.5;

fn heaviest(counts: &[(u32, f64)], idf: impl Fn(u32) -> f64) -> Features {
    let mut terms: Features =
        counts.iter().map(|&(term, count)| (term, count * idf(term))).collect();
    terms.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    terms.truncate(TERMS);
    terms.sort_unstable_by_key(|&(term, _)| term);
    let norm = terms.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
    terms.iter_mut().for_each(|(_, weight)| *weight /= norm);
    terms
}

/// Similarities below this count as none: the rest of a sparse graph.
const LEAST_SIMILARITY: f64 = 0.02;

/// A term of more articles than this, or than a twentieth of all, finds no candidates
/// unless it is among an article's rarest ([`RARE`]): articles of one story share rarer
/// ones too, and in a story of thousands the rarest are still enough.
const POPULAR: usize = 200;
const POPULAR_SHARE: usize = 20;

/// So many of an article's terms find candidates however popular they are.
const RARE: usize = 8;

/// Lists the pairs of articles that are similar at all, in rising order.
fn edges(features: &[Features]) -> Vec<Edge> {
    let keys: Vec<u32> = features.iter().flatten().map(|&(term, _)| term).collect();
    let owners: Vec<u32> =
        (0..).zip(features).flat_map(|(at, f)| f.iter().map(move |_| at)).collect();
    let term_count = keys.iter().max().map_or(0, |&term| term as usize + 1);
    let (starts, postings) = bucket(&keys, term_count);
    let popular = POPULAR.max(features.len() / POPULAR_SHARE);
    let numbers: Vec<u32> = (0..index(features.len())).collect();
    let of_article = |&article: &u32| {
        let terms = features[article as usize].iter().map(|&(term, _)| term as usize);
        let mut ranges: Vec<_> =
            terms.map(|term| starts[term] as usize..starts[term + 1] as usize).collect();
        ranges.sort_by_key(|range| (range.len(), range.start));
        let mut others: Vec<u32> = Vec::new();
        for (at, range) in ranges.into_iter().enumerate() {
            if at < RARE || range.len() <= popular {
                let later = postings[range].iter().map(|&at| owners[at as usize]);
                others.extend(later.filter(|&other| other > article));
            }
        }
        others.sort_unstable();
        others.dedup();
        let pair = |other: u32| {
            let similarity =
                cosine(&features[article as usize], &features[other as usize]);
            (article, other, similarity)
        };
        let edges: Vec<Edge> = others.into_iter().map(pair).collect();
        edges.into_iter().filter(|edge| edge.2 >= LEAST_SIMILARITY).collect::<Vec<_>>()
    };
    parallel::map(&numbers, of_article).concat()
}

fn cosine(mut a: &[(u32, f64)], mut b: &[(u32, f64)]) -> f64 {
    let mut sum = 0.0;
    while let (Some(&(x, weight)), Some(&(y, other))) = (a.first(), b.first()) {
        if x == y {
            sum += weight * other;
        }
        a = if x <= y { &a[1..] } else { a };
        b = if y <= x { &b[1..] } else { b };
    }
    sum
}

/// Clusters while being built: the sums of the similarities between each two, and sizes.
struct Clusters {
    neighbors: Vec<BTreeMap<u32, f64>>,
    sizes: Vec<u32>,
    /// The cluster that each one went into, itself while it stands.
    parents: Vec<u32>,
    queue: BinaryHeap<(u64, Reverse<(u32, u32)>)>,
}

/// Merges the two most similar clusters until none are similar enough. Returns the
/// cluster of each article: the number of its first article.
fn average_link(count: usize, edges: &[Edge], threshold: Ratio) -> Vec<u32> {
    let mut clusters = Clusters {
        neighbors: vec![BTreeMap::new(); count],
        sizes: vec![1; count],
        parents: (0..index(count)).collect(),
        queue: BinaryHeap::new(),
    };
    for &(a, b, similarity) in edges {
        clusters.neighbors[a as usize].insert(b, similarity);
        clusters.neighbors[b as usize].insert(a, similarity);
        clusters.push(a, b, threshold);
    }
    while let Some((similarity, Reverse((a, b)))) = clusters.queue.pop() {
        if clusters.average(a, b).is_some_and(|now| key(now) == similarity) {
            clusters.merge(a, b, threshold);
        }
    }
    (0..index(count)).map(|article| clusters.root(article)).collect()
}

impl Clusters {
    /// The average similarity of two clusters that both stand, from 0 to 1.
    fn average(&self, a: u32, b: u32) -> Option<f64> {
        let sum = self.neighbors[a as usize].get(&b)?;
        Some(
            sum / (f64::from(self.sizes[a as usize]) * f64::from(self.sizes[b as usize])),
        )
    }

    fn push(&mut self, a: u32, b: u32, threshold: Ratio) {
        let (a, b) = (a.min(b), a.max(b));
        if let Some(average) =
            self.average(a, b).filter(|&found| found >= threshold.get())
        {
            self.queue.push((key(average), Reverse((a, b))));
        }
    }

    /// Takes the later cluster into the earlier one.
    fn merge(&mut self, kept: u32, gone: u32, threshold: Ratio) {
        self.sizes[kept as usize] += self.sizes[gone as usize];
        self.parents[gone as usize] = kept;
        self.neighbors[kept as usize].remove(&gone);
        for (other, sum) in std::mem::take(&mut self.neighbors[gone as usize]) {
            if other != kept {
                let others = &mut self.neighbors[other as usize];
                others.remove(&gone);
                *others.entry(kept).or_default() += sum;
                *self.neighbors[kept as usize].entry(other).or_default() += sum;
            }
        }
        let others: Vec<u32> = self.neighbors[kept as usize].keys().copied().collect();
        for other in others {
            self.push(kept, other, threshold);
        }
    }

    fn root(&self, mut article: u32) -> u32 {
        while self.parents[article as usize] != article {
            article = self.parents[article as usize];
        }
        article
    }
}

/// Returns the most central member of each one's cluster.
fn central(clusters: &[u32], edges: &[Edge]) -> Vec<u32> {
    let mut sums = vec![0.0; clusters.len()];
    for &(a, b, similarity) in edges {
        if clusters[a as usize] == clusters[b as usize] {
            sums[a as usize] += similarity;
            sums[b as usize] += similarity;
        }
    }
    let mut central: Vec<u32> = clusters.to_vec();
    for (article, &cluster) in (0..).zip(clusters) {
        let best = central[cluster as usize];
        if key(sums[article as usize]) > key(sums[best as usize]) {
            central[cluster as usize] = article;
        }
    }
    clusters.iter().map(|&cluster| central[cluster as usize]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story_count(texts: &[&str]) -> usize {
        let articles: Vec<Article> =
            texts.iter().map(|text| Article::new("a", *text)).collect();
        let languages = vec![Language::ENGLISH; articles.len()];
        let families = Groups::singletons(articles.len());
        stories(&articles, &languages, &families, &StoryOptions::default()).len()
    }

    const FLOOD: &str =
        "The river Orla flooded Lunde on Friday and Mayor Tamsin Vale closed schools.";
    const BANK: &str = "Northbank raised its lending rate after governor Ilse Krone warned of inflation.";

    #[test]
    fn articles_about_one_event_are_one_story() {
        let again =
            "Mayor Tamsin Vale of Lunde said the flooded Orla had closed all schools.";
        assert_eq!(story_count(&[FLOOD, BANK, again]), 2);
    }

    #[test]
    fn a_story_of_hundreds_is_one_story() {
        assert_eq!(story_count(&[FLOOD; 500]), 1);
    }

    #[test]
    fn a_family_is_never_torn() {
        let articles = [FLOOD, BANK, FLOOD].map(|text| Article::new("a", text));
        let families = Groups::from_representatives(&[0, 0, 2]);
        let languages = [Language::ENGLISH; 3];
        let groups = stories(&articles, &languages, &families, &StoryOptions::default());
        assert_eq!(groups.len(), 1);
    }

    #[test]
    fn copies_are_one_story_and_nothing_is_none() {
        assert_eq!(story_count(&[FLOOD; 5]), 1);
        assert_eq!(story_count(&[]), 0);
    }

    #[test]
    fn empty_articles_stay_alone() {
        assert_eq!(story_count(&["", "", "..."]), 3);
    }

    #[test]
    fn a_chain_does_not_hold_a_story_together() {
        // 0-1 and 1-2 are similar, 0-2 are not: on average too little for all three.
        let edges = [(0, 1, 0.5), (1, 2, 0.5)];
        assert_eq!(average_link(3, &edges, Ratio::of(0.3)), [0, 0, 2]);
        assert_eq!(average_link(3, &edges, Ratio::of(0.2)), [0, 0, 0]);
    }
}
