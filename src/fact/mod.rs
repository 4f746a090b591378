//! What a sentence asserts that must not be mixed up: numbers, dates, negations, names.
//!
//! [`Vocabulary::read`] turns a text into [`Token`]s that compare by one number each: words
//! that mean the same get the same number ("twelve" and "12", "cannot" and "can not"), and
//! what a word may assert is looked up once for each word, not once for each place.

mod flags;
mod number;
mod scan;
mod spelling;
mod tables;

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasherDefault;

use unicode_normalization::UnicodeNormalization;
use xxhash_rust::xxh3::Xxh3;

use crate::article::{Language, Span};
use crate::groups::index;

pub use flags::{Shape, Traits};
use number::Number;
use tables::Table;

/// A map that hashes the same on every machine; only ever looked up.
type Map<K, V> = HashMap<K, V, BuildHasherDefault<Xxh3>>;

/// A word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Equal for words that mean the same, within one [`Vocabulary`].
    pub id: u32,
    /// Where it stands in the text.
    pub span: Span,
    /// What it asserts.
    pub traits: Traits,
    /// What stands around it, and how it is written.
    pub shape: Shape,
    /// Its row in the table of opposites, or 0.
    turn: u16,
}

/// A text in tokens.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    /// The words, in reading order.
    pub tokens: Vec<Token>,
    /// The marks after the last one.
    pub tail: Shape,
}

/// The words met so far, each under a number, and what they assert.
#[derive(Default)]
pub struct Vocabulary {
    ids: Map<Box<str>, u32>,
    /// The words, by id.
    words: Vec<Box<str>>,
    /// For each id, whether the word was seen in lower case and whether as a name.
    seen: Vec<Seen>,
    numbers: BTreeMap<u32, Number>,
    lexicons: Vec<Lexicon>,
    /// For each row, the pairs of opposites that a word is in, and on which side.
    turns: Vec<Vec<(u16, bool)>>,
}

#[derive(Clone, Copy, Default)]
struct Seen {
    lower: bool,
    name: bool,
}

/// A word as it is written, in parts that compare.
#[derive(Clone, Copy, Default)]
struct Entry {
    parts: [Part; 3],
    count: u8,
}

#[derive(Clone, Copy, Default)]
struct Part {
    id: u32,
    traits: Traits,
    turn: u16,
}

/// What is known of the words of one language.
struct Lexicon {
    language: Language,
    entries: Map<Box<str>, Entry>,
    words: Map<&'static str, Known>,
    /// Two ids in a row, with what stands for them.
    phrases: Vec<(u32, u32, Part)>,
}

#[derive(Clone, Copy, Default)]
struct Known {
    traits: Traits,
    number: Option<u64>,
    turn: u16,
    alias: Option<&'static str>,
}

impl Vocabulary {
    /// Makes an empty vocabulary.
    pub fn new() -> Vocabulary {
        Vocabulary { turns: vec![Vec::new()], ..Vocabulary::default() }
    }

    /// Reads a text in words.
    pub fn read(&mut self, text: &str, language: Language) -> Tokens {
        let lexicon = self.lexicon(language);
        let mut read = Tokens::default();
        scan::scan(text, language, |word| {
            let entry = self.entry(lexicon, word.text);
            for part in &entry.parts[..usize::from(entry.count)] {
                read.tokens.push(Token {
                    id: part.id,
                    span: word.span,
                    traits: part.traits,
                    shape: word.shape,
                    turn: part.turn,
                });
            }
        });
        read.tail = scan::tail(text);
        self.join_phrases(lexicon, &mut read.tokens);
        self.join_numbers(&mut read.tokens);
        self.read_days(&mut read.tokens);
        self.note_case(&mut read.tokens, language);
        read
    }

    /// Returns true if the token is a proper name, as far as capital letters tell.
    pub fn is_name(&self, token: &Token) -> bool {
        if token.traits.any(Traits::NO_NAME) {
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

    /// Returns true if the token may be a proper name: it begins a sentence, and is one
    /// elsewhere.
    pub fn may_be_name(&self, token: &Token) -> bool {
        let seen = self.seen.get(token.id as usize).is_some_and(|seen| seen.name);
        seen && token.shape.any(Shape::CAPITAL) && !token.traits.any(Traits::NO_NAME)
    }

    /// Returns true if the one name is written in the initials of the others: "NATO" for
    /// "North Atlantic Treaty Organization".
    pub fn is_acronym(&self, short: &Token, long: &[Token]) -> bool {
        if !short.shape.any(Shape::UPPER) {
            return false;
        }
        let letters = self.words.get(short.id as usize).map_or("", |word| word);
        let words = long.iter().filter(|token| {
            token.shape.any(Shape::CAPITAL) && !token.traits.any(Traits::FREE)
        });
        let initials =
            words.filter_map(|token| self.words.get(token.id as usize)?.chars().next());
        (2..=8).contains(&letters.chars().count())
            && initials.collect::<String>().contains(letters)
    }

    /// Returns true if the two names are one but for a plural or a possessive: "Iraqi",
    /// "Iraqis".
    pub fn are_forms(&self, a: &Token, b: &Token) -> bool {
        let word =
            |token: &Token| self.words.get(token.id as usize).map_or("", |word| word);
        let (a, b) = (word(a), word(b));
        a.strip_suffix('s') == Some(b) || b.strip_suffix('s') == Some(a)
    }

    /// Returns true if one word turns the meaning of the other: "rose" and "fell".
    pub fn are_opposites(&self, a: &Token, b: &Token) -> bool {
        let row = |token: &Token| self.turns.get(usize::from(token.turn));
        let (Some(of_a), Some(of_b)) = (row(a), row(b)) else { return false };
        of_a.iter().any(|&(pair, side)| of_b.contains(&(pair, !side)))
    }

    fn intern(&mut self, word: &str) -> u32 {
        if let Some(&id) = self.ids.get(word) {
            return id;
        }
        let id = index(self.ids.len());
        self.ids.insert(word.into(), id);
        self.words.push(word.into());
        self.seen.push(Seen::default());
        id
    }

    fn lexicon(&mut self, language: Language) -> usize {
        let found = self.lexicons.iter().position(|known| known.language == language);
        found.unwrap_or_else(|| {
            let table = tables::table(language.code()).or_else(|| {
                (language == Language::UNKNOWN).then(|| tables::table("en")).flatten()
            });
            let words = table.map(|table| self.known_words(table)).unwrap_or_default();
            let entries = Map::default();
            self.lexicons.push(Lexicon { language, entries, words, phrases: Vec::new() });
            let at = self.lexicons.len() - 1;
            let phrases = table.map_or(&[][..], |table| table.phrases);
            for &(first, second, whole, traits) in phrases {
                let phrase = [first, second, whole].map(|word| self.part(at, word));
                let [first, second, mut whole] = phrase;
                whole.traits = whole.traits.and(traits);
                self.lexicons[at].phrases.push((first.id, second.id, whole));
            }
            at
        })
    }

    /// Turns a language's table into what is known of each word.
    fn known_words(&mut self, table: &'static Table) -> Map<&'static str, Known> {
        let mut words: Map<&'static str, Known> = Map::default();
        for &(traits, list) in table.classes {
            for word in list.split_whitespace() {
                let known = words.entry(word).or_default();
                known.traits = known.traits.and(traits);
            }
        }
        for &(value, list) in table.numbers {
            for word in list.split_whitespace() {
                words.entry(word).or_default().number = Some(value);
            }
        }
        for &(word, list) in table.aliases {
            for alias in list.split_whitespace() {
                words.entry(alias).or_default().alias = Some(word);
            }
        }
        self.note_opposites(table, &mut words);
        words
    }

    fn note_opposites(
        &mut self,
        table: &'static Table,
        words: &mut Map<&'static str, Known>,
    ) {
        // Pairs are numbered through all languages, so that one row serves them all.
        let before = self.turns.len();
        for (at, &(one, other)) in table.opposites.iter().enumerate() {
            let pair = u16::try_from(before + at).unwrap_or(u16::MAX);
            for (list, side) in [(one, true), (other, false)] {
                for word in list.split_whitespace() {
                    let known = words.entry(word).or_default();
                    if known.turn == 0 {
                        known.turn = u16::try_from(self.turns.len()).unwrap_or(0);
                        self.turns.push(Vec::new());
                    }
                    self.turns[usize::from(known.turn)].push((pair, side));
                }
            }
        }
    }

    /// Looks up a word as it is written.
    fn entry(&mut self, lexicon: usize, written: &str) -> Entry {
        if let Some(&entry) = self.lexicons[lexicon].entries.get(written) {
            return entry;
        }
        let entry = self.read_word(lexicon, written);
        self.lexicons[lexicon].entries.insert(written.into(), entry);
        entry
    }

    fn read_word(&mut self, lexicon: usize, written: &str) -> Entry {
        let language = self.lexicons[lexicon].language;
        // The country, not the pronoun.
        let folded = if written == "US" { "usa".into() } else { fold(written) };
        let mut entry = Entry::default();
        for part in scan::parts(&folded, language) {
            let part = self.part(lexicon, &part);
            if usize::from(entry.count) < entry.parts.len() {
                entry.parts[usize::from(entry.count)] = part;
                entry.count += 1;
            }
        }
        entry
    }

    fn part(&mut self, lexicon: usize, word: &str) -> Part {
        let lexicon = &self.lexicons[lexicon];
        let mut known = lexicon.words.get(word).copied().unwrap_or_default();
        let mut word = word;
        if let Some(alias) = known.alias {
            word = alias;
            known = lexicon.words.get(word).copied().unwrap_or_default();
        }
        let language = lexicon.language;
        let number = match known.number {
            Some(value) => Some(Number::word(value)),
            None => number::parse(word, language),
        };
        let Some(number) = number else {
            let (traits, turn) = (known.traits, known.turn);
            let plain = traits == Traits::NONE && turn == 0;
            let spelled = (language.code() == "en" && plain)
                .then(|| spelling::american(word))
                .flatten();
            let id = self.intern(spelled.as_deref().unwrap_or(word));
            return Part { id, traits, turn };
        };
        let traits = known.traits.and(number.traits());
        let id = self.intern(&number.key());
        self.numbers.insert(id, number);
        Part { id, traits, turn: known.turn }
    }

    /// Puts one token for two that stand for one word: "per cent".
    fn join_phrases(&self, lexicon: usize, tokens: &mut Vec<Token>) {
        let phrases = &self.lexicons[lexicon].phrases;
        let mut at = 1;
        while at < tokens.len() {
            let (first, second) = (tokens[at - 1], tokens[at]);
            let adjacent = second.shape.0 & Shape::MARKS.0 == 0;
            let known = phrases.iter().find(|&&(one, other, _)| {
                adjacent && (one, other) == (first.id, second.id)
            });
            if let Some(&(_, _, part)) = known {
                let token = &mut tokens[at - 1];
                (token.id, token.traits, token.turn) = (part.id, part.traits, part.turn);
                token.span = Span::new(first.span.start(), second.span.end());
                tokens.remove(at);
            }
            at += 1;
        }
    }

    /// Makes a day of the month a plain number: "the 11th of March" is "March 11".
    fn read_days(&mut self, tokens: &mut [Token]) {
        const NEAR: usize = 2;
        for at in 0..tokens.len() {
            let number = |at: usize| {
                tokens.get(at).is_some_and(|token| token.traits.any(Traits::NUMBER))
            };
            let beside = at.checked_sub(1).is_some_and(number) || number(at + 1);
            let capital = tokens[at].shape.any(Shape::CAPITAL);
            if beside && capital && tokens[at].traits.any(Traits::MAYBE_MONTH) {
                tokens[at].traits = Traits::MONTH;
            }
        }
        for at in 0..tokens.len() {
            let around = at.saturating_sub(NEAR)..tokens.len().min(at + NEAR + 1);
            let dated = tokens[at].traits.any(Traits::WEAK)
                && tokens[around].iter().any(|token| token.traits.any(Traits::MONTH));
            let number = self.numbers.get(&tokens[at].id).filter(|_| dated).copied();
            if let Some(day) = number.and_then(Number::day) {
                let id = self.intern(&day.key());
                self.numbers.insert(id, day);
                (tokens[at].id, tokens[at].traits) = (id, day.traits());
            }
        }
    }

    /// Joins numbers in several words: "twenty-three", "1.2 million".
    fn join_numbers(&mut self, tokens: &mut Vec<Token>) {
        let mut at = 0;
        while at < tokens.len() {
            if tokens[at].traits.any(Traits::NUMBER)
                && let Some((number, length)) = self.number_at(&tokens[at..])
            {
                let end = tokens[at + length - 1].span.end();
                let id = self.intern(&number.key());
                self.numbers.insert(id, number);
                tokens[at].id = id;
                tokens[at].traits = number.traits();
                tokens[at].span = Span::new(tokens[at].span.start(), end);
                tokens.drain(at + 1..at + length);
            }
            at += 1;
        }
    }

    /// Reads a number of two or more words at the start of `tokens`.
    fn number_at(&self, tokens: &[Token]) -> Option<(Number, usize)> {
        let following = tokens.iter().enumerate().take_while(|(at, token)| {
            let apart = token.shape.0 & Shape::MARKS.0 & !Shape::HYPHEN.0 != 0;
            token.traits.any(Traits::NUMBER) && (*at == 0 || !apart)
        });
        number::join(following.filter_map(|(_, token)| self.numbers.get(&token.id)))
    }

    /// Notes how each word is written, and which capitals may mark a name.
    fn note_case(&mut self, tokens: &mut [Token], language: Language) {
        let tells =
            |token: &&Token| !token.shape.any(Shape::CAPITAL) && token.span.len() > 3;
        let capital = |token: &Token| token.shape.any(Shape::CAPITAL);
        let cased =
            tokens.iter().any(|token| tells(&token)) && tokens.iter().any(capital);
        let german = language.code() == "de";
        for at in 0..tokens.len() {
            let follows = at > 0 && is_plain_capital(tokens, at - 1);
            let leads = is_plain_capital(tokens, at + 1);
            let (before, rest) = tokens.split_at_mut(at);
            let Some(token) = rest.first_mut() else { break };
            let capital = token.shape.any(Shape::CAPITAL);
            let stop = token.traits.any(Traits::STOP.and(Traits::FREE));
            if cased {
                token.shape.set(Shape::CASED);
            }
            if german && capital && !follows && !leads {
                // German capitalises all nouns: only a run of capitals is taken as a name,
                // and what follows a preposition without an article.
                let place =
                    before.last().is_some_and(|last| last.traits.any(Traits::STOP));
                if !place {
                    token.shape.clear(Shape::CAPITAL);
                }
            }
            if leads && !stop {
                token.shape.clear(Shape::INITIAL);
            }
            if let (true, Some(seen)) = (cased, self.seen.get_mut(token.id as usize)) {
                seen.lower |= !capital;
                seen.name |= capital && !token.shape.any(Shape::INITIAL) && !stop;
            }
        }
    }
}

/// Returns true if the token at `at` is a capitalised word that continues a run.
fn is_plain_capital(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| {
        token.shape.any(Shape::CAPITAL)
            && token.shape.0 & Shape::MARKS.0 == 0
            && !token.traits.any(Traits::STOP.and(Traits::NUMBER).and(Traits::FREE))
    })
}

/// Folds case, width and the sort of apostrophe.
fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.nfkc().flat_map(char::to_lowercase).fold(String::new(), |mut folded, letter| {
        match letter {
            'ß' => folded.push_str("ss"),
            '\u{2019}' | '\u{2bc}' => folded.push('\''),
            _ => folded.push(letter),
        }
        folded
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
