//! Who and where: the proper names of a story.

mod form;
mod lists;
mod sentence;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::article::{Language, Place};
use crate::fact::may_be_short;
use crate::fact::quote::is_first_name;
use crate::summary::Told;

use super::headline::Outlets;
use super::{Name, NameKind};
use form::Form;
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

/// A shorter form than the fullest is shown if the fullest has not this share of its
/// mentions.
const FULL_SHARE: f64 = 0.25;

/// The fullest form is also shown where so many articles have it, and half of those that have
/// the shorter one: reports give the full name of a person once.
const FULL_ARTICLES: usize = 2;

/// Returns the names of a story that matter, those that most articles have first.
pub(super) fn names<'a>(
    told: &Told<'a>,
    outlets: &Outlets,
    languages: &[Language],
) -> Vec<Name<'a>> {
    let forms = forms(told, languages);
    let mut names = entities(forms);
    let least = if told.article_count() > 2 { 2 } else { 1 };
    let counts = |name: &Form<'a>| {
        name.is_sure && name.articles.len() >= least && !name.is_thing()
    };
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
    join_openings(&mut forms);
    let mut forms: Vec<Form<'a>> = forms.into_values().collect();
    forms.retain(|form| !form.is_adjective());
    forms.sort_by_key(|form| (Reverse(form.mentions), form.place));
    forms.truncate(FORMS_READ);
    forms
}

/// Takes "Whereas Lunde" for "Lunde": what is a name nowhere but at the start of sentences, with
/// a word before it that is one in lower case, where the rest is a name of its own.
fn join_openings<'a>(forms: &mut BTreeMap<&'a str, Form<'a>>) {
    let begins = |form: &Form<'a>| {
        let (_, rest) = form.text.split_once(' ')?;
        let is_opening = form.opening == form.mentions && form.is_common;
        is_opening.then_some((form.text, rest))
    };
    let openings: Vec<(&str, &str)> = forms.values().filter_map(begins).collect();
    for (whole, rest) in openings {
        if forms.contains_key(rest)
            && let Some(mut form) = forms.remove(whole)
        {
            form.place = form.place_of_end(rest);
            forms.entry(rest).and_modify(|known| known.take(&form));
        }
    }
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
/// "England" is not short for "Bank of England". So are its initials, and what a first name is
/// cut to.
fn is_one(known: &[Form<'_>], form: &Form<'_>) -> bool {
    known.iter().any(|known| {
        let (long, short) = (known.text, form.text);
        let rest = long.strip_suffix(short).filter(|rest| rest.ends_with(' '));
        let rest = rest.or(long.strip_prefix(short).filter(|rest| rest.starts_with(' ')));
        rest.is_some() && !known.words().any(lists::is_within)
            || known.is_full() && is_short(known, short)
            || known.is_namesake(form)
    })
}

/// True for "OU" beside "Orla Union", and for "Cliff" beside "Clifford Vale".
fn is_short(known: &Form<'_>, short: &str) -> bool {
    let first = known.words().next().unwrap_or_default();
    let is_acronym = short.len() > 1 && short.chars().all(char::is_uppercase);
    let initials = known.words().filter_map(|word| word.chars().next());
    let capitals = initials.filter(|c| c.is_uppercase());
    let is_person = is_first_name(first) && short.len() < first.len();
    is_acronym && capitals.eq(short.chars())
        || is_person && may_be_short(&short.to_lowercase(), &first.to_lowercase())
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
