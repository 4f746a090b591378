//! What two matching statements assert: the same, more, or something else.

use super::DifferenceKind;
use super::align::{self, Change};
use super::normal::Form;
use super::recast;
use crate::article::Span;
use crate::fact::{Token, Traits, Vocabulary};

/// How two statements relate.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Verdict {
    /// They say the same.
    Agree(Agreement),
    /// They match but for a fact.
    Differ(Disagreement),
    /// They do not match.
    Distinct,
}

/// Two statements that say the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Agreement {
    /// The first is a part of the second, or the second one of the first.
    pub(super) contained: Option<Part>,
    /// Whether the first one asserts something that the second one does not, and the other
    /// way round.
    pub(super) extra: (bool, bool),
    /// How many words of both are changed.
    pub(super) distance: usize,
}

/// Which of two statements is a part of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    First,
    Second,
}

/// Two statements that match but for a fact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Disagreement {
    pub(super) kind: DifferenceKind,
    pub(super) spans: (Span, Span),
}

/// The fewest words that a statement can match another one with, but word for word.
const SHORTEST: usize = 5;

/// Compares two statements word by word.
pub(super) fn compare(a: Form<'_>, b: Form<'_>, vocabulary: &Vocabulary) -> Verdict {
    // Of several alignments as good as each other one is taken: the same in either order.
    if a.hash <= b.hash {
        compare_ordered(a, b, vocabulary)
    } else {
        compare_ordered(b, a, vocabulary).mirrored()
    }
}

fn compare_ordered(a: Form<'_>, b: Form<'_>, vocabulary: &Vocabulary) -> Verdict {
    let verdict = compare_forms(a, b, vocabulary);
    let is_doubtful = a.has_speaker() != b.has_speaker();
    match verdict {
        Verdict::Agree(_) if is_doubtful => {
            // "Farmers said the ministry had lied", "the ministry said farmers had lied".
            let opened = compare_opened(a, b, vocabulary);
            if matches!(opened, Verdict::Differ(_)) { opened } else { verdict }
        }
        Verdict::Agree(_) => verdict,
        Verdict::Distinct if is_doubtful => compare_doubtful(a, b, vocabulary),
        _ => compare_recast(a, b, vocabulary).unwrap_or(verdict),
    }
}

/// Compares two statements of which one may be in another construction.
fn compare_recast(a: Form<'_>, b: Form<'_>, vocabulary: &Vocabulary) -> Option<Verdict> {
    let compared = |(tokens, body): (Vec<Token>, usize), form: Form<'_>, is_first| {
        let form = Form { tokens: &tokens, body, hash: form.hash };
        let (a, b) = if is_first { (form, b) } else { (a, form) };
        compare_forms(a, b, vocabulary)
    };
    let first = recast::recast(a, b, vocabulary).map(|form| compared(form, a, true));
    let second = recast::recast(b, a, vocabulary).map(|form| compared(form, b, false));
    let verdicts: Vec<Verdict> =
        first.chain(second).filter(|verdict| *verdict != Verdict::Distinct).collect();
    let agreement = verdicts.iter().find(|verdict| matches!(verdict, Verdict::Agree(_)));
    agreement.or(verdicts.first()).cloned()
}

/// Compares two statements of which one seems to say who speaks, and the other does not.
fn compare_doubtful(a: Form<'_>, b: Form<'_>, vocabulary: &Vocabulary) -> Verdict {
    let opened = compare_opened(a, b, vocabulary);
    if opened != Verdict::Distinct {
        return opened;
    }
    // And what looks like one may be none: all of it as what is said.
    let written = [a.as_written(), b.as_written()];
    let [a, b] = [(&written[0], a.hash), (&written[1], b.hash)]
        .map(|(tokens, hash)| Form { tokens, body: tokens.len(), hash });
    compare_forms(a, b, vocabulary)
}

/// Compares the same with what looks like no speaker taken for one.
fn compare_opened(a: Form<'_>, b: Form<'_>, vocabulary: &Vocabulary) -> Verdict {
    let silent = if a.has_speaker() { b } else { a };
    silent.opening_last().map_or(Verdict::Distinct, |(tokens, body)| {
        let spoken = Form { tokens: &tokens, body, hash: silent.hash };
        let (a, b) = if a.has_speaker() { (a, spoken) } else { (spoken, b) };
        compare_forms(a, b, vocabulary)
    })
}

impl Verdict {
    /// The same with first and second exchanged.
    fn mirrored(self) -> Verdict {
        match self {
            Verdict::Agree(Agreement { contained, extra, distance }) => {
                let contained = contained.map(|part| match part {
                    Part::First => Part::Second,
                    Part::Second => Part::First,
                });
                let extra = (extra.1, extra.0);
                Verdict::Agree(Agreement { contained, extra, distance })
            }
            Verdict::Differ(Disagreement { kind, spans }) => {
                Verdict::Differ(Disagreement { kind, spans: (spans.1, spans.0) })
            }
            Verdict::Distinct => Verdict::Distinct,
        }
    }
}

fn compare_forms(a: Form<'_>, b: Form<'_>, vocabulary: &Vocabulary) -> Verdict {
    if a.tokens.len().min(b.tokens.len()) < SHORTEST {
        return Verdict::Distinct;
    }
    let Some(changes) = align::changes(a.tokens, b.tokens) else {
        return Verdict::Distinct;
    };
    let pair = Compared { a, b, changes: &changes, vocabulary };
    let contained = pair.contained();
    let is_edit = pair.is_edit();
    if contained.is_none() && !is_edit {
        return Verdict::Distinct;
    }
    let extra = pair.extra();
    // A part asserts nothing that the whole does not.
    let exceeds = match contained {
        Some(Part::First) => extra.0,
        Some(Part::Second) => extra.1,
        None => false,
    };
    let figures = pair.figures();
    // A light edit that asserts nothing new says the same either way.
    let adds = match contained {
        Some(Part::First) => extra.1,
        _ => extra.0,
    };
    let contained = contained.filter(|_| !is_edit || adds);
    let agreement = |contained| {
        let distance = changes.iter().map(Change::len).sum();
        Verdict::Agree(Agreement { contained, extra, distance })
    };
    match figures.differ.or_else(|| pair.disagreement(contained)) {
        Some(disagreement) if is_edit => Verdict::Differ(disagreement),
        // A rounder figure contradicts nothing, but it is not the same figure.
        None if figures.is_vague => Verdict::Distinct,
        None if !exceeds => agreement(contained),
        None if is_edit => agreement(None),
        _ => Verdict::Distinct,
    }
}

/// Two statements and where they differ.
pub(super) struct Compared<'a> {
    pub(super) a: Form<'a>,
    pub(super) b: Form<'a>,
    pub(super) changes: &'a [Change],
    pub(super) vocabulary: &'a Vocabulary,
}

/// The words of one change.
#[derive(Clone, Copy)]
pub(super) struct Sides<'a> {
    pub(super) first: &'a [Token],
    pub(super) second: &'a [Token],
    pub(super) change: &'a Change,
}

impl<'a> Compared<'a> {
    pub(super) fn sides(&self) -> impl Iterator<Item = Sides<'a>> {
        let (a, b) = (self.a.tokens, self.b.tokens);
        self.changes.iter().map(|change| Sides {
            first: &a[change.first.clone()],
            second: &b[change.second.clone()],
            change,
        })
    }

    /// Which one is a part of the other: all of its words but one in twenty stand there,
    /// in one piece or two.
    fn contained(&self) -> Option<Part> {
        let lengths = (self.a.body, self.b.body);
        let (part, shorter) = match lengths {
            (a, b) if a < b => (Part::First, a),
            (a, b) if b < a => (Part::Second, b),
            _ => return None,
        };
        let mut missing = 0;
        let mut pieces = 1;
        for change in self.changes {
            let (own, whole) = match part {
                Part::First => (&change.first, &change.second),
                Part::Second => (&change.second, &change.first),
            };
            let own_end = own.end.min(shorter);
            missing += own_end.saturating_sub(own.start);
            let inside = own.start > 0 && own.end < shorter && !whole.is_empty();
            pieces += usize::from(inside);
            let whole = match part {
                Part::First => &self.b.tokens[whole.clone()],
                Part::Second => &self.a.tokens[whole.clone()],
            };
            if inside && self.recombines(whole) {
                return None;
            }
        }
        (shorter >= 6 && missing <= shorter / 20 && pieces <= 2).then_some(part)
    }

    /// Returns true if figures on both sides of the words left out are put together without
    /// them: "0.5 [points to 4] percent", "12 [men and four] women".
    fn recombines(&self, left_out: &[Token]) -> bool {
        let is_number = |token: Option<&Token>| {
            token.is_some_and(|token| token.traits.any(Traits::NUMBER))
        };
        let joins =
            |token: &Token| token.traits.any(Traits::AND) || self.vocabulary.is_to(token);
        (is_number(left_out.first()) || is_number(left_out.last()))
            && left_out.iter().any(joins)
    }

    /// Returns whether either one asserts what the other one does not.
    fn extra(&self) -> (bool, bool) {
        let asserts =
            |token: &Token| token.traits.any(FACTS) || self.vocabulary.is_name(token);
        self.sides().fold((false, false), |(first, second), sides| {
            (
                first || sides.first.iter().any(asserts),
                second || sides.second.iter().any(asserts),
            )
        })
    }

    fn disagreement(&self, contained: Option<Part>) -> Option<Disagreement> {
        self.date()
            .or_else(|| self.negation(contained))
            .or_else(|| self.name())
            .or_else(|| self.word())
            .or_else(|| self.exchange())
    }
}

/// What a word asserts besides its meaning.
const FACTS: Traits = Traits::NUMBER
    .and(Traits::MONTH)
    .and(Traits::WEEKDAY)
    .and(Traits::NEGATION)
    .and(Traits::UNIT);

pub(super) fn first_of(tokens: &[Token], traits: Traits) -> Option<&Token> {
    tokens.iter().find(|token| token.traits.any(traits))
}

/// Returns true if two runs of words are the same, and some, without those of a sort.
pub(super) fn are_same(x: &[Token], y: &[Token], without: Traits) -> bool {
    let words = |side: &[Token]| -> Vec<u32> {
        let left = side.iter().filter(|token| !token.traits.any(without));
        left.map(|token| token.id).collect()
    };
    let words = [words(x), words(y)];
    !words[0].is_empty() && words[0] == words[1]
}
