//! Decides whether `06/10/1998` is a day of June or of October, by the other dates that were
//! written beside it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use crate::article::{Article, Date, DateOrder, Origin};

/// Reads dates that may have the day or the month first as the other dates of their file are
/// to be read; where these leave it open, as those of the folder. Where both orders are in
/// use, or none can be told, the day stays first.
pub(super) fn settle<'a>(articles: impl Iterator<Item = &'a mut Article>) {
    let mut articles: Vec<&mut Article> = articles.collect();
    if articles.iter().all(|article| article.date_order != DateOrder::Either) {
        return;
    }
    let by_file = orders(&articles, |origin| origin.path.clone());
    let by_folder = orders(&articles, folder);
    for article in &mut articles {
        let of_file = by_file.get(&article.origin.path).copied();
        let of_folder = || by_folder.get(&folder(&article.origin)).copied();
        turn(article, of_file.or_else(of_folder).unwrap_or_default());
    }
}

/// Does what [`settle`] does for articles that are one group, whatever they are called.
#[cfg(feature = "json")]
pub(crate) fn settle_together(articles: &mut [Article]) {
    let of_all =
        articles.iter().fold(Seen::default(), |seen, article| seen.with(article));
    articles.iter_mut().for_each(|article| turn(article, of_all));
}

/// The orders that dates were seen in.
#[derive(Clone, Copy, Default)]
struct Seen {
    day_first: bool,
    month_first: bool,
}

impl Seen {
    fn with(self, article: &Article) -> Seen {
        Seen {
            day_first: self.day_first || article.date_order == DateOrder::DayFirst,
            month_first: self.month_first || article.date_order == DateOrder::MonthFirst,
        }
    }
}

/// Returns what the dates of each group tell; groups in which none tells anything are left
/// out.
fn orders(
    articles: &[&mut Article],
    group: impl Fn(&Origin) -> PathBuf,
) -> BTreeMap<PathBuf, Seen> {
    let tells = |article: &&&mut Article| {
        matches!(article.date_order, DateOrder::DayFirst | DateOrder::MonthFirst)
    };
    let mut seen: BTreeMap<PathBuf, Seen> = BTreeMap::new();
    for article in articles.iter().filter(tells) {
        let of_group = seen.entry(group(&article.origin)).or_default();
        *of_group = of_group.with(article);
    }
    seen
}

fn folder(origin: &Origin) -> PathBuf {
    origin.path.parent().unwrap_or(Path::new("")).to_path_buf()
}

/// Puts the month first where that may be meant and all others do.
fn turn(article: &mut Article, seen: Seen) {
    let is_turned = seen.month_first && !seen.day_first;
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
