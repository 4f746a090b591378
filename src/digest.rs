//! Articles in, stories out, each with its summary.

use std::cmp::Reverse;

use crate::article::{Article, Date, Language};
use crate::options::Options;
use crate::parallel;
use crate::sketch::{self, Families};
use crate::story;
use crate::summary::{self, ArticleNote, Summary, SummarySentence};
use crate::timeline::{Event, Granularity};
use crate::topic::{self, KeyTerm, Name};

/// Articles grouped into stories.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Digest<'a> {
    /// The stories, those with most independent articles first.
    pub stories: Vec<Story<'a>>,
    /// What was found out about each article, in the order of the articles given.
    pub articles: Vec<ArticleNote>,
}

/// One story: articles about the same event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Story<'a> {
    /// The headline: the title of the most central article that has one, else the first
    /// sentence of the summary; empty where there is neither.
    pub title: &'a str,
    /// The title without what is only the name of its outlet: "| Lunde Daily".
    pub headline: &'a str,
    /// The words and phrases that tell it from other stories, those that tell most first.
    pub terms: Vec<KeyTerm<'a>>,
    /// Who and where, those that most articles name first.
    pub names: Vec<Name<'a>>,
    /// What happened when, in the order of the dates; what is said of no date is not here.
    pub timeline: Vec<Event<'a>>,
    /// The indexes of its articles among those given, in rising order.
    pub articles: Vec<usize>,
    /// How many independent articles it has: copies of one another count once.
    pub independent: usize,
    /// Its summary. Places in it are indexes into all articles given; its `articles` is
    /// empty, since the digest's holds them all.
    pub summary: Summary<'a>,
}

/// Groups articles into stories and summarizes each.
///
/// Total: any articles give a digest; none give one without stories.
pub fn digest<'a>(articles: &'a [Article], options: &Options) -> Digest<'a> {
    let languages = summary::languages(articles, options);
    let families = sketch::families(articles, &options.families);
    let groups = story::stories(articles, &languages, &families.groups, &options.story);
    let numbers: Vec<usize> = (0..groups.len()).collect();
    let mut stories = parallel::map(&numbers, |&group| {
        let members =
            groups.members(group).iter().map(|&member| member as usize).collect();
        let central = groups.representative(group);
        tell(articles, &languages, &families, members, central, options)
    });
    // Stories come by their first article, and a stable sort keeps that among equals.
    stories.sort_by_key(|story| Reverse((story.independent, story.articles.len())));
    Digest { stories, articles: summary::notes(&languages, &families) }
}

fn tell<'a>(
    articles: &'a [Article],
    languages: &[Language],
    families: &Families,
    members: Vec<usize>,
    central: usize,
    options: &Options,
) -> Story<'a> {
    let summary =
        summary::summarize_story(articles, languages, families, &members, options);
    let titled = std::iter::once(central).chain(members.iter().copied());
    let title = titled.filter_map(|article| articles[article].title.as_deref()).next();
    let first = || summary.sentences.first().map(|sentence| sentence.text);
    let title = title.or_else(first).unwrap_or_default();
    let mut kin: Vec<usize> =
        members.iter().map(|&member| families.groups.group_of(member)).collect();
    kin.sort_unstable();
    kin.dedup();
    let timeline = timeline(articles, &summary);
    Story {
        title,
        headline: title,
        terms: topic::terms(title, languages[central]),
        names: topic::names(&summary, |article| languages[article]),
        timeline,
        articles: members,
        independent: kin.len(),
        summary,
    }
}

/// The sentences of the summary under the dates of their articles.
fn timeline<'a>(articles: &[Article], summary: &Summary<'a>) -> Vec<Event<'a>> {
    let event = |sentence: &SummarySentence<'a>| {
        let published = articles[sentence.place.article].published?;
        Some(Event {
            date: Date(published.0.date().at(0, 0, 0, 0)),
            granularity: Granularity::Day,
            place: sentence.place,
            text: sentence.text,
            supporters: sentence.supporters.clone(),
        })
    };
    let mut events: Vec<Event<'a>> = summary.sentences.iter().filter_map(event).collect();
    events.sort_by_key(|event| event.date);
    events
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_story_with_most_articles_comes_first() {
        let articles = [
            Article::new(
                "a",
                "Northbank raised its lending rate after governor Ilse Krone spoke.",
            ),
            Article::new(
                "b",
                "The river Orla flooded Lunde on Friday and closed its schools.",
            ),
            Article::new(
                "c",
                "Lunde closed its schools after the river Orla flooded on Friday.",
            ),
        ];
        let digest = digest(&articles, &Options::default());
        assert_eq!(digest.stories[0].articles, [1, 2]);
        assert_eq!(digest.stories[1].articles, [0]);
        assert_eq!(digest.stories[0].independent, 2);
    }

    #[test]
    fn nothing_gives_no_stories() {
        assert!(digest(&[], &Options::default()).stories.is_empty());
    }
}
