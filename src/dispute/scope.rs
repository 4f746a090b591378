//! What the words around a figure confine it to: a part, a period, a group, a place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Words that make a figure one of a part, of something further, of each or of all, and
/// which of these they do. Figures that are not confined alike are not of one matter.
const CONFINING: &[(Confined, &str)] = &[
    (
        Confined::Further,
        "another additional further extra other others remaining rest weitere weiteren weiterer \
         übrigen autres restants otros otras demás restantes",
    ),
    (
        Confined::Part,
        "including among amongst besides excluding except darunter davon einschließlich dont \
         parmi incluidos incluidas incluyendo ellos half quarter third hälfte moitié mitad",
    ),
    (Confined::Aboard, "aboard onboard"),
    (
        Confined::Each,
        "each every per apiece average averaged median daily weekly monthly yearly annual annually \
         hourly nightly a-day jeder jede jedes pro durchschnittlich chaque par cada por promedio \
         minimum maximum",
    ),
    (
        Confined::Whole,
        "total overall altogether combined cumulative insgesamt gesamt total totale totaux",
    ),
    (
        Confined::Former,
        "previous previously earlier last former formerly prior ago record once original originally \
         initially usual usually normally expected forecast predicted estimate target goal \
         vorherige früher letzte letzten letztes précédent dernier dernière anterior pasado pasada \
         último última",
    ),
];

/// How a figure is confined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Confined {
    Further,
    Part,
    Aboard,
    Each,
    Whole,
    Former,
}

/// Returns how a word, in lower case, confines the figures near it.
pub(super) fn confining(word: &str) -> Option<Confined> {
    static KNOWN: LazyLock<BTreeMap<&str, Confined>> = LazyLock::new(|| {
        // Of a word in two rows the first counts.
        let rows = CONFINING.iter().rev();
        rows.flat_map(|&(confined, words)| {
            words.split_whitespace().map(move |word| (word, confined))
        })
        .collect()
    });
    KNOWN.get(word).copied()
}

/// Returns the words of a table, to be looked up.
fn words_of(table: &'static str) -> BTreeSet<&'static str> {
    table.split_whitespace().collect()
}

/// Words beside a count that is carried on from day to day: that of Tuesday and that of
/// Friday are of one matter.
const CARRIED_ON: &str = "toll tally rose rises risen climbed climbs reached reaches grew grown increased \
     jumped soared stands stood passed topped stieg steigt gestiegen erhöhte erhöht opferzahl \
     bilan atteint alourdi élève monté asciende ascendió subió sube aumentó alcanzó balance";

/// Returns true if a word, in lower case, goes with a count that is carried on.
pub(super) fn carries_on(word: &str) -> bool {
    CARRIED_ON.split_whitespace().any(|known| known == word)
}

/// Nouns before a number that is a name rather than a count, and those after one.
const LABELS: &str = "category flight route highway interstate section article chapter page number no \
     photo episode season phase week day grade level room channel apollo windows area district \
     precinct ward act title type model volume part step rule amendment resolution proposition \
     prop measure class zone exit gate lane mile block street avenue game round set quarter inning \
     lap heat group division tier stage version size age aged unit engine battalion brigade \
     regiment squadron company platoon seite artikel kapitel gruppe stufe klasse tag woche page \
     article chapitre étape groupe página artículo capítulo grupo etapa";

/// Returns true if a noun, in lower case, makes a label of a number beside it.
pub(super) fn labels(word: &str) -> bool {
    static KNOWN: LazyLock<BTreeSet<&str>> = LazyLock::new(|| words_of(LABELS));
    KNOWN.contains(word)
}

/// Words by which somebody is said to have said something: names beside them are speakers.
const SPEECH: &str = "said says say told tells according reported reports announced added spokesman \
     spokeswoman spokesperson official officials sagte laut zufolge selon déclaré según dijo";

/// Returns true if a word, in lower case, goes with a speaker.
pub(super) fn is_speech(word: &str) -> bool {
    static KNOWN: LazyLock<BTreeSet<&str>> = LazyLock::new(|| words_of(SPEECH));
    KNOWN.contains(word)
}

/// The months and weekdays, each row one of them in several languages.
const PERIODS: &[&str] = &[
    "january jan januar janvier enero",
    "february feb februar février febrero",
    "march mar märz mars marzo",
    "april apr avril abril",
    "june jun juni juin junio",
    "july jul juli juillet julio",
    "august aug août agosto",
    "september sept sep septembre septiembre",
    "october oct oktober octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember décembre diciembre",
];
const WEEKDAYS: &[&str] = &[
    "monday mon montag lundi lunes",
    "tuesday tue tues dienstag mardi martes",
    "wednesday wed mittwoch mercredi miércoles",
    "thursday thu thurs donnerstag jeudi jueves",
    "friday fri freitag vendredi viernes",
    "saturday sat samstag samedi sábado",
    "sunday sun sonntag dimanche domingo",
];

static MONTHS: LazyLock<BTreeMap<&str, usize>> = LazyLock::new(|| rows_of(PERIODS));
static DAYS: LazyLock<BTreeMap<&str, usize>> = LazyLock::new(|| rows_of(WEEKDAYS));

/// Returns true for a month or a weekday, in lower case.
pub(super) fn is_period(word: &str) -> bool {
    MONTHS.contains_key(word) || DAYS.contains_key(word)
}

/// Returns the words of a table with the number of the row that each is in.
fn rows_of(rows: &'static [&'static str]) -> BTreeMap<&'static str, usize> {
    let words =
        |(at, row): (usize, &&'static str)| row.split(' ').map(move |word| (word, at));
    rows.iter().enumerate().flat_map(words).collect()
}

/// The periods that a sentence names.
#[derive(Clone, Debug, Default)]
pub(super) struct Periods {
    years: Vec<usize>,
    months: Vec<usize>,
    weekdays: Vec<usize>,
}

impl Periods {
    /// Notes a word, in lower case.
    pub(super) fn note(&mut self, word: &str) {
        match MONTHS.get(word) {
            Some(&month) => self.months.push(month),
            None => self.weekdays.extend(DAYS.get(word)),
        }
        self.years.extend(year(word));
    }

    pub(super) fn has_year(&self) -> bool {
        !self.years.is_empty()
    }

    /// Returns true if two sentences name different periods.
    pub(super) fn differ(&self, other: &Periods) -> bool {
        let apart = |a: &[usize], b: &[usize]| {
            !a.is_empty() && !b.is_empty() && a.iter().all(|x| !b.contains(x))
        };
        apart(&self.years, &other.years)
            || apart(&self.months, &other.months)
            || apart(&self.weekdays, &other.weekdays)
    }
}

/// Reads a year from 1900 to 2099.
pub(super) fn year(word: &str) -> Option<usize> {
    let digits = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    word.parse().ok().filter(|year| digits && (1900..2100).contains(year))
}
