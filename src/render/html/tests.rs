//! Pages as a whole: nothing gets in, nothing leads nowhere.

use std::collections::BTreeSet;

use super::*;
use crate::article::{Date, Place, Span};
use crate::options::Options;
use crate::summary::{ArticleNote, SummarySentence};
use crate::support::Support;

/// Articles with everything in them that a page could stumble over.
fn hostile() -> Vec<Article> {
    let evil = "<script>alert('x')</script><img src=x onerror=\"alert(1)\"> & &amp; \
                javascript:alert(1) \u{202e}https://example.org/\u{0} </p></article>";
    let text = format!(
        "The mayor of \"Lunde\" resigned on Friday after {evil} was found. {evil}\n\n\
         The council of Lunde will meet on Monday to choose another mayor for the town."
    );
    let mut articles: Vec<Article> =
        (0..3).map(|at| Article::new(format!("{evil}-{at}"), text.clone())).collect();
    articles[1].text.push_str(" Nobody knows who will stand for the office this time.");
    articles[2].text = articles[2].text.replace("Friday", "Sunday");
    for (at, article) in articles.iter_mut().enumerate() {
        article.title = Some(format!("{evil}{at}"));
        article.source = Some(evil.to_string());
        article.published = format!("2026-03-0{}T00:00", at + 1).parse().ok().map(Date);
    }
    articles
}

fn pages() -> Vec<String> {
    let articles = hostile();
    let options = HtmlOptions { explain: true };
    let made = crate::summary::summarize(&articles, &Options::default());
    let digested = crate::digest::digest(&articles, &Options::default());
    assert!(!made.sentences.is_empty() && !digested.stories.is_empty());
    vec![summary(&made, &articles, &options), digest(&digested, &articles, &options)]
}

/// Returns the values of an attribute, in their order.
fn values<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    let parts = page.split(&start).skip(1);
    parts.filter_map(|part| part.split('"').next()).collect()
}

/// Returns the names of the tags of a page in their order, with a slash if they close;
/// between the tags there is no other mark that could be taken for one.
fn tags(page: &str) -> Vec<String> {
    let body = page.split("<body>").nth(1).and_then(|body| body.split("<script>").next());
    let parts = body.expect("a body").split('<').skip(1);
    let tag = |part: &str| {
        let (tag, text) = part.split_once('>').expect("an end of the tag");
        assert!(!text.contains('>'), "{text}");
        let name = tag.split([' ', '\n']).next().unwrap_or_default().to_string();
        if tag.ends_with('/') { String::new() } else { name }
    };
    parts.map(tag).filter(|tag| !tag.is_empty()).collect()
}

/// Asserts that every element ends within the one that it began in.
fn assert_nested(page: &str) {
    let mut open = Vec::new();
    for tag in tags(page) {
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop().as_deref(), Some(name), "in {page}"),
            None if tag == "input" => {}
            None => open.push(tag),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn markup_in_an_article_stays_text() {
    for page in pages() {
        assert_eq!(page.matches("<script").count(), 1);
        for bad in ["<img", "onerror=\"", "\u{202e}", "\u{0}", "&amp;amp;amp;"] {
            assert!(!page.contains(bad), "{bad}");
        }
        assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
        assert_nested(&page);
    }
}

#[test]
fn every_link_leads_to_a_place_in_the_page() {
    for page in pages() {
        let names = values(&page, "id");
        let known: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(known.len(), names.len(), "a name is given twice");
        let links = values(&page, "href");
        assert!(links.len() > 4);
        for link in links {
            let name = link.strip_prefix('#').expect("a link within the page");
            assert!(known.contains(name), "{link} leads nowhere");
        }
        for labels in values(&page, "aria-labelledby") {
            assert!(labels.split(' ').all(|label| known.contains(label)), "{labels}");
        }
    }
}

#[test]
fn a_page_asks_nothing_of_the_network() {
    for page in pages() {
        for attribute in ["src", "srcset", "action", "data", "poster", "style"] {
            assert!(values(&page, attribute).is_empty(), "{attribute}");
        }
        assert!(!page.contains("<link") && !page.contains("@import"));
        assert!(!page.contains("url("));
        assert!(page.contains("default-src &#39;none&#39;"));
    }
}

#[test]
fn the_text_of_an_article_stands_once_in_a_page() {
    let texts = ["The mayor resigned. ", "The council met. "];
    let tail = "Herons wade through the quiet marsh at dusk, as they always have.";
    let articles: Vec<Article> = texts
        .map(|text| Article {
            // Without one, the story is headed by how it begins, which may be the tail.
            title: Some("At dusk".into()),
            ..Article::new("a", format!("{text}\n\n{tail}"))
        })
        .into();
    let mut options = Options::default();
    options.select.length = crate::select::Length::Sentences(1);
    let digested = crate::digest::digest(&articles[..1], &options);
    let page = digest(&digested, &articles[..1], &HtmlOptions::default());
    let sentences = &digested.stories[0].summary.sentences;
    let chosen = sentences.iter().filter(|said| said.text == tail).count();
    assert_eq!(page.matches(tail).count(), 1 + chosen);
}

/// Returns a summary of one sentence, which other places overlap, and its page.
fn page_with_places(article: Article, spans: &[(usize, usize)]) -> String {
    let articles = [article];
    let place = |&(start, end): &(usize, usize)| Place {
        article: 0,
        span: Span::new(start, end),
    };
    let sentence = |span| SummarySentence {
        text: articles[0].slice(place(span).span),
        place: place(span),
        score: 1.0,
        supporters: vec![],
        rewordings: vec![],
        parts: vec![],
        similar: vec![],
        support: Support { sources: 1, articles: 1 },
        differences: vec![],
        dependence: None,
    };
    let made = Summary {
        sentences: spans.iter().map(sentence).collect(),
        articles: vec![ArticleNote { language: crate::Language::ENGLISH, family: 0 }],
        ..Summary::default()
    };
    summary(&made, &articles, &HtmlOptions::default())
}

#[test]
fn places_that_cross_each_other_or_a_paragraph_are_marked_in_pieces() {
    let text = "The mayor of Lunde resigned on Friday.\n\nThe council met on Monday.";
    let spans = [(0, 38), (4, 20), (10, 50), (13, 18), (0, 66), (10, 50), (38, 40)];
    let page = page_with_places(Article::new("a.txt", text), &spans);
    assert_nested(&page);
    for (start, end) in spans {
        assert_eq!(page.matches(&format!(" id=\"a0-{start}-{end}\"")).count(), 1);
    }
    let bare = page.split("class=\"text\">").nth(1).unwrap().split("</div>").next();
    let mut inside = String::new();
    for part in bare.unwrap().split('<') {
        inside.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    assert_eq!(
        inside.split_whitespace().collect::<Vec<_>>().join(" "),
        "The mayor of Lunde resigned on Friday. The council met on Monday."
    );
}

#[test]
fn a_figure_that_changed_with_time_is_no_difference_between_sources() {
    let toll = |name: &str, day: Option<&str>, toll: &str| {
        let text =
            format!("At least {toll} people died in the flood in Lunde, police said.");
        let mut article = Article::new(name, text);
        article.published = day.and_then(|day| day.parse().ok()).map(Date);
        article
    };
    let label_of = |days: [Option<&str>; 2]| {
        let articles = [toll("a", days[0], "80"), toll("b", days[1], "86")];
        let options = Options::default();
        let made = crate::summary::summarize(&articles, &options);
        let page = summary(&made, &articles, &HtmlOptions::default());
        let label = page.split("<span class=\"flag\">").nth(1).unwrap();
        label.split("</span>").next().unwrap().to_owned()
    };
    assert_eq!(
        label_of([Some("2026-03-01T00:00"), Some("2026-03-03T00:00")]),
        "Over time"
    );
    assert_eq!(label_of([None, None]), "Sources differ");
}

#[test]
fn who_says_a_part_is_named_beside_who_says_all() {
    let articles = [
        Article::new(
            "a.txt",
            "A magnitude 6.4 quake struck the harbor of Wexmoor on Monday.",
        ),
        Article::new("b.txt", "A quake struck the harbor of Wexmoor on Monday."),
    ];
    let page = summary(
        &crate::summarize(&articles, &crate::Options::default()),
        &articles,
        &HtmlOptions::default(),
    );
    assert!(page.contains("1 source</span>, 1 more says a part</summary>"));
    let twin = page.split("class=\"twin\"").nth(1).expect("a twin");
    let twin = &twin[..twin.find("</li>").expect("its end")];
    assert!(twin.contains(">A part of it: <a"), "{twin}");
    assert!(twin.contains("<del>magnitude 6.4</del> quake struck"), "{twin}");
}

#[test]
fn nothing_makes_a_page_that_says_so() {
    let none = summary(
        &crate::summary::summarize(&[], &Options::default()),
        &[],
        &HtmlOptions::default(),
    );
    assert!(none.contains("No summary: there are no articles."));
    assert_nested(&none);
    let none = digest(
        &crate::digest::digest(&[], &Options::default()),
        &[],
        &HtmlOptions::default(),
    );
    assert!(none.contains("0 stories"));
    assert_nested(&none);
}

#[test]
fn words_are_set_in_the_language_of_their_article() {
    let mut article =
        Article::new("a", "استقال رئيس البلدية يوم الجمعة بعد الفيضان الكبير.");
    article.language = crate::Language::new("ar");
    let articles = [article];
    let made = crate::summary::summarize(&articles, &Options::default());
    let page = summary(&made, &articles, &HtmlOptions::default());
    assert!(page.contains("<p lang=\"ar\" dir=\"auto\" class=\"words\">"));
}

#[test]
fn the_policy_allows_the_script_of_the_page() {
    let digest = sha256(format!("\n{}", frame::SCRIPT).as_bytes());
    let expected = format!("'sha256-{}'", base64(&digest));
    assert!(
        frame::POLICY.contains(&expected),
        "the script has changed: put {expected} into page.policy"
    );
}

/// Returns the SHA-256 of some bytes, as FIPS 180-4 defines it.
fn sha256(bytes: &[u8]) -> [u8; 32] {
    let primes: Vec<u64> =
        (2..).filter(|n| (2..*n).all(|d| n % d != 0)).take(64).collect();
    // The first 32 bits of the fraction of a root, found by integer search.
    let root = |n: u64, power: u32| {
        let target = u128::from(n) << (32 * power);
        let (mut low, mut high) = (0_u128, 1_u128 << 40);
        while high - low > 1 {
            let middle = u128::midpoint(low, high);
            if middle.pow(power) <= target { low = middle } else { high = middle }
        }
        u32::try_from(low & 0xffff_ffff).unwrap()
    };
    let mut state: Vec<u32> = primes[..8].iter().map(|&n| root(n, 2)).collect();
    let constants: Vec<u32> = primes.iter().map(|&n| root(n, 3)).collect();
    let mut message = [bytes, &[0x80]].concat();
    message.resize((message.len() + 8).next_multiple_of(64) - 8, 0);
    message.extend((bytes.len() as u64 * 8).to_be_bytes());
    for block in message.chunks(64) {
        let mut words: Vec<u32> =
            block.chunks(4).map(|w| u32::from_be_bytes(w.try_into().unwrap())).collect();
        for at in 16..64 {
            let (a, b) = (words[at - 15], words[at - 2]);
            let small = a.rotate_right(7) ^ a.rotate_right(18) ^ (a >> 3);
            let large = b.rotate_right(17) ^ b.rotate_right(19) ^ (b >> 10);
            let sum = words[at - 16].wrapping_add(small).wrapping_add(words[at - 7]);
            words.push(sum.wrapping_add(large));
        }
        let mut v: [u32; 8] = state.clone().try_into().unwrap();
        for (word, constant) in words.iter().zip(&constants) {
            let mixed =
                v[4].rotate_right(6) ^ v[4].rotate_right(11) ^ v[4].rotate_right(25);
            let choice = (v[4] & v[5]) ^ (!v[4] & v[6]);
            let one = [mixed, choice, *constant, *word];
            let one = one.iter().fold(v[7], |sum, part| sum.wrapping_add(*part));
            let mixed =
                v[0].rotate_right(2) ^ v[0].rotate_right(13) ^ v[0].rotate_right(22);
            let most = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
            v.rotate_right(1);
            v[4] = v[4].wrapping_add(one);
            v[0] = one.wrapping_add(mixed).wrapping_add(most);
        }
        state.iter_mut().zip(v).for_each(|(old, new)| *old = old.wrapping_add(new));
    }
    state
        .iter()
        .flat_map(|word| word.to_be_bytes())
        .collect::<Vec<_>>()
        .try_into()
        .unwrap()
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8] =
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits: usize, at| {
            bits << 8 | usize::from(group.get(at).copied().unwrap_or(0))
        });
        for at in 0..4 {
            let digit = char::from(DIGITS[bits >> (18 - 6 * at) & 63]);
            text.push(if at <= group.len() { digit } else { '=' });
        }
    }
    text
}
