//! The words by which speakers are found, a table a language.
//!
//! Words are in lower case, in all the forms that are met beside quotations.

use super::class::Class;

/// The words of one language, with what they are.
pub(super) struct Table {
    pub(super) code: &'static str,
    pub(super) classes: &'static [(Class, &'static str)],
}

/// Words that serve in every language: particles of names, forms of address, parts of the
/// names of organisations.
pub(super) const EVERYWHERE: &[(Class, &str)] = &[
    (
        Class::PARTICLE,
        "de del della di da do dos das du la le van von der den ter ten bin ibn bint al el \
         abu ben ould ap ul ur zu zur vom",
    ),
    (
        Class::PLACE,
        "new los las fort north south east west northern southern eastern western saint st \
         united great",
    ),
    (
        Class::ORGANISATION,
        "university college school institute academy department ministry agency \
         administration association federation foundation society union party committee \
         commission council court bank company corporation corp inc ltd llc co plc gmbh ag \
         sa group club team league museum hospital church center centre house senate \
         congress parliament office bureau service services press times post journal news \
         tribune herald guardian telegraph gazette magazine network channel radio tv \
         television street avenue road county city state states kingdom republic nations \
         international national police army navy airlines airways airport island islands \
         river lake mountain park square bridge valley coast beach hotel studios pictures \
         records industries systems technologies media forces act law bill award awards prize day \
         facebook twitter instagram google apple microsoft amazon tesla youtube reuters afp \
         bbc cnn nbc abc cbs npr nasa fbi cia",
    ),
];

pub(super) const TABLES: &[Table] = &[ENGLISH, GERMAN, FRENCH, SPANISH];

const ENGLISH: Table = Table {
    code: "en",
    classes: &[
        (
            Class::SAYS,
            "said says say told tells added adds asked asks explained explains wrote writes \
             tweeted tweets noted notes stated states declared declares announced announces \
             insisted insists argued argues claimed claims warned warns recalled recalls \
             testified testifies acknowledged acknowledges admitted admits replied replies \
             responded responds answered answers continued continues concluded concludes \
             quipped quips joked jokes lamented laments exclaimed exclaims shouted shouts \
             yelled yells cried cries whispered whispers observed observes commented comments \
             remarked remarks complained complains confirmed confirms stressed stresses \
             emphasized emphasizes emphasised suggested suggests revealed reveals boasted \
             boasts predicted predicts vowed vows pledged promised maintained maintains \
             contended contends asserted asserts reiterated reiterates countered counters \
             retorted retorts averred opined opines mused muses conceded concedes cautioned \
             cautions advised advises alleged alleges texted emailed repeated repeats \
             read reads tweets thundered snapped sighed laughed interjected protested pleaded \
             begged demanded demands urged reflected reasoned theorized speculated elaborated \
             marveled gushed raved intoned proclaimed proclaims affirmed relayed recounted \
             recounts shares shared described describes fumed fumes scoffed scoffs barked \
             growled fretted",
        ),
        (
            Class::SAYS_BEFORE,
            "called calls described describes branded dubbed labeled labelled praised \
             praises criticized criticised criticizes blasted slammed denounced denounces \
             accused accuses dismissed dismisses condemned condemns thanked posted posts \
             reported reports thought thinks wondered wonders believed believes felt feels \
             hailed mocked lambasted rejected expressed expresses compared characterized \
             decried touted cited cites quoted quotes hopes hoped released issued \
             pointed points went shot signed tells termed",
        ),
        (
            Class::SAYING,
            "saying adding telling explaining noting writing calling describing stating \
             insisting arguing claiming warning asking declaring announcing tweeting \
             stressing quoting recalling admitting acknowledging suggesting complaining \
             commenting joking shouting yelling concluding replying",
        ),
        (
            Class::THINKS,
            "recalls recalled remembers remembered agrees agreed believes believed thinks \
             thought hopes hoped feels felt knows knew smiles smiled laughs laughed nods \
             nodded sighs sighed shrugs shrugged disagrees disagreed describes described \
             wonders wondered worries worried compares compared points pointed credits \
             credited praised praises criticized blamed blames expressed acknowledges \
             sees saw admits concedes spoke speaks talked talks loves loved likes \
             wants wanted expects expected considers understood understands apologized \
             apologised denied denies defended defends urged urges called calls dismissed \
             refused declined cautioned rejected responded replied answered",
        ),
        (
            Class::HAVING,
            "has have had having will would could should might may must can did does do 's \
             never",
        ),
        (Class::BEING, "is was were are been being be am"),
        (
            Class::ADVERB,
            "also then later now recently reportedly once simply even still just quickly \
             finally often sometimes repeatedly flatly bluntly angrily quietly publicly \
             previously earlier already immediately jokingly famously again first only \
             tearfully proudly initially eventually reluctantly candidly specifically \
             apparently allegedly nonetheless nevertheless subsequently always soon afterward afterwards today \
             yesterday tonight monday tuesday wednesday thursday friday saturday sunday",
        ),
        (Class::HE, "he"),
        (Class::SHE, "she"),
        (Class::HIS, "his him himself"),
        (Class::HER, "her hers herself"),
        (
            Class::PRONOUN,
            "i we they you it this that these those there one who which what we're we've i'm \
             i've they're they've you're it's that's",
        ),
        (Class::WHO, "who which whose whom"),
        (Class::THE, "the"),
        (Class::OWNER, "his her their its our my your"),
        (
            Class::A,
            "a an another some one two three four five several many most both any no \
             other others few hundreds dozens thousands",
        ),
        (
            Class::PREPOSITION,
            "of in on at by for from with to into about after before during against over \
             under between among through since until within without near outside inside \
             across around behind beyond despite upon via per as like than toward towards \
             amid alongside regarding following including",
        ),
        (Class::AND, "and or but nor plus"),
        (Class::THAT, "that if whether how why when where because while although though"),
        (Class::ACCORDING, "according"),
        (Class::BY, "to"),
        (
            Class::TITLE,
            "mr mrs ms miss dr sir lord lady dame president minister chancellor senator sen \
             representative rep governor gov mayor king queen prince princess general gen \
             colonel col captain capt lieutenant lt sergeant sgt officer judge justice \
             professor prof chairman chairwoman chairperson chair secretary director chief \
             prime premier pope bishop archbishop cardinal ambassador congressman \
             congresswoman attorney lawyer spokesman spokeswoman spokesperson detective det \
             inspector doctor sheriff former deputy vice coach admiral adm commander \
             cmdr major maj corporal cpl private pvt brigadier marshal constable \
             superintendent supt commissioner reverend rev honorable rear chairwoman \
             councilor councillor councilman councilwoman alderman ceo cfo coo cto founder cofounder \
             co-founder analyst researcher scientist author editor reporter correspondent \
             host anchor actor actress singer comedian director producer writer filmmaker \
             manager executive official leader lawmaker legislator pastor priest rabbi imam \
             father sister brother mother engineer economist expert astronomer biologist \
             historian psychologist physician nurse surgeon paramedic firefighter teacher \
             principal student superintendent owner partner investigator prosecutor trooper \
             agent pilot star player quarterback striker manager trainer veteran activist \
             advocate organizer volunteer resident neighbor neighbour witness survivor \
             assistant associate senior junior acting interim foreign defense defence finance \
             interior state cabinet press district city county house senate majority minority \
             republican democratic democrat fellow first second lead head chief undersecretary \
             magistrate speaker treasurer counsel advisor adviser aide strategist consultant \
             supervisor administrator coordinator dispatcher clerk warden ranger curator \
             nominee candidate negotiator envoy monsignor sultan sheikh sheik emir ayatollah \
             mullah lama chef designer artist musician rapper columnist blogger critic \
             journalist photographer boss skipper captain midfielder defender goalkeeper \
             businessman businesswoman entrepreneur investor banker trader farmer driver \
             husband wife son daughter uncle aunt cousin nephew niece grandfather grandmother \
             boyfriend girlfriend fiance fiancee friend colleague roommate classmate mom dad \
             stepfather stepmother widow widower native man woman teen teenager mogul \
             billionaire millionaire tycoon archaeologist anthropologist astrophysicist \
             physicist chemist geologist scholar coroner elder whip astronaut assemblyman \
             assemblywoman educator freshman sophomore golfer regent selectman mp mep \
             lobbyist consul",
        ),
        (
            Class::MANY,
            "police officials authorities prosecutors investigators witnesses residents \
             researchers scientists experts critics analysts protesters people sources \
             lawmakers republicans democrats doctors lawyers attorneys neighbors neighbours \
             relatives friends parents family officers detectives firefighters reporters \
             journalists editors fans users viewers organizers activists supporters opponents \
             economists workers employees students teachers troops soldiers rebels militants \
             spokesmen spokespeople executives leaders ministers senators diplomats \
             negotiators observers historians astronomers biologists doctors nurses \
             authors writers justices judges supervisors pilots deejays everyone everybody someone somebody nobody",
        ),
        (
            Class::MAN,
            "mr sir lord king prince father brother son uncle husband spokesman chairman \
             congressman businessman councilman monsignor pope boyfriend nephew \
             grandfather dad widower stepfather man boy sultan emir rev fiance",
        ),
        (
            Class::WOMAN,
            "mrs ms miss lady dame queen princess mother sister daughter aunt wife \
             spokeswoman chairwoman congresswoman actress businesswoman councilwoman \
             girlfriend niece grandmother mom widow stepmother woman girl fiancee",
        ),
        (
            Class::STOP,
            "a an the and or but if then than as at by for from in into of off on onto out \
             over to under up with so such very too just only even still yet while because \
             since until after before during between against through both each all any more \
             most other own same one however meanwhile yesterday today tomorrow although \
             though despite earlier later let according among within without another several \
             every many much few not no never here there when where why how what who whom \
             which whose that this these those is are was were be been being am has have had \
             do does did will would shall should can could may might must also instead \
             indeed perhaps maybe again once now since asked speaking writing when once \
             unlike like first second next last finally additionally furthermore moreover \
             nevertheless nonetheless neither either afterward still yes oh well ok okay thanks please \
             some its their our my your his her him them us me i we you they it he she \
             read share photo image pic pics video click follow related advertisement getty sign hide caption \
             such especially particularly eventually sometimes often usually two three four \
             five six seven eight nine ten dear hello hi hey",
        ),
        (
            Class::DAY,
            "monday tuesday wednesday thursday friday saturday sunday january february \
             march april june july august september october november december feb apr \
             aug sep sept oct nov dec christmas easter",
        ),
        (
            Class::FINITE,
            "is are was were be been am has have had do does did will would should can \
             could may might must isn't aren't wasn't weren't don't doesn't didn't won't \
             wouldn't can't couldn't shouldn't haven't hasn't hadn't i'm we're they're it's \
             he's she's that's there's you're i've we've you've they've i'll we'll i'd we'd \
             i we you he she they let's go get want need know think",
        ),
    ],
};

const GERMAN: Table = Table {
    code: "de",
    classes: &[
        (
            Class::SAYS,
            "sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint \
             teilte schrieb schreibt twitterte ergänzte fügte fragte fragt antwortete \
             erwiderte warnte warnt forderte fordert kritisierte kritisiert kündigte \
             berichtete berichtet behauptete behauptet versicherte versichert bestätigte \
             bestätigt räumte gab äußerte äußerten hieß rief klagte lobte mahnte urteilte \
             resümierte unterstrich bekräftigte sprach nannte bezeichnete zitierte erzählte \
             erzählt erinnerte entgegnete stellte",
        ),
        (Class::SAYS_BEFORE, "gesagt erklärt betont mitgeteilt geschrieben geäußert"),
        (Class::HAVING, "hat habe haben hatte hatten"),
        (Class::BEING, "ist sind war waren wird werden wurde wurden worden sei"),
        (
            Class::ADVERB,
            "auch dann später jedoch aber dazu zudem weiter nun noch heute gestern am \
             montag dienstag mittwoch donnerstag freitag samstag sonntag zuvor bereits \
             daraufhin dabei anschließend",
        ),
        (Class::HE, "er"),
        (Class::SHE, "sie"),
        (Class::HIS, "sein seine seinen seinem seiner ihm ihn"),
        (Class::HER, "ihr ihre ihren ihrem ihrer"),
        (Class::PRONOUN, "ich wir es man ihr das dies"),
        (Class::WHO, "welcher welche welches wer"),
        (Class::THE, "der die das dem den des"),
        (Class::OWNER, "sein seine seiner ihr ihre ihrer unser unsere"),
        (
            Class::A,
            "ein eine einer eines einem einen mehrere viele einige zwei drei beide",
        ),
        (
            Class::PREPOSITION,
            "von vom in im an am auf aus bei beim für mit nach über unter vor zu zum zur \
             gegen durch ohne um seit zwischen während wegen gegenüber als",
        ),
        (Class::AND, "und oder aber sowie"),
        (Class::THAT, "dass ob weil wenn wie"),
        (Class::ACCORDING, "laut so nach zufolge"),
        (
            Class::TITLE,
            "herr herrn frau dr prof präsident präsidentin minister ministerin kanzler \
             kanzlerin bundeskanzler bundeskanzlerin außenminister außenministerin \
             innenminister innenministerin finanzminister finanzministerin \
             verteidigungsminister verteidigungsministerin ministerpräsident \
             ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister \
             oberbürgermeisterin sprecher sprecherin polizeisprecher polizeisprecherin \
             regierungssprecher regierungssprecherin chef chefin vorsitzender vorsitzende \
             parteichef parteichefin direktor direktorin leiter leiterin professor \
             professorin forscher forscherin experte expertin trainer trainerin general \
             generalsekretär generalsekretärin senator senatorin abgeordneter abgeordnete \
             richter richterin anwalt anwältin staatsanwalt staatsanwältin autor autorin \
             bischof papst könig königin landrat landrätin geschäftsführer geschäftsführerin \
             vorstandschef vorstandschefin bundespräsident premierminister premierministerin \
             bundesminister staatssekretär kommissar kommissarin inspektor nachbar nachbarin",
        ),
        (
            Class::MANY,
            "polizei behörden ermittler forscher experten beamte zeugen anwohner bewohner \
             nachbarn eltern kritiker politiker leute menschen kreise",
        ),
        (Class::MAN, "herr herrn mann"),
        (
            Class::WOMAN,
            "frau präsidentin ministerin kanzlerin bürgermeisterin sprecherin chefin \
             direktorin leiterin professorin forscherin expertin trainerin autorin königin",
        ),
        (
            Class::STOP,
            "der die das dem den des ein eine einer eines einem einen und oder aber wenn \
             als an bei für von in im am zu zum zur mit er sie es wir ich ist sind war \
             waren sein hat haben hatte wird werden wurde wurden auch so nur noch aus auf \
             nach vor über unter dass nachdem doch denn da nun heute gestern morgen laut \
             dabei dazu zudem jedoch damit dann dort hier wie was wer warum wo während \
             trotz seit um durch ohne gegen zwischen bis nicht kein keine man mehr sehr",
        ),
        (
            Class::DAY,
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar \
             februar märz april mai juni juli august september oktober november dezember \
             weihnachten ostern",
        ),
        (
            Class::FINITE,
            "ist sind war waren hat haben hatte wird werden wurde kann können muss müssen \
             soll sollen will wollen darf ich wir sie er es habe bin",
        ),
    ],
};

const FRENCH: Table = Table {
    code: "fr",
    classes: &[
        (
            Class::SAYS,
            "dit disait répété répète répétait déclaré déclare déclarait affirmé affirme affirmait annoncé annonce \
             expliqué explique expliquait indiqué indique ajouté ajoute ajoutait précisé \
             précise souligné souligne soulignait estimé estime estimait assuré assure \
             assurait confié confie raconté raconte racontait lancé lance répondu répond \
             demandé demande écrit écrivait rappelé rappelle noté note observé observe \
             regretté regrette commenté commente poursuivi poursuit conclu conclut martelé \
             martèle insisté insiste prévenu prévient averti avertit reconnu reconnaît \
             dénoncé dénonce réagi réagit tweeté salué jugé juge soutient soutenu résume \
             résumé témoigne témoigné plaisante avoue avoué prévient",
        ),
        (Class::HAVING, "a ont avait avaient aurait"),
        (Class::BEING, "est sont était étaient été être fut"),
        (
            Class::ADVERB,
            "t aussi ensuite alors également encore toutefois notamment déjà lundi mardi \
             mercredi jeudi vendredi samedi dimanche hier",
        ),
        (Class::HE, "il lui"),
        (Class::SHE, "elle"),
        (Class::HIS, "monsieur"),
        (Class::PRONOUN, "je nous on ils elles ce cela ça vous tu"),
        (Class::WHO, "qui dont"),
        (Class::THE, "le la les l"),
        (Class::OWNER, "son sa ses leur leurs notre nos"),
        (Class::A, "un une des plusieurs certains deux trois"),
        (
            Class::PREPOSITION,
            "de d du des à au aux en dans par pour sur avec sans sous chez vers entre \
             depuis pendant contre lors après avant",
        ),
        (Class::AND, "et ou mais"),
        (Class::THAT, "que qu si lorsque quand"),
        (Class::ACCORDING, "selon"),
        (
            Class::TITLE,
            "m mm mme mlle dr pr monsieur madame président présidente ministre préfet \
             préfète maire général colonel premier première porte-parole parole porte chef \
             directeur directrice député députée sénateur sénatrice avocat avocate procureur \
             procureure juge professeur professeure chercheur chercheuse économiste expert \
             experte secrétaire chancelier chancelière roi reine pape évêque commissaire \
             capitaine entraîneur entraîneuse patron patronne responsable auteur auteure \
             écrivain docteur maître me",
        ),
        (
            Class::MANY,
            "policiers autorités enquêteurs chercheurs experts témoins habitants riverains \
             sources responsables manifestants",
        ),
        (Class::MAN, "m monsieur roi directeur sénateur président"),
        (Class::WOMAN, "mme mlle madame reine directrice sénatrice présidente"),
        (
            Class::STOP,
            "le la les l un une des du de d et ou mais si que qui à au aux en dans par pour \
             sur avec il elle on nous ils elles est sont était a ont avait être se s ce \
             cette ces son sa ses leur plus selon après avant depuis pendant lors alors \
             ainsi aussi pourtant cependant enfin puis donc car comme quand où je vous tu \
             ne pas n c j m qu y",
        ),
        (
            Class::DAY,
            "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril \
             mai juin juillet août septembre octobre novembre décembre noël pâques",
        ),
        (
            Class::FINITE,
            "est sont était suis sommes a ont ai avons avez peut peuvent faut doit va vont \
             je nous vous il elle on ils c j fait sera",
        ),
    ],
};

const SPANISH: Table = Table {
    code: "es",
    classes: &[
        (
            Class::SAYS,
            "dijo dice dijeron decía afirmó afirma afirmaron declaró declara anunció anuncia \
             explicó explica señaló señala añadió añade aseguró asegura manifestó manifiesta \
             indicó indica comentó comenta agregó agrega sostuvo sostiene subrayó subraya \
             recordó recuerda advirtió advierte preguntó pregunta respondió responde \
             contestó escribió escribe reconoció reconoce admitió insistió insiste apuntó \
             apunta destacó destaca lamentó lamenta expresó expresa concluyó concluye \
             denunció denuncia relató relata contó cuenta precisó precisa reiteró opinó \
             opina confesó confirmó tuiteó",
        ),
        (Class::SAYS_BEFORE, "dicho afirmado declarado asegurado señalado explicado"),
        (Class::HAVING, "ha han había habían"),
        (Class::BEING, "es son era fue fueron sido está estaba"),
        (
            Class::ADVERB,
            "también luego además después ayer hoy ya lunes martes miércoles jueves viernes \
             sábado domingo",
        ),
        (Class::HE, "él"),
        (Class::SHE, "ella"),
        (Class::PRONOUN, "yo nosotros ellos ellas esto eso se lo"),
        (Class::WHO, "quien que cual"),
        (Class::THE, "el la los las al"),
        (Class::OWNER, "su sus nuestro nuestra"),
        (Class::A, "un una unos unas varios varias algunos dos tres"),
        (
            Class::PREPOSITION,
            "de del a al en por para con sin sobre entre desde hasta contra tras durante \
             ante hacia",
        ),
        (Class::AND, "y e o pero"),
        (Class::THAT, "si cuando"),
        (Class::ACCORDING, "según"),
        (
            Class::TITLE,
            "sr sra srta señor señora dr dra don doña presidente presidenta ministro \
             ministra general coronel alcalde alcaldesa gobernador gobernadora senador \
             senadora diputado diputada portavoz vocero vocera director directora jefe jefa \
             secretario secretaria canciller rey reina papa obispo juez jueza fiscal abogado \
             abogada profesor profesora doctor doctora investigador investigadora experto \
             experta entrenador entrenadora comisario comisaria capitán líder vicepresidente \
             vicepresidenta primer primera ministro autor autora escritor escritora",
        ),
        (
            Class::MANY,
            "autoridades policía fuentes testigos vecinos expertos investigadores \
             funcionarios manifestantes",
        ),
        (Class::MAN, "sr señor don rey director senador"),
        (Class::WOMAN, "sra srta señora doña reina directora senadora presidenta"),
        (
            Class::STOP,
            "el la los las un una unos unas y o pero si que de del al en por para con se su \
             sus lo le les es son era fue ha han había ser este esta esto eso como más no \
             según tras desde hasta entre sobre sin durante también además cuando donde \
             porque aunque mientras ya muy yo mi tu",
        ),
        (
            Class::DAY,
            "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril \
             mayo junio julio agosto septiembre octubre noviembre diciembre navidad",
        ),
        (
            Class::FINITE,
            "es son era fue está están soy somos ha han hemos he tiene tienen puede pueden \
             debe hay va vamos no yo nosotros hacer ser",
        ),
    ],
};
