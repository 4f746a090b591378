//! What a single word says to a comparison, whatever it means: how a figure is led to,
//! whether something has come about. The words are English.

use super::{Token, Traits, Vocabulary};

/// Verbs whose past does not end in "-ed", each with it; those that do not change are none.
const IRREGULAR: &[(&str, &str)] = &[
    ("become", "became"),
    ("begin", "began"),
    ("break", "broke"),
    ("bring", "brought"),
    ("build", "built"),
    ("buy", "bought"),
    ("choose", "chose"),
    ("come", "came"),
    ("draw", "drew"),
    ("drive", "drove"),
    ("fall", "fell"),
    ("fight", "fought"),
    ("find", "found"),
    ("fly", "flew"),
    ("get", "got"),
    ("give", "gave"),
    ("go", "went"),
    ("grow", "grew"),
    ("hold", "held"),
    ("keep", "kept"),
    ("know", "knew"),
    ("lead", "led"),
    ("leave", "left"),
    ("lend", "lent"),
    ("lose", "lost"),
    ("make", "made"),
    ("meet", "met"),
    ("pay", "paid"),
    ("ride", "rode"),
    ("rise", "rose"),
    ("run", "ran"),
    ("see", "saw"),
    ("seek", "sought"),
    ("sell", "sold"),
    ("send", "sent"),
    ("shoot", "shot"),
    ("sink", "sank"),
    ("speak", "spoke"),
    ("spend", "spent"),
    ("stand", "stood"),
    ("steal", "stole"),
    ("strike", "struck"),
    ("swim", "swam"),
    ("take", "took"),
    ("teach", "taught"),
    ("tell", "told"),
    ("think", "thought"),
    ("throw", "threw"),
    ("win", "won"),
    ("withdraw", "withdrew"),
    ("write", "wrote"),
];

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
            || IRREGULAR.iter().any(|&(_, past)| past == word)
    }

    /// Which of the ways a preposition leads to a figure or a date: rising "to" it or "by"
    /// it, open "from" it or "until" it. Those that come to the same have one number; "by" a
    /// date is until then.
    pub fn way(&self, token: &Token, is_date: bool) -> Option<u8> {
        match self.word(token) {
            "to" | "until" | "till" => Some(0),
            "by" => Some(if is_date { 0 } else { 1 }),
            "from" | "since" => Some(2),
            _ => None,
        }
    }

    /// Returns true for two forms of one word, or for words that begin so much
    /// alike that they may be: "close", "closed"; "man", "men"; "sell", "sold".
    pub fn share_stem(&self, a: &Token, b: &Token) -> bool {
        const SHORTEST: usize = 3;
        let (a, b) = (self.word(a), self.word(b));
        let is_irregular = |one: &str, other: &str| {
            let men = one.strip_suffix("men");
            men.is_some() && men == other.strip_suffix("man")
                || (one, other) == ("people", "person")
                || IRREGULAR.contains(&(one, other))
        };
        if is_irregular(a, b) || is_irregular(b, a) {
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

    /// Returns true for an English word that says that what follows is known.
    pub fn is_definite(&self, token: &Token) -> bool {
        matches!(self.word(token), "the" | "this" | "that" | "these" | "those")
    }

    /// Returns true for a superlative that is ranked: "largest", "most".
    pub fn is_superlative(&self, token: &Token) -> bool {
        const RANKED: [&str; 25] = [
            "most",
            "least",
            "best",
            "worst",
            "largest",
            "biggest",
            "smallest",
            "highest",
            "lowest",
            "tallest",
            "longest",
            "shortest",
            "deepest",
            "oldest",
            "youngest",
            "fastest",
            "slowest",
            "richest",
            "poorest",
            "busiest",
            "heaviest",
            "strongest",
            "hottest",
            "coldest",
            "deadliest",
        ];
        RANKED.contains(&self.word(token))
    }

    /// Whether a word limits what is said to something or adds to it: "only", "also".
    pub fn limits(&self, token: &Token) -> Option<bool> {
        match self.word(token) {
            "only" | "solely" | "exclusively" => Some(true),
            "also" | "even" | "too" => Some(false),
            _ => None,
        }
    }
}
