//! Romanian and Catalan: their words that carry facts.

use super::{EMPTY, Table, UNITS};
use crate::fact::Traits;

pub(super) const ROMANIAN: Table = Table {
    code: "ro",
    classes: &[
        (
            Traits::NEGATION,
            "nu n niciodată nimeni nimic fără nici niciun nicio neagă negat dezmințit \
             dezmințește refuzat refuză minus",
        ),
        (
            Traits::MONTH,
            "ianuarie februarie martie aprilie mai iunie iulie august septembrie \
             octombrie noiembrie decembrie",
        ),
        (Traits::WEEKDAY, "luni marți miercuri joi vineri sâmbătă duminică"),
        (Traits::FREE, "un o circa aproximativ"),
        (Traits::ABOUT, "circa aproximativ aproape vreo"),
        (Traits::FLOOR, "peste cel puțin"),
        (Traits::CEILING, "sub aproape"),
        (
            Traits::PROVISO,
            "fost fostul fosta foști presupus presupusul presupusa suspect interimar",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "doi/două trei patru cinci șase/şase șapte/şapte opt nouă zece unsprezece \
             doisprezece/douăsprezece treisprezece paisprezece cincisprezece \
             șaisprezece/şaisprezece șaptesprezece/şaptesprezece optsprezece \
             nouăsprezece douăzeci",
        ),
        (
            21,
            "douăzeci_și_unu/douăzeci_și_unul/douăzeci_și_una \
             douăzeci_și_doi/douăzeci_și_două douăzeci_și_trei douăzeci_și_patru \
             douăzeci_și_cinci douăzeci_și_șase/douăzeci_și_şase \
             douăzeci_și_șapte/douăzeci_și_şapte douăzeci_și_opt douăzeci_și_nouă",
        ),
        (
            31,
            "treizeci_și_unu/treizeci_și_unul/treizeci_și_una \
             treizeci_și_doi/treizeci_și_două treizeci_și_trei treizeci_și_patru \
             treizeci_și_cinci treizeci_și_șase/treizeci_și_şase \
             treizeci_și_șapte/treizeci_și_şapte treizeci_și_opt treizeci_și_nouă",
        ),
        (
            41,
            "patruzeci_și_unu/patruzeci_și_unul/patruzeci_și_una \
             patruzeci_și_doi/patruzeci_și_două patruzeci_și_trei patruzeci_și_patru \
             patruzeci_și_cinci patruzeci_și_șase/patruzeci_și_şase \
             patruzeci_și_șapte/patruzeci_și_şapte patruzeci_și_opt patruzeci_și_nouă",
        ),
        (
            51,
            "cincizeci_și_unu/cincizeci_și_unul/cincizeci_și_una \
             cincizeci_și_doi/cincizeci_și_două cincizeci_și_trei cincizeci_și_patru \
             cincizeci_și_cinci cincizeci_și_șase/cincizeci_și_şase \
             cincizeci_și_șapte/cincizeci_și_şapte cincizeci_și_opt cincizeci_și_nouă",
        ),
        (
            61,
            "șaizeci_și_unu/șaizeci_și_unul/șaizeci_și_una/şaizeci_și_unu/şaizeci_și_unul/şaizeci_și_una \
             șaizeci_și_doi/șaizeci_și_două/şaizeci_și_doi/şaizeci_și_două \
             șaizeci_și_trei/şaizeci_și_trei șaizeci_și_patru/şaizeci_și_patru \
             șaizeci_și_cinci/şaizeci_și_cinci \
             șaizeci_și_șase/șaizeci_și_şase/şaizeci_și_șase/şaizeci_și_şase \
             șaizeci_și_șapte/șaizeci_și_şapte/şaizeci_și_șapte/şaizeci_și_şapte \
             șaizeci_și_opt/şaizeci_și_opt șaizeci_și_nouă/şaizeci_și_nouă",
        ),
        (
            71,
            "șaptezeci_și_unu/șaptezeci_și_unul/șaptezeci_și_una/şaptezeci_și_unu/şaptezeci_și_unul/şaptezeci_și_una \
             șaptezeci_și_doi/șaptezeci_și_două/şaptezeci_și_doi/şaptezeci_și_două \
             șaptezeci_și_trei/şaptezeci_și_trei șaptezeci_și_patru/şaptezeci_și_patru \
             șaptezeci_și_cinci/şaptezeci_și_cinci \
             șaptezeci_și_șase/șaptezeci_și_şase/şaptezeci_și_șase/şaptezeci_și_şase \
             șaptezeci_și_șapte/șaptezeci_și_şapte/şaptezeci_și_șapte/şaptezeci_și_şapte \
             șaptezeci_și_opt/şaptezeci_și_opt șaptezeci_și_nouă/şaptezeci_și_nouă",
        ),
        (
            81,
            "optzeci_și_unu/optzeci_și_unul/optzeci_și_una \
             optzeci_și_doi/optzeci_și_două optzeci_și_trei optzeci_și_patru \
             optzeci_și_cinci optzeci_și_șase/optzeci_și_şase \
             optzeci_și_șapte/optzeci_și_şapte optzeci_și_opt optzeci_și_nouă",
        ),
        (
            91,
            "nouăzeci_și_unu/nouăzeci_și_unul/nouăzeci_și_una \
             nouăzeci_și_doi/nouăzeci_și_două nouăzeci_și_trei nouăzeci_și_patru \
             nouăzeci_și_cinci nouăzeci_și_șase/nouăzeci_și_şase \
             nouăzeci_și_șapte/nouăzeci_și_şapte nouăzeci_și_opt nouăzeci_și_nouă",
        ),
        (30, "treizeci"),
        (40, "patruzeci"),
        (50, "cincizeci"),
        (60, "șaizeci/şaizeci"),
        (70, "șaptezeci/şaptezeci"),
        (80, "optzeci"),
        (90, "nouăzeci"),
        (100, "sută/sute"),
        (1_000, "mie/mii"),
        (1_000_000, "milion/milioane/mil"),
        (1_000_000_000, "miliard/miliarde/mld"),
    ],
    opposites: &[
        (
            "crescut crește urcat urcă majorat creștere avansat",
            "scăzut scade coborât coboară diminuat scădere",
        ),
        ("profit profitul", "pierdere pierderea pierderi"),
        ("câștigat câștigă câștigul victorie învins", "pierdut pierde înfrângere"),
        ("confirmat confirmă recunoscut", "negat neagă dezmințit infirmat"),
        (
            "acceptat acceptă aprobat aprobă adoptat susținut",
            "respins respinge refuzat refuză",
        ),
        ("deschis deschide deschisă", "închis închide închisă"),
        ("înainte înaintea", "după"),
        ("pentru", "împotriva contra"),
        ("cu", "fără"),
        ("mult", "puțin"),
        ("bărbați bărbat bărbatul bărbații", "femei femeie femeia femeile"),
        ("băiat băiatul băieți", "fată fata fete"),
        (
            "mort morți moarte murit decedat ucis ucise uciși",
            "rănit răniți rănite rănită",
        ),
        ("cumpărat cumpără achiziționat", "vândut vinde"),
        ("import importul importurile", "export exportul exporturile"),
        ("el", "ea"),
        ("condamnat condamnată", "achitat achitată"),
        ("majorat majorarea majorare", "redus reducerea reducere"),
        ("început începe începutul", "încheiat încheie sfârșitul"),
        ("toți toate", "aproape_toți"),
    ],
    kinds: &[
        "nord/nordul sud/sudul est/estul vest/vestul",
        "primul/prima doilea/doua treilea/treia patrulea/patra cincilea/cincea \
         șaselea/șasea",
        "acest_timp viitor_timp trecut_timp",
        "această/acest/aceasta/acesta viitoare/viitor/următoare/următorul trecută/trecut",
        "azi/astăzi ieri mâine",
        "va/vor poate/pot/putea trebuie",
    ],
    aliases: &[
        ("dollars", "dolar dolari"),
        ("euros", "euro"),
        ("kilometers", "kilometru kilometri km"),
        ("meters", "metru metri"),
        ("kilograms", "kilogram kilograme kg"),
        ("tonnes", "tonă tone"),
        ("hectares", "hectar hectare"),
        ("liters", "litru litri"),
        ("minutes", "minut minute"),
        ("hours", "oră ore"),
        ("days", "zi zile"),
        ("weeks", "săptămână săptămâni săptămâna"),
        ("months", "lună luna"),
        ("years", "an ani anul"),
        ("degrees", "grade grad"),
        ("marți", "marţi"),
        ("sută", "suta"),
    ],
    phrases: &[
        ("la", "sută", "percent", Traits::NONE),
        ("această", "săptămână", "acest_timp", Traits::NONE),
        ("săptămâna", "viitoare", "viitor_timp", Traits::NONE),
        ("săptămâna", "trecută", "trecut_timp", Traits::NONE),
        ("anul", "acesta", "acest_timp", Traits::NONE),
        ("acest", "an", "acest_timp", Traits::NONE),
        ("anul", "viitor", "viitor_timp", Traits::NONE),
        ("anul", "trecut", "trecut_timp", Traits::NONE),
        ("aproape", "toți", "aproape_toți", Traits::NONE),
        ("aproape", "toate", "aproape_toți", Traits::NONE),
    ],
    ..EMPTY
};

pub(super) const CATALAN: Table = Table {
    code: "ca",
    classes: &[
        (
            Traits::NEGATION,
            "no mai cap ningú res sense tampoc ni nega negar negat desmenteix desmentit \
             rebutja minus",
        ),
        (
            Traits::MONTH,
            "gener febrer març abril maig juny juliol agost setembre octubre novembre \
             desembre",
        ),
        (Traits::WEEKDAY, "dilluns dimarts dimecres dijous divendres dissabte diumenge"),
        (Traits::FREE, "el la els les l un una uns unes en na aproximadament"),
        (Traits::ABOUT, "uns unes aproximadament prop gairebé"),
        (Traits::FLOOR, "més almenys"),
        (Traits::CEILING, "menys gairebé"),
        (
            Traits::PROVISO,
            "presumpte presumpta presumptes suposat suposada exalcalde ex antic",
        ),
        UNITS,
    ],
    counts: &[
        (
            2,
            "dos/dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze \
             quinze setze disset divuit dinou vint",
        ),
        (
            21,
            "vint_i_un/vint_i_una vint_i_dos/vint_i_dues vint_i_tres vint_i_quatre \
             vint_i_cinc vint_i_sis vint_i_set vint_i_vuit vint_i_nou",
        ),
        (30, "trenta"),
        (40, "quaranta"),
        (50, "cinquanta"),
        (60, "seixanta"),
        (70, "setanta"),
        (80, "vuitanta"),
        (90, "noranta"),
        (100, "cent/cents"),
        (1_000, "mil"),
        (1_000_000, "milió/milions"),
    ],
    opposites: &[
        (
            "pujat puja pujar augmentat augmenta augmentar crescut creix creixer",
            "baixat baixa baixar disminuït disminueix caigut cau caure",
        ),
        ("guany guanys benefici beneficis", "pèrdua pèrdues"),
        ("guanyat guanya guanyar victòria", "perdut perd perdre derrota"),
        ("confirmat confirma confirmar", "negat nega negar desmentit desmenteix"),
        ("acceptat accepta acceptar aprovat aprova aprovar", "rebutjat rebutja rebutjar"),
        ("obert obre obrir", "tancat tanca tancar"),
        ("abans", "després"),
        ("amb", "sense"),
        ("més", "menys"),
        ("homes home", "dones dona"),
        ("morts mort morta", "ferits ferit ferida"),
        ("comprat compra comprar", "venut ven vendre"),
        ("ell", "ella"),
        ("començat comença començar", "acabat acaba acabar"),
        ("tots totes", "gairebé_tots"),
    ],
    kinds: &[
        "nord sud est oest",
        "primer/primera segon/segona tercer/tercera quart/quarta cinquè/cinquena \
         sisè/sisena",
        "aquest_temps pròxim_temps passat_temps",
        "aquesta/aquest pròxima/pròxim/vinent passada/passat",
        "avui ahir demà",
        "podria/podrien/pot/poden ha/serà",
    ],
    aliases: &[
        ("dollars", "dòlar dòlars"),
        ("euros", "euro"),
        ("kilometers", "quilòmetre quilòmetres km"),
        ("meters", "metre metres"),
        ("tonnes", "tona tones"),
        ("minutes", "minut minuts"),
        ("hours", "hora hores"),
        ("days", "dia dies"),
        ("weeks", "setmana setmanes"),
        ("months", "mes mesos"),
        ("years", "any anys"),
    ],
    phrases: &[
        ("per", "cent", "percent", Traits::NONE),
        ("aquesta", "setmana", "aquest_temps", Traits::NONE),
        ("setmana", "vinent", "pròxim_temps", Traits::NONE),
        ("pròxima", "setmana", "pròxim_temps", Traits::NONE),
        ("setmana", "passada", "passat_temps", Traits::NONE),
        ("any", "passat", "passat_temps", Traits::NONE),
        ("any", "vinent", "pròxim_temps", Traits::NONE),
        ("aquest", "any", "aquest_temps", Traits::NONE),
        ("gairebé", "tots", "gairebé_tots", Traits::NONE),
        ("gairebé", "totes", "gairebé_tots", Traits::NONE),
    ],
    ..EMPTY
};
