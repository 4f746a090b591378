//! Which news agency an article credits: in its dateline, its byline, a credit line or the
//! name of its publisher.

use std::sync::LazyLock;

use crate::article::{Article, Span};
use crate::hash::FixedMap;
use crate::sentence::{Kind, Sentence};
use crate::term::count_runs;

/// An agency by its row in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Agency(usize);

/// The agencies: how each signs, in capitals or in mixed case as here; and its long names.
const AGENCIES: &[(&[&str], &[&str])] = &[
    (&["AP"], &["Associated Press"]),
    (&["Reuters", "REUTERS"], &["Thomson Reuters"]),
    (&["AFP"], &["Agence France-Presse", "Agence France Presse"]),
    (&["dpa", "DPA", "dpa-AFX"], &["Deutsche Presse-Agentur"]),
    (&["Xinhua", "XINHUA"], &["Xinhua News Agency", "新华社", "新华网", "新華社"]),
    (&["UPI"], &["United Press International"]),
    (&["EFE", "Efe"], &["Agencia EFE"]),
    (&["ANSA", "Ansa"], &[]),
    (&["TASS", "Tass", "Itar-Tass", "ITAR-TASS", "ТАСС"], &[]),
    (&["Interfax", "Интерфакс"], &[]),
    (&["RIA"], &["RIA Novosti", "РИА Новости"]),
    (&["Kyodo", "KYODO"], &["Kyodo News", "共同通信"]),
    (&["Yonhap", "YONHAP"], &["Yonhap News Agency"]),
    (&["PTI"], &["Press Trust of India"]),
    (&["ANI"], &["Asian News International"]),
    (&["IANS"], &["Indo-Asian News Service"]),
    (&["PA"], &["Press Association", "PA Media"]),
    (&["AAP"], &["Australian Associated Press"]),
    (&["CP"], &["Canadian Press"]),
    (&["APA"], &["Austria Presse Agentur"]),
    (&["SID", "sid"], &["Sport-Informations-Dienst"]),
    (&["KNA"], &["Katholische Nachrichten-Agentur"]),
    (&["epd"], &["Evangelischer Pressedienst"]),
    (&["SDA", "ATS"], &["Keystone-SDA", "Keystone-ATS"]),
    (&["ANP"], &[]),
    (&["Belga", "BELGA"], &[]),
    (&["NTB"], &[]),
    (&["Ritzau"], &[]),
    (&["PAP"], &["Polska Agencja Prasowa"]),
    (&["MTI"], &[]),
    (&["Lusa", "LUSA"], &["Agência Lusa"]),
    (&["AA"], &["Anadolu Agency", "Anadolu Ajansı"]),
    (&["IRNA"], &[]),
    (&["WAM"], &[]),
    (&["SPA"], &["Saudi Press Agency"]),
    (&["VNA", "TTXVN"], &["Vietnam News Agency", "Thông tấn xã Việt Nam"]),
    (&["Antara"], &[]),
    (&["Bernama"], &[]),
    (&["CNS"], &["Catholic News Service"]),
    (&["STT"], &[]),
    (&["Europa Press"], &[]),
    (&["Notimex"], &[]),
    (&["Télam"], &[]),
    (&["Agência Brasil"], &[]),
    (&["Jiji"], &["Jiji Press", "時事通信"]),
];

/// How many lines from either end of an article may credit an agency.
const EDGE: usize = 6;

/// The longest line, in words, that credits an agency and does nothing else.
const CREDIT_WORDS: usize = 24;

/// Finds the agency that an article credits; `sentences` are all of it, in reading order.
///
/// That it quotes an agency, or has a photograph from one, is no credit.
pub(super) fn credit(article: &Article, sentences: &[Sentence]) -> Option<Agency> {
    let source = article.source.as_deref().and_then(named);
    source.or_else(|| dateline(article, sentences)).or_else(|| edge(article, sentences))
}

/// Reads what stands before the first sentence of a paragraph: `LUNDE (AFP) -`.
fn dateline(article: &Article, sentences: &[Sentence]) -> Option<Agency> {
    let first = sentences.iter().take(2 * EDGE).filter(|s| s.kind == Kind::Prose);
    let leads = first.map(|s| Span::new(s.span.start(), s.core.start()));
    leads.take(3).find_map(|lead| named(article.slice(lead)))
}

/// Reads the lines at either end.
fn edge(article: &Article, sentences: &[Sentence]) -> Option<Agency> {
    let count = sentences.len();
    let ends = (0..count.min(EDGE)).chain(count.saturating_sub(EDGE).max(EDGE)..count);
    ends.filter_map(|at| sentences.get(at))
        .find_map(|s| line(article.slice(s.span), s.kind))
}

/// Reads one line near an end: a signature, a byline, a note on who contributed.
fn line(text: &str, kind: Kind) -> Option<Agency> {
    let words = count_runs(text);
    if kind == Kind::Caption || words > CREDIT_WORDS || is_about_pictures(text) {
        return None;
    }
    if is_reuters_signature(text) {
        return named("Reuters");
    }
    let bare = kind != Kind::Prose && words <= 8;
    let signs = bare && !has_speech(text) || words <= 2 || credits(text);
    signs.then(|| named(text)).flatten().or_else(|| bracketed(text))
}

/// Words of lines that say whose material an article is made of.
const CREDITS: &[&str] = &[
    "contributed to this",
    "contributed reporting",
    "contributed from",
    "copyright",
    "©",
    "all rights reserved",
    "with material from",
    "with files from",
    "with information from",
    "with reporting from",
    "with reporting by",
    "from wire",
    "wire reports",
    "news services",
    "staff and wire",
    "mit material",
    "material von",
    "quelle:",
    "source:",
    "avec ",
    "con información",
    "con informacion",
    "con material",
    "fuente:",
    "con agencias",
    "com informações",
    "com agências",
    "fonte:",
    "по материалам",
    "по сообщению",
    "источник",
    "theo ",
    "来源",
    "來源",
];

fn credits(text: &str) -> bool {
    let lower = text.to_lowercase();
    CREDITS.iter().any(|words| lower.contains(words))
}

/// Returns true if a line says who reported and who edited, as Reuters does.
fn is_reuters_signature(text: &str) -> bool {
    let text = text.trim_start_matches(['(', '[']);
    let reported = ["Reporting by ", "Additional reporting by ", "Writing by "];
    reported.iter().any(|opening| text.starts_with(opening))
        && ["diting by", "riting by"].iter().any(|words| text.contains(words))
}

fn is_about_pictures(text: &str) -> bool {
    let lower = text.to_lowercase();
    const PICTURES: &[&str] =
        &["photo", "picture", "image", "video", "getty", "foto", "bild:", "фото", "写真"];
    PICTURES.iter().any(|word| lower.contains(word))
}

fn has_speech(text: &str) -> bool {
    let said = ["told", "said", "says", "sagte", "dijo", "déclaré"];
    text.split_whitespace().any(|word| said.contains(&word))
}

/// Finds an agency in brackets at the end of a line: `... on Friday. (Reuters)`.
fn bracketed(text: &str) -> Option<Agency> {
    let inner = text.trim_end().strip_suffix([')', ']'])?;
    let start = inner.rfind(['(', '['])?;
    let credit = &inner[start + 1..];
    (credit.len() <= 24 && !is_about_pictures(credit)).then(|| named(credit)).flatten()
}

/// Finds the first agency that a text names, by its signature or a long name.
fn named(text: &str) -> Option<Agency> {
    let mut before = None;
    text.char_indices().find_map(|(at, letter)| {
        let is_inside = before.replace(letter).is_some_and(char::is_alphanumeric);
        if is_inside && is_spaced(letter) {
            return None;
        }
        // A long name may have another agency's inside: "Australian Associated Press".
        let begins = |name: &str| {
            let rest = text[at..].strip_prefix(name);
            rest.is_some_and(|rest| {
                !is_spaced(letter) || !rest.starts_with(char::is_alphanumeric)
            })
        };
        let names = BY_FIRST_LETTER.get(&letter)?;
        names.iter().find(|(name, _)| begins(name)).map(|(_, agency)| *agency)
    })
}

/// Returns true for letters of scripts that set words apart.
fn is_spaced(letter: char) -> bool {
    letter.is_ascii() || matches!(letter, '\u{400}'..='\u{4ff}')
}

/// The names by their first letter, in the order of the table: at most places of a text
/// there are none to be held against it.
static BY_FIRST_LETTER: LazyLock<FixedMap<char, Vec<(&str, Agency)>>> =
    LazyLock::new(|| {
        let mut table: FixedMap<char, Vec<(&str, Agency)>> = FixedMap::default();
        for (row, (short, long)) in AGENCIES.iter().enumerate() {
            for name in short.iter().chain(*long) {
                let first = name.chars().next().unwrap_or(' ');
                table.entry(first).or_default().push((name, Agency(row)));
            }
        }
        table
    });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Language;
    use crate::sentence;

    fn agency_of(text: &str) -> Option<&'static str> {
        let article = Article::new("a", text);
        let sentences = sentence::split(&article, 0, Language::ENGLISH);
        credit(&article, &sentences).map(|Agency(row)| AGENCIES[row].0[0])
    }

    const STORY: &str = "The Orla rose by two metres overnight. Three bridges were closed. \
                         Schools stay shut until Monday.";

    #[test]
    fn a_dateline_credits_its_agency() {
        assert_eq!(agency_of(&format!("LUNDE (AFP) - {STORY}")), Some("AFP"));
        assert_eq!(
            agency_of(&format!("LUNDE, Oct 6 (Reuters) - {STORY}")),
            Some("Reuters")
        );
        assert_eq!(agency_of(&format!("Lunde (dpa) - {STORY}")), Some("dpa"));
    }

    #[test]
    fn a_credit_line_credits_its_agency() {
        let last = |line: &str| agency_of(&format!("{STORY}\n\n{line}"));
        assert_eq!(last("The Associated Press contributed to this report."), Some("AP"));
        assert_eq!(last("With material from AFP"), Some("AFP"));
        assert_eq!(last("(Reporting by Ann Lee; Editing by Bo Ray)"), Some("Reuters"));
        assert_eq!(
            last("Copyright 2026 The Associated Press. All rights reserved."),
            Some("AP")
        );
        assert_eq!(
            agency_of(&format!("By JO DOE, Associated Press\n\n{STORY}")),
            Some("AP")
        );
    }

    #[test]
    fn an_agency_that_is_quoted_or_took_the_picture_gets_no_credit() {
        assert_eq!(agency_of(STORY), None);
        assert_eq!(agency_of(&format!("{STORY} \"It is over,\" he told Reuters.")), None);
        assert_eq!(
            agency_of(&format!("{STORY}\n\nA flooded street. (AP Photo/Jo Doe)")),
            None
        );
    }

    #[test]
    fn the_publisher_may_be_an_agency() {
        let mut article = Article::new("a", STORY);
        article.source = Some("dpa".to_string());
        assert!(credit(&article, &[]).is_some());
    }
}
