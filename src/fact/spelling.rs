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
    let (british, american) =
        ENDINGS.iter().find(|(ending, _)| word.ends_with(ending))?;
    let doubled = british.starts_with("ll");
    let stem = word.strip_suffix(british)?;
    let least = if doubled { SHORTEST + 2 } else { SHORTEST };
    (word.len() >= least).then(|| format!("{stem}{american}"))
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
