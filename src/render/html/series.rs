//! A figure that changes from one day's articles to the next, as a line.

use jiff::civil::Date as Day;

use super::markup::Html;
use super::words::day;
use crate::article::Date;
use crate::dispute::Claim;

/// The size of the drawing, in its own units, and the room around the line.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 64.0;
const HEAD: f64 = 20.0;
const FOOT: f64 = 20.0;
const SIDE: f64 = 14.0;

/// A claim that can be drawn: when, how much, and as which words.
type Point<'a> = (Date, f64, &'a Claim<'a>);

/// Draws the claims of a series, if two or more have a date and a value.
pub(super) fn drawing(html: &mut Html, name: &str, claims: &[Claim<'_>]) {
    let points: Vec<Point<'_>> = claims
        .iter()
        .filter_map(|claim| Some((claim.date?, claim.value?, claim)))
        .filter(|(_, value, _)| value.is_finite())
        .collect();
    let [(first, ..), .., (last, ..)] = points.as_slice() else { return };
    let all = format!("0 0 {WIDTH} {}", HEAD + HEIGHT + FOOT);
    html.markup("<svg class=\"series\" role=\"img\"").attribute("viewBox", &all);
    html.attribute("aria-labelledby", &format!("{name}-title {name}-told"));
    html.markup("><title").attribute("id", &format!("{name}-title"));
    html.markup(">The figure by the date of the article</title><desc");
    html.attribute("id", &format!("{name}-told")).markup(">");
    html.text(&told(&points)).markup("</desc>\n");
    let drawn = placed(&points);
    let line: Vec<String> = drawn.iter().map(|(x, y)| format!("{x},{y}")).collect();
    html.markup("<polyline").attribute("points", &line.join(" ")).markup("/>");
    for (&(x, y), &(_, value, _)) in drawn.iter().zip(&points) {
        html.markup("<circle").attribute("cx", &x.to_string());
        html.attribute("cy", &y.to_string()).markup(" r=\"3\"/>");
        text(html, (x, y - 8), "middle", &value.to_string());
    }
    let foot = whole(HEAD + HEIGHT + FOOT) - 4;
    text(html, (0, foot), "start", &day(*first));
    if first != last {
        text(html, (whole(WIDTH), foot), "end", &day(*last));
    }
    html.markup("</svg>\n");
}

/// Returns where each point lies: by its day from left to right, by its value upwards.
fn placed(points: &[Point<'_>]) -> Vec<(i64, i64)> {
    let days = || points.iter().map(|point| number_of(point.0.0.date()));
    let values = || points.iter().map(|point| point.1);
    let least = |found: f64, next: f64| if next < found { next } else { found };
    let most = |found: f64, next: f64| if next > found { next } else { found };
    let (from, to) = (days().fold(f64::MAX, least), days().fold(f64::MIN, most));
    let (low, high) = (values().fold(f64::MAX, least), values().fold(f64::MIN, most));
    let share = |value: f64, low: f64, high: f64| match high - low {
        range if range > 0.0 => (value - low) / range,
        _ => 0.5,
    };
    let place = |(day, value): (f64, f64)| {
        let x = SIDE + share(day, from, to) * (WIDTH - 2.0 * SIDE);
        let y = HEAD + (1.0 - share(value, low, high)) * HEIGHT;
        (whole(x), whole(y))
    };
    days().zip(values()).map(place).collect()
}

/// Returns the number of a day in the calendar, fit to measure distances by.
fn number_of(day: Day) -> f64 {
    f64::from(day.year()) * 366.0 + f64::from(day.day_of_year())
}

#[expect(clippy::cast_possible_truncation, reason = "a place within a small drawing")]
fn whole(number: f64) -> i64 {
    number.round() as i64
}

fn text(html: &mut Html, (x, y): (i64, i64), anchor: &str, text: &str) {
    html.markup("<text").attribute("x", &x.to_string());
    html.attribute("y", &y.to_string()).attribute("text-anchor", anchor);
    html.markup(">").text(text).markup("</text>");
}

/// Says in words what the drawing shows.
fn told(points: &[Point<'_>]) -> String {
    let point = |(date, value, _): &Point<'_>| format!("{}: {value}", day(*date));
    points.iter().map(point).collect::<Vec<_>>().join("; ")
}
