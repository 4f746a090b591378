//! What is chosen of the running text of some articles, and by what.

use std::collections::BTreeSet;

use super::news::News;
use super::preferred::{Claims, Preferred};
use super::prose::Prose;
use super::{Folder, mention, order};
use crate::article::Language;
use crate::dedup::{self, Difference, DifferenceKind, Duplicates, Statement};
use crate::dispute::{self, Dispute};
use crate::fact::{Reading, Traits, Vocabulary, quote};
use crate::graph::Graph;
use crate::groups::index;
use crate::ledger::{self, QuoteEntry, Quotes};
use crate::options::Options;
use crate::rank::{self, Order, Ranker};
use crate::select::concept::{self, Concepts, Row};
use crate::select::standalone::{self, Dependence, Line};
use crate::select::{self, Candidate, Rivals};
use crate::sentence::{Kind, Sentence};
use crate::support::Sources;
use crate::term::{Terms, Token};

/// The sentences that make a summary, and what they were chosen from and by.
pub(super) struct Choice<'a> {
    pub(super) prose: Prose<'a>,
    /// What each of the sentences says.
    pub(super) statements: Vec<Statement<'a>>,
    pub(super) reading: Reading,
    pub(super) duplicates: Duplicates,
    /// The words of the sentences of articles that are no copies.
    pub(super) terms: Terms,
    /// Which terms of each of them say what is said.
    pub(super) said: Vec<(usize, usize)>,
    /// How central each of them is, from 0 to 1.
    pub(super) scores: Vec<f64>,
    pub(super) candidates: Vec<Candidate>,
    pub(super) concepts: Concepts,
    pub(super) rivals: Rivals,
    /// Which articles come from one source.
    pub(super) sources: Sources<'a>,
    /// Where the sentences disagree.
    pub(super) disputes: Vec<Dispute<'a>>,
    /// The quotes, where they were needed to choose.
    pub(super) quotes: Option<Vec<QuoteEntry<'a>>>,
    /// Those that are chosen, in reading order.
    pub(super) chosen: Vec<usize>,
    /// Whether there is a focus and none of the sentences has a content word of it.
    pub(super) off_focus: bool,
}

impl<'a> Choice<'a> {
    /// Chooses sentences of the articles with the numbers `members`.
    pub(super) fn of(
        folder: &Folder<'_, 'a>,
        members: &[usize],
        options: &Options,
    ) -> Choice<'a> {
        let Folder { articles, languages, families, .. } = *folder;
        let prose = Prose::of(folder, members);
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
        let mut candidates = candidates(&prose, &terms, &duplicates, languages);
        let titles = titles(&prose, &terms, languages);
        let said = said(&prose, &terms, &reading, languages);
        let rows = rows(&prose, &reading, &scores, &said);
        let concepts = Concepts::of(&terms, &rows, &titles, &focus, order);
        let news = News { prose: &prose, reading: &reading, languages };
        let past = news.past_forecasts(&concepts);
        let sources = Sources::of(articles, &families.groups, &prose.members, &prose.all);
        let notices = prose.notices();
        let disputes = dispute::disputes(&dispute::Statements {
            articles,
            languages,
            sentences: &prose.sentences,
            own: prose.own_count,
            duplicates: &duplicates,
            reading: &reading,
            terms: &terms,
            sources: &sources,
            notices: &notices,
        });
        let of_speakers = |found: &Difference| found.kind == DifferenceKind::Speaker;
        let quotes = duplicates
            .differences
            .iter()
            .any(of_speakers)
            .then(|| quotes(folder, &prose, &sources, &mut reading.vocabulary));
        mark(&mut candidates, &past, Dependence::PastForecast);
        let claims = Claims {
            prose: &prose,
            candidates: &candidates,
            disputes: &disputes,
            duplicates: &duplicates,
            sources: &sources,
            quotes: quotes.as_deref().unwrap_or_default(),
        };
        let preferred = claims.preferred();
        mark_passed_over(&mut candidates, &preferred);
        let rivals = rivals(&duplicates, &preferred);
        let length = options.select.length;
        let news = News { prose: &prose, reading: &reading, languages };
        let latest = || news.latest(&candidates, &scores, options);
        let must = must(&candidates, &scores, &preferred).or_else(latest);
        let names = mention::names(&prose, &reading);
        let mut chosen =
            select::select(&candidates, &concepts, &rivals, &names, must, length);
        let what = order::Chosen {
            prose: &prose,
            reading: &reading,
            duplicates: &duplicates,
            rivals: &rivals,
            preferred: &preferred,
            candidates: &candidates,
            graph: &graph,
            scores: &scores,
        };
        order::for_reading(&what, &mut chosen);
        Choice {
            prose,
            statements,
            reading,
            duplicates,
            terms,
            said,
            scores,
            candidates,
            concepts,
            rivals,
            sources,
            disputes,
            quotes,
            chosen,
            off_focus: options.rank.focus.is_some() && focus.is_empty(),
        }
    }

    /// Returns the chosen sentences.
    pub(super) fn texts(&self) -> Vec<&'a str> {
        self.chosen.iter().map(|&pick| self.prose.text(pick)).collect()
    }
}

/// Lists the quotes of the articles, which are read with `vocabulary`.
pub(super) fn quotes<'a>(
    folder: &Folder<'_, 'a>,
    prose: &Prose<'a>,
    sources: &Sources<'a>,
    vocabulary: &mut Vocabulary,
) -> Vec<QuoteEntry<'a>> {
    let quotes = Quotes {
        articles: folder.articles,
        languages: folder.languages,
        members: &prose.members,
        sentences: &prose.all,
        sources,
    };
    ledger::ledger(&quotes, vocabulary)
}

/// Marks sentences, and what says the same as they do.
fn mark(candidates: &mut [Candidate], sentences: &[usize], sign: Dependence) {
    let groups: BTreeSet<usize> =
        sentences.iter().map(|&at| candidates[at].group).collect();
    for candidate in candidates.iter_mut().filter(|it| groups.contains(&it.group)) {
        candidate.dependence.get_or_insert(sign);
    }
}

/// Marks what others are told instead of: counts that have grown, what was corrected, what most
/// say otherwise.
fn mark_passed_over(candidates: &mut [Candidate], preferred: &Preferred) {
    for candidate in candidates.iter_mut() {
        if let Some(&why) = preferred.passed_over.get(&candidate.group) {
            candidate.dependence.get_or_insert(why);
        }
    }
    for &at in &preferred.misattributed {
        candidates[at].dependence.get_or_insert(Dependence::Outvoted);
    }
}

/// Returns the sentence that has to be chosen: where another one is told instead of the most
/// central one that could be, that one.
fn must(
    candidates: &[Candidate],
    scores: &[f64],
    preferred: &Preferred,
) -> Option<usize> {
    let best = |a: &usize, b: &usize| scores[*a].total_cmp(&scores[*b]).then(b.cmp(a));
    let is_passed_over = |at: usize| {
        let sign = candidates[at].dependence;
        matches!(sign, Some(Dependence::OutdatedCount | Dependence::Outvoted))
    };
    let could_be =
        |&at: &usize| candidates[at].dependence.is_none() || is_passed_over(at);
    let first = (0..candidates.len()).filter(could_be).max_by(best)?;
    let is_preferred = |&at: &usize| {
        let is_over = preferred.is_over(candidates[at].group, candidates[first].group);
        is_over && candidates[at].dependence.is_none()
    };
    let instead = (0..candidates.len()).filter(is_preferred).max_by(best);
    instead.filter(|_| is_passed_over(first))
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
    let signs = signs(prose, terms, languages);
    let candidate = |(at, sentence): (usize, &Sentence)| Candidate {
        article: sentence.article,
        words: terms.word_count(at),
        bytes: sentence.core.len(),
        group: duplicates.groups.group_of(at),
        dependence: signs[at],
        follows: at > 0 && follows(&prose.own()[at - 1], sentence),
    };
    let mut candidates: Vec<Candidate> =
        prose.own().iter().enumerate().map(candidate).collect();
    for at in prose.unfinished() {
        candidates[at].dependence = Some(Dependence::Fragment);
    }
    candidates
}

/// Returns of each sentence why it does not stand alone.
fn signs(
    prose: &Prose<'_>,
    terms: &Terms,
    languages: &[Language],
) -> Vec<Option<Dependence>> {
    let mut signs = Vec::with_capacity(prose.own_count);
    for (&member, all) in prose.members.iter().zip(&prose.all) {
        if signs.len() == prose.own_count {
            // All others are copies.
            break;
        }
        let article = &prose.articles[member];
        let paragraphs = quote::paragraphs(&article.text, all);
        let prose = all.iter().zip(paragraphs).filter(|(s, _)| s.kind == Kind::Prose);
        let line = |(at, (sentence, paragraph)): (usize, (&Sentence, u32))| Line {
            text: article.slice(sentence.core),
            words: terms.word_count(at),
            paragraph,
        };
        let lines: Vec<Line<'_>> = (signs.len()..).zip(prose).map(line).collect();
        signs.extend(standalone::dependences(&lines, languages[member]));
    }
    signs
}

/// True if a sentence stands right after another: no heading or the like comes between.
fn follows(before: &Sentence, sentence: &Sentence) -> bool {
    before.article == sentence.article && sentence.paragraph - before.paragraph <= 1
}

/// Returns the sentences that concepts are weighed from.
///
/// Agreement counts there as the number of articles that share a concept. The number of
/// independent sources of a sentence did not help as a further weight: `benches/README.md`.
fn rows(
    prose: &Prose<'_>,
    reading: &Reading,
    scores: &[f64],
    said: &[(usize, usize)],
) -> Vec<Row> {
    // Of other sentences nobody asks.
    let with = |at: usize, traits: Traits| {
        let opens = prose.positions[at].0 < concept::FIRST;
        let tokens = if opens { &reading.texts[at].tokens[..] } else { &[] };
        tokens.iter().filter(move |token| token.traits.any(traits))
    };
    let denies = |at: usize| with(at, Traits::NEGATION).next().is_some();
    let numbers = |at: usize| {
        let numbers = with(at, Traits::NUMBER);
        numbers.filter(|it| !it.traits.any(Traits::WEAK)).map(|it| it.id).collect()
    };
    let row = |(at, sentence): (usize, &Sentence)| Row {
        sentence: at,
        article: sentence.article,
        position: prose.positions[at].0,
        day: prose.day(at),
        denies: denies(at),
        numbers: numbers(at),
        opens_paragraph: prose.opens_paragraph(at),
        score: scores[at],
        said: said[at],
    };
    prose.own().iter().enumerate().map(row).collect()
}

/// Returns which terms of each sentence say what is said, as [`Row::said`] has it.
fn said(
    prose: &Prose<'_>,
    terms: &Terms,
    reading: &Reading,
    languages: &[Language],
) -> Vec<(usize, usize)> {
    let said = |(at, sentence): (usize, &Sentence)| {
        let (text, said) = (prose.text(at), dedup::said(&reading.texts[at]));
        let all = terms.tokens(at).len();
        if said.is_empty() {
            return (0, all);
        }
        let language = languages[sentence.article as usize];
        // Before and behind most of what is said there is nothing, or a stop.
        let count = |part: &str| match part.contains(char::is_alphanumeric) {
            true => terms.tokens_of(part, language).len(),
            false => 0,
        };
        let behind = count(&text[said.end()..]);
        (count(&text[..said.start()]), all.saturating_sub(behind))
    };
    prose.own().iter().enumerate().map(said).collect()
}

/// Returns the words of the titles of the articles whose sentences are ranked.
fn titles(prose: &Prose<'_>, terms: &Terms, languages: &[Language]) -> Vec<Vec<Token>> {
    let mut own: Vec<usize> = prose.own().iter().map(|s| s.article as usize).collect();
    own.dedup();
    let title = |at: usize| prose.articles[at].title.as_deref().unwrap_or_default();
    own.into_iter().map(|at| terms.tokens_of(title(at), languages[at])).collect()
}

/// Sentences that match but for a fact are shown as a difference, not one after another; so
/// is what is told and what it is told instead of.
fn rivals(duplicates: &Duplicates, preferred: &Preferred) -> Rivals {
    let group = |statement: u32| index(duplicates.groups.group_of(statement as usize));
    let pairs = duplicates.differences.iter();
    let differing = pairs.map(|pair| (group(pair.first), group(pair.second)));
    let passed_over = preferred.pairs().map(|(one, other)| (index(one), index(other)));
    Rivals::of(differing.chain(passed_over))
}
