//! `epitome evaluate --stories`: how good stories are, by B-cubed.

use epitome::evaluate::{StoryReport, clustered, stories};
use epitome::{Article, Options};
use serde_json::json;

use crate::evaluate::{EvaluateRequest, ScoreFormat, read_lines};
use crate::input::Skips;
use crate::output::Target;
use crate::report::{Failure, Outcome};

/// Reads articles of known stories, groups them and prints how well the two agree.
pub(crate) fn run(
    request: &EvaluateRequest,
    mut skips: Skips,
    target: Option<&Target>,
) -> Result<Outcome, Failure> {
    let articles = skips.sift(read_lines(&request.topics, clustered)?)?;
    if articles.is_empty() {
        return Err(Failure::new("there is no article with a cluster to score against"));
    }
    let options = Options { language: request.language(), ..Options::default() };
    let names: Vec<String> = articles.iter().map(|one| name(&one.article)).collect();
    let report = stories(articles, &options);
    if let Some(target) = target {
        target.write(&lines(&names, &report))?;
    }
    Target::Stdout.write(&match request.output.format {
        ScoreFormat::Text => text(names.len(), &report),
        ScoreFormat::Json => json(names.len(), &report),
    })?;
    Ok(if skips.any { Outcome::Skipped } else { Outcome::Complete })
}

fn name(article: &Article) -> String {
    article.origin.path.to_string_lossy().into_owned()
}

/// The story of each article, a line each.
fn lines(names: &[String], report: &StoryReport) -> String {
    let line = |(at, name): (usize, &String)| {
        format!("{}\n", json!({"id": name, "story": report.stories.group_of(at)}))
    };
    names.iter().enumerate().map(line).collect()
}

fn text(count: usize, report: &StoryReport) -> String {
    let (found, expected) = (report.stories.len(), report.expected);
    let [precision, recall, f1] =
        [report.score.precision, report.score.recall, report.score.f1]
            .map(|share| 100.0 * share);
    format!(
        "articles: {count}; stories: {found}, by people {expected}; B-cubed in percent\n\n\
         precision  recall      F1\n\
         {precision:>9.2} {recall:>7.2} {f1:>7.2}\n"
    )
}

fn json(count: usize, report: &StoryReport) -> String {
    let value = json!({
        "epitome": 1,
        "articles": count,
        "stories": report.stories.len(),
        "expected": report.expected,
        "precision": report.score.precision,
        "recall": report.score.recall,
        "f1": report.score.f1,
    });
    format!("{value:#}\n")
}
