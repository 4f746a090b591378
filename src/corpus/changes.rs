//! In which sentences a copy differs from what it is a copy of.

use crate::article::{Article, Span};
use crate::dedup::{self, DedupOptions, DifferenceKind, Relation, Statement};
use crate::groups::Groups;
use crate::hash::FixedMap;
use crate::language;
use crate::sentence;

/// A sentence of one of two articles that the other one has otherwise, or has not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// Where the sentence of the article that is kept lies in its text, if there is one.
    pub kept: Option<Span>,
    /// Where that of the dropped one lies, if there is one.
    pub dropped: Option<Span>,
}

/// How a sentence differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeKind {
    /// It says the same in other words.
    Edited,
    /// It differs in a fact.
    Fact(DifferenceKind),
    /// Only the dropped article has it.
    Added,
    /// Only the kept article has it.
    Missing,
}

/// Lists the sentences in which two articles differ: those of the dropped one in reading
/// order, then those that only the kept one has. Both are read in the language of the kept one.
pub fn changes(kept: &Article, dropped: &Article) -> Vec<Change> {
    let compared = Compared::of(kept, dropped);
    let own = compared.kept_count..compared.spans.len();
    let mut changes: Vec<Change> = own.filter_map(|at| compared.change(at)).collect();
    let missing = (0..compared.kept_count).filter(|&at| {
        compared.twin(at, true).is_none() && compared.conflict(at, true).is_none()
    });
    changes.extend(missing.map(|at| Change {
        kind: ChangeKind::Missing,
        kept: Some(compared.spans[at]),
        dropped: None,
    }));
    changes
}

/// The sentences of both articles, those of the kept one first.
struct Compared {
    spans: Vec<Span>,
    kept_count: usize,
    groups: Groups,
    relations: Vec<Relation>,
    /// The other sentences that a sentence differs from in a fact, in which.
    conflicts: FixedMap<usize, Vec<(usize, DifferenceKind)>>,
}

impl Compared {
    fn of(kept: &Article, dropped: &Article) -> Compared {
        let language = language::of(kept);
        let sentences = [kept, dropped].map(|article| {
            let sentences = sentence::split(article, 0, language);
            sentences.into_iter().map(|sentence| sentence.core).collect::<Vec<_>>()
        });
        let statements: Vec<Statement<'_>> = [kept, dropped]
            .into_iter()
            .zip(&sentences)
            .flat_map(|(article, spans)| spans.iter().map(|&span| article.slice(span)))
            .map(|text| Statement { text, language })
            .collect();
        let found = dedup::near_duplicates(&statements, &DedupOptions::default());
        let mut conflicts: FixedMap<usize, Vec<_>> = FixedMap::default();
        for difference in &found.differences {
            let (first, second) = (difference.first as usize, difference.second as usize);
            conflicts.entry(first).or_default().push((second, difference.kind));
            conflicts.entry(second).or_default().push((first, difference.kind));
        }
        Compared {
            kept_count: sentences[0].len(),
            spans: sentences.concat(),
            groups: found.groups,
            relations: found.relations,
            conflicts,
        }
    }

    /// Says how a sentence of the dropped article differs, if it does.
    fn change(&self, at: usize) -> Option<Change> {
        let dropped = Some(self.spans[at]);
        let change = |kind, kept: usize| {
            let kept = Some(self.spans[kept]);
            Some(Change { kind, kept, dropped })
        };
        match (self.twin(at, false), self.conflict(at, false)) {
            (Some(twin), _) if self.is_same(at, twin) => None,
            (Some(twin), _) => change(ChangeKind::Edited, twin),
            (None, Some((other, kind))) => change(ChangeKind::Fact(kind), other),
            (None, None) => Some(Change { kind: ChangeKind::Added, kept: None, dropped }),
        }
    }

    /// Finds a sentence of the other article that says the same, word for word if it can.
    fn twin(&self, at: usize, is_kept: bool) -> Option<usize> {
        let members = self.groups.members(self.groups.group_of(at));
        let of_other = |&member: &usize| (member < self.kept_count) != is_kept;
        let mut others = members.iter().map(|&member| member as usize).filter(of_other);
        let first = others.clone().next();
        others.find(|&other| self.is_same(at, other)).or(first)
    }

    fn is_same(&self, a: usize, b: usize) -> bool {
        self.relations[a] == Relation::Same && self.relations[b] == Relation::Same
    }

    /// Finds a sentence of the other article that differs in a fact.
    fn conflict(&self, at: usize, is_kept: bool) -> Option<(usize, DifferenceKind)> {
        let of_other = |(other, _): &&(usize, _)| (*other < self.kept_count) != is_kept;
        self.conflicts.get(&at)?.iter().find(of_other).copied()
    }
}
