//! Abbreviations by language: a table and nothing else.

use super::abbreviations::Class;

/// Words by language; `""` holds for all. One line a concept.
pub(super) const ABBREVIATIONS: &[(&str, Class, &str)] = &[
    // Every language.
    ("", Class::Inner, "Dr Prof Mr Mrs Ms vs cf ca St.-"),
    ("", Class::Either, "Inc Corp Ltd Co Bros Jr Sr LLC GmbH S.A Cie"),
    ("", Class::BeforeNumber, "No Nos Nr Vol vol pp p Fig fig art Art"),
    ("", Class::Mostly, "etc"),
    ("", Class::Time, "a.m p.m am pm"),
    // English.
    (
        "en",
        Class::Inner,
        "Mr Mrs Ms Messrs Mx Dr Drs Prof Rev Fr Hon Esq Sir Mme Mlle Sra Msgr Mgr",
    ),
    (
        "en",
        Class::Inner,
        "Sen Sens Rep Reps Gov Govs Pres Amb Sec Atty Supt Insp Del Asst Assoc",
    ),
    (
        "en",
        Class::Inner,
        "Gen Lt Col Maj Capt Cpt Cpl Sgt Pvt Adm Cmdr Cdr Brig Spc Pfc Det Ofc Ens",
    ),
    (
        "en",
        Class::Inner,
        "Ft Mt Pt viz approx i.e e.g cf vs v ie eg est Lt.Gen Maj.Gen Lt.Col Gov.Gen",
    ),
    (
        "en",
        Class::BeforeNumber,
        "No Nos no nos Vol vol Fig fig p pp par Art art Ch ch Sec sec Rs para",
    ),
    (
        "en",
        Class::Either,
        "Inc Corp Ltd Co Cos Bros Jr Sr Plc LLC L.L.C L.P N.V S.A Mfg Intl Assn Dept Univ",
    ),
    (
        "en",
        Class::Either,
        "St Ave Blvd Rd Hwy Pkwy Sq Ln Dr.N.W N.W S.W N.E S.E Bldg Apt",
    ),
    ("en", Class::Either, "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"),
    ("en", Class::Either, "Mon Tue Tues Wed Thu Thur Thurs Fri"),
    (
        "en",
        Class::Either,
        "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mich Minn Miss Mo",
    ),
    (
        "en",
        Class::Either,
        "Mont Neb Nev Okla Ore Penn Tenn Tex Va Vt Wash Wis Wyo Mass Ont Que Alta",
    ),
    (
        "en",
        Class::Either,
        "U.S U.K U.N E.U U.S.A U.A.E D.C L.A N.Y N.J N.C S.C N.D S.D N.H N.M R.I W.Va P.R B.C",
    ),
    (
        "en",
        Class::Either,
        "Ph.D M.D B.A M.A B.S M.S J.D M.B.A R.N Ed.D D.D.S C.E.O A.D B.C.E C.E",
    ),
    ("en", Class::Mostly, "etc al ibid"),
    ("en", Class::Time, "a.m p.m am pm"),
    // German.
    (
        "de",
        Class::Inner,
        "Abg Dr Prof Hr Hrn Fr Frl Dipl Ing Mag Hl St Msgr Frhr Gebr Sen",
    ),
    (
        "de",
        Class::Inner,
        "z.b d.h u.a i.d.r v.a o.g s.o s.u i.a z.t z.zt u.u m.e u.ä o.ä d.i s.g sog i.v a.d",
    ),
    (
        "de",
        Class::Inner,
        "bzw ca vgl evtl ggf inkl exkl zzgl bspw ggü gem lt ebd einschl max min rd geb gest verh",
    ),
    (
        "de",
        Class::Inner,
        "wg insb insbes abzgl allg amtl ausschl bes dgl ehem eigtl entspr etw franz engl jap",
    ),
    (
        "de",
        Class::Inner,
        "v.chr n.chr a.m a.d.ö phil med jur rer nat habil h.c oec theol iur",
    ),
    ("de", Class::BeforeNumber, "Abs Nr Art Bd Kap Ziff Rn Abb Tab S Aufl Az Tel Tsd"),
    (
        "de",
        Class::Either,
        "Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So",
    ),
    ("de", Class::Either, "Mio Mrd Str Std Min Sek e.v a.g Jh Jhdt Jhd Tsd Co Verf Hrsg"),
    ("de", Class::Mostly, "usw etc usf u.s.w u.v.m"),
    // French.
    (
        "fr",
        Class::Inner,
        "M MM Mme Mmes Mlle Mlles Me Mgr Dr Pr St Ste Cdt Gal Col Cap Lt",
    ),
    (
        "fr",
        Class::Inner,
        "c.-à-d c-à-d p.ex ex env av apr cf boul n.b i.e éd trad ill dir",
    ),
    ("fr", Class::BeforeNumber, "art chap fig vol p pp n tél No no al"),
    (
        "fr",
        Class::Either,
        "janv févr avr juil sept oct nov déc bd J.-C av.j.-c apr.j.-c S.A S.A.R.L",
    ),
    ("fr", Class::Mostly, "etc"),
    // Spanish.
    (
        "es",
        Class::Inner,
        "sr sra srta sres sras D dña Don dr dra drs prof profa lic ing arq Gral Cnel Cap Tte Sgto Mons",
    ),
    (
        "es",
        Class::Inner,
        "Sto Sta Fr Excmo Excma Ilmo Ilma Ud Uds Vd Vds EE FF RR Av Avda Pdte Pdta Gob Rev",
    ),
    ("es", Class::Inner, "p.ej ej aprox cf vs apdo depto dpto tel hab"),
    ("es", Class::BeforeNumber, "núm núms art arts pág págs cap vol fig No n.º"),
    (
        "es",
        Class::Either,
        "EE.UU EEUU UU JJ.OO OO S.A S.L S.A.U Cía Hnos Jr a.C d.C EE.UU.AA",
    ),
    ("es", Class::Either, "ene feb abr jun jul ago sept sep oct nov dic"),
    ("es", Class::Time, "a.m p.m"),
    ("es", Class::Mostly, "etc"),
    // Portuguese.
    (
        "pt",
        Class::Inner,
        "sr sra srta srs sras dr dra drs prof profa eng arq Gen Cel Cap Ten Sgt Maj Dom D Pe Fr Sto Sta",
    ),
    ("pt", Class::Inner, "Av R Exmo Exma V.Exa p.ex ex aprox cf tel"),
    ("pt", Class::BeforeNumber, "art arts pág págs núm nº n cap vol fig"),
    (
        "pt",
        Class::Either,
        "jan fev mar abr mai jun jul ago set out nov dez Ltda Cia S.A S.A.D a.C d.C EUA E.U.A",
    ),
    ("pt", Class::Mostly, "etc"),
    // Italian.
    (
        "it",
        Class::Inner,
        "sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag On Sen Mons Don S SS",
    ),
    (
        "it",
        Class::Inner,
        "Gen Col Cap Magg Ten Mar on p.es es ca cfr sigg ecc.mo v vs ill",
    ),
    ("it", Class::BeforeNumber, "art artt n nn pag pagg cap vol fig tel"),
    (
        "it",
        Class::Either,
        "gen feb mar apr mag giu lug ago set sett ott nov dic S.p.A S.r.l S.p.a a.C d.C",
    ),
    ("it", Class::Mostly, "ecc etc"),
    // Dutch.
    (
        "nl",
        Class::Inner,
        "dhr mevr mw mr mrs drs dr ir ing prof ds jhr mgr St gen kol kapt burg",
    ),
    (
        "nl",
        Class::Inner,
        "bijv bv d.w.z o.a m.b.t t.a.v i.p.v t.o.v a.u.b n.a.v o.l.v i.v.m t.g.v z.g z.g.n resp ca vgl incl excl m.n evt",
    ),
    ("nl", Class::BeforeNumber, "nr nrs art blz p hfst afb tel"),
    (
        "nl",
        Class::Either,
        "jan feb mrt apr jun jul aug sep sept okt nov dec N.V B.V v.Chr n.Chr mln mld",
    ),
    ("nl", Class::Mostly, "enz etc e.d"),
    // Russian and Ukrainian.
    (
        "ru",
        Class::Inner,
        "т.е т.к т.н т.о т.ч напр см ср им проф акад доц ред ул пр пл просп пос дер обл р-н св о ген полк п/п гр",
    ),
    ("ru", Class::BeforeNumber, "стр рис табл гл ст п пп № д кв т"),
    (
        "ru",
        Class::Either,
        "г гг в вв н.э до.н.э руб коп тыс млн млрд трлн долл чел км кг мин сек янв февр мар апр авг сент окт нояб дек США",
    ),
    ("ru", Class::Mostly, "др пр т.д т.п"),
    ("uk", Class::Inner, "т.з напр див ім проф акад вул просп смт обл св"),
    ("uk", Class::Either, "р рр ст грн тис млн млрд м"),
    ("uk", Class::Mostly, "ін т.д т.п"),
    // Others, the commonest.
    (
        "pl",
        Class::Inner,
        "p dr prof inż mgr hab płk gen kpt św ul al pl tzn tzw m.in np wg ks abp bp im tj ok ww por",
    ),
    ("pl", Class::BeforeNumber, "nr art ust poz str rys pkt"),
    ("pl", Class::Either, "r w mln mld tys proc zł godz o.o"),
    ("pl", Class::Mostly, "itd itp etc"),
    (
        "cs",
        Class::Inner,
        "dr prof ing mgr judr mudr phdr bc rndr doc tzv tj např sv gen plk ul nám resp cca mj",
    ),
    ("cs", Class::BeforeNumber, "č čl odst str obr"),
    ("cs", Class::Either, "mil mld tis n.l př.n.l hod s.r.o a.s"),
    ("cs", Class::Mostly, "atd apod aj"),
    (
        "sv",
        Class::Inner,
        "t.ex bl.a dvs s.k f.d d.v.s resp ca dr prof fr o.m f.n jfr kl nr tel",
    ),
    ("sv", Class::Either, "milj mdr f.kr e.kr st"),
    ("sv", Class::Mostly, "etc osv m.m m.fl"),
    ("da", Class::Inner, "f.eks bl.a dvs hr fr dr prof ca jf kl nr pga mht ift inkl"),
    ("da", Class::Either, "mio mia kr pct f.kr e.kr"),
    ("da", Class::Mostly, "osv m.m m.fl mv"),
    ("no", Class::Inner, "f.eks bl.a dvs hr fr dr prof ca jf kl nr pga mht ift inkl"),
    ("no", Class::Either, "mill mrd kr f.kr e.kr"),
    ("no", Class::Mostly, "osv m.m m.fl mv"),
    ("fi", Class::Inner, "esim ns mm ts toht prof n v klo nk"),
    ("fi", Class::Mostly, "jne yms ym"),
    ("ro", Class::Inner, "dl dna dr prof ing ex nr art str bd cca"),
    ("ro", Class::Mostly, "etc ș.a"),
    ("tr", Class::Inner, "dr prof doç av sn yrd gen alb org bkz örn no mah cad sok"),
    ("tr", Class::Mostly, "vb vs vd"),
    ("hu", Class::Inner, "dr prof ifj id özv pl ill kb ún szt stb.-"),
    ("hu", Class::Mostly, "stb"),
    ("ca", Class::Inner, "Sr Sra Dr Dra St Sta Mn p.ex"),
    ("el", Class::Inner, "κ κκ δρ π.χ δηλ βλ"),
    ("el", Class::Either, "π.μ μ.μ μ.χ"),
    ("el", Class::Mostly, "κ.λπ κλπ κ.ά"),
    ("vi", Class::Inner, "TS PGS GS ThS BS KTS TP Tp Q P ĐH LS"),
    ("id", Class::Inner, "dr drs ir prof hj h st jl tgl yth bpk no"),
    ("id", Class::Mostly, "dll dsb dst"),
];
