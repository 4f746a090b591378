use super::*;

fn facts(text: &str, code: &str, published: &str) -> Vec<Fact> {
    let language = Language::new(code).expect("a language");
    let date: Option<civil::Date> = published.parse().ok();
    let date = date.map(|date| Date(date.at(0, 0, 0, 0)));
    Vocabulary::new().facts(text, 0, language, date)
}

fn quantities(text: &str, code: &str) -> Vec<Quantity> {
    let numbers = facts(text, code, "").into_iter().filter_map(|fact| match fact.kind {
        FactKind::Number(quantity) => Some(quantity),
        _ => None,
    });
    numbers.collect()
}

/// A number as `bound value unit head fate`, without what it does not have.
fn told(quantity: &Quantity) -> String {
    let mut parts = Vec::new();
    if quantity.bound != Bound::Exactly {
        parts.push(format!("{:?}", quantity.bound));
    }
    let value = |millionths: u128| match millionths % 1_000_000 {
        0 => (millionths / 1_000_000).to_string(),
        _ => format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000),
    };
    let upper = quantity.upper.map(|upper| format!("-{}", value(upper)));
    parts.push(value(quantity.millionths) + &upper.unwrap_or_default());
    parts.extend(quantity.unit.as_deref().map(str::to_owned));
    parts.extend(quantity.head.as_deref().map(str::to_owned));
    parts.extend(quantity.fate.map(|fate| format!("[{fate}]")));
    parts.join(" ")
}

fn numbers(text: &str, code: &str) -> Vec<String> {
    quantities(text, code).iter().map(told).collect()
}

/// The dates, each as its first day with its granularity.
fn dates(text: &str, code: &str, published: &str) -> Vec<String> {
    let days =
        facts(text, code, published).into_iter().filter_map(|fact| match fact.kind {
            FactKind::Date(day) => Some(day),
            _ => None,
        });
    let tell = |day: Day| {
        let date = day.date.map_or("?".to_owned(), |date| date.to_string());
        format!("{date} {:?}", day.granularity)
    };
    days.map(tell).collect()
}

#[test]
fn what_is_counted_compares_however_it_is_said() {
    for text in [
        "The quake killed 86 people.",
        "In all, 86 people were killed.",
        "Officials said 86 people had died.",
        "It left eighty-six people dead.",
    ] {
        assert_eq!(numbers(text, "en"), ["86 people [dead]"], "{text}");
    }
    for text in
        ["There were 86 dead.", "The death toll rose to 86.", "It caused 86 deaths."]
    {
        let found = quantities(text, "en");
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(
            (found[0].millionths, found[0].fate),
            (86_000_000, Some("dead")),
            "{text}"
        );
    }
    assert_eq!(
        numbers("It killed 86 people and injured 120.", "en"),
        ["86 people [dead]", "120 [hurt]"]
    );
    assert_eq!(numbers("He saw 80 wounded soldiers.", "en"), ["80 soldier [hurt]"]);
    for text in ["It could save 1,300 lives a year.", "Saving 1,300 lives is a lot."] {
        assert_eq!(quantities(text, "en")[0].fate, Some("rescued"), "{text}");
    }
}

#[test]
fn bounds_are_read_before_and_behind() {
    for (text, expected) in [
        ("More than 80 houses fell.", "MoreThan 80 hous"),
        ("At least 80 houses fell.", "AtLeast 80 hous"),
        ("Up to 80 houses fell.", "UpTo 80 hous"),
        ("As many as 80 houses fell.", "UpTo 80 hous"),
        ("Fewer than 80 houses fell.", "LessThan 80 hous"),
        ("About 80 houses fell.", "About 80 hous"),
        ("Several thousand houses fell.", "MoreThan 1000 hous"),
        ("A few hundred houses fell.", "MoreThan 100 hous"),
        ("An estimated 80 houses fell.", "About 80 hous"),
        ("No fewer than 80 houses fell.", "AtLeast 80 hous"),
        ("No more than 80 houses fell.", "UpTo 80 hous"),
        ("80 or more houses fell.", "AtLeast 80 hous"),
        ("Between 80 and 90 houses fell.", "80-90 hous"),
        ("From 80 to 90 houses fell.", "80-90 hous"),
    ] {
        assert_eq!(numbers(text, "en"), [expected], "{text}");
    }
    let denials = |fact: &Fact| matches!(fact.kind, FactKind::Negation { .. });
    assert!(!facts("No fewer than 80 houses fell.", "en", "").iter().any(denials));
}

#[test]
fn units_and_currencies_are_read() {
    for (text, expected) in [
        ("It cost $1.2 million.", "1200000 dollars"),
        ("It cost 1.2 million dollars.", "1200000 dollars"),
        ("It rose by 3.5 percent.", "3.500000 percent"),
        ("It rose by 3.5% then.", "3.500000 percent"),
        ("It lies 10 km away.", "10 kilometers"),
        ("It fell two dozen times.", "24 time"),
    ] {
        assert_eq!(numbers(text, "en"), [expected], "{text}");
    }
}

#[test]
fn other_languages_count_too() {
    assert_eq!(
        numbers("Mindestens 86 Menschen wurden getötet.", "de"),
        ["AtLeast 86 people [dead]"]
    );
    assert_eq!(numbers("Rund 1.200 Häuser wurden zerstört.", "de"), ["About 1200 haus"]);
    assert_eq!(
        numbers("Au moins 86 personnes ont été tuées.", "fr"),
        ["AtLeast 86 people [dead]"]
    );
    assert_eq!(
        numbers("Al menos 86 personas murieron.", "es"),
        ["AtLeast 86 people [dead]"]
    );
    assert_eq!(
        numbers("Cuesta más de 3,5 millones de euros.", "es"),
        ["MoreThan 3500000 euros"]
    );
}

#[test]
fn days_are_resolved_against_the_day_of_publication() {
    // A Wednesday.
    let published = "2024-04-10";
    for (text, expected) in [
        ("It fell on Friday.", "2024-04-05 Day"),
        ("It fell on Wednesday.", "2024-04-10 Day"),
        ("It fell last Wednesday.", "2024-04-03 Day"),
        ("It opens next Friday.", "2024-04-12 Day"),
        ("It will open on Friday.", "2024-04-12 Day"),
        ("Winds were forecast for Friday.", "2024-04-12 Day"),
        ("It is expected to open on Friday.", "2024-04-12 Day"),
        ("It was scheduled to open on Monday.", "2024-04-08 Day"),
        ("It fell yesterday.", "2024-04-09 Day"),
        ("It fell on April 7.", "2024-04-07 Day"),
        ("It fell on 7 April.", "2024-04-07 Day"),
        ("It fell on the 7th of April.", "2024-04-07 Day"),
        ("It fell on December 30.", "2023-12-30 Day"),
        ("It fell on Sunday, April 7.", "2024-04-07 Day"),
        ("It fell on April 7, 2019.", "2019-04-07 Day"),
        ("It fell on 2019-04-07.", "2019-04-07 Day"),
        ("It fell in March.", "2024-03-01 Month"),
        ("It fell in May 2019.", "2019-05-01 Month"),
        ("It fell last month.", "2024-03-01 Month"),
        ("It fell last week.", "2024-04-01 Week"),
        ("It fell in 2019.", "2019-01-01 Year"),
        ("It fell two days ago.", "2024-04-08 Day"),
    ] {
        assert_eq!(dates(text, "en", published), [expected], "{text}");
    }
    assert_eq!(dates("It fell on Friday.", "en", ""), ["? Day"]);
    assert_eq!(
        dates("It fell on April 5. Two days later it was gone.", "en", published),
        ["2024-04-05 Day", "2024-04-07 Day"]
    );
    assert_eq!(dates("They may march for two days.", "en", published), [""; 0]);
    assert_eq!(dates("It fell Sun. at noon.", "en", published), ["2024-04-07 Day"]);
    assert_eq!(dates("It fell on Sat Brent died.", "en", published), ["2024-04-06 Day"]);
    for name in [
        "It came close to the Sun.",
        "It sank off Sun Harbour.",
        "The Baltimore Sun said so.",
        "It was told to Anna Sun of Lunde.",
    ] {
        assert_eq!(dates(name, "en", published), [""; 0], "{name}");
    }
}

#[test]
fn a_weekday_of_what_is_announced_is_the_next_one() {
    // A Tuesday.
    let published = "2026-01-20";
    let days = |code: &str, text: &str| dates(text, code, published);
    for (code, text) in [
        ("en", "Schools are closed on Thursday because of the storm."),
        ("en", "Schools close on Thursday, the county said."),
        ("en", "The last ferry leaves on Thursday at 3 p.m."),
        ("en", "The council meets in Lunde on Thursday."),
        ("en", "The bridge is to be opened on Thursday."),
        ("en", "Snow may fall in the north on Thursday."),
        ("en", "The ship is to bring 66 people to Lunde on Thursday."),
        ("en", "The railway said that a normal timetable would run on Thursday."),
        ("en", "The company plans to run no trains on Thursday."),
        ("en", "Forecasters expect another 20 millimeters of rain on Thursday."),
        ("de", "Die Reederei stellt den Verkehr von Donnerstag, 15 Uhr, an ein."),
        ("de", "An den Schulen fällt am Donnerstag der Unterricht aus."),
        ("de", "Am Donnerstag bleiben die Schulen geschlossen."),
        ("de", "Die Schulen sind am Donnerstag geschlossen."),
        ("fr", "Les salariés reprendront le travail jeudi, ont annoncé les syndicats."),
        ("fr", "Le tribunal rendra sa décision jeudi."),
        ("es", "Los colegios abrirán el jueves."),
        ("es", "El jueves comienza el juicio."),
    ] {
        assert_eq!(days(code, text), ["2026-01-22 Day"], "{text}");
    }
    assert_eq!(days("en", "Schools are closed on Tuesday."), ["2026-01-20 Day"]);
}

#[test]
fn a_month_of_what_is_announced_is_the_next_one() {
    let months = |text: &str| dates(text, "en", "2026-11-19");
    assert_eq!(
        months("Parking will cost 20 pence more from April."),
        ["2027-04-01 Month"]
    );
    assert_eq!(months("Production will move to Lunde by June."), ["2027-06-01 Month"]);
    assert_eq!(months("The plant opened in April."), ["2026-04-01 Month"]);
    assert_eq!(
        months("The county will examine the fire in April."),
        ["2026-04-01 Month"]
    );
    assert_eq!(months("Rain set in in December."), ["2026-12-01 Month"]);
}

#[test]
fn a_weekday_of_what_has_passed_or_cannot_be_told_is_the_last_one() {
    // A Tuesday.
    let published = "2026-01-20";
    for (code, text) in [
        ("en", "Schools were closed on Thursday."),
        ("en", "The strike would have ended on Thursday."),
        ("en", "Plans to run no trains were dropped on Thursday."),
        ("en", "The council of Lunde rejected plans to close the school on Thursday."),
        ("en", "People who would be at work fled the fire on Thursday."),
        ("en", "Doe is accused of the killing of two men on Thursday."),
        ("en", "The union is on strike after talks on Thursday."),
        ("en", "Doe may have left the house on Thursday."),
        ("en", "She leaves a son who was born on Thursday."),
        ("en", "Doe will resign because he was seen there on Thursday."),
        ("en", "The vote on Thursday was close."),
        ("en", "Boats close to the Orla heard a blast on Thursday."),
        ("en", "A blast in a trash can on Thursday woke the town."),
        ("en", "Police are looking into the crash on Thursday."),
        ("de", "Die Reederei stellte am Donnerstag den Verkehr ein."),
        ("de", "Die Schulen bleiben seit Donnerstag geschlossen."),
        ("de", "Der Verkehr wurde am Donnerstag eingestellt."),
        ("fr", "Les syndicats ont annoncé jeudi que le travail reprendra."),
        ("fr", "Les salariés se sont retrouvés jeudi."),
        // The comma might end a clause.
        ("fr", "Jeudi, les trains rouleront de nouveau."),
        ("es", "El alcalde anunció el jueves que los colegios abrirán."),
        ("es", "La presa está cerrada desde el jueves."),
        // The day of what is named, not of what it does.
        ("de", "Nach dem Brand am Donnerstag bleibt die Halle geschlossen."),
        ("de", "Die Polizei stellt nach dem Unfall am Donnerstag Fragen."),
        ("en", "The blaze leaves 12 families homeless on Thursday."),
        ("fr", "La grève de jeudi pourrait durer."),
        ("es", "El ataque del jueves podría costarle el cargo."),
    ] {
        assert_eq!(dates(text, code, published), ["2026-01-15 Day"], "{text}");
    }
}

#[test]
fn days_of_other_languages_are_resolved() {
    let published = "2024-04-10";
    assert_eq!(dates("Sie fiel am Freitag.", "de", published), ["2024-04-05 Day"]);
    assert_eq!(dates("Sie fiel am 7. April 2019.", "de", published), ["2019-04-07 Day"]);
    assert_eq!(dates("Sie fiel am 7.4.2019 um.", "de", published), ["2019-04-07 Day"]);
    assert_eq!(dates("Sie fiel vor zwei Tagen.", "de", published), ["2024-04-08 Day"]);
    assert_eq!(
        dates("Il est tombé le 7 avril 2019.", "fr", published),
        ["2019-04-07 Day"]
    );
    assert_eq!(
        dates("Il est tombé le mois dernier.", "fr", published),
        ["2024-03-01 Month"]
    );
    assert_eq!(dates("Cayó el 7 de abril de 2019.", "es", published), ["2019-04-07 Day"]);
    assert_eq!(dates("Cayó hace dos días.", "es", published), ["2024-04-08 Day"]);
}

/// The scopes of denials and hedges.
fn scopes(text: &str, code: &str) -> Vec<String> {
    let scopes = facts(text, code, "").into_iter().filter_map(|fact| match fact.kind {
        FactKind::Negation { scope } => Some(format!("not {}", &text[scope.range()])),
        FactKind::Hedge { scope } => Some(format!("perhaps {}", &text[scope.range()])),
        _ => None,
    });
    scopes.collect()
}

#[test]
fn denials_and_hedges_bear_on_their_clause() {
    assert_eq!(scopes("The mayor did not resign, he said.", "en"), ["not resign"]);
    assert_eq!(scopes("He reportedly left the town.", "en"), ["perhaps left the town"]);
    assert_eq!(scopes("He is believed to be alive.", "en"), ["perhaps be alive"]);
    assert_eq!(scopes("It was not only the mayor.", "en"), [""; 0]);
    assert_eq!(
        scopes("Er trat nicht zurück, hieß es.", "de"),
        ["not Er trat nicht zurück"]
    );
    assert_eq!(scopes("El alcalde presuntamente huyó.", "es"), ["perhaps huyó"]);
}

/// Numbers that follow from a seed.
fn random(seed: &mut u64, below: usize) -> usize {
    *seed = seed
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*seed >> 33).unwrap_or_default() % below
}

/// A number below a hundred in words.
fn in_words(value: usize) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
        "ninety",
    ];
    match (value / 10, value % 10) {
        (0 | 1, _) => SMALL[value].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, ones) => format!("{}-{}", TENS[tens], SMALL[ones]),
    }
}

#[test]
fn a_number_reads_as_it_was_written() {
    const BOUNDS: [(&str, Bound); 8] = [
        ("", Bound::Exactly),
        ("about ", Bound::About),
        ("more than ", Bound::MoreThan),
        ("over ", Bound::MoreThan),
        ("at least ", Bound::AtLeast),
        ("fewer than ", Bound::LessThan),
        ("up to ", Bound::UpTo),
        ("no more than ", Bound::UpTo),
    ];
    const NOUNS: [(&str, Option<&str>, Option<&str>); 7] = [
        ("people", None, Some("people")),
        ("houses", None, Some("hous")),
        ("dollars", Some("dollars"), None),
        ("percent", Some("percent"), None),
        ("miles", Some("miles"), None),
        ("soldiers", None, Some("soldier")),
        ("tonnes", Some("tonnes"), None),
    ];
    let mut seed = 5;
    for round in 0..2000 {
        let (words, bound) = BOUNDS[random(&mut seed, BOUNDS.len())];
        let (noun, unit, head) = NOUNS[random(&mut seed, NOUNS.len())];
        let value = 2 + random(&mut seed, 97);
        let (number, millionths) = match random(&mut seed, 4) {
            0 => (in_words(value), value * 1_000_000),
            1 => (format!("{value},500"), (value * 1000 + 500) * 1_000_000),
            2 => (format!("{value}.5 million"), (value * 10 + 5) * 100_000_000_000),
            _ => (value.to_string(), value * 1_000_000),
        };
        let text = format!("It was said that {words}{number} {noun} of it were there.");
        let found = quantities(&text, "en");
        assert_eq!(found.len(), 1, "round {round}: {text}");
        let quantity = &found[0];
        assert_eq!(quantity.millionths, millionths as u128, "round {round}: {text}");
        assert_eq!(quantity.bound, bound, "round {round}: {text}");
        assert_eq!(quantity.unit.as_deref(), unit, "round {round}: {text}");
        assert_eq!(quantity.head.as_deref().filter(|_| unit.is_none()), head, "{text}");
        assert_eq!(&text[quantity.digits.range()], number, "round {round}");
    }
}

#[test]
fn any_text_has_facts_within_it() {
    const PIECES: [&str; 24] = [
        "80",
        "to",
        "-",
        "may",
        "May",
        "7",
        "2024",
        ",",
        ".",
        "vor",
        "Friday",
        "last",
        "not",
        "$",
        "%",
        "more than",
        "ago",
        "two",
        "days",
        "é",
        "«",
        "toll",
        "or more",
        " ",
    ];
    let mut seed = 9;
    for round in 0..3000 {
        let pieces =
            (0..random(&mut seed, 12)).map(|_| PIECES[random(&mut seed, PIECES.len())]);
        let text = pieces.collect::<Vec<_>>().join([" ", ""][round % 2]);
        for code in ["en", "de", "fr", "es", "ja"] {
            for fact in facts(&text, code, "2024-01-01") {
                assert!(text.get(fact.span.range()).is_some(), "round {round}: {text}");
            }
        }
    }
}

#[test]
fn a_time_before_the_calendar_has_no_date() {
    assert_eq!(dates("It lay there 20,000 years ago.", "en", "2024-04-10"), ["? Year"]);
}

#[test]
fn a_number_is_read_the_same_whatever_was_read_before() {
    let mut vocabulary = Vocabulary::new();
    let texts = ["It cost 1 million, or 1000000.", "There were 20 of them, then 3."];
    for text in texts {
        vocabulary.facts(text, 0, Language::ENGLISH, None);
    }
    let text = "It paid 5 million to twenty-three people.";
    let after = vocabulary.facts(text, 0, Language::ENGLISH, None);
    assert_eq!(after, facts(text, "en", ""));
}
