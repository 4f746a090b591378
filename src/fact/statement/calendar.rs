//! Days reckoned from days.

use jiff::civil::Date;

use super::Granularity;

/// The day so many days later.
pub(super) fn later(date: Date, days: i32) -> Option<Date> {
    moved(date, days, Granularity::Day)
}

/// The same day so many days, weeks, months or years later.
pub(super) fn moved(date: Date, step: i32, granularity: Granularity) -> Option<Date> {
    // A text may speak of 20,000 years ago, for which there are no dates.
    let span = match granularity {
        Granularity::Day => jiff::Span::new().try_days(step),
        Granularity::Week => jiff::Span::new().try_weeks(step),
        Granularity::Month => jiff::Span::new().try_months(step),
        Granularity::Year => jiff::Span::new().try_years(step),
    };
    date.checked_add(span.ok()?).ok()
}

/// The first day of the week, month or year.
pub(super) fn first_of(date: Date, granularity: Granularity) -> Date {
    match granularity {
        Granularity::Day => date,
        Granularity::Week => {
            let back = i32::from(date.weekday().to_monday_zero_offset());
            later(date, -back).unwrap_or(date)
        }
        Granularity::Month => date.first_of_month(),
        Granularity::Year => date.first_of_year(),
    }
}

/// The last date of those a year apart that lies no more than so many days ahead of the day
/// of publication.
pub(super) fn nearest(
    published: Date,
    ahead: i64,
    on: impl Fn(i16) -> Option<Date>,
) -> Option<Date> {
    let days = |date: Date| date.duration_since(published).as_secs() / 86_400;
    let years = [published.year() + 1, published.year(), published.year() - 1];
    years.into_iter().filter_map(on).find(|&date| days(date) <= ahead)
}
