//! Families of a corpus, found by sketches and verified by texts.

use std::cmp::Reverse;
use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasherDefault, Hasher};

use super::Corpus;
use super::articles::{Articles, changed};
use crate::error::Error;
use crate::groups::index;
use crate::ratio::Ratio;
use crate::read::records::Texts;
use crate::sketch::{
    Bands, Buckets, GramSet, Kinship, Overlap, Sketch, Sketcher, Stars, Tie, Work,
};

/// Which articles of a corpus are copies of which.
///
/// Families are stars: of each family one article is kept, the earliest dated, else the
/// longest, else the first by path and record, and each other one was compared with it, 3-gram
/// by 3-gram. Articles with the same words in the same order are told by a 128-bit hash.
#[derive(Debug)]
pub struct Copies {
    /// For each article, what it is a copy of; `None` if it is kept.
    pub dropped: Vec<Option<CopyOf>>,
    /// How much was compared.
    pub work: Work,
}

/// What an article is a copy of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CopyOf {
    /// The article that is kept.
    pub kept: u32,
    /// The Jaccard similarity of their word 3-grams.
    pub similarity: f32,
    /// How the dropped article relates to the one that is kept.
    pub kinship: Kinship,
}

impl Copies {
    /// Returns how many articles are kept.
    pub fn kept_count(&self) -> usize {
        self.dropped.iter().filter(|dropped| dropped.is_none()).count()
    }
}

pub(super) fn copies(corpus: &Corpus, threshold: Ratio) -> Result<Copies, Error> {
    let wordings = Wordings::of(corpus);
    let (sketches, first) = (corpus.sketches(), &wordings.first);
    let buckets = Buckets::of(sketches, first, Bands::of(threshold));
    let compare = || {
        let mut window = Window::new(corpus, first);
        move |own, center| {
            let overlap = window.overlap(own, center)?;
            if overlap.is_kin(threshold) {
                // What is a member is no center: it is not compared with anything else.
                window.own = None;
            }
            Ok::<Overlap, Error>(overlap)
        }
    };
    let stars = Stars::of(sketches, first, &buckets, threshold, compare)?;
    let positions = wordings.position.iter().enumerate();
    let dropped = positions.map(|(article, &position)| {
        let position = position as usize;
        match stars.ties[position] {
            Some(Tie { center, similarity, kinship }) => {
                Some(CopyOf { kept: first[center as usize], similarity, kinship })
            }
            None if first[position] as usize == article => None,
            None => Some(CopyOf {
                kept: first[position],
                similarity: 1.0,
                kinship: Kinship::Copy,
            }),
        }
    });
    let dropped = dropped.collect();
    Ok(Copies { dropped, work: stars.work })
}

/// How many articles of a bucket an article is paired with.
const HOTTEST: usize = 1000;

pub(super) fn pairs(corpus: &Corpus, threshold: Ratio) -> Result<Vec<(u32, u32)>, Error> {
    let wordings = Wordings::of(corpus);
    let (sketches, first) = (corpus.sketches(), &wordings.first);
    let buckets = Buckets::of(sketches, first, Bands::of(threshold));
    let candidates = buckets.pairs(sketches, first, threshold, HOTTEST);
    drop(buckets);
    let mut window = Window::new(corpus, first);
    let mut members = vec![Vec::new(); first.len()];
    for (article, &position) in wordings.position.iter().enumerate() {
        members[position as usize].push(index(article));
    }
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    let mut tie = |a: u32, b: u32| pairs.push((a.min(b), a.max(b)));
    for copies in &members {
        for (at, &first) in copies.iter().enumerate() {
            copies[at + 1..].iter().for_each(|&second| tie(first, second));
        }
    }
    for (a, b) in candidates {
        if window.overlap(a, b)?.similarity() >= threshold.get() {
            for &first in &members[a as usize] {
                members[b as usize].iter().for_each(|&second| tie(first, second));
            }
        }
    }
    pairs.sort_unstable();
    Ok(pairs)
}

/// The articles by wording: of copies only one is compared with others.
struct Wordings {
    /// The first article of each wording, in the order in which they may be kept.
    first: Vec<u32>,
    /// For each article, the place of its wording in `first`.
    position: Vec<u32>,
}

impl Wordings {
    fn of(corpus: &Corpus) -> Wordings {
        let sketches = corpus.sketches();
        // What is sorted by lies together: sketches lie far apart in memory.
        let mut order: Vec<_> = (0..index(sketches.len()))
            .zip(&corpus.articles.entries)
            .map(|(article, entry)| {
                let words = sketches[article as usize].word_count;
                (entry.date, Reverse(words), article)
            })
            .collect();
        order.sort_unstable();
        let order: Vec<u32> = order.into_iter().map(|(_, _, article)| article).collect();
        let wording = |rank: u32| sketches[order[rank as usize] as usize].wording;
        let mut by_wording: Vec<_> =
            (0..index(order.len())).map(|rank| (wording(rank), rank)).collect();
        by_wording.sort_unstable();
        // For each rank, the first rank of its wording.
        let mut leader = vec![0; order.len()];
        for run in by_wording.chunk_by(|a, b| is_same(a.0, b.0)) {
            run.iter().for_each(|&(_, rank)| leader[rank as usize] = run[0].1);
        }
        drop(by_wording);
        let mut wordings = Wordings { first: Vec::new(), position: vec![0; order.len()] };
        for rank in 0..order.len() {
            let (article, before) = (order[rank], leader[rank] as usize);
            wordings.position[article as usize] = if before == rank {
                wordings.first.push(article);
                index(wordings.first.len() - 1)
            } else {
                wordings.position[order[before] as usize]
            };
        }
        wordings
    }
}

/// Articles without words are the same as nothing.
fn is_same<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    a.is_some() && a == b
}

/// How many bytes of 3-grams each thread holds.
const WINDOW: usize = 64 << 20;

/// Spreads small numbers over the places of a table.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.write_u32(byte.into()));
    }

    fn write_u32(&mut self, number: u32) {
        // Tables look at the first and at the last bits.
        let spread = (self.0 ^ u64::from(number)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = spread ^ spread >> 32;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The 3-grams of the texts that were compared last.
struct Window<'c> {
    corpus: &'c Corpus,
    first: &'c [u32],
    texts: Texts<'c>,
    sketcher: Sketcher,
    held: HashMap<u32, GramSet, BuildHasherDefault<Spread>>,
    /// What is held, the oldest first.
    ages: VecDeque<u32>,
    size: usize,
    /// The article that is being compared with others.
    own: Option<(u32, GramSet)>,
}

impl<'c> Window<'c> {
    fn new(corpus: &'c Corpus, first: &'c [u32]) -> Window<'c> {
        Window {
            corpus,
            first,
            texts: Texts::new(&corpus.articles.sources, &corpus.articles.options),
            sketcher: Sketcher::default(),
            held: HashMap::default(),
            ages: VecDeque::new(),
            size: 0,
            own: None,
        }
    }

    /// Compares two texts, given by their positions in `first`.
    fn overlap(&mut self, own: u32, center: u32) -> Result<Overlap, Error> {
        if self.own.as_ref().is_none_or(|(held, _)| *held != own) {
            let grams = match self.held.remove(&own) {
                Some(grams) => grams,
                None => self.load(own)?,
            };
            // What was compared before may be a center by now.
            if let Some((before, grams)) = self.own.replace((own, grams)) {
                self.hold(before, grams);
            }
        }
        if !self.held.contains_key(&center) {
            let grams = self.load(center)?;
            self.hold(center, grams);
        }
        let (Some((_, own)), Some(center)) = (&self.own, self.held.get(&center)) else {
            return Ok(Overlap { own: 0, whole: 0, common: 0 });
        };
        let common = own.common(center);
        Ok(Overlap { own: own.len(), whole: center.len(), common })
    }

    fn load(&mut self, position: u32) -> Result<GramSet, Error> {
        let article = self.first[position as usize] as usize;
        let articles: &Articles = &self.corpus.articles;
        let (entry, place) = (articles.entries[article], articles.place(article));
        let sketcher = &mut self.sketcher;
        let made = self.texts.with(entry.source, place, |text| {
            let grams = GramSet::of(sketcher.grams(text));
            (grams, sketcher.wording())
        });
        let (grams, wording) = made?;
        match wording == self.sketch(article).wording {
            true => Ok(grams),
            false => Err(changed(articles.source(article))),
        }
    }

    fn sketch(&self, article: usize) -> &Sketch {
        &self.corpus.sketches[article]
    }

    /// Keeps the 3-grams of a text, and lets go of the oldest where there are too many.
    fn hold(&mut self, position: u32, grams: GramSet) {
        self.size += grams.size();
        if let Some(before) = self.held.insert(position, grams) {
            self.size -= before.size();
        }
        self.ages.push_back(position);
        while self.size > WINDOW && self.ages.len() > 1 {
            let Some(oldest) = self.ages.pop_front() else { return };
            if oldest != position
                && let Some(grams) = self.held.remove(&oldest)
            {
                self.size -= grams.size();
            }
        }
    }
}
