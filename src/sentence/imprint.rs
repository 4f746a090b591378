//! What an outlet says of itself and of where its news is from, and teams in tables.
//!
//! Each is a sentence by itself, as in `aside.rs`, known by more than how it begins.

use super::caption::parted;
use super::kind::ends_ignoring_case;

/// Returns true for a sentence about who pays for an outlet, wants the reader to, or answers
/// for what it prints, and about what was cut; for a list of sources; and for a team that played.
pub(super) fn is_imprint(text: &str) -> bool {
    is_support(text)
        || is_appeal(text)
        || is_offer(text)
        || is_cut(text)
        || is_source_list(text)
        || is_correction(text)
        || is_lineup(text)
        || is_unanswered(text)
}

/// Returns true for `The Post's coverage receives support from the Doe Foundation.` and
/// `The Post is solely responsible for all content.`
///
/// Theatres receive support too, and courts find who is responsible.
fn is_support(text: &str) -> bool {
    let supported = || {
        let outlet = parted(text, " receives support from ").map(|(outlet, _)| outlet);
        outlet.is_some_and(|outlet| SUPPORTED.iter().any(|what| outlet.ends_with(what)))
    };
    let answers = ANSWERS.iter().any(|end| ends_ignoring_case(text, end));
    let is_outlet =
        || text.split_whitespace().count() < MOST_WORDS && !text.contains(" that ");
    answers && is_outlet() || supported()
}

/// Returns true for `Jane Roe could not be reached for comment.` and `The firm did not respond
/// to requests for comment.`: it tells what the outlet did, and nothing of the matter.
///
/// With figures or quotes it may tell more.
fn is_unanswered(text: &str) -> bool {
    const REQUEST: &str = " for comment";
    // Hardly a sentence has it, and this is found out many bytes at a time.
    if !text.contains(REQUEST) {
        return false;
    }
    let more = |c: char| c.is_ascii_digit() || matches!(c, '"' | '“' | '”' | ';');
    let request = text.trim_end_matches('.').rsplit_once(REQUEST);
    request.is_some_and(|(before, when)| {
        let is_day = when.is_empty() || when.starts_with(' ') && !when.contains(',');
        let denied = DENIALS.iter().find_map(|&denial| parted(before, denial));
        let is_no_answer =
            |(_, what): (&str, &str)| REPLIES.iter().any(|reply| what.contains(reply));
        is_day
            && when.len() < LONGEST_WHEN
            && denied.is_some_and(is_no_answer)
            && !FURTHER.iter().any(|words| before.contains(words))
            && !text.contains(more)
    })
}

/// How outlets say that they had no answer.
const DENIALS: [&str; 3] = ["not ", "n't ", "n’t "];
const REPLIES: [&str; 4] = ["reach", "respond", "return", "available"];

/// What a sentence goes on with that tells of more.
const FURTHER: [&str; 14] = [
    ",",
    " and ",
    " but ",
    " who ",
    " that ",
    " because ",
    " after ",
    " whose ",
    " which ",
    " while ",
    " when ",
    " since ",
    " as ",
    " if ",
];

/// When they had none, in bytes: " on Friday night".
const LONGEST_WHEN: usize = 20;

/// What of an outlet receives support.
const SUPPORTED: [&str; 5] =
    [" coverage", " journalism", " newsroom", " reporting", " Science Department"];

/// How sentences end that tell who answers for a text.
const ANSWERS: [&str; 2] = [
    " is solely responsible for all content.",
    " is solely responsible for this content.",
];

/// A longer sentence tells who says so.
const MOST_WORDS: usize = 12;

/// Returns true for `Millions are turning to the Post for open, independent news.`
fn is_appeal(text: &str) -> bool {
    let readers = ["Millions are turning to ", "Millions of people are turning to "];
    let rest = readers.iter().find_map(|readers| text.strip_prefix(readers));
    rest.is_some_and(|rest| rest.contains(" for open, independent"))
}

/// Returns true for `Subscribe today for just £1 a week.`: nobody but the outlet asks its
/// reader to. Whoever else is told to subscribe is told by somebody.
fn is_offer(text: &str) -> bool {
    let is_told = || {
        text.contains(['"', '“', '”', '„', '«'])
            || text.split([' ', ',', '.']).any(|word| TELLS.contains(&word))
    };
    let rest = SUBSCRIBES.iter().find_map(|start| text.strip_prefix(start));
    // "Subscribe and Save" is sold by somebody, and "Subscribe buttons" are a thing.
    let asks = |rest: &str| {
        let next = rest.split([' ', '.', '!']).next().unwrap_or_default();
        OFFERS.contains(&next)
    };
    rest.is_some_and(asks) && text.len() < LONGEST_LIST && !is_told()
}

/// How outlets ask their readers to pay, before a word in small letters.
const SUBSCRIBES: [&str; 7] = [
    "Subscribe ",
    "Abonnieren Sie ",
    "Jetzt abonnieren und ",
    "Abonnez-vous ",
    "Suscríbete ",
    "Suscríbase ",
    "Abbonati ",
];

/// The word behind it.
const OFFERS: [&str; 24] = [
    "at",
    "below",
    "by",
    "for",
    "from",
    "here",
    "now",
    "online",
    "to",
    "today",
    "via",
    "with",
    "jetzt",
    "hier",
    "unseren",
    "weiterlesen",
    "dès",
    "pour",
    "à",
    "ahora",
    "aquí",
    "hoy",
    "ora",
    "our",
];

/// Words for who tells somebody to.
const TELLS: [&str; 7] = ["asked", "read", "said", "says", "told", "urged", "urges"];

/// Returns true for `The interview has been edited for length and clarity.`, but not where
/// it goes on: networks cut interviews, too.
fn is_cut(text: &str) -> bool {
    let first = |text, starts: &[&str]| {
        starts.iter().find_map(|start| str::strip_prefix(text, start))
    };
    let what = first(text, &["The interview ", "The conversation "]);
    let why =
        what.and_then(|rest| first(rest, &["has been edited for ", "was edited for "]));
    why.is_some_and(|why| {
        ["clarity", "length", "length and clarity"].contains(&why.trim_end_matches('.'))
    })
}

/// Returns true for `Sources: Civil Defence, Lucerne Gazette.`: names and nothing else.
fn is_source_list(text: &str) -> bool {
    let names = SOURCES.iter().find_map(|label| text.strip_prefix(label));
    let is_name = |word: &str| {
        !word.starts_with(char::is_lowercase)
            || ["and", "de", "der", "dpa", "et", "für", "of", "the", "und", "y"]
                .contains(&word.trim_end_matches([',', '.', ';']))
    };
    names.is_some_and(|names| {
        let are_short = names
            .split([',', ';'])
            .all(|name| name.split_whitespace().count() <= MOST_OF_NAME);
        names.len() < LONGEST_LIST && are_short && names.split_whitespace().all(is_name)
    })
}

/// What stands before lists of sources.
const SOURCES: [&str; 9] = [
    "Source: ",
    "Sources: ",
    "Source : ",
    "Sources : ",
    "Quelle: ",
    "Quellen: ",
    "Fuente: ",
    "Fuentes: ",
    "Fonte: ",
];

/// More words in a row are a headline: `Source: Minister Resigned Over Dam On Friday`.
const MOST_OF_NAME: usize = 5;

/// No list of sources is longer, in bytes.
const LONGEST_LIST: usize = 160;

/// Returns true for a team with its formation and players:
/// `Westbrook (4-3-3): Doe 7; Roe 6, Poe 7, ...`
fn is_lineup(text: &str) -> bool {
    let colon = text.bytes().take(LONGEST_TEAM).position(|byte| byte == b':');
    let Some(colon) = colon else { return false };
    let (team, players) = (&text[..colon], &text[colon + 1..]);
    if players.split([',', ';']).count() < FEWEST_PLAYERS {
        return false;
    }
    let players = || players.trim_end_matches('.').split([',', ';']).map(str::trim);
    let is_player = |player: &str| player.split_whitespace().all(is_of_player);
    let many = players().count();
    players().filter(|player| is_player(player)).count() * 10 >= many * 9
        && has_formation(team)
}

/// No team has a longer name, in bytes, nor fewer players.
const LONGEST_TEAM: usize = 60;
const FEWEST_PLAYERS: usize = 7;

/// True for a name, a number, and the small words of names.
fn is_of_player(word: &str) -> bool {
    let word = word.trim_start_matches('(');
    !word.starts_with(char::is_lowercase)
        || ["da", "de", "del", "di", "dos", "for", "van", "der", "von"].contains(&word)
}

/// True for `Westbrook (4-3-3)`.
fn has_formation(team: &str) -> bool {
    let inside = team.strip_suffix(')').and_then(|team| team.rsplit_once('('));
    inside.is_some_and(|(_, rows)| {
        let is_row =
            |row: &str| row.len() == 1 && row.bytes().all(|b| b.is_ascii_digit());
        rows.split('-').count() >= 3 && rows.split('-').all(is_row)
    })
}

/// Returns true for a notice of what was wrong in an article: `CORRECTION: We gave a wrong name.`
/// It repeats what was wrong, and nothing of it is news. Ministers clarify what they said, too:
/// a notice speaks of what was written.
pub(crate) fn is_correction(text: &str) -> bool {
    let text = text.trim_start_matches(['(', '[', '*', '_']).trim_start();
    // Most texts begin otherwise than any label.
    if !text.starts_with(['C', 'c', 'E', 'e']) {
        return false;
    }
    let Some((label, rest)) = text.split_once(':') else { return false };
    let is_label =
        |names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(label.trim()));
    if !is_label(&CORRECTIONS) && !is_label(&["clarification"]) {
        return false;
    }
    let rest = rest.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| rest.contains(word));
    let speaks_of_itself = ["this", "our", "an earlier", "a previous"]
        .iter()
        .any(|start| rest.trim_start().starts_with(start))
        && has(&WRITTEN);
    speaks_of_itself || is_label(&CORRECTIONS) && has(&WRONG) && has(&WRITTEN)
}

/// How notices of corrections begin.
const CORRECTIONS: [&str; 4] = ["correction", "corrections", "corrected", "erratum"];

/// What a notice speaks of.
const WRITTEN: [&str; 7] =
    ["version", "article", "story", "report", "post", "headline", "caption"];

/// How it tells that something was wrong.
const WRONG: [&str; 10] = [
    "earlier",
    "previous",
    "misstated",
    "misspelled",
    "wrong",
    "incorrect",
    "said that",
    "gave",
    "should have",
    "originally",
];

/// Returns true for what was wrong, behind a sentence that says of its text that it was
/// changed: `An earlier version gave a wrong name.`
pub(super) fn corrects(text: &str) -> bool {
    ["An earlier version ", "A previous version ", "It originally ", "It previously "]
        .iter()
        .any(|start| text.starts_with(start))
}
