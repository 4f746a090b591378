//! Which articles buckets connect, however indirectly.

use std::ops::Range;

use super::band::Buckets;
use crate::groups::{DisjointSets, index};

/// Articles in parts: no bucket holds articles of two of them. Articles that lie in no
/// bucket are in no part.
pub(super) struct Parts {
    /// The articles of all parts, part after part, in rising order in each.
    members: Grouped,
    /// The buckets of all parts.
    buckets: Grouped,
    /// For each article, its place in its part.
    places: Vec<u32>,
}

/// No part yet.
const NONE: u32 = u32::MAX;

impl Parts {
    /// Finds the parts of `count` articles.
    pub(super) fn of(buckets: &Buckets, count: usize) -> Parts {
        let mut links = DisjointSets::of(count);
        let mut part_of = vec![NONE; count];
        for bucket in 0..buckets.len() {
            let members = buckets.members(bucket);
            for &other in members {
                links.union(members[0], other);
                // For now: lies in a bucket.
                part_of[other as usize] = 0;
            }
        }
        // The root is the first of its part, so that it has its number before the others.
        let mut parts = 0;
        for at in 0..index(count) {
            if part_of[at as usize] != NONE {
                let root = links.find(at);
                let known = if root == at { parts } else { part_of[root as usize] };
                part_of[at as usize] = known;
                parts += u32::from(root == at);
            }
        }
        drop(links);
        let of_article =
            |at: u32| Some(part_of[at as usize]).filter(|&part| part != NONE);
        let members = Grouped::of(parts, index(count), of_article);
        let of_bucket = |at: u32| of_article(buckets.members(at as usize)[0]);
        let groups = Grouped::of(parts, index(buckets.len()), of_bucket);
        let mut places = part_of;
        for part in 0..parts as usize {
            for (place, &member) in (0..).zip(members.of_group(part)) {
                places[member as usize] = place;
            }
        }
        Parts { members, buckets: groups, places }
    }

    /// Cuts the parts into ranges of about so many articles.
    pub(super) fn chunks(&self, articles: usize) -> Vec<Range<usize>> {
        let (mut chunks, mut from, mut size) = (Vec::new(), 0, 0);
        for part in 0..self.members.len() {
            size += self.members.of_group(part).len();
            if size >= articles || part + 1 == self.members.len() {
                chunks.push(from..part + 1);
                (from, size) = (part + 1, 0);
            }
        }
        chunks
    }
}

/// Numbers by the group that each is in.
struct Grouped {
    numbers: Vec<u32>,
    /// Where each group starts in `numbers`, and the end.
    starts: Vec<u32>,
}

impl Grouped {
    fn of(groups: u32, count: u32, group_of: impl Fn(u32) -> Option<u32>) -> Grouped {
        let mut starts = vec![0_u32; groups as usize + 2];
        for group in (0..count).filter_map(&group_of) {
            starts[group as usize + 2] += 1;
        }
        for at in 2..starts.len() {
            starts[at] += starts[at - 1];
        }
        // What is the start of a group moves to its end, which is the start of the next one.
        let mut numbers = vec![0; starts.last().map_or(0, |&end| end as usize)];
        for number in 0..count {
            if let Some(group) = group_of(number) {
                let next = &mut starts[group as usize + 1];
                numbers[*next as usize] = number;
                *next += 1;
            }
        }
        starts.pop();
        Grouped { numbers, starts }
    }

    fn len(&self) -> usize {
        self.starts.len() - 1
    }

    fn of_group(&self, group: usize) -> &[u32] {
        &self.numbers[self.starts[group] as usize..self.starts[group + 1] as usize]
    }
}

/// One part: its articles, and for each the buckets that it lies in, both by their places
/// in the part.
#[derive(Default)]
pub(super) struct Part {
    /// The positions of the articles, in rising order.
    pub(super) members: Vec<u32>,
    /// The buckets of all members, member after member.
    buckets: Vec<u32>,
    starts: Vec<u32>,
    bucket_count: usize,
}

impl Part {
    /// Takes in a part in place of the one before.
    pub(super) fn fill(&mut self, parts: &Parts, buckets: &Buckets, number: usize) {
        self.members.clear();
        self.members.extend_from_slice(parts.members.of_group(number));
        let own = parts.buckets.of_group(number);
        self.bucket_count = own.len();
        let all = || own.iter().map(|&bucket| buckets.members(bucket as usize));
        let place = |member: u32| parts.places[member as usize] as usize;
        self.starts.clear();
        self.starts.resize(self.members.len() + 2, 0);
        all().flatten().for_each(|&member| self.starts[place(member) + 2] += 1);
        for at in 2..self.starts.len() {
            self.starts[at] += self.starts[at - 1];
        }
        let total = self.starts.last().map_or(0, |&end| end as usize);
        self.buckets.clear();
        self.buckets.resize(total, 0);
        for (bucket, members) in all().enumerate() {
            for &member in members {
                let next = &mut self.starts[place(member) + 1];
                self.buckets[*next as usize] = index(bucket);
                *next += 1;
            }
        }
    }

    /// Returns the buckets of the member at a place.
    pub(super) fn buckets_of(&self, at: usize) -> &[u32] {
        &self.buckets[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// Returns how many buckets the part has.
    pub(super) fn bucket_count(&self) -> usize {
        self.bucket_count
    }
}
