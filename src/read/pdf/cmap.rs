//! Tables of a font that say which characters its codes stand for.

use super::object::{Lexer, Object};

/// The characters of the codes of a font.
#[derive(Debug, Default)]
pub(super) struct Cmap {
    /// Codes from the first up to the second, and what the first stands for; in order.
    ranges: Vec<(u32, u32, Vec<u16>)>,
    /// Whether all codes are single bytes.
    pub(super) is_narrow: bool,
}

impl Cmap {
    /// Reads a table.
    pub(super) fn of(bytes: &[u8]) -> Cmap {
        let mut cmap = Cmap::default();
        let mut lexer = Lexer::new(bytes, 0);
        let mut before = Vec::new();
        let mut longest = 0;
        while let Some(object) = lexer.object() {
            let Object::Word(word) = &object else {
                before.push(object);
                continue;
            };
            match word.as_str() {
                "endbfchar" => cmap.singles(&before),
                "endbfrange" => cmap.spans(&before),
                "endcodespacerange" => {
                    let lengths = before.iter().filter_map(bytes_of).map(<[u8]>::len);
                    longest = lengths.max().unwrap_or(0).max(longest);
                }
                _ => {}
            }
            before.clear();
        }
        cmap.ranges.sort_by_key(|&(first, ..)| first);
        cmap.is_narrow = longest == 1;
        cmap
    }

    fn singles(&mut self, objects: &[Object]) {
        for pair in objects.chunks_exact(2) {
            if let (Some(code), Some(target)) = (code(&pair[0]), bytes_of(&pair[1])) {
                self.ranges.push((code, code, units(target)));
            }
        }
    }

    fn spans(&mut self, objects: &[Object]) {
        for span in objects.chunks_exact(3) {
            let (Some(first), Some(last)) = (code(&span[0]), code(&span[1])) else {
                continue;
            };
            match &span[2] {
                Object::Array(targets) => {
                    for (code, target) in (first..=last).zip(targets) {
                        let target = bytes_of(target).map(units).unwrap_or_default();
                        self.ranges.push((code, code, target));
                    }
                }
                target => {
                    let target = bytes_of(target).map(units).unwrap_or_default();
                    self.ranges.push((first, last, target));
                }
            }
        }
    }

    /// Returns what a code stands for.
    pub(super) fn characters(&self, code: u32) -> Option<String> {
        let after = self.ranges.partition_point(|&(first, ..)| first <= code);
        let (first, last, units) = self.ranges.get(after.checked_sub(1)?)?;
        if code > *last || units.is_empty() {
            return None;
        }
        let mut units = units.clone();
        if let Some(unit) = units.last_mut() {
            let further = u16::try_from(code - first).unwrap_or(u16::MAX);
            *unit = unit.wrapping_add(further);
        }
        Some(String::from_utf16_lossy(&units)).filter(|text| !text.contains('\u{FFFD}'))
    }
}

fn bytes_of(object: &Object) -> Option<&[u8]> {
    match object {
        Object::Text(bytes) => Some(bytes),
        _ => None,
    }
}

/// Reads a code of up to four bytes.
fn code(object: &Object) -> Option<u32> {
    let bytes = bytes_of(object).filter(|bytes| bytes.len() <= 4)?;
    Some(bytes.iter().fold(0, |code, byte| code << 8 | u32::from(*byte)))
}

/// The most UTF-16 units that a code stands for: no character of Unicode comes to more when it
/// is taken apart. Without a bound a few bytes of a file could write megabytes.
const MOST_UNITS: usize = 18;

/// Reads UTF-16, or a single byte.
fn units(bytes: &[u8]) -> Vec<u16> {
    match bytes {
        [byte] => vec![u16::from(*byte)],
        _ => bytes
            .chunks_exact(2)
            .take(MOST_UNITS)
            .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stand_for_characters() {
        let cmap = Cmap::of(
            b"/CIDInit begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n\
              2 beginbfchar <0003> <0020> <0004> <00660069> endbfchar\n\
              2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<0061> <D83DDE00>] endbfrange",
        );
        let of = |code| cmap.characters(code).unwrap_or_default();
        let all = [3, 4, 0x10, 0x12, 0x20, 0x21].map(of).concat();
        assert_eq!(all, " fiACa😀");
        assert_eq!([of(0), of(5), of(0x13)].concat(), "");
        assert!(!cmap.is_narrow);
        let target = "0061".repeat(1000);
        let long = format!("1 beginbfchar <0001> <{target}> endbfchar");
        let written = Cmap::of(long.as_bytes()).characters(1);
        assert_eq!(written.map(|text| text.len()), Some(MOST_UNITS));
        assert!(Cmap::of(b"<00> <FF> endcodespacerange").is_narrow);
    }
}
