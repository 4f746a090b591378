//! What a word is to the finding of speakers.

/// What a word is, as a set of flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Class(u32);

impl Class {
    /// A verb of speech, beside or before what is said: "said".
    pub(super) const SAYS: Class = Class(1);
    /// A verb that leads to what is said, and does not follow it: "called".
    pub(super) const SAYS_BEFORE: Class = Class(1 << 1);
    /// The participle of a verb of speech: "adding".
    pub(super) const SAYING: Class = Class(1 << 2);
    /// A verb after which a sentence of its own may quote its subject: "smiled".
    pub(super) const THINKS: Class = Class(1 << 3);
    /// An auxiliary verb: "has", "would".
    pub(super) const HAVING: Class = Class(1 << 4);
    /// A form of "to be", which makes a passive.
    pub(super) const BEING: Class = Class(1 << 5);
    /// A word that may stand between subject and verb.
    pub(super) const ADVERB: Class = Class(1 << 6);
    /// "he"
    pub(super) const HE: Class = Class(1 << 7);
    /// "she"
    pub(super) const SHE: Class = Class(1 << 8);
    /// "his"
    pub(super) const HIS: Class = Class(1 << 9);
    /// "her"
    pub(super) const HER: Class = Class(1 << 10);
    /// A pronoun that stands for nobody in particular: "they".
    pub(super) const PRONOUN: Class = Class(1 << 11);
    /// "who"
    pub(super) const WHO: Class = Class(1 << 12);
    /// The definite article.
    pub(super) const THE: Class = Class(1 << 13);
    /// A possessive pronoun.
    pub(super) const OWNER: Class = Class(1 << 14);
    /// The indefinite article, and what counts.
    pub(super) const A: Class = Class(1 << 15);
    /// A preposition.
    pub(super) const PREPOSITION: Class = Class(1 << 16);
    /// "and"
    pub(super) const AND: Class = Class(1 << 17);
    /// What opens a clause: "that", "because".
    pub(super) const THAT: Class = Class(1 << 18);
    /// What names a source without a verb: "according", "selon".
    pub(super) const ACCORDING: Class = Class(1 << 19);
    /// What follows "according".
    pub(super) const BY: Class = Class(1 << 20);
    /// A title or what somebody is: "minister", "father".
    pub(super) const TITLE: Class = Class(1 << 21);
    /// Several people: "officials".
    pub(super) const MANY: Class = Class(1 << 22);
    /// Says that a man is meant.
    pub(super) const MAN: Class = Class(1 << 23);
    /// Says that a woman is meant.
    pub(super) const WOMAN: Class = Class(1 << 24);
    /// A function word, no name.
    pub(super) const STOP: Class = Class(1 << 25);
    /// A day or a month.
    pub(super) const DAY: Class = Class(1 << 26);
    /// A word that shows a clause: "is", "I".
    pub(super) const FINITE: Class = Class(1 << 27);
    /// A lower-case part of a name: "van".
    pub(super) const PARTICLE: Class = Class(1 << 28);
    /// A part of the name of an organisation or a place.
    pub(super) const ORGANISATION: Class = Class(1 << 29);
    /// A word that opens the name of a place.
    pub(super) const PLACE: Class = Class(1 << 31);
    /// A first name.
    pub(super) const FIRST: Class = Class(1 << 30);

    /// Returns both sets of flags together.
    pub(super) const fn and(self, other: Class) -> Class {
        Class(self.0 | other.0)
    }

    /// Returns the flags that are not in `other`.
    pub(super) const fn without(self, other: Class) -> Class {
        Class(self.0 & !other.0)
    }

    /// Returns true if any flag of `other` is set.
    pub(super) const fn any(self, other: Class) -> bool {
        self.0 & other.0 != 0
    }
}
