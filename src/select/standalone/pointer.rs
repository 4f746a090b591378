//! What a sentence points back to from within: "Doctors were slow to see those findings."

use super::Dependence;
use super::quotes::Quotes;
use super::tables::Pointers;

/// Returns a sign where words outside of quotes point to what an earlier sentence named.
///
/// What they point to may be named before in the sentence itself, or behind: "relics, and those
/// relics", "those children who". Times and places around the reader need no naming: "this week".
pub(super) fn pointing(
    text: &str,
    quotes: &Quotes,
    pointers: &Pointers,
) -> Option<Dependence> {
    // Hardly a sentence has one.
    if !pointers.words.iter().any(|word| text.contains(word)) {
        return None;
    }
    quotes
        .outside(text)
        .any(|part| points(part, pointers))
        .then_some(Dependence::Reference)
}

fn points(part: &str, pointers: &Pointers) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    let mut found =
        words.iter().enumerate().filter(|(_, word)| pointers.words.contains(word));
    found.any(|(at, word)| {
        let is_aside = at > 0 && words[at - 1].ends_with([',', '-', '–', '—']);
        // ", this quiet town,".
        let is_apposition = is_aside && pointers.singular.contains(word);
        let thing: Vec<&str> =
            words[at + 1..].iter().take(PHRASE).map(|w| bare(w)).collect();
        !is_apposition
            && names_a_thing(&thing, pointers)
            && !is_named(&words[..at], &thing)
    })
}

/// Returns true if the words behind a pointer are a thing that has to be known.
fn names_a_thing(behind: &[&str], pointers: &Pointers) -> bool {
    let Some(first) = behind.first() else { return false };
    let is_small = first.starts_with(char::is_lowercase);
    let has = |list: &[&str]| {
        let plain = behind.iter().map(|word| word.trim_end_matches("'s"));
        plain.map(|word| word.trim_end_matches("’s")).any(|word| list.contains(&word))
    };
    is_small
        && !pointers.no_things.contains(first)
        && !pointers.endings.iter().any(|ending| first.ends_with(ending))
        && !has(pointers.around)
        && !has(pointers.relatives)
}

/// Returns true if one of the words behind a pointer is among those before it, in any form.
fn is_named(before: &[&str], behind: &[&str]) -> bool {
    let stem = |word: &str| -> String {
        word.chars().take(STEM).flat_map(char::to_lowercase).collect()
    };
    let behind: Vec<String> =
        behind.iter().filter(|word| word.len() >= STEM).map(|word| stem(word)).collect();
    before.iter().any(|word| behind.contains(&stem(bare(word))))
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// So many words behind a pointer have what it points to: "those first crash tests".
const PHRASE: usize = 4;

/// Words that begin with so many of the same letters are forms of one.
const STEM: usize = 5;

#[cfg(test)]
mod tests {
    use super::super::{Dependence, Line, dependence, dependences};
    use crate::article::Language;

    #[test]
    fn a_thing_that_is_pointed_to_was_named_before() {
        let sign = |text: &str| dependence(text, 12, Language::ENGLISH);
        for text in [
            "Doctors at the Westbrook clinic were slow to act on those findings.",
            "Of these patients, nearly 15 percent lived in Westbrook when the well was dug.",
            "Behind this attitude stood the fear of another flood in the valley.",
            "A lawyer in Westbrook says these companies sold more than a million names.",
        ] {
            assert_eq!(sign(text), Some(Dependence::Reference), "{text}");
        }
        for text in [
            // Said by whom it is about, named before or behind, or around the reader.
            "\"Nobody in Westbrook had read those findings,\" said Dr. Ann Roe.",
            "Of all relics in Westbrook few of those relics were found in a grave.",
            "The fund pays for those children who lost their homes in the flood.",
            "The fund will pay for those killed and those older than 65 near the dam.",
            "The vote was held after this morning's raid on a mill in Westbrook.",
            "The council of Westbrook meets this week and votes late this month.",
            "Three people drowned in Port Sabel, this quiet old town, on Sunday.",
            "The mayor of Westbrook said this was the worst flood in a century.",
        ] {
            assert_eq!(sign(text), None, "{text}");
        }
        // Nothing was named before an article.
        let text = "The council of this small northern port voted for the dam.";
        let lines = [Line { text, words: 11, paragraph: 0 }; 2];
        let signs = dependences(&lines, Language::ENGLISH);
        assert_eq!(signs, [None, Some(Dependence::Reference)]);
    }
}
