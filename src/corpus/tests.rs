use std::fmt::Write as _;
use std::io::{self, Write};

use super::*;
use crate::groups::index;
use crate::sketch::Kinship;

/// A file of records that lives as long as one test.
struct Records(tempfile::NamedTempFile);

impl Records {
    fn of(texts: impl IntoIterator<Item = String>) -> Records {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        for text in texts {
            writeln!(file, "{{\"text\": \"{text}\"}}").unwrap();
        }
        Records(file)
    }

    fn scan(&self) -> Corpus {
        let mut source = Source::of(self.0.path());
        source.name = "a.jsonl".into();
        let options = ReadOptions::default();
        Corpus::scan(vec![source], options, &mut Err, &|| {}).unwrap()
    }

    fn copies(&self) -> Copies {
        self.scan().copies(Ratio::of(0.7)).unwrap()
    }
}

/// A text of `count` different words that begins with word `from`.
fn text(from: usize, count: usize) -> String {
    let words: Vec<String> = (from..from + count).map(|n| format!("w{n}")).collect();
    words.join(" ")
}

/// The text with each `step`-th word changed, from the `shift`-th on.
fn edited(text: &str, step: usize, shift: usize, mark: usize) -> String {
    let mut edited = String::new();
    for (at, word) in text.split(' ').enumerate() {
        let space = if at > 0 { " " } else { "" };
        let _ = match at % step == shift % step {
            true => write!(edited, "{space}edit{mark}x{at}"),
            false => write!(edited, "{space}{word}"),
        };
    }
    edited
}

#[test]
fn copies_are_found_wherever_they_lie() {
    let texts = (0..3000).map(|n| text(n % 1000 * 200, 80));
    let copies = Records::of(texts).copies();
    assert_eq!(copies.kept_count(), 1000);
    for (at, copy) in copies.dropped.iter().enumerate().skip(1000) {
        let copy = copy.unwrap();
        assert_eq!((copy.kept as usize, copy.kinship), (at % 1000, Kinship::Copy));
    }
}

#[test]
fn pairs_are_nearly_all_that_comparing_all_with_all_finds_and_no_others() {
    let texts: Vec<String> = (0..240)
        .map(|n| match n % 4 {
            0 => text(n * 100, 120),
            _ => edited(&text((n - n % 4) * 100, 120), 9 + 5 * (n % 7), n, n),
        })
        .collect();
    let sets: Vec<crate::sketch::GramSet> = texts
        .iter()
        .map(|text| crate::sketch::GramSet::of(Sketcher::default().grams(text)))
        .collect();
    let mut expected = Vec::new();
    for second in 0..sets.len() {
        for first in 0..second {
            let common = sets[first].common(&sets[second]);
            let all = sets[first].len() + sets[second].len() - common;
            if common * 10 >= 7 * all {
                expected.push((index(first), index(second)));
            }
        }
    }
    expected.sort_unstable();
    let found = Records::of(texts).scan().pairs(Ratio::of(0.7)).unwrap();
    assert!(found.iter().all(|pair| expected.binary_search(pair).is_ok()));
    // Of pairs right at the threshold, as half of these are, bands miss one in a hundred.
    assert!(expected.len() > 150, "{}", expected.len());
    assert!(
        found.len() * 100 >= expected.len() * 98,
        "{} of {}",
        found.len(),
        expected.len()
    );
}

#[test]
fn ten_thousand_equal_articles_are_compared_with_nothing() {
    let copies = Records::of((0..10_000).map(|_| text(0, 100))).copies();
    assert_eq!(copies.kept_count(), 1);
    assert_eq!((copies.work.texts, copies.work.sketches), (0, 0));
}

#[test]
fn boilerplate_in_all_articles_is_no_reason_to_compare_all() {
    let work = |count: usize| {
        let boilerplate = text(1_000_000, 100);
        let texts = (0..count).map(|n| format!("{} {boilerplate}", text(n * 100, 80)));
        let copies = Records::of(texts).copies();
        assert_eq!(copies.kept_count(), count);
        assert!(copies.work.crowded > 0);
        copies.work
    };
    let (small, large) = (work(1000), work(2000));
    assert!(large.texts <= 16 * 2000, "{large:?}");
    assert!(large.sketches <= 2 * small.sketches + 27 * 64 * 1000, "{small:?} {large:?}");
    assert!(large.sketches < 2000 * 1999 / 4, "{large:?}");
}

#[test]
fn a_family_of_thousands_of_edited_copies_is_compared_with_few_of_them() {
    let count = 5000;
    let base = text(0, 200);
    let texts = (0..count).map(|n| edited(&base, 25 + n % 40, n, n));
    let copies = Records::of(texts).copies();
    assert!(copies.kept_count() < count / 10, "{}", copies.kept_count());
    assert!(copies.work.texts <= 16 * 5000, "{:?}", copies.work);
    assert!(copies.work.sketches < 500 * 5000, "{:?}", copies.work);
}

#[test]
fn every_dropped_article_is_kin_of_one_that_is_kept() {
    let texts: Vec<String> =
        (0..600).map(|n| edited(&text(n % 50 * 300, 100), 12 + n % 30, n, n)).collect();
    let copies = Records::of(texts.clone()).copies();
    let set =
        |at: usize| crate::sketch::GramSet::of(Sketcher::default().grams(&texts[at]));
    for (at, copy) in copies.dropped.iter().enumerate() {
        let Some(copy) = copy else { continue };
        assert_eq!(copies.dropped[copy.kept as usize], None);
        let (own, kept) = (set(at), set(copy.kept as usize));
        let common = own.common(&kept) as f64;
        let similarity = common / ((own.len() + kept.len()) as f64 - common);
        assert!((similarity - f64::from(copy.similarity)).abs() < 1e-6);
        assert!(similarity >= 0.7, "{similarity}");
    }
}

#[test]
fn articles_without_words_are_kept() {
    let texts = ["...", "!", "...", "Stop", "stop!"].map(str::to_string);
    assert_eq!(Records::of(texts).copies().kept_count(), 4);
}

#[test]
fn a_file_that_changes_is_an_error_and_no_mixture() {
    let records = Records::of([text(0, 100), edited(&text(0, 100), 50, 3, 1)]);
    let corpus = records.scan();
    let mut file = records.0.as_file();
    io::Seek::rewind(&mut file).unwrap();
    file.write_all(format!("{{\"text\": \"{}\"}}", text(900, 100)).as_bytes()).unwrap();
    assert!(corpus.copies(Ratio::of(0.7)).is_err());
    let longer = [b"\n".as_slice(); 9].concat();
    io::Seek::seek(&mut file, io::SeekFrom::End(0)).unwrap();
    file.write_all(&longer).unwrap();
    let written = corpus.articles().write(&|_| true, &mut Vec::new());
    assert!(matches!(written, Err(WriteError::Read(_))));
}
