//! How well a sentence stands alone, away from the ones before it.
//!
//! | sign | file |
//! |---|---|
//! | how it opens | `opener.rs`, by the tables of `tables/` |
//! | what it points to from within | `pointer.rs`, by the same |
//! | its quotes, and who speaks them | `quotes.rs` |
//! | quotes that began in a sentence before | `speech.rs` |
//! | questions and answers | `turns.rs` |
//! | its shape: questions, fragments, headlines run into it | `shape.rs` |

mod opener;
mod pointer;
mod quotes;
mod shape;
mod speech;
mod tables;
mod turns;

use crate::article::Language;
use crate::ratio::Ratio;

use quotes::Quotes;
use speech::Speech;
use tables::Openers;

/// Why a sentence does not stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Dependence {
    /// Only part of a sentence: a few words, or cut off at an end.
    Fragment,
    /// A quote that opens or closes in another sentence.
    UnbalancedQuote,
    /// A quote from end to end, with nobody to say it.
    BareQuote,
    /// What one says in a conversation that is written out: `Q: Who built the bridge?`
    Turn,
    /// A headline, or a like run of capitals, that goes over into the sentence.
    RunIn,
    /// A question, whose answer is what matters.
    Question,
    /// A pronoun that stands for somebody or something named before, or speaks a quote.
    Pronoun,
    /// "The two", "both", "another", "those findings": one or more of those named before.
    Reference,
    /// "But", "however", "as a result": it goes on from what was said before.
    Connective,
    /// An author who says "I", "we" or "you" outside of quotes.
    FirstPerson,
    /// It foretells what a later article tells the outcome of.
    PastForecast,
    /// It gives what a later article gives anew: a count that has grown, a state that has changed,
    /// what was corrected.
    OutdatedCount,
    /// More sources say otherwise.
    Outvoted,
}

impl Dependence {
    /// All signs, the gravest first.
    pub const ALL: [Dependence; 13] = [
        Dependence::Fragment,
        Dependence::UnbalancedQuote,
        Dependence::BareQuote,
        Dependence::Turn,
        Dependence::RunIn,
        Dependence::Question,
        Dependence::Pronoun,
        Dependence::Reference,
        Dependence::Connective,
        Dependence::FirstPerson,
        Dependence::PastForecast,
        Dependence::OutdatedCount,
        Dependence::Outvoted,
    ];

    /// Returns its name in reports, in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Dependence::Fragment => "fragment",
            Dependence::UnbalancedQuote => "unbalanced quote",
            Dependence::BareQuote => "bare quote",
            Dependence::Turn => "turn of a conversation",
            Dependence::RunIn => "run-in headline",
            Dependence::Question => "question",
            Dependence::Pronoun => "pronoun",
            Dependence::Reference => "reference",
            Dependence::Connective => "connective",
            Dependence::FirstPerson => "first person",
            Dependence::PastForecast => "past forecast",
            Dependence::OutdatedCount => "outdated count",
            Dependence::Outvoted => "outvoted",
        }
    }

    /// Returns the share of its worth that a sentence with this sign keeps.
    pub fn worth(self) -> Ratio {
        Ratio::of(match self {
            // Half a thought, and mostly not even a sentence: only if there is nothing else.
            Dependence::Fragment => 0.2,
            Dependence::UnbalancedQuote => 0.3,
            Dependence::BareQuote => 0.3,
            // An answer is half of what is said, a question less.
            Dependence::Turn => 0.3,
            // What it says is sound, but it reads as broken.
            Dependence::RunIn => 0.5,
            // Questions ask what other sentences tell.
            Dependence::Question => 0.3,
            // A reader cannot tell who is meant.
            Dependence::Pronoun => 0.3,
            Dependence::Reference => 0.6,
            // The sentence is understood; the turn it takes is not.
            Dependence::Connective => 0.7,
            // News speaks so in columns and appeals to readers, rarely in what matters.
            Dependence::FirstPerson => 0.4,
            // Another sentence tells what came of it, or what most say instead.
            Dependence::PastForecast
            | Dependence::OutdatedCount
            | Dependence::Outvoted => 0.2,
        })
    }

    /// Returns true if a summary is better off without a sentence with this sign, if there
    /// are others.
    pub fn is_grave(self) -> bool {
        !matches!(
            self,
            Dependence::RunIn
                | Dependence::Reference
                | Dependence::Connective
                | Dependence::PastForecast
                | Dependence::OutdatedCount
                | Dependence::Outvoted
        )
    }

    /// Returns true if the sentence before it, read along with it, makes up for the sign.
    pub fn is_resolved_by_predecessor(self) -> bool {
        matches!(
            self,
            Dependence::Pronoun | Dependence::Reference | Dependence::Connective
        )
    }
}

/// Returns the gravest sign that a sentence of so many words does not stand alone, and
/// `None` if there is none.
///
/// Total: any text is judged, in linear time. The words that pronouns and connectives are
/// known by are those of `language`; a language without a table has none. Capital letters
/// tell only in sentences that have small letters as well.
///
/// ```
/// use epitome::Language;
/// use epitome::select::standalone::{Dependence, dependence};
///
/// let of = |text: &str| dependence(text, text.split(' ').count(), Language::ENGLISH);
/// assert_eq!(of("He told the court that the brakes had failed."), Some(Dependence::Pronoun));
/// assert_eq!(of("\"It is over for all of us,\" said Joren Pask."), None);
/// ```
pub fn dependence(text: &str, words: usize, language: Language) -> Option<Dependence> {
    let line = Line { text, words, paragraph: 0 };
    by_itself(&line, &Quotes::of(text), tables::openers(language), false)
}

/// A sentence of running text, and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Line<'t> {
    /// The sentence.
    pub text: &'t str,
    /// How many words it has.
    pub words: usize,
    /// The number of its paragraph in the article.
    pub paragraph: u32,
}

/// Returns what [`dependence`] does of all sentences of an article, in reading order, by what
/// stands around them as well: what is said within a quote that began in a sentence before is
/// no more than part of a quote, without any mark, and what is said in an interview is a turn
/// of it.
///
/// ```
/// use epitome::Language;
/// use epitome::select::standalone::{Dependence, Line, dependences};
///
/// let text = ["Pask said: \"It is over.", "The bridge is gone.", "We all knew it.\""];
/// let lines = text.map(|text| Line { text, words: 5, paragraph: 0 });
/// let signs = dependences(&lines, Language::ENGLISH);
/// assert_eq!(signs[1], Some(Dependence::BareQuote));
/// ```
pub fn dependences(article: &[Line<'_>], language: Language) -> Vec<Option<Dependence>> {
    let openers = tables::openers(language);
    let mut signs = Vec::with_capacity(article.len());
    let mut speech = Speech::default();
    for line in article {
        let quotes = Quotes::of(line.text);
        signs.push(by_itself(line, &quotes, openers, signs.is_empty()));
        speech.hear(article, &quotes, &mut signs);
    }
    speech.end(article, &mut signs);
    turns::mark_turns(article, &mut signs);
    signs
}

/// Returns the gravest sign that a sentence gives by its own text: the first of an article points
/// to nothing before it.
fn by_itself(
    line: &Line<'_>,
    quotes: &Quotes,
    openers: &Openers,
    is_first: bool,
) -> Option<Dependence> {
    let Line { text, words, .. } = *line;
    let opening = || opener::opening(text, quotes, openers);
    // "He wept." is understood after the sentence before it, short as it is.
    let is_he = || opening() == Some(Dependence::Pronoun) && !shape::is_cut(text);
    // The gravest first.
    shape::fragment(text, words)
        .filter(|_| !is_he())
        .or_else(|| quotes.sign())
        .or_else(|| shape::run_in(text))
        .or_else(|| shape::question(text, quotes))
        .or_else(|| opener::unnamed_speaker(text, quotes, openers))
        .or_else(opening)
        .or_else(|| match is_first {
            true => None,
            false => pointer::pointing(text, quotes, openers.pointers),
        })
}

/// Returns the share of its worth that a sentence of so many words keeps in a summary.
pub fn worth(dependence: Option<Dependence>, words: usize) -> Ratio {
    let mut worth = dependence.map_or(1.0, |sign| sign.worth().get());
    if !(MIN_WORDS..=MAX_WORDS).contains(&words) {
        worth *= ODD_LENGTH;
    }
    Ratio::new(worth).unwrap_or(Ratio::of(1.0))
}

/// Shorter sentences say little, longer ones are mostly lists or splitting errors.
const MIN_WORDS: usize = 8;
const MAX_WORDS: usize = 60;
const ODD_LENGTH: f64 = 0.3;

#[cfg(test)]
mod tests;
