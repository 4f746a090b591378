//! Detects the language of a text: by script, then by stop words and letter triples.

#[cfg(feature = "detect")]
use super::votes::{Votes, rivals};
use crate::article::Language;

/// How much of a text is looked at, in bytes.
const SAMPLE: usize = 4096;

pub(super) fn detect(text: &str) -> Language {
    let sample = sample_of(text);
    match script_of(sample) {
        None => Language::UNKNOWN,
        Some(script) if script.is_shared => among(sample, script),
        Some(script) => language(script.language),
    }
}

pub(super) fn guess(text: &str) -> Language {
    let sample = sample_of(text);
    match script_of(sample) {
        None => Language::UNKNOWN,
        Some(script) if script.is_shared => guess_among(sample, script),
        Some(script) => language(script.language),
    }
}

/// Returns the start of the text, from its first letter.
fn sample_of(text: &str) -> &str {
    let start = text.find(char::is_alphabetic).unwrap_or(text.len());
    let end = (start + SAMPLE).min(text.len());
    let is_boundary = |&at: &usize| text.is_char_boundary(at);
    &text[start..(start..=end).rev().find(is_boundary).unwrap_or(start)]
}

/// A range of letters with the language that they mostly stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Script {
    first: char,
    last: char,
    language: &'static str,
    /// Whether more than one language writes it.
    is_shared: bool,
}

const fn script(
    first: char,
    last: char,
    language: &'static str,
    is_shared: bool,
) -> Script {
    Script { first, last, language, is_shared }
}

/// Scripts by their letters. Kana comes before Han: text with some of it is Japanese.
const SCRIPTS: &[Script] = &[
    script('A', '\u{24f}', "en", true),
    script('\u{370}', '\u{3ff}', "el", false),
    script('\u{400}', '\u{52f}', "ru", true),
    script('\u{531}', '\u{58f}', "hy", false),
    script('\u{590}', '\u{5ff}', "he", true),
    script('\u{600}', '\u{77f}', "ar", true),
    script('\u{900}', '\u{97f}', "hi", true),
    script('\u{980}', '\u{9ff}', "bn", false),
    script('\u{a00}', '\u{a7f}', "pa", false),
    script('\u{a80}', '\u{aff}', "gu", false),
    script('\u{b00}', '\u{b7f}', "or", false),
    script('\u{b80}', '\u{bff}', "ta", false),
    script('\u{c00}', '\u{c7f}', "te", false),
    script('\u{c80}', '\u{cff}', "kn", false),
    script('\u{d00}', '\u{d7f}', "ml", false),
    script('\u{d80}', '\u{dff}', "si", false),
    script('\u{e00}', '\u{e7f}', "th", false),
    script('\u{e80}', '\u{eff}', "lo", false),
    script('\u{f00}', '\u{fff}', "bo", false),
    script('\u{1000}', '\u{109f}', "my", false),
    script('\u{10a0}', '\u{10ff}', "ka", false),
    script('\u{1200}', '\u{139f}', "am", false),
    script('\u{1780}', '\u{17ff}', "km", false),
    script('\u{1e00}', '\u{1eff}', "vi", true),
    script('\u{3040}', '\u{30ff}', "ja", false),
    script('\u{3400}', '\u{9fff}', "zh", false),
    script('\u{ac00}', '\u{d7af}', "ko", false),
];

/// Returns the script of most letters, those of words that are one letter counted twice.
fn script_of(sample: &str) -> Option<Script> {
    if sample.is_ascii() {
        return (!sample.is_empty()).then_some(SCRIPTS[0]);
    }
    let mut counts = [0_usize; SCRIPTS.len()];
    for letter in sample.chars().filter(|c| c.is_alphabetic()) {
        // Texts of any script have letters of the first.
        let at = match letter <= SCRIPTS[0].last {
            true => 0,
            false => SCRIPTS.partition_point(|script| script.last < letter),
        };
        if SCRIPTS.get(at).is_some_and(|script| script.first <= letter) {
            counts[at] += if letter >= '\u{3040}' { 2 } else { 1 };
        }
    }
    let at = |language| SCRIPTS.iter().position(|script| script.language == language);
    // Vietnamese and other accented letters are Latin ones.
    move_counts(&mut counts, at("vi"), at("en"));
    let (kana, han) = (at("ja")?, at("zh")?);
    if counts[kana] * 10 > counts[han] {
        move_counts(&mut counts, Some(han), Some(kana));
    }
    let (best, &count) = counts.iter().enumerate().rev().max_by_key(|&(_, n)| n)?;
    (count > 0).then(|| SCRIPTS[best])
}

fn move_counts(counts: &mut [usize], from: Option<usize>, to: Option<usize>) {
    if let (Some(from), Some(to)) = (from, to) {
        counts[to] += std::mem::take(&mut counts[from]);
    }
}

fn language(code: &str) -> Language {
    Language::new(code).unwrap_or(Language::UNKNOWN)
}

#[cfg(not(feature = "detect"))]
fn among(_sample: &str, script: Script) -> Language {
    language(script.language)
}

#[cfg(not(feature = "detect"))]
fn guess_among(sample: &str, script: Script) -> Language {
    among(sample, script)
}

#[cfg(feature = "detect")]
fn guess_among(sample: &str, script: Script) -> Language {
    match Votes::first_of(sample).best() {
        Some((best, _)) => language(best),
        None if script.language == "en" => Language::UNKNOWN,
        None => language(script.language),
    }
}

/// Tells the languages of one script apart.
#[cfg(feature = "detect")]
fn among(sample: &str, script: Script) -> Language {
    let votes = Votes::of(sample);
    if let Some(code) = votes.verdict(sample.len()) {
        return language(code);
    }
    // In a few words they are no evidence, and looking at them takes longer than all that
    // is done with such a text otherwise.
    let is_telling = sample.len() > LONG_ENOUGH_FOR_TRIPLES || script.language != "en";
    let by_triples = is_telling.then(|| whatlang::detect(sample)).flatten();
    let guess = by_triples.as_ref().and_then(|info| Language::new(info.lang().code()));
    let reliable = by_triples.is_some_and(|info| info.is_reliable());
    let Some((best, score)) = votes.best() else {
        return match guess {
            Some(guess) if reliable && sample.len() > LONG_ENOUGH_FOR_TRIPLES => guess,
            _ if script.language == "en" => Language::UNKNOWN,
            _ => guess.unwrap_or_else(|| language(script.language)),
        };
    };
    let Some(guess) = guess else { return language(best) };
    let against = votes.score(guess.code());
    // Letter triples know languages that have no list of stop words.
    if against == 0
        && reliable
        && sample.len() > LONG_ENOUGH_FOR_TRIPLES
        && votes.are_few(score)
    {
        return guess;
    }
    if rivals(against, score, sample.len()) { guess } else { language(best) }
}

/// How long a text must be, in bytes, for its letter triples alone to be believed.
#[cfg(feature = "detect")]
const LONG_ENOUGH_FOR_TRIPLES: usize = 40;

#[cfg(all(test, feature = "detect"))]
mod tests {
    use super::*;

    /// A headline and an opening sentence or two for each language.
    const SAMPLES: &[(&str, &str, &str)] = &[
        (
            "en",
            "Mayor resigns after flood in the old town",
            "The mayor of Westbrook said on Monday that she would step down after a report blamed the council for the flood. Residents gathered outside the town hall.",
        ),
        (
            "de",
            "Bürgermeister tritt nach Hochwasser in der Altstadt zurück",
            "Die Bürgermeisterin kündigte am Montag an, dass sie nach dem Bericht über das Hochwasser ihr Amt niederlegen werde. Vor dem Rathaus versammelten sich Anwohner.",
        ),
        (
            "fr",
            "La maire démissionne après les inondations dans la vieille ville",
            "La maire a annoncé lundi qu'elle quitterait ses fonctions après la publication d'un rapport sur les inondations. Des habitants se sont rassemblés devant la mairie.",
        ),
        (
            "es",
            "La alcaldesa dimite tras las inundaciones en el casco antiguo",
            "La alcaldesa anunció el lunes que dejará su cargo después de que un informe culpara al ayuntamiento de las inundaciones. Los vecinos se reunieron ante el consistorio.",
        ),
        (
            "pt",
            "Prefeita renuncia após a enchente na cidade velha",
            "A prefeita disse na segunda-feira que deixará o cargo depois que um relatório culpou a câmara pela enchente. Moradores não quiseram comentar a decisão.",
        ),
        (
            "it",
            "La sindaca si dimette dopo l'alluvione nella città vecchia",
            "La sindaca ha annunciato lunedì che lascerà l'incarico dopo che un rapporto ha incolpato il comune per l'alluvione. Gli abitanti si sono riuniti davanti al municipio.",
        ),
        (
            "nl",
            "Burgemeester treedt af na overstroming in de oude stad",
            "De burgemeester zei maandag dat zij aftreedt nadat een rapport de gemeente de schuld gaf van de overstroming. Bewoners verzamelden zich voor het stadhuis.",
        ),
        (
            "sv",
            "Borgmästaren avgår efter översvämningen i gamla stan",
            "Borgmästaren sade på måndagen att hon avgår efter att en rapport lagt skulden för översvämningen på kommunen. Invånare samlades utanför stadshuset.",
        ),
        (
            "da",
            "Borgmesteren går af efter oversvømmelsen i den gamle by",
            "Borgmesteren sagde mandag, at hun går af, efter at en rapport gav kommunen skylden for oversvømmelsen. Beboere samledes foran rådhuset, hvor de ikke blev hørt.",
        ),
        (
            "no",
            "Ordføreren går av etter flommen i gamlebyen",
            "Ordføreren sa mandag at hun går av etter at en rapport ga kommunen skylden for flommen. Innbyggere samlet seg utenfor rådhuset, men de ble ikke hørt av noen.",
        ),
        (
            "fi",
            "Pormestari eroaa vanhankaupungin tulvan jälkeen",
            "Pormestari sanoi maanantaina, että hän eroaa, koska raportti syytti kaupunkia tulvasta. Asukkaat kokoontuivat kaupungintalon eteen, mutta heitä ei kuunneltu.",
        ),
        (
            "pl",
            "Burmistrz rezygnuje po powodzi na starym mieście",
            "Burmistrz powiedziała w poniedziałek, że ustąpi ze stanowiska po tym, jak raport obarczył radę winą za powódź. Mieszkańcy zebrali się przed ratuszem.",
        ),
        (
            "cs",
            "Starostka odstupuje po povodni ve starém městě",
            "Starostka v pondělí oznámila, že odstoupí poté, co zpráva obvinila radnici z následků povodně. Obyvatelé se shromáždili před radnicí, ale nikdo je nevyslechl.",
        ),
        (
            "hu",
            "Lemond a polgármester az óvárosi árvíz után",
            "A polgármester hétfőn közölte, hogy lemond, miután egy jelentés az önkormányzatot tette felelőssé az árvízért. A lakosok a városháza előtt gyűltek össze.",
        ),
        (
            "ro",
            "Primărița demisionează după inundațiile din orașul vechi",
            "Primărița a anunțat luni că va demisiona după ce un raport a dat vina pe primărie pentru inundații. Locuitorii s-au adunat în fața primăriei, dar nu au fost ascultați.",
        ),
        (
            "tr",
            "Belediye başkanı eski şehirdeki selden sonra istifa etti",
            "Belediye başkanı pazartesi günü yaptığı açıklamada, raporun sel için belediyeyi suçlamasının ardından görevi bırakacağını söyledi. Halk belediye binası önünde toplandı.",
        ),
        (
            "id",
            "Wali kota mundur setelah banjir di kota tua",
            "Wali kota mengatakan pada hari Senin bahwa dia akan mundur setelah laporan menyalahkan dewan atas banjir itu. Warga berkumpul di depan balai kota.",
        ),
        (
            "vi",
            "Thị trưởng từ chức sau trận lụt ở khu phố cổ",
            "Thị trưởng cho biết hôm thứ Hai rằng bà sẽ từ chức sau khi một báo cáo đổ lỗi cho hội đồng về trận lụt. Người dân tụ tập trước tòa thị chính.",
        ),
        (
            "ru",
            "Мэр ушла в отставку после наводнения в старом городе",
            "Мэр заявила в понедельник, что уйдёт в отставку после доклада о наводнении. Жители собрались перед зданием мэрии.",
        ),
        (
            "uk",
            "Мерка йде у відставку після повені у старому місті",
            "Мерка заявила в понеділок, що піде у відставку після звіту про повінь. Мешканці зібралися перед будівлею міської ради.",
        ),
        (
            "bg",
            "Кметицата подава оставка след наводнението в стария град",
            "Кметицата заяви в понеделник, че ще подаде оставка след доклада за наводнението. Жителите се събраха пред сградата на общината.",
        ),
        (
            "ar",
            "استقالة رئيسة البلدية بعد الفيضان في المدينة القديمة",
            "قالت رئيسة البلدية يوم الاثنين إنها ستستقيل بعد أن حمل تقرير المجلس مسؤولية الفيضان.",
        ),
        (
            "fa",
            "استعفای شهردار پس از سیل در شهر قدیمی",
            "شهردار روز دوشنبه گفت که پس از انتشار گزارشی که شورا را مقصر سیل دانست از سمت خود کناره‌گیری می‌کند.",
        ),
        (
            "hi",
            "पुराने शहर में बाढ़ के बाद मेयर का इस्तीफ़ा",
            "मेयर ने सोमवार को कहा कि वह बाढ़ पर आई रिपोर्ट के बाद पद छोड़ देंगी।",
        ),
        (
            "he",
            "ראשת העיר התפטרה אחרי השיטפון בעיר העתיקה",
            "ראשת העיר אמרה ביום שני כי תתפטר לאחר שדוח האשים את המועצה בשיטפון.",
        ),
        (
            "el",
            "Παραιτήθηκε η δήμαρχος μετά την πλημμύρα",
            "Η δήμαρχος δήλωσε τη Δευτέρα ότι θα παραιτηθεί μετά την έκθεση για την πλημμύρα.",
        ),
        (
            "zh",
            "老城洪灾后市长辞职",
            "市长周一表示，在报告指责市议会对洪灾负有责任之后，她将辞职。",
        ),
        (
            "ja",
            "旧市街の洪水後に市長が辞任",
            "市長は月曜日、洪水に関する報告書を受けて辞任すると述べた。",
        ),
        (
            "ko",
            "구시가지 홍수 후 시장 사임",
            "시장은 월요일 홍수에 대한 보고서가 나온 뒤 사임하겠다고 말했다.",
        ),
        ("th", "นายกเทศมนตรีลาออกหลังน้ำท่วม", "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าจะลาออก"),
    ];

    #[test]
    fn headlines_and_articles_are_told_apart() {
        let mut wrong = Vec::new();
        for &(code, headline, article) in SAMPLES {
            for text in [headline, article] {
                if detect(text).code() != code {
                    wrong.push((code, detect(text), text));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn a_text_without_letters_has_no_language() {
        for text in ["", "1 2 3", "!?", "\0\0"] {
            assert_eq!(detect(text), Language::UNKNOWN);
            assert_eq!(guess(text), Language::UNKNOWN);
        }
    }

    #[test]
    fn a_guess_is_right_but_for_few_words_of_close_relatives() {
        let is_wrong = |&&(code, text): &&(&str, &str)| guess(text).code() != code;
        let all: Vec<_> = SAMPLES.iter().map(|&(code, _, text)| (code, text)).collect();
        let wrong: Vec<_> = all.iter().filter(is_wrong).collect();
        assert!(wrong.len() <= 2, "{wrong:#?}");
    }

    #[test]
    fn a_sentence_with_words_of_many_languages_is_told_right() {
        for (code, text) in [
            (
                "en",
                "Solenta Bank set aside 3.2 million euros to cover bad loans to hotel owners.",
            ),
            (
                "en",
                "Actress Nora Fielding declined an invitation to host next year's awards.",
            ),
            ("en", "Man Who Was In The House When It Burned Is Held"),
            ("en", "He told me, It’s fine."),
            ("en", "Shares fell on Monday."),
            ("de", "Die Polizei nahm zwei Männer fest."),
            ("af", "Die minister is siek."),
            ("cs", "Praha to ma."),
            ("de", "An Bord waren 90 Personen."),
            ("fr", "Il y a un an, on a tout vu."),
            ("it", "In fiamme un bus a Roma."),
            ("nl", "De trein is te laat."),
            ("ro", "Ministrul are un plan."),
        ] {
            assert_eq!(detect(text).code(), code, "{text}");
        }
    }

    #[test]
    fn foreign_names_do_not_turn_the_language() {
        let text = "The film \"Les enfants de la nuit\" by Jean-Luc Morel won at Cannes, and \
            the director thanked his crew in Paris.";
        assert_eq!(detect(text), Language::ENGLISH);
        let text =
            "微软公司（Microsoft Corporation）周一表示，将收购 LinkedIn Holdings。";
        assert_eq!(detect(text).code(), "zh");
    }
}
