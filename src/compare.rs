//! Two articles, or two versions of one, side by side: what both have, what only one has,
//! and where they differ.

use std::collections::{BTreeMap, BTreeSet};

use crate::article::{Article, Language, Place, Span};
use crate::dedup::{self, DifferenceKind, Duplicates, Relation, Statement, Wording};
use crate::dispute::{self, Dispute};
use crate::fact::Reading;
use crate::groups::index;
use crate::language;
use crate::ledger::{self, Form, QuoteEntry, Quotes};
use crate::options::Options;
use crate::sentence::{self, Kind, Sentence};
use crate::sketch;
use crate::summary::{self, ArticleNote};
use crate::support::Sources;
use crate::term::Terms;

/// What two articles share and where they part. Headings, captions, bylines and furniture
/// are left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison<'a> {
    /// What is known of each.
    pub articles: Vec<ArticleNote>,
    /// How many sentences each has.
    pub counts: [usize; 2],
    /// Sentences of one that the other one has too, in the same words or nearly so, in the
    /// order of the first article.
    pub shared: Vec<Match<'a>>,
    /// Sentences that match but for a fact, in the order of the first article.
    pub changed: Vec<Changed<'a>>,
    /// The sentences that only the first has, and those that only the second has.
    pub only: [Vec<Passage<'a>>; 2],
    /// Where the two cannot both be right, in sentences of other words.
    pub disputes: Vec<Dispute<'a>>,
    /// The quotes that both have, but not alike: in other words, or from another speaker.
    pub quotes: Vec<QuoteEntry<'a>>,
}

/// A sentence where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage<'a> {
    /// The sentence, byte for byte.
    pub text: &'a str,
    /// Where it stands.
    pub place: Place,
}

/// A sentence of the first article and the one of the second that says the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<'a> {
    /// That of the first article.
    pub first: Passage<'a>,
    /// That of the second.
    pub second: Passage<'a>,
    /// The same after normalisation, edited, or one a part of the other.
    pub relation: Relation,
    /// The words that are not the same: bytes of the first article, and of the second. One
    /// of the two may be empty, and then says where the other's words would stand.
    pub words: Vec<(Span, Span)>,
}

/// A sentence of the first article and one of the second that match but for a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed<'a> {
    /// That of the first article.
    pub first: Passage<'a>,
    /// That of the second.
    pub second: Passage<'a>,
    /// In what they differ.
    pub kind: DifferenceKind,
    /// The words that differ: bytes of the first article, and of the second; of one side
    /// they may be none.
    pub words: (Span, Span),
}

/// Compares two articles, sentence by sentence.
///
/// Total: any two articles can be compared.
///
/// ```
/// use epitome::{Article, Options, compare};
///
/// let articles = [
///     Article::new("a.txt", "The bridge over the Orla fell on Friday. Nobody was hurt."),
///     Article::new("b.txt", "The bridge over the Orla fell on Monday. Nobody was hurt."),
/// ];
/// let found = compare(&articles, &Options::default());
/// assert_eq!(found.shared.len(), 1);
/// let (first, second) = found.changed[0].words;
/// assert_eq!((articles[0].slice(first), articles[1].slice(second)), ("Friday", "Monday"));
/// ```
pub fn compare<'a>(articles: &'a [Article; 2], options: &Options) -> Comparison<'a> {
    let languages = articles
        .each_ref()
        .map(|article| options.language.unwrap_or_else(|| language::of(article)));
    let families = sketch::families(articles, &options.families);
    let all: Vec<Vec<Sentence>> = (0..2)
        .map(|at| sentence::split(&articles[at], index(at), languages[at]))
        .collect();
    let prose = all.iter().flatten().filter(|sentence| sentence.kind == Kind::Prose);
    let sides = Sides { articles, languages, sentences: prose.copied().collect() };
    let statements = sides.statements();
    let mut reading = Reading::of(statements.iter().map(|s| (s.text, s.language)));
    let duplicates = dedup::near_duplicates_of(&statements, &reading, &options.dedup);
    let found = Found { sides: &sides, duplicates: &duplicates };
    let mut paired = BTreeSet::new();
    let shared = found.shared(&mut paired);
    let changed = found.changed(&mut paired);
    let sources = Sources::of(articles, &families.groups, &[0, 1], &all);
    let disputes = sides.disputes(&duplicates, &reading, &sources);
    let quotes = ledger::ledger(
        &Quotes {
            articles,
            languages: &languages,
            members: &[0, 1],
            sentences: &all,
            sources: &sources,
        },
        &mut reading.vocabulary,
    );
    let told = changed.iter().map(|pair| (pair.first.place, pair.second.place)).collect();
    Comparison {
        articles: summary::notes(&languages, &families),
        counts: [0, 1].map(|side| sides.of(side).count()),
        only: [0, 1].map(|side| sides.without(&paired, side)),
        disputes: disputes
            .into_iter()
            .filter(|dispute| !is_told(dispute, &told))
            .collect(),
        quotes: quotes.into_iter().filter(is_altered).collect(),
        shared,
        changed,
    }
}

/// Returns true if sentences that match but for a fact tell of a matter already.
fn is_told(dispute: &Dispute<'_>, told: &BTreeMap<Place, Place>) -> bool {
    let claims: BTreeSet<Place> =
        dispute.claims.iter().map(|claim| claim.place).collect();
    let mut others = claims.iter().filter_map(|place| told.get(place));
    others.any(|other| claims.contains(other))
}

/// Returns true if both articles have a quote, and not alike.
fn is_altered(entry: &QuoteEntry<'_>) -> bool {
    let differs = entry
        .variants
        .iter()
        .any(|variant| !variant.changed.is_empty() || variant.form == Form::Same);
    entry.articles.len() == 2 && (differs || !entry.alarms.is_empty())
}

/// The two articles in sentences of running text.
struct Sides<'a> {
    articles: &'a [Article; 2],
    languages: [Language; 2],
    sentences: Vec<Sentence>,
}

impl<'a> Sides<'a> {
    fn side(&self, sentence: usize) -> usize {
        usize::from(self.sentences[sentence].article != 0)
    }

    /// The sentences of one article, in reading order.
    fn of(&self, side: usize) -> impl Iterator<Item = usize> {
        (0..self.sentences.len()).filter(move |&at| self.side(at) == side)
    }

    fn passage(&self, sentence: usize) -> Passage<'a> {
        let article = self.side(sentence);
        let span = self.sentences[sentence].core;
        Passage {
            text: self.articles[article].slice(span),
            place: Place { article, span },
        }
    }

    /// The sentences of one article that are paired with none of the other.
    fn without(&self, paired: &BTreeSet<Place>, side: usize) -> Vec<Passage<'a>> {
        let passages = self.of(side).map(|at| self.passage(at));
        passages.filter(|passage| !paired.contains(&passage.place)).collect()
    }

    fn statement(&self, sentence: usize) -> Statement<'a> {
        let language = self.languages[self.side(sentence)];
        Statement { text: self.passage(sentence).text, language }
    }

    fn statements(&self) -> Vec<Statement<'a>> {
        (0..self.sentences.len()).map(|at| self.statement(at)).collect()
    }

    /// Where the articles disagree.
    fn disputes(
        &self,
        duplicates: &Duplicates,
        reading: &Reading,
        sources: &Sources<'a>,
    ) -> Vec<Dispute<'a>> {
        let terms = Terms::of(self.articles, &self.languages, &self.sentences);
        dispute::disputes(&dispute::Statements {
            articles: self.articles,
            languages: &self.languages,
            sentences: &self.sentences,
            own: self.sentences.len(),
            duplicates,
            reading,
            terms: &terms,
            sources,
            // Two versions stand side by side: none of them is told to be right.
            notices: &[],
        })
    }
}

impl Passage<'_> {
    /// Bytes of the sentence as bytes of its article.
    fn shifted(&self, span: Span) -> Span {
        let start = self.place.span.start();
        Span::new(start + span.start(), start + span.end())
    }
}

/// The sentences, and which say the same.
struct Found<'f, 'a> {
    sides: &'f Sides<'a>,
    duplicates: &'f Duplicates,
}

impl<'a> Found<'_, 'a> {
    /// The sentences of a group that are of one article.
    fn members(&self, group: usize, side: usize) -> Vec<usize> {
        let members = self.duplicates.groups.members(group).iter();
        members
            .map(|&member| member as usize)
            .filter(|&m| self.sides.side(m) == side)
            .collect()
    }

    /// Pairs the sentences of each group that both articles are in. What one says more
    /// often than the other is paired with the last of the other.
    fn shared(&self, paired: &mut BTreeSet<Place>) -> Vec<Match<'a>> {
        let mut wording = Wording::default();
        let mut shared = Vec::new();
        for group in 0..self.duplicates.groups.len() {
            let [ours, theirs] = [0, 1].map(|side| self.members(group, side));
            let (Some(last), Some(other)) = (ours.last(), theirs.last()) else {
                continue;
            };
            for at in 0..ours.len().max(theirs.len()) {
                let one = *ours.get(at).unwrap_or(last);
                let two = *theirs.get(at).unwrap_or(other);
                let pair = self.pair(one, two, &mut wording);
                paired.extend([pair.first.place, pair.second.place]);
                shared.push(pair);
            }
        }
        shared.sort_by_key(|pair| (pair.first.place, pair.second.place));
        shared
    }

    fn pair(&self, one: usize, two: usize, wording: &mut Wording) -> Match<'a> {
        let [first, second] = [one, two].map(|at| self.sides.passage(at));
        let changes =
            wording.changes(self.sides.statement(one), self.sides.statement(two));
        let words: Vec<(Span, Span)> = changes
            .into_iter()
            .map(|(here, there)| (first.shifted(here), second.shifted(there)))
            .collect();
        let relations = [one, two].map(|at| self.duplicates.relations[at]);
        let relation = match words.is_empty() {
            true => Relation::Same,
            false if relations.contains(&Relation::Contained) => Relation::Contained,
            false if relations.contains(&Relation::Edited) => Relation::Edited,
            false => Relation::Same,
        };
        Match { first, second, relation, words }
    }

    /// Lists the sentences that match but for a fact, each once, and none that is paired.
    fn changed(&self, paired: &mut BTreeSet<Place>) -> Vec<Changed<'a>> {
        let mut changed = Vec::new();
        for found in &self.duplicates.differences {
            let mut sides = [
                (self.sides.passage(found.first as usize), found.first_span),
                (self.sides.passage(found.second as usize), found.second_span),
            ];
            sides.sort_by_key(|(passage, _)| passage.place);
            let [(first, here), (second, there)] = sides;
            let places = [first.place, second.place];
            let is_new = places.iter().all(|place| !paired.contains(place));
            if is_new && first.place.article != second.place.article {
                paired.extend(places);
                let words = (first.shifted(here), second.shifted(there));
                changed.push(Changed { first, second, kind: found.kind, words });
            }
        }
        changed.sort_by_key(|pair| pair.first.place);
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn articles(first: &str, second: &str) -> [Article; 2] {
        [Article::new("a.txt", first), Article::new("b.txt", second)]
    }

    fn texts<'a>(passages: &[Passage<'a>]) -> Vec<&'a str> {
        passages.iter().map(|passage| passage.text).collect()
    }

    #[test]
    fn an_article_shares_all_with_itself() {
        let text =
            "The bridge over the Orla fell at dawn. Nobody was hurt. Nobody was hurt.";
        let articles = articles(text, text);
        let found = compare(&articles, &Options::default());
        assert_eq!((found.counts, found.shared.len()), ([3, 3], 3));
        assert!(found.shared.iter().all(|pair| pair.relation == Relation::Same));
        assert!(found.shared.iter().all(|pair| pair.words.is_empty()));
        assert!(found.changed.is_empty() && found.only.iter().all(Vec::is_empty));
        assert!(found.disputes.is_empty() && found.quotes.is_empty());
    }

    #[test]
    fn what_only_one_has_is_listed_with_that_one() {
        let articles = articles(
            "The bridge over the Orla fell at dawn. Nobody was hurt in the fall.",
            "Trains will stop at Lunde. The bridge over the Orla fell at dawn.",
        );
        let found = compare(&articles, &Options::default());
        assert_eq!(texts(&found.only[0]), ["Nobody was hurt in the fall."]);
        assert_eq!(texts(&found.only[1]), ["Trains will stop at Lunde."]);
    }

    #[test]
    fn a_sentence_that_one_has_with_more_words_is_shared_and_they_are_told() {
        let articles = articles(
            "The old bridge over the river Orla fell down on Friday at dawn.",
            "The old bridge over the river Orla fell down early on Friday at dawn.",
        );
        let found = compare(&articles, &Options::default());
        let pair = &found.shared[0];
        assert_ne!(pair.relation, Relation::Same);
        let words: Vec<_> = pair
            .words
            .iter()
            .map(|&(first, second)| (articles[0].slice(first), articles[1].slice(second)))
            .collect();
        assert_eq!(words, [("", "early")]);
    }

    #[test]
    fn a_figure_in_other_words_and_an_altered_quote_are_found() {
        let around = "The valley lies north of the capital. Farmers there grow barley and \
            keep sheep. Most villages have a school and a chapel.";
        let quote = |verb: &str| {
            format!(
                "“We have no cranes and no light, and we {verb} out of time,” said Ilse Krone."
            )
        };
        let articles = articles(
            &format!(
                "The landslide above Orlavik buried 14 houses. {} {around}",
                quote("run")
            ),
            &format!(
                "In Orlavik the landslide has buried 19 houses. {} {around}",
                quote("ran")
            ),
        );
        let found = compare(&articles, &Options::default());
        assert_eq!(found.disputes.len(), 1, "{found:#?}");
        assert_eq!(found.quotes.len(), 1, "{found:#?}");
    }

    #[test]
    fn empty_articles_have_nothing_in_common() {
        let articles = articles("", "");
        let found = compare(&articles, &Options::default());
        assert_eq!(found.counts, [0, 0]);
        assert!(found.shared.is_empty() && found.only.iter().all(Vec::is_empty));
    }
}
