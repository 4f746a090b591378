use crate::article::Article;
use crate::digest::{Story, digest};
use crate::options::Options;
use crate::select::Length;
use crate::summary::SummarySentence;

use super::*;

fn article(title: &str, source: &str, text: &str) -> Article {
    Article {
        title: Some(title.to_owned()).filter(|title| !title.is_empty()),
        source: Some(source.to_owned()).filter(|source| !source.is_empty()),
        ..Article::new("a", text)
    }
}

fn vietnamese(text: &str) -> Article {
    Article { language: Language::new("vi"), ..article("", "", text) }
}

/// Three articles about a flood, two about a bank.
fn folder() -> Vec<Article> {
    let appeal = "Sign up for the zephyrletter today.";
    vec![
        article(
            "Orla floods Lunde | Lunde Daily",
            "Lunde Daily",
            &format!(
                "The river Orla flooded the town of Lunde on Friday. Mayor Tamsin Vale closed all \
                 schools in Lunde. Rescue teams carried sandbags to the old sluice gate.\n\n{appeal}"
            ),
        ),
        article(
            "Schools closed after the flood",
            "Coast Mail",
            "Mayor Tamsin Vale of Lunde said the sluice gate had failed. In Lunde schools stay \
             closed. The Orla rose two metres, and sandbags lay in the streets of Lunde.",
        ),
        article(
            "What the flood left",
            "Vale Echo",
            "The flood of the Orla left mud in Lunde. Vale said that the sluice gate would be \
             mended, and that the sandbags would stay in Lunde.",
        ),
        article(
            "Northbank raises its rate",
            "Lunde Daily",
            &format!(
                "Northbank raised its lending rate to 4 percent, governor Ilse Krone told savers. \
                 Inflation had grown.\n\n{appeal}"
            ),
        ),
        article(
            "Krone lifts the lending rate",
            "Coast Mail",
            "Governor Ilse Krone of Northbank lifted the lending rate because inflation grew.",
        ),
    ]
}

fn flood(articles: &[Article]) -> Story<'_> {
    let mut stories = digest(articles, &Options::default()).stories;
    assert_eq!(stories.len(), 2);
    stories.swap_remove(0)
}

#[test]
fn names_are_told_apart_by_whether_they_act_or_are_places() {
    let articles = folder();
    let story = flood(&articles);
    let of_kind = |kind| {
        let named = story.names.iter().filter(move |name| name.kind == kind);
        named.map(|name| (name.text, name.articles)).collect::<Vec<_>>()
    };
    assert_eq!(of_kind(NameKind::Who)[0], ("Tamsin Vale", 3));
    assert!(of_kind(NameKind::Where).contains(&("Lunde", 3)));
    for name in &story.names {
        assert_eq!(articles[name.place.article].slice(name.place.span), name.text);
    }
}

/// The names in a text that is an article of its own.
fn whos(text: &str) -> Vec<String> {
    let articles = [article("", "", text)];
    let stories = digest(&articles, &Options::default()).stories;
    stories[0].names.iter().map(|name| name.text.to_owned()).collect()
}

#[test]
fn twelve_names_of_a_kind_are_kept() {
    let towns = [
        "Arlby", "Borvik", "Castrel", "Dunmore", "Elding", "Farnham", "Garlow", "Hestad",
        "Irling", "Jorvik", "Kelmar", "Lorring", "Morley", "Norvik",
    ];
    let visits = towns.map(|town| format!("The crew stayed in {town} for a night."));
    assert_eq!(whos(&visits.join(" ")).len(), 12);
}

#[test]
fn a_last_name_alone_means_the_one_of_several_who_is_mentioned_most() {
    let mayor_and = |other: &str| {
        whos(&format!(
            "The mayor is Tamsin Vale. The crowd saw Tamsin Vale. A jury in Lunde cleared \
             Tamsin Vale on Monday. {other} In Lunde the voters like Vale."
        ))
    };
    let clear = mayor_and("On Sunday the brother Orrin Vale was seen.");
    for name in ["Tamsin Vale", "Orrin Vale"] {
        assert!(clear.iter().any(|found| found == name), "{name}: {clear:?}");
    }
    assert!(!clear.iter().any(|found| found == "Vale"), "{clear:?}");
    let open = mayor_and("The brother Orrin Vale left, and later Orrin Vale was seen.");
    assert!(open.iter().any(|found| found == "Vale"), "{open:?}");
}

#[test]
fn names_of_bodies_and_firms_are_whole_and_end_where_they_end() {
    let names = whos(
        "On Monday the firm of Hartnell & Pryce sued the Department for Health in Lunde. The \
         aide saw Secretary of State Orrin Vale and the chair of State Mutual Funds. He left \
         the White House for Camp Lunde. She bought shares of Bank of Orla, and of XY&Z & Marek.",
    );
    for name in [
        "Hartnell & Pryce",
        "Department for Health",
        "Orrin Vale",
        "State Mutual Funds",
        "White House",
        "Camp Lunde",
        "Bank of Orla",
        "XY&Z",
        "Marek",
    ] {
        assert!(names.iter().any(|found| found == name), "{name}: {names:?}");
    }
}

/// The places and all other names in a text that is an article of its own.
fn wheres_and_whos(text: &str) -> [Vec<String>; 2] {
    let articles = [article("", "", text)];
    let stories = digest(&articles, &Options::default()).stories;
    [NameKind::Where, NameKind::Who].map(|kind| {
        let named = stories[0].names.iter().filter(|name| name.kind == kind);
        named.map(|name| name.text.to_owned()).collect()
    })
}

#[test]
fn what_somebody_is_and_what_begins_a_sentence_is_no_part_of_a_name() {
    let names = whos(
        "Geologist Silvia Venn found the cave. The cave is old, Geologist Silvia Venn wrote. \
         Whereas Lunde lies on a hill, whereas is a word. The town saw Lunde grow.",
    );
    assert!(names.iter().any(|name| name == "Silvia Venn"), "{names:?}");
    assert!(names.iter().any(|name| name == "Lunde"), "{names:?}");
    assert!(names.iter().all(|name| !name.contains(' ') || name == "Silvia Venn"));
}

#[test]
fn a_person_in_several_forms_is_one() {
    let names = whos(
        "The guide is Clifford Venn. On the way Cliff saw the cave. A crowd met Robert H. Orla \
         and later Robert Herman Orla. The Orla Union is old, and the OU is rich.",
    );
    let count = |end: &str| names.iter().filter(|name| name.contains(end)).count();
    assert_eq!((count("Cliff"), count("Robert"), count("OU")), (1, 1, 0), "{names:?}");
}

#[test]
fn things_laws_and_numbered_words_are_nobody() {
    let names = whos(
        "The storm of Category 4 hit the coast. She lost her Corvina there. He drove a 2007 \
         Tolva Sedan. They read the Clean Rivers Act. The aide of the mayor saw the Beast, and \
         Sen. Ilse Krone (R-Lunde) left.",
    );
    for name in
        ["Category", "Corvina", "Tolva Sedan", "Clean Rivers Act", "Beast", "R-Lunde"]
    {
        assert!(!names.iter().any(|found| found == name), "{name}: {names:?}");
    }
    assert!(names.iter().any(|found| found == "Ilse Krone"), "{names:?}");
}

#[test]
fn states_homes_and_roads_are_places() {
    let [places, others] = wheres_and_whos(
        "The storm reached Maryland, and Silas Venn, of Orla Grove, left Mira Boulevard. The crew \
         of Lunde, Ohio, met the singer Adam Beach.",
    );
    for name in ["Maryland", "Orla Grove", "Mira Boulevard", "Lunde"] {
        assert!(places.iter().any(|found| found == name), "{name}: {places:?}");
    }
    assert!(others.iter().any(|found| found == "Adam Beach"), "{others:?}");
}

#[test]
fn key_terms_are_what_many_of_its_articles_have_and_no_name_has() {
    let articles = folder();
    let story = flood(&articles);
    let terms: Vec<&str> = story.terms.iter().map(|term| term.text).collect();
    assert!(terms.contains(&"sluice gate"), "{terms:?}");
    assert!(terms.contains(&"sandbags"), "{terms:?}");
    assert!(!terms.contains(&"Lunde") && !terms.contains(&"zephyrletter"), "{terms:?}");
    assert!((story.terms[0].weight - 1.0).abs() < 1e-9);
}

#[test]
fn key_terms_of_vietnamese_are_words_of_two_syllables_first() {
    let texts = [
        "Đội cứu hộ tìm kiếm máy bay gặp tai nạn. Xác máy bay nằm trên núi.",
        "Hai người sống sót sau tai nạn của máy bay. Hãng xin lỗi về tai nạn này.",
    ];
    let articles = texts.map(vietnamese);
    let stories = digest(&articles, &Options::default()).stories;
    let terms: Vec<&str> = stories[0].terms.iter().map(|term| term.text).collect();
    assert!(terms.contains(&"tai nạn"), "{terms:?}");
    assert!(terms[0].contains(' ') && terms[1].contains(' '), "{terms:?}");
}

#[test]
fn a_capital_letter_in_vietnamese_begins_a_name_of_two_syllables() {
    let text = "Hôm qua Chính phủ họp về lũ ở Lunde. Sau đó Chính phủ gửi hàng. Nước ở \
        Lunde đã rút, theo Chính phủ.";
    let articles = [vietnamese(text)];
    let stories = digest(&articles, &Options::default()).stories;
    let name = stories[0].names.iter().find(|name| name.text == "Chính phủ").unwrap();
    assert_eq!(articles[0].slice(name.place.span), "Chính phủ");
    assert!(stories[0].names.iter().any(|name| name.text == "Lunde"));
    let text = "Hôm qua ông Hùng cho biết nước rút. Sau đó ông Hùng cho biết lũ về.";
    let articles = [vietnamese(text)];
    let stories = digest(&articles, &Options::default()).stories;
    let names: Vec<&str> = stories[0].names.iter().map(|name| name.text).collect();
    assert!(names.iter().any(|name| name.ends_with("Hùng")), "{names:?}");
    assert!(!names.contains(&"Hùng cho"), "{names:?}");
}

#[test]
fn what_an_outlet_repeats_reaches_no_summary() {
    let articles = folder();
    let options = Options::default();
    let digest = digest(&articles, &options);
    for story in &digest.stories {
        for sentence in &story.summary.sentences {
            assert!(!sentence.text.contains("zephyrletter"), "{}", sentence.text);
        }
    }
    let summary = crate::summary::summarize(&articles, &options);
    assert!(summary.sentences.iter().all(|s| !s.text.contains("zephyrletter")));
}

#[test]
fn the_headline_is_a_title_without_its_outlet() {
    let mut articles = folder();
    articles.iter_mut().for_each(|article| article.title = None);
    articles[0].title = Some("Orla floods Lunde | Lunde Daily".to_owned());
    let story = flood(&articles);
    assert_eq!(
        (story.title, story.headline),
        ("Orla floods Lunde | Lunde Daily", "Orla floods Lunde")
    );
}

#[test]
fn without_titles_the_most_central_opening_is_the_headline() {
    let mut articles = folder();
    articles.iter_mut().for_each(|article| article.title = None);
    let story = flood(&articles);
    let sentences = || story.summary.sentences.iter();
    let most = sentences().map(|told| told.score).fold(0.0, f64::max);
    let opens = |told: &&SummarySentence<'_>| {
        articles[told.place.article].text.trim_start().starts_with(told.text)
    };
    let central = sentences().filter(opens).filter(|told| told.score >= 0.6 * most);
    let best = central.max_by(|a, b| a.score.total_cmp(&b.score)).unwrap();
    assert_eq!(story.headline, best.text);
}

#[test]
fn a_headline_that_is_a_sentence_ends_with_a_clause() {
    let headline = |text: &str| {
        let articles = [article("&HT;", "", text)];
        let stories = digest(&articles, &Options::default()).stories;
        stories[0].headline.to_owned()
    };
    assert_eq!(
        headline(
            "Governor Ilse Krone said on Tuesday that she had met the founder of the Northbank in \
             Lunde, the first visit of a governor to the bank in the two hundred years of the town."
        ),
        "Governor Ilse Krone said on Tuesday that she had met the founder of the Northbank in \
         Lunde"
    );
    assert_eq!(
        headline(
            "Silas Venn, one of the men believed to be lost in the hills of Orla, walked into the \
             town of Lunde on Friday, where his father kept an inn for the crews."
        ),
        "Silas Venn, one of the men believed to be lost in the hills of Orla, walked into the \
         town of Lunde on Friday"
    );
    let killed =
        "A nurse went out for bread in the town of Lunde on Friday, and was shot dead.";
    assert_eq!(headline(killed), killed);
    assert_eq!(
        headline(
            "Tolva Homes and its founders, Ilse and Jan Krone, which does business as Krone Walls, \
             has agreed to pay a fine of 40,000 crowns, because it painted over lead without care."
        ),
        "Tolva Homes and its founders, Ilse and Jan Krone, which does business as Krone Walls, \
         has agreed to pay a fine of 40,000 crowns"
    );
}

#[test]
fn a_quote_or_a_caption_is_no_headline_where_there_is_news() {
    let quote = "\"The bridge of Lunde is no more, and the bridge of Orla is weak,\" Silas Venn \
                 told the council of Lunde.";
    let caption = "Silas Venn plays the mayor of Lunde and Ilse Krone is his bridge.";
    let news = "The council of Lunde closed the bridge for good on Friday.";
    for other in [quote, caption] {
        let articles = [article("", "", &format!("{other} {news}"))];
        let mut options = Options::default();
        options.select.length = Length::Sentences(2);
        let stories = digest(&articles, &options).stories;
        assert_eq!(stories[0].headline, news, "{other}");
    }
}

#[test]
fn a_title_that_unrelated_articles_have_is_no_headline() {
    let mut articles = folder();
    articles[0].title = Some("News".to_owned());
    articles[3].title = Some("News".to_owned());
    assert_ne!(flood(&articles).headline, "News");
}

#[test]
fn a_headline_gives_no_toll_that_has_risen_since() {
    let told = |title: &str, day: &str, dead: u32| Article {
        published: crate::Date::parse(day),
        ..article(
            title,
            "",
            &format!(
                "The ferry fire off Tarvane killed {dead} people, the coast guard said. The fire \
                 off Tarvane began on the car deck of the ferry."
            ),
        )
    };
    let stale = told("UPDATE 2-Ferry fire off Tarvane kills 80", "2031-03-12", 80);
    let known = told("Tarvane ferry fire: what we know", "2031-03-13", 86);
    let newest = told("UPDATE 4-Tarvane ferry toll at 86", "2031-03-13", 86);
    let headline = |articles: &[Article]| {
        let stories = digest(articles, &Options::default()).stories;
        assert_eq!(stories.len(), 1);
        stories[0].headline.to_owned()
    };
    assert_eq!(headline(std::slice::from_ref(&stale)), "Ferry fire off Tarvane kills 80");
    assert_eq!(
        headline(&[stale.clone(), known.clone()]),
        "Tarvane ferry fire: what we know"
    );
    assert_eq!(headline(&[stale, known, newest]), "Tarvane ferry toll at 86");
}
