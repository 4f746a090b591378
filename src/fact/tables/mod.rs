//! The words that carry facts, a table a language.
//!
//! Words are in lower case, in all their forms. A language without a table is read by
//! digits and capitals alone.

mod asian;
mod germanic;
mod others;
mod romance;
mod slavic;

use super::{Traits, capitals, kinds, opposites};

/// The closed classes of a language.
pub(super) struct Table {
    pub(super) code: &'static str,
    /// Words with what they say: see [`Traits`].
    pub(super) classes: &'static [(Traits, &'static str)],
    /// Words for numbers, separated by blanks, with their values.
    pub(super) numbers: &'static [(u64, &'static str)],
    /// Words for numbers that follow each other, the first with its value; those with a slash
    /// between them are one number, and underscores part the words of one: "soixante_dix".
    pub(super) counts: &'static [(u64, &'static str)],
    /// Pairs of words that turn the meaning of a sentence if one stands for the other.
    pub(super) opposites: &'static [(&'static str, &'static str)],
    /// Sets of words of which each turns the meaning if it stands for another one; those
    /// with a slash between them say the same.
    pub(super) kinds: &'static [&'static str],
    /// Other spellings of a word.
    pub(super) aliases: &'static [(&'static str, &'static str)],
    /// A word and those after it that stand for one, and what that one asserts besides.
    pub(super) phrases: &'static [(&'static str, &'static str, &'static str, Traits)],
    /// Capitals, each with its country: either stands for the government.
    pub(super) capitals: &'static [(&'static str, &'static str)],
}

/// How many languages have a table.
pub(super) const COUNT: usize = 34;

pub(super) static TABLES: [Table; COUNT] = [
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    RUSSIAN,
    CHINESE,
    JAPANESE,
    ARABIC,
    VIETNAMESE,
    ITALIAN,
    PORTUGUESE,
    germanic::DUTCH,
    germanic::SWEDISH,
    germanic::DANISH,
    germanic::NORWEGIAN,
    slavic::POLISH,
    slavic::CZECH,
    slavic::SLOVAK,
    slavic::UKRAINIAN,
    slavic::BULGARIAN,
    slavic::CROATIAN,
    slavic::SLOVENE,
    romance::ROMANIAN,
    romance::CATALAN,
    others::FINNISH,
    others::HUNGARIAN,
    others::GREEK,
    others::TURKISH,
    asian::INDONESIAN,
    asian::HINDI,
    asian::HEBREW,
    asian::PERSIAN,
    asian::KOREAN,
    asian::THAI,
];

/// What a table says that leaves all out.
const EMPTY: Table = Table {
    code: "",
    classes: &[],
    numbers: &[],
    counts: &[],
    opposites: &[],
    kinds: &[],
    aliases: &[],
    phrases: &[],
    capitals: &[],
};

/// Units under the names that other languages have as aliases, since measures are known by
/// those.
const UNITS: (Traits, &str) = (
    Traits::UNIT,
    "percent dollars euros pounds cents kilometers meters centimeters kilograms grams \
     tonnes hectares liters seconds minutes hours days weeks months years degrees",
);

pub(super) const ENGLISH: Table = Table {
    code: "en",
    classes: &[
        (
            Traits::NEGATION,
            "not no never none neither nor nobody nothing nowhere without cannot unable minus \
             hardly barely failed fails fail failing refused refuses refuse refusing \
             denied denies deny denying unlikely lack lacks lacked \
             impossible false untrue",
        ),
        (
            Traits::MONTH,
            "january february march april june july august september october november \
             december",
        ),
        (Traits::WEEKDAY, "monday tuesday wednesday thursday friday saturday sunday"),
        (
            Traits::SPEECH,
            "said says say saying told tells added adds announced announces stated states \
             reported reports declared declares explained explains insisted insists \
             argued argues claimed claims noted notes warned warns tweeted wrote writes \
             according commented replied recalled testified acknowledged admitted admits",
        ),
        (Traits::FREE, "a an the about around approximately roughly nearly almost that"),
        (Traits::THAT, "that"),
        (Traits::ABOUT, "about around approximately roughly some estimated circa approx"),
        (
            Traits::FLOOR,
            "more over above least exceeding exceeds exceeded upwards topped surpassed",
        ),
        (Traits::SCALE, "dozen"),
        (Traits::CLOCK, "am pm"),
        (Traits::BEING, "is are am was were"),
        (Traits::HAVING, "has have had"),
        (
            Traits::HELPER,
            "is are am was were be been being has have had having do does did will would \
             can could shall should may might must ought need get gets got",
        ),
        (Traits::ARTICLE, "the a an his her its their our my your"),
        (
            Traits::PREPOSITION,
            "of in for at by with from on into onto between through during against under \
             over toward towards among within behind beside",
        ),
        (Traits::LINK, "that which who whom he she it they we you i"),
        (Traits::AND, "and or but if than as so why whether because though although"),
        (
            Traits::PROVISO,
            "former ex deputy vice acting assistant alleged suspected attempted fake mock \
             allegedly reportedly supposedly purportedly",
        ),
        (Traits::SAYS, "said says say"),
        (Traits::MAYBE_MONTH, "may"),
        (
            Traits::UNIT,
            "percent percentage points dollars euros pounds yen cents yuan rubles rupees francs \
             crowns kilograms grams milligrams micrograms milliliters centiliters watts \
             kilowatts megawatts gigawatts terawatts tonnes tons ounces kilometers meters centimeters miles \
             yards feet inches liters gallons hectares acres barrels degrees seconds \
             minutes kph mph hours days weeks fortnights months years decades centuries",
        ),
        (
            Traits::TITLE,
            "mr mrs ms miss dr sir lord lady president minister chancellor senator sen \
             representative rep governor gov mayor king queen prince princess general gen \
             colonel captain capt lieutenant lt sergeant sgt officer judge justice \
             professor prof chairman secretary director chief prime premier pope bishop \
             archbishop cardinal ambassador congressman congresswoman attorney \
             spokesman spokeswoman spokesperson detective inspector doctor sheriff former deputy vice coach \
             st saint admiral commander major corporal private brigadier marshal constable \
             superintendent commissioner reverend honorable rear adjutant chairwoman \
             chairperson councilor alderman",
        ),
        (
            Traits::STOP,
            "and or but if then than as at by for from in into of off on onto out over to \
             under up with he she it they we i you his her its their our my your him them \
             us me this these those there here is are was were be been being am has have \
             had having do does did doing will would shall should can could may might must \
             who whom whose which what when where why how also so such very too just only \
             even still yet while because since until after before during between against \
             through both each all any more most other own same one however meanwhile \
             yesterday today tomorrow officials police authorities people although though \
             despite earlier later let prosecutors investigators witnesses residents \
             researchers scientists experts critics analysts protesters hundreds thousands \
             dozens according among within without another several every many much few",
        ),
        (Traits::CEILING, "fewer less under below most nearly almost"),
    ],
    numbers: &[
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (3, "three"),
        (4, "four"),
        (5, "five"),
        (6, "six"),
        (7, "seven"),
        (8, "eight"),
        (9, "nine"),
        (10, "ten"),
        (11, "eleven"),
        (12, "twelve dozen"),
        (13, "thirteen"),
        (14, "fourteen"),
        (15, "fifteen"),
        (16, "sixteen"),
        (17, "seventeen"),
        (18, "eighteen"),
        (19, "nineteen"),
        (20, "twenty"),
        (30, "thirty"),
        (40, "forty fourty"),
        (50, "fifty"),
        (60, "sixty"),
        (70, "seventy"),
        (80, "eighty"),
        (90, "ninety"),
        (100, "hundred"),
        (1_000, "thousand"),
        (1_000_000, "million mln mn"),
        (1_000_000_000, "billion bn bln"),
        (1_000_000_000_000, "trillion trn tn"),
    ],
    counts: &[],
    opposites: opposites::ENGLISH,
    kinds: kinds::ENGLISH,
    aliases: &[
        ("percent", "pct"),
        ("britain", "uk british briton britons"),
        ("america", "usa american americans"),
        ("russia", "russian russians"),
        ("china", "chinese"),
        ("france", "french"),
        ("germany", "german germans"),
        ("italy", "italian italians"),
        ("spain", "spanish"),
        ("portugal", "portuguese"),
        ("poland", "polish"),
        ("ukraine", "ukrainian ukrainians"),
        ("japan", "japanese"),
        ("korea", "korean koreans"),
        ("india", "indian indians"),
        ("pakistan", "pakistani pakistanis"),
        ("afghanistan", "afghan afghans"),
        ("iran", "iranian iranians"),
        ("iraq", "iraqi iraqis"),
        ("israel", "israeli israelis"),
        ("syria", "syrian syrians"),
        ("egypt", "egyptian egyptians"),
        ("turkey", "turkish turks türkiye turkiye"),
        ("greece", "greek greeks"),
        ("australia", "australian australians"),
        ("canada", "canadian canadians"),
        ("mexico", "mexican mexicans"),
        ("brazil", "brazilian brazilians"),
        ("argentina", "argentine argentinian argentinians"),
        ("sweden", "swedish swedes"),
        ("norway", "norwegian norwegians"),
        ("denmark", "danish danes"),
        ("finland", "finnish finns"),
        ("netherlands", "dutch holland"),
        ("belgium", "belgian belgians"),
        ("switzerland", "swiss"),
        ("austria", "austrian austrians"),
        ("hungary", "hungarian hungarians"),
        ("ireland", "irish"),
        ("scotland", "scottish scots"),
        ("wales", "welsh"),
        ("czechia", "czech czechs"),
        ("albania", "albanian albanians"),
        ("algeria", "algerian algerians"),
        ("angola", "angolan angolans"),
        ("armenia", "armenian armenians"),
        ("azerbaijan", "azerbaijani azerbaijanis azeri azeris"),
        ("bangladesh", "bangladeshi bangladeshis"),
        ("belarus", "belarusian belarusians"),
        ("bolivia", "bolivian bolivians"),
        ("bosnia", "bosnian bosnians"),
        ("bulgaria", "bulgarian bulgarians"),
        ("cambodia", "cambodian cambodians"),
        ("cameroon", "cameroonian cameroonians"),
        ("chile", "chilean chileans"),
        ("colombia", "colombian colombians"),
        ("congo", "congolese"),
        ("croatia", "croatian croatians"),
        ("cuba", "cuban cubans"),
        ("cyprus", "cypriot cypriots"),
        ("ecuador", "ecuadorian ecuadorians"),
        ("eritrea", "eritrean eritreans"),
        ("estonia", "estonian estonians"),
        ("ethiopia", "ethiopian ethiopians"),
        ("europe", "european europeans"),
        ("georgia", "georgian georgians"),
        ("ghana", "ghanaian ghanaians"),
        ("guatemala", "guatemalan guatemalans"),
        ("haiti", "haitian haitians"),
        ("honduras", "honduran hondurans"),
        ("iceland", "icelandic icelander icelanders"),
        ("indonesia", "indonesian indonesians"),
        ("jamaica", "jamaican jamaicans"),
        ("jordan", "jordanian jordanians"),
        ("kazakhstan", "kazakh kazakhs"),
        ("kenya", "kenyan kenyans"),
        ("kosovo", "kosovar kosovars"),
        ("kuwait", "kuwaiti kuwaitis"),
        ("kyrgyzstan", "kyrgyz"),
        ("laos", "lao laotian laotians"),
        ("latvia", "latvian latvians"),
        ("lebanon", "lebanese"),
        ("liberia", "liberian liberians"),
        ("libya", "libyan libyans"),
        ("lithuania", "lithuanian lithuanians"),
        ("madagascar", "malagasy"),
        ("malaysia", "malaysian malaysians"),
        ("mali", "malian malians"),
        ("malta", "maltese"),
        ("moldova", "moldovan moldovans"),
        ("mongolia", "mongolian mongolians"),
        ("montenegro", "montenegrin montenegrins"),
        ("morocco", "moroccan moroccans"),
        ("mozambique", "mozambican mozambicans"),
        ("nepal", "nepalese nepali"),
        ("nicaragua", "nicaraguan nicaraguans"),
        ("nigeria", "nigerian nigerians"),
        ("palestine", "palestinian palestinians"),
        ("panama", "panamanian panamanians"),
        ("paraguay", "paraguayan paraguayans"),
        ("peru", "peruvian peruvians"),
        ("philippines", "philippine filipino filipinos"),
        ("qatar", "qatari qataris"),
        ("romania", "romanian romanians"),
        ("rwanda", "rwandan rwandans"),
        ("saudi", "saudis"),
        ("senegal", "senegalese"),
        ("serbia", "serbian serbians serb serbs"),
        ("singapore", "singaporean singaporeans"),
        ("slovakia", "slovak slovaks slovakian"),
        ("slovenia", "slovenian slovenians slovene slovenes"),
        ("somalia", "somali somalis"),
        ("sudan", "sudanese"),
        ("taiwan", "taiwanese"),
        ("tajikistan", "tajik tajiks"),
        ("tanzania", "tanzanian tanzanians"),
        ("thailand", "thai thais"),
        ("tunisia", "tunisian tunisians"),
        ("uganda", "ugandan ugandans"),
        ("uruguay", "uruguayan uruguayans"),
        ("uzbekistan", "uzbek uzbeks"),
        ("venezuela", "venezuelan venezuelans"),
        ("vietnam", "vietnamese"),
        ("yemen", "yemeni yemenis"),
        ("zambia", "zambian zambians"),
        ("zimbabwe", "zimbabwean zimbabweans"),
        ("myanmar", "burma burmese"),
        ("eswatini", "swaziland"),
        ("kyiv", "kiev"),
        ("mohammed", "muhammad mohamed mohammad muhammed mohamad"),
        ("beijing", "peking"),
        ("mumbai", "bombay"),
        ("kolkata", "calcutta"),
        ("yangon", "rangoon"),
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sep sept"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
        ("monday", "mon"),
        ("tuesday", "tue tues"),
        ("wednesday", "wed"),
        ("thursday", "thu thur thurs"),
        ("friday", "fri"),
        ("saturday", "sat"),
        ("sunday", "sun"),
        ("dollars", "dollar usd"),
        ("euros", "euro eur"),
        ("pounds", "pound gbp"),
        ("kilometers", "km kilometres kilometer kilometre kms"),
        ("meters", "metres meter metre"),
        ("centimeters", "centimetres centimeter centimetre cm"),
        ("kilograms", "kilogram kilogrammes kilos kilo kg kgs"),
        ("grams", "gram grammes gramme"),
        ("milligrams", "milligram milligrammes milligramme mg"),
        ("micrograms", "microgram microgrammes microgramme mcg"),
        ("milliliters", "milliliter millilitres millilitre ml"),
        ("centiliters", "centiliter centilitres centilitre cl"),
        ("watts", "watt"),
        ("kilowatts", "kilowatt kw"),
        ("megawatts", "megawatt mw"),
        ("gigawatts", "gigawatt gw"),
        ("terawatts", "terawatt tw"),
        ("tonnes", "tonne"),
        ("tons", "ton"),
        ("miles", "mile mi"),
        ("feet", "foot ft"),
        ("inches", "inch"),
        ("pounds", "lb lbs"),
        ("liters", "litres liter litre"),
        ("hours", "hour hrs hr"),
        ("minutes", "minute mins min"),
        ("days", "day"),
        ("weeks", "week"),
        ("fortnights", "fortnight"),
        ("months", "month"),
        ("years", "year"),
        ("decades", "decade"),
        ("centuries", "century"),
        ("seconds", "secs sec"),
        ("kph", "kmh"),
        ("square", "sq"),
        ("tires", "tyres"),
        ("tire", "tyre"),
        ("aluminum", "aluminium"),
        ("theater", "theatre"),
        ("gray", "grey"),
        ("programs", "programmes"),
        ("organizations", "organisations"),
        ("governor", "gov"),
        ("senator", "sen"),
        ("representative", "rep"),
        ("president", "pres"),
        ("general", "gen"),
        ("lieutenant", "lt"),
        ("sergeant", "sgt"),
        ("captain", "capt"),
        ("colonel", "col"),
        ("detective", "det"),
        ("inspector", "insp"),
        ("professor", "prof"),
        ("doctor", "dr"),
        ("saint", "st"),
        ("mount", "mt"),
        ("admiral", "adm"),
        ("commander", "cmdr cdr"),
        ("major", "maj"),
        ("corporal", "cpl"),
        ("private", "pvt pte"),
        ("brigadier", "brig"),
        ("superintendent", "supt"),
        ("commissioner", "comm"),
        ("reverend", "rev"),
        ("honorable", "hon"),
        ("attorney", "atty"),
        ("spokesperson", "spokesman spokeswoman"),
        ("chairman", "chairwoman chairperson"),
        ("congressman", "congresswoman"),
        ("department", "dept"),
        ("moscow", "kremlin"),
        ("center", "centre"),
        ("organization", "organisation"),
        ("defense", "defence"),
        ("labor", "labour"),
        ("doctors", "physicians"),
        ("legislators", "lawmakers"),
        ("automakers", "carmakers"),
        ("automaker", "carmaker"),
        ("firefighters", "firemen"),
        ("farmers", "growers"),
        ("demonstrators", "protesters"),
        ("program", "programme"),
    ],
    phrases: &[
        ("opinion", "poll", "survey", Traits::NONE),
        ("opinion", "polls", "surveys", Traits::NONE),
        ("white", "house", "washington", Traits::NONE),
        ("per", "cent", "percent", Traits::NONE),
        ("taking", "off", "takeoff", Traits::NONE),
        ("power", "plant", "power station", Traits::NONE),
        ("power", "plants", "power stations", Traits::NONE),
        ("power", "station", "power station", Traits::NONE),
        ("power", "stations", "power stations", Traits::NONE),
        ("united", "states", "america", Traits::NONE),
        ("united", "states of america", "america", Traits::NONE),
        ("great", "britain", "britain", Traits::NONE),
        ("united", "arab emirates", "uae", Traits::NONE),
        ("united", "kingdom", "britain", Traits::NONE),
        ("united", "nations", "un", Traits::NONE),
        ("european", "union", "eu", Traits::NONE),
        ("russian", "federation", "russia", Traits::NONE),
        ("north", "korea", "dprk", Traits::NONE),
        ("democratic", "people republic of korea", "dprk", Traits::NONE),
        ("south", "korea", "south korea", Traits::NONE),
        ("republic", "of korea", "south korea", Traits::NONE),
        ("people", "republic of china", "china", Traits::NONE),
        ("czech", "republic", "czechia", Traits::NONE),
        ("ivory", "coast", "ivory coast", Traits::NONE),
        ("cote", "divoire", "ivory coast", Traits::NONE),
        ("côte", "divoire", "ivory coast", Traits::NONE),
        ("south", "africa", "south africa", Traits::NONE),
        ("south", "african", "south africa", Traits::NONE),
        ("south", "africans", "south africa", Traits::NONE),
        ("new", "zealand", "new zealand", Traits::NONE),
        ("sri", "lanka", "sri lanka", Traits::NONE),
        ("sri", "lankan", "sri lanka", Traits::NONE),
        ("sri", "lankans", "sri lanka", Traits::NONE),
        ("new", "zealander", "new zealand", Traits::NONE),
        ("new", "zealanders", "new zealand", Traits::NONE),
        ("saudi", "arabia", "saudi", Traits::NONE),
        ("saudi", "arabian", "saudi", Traits::NONE),
        ("costa", "rica", "costa rica", Traits::NONE),
        ("costa", "rican", "costa rica", Traits::NONE),
        ("puerto", "rico", "puerto rico", Traits::NONE),
        ("puerto", "rican", "puerto rico", Traits::NONE),
        ("sierra", "leone", "sierra leone", Traits::NONE),
        ("sierra", "leonean", "sierra leone", Traits::NONE),
        ("bosnia", "and herzegovina", "bosnia", Traits::NONE),
        ("viet", "nam", "vietnam", Traits::NONE),
        ("islamic", "republic of iran", "iran", Traits::NONE),
        ("french", "republic", "france", Traits::NONE),
        ("federal", "republic of germany", "germany", Traits::NONE),
        ("republic", "of ireland", "ireland", Traits::NONE),
        ("ho", "chi minh city", "saigon", Traits::NONE),
        ("cape", "verde", "cabo verde", Traits::NONE),
        ("cabo", "verde", "cabo verde", Traits::NONE),
        ("east", "timor", "timor leste", Traits::NONE),
        ("timor", "leste", "timor leste", Traits::NONE),
        ("metric", "tons", "tonnes", Traits::NONE),
        ("metric", "tonnes", "tonnes", Traits::NONE),
        ("kilometers", "per hour", "kph", Traits::UNIT),
        ("kilometers", "an hour", "kph", Traits::UNIT),
        ("kilometers", "h", "kph", Traits::UNIT),
        ("miles", "per hour", "mph", Traits::UNIT),
        ("miles", "an hour", "mph", Traits::UNIT),
        ("federal", "reserve", "fed", Traits::NONE),
        ("holy", "see", "vatican", Traits::NONE),
        ("department", "of defense", "pentagon", Traits::NONE),
        ("defense", "department", "pentagon", Traits::NONE),
        ("department", "of state", "state department", Traits::NONE),
        ("state", "department", "state department", Traits::NONE),
        ("department", "of justice", "justice department", Traits::NONE),
        ("justice", "department", "justice department", Traits::NONE),
        ("would", "have", "wouldhave", Traits::HELPER.and(Traits::PROVISO)),
        ("could", "have", "couldhave", Traits::HELPER.and(Traits::PROVISO)),
        ("should", "have", "shouldhave", Traits::HELPER.and(Traits::PROVISO)),
        ("square", "kilometers", "sqkm", Traits::UNIT),
        ("square", "miles", "sqmi", Traits::UNIT),
        ("square", "meters", "sqm", Traits::UNIT),
        ("degrees", "celsius", "degrees", Traits::UNIT),
        ("degrees", "c", "degrees", Traits::UNIT),
        ("degrees", "fahrenheit", "fahrenheit", Traits::UNIT),
        ("degrees", "f", "fahrenheit", Traits::UNIT),
        ("yet", "to", "yet to", Traits::NEGATION),
        // Denies nothing.
        ("whether", "or not", "whether", Traits::AND),
        ("below", "zero", "below zero", Traits::NEGATION),
        ("below", "freezing", "below zero", Traits::NEGATION),
        ("ruled", "out that", "ruled out that", Traits::NEGATION),
        ("rejected", "claims", "denied claims", Traits::NEGATION),
        ("rejected", "reports", "denied reports", Traits::NEGATION),
        ("rejected", "allegations", "denied allegations", Traits::NEGATION),
        ("rejected", "the claim", "denied claims", Traits::NEGATION),
        ("dismissed", "claims", "denied claims", Traits::NEGATION),
        ("dismissed", "reports", "denied reports", Traits::NEGATION),
        ("dismissed", "allegations", "denied allegations", Traits::NEGATION),
        ("dismissed", "the claim", "denied claims", Traits::NEGATION),
        ("doubt", "that", "doubt that", Traits::NEGATION),
        ("doubts", "that", "doubt that", Traits::NEGATION),
        ("doubted", "that", "doubt that", Traits::NEGATION),
        ("stopped", "short of", "stopped short of", Traits::NEGATION),
        ("stop", "short of", "stopped short of", Traits::NEGATION),
        ("tried", "to", "tried to", Traits::HELPER.and(Traits::PROVISO)),
        ("tries", "to", "tries to", Traits::HELPER.and(Traits::PROVISO)),
        ("attempted", "to", "attempted to", Traits::HELPER.and(Traits::PROVISO)),
        ("attempts", "to", "attempts to", Traits::HELPER.and(Traits::PROVISO)),
        ("threatened", "to", "threatened to", Traits::HELPER.and(Traits::PROVISO)),
        ("threatens", "to", "threatens to", Traits::HELPER.and(Traits::PROVISO)),
        ("planned", "to", "planned to", Traits::HELPER.and(Traits::PROVISO)),
        ("plans", "to", "plans to", Traits::HELPER.and(Traits::PROVISO)),
        ("vowed", "to", "vowed to", Traits::HELPER.and(Traits::PROVISO)),
        ("wanted", "to", "wanted to", Traits::HELPER.and(Traits::PROVISO)),
        ("wants", "to", "wants to", Traits::HELPER.and(Traits::PROVISO)),
        ("hoped", "to", "hoped to", Traits::HELPER.and(Traits::PROVISO)),
        ("hopes", "to", "hopes to", Traits::HELPER.and(Traits::PROVISO)),
        ("intended", "to", "intended to", Traits::HELPER.and(Traits::PROVISO)),
        ("intends", "to", "intends to", Traits::HELPER.and(Traits::PROVISO)),
        ("ordered", "to", "ordered to", Traits::HELPER.and(Traits::PROVISO)),
        ("expected", "to", "expectedto", Traits::HELPER.and(Traits::PROVISO)),
        ("set", "to", "setto", Traits::HELPER.and(Traits::PROVISO)),
        ("scheduled", "to", "scheduledto", Traits::HELPER.and(Traits::PROVISO)),
        ("slated", "to", "slatedto", Traits::HELPER.and(Traits::PROVISO)),
        ("expects", "to", "expects to", Traits::HELPER.and(Traits::PROVISO)),
        ("aims", "to", "aims to", Traits::HELPER.and(Traits::PROVISO)),
        ("agreed", "to", "agreed to", Traits::HELPER.and(Traits::PROVISO)),
        ("offered", "to", "offered to", Traits::HELPER.and(Traits::PROVISO)),
        ("promised", "to", "promised to", Traits::HELPER.and(Traits::PROVISO)),
        ("pledged", "to", "pledged to", Traits::HELPER.and(Traits::PROVISO)),
        ("all", "but", "all but", Traits::NEGATION),
        ("no", "one", "nobody", Traits::NONE),
        ("declined", "to", "refused to", Traits::NEGATION),
        ("refused", "to", "refused to", Traits::NEGATION),
        ("declines", "to", "refuses to", Traits::NEGATION),
        ("refuses", "to", "refuses to", Traits::NEGATION),
    ],
    capitals: capitals::ENGLISH,
};

const GERMAN: Table = Table {
    code: "de",
    classes: &[
        (
            Traits::NEGATION,
            "minus kaum weigerte weigert weigerten nicht kein keine keinen keinem keiner \
             keines nie niemals nichts niemand ohne weder nirgends dementiert \
             dementierte bestritt bestreitet",
        ),
        (
            Traits::PROVISO,
            "mutmassliche mutmasslichen mutmasslicher mutmassliches mutmasslichem \
             angebliche angeblichen angeblicher angebliches angeblichem vermeintliche \
             vermeintlichen vermeintlicher vermeintliches vermeintlichem ehemalige \
             ehemaligen ehemaliger ehemaliges ehemaligem stellvertretende \
             stellvertretenden stellvertretender stellvertretendes stellvertretendem \
             mutmasslich angeblich frühere früheren früherer ex",
        ),
        (
            Traits::MONTH,
            "januar februar märz april mai juni juli august september oktober november \
             dezember",
        ),
        (
            Traits::WEEKDAY,
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        ),
        (
            Traits::SPEECH,
            "sagte sagt sagten erklärte erklärt teilte meldet meldete berichtet \
             berichtete laut zufolge betonte",
        ),
        (
            Traits::FREE,
            "der die das den dem des ein eine einen einem einer eines etwa rund",
        ),
        (
            Traits::UNIT,
            "prozent percent dollar dollars euro euros pounds franken meter metern \
             kilometer kilometern meilen zentimeter kilogramm tonnen hektar sekunden \
             minuten stunden tage tagen wochen monate monaten jahre jahren jahrzehnte \
             jahrzehnten jahrhunderte grad",
        ),
        (Traits::ABOUT, "etwa rund circa ca ungefähr gut"),
        (Traits::FLOOR, "mehr über mindestens"),
        (Traits::CEILING, "weniger unter höchstens knapp fast"),
        (Traits::CLOCK, "uhr"),
        (Traits::SCALE, "dutzend"),
        (Traits::TITLE, "dr prof herr frau präsident präsidentin minister ministerin"),
        (Traits::THAT, "dass"),
        (
            Traits::STOP,
            "und oder aber wenn als an bei für von in im am zu zum zur mit er sie es wir \
             ich ist sind war waren sein hat haben hatte wird werden wurde wurden auch \
             so nur noch aus auf nach vor über unter dass nachdem polizei",
        ),
    ],
    numbers: &[
        (0, "null"),
        (2, "zwei"),
        (3, "drei"),
        (4, "vier"),
        (5, "fünf"),
        (6, "sechs"),
        (7, "sieben"),
        (8, "acht"),
        (9, "neun"),
        (10, "zehn"),
        (11, "elf"),
        (12, "zwölf dutzend"),
        (13, "dreizehn"),
        (14, "vierzehn"),
        (15, "fünfzehn"),
        (16, "sechzehn"),
        (17, "siebzehn"),
        (18, "achtzehn"),
        (19, "neunzehn"),
        (20, "zwanzig"),
        (30, "dreißig dreissig"),
        (40, "vierzig"),
        (50, "fünfzig"),
        (60, "sechzig"),
        (70, "siebzig"),
        (80, "achtzig"),
        (90, "neunzig"),
        (100, "hundert einhundert"),
        (1_000, "tausend"),
        (1_000_000, "million millionen mio"),
        (1_000_000_000, "milliarde milliarden mrd"),
    ],
    counts: &[
        (
            21,
            "einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig fünfundzwanzig \
             sechsundzwanzig siebenundzwanzig achtundzwanzig neunundzwanzig",
        ),
        (
            31,
            "einunddreissig zweiunddreissig dreiunddreissig vierunddreissig \
             fünfunddreissig sechsunddreissig siebenunddreissig achtunddreissig \
             neununddreissig",
        ),
        (
            41,
            "einundvierzig zweiundvierzig dreiundvierzig vierundvierzig fünfundvierzig \
             sechsundvierzig siebenundvierzig achtundvierzig neunundvierzig",
        ),
        (
            51,
            "einundfünfzig zweiundfünfzig dreiundfünfzig vierundfünfzig fünfundfünfzig \
             sechsundfünfzig siebenundfünfzig achtundfünfzig neunundfünfzig",
        ),
        (
            61,
            "einundsechzig zweiundsechzig dreiundsechzig vierundsechzig fünfundsechzig \
             sechsundsechzig siebenundsechzig achtundsechzig neunundsechzig",
        ),
        (
            71,
            "einundsiebzig zweiundsiebzig dreiundsiebzig vierundsiebzig fünfundsiebzig \
             sechsundsiebzig siebenundsiebzig achtundsiebzig neunundsiebzig",
        ),
        (
            81,
            "einundachtzig zweiundachtzig dreiundachtzig vierundachtzig fünfundachtzig \
             sechsundachtzig siebenundachtzig achtundachtzig neunundachtzig",
        ),
        (
            91,
            "einundneunzig zweiundneunzig dreiundneunzig vierundneunzig fünfundneunzig \
             sechsundneunzig siebenundneunzig achtundneunzig neunundneunzig",
        ),
        (200, "zweihundert"),
        (300, "dreihundert"),
        (400, "vierhundert"),
        (500, "fünfhundert"),
    ],
    opposites: &[
        (
            "kletterte zulegte erhöhte erhöht wuchs wuchsen gewachsen stiegen",
            "sackte nachgab senkte gesenkt schrumpfte schrumpften geschrumpft fielen \
             sanken",
        ),
        (
            "bestätigte bestätigt bestätigten",
            "dementierte dementiert dementierten bestritt bestreitet bestritten",
        ),
        (
            "billigte billigt gebilligt angenommen akzeptierte akzeptiert genehmigte \
             genehmigt befürwortete stimmte",
            "ablehnte abgelehnt lehnte verweigerte verweigert verwarf verworfen \
             untersagte untersagt",
        ),
        (
            "eröffnete eröffnet öffnete öffnet geöffnet öffnen offen",
            "schloss schliesst geschlossen schliessen schliessen",
        ),
        ("norden", "osten westen"),
        ("jungen junge", "mädchen"),
        (
            "tot tote toten getötet gestorben starb starben",
            "verletzt verletzte verletzten",
        ),
        (
            "kaufte kauft gekauft kaufen kauften kauf",
            "verkaufte verkauft verkaufen verkauften verkauf",
        ),
        ("import importe einfuhr", "export exporte ausfuhr"),
        ("verurteilt verurteilte schuldig", "freigesprochen unschuldig"),
        ("höher höhere höheren", "niedriger niedrigere niedrigeren"),
        (
            "grösste grössten höchste höchsten",
            "kleinste kleinsten niedrigste niedrigsten",
        ),
        (
            "begann begonnen beginnt beginnen anfang beginn",
            "endete endet enden ende beendet",
        ),
        ("gültig", "ungültig"),
        ("alle", "fast_alle"),
        (
            "stieg steigt steigen gestiegen",
            "fiel fällt fallen gefallen sank sinkt gesunken",
        ),
        ("gewinn gewinne", "verlust verluste"),
        ("gewann gewonnen gewinnt", "verlor verloren verliert"),
        ("männer mann", "frauen frau"),
        ("norden", "süden"),
        ("osten", "westen"),
        ("vor", "nach"),
        ("mehr", "weniger"),
        ("für", "gegen"),
        ("mit", "ohne"),
        ("er ihn ihm", "sie"),
    ],
    kinds: &[
        "nördlich/nördlichen/nördliche südlich/südlichen/südliche \
         östlich/östlichen/östliche westlich/westlichen/westliche",
        "erste/ersten/erster/erstes/erstem zweite/zweiten/zweiter/zweites/zweitem \
         dritte/dritten/dritter/drittes/drittem vierte/vierten/vierter/viertes/viertem \
         fünfte/fünften/fünfter/fünftes/fünftem \
         sechste/sechsten/sechster/sechstes/sechstem \
         siebte/siebten/siebter/siebtes/siebtem achte/achten/achter/achtes/achtem \
         neunte/neunten/neunter/neuntes/neuntem zehnte/zehnten/zehnter/zehntes/zehntem \
         elfte/elften/elfter/elftes/elftem zwölfte/zwölften/zwölfter/zwölftes/zwölftem",
        "diese/diesen/dieser/dieses/diesem \
         nächste/nächsten/nächster/nächstes/nächstem/kommende/kommenden/kommender/kommendes/kommendem \
         letzte/letzten/letzter/letztes/letztem/vergangene/vergangenen/vergangener/vergangenes/vergangenem/vorige/vorigen/voriger/voriges/vorigem",
        "heute gestern morgen",
        "wird/werden könnte/könnten/kann/können/dürfte/dürften muss/müssen soll/sollen \
         will/wollen darf/dürfen",
    ],
    aliases: &[
        ("euro", "eur"),
        ("dollar", "usd dollars"),
        ("professor", "prof"),
        ("doktor", "dr"),
        ("sankt", "st"),
        ("kilometer", "km kilometern"),
        ("meter", "metern"),
        ("zentimeter", "cm"),
        ("jahre", "jahren jahr"),
        ("monate", "monaten monat"),
        ("wochen", "woche"),
        ("tage", "tagen tag"),
        ("stunden", "stunde"),
        ("minuten", "minute"),
        ("jahrzehnte", "jahrzehnten jahrzehnt"),
        ("samstag", "sonnabend"),
        ("percent", "prozent"),
        ("sprecher", "sprecherin"),
    ],
    phrases: &[
        ("fast", "alle", "fast_alle", Traits::NONE),
        ("nahezu", "alle", "fast_alle", Traits::NONE),
        ("beinahe", "alle", "fast_alle", Traits::NONE),
    ],
    capitals: &[],
};

const FRENCH: Table = Table {
    code: "fr",
    classes: &[
        (
            Traits::NEGATION,
            "minus démentent rejette refuse refusé ne n pas jamais aucun aucune rien \
             personne sans ni non dément démenti nie nié",
        ),
        (
            Traits::PROVISO,
            "présumé présumée présumés présumées ex ancien ancienne anciens prétendu \
             prétendument soi-disant pourrait pourraient prochaine dernière passée",
        ),
        (
            Traits::MONTH,
            "janvier février mars avril mai juin juillet août septembre octobre novembre \
             décembre",
        ),
        (Traits::WEEKDAY, "lundi mardi mercredi jeudi vendredi samedi dimanche"),
        (Traits::SPEECH, "dit déclaré affirmé annoncé selon expliqué indiqué ajouté"),
        (Traits::FREE, "le la les l un une des du environ quelque"),
        (
            Traits::UNIT,
            "percent dollars euros francs mètres kilomètres centimètres tonnes hectares \
             secondes minutes heures jours semaines mois ans années décennies siècles \
             degrés",
        ),
        (Traits::ABOUT, "environ quelque près"),
        (Traits::FLOOR, "plus dépassant"),
        (Traits::SCALE, "douzaine"),
        (
            Traits::TITLE,
            "m mme mlle dr pr président présidente ministre préfet préfète maire général \
             colonel",
        ),
        (Traits::THAT, "que"),
        (
            Traits::STOP,
            "et ou mais si que qui de d à au aux en dans par pour sur avec il elle on \
             nous ils elles est sont était a ont avait être se s ce cette ces son sa ses \
             leur plus",
        ),
    ],
    numbers: &[
        (0, "zéro"),
        (2, "deux"),
        (3, "trois"),
        (4, "quatre"),
        (5, "cinq"),
        (6, "six"),
        (7, "sept"),
        (8, "huit"),
        (9, "neuf"),
        (10, "dix"),
        (11, "onze"),
        (12, "douze douzaine"),
        (13, "treize"),
        (14, "quatorze"),
        (15, "quinze"),
        (16, "seize"),
        (20, "vingt"),
        (30, "trente"),
        (40, "quarante"),
        (50, "cinquante"),
        (60, "soixante"),
        (100, "cent cents"),
        (1_000, "mille"),
        (1_000_000, "million millions"),
        (1_000_000_000, "milliard milliards"),
    ],
    counts: &[
        (17, "dix_sept dix_huit dix_neuf"),
        (21, "vingt_et_un/vingt_et_une"),
        (31, "trente_et_un/trente_et_une"),
        (41, "quarante_et_un/quarante_et_une"),
        (51, "cinquante_et_un/cinquante_et_une"),
        (61, "soixante_et_un/soixante_et_une"),
        (
            70,
            "soixante_dix soixante_et_onze soixante_douze soixante_treize \
             soixante_quatorze soixante_quinze soixante_seize soixante_dix_sept \
             soixante_dix_huit soixante_dix_neuf quatre_vingts/quatre_vingt \
             quatre_vingt_un/quatre_vingt_une quatre_vingt_deux quatre_vingt_trois \
             quatre_vingt_quatre quatre_vingt_cinq quatre_vingt_six quatre_vingt_sept \
             quatre_vingt_huit quatre_vingt_neuf quatre_vingt_dix quatre_vingt_onze \
             quatre_vingt_douze quatre_vingt_treize quatre_vingt_quatorze \
             quatre_vingt_quinze quatre_vingt_seize quatre_vingt_dix_sept \
             quatre_vingt_dix_huit quatre_vingt_dix_neuf",
        ),
    ],
    opposites: &[
        (
            "augmentent augmentera augmenté augmentés bondi grimpé progressé relevé",
            "diminuent diminuera baissent reculé abaissé",
        ),
        ("gagné gagne gagnent remporté remporte victoire", "perdu perd perdent défaite"),
        (
            "confirmé confirme confirment reconnu reconnaît admis",
            "démenti dément démentent nié nie",
        ),
        (
            "accepté accepte acceptent approuvé approuve adopté adopte validé",
            "rejeté rejette rejettent refusé refuse refusent repoussé",
        ),
        (
            "ouvert ouvre ouvrent ouvrira ouverture",
            "fermé ferme ferment fermera fermeture",
        ),
        ("garçon garçons", "fille filles"),
        (
            "morts mort mortes tués tué tuée décédé décédés",
            "blessés blessé blessée blessées",
        ),
        ("acheté achète acheter achat racheté", "vendu vend vendre vente cédé"),
        ("importations importation", "exportations exportation"),
        ("condamné condamnée coupable", "acquitté acquittée relaxé relaxée innocent"),
        ("supérieur supérieure", "inférieur inférieure"),
        ("commencé commence débuté débute début", "terminé termine achevé fin"),
        ("tous toutes", "presque_tous"),
        ("hausse augmenté augmente monté", "baisse baissé diminué diminue chuté"),
        ("bénéfice bénéfices", "perte pertes"),
        ("hommes homme", "femmes femme"),
        ("nord", "sud"),
        ("est", "ouest"),
        ("avant", "après"),
        ("plus", "moins"),
        ("pour", "contre"),
        ("avec", "sans"),
        ("il", "elle"),
    ],
    kinds: &[
        "premier/première deuxième/second/seconde troisième quatrième cinquième sixième \
         septième huitième neuvième dixième onzième douzième",
        "cette/ce/cet prochaine/prochain dernière/dernier/passée/passé",
        "aujourd/hui hier demain",
        "pourrait/pourraient/peut/peuvent \
         fermera/fermeront/ouvrira/ouvriront/sera/seront/aura/auront/ira/iront/quittera/deviendra/prendra/prendront/perdra/gagnera/démissionnera/baissera/baisseront/augmentera/augmenteront/débutera/commencera/commenceront/supprimera/vendra/vendront/achètera/rachètera/reprendra/mettra/fera/feront/restera/partira/viendra/coûtera/atteindra/touchera/votera/ferme/ferment/ouvre/ouvrent/quitte/lance/vend/vendent/achète/rachète/supprime/renonce/va/vont",
    ],
    aliases: &[
        ("dollars", "dollar"),
        ("euros", "euro"),
        ("ans", "an année années"),
        ("jours", "jour"),
        ("kilomètres", "km kilomètre"),
        ("mètres", "mètre"),
        ("docteur", "dr"),
        ("professeur", "pr"),
        ("monsieur", "m"),
        ("madame", "mme"),
        ("saint", "st"),
    ],
    phrases: &[
        ("pour", "cent", "percent", Traits::NONE),
        ("presque", "tous", "presque_tous", Traits::NONE),
        ("presque", "toutes", "presque_tous", Traits::NONE),
        ("presque", "tout", "presque_tous", Traits::NONE),
    ],
    capitals: &[],
};

const SPANISH: Table = Table {
    code: "es",
    classes: &[
        (
            Traits::NEGATION,
            "minus niegan negaron rechazó rechaza rechazaron no nunca jamás ningún \
             ninguna ninguno nada nadie sin ni tampoco negó niega desmintió",
        ),
        (
            Traits::PROVISO,
            "presunto presunta presuntos presuntas supuesto supuesta supuestos \
             presuntamente supuestamente ex exministro podría podrían próxima pasada",
        ),
        (
            Traits::MONTH,
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre \
             noviembre diciembre",
        ),
        (Traits::WEEKDAY, "lunes martes miércoles jueves viernes sábado domingo"),
        (
            Traits::SPEECH,
            "dijo afirmó declaró anunció según explicó señaló añadió aseguró",
        ),
        (Traits::FREE, "el la los las un una unos unas cerca alrededor"),
        (
            Traits::UNIT,
            "percent dólares dollars euros pesos metros kilómetros centímetros toneladas \
             hectáreas segundos minutos horas días semanas meses años décadas siglos \
             grados",
        ),
        (Traits::ABOUT, "unos unas cerca alrededor aproximadamente casi"),
        (Traits::FLOOR, "más"),
        (Traits::CEILING, "menos"),
        (Traits::SCALE, "docena docenas"),
        (
            Traits::TITLE,
            "sr sra dr dra presidente presidenta ministro ministra general coronel \
             alcalde",
        ),
        (Traits::THAT, "que"),
        (
            Traits::STOP,
            "y o pero si que de del a al en por para con se su sus lo le les es son era \
             fue ha han había ser este esta como más",
        ),
    ],
    numbers: &[
        (0, "cero"),
        (2, "dos"),
        (3, "tres"),
        (4, "cuatro"),
        (5, "cinco"),
        (6, "seis"),
        (7, "siete"),
        (8, "ocho"),
        (9, "nueve"),
        (10, "diez"),
        (11, "once"),
        (12, "doce docena docenas"),
        (13, "trece"),
        (14, "catorce"),
        (15, "quince"),
        (20, "veinte"),
        (30, "treinta"),
        (40, "cuarenta"),
        (50, "cincuenta"),
        (60, "sesenta"),
        (70, "setenta"),
        (80, "ochenta"),
        (90, "noventa"),
        (100, "cien ciento"),
        (1_000, "mil"),
        (1_000_000, "millón millones"),
    ],
    counts: &[
        (16, "dieciséis/dieciseis diecisiete dieciocho diecinueve"),
        (
            21,
            "veintiuno/veintiún/veintiuna veintidós/veintidos veintitrés/veintitres \
             veinticuatro veinticinco veintiséis/veintiseis veintisiete veintiocho \
             veintinueve",
        ),
        (
            31,
            "treinta_y_uno/treinta_y_un/treinta_y_una treinta_y_dos treinta_y_tres \
             treinta_y_cuatro treinta_y_cinco treinta_y_seis treinta_y_siete \
             treinta_y_ocho treinta_y_nueve",
        ),
        (
            41,
            "cuarenta_y_uno/cuarenta_y_un/cuarenta_y_una cuarenta_y_dos cuarenta_y_tres \
             cuarenta_y_cuatro cuarenta_y_cinco cuarenta_y_seis cuarenta_y_siete \
             cuarenta_y_ocho cuarenta_y_nueve",
        ),
        (
            51,
            "cincuenta_y_uno/cincuenta_y_un/cincuenta_y_una cincuenta_y_dos \
             cincuenta_y_tres cincuenta_y_cuatro cincuenta_y_cinco cincuenta_y_seis \
             cincuenta_y_siete cincuenta_y_ocho cincuenta_y_nueve",
        ),
        (
            61,
            "sesenta_y_uno/sesenta_y_un/sesenta_y_una sesenta_y_dos sesenta_y_tres \
             sesenta_y_cuatro sesenta_y_cinco sesenta_y_seis sesenta_y_siete \
             sesenta_y_ocho sesenta_y_nueve",
        ),
        (
            71,
            "setenta_y_uno/setenta_y_un/setenta_y_una setenta_y_dos setenta_y_tres \
             setenta_y_cuatro setenta_y_cinco setenta_y_seis setenta_y_siete \
             setenta_y_ocho setenta_y_nueve",
        ),
        (
            81,
            "ochenta_y_uno/ochenta_y_un/ochenta_y_una ochenta_y_dos ochenta_y_tres \
             ochenta_y_cuatro ochenta_y_cinco ochenta_y_seis ochenta_y_siete \
             ochenta_y_ocho ochenta_y_nueve",
        ),
        (
            91,
            "noventa_y_uno/noventa_y_un/noventa_y_una noventa_y_dos noventa_y_tres \
             noventa_y_cuatro noventa_y_cinco noventa_y_seis noventa_y_siete \
             noventa_y_ocho noventa_y_nueve",
        ),
        (200, "doscientos/doscientas"),
        (300, "trescientos/trescientas"),
        (400, "cuatrocientos/cuatrocientas"),
        (500, "quinientos/quinientas"),
        (600, "seiscientos/seiscientas"),
        (700, "setecientos/setecientas"),
        (800, "ochocientos/ochocientas"),
        (900, "novecientos/novecientas"),
    ],
    opposites: &[
        (
            "subieron suben subido subirá subirán aumentaron aumentan aumentado \
             aumentará crecieron crece crecen crecido aumento alza",
            "bajaron bajan bajado bajará bajarán disminuyeron disminuye disminuyen \
             disminuido cayeron caen caído caída descenso descendió descendieron redujo \
             redujeron",
        ),
        ("beneficios", "pérdidas"),
        (
            "ganó ganaron gana ganan ganado venció victoria triunfo",
            "perdió perdieron pierde pierden perdido derrota",
        ),
        (
            "confirmó confirmaron confirma confirmado admitió admite reconoció",
            "negó negaron niega negado desmintió desmintieron desmiente",
        ),
        (
            "aceptó aceptaron acepta aceptado aprobó aprobaron aprueba aprobado",
            "rechazó rechazaron rechaza rechazado denegó",
        ),
        (
            "abrió abrieron abre abrirá abierto abierta abrir apertura",
            "cerró cerraron cierra cerrará cerrado cerrada cerrar cierre",
        ),
        ("favor", "contra"),
        ("niño niños", "niña niñas"),
        (
            "muertos muerto muerta muertas murió murieron fallecidos falleció \
             fallecieron",
            "heridos herido herida heridas hirió lesionados",
        ),
        (
            "compró compraron compra comprado comprar comprará",
            "vendió vendieron vende vendido vender venderá venta",
        ),
        ("importaciones importación", "exportaciones exportación"),
        ("condenado condenada condenó culpable", "absuelto absuelta absolvió inocente"),
        ("mayor mayores", "menor menores"),
        (
            "empezó empezaron comenzó comenzaron comienza inicio inició",
            "terminó terminaron acabó finalizó concluyó fin final",
        ),
        ("también", "tampoco"),
        ("siempre", "nunca"),
        ("todos todas", "casi_todos"),
        ("subió sube aumentó aumenta creció", "bajó baja cayó cae disminuyó"),
        ("ganancia ganancias beneficio", "pérdida pérdidas"),
        ("ganó", "perdió"),
        ("hombres hombre", "mujeres mujer"),
        ("norte", "sur"),
        ("este", "oeste"),
        ("antes", "después"),
        ("más", "menos"),
        ("con", "sin"),
        ("él", "ella"),
    ],
    kinds: &[
        "primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta \
         quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena \
         décimo/décima",
        "esta/este próxima/próximo pasada/pasado/último/última",
        "hoy ayer mañana",
        "podría/podrían/puede/pueden \
         cerrará/cerrarán/abrirá/abrirán/será/serán/habrá/tendrá/tendrán/hará/harán/subirá/subirán/bajará/bajarán/llegará/llegarán/empezará/comenzará/ganará/perderá/aprobará/dejará/dimitirá/venderá/comprará/despedirá/recortará/aumentará/reducirá/viajará/votará/presentará/costará/pagará/afectará/seguirá/volverá/saldrá/va/van/cierra/abre",
    ],
    aliases: &[
        ("dólares", "dólar dollars"),
        ("euros", "euro"),
        ("años", "año"),
        ("kilómetros", "km kilómetro"),
        ("metros", "metro"),
        ("señor", "sr"),
        ("señora", "sra"),
        ("doctor", "dr"),
    ],
    phrases: &[
        ("por", "ciento", "percent", Traits::NONE),
        ("bajo", "cero", "bajo_cero", Traits::NEGATION),
        ("casi", "todos", "casi_todos", Traits::NONE),
        ("casi", "todas", "casi_todos", Traits::NONE),
        ("casi", "todo", "casi_todos", Traits::NONE),
    ],
    capitals: &[],
};

const RUSSIAN: Table = Table {
    code: "ru",
    classes: &[
        (
            Traits::NEGATION,
            "минус minus опровергла опровергли опровергает отрицал отрицала отказался \
             отказалась отказались отказывается не нет ни никогда никто ничего без \
             нельзя опроверг отрицает",
        ),
        (
            Traits::PROVISO,
            "бывший бывшая бывшего бывшей бывшему бывшие экс предполагаемый \
             предполагаемого предполагаемая якобы предположительно возможно \
             подозреваемый",
        ),
        (
            Traits::MONTH,
            "январь января февраль февраля март марта апрель апреля май мая июнь июня \
             июль июля август августа сентябрь сентября октябрь октября ноябрь ноября \
             декабрь декабря",
        ),
        (
            Traits::WEEKDAY,
            "понедельник вторник среда среду четверг пятница пятницу суббота субботу \
             воскресенье",
        ),
        (
            Traits::SPEECH,
            "сказал сказала заявил заявила сообщил сообщила сообщает отметил",
        ),
        (Traits::FREE, "около примерно почти"),
        (Traits::ABOUT, "около примерно почти порядка"),
        (Traits::FLOOR, "более больше свыше"),
        (Traits::CEILING, "менее меньше"),
        (Traits::SCALE, "дюжина дюжины"),
        (Traits::THAT, "что"),
        (
            Traits::UNIT,
            "percent процентов долларов евро рублей метров километров сантиметров тонн \
             гектаров минут часов дней недель месяцев лет градусов",
        ),
        (
            Traits::STOP,
            "и или но если что как в во на с со к по из от до за для у о об он она они \
             мы я это его её их был была были будет также по",
        ),
    ],
    numbers: &[
        (2, "два две двух двое"),
        (3, "три трех трёх трое"),
        (4, "четыре четырех четырёх четверо"),
        (5, "пять пяти пятеро"),
        (6, "шесть шести"),
        (7, "семь семи"),
        (8, "восемь восьми"),
        (9, "девять девяти"),
        (10, "десять десяти"),
        (12, "двенадцать двенадцати"),
        (11, "одиннадцать одиннадцати"),
        (13, "тринадцать тринадцати"),
        (14, "четырнадцать четырнадцати"),
        (15, "пятнадцать пятнадцати"),
        (16, "шестнадцать шестнадцати"),
        (17, "семнадцать семнадцати"),
        (18, "восемнадцать восемнадцати"),
        (19, "девятнадцать девятнадцати"),
        (20, "двадцать двадцати"),
        (30, "тридцать тридцати"),
        (40, "сорок сорока"),
        (50, "пятьдесят пятидесяти"),
        (60, "шестьдесят шестидесяти"),
        (70, "семьдесят семидесяти"),
        (80, "восемьдесят восьмидесяти"),
        (90, "девяносто"),
        (100, "сто ста"),
        (200, "двести двухсот"),
        (300, "триста трехсот трёхсот"),
        (1_000, "тысяча тысячи тысяч тыс"),
        (1_000_000, "миллион миллиона миллионов млн"),
        (1_000_000_000, "миллиард миллиарда миллиардов млрд"),
    ],
    counts: &[
        (2, "двум/двумя/двоих/двоим"),
        (3, "трем/трём/тремя/троих"),
        (4, "четырем/четырём/четырьмя/четверых"),
        (5, "пятью/пятерых"),
        (6, "шестью/шестеро/шестерых"),
        (7, "семью/семеро/семерых"),
        (8, "восемью/восьмью/восьмеро"),
        (9, "девятью"),
        (10, "десятью/десятеро"),
        (
            11,
            "одиннадцатью двенадцатью тринадцатью четырнадцатью пятнадцатью шестнадцатью \
             семнадцатью восемнадцатью девятнадцатью",
        ),
        (20, "двадцатью"),
        (400, "четыреста/четырехсот/четырёхсот"),
        (500, "пятьсот/пятисот"),
        (600, "шестьсот/шестисот"),
        (700, "семьсот/семисот"),
        (800, "восемьсот/восьмисот"),
        (900, "девятьсот/девятисот"),
        (1_000, "тысячу/тысячам/тысячами/тысячах"),
        (1_000_000, "миллионы"),
        (1_000_000_000, "миллиарды"),
    ],
    opposites: &[
        (
            "выросло растет растёт растут увеличился увеличилась увеличилось увеличились \
             повысился повысилась повысились подорожал подорожала подорожали поднялся \
             поднялась поднялись рост вырос выросла выросли",
            "упало падает падают уменьшился уменьшилась уменьшилось уменьшились \
             понизился понизилась понизились подешевел подешевела подешевели сократился \
             сократилась сократились снизилось падение снижение упал упала упали \
             снизился снизилась снизились",
        ),
        ("прибыли прибыль", "убытка убыток убытки"),
        (
            "выиграл выиграла выиграли выиграло победил победила победили победа",
            "проиграл проиграла проиграли проиграло поражение",
        ),
        (
            "подтвердил подтвердила подтвердили подтверждает признал признала признали",
            "опроверг опровергла опровергли опровергает отрицает отрицал отрицала",
        ),
        (
            "принял приняла приняли согласился согласилась согласились одобрил одобрила \
             одобрили утвердил утвердила поддержал поддержала",
            "отверг отвергла отвергли отклонил отклонила отклонили отказался отказалась \
             отказались",
        ),
        (
            "открыл открыла открыли откроет откроют открыт открыта открылся открылась",
            "закрыл закрыла закрыли закроет закроют закрыт закрыта закрылся закрылась",
        ),
        ("перед", "после"),
        ("за", "против"),
        ("с со", "без"),
        ("мужчин мужчины мужчину мужчина", "женщин женщины женщину женщина"),
        ("мальчик мальчика мальчики", "девочка девочку девочки девочек"),
        (
            "погиб погибла погибло погибли умер умерла умерли погибших убит убиты \
             скончался",
            "ранен ранена ранены раненых пострадал пострадала пострадали пострадавших",
        ),
        (
            "купил купила купили купит покупает приобрел приобрёл приобрела",
            "продал продала продали продаст продает продаёт",
        ),
        ("импорт импорта", "экспорт экспорта"),
        ("он", "она"),
        ("осужден осуждён осудил приговорил виновным", "оправдан оправдал невиновным"),
        (
            "повысил повысила повысили повысит повышение",
            "снизил снизила снизили снизит понизил понизила снижение",
        ),
        ("выше высший наибольший", "ниже низший наименьший"),
        (
            "начал начала начали начался началась началось начались начало",
            "закончил закончила закончили закончился закончилась завершился завершилась \
             завершилось конец",
        ),
        ("все всех", "почти_все"),
        ("вырос выросла выросли", "упал упала упали снизился снизилась снизились"),
        ("прибыль", "убыток убытки"),
        ("мужчины мужчина", "женщины женщина"),
        ("север", "юг"),
        ("восток", "запад"),
        ("до", "после"),
        ("больше более", "меньше менее"),
    ],
    kinds: &[
        "севере/севера/северный/северной юге/юга/южный/южной \
         востоке/востока/восточный/восточной западе/запада/западный/западной",
        "первый/первая/первое/первого/первой/первому/первую/первые/первых/первым/первом \
         второй/вторая/второе/второго/второму/вторую/вторые/вторых/вторым/втором \
         третий/третья/третье/третьего/третьей/третьем/третью \
         четвертый/четвертая/четвертое/четвертого/четвертой/четвертому/четвертую/четвертые/четвертых/четвертым/четвертом \
         пятый/пятая/пятое/пятого/пятой/пятому/пятую/пятые/пятых/пятым/пятом \
         шестая/шестое/шестого/шестой/шестому/шестую/шестые/шестых/шестым/шестом \
         седьмая/седьмое/седьмого/седьмой/седьмому/седьмую/седьмые/седьмых/седьмым/седьмом \
         восьмая/восьмое/восьмого/восьмой/восьмому/восьмую/восьмые/восьмых/восьмым/восьмом \
         девятый/девятая/девятое/девятого/девятой/девятому/девятую/девятые/девятых/девятым/девятом \
         десятый/десятая/десятое/десятого/десятой/десятому/десятую/десятые/десятых/десятым/десятом",
        "этой/этом/эту/этого/этот \
         следующий/следующая/следующее/следующего/следующей/следующему/следующую/следующие/следующих/следующим/следующем/будущем/будущей \
         прошлый/прошлая/прошлое/прошлого/прошлой/прошлому/прошлую/прошлом/минувшей/минувшем",
        "сегодня вчера завтра",
        "будет/будут может/могут/мог_бы/мог/могла/могли/могло должен/должна/должны",
    ],
    aliases: &[
        ("процентов", "процента процент percent"),
        ("рублей", "рубля рубль руб"),
        ("долларов", "доллара доллар dollars"),
        ("километров", "километра километр км"),
        ("метров", "метра метр м"),
        ("лет", "года год"),
        ("дней", "дня день"),
        ("часов", "часа час"),
        ("минут", "минуты минута"),
        ("январь", "января январе январю"),
        ("февраль", "февраля феврале февралю"),
        ("март", "марта марте марту"),
        ("апрель", "апреля апреле апрелю"),
        ("май", "мая мае маю"),
        ("июнь", "июня июне июню"),
        ("июль", "июля июле июлю"),
        ("август", "августа августе августу"),
        ("сентябрь", "сентября сентябре сентябрю"),
        ("октябрь", "октября октябре октябрю"),
        ("ноябрь", "ноября ноябре ноябрю"),
        ("декабрь", "декабря декабре декабрю"),
        ("понедельник", "понедельника понедельнику"),
        ("вторник", "вторника вторнику"),
        ("среда", "среду среды среде"),
        ("четверг", "четверга четвергу"),
        ("пятница", "пятницу пятницы пятнице"),
        ("суббота", "субботу субботы субботе"),
        ("воскресенье", "воскресенья воскресенью"),
        ("недель", "неделя недели неделю"),
        ("месяцев", "месяц месяца"),
        ("тонн", "тонна тонны"),
        ("градусов", "градуса градус"),
    ],
    phrases: &[
        ("почти", "все", "почти_все", Traits::NONE),
        ("мог", "бы", "мог_бы", Traits::PROVISO),
        ("могла", "бы", "мог_бы", Traits::PROVISO),
        ("могли", "бы", "мог_бы", Traits::PROVISO),
    ],
    capitals: &[],
};

const CHINESE: Table = Table {
    code: "zh",
    classes: &[
        (
            Traits::NEGATION,
            "零下 minus 拒绝 拒絕 不同意 不再 从未 从不 不得 不 没 没有 未 無 无 非 否认 沒 沒有 并未 尚未 不会 不能 不是",
        ),
        (Traits::PROVISO, "前任 涉嫌 据称 疑似 代理"),
        (
            Traits::WEEKDAY,
            "周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五",
        ),
        (Traits::SPEECH, "说 表示 称 指出 說"),
        (Traits::FREE, "的 了 约 大约"),
        (Traits::ABOUT, "约 大约 近"),
        (Traits::FLOOR, "超过 逾 至少 多于"),
        (Traits::CEILING, "不到 不足 少于 至多"),
        (
            Traits::UNIT,
            "元 美元 欧元 人民币 米 公里 公斤 吨 小时 分钟 天 周 个月 年 percent",
        ),
    ],
    numbers: &[],
    counts: &[],
    opposites: &[
        ("涨 升 升至 升高 提高 上调 上漲 攀升", "跌 降 降至 降低 下调 下跌 下滑"),
        ("赢 赢得 胜 获胜 胜利 击败", "输 输掉 负 失利 败 败给"),
        ("证实 承认 确认", "否认"),
        ("批准 同意 接受 通过 赞成 支持", "拒绝 否决 反对 驳回 不同意"),
        ("开放 打开 开启 开业 重开", "关闭 关停 停业"),
        ("之前 以前 前", "之后 以后 后"),
        ("支持 赞成", "反对"),
        ("多 更多", "少 更少"),
        ("男子 男性 男人 男孩 男", "女子 女性 女人 女孩 女"),
        ("死亡 遇难 丧生 死 身亡", "受伤 伤 负伤"),
        ("买 购买 买入 收购", "卖 出售 卖出"),
        ("进口", "出口"),
        ("有罪", "无罪"),
        ("开始 启动", "结束 终止 停止"),
        ("所有 全部", "几乎_所有"),
        ("利润 盈利", "亏损"),
        ("上升 上涨 增长 增加", "下降 下跌 减少"),
        ("男", "女"),
        ("他", "她"),
        ("前", "后"),
        ("盈利", "亏损"),
    ],
    kinds: &[
        "东 南 西 北",
        "东部 南部 西部 北部",
        "本周/这周/这一周 下周 上周",
        "本月/这个月 下月/下个月 上月/上个月",
        "今年/本年 明年 去年",
        "今天/今日 明天/明日 昨天/昨日",
        "将/会/将会 可能/或/也许/或许",
        "三分之一 三分之二 四分之一 四分之三 五分之一 五分之二 五分之三 五分之四",
        "第一 第二 第三 第四 第五 第六 第七 第八 第九 第十",
    ],
    aliases: &[("公里", "千米")],
    phrases: &[
        ("几乎", "所有", "几乎_所有", Traits::NONE),
        ("几乎", "全部", "几乎_所有", Traits::NONE),
    ],
    capitals: &[],
};

const JAPANESE: Table = Table {
    code: "ja",
    classes: &[
        (
            Traits::NEGATION,
            "minus マイナス 拒否 拒否し ない なかっ なく ず ぬ ません なし 否定 不 非 無 未 ではない じゃない",
        ),
        (Traits::PROVISO, "元 容疑 疑い"),
        (
            Traits::WEEKDAY,
            "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜",
        ),
        (Traits::SPEECH, "述べ 語っ 話し 話す 発表 明らか 説明"),
        (Traits::FREE, "は が を に の で と も へ や 約 およそ"),
        (Traits::ABOUT, "約 およそ ほぼ"),
        (Traits::FLOOR, "以上 超"),
        (Traits::CEILING, "以下 未満"),
        (Traits::UNIT, "円 ドル ユーロ メートル キロ キロメートル トン 時間 分 percent"),
    ],
    numbers: &[],
    counts: &[],
    opposites: &[
        (
            "上がった 上 増えた 増加した 上昇した 上がっ 上がる 上がり 上昇し 増え 増加し 値上がり 高く",
            "下がった 下 減った 減少した 下落した 下がっ 下がる 下がり 下落し 減っ 減少し 値下がり 低く",
        ),
        (
            "勝った 勝 勝利した 勝利し 勝ち 勝っ 優勝",
            "負けた 負 敗 敗れた 敗北した 敗れ 敗北し 負け 敗退",
        ),
        ("認め 認める 確認", "否認 否定 否認し"),
        ("承認 承認し 可決 可決し 受け入れ 容認", "拒否 否決 否決し 却下 却下し 拒否し"),
        ("開い 開業 再開 開設", "閉じ 閉鎖 閉店 閉鎖し"),
        ("以前", "以後 以降"),
        ("死亡 死亡し 死者 死ん 亡くなっ", "負傷 負傷し 負傷者 けが 重傷 軽傷"),
        ("購入 買収 買っ 購入し 買収し", "売却 販売 売っ 売却し"),
        ("輸入", "輸出"),
        ("値上げ 引き上げ 増税", "値下げ 引き下げ 減税"),
        ("有罪", "無罪"),
        ("開始 始まっ 始め", "終了 終わっ 終え"),
        ("以上", "以下 未満"),
        ("すべて 全て", "ほぼ_すべて"),
        ("上昇 増加 増え 増", "下落 低下 減少 減り 減"),
        ("黒字 利益", "赤字 損失"),
        ("男 男性", "女 女性"),
        ("前", "後"),
        ("賛成", "反対"),
        ("勝利 勝ち 勝っ", "敗北 負け"),
    ],
    kinds: &[
        "東 南 西 北",
        "東部 南部 西部 北部",
        "今週 来週 先週",
        "今月 来月 先月",
        "今年/本年 来年 昨年/去年",
        "今日/きょう 明日/あす/あした 昨日/きのう",
        "三分の一 三分の二",
    ],
    aliases: &[],
    phrases: &[
        ("ほぼ", "すべて", "ほぼ_すべて", Traits::NONE),
        ("ほぼ", "全て", "ほぼ_すべて", Traits::NONE),
    ],
    capitals: &[],
};

const ARABIC: Table = Table {
    code: "ar",
    classes: &[
        (
            Traits::NEGATION,
            "minus ناقص رفض رفضت نفوا تنفي ينفي لا لم لن ليس ليست ما غير دون بدون ولم \
             ولن ولا نفى نفت وليس",
        ),
        (Traits::PROVISO, "سابق السابق السابقة المزعوم مزعوم المشتبه"),
        (
            Traits::MONTH,
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر \
             شباط آذار نيسان أيار حزيران تموز آب أيلول",
        ),
        (Traits::WEEKDAY, "الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت"),
        (Traits::SPEECH, "قال قالت وقال وقالت أعلن أعلنت أضاف وأضاف أكد وأكد صرح"),
        (Traits::FREE, "نحو حوالي حوالى"),
        (Traits::ABOUT, "نحو حوالي حوالى قرابة"),
        (Traits::FLOOR, "أكثر"),
        (Traits::CEILING, "أقل"),
        (
            Traits::UNIT,
            "percent دولار دينار يورو ريال متر كيلومتر طن ساعة دقيقة يوم شهر سنة عام",
        ),
    ],
    numbers: &[
        (3, "ثلاثة ثلاث"),
        (4, "أربعة أربع"),
        (5, "خمسة خمس"),
        (6, "ستة ست"),
        (7, "سبعة سبع"),
        (8, "ثمانية ثماني ثمان"),
        (9, "تسعة تسع"),
        (10, "عشرة عشر"),
        (20, "عشرون عشرين"),
        (30, "ثلاثون ثلاثين"),
        (100, "مئة مائة"),
        (1_000, "ألف آلاف"),
        (1_000_000, "مليون ملايين"),
        (1_000_000_000, "مليار مليارات"),
    ],
    counts: &[
        (2, "اثنان/اثنين/اثنتان/اثنتين"),
        (
            11,
            "أحد_عشر/إحدى_عشرة اثنا_عشر/اثني_عشر/اثنتا_عشرة/اثنتي_عشرة \
             ثلاثة_عشر/ثلاث_عشرة أربعة_عشر/أربع_عشرة خمسة_عشر/خمس_عشرة ستة_عشر/ست_عشرة \
             سبعة_عشر/سبع_عشرة ثمانية_عشر/ثماني_عشرة/ثمان_عشرة تسعة_عشر/تسع_عشرة",
        ),
        (
            21,
            "واحد_وعشرون/واحد_وعشرين/إحدى_وعشرون/إحدى_وعشرين \
             اثنان_وعشرون/اثنان_وعشرين/اثنين_وعشرون/اثنين_وعشرين/اثنتان_وعشرون/اثنتان_وعشرين/اثنتين_وعشرون/اثنتين_وعشرين \
             ثلاثة_وعشرون/ثلاثة_وعشرين/ثلاث_وعشرون/ثلاث_وعشرين \
             أربعة_وعشرون/أربعة_وعشرين/أربع_وعشرون/أربع_وعشرين \
             خمسة_وعشرون/خمسة_وعشرين/خمس_وعشرون/خمس_وعشرين \
             ستة_وعشرون/ستة_وعشرين/ست_وعشرون/ست_وعشرين \
             سبعة_وعشرون/سبعة_وعشرين/سبع_وعشرون/سبع_وعشرين \
             ثمانية_وعشرون/ثمانية_وعشرين/ثماني_وعشرون/ثماني_وعشرين/ثمان_وعشرون/ثمان_وعشرين \
             تسعة_وعشرون/تسعة_وعشرين/تسع_وعشرون/تسع_وعشرين",
        ),
        (
            31,
            "واحد_وثلاثون/واحد_وثلاثين/إحدى_وثلاثون/إحدى_وثلاثين \
             اثنان_وثلاثون/اثنان_وثلاثين/اثنين_وثلاثون/اثنين_وثلاثين/اثنتان_وثلاثون/اثنتان_وثلاثين/اثنتين_وثلاثون/اثنتين_وثلاثين \
             ثلاثة_وثلاثون/ثلاثة_وثلاثين/ثلاث_وثلاثون/ثلاث_وثلاثين \
             أربعة_وثلاثون/أربعة_وثلاثين/أربع_وثلاثون/أربع_وثلاثين \
             خمسة_وثلاثون/خمسة_وثلاثين/خمس_وثلاثون/خمس_وثلاثين \
             ستة_وثلاثون/ستة_وثلاثين/ست_وثلاثون/ست_وثلاثين \
             سبعة_وثلاثون/سبعة_وثلاثين/سبع_وثلاثون/سبع_وثلاثين \
             ثمانية_وثلاثون/ثمانية_وثلاثين/ثماني_وثلاثون/ثماني_وثلاثين/ثمان_وثلاثون/ثمان_وثلاثين \
             تسعة_وثلاثون/تسعة_وثلاثين/تسع_وثلاثون/تسع_وثلاثين",
        ),
        (
            41,
            "واحد_وأربعون/واحد_وأربعين/إحدى_وأربعون/إحدى_وأربعين \
             اثنان_وأربعون/اثنان_وأربعين/اثنين_وأربعون/اثنين_وأربعين/اثنتان_وأربعون/اثنتان_وأربعين/اثنتين_وأربعون/اثنتين_وأربعين \
             ثلاثة_وأربعون/ثلاثة_وأربعين/ثلاث_وأربعون/ثلاث_وأربعين \
             أربعة_وأربعون/أربعة_وأربعين/أربع_وأربعون/أربع_وأربعين \
             خمسة_وأربعون/خمسة_وأربعين/خمس_وأربعون/خمس_وأربعين \
             ستة_وأربعون/ستة_وأربعين/ست_وأربعون/ست_وأربعين \
             سبعة_وأربعون/سبعة_وأربعين/سبع_وأربعون/سبع_وأربعين \
             ثمانية_وأربعون/ثمانية_وأربعين/ثماني_وأربعون/ثماني_وأربعين/ثمان_وأربعون/ثمان_وأربعين \
             تسعة_وأربعون/تسعة_وأربعين/تسع_وأربعون/تسع_وأربعين",
        ),
        (
            51,
            "واحد_وخمسون/واحد_وخمسين/إحدى_وخمسون/إحدى_وخمسين \
             اثنان_وخمسون/اثنان_وخمسين/اثنين_وخمسون/اثنين_وخمسين/اثنتان_وخمسون/اثنتان_وخمسين/اثنتين_وخمسون/اثنتين_وخمسين \
             ثلاثة_وخمسون/ثلاثة_وخمسين/ثلاث_وخمسون/ثلاث_وخمسين \
             أربعة_وخمسون/أربعة_وخمسين/أربع_وخمسون/أربع_وخمسين \
             خمسة_وخمسون/خمسة_وخمسين/خمس_وخمسون/خمس_وخمسين \
             ستة_وخمسون/ستة_وخمسين/ست_وخمسون/ست_وخمسين \
             سبعة_وخمسون/سبعة_وخمسين/سبع_وخمسون/سبع_وخمسين \
             ثمانية_وخمسون/ثمانية_وخمسين/ثماني_وخمسون/ثماني_وخمسين/ثمان_وخمسون/ثمان_وخمسين \
             تسعة_وخمسون/تسعة_وخمسين/تسع_وخمسون/تسع_وخمسين",
        ),
        (
            61,
            "واحد_وستون/واحد_وستين/إحدى_وستون/إحدى_وستين \
             اثنان_وستون/اثنان_وستين/اثنين_وستون/اثنين_وستين/اثنتان_وستون/اثنتان_وستين/اثنتين_وستون/اثنتين_وستين \
             ثلاثة_وستون/ثلاثة_وستين/ثلاث_وستون/ثلاث_وستين \
             أربعة_وستون/أربعة_وستين/أربع_وستون/أربع_وستين \
             خمسة_وستون/خمسة_وستين/خمس_وستون/خمس_وستين \
             ستة_وستون/ستة_وستين/ست_وستون/ست_وستين \
             سبعة_وستون/سبعة_وستين/سبع_وستون/سبع_وستين \
             ثمانية_وستون/ثمانية_وستين/ثماني_وستون/ثماني_وستين/ثمان_وستون/ثمان_وستين \
             تسعة_وستون/تسعة_وستين/تسع_وستون/تسع_وستين",
        ),
        (
            71,
            "واحد_وسبعون/واحد_وسبعين/إحدى_وسبعون/إحدى_وسبعين \
             اثنان_وسبعون/اثنان_وسبعين/اثنين_وسبعون/اثنين_وسبعين/اثنتان_وسبعون/اثنتان_وسبعين/اثنتين_وسبعون/اثنتين_وسبعين \
             ثلاثة_وسبعون/ثلاثة_وسبعين/ثلاث_وسبعون/ثلاث_وسبعين \
             أربعة_وسبعون/أربعة_وسبعين/أربع_وسبعون/أربع_وسبعين \
             خمسة_وسبعون/خمسة_وسبعين/خمس_وسبعون/خمس_وسبعين \
             ستة_وسبعون/ستة_وسبعين/ست_وسبعون/ست_وسبعين \
             سبعة_وسبعون/سبعة_وسبعين/سبع_وسبعون/سبع_وسبعين \
             ثمانية_وسبعون/ثمانية_وسبعين/ثماني_وسبعون/ثماني_وسبعين/ثمان_وسبعون/ثمان_وسبعين \
             تسعة_وسبعون/تسعة_وسبعين/تسع_وسبعون/تسع_وسبعين",
        ),
        (
            81,
            "واحد_وثمانون/واحد_وثمانين/إحدى_وثمانون/إحدى_وثمانين \
             اثنان_وثمانون/اثنان_وثمانين/اثنين_وثمانون/اثنين_وثمانين/اثنتان_وثمانون/اثنتان_وثمانين/اثنتين_وثمانون/اثنتين_وثمانين \
             ثلاثة_وثمانون/ثلاثة_وثمانين/ثلاث_وثمانون/ثلاث_وثمانين \
             أربعة_وثمانون/أربعة_وثمانين/أربع_وثمانون/أربع_وثمانين \
             خمسة_وثمانون/خمسة_وثمانين/خمس_وثمانون/خمس_وثمانين \
             ستة_وثمانون/ستة_وثمانين/ست_وثمانون/ست_وثمانين \
             سبعة_وثمانون/سبعة_وثمانين/سبع_وثمانون/سبع_وثمانين \
             ثمانية_وثمانون/ثمانية_وثمانين/ثماني_وثمانون/ثماني_وثمانين/ثمان_وثمانون/ثمان_وثمانين \
             تسعة_وثمانون/تسعة_وثمانين/تسع_وثمانون/تسع_وثمانين",
        ),
        (
            91,
            "واحد_وتسعون/واحد_وتسعين/إحدى_وتسعون/إحدى_وتسعين \
             اثنان_وتسعون/اثنان_وتسعين/اثنين_وتسعون/اثنين_وتسعين/اثنتان_وتسعون/اثنتان_وتسعين/اثنتين_وتسعون/اثنتين_وتسعين \
             ثلاثة_وتسعون/ثلاثة_وتسعين/ثلاث_وتسعون/ثلاث_وتسعين \
             أربعة_وتسعون/أربعة_وتسعين/أربع_وتسعون/أربع_وتسعين \
             خمسة_وتسعون/خمسة_وتسعين/خمس_وتسعون/خمس_وتسعين \
             ستة_وتسعون/ستة_وتسعين/ست_وتسعون/ست_وتسعين \
             سبعة_وتسعون/سبعة_وتسعين/سبع_وتسعون/سبع_وتسعين \
             ثمانية_وتسعون/ثمانية_وتسعين/ثماني_وتسعون/ثماني_وتسعين/ثمان_وتسعون/ثمان_وتسعين \
             تسعة_وتسعون/تسعة_وتسعين/تسع_وتسعون/تسع_وتسعين",
        ),
        (20, "عشرون/وعشرون/عشرين/وعشرين"),
        (30, "ثلاثون/وثلاثون/ثلاثين/وثلاثين"),
        (40, "أربعون/وأربعون/أربعين/وأربعين"),
        (50, "خمسون/وخمسون/خمسين/وخمسين"),
        (60, "ستون/وستون/ستين/وستين"),
        (70, "سبعون/وسبعون/سبعين/وسبعين"),
        (80, "ثمانون/وثمانون/ثمانين/وثمانين"),
        (90, "تسعون/وتسعون/تسعين/وتسعين"),
        (200, "مئتان/مئتين/مائتان/مائتين"),
    ],
    opposites: &[
        (
            "صعد صعدت قفز قفزت يرتفع ترتفع ارتفاع ارتفاعا نما",
            "هبط هبطت يتراجع ينخفض تنخفض انخفاض انخفاضا تراجعا هبوط",
        ),
        ("فاز فازت فوز فوزا انتصر انتصرت تغلب", "خسر خسرت خسارة هزيمة انهزم"),
        ("أكد أكدت اعترف اعترفت أقر", "نفى نفت ينفي تنفي أنكر أنكرت"),
        ("وافق وافقت قبلت أقرت أيد أيدت يوافق", "رفض رفضت يرفض ترفض عارض عارضت"),
        ("افتتح افتتحت فتح فتحت أعاد يفتح تفتح", "أغلق أغلقت يغلق تغلق"),
        ("مع", "ضد بدون دون"),
        ("أكثر", "أقل"),
        ("رجلا الرجال", "النساء"),
        ("صبي فتى أولاد", "فتاة بنات"),
        (
            "قتل قتلى مقتل قتلت وفاة توفي قتيلا قتيل",
            "أصيب إصابة جرحى جريح جريحا مصابين أصيبوا",
        ),
        ("اشترى اشترت شراء", "باع باعت بيع"),
        ("واردات الواردات استيراد", "صادرات الصادرات تصدير"),
        ("رفع رفعت زيادة", "خفض خفضت خفضا"),
        ("بدأ بدأت يبدأ تبدأ بداية", "انتهى انتهت ينتهي تنتهي نهاية"),
        ("شخص شخصا شخصاً", "شخصان شخصين"),
        ("جندي جنديا", "جنديان جنديين"),
        ("طفل طفلا", "طفلان طفلين"),
        ("يوم يوما", "يومان يومين"),
        ("ارتفع ارتفعت زاد زادت", "انخفض انخفضت تراجع تراجعت"),
        ("ربح أرباح", "خسارة خسائر"),
        ("رجال رجل", "نساء امرأة"),
        ("شمال", "جنوب"),
        ("شرق", "غرب"),
        ("قبل", "بعد"),
    ],
    kinds: &[
        "الشمال/شمالي/الشمالية الجنوب/جنوبي/الجنوبية الشرق/شرقي/الشرقية \
         الغرب/غربي/الغربية",
        "الأول/الأولى الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة \
         السادس/السادسة",
        "الحالي/الجاري/هذا/الحالية/الجارية المقبل/القادم/المقبلة/القادمة \
         الماضي/الماضية/المنصرم",
        "اليوم أمس غدا",
        "سوف/سيتم قد/ربما",
    ],
    aliases: &[],
    phrases: &[("تحت", "الصفر", "تحت_الصفر", Traits::NEGATION)],
    capitals: &[],
};

const VIETNAMESE: Table = Table {
    code: "vi",
    classes: &[
        (Traits::NEGATION, "minus không chưa chẳng chả"),
        (Traits::PROVISO, "cựu nguyên nghi"),
        (Traits::SPEECH, "nói cho biết thông báo tuyên"),
        (Traits::FREE, "khoảng gần"),
        (Traits::ABOUT, "khoảng gần chừng"),
        (Traits::FLOOR, "hơn trên"),
        (Traits::CEILING, "dưới"),
        (Traits::UNIT, "percent đồng usd km mét tấn giờ phút ngày tuần tháng năm"),
    ],
    numbers: &[
        (2, "hai"),
        (3, "ba"),
        (4, "bốn"),
        (6, "sáu"),
        (7, "bảy"),
        (8, "tám"),
        (9, "chín"),
        (10, "mười"),
        (1_000, "nghìn ngàn"),
        (1_000_000, "triệu"),
        (1_000_000_000, "tỷ tỉ"),
    ],
    counts: &[
        (5, "lăm"),
        (
            11,
            "mười_một mười_hai mười_ba mười_bốn mười_năm/mười_lăm mười_sáu mười_bảy \
             mười_tám mười_chín",
        ),
        (20, "hai_mươi"),
        (
            21,
            "hai_mươi_một/hai_mươi_mốt hai_mươi_hai hai_mươi_ba hai_mươi_bốn/hai_mươi_tư \
             hai_mươi_năm/hai_mươi_lăm hai_mươi_sáu hai_mươi_bảy hai_mươi_tám \
             hai_mươi_chín",
        ),
        (30, "ba_mươi"),
        (
            31,
            "ba_mươi_một/ba_mươi_mốt ba_mươi_hai ba_mươi_ba ba_mươi_bốn/ba_mươi_tư \
             ba_mươi_năm/ba_mươi_lăm ba_mươi_sáu ba_mươi_bảy ba_mươi_tám ba_mươi_chín",
        ),
        (40, "bốn_mươi"),
        (
            41,
            "bốn_mươi_một/bốn_mươi_mốt bốn_mươi_hai bốn_mươi_ba bốn_mươi_bốn/bốn_mươi_tư \
             bốn_mươi_năm/bốn_mươi_lăm bốn_mươi_sáu bốn_mươi_bảy bốn_mươi_tám \
             bốn_mươi_chín",
        ),
        (50, "năm_mươi"),
        (
            51,
            "năm_mươi_một/năm_mươi_mốt năm_mươi_hai năm_mươi_ba năm_mươi_bốn/năm_mươi_tư \
             năm_mươi_năm/năm_mươi_lăm năm_mươi_sáu năm_mươi_bảy năm_mươi_tám \
             năm_mươi_chín",
        ),
        (60, "sáu_mươi"),
        (
            61,
            "sáu_mươi_một/sáu_mươi_mốt sáu_mươi_hai sáu_mươi_ba sáu_mươi_bốn/sáu_mươi_tư \
             sáu_mươi_năm/sáu_mươi_lăm sáu_mươi_sáu sáu_mươi_bảy sáu_mươi_tám \
             sáu_mươi_chín",
        ),
        (70, "bảy_mươi"),
        (
            71,
            "bảy_mươi_một/bảy_mươi_mốt bảy_mươi_hai bảy_mươi_ba bảy_mươi_bốn/bảy_mươi_tư \
             bảy_mươi_năm/bảy_mươi_lăm bảy_mươi_sáu bảy_mươi_bảy bảy_mươi_tám \
             bảy_mươi_chín",
        ),
        (80, "tám_mươi"),
        (
            81,
            "tám_mươi_một/tám_mươi_mốt tám_mươi_hai tám_mươi_ba tám_mươi_bốn/tám_mươi_tư \
             tám_mươi_năm/tám_mươi_lăm tám_mươi_sáu tám_mươi_bảy tám_mươi_tám \
             tám_mươi_chín",
        ),
        (90, "chín_mươi"),
        (
            91,
            "chín_mươi_một/chín_mươi_mốt chín_mươi_hai chín_mươi_ba \
             chín_mươi_bốn/chín_mươi_tư chín_mươi_năm/chín_mươi_lăm chín_mươi_sáu \
             chín_mươi_bảy chín_mươi_tám chín_mươi_chín",
        ),
        (100, "trăm"),
    ],
    opposites: &[
        ("tăng_lên", "giảm_xuống"),
        ("thắng", "thua"),
        ("xác_nhận thừa_nhận", "phủ_nhận"),
        ("chấp_nhận đồng_ý phê_duyệt", "từ_chối bác_bỏ"),
        ("mở", "đóng"),
        ("ủng_hộ", "phản_đối"),
        ("nhiều", "ít"),
        ("đàn_ông trai", "phụ_nữ gái"),
        ("chết thiệt_mạng", "bị_thương"),
        ("mua", "bán"),
        ("nhập_khẩu", "xuất_khẩu"),
        ("cao", "thấp"),
        ("bắt_đầu", "kết_thúc"),
        ("tất_cả", "gần_như_tất_cả"),
        ("tăng", "giảm"),
        ("lãi", "lỗ"),
        ("nam", "nữ"),
        ("trước", "sau"),
    ],
    kinds: &[
        "hai ba bốn năm sáu bảy tám chín mười",
        "bắc nam đông tây",
        "này tới/sau trước/qua",
        "nay ngoái",
        "hôm_nay hôm_qua ngày_mai",
        "sẽ có_thể phải",
    ],
    aliases: &[],
    phrases: &[
        ("thứ", "hai", "thứ_hai", Traits::WEEKDAY),
        ("thứ", "ba", "thứ_ba", Traits::WEEKDAY),
        ("thứ", "tư", "thứ_tư", Traits::WEEKDAY),
        ("thứ", "năm", "thứ_năm", Traits::WEEKDAY),
        ("thứ", "sáu", "thứ_sáu", Traits::WEEKDAY),
        ("thứ", "bảy", "thứ_bảy", Traits::WEEKDAY),
        ("chủ", "nhật", "chủ_nhật", Traits::WEEKDAY),
        ("tháng", "giêng", "tháng_1", Traits::MONTH),
        ("tháng", "một", "tháng_1", Traits::MONTH),
        ("tháng", "1", "tháng_1", Traits::MONTH),
        ("tháng", "hai", "tháng_2", Traits::MONTH),
        ("tháng", "2", "tháng_2", Traits::MONTH),
        ("tháng", "ba", "tháng_3", Traits::MONTH),
        ("tháng", "3", "tháng_3", Traits::MONTH),
        ("tháng", "tư", "tháng_4", Traits::MONTH),
        ("tháng", "4", "tháng_4", Traits::MONTH),
        ("tháng", "năm", "tháng_5", Traits::MONTH),
        ("tháng", "5", "tháng_5", Traits::MONTH),
        ("tháng", "sáu", "tháng_6", Traits::MONTH),
        ("tháng", "6", "tháng_6", Traits::MONTH),
        ("tháng", "bảy", "tháng_7", Traits::MONTH),
        ("tháng", "7", "tháng_7", Traits::MONTH),
        ("tháng", "tám", "tháng_8", Traits::MONTH),
        ("tháng", "8", "tháng_8", Traits::MONTH),
        ("tháng", "chín", "tháng_9", Traits::MONTH),
        ("tháng", "9", "tháng_9", Traits::MONTH),
        ("tháng", "mười", "tháng_10", Traits::MONTH),
        ("tháng", "10", "tháng_10", Traits::MONTH),
        ("tháng", "mười một", "tháng_11", Traits::MONTH),
        ("tháng", "11", "tháng_11", Traits::MONTH),
        ("tháng", "mười hai", "tháng_12", Traits::MONTH),
        ("tháng", "chạp", "tháng_12", Traits::MONTH),
        ("tháng", "12", "tháng_12", Traits::MONTH),
        ("tăng", "lên", "tăng_lên", Traits::NONE),
        ("giảm", "xuống", "giảm_xuống", Traits::NONE),
        ("xác", "nhận", "xác_nhận", Traits::NONE),
        ("thừa", "nhận", "thừa_nhận", Traits::NONE),
        ("phủ", "nhận", "phủ_nhận", Traits::NEGATION),
        ("chấp", "nhận", "chấp_nhận", Traits::NONE),
        ("đồng", "ý", "đồng_ý", Traits::NONE),
        ("phê", "duyệt", "phê_duyệt", Traits::NONE),
        ("từ", "chối", "từ_chối", Traits::NONE),
        ("bác", "bỏ", "bác_bỏ", Traits::NONE),
        ("ủng", "hộ", "ủng_hộ", Traits::NONE),
        ("phản", "đối", "phản_đối", Traits::NONE),
        ("đàn", "ông", "đàn_ông", Traits::NONE),
        ("phụ", "nữ", "phụ_nữ", Traits::NONE),
        ("thiệt", "mạng", "thiệt_mạng", Traits::NONE),
        ("bị", "thương", "bị_thương", Traits::NONE),
        ("nhập", "khẩu", "nhập_khẩu", Traits::NONE),
        ("xuất", "khẩu", "xuất_khẩu", Traits::NONE),
        ("bắt", "đầu", "bắt_đầu", Traits::NONE),
        ("kết", "thúc", "kết_thúc", Traits::NONE),
        ("tất", "cả", "tất_cả", Traits::NONE),
        ("gần", "như tất cả", "gần_như_tất_cả", Traits::NONE),
        ("hôm", "nay", "hôm_nay", Traits::NONE),
        ("hôm", "qua", "hôm_qua", Traits::NONE),
        ("ngày", "mai", "ngày_mai", Traits::NONE),
        ("có", "thể", "có_thể", Traits::NONE),
        ("phần", "trăm", "percent", Traits::NONE),
    ],
    capitals: &[],
};

const ITALIAN: Table = Table {
    code: "it",
    classes: &[
        (
            Traits::UNIT,
            "minuti settimane secoli gradi ettari litri percent dollari euro metri \
             chilometri tonnellate ore giorni mesi anni",
        ),
        (
            Traits::NEGATION,
            "minus smentisce rifiuta rifiutato respinge nessun non mai nessuno nessuna \
             nulla niente senza né nega negato smentito",
        ),
        (Traits::PROVISO, "presunto presunta presunti presunte ex potrebbe potrebbero"),
        (
            Traits::MONTH,
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre \
             novembre dicembre",
        ),
        (Traits::WEEKDAY, "lunedì martedì mercoledì giovedì venerdì sabato domenica"),
        (Traits::SPEECH, "detto dice dichiarato affermato annunciato secondo spiegato"),
        (Traits::FREE, "il lo la i gli le l un uno una circa"),
        (Traits::ABOUT, "circa quasi"),
        (Traits::FLOOR, "più oltre almeno"),
        (Traits::CEILING, "meno"),
        (
            Traits::STOP,
            "e o ma se che di a da in con su per tra fra del della dei delle al alla nel \
             nella è sono era erano ha hanno aveva si come anche dopo prima",
        ),
    ],
    numbers: &[
        (2, "due"),
        (3, "tre"),
        (4, "quattro"),
        (5, "cinque"),
        (6, "sei"),
        (7, "sette"),
        (8, "otto"),
        (9, "nove"),
        (10, "dieci"),
        (12, "dodici"),
        (20, "venti"),
        (100, "cento"),
        (1_000, "mille mila"),
        (1_000_000, "milione milioni"),
        (1_000_000_000, "miliardo miliardi"),
    ],
    counts: &[
        (
            11,
            "undici dodici tredici quattordici quindici sedici diciassette diciotto \
             diciannove",
        ),
        (
            21,
            "ventuno/ventun ventidue ventitre/ventitré ventiquattro venticinque ventisei \
             ventisette ventotto ventinove",
        ),
        (
            31,
            "trentuno/trentun trentadue trentatre/trentatré trentaquattro trentacinque \
             trentasei trentasette trentotto trentanove",
        ),
        (
            41,
            "quarantuno/quarantun quarantadue quarantatre/quarantatré quarantaquattro \
             quarantacinque quarantasei quarantasette quarantotto quarantanove",
        ),
        (
            51,
            "cinquantuno/cinquantun cinquantadue cinquantatre/cinquantatré \
             cinquantaquattro cinquantacinque cinquantasei cinquantasette cinquantotto \
             cinquantanove",
        ),
        (
            61,
            "sessantuno/sessantun sessantadue sessantatre/sessantatré sessantaquattro \
             sessantacinque sessantasei sessantasette sessantotto sessantanove",
        ),
        (
            71,
            "settantuno/settantun settantadue settantatre/settantatré settantaquattro \
             settantacinque settantasei settantasette settantotto settantanove",
        ),
        (
            81,
            "ottantuno/ottantun ottantadue ottantatre/ottantatré ottantaquattro \
             ottantacinque ottantasei ottantasette ottantotto ottantanove",
        ),
        (
            91,
            "novantuno/novantun novantadue novantatre/novantatré novantaquattro \
             novantacinque novantasei novantasette novantotto novantanove",
        ),
        (30, "trenta"),
        (40, "quaranta"),
        (50, "cinquanta"),
        (60, "sessanta"),
        (70, "settanta"),
        (80, "ottanta"),
        (90, "novanta"),
        (200, "duecento"),
        (300, "trecento"),
        (400, "quattrocento"),
        (500, "cinquecento"),
        (600, "seicento"),
        (700, "settecento"),
        (800, "ottocento"),
        (900, "novecento"),
    ],
    opposites: &[
        (
            "salite saliti salita sale salgono aumentati aumentate aumentata aumenta \
             aumentano cresciute cresciuti cresciuta cresce aumento rialzo",
            "scese scesi scesa scende scendono diminuiti diminuite diminuita diminuisce \
             diminuiscono calate calati calata cala calo ribasso",
        ),
        ("utile utili profitto guadagno", "perdita perdite"),
        ("vinto vince vincono battuto vittoria", "perso perde perdono sconfitta"),
        (
            "confermato conferma confermano ammesso ammette",
            "smentito smentisce negato nega negano",
        ),
        (
            "accettato accetta approvato approva approvata accolto",
            "respinto respinge respinta rifiutato rifiuta bocciato bocciata",
        ),
        ("aperto apre aperta aprirà aprire", "chiuso chiude chiusa chiuderà chiudere"),
        ("favore", "contro"),
        ("ragazzo ragazzi bambino", "ragazza ragazze bambina"),
        ("morti morto morta morte uccisi ucciso vittime", "feriti ferito ferita ferite"),
        ("comprato compra acquistato acquista comprare", "venduto vende vendere ceduto"),
        ("importazioni import", "esportazioni export"),
        ("lui", "lei"),
        ("condannato condannata", "assolto assolta"),
        ("maggiore superiore", "minore inferiore"),
        (
            "iniziato inizia cominciato comincia inizio",
            "finito finisce terminato termina fine",
        ),
        ("tutti tutte", "quasi_tutti"),
        ("aumentato salito cresciuto", "diminuito sceso calato"),
        ("uomini uomo", "donne donna"),
        ("nord", "sud"),
        ("prima", "dopo"),
        ("più", "meno"),
        ("con", "senza"),
    ],
    kinds: &[
        "nord sud est ovest",
        "primo seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta \
         settimo/settima",
        "questo_tempo prossimo_tempo scorso_tempo",
        "questa/questo prossima/prossimo scorsa/scorso",
        "oggi ieri domani",
        "potrebbe/potrebbero/può/possono \
         chiuderà/chiuderanno/aprirà/apriranno/sarà/saranno/avrà/avranno/salirà/scenderà/aumenterà/diminuirà/arriverà/inizierà/vincerà/perderà/lascerà/venderà/comprerà/farà/taglierà/costerà/voterà/partirà/tornerà/pagherà/chiude/apre",
    ],
    aliases: &[
        ("dollari", "dollaro"),
        ("anni", "anno"),
        ("minuti", "minuto"),
        ("settimane", "settimana"),
        ("ore", "ora"),
        ("giorni", "giorno"),
        ("mesi", "mese"),
        ("chilometri", "chilometro km"),
        ("metri", "metro"),
        ("tonnellate", "tonnellata"),
        ("gradi", "grado"),
    ],
    phrases: &[
        ("per", "cento", "percent", Traits::NONE),
        ("questa", "settimana", "questo_tempo", Traits::NONE),
        ("settimana", "prossima", "prossimo_tempo", Traits::NONE),
        ("prossima", "settimana", "prossimo_tempo", Traits::NONE),
        ("settimana", "scorsa", "scorso_tempo", Traits::NONE),
        ("scorsa", "settimana", "scorso_tempo", Traits::NONE),
        ("questo", "mese", "questo_tempo", Traits::NONE),
        ("mese", "prossimo", "prossimo_tempo", Traits::NONE),
        ("prossimo", "mese", "prossimo_tempo", Traits::NONE),
        ("mese", "scorso", "scorso_tempo", Traits::NONE),
        ("scorso", "mese", "scorso_tempo", Traits::NONE),
        ("questo", "anno", "questo_tempo", Traits::NONE),
        ("anno", "prossimo", "prossimo_tempo", Traits::NONE),
        ("prossimo", "anno", "prossimo_tempo", Traits::NONE),
        ("anno", "scorso", "scorso_tempo", Traits::NONE),
        ("scorso", "anno", "scorso_tempo", Traits::NONE),
        ("quest", "anno", "questo_tempo", Traits::NONE),
        ("quasi", "tutti", "quasi_tutti", Traits::NONE),
        ("quasi", "tutte", "quasi_tutti", Traits::NONE),
        ("sotto", "zero", "sotto_zero", Traits::NEGATION),
    ],
    capitals: &[],
};

const PORTUGUESE: Table = Table {
    code: "pt",
    classes: &[
        (
            Traits::UNIT,
            "minutos semanas meses décadas séculos graus hectares litros percent dólares \
             euros reais metros quilômetros toneladas horas dias anos",
        ),
        (
            Traits::NEGATION,
            "minus negaram rejeitou rejeita rejeitaram recusou recusa recusaram não \
             nunca jamais nenhum nenhuma nada ninguém sem nem nega negou",
        ),
        (
            Traits::PROVISO,
            "suposto suposta supostos supostamente alegado alegada ex antigo poderia \
             poderiam",
        ),
        (
            Traits::MONTH,
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro \
             novembro dezembro",
        ),
        (Traits::WEEKDAY, "segunda-feira terça-feira quarta-feira sábado domingo"),
        (Traits::SPEECH, "disse afirmou declarou anunciou segundo explicou"),
        (Traits::FREE, "o a os as um uma cerca"),
        (Traits::ABOUT, "cerca quase aproximadamente"),
        (Traits::FLOOR, "mais"),
        (Traits::CEILING, "menos"),
        (
            Traits::STOP,
            "e ou mas se que de do da dos das em no na nos nas por para com ao à é são \
             era foi tem têm como também após antes",
        ),
    ],
    numbers: &[
        (2, "dois duas"),
        (3, "três"),
        (4, "quatro"),
        (5, "cinco"),
        (6, "seis"),
        (7, "sete"),
        (8, "oito"),
        (9, "nove"),
        (10, "dez"),
        (12, "doze"),
        (20, "vinte"),
        (100, "cem cento"),
        (1_000, "mil"),
        (1_000_000, "milhão milhões"),
        (1_000_000_000, "bilhão bilhões"),
    ],
    counts: &[
        (
            11,
            "onze doze treze catorze/quatorze quinze dezesseis/dezasseis \
             dezessete/dezassete dezoito dezenove/dezanove",
        ),
        (
            21,
            "vinte_e_um/vinte_e_uma vinte_e_dois/vinte_e_duas vinte_e_três \
             vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito \
             vinte_e_nove",
        ),
        (
            31,
            "trinta_e_um/trinta_e_uma trinta_e_dois/trinta_e_duas trinta_e_três \
             trinta_e_quatro trinta_e_cinco trinta_e_seis trinta_e_sete trinta_e_oito \
             trinta_e_nove",
        ),
        (
            41,
            "quarenta_e_um/quarenta_e_uma quarenta_e_dois/quarenta_e_duas \
             quarenta_e_três quarenta_e_quatro quarenta_e_cinco quarenta_e_seis \
             quarenta_e_sete quarenta_e_oito quarenta_e_nove",
        ),
        (
            51,
            "cinquenta_e_um/cinquenta_e_uma cinquenta_e_dois/cinquenta_e_duas \
             cinquenta_e_três cinquenta_e_quatro cinquenta_e_cinco cinquenta_e_seis \
             cinquenta_e_sete cinquenta_e_oito cinquenta_e_nove",
        ),
        (
            61,
            "sessenta_e_um/sessenta_e_uma sessenta_e_dois/sessenta_e_duas \
             sessenta_e_três sessenta_e_quatro sessenta_e_cinco sessenta_e_seis \
             sessenta_e_sete sessenta_e_oito sessenta_e_nove",
        ),
        (
            71,
            "setenta_e_um/setenta_e_uma setenta_e_dois/setenta_e_duas setenta_e_três \
             setenta_e_quatro setenta_e_cinco setenta_e_seis setenta_e_sete \
             setenta_e_oito setenta_e_nove",
        ),
        (
            81,
            "oitenta_e_um/oitenta_e_uma oitenta_e_dois/oitenta_e_duas oitenta_e_três \
             oitenta_e_quatro oitenta_e_cinco oitenta_e_seis oitenta_e_sete \
             oitenta_e_oito oitenta_e_nove",
        ),
        (
            91,
            "noventa_e_um/noventa_e_uma noventa_e_dois/noventa_e_duas noventa_e_três \
             noventa_e_quatro noventa_e_cinco noventa_e_seis noventa_e_sete \
             noventa_e_oito noventa_e_nove",
        ),
        (30, "trinta"),
        (40, "quarenta"),
        (50, "cinquenta"),
        (60, "sessenta"),
        (70, "setenta"),
        (80, "oitenta"),
        (90, "noventa"),
        (200, "duzentos/duzentas"),
        (300, "trezentos/trezentas"),
        (400, "quatrocentos/quatrocentas"),
        (500, "quinhentos/quinhentas"),
        (1_000_000_000, "mil_milhões"),
    ],
    opposites: &[
        (
            "subiram sobe sobem subido subirá aumentaram aumenta aumentam aumentado \
             cresceram cresce crescem alta aumento",
            "caíram cai caem caído cairá diminuíram diminui diminuem diminuído recuou \
             recuaram baixou baixaram desceu desceram queda redução",
        ),
        ("lucro lucros", "prejuízo prejuízos perda perdas"),
        (
            "venceu venceram vence ganhou ganharam ganha vitória",
            "perdeu perderam perde derrota",
        ),
        (
            "confirmou confirmaram confirma admitiu admite",
            "negou negaram nega desmentiu desmente",
        ),
        (
            "aceitou aceitaram aceita aprovou aprovaram aprova aprovado aprovada",
            "rejeitou rejeitaram rejeita rejeitado rejeitada recusou recusaram recusa",
        ),
        (
            "abriu abriram abre abrirá aberto aberta abrir",
            "fechou fecharam fecha fechará fechado fechada fechar encerrou",
        ),
        ("favor", "contra"),
        ("menino meninos rapaz", "menina meninas rapariga"),
        ("mortos morto morta morreu morreram mortes", "feridos ferido ferida feridas"),
        ("comprou compraram compra comprar", "vendeu venderam vende vender venda"),
        ("importações importação", "exportações exportação"),
        ("ele", "ela"),
        ("condenado condenada condenou", "absolvido absolvida absolveu"),
        ("maior maiores", "menor menores"),
        (
            "começou começaram começa iniciou início",
            "terminou terminaram termina acabou fim",
        ),
        ("também", "tampouco"),
        ("sempre", "nunca"),
        ("todos todas", "quase_todos"),
        ("subiu aumentou cresceu", "caiu diminuiu"),
        ("homens homem", "mulheres mulher"),
        ("norte", "sul"),
        ("antes", "depois"),
        ("mais", "menos"),
        ("com", "sem"),
    ],
    kinds: &[
        "norte sul leste oeste",
        "primeiro/primeira segunda terceiro/terceira quarto/quarta quinto/quinta \
         sexto/sexta sétimo/sétima",
        "segunda terça quarta quinta sexta",
        "este_tempo próximo_tempo passado_tempo",
        "esta/este/nesta/neste próxima/próximo passada/passado/última/último",
        "hoje ontem amanhã",
        "poderia/poderiam/pode/podem \
         fechará/fecharão/abrirá/abrirão/será/serão/terá/terão/haverá/fará/subirá/cairá/aumentará/diminuirá/chegará/começará/vencerá/perderá/deixará/venderá/comprará/cortará/custará/votará/viajará/pagará/vai/vão/fecha/abre",
    ],
    aliases: &[
        ("dólares", "dólar"),
        ("anos", "ano"),
        ("minutos", "minuto"),
        ("semanas", "semana"),
        ("horas", "hora"),
        ("dias", "dia"),
        ("meses", "mês"),
        ("quilômetros", "quilómetros quilômetro quilómetro km"),
        ("metros", "metro"),
        ("toneladas", "tonelada"),
        ("graus", "grau"),
    ],
    phrases: &[
        ("por", "cento", "percent", Traits::NONE),
        ("segunda", "feira", "segunda-feira", Traits::WEEKDAY),
        ("terça", "feira", "terça-feira", Traits::WEEKDAY),
        ("quarta", "feira", "quarta-feira", Traits::WEEKDAY),
        ("quinta", "feira", "quinta-feira", Traits::WEEKDAY),
        ("sexta", "feira", "sexta-feira", Traits::WEEKDAY),
        ("esta", "semana", "este_tempo", Traits::NONE),
        ("nesta", "semana", "este_tempo", Traits::NONE),
        ("semana", "passada", "passado_tempo", Traits::NONE),
        ("próxima", "semana", "próximo_tempo", Traits::NONE),
        ("semana", "que vem", "próximo_tempo", Traits::NONE),
        ("este", "mês", "este_tempo", Traits::NONE),
        ("neste", "mês", "este_tempo", Traits::NONE),
        ("mês", "passado", "passado_tempo", Traits::NONE),
        ("próximo", "mês", "próximo_tempo", Traits::NONE),
        ("mês", "que vem", "próximo_tempo", Traits::NONE),
        ("este", "ano", "este_tempo", Traits::NONE),
        ("neste", "ano", "este_tempo", Traits::NONE),
        ("ano", "passado", "passado_tempo", Traits::NONE),
        ("próximo", "ano", "próximo_tempo", Traits::NONE),
        ("ano", "que vem", "próximo_tempo", Traits::NONE),
        ("quase", "todos", "quase_todos", Traits::NONE),
        ("quase", "todas", "quase_todos", Traits::NONE),
    ],
    capitals: &[],
};
