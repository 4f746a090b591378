//! Groups built by merging, and where to stop.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::ratio::{Ratio, key};

use super::near::{MOST_TIES, Ties};

/// Merges articles into groups by Ward's method and stops where the groups stand apart
/// best. Returns the group of each article: the number of its first article.
///
/// Two groups whose articles are less similar on average than `least` are never merged.
pub(super) fn groups(ties: &Ties, least: Ratio) -> Vec<u32> {
    let mut clusters = Clusters::of(ties, least);
    let mut merges = Vec::new();
    let (mut best, mut best_count) = (clusters.apartness(), 0);
    let mut next_look = next_look(ties.len());
    while let Some((kept, gone)) = clusters.closest() {
        clusters.merge(kept, gone);
        merges.push((kept, gone));
        let standing = ties.len() - merges.len();
        if standing <= next_look {
            next_look = self::next_look(standing);
            clusters.improve(&mut best, &mut best_count, merges.len());
        }
    }
    clusters.improve(&mut best, &mut best_count, merges.len());
    merges.truncate(best_count);
    replay(ties.len(), &merges)
}

/// The groups are looked at whenever 3 % of them are gone: to look after every merge
/// would take time that grows with the square.
fn next_look(standing: usize) -> usize {
    (standing - standing.div_ceil(33).min(standing)).max(1)
}

/// Merges into the first of each pair, in order. Firsts are lower than seconds.
fn replay(count: usize, merges: &[(u32, u32)]) -> Vec<u32> {
    let mut group_of: Vec<u32> = (0..).take(count).collect();
    for &(kept, gone) in merges {
        group_of[gone as usize] = kept;
    }
    // Each one's target is lower than itself, so that one pass from below resolves all.
    for at in 0..count {
        group_of[at] = group_of[group_of[at] as usize];
    }
    group_of
}

/// How much similarities count when it is asked how far apart groups stand. With 1, a close
/// pair outweighs what makes a broad story, and small folders of one topic come out in
/// pieces (F1 0.87 for 0.92); with 0.6, stories of one topic begin to be thrown together.
/// Between 0.7 and 0.9 the development sets differ by less than half a point.
const APARTNESS_POWER: f64 = 0.8;

/// Groups while they are merged.
struct Clusters {
    clusters: Vec<Cluster>,
    /// The closest partner of each group that has one, the closest pair on top. An entry
    /// that is not its group's `partner` any more is void.
    queue: BinaryHeap<Reverse<(u64, u32, u32)>>,
    least: f64,
}

struct Cluster {
    /// How many articles it has; 0 once it is merged into another.
    size: f64,
    /// The sum of the similarities of its pairs.
    within: f64,
    /// The sums of the similarities to other groups, rising by group. What is gone may
    /// still be listed: to take it out at once would take most of the time.
    neighbors: Vec<(u32, f32)>,
    /// The cost of the merge with its closest partner, rounded, and that partner.
    partner: Option<(u64, u32)>,
}

impl Cluster {
    fn stands(&self) -> bool {
        self.size > 0.0
    }

    /// The average similarity of its pairs; 0 in a group of one.
    fn average_within(&self) -> f64 {
        let pairs = pairs_within(self.size);
        if pairs > 0.0 { self.within / pairs } else { 0.0 }
    }

    /// The squared length of its centroid, each article being of length 1.
    fn squared_length(&self) -> f64 {
        (1.0 + (self.size - 1.0) * self.average_within()) / self.size
    }
}

/// How many pairs of articles of a group are known at most.
fn pairs_within(size: f64) -> f64 {
    (size * (size - 1.0) / 2.0).min(size * MOST_TIES as f64)
}

/// How many pairs of articles of two groups are known at most.
fn pairs_between(a: f64, b: f64) -> f64 {
    (a * b).min(a.min(b) * MOST_TIES as f64)
}

impl Clusters {
    /// Every article is a group.
    fn of(ties: &Ties, least: Ratio) -> Clusters {
        let cluster = |article| {
            let neighbors = ties.of(article).to_vec();
            Cluster { size: 1.0, within: 0.0, neighbors, partner: None }
        };
        let mut clusters = Clusters {
            clusters: (0..ties.len()).map(cluster).collect(),
            queue: BinaryHeap::new(),
            least: least.get(),
        };
        (0..).take(ties.len()).for_each(|one| clusters.find_partner(one));
        clusters
    }

    fn stands(&self, group: u32) -> bool {
        self.clusters[group as usize].stands()
    }

    fn average(&self, a: u32, b: u32, sum: f32) -> f64 {
        let (a, b) = (&self.clusters[a as usize], &self.clusters[b as usize]);
        f64::from(sum) / pairs_between(a.size, b.size)
    }

    /// Ward's cost of merging two groups: how much the squared distances of articles to
    /// their centroids grow. `None` if they may not be merged, or one of them is gone.
    fn cost(&self, a: u32, b: u32, sum: f32) -> Option<u64> {
        if !self.stands(a) || !self.stands(b) {
            return None;
        }
        let average = self.average(a, b, sum);
        let (a, b) = (&self.clusters[a as usize], &self.clusters[b as usize]);
        let apart = a.squared_length() + b.squared_length() - 2.0 * average;
        let cost = a.size * b.size / (a.size + b.size) * apart;
        (average >= self.least).then(|| key(cost.max(0.0)))
    }

    /// Finds the closest partner of a group and queues the pair.
    fn find_partner(&mut self, one: u32) {
        let neighbors = self.clusters[one as usize].neighbors.iter();
        let costs = neighbors
            .filter_map(|&(other, sum)| Some((self.cost(one, other, sum)?, other)));
        self.set_partner(one, costs.min());
    }

    fn set_partner(&mut self, one: u32, partner: Option<(u64, u32)>) {
        self.clusters[one as usize].partner = partner;
        if let Some((cost, other)) = partner {
            self.queue.push(Reverse((cost, one, other)));
        }
    }

    /// Returns the two closest groups, the one with the lower number first.
    ///
    /// What is queued for a group is never more than it costs to merge it with any other:
    /// merges elsewhere only make that dearer, and [`Clusters::merge`] sees to the rest.
    fn closest(&mut self) -> Option<(u32, u32)> {
        while let Some(Reverse((cost, one, other))) = self.queue.pop() {
            if self.clusters[one as usize].partner != Some((cost, other)) {
                continue;
            }
            let sum = sum_to(&self.clusters[one as usize].neighbors, other);
            if sum.and_then(|sum| self.cost(one, other, sum)) == Some(cost) {
                return Some((one.min(other), one.max(other)));
            }
            self.find_partner(one);
        }
        None
    }

    /// Takes one group into another.
    fn merge(&mut self, kept: u32, gone: u32) {
        let into = std::mem::take(&mut self.clusters[kept as usize].neighbors);
        let from = std::mem::take(&mut self.clusters[gone as usize].neighbors);
        let between = sum_to(&from, kept).map_or(0.0, f64::from);
        let (size, within) =
            (self.clusters[gone as usize].size, self.clusters[gone as usize].within);
        self.clusters[gone as usize].size = 0.0;
        self.clusters[gone as usize].partner = None;
        for &(other, sum) in from.iter().filter(|&&(other, _)| other != kept) {
            rename(&mut self.clusters[other as usize].neighbors, gone, kept, sum);
        }
        let cluster = &mut self.clusters[kept as usize];
        cluster.size += size;
        cluster.within += within + between;
        let mut neighbors = joined(&into, &from);
        neighbors.retain(|&(other, _)| other != kept && self.stands(other));
        self.clusters[kept as usize].neighbors = neighbors;
        self.find_partner(kept);
        let neighbors = std::mem::take(&mut self.clusters[kept as usize].neighbors);
        for &(other, sum) in &neighbors {
            let cost = self.cost(kept, other, sum).map(|cost| (cost, kept));
            let partner = self.clusters[other as usize].partner;
            if cost.is_some_and(|cost| partner.is_none_or(|partner| cost < partner)) {
                self.set_partner(other, cost);
            }
        }
        self.clusters[kept as usize].neighbors = neighbors;
    }

    /// How far the groups stand apart: how similar articles are to their own group, less
    /// how similar they are to the closest other one, the sum over all articles. An
    /// article alone is not at all similar to its group.
    fn apartness(&self) -> f64 {
        let mut sum = 0.0;
        let standing = (0..).zip(&self.clusters).filter(|(_, cluster)| cluster.stands());
        for (one, cluster) in standing {
            let averages = cluster
                .neighbors
                .iter()
                .filter(|&&(other, _)| self.stands(other))
                .map(|&(other, sum)| self.average(one, other, sum));
            let closest = averages.fold(0.0, f64::max).powf(APARTNESS_POWER);
            let own = cluster.average_within().powf(APARTNESS_POWER);
            sum += cluster.size * (own - closest);
        }
        sum
    }

    /// Notes the number of merges if the groups never stood further apart.
    fn improve(&self, best: &mut f64, best_count: &mut usize, merges: usize) {
        let apartness = self.apartness();
        if apartness > *best + LEAST_GAIN {
            (*best, *best_count) = (apartness, merges);
        }
    }
}

fn sum_to(neighbors: &[(u32, f32)], group: u32) -> Option<f32> {
    let at = neighbors.binary_search_by_key(&group, |neighbor| neighbor.0).ok()?;
    Some(neighbors[at].1)
}

/// Counts what is listed for one group, which is gone, to another, lower one.
fn rename(neighbors: &mut [(u32, f32)], from: u32, to: u32, sum: f32) {
    let place = |group| neighbors.binary_search_by_key(&group, |neighbor| neighbor.0);
    match place(to) {
        Ok(at) => neighbors[at].1 += sum,
        Err(at) => {
            if let Ok(old) = place(from) {
                neighbors[at..=old].rotate_right(1);
                neighbors[at] = (to, sum);
            }
        }
    }
}

/// Joins two rising lists and adds up what is in both.
fn joined(mut a: &[(u32, f32)], mut b: &[(u32, f32)]) -> Vec<(u32, f32)> {
    let mut all = Vec::with_capacity(a.len() + b.len());
    while let (Some(&(x, first)), Some(&(y, second))) = (a.first(), b.first()) {
        all.push((
            x.min(y),
            if x == y {
                first + second
            } else if x < y {
                first
            } else {
                second
            },
        ));
        a = if x <= y { &a[1..] } else { a };
        b = if y <= x { &b[1..] } else { b };
    }
    all.extend_from_slice(a);
    all.extend_from_slice(b);
    all
}

/// Differences below this come from rounding.
const LEAST_GAIN: f64 = 1e-9;

#[cfg(test)]
mod tests {
    use super::*;

    fn groups_of(count: usize, list: &[(u32, u32, f32)]) -> Vec<u32> {
        groups(&Ties::from_list(count, list), Ratio::of(0.05))
    }

    #[test]
    fn a_chain_does_not_hold_a_group_together() {
        // Each pair is similar, but its ends have nothing in common with the other pair.
        let pairs = [(0, 1, 0.6), (1, 2, 0.2), (2, 3, 0.6)];
        assert_eq!(groups_of(4, &pairs), [0, 0, 2, 2]);
    }

    #[test]
    fn what_is_similar_all_around_is_one_group() {
        let all = [
            (0, 1, 0.3),
            (0, 2, 0.3),
            (0, 3, 0.3),
            (1, 2, 0.3),
            (1, 3, 0.3),
            (2, 3, 0.3),
        ];
        assert_eq!(groups_of(4, &all), [0; 4]);
        assert!(groups_of(0, &[]).is_empty());
    }

    #[test]
    fn how_similar_a_group_has_to_be_is_a_matter_of_the_others() {
        // The same ties of 0.2 make a group among strangers, and none where others are
        // three times as similar.
        let broad = [(0, 1, 0.2), (0, 2, 0.2), (1, 2, 0.2)];
        assert_eq!(groups_of(3, &broad), [0; 3]);
        let mut events = Vec::new();
        for a in 0..12u32 {
            for b in a + 1..12 {
                events.push((a, b, if a / 3 == b / 3 { 0.7 } else { 0.2 }));
            }
        }
        assert_eq!(groups_of(12, &events), [0, 0, 0, 3, 3, 3, 6, 6, 6, 9, 9, 9]);
    }

    #[test]
    fn groups_with_less_in_common_than_the_least_stay_apart() {
        let list = [(0, 1, 0.04), (2, 3, 0.5)];
        assert_eq!(groups_of(4, &list), [0, 1, 2, 2]);
    }
}
