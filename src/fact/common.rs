//! Nouns that open sentences, where any word has a capital letter, and are no names.

/// People by what they do or are, bodies, and what is counted and priced.
pub(super) const ENGLISH: &str = "\
    academics accountant accountants activist activists actor actors actress administrators \
    adults adviser advisers advocates agencies agency agents aide aides aircraft airline \
    airlines airport ambassadors analyst animal animals archaeologists architect \
    architects army artist artists astronauts astronomers athletes attackers attendance \
    auditor auditors author authors automaker automakers aviation bank banker bankers \
    banks biologists bishops board bodies bosses boys brewer bridge brokers builder \
    builders building buildings bus buses business businesses buyers cabinet campaigners \
    captain carmaker carmakers cars casualties cattle charities charity chemist child \
    children churches cinemas citizens city civilian civilians cleaners clerics climate \
    climbers clubs coaches coastguards colleagues collectors colleges commanders \
    commission commissioners committee committees commuters companies company competitors \
    conservationists consumer consumers contractor contractors coroner costs council \
    councillors councilors councils counsel courts creditors crew crews crime criminals \
    crops crowd crowds curators customers cyclists damage dealers deaths defender \
    defenders delegates deliveries demand democrats demonstrators deposits designer \
    designers detectives developer developers diplomats directors dissidents divers \
    doctors dockers dockworkers donors drivers drugmaker drugmakers earnings ecologists \
    economist economists editor editors electricity employees employers employment \
    energy engineer engineers enthusiasts environmentalists epidemiologists executives \
    explorers exporters exports factories factory families fans farmer farmers ferries \
    ferry fighters figures film films financiers fire firefighter firefighters firefighting \
    fires firm firms fish fishermen fishing flights flood flooding floods food football \
    foresters forwards foundation founder friends fuel funding gas geologists girls \
    goalkeeper government governments governors graduates grain growers growth guards \
    guerrillas gunman gunmen hackers harvests health hikers historian historians homes \
    hospitals hotels households houses housing hunters imports income industry inflation \
    inquiry inspectors insurer insurers insurgents interest inventors investment \
    investor investors islanders journalist journalists judges jurors jury kidnappers \
    labourers laborers landlords landowners landslides lawmaker lawmakers lawyer lawyers \
    leaders leagues legislator legislators legislature lenders librarians locals lorries \
    makers managers manufacturer manufacturers marines markets mayors mechanics mediators \
    medics members merchants meteorologists midfielder migrants militants militia \
    militiamen miner miners ministers ministries ministry mobs moderators monks mothers \
    motorists mountaineers museum museums musician musicians negotiators neighbors \
    neighbours novelist nurses officers oil onlookers operators opponents opposition \
    organisers organizers outages output owners paediatricians painters parents parliament \
    parties party passengers passersby patients peacekeepers pedestrians pensioners \
    physician physicians physicists pilgrims pilot pilots pirates plaintiffs planes \
    planners players police policemen politicians pollsters population power premiums \
    presidents price prices priests prisoner prisoners producers production profit \
    profits programmers property prosecutor provincial psychologists publisher publishers \
    pupils pundits railway railways rain rebels recruits refugees regulator regulators \
    relatives rents reporter reporters republicans rescuers researcher retailer retailers \
    revenue revenues rioters rivals robbers sailors salaries sales scholars school schools \
    scientist scores sculptor security seismologists sellers senators separatists servicemen \
    settlers shareholder shareholders shares shipping ships shoppers singer skier skiers \
    smugglers snow soldier soldiers solicitors spectators spending spokesmen sponsors \
    squatters staff stocks store stores storms striker strikers student students subsidies \
    supporters surgeon surgeons survivors suspects swimmer tariffs taxes taxpayers \
    teacher teachers team teams teenagers tenants tennis terrorists therapists thieves \
    tourism tourist tourists tournament trade traders traffic traffickers train trains \
    transport travelers travellers troops trucks trustees turnout undertakers unemployment \
    unions universities university utilities vaccines vandals vets veterans victims \
    villagers visitors volcanologists volunteers voters wages walkers wardens warships \
    water weather wholesalers wildfires wildlife windfarms winemakers witness women \
    workers wreckage writers youngsters youths zookeepers zoologists";
