//! Lines that an outlet repeats whatever it reports: captions, appeals to readers, bylines.

use std::borrow::Borrow;

use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::article::{Article, Span};
use crate::groups::{Groups, index};
use crate::parallel;

/// The lines of some articles that tell nothing of their stories.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Boilerplate {
    /// Of each article, the places of such lines, rising; consecutive lines are one
    /// place.
    lines: Vec<Vec<Span>>,
    /// Of each article, whether its title is such a line.
    titles: Vec<bool>,
}

/// A line of one outlet is boilerplate when it stands in articles of so many stories.
const STORIES: usize = 2;

/// So many are needed where it is not known who published the articles: two outlets may
/// well print one sentence of an agency.
const STORIES_OF_ANYBODY: usize = 3;

impl Boilerplate {
    /// Learns what repeats over articles of one outlet that have nothing else to do with
    /// each other, given which articles make a story. Copies of an article are in one story,
    /// so that nothing of a text that many reprint is taken for boilerplate; `families` says
    /// which are copies, and the stories are only asked for where it leaves a line that repeats.
    pub fn learn<S: Borrow<Groups>>(
        articles: &[Article],
        families: &Groups,
        stories: impl FnOnce() -> S,
    ) -> Boilerplate {
        let read: Vec<Lines> = parallel::map(articles, Lines::of);
        if repeated(&read, families).is_empty() {
            return Boilerplate::default();
        }
        let repeated = repeated(&read, stories().borrow());
        let repeats = |key: u64| repeated.binary_search(&key).is_ok();
        Boilerplate {
            lines: parallel::map(&read, |lines| lines.that(repeats)),
            titles: read.iter().map(|lines| lines.title.is_some_and(repeats)).collect(),
        }
    }

    /// Returns true if some text of an article is boilerplate from end to end.
    pub fn covers(&self, article: usize, span: Span) -> bool {
        let lines = self.lines.get(article).map_or(&[][..], Vec::as_slice);
        let next = lines.partition_point(|line| line.end() < span.end());
        lines.get(next).is_some_and(|line| line.contains(span))
    }

    /// Returns true if unrelated articles have the title of this one.
    pub fn is_title(&self, article: usize) -> bool {
        self.titles.get(article).copied().unwrap_or(false)
    }
}

/// Returns the keys, rising, of the lines that stand in articles of enough groups.
fn repeated(read: &[Lines], groups: &Groups) -> Vec<u64> {
    if groups.len() < STORIES {
        return Vec::new();
    }
    let mut seen: Vec<(u64, u32, bool)> = Vec::new();
    for (article, lines) in read.iter().enumerate() {
        let group = index(groups.group_of(article));
        let keys = lines.text.iter().map(|line| line.key).chain(lines.title);
        seen.extend(keys.map(|key| (key, group, lines.is_named)));
    }
    seen.sort_unstable();
    seen.dedup();
    let of_one_key = seen.chunk_by(|a, b| a.0 == b.0);
    let are_enough = |same: &&[(u64, u32, bool)]| {
        let is_named = same.iter().all(|&(.., is_named)| is_named);
        same.len() >= if is_named { STORIES } else { STORIES_OF_ANYBODY }
    };
    of_one_key.filter(are_enough).map(|same| same[0].0).collect()
}

/// The lines of an article.
struct Lines {
    text: Vec<Line>,
    /// The key of the title.
    title: Option<u64>,
    /// It is known who published it.
    is_named: bool,
}

struct Line {
    span: Span,
    /// Equal for equal lines of one outlet.
    key: u64,
}

impl Lines {
    fn of(article: &Article) -> Lines {
        let outlet = article.source.as_deref().map(str::trim).unwrap_or_default();
        let seed = xxh3_64_with_seed(outlet.as_bytes(), 0);
        let key = |line: &str| xxh3_64_with_seed(line.as_bytes(), seed);
        let mut text = Vec::new();
        let mut start = 0;
        for line in article.text.split_inclusive('\n') {
            let (indent, kept) = (line.len() - line.trim_start().len(), line.trim());
            if !kept.is_empty() {
                let from = start + indent;
                let span = Span::new(from, from + kept.len());
                text.push(Line { span, key: key(kept) });
            }
            start += line.len();
        }
        let title = article.title.as_deref().map(|title| key(title.trim()));
        Lines { text, title, is_named: !outlet.is_empty() }
    }

    /// Returns the places of the lines that are `wanted`, those on end as one.
    fn that(&self, wanted: impl Fn(u64) -> bool) -> Vec<Span> {
        let runs = self.text.chunk_by(|a, b| wanted(a.key) == wanted(b.key));
        let wanted = runs.filter(|run| wanted(run[0].key));
        let span =
            |run: &[Line]| Span::new(run[0].span.start(), run[run.len() - 1].span.end());
        wanted.map(span).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const APPEAL: &str = "Sign up for our newsletter.";

    fn article(source: Option<&str>, text: &str) -> Article {
        Article { source: source.map(str::to_owned), ..Article::new("a", text) }
    }

    fn is_learned(articles: &[Article], stories: &[u32]) -> bool {
        let stories = Groups::from_representatives(stories);
        let families = Groups::singletons(articles.len());
        let learned = Boilerplate::learn(articles, &families, || &stories);
        let start = articles[0].text.find(APPEAL).unwrap();
        learned.covers(0, Span::new(start, start + APPEAL.len()))
    }

    fn flood_and_bank(source: Option<&str>, other: Option<&str>) -> [Article; 2] {
        [
            article(source, "The river rose.\n\nSign up for our newsletter.\n"),
            article(other, "The bank lent.\n  Sign up for our newsletter."),
        ]
    }

    #[test]
    fn a_line_that_one_outlet_repeats_in_unrelated_articles_is_boilerplate() {
        let articles = flood_and_bank(Some("Post"), Some("Post"));
        assert!(is_learned(&articles, &[0, 1]));
        let apart = Groups::singletons(2);
        let learned = Boilerplate::learn(&articles, &apart, || &apart);
        assert!(!learned.covers(0, Span::new(0, 15)));
        assert!(!learned.covers(0, Span::new(0, articles[0].text.len() - 1)));
    }

    #[test]
    fn the_stories_are_only_asked_for_where_lines_repeat_outside_of_copies() {
        let never = || -> Groups { panic!("there is nothing to learn") };
        let strangers = flood_and_bank(Some("Post"), Some("Mail"));
        let apart = Groups::singletons(2);
        assert_eq!(Boilerplate::learn(&strangers, &apart, never), Boilerplate::default());
        let copies = Groups::from_representatives(&[0, 0]);
        let articles = flood_and_bank(Some("Post"), Some("Post"));
        assert_eq!(Boilerplate::learn(&articles, &copies, never), Boilerplate::default());
        assert_ne!(
            Boilerplate::learn(&articles, &apart, || &apart),
            Boilerplate::default()
        );
    }

    #[test]
    fn what_articles_of_one_story_have_in_common_is_news() {
        assert!(!is_learned(&flood_and_bank(Some("Post"), Some("Post")), &[0, 0]));
    }

    #[test]
    fn what_two_outlets_have_in_common_is_no_boilerplate_of_either() {
        assert!(!is_learned(&flood_and_bank(Some("Post"), Some("Mail")), &[0, 1]));
    }

    #[test]
    fn of_articles_that_nobody_signs_three_have_to_agree() {
        let [one, other] = flood_and_bank(None, None);
        let third = article(None, &format!("It snowed.\n{APPEAL}"));
        assert!(!is_learned(&[one.clone(), other.clone()], &[0, 1]));
        assert!(is_learned(&[one, other, third], &[0, 1, 2]));
    }

    #[test]
    fn lines_on_end_are_one_and_a_title_may_be_such_a_line() {
        let page = |text: &str| Article {
            title: Some("Not found".to_owned()),
            ..article(Some("Post"), text)
        };
        let articles = [page("Try\nagain\nlater."), page("Try\nagain\ntoday.")];
        let apart = Groups::singletons(2);
        let learned = Boilerplate::learn(&articles, &apart, || &apart);
        assert!(learned.covers(0, Span::new(0, 9)) && learned.is_title(1));
        assert!(!learned.covers(0, Span::new(0, 16)));
        assert!(!Boilerplate::default().covers(7, Span::new(0, 1)));
    }
}
