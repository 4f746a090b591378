//! How good summaries are: ROUGE against references that people wrote. And how good
//! stories are: B-cubed against those that people made.
//!
//! `topics` reads topics from JSON Lines, [`summaries`] writes a summary of each,
//! `outputs` reads summaries that others wrote, and [`evaluate`] scores either.
//! `clustered` reads articles of known stories, and [`stories`](stories()) scores ours.
//!
//! ```
//! use epitome::evaluate::{Kind, Output, RougeOptions, Topic, evaluate};
//! let topic = Topic {
//!     id: "quake".to_owned(),
//!     references: vec!["An earthquake killed two people.".to_owned()],
//!     ..Topic::default()
//! };
//! let output = Output { id: "quake".to_owned(), summary: "A quake killed two.".to_owned() };
//! let report = evaluate(&[topic], &[output], &RougeOptions::default());
//! assert_eq!(report.figures(Kind::One).recall.mean, 2.0 / 5.0);
//! ```

mod bootstrap;
mod porter;
mod rouge;
mod stories;
mod subsequence;
#[cfg(feature = "json")]
mod topics;

use std::collections::BTreeMap;

pub use self::bootstrap::Estimate;
pub use self::rouge::{Kind, RougeOptions, Score, Words, rouge};
pub use self::stories::{ClusteredArticle, StoryReport, stories};
#[cfg(feature = "json")]
pub use self::topics::{clustered, outputs, topics};

use self::rouge::Comparison;
use crate::article::Article;
use crate::options::Options;
use crate::parallel;
use crate::summary::chosen_texts;

/// Articles about one thing, and summaries of them that people wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topic {
    /// The name that summaries are matched by.
    pub id: String,
    /// The articles.
    pub documents: Vec<Article>,
    /// What a summary is compared with.
    pub references: Vec<String>,
    /// What the references are about, where they answer a question.
    pub query: Option<String>,
}

/// The summary that some system made of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Output {
    /// The topic.
    #[cfg_attr(feature = "json", serde(deserialize_with = "topics::text_or_number"))]
    pub id: String,
    /// The summary.
    pub summary: String,
}

/// What the summaries of a topic with a query are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Focus {
    /// What the options say, whatever the topic's query is (the default).
    #[default]
    FromOptions,
    /// The topic's query, and what the options say where a topic has none.
    FromQuery,
}

/// Summarizes each topic, several at once; a line a sentence.
///
/// The result has one output a topic, in the order of the topics.
pub fn summaries(topics: &[Topic], options: &Options, focus: Focus) -> Vec<Output> {
    parallel::map(topics, |topic| Output {
        id: topic.id.clone(),
        summary: summary_of(topic, options, focus),
    })
}

fn summary_of(topic: &Topic, options: &Options, focus: Focus) -> String {
    let mut options = options.clone();
    if focus == Focus::FromQuery && topic.query.is_some() {
        options.rank.focus.clone_from(&topic.query);
    }
    chosen_texts(&topic.documents, &options).join("\n")
}

/// How well a system covers the references of some topics.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The scores of each topic that has references, in the order of the topics.
    pub topics: Vec<TopicScores>,
    /// How many of these had no output. They score 0.
    pub missing: usize,
}

/// The scores of one summary.
#[derive(Clone, Debug, PartialEq)]
pub struct TopicScores {
    /// The topic.
    pub id: String,
    /// A score for each of [`Kind::ALL`], in that order.
    scores: [Score; Kind::ALL.len()],
}

impl TopicScores {
    /// Returns the score of a kind.
    pub fn score(&self, kind: Kind) -> Score {
        self.scores[kind as usize]
    }
}

/// The means of a kind of score over all topics, with 95 % intervals.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// How much of the references is in the summaries.
    pub recall: Estimate,
    /// How much of the summaries is in the references.
    pub precision: Estimate,
    /// The mean of the topics' harmonic means.
    pub f1: Estimate,
}

impl Report {
    /// Returns the means over all topics.
    pub fn figures(&self, kind: Kind) -> Figures {
        let scores: Vec<Score> =
            self.topics.iter().map(|topic| topic.score(kind)).collect();
        figures_of(&scores)
    }

    /// Returns the means of what this report's topics have over those of `other`: if an
    /// interval does not reach 0, one of the two systems is better on such topics.
    ///
    /// Both must be reports on the same topics; if they are not, the result is 0.
    pub fn gain(&self, other: &Report, kind: Kind) -> Figures {
        let ids = self.topics.iter().map(|topic| &topic.id);
        if !ids.eq(other.topics.iter().map(|topic| &topic.id)) {
            return Figures::default();
        }
        let pairs = self.topics.iter().zip(&other.topics);
        let gains: Vec<Score> = pairs
            .map(|(ours, theirs)| ours.score(kind).minus(theirs.score(kind)))
            .collect();
        figures_of(&gains)
    }
}

fn figures_of(scores: &[Score]) -> Figures {
    let values = scores.iter().map(|score| [score.recall, score.precision, score.f1]);
    let [recall, precision, f1] = Estimate::of_each(&values.collect::<Vec<_>>());
    Figures { recall, precision, f1 }
}

/// Scores the outputs of one system, several topics at once.
///
/// Topics without references are left out. A topic without an output scores 0; of several
/// outputs for one topic the last one counts.
pub fn evaluate(topics: &[Topic], outputs: &[Output], options: &RougeOptions) -> Report {
    let outputs: BTreeMap<&str, &str> =
        outputs.iter().map(|output| (&*output.id, &*output.summary)).collect();
    let scored: Vec<&Topic> =
        topics.iter().filter(|topic| !topic.references.is_empty()).collect();
    let missing = scored.iter().filter(|topic| !outputs.contains_key(&*topic.id)).count();
    let topics = parallel::map(&scored, |topic| {
        let summary = outputs.get(&*topic.id).copied().unwrap_or_default();
        let comparison = Comparison::new(summary, &topic.references, options);
        let scores = Kind::ALL.map(|kind| comparison.score(kind));
        TopicScores { id: topic.id.clone(), scores }
    });
    Report { topics, missing }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topic(id: &str, references: &[&str]) -> Topic {
        let references = references.iter().map(ToString::to_string).collect();
        Topic { id: id.to_owned(), references, ..Topic::default() }
    }

    fn output(id: &str, summary: &str) -> Output {
        Output { id: id.to_owned(), summary: summary.to_owned() }
    }

    fn close(found: f64, expected: f64) {
        assert!((found - expected).abs() < 5e-5, "{found} is not {expected}");
    }

    fn flood() -> Topic {
        topic(
            "flood",
            &[
                "Heavy rains flooded the valley of the Arn on Monday. At least 12 people \
                 were killed, and 3,000 had to leave their homes.",
                "Twelve people died when the river Arn flooded villages after days of heavy \
                 raining; thousands fled.",
            ],
        )
    }

    const FLOOD: &str = "The Arn flooded several villages on Monday, killing 12 people. \
                         Thousands of residents left their homes after the heavy rain. \
                         Rescuers came by boat.";

    /// Recall, precision and F1 of ROUGE-1, -2 and -SU4 of `FLOOD`, as an independent
    /// program in Python counts them, with NLTK's Porter stemmer in its original mode:
    /// lower-cased runs of a-z and 0-9 in `collections.Counter`s, which `&` compares.
    const FLOOD_SCORES: [(Kind, [f64; 3]); 3] = [
        (Kind::One, [0.6, 0.5, 0.545455]),
        (Kind::Two, [0.184211, 0.152174, 0.166667]),
        (Kind::Su4, [0.214286, 0.174419, 0.192308]),
    ];

    #[test]
    fn an_independent_count_agrees() {
        let report =
            evaluate(&[flood()], &[output("flood", FLOOD)], &RougeOptions::default());
        for (kind, [recall, precision, f1]) in FLOOD_SCORES {
            let figures = report.figures(kind);
            close(figures.recall.mean, recall);
            close(figures.precision.mean, precision);
            close(figures.f1.mean, f1);
        }
    }

    #[test]
    fn a_topic_without_output_scores_0_and_one_without_references_is_left_out() {
        let topics = [topic("a", &["x"]), topic("b", &["x"]), topic("c", &[])];
        let report = evaluate(&topics, &[output("b", "x")], &RougeOptions::default());
        assert_eq!((report.topics.len(), report.missing), (2, 1));
        close(report.figures(Kind::One).f1.mean, 0.5);
        close(report.topics[1].score(Kind::One).recall, 1.0);
    }

    #[test]
    fn the_gain_over_oneself_is_0_and_that_over_silence_is_the_score() {
        let topics = [flood(), topic("b", &["Nothing happened."])];
        let options = RougeOptions::default();
        let ours = evaluate(&topics, &[output("flood", FLOOD)], &options);
        let silence = evaluate(&topics, &[], &options);
        assert_eq!(ours.gain(&ours, Kind::Two), Figures::default());
        assert_eq!(ours.gain(&silence, Kind::Two), ours.figures(Kind::Two));
        assert_eq!(ours.gain(&Report::default(), Kind::Two), Figures::default());
    }

    #[test]
    fn every_kind_has_its_own_score() {
        let report = evaluate(
            &[topic("a", &["x y z"])],
            &[output("a", "z x")],
            &Default::default(),
        );
        let recall = |kind| report.topics[0].score(kind).recall;
        close(recall(Kind::One), 2.0 / 3.0);
        close(recall(Kind::Two), 0.0);
        close(recall(Kind::L), 1.0 / 3.0);
        close(recall(Kind::Su4), 2.0 / 6.0);
    }

    #[test]
    fn there_is_an_output_for_every_topic_in_order() {
        let outputs =
            summaries(&[flood(), topic("b", &[])], &Options::default(), Focus::FromQuery);
        let ids: Vec<&str> = outputs.iter().map(|output| &*output.id).collect();
        assert_eq!(ids, ["flood", "b"]);
    }
}
