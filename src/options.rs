//! Every setting in one place, a field a step.

use crate::article::Language;
use crate::dedup::DedupOptions;
use crate::rank::RankOptions;
use crate::select::SelectOptions;
use crate::sketch::FamilyOptions;
use crate::story::StoryOptions;

/// The settings of [`summarize`](crate::summarize) and [`digest`](crate::digest()).
///
/// ```
/// use epitome::{Length, Options};
/// let mut options = Options::default();
/// options.select.length = Length::Words(100);
/// ```
///
/// With the feature `serde` they are read from data, and so are the options of every other
/// step. What is left out has its default, and what is unknown or out of range is an error.
///
#[cfg_attr(feature = "json", doc = "```")]
#[cfg_attr(not(feature = "json"), doc = "```ignore")]
/// use epitome::{Length, Options, Ranker};
/// let options: Options = serde_json::from_str(
///     r#"{
///         "language": "de",
///         "rank": {"ranker": "lexrank", "focus": "flood damage"},
///         "select": {"length": {"words": 100}},
///         "story": {"nearest": 0.2}
///     }"#,
/// )?;
/// assert_eq!(options.select.length, Length::Words(100));
/// assert_eq!(options.rank.ranker, Ranker::LexRank);
/// assert_eq!(options.dedup, Options::default().dedup);
/// assert!(serde_json::from_str::<Options>(r#"{"story": {"nearest": 2}}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct Options {
    /// The language of all articles; `None` takes what each declares, else detects it.
    pub language: Option<Language>,
    /// How copies of one article are found.
    pub families: FamilyOptions,
    /// How sentences are ranked.
    pub rank: RankOptions,
    /// How sentences that say the same are found.
    pub dedup: DedupOptions,
    /// How much is chosen.
    pub select: SelectOptions,
    /// How articles are grouped into stories.
    pub story: StoryOptions,
    /// How many stories a digest tells.
    pub digest: DigestOptions,
}

/// How much of a digest is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct DigestOptions {
    /// At most so many stories, those with most independent articles; `None` tells all.
    pub stories: Option<usize>,
}

#[cfg(feature = "json")]
#[cfg(test)]
mod tests {
    use serde_json::{from_str, to_string};

    use super::*;
    use crate::article::{Date, Span};
    use crate::evaluate::RougeOptions;
    use crate::read::ReadOptions;
    use crate::select::Length;

    fn why<T: serde::de::DeserializeOwned>(json: &str) -> String {
        from_str::<T>(json).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn options_are_data() {
        let mut options = Options::default();
        assert_eq!(from_str::<Options>("{}").unwrap(), options);
        options.language = Language::new("pt");
        options.rank.focus = Some("flood".to_string());
        for length in ["\"auto\"", "{\"sentences\":3}", "{\"percent\":0.1}"] {
            options.select.length = from_str(length).unwrap();
            let written = to_string(&options).unwrap();
            assert!(written.contains(length), "{written}");
            assert_eq!(from_str::<Options>(&written).unwrap(), options);
        }
        let read = from_str::<ReadOptions>(r#"{"limits": {"max_nesting": 2}}"#).unwrap();
        assert_eq!(read.limits.max_nesting, 2);
        assert_eq!(read.text_fields, ReadOptions::default().text_fields);
        let rouge = from_str::<RougeOptions>(r#"{"words": "plain"}"#).unwrap();
        assert_eq!(rouge.truncate, None);
    }

    #[test]
    fn what_cannot_be_made_cannot_be_read() {
        for (why, told) in [
            (why::<Options>(r#"{"lenght": 3}"#), "unknown field `lenght`"),
            (why::<Options>(r#"{"select": {"words": 3}}"#), "unknown field `words`"),
            (why::<Length>(r#"{"percent": 10}"#), "10 is not a number from 0 to 1"),
            (why::<Options>(r#"{"language": "english"}"#), "'english' is no code"),
            (why::<Options>(r#"{"rank": {"ranker": "best"}}"#), "unknown variant `best`"),
            (why::<Span>(r#"{"start": 3, "end": 2}"#), "no span goes from 3 to 2"),
            (why::<Date>("\"soon\""), "'soon' is not read as a date"),
        ] {
            assert!(why.contains(told), "{why}");
        }
        assert_eq!(to_string(&Span::new(2, 3)).unwrap(), r#"{"start":2,"end":3}"#);
        let date = from_str::<Date>("\"Oct. 23, 2013\"").unwrap();
        assert_eq!(to_string(&date).unwrap(), "\"2013-10-23\"");
    }

    #[test]
    fn rankers_are_named_as_on_the_command_line() {
        for name in ["textrank", "lexrank", "degree", "lead"] {
            let ranker = name.parse::<crate::Ranker>().unwrap();
            assert_eq!(to_string(&ranker).unwrap(), format!("\"{name}\""));
        }
        assert!("best".parse::<crate::Ranker>().is_err());
    }
}
