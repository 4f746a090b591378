//! Sentences that say the same, and sentences that differ in a fact.
//!
//! Statements are read in words that compare ([`crate::fact`]), equal ones are collapsed,
//! an exact join ([`crate::similar`]) finds the pairs that share enough words in a row, and
//! each of those is compared word by word: a changed number, date, negation, name or
//! meaning-turning word is a veto, whatever else matches.

mod align;
mod edit;
mod exchange;
mod figures;
mod group;
mod guard;
mod list;
mod naming;
mod normal;
mod recast;
mod turn;
mod wording;

use std::ops::Range;

use crate::article::{Language, Span};
use crate::fact::{Reading, Token, Tokens, Vocabulary};
use crate::groups::{Groups, index};
use crate::hash::FixedMap as Map;
use crate::parallel;
use crate::ratio::Ratio;
use crate::similar::{self, Sets, Threshold};

pub(crate) use align::{Change, changes, span_of};
pub(crate) use normal::said;
use normal::{Form, Normal, is_cased};
pub use wording::Wording;

/// How near-duplicate sentences are found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct DedupOptions {
    /// The least similarity of two word sets (Jaccard of word bigrams) to be compared.
    pub threshold: Ratio,
}

impl Default for DedupOptions {
    fn default() -> DedupOptions {
        DedupOptions { threshold: Ratio::of(0.32) }
    }
}

/// A sentence to compare with others.
#[derive(Clone, Copy, Debug)]
pub struct Statement<'a> {
    /// Its text.
    pub text: &'a str,
    /// The language of its text.
    pub language: Language,
}

/// How a statement relates to the representative of its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Relation {
    /// The same after normalisation; the representative itself is so too.
    Same,
    /// The same but for edits that change no fact.
    Edited,
    /// A part of it.
    Contained,
}

/// In what two otherwise equal statements differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DifferenceKind {
    /// Another number.
    Number,
    /// Another date or weekday.
    Date,
    /// One is negated or denied.
    Negation,
    /// Another proper name.
    Name,
    /// The same quote from another speaker.
    Speaker,
    /// A word that turns the meaning, such as "rose" for "fell".
    Word,
}

impl DifferenceKind {
    /// Returns its name in JSON, in lower case.
    pub fn name(self) -> &'static str {
        match self {
            DifferenceKind::Number => "number",
            DifferenceKind::Date => "date",
            DifferenceKind::Negation => "negation",
            DifferenceKind::Name => "name",
            DifferenceKind::Speaker => "speaker",
            DifferenceKind::Word => "word",
        }
    }
}

/// Two statements that match but for a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Difference {
    /// The index of the one statement, the smaller of the two.
    pub first: u32,
    /// The index of the other.
    pub second: u32,
    /// In what they differ; where in several things, the first in the order of the enum.
    pub kind: DifferenceKind,
    /// The words in the first one's text that the second one has otherwise; may be empty.
    pub first_span: Span,
    /// The words in the second one's text; may be empty.
    pub second_span: Span,
}

/// Statements in groups that say the same, and the pairs that differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duplicates {
    /// Groups of statements that say the same: stars, in which every member agrees with
    /// the representative and no two members conflict.
    pub groups: Groups,
    /// How each statement relates to the representative of its group.
    pub relations: Vec<Relation>,
    /// Pairs that match but for a fact, each once, by `first`, then `second`; of equal
    /// statements only one pair stands for all.
    pub differences: Vec<Difference>,
    /// How many wordings were not compared with all that share words with them, because too
    /// many do: those made from one template. 0 in ordinary text.
    pub skipped: usize,
}

/// The least share of the shorter statement's word pairs that a longer one has, for the
/// shorter one to be looked at as a part of it.
const PART_SHARE: Ratio = Ratio::of(0.8);

/// The least similarity of a statement to a longer one that it may be a part of.
const PART_FLOOR: Ratio = Ratio::of(0.3);

/// How many statements a pair of words leads to at most. More have it only where they are
/// made from one template, and there statements that say the same share rarer words.
const HOTTEST: usize = 32;

/// Groups statements that say the same, and lists those that match but for a fact.
///
/// Statements of one to four words are the same only word for word. The text of a
/// statement is never changed: all spans are bytes of it.
///
/// ```
/// use epitome::Language;
/// use epitome::dedup::{DedupOptions, DifferenceKind, Statement, near_duplicates};
///
/// let texts = [
///     "The fire killed 12 people in the north of the city.",
///     "The fire killed twelve people in the north of the city.",
///     "The fire killed 14 people in the north of the city.",
/// ];
/// let statements = texts.map(|text| Statement { text, language: Language::ENGLISH });
/// let found = near_duplicates(&statements, &DedupOptions::default());
/// assert_eq!(found.groups.members(0), [0, 1]);
/// assert_eq!(found.differences[0].kind, DifferenceKind::Number);
/// ```
pub fn near_duplicates(
    statements: &[Statement<'_>],
    options: &DedupOptions,
) -> Duplicates {
    let mut read = Statements::default();
    statements.iter().for_each(|&statement| read.push(statement));
    read.duplicates(options)
}

/// Does what [`near_duplicates`] does with statements that were read before.
pub fn near_duplicates_of(
    statements: &[Statement<'_>],
    reading: &Reading,
    options: &DedupOptions,
) -> Duplicates {
    let words = reading.texts.iter().map(|text| text.tokens.len()).sum();
    let mut forms = Forms { tokens: Vec::with_capacity(words), ..Forms::default() };
    for (statement, read) in statements.iter().zip(&reading.texts) {
        forms.add(statement, read, &reading.vocabulary);
    }
    joined(&forms, &reading.vocabulary, options)
}

/// Statements as they are compared, read one by one: their texts need not be kept.
pub struct Statements {
    vocabulary: Vocabulary,
    forms: Forms,
    read: Tokens,
}

impl Default for Statements {
    fn default() -> Statements {
        let (forms, read) = (Forms::default(), Tokens::default());
        Statements { vocabulary: Vocabulary::new(), forms, read }
    }
}

impl Statements {
    /// Reads one more statement.
    pub fn push(&mut self, statement: Statement<'_>) {
        let Statements { vocabulary, forms, read } = self;
        vocabulary.read_into(statement.text, statement.language, read);
        forms.add(&statement, read, vocabulary);
    }

    /// Groups what was read, as [`near_duplicates`] does.
    pub fn duplicates(&self, options: &DedupOptions) -> Duplicates {
        joined(&self.forms, &self.vocabulary, options)
    }
}

fn joined(forms: &Forms, vocabulary: &Vocabulary, options: &DedupOptions) -> Duplicates {
    let threshold = Threshold {
        jaccard: options.threshold,
        containment: PART_SHARE,
        floor: PART_FLOOR,
    };
    let mut sets = Sets::default();
    for form in 0..forms.len() {
        sets.push(forms.form(form).items());
    }
    let similar::Found { pairs, skipped } = similar::find(&sets, threshold, HOTTEST);
    drop(sets);
    let verdicts = parallel::map(&pairs, |pair| {
        guard::compare(forms.form(pair.first), forms.form(pair.second), vocabulary)
    });
    let mut edges = group::Edges::of(forms.normals.len(), &pairs, &verdicts);
    let stars = group::stars(forms, &mut edges, vocabulary);
    Duplicates { skipped, ..forms.duplicates(&stars, &edges) }
}

/// The different wordings among the statements.
#[derive(Default)]
struct Forms {
    /// The wordings by their hashes.
    known: Map<u128, u32>,
    /// The words of all of them.
    tokens: Vec<Token>,
    normals: Vec<(Range<usize>, Normal)>,
    /// The first statement of each form, of those that tell names by capital letters if
    /// there are any.
    first: Vec<u32>,
    /// The form of each statement.
    of_statement: Vec<u32>,
    /// Memory to make forms in.
    bytes: Vec<u8>,
}

impl Forms {
    fn len(&self) -> u32 {
        index(self.normals.len())
    }

    fn form(&self, number: u32) -> Form<'_> {
        let (tokens, Normal { body, hash }) = self.normals[number as usize].clone();
        Form { tokens: &self.tokens[tokens], body, hash }
    }

    fn add(&mut self, statement: &Statement<'_>, read: &Tokens, vocabulary: &Vocabulary) {
        let at = index(self.of_statement.len());
        let (start, new) = (self.tokens.len(), self.len());
        let Forms { tokens, bytes, .. } = self;
        let normal = Normal::of(statement, read, vocabulary, tokens, bytes);
        let form = (start..tokens.len(), normal);
        let number = *self.known.entry(normal.hash).or_insert(new);
        self.of_statement.push(number);
        if number == new {
            self.normals.push(form);
            self.first.push(at);
            return;
        }
        if is_cased(&self.tokens[start..]) && !is_cased(self.form(number).tokens) {
            // The names of a text in capitals are only seen in another one.
            self.normals[number as usize] = form;
            self.first[number as usize] = at;
        } else {
            self.tokens.truncate(start);
        }
    }

    /// Turns stars of forms into groups of statements.
    fn duplicates(&self, stars: &group::Stars, edges: &group::Edges) -> Duplicates {
        let star = |form: u32| stars.center[form as usize];
        let representatives: Vec<u32> = self
            .of_statement
            .iter()
            .map(|&form| self.first[star(form) as usize])
            .collect();
        let relations =
            self.of_statement.iter().map(|&form| stars.relation[form as usize]).collect();
        let mut differences: Vec<Difference> = edges
            .differences
            .iter()
            .map(|(pair, found)| {
                let side = |form: u32, span| (self.first[form as usize], span);
                // A form met early may stand in a late text, which shows its names.
                let mut sides =
                    [side(pair.0, found.spans.0), side(pair.1, found.spans.1)];
                sides.sort_unstable_by_key(|&(statement, _)| statement);
                let [(first, first_span), (second, second_span)] = sides;
                Difference { first, second, kind: found.kind, first_span, second_span }
            })
            .collect();
        differences.sort_unstable_by_key(|found| (found.first, found.second));
        let groups = Groups::from_representatives(&representatives);
        Duplicates { groups, relations, differences, skipped: 0 }
    }
}

#[cfg(test)]
mod tests;
