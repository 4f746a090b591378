//! What a wire puts before its headlines: how often a story was sent, and what sort it is of.

/// Returns a headline without it: "UPDATE 4-Soccer-Park reach the final" is "Park reach the
/// final".
pub(super) fn without_slug(title: &str) -> &str {
    let mut rest = title;
    while let Some(shorter) = without_first(rest) {
        rest = shorter;
    }
    rest
}

fn without_first(title: &str) -> Option<&str> {
    let numbered = |words: &str| {
        words.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end().to_lowercase()
    };
    let is_capital = |words: &str| !words.contains(char::is_lowercase);
    // "UPDATE 4-Quake kills 12", but "Update - what we know" and "Urgent-Care Clinic".
    let sent = |(words, rest): &(&str, &str)| {
        is_capital(words) && !is_capital(rest) && SENT.contains(&&*numbered(words))
    };
    // "Soccer-Park reach the final", but "Golf-Club Owner Fined".
    let sort = |(words, rest): &(&str, &str)| {
        SPORTS.contains(&&*numbered(words))
            && rest.starts_with(char::is_uppercase)
            && is_mostly_small(rest)
    };
    let dashed = || title.split_once('-').filter(|parts| sent(parts) || sort(parts));
    let marked = title.split_once(':');
    let marked = marked.filter(|(words, _)| MARKED.contains(&&*numbered(words)));
    let (_, rest) = marked.or_else(dashed)?;
    let rest = rest.trim_start();
    rest.contains(char::is_whitespace).then_some(rest)
}

/// Returns true if most words behind the first begin with a small letter.
fn is_mostly_small(text: &str) -> bool {
    let words = text.split_whitespace().skip(1);
    let small = words.clone().filter(|word| word.starts_with(char::is_lowercase)).count();
    2 * small > words.count()
}

/// What stands in capitals before a dash.
const SENT: &[&str] = &[
    "update",
    "wrapup",
    "rpt",
    "refile",
    "corrected",
    "correction",
    "exclusive",
    "analysis",
    "factbox",
    "timeline",
    "insight",
    "feature",
    "preview",
    "interview",
    "explainer",
    "special report",
    "newsmaker",
    "breaking",
    "urgent",
];

/// What stands before a dash with no blank behind.
const SPORTS: &[&str] = &[
    "soccer",
    "tennis",
    "golf",
    "cricket",
    "rugby",
    "olympics",
    "cycling",
    "athletics",
    "baseball",
    "basketball",
    "boxing",
    "ice hockey",
    "motor racing",
    "formula one",
    "swimming",
    "alpine skiing",
];

/// What stands before a colon.
const MARKED: &[&str] = &[
    "update",
    "updated",
    "breaking",
    "breaking news",
    "urgent",
    "exclusive",
    "corrected",
    "correction",
    "just in",
    "developing",
    "watch",
    "video",
    "live",
    "live updates",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_wire_puts_before_a_headline_is_no_part_of_it() {
        for title in [
            "UPDATE 4-Orla floods Lunde again",
            "UPDATE 4- Orla floods Lunde again",
            "RPT-UPDATE 1-Orla floods Lunde again",
            "Soccer-Orla floods Lunde again",
            "BREAKING: Orla floods Lunde again",
            "Live updates: Orla floods Lunde again",
        ] {
            assert_eq!(without_slug(title), "Orla floods Lunde again");
        }
    }

    #[test]
    fn words_of_a_headline_that_look_like_it_stay() {
        for title in [
            "Golf-ball maker fined in Lunde",
            "Update on the Orla flood",
            "Lunde: Orla floods the town again",
            "Live: Lunde",
            "Anti-Flood wall of Lunde breaks",
            "Urgent-Care Clinic in Lunde Shut",
            "Golf-Club Owner Fined In Lunde",
        ] {
            assert_eq!(without_slug(title), title);
        }
    }
}
