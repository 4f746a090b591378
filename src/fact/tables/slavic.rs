//! The Slavic languages but Russian: their words that carry facts.

use super::{EMPTY, Table, UNITS};
use crate::fact::Traits;

pub(super) const POLISH: Table = Table {
    code: "pl",
    classes: &[
        (
            Traits::NEGATION,
            "nie nigdy nikt nic bez żaden żadna żadne żadnych żadnego ani brak zaprzecza \
             zaprzeczył zaprzeczyła zaprzeczyli odmówił odmówiła odmówili odmawia \
             dementuje zdementował minus",
        ),
        (
            Traits::MONTH,
            "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień \
             październik listopad grudzień",
        ),
        (Traits::WEEKDAY, "poniedziałek wtorek środa czwartek piątek sobota niedziela"),
        (Traits::FREE, "około blisko niemal prawie"),
        (Traits::ABOUT, "około blisko niemal prawie"),
        (Traits::FLOOR, "ponad więcej przynajmniej"),
        (Traits::CEILING, "mniej poniżej najwyżej prawie niemal"),
        (
            Traits::PROVISO,
            "były była byłego byłej domniemany domniemanego domniemana rzekomy rzekomo \
             zastępca podejrzany",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "dwa/dwie/dwóch/dwoje/dwaj/dwu trzy/trzech/trzej/troje \
             cztery/czterech/czworo pięć/pięciu/pięcioro sześć/sześciu siedem/siedmiu \
             osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu \
             dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu \
             piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu \
             osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu dwadzieścia/dwudziestu",
        ),
        (30, "trzydzieści/trzydziestu"),
        (40, "czterdzieści/czterdziestu"),
        (50, "pięćdziesiąt/pięćdziesięciu"),
        (60, "sześćdziesiąt/sześćdziesięciu"),
        (70, "siedemdziesiąt/siedemdziesięciu"),
        (80, "osiemdziesiąt/osiemdziesięciu"),
        (90, "dziewięćdziesiąt/dziewięćdziesięciu"),
        (100, "sto/stu"),
        (200, "dwieście/dwustu"),
        (300, "trzysta/trzystu"),
        (400, "czterysta/czterystu"),
        (500, "pięćset/pięciuset"),
        (1_000, "tysiąc/tysiące/tysięcy/tys"),
        (1_000_000, "milion/miliony/milionów/mln"),
        (1_000_000_000, "miliard/miliardy/miliardów/mld"),
    ],
    opposites: &[
        (
            "wzrósł wzrosła wzrosło wzrosły wzrośli rośnie rosną zwiększył zwiększyła \
             zwiększyły zdrożał zdrożała zdrożały wzrost",
            "spadł spadła spadło spadły spadli spada spadają zmniejszył zmniejszyła \
             zmniejszyły staniał staniała staniały spadek",
        ),
        ("zysk zysku zyski", "strata straty stratę"),
        (
            "wygrał wygrała wygrali wygrało wygrywa zwyciężył zwyciężyła wygrana",
            "przegrał przegrała przegrali przegrało przegrywa uległ uległa przegrana",
        ),
        (
            "potwierdził potwierdziła potwierdzili potwierdziło potwierdza przyznał \
             przyznała",
            "zaprzeczył zaprzeczyła zaprzeczyli zaprzecza zdementował",
        ),
        (
            "przyjął przyjęła przyjęli przyjęto zaakceptował zatwierdził zatwierdziła \
             zatwierdzili zgodził zgodziła zgodzili poparł poparła poparli",
            "odrzucił odrzuciła odrzucili odrzucono odmówił odmówiła odmówili sprzeciwił \
             sprzeciwiła",
        ),
        (
            "otworzył otworzyła otworzyli otwarto otwiera otwarty otwarta otwarte",
            "zamknął zamknęła zamknęli zamknięto zamyka zamknięty zamknięta zamknięte",
        ),
        ("przed", "po"),
        ("za", "przeciw przeciwko"),
        ("z ze", "bez"),
        ("więcej", "mniej"),
        (
            "mężczyźni mężczyzna mężczyzn mężczyznę mężczyzny",
            "kobiety kobieta kobiet kobietę",
        ),
        (
            "chłopiec chłopca chłopcy chłopców",
            "dziewczynka dziewczynki dziewczynkę dziewczynek",
        ),
        (
            "zginął zginęła zginęło zginęli zmarł zmarła zmarło zabitych zabity ofiar",
            "ranny ranna ranni rannych ranne raniony",
        ),
        (
            "kupił kupiła kupili kupi kupuje kupiło nabył",
            "sprzedał sprzedała sprzedali sprzeda sprzedaje sprzedało zbył",
        ),
        ("import importu", "eksport eksportu"),
        ("on", "ona"),
        (
            "skazał skazany skazana skazano",
            "uniewinnił uniewinniony uniewinniona uniewinniono",
        ),
        (
            "podniósł podniosła podniosły podwyższył podniesie podwyżka",
            "obniżył obniżyła obniżyły obniży obniżka",
        ),
        (
            "wyższy wyższa wyższe większy największy najwyższy",
            "niższy niższa niższe mniejszy najmniejszy najniższy",
        ),
        (
            "rozpoczął rozpoczęła rozpoczęło rozpoczęły zaczął zaczęła zaczęło zaczęły \
             początek",
            "zakończył zakończyła zakończyło zakończyły skończył skończyła koniec",
        ),
        ("wszyscy wszystkie wszystkich", "prawie_wszyscy"),
    ],
    kinds: &[
        "północ/północy/północnej południe/południu/południowej/południa \
         wschód/wschodzie/wschodniej/wschodu zachód/zachodzie/zachodniej/zachodu",
        "pierwszy/pierwsza/pierwsze/pierwszego/pierwszej \
         drugi/druga/drugie/drugiego/drugiej trzeci/trzecia/trzecie/trzeciego/trzeciej \
         czwarty/czwarta/czwarte/czwartego/czwartej piąty/piąta/piąte/piątego/piątej \
         szósty/szósta/szóste/szóstego siódmy/siódma/siódme ósmy/ósma \
         dziewiąty/dziewiąta dziesiąty/dziesiąta",
        "tym/tego/bieżącym przyszłym/przyszłego/następnym \
         ubiegłym/ubiegłego/zeszłym/minionym",
        "dziś/dzisiaj wczoraj jutro",
        "będzie/będą/zostanie/zostaną może/mogą/mógłby/mogłaby/mogłoby/mogłyby \
         musi/muszą powinien/powinna",
    ],
    aliases: &[
        ("percent", "procent procenta proc procentów"),
        ("dollars", "dolar dolary dolarów dolara"),
        ("kilometers", "kilometr kilometry kilometrów km"),
        ("meters", "metr metry metrów"),
        ("centimeters", "centymetrów cm"),
        ("kilograms", "kilogram kilogramy kilogramów kg"),
        ("grams", "gramów"),
        ("tonnes", "tona tony ton"),
        ("hectares", "hektar hektary hektarów"),
        ("liters", "litr litry litrów"),
        ("seconds", "sekund sekundy"),
        ("minutes", "minut minuty minutę"),
        ("hours", "godzina godziny godzin"),
        ("days", "dzień dni"),
        ("weeks", "tydzień tygodnie tygodni tygodniu"),
        ("months", "miesiąc miesiące miesięcy miesiącu"),
        ("years", "rok lata lat roku"),
        ("degrees", "stopni stopnie"),
        ("styczeń", "stycznia styczniu"),
        ("luty", "lutego lutym"),
        ("marzec", "marca marcu"),
        ("kwiecień", "kwietnia kwietniu"),
        ("maj", "maja maju"),
        ("czerwiec", "czerwca czerwcu"),
        ("lipiec", "lipca lipcu"),
        ("sierpień", "sierpnia sierpniu"),
        ("wrzesień", "września wrześniu"),
        ("październik", "października październiku"),
        ("listopad", "listopada listopadzie"),
        ("grudzień", "grudnia grudniu"),
        ("poniedziałek", "poniedziałku"),
        ("wtorek", "wtorku"),
        ("środa", "środę środy"),
        ("czwartek", "czwartku"),
        ("piątek", "piątku"),
        ("sobota", "sobotę soboty"),
        ("niedziela", "niedzielę niedzieli"),
    ],
    phrases: &[
        ("prawie", "wszyscy", "prawie_wszyscy", Traits::NONE),
        ("prawie", "wszystkie", "prawie_wszyscy", Traits::NONE),
        ("niemal", "wszyscy", "prawie_wszyscy", Traits::NONE),
        ("niemal", "wszystkie", "prawie_wszyscy", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const CZECH: Table = Table {
    code: "cs",
    classes: &[
        (
            Traits::NEGATION,
            "ne není nejsou nebyl nebyla nebylo nebyli nebude nebudou nemá nemají neměl \
             neměla nikdy nikdo nic bez žádný žádná žádné žádného ani popřel popřela \
             popřeli popírá odmítl odmítla odmítli odmítá nikoli nikoliv minus",
        ),
        (
            Traits::MONTH,
            "leden únor březen duben květen červen červenec srpen září říjen listopad \
             prosinec",
        ),
        (Traits::WEEKDAY, "pondělí úterý středa čtvrtek pátek sobota neděle"),
        (Traits::FREE, "asi zhruba přibližně kolem"),
        (Traits::ABOUT, "asi zhruba přibližně kolem téměř"),
        (Traits::FLOOR, "více přes nejméně"),
        (Traits::CEILING, "méně pod nejvýše téměř"),
        (
            Traits::PROVISO,
            "bývalý bývalá bývalého bývalé údajný údajně údajná domnělý podezřelý \
             zastupující",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "dva/dvě/dvou/dvěma tři/tří/třem čtyři/čtyř/čtyřem pět/pěti šest/šesti \
             sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct/jedenácti \
             dvanáct/dvanácti třináct/třinácti čtrnáct/čtrnácti patnáct/patnácti \
             šestnáct/šestnácti sedmnáct/sedmnácti osmnáct/osmnácti \
             devatenáct/devatenácti dvacet/dvaceti",
        ),
        (30, "třicet/třiceti"),
        (40, "čtyřicet/čtyřiceti"),
        (50, "padesát/padesáti"),
        (60, "šedesát/šedesáti"),
        (70, "sedmdesát/sedmdesáti"),
        (80, "osmdesát/osmdesáti"),
        (90, "devadesát/devadesáti"),
        (100, "sto"),
        (1_000, "tisíc/tisíce/tis"),
        (1_000_000, "milion/miliony/milionů/mil"),
        (1_000_000_000, "miliarda/miliardy/miliard/mld"),
    ],
    opposites: &[
        (
            "vzrostl vzrostla vzrostlo vzrostly stoupl stoupla stouply roste stoupá \
             zvýšil zvýšila zvýšily růst",
            "klesl klesla kleslo klesly klesá snížil snížila snížily pokles propad",
        ),
        ("zisk zisku zisky", "ztráta ztráty ztrátu"),
        (
            "vyhrál vyhrála vyhráli vyhrálo vyhrává zvítězil zvítězila výhra",
            "prohrál prohrála prohráli prohrálo prohrává podlehl podlehla prohra",
        ),
        (
            "potvrdil potvrdila potvrdili potvrdilo potvrzuje přiznal přiznala",
            "popřel popřela popřeli popřelo popírá",
        ),
        (
            "přijal přijala přijali schválil schválila schválili schválilo souhlasil \
             souhlasila podpořil podpořila",
            "odmítl odmítla odmítli odmítlo zamítl zamítla zamítli zamítlo nesouhlasil",
        ),
        (
            "otevřel otevřela otevřeli otevřelo otevře otevřen otevřena otevřený",
            "zavřel zavřela zavřeli uzavřel uzavřela zavře uzavře zavřen uzavřen \
             uzavřena",
        ),
        ("před", "po"),
        ("pro", "proti"),
        ("s se", "bez"),
        ("více víc", "méně míň"),
        ("muži muž mužů muže", "ženy žena žen ženu"),
        ("chlapec chlapce chlapci", "dívka dívku dívky"),
        (
            "zemřel zemřela zemřelo zemřeli zahynul zahynula zahynulo zahynuli mrtvých \
             mrtvý",
            "zraněn zraněna zraněno zraněni zraněných zraněný zranil zranila zranilo \
             zranili",
        ),
        ("koupil koupila koupili koupí kupuje", "prodal prodala prodali prodá prodává"),
        ("dovoz dovozu", "vývoz vývozu"),
        ("on", "ona"),
        ("odsoudil odsouzen odsouzena", "osvobodil osvobozen osvobozena zprostil"),
        ("zvýšil zvýšila zvýšení zvýší zdražil", "snížil snížila snížení sníží zlevnil"),
        ("vyšší větší největší nejvyšší", "nižší menší nejmenší nejnižší"),
        (
            "začal začala začalo začaly zahájil zahájila začíná začátek",
            "skončil skončila skončilo skončily ukončil ukončila končí konec",
        ),
        ("všichni všechny všech", "téměř_všichni"),
    ],
    kinds: &[
        "sever/severu/severní jih/jihu/jižní východ/východě/východní/východu \
         západ/západě/západní/západu",
        "první druhý/druhá/druhé/druhého třetí/třetího čtvrtý/čtvrtá/čtvrté/čtvrtého \
         pátý/pátá/páté/pátého šestý/šestá/šesté sedmý/sedmá osmý/osmá devátý/devátá \
         desátý/desátá",
        "tento/toto/tomto příští/příštího minulý/minulého/minulé/loni",
        "dnes včera zítra",
        "bude/budou může/mohou/mohl/mohla/mohlo/mohly/mohli musí měl/měla/mělo/měly/měli",
    ],
    aliases: &[
        ("percent", "procent procenta procento"),
        ("dollars", "dolar dolary dolarů dolaru"),
        ("euros", "eur eura"),
        ("kilometers", "kilometr kilometry kilometrů km"),
        ("meters", "metr metry metrů"),
        ("centimeters", "centimetrů cm"),
        ("kilograms", "kilogram kilogramů kg"),
        ("grams", "gramů"),
        ("tonnes", "tuna tuny tun"),
        ("hectares", "hektar hektary hektarů"),
        ("liters", "litr litry litrů"),
        ("seconds", "sekund sekundy"),
        ("minutes", "minut minuty minutu"),
        ("hours", "hodina hodiny hodin hodinu"),
        ("days", "den dny dní"),
        ("weeks", "týden týdny týdnů týdnu"),
        ("months", "měsíc měsíce měsíců měsíci"),
        ("years", "rok roky let roku roce"),
        ("degrees", "stupňů stupně stupeň"),
        ("leden", "ledna lednu"),
        ("únor", "února únoru"),
        ("březen", "března březnu"),
        ("duben", "dubna dubnu"),
        ("květen", "května květnu"),
        ("červen", "června červnu"),
        ("červenec", "července červenci"),
        ("srpen", "srpna srpnu"),
        ("říjen", "října říjnu"),
        ("listopad", "listopadu"),
        ("prosinec", "prosince prosinci"),
        ("středa", "středu středy"),
        ("čtvrtek", "čtvrtka"),
        ("pátek", "pátku"),
        ("sobota", "sobotu soboty"),
        ("neděle", "neděli"),
    ],
    phrases: &[
        ("téměř", "všichni", "téměř_všichni", Traits::NONE),
        ("téměř", "všechny", "téměř_všichni", Traits::NONE),
        ("skoro", "všichni", "téměř_všichni", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const SLOVAK: Table = Table {
    code: "sk",
    classes: &[
        (
            Traits::NEGATION,
            "nie ne nebol nebola nebolo neboli nebude nebudú nemá nemajú nemal nemala \
             nikdy nikto nič bez žiadny žiadna žiadne žiadneho ani poprel popreli \
             poprela popiera odmietol odmietla odmietli odmieta minus",
        ),
        (
            Traits::MONTH,
            "január február marec apríl máj jún júl august september október november \
             december",
        ),
        (Traits::WEEKDAY, "pondelok utorok streda štvrtok piatok sobota nedeľa"),
        (Traits::FREE, "asi približne zhruba okolo"),
        (Traits::ABOUT, "asi približne zhruba okolo takmer"),
        (Traits::FLOOR, "viac vyše najmenej"),
        (Traits::CEILING, "menej pod najviac takmer"),
        (Traits::PROVISO, "bývalý bývalá bývalého údajný údajne podozrivý"),
        UNITS,
    ],
    counts: &[
        (
            2,
            "dva/dve/dvaja/dvoch/dvom tri/traja/troch štyri/štyria/štyroch \
             päť/piati/piatich šesť/šiesti/šiestich sedem/siedmi/siedmich \
             osem/ôsmi/ôsmich deväť/deviati/deviatich desať/desiati/desiatich jedenásť \
             dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť \
             dvadsať",
        ),
        (30, "tridsať"),
        (40, "štyridsať"),
        (50, "päťdesiat"),
        (60, "šesťdesiat"),
        (70, "sedemdesiat"),
        (80, "osemdesiat"),
        (90, "deväťdesiat"),
        (100, "sto"),
        (1_000, "tisíc/tisíce"),
        (1_000_000, "milión/milióny/miliónov/mil"),
        (1_000_000_000, "miliarda/miliardy/miliárd/mld"),
    ],
    opposites: &[
        (
            "vzrástol vzrástla vzrástlo vzrástli stúpol stúpla stúpli rastie stúpa \
             zvýšil zvýšila zvýšili rast",
            "klesol klesla kleslo klesli klesá znížil znížila znížili pokles",
        ),
        ("zisk zisku", "strata straty stratu"),
        (
            "vyhral vyhrala vyhrali vyhralo vyhráva zvíťazil zvíťazila",
            "prehral prehrala prehrali prehralo prehráva podľahol podľahla",
        ),
        (
            "potvrdil potvrdila potvrdili potvrdzuje priznal priznala",
            "poprel poprela popreli popiera",
        ),
        (
            "prijal prijala prijali schválil schválila schválili schválilo súhlasil \
             súhlasila podporil",
            "odmietol odmietla odmietli zamietol zamietla zamietli nesúhlasil",
        ),
        (
            "otvoril otvorila otvorili otvoria otvorí",
            "zatvoril zatvorila zatvorili zatvorí uzavrel uzavrela",
        ),
        ("pred", "po"),
        ("za pre", "proti"),
        ("s so", "bez"),
        ("viac", "menej"),
        ("muži muž mužov muža", "ženy žena žien ženu"),
        ("chlapec chlapca chlapci", "dievča dievčatá"),
        (
            "zomrel zomrela zomrelo zomreli zahynul zahynula zahynulo zahynuli mŕtvych",
            "zranil zranila zranilo zranili zranených zranený zranená",
        ),
        ("kúpil kúpila kúpili kúpi", "predal predala predali predá"),
        ("dovoz dovozu", "vývoz vývozu"),
        (
            "začal začala začalo začali začína začiatok",
            "skončil skončila skončilo skončili končí koniec",
        ),
        ("vyšší väčší najväčší najvyšší", "nižší menší najmenší najnižší"),
        ("všetci všetky všetkých", "takmer_všetci"),
    ],
    kinds: &[
        "sever/severe/severu juh/juhu východ/východe/východu západ/západe/západu",
        "prvý/prvá/prvé/prvého druhý/druhá/druhé/druhého tretí/tretia/tretie/tretieho \
         štvrtý/štvrtá/štvrté/štvrtého piaty/piata/piate šiesty/šiesta",
        "tento/toto/tomto budúci/budúceho/budúcom minulý/minulého/minulom/vlani",
        "dnes včera zajtra",
        "bude/budú môže/môžu/mohol/mohla/mohlo/mohli musí/musia",
    ],
    aliases: &[
        ("percent", "percento percentá percenta"),
        ("dollars", "dolár dolárov doláre"),
        ("euros", "euro eur eurá"),
        ("kilometers", "kilometer kilometre kilometrov km"),
        ("meters", "meter metre metrov"),
        ("kilograms", "kilogramov kg"),
        ("tonnes", "tona tony ton"),
        ("hectares", "hektár hektárov"),
        ("liters", "liter litrov"),
        ("minutes", "minút minúty"),
        ("hours", "hodina hodiny hodín"),
        ("days", "deň dni dní"),
        ("weeks", "týždeň týždne týždňov týždni"),
        ("months", "mesiac mesiace mesiacov mesiaci"),
        ("years", "rok roky rokov roku"),
        ("január", "januára januári"),
        ("február", "februára februári"),
        ("marec", "marca marci"),
        ("apríl", "apríla apríli"),
        ("máj", "mája máji"),
        ("jún", "júna júni"),
        ("júl", "júla júli"),
        ("august", "augusta auguste"),
        ("september", "septembra septembri"),
        ("október", "októbra októbri"),
        ("november", "novembra novembri"),
        ("december", "decembra decembri"),
        ("utorok", "utorka"),
        ("streda", "stredu stredy"),
        ("štvrtok", "štvrtka"),
        ("piatok", "piatka"),
        ("sobota", "sobotu"),
        ("nedeľa", "nedeľu"),
    ],
    phrases: &[
        ("takmer", "všetci", "takmer_všetci", Traits::NONE),
        ("takmer", "všetky", "takmer_všetci", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const UKRAINIAN: Table = Table {
    code: "uk",
    classes: &[
        (
            Traits::NEGATION,
            "не ні ніколи ніхто нічого немає нема без жоден жодна жодного жодної \
             неможливо спростував спростувала спростували заперечує заперечив заперечила \
             заперечили відмовився відмовилася відмовилась відмовилися відмовились minus",
        ),
        (
            Traits::MONTH,
            "січень лютий березень квітень травень червень липень серпень вересень \
             жовтень листопад грудень",
        ),
        (Traits::WEEKDAY, "понеділок вівторок середа четвер пятниця субота неділя"),
        (Traits::FREE, "близько приблизно майже"),
        (Traits::ABOUT, "близько приблизно майже"),
        (Traits::FLOOR, "понад більше щонайменше"),
        (Traits::CEILING, "менше майже"),
        (
            Traits::PROVISO,
            "колишній колишня колишнього колишньої екс імовірний імовірно ймовірний \
             ймовірно нібито підозрюваний",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "два/дві/двох/двоє три/трьох/троє чотири/чотирьох/четверо \
             пять/пяти/пятьох/пятеро шість/шести/шістьох/шестеро сім/семи/сімох/семеро \
             вісім/восьми/вісьмох/восьмеро девять/девяти/девятьох десять/десяти/десятьох \
             одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти \
             чотирнадцять/чотирнадцяти пятнадцять/пятнадцяти шістнадцять/шістнадцяти \
             сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти девятнадцять/девятнадцяти \
             двадцять/двадцяти",
        ),
        (30, "тридцять/тридцяти"),
        (40, "сорок/сорока"),
        (50, "пятдесят/пятдесяти"),
        (60, "шістдесят/шістдесяти"),
        (70, "сімдесят/сімдесяти"),
        (80, "вісімдесят/вісімдесяти"),
        (90, "девяносто"),
        (100, "сто/ста"),
        (200, "двісті/двохсот"),
        (300, "триста/трьохсот"),
        (1_000, "тисяча/тисячі/тисяч/тис"),
        (1_000_000, "мільйон/мільйона/мільйони/мільйонів/млн"),
        (1_000_000_000, "мільярд/мільярда/мільярди/мільярдів/млрд"),
    ],
    opposites: &[
        (
            "зріс зросла зросло зросли зростає зростають виріс виросла виросли \
             збільшився збільшилася збільшилась збільшилися збільшились піднявся \
             підвищився зростання",
            "впав впала впало впали знизився знизилася знизилась знизилися знизились \
             зменшився зменшилася зменшилась зменшилися зменшились падає падають \
             зниження падіння",
        ),
        ("прибуток прибутку", "збиток збитки збитку"),
        (
            "виграв виграла виграли перемога переміг перемогла перемогли",
            "програв програла програли поразка",
        ),
        (
            "підтвердив підтвердила підтвердили визнав визнала визнали підтверджує",
            "спростував спростувала спростували заперечив заперечила заперечили \
             заперечує",
        ),
        (
            "прийняв прийняла прийняли погодився погодилася погодилась погодилися \
             погодились схвалив схвалила схвалили підтримав підтримала підтримали",
            "відхилив відхилила відхилили відмовився відмовилася відмовилась відмовилися \
             відмовились",
        ),
        (
            "відкрив відкрила відкрили відкриють відкрили",
            "закрив закрила закрили закриють",
        ),
        ("до перед", "після"),
        ("за", "проти"),
        ("з із зі", "без"),
        ("більше", "менше"),
        ("чоловіки чоловік чоловіків чоловіка", "жінки жінка жінок жінку"),
        ("хлопець хлопця хлопці", "дівчина дівчину дівчата дівчинка"),
        (
            "загинув загинула загинуло загинули помер померла померли загиблих убитий",
            "поранений поранена поранені поранених поранення",
        ),
        ("купив купила купили купує придбав придбала", "продав продала продали продає"),
        ("імпорт імпорту", "експорт експорту"),
        ("він", "вона"),
        ("засудив засуджено засуджений", "виправдав виправдано виправданий"),
        ("підвищив підвищила підвищили підвищення", "знизив знизила знизили зниження"),
        (
            "вищий вище більший найбільший найвищий",
            "нижчий нижче менший найменший найнижчий",
        ),
        (
            "почав почала почали почався почалася почалось початок",
            "закінчив закінчила закінчили закінчився закінчилася завершився завершилася \
             кінець",
        ),
        ("всі усі всіх", "майже_всі"),
    ],
    kinds: &[
        "північ/півночі/північний/північній південь/півдні/південний/південній \
         схід/сході/східний/східній захід/заході/західний/західній",
        "перший/перша/перше/першого/першої другий/друга/друге/другого/другої \
         третій/третя/третє/третього/третьої четвертий/четверта/четверте/четвертого \
         пятий/пята/пяте/пятого шостий/шоста сьомий/сьома восьмий/восьма девятий/девята \
         десятий/десята",
        "цього/цьому/цей наступного/наступному/наступний минулого/минулому/минулий/торік",
        "сьогодні вчора завтра",
        "буде/будуть може/можуть/міг/могла/могли мусить/повинен",
    ],
    aliases: &[
        ("в", "у"),
        ("із", "зі"),
        ("percent", "відсоток відсотка відсотки відсотків процентів"),
        ("dollars", "долар долара долари доларів"),
        ("euros", "євро"),
        ("kilometers", "кілометр кілометра кілометри кілометрів км"),
        ("meters", "метр метра метри метрів"),
        ("kilograms", "кілограм кілограмів кг"),
        ("tonnes", "тонна тонни тонн"),
        ("hectares", "гектар гектара гектарів"),
        ("liters", "літр літрів"),
        ("seconds", "секунд секунди"),
        ("minutes", "хвилина хвилини хвилин"),
        ("hours", "година години годин"),
        ("days", "день дні днів"),
        ("weeks", "тиждень тижні тижнів тижня"),
        ("months", "місяць місяці місяців місяця"),
        ("years", "рік роки років року"),
        ("degrees", "градусів градуси"),
        ("січень", "січня січні"),
        ("лютий", "лютого лютому"),
        ("березень", "березня березні"),
        ("квітень", "квітня квітні"),
        ("травень", "травня травні"),
        ("червень", "червня червні"),
        ("липень", "липня липні"),
        ("серпень", "серпня серпні"),
        ("вересень", "вересня вересні"),
        ("жовтень", "жовтня жовтні"),
        ("листопад", "листопада листопаді"),
        ("грудень", "грудня грудні"),
        ("понеділок", "понеділка"),
        ("вівторок", "вівторка"),
        ("середа", "середу середи"),
        ("пятниця", "пятницю пятниці"),
        ("субота", "суботу суботи"),
        ("неділя", "неділю неділі"),
    ],
    phrases: &[
        ("майже", "всі", "майже_всі", Traits::NONE),
        ("майже", "усі", "майже_всі", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const BULGARIAN: Table = Table {
    code: "bg",
    classes: &[
        (
            Traits::NEGATION,
            "не няма нямаше нито никога никой нищо без никакъв никаква никакви отрече \
             отрича отрекоха отказа отказва отказаха опроверга minus",
        ),
        (
            Traits::MONTH,
            "януари февруари март април май юни юли август септември октомври ноември \
             декември",
        ),
        (Traits::WEEKDAY, "понеделник вторник сряда четвъртък петък събота неделя"),
        (Traits::FREE, "около приблизително"),
        (Traits::ABOUT, "около приблизително почти"),
        (Traits::FLOOR, "над повече поне"),
        (Traits::CEILING, "под най-малко почти"),
        (
            Traits::PROVISO,
            "бивш бившия бившият бивша предполагаем предполагаемия заподозрян зам",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "два/две/двама/двамата три/трима четири/четирима пет/петима шест/шестима \
             седем/седмина осем/осмина девет десет единадесет/единайсет \
             дванадесет/дванайсет тринадесет/тринайсет четиринадесет/четиринайсет \
             петнадесет/петнайсет шестнадесет/шестнайсет седемнадесет/седемнайсет \
             осемнадесет/осемнайсет деветнадесет/деветнайсет двадесет/двайсет",
        ),
        (30, "тридесет/трийсет"),
        (40, "четиридесет/четирийсет"),
        (50, "петдесет"),
        (60, "шестдесет/шейсет"),
        (70, "седемдесет"),
        (80, "осемдесет"),
        (90, "деветдесет"),
        (100, "сто"),
        (200, "двеста"),
        (300, "триста"),
        (1_000, "хиляда/хиляди/хил"),
        (1_000_000, "милион/милиона/милиони/млн"),
        (1_000_000_000, "милиард/милиарда/милиарди/млрд"),
    ],
    opposites: &[
        (
            "нарасна нараснаха нараства повиши повишиха увеличи увеличиха поскъпна скочи \
             ръст",
            "спадна спаднаха спада намаля намаляха понижи понижиха поевтиня падна \
             паднаха спад",
        ),
        ("печалба печалбата", "загуба загубата"),
        ("спечели спечелиха печели победи победиха", "загуби загубиха губи"),
        ("потвърди потвърдиха потвърждава призна", "отрече отрекоха отрича опроверга"),
        (
            "прие приеха одобри одобриха подкрепи подкрепиха съгласи",
            "отхвърли отхвърлиха отказа отказаха",
        ),
        (
            "отвори отвориха откри откриха отваря",
            "затвори затвориха закри закриха затваря",
        ),
        ("преди", "след"),
        ("за", "против"),
        ("с със", "без"),
        ("повече", "по-малко"),
        ("мъже мъж мъжа мъжът мъжете", "жени жена жената жените"),
        ("момче момчето момчета", "момиче момичето момичета"),
        (
            "загина загинаха почина починаха убит убити мъртви",
            "ранен ранени пострадал пострадали",
        ),
        ("купи купиха купува", "продаде продадоха продава"),
        ("внос вноса вносът", "износ износа износът"),
        ("той", "тя"),
        ("осъди осъден осъдена", "оправда оправдан оправдана"),
        (
            "започна започнаха започва начало",
            "приключи приключиха завърши завършиха край",
        ),
        ("всички", "почти_всички"),
    ],
    kinds: &[
        "север/северна/северния юг/южна/южния изток/източна/източния \
         запад/западна/западния",
        "първи/първа/първо/първия/първата втори/втора/второ/втория/втората \
         трети/трета/трето/третия/третата четвърти/четвърта/четвърто пети/пета/пето \
         шести/шеста",
        "тази/този/това следващата/следващия/другата миналата/миналия",
        "днес вчера утре",
        "ще може/могат/могло трябва",
    ],
    aliases: &[
        ("percent", "процент процента проценти"),
        ("dollars", "долар долара долари"),
        ("euros", "евро"),
        ("kilometers", "километър километра километри км"),
        ("meters", "метър метра метри"),
        ("kilograms", "килограм килограма кг"),
        ("tonnes", "тон тона"),
        ("hectares", "хектар хектара"),
        ("liters", "литър литра"),
        ("minutes", "минута минути"),
        ("hours", "час часа часове"),
        ("days", "ден дни"),
        ("weeks", "седмица седмици"),
        ("months", "месец месеца месеци"),
        ("years", "година години"),
        ("degrees", "градуса градус"),
    ],
    phrases: &[("почти", "всички", "почти_всички", Traits::NONE)],
    ..EMPTY
};

pub(super) const CROATIAN: Table = Table {
    code: "hr",
    classes: &[
        (
            Traits::NEGATION,
            "не није нису неће нема никад никада нико ништа без ниједан ниједна ne nije \
             nisu nisam nismo neće nema nemaju nikad nikada nitko niko ništa bez nijedan \
             nijedna nijedno niti ni odbio odbila odbili odbija zanijekao negirao \
             negirala negira demantirao porekao poriče opovrgnuo minus",
        ),
        (
            Traits::MONTH,
            "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan \
             listopad studeni prosinac januar februar mart april maj juni juli august \
             septembar oktobar novembar decembar",
        ),
        (Traits::WEEKDAY, "ponedjeljak utorak srijeda četvrtak petak subota nedjelja"),
        (Traits::FREE, "oko otprilike približno"),
        (Traits::ABOUT, "oko otprilike približno gotovo skoro"),
        (Traits::FLOOR, "više preko najmanje"),
        (Traits::CEILING, "manje ispod najviše gotovo skoro"),
        (
            Traits::PROVISO,
            "bivši bivša bivšeg bivše navodni navodno osumnjičeni doskorašnji",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "dva/dvije/dvoje/dvojica/dvojicu tri/troje/trojica/trojicu \
             četiri/četvero/četvorica pet/petero/petorica šest/šestero sedam/sedmero \
             osam/osmero devet deset jedanaest dvanaest trinaest četrnaest petnaest \
             šesnaest sedamnaest osamnaest devetnaest dvadeset",
        ),
        (30, "trideset"),
        (40, "četrdeset"),
        (50, "pedeset"),
        (60, "šezdeset"),
        (70, "sedamdeset"),
        (80, "osamdeset"),
        (90, "devedeset"),
        (100, "sto"),
        (200, "dvjesto"),
        (300, "tristo"),
        (1_000, "tisuća/tisuće/tisuću/hiljada/hiljade"),
        (1_000_000, "milijun/milijuna/milijuni/milion/miliona"),
        (1_000_000_000, "milijarda/milijarde/milijardi/milijardu"),
    ],
    opposites: &[
        (
            "porastao porasla porasle poraslo porasli raste rastu skočio povećao \
             povećala rast",
            "pao pala pale palo pali pada padaju smanjio smanjila smanjile pad",
        ),
        ("dobit dobiti", "gubitak gubici gubitka"),
        (
            "pobijedio pobijedila pobijedili pobijedio dobio dobila dobili pobjeda",
            "izgubio izgubila izgubili poraz",
        ),
        (
            "potvrdio potvrdila potvrdili potvrđuje priznao priznala",
            "negirao negirala negirali negira demantirao demantirala porekao porekla \
             opovrgnuo",
        ),
        (
            "prihvatio prihvatila prihvatili odobrio odobrila odobrili usvojio usvojila \
             podržao podržala pristao pristala",
            "odbio odbila odbili odbacio odbacila odbacili",
        ),
        (
            "otvorio otvorila otvorili otvara otvoren otvorena",
            "zatvorio zatvorila zatvorili zatvara zatvoren zatvorena",
        ),
        ("prije", "nakon poslije"),
        ("za", "protiv"),
        ("s sa", "bez"),
        ("više", "manje"),
        ("muškarci muškarac muškaraca muškarca", "žene žena ženu"),
        ("dječak dječaka dječaci", "djevojčica djevojčicu djevojčice"),
        (
            "poginuo poginula poginulo poginuli umro umrla umrlo mrtvih mrtav",
            "ozlijeđen ozlijeđena ozlijeđeno ozlijeđeni ozlijeđenih ranjen ranjena \
             ranjeno ranjenih",
        ),
        ("kupio kupila kupili kupuje", "prodao prodala prodali prodaje"),
        ("uvoz uvoza", "izvoz izvoza"),
        ("on", "ona"),
        ("osuđen osuđena osudio", "oslobođen oslobođena oslobodio"),
        (
            "počeo počela počelo počeli počinje početak",
            "završio završila završilo završili završava kraj",
        ),
        ("viši veći najveći najviši", "niži manji najmanji najniži"),
        ("svi sve svih", "gotovo_svi"),
    ],
    kinds: &[
        "sjever/sjeveru/sjeverni/sjeverno jug/jugu/južni/južno \
         istok/istoku/istočni/istočno zapad/zapadu/zapadni/zapadno",
        "prvi/prva/prvo/prvog/prve drugi/druga/drugo/drugog/druge \
         treći/treća/treće/trećeg četvrti/četvrta/četvrto/četvrtog peti/peta/peto/petog \
         šesti/šesta",
        "ovaj/ovog/ovoga/ovom sljedeći/sljedećeg/sljedećem/idući/idućeg \
         prošli/prošlog/prošlom/lani",
        "danas jučer sutra",
        "će/bit može/mogu/mogao/mogla/moglo/mogli mora/moraju",
    ],
    aliases: &[
        ("percent", "posto postotak"),
        ("dollars", "dolar dolara dolari"),
        ("euros", "euro eura eur"),
        ("kilometers", "kilometar kilometra kilometara km"),
        ("meters", "metar metra metara"),
        ("kilograms", "kilogram kilograma kg"),
        ("tonnes", "tona tone"),
        ("hectares", "hektar hektara"),
        ("liters", "litra litara"),
        ("minutes", "minuta minute minutu"),
        ("hours", "sat sata sati"),
        ("days", "dan dana"),
        ("weeks", "tjedan tjedna tjedana"),
        ("months", "mjesec mjeseca mjeseci"),
        ("years", "godina godine godinu"),
        ("siječanj", "siječnja siječnju"),
        ("veljača", "veljače veljači"),
        ("ožujak", "ožujka ožujku"),
        ("travanj", "travnja travnju"),
        ("svibanj", "svibnja svibnju"),
        ("lipanj", "lipnja lipnju"),
        ("srpanj", "srpnja srpnju"),
        ("kolovoz", "kolovoza kolovozu"),
        ("rujan", "rujna rujnu"),
        ("listopad", "listopada listopadu"),
        ("studeni", "studenog studenoga studenom"),
        ("prosinac", "prosinca prosincu"),
        ("ponedjeljak", "ponedjeljka"),
        ("utorak", "utorka"),
        ("srijeda", "srijedu"),
        ("četvrtak", "četvrtka"),
        ("petak", "petka"),
        ("subota", "subotu"),
        ("nedjelja", "nedjelju"),
    ],
    phrases: &[
        ("gotovo", "svi", "gotovo_svi", Traits::NONE),
        ("gotovo", "sve", "gotovo_svi", Traits::NONE),
        ("skoro", "svi", "gotovo_svi", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const SLOVENE: Table = Table {
    code: "sl",
    classes: &[
        (
            Traits::NEGATION,
            "ne ni niso nisem nismo nima nimajo nikoli nihče nič brez noben nobena \
             nobenega niti zanikal zanikala zanika zavrnil zavrnila zavrnili zavrača \
             minus",
        ),
        (
            Traits::MONTH,
            "januar februar marec april maj junij julij avgust september oktober \
             november december",
        ),
        (Traits::WEEKDAY, "ponedeljek torek sreda četrtek petek sobota nedelja"),
        (Traits::FREE, "okoli približno"),
        (Traits::ABOUT, "okoli približno skoraj"),
        (Traits::FLOOR, "več nad najmanj"),
        (Traits::CEILING, "manj pod največ skoraj"),
        (
            Traits::PROVISO,
            "nekdanji nekdanja nekdanjega bivši bivša domnevni domnevno osumljeni",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "dva/dve/dveh trije/tri/treh štirje/štiri/štirih pet/petih šest/šestih \
             sedem/sedmih osem/osmih devet/devetih deset/desetih enajst dvanajst \
             trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst \
             dvajset",
        ),
        (
            21,
            "enaindvajset dvaindvajset triindvajset štiriindvajset petindvajset \
             šestindvajset sedemindvajset osemindvajset devetindvajset",
        ),
        (
            31,
            "enaintrideset dvaintrideset triintrideset štiriintrideset petintrideset \
             šestintrideset sedemintrideset osemintrideset devetintrideset",
        ),
        (
            41,
            "enainštirideset dvainštirideset triinštirideset štiriinštirideset \
             petinštirideset šestinštirideset sedeminštirideset oseminštirideset \
             devetinštirideset",
        ),
        (
            51,
            "enainpetdeset dvainpetdeset triinpetdeset štiriinpetdeset petinpetdeset \
             šestinpetdeset sedeminpetdeset oseminpetdeset devetinpetdeset",
        ),
        (
            61,
            "enainšestdeset dvainšestdeset triinšestdeset štiriinšestdeset \
             petinšestdeset šestinšestdeset sedeminšestdeset oseminšestdeset \
             devetinšestdeset",
        ),
        (
            71,
            "enainsedemdeset dvainsedemdeset triinsedemdeset štiriinsedemdeset \
             petinsedemdeset šestinsedemdeset sedeminsedemdeset oseminsedemdeset \
             devetinsedemdeset",
        ),
        (
            81,
            "enainosemdeset dvainosemdeset triinosemdeset štiriinosemdeset \
             petinosemdeset šestinosemdeset sedeminosemdeset oseminosemdeset \
             devetinosemdeset",
        ),
        (
            91,
            "enaindevetdeset dvaindevetdeset triindevetdeset štiriindevetdeset \
             petindevetdeset šestindevetdeset sedemindevetdeset osemindevetdeset \
             devetindevetdeset",
        ),
        (30, "trideset"),
        (40, "štirideset"),
        (50, "petdeset"),
        (60, "šestdeset"),
        (70, "sedemdeset"),
        (80, "osemdeset"),
        (90, "devetdeset"),
        (100, "sto"),
        (1_000, "tisoč"),
        (1_000_000, "milijon/milijona/milijonov"),
        (1_000_000_000, "milijarda/milijarde/milijard"),
    ],
    opposites: &[
        (
            "zrasel zrasla zrasle narasel narasla narasle povečal povečala povečale \
             zvišal zvišala raste rast",
            "padel padla padle zmanjšal zmanjšala zmanjšale znižal znižala pada padec",
        ),
        ("dobiček dobička", "izguba izgube izgubo"),
        ("zmagal zmagala zmagali zmaga", "izgubil izgubila izgubili poraz"),
        (
            "potrdil potrdila potrdili potrjuje priznal",
            "zanikal zanikala zanikali zanika",
        ),
        (
            "sprejel sprejela sprejeli odobril odobrila odobrili podprl podprla",
            "zavrnil zavrnila zavrnili",
        ),
        ("odprl odprla odprli odprt odprta", "zaprl zaprla zaprli zaprt zaprta"),
        ("pred", "po"),
        ("za", "proti"),
        ("z s", "brez"),
        ("več", "manj"),
        ("moški moških moškega", "ženske ženska žensk žensko"),
        ("fant fanta", "deklica dekle"),
        (
            "umrl umrla umrlo umrli mrtvih ubit",
            "ranjen ranjena ranjenih ranjeni poškodovan poškodovana poškodovanih",
        ),
        ("kupil kupila kupili", "prodal prodala prodali"),
        ("uvoz uvoza", "izvoz izvoza"),
        ("začel začela začelo začeli začetek", "končal končala končalo končali konec"),
        ("vsi vse vseh", "skoraj_vsi"),
    ],
    kinds: &[
        "sever/severu/severni jug/jugu/južni vzhod/vzhodu/vzhodni zahod/zahodu/zahodni",
        "prvi/prva/prvo/prvega drugi/druga/drugo/drugega tretji/tretja/tretje/tretjega \
         četrti/četrta/četrto peti/peta/peto šesti/šesta",
        "ta/tem prihodnji/prihodnjega/prihodnjem/naslednji \
         prejšnji/prejšnjega/prejšnjem/lani",
        "danes včeraj jutri",
        "bo/bodo lahko/utegne mora/morajo",
    ],
    aliases: &[
        ("percent", "odstotek odstotka odstotke odstotki odstotkov"),
        ("dollars", "dolar dolarja dolarjev"),
        ("euros", "evro evra evri evrov"),
        ("kilometers", "kilometer kilometra kilometrov km"),
        ("meters", "meter metra metrov"),
        ("kilograms", "kilogram kilogramov kg"),
        ("tonnes", "tona tone ton"),
        ("minutes", "minuta minute minut"),
        ("hours", "ura ure"),
        ("days", "dan dni dneva"),
        ("weeks", "teden tedna tednov tedne"),
        ("months", "mesec meseca mesecev"),
        ("years", "leto leta let"),
        ("januar", "januarja januarju"),
        ("februar", "februarja februarju"),
        ("marec", "marca marcu"),
        ("april", "aprila aprilu"),
        ("maj", "maja maju"),
        ("junij", "junija juniju"),
        ("julij", "julija juliju"),
        ("avgust", "avgusta avgustu"),
        ("september", "septembra septembru"),
        ("oktober", "oktobra oktobru"),
        ("november", "novembra novembru"),
        ("december", "decembra decembru"),
        ("sreda", "sredo"),
        ("sobota", "soboto"),
        ("nedelja", "nedeljo"),
    ],
    phrases: &[
        ("skoraj", "vsi", "skoraj_vsi", Traits::NONE),
        ("skoraj", "vse", "skoraj_vsi", Traits::NONE),
    ],
    ..EMPTY
};
