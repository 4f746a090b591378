//! The story of eight articles in which contradictions and traps are planted.

use serde_json::Value;

use crate::provenance::{json, repository, run_in};

/// What is told of the eight articles as one story.
fn told() -> Value {
    let folder = repository().join("fixtures/golden/story");
    let arguments = ["summarize", "in", "--sentences", "8", "--format", "json"];
    json(run_in(&folder, &arguments))
}

fn list<'v>(value: &'v Value, name: &str) -> &'v Vec<Value> {
    value[name].as_array().unwrap()
}

/// The words of all claims of a dispute.
fn words(dispute: &Value) -> Vec<&str> {
    list(dispute, "claims")
        .iter()
        .map(|claim| claim["words_text"].as_str().unwrap())
        .collect()
}

/// The quote that begins with some words.
fn quote<'v>(told: &'v Value, start: &str) -> &'v Value {
    let begins = |quote: &&Value| quote["text"].as_str().unwrap().starts_with(start);
    list(told, "quotes").iter().find(begins).unwrap()
}

#[test]
fn the_toll_that_rises_is_a_series_by_date() {
    let told = told();
    let series =
        list(&told, "disputes").iter().find(|d| d["course"] == "series").unwrap();
    assert_eq!(words(series), ["41", "112", "268", "431", "612"]);
    let dates: Vec<&str> = list(series, "claims")
        .iter()
        .map(|claim| claim["date"].as_str().unwrap())
        .collect();
    assert!(dates.is_sorted(), "{dates:?}");
}

#[test]
fn the_misquoted_sentence_is_shown_with_the_words_that_differ() {
    let told = told();
    let entry = quote(&told, "We do not have enough cranes");
    assert_eq!(entry["speaker"], "Bettina Orsk");
    let changed = &entry["variants"][0]["changed"][0];
    assert_eq!(changed["here_text"], "are running");
    assert_eq!(changed["there_text"], "have run");
}

#[test]
fn a_quote_that_its_attribution_cuts_is_the_whole_one() {
    let told = told();
    let article = |name: &str| {
        let path = |article: &Value| article["path"].as_str().unwrap().contains(name);
        Value::from(list(&told, "articles").iter().position(path).unwrap())
    };
    let cut = quote(&told, "We do not have enough cranes");
    assert!(list(cut, "articles").contains(&article("07-south-courier")), "{cut}");
    let pieces = quote(&told, "No village will be forgotten");
    assert!(pieces["text"].as_str().unwrap().contains("and no family will be left"));
    assert_eq!(pieces["speaker"], "Lucan Ferrante");
    assert_eq!(
        pieces["articles"],
        Value::from(vec![article("01-cordavia-today"), article("08-insight-weekly")])
    );
}

#[test]
fn the_quote_given_to_another_speaker_raises_an_alarm_and_no_other_does() {
    let told = told();
    let entry = quote(&told, "The mountain moved");
    assert_eq!(entry["alarms"], serde_json::json!(["two speakers"]));
    assert_eq!(entry["speaker"], "Ines Calloway");
    assert_eq!(entry["variants"][0]["speaker"], "Tomas Rigel");
    let alarming =
        list(&told, "quotes").iter().filter(|q| q["alarms"] != serde_json::json!([]));
    assert_eq!(alarming.count(), 1);
}

#[test]
fn the_dropped_not_is_a_difference() {
    let told = told();
    let denied =
        list(&told, "disputes").iter().find(|d| d["kind"] == "negation").unwrap();
    assert_eq!(words(denied), ["not", ""]);
}

#[test]
fn neither_rounder_figures_nor_bounds_are_differences() {
    let told = told();
    let kinds: Vec<&str> =
        list(&told, "disputes").iter().map(|d| d["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["number", "negation", "word"], "{told}");
    let seen = list(&told, "sentences").iter().flat_map(|s| list(s, "differences"));
    let figures = seen.filter(|d| d["kind"] == "number");
    for figure in figures.map(|d| d["there_text"].as_str().unwrap()) {
        assert!(["41", "112", "268", "431", "612"].contains(&figure), "{figure}");
    }
}

#[test]
fn the_four_articles_of_one_agency_are_one_source() {
    let told = told();
    let series =
        list(&told, "disputes").iter().find(|d| d["course"] == "series").unwrap();
    let of_agency = &list(series, "claims")[1]["support"];
    assert_eq!(*of_agency, serde_json::json!({ "sources": 1, "articles": 4 }));
}

#[test]
fn the_anonymous_source_gets_no_name() {
    let told = told();
    let entry = quote(&told, "We sent three letters");
    assert_eq!(entry["speaker"], "the official");
}
