//! Reads tables of articles: values with commas, semicolons, tabs or bars between them.

use std::collections::VecDeque;
use std::io::{self, BufRead, Read};
use std::path::Path;

use csv::{ByteRecord, ReaderBuilder};

use super::decode::{BYTE_ORDER_MARK, after_mark, decoded};
use super::limits::hit;
use super::{
    Articles, HEAD, Input, ReadOptions, Reader, collapsed, failure, has_extension,
    or_empty,
};
use crate::article::{Article, Date, Language, Origin};
use crate::error::{Error, ErrorKind, Limit};

/// Tables with the names of the fields in their first row, as in files that end in `.csv`
/// or `.tsv`; without any ending they are known by these names. Each further row is an
/// article; rows count from 0.
pub(super) struct Csv;

impl Reader for Csv {
    fn name(&self) -> &'static str {
        "CSV"
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        has_extension(name, &["csv", "tsv", "tab"])
            || name.extension().is_none() && looks_like_table(after_mark(head))
    }

    fn read(&self, input: Input, options: &ReadOptions) -> Articles {
        let most = options.limits.max_article;
        let Input { mut bytes, .. } = input;
        let (delimiter, mark) = match bytes.fill_buf() {
            Ok(head) => (delimiter(head), head.len() - after_mark(head).len()),
            Err(error) => return failure(error.into()),
        };
        bytes.consume(mark);
        let quotes = Quotes::between(delimiter);
        let guarded = Guarded { inner: bytes, left: most, most, quotes };
        let mut rows =
            ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(guarded);
        let names = rows.byte_headers().cloned();
        let columns = match names.map_err(|error| broken(error, mark)) {
            Ok(names) => unclosed(&mut rows, mark).and(Columns::of(&names, options)),
            Err(error) => Err(error),
        };
        let columns = match columns {
            Ok(columns) => columns,
            Err(error) => return failure(error),
        };
        let (mut number, mut is_done) = (0, false);
        or_empty(std::iter::from_fn(move || {
            let mut row = ByteRecord::new();
            rows.get_mut().left = most;
            let read = if is_done { Ok(false) } else { rows.read_byte_record(&mut row) };
            let item = match read {
                Ok(false) => return None,
                Ok(true) => unclosed(&mut rows, mark)
                    .and_then(|()| columns.article(&row, number, mark)),
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

/// Makes the error of the row just read, if a quote in it is not closed: it may have taken in
/// the rows that follow.
fn unclosed<R: Read>(
    rows: &mut csv::Reader<Guarded<R>>,
    mark: usize,
) -> Result<(), Error> {
    let end = rows.position().byte();
    match rows.get_mut().quotes.unclosed_before(end) {
        None => Ok(()),
        Some(at) => {
            let what = "the quote that opens here is not closed at the end of a value; the \
                        lines that it takes in are not read";
            Err(Error::new(ErrorKind::Malformed(what.to_string()))
                .at_byte(at + mark as u64))
        }
    }
}

/// Returns true if the first line is several names of fields, a usual one among them, and the
/// next row has as many values: no text begins so.
fn looks_like_table(head: &[u8]) -> bool {
    let mut rows =
        ReaderBuilder::new().delimiter(delimiter(head)).flexible(true).from_reader(head);
    let Ok(names) = rows.byte_headers().cloned() else { return false };
    let options = ReadOptions::default();
    let is_text = |name: &[u8]| {
        let mut usual = options.text_fields.iter();
        usual.any(|usual| usual.as_bytes().eq_ignore_ascii_case(name))
    };
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-. ".contains(byte);
    let is_name = |name: &[u8]| !name.is_empty() && name.iter().all(is_part);
    let mut row = ByteRecord::new();
    let has_row = rows.read_byte_record(&mut row).is_ok_and(|has_row| has_row);
    // A long text may not end within the head.
    let is_cut = head.len() + BYTE_ORDER_MARK.len() >= HEAD && rows.is_done();
    names.len() > 1
        && names.iter().all(is_name)
        && names.iter().any(is_text)
        && has_row
        && (row.len() == names.len() || is_cut)
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

/// A file of which no row may be longer than the limit: a quote that is not closed may take
/// in all that follows.
struct Guarded<R> {
    inner: R,
    left: u64,
    most: u64,
    quotes: Quotes,
}

impl<R: Read> Read for Guarded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.quotes.pass(&buffer[..count]);
        match self.left.checked_sub(count as u64) {
            Some(left) => {
                self.left = left;
                Ok(count)
            }
            None => Err(hit(Limit::Article(self.most)).into()),
        }
    }
}

/// Finds quotes that are not closed, which a reader of tables goes on from as if they were:
/// those that the file ends in, and those that take in line ends and close right behind the
/// start of a value, for there the quote of that later value opens.
struct Quotes {
    delimiter: u8,
    state: State,
    /// How many bytes were seen.
    seen: u64,
    /// Where the last quote opened, and whether a line ended since.
    opened: u64,
    has_line_end: bool,
    /// Whether a value would begin here, were it not for that quote.
    may_begin: bool,
    /// Where those opened that are not closed.
    unclosed: VecDeque<u64>,
}

/// Where a byte stands.
#[derive(Clone, Copy)]
enum State {
    /// At the start of a value.
    Start,
    /// In a value, outside of quotes.
    Bare,
    /// In quotes.
    Quoted,
    /// Behind a quote within quotes: it closes them unless another follows.
    Closed,
}

impl Quotes {
    fn between(delimiter: u8) -> Quotes {
        Quotes {
            delimiter,
            state: State::Start,
            seen: 0,
            opened: 0,
            has_line_end: false,
            may_begin: false,
            unclosed: VecDeque::new(),
        }
    }

    /// Goes on over the next bytes; none are the end of the file.
    fn pass(&mut self, bytes: &[u8]) {
        if bytes.is_empty() && matches!(self.state, State::Quoted) {
            self.unclosed.push_back(self.opened);
            self.state = State::Start;
        }
        for &byte in bytes {
            self.state = self.after(byte);
            self.seen += 1;
        }
    }

    fn after(&mut self, byte: u8) -> State {
        let is_line_end = byte == b'\n' || byte == b'\r';
        match (self.state, byte) {
            (State::Quoted, b'"') => State::Closed,
            (State::Quoted, _) => {
                self.has_line_end |= is_line_end;
                self.may_begin = is_line_end || byte == self.delimiter;
                State::Quoted
            }
            (_, byte) if byte == self.delimiter || is_line_end => State::Start,
            (State::Start, b'"') => {
                (self.opened, self.has_line_end) = (self.seen, false);
                self.may_begin = false;
                State::Quoted
            }
            (State::Closed, b'"') => State::Quoted,
            (State::Closed, _) => {
                let is_open = self.has_line_end && self.may_begin;
                self.unclosed.extend(is_open.then_some(self.opened));
                State::Bare
            }
            (State::Start | State::Bare, _) => State::Bare,
        }
    }

    /// Returns where the first quote opened that is not closed, of those before byte `end`,
    /// and forgets these.
    fn unclosed_before(&mut self, end: u64) -> Option<u64> {
        let count = self.unclosed.iter().take_while(|&&at| at < end).count();
        self.unclosed.drain(..count).next()
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{articles, message, shown};
    use super::*;

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
        let told = "a.csv: record has no text: none of the fields text, content, body, \
             article";
        assert_eq!(message("a.csv", b"id,x\n1,2\n"), told);
    }

    #[test]
    fn a_table_without_a_name_is_known_by_its_fields() {
        let long = format!("Date;text\n2026-03-04;\"{}\"\n", "One.\n".repeat(20_000));
        for table in ["title,text\nA,One.\n", "\u{FEFF}id\ttext\r\n1\t\"One.\nTwo.\"\r\n"]
        {
            assert!(shown("-", table.as_bytes())[0].starts_with("One."), "{table}");
        }
        assert!(Csv.fits(Path::new("-"), &long.as_bytes()[..HEAD]));
        for text in [
            "Text, title\n",
            "Text, title and date\nwere missing, she said, and left.\n",
            "The text, he said.\nIt was long, she said.\n",
            "bread,butter\nmilk,honey\n",
        ] {
            assert!(!Csv.fits(Path::new("-"), text.as_bytes()), "{text}");
        }
        assert!(!Csv.fits(Path::new("a.txt"), b"title,text\nA,One.\n"));
    }

    #[test]
    fn a_quote_that_is_not_closed_is_told_where_it_opens() {
        let told = |at| {
            format!(
                "! a.csv: byte {at}: the quote that opens here is not closed at the end of a \
                 value; the lines that it takes in are not read"
            )
        };
        let open = "title,text\nA,\"One.\"\nB,\"Two.\nC,\"Three.\"\nD,\"Four\n\n\"\"five\"\".\"\n";
        let at = open.find("\"Two").unwrap();
        let texts = ["One.".to_string(), told(at), "Four\n\n\"five\".".to_string()];
        assert_eq!(shown("a.csv", open.as_bytes()), texts);
        let to_the_end = "\u{FEFF}title,text\nA,One.\nB,\"Two.\nC,Three.\n";
        let at = to_the_end.find('"').unwrap();
        assert_eq!(shown("a.csv", to_the_end.as_bytes()), ["One.".to_string(), told(at)]);
        assert_eq!(shown("a.csv", b"title,\"text\nA,One.\n"), [told(6)]);
        // Quotes within a line are only sloppy, and so are blanks behind one.
        let sloppy = "title,text\nA,\"One.\nTwo.\" \nB,\"He left.\nHe said \"bye\" there.\"\nC,Four.\n";
        assert_eq!(shown("a.csv", sloppy.as_bytes()).len(), 3);
        assert!(
            shown("a.csv", sloppy.as_bytes()).iter().all(|row| !row.starts_with('!'))
        );
        assert_eq!(shown("a.csv", b"text,id\n\"He\" left.,1\n"), ["He left."]);
    }

    #[test]
    fn values_in_an_old_encoding_are_read() {
        assert_eq!(shown("a.csv", b"id,text\n1,caf\xE9 noir\n"), ["caf\u{e9} noir"]);
    }
}
