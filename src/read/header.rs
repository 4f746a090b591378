//! Reads what a text says of itself in `Key: value` lines.

use super::{ReadOptions, collapsed};
use crate::article::{Article, Date, Language};

/// Sets the field of `article` that `key` names, unless it is set or `value` does not fit.
pub(super) fn set(article: &mut Article, key: &str, value: &str, options: &ReadOptions) {
    let is_in =
        |names: &[String]| names.iter().any(|name| name.eq_ignore_ascii_case(key));
    let value = collapsed(value);
    if value.is_empty() {
        return;
    }
    if is_in(&options.title_fields) {
        article.title.get_or_insert(value);
    } else if is_in(&options.date_fields) {
        set_date(article, &value);
    } else if is_in(&options.source_fields) {
        article.source.get_or_insert(value);
    } else if ["language", "lang"].iter().any(|name| key.eq_ignore_ascii_case(name)) {
        article.language = article.language.or_else(|| Language::new(&value));
    }
}

/// Sets when an article was published, unless that is known or `text` is no date.
pub(super) fn set_date(article: &mut Article, text: &str) {
    if article.published.is_none()
        && let Some((date, order)) = Date::parse_ordered(text)
    {
        (article.published, article.date_order) = (Some(date), order);
    }
}

/// Returns key and value of a line such as `Date: 2013-10-23` in the header of a text.
///
/// The key is one that saved articles have, or one that `options` name: any word before a
/// colon would take in sentences.
pub(super) fn pair<'t>(
    line: &'t str,
    options: &ReadOptions,
) -> Option<(&'t str, &'t str)> {
    let (key, value) = line.split_once(':')?;
    let (key, value) = (key.trim(), value.trim());
    let is_key = |name: &str| name.eq_ignore_ascii_case(key);
    let fields = [&options.title_fields, &options.date_fields, &options.source_fields];
    let is_named = fields.iter().any(|names| names.iter().any(|name| is_key(name)));
    (is_named || KEYS.iter().any(|name| is_key(name))).then_some((key, value))
}

/// Returns the keys and values of a line that has several: `Published: May 4 | Updated: May 5`.
pub(super) fn parts<'t>(
    key: &'t str,
    value: &'t str,
    options: &ReadOptions,
) -> Vec<(&'t str, &'t str)> {
    // A title may have bars in it.
    if options.title_fields.iter().any(|name| name.eq_ignore_ascii_case(key)) {
        return vec![(key, value)];
    }
    let mut pieces = value.split(" | ");
    let first = (key, pieces.next().unwrap_or_default());
    let others: Option<Vec<_>> = pieces.map(|piece| pair(piece, options)).collect();
    match others {
        Some(others) => [first].into_iter().chain(others).collect(),
        // What follows the bar is a part of the value.
        None => vec![(key, value)],
    }
}

const KEYS: &[&str] = &[
    "author",
    "byline",
    "by",
    "category",
    "copyright",
    "creator",
    "headline",
    "id",
    "keywords",
    "lang",
    "language",
    "link",
    "published",
    "publisher",
    "section",
    "slug",
    "subject",
    "tags",
    "updated",
    "url",
];
