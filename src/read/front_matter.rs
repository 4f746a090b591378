//! Reads the `key: value` lines of a Markdown file's front matter.

use super::{ReadOptions, header};
use crate::article::Article;

/// Sets the fields that the front matter of `text` names, and returns where it ends: 0
/// if there is none.
///
/// Front matter is YAML between lines of `---`, or TOML between lines of `+++`. Of both,
/// plain keys at the top level are read; a list counts with its first element.
pub(super) fn read(text: &str, article: &mut Article, options: &ReadOptions) -> usize {
    let Some((block, end, equals)) = block(text) else { return 0 };
    for (key, value) in pairs(block, equals) {
        header::set(article, &key, &value, options);
    }
    end
}

/// Returns true if `text` begins with front matter.
pub(super) fn is_in(text: &str) -> bool {
    block(text).is_some()
}

/// Returns the lines between the fences, where the closing fence ends, and the sign
/// between key and value.
fn block(text: &str) -> Option<(&str, usize, char)> {
    let (fence, sign) = if text.starts_with("---") { ("---", ':') } else { ("+++", '=') };
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == fence)?;
    let mut end = first.len();
    for line in lines {
        let start = end;
        end += line.len();
        let is_fence =
            line.trim_end() == fence || fence == "---" && line.trim_end() == "...";
        if is_fence {
            let block = &text[first.len()..start];
            // Between two rules of dashes there may be prose.
            let opens = block.lines().find(|line| !is_comment(line));
            return opens
                .is_none_or(|line| key_of(line, sign).is_some())
                .then_some((block, end, sign));
        }
    }
    None
}

fn is_comment(line: &str) -> bool {
    line.trim().is_empty() || line.trim_start().starts_with('#')
}

/// Splits a line into its key and the rest.
fn key_of(line: &str, sign: char) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(sign)?;
    let key = key.trim_end().trim_matches(['"', '\'']);
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let is_apart =
        sign == '=' || value.is_empty() || value.starts_with(char::is_whitespace);
    (is_apart && !key.is_empty() && key.chars().all(is_name))
        .then_some((key, value.trim()))
}

fn pairs(block: &str, sign: char) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut goes_on = false;
    for line in block.lines().filter(|line| !is_comment(line)) {
        if sign == '=' && line.starts_with('[') {
            break;
        }
        let is_inner = line.starts_with([' ', '\t', '-']);
        match (key_of(line, sign), pairs.last_mut()) {
            (Some((key, value)), _) if !is_inner => {
                goes_on = matches!(value, "" | ">" | ">-" | ">+" | "|" | "|-" | "|+");
                let value = if goes_on { String::new() } else { scalar(value) };
                pairs.push((key.to_string(), value));
            }
            (_, Some((_, value))) if goes_on && is_inner => {
                goes_on = add_line(value, line);
            }
            _ => goes_on = false,
        }
    }
    pairs
}

/// Adds an indented line to a value; returns false when the value takes no more.
fn add_line(value: &mut String, line: &str) -> bool {
    let item = line.trim_start().strip_prefix("- ");
    if !value.is_empty() {
        value.push(' ');
    }
    value.push_str(&item.map_or_else(|| line.trim().to_string(), scalar));
    item.is_none()
}

/// Reads a value: quotes and a comment off, of a list the first element.
fn scalar(value: &str) -> String {
    let value = value.trim();
    let list = value.strip_prefix('[');
    let first = list.unwrap_or(value).trim_start();
    match first.chars().next() {
        Some('"') => double_quoted(&first[1..]),
        Some('\'') => single_quoted(&first[1..]),
        _ if list.is_some() => {
            first.split([',', ']']).next().unwrap_or("").trim().to_string()
        }
        _ => first.split(" #").next().unwrap_or("").trim().to_string(),
    }
}

fn double_quoted(rest: &str) -> String {
    let mut value = String::new();
    let mut chars = rest.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => value.extend(
                chars.next().map(|c| if matches!(c, 'n' | 't') { ' ' } else { c }),
            ),
            _ => value.push(c),
        }
    }
    value
}

fn single_quoted(rest: &str) -> String {
    let mut value = String::new();
    let mut chars = rest.chars().peekable();
    while let Some(c) = chars.next() {
        // In YAML, two single quotes stand for one.
        if c == '\'' && chars.next_if_eq(&'\'').is_none() {
            break;
        }
        value.push(c);
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(text: &str) -> Option<String> {
        let mut article = Article::default();
        read(text, &mut article, &ReadOptions::default());
        article.title
    }

    #[test]
    fn yaml_and_toml_are_read() {
        let mut article = Article::default();
        let yaml = "---\ntitle: \"A: \\\"b\\\"\" # c\ndate: 2013-10-23T11:39:00Z\nsource: 'It''s'\n\
            lang: de\ntags:\n  - x\n---\nText";
        assert_eq!(&yaml[read(yaml, &mut article, &ReadOptions::default())..], "Text");
        assert_eq!(article.title.as_deref(), Some("A: \"b\""));
        assert_eq!(article.source.as_deref(), Some("It's"));
        assert_eq!(
            article.published.map(|d| d.to_string()).as_deref(),
            Some("2013-10-23T11:39:00")
        );
        assert_eq!(article.language.map(|l| l.to_string()).as_deref(), Some("de"));
        assert_eq!(title("+++\r\ntitle = \"A\"\r\n+++\r\n"), Some("A".into()));
        assert_eq!(title("+++\nx = 1\n[extra]\ntitle = \"A\"\n+++\n"), None);
    }

    #[test]
    fn a_value_may_go_on_in_lines_below() {
        assert_eq!(title("---\ntitle: >-\n  A\n  b\ndate: x\n---\n"), Some("A b".into()));
        assert_eq!(title("---\ntitle:\n- A\n- b\n---\n"), Some("A".into()));
        assert_eq!(title("---\ntitle: [A, b]\n---\n"), Some("A".into()));
        assert_eq!(title("---\ntitle: A [b]\n---\n"), Some("A [b]".into()));
    }

    #[test]
    fn prose_between_rules_is_no_front_matter() {
        for text in [
            "---\nThe mayor resigned.\n---\n",
            "---\ntitle: A\n",
            "----\na: b\n----\n",
            "",
        ] {
            assert!(!is_in(text), "{text}");
        }
    }
}
