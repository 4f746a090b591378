//! Which language a text is in, by the code of the language.

use std::fmt;
use std::str::FromStr;

/// A language by its ISO 639 code: two letters where there are such, else three.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 3]);

impl Language {
    /// No language in particular (ISO 639-2 `und`).
    pub const UNKNOWN: Language = Language(*b"und");
    /// English, what rules fall back to.
    pub const ENGLISH: Language = Language(*b"en\0");

    /// Makes a language of a code such as `en`, `de` or `ceb`, in either case, with or
    /// without a region (`pt-BR`, `zh_TW`). Returns `None` for anything else.
    ///
    /// `eng` is `en`, and both forms of Norwegian are one language, so that one comparison
    /// tells for every step whether a rule is of the language.
    pub fn new(code: &str) -> Option<Language> {
        let code = code.split(['-', '_']).next()?;
        let mut letters = [0; 3];
        if !(2..=3).contains(&code.len()) {
            return None;
        }
        for (letter, byte) in letters.iter_mut().zip(code.bytes()) {
            if !byte.is_ascii_alphabetic() {
                return None;
            }
            *letter = byte.to_ascii_lowercase();
        }
        Some(Language(letters).shortest())
    }

    /// The same language by the code of two letters, where there is one.
    fn shortest(self) -> Language {
        let known = CODES.iter().find(|(long, _)| *long == self.code());
        known.map_or(self, |&(_, [first, second])| Language([*first, *second, 0]))
    }

    /// The same language; English in place of none in particular, for its rules are what is
    /// fallen back to.
    pub(crate) fn or_english(self) -> Language {
        if self == Language::UNKNOWN { Language::ENGLISH } else { self }
    }

    /// Returns true where words are parted by spaces.
    pub(crate) fn has_spaces(self) -> bool {
        !matches!(&self.0, b"zh\0" | b"ja\0" | b"th\0" | b"lo\0" | b"km\0" | b"my\0")
    }

    /// Returns true for Chinese and Japanese, which write numbers in numerals of their own.
    pub(crate) fn has_eastern_numerals(self) -> bool {
        matches!(&self.0, b"zh\0" | b"ja\0")
    }

    /// Returns the code, in lower case.
    pub fn code(&self) -> &str {
        let length = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..length]).unwrap_or("und")
    }
}

impl Default for Language {
    fn default() -> Language {
        Language::UNKNOWN
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = String;

    /// Reads a code as [`Language::new`] does.
    fn from_str(text: &str) -> Result<Language, String> {
        Language::new(text).ok_or_else(|| format!("'{text}' is no code of a language"))
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.code())
    }
}

/// ISO 639-3 (and, where it differs, 639-2/B) codes with the shorter code of ISO 639-1; and
/// the two forms of Norwegian.
const CODES: &[(&str, &[u8; 2])] = &[
    ("afr", b"af"),
    ("aka", b"ak"),
    ("amh", b"am"),
    ("ara", b"ar"),
    ("aze", b"az"),
    ("bel", b"be"),
    ("ben", b"bn"),
    ("bul", b"bg"),
    ("cat", b"ca"),
    ("ces", b"cs"),
    ("chi", b"zh"),
    ("cmn", b"zh"),
    ("cym", b"cy"),
    ("cze", b"cs"),
    ("dan", b"da"),
    ("deu", b"de"),
    ("dut", b"nl"),
    ("ell", b"el"),
    ("eng", b"en"),
    ("epo", b"eo"),
    ("est", b"et"),
    ("eus", b"eu"),
    ("fas", b"fa"),
    ("fin", b"fi"),
    ("fra", b"fr"),
    ("fre", b"fr"),
    ("ger", b"de"),
    ("gle", b"ga"),
    ("glg", b"gl"),
    ("gre", b"el"),
    ("guj", b"gu"),
    ("heb", b"he"),
    ("hin", b"hi"),
    ("hrv", b"hr"),
    ("hun", b"hu"),
    ("hye", b"hy"),
    ("ind", b"id"),
    ("ita", b"it"),
    ("jav", b"jv"),
    ("jpn", b"ja"),
    ("kan", b"kn"),
    ("kat", b"ka"),
    ("kaz", b"kk"),
    ("khm", b"km"),
    ("kor", b"ko"),
    ("lat", b"la"),
    ("lav", b"lv"),
    ("lit", b"lt"),
    ("mal", b"ml"),
    ("mar", b"mr"),
    ("mkd", b"mk"),
    ("msa", b"ms"),
    ("mya", b"my"),
    ("nb", b"no"),
    ("nep", b"ne"),
    ("nld", b"nl"),
    ("nn", b"no"),
    ("nno", b"no"),
    ("nob", b"no"),
    ("nor", b"no"),
    ("ori", b"or"),
    ("pan", b"pa"),
    ("per", b"fa"),
    ("pes", b"fa"),
    ("pol", b"pl"),
    ("por", b"pt"),
    ("ron", b"ro"),
    ("rum", b"ro"),
    ("rus", b"ru"),
    ("sin", b"si"),
    ("slk", b"sk"),
    ("slo", b"sk"),
    ("slv", b"sl"),
    ("sna", b"sn"),
    ("spa", b"es"),
    ("sqi", b"sq"),
    ("srp", b"sr"),
    ("swa", b"sw"),
    ("swe", b"sv"),
    ("tam", b"ta"),
    ("tel", b"te"),
    ("tgk", b"tg"),
    ("tgl", b"tl"),
    ("tha", b"th"),
    ("tuk", b"tk"),
    ("tur", b"tr"),
    ("ukr", b"uk"),
    ("urd", b"ur"),
    ("uzb", b"uz"),
    ("vie", b"vi"),
    ("yid", b"yi"),
    ("zho", b"zh"),
    ("zul", b"zu"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_code_loses_its_region() {
        assert_eq!(Language::new("pt-BR"), Language::new("PT"));
        assert_eq!(
            Language::new("zh_Hant").map(|l| l.to_string()).as_deref(),
            Some("zh")
        );
        assert_eq!(Language::new("e"), None);
        assert_eq!(Language::new("ünd"), None);
    }

    #[test]
    fn a_language_is_the_same_by_whichever_of_its_codes() {
        for (code, same) in [("eng", "en"), ("DEU", "de"), ("ger", "de"), ("nb", "no")] {
            assert_eq!(Language::new(code), Language::new(same), "{code}");
        }
        assert_eq!(Language::new("nno").map(|l| l.to_string()).as_deref(), Some("no"));
        assert_eq!(Language::new("ceb").map(|l| l.to_string()).as_deref(), Some("ceb"));
        assert_eq!(Language::new("und"), Some(Language::UNKNOWN));
    }
}
