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
#[derive(Clone, Debug, Default, PartialEq)]
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
}
