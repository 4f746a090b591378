//! What holds for every text, tried on many random ones; a failure names its seed.

#![allow(clippy::print_stderr, reason = "a failure has to name its seed")]

use std::collections::BTreeSet;

use epitome::sentence::{self, Kind, Sentence};
use epitome::summary::{Place, Shortfall, Summary, SummarySentence};
use epitome::{Article, Language, Length, Options, Ranker, Ratio, language, summarize};

use crate::news::{self, Random};

/// Calls `check` with a random source for each of the seeds from 0 up to `cases`.
fn for_all(cases: u64, check: impl Fn(&mut Random)) {
    for seed in 0..cases {
        let _named_if_it_fails = Seed(seed);
        check(&mut Random::new(seed));
    }
}

/// Names itself when a panic passes it.
struct Seed(u64);

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the case that failed has seed {}", self.0);
        }
    }
}

// Sentences

/// What tends to mislead splitters, in several scripts.
const PIECES: &[&str] = &[
    "Mr. Smith",
    "the U.S. Senate",
    "at 5 p.m. on",
    "3.5 percent",
    "No. 7",
    "e.g. this",
    "J. R. R. Tolkien",
    "Inc.",
    "Dr.",
    "went home.",
    "Stop!",
    "Why?",
    "Really?!",
    "...",
    "\u{2026}",
    "word",
    "another word",
    "He said so.",
    "\"Quoted.\"",
    "\"Open",
    "close.\"",
    "\u{201c}Curly,\u{201d} she said.",
    "\u{2018}single\u{2019}",
    "'",
    "\u{201e}Deutsch.\u{201c}",
    "\u{ab} Fran\u{e7}ais ! \u{bb}",
    "(in brackets.)",
    "[1]",
    "\u{bf}Qu\u{e9} pasa?",
    "\u{a1}Hola!",
    "\u{42d}\u{442}\u{43e} \u{43a}\u{43e}\u{43d}\u{435}\u{446}.",
    "\u{433}. \u{41c}\u{43e}\u{441}\u{43a}\u{432}\u{430}",
    "\u{7ec8}\u{4e86}\u{3002}",
    "\u{300c}\u{7d42}\u{308f}\u{308a}\u{3002}\u{300d}",
    "\u{672c}\u{5f53}\u{ff1f}",
    "\u{939}\u{93f}\u{928}\u{94d}\u{926}\u{940} \u{935}\u{93e}\u{915}\u{94d}\u{92f}\u{964}",
    "\u{645}\u{631}\u{62d}\u{628}\u{627}\u{61f}",
    "\u{e2a}\u{e27}\u{e31}\u{e2a}\u{e14}\u{e35}",
    "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}",
    "e\u{301}",
    "\u{feff}",
    "\u{200b}",
    "\u{2028}",
    "\u{85}",
    "\u{a0}",
    "\u{3000}",
    "\0",
    "\u{7f}",
    " ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\n\n",
    "\r",
    "- item",
    "# Heading",
    "1. First",
    "a) second",
    "| a | b |",
    "http://a.example/b.c?d=e.",
    "a.b@c.example",
    "@name",
    "#tag",
    "$1,200.50",
    "-5",
    "LUNDE (Reuters) -",
    "By Ann Otto",
    "Read more:",
    "\u{a9} 2026",
    "* * *",
    "\u{2014}",
    "\u{130}",
    "\u{df}",
    "\u{fb01}",
    "\u{1d400}",
    "\u{ffff}",
    ".",
    ",",
    "!",
    ":",
    ";",
];

fn tricky_text(random: &mut Random) -> String {
    let mut text = String::new();
    for _ in 0..random.below(60) {
        text.push_str(random.pick(PIECES));
        text.push_str(random.pick(&[" ", " ", " ", "", "\n"]));
    }
    text
}

#[test]
fn sentences_cover_the_text_in_order_without_overlap() {
    for_all(600, |random| {
        let text = tricky_text(random);
        let article = Article::new("a", text);
        let language = match random.chance(50) {
            true => language::of(&article),
            false => any_language(random),
        };
        let sentences = sentence::split(&article, 7, language);
        assert_cover(&article.text, &sentences);
        assert!(sentences.iter().all(|sentence| sentence.article == 7));
        assert!(sentences.is_sorted_by_key(|sentence| sentence.paragraph));
    });
}

fn any_language(random: &mut Random) -> Language {
    let code = random.pick(&["en", "de", "fr", "es", "ru", "zh", "ja", "ar", "th", "xx"]);
    Language::new(code).unwrap()
}

fn assert_cover(text: &str, sentences: &[Sentence]) {
    let mut end = 0;
    for Sentence { span, core, .. } in sentences {
        assert!(end <= span.start(), "overlap at byte {end} of {text:?}");
        assert_blank(text, end..span.start());
        let sentence = text.get(span.range()).expect("a sentence cuts a character");
        assert!(!sentence.is_empty(), "an empty sentence in {text:?}");
        assert_eq!(sentence, sentence.trim(), "white space at an end in {text:?}");
        assert!(span.contains(*core) && !core.is_empty(), "core {core:?} of {span:?}");
        let shown = text.get(core.range()).expect("a core cuts a character");
        assert_eq!(shown, shown.trim(), "white space at an end of a core in {text:?}");
        end = span.end();
    }
    assert_blank(text, end..text.len());
}

fn assert_blank(text: &str, between: std::ops::Range<usize>) {
    let between = text.get(between).expect("a sentence cuts a character");
    assert_eq!(between.trim(), "", "text outside of all sentences of {text:?}");
}

// Places

#[test]
fn everything_in_a_summary_stands_in_its_article_at_its_place() {
    for_all(200, |random| {
        let articles = any_articles(random);
        let summary = summarize(&articles, &any_options(random));
        assert_eq!(summary.articles.len(), articles.len());
        assert_places(&articles, &summary);
    });
}

#[test]
fn a_comparison_tells_of_every_sentence_of_either_article() {
    for_all(100, |random| {
        let mut articles = any_articles(random).into_iter();
        let mut next = || articles.next().unwrap_or_else(|| Article::new("none", ""));
        let pair = [next(), next()];
        let found = epitome::compare(&pair, &any_options(random));
        for side in 0..2 {
            let shared = found.shared.iter().map(|two| [two.first, two.second][side]);
            let changed = found.changed.iter().map(|two| [two.first, two.second][side]);
            let paired: BTreeSet<Place> =
                shared.chain(changed).map(|passage| passage.place).collect();
            let alone: BTreeSet<Place> =
                found.only[side].iter().map(|passage| passage.place).collect();
            assert!(paired.is_disjoint(&alone));
            assert_eq!(paired.len() + alone.len(), found.counts[side]);
            assert!(paired.iter().chain(&alone).all(|place| place.article == side));
        }
        for two in &found.shared {
            for &(here, there) in &two.words {
                assert!(two.first.place.span.contains(here));
                assert!(two.second.place.span.contains(there));
            }
        }
    });
}

#[test]
fn everything_in_a_digest_stands_in_its_article_at_its_place() {
    for_all(60, |random| {
        let articles = any_articles(random);
        let digest = epitome::digest::digest(&articles, &any_options(random));
        assert_eq!(digest.articles.len(), articles.len());
        let mut told: Vec<usize> = Vec::new();
        for story in &digest.stories {
            assert_places(&articles, &story.summary);
            let of_story = |place: Place| story.articles.contains(&place.article);
            assert!(places(&story.summary).into_iter().all(of_story));
            assert!(story.articles.is_sorted());
            assert!((1..=story.articles.len()).contains(&story.independent));
            told.extend(&story.articles);
        }
        assert!(digest.untold.is_sorted());
        told.extend(&digest.untold);
        told.sort_unstable();
        assert!(told.into_iter().eq(0..articles.len()), "each article is in one place");
    });
}

fn assert_places(articles: &[Article], summary: &Summary<'_>) {
    let text_at = |place: Place| {
        let text = &articles[place.article].text;
        text.get(place.span.range()).expect("a place cuts a character")
    };
    for sentence in &summary.sentences {
        assert_eq!(text_at(sentence.place), sentence.text);
        assert!((0.0..=1.0).contains(&sentence.score), "score {}", sentence.score);
        assert_supporters(sentence);
        for &supporter in &sentence.supporters {
            assert!(!text_at(supporter).is_empty());
        }
        for other in &sentence.differences {
            assert_eq!(text_at(other.place), other.text);
            assert!(sentence.place.span.contains(other.here), "{other:?}");
            assert!(other.place.span.contains(other.there), "{other:?}");
            let article = sentence.place.article;
            text_at(Place { article, span: other.here });
            text_at(Place { article: other.place.article, span: other.there });
        }
    }
    for dropped in &summary.dropped {
        assert_eq!(text_at(dropped.place), dropped.text);
    }
}

/// Asserts that each article supports a sentence once, and not its own.
fn assert_supporters(sentence: &SummarySentence<'_>) {
    let places = std::iter::once(&sentence.place).chain(&sentence.supporters);
    let articles: Vec<usize> = places.map(|place| place.article).collect();
    let distinct: BTreeSet<usize> = articles.iter().copied().collect();
    assert_eq!(articles.len(), distinct.len(), "{sentence:?}");
}

fn places(summary: &Summary<'_>) -> Vec<Place> {
    let of_sentence = |sentence: &SummarySentence<'_>| {
        let others = sentence.differences.iter().map(|other| other.place);
        let all = sentence.supporters.iter().copied().chain(others);
        all.chain([sentence.place]).collect::<Vec<_>>()
    };
    summary.sentences.iter().flat_map(of_sentence).collect()
}

/// Returns a few articles: news, or pieces that fit nowhere.
fn any_articles(random: &mut Random) -> Vec<Article> {
    let count = 1 + random.below(8);
    match random.chance(60) {
        true => news::articles(random.next(), count),
        false => (0..count)
            .map(|at| Article::new(format!("{at}.txt"), tricky_text(random)))
            .collect(),
    }
}

fn any_options(random: &mut Random) -> Options {
    let mut options = Options::default();
    options.select.length = match random.below(5) {
        0 => Length::Auto,
        1 => Length::Sentences(1 + random.below(12)),
        2 => Length::Words(1 + random.below(200)),
        3 => Length::Bytes(1 + random.below(1200)),
        _ => Length::Percent(Ratio::new((1 + random.below(100)) as f64 / 100.0).unwrap()),
    };
    let rankers = [Ranker::TextRank, Ranker::LexRank, Ranker::Degree, Ranker::Lead];
    options.rank.ranker = rankers[random.below(rankers.len())];
    options.rank.focus = random.chance(20).then(|| tricky_text(random));
    options
}

// Budgets

#[test]
fn a_summary_has_no_more_sentences_than_allowed() {
    for_all(200, |random| {
        let articles = any_articles(random);
        let limit = random.below(10);
        let summary = summary_of(&articles, Length::Sentences(limit));
        let count = summary.sentences.len();
        assert!(count <= limit, "{count} sentences, {limit} allowed");
    });
}

#[test]
fn a_summary_has_no_more_words_than_allowed() {
    for_all(200, |random| {
        let articles = any_articles(random);
        let limit = random.below(150);
        let summary = summary_of(&articles, Length::Words(limit));
        let words = words_of(&summary);
        assert!(words <= limit, "{words} words, {limit} allowed");
    });
}

#[test]
fn a_summary_has_no_more_bytes_than_allowed() {
    for_all(200, |random| {
        let articles = any_articles(random);
        let limit = random.below(900);
        let summary = summary_of(&articles, Length::Bytes(limit));
        let texts: Vec<&str> = texts(&summary);
        let bytes = texts.join(" ").len();
        assert!(bytes <= limit, "{bytes} bytes, {limit} allowed");
    });
}

#[test]
fn a_summary_has_no_more_than_its_share_of_the_words() {
    for_all(200, |random| {
        let articles = any_articles(random);
        let percent = 1 + random.below(100);
        let share = Ratio::new(percent as f64 / 100.0).unwrap();
        let summary = summary_of(&articles, Length::Percent(share));
        let notes = summary.articles.iter();
        let all: usize = (0..)
            .zip(notes.zip(&articles))
            .map(|(at, (note, article))| {
                let sentences = sentence::split(article, at, note.language).into_iter();
                let words =
                    |s: Sentence| word_count(article.slice(s.core), note.language);
                sentences.map(words).sum::<usize>()
            })
            .sum();
        let words = words_of(&summary);
        assert!(words * 100 <= all * percent, "{words} of {all} words at {percent} %");
    });
}

#[test]
fn a_summary_is_empty_only_if_nothing_fits() {
    for_all(200, |random| {
        let articles = any_articles(random);
        let limit = random.below(40);
        let summary = summary_of(&articles, Length::Words(limit));
        let shortest = shortest_prose(&articles, &summary);
        let expected = match shortest {
            None => Some(Shortfall::NoProse),
            Some(words) if words > limit => Some(Shortfall::NothingFits),
            Some(_) => None,
        };
        assert_eq!(summary.shortfall, expected, "shortest {shortest:?}, limit {limit}");
        assert_eq!(summary.shortfall.is_some(), summary.sentences.is_empty());
    });
}

fn shortest_prose(articles: &[Article], summary: &Summary<'_>) -> Option<usize> {
    let shortest = |(at, article): (u32, &Article)| {
        let language = summary.articles[at as usize].language;
        let sentences = sentence::split(article, at, language).into_iter();
        let prose = sentences.filter(|sentence| sentence.kind == Kind::Prose);
        prose.map(|s| word_count(article.slice(s.core), language)).min()
    };
    (0..).zip(articles).filter_map(shortest).min()
}

fn summary_of(articles: &[Article], length: Length) -> Summary<'_> {
    let mut options = Options::default();
    options.select.length = length;
    summarize(articles, &options)
}

fn texts<'a>(summary: &Summary<'a>) -> Vec<&'a str> {
    summary.sentences.iter().map(|sentence| sentence.text).collect()
}

fn words_of(summary: &Summary<'_>) -> usize {
    let words = |sentence: &SummarySentence<'_>| {
        let language = summary.articles[sentence.place.article].language;
        word_count(sentence.text, language)
    };
    summary.sentences.iter().map(words).sum()
}

/// Counts words as a reader does: runs without white space, or the words of a dictionary
/// in languages that do not space them.
fn word_count(text: &str, language: Language) -> usize {
    match language.code() {
        "zh" | "ja" | "th" | "lo" | "km" | "my" => language::words(text, language).len(),
        _ => text.split_whitespace().count(),
    }
}

// Nothing twice

#[test]
fn a_summary_summarizes_to_itself() {
    for_all(150, |random| {
        let count = 1 + random.below(8);
        let articles = news::articles(random.next(), count);
        let length = match random.chance(50) {
            true => Length::Sentences(1 + random.below(8)),
            false => Length::Words(30 + random.below(150)),
        };
        let summary = summary_of(&articles, length);
        let again = [Article::new("summary", texts(&summary).join("\n\n"))];
        assert_eq!(texts(&summary_of(&again, length)), texts(&summary), "{length:?}");
    });
}

#[test]
fn a_further_copy_of_an_article_changes_nothing_of_what_is_chosen() {
    for_all(100, |random| {
        let count = 1 + random.below(6);
        let articles = news::articles(random.next(), count);
        let length = Length::Words(40 + random.below(120));
        let summary = summary_of(&articles, length);
        let expected = sorted(texts(&summary));
        let mut copy = articles[random.below(count)].clone();
        copy.origin.path = random.pick(&["0-copy.txt", "copy.txt"]).into();
        for at in [0, count / 2, count] {
            let mut more = articles.clone();
            more.insert(at, copy.clone());
            let chosen = sorted(texts(&summary_of(&more, length)));
            assert_eq!(chosen, expected, "copy at {at}");
        }
    });
}

#[test]
fn no_two_sentences_of_a_summary_say_nearly_the_same() {
    for_all(150, |random| {
        let count = 2 + random.below(10);
        let articles = news::articles(random.next(), count);
        let length = Length::Sentences(2 + random.below(30));
        let summary = summary_of(&articles, length);
        let sentences = texts(&summary);
        for (at, one) in sentences.iter().enumerate() {
            for other in &sentences[..at] {
                let alike = alikeness(one, other);
                assert!(alike < 0.7, "{alike}: {one} / {other}");
            }
        }
    });
}

fn sorted(mut texts: Vec<&str>) -> Vec<&str> {
    texts.sort_unstable();
    texts
}

/// Returns the share of word pairs that two sentences have in common (Jaccard), from 0 to 1.
pub(crate) fn alikeness(one: &str, other: &str) -> f64 {
    let (one, other) = (word_pairs(one), word_pairs(other));
    let common = one.intersection(&other).count();
    common as f64 / (one.len() + other.len() - common) as f64
}

fn word_pairs(text: &str) -> BTreeSet<(String, String)> {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let ends = std::iter::once(String::new());
    let shifted = words.iter().skip(1).cloned().chain(ends);
    words.iter().cloned().zip(shifted).collect()
}

// Nonsense

#[test]
fn a_text_of_one_kind_of_thing_has_a_summary_or_says_why_not() {
    for text in [
        "",
        " ",
        "\n\n\n",
        "\u{feff}",
        "\0",
        "word",
        ".",
        "\"",
        "\u{201d}",
        "(",
        "5",
        "\u{1f469}\u{200d}\u{1f467}",
        "\u{301}",
        "no stop",
        "?",
        "\u{4e00}",
        "...",
    ] {
        assert_is_told(text);
        assert_is_told(&text.repeat(50));
        assert_is_told(&format!("{text}\n").repeat(50));
    }
}

#[test]
fn a_megabyte_without_a_stop_is_one_sentence() {
    let words = "without any stop at all this text goes on ".repeat(24_000);
    assert_is_told(&words);
    assert_is_told(&"x".repeat(1 << 20));
    assert_is_told(&"\u{6c34}".repeat(1 << 18));
}

#[test]
fn a_hundred_thousand_marks_are_read_to_the_end() {
    for mark in [".", "\"", "\u{201c}", "(", "?!", ". ", "\n", "a.", "A. ", "\u{3002}"] {
        assert_is_told(&mark.repeat(100_000));
    }
}

#[test]
fn random_bytes_are_read_to_the_end() {
    for_all(100, |random| {
        let length = random.below(4000);
        let bytes: Vec<u8> =
            (0..length).map(|_| random.next().to_be_bytes()[0]).collect();
        assert_is_told(&String::from_utf8_lossy(&bytes));
    });
}

#[test]
fn ten_thousand_equal_sentences_say_one_thing() {
    let text = "The bridge over the Orla collapsed on Friday morning. ".repeat(10_000);
    let article = [Article::new("a", text)];
    let summary = summary_of(&article, Length::Sentences(5));
    assert_eq!(
        texts(&summary),
        ["The bridge over the Orla collapsed on Friday morning."]
    );
}

#[test]
fn ten_thousand_equal_articles_are_one_source() {
    let text =
        "The bridge over the Orla collapsed on Friday morning. Nobody was hurt there.";
    let articles: Vec<Article> =
        (0..10_000).map(|at| Article::new(format!("{at:05}"), text)).collect();
    let digest = epitome::digest::digest(&articles, &Options::default());
    assert_eq!(digest.stories.len(), 1);
    assert_eq!(digest.stories[0].independent, 1);
    assert_eq!(digest.stories[0].summary.sentences.len(), 1);
    assert_eq!(digest.stories[0].summary.sentences[0].supporters.len(), 9_999);
}

/// Asserts that a text has a summary or none for a reason, alone and beside news.
fn assert_is_told(text: &str) {
    let mut articles = vec![Article::new("odd", text)];
    for with_news in [false, true] {
        if with_news {
            articles.extend(news::articles(1, 3));
        }
        let summary = summarize(&articles, &Options::default());
        assert_eq!(summary.shortfall.is_some(), summary.sentences.is_empty());
        assert_places(&articles, &summary);
        assert_cover(text, &sentence::split(&articles[0], 0, Language::ENGLISH));
        let digest = epitome::digest::digest(&articles, &Options::default());
        let is_told = digest.stories.iter().any(|story| story.articles.contains(&0));
        assert!(is_told || digest.untold == [0]);
    }
}
