//! How many independent sources carry a statement: copies of one wire story are one source.

mod agency;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use xxhash_rust::xxh3::xxh3_64;

use crate::article::{Article, Language, Place, Span};
use crate::groups::{DisjointSets, Groups, index};
use crate::hash::FixedMap;
use crate::language;
use crate::parallel;
use crate::ratio::Ratio;
use crate::sentence::Sentence;
use crate::similar::{self, Sets, Threshold};

use agency::Agency;

/// How many articles carry a statement, and how many of them are independent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Support {
    /// The independent sources: articles that are copies of one another, that are of one outlet
    /// (have the same `source`), that credit the same agency or that have most of the
    /// statement's paragraph in common count once.
    pub sources: usize,
    /// The articles.
    pub articles: usize,
}

/// Returns the outlet of an article, as names of outlets compare; `None` where it has none, or the
/// name of nobody, as exports have them.
pub(crate) fn outlet(article: &Article) -> Option<String> {
    const NOBODY: [&str; 4] = ["unknown", "none", "null", "n/a"];
    let outlet = article.source.as_deref()?.trim().to_lowercase();
    let is_name =
        outlet.contains(char::is_alphanumeric) && !NOBODY.contains(&outlet.as_str());
    is_name.then_some(outlet)
}

/// Which articles of a story come from one source.
pub struct Sources<'a> {
    articles: &'a [Article],
    /// The source of each article, as far as families, outlets and agencies tell.
    source_of: FixedMap<usize, usize>,
    /// The paragraphs of each article of the story, in reading order.
    paragraphs: FixedMap<usize, Vec<Paragraph>>,
}

/// A paragraph, and its words once they were asked for: many statements stand in one.
struct Paragraph {
    span: Span,
    wording: OnceLock<Wording>,
}

impl<'a> Sources<'a> {
    /// Finds out which of the articles `members` come from one source: those of one family,
    /// those of one outlet, and those that credit the same agency. `sentences` holds all sentences of each
    /// member, in reading order, prose or not.
    pub fn of(
        articles: &'a [Article],
        families: &Groups,
        members: &[usize],
        sentences: &[Vec<Sentence>],
    ) -> Sources<'a> {
        let numbers: Vec<usize> = (0..members.len()).collect();
        let credits = parallel::map(&numbers, |&at| {
            let article = articles.get(*members.get(at)?)?;
            agency::credit(article, sentences.get(at)?)
        });
        let mut joined = DisjointSets::of(members.len());
        let mut of_family: FixedMap<usize, u32> = FixedMap::default();
        let mut of_agency: BTreeMap<Agency, u32> = BTreeMap::new();
        let mut of_outlet: BTreeMap<String, u32> = BTreeMap::new();
        for (at, (&member, credit)) in (0..).zip(members.iter().zip(credits)) {
            let family = families.group_of(member);
            joined.union(at, *of_family.entry(family).or_insert(at));
            if let Some(outlet) = articles.get(member).and_then(outlet) {
                joined.union(at, *of_outlet.entry(outlet).or_insert(at));
            }
            if let Some(agency) = credit {
                joined.union(at, *of_agency.entry(agency).or_insert(at));
            }
        }
        let source_of = (0..).zip(members);
        let source_of = source_of
            .map(|(at, &member)| (member, members[joined.find(at) as usize]))
            .collect();
        let paragraphs = members.iter().zip(sentences);
        let paragraphs = paragraphs
            .map(|(&member, sentences)| (member, paragraphs_of(sentences)))
            .collect();
        Sources { articles, source_of, paragraphs }
    }

    /// Counts those who carry a statement, given where it stands in each of them.
    pub fn support(&self, places: &[Place]) -> Support {
        // So it is for most quotes.
        if places.len() < 2 {
            return Support { sources: places.len(), articles: places.len() };
        }
        let mut first: BTreeMap<usize, Place> = BTreeMap::new();
        for &place in places {
            first.entry(place.article).or_insert(place);
        }
        let mut by_source: BTreeMap<usize, Vec<Place>> = BTreeMap::new();
        for (&article, &place) in &first {
            let source = self.source_of.get(&article).copied().unwrap_or(article);
            by_source.entry(source).or_default().push(place);
        }
        let groups: Vec<Vec<Place>> = by_source.into_values().collect();
        Support { sources: self.distinct(&groups), articles: first.len() }
    }

    /// Counts the sources that do not have most of the statement's paragraph in common.
    fn distinct(&self, groups: &[Vec<Place>]) -> usize {
        if groups.len() < 2 {
            return groups.len();
        }
        let mut joined = DisjointSets::of(groups.len());
        let mut known: BTreeMap<&Wording, u32> = BTreeMap::new();
        for (group, places) in (0..).zip(groups) {
            for wording in places.iter().filter_map(|&place| self.wording(place)) {
                joined.union(group, *known.entry(wording).or_insert(group));
            }
        }
        let known: Vec<(&Wording, u32)> = known.into_iter().collect();
        for (one, other) in alike(&known) {
            joined.union(one, other);
        }
        (0..index(groups.len())).filter(|&group| joined.find(group) == group).count()
    }

    /// The words in threes of the paragraph that a statement stands in; none where there are
    /// too few to tell anything.
    fn wording(&self, place: Place) -> Option<&Wording> {
        let paragraphs = self.paragraphs.get(&place.article)?;
        let next = paragraphs.partition_point(|one| one.span.end() < place.span.end());
        let holds = |paragraph: &&Paragraph| paragraph.span.contains(place.span);
        let paragraph = paragraphs.get(next).filter(holds)?;
        let text = self.articles.get(place.article)?.slice(paragraph.span);
        let wording = paragraph.wording.get_or_init(|| Wording::of(text));
        (wording.0.len() >= TELLING).then_some(wording)
    }
}

/// The paragraphs of an article, from its sentences.
fn paragraphs_of(sentences: &[Sentence]) -> Vec<Paragraph> {
    let paragraphs = sentences.chunk_by(|a, b| a.paragraph == b.paragraph);
    let spans = paragraphs.filter_map(|paragraph| {
        let (first, last) = (paragraph.first()?, paragraph.last()?);
        let span = Span::new(first.span.start(), last.span.end());
        Some(Paragraph { span, wording: OnceLock::new() })
    });
    spans.collect()
}

/// The pairs of groups whose wordings have most in common.
fn alike<'w>(
    wordings: &'w [(&Wording, u32)],
) -> impl Iterator<Item = (u32, u32)> + use<'w> {
    let sides = candidates(wordings).into_iter();
    let sides = sides.map(|(one, other)| (&wordings[one], &wordings[other]));
    let alike = sides.filter(|(one, other)| one.0.is_mostly(other.0));
    alike.map(|(one, other)| (one.1, other.1))
}

/// The pairs that may have most in common: all of a few, and of many those that share words.
fn candidates(wordings: &[(&Wording, u32)]) -> Vec<(usize, usize)> {
    let count = wordings.len();
    if count <= FEW {
        let with_others = |one| (one + 1..count).map(move |other| (one, other));
        return (0..count).flat_map(with_others).collect();
    }
    let mut sets = Sets::default();
    wordings.iter().for_each(|(wording, _)| sets.push(wording.0.iter().copied()));
    let hottest = if count > MANY { HOTTEST } else { usize::MAX };
    let pairs = similar::pairs(&sets, Threshold::jaccard(MOSTLY), hottest).into_iter();
    pairs.map(|pair| (pair.first as usize, pair.second as usize)).collect()
}

/// So many are sooner held against each other than sorted by what they share.
const FEW: usize = 16;

/// Two sets that have more than half of the larger one in common have a third of all items
/// in common, or more.
const MOSTLY: Ratio = Ratio::of(0.333_333);

/// From so many wordings on, each is held against the nearest alone: where most are alike
/// their pairs would be too many, and each leads to all others through its neighbours.
const MANY: usize = 200;

/// To how many others three words lead each wording then.
const HOTTEST: usize = 8;

/// The words of some text, in threes, as sorted hashes.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
struct Wording(Vec<u64>);

/// The fewest threes of words that tell whether two paragraphs are one.
const TELLING: usize = 8;

impl Wording {
    /// Reads what a paragraph says in its own words: everybody has a quote in the same ones.
    fn of(text: &str) -> Wording {
        let mut grams = Vec::new();
        for piece in unquoted(text) {
            let words: Vec<[u8; 8]> = language::words(piece, Language::ENGLISH)
                .into_iter()
                .map(|span| hash_of_lower(&piece[span.range()]).to_le_bytes())
                .collect();
            grams.extend(words.windows(3).map(|three| xxh3_64(three.as_flattened())));
        }
        grams.sort_unstable();
        grams.dedup();
        Wording(grams)
    }

    /// Returns true if the two have most of the longer one in common.
    fn is_mostly(&self, other: &Wording) -> bool {
        let longer = self.0.len().max(other.0.len());
        similar::reach(&self.0, &other.0, longer / 2 + 1)
    }
}

/// The hash of a word in lower case.
fn hash_of_lower(word: &str) -> u64 {
    if word.bytes().any(|byte| !byte.is_ascii() || byte.is_ascii_uppercase()) {
        xxh3_64(word.to_lowercase().as_bytes())
    } else {
        xxh3_64(word.as_bytes())
    }
}

/// The parts of a text outside quotation marks.
fn unquoted(text: &str) -> Vec<&str> {
    let (mut pieces, mut start, mut inside) = (Vec::new(), 0, false);
    for (at, mark) in text.char_indices() {
        let (opens, closes) = match mark {
            '"' => (!inside, inside),
            '“' | '«' | '„' | '「' | '『' => (!inside, mark == '“' && inside),
            '”' | '»' | '」' | '』' => (false, inside),
            _ => (false, false),
        };
        if opens {
            pieces.push(&text[start..at]);
        }
        if closes {
            start = at + mark.len_utf8();
        }
        inside = opens || inside && !closes;
    }
    if !inside {
        pieces.push(&text[start..]);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sentence;

    /// Counts the sources of the first sentence of each text.
    fn sources(texts: &[&str]) -> usize {
        let articles: Vec<Article> =
            texts.iter().map(|text| Article::new("a", *text)).collect();
        let members: Vec<usize> = (0..texts.len()).collect();
        let sentences: Vec<Vec<Sentence>> = articles
            .iter()
            .map(|article| sentence::split(article, 0, Language::ENGLISH))
            .collect();
        let families = Groups::singletons(texts.len());
        let found = Sources::of(&articles, &families, &members, &sentences);
        let place = |article: usize| Place { article, span: sentences[article][0].core };
        let places: Vec<Place> = members.iter().map(|&article| place(article)).collect();
        let support = found.support(&places);
        assert_eq!(support.articles, texts.len());
        support.sources
    }

    #[test]
    fn articles_that_credit_one_agency_are_one_source() {
        let (one, other) =
            ("The Orla rose overnight, police said.", "The Orla rose overnight.");
        assert_eq!(sources(&[one, other]), 2);
        let wire = |text: &str| format!("LUNDE (AFP) - {text}");
        assert_eq!(sources(&[&wire(one), &wire(other)]), 1);
    }

    #[test]
    fn articles_that_share_most_of_the_paragraph_are_one_source() {
        let rest = "The water reached the station at midnight and stood in three streets \
                    until the pumps from the coast arrived in the morning.";
        let (one, other) =
            ("The Orla rose overnight, police said.", "The Orla rose overnight.");
        let joined = [one, other].map(|text| format!("{text} {rest}"));
        assert_eq!(sources(&[&joined[0], &joined[1]]), 1);
        let apart = [one, other].map(|text| format!("{text}\n\n{rest}"));
        assert_eq!(sources(&[&apart[0], &apart[1]]), 2);
    }

    #[test]
    fn a_quote_that_two_articles_have_does_not_make_them_one_source() {
        let quote = "\"The water came over the wall at midnight and it stood in three streets \
                     until the morning,\"";
        let (one, other) =
            (format!("{quote} she said."), format!("{quote} Krone told us."));
        assert_eq!(sources(&[&one, &other]), 2);
    }
}
