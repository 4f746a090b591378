//! Reads feeds: RSS, Atom and JSON Feed.

use std::path::Path;

use quick_xml::events::BytesStart;
use serde_json::Value;

use super::decode::{Decoded, after_mark, whole_text};
use super::xml::{Piece, declared, resolved, walk};
use super::{
    Articles, Input, ReadOptions, Reader, collapsed, cut, failure, html, or_empty,
};
use crate::article::{Article, Date, Language, Origin};
use crate::error::{Error, ErrorKind};

/// RSS and Atom.
///
/// Each item is an article: the longest of its contents, description and summary, as text.
/// Items count from 0; the site is the feed's title. What has an item broken ends the feed.
pub(super) struct Feed;

impl Reader for Feed {
    fn name(&self) -> &'static str {
        "RSS or Atom"
    }

    fn fits(&self, _name: &Path, head: &[u8]) -> bool {
        let text = String::from_utf8_lossy(&head[..head.len().min(4096)]);
        let root = text.match_indices('<').find(|(at, _)| {
            text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic())
        });
        let root = root.map_or("", |(at, _)| &text[at + 1..]);
        let end =
            root.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(root.len());
        let is_first = after_mark(head).trim_ascii_start().starts_with(b"<");
        is_first
            && (matches!(&root[..end], "rss" | "rdf:RDF" | "RDF" | "atom:feed")
                || &root[..end] == "feed" && root.contains("Atom"))
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        match whole_text(input, declared, options) {
            Ok(Decoded { text, warning, .. }) => {
                let items = Items::default().read(&text);
                or_empty(items.into_iter().chain(warning.map(Err)))
            }
            Err(error) => failure(error),
        }
    }
}

/// A field of a feed or item that is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Title,
    Body,
    Date,
    Source,
    Language,
}

impl Field {
    /// Finds the field that an element holds.
    fn of(name: &str, attributes: impl Fn(&str) -> Option<String>) -> Option<Field> {
        match name {
            "title" => Some(Field::Title),
            "description" | "summary" | "encoded" => Some(Field::Body),
            "content" => {
                // In Media RSS, an element of this name is a picture.
                (attributes("url").is_none() && attributes("src").is_none())
                    .then_some(Field::Body)
            }
            "pubDate" | "published" | "updated" | "date" | "issued" => Some(Field::Date),
            "source" => Some(Field::Source),
            "language" => Some(Field::Language),
            _ => None,
        }
    }
}

#[derive(Debug, Default)]
struct Item {
    at: u64,
    path: String,
    title: String,
    bodies: Vec<String>,
    date: Option<Date>,
    source: String,
}

/// The articles of a feed, as they are found.
#[derive(Default)]
struct Items {
    found: Vec<Result<Article, Error>>,
    /// The names of the elements that are open.
    path: Vec<String>,
    item: Option<Item>,
    /// The field that is open, how deep it lies, and what is in it.
    field: Option<(Field, usize, String)>,
    site: String,
    language: Option<Language>,
}

/// How deep an item may lie. In real feeds it is the third element at most; the name of
/// its place would grow with every step down.
const DEEPEST: usize = 16;

impl Items {
    fn read(mut self, xml: &str) -> Vec<Result<Article, Error>> {
        let whole = walk("feed", xml, |piece| match piece {
            Piece::Open(element, at) => self.open(element, at),
            Piece::Close(_) => self.close(),
            Piece::Text(range) => self.text(&resolved(&xml[range])),
            Piece::Verbatim(range) => self.text(&xml[range]),
        });
        self.found.extend(whole.err().map(Err));
        self.found
    }

    fn open(&mut self, element: &BytesStart<'_>, at: u64) {
        let name = element.local_name();
        let name = name.as_ref();
        let attribute = |wanted: &str| {
            let found = element.try_get_attribute(wanted).ok().flatten()?;
            Some(found.value.into_owned())
        };
        self.path.push(name.to_string());
        self.path.last_mut().into_iter().for_each(cut);
        if let Some((_, _, text)) = &mut self.field {
            // Atom may hold a page's elements as they are.
            text.push_str(&format!("<{}>", name));
        } else if matches!(name, "item" | "entry") && self.path.len() <= DEEPEST {
            let path = self.path.join("/");
            self.item = Some(Item { at, path, ..Item::default() });
        } else if let Some(field) = Field::of(name, attribute) {
            self.field = Some((field, self.path.len(), String::new()));
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((_, _, field)) = &mut self.field {
            field.push_str(text);
        }
    }

    fn close(&mut self) {
        let name = self.path.last().map(String::as_str).unwrap_or_default();
        match self.field.take() {
            Some((field, depth, text)) if depth == self.path.len() => {
                self.set(field, &text)
            }
            Some((field, depth, mut text)) => {
                text.push_str(&format!("</{name}>"));
                self.field = Some((field, depth, text));
            }
            None if matches!(name, "item" | "entry") => {
                if let Some(item) = self.item.take() {
                    let number = self.found.len();
                    let article = self.article(item, number);
                    self.found.push(article);
                }
            }
            None => {}
        }
        self.path.pop();
    }

    fn set(&mut self, field: Field, text: &str) {
        let plain = || html::plain(text);
        match (&mut self.item, field) {
            (Some(item), Field::Title) => item.title = plain(),
            (Some(item), Field::Body) => item.bodies.push(text.to_string()),
            (Some(item), Field::Date) => {
                item.date = item.date.or_else(|| Date::parse(text.trim()));
            }
            (Some(item), Field::Source) => item.source = plain(),
            (Some(_), Field::Language) => {}
            (None, Field::Title) if self.path.len() <= 3 && self.site.is_empty() => {
                self.site = plain();
                cut(&mut self.site);
            }
            (None, Field::Language) => self.language = Language::new(text.trim()),
            (None, _) => {}
        }
    }

    fn article(&self, item: Item, number: usize) -> Result<Article, Error> {
        let texts = item.bodies.iter().map(|body| html::fragment(body));
        let longest = texts.max_by_key(|article| article.text.len());
        let article = longest.filter(|article| !article.text.trim().is_empty());
        let article =
            article.ok_or_else(|| Error::new(ErrorKind::Empty).at_byte(item.at))?;
        let named = |text: &str| Some(text.to_string()).filter(|text| !text.is_empty());
        Ok(Article {
            origin: Origin {
                record: u32::try_from(number).ok(),
                member: Some(item.path),
                ..Origin::default()
            },
            title: named(&item.title),
            published: item.date,
            source: named(&item.source).or_else(|| named(&self.site)),
            language: self.language,
            ..article
        })
    }
}

/// JSON Feed.
pub(super) struct JsonFeed;

impl Reader for JsonFeed {
    fn name(&self) -> &'static str {
        "JSON Feed"
    }

    fn fits(&self, _name: &Path, head: &[u8]) -> bool {
        let head = &head[..head.len().min(4096)];
        after_mark(head).trim_ascii_start().starts_with(b"{")
            && String::from_utf8_lossy(head)
                .replace('\\', "")
                .contains("//jsonfeed.org/version")
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        let read = whole_text(input, |_| None, options);
        let feed = read.and_then(|file| {
            serde_json::from_str::<Value>(&file.text).map_err(|error| {
                let what = format!("feed is broken: {error}");
                Error::new(ErrorKind::Malformed(what))
            })
        });
        match feed {
            Ok(feed) => or_empty(json_items(&feed).into_iter()),
            Err(error) => failure(error),
        }
    }
}

fn json_items(feed: &Value) -> Vec<Result<Article, Error>> {
    let items = feed.get("items").and_then(Value::as_array);
    let items = items.map(Vec::as_slice).unwrap_or_default();
    let mut site = text(feed, "title").map(|title| collapsed(&title));
    site.iter_mut().for_each(cut);
    let language = text(feed, "language");
    let article = |(number, item)| {
        let article = json_item(item, number)?;
        let language = text(item, "language").or_else(|| language.clone());
        let language = language.and_then(|code| Language::new(&code));
        Ok(Article { source: site.clone(), language, ..article })
    };
    items.iter().enumerate().map(article).collect()
}

/// Returns a member that is some text.
fn text(value: &Value, name: &str) -> Option<String> {
    let text = value.get(name)?.as_str()?.to_string();
    Some(text).filter(|text| !text.trim().is_empty())
}

fn json_item(item: &Value, number: usize) -> Result<Article, Error> {
    let page = text(item, "content_html").map(|page| html::fragment(&page));
    let plain = || {
        let text = text(item, "content_text").or_else(|| text(item, "summary"))?;
        Some(Article { text, ..Article::default() })
    };
    let article = page.filter(|page| !page.text.trim().is_empty()).or_else(plain);
    let article = article.ok_or_else(|| {
        let what = format!("item {number} has no text");
        Error::new(ErrorKind::Malformed(what))
    })?;
    let date = text(item, "date_published").or_else(|| text(item, "date_modified"));
    Ok(Article {
        origin: Origin {
            record: u32::try_from(number).ok(),
            member: Some("items".to_string()),
            ..Origin::default()
        },
        title: text(item, "title").map(|title| collapsed(&title)),
        published: date.and_then(|date| Date::parse(&date)),
        ..article
    })
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{articles, shown};

    /// Shows origin, title, date, source and text of each article.
    fn all(name: &str, bytes: &str) -> Vec<String> {
        articles(name, bytes.as_bytes())
            .map(|item| match item {
                Ok(article) => format!(
                    "{}|{}|{}|{}|{}",
                    article.origin,
                    article.title.unwrap_or_default(),
                    article.published.map(|date| date.to_string()).unwrap_or_default(),
                    article.source.unwrap_or_default(),
                    article.text
                ),
                Err(error) => format!("! {error}"),
            })
            .collect()
    }

    const RSS: &str = "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>The Post</title>\
        <language>en-gb</language><item><title>Mayor &amp;amp; aide go</title>\
        <description>Short.</description><content:encoded><![CDATA[<p>The mayor&rsquo;s gone.\
        </p><p>She left.</p>]]></content:encoded><pubDate>Wed, 04 Mar 2026 07:00:00 GMT</pubDate>\
        </item><item><title>Empty</title></item></channel></rss>";

    #[test]
    fn items_of_rss_are_articles() {
        let at = RSS.find("<item><title>Empty").unwrap();
        assert_eq!(
            all("a.xml", RSS),
            [
                "a.xml#rss/channel/item#0|Mayor & aide go|2026-03-04T07:00:00|The Post|\
                 The mayor’s gone.\n\nShe left.",
                &format!("! a.xml: byte {at}: there is no text in it"),
            ]
        );
    }

    #[test]
    fn entries_of_atom_are_articles() {
        let atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Post</title><entry>\
            <title type=\"html\">One &lt;b&gt;two&lt;/b&gt;</title><published>2026-03-04</published>\
            <content type=\"xhtml\"><div><p>The <b>mayor</b> left.</p><p>He&#8217;s gone.</p></div>\
            </content></entry></feed>";
        assert_eq!(
            all("a.atom", atom),
            [
                "a.atom#feed/entry#0|One two|2026-03-04|The Post|The mayor left.\n\nHe’s gone."
            ]
        );
    }

    #[test]
    fn a_feed_that_is_broken_is_read_up_to_there() {
        let cut = RSS.find("<item><title>Empty").unwrap() + 6;
        let shown = shown("a.rss", &RSS.as_bytes()[..cut]);
        assert_eq!(shown.len(), 2);
        assert_eq!(shown[1], format!("! a.rss: byte {cut}: feed ends too early"));
        let wrong = RSS.replace("</title></item>", "</titel></item>");
        let told =
            super::super::test_support::shown("a.rss", wrong.as_bytes()).pop().unwrap();
        assert!(
            told.starts_with("! a.rss: byte ") && told.contains("feed is broken"),
            "{told}"
        );
    }

    #[test]
    fn items_of_json_feed_are_articles() {
        let feed = r#"{"version": "https:\/\/jsonfeed.org\/version\/1.1", "title": "The Post",
            "items": [{"title": "A", "content_html": "<p>One.<p>Two.", "date_published":
            "2026-03-04T07:00:00Z"}, {"content_text": "Three."}, {"id": 3}]}"#;
        assert_eq!(
            all("a.json", feed),
            [
                "a.json#items#0|A|2026-03-04T07:00:00|The Post|One.\n\nTwo.",
                "a.json#items#1|||The Post|Three.",
                "! a.json: item 2 has no text",
            ]
        );
    }
}
