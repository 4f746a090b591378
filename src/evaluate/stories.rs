//! How good stories are: B-cubed against those that people made of the same articles.

use std::collections::BTreeMap;

use super::Score;
use crate::article::Article;
use crate::groups::Groups;
use crate::options::Options;
use crate::sketch;
use crate::story;
use crate::summary::languages;

/// An article and the story that people put it into.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClusteredArticle {
    /// The article.
    pub article: Article,
    /// The name of its story.
    pub cluster: String,
}

/// The stories of some articles, and how well they agree with those that people made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoryReport {
    /// The stories, over the indexes of the articles.
    pub stories: Groups,
    /// How many stories people made of them.
    pub expected: usize,
    /// The B-cubed score; 0 without articles.
    pub score: Score,
}

/// Groups articles into stories as a digest does, and scores the stories.
///
/// ```
/// use epitome::{Article, Options, evaluate::{ClusteredArticle, stories}};
/// let clustered = |text: &str, cluster: &str| ClusteredArticle {
///     article: Article::new("a", text),
///     cluster: cluster.to_owned(),
/// };
/// let articles = vec![
///     clustered("The river Orla flooded Lunde on Friday and its mayor closed schools.", "1"),
///     clustered("Lunde's mayor closed all schools after the river Orla flooded Lunde.", "1"),
/// ];
/// assert_eq!(stories(articles, &Options::default()).score.f1, 1.0);
/// ```
pub fn stories(articles: Vec<ClusteredArticle>, options: &Options) -> StoryReport {
    let (articles, clusters): (Vec<Article>, Vec<String>) =
        articles.into_iter().map(|one| (one.article, one.cluster)).unzip();
    let languages = languages(&articles, options);
    let families = sketch::families(&articles, &options.families);
    let stories = story::stories(&articles, &languages, &families.groups, &options.story);
    let expected = groups_of(&clusters);
    let score = b_cubed(&stories, &expected);
    StoryReport { stories, expected: expected.len(), score }
}

/// Groups indexes by name.
fn groups_of(names: &[String]) -> Groups {
    let mut first = BTreeMap::new();
    let representatives =
        (0..).zip(names).map(|(at, name)| *first.entry(name).or_insert(at));
    Groups::from_representatives(&representatives.collect::<Vec<u32>>())
}

/// Returns the B-cubed score of a grouping of the same indexes as the one expected.
///
/// Precision is how much of an item's group belongs with it, the mean over all items;
/// recall is how much of what belongs with it is in its group. (Bagga and Baldwin 1998.)
fn b_cubed(found: &Groups, expected: &Groups) -> Score {
    let (mut precision, mut recall, mut items) = (0.0, 0.0, 0usize);
    for members in found.iter() {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for &member in members {
            *shared.entry(expected.group_of(member as usize)).or_default() += 1;
        }
        for (&group, &count) in &shared {
            let square = (count * count) as f64;
            precision += square / members.len() as f64;
            recall += square / expected.members(group).len() as f64;
        }
        items += members.len();
    }
    let mean = |sum: f64| if items == 0 { 0.0 } else { sum / items as f64 };
    Score::from_shares(mean(recall), mean(precision))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(found: &[u32], expected: &[u32]) -> Score {
        b_cubed(
            &Groups::from_representatives(found),
            &Groups::from_representatives(expected),
        )
    }

    #[test]
    fn equal_groupings_score_1_and_none_0() {
        assert!((score(&[0, 0, 2], &[0, 0, 2]).f1 - 1.0).abs() < 1e-12);
        assert_eq!(score(&[], &[]), Score::default());
    }

    #[test]
    fn one_group_of_all_has_full_recall_and_as_many_groups_as_items_full_precision() {
        let all = score(&[0, 0, 0, 0], &[0, 0, 2, 2]);
        assert!((all.precision - 0.5).abs() < 1e-12 && (all.recall - 1.0).abs() < 1e-12);
        let alone = score(&[0, 1, 2, 3], &[0, 0, 2, 2]);
        assert!(
            (alone.precision - 1.0).abs() < 1e-12 && (alone.recall - 0.5).abs() < 1e-12
        );
    }

    #[test]
    fn a_stray_counts_against_all_of_its_group() {
        // Worked out by hand: 0, 1, 2 are together, 2 belongs with 3.
        let found = score(&[0, 0, 0, 3], &[0, 0, 2, 2]);
        assert!(
            (found.precision - (2.0 / 3.0 * 2.0 + 1.0 / 3.0 + 1.0) / 4.0).abs() < 1e-12
        );
        assert!((found.recall - (1.0 + 1.0 + 0.5 + 0.5) / 4.0).abs() < 1e-12);
    }
}
