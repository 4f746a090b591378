//! Makes an article of a JSON object.

use serde_json::{Number, Value};

use super::{ReadOptions, collapsed, not_utf8};
use crate::article::{Article, Date, DateOrder, Language, Origin, Span};
use crate::error::{Error, ErrorKind};

/// The fields that say which language a record is in.
pub(super) const LANGUAGE_FIELDS: [&str; 2] = ["language", "lang"];

/// Makes an article of the object that starts at byte `at` of the file and is its
/// `number`-th record, from 0.
///
/// The article's text maps to itself: its bytes are those of the decoded text.
pub(super) fn article(
    bytes: &[u8],
    at: u64,
    number: Option<usize>,
    options: &ReadOptions,
) -> Result<Article, Error> {
    let record = object(bytes, at)?;
    let text = text(&record, &options.text_fields)
        .map_err(|kind| Error::new(kind).at_byte(at))?;
    let words =
        |names: &[String]| names.iter().find_map(|name| words(field(&record, name)?));
    let dated = published(&record, options, Date::parse_ordered);
    Ok(Article {
        origin: Origin {
            record: number.and_then(|n| n.try_into().ok()),
            ..Origin::default()
        },
        title: words(&options.title_fields),
        published: dated.map(|(date, _)| date),
        date_order: dated.map(|(_, order)| order).unwrap_or_default(),
        source: words(&options.source_fields),
        language: LANGUAGE_FIELDS.iter().find_map(|name| language(record.get(name)?)),
        text,
        ..Article::default()
    })
}

/// Returns when a record that can be read was published, in universal time if it says how
/// far its time is from that.
pub(super) fn moment(bytes: &[u8], options: &ReadOptions) -> Option<Date> {
    let parse = |text: &str| Some((Date::parse_universal(text)?, DateOrder::Plain));
    Some(published(&object(bytes, 0).ok()?, options, parse)?.0)
}

fn object(bytes: &[u8], at: u64) -> Result<Value, Error> {
    let json = std::str::from_utf8(bytes).map_err(|error| not_utf8(&error, at))?;
    serde_json::from_str(json).map_err(|error| malformed(&error, json, at))
}

fn published(
    record: &Value,
    options: &ReadOptions,
    parse: impl Fn(&str) -> Option<(Date, DateOrder)>,
) -> Option<(Date, DateOrder)> {
    let mut fields = options.date_fields.iter();
    fields.find_map(|name| date(field(record, name)?, &parse))
}

/// Finds a field by its key, else by its path.
fn field<'v>(record: &'v Value, name: &str) -> Option<&'v Value> {
    let by_path = || name.split('.').try_fold(record, |value, key| value.get(key));
    record.get(name).or_else(by_path)
}

/// Returns the first text that is not blank.
fn text(record: &Value, names: &[String]) -> Result<String, ErrorKind> {
    if !record.is_object() {
        return Err(ErrorKind::Malformed("record is not an object".to_string()));
    }
    let mut kind = ErrorKind::NoTextField(names.to_vec());
    for name in names {
        match field(record, name).map(paragraphs) {
            None => {}
            Some(None) => {
                kind = ErrorKind::Malformed(format!("field {name} holds no text"))
            }
            Some(Some(text)) if text.trim().is_empty() => kind = ErrorKind::Empty,
            Some(Some(text)) if text.len() > Span::MAX => return Err(ErrorKind::TooLong),
            Some(Some(text)) => return Ok(text),
        }
    }
    Err(kind)
}

/// Returns a string as it is, an array of strings as paragraphs, null as nothing.
fn paragraphs(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text.clone()),
        Value::Array(parts) => {
            let parts: Option<Vec<String>> = parts.iter().map(paragraphs).collect();
            let is_text = |part: &String| !part.trim().is_empty();
            Some(parts?.into_iter().filter(is_text).collect::<Vec<_>>().join("\n\n"))
        }
        _ => None,
    }
}

/// Returns the words of a string, of an object's `name`, or of the first in an array.
fn words(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(collapsed(text)).filter(|text| !text.is_empty()),
        Value::Object(object) => {
            object.get("name").filter(|name| name.is_string()).and_then(words)
        }
        Value::Array(values) => {
            values.first().filter(|first| !first.is_array()).and_then(words)
        }
        _ => None,
    }
}

fn date(
    value: &Value,
    parse: impl Fn(&str) -> Option<(Date, DateOrder)>,
) -> Option<(Date, DateOrder)> {
    match value {
        Value::String(text) => parse(text),
        Value::Number(number) => {
            Some((Date::from_number(whole(number)?)?, DateOrder::Plain))
        }
        _ => None,
    }
}

fn whole(number: &Number) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "a cast from a float saturates")]
    let of_float = |number: f64| number as i64;
    number.as_i64().or_else(|| number.as_f64().map(of_float))
}

fn language(value: &Value) -> Option<Language> {
    value.as_str().and_then(Language::new)
}

/// Makes the error of a record that starts at byte `at` and does not parse.
fn malformed(error: &serde_json::Error, json: &str, at: u64) -> Error {
    let line_start = match error.line().checked_sub(2) {
        Some(nth) => json.match_indices('\n').nth(nth).map_or(0, |(end, _)| end + 1),
        None => 0,
    };
    // A column is that of the byte just read, from 1: where the record breaks off, the
    // byte that is missing is the next.
    let byte =
        line_start + error.column() - usize::from(!error.is_eof() && error.column() > 0);
    let byte = byte.min(json.len());
    // Line and column are those within the record, which no reader knows.
    let message = error.to_string();
    let what = message.split(" at line ").next().unwrap_or(&message).to_string();
    Error::new(ErrorKind::Malformed(what)).at_byte(at + byte as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Article, Error> {
        article(json.as_bytes(), 100, Some(7), &ReadOptions::default())
    }

    fn message(json: &str) -> String {
        read(json).unwrap_err().to_string()
    }

    #[test]
    fn fields_are_taken_in_the_order_of_their_names() {
        let article = read(
            r#"{"headline": " A\n b ", "body": "Second.", "content": "First.", "text": null,
                "published": "1999-07-07 08:30:27", "publisher": "The Post", "lang": "de-CH"}"#,
        );
        let article = article.unwrap();
        assert_eq!(article.text, "First.");
        assert_eq!(article.title.as_deref(), Some("A b"));
        assert_eq!(article.published, Date::parse("1999-07-07T08:30:27"));
        assert_eq!(article.source.as_deref(), Some("The Post"));
        assert_eq!(article.language, Language::new("de"));
        assert_eq!(article.origin.record, Some(7));
    }

    #[test]
    fn dates_go_by_the_names_that_feeds_and_sites_give_them() {
        for name in ["published_at", "publishedAt", "datePublished", "pubDate"] {
            let json = format!(r#"{{"text": "A.", "{name}": "1999-07-07"}}"#);
            let article = read(&json).unwrap();
            assert_eq!(article.published, Date::parse("1999-07-07"), "{name}");
        }
    }

    #[test]
    fn a_name_with_dots_is_a_key_or_else_a_path() {
        let names = ["_source.body".to_string()];
        let of = |json: &str| text(&serde_json::from_str(json).unwrap(), &names).ok();
        assert_eq!(of(r#"{"_source": {"body": "Deep."}}"#).as_deref(), Some("Deep."));
        assert_eq!(of(r#"{"_source.body": "Flat."}"#).as_deref(), Some("Flat."));
        assert_eq!(of(r#"{"_source": "no object"}"#), None);
    }

    #[test]
    fn an_array_of_strings_is_paragraphs() {
        assert_eq!(
            read(r#"{"text": ["One.", "", "Two."]}"#).unwrap().text,
            "One.\n\nTwo."
        );
    }

    #[test]
    fn a_source_may_be_an_object_with_a_name() {
        let article = read(r#"{"text": "A.", "source": {"id": 1, "name": "The Post"}}"#);
        assert_eq!(article.unwrap().source.as_deref(), Some("The Post"));
    }

    #[test]
    fn a_date_may_be_unix_time() {
        let article = read(r#"{"text": "A.", "date": 1382528340.5}"#);
        assert_eq!(article.unwrap().published, Date::parse("2013-10-23T11:39"));
    }

    #[test]
    fn escaped_control_characters_are_kept() {
        assert_eq!(
            read(r#"{"text": "A\u0000b\u000c\r\nc."}"#).unwrap().text,
            "A\0b\x0C\r\nc."
        );
    }

    #[test]
    fn a_record_without_text_says_what_is_missing() {
        let missing = "byte 100: record has no text: none of the fields text, content, body, article";
        assert_eq!(message(r#"{"title": "A"}"#), missing);
        assert_eq!(
            message(r#"{"text": "", "title": "A"}"#),
            "byte 100: there is no text in it"
        );
        assert_eq!(message(r#"{"text": null}"#), "byte 100: there is no text in it");
        assert_eq!(message(r#"{"text": 3}"#), "byte 100: field text holds no text");
        assert_eq!(message("[1]"), "byte 100: record is not an object");
    }

    #[test]
    fn a_broken_record_names_the_byte_that_breaks_it() {
        assert_eq!(message(r#"{"text": x}"#), "byte 109: expected value");
        assert_eq!(message("{\n\"text\":\n x}"), "byte 111: expected value");
        assert_eq!(message(r#"{"text": "a"#), "byte 111: EOF while parsing a string");
    }
}
