//! The words of an article as the finding of speakers needs them.

use std::sync::OnceLock;

use super::class::Class;
use super::first_names::{MEN, WOMEN};
use super::speaker::Told;
use super::tables::{EVERYWHERE, TABLES, Table};
use crate::article::{Language, Span};
use crate::fact::{Shape, scan};
use crate::hash::{FixedMap as Map, Key};
use crate::sentence::Kind;

/// What is known of the words of one language.
pub(super) struct Lexicon {
    classes: Map<Key, Class>,
}

impl Lexicon {
    /// The lexicon of a language in which speakers can be found.
    pub(super) fn of(language: Language) -> Option<&'static Lexicon> {
        let language = language.or_english();
        let at = TABLES.iter().position(|table| table.code == language.code())?;
        // Each is made when it is first needed: most runs need one.
        Some(LEXICONS.get(at)?.get_or_init(|| Lexicon::new(&TABLES[at])))
    }

    fn new(table: &Table) -> Lexicon {
        let mut classes: Map<Key, Class> = Map::default();
        let names = [
            (Class::FIRST.and(Class::MAN), MEN),
            (Class::FIRST.and(Class::WOMAN), WOMEN),
        ];
        for &(class, list) in table.classes.iter().chain(EVERYWHERE).chain(&names) {
            for word in list.split_whitespace() {
                let known = classes.entry(Key::of(word)).or_default();
                *known = known.and(class);
            }
        }
        Lexicon { classes }
    }

    /// What a word is.
    pub(super) fn class(&self, word: &str) -> Class {
        let known = |word: &str| self.classes.get(&Key::of(word)).copied();
        if word.bytes().all(|b| b.is_ascii_lowercase()) {
            return known(word).unwrap_or_default();
        }
        // Short words in plain letters need no memory of their own.
        let mut short = [0; 32];
        if let Some(lower) = short.get_mut(..word.len()).filter(|_| word.is_ascii()) {
            lower.copy_from_slice(word.as_bytes());
            lower.make_ascii_lowercase();
            let lower = std::str::from_utf8(lower).unwrap_or_default();
            return known(lower).unwrap_or_default();
        }
        known(&word.to_lowercase().replace('\u{2019}', "'")).unwrap_or_default()
    }
}

/// Returns true for a first name of people.
pub(crate) fn is_first_name(word: &str) -> bool {
    is(word, Class::FIRST)
}

/// Returns true for an English word for what somebody is, which may stand before a name:
/// "minister".
pub(crate) fn is_role(word: &str) -> bool {
    is(word, Class::TITLE.and(Class::MANY))
}

/// Returns true for an English word that begins the names of places: "north".
pub(crate) fn opens_place(word: &str) -> bool {
    is(word, Class::PLACE)
}

/// Returns true for a word of the names of bodies: "university".
pub(crate) fn is_of_body(word: &str) -> bool {
    is(word, Class::ORGANISATION)
}

fn is(word: &str, class: Class) -> bool {
    Lexicon::of(Language::ENGLISH).is_some_and(|lexicon| lexicon.class(word).any(class))
}

/// The lexicons of the tables, in their order.
static LEXICONS: [OnceLock<Lexicon>; TABLES.len()] =
    [const { OnceLock::new() }; TABLES.len()];

/// A word of an article.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Where it stands, without a possessive ending.
    pub(super) span: Span,
    pub(super) class: Class,
    pub(super) shape: Shape,
    /// The index of its sentence.
    pub(super) sentence: u32,
    /// It stands inside a quotation.
    pub(super) quoted: bool,
    /// It is written in the genitive: "Lavrov's".
    pub(super) owns: bool,
}

impl Word {
    pub(super) fn is(&self, class: Class) -> bool {
        self.class.any(class)
    }

    pub(super) fn is_capital(&self) -> bool {
        self.shape.any(Shape::CAPITAL)
    }

    /// A comma, bracket, colon, dash, stop or quotation mark stands before it.
    pub(super) fn is_apart(&self) -> bool {
        self.shape.any(Shape::MARKS.without(Shape::HYPHEN))
    }
}

/// The words of an article, in reading order.
pub(super) struct Reading<'a> {
    pub(super) text: &'a str,
    pub(super) words: Vec<Word>,
    paragraphs: &'a [u32],
}

/// Reads the words of all sentences that may tell of speakers; `quoted` are the
/// quotations, in reading order.
pub(super) fn read<'a>(
    told: Told<'a>,
    quoted: &[Span],
    language: Language,
    lexicon: &Lexicon,
) -> Reading<'a> {
    let Told { text, sentences, paragraphs } = told;
    let mut words = Vec::with_capacity(text.len() / 6);
    let mut quotes = quoted.iter().peekable();
    for (at, sentence) in sentences.iter().enumerate() {
        let core = sentence.core;
        // A line with a colon may be taken for a heading: "Ilse Krone added:".
        let is_told = matches!(sentence.kind, Kind::Prose | Kind::Caption | Kind::Byline)
            || text[core.range()].ends_with(':');
        if !is_told || core.len() > LONGEST_SENTENCE {
            continue;
        }
        let told = &text[core.range()];
        scan::scan(told, language, |word| {
            let start = core.start() + word.span.start();
            let (written, owns) = without_genitive(&told[word.span.range()]);
            let span = Span::new(start, start + written.len());
            while quotes.peek().is_some_and(|quote| quote.end() <= start) {
                quotes.next();
            }
            // "US", but "us"
            let is_land = written == "US";
            let mut class =
                if is_land { Class::default() } else { lexicon.class(written) };
            if word.shape.any(Shape::CAPITAL) {
                let (rest, before) = (&text[span.end()..], words.last());
                if class.any(Class::STOP.and(Class::DAY))
                    && is_within_name(written, class, rest, before)
                {
                    class = class
                        .without(Class::STOP.and(Class::DAY))
                        .without(Class::PRONOUN);
                }
                if is_party(written, rest, word.shape, before)
                    || opens_with_verb(class, rest, at, before)
                {
                    class = class.and(Class::STOP);
                }
            }
            words.push(Word {
                span,
                class,
                shape: word.shape,
                sentence: u32::try_from(at).unwrap_or(u32::MAX),
                quoted: quotes.peek().is_some_and(|quote| quote.start() <= start),
                owns,
            });
        });
    }
    note_credits(text, &mut words);
    Reading { text, words, paragraphs }
}

/// Makes a verb of speech of what stands where one stands, behind a quotation that ends with
/// a comma: "“...,” the council reaffirmed.", "“...,” murmured Jane Roe."
fn note_credits(text: &str, words: &mut [Word]) {
    // Room for "the old mayor of the town reaffirmed".
    const FEW: usize = 7;
    for at in 1..words.len() {
        let (last, here) = (words[at - 1], words[at]);
        let between = last.span.end()..here.span.start();
        let behind = last.quoted && !here.quoted && last.sentence == here.sentence;
        if !behind || !text[between].contains(',') {
            continue;
        }
        let goes_on = |word: &&Word| {
            word.sentence == here.sentence && !word.quoted && !word.is_apart()
        };
        let more = words[at + 1..].iter().take(FEW).take_while(goes_on).count();
        let clause = &mut words[at..=at + more];
        let told = Class::SAYS.and(Class::SAYS_BEFORE).and(Class::WHO).and(Class::BEING);
        let told = told.and(Class::ACCORDING);
        if more == FEW || clause.iter().any(|word| word.is(told)) {
            continue;
        }
        let past = |word: &Word| {
            text[word.span.range()].ends_with("ed")
                && !word.is_capital()
                && !word.is(Class::TITLE)
        };
        let ends = Class::PREPOSITION.and(Class::DAY).and(Class::ADVERB);
        // "the outlet involved in it" does not speak.
        let person = here.is_capital() || here.is(Class::HE.and(Class::SHE));
        let verb = (0..clause.len()).find(|&at| {
            let next = clause.get(at + 1);
            past(&clause[at])
                && match at {
                    0 => next.is_some_and(Word::is_capital),
                    _ => next.is_none_or(|next| {
                        person && next.is(ends)
                            || clause[at - 1].is(Class::TITLE) && next.is(Class::DAY)
                    }),
                }
        });
        if let Some(verb) = verb {
            clause[verb].class = clause[verb].class.and(Class::SAYS);
        }
    }
}

/// The longest sentence that is looked into, in bytes.
const LONGEST_SENTENCE: usize = 10_000;

/// Returns true if a word with a capital that is a pronoun, an article or a month elsewhere is
/// part of a name, between the word `before` and `rest`: "Arnold I. Barnett", "Theresa May",
/// "April Ryan".
fn is_within_name(
    written: &str,
    class: Class,
    rest: &str,
    before: Option<&Word>,
) -> bool {
    let capital = |rest: &str| rest.starts_with(char::is_uppercase);
    let behind_name = before
        .is_some_and(|word| word.is_capital() && word.is(Class::FIRST.and(Class::TITLE)));
    if class.any(Class::DAY) {
        let led = before.is_some_and(|word| word.is(Class::PREPOSITION));
        let leads = class.any(Class::FIRST) && !led && capital(rest.trim_start());
        return behind_name || leads && rest.starts_with(' ');
    }
    // "Rep. Will Berg"
    let titled = before.is_some_and(|word| word.is_capital() && word.is(Class::TITLE));
    if titled && class.any(Class::FIRST) {
        return rest.strip_prefix(' ').is_some_and(capital);
    }
    let joins = Class::PREPOSITION.and(Class::AND).and(Class::THE).and(Class::A);
    let joins = joins.and(Class::THAT).and(Class::FINITE).and(Class::PRONOUN);
    if !class.any(joins) && written.ends_with(char::is_lowercase) {
        // "Ha Ok Sun", but "Roe And Berg"
        let led = before.is_some_and(|word| word.is_capital() && !word.is(Class::STOP));
        if written.len() == 2 && led && rest.strip_prefix(' ').is_some_and(capital) {
            return true;
        }
        // "Jane Last, a miller,"
        let first = |word: &Word| word.is_capital() && word.is(Class::FIRST);
        if before.is_some_and(first) && rest.starts_with(',') {
            return true;
        }
    }
    written.len() == 1 && behind_name && rest.strip_prefix(". ").is_some_and(capital)
}

/// Returns true for a party and its state, each with a capital: "R-Ohio" in "Jane Roe, R-Ohio,
/// said".
fn is_party(written: &str, rest: &str, shape: Shape, before: Option<&Word>) -> bool {
    let capital = |rest: &str| rest.starts_with(char::is_uppercase);
    let party = matches!(written, "R" | "D" | "I");
    let state = |before: &&Word| {
        before.span.len() == 1 && before.is(Class::STOP) && shape.any(Shape::HYPHEN)
    };
    party
        && shape.any(Shape::COMMA.and(Shape::BRACKET))
        && rest.strip_prefix('-').is_some_and(capital)
        || before.as_ref().is_some_and(state)
}

/// Returns true for a verb of speech with a capital that opens the sentence number `at` before a
/// name: "Said Jane Roe: ...".
fn opens_with_verb(class: Class, rest: &str, at: usize, before: Option<&Word>) -> bool {
    class.any(Class::SAYS)
        && rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_uppercase))
        && before.is_none_or(|word| word.sentence as usize != at)
}

fn without_genitive(word: &str) -> (&str, bool) {
    if !word.ends_with(['s', 'S']) {
        return (word, false);
    }
    let stem = ["'s", "\u{2019}s", "'S"].iter().find_map(|end| word.strip_suffix(end));
    stem.map_or((word, false), |stem| (stem, true))
}

impl Reading<'_> {
    pub(super) fn text_of(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| &self.text[word.span.range()])
    }

    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        self.words.get(at).is_some_and(|word| word.is(class))
    }

    /// The words from `first` up to, but not including, `end`, as one span.
    pub(super) fn span(&self, first: usize, end: usize) -> Span {
        let start = self.words.get(first).map_or(0, |word| word.span.start());
        let end = end.checked_sub(1).and_then(|last| self.words.get(last));
        Span::new(start, end.map_or(start, |word| word.span.end()).max(start))
    }

    /// The index of the first word that begins at or after byte `at`.
    pub(super) fn word_at(&self, at: usize) -> usize {
        self.words.partition_point(|word| word.span.start() < at)
    }

    /// The index after the last word of the sentence of the word at `at`.
    pub(super) fn sentence_end(&self, at: usize) -> usize {
        let Some(word) = self.words.get(at) else { return self.words.len() };
        at + self.words[at..].iter().take_while(|w| w.sentence == word.sentence).count()
    }

    /// The index of the first word of the sentence of the word at `at`.
    pub(super) fn sentence_start(&self, at: usize) -> usize {
        let Some(word) = self.words.get(at) else { return at };
        let before = self.words[..at].iter().rev();
        at - before.take_while(|w| w.sentence == word.sentence).count()
    }

    /// The paragraph of the word at `at`.
    pub(super) fn paragraph(&self, at: usize) -> Option<u32> {
        let word = self.words.get(at)?;
        self.paragraphs.get(word.sentence as usize).copied()
    }
}
