//! Groups built by merging, and where to stop.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::groups::{DisjointSets, index};
use crate::ratio::{Ratio, key};

use super::near::Ties;
use super::tally::Tally;

/// Merges articles into groups by Ward's method and stops where the groups stand apart
/// best. Returns the group of each article: the number of its first article.
///
/// Two groups whose articles are less similar on average than `least` are never merged.
pub(super) fn groups(ties: &Ties, least: Ratio) -> Vec<u32> {
    let mut clusters = Clusters::of(ties, least);
    let mut merges = Vec::new();
    let (mut best, mut best_count) = (clusters.apartness(), 0);
    let mut next_look = next_look(ties.len());
    while let Some((kept, gone)) = clusters.cheapest() {
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
    /// Which groups were merged into one.
    merged: DisjointSets,
    /// Each group that has a partner, with the cost; the cheapest pair on top. An entry that
    /// is not its group's `partner` any more is void.
    queue: BinaryHeap<Reverse<(u64, u32, u32)>>,
    least: f64,
    /// How many ties to later ones an article has at most.
    most: f64,
    /// How many merges there were.
    merges: u32,
    tally: Tally<f64>,
}

struct Cluster {
    /// How many articles it has; 0 once it is merged into another.
    size: f64,
    /// The sum of the similarities of its pairs.
    within: f64,
    /// The sums of the similarities to other groups, by the names they had when it was last
    /// [gathered](Clusters::gather): to rename them at once would take most of the time.
    neighbors: Vec<(u32, f32)>,
    /// The number of the merge that made it.
    made: u32,
    /// With whom a merge costs least, and what it costs, rounded.
    partner: Option<Choice<u64>>,
    /// Who is most similar to it on average.
    closest: Option<Choice<f64>>,
}

/// One of the neighbors of a group. It is the best one as long as it stays what it is, for
/// merges elsewhere bring none closer, and [`Clusters::offer`] sees to the rest.
#[derive(Clone, Copy)]
struct Choice<T> {
    value: T,
    group: u32,
    /// How many merges there were when it was found.
    found: u32,
}

impl Cluster {
    fn stands(&self) -> bool {
        self.size > 0.0
    }
}

impl Clusters {
    /// Every article is a group.
    fn of(ties: &Ties, least: Ratio) -> Clusters {
        let cluster = |article| {
            let neighbors = ties.of(article).to_vec();
            let (partner, closest) = (None, None);
            Cluster { size: 1.0, within: 0.0, neighbors, made: 0, partner, closest }
        };
        let mut clusters = Clusters {
            clusters: (0..ties.len()).map(cluster).collect(),
            merged: DisjointSets::of(ties.len()),
            queue: BinaryHeap::new(),
            least: least.get(),
            most: ties.most() as f64,
            merges: 0,
            tally: Tally::new(ties.len()),
        };
        for one in (0..).take(ties.len()) {
            clusters.find_partner(one);
            clusters.find_closest(one);
        }
        clusters
    }

    /// The average similarity of the pairs of a group; 0 in a group of one.
    fn average_within(&self, one: u32) -> f64 {
        let Cluster { size, within, .. } = self.clusters[one as usize];
        let known = (size * (size - 1.0) / 2.0).min(size * self.most);
        if known > 0.0 { within / known } else { 0.0 }
    }

    /// The average similarity of the pairs of two groups: of those that are known at most.
    fn average(&self, a: u32, b: u32, sum: f32) -> f64 {
        let (a, b) = (self.clusters[a as usize].size, self.clusters[b as usize].size);
        f64::from(sum) / (a * b).min(a.min(b) * self.most)
    }

    /// The squared length of the centroid of a group, each article being of length 1.
    fn squared_length(&self, one: u32) -> f64 {
        let size = self.clusters[one as usize].size;
        (1.0 + (size - 1.0) * self.average_within(one)) / size
    }

    /// Lists the neighbors of a group by their names of now, each once, and counts what it
    /// has taken in as its own.
    fn gather(&mut self, one: u32) {
        let mut neighbors = std::mem::take(&mut self.clusters[one as usize].neighbors);
        let mut own = 0.0;
        for (other, sum) in neighbors.drain(..) {
            let group = self.merged.find(other);
            if group == one {
                own += f64::from(sum);
            } else {
                *self.tally.entry(group) += f64::from(sum);
            }
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "weights need no more digits"
        )]
        neighbors.extend(self.tally.drain().map(|(group, sum)| (group, sum as f32)));
        let cluster = &mut self.clusters[one as usize];
        // Each pair was listed at both of its ends.
        cluster.within += own / 2.0;
        cluster.neighbors = neighbors;
    }

    /// Ward's cost of merging two groups: how much the squared distances of articles to
    /// their centroids grow. `None` if they may not be merged.
    fn cost(&self, a: u32, b: u32, sum: f32) -> Option<u64> {
        let average = self.average(a, b, sum);
        let apart = self.squared_length(a) + self.squared_length(b) - 2.0 * average;
        let (a, b) = (self.clusters[a as usize].size, self.clusters[b as usize].size);
        let cost = a * b / (a + b) * apart;
        (average >= self.least).then(|| key(cost.max(0.0)))
    }

    /// Finds the partner of a group and queues the pair.
    fn find_partner(&mut self, one: u32) {
        let neighbors = self.clusters[one as usize].neighbors.iter();
        let costs = neighbors
            .filter_map(|&(other, sum)| Some((self.cost(one, other, sum)?, other)));
        let least = costs.min();
        self.clusters[one as usize].partner = None;
        if let Some((cost, other)) = least {
            self.set_partner(one, cost, other);
        }
    }

    fn set_partner(&mut self, one: u32, cost: u64, other: u32) {
        let choice = Choice { value: cost, group: other, found: self.merges };
        self.clusters[one as usize].partner = Some(choice);
        self.queue.push(Reverse((cost, one, other)));
    }

    fn find_closest(&mut self, one: u32) {
        let neighbors = self.clusters[one as usize].neighbors.iter();
        let averages =
            neighbors.map(|&(other, sum)| (self.average(one, other, sum), other));
        let most = averages.max_by(|a, b| a.0.total_cmp(&b.0));
        let found = self.merges;
        self.clusters[one as usize].closest =
            most.map(|(value, group)| Choice { value, group, found });
    }

    /// True if the chosen group is still what it was.
    fn is_fresh<T>(&self, choice: &Choice<T>) -> bool {
        self.clusters[choice.group as usize].made <= choice.found
    }

    /// Returns the two groups that it costs least to merge, the one with the lower number
    /// first.
    fn cheapest(&mut self) -> Option<(u32, u32)> {
        while let Some(Reverse((cost, one, other))) = self.queue.pop() {
            let partner = self.clusters[one as usize].partner;
            let queued = partner.filter(|p| (p.value, p.group) == (cost, other));
            let Some(partner) = queued else { continue };
            if self.is_fresh(&partner) {
                return Some((one.min(other), one.max(other)));
            }
            self.gather(one);
            self.find_partner(one);
        }
        None
    }

    /// Takes one group into another, which has the lower number.
    fn merge(&mut self, kept: u32, gone: u32) {
        self.merges += 1;
        self.merged.union(kept, gone);
        let taken = &mut self.clusters[gone as usize];
        let (size, within) = (std::mem::take(&mut taken.size), taken.within);
        let neighbors = std::mem::take(&mut taken.neighbors);
        (taken.made, taken.partner) = (self.merges, None);
        let cluster = &mut self.clusters[kept as usize];
        cluster.size += size;
        cluster.within += within;
        cluster.made = self.merges;
        cluster.neighbors.extend(neighbors);
        self.gather(kept);
        self.find_partner(kept);
        self.find_closest(kept);
        self.offer(kept);
    }

    /// Makes a group the choice of those neighbors that have no better one.
    fn offer(&mut self, one: u32) {
        let neighbors = std::mem::take(&mut self.clusters[one as usize].neighbors);
        for &(other, sum) in &neighbors {
            let cost = self.cost(one, other, sum);
            let is_cheaper = |cost: &u64| {
                let partner = &self.clusters[other as usize].partner;
                partner.is_none_or(|partner| *cost < partner.value)
            };
            if let Some(cost) = cost.filter(is_cheaper) {
                self.set_partner(other, cost, one);
            }
            let (average, found) = (self.average(one, other, sum), self.merges);
            let closest = &mut self.clusters[other as usize].closest;
            if closest.is_none_or(|closest| average > closest.value) {
                *closest = Some(Choice { value: average, group: one, found });
            }
        }
        self.clusters[one as usize].neighbors = neighbors;
    }

    /// How far the groups stand apart: how similar articles are to their own group, less
    /// how similar they are to the closest other one, the sum over all articles. An
    /// article alone is not at all similar to its group.
    fn apartness(&mut self) -> f64 {
        let mut sum = 0.0;
        for one in 0..index(self.clusters.len()) {
            if !self.clusters[one as usize].stands() {
                continue;
            }
            let closest = self.closest(one).powf(APARTNESS_POWER);
            let cluster = &self.clusters[one as usize];
            let own = self.average_within(one).powf(APARTNESS_POWER);
            sum += cluster.size * (own - closest);
        }
        sum
    }

    /// Returns how similar the closest group is to one on average.
    fn closest(&mut self, one: u32) -> f64 {
        let closest = self.clusters[one as usize].closest;
        if closest.is_some_and(|closest| !self.is_fresh(&closest)) {
            self.gather(one);
            self.find_closest(one);
        }
        self.clusters[one as usize].closest.map_or(0.0, |closest| closest.value)
    }

    /// Notes the number of merges if the groups never stood further apart.
    fn improve(&mut self, best: &mut f64, best_count: &mut usize, merges: usize) {
        let apartness = self.apartness();
        if apartness > *best + LEAST_GAIN {
            (*best, *best_count) = (apartness, merges);
        }
    }
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
