//! Which words are proper names, and which names are one.

use super::capitals;
use super::lexicon;
use super::opposites::{BEGINNINGS, ENDINGS, TURNING};
use super::{Shape, Token, Traits, Vocabulary};
use crate::article::Language;

/// First names, shorter ones first, that stand for others.
const NICKNAMES: &[(&str, &str)] = &[
    ("andy", "andrew"),
    ("bill", "william"),
    ("billy", "william"),
    ("bob", "robert"),
    ("bobby", "robert"),
    ("cathy", "catherine"),
    ("charlie", "charles"),
    ("chuck", "charles"),
    ("dave", "david"),
    ("debbie", "deborah"),
    ("dick", "richard"),
    ("ed", "edward"),
    ("eddie", "edward"),
    ("geoff", "geoffrey"),
    ("hank", "henry"),
    ("harry", "harold"),
    ("jack", "john"),
    ("jeff", "geoffrey"),
    ("jim", "james"),
    ("jimmy", "james"),
    ("joe", "joseph"),
    ("jon", "john"),
    ("julia", "yulia"),
    ("kate", "catherine"),
    ("kate", "katherine"),
    ("kathy", "katherine"),
    ("larry", "lawrence"),
    ("liz", "elizabeth"),
    ("maggie", "margaret"),
    ("mike", "michael"),
    ("nick", "nicholas"),
    ("peggy", "margaret"),
    ("rick", "richard"),
    ("rob", "robert"),
    ("sasha", "alexander"),
    ("steve", "stephen"),
    ("steve", "steven"),
    ("steven", "stephen"),
    ("ted", "edward"),
    ("tom", "thomas"),
    ("tommy", "thomas"),
    ("tony", "anthony"),
    ("vladimir", "volodymyr"),
    ("volodymyr", "vladimir"),
    ("yulia", "julia"),
];

impl Vocabulary {
    /// Returns true if the token is a proper name, as far as capital letters tell.
    pub fn is_name(&self, token: &Token) -> bool {
        if token.traits.any(Traits::NO_NAME) && !self.is_capital_word(token) {
            return false;
        }
        let seen = self.seen.get(token.id as usize).copied().unwrap_or_default();
        if token.shape.any(Shape::CASED) {
            let initial = token.shape.any(Shape::INITIAL);
            token.shape.any(Shape::CAPITAL) && (!initial || !seen.lower)
        } else {
            seen.name && !seen.lower
        }
    }

    /// Returns true for a function word that is written in capitals among words that are not,
    /// as a name: "WHO". "U.S." stands beside names more often than for one.
    fn is_capital_word(&self, token: &Token) -> bool {
        token.shape.any(Shape::UPPER)
            && token.shape.any(Shape::CASED)
            && !token.traits.any(Traits::NO_NAME.without(Traits::STOP))
            && self.word(token) != "us"
    }

    /// Returns true for a word that was read in small letters as well.
    pub fn is_written_small(&self, token: &Token) -> bool {
        self.seen.get(token.id as usize).is_some_and(|seen| seen.lower)
    }

    /// Returns true if the token may be a proper name: it begins a sentence, and is one
    /// elsewhere.
    pub fn may_be_name(&self, token: &Token) -> bool {
        let seen = self.seen.get(token.id as usize).is_some_and(|seen| seen.name);
        seen && token.shape.any(Shape::CAPITAL) && !token.traits.any(Traits::NO_NAME)
    }

    /// Returns true if a word was written in lower case as well.
    pub fn is_common(&self, token: &Token) -> bool {
        self.seen.get(token.id as usize).is_some_and(|seen| seen.lower)
    }

    /// Returns true if the one name is written in the initials of the others: "NATO" for
    /// "North Atlantic Treaty Organization", "GDP" for "gross domestic product".
    pub fn is_acronym(&self, short: &Token, long: &[Token]) -> bool {
        if !short.shape.any(Shape::UPPER) {
            return false;
        }
        let letters = self.word(short);
        let count = letters.chars().count();
        let initials = |words: &mut dyn Iterator<Item = &Token>| {
            words.filter_map(|token| self.word(token).chars().next()).collect::<String>()
        };
        let mut names = long.iter().filter(|token| {
            token.shape.any(Shape::CAPITAL) && !token.traits.any(Traits::FREE)
        });
        let is_spelled = |words: &[Token]| initials(&mut words.iter()) == letters;
        (2..=8).contains(&count) && initials(&mut names).contains(letters)
            || (3..=8).contains(&count) && long.windows(count).any(is_spelled)
    }

    /// Returns true if the two names are one but for a plural or a possessive: "Iraqi",
    /// "Iraqis".
    pub fn are_forms(&self, a: &Token, b: &Token) -> bool {
        let (a, b) = (self.word(a), self.word(b));
        a.strip_suffix('s') == Some(b) || b.strip_suffix('s') == Some(a)
    }

    /// Returns true if one first name may stand for the other: "Dan", "Daniel"; "Bill",
    /// "William".
    pub fn may_be_short(&self, a: &Token, b: &Token) -> bool {
        may_be_short(self.word(a), self.word(b))
    }

    /// Returns true if one of the names is the capital of the other.
    pub fn are_capital_and_country(&self, a: &Token, b: &Token) -> bool {
        let names = (self.word(a), self.word(b));
        capitals::ENGLISH.iter().any(|&(capital, country)| {
            names == (capital, country) || names == (country, capital)
        })
    }

    /// Returns true for what a state does: "has", "said", "expelled".
    pub fn is_act_of_state(&self, token: &Token) -> bool {
        token.traits.any(Traits::HELPER.and(Traits::SPEECH))
            || self.is_deed_of_state(token)
    }

    /// Returns true for what states do, and cities hardly ever: "expelled".
    pub fn is_deed_of_state(&self, token: &Token) -> bool {
        capitals::ACTS.binary_search(&self.word(token)).is_ok()
    }

    /// Returns true if two words are one but for a slip of the pen: "recieved".
    pub fn are_variants(&self, a: &Token, b: &Token) -> bool {
        // In shorter words one letter makes another word.
        const SHORTEST: usize = 7;
        let plain = |token: &Token| token.traits == Traits::NONE && !self.is_name(token);
        let (one, other) = (self.word(a), self.word(b));
        plain(a)
            && plain(b)
            && one.len().min(other.len()) >= SHORTEST
            && one.len().abs_diff(other.len()) <= 1
            && !self.are_opposites(a, b)
            && strsim::osa_distance(one, other) <= 1
    }

    /// Returns true for a word of the table of opposites.
    pub fn has_opposite(&self, token: &Token) -> bool {
        token.turn != 0
    }

    /// Returns true if one word turns the meaning of the other: "rose" and "fell".
    pub fn are_opposites(&self, a: &Token, b: &Token) -> bool {
        let (of_a, of_b) = (lexicon::turns(a.turn), lexicon::turns(b.turn));
        of_a.iter().any(|&(set, side)| {
            of_b.iter().any(|&(other, against)| set == other && side != against)
        }) || self.is_turned(a, b)
            || self.is_turned(b, a)
    }

    /// Returns true if the one word is the other with a beginning that turns its meaning, or
    /// with such a beginning or ending in place of another one: "unpaid" and "paid",
    /// "export" and "import".
    fn is_turned(&self, one: &Token, other: &Token) -> bool {
        // What is left of shorter words is no word.
        const STEM: usize = 3;
        const WORD: usize = 4;
        let (one, other) = (self.word(one), self.word(other));
        let is_same = |a: Option<&str>, b: Option<&str>| {
            a.is_some_and(|stem| stem.len() >= STEM) && a == b
        };
        // Few words have a stem in common: the tables are seldom asked.
        let starts = |word: &str| word.as_bytes().first_chunk::<STEM>().copied();
        let ends = |word: &str| word.as_bytes().last_chunk::<STEM>().copied();
        if ends(one) == ends(other) {
            let bare = one.strip_suffix(other).filter(|_| other.len() >= WORD);
            let begins = |(a, b): &(&str, &str)| {
                is_same(one.strip_prefix(a), other.strip_prefix(b))
            };
            return bare.is_some_and(|beginning| TURNING.contains(&beginning))
                || BEGINNINGS.iter().any(begins);
        }
        starts(one) == starts(other)
            && ENDINGS
                .iter()
                .any(|(a, b)| is_same(one.strip_suffix(a), other.strip_suffix(b)))
    }

    /// Notes how each word is written, and which capitals may mark a name.
    pub(super) fn note_case(&mut self, tokens: &mut [Token], language: Language) {
        let tells =
            |token: &&Token| !token.shape.any(Shape::CAPITAL) && token.span.len() > 3;
        let capital = |token: &Token| token.shape.any(Shape::CAPITAL);
        let cased =
            tokens.iter().any(|token| tells(&token)) && tokens.iter().any(capital);
        let german = language.code() == "de";
        for at in 0..tokens.len() {
            let Token { id, traits, mut shape, .. } = tokens[at];
            if !shape.any(Shape::CAPITAL.and(Shape::INITIAL)) {
                // Most words are neither, and then all is said.
                if cased {
                    tokens[at].shape.set(Shape::CASED);
                    if let Some(seen) = self.seen.get_mut(id as usize) {
                        seen.lower = true;
                    }
                }
                continue;
            }
            let capital = shape.any(Shape::CAPITAL);
            let stop = traits.any(Traits::STOP.and(Traits::FREE));
            let is_noun = german && capital;
            let leads = (is_noun || shape.any(Shape::INITIAL))
                && is_plain_capital(tokens, at + 1);
            if cased {
                shape.set(Shape::CASED);
            }
            if is_noun && !leads && !is_name_in_german(tokens, at) {
                shape.clear(Shape::CAPITAL);
            }
            if leads && !stop {
                shape.clear(Shape::INITIAL);
            }
            tokens[at].shape = shape;
            if let (true, Some(seen)) = (cased, self.seen.get_mut(id as usize)) {
                seen.lower |= !capital;
                seen.name |= capital && !shape.any(Shape::INITIAL) && !stop;
            }
        }
    }
}

/// Does what [`Vocabulary::may_be_short`] does for words in lower case.
pub(crate) fn may_be_short(a: &str, b: &str) -> bool {
    // A guess: fewer letters may begin many names. With 1 and 6 no test and nothing on three
    // development sets changes.
    const SHORTEST: usize = 3;
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    short == long
        || short.len() >= SHORTEST
            && long.len() > short.len() + 1
            && long.starts_with(short)
        || NICKNAMES.contains(&(short, long))
}

/// Returns true for a noun that goes on with a run of capitals, or follows a preposition
/// without an article: German capitalises all nouns.
fn is_name_in_german(tokens: &[Token], at: usize) -> bool {
    at > 0
        && (is_plain_capital(tokens, at - 1) || tokens[at - 1].traits.any(Traits::STOP))
}

/// Returns true if the token at `at` is a capitalised word that continues a run.
fn is_plain_capital(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| {
        token.shape.any(Shape::CAPITAL)
            && !token.shape.any(Shape::MARKS)
            && !token.traits.any(Traits::STOP.and(Traits::NUMBER).and(Traits::FREE))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_acronym_is_written_in_the_initials_of_its_names() {
        let mut vocabulary = Vocabulary::new();
        let read = vocabulary.read(
            "the IAEA, the International Atomic Energy Agency, met",
            Language::ENGLISH,
        );
        let token = |at: usize| read.tokens[at];
        let names = &read.tokens[3..7];
        assert!(vocabulary.is_acronym(&token(1), names));
        assert!(!vocabulary.is_acronym(&token(4), names));
    }
}
