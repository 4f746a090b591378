//! What a single word says to a comparison, whatever it means: how a figure is led to,
//! whether something has come about. The words are English.

use std::sync::LazyLock;

use super::{Shape, Token, Traits, Vocabulary};
use crate::hash::{FixedMap, Key};

/// Verbs whose past does not end in "-ed", in order, each with it and with its participle; those
/// that do not change are none.
const IRREGULAR: &[(&str, &str, &str)] = &[
    ("bear", "bore", "borne"),
    ("beat", "beat", "beaten"),
    ("become", "became", "become"),
    ("begin", "began", "begun"),
    ("bite", "bit", "bitten"),
    ("blow", "blew", "blown"),
    ("break", "broke", "broken"),
    ("bring", "brought", "brought"),
    ("build", "built", "built"),
    ("buy", "bought", "bought"),
    ("catch", "caught", "caught"),
    ("choose", "chose", "chosen"),
    ("come", "came", "come"),
    ("deal", "dealt", "dealt"),
    ("dig", "dug", "dug"),
    ("draw", "drew", "drawn"),
    ("drink", "drank", "drunk"),
    ("drive", "drove", "driven"),
    ("eat", "ate", "eaten"),
    ("fall", "fell", "fallen"),
    ("feed", "fed", "fed"),
    ("feel", "felt", "felt"),
    ("fight", "fought", "fought"),
    ("find", "found", "found"),
    ("flee", "fled", "fled"),
    ("fly", "flew", "flown"),
    ("forget", "forgot", "forgotten"),
    ("freeze", "froze", "frozen"),
    ("get", "got", "gotten"),
    ("give", "gave", "given"),
    ("go", "went", "gone"),
    ("grow", "grew", "grown"),
    ("hang", "hung", "hung"),
    ("hear", "heard", "heard"),
    ("hide", "hid", "hidden"),
    ("hold", "held", "held"),
    ("keep", "kept", "kept"),
    ("know", "knew", "known"),
    ("lay", "laid", "laid"),
    ("lead", "led", "led"),
    ("leave", "left", "left"),
    ("lend", "lent", "lent"),
    ("lie", "lay", "lain"),
    ("lose", "lost", "lost"),
    ("make", "made", "made"),
    ("mean", "meant", "meant"),
    ("meet", "met", "met"),
    ("overcome", "overcame", "overcome"),
    ("overthrow", "overthrew", "overthrown"),
    ("pay", "paid", "paid"),
    ("rebuild", "rebuilt", "rebuilt"),
    ("repay", "repaid", "repaid"),
    ("ride", "rode", "ridden"),
    ("ring", "rang", "rung"),
    ("rise", "rose", "risen"),
    ("run", "ran", "run"),
    ("say", "said", "said"),
    ("see", "saw", "seen"),
    ("seek", "sought", "sought"),
    ("sell", "sold", "sold"),
    ("send", "sent", "sent"),
    ("shake", "shook", "shaken"),
    ("shoot", "shot", "shot"),
    ("shrink", "shrank", "shrunk"),
    ("sing", "sang", "sung"),
    ("sink", "sank", "sunk"),
    ("sit", "sat", "sat"),
    ("sleep", "slept", "slept"),
    ("speak", "spoke", "spoken"),
    ("spend", "spent", "spent"),
    ("stand", "stood", "stood"),
    ("steal", "stole", "stolen"),
    ("stick", "stuck", "stuck"),
    ("strike", "struck", "struck"),
    ("swear", "swore", "sworn"),
    ("sweep", "swept", "swept"),
    ("swim", "swam", "swum"),
    ("take", "took", "taken"),
    ("teach", "taught", "taught"),
    ("tear", "tore", "torn"),
    ("tell", "told", "told"),
    ("think", "thought", "thought"),
    ("throw", "threw", "thrown"),
    ("undergo", "underwent", "undergone"),
    ("understand", "understood", "understood"),
    ("uphold", "upheld", "upheld"),
    ("wear", "wore", "worn"),
    ("win", "won", "won"),
    ("wind", "wound", "wound"),
    ("withdraw", "withdrew", "withdrawn"),
    ("withhold", "withheld", "withheld"),
    ("write", "wrote", "written"),
];

/// The second of each.
static PASTS: LazyLock<FixedMap<Key, ()>> =
    LazyLock::new(|| IRREGULAR.iter().map(|&(_, past, _)| (Key::of(past), ())).collect());

/// Returns true for the past of an English verb that does not end in "-ed": "came".
pub(super) fn is_irregular_past(word: &str) -> bool {
    PASTS.contains_key(&Key::of(word))
}

/// Words that say that something is still to come.
pub(super) const FUTURE: [&str; 6] =
    ["will", "shall", "expectedto", "setto", "scheduledto", "slatedto"];

/// A word of an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// "Year".
    Years,
    /// "Old".
    Old,
    /// "Aged".
    Aged,
}

impl Vocabulary {
    /// Returns true for a word that says that something is still to come: "will".
    pub fn is_future(&self, token: &Token) -> bool {
        self.seen.get(token.id as usize).is_some_and(|seen| seen.is_future)
    }

    /// Returns true for a word that leaves open whether something comes about: "might".
    pub fn leaves_open(&self, token: &Token) -> bool {
        const WORDS: [&str; 18] = [
            "may",
            "might",
            "could",
            "considers",
            "considered",
            "considering",
            "mulls",
            "mulled",
            "mulling",
            "weighs",
            "weighed",
            "weighing",
            "contemplated",
            "contemplating",
            "pondered",
            "toyed",
            "thought",
            "thinking",
        ];
        WORDS.contains(&self.word(token))
    }

    /// Returns true for a word that says what ought to be: "should".
    pub fn obliges(&self, token: &Token) -> bool {
        matches!(self.word(token), "must" | "should")
    }

    /// Returns true for words with the same first letter.
    pub fn begin_alike(&self, a: &Token, b: &Token) -> bool {
        self.word(a).chars().next() == self.word(b).chars().next()
    }

    /// Returns true for letters and digits in one: "G7", "B-52" written as "B52".
    pub fn is_code(&self, token: &Token) -> bool {
        self.word(token).bytes().any(|byte| byte.is_ascii_digit())
    }

    /// Returns true for a capital letter alone and a Roman numeral: "B", "II".
    pub fn is_letter_or_numeral(&self, token: &Token) -> bool {
        let is_large =
            token.shape.any(Shape::CAPITAL) && !token.shape.any(Shape::INITIAL);
        let is_numeral = |word: &str| {
            word.len() <= 4 && word.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'))
        };
        is_large && (token.span.len() == 1 || is_numeral(self.word(token)))
    }

    /// Returns true if a word makes another place of the name behind it: "South Sudan". In
    /// "West London" it only says where in it.
    pub fn makes_other_place(&self, token: &Token, name: &Token) -> bool {
        const PLACES: &[(&str, &str)] = &[
            (
                "new",
                "york zealand jersey mexico hampshire orleans guinea delhi caledonia",
            ),
            ("north", "korea carolina dakota macedonia"),
            ("south", "korea africa sudan carolina dakota ossetia"),
            ("east", "timor germany"),
            ("west", "virginia bengal germany"),
            ("equatorial", "guinea"),
            ("papua", "new"),
            ("democratic", "republic"),
        ];
        let (word, name) = (self.word(token), self.word(name));
        let mut places = PLACES.iter().filter(|(first, _)| *first == word);
        places.any(|(_, names)| names.split(' ').any(|one| one == name))
    }

    /// Returns true for a word that opens a condition: "if".
    pub fn is_condition(&self, token: &Token) -> bool {
        matches!(self.word(token), "if" | "unless")
    }

    /// Returns true for a word that may open a condition: "if", "in case".
    pub fn may_be_condition(&self, token: &Token) -> bool {
        self.is_condition(token)
            || matches!(self.word(token), "case" | "provided" | "whether")
    }

    /// Returns true for what leaves something short of what is said: "nearly".
    pub fn is_nearly(&self, token: &Token) -> bool {
        matches!(self.word(token), "nearly" | "almost")
    }

    /// Returns true for a word that says that something has come about: "has", "closed".
    pub fn is_past(&self, token: &Token) -> bool {
        let word = self.word(token);
        token.traits.any(Traits::HAVING)
            || matches!(word, "was" | "were" | "did")
            || word.len() > 4 && word.ends_with("ed")
            || is_irregular_past(word)
    }

    /// Returns true for an English verb in a form that tells of something by itself: "fell",
    /// "has", "said".
    pub fn is_finite(&self, token: &Token) -> bool {
        let is_name = token.shape.any(Shape::CAPITAL) && !token.shape.any(Shape::INITIAL);
        // "Died" is too short to be known by its ending alone.
        !is_name
            && !token.traits.any(Traits::NUMBER)
            && (token.traits.any(Traits::HELPER.and(Traits::SPEECH))
                || self.is_past(token)
                || self.word(token).ends_with("ied"))
    }

    /// Returns true for the word that leads to who did what is told in the passive: "by".
    pub fn is_agent(&self, token: &Token) -> bool {
        self.word(token) == "by"
    }

    /// Returns true for the word before the last item of a list: "and", "or".
    pub fn lists(&self, token: &Token) -> bool {
        matches!(self.word(token), "and" | "or")
    }

    /// What a word is in an age, if it may be one: "34-year-old", "aged 34".
    pub fn tells_age(&self, token: &Token) -> Option<Age> {
        match self.word(token) {
            "year" | "years" => Some(Age::Years),
            "old" => Some(Age::Old),
            "aged" => Some(Age::Aged),
            _ => None,
        }
    }

    /// Returns true for what is no name by its ending, nor a verb: "lawyers", "unemployment".
    pub fn is_plain_noun(&self, token: &Token) -> bool {
        let word = self.word(token);
        ["s", "ness", "ment", "tion"].iter().any(|ending| word.ends_with(ending))
            || matches!(word, "people" | "police" | "men" | "women")
    }

    /// Returns true for a word written otherwise than it compares: "Zurich's", "U.S."
    pub fn is_changed(&self, token: &Token) -> bool {
        self.word(token).len() != token.span.len()
    }

    /// Returns true for a word that says that an order tells something: "respectively".
    pub fn tells_order(&self, token: &Token) -> bool {
        const WORDS: [&str; 7] =
            ["respectively", "order", "ahead", "then", "finally", "top", "ranked"];
        WORDS.contains(&self.word(token)) || self.is_superlative(token)
    }

    /// Returns true for "of".
    pub fn is_of(&self, token: &Token) -> bool {
        self.word(token) == "of"
    }

    /// Returns true for "to".
    pub fn is_to(&self, token: &Token) -> bool {
        self.word(token) == "to"
    }

    /// Returns true for a word before a day that may as well be left out: "on Friday".
    pub fn dates(&self, token: &Token) -> bool {
        matches!(self.word(token), "on" | "in")
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
        // A guess; with one letter, and with six, pairs of the tests are judged wrong.
        const SHORTEST: usize = 3;
        let (a, b) = (self.word(a), self.word(b));
        let common = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
        if common >= SHORTEST && a.len().max(b.len()) <= common + SHORTEST {
            return true;
        }
        let is_irregular = |one: &str, other: &str| {
            let men = one.strip_suffix("men");
            let verb = IRREGULAR.binary_search_by_key(&one, |&(base, ..)| base);
            men.is_some() && men == other.strip_suffix("man")
                || (one, other) == ("people", "person")
                || verb.is_ok_and(|at| {
                    let (_, past, participle) = IRREGULAR[at];
                    other == past || other == participle
                })
        };
        is_irregular(a, b) || is_irregular(b, a)
    }

    /// Returns true if two words in a row are written as one: "drug maker", "drugmaker".
    pub fn is_compound(&self, whole: &Token, parts: [&Token; 2]) -> bool {
        let [first, second] = parts.map(|part| self.word(part));
        self.word(whole).strip_prefix(first) == Some(second)
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
