//! The words of a sentence, and what those around a figure make of it.

use jiff::civil;

use super::mention::{Mention, counts_people};
use super::scope::{Confined, Periods, Sense, has_come_to};
use crate::article::Span;
use crate::fact::{Day, ONE, Quantity, is_time};

/// The words of a sentence.
pub(super) struct Words {
    pub(super) all: Vec<Word>,
    /// The content terms, each once, rising, without those of figures.
    pub(super) content: Vec<u32>,
    /// The weight of these.
    pub(super) weight: f64,
    /// The figures that are no labels.
    pub(super) figures: Vec<Figure>,
}

/// A figure among the words of a sentence.
pub(super) struct Figure {
    /// In millionths.
    pub(super) value: u128,
    pub(super) sorts: Vec<u32>,
    pub(super) fate: Option<&'static str>,
    /// It measures nothing.
    pub(super) is_count: bool,
    /// It counts people, or does not say what.
    pub(super) counts_people: bool,
    pub(super) at: At,
}

#[derive(Clone, Copy)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) term: u32,
    pub(super) is_content: bool,
    pub(super) is_name: bool,
    /// It is part of a figure.
    pub(super) is_figure: bool,
    /// Where the word belongs to a figure, its bound or its unit: what the figure measures.
    pub(super) measure: Option<Measure>,
    /// A mark stands before it that ends a phrase.
    pub(super) is_apart: bool,
    /// A bracket stands before it.
    pub(super) is_bracketed: bool,
    /// What it does beside a figure.
    pub(super) sense: Sense,
}

/// What a figure measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    Share,
    Money,
    /// A count, a length, a time: what may be given in two figures.
    Other,
}

impl Measure {
    fn of(quantity: &Quantity) -> Measure {
        match quantity.unit.as_deref() {
            Some(PERCENT) => Measure::Share,
            Some(unit) if MONEY.contains(&unit) => Measure::Money,
            _ => Measure::Other,
        }
    }
}

/// The unit of shares.
pub(super) const PERCENT: &str = "percent";

/// The units of money that are in most news, by the names that they are read under.
pub(super) const MONEY: &[&str] = &[
    "dollars", "dollar", "euros", "euro", "pounds", "pfund", "livres", "libras", "yen",
    "yuan", "rupees", "rubles", "francs", "pesos", "crowns",
];

/// The place of a figure among the words of its sentence: its first word, and the one after
/// its last.
pub(super) type At = (usize, usize);

impl Words {
    /// The words before a figure and those behind it, at most `count` of each.
    pub(super) fn around(&self, (first, after): At, count: usize) -> (&[Word], &[Word]) {
        let first = first.min(self.all.len());
        let after = after.clamp(first, self.all.len());
        let end = (after + count).min(self.all.len());
        (&self.all[first.saturating_sub(count)..first], &self.all[after..end])
    }

    /// Returns true if one of the figures is as high as some other one, and may be of the
    /// same sort.
    pub(super) fn has_figure(&self, of: &Mention) -> bool {
        self.figures.iter().any(|Figure { value, sorts, .. }| {
            *value == of.quantity.millionths
                && (sorts.is_empty() || sorts.iter().any(|sort| of.sorts.contains(sort)))
        })
    }

    /// The first content term behind a figure that measures nothing: what it counts.
    pub(super) fn counted(&self, of: &Mention) -> Option<u32> {
        let (_, after) = of.at;
        if of.quantity.unit.is_some() {
            return None;
        }
        let behind = self.all.get(after..).unwrap_or_default();
        behind.iter().find(|word| word.is_content).map(|word| word.term)
    }

    /// Returns true if a word leaves open whether what is told is so.
    pub(super) fn suppose(&self) -> bool {
        self.all.iter().any(|word| word.sense.supposes)
    }

    /// The content terms around a figure, rising, each with how far it is at the nearest.
    pub(super) fn near(&self, at: At) -> Vec<(u32, usize)> {
        let (before, behind) = self.around(at, WINDOW);
        let before = before.iter().rev().enumerate();
        let mut near: Vec<(u32, usize)> = before
            .chain(behind.iter().enumerate())
            .filter(|(_, word)| word.is_content)
            .map(|(far, word)| (word.term, far + 1))
            .collect();
        near.sort_unstable();
        near.dedup_by_key(|(term, _)| *term);
        near
    }

    /// Returns true if a figure is told as what something has come to.
    pub(super) fn carries_on(&self, at: At) -> bool {
        let before = self.all.get(..at.0).unwrap_or(&self.all);
        has_come_to(before.iter().rev().map(|word| word.sense))
    }

    /// The periods that a figure of the sentence is of; `is_toll` if it counts people to whom
    /// something happened.
    ///
    /// "Police said on Wednesday" tells when it was said, and "bells tolled on Thursday for the
    /// 86 people killed on Monday" when bells tolled.
    pub(super) fn periods_of(&self, at: At, is_toll: bool) -> Periods {
        let mut periods = Periods::default();
        for word in self.telling_periods(at, is_toll) {
            periods.note(&word.sense);
        }
        periods
    }

    /// The date of the weekday that a figure of the sentence is of, as [`Words::periods_of`] has
    /// it; `None` where there are several, and of tolls, whose day is known from elsewhere.
    pub(super) fn day_of(
        &self,
        at: At,
        is_toll: bool,
        days: &[(Span, Day)],
    ) -> Option<civil::Date> {
        let mut telling = self.telling_periods(at, is_toll);
        let weekday = telling.find(|word| word.sense.names_weekday())?;
        let is_only = !telling.any(|word| word.sense.names_weekday());
        let day = days.iter().find(|(span, _)| span.overlaps(weekday.span));
        day.filter(|_| is_only && !is_toll)?.1.date
    }

    /// The words of the sentence, without weekdays that do not date the figure.
    fn telling_periods(&self, at: At, is_toll: bool) -> impl Iterator<Item = &Word> {
        let is_known = |word: &Word| is_toll && word.sense.is_known;
        let before = at.0.checked_sub(1).and_then(|before| self.all.get(before));
        let from = if before.is_some_and(is_known) { at.1 } else { 0 };
        let is_other = move |at: usize, word: &Word| {
            word.sense.names_weekday() && (at < from || self.is_said(at))
        };
        let words = self.all.iter().enumerate();
        words.filter(move |&(at, word)| !is_other(at, word)).map(|(_, word)| word)
    }

    /// Records for each word of a figure what the figure measures.
    pub(super) fn measure(&mut self, figures: &[(Span, Quantity)]) {
        for (span, quantity) in figures {
            let (first, after) = self.at(*span);
            let measure = Some(Measure::of(quantity));
            self.all[first..after].iter_mut().for_each(|word| word.measure = measure);
        }
    }

    /// Returns true for the day in "said Wednesday", "said on Wednesday".
    fn is_said(&self, day: usize) -> bool {
        // "Said on" has two words.
        const NEAR: usize = 2;
        let before = (day.saturating_sub(NEAR)..day).rev();
        let mut joined = before.take_while(|&at| !self.all[at + 1].is_apart);
        joined.any(|at| self.all[at].sense.speaks)
    }

    /// Returns true if a figure of the sentence and one beside it come to some other one, as
    /// in "417 passengers and 29 crew" beside "446 people", "12 students and a teacher" beside
    /// "13 people".
    pub(super) fn add_up(&self, own: &Mention, to: &Mention) -> bool {
        const BETWEEN: usize = 8;
        // "10 soldiers and 6 civilians", but not "80 people and shut six schools".
        const NEXT: usize = 2;
        let Quantity { millionths, unit, fate, .. } = &own.quantity;
        let missing = to.quantity.millionths.checked_sub(*millionths);
        let adds = |figure: &Figure| {
            let (one, other) = (figure.at.min(own.at), figure.at.max(own.at));
            let between = self.all.get(one.1..other.0).unwrap_or_default();
            let is_part = |word: &Word| word.sense.confining == Some(Confined::Part);
            figure.at != own.at
                && Some(figure.value) == missing
                && between.len() <= BETWEEN
                && !between.iter().any(is_part)
                && match figure.fate {
                    None => {
                        figure.counts_people || figure.is_count && between.len() <= NEXT
                    }
                    told => told == *fate,
                }
        };
        unit.is_none()
            && to.quantity.unit.is_none()
            && (self.figures.iter().any(adds)
                || missing == Some(ONE)
                    && counts_people(&to.quantity)
                    && self.adds_one(own.at))
    }

    /// Returns true if somebody else ends the phrase of a figure: "12 students and a teacher".
    fn adds_one(&self, (_, after): At) -> bool {
        const BETWEEN: usize = 4;
        let behind = self.all.get(after..).unwrap_or_default();
        let end = behind.iter().position(|word| word.is_apart).unwrap_or(behind.len());
        match behind.get(..end) {
            Some([between @ .., and, one, last]) => {
                between.len() <= BETWEEN
                    && and.sense.goes_on
                    && one.sense.is_one
                    && last.is_content
                    && !between.iter().any(|word| word.is_figure)
            }
            _ => false,
        }
    }

    /// Where bytes of the article's text are among the words.
    pub(super) fn at(&self, span: Span) -> At {
        let first = self.all.partition_point(|word| word.span.end() <= span.start());
        let after = self.all.partition_point(|word| word.span.start() < span.end());
        (first, after)
    }

    /// Returns true if the figure that begins with the word `first` is told to be wrong: "66
    /// percent, not 74", "19 houses rather than 14".
    pub(super) fn is_rejected(&self, first: usize) -> bool {
        const NEAR: usize = 2;
        let (before, _) = self.around((first, first), NEAR);
        let is_not = before.last().is_some_and(|word| word.is_apart && word.sense.is_not);
        let is_rejected = |[one, other]: &[Word; 2]| {
            one.sense.rejects && other.sense.follows_rejection && !other.is_apart
        };
        is_not || before.last_chunk().is_some_and(is_rejected)
    }

    /// Returns true if the figure beginning with the word `first` stands in a clause that tells
    /// what anybody might be: "if you are 20 pounds overweight".
    pub(super) fn is_supposed(&self, first: usize) -> bool {
        // Room for a clause; what stands further off is another one.
        const NEAR: usize = 16;
        let (before, _) = self.around((first, first), NEAR);
        let is_parted = self.all.get(first).is_some_and(|word| word.is_apart);
        let start = before.iter().rposition(|word| word.is_apart).unwrap_or(0);
        let supposes = |pair: &[Word]| pair[0].sense.is_if && pair[1].sense.is_you;
        !is_parted && before[start..].windows(2).any(supposes)
    }

    /// Returns true if a figure tells how long a span is that is named by it: "in the first ten
    /// months", "over the past 30 days".
    pub(super) fn is_span(&self, (first, _): At, quantity: &Quantity) -> bool {
        let before = first.checked_sub(1).and_then(|before| self.all.get(before));
        before.is_some_and(|word| word.sense.spans)
            && quantity.unit.as_deref().is_some_and(is_time)
    }

    /// Returns true if a noun beside a figure makes it a label.
    pub(super) fn is_label(&self, (first, after): At) -> bool {
        let beside = [first.checked_sub(1), Some(after)];
        beside.into_iter().flatten().any(|at| {
            let word = self.all.get(at);
            word.is_some_and(|word| (!word.is_apart || at < first) && word.sense.labels)
        })
    }

    /// Returns true if the figure is one of two in a row, as in "7 years, 1 month" or
    /// "57 percent to 39 percent": neither stands for the whole. "Costs $2 and finds 66 percent"
    /// tells of two.
    pub(super) fn is_compound(&self, (first, after): At) -> bool {
        const NEAR: usize = 2;
        let number = |&at: &usize| self.all[at].is_figure && !self.is_rejected(at);
        let mut before = (first.saturating_sub(NEAR + 1)..first).rev();
        let mut behind = after..(after + NEAR).min(self.all.len());
        before.find(number).is_some_and(|at| self.are_one(at, first))
            || behind.find(number).is_some_and(|at| self.are_one(after - 1, at))
    }

    /// Returns true if figures may be one: no bracket parts them, and where they measure two
    /// things no word between tells anything.
    fn are_one(&self, one: usize, other: usize) -> bool {
        let between = self.all.get(one + 1..other).unwrap_or_default();
        let [a, b] = [one, other].map(|at| self.all.get(at));
        let are_two = a.map(|word| word.measure) != b.map(|word| word.measure);
        let tells = |word: &Word| word.is_content && word.measure.is_none();
        let is_bracketed = between.iter().chain(b).any(|word| word.is_bracketed);
        let are_parted = is_bracketed || are_two && between.iter().any(tells);
        !are_parted
    }

    /// How the words beside a figure, up to the next mark, confine it.
    pub(super) fn confined(&self, at: At) -> Vec<Confined> {
        const BESIDE: usize = 4;
        let (before, behind) = self.around(at, BESIDE);
        let known = |word: &Word| word.sense.confining;
        let apart = self.all.get(at.0).is_some_and(|word| word.is_apart);
        let parted = before.iter().rposition(|word| word.is_apart).unwrap_or(0);
        let before = before[parted..].iter().filter(|_| !apart).filter_map(known);
        let joined = behind.iter().take_while(|word| !word.is_apart);
        // "11, including 3" confines what follows it.
        let behind = joined.filter_map(known).filter(|&found| found != Confined::Part);
        let mut found: Vec<Confined> = before.chain(behind).collect();
        // "99 more were hit", but not "more than 99".
        if self.all.get(at.1).is_some_and(|word| word.sense.is_more) {
            found.push(Confined::Further);
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// How many words on either side of a figure say what it is of.
pub(super) const WINDOW: usize = 6;
