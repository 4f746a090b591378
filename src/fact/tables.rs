//! The words that carry facts, a table a language.
//!
//! Words are in lower case, in all their forms. A language without a table is read by
//! digits and capitals alone.

use super::Traits;

/// The closed classes of a language.
pub(super) struct Table {
    pub(super) code: &'static str,
    /// Words with what they say: see [`Traits`].
    pub(super) classes: &'static [(Traits, &'static str)],
    /// Words for numbers, separated by blanks, with their values.
    pub(super) numbers: &'static [(u64, &'static str)],
    /// Pairs of words that turn the meaning of a sentence if one stands for the other.
    pub(super) opposites: &'static [(&'static str, &'static str)],
    /// Other spellings of a word.
    pub(super) aliases: &'static [(&'static str, &'static str)],
    /// A word and those after it that stand for one, and what that one asserts besides.
    pub(super) phrases: &'static [(&'static str, &'static str, &'static str, Traits)],
}

/// How many languages have a table.
pub(super) const COUNT: usize = 11;

pub(super) static TABLES: [Table; COUNT] = [
    ENGLISH, GERMAN, FRENCH, SPANISH, RUSSIAN, CHINESE, JAPANESE, ARABIC, VIETNAMESE,
    ITALIAN, PORTUGUESE,
];

const ENGLISH: Table = Table {
    code: "en",
    classes: &[
        (
            Traits::NEGATION,
            "not no never none neither nor nobody nothing nowhere without cannot unable \
             hardly barely failed fails fail failing refused refuses refuse \
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
            "former ex deputy vice acting assistant alleged suspected attempted fake mock",
        ),
        (Traits::SAYS, "said says say"),
        (Traits::MAYBE_MONTH, "may"),
        (
            Traits::UNIT,
            "percent percentage points dollars euros pounds yen cents yuan rubles rupees francs \
             crowns kilograms grams tonnes tons ounces kilometers meters centimeters miles \
             yards feet inches liters gallons hectares acres barrels degrees seconds \
             minutes hours days weeks months years decades centuries",
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
    opposites: super::opposites::ENGLISH,
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
        ("myanmar", "burma burmese"),
        ("eswatini", "swaziland"),
        ("kyiv", "kiev"),
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
        ("months", "month"),
        ("years", "year"),
        ("decades", "decade"),
        ("centuries", "century"),
        ("seconds", "secs sec"),
        ("kph", "kmh"),
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
        ("program", "programme"),
    ],
    phrases: &[
        ("per", "cent", "percent", Traits::NONE),
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
        ("cote", "d'ivoire", "ivory coast", Traits::NONE),
        ("côte", "d'ivoire", "ivory coast", Traits::NONE),
        ("cape", "verde", "cabo verde", Traits::NONE),
        ("cabo", "verde", "cabo verde", Traits::NONE),
        ("east", "timor", "timor leste", Traits::NONE),
        ("timor", "leste", "timor leste", Traits::NONE),
        ("all", "but", "all but", Traits::NEGATION),
        ("no", "one", "nobody", Traits::NONE),
        ("declined", "to", "refused to", Traits::NEGATION),
        ("refused", "to", "refused to", Traits::NEGATION),
        ("declines", "to", "refuses to", Traits::NEGATION),
        ("refuses", "to", "refuses to", Traits::NEGATION),
    ],
};

const GERMAN: Table = Table {
    code: "de",
    classes: &[
        (
            Traits::NEGATION,
            "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne \
             weder nirgends dementiert dementierte bestritt bestreitet",
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
            "sagte sagt sagten erklärte erklärt teilte meldet meldete berichtet berichtete \
             laut zufolge betonte",
        ),
        (
            Traits::FREE,
            "der die das den dem des ein eine einen einem einer eines etwa rund",
        ),
        (
            Traits::UNIT,
            "prozent percent dollar dollars euro euros pounds franken meter metern kilometer kilometern meilen \
             zentimeter kilogramm tonnen hektar sekunden minuten stunden tage tagen wochen \
             monate monaten jahre jahren jahrzehnte jahrzehnten jahrhunderte grad",
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
             ich ist sind war waren sein hat haben hatte wird werden wurde wurden auch so \
             nur noch aus auf nach vor über unter dass nachdem polizei",
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
    opposites: &[
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
    phrases: &[],
};

const FRENCH: Table = Table {
    code: "fr",
    classes: &[
        (
            Traits::NEGATION,
            "ne n pas jamais aucun aucune rien personne sans ni non dément démenti nie nié",
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
             secondes minutes heures jours semaines mois ans années décennies siècles degrés",
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
            "et ou mais si que qui de d à au aux en dans par pour sur avec il elle on nous \
             ils elles est sont était a ont avait être se s ce cette ces son sa ses leur \
             plus",
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
    opposites: &[
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
    phrases: &[("pour", "cent", "percent", Traits::NONE)],
};

const SPANISH: Table = Table {
    code: "es",
    classes: &[
        (
            Traits::NEGATION,
            "no nunca jamás ningún ninguna ninguno nada nadie sin ni tampoco negó niega \
             desmintió",
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
             hectáreas segundos minutos horas días semanas meses años décadas siglos grados",
        ),
        (Traits::ABOUT, "unos unas cerca alrededor aproximadamente casi"),
        (Traits::FLOOR, "más"),
        (Traits::CEILING, "menos"),
        (Traits::SCALE, "docena docenas"),
        (
            Traits::TITLE,
            "sr sra dr dra presidente presidenta ministro ministra general coronel alcalde",
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
    opposites: &[
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
    phrases: &[("por", "ciento", "percent", Traits::NONE)],
};

const RUSSIAN: Table = Table {
    code: "ru",
    classes: &[
        (Traits::NEGATION, "не нет ни никогда никто ничего без нельзя опроверг отрицает"),
        (
            Traits::MONTH,
            "январь января февраль февраля март марта апрель апреля май мая июнь июня июль \
             июля август августа сентябрь сентября октябрь октября ноябрь ноября декабрь \
             декабря",
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
            "и или но если что как в во на с со к по из от до за для у о об он она они мы \
             я это его её их был была были будет также по",
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
    opposites: &[
        ("вырос выросла выросли", "упал упала упали снизился снизилась снизились"),
        ("прибыль", "убыток убытки"),
        ("мужчины мужчина", "женщины женщина"),
        ("север", "юг"),
        ("восток", "запад"),
        ("до", "после"),
        ("больше более", "меньше менее"),
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
    ],
    phrases: &[],
};

const CHINESE: Table = Table {
    code: "zh",
    classes: &[
        (
            Traits::NEGATION,
            "不 没 没有 未 無 无 非 否认 沒 沒有 并未 尚未 不会 不能 不是",
        ),
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
    opposites: &[
        ("上升 上涨 增长 增加", "下降 下跌 减少"),
        ("男", "女"),
        ("他", "她"),
        ("前", "后"),
        ("盈利", "亏损"),
    ],
    aliases: &[("公里", "千米")],
    phrases: &[],
};

const JAPANESE: Table = Table {
    code: "ja",
    classes: &[
        (
            Traits::NEGATION,
            "ない なかっ なく ず ぬ ません なし 否定 不 非 無 未 ではない じゃない",
        ),
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
    opposites: &[
        ("上昇 増加 増え 増", "下落 低下 減少 減り 減"),
        ("黒字 利益", "赤字 損失"),
        ("男 男性", "女 女性"),
        ("前", "後"),
        ("賛成", "反対"),
        ("勝利 勝ち 勝っ", "敗北 負け"),
    ],
    aliases: &[],
    phrases: &[],
};

const ARABIC: Table = Table {
    code: "ar",
    classes: &[
        (
            Traits::NEGATION,
            "لا لم لن ليس ليست ما غير دون بدون ولم ولن ولا نفى نفت ينفي وليس",
        ),
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
    opposites: &[
        ("ارتفع ارتفعت زاد زادت", "انخفض انخفضت تراجع تراجعت"),
        ("ربح أرباح", "خسارة خسائر"),
        ("رجال رجل", "نساء امرأة"),
        ("شمال", "جنوب"),
        ("شرق", "غرب"),
        ("قبل", "بعد"),
    ],
    aliases: &[],
    phrases: &[],
};

const VIETNAMESE: Table = Table {
    code: "vi",
    classes: &[
        (Traits::NEGATION, "không chưa chẳng chả phủ"),
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
    opposites: &[("tăng", "giảm"), ("lãi", "lỗ"), ("nam", "nữ"), ("trước", "sau")],
    aliases: &[],
    phrases: &[],
};

const ITALIAN: Table = Table {
    code: "it",
    classes: &[
        (
            Traits::NEGATION,
            "non mai nessuno nessuna nulla niente senza né nega negato smentito",
        ),
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
            Traits::UNIT,
            "percent dollari euro metri chilometri tonnellate ore giorni mesi anni",
        ),
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
    opposites: &[
        ("aumentato salito cresciuto", "diminuito sceso calato"),
        ("uomini uomo", "donne donna"),
        ("nord", "sud"),
        ("prima", "dopo"),
        ("più", "meno"),
        ("con", "senza"),
    ],
    aliases: &[("dollari", "dollaro"), ("anni", "anno")],
    phrases: &[("per", "cento", "percent", Traits::NONE)],
};

const PORTUGUESE: Table = Table {
    code: "pt",
    classes: &[
        (
            Traits::NEGATION,
            "não nunca jamais nenhum nenhuma nada ninguém sem nem nega negou",
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
            Traits::UNIT,
            "percent dólares euros reais metros quilômetros toneladas horas dias anos",
        ),
        (
            Traits::STOP,
            "e ou mas se que de do da dos das em no na nos nas por para com ao à é são era \
             foi tem têm como também após antes",
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
    opposites: &[
        ("subiu aumentou cresceu", "caiu diminuiu"),
        ("homens homem", "mulheres mulher"),
        ("norte", "sul"),
        ("antes", "depois"),
        ("mais", "menos"),
        ("com", "sem"),
    ],
    aliases: &[("dólares", "dólar"), ("anos", "ano")],
    phrases: &[("por", "cento", "percent", Traits::NONE)],
};
