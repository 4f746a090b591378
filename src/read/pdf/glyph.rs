//! Characters by the names that fonts give them, and the encodings made of such.

use unicode_normalization::UnicodeNormalization;

/// Returns the characters that a name stands for: `eacute`, `f_i`, `uni20AC`, `a.alt`.
pub(super) fn characters(name: &str) -> Option<String> {
    let name = name.split('.').next().filter(|name| !name.is_empty())?;
    name.split('_').map(character).collect()
}

fn character(name: &str) -> Option<String> {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return Some(letter.to_string());
    }
    let named = NAMES.iter().find(|(known, _)| *known == name);
    let named = named.map(|&(_, characters)| characters.to_string());
    named.or_else(|| accented(name)).or_else(|| cyrillic(name)).or_else(|| numbered(name))
}

/// Reads a letter with the name of an accent behind it.
fn accented(name: &str) -> Option<String> {
    ACCENTS.iter().find_map(|&(accent, sign)| {
        let letter = match name.strip_suffix(accent)? {
            "dotlessi" => "i",
            letter if letter.len() == 1 => letter,
            _ => return None,
        };
        let composed: String = format!("{letter}{sign}").nfc().collect();
        (composed.chars().count() == 1).then_some(composed)
    })
}

/// Reads the numbers that the letters of Russian have in place of names.
fn cyrillic(name: &str) -> Option<String> {
    let number: u32 = name.strip_prefix("afii")?.parse().ok()?;
    let of = |first: u32, letter: u32| char::from_u32(letter + number - first);
    let letter = match number {
        10017..=10022 => of(10017, 0x410),
        10023 => Some('Ё'),
        10024..=10049 => of(10024, 0x416),
        10065..=10070 => of(10065, 0x430),
        10071 => Some('ё'),
        10072..=10097 => of(10072, 0x436),
        _ => None,
    };
    letter.map(String::from)
}

/// Reads `uni` with groups of four digits, `u` with four to six.
fn numbered(name: &str) -> Option<String> {
    let unit = |digits: &str| u16::from_str_radix(digits, 16).ok();
    if let Some(digits) = name.strip_prefix("uni").filter(|digits| digits.len() % 4 == 0)
    {
        let groups = (0..digits.len()).step_by(4).map(|at| digits.get(at..at + 4));
        let units: Option<Vec<u16>> = groups.map(|group| unit(group?)).collect();
        return String::from_utf16(&units?).ok();
    }
    let digits =
        name.strip_prefix('u').filter(|digits| (4..=6).contains(&digits.len()))?;
    char::from_u32(u32::from_str_radix(digits, 16).ok()?).map(String::from)
}

const ACCENTS: &[(&str, char)] = &[
    ("grave", '\u{300}'),
    ("acute", '\u{301}'),
    ("circumflex", '\u{302}'),
    ("tilde", '\u{303}'),
    ("macron", '\u{304}'),
    ("breve", '\u{306}'),
    ("dotaccent", '\u{307}'),
    ("dieresis", '\u{308}'),
    ("ring", '\u{30A}'),
    ("hungarumlaut", '\u{30B}'),
    ("caron", '\u{30C}'),
    ("commaaccent", '\u{327}'),
    ("cedilla", '\u{327}'),
    ("ogonek", '\u{328}'),
];

/// The names of what is no letter of the alphabet, and of letters that are not composed.
const NAMES: &[(&str, &str)] = &[
    ("space", " "),
    ("nbspace", " "),
    ("nonbreakingspace", " "),
    ("visiblespace", " "),
    ("exclam", "!"),
    ("quotedbl", "\""),
    ("numbersign", "#"),
    ("dollar", "$"),
    ("percent", "%"),
    ("ampersand", "&"),
    ("quotesingle", "'"),
    ("parenleft", "("),
    ("parenright", ")"),
    ("asterisk", "*"),
    ("plus", "+"),
    ("comma", ","),
    ("hyphen", "-"),
    ("minus", "−"),
    ("period", "."),
    ("slash", "/"),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("colon", ":"),
    ("semicolon", ";"),
    ("less", "<"),
    ("equal", "="),
    ("greater", ">"),
    ("question", "?"),
    ("at", "@"),
    ("bracketleft", "["),
    ("backslash", "\\"),
    ("bracketright", "]"),
    ("asciicircum", "^"),
    ("underscore", "_"),
    ("grave", "`"),
    ("braceleft", "{"),
    ("bar", "|"),
    ("braceright", "}"),
    ("asciitilde", "~"),
    ("exclamdown", "¡"),
    ("cent", "¢"),
    ("sterling", "£"),
    ("currency", "¤"),
    ("yen", "¥"),
    ("brokenbar", "¦"),
    ("section", "§"),
    ("dieresis", "¨"),
    ("copyright", "©"),
    ("ordfeminine", "ª"),
    ("guillemotleft", "«"),
    ("logicalnot", "¬"),
    ("sfthyphen", "\u{AD}"),
    ("softhyphen", "\u{AD}"),
    ("registered", "®"),
    ("macron", "¯"),
    ("degree", "°"),
    ("plusminus", "±"),
    ("twosuperior", "²"),
    ("threesuperior", "³"),
    ("acute", "´"),
    ("mu", "µ"),
    ("paragraph", "¶"),
    ("periodcentered", "·"),
    ("middot", "·"),
    ("cedilla", "¸"),
    ("onesuperior", "¹"),
    ("ordmasculine", "º"),
    ("guillemotright", "»"),
    ("onequarter", "¼"),
    ("onehalf", "½"),
    ("threequarters", "¾"),
    ("questiondown", "¿"),
    ("AE", "Æ"),
    ("ae", "æ"),
    ("OE", "Œ"),
    ("oe", "œ"),
    ("Oslash", "Ø"),
    ("oslash", "ø"),
    ("Eth", "Ð"),
    ("eth", "ð"),
    ("Thorn", "Þ"),
    ("thorn", "þ"),
    ("germandbls", "ß"),
    ("dotlessi", "ı"),
    ("dotlessj", "ȷ"),
    ("Lslash", "Ł"),
    ("lslash", "ł"),
    ("Dcroat", "Đ"),
    ("dcroat", "đ"),
    ("Dslash", "Đ"),
    ("Hbar", "Ħ"),
    ("hbar", "ħ"),
    ("Tbar", "Ŧ"),
    ("tbar", "ŧ"),
    ("Eng", "Ŋ"),
    ("eng", "ŋ"),
    ("kgreenlandic", "ĸ"),
    ("multiply", "×"),
    ("divide", "÷"),
    ("florin", "ƒ"),
    ("circumflex", "ˆ"),
    ("tilde", "˜"),
    ("breve", "˘"),
    ("dotaccent", "˙"),
    ("ring", "˚"),
    ("caron", "ˇ"),
    ("ogonek", "˛"),
    ("hungarumlaut", "˝"),
    ("endash", "–"),
    ("emdash", "—"),
    ("horizontalbar", "―"),
    ("quoteleft", "‘"),
    ("quoteright", "’"),
    ("quotesinglbase", "‚"),
    ("quotedblleft", "“"),
    ("quotedblright", "”"),
    ("quotedblbase", "„"),
    ("dagger", "†"),
    ("daggerdbl", "‡"),
    ("bullet", "•"),
    ("ellipsis", "…"),
    ("perthousand", "‰"),
    ("guilsinglleft", "‹"),
    ("guilsinglright", "›"),
    ("fraction", "⁄"),
    ("Euro", "€"),
    ("trademark", "™"),
    ("partialdiff", "∂"),
    ("Delta", "Δ"),
    ("product", "∏"),
    ("summation", "∑"),
    ("radical", "√"),
    ("infinity", "∞"),
    ("integral", "∫"),
    ("approxequal", "≈"),
    ("notequal", "≠"),
    ("lessequal", "≤"),
    ("greaterequal", "≥"),
    ("lozenge", "◊"),
    ("fi", "fi"),
    ("fl", "fl"),
    ("ff", "ff"),
    ("ffi", "ffi"),
    ("ffl", "ffl"),
    ("Alpha", "Α"),
    ("Beta", "Β"),
    ("Gamma", "Γ"),
    ("Theta", "Θ"),
    ("Lambda", "Λ"),
    ("Xi", "Ξ"),
    ("Pi", "Π"),
    ("Sigma", "Σ"),
    ("Phi", "Φ"),
    ("Psi", "Ψ"),
    ("Omega", "Ω"),
    ("alpha", "α"),
    ("beta", "β"),
    ("gamma", "γ"),
    ("delta", "δ"),
    ("epsilon", "ε"),
    ("zeta", "ζ"),
    ("eta", "η"),
    ("theta", "θ"),
    ("iota", "ι"),
    ("kappa", "κ"),
    ("lambda", "λ"),
    ("nu", "ν"),
    ("xi", "ξ"),
    ("omicron", "ο"),
    ("pi", "π"),
    ("rho", "ρ"),
    ("sigma", "σ"),
    ("sigma1", "ς"),
    ("tau", "τ"),
    ("upsilon", "υ"),
    ("phi", "φ"),
    ("chi", "χ"),
    ("psi", "ψ"),
    ("omega", "ω"),
    ("arrowleft", "←"),
    ("arrowright", "→"),
    ("arrowup", "↑"),
    ("arrowdown", "↓"),
];

/// An encoding of single bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// That of fonts that say nothing.
    Standard,
    /// That of Windows.
    Windows,
    /// That of old Macs.
    Mac,
}

impl Encoding {
    /// Finds the encoding of a name.
    pub(super) fn of(name: &str) -> Encoding {
        match name {
            "WinAnsiEncoding" | "PDFDocEncoding" => Encoding::Windows,
            "MacRomanEncoding" | "MacExpertEncoding" => Encoding::Mac,
            _ => Encoding::Standard,
        }
    }

    /// Returns the character of a code.
    pub(super) fn character(self, code: u8) -> Option<char> {
        let old = |encoding: &'static encoding_rs::Encoding| {
            encoding.decode_without_bom_handling(&[code]).0.chars().next()
        };
        match (self, code) {
            (Encoding::Standard, b'\'') => Some('’'),
            (Encoding::Standard, b'`') => Some('‘'),
            (_, b' '..=b'~') => Some(char::from(code)),
            (Encoding::Standard, _) => STANDARD.iter().find_map(|&(first, signs)| {
                signs.chars().nth(usize::from(code.checked_sub(first)?))
            }),
            (Encoding::Windows, 0x80..) => old(encoding_rs::WINDOWS_1252),
            (Encoding::Mac, 0x80..) => old(encoding_rs::MACINTOSH),
            _ => None,
        }
    }
}

/// What stands above ASCII in the standard encoding, from each of these codes on.
const STANDARD: &[(u8, &str)] = &[
    (0xA1, "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ"),
    (0xB1, "–†‡·"),
    (0xB6, "¶•‚„”»…‰"),
    (0xBF, "¿"),
    (0xC1, "`´ˆ˜¯˘˙¨"),
    (0xCA, "˚¸"),
    (0xCD, "˝˛ˇ—"),
    (0xE1, "Æ"),
    (0xE3, "ª"),
    (0xE8, "ŁØŒº"),
    (0xF1, "æ"),
    (0xF5, "ı"),
    (0xF8, "łøœß"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_for_characters() {
        let known = |name: &str| characters(name).unwrap_or_default();
        for (name, expected) in [
            ("A", "A"),
            ("Adieresis", "Ä"),
            ("ccaron", "č"),
            ("scommaaccent", "ş"),
            ("quotedblleft", "“"),
            ("f_f_i", "ffi"),
            ("a.alt", "a"),
            ("uni20AC", "€"),
            ("uni00660069", "fi"),
            ("u1F600", "😀"),
            ("afii10017", "А"),
            ("afii10097", "я"),
            (".notdef", ""),
            ("g23", ""),
        ] {
            assert_eq!(known(name), expected, "{name}");
        }
    }

    #[test]
    fn a_code_is_read_by_its_encoding() {
        assert_eq!(Encoding::of("WinAnsiEncoding").character(0x93), Some('“'));
        assert_eq!(Encoding::of("MacRomanEncoding").character(0x8E), Some('é'));
        assert_eq!(Encoding::of("StandardEncoding").character(0xFB), Some('ß'));
        assert_eq!(Encoding::Standard.character(0xB0), None);
        assert_eq!(Encoding::Standard.character(0x27), Some('’'));
    }
}
