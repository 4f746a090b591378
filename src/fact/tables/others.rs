//! Finnish, Hungarian, Greek and Turkish: their words that carry facts.

use super::{EMPTY, Table, UNITS};
use crate::fact::Traits;

pub(super) const FINNISH: Table = Table {
    code: "fi",
    classes: &[
        (
            Traits::NEGATION,
            "ei en et emme ette eivät eikä älä eihän ilman kiisti kiistää kiistivät \
             kieltäytyi kieltäytyy mitään kukaan minus",
        ),
        (
            Traits::MONTH,
            "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu \
             syyskuu lokakuu marraskuu joulukuu",
        ),
        (
            Traits::WEEKDAY,
            "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
        ),
        (Traits::FREE, "noin suunnilleen"),
        (Traits::ABOUT, "noin suunnilleen lähes"),
        (Traits::FLOOR, "yli enemmän vähintään"),
        (Traits::CEILING, "alle vähemmän enintään lähes"),
        (Traits::PROVISO, "epäilty epäillyn entinen entisen väitetty väitetyn vt"),
        UNITS,
    ],
    counts: &[
        (
            2,
            "kaksi/kahden/kahta/kahdessa kolme/kolmen/kolmea/kolmessa \
             neljä/neljän/neljää/neljässä viisi/viiden/viittä/viidessä \
             kuusi/kuuden/kuutta seitsemän/seitsemää kahdeksan/kahdeksaa \
             yhdeksän/yhdeksää kymmenen/kymmentä yksitoista/yhdentoista \
             kaksitoista/kahdentoista kolmetoista/kolmentoista neljätoista/neljäntoista \
             viisitoista/viidentoista kuusitoista/kuudentoista seitsemäntoista \
             kahdeksantoista yhdeksäntoista kaksikymmentä/kahdenkymmenen",
        ),
        (30, "kolmekymmentä"),
        (40, "neljäkymmentä"),
        (50, "viisikymmentä"),
        (60, "kuusikymmentä"),
        (70, "seitsemänkymmentä"),
        (80, "kahdeksankymmentä"),
        (90, "yhdeksänkymmentä"),
        (
            21,
            "kaksikymmentäyksi kaksikymmentäkaksi kaksikymmentäkolme kaksikymmentäneljä \
             kaksikymmentäviisi kaksikymmentäkuusi kaksikymmentäseitsemän \
             kaksikymmentäkahdeksan kaksikymmentäyhdeksän",
        ),
        (
            31,
            "kolmekymmentäyksi kolmekymmentäkaksi kolmekymmentäkolme kolmekymmentäneljä \
             kolmekymmentäviisi kolmekymmentäkuusi kolmekymmentäseitsemän \
             kolmekymmentäkahdeksan kolmekymmentäyhdeksän",
        ),
        (
            41,
            "neljäkymmentäyksi neljäkymmentäkaksi neljäkymmentäkolme neljäkymmentäneljä \
             neljäkymmentäviisi neljäkymmentäkuusi neljäkymmentäseitsemän \
             neljäkymmentäkahdeksan neljäkymmentäyhdeksän",
        ),
        (
            51,
            "viisikymmentäyksi viisikymmentäkaksi viisikymmentäkolme viisikymmentäneljä \
             viisikymmentäviisi viisikymmentäkuusi viisikymmentäseitsemän \
             viisikymmentäkahdeksan viisikymmentäyhdeksän",
        ),
        (
            61,
            "kuusikymmentäyksi kuusikymmentäkaksi kuusikymmentäkolme kuusikymmentäneljä \
             kuusikymmentäviisi kuusikymmentäkuusi kuusikymmentäseitsemän \
             kuusikymmentäkahdeksan kuusikymmentäyhdeksän",
        ),
        (
            71,
            "seitsemänkymmentäyksi seitsemänkymmentäkaksi seitsemänkymmentäkolme \
             seitsemänkymmentäneljä seitsemänkymmentäviisi seitsemänkymmentäkuusi \
             seitsemänkymmentäseitsemän seitsemänkymmentäkahdeksan \
             seitsemänkymmentäyhdeksän",
        ),
        (
            81,
            "kahdeksankymmentäyksi kahdeksankymmentäkaksi kahdeksankymmentäkolme \
             kahdeksankymmentäneljä kahdeksankymmentäviisi kahdeksankymmentäkuusi \
             kahdeksankymmentäseitsemän kahdeksankymmentäkahdeksan \
             kahdeksankymmentäyhdeksän",
        ),
        (
            91,
            "yhdeksänkymmentäyksi yhdeksänkymmentäkaksi yhdeksänkymmentäkolme \
             yhdeksänkymmentäneljä yhdeksänkymmentäviisi yhdeksänkymmentäkuusi \
             yhdeksänkymmentäseitsemän yhdeksänkymmentäkahdeksan \
             yhdeksänkymmentäyhdeksän",
        ),
        (100, "sata/sadan/sataa"),
        (1_000, "tuhat/tuhannen/tuhatta"),
        (1_000_000, "miljoona/miljoonan/miljoonaa/milj"),
        (1_000_000_000, "miljardi/miljardin/miljardia/mrd"),
    ],
    opposites: &[
        (
            "nousi nousivat nousee nousevat noussut nousu kasvoi kasvoivat kasvaa \
             kasvanut lisääntyi",
            "laski laskivat laskee laskevat laskenut lasku väheni vähenivät vähenee \
             vähentynyt putosi",
        ),
        ("voitto voiton voittoa", "tappio tappion tappiota"),
        ("voitti voittivat voittaa voittanut", "hävisi hävisivät häviää hävinnyt"),
        ("vahvisti vahvistaa vahvistivat myönsi myönsivät", "kiisti kiistää kiistivät"),
        (
            "hyväksyi hyväksyivät hyväksyy hyväksynyt hyväksyttiin",
            "hylkäsi hylkäsivät hylkää hylännyt hylättiin torjui torjuivat",
        ),
        (
            "avasi avaa avattiin avataan avautui avautuu auki",
            "sulki sulkee suljettiin suljetaan sulkeutui kiinni",
        ),
        ("ennen", "jälkeen"),
        ("puolesta", "vastaan"),
        ("kanssa", "ilman"),
        ("enemmän", "vähemmän"),
        ("miestä miehet mies miehen miehiä", "naista naiset nainen naisen naisia"),
        ("poika pojan poikaa", "tyttö tytön tyttöä"),
        (
            "kuoli kuolivat kuollut kuollutta kuollutkaan surmansa",
            "loukkaantui loukkaantuivat loukkaantunut loukkaantunutta",
        ),
        ("osti ostivat ostaa ostanut", "myi myivät myy myynyt"),
        ("tuonti tuonnin tuontia", "vienti viennin vientiä"),
        ("nosti nostaa nostivat korotti korottaa", "laski laskee alensi alentaa"),
        ("suurempi korkeampi suurin korkein", "pienempi matalampi pienin matalin"),
        (
            "alkoi alkoivat alkaa alkanut aloitti",
            "päättyi päättyivät päättyy päättynyt lopetti",
        ),
        ("kaikki", "lähes_kaikki"),
    ],
    kinds: &[
        "pohjoinen/pohjoisessa/pohjoisen etelä/etelässä/etelän itä/idässä/idän \
         länsi/lännessä/lännen",
        "ensimmäinen/ensimmäisen/ensimmäistä toinen/toisen/toista \
         kolmas/kolmannen/kolmatta neljäs/neljännen/neljättä viides/viidennen \
         kuudes/kuudennen seitsemäs kahdeksas yhdeksäs kymmenes",
        "tällä/tänä/tässä ensi viime",
        "tänään eilen huomenna",
        "aikoo/tulee/aikovat voi/voisi/saattaa/voivat/saattavat pitää/täytyy",
    ],
    aliases: &[
        ("percent", "prosentti prosenttia prosentin"),
        ("dollars", "dollari dollaria dollarin"),
        ("euros", "euro euroa euron"),
        ("kilometers", "kilometri kilometriä kilometrin km"),
        ("meters", "metri metriä metrin"),
        ("kilograms", "kilogrammaa kilo kiloa kg"),
        ("tonnes", "tonni tonnia tonnin"),
        ("hectares", "hehtaari hehtaaria hehtaarin"),
        ("liters", "litra litraa"),
        ("seconds", "sekunti sekuntia"),
        ("minutes", "minuutti minuuttia minuutin"),
        ("hours", "tunti tuntia tunnin"),
        ("days", "päivä päivää päivän"),
        ("weeks", "viikko viikkoa viikon"),
        ("months", "kuukausi kuukautta kuukauden"),
        ("years", "vuosi vuotta vuoden"),
        ("degrees", "aste astetta"),
        ("tammikuu", "tammikuun tammikuussa tammikuuta tammikuuhun tammikuusta"),
        ("helmikuu", "helmikuun helmikuussa helmikuuta helmikuuhun helmikuusta"),
        ("maaliskuu", "maaliskuun maaliskuussa maaliskuuta maaliskuuhun maaliskuusta"),
        ("huhtikuu", "huhtikuun huhtikuussa huhtikuuta huhtikuuhun huhtikuusta"),
        ("toukokuu", "toukokuun toukokuussa toukokuuta toukokuuhun toukokuusta"),
        ("kesäkuu", "kesäkuun kesäkuussa kesäkuuta kesäkuuhun kesäkuusta"),
        ("heinäkuu", "heinäkuun heinäkuussa heinäkuuta heinäkuuhun heinäkuusta"),
        ("elokuu", "elokuun elokuussa elokuuta elokuuhun elokuusta"),
        ("syyskuu", "syyskuun syyskuussa syyskuuta syyskuuhun syyskuusta"),
        ("lokakuu", "lokakuun lokakuussa lokakuuta lokakuuhun lokakuusta"),
        ("marraskuu", "marraskuun marraskuussa marraskuuta marraskuuhun marraskuusta"),
        ("joulukuu", "joulukuun joulukuussa joulukuuta joulukuuhun joulukuusta"),
        (
            "maanantai",
            "maanantaina maanantain maanantaista maanantaiksi maanantaihin maanantaita",
        ),
        ("tiistai", "tiistaina tiistain tiistaista tiistaiksi tiistaihin tiistaita"),
        (
            "keskiviikko",
            "keskiviikkona keskiviikkon keskiviikkosta keskiviikkoksi keskiviikkohin \
             keskiviikkota",
        ),
        ("torstai", "torstaina torstain torstaista torstaiksi torstaihin torstaita"),
        (
            "perjantai",
            "perjantaina perjantain perjantaista perjantaiksi perjantaihin perjantaita",
        ),
        (
            "lauantai",
            "lauantaina lauantain lauantaista lauantaiksi lauantaihin lauantaita",
        ),
        (
            "sunnuntai",
            "sunnuntaina sunnuntain sunnuntaista sunnuntaiksi sunnuntaihin sunnuntaita",
        ),
    ],
    phrases: &[
        ("lähes", "kaikki", "lähes_kaikki", Traits::NONE),
        ("melkein", "kaikki", "lähes_kaikki", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const HUNGARIAN: Table = Table {
    code: "hu",
    classes: &[
        (
            Traits::NEGATION,
            "nem ne sem se nincs nincsenek soha senki semmi nélkül tagadta tagadja \
             tagadják cáfolta cáfolja elutasította megtagadta minus",
        ),
        (
            Traits::MONTH,
            "január február március április május június július augusztus szeptember \
             október november december",
        ),
        (Traits::WEEKDAY, "hétfő kedd szerda csütörtök péntek szombat vasárnap"),
        (Traits::FREE, "a az egy körülbelül mintegy nagyjából"),
        (Traits::ABOUT, "körülbelül mintegy nagyjából csaknem"),
        (Traits::FLOOR, "több legalább"),
        (Traits::CEILING, "kevesebb legfeljebb csaknem majdnem"),
        (Traits::PROVISO, "volt egykori állítólagos állítólag feltételezett ügyvezető"),
        UNITS,
    ],
    counts: &[
        (
            2,
            "kettő/két/kettőt három/hármat négy/négyet öt/ötöt hat/hatot hét/hetet \
             nyolc/nyolcat kilenc/kilencet tíz/tizet",
        ),
        (
            11,
            "tizenegy tizenkettő/tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét \
             tizennyolc tizenkilenc",
        ),
        (20, "húsz/húszat"),
        (
            21,
            "huszonegy huszonkettő/huszonkét huszonhárom huszonnégy huszonöt huszonhat \
             huszonhét huszonnyolc huszonkilenc",
        ),
        (30, "harminc"),
        (
            31,
            "harmincegy harminckettő/harminckét harminchárom harmincnégy harmincöt \
             harminchat harminchét harmincnyolc harminckilenc",
        ),
        (40, "negyven"),
        (
            41,
            "negyvenegy negyvenkettő/negyvenkét negyvenhárom negyvennégy negyvenöt \
             negyvenhat negyvenhét negyvennyolc negyvenkilenc",
        ),
        (50, "ötven"),
        (
            51,
            "ötvenegy ötvenkettő/ötvenkét ötvenhárom ötvennégy ötvenöt ötvenhat ötvenhét \
             ötvennyolc ötvenkilenc",
        ),
        (60, "hatvan"),
        (
            61,
            "hatvanegy hatvankettő/hatvankét hatvanhárom hatvannégy hatvanöt hatvanhat \
             hatvanhét hatvannyolc hatvankilenc",
        ),
        (70, "hetven"),
        (
            71,
            "hetvenegy hetvenkettő/hetvenkét hetvenhárom hetvennégy hetvenöt hetvenhat \
             hetvenhét hetvennyolc hetvenkilenc",
        ),
        (80, "nyolcvan"),
        (
            81,
            "nyolcvanegy nyolcvankettő/nyolcvankét nyolcvanhárom nyolcvannégy nyolcvanöt \
             nyolcvanhat nyolcvanhét nyolcvannyolc nyolcvankilenc",
        ),
        (90, "kilencven"),
        (
            91,
            "kilencvenegy kilencvenkettő/kilencvenkét kilencvenhárom kilencvennégy \
             kilencvenöt kilencvenhat kilencvenhét kilencvennyolc kilencvenkilenc",
        ),
        (100, "száz"),
        (1_000, "ezer"),
        (1_000_000, "millió"),
        (1_000_000_000, "milliárd"),
    ],
    opposites: &[
        (
            "nőtt nő nőttek emelkedett emelkedik emelkedtek növekedett",
            "csökkent csökken csökkentek esett esik estek zuhant",
        ),
        ("nyereség nyeresége nyereséget", "veszteség vesztesége veszteséget"),
        (
            "nyert nyertek megnyerte győzött győzelem",
            "vesztett vesztettek elvesztette kikapott vereség",
        ),
        ("megerősítette megerősíti elismerte", "cáfolta cáfolja tagadta tagadja"),
        (
            "elfogadta elfogadja elfogadták jóváhagyta jóváhagyták támogatta",
            "elutasította elutasítja elutasították elvetette megtagadta",
        ),
        (
            "megnyitotta megnyitották megnyílt megnyílik kinyitott nyitva",
            "bezárta bezárták bezárt bezár zárva",
        ),
        ("előtt", "után"),
        ("mellett", "ellen"),
        ("több", "kevesebb"),
        ("férfi férfiak férfit", "nő nők nőt"),
        ("fiú fiúk fiút", "lány lányok lányt"),
        (
            "meghalt meghaltak halott halottja halálos életét",
            "megsérült megsérültek sérült sérültje",
        ),
        ("vett vettek megvette vásárolt vásároltak", "eladta eladott eladtak eladták"),
        ("import importja behozatal", "export exportja kivitel"),
        ("elítélték elítélte", "felmentették felmentette"),
        ("emelte emelték emelése megemelte", "csökkentette csökkentették csökkentése"),
        ("magasabb nagyobb", "alacsonyabb kisebb"),
        ("legmagasabb legnagyobb", "legalacsonyabb legkisebb"),
        (
            "kezdődött kezdődik elkezdődött kezdte",
            "befejeződött befejeződik véget befejezte",
        ),
        ("minden összes", "szinte_minden"),
    ],
    kinds: &[
        "észak/északi/északon dél/déli/délen kelet/keleti/keleten \
         nyugat/nyugati/nyugaton",
        "első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik \
         tizedik",
        "ezen/ebben/idén jövő múlt/tavaly",
        "ma tegnap holnap",
        "fog/fogja/fogják lehet/tudja kell szeretné",
    ],
    aliases: &[
        ("percent", "százalék százalékkal százalékos százalékot"),
        ("dollars", "dollár dollárt"),
        ("euros", "euró eurót"),
        ("kilometers", "kilométer kilométert km"),
        ("meters", "méter métert"),
        ("kilograms", "kilogramm kiló kg"),
        ("tonnes", "tonna tonnát"),
        ("hectares", "hektár hektáron"),
        ("liters", "liter"),
        ("seconds", "másodperc"),
        ("minutes", "perc percet"),
        ("hours", "óra órát"),
        ("days", "nap napot"),
        ("months", "hónap hónapot"),
        ("years", "év évet"),
        ("degrees", "fok fokos"),
        ("hétfő", "hétfőn hétfői"),
        ("kedd", "kedden keddi"),
        ("szerda", "szerdán szerdai"),
        ("csütörtök", "csütörtökön csütörtöki"),
        ("péntek", "pénteken pénteki"),
        ("szombat", "szombaton szombati"),
        ("vasárnap", "vasárnapi"),
        ("január", "januárban januári januártól januárra januárig"),
        ("február", "februárban februári februártól februárra februárig"),
        ("március", "márciusban márciusi márciustól márciusra márciusig"),
        ("április", "áprilisban áprilisi áprilistól áprilisra áprilisig"),
        ("május", "májusban májusi májustól májusra májusig"),
        ("június", "júniusban júniusi júniustól júniusra júniusig"),
        ("július", "júliusban júliusi júliustól júliusra júliusig"),
        ("augusztus", "augusztusban augusztusi augusztustól augusztusra augusztusig"),
        (
            "szeptember",
            "szeptemberben szeptemberi szeptembertől szeptemberre szeptemberig",
        ),
        ("október", "októberben októberi októbertől októberre októberig"),
        ("november", "novemberben novemberi novembertől novemberre novemberig"),
        ("december", "decemberben decemberi decembertől decemberre decemberig"),
    ],
    phrases: &[
        ("szinte", "minden", "szinte_minden", Traits::NONE),
        ("majdnem", "minden", "szinte_minden", Traits::NONE),
        ("szinte", "az összes", "szinte_minden", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const GREEK: Table = Table {
    code: "el",
    classes: &[
        (
            Traits::NEGATION,
            "δεν δε μην μη όχι ούτε ποτέ κανείς κανένας καμία κανένα κανέναν τίποτα \
             χωρίς δίχως αρνήθηκε αρνείται αρνήθηκαν διέψευσε διαψεύδει διέψευσαν minus",
        ),
        (
            Traits::MONTH,
            "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος \
             σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
        ),
        (Traits::WEEKDAY, "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή"),
        (
            Traits::FREE,
            "ο η το οι τα τον την του της των τους τις ένας μια μία ένα περίπου",
        ),
        (Traits::ABOUT, "περίπου σχεδόν"),
        (Traits::FLOOR, "πάνω περισσότεροι περισσότερα τουλάχιστον"),
        (Traits::CEILING, "λιγότεροι λιγότερα κάτω σχεδόν"),
        (Traits::PROVISO, "πρώην φερόμενος φερόμενη φερόμενο αναπληρωτής φερόμενοι τέως"),
        UNITS,
    ],
    counts: &[
        (
            2,
            "δύο/δυο τρεις/τρία/τριών τέσσερις/τέσσερα/τεσσάρων πέντε έξι επτά/εφτά \
             οκτώ/οχτώ εννέα/εννιά δέκα έντεκα/ένδεκα δώδεκα δεκατρείς/δεκατρία \
             δεκατέσσερις/δεκατέσσερα δεκαπέντε δεκαέξι/δεκάξι δεκαεπτά/δεκαεφτά \
             δεκαοκτώ/δεκαοχτώ δεκαεννέα/δεκαεννιά είκοσι",
        ),
        (30, "τριάντα"),
        (40, "σαράντα"),
        (50, "πενήντα"),
        (60, "εξήντα"),
        (70, "εβδομήντα"),
        (80, "ογδόντα"),
        (90, "ενενήντα"),
        (100, "εκατό/εκατόν"),
        (200, "διακόσια/διακόσιοι/διακόσιες"),
        (300, "τριακόσια/τριακόσιοι/τριακόσιες"),
        (1_000, "χίλια/χίλιοι/χίλιες/χιλιάδες/χιλ"),
        (1_000_000, "εκατομμύριο/εκατομμύρια/εκατ"),
        (1_000_000_000, "δισεκατομμύριο/δισεκατομμύρια/δισ"),
    ],
    opposites: &[
        (
            "αυξήθηκε αυξήθηκαν αυξάνεται ανέβηκε ανέβηκαν άνοδος αύξηση ενισχύθηκε",
            "μειώθηκε μειώθηκαν μειώνεται έπεσε έπεσαν υποχώρησε υποχώρησαν πτώση μείωση",
        ),
        ("κέρδος κέρδη", "ζημιά ζημιές ζημία ζημίες"),
        (
            "κέρδισε κέρδισαν κερδίζει νίκησε νίκησαν νίκη",
            "έχασε έχασαν χάνει ηττήθηκε ήττα",
        ),
        (
            "επιβεβαίωσε επιβεβαίωσαν επιβεβαιώνει παραδέχθηκε παραδέχτηκε",
            "διέψευσε διέψευσαν διαψεύδει αρνήθηκε",
        ),
        (
            "ενέκρινε ενέκριναν εγκρίνει δέχθηκε δέχτηκε αποδέχθηκε υπερψήφισε ψήφισε",
            "απέρριψε απέρριψαν απορρίπτει αρνήθηκε καταψήφισε",
        ),
        ("άνοιξε άνοιξαν ανοίγει ανοιχτό ανοικτό", "έκλεισε έκλεισαν κλείνει κλειστό"),
        ("πριν προτού", "μετά ύστερα"),
        ("υπέρ", "κατά εναντίον"),
        ("με", "χωρίς"),
        (
            "περισσότερο περισσότεροι περισσότερα περισσότερες",
            "λιγότερο λιγότεροι λιγότερα λιγότερες",
        ),
        ("άνδρες άντρες άνδρας άντρας άνδρα άνδρων", "γυναίκες γυναίκα γυναικών"),
        ("αγόρι αγόρια", "κορίτσι κορίτσια"),
        (
            "νεκροί νεκρός νεκρή νεκρό νεκρούς σκοτώθηκε σκοτώθηκαν πέθανε πέθαναν",
            "τραυματίες τραυματίας τραυματίστηκε τραυματίστηκαν τραυματισμένοι",
        ),
        ("αγόρασε αγόρασαν αγοράζει αγορά", "πούλησε πούλησαν πουλά πώληση"),
        ("εισαγωγές εισαγωγή", "εξαγωγές εξαγωγή"),
        ("καταδικάστηκε καταδίκασε", "αθωώθηκε αθώωσε"),
        (
            "υψηλότερο υψηλότερη μεγαλύτερο μεγαλύτερη",
            "χαμηλότερο χαμηλότερη μικρότερο μικρότερη",
        ),
        (
            "άρχισε άρχισαν ξεκίνησε ξεκίνησαν αρχίζει ξεκινά έναρξη",
            "τελείωσε ολοκληρώθηκε έληξε λήγει λήξη",
        ),
        ("όλοι όλες όλα", "σχεδόν_όλοι"),
    ],
    kinds: &[
        "βόρεια/βορρά/βόρειο νότια/νότο/νότιο ανατολικά/ανατολή/ανατολικό \
         δυτικά/δύση/δυτικό",
        "πρώτος/πρώτη/πρώτο δεύτερος/δεύτερη/δεύτερο τρίτος/τρίτο \
         τέταρτος/τέταρτη/τέταρτο πέμπτος/πέμπτο έκτος/έκτη/έκτο",
        "αυτή/αυτό/αυτόν/αυτήν/φετινό επόμενη/επόμενο/ερχόμενη/προσεχή \
         περασμένη/περασμένο/προηγούμενη",
        "σήμερα χθες/χτες αύριο",
        "θα μπορεί/ίσως/ενδέχεται πρέπει",
    ],
    aliases: &[
        ("dollars", "δολάρια δολάριο δολαρίων"),
        ("euros", "ευρώ"),
        ("kilometers", "χιλιόμετρα χιλιόμετρο χιλιομέτρων χλμ"),
        ("meters", "μέτρα μέτρο μέτρων"),
        ("kilograms", "κιλά κιλό"),
        ("tonnes", "τόνοι τόνους τόνων"),
        ("hectares", "εκτάρια"),
        ("liters", "λίτρα"),
        ("minutes", "λεπτά λεπτών"),
        ("hours", "ώρα ώρες ωρών"),
        ("days", "ημέρα ημέρες μέρες ημερών"),
        ("weeks", "εβδομάδα εβδομάδες"),
        ("months", "μήνας μήνες μηνών μήνα"),
        ("years", "χρόνια έτος έτη ετών χρόνο"),
        ("degrees", "βαθμοί βαθμούς"),
        ("ιανουάριος", "ιανουαρίου ιανουάριο"),
        ("φεβρουάριος", "φεβρουαρίου φεβρουάριο"),
        ("μάρτιος", "μαρτίου μάρτιο"),
        ("απρίλιος", "απριλίου απρίλιο"),
        ("μάιος", "μαΐου μάιο μαίου"),
        ("ιούνιος", "ιουνίου ιούνιο"),
        ("ιούλιος", "ιουλίου ιούλιο"),
        ("αύγουστος", "αυγούστου αύγουστο"),
        ("σεπτέμβριος", "σεπτεμβρίου σεπτέμβριο"),
        ("οκτώβριος", "οκτωβρίου οκτώβριο"),
        ("νοέμβριος", "νοεμβρίου νοέμβριο"),
        ("δεκέμβριος", "δεκεμβρίου δεκέμβριο"),
    ],
    phrases: &[
        ("τοις", "εκατό", "percent", Traits::NONE),
        ("σχεδόν", "όλοι", "σχεδόν_όλοι", Traits::NONE),
        ("σχεδόν", "όλες", "σχεδόν_όλοι", Traits::NONE),
        ("σχεδόν", "όλα", "σχεδόν_όλοι", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const TURKISH: Table = Table {
    code: "tr",
    classes: &[
        (
            Traits::NEGATION,
            "değil değildi değildir yok yoktu yoktur hayır asla hiç hiçbir hiçbiri kimse \
             olmadan olmaksızın reddetti reddettiler reddediyor yalanladı yalanladılar \
             etmedi etmediler etmiyor etmiyorlar etmeyecek etmez etmemiş etmeyen \
             etmediğini olmadı olmadılar olmuyor olmuyorlar olmayacak olmaz olmamış \
             olmayan olmadığını yapmadı yapmadılar yapmıyor yapmıyorlar yapmayacak \
             yapmaz yapmamış yapmayan yapmadığını vermedi vermediler vermiyor \
             vermiyorlar vermeyecek vermez vermemiş vermeyen vermediğini almadı \
             almadılar almıyor almıyorlar almayacak almaz almamış almayan almadığını \
             gelmedi gelmediler gelmiyor gelmiyorlar gelmeyecek gelmez gelmemiş gelmeyen \
             gelmediğini gitmedi gitmediler gitmiyor gitmiyorlar gitmeyecek gitmez \
             gitmemiş gitmeyen gitmediğini demedi demediler demiyor demiyorlar demeyecek \
             demez dememiş demeyen demediğini istemedi istemediler istemiyor \
             istemiyorlar istemeyecek istemez istememiş istemeyen istemediğini \
             onaylamadı onaylamadılar onaylamıyor onaylamıyorlar onaylamayacak onaylamaz \
             onaylamamış onaylamayan onaylamadığını imzalamadı imzalamadılar imzalamıyor \
             imzalamıyorlar imzalamayacak imzalamaz imzalamamış imzalamayan \
             imzalamadığını açıklamadı açıklamadılar açıklamıyor açıklamıyorlar \
             açıklamayacak açıklamaz açıklamamış açıklamayan açıklamadığını katılmadı \
             katılmadılar katılmıyor katılmıyorlar katılmayacak katılmaz katılmamış \
             katılmayan katılmadığını ulaşmadı ulaşmadılar ulaşmıyor ulaşmıyorlar \
             ulaşmayacak ulaşmaz ulaşmamış ulaşmayan ulaşmadığını bulmadı bulmadılar \
             bulmuyor bulmuyorlar bulmayacak bulmaz bulmamış bulmayan bulmadığını ölmedi \
             ölmediler ölmüyor ölmüyorlar ölmeyecek ölmez ölmemiş ölmeyen ölmediğini \
             çalışmadı çalışmadılar çalışmıyor çalışmıyorlar çalışmayacak çalışmaz \
             çalışmamış çalışmayan çalışmadığını bilmedi bilmediler bilmiyor bilmiyorlar \
             bilmeyecek bilmez bilmemiş bilmeyen bilmediğini kullanmadı kullanmadılar \
             kullanmıyor kullanmıyorlar kullanmayacak kullanmaz kullanmamış kullanmayan \
             kullanmadığını başlamadı başlamadılar başlamıyor başlamıyorlar başlamayacak \
             başlamaz başlamamış başlamayan başlamadığını çıkmadı çıkmadılar çıkmıyor \
             çıkmıyorlar çıkmayacak çıkmaz çıkmamış çıkmayan çıkmadığını görmedi \
             görmediler görmüyor görmüyorlar görmeyecek görmez görmemiş görmeyen \
             görmediğini kalmadı kalmadılar kalmıyor kalmıyorlar kalmayacak kalmaz \
             kalmamış kalmayan kalmadığını ödemedi ödemediler ödemiyor ödemiyorlar \
             ödemeyecek ödemez ödememiş ödemeyen ödemediğini desteklemedi \
             desteklemediler desteklemiyor desteklemiyorlar desteklemeyecek desteklemez \
             desteklememiş desteklemeyen desteklemediğini konuşmadı konuşmadılar \
             konuşmuyor konuşmuyorlar konuşmayacak konuşmaz konuşmamış konuşmayan \
             konuşmadığını değişmedi değişmediler değişmiyor değişmiyorlar değişmeyecek \
             değişmez değişmemiş değişmeyen değişmediğini beklemedi beklemediler \
             beklemiyor beklemiyorlar beklemeyecek beklemez beklememiş beklemeyen \
             beklemediğini edilmedi edilmediler edilmiyor edilmiyorlar edilmeyecek \
             edilmez edilmemiş edilmeyen edilmediğini yapılmadı yapılmadılar yapılmıyor \
             yapılmıyorlar yapılmayacak yapılmaz yapılmamış yapılmayan yapılmadığını \
             alınmadı alınmadılar alınmıyor alınmıyorlar alınmayacak alınmaz alınmamış \
             alınmayan alınmadığını verilmedi verilmediler verilmiyor verilmiyorlar \
             verilmeyecek verilmez verilmemiş verilmeyen verilmediğini bulunmadı \
             bulunmadılar bulunmuyor bulunmuyorlar bulunmayacak bulunmaz bulunmamış \
             bulunmayan bulunmadığını yaşanmadı yaşanmadılar yaşanmıyor yaşanmıyorlar \
             yaşanmayacak yaşanmaz yaşanmamış yaşanmayan yaşanmadığını söylemedi \
             söylemediler söylemiyor söylemiyorlar söylemeyecek söylemez söylememiş \
             söylemeyen söylemediğini artırmadı artırmadılar artırmıyor artırmıyorlar \
             artırmayacak artırmaz artırmamış artırmayan artırmadığını satılmadı \
             satılmadılar satılmıyor satılmıyorlar satılmayacak satılmaz satılmamış \
             satılmayan satılmadığını açılmadı açılmadılar açılmıyor açılmıyorlar \
             açılmayacak açılmaz açılmamış açılmayan açılmadığını minus",
        ),
        (
            Traits::MONTH,
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        ),
        (Traits::WEEKDAY, "pazartesi salı çarşamba perşembe cuma cumartesi pazar"),
        (Traits::FREE, "bir yaklaşık"),
        (Traits::ABOUT, "yaklaşık neredeyse civarında"),
        (Traits::FLOOR, "fazla aşkın üzerinde"),
        (Traits::CEILING, "az altında neredeyse"),
        (Traits::PROVISO, "eski sözde vekili"),
        UNITS,
    ],
    counts: &[
        (2, "iki üç dört beş altı yedi sekiz dokuz on"),
        (11, "on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz"),
        (20, "yirmi"),
        (30, "otuz"),
        (40, "kırk"),
        (50, "elli"),
        (60, "altmış"),
        (70, "yetmiş"),
        (80, "seksen"),
        (90, "doksan"),
        (100, "yüz"),
        (1_000, "bin"),
        (1_000_000, "milyon"),
        (1_000_000_000, "milyar"),
    ],
    opposites: &[
        (
            "arttı artıyor artacak yükseldi yükseliyor yükselecek artış yükseliş",
            "düştü düşüyor düşecek azaldı azalıyor azalacak geriledi geriliyor düşüş",
        ),
        ("kâr kar karı", "zarar zararı"),
        (
            "kazandı kazandılar kazanıyor kazanan yendi galip",
            "kaybetti kaybettiler kaybediyor kaybeden yenildi mağlup",
        ),
        ("doğruladı doğruluyor doğruladılar", "yalanladı yalanlıyor yalanladılar"),
        (
            "kabul onayladı onayladılar onaylandı onaylıyor",
            "ret reddetti reddettiler reddedildi reddediyor",
        ),
        (
            "açtı açıldı açıyor açılıyor açılacak açık",
            "kapattı kapatıldı kapandı kapatıyor kapanıyor kapatılacak kapalı",
        ),
        ("önce öncesinde", "sonra sonrasında"),
        ("lehine lehinde", "aleyhine aleyhinde karşı"),
        ("çok fazla", "az"),
        ("erkek erkekler erkeğin", "kadın kadınlar kadının"),
        ("öldü ölü ölen öldürüldü", "yaralandı yaralı yaralanan"),
        ("aldı alıyor alacak satınaldı", "sattı satıyor satacak"),
        ("ithalat ithalatı", "ihracat ihracatı"),
        ("mahkum suçlu", "beraat suçsuz"),
        ("artırdı artırıyor yükseltti zam", "düşürdü düşürüyor azalttı indirdi indirim"),
        ("başladı başlıyor başlayacak başlangıç", "bitti sona bitiyor tamamlandı"),
        ("var vardı vardır", "yok yoktu yoktur"),
        ("tüm bütün", "neredeyse_tüm"),
    ],
    kinds: &[
        "kuzey/kuzeyi/kuzeyinde güney/güneyi/güneyinde doğu/doğusu/doğusunda \
         batı/batısı/batısında",
        "birinci/ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci",
        "bu gelecek/önümüzdeki geçen",
        "bugün dün yarın",
    ],
    aliases: &[
        ("percent", "yüzde"),
        ("dollars", "dolar doları"),
        ("euros", "avro euro"),
        ("kilometers", "kilometre km"),
        ("meters", "metre"),
        ("kilograms", "kilogram kilo kg"),
        ("tonnes", "ton"),
        ("hectares", "hektar"),
        ("liters", "litre"),
        ("seconds", "saniye"),
        ("minutes", "dakika"),
        ("hours", "saat"),
        ("days", "gün"),
        ("weeks", "hafta"),
        ("months", "ay"),
        ("years", "yıl"),
        ("degrees", "derece"),
        ("ocak", "ocakta ocaktan ocakı"),
        ("şubat", "şubatta şubattan şubatı"),
        ("mart", "martta marttan martı"),
        ("nisan", "nisanda nisandan nisanı"),
        ("mayıs", "mayısta mayıstan mayısı"),
        ("haziran", "haziranda hazirandan haziranı"),
        ("temmuz", "temmuzda temmuzdan temmuzu"),
        ("ağustos", "ağustosta ağustostan ağustosu"),
        ("eylül", "eylülde eylülden eylülü"),
        ("ekim", "ekimde ekimden ekimi"),
        ("kasım", "kasımda kasımdan kasımı"),
        ("aralık", "aralıkta aralıktan aralıkı"),
    ],
    phrases: &[
        ("neredeyse", "tüm", "neredeyse_tüm", Traits::NONE),
        ("neredeyse", "bütün", "neredeyse_tüm", Traits::NONE),
        ("hemen", "hemen tüm", "neredeyse_tüm", Traits::NONE),
    ],
    ..EMPTY
};
