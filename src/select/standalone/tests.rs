use super::*;

fn sign_in(code: &str, text: &str) -> Option<Dependence> {
    let language = Language::new(code).unwrap_or_default();
    dependence(text, text.split_whitespace().count(), language)
}

fn sign(text: &str) -> Option<Dependence> {
    sign_in("en", text)
}

fn all_stand_alone(texts: &[&str]) {
    for text in texts {
        assert_eq!(sign(text), None, "{text}");
    }
}

fn all_have(expected: Dependence, texts: &[&str]) {
    for text in texts {
        assert_eq!(sign(text), Some(expected), "{text}");
    }
}

#[test]
fn a_sentence_that_names_its_subject_stands_alone() {
    all_stand_alone(&[
        "The bridge over the Orla collapsed on Friday.",
        "Mr Pask's brakes weren't checked before the trip, the court heard.",
        "In June the council closed the bridge, but nobody was told.",
    ]);
}

#[test]
fn an_opening_pronoun_depends_on_who_was_named_before() {
    all_have(
        Dependence::Pronoun,
        &[
            "He said the brakes had failed.",
            "Their house had stood there for years.",
            "It is expected to open in May.",
            "It's the longest bridge in the country.",
            "This has angered people in the valley.",
            "Those are the figures for last year.",
            "One of them died at the hospital.",
            "Ditto for the schools of the lower town.",
        ],
    );
}

#[test]
fn a_name_that_begins_as_a_month_does_is_whom_a_pronoun_stands_for() {
    for name in ["Berta", "Janet", "Marcus", "Maya", "Sunil", "Augusta", "Decker"] {
        let text =
            format!("After {name} spoke to the council, he said the bridge is safe.");
        assert_eq!(sign(&text), None, "{text}");
    }
    let days = ["On Monday", "On Sept. 5", "In March", "On Tues", "After May's vote"];
    for day in days {
        let text = format!("{day}, he said the bridge is safe.");
        assert_eq!(sign(&text), Some(Dependence::Pronoun), "{text}");
    }
}

#[test]
fn the_sentence_itself_tells_who_those_are() {
    all_stand_alone(&["Those who fled the valley will return on Monday."]);
}

#[test]
fn an_it_that_stands_for_nothing_stands_alone() {
    all_stand_alone(&[
        "It is clear that the bridge will not open in May.",
        "It's not yet known whether the driver was hurt.",
        "It was the first time that the bridge was closed.",
    ]);
}

#[test]
fn a_time_near_the_day_of_writing_stands_alone() {
    all_stand_alone(&[
        "This year the bridge was closed four times.",
        "Earlier this month the council voted to close it.",
        "So far nobody has asked for the money back.",
    ]);
}

#[test]
fn a_pronoun_after_an_opening_phrase_without_a_name_depends() {
    all_have(
        Dependence::Pronoun,
        &[
            "On Friday he told the court that the brakes had failed.",
            "After the crash, she moved to the coast.",
        ],
    );
}

#[test]
fn a_pronoun_after_a_name_stands_alone() {
    all_stand_alone(&["When Joren Pask saw the bridge, he stopped the car."]);
}

#[test]
fn who_says_how_much_an_it_is_leans_on_what_it_stands_for() {
    all_have(
        Dependence::Pronoun,
        &[
            "The operator, Lennick Terminals, said it was about 60 percent.",
            "The union said it was more than 90 percent on Monday.",
        ],
    );
    for text in [
        "The operator, Lennick Terminals, said it was ready for talks with 60 dockers.",
        "The union said it had 90 members on Monday.",
    ] {
        assert_eq!(sign(text), None, "{text}");
    }
}

#[test]
fn a_connective_goes_on_from_what_was_said() {
    all_have(
        Dependence::Connective,
        &[
            "However, the council has not voted on the plan.",
            "But the council has not voted on the plan.",
            "As a result, the bridge was closed for a month.",
            "That's why the bridge was closed for a month.",
            "Instead, the council closed the whole road.",
        ],
    );
}

#[test]
fn a_phrase_that_only_looks_like_a_connective_stands_alone() {
    all_stand_alone(&[
        "Instead of a bridge the council will build a tunnel.",
        "In addition to the bridge, two tunnels were closed.",
        "Then-mayor Ida Holm opened the bridge in 1988.",
    ]);
}

#[test]
fn both_of_those_named_before_are_a_reference() {
    all_have(
        Dependence::Reference,
        &["Both were taken to the hospital in Lunde.", "The two met in Lunde on Friday."],
    );
    all_stand_alone(&["Both Ida Holm and Joren Pask were taken to the hospital."]);
}

#[test]
fn a_quote_with_a_named_speaker_stands_alone_in_all_marks() {
    all_stand_alone(&[
        "\"It is over for all of us,\" said Joren Pask.",
        "``It is over for all of us,'' said Joren Pask.",
        "''It is over for all of us,'' said Joren Pask.",
        "\u{201c}It is over for all of us,\u{201d} said Joren Pask.",
        "\u{2018}It is over for all of us,\u{2019} said Joren Pask.",
        "'It is over for all of us,' said Joren Pask.",
        "\u{201e}It is over for all of us,\u{201c} said Joren Pask.",
        "\u{ab}It is over for all of us,\u{bb} said Joren Pask.",
    ]);
}

#[test]
fn a_quote_that_a_pronoun_speaks_depends() {
    all_have(
        Dependence::Pronoun,
        &[
            "\"The bridge is gone for good,\" he said.",
            "\"The bridge is gone for good,\" she later told the court.",
            "\"The bridge is gone for good,\" said he.",
            "The bridge is gone for good, he said.",
        ],
    );
}

#[test]
fn a_quote_without_a_speaker_is_bare() {
    all_have(
        Dependence::BareQuote,
        &["\"The bridge is gone for good.\"", "``The bridge is gone for good.''"],
    );
}

#[test]
fn a_quote_that_ends_elsewhere_is_unbalanced() {
    all_have(
        Dependence::UnbalancedQuote,
        &[
            "Joren Pask said: \"The bridge is gone.",
            "The bridge is gone for good,'' said Joren Pask.",
            "\u{201c}The bridge is gone for good.",
            "The bridge is gone for good.\u{201d}",
        ],
    );
}

/// The signs of sentences that have numbers of paragraphs.
fn signs_of(sentences: &[(u32, &str)]) -> Vec<Option<Dependence>> {
    let lines = sentences.iter().map(|&(paragraph, text)| Line {
        text,
        words: text.split_whitespace().count(),
        paragraph,
    });
    let lines: Vec<Line<'_>> = lines.collect();
    dependences(&lines, Language::ENGLISH)
}

/// A sentence without marks stands between two with some.
fn middle(before: &str, after: &str) -> Option<Dependence> {
    let middle = "Vale wanted to be the star of the show.";
    signs_of(&[(0, before), (0, middle), (0, after)])[1]
}

#[test]
fn what_stands_within_an_open_quote_is_bare_in_all_marks() {
    for (open, close) in [
        ("\"", "\""),
        ("``", "''"),
        ("\u{201c}", "\u{201d}"),
        ("\u{2018}", "\u{2019}"),
        ("'", "'"),
        ("\u{201e}", "\u{201c}"),
        ("\u{ab} ", " \u{bb}"),
        ("\u{bb}", "\u{ab}"),
        ("\u{300c}", "\u{300d}"),
    ] {
        let before = format!("Pask said: {open}It was never a foul.");
        let after = format!("Nobody in the ground saw one.{close}");
        let said = format!("Nobody in the ground saw one,{close} Pask added on Friday.");
        for after in [after, said] {
            assert_eq!(middle(&before, &after), Some(Dependence::BareQuote), "{before}");
        }
    }
}

#[test]
fn a_quote_goes_on_over_paragraphs_that_open_it_anew() {
    let signs = signs_of(&[
        (0, "\"The red card killed the game,\" coach Joren Pask said on Saturday."),
        (0, "\"It was never a second yellow."),
        (0, "Vale wanted to be the star of the show."),
        (1, "\"My players were crying in there."),
        (1, "One man takes all of it away.\""),
        (1, "United finished the match with ten men."),
    ]);
    let (unbalanced, bare) =
        (Some(Dependence::UnbalancedQuote), Some(Dependence::BareQuote));
    assert_eq!(signs, [None, unbalanced, bare, unbalanced, unbalanced, None]);
}

#[test]
fn a_quote_between_two_that_are_cut_off_is_part_of_them() {
    let between = "Vale\", said Pask, \"wanted to be the star of the show.";
    let signs = signs_of(&[
        (0, "Joren Pask said: \"It was never a foul."),
        (0, between),
        (0, "Nobody in the ground saw one.\""),
    ]);
    assert_eq!(signs[1], Some(Dependence::UnbalancedQuote));
}

#[test]
fn a_mark_without_a_partner_costs_its_paragraph_at_most() {
    let news = "The council will vote on the new bridge on Friday.";
    let first = "Joren Pask said: \"The bridge is gone.";
    let signs = signs_of(&[(0, first), (0, news), (1, news), (1, news)]);
    assert_eq!(signs[1..], [Some(Dependence::BareQuote), None, None]);
    // Of a long paragraph it costs nothing.
    let mut long = vec![(0, first)];
    long.extend([(0, news); 20]);
    assert_eq!(signs_of(&long)[1..], [None; 20]);
    long.extend([(0, news); 40]);
    long.push((0, "Nobody saw it.\""));
    assert_eq!(signs_of(&long)[1], None);
}

#[test]
fn marks_that_open_no_quote_carry_nothing_on() {
    for before in [
        "Pask is 6'2\" tall and the bridge is higher.",
        "The bridge is gone for good,\" Joren Pask said.",
        "'Twas the night before the bridge was closed.",
        "The workers\u{2019} union wasn\u{2019}t asked about the bridge.",
        "The bridge is gone for good.\u{201d}",
        "The council called the bridge \u{201c}gone for good,? Joren Pask said.",
        "Joren Pask built the bridge in the summer of \u{2018}98.",
    ] {
        assert_eq!(middle(before, "The bridge over the Orla is high."), None, "{before}");
    }
}

#[test]
fn a_quote_that_begins_within_a_sentence_ends_the_one_before() {
    let before = "Joren Pask said: \"The bridge is gone.";
    assert_eq!(middle(before, "The mayor called it \"a lie\" on Friday."), None);
}

#[test]
fn turns_of_a_conversation_do_not_stand_alone() {
    let turn = Some(Dependence::Turn);
    for [asks, answers] in
        [["Q: ", "A: "], ["Q. ", "A. "], ["Q : ", "A : "], ["THE POST: ", "IDA HOLM: "]]
    {
        let asked = format!("{asks}The council says that the bridge is safe.");
        let answer = format!("{answers}The council has never been on the bridge.");
        let signs = signs_of(&[
            (0, "Ida Holm was mayor of Lunde for twelve years."),
            (1, &asked),
            (1, "Do you agree with all of that?"),
            (2, &answer),
            (3, &asked),
            (4, &answer),
            (5, "The bridge over the Orla was built in 1988."),
        ]);
        assert_eq!(signs, [None, turn, turn, turn, turn, turn, None], "{asks}");
    }
}

#[test]
fn what_a_speaker_with_a_name_goes_on_to_say_is_of_the_same_turn() {
    let behind = |asks, answers| {
        let asked = format!("{asks}Who closed the bridge over the Orla?");
        let answer = format!("{answers}The council has never been on the bridge.");
        let rest = "The bridge has been closed since May.";
        let sentences =
            [(0, &*asked), (1, &*answer), (1, rest), (2, &asked), (3, &answer)];
        signs_of(&sentences)[2]
    };
    assert_eq!(behind("POST: ", "IDA HOLM: "), Some(Dependence::Turn));
    assert_eq!(behind("Q: ", "IDA HOLM: "), Some(Dependence::Turn));
    assert_eq!(behind("Q: ", "A: "), None);
}

#[test]
fn a_place_or_a_list_in_capitals_is_no_conversation() {
    let news = "LUNDE: The council closed the bridge on Friday.";
    for sentences in [
        [news, "WATCH: Who closed the bridge over the Orla?", "Nobody was hurt there."],
        [news, "ORLA: The mill at the dam was closed as well.", "Nobody asked why?"],
        [
            "A. Holm told the council that the bridge is safe.",
            "A. Pask told the council that it is not.",
            "Who closed the bridge over the Orla?",
        ],
    ] {
        let numbered: Vec<(u32, &str)> = (0..).zip(sentences).collect();
        assert!(!signs_of(&numbered).contains(&Some(Dependence::Turn)), "{numbered:?}");
    }
    let closed = |place| format!("{place}: The bridges were closed on Friday.");
    let list = ["NORWAY", "ITALY", "CHINA", "BRAZIL", "NORWAY"].map(closed);
    let mut list: Vec<(u32, &str)> = (0..).zip(list.iter().map(String::as_str)).collect();
    list.push((4, "Is there any left?"));
    assert_eq!(signs_of(&list)[..5], [None; 5]);
}

#[test]
fn apostrophes_are_no_quotes() {
    all_stand_alone(&[
        "The workers\u{2019} union wasn\u{2019}t asked about the bridge.",
        "The workers' union wasn't asked about the '90s bridge.",
        "'Twas the night before the bridge was closed.",
        "the bridge did n't hold , and the sirens ' sound woke the town .",
    ]);
}

#[test]
fn a_question_depends_on_its_answer() {
    all_have(Dependence::Question, &["Who closed the bridge over the Orla?"]);
    all_stand_alone(&["\"Who closed the bridge?\" asked Joren Pask on Friday."]);
}

#[test]
fn a_sentence_cut_off_is_a_fragment() {
    all_have(
        Dependence::Fragment,
        &[
            "Nobody was hurt.",
            "and told the court in Lunde that the brakes had failed.",
            "The bridge over the Orla was closed on Friday after the brakes of a...",
            "Close the bridge over the Orla to all carts on market days;",
        ],
    );
}

#[test]
fn names_alone_and_words_written_large_are_fragments() {
    all_have(
        Dependence::Fragment,
        &[
            "Anna Berg, 21, of the Lunde Fire Department.",
            "Mayor Vale Wants a Third Bridge Over the Orla!",
        ],
    );
    all_stand_alone(&[
        "Anna Berg, 21, of the Lunde Fire Department died.",
        "Anna Berg was at the Lunde Fire Department.",
        "Der Bürgermeister von Lunde will Brücken.",
    ]);
    all_have(Dependence::RunIn, &["MAYOR VALE WANTS A THIRD BRIDGE OVER THE ORLA."]);
}

#[test]
fn a_semicolon_of_a_written_out_character_or_a_greek_question_cuts_nothing_off() {
    for text in [
        "The council said: &quot;We have won, and the city pays for the bridge.&quot;",
        "Πότε θα ανοίξει ξανά η γέφυρα πάνω από τον ποταμό;",
    ] {
        let words = text.split(' ').count();
        assert_ne!(
            dependence(text, words, Language::ENGLISH),
            Some(Dependence::Fragment)
        );
    }
}

#[test]
fn a_name_that_begins_small_is_no_fragment() {
    all_stand_alone(&["al-Noor hospital took in 12 people from the Orla valley."]);
}

#[test]
fn text_without_capitals_is_judged_by_its_words() {
    all_stand_alone(&["the bridge over the orla collapsed on friday ."]);
    all_have(Dependence::Pronoun, &["he told the court that the brakes had failed ."]);
}

#[test]
fn a_headline_that_goes_over_into_the_sentence_is_told_by_its_capitals() {
    all_have(
        Dependence::RunIn,
        &[
            "QUAKE KILLS TWELVE IN LUNDE Rescuers searched the ruins on Friday.",
            "Quake kills twelve in the north In the early hours of Friday it shook Lunde.",
        ],
    );
}

#[test]
fn an_author_who_speaks_outside_of_quotes_is_a_first_person() {
    all_have(Dependence::FirstPerson, &["We have asked the council for the figures."]);
}

#[test]
fn other_languages_have_tables_of_their_own() {
    for (code, text) in [
        ("de", "Er sagte, die Bremsen hätten versagt."),
        ("fr", "Elle a dit que les freins avaient lâché."),
        ("es", "Ellos dijeron que los frenos habían fallado."),
        ("pt", "Ele disse que os freios haviam falhado."),
        ("it", "Questo ha fatto arrabbiare la gente della valle."),
        ("nl", "Zij zei dat de remmen het niet deden."),
        ("ru", "Он сказал, что тормоза отказали на мосту."),
    ] {
        assert_eq!(sign_in(code, text), Some(Dependence::Pronoun), "{text}");
    }
}

#[test]
fn connectives_of_other_languages_are_known_and_so_are_their_exceptions() {
    for (code, connective, exception) in [
        ("de", "Dennoch blieb die Brücke offen.", "Es gibt keine Brücke mehr in Lunde."),
        ("fr", "Cependant, le pont reste ouvert.", "Cette semaine le pont reste ouvert."),
        (
            "es",
            "Sin embargo, el puente sigue abierto.",
            "Después de la crecida el puente cerró.",
        ),
        (
            "pt",
            "No entanto, a ponte continua aberta.",
            "Depois da cheia a ponte foi fechada.",
        ),
        (
            "it",
            "Tuttavia il ponte resta ancora aperto.",
            "Dopo la piena il ponte è stato chiuso.",
        ),
        ("nl", "Toch blijft de brug voorlopig open.", "Deze week blijft de brug open."),
        (
            "ru",
            "Однако мост пока остается открытым.",
            "В результате взрыва мост был закрыт.",
        ),
    ] {
        assert_eq!(
            sign_in(code, connective),
            Some(Dependence::Connective),
            "{connective}"
        );
        assert_eq!(sign_in(code, exception), None, "{exception}");
    }
}

#[test]
fn a_language_without_a_table_has_no_openings() {
    assert_eq!(sign_in("sw", "He said the brakes had failed."), None);
}

#[test]
fn any_text_is_judged() {
    for text in ["", " ", "\"", "''", "\u{2019}", "?", "\u{201d}\u{201c}", "İ\u{307}, '"]
    {
        let _ = sign(text);
    }
    let long = "\u{201c}he said, ".repeat(10_000);
    assert!(sign(&long).is_some());
}

#[test]
fn graver_signs_leave_less_of_a_sentence() {
    assert!(
        worth(Some(Dependence::BareQuote), 20) < worth(Some(Dependence::Connective), 20)
    );
    assert!(worth(Some(Dependence::Connective), 20) < worth(None, 20));
}
