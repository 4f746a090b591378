//! Whether two names are of two people.

use crate::article::Article;

/// A name or a description of somebody, and its words in lower case, without titles' stops:
/// one name is held against many.
pub(super) struct Name<'a> {
    pub(super) text: &'a str,
    words: Vec<String>,
}

impl<'a> Name<'a> {
    pub(super) fn of(text: &'a str) -> Name<'a> {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
        let words = words.map(|word| {
            let lower = word.to_lowercase();
            lower.trim_end_matches("'s").trim_end_matches("’s").to_string()
        });
        Name { text, words: words.filter(|word| word.chars().count() > 1).collect() }
    }

    /// Returns true if two names have no word in common, nor stand for each other.
    pub(super) fn is_other(&self, other: &Name<'_>) -> bool {
        let (a, b) = (&self.words, &other.words);
        let alike = |x: &String, y: &String| {
            x == y || strsim::levenshtein(x, y) <= 1 && x.len() > 4
        };
        !a.is_empty()
            && !b.is_empty()
            && !a.iter().any(|x| b.iter().any(|y| alike(x, y)))
            && !is_acronym(self.text, other.text)
            && !is_acronym(other.text, self.text)
    }
}

/// Returns true if two names are of two people, as far as the names tell.
pub(crate) fn are_others(one: &str, other: &str) -> bool {
    Name::of(one).is_other(&Name::of(other))
}

fn is_acronym(short: &str, long: &str) -> bool {
    let letters: String = short.chars().filter(|c| c.is_alphanumeric()).collect();
    let initials: String = long
        .split_whitespace()
        .filter_map(|word| word.chars().next().filter(|c| c.is_uppercase()))
        .collect();
    letters.chars().count() >= 2 && initials == letters
}

/// Returns true if any article has a word of one name right before one of the other: first
/// and last name of one person.
pub(super) fn are_one_name(articles: &[&Article], one: &str, other: &str) -> bool {
    let [Some(a), Some(b)] = [one, other].map(|name| name.split_whitespace().last())
    else {
        return false;
    };
    let [first_a, first_b] =
        [one, other].map(|name| name.split_whitespace().next().unwrap_or_default());
    let pairs = [(a, b), (b, a), (first_a, b), (first_b, a)];
    pairs.iter().any(|(x, y)| {
        let full = format!("{x} {y}");
        articles.iter().any(|article| article.text.contains(&full))
    })
}

/// Returns true if a text names somebody, at least by the last word of the name.
pub(super) fn names(text: &str, name: &str) -> bool {
    let last = name.split_whitespace().last().unwrap_or_default();
    last.chars().count() > 2 && text.contains(last)
}
