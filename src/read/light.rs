//! Reads of a JSON object only what sketches need, without copying it where that can be.

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor,
};

use super::{ReadOptions, record};
use crate::article::{Date, Span};
use crate::error::Error;

/// The text of a record, and when it was published.
pub(crate) struct Light<'j> {
    /// The text.
    pub(crate) text: Cow<'j, str>,
    /// The date, if there is one that can be read.
    pub(crate) published: Option<Date>,
}

/// Reads the object that starts at byte `at` of the file, as `record::article` does.
pub(super) fn light<'j>(
    bytes: &'j [u8],
    at: u64,
    options: &ReadOptions,
) -> Result<Light<'j>, Error> {
    if let Ok(json) = std::str::from_utf8(bytes)
        && let Some(light) = plain(json, options)
    {
        return Ok(light);
    }
    // Whatever is not plain, broken records among it, is left to the reader of records.
    let article = record::article(bytes, at, None, options)?;
    Ok(Light { text: Cow::Owned(article.text), published: article.published })
}

/// Reads an object whose text is one string and whose date is a string or a whole number.
fn plain<'j>(json: &'j str, options: &ReadOptions) -> Option<Light<'j>> {
    let has_path = |names: &[String]| names.iter().any(|name| name.contains('.'));
    if has_path(&options.text_fields) || has_path(&options.date_fields) {
        return None;
    }
    let mut parser = serde_json::Deserializer::from_str(json);
    let fields = parser.deserialize_map(Fields(options)).ok()?;
    parser.end().ok()?;
    let text = fields.texts.into_iter().find(|text| !matches!(text, Field::Missing))?;
    let Field::Text(text) = text else { return None };
    if text.trim_start().is_empty() || text.len() > Span::MAX {
        return None;
    }
    let mut published = None;
    for date in fields.dates {
        published = match date {
            Field::Other => return None,
            Field::Missing => None,
            Field::Number(number) => Date::from_number(number),
            Field::Text(text) => Date::parse(&text),
        };
        if published.is_some() {
            break;
        }
    }
    Some(Light { text, published })
}

/// What an object has under the names that are looked for, in the order of these.
struct Found<'j> {
    texts: Vec<Field<'j>>,
    dates: Vec<Field<'j>>,
}

enum Field<'j> {
    /// It is not there, or null.
    Missing,
    Text(Cow<'j, str>),
    Number(i64),
    /// Something that is not plain.
    Other,
}

/// Takes the fields out of an object.
struct Fields<'o>(&'o ReadOptions);

impl<'j> Visitor<'j> for Fields<'_> {
    type Value = Found<'j>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'j>>(self, mut map: A) -> Result<Found<'j>, A::Error> {
        let missing = |names: &[String]| names.iter().map(|_| Field::Missing).collect();
        let mut found = Found {
            texts: missing(&self.0.text_fields),
            dates: missing(&self.0.date_fields),
        };
        while let Some(key) = map.next_key_seed(Word)? {
            let Field::Text(key) = key else { continue };
            let slot = |names: &[String]| names.iter().position(|name| *name == key);
            let text = slot(&self.0.text_fields);
            let date = slot(&self.0.date_fields);
            let field = match (text, date) {
                (None, None) => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
                (Some(at), None) => &mut found.texts[at],
                (None, Some(at)) => &mut found.dates[at],
                // One field for both.
                _ => return Err(A::Error::custom("not plain")),
            };
            // Of two fields of one name the last counts, null or not: rare, and not here.
            if !matches!(field, Field::Missing) {
                return Err(A::Error::custom("not plain"));
            }
            *field = map.next_value_seed(Word)?;
        }
        Ok(found)
    }
}

/// Reads any value, but keeps only strings and whole numbers.
struct Word;

impl<'j> DeserializeSeed<'j> for Word {
    type Value = Field<'j>;

    fn deserialize<D: Deserializer<'j>>(self, from: D) -> Result<Field<'j>, D::Error> {
        from.deserialize_any(Word)
    }
}

impl<'j> Visitor<'j> for Word {
    type Value = Field<'j>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_borrowed_str<E>(self, text: &'j str) -> Result<Field<'j>, E> {
        Ok(Field::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Field<'j>, E> {
        Ok(Field::Text(Cow::Owned(text.to_string())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Field<'j>, E> {
        Ok(Field::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Field<'j>, E> {
        Ok(i64::try_from(number).map_or(Field::Other, Field::Number))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Field<'j>, E> {
        Ok(Field::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Field<'j>, E> {
        Ok(Field::Other)
    }

    fn visit_unit<E>(self) -> Result<Field<'j>, E> {
        Ok(Field::Missing)
    }

    fn visit_seq<A: serde::de::SeqAccess<'j>>(
        self,
        mut values: A,
    ) -> Result<Field<'j>, A::Error> {
        while values.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Field::Other)
    }

    fn visit_map<A: MapAccess<'j>>(self, mut map: A) -> Result<Field<'j>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Field::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_lightly_is_what_is_read_in_full() {
        for json in [
            r#"{"text": "One."}"#,
            r#"{"id": 3, "text": "Two \"quoted\" \u00e9.", "date": "1999-07-07"}"#,
            r#"{"body": "Three.", "text": null, "published": 1382528340}"#,
            r#"{"text": ["A.", "B."], "date": {"x": [1]}}"#,
            r#"{"text": "a", "text": "b"}"#,
            r#"{"text": "a", "text": null}"#,
            r#"{"text": "", "body": "b", "date": "soon", "published": "2013-10-23"}"#,
            r#"{"text": 3}"#,
            r#"{"text": "\t "}"#,
            r#"{"text": "a"} x"#,
            r#"{"text": "a", "date": 1.5e9}"#,
            r#"{"text": "a", "date": 18446744073709551615, "published": "2013-10-23"}"#,
            r#"{"text": "a", "text": x}"#,
            r#"{"te\u0078t": "a"}"#,
            r#"["text"]"#,
            "3",
            "",
        ] {
            let options = ReadOptions::default();
            let light = light(json.as_bytes(), 100, &options);
            let full = record::article(json.as_bytes(), 100, None, &options);
            match (light, full) {
                (Ok(light), Ok(full)) => {
                    assert_eq!(light.text, full.text, "{json}");
                    assert_eq!(light.published, full.published, "{json}");
                }
                (Err(light), Err(full)) => {
                    assert_eq!(light.to_string(), full.to_string(), "{json}");
                }
                _ => panic!("{json}"),
            }
        }
    }
}
