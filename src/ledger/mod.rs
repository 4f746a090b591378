//! The quotes of a story, each once, with who said it, who has it and who has it otherwise.

mod entry;
mod gather;
mod join;
mod speaker;

use crate::article::{Article, Language, Place, Span};
use crate::fact::Vocabulary;
use crate::sentence::Sentence;
use crate::support::{Sources, Support};

pub(crate) use speaker::are_others;

/// A quote that stands in one or more articles.
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteEntry<'a> {
    /// The words of the form that most articles have, without quotation marks.
    pub text: &'a str,
    /// Where that form stands in the earliest article that has it.
    pub place: Place,
    /// Who said it, as most articles name the speaker, else as one describes it ("an
    /// official who asked not to be named"); `None` where no article tells.
    pub speaker: Option<&'a str>,
    /// Where any form of it stands in the earliest article.
    pub first: Place,
    /// The articles that have it in any form, in rising order.
    pub articles: Vec<usize>,
    /// Those of them that have only a part of it, in rising order.
    pub parts: Vec<usize>,
    /// Those of them that have all of it, but altered or from somebody else, in rising order.
    pub otherwise: Vec<usize>,
    /// How many articles have all of it as it is here, and how many of them are independent.
    pub support: Support,
    /// The forms in which articles have it otherwise: shortened, extended or altered.
    pub variants: Vec<QuoteVariant<'a>>,
    /// What a reader should know before repeating it, in the order of the enum.
    pub alarms: Vec<Alarm>,
}

/// Another form of a quote.
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteVariant<'a> {
    /// Its words, without quotation marks.
    pub text: &'a str,
    /// Where it stands.
    pub place: Place,
    /// Who said it, as its article has it.
    pub speaker: Option<&'a str>,
    /// How it relates to the entry's text.
    pub form: Form,
    /// The words that differ: bytes of the entry's article, and of this one's. Of a
    /// shortened or extended form only what differs within the part that both have.
    pub changed: Vec<(Span, Span)>,
}

/// How a variant relates to the quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The same words, given to another speaker.
    Same,
    /// A part of it.
    Shortened,
    /// More than it.
    Extended,
    /// Other words in places.
    Altered,
}

/// What is to be known of a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// Articles give it to two different people.
    TwoSpeakers,
    /// Copies differ in a number.
    Number,
    /// Copies differ in a negation.
    Negation,
}

/// The articles of a story, to find their quotes in.
pub struct Quotes<'s, 'a> {
    /// All articles.
    pub articles: &'a [Article],
    /// The language of each.
    pub languages: &'s [Language],
    /// Those of the story.
    pub members: &'s [usize],
    /// All sentences of each of these, in reading order, running text or not.
    pub sentences: &'s [Vec<Sentence>],
    /// Which of them come from one source.
    pub sources: &'s Sources<'a>,
}

/// Lists each distinct quote of a story once.
///
/// Forms of one quote that are repeated, shortened, extended or slightly altered are
/// joined around the form that most articles have. Quotes of fewer than four words, and
/// words that are only set apart by marks, are left out. They are read with `vocabulary`,
/// which is faster where it knows their words; what it knows changes nothing else.
pub fn ledger<'a>(
    story: &Quotes<'_, 'a>,
    vocabulary: &mut Vocabulary,
) -> Vec<QuoteEntry<'a>> {
    let Quotes { articles, languages, members, sentences, .. } = *story;
    let units = gather::units(articles, languages, members, sentences, vocabulary);
    let entries = entry::Entries::of(story, &units, vocabulary);
    let clusters = join::clusters(&units);
    let mut found: Vec<QuoteEntry<'a>> =
        clusters.into_iter().flat_map(|cluster| entries.entries(cluster)).collect();
    entry::sort(&mut found, articles);
    found
}
