//! Reads JSON: an object, an array of objects, or an object with an array of objects in it.

use std::collections::BTreeMap;
use std::io::{BufRead, Cursor};
use std::path::Path;

use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::decode::after_mark;
use super::json_values::{Raw, Values};
use super::{
    Articles, HEAD, Input, ReadOptions, Reader, has_extension, or_empty, record,
};
use crate::error::Error;

/// JSON, as in files that end in `.json`, or that look like it.
///
/// The elements of an array, and objects that follow one another, are read one by one.
/// They are numbered from 0; a single object has no number. An object without text of its
/// own but with one array of objects in it, at the top or in inner objects, stands for
/// these objects.
pub(super) struct Json;

impl Reader for Json {
    fn name(&self) -> &'static str {
        "JSON"
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        has_extension(name, &["json"]) || looks_like_json(head)
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        let options = options.clone();
        let records = values(input.bytes, &options);
        or_empty(records.map(move |(number, value)| {
            let Raw { at, bytes, is_alone, .. } = value?;
            record::article(&bytes, at, (!is_alone).then_some(number), &options)
        }))
    }
}

/// Takes a file apart into its records, each with its number.
pub(super) fn values(
    bytes: Box<dyn BufRead + Send>,
    options: &ReadOptions,
) -> impl Iterator<Item = (usize, Result<Raw, Error>)> + Send + 'static {
    let options = options.clone();
    Values::new(bytes, 0).flat_map(move |value| spread(value, &options)).enumerate()
}

/// Returns true if the bytes open an object, in an array or not, and it is whole as far
/// as can be seen.
fn looks_like_json(head: &[u8]) -> bool {
    let start = after_mark(head).trim_ascii_start();
    let object = start.strip_prefix(b"[").unwrap_or(start).trim_ascii_start();
    let key = object.strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    if !key.is_some_and(|key| key.starts_with(b"\"")) {
        return false;
    }
    let first = Values::new(head, 0).next().and_then(Result::ok);
    let is_whole =
        |value: Raw| serde_json::from_slice::<IgnoredAny>(&value.bytes).is_ok();
    head.len() >= HEAD || first.is_some_and(is_whole)
}

/// Returns the values that a value stands for: those of the array in it, else itself.
fn spread(
    value: Result<Raw, Error>,
    options: &ReadOptions,
) -> Box<dyn Iterator<Item = Result<Raw, Error>> + Send> {
    let array = match &value {
        Ok(raw) if !raw.in_array => array_in(raw, options),
        _ => None,
    };
    match array {
        Some((at, array)) => Box::new(Values::new(Cursor::new(array), at)),
        None => Box::new(std::iter::once(value)),
    }
}

/// Finds the one array of objects in an object, and the byte where it starts.
fn array_in(raw: &Raw, options: &ReadOptions) -> Option<(u64, Vec<u8>)> {
    let json = std::str::from_utf8(&raw.bytes).ok()?;
    let [array] = arrays_in(json, options, 0)[..] else { return None };
    let at = array.as_ptr().addr() - json.as_ptr().addr();
    Some((raw.at + at as u64, array.as_bytes().to_vec()))
}

/// How deep the array may lie in objects: `{"response": {"hits": {"hits": [...]}}}`.
const DEEPEST: usize = 4;

fn arrays_in<'j>(json: &'j str, options: &ReadOptions, depth: usize) -> Vec<&'j str> {
    let object: BTreeMap<String, &RawValue> =
        serde_json::from_str(json).unwrap_or_default();
    let values = || object.values().map(|value| value.get());
    let holds_text = |name: &String| {
        let key = name.split('.').next().unwrap_or(name);
        let value = object.get(name).or_else(|| object.get(key));
        value.is_some_and(|value| !opens_records(value.get()))
    };
    if options.text_fields.iter().any(holds_text) {
        return Vec::new();
    }
    let arrays: Vec<&str> = values().filter(|value| opens_records(value)).collect();
    if !arrays.is_empty() || depth == DEEPEST {
        return arrays;
    }
    let inner = values().filter(|value| value.starts_with('{'));
    inner.flat_map(|value| arrays_in(value, options, depth + 1)).collect()
}

fn opens_records(json: &str) -> bool {
    json.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with('{'))
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{article, articles, message, shown};

    #[test]
    fn an_object_is_one_article_without_a_number() {
        let article = article("a.json", b"{\n  \"text\": \"One.\"\n}\n");
        assert_eq!((article.text.as_str(), article.origin.record), ("One.", None));
    }

    #[test]
    fn the_elements_of_an_array_are_numbered_and_a_bad_one_is_one_error() {
        let json = br#"[{"text": "One."}, {"text": x}, 3, "a,]", {"text": "Two."}]"#;
        let expected = [
            "One.",
            "! a.json: byte 28: expected value",
            "! a.json: byte 32: record is not an object",
            "! a.json: byte 35: record is not an object",
            "Two.",
        ];
        assert_eq!(shown("a.json", json), expected);
        let numbers: Vec<_> = articles("a.json", json)
            .flatten()
            .map(|article| article.origin.record)
            .collect();
        assert_eq!(numbers, [Some(0), Some(4)]);
    }

    #[test]
    fn an_array_that_breaks_off_yields_what_it_has() {
        let json = br#"[{"text": "One."}, {"te"#;
        assert_eq!(shown("a.json", json).len(), 3);
        assert_eq!(shown("a.json", json)[0], "One.");
    }

    #[test]
    fn an_object_with_an_array_of_objects_stands_for_these() {
        let json = br#"{"total": 2, "tags": ["a"], "articles": [{"text": "One."}, {"title": "x"}]}"#;
        let missing = "record has no text: none of the fields text, content, body, \
             article";
        assert_eq!(
            shown("a.json", json),
            ["One.", &format!("! a.json: byte 59: {missing}")]
        );
        let deep = br#"{"hits": {"total": {"value": 1}, "hits": [{"text": "One."}]}}"#;
        assert_eq!(shown("a.json", deep), ["One."]);
        let own = br#"{"text": "One.", "links": [{"text": "Two."}]}"#;
        assert_eq!(shown("a.json", own), ["One."]);
    }

    #[test]
    fn objects_may_follow_one_another() {
        assert_eq!(
            shown("a.json", b"{\n\"text\": \"One.\"\n}\n{\n\"text\": \"Two.\"\n}"),
            ["One.", "Two."]
        );
    }

    #[test]
    fn json_is_known_by_what_is_in_it() {
        let json = b"[ {\"text\": \"One.\"} ]";
        for name in ["-", "a.txt", "a"] {
            assert_eq!(shown(name, json), ["One."], "{name}");
        }
        assert_eq!(
            shown("-", b"{\"a\" was the first word."),
            ["{\"a\" was the first word."]
        );
        assert_eq!(
            shown("-", b"[A photo] The mayor resigned."),
            ["[A photo] The mayor resigned."]
        );
    }

    #[test]
    fn what_is_not_json_is_one_error() {
        assert_eq!(
            message("a.json", b"The mayor resigned."),
            "a.json: byte 0: expected object or array"
        );
        assert_eq!(message("a.json", b"[]"), "a.json: there is no text in it");
        assert_eq!(message("a.json", b""), "a.json: there is no text in it");
    }
}
