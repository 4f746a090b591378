//! `epitome` reads many overlapping articles and writes one short text that says nothing
//! twice, and shows for every sentence where it came from, who else says it and who says
//! otherwise. Offline, and the same bytes out for the same bytes in.
//!
//! ```
//! use epitome::{Article, Length, Options, summarize};
//!
//! let articles = [
//!     Article::new("post.txt", "The Orla bridge fell at dawn. At least 12 people were hurt."),
//!     Article::new("mail.txt", "The Orla bridge fell at dawn, police said."),
//! ];
//! let mut options = Options::default();
//! options.select.length = Length::Sentences(1);
//! let summary = summarize(&articles, &options);
//! for sentence in &summary.sentences {
//!     let article = &articles[sentence.place.article];
//!     assert_eq!(article.slice(sentence.place.span), sentence.text);
//! }
//! ```
//!
//! # The steps, in order
//!
//! | step | module | from | to |
//! |---|---|---|---|
//! | read | [`read`] | files, folders | [`Article`]s, or an [`Error`] for each that is broken |
//! | detect | [`language`] | text | [`Language`], stop words, stems, words |
//! | fold copies | [`sketch`] | articles | families of copies |
//! | group | [`story`] | articles | stories |
//! | set aside | [`boilerplate`] | articles, stories | lines that outlets repeat |
//! | split | [`sentence`] | an article | sentences, as [`Span`]s |
//! | number | [`term`] | sentences | stemmed words as numbers |
//! | connect | [`graph`] | words | a similarity graph |
//! | rank | [`rank`](mod@rank) | the graph | centrality |
//! | drop | [`dedup`] | sentences | groups that say the same, pairs that differ |
//! | choose | [`select`](mod@select) | all of that | sentences within a [`Length`] |
//! | count | [`support`] | articles | how many are independent |
//! | set side by side | [`dispute`], [`ledger`] | statements, quotes | [`Dispute`]s, each quote once |
//! | tell | [`summary`], [`digest`](mod@digest) | what was chosen | a [`Summary`], a [`Digest`] |
//! | compare | [`compare`](mod@compare) | two articles | a [`Comparison`] |
//! | tell more | [`topic`], [`timeline`] | a story | key terms, names, events |
//! | score | [`evaluate`] | summaries and those that people wrote | ROUGE |
//! | fold a corpus | `corpus` | files too large for memory | which articles are copies |
//! | write | [`render`] | those | text, Markdown, JSON, a page |
//!
//! [`summarize`] and [`digest()`] run what makes a summary of articles that were read; each step
//! is also a function of its own. After reading, functions are total: any text gives a result.
//!
//! # Features
//!
//! `cli` (on by default) is the program and everything it needs. A library without it
//! chooses: `detect` detects languages, `segmenter` finds words in Chinese, Japanese and
//! Thai, `text` writes for terminals, `json` reads and writes JSON, and the others, listed in
//! README.md, each read a family of formats.

pub mod article;
pub mod boilerplate;
pub mod compare;
#[cfg(feature = "json")]
pub mod corpus;
pub mod dedup;
pub mod digest;
pub mod dispute;
pub mod error;
pub mod evaluate;
pub mod fact;
pub mod graph;
pub mod groups;
mod hash;
pub mod language;
pub mod ledger;
pub mod options;
pub mod parallel;
pub mod rank;
pub mod ratio;
pub mod read;
pub mod render;
pub mod select;
pub mod sentence;
pub mod similar;
pub mod sketch;
pub mod story;
pub mod summary;
pub mod support;
pub mod term;
pub mod timeline;
pub mod topic;

pub use article::{Article, ArticleId, Date, DateOrder, Language, Origin, Place, Span};
pub use compare::{Comparison, compare};
pub use digest::{Digest, Further, Story, digest};
pub use dispute::Dispute;
pub use error::{Error, ErrorKind};
pub use ledger::QuoteEntry;
pub use options::Options;
pub use rank::Ranker;
pub use ratio::Ratio;
pub use select::Length;
pub use summary::{Summary, SummarySentence, summarize};
pub use support::Support;
pub use timeline::{Event, Granularity};
pub use topic::{KeyTerm, Name, NameKind};

/// Runs the example of README.md as a documentation test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
