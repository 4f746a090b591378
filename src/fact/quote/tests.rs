use super::*;

/// The speakers of the direct quotations: the name, `(the words)` for somebody without a
/// name, `?` for nobody.
fn speakers(text: &str, code: &str) -> Vec<String> {
    let article = Article::new("a", text);
    let language = Language::new(code).expect("a language");
    let sentences = crate::sentence::split(&article, 0, language);
    let found = quotes(&article, &sentences, language);
    let direct = found.iter().filter(|quote| quote.kind == QuoteKind::Direct);
    direct
        .map(|quote| match quote.speaker {
            Speaker::Named { name, .. } => article.slice(name).to_owned(),
            Speaker::Described { mention } => format!("({})", article.slice(mention)),
            Speaker::Unresolved => "?".to_owned(),
        })
        .collect()
}

fn english(text: &str) -> Vec<String> {
    speakers(text, "en")
}

#[test]
fn titles_are_set_apart_and_not_said() {
    for (text, is_said) in [
        ("Ilse Krone spoke on “Voices of the Harbor.”", false),
        ("Ilse Krone spoke on “The Harbor Is Ours.”", true),
        ("“Will Tamsin Vale win?” asked Ilse Krone.", true),
        ("Ilse Krone said “No to President Vale.”", true),
        ("Ilse Krone said “the harbor is ours”", true),
        ("Ilse Krone said: “No more floods in Lunde.”", true),
        ("Ilse Krone said: “Farewell to Lunde.”", true),
        ("On “Voices of the Harbor,” Ilse Krone spoke.", false),
    ] {
        assert_eq!(!english(text).is_empty(), is_said, "{text}");
    }
    assert_eq!(speakers("Ilse Krone sagte: „Keine Angst vor Wasser.“", "de").len(), 1);
}

#[test]
fn the_state_of_a_town_is_no_speaker() {
    let text = "“We will rebuild the bridge,” said the mayor of Lunde, New Jersey.";
    assert_eq!(english(text), ["(the mayor)"]);
}

#[test]
fn the_speaker_stands_behind_or_before_in_the_sentence() {
    for text in [
        "“We will rebuild the bridge,” said Ilse Krone.",
        "“We will rebuild the bridge,” Ilse Krone said on Friday.",
        "“We will rebuild the bridge,” said Mayor Ilse Krone, who was born in Lunde.",
        "“We will rebuild the bridge,” Ilse Krone, the mayor of Lunde, told reporters.",
        "“We will rebuild the bridge,” according to Ilse Krone.",
        "“Will we rebuild the bridge?” Ilse Krone asked.",
        "Ilse Krone said: “We will rebuild the bridge.”",
        "Ilse Krone, the mayor, said that “we will rebuild the bridge”.",
        "Ilse Krone told Jan Berg that “we will rebuild the bridge” soon.",
        "The plan, Ilse Krone said, is that “we will rebuild the bridge”.",
        "Ilse Krone: “We will rebuild the bridge.”",
        "Ilse Krone looked up and said, “We will rebuild the bridge.”",
        "Ilse Krone was quoted as saying: “We will rebuild the bridge.”",
        "“We will rebuild the bridge.” — Ilse Krone, mayor",
        "The mayor, Ilse Krone, said: “We will rebuild the bridge.”",
        "In Lunde, “we will rebuild the bridge” of 1890, Ilse Krone said.",
        "“We will rebuild the bridge,” said the mayor of Lunde, Ilse Krone.",
        "“We will rebuild the bridge,” the mayor of Lunde, Ilse Krone, said.",
    ] {
        assert_eq!(english(text), ["Ilse Krone"], "{text}");
    }
}

#[test]
fn the_object_of_a_verb_does_not_speak() {
    let text =
        "Jan Berg was told by Ilse Krone. “We will rebuild the bridge,” Krone told Berg.";
    assert_eq!(english(text), ["Ilse Krone"]);
    let text = "Jan Berg was asked: “Will you ever rebuild the bridge?”";
    assert_eq!(english(text), ["?"]);
}

#[test]
fn a_quotation_that_goes_on_has_the_same_speaker() {
    let text = "“We came late,” said Ilse Krone, mayor of Lunde. “We saw that it was gone.”\n\n\
        “We left again at noon.”";
    assert_eq!(english(text), ["Ilse Krone", "Ilse Krone", "Ilse Krone"]);
    let text = "“We came late,” said Ilse Krone, adding that “we left again at noon”.";
    assert_eq!(english(text), ["Ilse Krone", "Ilse Krone"]);
    let text = "“We came,” Ilse Krone said, “and we left again at noon.”";
    assert_eq!(english(text), ["Ilse Krone", "Ilse Krone"]);
}

#[test]
fn the_sentence_before_leads_to_a_quotation() {
    let text = "Ilse Krone disagreed with that. “We left again at noon.”";
    assert_eq!(english(text), ["Ilse Krone"]);
    let text = "Ilse Krone added:\n\n“We left again at noon.”";
    assert_eq!(english(text), ["Ilse Krone"]);
}

#[test]
fn names_are_completed_from_the_article() {
    let text = "Foreign Minister Sergei Lavrov came. “We have no plans,” Mr Lavrov said.\n\n\
        “We have none at all,” Lavrov said. “We never had any plans,” said the minister.";
    assert_eq!(english(text), ["Sergei Lavrov"; 3]);
    let text = "Ann Berg met her husband, Jan Berg, there. “I was so glad,” Mrs. Berg said. \
        “She was very glad,” said Mr. Berg.";
    assert_eq!(english(text), ["Ann Berg", "Jan Berg"]);
}

#[test]
fn a_pronoun_means_whom_the_text_speaks_of() {
    let text = "Anna Berg met David Holm on Friday. “I was very glad,” she said. \
        “She was not alone,” he said.";
    assert_eq!(english(text), ["Anna Berg", "David Holm"]);
    let text = "David Holm works with Peter Lund. He is 40. “I like it a lot,” he said.";
    assert_eq!(english(text), ["David Holm"]);
    assert_eq!(english("It was cold there. “I like it a lot,” he said."), ["?"]);
}

#[test]
fn somebody_without_a_name_is_described() {
    for (said, who) in [
        ("said a police spokesman", "(a police spokesman)"),
        ("a spokesman for Ilse Krone said", "(a spokesman)"),
        ("officials said", "(officials)"),
        ("the ministry said in a statement", "(the ministry)"),
        ("her father said", "(her father)"),
    ] {
        let text = format!("Ilse Krone left. “We will rebuild the bridge,” {said}.");
        assert_eq!(english(&text), [who], "{text}");
    }
    assert_eq!(
        english("“We will rebuild it all,” Amnesty International said."),
        ["Amnesty International"]
    );
}

#[test]
fn titles_and_single_words_are_set_apart_only() {
    for text in [
        "He wrote “The Long Road to the Northern Sea” in 1990.",
        "The “so-called” expert met the “Iron Lady” in a “safe house”.",
    ] {
        assert_eq!(english(text), [""; 0], "{text}");
    }
}

#[test]
fn german_speakers_are_found() {
    for text in [
        "„Wir bauen die Brücke wieder auf“, sagte Bürgermeisterin Ilse Krone.",
        "„Wir bauen die Brücke wieder auf“, erklärte Ilse Krone am Freitag.",
        "„Wir bauen die Brücke wieder auf“, so Ilse Krone.",
        "Ilse Krone sagte: „Wir bauen die Brücke wieder auf.“",
        "»Wir bauen die Brücke wieder auf«, sagte die Bürgermeisterin Ilse Krone.",
        "Laut Ilse Krone ist klar: „Wir bauen die Brücke wieder auf.“",
    ] {
        assert_eq!(speakers(text, "de"), ["Ilse Krone"], "{text}");
    }
    let text = "Ministerin Anna Berg kam am Montag. „Wir haben viel erreicht“, sagte Berg. \
        „Das ist erst der Anfang“, sagte sie. „Wir warten noch auf Geld“, sagte ein Sprecher.";
    assert_eq!(speakers(text, "de"), ["Anna Berg", "Anna Berg", "(ein Sprecher)"]);
}

#[test]
fn french_speakers_are_found() {
    for text in [
        "« Nous allons reconstruire le pont », a déclaré Claire Morel.",
        "« Nous allons reconstruire le pont », a dit la ministre Claire Morel.",
        "« Nous allons reconstruire le pont », explique Claire Morel, maire de Lunde.",
        "Selon Claire Morel, « nous allons reconstruire le pont ».",
        "Claire Morel a affirmé : « Nous allons reconstruire le pont. »",
    ] {
        assert_eq!(speakers(text, "fr"), ["Claire Morel"], "{text}");
    }
    let text = "Claire Morel est venue lundi. « Nous allons le reconstruire », a-t-elle dit. \
        « C'est une bonne nouvelle », dit-elle.";
    assert_eq!(speakers(text, "fr"), ["Claire Morel", "Claire Morel"]);
}

#[test]
fn spanish_speakers_are_found() {
    for text in [
        "«Vamos a reconstruir el puente», dijo Carmen Ruiz.",
        "“Vamos a reconstruir el puente”, afirmó la alcaldesa Carmen Ruiz.",
        "Carmen Ruiz señaló: “Vamos a reconstruir el puente”.",
        "Según Carmen Ruiz, “vamos a reconstruir el puente”.",
    ] {
        assert_eq!(speakers(text, "es"), ["Carmen Ruiz"], "{text}");
    }
}

#[test]
fn other_languages_have_quotations_without_speakers() {
    assert_eq!(speakers("大臣は「橋を必ず再建するつもりだ」と述べた。", "ja"), ["?"]);
    let text = "«Мы обязательно восстановим этот старый мост», — сказала Ирина.";
    assert_eq!(speakers(text, "ru"), ["?"]);
}

#[test]
fn a_pronoun_goes_on_with_who_spoke() {
    for text in [
        "Ilse Krone met the press. Krone said that Jan Berg, 22, was late. “We waited,” she \
         said.",
        "Jan Berg and Ilse Krone came. In one case, Berg was ill, Krone said. “We waited,” \
         she said.",
        "Ilse Krone came. She was there when Anna Holt arrived. “We waited,” she said.",
        "Ilse Krone, of Perm, Russia, told of the night. “We waited,” she said.",
    ] {
        assert_eq!(english(text), ["Ilse Krone"], "{text}");
    }
}

#[test]
fn who_speaks_without_a_full_name_is_not_taken_for_another() {
    let text =
        "Jan Berg left in 1996. Nachman said the city was calm. “We waited,” he said.";
    assert_eq!(english(text), ["?"]);
    let text = "Senator Ilse Krone left. Dixon sold the lists. The senator said she was angry \
        at what Anna Dixon had found. “We waited,” she said.";
    assert_eq!(english(text), ["Ilse Krone"]);
    let text = "President Obama praised the town. “We waited,” he said. Obama left.";
    assert_eq!(english(text), ["Obama"]);
    let text = "O’Malley said the storm was near. “We waited,” he said. People of O’Malley \
        agreed.";
    assert_eq!(english(text), ["O’Malley"]);
}

#[test]
fn places_and_titles_are_no_speakers() {
    for text in [
        "Ilse Krone, from Bushey, Hertfordshire, said: “We will rebuild the bridge.”",
        "Ilse Krone of Books in Madison, Conn., who came, said: “We will rebuild the bridge.”",
        "Ilse Krone, (R-NY), the chairwoman, warned that “we will rebuild the bridge”.",
        "“We will rebuild the bridge,” the agency quoted Ilse Krone as saying.",
        "Ilse Krone, leader of the Growth and Renewal Group, who came, said: “We will rebuild \
         the bridge.”",
        "Minnie Krone left. “We will rebuild the bridge,” said Ilse Krone of St. Louis, who \
         came.",
    ] {
        assert_eq!(english(text), ["Ilse Krone"], "{text}");
    }
    let text = "“We waited,” the New York native told Ilse Krone.";
    assert_eq!(english(text), ["(the New York native)"]);
    let text =
        "Minnie Driver was there. In her answer to Jan Berg, Driver wrote: “We waited.”";
    assert_eq!(english(text), ["Minnie Driver"]);
}

#[test]
fn a_name_with_an_initial_is_one() {
    let text = "Arnold I. Barnett worries about that, “that we waited,” he said.";
    assert_eq!(english(text), ["Arnold I. Barnett"]);
}

#[test]
fn bare_last_names_mean_whom_nobody_calls_by_the_first() {
    let text = "David Veatch and his daughter Autumn Veatch are well. Autumn slept. Autumn ate. \
        “We waited,” Veatch said.";
    assert_eq!(english(text), ["David Veatch"]);
    let text = "Al Gore Sr. was a senator. Al Gore spoke on Monday. “We waited,” Gore said. Al \
        Gore left.";
    assert_eq!(english(text), ["Al Gore"]);
    let text = "April Ryan asked him. “We waited,” Ryan said.";
    assert_eq!(english(text), ["April Ryan"]);
    let text = "“We waited,” said George A. Hay, a professor.";
    assert_eq!(english(text), ["George A. Hay"]);
}

#[test]
fn a_last_name_goes_on_to_mean_the_one_who_is_told_of_all_along() {
    let text = "Jan Berg came. Berg spoke first. Berg was loud. Berg was clear. Berg was \
        cheered. Berg sang. Nobody asked for Anna Berg. “We waited,” Berg said.";
    assert_eq!(english(text), ["Jan Berg"]);
}

#[test]
fn a_long_list_of_namesakes_hides_neither_who_leads_nor_who_came_just_now() {
    let letters = || 'a'..='z';
    let list: String = letters()
        .flat_map(|a| letters().map(move |b| format!("Mr. Pe{a}{b}ta Berg came. ")))
        .collect();
    let lead = "Jan Berg sang. ".repeat(4);
    for (text, who) in [
        (format!("{list}Jan Berg came. “We waited,” Berg said."), "Jan Berg"),
        (format!("{list}Mr. Pezyta Berg sang. “We waited,” Berg said."), "Pezyta Berg"),
        (format!("{lead}{list}“We waited,” Berg said."), "Jan Berg"),
    ] {
        assert_eq!(english(&text), [who]);
    }
}

#[test]
fn whom_a_quotation_names_is_not_meant_by_the_pronoun_beside_it() {
    let text =
        "Ilse Krone built the mill. “Ilse Krone never asked us for thanks,” she said.";
    assert_eq!(english(text), ["?"]);
}

#[test]
fn neither_the_credit_of_a_picture_nor_a_former_state_speaks() {
    let text =
        "A picture of the bank. (Lunde Police Service) “We waited for the end of it.”";
    assert_eq!(english(text), ["?"]);
    let text =
        "She came from the former Tarvonia. Tarvonia is far. “We waited,” she said.";
    assert_eq!(english(text), ["?"]);
}

#[test]
fn a_nationality_is_nobodys_name() {
    let text = "Park lost. “The red card killed the game,” the Italian said.";
    assert_eq!(english(text), ["(the Italian)"]);
    assert_eq!(
        english("“The red card killed the game,” Paul French said."),
        ["Paul French"]
    );
}

#[test]
fn what_a_name_is_said_to_be_does_not_hide_the_name() {
    for text in [
        "Ilse Krone, head of the harbor board, which owns the mill, said: “We will rebuild it.”",
        "Ilse Krone, a harbor master at Lunde in Perm, Calif., said: “We will rebuild it.”",
        "Sen. Ilse Krone, R-Iowa, chairwoman of the Harbor Board, said “we will rebuild it”.",
        "“We will rebuild it,” said a top commander in Lunde, Col. Ilse Krone.",
        "“We will rebuild it,” said Secretary of State Ilse Krone.",
        "“We will rebuild it,” said Parks and Wildlife Minister Ilse Krone.",
        "“We will rebuild it,” said Ilse Krone a harbor master.",
        "“We will rebuild it,” said Ilse Krone last week.",
        "But Ilse Krone of the Office of Tides and Floods in Lunde told us: “We will rebuild it.”",
        "Rep. Will Berg (R-Iowa) left. Said Ilse Krone: “We will rebuild it.”",
    ] {
        assert_eq!(english(text), ["Ilse Krone"], "{text}");
    }
    let text = "“We waited,” said the Lunde Council Commissioner for Rivers. Jan left.";
    assert_eq!(english(text), ["Lunde Council Commissioner for Rivers"]);
    let text = "Rep. Will Berg (R-Iowa) was calm. “We waited,” he said.";
    assert_eq!(english(text), ["Will Berg"]);
}

#[test]
fn a_verb_and_its_object_are_no_part_of_who_speaks() {
    for text in [
        "Ilse Krone came. Krone placed a small advertisement, saying “we will rebuild it”.",
        "Ilse Krone came. Krone emerged from the mill, noting that “we will rebuild it”.",
    ] {
        assert_eq!(english(text), ["Ilse Krone"], "{text}");
    }
    let text = "Some listeners applauded the plan, saying “we will rebuild the bridge”.";
    assert_eq!(english(text), ["(Some listeners)"]);
    let text = "“We will rebuild it,” according to a report the group released Tuesday.";
    assert_eq!(english(text), ["(a report)"]);
    let text = "“We will rebuild it,” one Lunde-based harbor master said. Lunde is far.";
    assert_eq!(english(text), ["(one Lunde-based harbor master)"]);
    let text = "“We will rebuild it,” the New Lunde-based group said. New Lunde is far.";
    assert_eq!(english(text), ["(the New Lunde-based group)"]);
}

#[test]
fn what_a_verb_of_speech_stands_apart_from_is_not_its_subject() {
    for text in [
        "The final plan, said Ilse Krone, the mayor of Lunde, “clearly shows that we care”.",
        "“We will rebuild it,” another harbor of the town, Ilse Krone stated.",
        "“We will rebuild it,” the day after the flood, said Ilse Krone.",
        "Her aide, Ilse Krone, said Berg “has never been there at all”. Jan Berg left.",
    ] {
        assert_eq!(english(text), ["Ilse Krone"], "{text}");
    }
    let text = "Jan Berg spoke. Speaking in Iowa, the President said: “We waited for it.” Iowa \
        is far.";
    assert_eq!(english(text), ["(the President)"]);
}

#[test]
fn a_verb_is_one_of_speech_where_one_stands() {
    for text in [
        "“We will rebuild the bridge,” Ilse Krone ruminated.",
        "“We will rebuild the bridge,” murmured Ilse Krone.",
        "“We will rebuild the bridge,” Judge Ilse Krone ruled.",
    ] {
        assert_eq!(english(text), ["Ilse Krone"], "{text}");
    }
    assert_eq!(
        english("“We will rebuild the bridge,” the council reaffirmed."),
        ["(the council)"]
    );
}

#[test]
fn several_speak_together() {
    let text = "Jan Berg and Ilse Krone said “we waited there for a day”.\n\n“We saw nobody \
        come,” they said.";
    assert_eq!(english(text), ["(Jan Berg and Ilse Krone)"; 2]);
    let text =
        "Jan Berg said “we waited there for a day”.\n\n“We saw nobody come,” they said.";
    assert_eq!(english(text), ["Jan Berg", "?"]);
}

#[test]
fn a_quotation_cut_by_few_words_has_one_speaker() {
    let text = "Ilse Krone wrote that plans “drawn up in a hurry and a rage” are “likely to \
        fail us all in the end”.";
    assert_eq!(english(text), ["Ilse Krone", "Ilse Krone"]);
}

#[test]
fn a_last_name_goes_on_with_whoever_of_that_name_just_spoke() {
    let text = "Jan Berg drowned. Jan Berg was 20. Jan Berg was a sailor. “We will rebuild it,” \
        said Berg's father Peter. The mill “will not bring us peace,” Berg added. Peter Berg left.";
    assert_eq!(english(text), ["Peter Berg", "Peter Berg"]);
}

#[test]
fn who_is_only_met_is_not_meant_by_the_pronoun() {
    let text = "David Holm came. After a talk with Peter Lund, he left. “I liked it a lot,” he \
        said.";
    assert_eq!(english(text), ["David Holm"]);
    let text =
        "David Holm came. As for Peter Lund, he left. “I liked it a lot,” he said.";
    assert_eq!(english(text), ["Peter Lund"]);
    let text = "Peter Lund left. At Lund's house, a valet driver wondered. “I liked it a lot,” \
        he said.";
    assert_eq!(english(text), ["?"]);
}

#[test]
fn who_is_spoken_of_before_a_colon_speaks() {
    let text = "Ilse Krone left. Krone summed up her mood this way: “We waited there for a day.”";
    assert_eq!(english(text), ["Ilse Krone"]);
    let text =
        "Ilse Krone left. Krone saw a sign that reads: “We waited there for a day.”";
    assert_eq!(english(text), ["?"]);
    let text =
        "Ilse Krone left. Ultimately the sign was this: “We waited there for a day.”";
    assert_eq!(english(text), ["?"]);
    let text = "“We will rebuild it,” search and rescue chief Ilse Krone told reporters.";
    assert_eq!(english(text), ["Ilse Krone"]);
}

#[test]
fn a_book_does_not_speak() {
    for (open, close) in [('“', '”'), ('\'', '\''), ('‘', '’')] {
        let text = format!(
            "The new author, whose book, {open}A Harbor Thing,{close} is out, told Jan Berg: “We \
             waited for it.”"
        );
        assert_eq!(english(&text), ["?"], "{text}");
    }
}

#[test]
fn a_name_begins_behind_that_of_a_place_or_a_people() {
    let text = "The envoy in Tarvonia Peter Lund announced it. “We waited,” Lund said.";
    assert_eq!(english(text), ["Peter Lund"]);
    let text = "Norwegian Peter Olaf Lund announced it. “We waited,” Lund said.";
    assert_eq!(english(text), ["Peter Olaf Lund"]);
}

#[test]
fn who_is_written_to_or_followed_by_others_says_nothing() {
    for text in [
        "Ilse Krone met a reporter: “Are you going to resign over this affair?” She left.",
        "Ilse Krone got a text from her wife: “Please come home right now.” She left.",
        "Ilse Krone ruled the country with “an iron fist without any mercy”. She left.",
    ] {
        assert_eq!(english(text), ["?"], "{text}");
    }
    let text = "Ilse Krone said “we have won the vote” as crowds outside chanted “thief, go home”.";
    assert_eq!(english(text), ["Ilse Krone", "?"]);
    let text =
        "Ilse Krone said “we have won the vote” and protesters “thief, go home at once”.";
    assert_eq!(english(text), ["Ilse Krone", "?"]);
    let text =
        "Ilse Krone ruled: “This law is a clear breach of the rights of all.” She left.";
    assert_eq!(english(text), ["Ilse Krone"]);
    let text = "Orla Krone said: “We wait.” Her husband Jan Krone agreed. “We stay,” Krone said.";
    assert_eq!(english(text), ["Orla Krone", "Jan Krone"]);
}

#[test]
fn the_credit_of_a_picture_is_no_part_of_a_name() {
    let text = "“The cave is very old, and so is its paint,” Mr Venn told the paper.\n\nPicture: \
                The cave is in the hills. Pic Orrin Venn\n\nThe people of Lunde came to see it.";
    assert_eq!(english(text), ["Orrin Venn"]);
}

#[test]
fn who_is_spoken_to_is_not_meant_by_the_pronoun() {
    let text = "Ilse Krone was on the air. The singer, whose album is out now, told Krone, “We \
        waited there for a day.” She went on to admit, “We never even saw it come.”";
    assert_eq!(english(text)[1], "?");
    let text = "Jan Berg phoned Ilse Krone. Berg told Krone that he had left. “We waited,” she \
        said.";
    assert_eq!(english(text), ["Ilse Krone"]);
    let text =
        "Ilse Krone left. A reporter asked Krone about that. “We waited,” she said.";
    assert_eq!(english(text), ["Ilse Krone"]);
}

#[test]
fn somebody_known_by_one_word_hides_who_was_told_of_before() {
    let text = "Jan Berg left. A sailor, who calls himself Ostrow, was hurt.\n\nOstrow came to \
        Lunde with two others. He said they had “seen no light on the shore”.";
    assert_eq!(english(text), ["?"]);
    let text = "Peter Lund of Tarvon said nobody was hurt. “We waited,” he said.";
    assert_eq!(english(text), ["Peter Lund"]);
}

#[test]
fn a_country_is_not_he() {
    let text = "A woman spoke of Iraq and of what she lost. In Iraq she was ill. Iraq fell, she \
        said. “We waited,” she said.";
    assert_eq!(english(text), ["?"]);
}

#[test]
fn what_somebody_kept_up_is_not_said() {
    let text = "The judge, Ilse Krone, came. The judge said that Tarvon had maintained its lead \
        by “keeping both hands on the rudder”.";
    assert_eq!(english(text), ["Ilse Krone"]);
}

#[test]
fn a_verb_that_no_table_has_is_no_part_of_who_speaks() {
    for (text, who) in [
        ("Krone won hearts by telling them: “We waited for it.”", "Ilse Krone"),
        (
            "Krone flatly denied any theft, telling them, “We waited for it.”",
            "Ilse Krone",
        ),
        ("The woman hung up, saying, “We waited for it.”", "(The woman)"),
        ("A statement issued in Lunde said: “We waited for it.”", "(A statement)"),
        ("“We waited for it,” said one official involved in it.", "(one official)"),
        (
            "Officials holding torches went along, asking “did you wait for it”.",
            "(Officials)",
        ),
        (
            "Word of the flood broke late, with the council saying “we waited for it”.",
            "(the council)",
        ),
        ("Krone's death broke hearts, saying that “we waited for it”.", "?"),
        ("Signs on the door read, “We waited for it.”", "?"),
        ("The board is putting up signs which read: “We waited for it.”", "?"),
        ("Most in the crowd ran, shouting that “we waited for it”.", "?"),
    ] {
        let found = english(&format!("Ilse Krone was in Lunde. {text}"));
        assert_eq!(found, [who], "{text}");
    }
}

#[test]
fn what_somebody_is_said_to_be_speaks_for_nobody_else() {
    for text in [
        "As Ilse Krone, owner of the mill in Lunde and president of the board, says, “We waited.”",
        "Or, as Ilse Krone, chief of the harbor in Lunde, said: “We waited for it.”",
        "Referring to New Lunde, Ilse Krone, head of the harbor board, said, “We waited for it.”",
        "“We waited,” said Ilse Krone, the founder and chief of the mill, who added that it “was \
         cold and very wet”.",
    ] {
        let found = english(text);
        assert!(
            !found.is_empty() && found.iter().all(|who| who == "Ilse Krone"),
            "{text}"
        );
    }
}

#[test]
fn names_are_neither_cut_nor_led_by_an_office() {
    for (text, who) in [
        ("“We waited,” said Deputy Secretary of State Yorrick Krone.", "Yorrick Krone"),
        ("“We waited,” said Ha Ok Sun Krone, 38, a painter.", "Ha Ok Sun Krone"),
        ("The Justice Department said that “we waited for it”.", "Justice Department"),
        ("The Lunde Miners' Union said that “we waited for it”.", "Lunde Miners' Union"),
        (
            "“We waited for it,” the Justice Department report said.",
            "(the Justice Department report)",
        ),
        ("“We waited,” said Assemblyman Jan Berg.", "Jan Berg"),
        ("Director of Harbors Jan Berg came. “We waited,” Berg said.", "Jan Berg"),
        (
            "Neither Berg nor Krone came. Jan left Berg there. “We waited,” Berg said.",
            "Berg",
        ),
    ] {
        assert_eq!(english(text), [who], "{text}");
    }
}

#[test]
fn a_quotation_that_the_sentence_goes_on_from_is_credited_at_its_end() {
    for text in [
        "“We waited for the boats” of the harbor with two others, said Ilse Krone, a sailor.",
        "It will “take us another month or two” to mend the mill, said Ilse Krone, a miller.",
        "Hours later, Ilse Krone summed it up this way: “We waited there for a day.”",
    ] {
        assert_eq!(english(text), ["Ilse Krone"], "{text}");
    }
    let text = "“We will rebuild the bridge,” Ilse Krone, a harbor master said.";
    assert_eq!(english(text), ["Ilse Krone"]);
    let text = "In an answer, the US state department said: “We waited for it.”";
    assert_eq!(english(text), ["(the US state department)"]);
    let text = "“We will rebuild the bridge,” a harbor judge ruled Monday.";
    assert_eq!(english(text), ["(a harbor judge)"]);
    let text = "Ilse Krone wrote that the board “kept its hold by foul means” as well as “bound \
        its own mill to it”.";
    assert_eq!(english(text), ["Ilse Krone"; 2]);
}

#[test]
fn a_role_that_somebody_without_a_name_has_too_names_nobody() {
    let text = "Ilse Krone, an officer, came. “We waited,” another officer said.\n\n“We saw it \
        sink,” the officer said.";
    assert_eq!(english(text), ["(another officer)", "(the officer)"]);
    let text = "“We waited,” a harbor judge ruled. The judge, Ilse Krone, left. “We saw it sink,” \
        the judge said.";
    assert_eq!(english(text), ["(a harbor judge)", "Ilse Krone"]);
}

#[test]
fn whose_aide_somebody_is_is_not_meant_by_the_pronoun() {
    let text = "Jan Berg won. Jan Berg aide Peter Lund denied it. “We waited,” he said.";
    assert_eq!(english(text), ["Peter Lund"]);
    let text = "Jan Berg won. A harbor official said it was late. “We waited,” he said.";
    assert_eq!(english(text), ["?"]);
    let text = "They dug up the first Stone Age there. It was a Stone Age of many tools. “We \
        waited,” he said.";
    assert_eq!(english(text), ["?"]);
}

#[test]
fn whose_kin_somebody_is_is_not_meant_by_the_last_name() {
    let text = "It was Orla Berg, the daughter of the old miller Jan Berg, who came. “We waited,” \
        said Berg.";
    assert_eq!(english(text), ["Orla Berg"]);
    let text = "Chi Berg and Tarn Berg came. “We waited,” Mrs. Berg said. Chi Berg left.";
    assert_eq!(english(text), ["Berg"]);
    let text = "Chi Berg and Anna Berg came. Chi Berg sang. “We waited,” Mrs. Berg said.";
    assert_eq!(english(text), ["Anna Berg"]);
    let text = "Al Berg Sr. was loud. His son, Al Berg Jr., sang. At the mill of Al Berg Sr. there \
        was “nothing left for any of us,” Berg said.";
    assert_eq!(english(text), ["Al Berg Jr"]);
    let text =
        "Ilse Berg wrote this. It was late, said Tom Berg Sr. “We waited,” Berg said.";
    assert_eq!(english(text), ["Tom Berg Sr"]);
    let text = "Robin Berg came. Berg said she left. “We waited,” she said.";
    assert_eq!(english(text), ["Robin Berg"]);
}

#[test]
fn who_is_quoted_speaks_and_not_who_quotes() {
    for text in [
        "The Herald quoted Ilse Krone, head of a mill, as denying it: “We will rebuild the bridge.”",
        "The Herald quotes Ilse Krone as saying: “We will rebuild the bridge.”",
    ] {
        assert_eq!(english(text), ["Ilse Krone"], "{text}");
    }
    let text = "“We will rebuild it,” said Dr. Ilse Last, a miller.";
    assert_eq!(english(text), ["Ilse Last"]);
}

#[test]
fn what_many_are_means_who_was_spoken_of_last() {
    let text = "Jan Berg, an actor, was there. Peter Lund told of it. “We waited,” the actor said.";
    assert_eq!(english(text), ["(the actor)"]);
    let text = "Jan Berg, an actor, told of it in Lunde. “We waited,” the actor said.";
    assert_eq!(english(text), ["Jan Berg"]);
    let text =
        "Judge Jan Berg was there. Peter Lund told of it. “We waited,” the judge said.";
    assert_eq!(english(text), ["Jan Berg"]);
}

/// Checks who speaks in each of some texts.
fn check(cases: &[(&str, &str)]) {
    for (text, who) in cases {
        assert_eq!(english(text), [*who], "{text}");
    }
}

#[test]
fn who_tells_of_words_does_not_say_them() {
    check(&[
        (
            "They heard a man yell “we will not wait for you” inside, said Ilse Krone.",
            "?",
        ),
        (
            "The guard had a sign of “we will not wait for you” on his door, said Ilse Krone, a \
             sailor.",
            "?",
        ),
        ("“We will not wait for you” chanted the crowd in Lunde, said Ilse Krone.", "?"),
        ("“We will not wait for you” in red was on a wall, said Ilse Krone.", "?"),
        (
            "One driver was heard shouting “we will all drown in here” over the radio, said Jan \
             Berg, a sailor.",
            "(One driver)",
        ),
        (
            "Ilse Krone cited Jan Berg as having helped her, saying: “We waited for it.”",
            "Ilse Krone",
        ),
        (
            "Judge Ilse Krone cited Jan Berg as lacking taste: “We waited for it all day.”",
            "Ilse Krone",
        ),
        (
            "They found “the worst man of all of Lunde,” Jan Berg, a thief the mayor said left.",
            "?",
        ),
    ]);
}

#[test]
fn only_a_time_opens_a_sentence_that_somebody_else_goes_on_with() {
    check(&[
        (
            "Jan Berg left. Berg later turned to his wife, Ilse, and said: “We waited.”",
            "Jan Berg",
        ),
        ("Jan Berg left. Berg later wept, saying: “We waited for it.”", "Jan Berg"),
        ("Two days earlier, Jan Berg summed it up: “We waited for it.”", "Jan Berg"),
        ("A few weeks later, Jan Berg summed it up: “We waited for it.”", "Jan Berg"),
    ]);
}

#[test]
fn a_name_of_men_and_of_women_gives_way_to_one_that_tells() {
    check(&[
        ("Robin Berg met Anna Lund. “We waited,” she said.", "?"),
        ("Dana Berg met Anna Lund. Berg sang. “We waited,” she said.", "?"),
        ("Robin Berg met Anna Lund. “We waited,” he said.", "Robin Berg"),
        ("Chris Berg met Anna Lund. “We waited,” she said.", "Anna Lund"),
        ("Ashley Berg met Peter Lund. “We waited,” he said.", "Peter Lund"),
    ]);
}

#[test]
fn several_stay_several_and_whose_kin_is_no_office() {
    check(&[
        (
            "Jan Berg and Peter Lund came, saying: “We waited.”",
            "(Jan Berg and Peter Lund)",
        ),
        (
            "Jan Berg and his aides resigned, saying: “We waited.”",
            "(Jan Berg and his aides)",
        ),
        ("The sailor, who told Jan Berg to go, was ill. “We waited,” he said.", "?"),
        ("The son of Orrin Jan Berg came. “We waited,” Berg said.", "Orrin Jan Berg"),
        (
            "Ilse Berg sang. The lord of the mill Jan Berg came. “We waited,” Berg said.",
            "Jan Berg",
        ),
        (
            "Ilse Berg sang. The uncle of the cook is Jan Berg. “We waited,” Berg said.",
            "Jan Berg",
        ),
    ]);
}

#[test]
fn a_name_of_one_word_that_opens_its_sentence_speaks() {
    check(&[
        ("It was late. Ostrow, the harbor master, said: “We waited.”", "Ostrow"),
        ("It was late. Vestia in a statement said: “We waited for it.”", "Vestia"),
        ("It was late. Ostrow, 80, said: “We waited for it.”", "Ostrow"),
        ("It was late. Ostrow on Monday said: “We waited for it.”", "Ostrow"),
        ("It was late. Vestia, which is in Lunde, said: “We waited.”", "Vestia"),
    ]);
}

#[test]
fn bodies_keep_their_whole_names_and_what_speaks_is_no_verb() {
    for (who, name) in [
        ("the Tarvon Pilots Association", "Tarvon Pilots Association"),
        ("Regent University", "Regent University"),
        ("MP Materials", "MP Materials"),
        ("MP Ilse Krone", "Ilse Krone"),
        ("Grace Park herself", "Grace Park"),
        ("Jude Law excitedly", "Jude Law"),
        ("a newly released report", "(a newly released report)"),
        ("a popular left-wing paper", "(a popular left-wing paper)"),
        ("mom", "(mom)"),
    ] {
        let text = format!("“We will rebuild the bridge,” {who} said.");
        assert_eq!(english(&text), [name], "{text}");
    }
    check(&[
        ("“We will rebuild the bridge,” according to a suit filed Monday.", "(a suit)"),
        (
            "Jan Berg told them “we will rebuild the bridge,” the fair resumed Monday.",
            "Jan Berg",
        ),
    ]);
}

#[test]
fn an_office_is_held_however_its_holder_is_called() {
    let then = "Peter Lund left. “We waited,” the";
    for (text, role) in [
        ("Mayor Jan Berg sang. Mr. Berg was late.", "mayor"),
        ("Jan Berg, the sheriff of Lunde, sang.", "sheriff"),
        ("It was “good for all of us there,” said prosecutor Jan Berg.", "prosecutor"),
        ("Actor Jan Berg sang.", "actor"),
    ] {
        let text = format!("{text} {then} {role} said.");
        assert_eq!(english(&text).last().map(String::as_str), Some("Jan Berg"), "{text}");
    }
    check(&[(
        "Jan Berg, an actor, sang. Peter Lund left. “We waited,” the actor said.",
        "(the actor)",
    )]);
}
