//! English words of one kind, of which each says something else than the others.

/// Sets of such words, in their base forms; those with a slash between them say the same.
///
/// They are what a report may have in each other's place: who, with what, of which sort, in
/// which state. A word of two meanings stands in the sets of both; a general word that stands
/// for others of its set, as "vehicle" for "car", stands in none.
pub(super) const ENGLISH: &[&str] = &[
    // People
    "husband/widower wife/widow father/dad mother/mom/mum brother sister son daughter \
     uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter \
     stepfather stepmother stepson stepdaughter boyfriend girlfriend fiance fiancee \
     godfather neighbor colleague roommate classmate",
    "mayor governor senator congressman ambassador/envoy judge/justice sheriff king queen \
     president premier pope treasurer secretary/spokesman/spokeswoman/spokesperson \
     chairman/chairwoman manager/coach/trainer captain/skipper goalkeeper/keeper \
     striker/forward/strikers defender midfielder quarterback linebacker pitcher catcher \
     batsman/batter bowler referee/umpire jockey bishop archbishop cardinal \
     priest/pastor/vicar deacon rabbi imam nun monk \
     teacher/schoolteacher/instructor/tutor professor student/pupil principal/headmaster \
     nurse doctor/physician/surgeon/medic dentist pharmacist psychiatrist/psychologist \
     paramedic vet lawyer/attorney/solicitor/barrister juror prosecutor engineer \
     farmer/grower fisherman/fishermen miner pilot/aviator chauffeur firefighter/fireman \
     policeman/policemen/detective/constable soldier sailor airman baker butcher \
     carpenter plumber electrician architect mechanic tailor \
     journalist/reporter/correspondent editor publisher actor/actress director \
     singer/vocalist dancer drummer guitarist pianist composer conductor painter sculptor \
     novelist/author poet comedian chef/cook waiter/waitress cleaner/janitor gardener \
     astronaut banker accountant",
    "driver/motorist cyclist motorcyclist/biker pedestrian hiker/walker/climber skier \
     swimmer jogger/runner hunter fisherman/angler",
    "employee/worker customer/shopper supplier contractor shareholder",
    "captain major lieutenant colonel sergeant corporal private brigadier marshal admiral",
    "rebel army/military police navy militia",
    "christian muslim jewish hindu buddhist sikh",
    // What is governed, tried and taught
    "transport environment health education finance defense interior justice foreign \
     agriculture culture labor trade housing tourism fisheries",
    "murder manslaughter rape robbery fraud/embezzlement arson kidnapping/abduction bribery \
     smuggling assault battery perjury treason espionage/spying evasion corruption terrorism \
     theft burglary libel slander blackmail/extortion forgery trespass vandalism bigamy \
     stalking shoplifting",
    "knife gun/pistol/rifle/firearm bomb axe/ax hammer sword grenade missile/rocket \
     mortar arrow rope",
    "parliament/legislature/congress court cabinet",
    "physics chemistry biology economics mathematics/math medicine literature geography \
     philosophy astronomy history botany psychology geology",
    "boycott election strike referendum coup",
    // Nature
    "goat sheep/lamb cow/cattle pig/hog horse/pony dog/puppy cat/kitten chicken/hen duck \
     goose rabbit deer wolf/wolves bear lion tiger leopard elephant rhino giraffe monkey \
     snake crocodile shark whale dolphin seal salmon tuna eagle owl bee mosquito fox \
     lizard trout shrimp pigeon parrot penguin pelican wasp ant spider scorpion frog \
     turtle rat squirrel camel donkey moose panda koala turkey",
    "cholera measles malaria ebola tuberculosis influenza/flu polio typhoid dengue \
     diabetes cancer asthma hepatitis pneumonia meningitis rabies mumps smallpox leukemia \
     stroke epilepsy arthritis anemia",
    "virus bacterium/bacteria fungus parasite",
    "earthquake/quake hurricane/cyclone/typhoon tornado/twister tsunami avalanche flood \
     landslide/mudslide wildfire/bushfire/fire drought eruption volcano \
     blizzard/snowstorm heatwave",
    "rain snow hail/hailstorm fog sunshine sleet drizzle thunder frost",
    "arm hand/hands leg foot/feet neck knee ankle shoulder hip wrist elbow eye ear nose \
     chest stomach thigh spine head heart lung liver kidney brain finger toe mouth rib \
     skull hamstring biceps groin calf tooth tongue skin bone blood urine",
    "river lake canal",
    "mountain valley island peninsula desert forest ocean/sea beach/shore glacier volcano \
     sky",
    "planet star moon comet asteroid sun",
    "oxygen hydrogen nitrogen helium carbon",
    // Goods
    "gold silver bronze copper iron steel aluminum zinc nickel tin lead lithium uranium \
     platinum marble granite wood/wooden/timber brick concrete plastic glass leather wool \
     cotton silk diamond emerald ruby",
    "wheat rice corn/maize barley oats soybean/soya/soy sugar salt coffee tea cocoa \
     potato tomato apple orange banana grape onion carrot beef pork lamb/mutton milk \
     cheese butter beer wine whisky/whiskey vodka rye bread juice ham lemon peach \
     cherries/cherry strawberries melon lettuce spinach cabbage cucumber almond peanut \
     olive walnut honey vinegar egg sausage chocolate vanilla soup salad",
    "ivory gold diamonds/diamond weapons/arms cigarettes/tobacco",
    "ivory cocaine heroin marijuana/cannabis alcohol tobacco",
    "oil/petroleum gas/petrol/gasoline coal nuclear solar wind diesel hydrogen uranium \
     electricity water",
    "car/automobile truck/lorry bus train tram taxi/cab ambulance plane/airliner/jet \
     helicopter/chopper drone motorcycle/motorbike bicycle tractor ferry/ship yacht canoe \
     submarine tank rocket/missile",
    "toaster kettle oven refrigerator/fridge dishwasher television/tv",
    "laptop phone camera printer refrigerator/fridge",
    "newspaper television/tv radio magazine book",
    "novel poem play/drama opera ballet album painting sculpture film/movie \
     comedy/tragedy",
    "trousers/pants hat shoe glove jacket/coat shirt",
    "violin piano guitar drum trumpet cello flute saxophone",
    "football/soccer rugby cricket tennis hockey basketball baseball golf boxing \
     wrestling swimming cycling athletics skiing skating volleyball handball badminton \
     chess poker rowing fencing archery surfing javelin discus",
    "school/academy college/university hospital/clinic hotel church/cathedral/chapel \
     mosque temple synagogue museum library theater stadium/arena airport prison/jail \
     bank restaurant/cafe factory/plant farm mine warehouse pharmacy bakery supermarket \
     nightclub castle cemetery/graveyard park harbor/port station bridge tunnel dam",
    "kitchen bedroom bathroom basement/cellar attic garage balcony",
    "window door wall roof floor/ground ceiling",
    "road/highway/street/motorway railway/railroad runway canal",
    "breakfast lunch dinner/supper",
    "red blue green yellow black white purple pink brown gray",
    // Further sets, by field
    "doctor/physician/gp nurse dentist/orthodontist pharmacist/druggist \
     paramedic/ambulanceman/ambulancemen veterinarian/vet patient chiropractor \
     optician/optometrist undertaker/mortician physiotherapist/physio acupuncturist \
     masseur/masseuse dietitian/dietician/nutritionist audiologist podiatrist/chiropodist \
     homeopath/homoeopath",
    "surgeon/neurosurgeon dentist/orthodontist midwife/midwives cardiologist \
     dermatologist neurologist oncologist pediatrician/paediatrician \
     psychiatrist/psychoanalyst radiologist urologist \
     gynecologist/gynaecologist/obstetrician anesthesiologist/anesthetist/anaesthetist \
     ophthalmologist orthopedist/orthopaedist pathologist/coroner endocrinologist \
     gastroenterologist hematologist/haematologist geriatrician rheumatologist \
     nephrologist pulmonologist allergist pharmacist/druggist paramedic \
     physiotherapist/physio optician/optometrist veterinarian/vet",
    "nanny/nursemaid/babysitter/childminder/governess nurse housekeeper/maid/chambermaid \
     cook/chef gardener/groundskeeper butler/footman/footmen/valet chauffeur/driver tutor \
     janitor/caretaker/custodian bodyguard doorman/doormen/concierge/porter seamstress",
    "diabetic epileptic asthmatic alcoholic/drunkard hemophiliac/haemophiliac amputee \
     paraplegic/quadriplegic leper schizophrenic insomniac anorexic/bulimic hypochondriac \
     autistic",
    "smoker nonsmoker",
    "judge/justice/magistrate lawyer/attorney/solicitor/barrister/counsel \
     juror/juryman/jurymen bailiff witness/eyewitness defendant/accused/suspect/appellant \
     stenographer interpreter",
    "judge/justice/magistrate prosecutor juror/juryman/jurymen defendant/accused/suspect \
     bailiff witness notary",
    "plaintiff/claimant/complainant/litigant defendant/respondent \
     judge/justice/magistrate juror/juryman/jurymen",
    "victim perpetrator/attacker/assailant/culprit/offender rescuer",
    "prosecution defense/defence jury",
    "prisoner/inmate/convict/detainee guard/warder/jailer/jailor/warden chaplain parolee",
    "hostage/captive captor/kidnapper/abductor negotiator rescuer",
    "policeman/policemen/policewoman/policewomen/cop/officer/constable/detective/patrolman/patrolmen/trooper/soldier/serviceman/servicemen \
     firefighter/fireman/firemen paramedic/medic/doctor/physician lifeguard \
     sailor/seaman/seamen postman/postmen/mailman/mailmen teacher/schoolteacher/educator \
     nurse lawyer/attorney farmer journalist/reporter priest/clergyman/clergymen \
     fisherman/fishermen/fisher",
    "thief/thieves/robber/burglar/bandit arsonist/firebug/pyromaniac \
     kidnapper/abductor/captor smuggler/trafficker \
     forger/counterfeiter/fraudster/swindler/conman/conmen/embezzler/scammer \
     rapist/molester/pedophile/paedophile killer/murderer/murderess/assassin/slayer \
     blackmailer/extortionist hacker/cybercriminal pimp poacher vandal spy stalker \
     perjurer bigamist pirate deserter",
    "burglar/housebreaker shoplifter pickpocket carjacker embezzler mugger",
    "bomber gunman/gunmen/shooter/sniper knifeman/knifemen/stabber poisoner arsonist \
     strangler",
    "private/pvt corporal/cpl sergeant/sgt lieutenant/lt captain/capt major/maj \
     colonel/col brigadier general/gen marshal cadet",
    "admiral commodore captain/capt lieutenant midshipman/midshipmen ensign \
     boatswain/bosun",
    "infantryman/infantrymen paratrooper sniper/marksman/marksmen/sharpshooter \
     gunner/artilleryman/artillerymen cavalryman/cavalrymen sapper medic grenadier \
     quartermaster bugler submariner",
    "soldier/troop/serviceman/servicemen \
     militant/rebel/insurgent/guerrilla/guerilla/terrorist/militiaman/militiamen/mercenary \
     civilian/noncombatant/villager policeman/policemen/cop diplomat",
    "army/marines navy/fleet airforce coastguard militia police",
    "pilot/aviator/airman/flier/flyer/copilot steward/stewardess \
     passenger/traveler/traveller controller mechanic navigator parachutist/skydiver \
     stowaway",
    "driver/motorist passenger/occupant pedestrian/walker cyclist/bicyclist \
     motorcyclist/motorbiker hitchhiker",
    "trucker/lorryman/lorrymen cabbie/cabdriver motorcyclist cyclist/bicyclist pedestrian \
     pilot chauffeur",
    "conductor/guard passenger/commuter porter signalman/signalmen stationmaster engineer",
    "boatman/boatmen/ferryman/ferrymen \
     docker/longshoreman/longshoremen/stevedore/dockworker trucker/teamster \
     railwayman/railwaymen/railroader airman/pilot miner/collier steelworker farmer \
     farmhand/farmworker fisherman/fishermen/fisher lumberjack/logger nurse teacher \
     autoworker postman/postmen",
    "carpenter/joiner plumber electrician bricklayer/mason/stonemason \
     roofer/slater/thatcher painter/decorator plasterer glazier welder scaffolder \
     architect surveyor tiler locksmith paver steeplejack",
    "blacksmith/smith/farrier goldsmith/silversmith/jeweler/jeweller \
     potter/ceramist/ceramicist weaver tailor/dressmaker/seamstress/couturier \
     cobbler/shoemaker carpenter/cabinetmaker/joiner glassblower bookbinder saddler \
     watchmaker/clockmaker locksmith gunsmith upholsterer engraver tanner cooper \
     wheelwright boatbuilder/shipbuilder printer milliner/hatter taxidermist furrier \
     tattooist perfumer mechanic hairdresser/barber/hairstylist/stylist \
     beautician/cosmetologist/manicurist",
    "baker butcher grocer/greengrocer fishmonger florist bookseller newsagent/newsdealer \
     tobacconist jeweler/jeweller ironmonger pharmacist/druggist confectioner \
     haberdasher/draper stationer optician milkman/milkmen pawnbroker hairdresser/barber",
    "cook/chef waiter/waitress/server bartender/barman/barmen/barmaid/barkeeper/barista \
     sommelier dishwasher cashier/teller doorman/doormen/bouncer diner/patron/guest",
    "vegetarian vegan carnivore omnivore",
    "host/hostess guest/visitor/invitee",
    "farmer/grower/agriculturist fisherman/fishermen/fisher/angler/trawlerman/trawlermen \
     hunter/huntsman/huntsmen logger/lumberjack/woodcutter beekeeper/apiarist miner \
     gardener/horticulturist trapper",
    "shepherd/sheepherder/goatherd cowboy/rancher/cattleman/cattlemen beekeeper/apiarist \
     winegrower/vintner fisherman/fishermen lumberjack gamekeeper/ranger poacher \
     dairyman/dairymen/milkmaid plowman/ploughman/plowmen/ploughmen falconer",
    "pianist/keyboardist guitarist drummer/percussionist violinist/fiddler cellist \
     bassist flutist/flautist saxophonist trumpeter trombonist clarinetist/clarinettist \
     harpist organist oboist accordionist bagpiper/piper banjoist violist lutenist \
     bassoonist harpsichordist hornist singer/vocalist/rapper/crooner",
    "soprano alto/contralto tenor baritone bass mezzo countertenor",
    "composer/songwriter conductor/maestro lyricist/librettist soloist choirmaster",
    "singer/vocalist actor/actress/thespian dancer/ballerina \
     magician/illusionist/conjurer/conjuror painter sculptor/sculptress novelist poet \
     photographer acrobat juggler ventriloquist footballer boxer politician chef",
    "actor/actress director producer screenwriter/scriptwriter \
     cameraman/cameramen/cinematographer/videographer stuntman/stuntmen/stuntwoman \
     choreographer composer animator projectionist editor usher playwright/dramatist \
     stagehand prompter critic/reviewer",
    "clown/jester acrobat/trapezist/aerialist/tumbler juggler \
     magician/illusionist/conjurer/conjuror ringmaster comedian/comic/comedienne \
     contortionist ventriloquist puppeteer fortuneteller/clairvoyant/psychic/soothsayer \
     hypnotist",
    "novelist poet/poetess playwright/dramatist \
     journalist/reporter/correspondent/newsman/newsmen biographer essayist lyricist \
     screenwriter/scriptwriter lexicographer translator cartoonist/caricaturist \
     illustrator publisher librarian historian",
    "journalist/reporter/correspondent/newspaperman/newspapermen/editor/photographer/photojournalist/cameraman/cameramen/paparazzo/paparazzi \
     publisher cartoonist printer proofreader \
     spokesman/spokesmen/spokeswoman/spokeswomen/spokesperson/spokespeople",
    "author/writer publisher illustrator translator critic/reviewer bookseller",
    "painter sculptor/sculptress photographer architect potter/ceramist/ceramicist \
     engraver/etcher weaver",
    "cyclist/bicyclist skier swimmer boxer/pugilist wrestler/grappler golfer \
     runner/jogger rower/oarsman/oarsmen/oarswoman gymnast skater/skateboarder \
     sailor/yachtsman/yachtsmen/yachtswoman \
     jockey/horseman/horsemen/horsewoman/equestrian footballer cricketer \
     surfer/windsurfer archer fencer/swordsman/swordsmen \
     weightlifter/powerlifter/bodybuilder climber/mountaineer/alpinist snowboarder diver \
     bowler judoka canoeist/kayaker/paddler triathlete biathlete motorcyclist angler \
     parachutist/skydiver bobsledder/luger curler bullfighter/matador/toreador",
    "sprinter hurdler marathoner walker/racewalker vaulter \
     decathlete/heptathlete/pentathlete steeplechaser",
    "freestyle backstroke breaststroke butterfly medley",
    "bantamweight featherweight flyweight heavyweight lightweight middleweight \
     welterweight cruiserweight",
    "goalkeeper/keeper/goalie defender/back midfielder striker/forward/attacker \
     referee/ref coach/manager/trainer",
    "goalkeeper/keeper/goalie defender/fullback winger/wing",
    "quarterback/qb linebacker cornerback safety receiver/wideout tailback/halfback \
     fullback kicker/placekicker punter center guard tackle",
    "pitcher/reliever catcher shortstop outfielder/centerfielder baseman/basemen \
     umpire/ump",
    "batsman/batsmen/batter bowler wicketkeeper umpire allrounder",
    "spinner seamer/paceman/pacemen batsman/batsmen wicketkeeper",
    "center/centre guard forward",
    "prop hooker lock flanker fullback winger/wing flyhalf/outhalf scrumhalf \
     centre/center",
    "goaltender/goalie/netminder defenseman/defensemen/defenceman/defencemen winger \
     center/centre",
    "fan/supporter/spectator \
     player/footballer/sportsman/sportsmen/sportswoman/sportswomen coach/trainer \
     referee/umpire/ref commentator/pundit/sportscaster sponsor",
    "jockey/rider trainer breeder punter/bettor/gambler groom/stableman/stablemen \
     bookmaker/bookie",
    "winner/victor/champion loser",
    "finalist semifinalist quarterfinalist",
    "amateur professional/pro",
    "rookie/newcomer/novice/debutant/beginner veteran",
    "biologist chemist physicist/astronomer geologist mathematician/statistician \
     economist historian philosopher sociologist psychologist linguist/philologist \
     anthropologist/ethnologist archaeologist/archeologist geographer/cartographer \
     meteorologist/climatologist paleontologist/palaeontologist engineer theologian \
     criminologist pharmacologist musicologist neurologist",
    "botanist zoologist ornithologist/birdwatcher entomologist \
     virologist/bacteriologist/microbiologist/epidemiologist geneticist oceanographer \
     ecologist/environmentalist/conservationist primatologist herpetologist \
     neuroscientist/neurobiologist immunologist toxicologist \
     paleontologist/palaeontologist",
    "seismologist volcanologist meteorologist/climatologist hydrologist glaciologist \
     oceanographer mineralogist astronomer/astrophysicist",
    "pupil/schoolchild/schoolchildren teacher/schoolteacher/educator/instructor \
     headmaster/headmistress/headteacher/principal janitor/caretaker/custodian librarian \
     parent",
    "schoolboy schoolgirl",
    "student professor/lecturer/academic/scholar rector/chancellor/provost/dean bursar \
     registrar librarian alumnus/alumni/alumna/alumnae",
    "freshman/freshmen/fresher sophomore junior senior",
    "kindergartner/kindergartener/preschooler freshman/freshmen sophomore \
     undergraduate/undergrad postgraduate/postgrad dropout alumnus/alumni/graduate",
    "teacher/tutor/instructor/educator pupil/student/learner/trainee/apprentice",
    "mentor/adviser/advisor protege/mentee",
    "priest/vicar/parson/curate rabbi imam/mullah nun monk/friar bishop/archbishop \
     pope/pontiff deacon/archdeacon abbot/prior abbess/prioress missionary sexton/verger \
     shaman guru/swami lama ayatollah evangelist/televangelist seminarian \
     parishioner/churchgoer",
    "pastor/preacher/clergyman/clergymen/reverend rabbi imam/mullah monk/friar nun \
     cardinal pope/pontiff",
    "christian muslim/moslem/islamic jew/jewish hindu buddhist sikh atheist/agnostic \
     zoroastrian taoist/daoist shintoist/shinto bahai jain pagan/heathen rastafarian \
     scientologist satanist yazidi/yezidi druze",
    "catholic orthodox protestant coptic/copt maronite muslim/moslem jew/jewish hindu \
     buddhist",
    "catholic lutheran baptist methodist anglican/episcopalian/episcopal \
     presbyterian/calvinist mormon quaker mennonite/amish pentecostal adventist unitarian \
     orthodox",
    "jesuit franciscan dominican benedictine trappist carmelite augustinian",
    "sunni shiite/shia alawite sufi ismaili",
    "accountant/bookkeeper/auditor banker/stockbroker/broker/trader economist actuary \
     cashier/teller insurer auctioneer pawnbroker notary",
    "buyer/purchaser/customer/shopper/consumer/client \
     seller/vendor/retailer/shopkeeper/merchant",
    "importer exporter",
    "landlord/landlady/lessor tenant/lessee/renter/lodger squatter",
    "owner/proprietor tenant/renter/lessee",
    "lender/creditor borrower/debtor/mortgagor guarantor",
    "insurer/underwriter policyholder/insured",
    "shareholder/stockholder/investor creditor employee/staffer customer/client regulator \
     supplier competitor/rival",
    "employer/boss employee/worker/staffer",
    "sender addressee/recipient",
    "giver/donor/benefactor/philanthropist beneficiary/recipient",
    "bidder auctioneer",
    "typist/stenographer telephonist bookkeeper/accountant secretary/receptionist \
     archivist courier/messenger translator/interpreter librarian \
     janitor/caretaker/custodian cashier/teller telemarketer",
    "chairman/chairmen/chairwoman/chairwomen/chairperson/chair treasurer secretary \
     auditor ombudsman/ombudsmen",
    "predecessor/forerunner successor/replacement",
    "president premier king queen governor mayor senator ambassador/envoy speaker \
     pope/pontiff sheriff prosecutor congressman/congressmen/congresswoman/congresswomen \
     councilor/councillor/councilman/councilmen/councilwoman/councilwomen/alderman/aldermen \
     judge/justice treasurer chaplain",
    "senator governor mayor congressman/congressmen/congresswoman/congresswomen \
     assemblyman/assemblymen/assemblywoman/assemblywomen sheriff",
    "incumbent/officeholder challenger/contender",
    "king queen prince/duke princess/duchess earl/count countess baron baroness \
     marquess/marquis marchioness viscount viscountess knight emperor/tsar/czar/kaiser \
     empress/tsarina/czarina sultan emir/amir/sheikh/sheik shah pharaoh",
    "socialist/labour/labor conservative/tory liberal communist/marxist/maoist/leninist \
     green fascist/nazi anarchist libertarian",
    "republican democrat/democratic independent green libertarian",
    "republican monarchist/royalist",
    "leftist/leftwing/leftwinger rightist/rightwing/rightwinger centrist/moderate",
    "unionist/loyalist separatist/secessionist/nationalist",
    "hardliner/hawk/reactionary dove/moderate/reformer/reformist",
    "voter/elector candidate/nominee/contender",
    "opponent/critic/detractor/foe/adversary \
     supporter/backer/proponent/advocate/ally/sympathizer/sympathiser",
    "mother/mom/mum/mama father/dad/papa/daddy stepmother/stepmom stepfather/stepdad \
     godmother godfather grandmother/grandma/granny grandfather/grandpa/granddad sister \
     brother daughter son aunt/auntie uncle niece nephew cousin wife/wives husband \
     stepsister stepbrother stepdaughter stepson granddaughter grandson goddaughter \
     godson fiancee/girlfriend fiance/boyfriend neighbor/neighbour roommate/flatmate \
     colleague/coworker/workmate",
    "parent grandparent stepparent godparent child/children/kid/offspring \
     grandchild/grandchildren stepchild/stepchildren godchild/godchildren sibling cousin \
     spouse/partner neighbor/neighbour",
    "twin triplet quadruplet quintuplet sextuplet septuplet octuplet",
    "ancestor/forefather/forebear descendant/descendent",
    "bride groom/bridegroom bridesmaid usher",
    "married/wed/wedded divorced/separated widowed single/unmarried engaged/betrothed",
    "infant/baby/newborn/toddler teenager/teen/adolescent/youth adult/grownup \
     pensioner/retiree/senior",
    "adult/grownup child/children/kid/minor/juvenile",
    "man/men/gentleman/gentlemen woman/women/lady",
    "boy/lad girl/lass",
    "male/masculine female/feminine",
    "heterosexual/straight homosexual/gay/lesbian bisexual transgender/transsexual",
    "businessman/businessmen businesswoman/businesswomen",
    "refugee/immigrant/migrant tourist/vacationer/holidaymaker/sightseer diplomat pilgrim \
     nomad businessman/businessmen soldier",
    "native/aborigine foreigner/alien/immigrant tourist/vacationer/holidaymaker",
    "employee retiree/pensioner student/pupil jobseeker/unemployed \
     housewife/housewives/homemaker",
    "demonstrator/protester/protestor/marcher policeman/policemen/cop/police \
     onlooker/bystander/spectator",
    "leader/chief follower/subordinate/disciple",
    "friend/pal/buddy/ally enemy/foe/adversary",
    "hero/heroes/heroine villain/baddie",
    "car/automobile/sedan lorry/truck/pickup/tractor bus/coach/minibus van/minivan \
     motorcycle/motorbike/moped bicycle/pushbike train tram/streetcar ambulance rickshaw \
     forklift bulldozer/excavator/digger/backhoe combine/harvester caravan/motorhome \
     hearse wheelchair pram/stroller/pushchair/buggy sledge/sled/sleigh snowmobile \
     skateboard tank helicopter/chopper plane/airplane/aeroplane/airliner/jet \
     ferry/ship/boat balloon drone rocket carriage/wagon/cart crane snowplough/snowplow",
    "taxi/cab bus/coach/minibus tram/streetcar train ferry/boat helicopter/chopper \
     plane/airplane/airliner/jet bicycle/pushbike lorry/truck ambulance \
     motorcycle/motorbike",
    "aircraft/plane/airplane/jet/airliner train bus/coach ship/boat/ferry car lorry/truck",
    "ferry yacht/sailboat canoe/kayak dinghy/raft/lifeboat trawler tugboat/tug barge \
     submarine/sub tanker freighter speedboat/motorboat frigate destroyer minesweeper \
     icebreaker hovercraft gondola whaler",
    "rocket satellite shuttle rover capsule",
    "fighter bomber helicopter/chopper drone glider biplane seaplane \
     airship/blimp/zeppelin/balloon parachute",
    "tyre/tire/wheel/exhaust engine/motor brake clutch gearbox/transmission bumper/fender \
     bonnet/hood boot/trunk windscreen/windshield headlight/headlamp mirror seatbelt \
     airbag battery radiator axle throttle/accelerator chassis carburettor/carburetor \
     piston wiper dashboard speedometer odometer horn alternator roof door",
    "wing propeller rudder cockpit/flightdeck fuselage tail undercarriage rotor aileron \
     flap cabin engine",
    "hull deck mast sail keel anchor rudder bow stern bridge funnel propeller galley",
    "school university/college hospital/clinic mosque church/cathedral/chapel/basilica \
     synagogue monastery/abbey/convent/priory library museum/gallery \
     theatre/theater/playhouse stadium/arena gym/gymnasium bank embassy/consulate \
     parliament courthouse/court prison/jail/gaol barracks \
     palace/castle/fortress/fort/citadel hotel/motel/inn/hostel/casino \
     restaurant/diner/eatery/bistro/cafe/pub/bar/tavern bakery pharmacy/drugstore \
     supermarket/grocery mall/arcade bookshop/bookstore warehouse/storehouse/depot \
     factory/plant/mill barn/stable greenhouse/hothouse orphanage crematorium \
     morgue/mortuary cemetery/graveyard/churchyard zoo aquarium \
     airport/airfield/aerodrome garage lighthouse observatory laboratory/lab studio \
     kindergarten/nursery/preschool/creche planetarium brothel sauna",
    "cinema museum/gallery library church mosque synagogue school hospital/clinic \
     stadium/arena restaurant hotel/casino supermarket factory/plant bank prison/jail \
     airport zoo nightclub/disco",
    "church/cathedral mosque/masjid synagogue temple/pagoda monastery/convent",
    "apartment/flat cottage/bungalow villa/mansion hut/shack/shed tent igloo \
     caravan/trailer houseboat dormitory/dorm",
    "butcher baker grocer/greengrocer florist jeweller/jeweler hairdresser/barber \
     optician tailor bookseller fishmonger ironmonger tobacconist newsagent",
    "kitchen bedroom bathroom/toilet/lavatory/restroom cellar/basement attic/loft garage \
     balcony/terrace/veranda/verandah/patio/porch corridor/hallway garden/backyard \
     pantry/larder study nursery conservatory lounge/parlour/parlor",
    "roof/ceiling wall door/gate floor window chimney staircase/stairs/stairwell/stairway \
     lift/elevator escalator balcony foundation gutter facade/frontage spire/steeple \
     minaret turret column/pillar arch courtyard lobby/foyer/vestibule beam/girder",
    "bridge/viaduct tunnel dam/reservoir pier/jetty/wharf/wharves/quay \
     road/street/highway railway/railroad canal pipeline airport harbour/harbor/port \
     lighthouse aqueduct sewer",
    "runway terminal hangar tower taxiway gate",
    "pavement/sidewalk/footpath motorway/expressway/freeway alley/lane roundabout \
     crossroads/intersection/junction overpass/flyover underpass/subway driveway",
    "sewer pipeline cable pylon transformer/substation turbine/generator reactor",
    "fence hedge ditch/trench moat embankment/levee/dyke/dike",
    "dog cat horse/pony donkey/ass/mule cow/bull ox/oxen/bullock/steer buffalo goat \
     sheep/ewe/ram pig/hog/swine/sow camel llama/alpaca chicken/hen/cockerel/rooster/cock \
     duck goose/geese turkey rabbit hamster gerbil ferret tortoise/turtle parrot canary",
    "lion tiger leopard cheetah jaguar lynx bear wolf/wolves fox coyote jackal \
     hyena/hyaena elephant rhinoceros/rhino hippopotamus/hippo giraffe zebra \
     antelope/gazelle deer/stag/doe elk/moose reindeer/caribou bison boar monkey gorilla \
     chimpanzee/chimp orangutan lemur kangaroo wallaby koala wombat platypus panda sloth \
     armadillo anteater badger otter beaver mink weasel/stoat skunk raccoon/racoon \
     squirrel hare hedgehog porcupine rat mouse/mice mole bat whale dolphin/porpoise seal \
     walrus manatee crocodile alligator snake lizard/iguana/chameleon frog toad \
     newt/salamander",
    "calf/calves lamb foal/colt/filly piglet kitten puppy/pup cub chick kid tadpole joey \
     fawn",
    "python cobra viper/adder rattlesnake anaconda mamba",
    "dolphin whale shark seal walrus octopus squid jellyfish crab lobster turtle penguin \
     otter manatee stingray/ray eel",
    "eagle hawk/falcon/kestrel owl vulture/buzzard crow/raven magpie jay pigeon/dove \
     sparrow robin starling swallow swift thrush blackbird nightingale lark wren finch \
     woodpecker cuckoo parrot/parakeet peacock pheasant partridge quail grouse ostrich \
     emu penguin pelican stork heron crane flamingo swan goose/geese duck seagull/gull \
     albatross puffin cormorant kingfisher hummingbird turkey kiwi",
    "salmon trout cod haddock herring mackerel tuna sardine anchovy sole plaice halibut \
     carp pike perch bass catfish eel sturgeon shark swordfish piranha tilapia snapper \
     monkfish turbot hake",
    "crab lobster/crayfish prawn/shrimp oyster mussel clam scallop squid/calamari octopus \
     snail cockle",
    "bee/honeybee wasp/hornet ant termite fly/flies mosquito/mosquitoes/mosquitos \
     butterfly moth beetle ladybird/ladybug grasshopper/cricket/locust cockroach flea \
     louse/lice tick/mite dragonfly spider scorpion caterpillar/worm/earthworm snail slug \
     centipede bedbug aphid",
    "poodle labrador terrier spaniel dachshund alsatian rottweiler bulldog greyhound \
     husky chihuahua dalmatian beagle collie pitbull doberman",
    "oak pine/fir/spruce birch beech ash elm maple willow poplar cedar cypress yew \
     chestnut walnut palm eucalyptus acacia baobab teak mahogany ebony bamboo sycamore \
     hawthorn sequoia/redwood olive",
    "rose tulip lily daffodil/narcissus orchid daisy sunflower carnation violet poppy \
     iris lotus lavender jasmine geranium chrysanthemum hyacinth snowdrop bluebell \
     primrose dandelion thistle marigold peony dahlia begonia heather edelweiss",
    "grass moss fern ivy cactus/cacti mushroom/fungus/fungi/toadstool algae/seaweed \
     nettle lichen",
    "leaf/leaves root trunk bark branch/twig/bough flower/blossom/bloom fruit seed \
     stem/stalk thorn petal bulb",
    "wheat maize/corn/sweetcorn barley rye oats/oat rice sorghum millet soybean/soya/soy \
     cotton tobacco sugarcane rapeseed/canola sunflower flax hemp jute rubber coffee tea \
     cocoa quinoa potato cassava hops sisal",
    "apple pear peach/nectarine plum cherry apricot grape \
     orange/mandarin/tangerine/clementine/satsuma lemon lime grapefruit banana pineapple \
     mango papaya melon/watermelon strawberry raspberry blackberry blueberry cranberry \
     gooseberry fig date pomegranate kiwi coconut avocado olive lychee guava quince",
    "potato/spud tomato carrot onion garlic leek cabbage cauliflower broccoli spinach \
     lettuce cucumber pepper/paprika aubergine/eggplant courgette/zucchini pumpkin pea \
     bean lentil chickpea beetroot/beet turnip radish parsnip celery asparagus artichoke \
     mushroom kale okra yam",
    "walnut almond hazelnut peanut/groundnut cashew pistachio chestnut pecan macadamia",
    "beef/steak pork/ham/bacon/gammon lamb/mutton veal venison chicken turkey duck goose \
     fish sausage/salami rabbit horsemeat",
    "milk butter cheese yoghurt/yogurt cream margarine egg honey whey custard",
    "cheddar mozzarella parmesan brie camembert feta gouda gruyere roquefort stilton",
    "salt sugar pepper/paprika/chilli/chili cinnamon ginger nutmeg saffron vanilla cumin \
     turmeric mustard vinegar clove cardamom",
    "basil parsley thyme rosemary sage mint oregano coriander/cilantro dill tarragon",
    "bread/loaf/loaves rice pasta/spaghetti/macaroni/noodle potato flour \
     cereal/muesli/porridge/oatmeal soup/broth/stew/casserole salad pizza \
     hamburger/burger sandwich sausage omelette/omelet curry sushi kebab pancake cake \
     biscuit/cookie pie doughnut/donut croissant waffle jam/jelly/marmalade chocolate \
     pudding popcorn taco/burrito ketchup mayonnaise",
    "water milk tea coffee/espresso/cappuccino/latte cocoa juice lemonade \
     beer/lager/ale/stout cider wine/claret/champagne/prosecco \
     whisky/whiskey/scotch/bourbon vodka gin rum brandy/cognac tequila liqueur sake \
     absinthe",
    "breakfast lunch/luncheon dinner/supper brunch",
    "starter/appetiser/appetizer dessert/pudding/sweet",
    "gold silver platinum copper iron/steel aluminium/aluminum/bauxite zinc lead tin \
     nickel cobalt lithium titanium tungsten chromium/chrome manganese magnesium mercury \
     uranium plutonium bronze brass palladium cadmium vanadium molybdenum",
    "diamond ruby emerald sapphire pearl opal amethyst topaz garnet jade amber turquoise \
     coral",
    "granite marble limestone/chalk sandstone slate basalt quartz flint clay sand gravel \
     gypsum salt phosphate potash graphite asbestos talc",
    "oxygen hydrogen nitrogen helium chlorine methane ammonia argon neon propane/butane \
     ozone radon fluorine",
    "sodium potassium calcium magnesium phosphorus sulphur/sulfur iodine zinc iron \
     fluoride",
    "coal/lignite/anthracite oil/crude/petroleum gas/lng uranium peat timber/wood",
    "petrol/gasoline diesel kerosene/paraffin ethanol/bioethanol hydrogen electricity lpg",
    "solar/photovoltaic wind nuclear/atomic hydroelectric/hydropower/hydro geothermal \
     tidal coal",
    "arsenic cyanide ricin polonium strychnine thallium novichok sarin chlorine phosgene",
    "pesticide/insecticide/herbicide/weedkiller/fungicide fertiliser/fertilizer/manure \
     disinfectant/bleach detergent/soap solvent preservative",
    "dynamite gelignite semtex gunpowder nitroglycerine/nitroglycerin",
    "wood/timber/lumber steel/iron concrete/cement brick glass plastic paper/cardboard \
     rubber leather ceramic/porcelain/pottery asphalt/tarmac/bitumen plaster wax ivory \
     straw fibreglass/fiberglass aluminium/aluminum",
    "cotton wool silk linen nylon/polyester velvet leather/suede fur lace hemp",
    "malaria cholera typhoid measles mumps rubella polio/poliomyelitis tuberculosis/tb \
     smallpox chickenpox mpox/monkeypox diphtheria tetanus rabies ebola dengue zika \
     flu/influenza covid/coronavirus hepatitis meningitis pneumonia bronchitis asthma \
     diabetes leukaemia/leukemia lymphoma melanoma dementia/alzheimer/alzheimers \
     parkinson/parkinsons epilepsy arthritis/rheumatism osteoporosis anaemia/anemia \
     eczema psoriasis leprosy plague anthrax salmonella botulism listeria/listeriosis \
     syphilis gonorrhoea/gonorrhea chlamydia aids/hiv autism schizophrenia depression \
     lupus cirrhosis gout glaucoma cataract migraine appendicitis scurvy rickets stroke \
     tonsillitis jaundice scabies dysentery shingles thrombosis legionella/legionnaires \
     sars mers obesity",
    "cancer/tumour/tumor diabetes stroke asthma malaria aids/hiv tuberculosis/tb \
     flu/influenza covid/coronavirus dementia/alzheimer epilepsy arthritis pneumonia \
     hepatitis",
    "anorexia bulimia depression schizophrenia autism dyslexia dementia alcoholism \
     obesity insomnia",
    "virus bacterium/bacteria parasite fungus/fungi prion",
    "fever/temperature cough headache/migraine nausea/vomiting/sickness \
     diarrhoea/diarrhea rash fatigue/tiredness/exhaustion dizziness cramp insomnia \
     swelling itching toothache backache constipation",
    "fracture bruise/bruising burn concussion sprain/strain dislocation \
     cut/laceration/gash bite amputation whiplash frostbite/hypothermia",
    "deafness blindness paralysis",
    "vaccine antibiotic painkiller/analgesic antidepressant \
     sedative/tranquilliser/tranquilizer/anaesthetic/anesthetic steroid laxative \
     antihistamine contraceptive antiviral antidote vitamin statin",
    "aspirin ibuprofen paracetamol/acetaminophen/tylenol insulin penicillin methadone \
     codeine valium/diazepam viagra/sildenafil prozac/fluoxetine morphine cortisone \
     oxycodone remdesivir hydroxychloroquine dexamethasone warfarin tamiflu botox \
     testosterone oestrogen/estrogen",
    "heroin cocaine/crack cannabis/marijuana/hashish/hash/weed/pot ecstasy/mdma lsd \
     ketamine methamphetamine/meth/amphetamine/speed opium fentanyl morphine khat \
     alcohol/liquor/booze tobacco",
    "cigarette cigar pipe vape",
    "head/face neck/throat shoulder arm hand chest/breast back stomach/abdomen/belly leg",
    "elbow wrist finger thumb knee ankle toe hip thigh/hamstring shin calf/calves heel \
     shoulder/collarbone groin",
    "eye ear nose mouth/lip tongue tooth/teeth chin/jaw cheek forehead/brow eyebrow hair \
     beard moustache/mustache neck",
    "heart lung liver kidney brain spleen pancreas bladder stomach bowel/intestine/colon \
     womb/uterus/uteri ovary prostate skin thyroid breast oesophagus/esophagus \
     gallbladder appendix retina cornea",
    "muscle/tendon ligament nerve artery vein cartilage skull spine/backbone rib pelvis",
    "blood urine saliva sperm/semen sweat tear mucus bile",
    "transplant amputation biopsy dialysis chemotherapy/chemo radiotherapy/radiation \
     transfusion caesarean/cesarean/caesarian hysterectomy mastectomy appendectomy \
     vasectomy abortion/termination vaccination/immunisation/immunization/inoculation/jab \
     physiotherapy/physio acupuncture mammogram ultrasound endoscopy colonoscopy bypass \
     circumcision facelift autopsy hypnosis anaesthesia/anesthesia",
    "cardiology neurology oncology paediatrics/pediatrics psychiatry dermatology \
     gynaecology/gynecology orthopaedics/orthopedics urology radiology dentistry \
     geriatrics ophthalmology pathology haematology/hematology immunology",
    "stethoscope scalpel syringe thermometer bandage crutch stretcher \
     ventilator/respirator pacemaker wheelchair catheter",
    "shirt/blouse trousers/pants/jeans skirt dress/gown/frock jacket/blazer/coat/overcoat \
     sweater/jumper/pullover/cardigan suit sock/stocking glove/mitten scarf/scarves \
     hat/cap tie belt shorts pyjamas/pajamas bra underpants/knickers swimsuit/bikini \
     apron mask",
    "burqa/burka/niqab headscarf/hijab turban crucifix/cross skullcap/kippah/yarmulke",
    "boot sandal slipper trainer/sneaker stiletto sock",
    "ring necklace bracelet/bangle earring brooch tiara/crown/coronet watch/wristwatch \
     cufflink medallion/locket",
    "chair/stool table/desk bed sofa/couch/settee wardrobe/cupboard/closet/cabinet \
     shelf/shelves/bookcase mirror carpet/rug curtain/blind lamp cradle/crib/cot mattress \
     hammock",
    "pillow/cushion blanket/duvet/quilt sheet towel curtain carpet/rug tablecloth \
     napkin/serviette",
    "fork spoon knife/knives plate bowl cup/mug glass/tumbler teapot saucer kettle \
     saucepan/pan/pot jug/pitcher tray chopstick corkscrew",
    "fridge/refrigerator freezer oven/cooker/stove microwave dishwasher toaster kettle \
     vacuum/hoover iron television/tv radio computer hairdryer/dryer \
     heater/radiator/boiler fan lawnmower/mower washer blender/mixer",
    "toothbrush comb razor soap shampoo perfume/fragrance lipstick mascara toothpaste \
     deodorant sunscreen",
    "broom/brush mop bucket/pail sponge ladder hose duster",
    "hammer/mallet saw/chainsaw screwdriver drill spanner/wrench pliers axe/ax/hatchet \
     chisel shovel/spade rake hoe scythe/sickle scissors/shears crowbar/jemmy ladder \
     wheelbarrow plough/plow file anvil trowel",
    "nail screw bolt hook rope/cord chain wire padlock/lock hinge staple",
    "pen/biro pencil crayon chalk brush eraser ruler stapler",
    "candle torch/flashlight lantern/lamp matches/match lighter",
    "piano/pianoforte violin/fiddle viola cello guitar harp flute clarinet oboe bassoon \
     saxophone/sax trumpet trombone horn tuba organ accordion drum cymbal tambourine \
     xylophone harmonica banjo ukulele mandolin lute sitar bagpipe recorder harpsichord",
    "pistol/handgun/revolver/rifle/carbine shotgun knife/knives/dagger/machete \
     sword/sabre/saber axe/ax/hatchet hammer grenade bomb missile/rocket mortar torpedo \
     crossbow spear/lance taser bayonet catapult/slingshot cannon/howitzer \
     club/baton/truncheon/bat bottle razor screwdriver flamethrower",
    "landmine/mine grenade missile/rocket torpedo mortar rifle tank drone",
    "bullet/cartridge shell arrow pellet grenade missile/rocket",
    "conventional nuclear/atomic chemical biological/bacteriological",
    "flood/flooding/deluge landslide/mudslide/landslip/rockslide avalanche \
     earthquake/quake/tremor tsunami eruption drought wildfire/bushfire \
     hurricane/typhoon/cyclone/tornado/twister blizzard/snowstorm heatwave frost famine \
     thunderstorm hail/hailstorm/hailstone sandstorm plague",
    "rain/rainfall/downpour/shower snow/snowfall fog/mist/haze wind/gale/breeze \
     sunshine/sun frost/ice hail lightning/thunder",
    "rainy/wet snowy sunny foggy/misty windy dry cloudy/overcast icy",
    "heat/warmth cold/chill",
    "mountain/peak/mount/hill valley/gorge/canyon/ravine island/isle/islet/atoll \
     peninsula/cape desert forest/wood/woodland/jungle/rainforest meadow/pasture glacier \
     cave/cavern/grotto cliff swamp/marsh/wetland/bog plateau beach/shore/coast oasis \
     delta steppe/prairie/savanna/savannah tundra continent",
    "lake/loch/pond/lagoon/reservoir river/stream/creek/brook sea/ocean canal \
     bay/gulf/fjord/fiord strait/channel waterfall spring/geyser swamp glacier well",
    "mainland island peninsula",
    "mercury venus earth mars jupiter saturn uranus neptune pluto moon sun",
    "planet star comet asteroid/meteor/meteorite/meteoroid galaxy moon nebula supernova",
    "football/soccer rugby cricket tennis badminton squash hockey basketball baseball \
     softball volleyball handball netball lacrosse polo golf snooker/billiards/pool darts \
     bowling boxing wrestling judo karate taekwondo fencing gymnastics archery shooting \
     sailing/yachting rowing canoeing/kayaking surfing cycling skiing snowboarding \
     skating curling bobsleigh/bobsled luge skeleton biathlon triathlon pentathlon \
     weightlifting swimming diving athletics climbing/mountaineering equestrianism/riding \
     chess",
    "running cycling swimming walking/hiking jumping rowing skiing dancing climbing \
     sailing",
    "marathon relay hurdles steeplechase javelin discus shotput hammer decathlon \
     heptathlon",
    "freestyle/crawl backstroke breaststroke butterfly medley",
    "slalom downhill combined moguls halfpipe",
    "singles doubles",
    "forehand backhand serve/service lob smash",
    "birdie bogey eagle par",
    "chess draughts/checkers backgammon poker bridge roulette blackjack bingo monopoly \
     scrabble dominoes/domino solitaire rummy sudoku crossword lottery/lotto whist",
    "pawn knight bishop rook queen king",
    "club diamond spade heart",
    "ace king queen jack/knave joker",
    "final semifinal/semi quarterfinal qualifier/preliminary repechage playoff",
    "oscar emmy grammy bafta tony nobel pulitzer booker turner brit goya cesar",
    "win/victory/triumph defeat/loss draw/tie",
    "novel poem play opera ballet sculpture/statue painting/mural/fresco symphony \
     concerto sonata film/movie essay biography/memoir/autobiography photograph/photo \
     sketch/drawing song/ballad sitcom",
    "opera ballet jazz rock/pop folk blues hiphop/rap reggae country soul",
    "comedy/tragedy thriller/horror western documentary",
    "waltz tango samba salsa flamenco polka foxtrot rumba ballet",
    "painting sculpture/carving photography architecture pottery/ceramics weaving \
     embroidery literature/poetry music dance/dancing",
    "newspaper/blog/website/site magazine radio television/tv/telly podcast book \
     film/movie newsletter/bulletin",
    "dictionary encyclopedia/encyclopaedia atlas thesaurus textbook novel cookbook diary \
     biography/memoir bible",
    "editorial/leader interview obituary headline advertisement/ad/advert crossword \
     cartoon horoscope",
    "passport visa licence/license/permit/certificate/diploma invoice/bill/receipt \
     contract diary/journal map ballot petition affidavit subpoena/summons/warrant \
     indictment letter/memo/memorandum questionnaire prescription ticket/voucher/coupon \
     cheque menu manual/handbook brochure/leaflet/flyer/pamphlet poster/placard/banner \
     catalogue/catalog timetable postcard telegram dictionary",
    "email/mail fax text/sms telegram telephone/phone postcard tweet",
    "dollar/greenback/buck euro sterling/quid yen yuan/renminbi rupee ruble/rouble franc \
     peso real rand won baht ringgit rupiah dong dinar dirham riyal rial lira shekel \
     zloty forint koruna krona/kronor krone/kroner hryvnia/hryvna lev leu naira cedi \
     shilling birr kwacha taka tenge bolivar lari dram manat som kyat kip riel pula \
     quetzal lempira cordoba",
    "mark drachma peseta guilder schilling escudo markka punt lira franc",
    "cent penny/pennies/pence dime nickel kopeck/kopek",
    "bitcoin ethereum/ether litecoin dogecoin ripple tether",
    "share/stock/equity bond/gilt option/derivative mortgage/loan pension insurance \
     deposit cheque",
    "cash/banknote/coin cheque card",
    "import export",
    "tax/levy/duty/tariff subsidy/grant fine pension rent salary/wage/pay dividend bonus \
     interest",
    "inflation deflation unemployment/joblessness",
    "profit loss debt turnover/revenue/sales",
    "km ft cm mm league",
    "kg/kilogramme lb oz carat",
    "millilitre/milliliter quart bushel",
    "celsius/centigrade fahrenheit kelvin",
    "hundred thousand million/m billion/bn trillion/tn dozen",
    "laptop/notebook tablet smartphone/mobile/cellphone/handset printer scanner keyboard \
     mouse/mice router/modem server webcam/camera smartwatch headphone/earphone/headset \
     loudspeaker/speaker projector microphone/mic calculator",
    "hardware software",
    "browser spreadsheet database virus/malware/trojan/worm firewall password username",
    "windows linux android macos ios unix",
    "upload download",
    "landline/fixed mobile/cellular satellite cable/fibre/fiber",
    "radar sonar laser microwave infrared ultraviolet",
    "drum/keg/cask bottle crate/box/carton can/tin jar sack basket bucket/pail \
     vial/phial/ampoule flask/thermos vase/urn coffin/casket envelope suitcase \
     backpack/rucksack wallet/purse/handbag bathtub/bath basin/sink bin/dustbin",
    "doll teddy puzzle/jigsaw kite yoyo marble rattle swing/seesaw trampoline balloon \
     scooter skateboard lego robot",
    "christmas/xmas/yuletide easter passover/pesach hanukkah/chanukah ramadan \
     diwali/divali eid halloween thanksgiving purim holi lent pentecost/whitsun epiphany \
     ascension nowruz songkran vesak",
    "wedding/marriage funeral/burial baptism/christening birthday/anniversary graduation \
     engagement coronation",
    "bible/scripture koran/quran torah talmud",
    "christianity islam judaism hinduism buddhism sikhism taoism/daoism confucianism \
     shinto atheism",
    "christian/christians muslim/moslem jew/jewish hindu buddhist sikh",
    "catholic protestant orthodox mormon",
    "mathematics/maths/math physics chemistry biology history geography music art/arts \
     philosophy economics law/jurisprudence medicine engineering psychology sociology \
     literature theology/religion astronomy archaeology/archeology architecture \
     linguistics computing/informatics anthropology",
    "english french german spanish/castilian italian portuguese russian ukrainian polish \
     czech slovak hungarian romanian bulgarian serbian croatian greek turkish arabic \
     hebrew persian/farsi kurdish hindi urdu bengali/bangla punjabi tamil \
     mandarin/chinese japanese korean vietnamese thai indonesian/malay swahili amharic \
     somali dutch/flemish danish swedish norwegian finnish icelandic estonian latvian \
     lithuanian irish/gaelic welsh scottish basque catalan latin albanian georgian \
     armenian pashto nepali zulu xhosa afrikaans yiddish esperanto maori tagalog/filipino",
    "red/scarlet/crimson blue green yellow orange/amber purple/violet/mauve pink brown \
     black white grey/gray beige/cream",
    "blonde/blond brunette redhead/ginger bald",
    "circle/ring square triangle rectangle/oblong oval/ellipse pentagon hexagon octagon \
     star",
    "cube sphere/globe/ball cylinder cone pyramid",
    "circular/round square triangular rectangular oval/elliptical hexagonal",
    "horizontal vertical diagonal",
    "north/northern south/southern east/eastern west/western",
    "northeast/northeastern northwest/northwestern southeast/southeastern \
     southwest/southwestern",
    "spring/springtime summer/summertime autumn/fall winter/wintertime",
    "atlantic pacific indian mediterranean baltic caribbean",
    "mine/pit/colliery/quarry well smelter/foundry",
    "fishing/angling hunting farming/agriculture forestry mining shipbuilding tourism \
     textiles",
    "refinery brewery distillery winery shipyard/dockyard sawmill \
     foundry/smelter/steelworks slaughterhouse/abattoir laundry/laundromat/launderette \
     bakery dairy",
    "begin/began/begun/start/launch/commence/initiate/resume/restart \
     finish/complete/conclude \
     suspend/pause/interrupt/postpone/delay/defer/cancel/scrap/shorten/curtail \
     extend/prolong/lengthen",
    "begin/began/begun/start/launch/commence \
     end/finish/conclude/terminate/stop/halt/cease",
    "expire/lapse renew/extend/prolong revoke/rescind/cancel",
    "beginning/start/outset/onset/resumption/restart middle/midpoint \
     end/finish/conclusion/completion/suspension/pause/interruption/postponement/delay/deferral/cancellation \
     extension/prolongation",
    "renewal/extension expiry/expiration revocation/cancellation",
    "planned/scheduled/proposed ongoing/underway/continuing completed/finished/concluded \
     cancelled/canceled/scrapped/suspended/paused/postponed/delayed/deferred \
     resumed/restarted",
    "open close/shut",
    "opening/inauguration closure/closing",
    "increase/rise/rose/risen/grow/grew/grown/climb/jump/surge/soar/gain \
     decrease/fall/fell/fallen/drop/decline/shrink/shrank/shrunk/plunge/slump/tumble/dip \
     stagnate/stabilise/stabilize",
    "raise/increase/hike/boost/lift lower/cut/reduce/decrease/slash/trim \
     freeze/froze/frozen",
    "double triple/treble quadruple halve",
    "growth/rise/increase/gain decline/fall/drop/decrease/contraction/slump stagnation",
    "expand/widen/enlarge/broaden shrink/shrank/shrunk/contract/narrow/downsize",
    "improve/improvement worsen/deteriorate/deterioration",
    "strengthen/reinforce/bolster weaken/undermine",
    "accelerate/quicken/hasten slow/decelerate",
    "tighten/toughen loosen/relax/ease/lift",
    "arrive/land depart/leave/left",
    "arrival/landing departure/takeoff diversion/rerouting",
    "board/embark disembark/alight",
    "dock/moor/berth sink/sank/sunk/capsize/founder sail drift",
    "ascend/climb descend",
    "enter/entry exit/leave/left",
    "advance/approach retreat/withdraw/withdrew/withdrawn/recede",
    "immigration/immigrate emigration/emigrate deportation/deport",
    "inbound/incoming outbound/outgoing",
    "inflow/influx outflow/exodus",
    "upward/upwards downward/downwards sideways",
    "northbound southbound eastbound westbound",
    "northern/north southern/south eastern/east western/west central",
    "acquit/exonerate/absolve convict/sentence indict/charge/prosecute pardon/amnesty \
     extradite retry",
    "arrest/detain/apprehend release/free deport/expel extradite",
    "uphold/upheld/affirm overturn/quash/reverse/annul/void/nullify adjourn",
    "sue/sued settle appeal",
    "grant deny/denied/refuse/reject/decline revoke/rescind",
    "acquittal/exoneration conviction indictment/charge/prosecution retrial/mistrial \
     extradition pardon/clemency/amnesty",
    "innocent/blameless guilty/culpable",
    "custodial suspended",
    "fine imprisonment/jail/prison parole probation execution deportation/expulsion \
     exile/banishment reprimand/caution acquittal",
    "bail parole probation custody/detention/remand",
    "plaintiff/claimant/complainant defendant/accused",
    "prosecutor judge/magistrate juror/jury witness bailiff defendant/accused",
    "murder manslaughter suicide",
    "robbery/heist/holdup burglary shoplifting arson \
     fraud/swindle/embezzlement/bribery/graft perjury smuggling/trafficking \
     blackmail/extortion espionage/spying/treason forgery/counterfeiting \
     kidnapping/abduction rape vandalism bigamy poaching libel/slander/defamation \
     hijacking",
    "robber/burglar/thief arsonist fraudster/swindler/conman/forger/counterfeiter \
     smuggler/trafficker blackmailer/extortionist spy/traitor kidnapper/abductor \
     murderer/killer rapist vandal poacher hijacker hacker",
    "theft/larceny/stealing arson fraud perjury kidnapping/abduction rape \
     murder/homicide/killing blackmail/extortion",
    "rob/burgle/steal/stole/stolen kidnap/abduct bribe smuggle blackmail/extort \
     murder/kill rape poach hijack",
    "stab/knife shoot/shot strangle/suffocate/choke poison drown behead/decapitate \
     hang/hung bludgeon electrocute",
    "felony misdemeanour/misdemeanor",
    "approve/pass/adopt/endorse/ratify/accept reject/refuse/veto/block/defeat \
     repeal/rescind amend/revise/modify postpone/defer/delay",
    "approval/passage/adoption/ratification/endorsement/acceptance \
     rejection/refusal/veto/defeat repeal amendment/revision/modification \
     postponement/deferral/delay",
    "allow/permit/authorise/authorize/legalise/legalize \
     ban/prohibit/forbid/forbade/forbidden/outlaw/criminalise/criminalize \
     require/oblige/mandate/compel",
    "permission/authorisation/authorization ban/prohibition requirement/obligation \
     exemption/waiver",
    "nationalise/nationalize/nationalisation/nationalization \
     privatise/privatize/privatisation/privatization",
    "regulate/regulation deregulate/deregulation",
    "unite/unify/reunify/merge divide/split/separate/partition",
    "merger/amalgamation/takeover split/demerger/breakup/spinoff \
     bankruptcy/insolvency/liquidation flotation",
    "membership/accession withdrawal/exit/departure expulsion suspension",
    "hire/recruit/employ/appoint/name dismiss/fire/sack/axe promote demote retire suspend \
     reinstate/rehire resign/quit",
    "hiring/recruitment/appointment dismissal/sacking/firing/layoff promotion demotion \
     retirement suspension reinstatement/rehiring resignation",
    "nominate elect/reelect oust/topple/depose/overthrow/overthrew/overthrown/remove",
    "buy/bought/purchase/acquire sell/sold/auction lease/rent/hire donate/gift borrow \
     lend/lent/loan pawn insure import export",
    "purchase/acquisition/buyout/takeover/sale/disposal/divestment lease/rental \
     donation/gift/bequest loan/lending",
    "lender/creditor borrower/debtor shareholder/stockholder",
    "exporter/manufacturer/producer/maker importer smuggler retailer wholesaler consumer",
    "supply demand",
    "invest divest/disinvest",
    "earn lose/lost spend/spent save owe borrow donate",
    "build/built/construct/erect demolish/raze/dismantle \
     renovate/refurbish/restore/repair relocate",
    "construction/building/erection demolition/razing/dismantling \
     renovation/refurbishment/restoration/repair relocation",
    "create/found/establish/form dissolve/disband/abolish merge/amalgamate rename",
    "include/contain exclude/omit",
    "vaccinate/immunise/immunize/inoculate operate diagnose discharge/release \
     quarantine/isolate hospitalise/hospitalize/admit",
    "vaccination/immunisation/immunization/inoculation diagnosis \
     transplant/transplantation transfusion amputation chemotherapy radiotherapy dialysis \
     quarantine/isolation",
    "bomb/bombard/shell besiege/blockade/encircle retreat/withdraw/withdrew/withdrawn \
     surrender/capitulate liberate negotiate",
    "invade/occupy liberate/free defend",
    "attack/assault/raid/offensive defence/defense retreat/withdrawal/pullout/evacuation \
     surrender/capitulation truce/ceasefire/armistice siege/blockade",
    "coup/putsch/uprising/revolt/rebellion/insurrection/mutiny invasion siege/blockade \
     airstrike/bombing truce/ceasefire/armistice",
    "war/fighting/hostilities peace/truce/ceasefire/armistice",
    "capture/seize/recapture/retake/retook/retaken surrender/cede destroy defend",
    "armed unarmed",
    "ally/partner/friend enemy/foe/adversary/rival",
    "win/won/prevail lose/lost/forfeit draw/drew/drawn/tie",
    "victory/triumph defeat/loss draw/tie/stalemate",
    "score/net/convert miss/squander save/block concede",
    "qualify/advance disqualify withdraw/withdrew/withdrawn",
    "promotion relegation",
    "praise/commend/applaud/laud/hail/congratulate \
     criticise/criticize/condemn/denounce/slam promise/pledge/vow threaten/warn \
     apologise/apologize deny/denied/refute confirm/acknowledge/admit \
     ask/question/inquire/enquire thank",
    "praise/acclaim/commendation criticism/condemnation/denunciation \
     promise/pledge/vow/commitment threat/warning apology denial \
     confirmation/admission/acknowledgement/acknowledgment question/query \
     thanks/gratitude condolence congratulation",
    "accept/agree reject/refuse/decline",
    "agreement/accord/consensus disagreement/dispute/quarrel",
    "accuse/blame exonerate/clear/absolve defend",
    "encourage/urge/persuade discourage/dissuade/deter",
    "forgive/forgave/forgiven/pardon punish/penalise/penalize reward",
    "support/back/endorse/favour/favor oppose/resist/reject abstain",
    "support/backing/endorsement opposition/resistance/rejection abstention/neutrality",
    "welcome/applaud regret/deplore/lament/condemn fear/dread",
    "love/adore hate/loathe/detest",
    "optimistic/hopeful/upbeat/optimism pessimistic/gloomy/pessimism",
    "happy/glad/delighted/pleased/satisfied \
     sad/unhappy/upset/disappointed/dissatisfied/angry/furious",
    "joy/happiness/delight sorrow/grief/sadness anger/fury/rage fear/dread/terror",
    "trust/confidence distrust/mistrust/suspicion",
    "calm/relaxed nervous/anxious/worried/tense",
    "survive/recover die/died/perish/succumb vanish/disappear",
    "drown suffocate/asphyxiate starve electrocute survive",
    "alive/living dead/deceased/killed injured/wounded/hurt missing \
     unharmed/uninjured/unhurt",
    "survivor fatality/death injured/wounded",
    "birth/born death/died marriage/wedding/married divorce/divorced adoption/adopted",
    "fatal/deadly/lethal survivable",
    "stable critical",
    "revenue/turnover/sales/takings profit loss debt/borrowing cost/expense tax dividend \
     salary/wage/pay bonus pension rent budget subsidy",
    "surplus deficit/shortfall",
    "shortage/scarcity/lack abundance/glut/excess/surplus",
    "income/revenue expenditure/spending/outlay",
    "profitable unprofitable/lossmaking",
    "asset liability",
    "salary/wage bonus pension/annuity severance dividend",
    "tax/levy/duty/toll subsidy/grant fine bribe rebate/refund",
    "recession/downturn/slump recovery/rebound/upturn/boom",
    "bankrupt/insolvent solvent",
    "net gross",
    "devalue/devaluation/depreciate/depreciation \
     revalue/revaluation/appreciate/appreciation",
    "expensive/costly/pricey cheap/inexpensive free",
    "length/duration width/breadth height/altitude depth weight/mass volume \
     speed/velocity/pace temperature area pressure density age",
    "long/lengthy short/brief",
    "wide/broad narrow",
    "heavy light/lightweight",
    "fast/quick/rapid/swift slow/sluggish",
    "hot/warm cold/cool/chilly",
    "wet/rainy/damp dry/arid",
    "large/big/huge/vast/sizeable/sizable small/tiny/little medium",
    "larger/bigger/greater smaller",
    "largest/biggest/greatest smallest/tiniest",
    "higher lower",
    "highest/tallest lowest/shortest",
    "longest shortest/briefest",
    "older/elder/oldest/eldest younger/youngest",
    "best worst",
    "better worse",
    "earlier/sooner later",
    "more fewer/less",
    "maximum minimum average/mean",
    "majority minority",
    "strong/powerful/robust weak/feeble",
    "rich/wealthy/affluent poor/impoverished/needy",
    "old/elderly/aged young/youthful",
    "election referendum/plebiscite census summit/conference/congress \
     rally/demonstration/protest/strike/walkout/stoppage parade funeral/burial wedding \
     trial inquest auction exhibition concert tournament coronation",
    "parliament/legislature/assembly/council court/tribunal ministry/department \
     embassy/consulate union university/college bank church hospital/clinic police army \
     navy museum library prison/jail/penitentiary",
    "cabinet senate/congress court/tribunal",
    "monarchy/kingdom republic dictatorship/autocracy",
    "primary/elementary secondary kindergarten/nursery university/college",
    "appeals/appellate supreme district constitutional juvenile bankruptcy",
    "civil criminal",
    "arbitration/mediation litigation/lawsuit",
    "federal state municipal/city",
    "national/nationwide/federal regional/provincial/local/municipal \
     international/global/worldwide",
    "bilateral unilateral multilateral",
    "treaty/pact/accord/contract law/act/legislation/statute/ordinance/decree/edict \
     verdict warrant/subpoena/summons constitution testament/will visa passport",
    "cause/reason effect/consequence/result",
    "accident suicide murder/homicide sabotage",
    "accidental/accidentally/unintentional/inadvertent/inadvertently \
     deliberate/deliberately/intentional/intentionally",
    "natural artificial/synthetic",
    "success failure/fiasco/flop",
    "succeed/succeeded fail/failed",
    "comply/complied/obey/observe/respect violate/breach/flout/defy/defied",
    "employed/working unemployed/jobless retired",
    "healthy/well ill/sick/unwell injured/hurt/wounded",
    "mandatory/compulsory/obligatory voluntary/optional",
    "temporary/temporarily/interim/provisional/acting permanent/permanently",
    "offshore onshore",
    "public/state private",
    "domestic/internal foreign/external/international",
    "urban/city rural/country",
    "legal/lawful illegal/unlawful/illicit",
    "male/man/men female/woman/women",
    "peaceful/nonviolent/peacefully violent/violently",
    "secret/covert/clandestine/secretly open/public/overt/openly/publicly",
    "genuine/real/authentic fake/counterfeit/forged/bogus",
    "partial/partially/partly total/totally/complete/completely/full/fully/entirely",
    "mild/slight/minor/moderate severe/serious/grave/heavy/major",
    "former/ex current/present/incumbent future/incoming",
    "first last/final",
    "previous/last/preceding next/following/coming/subsequent",
    "yesterday today/tonight tomorrow",
    "always never sometimes/occasionally",
    "often/frequently rarely/seldom",
    "morning/dawn/daybreak/sunrise afternoon evening/night/dusk/sunset/midnight \
     noon/midday",
    "contractor inspector architect surveyor tenant foreman",
    "appeals arbitration supreme district civil criminal juvenile magistrates \
     constitutional bankruptcy military",
    "survey election referendum census",
    "twofold/double threefold/triple fourfold fivefold sixfold sevenfold eightfold ninefold \
     tenfold twentyfold hundredfold",
    "once twice thrice",
    "solo/soloist duo/duet/pair trio/threesome quartet/foursome quintet sextet septet octet",
    "hypothermia poisoning drowning asphyxiation/suffocation/strangulation \
     dehydration starvation overdose suicide electrocution",
    "megabyte/mb gigabyte/gb terabyte/tb kilobyte",
    "hertz kilohertz megahertz gigahertz",
];
