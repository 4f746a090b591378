//! Whole pages of one made-up summary, and the small rules that all pages share.

use super::*;
use crate::article::{Date, Language, SourceMap, Span};
use crate::dedup::DifferenceKind;
use crate::digest::Digest;
use crate::dispute::{Claim, Course, Dispute};
use crate::summary::{
    ArticleNote, Disagreement, Dropped, Place, Reason, Shortfall, Summary,
    SummarySentence,
};
use crate::support::Support;
use crate::timeline::{Event, Granularity};
use crate::topic::{KeyTerm, Name, NameKind};

#[test]
fn hard_wraps_and_double_blanks_show_as_one_blank() {
    assert_eq!(one_line(" The  mayor\r\nresigned.\t"), "The mayor resigned.");
}

#[test]
fn chinese_lines_are_joined_without_a_blank() {
    assert_eq!(one_line("市长\n辞职 了"), "市长辞职 了");
}

#[test]
fn nothing_that_steers_a_terminal_is_left() {
    assert_eq!(one_line("a\u{1b}[31mb\u{9b}c\u{202e}d"), "a[31mbcd");
    assert_eq!(escaped("a\u{1b}\n"), "a\\u{1b}\\u{a}");
}

#[test]
fn a_word_of_control_characters_alone_leaves_no_blank_at_the_end() {
    assert_eq!(one_line("a \u{1b}"), "a");
}

#[test]
fn standard_input_is_called_so() {
    let origin = Origin { path: "-".into(), record: Some(2), ..Origin::default() };
    assert_eq!(label(&origin), "standard input#2");
    let origin = Origin { path: "-x".into(), ..Origin::default() };
    assert_eq!(label(&origin), "-x");
}

#[test]
fn copies_are_counted_beside_all_articles() {
    assert_eq!(article_count(1, 1), "1 article");
    assert_eq!(article_count(8, 7), "8 articles, 1 copy");
    assert_eq!(article_count(8, 5), "8 articles, 3 copies");
}

fn flood_articles() -> Vec<Article> {
    let mut first =
        Article::new("news/a.txt", "The river rose  *fast*.\n80 people\nfled.");
    first.title = Some("Flood in Marle".to_string());
    first.source = Some("Marle Post".to_string());
    first.published = "2026-11-20T00:00".parse().ok().map(Date);
    first.source_map = SourceMap::shifted(100);
    let mut second =
        Article::new("b.jsonl", "86 people fled. The river rose fast. Rain.");
    second.origin.record = Some(2);
    vec![first, second]
}

/// Two sentences: the first said by both articles, the second otherwise by the other.
fn flood(articles: &[Article]) -> Summary<'_> {
    let place = |article, start, end| Place { article, span: Span::new(start, end) };
    let text = |place: Place| articles[place.article].slice(place.span);
    let sentence = |place, score, supporters: Vec<Place>, differences| SummarySentence {
        dependence: None,
        text: text(place),
        place,
        score,
        support: Support { sources: 1, articles: 1 + supporters.len() },
        supporters,
        rewordings: vec![],
        parts: vec![],
        similar: vec![],
        differences,
    };
    let other = Disagreement {
        dispute: 0,
        kind: DifferenceKind::Number,
        text: text(place(1, 0, 15)),
        place: place(1, 0, 15),
        here: Span::new(24, 26),
        there: Span::new(0, 2),
    };
    let claim = |place, words| Claim {
        text: text(place),
        place,
        words,
        value: None,
        unit: None,
        date: None,
        also: vec![],
        support: Support { sources: 1, articles: 1 },
    };
    let claims =
        vec![claim(place(0, 24, 39), other.here), claim(place(1, 0, 15), other.there)];
    let dispute = Dispute { kind: other.kind, course: Course::AtOdds, claims };
    let dropped =
        |place, reason| Dropped { text: text(place), place, score: 0.25, reason };
    Summary {
        sentences: vec![
            sentence(place(0, 0, 23), 1.0, vec![place(1, 16, 36)], vec![]),
            sentence(place(0, 24, 39), 0.123_456_789, vec![], vec![other]),
        ],
        dropped: vec![
            dropped(place(1, 0, 15), Reason::Differs(place(0, 24, 39))),
            dropped(place(1, 37, 42), Reason::Dependent),
        ],
        shortfall: None,
        off_focus: false,
        quotes: Vec::new(),
        disputes: vec![dispute],
        untold: Vec::new(),
        articles: notes_of(articles),
    }
}

fn notes_of(articles: &[Article]) -> Vec<ArticleNote> {
    let note = |family| ArticleNote { language: Language::ENGLISH, family };
    (0..articles.len()).map(note).collect()
}

/// Two days: the first told by a sentence of the summary, the second by another.
fn flood_events(articles: &[Article]) -> Vec<Event<'_>> {
    let event = |date: &str, article: usize, span: Span| Event {
        date: Date(date.parse().expect("a date")),
        granularity: Granularity::Day,
        when: Span::new(span.start(), span.start() + 2),
        place: Place { article, span },
        text: articles[article].slice(span),
        supporters: vec![],
    };
    vec![
        event("2026-11-19T00:00", 1, Span::new(16, 36)),
        event("2026-11-20T00:00", 1, Span::new(0, 15)),
    ]
}

fn flood_digest(articles: &[Article]) -> Digest<'_> {
    let mut summary = flood(articles);
    let lone = SummarySentence {
        dependence: None,
        supporters: vec![],
        rewordings: vec![],
        parts: vec![],
        similar: vec![],
        support: Support { sources: 1, articles: 1 },
        differences: vec![],
        ..summary.sentences[0].clone()
    };
    summary.articles.clear();
    let stories = vec![
        Story {
            title: "Flood in Marle | Marle Post",
            headline: "Flood in Marle",
            articles: vec![0, 1],
            independent: 2,
            terms: vec![KeyTerm { text: "river", articles: 2, weight: 1.0 }],
            names: vec![Name {
                text: "Rain",
                kind: NameKind::Where,
                articles: 1,
                place: Place { article: 1, span: Span::new(37, 41) },
            }],
            timeline: flood_events(articles),
            summary,
        },
        Story {
            title: "Flood in Marle",
            headline: "Flood in Marle",
            articles: vec![0],
            independent: 1,
            summary: Summary { sentences: vec![lone], ..Summary::default() },
            ..Story::default()
        },
        Story {
            title: "",
            articles: vec![1],
            independent: 1,
            summary: Summary {
                shortfall: Some(Shortfall::NoProse),
                ..Summary::default()
            },
            ..Story::default()
        },
    ];
    Digest { stories, articles: notes_of(articles), ..Digest::default() }
}

#[cfg(feature = "text")]
#[test]
fn stories_that_are_left_out_are_counted() {
    let articles = flood_articles();
    let mut some = flood_digest(&articles);
    some.stories.truncate(1);
    some.further = crate::digest::Further { stories: 1234, articles: vec![1] };
    let page = text::digest(&some, &articles, &text::TextOptions::default());
    assert!(page.starts_with("1 of 1235 stories in 2 articles\n\n"), "{page}");
    let page = markdown::digest(&some, &articles, &markdown::MarkdownOptions::default());
    assert!(page.starts_with("# Digest\n\n*1 of 1235 stories*\n\n"), "{page}");
    let page = html::digest(&some, &articles, &html::HtmlOptions::default());
    assert!(page.contains("<span>1 of 1,235 stories</span>"));
}

#[test]
fn an_opening_ends_after_a_whole_word() {
    assert_eq!(opening(" The mayor\nresigned. "), "The mayor resigned.");
    let long = "The mayor of the small town of Lunde resigned on Friday, after nine years, \
                in tears.";
    assert_eq!(
        opening(long),
        "The mayor of the small town of Lunde resigned on Friday, after nine years…"
    );
    assert_eq!(opening(&"市".repeat(100)), format!("{}…", "市".repeat(OPENING)));
}

#[test]
fn a_story_without_titles_is_headed_by_how_its_best_sentence_begins() {
    let articles = flood_articles();
    let mut story = flood_digest(&articles).stories.swap_remove(1);
    let long = "The river rose, and rose ".repeat(8);
    story.headline = &long;
    assert_eq!(headline(&story, &articles), long.trim());
    story.summary.sentences[0].text = &long;
    let begins = headline(&story, &articles);
    assert!(begins.ends_with('…') && long.starts_with(begins.trim_end_matches('…')));
    // Topics take the names of outlets off it.
    story.headline = long.trim_start_matches("The river ");
    assert!(headline(&story, &articles).ends_with('…'));
    story.headline = "";
    assert_eq!(headline(&story, &articles), "news/a.txt");
}

#[cfg(feature = "text")]
mod in_text {
    use super::*;
    use crate::render::text::{TextOptions, digest, summary};

    #[test]
    fn a_summary_is_sentences_then_sources() {
        let articles = flood_articles();
        let page = summary(&flood(&articles), &articles, &TextOptions::default());
        assert_eq!(
            page,
            "2 articles

[1] The river rose *fast*.
[2] 80 people fled.

Sources
[1] news/a.txt, bytes 100-123 · Flood in Marle · Marle Post · 2026-11-20
    2 articles, 1 independent source; also in: b.jsonl#2
[2] news/a.txt, bytes 124-139
    sources differ: 80 (news/a.txt), 86 (b.jsonl#2)
      86 people fled.
"
        );
    }

    #[test]
    fn who_says_a_part_is_named_behind_who_says_all() {
        let articles = flood_articles();
        let mut told = flood(&articles);
        told.sentences[0].parts = vec![told.sentences[1].place];
        told.sentences[1].parts = vec![told.sentences[0].place];
        let page = summary(&told, &articles, &TextOptions::default());
        let lines = [
            "    2 articles, 1 independent source; also in: b.jsonl#2; in part in: news/a.txt\n",
            "    in part in: news/a.txt\n",
        ];
        assert!(lines.iter().all(|line| page.contains(line)), "{page}");
    }

    #[test]
    fn an_explanation_names_sentences_by_their_numbers() {
        let articles = flood_articles();
        let options = TextOptions { explain: true, ..TextOptions::default() };
        let page = summary(&flood(&articles), &articles, &options);
        let end = page.find("\nNot chosen").expect("an explanation");
        assert!(page[..end].contains("[2] news/a.txt, bytes 124-139 · score 0.12\n"));
        assert_eq!(
            &page[end..],
            "
Not chosen
  - 86 people fled.
    says otherwise than [2], and is named there · score 0.25 · b.jsonl#2, bytes 0-15
  - Rain.
    does not stand alone · score 0.25 · b.jsonl#2, bytes 37-42
"
        );
    }

    #[test]
    fn a_story_of_one_article_is_shown_in_brief() {
        let articles = flood_articles();
        let page = digest(&flood_digest(&articles), &articles, &TextOptions::default());
        let start = page.find("2. ").expect("a second story");
        assert!(page.starts_with("3 stories in 2 articles\n\n1. Flood in Marle\n"));
        assert_eq!(
            &page[start..],
            "2. Flood in Marle
The river rose *fast*.
news/a.txt, bytes 100-123 · Marle Post · 2026-11-20

3. b.jsonl#2
(there is no sentence of running text)
b.jsonl#2
"
        );
    }

    #[test]
    fn a_story_begins_with_what_it_is_about_and_ends_with_what_happened_when() {
        let articles = flood_articles();
        let page = digest(&flood_digest(&articles), &articles, &TextOptions::default());
        let about = "2 articles\nWhere: Rain\nTerms: river\n\n";
        assert!(page.contains(about), "{page}");
        let timeline = "
Timeline
  19 November 2026
  - The river rose fast. [1]
  20 November 2026
  - 86 people fled. (b.jsonl#2)
";
        assert!(page.contains(timeline), "{page}");
    }

    #[test]
    fn articles_that_tell_nothing_are_counted_and_the_first_ten_named() {
        let articles: Vec<Article> =
            (0..12).map(|at| Article::new(format!("{at}.txt"), "Share this")).collect();
        let digested =
            |count| Digest { untold: (0..count).collect(), ..Digest::default() };
        assert_eq!(
            digest(&digested(2), &articles, &TextOptions::default()),
            "No running text in 2 articles: 0.txt, 1.txt\n"
        );
        let page = digest(&digested(12), &articles, &TextOptions::default());
        assert!(page.ends_with("9.txt, and 2 more\n"), "{page}");
    }

    #[test]
    fn a_timeline_of_one_day_is_none() {
        let articles = flood_articles();
        let mut digest_of_one_day = flood_digest(&articles);
        digest_of_one_day.stories[0].timeline.truncate(1);
        let page = digest(&digest_of_one_day, &articles, &TextOptions::default());
        assert!(!page.contains("Timeline"), "{page}");
    }

    #[test]
    fn a_path_stays_on_one_line_while_it_fits() {
        let mut articles = flood_articles();
        articles[1].origin.path = "clippings/2026/november/wire/b.jsonl".into();
        let options = TextOptions { width: Some(50), ..TextOptions::default() };
        let page = summary(&flood(&articles), &articles, &options);
        let path = "clippings/2026/november/wire/b.jsonl#2";
        assert_eq!(page.matches(path).count(), 2, "{page}");
    }

    #[test]
    fn chinese_fills_the_line() {
        let article =
            Article::new("a.txt", "市长 辞职了洪水冲毁了两座桥学校停课三天市政府宣布");
        let place = Place { article: 0, span: Span::new(0, article.text.len()) };
        let articles = [article];
        let sentence = SummarySentence {
            dependence: None,
            text: &articles[0].text,
            place,
            score: 1.0,
            supporters: vec![],
            rewordings: vec![],
            parts: vec![],
            similar: vec![],
            support: Support { sources: 1, articles: 1 },
            differences: vec![],
        };
        let made = Summary { sentences: vec![sentence], ..Summary::default() };
        let options = TextOptions { width: Some(24), ..TextOptions::default() };
        let page = summary(&made, &articles, &options);
        assert!(page.starts_with("[1] 市长 辞职了洪水冲毁\n    了"), "{page}");
    }

    #[test]
    fn no_line_is_wider_than_it_may_be() {
        let articles = flood_articles();
        for width in [24, 40, 80] {
            let width = Some(width);
            let options = TextOptions { width, styled: false, explain: true };
            let page = digest(&flood_digest(&articles), &articles, &options);
            let widest = page.lines().map(textwrap::core::display_width).max();
            assert!(widest <= width, "{page}");
        }
    }

    #[test]
    fn styles_change_no_character() {
        let articles = flood_articles();
        let styled = TextOptions { styled: true, ..TextOptions::default() };
        let page = digest(&flood_digest(&articles), &articles, &styled);
        let mut plain = String::new();
        for (at, piece) in page.split('\u{1b}').enumerate() {
            plain.push_str(if at == 0 {
                piece
            } else {
                piece.split_once('m').expect("m").1
            });
        }
        assert_ne!(plain, page);
        assert_eq!(
            plain,
            digest(&flood_digest(&articles), &articles, &TextOptions::default())
        );
    }

    #[test]
    fn an_empty_summary_is_an_empty_page() {
        let page = summary(&Summary::default(), &[], &TextOptions::default());
        assert_eq!(page, "");
    }
}

mod in_markdown {
    use super::*;
    use crate::render::markdown::{MarkdownOptions, digest, summary};

    #[test]
    fn a_summary_is_a_paragraph_with_footnotes() {
        let articles = flood_articles();
        let options = MarkdownOptions { explain: true };
        assert_eq!(
            summary(&flood(&articles), &articles, &options),
            r"# Summary

The river rose \*fast\*.[^1]
80 people fled.[^2]

[^1]: `news/a.txt`, bytes 100-123. Flood in Marle · Marle Post · 2026-11-20. 2 articles, 1 independent source; also in: `b.jsonl#2`.

[^2]: `news/a.txt`, bytes 124-139.

    Sources differ: “80” (`news/a.txt`), “86” (`b.jsonl#2`). 86 people fled.

### Not chosen

- 86 people fled.\
  *says otherwise than sentence 2, and is named there*; score 0.25; `b.jsonl#2`, bytes 0-15
- Rain.\
  *does not stand alone*; score 0.25; `b.jsonl#2`, bytes 37-42
"
        );
    }

    #[test]
    fn the_footnotes_of_a_digest_are_numbered_through() {
        let articles = flood_articles();
        let page =
            digest(&flood_digest(&articles), &articles, &MarkdownOptions::default());
        assert!(page.starts_with("# Digest\n\n## Flood in Marle\n\n*2 articles*"));
        assert!(page.contains("\n[^3]: `news/a.txt`, bytes 100-123. Flood"), "{page}");
        assert!(page.contains("\n- Where: Rain\n- Terms: river\n"), "{page}");
        assert!(page.contains(
            "### Timeline\n\n- **19 November 2026:** The river rose fast.[^1]\n\
             - **20 November 2026:** 86 people fled. (`b.jsonl#2`)\n"
        ));
        assert!(page.ends_with(
            "## b.jsonl#2\n\n*1 article*\n\n\
             *No summary: there is no sentence of running text.*\n"
        ));
    }
}

#[cfg(feature = "json")]
mod in_json {
    use super::*;
    use crate::render::json::{JsonOptions, digest, summary};

    #[test]
    fn a_sentence_has_its_bytes_its_supporters_and_its_differences() {
        let articles = flood_articles();
        let page = summary(&flood(&articles), &articles, &JsonOptions::default());
        let page: serde_json::Value = serde_json::from_str(&page).expect("JSON");
        assert_eq!(
            page,
            serde_json::json!({
                "epitome": 1,
                "articles": [
                    {
                        "path": "news/a.txt", "record": null, "title": "Flood in Marle",
                        "date": "2026-11-20", "source": "Marle Post", "language": "en",
                        "family": 0,
                    },
                    {
                        "path": "b.jsonl", "record": 2, "title": null, "date": null,
                        "source": null, "language": "en", "family": 1,
                    },
                ],
                "sentences": [
                    {
                        "text": "The river rose  *fast*.", "article": 0, "start": 100,
                        "end": 123, "score": 1.0,
                        "supporters": [{"article": 1, "start": 16, "end": 36}],
                        "parts": [],
                        "support": {"sources": 1, "articles": 2},
                        "differences": [],
                    },
                    {
                        "text": "80 people\nfled.", "article": 0, "start": 124,
                        "end": 139, "score": 0.123_457, "supporters": [], "parts": [],
                        "support": {"sources": 1, "articles": 1},
                        "differences": [{
                            "kind": "number", "article": 1, "start": 0, "end": 15,
                            "text": "86 people fled.", "here": [124, 126],
                            "there": [0, 2], "here_text": "80", "there_text": "86",
                        }],
                    },
                ],
                "disputes": [{
                    "kind": "number", "course": "at odds",
                    "claims": [
                        {
                            "text": "80 people\nfled.", "article": 0, "start": 124,
                            "end": 139, "words": [124, 126], "words_text": "80",
                            "value": null, "unit": null, "date": null, "also": [],
                            "support": {"sources": 1, "articles": 1},
                        },
                        {
                            "text": "86 people fled.", "article": 1, "start": 0,
                            "end": 15, "words": [0, 2], "words_text": "86",
                            "value": null, "unit": null, "date": null, "also": [],
                            "support": {"sources": 1, "articles": 1},
                        },
                    ],
                }],
                "quotes": [],
                "untold": [],
            })
        );
    }

    #[test]
    fn fields_come_in_the_documented_order() {
        let articles = flood_articles();
        let page =
            digest(&flood_digest(&articles), &articles, &JsonOptions { explain: true });
        let order = [
            "\"epitome\"",
            "\"articles\"",
            "\"path\"",
            "\"record\"",
            "\"title\"",
            "\"date\"",
            "\"source\"",
            "\"language\"",
            "\"family\"",
            "\"stories\"",
            "\"title\"",
            "\"headline\"",
            "\"articles\"",
            "\"independent\"",
            "\"terms\"",
            "\"weight\"",
            "\"names\"",
            "\"kind\": \"where\"",
            "\"timeline\"",
            "\"date\": \"2026-11-19\"",
            "\"granularity\": \"day\"",
            "\"when\"",
            "\"when_text\": \"Th\"",
            "\"sentences\"",
            "\"text\"",
            "\"article\"",
            "\"start\"",
            "\"end\"",
            "\"score\"",
            "\"supporters\"",
            "\"support\"",
            "\"differences\"",
            "\"disputes\"",
            "\"quotes\"",
            "\"dropped\"",
            "\"reason\": \"differs\"",
            "\"because_of\"",
            "\"shortfall\": \"no prose\"",
            "\"untold\"",
        ];
        let mut rest = page.as_str();
        for name in order {
            rest = rest.split_once(name).unwrap_or_else(|| panic!("{name} in {page}")).1;
        }
    }

    #[test]
    fn what_could_steer_a_terminal_is_escaped_and_comes_back() {
        let articles = [Article::new("\u{9b}.txt", "A\u{1b}[31m\u{85}\u{202e}b.")];
        let place = Place { article: 0, span: Span::new(0, articles[0].text.len()) };
        let sentence = SummarySentence {
            dependence: None,
            text: &articles[0].text,
            place,
            score: 1.0,
            supporters: vec![],
            rewordings: vec![],
            parts: vec![],
            similar: vec![],
            support: Support { sources: 1, articles: 1 },
            differences: vec![],
        };
        let made = Summary { sentences: vec![sentence], ..Summary::default() };
        let page = summary(&made, &articles, &JsonOptions::default());
        assert!(!page.contains(|c| is_unprintable(c) && c != '\n'), "{page:?}");
        let page: serde_json::Value = serde_json::from_str(&page).expect("JSON");
        assert_eq!(page["sentences"][0]["text"], articles[0].text);
        assert_eq!(page["articles"][0]["path"], "\u{9b}.txt");
    }
}
