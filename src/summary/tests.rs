use super::*;
use crate::Length;

fn texts(articles: &[Article], length: Length) -> Vec<String> {
    let mut options = Options::default();
    options.select.length = length;
    summarize(articles, &options).sentences.iter().map(|s| s.text.to_owned()).collect()
}

const STORM: &str = "A storm cut power to the port of Lunde on Friday and sank two trawlers. \
    Crews from both trawlers reached the shore before the storm cut power to the port. \
    The harbour office said that the port of Lunde would stay closed until Monday. \
    Insurers said they had no figure yet for the damage that the storm did.";

#[test]
fn no_article_and_no_prose_say_so() {
    let options = Options::default();
    assert_eq!(summarize(&[], &options).shortfall, Some(Shortfall::NoArticles));
    let empty = [Article::new("a", "")];
    assert_eq!(summarize(&empty, &options).shortfall, Some(Shortfall::NoProse));
}

#[test]
fn nothing_that_fits_is_said_to_be_so() {
    let articles = [Article::new("a", STORM)];
    let mut options = Options::default();
    options.select.length = Length::Words(3);
    assert_eq!(summarize(&articles, &options).shortfall, Some(Shortfall::NothingFits));
}

#[test]
fn a_word_budget_is_kept() {
    let articles = [Article::new("a", STORM)];
    for budget in [14, 20, 30, 45, 100] {
        let all = texts(&articles, Length::Words(budget)).join(" ");
        let count = all.split_whitespace().count();
        assert!(count > 0 && count <= budget, "{budget}: {count}");
    }
}

#[test]
fn sentences_of_one_article_keep_its_order() {
    let articles = [Article::new("a", STORM)];
    let summary = texts(&articles, Length::Sentences(3));
    let places: Vec<_> = summary.iter().map(|text| STORM.find(text.as_str())).collect();
    assert!(places.is_sorted(), "{summary:?}");
}

#[test]
fn one_word_is_summarized_by_itself() {
    assert_eq!(texts(&[Article::new("a", "No.")], Length::Sentences(1)), ["No."]);
}
