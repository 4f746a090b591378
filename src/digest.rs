//! Articles in, stories out, each with its summary.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::article::Article;
use crate::boilerplate::Boilerplate;
use crate::options::Options;
use crate::parallel;
use crate::sketch;
use crate::story;
use crate::summary::{self, ArticleNote, Folder, Summary};
use crate::timeline::{self, Event};
use crate::topic::{self, KeyTerm, Name, Outlets, Surroundings};

/// Articles grouped into stories.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Digest<'a> {
    /// The stories, those with most independent articles first.
    pub stories: Vec<Story<'a>>,
    /// What is left out, since fewer stories were asked for.
    pub further: Further,
    /// The indexes, rising, of the articles that tell no story: they have no title and no
    /// running text of their own, but notices, menus or captions, if anything.
    pub untold: Vec<usize>,
    /// What was found out about each article, in the order of the articles given.
    pub articles: Vec<ArticleNote>,
}

/// The stories that are not told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Further {
    /// How many they are.
    pub stories: usize,
    /// The indexes of their articles, in rising order.
    pub articles: Vec<usize>,
}

/// One story: articles about the same event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Story<'a> {
    /// The title of the most central article that has one of its own, else the sentence of the
    /// summary that tells the news best; empty where there is neither.
    pub title: &'a str,
    /// The headline: the title without the names of outlets, such as "| Lunde Daily", and
    /// without what a wire puts before it, such as "UPDATE 4-"; of a sentence that is long, its
    /// first clauses.
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
    /// Its summary. Places in it are indexes into all articles given; its `articles` and its
    /// `untold` are empty, since the digest's hold them all.
    pub summary: Summary<'a>,
}

/// Groups articles into stories and summarizes each.
///
/// Total: any articles give a digest; none give one without stories.
pub fn digest<'a>(articles: &'a [Article], options: &Options) -> Digest<'a> {
    let languages = summary::languages(articles, options);
    let families = sketch::families(articles, &options.families);
    let (groups, spread) =
        story::with_words(articles, &languages, &families.groups, &options.story);
    let boilerplate = Boilerplate::learn(articles, &families.groups, || &groups);
    let folder = Folder {
        articles,
        languages: &languages,
        families: &families,
        boilerplate: &boilerplate,
    };
    let around = Surroundings {
        languages: &languages,
        spread: &spread,
        outlets: &Outlets::of(articles, &groups),
        boilerplate: &boilerplate,
    };
    let numbers: Vec<usize> = (0..groups.len()).collect();
    let size = |&group: &usize| {
        let members = groups.members(group).iter();
        members.map(|&member| articles[member as usize].text.len()).sum()
    };
    let told = parallel::map_costliest_first(&numbers, size, |&group| {
        let members =
            groups.members(group).iter().map(|&member| member as usize).collect();
        tell(&folder, &around, members, groups.representative(group), options)
    });
    let mut untold: Vec<usize> = Vec::new();
    let mut stories: Vec<Story> = Vec::with_capacity(told.len());
    for mut story in told {
        untold.append(&mut story.summary.untold);
        if !story.articles.is_empty() {
            stories.push(story);
        }
    }
    untold.sort_unstable();
    // Stories come by their first article, and a stable sort keeps that among equals.
    stories.sort_by_key(|story| Reverse((story.independent, story.articles.len())));
    let further = further(&mut stories, options.digest.stories);
    Digest { stories, further, untold, articles: summary::notes(&languages, &families) }
}

/// Takes out the stories after the first `most`.
fn further(stories: &mut Vec<Story<'_>>, most: Option<usize>) -> Further {
    let left = stories.split_off(most.unwrap_or(stories.len()).min(stories.len()));
    let articles = left.iter().flat_map(|story| &story.articles).copied();
    let mut articles: Vec<usize> = articles.collect();
    articles.sort_unstable();
    Further { stories: left.len(), articles }
}

fn tell<'a>(
    folder: &Folder<'_, 'a>,
    around: &Surroundings<'_>,
    members: Vec<usize>,
    central: usize,
    options: &Options,
) -> Story<'a> {
    let told = folder.tell(&members, options);
    let members: Vec<usize> = {
        let tells = |member: &usize| told.summary.untold.binary_search(member).is_err();
        members.into_iter().filter(tells).collect()
    };
    let titled: Vec<usize> =
        std::iter::once(central).chain(members.iter().copied()).collect();
    let topic = topic::topic(&told, folder.articles, &titled, around);
    let families = members.iter().map(|&member| folder.families.groups.group_of(member));
    let independent = families.collect::<BTreeSet<_>>().len();
    Story {
        title: topic.title,
        headline: topic.headline,
        terms: topic.terms,
        names: topic.names,
        timeline: timeline::timeline(&told, folder.articles, folder.languages),
        articles: members,
        independent,
        summary: told.summary,
    }
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
        assert_eq!(digest.further, Further::default());
        let mut options = Options::default();
        for (most, told) in [(0, 0), (1, 1), (2, 2), (3, 2)] {
            options.digest.stories = Some(most);
            let limited = super::digest(&articles, &options);
            assert_eq!(limited.stories, digest.stories[..told]);
            let left = &[1, 2, 0][[0, 2, 3][told]..];
            assert_eq!(limited.further.stories, 2 - told);
            assert!(limited.further.articles.is_sorted());
            assert!(left.iter().all(|at| limited.further.articles.contains(at)));
            assert_eq!(limited.further.articles.len(), left.len());
        }
    }

    #[test]
    fn an_article_that_tells_nothing_is_no_story_and_is_not_lost() {
        let notice = "Sorry, the page you asked for is gone.\nPlease try again later.";
        let untitled = Article::new("a", notice);
        let titled = Article { title: Some("River rises".into()), ..untitled.clone() };
        let articles =
            [untitled.clone(), Article::new("b", "It rained."), untitled, titled];
        let digest = digest(&articles, &Options::default());
        assert_eq!(digest.untold, [0, 2]);
        let stories = digest.stories.iter().map(|story| &story.articles[..]);
        assert_eq!(stories.collect::<Vec<_>>(), [[1], [3]]);
        assert_eq!(summary::summarize(&articles, &Options::default()).untold, [0, 2]);
    }

    #[test]
    fn nothing_gives_no_stories() {
        assert!(digest(&[], &Options::default()).stories.is_empty());
    }
}
