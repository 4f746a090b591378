use super::*;

fn find_in(language: Language, texts: &[&str]) -> Duplicates {
    let statements: Vec<Statement<'_>> =
        texts.iter().map(|&text| Statement { text, language }).collect();
    near_duplicates(&statements, &DedupOptions::default())
}

fn find(texts: &[&str]) -> Duplicates {
    find_in(Language::ENGLISH, texts)
}

/// What two texts differ in: the kind and the words on each side.
fn difference<'a>(a: &'a str, b: &'a str) -> Option<(DifferenceKind, &'a str, &'a str)> {
    let found = find(&[a, b]);
    assert!(found.differences.is_empty() || found.groups.len() == 2, "{a} / {b}");
    let found = found.differences.first()?;
    Some((found.kind, &a[found.first_span.range()], &b[found.second_span.range()]))
}

fn are_one(a: &str, b: &str) -> bool {
    find(&[a, b]).groups.len() == 1
}

#[test]
fn nothing_has_no_groups() {
    assert!(find(&[]).groups.is_empty());
}

#[test]
fn case_and_punctuation_make_no_other_statement() {
    let found = find(&[
        "The \"new\" mayor, they say, resigned on Friday.",
        "THE \u{201c}NEW\u{201d} MAYOR THEY SAY RESIGNED ON FRIDAY",
    ]);
    assert_eq!(found.relations, [Relation::Same, Relation::Same]);
    assert_eq!(found.groups.len(), 1);
}

#[test]
fn another_number_is_a_difference() {
    let found = difference(
        "The fire killed 12 people in the old harbour district on Sunday.",
        "The fire killed fourteen people in the old harbour district on Sunday.",
    );
    assert_eq!(found, Some((DifferenceKind::Number, "12", "fourteen")));
}

#[test]
fn a_number_in_words_is_the_number_in_digits() {
    assert!(are_one(
        "The repair of the bridge will cost twenty-three million dollars.",
        "The repair of the bridge will cost $23 million."
    ));
}

#[test]
fn another_currency_is_a_difference() {
    let found = difference(
        "The bank paid a fine of €5 million for its part in the affair.",
        "The bank paid a fine of £5 million for its part in the affair.",
    );
    assert_eq!(found, Some((DifferenceKind::Number, "€", "£")));
}

#[test]
fn another_weekday_or_day_of_the_month_is_a_difference() {
    let kind = |a, b| difference(a, b).map(|found| found.0);
    assert_eq!(
        kind(
            "The trial of the banker will begin on Monday in the capital.",
            "The trial of the banker will begin on Tuesday in the capital."
        ),
        Some(DifferenceKind::Date)
    );
    assert_eq!(
        kind(
            "The trial of the banker will begin on Nov. 12 in the capital.",
            "The trial of the banker will begin on 13 November in the capital."
        ),
        Some(DifferenceKind::Date)
    );
}

#[test]
fn a_negation_is_a_difference() {
    let found = difference(
        "The minister did know of the payments to the party.",
        "The minister didn\u{2019}t know of the payments to the party.",
    );
    assert_eq!(found, Some((DifferenceKind::Negation, "", "didn\u{2019}t")));
}

#[test]
fn another_name_is_a_difference_and_a_shortened_one_is_not() {
    let full = "The talks in Geneva were led by Sergei Lavrov until late at night.";
    let other = "The talks in Geneva were led by John Kerry until late at night.";
    let short = "The talks in Geneva were led by Lavrov until late at night.";
    assert_eq!(difference(full, other), Some((DifferenceKind::Name, "Sergei", "John")));
    assert!(are_one(full, short));
}

#[test]
fn another_speaker_of_a_quote_is_a_difference() {
    let found = difference(
        "\"We will not leave the valley before winter,\" said Anna Wirth.",
        "Paul Odum said: \"We will not leave the valley before winter.\"",
    );
    assert_eq!(found, Some((DifferenceKind::Speaker, "Anna", "Paul")));
}

#[test]
fn it_does_not_matter_where_the_speaker_is_named() {
    assert!(are_one(
        "\"We will not leave the valley before winter,\" said Anna Wirth.",
        "Anna Wirth said: \"We will not leave the valley before winter.\""
    ));
    assert!(are_one(
        "\"We will not leave the valley before winter,\" said Anna Wirth.",
        "\"We will not leave the valley before winter.\""
    ));
}

#[test]
fn a_word_that_turns_the_meaning_is_a_difference() {
    let found = difference(
        "Shares of the carmaker rose sharply in early trading.",
        "Shares of the carmaker fell sharply in early trading.",
    );
    assert_eq!(found, Some((DifferenceKind::Word, "rose", "fell")));
}

#[test]
fn exchanged_names_are_a_difference() {
    let found = difference(
        "Castlemere beat Upton in the final on Sunday after extra time.",
        "Upton beat Castlemere in the final on Sunday after extra time.",
    );
    assert_eq!(found.map(|found| found.0), Some(DifferenceKind::Name));
}

#[test]
fn a_light_edit_is_no_other_statement() {
    let found = find(&[
        "The council approved the plan for a new tram line to the airport.",
        "The council has approved a plan for a new tram line to the airport.",
    ]);
    assert_eq!(found.groups.len(), 1);
    assert!(found.relations.contains(&Relation::Edited));
}

#[test]
fn a_cut_copy_is_a_part_of_the_longer_statement() {
    let found = find(&[
        "The council approved the plan for a new tram line.",
        "The council approved the plan for a new tram line, ending ten years of quarrels \
         over its route.",
    ]);
    assert_eq!(found.relations, [Relation::Contained, Relation::Same]);
    assert_eq!(found.groups.representative(0), 1);
}

#[test]
fn short_statements_are_the_same_only_word_for_word() {
    assert!(!are_one("He is back home.", "She is back there."));
    assert!(!are_one("The court agreed again.", "The court agreed."));
    assert!(are_one("The court agreed.", "the court agreed"));
}

#[test]
fn conflicting_statements_do_not_meet_through_a_third() {
    let found = find(&[
        "The flood in the valley killed people and cattle on 12 farms.",
        "The flood in the valley killed people and cattle on farms.",
        "The flood in the valley killed people and cattle on 14 farms.",
    ]);
    assert_ne!(found.groups.group_of(0), found.groups.group_of(2));
    assert_eq!(found.differences.len(), 1);
}

#[test]
fn negations_count_in_other_languages() {
    for (code, a, b) in [
        (
            "de",
            "Die Polizei hat den Verdächtigen am Abend in der Stadt gefunden.",
            "Die Polizei hat den Verdächtigen am Abend nicht in der Stadt gefunden.",
        ),
        (
            "fr",
            "Le ministre a accepté de répondre aux questions des députés.",
            "Le ministre n'a pas accepté de répondre aux questions des députés.",
        ),
        (
            "es",
            "El gobierno quiere subir los impuestos a las empresas este año.",
            "El gobierno no quiere subir los impuestos a las empresas este año.",
        ),
        (
            "ru",
            "Министр согласился ответить на вопросы депутатов в понедельник утром.",
            "Министр не согласился ответить на вопросы депутатов в понедельник утром.",
        ),
    ] {
        let language = Language::new(code).expect("a language");
        let found = find_in(language, &[a, b]);
        let kinds: Vec<_> = found.differences.iter().map(|found| found.kind).collect();
        assert_eq!(kinds, [DifferenceKind::Negation], "{code}");
    }
}

#[test]
fn any_text_gives_groups() {
    let long = "word ".repeat(50_000);
    let changed = format!("{long} other {}", "word ".repeat(10));
    let odd =
        ["", " ", "\u{fffd}\u{0}", "\"\"", "...", "\u{301}", "A", "说", long.trim()];
    let texts: Vec<&str> = odd.into_iter().chain([changed.as_str()]).collect();
    assert!(find(&texts).groups.len() >= 2);
}

#[test]
fn equal_statements_are_one_group_and_templates_list_few_differences() {
    let texts: Vec<String> = (0..3000)
        .map(|n| {
            format!("The temperature at station {} was mild for the season.", n % 1500)
        })
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let found = find(&texts);
    assert_eq!(found.groups.len(), 1500);
    assert!(found.differences.len() <= 1500 * 8, "{}", found.differences.len());
}
