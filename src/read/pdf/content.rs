//! Reads what the pages of a PDF show.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::file::{File, Page};
use super::font::Font;
use super::object::{Dict, Lexer, Object, is_space};
use crate::error::Error;

/// Text that is shown in one piece.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Run {
    /// Where it begins and ends in the direction of writing, in points.
    pub(super) start: f64,
    pub(super) end: f64,
    /// How high its baseline is, from the same direction.
    pub(super) height: f64,
    /// How large its letters are.
    pub(super) size: f64,
    /// The direction of writing, in degrees.
    pub(super) angle: i32,
    pub(super) text: String,
}

/// What has been read of the pages.
pub(super) struct Reading<'f> {
    file: &'f File<'f>,
    /// The fonts by the place of their dictionaries, and all that was shown: what is shown
    /// again is the same text, and would take the time again.
    fonts: BTreeMap<usize, Rc<Font>>,
    shown: BTreeSet<usize>,
    runs: Vec<Run>,
    /// How many codes had characters, and how many had none.
    pub(super) known: usize,
    pub(super) unknown: usize,
}

/// How deep pictures of text may lie in one another.
const DEEPEST: usize = 16;

/// How often the state may be saved without being restored.
const MOST_SAVED: usize = 1024;

impl<'f> Reading<'f> {
    /// Begins to read.
    pub(super) fn new(file: &'f File<'f>) -> Reading<'f> {
        Reading {
            file,
            fonts: BTreeMap::new(),
            shown: BTreeSet::new(),
            runs: Vec::new(),
            known: 0,
            unknown: 0,
        }
    }

    /// Reads a page.
    pub(super) fn page(&mut self, page: &Page<'f>) -> Result<Vec<Run>, Error> {
        let mut content = Vec::new();
        let streams = match self.file.get(page.dict, "Contents") {
            Some(Object::Array(streams)) => streams.iter().collect(),
            Some(stream) => vec![stream],
            None => Vec::new(),
        };
        for stream in streams.into_iter().filter_map(|stream| self.file.follow(stream)) {
            if self.shown.insert(place(stream)) {
                content.extend(self.file.data(stream)?);
                content.push(b'\n');
            }
        }
        let state = State { matrix: UPRIGHT, scale: 1.0, ..State::default() };
        self.content(&content, page.resources, state, 0)?;
        Ok(std::mem::take(&mut self.runs))
    }

    fn content(
        &mut self,
        content: &[u8],
        resources: Option<&'f Dict>,
        state: State,
        depth: usize,
    ) -> Result<(), Error> {
        let mut lexer = Lexer::new(content, 0);
        let mut page = Pen { state, ..Pen::default() };
        let mut operands = Vec::new();
        while let Some(object) = lexer.object() {
            let Object::Word(word) = object else {
                operands.push(object);
                continue;
            };
            match word.as_str() {
                "BI" => lexer.at = end_of_image(content, lexer.at),
                "Tf" => self.set_font(&mut page.state, &operands, resources)?,
                "Do" => self.form(&page, &operands, resources, depth)?,
                "Tj" | "'" | "\"" | "TJ" => self.show(&mut page, &word, &operands),
                word => page.operator(word, &operands),
            }
            operands.clear();
        }
        Ok(())
    }

    fn set_font(
        &mut self,
        state: &mut State,
        operands: &[Object],
        resources: Option<&'f Dict>,
    ) -> Result<(), Error> {
        let [Object::Name(name), size] = operands else { return Ok(()) };
        state.size = size.number().unwrap_or(0.0);
        let fonts = resources.and_then(|resources| self.file.dict(resources, "Font"));
        let Some(dict) = fonts.and_then(|fonts| self.file.dict(fonts, name)) else {
            state.font = None;
            return Ok(());
        };
        let font = match self.fonts.get(&place(dict)) {
            Some(font) => font.clone(),
            None => Rc::new(Font::of(self.file, dict)?),
        };
        self.fonts.insert(place(dict), font.clone());
        state.font = Some(font);
        Ok(())
    }

    /// Reads a page within the page.
    fn form(
        &mut self,
        page: &Pen,
        operands: &[Object],
        resources: Option<&'f Dict>,
        depth: usize,
    ) -> Result<(), Error> {
        let name = operands.first().and_then(Object::name);
        let forms = resources.and_then(|resources| self.file.dict(resources, "XObject"));
        let form = name.and_then(|name| self.file.get(forms?, name));
        let Some(form @ Object::Stream(dict, _)) = form else { return Ok(()) };
        let is_new = dict.is("Subtype", "Form") && self.shown.insert(place(form));
        if !is_new || depth >= DEEPEST || page.hidden() {
            return Ok(());
        }
        let content = self.file.data(form)?;
        let own = self.file.dict(dict, "Resources").or(resources);
        let matrix = self.file.get(dict, "Matrix").and_then(Object::array);
        let matrix = matrix.and_then(matrix_of).unwrap_or(UPRIGHT);
        let mut state = page.state.clone();
        state.matrix = times(&matrix, &state.matrix);
        self.content(&content, own, state, depth + 1)
    }

    /// Shows strings, and moves on.
    fn show(&mut self, page: &mut Pen, word: &str, operands: &[Object]) {
        if word == "\"" {
            let number = |at: usize| operands.get(at).and_then(Object::number);
            page.state.word_space = number(0).unwrap_or(0.0);
            page.state.letter_space = number(1).unwrap_or(0.0);
        }
        if word == "'" || word == "\"" {
            page.next_line();
        }
        let objects = match operands.last() {
            Some(Object::Array(objects)) => objects.as_slice(),
            _ => operands,
        };
        for object in objects {
            match object {
                Object::Text(text) => self.text(page, text),
                Object::Number(number) if word == "TJ" => {
                    page.advance(-number / 1000.0 * page.state.size);
                }
                _ => {}
            }
        }
    }

    fn text(&mut self, page: &mut Pen, text: &[u8]) {
        let Some(font) = page.state.font.clone() else { return };
        let (start, height, size, angle) = page.place();
        let mut shown = String::new();
        for glyph in font.glyphs(text) {
            let state = &page.state;
            let word_space = if glyph.is_space { state.word_space } else { 0.0 };
            let width = glyph.width * state.size + state.letter_space + word_space;
            page.advance(width);
            match glyph.text {
                Some(text) => {
                    self.known += 1;
                    shown.extend(
                        text.chars().map(|c| if c.is_control() { ' ' } else { c }),
                    );
                }
                None => {
                    self.unknown += 1;
                    shown.push('\u{FFFD}');
                }
            }
        }
        let (end, ..) = page.place();
        if !shown.is_empty() && !page.hidden() {
            self.runs.push(Run { start, end, height, size, angle, text: shown });
        }
    }
}

/// Returns the place of an object of the file, which tells it from all others.
fn place<T>(object: &T) -> usize {
    std::ptr::from_ref(object).addr()
}

/// Two times two numbers that turn and stretch, and two that move.
type Matrix = [f64; 6];

const UPRIGHT: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// Returns what comes of `first` and then `second`.
fn times(first: &Matrix, second: &Matrix) -> Matrix {
    let [a, b, c, d, e, f] = *second;
    let turn = |x: f64, y: f64| (x * a + y * c, x * b + y * d);
    let (x1, y1) = turn(first[0], first[1]);
    let (x2, y2) = turn(first[2], first[3]);
    let (x3, y3) = turn(first[4], first[5]);
    [x1, y1, x2, y2, x3 + e, y3 + f]
}

fn matrix_of(objects: &[Object]) -> Option<Matrix> {
    let numbers: Option<Vec<f64>> = objects.iter().map(Object::number).collect();
    numbers?.try_into().ok()
}

#[derive(Clone, Default)]
struct State {
    matrix: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    letter_space: f64,
    word_space: f64,
    scale: f64,
    leading: f64,
    rise: f64,
}

/// Where on the page, and how, the next text is shown.
#[derive(Default)]
struct Pen {
    state: State,
    saved: Vec<State>,
    /// Where the line begins, and where the next letter goes.
    line: Matrix,
    text: Matrix,
    /// The marked parts that are open: whether each is no part of the text.
    marks: Vec<bool>,
    hidden: usize,
}

impl Pen {
    /// Returns true in a part that the file marks as no part of its text: a running head, a
    /// number of a page.
    fn hidden(&self) -> bool {
        self.hidden > 0
    }

    fn operator(&mut self, word: &str, operands: &[Object]) {
        let number = |at: usize| operands.get(at).and_then(Object::number).unwrap_or(0.0);
        match word {
            "q" if self.saved.len() < MOST_SAVED => self.saved.push(self.state.clone()),
            "Q" => self.state = self.saved.pop().unwrap_or_else(|| self.state.clone()),
            "cm" => {
                if let Some(matrix) = matrix_of(operands) {
                    self.state.matrix = times(&matrix, &self.state.matrix);
                }
            }
            "BT" => (self.line, self.text) = (UPRIGHT, UPRIGHT),
            "Tm" => {
                self.line = matrix_of(operands).unwrap_or(UPRIGHT);
                self.text = self.line;
            }
            "Td" => self.move_line(number(0), number(1)),
            "TD" => {
                self.state.leading = -number(1);
                self.move_line(number(0), number(1));
            }
            "T*" => self.next_line(),
            "TL" => self.state.leading = number(0),
            "Tc" => self.state.letter_space = number(0),
            "Tw" => self.state.word_space = number(0),
            "Tz" => self.state.scale = number(0) / 100.0,
            "Ts" => self.state.rise = number(0),
            "BMC" | "BDC" => self.mark(operands),
            "EMC" => self.hidden -= usize::from(self.marks.pop() == Some(true)),
            _ => {}
        }
    }

    fn mark(&mut self, operands: &[Object]) {
        let is_artifact = operands.first().and_then(Object::name) == Some("Artifact");
        self.marks.push(is_artifact);
        self.hidden += usize::from(is_artifact);
    }

    fn move_line(&mut self, x: f64, y: f64) {
        self.line = times(&[1.0, 0.0, 0.0, 1.0, x, y], &self.line);
        self.text = self.line;
    }

    fn next_line(&mut self) {
        self.move_line(0.0, -self.state.leading);
    }

    fn advance(&mut self, width: f64) {
        let width = width * self.state.scale;
        self.text = times(&[1.0, 0.0, 0.0, 1.0, width, 0.0], &self.text);
    }

    /// Returns where the next letter is in the direction of writing, how high, how large it
    /// is, and the direction.
    fn place(&self) -> (f64, f64, f64, i32) {
        let rise = [1.0, 0.0, 0.0, 1.0, 0.0, self.state.rise];
        let [a, b, c, d, x, y] = times(&rise, &times(&self.text, &self.state.matrix));
        let length = a.hypot(b);
        let (dx, dy) = match length > 0.0 {
            true => (a / length, b / length),
            false => (1.0, 0.0),
        };
        #[expect(clippy::cast_possible_truncation, reason = "at most 180 to either side")]
        let angle = dy.atan2(dx).to_degrees().round() as i32;
        let size = (self.state.size * c.hypot(d)).abs();
        (x * dx + y * dy, y * dx - x * dy, size, angle)
    }
}

/// Returns where a picture ends that stands in the content, from byte `at` on.
fn end_of_image(content: &[u8], at: usize) -> usize {
    let rest = content.get(at..).unwrap_or(&[]);
    let is_end = |window: &[u8]| {
        is_space(window[0]) && &window[1..3] == b"EI" && is_space(window[3])
    };
    let found = rest.windows(4).position(is_end);
    found.map_or(content.len(), |found| at + found + 3)
}
