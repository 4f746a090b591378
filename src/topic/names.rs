//! Who and where: the proper names of a story.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::article::{Language, Place, Span};
use crate::fact::{Shape, Token, Tokens, Traits, Vocabulary};
use crate::summary::Told;

use super::headline::Outlets;
use super::{Name, NameKind};

/// So many sentences of an article, and of so many articles, are read for names: who
/// matters is named early and by many.
const SENTENCES_READ: usize = 12;
const ARTICLES_READ: usize = 24;

/// The most names of a kind.
const MOST: usize = 12;

/// A name stands for a place if this share of its mentions follows a word such as "in".
const PLACE_SHARE: f64 = 0.3;

/// A shorter form than the fullest is shown if the fullest has not this share of its
/// mentions.
const FULL_SHARE: f64 = 0.25;

/// Words that a place follows, by language.
const IN: &[(&str, &str)] = &[
    (
        "en",
        "in near across outside inside into around off northern southern eastern western central",
    ),
    ("de", "in im bei nahe aus nach"),
    ("es", "en cerca desde hacia"),
    ("fr", "à en dans près au aux"),
    ("it", "in a nel nella vicino"),
    ("nl", "in nabij uit naar"),
    ("pt", "em no na nos nas"),
    ("ru", "в во на из"),
    ("vi", "tại ở"),
];

/// Words that names of places begin or end with, in lower case.
const PLACES: &str = "river lake mount mountain mountains island islands strait straits bay sea ocean \
     county province street avenue city town district valley port gulf cape peninsula desert park \
     airport hills coast beach harbour harbor fluss see berg insel straße rivière lac mont île rue \
     río lago monte isla calle";

/// Small words within a name.
const WITHIN: &str =
    "of de du des del della di da do dos von van der den zu bin ibn al el la le ter";

/// What is "of" something by name, in lower case; people are of a place without that being
/// part of their name.
const OF: &str = "academy agency army association bank board bureau chamber church city college commission      committee confederation congress corporation council court department district duchess duke      faculty federation fund house institute kingdom league library museum office organisation      organization party people prince princess province republic school secretary senate society      state states university";

/// How words that are made of the names of peoples and countries end.
const PEOPLES: [&str; 4] = ["an", "ese", "ish", "ans"];

/// Returns the names of a story that matter, those that most articles have first.
pub(super) fn names<'a>(
    told: &Told<'a>,
    outlets: &Outlets,
    languages: &[Language],
) -> Vec<Name<'a>> {
    let forms = forms(told, languages);
    let mut names = entities(forms);
    let least = if told.article_count() > 2 { 2 } else { 1 };
    let counts = |name: &Form<'a>| name.is_sure && name.articles.len() >= least;
    names.retain(|name| counts(name) && !outlets.has(name.text));
    names.sort_by_key(|name| {
        (Reverse(name.articles.len()), Reverse(name.mentions), name.place)
    });
    let mut left = [MOST; 2];
    let mut keep = |name: &Form<'a>| {
        let left = &mut left[usize::from(name.kind() == NameKind::Where)];
        *left = left.saturating_sub(1);
        *left > 0
    };
    let kept = names.iter().filter(|name| keep(name));
    kept.map(|name| Name {
        text: name.text,
        kind: name.kind(),
        articles: name.articles.len(),
        place: name.place,
    })
    .collect()
}

/// A name as it is written, and how it is used.
#[derive(Clone)]
struct Form<'a> {
    text: &'a str,
    place: Place,
    /// Rising.
    articles: Vec<u32>,
    mentions: usize,
    /// How many of the mentions follow a word such as "in", and how many stand beside a
    /// verb of saying or a title.
    after_in: usize,
    acting: usize,
    /// How many stand right before a common word, as an adjective does.
    before_word: usize,
    /// It was seen within a sentence, where only names have capital letters.
    is_sure: bool,
}

impl<'a> Form<'a> {
    fn words(&self) -> impl DoubleEndedIterator<Item = &'a str> {
        self.text.split([' ', '-'])
    }

    fn is_full(&self) -> bool {
        self.words().nth(1).is_some()
    }

    fn kind(&self) -> NameKind {
        let is_place = |word: &str| has_word(PLACES, &word.to_lowercase());
        let named = self.words().next().is_some_and(is_place)
            || self.words().next_back().is_some_and(is_place);
        let used = self.after_in > self.acting
            && self.after_in as f64 >= PLACE_SHARE * self.mentions as f64;
        if named || used { NameKind::Where } else { NameKind::Who }
    }

    /// "Russian" in "Russian officials".
    fn is_adjective(&self) -> bool {
        let ends = PEOPLES.iter().any(|end| self.text.ends_with(end));
        !self.is_full() && ends && 2 * self.before_word >= self.mentions
    }

    fn take(&mut self, other: &Form<'a>) {
        self.place = self.place.min(other.place);
        self.articles.extend(&other.articles);
        self.articles.sort_unstable();
        self.articles.dedup();
        self.mentions += other.mentions;
        self.after_in += other.after_in;
        self.acting += other.acting;
        self.before_word += other.before_word;
        self.is_sure |= other.is_sure;
    }
}

fn has_word(words: &str, word: &str) -> bool {
    words.split_ascii_whitespace().any(|known| known == word)
}

/// Gathers the names of a story in every form they have, the most frequent first.
fn forms<'a>(told: &Told<'a>, languages: &[Language]) -> Vec<Form<'a>> {
    let mut vocabulary = Vocabulary::new();
    let read = read(told, languages, &mut vocabulary);
    let mut forms: BTreeMap<&'a str, Form<'a>> = BTreeMap::new();
    for (sentence, tokens) in &read {
        let sentence = Sentence {
            told,
            number: *sentence,
            tokens: &tokens.tokens,
            vocabulary: &vocabulary,
            language: told.language(*sentence, languages),
        };
        for form in sentence.names() {
            match forms.get_mut(form.text) {
                Some(known) => known.take(&form),
                None => {
                    forms.insert(form.text, form);
                }
            }
        }
    }
    let mut forms: Vec<Form<'a>> = forms.into_values().collect();
    forms.retain(|form| !form.is_adjective());
    forms.sort_by_key(|form| (Reverse(form.mentions), form.place));
    forms
}

/// Reads the first sentences of the first articles.
fn read(
    told: &Told<'_>,
    languages: &[Language],
    vocabulary: &mut Vocabulary,
) -> Vec<(usize, Tokens)> {
    let articles = told.sentences().chunk_by(|a, b| a.article == b.article);
    let (mut start, mut read) = (0, Vec::new());
    for article in articles.take(ARTICLES_READ) {
        let first = start..start + article.len().min(SENTENCES_READ);
        read.extend(first.map(|at| {
            (at, vocabulary.read(told.text(at), told.language(at, languages)))
        }));
        start += article.len();
    }
    read
}

/// A sentence that is read for names.
struct Sentence<'s, 'a> {
    told: &'s Told<'a>,
    number: usize,
    tokens: &'s [Token],
    vocabulary: &'s Vocabulary,
    language: Language,
}

impl<'a> Sentence<'_, 'a> {
    fn names(&self) -> Vec<Form<'a>> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < self.tokens.len() {
            let end = self.name_end(at);
            if end > at {
                found.extend(self.form(at, end));
            }
            at = end.max(at + 1);
        }
        found
    }

    fn is_name(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| {
            token.shape.any(Shape::CAPITAL) && self.vocabulary.is_name(token)
        })
    }

    /// Returns where the name that begins at a word ends; `at` if none does.
    fn name_end(&self, at: usize) -> usize {
        if !self.is_name(at) {
            return at;
        }
        let apart = Shape::MARKS.without(Shape::HYPHEN);
        let follows = |at: usize| {
            self.tokens.get(at).is_some_and(|token| !token.shape.any(apart))
                && !self.is_possessive(at - 1)
        };
        let mut end = at + 1;
        loop {
            if (follows(end) || self.is_joined(end)) && self.is_name(end) {
                end += 1;
            } else if follows(end) && self.joins(at, end) && self.is_name(end + 1) {
                end += 2;
            } else {
                return end;
            }
        }
    }

    fn word(&self, at: usize) -> &'a str {
        self.tokens
            .get(at)
            .map_or("", |token| &self.told.text(self.number)[token.span.range()])
    }

    /// True if the word at `end` is a small one within a name that begins at `first`.
    fn joins(&self, first: usize, end: usize) -> bool {
        let next = self.tokens.get(end + 1);
        let names = end - first == 1 || has_word(OF, &self.word(end - 1).to_lowercase());
        has_word(WITHIN, self.word(end))
            && next.is_some_and(|token| !token.shape.any(Shape::MARKS))
            && (names || self.word(end) != "of")
    }

    /// True for "Bush" in "George W. Bush" and for "Pryce" in "Hartnell & Pryce".
    fn is_joined(&self, at: usize) -> bool {
        let (Some(last), Some(next)) = (self.tokens.get(at - 1), self.tokens.get(at))
        else {
            return false;
        };
        let text = self.told.text(self.number);
        let between = text.get(last.span.end()..next.span.start()).unwrap_or_default();
        between == " & " || between == ". " && self.word(at - 1).chars().count() == 1
    }

    fn is_possessive(&self, at: usize) -> bool {
        let end = self.tokens.get(at).map_or(0, |token| token.span.end());
        let behind = self.told.text(self.number).get(end..).unwrap_or_default();
        let word = self.word(at);
        ["'s", "’s"].iter().any(|s| word.ends_with(s) || behind.starts_with(s))
    }

    fn form(&self, first: usize, end: usize) -> Option<Form<'a>> {
        let text = self.told.text(self.number);
        let span = Span::new(
            self.tokens.get(first)?.span.start(),
            self.tokens.get(end - 1)?.span.end(),
        );
        let name = text.get(span.range())?;
        let name = name.trim_end_matches("'s").trim_end_matches("’s");
        let place = self.told.place(self.number);
        let start = place.span.start() + span.start();
        let before = first.checked_sub(1).and_then(|at| self.tokens.get(at));
        let beside = [before, self.tokens.get(end)];
        let acts = Traits::SPEECH.and(Traits::SAYS).and(Traits::TITLE);
        let acting = beside.iter().flatten().any(|token| token.traits.any(acts));
        let mentions = Form {
            text: name,
            place: Place {
                article: place.article,
                span: Span::new(start, start + name.len()),
            },
            articles: vec![self.told.sentences()[self.number].article],
            mentions: 1,
            after_in: usize::from(self.follows_in(first) && !self.is_possessive(end - 1)),
            acting: usize::from(acting),
            before_word: usize::from(self.precedes_word(end)),
            is_sure: end - first > 1 || !self.tokens[first].shape.any(Shape::INITIAL),
        };
        let is_short = name.chars().count() < if is_upper(name) { 2 } else { 3 };
        (!is_short).then_some(mentions)
    }

    /// True if a word such as "in" or "in the" stands before the name, or one such as
    /// "river" or "town of".
    fn follows_in(&self, first: usize) -> bool {
        let code = self.language.code();
        let words = IN.iter().find(|(of, _)| *of == code).map_or("", |(_, words)| *words);
        let apart = |at: usize| {
            self.tokens.get(at).is_none_or(|token| token.shape.any(Shape::MARKS))
        };
        let is_in = |at: usize| has_word(words, &self.word(at).to_lowercase());
        let is_place = |at: usize| has_word(PLACES, &self.word(at).to_lowercase());
        let Some(before) = first.checked_sub(1).filter(|_| !apart(first)) else {
            return false;
        };
        let second = before.checked_sub(1).filter(|_| !apart(before));
        let is_article = self.tokens[before].traits.any(Traits::FREE);
        let is_of = has_word(WITHIN, self.word(before));
        is_in(before)
            || is_place(before)
            || is_article && second.is_some_and(is_in)
            || is_of && second.is_some_and(is_place)
    }

    /// True if a common word stands right behind the name.
    fn precedes_word(&self, end: usize) -> bool {
        let no_word =
            Traits::STOP.and(Traits::FREE).and(Traits::SPEECH).and(Traits::SAYS);
        self.tokens.get(end).is_some_and(|token| {
            !token.shape.any(Shape::MARKS.and(Shape::CAPITAL))
                && !token.traits.any(no_word.and(Traits::BEING).and(Traits::HAVING))
                && !self.is_possessive(end - 1)
        })
    }
}

fn is_upper(name: &str) -> bool {
    name.chars().all(char::is_uppercase)
}

/// Puts the forms of one name together: "Tamsin Vale", "Vale".
fn entities(forms: Vec<Form<'_>>) -> Vec<Form<'_>> {
    let (full, short): (Vec<Form<'_>>, Vec<Form<'_>>) =
        forms.into_iter().partition(Form::is_full);
    let mut entities: Vec<Vec<Form<'_>>> = Vec::new();
    for form in full.into_iter().chain(short) {
        let mut of_one = (0..entities.len()).filter(|&at| is_one(&entities[at], &form));
        match (of_one.next(), of_one.next()) {
            (Some(at), None) => entities[at].push(form),
            _ => entities.push(vec![form]),
        }
    }
    entities.iter().filter_map(|forms| as_one(forms)).collect()
}

/// True if a name is the end of another or its beginning, and no part of an organisation's:
/// "England" is not short for "Bank of England".
fn is_one(known: &[Form<'_>], form: &Form<'_>) -> bool {
    known.iter().any(|long| {
        let whole = !long.words().any(|word| has_word(WITHIN, word));
        let (long, short) = (long.text, form.text);
        let rest = long.strip_suffix(short).filter(|rest| rest.ends_with(' '));
        let rest = rest.or(long.strip_prefix(short).filter(|rest| rest.starts_with(' ')));
        whole && rest.is_some()
    })
}

/// The fullest form that is found often, with all that is known of the name.
fn as_one<'a>(forms: &[Form<'a>]) -> Option<Form<'a>> {
    let most = forms.iter().map(|form| form.mentions).max()? as f64;
    let often = forms.iter().filter(|form| form.mentions as f64 >= FULL_SHARE * most);
    let fullest = often.max_by_key(|form| (form.words().count(), form.mentions))?;
    let (text, place) = (fullest.text, fullest.place);
    let mut all = forms.first()?.clone();
    forms[1..].iter().for_each(|form| all.take(form));
    Some(Form { text, place, ..all })
}
