//! Dutch and the languages of Scandinavia: their words that carry facts.

use super::{EMPTY, Table, UNITS};
use crate::fact::Traits;

pub(super) const DUTCH: Table = Table {
    code: "nl",
    classes: &[
        (
            Traits::NEGATION,
            "niet geen nooit niemand niets nergens zonder noch evenmin ontkent ontkende \
             ontkennen weigert weigerde weigerden weigeren minus",
        ),
        (
            Traits::MONTH,
            "januari februari maart april mei juni juli augustus september oktober \
             november december",
        ),
        (Traits::WEEKDAY, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
        (Traits::FREE, "de het een ongeveer circa zowat"),
        (Traits::ABOUT, "ongeveer circa zowat rond bijna"),
        (Traits::FLOOR, "meer ruim minstens"),
        (Traits::CEILING, "minder hooguit bijna"),
        (
            Traits::PROVISO,
            "vermeende vermeend vermoedelijke vermoedelijk voormalig voormalige ex \
             plaatsvervangend waarnemend",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien \
             vijftien zestien zeventien achttien negentien twintig",
        ),
        (
            21,
            "eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig \
             zesentwintig zevenentwintig achtentwintig negenentwintig",
        ),
        (
            31,
            "eenendertig tweeëndertig drieëndertig vierendertig vijfendertig zesendertig \
             zevenendertig achtendertig negenendertig",
        ),
        (
            41,
            "eenenveertig tweeënveertig drieënveertig vierenveertig vijfenveertig \
             zesenveertig zevenenveertig achtenveertig negenenveertig",
        ),
        (
            51,
            "eenenvijftig tweeënvijftig drieënvijftig vierenvijftig vijfenvijftig \
             zesenvijftig zevenenvijftig achtenvijftig negenenvijftig",
        ),
        (
            61,
            "eenenzestig tweeënzestig drieënzestig vierenzestig vijfenzestig zesenzestig \
             zevenenzestig achtenzestig negenenzestig",
        ),
        (
            71,
            "eenenzeventig tweeënzeventig drieënzeventig vierenzeventig vijfenzeventig \
             zesenzeventig zevenenzeventig achtenzeventig negenenzeventig",
        ),
        (
            81,
            "eenentachtig tweeëntachtig drieëntachtig vierentachtig vijfentachtig \
             zesentachtig zevenentachtig achtentachtig negenentachtig",
        ),
        (
            91,
            "eenennegentig tweeënnegentig drieënnegentig vierennegentig vijfennegentig \
             zesennegentig zevenennegentig achtennegentig negenennegentig",
        ),
        (30, "dertig"),
        (40, "veertig"),
        (50, "vijftig"),
        (60, "zestig"),
        (70, "zeventig"),
        (80, "tachtig"),
        (90, "negentig"),
        (100, "honderd"),
        (1_000, "duizend"),
        (1_000_000, "miljoen/mln"),
        (1_000_000_000, "miljard/mld"),
    ],
    opposites: &[
        (
            "steeg stegen stijgt stijgen gestegen toegenomen toe",
            "daalde daalden daalt dalen gedaald afgenomen af",
        ),
        ("winst winsten", "verlies verliezen"),
        ("won wonnen wint winnen gewonnen", "verloor verloren verliest"),
        (
            "bevestigde bevestigden bevestigt bevestigd",
            "ontkende ontkenden ontkent ontkend",
        ),
        (
            "accepteerde accepteerden accepteert goedgekeurd aangenomen aanvaardde \
             aanvaard goed",
            "weigerde weigerden weigert verwierp verwierpen verworpen afgekeurd \
             afgewezen",
        ),
        (
            "opende openden opent openen geopend open",
            "sloot sloten sluit sluiten gesloten dicht",
        ),
        ("voor", "na"),
        ("voor", "tegen"),
        ("met", "zonder"),
        ("meer", "minder"),
        ("mannen man", "vrouwen vrouw"),
        ("jongen jongens", "meisje meisjes"),
        ("dood doden omgekomen overleden gedood", "gewond gewonden gewonde"),
        ("kocht kochten koopt kopen gekocht", "verkocht verkochten verkoopt verkopen"),
        ("invoer import", "uitvoer export"),
        ("hij", "zij"),
        ("veroordeeld", "vrijgesproken"),
        (
            "verhoogde verhoogt verhoogd verhogen verhoging",
            "verlaagde verlaagt verlaagd verlagen verlaging",
        ),
        ("hoger hogere", "lager lagere"),
        ("hoogste grootste", "laagste kleinste"),
        (
            "begon begonnen begint beginnen begin",
            "eindigde eindigden eindigt eindigen einde",
        ),
        ("links linkse", "rechts rechtse"),
        ("alle", "bijna_alle"),
    ],
    kinds: &[
        "noorden zuiden oosten westen",
        "noordelijke zuidelijke oostelijke westelijke",
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde \
         twaalfde",
        "deze/dit volgende/volgend/komende/komend vorige/vorig/afgelopen",
        "vandaag gisteren morgen",
        "zal/zullen/wordt/worden kan/kunnen/zou/zouden moet/moeten mag/mogen",
    ],
    aliases: &[
        ("percent", "procent"),
        ("dollars", "dollar"),
        ("euros", "euro"),
        ("kilometers", "kilometer km"),
        ("meters", "meter"),
        ("centimeters", "centimeter cm"),
        ("kilograms", "kilogram kilo kg"),
        ("grams", "gram"),
        ("tonnes", "ton"),
        ("hectares", "hectare"),
        ("liters", "liter"),
        ("seconds", "seconde seconden"),
        ("minutes", "minuut minuten"),
        ("hours", "uur uren"),
        ("days", "dag dagen"),
        ("weeks", "week weken"),
        ("months", "maand maanden"),
        ("years", "jaar jaren"),
        ("degrees", "graden graad"),
    ],
    phrases: &[
        ("bijna", "alle", "bijna_alle", Traits::NONE),
        ("bijna", "alles", "bijna_alle", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const SWEDISH: Table = Table {
    code: "sv",
    classes: &[
        (
            Traits::NEGATION,
            "inte ej icke aldrig ingen inget inga ingenting utan varken knappt förnekar \
             förnekade nekar nekade vägrar vägrade minus",
        ),
        (
            Traits::MONTH,
            "januari februari mars april maj juni juli augusti september oktober \
             november december",
        ),
        (
            Traits::WEEKDAY,
            "måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag \
             fredagen lördag lördagen söndag söndagen",
        ),
        (Traits::FREE, "en ett den det de ungefär cirka omkring runt"),
        (Traits::ABOUT, "ungefär cirka omkring runt drygt"),
        (Traits::FLOOR, "mer över minst drygt"),
        (Traits::CEILING, "mindre under högst nästan knappt"),
        (
            Traits::PROVISO,
            "misstänkt misstänkta misstänkte påstådd påstådda tidigare förre förra vice \
             tillförordnad",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton \
             sexton sjutton arton nitton tjugo",
        ),
        (
            21,
            "tjugoen/tjugoett tjugotvå tjugotre tjugofyra tjugofem tjugosex tjugosju \
             tjugoåtta tjugonio",
        ),
        (
            31,
            "trettioen/trettioett trettiotvå trettiotre trettiofyra trettiofem \
             trettiosex trettiosju trettioåtta trettionio",
        ),
        (
            41,
            "fyrtioen/fyrtioett fyrtiotvå fyrtiotre fyrtiofyra fyrtiofem fyrtiosex \
             fyrtiosju fyrtioåtta fyrtionio",
        ),
        (
            51,
            "femtioen/femtioett femtiotvå femtiotre femtiofyra femtiofem femtiosex \
             femtiosju femtioåtta femtionio",
        ),
        (
            61,
            "sextioen/sextioett sextiotvå sextiotre sextiofyra sextiofem sextiosex \
             sextiosju sextioåtta sextionio",
        ),
        (
            71,
            "sjuttioen/sjuttioett sjuttiotvå sjuttiotre sjuttiofyra sjuttiofem \
             sjuttiosex sjuttiosju sjuttioåtta sjuttionio",
        ),
        (
            81,
            "åttioen/åttioett åttiotvå åttiotre åttiofyra åttiofem åttiosex åttiosju \
             åttioåtta åttionio",
        ),
        (
            91,
            "nittioen/nittioett nittiotvå nittiotre nittiofyra nittiofem nittiosex \
             nittiosju nittioåtta nittionio",
        ),
        (30, "trettio"),
        (40, "fyrtio"),
        (50, "femtio"),
        (60, "sextio"),
        (70, "sjuttio"),
        (80, "åttio"),
        (90, "nittio"),
        (100, "hundra"),
        (1_000, "tusen"),
        (1_000_000, "miljon/miljoner/mn"),
        (1_000_000_000, "miljard/miljarder/mdr"),
    ],
    opposites: &[
        (
            "steg stiger stigit ökade ökar ökat ökning",
            "sjönk sjunker sjunkit föll faller fallit minskade minskar minskat minskning",
        ),
        ("vinst vinster", "förlust förluster"),
        ("vann vinner vunnit seger", "förlorade förlorar förlorat nederlag"),
        (
            "bekräftade bekräftar bekräftat",
            "förnekade förnekar förnekat dementerade dementerar",
        ),
        (
            "godkände godkänner godkänt godkänd accepterade accepterar accepterat",
            "avslog avslår avslagit avvisade avvisar avvisat förkastade vägrade nekade",
        ),
        (
            "öppnade öppnar öppnat öppnas öppnades öppet öppna",
            "stängde stänger stängt stängs stängdes stängd stängda",
        ),
        ("före innan", "efter"),
        ("för", "mot emot"),
        ("med", "utan"),
        ("mer fler", "mindre färre"),
        ("män man männen mannen", "kvinnor kvinna kvinnorna kvinnan"),
        ("pojke pojkar pojken", "flicka flickor flickan"),
        ("döda död dog dödades dödats omkom avled", "skadade skadad skadades skadats"),
        ("köpte köper köpt köpa", "sålde säljer sålt sälja"),
        ("import", "export"),
        ("han", "hon"),
        ("dömdes fälldes dömd", "friades frikändes friad frikänd"),
        (
            "höjde höjer höjt höjs höjdes höjning höja",
            "sänkte sänker sänkt sänks sänktes sänkning sänka",
        ),
        ("högre", "lägre"),
        ("högsta största", "lägsta minsta"),
        ("började börjar börjat början", "slutade slutar slutat avslutades"),
        ("alla", "nästan_alla"),
    ],
    kinds: &[
        "norr söder öster väster",
        "norra södra östra västra",
        "första/förste andra/andre tredje fjärde femte sjätte sjunde åttonde nionde \
         tionde elfte tolfte",
        "denna/detta/här nästa/kommande förra/senaste",
        "idag igår imorgon",
        "ska/skall/kommer kan/kunde/skulle måste får bör",
    ],
    aliases: &[
        ("percent", "procent"),
        ("dollars", "dollar"),
        ("euros", "euro"),
        ("måndag", "måndagen"),
        ("tisdag", "tisdagen"),
        ("onsdag", "onsdagen"),
        ("torsdag", "torsdagen"),
        ("fredag", "fredagen"),
        ("lördag", "lördagen"),
        ("söndag", "söndagen"),
        ("kilometers", "kilometer km"),
        ("meters", "meter"),
        ("centimeters", "centimeter cm"),
        ("kilograms", "kilogram kilo kg"),
        ("grams", "gram"),
        ("tonnes", "ton"),
        ("hectares", "hektar"),
        ("liters", "liter"),
        ("seconds", "sekund sekunder"),
        ("minutes", "minut minuter"),
        ("hours", "timme timmar"),
        ("days", "dag dagar"),
        ("weeks", "vecka veckor veckan"),
        ("months", "månad månader månaden"),
        ("years", "år året"),
        ("degrees", "grader grad"),
    ],
    phrases: &[
        ("nästan", "alla", "nästan_alla", Traits::NONE),
        ("i", "dag", "idag", Traits::NONE),
        ("i", "går", "igår", Traits::NONE),
        ("i", "morgon", "imorgon", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const DANISH: Table = Table {
    code: "da",
    classes: &[
        (
            Traits::NEGATION,
            "ikke ej aldrig ingen intet ingenting uden hverken næppe nægter nægtede \
             benægter benægtede afviser minus",
        ),
        (
            Traits::MONTH,
            "januar februar marts april maj juni juli august september oktober november \
             december",
        ),
        (Traits::WEEKDAY, "mandag tirsdag onsdag torsdag fredag lørdag søndag"),
        (Traits::FREE, "en et den det de cirka omkring omtrent"),
        (Traits::ABOUT, "cirka omkring omtrent"),
        (Traits::FLOOR, "mere over mindst"),
        (Traits::CEILING, "mindre under højst næsten knap"),
        (
            Traits::PROVISO,
            "formodet formodede påstået påståede mistænkt mistænkte tidligere \
             forhenværende eks fungerende",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten \
             seksten sytten atten nitten tyve",
        ),
        (
            21,
            "enogtyve/etogtyve toogtyve treogtyve fireogtyve femogtyve seksogtyve \
             syvogtyve otteogtyve niogtyve",
        ),
        (
            31,
            "enogtredive/etogtredive toogtredive treogtredive fireogtredive femogtredive \
             seksogtredive syvogtredive otteogtredive niogtredive",
        ),
        (
            41,
            "enogfyrre/etogfyrre toogfyrre treogfyrre fireogfyrre femogfyrre seksogfyrre \
             syvogfyrre otteogfyrre niogfyrre",
        ),
        (
            51,
            "enoghalvtreds/etoghalvtreds tooghalvtreds treoghalvtreds fireoghalvtreds \
             femoghalvtreds seksoghalvtreds syvoghalvtreds otteoghalvtreds nioghalvtreds",
        ),
        (
            61,
            "enogtres/etogtres toogtres treogtres fireogtres femogtres seksogtres \
             syvogtres otteogtres niogtres",
        ),
        (
            71,
            "enoghalvfjerds/etoghalvfjerds tooghalvfjerds treoghalvfjerds \
             fireoghalvfjerds femoghalvfjerds seksoghalvfjerds syvoghalvfjerds \
             otteoghalvfjerds nioghalvfjerds",
        ),
        (
            81,
            "enogfirs/etogfirs toogfirs treogfirs fireogfirs femogfirs seksogfirs \
             syvogfirs otteogfirs niogfirs",
        ),
        (
            91,
            "enoghalvfems/etoghalvfems tooghalvfems treoghalvfems fireoghalvfems \
             femoghalvfems seksoghalvfems syvoghalvfems otteoghalvfems nioghalvfems",
        ),
        (30, "tredive"),
        (40, "fyrre"),
        (50, "halvtreds"),
        (60, "tres"),
        (70, "halvfjerds"),
        (80, "firs"),
        (90, "halvfems"),
        (100, "hundrede"),
        (1_000, "tusind/tusinde"),
        (1_000_000, "million/millioner/mio"),
        (1_000_000_000, "milliard/milliarder/mia"),
    ],
    opposites: &[
        (
            "steg stiger steget stige øgede øger voksede vokser",
            "faldt falder faldet falde sank",
        ),
        ("overskud gevinst", "underskud tab"),
        ("vandt vinder vundet vinde sejr", "tabte taber tabt tabe nederlag"),
        (
            "bekræftede bekræfter bekræftet",
            "afviste afviser afvist benægtede benægter nægtede",
        ),
        (
            "godkendte godkender godkendt accepterede accepterer vedtog vedtaget",
            "afviste afviser afvist forkastede forkaster forkastet nægtede",
        ),
        ("åbnede åbner åbnet åbnes åben åbne", "lukkede lukker lukket lukkes lukke"),
        ("før inden", "efter"),
        ("for", "imod mod"),
        ("med", "uden"),
        ("mere flere", "mindre færre"),
        ("mænd mand manden", "kvinder kvinde kvinden"),
        ("dreng drenge", "pige piger"),
        (
            "døde død dræbt dræbte omkom omkommet",
            "sårede såret kvæstet kvæstede kvæstedes",
        ),
        ("købte køber købt købe", "solgte sælger solgt sælge"),
        ("import", "eksport"),
        ("han", "hun"),
        ("dømt", "frifundet frikendt"),
        ("hævede hæver hævet hæve forhøjede", "sænkede sænker sænket sænke"),
        ("højere", "lavere"),
        ("højeste største", "laveste mindste"),
        ("begyndte begynder begyndt startede starter", "sluttede slutter sluttet endte"),
        ("alle", "næsten_alle"),
    ],
    kinds: &[
        "nord syd øst vest",
        "nordlige sydlige østlige vestlige",
        "første anden/andet tredje fjerde femte sjette syvende ottende niende tiende \
         ellevte tolvte",
        "denne/dette næste/kommende sidste/forrige",
        "idag igår imorgen",
        "vil/skal/bliver kan/kunne må bør",
    ],
    aliases: &[
        ("percent", "procent pct"),
        ("dollars", "dollar"),
        ("euros", "euro"),
        ("kilometers", "kilometer km"),
        ("meters", "meter"),
        ("centimeters", "centimeter cm"),
        ("kilograms", "kilogram kilo kg"),
        ("grams", "gram"),
        ("tonnes", "ton tons"),
        ("hectares", "hektar"),
        ("liters", "liter"),
        ("seconds", "sekund sekunder"),
        ("minutes", "minut minutter"),
        ("hours", "time timer"),
        ("days", "dag dage"),
        ("weeks", "uge uger"),
        ("months", "måned måneder"),
        ("years", "år"),
        ("degrees", "grader grad"),
    ],
    phrases: &[
        ("næsten", "alle", "næsten_alle", Traits::NONE),
        ("i", "dag", "idag", Traits::NONE),
        ("i", "går", "igår", Traits::NONE),
        ("i", "morgen", "imorgen", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const NORWEGIAN: Table = Table {
    code: "no",
    classes: &[
        (
            Traits::NEGATION,
            "ikke ikkje ei aldri ingen inga intet ingenting uten utan verken neppe \
             nekter nektet benekter benektet avviser minus",
        ),
        (
            Traits::MONTH,
            "januar februar mars april mai juni juli august september oktober november \
             desember",
        ),
        (
            Traits::WEEKDAY,
            "mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag \
             sundag",
        ),
        (Traits::FREE, "en et den det de cirka omtrent omkring rundt"),
        (Traits::ABOUT, "cirka omtrent omkring rundt"),
        (Traits::FLOOR, "mer over minst"),
        (Traits::CEILING, "mindre under høyst nesten knapt"),
        (
            Traits::PROVISO,
            "mistenkt mistenkte antatt antatte påstått påståtte tidligere forhenværende \
             eks fungerende",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "to tre fire fem seks syv/sju åtte ni ti elleve/elve tolv tretten fjorten \
             femten seksten sytten atten nitten tjue/tyve",
        ),
        (
            21,
            "tjueen/tjueett tjueto tjuetre tjuefire tjuefem tjueseks tjuesyv/tjuesju \
             tjueåtte tjueni",
        ),
        (
            31,
            "trettien/trettiett trettito trettitre trettifire trettifem trettiseks \
             trettisyv/trettisju trettiåtte trettini",
        ),
        (
            41,
            "førtien/førtiett førtito førtitre førtifire førtifem førtiseks \
             førtisyv/førtisju førtiåtte førtini",
        ),
        (
            51,
            "femtien/femtiett femtito femtitre femtifire femtifem femtiseks \
             femtisyv/femtisju femtiåtte femtini",
        ),
        (
            61,
            "sekstien/sekstiett sekstito sekstitre sekstifire sekstifem sekstiseks \
             sekstisyv/sekstisju sekstiåtte sekstini",
        ),
        (
            71,
            "syttien/syttiett syttito syttitre syttifire syttifem syttiseks \
             syttisyv/syttisju syttiåtte syttini",
        ),
        (
            81,
            "åttien/åttiett åttito åttitre åttifire åttifem åttiseks åttisyv/åttisju \
             åttiåtte åttini",
        ),
        (
            91,
            "nittien/nittiett nittito nittitre nittifire nittifem nittiseks \
             nittisyv/nittisju nittiåtte nittini",
        ),
        (30, "tretti"),
        (40, "førti"),
        (50, "femti"),
        (60, "seksti"),
        (70, "sytti"),
        (80, "åtti"),
        (90, "nitti"),
        (100, "hundre"),
        (1_000, "tusen"),
        (1_000_000, "million/millioner/mill"),
        (1_000_000_000, "milliard/milliarder/mrd"),
    ],
    opposites: &[
        (
            "steg stiger steget stige økte øker økt økning",
            "falt faller fall falle sank synker sunket minket redusert",
        ),
        ("overskudd gevinst", "underskudd tap"),
        ("vant vinner vunnet vinne seier", "tapte taper tapt tape nederlag"),
        (
            "bekreftet bekrefter bekrefta",
            "avviste avviser avvist benektet benekter nektet dementerte",
        ),
        (
            "godkjente godkjenner godkjent aksepterte aksepterer vedtok vedtatt",
            "avviste avviser avvist forkastet forkaster nektet avslo avslått",
        ),
        (
            "åpnet åpner åpnes åpen åpne",
            "stengte stenger stengt stenges stenge lukket lukker",
        ),
        ("før innen", "etter"),
        ("for", "mot imot"),
        ("med", "uten"),
        ("mer flere", "mindre færre"),
        ("menn mann mannen", "kvinner kvinne kvinnen"),
        ("gutt gutter gutten", "jente jenter jenta"),
        ("døde død drept drepte omkom omkommet", "skadet skadde såret sårede"),
        ("kjøpte kjøper kjøpt kjøpe", "solgte selger solgt selge"),
        ("import", "eksport"),
        ("han", "hun"),
        ("dømt", "frikjent frifunnet"),
        ("hevet hever heve", "senket senker senke"),
        ("høyere", "lavere"),
        ("høyeste største", "laveste minste"),
        ("begynte begynner begynt startet starter", "sluttet slutter endte"),
        ("alle", "nesten_alle"),
    ],
    kinds: &[
        "nord sør øst vest",
        "nordlige sørlige østlige vestlige",
        "første andre tredje fjerde femte sjette sjuende/syvende åttende niende tiende \
         ellevte tolvte",
        "denne/dette neste/kommende forrige/siste",
        "idag igår imorgen",
        "vil/skal/blir kan/kunne må bør",
    ],
    aliases: &[
        ("percent", "prosent"),
        ("dollars", "dollar"),
        ("euros", "euro"),
        ("mandag", "måndag"),
        ("tirsdag", "tysdag"),
        ("lørdag", "laurdag"),
        ("søndag", "sundag"),
        ("ikke", "ikkje"),
        ("uten", "utan"),
        ("kilometers", "kilometer km"),
        ("meters", "meter"),
        ("centimeters", "centimeter cm"),
        ("kilograms", "kilogram kilo kg"),
        ("grams", "gram"),
        ("tonnes", "tonn"),
        ("hectares", "hektar"),
        ("liters", "liter"),
        ("seconds", "sekund sekunder"),
        ("minutes", "minutt minutter"),
        ("hours", "time timer"),
        ("days", "dag dager"),
        ("weeks", "uke uker"),
        ("months", "måned måneder"),
        ("years", "år"),
        ("degrees", "grader grad"),
    ],
    phrases: &[
        ("nesten", "alle", "nesten_alle", Traits::NONE),
        ("i", "dag", "idag", Traits::NONE),
        ("i", "går", "igår", Traits::NONE),
        ("i", "morgen", "imorgen", Traits::NONE),
    ],
    ..EMPTY
};
