//! Finds the dateline that a news text opens with, or the credit of the picture above it.

use super::abbreviations::continues_time;
use super::credit::credit;
use crate::article::calendar::{is_month, is_whole_month};

/// Returns the length of the dateline or credit at the start of `text`, with what parts it
/// from the text; 0 if there is none.
pub(super) fn dateline_length(text: &str) -> usize {
    let head = &text[..char_boundary(text, LONGEST)];
    // What brackets, dashes and Chinese letters have.
    let may_part = |byte| matches!(byte, b'(' | b'/' | b'-' | b'_' | b'>' | 0x80..);
    if !head.bytes().fold(false, |any, byte| any | may_part(byte)) {
        return 0;
    }
    let length = chinese(head)
        .or_else(|| with_agency(head, '(', ')'))
        .or_else(|| with_agency(head, '/', '/'))
        .or_else(|| with_day(head))
        .or_else(|| with_short_name(head))
        .or_else(|| with_capitals(head))
        .or_else(|| place_alone(head))
        .or_else(|| credit(head))
        .unwrap_or(0);
    if text[length..].contains(char::is_alphanumeric) { length } else { 0 }
}

/// The longest dateline, in bytes.
pub(super) const LONGEST: usize = 130;

/// News agencies and papers that stand in datelines, in lower case.
pub(super) const AGENCIES: &[&str] = &[
    "aap",
    "adnkronos",
    "afp",
    "agi",
    "ajc",
    "anp",
    "ansa",
    "antara",
    "ap",
    "apa",
    "associated press",
    "ats",
    "belga",
    "bloomberg",
    "bloomberg news",
    "cbs",
    "cbs news",
    "cna",
    "cnn",
    "cnnmoney",
    "cnn student news",
    "cp",
    "dapd",
    "ddp",
    "dow jones",
    "dpa",
    "dpa-afx",
    "ec",
    "efe",
    "epd",
    "europa press",
    "fox news",
    "gray news",
    "ians",
    "ips",
    "itar-tass",
    "jiji",
    "kna",
    "knxv",
    "kyodo",
    "lusa",
    "marketwatch",
    "mcclatchy",
    "nbc",
    "nbc news",
    "notimex",
    "npr",
    "ntb",
    "pa",
    "people's daily",
    "pti",
    "rapsi",
    "reuters",
    "rfe/rl",
    "ria novosti",
    "rtr",
    "rtt",
    "sda",
    "sid",
    "sputnik",
    "tass",
    "telam",
    "the associated press",
    "tt",
    "ukrinform",
    "upi",
    "wap",
    "xinhua",
    "yonhap",
    "zenit",
    "интерфакс",
    "риа новости",
    "тасс",
    "укринформ",
    "رويترز",
    "د ب أ",
    "أ ف ب",
];

/// `WASHINGTON (AP) -- `, `(CNN)`, `МОСКВА, 3 марта /ТАСС/. `: an agency in brackets, with
/// a place before it or nothing.
fn with_agency(head: &str, open: char, close: char) -> Option<usize> {
    let from = head.find(open)?;
    let inside = &head[from + 1..];
    let to = inside.find(close)?;
    let inside_text = inside[..to].trim().to_lowercase();
    let is_agency = |name: &str| AGENCIES.contains(&name.trim());
    if !inside_text.split(['/', ',']).any(is_agency) && !is_agency(&inside_text) {
        return None;
    }
    let place = head[..from].trim();
    let end = from + to + 2;
    let length = end + separator_length(&head[end..]);
    let has_separator = head[end..length].contains(|c| "-–—―_.".contains(c));
    let words = place.split_whitespace().count();
    let is_place = place.is_empty()
        || is_capital_place(place)
        || has_separator && (is_place(place) || words <= 3)
        || open == '(' && opens_after(place, &inside_text, &head[length..]);
    (is_place && (place.is_empty() || !goes_on(&head[length..]))).then_some(length)
}

/// Returns true for `Seoul, South Korea (CNN) ` before a sentence, without a dash.
///
/// Most agencies have short names that are also those of parties, bodies and states, and
/// what is in brackets may be short for the name before them.
fn opens_after(place: &str, agency: &str, rest: &str) -> bool {
    let is_one = ["afp", "cnn", "reuters", "upi", "xinhua"].contains(&agency);
    let is_town = !place.contains(' ') || place.contains(',');
    is_one && is_town && is_place(place) && rest.starts_with(char::is_uppercase)
}

/// `Port Sabel, 18 mar (Meridiana).- `, `Nov 23 (Northline) - `: behind a day a name in
/// brackets with a dash is that of an agency, whatever it is called.
fn with_day(head: &str) -> Option<usize> {
    let (before, agency, length) = named_source(head)?;
    let mut words = before.rsplit(' ').map(|word| word.trim_end_matches(['.', ',']));
    let (last, first) = (words.next()?, words.next()?);
    let is_day = |word: &str| word.parse().is_ok_and(|day: u8| (1..=31).contains(&day));
    let is_dated =
        is_day(last) && is_month_name(first) || is_day(first) && is_month_name(last);
    let at =
        before.len() - before.rsplitn(3, ' ').take(2).map(str::len).sum::<usize>() - 1;
    let place = before.get(..at).unwrap_or_default().trim();
    let is_led = place.is_empty()
        || (place.ends_with(',') || is_capital_place(place)) && is_place(place);
    let is_name =
        agency.starts_with(char::is_uppercase) && agency.split_whitespace().count() <= 4;
    // "Nov 23 (Sunday) - the day of the vote - was cold."
    let is_none =
        continues_time(agency) || ["Final", "Live", "Updated"].contains(&agency);
    (is_dated && is_led && is_name && !is_none).then_some(length)
}

/// `Port Sabel (dna) - `: what stands in small letters in brackets before a dash is the
/// short name of an agency, and no other name is written so.
fn with_short_name(head: &str) -> Option<usize> {
    let (before, agency, length) = named_source(head)?;
    let is_short = agency.len() == 3
        && agency.bytes().all(|byte| byte.is_ascii_lowercase())
        && !["aka", "nee", "pic", "top"].contains(&agency);
    let is_town = before.split_whitespace().count() <= 3 && is_wire_place(before);
    (is_short && is_town && !before.is_empty()).then_some(length)
}

/// `PORT SABEL (NLP/Herald) - `: behind a place in capitals, too long for an acronym that is
/// spelled out, the short name of an agency whatever it is called, alone or with others.
fn with_capitals(head: &str) -> Option<usize> {
    const SHORTEST_PLACE: usize = 6;
    let (place, agencies, length) = named_source(head)?;
    let is_short = |name: &str| {
        (2..=5).contains(&name.len())
            && name.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let is_name = |name: &str| {
        name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphabetic)
    };
    let is_place = place.len() >= SHORTEST_PLACE && is_capital_place(place);
    let are_agencies =
        agencies.split('/').any(is_short) && agencies.split('/').all(is_name);
    (is_place && are_agencies).then_some(length)
}

/// Returns what stands before the first bracket, what it holds, and where the text begins
/// behind a dash that follows it.
fn named_source(head: &str) -> Option<(&str, &str, usize)> {
    let (before, rest) = head.split_once('(')?;
    let (inside, rest) = rest.split_once(')')?;
    let separator = separator_length(rest);
    let is_parted = rest[..separator].contains(['-', '–', '—', '―', '_']);
    let text = &rest[separator..];
    (is_parted && !goes_on(text)).then_some((
        before.trim(),
        inside.trim(),
        head.len() - text.len(),
    ))
}

/// Returns true for a month, whole or cut short, as it is written in datelines.
fn is_month_name(word: &str) -> bool {
    let name = word.trim_end_matches('.');
    is_month(&name.to_lowercase())
}

/// What some outlets write for a dash.
const ANGLES: &str = " >> ";

/// True for words that stand before such marks in menus and teasers.
fn is_of_menu(word: &str) -> bool {
    const WORDS: [&str; 8] =
        ["HOME", "LATEST", "LIVE", "MORE", "NEWS", "UPDATE", "VIDEO", "WATCH"];
    WORDS.contains(&word)
}

/// `LONDON — `: a place in capitals and a dash; with the bare underscore of old wire copy,
/// `Washington _ `, in small letters too.
fn place_alone(head: &str) -> Option<usize> {
    let dashes = [" - ", " -- ", "–", "—", "--", " _ ", ANGLES];
    // Few blanks stand before what a dash begins with.
    let may_be_dash = |at: usize| match head.as_bytes()[at..] {
        [b' ', next, ..] => matches!(next, b'-' | b'_' | b'>'),
        _ => true,
    };
    let is_dash = |at: &usize| {
        may_be_dash(*at) && dashes.iter().any(|dash| head[*at..].starts_with(dash))
    };
    let at = head.match_indices([' ', '–', '—', '-']).map(|(at, _)| at).find(is_dash)?;
    let place = head[..at].trim();
    if let Some(rest) = head[at..].strip_prefix(ANGLES) {
        let is_menu = rest.contains(ANGLES) || place.split(' ').any(is_of_menu);
        return (is_capital_place(place) && !is_menu).then_some(at + ANGLES.len());
    }
    let is_wire = head[at..].starts_with(" _ ");
    if !(is_wire && is_wire_place(place) || is_capital_place(place)) {
        return None;
    }
    let length = at + separator_length(&head[at..]);
    let rest = &head[length..];
    // `МОСКВА, 3 мар — РИА Новости.`
    let is_agency = |start: &str, agency: &str| {
        start.chars().flat_map(char::to_lowercase).eq(agency.chars())
    };
    let agency = AGENCIES.iter().find(|agency| {
        rest.get(..agency.len()).is_some_and(|start| is_agency(start, agency))
    });
    let length = match agency {
        Some(agency) if rest[agency.len()..].starts_with('.') => {
            length + agency.len() + separator_length(&rest[agency.len()..])
        }
        _ => length,
    };
    // In lists of what is to come a slug stands before it: `FLOOD _ WESTBROOK _ `.
    let behind = if is_wire { place_alone(&head[length..]).unwrap_or(0) } else { 0 };
    (!goes_on(&head[length + behind..])).then_some(length + behind)
}

/// Returns true for words that go on with the sentence before them: `OPEC - which pumps`.
/// A few names begin small: `ATLANTA - eBay`.
fn goes_on(text: &str) -> bool {
    let mut letters = text.chars().skip_while(|c| !c.is_alphanumeric());
    letters.next().is_some_and(char::is_lowercase)
        && !letters.next().is_some_and(char::is_uppercase)
}

/// Returns true for a place that a wire writes small: no word but a particle is small, and
/// none is a number.
fn is_wire_place(place: &str) -> bool {
    const PARTICLES: [&str; 8] = ["and", "de", "del", "la", "le", "of", "the", "upon"];
    let is_part = |word: &str| {
        word.trim_start_matches('(').starts_with(char::is_uppercase)
            || PARTICLES.contains(&word)
    };
    is_place(place) && place.split_whitespace().all(is_part)
}

/// `新华社北京1月2日电`, `（中央社記者王小明台北3日電）`.
fn chinese(head: &str) -> Option<usize> {
    let at = head.find('日')?;
    let after = at + '日'.len_utf8();
    let ends = ["电", "電", "讯", "訊", "消息"];
    let end = ends.iter().find(|end| head[after..].starts_with(**end))?;
    // `5日电影节`: the first part of a longer word, unless an agency is named before it.
    let is_part = |c: char| c.is_alphanumeric() && !c.is_ascii();
    if head[..at].contains(['，', '。', '、', '：'])
        || !head[..at].contains('社') && head[after + end.len()..].starts_with(is_part)
    {
        return None;
    }
    let mut length = after + end.len();
    for (open, close) in [("（", "）"), ("(", ")")] {
        if head[length..].starts_with(open)
            && let Some(to) = head[length..].find(close)
        {
            length += to + close.len();
        }
    }
    Some(
        length + head[length..].len()
            - head[length..]
                .trim_start_matches(['）', ')', '】', '：', ':', ' ', '\u{3000}'])
                .len(),
    )
}

/// Returns the length of the dashes, stops and spaces that part a dateline from the text.
fn separator_length(text: &str) -> usize {
    let rest =
        text.trim_start_matches(|c: char| c.is_whitespace() || "-–—―_.:,".contains(c));
    text.len() - rest.len()
}

/// Returns true for `PARIS, March 3` and `NEW YORK`: the place itself is in capitals.
///
/// `FILE - ` looks like one, but marks the caption of an old picture.
fn is_capital_place(place: &str) -> bool {
    let town = place.split(',').next().unwrap_or("").trim();
    let letters = town.chars().filter(|c| c.is_alphabetic());
    let (capitals, others): (Vec<char>, Vec<char>) =
        letters.partition(|c| c.is_uppercase());
    capitals.len() >= 3
        && others.is_empty()
        && town != "FILE"
        && town.split_whitespace().count() <= 4
        && !town.starts_with(|c: char| c.is_numeric())
        && is_place(place)
}

/// Returns true if all words are names, numbers or small words of names and months.
fn is_place(place: &str) -> bool {
    let words: Vec<&str> = place.split_whitespace().collect();
    let is_name = |word: &&str| {
        let first = word.chars().find(|c| c.is_alphanumeric());
        let is_small = word.chars().count() <= 4 || is_whole_month(word);
        first.is_none_or(|c| !c.is_lowercase()) || is_small
    };
    let starts = place.starts_with(|c: char| c.is_uppercase() || c == '(');
    starts
        && words.len() <= 9
        && words.iter().all(is_name)
        && !place.contains(['?', '!', ';', '"', '“', '«'])
}

pub(super) fn char_boundary(text: &str, at: usize) -> usize {
    let end = at.min(text.len());
    (0..=end).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_of_datelines_are_known_in_all_languages_of_the_calendar() {
        for month in ["Nov.", "Oktober", "okt", "MAGGIO", "outubro", "мая", "févr"] {
            assert!(is_month_name(month), "{month}");
        }
        assert!(!is_month_name("Final") && !is_month_name("Janet"));
    }

    #[test]
    fn datelines_end_where_the_text_begins() {
        for dateline in [
            "WASHINGTON (AP) -- ",
            "PARIS, March 3 (Reuters) - ",
            "BRUSSELS, January 22 (Xinhua) -- ",
            "北京1月2日电",
            "新华社北京1月2日电（记者 张三）",
            "（中央社記者王小明台北3日電）",
            "(CNN) -- ",
            "(CNN)",
            "( cnn ) ",
            "Berlin (dpa) - ",
            "Berlin (dpa/bb) – ",
            "MADRID, 3 mar (EFE).- ",
            "МОСКВА, 3 марта /ТАСС/. ",
            "МОСКВА, 3 мар — РИА Новости. ",
            "LONDON — ",
            "CAIRO—",
            "NEW YORK, N.Y. (AP) _ ",
            "ATLANTA _ ",
            "Port Sabel, 18 mar (Meridiana).- ",
            "Port Sabel (dna) - ",
            "Nov 23 (Northline) - ",
            "April 22 (Northline) -- ",
            "Sept. 17 (Northline News) - ",
            "Le Havre, 3 oct. (Ouest Presse) – ",
            "Port Sabel _ ",
            "FLOOD-DAM _ WESTBROOK _ ",
            "PORT SABEL >> ",
            "SÃO PAULO (Reuters) - ",
            "PORT-AU-PRINCE, Haiti (CNN) -- ",
            "Port Sabel, North Morra (CNN) ",
            "Westbrook (CNN)",
            "Jane Roe / Reuters file ",
            "| Jane Roe/Getty Images ",
        ] {
            let text = format!("{dateline}The talks go on.");
            assert_eq!(dateline_length(&text), dateline.len(), "{text}");
        }
        assert_eq!(dateline_length("LONDON — eBay will cut jobs."), "LONDON — ".len());
        let chinese = "新华社北京1月2日电";
        assert_eq!(dateline_length(&format!("{chinese}会议结束。")), chinese.len());
    }

    #[test]
    fn prose_has_no_dateline() {
        for text in [
            "The Associated Press (AP) is an agency.",
            "Nov 23 (Friday) is the day.",
            "March 5 (Sunday) - the day of the vote - was cold.",
            "Sales of 23 May (Northline) - The shop.",
            "Lunde Foods (LUF) - The maker of jam lost money.",
            "Ann Doe (left) - The mayor.",
            "NATO is large - and growing.",
            "He left — and she stayed.",
            "I - and only I - know.",
            "The company (Reuters) said.",
            "The Agency (Reuters) The news.",
            "Associated Press (AP) President Ann Doe said so.",
            "Ann Doe (CNN) said so.",
            "Ann Doe (CNN) Sues the mayor.",
            "Movement for Justice (PTI) Chairman Ann Doe was shot.",
            "Bob Doe (D, PA) \"There is no case,\" he said.",
            "The Roe/Reuters inquiry ended.",
            "The Westbrook Times/Bloomberg Poll found that many agree.",
            "Westbrook University/AP Poll found that many agree.",
            "Photo by Jane Roe/AFP/Getty Images The mayor waves.",
            "The county/AP pact ended.",
            "Ann Doe / Jo Roe of Westbrook won the race.",
            "1月2日，北京下雪。",
            "WASHINGTON (AP) -- ",
            "FILE - In this file photo the mayor waves.",
            "READ MORE >> The talks go on.",
            "OPEC - which pumps a third of the oil - meets on Monday.",
            "НАТО — не угроза, сказал генсек.",
            "Salmon _ because they swim up the Orla _ need the gates.",
            "Aug. 20 _ The council drops its probe.",
            "But by May all the hype _ Lunde was full of it _ had gone.",
            "European Commission (EC) - the executive of the Union - will pay.",
            "Gov. Tom Wolf (PA), who won twice, will retire.",
            "影片将于5月5日电影节上首映。",
            "PORT SABEL >> NEWS >> The talks go on.",
        ] {
            assert_eq!(dateline_length(text), 0, "{text}");
        }
    }
}
