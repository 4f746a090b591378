use super::*;

fn article(text: &str) -> Article {
    Article::new("a.txt", text)
}

fn language(code: &str) -> Language {
    Language::new(code).unwrap_or(Language::ENGLISH)
}

/// Checks one marked text: `‖` is a required break, `¦` an allowed one. Returns what is wrong.
fn complaint(code: &str, marked: &str) -> Option<String> {
    let (mut text, mut required, mut allowed) = (String::new(), Vec::new(), Vec::new());
    for c in marked.replace("\\n", "\n").replace("\\r", "\r").chars() {
        match c {
            '‖' => required.push(text.len()),
            '¦' => allowed.push(text.len()),
            _ => text.push(c),
        }
    }
    let found = split(&article(&text), 0, language(code));
    let starts: Vec<usize> = found.iter().skip(1).map(|s| s.span.start()).collect();
    let is_right = required.iter().all(|at| starts.contains(at))
        && starts.iter().all(|at| required.contains(at) || allowed.contains(at));
    let pieces: Vec<&str> = found.iter().map(|s| &text[s.span.range()]).collect();
    (!is_right).then(|| pieces.join(" ‖ "))
}

fn complaints(table: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut fields = line.splitn(3, '\t');
        let (Some(code), Some(name), Some(text)) =
            (fields.next(), fields.next(), fields.next())
        else {
            wrong.push(format!("not three fields: {line}"));
            continue;
        };
        wrong
            .extend(complaint(code, text).map(|found| format!("{code} {name}: {found}")));
    }
    wrong
}

#[test]
fn tricky_texts_break_where_they_should() {
    let wrong = complaints(include_str!("../../fixtures/sentences/tricky.tsv"));
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

fn random_text(seed: u64) -> String {
    const PIECES: &[&str] = &[
        "Mr.",
        "U.S.",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\"",
        "'",
        "“",
        "”",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "(",
        ")",
        "...",
        "…",
        ".",
        "!",
        "?",
        "The",
        "mayor",
        "said",
        "I",
        "3.5",
        "31.",
        "a",
        "B",
        "。",
        "」",
        "「",
        "と",
        "。",
        "北京",
        "ไทย",
        "؟",
        "।",
        "``",
        "''",
        "--",
        " — ",
        "(AP)",
        "- ",
        "• ",
        "1. ",
        "\u{0}",
        "\u{c}",
        "\u{2028}",
        "\u{a0}",
        "é",
        "ß",
        "İ",
        "É",
        "😀",
        "e\u{301}",
        "http://a.b",
        "By Jane Roe",
        "Read more: ",
        "日电",
        "PARIS",
        ",",
        ";",
        "г.",
        "p.m.",
        "iPhone",
    ];
    let mut state = seed;
    let mut text = String::new();
    let mut draw = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for _ in 0..1 + draw(40) {
        text.push_str(PIECES[draw(PIECES.len())]);
    }
    text
}

/// Checks what `split` promises of its spans.
fn check_spans(article: &Article, found: &[Sentence], seed: u64) {
    let text = &article.text;
    let mut at = 0;
    for sentence in found {
        let (span, core) = (sentence.span, sentence.core);
        assert!(text[at..span.start()].trim().is_empty(), "seed {seed}: gap in {text:?}");
        assert_eq!(
            article.slice(span).trim(),
            article.slice(span),
            "seed {seed}: {text:?}"
        );
        assert!(span.contains(core) && !core.is_empty(), "seed {seed}: {text:?}");
        at = span.end();
    }
    assert!(text[at..].trim().is_empty(), "seed {seed}: end not covered in {text:?}");
}

#[test]
fn spans_cover_any_text_but_white_space() {
    let codes = ["en", "de", "ja", "fr", "ru", "el"];
    for (seed, code) in (0..4000).zip(codes.into_iter().cycle()) {
        let mut article = article(&random_text(seed));
        check_spans(&article, &split(&article, 0, language(code)), seed);
        let edges: Vec<usize> =
            article.text.char_indices().map(|(at, _)| at).step_by(7).collect();
        article.not_prose =
            edges.chunks_exact(2).map(|pair| Span::new(pair[0], pair[1])).collect();
        let found = split(&article, 0, language(code));
        check_spans(&article, &found, seed);
        for mark in &article.not_prose {
            let crosses =
                |s: &&Sentence| s.span.overlaps(*mark) && !mark.contains(s.span);
            assert_eq!(
                found.iter().find(crosses),
                None,
                "seed {seed}: {:?}",
                article.text
            );
        }
    }
}

#[test]
fn enormous_odd_texts_are_split_in_linear_time() {
    let size = 1 << 18;
    for piece in [
        "a", ".", "\"", ".,", "(", "\" ", ". ", "“", "a\n", "\n", "'a ", "«.", "A. ",
        "!\" ", "ก ", "日", "\u{0}",
    ] {
        let article = article(&piece.repeat(size / piece.len()));
        check_spans(&article, &split(&article, 0, Language::ENGLISH), 0);
    }
}

fn kinds(text: &str) -> Vec<Kind> {
    split(&article(text), 0, Language::ENGLISH).iter().map(|s| s.kind).collect()
}

#[test]
fn lines_that_are_no_prose_are_told_apart() {
    let prose = "\n\nThe mayor of Westbrook resigned on Monday after the report.";
    for (line, kind) in [
        ("Mayor resigns after flood", Kind::Heading),
        ("What we know so far:", Kind::Heading),
        ("By Jane Roe", Kind::Byline),
        ("By JANE ROE, Associated Press Writer", Kind::Byline),
        ("Jane Roe, Staff writer", Kind::Byline),
        ("Reporting by Jane Roe; editing by John Doe", Kind::Byline),
        ("Jane Roe contributed to this report.", Kind::Byline),
        ("— Jane Roe (@janeroe) March 4, 2026", Kind::Byline),
        ("Photo: Jane Roe", Kind::Caption),
        ("Picture taken March 4, 2026.", Kind::Caption),
        ("(Jane M Roe / Staff Photographer)", Kind::Caption),
        ("FILE - In this Jan. 5, 2010 file photo, the mayor waves.", Kind::Caption),
        ("Image copyright Getty Images", Kind::Caption),
        ("The mayor waves. (AP Photo/Jane Roe)", Kind::Caption),
        (
            "The mayor, Ann Doe, waves. (AP Photo/Jo Roe) (Associated Press)",
            Kind::Caption,
        ),
        ("Enlarge this image Jo Roe/Westbrook Post The mayor waves.", Kind::Caption),
        ("Media playback is unsupported on your device", Kind::Caption),
        (
            "Hide Caption 5 of 23 Photos: The flood The mayor waves in March.",
            Kind::Caption,
        ),
        (
            "Jane Roe/Associated Press 1 of 20 Show Caption The mayor waves in March.",
            Kind::Caption,
        ),
        ("View Images The mayor waves at the gate.", Kind::Caption),
        ("EMBED More News Videos The mayor waves at the gate.", Kind::Caption),
        ("The dam holds. (Westbrook Press) FILE - The old dam in 2003.", Kind::Caption),
        ("CLOSE The mayor speaks of the flood.", Kind::Caption),
        ("Caption Rangers at the dam opened the gate, said Ann Doe.", Kind::Caption),
        ("Ann Doe (2nd L) and Jo Roe (2nd R) wave to the crowd.", Kind::Caption),
        ("(Left to right) Ann Doe, Jo Roe and Kim Poe wave.", Kind::Caption),
        ("Courtesy Ann Doe/The Dam Museum via REUTERS", Kind::Caption),
        (
            "Embed Flood 2:25 autoplay autoplay Copy this code to your site",
            Kind::Furniture,
        ),
        ("1 of 10 Full Screen Autoplay Close Skip Ad × The river.", Kind::Furniture),
        (
            "Add Ann Doe as an interest to stay up to date on the latest news.",
            Kind::Furniture,
        ),
        ("Must watch Flood hits town 07:26", Kind::Furniture),
        ("Related PHOTOS: The flood in pictures", Kind::Furniture),
        (
            "Mayor quits Posted: Monday, June 3 1:32 PM Updated: Tuesday, June 4 2:15 PM",
            Kind::Furniture,
        ),
        ("9:04 PM ET Sun, 3 Sept 2026 | 02:51", Kind::Furniture),
        ("Last updated at 4:10 PM on 3rd May 2011", Kind::Furniture),
        ("Posted: 11:02 a.m. Monday", Kind::Furniture),
        ("Story highlights", Kind::Furniture),
        ("Image 1 of 4", Kind::Furniture),
        ("Skip to content", Kind::Furniture),
        ("Click to share on Twitter (Opens in new window)", Kind::Furniture),
        ("Read more: Flood hits town", Kind::Furniture),
        ("Click here to subscribe.", Kind::Furniture),
        ("Sign up for our newsletter", Kind::Furniture),
        ("Share this", Kind::Furniture),
        ("ADVERTISEMENT", Kind::Furniture),
        ("Copyright 2010 The Westbrook Times. All rights reserved.", Kind::Furniture),
        ("Follow @westbrook on Twitter", Kind::Furniture),
        ("CORRECTION: Our report of May 4 gave a wrong name.", Kind::Furniture),
        ("(Correction: An earlier report gave a wrong name.)", Kind::Furniture),
        (
            "CORRECTION: An earlier version of our report of 10 November said that the man whom \
             the police of Lunde held was an uncle of the girl and that she was eight. He is not \
             related to the family, and the girl is seven. We apologise for the errors.",
            Kind::Furniture,
        ),
        ("Follow Ann Doe on Twitter, @anndoe.", Kind::Furniture),
        ("For the latest news from Westbrook, follow @anndoe.", Kind::Furniture),
        ("Contact Ann Doe at ann@example.com.", Kind::Furniture),
        (
            "The news manager is Ann Doe, 555-555-0129, adoe(at)example.com.",
            Kind::Furniture,
        ),
        (
            "If you have questions, please call Ann Doe at (555) 555-0129.",
            Kind::Furniture,
        ),
        ("Anyone with news of Bo Roe is asked to call 1-555-555-0129.", Kind::Furniture),
        ("Subscribe today for just £1 a week.", Kind::Furniture),
        ("Jane Roe could not be reached for comment.", Kind::Furniture),
        ("The Post could not reach Jane Roe for comment on Friday.", Kind::Furniture),
        ("The firm didn’t immediately respond to requests for comment.", Kind::Furniture),
        ("To reach Ann Doe, call 555-123-4567.", Kind::Furniture),
        ("Questions should be directed to Ann Doe at 555-123-4567.", Kind::Furniture),
        ("For questions, call 555-123-4567.", Kind::Furniture),
        ("(News Agencies) Read full article", Kind::Furniture),
        (
            "The dam holds https://t.co/Ri6l — Ann Doe (@anndoe) March 4, 2026",
            Kind::Byline,
        ),
        ("[Watch: Nine ways to stop a flood]", Kind::Furniture),
        ("(See the river from above.)", Kind::Furniture),
        ("(Published Friday, Feb. 27, 2015)", Kind::Furniture),
        ("This story has been corrected to name the river.", Kind::Furniture),
        ("Editor's note: This story gave a wrong name.", Kind::Furniture),
        ("If you saw the flood, we’d like to hear from you.", Kind::Furniture),
        ("(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)", Kind::Furniture),
        ("EDs: MOVED Thursday.", Kind::Furniture),
        ("--North: ANN DOE in Westbrook, 555-0100; fax, 555-0101.", Kind::Furniture),
        ("#flood — Ann Doe (@anndoe) March 4, 2026", Kind::Byline),
        ("The dam holds — Ann Doe (@anndoe) March 4, 2026", Kind::Byline),
        ("(Ann Doe of the Post contributed to this report.)", Kind::Byline),
        ("Reporting by Ann Doe; editing by Jo Roe", Kind::Byline),
        ("Ann Doe can be reached at ann@example.com.", Kind::Furniture),
        ("To contact the editor responsible: Jo Roe in Lunde", Kind::Furniture),
        ("The dam, half an hour ago.pic.twitter.com/Ri6l", Kind::Byline),
        ("The dam pic.twitter.com/Ri6l — Ann Doe (@anndoe) March 4, 2026", Kind::Byline),
        ("https://example.com/a?b=c", Kind::Furniture),
        ("jane.roe@example.com", Kind::Furniture),
        ("Home | News | Sport | Weather", Kind::Furniture),
        ("12 14.5 3 88% total", Kind::Furniture),
        ("* * *", Kind::Furniture),
    ] {
        assert_eq!(kinds(&format!("{line}{prose}")), [kind, Kind::Prose], "{line}");
    }
}

#[test]
fn greetings_and_farewells_of_live_reports_are_furniture() {
    for line in [
        "Good morning and welcome to our live coverage.",
        "Good evening, and welcome to our report on the debate.",
        "Welcome to our live blog on the flood.",
        "Thank you for following our coverage.",
        "Thanks for following along!",
        "Thank you for joining us tonight.",
        "That's all from us tonight.",
        "That’s it from us for now.",
        "We're under way!",
        "1' We're under way at a sold-out ground.",
        "45+2’ We are under way.",
        "Stay with us for updates.",
        "Follow our live blog for all of it.",
        "This live blog is now closed.",
        "Guten Morgen und herzlich willkommen zu diesem Tag.",
        "Herzlich willkommen zu unserem Liveblog.",
        "Vielen Dank fürs Mitlesen.",
        "Bonjour à tous et bienvenue.",
        "Merci d’avoir suivi cette soirée avec nous.",
        "Ce direct est maintenant terminé.",
        "Buenos días y bienvenidos a esta jornada.",
        "Gracias por seguir nuestra cobertura.",
        "Hasta aquí nuestra cobertura de hoy.",
    ] {
        let text =
            format!("{line} The number of dead has risen to 74.\n\nThe mayor left.");
        let expected = [Kind::Furniture, Kind::Prose, Kind::Prose];
        assert_eq!(kinds(&text), expected, "{line}");
    }
}

#[test]
fn a_time_alone_is_no_prose() {
    for time in [
        "18:40",
        "09:15 GMT",
        "7.40pm",
        "6:40 p.m.",
        "18.40 Uhr",
        "18h40",
        "[18:40]",
        "18:40:",
        "6:40 PM ET",
    ] {
        let text =
            format!("{time}\nThe captain was held for 30 days.\n\nThe mayor left.");
        let found = kinds(&text);
        assert!(found.len() == 3 && found[0] != Kind::Prose, "{time} {found:?}");
    }
}

#[test]
fn news_that_begins_like_a_greeting_is_prose() {
    for text in [
        "Thank you for the food, the mayor told those who had cooked it.",
        "Thank you for joining us, the mayor told the fire brigade.",
        "Good morning was all that the mayor said.",
        "Good morning and welcome to hell, the officer told the prisoners.",
        "Referee: Anna Berg said that the penalty was wrong.",
        "Source: Minister Resigned Over The Lunde Dam On Friday.",
        "Seats won: CDU 45, SPD 30, Greens 20, Left 8, FDP 6, AfD 25, BSW 7.",
        "Disclaimer: the law that forces cafes to print one will be repealed.",
        "The interview was edited for length by the network, the senator said.",
        "Avertissement : la tempête a tué deux personnes vendredi soir.",
        "Good morning, Westbrook, a show of 1987, is to return.",
        "Welcome to the flood, a banner at the dam read.",
        "That's all from the mayor, who left on Monday.",
        "That's all for today, the judge told the jurors.",
        "We are under way with the dam, the mayor said.",
        "Stay with us for two more years, the council asked the coach.",
        "Follow our laws or leave, the mayor told the firm.",
        "89' of rain fell on the old dam in May.",
        "Willkommen ist der Regen nicht, sagte der Bürgermeister.",
        "Vielen Dank für die Hilfe, sagte der Bürgermeister.",
        "Bonjour est le mot que le maire a dit.",
        "Merci de votre aide, a dit le maire.",
        "Gracias por la ayuda, dijo el alcalde.",
        "18:40 was when the dam broke, the council said.",
    ] {
        let two = format!("{text}\n\nThe mayor resigned.");
        assert_eq!(kinds(&two), [Kind::Prose, Kind::Prose], "{text}");
    }
}

#[test]
fn what_an_outlet_says_of_itself_is_furniture() {
    for line in [
        "WPN health coverage receives support from the Doe Foundation.",
        "The Post’s Health and Science Department receives support from the Doe Institute.",
        "WPN is solely responsible for all content.",
        "Millions are turning to the Post for open, independent news.",
        "… we have a small favour to ask.",
        "Support us from as little as £1.",
        "Sources: Civil Defence, Meridian, Westbrook Gazette.",
        "Source: Ministry of Health.",
        "Quelle: dpa.",
        "The story has been updated to correct the spelling of Doe's first name.",
        "This story has been corrected to show that the dam held.",
        "An earlier version of this article said that it broke.",
        "This interview has been edited for length and clarity.",
        "The conversation has been edited for clarity.",
        "Das Interview wurde gekürzt und bearbeitet.",
        "Have your say in the comments below.",
        "Call our newsdesk on 0555 123 456.",
        "Download our free app for all the news.",
        "Westbrook (4-3-3): Doe 7; Roe 6, Poe 7, Coe 6, Low 6; Bow 8, Tow 9, Fox 7; Cox 6, \
         van Dow 6 (Hill 85), Webb 7.",
        "Lunde (4-2-3-1): Doe; Roe, Poe, Coe, Low; Bow, Tow; Fox, Cox, Dow (Hill, 85); Ray.",
        "Subs not used: Doe, Roe, Poe.",
    ] {
        let text =
            format!("{line} The number of dead has risen to 74.\n\nThe mayor left.");
        let expected = [Kind::Furniture, Kind::Prose, Kind::Prose];
        assert_eq!(kinds(&text), expected, "{line}");
    }
    let text = "This article was amended on 2 July 2031. An earlier version said 24C.\n\n\
                The mayor left.";
    assert_eq!(kinds(text), [Kind::Furniture, Kind::Furniture, Kind::Prose]);
}

#[test]
fn news_of_support_sources_and_versions_is_prose() {
    for text in [
        "The theatre receives support from the Doe Foundation.",
        "The court ruled that the firm is solely responsible for all content.",
        "Millions are turning to the courts for help with rents.",
        "Sources: Mayor to resign after the flood.",
        "Sources close to the mayor said he would resign.",
        "The story has been updated to the 1950s and moved to Westbrook.",
        "The interview has been edited to make the mayor look bad, a lawyer said.",
        "An earlier version said that the dam would hold for a hundred years.",
        "Have your say on Monday, the mayor told voters.",
        "Call our office, the mayor told those whose homes were flooded.",
        "Download our lists, the council told all the schools.",
        "Four towns were flooded: Lunde, Orla, Westbrook, Tarn, Holm, Vale and Marsh.",
        "Deaths by town: Lunde 7, Orla 6.",
    ] {
        let two = format!("{text}\n\nThe mayor resigned.");
        assert_eq!(kinds(&two), [Kind::Prose, Kind::Prose], "{text}");
    }
}

#[test]
fn sentences_that_begin_like_other_kinds_are_prose() {
    for text in [
        "By Monday the flood had gone.",
        "Photos show the mayor at the gate.",
        "Share prices fell on Monday as investors fled the market for gold and the yen.",
        "More than 100 people came.",
        "Copyright law is old.",
        "You must watch the river, he said.",
        "Must watch the river rise, she said, and does.",
        "She took an interest to stay up to date.",
        "He posted: the river is rising.",
        "Read the report, he said.",
        "Is this the end?",
        "Follow the money, she said.",
        "Watch what they do, he said.",
        "Image is everything.",
        "Click to save, then wait.",
        "More from the mayor is expected on Monday.",
        "Get the latest flu shot, doctors say.",
        "Most popular was the tea.",
        "Sign up, they told him, and you will be paid.",
        "The picture (taken by a photographer) was lost (he said).",
        "CLOSE CALL at the dam, said the mayor.",
        "Close the gate, said the mayor.",
        "[The gate] was open, he said.",
        "Follow the river and reach the dam.",
        "Contact with the dam was lost at 10:15-10:30.",
        "This story has two sides, said the mayor.",
        "Ann Doe (pictured) and the mayor (above) left on Monday.",
        "(Read aloud in court on Monday, the letter left two jurors in tears.)",
        "(Published in 1998, the report warned that the dam would not hold.)",
        "An earlier version of this bill failed in the council last spring.",
        "This article was amended by parliament in 1994 to allow it.",
        "Questions should be directed to the minister, the general told the inquiry.",
        "To reach voters on Facebook the senator spent much.",
        "Follow me, the gunman wrote on Twitter an hour before.",
        "Contact with the probe was lost on 2016-10-19.",
        "He wrote on Twitter @anndoe that the mayor had been fired.",
        "The picture at pic.twitter.com/Ri6l shows the dam an hour before it broke.",
        "\"We'd like to hear from you why the doors were locked,\" the judge said.",
        "Telegrams ended in 2013; fax, the ministry said, will follow.",
        "[We have to act now, she said.]",
        "Caption This, a contest, was bought by an outlet.",
        "#Flood, a tag that began with (@anndoe), has reached the council in 2017.",
        "The police gave out a picture of the suspect: pic.twitter.com/Ri6l.",
        "Some 10 million people follow Doe on Twitter, where she denied the report.",
        "By continuing to buy bonds the bank has kept rates low.",
        "No part of this city was spared by the storm.",
        "Reporting by The Post on the mayor won a prize.",
        "Editing by gene scissors cured 19 of 20 mice.",
        "Photos by satellites show four missiles.",
        "By signing up 40,000 volunteers, the party won three states.",
        "By clicking a link, an aide let them in.",
        "The views expressed on Monday drew criticism from both parties.",
        "Updated: the mayor resigned after the flood killed four.",
        "Getty Images sued the company on Monday.",
        "Written by a boy of nineteen, the virus cost billions.",
        "(It came to the judges via appeal.)",
        "(A photo by Ann Doe sold for $3.9 million.)",
        "The seat was vacated by Ann Doe, who stands in Lunde, May 5, 2017.",
        "The mayor, seen in this file photo, was found guilty.",
        "Call 999, police of Westbrook urged.",
        "Correction of the figures took the office a week.",
        "Clarification: The minister told reporters what he meant by a cap on rents.",
        "Correction: eight people died in the crash near Westbrook.",
        "A hotline at 555-555-0129 was opened for the families.",
        "He called 555-555-0129 from the house four times.",
        "The house voted, 214-212-01, for the bill.",
        "Subscribe for shares now, the mayor urged all of Westbrook.",
        "Subscribe and Save orders fell by a tenth in May.",
        "The firm, which laid off 300 workers, did not respond to requests for comment.",
        "The mayor was arrested and charged with fraud, and his lawyer could not be reached for comment.",
        "Police in Lunde shot a man whose family could not be reached for comment.",
        "Rebels who did not return to the barracks were shot after a request for comment.",
        "Jane Roe could not be reached for hours, and when she was, asked for comment, she wept.",
        "The mayor asked for comments on the plan and did not respond to any.",
        "The gunman placed a call to 555-555-0129 minutes before the blast.",
        "Subscribe buttons that cannot be undone are banned in Lunde.",
        "The town opened a hotline, 555-555-0129, for those who lost their homes.",
    ] {
        let two = format!("{text}\n\nThe mayor resigned.");
        assert_eq!(kinds(&two), [Kind::Prose, Kind::Prose], "{text}");
    }
}

#[test]
fn a_sentence_before_its_source_is_prose() {
    for source in ["(AP)", "(dpa/AFP)", "Ann Doe contributed to this report."] {
        let line = format!("The mayor resigned on Monday. {source}");
        let lines = format!("{line}\n\nShe left.");
        assert_eq!(kinds(&lines)[0], Kind::Prose, "{line}");
    }
}

#[test]
fn a_lone_line_is_prose() {
    assert_eq!(kinds("The mayor resigned"), [Kind::Prose]);
    assert_eq!(kinds(""), []);
    assert_eq!(kinds(" \n\t\r\n\u{a0}"), []);
}

#[test]
fn marked_parts_and_the_title_are_headings() {
    let mut article = article("The mayor resigns.\nShe left on Monday.");
    article.title = Some("The mayor resigns.".to_owned());
    let kinds_of = |article: &Article| -> Vec<Kind> {
        split(article, 0, Language::ENGLISH).iter().map(|s| s.kind).collect()
    };
    assert_eq!(kinds_of(&article), [Kind::Heading, Kind::Prose]);
    article.not_prose = vec![Span::new(19, 38)];
    assert_eq!(kinds_of(&article), [Kind::Heading, Kind::Heading]);
}

#[test]
fn the_core_leaves_out_dateline_and_bullet() {
    for (text, core) in [
        ("PARIS, Jan. 5 (Reuters) - He left.", "He left."),
        ("PORT SABEL (NLP/Herald) - He left.", "He left."),
        ("PORT SABEL (The Herald) - He left.", "PORT SABEL (The Herald) - He left."),
        ("EXCLUSIVE: He left.", "He left."),
        ("EXCLUSIVE: PARIS (AP) - He left.", "He left."),
        ("URGENT: call the mayor.", "URGENT: call the mayor."),
        ("• More pay for all.", "More pay for all."),
        ("_ More pay for all.", "More pay for all."),
        ("He left.", "He left."),
        ("(AP)", "(AP)"),
    ] {
        let article = article(text);
        let found = split(&article, 7, Language::ENGLISH);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(article.slice(found[0].core), core);
        assert_eq!((article.slice(found[0].span), found[0].article), (text, 7));
    }
}

#[test]
fn paragraphs_are_counted() {
    let found = split(&article("One. Two.\nThree.\n\n\nFour."), 0, Language::ENGLISH);
    assert_eq!(found.iter().map(|s| s.paragraph).collect::<Vec<_>>(), [0, 0, 0, 1]);
}

#[test]
fn a_stray_quote_mark_does_not_swallow_the_text() {
    let text = format!("He said \"no. {}", "The vote is on Monday. ".repeat(40));
    assert!(kinds(&text).len() > 30);
    let text = format!("He said “no. {}", "The vote is on Monday. ".repeat(40));
    assert!(kinds(&text).len() > 30);
}

#[test]
fn a_credit_in_brackets_makes_the_sentence_before_it_a_caption() {
    assert_eq!(
        kinds("It rained. The mayor waves (Jane Roe/AFP)").last(),
        Some(&Kind::Caption)
    );
    assert_eq!(kinds("It rained. The mayor left (for Paris)").last(), Some(&Kind::Prose));
}

#[test]
fn news_behind_an_aside_is_kept() {
    for aside in ["(See the ten worst floods.)", "(Story can end here.)"] {
        let text =
            format!("{aside} Nine people died when the dam broke.\n\nThe mayor left.");
        assert_eq!(kinds(&text), [Kind::Furniture, Kind::Prose, Kind::Prose], "{aside}");
    }
}

#[test]
fn a_credit_above_the_text_is_trimmed_and_one_further_down_makes_a_caption() {
    let line = "Jane Roe / Reuters The mayor left Westbrook on Monday.";
    assert_eq!(kinds(&format!("{line}\n\nThe dam holds.")), [Kind::Prose; 2]);
    assert_eq!(kinds(&format!("The dam holds.\n\n{line}")), [Kind::Prose, Kind::Caption]);
}

#[test]
fn a_caption_that_its_agency_cut_short_is_one_from_end_to_end() {
    let scene = "The mayor waves to the crowd in front of the gate of the old dam at Westbrook. \
        It has held the river back for more than a hundred years, and it was opened on \
        Monday for the first time since the great flood, after days of rain had filled the lake";
    let cut = format!("{scene}... (Associated Press)\n\nThe mayor left.");
    assert_eq!(kinds(&cut), [Kind::Caption, Kind::Prose]);
    let whole = format!("{scene}.\n\nThe mayor left.");
    assert_eq!(kinds(&whole), [Kind::Prose; 3]);
}

#[test]
fn a_name_after_the_last_sentence_signs_the_paragraph() {
    for name in ["Jane Roe", "– Jane Roe (Westbrook Post)", "(Jane Roe)"] {
        let text = format!("The mayor resigned on Monday. {name}");
        assert_eq!(kinds(&text), [Kind::Prose, Kind::Byline], "{name}");
    }
    for sentence in ["Jane Roe.", "Jane Roe waved", "He left"] {
        let text = format!("The mayor resigned on Monday. {sentence}");
        assert_eq!(kinds(&text), [Kind::Prose, Kind::Prose], "{sentence}");
    }
    assert_eq!(kinds("Jane Roe. The mayor resigned."), [Kind::Prose, Kind::Prose]);
}

#[test]
fn a_notice_is_furniture_and_a_headline_or_a_caption_is_not() {
    let is_furniture =
        |text: &str| super::is_furniture(&Article::new("a", text), Language::ENGLISH);
    assert!(is_furniture(
        "Sorry, the page you asked for is gone.\n\nPlease try again later."
    ));
    assert!(
        is_furniture("By Jane Roe\n\nShare this")
            && is_furniture(" ")
            && is_furniture("...")
    );
    assert!(!is_furniture("Please try again later.\n\nThe mayor resigned."));
    assert!(!is_furniture("Mayor of Lunde resigns"));
    assert!(!is_furniture("Share this\n\nPhoto: the mayor of Lunde leaves the hall."));
}

#[test]
fn what_stands_within_a_notice_is_no_prose_and_a_brief_behind_it_is() {
    let notice = "Please enable JavaScript in the settings of your browser to read this page, \
                  and then load it again.";
    let again = "Please try again later.";
    assert_eq!(
        kinds(&format!("{notice}\n\nIt is easy.\n\n{again}")),
        [Kind::Furniture; 3]
    );
    assert_eq!(kinds(&format!("It is easy.\n\n{notice}"))[0], Kind::Prose);
    let news = "The mayor of Lunde resigned after nine years. Nobody saw it coming.";
    let [brief, _] = news.split_inclusive(". ").collect::<Vec<_>>()[..] else { panic!() };
    assert_eq!(kinds(&format!("{notice}\n\n{brief}")), [Kind::Furniture, Kind::Prose]);
    let within = kinds(&format!("{notice}\n\n{news}\n\n{again}"));
    assert_eq!(within[1..3], [Kind::Prose; 2]);
}

#[test]
fn cores_are_those_of_the_split_whatever_their_kind() {
    let texts = [
        "Read more: The bridge is shut. It opens in May.",
        "By Jane Roe, Staff Writer",
        "WESTBROOK (AP) -- The bridge is shut. It opens in May.",
        "- The bridge is shut. It opens in May.\n- The ferry runs.",
        "The bridge. It is shut\nThe bridge is shut. It opens in May.",
        "Copyright 2026 Westbrook Post. All rights reserved. Mail us.",
        "12 14 18 20\n\nwww.westbrook.example\n\n",
        "",
    ];
    for text in texts {
        let plain = article(text);
        let titled = Article { title: Some(text.to_owned()), ..article(text) };
        let end = text.find('\n').unwrap_or(text.len());
        let marked = Article { not_prose: vec![Span::new(0, end)], ..article(text) };
        for article in [plain, titled, marked] {
            let found = split(&article, 0, Language::ENGLISH);
            let expected: Vec<Span> = found.iter().map(|found| found.core).collect();
            assert_eq!(cores(&article, Language::ENGLISH), expected, "{text}");
        }
    }
}

#[test]
fn no_pattern_is_shorter_than_what_patterns_are_found_by() {
    assert!(patterns::PATTERNS.iter().all(|pattern| pattern.2.len() >= 3));
}
