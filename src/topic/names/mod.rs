//! Who and where: the proper names of a story.

mod lists;
mod sentence;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::article::{Language, Place, Span};
use crate::summary::Told;

use super::headline::Outlets;
use super::{Name, NameKind};
use sentence::Sentence;

/// So many sentences of an article, and of so many articles, are read for names: who
/// matters is named early and by many.
const SENTENCES_READ: usize = 12;
const ARTICLES_READ: usize = 24;

/// So many forms of names are held against each other, those mentioned most: three or four
/// in each sentence that is read. Only lists of names have more, and would take time in the
/// square of their number.
const FORMS_READ: usize = 1000;

/// The most names of a kind.
const MOST: usize = 12;

/// A name stands for a place if this share of its mentions follows a word such as "in".
const PLACE_SHARE: f64 = 0.3;

/// A shorter form than the fullest is shown if the fullest has not this share of its
/// mentions.
const FULL_SHARE: f64 = 0.25;

/// The fullest form is also shown where so many articles have it, and half of those that have
/// the shorter one: reports give the full name of a person once.
const FULL_ARTICLES: usize = 2;

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
        let keeps = *left > 0;
        *left = left.saturating_sub(1);
        keeps
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
    /// The name of an office that it begins.
    office: Option<&'a str>,
}

impl<'a> Form<'a> {
    fn words(&self) -> impl DoubleEndedIterator<Item = &'a str> {
        self.text.split([' ', '-'])
    }

    fn is_full(&self) -> bool {
        self.words().nth(1).is_some()
    }

    fn kind(&self) -> NameKind {
        let named = self.words().next().is_some_and(lists::is_place)
            || self.words().next_back().is_some_and(lists::is_place);
        let used = self.after_in > self.acting
            && self.after_in as f64 >= PLACE_SHARE * self.mentions as f64;
        if named || used { NameKind::Where } else { NameKind::Who }
    }

    /// "Russian" in "Russian officials".
    fn is_adjective(&self) -> bool {
        let ends = PEOPLES.iter().any(|end| self.text.ends_with(end));
        !self.is_full() && ends && 2 * self.before_word >= self.mentions
    }

    /// Makes the name that of the office which it begins in most of its mentions, if in half
    /// of them and in more than one.
    fn complete(&mut self, offices: Offices<'a>) {
        let offices = offices.into_iter();
        let most = offices.max_by_key(|&(_, (count, place))| (count, Reverse(place)));
        if let Some((office, (count, place))) = most
            && count > 1
            && 2 * count >= self.mentions
        {
            (self.text, self.place) = (office, place);
        }
    }

    /// The place of a text that begins where the name stands first.
    fn place_of(&self, text: &str) -> Place {
        let start = self.place.span.start();
        Place { span: Span::new(start, start + text.len()), ..self.place }
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

/// The offices that a syllable begins, how often, and where first.
type Offices<'a> = BTreeMap<&'a str, (usize, Place)>;

/// Gathers the names of a story in every form they have, the most frequent first.
fn forms<'a>(told: &Told<'a>, languages: &[Language]) -> Vec<Form<'a>> {
    let mut forms: BTreeMap<&'a str, Form<'a>> = BTreeMap::new();
    let mut offices: BTreeMap<&'a str, Offices<'a>> = BTreeMap::new();
    for number in looked_at(told) {
        let Some(tokens) = told.reading.texts.get(number) else { continue };
        let language = told.language(number, languages);
        let sentence = Sentence { told, number, tokens: &tokens.tokens, language };
        for form in sentence.names() {
            if let Some(office) = form.office {
                let place = form.place_of(office);
                let offices = offices.entry(form.text).or_default();
                offices.entry(office).or_insert((0, place)).0 += 1;
            }
            match forms.get_mut(form.text) {
                Some(known) => known.take(&form),
                None => {
                    forms.insert(form.text, form);
                }
            }
        }
    }
    for (syllable, offices) in offices {
        forms.entry(syllable).and_modify(|form| form.complete(offices));
    }
    let mut forms: Vec<Form<'a>> = forms.into_values().collect();
    forms.retain(|form| !form.is_adjective());
    forms.sort_by_key(|form| (Reverse(form.mentions), form.place));
    forms.truncate(FORMS_READ);
    forms
}

/// The first sentences of the first articles.
fn looked_at(told: &Told<'_>) -> Vec<usize> {
    let articles = told.sentences().chunk_by(|a, b| a.article == b.article);
    let (mut start, mut sentences) = (0, Vec::new());
    for article in articles.take(ARTICLES_READ) {
        sentences.extend(start..start + article.len().min(SENTENCES_READ));
        start += article.len();
    }
    sentences
}

/// Puts the forms of one name together: "Tamsin Vale", "Vale".
fn entities(forms: Vec<Form<'_>>) -> Vec<Form<'_>> {
    let (full, short): (Vec<Form<'_>>, Vec<Form<'_>>) =
        forms.into_iter().partition(Form::is_full);
    let mut entities: Vec<Vec<Form<'_>>> = Vec::new();
    for form in full.into_iter().chain(short) {
        match meant(&entities, &form) {
            Some(at) => entities[at].push(form),
            None => entities.push(vec![form]),
        }
    }
    entities.iter().filter_map(|forms| as_one(forms)).collect()
}

/// How many times as often as the next one the one of several whom a last name means is
/// mentioned in full, and how often at least where only one article does so: with less it
/// would be a guess.
const CLEARLY: usize = 2;
const OFTEN: usize = 3;

/// Returns the name that a form is short for: the only one that fits, or of several the one
/// that is clearly mentioned most, if the form is its last word.
fn meant(entities: &[Vec<Form<'_>>], form: &Form<'_>) -> Option<usize> {
    let full = |at: usize| entities[at].iter().filter(|known| known.is_full());
    let mentions = |at| full(at).map(|known| known.mentions).sum::<usize>();
    let fits = (0..entities.len()).filter(|&at| is_one(&entities[at], form));
    let mut fitting: Vec<(usize, usize)> = fits.map(|at| (mentions(at), at)).collect();
    fitting.sort_unstable_by_key(|&(mentions, at)| (Reverse(mentions), at));
    let is_last_name = |at| {
        let ends = |known: &Form<'_>| known.text.ends_with(form.text);
        full(at).all(|known| ends(known) && !known.words().any(lists::is_of))
    };
    match fitting[..] {
        [(_, only)] => Some(only),
        [(most, at), (next, _), ..] if most >= CLEARLY * next => {
            let by_several = full(at).any(|known| known.articles.len() > 1);
            (is_last_name(at) && (by_several || most >= OFTEN)).then_some(at)
        }
        _ => None,
    }
}

/// True if a name is the end of another or its beginning, and no part of an organisation's:
/// "England" is not short for "Bank of England".
fn is_one(known: &[Form<'_>], form: &Form<'_>) -> bool {
    known.iter().any(|known| {
        let (long, short) = (known.text, form.text);
        let rest = long.strip_suffix(short).filter(|rest| rest.ends_with(' '));
        let rest = rest.or(long.strip_prefix(short).filter(|rest| rest.starts_with(' ')));
        rest.is_some() && !known.words().any(lists::is_within)
    })
}

/// The fullest form that is found often, with all that is known of the name.
fn as_one<'a>(forms: &[Form<'a>]) -> Option<Form<'a>> {
    let most = forms.iter().max_by_key(|form| form.mentions)?;
    let often = forms.iter().filter(|form| {
        form.mentions as f64 >= FULL_SHARE * most.mentions as f64
            || form.articles.len() >= FULL_ARTICLES
                && 2 * form.articles.len() >= most.articles.len()
    });
    let fullest = often.max_by_key(|form| (form.words().count(), form.mentions))?;
    let (text, place) = (fullest.text, fullest.place);
    let mut all = forms.first()?.clone();
    forms[1..].iter().for_each(|form| all.take(form));
    Some(Form { text, place, ..all })
}
