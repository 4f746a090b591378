//! How many bytes of articles each step takes in a second, at three sizes.
//!
//! Identifiers hold step and size: `dedup/1000 articles`. See `benches/README.md`.

#![allow(missing_docs, reason = "the macros of criterion write undocumented functions")]
#![allow(clippy::expect_used, reason = "a benchmark may panic")]
#![allow(clippy::disallowed_methods, reason = "the files to read are written here")]
#![allow(clippy::cast_possible_truncation, reason = "there are few sentences")]

mod news;

use std::hint::black_box;
use std::path::PathBuf;

use criterion::{
    BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main,
};
use epitome::dedup::{self, Duplicates, Statement};
use epitome::digest::digest;
use epitome::dispute::{self, Dispute, Statements};
use epitome::fact::{Reading, Vocabulary};
use epitome::graph::Graph;
use epitome::groups::Groups;
use epitome::language;
use epitome::ledger::{self, QuoteEntry, Quotes};
use epitome::rank::{self, Order, Ranker};
use epitome::read::{self, ReadOptions};
use epitome::select::concept::{Concepts, Row};
use epitome::select::{self, Candidate, Rivals, standalone};
use epitome::sentence::{self, Kind, Sentence};
use epitome::support::Sources;
use epitome::term::Terms;
use epitome::{Article, Language, Length, Options, sketch, story, summarize};
use tempfile::TempDir;

/// How many articles there are; a thousand of them have about 3 MB.
const SIZES: [usize; 3] = [10, 100, 1000];

/// All steps at all sizes.
fn steps(c: &mut Criterion) {
    let inputs: Vec<Input> = SIZES.into_iter().map(Input::of).collect();
    measure(c, &inputs, "read", files, |_, (_folder, paths)| {
        read::read_all(paths, &ReadOptions::default(), &|| ())
    });
    measure(
        c,
        &inputs,
        "language",
        |_| (),
        |input, _| input.articles.iter().map(language::of).collect::<Vec<_>>(),
    );
    measure(
        c,
        &inputs,
        "split",
        |_| (),
        |input, _| split(&input.articles, &input.languages),
    );
    measure(
        c,
        &inputs,
        "terms",
        |_| (),
        |input, _| Terms::of(&input.articles, &input.languages, &input.sentences),
    );
    measure(c, &inputs, "graph", Input::nodes, |input, nodes| {
        Graph::of(&input.terms, nodes)
    });
    measure(c, &inputs, "rank", Input::prior, |input, prior| {
        rank::rank(&input.graph, prior, Ranker::TextRank)
    });
    measure(c, &inputs, "dedup", Input::statements, |_, statements| {
        dedup::near_duplicates(statements, &Options::default().dedup)
    });
    measure(
        c,
        &inputs,
        "families",
        |_| (),
        |input, _| sketch::families(&input.articles, &Options::default().families),
    );
    measure(c, &inputs, "concepts", |_| (), |input, _| input.concepts());
    measure(c, &inputs, "select", Choice::of, |_, choice| {
        let Choice { candidates, concepts, rivals } = choice;
        select::select(
            candidates,
            concepts,
            rivals,
            &select::Names::default(),
            None,
            Length::Words(100),
        )
    });
    let sources = |input, telling: &Telling| telling.sources(input);
    measure(c, &inputs, "sources", Telling::of, sources);
    measure(
        c,
        &inputs,
        "disputes",
        Telling::with_sources,
        |input, (telling, sources)| telling.disputes(input, sources).len(),
    );
    measure(c, &inputs, "quotes", Telling::with_sources, |input, (telling, sources)| {
        telling.quotes(input, sources).len()
    });
    measure(
        c,
        &inputs,
        "summarize",
        |_| (),
        |input, _| summarize(&input.articles, &Options::default()),
    );
    measure(
        c,
        &inputs,
        "digest",
        |_| (),
        |input, _| digest(&input.articles, &Options::default()),
    );
}

/// How many articles are grouped into stories: as many as come in on a day, and more.
const FOLDERS: [usize; 3] = [1_000, 10_000, 100_000];

/// Grouping into stories, which has to stay linear.
fn stories(c: &mut Criterion) {
    let mut group = c.benchmark_group("stories");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    for count in FOLDERS {
        let articles = news::articles(1, count);
        let bytes = articles.iter().map(|article| article.text.len() as u64).sum();
        let languages = vec![Language::ENGLISH; count];
        let families = Groups::singletons(count);
        group.throughput(Throughput::Bytes(bytes));
        let size = format!("{count} articles");
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            let options = Options::default().story;
            bencher.iter(|| {
                story::stories(black_box(&articles), &languages, &families, &options)
            });
        });
    }
    group.finish();
}

/// What searches have to be bounded against: sentences of one template, of which any might
/// be exchanged for any other, and articles that all say the same.
fn alike(c: &mut Criterion) {
    let mut group = c.benchmark_group("alike");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    let sentences = [2_000, 8_000]
        .map(|count| (format!("{count} sentences"), vec![news::template(1, count)]));
    let articles = [5_000, 20_000].map(|count| {
        let text = |at| format!("{}. {}", news::SAID_BY_ALL, at % 9);
        let article = |at| Article::new(format!("{at}.txt"), text(at));
        (format!("{count} articles"), (0..count).map(article).collect())
    });
    for (size, articles) in sentences.into_iter().chain(articles) {
        let bytes = articles.iter().map(|article| article.text.len() as u64).sum();
        group.throughput(Throughput::Bytes(bytes));
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| summarize(black_box(&articles), &Options::default()));
        });
    }
    group.finish();
}

/// Measures one step at all sizes, on what `prepare` makes of the input beforehand.
fn measure<'a, P, R>(
    c: &mut Criterion,
    inputs: &'a [Input],
    step: &str,
    prepare: impl Fn(&'a Input) -> P,
    run: impl Fn(&'a Input, &P) -> R,
) {
    let mut group = c.benchmark_group(step);
    for input in inputs {
        let prepared = prepare(input);
        let size = format!("{} articles", input.articles.len());
        group.throughput(Throughput::Bytes(input.bytes));
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| run(black_box(input), black_box(&prepared)));
        });
    }
    group.finish();
}

/// Articles, and what the steps before the one that is measured make of them.
struct Input {
    articles: Vec<Article>,
    bytes: u64,
    languages: Vec<Language>,
    sentences: Vec<Sentence>,
    terms: Terms,
    graph: Graph,
    scores: Vec<f64>,
    duplicates: Duplicates,
}

impl Input {
    fn of(count: usize) -> Input {
        let articles = news::articles(1, count);
        let bytes = articles.iter().map(|article| article.text.len() as u64).sum();
        let languages: Vec<Language> = articles.iter().map(language::of).collect();
        let sentences = split(&articles, &languages);
        let terms = Terms::of(&articles, &languages, &sentences);
        let graph = Graph::of(&terms, &numbers(&sentences));
        let prior = vec![1.0; sentences.len()];
        let scores = rank::rank(&graph, &prior, Ranker::TextRank);
        let statements = statements(&articles, &languages, &sentences);
        let duplicates = dedup::near_duplicates(&statements, &Options::default().dedup);
        Input { articles, bytes, languages, sentences, terms, graph, scores, duplicates }
    }

    fn nodes(&self) -> Vec<u32> {
        numbers(&self.sentences)
    }

    fn prior(&self) -> Vec<f64> {
        vec![1.0; self.sentences.len()]
    }

    fn statements(&self) -> Vec<Statement<'_>> {
        statements(&self.articles, &self.languages, &self.sentences)
    }

    fn concepts(&self) -> Concepts {
        let row = |(at, sentence): (usize, &Sentence)| Row {
            sentence: at,
            article: sentence.article,
            position: sentence.paragraph,
            day: None,
            denies: false,
            numbers: Vec::new(),
            opens_paragraph: false,
            score: self.scores[at],
            said: (0, self.terms.tokens(at).len()),
        };
        let rows: Vec<Row> = self.sentences.iter().enumerate().map(row).collect();
        Concepts::of(&self.terms, &rows, &[], &[], Order::FULL)
    }

    fn candidates(&self) -> Vec<Candidate> {
        let candidate = |(at, sentence): (usize, &Sentence)| Candidate {
            article: sentence.article,
            words: self.terms.word_count(at),
            bytes: sentence.core.len(),
            group: self.duplicates.groups.group_of(at),
            dependence: standalone::dependence(
                self.articles[sentence.article as usize].slice(sentence.core),
                self.terms.word_count(at),
                self.languages[sentence.article as usize],
            ),
            follows: at > 0 && self.sentences[at - 1].article == sentence.article,
        };
        self.sentences.iter().enumerate().map(candidate).collect()
    }
}

/// What the search for the best sentences works on.
struct Choice {
    candidates: Vec<Candidate>,
    concepts: Concepts,
    rivals: Rivals,
}

impl Choice {
    fn of(input: &Input) -> Choice {
        let group =
            |statement: u32| input.duplicates.groups.group_of(statement as usize) as u32;
        let pairs = input.duplicates.differences.iter();
        let rivals = Rivals::of(pairs.map(|d| (group(d.first), group(d.second))));
        Choice { candidates: input.candidates(), concepts: input.concepts(), rivals }
    }
}

/// What finding out who says what, and where sources differ, works on.
struct Telling {
    reading: Reading,
    /// All sentences of each article.
    all: Vec<Vec<Sentence>>,
    members: Vec<usize>,
    families: Groups,
}

impl Telling {
    fn of(input: &Input) -> Telling {
        let statements = input.statements();
        let numbered = (0..).zip(&input.articles).zip(&input.languages);
        let split = |((at, article), &language)| sentence::split(article, at, language);
        Telling {
            reading: Reading::of(statements.iter().map(|s| (s.text, s.language))),
            all: numbered.map(split).collect(),
            members: (0..input.articles.len()).collect(),
            families: Groups::singletons(input.articles.len()),
        }
    }

    fn with_sources(input: &Input) -> (Telling, Sources<'_>) {
        let telling = Telling::of(input);
        let sources = telling.sources(input);
        (telling, sources)
    }

    fn sources<'a>(&self, input: &'a Input) -> Sources<'a> {
        Sources::of(&input.articles, &self.families, &self.members, &self.all)
    }

    fn disputes<'a>(&self, input: &'a Input, sources: &Sources<'a>) -> Vec<Dispute<'a>> {
        dispute::disputes(&Statements {
            articles: &input.articles,
            languages: &input.languages,
            sentences: &input.sentences,
            own: input.sentences.len(),
            duplicates: &input.duplicates,
            reading: &self.reading,
            terms: &input.terms,
            sources,
            notices: &[],
        })
    }

    fn quotes<'a>(&self, input: &'a Input, sources: &Sources<'a>) -> Vec<QuoteEntry<'a>> {
        let quotes = Quotes {
            articles: &input.articles,
            languages: &input.languages,
            members: &self.members,
            sentences: &self.all,
            sources,
        };
        ledger::ledger(&quotes, &mut Vocabulary::new())
    }
}

/// Writes the articles into a folder that is removed with the value returned.
fn files(input: &Input) -> (TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |article: &Article| {
        let path = folder.path().join(article.origin.path());
        std::fs::write(&path, &article.text).expect("room for the articles");
        path
    };
    let paths = input.articles.iter().map(write).collect();
    (folder, paths)
}

fn numbers(sentences: &[Sentence]) -> Vec<u32> {
    (0..).take(sentences.len()).collect()
}

fn split(articles: &[Article], languages: &[Language]) -> Vec<Sentence> {
    let numbered = (0..).zip(articles).zip(languages);
    let all = numbered
        .flat_map(|((at, article), &language)| sentence::split(article, at, language));
    all.filter(|sentence| sentence.kind == Kind::Prose).collect()
}

fn statements<'a>(
    articles: &'a [Article],
    languages: &[Language],
    sentences: &[Sentence],
) -> Vec<Statement<'a>> {
    let statement = |sentence: &Sentence| Statement {
        text: articles[sentence.article as usize].slice(sentence.core),
        language: languages[sentence.article as usize],
    };
    sentences.iter().map(statement).collect()
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = steps, stories, alike
}
criterion_main!(benches);
