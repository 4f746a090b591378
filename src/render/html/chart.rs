//! How many articles appeared when: a bar for each day, month or year.

use jiff::ToSpan;
use jiff::civil::Date as Day;

use super::markup::Html;
use super::words::{count, short_day, written};
use crate::article::Date;

/// The size of the drawing, in its own units.
const WIDTH: usize = 320;
/// The height of the highest bar.
const HEIGHT: usize = 44;
/// The room above the bars, for numbers, and below, for the days.
const HEAD: usize = 16;
const FOOT: usize = 18;
/// The widest bar, and the most room that it takes.
const WIDEST: usize = 28;
const PITCH: usize = 45;
/// The most bars: more would be hairlines.
const MOST: usize = 62;

/// How long a time one bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Day,
    Month,
    Year,
}

impl Step {
    const ALL: [Step; 3] = [Step::Day, Step::Month, Step::Year];

    fn start(self, day: Day) -> Day {
        match self {
            Step::Day => day,
            Step::Month => day.first_of_month(),
            Step::Year => day.first_of_year(),
        }
    }

    fn next(self, day: Day) -> Option<Day> {
        let span = match self {
            Step::Day => 1.day(),
            Step::Month => 1.month(),
            Step::Year => 1.year(),
        };
        day.checked_add(span).ok()
    }

    fn caption(self) -> &'static str {
        match self {
            Step::Day => "Articles by day",
            Step::Month => "Articles by month",
            Step::Year => "Articles by year",
        }
    }

    fn label(self, day: Day) -> String {
        match self {
            Step::Day => short_day(day),
            Step::Month => written(day, "%b %Y"),
            Step::Year => written(day, "%Y"),
        }
    }
}

/// Draws when articles appeared, if that was on more than one day.
pub(super) fn articles_over_time(html: &mut Html, name: &str, dates: &[Date]) {
    let days: Vec<Day> = dates.iter().map(|date| date.0.date()).collect();
    let drawn = Step::ALL.iter().find_map(|&step| Some((step, bars(&days, step)?)));
    let Some((step, bars)) = drawn else { return };
    html.markup("<figure class=\"chart\"><figcaption>").markup(step.caption());
    html.markup("</figcaption>\n");
    drawing(html, name, step, &bars);
    html.markup("</figure>\n");
}

/// Returns the number of articles in each step from the first day to the last, if that
/// is more than one step but not too many to draw.
fn bars(days: &[Day], step: Step) -> Option<Vec<(Day, usize)>> {
    let (first, last) = (*days.iter().min()?, *days.iter().max()?);
    let last = step.start(last);
    let mut bars = vec![(step.start(first), 0)];
    while let Some(&(day, _)) = bars.last()
        && day < last
    {
        if bars.len() == MOST {
            return None;
        }
        bars.push((step.next(day)?, 0));
    }
    for &day in days {
        let start = step.start(day);
        if let Ok(at) = bars.binary_search_by_key(&start, |bar| bar.0) {
            bars[at].1 += 1;
        }
    }
    (first != last && bars.len() > 1).then_some(bars)
}

fn drawing(html: &mut Html, name: &str, step: Step, bars: &[(Day, usize)]) {
    let title = format!("{name}-over-time");
    let all = format!("0 0 {WIDTH} {}", HEAD + HEIGHT + FOOT);
    html.markup("<svg role=\"img\"").attribute("viewBox", &all);
    let described = format!("{title} {title}-told");
    html.attribute("aria-labelledby", &described).markup("><title");
    html.attribute("id", &title).markup(">").markup(step.caption());
    html.markup("</title><desc").attribute("id", &format!("{title}-told")).markup(">");
    html.text(&told(step, bars)).markup("</desc>\n");
    let highest = bars.iter().map(|bar| bar.1).max().unwrap_or(1).max(1);
    let pitch = (WIDTH / bars.len()).min(PITCH);
    let width = (pitch * 3 / 4).clamp(1, WIDEST);
    let foot = HEAD + HEIGHT + FOOT - 4;
    // Where there is room each bar has its number and its day, else the highest and the
    // outermost ones.
    let is_roomy = pitch == PITCH;
    let mut is_numbered = false;
    for (at, &(day, articles)) in bars.iter().enumerate() {
        let height = (articles * HEIGHT).div_ceil(highest);
        let (x, y) = (at * pitch, HEAD + HEIGHT - height);
        rectangle(html, [x, y, width, height]);
        if articles > 0 && (is_roomy || articles == highest && !is_numbered) {
            is_numbered = true;
            text(html, (x + width / 2, y - 4), "middle", &articles.to_string());
        }
        if is_roomy {
            text(html, (x + width / 2, foot), "middle", &step.label(day));
        }
    }
    let end = (bars.len() - 1) * pitch + width;
    rectangle(html, [0, HEAD + HEIGHT, end, 1]);
    if let ([first, .., last], false) = (bars, is_roomy) {
        text(html, (0, foot), "start", &step.label(first.0));
        text(html, (end, foot), "end", &step.label(last.0));
    }
    html.markup("</svg>");
}

fn rectangle(html: &mut Html, [x, y, width, height]: [usize; 4]) {
    html.markup("<rect x=\"").number(x).markup("\" y=\"").number(y);
    html.markup("\" width=\"").number(width).markup("\" height=\"").number(height);
    html.markup("\"/>");
}

fn text(html: &mut Html, (x, y): (usize, usize), anchor: &str, text: &str) {
    html.markup("<text x=\"").number(x).markup("\" y=\"").number(y).markup("\"");
    html.attribute("text-anchor", anchor).markup(">").text(text).markup("</text>");
}

/// Says in words what the drawing shows.
fn told(step: Step, bars: &[(Day, usize)]) -> String {
    let told = bars.iter().filter(|bar| bar.1 > 0);
    let told = told.map(|&(day, articles)| {
        format!("{}: {}", step.label(day), count(articles, "article", "articles"))
    });
    told.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(texts: &[&str]) -> Vec<Day> {
        texts.iter().map(|text| text.parse().expect("a day")).collect()
    }

    #[test]
    fn days_without_articles_have_a_bar_of_their_own() {
        let found = bars(&days(&["2026-03-05", "2026-03-03", "2026-03-05"]), Step::Day);
        let found: Vec<usize> = found.unwrap().iter().map(|bar| bar.1).collect();
        assert_eq!(found, [1, 0, 2]);
    }

    #[test]
    fn one_day_is_not_drawn() {
        assert_eq!(bars(&days(&["2026-03-05"]), Step::Day), None);
        assert_eq!(bars(&[], Step::Year), None);
    }

    #[test]
    fn a_long_time_is_drawn_by_month_or_by_year() {
        let two_years = days(&["2024-03-05", "2026-03-03"]);
        assert_eq!(bars(&two_years, Step::Day), None);
        assert_eq!(bars(&two_years, Step::Month).map(|bars| bars.len()), Some(25));
        let all_time = days(&["-009999-01-01", "9999-12-31"]);
        assert_eq!(bars(&all_time, Step::Year), None);
    }
}
