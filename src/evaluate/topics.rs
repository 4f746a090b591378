//! Topics, summaries and articles of known stories from JSON Lines.

use std::fmt;
use std::io::BufRead;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Visitor};
use serde_json::Value;

use super::{ClusteredArticle, Output, Topic};
use crate::article::{Article, Date, DateOrder, Language, Origin, Span};
use crate::error::{Error, ErrorKind};
use crate::read::day_order;

/// Reads topics, a line each:
/// `{"id", "lang"?, "documents": [{"id"?, "title"?, "date"?, "source"?, "text"}],
/// "references": [...], "query"?}`. Other fields are ignored, as are empty lines.
///
/// A line that is no topic is an error that names its byte; the next line follows.
///
/// ```
/// let lines = r#"{"id": 7, "documents": [{"text": "It rains."}], "references": ["Rain."]}"#;
/// let topic = epitome::evaluate::topics(lines.as_bytes()).next().unwrap().unwrap();
/// assert_eq!(topic.id, "7");
/// ```
pub fn topics(input: impl BufRead) -> impl Iterator<Item = Result<Topic, Error>> {
    lines(input).map(|line| {
        let Line { byte, record } = line?;
        TopicRecord::into_topic(record).map_err(|error| error.at_byte(byte))
    })
}

/// Reads the summaries of a system, a line each: `{"id", "summary"}`, as [`topics`] does.
pub fn outputs(input: impl BufRead) -> impl Iterator<Item = Result<Output, Error>> {
    lines(input).map(|line| line.map(|line| line.record))
}

/// Reads articles of known stories, a line each:
/// `{"id"?, "title"?, "date"?, "source"?, "lang"?, "text", "cluster"}`, as [`topics`] does.
///
/// ```
/// let line = r#"{"text": "It rains.", "cluster": 3}"#;
/// let read = epitome::evaluate::clustered(line.as_bytes()).next().unwrap().unwrap();
/// assert_eq!(read.cluster, "3");
/// ```
pub fn clustered(
    input: impl BufRead,
) -> impl Iterator<Item = Result<ClusteredArticle, Error>> {
    lines(input).enumerate().map(|(at, line)| {
        let Line { byte, record } = line?;
        let ClusterRecord { document, lang, cluster } = record;
        let language = lang.as_deref().and_then(Language::new);
        let article = document.into_article(at, language);
        let article = article.map_err(|error| error.at_byte(byte))?;
        Ok(ClusteredArticle { article, cluster })
    })
}

#[derive(Deserialize)]
struct ClusterRecord {
    #[serde(flatten)]
    document: Document,
    lang: Option<String>,
    #[serde(deserialize_with = "text_or_number")]
    cluster: String,
}

#[derive(Deserialize)]
struct TopicRecord {
    #[serde(deserialize_with = "text_or_number")]
    id: String,
    lang: Option<String>,
    documents: Vec<Document>,
    #[serde(default)]
    references: Vec<String>,
    query: Option<String>,
}

#[derive(Deserialize)]
struct Document {
    #[serde(default, deserialize_with = "text_or_number")]
    id: String,
    title: Option<String>,
    date: Option<Value>,
    source: Option<String>,
    text: String,
}

impl TopicRecord {
    fn into_topic(self) -> Result<Topic, Error> {
        let language = self.lang.as_deref().and_then(Language::new);
        let documents = self.documents.into_iter().enumerate();
        let documents =
            documents.map(|(at, document)| document.into_article(at, language));
        let mut documents = documents.collect::<Result<Vec<_>, _>>()?;
        day_order::settle_together(&mut documents);
        Ok(Topic {
            documents,
            id: self.id,
            references: self.references,
            query: self.query,
        })
    }
}

impl Document {
    fn into_article(
        self,
        at: usize,
        language: Option<Language>,
    ) -> Result<Article, Error> {
        if self.text.len() > Span::MAX {
            return Err(Error::new(ErrorKind::TooLong));
        }
        let dated = self.date.as_ref().and_then(date);
        Ok(Article {
            origin: Origin {
                path: self.id.into(),
                record: u32::try_from(at).ok(),
                ..Origin::default()
            },
            title: self.title,
            published: dated.map(|(date, _)| date),
            date_order: dated.map(|(_, order)| order).unwrap_or_default(),
            source: self.source,
            language,
            text: self.text,
            ..Article::default()
        })
    }
}

fn date(value: &Value) -> Option<(Date, DateOrder)> {
    let plain = |date| (date, DateOrder::Plain);
    match value {
        Value::String(text) => Date::parse_ordered(text),
        Value::Number(number) => number.as_i64().and_then(Date::from_number).map(plain),
        _ => None,
    }
}

/// A line that was read, and the byte it starts at.
struct Line<T> {
    byte: u64,
    record: T,
}

/// Reads the lines of `input` that are not empty. After a line that cannot be read from
/// the medium, no more follow.
fn lines<T: DeserializeOwned>(
    mut input: impl BufRead,
) -> impl Iterator<Item = Result<Line<T>, Error>> {
    let (mut byte, mut over) = (0, false);
    std::iter::from_fn(move || {
        while !over {
            let start = byte;
            let mut line = Vec::new();
            match input.read_until(b'\n', &mut line) {
                Ok(0) => over = true,
                Ok(length) => byte += length as u64,
                Err(error) => {
                    over = true;
                    return Some(Err(Error::from(error).at_byte(start)));
                }
            }
            // Editors on Windows put a mark before the first line.
            let mark =
                if start == 0 && line.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
            if !line[mark..].trim_ascii().is_empty() {
                return Some(parse(&line[mark..], start + mark as u64));
            }
        }
        None
    })
}

fn parse<T: DeserializeOwned>(line: &[u8], byte: u64) -> Result<Line<T>, Error> {
    let text = std::str::from_utf8(line).map_err(|error| {
        Error::new(ErrorKind::NotUtf8).at_byte(byte + error.valid_up_to() as u64)
    })?;
    let record = serde_json::from_str(text.trim_end()).map_err(|error| {
        let column = error.column().saturating_sub(1) as u64;
        Error::new(ErrorKind::Malformed(reason(&error))).at_byte(byte + column)
    })?;
    Ok(Line { byte, record })
}

/// Returns the message without the line and column, which the byte replaces.
fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rfind(" at line ") {
        Some(end) => message[..end].to_owned(),
        None => message,
    }
}

/// Reads a name, which may be written as a number.
pub(super) fn text_or_number<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<String, D::Error> {
    struct Name;

    impl Visitor<'_> for Name {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string or a whole number")
        }

        fn visit_str<E>(self, text: &str) -> Result<String, E> {
            Ok(text.to_owned())
        }

        fn visit_u64<E>(self, number: u64) -> Result<String, E> {
            Ok(number.to_string())
        }

        fn visit_i64<E>(self, number: i64) -> Result<String, E> {
            Ok(number.to_string())
        }
    }

    deserializer.deserialize_any(Name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &[u8]) -> Vec<String> {
        let topics = topics(text);
        topics.map(|topic| topic.map_or_else(|e| e.to_string(), |t| t.id)).collect()
    }

    #[test]
    fn a_topic_keeps_what_its_line_says() {
        let line =
            br#"{"id": "T1", "lang": "de", "query": "Wer?", "x": 1, "references": ["R"],
            "documents": [{"id": 9, "title": "A", "date": "23/10/2013 11:39", "text": "B."}, {"text": "C."}]}"#;
        let line = line.map(|byte| if byte == b'\n' { b' ' } else { byte });
        let topic = topics(&line[..]).next().expect("a line").expect("a topic");
        assert_eq!((&*topic.id, topic.query.as_deref()), ("T1", Some("Wer?")));
        assert_eq!(topic.references, ["R"]);
        let first = &topic.documents[0];
        assert_eq!((first.title.as_deref(), &*first.text), (Some("A"), "B."));
        assert_eq!(first.language, Language::new("de"));
        assert_eq!(first.published, Date::parse("2013-10-23T11:39"));
        assert!(first.published.is_some());
        assert_eq!(first.origin.to_string(), "9#0");
        assert_eq!(topic.documents[1].text, "C.");
    }

    #[test]
    fn a_bad_line_is_named_by_its_byte_and_the_next_one_follows() {
        let text =
            b"{\"id\": 1, \"documents\": []}\n\n{\"id\": x}\n{\"id\": \"\xff\"}\r\n\
            {\"id\": 2}\n{\"id\": 3, \"documents\": []}";
        assert_eq!(
            messages(text),
            [
                "1",
                "byte 35: expected value",
                "byte 46: text is not UTF-8",
                "byte 59: missing field `documents`",
                "3"
            ]
        );
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_first_line() {
        let text = b"\xef\xbb\xbf{\"id\": 1, \"documents\": []}";
        assert_eq!(messages(text), ["1"]);
        assert_eq!(messages(b"\xef\xbb\xbf\n"), Vec::<String>::new());
    }

    #[test]
    fn an_article_of_a_known_story_keeps_what_its_line_says() {
        let line = br#"{"id": 4, "cluster": "C", "lang": "vi", "title": "T", "date": "2013-10-23", "text": "A."}"#;
        let read = clustered(&line[..]).next().expect("a line").expect("an article");
        assert_eq!((&*read.cluster, read.article.title.as_deref()), ("C", Some("T")));
        assert_eq!(read.article.language, Language::new("vi"));
        assert_eq!(read.article.published, Date::parse("2013-10-23"));
        assert_eq!(read.article.origin.path.to_str(), Some("4"));
        let without = clustered(&b"{\"text\": \"A.\"}"[..]).next().expect("a line");
        let message = without.expect_err("no cluster").to_string();
        assert_eq!(message, "byte 13: missing field `cluster`");
    }

    #[test]
    fn an_output_is_an_id_and_a_summary() {
        let text =
            "{\"id\": \"a\", \"summary\": \"S.\", \"more\": []}\n{\"id\": \"b\"}\n";
        let mut found = outputs(text.as_bytes());
        let first = found.next().expect("a line").expect("an output");
        assert_eq!((&*first.id, &*first.summary), ("a", "S."));
        let second = found.next().expect("a line").map_err(|error| error.to_string());
        assert_eq!(second.err().as_deref(), Some("byte 51: missing field `summary`"));
        assert!(found.next().is_none());
    }
}
