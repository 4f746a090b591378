//! Words by which names are told: what places are called and follow, what joins names.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::article::Language;

/// Words that names of places end with, and that stand before them.
static PLACES: LazyLock<Words> = LazyLock::new(|| {
    words(
        "airport avenue bay beach berg boulevard calle canyon cape city coast county creek desert \
    district falls fluss gulf harbor harbour heights highway hills insel isla island islands \
    lac lago lake mont monte mount mountain mountains ocean park peninsula port province \
    ranges river rivière road rue río sea see springs square strait straits straße street \
    territory town valley village île",
    )
});

/// Words that names of places begin with: "Adam Beach" is somebody, and so is "Park Jae".
static OPENERS: LazyLock<Words> = LazyLock::new(|| {
    words(
        "bay sea strait river calle cape fort gulf insel isla lac lago lake mont monte mount port rio rue río san \
    santa île",
    )
});

/// States of America.
static STATES: LazyLock<Words> = LazyLock::new(|| {
    words(
        "alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware \
    florida georgia hampshire hawaii idaho illinois indiana iowa jersey kansas kentucky louisiana \
    maine maryland massachusetts mexico michigan minnesota mississippi missouri montana nebraska \
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington \
    wisconsin wyoming",
    )
});

/// Their short forms, which stand behind towns.
static SHORT_STATES: LazyLock<Words> = LazyLock::new(|| {
    words(
        "ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont \
    neb nev okla ore pa tenn tex va vt wash wis wyo",
    )
});

/// What events, laws and honours are called: they are nobody and nowhere.
static EVENTS: LazyLock<Words> =
    LazyLock::new(|| words("act award awards cup day eve prize season war wars"));

/// Small words within a name.
static WITHIN: LazyLock<Words> = LazyLock::new(|| {
    words(
        "al bin da de del della den der des di do dos du el ibn la le of ter van von zu",
    )
});

/// What is "of" something by name; people are of a place without that being
/// part of their name.
static OF: LazyLock<Words> = LazyLock::new(|| {
    words(
        "academy agency army association bank board bureau chamber church city college commission \
    committee confederation congress corporation council court department district duchess \
    duke faculty federation fund house institute kingdom league library museum office \
    organisation organization party people prince princess province republic school \
    secretary senate society state states university",
    )
});

/// What is "for" something by name.
static FOR: LazyLock<Words> = LazyLock::new(|| {
    words(
        "agency association center centers centre centres commission committee council department \
    foundation fund institute ministry office society",
    )
});

/// Syllables that names of offices and bodies begin with in Vietnamese, where only the first
/// one has a capital letter.
static OFFICES: LazyLock<Words> = LazyLock::new(|| {
    words(
        "bí biểu bộ cao chi chính chủ công cơ cục đại đảng đoàn giám hội liên ngoại nhà nhân phó quân \
    quốc sở tập thị thủ thứ thượng tòa tổng trung trường ủy viện",
    )
});

/// Words that a place follows, by language.
const IN: &[(&str, &str)] = &[
    (
        "en",
        "in near across outside inside into around off throughout northern southern eastern \
         western central",
    ),
    ("de", "in im bei nahe aus nach"),
    ("es", "en cerca desde hacia"),
    ("fr", "à en dans près au aux"),
    ("it", "in a nel nella vicino"),
    ("nl", "in nabij uit naar"),
    ("pt", "em no na nos nas"),
    ("ru", "в во на из"),
    ("vi", "tại ở"),
];

type Words = BTreeSet<&'static str>;

fn words(list: &'static str) -> Words {
    list.split_whitespace().collect()
}

fn has(words: &Words, word: &str) -> bool {
    match word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        true => words.contains(word),
        false => words.contains(word.to_lowercase().as_str()),
    }
}

/// Returns true for a word that names of places begin or end with.
pub(super) fn is_place(word: &str) -> bool {
    has(&PLACES, word)
}

/// Returns true for a word that names of places begin with.
pub(super) fn opens_place(word: &str) -> bool {
    has(&OPENERS, word)
}

/// Returns true for the short form of a state.
pub(super) fn is_short_state(word: &str) -> bool {
    has(&SHORT_STATES, word)
}

/// Returns true for a state.
pub(super) fn is_state(word: &str) -> bool {
    has(&STATES, word)
}

/// Returns true for what an event is called.
pub(super) fn is_event(word: &str) -> bool {
    has(&EVENTS, word)
}

/// Returns true for a small word within a name.
pub(super) fn is_within(word: &str) -> bool {
    WITHIN.contains(word)
}

/// Returns true for what is "of" something by name.
pub(super) fn is_of(word: &str) -> bool {
    has(&OF, word)
}

/// Returns true for what is "for" something by name.
pub(super) fn is_for(word: &str) -> bool {
    has(&FOR, word)
}

/// Returns true for the first syllable of an office or a body in Vietnamese.
pub(super) fn begins_office(syllable: &str) -> bool {
    has(&OFFICES, syllable)
}

/// Returns true for a word that a place follows.
pub(super) fn leads_to_place(word: &str, language: Language) -> bool {
    let words = IN.iter().find(|(code, _)| *code == language.code());
    let has = |list: &str| {
        list.split(' ').any(|known| known == word || known == word.to_lowercase())
    };
    words.is_some_and(|(_, list)| has(list))
}
