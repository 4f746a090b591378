//! Reads dates as feeds, archives and people write them.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{self, DateTime, Time};
use jiff::tz::Offset;

use crate::article::calendar::ENGLISH;
use crate::article::{Date, DateOrder};

impl Date {
    /// Reads a date, with or without a time, in the forms of the table below; `None` for
    /// anything else, two-digit years among it. A zone is dropped: the time stays as it
    /// was written. Month names are English.
    ///
    /// | form | example |
    /// |---|---|
    /// | ISO 8601, with `-`, `/` or `.` | `1999-07-07 08:30:27`, `2026-11-23T14:30:00Z` |
    /// | digits only | `20131023`, `20131023T113900Z`, `20131023113900` |
    /// | day first, unless that cannot be | `23/10/2013 11:39`, `23.10.2013`, `10/23/2013` |
    /// | day, month name, year | `23 October 2013`, `23-Oct-2013`, `Wed, 23 Oct 2013 11:39:00 +0200` |
    /// | month name, day, year | `October 23, 2013`, `Oct. 23rd, 2013, 11:39 a.m. EDT` |
    /// | Unix time in digits | `1382528340`, `1382528340000` |
    ///
    /// ```
    /// let date = epitome::Date::parse("Oct. 23, 2013");
    /// assert_eq!(date.map(|date| date.to_string()).as_deref(), Some("2013-10-23"));
    /// ```
    pub fn parse(text: &str) -> Option<Date> {
        let text = text.trim();
        if text.len() > LONGEST || !text.is_ascii() {
            return None;
        }
        FORMS.iter().find_map(|form| form(text)).map(Date)
    }

    /// Reads a date as [`Date::parse`] does, with what its writing tells of the order of day
    /// and month.
    pub(crate) fn parse_ordered(text: &str) -> Option<(Date, DateOrder)> {
        Some((Date::parse(text)?, order(text.trim()).unwrap_or_default()))
    }

    /// Reads a date as [`Date::parse`] does, but as it is in universal time where a
    /// difference to that follows the time: so dates can be told in their order.
    #[cfg(any(feature = "json", test))]
    pub(crate) fn parse_universal(text: &str) -> Option<Date> {
        let date = Date::parse(text)?;
        let universal = date.0.checked_sub(offset(text).unwrap_or_default());
        Some(universal.map_or(date, Date))
    }

    /// Makes a date of a number: Unix seconds, milliseconds or microseconds, whichever
    /// puts it after 1973, or a day as in `20131023`.
    pub fn from_number(number: i64) -> Option<Date> {
        if (15_000_000..=99_991_231).contains(&number) {
            return digits(&number.to_string()).map(Date);
        }
        let microseconds = match number {
            100_000_000..100_000_000_000 => number.checked_mul(1_000_000)?,
            100_000_000_000..100_000_000_000_000 => number.checked_mul(1_000)?,
            100_000_000_000_000.. => number,
            _ => return None,
        };
        let time = Timestamp::from_microsecond(microseconds).ok()?;
        Some(Date(Offset::UTC.to_datetime(time)))
    }
}

impl FromStr for Date {
    type Err = String;

    /// Reads a date as [`Date::parse`] does.
    fn from_str(text: &str) -> Result<Date, String> {
        Date::parse(text).ok_or_else(|| format!("'{text}' is not read as a date"))
    }
}

/// No date is longer than this many bytes, with the longest names of zones.
const LONGEST: usize = 80;

const FORMS: &[fn(&str) -> Option<DateTime>] = &[digits, numbers, names];

/// `20131023`, `20131023T113900Z`, `20131023113900` and Unix time.
fn digits(text: &str) -> Option<DateTime> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at(length);
    let number = |from: usize, to: usize| digits.get(from..to)?.parse::<i16>().ok();
    let day = || day(number(0, 4)?, number(4, 6)?, number(6, 8)?);
    match (digits.len(), rest.strip_prefix(['T', ' '])) {
        (8, None) if rest.is_empty() => Some(day()?.at(0, 0, 0, 0)),
        (8, Some(time)) => {
            Some(day()?.to_datetime(digit_time(time).or_else(|| clock(time))?))
        }
        (14, None) if rest.is_empty() => {
            Some(day()?.to_datetime(digit_time(&digits[8..])?))
        }
        (9 | 10 | 13 | 16, None) if rest.is_empty() => {
            Date::from_number(digits.parse().ok()?).map(|date| date.0)
        }
        _ => None,
    }
}

/// `1130`, `113900`, `113900Z`
fn digit_time(text: &str) -> Option<Time> {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let number = |at: usize| match text.get(at..at + 2) {
        Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => {
            digits.parse::<i8>().ok()
        }
        _ => None,
    };
    match text.len() {
        4 => Time::new(number(0)?, number(2)?, 0, 0).ok(),
        6 => Time::new(number(0)?, number(2)?, number(4)?, 0).ok(),
        _ => None,
    }
}

/// `2013-10-23`, `23/10/2013`, with a time or without.
fn numbers(text: &str) -> Option<DateTime> {
    let (first, rest) = number(text)?;
    let separator = rest.chars().next().filter(|c| matches!(c, '-' | '/' | '.'))?;
    let (second, rest) = number(&rest[1..])?;
    let (third, rest) = number(rest.strip_prefix(separator)?)?;
    let date = match (first.width, third.width) {
        (4, 1 | 2) => day(first.value, second.value, third.value),
        (1 | 2, 4) => day(third.value, second.value, first.value)
            .or_else(|| day(third.value, first.value, second.value)),
        _ => None,
    };
    let rest = rest.strip_prefix('T').unwrap_or(rest);
    Some(date?.to_datetime(clock(rest)?))
}

/// Returns the order of day and month in `23/10/2013`; `None` for any other form.
fn order(text: &str) -> Option<DateOrder> {
    let (first, rest) = number(text)?;
    let separator = rest.chars().next().filter(|c| matches!(c, '-' | '/'))?;
    let (second, rest) = number(&rest[1..])?;
    rest.strip_prefix(separator)?;
    (first.width <= 2).then_some(match (first.value > 12, second.value > 12) {
        (true, _) => DateOrder::DayFirst,
        (_, true) => DateOrder::MonthFirst,
        _ => DateOrder::Either,
    })
}

/// `23 October 2013`, `October 23, 2013`, after the day of the week or not.
fn names(text: &str) -> Option<DateTime> {
    let (first, rest) = word(text)?;
    let (first, rest) = if is_weekday(first) { word(rest)? } else { (first, rest) };
    let (second, rest) = word(rest)?;
    let (third, rest) = word(rest)?;
    let (month, date) = match month(first) {
        Some(month) => (month, second),
        None => (month(second)?, first),
    };
    let (year, rest_of_year) = number(third)?;
    let (date, ordinal) = number(date)?;
    if year.width != 4
        || !rest_of_year.is_empty()
        || !matches!(ordinal, "" | "st" | "nd" | "rd" | "th")
    {
        return None;
    }
    Some(day(year.value, month, date.value)?.to_datetime(clock(rest)?))
}

/// Takes a word off the start of a text, and the signs that may follow it.
fn word(text: &str) -> Option<(&str, &str)> {
    let end = text.find([' ', ',', '-', '.', '/']).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let rest = rest.strip_prefix(',').unwrap_or(rest).trim_start_matches(' ');
    let rest = rest.strip_prefix(['-', '/']).unwrap_or(rest);
    (!word.is_empty()).then_some((word, rest))
}

fn month(word: &str) -> Option<i16> {
    let word = word.to_ascii_lowercase();
    let month = ENGLISH
        .months
        .iter()
        .position(|name| word.len() >= 3 && name.starts_with(&word))?;
    i16::try_from(month + 1).ok()
}

/// Returns true for what has the first three letters of a weekday.
fn is_weekday(word: &str) -> bool {
    let begins = |first: &str, name: &str| name[..3].eq_ignore_ascii_case(first);
    let first = word.get(..3);
    first.is_some_and(|first| ENGLISH.weekdays.iter().any(|name| begins(first, name)))
}

/// Reads what may follow a day: nothing, or `11:39`, `at 11:39:27.5 p.m.` and a zone.
fn clock(text: &str) -> Option<Time> {
    let text = text.trim_start_matches([',', ' ']);
    let text = text.strip_prefix("at ").unwrap_or(text).trim();
    if text.is_empty() {
        return Some(Time::midnight());
    }
    let (hour, rest) = number(text)?;
    // "12.40" is how the British write it.
    let (minute, rest) = number(rest.strip_prefix([':', '.'])?)?;
    let (second, rest) = match rest.strip_prefix(':') {
        Some(rest) => number(rest)?,
        None => (Number { value: 0, width: 2 }, rest),
    };
    let rest = match rest.strip_prefix(['.', ',']) {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    let (hour, rest) = half_day(hour.value, rest.trim_start())?;
    let small = |value: i16| i8::try_from(value).ok();
    // A leap second has no place in civil time.
    let second = small(second.value)?.min(if second.value == 60 { 59 } else { i8::MAX });
    is_zone(rest.trim()).then_some(())?;
    Time::new(small(hour)?, small(minute.value)?, second, 0).ok()
}

/// Takes `am` or `pm` off, and returns the hour of the whole day.
fn half_day(hour: i16, rest: &str) -> Option<(i16, &str)> {
    for (mark, first) in [("a.m.", 0), ("am", 0), ("p.m.", 12), ("pm", 12)] {
        let found =
            rest.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark));
        if found {
            return (1..=12)
                .contains(&hour)
                .then(|| (hour % 12 + first, &rest[mark.len()..]));
        }
    }
    Some((hour, rest))
}

/// Returns true for nothing, `Z`, `+02:00`, `GMT`, `EST (UTC-5)`, `[Europe/Paris]`.
fn is_zone(text: &str) -> bool {
    let is_offset = |word: &str| {
        let digits = word.strip_prefix(['+', '-']).unwrap_or(word);
        digits.bytes().all(|b| b.is_ascii_digit() || b == b':') && digits.len() <= 8
    };
    let is_name =
        |word: &str| word.len() <= 5 && word.bytes().all(|b| b.is_ascii_uppercase());
    let is_note = |word: &str| {
        let inside =
            word.strip_prefix(['(', '[']).and_then(|rest| rest.strip_suffix([')', ']']));
        inside.is_some_and(|inside| !inside.contains(['(', '[', ')', ']']))
    };
    let at = text.find(['[', '(']).unwrap_or(text.len());
    let (zone, note) = text.split_at(at);
    (note.is_empty() || is_note(note))
        && zone.split_whitespace().all(|word| is_offset(word) || is_name(word))
}

/// Reads `+02:00`, `-0500` or `+02`, behind a time.
#[cfg(any(feature = "json", test))]
fn offset(text: &str) -> Option<jiff::SignedDuration> {
    let (_, rest) = text.split_once(':')?;
    let (at, sign) = rest.match_indices(['+', '-']).next()?;
    let is_part = |c: &char| c.is_ascii_digit() || *c == ':';
    let digits = rest[at + 1..].chars().take_while(is_part).filter(char::is_ascii_digit);
    let digits: String = digits.take(4).collect();
    let (hours, minutes) = digits.split_at(digits.len().min(2));
    let minutes = if minutes.is_empty() { 0 } else { minutes.parse().ok()? };
    let seconds = hours.parse::<i64>().ok()? * 3600 + minutes * 60;
    Some(jiff::SignedDuration::from_secs(if sign == "-" { -seconds } else { seconds }))
}

fn day(year: i16, month: i16, day: i16) -> Option<civil::Date> {
    // A year before printing is a mistake in reading the form.
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    (year >= 1500).then(|| civil::Date::new(year, month, day).ok())?
}

struct Number {
    value: i16,
    width: usize,
}

/// Takes a number of at most four digits off the start of a text.
fn number(text: &str) -> Option<(Number, &str)> {
    let width = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at(width);
    (1..=4).contains(&width).then_some(())?;
    Some((Number { value: digits.parse().ok()?, width }, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        Date::parse(text).map_or("none".to_string(), |date| date.to_string())
    }

    fn all_are(expected: &str, texts: &[&str]) {
        for text in texts {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn iso_8601_is_read_with_and_without_time_and_zone() {
        all_are(
            "2013-10-23",
            &["2013-10-23", "2013/10/23", "2013.10.23", " 2013-10-23 "],
        );
        all_are(
            "2013-10-23T08:30:27",
            &[
                "2013-10-23 08:30:27",
                "2013-10-23T08:30:27Z",
                "2013-10-23T08:30:27.123456+02:00",
                "2013-10-23 08:30:27 UTC",
                "2013-10-23T08:30:27-0500",
                "2013-10-23 08:30:27 +0000 UTC",
                "2013-10-23T08:30:27+02:00[Europe/Paris]",
            ],
        );
        all_are("1996-01-22T21:11:00", &["1996-01-22 21:11", "1996-01-22T21:11"]);
        all_are("2016-12-31T23:59:59", &["2016-12-31T23:59:60Z"]);
    }

    #[test]
    fn bare_digits_are_a_day_a_time_or_unix_time() {
        all_are("2013-10-23", &["20131023"]);
        all_are(
            "2013-10-23T11:39:00",
            &[
                "20131023T113900Z",
                "20131023113900",
                "20131023 1139",
                "20131023T11:39",
                "1382528340",
                "1382528340000",
                "1382528340000000",
            ],
        );
    }

    #[test]
    fn the_day_comes_first_unless_that_cannot_be() {
        all_are("2013-10-23T11:39:00", &["23/10/2013 11:39", "10/23/2013, 11:39 AM"]);
        all_are("2013-10-09", &["9/10/2013", "09.10.2013", "09-10-2013"]);
    }

    #[test]
    fn a_date_in_numbers_tells_the_order_of_day_and_month_or_leaves_it_open() {
        let order = |text: &str| Date::parse_ordered(text).map(|(_, order)| order);
        for (text, expected) in [
            ("08/29/1998", DateOrder::MonthFirst),
            (" 29-08-1998 11:39", DateOrder::DayFirst),
            ("06/10/1998 11:39:00", DateOrder::Either),
            ("06.10.1998", DateOrder::Plain),
            ("1998-06-10", DateOrder::Plain),
            ("10-Jun-1998", DateOrder::Plain),
            ("19980610", DateOrder::Plain),
        ] {
            assert_eq!(order(text), Some(expected), "{text}");
        }
        assert_eq!(order("31/31/1998"), None);
    }

    #[test]
    fn months_have_english_names() {
        all_are(
            "2013-10-23",
            &[
                "23 October 2013",
                "October 23, 2013",
                "Oct. 23, 2013",
                "Oct 23 2013",
                "23-Oct-2013",
                "Wednesday, October 23, 2013",
                "Wed, 23 Oct 2013",
                "23rd October, 2013",
                "OCTOBER 23, 2013",
            ],
        );
        all_are("2013-09-01", &["Sept. 1, 2013", "1 September 2013"]);
        all_are(
            "2013-10-23T23:39:00",
            &[
                "Wed, 23 Oct 2013 23:39:00 +0200",
                "Oct. 23, 2013, 11:39 p.m. EDT",
                "23 Oct 2013 at 23:39 (CET)",
            ],
        );
    }

    #[test]
    fn dates_with_offsets_are_told_in_universal_time() {
        for (text, expected) in [
            ("2026-03-01T12:00:00+05:00", "2026-03-01T07:00:00"),
            ("2026-03-01T22:30:00.5-0330[America/St_Johns]", "2026-03-02T02:00:00"),
            ("Sun, 1 Mar 2026 12:00:00 +02", "2026-03-01T10:00:00"),
            ("2026-03-01 09:00:00 +0000 UTC", "2026-03-01T09:00:00"),
            ("2026-03-01T09:00Z", "2026-03-01T09:00:00"),
            ("1-Mar-2026", "2026-03-01"),
        ] {
            let date = Date::parse_universal(text).map(|date| date.to_string());
            assert_eq!(date.as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn numbers_are_unix_time_or_a_day() {
        let shown = |number| Date::from_number(number).map(|date| date.to_string());
        assert_eq!(shown(1_382_528_340).as_deref(), Some("2013-10-23T11:39:00"));
        assert_eq!(shown(1_382_528_340_000).as_deref(), Some("2013-10-23T11:39:00"));
        assert_eq!(shown(20_131_023).as_deref(), Some("2013-10-23"));
        for number in [0, 2013, -1, 20_139_999, i64::MAX, i64::MIN] {
            assert_eq!(shown(number), None, "{number}");
        }
    }

    #[test]
    fn anything_else_is_no_date() {
        all_are(
            "none",
            &[
                "",
                "yesterday",
                "2013",
                "23/10/13",
                "2013-13-01",
                "31/31/2013",
                "October 2013",
                "23 Foo 2013",
                "2013-10-23 was a Wednesday",
                "2013-10-23 25:00",
                "Oct 23, 2013 13:00 pm",
                "0001-01-01",
                "٢٣ أكتوبر",
                "--",
                "2013-",
                "1/2/3/4",
                "Mayor 23 2013",
            ],
        );
    }

    #[test]
    fn no_text_makes_it_panic() {
        let mut random = super::super::test_support::Random(7);
        let alphabet: Vec<char> = "0123459 -/:.,TZOctpm+[](é".chars().collect();
        for _ in 0..20_000 {
            let length = random.below(24);
            let text: String =
                (0..length).map(|_| alphabet[random.below(alphabet.len())]).collect();
            let _ = Date::parse(&text);
            let _ = Date::parse_universal(&format!("2013-10-23{text}"));
            let _ = Date::parse_universal(&format!("9999-12-31 23:{text}"));
        }
    }
}
