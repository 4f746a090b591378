//! What a notice of a correction says to be wrong.

/// Returns true if a notice says that some words of an article are wrong: it has them behind
/// "not" and its like, or in a sentence about what was written that speaks of nothing else than
/// the article does.
pub(super) fn takes_back(notice: &str, words: &str, article: &str) -> bool {
    let (notice, words) = (notice.to_lowercase(), words.to_lowercase());
    let article = article.to_lowercase();
    let is_wrong = |at: usize| {
        let start = notice[..at].rfind(". ").map_or(0, |end| end + 2);
        let end = notice[at..].find(". ").map_or(notice.len(), |end| at + end);
        let (before, sentence) = (&notice[start..at], &notice[start..end]);
        let is_rejected = REJECTS.iter().any(|reject| {
            let behind = before.rfind(reject).map(|at| &before[at + reject.len()..]);
            behind.is_some_and(|behind| behind.split_whitespace().count() <= BESIDE)
        });
        let is_written = WRITTEN.iter().any(|verb| before.contains(verb));
        let says_not = REJECTS.iter().any(|reject| sentence.contains(reject));
        let known = |word: &&str| article.contains(*word);
        // What is right stands beside what is rejected, and is not in the article.
        is_rejected && telling(sentence).filter(known).count() >= SHARED
            || is_written
                && !says_not
                && telling(sentence).count() > 0
                && telling(sentence).all(|word| article.contains(word))
    };
    places(&notice, &words).any(is_wrong)
}

/// Lists the words of a sentence of a notice that tell what it speaks of.
fn telling(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| {
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        (is_number || word.len() >= TELLING) && !OF_NOTICES.contains(word)
    })
}

/// Of a sentence that rejects something so many words have to be in the article.
const SHARED: usize = 2;

/// Shorter words tell nothing of a matter.
const TELLING: usize = 4;

/// Longer words that notices have of themselves, or that tell nothing either.
const OF_NOTICES: [&str; 37] = [
    "correction",
    "corrections",
    "corrected",
    "erratum",
    "clarification",
    "earlier",
    "previous",
    "version",
    "article",
    "story",
    "report",
    "reported",
    "said",
    "stated",
    "gave",
    "wrote",
    "misstated",
    "wrongly",
    "incorrectly",
    "originally",
    "that",
    "this",
    "would",
    "will",
    "have",
    "been",
    "were",
    "with",
    "from",
    "they",
    "their",
    "instead",
    "rather",
    "than",
    "when",
    "which",
    "should",
];

/// So many words may stand between "not" and what is wrong: "not in May".
const BESIDE: usize = 2;

/// What stands before what is wrong.
const REJECTS: [&str; 3] = ["not ", "instead of ", "rather than "];

/// How a notice tells what was written.
const WRITTEN: [&str; 8] = [
    " said ",
    " stated ",
    " reported ",
    " gave ",
    " wrote ",
    " put ",
    " misstated ",
    " misreported ",
];

/// Lists where a text has some words, whole.
fn places<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = usize> {
    let is_apart = |letter: Option<char>| letter.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(words).map(|(at, _)| at).filter(move |&at| {
        is_apart(text[..at].chars().next_back())
            && is_apart(text[at + words.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_takes_back_what_it_says_was_written_of_the_same() {
        let article =
            "Bus drivers will get 5.2 percent more. Six people died in the fire.";
        for (notice, words, takes) in [
            (
                "An earlier version said that drivers would get 5.2 percent. It is 4.2.",
                "5.2 percent",
                true,
            ),
            (
                "An earlier version said that drivers would get 5.2 percent. It is 4.2.",
                "4.2",
                false,
            ),
            (
                "An earlier version said that train drivers would get 5.2 percent.",
                "5.2 percent",
                false,
            ),
            ("Our report said that six people were injured in the fire.", "six", false),
            ("Our report said that six people died in the fire in 2019.", "six", false),
            ("Eight people died in the fire, not six as we reported.", "six", true),
            ("Eight people died in the fire, not six as we reported.", "eight", false),
        ] {
            assert_eq!(takes_back(notice, words, article), takes, "{notice} {words}");
        }
    }
}
