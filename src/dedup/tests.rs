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

/// Checks whether two statements are one, in either order.
#[track_caller]
fn assert_one(a: &str, b: &str, expected: bool) {
    assert_eq!(are_one(a, b), expected, "{a} {b}");
    assert_eq!(are_one(b, a), expected, "{b} {a}");
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
    assert_eq!(
        difference(full, other),
        Some((DifferenceKind::Name, "Sergei Lavrov", "John Kerry"))
    );
    assert!(are_one(full, short));
}

#[test]
fn another_speaker_of_a_quote_is_a_difference() {
    let found = difference(
        "\"We will not leave the valley before winter,\" said Anna Wirth.",
        "Paul Odum said: \"We will not leave the valley before winter.\"",
    );
    assert_eq!(found, Some((DifferenceKind::Speaker, "Anna Wirth", "Paul Odum")));
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

#[test]
fn a_time_a_title_or_a_length_in_other_words_is_no_difference() {
    assert!(are_one(
        "The vessel went down at about 9:40 p.m. some 11 kilometers off Port Sabel.",
        "The vessel went down at about 9.40pm some 7 miles off Port Sabel."
    ));
    assert!(are_one(
        "It was the worst disaster at sea in the country in three decades, he said.",
        "It was the worst disaster at sea in the country in 30 years, he said."
    ));
    assert!(are_one(
        "The search was led by Rear Adm. Joren Pask from the harbour of Lindavar.",
        "The search was led by Rear Admiral Joren Pask from the harbour of Lindavar."
    ));
}

#[test]
fn a_rounder_figure_is_neither_a_difference_nor_the_same() {
    for (a, b) in [
        (
            "The government has released 12 million crowns in emergency aid for the town.",
            "The government has released 12.08 million crowns in emergency aid for the town.",
        ),
        (
            "The quake left more than 15,000 people of the region without a home.",
            "The quake left 16,271 people of the region without a home.",
        ),
    ] {
        let found = find(&[a, b]);
        assert_eq!((found.groups.len(), found.differences.len()), (2, 0), "{a}");
    }
}

#[test]
fn a_quote_of_what_is_done_is_not_one_of_what_goes_on() {
    let found = difference(
        "\"We do not have enough light, and we have run out of time,\" said Bettina Orsk.",
        "\"We do not have enough light, and we are running out of time,\" said Bettina Orsk.",
    );
    assert_eq!(found, Some((DifferenceKind::Word, "have run", "are running")));
}

#[test]
fn another_number_is_a_difference_in_every_language() {
    for (code, text, one, other) in [
        (
            "de",
            "Bei dem Brand in der Fabrik sind am Abend # Menschen verletzt worden.",
            "14",
            "siebzehn",
        ),
        (
            "de",
            "Die Halle fasst nach dem Umbau # Tonnen Papier aus der ganzen Region.",
            "1.200",
            "1.300",
        ),
        (
            "fr",
            "Quelque # habitants de la ville sont privés d'eau potable depuis mardi.",
            "23 000",
            "26 000",
        ),
        (
            "es",
            "Un apagón dejó este martes sin luz a # hogares de la provincia.",
            "340.000",
            "390.000",
        ),
        (
            "ru",
            "При обрушении крыши в среду утром в городе пострадали # человек.",
            "девять",
            "12",
        ),
        (
            "zh",
            "云麓市青岚县石屏岭镇发生山体滑坡，造成#人失联、十一间房屋被埋。",
            "6",
            "4",
        ),
        (
            "zh",
            "堵塞了镇外的清河，滑坡方量约#立方米，形成一个小型堰塞湖。",
            "9.5万",
            "8.5万",
        ),
        ("ja", "船は3月12日、深さ#メートルの泥の中から作業員が発見した。", "4.5", "5.4"),
        (
            "ar",
            "أصيب # عاملاً بجروح إثر انهيار جزء من جسر قيد الإنشاء صباح الأحد.",
            "١٨",
            "٢١",
        ),
        (
            "vi",
            "Vụ cháy rạng sáng tại chợ An Vĩnh đã thiêu rụi # gian hàng của chợ.",
            "320",
            "350",
        ),
    ] {
        let language = Language::new(code).expect("a language");
        let (a, b) = (text.replace('#', one), text.replace('#', other));
        let found = find_in(language, &[&a, &b]);
        let [difference] = found.differences.as_slice() else { panic!("{text}") };
        assert_eq!(difference.kind, DifferenceKind::Number, "{text}");
        assert_eq!(&a[difference.first_span.range()], one);
        assert_eq!(&b[difference.second_span.range()], other);
    }
}

#[test]
fn a_number_is_one_however_a_language_writes_it() {
    for (code, text, one, other) in [
        (
            "ar",
            "أصيب # عاملاً بجروح إثر انهيار جزء من جسر قيد الإنشاء صباح الأحد.",
            "١٨",
            "18",
        ),
        ("zh", "救援人员在云麓市青岚县转移了#人，道路仍然中断。", "9.5万", "95000"),
        ("zh", "救援人员在云麓市青岚县转移了#人，道路仍然中断。", "９５", "95"),
        (
            "ja",
            "保存処理には長い年月がかかり、費用は約#円に上る見込みだ。",
            "3億2千万",
            "320000000",
        ),
        (
            "fr",
            "Quelque # habitants de la ville sont privés d'eau potable depuis mardi.",
            "23 000",
            "23\u{202f}000",
        ),
    ] {
        let language = Language::new(code).expect("a language");
        let (a, b) = (text.replace('#', one), text.replace('#', other));
        assert_eq!(find_in(language, &[&a, &b]).groups.len(), 1, "{a} {b}");
    }
}

#[test]
fn negations_count_in_languages_without_spaces_or_capitals() {
    for (code, a, b) in [
        (
            "zh",
            "县政府表示，山体滑坡与附近的采石场有关，调查仍在进行。",
            "县政府表示，山体滑坡与附近的采石场没有关系，调查仍在进行。",
        ),
        (
            "ar",
            "قال الوزير إن الجسر اجتاز الفحص الأخير في شهر يناير من هذا العام.",
            "قال الوزير إن الجسر لم اجتاز الفحص الأخير في شهر يناير من هذا العام.",
        ),
        (
            "vi",
            "Hệ thống phun nước tự động của chợ hoạt động trong đêm xảy ra vụ cháy.",
            "Hệ thống phun nước tự động của chợ không hoạt động trong đêm xảy ra vụ cháy.",
        ),
    ] {
        let language = Language::new(code).expect("a language");
        let found = find_in(language, &[a, b]);
        let kinds: Vec<_> = found.differences.iter().map(|found| found.kind).collect();
        assert_eq!(kinds, [DifferenceKind::Negation], "{code}");
    }
}

/// Statements of a language, each with one that differs in a fact and, unless that is empty,
/// with one that says the same.
const FACTS: &[(&str, &str, &str, &str)] = &[
    (
        "de",
        "Bei dem Brand wurden am Donnerstag in der Fabrik dreiundzwanzig Menschen verletzt.",
        "Bei dem Brand wurden am Donnerstag in der Fabrik vierunddreißig Menschen verletzt.",
        "Bei dem Brand wurden am Donnerstag in der Fabrik 23 Menschen verletzt.",
    ),
    (
        "de",
        "Jeder dritte Befragte in der Stadt ist gegen den Plan.",
        "Jeder vierte Befragte in der Stadt ist gegen den Plan.",
        "",
    ),
    (
        "de",
        "Das Werk in Kalby wird diese Woche für immer geschlossen.",
        "Das Werk in Kalby wird nächste Woche für immer geschlossen.",
        "",
    ),
    (
        "de",
        "Das Werk in Kalby wird im März für immer schließen.",
        "Das Werk in Kalby könnte im März für immer schließen.",
        "",
    ),
    (
        "de",
        "Die Polizei nahm am Montag in Essen den Täter fest.",
        "Die Polizei nahm am Montag in Essen den mutmaßlichen Täter fest.",
        "",
    ),
    (
        "de",
        "Fast alle Häuser im Dorf sind bei dem Sturm zerstört worden.",
        "Alle Häuser im Dorf sind bei dem Sturm zerstört worden.",
        "",
    ),
    (
        "fr",
        "Quatre-vingts personnes sont mortes dans le naufrage.",
        "Quatre-vingt-dix personnes sont mortes dans le naufrage.",
        "80 personnes sont mortes dans le naufrage.",
    ),
    (
        "fr",
        "Le train avait soixante passagers à bord mardi matin.",
        "Le train avait soixante-dix passagers à bord mardi matin.",
        "Le train avait 60 passagers à bord mardi matin.",
    ),
    (
        "fr",
        "Le ministre doit rencontrer les syndicats cette semaine à Lyon.",
        "Le ministre doit rencontrer les syndicats la semaine prochaine à Lyon.",
        "",
    ),
    (
        "fr",
        "L'usine de Lindhaven fermera ses portes en mars.",
        "L'usine de Lindhaven pourrait fermer ses portes en mars.",
        "",
    ),
    (
        "fr",
        "Le conseil de la ville a accepté le projet de pont mardi.",
        "Le conseil de la ville a rejeté le projet de pont mardi.",
        "Mardi, le conseil de la ville a accepté le projet de pont.",
    ),
    (
        "es",
        "El incendio dejó catorce heridos el jueves en el almacén.",
        "El incendio dejó diecisiete heridos el jueves en el almacén.",
        "El incendio dejó 14 heridos el jueves en el almacén.",
    ),
    (
        "es",
        "El incendio dejó dieciséis heridos el jueves en el almacén.",
        "El incendio dejó diecinueve heridos el jueves en el almacén.",
        "El incendio dejó 16 heridos el jueves en el almacén.",
    ),
    (
        "es",
        "Las acciones subieron un 3 por ciento el lunes.",
        "Las acciones bajaron un 3 por ciento el lunes.",
        "El lunes las acciones subieron un 3 por ciento.",
    ),
    (
        "es",
        "Las ventas aumentaron un 3 por ciento el año pasado.",
        "Las ventas disminuyeron un 3 por ciento el año pasado.",
        "",
    ),
    (
        "es",
        "La fábrica de Lindhaven cerrará en marzo por falta de pedidos.",
        "La fábrica de Lindhaven podría cerrar en marzo por falta de pedidos.",
        "",
    ),
    (
        "it",
        "Le azioni sono salite del 3 per cento lunedì.",
        "Le azioni sono scese del 3 per cento lunedì.",
        "Lunedì le azioni sono salite del 3 per cento.",
    ),
    (
        "it",
        "Nell'incidente di lunedì sono morte quattordici persone.",
        "Nell'incidente di lunedì sono morte diciassette persone.",
        "Nell'incidente di lunedì sono morte 14 persone.",
    ),
    (
        "it",
        "Nell'incidente di lunedì sono morte ventitré persone.",
        "Nell'incidente di lunedì sono morte trentatré persone.",
        "Nell'incidente di lunedì sono morte 23 persone.",
    ),
    (
        "pt",
        "As ações subiram 3 por cento na segunda-feira.",
        "As ações caíram 3 por cento na segunda-feira.",
        "Na segunda-feira, as ações subiram 3 por cento.",
    ),
    (
        "pt",
        "As ações subiram 3 por cento na segunda-feira.",
        "As ações subiram 3 por cento na quinta-feira.",
        "",
    ),
    (
        "pt",
        "O incêndio no armazém deixou catorze feridos na capital.",
        "O incêndio no armazém deixou dezessete feridos na capital.",
        "O incêndio no armazém deixou 14 feridos na capital.",
    ),
    (
        "ru",
        "Команда выиграла матч в гостях со счётом 3:1.",
        "Команда проиграла матч в гостях со счётом 3:1.",
        "В гостях команда выиграла матч со счётом 3:1.",
    ),
    (
        "ru",
        "Министр согласился уйти в отставку в этом году.",
        "Министр отказался уйти в отставку в этом году.",
        "В этом году министр согласился уйти в отставку.",
    ),
    (
        "ru",
        "Переговоры начнутся на этой неделе в столице.",
        "Переговоры начнутся на следующей неделе в столице.",
        "",
    ),
    (
        "ru",
        "Речь идёт о четырнадцати пострадавших при пожаре на складе.",
        "Речь идёт о семнадцати пострадавших при пожаре на складе.",
        "Речь идёт о 14 пострадавших при пожаре на складе.",
    ),
    (
        "ru",
        "Суд начнётся в марте в городе после долгой паузы.",
        "Суд начнётся в мае в городе после долгой паузы.",
        "",
    ),
    (
        "ru",
        "Завод в городе будет закрыт летом этого года.",
        "Завод в городе мог бы быть закрыт летом этого года.",
        "",
    ),
    (
        "zh",
        "三分之一的居民反对新的机场计划,市政府说。",
        "三分之二的居民反对新的机场计划,市政府说。",
        "",
    ),
    ("zh", "工厂将在三月关闭,公司在北京说。", "工厂可能在三月关闭,公司在北京说。", ""),
    ("zh", "几乎所有房屋都在地震中倒塌,官员说。", "所有房屋都在地震中倒塌,官员说。", ""),
    (
        "zh",
        "会谈将于本周在北京举行,外交部说。",
        "会谈将于下周在北京举行,外交部说。",
        "外交部说,会谈将于本周在北京举行。",
    ),
    (
        "ar",
        "أدى الحريق في المستودع إلى إصابة ثلاثة عشر شخصا يوم الخميس.",
        "أدى الحريق في المستودع إلى إصابة ثلاثة وعشرين شخصا يوم الخميس.",
        "أدى الحريق في المستودع إلى إصابة 13 شخصا يوم الخميس.",
    ),
    (
        "ar",
        "فاز الفريق في المباراة على ملعبه يوم الخميس.",
        "خسر الفريق في المباراة على ملعبه يوم الخميس.",
        "يوم الخميس فاز الفريق في المباراة على ملعبه.",
    ),
    (
        "vi",
        "Đội bóng thắng trận đấu trên sân nhà vào tối qua.",
        "Đội bóng thua trận đấu trên sân nhà vào tối qua.",
        "",
    ),
    (
        "vi",
        "Cuộc họp sẽ diễn ra vào thứ Ba tại Hà Nội.",
        "Cuộc họp sẽ diễn ra vào thứ Năm tại Hà Nội.",
        "Vào thứ Ba, cuộc họp sẽ diễn ra tại Hà Nội.",
    ),
    (
        "vi",
        "Cuộc họp sẽ diễn ra vào tháng Ba tại Hà Nội.",
        "Cuộc họp sẽ diễn ra vào tháng Năm tại Hà Nội.",
        "Cuộc họp sẽ diễn ra vào tháng 3 tại Hà Nội.",
    ),
    (
        "vi",
        "Năm người thiệt mạng trong vụ tai nạn ở Huế.",
        "Bảy người thiệt mạng trong vụ tai nạn ở Huế.",
        "",
    ),
    (
        "vi",
        "Nhà máy ở thành phố Huế sẽ đóng cửa trong năm nay.",
        "Nhà máy ở thành phố Huế có thể đóng cửa trong năm nay.",
        "",
    ),
    (
        "ko",
        "회사 주가는 월요일에 서울 증시에서 3퍼센트 올랐다.",
        "회사 주가는 월요일에 서울 증시에서 3퍼센트 내렸다.",
        "월요일에 회사 주가는 서울 증시에서 3퍼센트 올랐다.",
    ),
    (
        "ko",
        "장관은 월요일에 회사 주식 매각을 승인했다.",
        "장관은 월요일에 회사 주식 매각을 승인하지 않았다.",
        "",
    ),
    (
        "ko",
        "회의는 다음 주 월요일에 서울에서 열릴 예정이다.",
        "회의는 다음 주 수요일에 서울에서 열릴 예정이다.",
        "",
    ),
    (
        "ja",
        "会社の株価は月曜日に東京市場で3パーセント上がった。",
        "会社の株価は月曜日に東京市場で3パーセント下がった。",
        "",
    ),
    (
        "ja",
        "会談は今週東京で行われると外務省が発表した。",
        "会談は来週東京で行われると外務省が発表した。",
        "外務省は会談は今週東京で行われると発表した。",
    ),
    (
        "ja",
        "チームは日曜日の試合で3対1で勝った。",
        "チームは日曜日の試合で3対1で負けた。",
        "",
    ),
    (
        "nl",
        "De minister heeft de verkoop van het bedrijf goedgekeurd.",
        "De minister heeft de verkoop van het bedrijf niet goedgekeurd.",
        "",
    ),
    (
        "nl",
        "Bij de brand raakten op donderdag veertien mensen gewond.",
        "Bij de brand raakten op donderdag zeventien mensen gewond.",
        "Bij de brand raakten op donderdag 14 mensen gewond.",
    ),
    (
        "sv",
        "Ministern godkände försäljningen av bolagets aktier på måndagen.",
        "Ministern godkände inte försäljningen av bolagets aktier på måndagen.",
        "",
    ),
    (
        "sv",
        "Vid branden skadades fjorton personer i staden i onsdags.",
        "Vid branden skadades sjutton personer i staden i onsdags.",
        "Vid branden skadades 14 personer i staden i onsdags.",
    ),
    (
        "da",
        "Ministeren har godkendt salget af selskabets aktier mandag.",
        "Ministeren har ikke godkendt salget af selskabets aktier mandag.",
        "",
    ),
    (
        "da",
        "Ved branden blev treogtyve mennesker kvæstet i byen torsdag.",
        "Ved branden blev treogtredive mennesker kvæstet i byen torsdag.",
        "Ved branden blev 23 mennesker kvæstet i byen torsdag.",
    ),
    (
        "no",
        "Mandag steg aksjene med 3 prosent på børsen i Oslo.",
        "Mandag falt aksjene med 3 prosent på børsen i Oslo.",
        "Mandag steg aksjene på børsen i Oslo med 3 prosent.",
    ),
    (
        "nb",
        "Ministeren godkjente salget av selskapet mandag.",
        "Ministeren godkjente ikke salget av selskapet mandag.",
        "",
    ),
    (
        "fi",
        "Yhtiön osakkeet nousivat Helsingissä maanantaina 3 prosenttia.",
        "Yhtiön osakkeet laskivat Helsingissä maanantaina 3 prosenttia.",
        "Maanantaina yhtiön osakkeet nousivat Helsingissä 3 prosenttia.",
    ),
    (
        "fi",
        "Tulipalossa loukkaantui torstaina neljätoista ihmistä kaupungissa.",
        "Tulipalossa loukkaantui torstaina seitsemäntoista ihmistä kaupungissa.",
        "Tulipalossa loukkaantui torstaina 14 ihmistä kaupungissa.",
    ),
    (
        "hu",
        "A miniszter jóváhagyta a vállalat eladását hétfőn Budapesten.",
        "A miniszter nem hagyta jóvá a vállalat eladását hétfőn Budapesten.",
        "",
    ),
    (
        "hu",
        "A tűzben csütörtökön tizennégy ember sérült meg a városban.",
        "A tűzben csütörtökön tizenhét ember sérült meg a városban.",
        "A tűzben csütörtökön 14 ember sérült meg a városban.",
    ),
    (
        "pl",
        "Minister zatwierdził sprzedaż akcji spółki w poniedziałek.",
        "Minister nie zatwierdził sprzedaży akcji spółki w poniedziałek.",
        "W poniedziałek minister zatwierdził sprzedaż akcji spółki.",
    ),
    (
        "pl",
        "W pożarze w czwartek rannych zostało czternaście osób.",
        "W pożarze w czwartek rannych zostało siedemnaście osób.",
        "W pożarze w czwartek rannych zostało 14 osób.",
    ),
    (
        "cs",
        "Ministr schválil prodej akcií podniku v pondělí ráno.",
        "Ministr neschválil prodej akcií podniku v pondělí ráno.",
        "V pondělí ráno ministr schválil prodej akcií podniku.",
    ),
    (
        "cs",
        "Při požáru se ve čtvrtek zranilo čtrnáct lidí ve městě.",
        "Při požáru se ve čtvrtek zranilo sedmnáct lidí ve městě.",
        "Při požáru se ve čtvrtek zranilo 14 lidí ve městě.",
    ),
    (
        "sk",
        "Minister schválil predaj akcií podniku v pondelok ráno.",
        "Minister neschválil predaj akcií podniku v pondelok ráno.",
        "V pondelok ráno minister schválil predaj akcií podniku.",
    ),
    (
        "uk",
        "Міністр схвалив продаж акцій компанії в понеділок.",
        "Міністр не схвалив продаж акцій компанії в понеділок.",
        "У понеділок міністр схвалив продаж акцій компанії.",
    ),
    (
        "uk",
        "Під час пожежі у четвер постраждали п'ятнадцять людей у місті.",
        "Під час пожежі у четвер постраждали дев'ятнадцять людей у місті.",
        "Під час пожежі у четвер постраждали 15 людей у місті.",
    ),
    (
        "bg",
        "Министърът одобри продажбата на акциите на компанията в понеделник.",
        "Министърът не одобри продажбата на акциите на компанията в понеделник.",
        "В понеделник министърът одобри продажбата на акциите на компанията.",
    ),
    (
        "hr",
        "Ministar je odobrio prodaju dionica tvrtke u ponedjeljak.",
        "Ministar nije odobrio prodaju dionica tvrtke u ponedjeljak.",
        "Ministar je u ponedjeljak odobrio prodaju dionica tvrtke.",
    ),
    (
        "sl",
        "Delnice podjetja so v ponedeljek v Ljubljani zrasle za 3 odstotke.",
        "Delnice podjetja so v ponedeljek v Ljubljani padle za 3 odstotke.",
        "",
    ),
    (
        "ro",
        "Ministrul a aprobat vânzarea acțiunilor companiei luni.",
        "Ministrul nu a aprobat vânzarea acțiunilor companiei luni.",
        "Luni, ministrul a aprobat vânzarea acțiunilor companiei.",
    ),
    (
        "ro",
        "În incendiu au fost răniți joi paisprezece oameni în oraș.",
        "În incendiu au fost răniți joi șaptesprezece oameni în oraș.",
        "În incendiu au fost răniți joi 14 oameni în oraș.",
    ),
    (
        "ca",
        "El ministre va aprovar la venda de les accions dilluns.",
        "El ministre no va aprovar la venda de les accions dilluns.",
        "",
    ),
    (
        "el",
        "Ο υπουργός ενέκρινε την πώληση των μετοχών της εταιρείας τη Δευτέρα.",
        "Ο υπουργός δεν ενέκρινε την πώληση των μετοχών της εταιρείας τη Δευτέρα.",
        "Τη Δευτέρα ο υπουργός ενέκρινε την πώληση των μετοχών της εταιρείας.",
    ),
    (
        "tr",
        "Bakan pazartesi günü şirketin hisselerinin satışını onayladı.",
        "Bakan pazartesi günü şirketin hisselerinin satışını onaylamadı.",
        "Pazartesi günü bakan şirketin hisselerinin satışını onayladı.",
    ),
    (
        "tr",
        "Yangında perşembe günü kentte on dört kişi yaralandı.",
        "Yangında perşembe günü kentte on yedi kişi yaralandı.",
        "Yangında perşembe günü kentte 14 kişi yaralandı.",
    ),
    (
        "id",
        "Menteri menyetujui penjualan saham perusahaan itu pada Senin.",
        "Menteri tidak menyetujui penjualan saham perusahaan itu pada Senin.",
        "Pada Senin, menteri menyetujui penjualan saham perusahaan itu.",
    ),
    (
        "id",
        "Kebakaran di gudang itu melukai empat belas orang pada Kamis.",
        "Kebakaran di gudang itu melukai tujuh belas orang pada Kamis.",
        "Kebakaran di gudang itu melukai 14 orang pada Kamis.",
    ),
    (
        "hi",
        "मंत्री ने कंपनी के शेयरों की बिक्री को मंजूरी दी।",
        "मंत्री ने कंपनी के शेयरों की बिक्री को मंजूरी नहीं दी।",
        "",
    ),
    (
        "hi",
        "आग में गुरुवार को शहर में पच्चीस लोग घायल हुए।",
        "आग में गुरुवार को शहर में पैंतीस लोग घायल हुए।",
        "आग में गुरुवार को शहर में 25 लोग घायल हुए।",
    ),
    (
        "he",
        "השר אישר את מכירת המניות של החברה ביום שני.",
        "השר לא אישר את מכירת המניות של החברה ביום שני.",
        "ביום שני השר אישר את מכירת המניות של החברה.",
    ),
    (
        "he",
        "בשריפה נפצעו ביום חמישי שלושה עשר אנשים בעיר.",
        "בשריפה נפצעו ביום חמישי שבעה עשר אנשים בעיר.",
        "בשריפה נפצעו ביום חמישי 13 אנשים בעיר.",
    ),
    (
        "fa",
        "وزیر روز دوشنبه فروش سهام شرکت را تایید کرد.",
        "وزیر روز دوشنبه فروش سهام شرکت را تایید نکرد.",
        "روز دوشنبه وزیر فروش سهام شرکت را تایید کرد.",
    ),
    (
        "fa",
        "در آتش سوزی روز پنجشنبه بیست و سه نفر زخمی شدند.",
        "در آتش سوزی روز پنجشنبه سی و سه نفر زخمی شدند.",
        "در آتش سوزی روز پنجشنبه 23 نفر زخمی شدند.",
    ),
    (
        "th",
        "รัฐมนตรีอนุมัติการขายหุ้นของบริษัทในวันจันทร์",
        "รัฐมนตรีไม่อนุมัติการขายหุ้นของบริษัทในวันจันทร์",
        "",
    ),
    ("th", "หุ้นของบริษัทเพิ่มขึ้นร้อยละสามในวันจันทร์", "หุ้นของบริษัทลดลงร้อยละสามในวันจันทร์", ""),
    (
        "hi",
        "कंपनी के शेयर सोमवार को मुंबई में 3 प्रतिशत बढ़े।",
        "कंपनी के शेयर सोमवार को मुंबई में 3 प्रतिशत गिरे।",
        "सोमवार को कंपनी के शेयर मुंबई में 3 प्रतिशत बढ़े।",
    ),
    (
        "ca",
        "L'incendi va deixar catorze ferits dijous al magatzem de la ciutat.",
        "L'incendi va deixar disset ferits dijous al magatzem de la ciutat.",
        "L'incendi va deixar 14 ferits dijous al magatzem de la ciutat.",
    ),
    (
        "th",
        "ไฟไหม้โกดังในเมืองทำให้มีผู้บาดเจ็บ 14 คนในวันจันทร์",
        "ไฟไหม้โกดังในเมืองทำให้มีผู้บาดเจ็บ 17 คนในวันจันทร์",
        "ไฟไหม้โกดังในเมืองทำให้มีผู้บาดเจ็บสิบสี่คนในวันจันทร์",
    ),
    (
        "el",
        "Από τη φωτιά τραυματίστηκαν την Πέμπτη δεκατέσσερις άνθρωποι στην πόλη.",
        "Από τη φωτιά τραυματίστηκαν την Πέμπτη δεκαεπτά άνθρωποι στην πόλη.",
        "Από τη φωτιά τραυματίστηκαν την Πέμπτη 14 άνθρωποι στην πόλη.",
    ),
    (
        "bg",
        "При пожара в четвъртък в града пострадаха четиринадесет души.",
        "При пожара в четвъртък в града пострадаха седемнадесет души.",
        "При пожара в четвъртък в града пострадаха 14 души.",
    ),
    (
        "hr",
        "U požaru je u četvrtak u gradu ozlijeđeno četrnaest ljudi.",
        "U požaru je u četvrtak u gradu ozlijeđeno sedamnaest ljudi.",
        "U požaru je u četvrtak u gradu ozlijeđeno 14 ljudi.",
    ),
    (
        "sr",
        "Министар је одобрио продају акција предузећа у понедељак.",
        "Министар није одобрио продају акција предузећа у понедељак.",
        "",
    ),
    (
        "sk",
        "Pri požiari sa vo štvrtok zranilo štrnásť ľudí v meste.",
        "Pri požiari sa vo štvrtok zranilo sedemnásť ľudí v meste.",
        "Pri požiari sa vo štvrtok zranilo 14 ľudí v meste.",
    ),
    (
        "sl",
        "V požaru je bilo v četrtek poškodovanih štirinajst ljudi v mestu.",
        "V požaru je bilo v četrtek poškodovanih sedemnajst ljudi v mestu.",
        "V požaru je bilo v četrtek poškodovanih 14 ljudi v mestu.",
    ),
    (
        "ko",
        "사고로 월요일에 서울에서 승객 다섯 명이 다쳤다.",
        "사고로 월요일에 서울에서 승객 일곱 명이 다쳤다.",
        "사고로 월요일에 서울에서 승객 5 명이 다쳤다.",
    ),
    (
        "es",
        "El ministro se reunirá con los sindicatos esta semana en Madrid.",
        "El ministro se reunirá con los sindicatos la semana próxima en Madrid.",
        "",
    ),
    (
        "it",
        "Il ministro incontrerà i sindacati questa settimana a Roma.",
        "Il ministro incontrerà i sindacati la settimana prossima a Roma.",
        "",
    ),
    (
        "pt",
        "O ministro vai reunir-se com os sindicatos esta semana em Lisboa.",
        "O ministro vai reunir-se com os sindicatos na semana passada em Lisboa.",
        "",
    ),
    (
        "it",
        "La fabbrica di Lindhaven chiuderà a marzo per mancanza di ordini.",
        "La fabbrica di Lindhaven potrebbe chiudere a marzo per mancanza di ordini.",
        "",
    ),
    (
        "pt",
        "A fábrica de Lindhaven fechará em março por falta de encomendas.",
        "A fábrica de Lindhaven poderia fechar em março por falta de encomendas.",
        "",
    ),
    (
        "zh",
        "该公司股价周一上涨百分之三,交易所说。",
        "该公司股价周一下跌百分之三,交易所说。",
        "",
    ),
    ("zh", "球队周日在北京赢得了比赛,教练说。", "球队周日在北京输掉了比赛,教练说。", ""),
    (
        "ar",
        "ارتفعت أسهم الشركة في البورصة هذا العام بشكل كبير.",
        "انخفضت أسهم الشركة في البورصة هذا العام بشكل كبير.",
        "",
    ),
    (
        "de",
        "Am Mittwoch sank die Temperatur in Kalby auf -12 Grad.",
        "Am Mittwoch sank die Temperatur in Kalby auf 12 Grad.",
        "Am Mittwoch sank die Temperatur in Kalby auf minus 12 Grad.",
    ),
    (
        "vi",
        "Vụ cháy kho hàng khiến mười bốn người bị thương ở Huế.",
        "Vụ cháy kho hàng khiến mười bảy người bị thương ở Huế.",
        "Vụ cháy kho hàng khiến 14 người bị thương ở Huế.",
    ),
    (
        "pl",
        "Akcje spółki wzrosły w poniedziałek w Warszawie o 3 procent.",
        "Akcje spółki spadły w poniedziałek w Warszawie o 3 procent.",
        "W poniedziałek akcje spółki wzrosły w Warszawie o 3 procent.",
    ),
    (
        "cs",
        "Akcie podniku v pondělí v Praze stouply o 3 procenta.",
        "Akcie podniku v pondělí v Praze klesly o 3 procenta.",
        "V pondělí akcie podniku v Praze stouply o 3 procenta.",
    ),
    (
        "tr",
        "Takım pazar günü deplasmandaki maçı 3-1 kazandı.",
        "Takım pazar günü deplasmandaki maçı 3-1 kaybetti.",
        "",
    ),
    (
        "el",
        "Οι μετοχές της εταιρείας αυξήθηκαν κατά 3 τοις εκατό.",
        "Οι μετοχές της εταιρείας μειώθηκαν κατά 3 τοις εκατό.",
        "Οι μετοχές της εταιρείας αυξήθηκαν κατά 3%.",
    ),
];

/// Without a dictionary the words of three languages are not known.
fn has_words(code: &str) -> bool {
    cfg!(feature = "segmenter") || !["zh", "ja", "th"].contains(&code)
}

#[test]
fn words_that_carry_facts_keep_statements_apart_in_every_language() {
    for (code, text, other, _) in FACTS.iter().filter(|facts| has_words(facts.0)) {
        let language = Language::new(code).expect("a language");
        for texts in [[*text, *other], [*other, *text]] {
            assert_eq!(find_in(language, &texts).groups.len(), 2, "{texts:?}");
        }
    }
}

#[test]
fn what_says_the_same_is_one_in_every_language() {
    for (code, text, _, same) in
        FACTS.iter().filter(|facts| !facts.3.is_empty() && has_words(facts.0))
    {
        let language = Language::new(code).expect("a language");
        for texts in [[*text, *same], [*same, *text]] {
            assert_eq!(find_in(language, &texts).groups.len(), 1, "{texts:?}");
        }
    }
}

/// Groups as sets of texts.
fn groups_of<'a>(texts: &[&'a str]) -> Vec<Vec<&'a str>> {
    let found = find(texts);
    let mut groups: Vec<Vec<&str>> = (0..found.groups.len())
        .map(|group| {
            let members = found.groups.members(group).iter();
            let mut texts: Vec<&str> = members.map(|&at| texts[at as usize]).collect();
            texts.sort_unstable();
            texts.dedup();
            texts
        })
        .collect();
    groups.sort_unstable();
    groups
}

#[test]
fn neither_order_nor_copies_change_the_groups() {
    const WORDS: [&str; 12] = [
        "the", "mayor", "Rome", "said", "14", "rose", "bridge", "not", "Monday", "river",
        "closed", "of",
    ];
    let mut state = 5_u64;
    let mut roll = |sides: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(state >> 33).unwrap_or(0) % sides
    };
    for _ in 0..40 {
        let mut texts: Vec<String> = Vec::new();
        for _ in 0..4 {
            let base: Vec<&str> = (0..14).map(|_| WORDS[roll(12)]).collect();
            for _ in 0..6 {
                let mut words = base.clone();
                words[roll(14)] = WORDS[roll(12)];
                words.truncate(14 - roll(3));
                texts.push(words.join(" "));
            }
        }
        let mut order: Vec<&str> = texts.iter().map(String::as_str).collect();
        let expected = groups_of(&order);
        for at in (1..order.len()).rev() {
            order.swap(at, roll(at + 1));
        }
        assert_eq!(groups_of(&order), expected);
        order.push(order[roll(order.len())]);
        assert_eq!(groups_of(&order), expected);
    }
}

/// Reads pairs of sentences: whether they are twins, and both.
fn pairs_of(file: &str) -> Vec<(bool, &str, &str)> {
    let fields = |line| str::split(line, '\t').collect::<Vec<&str>>();
    file.lines()
        .skip(1)
        .map(fields)
        .map(|fields| (fields[0] == "twin", fields[2], fields[3]))
        .collect()
}

const SPUN: &str = include_str!("../../fixtures/pairs/spun.tsv");
const RETOLD: &str = include_str!("../../fixtures/pairs/retold.tsv");
const VARIED: &str = include_str!("../../fixtures/pairs/varied.tsv");

#[test]
fn sentences_told_in_other_words_are_one_and_traps_are_not() {
    for file in [SPUN, RETOLD, VARIED] {
        let pairs = pairs_of(file);
        let one = |&&(_, a, b): &&(bool, &str, &str)| are_one(a, b);
        let traps: Vec<_> = pairs.iter().filter(|pair| !pair.0).filter(one).collect();
        assert!(traps.is_empty(), "{traps:#?}");
        let twins = pairs.iter().filter(|pair| pair.0);
        let missed: Vec<_> = twins.filter(|pair| !one(pair)).collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }
}

/// Written by others, who knew the rules that a pair has to keep and none of the tables.
const UNSEEN: &str = include_str!("../../fixtures/pairs/unseen.tsv");

#[test]
fn of_pairs_by_others_no_trap_is_taken_and_nearly_all_twins_are_found() {
    let (traps, missed, twins) = told_wrong(UNSEEN);
    assert!(traps.is_empty(), "{traps:#?}");
    assert!(missed.len() * 10 <= twins, "{} {missed:#?}", missed.len());
}

type Pairs<'a> = Vec<(&'a str, &'a str)>;

/// The traps that are taken, the twins that are missed, and how many twins there are.
fn told_wrong(pairs: &str) -> (Pairs<'_>, Pairs<'_>, usize) {
    let pairs = pairs_of(pairs);
    let wrong = |are_twins: bool| {
        let pairs = pairs.iter().filter(move |pair| pair.0 == are_twins);
        let wrong = pairs.filter(move |(_, a, b)| are_one(a, b) != are_twins);
        wrong.map(|&(_, a, b)| (a, b)).collect()
    };
    (wrong(false), wrong(true), pairs.iter().filter(|pair| pair.0).count())
}

/// Pairs by a writer who set out to mislead, and reworded the twins freely.
const SLY: &str = include_str!("../../fixtures/pairs/sly.tsv");

#[test]
fn of_sly_pairs_few_traps_are_taken_and_half_of_the_twins_are_found() {
    let (traps, missed, twins) = told_wrong(SLY);
    // Tense alone, what owns what, and where a phrase belongs.
    assert!(traps.len() <= 4, "{traps:#?}");
    assert!(missed.len() * 2 <= twins, "{} {missed:#?}", missed.len());
}

/// Traps of the same writers that are still taken: mostly one noun for another, which counts
/// as an edit where no table knows better. A pair that is told right moves to the others.
const OPEN: &str = include_str!("../../fixtures/pairs/open.tsv");

#[test]
fn the_traps_that_are_still_taken_are_listed_and_no_more() {
    let (traps, missed, twins) = told_wrong(OPEN);
    // One of the 43 is only taken among others, where "fishermen" is seen to be no name.
    assert_eq!((traps.len(), missed.len(), twins), (42, 0, 0), "{traps:#?}");
}

/// Pairs reworded throughout, of which seventy of a hundred are traps all the same.
const REWORDED: &str = include_str!("../../fixtures/pairs/reworded.tsv");

#[test]
fn of_pairs_reworded_throughout_no_trap_is_taken_and_a_quarter_of_the_twins_are_found() {
    let (traps, missed, twins) = told_wrong(REWORDED);
    assert!(traps.is_empty(), "{traps:#?}");
    assert!(missed.len() * 4 <= twins * 3, "{} {missed:#?}", missed.len());
}

#[test]
fn traps_are_none_among_many_other_sentences_either() {
    let pairs: Vec<_> =
        [SPUN, RETOLD, VARIED, UNSEEN, REWORDED].into_iter().flat_map(pairs_of).collect();
    let texts: Vec<&str> = pairs.iter().flat_map(|&(_, a, b)| [a, b]).collect();
    let found = find(&texts);
    for (at, pair) in pairs.iter().enumerate().filter(|(_, pair)| !pair.0) {
        let group = |text| found.groups.group_of(text);
        assert_ne!(group(2 * at), group(2 * at + 1), "{pair:#?}");
    }
}

#[test]
fn a_claim_is_not_one_with_what_denies_doubts_or_limits_it() {
    for (told, claim) in [
        (
            "Police denied reports that officers had beaten the man to death.",
            "Officers had beaten the man to death.",
        ),
        (
            "The ministry rejected claims that the vaccine harms women.",
            "The vaccine harms women.",
        ),
        (
            "If the dam breaks, many people in Lunde will lose their homes.",
            "Many people in Lunde will lose their homes.",
        ),
        (
            "The dam above Lunde could burst within days.",
            "The dam above Lunde burst within days.",
        ),
        (
            "The bill nearly passed in the upper house.",
            "The bill passed in the upper house.",
        ),
        (
            "The drug may cause strokes, a study found.",
            "The drug causes strokes, a study found.",
        ),
    ] {
        assert_one(told, claim, false);
    }
}

#[test]
fn figures_of_two_clauses_are_not_put_together() {
    let long = "Lund won 52 percent of the vote and Berg 48 percent of the vote.";
    assert_one(long, "Lund won 48 percent of the vote.", false);
    let whole = "The quake, which killed 80 people, struck the city of Lunde on Friday.";
    assert_one(whole, "The quake struck the city of Lunde on Friday.", true);
}

#[test]
fn signs_units_currencies_and_codes_count() {
    for (a, b) in [
        (
            "Growth was 0.5 percent in May, the office said.",
            "Growth was -0.5 percent in May, the office said.",
        ),
        (
            "It was 5 degrees in Lunde on Sunday.",
            "It was minus 5 degrees in Lunde on Sunday.",
        ),
        (
            "Customs seized 40 kg of cocaine in Lunde.",
            "Customs seized 40 g of cocaine in Lunde.",
        ),
        (
            "The mine was sold for A$45 million on Friday.",
            "The mine was sold for US$45 million on Friday.",
        ),
        (
            "Ministers of the G7 met in Lunde on Friday.",
            "Ministers of the G20 met in Lunde on Friday.",
        ),
        (
            "The boys have hepatitis A, a nurse said.",
            "The boys have hepatitis B, a nurse said.",
        ),
        (
            "Fighting broke out in Sudan on Sunday.",
            "Fighting broke out in South Sudan on Sunday.",
        ),
        (
            "The plant is to open in June, the firm said.",
            "The plant is to open in May, the firm said.",
        ),
    ] {
        assert_one(a, b, false);
    }
    assert_one(
        "The mine was sold for A$45 million on Friday.",
        "The mine was sold for 45 million Australian dollars on Friday.",
        true,
    );
    assert_one(
        "The mine was sold for US$45 million on Friday.",
        "The mine was sold for $45 million on Friday.",
        true,
    );
    assert_one(
        "The ice lay 800 m below the surface in Lunde.",
        "The ice lay 800 meters below the surface in Lunde.",
        true,
    );
}

#[test]
fn no_word_of_two_letters_is_what_a_longer_one_is_a_form_of() {
    // "Heed" is no form of "he", nor a set of it.
    assert_one(
        "An aide of the mayor said that he ignored the letter from Lunde.",
        "An aide of the mayor said that she ignored the letter from Lunde.",
        false,
    );
    assert_one(
        "Officials said the laws on fishing were violated in Lunde.",
        "Officials said the laws on fishing were broken in Lunde.",
        true,
    );
}

#[test]
fn a_capital_that_acts_as_a_state_is_its_country() {
    let [capital, country] = ["Beijing", "China"].map(|who| {
        format!(
            "{who} rejected the claims on Monday and asked for the vessel to be returned."
        )
    });
    assert!(are_one(&capital, &country));
    let [capital, country] = ["Beijing", "China"].map(|place| {
        format!(
            "The vessel was built in {place} and launched in the spring of last year."
        )
    });
    assert!(!are_one(&capital, &country));
}

#[test]
fn a_name_for_a_word_beside_a_word_for_a_name_is_no_other_name() {
    let said = |who: &str| {
        format!(
            "On Friday {who} opened the bridge over the Orla for the first time again."
        )
    };
    assert!(are_one(&said("then Falkner"), &said("Brandt there")));
    assert!(!are_one(&said("then Falkner"), &said("then Brandt")));
}

#[test]
fn a_passive_and_a_clause_in_front_are_other_constructions_of_the_same() {
    for (a, b) in [
        (
            "The supreme court overturned the conviction of Elias Thorne on Wednesday.",
            "The conviction of Elias Thorne was overturned by the supreme court on Wednesday.",
        ),
        (
            "Because fog had closed the airport, the envoys drove nine hours to the talks.",
            "The envoys drove nine hours to the talks because fog had closed the airport.",
        ),
        (
            "Police are investigating the death of a woman whose body was found in a canal in \
             Leiderdam.",
            "Police investigate death of woman whose body was found in canal in Leiderdam.",
        ),
        (
            "\"The reactor is safe and will restart in weeks,\" said Thomas Brandt.",
            "\"The reactor is safe and will restart in weeks,\" said Tom Brandt.",
        ),
    ] {
        assert_one(a, b, true);
    }
}

#[test]
fn the_order_of_a_list_and_of_who_gets_what_is_no_fact() {
    for (a, b) in [
        (
            "Delegations from Vietnam, Laos and Thailand agreed to share data after the flood.",
            "Delegations from Thailand, Vietnam and Laos agreed to share data after the flood.",
        ),
        (
            "The academy gave a Finnish explorer its highest medal for mapping the caves.",
            "The academy gave its highest medal to a Finnish explorer for mapping the caves.",
        ),
        (
            "Police arrested a 34-year-old man on suspicion of stealing a statue from a park.",
            "Police arrested a man aged 34 on suspicion of stealing a statue from a park.",
        ),
        (
            "Castellan beat Rovigo on Wednesday to book a place in the semi-final of the cup.",
            "Castellan beat Rovigo on Wednesday to book a place in the semifinal of the cup.",
        ),
    ] {
        assert_one(a, b, true);
    }
}

#[test]
fn what_goes_with_which_item_of_a_list_is_a_fact() {
    for (a, b) in [
        (
            "The court heard that Anna Berg, the mayor, and Carl Holm, the judge, met twice.",
            "The court heard that Carl Holm, the mayor, and Anna Berg, the judge, met twice.",
        ),
        (
            "The court heard that Anna Berg, 34, and Carl Holm, 36, met the builder twice.",
            "The court heard that Carl Holm, 34, and Anna Berg, 36, met the builder twice.",
        ),
        (
            "The mayor and the speaker of parliament met the builder twice in the spring.",
            "The speaker and the mayor of parliament met the builder twice in the spring.",
        ),
        (
            "Rome and Turin won 3 and 5 seats in the northern assembly on Sunday.",
            "Turin and Rome won 3 and 5 seats in the northern assembly on Sunday.",
        ),
        (
            "The gunman shot the guard and the driver fled the scene before the police came.",
            "The gunman shot the driver and the guard fled the scene before the police came.",
        ),
        (
            "Voters chose among Anna Berg, a lawyer, Carl Holm, a banker and Dora Lind on Sunday.",
            "Voters chose among Carl Holm, a lawyer, Anna Berg, a banker and Dora Lind on Sunday.",
        ),
        (
            "The firm runs plants in Lund, Malmo and Ystad with 200 workers, the mayor said.",
            "The firm runs plants in Ystad, Malmo and Lund with 200 workers, the mayor said.",
        ),
        (
            "A 25-year-old man was sentenced to prison in the town of Lund on Monday.",
            "A man was sentenced to 25 years in prison in the town of Lund on Monday.",
        ),
        (
            "A 12-year-old boy and a 14-year-old girl drowned in the lake near Lund on Monday.",
            "A boy aged 14 and a girl aged 12 drowned in the lake near Lund on Monday.",
        ),
        (
            "Rome beat Turin and Milan on Sunday to stay at the top of the northern league.",
            "Milan beat Turin and Rome on Sunday to stay at the top of the northern league.",
        ),
        (
            "Castellan beat Rovigo on Wednesday to book a place in the semifinal of the cup.",
            "Castellan beat Rovigo on Wednesday to book a place in the final of the cup.",
        ),
    ] {
        assert_one(a, b, false);
    }
}

#[test]
fn many_words_may_stand_for_others_of_the_same_meaning() {
    for (a, b) in [
        (
            "Brightwater Holdings bought the shuttered Enfield paper mill for 11 million crowns \
             and intends to turn it into flats.",
            "Brightwater Holdings purchased the closed Enfield paper mill for 11 million crowns \
             and plans to convert it into apartments.",
        ),
        (
            "Lawyers for the jailed banker said their client was sick and asked the court to \
             postpone the hearing.",
            "Attorneys for the imprisoned banker said their client was ill and asked the court to \
             put off the hearing.",
        ),
    ] {
        assert_one(a, b, true);
    }
    for (a, b) in [
        // Among them one that says otherwise, another thing, and two in each other's place.
        (
            "Lawyers for the jailed banker said their client was sick and asked the court to \
             postpone the hearing.",
            "Attorneys for the imprisoned banker said their client was ill and asked the court to \
             hasten the hearing.",
        ),
        (
            "Investigators said the factory fire in Brenholt was caused by an electrical fault.",
            "Investigators said the factory blaze in Brenholt was caused by a discarded cigarette.",
        ),
        (
            "The president accused the speaker of parliament of plotting to block the peace \
             agreement signed in Geneva in March.",
            "The speaker of parliament accused the president of plotting to block the peace \
             accord signed in Geneva in March.",
        ),
    ] {
        assert_one(a, b, false);
    }
}

#[test]
fn what_is_no_passive_is_read_as_it_stands() {
    for text in [
        "The hotel will be by the sea and the guests be by the pool every day.",
        "By the sea it was by far the best of all the hotels that were by it.",
        "It was by",
    ] {
        let other =
            "The guests will build the hotel by the sea and by the pool every day.";
        assert!(!are_one(text, other), "{text}");
        assert!(!are_one(other, text), "{text}");
    }
}

#[test]
fn who_does_what_to_whom_is_a_fact_in_any_construction() {
    for (a, b) in [
        (
            "A prison guard was attacked by an inmate at the Stonegate jail on Friday night.",
            "An inmate was attacked by a prison guard at the Stonegate jail on Friday night.",
        ),
        (
            "The dealer sued the mayor of the old town on Monday over a late payment.",
            "The dealer was sued by the mayor of the old town on Monday over a late payment.",
        ),
        (
            "The patrol boat was rammed by the trawler in disputed waters off Cape Senna.",
            "The trawler was rammed by the patrol boat in disputed waters off Cape Senna.",
        ),
        (
            "The supply ship left Port Arden for Stromvik on Wednesday with 900 tonnes of grain.",
            "The supply ship left Stromvik for Port Arden on Wednesday with 900 tonnes of grain.",
        ),
        (
            "The man who was shot by the guard sued the town of Lund on Monday.",
            "The guard shot the man who sued the town of Lund on Monday.",
        ),
        (
            "The bank was robbed by two men and a woman in Lund on Monday.",
            "Two men robbed the bank and a woman in Lund on Monday.",
        ),
        (
            "Even if the mayor agrees, the council will vote on the port in May.",
            "The council will vote on the port in May if the mayor agrees.",
        ),
        (
            "\"The reactor is safe and will restart in weeks,\" said Olga Brandt.",
            "\"The reactor is safe and will restart in weeks,\" said Olaf Brandt.",
        ),
    ] {
        assert_one(a, b, false);
    }
}

#[test]
fn a_statement_goes_to_the_one_that_is_nearest() {
    // The second one says who neither of the others contradicts.
    let found = find(&[
        "\"We will not leave the valley before the winter comes,\" said Anna Wirth.",
        "\"We will not leave the valley before the winter comes,\" said the Wirth.",
        "\"We will not leave the valley before the winter comes,\" said Paul Odum.",
    ]);
    assert_eq!(found.groups.group_of(0), found.groups.group_of(1));
    assert_ne!(found.groups.group_of(0), found.groups.group_of(2));
}

#[test]
fn a_time_may_stand_anywhere_in_a_sentence() {
    assert!(are_one(
        "On Monday morning the council of Arwick voted to close the ferry line.",
        "The council of Arwick voted on Monday morning to close the ferry line."
    ));
    assert!(!are_one(
        "On Monday morning the council of Arwick voted to close the ferry line.",
        "The council of Arwick voted on Tuesday morning to close the ferry line."
    ));
}

#[test]
fn where_an_article_stands_is_no_exchange() {
    assert!(are_one(
        "Engineers of the line said the repair of bridges would take all summer.",
        "Engineers of line said the repair of the bridges would take all summer."
    ));
}

#[test]
fn a_word_for_another_may_be_a_slip_that_denies_nothing() {
    let text = "The council sent the report on the flood to the residents of the town.";
    assert!(are_one(text, &text.replace("to the", "to not")));
    let kind = |other: &str| difference(text, other).map(|found| found.0);
    for (old, new) in
        [(" sent", " not sent"), ("The c", "No c"), ("report", "not report")]
    {
        assert_eq!(
            kind(&text.replace(old, new)),
            Some(DifferenceKind::Negation),
            "{new}"
        );
    }
}

#[test]
fn a_word_that_makes_another_office_of_one_is_a_difference() {
    let found = difference(
        "The mayor of the harbour town was questioned for six hours on Monday.",
        "The former mayor of the harbour town was questioned for six hours on Monday.",
    );
    assert_eq!(found, Some((DifferenceKind::Word, "", "former")));
}

#[test]
fn what_has_come_about_and_how_a_figure_is_led_to_are_facts() {
    let text = "The council of Arwick";
    for (one, other) in [
        ("has closed the ferry line to Lunde", "will close the ferry line to Lunde"),
        ("sold the ferry line to Lunde", "will sell the ferry line to Lunde"),
        ("closed the ferry line to Lunde", "tried to close the ferry line to Lunde"),
        ("will receive the grant this year", "would have received the grant this year"),
        (
            "raised the fares by 7 percent in April",
            "raised the fares to 7 percent in April",
        ),
        ("closed the ferry line from Friday", "closed the ferry line until Friday"),
        (
            "will hire up to 250 pilots in Lunde",
            "will hire more than 250 pilots in Lunde",
        ),
        (
            "closed a quarter of all ferry lines",
            "closed three quarters of all ferry lines",
        ),
        ("runs the largest ferry in Lunde", "runs the second-largest ferry in Lunde"),
        (
            "lets only its residents use the ferry",
            "lets its residents also use the ferry",
        ),
        ("banned the sale of goats in the town", "banned the sale of sheep in the town"),
        ("exports most of its salt to Lunde", "imports most of its salt to Lunde"),
    ] {
        let [one, other] = [one, other].map(|end| format!("{text} {end} on the coast."));
        assert!(difference(&one, &other).is_some(), "{one} {other}");
    }
}

#[test]
fn one_thing_under_two_names_is_one() {
    for (one, other) in [
        ("Ottawa has banned the trade", "The Canadian government has banned the trade"),
        ("Ottawa has banned the trade", "Canada has banned the trade"),
        ("No ferry has run for a decade", "No ferry has run for ten years"),
        ("They paid €40m for the ferries", "They paid 40 million euros for the ferries"),
        ("Winds of up to 70 kph blew", "Winds of up to 70 km/h blew"),
        ("It was 49°C in the harbour", "It was 49 degrees Celsius in the harbour"),
        ("Mayor José Amaral closed it", "Mayor Jose Amaral closed it"),
        (
            "They blamed falling GDP growth",
            "They blamed falling gross domestic product growth",
        ),
    ] {
        let rest = "in the islands that lie before the western coast";
        let [one, other] = [one, other].map(|start| format!("{start} {rest}."));
        assert!(are_one(&one, &other), "{one} {other}");
    }
    assert!(are_one(
        "Governor Hamid Torrosi said miners were trapped after the blast at the Zorvan pit.",
        "Miners were trapped after the blast at the Zorvan pit, governor Hamid Torrosi said."
    ));
    assert!(are_one(
        "According to Marek Solveig, the shipyard has not paid 900 welders since April.",
        "The shipyard has not paid 900 welders since April, said Marek Solveig."
    ));
}

#[test]
fn what_looks_like_a_speaker_in_one_of_two_does_not_part_them() {
    assert!(are_one(
        "The old ferryman and the pilot said goodbye to passengers on the quay of Arwick.",
        "The old ferryman and the pilot said that to passengers on the quay of Arwick."
    ));
}

#[test]
fn a_statement_without_new_facts_may_stand_for_a_slightly_longer_one() {
    let found = find(&[
        "The council approved the plan for a tram line along the river bank.",
        "The council approved the new plan for a tram line along the river bank.",
        "The council backed the plan for a tram along the river bank.",
        "The council approved the plan for a tram route along the river side.",
    ]);
    assert_eq!(found.groups.len(), 1);
}

#[test]
fn the_first_of_a_pair_that_differs_is_the_earlier_statement() {
    let found = find(&[
        "THE FIRE KILLED 12 PEOPLE IN THE NORTH OF LUNDE.",
        "The fire killed 14 people in the north of Lunde.",
        "The fire killed 12 people in the north of Lunde.",
    ]);
    let pairs: Vec<_> =
        found.differences.iter().map(|found| (found.first, found.second)).collect();
    assert_eq!(pairs, [(1, 2)]);
    let found = found.differences[0];
    assert_eq!((found.first_span.range(), found.second_span.range()), (16..18, 16..18));
}
