//! Reads tables of articles: values with commas, semicolons, tabs or bars between them.

use std::io::{self, BufRead, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use csv::{ByteRecord, ReaderBuilder};

use super::decode::{after_mark, decoded};
use super::limits::hit;
use super::{
    Articles, Input, ReadOptions, Reader, collapsed, failure, has_extension, or_empty,
};
use crate::article::{Article, Date, Language, Origin};
use crate::error::{Error, ErrorKind, Limit};

/// Tables with the names of the fields in their first row, as in files that end in `.csv`
/// or `.tsv`. Each further row is an article; rows count from 0.
pub(super) struct Csv;

impl Reader for Csv {
    fn name(&self) -> &'static str {
        "CSV"
    }

    fn fits(&self, name: &Path, _head: &[u8]) -> bool {
        has_extension(name, &["csv", "tsv", "tab"])
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        let most = options.limits.max_article;
        let left = Arc::new(AtomicU64::new(most));
        let Input { mut bytes, .. } = input;
        let (delimiter, mark) = match bytes.fill_buf() {
            Ok(head) => (delimiter(head), head.len() - after_mark(head).len()),
            Err(error) => return failure(error.into()),
        };
        bytes.consume(mark);
        let guarded = Guarded { inner: bytes, left: left.clone(), most };
        let mut rows =
            ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(guarded);
        let columns = match rows.byte_headers() {
            Ok(names) => Columns::of(names, options),
            Err(error) => return failure(broken(error, mark)),
        };
        let columns = match columns {
            Ok(columns) => columns,
            Err(error) => return failure(error),
        };
        let (mut number, mut is_done) = (0, false);
        or_empty(std::iter::from_fn(move || {
            let mut row = ByteRecord::new();
            left.store(most, Ordering::Relaxed);
            let read = if is_done { Ok(false) } else { rows.read_byte_record(&mut row) };
            let item = match read {
                Ok(false) => return None,
                Ok(true) => columns.article(&row, number, mark),
                Err(error) => {
                    is_done = true;
                    Err(broken(error, mark))
                }
            };
            number += 1;
            Some(item)
        }))
    }
}

/// Returns the sign that the first line has the most of.
fn delimiter(head: &[u8]) -> u8 {
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| line.iter().filter(|byte| **byte == sign).count();
    // Of equals the last counts: commas stand in names of fields, tabs do not.
    b"|;,\t".iter().copied().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// Which column holds what.
struct Columns {
    text: Vec<usize>,
    title: Vec<usize>,
    date: Vec<usize>,
    source: Vec<usize>,
    language: Vec<usize>,
    count: usize,
}

impl Columns {
    fn of(names: &ByteRecord, options: &ReadOptions) -> Result<Columns, Error> {
        let names: Vec<String> =
            names.iter().map(|name| collapsed(&String::from_utf8_lossy(name))).collect();
        let of = |wanted: &[String]| -> Vec<usize> {
            let place = |wanted: &String| {
                names.iter().position(|name| name.eq_ignore_ascii_case(wanted))
            };
            wanted.iter().filter_map(place).collect()
        };
        let text = of(&options.text_fields);
        if text.is_empty() {
            return Err(Error::new(ErrorKind::NoTextField(options.text_fields.clone())));
        }
        Ok(Columns {
            text,
            title: of(&options.title_fields),
            date: of(&options.date_fields),
            source: of(&options.source_fields),
            language: of(&["language".to_string(), "lang".to_string()]),
            count: names.len(),
        })
    }

    fn article(
        &self,
        row: &ByteRecord,
        number: u32,
        mark: usize,
    ) -> Result<Article, Error> {
        let at = row.position().map_or(0, csv::Position::byte) + mark as u64;
        if row.len() != self.count {
            let what = format!("row has {} fields, not {}", row.len(), self.count);
            return Err(Error::new(ErrorKind::Malformed(what)).at_byte(at));
        }
        let first = |columns: &[usize]| {
            let values = columns.iter().filter_map(|&column| row.get(column));
            let mut texts = values.map(|value| decoded(value.to_vec(), None).text);
            texts.find(|text| !text.trim().is_empty())
        };
        let text = first(&self.text);
        let text = text.ok_or_else(|| Error::new(ErrorKind::Empty).at_byte(at))?;
        let dated = first(&self.date).and_then(|date| Date::parse_ordered(&date));
        Ok(Article {
            origin: Origin { record: Some(number), ..Origin::default() },
            title: first(&self.title).map(|title| collapsed(&title)),
            published: dated.map(|(date, _)| date),
            date_order: dated.map(|(_, order)| order).unwrap_or_default(),
            source: first(&self.source).map(|source| collapsed(&source)),
            language: first(&self.language).and_then(|code| Language::new(code.trim())),
            text,
            ..Article::default()
        })
    }
}

fn broken(error: csv::Error, mark: usize) -> Error {
    let at = error.position().map(|position| position.byte() + mark as u64);
    let what = error.to_string();
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        _ => {
            let error = Error::new(ErrorKind::Malformed(what));
            at.into_iter().fold(error, Error::at_byte)
        }
    }
}

/// A file of which no row may be longer than the limit: a quote that is not closed takes
/// in all that follows.
struct Guarded<R> {
    inner: R,
    left: Arc<AtomicU64>,
    most: u64,
}

impl<R: Read> Read for Guarded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let left = self.left.load(Ordering::Relaxed);
        match left.checked_sub(count as u64) {
            Some(left) => {
                self.left.store(left, Ordering::Relaxed);
                Ok(count)
            }
            None => Err(hit(Limit::Article(self.most)).into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{articles, message, shown};

    #[test]
    fn a_row_is_an_article() {
        let table = "id,Title,text,date,Source\r\n1,\"Mayor, gone\",\"She \"\"left\"\".\n\nHe \
            stayed.\",2026-03-04,The Post\r\n2,,,,\r\n3,Next,It rained.,,\r\n";
        let items: Vec<_> = articles("a.csv", table.as_bytes()).collect();
        let first = items[0].as_ref().unwrap();
        assert_eq!(first.text, "She \"left\".\n\nHe stayed.");
        assert_eq!(first.title.as_deref(), Some("Mayor, gone"));
        assert_eq!(first.source.as_deref(), Some("The Post"));
        assert_eq!(first.published.unwrap().to_string(), "2026-03-04");
        let told = items[1].as_ref().unwrap_err().to_string();
        let at = table.find("\n2,").unwrap();
        assert_eq!(told, format!("a.csv: byte {at}: there is no text in it"));
        assert_eq!(items[2].as_ref().unwrap().origin.record, Some(2));
    }

    #[test]
    fn the_sign_between_values_is_found() {
        for sign in [",", ";", "\t", "|"] {
            let table = "\u{FEFF}text,date\nOne.,2026-03-04\n".replace(',', sign);
            assert_eq!(shown("a.tsv", table.as_bytes()), ["One."], "{sign}");
        }
    }

    #[test]
    fn a_row_with_too_few_values_is_one_error() {
        assert_eq!(
            shown("a.csv", b"id,text\n1,One.\n2\n3,Three.\n"),
            ["One.", "! a.csv: byte 15: row has 1 fields, not 2", "Three."]
        );
    }

    #[test]
    fn a_table_without_text_says_what_is_missing() {
        let told =
            "a.csv: record has no text: none of the fields text, content, body, article";
        assert_eq!(message("a.csv", b"id,x\n1,2\n"), told);
    }

    #[test]
    fn values_in_an_old_encoding_are_read() {
        assert_eq!(shown("a.csv", b"id,text\n1,caf\xE9 noir\n"), ["caf\u{e9} noir"]);
    }
}
