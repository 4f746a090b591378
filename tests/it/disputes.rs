//! Where articles disagree, and where they only seem to.

use epitome::dispute::Course;
use epitome::{Article, Date, Options, summarize};

/// Sentences that stand around what is compared, so that words are rare or not as in news.
const AROUND: &str = "The valley lies an hour north of the capital. Farmers there grow barley \
     and keep sheep. Most villages have a school and a chapel. A single road leads over the \
     pass, and in winter it is closed for weeks.";

/// What the articles, each with its day in October, claim otherwise: the course and the
/// words of the claims.
fn disputes(texts: &[(i8, &str)]) -> Vec<(Course, Vec<String>)> {
    let article = |(number, (day, text)): (usize, &(i8, &str))| {
        let mut article =
            Article::new(format!("{number}.txt"), format!("{text} {AROUND}"));
        article.published = Some(Date(jiff::civil::date(2026, 10, *day).at(0, 0, 0, 0)));
        article
    };
    let articles: Vec<Article> = texts.iter().enumerate().map(article).collect();
    let summary = summarize(&articles, &Options::default());
    let words = |claim: &epitome::dispute::Claim<'_>| {
        articles[claim.place.article].slice(claim.words).to_owned()
    };
    summary
        .disputes
        .iter()
        .map(|dispute| (dispute.course, dispute.claims.iter().map(words).collect()))
        .collect()
}

#[track_caller]
fn assert_at_odds(one: &str, other: &str, claims: [&str; 2]) {
    let expected = claims.map(str::to_owned).to_vec();
    assert_eq!(disputes(&[(5, one), (5, other)]), [(Course::AtOdds, expected)]);
}

#[track_caller]
fn assert_in_accord(one: &str, other: &str) {
    assert_eq!(disputes(&[(5, one), (5, other)]), [], "{one} / {other}");
}

#[test]
fn figures_of_one_matter_disagree_in_other_words_too() {
    assert_at_odds(
        "The landslide above Orlavik buried 14 houses, the fire brigade said.",
        "In Orlavik the landslide has buried 19 houses.",
        ["14", "19"],
    );
    assert_at_odds(
        "The wreck of the Halcyon lies 20 miles from Port Sorrel.",
        "Divers found the Halcyon at last: the wreck lies 12 miles off Port Sorrel.",
        ["20 miles", "12 miles"],
    );
    assert_at_odds(
        "Police in 11 states are looking for Marten Vold and his boat.",
        "Police in 19 states now look for Marten Vold.",
        ["11", "19"],
    );
}

#[test]
fn a_person_is_of_two_ages_with_and_without_a_first_name() {
    assert_at_odds(
        "The judge sent the 72-year-old Ostermann to prison.",
        "The ailing Ostermann, 73, will go to prison, the court said on Monday.",
        ["72", "73"],
    );
}

#[test]
fn a_birthday_between_two_days_makes_nobody_of_two_ages() {
    let young = "The judge sent the 72-year-old Ostermann to prison.";
    let old = "The ailing Ostermann, 73, will go to prison, the court said on Monday.";
    let expected = ["72", "73"].map(str::to_owned);
    assert_eq!(disputes(&[(5, young), (9, old)]), []);
    // Nobody gets younger, or two years older in a week.
    let [(course, mut words)] = disputes(&[(5, old), (9, young)]).try_into().unwrap();
    words.sort();
    assert_eq!((course, words), (Course::AtOdds, expected.to_vec()));
    let older = old.replace("73", "74");
    assert_eq!(disputes(&[(5, young), (9, &older)]).len(), 1);
    let then = "On June 6, 2025, Ines Calloway, 44, bought the ferry of Tarvane.";
    assert_in_accord(
        then,
        "Ines Calloway, 45, who owns the ferry of Tarvane, was absent.",
    );
    let since = "Since June 6, 2015, Ines Calloway, 44, has owned the ferry of Tarvane.";
    let now = "Ines Calloway, 44, bought the ferry of Tarvane.";
    assert_at_odds(
        since,
        "Ines Calloway, 45, who owns the ferry of Tarvane, was absent.",
        ["44", "45"],
    );
    let told = "was sworn in as the first woman to lead the council of Tarvane.";
    let [young, old] = [44, 45].map(|age| format!("Ines Calloway, {age}, {told}"));
    assert_eq!(disputes(&[(5, &young), (6, &old)]), []);
    assert_eq!(disputes(&[(5, &young), (5, &old)]).len(), 1);
    assert_at_odds(
        now,
        "Ines Calloway, 45, who owns the ferry of Tarvane, was absent.",
        ["44", "45"],
    );
}

#[test]
fn a_town_in_front_of_a_noun_is_of_no_age() {
    assert_in_accord(
        "\"Every noise scares me,\" said Mara Holt, a 16-year-old Orlavik pupil.",
        "The rifles were bought by Ina Berg, an 18-year-old Orlavik waitress.",
    );
}

#[test]
fn what_leads_to_a_text_below_is_not_at_odds() {
    assert_in_accord(
        "The Orlavik Gazette said in an editorial for Wednesday, October 7:\n\n",
        "The Orlavik Gazette said in an editorial for Tuesday, June 9:\n\n",
    );
}

#[test]
fn who_sat_did_so_on_no_saturday() {
    assert_at_odds(
        "The landslide above Orlavik buried 14 houses as the council sat in the town hall.",
        "On Friday the landslide above Orlavik buried 19 houses.",
        ["14", "19"],
    );
}

#[test]
fn what_might_be_and_spans_of_time_are_not_at_odds() {
    assert_in_accord(
        "If you are 20 pounds overweight on the Orlavik trail, your knees will tell you.",
        "Overweight hikers lost 11 pounds on the Orlavik trail and spared their knees.",
    );
    assert_in_accord(
        "Orlavik police counted fewer thefts in the first ten months of this year.",
        "Orlavik police counted 833 thefts in the first six months of this year.",
    );
}

#[test]
fn figures_of_one_matter_are_at_odds_in_few_words_and_whoever_speaks() {
    for (one, other, claims) in [
        (
            "The market attack killed 40 people, a doctor in Tarn said.",
            "The market attack killed 60 people, police in Maren said.",
            ["40", "60"],
        ),
        (
            "A reward of $10,000 was offered.",
            "Police offered a reward of $25,000.",
            ["$10,000", "$25,000"],
        ),
        (
            "He was fined 5,000 euros.",
            "The striker was fined 9,000 euros by the league.",
            ["5,000 euros", "9,000 euros"],
        ),
        (
            "Brent won 54 percent of the vote to 41 percent for Dunn.",
            "Brent won 58 percent of the vote.",
            ["54 percent", "58 percent"],
        ),
        (
            "It was unclear if the blast that killed 12 people in Orla was an accident.",
            "The blast in Orla killed 15 people.",
            ["12", "15"],
        ),
        (
            "The raid killed 12 soldiers and a helicopter was shot down.",
            "The raid killed 13 soldiers.",
            ["12", "13"],
        ),
    ] {
        assert_at_odds(one, other, claims);
    }
}

#[test]
fn figures_that_an_article_shares_are_not_at_odds() {
    assert_in_accord(
        "The landslide above Orlavik buried 14 houses. Later the landslide above Orlavik \
         buried 19 houses more, one by one.",
        "In Orlavik the landslide has buried 19 houses.",
    );
}

#[test]
fn a_sentence_that_gives_both_figures_is_at_odds_with_neither() {
    assert_in_accord(
        "The landslide above Orlavik buried 14 houses; the mayor had spoken of 19 houses.",
        "In Orlavik the landslide has buried 19 houses.",
    );
}

#[test]
fn whose_officer_somebody_is_is_no_other_name() {
    let told = "Officer Jan Berg said that the road above Orlavik had seen many landslides \
        in the last few weeks.";
    assert_in_accord(&format!("Lunde Police {told}"), &format!("Metro spokesman {told}"));
}

#[test]
fn rounder_figures_and_bounds_are_not_at_odds() {
    for (one, other) in [("2,987", "3,000"), ("16,271", "more than 15,000")] {
        assert_in_accord(
            &format!("The landslide above Orlavik buried {one} houses in all."),
            &format!("In Orlavik the landslide has buried {other} houses."),
        );
    }
}

#[test]
fn two_counts_at_least_are_told_as_a_course_and_not_as_a_contradiction() {
    let [few, more] = [14, 19].map(|count| {
        format!("The landslide above Orlavik buried at least {count} houses in all.")
    });
    let other = "In Orlavik the landslide has buried at least 19 houses.";
    assert_in_accord(&few, other);
    let claims = ["at least 14", "at least 19"].map(str::to_owned).to_vec();
    assert_eq!(disputes(&[(5, &few), (7, other)]), [(Course::Series, claims.clone())]);
    assert_eq!(disputes(&[(5, &few), (7, &more)]), [(Course::Series, claims)]);
}

#[test]
fn figures_of_other_periods_groups_and_parts_are_not_at_odds() {
    for other in [
        "In 2019 a landslide above Orlavik buried 19 houses.",
        "The landslide above Orlavik buried another 19 houses.",
        "The landslide above Orlavik buried 19 empty summer houses.",
        "The landslide above Orlavik buried 19 barns.",
    ] {
        assert_in_accord(
            "The landslide above Orlavik buried 14 houses, the fire brigade said.",
            other,
        );
    }
    assert_in_accord(
        "All 109 people aboard the airliner died when it hit a hotel in Orlavik.",
        "The airliner hit a hotel in Orlavik and 113 people died.",
    );
}

#[test]
fn a_count_grows_from_day_to_day_and_a_distance_does_not() {
    let toll = ["killed 14 people", "killed 19 people"]
        .map(|killed| format!("The landslide above Orlavik {killed}."));
    assert_eq!(
        disputes(&[(5, &toll[0]), (7, &toll[1])]),
        [(Course::Series, vec!["14".to_owned(), "19".to_owned()])]
    );
    let far = ["12 miles", "20 miles"]
        .map(|far| format!("The wreck of the Halcyon lies {far} from Port Sorrel."));
    let found = disputes(&[(5, &far[0]), (7, &far[1])]);
    assert_eq!(
        found.iter().map(|(course, _)| *course).collect::<Vec<_>>(),
        [Course::AtOdds]
    );
}

#[test]
fn three_measures_that_rise_by_date_follow_each_other() {
    let far = [12, 20, 31].map(|far| {
        format!("The wreck of the Halcyon has drifted {far} miles from Port Sorrel.")
    });
    let texts = [(5, far[0].as_str()), (6, &far[1]), (7, &far[2])];
    let expected = ["12 miles", "20 miles", "31 miles"].map(str::to_owned).to_vec();
    assert_eq!(disputes(&texts), [(Course::Series, expected)]);
}

#[test]
fn tolls_of_one_event_are_compared_whatever_their_sentences_tell_besides() {
    let fire =
        "A ferry fire off the coast of Tarvane killed 80 people, police said on Monday.";
    let bells = "Church bells tolled across Tarvane on Tuesday for the 86 people killed when a \
                 ferry burned off the coast.";
    let inquiry = "A judge is to lead the inquiry. Eighty-six people died on board.";
    let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    let expected = [(Course::Series, words(&["80", "86"]))];
    assert_eq!(disputes(&[(5, fire), (6, bells)]), expected);
    assert_eq!(disputes(&[(5, fire), (6, bells), (7, inquiry)]), expected);
    // Of another day, and far higher: an attack and another one.
    assert_in_accord(
        "A bomb on a bus in Tarvane killed seven people on Monday.",
        "A bomb on a bus near Orlavik killed 16 people on Friday.",
    );
}

#[test]
fn parts_that_add_up_to_the_other_figure_are_in_accord() {
    assert_in_accord(
        "The ferry carried 417 passengers and 29 crew when it caught fire off Tarvane.",
        "The ferry carried 446 passengers when it caught fire off Tarvane.",
    );
    assert_in_accord(
        "The Halcyon fire killed 109 people on board and four people on the ground.",
        "The Halcyon fire killed 113 people.",
    );
    assert_in_accord(
        "The gunman killed 12 pupils and a teacher at the school of Orlavik.",
        "The gunman killed 13 people at the school of Orlavik.",
    );
    assert_at_odds(
        "The gunman killed 12 pupils and shut a door at the school of Orlavik.",
        "The gunman killed 13 pupils at the school of Orlavik.",
        ["12", "13"],
    );
    assert_at_odds(
        "The Halcyon fire killed 109 people on board and three people on the ground.",
        "The Halcyon fire killed 116 people on board.",
        ["109", "116"],
    );
}

#[test]
fn tolls_that_rise_from_article_to_article_are_one_series_however_they_are_told() {
    let articles = [
        (
            5,
            "An explosion tore through a plant in Lindenau, killing at least four people.",
        ),
        (
            6,
            "Nine people are dead after the explosion at the Brockhaus plant, the mayor said.",
        ),
        (
            7,
            "The number of people killed in the explosion in Lindenau rose to 14 overnight.",
        ),
        (8, "Seventeen people were killed at the Brockhaus plant, officials said."),
    ];
    let words = ["at least four", "Nine", "14", "Seventeen"].map(str::to_owned).to_vec();
    assert_eq!(disputes(&articles), [(Course::Series, words)]);
    // What is feared is no count, and one that falls back makes no series.
    let mut feared = articles;
    feared[2].1 = "Fifteen people are feared dead in the Lindenau inferno.";
    let all = disputes(&feared);
    assert!(
        all.iter().all(|(_, words)| !words.contains(&"Fifteen".to_owned())),
        "{all:?}"
    );
}

#[test]
fn the_day_of_an_attack_and_the_day_when_it_was_told_are_two() {
    let attack = |dead: &str, day: &str| {
        format!("Gunmen in Marheim province killed {dead} people on {day}, police said.")
    };
    assert_in_accord(&attack("nine", "Monday"), &attack("14", "Thursday"));
    let told = |dead: &str, day: &str| {
        format!("Gunmen in Marheim province killed {dead} people, police said on {day}.")
    };
    assert_at_odds(&told("nine", "Monday"), &told("14", "Thursday"), ["nine", "14"]);
    assert_in_accord(
        "The mine blast in Belby killed 52 people on Sunday.",
        "Belby mourns the 61 people killed in the mine blast on Thursday.",
    );
}

#[test]
fn what_only_stands_beside_a_figure_does_not_add_up_with_it() {
    assert_at_odds(
        "The damage of the Orla flood is put at 40 million euros.",
        "The damage of the Orla flood is put at 80 million euros.",
        ["40 million euros", "80 million euros"],
    );
    assert_at_odds(
        "The Halcyon fire killed 80 people, including six children.",
        "The Halcyon fire killed 86 people on board.",
        ["80", "86"],
    );
    assert_at_odds(
        "The Halcyon fire killed 80 people and shut six schools.",
        "The Halcyon fire killed 86 people on board.",
        ["80", "86"],
    );
    assert_in_accord(
        "The Halcyon blast killed 30 people on board.",
        "The Halcyon blast left 44 people wounded on board.",
    );
}

#[test]
fn what_one_states_and_another_denies_is_at_odds_whoever_says_it() {
    assert_at_odds(
        "Hollbau will close its plant in Brenn by the end of the year, the company said on \
         Wednesday.",
        "Hollbau denied that it will close its plant in Brenn by the end of the year, a \
         spokeswoman said on Thursday.",
        ["", "denied"],
    );
    assert_at_odds(
        "Mayor Ilse Krone took 40,000 euros from a builder, the newspaper Morgen reported.",
        "Mayor Ilse Krone denied on Thursday that she took 40,000 euros from a builder.",
        ["", "denied"],
    );
    assert_at_odds(
        "Peter Falk set fire to the market hall of Brenn, prosecutors said.",
        "Peter Falk denied setting fire to the market hall of Brenn.",
        ["", "denied"],
    );
    assert_at_odds(
        "Hollbau is in talks to buy its rival Nordwerk for 3 billion euros, two people close to \
         the matter said.",
        "Hollbau on Thursday rejected reports that it was in talks to buy its rival Nordwerk for \
         3 billion euros.",
        ["", "rejected"],
    );
    assert_at_odds(
        "The dam at Orla was inspected in January, the ministry said on Tuesday.",
        "The dam at Orla was not inspected in January, according to two engineers who worked \
         there.",
        ["", "not"],
    );
    assert_at_odds(
        "Minister Jan Berg knew of the cracks in the Orla dam in January, the Gazette reported.",
        "Minister Jan Berg didn't know of the cracks in the Orla dam in January, his office said.",
        ["", "didn't"],
    );
}

#[test]
fn what_something_has_come_to_is_at_odds_in_other_words_too() {
    assert_at_odds(
        "St Orla's primary school in Brenn remained open.",
        "St Orla's primary school, 200 metres from the mill, was closed for the day.",
        ["open", "closed"],
    );
    assert_at_odds(
        "Mayor Ilse Krone voted in favour, the Gazette reported.",
        "Mayor Ilse Krone voted against, a councillor said.",
        ["favour", "against"],
    );
    assert_at_odds(
        "A 19-year-old man arrested near the scene was still in custody, police said.",
        "A 19-year-old man arrested near the scene has been bailed until December.",
        ["custody", "bailed"],
    );
    assert_at_odds(
        "The former banker Peter Falk was acquitted of fraud.",
        "Peter Falk, a former banker from Brenn, was found guilty of fraud.",
        ["acquitted", "guilty"],
    );
    // In nearly the same words it is told once.
    assert_at_odds(
        "The primary school of Brenn was open on Monday despite the flood.",
        "The primary school of Brenn was closed on Monday despite the flood.",
        ["open", "closed"],
    );
}

#[test]
fn what_follows_a_state_is_a_series_and_what_happened_stays() {
    let told = |first: &str, second: &str| disputes(&[(5, first), (6, second)]);
    let words = |claims: [&str; 2]| claims.map(str::to_owned).to_vec();
    assert_eq!(
        told(
            "The teacher Peter Falk remains in custody in Brenn, police said.",
            "The teacher Peter Falk was freed in Brenn."
        ),
        [(Course::Series, words(["custody", "freed"]))]
    );
    assert_eq!(
        told(
            "Mayor Ilse Krone voted in favour, the Gazette reported.",
            "Mayor Ilse Krone voted against, a councillor said."
        ),
        [(Course::AtOdds, words(["favour", "against"]))]
    );
    // Both speak of one day.
    assert_eq!(
        told(
            "The primary school of Brenn was open on 5 October despite the flood.",
            "The primary school of Brenn was closed on 5 October despite the flood."
        ),
        [(Course::AtOdds, words(["open", "closed"]))]
    );
    assert_eq!(
        told(
            "The primary school of Brenn was open on Monday despite the flood.",
            "The primary school of Brenn was closed on Monday despite the flood."
        ),
        [(Course::AtOdds, words(["open", "closed"]))]
    );
}

#[test]
fn who_is_missing_becomes_fewer_from_day_to_day() {
    let told = disputes(&[
        (
            5,
            "Nine people were still missing in the Orla valley, the governor's office said.",
        ),
        (6, "Seven people were missing in the Orla valley."),
    ]);
    let words = vec!["Nine".to_string(), "Seven".to_string()];
    assert_eq!(told, [(Course::Series, words)]);
}

#[test]
fn what_a_notice_corrects_is_told_as_corrected() {
    let wrong =
        "Drivers in Lunde will get 5.2 percent more from January, the union said.";
    let right =
        "Drivers in Lunde will get 4.2 percent more from January, the union said.";
    let notice = "\n\n(CORRECTION: An earlier version of this story said that drivers would get \
                  5.2 percent. The correct figure is 4.2 percent.)\n\n";
    let told = |corrected: &str| disputes(&[(5, wrong), (6, corrected)]);
    let words = |claims: [&str; 2]| claims.map(str::to_owned).to_vec();
    assert_eq!(
        told(&format!("{right}{notice}")),
        [(Course::Corrected, words(["5.2 percent", "4.2 percent"]))]
    );
    // Without the notice it is open who is right, and with one of another figure.
    assert_eq!(told(right), [(Course::AtOdds, words(["5.2 percent", "4.2 percent"]))]);
    // Nor does one tell of it that speaks of something else, or takes back the other figure.
    for other in [
        "\n\nCORRECTION: An earlier version of this story said that 5.2 percent had voted.",
        "\n\nCORRECTION: Drivers get 5.2 percent more, not 4.2 percent as our report said.",
    ] {
        assert_eq!(
            told(&format!("{right}{other}")),
            [(Course::AtOdds, words(["5.2 percent", "4.2 percent"]))],
            "{other}"
        );
    }
    let other = notice.replace("5.2", "15.2");
    assert_eq!(
        told(&format!("{right}{other}")),
        [(Course::AtOdds, words(["5.2 percent", "4.2 percent"]))]
    );
}

#[test]
fn states_of_two_matters_are_not_at_odds() {
    // Another school.
    assert_in_accord(
        "The primary school of Lunde remained open.",
        "The primary school of Brenn, by the mill, was closed for the day.",
    );
    // Who tells both tells how one came of the other.
    assert_in_accord(
        "The crossing at Karesh was closed. In the evening the crossing at Karesh was open.",
        "The crossing at Karesh was closed to lorries.",
    );
    // It may be so, or is not.
    assert_in_accord(
        "The crossing at Karesh was closed.",
        "The crossing at Karesh could be open to lorries.",
    );
    for (one, other) in [
        (
            "The coast road near Brenn was closed after a lorry overturned.",
            "The coast road near Brenn reopened after the overturned lorry was towed away.",
        ),
        (
            "A man was arrested in Brenn and taken into custody over the fire at the mill.",
            "A man arrested in Brenn over the fire at the mill was released on bail.",
        ),
        (
            "The primary school of Brenn opened in 1950 with 40 pupils.",
            "The primary school of Brenn was closed because of the flood.",
        ),
        (
            "The shop by the mill in Brenn is open from nine to five.",
            "The shop by the mill in Brenn is closed on Sundays.",
        ),
        (
            "Details of the man arrested in Brenn over the robbery were released by police.",
            "The man arrested in Brenn over the robbery remained in custody, police said.",
        ),
        (
            "The bridge at Brenn was closed to cargo for the day.",
            "The bridge at Brenn was open to buses and cars for the day.",
        ),
        (
            "The bridge at Brenn was closed in the morning because of the flood.",
            "In the evening the bridge at Brenn, freed of mud, was open.",
        ),
        (
            "Officer Ilse Krone of Brenn fired three shots at the car.",
            "Officer Ilse Krone of Brenn resigned after the shots at the car.",
        ),
        (
            "The trial of the mayor in Brenn is held behind closed doors, the court said.",
            "The trial of the mayor in Brenn was open to all, the court said.",
        ),
    ] {
        assert_in_accord(one, other);
    }
    // On another day.
    assert_in_accord(
        "The market hall of Brenn, which is to be torn down, was closed on Monday.",
        "On Saturday the market hall of Brenn was open.",
    );
}

#[test]
fn all_who_deny_a_matter_make_one_claim() {
    let texts = [
        (
            4,
            "The mayor of Brenn, Jan Krone, took 40,000 euros from a builder, the paper wrote.",
        ),
        (
            5,
            "Jan Krone, mayor of Brenn, denied that he took 40,000 euros from a builder.",
        ),
        (
            6,
            "The mayor of Brenn, Jan Krone, did not take 40,000 euros from a builder, his lawyer \
             said.",
        ),
    ];
    let claims = vec!["denied".to_owned(), String::new()];
    assert_eq!(disputes(&texts), [(Course::AtOdds, claims)]);
}

#[test]
fn what_is_denied_of_something_else_is_not_at_odds() {
    assert_in_accord(
        "Minister Jan Berg knew of the cracks in the Orla dam in January, the Gazette reported.",
        "Minister Jan Berg denied that he knew of the cracks in the Skarrow bridge in June.",
    );
    assert_in_accord(
        "Hollbau is in talks to buy its rival Nordwerk for 3 billion euros, two people close to \
         the matter said.",
        "Sudbau on Thursday rejected reports that it was in talks to buy its rival Nordwerk for \
         3 billion euros.",
    );
    assert_in_accord(
        "The storm closed the schools in Brenn and Lunde on Tuesday, the council said.",
        "The storm closed not only the schools in Brenn and Lunde on Tuesday, the council said, \
         but the port too.",
    );
    assert_in_accord(
        "The board hears all applications for clemency from prisoners of the Orla jail.",
        "The board of the Orla jail denied applications for clemency from two prisoners.",
    );
    assert_in_accord(
        "Nordwerk may sell a fifth of its shares in the Orla mine next year.",
        "Nordwerk may sell a fifth of its shares in the Orla mine next year, its head said, but \
         to sell all of them would not be wise.",
    );
    for open in [
        "Prosecutors must prove that Peter Falk set fire to the market hall of Brenn.",
        "It is not known if Peter Falk set fire to the market hall of Brenn.",
        "Peter Falk did not deny that he set fire to the market hall of Brenn.",
    ] {
        assert_in_accord(
            open,
            "Peter Falk denied setting fire to the market hall of Brenn.",
        );
    }
    for none in [
        "Peter Falk, who had denied that he set fire to the market hall of Brenn, admitted it.",
        "Peter Falk first denied that he set fire to the market hall of Brenn.",
        "If Peter Falk denies that he set fire to the market hall of Brenn, a trial will follow.",
        "Peter Falk is expected to deny that he set fire to the market hall of Brenn.",
        "Peter Falk denies the charges but admits that he set fire to the market hall of Brenn.",
        "Peter Falk rejected claims that he did not set fire to the market hall of Brenn.",
        "Peter Falk denied that he set fire to the market hall of Brenn in 2024.",
    ] {
        let told =
            "Peter Falk set fire to the market hall of Brenn in 2011, prosecutors said.";
        assert_in_accord(told, none);
    }
    assert_in_accord(
        "Peter Falk set fire to the market hall of Brenn, prosecutors said.",
        "Nobody in court denied that Peter Falk set fire to the market hall of Brenn.",
    );
    assert_in_accord(
        "Peter Falk was guilty of setting fire to the market hall of Brenn, the jury found.",
        "Peter Falk pleaded not guilty of setting fire to the market hall of Brenn.",
    );
    let both = "Peter Falk set fire to the market hall of Brenn, prosecutors said. Peter Falk \
         denied setting fire to the market hall of Brenn.";
    assert_in_accord(both, both);
    assert_in_accord(
        "Did Peter Falk set fire to the market hall of Brenn?",
        "Peter Falk denied setting fire to the market hall of Brenn.",
    );
}

#[test]
fn a_figure_that_is_told_to_be_wrong_stands_for_nothing() {
    assert_at_odds(
        "The survey found that 74 percent of nurses had thought of leaving their work.",
        "The survey found that 66 percent, not 74 percent, of nurses had thought of leaving their \
         work.",
        ["74 percent", "66 percent"],
    );
    assert_at_odds(
        "The survey found that 74 percent of nurses had thought of leaving their work.",
        "Instead, 66 percent of nurses had thought of leaving their work, the survey found.",
        ["74 percent", "66 percent"],
    );
    assert_at_odds(
        "The landslide above Orlavik buried 14 houses, not 19 as the mayor had said.",
        "In Orlavik the landslide has buried 19 houses.",
        ["14", "19"],
    );
    assert_at_odds(
        "The fire in Brenn destroyed 14 houses, the fire brigade said.",
        "The fire in Brenn destroyed 19 houses rather than 14, the fire brigade said.",
        ["14", "19"],
    );
}

#[test]
fn figures_near_each_other_are_of_two_where_a_word_that_tells_something_stands_between() {
    assert_at_odds(
        "A urine test costing less than $2 detected early kidney disease in 74 percent of cases.",
        "A simple test that costs under $2 detects 66 percent of cases of early kidney disease.",
        ["74 percent", "66 percent"],
    );
}

#[test]
fn the_speed_of_a_ship_does_not_grow_from_day_to_day() {
    let texts = [
        (
            5,
            "The ferry was doing eight knots when it hit the breakwater, its owner said.",
        ),
        (
            6,
            "The ferry was doing 17 knots when it hit the breakwater, investigators said.",
        ),
    ];
    let claims = vec!["eight".to_owned(), "17".to_owned()];
    assert_eq!(disputes(&texts), [(Course::AtOdds, claims)]);
}

#[test]
fn a_weekday_of_two_weeks_is_two_days() {
    let earlier =
        "Velmar's closing price on Friday was 48 euros a share, the exchange said.";
    let later =
        "Velmar's closing price on Friday was 59 euros a share, the exchange said.";
    // The second of October is a Friday, and so is the ninth.
    assert_eq!(disputes(&[(3, earlier), (10, later)]), []);
    assert_eq!(disputes(&[(5, earlier), (10, later)]), []);
    assert_eq!(disputes(&[(9, earlier), (10, later)]).len(), 1);
    // What is announced on Thursday for Friday is of the day that has passed on Saturday.
    let announced = "The Halcyon is to bring 66 refugees to Port Sorrel on Friday.";
    let told = "The Halcyon brought 74 refugees to Port Sorrel on Friday.";
    assert_eq!(disputes(&[(8, announced), (10, told)]).len(), 1);
}

#[test]
fn a_denial_is_read_in_the_language_of_its_article() {
    let told = |denial: &str| {
        let stated = "Bürgermeister Jan Krone hat von dem Bauherrn Harl Brod 40.000 Euro angenommen, \
             berichtete die Zeitung.";
        let articles = [Article::new("a.txt", stated), Article::new("b.txt", denial)];
        summarize(&articles, &Options::default()).disputes.len()
    };
    let claim = "dass er von dem Bauherrn Harl Brod 40.000 Euro angenommen hat.";
    assert_eq!(told(&format!("Bürgermeister Jan Krone bestritt am Freitag, {claim}")), 1);
    assert_eq!(told(&format!("Bürgermeister Jan Krone hat nie bestritten, {claim}")), 0);
}

#[test]
fn one_word_turns_the_meaning_of_sentences_that_are_mostly_alike() {
    assert_at_odds(
        "The 19-year-old man arrested over the Pellworth mill fire was released on bail on Friday.",
        "The 19-year-old man arrested over the Pellworth mill fire remained in custody on Friday.",
        ["bail", "custody"],
    );
    assert_at_odds(
        "Dravia and Solmara have agreed on a joint inquiry into the Karesh clash.",
        "Dravia and Solmara have failed to agree on a joint inquiry into the Karesh clash.",
        ["", "failed"],
    );
    assert_at_odds(
        "Nobody was hurt in the fire at the Ostrander Mill in Pellworth.",
        "Two people were hurt in the fire at the Ostrander Mill in Pellworth.",
        ["Nobody", ""],
    );
    // What is denied is not in the other sentence, and a pronoun stands for anybody.
    let spoke = "\"We also spoke to Ivo in the spring, and read him all that had been said to us, and he \
         answered: 'I have been a fool for years, and I would never do a thing with sheep.' We asked \
         ourselves whether we owed it to him to leave the verdict on his years in Orsby to others.\"";
    assert_in_accord(
        &format!(
            "\"They went to the police but didn't press charges,\" says Orsted, adding: {spoke}"
        ),
        spoke,
    );
    assert_in_accord(
        "\"You went to their weddings and you robbed them all,\" the judge told him.",
        "\"You went to their weddings and you robbed them all,\" she said.",
    );
}

#[test]
fn a_vote_told_in_two_ways_is_one_claim() {
    assert_at_odds(
        "Mayor Sonia Treadwell voted in favour of closing the Marlow Heath library on Tuesday.",
        "Mayor Sonia Treadwell abstained in the vote on closing the Marlow Heath library on Tuesday.",
        ["favour", "abstained"],
    );
}

#[test]
fn a_count_that_others_go_on_to_give_has_not_grown() {
    let close = |jobs: &str| {
        format!("Tessaly will close its Ludbrook plant with the loss of {jobs} jobs.")
    };
    let (few, many) = (close("340"), close("430"));
    let staff =
        "Tessaly told its 340 staff in Ludbrook on Tuesday that the plant would close.";
    let claims = |claims: [&str; 2]| claims.map(str::to_owned).to_vec();
    let told = disputes(&[(10, &few), (11, &many), (12, staff)]);
    assert_eq!(told, [(Course::AtOdds, claims(["340", "430"]))]);
    let told = disputes(&[(10, &few), (11, &many)]);
    assert_eq!(told, [(Course::Series, claims(["340", "430"]))]);
}

#[test]
fn one_toll_of_five_may_be_out_of_order() {
    let articles = [
        (
            5,
            "At least 14 people died when the ferry Halcyon sank off Port Sorrel early on Tuesday.",
        ),
        (
            6,
            "Divers recovered nine more bodies on Wednesday, raising the death toll in the worst \
             accident at sea for decades to 23.",
        ),
        (6, "Forty people drowned in icy seas when a rusty tub went down like a stone."),
        (8, "The death toll stands at 31, the coast guard said."),
        (8, "The search for the Halcyon ended on Friday with 31 people confirmed dead."),
    ];
    let words = ["At least 14", "23", "31"].map(str::to_owned).to_vec();
    assert_eq!(disputes(&articles), [(Course::Series, words)]);
    // Of four, one in three has such an order by chance.
    let all = disputes(&articles[..4]);
    assert!(all.iter().all(|(_, words)| words.len() < 3), "{all:?}");
}

#[test]
fn a_measure_that_is_told_as_what_it_has_come_to_is_a_series() {
    let offer = "The port of Lennick has offered the dockers a rise of 4.5 percent.";
    let words = |claims: [&str; 2]| claims.map(str::to_owned).to_vec();
    let claims = words(["4.5 percent", "5.5 percent"]);
    let raised = "The port of Lennick raised the rise that it has offered the dockers to 5.5 percent.";
    assert_eq!(disputes(&[(5, offer), (8, raised)]), [(Course::Series, claims.clone())]);
    let offered = "The port of Lennick has offered the dockers a rise of 5.5 percent.";
    assert_eq!(disputes(&[(5, offer), (8, offered)]), [(Course::AtOdds, claims)]);
    let burned = ["has burned 3,200 acres", "has burned 8,350 acres"];
    let burned = burned
        .map(|burned| format!("The fire in the Corvane hills {burned}, officials said."));
    let claims = words(["3,200 acres", "8,350 acres"]);
    assert_eq!(disputes(&[(5, &burned[0]), (9, &burned[1])]), [(Course::Series, claims)]);
}

#[test]
fn two_parts_of_a_whole_are_not_at_odds() {
    let share = |who: &str, share: &str| {
        format!(
            "In the election in Ostravia {who} got {share} percent, the commission said."
        )
    };
    assert_in_accord(&share("the winner", "51.4"), &share("she", "48.6"));
    assert_at_odds(
        &share("the winner", "51.4"),
        &share("she", "54.1"),
        ["51.4 percent", "54.1 percent"],
    );
}

#[test]
fn what_was_not_found_in_one_place_may_have_been_found_in_another() {
    assert_in_accord(
        "Police found no weapons in the house of the man in Lunde on Monday.",
        "Police found two weapons in the car of the man in Lunde on Monday.",
    );
}

#[test]
fn equal_counts_of_other_things_stand_for_nothing() {
    let homes = |homes: &str| {
        format!("A storm damaged {homes} homes in Lunde on Friday night, the mayor said.")
    };
    let (many, few) = (homes("300"), homes("250"));
    let summary = |other: &str| disputes(&[(5, &many), (5, &few), (5, other)]);
    let claims = vec!["300".to_owned(), "250".to_owned()];
    for other in [
        "Some 300 firefighters were called to Lunde after the storm.",
        "In the town of Varde, 300 volunteers cooked soup for those who had fled.",
    ] {
        assert_eq!(summary(other), [(Course::AtOdds, claims.clone())], "{other}");
        assert_eq!(sayers(&[&many, &few, other]), [1, 1], "{other}");
    }
}

/// How many articles make each claim of the only dispute.
fn sayers(texts: &[&str]) -> Vec<usize> {
    let article = |(number, text): (usize, &&str)| {
        Article::new(format!("{number}.txt"), format!("{text} {AROUND}"))
    };
    let articles: Vec<Article> = texts.iter().enumerate().map(article).collect();
    let summary = summarize(&articles, &Options::default());
    let claims = summary.disputes.iter().flat_map(|dispute| &dispute.claims);
    claims.map(|claim| 1 + claim.also.len()).collect()
}
