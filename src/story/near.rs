//! Which articles are similar, and how much.

use crate::article::Article;
use crate::groups::{bucket, index};
use crate::parallel;

use super::feature::Features;
use super::tally::Tally;

/// The articles that are similar at all: a graph in which every tie is listed at both of
/// its ends.
pub(super) struct Ties {
    /// How many ties to later ones each article has at most.
    most: usize,
    starts: Vec<usize>,
    /// Each one's neighbors, rising.
    ends: Vec<(u32, f32)>,
}

impl Ties {
    /// Returns how many articles there are.
    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Returns how many ties to later ones each article has at most.
    pub(super) fn most(&self) -> usize {
        self.most
    }

    /// Returns the articles similar to one, rising, and how similar, from 0 to 1.
    pub(super) fn of(&self, article: usize) -> &[(u32, f32)] {
        &self.ends[self.starts[article]..self.starts[article + 1]]
    }

    /// Returns the same ties with other similarities: what `f` makes of the two articles
    /// and how similar they were.
    pub(super) fn map(&self, f: impl Fn(usize, usize, f32) -> f32) -> Ties {
        let ends = (0..self.len()).flat_map(|article| {
            let f = &f;
            self.of(article).iter().map(move |&(other, similarity)| {
                (other, f(article, other as usize, similarity))
            })
        });
        Ties { most: self.most, starts: self.starts.clone(), ends: ends.collect() }
    }
}

/// Similarities below this count as none: the rest of a sparse graph. With 0.02 the work is
/// twice as much and the stories are no better, with 0.04 they lose half a point of F1.
const LEAST_SIMILARITY: f32 = 0.03;

/// An article keeps so many of its ties to later ones at most: the strongest. More would
/// make the work grow with the square of a story of thousands.
const MOST_TIES: usize = 256;

/// So many it keeps in any folder. Kept to 128 and to 64 at all sizes, the F1 of broad
/// topics falls from 92.6 to 92.5 and 92.4; the other two development sets stay the same.
const FEWEST_TIES: usize = 64;

/// So many ties are kept in all, as far as each article may keep [`FEWEST_TIES`]. With 256
/// each, a digest of 9,000 to 15,000 articles of one form takes 1.5 to 2.4 times as long.
const ALL_TIES: usize = 600_000;

/// Returns how many ties to later ones an article keeps.
fn most_ties(articles: usize) -> usize {
    (ALL_TIES / articles.max(1)).clamp(FEWEST_TIES, MOST_TIES)
}

/// Terms of more than [`MOST_TIES`] articles find no candidates, for articles of one story
/// share rarer ones too; but an article with fewer rarer terms than this is also compared with
/// the next articles that share its commoner terms, the rarest first, as many as it may have
/// ties.
const FEW: usize = 8;

/// So many articles are looked at in one go, with one table of sums.
const CHUNK: usize = 64;

/// Finds the articles that are similar. `days` says when each was published, if known.
pub(super) fn ties(features: &[Features], days: &[Option<f64>]) -> Ties {
    let most = most_ties(features.len());
    let postings = Postings::of(features);
    let first = postings.common;
    let rare = |terms: &Features| index(terms.partition_point(|&(term, _)| term < first));
    let rare = features.iter().map(rare).collect();
    let search = Search { postings, rare, features, days, most };
    let numbers: Vec<u32> = (0..index(features.len())).collect();
    let chunks: Vec<&[u32]> = numbers.chunks(CHUNK).collect();
    let later = parallel::map(&chunks, |chunk| {
        let mut sums = Tally::new(features.len());
        let mut common = search.postings.none_common();
        let later = |&article| search.later(article, &mut sums, &mut common);
        chunk.iter().map(later).collect::<Vec<_>>()
    });
    both_ways(&later.concat(), most)
}

/// Returns when each article was published, in days.
pub(super) fn days(articles: &[Article], heads: &[usize]) -> Vec<Option<f64>> {
    let day = |&head: &usize| {
        let date = articles[head].published?.0;
        let time = jiff::tz::Offset::UTC.to_timestamp(date).ok()?;
        Some(time.as_second() as f64 / 86_400.0)
    };
    heads.iter().map(day).collect()
}

/// Lists at every article its ties to earlier and to later ones.
fn both_ways(later: &[Vec<(u32, f32)>], most: usize) -> Ties {
    let mut starts = vec![0; later.len() + 1];
    for (article, ties) in later.iter().enumerate() {
        starts[article + 1] += ties.len();
        ties.iter().for_each(|&(other, _)| starts[other as usize + 1] += 1);
    }
    for article in 0..later.len() {
        starts[article + 1] += starts[article];
    }
    let mut next = starts.clone();
    let mut ends = vec![(0, 0.0); starts.last().copied().unwrap_or(0)];
    let mut put = |article: usize, tie| {
        ends[next[article]] = tie;
        next[article] += 1;
    };
    // Earlier ones come first at each article, because articles are gone through in order.
    for (article, ties) in later.iter().enumerate() {
        for &(other, similarity) in ties {
            put(article, (other, similarity));
            put(other as usize, (index(article), similarity));
        }
    }
    Ties { most, starts, ends }
}

/// The articles that have each term, rising, with its weight.
struct Postings {
    starts: Vec<u32>,
    entries: Vec<(u32, f32)>,
    /// The first term from which on terms are common.
    common: u32,
}

impl Postings {
    fn of(features: &[Features]) -> Postings {
        let all = (0..).zip(features);
        let all = all.flat_map(|(article, terms)| {
            terms.iter().map(move |&(term, weight)| (term, (article, weight)))
        });
        let (keys, owners): (Vec<u32>, Vec<(u32, f32)>) = all.unzip();
        let count = keys.iter().max().map_or(0, |&term| term as usize + 1);
        let (starts, order) = bucket(&keys, count);
        let entries = order.into_iter().map(|at| owners[at as usize]).collect();
        let is_common = |ends: &[u32]| (ends[1] - ends[0]) as usize > MOST_TIES;
        let common = starts.windows(2).position(is_common).unwrap_or(count);
        Postings { starts, entries, common: index(common) }
    }

    fn none_common(&self) -> Common {
        let count = self.starts.len() - 1 - self.common as usize;
        Common { first: self.common, weights: vec![0.0; count] }
    }

    fn of_term(&self, term: u32) -> &[(u32, f32)] {
        let term = term as usize;
        &self.entries[self.starts[term] as usize..self.starts[term + 1] as usize]
    }
}

/// What is known when similar articles are looked for.
struct Search<'a> {
    postings: Postings,
    /// How many terms of each article come before the common ones.
    rare: Vec<u32>,
    features: &'a [Features],
    days: &'a [Option<f64>],
    /// How many ties to later ones an article keeps.
    most: usize,
}

impl Search<'_> {
    /// Returns the later articles that are similar to one, rising.
    fn later(
        &self,
        article: u32,
        sums: &mut Tally<Shared>,
        common: &mut Common,
    ) -> Vec<(u32, f32)> {
        let (rare, commoner) = self.rare_and_common(article);
        let after = |term| {
            let entries = self.postings.of_term(term);
            &entries[entries.partition_point(|&(other, _)| other <= article)..]
        };
        for &(term, weight) in rare {
            for &(other, theirs) in after(term) {
                let shared = sums.entry(other);
                shared.sum += weight * theirs;
                shared.terms += 1;
            }
        }
        if rare.len() < FEW {
            let next = commoner.iter().flat_map(|&(term, _)| after(term));
            next.take(self.most)
                .for_each(|&(other, _)| sums.entry(other).is_marked = true);
        }
        let has_enough =
            |shared: &Shared| shared.is_marked || shared.sum >= LEAST_SIMILARITY;
        let found = sums.drain().filter(|(_, shared)| has_enough(shared));
        common.set(commoner);
        let mut ties: Vec<(u32, f32)> = found
            .map(|(other, rare)| (other, self.similarity(article, other, rare, common)))
            .collect();
        common.unset(commoner);
        ties.retain(|tie| tie.1 >= LEAST_SIMILARITY);
        if ties.len() > self.most {
            ties.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            ties.truncate(self.most);
        }
        ties.sort_unstable_by_key(|tie| tie.0);
        ties
    }

    /// Splits an article's terms before the first that is one of more than [`MOST_TIES`]
    /// articles: terms are numbered by how many articles have them.
    fn rare_and_common(&self, article: u32) -> (&[Weighted], &[Weighted]) {
        let article = article as usize;
        self.features[article].split_at(self.rare[article] as usize)
    }

    /// The cosine of two articles, more if they are of about the same day; 0 where they
    /// have but one term in common: in two short texts that is a coincidence, however
    /// much it weighs. `rare` is what they have in common of their rare terms, and `common`
    /// has the others of the first.
    fn similarity(&self, article: u32, other: u32, rare: Shared, common: &Common) -> f32 {
        let (_, theirs) = self.rare_and_common(other);
        let common = common.shared_with(theirs);
        if rare.terms + common.terms < 2 {
            return 0.0;
        }
        let near = nearness(self.days[article as usize], self.days[other as usize]);
        ((rare.sum + common.sum) * near).min(1.0)
    }
}

/// A term with its weight, which is over 0.
type Weighted = (u32, f32);

/// What two articles have in common: the products of the weights, and how many terms.
#[derive(Clone, Copy, Default, PartialEq)]
struct Shared {
    sum: f32,
    terms: u32,
    /// Whether it is a candidate, whatever it shares.
    is_marked: bool,
}

/// The weight of each common term in one article, 0 where it has it not. Such an article
/// is compared with many, and looking up is faster than walking two lists side by side.
struct Common {
    /// The first common term.
    first: u32,
    weights: Vec<f32>,
}

impl Common {
    fn set(&mut self, terms: &[Weighted]) {
        for &(term, weight) in terms {
            self.weights[(term - self.first) as usize] = weight;
        }
    }

    fn unset(&mut self, terms: &[Weighted]) {
        for &(term, _) in terms {
            self.weights[(term - self.first) as usize] = 0.0;
        }
    }

    fn shared_with(&self, terms: &[Weighted]) -> Shared {
        let mut shared = Shared::default();
        for &(term, theirs) in terms {
            let own = self.weights[(term - self.first) as usize];
            shared.sum += own * theirs;
            shared.terms += u32::from(own > 0.0);
        }
        shared
    }
}

/// How much more similar two articles of one moment are than two with no dates or with
/// dates far apart. A story can be told for years, so that distance is no argument against
/// it, but reports of one day tell more often of one event.
const NEARNESS: f64 = 0.8;

/// After so many days the effect has faded to a third.
const FADING: f64 = 2.0;

fn nearness(a: Option<f64>, b: Option<f64>) -> f32 {
    let (Some(a), Some(b)) = (a, b) else { return 1.0 };
    #[expect(clippy::cast_possible_truncation, reason = "from 1 to 1.8")]
    {
        (1.0 + NEARNESS * (-(a - b).abs() / FADING).exp()) as f32
    }
}

#[cfg(test)]
impl Ties {
    /// Makes ties of `(article, later article, similarity)`, in rising order.
    pub(super) fn from_list(count: usize, list: &[(u32, u32, f32)]) -> Ties {
        let later = |article: u32| {
            let own = list.iter().filter(|tie| tie.0 == article);
            own.map(|tie| (tie.1, tie.2)).collect()
        };
        both_ways(&(0..).take(count).map(later).collect::<Vec<_>>(), MOST_TIES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An article of two terms for each of those given, so that one in common is enough.
    fn article(terms: &[u32]) -> Features {
        let weight = (0.5 / terms.len() as f32).sqrt();
        terms
            .iter()
            .flat_map(|&term| [(2 * term, weight), (2 * term + 1, weight)])
            .collect()
    }

    #[test]
    fn a_tie_is_listed_at_both_ends_in_order() {
        let features = [article(&[0]), article(&[1]), article(&[0, 1]), article(&[2])];
        let ties = ties(&features, &[None; 4]);
        let ends = |at| ties.of(at).iter().map(|tie| tie.0).collect::<Vec<_>>();
        assert_eq!(
            [ends(0), ends(1), ends(2), ends(3)],
            [vec![2], vec![2], vec![0, 1], vec![]]
        );
        assert!((ties.of(0)[0].1 - 0.5f32.sqrt()).abs() < 1e-6);
    }

    #[test]
    fn one_term_in_common_is_no_tie() {
        let features = [vec![(0, 1.0)], vec![(0, 0.6), (1, 0.8)]];
        assert!(ties(&features, &[None; 2]).of(0).is_empty());
    }

    #[test]
    fn articles_of_one_day_are_more_similar_and_a_similarity_is_at_most_1() {
        assert!(nearness(Some(3.0), Some(3.5)) > nearness(Some(3.0), Some(9.0)));
        assert!(nearness(Some(3.0), Some(9.0)) > nearness(Some(3.0), None));
        let features = [article(&[0]), article(&[0])];
        assert_eq!(ties(&features, &[Some(1.0); 2]).of(0), [(1, 1.0)]);
    }

    #[test]
    fn an_article_keeps_its_strongest_ties_and_a_popular_term_finds_the_next_ones() {
        let features = vec![article(&[0]); 1000];
        let ties = ties(&features, &[None; 1000]);
        assert_eq!(ties.of(0).len(), MOST_TIES);
        assert_eq!(ties.of(500).len(), 2 * MOST_TIES);
    }

    #[test]
    fn in_a_large_folder_each_article_has_fewer_ties() {
        assert_eq!([0, 1000, 10_000, 1_000_000].map(most_ties), [256, 256, 64, 64]);
    }
}
