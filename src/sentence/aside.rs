//! Sentences that speak of their own article, its pictures or its page: links, calls to
//! follow, corrections, labels of players, notes to editors.
//!
//! Each is judged by itself, never a line of several: news may stand behind it.

use std::sync::LazyLock;

use super::Kind;
use super::blocks::ends_with_stop;
use super::caption::{is_scene, parted};
use super::imprint::is_imprint;
use super::kind::{ByOpening, ends_ignoring_case};
use super::patterns::{ASIDES, LABELS};

/// Returns the kind of a sentence that is an aside.
pub(super) fn aside(text: &str) -> Option<Kind> {
    if is_scene(text) {
        return Some(Kind::Caption);
    }
    if is_post(text) {
        return Some(Kind::Byline);
    }
    if is_hour(text) || is_link(text) || is_call(text) || is_imprint(text) {
        return Some(Kind::Furniture);
    }
    let label = LABELS.iter().find(|(_, label)| is_labelled(text, label));
    label.map(|&(kind, _)| kind).or_else(|| BY_OPENING.kind(after_minute(text)))
}

/// Returns what an entry of a running commentary says behind its minute: `45+2' We resume.`
fn after_minute(text: &str) -> &str {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '+');
    let told = rest.strip_prefix(['\'', '’']).and_then(|rest| rest.strip_prefix(' '));
    told.filter(|_| rest.len() < text.len()).unwrap_or(text)
}

static BY_OPENING: LazyLock<ByOpening> = LazyLock::new(|| ByOpening::of(ASIDES));

/// Returns true for a post that ends with its picture, or with who wrote it and when:
/// `The dam holds — Ann Doe (@anndoe) March 4, 2026`.
fn is_post(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    if last.contains("pic.twitter.com/") && !last.ends_with('.') {
        return true;
    }
    let Some((post, who)) = parted(text, "(@") else { return false };
    let is_dated = who.len() < 60 && who.ends_with(|c: char| c.is_ascii_digit());
    is_dated && post.contains('—')
}

/// Returns true for when a film was shown, `9:04 PM ET Sun, 3 Sept 2026 | 02:51`, and for an
/// hour alone that ends like a sentence: `6:40 p.m.`
fn is_hour(text: &str) -> bool {
    if text.len() >= 60 || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let is_of_film = text.contains(" PM ET ") || text.contains(" AM ET ");
    let hour = text.strip_suffix("p.m.").or_else(|| text.strip_suffix("a.m."));
    is_of_film && !ends_with_stop(text)
        || hour.is_some_and(|hour| !hour.contains(char::is_alphabetic))
}

/// Links and calls are short: what is longer, in bytes, tells something besides.
const LONGEST: usize = 160;

/// Returns true for a link to another article: `[Watch: the dam breaks]`. What an editor
/// puts into a quote ends with a stop.
fn is_link(text: &str) -> bool {
    let inside = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let is_title = |text: &str| {
        text.contains(' ') && !text.contains(['[', ']']) && !text.ends_with('.')
    };
    text.len() < LONGEST && inside.is_some_and(is_title)
}

/// Returns true for a call to do something on a page, or with who wrote it.
fn is_call(text: &str) -> bool {
    let leads_on = || LEADS_ON.iter().any(|end| ends_ignoring_case(text, end));
    let asks = || {
        let before = parted(text, " to hear from you").map(|(before, _)| before);
        let asks = |before: &str| ASKS.iter().any(|ask| before.ends_with(ask));
        before.is_some_and(asks) && !text.contains(['"', '“'])
    };
    text.len() < LONGEST
        && (leads_on() || asks() || is_call_to_follow(text) || is_call_to_reach(text))
        || is_fax(text)
}

/// How lines end that lead on to another page.
const LEADS_ON: [&str; 4] = [
    "read full article",
    "read full story",
    "read the full article",
    "read the full story",
];

/// How an outlet tells its readers that it would like to hear from them.
const ASKS: [&str; 4] = ["we’d like", "we'd like", "we would like", "We want"];

/// Returns true for `Follow Ann Doe on Twitter, @anndoe.` and `For more, follow @anndoe.`
fn is_call_to_follow(text: &str) -> bool {
    let calls = [", follow ", " and follow "];
    let whom = || calls.iter().find_map(|call| parted(text, call));
    let follow = text.strip_prefix("Follow ").or_else(|| Some(whom()?.1));
    let is_handle = |whom: &str| whom.starts_with('@') && !whom.contains(' ');
    if follow.is_some_and(is_handle) {
        return true;
    }
    let place = [" on Twitter", " on Facebook", " on Instagram"];
    let parts =
        follow.and_then(|follow| place.iter().find_map(|place| follow.split_once(place)));
    let goes_on = [" @", ", ", " at @", " and "];
    let is_end = |rest: &str| {
        rest.is_empty()
            || rest == "."
            || goes_on.iter().any(|next| rest.starts_with(next))
    };
    parts.is_some_and(|(whom, rest)| is_named(whom) && whom.len() < 60 && is_end(rest))
}

/// Returns true for `Contact Ann Doe at ann@example.com` and the like, and for how she can be
/// reached.
fn is_call_to_reach(text: &str) -> bool {
    let calls = [
        "Contact ",
        "(Contact ",
        "Reach ",
        "To reach ",
        "Questions should be directed to ",
        "For questions, call ",
        "For questions, please call ",
    ];
    let whom = calls.iter().find_map(|call| text.strip_prefix(call));
    let is_there =
        |word: &str| word.contains('@') && word.contains('.') || is_phone(word);
    let is_whom =
        |whom: &str| is_named(whom) || is_phone(whom.split(' ').next().unwrap_or(whom));
    let is_reached = |(_, at): (&str, &str)| at.split(' ').any(is_there);
    whom.is_some_and(|whom| is_whom(whom) && whom.split(' ').any(is_there))
        || parted(text, " can be reached at ").is_some_and(is_reached)
        || gives_number(text)
}

/// Returns true for a sentence that gives the number to call somebody at, whom it names
/// before a comma or tells to call: `The news manager is Ann Doe, 555-555-0129`. What is done
/// with a number besides, that a hotline was opened at it, is news.
fn gives_number(text: &str) -> bool {
    /// So many words may follow the number: a mail address.
    const MOST_BEHIND: usize = 1;
    // Hardly a sentence has one.
    let joins = |three: &[u8]| {
        three[1] == b'-' && three[0].is_ascii_digit() && three[2].is_ascii_digit()
    };
    if !text.as_bytes().windows(3).any(joins) {
        return false;
    }
    let mut words = text.split_whitespace().peekable();
    let (mut before, mut found, mut is_apart) = ("", false, false);
    while let Some(word) = words.next() {
        let is_area = word.starts_with('(') && word.len() == 5 && word.ends_with(')');
        let is_split = is_area && words.peek().is_some_and(|next| is_local(next));
        if is_split || is_long_phone(word) {
            found = true;
            // "Opened a hotline, 555-555-0129, for those who ..." goes on with its news.
            let rest = words.clone().skip(usize::from(is_split));
            let ends = rest.count() <= MOST_BEHIND;
            is_apart |= before.ends_with(',') && ends;
        }
        before = word;
    }
    let calls = || {
        CALL.iter().any(|call| text.starts_with(call))
            || GIVEN.iter().any(|given| text.contains(given))
    };
    found && !text.contains(['"', '“', '”']) && (is_apart || calls())
}

/// How sentences begin that tell the reader to call.
const CALL: [&str; 4] = ["Call ", "Contact ", "Phone ", "Fax "];

/// Words for a number that is given to the reader.
const GIVEN: [&str; 8] = [
    " reached at ",
    "fax:",
    "phone:",
    "please call ",
    "please contact ",
    " asked to call ",
    " asked to contact ",
    " urged to call ",
];

/// Returns true for `555-0129`.
fn is_local(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',', ')', ';']);
    let parts = word.split_once('-');
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    parts.is_some_and(|(first, last)| {
        first.len() == 3 && last.len() == 4 && is_number(first) && is_number(last)
    })
}

/// Returns true for `555-555-0129`, after the number of a country or not.
fn is_long_phone(word: &str) -> bool {
    let local = word.split_once('-').map(|(_, local)| local);
    is_phone(word)
        && local.is_some_and(|local| {
            is_local(local)
                || local.split_once('-').is_some_and(|(_, rest)| is_local(rest))
        })
}

/// Returns true if a text begins with a name, or with who was named before.
fn is_named(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    first.starts_with(|c: char| c.is_uppercase() || c == '@')
        || ["her", "him", "me", "them", "us"].contains(&first)
}

/// Returns true for `555-123-4567`, but no date.
fn is_phone(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',', ')', ';']);
    let parts: Vec<&str> = word.split('-').collect();
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() >= 3 && parts.iter().all(is_number) && parts[1].len() >= 3
}

/// Returns true for a list of numbers to call: `Ann Doe, 555-0100; fax, 555-0101.`
fn is_fax(text: &str) -> bool {
    let fax = text.split(';').skip(1).find_map(|item| item.strip_prefix(" fax"));
    fax.is_some_and(|rest| {
        let number = rest.trim_start_matches([',', ':', ' ']);
        number.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// Returns true for a text behind the label of a player or gallery, which is in capitals or
/// has one where the text has its own: `CLOSE The dam breaks.`, but not `CLOSE CALL`.
fn is_labelled(text: &str, label: &str) -> bool {
    let first = text.strip_prefix(label).and_then(|rest| rest.split(' ').next());
    let mut letters = first.unwrap_or_default().chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_none_or(|c| !c.is_uppercase())
        && first.is_none_or(|first| !first.starts_with("This"))
}
