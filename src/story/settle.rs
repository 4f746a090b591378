//! Moves articles to the group they are closest to, and takes loose groups apart.

use std::cmp::Reverse;

use crate::groups::index;
use crate::parallel;
use crate::ratio::{Ratio, key};

use super::near::Ties;
use super::tally::Tally;

/// How often articles are moved at most; few are after the third time.
const ROUNDS: usize = 8;

/// An article that is less similar to a group than this share of what the group's articles
/// are on average does not belong to it.
const BELONGS: f64 = 0.3;

/// Moves every article to the group that it is most similar to, again and again, and out
/// of all where it is much less similar than the rest of that group.
pub(super) fn settle(ties: &Ties, mut group_of: Vec<u32>) -> Vec<u32> {
    for _ in 0..ROUNDS {
        let moved = moved(ties, &group_of);
        if moved == group_of {
            break;
        }
        group_of = moved;
    }
    group_of
}

/// So many articles are looked at in one go, with one table of sums.
const CHUNK: usize = 256;

/// How similar an article is to its own group, without itself, and to the closest of all.
#[derive(Clone, Copy)]
struct Closeness {
    own: f64,
    closest: f64,
    group: u32,
}

/// The groups after one round; they are numbered by one of their articles.
fn moved(ties: &Ties, group_of: &[u32]) -> Vec<u32> {
    let groups = Sizes::of(ties, group_of);
    let numbers: Vec<u32> = (0..index(ties.len())).collect();
    let chunks: Vec<&[u32]> = numbers.chunks(CHUNK).collect();
    let closeness = parallel::map(&chunks, |chunk| {
        let mut sums = Tally::new(ties.len());
        let closeness = |&article| groups.closeness(ties, article, &mut sums);
        chunk.iter().map(closeness).collect::<Vec<_>>()
    });
    let closeness = closeness.concat();
    let mut owns = vec![0.0; ties.len()];
    for (&group, closeness) in group_of.iter().zip(&closeness) {
        owns[group as usize] += closeness.own;
    }
    let is_alone = |group: u32| groups.sizes[group as usize] <= 1.0;
    let target = |(article, found): (u32, &Closeness)| {
        let own = group_of[article as usize];
        let usual = owns[found.group as usize] / groups.sizes[found.group as usize];
        match (is_alone(own), is_alone(found.group)) {
            (_, true) => own,
            (false, false) if found.closest < BELONGS * usual => OUT,
            (true, false) if found.closest < BELONGS * usual => own,
            (_, false) => found.group,
        }
    };
    renumber(&(0..).zip(&closeness).map(target).collect::<Vec<u32>>())
}

/// The group of an article that belongs to none.
const OUT: u32 = u32::MAX;

/// Numbers groups by their first article; each article that is out is one of its own.
fn renumber(group_of: &[u32]) -> Vec<u32> {
    let mut first = vec![OUT; group_of.len()];
    let number = |(article, &group): (u32, &u32)| match first.get_mut(group as usize) {
        Some(first) if *first == OUT => {
            *first = article;
            article
        }
        Some(first) => *first,
        None => article,
    };
    (0..).zip(group_of).map(number).collect()
}

/// The groups of some articles, numbered by article.
struct Sizes<'a> {
    group_of: &'a [u32],
    sizes: Vec<f64>,
    /// The squared length of the sum of each one's articles.
    squares: Vec<f64>,
}

impl<'a> Sizes<'a> {
    fn of(ties: &Ties, group_of: &'a [u32]) -> Sizes<'a> {
        let (mut sizes, mut squares) =
            (vec![0.0; group_of.len()], vec![0.0; group_of.len()]);
        for (article, &group) in group_of.iter().enumerate() {
            let same =
                ties.of(article).iter().filter(|tie| group_of[tie.0 as usize] == group);
            let sum: f64 = same.map(|tie| f64::from(tie.1)).sum();
            sizes[group as usize] += 1.0;
            squares[group as usize] += 1.0 + sum;
        }
        Sizes { group_of, sizes, squares }
    }

    /// Compares an article with the centroids of its own group and of all it has ties to.
    /// Of equally close groups the one with the lower number counts.
    fn closeness(&self, ties: &Ties, article: u32, sums: &mut Tally<f64>) -> Closeness {
        let own = self.group_of[article as usize];
        for &(other, similarity) in ties.of(article as usize) {
            *sums.entry(self.group_of[other as usize]) += f64::from(similarity);
        }
        let mut found = Closeness { own: 0.0, closest: 0.0, group: own };
        for (group, sum) in sums.drain() {
            let square = self.squares[group as usize];
            // Its own group is compared as it is without the article.
            let square = if group == own { square - 2.0 * sum - 1.0 } else { square };
            let cosine = sum / square.max(f64::MIN_POSITIVE).sqrt();
            if group == own {
                found.own = cosine;
            }
            let order = |cosine, group| (key(cosine), Reverse(group));
            if order(cosine, group) > order(found.closest, found.group) {
                (found.closest, found.group) = (cosine, group);
            }
        }
        found
    }
}

/// Takes apart the groups in which half of the articles have no other that is at least as
/// similar as `nearest`: they have words in common, not a story.
pub(super) fn dissolve(ties: &Ties, group_of: &[u32], nearest: Ratio) -> Vec<u32> {
    let mut near = vec![0u32; ties.len()];
    let mut all = vec![0u32; ties.len()];
    for (article, &group) in group_of.iter().enumerate() {
        let is_near = |&(other, similarity): &(u32, f32)| {
            group_of[other as usize] == group && f64::from(similarity) >= nearest.get()
        };
        all[group as usize] += 1;
        near[group as usize] += u32::from(ties.of(article).iter().any(is_near));
    }
    let holds = |group: u32| 2 * near[group as usize] > all[group as usize];
    let kept = group_of.iter().map(|&group| if holds(group) { group } else { OUT });
    renumber(&kept.collect::<Vec<u32>>())
}

/// Returns the most central member of each one's group.
pub(super) fn central(ties: &Ties, group_of: &[u32]) -> Vec<u32> {
    let sum = |article: usize| {
        let same = ties
            .of(article)
            .iter()
            .filter(|tie| group_of[tie.0 as usize] == group_of[article]);
        same.map(|tie| f64::from(tie.1)).sum::<f64>()
    };
    let sums: Vec<u64> = (0..ties.len()).map(|article| key(sum(article))).collect();
    let mut central = group_of.to_vec();
    for (article, &group) in (0..).zip(group_of) {
        let best = central[group as usize];
        if sums[article as usize] > sums[best as usize] {
            central[group as usize] = article;
        }
    }
    group_of.iter().map(|&group| central[group as usize]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_groups(stray: f32) -> Ties {
        let list = [
            (0, 1, 0.5),
            (0, 2, 0.5),
            (0, 3, 0.1),
            (1, 2, 0.5),
            (1, 3, 0.1),
            (2, 3, 0.1),
            (3, 4, stray),
            (3, 5, stray),
            (4, 5, 0.5),
        ];
        Ties::from_list(6, &list)
    }

    #[test]
    fn an_article_moves_to_the_group_it_is_closest_to() {
        assert_eq!(settle(&two_groups(0.4), vec![0, 0, 0, 0, 4, 4]), [0, 0, 0, 3, 3, 3]);
    }

    #[test]
    fn an_article_that_belongs_nowhere_is_put_out_and_a_single_one_that_belongs_taken_in()
    {
        assert_eq!(settle(&two_groups(0.0), vec![0, 0, 0, 0, 4, 4]), [0, 0, 0, 3, 4, 4]);
        assert_eq!(settle(&two_groups(0.4), vec![0, 0, 0, 3, 4, 4]), [0, 0, 0, 3, 3, 3]);
    }

    #[test]
    fn a_group_without_near_ones_falls_apart() {
        let ties = Ties::from_list(4, &[(0, 1, 0.1), (2, 3, 0.2)]);
        assert_eq!(dissolve(&ties, &[0, 0, 2, 2], Ratio::of(0.12)), [0, 1, 2, 2]);
    }

    #[test]
    fn the_central_article_is_the_one_most_similar_to_the_others() {
        let ties = Ties::from_list(3, &[(0, 1, 0.2), (1, 2, 0.3)]);
        assert_eq!(central(&ties, &[0, 0, 0]), [1, 1, 1]);
        assert_eq!(central(&ties, &[0, 1, 2]), [0, 1, 2]);
    }
}
