//! Tells prose from headings, captions, bylines and site furniture.
//!
//! Where a line could be either it is prose: a lost sentence costs more than a stray line.

use super::Kind;
use super::blocks::ends_with_stop;

/// Returns the kind of a whole block if it shows one; a block of prose returns `None`.
pub(super) fn kind_of_block(
    text: &str,
    stands_alone: bool,
    is_marked: bool,
) -> Option<Kind> {
    let known = kind_of_sentence(text)
        .filter(|_| text.len() <= LONG_LINE)
        .or_else(|| kind_of_line(text));
    if is_marked {
        return Some(known.unwrap_or(Kind::Heading));
    }
    known.or_else(|| (stands_alone && is_heading(text)).then_some(Kind::Heading))
}

/// The longest line, in bytes, that is taken whole for what it begins with.
const LONG_LINE: usize = 240;

/// Returns the kind of a sentence that begins or ends as only one kind does.
pub(super) fn kind_of_sentence(text: &str) -> Option<Kind> {
    if !text.contains(char::is_alphanumeric) || is_address(text) {
        return Some(Kind::Furniture);
    }
    if is_agency_credit(text) {
        return Some(Kind::Caption);
    }
    let start = lower_start(text);
    let begins = |pattern: &Pattern| match pattern.2 {
        Where::Start => start.starts_with(pattern.3),
        Where::Whole => {
            start == pattern.3
                || start.trim_end_matches([':', '.', ' ', '»', '>']) == pattern.3
        }
        Where::Short => start.len() < 60 && start.starts_with(pattern.3),
    };
    PATTERNS.iter().find(|pattern| begins(pattern)).map(|pattern| pattern.1)
}

/// Returns the lower-cased start of the text, as much as patterns look at.
fn lower_start(text: &str) -> String {
    text.chars().take(80).flat_map(char::to_lowercase).collect()
}

/// Where in its text a pattern must stand.
#[derive(Clone, Copy)]
enum Where {
    /// At the start.
    Start,
    /// It is all of the text.
    Whole,
    /// At the start of a short text.
    Short,
}

/// Language, kind, place, lower-case text.
struct Pattern(
    #[allow(dead_code, reason = "for the reader of the table")] &'static str,
    Kind,
    Where,
    &'static str,
);

const PATTERNS: &[Pattern] = &[
    Pattern("en", Kind::Furniture, Where::Short, "read more"),
    Pattern("en", Kind::Furniture, Where::Start, "read more:"),
    Pattern("en", Kind::Furniture, Where::Start, "read also:"),
    Pattern("en", Kind::Furniture, Where::Start, "also read:"),
    Pattern("en", Kind::Furniture, Where::Short, "read the full"),
    Pattern("en", Kind::Furniture, Where::Start, "click here"),
    Pattern("en", Kind::Furniture, Where::Start, "click to "),
    Pattern("en", Kind::Furniture, Where::Start, "sign up for "),
    Pattern("en", Kind::Furniture, Where::Start, "subscribe to our"),
    Pattern("en", Kind::Furniture, Where::Start, "subscribe to the"),
    Pattern("en", Kind::Furniture, Where::Start, "subscribe now"),
    Pattern("en", Kind::Furniture, Where::Short, "share this"),
    Pattern("en", Kind::Furniture, Where::Short, "share on "),
    Pattern("en", Kind::Furniture, Where::Whole, "share"),
    Pattern("en", Kind::Furniture, Where::Whole, "advertisement"),
    Pattern("en", Kind::Furniture, Where::Short, "advertisement continue reading"),
    Pattern("en", Kind::Furniture, Where::Short, "advertisement - "),
    Pattern("en", Kind::Furniture, Where::Start, "all rights reserved"),
    Pattern("en", Kind::Furniture, Where::Start, "copyright 1"),
    Pattern("en", Kind::Furniture, Where::Start, "copyright 2"),
    Pattern("en", Kind::Furniture, Where::Start, "copyright ©"),
    Pattern("en", Kind::Furniture, Where::Start, "copyright (c)"),
    Pattern("en", Kind::Furniture, Where::Start, "© "),
    Pattern("en", Kind::Furniture, Where::Start, "(c) 2"),
    Pattern("en", Kind::Furniture, Where::Start, "©2"),
    Pattern("en", Kind::Furniture, Where::Start, "this material may not be published"),
    Pattern("en", Kind::Furniture, Where::Start, "follow us on "),
    Pattern("en", Kind::Furniture, Where::Start, "follow @"),
    Pattern("en", Kind::Furniture, Where::Start, "like us on facebook"),
    Pattern("en", Kind::Furniture, Where::Start, "join the conversation"),
    Pattern("en", Kind::Furniture, Where::Start, "related:"),
    Pattern("en", Kind::Furniture, Where::Short, "related stories"),
    Pattern("en", Kind::Furniture, Where::Short, "related articles"),
    Pattern("en", Kind::Furniture, Where::Whole, "related content"),
    Pattern("en", Kind::Furniture, Where::Start, "continue reading"),
    Pattern("en", Kind::Furniture, Where::Start, "more:"),
    Pattern("en", Kind::Furniture, Where::Start, "more from "),
    Pattern("en", Kind::Furniture, Where::Start, "see also:"),
    Pattern("en", Kind::Furniture, Where::Start, "watch:"),
    Pattern("en", Kind::Furniture, Where::Short, "watch live"),
    Pattern("en", Kind::Furniture, Where::Start, "story continues below"),
    Pattern("en", Kind::Furniture, Where::Start, "article continues below"),
    Pattern("en", Kind::Furniture, Where::Short, "skip to "),
    Pattern("en", Kind::Furniture, Where::Short, "most popular"),
    Pattern("en", Kind::Furniture, Where::Short, "most read"),
    Pattern("en", Kind::Furniture, Where::Short, "view comments"),
    Pattern("en", Kind::Furniture, Where::Short, "leave a comment"),
    Pattern("en", Kind::Furniture, Where::Short, "e-mail this"),
    Pattern("en", Kind::Furniture, Where::Short, "email this"),
    Pattern("en", Kind::Furniture, Where::Short, "print this"),
    Pattern("en", Kind::Furniture, Where::Short, "newsletter sign"),
    Pattern("en", Kind::Furniture, Where::Whole, "contact us"),
    Pattern("en", Kind::Furniture, Where::Whole, "privacy policy"),
    Pattern("en", Kind::Furniture, Where::Whole, "terms of use"),
    Pattern("en", Kind::Furniture, Where::Whole, "terms of service"),
    Pattern("en", Kind::Furniture, Where::Short, "on the net:"),
    Pattern("en", Kind::Furniture, Where::Start, "get breaking news"),
    Pattern("en", Kind::Furniture, Where::Start, "thank you for subscribing"),
    Pattern("en", Kind::Furniture, Where::Start, "get the latest "),
    Pattern("en", Kind::Caption, Where::Start, "photo:"),
    Pattern("en", Kind::Caption, Where::Start, "photo by "),
    Pattern("en", Kind::Caption, Where::Start, "photos by "),
    Pattern("en", Kind::Caption, Where::Start, "photograph by "),
    Pattern("en", Kind::Caption, Where::Start, "photo courtesy"),
    Pattern("en", Kind::Caption, Where::Start, "photo credit"),
    Pattern("en", Kind::Caption, Where::Start, "(photo"),
    Pattern("en", Kind::Caption, Where::Start, "(ap photo"),
    Pattern("en", Kind::Caption, Where::Start, "ap photo"),
    Pattern("en", Kind::Caption, Where::Start, "file - "),
    Pattern("en", Kind::Caption, Where::Start, "file – "),
    Pattern("en", Kind::Caption, Where::Start, "file — "),
    Pattern("en", Kind::Caption, Where::Start, "file photo"),
    Pattern("en", Kind::Caption, Where::Start, "image copyright"),
    Pattern("en", Kind::Caption, Where::Start, "image caption"),
    Pattern("en", Kind::Caption, Where::Start, "image:"),
    Pattern("en", Kind::Caption, Where::Start, "image credit"),
    Pattern("en", Kind::Caption, Where::Start, "media caption"),
    Pattern("en", Kind::Caption, Where::Start, "picture:"),
    Pattern("en", Kind::Caption, Where::Short, "getty images"),
    Pattern("en", Kind::Caption, Where::Start, "in this photo provided by"),
    Pattern("en", Kind::Byline, Where::Start, "reporting by "),
    Pattern("en", Kind::Byline, Where::Start, "(reporting by "),
    Pattern("en", Kind::Byline, Where::Start, "(additional reporting by"),
    Pattern("en", Kind::Byline, Where::Start, "additional reporting by"),
    Pattern("en", Kind::Byline, Where::Start, "editing by "),
    Pattern("en", Kind::Byline, Where::Start, "(editing by "),
    Pattern("en", Kind::Byline, Where::Short, "written by "),
    Pattern("en", Kind::Byline, Where::Short, "posted by "),
    Pattern("de", Kind::Furniture, Where::Short, "mehr zum thema"),
    Pattern("de", Kind::Furniture, Where::Start, "lesen sie auch"),
    Pattern("de", Kind::Furniture, Where::Start, "lesen sie mehr"),
    Pattern("de", Kind::Furniture, Where::Short, "weiterlesen"),
    Pattern("de", Kind::Furniture, Where::Whole, "anzeige"),
    Pattern("de", Kind::Furniture, Where::Start, "alle rechte vorbehalten"),
    Pattern("de", Kind::Furniture, Where::Short, "zur startseite"),
    Pattern("de", Kind::Caption, Where::Start, "foto:"),
    Pattern("de", Kind::Caption, Where::Start, "bild:"),
    Pattern("fr", Kind::Furniture, Where::Short, "lire aussi"),
    Pattern("fr", Kind::Furniture, Where::Start, "lire aussi :"),
    Pattern("fr", Kind::Furniture, Where::Short, "lire la suite"),
    Pattern("fr", Kind::Furniture, Where::Short, "à lire aussi"),
    Pattern("fr", Kind::Furniture, Where::Whole, "publicité"),
    Pattern("fr", Kind::Furniture, Where::Start, "tous droits réservés"),
    Pattern("fr", Kind::Caption, Where::Start, "crédit photo"),
    Pattern("fr", Kind::Caption, Where::Start, "photo :"),
    Pattern("es", Kind::Furniture, Where::Short, "lea también"),
    Pattern("es", Kind::Furniture, Where::Short, "leer más"),
    Pattern("es", Kind::Furniture, Where::Short, "le puede interesar"),
    Pattern("es", Kind::Furniture, Where::Whole, "publicidad"),
    Pattern("es", Kind::Furniture, Where::Start, "todos los derechos reservados"),
    Pattern("pt", Kind::Furniture, Where::Short, "leia também"),
    Pattern("pt", Kind::Furniture, Where::Short, "leia mais"),
    Pattern("pt", Kind::Furniture, Where::Whole, "publicidade"),
    Pattern("pt", Kind::Furniture, Where::Start, "todos os direitos reservados"),
    Pattern("it", Kind::Furniture, Where::Short, "leggi anche"),
    Pattern("it", Kind::Furniture, Where::Short, "continua a leggere"),
    Pattern("it", Kind::Furniture, Where::Start, "tutti i diritti riservati"),
    Pattern("nl", Kind::Furniture, Where::Short, "lees ook"),
    Pattern("nl", Kind::Furniture, Where::Short, "lees verder"),
    Pattern("nl", Kind::Furniture, Where::Start, "alle rechten voorbehouden"),
    Pattern("ru", Kind::Furniture, Where::Short, "читайте также"),
    Pattern("ru", Kind::Furniture, Where::Start, "читайте также:"),
    Pattern("ru", Kind::Furniture, Where::Start, "все права защищены"),
    Pattern("ru", Kind::Caption, Where::Start, "фото:"),
    Pattern("zh", Kind::Furniture, Where::Short, "相关新闻"),
    Pattern("zh", Kind::Furniture, Where::Short, "责任编辑"),
    Pattern("zh", Kind::Furniture, Where::Short, "版权所有"),
    Pattern("vi", Kind::Furniture, Where::Short, "xem thêm"),
    Pattern("vi", Kind::Caption, Where::Start, "ảnh:"),
    Pattern("vi", Kind::Caption, Where::Start, "(ảnh"),
];

/// Returns the kind of a line by its shape.
fn kind_of_line(text: &str) -> Option<Kind> {
    if is_credit(text) {
        Some(Kind::Caption)
    } else if is_byline(text) {
        Some(Kind::Byline)
    } else if is_menu(text) || is_table(text) {
        Some(Kind::Furniture)
    } else {
        None
    }
}

/// Returns true for a bare web or mail address.
fn is_address(text: &str) -> bool {
    let has_host =
        text.starts_with("http") && text.contains("://") || text.starts_with("www.");
    let is_mail = text.contains('@') && text.contains('.') && !text.starts_with('@');
    (has_host || is_mail) && text.len() < 2000 && !text.contains(char::is_whitespace)
}

/// Returns true for a caption that ends with who took the picture, in brackets.
fn is_credit(text: &str) -> bool {
    if text.len() > 600 || !text.ends_with(')') {
        return false;
    }
    let credit = text.rfind('(').map_or("", |at| &text[at..]);
    let lower = credit.to_lowercase();
    credit.len() < 90 && CREDITS.iter().any(|words| lower.contains(words))
}

/// Words of picture credits, in lower case.
const CREDITS: &[&str] = &[
    "photo/",
    "photo /",
    "photo by",
    "photographer",
    "ap photo",
    "getty images",
    "/ap)",
    "/afp",
    "/reuters",
    "file photo",
    "/epa",
    "/ staff",
    "photo courtesy",
    "foto:",
    "photo:",
    "ảnh:",
    "picture:",
    "image:",
    "via ap",
    "shutterstock",
];

/// Returns true for `REUTERS/Jane Roe` and `Jane Roe/Westbrook Photo Agency`.
fn is_agency_credit(text: &str) -> bool {
    let is_name = |word: &str| word.starts_with(char::is_uppercase);
    text.len() < 60
        && text.contains('/')
        && !ends_with_stop(text)
        && text.split(['/', ' ']).count() >= 3
        && text.split(['/', ' ']).all(is_name)
}

/// Returns true for a name that signs the end of a paragraph: `Jane Roe (Westbrook Post)`.
pub(super) fn is_signature(text: &str) -> bool {
    let words = text.split_whitespace();
    let is_name = |word: &str| {
        word.trim_start_matches(['(', '[', '–', '—', '-']).starts_with(char::is_uppercase)
    };
    text.len() < 80
        && (1..=7).contains(&words.clone().count())
        && !ends_with_stop(text)
        && words.into_iter().all(is_name)
}

/// Returns true for `By Jane Roe, Staff Writer` and the like.
fn is_byline(text: &str) -> bool {
    if text.len() > 120 || text.contains('\n') {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let opens = ["By", "BY", "by", "Von", "Par", "Por", "Di", "Door"];
    let is_name = |word: &&str| {
        word.starts_with(|c: char| c.is_uppercase() || !c.is_alphanumeric())
            || [
                "and", "of", "the", "for", "und", "et", "y", "e", "en", "de", "van",
                "von", "la", "in",
            ]
            .contains(word)
    };
    let names = words.get(1..).unwrap_or_default();
    let is_signed = words.first().is_some_and(|word| opens.contains(word))
        && (2..=12).contains(&names.len())
        && names.first().is_some_and(|name| name.starts_with(char::is_uppercase))
        && !text.ends_with(['.', '!', '?'])
        && names.iter().all(is_name);
    is_signed
        || words.len() <= 9
            && ROLES.iter().any(|role| ends_ignoring_case(text, role))
            && words.iter().all(|w| {
                is_name(w)
                    || [
                        "writer",
                        "staff",
                        "correspondent",
                        "reporter",
                        "editor",
                        "health",
                        "political",
                    ]
                    .contains(w)
            })
}

/// What a byline without "By" ends with, in lower case.
const ROLES: &[&str] = &[
    ", staff writer",
    " staff writer",
    ", associated press writer",
    " associated press writer",
    ", associated press",
    " ap writer",
    ", staff reporter",
    ", correspondent",
    ", special to cnn",
    " press writer",
    " contributing writer",
];

fn ends_ignoring_case(text: &str, end: &str) -> bool {
    let from = text.len().saturating_sub(end.len());
    text.get(from..).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
}

/// Returns true for short pieces between bars: `Home | News | Sport`.
fn is_menu(text: &str) -> bool {
    let pieces = text.split(['|', '»', '›', '·', '•']);
    let count = pieces.clone().count();
    count >= 3
        && text.len() < 400
        && !ends_with_stop(text)
        && pieces.into_iter().all(|piece| piece.len() < 40)
}

/// Returns true if most words are numbers: a row of a table.
fn is_table(text: &str) -> bool {
    if ends_with_stop(text) || text.len() > 1000 {
        return false;
    }
    let words = text.split_whitespace();
    let (mut numbers, mut count) = (0, 0);
    for word in words {
        count += 1;
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        numbers += usize::from(digits > 0 && digits * 2 >= word.len());
    }
    count >= 3 && numbers * 5 >= count * 3
}

/// Returns true for a short line without a stop at its end.
fn is_heading(text: &str) -> bool {
    if text.len() > 300
        || text.contains('\n')
        || ends_with_stop(text)
        || text.ends_with([',', ';', '，', '；'])
    {
        return false;
    }
    let has_capital =
        text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
    let words = text.split_whitespace().count();
    let wide = text.chars().filter(|&c| ('\u{2e80}'..='\u{d7ff}').contains(&c)).count();
    let is_thai = text.contains(|c| ('\u{e00}'..='\u{eff}').contains(&c));
    let limit = if text.ends_with(':') { 8 } else { 16 };
    has_capital && words <= limit && wide <= 40 && text.chars().count() <= 120 && !is_thai
}
