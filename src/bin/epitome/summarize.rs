//! `epitome summarize`: all articles into one summary.

use epitome::parallel::with_threads;
use epitome::render::html::{self, HtmlOptions};
use epitome::render::json::{self, JsonOptions};
use epitome::render::markdown::{self, MarkdownOptions};
use epitome::render::text;
use epitome::summary::Shortfall;
use epitome::{Article, Summary, summarize};

use crate::args::{Format, Request};
use crate::input;
use crate::output::Target;
use crate::progress::Progress;
use crate::report::{Failure, Outcome, tell};

/// What its help shows.
pub(crate) const EXAMPLES: &str = "\
Examples:
  epitome summarize article.txt
  epitome summarize a.txt b.txt c.txt --sentences 3
  epitome summarize clippings/ --words 100 --focus \"flood damage\"
  epitome summarize feed.jsonl --text-field story --format json -o summary.json
  epitome summarize - < article.txt";

/// Reads, summarizes and writes.
pub(crate) fn run(request: &Request) -> Result<Outcome, Failure> {
    let target = Target::of(request.output.output.as_deref())?;
    with_threads(request.output.run.threads(), || {
        let input = input::read(request, &target)?;
        let progress =
            Progress::of_articles(input.articles.len(), request.output.run.quiet);
        let summary = summarize(&input.articles, &request.options());
        drop(progress);
        if let Some(shortfall) = summary.shortfall {
            target.tell_empty(explained(shortfall))?;
        }
        if summary.off_focus {
            tell(OFF_FOCUS);
        }
        target.write(&rendered(&summary, &input.articles, request, &target))?;
        Ok(input.outcome)
    })
}

fn rendered(
    summary: &Summary<'_>,
    articles: &[Article],
    request: &Request,
    target: &Target,
) -> String {
    let explain = request.output.explain;
    match request.output.format() {
        Format::Text => text::summary(summary, articles, &target.text_options(explain)),
        Format::Markdown => {
            markdown::summary(summary, articles, &MarkdownOptions { explain })
        }
        Format::Html => html::summary(summary, articles, &HtmlOptions { explain }),
        Format::Json => json::summary(summary, articles, &JsonOptions { explain }),
    }
}

/// What is said of a focus that is about something else.
pub(crate) const OFF_FOCUS: &str =
    "--focus has no effect: no sentence has a content word of it";

/// Says why there is no summary, and what could help.
pub(crate) fn explained(shortfall: Shortfall) -> &'static str {
    match shortfall {
        Shortfall::NothingFits => {
            "no summary: even the shortest sentence is longer than allowed; allow more"
        }
        Shortfall::NoProse => {
            "no summary: there is no sentence of running text, only headings and the like"
        }
        _ => "no summary: there are no articles",
    }
}
