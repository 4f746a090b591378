use super::*;
use crate::article::{Article, Language};
use crate::groups::index;
use crate::sentence;

/// The concepts of all sentences of articles, each of which has a score.
pub(in crate::select) fn concepts_of(texts: &[&str], scores: &[f64]) -> Concepts {
    dated_concepts_of(texts, scores, &[])
}

/// The same of articles that were published on `days`; of some from the end that is not known.
pub(in crate::select) fn dated_concepts_of(
    texts: &[&str],
    scores: &[f64],
    days: &[civil::Date],
) -> Concepts {
    let articles: Vec<Article> =
        texts.iter().map(|text| Article::new("a", *text)).collect();
    let languages = vec![Language::ENGLISH; articles.len()];
    let sentences: Vec<_> = (0..)
        .zip(&articles)
        .flat_map(|(at, article)| sentence::split(article, at, Language::ENGLISH))
        .collect();
    let terms = Terms::of(&articles, &languages, &sentences);
    let start_of = |sentence: usize| {
        sentences.partition_point(|it| it.article < sentences[sentence].article)
    };
    let text_of = |sentence: usize| {
        let article = &articles[sentences[sentence].article as usize];
        article.slice(sentences[sentence].core)
    };
    let rows: Vec<Row> = (0..sentences.len())
        .map(|sentence| Row {
            sentence,
            article: sentences[sentence].article,
            position: index(sentence - start_of(sentence)),
            day: days.get(sentences[sentence].article as usize).copied(),
            denies: text_of(sentence).contains(" not "),
            numbers: text_of(sentence).split(' ').flat_map(str::parse).collect(),
            opens_paragraph: false,
            score: scores[sentence],
            said: (0, terms.tokens(sentence).len()),
        })
        .collect();
    Concepts::of(&terms, &rows, &[], &[], Order::FULL)
}

#[test]
fn articles_that_agree_count_more_than_one_that_repeats_itself() {
    let weight = |texts: &[&str]| {
        let concepts = concepts_of(texts, &[1.0; 3]);
        concepts.weight(concepts.row(0)[0])
    };
    let once = weight(&["Rivers flooded.", "Banks closed."]);
    let agreed = weight(&["Rivers flooded.", "Rivers flooded."]);
    let repeated = weight(&["Rivers flooded. Rivers flooded.", "Banks closed."]);
    let repeated_alone = weight(&["Rivers flooded. Rivers flooded. Banks closed."]);
    let once_alone = weight(&["Rivers flooded. Banks closed."]);
    assert!(once < repeated && repeated < agreed);
    assert!(repeated / once < repeated_alone / once_alone);
}

#[test]
fn repetition_counts_in_a_single_article() {
    let concepts =
        concepts_of(&["Rivers flooded. Rivers flooded. Banks closed."], &[1.0; 3]);
    assert!(concepts.weight(concepts.row(0)[0]) > concepts.weight(concepts.row(2)[0]));
}

#[test]
fn what_one_of_many_articles_says_hardly_counts() {
    let texts =
        ["Rivers flooded.", "Rivers flooded.", "Rivers flooded.", "Banks closed."];
    let concepts = concepts_of(&texts, &[1.0; 4]);
    assert!(concepts.weight(concepts.row(3)[0]) < concepts.weight(0) * 1e-2);
}
