//! What `epitome dedup` found, and how it is reported.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use epitome::article::Origin;
use epitome::corpus::{
    self, Articles, Change, ChangeKind, Copies, Corpus, Sentences, WriteError,
};
use epitome::dedup::{DedupOptions, Duplicates, Relation};
use epitome::sketch::{FamilyOptions, Kinship};
use epitome::{Article, Error, Language, Ratio, Span};
use serde::Serialize;
use serde_json::{Value, json};

use crate::report::Failure;
use crate::scratch::Scratch;

/// What is kept, and why the rest is not.
pub(crate) enum Verdicts<'g> {
    /// Articles were compared.
    Articles(Copies),
    /// Sentences were compared.
    Sentences(Repeats<'g>),
}

/// The sentences of all articles, and what they repeat.
pub(crate) struct Repeats<'g> {
    sentences: &'g Sentences,
    found: Duplicates,
    is_kept: Vec<bool>,
}

impl<'g> Verdicts<'g> {
    pub(crate) fn of_articles(
        corpus: &Corpus,
        threshold: Option<Ratio>,
    ) -> Result<Verdicts<'g>, Error> {
        let threshold = threshold.unwrap_or_else(|| FamilyOptions::default().threshold);
        corpus.copies(threshold).map(Verdicts::Articles)
    }

    pub(crate) fn of_sentences(
        sentences: &'g Sentences,
        threshold: Option<Ratio>,
    ) -> Verdicts<'g> {
        Verdicts::Sentences(Repeats::of(sentences, threshold))
    }

    /// Returns true if an article is in the output.
    pub(crate) fn is_kept(&self, article: usize) -> bool {
        match self {
            Verdicts::Articles(copies) => copies.dropped[article].is_none(),
            Verdicts::Sentences(repeats) => repeats.is_kept[article],
        }
    }

    /// Writes a line for each article, or sentence, that repeats another one; articles are
    /// compared in `language`, where it is given.
    pub(crate) fn report(
        &self,
        articles: &Articles,
        language: Option<Language>,
        out: &mut dyn Write,
    ) -> Result<(), WriteError> {
        match self {
            Verdicts::Articles(copies) => {
                report_articles(articles, copies, language, out)
            }
            Verdicts::Sentences(repeats) => repeats.report(articles, out),
        }
    }
}

fn report_articles(
    articles: &Articles,
    copies: &Copies,
    language: Option<Language>,
    out: &mut dyn Write,
) -> Result<(), WriteError> {
    for (at, copy) in copies.dropped.iter().enumerate() {
        let Some(copy) = copy else { continue };
        let (mut kept, dropped) =
            (articles.article(copy.kept as usize)?, articles.article(at)?);
        kept.language = language.or(kept.language);
        let changes = match copy.kinship {
            Kinship::Copy => Vec::new(),
            _ => corpus::changes(&kept, &dropped),
        };
        let sentences: Vec<Value> =
            changes.iter().map(|change| change_value(change, &kept, &dropped)).collect();
        let line = json!({
            "kept": whole(&kept),
            "dropped": whole(&dropped),
            "relation": kinship_name(copy.kinship),
            "similarity": rounded(f64::from(copy.similarity)),
            "sentences": sentences,
        });
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// Where a text is: bytes of its file, or of the text of a record.
#[derive(Serialize)]
struct Place<'a> {
    path: Cow<'a, str>,
    record: Option<u32>,
    start: usize,
    end: usize,
}

/// Returns where all of an article is.
fn whole(article: &Article) -> Place<'_> {
    let all = Span::new(0, article.text.len());
    let Origin { path, record, .. } = &article.origin;
    place(path, *record, article.source_map.file_span(all))
}

fn place(path: &Path, record: Option<u32>, span: Span) -> Place<'_> {
    Place { path: path.to_string_lossy(), record, start: span.start(), end: span.end() }
}

/// A sentence that repeats another one.
#[derive(Serialize)]
struct Repeat<'a> {
    kept: Place<'a>,
    dropped: Place<'a>,
    relation: &'static str,
    article_dropped: bool,
}

fn change_value(change: &Change, kept: &Article, dropped: &Article) -> Value {
    let side = |article: &Article, span: Option<Span>| {
        span.map(|span| {
            let file = article.source_map.file_span(span);
            let text = article.slice(span);
            json!({"start": file.start(), "end": file.end(), "text": text})
        })
    };
    json!({
        "relation": change_name(change.kind),
        "kept": side(kept, change.kept),
        "dropped": side(dropped, change.dropped),
    })
}

fn change_name(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Added => "added",
        ChangeKind::Missing => "missing",
        ChangeKind::Fact(kind) => kind.name(),
        _ => "edited",
    }
}

/// Returns what a relation is called in reports and in the table.
pub(crate) fn kinship_name(kinship: Kinship) -> &'static str {
    match kinship {
        Kinship::Edited => "edited",
        Kinship::Excerpt => "excerpt",
        Kinship::Extension => "extension",
        _ => "copy",
    }
}

/// Similarities are shown to four digits.
fn rounded(similarity: f64) -> f64 {
    (similarity * 1e4).round() / 1e4
}

impl<'g> Repeats<'g> {
    fn of(sentences: &'g Sentences, threshold: Option<Ratio>) -> Repeats<'g> {
        let usual = DedupOptions::default();
        let options = DedupOptions { threshold: threshold.unwrap_or(usual.threshold) };
        let found = sentences.duplicates(&options);
        let count = sentences.articles().len();
        let (mut is_kept, mut has_any) = (vec![false; count], vec![false; count]);
        for (at, &(article, _)) in sentences.places().iter().enumerate() {
            let article = article as usize;
            has_any[article] = true;
            is_kept[article] |=
                found.groups.representative(found.groups.group_of(at)) == at;
        }
        // What has no sentence repeats none.
        for (kept, any) in is_kept.iter_mut().zip(has_any) {
            *kept |= !any;
        }
        Repeats { sentences, found, is_kept }
    }

    pub(crate) fn sentence_count(&self) -> usize {
        self.sentences.places().len()
    }

    pub(crate) fn repeated_count(&self) -> usize {
        self.sentence_count() - self.found.groups.len()
    }

    fn report(&self, articles: &Articles, out: &mut dyn Write) -> Result<(), WriteError> {
        let mut line = Vec::new();
        for at in 0..self.sentence_count() {
            let kept = self.found.groups.representative(self.found.groups.group_of(at));
            if kept == at {
                continue;
            }
            let relation = match self.found.relations[at] {
                Relation::Same => "same",
                Relation::Contained => "contained",
                _ => "edited",
            };
            let article = self.sentences.places()[at].0 as usize;
            let repeat = Repeat {
                kept: self.place(articles, kept)?,
                dropped: self.place(articles, at)?,
                relation,
                article_dropped: !self.is_kept[article],
            };
            line.clear();
            serde_json::to_writer(&mut line, &repeat).map_err(io::Error::from)?;
            line.push(b'\n');
            out.write_all(&line)?;
        }
        Ok(())
    }

    fn place<'a>(
        &self,
        articles: &'a Articles,
        sentence: usize,
    ) -> Result<Place<'a>, Error> {
        let (article, span) = self.sentences.places()[sentence];
        let article = article as usize;
        let span = articles.file_span(article, span)?;
        Ok(place(&articles.source(article).name, articles.record(article), span))
    }
}

/// Writes the path of an article on a line of its own, and behind it the number of its record
/// in a file of many.
pub(crate) fn write_name(
    articles: &Articles,
    article: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    out.write_all(articles.source(article).name.as_os_str().as_encoded_bytes())?;
    match articles.record(article) {
        Some(record) => writeln!(out, "#{record}"),
        None => writeln!(out),
    }
}

/// Refuses a folder that has something in it.
pub(crate) fn refuse_full(folder: &Path) -> Result<(), Failure> {
    #[expect(clippy::disallowed_methods, reason = "it is not read but looked at")]
    let is_full = fs::read_dir(folder).map(|mut entries| entries.next().is_some());
    match is_full {
        Ok(true) => Err(Failure::to_write(folder, "there is something in it")),
        Ok(false) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let parent = parent_of(folder);
            match parent.is_dir() {
                true => Ok(()),
                false => {
                    let why = format!("there is no folder {}", parent.display());
                    Err(Failure::to_write(folder, why))
                }
            }
        }
        Err(error) => Err(Failure::to_write(folder, error)),
    }
}

/// Copies the files that are kept to a new folder, which appears when all are there.
pub(crate) fn copy_files(
    articles: &Articles,
    verdicts: &Verdicts<'_>,
    inputs: &[PathBuf],
    folder: &Path,
) -> Result<(), Failure> {
    let failure = |error: io::Error| Failure::to_write(folder, error);
    let mut builder = tempfile::Builder::new();
    builder.prefix(".epitome-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
    let new = builder.tempdir_in(parent_of(folder)).map_err(failure)?;
    let _scratch = Scratch::at(new.path());
    let mut names = BTreeSet::new();
    for article in (0..articles.len()).filter(|&article| verdicts.is_kept(article)) {
        let source = articles.source(article);
        let below = below(&source.name, inputs);
        if !names.insert(below.clone()) {
            let why = format!("two files would be called {} there", below.display());
            return Err(Failure::to_write(folder, why));
        }
        let path = new.path().join(below);
        fs::create_dir_all(parent_of(&path)).map_err(failure)?;
        fs::copy(&source.path, &path).map_err(failure)?;
    }
    if folder.exists() {
        fs::remove_dir(folder).map_err(failure)?;
    }
    fs::rename(new.keep(), folder).map_err(failure)
}

fn parent_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    }
}

/// Returns the path of a file below the one folder that was named; else all of it that
/// leads down.
fn below(path: &Path, inputs: &[PathBuf]) -> PathBuf {
    let path = match inputs {
        [input] if path != input => path.strip_prefix(input).unwrap_or(path),
        _ => path,
    };
    if path == Path::new("-") {
        return PathBuf::from("stdin.txt");
    }
    let is_name = |part: &Component<'_>| matches!(part, Component::Normal(_));
    path.components().filter(is_name).collect()
}
