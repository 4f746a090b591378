//! The scores of systems as a table or as JSON.

use epitome::evaluate::{Estimate, Figures, Kind, Score};
use serde_json::{Value, json};

use crate::evaluate::System;

/// What is shown of a kind of score.
type Measure = (&'static str, fn(&Figures) -> Estimate);

const MEASURES: [Measure; 3] = [
    ("recall", |figures| figures.recall),
    ("precision", |figures| figures.precision),
    ("F1", |figures| figures.f1),
];

/// Returns tables in percent, one a measure, a row a system and a column a kind of score;
/// then what each system gains over the first one. `settings` says how was scored.
pub(crate) fn text(systems: &[System], settings: &str) -> String {
    let Some((first, others)) = systems.split_first() else { return String::new() };
    let topics = first.report.topics.len();
    let mut text = format!(
        "{topics} topics, {settings}; percent, with 95 % intervals over topics\n"
    );
    let label = |name: &str| format!("{name} over {}", first.name);
    let labels = MEASURES.map(|(name, _)| label(name));
    let names = systems.iter().map(|system| &system.name).chain(&labels);
    let width = names.map(|name| name.chars().count()).max().unwrap_or(0);
    for (name, measure) in MEASURES {
        text += &heading(name, width);
        for system in systems {
            let cell = |kind| cell(measure(&system.report.figures(kind)));
            text += &row(&system.name, width, cell);
        }
    }
    for (name, measure) in MEASURES.into_iter().filter(|_| !others.is_empty()) {
        text += &heading(&label(name), width);
        for system in others {
            let cell =
                |kind| signed_cell(measure(&system.report.gain(&first.report, kind)));
            text += &row(&system.name, width, cell);
        }
    }
    text
}

fn heading(name: &str, width: usize) -> String {
    format!("\n{}", row(name, width, |kind| format!(" {kind:<21}")))
}

fn row(name: &str, width: usize, cell: impl Fn(Kind) -> String) -> String {
    let line = format!("{name:<width$}{}", Kind::ALL.map(cell).concat());
    format!("{}\n", line.trim_end())
}

fn cell(estimate: Estimate) -> String {
    let [mean, low, high] = percents(estimate);
    format!(" {mean:>6.2} [{low:>5.2},{high:>6.2}]")
}

fn signed_cell(estimate: Estimate) -> String {
    let [mean, low, high] = percents(estimate);
    format!(" {mean:>+6.2} [{low:>+5.2},{high:>+6.2}]")
}

fn percents(estimate: Estimate) -> [f64; 3] {
    [estimate.mean, estimate.low, estimate.high].map(|share| 100.0 * share)
}

/// Returns all figures, and the scores of each topic, as shares from 0 to 1.
pub(crate) fn json(systems: &[System]) -> String {
    let topics = systems.first().map_or(0, |system| system.report.topics.len());
    let systems: Vec<Value> = systems.iter().map(system_value).collect();
    format!("{:#}\n", json!({"epitome": 1, "topics": topics, "systems": systems}))
}

fn system_value(system: &System) -> Value {
    let report = &system.report;
    let scores = object(|kind| figures_value(&report.figures(kind)));
    let topics = report.topics.iter().map(|topic| {
        let scores = object(|kind| score_value(topic.score(kind)));
        json!({"id": topic.id, "scores": scores})
    });
    json!({
        "name": system.name,
        "missing": report.missing,
        "scores": scores,
        "topics": topics.collect::<Vec<Value>>(),
    })
}

fn object(value: impl Fn(Kind) -> Value) -> Value {
    Kind::ALL.into_iter().map(|kind| (kind.name(), value(kind))).collect()
}

fn figures_value(figures: &Figures) -> Value {
    let value = |estimate: Estimate| json!({"mean": estimate.mean, "low": estimate.low, "high": estimate.high});
    json!({
        "recall": value(figures.recall),
        "precision": value(figures.precision),
        "f1": value(figures.f1),
    })
}

fn score_value(score: Score) -> Value {
    json!({"recall": score.recall, "precision": score.precision, "f1": score.f1})
}

#[cfg(test)]
mod tests {
    use super::*;
    use epitome::evaluate::{Output, RougeOptions, Topic, evaluate};

    fn system(name: &str, summary: &str) -> System {
        let references = vec!["one two".to_string()];
        let topic = Topic { id: "a".to_string(), references, ..Topic::default() };
        let output = Output { id: "a".to_string(), summary: summary.to_string() };
        let report = evaluate(&[topic], &[output], &RougeOptions::default());
        System { name: name.to_string(), report }
    }

    #[test]
    fn a_table_has_a_row_a_system_and_what_it_gains() {
        let text = text(&[system("mine", "one two"), system("theirs", "one")], "stems");
        let rows: Vec<&str> = text.lines().filter(|row| row.contains("theirs")).collect();
        assert_eq!(rows.len(), 6);
        assert!(rows[0].contains(" 50.00 [50.00, 50.00]"), "{text}");
        assert!(rows[3].contains(" -50.00 [-50.00,-50.00]"), "{text}");
    }

    #[test]
    fn json_has_all_kinds_and_topics() {
        let value: Value =
            serde_json::from_str(&json(&[system("mine", "one two")])).expect("JSON");
        let system = &value["systems"][0];
        for kind in Kind::ALL {
            assert_eq!(system["scores"][kind.name()]["recall"]["mean"], 1.0);
            assert_eq!(system["topics"][0]["scores"][kind.name()]["f1"], 1.0);
        }
    }
}
