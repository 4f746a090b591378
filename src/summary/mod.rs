//! Articles in, one summary out, with the origin of every sentence.

mod order;
mod prose;
mod report;
mod told;

use crate::article::{Article, Language, Span};
use crate::boilerplate::Boilerplate;
use crate::dedup::{self, DifferenceKind, Duplicates};
use crate::dispute::{self, Dispute};
use crate::fact::Reading;
use crate::graph::Graph;
use crate::groups::index;
use crate::language;
use crate::ledger::{self, QuoteEntry, Quotes};
use crate::options::Options;
use crate::parallel;
use crate::rank::{self, Order, Ranker};
use crate::select::concept::{Concepts, Row};
use crate::select::standalone::{self, Dependence};
use crate::select::{self, Candidate, Rivals};
use crate::sentence::Sentence;
use crate::sketch::{self, Families};
use crate::story;
use crate::support::{Sources, Support};
use crate::term::{Terms, Token};

pub use crate::article::Place;
use prose::Prose;
pub(crate) use told::Told;

/// A summary of some articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary<'a> {
    /// The sentences, in the order to be read.
    pub sentences: Vec<SummarySentence<'a>>,
    /// The sentences that scored as high as those chosen but were not, best first, and why.
    pub dropped: Vec<Dropped<'a>>,
    /// Why there are no sentences; `None` when there are some.
    pub shortfall: Option<Shortfall>,
    /// Each distinct quote of the articles once, those with most independent sources first.
    pub quotes: Vec<QuoteEntry<'a>>,
    /// Every matter of which the articles say otherwise, whether or not a chosen sentence
    /// tells of it, those with most independent sources first.
    pub disputes: Vec<Dispute<'a>>,
    /// What was found out about each article, in the order of the articles given.
    pub articles: Vec<ArticleNote>,
}

/// What was found out about an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArticleNote {
    /// Its declared or detected language.
    pub language: Language,
    /// The number of its family: articles that are copies of one another share it.
    pub family: usize,
}

/// One sentence of a summary.
#[derive(Clone, Debug, PartialEq)]
pub struct SummarySentence<'a> {
    /// The sentence, byte for byte as it stands in its article.
    pub text: &'a str,
    /// Where it stands.
    pub place: Place,
    /// Its centrality, from 0 to 1, where 1 is the most central sentence of all.
    pub score: f64,
    /// Where else it is said, in the same words or nearly so, one place an article.
    pub supporters: Vec<Place>,
    /// How many articles carry it, itself included, and how many of them are independent.
    pub support: Support,
    /// Sentences that match it but for a fact.
    pub differences: Vec<Disagreement<'a>>,
    /// Why it does not stand alone; `None` when it does, or when the sentence before it in
    /// the summary is the one before it in its article and makes up for it.
    pub dependence: Option<Dependence>,
}

/// A sentence that matches a chosen one but for a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement<'a> {
    /// In what it differs.
    pub kind: DifferenceKind,
    /// The other sentence.
    pub text: &'a str,
    /// Where the other sentence stands.
    pub place: Place,
    /// What the chosen sentence says there: bytes of its article's text; may be empty.
    pub here: Span,
    /// What the other one says instead: bytes of its article's text; may be empty.
    pub there: Span,
}

/// A sentence that was not chosen, though it scored as high as those that were.
#[derive(Clone, Debug, PartialEq)]
pub struct Dropped<'a> {
    /// The sentence.
    pub text: &'a str,
    /// Where it stands.
    pub place: Place,
    /// Its centrality, as in [`SummarySentence`].
    pub score: f64,
    /// Why it was not chosen.
    pub reason: Reason,
}

/// Why a sentence was not chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reason {
    /// A chosen sentence says the same: this one.
    Same(Place),
    /// A chosen sentence matches it but for a fact, and shows it as a difference.
    Differs(Place),
    /// A chosen sentence has most of its words.
    Overlaps(Place),
    /// It does not fit into what is left of the length.
    TooLong,
    /// What it says is covered by the chosen sentences together.
    Covered,
    /// It does not stand alone.
    Dependent,
}

/// Why a summary is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shortfall {
    /// There were no articles.
    NoArticles,
    /// The articles hold no sentence of running text.
    NoProse,
    /// The shortest sentence is longer than the length allows.
    NothingFits,
}

/// Summarizes articles, whatever story they belong to.
///
/// Total: any articles give a summary, if an empty one that says why. A further copy of an
/// article adds a supporter to its sentences and changes nothing of what is chosen.
///
/// ```
/// use epitome::{Article, Options, summarize};
///
/// let articles = [
///     Article::new("a.txt", "The bridge over the Orla collapsed on Friday. Nobody was hurt."),
///     Article::new("b.txt", "The bridge over the Orla collapsed on Friday, police said."),
/// ];
/// let summary = summarize(&articles, &Options::default());
/// let sentence = &summary.sentences[0];
/// assert_eq!(articles[sentence.place.article].slice(sentence.place.span), sentence.text);
/// ```
pub fn summarize<'a>(articles: &'a [Article], options: &Options) -> Summary<'a> {
    let languages = languages(articles, options);
    let families = sketch::families(articles, &options.families);
    let boilerplate = Boilerplate::learn(articles, &families.groups, || {
        story::stories(articles, &languages, &families.groups, &options.story)
    });
    let folder = Folder {
        articles,
        languages: &languages,
        families: &families,
        boilerplate: &boilerplate,
    };
    let members: Vec<usize> = (0..articles.len()).collect();
    let mut summary = folder.tell(&members, options).summary;
    summary.articles = notes(&languages, &families);
    summary
}

/// Some articles, and what was found out about them before any story of theirs is told.
pub(crate) struct Folder<'f, 'a> {
    pub(crate) articles: &'a [Article],
    /// The language of each.
    pub(crate) languages: &'f [Language],
    /// Which are copies of one another.
    pub(crate) families: &'f Families,
    /// Which of their lines tell nothing.
    pub(crate) boilerplate: &'f Boilerplate,
}

/// Returns the language of each article.
pub(crate) fn languages(articles: &[Article], options: &Options) -> Vec<Language> {
    match options.language {
        Some(language) => vec![language; articles.len()],
        None => parallel::map(articles, language::of),
    }
}

/// Returns what is to be told of each article.
pub(crate) fn notes(languages: &[Language], families: &Families) -> Vec<ArticleNote> {
    let family = |article| families.groups.group_of(article);
    let notes = languages.iter().enumerate();
    notes.map(|(at, &language)| ArticleNote { language, family: family(at) }).collect()
}

impl<'a> Folder<'_, 'a> {
    /// Summarizes the articles with the numbers `members`, and leaves the notes out.
    pub(crate) fn tell(&self, members: &[usize], options: &Options) -> Told<'a> {
        let prose = Prose::of(self, members);
        tell(self, prose, options)
    }
}

fn tell<'a>(folder: &Folder<'_, 'a>, prose: Prose<'a>, options: &Options) -> Told<'a> {
    let Folder { articles, languages, families, .. } = *folder;
    let statements = prose.statements(languages);
    let mut reading = Reading::of(statements.iter().map(|s| (s.text, s.language)));
    let duplicates = dedup::near_duplicates_of(&statements, &reading, &options.dedup);
    let terms = Terms::of(articles, languages, prose.own());
    let focus = focus_terms(options.rank.focus.as_deref(), &prose, &terms, languages);
    let graph = Graph::of(&terms, &(0..index(prose.own_count)).collect::<Vec<_>>());
    let order = match options.rank.ranker {
        Ranker::Lead => Order::FULL,
        _ => Order::of(&graph),
    };
    let scores = scores(&prose, &graph, order, &focus, options.rank.ranker);
    let candidates = candidates(&prose, &terms, &duplicates, languages);
    let titles = titles(&prose, &terms, languages);
    let concepts = Concepts::of(&terms, &rows(&prose, &scores), &titles, &focus, order);
    let rivals = rivals(&duplicates);
    let mut chosen =
        select::select(&candidates, &concepts, &rivals, options.select.length);
    order::for_reading(&prose, &duplicates, &candidates, &mut chosen);
    let sources = Sources::of(articles, &families.groups, &prose.members, &prose.all);
    let disputes = dispute::disputes(&dispute::Statements {
        articles,
        languages,
        sentences: &prose.sentences,
        own: prose.own_count,
        duplicates: &duplicates,
        reading: &reading,
        terms: &terms,
        sources: &sources,
    });
    let quotes = ledger::ledger(
        &Quotes {
            articles,
            languages,
            members: &prose.members,
            sentences: &prose.all,
            sources: &sources,
        },
        &mut reading.vocabulary,
    );
    let found = report::Found {
        prose: &prose,
        statements: &statements,
        dedup: &options.dedup,
        duplicates: &duplicates,
        scores: &scores,
        candidates: &candidates,
        concepts: &concepts,
        rivals: &rivals,
        length: options.select.length,
        sources: &sources,
        disputes: &disputes,
    };
    let before = [None].into_iter().chain(chosen.iter().copied().map(Some));
    let picks = chosen.iter().zip(before);
    let sentences = picks.map(|(&pick, before)| found.sentence(pick, before)).collect();
    let dropped = found.dropped(&chosen);
    let shortfall = shortfall(&prose, &chosen);
    let articles = Vec::new();
    let standing = candidates.iter().map(|one| one.dependence.is_none()).collect();
    Told {
        summary: Summary { sentences, dropped, shortfall, quotes, disputes, articles },
        terms,
        reading,
        scores,
        standing,
        prose,
        duplicates,
    }
}

/// How steeply what an article says matters less as it goes on. At 0.5 and at 1 the
/// development sets score within 0.2 % of this on average.
const PRIOR_EXPONENT: f64 = 0.7;

/// Ranks the sentences, from 0 to 1, about the terms of a focus where there are some.
fn scores(
    prose: &Prose<'_>,
    graph: &Graph,
    order: Order,
    focus: &[u32],
    ranker: Ranker,
) -> Vec<f64> {
    let positions = prose.positions[..prose.own_count].iter();
    // The opening of a news article sums it up, and what follows matters less and less.
    let exponent = PRIOR_EXPONENT * order.get();
    let prior = positions.map(|&(at, _)| (1.0 + f64::from(at)).powf(-exponent));
    let prior: Vec<f64> = prior.collect();
    rank::rank_near(graph, &prior, &graph.similarities_to(focus), ranker)
}

/// Returns the terms of a focus, rising, read in every language that the articles are in.
fn focus_terms(
    focus: Option<&str>,
    prose: &Prose<'_>,
    terms: &Terms,
    languages: &[Language],
) -> Vec<u32> {
    let Some(focus) = focus else { return Vec::new() };
    let mut read_in: Vec<Language> =
        prose.own().iter().map(|s| languages[s.article as usize]).collect();
    read_in.sort_unstable();
    read_in.dedup();
    let tokens =
        read_in.into_iter().flat_map(|language| terms.tokens_of(focus, language));
    let mut query: Vec<u32> =
        tokens.filter(|token| token.is_content).map(|token| token.term).collect();
    query.sort_unstable();
    query.dedup();
    query
}

fn candidates(
    prose: &Prose<'_>,
    terms: &Terms,
    duplicates: &Duplicates,
    languages: &[Language],
) -> Vec<Candidate> {
    let candidate = |(at, sentence): (usize, &Sentence)| Candidate {
        words: terms.word_count(at),
        bytes: sentence.core.len(),
        group: duplicates.groups.group_of(at),
        dependence: standalone::dependence(
            prose.text(at),
            terms.word_count(at),
            languages[sentence.article as usize],
        ),
        follows: at > 0 && follows(&prose.own()[at - 1], sentence),
    };
    prose.own().iter().enumerate().map(candidate).collect()
}

/// True if a sentence stands right after another: no heading or the like comes between.
fn follows(before: &Sentence, sentence: &Sentence) -> bool {
    before.article == sentence.article && sentence.paragraph - before.paragraph <= 1
}

/// Returns the sentences that concepts are weighed from.
///
/// Agreement counts there as the number of articles that share a concept. The number of
/// independent sources of a sentence did not help as a further weight: `benches/README.md`.
fn rows(prose: &Prose<'_>, scores: &[f64]) -> Vec<Row> {
    let row = |(at, sentence): (usize, &Sentence)| Row {
        sentence: at,
        article: sentence.article,
        position: prose.positions[at].0,
        opens_paragraph: prose.opens_paragraph(at),
        score: scores[at],
    };
    prose.own().iter().enumerate().map(row).collect()
}

/// Returns the words of the titles of the articles whose sentences are ranked.
fn titles(prose: &Prose<'_>, terms: &Terms, languages: &[Language]) -> Vec<Vec<Token>> {
    let mut own: Vec<usize> = prose.own().iter().map(|s| s.article as usize).collect();
    own.dedup();
    let title = |at: usize| prose.articles[at].title.as_deref().unwrap_or_default();
    own.into_iter().map(|at| terms.tokens_of(title(at), languages[at])).collect()
}

/// Sentences that match but for a fact are shown as a difference, not one after another.
fn rivals(duplicates: &Duplicates) -> Rivals {
    let group = |statement: u32| index(duplicates.groups.group_of(statement as usize));
    let pairs = duplicates.differences.iter();
    Rivals::of(pairs.map(|pair| (group(pair.first), group(pair.second))))
}

fn shortfall(prose: &Prose<'_>, chosen: &[usize]) -> Option<Shortfall> {
    if !chosen.is_empty() {
        None
    } else if prose.members.is_empty() {
        Some(Shortfall::NoArticles)
    } else if prose.own_count == 0 {
        Some(Shortfall::NoProse)
    } else {
        Some(Shortfall::NothingFits)
    }
}

#[cfg(test)]
mod tests;
