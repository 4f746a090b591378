//! Decides whether `06/10/1998` is a day of June or of October, by the other dates that were
//! written beside it, else by the weekdays that the articles name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use crate::article::calendar::ENGLISH;
use crate::article::{Article, Date, DateOrder, Origin};

/// Reads dates that may have the day or the month first as the other dates of their file are
/// to be read; where these leave it open, as those of the folder. Where no date tells, the
/// weekdays do that the articles begin with. Where both orders are in use, or none can be told,
/// the day stays first.
pub(super) fn settle<'a>(articles: impl Iterator<Item = &'a mut Article>) {
    let mut articles: Vec<&mut Article> = articles.collect();
    if articles.iter().all(|article| article.date_order != DateOrder::Either) {
        return;
    }
    let by_file = orders(&articles, |origin| origin.path.clone());
    let by_folder = orders(&articles, folder);
    for article in &mut articles {
        let seen =
            [by_file.get(&article.origin.path), by_folder.get(&folder(&article.origin))];
        let seen = || seen.into_iter().flatten();
        let of_dates = seen().find_map(Seen::of_dates);
        turn(article, of_dates.or_else(|| seen().find_map(Seen::of_weekdays)));
    }
}

/// Does what [`settle`] does for articles that are one group, whatever they are called.
#[cfg(feature = "json")]
pub(crate) fn settle_together(articles: &mut [Article]) {
    let of_all =
        articles.iter().fold(Seen::default(), |seen, article| seen.with(article));
    let order = of_all.of_dates().or_else(|| of_all.of_weekdays());
    articles.iter_mut().for_each(|article| turn(article, order));
}

/// The orders that dates were seen in.
#[derive(Clone, Default)]
struct Seen {
    day_first: bool,
    month_first: bool,
    /// The dates whose articles name a weekday that fits only if the month is first.
    fits_month_first: BTreeSet<Date>,
    /// The same if the day is first.
    fits_day_first: BTreeSet<Date>,
}

/// News tells first what happened today or yesterday. By chance two weekdays of seven fit, so
/// one date that fits one order alone speaks ten to one for it if four of five articles name such
/// a day, and two a hundred to one. Of more dates some may be wrong.
const MOST_BACK: i8 = 1;
const TELLING: usize = 2;
const LEAD: usize = 4;

/// The words of an article in which the weekday is sought of what happened first: those of its
/// first two sentences.
const OPENING: usize = 60;

impl Seen {
    fn with(mut self, article: &Article) -> Seen {
        self.day_first |= article.date_order == DateOrder::DayFirst;
        self.month_first |= article.date_order == DateOrder::MonthFirst;
        if let (DateOrder::Either, Some(date)) = (article.date_order, article.published) {
            let named = weekday(&article.text);
            let [as_read, other] = [Some(date), turned(date)].map(|date| {
                named.zip(date).is_some_and(|(named, date)| fits(date, named))
            });
            match (as_read, other) {
                (true, false) => self.fits_day_first.insert(date),
                (false, true) => self.fits_month_first.insert(date),
                _ => false,
            };
        }
        self
    }

    /// Returns the order that dates tell which can be read in one way.
    fn of_dates(&self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (true, _) => Some(DateOrder::DayFirst),
            (_, true) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    /// Returns the order that weekdays tell.
    fn of_weekdays(&self) -> Option<DateOrder> {
        let (days, months) = (self.fits_day_first.len(), self.fits_month_first.len());
        let tells =
            |these: usize, others: usize| these >= TELLING && these >= LEAD * others;
        match (tells(days, months), tells(months, days)) {
            (true, _) => Some(DateOrder::DayFirst),
            (_, true) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }
}

/// Returns true if a weekday, from 0 for Monday, is that of a date or of the day before.
fn fits(Date(date): Date, weekday: i8) -> bool {
    let back = date.date().weekday().to_monday_zero_offset() - weekday;
    back.rem_euclid(7) <= MOST_BACK
}

/// Returns the first weekday that a text names in its opening, from 0 for Monday; none where that
/// is to come, or part of a name: "Sheffield Wednesday", "The Sunday Times".
fn weekday(text: &str) -> Option<i8> {
    let words: Vec<&str> = text.split_whitespace().take(OPENING).collect();
    let bare =
        |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let row = |word: &str| {
        let (lower, is_capital) = (bare(word), word.contains(char::is_uppercase));
        ENGLISH.weekdays.iter().position(|name| *name == lower).filter(|_| is_capital)
    };
    let at = words.iter().position(|word| row(word).is_some())?;
    let is_to_come = words[..at].iter().any(|word| ["will", "next"].contains(word));
    let starts_name = |word: &str| word.starts_with(char::is_uppercase);
    let before = at.checked_sub(1).map(|at| words[at]);
    let behind =
        words.get(at + 1).copied().filter(|_| words[at].ends_with(char::is_alphabetic));
    let is_name = before.into_iter().chain(behind).any(starts_name);
    let row = row(words[at]).filter(|_| !is_to_come && !is_name)?;
    i8::try_from(row).ok()
}

/// Returns what the dates of each group tell.
fn orders(
    articles: &[&mut Article],
    group: impl Fn(&Origin) -> PathBuf,
) -> BTreeMap<PathBuf, Seen> {
    let tells = |article: &&&mut Article| article.date_order != DateOrder::Plain;
    let mut seen: BTreeMap<PathBuf, Seen> = BTreeMap::new();
    for article in articles.iter().filter(tells) {
        let of_group = seen.entry(group(&article.origin)).or_default();
        *of_group = std::mem::take(of_group).with(article);
    }
    seen
}

fn folder(origin: &Origin) -> PathBuf {
    origin.path.parent().unwrap_or(Path::new("")).to_path_buf()
}

/// Puts the month first where that may be meant, if that is the order of the others.
fn turn(article: &mut Article, order: Option<DateOrder>) {
    let is_turned = order == Some(DateOrder::MonthFirst);
    if article.date_order == DateOrder::Either && is_turned {
        article.published = article.published.map(|date| turned(date).unwrap_or(date));
        article.date_order = DateOrder::MonthFirst;
    }
}

fn turned(Date(date): Date) -> Option<Date> {
    let day = jiff::civil::Date::new(date.year(), date.day(), date.month()).ok()?;
    Some(Date(DateTime::from_parts(day, date.time())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dates of articles of files, as they are read together.
    fn settled(dates: &[(&str, &str)]) -> Vec<String> {
        let article = |&(path, text): &(&str, &str)| {
            let (date, order) = Date::parse_ordered(text).unwrap();
            let (published, date_order) = (Some(date), order);
            Article { published, date_order, ..Article::new(path, "A.") }
        };
        let mut articles: Vec<Article> = dates.iter().map(article).collect();
        settle(articles.iter_mut());
        let date = |article: &Article| article.published.unwrap().to_string();
        articles.iter().map(date).collect()
    }

    #[test]
    fn a_date_that_can_be_read_in_one_way_decides_for_its_file() {
        let read = settled(&[
            ("a", "06/10/1998 11:39"),
            ("a", "08/29/1998"),
            ("b", "06/10/1998"),
            ("b", "29/08/1998"),
        ]);
        assert_eq!(
            read,
            ["1998-06-10T11:39:00", "1998-08-29", "1998-10-06", "1998-08-29"]
        );
    }

    #[test]
    fn where_no_date_tells_the_weekdays_that_articles_begin_with_do() {
        let read = |articles: &[(&str, &str)]| {
            let article = |&(date, text): &(&str, &str)| {
                let (date, date_order) = Date::parse_ordered(date).unwrap();
                Article { published: Some(date), date_order, ..Article::new("a", text) }
            };
            let mut articles: Vec<Article> = articles.iter().map(article).collect();
            settle(articles.iter_mut());
            let date = |article: &Article| article.published.unwrap().to_string();
            articles.iter().map(date).collect::<Vec<_>>()
        };
        // The sixth of December 1998 was a Sunday, the ninth a Wednesday.
        let (sunday, wednesday) = (
            ("12/06/1998", "ORLAVIK _ Edvin Marek won on Sunday."),
            ("12/09/1998", "Shares rose on Wednesday morning."),
        );
        assert_eq!(read(&[sunday, wednesday]), ["1998-12-06", "1998-12-09"]);
        // The twelfth of June was a Friday, the twelfth of September a Saturday.
        let (friday, saturday) = (
            ("12/06/1998", "ORLAVIK _ Edvin Marek won on Friday."),
            ("12/09/1998", "Shares rose on Saturday morning."),
        );
        assert_eq!(read(&[friday, saturday]), ["1998-06-12", "1998-09-12"]);
        // One alone may be chance, and a date that can be read in one way is none.
        assert_eq!(read(&[sunday]), ["1998-06-12"]);
        assert_eq!(
            read(&[sunday, wednesday, ("29/08/1998", "Nothing happened.")])[0],
            "1998-06-12"
        );
    }

    #[test]
    fn a_file_of_one_date_is_read_as_its_folder() {
        let read = settled(&[
            ("a/1", "06/10/1998"),
            ("a/2", "08/29/1998"),
            ("b/1", "06/10/1998"),
        ]);
        assert_eq!(read, ["1998-06-10", "1998-08-29", "1998-10-06"]);
    }

    #[test]
    fn where_both_orders_are_in_use_or_none_can_be_told_the_day_is_first() {
        let read =
            settled(&[("a", "06/10/1998"), ("a", "08/29/1998"), ("a", "29/08/1998")]);
        assert_eq!(read[0], "1998-10-06");
        assert_eq!(settled(&[("a", "06/10/1998"), ("a", "10.6.1998")])[0], "1998-10-06");
    }
}
