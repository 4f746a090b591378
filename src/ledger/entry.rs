//! From quotes that are one to what is told of them.

use std::cell::Cell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::gather::Unit;
use super::join::{Cluster, differences, is_within, turns, whole_in_parts};
use super::speaker::{Name, are_one_name, names};
use super::{Alarm, Form, QuoteEntry, QuoteVariant, Quotes};
use crate::article::{Article, Place, Span};
use crate::dedup::{Change, span_of};
use crate::fact::quote::Speaker;
use crate::fact::{Likeness, Token, Traits, Vocabulary};
use crate::hash::FixedMap;

/// The fewest words of a quote that two people do not say by chance.
const TELLING: usize = 6;

/// So many names of the speaker of one quote are held against each other, and so many of
/// those who give it to one of them against as many others. Only quotes out of a template
/// have more, and would take time in the square of their number.
const NAMES_HELD: usize = 32;

/// So many pairs of people who say the same few words are told apart in a story: only texts out
/// of a template have more, and their time would grow with the square of their length.
const MOST_LOOKS: usize = 200;

pub(super) struct Entries<'s, 'a> {
    story: &'s Quotes<'s, 'a>,
    units: &'s [Unit],
    /// Who says each unit, by name or by description.
    names: Vec<Option<Name<'a>>>,
    vocabulary: &'s Vocabulary,
    /// How often articles were searched for names.
    looks: Cell<usize>,
}

impl<'s, 'a> Entries<'s, 'a> {
    pub(super) fn of(
        story: &'s Quotes<'s, 'a>,
        units: &'s [Unit],
        vocabulary: &'s Vocabulary,
    ) -> Entries<'s, 'a> {
        let name = |unit: &Unit| {
            let span = match unit.speaker {
                Speaker::Named { name, .. } => name,
                Speaker::Described { mention } => mention,
                Speaker::Unresolved => return None,
            };
            Some(Name::of(story.articles[unit.place.article].slice(span)))
        };
        let names = units.iter().map(name).collect();
        Entries { story, units, names, vocabulary, looks: Cell::new(0) }
    }

    /// Tells of the quotes of a cluster: of one, but for what others say in the same few words.
    pub(super) fn entries(&self, cluster: Cluster) -> Vec<QuoteEntry<'a>> {
        let others = self.said_by_others(&cluster);
        let clusters = cluster.split(|at| others.contains(&at));
        clusters.iter().filter_map(|cluster| self.entry(cluster)).collect()
    }

    /// The units of few words that articles give to somebody else than most do.
    fn said_by_others(&self, cluster: &Cluster) -> BTreeSet<usize> {
        let words = |at: usize| self.units[at].words();
        let length = cluster.center.first().map_or(0, |&at| words(at));
        let all = cluster.all();
        let is_short = |&at: &usize| self.is_named(at) && length.min(words(at)) < TELLING;
        let short: Vec<usize> = all.iter().copied().filter(is_short).collect();
        if short.is_empty() {
            return BTreeSet::new();
        }
        let Some(speaker) = self.speaker_of(&all) else { return BTreeSet::new() };
        let of_speaker: Vec<usize> = self.of_speaker(&all, speaker).collect();
        let is_other =
            |&at: &usize| self.name(at).is_some_and(|name| name.is_other(speaker));
        let others = short.into_iter().filter(is_other).take(NAMES_HELD);
        let are_two = |at: usize| {
            of_speaker.iter().any(|&one| self.may_look() && self.are_two_people(one, at))
        };
        others.filter(|&at| are_two(at)).collect()
    }

    /// Returns true as long as whole articles may be searched for the names of two who say the
    /// same few words.
    fn may_look(&self) -> bool {
        self.looks.set(self.looks.get() + 1);
        self.looks.get() <= MOST_LOOKS
    }

    fn entry(&self, cluster: &Cluster) -> Option<QuoteEntry<'a>> {
        let center = self.earliest(&cluster.center)?;
        let all = cluster.all();
        let first = self.units[self.earliest(&all)?].place;
        let named = self.speaker_of(&all);
        let speaker = named.map(|name| name.text);
        let mut variants = Vec::new();
        let mut alarms = Vec::new();
        let in_parts = whole_in_parts(self.units, cluster);
        for (form, units) in &cluster.others {
            if units.iter().all(|at| in_parts.contains(at)) {
                continue;
            }
            let at = self.earliest(units)?;
            let changes =
                differences(&self.units[center].tokens, &self.units[at].tokens)?;
            alarms.extend(self.alarms(center, at, &changes));
            variants.push(self.variant(*form, center, at, &changes));
        }
        let of_others = self.of_others(&all, named);
        if let Some(&other) = of_others.first() {
            alarms.push(Alarm::TwoSpeakers);
            let other_name = self.name(other).map(|name| name.text);
            let shown = |variant: &QuoteVariant<'_>| variant.speaker == other_name;
            if !variants.iter().any(shown) && other_name != speaker {
                let form = Form::Same;
                variants.push(self.variant(form, center, other, &[]));
            }
        }
        alarms.sort_unstable();
        alarms.dedup();
        variants.sort_by_key(|variant| (variant.form, variant.place));
        let mut as_told = self.having_it_whole(cluster);
        as_told.extend(&in_parts);
        as_told.retain(|at| !of_others.contains(at));
        let articles = self.articles(&all);
        let mut whole = cluster.units(|form| form != Form::Shortened);
        whole.extend(&in_parts);
        let having_all = self.articles(&whole);
        let parts = without(&articles, &having_all);
        let otherwise = without(&having_all, &self.articles(&as_told));
        let places: Vec<Place> = as_told.iter().map(|&at| self.units[at].place).collect();
        let place = self.units[center].place;
        Some(QuoteEntry {
            text: self.text(place),
            place,
            speaker,
            first,
            articles,
            parts,
            otherwise,
            support: self.story.sources.support(&places),
            variants,
            alarms,
        })
    }

    /// The quotes of a cluster that have all of it as it is, and at most more before or behind.
    fn having_it_whole(&self, cluster: &Cluster) -> Vec<usize> {
        let tokens = |units: &[usize]| units.first().map(|&at| &self.units[at].tokens);
        let is_whole = |units: &[usize]| {
            let Some((one, other)) = tokens(&cluster.center).zip(tokens(units)) else {
                return false;
            };
            let added = |change: &Change| {
                let denies = other[change.second.clone()]
                    .iter()
                    .any(|token| token.traits.any(Traits::NEGATION));
                change.first.is_empty()
                    && !denies
                    && !is_within(change, one.len(), other.len())
            };
            differences(one, other).is_some_and(|changes| changes.iter().all(added))
        };
        let others = cluster.others.iter().map(|(_, units)| units);
        let whole = others.filter(|units| is_whole(units)).flatten();
        cluster.center.iter().chain(whole).copied().collect()
    }

    /// The articles that have them, rising.
    fn articles(&self, units: &[usize]) -> Vec<usize> {
        let mut articles: Vec<usize> =
            units.iter().map(|&at| self.units[at].place.article).collect();
        articles.sort_unstable();
        articles.dedup();
        articles
    }

    fn text(&self, place: Place) -> &'a str {
        self.article(place).slice(place.span).trim()
    }

    fn article(&self, place: Place) -> &'a Article {
        &self.story.articles[place.article]
    }

    /// The one of the earliest article.
    fn earliest(&self, units: &[usize]) -> Option<usize> {
        units.iter().copied().min_by_key(|&at| {
            let place = self.units[at].place;
            let date = self.article(place).published;
            (date.is_none(), date, place)
        })
    }

    /// Who says a quote, by name or by description.
    fn name(&self, at: usize) -> Option<&Name<'a>> {
        self.names[at].as_ref()
    }

    fn is_named(&self, at: usize) -> bool {
        matches!(self.units[at].speaker, Speaker::Named { .. })
    }

    /// Returns true if the name itself stands beside the quote.
    fn is_told(&self, at: usize) -> bool {
        let unit = &self.units[at];
        match unit.speaker {
            Speaker::Named { name, mention } => {
                let article = self.article(unit.place);
                names(article.slice(mention), article.slice(name))
            }
            _ => false,
        }
    }

    /// Whom most sources name, as counted below, in the fullest form; else the longest
    /// description.
    ///
    /// A source that has the name itself beside the quote counts twice: whom "she said" means is
    /// inferred.
    fn speaker_of(&self, units: &[usize]) -> Option<&Name<'a>> {
        let mut named: Vec<(&Name<'a>, Vec<usize>)> = Vec::new();
        let mut known: FixedMap<&str, usize> = FixedMap::default();
        for &at in units.iter().filter(|&&at| self.is_named(at)) {
            let Some(name) = self.name(at) else { continue };
            let row = *known.entry(name.text).or_insert(named.len());
            match named.get_mut(row) {
                Some((_, units)) => units.push(at),
                None => named.push((name, vec![at])),
            }
        }
        named.truncate(NAMES_HELD);
        let votes = |name: &Name<'a>| {
            let same = named.iter().filter(|(other, _)| !name.is_other(other));
            let all: Vec<usize> = same.flat_map(|(_, units)| units).copied().collect();
            let told: Vec<usize> =
                all.iter().copied().filter(|&at| self.is_told(at)).collect();
            let told = self.sources(&told);
            (self.sources(&all) + told, told)
        };
        let best =
            named.iter().map(|&(name, _)| name).enumerate().max_by_key(|&(at, name)| {
                (votes(name), name.text.split_whitespace().count(), Reverse(at))
            });
        let all = units.iter().filter_map(|&at| self.name(at));
        let described = || all.max_by_key(|name| name.text.len());
        best.map(|(_, name)| name).or_else(described)
    }

    /// How many sources have them.
    fn sources(&self, units: &[usize]) -> usize {
        let places: Vec<Place> = units.iter().map(|&at| self.units[at].place).collect();
        self.story.sources.support(&places).sources
    }

    /// Finds the quotes that are given to another person than most say.
    fn of_others(&self, units: &[usize], speaker: Option<&Name<'a>>) -> Vec<usize> {
        let Some(speaker) = speaker else { return Vec::new() };
        let of_speaker: Vec<usize> = self.of_speaker(units, speaker).collect();
        let named = units.iter().copied().filter(|&at| self.is_named(at));
        let long = named.filter(|&at| self.units[at].words() >= TELLING);
        let mut names: BTreeMap<&str, bool> = BTreeMap::new();
        let mut is_other = |&at: &usize| {
            let Some(name) = self.name(at) else { return false };
            let is_looked_at = names.len() < NAMES_HELD || names.contains_key(name.text);
            is_looked_at
                && *names.entry(name.text).or_insert_with(|| name.is_other(speaker))
        };
        let of_others = long.filter(|at| is_other(at));
        let are_two =
            |&at: &usize| of_speaker.iter().any(|&one| self.are_two_people(one, at));
        of_others.filter(are_two).collect()
    }

    /// Those of the quotes that name the speaker.
    fn of_speaker<'n>(
        &'n self,
        units: &'n [usize],
        speaker: &'n Name<'a>,
    ) -> impl Iterator<Item = usize> + use<'n, 's, 'a> {
        let is_speaker = |name: &Name<'a>| !name.is_other(speaker);
        let named = units.iter().copied().filter(|&at| self.is_named(at));
        named.filter(move |&at| self.name(at).is_some_and(is_speaker)).take(NAMES_HELD)
    }

    /// Returns true if two articles give a quote to names that have no word in common.
    fn have_other_names(&self, one: usize, other: usize) -> bool {
        let [here, there] = [one, other].map(|at| self.units[at].place.article);
        let [a, b] = [one, other].map(|at| self.name(at));
        here != there && a.zip(b).is_some_and(|(a, b)| a.is_other(b))
    }

    /// Returns true if such names are of two people, as far as their articles tell.
    fn are_two_people(&self, one: usize, other: usize) -> bool {
        let [Some(a), Some(b)] = [one, other].map(|at| Some(self.name(at)?.text)) else {
            return false;
        };
        let units = [one, other].map(|at| &self.units[at]);
        let articles = units.map(|unit| self.article(unit.place));
        let [here, there] = [0, 1].map(|at| articles[at].slice(units[at].paragraph));
        // "She" may be either who is named there; "Vance said" is no Brandt.
        let are_told = self.is_told(one) && self.is_told(other);
        self.have_other_names(one, other)
            && (are_told || !names(here, b) && !names(there, a))
            && !are_one_name(&articles, a, b)
    }

    fn variant(
        &self,
        form: Form,
        center: usize,
        at: usize,
        changes: &[Change],
    ) -> QuoteVariant<'a> {
        let (one, other) = (&self.units[center].tokens, &self.units[at].tokens);
        let part = matches!(form, Form::Shortened | Form::Extended);
        let shown = changes
            .iter()
            .filter(|change| !part || is_within(change, one.len(), other.len()));
        let whole = |at: usize, span| {
            with_bracket(&self.article(self.units[at].place).text, span)
        };
        let changed = shown
            .map(|change| {
                let here = whole(center, span_of(one, &change.first));
                (here, whole(at, span_of(other, &change.second)))
            })
            .collect();
        let place = self.units[at].place;
        QuoteVariant {
            text: self.text(place),
            place,
            speaker: self.name(at).map(|name| name.text),
            form,
            changed,
        }
    }

    /// What in the changed words a reader should know of.
    fn alarms(&self, center: usize, at: usize, changes: &[Change]) -> Vec<Alarm> {
        let (one, other) = (&self.units[center].tokens, &self.units[at].tokens);
        if self.units[center].place.article == self.units[at].place.article {
            return Vec::new();
        }
        let within =
            changes.iter().filter(|change| is_within(change, one.len(), other.len()));
        let mut alarms = Vec::new();
        for change in within {
            let sides = (&one[change.first.clone()], &other[change.second.clone()]);
            if turns(sides.0, sides.1) {
                alarms.push(Alarm::Negation);
            }
            let number = |tokens: &[Token]| {
                tokens.iter().position(|token| token.traits.any(Traits::NUMBER))
            };
            if let (Some(x), Some(y)) = (number(sides.0), number(sides.1)) {
                let (x, y) = (change.first.start + x, change.second.start + y);
                let likeness = self.vocabulary.compare_numbers((one, x), (other, y));
                if likeness == Likeness::Other && one[x].id != other[y].id {
                    alarms.push(Alarm::Number);
                }
            }
        }
        alarms
    }
}

/// Returns changed words with the bracket that closes right behind them: "giving \[them\]".
fn with_bracket(text: &str, span: Span) -> Span {
    let opens = text[span.range()].matches('[').count();
    let closes = text[span.range()].matches(']').count();
    let closed = opens > closes && text[span.end()..].starts_with(']');
    Span::new(span.start(), span.end() + usize::from(closed))
}

/// Returns what is in the one list and not in the other; both are rising.
fn without(all: &[usize], known: &[usize]) -> Vec<usize> {
    let is_new = |at: &usize| known.binary_search(at).is_err();
    all.iter().copied().filter(is_new).collect()
}

/// Sorts entries: those with most sources first, of these those of which most articles have a
/// part, then by first article and place.
pub(super) fn sort(entries: &mut [QuoteEntry<'_>], articles: &[Article]) {
    let mut dates: BTreeMap<usize, _> = BTreeMap::new();
    for entry in entries.iter() {
        let date = articles[entry.first.article].published;
        dates.insert(entry.first.article, (date.is_none(), date));
    }
    entries.sort_by_key(|entry| {
        let date = dates.get(&entry.first.article).copied();
        (Reverse(entry.support), Reverse(entry.parts.len()), date, entry.first)
    });
}
