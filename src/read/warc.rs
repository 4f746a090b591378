//! Reads web archives (WARC), record by record as they come.

use std::io::{BufRead, Cursor, Read};
use std::path::{Path, PathBuf};

use super::limits::{Nest, hit};
use super::{Articles, Input, ReadOptions, Reader, failure, in_member, inner};
use crate::article::Article;
use crate::error::{Error, ErrorKind, Limit};

/// Web archives: the pages that were saved, and texts made of them.
///
/// Answers of servers other than "found", and what is no text, are left out. Records count
/// from 0, all of them; the address of a page is the name of its member.
pub(super) struct Warc;

impl Reader for Warc {
    fn name(&self) -> &'static str {
        "WARC"
    }

    fn fits(&self, _name: &Path, head: &[u8]) -> bool {
        head.starts_with(b"WARC/")
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        match input.nest.inner(&options.limits) {
            Ok(nest) => super::or_empty(Records {
                bytes: input.bytes,
                at: 0,
                number: 0,
                nest,
                options: options.clone(),
                current: None,
                is_done: false,
            }),
            Err(error) => failure(error),
        }
    }
}

struct Records {
    bytes: Box<dyn BufRead + Send>,
    at: u64,
    number: u32,
    nest: Nest,
    options: ReadOptions,
    /// The articles of the record before.
    current: Option<Articles>,
    is_done: bool,
}

/// The names and values of some lines `Name: value`.
#[derive(Debug, Default)]
struct Fields(Vec<(String, String)>);

impl Fields {
    fn get(&self, name: &str) -> Option<&str> {
        let field = self.0.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        field.map(|(_, value)| value.as_str())
    }

    fn add(&mut self, line: &str) {
        if let Some((name, value)) = line.split_once(':') {
            self.0.push((name.trim().to_string(), value.trim().to_string()));
        }
    }

    /// Returns the type of the content, in small letters, and the encoding it is in.
    fn content_type(&self) -> (String, Option<String>) {
        let value = self.get("Content-Type").unwrap_or("").to_ascii_lowercase();
        let kind = value.split(';').next().unwrap_or("").trim().to_string();
        let charset = value.split_once("charset=").map(|(_, name)| name);
        let charset = charset.and_then(|name| name.split([';', ' ']).next());
        (kind, charset.map(|name| name.trim_matches('"').to_string()))
    }
}

/// The longest line of a header, and the most of them.
const LONGEST: u64 = 64 << 10;

impl Records {
    /// Reads lines up to a blank one; `None` at the end of the file.
    fn fields(&mut self) -> Result<Option<Fields>, Error> {
        let mut fields = Fields::default();
        let mut is_first = true;
        let end = self.at + LONGEST;
        loop {
            let mut line = Vec::new();
            let count = self.bytes.by_ref().take(LONGEST).read_until(b'\n', &mut line)?;
            let at = self.at;
            self.at += count as u64;
            let text = String::from_utf8_lossy(line.trim_ascii_end());
            match (count, text.is_empty(), is_first) {
                (0, _, true) => return Ok(None),
                (0, ..) => return Err(self.ends_early()),
                (_, true, true) => continue,
                (_, true, false) => return Ok(Some(fields)),
                _ if is_first && !text.starts_with("WARC/") || self.at > end => {
                    let what = "web archive is broken: no record begins here".to_string();
                    return Err(Error::new(ErrorKind::Malformed(what)).at_byte(at));
                }
                _ => fields.add(&text),
            }
            is_first = false;
        }
    }

    fn ends_early(&self) -> Error {
        let what = "web archive ends too early".to_string();
        Error::new(ErrorKind::Malformed(what)).at_byte(self.at)
    }

    /// Reads the next record with an article in it.
    fn record(&mut self) -> Result<Option<Articles>, Error> {
        while let Some(fields) = self.fields()? {
            let start = self.at;
            let length = fields.get("Content-Length").and_then(|n| n.parse::<u64>().ok());
            let Some(length) = length else {
                let what = "web archive is broken: record without a length".to_string();
                return Err(Error::new(ErrorKind::Malformed(what)).at_byte(start));
            };
            let number = self.number;
            self.number = self.number.saturating_add(1);
            let kind = fields.get("WARC-Type").unwrap_or("").to_ascii_lowercase();
            let is_text = matches!(kind.as_str(), "response" | "resource" | "conversion");
            let most = self.options.limits.max_article;
            let wanted = if is_text { length.min(most.saturating_add(1)) } else { 0 };
            let mut block = Vec::new();
            self.bytes.by_ref().take(wanted).read_to_end(&mut block)?;
            let rest = length.saturating_sub(block.len() as u64);
            let skipped =
                std::io::copy(&mut self.bytes.by_ref().take(rest), &mut std::io::sink())?;
            self.at += block.len() as u64 + skipped;
            if skipped < rest {
                return Err(self.ends_early());
            }
            let address =
                fields.get("WARC-Target-URI").unwrap_or("").trim_matches(['<', '>']);
            let address = address.to_string();
            let articles = match block.len() as u64 > most {
                true => failure(hit(Limit::Article(most)).at_byte(start)),
                false => match self.content(&kind, &fields, block) {
                    Some(articles) => articles,
                    None => continue,
                },
            };
            return Ok(Some(numbered(number, in_member(address, articles))));
        }
        Ok(None)
    }

    /// Reads what a record holds, if that is text.
    fn content(&self, kind: &str, fields: &Fields, block: Vec<u8>) -> Option<Articles> {
        let is_answer = kind == "response";
        let (body, (content_type, charset)) = match is_answer {
            true => {
                let (answer, body) = answer(&block)?;
                (body, answer.content_type())
            }
            false => (block, fields.content_type()),
        };
        let name = match content_type.as_str() {
            "text/html" | "application/xhtml+xml" => "page.html",
            "text/plain" => "page.txt",
            "application/json"
            | "application/ld+json"
            | "text/css"
            | "text/javascript" => {
                return None;
            }
            kind if kind.starts_with("text/") || kind.is_empty() => "page",
            "application/pdf" => "page.pdf",
            _ => return None,
        };
        let nest = self.nest.clone().in_charset(charset);
        Some(inner(PathBuf::from(name), Box::new(Cursor::new(body)), nest, &self.options))
    }
}

/// Takes an answer of a server apart, if it found what was asked for.
fn answer(block: &[u8]) -> Option<(Fields, Vec<u8>)> {
    let end =
        block.windows(4).position(|window| window == b"\r\n\r\n").map(|at| (at, at + 4));
    let end = end.or_else(|| {
        block.windows(2).position(|window| window == b"\n\n").map(|at| (at, at + 2))
    });
    let (header, body) = (&block[..end?.0], &block[end?.1..]);
    let header = String::from_utf8_lossy(header);
    let mut lines = header.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1));
    if !status.is_some_and(|status| status.starts_with('2')) {
        return None;
    }
    let mut fields = Fields::default();
    lines.for_each(|line| fields.add(line));
    let is_chunked = fields
        .get("Transfer-Encoding")
        .is_some_and(|value| value.to_ascii_lowercase().contains("chunked"));
    let body = match is_chunked {
        // Many crawlers join the chunks and leave the field as it was.
        true => joined(body).unwrap_or_else(|| body.to_vec()),
        false => body.to_vec(),
    };
    Some((fields, body))
}

/// Joins the chunks of a body; `None` if there are none.
fn joined(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let line = std::str::from_utf8(&rest[..end]).ok()?;
        let size = line.split(';').next().unwrap_or("").trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        rest = &rest[end + 1..];
        if size == 0 {
            return Some(body);
        }
        body.extend(rest.get(..size)?);
        rest = rest.get(size..)?;
        rest = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n"))?;
    }
}

fn numbered(number: u32, articles: Articles) -> Articles {
    Box::new(articles.map(move |article| {
        let mut article = article?;
        article.origin.record = Some(number);
        Ok(article)
    }))
}

impl Iterator for Records {
    type Item = Result<Article, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.current.as_mut().and_then(Iterator::next) {
                return Some(item);
            }
            self.current = None;
            if self.is_done {
                return None;
            }
            match self.record() {
                Ok(Some(articles)) => self.current = Some(articles),
                Ok(None) => self.is_done = true,
                Err(error) => {
                    self.is_done = true;
                    return Some(Err(error));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{articles, shown};

    fn record(kind: &str, address: &str, content_type: &str, block: &str) -> String {
        format!(
            "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\n\
             Content-Type: {content_type}\r\nContent-Length: {}\r\n\r\n{block}\r\n\r\n",
            block.len()
        )
    }

    fn web_archive() -> String {
        let http = "application/http; msgtype=response";
        let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\
            Transfer-Encoding: chunked\r\n\r\n13\r\n<p>The mayor resign\r\n5;x\r\ned.</\r\n0\r\n\r\n";
        [
            record("warcinfo", "", "application/warc-fields", "software: x"),
            record("request", "http://a/", "application/http", "GET / HTTP/1.1\r\n\r\n"),
            record("response", "http://a/", http, page),
            record("response", "http://b/", http, "HTTP/1.1 404 No\r\n\r\nNot found."),
            record("conversion", "<http://c/>", "text/plain", "She left."),
        ]
        .concat()
    }

    #[test]
    fn pages_and_texts_of_a_web_archive_are_read_with_their_address() {
        let shown: Vec<String> = articles("a.warc", web_archive().as_bytes())
            .flatten()
            .map(|article| format!("{}: {}", article.origin, article.text))
            .collect();
        assert_eq!(
            shown,
            ["a.warc#http://a/#2: The mayor resigned.", "a.warc#http://c/#4: She left."]
        );
    }

    #[test]
    fn a_web_archive_that_breaks_off_or_is_broken_names_the_byte() {
        let bytes = web_archive();
        let length = bytes.len();
        let cut = shown("a.warc", &bytes.as_bytes()[..length - 10]);
        let told = format!("! a.warc: byte {}: web archive ends too early", length - 10);
        assert_eq!(cut, ["The mayor resigned.", &told]);
        let broken = format!("{bytes}garbage\r\n");
        let told = format!(
            "! a.warc: byte {length}: web archive is broken: no record begins here"
        );
        assert_eq!(shown("a.warc", broken.as_bytes()).last(), Some(&told));
    }
}
