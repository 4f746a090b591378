//! The text of a document as word processors keep it: paragraphs, and tables of them.

use std::ops::Range;

use super::collapsed;
use super::decode::Decoded;
use super::html::{Writer, Written};
use crate::article::{Article, Origin};
use crate::error::{Error, ErrorKind};

/// What a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    /// Sentences.
    #[default]
    Prose,
    /// The title of the document.
    Title,
    /// A heading.
    Heading,
    /// A caption, a line of a table of contents and the like.
    Other,
}

impl Role {
    /// Finds the role of paragraphs whose style has an English name: `heading 1`, `Title`.
    ///
    /// `None` for a name that says nothing.
    pub(super) fn of_style(name: &str) -> Option<Role> {
        let name = name.to_lowercase();
        let is_such = |start: &&str| name.starts_with(*start);
        match name.as_str() {
            "title" => Some(Role::Title),
            "subtitle" => Some(Role::Heading),
            _ if name.starts_with("heading") => Some(Role::Heading),
            _ if [
                "caption", "toc", "contents", "index", "header", "footer", "table of",
            ]
            .iter()
            .any(is_such) =>
            {
                Some(Role::Other)
            }
            _ => None,
        }
    }
}

/// A piece of a paragraph.
#[derive(Debug)]
enum Part {
    /// What stands at this place of the XML, with references.
    Raw(Range<usize>),
    /// A sign that an element at this place stands for.
    Sign(&'static str, Range<usize>),
    Space,
    Break,
}

#[derive(Debug, Default)]
struct Paragraph {
    role: Role,
    parts: Vec<Part>,
    /// How long its text is.
    bytes: usize,
    /// The table that it is in, and the row and the cell there.
    cell: Option<Cell>,
}

/// The number of a table, and those of the row and the cell in it.
type Cell = (usize, usize, usize);

/// A table that is in no other table.
#[derive(Debug, Default)]
struct Table {
    rows: usize,
    cells: usize,
    bytes: usize,
    has_table: bool,
}

impl Table {
    /// Returns true if it holds data, and does not lay out prose.
    ///
    /// As in web pages: two cells a row, six at least, of 80 bytes each at most.
    fn is_data(&self) -> bool {
        let is_regular = self.rows > 1 && self.cells >= 2 * self.rows && self.cells >= 6;
        !self.has_table && is_regular && self.bytes < self.cells * 80
    }
}

/// The paragraphs of a document, put together in the order of the file.
#[derive(Debug)]
pub(super) struct Flow<'x> {
    xml: &'x str,
    /// The paragraphs that are open; one in another is a text box.
    open: Vec<Paragraph>,
    done: Vec<Paragraph>,
    tables: Vec<Table>,
    table_depth: usize,
}

impl<'x> Flow<'x> {
    /// Begins the text of a document in XML.
    pub(super) fn new(xml: &'x str) -> Flow<'x> {
        Flow {
            xml,
            open: Vec::new(),
            done: Vec::new(),
            tables: Vec::new(),
            table_depth: 0,
        }
    }

    /// Begins a paragraph.
    pub(super) fn begin(&mut self, role: Role) {
        let table = self.tables.last().filter(|_| self.table_depth > 0);
        let cell = table.map(|table| (self.tables.len() - 1, table.rows, table.cells));
        self.open.push(Paragraph { role, cell, ..Paragraph::default() });
    }

    /// Says what the open paragraph is.
    pub(super) fn set_role(&mut self, role: Role) {
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.role = role;
        }
    }

    /// Ends the paragraph.
    pub(super) fn end(&mut self) {
        self.done.extend(self.open.pop());
    }

    /// Adds what stands at a place of the XML.
    pub(super) fn raw(&mut self, range: Range<usize>) {
        let bytes = range.len();
        if let (Some(paragraph), Some(table)) = (self.open.last(), self.tables.last_mut())
            && paragraph.cell.is_some()
        {
            table.bytes += bytes;
        }
        self.part(Part::Raw(range), bytes);
    }

    /// Adds a sign that an element at a place stands for.
    pub(super) fn sign(&mut self, sign: &'static str, range: Range<usize>) {
        self.part(Part::Sign(sign, range), sign.len());
    }

    /// Adds a space.
    pub(super) fn space(&mut self) {
        self.part(Part::Space, 0);
    }

    /// Breaks the line.
    pub(super) fn line_break(&mut self) {
        self.part(Part::Break, 0);
    }

    fn part(&mut self, part: Part, bytes: usize) {
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.parts.push(part);
            paragraph.bytes += bytes;
        }
    }

    /// Begins a table.
    pub(super) fn begin_table(&mut self) {
        match self.tables.last_mut().filter(|_| self.table_depth > 0) {
            Some(outer) => outer.has_table = true,
            None => self.tables.push(Table::default()),
        }
        self.table_depth += 1;
    }

    /// Ends a table.
    pub(super) fn end_table(&mut self) {
        self.table_depth = self.table_depth.saturating_sub(1);
    }

    /// Begins a row of the table.
    pub(super) fn row(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            table.rows += 1;
        }
    }

    /// Begins a cell of the row.
    pub(super) fn cell(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            table.cells += 1;
        }
    }

    /// Makes an article of the text, which is that of a part of the document.
    pub(super) fn article(self, part: &Decoded, name: String) -> Result<Article, Error> {
        let mut writer = Writer::default();
        let mut title = None;
        let mut before = None;
        for paragraph in self.done.iter().filter(|paragraph| paragraph.bytes > 0) {
            let cell = paragraph.cell.filter(|cell| self.is_data(*cell));
            let start = writer.begin_block(gap(before, cell));
            self.write(&mut writer, paragraph);
            let text = writer.written.text.get(start..).unwrap_or("");
            // What begins the document is its headline, unless something is called so.
            let is_title = match (paragraph.role, &title) {
                (Role::Title, found) => !matches!(found, Some((Role::Title, _))),
                (Role::Heading, _) => start == 0,
                _ => false,
            };
            if is_title && !text.trim().is_empty() {
                title = Some((paragraph.role, collapsed(text)));
            }
            if paragraph.role != Role::Prose || cell.is_some() {
                let goes_on = cell.is_some() && table_of(before) == table_of(cell);
                writer.mark(start, goes_on);
            }
            before = cell;
        }
        let Written { text, source_map, not_prose } = writer.written;
        if text.is_empty() {
            return Err(Error::new(ErrorKind::Empty));
        }
        Ok(Article {
            title: title.map(|(_, title)| title),
            source_map: part.lead(&source_map),
            text,
            not_prose,
            origin: Origin { member: Some(name), ..Origin::default() },
            ..Article::default()
        })
    }

    /// Returns true if the table that a cell is in holds data.
    fn is_data(&self, (table, ..): Cell) -> bool {
        self.tables.get(table).is_some_and(Table::is_data)
    }

    fn write(&self, writer: &mut Writer, paragraph: &Paragraph) {
        for part in &paragraph.parts {
            match part {
                Part::Raw(range) => {
                    let text = self.xml.get(range.clone()).unwrap_or("");
                    writer.text(text, range.start);
                }
                Part::Sign(sign, range) => {
                    writer.character(sign, range.start, range.len());
                }
                Part::Space => writer.space(),
                Part::Break => writer.line_break(),
            }
        }
    }
}

fn table_of(cell: Option<Cell>) -> Option<usize> {
    cell.map(|(table, ..)| table)
}

/// Returns what stands between two paragraphs by the cells that they are in.
fn gap(before: Option<Cell>, cell: Option<Cell>) -> &'static str {
    match (before, cell) {
        (Some((a, row, cell)), Some((b, other_row, other_cell))) if a == b => {
            match (row == other_row, cell == other_cell) {
                (true, true) => " ",
                (true, false) => "\t",
                (false, _) => "\n",
            }
        }
        _ => "\n\n",
    }
}
