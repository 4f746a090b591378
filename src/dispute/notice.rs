//! What a notice of a correction says to be wrong.

/// Returns true if a notice says that some words of a claim are wrong: it has them behind "not"
/// and its like, or in a sentence about what was written, and speaks of what the claim does.
pub(super) fn takes_back(notice: &str, words: &str, claim: &str) -> bool {
    let (notice, words) = (notice.to_lowercase(), words.to_lowercase());
    let claim = claim.to_lowercase();
    let is_of_it = claim
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() >= TELLING && !words.contains(word))
        .any(|word| places(&notice, word).next().is_some());
    let is_wrong = |at: usize| {
        let before = &notice[..at];
        let sentence = before.rfind(". ").map_or(before, |end| &before[end + 2..]);
        let is_rejected = REJECTS.iter().any(|reject| {
            let behind = sentence.rfind(reject).map(|at| &sentence[at + reject.len()..]);
            behind.is_some_and(|behind| behind.split_whitespace().count() <= BESIDE)
        });
        let is_written = WRITTEN.iter().any(|verb| sentence.contains(verb));
        let rest = &notice[at..];
        let whole = rest.find(". ").map_or(rest, |end| &rest[..end]);
        let says_not = REJECTS.iter().any(|reject| whole.contains(reject));
        is_rejected || is_written && !says_not
    };
    is_of_it && places(&notice, &words).any(is_wrong)
}

/// Shorter words tell nothing of a matter.
const TELLING: usize = 5;

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
