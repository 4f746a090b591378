//! Dates, counts and names as a page words them.

use jiff::civil::Date as Day;

use crate::article::{Article, Date};
use crate::render::{label, one_line};

/// Returns a number with what it counts: `1 article`, `1,204 articles`.
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        _ => format!("{} {many}", grouped(number)),
    }
}

/// Returns a number with a comma between its thousands.
pub(super) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Returns a day as people write it: `4 March 2026`.
pub(in crate::render) fn day(date: Date) -> String {
    written(date.0.date(), "%-d %B %Y")
}

/// Returns a day in a chart, where there is little room: `4 Mar`.
pub(super) fn short_day(day: Day) -> String {
    written(day, "%-d %b")
}

/// Returns the days from the first to the last of some dates, as short as can be:
/// `3–5 March 2026`; nothing of no dates.
pub(super) fn days(dates: impl Iterator<Item = Date>) -> Option<String> {
    let days: Vec<Day> = dates.map(|date| date.0.date()).collect();
    let (first, last) = (*days.iter().min()?, *days.iter().max()?);
    let whole = |day| written(day, "%-d %B %Y");
    Some(match () {
        () if first == last => whole(last),
        () if (first.year(), first.month()) == (last.year(), last.month()) => {
            format!("{}–{}", first.day(), whole(last))
        }
        () if first.year() == last.year() => {
            format!("{} – {}", written(first, "%-d %B"), whole(last))
        }
        () => format!("{} – {}", whole(first), whole(last)),
    })
}

/// Returns a day in the form that `format` says.
pub(in crate::render) fn written(day: Day, format: &str) -> String {
    day.strftime(format).to_string()
}

/// Returns who published an article, or else the file it was read from.
pub(super) fn outlet(article: &Article) -> String {
    let source = article.source.as_deref().map(one_line);
    source.filter(|source| !source.is_empty()).unwrap_or_else(|| label(&article.origin))
}

/// Returns the title of an article, if it has one that can be read.
pub(super) fn title(article: &Article) -> Option<String> {
    article.title.as_deref().map(one_line).filter(|title| !title.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date(text.parse().expect("a date"))
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(count(1, "article", "articles"), "1 article");
        assert_eq!(count(1_234_567, "article", "articles"), "1,234,567 articles");
        assert_eq!(grouped(999), "999");
    }

    #[test]
    fn a_span_of_days_names_month_and_year_once() {
        let span = |texts: &[&str]| days(texts.iter().map(|text| date(text)));
        assert_eq!(span(&[]), None);
        assert_eq!(span(&["2026-03-04T10:00"]).as_deref(), Some("4 March 2026"));
        assert_eq!(
            span(&["2026-03-05T00:00", "2026-03-03T00:00"]).as_deref(),
            Some("3–5 March 2026")
        );
        assert_eq!(
            span(&["2026-02-28T00:00", "2026-03-03T00:00"]).as_deref(),
            Some("28 February – 3 March 2026")
        );
        assert_eq!(
            span(&["2025-12-31T00:00", "2026-01-01T00:00"]).as_deref(),
            Some("31 December 2025 – 1 January 2026")
        );
    }

    #[test]
    fn an_article_without_a_publisher_goes_by_its_file() {
        let mut article = Article::new("a/b.txt", "x");
        article.source = Some(" \u{202e} ".to_string());
        assert_eq!(outlet(&article), "a/b.txt");
        assert_eq!(title(&article), None);
    }
}
