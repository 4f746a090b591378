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
    let is_slug = |words: &str, slugs: &[&str]| {
        let words = words.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
        slugs.iter().any(|slug| slug.eq_ignore_ascii_case(words))
    };
    // "UPDATE 4-Quake kills 12", but "Update - what we know" and "Golf-ball maker fined".
    let dashed = title.split_once('-').filter(|(words, rest)| {
        is_slug(words, DASHED)
            && rest.starts_with(|c: char| c.is_uppercase() || c == '\'')
    });
    let marked = title.split_once(':').filter(|(words, _)| is_slug(words, MARKED));
    let (_, rest) = dashed.or(marked)?;
    let rest = rest.trim_start();
    rest.contains(char::is_whitespace).then_some(rest)
}

/// What stands before a dash with no blank on either side.
const DASHED: &[&str] = &[
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
    "soccer",
    "football",
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
    "skiing",
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
        ] {
            assert_eq!(without_slug(title), title);
        }
    }
}
