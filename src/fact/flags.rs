//! Sets of flags: what a word asserts, and how it is written.

/// What a word asserts or does, as a set of flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits(u32);

impl Traits {
    /// Nothing in particular.
    pub const NONE: Traits = Traits(0);
    /// A number in digits or words.
    pub const NUMBER: Traits = Traits(1);
    /// A number that only counts against another one in its place: "one", "third".
    pub const WEAK: Traits = Traits(1 << 1);
    /// A month's name.
    pub const MONTH: Traits = Traits(1 << 2);
    /// A weekday's name.
    pub const WEEKDAY: Traits = Traits(1 << 3);
    /// A word that denies.
    pub const NEGATION: Traits = Traits(1 << 4);
    /// What a number counts: percent, a currency.
    pub const UNIT: Traits = Traits(1 << 5);
    /// A word that adds nothing to a comparison: an article, "about".
    pub const FREE: Traits = Traits(1 << 6);
    /// A person's title or office, capitalised but no name.
    pub const TITLE: Traits = Traits(1 << 7);
    /// A verb of saying.
    pub const SPEECH: Traits = Traits(1 << 8);
    /// A function word, never a name.
    pub const STOP: Traits = Traits(1 << 9);
    /// A word that makes a number an upper bound: "fewer".
    pub const CEILING: Traits = Traits(1 << 10);
    /// A year: a bare number from 1900 to 2099.
    pub const YEAR: Traits = Traits(1 << 11);

    /// A word that is a month with a capital letter beside a number: "May".
    pub const MAYBE_MONTH: Traits = Traits(1 << 12);
    /// A word that opens what is said: "that".
    pub const THAT: Traits = Traits(1 << 13);
    /// A verb of saying that needs no "that": "said".
    pub const SAYS: Traits = Traits(1 << 14);

    /// The first word of a phrase that stands for one word: "per".
    pub const PHRASE: Traits = Traits(1 << 15);
    /// A word that makes a number a lower bound: "more".
    pub const FLOOR: Traits = Traits(1 << 16);
    /// A word that makes a number a rough one: "about".
    pub const ABOUT: Traits = Traits(1 << 17);
    /// A number that multiplies the one before it: "dozen".
    pub const SCALE: Traits = Traits(1 << 18);
    /// A word that makes a number a time of the day: "pm".
    pub const CLOCK: Traits = Traits(1 << 19);
    /// A form of "to be".
    pub const BEING: Traits = Traits(1 << 20);
    /// A form of "to have".
    pub const HAVING: Traits = Traits(1 << 21);
    /// A verb that helps another one: "was", "had", "will".
    pub const HELPER: Traits = Traits(1 << 22);
    /// A word that opens a noun: "the", "their".
    pub const ARTICLE: Traits = Traits(1 << 23);
    /// A word that leads a noun: "of", "from".
    pub const PREPOSITION: Traits = Traits(1 << 24);
    /// A word that goes on with a clause: "that", "who", "she".
    pub const LINK: Traits = Traits(1 << 25);
    /// A word between two things alike: "and", "but".
    pub const AND: Traits = Traits(1 << 27);
    /// A word that makes another of what it stands before: "former", "alleged".
    pub const PROVISO: Traits = Traits(1 << 26);

    /// What is no name, even with a capital letter.
    pub(super) const NO_NAME: Traits = Traits::STOP
        .and(Traits::TITLE)
        .and(Traits::MONTH)
        .and(Traits::WEEKDAY)
        .and(Traits::NUMBER)
        .and(Traits::SPEECH)
        .and(Traits::UNIT)
        .and(Traits::NEGATION)
        .and(Traits::FREE);

    /// Returns both sets of flags together.
    pub const fn and(self, other: Traits) -> Traits {
        Traits(self.0 | other.0)
    }

    /// Returns the flags that are not in `other`.
    pub const fn without(self, other: Traits) -> Traits {
        Traits(self.0 & !other.0)
    }

    /// Returns true if any flag of `other` is set.
    pub const fn any(self, other: Traits) -> bool {
        self.0 & other.0 != 0
    }
}

/// What stands around a token and how it is written, as a set of flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shape(pub(super) u16);

impl Shape {
    /// A quotation mark stands before it.
    pub const QUOTE: Shape = Shape(1);
    /// A comma or semicolon stands before it.
    pub const COMMA: Shape = Shape(1 << 1);
    /// A colon stands before it.
    pub const COLON: Shape = Shape(1 << 2);
    /// A dash stands before it.
    pub const DASH: Shape = Shape(1 << 3);
    /// A bracket stands before it.
    pub const BRACKET: Shape = Shape(1 << 4);
    /// A hyphen stands before it, without blanks.
    pub const HYPHEN: Shape = Shape(1 << 5);
    /// The end of a sentence stands before it.
    pub const END: Shape = Shape(1 << 6);
    /// It begins with a capital letter.
    pub const CAPITAL: Shape = Shape(1 << 7);
    /// It begins a sentence or a quote, where any word has a capital letter.
    pub const INITIAL: Shape = Shape(1 << 8);
    /// Its text tells names by their capital letters.
    pub const CASED: Shape = Shape(1 << 9);
    /// It is written in capital letters only, and more than one.
    pub const UPPER: Shape = Shape(1 << 10);

    /// What stands before it, of whatever sort.
    pub const MARKS: Shape = Shape(0x7f);

    /// Returns both sets of flags together.
    pub const fn and(self, other: Shape) -> Shape {
        Shape(self.0 | other.0)
    }

    /// Returns the flags that are not in `other`.
    pub const fn without(self, other: Shape) -> Shape {
        Shape(self.0 & !other.0)
    }

    /// Returns true if any flag of `other` is set.
    pub const fn any(self, other: Shape) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) fn set(&mut self, other: Shape) {
        self.0 |= other.0;
    }

    pub(super) fn clear(&mut self, other: Shape) {
        self.0 &= !other.0;
    }
}
