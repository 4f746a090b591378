//! What a single word says to a comparison, whatever it means: how a figure is led to,
//! whether something has come about. The words are English.

use super::{Token, Traits, Vocabulary};

impl Vocabulary {
    /// Returns true for a word that says that something is still to come: "will".
    pub fn is_future(&self, token: &Token) -> bool {
        matches!(self.word(token), "will" | "shall")
    }

    /// Returns true for a word that says that something has come about: "has", "closed".
    pub fn is_past(&self, token: &Token) -> bool {
        let word = self.word(token);
        token.traits.any(Traits::HAVING)
            || matches!(word, "was" | "were" | "did")
            || word.len() > 4 && word.ends_with("ed")
    }

    /// Which of the ways a preposition leads to a figure or a date: rising "to" it or "by"
    /// it, open "from" it or "until" it. Those that come to the same have one number.
    pub fn way(&self, token: &Token) -> Option<u8> {
        match self.word(token) {
            "to" | "until" | "till" => Some(0),
            "by" => Some(1),
            "from" | "since" => Some(2),
            _ => None,
        }
    }

    /// Returns true for two forms of one word, as far as their beginnings tell: "close",
    /// "closed"; and for "man" and "men".
    pub fn share_stem(&self, a: &Token, b: &Token) -> bool {
        const SHORTEST: usize = 3;
        let (a, b) = (self.word(a), self.word(b));
        let is_men = |one: &str, other: &str| {
            let men = one.strip_suffix("men");
            men.is_some() && men == other.strip_suffix("man")
                || (one, other) == ("people", "person")
        };
        if is_men(a, b) || is_men(b, a) {
            return true;
        }
        let common = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
        common >= SHORTEST && a.len().max(b.len()) <= common + SHORTEST
    }

    /// Returns true for words that make a number an upper bound: "up to", "as many as".
    pub fn is_up_to(&self, words: &[Token]) -> bool {
        let [first, .., last] = words else { return false };
        matches!((self.word(first), self.word(last)), ("up", "to") | ("as", "as"))
    }

    /// Returns true for an English article that says "one".
    pub fn is_indefinite(&self, token: &Token) -> bool {
        matches!(self.word(token), "a" | "an")
    }

    /// Returns true for an English superlative: "largest", "most".
    pub fn is_superlative(&self, token: &Token) -> bool {
        let word = self.word(token);
        matches!(word, "most" | "least") || word.len() > 5 && word.ends_with("est")
    }
}
