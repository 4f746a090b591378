//! Whether a word that denies can do so where it stands.

use super::{Shape, Token, Traits, Vocabulary};

/// What goes on without a noun, a verb or an adjective that could be denied.
const CLOSED: Traits = Traits::HELPER
    .and(Traits::ARTICLE)
    .and(Traits::PREPOSITION)
    .and(Traits::LINK)
    .and(Traits::AND);

/// A word that denies, and what stands around it.
struct Denial<'a> {
    vocabulary: &'a Vocabulary,
    before: &'a Token,
    after: &'a Token,
    /// The one word that another text has in its place.
    instead: Option<&'a Token>,
}

impl Vocabulary {
    /// Returns true if the word that denies at `at` has something to deny there, where
    /// another text has the words `instead`.
    ///
    /// What people write always has. In a garbled text "no" may stand before "of" or "the",
    /// and "not" behind an article or for one: whoever reads it takes it for a slip. It is
    /// known of these two words alone, and where it is in doubt, they deny.
    pub fn denies(&self, tokens: &[Token], at: usize, instead: &[Token]) -> bool {
        let Some(token) = tokens.get(at) else { return true };
        // Between marks anything may stand: "No, of course".
        let inside = !token.shape.any(Shape::MARKS);
        let before = at.checked_sub(1).and_then(|at| tokens.get(at)).filter(|_| inside);
        let after = tokens.get(at + 1).filter(|next| !next.shape.any(Shape::MARKS));
        let (Some(before), Some(after)) = (before, after) else { return true };
        let instead = match instead {
            [only] => Some(only),
            _ => None,
        };
        let denial = Denial { vocabulary: self, before, after, instead };
        match self.word(token) {
            "no" => denial.denies_noun(),
            "not" => denial.denies_any(),
            _ => true,
        }
    }
}

impl Denial<'_> {
    /// "No" denies the noun behind it, or stands for an answer: "said no to", "a no from",
    /// "the answer is no and".
    fn denies_noun(&self) -> bool {
        const ANSWERS: Traits = Traits::HELPER.and(Traits::ARTICLE).and(Traits::SPEECH);
        !self.after.traits.any(CLOSED) || self.before.traits.any(ANSWERS) || self.is_to()
    }

    /// "Not" denies the verb before it or what comes next.
    fn denies_any(&self) -> bool {
        const BOUND: Traits = Traits::HELPER.and(Traits::LINK).and(Traits::AND);
        let after = self.after.traits;
        match self.before.traits {
            helper if helper.any(Traits::HELPER) => true,
            _ if self.is_led() => false,
            // "The not so happy few".
            article if article.any(Traits::ARTICLE) => !after.any(CLOSED),
            // "For not paying", "for not more than five", "for not the first time".
            led if led.any(Traits::PREPOSITION) => {
                let is_plain = after == Traits::NONE && !self.acts(self.after);
                !after.any(BOUND.and(Traits::PREPOSITION)) && !is_plain
            }
            _ => !after.any(BOUND),
        }
    }

    /// Returns true where what comes next hangs on the word that stands there otherwise:
    /// "went to the town" may become "went not to town", but no "went to not town".
    fn is_led(&self) -> bool {
        const LEADS: Traits = Traits::ARTICLE.and(Traits::PREPOSITION).and(Traits::LINK);
        const BEFORE: Traits =
            Traits::ARTICLE.and(Traits::PREPOSITION).and(Traits::NUMBER);
        let before = self.before;
        let is_plain = before.traits == Traits::NONE && !self.acts(before)
            || before.traits.any(BEFORE)
            || self.vocabulary.word(before) == "to";
        let is_next = !self.is_to() && !self.acts(self.after);
        is_plain && is_next && self.instead.is_some_and(|word| word.traits.any(LEADS))
    }

    fn is_to(&self) -> bool {
        self.vocabulary.word(self.after) == "to"
    }

    /// Returns true for what may be a form of a verb or an adverb: "paying", "fully".
    fn acts(&self, token: &Token) -> bool {
        let word = self.vocabulary.word(token);
        word.ends_with("ing") || word.ends_with("ly")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Language;

    /// Whether the one word of a text that denies can do so, for another word.
    fn denies(text: &str, instead: &str) -> bool {
        let mut vocabulary = Vocabulary::new();
        let tokens = vocabulary.read(text, Language::ENGLISH).tokens;
        let instead = vocabulary.read(instead, Language::ENGLISH).tokens;
        let at = tokens.iter().position(|token| token.traits.any(Traits::NEGATION));
        vocabulary.denies(&tokens, at.expect("a word that denies"), &instead)
    }

    #[test]
    fn what_people_write_denies() {
        for (text, instead) in [
            ("There was no evidence of a crime.", "new"),
            ("They said no to the offer.", "yes"),
            ("The bill got a firm yes and a no from the same man.", "nod"),
            ("The answer was no and stays so.", "clear"),
            ("It did not rain.", "then"),
            ("It can't be.", "really"),
            ("He was fined for not paying.", "once"),
            ("They left in not more than five minutes.", "little"),
            ("She won for not the first time.", "maybe"),
            ("Those not in office may vote.", "now"),
            ("He asked them not to leave.", "kindly"),
            ("Not the mayor but the council decides.", "Yet"),
            ("The union and not the firm pays.", "also"),
            ("It was not and is wrong.", "good"),
            ("She has never been there.", "often"),
            ("It came without the letter.", "with"),
            ("No, of course it will rain.", "Yes"),
            ("a not uncommon case", "now"),
            ("Guilty or not, he pays.", "innocent"),
            ("They are not winners.", "the"),
            ("They are clearly not winners.", "the"),
            ("The mayor not the council decides.", "and"),
            ("He chose not to go.", "that"),
            ("People not paying will be fined.", "in"),
        ] {
            assert!(denies(text, instead), "{text}");
        }
    }

    #[test]
    fn among_words_that_bind_nothing_is_denied() {
        for (text, instead) in [
            ("They went to the not of that street.", "end"),
            ("The council no of the town met.", "hall"),
            ("A man with not hair came.", "red"),
            ("The fire brigade not was called.", "itself"),
            ("They sent the parcel to not town.", "the"),
            ("Police found the car not town.", "in"),
        ] {
            assert!(!denies(text, instead), "{text}");
        }
    }
}
