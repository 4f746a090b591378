//! `epitome digest`: articles into stories, a summary each.

use clap::Args;
use epitome::digest::digest;
use epitome::parallel::with_threads;
use epitome::render::html::{self, HtmlOptions};
use epitome::render::json::{self, JsonOptions};
use epitome::render::markdown::{self, MarkdownOptions};
use epitome::render::text;
use epitome::summary::Shortfall;
use epitome::{Article, Digest, Options};

use crate::args::{Format, Request, count};
use crate::input;
use crate::output::Target;
use crate::progress::Progress;
use crate::report::{Failure, Outcome, tell};
use crate::summarize::{OFF_FOCUS, explained};

/// What its help shows.
pub(crate) const EXAMPLES: &str = "\
Examples:
  epitome digest clippings/
  epitome digest clippings/ -o digest.html
  epitome digest clippings/ --stories 20
  epitome digest monday.jsonl tuesday.jsonl --sentences 2 --format json";

/// Articles, and how many of their stories are told.
#[derive(Args)]
pub(crate) struct DigestRequest {
    #[command(flatten)]
    request: Request,
    /// At most N stories, those with most independent articles [default: all]
    #[arg(long, value_name = "N", value_parser = count)]
    #[arg(help_heading = "Choice of stories")]
    stories: Option<usize>,
}

impl DigestRequest {
    fn options(&self) -> Options {
        let mut options = self.request.options();
        options.digest.stories = self.stories;
        options
    }
}

/// Reads, sorts into stories, summarizes and writes.
pub(crate) fn run(asked: &DigestRequest) -> Result<Outcome, Failure> {
    let request = &asked.request;
    let target = Target::of(request.output.output.as_deref())?;
    with_threads(request.output.run.threads(), || {
        let input = input::read(request, &target)?;
        let progress =
            Progress::of_articles(input.articles.len(), request.output.run.quiet);
        let digest = digest(&input.articles, &asked.options());
        drop(progress);
        if let Some(shortfall) = shortfall(&digest) {
            target.tell_empty(explained(shortfall))?;
        }
        tell_if_off_focus(&digest);
        target.write(&rendered(&digest, &input.articles, request, &target))?;
        Ok(input.outcome)
    })
}

/// Returns why not one story has a summary, if that is so.
fn shortfall(digest: &Digest<'_>) -> Option<Shortfall> {
    let is_empty = digest.stories.iter().all(|story| story.summary.sentences.is_empty());
    let shortfall = match digest.stories.first() {
        Some(story) => story.summary.shortfall,
        None => (!digest.untold.is_empty()).then_some(Shortfall::NoProse),
    };
    shortfall.filter(|_| is_empty)
}

/// Says so, if no story that is told has anything to do with the focus.
fn tell_if_off_focus(digest: &Digest<'_>) {
    let summaries = digest.stories.iter().map(|story| &story.summary);
    let mut told = summaries.filter(|summary| !summary.sentences.is_empty()).peekable();
    if told.peek().is_some() && told.all(|summary| summary.off_focus) {
        tell(OFF_FOCUS);
    }
}

fn rendered(
    digest: &Digest<'_>,
    articles: &[Article],
    request: &Request,
    target: &Target,
) -> String {
    let explain = request.output.explain;
    match request.output.format() {
        Format::Text => text::digest(digest, articles, &target.text_options(explain)),
        Format::Markdown => {
            markdown::digest(digest, articles, &MarkdownOptions { explain })
        }
        Format::Html => html::digest(digest, articles, &HtmlOptions { explain }),
        Format::Json => json::digest(digest, articles, &JsonOptions { explain }),
    }
}
