use super::*;
use crate::Length;

fn texts(articles: &[Article], length: Length) -> Vec<String> {
    let mut options = Options::default();
    options.select.length = length;
    summarize(articles, &options).sentences.iter().map(|s| s.text.to_owned()).collect()
}

fn articles_of(places: &[Place]) -> Vec<usize> {
    places.iter().map(|place| place.article).collect()
}

const STORM: &str = "A storm cut power to the port of Lunde on Friday and sank two trawlers. \
    Crews from both trawlers reached the shore before the storm cut power to the port. \
    The harbour office said that the port of Lunde would stay closed until Monday. \
    Insurers said they had no figure yet for the damage that the storm did.";

#[test]
fn no_article_and_no_prose_say_so() {
    let options = Options::default();
    assert_eq!(summarize(&[], &options).shortfall, Some(Shortfall::NoArticles));
    let empty = [Article::new("a", "")];
    assert_eq!(summarize(&empty, &options).shortfall, Some(Shortfall::NoProse));
}

#[test]
fn nothing_that_fits_is_said_to_be_so() {
    let articles = [Article::new("a", STORM)];
    let mut options = Options::default();
    options.select.length = Length::Words(3);
    assert_eq!(summarize(&articles, &options).shortfall, Some(Shortfall::NothingFits));
}

#[test]
fn a_word_budget_is_kept() {
    let articles = [Article::new("a", STORM)];
    for budget in [14, 20, 30, 45, 100] {
        let all = texts(&articles, Length::Words(budget)).join(" ");
        let count = all.split_whitespace().count();
        assert!(count > 0 && count <= budget, "{budget}: {count}");
    }
}

#[test]
fn marks_that_do_not_fit_the_text_are_made_to() {
    let text = "\u{dc}nrained. The bridge fell at dawn.\n\nThe mayor resigned at noon.";
    let marked = |spans: &[(usize, usize)]| {
        let not_prose =
            spans.iter().map(|&(start, end)| crate::Span::new(start, end)).collect();
        let articles = [Article { not_prose, ..Article::new("a", text) }];
        crate::digest(&articles, &Options::default());
        texts(&articles, Length::Sentences(9)).len()
    };
    let whole = marked(&[(0, 37)]);
    assert_eq!(whole, 1);
    // Within a character, one behind the other, over one another, and beyond the text.
    assert_eq!(marked(&[(1, 37)]), whole);
    assert_eq!(marked(&[(20, 37), (1, 30), (30, 37)]), whole);
    assert_eq!(marked(&[(1, 9999)]), 0);
    assert_eq!(marked(&[(5000, 9999), (0, 37)]), whole);
}

#[test]
fn a_length_without_end_takes_all() {
    let articles =
        [Article::new("a", "The bridge fell at dawn. The mayor resigned at noon.")];
    let all = texts(&articles, Length::Sentences(2));
    assert_eq!(all.len(), 2);
    for length in [Length::Sentences, Length::Words, Length::Bytes] {
        assert_eq!(texts(&articles, length(usize::MAX)), all);
    }
}

#[test]
fn sentences_of_one_article_keep_its_order() {
    let articles = [Article::new("a", STORM)];
    let summary = texts(&articles, Length::Sentences(3));
    let places: Vec<_> = summary.iter().map(|text| STORM.find(text.as_str())).collect();
    assert!(places.is_sorted(), "{summary:?}");
}

#[test]
fn one_word_is_summarized_by_itself() {
    assert_eq!(texts(&[Article::new("a", "No.")], Length::Sentences(1)), ["No."]);
}

/// All sentences of some texts, in the order in which they are read.
fn all_of(all: &[&str]) -> Vec<String> {
    let numbered = all.iter().enumerate();
    let articles: Vec<Article> =
        numbered.map(|(at, &text)| Article::new(format!("{at}"), text)).collect();
    texts(&articles, Length::Words(1000))
}

fn place_of(start: &str, summary: &[String]) -> usize {
    let found = summary.iter().position(|sentence| sentence.starts_with(start));
    found.unwrap_or_else(|| panic!("{start} in {summary:?}"))
}

#[test]
fn neighbors_in_an_article_are_read_one_after_the_other() {
    let mine = "Divers found a bronze cannon off Vell on Monday. The ministry of culture \
        sent two archaeologists. Fishermen had known of the wreck for years. A museum in \
        Tarsk wants to show it from May.";
    let other = "The wreck off Vell is that of the Aurora, experts say. Her captain drowned \
        with forty sailors in 1761. Storms will keep the divers ashore this week. Tourists \
        already ask for tickets in the harbor.";
    let summary = all_of(&[mine, other]);
    assert_eq!(summary.len(), 8);
    for text in [mine, other] {
        let places: Vec<usize> = text
            .split(". ")
            .map(|sentence| place_of(sentence.trim_end_matches('.'), &summary))
            .collect();
        assert!(places.is_sorted(), "{summary:?}");
        let torn = places.windows(2).filter(|pair| pair[1] != pair[0] + 1).count();
        assert!(torn <= 1, "{summary:?}");
    }
}

#[test]
fn a_long_text_keeps_the_order_of_its_articles_too() {
    const PARTS: [&str; 10] =
        ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu"];
    let word = |at: usize| {
        [at % 10, at / 10 % 10, at / 100 % 10, at / 7 % 10]
            .map(|part| PARTS[part])
            .concat()
    };
    let text = |name: &str, words: &dyn Fn(usize) -> Vec<usize>| {
        let words = |at| words(at).into_iter().map(word).collect::<Vec<_>>().join(" ");
        let sentence = |at| format!("The {name} {}.", words(at));
        (0..40).map(sentence).collect::<Vec<_>>().join(" ")
    };
    // Every third sentence of each tells what is like one at the other end of the other.
    let own = |at: usize| (6 * at..6 * at + 6).collect();
    let turned = |at: usize| {
        let like = if at.is_multiple_of(3) { 6 * (39 - at) } else { 740 + 2 * at };
        (like..like + 2).chain(500 + 4 * at..504 + 4 * at).collect()
    };
    let texts = [text("harbor", &own), text("railway", &turned)];
    let summary = all_of(&[&texts[0], &texts[1]]);
    assert_eq!(summary.len(), 80);
    for text in texts {
        let places: Vec<_> =
            summary.iter().filter_map(|sentence| text.find(sentence)).collect();
        assert!(places.is_sorted(), "{summary:?}");
    }
}

#[test]
fn who_is_named_in_full_comes_before_who_is_known() {
    let mine = "Hartwell denied that he had sold forged stamps. Customs officers searched \
        a warehouse in Tarsk.";
    let other = "Collectors lost two million crowns on forged stamps. Prosecutors charged \
        Jonas Hartwell, a stamp dealer, with fraud. Most of the money went abroad.";
    let summary = all_of(&[mine, other]);
    let (full, bare) =
        (place_of("Prosecutors", &summary), place_of("Hartwell", &summary));
    assert!(full < bare, "{summary:?}");
}

#[test]
fn whom_nobody_introduced_is_not_told_of_where_somebody_else_says_it() {
    let other = "The captain heard a noise. The ferry that sank off Port Lunde was torn open, \
        according to divers in Tarsk. Insurers had no figure.";
    let told = |who: &str| {
        let one = format!(
            "Maren Oster searched a wreck in the bay. {who} said the ferry that sank off Port Lunde on \
             Friday was torn open at the bow. The harbour is closed."
        );
        let articles = [Article::new("a.txt", one), Article::new("b.txt", other)];
        texts(&articles, Length::Sentences(1)).remove(0)
    };
    assert!(told("Divers").starts_with("Divers said"), "{}", told("Divers"));
    assert!(told("Oster").starts_with("The ferry"), "{}", told("Oster"));
}

#[test]
fn a_text_opens_as_an_article_does() {
    let mine = "\"We had no warning at all,\" said Lena Falk, who runs the mill. Her son \
        carried the flour upstairs.";
    let other = "A flood swept through the valley of the Orla in the night. Two bridges \
        are closed.";
    assert_eq!(place_of("A flood", &all_of(&[mine, other])), 0);
}

#[test]
fn a_text_opens_with_the_news_rather_than_with_a_scene() {
    let scene = "Ann Vale had just put the kettle on in her small kitchen above the mill. The \
                 dam above Westbrook broke on Sunday and flooded the mill and the market.";
    let news = "The dam above Westbrook broke and flooded the mill, the market and the school. \
                Engineers had warned of cracks in the dam above Westbrook.";
    let more = "Engineers who had warned of cracks say that the dam above Westbrook was old. The \
                flooded market and the mill stay closed.";
    let articles = [("a", scene), ("b", news), ("c", more)];
    let articles = articles.map(|(name, text)| Article::new(name, text));
    let told = texts(&articles, Length::Sentences(4));
    assert!(place_of("Ann Vale", &told) > 0, "{told:#?}");
    // Day by day what came first is told first.
    let days = ["2031-03-10", "2031-03-11", "2031-03-12"];
    let dated = days.iter().zip(&articles).map(|(day, it)| dated(day, &it.text));
    let told = texts(&dated.collect::<Vec<_>>(), Length::Sentences(4));
    assert_eq!(place_of("Ann Vale", &told), 0, "{told:#?}");
}

#[test]
fn what_is_said_within_a_quote_without_a_mark_is_no_plain_fact() {
    let bare = "The mayor of Lunde wanted to be the star of the flooded valley.";
    for gap in ["\n\n", "\n"] {
        let text = format!(
            "The valley of the Orla was flooded on Friday, coach Joren Pask said. \"It was \
             never a match at all. {bare}{gap}\"My players were crying in there. They have \
             worked for eight months on the pitch and one man takes all of it away from \
             them in the rain.\"{gap}The match between Lunde and Tarn is to be played again \
             in the valley in May."
        );
        let chosen = texts(&[Article::new("a", text)], Length::Words(40));
        assert!(!chosen.iter().any(|text| text == bare), "{chosen:?}");
        assert!(chosen.len() == 2, "{chosen:?}");
    }
}

#[test]
fn what_breaks_off_among_finished_sentences_is_passed_over() {
    let report = "The dam broke. The valley was flooded after the dam of Westbrook broke";
    let article = |text: &str| [Article::new("a", text)];
    let rest = "Two mills were lost in the flood. The council will meet on Monday. The \
                road is closed. Nobody was hurt in the valley of the Orla.";
    let chosen = |text: &str| texts(&article(text), Length::Words(14));
    let finished = format!("{report}. {rest}");
    assert!(chosen(&finished).iter().any(|text| text.starts_with("The valley")));
    let cut = format!("{rest} {report}");
    assert!(!chosen(&cut).iter().any(|text| text.starts_with("The valley")));
}

#[test]
fn where_all_begin_with_pronouns_one_is_told() {
    let he = "He resigned on Monday after a long row about the budget of the town.";
    let she = "She won the race in Lunde by two minutes and thanked her old coach.";
    let articles = [Article::new("a", he), Article::new("b", she)];
    assert_eq!(texts(&articles, Length::Words(60)).len(), 1);
}

fn dated(day: &str, text: &str) -> Article {
    Article { published: crate::Date::parse(day), ..Article::new(day, text) }
}

#[test]
fn a_toll_is_told_as_it_is_by_now_and_where_the_first_one_was() {
    let toll = |dead: u32, day: &str| {
        format!(
            "The ferry fire off Tarvane killed {dead} people, the coast guard said on {day}."
        )
    };
    let inquiry =
        "A judge is to lead an inquiry into why no alarm was heard on the car deck.";
    let first = dated(
        "2031-03-12",
        &format!(
            "{} The captain Aldo Krone was detained at once.",
            toll(80, "Wednesday")
        ),
    );
    let later = dated("2031-03-13", &format!("{} {inquiry}", toll(86, "Thursday")));
    let told = texts(&[first.clone(), later], Length::Sentences(3));
    assert_eq!(told[0], toll(86, "Thursday"), "{told:#?}");
    assert!(!told.contains(&toll(80, "Wednesday")), "{told:#?}");
    // Fewer on a later day is no growing toll, and of one day nobody knows which is newer.
    for (dead, day) in [(74, "2031-03-13"), (86, "2031-03-12")] {
        let other = dated(day, &format!("{} {inquiry}", toll(dead, "Thursday")));
        let told = texts(&[first.clone(), other], Length::Sentences(1));
        assert_eq!(told, [toll(80, "Wednesday")]);
    }
}

#[test]
fn how_things_stand_in_the_newest_article_is_told() {
    let missing = "Police are searching for Elsa Falk, a girl of seven who is missing from a \
         campsite on Lake Orla since Sunday. A man of 44 was arrested and is held at Orla police \
         station.";
    let other = "A man of 44 was arrested over Elsa Falk, a girl of seven who is missing from a \
         campsite on Lake Orla. He is held at Orla police station, police said. Divers searched \
         the lake.";
    let found = "Elsa Falk, the girl of seven, was found at Lake Orla on Wednesday. Her father \
         held her hand. It rained all day.";
    let told = |newest: &str, length: Length| {
        let articles = [
            dated("2031-03-10", missing),
            dated("2031-03-11", other),
            dated(newest, found),
        ];
        let first = found.split_inclusive('.').next().unwrap_or_default();
        texts(&articles, length).contains(&first.to_string())
    };
    assert!(told("2031-03-12", Length::Words(70)));
    // Of one day it is open what is new, and of months, what is still news.
    assert!(!told("2031-03-10", Length::Words(70)));
    assert!(!told("2031-06-12", Length::Words(70)));
    // A single sentence says what most say.
    assert!(!told("2031-03-12", Length::Sentences(1)));
}

#[test]
fn who_says_a_sentence_in_other_words_is_told_with_these() {
    let text = |cause: &str| {
        format!(
            "The fire at the Orla Mill in Lunde was caused by {cause}, investigators said on \
             Friday. {}",
            "Nobody was hurt."
        )
    };
    let articles: Vec<Article> =
        ["an electrical fault", "a cigarette", "one electrical fault"]
            .iter()
            .zip(["a", "b", "c"])
            .map(|(cause, name)| Article::new(name, text(cause)))
            .collect();
    let summary = summarize(&articles, &Options::default());
    let first = &summary.sentences[0];
    let own = first.place.article;
    let told: Vec<(&str, &str)> = first
        .rewordings
        .iter()
        .map(|words| {
            let there = articles[words.there.article].slice(words.there.span);
            (articles[own].slice(words.here), there)
        })
        .collect();
    assert_eq!(told, [("an electrical fault", "a cigarette")], "{first:?}");
}

#[test]
fn the_newest_toll_takes_the_place_of_an_older_one_that_would_lead() {
    let wire = "At least six people were killed and 31 injured when the ferry Halcyon struck a \
         breakwater at the entrance to Port Sorrel early on Wednesday, the coastguard said. The \
         48-metre ship was carrying 112 passengers and nine crew from the island of Orran when it \
         hit the stone wall in thick fog. Eleven people were still missing late in the morning. \
         In 2011 two people died when another Orran Lines ship caught fire. The ferry had passed \
         its annual inspection in January, its operator said.";
    let rewrite = "At least six people were killed and 31 hurt when the ferry Halcyon struck a \
         breakwater at the entrance to Port Sorrel, the coastguard said. The 48-metre ship was \
         carrying 112 passengers and nine crew when it hit the stone wall in thick fog. Three of \
         the injured were in a critical condition.";
    let rise = "The number of people killed in the Halcyon disaster rose to nine on Thursday after \
         divers recovered three more bodies from the lower passenger deck of the wreck.";
    let rest = "Harbour users have complained for years about the fog signal. The harbour board \
         says that it was tested on Monday.";
    let articles = [
        dated("2031-03-12", wire),
        dated("2031-03-13", &format!("{rise} {rest}")),
        dated("2031-03-12", rewrite),
    ];
    for words in [50, 60, 70, 80, 100] {
        let told = texts(&articles, Length::Words(words));
        assert_eq!(told[0], rise, "{told:#?}");
        assert!(!told.iter().any(|text| text.contains("At least six")), "{told:#?}");
    }
}

#[test]
fn who_says_a_part_of_a_sentence_is_told_apart_from_who_says_all_of_it() {
    let whole = "A 6.4-magnitude quake struck the harbor of Wexmoor on Monday.";
    let articles = [
        Article::new("a", whole),
        Article::new("b", "A quake struck the harbor of Wexmoor on Monday."),
        Article::new(
            "c",
            "A magnitude 6.4 quake struck the harbor of Wexmoor on Monday.",
        ),
    ];
    let summary = summarize(&articles, &Options::default());
    let first = &summary.sentences[0];
    assert_eq!(first.text, whole);
    assert_eq!(articles_of(&first.supporters), [2]);
    assert_eq!(articles_of(&first.parts), [1]);
    // Most of the paragraph is the same: two articles, one source.
    assert_eq!(first.support, Support { sources: 1, articles: 2 });
}

#[test]
fn what_came_about_is_told_rather_than_that_it_would() {
    let poll = "Lunde's bank is expected to raise its key rate to 4.75% on Thursday, a poll says.";
    let outcome = "Lunde's bank unexpectedly kept its key rate at 4.25% on Thursday.";
    let articles = [dated("2026-09-16", poll), dated("2026-09-18", outcome)];
    assert!(articles[0].published.is_some());
    assert_eq!(texts(&articles, Length::Sentences(1)), [outcome]);
    // Of one day, which one is newer is not known.
    let articles = [dated("2026-09-18", poll), dated("2026-09-18", outcome)];
    assert_eq!(texts(&articles, Length::Sentences(1)), [poll]);
}

#[test]
fn what_was_to_be_on_a_day_that_has_passed_is_not_told() {
    let vote =
        "The council of Lunde will vote on the new bridge over the Orla on Friday.";
    let told = |first: &str, newest: &str| {
        let articles = [
            dated(
                "2026-11-10",
                &format!("{first} Traders want the bridge over the Orla."),
            ),
            dated(
                newest,
                "The ferry over the Orla carried 900 people a day, a count in Lunde found.",
            ),
        ];
        texts(&articles, Length::Sentences(1)) == [first]
    };
    assert!(told(vote, "2026-11-11") && told(vote, "2026-11-13"));
    assert!(!told(vote, "2026-11-14"));
    // What has come about besides is news.
    let fire = "Fire destroyed the bridge over the Orla, and the council of Lunde will meet on Friday.";
    assert!(told(fire, "2026-11-14"));
}

#[test]
fn what_most_sources_say_is_told_instead_of_what_one_says() {
    let one = "The satellite Tidewatch is in the wrong orbit because the second stage of the rocket Heron \
         shut down 14 seconds early, the operator ArcSpace said.";
    let second = "The ocean satellite Tidewatch is in the wrong orbit, the operator ArcSpace said. It was to \
         watch the sea for seven years. The second stage of the rocket Heron shut down 41 seconds \
         early, insurers were told.";
    let third = "The operator ArcSpace will get 210 million crowns for Tidewatch, the satellite in the wrong \
         orbit. The second stage of the rocket Heron shut down 41 seconds early over the sea on \
         Tuesday night.";
    let articles = |day: &str| {
        [dated(day, one), dated("2026-11-11", second), dated("2026-11-12", third)]
    };
    let figures = |day: &str| {
        let told = texts(&articles(day), Length::Words(30)).join(" ");
        (told.contains("41 seconds"), told.contains("14 seconds"))
    };
    assert_eq!(figures("2026-11-10"), (true, false));
    // What one newer article says may be news.
    assert_eq!(figures("2026-11-13"), (false, true));
}

#[test]
fn a_quote_is_told_with_the_speaker_whom_most_name() {
    let quote = "\"You went to their weddings and then you robbed them,\"";
    let articles = [
        dated(
            "2026-11-10",
            &format!(
                "{quote} prosecutor Ada Finch told the banker Conrad Vale in court in \
             Halbury. Conrad Vale was led away."
            ),
        ),
        dated(
            "2026-11-10",
            &format!(
                "The banker Conrad Vale will go to prison for six years for fraud, a court \
             in Halbury ruled. Vale showed no emotion.\n\n{quote} Judge Helen Marsh said."
            ),
        ),
        dated(
            "2026-11-10",
            &format!(
                "A court in Halbury sent the banker Conrad Vale to prison. His wife was \
             acquitted.\n\n{quote} said Judge Helen Marsh, who called it the worst case of her career."
            ),
        ),
    ];
    let told = texts(&articles, Length::Words(40)).join(" ");
    assert!(told.contains("Helen Marsh") && !told.contains("Ada Finch"), "{told}");
    let summary = summarize(&articles, &Options::default());
    let entry = &summary.quotes[0];
    assert_eq!((entry.speaker, &entry.otherwise[..]), (Some("Helen Marsh"), &[0][..]));
    assert_eq!(entry.support, Support { sources: 2, articles: 2 });
}

#[test]
fn articles_of_one_outlet_are_one_source() {
    let articles = |outlets: [&str; 2]| {
        let mut articles = [
            dated(
                "2026-11-10",
                "A storm sank two trawlers off the port of Lunde on Friday.",
            ),
            dated(
                "2026-11-11",
                "Lunde wept. A storm sank two trawlers off the port of Lunde on Friday. \
                 The harbor is closed, and nobody knows for how long it will be.",
            ),
        ];
        for (article, outlet) in articles.iter_mut().zip(outlets) {
            article.source = Some(outlet.to_string());
        }
        articles
    };
    let support =
        |outlets| summarize(&articles(outlets), &Options::default()).sentences[0].support;
    assert_eq!(support(["NNS", "nns "]), Support { sources: 1, articles: 2 });
    assert_eq!(support(["NNS", "Echo"]), Support { sources: 2, articles: 2 });
    assert_eq!(support(["unknown", "Unknown"]), Support { sources: 2, articles: 2 });
}

#[test]
fn who_denies_what_many_say_is_not_passed_over_for_it() {
    let charge =
        "Mayor Jan Krone took 40,000 crowns from the builder Harl Brod, police said.";
    let denial = "Mayor Jan Krone denied on Friday that he had taken 40,000 crowns from the builder \
         Harl Brod.";
    let articles = [
        dated(
            "2026-11-10",
            &format!(
                "{charge} The builder has left the country with his wife and their sons."
            ),
        ),
        dated(
            "2026-11-10",
            &format!(
                "{charge} Officers searched the town hall at dawn and carried files away."
            ),
        ),
        dated(
            "2026-11-10",
            &format!("{denial} He is to speak in the council on Monday."),
        ),
    ];
    let summary = summarize(&articles, &Options::default());
    assert_eq!(summary.disputes.len(), 1);
    assert_eq!(summary.disputes[0].claims[0].support.sources, 2);
    // It is only left out where it has most words in common.
    let dropped = summary.dropped.iter().find(|one| one.text == denial);
    let reason = dropped.map(|one| one.reason);
    assert!(matches!(reason, Some(Reason::Overlaps(_))), "{reason:?}");
}

#[test]
fn a_quote_is_not_told_in_the_sentence_that_gives_it_to_somebody_else() {
    let quote = "The car deck door was open when we left the harbour";
    let articles = [
        dated(
            "2026-11-03",
            &format!(
                "Second engineer Pell Orsini, who survived, said water had poured in.\n\n\
                 \"{quote},\" Orsini told reporters from his hospital bed while rain fell on \
                 the fish market of the town."
            ),
        ),
        dated(
            "2026-11-03",
            &format!(
                "Families gathered at the fish market of Maroa on Tuesday.\n\n\
                 Second engineer Pell Orsini survived. \"{quote},\" he said from his hospital bed."
            ),
        ),
        dated(
            "2026-11-04",
            &format!(
                "Terrified families screamed as the ship plunged to the bottom of the sea.\n\n\
                 Captain Idris Valmonte admitted last night: \"{quote}.\""
            ),
        ),
    ];
    let told = texts(&articles, Length::Words(24)).join(" ");
    assert!(told.contains("Orsini") && !told.contains("Valmonte"), "{told}");
    let summary = summarize(&articles, &Options::default());
    assert_eq!(summary.quotes[0].speaker, Some("Pell Orsini"));
}

#[test]
fn of_two_sentences_that_are_each_outvoted_on_one_figure_one_is_told() {
    let (one, other) = (
        "The fire at the mill in Pellworth killed 12 people and destroyed 40 houses, police said.",
        "The fire at the mill in Pellworth killed 15 people and destroyed 60 houses, the mayor \
         said.",
    );
    let articles = [
        dated(
            "2026-11-10",
            &format!("{one} Smoke could be seen from the coast for hours."),
        ),
        dated(
            "2026-11-10",
            "Pellworth mourns. But they also said at least 12 people died in the fire at the \
             Pellworth mill. Crews were still at work at noon.",
        ),
        dated("2026-11-10", &format!("{other} Schools stay closed until Monday.")),
        dated(
            "2026-11-10",
            "Help is under way. But this also destroyed 60 houses in Pellworth near the mill, \
             they said. The road was shut.",
        ),
    ];
    let told = texts(&articles, Length::Words(40)).join(" ");
    assert!(told.contains(one) || told.contains(other), "{told}");
}

#[test]
fn of_the_figures_of_the_last_day_that_of_most_sources_is_told() {
    let articles = [
        (
            "2026-11-10",
            "The quake in Lunde killed 80 people, police said on the coast road.",
        ),
        (
            "2026-11-11",
            "At least 86 people died in Lunde when the quake struck on the coast.",
        ),
        ("2026-11-11", "86 people were killed by the quake in Lunde, the army said."),
        (
            "2026-11-11",
            "The death toll of the quake in Lunde has reached 86, a minister said.",
        ),
        (
            "2026-11-11",
            "In Lunde the quake has killed 95 people, doctors told the radio.",
        ),
    ]
    .map(|(day, text)| dated(day, text));
    let told = texts(&articles, Length::Words(15)).join(" ");
    assert!(told.contains("86"), "{told}");
}

#[test]
fn every_sentence_that_makes_a_claim_is_marked() {
    let articles = [
        (
            "2026-11-10",
            "Tessaly will close its Ludbrook plant with the loss of 340 jobs. Trains stood still \
             along the whole coast on Monday.",
        ),
        (
            "2026-11-10",
            "The Ludbrook plant of Tessaly is to close with the loss of 340 jobs, a union said. \
             Schools stay closed until the spring.",
        ),
        (
            "2026-11-10",
            "The loss of 430 jobs at the Ludbrook plant of Tessaly was announced. Nobody slept in \
             the tents by the harbor.",
        ),
    ]
    .map(|(day, text)| dated(day, text));
    let summary = summarize(&articles, &Options::default());
    let told = summary.sentences.iter().find(|it| it.text.contains("340 jobs")).unwrap();
    assert_ne!(told.place, summary.disputes[0].claims[0].place);
    assert_eq!(told.differences.len(), 1);
    assert!(told.differences[0].text.contains("430 jobs"));
}

#[test]
fn who_tells_much_the_same_is_named_apart_from_who_says_it() {
    let pump = "A pump on one of the two cooling loops of the station Merak shut down on Friday after \
                hitting a limit.";
    let similar = |other: &str| {
        let articles = [
            dated("2026-11-10", &format!("{pump} The crew of six is safe.")),
            dated("2026-11-10", &format!("{other} Nobody was in danger at any time.")),
            dated("2026-11-10", &format!("{pump} A crane fell in the port of Lunde.")),
        ];
        let summary = summarize(&articles, &Options::default());
        let told = summary.sentences.iter().find(|it| it.text == pump);
        told.map(|told| (articles_of(&told.supporters), articles_of(&told.similar)))
    };
    let alike = "On Friday one of two external cooling loops of the station Merak, known as Loop A, \
                 shut down when a pump reached a pre-set temperature limit.";
    assert_eq!(similar(alike), Some((vec![0], vec![1])));
    // Without a name, and with a denial of something else.
    for other in [
        "It shut itself down on Friday after a pump on one of its two cooling loops hit a limit.",
        "On Friday one of two loops of the station Merak shut down when its pump hit a limit, and no \
         crew was hurt.",
    ] {
        assert_eq!(similar(other), Some((vec![0], vec![1])), "{other}");
    }
    // Another figure, a denial and another name make something else of it.
    for other in [
        alike.replace("one of two", "one of five"),
        alike.replace("shut down when", "did not shut down when"),
        alike.replace("shut down when", "could shut down when"),
        alike.replace("Merak", "Tarvos"),
        format!("{}?", alike.trim_end_matches('.')),
    ] {
        assert_eq!(similar(&other), Some((vec![0], vec![])), "{other}");
    }
}

#[test]
fn who_tells_the_opposite_tells_not_much_the_same() {
    let rose = "Shares of the tram maker Tessaly rose on Monday after its bank gave a forecast of sales.";
    let similar = |other: &str| {
        let articles = [
            dated("2026-11-10", &format!("{rose} The crew of six is safe.")),
            dated("2026-11-10", &format!("{other} Nobody was in danger at any time.")),
        ];
        let summary = summarize(&articles, &Options::default());
        summary.sentences.iter().any(|told| !told.similar.is_empty())
    };
    let same = "On Monday shares of Tessaly, a maker of trams, rose when its bank told of its \
                forecast for sales.";
    assert!(similar(same));
    let opposite = "On Monday shares of Tessaly fell, a maker of trams, when its bank told of its \
                    forecast for sales.";
    assert!(!similar(opposite));
    assert!(similar(&opposite.replace("fell", "rose")));
}

#[test]
fn two_sentences_do_not_repeat_each_other_by_who_says_them() {
    let (people, toll) = (
        "The ferry Halcyon was carrying 212 people when it sank, coast guard spokeswoman Livia Dorn \
         said on Tuesday.",
        "Thirty bodies were found, coast guard spokeswoman Livia Dorn said on Tuesday.",
    );
    let articles = [Article::new("a", format!("{people} The harbour is closed. {toll}"))];
    let told = texts(&articles, Length::Words(31));
    assert_eq!(told, [people, toll]);
}
