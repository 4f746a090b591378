//! Formats: what is read of each, how exactly, and what is told of what is broken.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use epitome::read::{ReadOptions, read};
use epitome::{Article, Language, Span, sentence};

use crate::provenance::repository;

/// The saved pages.
fn pages() -> Vec<PathBuf> {
    let folder = repository().join("fixtures/pages");
    let mut pages: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|extension| extension == "html"));
    pages.sort();
    assert!(pages.len() >= 10);
    pages
}

fn article(path: &std::path::Path) -> Article {
    let mut articles: Vec<_> = read(path, &ReadOptions::default()).collect();
    assert_eq!(articles.len(), 1, "{}", path.display());
    articles.remove(0).unwrap()
}

fn words(text: &str) -> BTreeMap<String, usize> {
    let mut words = BTreeMap::new();
    for word in text.to_lowercase().split(|c: char| !c.is_alphanumeric()) {
        if !word.is_empty() {
            *words.entry(word.to_string()).or_default() += 1;
        }
    }
    words
}

/// Returns precision and recall of the words of a text.
fn shares(found: &str, truth: &str) -> (f64, f64) {
    let (found, truth) = (words(found), words(truth));
    let both: usize =
        found.iter().map(|(word, count)| *count.min(truth.get(word).unwrap_or(&0))).sum();
    let total = |words: &BTreeMap<String, usize>| words.values().sum::<usize>();
    let share = |part: usize, all: usize| {
        f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(all).unwrap())
    };
    (share(both, total(&found)), share(both, total(&truth)))
}

#[test]
fn the_body_of_each_saved_page_is_read_and_the_rest_is_not() {
    for path in pages() {
        let truth = fs::read_to_string(path.with_extension("txt")).unwrap();
        let text = article(&path).text;
        let (precision, recall) = shares(&text, &truth);
        assert!(
            precision >= 0.95 && recall >= 0.95,
            "{}: precision {precision:.3}, recall {recall:.3}\n{text}",
            path.display()
        );
    }
}

#[test]
fn title_date_and_site_of_a_saved_page_are_known() {
    let about = |name: &str| {
        let article = article(&repository().join("fixtures/pages").join(name));
        let date = article.published.map(|date| date.to_string()).unwrap_or_default();
        (article.title.unwrap(), date, article.source.unwrap_or_default())
    };
    let of = |title: &str, date: &str, site: &str| {
        (title.to_string(), date.to_string(), site.to_string())
    };
    assert_eq!(
        about("broadsheet.html"),
        of(
            "Skarrow council backs tidal barrier after nine-hour debate",
            "2026-02-17T22:41:00",
            "The Skarrow Courier"
        )
    );
    assert_eq!(
        about("paywall.html"),
        of(
            "The quiet collapse of the Brannock pension fund",
            "2026-01-09T06:00:00",
            "Ledger Weekly"
        )
    );
    assert_eq!(
        about("oldtable.html"),
        of("Fishermen return to Port Elda - Elda Observer", "", "")
    );
    assert_eq!(
        about("umlauts.html"),
        of("Brücke über die Ahle wieder offen", "2024-06-03", "Ahletaler Bote")
    );
}

/// Takes the markup off a part of a page.
fn without_markup(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        if rest[start..].starts_with("<t") || rest[start..].starts_with("</t") {
            text.push(' ');
        }
        rest = &rest[end..];
    }
    text.push_str(rest);
    for (entity, sign) in [
        ("&lsquo;", "‘"),
        ("&rsquo;", "’"),
        ("&#8217;", "’"),
        ("&ldquo;", "“"),
        ("&#8220;", "“"),
        ("&rdquo;", "”"),
        ("&#8221;", "”"),
        ("&pound;", "£"),
        ("&eacute;", "é"),
        ("&bull;", "•"),
        ("&raquo;", "»"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, sign);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_sentence_of_a_saved_page_is_the_bytes_of_the_page_without_markup() {
    let mut count = 0;
    for path in pages() {
        let bytes = fs::read(&path).unwrap();
        let article = article(&path);
        for sentence in sentence::split(&article, 0, Language::ENGLISH) {
            let span = sentence.span;
            let place = article.source_map.file_span(span);
            let part = &bytes[place.range()];
            let part = match std::str::from_utf8(part) {
                Ok(part) => part.to_string(),
                Err(_) => part.iter().map(|&byte| windows(byte)).collect(),
            };
            let text = article.slice(span).split_whitespace().collect::<Vec<_>>();
            assert_eq!(without_markup(&part), text.join(" "), "{}", path.display());
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
}

/// Returns the character of a byte in the encoding of the German page.
fn windows(byte: u8) -> char {
    match byte {
        0x84 => '„',
        0x93 => '“',
        0x96 => '–',
        _ => char::from(byte),
    }
}

#[test]
fn a_page_in_utf_16_is_read_and_its_spans_are_of_the_file() {
    let folder = crate::support::Folder::new();
    let page = fs::read_to_string(repository().join("fixtures/pages/paywall.html"));
    let page = page.unwrap();
    let bytes: Vec<u8> = std::iter::once(0xFEFF)
        .chain(page.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    folder.write("page.html", &bytes);
    let article = article(&folder.path("page.html"));
    let start = article.text.find("€412 million").unwrap();
    let place = article.source_map.file_span(Span::new(start, start + "€412".len()));
    let units = bytes[place.range()].chunks(2);
    let units: Vec<u16> =
        units.map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    assert_eq!(String::from_utf16(&units).unwrap(), "€412");
}
