//! Headlines without the names of outlets.

use crate::article::Article;
use crate::groups::Groups;
use crate::hash::FixedMap;

/// What stands between a headline and the name of its outlet.
const SEPARATORS: [&str; 8] = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "];

/// What may stand between the two as well, but more often behind who speaks.
const COLON: &str = ": ";

/// The end of a title that titles of so many stories have is no part of a headline.
const STORIES: usize = 3;

/// A part of this many words at most, after a bar, is the name of an outlet or a section.
const NAME_WORDS: usize = 4;

/// So many names are taken from a title at most: an outlet and two sections before it, at
/// either end. What has more is a list, and may be very long.
const MOST_NAMES: usize = 6;

/// The names of the outlets of a folder.
#[derive(Default)]
pub(crate) struct Outlets {
    /// What articles name as their publisher.
    declared: FixedMap<String, ()>,
    /// How titles of unrelated articles end or begin.
    learned: FixedMap<String, ()>,
}

impl Outlets {
    /// Learns them from what the articles say of their publisher, and from how titles of
    /// unrelated articles end or begin.
    pub(crate) fn of(articles: &[Article], stories: &Groups) -> Outlets {
        let sources = articles.iter().filter_map(|article| article.source.as_deref());
        let mut declared: FixedMap<String, ()> =
            sources.map(|source| (plain(source), ())).collect();
        declared.remove("");
        let mut edges: Vec<(String, usize)> = Vec::new();
        for (at, article) in articles.iter().enumerate() {
            let parts = article.title.as_deref().map(edges_of).unwrap_or_default();
            edges.extend(parts.map(|part| (plain(part), stories.group_of(at))));
        }
        edges.sort_unstable();
        edges.dedup();
        let repeated =
            edges.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() >= STORIES);
        let learned = repeated.map(|same| (same[0].0.clone(), ())).collect();
        Outlets { declared, learned }
    }

    /// Returns true if some words are what an article names as its publisher.
    pub(crate) fn has(&self, words: &str) -> bool {
        self.declared.contains_key(&plain(words))
    }

    fn has_or_learned(&self, words: &str) -> bool {
        let words = plain(words);
        self.declared.contains_key(&words) || self.learned.contains_key(&words)
    }

    /// Returns a title without the names of outlets that it ends or begins with.
    pub(crate) fn without<'a>(&self, title: &'a str) -> &'a str {
        let mut kept = title.trim();
        for _ in 0..MOST_NAMES {
            let before = kept;
            kept = self.shortened(before);
            if kept.len() == before.len() {
                break;
            }
        }
        kept
    }

    fn shortened<'a>(&self, title: &'a str) -> &'a str {
        let behind = SEPARATORS.iter().find_map(|separator| {
            let (head, name) = title.rsplit_once(separator)?;
            let names =
                self.has_or_learned(name) || *separator == " | " && is_name(head, name);
            (names && has_words(head)).then_some(head)
        });
        let before = || {
            SEPARATORS.iter().chain([&COLON]).find_map(|separator| {
                let (name, rest) = title.split_once(separator)?;
                let names =
                    self.has(name) || *separator != COLON && self.has_or_learned(name);
                (names && has_words(rest)).then_some(rest)
            })
        };
        behind.or_else(before).unwrap_or(title).trim()
    }
}

/// The last part of a title and the first, where it has several.
fn edges_of(title: &str) -> std::vec::IntoIter<&str> {
    let mut edges = Vec::new();
    for separator in SEPARATORS {
        edges.extend(title.rsplit_once(separator).map(|(_, last)| last));
        edges.extend(title.split_once(separator).map(|(first, _)| first));
    }
    edges.into_iter()
}

/// True for a few words after a bar, where more stand before it.
fn is_name(head: &str, name: &str) -> bool {
    let words = name.split_whitespace().count();
    (1..=NAME_WORDS).contains(&words) && head.split_whitespace().count() > words
}

/// Returns true if there is a word in a text, and not a code such as "&HT;" alone.
pub(super) fn has_words(text: &str) -> bool {
    let is_code = |text: &str| {
        let code = text.strip_prefix('&').and_then(|text| text.strip_suffix(';'));
        code.is_some_and(|code| code.chars().all(char::is_alphanumeric))
    };
    text.split_whitespace()
        .any(|word| word.contains(char::is_alphanumeric) && !is_code(word))
}

/// The name of an outlet as it compares: letters and digits in lower case, without "the"
/// and without what makes it an address.
fn plain(name: &str) -> String {
    let name = name.trim();
    let is_address = name.contains('.') && !name.contains(char::is_whitespace);
    let name = match name.rsplit_once('.').filter(|_| is_address) {
        Some((host, _)) => host.strip_prefix("www.").unwrap_or(host),
        None => name,
    };
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    let plain: String = letters.flat_map(char::to_lowercase).collect();
    let has_article = name.get(..4).is_some_and(|the| the.eq_ignore_ascii_case("the "));
    if has_article { plain[3..].to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(source: Option<&str>, title: &str) -> Article {
        Article {
            source: source.map(str::to_owned),
            title: Some(title.to_owned()),
            ..Article::new("a", "")
        }
    }

    fn cleaned(source: &str, title: &str) -> String {
        let articles = [titled(Some(source), title)];
        Outlets::of(&articles, &Groups::singletons(1)).without(title).to_owned()
    }

    #[test]
    fn the_name_of_the_outlet_is_no_part_of_a_headline() {
        let flood = "Orla floods Lunde - again";
        for title in [
            "Orla floods Lunde - again - Lunde Daily",
            "Orla floods Lunde - again – The Lunde Daily",
            "Lunde Daily: Orla floods Lunde - again",
            "Lunde Daily | Orla floods Lunde - again | LUNDE DAILY",
        ] {
            assert_eq!(cleaned("Lunde Daily", title), flood);
            assert_eq!(cleaned("www.lunde-daily.com", title), flood);
        }
    }

    #[test]
    fn a_code_is_no_headline() {
        assert!(has_words("Orla &amp; Lunde") && has_words("AT&T"));
        assert!(!has_words("&HT;") && !has_words("&HT; -"));
    }

    #[test]
    fn a_few_words_behind_a_bar_are_an_outlet_and_behind_a_dash_they_are_not() {
        assert_eq!(
            cleaned("", "Orla floods all of Lunde | World"),
            "Orla floods all of Lunde"
        );
        let dash = "Orla floods all of Lunde - again";
        assert_eq!(cleaned("", dash), dash);
        assert_eq!(cleaned("Post", "Post"), "Post");
    }

    #[test]
    fn how_titles_of_unrelated_articles_end_is_learned() {
        let titles = ["Orla rises - Live", "Bank lends - Live", "Tram halts - Live"];
        let articles = titles.map(|title| titled(None, title));
        let clean = |stories: &[u32]| {
            let stories = Groups::from_representatives(stories);
            Outlets::of(&articles, &stories).without(titles[0]).to_owned()
        };
        assert_eq!(clean(&[0, 1, 2]), "Orla rises");
        assert_eq!(clean(&[0, 0, 2]), titles[0]);
    }
}
