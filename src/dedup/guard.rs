//! What two matching statements assert: the same, more, or something else.

use super::DifferenceKind;
use super::align::{self, Change};
use super::normal::Form;
use crate::article::Span;
use crate::fact::{Shape, Token, Traits, Vocabulary};

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
pub(super) fn compare(a: &Form, b: &Form, vocabulary: &Vocabulary) -> Verdict {
    // Of several alignments as good as each other one is taken: the same in either order.
    if a.hash <= b.hash {
        compare_ordered(a, b, vocabulary)
    } else {
        compare_ordered(b, a, vocabulary).mirrored()
    }
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

fn compare_ordered(a: &Form, b: &Form, vocabulary: &Vocabulary) -> Verdict {
    if a.tokens.len().min(b.tokens.len()) < SHORTEST {
        return Verdict::Distinct;
    }
    let Some(changes) = align::changes(&a.tokens, &b.tokens) else {
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
    pub(super) a: &'a Form,
    pub(super) b: &'a Form,
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
        let (a, b) = (&self.a.tokens, &self.b.tokens);
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
        }
        (shorter >= 6 && missing <= shorter / 20 && pieces <= 2).then_some(part)
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

    fn negation(&self, contained: Option<Part>) -> Option<Disagreement> {
        const ANY: Traits = Traits::NEGATION;
        for sides in self.sides() {
            let (x, y) = (first_of(sides.first, ANY), first_of(sides.second, ANY));
            let beyond = match contained {
                // What follows after the part cannot deny it.
                Some(Part::First) => sides.change.first.start >= self.a.body,
                Some(Part::Second) => sides.change.second.start >= self.b.body,
                None => false,
            };
            if x.is_some() != y.is_some() && !beyond {
                let kind = DifferenceKind::Negation;
                return Some(Disagreement { kind, spans: self.spans(sides, x, y) });
            }
        }
        None
    }

    fn name(&self) -> Option<Disagreement> {
        self.sides().find_map(|sides| {
            let (x, y) = self.names(sides)?;
            let said_by = sides.change.first.start >= self.a.body
                && sides.change.second.start >= self.b.body;
            let kind =
                if said_by { DifferenceKind::Speaker } else { DifferenceKind::Name };
            let other = !said_by || !self.share_speaker();
            let spans = (self.name_span(sides.first, x), self.name_span(sides.second, y));
            other.then_some(Disagreement { kind, spans })
        })
    }

    /// The span of a whole name, given its first word.
    fn name_span(&self, side: &[Token], first: &Token) -> Span {
        let rest = side.iter().skip_while(|token| token.span != first.span).skip(1);
        let name = rest.take_while(|token| {
            let apart = Shape::MARKS.without(Shape::HYPHEN);
            self.vocabulary.is_name(token) && !token.shape.any(apart)
        });
        let end = name.last().unwrap_or(first).span.end();
        Span::new(first.span.start(), end.max(first.span.end()))
    }

    /// The first name on each side of a change, if there are such and they are others.
    fn names(&self, sides: Sides<'a>) -> Option<(&'a Token, &'a Token)> {
        let name =
            |tokens: &'a [Token]| tokens.iter().find(|t| self.vocabulary.is_name(t));
        // A capital at the start of a sentence counts against a name on the other side.
        let doubtful =
            |tokens: &'a [Token]| tokens.iter().find(|t| self.vocabulary.may_be_name(t));
        let (x, y) = match (name(sides.first), name(sides.second)) {
            (Some(x), Some(y)) => (x, y),
            (Some(x), None) => (x, doubtful(sides.second)?),
            (None, Some(y)) => (doubtful(sides.first)?, y),
            (None, None) => return None,
        };
        let alike = sides.first.iter().any(|a| {
            let one_name = |b: &&Token| self.is_one_name(a, b);
            self.vocabulary.is_name(a) && sides.second.iter().find(one_name).is_some()
        });
        (!alike && !self.is_abbreviated(sides)).then_some((x, y))
    }

    /// Returns true if one side is an acronym of the other.
    pub(super) fn is_abbreviated(&self, sides: Sides<'_>) -> bool {
        let (first, second) = (sides.first, sides.second);
        first.iter().any(|a| self.vocabulary.is_acronym(a, second))
            || second.iter().any(|b| self.vocabulary.is_acronym(b, first))
    }

    fn is_one_name(&self, a: &Token, b: &Token) -> bool {
        a.id == b.id || self.vocabulary.are_forms(a, b)
    }

    /// Returns true if both attributions name the same speaker.
    fn share_speaker(&self) -> bool {
        let (a, b) = (self.speaker(self.a), self.speaker(self.b));
        a.iter().any(|x| b.iter().any(|y| self.is_one_name(x, y)))
    }

    /// The first names in a row of an attribution, but for those of an organisation:
    /// "Ford" in "Ford spokesman Smith".
    fn speaker(&self, form: &'a Form) -> &'a [Token] {
        let said_by = &form.tokens[form.body..];
        let runs = said_by.chunk_by(|x, y| {
            let apart = y.shape.any(Shape::COMMA);
            !apart && self.vocabulary.is_name(x) == self.vocabulary.is_name(y)
        });
        let mut end = 0;
        for run in runs {
            end += run.len();
            let titled = said_by.get(end).is_some_and(|next| {
                next.traits.any(Traits::TITLE) && !next.shape.any(Shape::COMMA)
            });
            if self.vocabulary.is_name(&run[0]) && !titled {
                return run;
            }
        }
        &[]
    }

    fn word(&self) -> Option<Disagreement> {
        let opposite = self.sides().find_map(|sides| {
            let pairs =
                sides.first.iter().flat_map(|x| sides.second.iter().map(move |y| (x, y)));
            let mut opposites =
                pairs.filter(|(x, y)| self.vocabulary.are_opposites(x, y));
            opposites.next().map(|(x, y)| (x.span, y.span))
        });
        let spans = opposite.or_else(|| self.misquote())?;
        Some(Disagreement { kind: DifferenceKind::Word, spans })
    }

    /// Finds what a quote has as done and the other one as going on: "have run out", "are
    /// running out". A speaker says one of them.
    fn misquote(&self) -> Option<(Span, Span)> {
        let quoted =
            |form: &Form| form.tokens.first().is_some_and(|t| t.shape.any(Shape::QUOTE));
        if !quoted(self.a) || !quoted(self.b) {
            return None;
        }
        let only = |side: &[Token], one: Traits, other: Traits| {
            first_of(side, one).is_some() && first_of(side, other).is_none()
        };
        let (being, having) = (Traits::BEING, Traits::HAVING);
        self.sides().find_map(|sides| {
            let (x, y) = (sides.first, sides.second);
            let turned = only(x, being, having) && only(y, having, being)
                || only(x, having, being) && only(y, being, having);
            if turned { Some((span_of(x)?, span_of(y)?)) } else { None }
        })
    }

    /// The spans of two words of a change; where one is missing, the place where it would
    /// stand.
    fn spans(
        &self,
        sides: Sides<'_>,
        x: Option<&Token>,
        y: Option<&Token>,
    ) -> (Span, Span) {
        let place = |tokens: &[Token], at: usize| {
            let end = match at.checked_sub(1).and_then(|before| tokens.get(before)) {
                Some(token) => token.span.end(),
                None => tokens.first().map_or(0, |token| token.span.start()),
            };
            Span::new(end, end)
        };
        (
            x.map_or_else(|| place(&self.a.tokens, sides.change.first.start), |t| t.span),
            y.map_or_else(
                || place(&self.b.tokens, sides.change.second.start),
                |t| t.span,
            ),
        )
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

/// The span from the first to the last of some words in a row.
fn span_of(tokens: &[Token]) -> Option<Span> {
    let (start, end) = (tokens.first()?.span.start(), tokens.last()?.span.end());
    (start <= end).then(|| Span::new(start, end))
}
