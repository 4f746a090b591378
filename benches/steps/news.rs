//! News that never happened: stories told by several articles, the same for one seed.
//!
//! Articles of one story share most of their statements in two or three wordings, add
//! some of their own, and now and then are copies, cut copies, or have another number.

use epitome::{Article, Date};

/// A source of numbers that are the same on every machine (splitmix64).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from 0 up to, but not including, `end`.
    #[allow(clippy::cast_possible_truncation, reason = "it is below `end`")]
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.below(items.len())]
    }

    /// Returns true in `percent` of all cases.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    #[allow(dead_code, reason = "the benchmarks shuffle nothing")]
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            items.swap(end, self.below(end + 1));
        }
    }
}

/// Makes `count` articles of 3 to 128 sentences, most of them short, about six a story.
pub(crate) fn articles(seed: u64, count: usize) -> Vec<Article> {
    let mut random = Random::new(seed);
    let mut articles: Vec<Article> = Vec::with_capacity(count);
    while articles.len() < count {
        let story = Story::new(&mut random);
        let first = articles.len();
        for _ in 0..(1 + random.below(11)).min(count - first) {
            let text = match articles.len() - first {
                0 => story.tell(&mut random),
                told => match random.below(10) {
                    0 => articles[first + random.below(told)].text.clone(),
                    1 => cut(&articles[first + random.below(told)].text),
                    _ => story.tell(&mut random),
                },
            };
            articles.push(story.article(articles.len(), text, &mut random));
        }
    }
    articles
}

/// A statement that any number of articles may have.
#[allow(dead_code, reason = "only the benchmarks need it")]
pub(crate) const SAID_BY_ALL: &str =
    "The mayor of Port Sabel resigned on Friday after the flood, officials said";

/// Makes an article of sentences that differ in names, numbers and things alone.
#[allow(dead_code, reason = "only the benchmarks need it")]
pub(crate) fn template(seed: u64, count: usize) -> Article {
    let mut random = Random::new(seed);
    let sentence = |_| {
        let random = &mut random;
        let [buyer, seller] = [person(random), person(random)];
        let number = 2 + random.below(9000);
        let things = random.pick(THINGS);
        format!("{buyer} bought {number} {things} from {seller} in {}.", name(random))
    };
    let sentences: Vec<String> = (0..count).map(sentence).collect();
    Article::new("template.txt", sentences.join(" "))
}

/// Keeps the first half of the paragraphs.
fn cut(text: &str) -> String {
    let paragraphs: Vec<&str> = text.split("\n\n").collect();
    paragraphs[..paragraphs.len().div_ceil(2)].join("\n\n")
}

/// What happened, and to whom.
struct Story {
    title: String,
    day: i8,
    cast: Cast,
    /// The statements that its articles share, in the order of their weight.
    statements: Vec<Statement>,
}

/// The names of one story.
struct Cast {
    town: String,
    firm: String,
    people: [String; 3],
}

/// Something that is said: "The council sold 40 boats in Lunde on Friday".
struct Statement {
    subject: String,
    verb: &'static str,
    number: usize,
    object: String,
    rest: String,
    speaker: String,
}

impl Story {
    fn new(random: &mut Random) -> Story {
        let cast = Cast {
            town: name(random),
            firm: format!("{} {}", name(random), random.pick(KINDS_OF_FIRM)),
            people: [person(random), person(random), person(random)],
        };
        let count = 6 + random.below(10);
        let statements: Vec<Statement> =
            (0..count).map(|_| Statement::new(&cast, random)).collect();
        let lead = &statements[0];
        let title = format!("{} {} {}", lead.subject, lead.verb, lead.object);
        Story { title, day: 1 + DAYS[random.below(DAYS.len())], cast, statements }
    }

    /// Tells the story once more: most shared statements, and some of its own.
    fn tell(&self, random: &mut Random) -> String {
        let length = 3 + random.below(6).pow(3);
        let mut text = String::new();
        let mut shared = self.statements.iter();
        for at in 0..length {
            let skip = if random.chance(25) { 1 } else { 0 };
            let own = Statement::new(&self.cast, random);
            let statement = match at % 3 {
                2 => &own,
                _ => shared.nth(skip).unwrap_or(&own),
            };
            text.push_str(match at {
                0 => "",
                _ if random.chance(40) => "\n\n",
                _ => " ",
            });
            text.push_str(&statement.worded(random));
        }
        text
    }

    fn article(&self, number: usize, text: String, random: &mut Random) -> Article {
        let mut article = Article::new(format!("{number:05}.txt"), text);
        article.title = Some(self.title.clone());
        article.source = Some(random.pick(OUTLETS).to_string());
        #[allow(clippy::cast_possible_truncation, reason = "it is below 24")]
        let hour = random.below(24) as i8;
        article.published =
            Some(Date(jiff::civil::date(2026, 3, self.day).at(hour, 0, 0, 0)));
        article
    }
}

impl Statement {
    fn new(cast: &Cast, random: &mut Random) -> Statement {
        let person = &cast.people[random.below(cast.people.len())];
        let subject = match random.below(4) {
            0 => cast.firm.clone(),
            1 => person.clone(),
            2 => format!("the {} of {}", random.pick(OFFICES), cast.town),
            _ => format!("{} {}", random.pick(MANY), random.pick(PEOPLE)),
        };
        let object = format!("{} {}", random.pick(QUALITIES), random.pick(THINGS));
        let rest = format!(
            "{} the {} {}",
            random.pick(RELATIONS),
            random.pick(PLACES),
            random.pick(TIMES)
        );
        let speaker = match random.chance(50) {
            true => person.clone(),
            false => format!("a spokesman for {}", cast.firm),
        };
        Statement {
            subject,
            verb: random.pick(VERBS),
            number: 2 + random.below(900),
            object,
            rest,
            speaker,
        }
    }

    /// Words it in one of a few ways; one in twenty has another number.
    fn worded(&self, random: &mut Random) -> String {
        let number = self.number + if random.chance(5) { 1 + random.below(9) } else { 0 };
        let Statement { subject, verb, object, rest, speaker, .. } = self;
        let said = format!("{subject} {verb} {number} {object} {rest}");
        let sentence = match random.below(6) {
            0..3 => format!("{said}."),
            3 => format!("{said}, {speaker} said."),
            4 => format!("{rest}, {subject} {verb} {number} {object}."),
            _ => format!("\"We saw it: {said},\" said {speaker}."),
        };
        capitalized(&sentence)
    }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

fn person(random: &mut Random) -> String {
    format!("{} {}", name(random), name(random))
}

fn name(random: &mut Random) -> String {
    let syllables: String = (0..2 + random.below(2))
        .map(|_| format!("{}{}", random.pick(ONSETS), random.pick(RIMES)))
        .collect();
    capitalized(&syllables)
}

const DAYS: &[i8] = &[0, 3, 5, 9, 12, 17, 21, 26];
const ONSETS: &[&str] = &[
    "b", "br", "d", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "st",
    "t", "v", "w",
];
const RIMES: &[&str] =
    &["a", "al", "an", "ar", "e", "el", "en", "i", "in", "o", "or", "u"];
const KINDS_OF_FIRM: &[&str] = &["Lines", "Bank", "Motors", "Foods", "Energy", "Papers"];
const OUTLETS: &[&str] = &["Morning Post", "Evening Herald", "World Wire", "Coast Radio"];
const OFFICES: &[&str] =
    &["mayor", "council", "harbour office", "court", "police", "school"];
const MANY: &[&str] = &["dozens of", "hundreds of", "several", "some", "most", "few"];
const PEOPLE: &[&str] = &[
    "farmers",
    "workers",
    "sailors",
    "students",
    "doctors",
    "drivers",
    "officials",
    "neighbours",
    "lawyers",
    "engineers",
];
const VERBS: &[&str] = &[
    "sold",
    "closed",
    "repaired",
    "bought",
    "promised",
    "lost",
    "found",
    "opened",
    "rejected",
    "moved",
    "inspected",
    "counted",
    "rescued",
    "ordered",
    "delivered",
    "refused",
    "painted",
    "borrowed",
];
const QUALITIES: &[&str] = &[
    "wooden",
    "empty",
    "new",
    "damaged",
    "expensive",
    "public",
    "foreign",
    "abandoned",
    "electric",
    "frozen",
    "heavy",
    "unsafe",
    "secret",
    "local",
];
const THINGS: &[&str] = &[
    "boats",
    "houses",
    "bridges",
    "contracts",
    "engines",
    "tickets",
    "documents",
    "windows",
    "trains",
    "paintings",
    "barrels",
    "licences",
    "machines",
    "letters",
    "tents",
    "cameras",
    "fields",
    "wells",
];
const RELATIONS: &[&str] = &["near", "behind", "outside", "in", "above", "along"];
const PLACES: &[&str] = &[
    "old market",
    "railway station",
    "northern shore",
    "city hall",
    "western gate",
    "river",
    "main road",
    "airport",
    "hospital",
    "power plant",
    "stadium",
    "forest",
];
const TIMES: &[&str] = &[
    "on Monday",
    "on Tuesday",
    "on Friday",
    "last week",
    "early in the morning",
    "after the storm",
    "before the vote",
    "despite a warning",
    "for the third time",
    "without any notice",
    "during the strike",
    "in early spring",
];
