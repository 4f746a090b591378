//! Words before a sentence that say how urgent it is.

/// Returns the length of a word in capitals that says how urgent the text behind it is:
/// `EXCLUSIVE: `; 0 if there is none.
pub(super) fn label_length(text: &str) -> usize {
    const LABELS: [&str; 6] =
        ["BREAKING NEWS", "BREAKING", "DEVELOPING", "EXCLUSIVE", "JUST IN", "URGENT"];
    let rest = LABELS.iter().find_map(|label| text.strip_prefix(label));
    let told = rest.and_then(|rest| rest.trim_start().strip_prefix([':', '—', '–']));
    let told =
        told.map(str::trim_start).filter(|told| told.starts_with(char::is_uppercase));
    told.map_or(0, |told| text.len() - told.len())
}
