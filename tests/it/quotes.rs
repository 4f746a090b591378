//! The ledger of quotes: each once, whoever has it, and however.

use epitome::ledger::{Alarm, Form};
use epitome::{Article, Date, Options, summarize};

use crate::support::Folder;

/// What is told of one quote.
#[derive(Debug, PartialEq)]
struct Told {
    text: String,
    speaker: Option<String>,
    /// The article that had it first, and all that have it.
    first: usize,
    articles: Vec<usize>,
    /// Those that have a part only.
    parts: Vec<usize>,
    /// Of each variant its form, and of each change in it the words there and here.
    variants: Vec<(Form, Vec<[String; 2]>)>,
    alarms: Vec<Alarm>,
}

/// The quotes of some articles, the first of which is of the last day.
fn quotes(texts: &[&str]) -> Vec<Told> {
    let article = |(number, text): (usize, &&str)| {
        let mut article = Article::new(format!("{number}.txt"), *text);
        let day = 28 - i8::try_from(number).unwrap();
        article.published = Some(Date(jiff::civil::date(2026, 10, day).at(0, 0, 0, 0)));
        article
    };
    let articles: Vec<Article> = texts.iter().enumerate().map(article).collect();
    let summary = summarize(&articles, &Options::default());
    let told = summary.quotes.iter().map(|quote| {
        let here = &articles[quote.place.article];
        let variant = |variant: &epitome::ledger::QuoteVariant<'_>| {
            let there = &articles[variant.place.article];
            let words = variant.changed.iter().map(|&(one, other)| {
                [here.slice(one).to_owned(), there.slice(other).to_owned()]
            });
            (variant.form, words.collect())
        };
        Told {
            text: quote.text.to_owned(),
            speaker: quote.speaker.map(str::to_owned),
            first: quote.first.article,
            articles: quote.articles.clone(),
            parts: quote.parts.clone(),
            variants: quote.variants.iter().map(variant).collect(),
            alarms: quote.alarms.clone(),
        }
    });
    told.collect()
}

/// The only quote of some articles.
#[track_caller]
fn only(texts: &[&str]) -> Told {
    let mut quotes = quotes(texts);
    assert_eq!(quotes.len(), 1, "{quotes:#?}");
    quotes.remove(0)
}

const WALL: &str = "\"The wall was wet for forty days before it fell,\" said Joren Pask.";

#[test]
fn a_quote_that_is_repeated_stands_once_with_all_who_have_it() {
    let told = only(&[
        WALL,
        "Joren Pask said: “The wall was wet for forty days before it fell.”",
        "“The wall was wet for forty days before it fell,” the builder Joren Pask said.",
    ]);
    assert_eq!(told.speaker.as_deref(), Some("Joren Pask"));
    assert_eq!((told.first, told.articles), (2, vec![0, 1, 2]));
    assert_eq!((told.variants, told.alarms), (vec![], vec![]));
}

#[test]
fn a_copy_with_another_number_is_flagged() {
    let told = only(&[
        WALL,
        "\"The wall was wet for fourteen days before it fell,\" said Joren Pask.",
    ]);
    assert_eq!(told.alarms, [Alarm::Number]);
    assert_eq!(told.variants[0].0, Form::Altered);
}

#[test]
fn a_number_in_digits_is_no_other_number() {
    let told = only(&[
        WALL,
        "\"The wall was wet for 40 days before it fell,\" said Joren Pask.",
    ]);
    assert_eq!(told.alarms, []);
}

#[test]
fn a_copy_that_lost_its_not_is_flagged() {
    let told = only(&[
        "\"The wall was not wet on the day when it fell,\" said Joren Pask.",
        "\"The wall was wet on the day when it fell,\" said Joren Pask.",
    ]);
    assert_eq!(told.alarms, [Alarm::Negation]);
    let changes = &told.variants[0].1;
    assert!(changes.iter().flatten().any(|words| words == "not"), "{changes:?}");
}

#[test]
fn whether_or_not_denies_nothing() {
    let told = only(&[
        "\"We must find out whether or not the gate of the lock was shut,\" Mara Holt said.",
        "\"We must find out whether the gate of the lock was shut,\" Mara Holt said.",
    ]);
    assert_eq!(told.alarms, []);
    assert_eq!(told.articles, [0, 1]);
}

#[test]
fn a_copy_with_another_word_is_a_variant_and_no_alarm() {
    let told = only(&[
        WALL,
        "\"The wall was damp for forty days before it fell,\" said Joren Pask.",
    ]);
    assert_eq!(told.alarms, []);
    assert_eq!(told.variants.len(), 1);
    let (form, changes) = &told.variants[0];
    let mut words = changes.concat();
    words.sort();
    assert_eq!(
        (*form, words),
        (Form::Altered, vec!["damp".to_owned(), "wet".to_owned()])
    );
}

#[test]
fn a_part_and_more_than_the_whole_are_forms_of_the_quote() {
    let told = only(&[
        WALL,
        WALL,
        "\"The wall was wet for forty days,\" said Joren Pask.",
        "\"The wall was wet for forty days before it fell, and nobody came to look,\" said Joren Pask.",
    ]);
    let mut forms: Vec<Form> = told.variants.iter().map(|variant| variant.0).collect();
    forms.sort();
    assert_eq!(forms, [Form::Shortened, Form::Extended]);
    assert_eq!((told.articles, told.alarms), (vec![0, 1, 2, 3], vec![]));
}

#[test]
fn a_quote_given_to_two_people_is_flagged() {
    let told = only(&[
        WALL,
        "\"The wall was wet for forty days before it fell,\" said Mirjam Falk.",
    ]);
    assert_eq!(told.alarms, [Alarm::TwoSpeakers]);
    assert_eq!(told.variants[0].0, Form::Same);
}

#[test]
fn two_things_that_were_said_are_two_quotes() {
    let both = quotes(&[
        WALL,
        "\"We asked the council three times to close the street,\" said Mirjam Falk.",
    ]);
    assert_eq!(both.len(), 2);
}

#[test]
fn a_quote_that_is_both_altered_and_given_to_somebody_else_is_told_as_both() {
    let folder = Folder::with(&[
        (
            "a.txt",
            "The banks merge. \"This is a marriage of equals, and like all marriages it needs two \
             signatures,\" Anneke Roos told reporters.",
        ),
        (
            "b.txt",
            "Staff were calmed. \"This is a marriage of equals and like every marriage it needs two \
             signatures,\" fumed Dag Myhre.",
        ),
    ]);
    let told = folder.run(&["summarize", "a.txt", "b.txt", "-q"]).stdout;
    let line = "sources differ: given to Dag Myhre in b.txt, and altered: “every marriage” for \
                “all marriages”";
    assert!(told.contains(line), "{told}");
}

#[test]
fn what_two_people_say_in_a_few_words_is_no_quote_of_one_of_them() {
    let told = quotes(&[
        "\"We are cautiously optimistic, but every vote must be counted,\" said Leila Okafor.",
        "\"Every vote must be counted,\" said Denise Aldous.",
    ]);
    let told: Vec<_> =
        told.iter().map(|quote| (quote.speaker.as_deref(), &*quote.articles)).collect();
    assert_eq!(
        told,
        [(Some("Denise Aldous"), &[1][..]), (Some("Leila Okafor"), &[0][..])]
    );
    let told = quotes(&[
        "\"Don't ask, don't tell,\" said Leila Okafor of the rule.",
        "The rule is \"don't ask, don't tell,\" said Denise Aldous.",
    ]);
    let alarms: Vec<_> = told.iter().flat_map(|quote| &quote.alarms).collect();
    assert_eq!(alarms, [&Alarm::TwoSpeakers; 0], "{told:#?}");
}

#[test]
fn who_has_a_part_of_a_quote_is_told_apart() {
    let told = only(&[
        "\"This is a full and fair price, and it is our last,\" Dale Whitcombe said.",
        "\"This is a full and fair price,\" Dale Whitcombe said on Monday.",
    ]);
    assert_eq!((told.articles, told.parts), (vec![0, 1], vec![1]));
}

#[test]
fn a_quote_moves_to_somebody_whom_both_articles_name() {
    let told = only(&[
        "Brandt's manager, Doug Vance, said: \"This is not over by a long way.\"",
        "Mr Brandt did not concede. \"This is not over by a long way,\" Mr Brandt said.",
    ]);
    assert_eq!(told.alarms, [Alarm::TwoSpeakers]);
}

/// Texts about other things around one quote, so that no two are copies.
fn around(quotes: &[&str]) -> Vec<Article> {
    const OTHERS: [&str; 5] = [
        "The rain forest burns in three states, and smoke has reached the coast.",
        "Schools in the north stay closed until the end of next week, a minister told reporters.",
        "Snow fell on the steps of the court as the crowd waited for the verdict that evening.",
        "Lawyers left by the back door while reporters ran after them with cameras and lights.",
        "The bank lost a tenth of its worth in the first hour of trade on Tuesday morning.",
    ];
    let article = |(number, (quote, other)): (usize, (&&str, &str))| {
        Article::new(format!("{number}.txt"), format!("{other}\n\n{quote}"))
    };
    quotes.iter().zip(OTHERS).enumerate().map(article).collect()
}

/// How many sources the only quote has, and which articles have it otherwise.
#[track_caller]
fn support(quotes: &[&str]) -> (usize, Vec<usize>) {
    let articles = around(quotes);
    let summary = summarize(&articles, &Options::default());
    assert_eq!(summary.quotes.len(), 1, "{:#?}", summary.quotes);
    let quote = &summary.quotes[0];
    (quote.support.sources, quote.otherwise.clone())
}

#[test]
fn who_names_the_speaker_by_a_part_of_the_name_names_the_same() {
    let by = |who: &str| {
        format!(
            "\"We will not let those who burn the forest go without punishment,\" {who} said."
        )
    };
    let all = ["Edna Warrick", "Edna Warrick", "Warrick", "Edna"].map(by);
    assert_eq!(support(&all.each_ref().map(String::as_str)), (4, vec![]));
}

#[test]
fn who_turns_a_quote_does_not_support_it_and_who_adds_to_its_end_does() {
    let said = |words: &str| format!("\"{words},\" Helen Marsh said.");
    let plain = said("We will pay all of those who lost their homes in the flood");
    let support = |other: &str| support(&[&plain, &plain, &said(other)]);
    for added in [
        "We will pay all of those who lost their homes in the flood this week",
        "And we will pay all of those who lost their homes in the flood",
    ] {
        assert_eq!(support(added), (3, vec![]), "{added}");
    }
    for turned in [
        "We will not pay all of those who lost their homes in the flood, and those who say that we \
         will are lying to you and to their own families",
        "We will pay some of those who lost their homes in the flood",
    ] {
        assert_eq!(support(turned), (2, vec![2]), "{turned}");
    }
}

#[test]
fn whom_sources_name_beside_a_quote_says_it() {
    let quote = "\"You went to their weddings and then you robbed them,\"";
    let speaker = |texts: &[&str], outlets: &[&str]| {
        let mut articles = around(texts);
        for (article, outlet) in articles.iter_mut().zip(outlets) {
            article.source = Some((*outlet).to_owned());
        }
        let summary = summarize(&articles, &Options::default());
        summary.quotes[0].speaker.map(str::to_owned)
    };
    let inferred = format!(
        "Prosecutor Ada Finch spoke for an hour. The room was full.\n\nThen the sentence was read \
         out. {quote} she said."
    );
    let marsh = format!(
        "{quote} said Judge Helen Marsh, who called it the worst case of her career."
    );
    let texts = [&inferred, &inferred, &marsh].map(String::as_str);
    assert_eq!(speaker(&texts, &["A", "B", "C"]).as_deref(), Some("Helen Marsh"));
    // Three articles of one outlet are one source.
    let finch = format!("{quote} Prosecutor Ada Finch said.");
    let also =
        format!("Nobody stirred. {quote} Judge Helen Marsh told the banker, and left.");
    let texts = [&finch, &finch, &finch, &marsh, &also].map(String::as_str);
    assert_eq!(
        speaker(&texts, &["A", "A", "A", "B", "C"]).as_deref(),
        Some("Helen Marsh")
    );
}

#[test]
fn a_quote_that_its_attribution_parts_is_whole() {
    let whole = "Jan Berg spoke. “We stay true to the harbor and its people. We will never let \
        one flood undo the work of forty long years,” Berg said.";
    let parted = "Jan Berg was there. “We stay true to the harbor and its people,” Berg said at \
        noon. “We will never let one flood undo the work of forty long years.”";
    let told = only(&[whole, parted]);
    assert_eq!((told.articles, told.parts, told.variants), (vec![0, 1], vec![], vec![]));
}

#[test]
fn what_a_part_lacks_stands_at_its_start() {
    let whole = "Jan Berg spoke. “We stay here. We will never let one flood undo \
        the work of forty long years,” Berg said.";
    let part = "Jan Berg came. “We will never let one flood undo the work of forty long \
        years,” Berg said.";
    assert_eq!(only(&[whole, part]).variants, [(Form::Shortened, vec![])]);
}

#[test]
fn a_changed_word_keeps_its_brackets() {
    let one = "Jan Berg spoke. “We hope that they are well and giving [them] all the love of the \
        town,” Berg said.";
    let other = "Jan Berg came. “We hope that they are well and getting all the love of the \
        town,” Berg said.";
    let told = only(&[one, other]);
    let changed = told.variants[0].1[0].clone();
    assert_eq!(changed, ["giving [them]", "getting"]);
}
