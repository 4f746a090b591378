//! British spellings in American ones, so that both compare as equal.

/// Returns the American spelling of an English word, if that is another one.
///
/// It is only ever compared: a word that the rules get wrong, they get wrong everywhere.
pub(super) fn american(word: &str) -> Option<String> {
    const ENDINGS: [(&str, &str); 14] = [
        ("isation", "ization"),
        ("isations", "izations"),
        ("ised", "ized"),
        ("ising", "izing"),
        ("ises", "izes"),
        ("ise", "ize"),
        ("our", "or"),
        ("ours", "ors"),
        ("oured", "ored"),
        ("ouring", "oring"),
        ("oury", "ory"),
        ("lled", "led"),
        ("lling", "ling"),
        ("yse", "yze"),
    ];
    // Short words would fall together: "filled" and "filed".
    const SHORTEST: usize = 6;
    // All endings have one of these, and most words have none.
    let may_end = |pair: &[u8]| matches!(pair, b"is" | b"ou" | b"ll" | b"ys");
    if word.len() < SHORTEST || !word.as_bytes().windows(2).any(may_end) {
        return None;
    }
    let (british, american) =
        ENDINGS.iter().find(|(ending, _)| word.ends_with(ending))?;
    let doubled = british.starts_with("ll");
    let stem = word.strip_suffix(british)?;
    let is_long = !doubled || word.len() >= SHORTEST + 2;
    is_long.then(|| format!("{stem}{american}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn british_spellings_become_american() {
        assert_eq!(american("armoured").as_deref(), Some("armored"));
        assert_eq!(american("organised").as_deref(), Some("organized"));
        assert_eq!(american("cancelled").as_deref(), Some("canceled"));
    }

    #[test]
    fn short_words_keep_their_spelling() {
        assert_eq!(american("filled"), None);
        assert_eq!(american("four"), None);
    }
}
