//! What the words around a figure confine it to: a part, a period, a group, a place.

use std::sync::LazyLock;

use crate::article::Span;
use crate::article::calendar::{Calendar, ENGLISH};
use crate::hash::{FixedMap, Key};

/// What a word does beside a figure.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sense {
    /// How it confines figures near it.
    pub(super) confining: Option<Confined>,
    /// It makes a label of a number beside it.
    pub(super) labels: bool,
    /// It goes with a speaker.
    pub(super) speaks: bool,
    /// It goes with a count that is carried on.
    pub(super) carries_on: bool,
    /// It stands before what something has come to: "to 31".
    pub(super) leads_to: bool,
    /// It tells that something has been raised, to what stands behind a "to".
    pub(super) raises: bool,
    /// The area behind it has burned.
    pub(super) burns: bool,
    /// What it stands before is known.
    pub(super) is_known: bool,
    /// It is "more".
    pub(super) is_more: bool,
    /// Who uses it denies what follows.
    pub(super) denies: bool,
    /// It is what is denied, without saying what that is.
    pub(super) is_claim: bool,
    /// It opens a clause that tells what is said.
    pub(super) is_that: bool,
    /// It stands for who was named before.
    pub(super) is_pronoun: bool,
    /// It denies a verb, or what stands behind it.
    pub(super) is_not: bool,
    /// With one that `follows_rejection` it tells that what stands behind is wrong: "rather
    /// than", "instead of".
    pub(super) rejects: bool,
    pub(super) follows_rejection: bool,
    /// Who uses it answers a charge.
    pub(super) pleads: bool,
    /// Right before a verb it tells that something was so earlier, or is not told to be so.
    pub(super) precedes: bool,
    /// It goes on with something else.
    pub(super) goes_on: bool,
    /// It counts one: "a", "another".
    pub(super) is_one: bool,
    /// What follows it in the clause is not told as so.
    pub(super) is_if: bool,
    /// It stands for anybody.
    pub(super) is_you: bool,
    /// Before so many months or days it tells which: "first", "past".
    pub(super) spans: bool,
    /// It tells until when something is not so.
    pub(super) delays: bool,
    /// What is told with it is not said to be so: "if", "must".
    pub(super) supposes: bool,
    /// Behind a "not", it makes that deny less than all.
    pub(super) qualifies: bool,
    /// It opens what somebody denies to have done: "niega haber".
    pub(super) has: bool,
    /// The month or weekday that it names.
    pub(super) period: Option<Period>,
    /// That period is cut short, and another word in small letters.
    is_cut: bool,
    /// The year that it is.
    pub(super) year: Option<u16>,
}

/// A month or a weekday, by its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    Month(u16),
    Weekday(u16),
}

impl Sense {
    /// Looks up the word that a part of a text is, whatever its case.
    pub(super) fn at(text: &str, span: Span) -> Sense {
        // Most are small letters before a space.
        match Key::of_plain_word(&text.as_bytes()[span.start()..]) {
            Some((key, length)) if length == span.len() => {
                SENSES.get(&key).copied().unwrap_or_default().in_small_letters()
            }
            _ => Sense::of(&text[span.range()]),
        }
    }

    /// Looks up a word, whatever its case.
    pub(super) fn of(word: &str) -> Sense {
        let owner =
            ["'s", "’s", "'S", "’S"].iter().find_map(|end| word.strip_suffix(end));
        let key = Key::of_lower(owner.unwrap_or(word));
        let known = key.and_then(|key| SENSES.get(&key));
        let known = known.copied().unwrap_or_default();
        let known = match word.starts_with(char::is_lowercase) {
            true => known.in_small_letters(),
            false => known,
        };
        Sense { year: year(word), ..known }
    }

    /// What the word does in small letters: "sat", "mar" and "wed" name no period.
    fn in_small_letters(self) -> Sense {
        Sense { period: self.period.filter(|_| !self.is_cut), ..self }
    }

    /// Returns true if the word is the name of a weekday.
    pub(super) fn names_weekday(&self) -> bool {
        matches!(self.period, Some(Period::Weekday(_)))
    }
}

/// The words of all lists below.
static SENSES: LazyLock<FixedMap<Key, Sense>> = LazyLock::new(|| {
    let mut senses: FixedMap<Key, Sense> = FixedMap::default();
    let mut note = |words: &str, add: &dyn Fn(&mut Sense)| {
        for word in words.split_ascii_whitespace() {
            add(senses.entry(Key::of(word)).or_default());
        }
    };
    for &(confined, words) in CONFINING {
        note(words, &|sense| sense.confining = sense.confining.or(Some(confined)));
    }
    note(LABELS, &|sense| sense.labels = true);
    note(SPEECH, &|sense| sense.speaks = true);
    note(CARRIED_ON, &|sense| sense.carries_on = true);
    note(KNOWN, &|sense| sense.is_known = true);
    note("to auf", &|sense| sense.leads_to = true);
    note("raised raises raising", &|sense| sense.raises = true);
    note("burned burnt burning scorched charred", &|sense| sense.burns = true);
    note(DENYING, &|sense| sense.denies = true);
    note(CLAIMS, &|sense| sense.is_claim = true);
    note("that dass que", &|sense| sense.is_that = true);
    note(PRONOUNS, &|sense| sense.is_pronoun = true);
    note(QUALIFYING, &|sense| sense.qualifies = true);
    note("not nicht pas", &|sense| sense.is_not = true);
    note("rather instead", &|sense| sense.rejects = true);
    note("than of", &|sense| sense.follows_rejection = true);
    note("plead pleads pleaded pled pleading", &|sense| sense.pleads = true);
    note("had first to hatte hatten zuerst avait avaient había habían", &|sense| {
        sense.precedes = true;
    });
    note("and but und aber sondern et mais y pero sino", &|sense| sense.goes_on = true);
    note("a an one another ein eine einen un une una uno", &|sense| sense.is_one = true);
    note("if unless wenn falls si", &|sense| sense.is_if = true);
    note("you man vous usted uno", &|sense| sense.is_you = true);
    note(
        "first last past next coming following ersten letzten nächsten premiers \
          derniers prochains primeros últimos próximos",
        &|sense| sense.spans = true,
    );
    note("until till before unless bis bevor avant hasta antes", &|sense| {
        sense.delays = true
    });
    note(SUPPOSING, &|sense| sense.supposes = true);
    note("haber avoir être", &|sense| sense.has = true);
    note("more", &|sense| sense.is_more = true);
    for (period, names) in periods() {
        note(names, &|sense| sense.period = sense.period.or(Some(period)));
    }
    for short in ENGLISH.short_months.iter().chain(ENGLISH.short_weekdays) {
        note(short, &|sense| sense.is_cut = true);
    }
    senses
});

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
        "total overall altogether combined cumulative since insgesamt gesamt seit total totale totaux \
         depuis desde",
    ),
    (
        Confined::Former,
        "previous previously earlier last former formerly prior ago record once original originally \
         initially usual usually normally expected forecast predicted estimate target goal feared presumed believed \
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

/// Words beside a count that is carried on from day to day: that of Tuesday and that of
/// Friday are of one matter.
const CARRIED_ON: &str = "toll tally rose rises risen climbed climbs reached reaches grew grown increased \
     jumped soared stands stood passed topped stieg steigt gestiegen erhöhte erhöht opferzahl \
     bilan atteint alourdi élève monté asciende ascendió subió sube aumentó alcanzó balance";

/// Articles before what is known already.
const KNOWN: &str = "the those these die der den diese dieser les ces los las esos esas";

/// Nouns before a number that is a name rather than a count, and those after one.
const LABELS: &str = "category flight route highway interstate section article chapter page number no \
     photo episode season phase week day grade level room channel apollo windows area district \
     precinct ward act title type model volume part step rule amendment resolution proposition \
     prop measure class zone exit gate lane mile block street avenue game round set quarter inning \
     lap heat group division tier stage version size age aged unit engine battalion brigade \
     regiment squadron company platoon series seite artikel kapitel gruppe stufe klasse tag woche page \
     article chapitre étape groupe página artículo capítulo grupo etapa";

/// Words by which somebody is said to have said something: names beside them are speakers.
const SPEECH: &str = "said says say told tells according reported reports announced added reveal reveals revealed \
     spokesman spokeswoman spokesperson official officials sagte laut zufolge selon déclaré según dijo";

/// Verbs by which somebody denies something, in so many words.
const DENYING: &str = "deny denies denied reject rejects rejected dismiss dismisses dismissed \
     refute refutes refuted bestreitet bestreiten bestritt bestritten \
     dementiert dementierte dementierten leugnet leugnete nient nié dément démentent démenti \
     niega niegan negó negaron desmiente desmienten desmintió desmintieron";

/// What is denied, before it is told what that is.
const CLAIMS: &str = "report reports claim claims allegation allegations accusation accusations charge \
     charges suggestion suggestions rumor rumors rumour rumours story stories bericht berichte \
     vorwurf vorwürfe gerücht gerüchte rumeur rumeurs rumores \
     acusación acusaciones";

/// Words with which it is left open whether something is so.
const SUPPOSING: &str = "if whether unless would could should might may must prove proves proved proven \
     suppose supposing imagine allegedly asked hopes hoped wants wanted ob falls würde würden könnte könnten soll sollen müsste si \
     pourrait pourraient aurait auraient serait podría podrían sería habría";

/// Words behind a "not" that leave open how much of it is denied, or for how long.
const QUALIFYING: &str = "only just yet all every always immediately necessarily solely merely entirely \
     fully so as nur bloß noch alle immer sofort ganz seulement encore tous toujours tout";

/// Pronouns that stand for who denies.
const PRONOUNS: &str = "he she it they er sie es il elle ils elles él ella ellos ellas";

/// The languages whose months and weekdays are read.
const CALENDARS: [&str; 4] = ["en", "de", "fr", "es"];

/// May, which is a verb and a name as well, tells no period.
const MAY: u16 = 4;

/// Returns true if a figure is told as what something has come to; `before` has the words before
/// it, the last one first.
///
/// "The death toll stands at 31", and with more between them "raised the toll in the worst accident
/// on this coast for decades to 31".
pub(super) fn has_come_to(before: impl Iterator<Item = Sense>) -> bool {
    // A guess; two and eight find the same on the development sets.
    const NEAR: usize = 4;
    // Room for what the count is of, within the clause.
    const FAR: usize = 12;
    let mut before = before.peekable();
    let is_end = before.peek().is_some_and(|last| last.leads_to);
    let mut before = before.take(if is_end { FAR } else { NEAR });
    before.any(|sense| sense.carries_on || is_end && sense.raises)
}

/// Lists the names of months and weekdays. Cut short they are known in English alone: Spanish
/// "ago" is a word of English.
fn periods() -> impl Iterator<Item = (Period, &'static str)> {
    let calendars = CALENDARS.iter().filter_map(|code| Calendar::of(code));
    let whole = calendars.flat_map(|calendar| {
        let months = (0..).map(Period::Month).zip(calendar.months.iter().copied());
        let weekdays = (0..).map(Period::Weekday).zip(calendar.weekdays.iter().copied());
        months.chain(weekdays)
    });
    let row = |names: &[&str], short: &str| {
        (0..).zip(names).find(|(_, name)| name.starts_with(short)).map(|(row, _)| row)
    };
    let months = ENGLISH.short_months.iter();
    let months = months.filter_map(move |&short| {
        Some((Period::Month(row(&ENGLISH.months, short)?), short))
    });
    let weekdays = ENGLISH.short_weekdays.iter();
    let weekdays = weekdays.filter_map(move |&short| {
        Some((Period::Weekday(row(ENGLISH.weekdays, short)?), short))
    });
    let all = whole.chain(months).chain(weekdays);
    all.filter(|(period, _)| *period != Period::Month(MAY))
}

/// The periods that a sentence names.
#[derive(Clone, Debug, Default)]
pub(super) struct Periods {
    years: Vec<u16>,
    months: Vec<u16>,
    weekdays: Vec<u16>,
}

impl Periods {
    /// Notes what a word names.
    pub(super) fn note(&mut self, sense: &Sense) {
        // Each once: there are few, however long a sentence is.
        let add = |names: &mut Vec<u16>, name: u16| {
            if !names.contains(&name) {
                names.push(name);
            }
        };
        match sense.period {
            Some(Period::Month(month)) => add(&mut self.months, month),
            Some(Period::Weekday(weekday)) => add(&mut self.weekdays, weekday),
            None => {}
        }
        if let Some(year) = sense.year {
            add(&mut self.years, year);
        }
    }

    pub(super) fn has_year(&self) -> bool {
        !self.years.is_empty()
    }

    /// Returns true if a year, month or weekday is named.
    pub(super) fn has_any(&self) -> bool {
        self.has_year() || !self.months.is_empty() || !self.weekdays.is_empty()
    }

    /// Returns true if both name years, months or weekdays, and none in common.
    pub(super) fn differ(&self, other: &Periods) -> bool {
        apart(&self.years, &other.years)
            || apart(&self.months, &other.months)
            || apart(&self.weekdays, &other.weekdays)
    }
}

/// Returns true if both name something, and nothing that the other one does.
fn apart(a: &[u16], b: &[u16]) -> bool {
    !a.is_empty() && !b.is_empty() && a.iter().all(|x| !b.contains(x))
}

/// Reads a year from 1900 to 2099.
pub(super) fn year(word: &str) -> Option<u16> {
    let digits = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    let year = digits.then(|| word.parse().ok()).flatten();
    year.filter(|year| (1900..2100).contains(year))
}
