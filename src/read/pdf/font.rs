//! The fonts of a PDF: what codes stand for, and how wide they are.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::cmap::Cmap;
use super::file::File;
use super::glyph::{Encoding, characters};
use super::object::{Dict, Lexer, Object};
use crate::error::Error;

/// A font.
#[derive(Debug, Default)]
pub(super) struct Font {
    /// Whether codes have two bytes.
    is_wide: bool,
    /// What the font says that its codes stand for.
    cmap: Cmap,
    /// What single bytes stand for by their encoding.
    table: BTreeMap<u32, String>,
    /// How wide codes are, in thousandths of the font's size.
    widths: BTreeMap<u32, f64>,
    /// How wide all others are.
    width: f64,
}

/// A code of a text that is shown.
pub(super) struct Glyph {
    /// What it stands for; `None` if the font does not say.
    pub(super) text: Option<String>,
    /// How wide it is, as a part of the font's size.
    pub(super) width: f64,
    /// Whether it is the one byte that stands between words.
    pub(super) is_space: bool,
}

impl Font {
    /// Reads a font.
    pub(super) fn of(file: &File<'_>, dict: &Dict) -> Result<Font, Error> {
        let cmap = match file.get(dict, "ToUnicode") {
            Some(stream @ Object::Stream(..)) => Cmap::of(&file.data(stream)?),
            _ => Cmap::default(),
        };
        let inner = file.get(dict, "DescendantFonts").and_then(Object::array);
        let inner = inner.and_then(|fonts| file.follow(fonts.first()?)?.dict());
        match inner.filter(|_| dict.is("Subtype", "Type0")) {
            Some(inner) => Ok(Font {
                is_wide: !(cmap.is_narrow && file.get(dict, "Encoding").is_none()),
                cmap,
                widths: wide_widths(file, inner),
                width: file.number(inner.get("DW")).unwrap_or(1000.0),
                ..Font::default()
            }),
            None => Font::simple(file, dict, cmap),
        }
    }

    fn simple(file: &File<'_>, dict: &Dict, cmap: Cmap) -> Result<Font, Error> {
        let descriptor = file.dict(dict, "FontDescriptor");
        let missing = descriptor.and_then(|dict| file.number(dict.get("MissingWidth")));
        let scale = match dict.is("Subtype", "Type3") {
            true => 1000.0 * type3_scale(file, dict),
            false => 1.0,
        };
        Ok(Font {
            cmap,
            table: table(file, dict, descriptor)?,
            widths: widths(file, dict, scale),
            width: missing.unwrap_or(0.0),
            ..Font::default()
        })
    }

    /// Reads a text that is shown in this font.
    pub(super) fn glyphs<'t>(
        &'t self,
        text: &'t [u8],
    ) -> impl Iterator<Item = Glyph> + 't {
        text.chunks(if self.is_wide { 2 } else { 1 }).map(|bytes| {
            let code = bytes.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
            self.glyph(code)
        })
    }

    fn glyph(&self, code: u32) -> Glyph {
        let by_table = || self.table.get(&code).cloned();
        let text = self.cmap.characters(code).or_else(by_table);
        let width = self.widths.get(&code).copied();
        let usual = || match (self.width > 0.0, &text) {
            (true, _) | (_, None) => self.width,
            // One of the fonts that every reader has: their widths are not in the file.
            (false, Some(text)) => text.chars().map(usual_width).sum(),
        };
        let width = width.unwrap_or_else(usual) / 1000.0;
        Glyph {
            width,
            is_space: code == 32 && !self.is_wide,
            text: text.map(|text| without_ligatures(&text)),
        }
    }
}

/// Returns text with letters in place of the signs for two or three of them.
fn without_ligatures(text: &str) -> String {
    let is_ligature = |c: char| matches!(c, '\u{FB00}'..='\u{FB06}');
    match text.contains(is_ligature) {
        true => text.nfkc().collect(),
        false => text.to_string(),
    }
}

/// Returns what single bytes stand for.
fn table(
    file: &File<'_>,
    dict: &Dict,
    descriptor: Option<&Dict>,
) -> Result<BTreeMap<u32, String>, Error> {
    let encoding = file.get(dict, "Encoding");
    let base = match encoding {
        Some(Object::Name(name)) => Encoding::of(name),
        Some(Object::Dict(encoding)) => {
            let name = file.get(encoding, "BaseEncoding").and_then(Object::name);
            name.map_or(Encoding::Standard, Encoding::of)
        }
        _ if dict.is("Subtype", "TrueType") => Encoding::Windows,
        _ => Encoding::Standard,
    };
    let plain = |code: u8| Some((u32::from(code), base.character(code)?.to_string()));
    let mut table: BTreeMap<_, _> = (0..=255).filter_map(plain).collect();
    let program = descriptor.and_then(|descriptor| file.get(descriptor, "FontFile"));
    if let Some(program) = program.filter(|_| !matches!(encoding, Some(Object::Name(_))))
    {
        table.extend(built_in(&file.data(program)?));
    }
    let encoding = encoding.and_then(Object::dict);
    let differences = encoding.map(|dict| file.list(dict, "Differences"));
    let mut code = 0;
    for object in differences.unwrap_or(&[]) {
        match file.follow(object) {
            Some(Object::Number(number)) => code = whole(*number),
            Some(Object::Name(name)) => {
                table.remove(&code);
                table.extend(characters(name).map(|text| (code, text)));
                code = code.saturating_add(1);
            }
            _ => {}
        }
    }
    Ok(table)
}

/// Reads the encoding that a font program in Type 1 has: `dup 65 /A put`.
fn built_in(program: &[u8]) -> BTreeMap<u32, String> {
    let mut table = BTreeMap::new();
    let mut lexer = Lexer::new(program, 0);
    let mut before: [Option<Object>; 2] = [None, None];
    while let Some(object) = lexer.object() {
        match (&object, &before) {
            // What follows is encrypted.
            (Object::Word(word), _) if word == "eexec" => break,
            (
                Object::Word(word),
                [Some(Object::Number(code)), Some(Object::Name(name))],
            ) if word == "put" => {
                table.extend(characters(name).map(|text| (whole(*code), text)));
            }
            _ => {}
        }
        before = [before[1].take(), Some(object)];
    }
    table
}

fn whole(number: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, reason = "saturates")]
    let whole = number as u32;
    whole
}

/// Returns how many times the size of a Type 3 font its units are.
fn type3_scale(file: &File<'_>, dict: &Dict) -> f64 {
    let matrix = file.get(dict, "FontMatrix").and_then(Object::array);
    let scale = matrix.and_then(|matrix| file.number(matrix.first()));
    scale.map_or(0.001, f64::abs)
}

fn widths(file: &File<'_>, dict: &Dict, scale: f64) -> BTreeMap<u32, f64> {
    let first = whole(file.number(dict.get("FirstChar")).unwrap_or(0.0));
    let widths = file.list(dict, "Widths").iter();
    let widths = widths.map(|width| file.number(Some(width)).unwrap_or(0.0) * scale);
    (first..first.saturating_add(MOST_CODES)).zip(widths).collect()
}

/// How many codes a font may have.
const MOST_CODES: u32 = 0x1_0000;

/// Reads the widths of a font of two bytes: `1 [500 600] 3 9 1000`.
fn wide_widths(file: &File<'_>, dict: &Dict) -> BTreeMap<u32, f64> {
    let mut widths = BTreeMap::new();
    let mut objects = file.list(dict, "W").iter();
    while let Some(first) = objects.next().and_then(|object| file.number(Some(object))) {
        let first = whole(first);
        let codes = first..first.saturating_add(MOST_CODES);
        match objects.next().and_then(|object| file.follow(object)) {
            Some(Object::Array(list)) if file.has_room(list.len()) => {
                let list = list.iter();
                let list = list.map(|width| file.number(Some(width)).unwrap_or(0.0));
                widths.extend(codes.zip(list));
            }
            Some(Object::Number(last)) => {
                let width = file.number(objects.next()).unwrap_or(0.0);
                let codes = first..=whole(*last).min(codes.end);
                if file.has_room(codes.clone().count()) {
                    widths.extend(codes.map(|code| (code, width)));
                }
            }
            _ => break,
        }
    }
    widths
}

/// Returns about how wide a character is in Helvetica and Times.
fn usual_width(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '’' | '‘' => {
            250.0
        }
        'f' | 't' | 'r' | 'I' | ' ' | '(' | ')' | '[' | ']' | '-' | '/' => 290.0,
        'm' | 'w' | 'M' | 'W' | '—' | '%' | '@' => 820.0,
        _ if c.is_uppercase() => 680.0,
        _ => 520.0,
    }
}
