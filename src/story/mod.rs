//! Groups articles into stories.

mod feature;
mod merge;
mod near;
mod scale;
mod settle;
mod tally;

use crate::article::{Article, Language};
use crate::groups::{Groups, index};
use crate::parallel;
use crate::ratio::Ratio;
use crate::sentence;

pub use feature::WordSpread;

/// How articles are grouped into stories.
///
/// How much articles of a story have in common is a matter of the folder: where many tell
/// of one event each, those of one topic are several stories, and where there are a few
/// broad topics, each is one. These are only the limits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct StoryOptions {
    /// The least average similarity of the articles of two groups that become one story.
    pub average: Ratio,
    /// At least half of the articles of a story have another in it that is this similar.
    pub nearest: Ratio,
}

impl Default for StoryOptions {
    fn default() -> StoryOptions {
        StoryOptions { average: Ratio::of(0.055), nearest: Ratio::of(0.12) }
    }
}

/// Groups articles that tell of the same event; `languages` holds one an article, and
/// `families` says which are copies of one another.
///
/// A family is in one story as a whole and counts as one article in it. Articles that tell
/// nothing, because all of their text is site furniture and they have no title, are in no
/// story with others, be they copies or not: each stays alone. The representative of a story is its most central article: the one most similar to the
/// others. Articles are compared by their weightiest words and pairs of words, and those
/// of about the same day a little more favorably. Groups are merged by Ward's method, so
/// that no chain of half-related articles holds a story together, down to where they stand
/// apart best; then every article moves to the group that it is most similar to.
pub fn stories(
    articles: &[Article],
    languages: &[Language],
    families: &Groups,
    options: &StoryOptions,
) -> Groups {
    with_words(articles, languages, families, options).0
}

/// Groups articles as [`stories`] does, and returns as well how many have each word.
pub(crate) fn with_words(
    articles: &[Article],
    languages: &[Language],
    families: &Groups,
    options: &StoryOptions,
) -> (Groups, WordSpread) {
    let heads: Vec<usize> =
        (0..families.len()).map(|f| families.representative(f)).collect();
    let is_notice = parallel::map(&heads, |&head| {
        sentence::is_furniture(&articles[head], languages[head])
    });
    let (features, words) = feature::features(articles, languages, &heads, &is_notice);
    let ties = near::ties(&features, &near::days(articles, &heads));
    let scaled = scale::scaled(&ties);
    let groups = settle::settle(&scaled, merge::groups(&scaled, options.average));
    let groups = settle::dissolve(&ties, &groups, options.nearest);
    let central = settle::central(&ties, &groups);
    let family_of = (0..articles.len()).map(|article| families.group_of(article));
    let central_of = family_of.enumerate().map(|(article, family)| {
        // It is a story only if it and the one that stands for it have titles.
        let of_family = [article, heads[family]];
        let is_silent =
            is_notice[family] && !of_family.iter().all(|&one| is_titled(&articles[one]));
        if is_silent { index(article) } else { index(heads[central[family] as usize]) }
    });
    (Groups::from_representatives(&central_of.collect::<Vec<_>>()), words)
}

fn is_titled(article: &Article) -> bool {
    article.title.as_deref().is_some_and(|title| !title.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story_count(texts: &[&str]) -> usize {
        let articles: Vec<Article> =
            texts.iter().map(|text| Article::new("a", *text)).collect();
        let languages = vec![Language::ENGLISH; articles.len()];
        let families = Groups::singletons(articles.len());
        stories(&articles, &languages, &families, &StoryOptions::default()).len()
    }

    const FLOOD: &str =
        "The river Orla flooded Lunde on Friday and Mayor Tamsin Vale closed schools.";
    const BANK: &str = "Northbank raised its lending rate after governor Ilse Krone warned of inflation.";

    #[test]
    fn articles_about_one_event_are_one_story() {
        let again =
            "Mayor Tamsin Vale of Lunde said the flooded Orla had closed all schools.";
        assert_eq!(story_count(&[FLOOD, BANK, again]), 2);
    }

    #[test]
    fn a_story_of_hundreds_is_one_story() {
        assert_eq!(story_count(&[FLOOD; 500]), 1);
    }

    #[test]
    fn a_family_is_never_torn() {
        let articles = [FLOOD, BANK, FLOOD].map(|text| Article::new("a", text));
        let families = Groups::from_representatives(&[0, 0, 2]);
        let languages = [Language::ENGLISH; 3];
        let groups = stories(&articles, &languages, &families, &StoryOptions::default());
        assert_eq!(groups.len(), 1);
    }

    #[test]
    fn copies_are_one_story_and_nothing_is_none() {
        assert_eq!(story_count(&[FLOOD; 5]), 1);
        assert_eq!(story_count(&[]), 0);
    }

    #[test]
    fn empty_articles_stay_alone() {
        assert_eq!(story_count(&["", "", "..."]), 3);
    }

    #[test]
    fn notices_are_no_story_even_as_copies() {
        let notice = "Sorry, the page you asked for was not found.";
        assert_eq!(story_count(&[notice, notice, FLOOD]), 3);
        let articles = [notice, notice].map(|text| Article::new("a", text));
        let families = Groups::from_representatives(&[0, 0]);
        let languages = [Language::ENGLISH; 2];
        let options = StoryOptions::default();
        assert_eq!(stories(&articles, &languages, &families, &options).len(), 2);
        let title = |article: Article| Article { title: Some(FLOOD.into()), ..article };
        let articles = articles.map(title);
        assert_eq!(stories(&articles, &languages, &families, &options).len(), 1);
    }

    #[test]
    fn articles_that_have_little_in_common_are_no_story() {
        let tram = "The council of Brams voted on Friday for a new tram line.";
        let wolves = "Wolves were seen on Friday in the woods of Aster, a ranger said.";
        assert_eq!(story_count(&[FLOOD, BANK, tram, wolves]), 4);
    }

    #[test]
    fn headers_of_the_same_sort_make_no_story() {
        let dog = "A spaniel called Biskin was found in a lorry park far from home.";
        let mask = "The museum of Brams has returned a bronze mask to its makers.";
        let articles = [dog, mask].map(|text| {
            let head = "Date: 2026-06-13\nSource: Lunde Gazette";
            let not_prose = vec![crate::article::Span::new(0, head.len())];
            Article { not_prose, ..Article::new("a", format!("{head}\n\n{text}")) }
        });
        let options = StoryOptions::default();
        let (languages, families) = ([Language::ENGLISH; 2], Groups::singletons(2));
        assert_eq!(stories(&articles, &languages, &families, &options).len(), 2);
    }

    #[test]
    fn the_order_of_the_articles_changes_nothing() {
        let again =
            "Mayor Tamsin Vale of Lunde said the flooded Orla had closed all schools.";
        assert_eq!(story_count(&[BANK, again, FLOOD]), 2);
    }
}
