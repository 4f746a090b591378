//! Articles in, one summary out, with the origin of every sentence.

mod choice;
mod mention;
mod news;
mod order;
mod preferred;
mod prose;
mod report;
mod similar;
mod told;

use std::collections::BTreeSet;

use crate::article::{Article, Language, Span};
use crate::boilerplate::Boilerplate;
use crate::dedup::DifferenceKind;
use crate::dispute::Dispute;
use crate::language;
use crate::ledger::QuoteEntry;
use crate::options::Options;
use crate::parallel;
use crate::select::standalone::Dependence;
use crate::sentence::{Kind, Sentence};
use crate::sketch::{self, Families};
use crate::story;
use crate::support::Support;

pub use crate::article::Place;
use choice::Choice;
pub(crate) use told::Told;

/// A summary of some articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary<'a> {
    /// The sentences, in the order to be read.
    pub sentences: Vec<SummarySentence<'a>>,
    /// The sentences that scored as high as those chosen but were not, best first, and why.
    pub dropped: Vec<Dropped<'a>>,
    /// Why there are no sentences; `None` when there are some.
    pub shortfall: Option<Shortfall>,
    /// Whether there are sentences, and none of the articles' has a content word of the focus
    /// that was asked for: the summary is what it is without.
    pub off_focus: bool,
    /// Each distinct quote of the articles once, those with most independent sources first.
    pub quotes: Vec<QuoteEntry<'a>>,
    /// Every matter of which the articles say otherwise, whether or not a chosen sentence
    /// tells of it, those with most independent sources first.
    pub disputes: Vec<Dispute<'a>>,
    /// What was found out about each article, in the order of the articles given.
    pub articles: Vec<ArticleNote>,
    /// The indexes, rising, of the articles that tell nothing: they have no title and no running
    /// text of their own, but notices, menus or captions, if anything.
    pub untold: Vec<usize>,
}

impl Summary<'_> {
    /// Returns how many articles it is of, those without running text left out, and how many of
    /// them are no copies of others; none where [`Summary::articles`] is left out.
    pub fn told_articles(&self) -> (usize, usize) {
        let tells =
            |&(at, _): &(usize, &ArticleNote)| self.untold.binary_search(&at).is_err();
        let told: Vec<_> = self.articles.iter().enumerate().filter(tells).collect();
        let families: BTreeSet<usize> =
            told.iter().map(|(_, note)| note.family).collect();
        (told.len(), families.len())
    }
}

/// What was found out about an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArticleNote {
    /// Its declared or detected language.
    pub language: Language,
    /// The number of its family: articles that are copies of one another share it.
    pub family: usize,
}

/// One sentence of a summary.
#[derive(Clone, Debug, PartialEq)]
pub struct SummarySentence<'a> {
    /// The sentence, byte for byte as it stands in its article.
    pub text: &'a str,
    /// Where it stands.
    pub place: Place,
    /// Its centrality, from 0 to 1, where 1 is the most central sentence of all.
    pub score: f64,
    /// Where else it is said, in the same words or nearly so, one place an article.
    pub supporters: Vec<Place>,
    /// Where a part of it is said, one place an article of those that do not say all of it.
    pub parts: Vec<Place>,
    /// Where much the same is told in other words, of nobody else and with no other figures, but not
    /// all of it, or more: no source of it, but worth a look. One place an article of those that are
    /// in neither list and do not say otherwise.
    pub similar: Vec<Place>,
    /// In what other words those say it, where that may matter.
    pub rewordings: Vec<Rewording>,
    /// How many articles carry all of it, itself included, and how many of them are independent.
    pub support: Support,
    /// Sentences that match it but for a fact.
    pub differences: Vec<Disagreement<'a>>,
    /// Why it does not stand alone; `None` when it does, or when the sentence before it in
    /// the summary is the one before it in its article and makes up for it.
    pub dependence: Option<Dependence>,
}

/// Words that an article has instead of those of a chosen sentence, though it says the same:
/// whether "a cigarette" for "an electrical fault" makes another statement of it, readers judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rewording {
    /// What the chosen sentence says there: bytes of its article's text.
    pub here: Span,
    /// What the other article says instead.
    pub there: Place,
}

/// A sentence that matches a chosen one but for a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement<'a> {
    /// Which of the [`Summary::disputes`] it is a claim of.
    pub dispute: usize,
    /// In what it differs.
    pub kind: DifferenceKind,
    /// The other sentence.
    pub text: &'a str,
    /// Where the other sentence stands.
    pub place: Place,
    /// What the chosen sentence says there: bytes of its article's text; may be empty.
    pub here: Span,
    /// What the other one says instead: bytes of its article's text; may be empty.
    pub there: Span,
}

/// A sentence that was not chosen, though it scored as high as those that were.
#[derive(Clone, Debug, PartialEq)]
pub struct Dropped<'a> {
    /// The sentence.
    pub text: &'a str,
    /// Where it stands.
    pub place: Place,
    /// Its centrality, as in [`SummarySentence`].
    pub score: f64,
    /// Why it was not chosen.
    pub reason: Reason,
}

/// Why a sentence was not chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reason {
    /// A chosen sentence says the same: this one.
    Same(Place),
    /// A chosen sentence matches it but for a fact, and shows it as a difference.
    Differs(Place),
    /// A chosen sentence has most of its words.
    Overlaps(Place),
    /// It does not fit into what is left of the length.
    TooLong,
    /// What it says is covered by the chosen sentences together, or hardly more than that.
    Covered,
    /// It does not stand alone.
    Dependent,
}

/// Why a summary is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shortfall {
    /// There were no articles.
    NoArticles,
    /// The articles hold no sentence of running text.
    NoProse,
    /// The shortest sentence is longer than the length allows.
    NothingFits,
}

/// Summarizes articles, whatever story they belong to.
///
/// Total: any articles give a summary, if an empty one that says why. A further copy of an
/// article adds a supporter to its sentences and changes nothing of what is chosen.
///
/// ```
/// use epitome::{Article, Options, summarize};
///
/// let articles = [
///     Article::new("a.txt", "The bridge over the Orla collapsed on Friday. Nobody was hurt."),
///     Article::new("b.txt", "The bridge over the Orla collapsed on Friday, police said."),
/// ];
/// let summary = summarize(&articles, &Options::default());
/// let sentence = &summary.sentences[0];
/// assert_eq!(articles[sentence.place.article].slice(sentence.place.span), sentence.text);
/// ```
pub fn summarize<'a>(articles: &'a [Article], options: &Options) -> Summary<'a> {
    with_folder(articles, options, |folder, members| {
        let mut summary = folder.tell(members, options).summary;
        summary.articles = notes(folder.languages, folder.families);
        summary
    })
}

/// Returns the sentences that [`summarize`] chooses, in reading order, without what else it
/// tells of them and of the articles, for those who need no more.
pub(crate) fn chosen_texts<'a>(
    articles: &'a [Article],
    options: &Options,
) -> Vec<&'a str> {
    with_folder(articles, options, |folder, members| {
        Choice::of(folder, members, options).texts()
    })
}

/// Finds out about articles what is to be known before they are summarized together, and
/// passes it on with the number of each.
fn with_folder<'a, T>(
    articles: &'a [Article],
    options: &Options,
    tell: impl FnOnce(&Folder<'_, 'a>, &[usize]) -> T,
) -> T {
    let languages = languages(articles, options);
    let families = sketch::families(articles, &options.families);
    let boilerplate = Boilerplate::learn(articles, &families.groups, || {
        story::stories(articles, &languages, &families.groups, &options.story)
    });
    let folder = Folder {
        articles,
        languages: &languages,
        families: &families,
        boilerplate: &boilerplate,
    };
    tell(&folder, &(0..articles.len()).collect::<Vec<_>>())
}

/// Some articles, and what was found out about them before any story of theirs is told.
pub(crate) struct Folder<'f, 'a> {
    pub(crate) articles: &'a [Article],
    /// The language of each.
    pub(crate) languages: &'f [Language],
    /// Which are copies of one another.
    pub(crate) families: &'f Families,
    /// Which of their lines tell nothing.
    pub(crate) boilerplate: &'f Boilerplate,
}

/// Returns the language of each article.
pub(crate) fn languages(articles: &[Article], options: &Options) -> Vec<Language> {
    match options.language {
        Some(language) => vec![language; articles.len()],
        None => parallel::map(articles, language::of),
    }
}

/// Returns what is to be told of each article.
pub(crate) fn notes(languages: &[Language], families: &Families) -> Vec<ArticleNote> {
    let family = |article| families.groups.group_of(article);
    let notes = languages.iter().enumerate();
    notes.map(|(at, &language)| ArticleNote { language, family: family(at) }).collect()
}

impl<'a> Folder<'_, 'a> {
    /// Summarizes the articles with the numbers `members`, and leaves the notes out.
    pub(crate) fn tell(&self, members: &[usize], options: &Options) -> Told<'a> {
        tell(self, Choice::of(self, members, options), options)
    }
}

fn tell<'a>(
    folder: &Folder<'_, 'a>,
    mut choice: Choice<'a>,
    options: &Options,
) -> Told<'a> {
    let Choice { prose, reading, sources, quotes, .. } = &mut choice;
    let quotes = quotes.take().unwrap_or_else(|| {
        choice::quotes(folder, prose, sources, &mut reading.vocabulary)
    });
    let found = report::Found::of(&choice, &options.dedup, options.select.length);
    let (sentences, dropped) = (found.sentences(), found.dropped());
    let summary = Summary {
        sentences,
        dropped,
        shortfall: shortfall(&choice),
        off_focus: choice.off_focus && !choice.chosen.is_empty(),
        quotes,
        disputes: std::mem::take(&mut choice.disputes),
        articles: Vec::new(),
        untold: untold(folder, &choice.prose),
    };
    Told::of(summary, choice)
}

/// Returns the articles without a title and without running text.
fn untold(folder: &Folder<'_, '_>, prose: &prose::Prose<'_>) -> Vec<usize> {
    let has_title = |at: usize| {
        let title = folder.articles[at].title.as_deref().unwrap_or_default();
        !title.trim().is_empty() && !folder.boilerplate.is_title(at)
    };
    let tells =
        |all: &[Sentence]| all.iter().any(|sentence| sentence.kind == Kind::Prose);
    let read = prose.members.iter().zip(&prose.all);
    let silent = read.filter(|&(&at, all)| !tells(all) && !has_title(at));
    let mut untold: Vec<usize> = silent.map(|(&at, _)| at).collect();
    untold.sort_unstable();
    untold
}

fn shortfall(Choice { prose, chosen, .. }: &Choice<'_>) -> Option<Shortfall> {
    if !chosen.is_empty() {
        None
    } else if prose.members.is_empty() {
        Some(Shortfall::NoArticles)
    } else if prose.own_count == 0 {
        Some(Shortfall::NoProse)
    } else {
        Some(Shortfall::NothingFits)
    }
}

#[cfg(test)]
mod tests;
