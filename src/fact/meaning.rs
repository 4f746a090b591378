//! Which words may stand for each other: the synonyms that rewriters use.

use std::sync::LazyLock;

use super::lexicon::bases;
use super::{Token, Traits, Vocabulary, synonyms};
use crate::hash::{FixedMap as Map, Key};

impl Vocabulary {
    /// Returns true if one run of English words may stand for the other: "purchased" for
    /// "bought", "put off" for "postponed".
    pub fn are_synonyms(&self, x: &[Token], y: &[Token]) -> bool {
        if !self.may_have_synonym(x) || !self.may_have_synonym(y) {
            return false;
        }
        let (x, y) = (self.forms(x), self.forms(y));
        x.iter().any(|&x| y.iter().any(|&y| SYNONYMS.join(x, y)))
    }

    /// Returns true unless nothing is listed that begins as a run of words does.
    fn may_have_synonym(&self, tokens: &[Token]) -> bool {
        let is_listed = |word: &str| SYNONYMS.words.contains_key(&Key::of(word));
        let first = tokens.first().map(|first| self.word(first));
        first.is_some_and(|first| {
            is_listed(first) || bases(first).any(|base| is_listed(&base))
        })
    }

    /// The keys of a run of words, as it is and as what it may be a form of.
    fn forms(&self, tokens: &[Token]) -> Vec<Key> {
        let Some((first, rest)) = tokens.split_first() else { return Vec::new() };
        let first = self.word(first);
        let rest: String =
            rest.iter().flat_map(|token| ["_", self.word(token)]).collect();
        let key = |first: &str| Key::of(&format!("{first}{rest}"));
        std::iter::once(key(first)).chain(bases(first).map(|base| key(&base))).collect()
    }

    /// How many words of one run have a synonym of their own in the other: two of "light
    /// aircraft" and "small plane".
    pub fn count_synonyms(&self, x: &[Token], y: &[Token]) -> usize {
        let mut left: Vec<&Token> = y.iter().collect();
        let content = x.iter().filter(|token| !token.traits.any(Traits::FREE));
        let has_synonym = |x: &&Token| {
            let at = left.iter().position(|&&y| self.are_synonyms(&[**x], &[y]));
            at.map(|at| left.swap_remove(at)).is_some()
        };
        content.filter(has_synonym).count()
    }
}

struct Synonyms {
    /// What each first word of a list stands for, and they for it; no word is the first of two.
    lists: Map<Key, &'static str>,
    /// The first words of all that is listed.
    words: Map<Key, ()>,
}

impl Synonyms {
    /// Returns true if one of two words stands first in a list that has the other.
    fn join(&self, x: Key, y: Key) -> bool {
        let has = |first: &Key, word: Key| {
            let list = self.lists.get(first);
            let mut list =
                list.into_iter().flat_map(|list| list.split_ascii_whitespace());
            list.any(|other| Key::of(other) == word)
        };
        has(&x, y) || has(&y, x)
    }
}

static SYNONYMS: LazyLock<Synonyms> = LazyLock::new(|| {
    let count = synonyms::ENGLISH.split_ascii_whitespace().count();
    let mut words = Map::with_capacity_and_hasher(count, Default::default());
    let lists = synonyms::ENGLISH.split(';').filter_map(|list| {
        for word in list.split_ascii_whitespace() {
            let first = word.split('_').next().unwrap_or(word);
            words.insert(Key::of(first), ());
        }
        let (first, others) = list.trim_ascii_start().split_once(' ')?;
        Some((Key::of(first), others))
    });
    let lists = lists.collect();
    Synonyms { lists, words }
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Language;

    fn are_synonyms(one: &str, other: &str) -> bool {
        let mut vocabulary = Vocabulary::new();
        let [one, other] =
            [one, other].map(|text| vocabulary.read(text, Language::ENGLISH).tokens);
        vocabulary.are_synonyms(&one, &other)
    }

    #[test]
    fn words_and_phrases_stand_for_each_other_in_all_their_forms() {
        assert!(are_synonyms("purchased", "bought"));
        assert!(are_synonyms("purchases", "buys"));
        assert!(are_synonyms("attorneys", "lawyers"));
        assert!(are_synonyms("put off", "postponed"));
        assert!(are_synonyms("called off", "cancelled"));
        assert!(!are_synonyms("purchased", "sold"));
        assert!(!are_synonyms("doctor", "lawyer"));
        assert!(!are_synonyms("", "lawyer"));
    }

    #[test]
    fn no_word_is_the_first_of_two_lists() {
        let lists = synonyms::ENGLISH.split(';');
        let first = lists.filter_map(|list| list.split_ascii_whitespace().next());
        let mut first: Vec<&str> = first.collect();
        first.sort_unstable();
        assert!(first.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn no_synonyms_are_opposites() {
        let mut vocabulary = Vocabulary::new();
        let mut read = |word: &str| {
            let text = word.replace('_', " ");
            vocabulary.read(&text, Language::ENGLISH).tokens
        };
        let pairs: Vec<_> = synonyms::ENGLISH
            .split(';')
            .flat_map(|list| {
                let words: Vec<_> = list.split_whitespace().collect();
                let others = words[1..].to_vec();
                others.into_iter().map(move |other| (words[0], other))
            })
            .map(|(head, other)| (head, other, read(head), read(other)))
            .collect();
        let opposite = pairs.iter().filter(|(_, _, x, y)| match (&x[..], &y[..]) {
            ([x], [y]) => vocabulary.are_opposites(x, y),
            _ => false,
        });
        let opposite: Vec<_> = opposite.map(|(x, y, ..)| (x, y)).collect();
        assert!(opposite.is_empty(), "{opposite:?}");
    }
}
