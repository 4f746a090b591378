//! `epitome` reads many overlapping articles and writes one short text that says nothing
//! twice, and shows for every sentence where it came from.

pub mod article;
pub mod dedup;
pub mod digest;
pub mod error;
pub mod fact;
pub mod graph;
pub mod groups;
pub mod language;
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
pub mod term;

pub use article::{Article, ArticleId, Date, Language, Origin, Span};
pub use digest::{Digest, Story};
pub use error::{Error, ErrorKind};
pub use options::Options;
pub use rank::Ranker;
pub use ratio::Ratio;
pub use select::Length;
pub use summary::{Summary, SummarySentence, summarize};
