//! What a story says happened when.

mod clause;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use jiff::civil;

use crate::article::{Article, Date, Language, Span};
use crate::fact::{self, Day, Tokens, Traits};
use crate::ratio::key;
use crate::summary::{Place, Told};
use clause::{Dated, Tie};

/// A statement of what happened at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Event<'a> {
    /// When: the first day of the time meant, at midnight.
    pub date: Date,
    /// How exactly the time is known.
    pub granularity: Granularity,
    /// The words that tell the time: bytes of the article's text.
    pub when: Span,
    /// Where the statement stands.
    pub place: Place,
    /// The statement: a sentence as it stands in its article.
    pub text: &'a str,
    /// Where else it is said, one place an article.
    pub supporters: Vec<Place>,
}

/// How exactly a time is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Granularity {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the year.
    Year,
}

impl Granularity {
    /// Weeks have no names, and what is told of "this month" or "20 years ago" is of no
    /// month or year in particular.
    fn of(day: &Day) -> Option<Granularity> {
        match day.granularity {
            fact::Granularity::Day => Some(Granularity::Day),
            fact::Granularity::Week => None,
            fact::Granularity::Month => day.month.map(|_| Granularity::Month),
            fact::Granularity::Year => day.year.map(|_| Granularity::Year),
        }
    }
}

/// Returns true if events are of more than one time, so that there is a course to show.
pub fn spans_days(events: &[Event<'_>]) -> bool {
    events
        .windows(2)
        .any(|two| (two[0].date, two[0].granularity) != (two[1].date, two[1].granularity))
}

/// So many of the most central statements of a story are read for dates: it is the course
/// of the story that is wanted, not every date in it.
const MOST_READ: usize = 60;

/// The most events of one date, and of all.
const MOST_OF_ONE_DATE: usize = 2;
const MOST_EVENTS: usize = 16;

/// Events of one date are alike that have so much of their content words in common.
const ALIKE: f64 = 0.33;

/// Returns the statements of a story that name when something happened, by that date: each
/// statement once, those that more articles make and that are more central first chosen. Of
/// those of one date no two are alike, unless they differ in a fact.
pub(crate) fn timeline<'a>(
    told: &Told<'a>,
    articles: &'a [Article],
    languages: &[Language],
) -> Vec<Event<'a>> {
    let event = |&sentence: &usize| {
        let (place, text) = (told.place(sentence), told.text(sentence));
        let published = articles[place.article].published;
        let language = languages[place.article];
        let read = told.reading.texts.get(sentence)?;
        let days = told.reading.vocabulary.days_of(text, read, language, published);
        let tie = |date: Span, granularity: Granularity| {
            let vocabulary = &told.reading.vocabulary;
            Dated::of(text, read, vocabulary, language, date).tie(granularity)
        };
        let (when, date, granularity) = happened(&days, tie, read)?;
        let start = place.span.start();
        let event = Event {
            date: Date(date.at(0, 0, 0, 0)),
            granularity,
            when: Span::new(start + when.start(), start + when.end()),
            place,
            text,
            supporters: told.supporters(sentence),
        };
        Some((sentence, event))
    };
    let mut events: Vec<(usize, Event<'a>)> =
        central(told).iter().filter_map(event).collect();
    let published = told.sentences().iter();
    let published =
        published.filter_map(|sentence| articles[sentence.article as usize].published);
    leave_background_out(&mut events, published.min());
    chosen(events, |one, other| repeats(told, one, other))
}

/// What is known to the year only and lies further back is no part of a story, but of what
/// led to it. A guess: stories of courts and laws go back some years.
const YEARS_BACK: i16 = 10;

/// Leaves out what happened long before the first article of the story, or where that has no
/// date, long before the last event; but not what several articles tell.
fn leave_background_out(events: &mut Vec<(usize, Event<'_>)>, first: Option<Date>) {
    let last = || events.iter().map(|(_, event)| event.date).max();
    let Some(Date(from)) = first.or_else(last) else { return };
    events.retain(|(_, event)| {
        event.granularity != Granularity::Year
            || !event.supporters.is_empty()
            || event.date.0.year() >= from.year() - YEARS_BACK
    });
}

/// Returns true if two sentences are alike and do not differ in a fact.
fn repeats(told: &Told<'_>, one: usize, other: usize) -> bool {
    let content = |sentence: usize| {
        let tokens = told.terms.tokens(sentence).iter();
        let terms = tokens.filter(|token| token.is_content).map(|token| token.term);
        terms.collect::<BTreeSet<u32>>()
    };
    let (one_says, other_says) = (content(one), content(other));
    let common = one_says.intersection(&other_says).count() as f64;
    let all = one_says.union(&other_says).count() as f64;
    common > ALIKE * all && !told.differ(one, other)
}

/// Returns the sentences to read, the most central first, one of those that say the same.
fn central(told: &Told<'_>) -> Vec<usize> {
    let mut sentences: Vec<usize> =
        (0..told.sentences().len()).filter(|&at| told.stands_alone(at)).collect();
    sentences.sort_by_key(|&at| (Reverse(key(told.scores[at])), at));
    let mut groups = BTreeSet::new();
    sentences.retain(|&at| groups.len() < MOST_READ && groups.insert(told.group(at)));
    sentences
}

/// Returns when that happened which a sentence tells of, and the words that say so: "on
/// Tuesday" in "The bridge fell on Tuesday, police said on Friday".
///
/// The day of the report counts where there is no other, and so does that of a clause; a day
/// counts before a year.
fn happened(
    days: &[(Span, Day)],
    tie: impl Fn(Span, Granularity) -> Option<Tie>,
    read: &Tokens,
) -> Option<(Span, civil::Date, Granularity)> {
    let known = days.iter().filter_map(|(span, day)| {
        let (date, granularity) = (day.date?, Granularity::of(day)?);
        let tie = tie(*span, granularity).filter(|_| is_civil(date))?;
        let is_loose = is_of_report(*span, read) || tie == Tie::Clause;
        Some(((is_loose, tie, granularity, span.start()), (*span, date, granularity)))
    });
    known.min_by_key(|&(order, _)| order).map(|(_, known)| known)
}

/// "In 66" may be read as a year; news tell of later ones.
fn is_civil(date: civil::Date) -> bool {
    date.year() >= 1000
}

/// Returns true if a date is that of what was said: it stands right behind "said", but for
/// a word such as "on".
fn is_of_report(date: Span, read: &Tokens) -> bool {
    let before = read.tokens.partition_point(|token| token.span.start() < date.start());
    let mut back = read.tokens[..before].iter().rev();
    let is_small = |traits: Traits| traits.any(Traits::STOP.and(Traits::FREE));
    let says = |traits: Traits| traits.any(Traits::SPEECH.and(Traits::SAYS));
    match back.next() {
        Some(last) if says(last.traits) => true,
        Some(last) if is_small(last.traits) => {
            back.next().is_some_and(|token| says(token.traits))
        }
        _ => false,
    }
}

/// Keeps the best events of each date and of all, and puts them in order. They come with the
/// most central ones first, each with its sentence; `repeats` says which are not shown beside
/// each other.
fn chosen<'a>(
    mut events: Vec<(usize, Event<'a>)>,
    repeats: impl Fn(usize, usize) -> bool,
) -> Vec<Event<'a>> {
    events.sort_by_key(|(_, event)| {
        let is_vague = event.granularity == Granularity::Year;
        (is_vague, Reverse(event.supporters.len()))
    });
    let mut kept: Vec<(usize, Event<'a>)> = Vec::new();
    for (sentence, event) in events {
        let same = |(_, kept): &&(usize, Event<'a>)| {
            (kept.date, kept.granularity) == (event.date, event.granularity)
        };
        let of_date: Vec<usize> = kept.iter().filter(same).map(|&(at, _)| at).collect();
        if kept.len() < MOST_EVENTS
            && of_date.len() < MOST_OF_ONE_DATE
            && !of_date.iter().any(|&other| repeats(sentence, other))
        {
            kept.push((sentence, event));
        }
    }
    let mut kept: Vec<Event<'a>> = kept.into_iter().map(|(_, event)| event).collect();
    kept.sort_by_key(|event| (event.date, Reverse(event.granularity), event.place));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::digest;
    use crate::options::Options;

    fn article(date: Option<&str>, text: &str) -> Article {
        let published = date.map(|date| Date(date.parse().unwrap()));
        Article { published, ..Article::new("a", text) }
    }

    /// The dates of the events of a story, with how the texts begin.
    fn events(articles: &[Article]) -> Vec<(String, String)> {
        let digest = digest(articles, &Options::default());
        assert_eq!(digest.stories.len(), 1);
        let event = |event: &Event<'_>| {
            let date = event.date.0.date().to_string();
            (date, event.text.split(' ').take(2).collect::<Vec<_>>().join(" "))
        };
        digest.stories[0].timeline.iter().map(event).collect()
    }

    fn dates(articles: &[Article]) -> Vec<String> {
        events(articles).into_iter().map(|(date, _)| date).collect()
    }

    #[test]
    fn days_are_resolved_against_the_day_of_the_article() {
        let told = [
            "The bridge over the Orla fell on Tuesday.",
            "Two days later the bridge of Lunde was closed.",
            "Divers will search the Orla below the bridge on Friday.",
            "The bridge of Lunde was built on April 7, 1961, by hand.",
        ];
        let articles = [article(Some("2026-03-05"), &told.join(" "))];
        assert_eq!(dates(&articles), ["1961-04-07", "2026-03-03", "2026-03-06"]);
    }

    #[test]
    fn what_is_hoped_or_set_for_a_weekday_lies_ahead() {
        let day = |date: &str, text: &str| {
            let found = dates(&[article(Some(date), text)]);
            found.first().cloned().unwrap_or_default()
        };
        // A Monday, a Thursday and a Wednesday.
        for (date, text, expected) in [
            (
                "2000-04-03",
                "Judge Orla Brandt has set a hearing for Thursday morning.",
                "2000-04-06",
            ),
            (
                "1999-03-18",
                "The crew hopes to make it across the sea and complete the long way round the \
                 world by Saturday.",
                "1999-03-20",
            ),
            (
                "1999-03-18",
                "The crew said that the balloon would complete its circuit of the Earth on \
                 Saturday.",
                "1999-03-20",
            ),
            (
                "1999-03-17",
                "Life is shorter there, the bureau said in a report being released Thursday.",
                "1999-03-18",
            ),
            // This has passed.
            (
                "1999-03-18",
                "The crew had set out for the coast on Saturday, its spokesman said.",
                "1999-03-13",
            ),
            (
                "1999-03-18",
                "The start that was set for Monday failed, its spokesman said.",
                "1999-03-15",
            ),
            (
                "1999-03-18",
                "Two men died in Lunde after being shot Tuesday night.",
                "1999-03-16",
            ),
        ] {
            assert_eq!(day(date, text), expected, "{text}");
        }
    }

    #[test]
    fn the_day_of_a_relative_clause_is_not_the_day_of_the_event() {
        let published = Some("2026-05-23");
        for text in [
            "Silas Venn, the last of four men who escaped on Wednesday, was found on Friday.",
            "Silas Venn, who escaped on Wednesday, was found in a barn of Lunde on Friday.",
            "Silas Venn, who escaped on Wednesday, was found, police of Lunde said on Friday.",
        ] {
            assert_eq!(dates(&[article(published, text)]), ["2026-05-22"], "{text}");
        }
        for text in [
            "Police of Lunde caught the last of the four men who escaped on Wednesday.",
            "When the bridge of Lunde, an old one, fell on Wednesday, nobody was hurt.",
            "Divers who reached the wreck off Lunde on Wednesday found its door open.",
            "The last of the men of Lunde who escaped was found on Wednesday.",
            "Two people died when the bridge of Lunde fell on Wednesday.",
            "People who live near the river of Lunde were evacuated on Wednesday.",
            "Silas Venn, who runs the port of Lunde, filed a suit on Wednesday.",
            "The bridge of Lunde was closed because of high winds on Wednesday.",
            "A plane crashed while landing at Lunde on Wednesday.",
            "Though small, the bridge of Lunde was blown up on Wednesday.",
            "Wednesday, in a speech to the council of Lunde, Silas Venn resigned.",
        ] {
            assert_eq!(dates(&[article(published, text)]), ["2026-05-20"], "{text}");
        }
    }

    #[test]
    fn the_day_of_the_report_is_not_the_day_of_the_event() {
        let text = "The bridge fell on Tuesday, police of Lunde said on Thursday.";
        assert_eq!(dates(&[article(Some("2026-03-05"), text)]), ["2026-03-03"]);
        let text = "Police of Lunde said on Wednesday that the bridge fell on Monday.";
        assert_eq!(dates(&[article(Some("2026-03-05"), text)]), ["2026-03-02"]);
        let text = "The bridge is unsafe, police of Lunde said on Wednesday.";
        assert_eq!(dates(&[article(Some("2026-03-05"), text)]), ["2026-03-04"]);
    }

    #[test]
    fn nothing_is_told_twice_of_one_day_unless_it_is_told_otherwise() {
        let one =
            "The bridge over the Orla at Lunde fell on Tuesday under a train of coal.";
        let again =
            "On Tuesday the old bridge at Lunde fell into the Orla under its coal train.";
        let count = |texts: [&str; 2]| {
            let articles = texts.map(|text| article(Some("2026-03-05"), text));
            events(&articles).len()
        };
        assert_eq!(count([one, again]), 1);
        let [dead, more] = ["killed 12 people.", "killed 15 people."]
            .map(|end| format!("The bridge that fell on Tuesday at Lunde {end}"));
        assert_eq!(count([&dead, &more]), 2);
    }

    #[test]
    fn without_a_date_of_the_article_only_whole_dates_are_known() {
        let text =
            "The bridge of Lunde fell on Tuesday. The bridge was built on April 7, 1961.";
        assert_eq!(dates(&[article(None, text)]), ["1961-04-07"]);
    }

    #[test]
    fn a_statement_that_several_articles_make_is_one_event_with_supporters() {
        let text = "The bridge over the river Orla in the town of Lunde fell on Tuesday";
        let articles = [
            article(Some("2026-03-05"), &format!("{text}, police said.")),
            article(Some("2026-03-04"), &format!("{text}. Divers searched the Orla.")),
        ];
        let digest = digest(&articles, &Options::default());
        let [event] = &digest.stories[0].timeline[..] else {
            panic!("{:?}", digest.stories[0].timeline)
        };
        assert_eq!(event.supporters.len(), 1);
        assert_eq!(articles[event.place.article].slice(event.when), "Tuesday");
        assert!(!spans_days(&digest.stories[0].timeline));
    }

    #[test]
    fn months_and_years_count_by_their_names_and_weeks_do_not() {
        let told = [
            "The bridge of Lunde was mended in 2021.",
            "Painters gave the old railings a coat of green in August.",
            "Cracks were seen by divers twenty years ago.",
            "The council of Lunde meets this month.",
            "A lorry struck the northern pier last week.",
        ];
        let articles = [article(Some("2026-03-05"), &told.join(" "))];
        assert_eq!(dates(&articles), ["2021-01-01", "2025-08-01"]);
    }

    #[test]
    fn a_year_that_belongs_to_a_noun_or_a_figure_dates_nothing() {
        let published = Some("2026-03-05");
        for text in [
            "The council of Lunde ended the toll by the road act of 2024.",
            "The mayor of Lunde walked toward running for governor in 2024.",
            "The mayor of Lunde was head of the bridge board in 2024.",
            "The toll of the bridge of Lunde rose to $5 million from $4 million in 2024.",
            "The toll of the bridge of Lunde doubled to $8 million compared with $4 million in \
             2024.",
            "Judges of Lunde heard of the death of Silas Venn, a clerk of the mayor in 2024.",
            "Judges of Lunde delayed the trial of the men arrested near the bridge in 2024.",
            "Cars have crossed the bridge of Lunde for free since 2024.",
            "Silas Venn has sat in the jail of Lunde since his March 2024 arrest.",
            "The mayor of Lunde spoke about Tuesday's vote.",
        ] {
            assert!(dates(&[article(published, text)]).is_empty(), "{text}");
        }
        for text in [
            "In 2024, the council of Lunde ended the toll.",
            "The council of Lunde closed the bridge to cars in late 2024.",
            "The mayor of Lunde saw the bridge sway during a training march in 2024.",
            "The mayor of Lunde was elected to the board of the bridge in 2024.",
        ] {
            assert_eq!(dates(&[article(published, text)]), ["2024-01-01"], "{text}");
        }
    }

    #[test]
    fn a_note_without_a_subject_is_no_event() {
        let published = Some("2026-03-05");
        for text in [
            "7 April, 1961, during his speech to the people of Lunde at the bridge.",
            "April 1961, speaking to the people of Lunde shortly before he resigned.",
        ] {
            assert!(dates(&[article(published, text)]).is_empty(), "{text}");
        }
        let text = "On April 7, 1961, during a storm, the bridge of Lunde fell.";
        assert_eq!(dates(&[article(published, text)]), ["1961-04-07"]);
    }

    #[test]
    fn a_year_long_before_the_story_is_background() {
        let text = "The bridge of Lunde was built by hand in 1961. In 2020 its piers were \
                    mended.";
        assert_eq!(dates(&[article(Some("2026-03-05"), text)]), ["2020-01-01"]);
        assert_eq!(dates(&[article(None, text)]), ["2020-01-01"]);
    }

    #[test]
    fn of_one_date_a_few_events_are_kept() {
        let told: String = (0..6)
            .map(|n| {
                format!(
                    "On Tuesday team number {n} of Lunde mended wall {n} of the bridge. "
                )
            })
            .collect();
        assert_eq!(events(&[article(Some("2026-03-05"), &told)]).len(), MOST_OF_ONE_DATE);
    }
}
