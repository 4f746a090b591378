//! What a page says of itself: title, date, site, language.

use super::super::collapsed;
use super::entities::plain;
use super::tag::Tag;
use super::tokens::attribute;
use super::tree::{Kind, Node};
use crate::article::{Date, Language};

/// What a page says of itself.
#[derive(Debug, Default)]
pub(super) struct About {
    pub(super) title: Option<String>,
    pub(super) published: Option<Date>,
    pub(super) source: Option<String>,
    pub(super) language: Option<Language>,
}

/// Reads it from JSON-LD, from `meta` elements (Open Graph, Dublin Core and others) and
/// from the page itself, in this order.
pub(super) fn about(html: &str, nodes: &[Node<'_>]) -> About {
    let mut found = Found::default();
    for (at, node) in nodes.iter().enumerate() {
        found.node(html, nodes, at, node);
    }
    let about = found.linked;
    let source = about.source.or_else(|| found.metas.first(SITES));
    let title = about
        .title
        .or_else(|| found.metas.first(TITLES))
        .or(found.heading)
        .or(found.title)
        .map(|title| without_site(&title, source.as_deref()));
    let date = |text: String| Date::parse(&text);
    About {
        title: title.filter(|title| !title.is_empty()),
        published: about
            .published
            .or_else(|| found.metas.all(DATES).find_map(date))
            .or(found.published)
            .or(found.time),
        source,
        language: found
            .language
            .or_else(|| {
                found.metas.first(LANGUAGES).and_then(|code| Language::new(&code))
            })
            .or(about.language),
    }
}

const TITLES: &[&str] =
    &["og:title", "twitter:title", "dc.title", "headline", "parsely-title"];
const SITES: &[&str] = &["og:site_name", "application-name", "dc.publisher", "publisher"];
/// The most nodes of an element that holds a date.
const DATE_NODES: usize = 64;
const LANGUAGES: &[&str] = &["content-language", "og:locale", "dc.language", "language"];
const DATES: &[&str] = &[
    "article:published_time",
    "datepublished",
    "og:published_time",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "dcterms.date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "cxenseparse:recs:publishtime",
];

/// The `meta` elements: names in small letters, and contents.
#[derive(Default)]
struct Metas(Vec<(String, String)>);

impl Metas {
    /// Returns what there is under names, in the order of these.
    fn all(&self, names: &'static [&str]) -> impl Iterator<Item = String> {
        names.iter().flat_map(|name| {
            let of_name = self.0.iter().filter(move |(key, _)| key == name);
            of_name.map(|(_, value)| value.clone())
        })
    }

    fn first(&self, names: &'static [&str]) -> Option<String> {
        self.all(names).next()
    }
}

#[derive(Default)]
struct Found {
    metas: Metas,
    linked: About,
    title: Option<String>,
    /// The only heading of the first level.
    heading: Option<String>,
    heading_count: usize,
    /// The first date that is said to be that of the article: those of teasers follow it.
    published: Option<Date>,
    /// The first date of any kind.
    time: Option<Date>,
    language: Option<Language>,
}

impl Found {
    fn node(&mut self, html: &str, nodes: &[Node<'_>], at: usize, node: &Node<'_>) {
        let Kind::Element(tag, attributes) = &node.kind else { return };
        let text = || text_of(html, &nodes[at..node.end]);
        match tag {
            Tag::Html => {
                let code = attribute(attributes, "lang");
                let code = code.or_else(|| attribute(attributes, "xml:lang"));
                self.language = self.language.or_else(|| Language::new(code?.trim()));
            }
            Tag::Meta => self.meta(attributes),
            Tag::Title if self.title.is_none() => self.title = Some(text()),
            Tag::H1 => {
                self.heading_count += 1;
                let is_only = self.heading_count == 1;
                self.heading = is_only.then(text).filter(|text| !text.is_empty());
            }
            Tag::Time => {
                let date = || Date::parse(&plain(attribute(attributes, "datetime")?));
                self.time = self.time.or_else(date);
            }
            Tag::Script => self.script(html, nodes, at, attributes),
            _ => {}
        }
        let property = attribute(attributes, "itemprop");
        let is_date = *tag != Tag::Meta && property == Some("datePublished");
        if is_date && self.published.is_none() {
            let content = attribute(attributes, "content");
            let date = content.or_else(|| attribute(attributes, "datetime")).map(plain);
            // What holds more is no date, and such may lie in one another by the thousand.
            let end = node.end.min(at + DATE_NODES);
            let date = date.unwrap_or_else(|| text_of(html, &nodes[at..end]));
            self.published = Date::parse(&date);
        }
    }

    fn meta(&mut self, attributes: &str) {
        let Some(content) = attribute(attributes, "content") else { return };
        let content = plain(content);
        for key in ["property", "name", "itemprop", "http-equiv"] {
            if let Some(name) = attribute(attributes, key).filter(|_| !content.is_empty())
            {
                let name = name.trim().to_ascii_lowercase();
                self.metas.0.push((name, content.clone()));
            }
        }
    }

    #[cfg(feature = "json")]
    fn script(&mut self, html: &str, nodes: &[Node<'_>], at: usize, attributes: &str) {
        let kind = attribute(attributes, "type").unwrap_or("");
        let content = nodes.get(at + 1).map(|node| &node.kind);
        if let Some(Kind::Raw(range)) = content
            && kind.trim().eq_ignore_ascii_case("application/ld+json")
            && let Ok(json) = serde_json::from_str(html[range.clone()].trim())
        {
            linked::read(&json, &mut self.linked);
        }
    }

    #[cfg(not(feature = "json"))]
    fn script(&mut self, _: &str, _: &[Node<'_>], _: usize, _: &str) {}
}

/// Returns the text in some nodes.
pub(super) fn text_of(html: &str, nodes: &[Node<'_>]) -> String {
    let mut text = String::new();
    for node in nodes {
        match &node.kind {
            Kind::Text(range) | Kind::Raw(range) => text.push_str(&html[range.clone()]),
            Kind::Element(Tag::Br, _) => text.push(' '),
            Kind::Element(..) => {}
        }
    }
    plain(&text)
}

/// Takes the name of the site off a title that ends in it.
fn without_site(title: &str, site: Option<&str>) -> String {
    let title = collapsed(title);
    for sign in [" | ", " - ", " – ", " — ", " :: ", " · ", " « "] {
        let Some((start, end)) = title.rsplit_once(sign) else { continue };
        let is_site = site.is_some_and(|site| site.eq_ignore_ascii_case(end.trim()));
        // Bars set sites apart, dashes may stand in headlines.
        let is_bar = matches!(sign.trim(), "|" | "::" | "·" | "«");
        let is_short = end.split(' ').count() <= 4 && start.split(' ').count() >= 4;
        if is_site || is_bar && is_short {
            return start.trim().to_string();
        }
    }
    title
}

/// JSON-LD, as search engines ask for it.
#[cfg(feature = "json")]
mod linked {
    use serde_json::Value;

    use super::{About, Date, Language, plain};

    /// Reads the first article that is described, in arrays and graphs too.
    pub(super) fn read(json: &Value, about: &mut About) {
        let mut waiting = vec![json];
        let mut count = 0;
        while let Some(value) = waiting.pop() {
            count += 1;
            if count > 1000 {
                return;
            }
            match value {
                Value::Array(values) => waiting.extend(values.iter().rev()),
                Value::Object(object) if is_article(object.get("@type")) => {
                    return article(value, about);
                }
                Value::Object(object) => {
                    let inner = ["mainEntityOfPage", "mainEntity", "@graph"];
                    waiting.extend(inner.iter().filter_map(|key| object.get(*key)));
                }
                _ => {}
            }
        }
    }

    fn is_article(kind: Option<&Value>) -> bool {
        let is_such = |name: &str| name.ends_with("Article") || name.ends_with("Posting");
        match kind {
            Some(Value::String(name)) => is_such(name),
            Some(Value::Array(names)) => {
                names.iter().filter_map(Value::as_str).any(is_such)
            }
            _ => false,
        }
    }

    fn article(value: &Value, about: &mut About) {
        let text = |key: &str| {
            let found = value.get(key).and_then(words).map(plain);
            found.filter(|text| !text.is_empty())
        };
        about.title = about.title.take().or_else(|| text("headline"));
        let date = || ["datePublished", "dateCreated"].iter().find_map(|key| text(key));
        about.published = about.published.or_else(|| Date::parse(&date()?));
        about.source = about.source.take().or_else(|| text("publisher"));
        about.language = about.language.or_else(|| Language::new(&text("inLanguage")?));
    }

    /// Returns a string, or the name of an object, or that of the first of an array.
    fn words(value: &Value) -> Option<&str> {
        match value {
            Value::Array(values) => words_of_one(values.first()?),
            _ => words_of_one(value),
        }
    }

    fn words_of_one(value: &Value) -> Option<&str> {
        value.as_str().or_else(|| value.get("name")?.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::tree;
    use super::*;

    #[test]
    fn the_date_of_the_article_is_the_first_that_the_page_tells() {
        let teaser = "<div><span itemprop=\"datePublished\">2019-07-07</span></div>";
        let article = "<article><time itemprop=\"datePublished\" datetime=\"2026-03-01\">\
                       </time>Text.</article>";
        let date = |html: &str| {
            let about = about(html, &tree(html));
            about.published.map(|date| date.to_string())
        };
        assert_eq!(date(&format!("{article}{teaser}")).as_deref(), Some("2026-03-01"));
        assert_eq!(date(&format!("{teaser}{article}")).as_deref(), Some("2019-07-07"));
        // What says that it is the date of the article counts before any other time.
        let time = "<time datetime=\"2020-01-01\"></time>";
        assert_eq!(date(&format!("{time}{article}")).as_deref(), Some("2026-03-01"));
        assert_eq!(date(time).as_deref(), Some("2020-01-01"));
    }
}
