//! Reads of a JSON object only what is compared, without copying it where that can be.

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor,
};

use super::{ReadOptions, collapsed, record};
use crate::article::{Date, Language, Span};
use crate::error::{Error, ErrorKind};
use crate::hash::{FixedMap as Map, Key};

/// The text of a record, and what else counts when it is compared.
#[derive(Default)]
pub(crate) struct Light<'j> {
    /// The text.
    pub(crate) text: Cow<'j, str>,
    /// The title, if there is one.
    pub(crate) title: Option<String>,
    /// The date, if there is one that can be read: in universal time, to be compared.
    pub(crate) published: Option<Date>,
    /// The language that the record says it is in.
    pub(crate) language: Option<Language>,
}

/// Reads records as far as they are compared.
pub(crate) struct LightReader<'o> {
    options: &'o ReadOptions,
    roles: Roles,
}

impl<'o> LightReader<'o> {
    pub(crate) fn new(options: &'o ReadOptions) -> LightReader<'o> {
        LightReader { options, roles: Roles::of(options) }
    }

    /// Reads the object that starts at byte `at` of the file, as `record::article` does.
    pub(crate) fn read<'j>(&self, bytes: &'j [u8], at: u64) -> Result<Light<'j>, Error> {
        if let Ok(json) = std::str::from_utf8(bytes)
            && let Some(light) = self.plain(json)
        {
            return Ok(light);
        }
        // Whatever is not plain, broken records among it, is left to the reader of records.
        let article = record::article(bytes, at, None, self.options)?;
        Ok(Light {
            text: Cow::Owned(article.text),
            title: article.title,
            published: record::moment(bytes, self.options),
            language: article.language,
        })
    }

    /// Reads a record as [`LightReader::read`] does, one whose text is blank as one of no
    /// text: it says nothing that could be said elsewhere.
    pub(crate) fn read_or_blank<'j>(
        &self,
        bytes: &'j [u8],
        at: u64,
    ) -> Result<Light<'j>, Error> {
        match self.read(bytes, at) {
            Err(error) if matches!(error.kind(), ErrorKind::Empty) => {
                Ok(Light::default())
            }
            read => read,
        }
    }

    /// Reads an object whose text is one string and whose date is a string or a whole number.
    fn plain<'j>(&self, json: &'j str) -> Option<Light<'j>> {
        if self.roles.have_paths {
            return None;
        }
        let mut parser = serde_json::Deserializer::from_str(json);
        let mut found = parser.deserialize_map(Fields(&self.roles)).ok()?;
        parser.end().ok()?;
        found.sort_by_key(|(role, _)| *role);
        let (mut text, mut title, mut published, mut language) = (None, None, None, None);
        for (Role(kind, _), field) in found {
            match (kind, field) {
                (Kind::Text, field) if text.is_none() => text = Some(field),
                (Kind::Title, Field::Text(words)) if title.is_none() => {
                    title = Some(collapsed(&words)).filter(|words| !words.is_empty());
                }
                (Kind::Date, Field::Number(number)) if published.is_none() => {
                    published = Date::from_number(number);
                }
                (Kind::Date, Field::Text(date)) if published.is_none() => {
                    published = Date::parse_universal(&date);
                }
                (Kind::Language, Field::Text(code)) if language.is_none() => {
                    language = Language::new(&code);
                }
                (Kind::Title, Field::Other) if title.is_none() => return None,
                (Kind::Date, Field::Other) if published.is_none() => return None,
                _ => {}
            }
        }
        let Some(Field::Text(text)) = text else { return None };
        let is_plain = !text.trim_start().is_empty() && text.len() <= Span::MAX;
        is_plain.then_some(Light { text, title, published, language })
    }
}

/// What a field is for, in the order in which they are looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Text,
    Title,
    Date,
    Language,
}

/// What a field is for, and the place of its name among those for it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Role(Kind, usize);

/// What the fields of a record are for, by their names.
struct Roles {
    /// `None` for a name that is for several things.
    by_name: Map<Key, Option<Role>>,
    /// Whether some names are paths to fields within fields.
    have_paths: bool,
}

impl Roles {
    fn of(options: &ReadOptions) -> Roles {
        let mut roles = Roles { by_name: Map::default(), have_paths: false };
        roles.add(Kind::Text, options.text_fields.iter().map(String::as_str));
        roles.add(Kind::Title, options.title_fields.iter().map(String::as_str));
        roles.add(Kind::Date, options.date_fields.iter().map(String::as_str));
        // These are ours: no path among them.
        roles.add(Kind::Language, record::LANGUAGE_FIELDS.into_iter());
        roles
    }

    fn add<'n>(&mut self, kind: Kind, names: impl Iterator<Item = &'n str>) {
        for (place, name) in names.enumerate() {
            self.have_paths |= name.contains('.');
            let role = self.by_name.entry(Key::of(name));
            role.and_modify(|role| *role = role.filter(|known| known.0 == kind))
                .or_insert(Some(Role(kind, place)));
        }
    }

    /// Returns what a field of this name is for; an error if it is for several things.
    fn of_field(&self, name: &str) -> Result<Option<Role>, NotPlain> {
        match self.by_name.get(&Key::of(name)) {
            None => Ok(None),
            Some(None) => Err(NotPlain),
            Some(&role) => Ok(role),
        }
    }
}

/// The object is to be read in full.
struct NotPlain;

enum Field<'j> {
    /// It is null.
    Missing,
    Text(Cow<'j, str>),
    Number(i64),
    /// Something that is not plain.
    Other,
}

/// Takes the fields that are looked for out of an object, but for those that are null.
struct Fields<'r>(&'r Roles);

impl<'j> Visitor<'j> for Fields<'_> {
    type Value = Vec<(Role, Field<'j>)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'j>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let not_plain = |NotPlain| A::Error::custom("not plain");
        let mut found: Self::Value = Vec::new();
        while let Some(key) = map.next_key_seed(Word)? {
            let Field::Text(key) = key else { continue };
            let Some(role) = self.0.of_field(&key).map_err(not_plain)? else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            // Of two fields of one name the last counts, null or not: rare, and not here.
            if found.iter().any(|(other, _)| *other == role) {
                return Err(not_plain(NotPlain));
            }
            match map.next_value_seed(Word)? {
                Field::Missing => {}
                field => found.push((role, field)),
            }
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
            r#"{"text": "a", "date": "2026-03-01T12:00:00+05:00"}"#,
            r#"{"text": "a", "date": 18446744073709551615, "published": "2013-10-23"}"#,
            r#"{"text": "a", "text": x}"#,
            r#"{"te\u0078t": "a"}"#,
            r#"{"text": "a", "title": " An  old\nbridge ", "lang": "de-CH"}"#,
            r#"{"text": "a", "title": "", "headline": "b", "language": 3, "lang": "fr"}"#,
            r#"{"text": "a", "title": {"name": "b"}}"#,
            r#"{"text": "a", "title": null, "headline": ["b", "c"]}"#,
            r#"{"text": "a", "title": true, "language": ["de"]}"#,
            r#"["text"]"#,
            "3",
            "",
        ] {
            let options = ReadOptions::default();
            let light = LightReader::new(&options).read(json.as_bytes(), 100);
            let full = record::article(json.as_bytes(), 100, None, &options);
            match (light, full) {
                (Ok(light), Ok(full)) => {
                    assert_eq!(light.text, full.text, "{json}");
                    let moment = record::moment(json.as_bytes(), &options);
                    assert_eq!(light.published, moment, "{json}");
                    assert_eq!(light.title, full.title, "{json}");
                    assert_eq!(light.language, full.language, "{json}");
                }
                (Err(light), Err(full)) => {
                    assert_eq!(light.to_string(), full.to_string(), "{json}");
                }
                _ => panic!("{json}"),
            }
        }
    }
}
