//! English words that writers put for each other without saying anything else.

/// Lists parted by semicolons: the first word of each stands for each of the others, and they
/// for it, in all regular forms ("ban" is also "banned"). Words in a row are joined by
/// underscores.
///
/// They are what rewriters of news put for each other; a word of two meanings stands with
/// those of both, since nearly all else in the two sentences is the same.
pub(super) const ENGLISH: &str = "\
    a_great_many numerous; a_host_of numerous; a_large_number_of numerous; a_little_over \
    just_over; a_maximum_of up_to; a_number_of several; a_series_of a_string_of; \
    a_string_of a_spate_of; a_wave_of a_spate_of; abandon desert give_up forsake forgo \
    ditch; abandoned gave_up given_up deserted derelict ditched; abducted kidnapped; \
    abduction kidnapping; abductor kidnapper; abide_by comply_with; abided_by \
    complied_with; able capable; about approximately around regarding roughly \
    in_the_region_of some close_to; above over more_than; abrupt sudden; abruptly \
    suddenly; absence lack; absolve exonerate; academic scholar; accelerate hasten \
    quicken speed_up; accelerating speeding; accept embrace; accident mishap; acclaimed \
    hailed; accumulate amass; accurate correct precise; achieve accomplish attain; \
    acknowledge admit concede; acquire buy; acquitted cleared found_not_guilty; \
    across_the_globe around_the_world; acting interim; activist campaigner; actor \
    performer; actual real; adapt adjust; additional extra further; additionally also \
    furthermore in_addition; address speech; adherents followers; admits concedes; \
    admitted conceded; admitted_to_hospital hospitalized; advise counsel recommend; \
    adviser counselor advisor; affect impact influence; afraid scared frightened \
    fearful; after following in_the_aftermath_of subsequent_to once; afterward \
    afterwards later; again anew once_more once_again; aged elderly old; aggravate \
    exacerbate worsen; aggravated exacerbated; agreed reached_agreement; agreement \
    accord contract deal pact; agriculture farming; aid assist assistance help; aide \
    assistant; aim goal intend objective purpose; air_carrier carrier; aircraft plane; \
    aircraft_maker aircraft_manufacturer plane_maker; airfield airport; airline \
    air_carrier; airliner jet passenger_jet passenger_plane; airplane aeroplane aircraft \
    plane jet; airstrike air_strike air_raid; alike similar; alive living; \
    all_over_the_world around_the_world; allege claim; allegedly reportedly; alleviate \
    ease relieve; allocate allot assign; allowed enabled; almost nearly virtually \
    practically; along_with together_with as_well_as; also too as_well in_addition; \
    alter change modify; although though even_though despite_the_fact_that; altogether \
    in_total in_all; amalgamation merger; amaze astonish astound; amazing incredible; \
    ambush waylay; amend modify; amid amidst; ammunition ammo; among amongst between; \
    ancient old; anger fury infuriate rage wrath; angry furious irate mad; animosity \
    hatred; announce declare proclaim; annoy irritate; annually a_year each_year \
    every_year per_year; annul cancel quash nullify invalidate; annulled nullified \
    voided; answer respond solution; answered replied; anticipate expect; anxious \
    nervous worried apprehensive; apart_from except_for aside_from; apartment flat; \
    apartment_building apartment_block block_of_flats; apparatus machine; apparently \
    seemingly; appeal_for call_for; appear emerge seem; applaud hail praise; appoint \
    designate name; approve endorse greenlight; approved authorized okayed; \
    approximately around roughly some; archaic antiquated; arena stadium; arms weapons; \
    arose emerged came_up; around_the_country across_the_country; around_the_globe \
    around_the_world worldwide; arrange organize schedule; arrest take_into_custody; \
    arrested nabbed taken_into_custody took_into_custody; arrive come turn_up show_up; \
    arrived came; arsonist firebug; article story; artwork work_of_art; as since; \
    as_a_consequence_of as_a_result_of; as_a_result consequently therefore thus; \
    as_soon_as once; aside_from except_for; ask inquire request; assailant attacker; \
    assemble convene gather put_together congregate; assert claim contend maintain; \
    assign allot; at_least no_fewer_than no_less_than a_minimum_of; at_most no_more_than \
    a_maximum_of; at_the_same_time simultaneously; athlete player sportsman; attach \
    fasten; attack assault raid; attain reach; attempt bid effort seek try; attest \
    testify; attorney counsel lawyer; attractive pretty; auction sell_at_auction; \
    auctioned sold_at_auction; auctioned_off sold_at_auction; author writer; authorities \
    officials; authorization permission; autocracy dictatorship; automaker carmaker \
    car_maker auto_maker car_manufacturer; autopsy post_mortem postmortem; avian_flu \
    avian_influenza; avoid shun; await wait; award bestow grant honor prize; awarded \
    presented; axed canceled; baby infant; back_down relent; back_out withdraw; backed \
    endorsed; backed_down relented; backed_out withdrew; backing endorsement; backs \
    endorses; badly seriously severely; badly_injured severely_injured; baggage luggage; \
    ballot vote; ban bar outlaw prohibit prohibition; band group; band_together unite; \
    banded_together united; bankrupt insolvent; bankruptcy insolvency; barring \
    except_for; bastion fortress; beach seashore; beautiful gorgeous; because since \
    due_to given_that; because_of owing_to due_to on_account_of as_a_result_of \
    thanks_to; beef_up strengthen bolster; before prior_to ahead_of; began commenced \
    started kicked_off got_under_way embarked_on; begin commence kick_off get_under_way \
    initiate embark_on; behind_bars in_prison in_jail; behind_closed_doors in_private; \
    beleaguered embattled; belief conviction; believe consider think; belly abdomen \
    stomach; beloved popular; below less_than; beneath below under; berate castigate \
    scold; beside alongside near; besides in_addition; besiege lay_siege_to; besieged \
    laid_siege_to; bestseller best_seller; bicycle bike; big large; bigger larger; \
    biggest largest; bird_flu avian_flu avian_influenza; birthplace place_of_birth; \
    bitter acrimonious; bizarre weird; blackout power_cut; blast explosion slam \
    criticize; blasted lambasted criticized; blasted_off lifted_off; blasts explosions; \
    blaze inferno; blend combine mix; blizzard snowstorm; bloodbath massacre; body \
    corpse; bogus phony; bolster reinforce strengthen boost shore_up buttress; bombarded \
    bombed; bombardment bombing shelling; bone_dry parched; bookstore bookshop; boost \
    raise strengthen; border boundary frontier; boss manager; bother disturb; bought \
    acquired purchased; box_office ticket_sales; break fracture; break_into burglarize; \
    break_off sever; break_out erupt; break_the_law violate_the_law; break_up disband \
    disperse; bribe kickback; brief short; bright brilliant; bring_about cause; \
    bring_back reintroduce; bring_forward advance; bring_in introduce; broadcast air \
    telecast; broaden widen; broke_into burglarized; broke_off severed; broke_out \
    erupted; broke_the_law violated_the_law; broke_up disbanded dispersed split_up; \
    broken_off severed; broken_out erupted; broken_up disbanded dispersed; \
    bronze_medalist bronze_medal_winner; brought delivered; brought_about caused; \
    brought_back reintroduced; brought_down toppled; brought_in introduced; brutal cruel \
    savage violent ruthless; brutally savagely; budget_deficit budget_shortfall; \
    budgetary fiscal; bug insect; building structure; built constructed erected; bulk \
    majority; burglar housebreaker; burial interment; buried laid_to_rest; burn scorch; \
    bury lay_to_rest inter; bus_driver coach_driver; businessman business_man; \
    businesspeople business_people; but yet; buyer purchaser; buyout takeover; \
    by_and_large on_the_whole; by_way_of via; cab taxi; cabdriver cab_driver; calamity \
    catastrophe disaster tragedy; call_up draft conscript; call_upon call_on; called \
    known named termed; called_for urged appealed_for; called_off scrapped; called_on \
    urged called_upon; called_up conscripted; calm composed soothe tranquil; came_across \
    encountered; came_into_effect took_effect; came_into_force took_effect; \
    came_to_a_halt stopped; came_to_an_end ended; came_to_power took_power; \
    came_under_fire was_criticized; came_up_with devised; campaign drive; campaign_trail \
    election_trail; cancel call_off; canceled called_off; canine dog; capitulated \
    surrendered; capitulation surrender; capsized overturned; capture apprehend seize \
    seizure; captured caught seized; car automobile vehicle; car_accident car_wreck; \
    car_bombing car_bomb_attack; car_crash car_accident auto_accident; cargo freight; \
    cargo_ship freight_vessel; carmaker car_maker automobile_manufacturer \
    car_manufacturer; carried_out performed conducted implemented; carry bring \
    transport; carry_out execute perform implement; cash currency money; cash_strapped \
    short_of_cash cash_starved; cast_ballots voted; cast_their_ballots voted; \
    cast_their_votes voted; casualty victim; catastrophe disaster; catastrophic \
    disastrous; catch get_hold_of; cattle livestock; cease stop discontinue; ceasefire \
    armistice; cellphone mobile mobile_phone cell_phone cellular_phone; certain definite \
    sure; certainly definitely surely; chairman chairperson; champion titleholder \
    title_holder; championship tournament; chance opportunity; chaos disorder \
    pandemonium; chaotic disorderly; chat conversation; cheap inexpensive; check \
    inspect; chide admonish; chided rebuked; chief boss head leader principal; \
    chief_executive ceo chief_executive_officer; chief_executive_officer ceo; \
    chief_financial_officer cfo; chiefly primarily principally; child kid youngster; \
    children kids youngsters young_people; chipmaker chip_maker semiconductor_company; \
    choice selection; choose elect pick select; chopper helicopter; chose selected; \
    chosen elected picked selected; cinema theater; cite mention quote; city metropolis; \
    citywide across_the_city; clandestine covert undercover; clarify elucidate explain \
    make_clear; clash conflict confrontation; clean spotless; cleared found_not_guilty; \
    clearly obviously; clemency mercy; clergyman priest; clergymen priests clerics; \
    climb rise soar; climbed rose risen; clinch seal; clinched sealed; close shut \
    shut_down; closed shuttered shut_down; cloudburst downpour; cloudy overcast; \
    coal_miner coal_mine_worker; coast shore; cockpit flight_deck; coffin casket; \
    cofounder co_founder; cold_snap cold_spell; collaborate cooperate; collaborated \
    worked_together; colleague coworker fellow_worker; collect gather; collude conspire; \
    combat fighting; combatant fighter; combine merge; come_into_effect take_effect \
    come_into_force; come_into_force take_effect; come_to_a_halt stop; come_to_power \
    take_power; come_under_fire be_criticized; come_up arise; come_up_with devise; \
    comfort console; comic funnyman; command direct order; commemorate celebrate mark; \
    comment remark; commerce trade; common frequent widespread; company business \
    corporation firm; compel force oblige; compensate make_up_for; compensation damages; \
    competitor rival; complained griped; complete accomplish finish full total wrap_up; \
    completely entirely fully totally; complex complicated intricate; complied_with \
    adhered_to; comply_with adhere_to; compromise settlement; con_man con_artist; \
    conceal hide mask; concealed hid hidden; concerning regarding with_regard_to about \
    on; concurrently simultaneously at_the_same_time; condemn decry; conduct carry_out; \
    conference convention; confiscate seize; confiscation seizure; conflict war; \
    congested clogged; congregants worshipers; connect join link; consequence effect \
    outcome result; consequently thus accordingly; consider think_about \
    take_into_account; considerably significantly; constant continual; constantly always \
    continually; constituency electoral_district; construct build erect; construction \
    building_work; contagious infectious; contaminate taint pollute; contaminated \
    polluted tainted; contamination pollution; contemporary modern; contend argue \
    compete; contest competition game; continue persist proceed go_on carry_on; \
    continued went_on carried_on; continuing ongoing; continuous uninterrupted; contract \
    shrink come_down_with; contracted shrank shrunk caught came_down_with; contribute \
    donate; contributor donor; convene meet call_together; convened met; conversely \
    by_contrast; convert transform turn; convey deliver transport; convict find_guilty; \
    convicted found_guilty; convince persuade; cooperate work_together; cooperation \
    collaboration; cop officer policeman police_officer; cops police policemen; corn \
    maize; corpse dead_body; correct right; corrupt crooked; corruption graft; cost \
    expense price; cost_of_living living_costs; counselor advisor; country nation; \
    countryside hinterland; countrywide across_the_country; coup putsch; courage bravery \
    valor; courageous brave heroic; covertly secretly; coworker fellow_worker; \
    crack_down_on clamp_down_on; crackdown clampdown; cracked_down_on clamped_down_on; \
    crash collide collision smash wreck; crash_site scene_of_the_crash crash_scene; \
    crazy insane; create develop generate; credit loan; crew_members crew; crime_scene \
    scene_of_the_crime; crisis emergency; criteria standards; criterion standard; \
    criticize slam lambast lambaste castigate lash_out_at; criticized assailed faulted \
    slammed lambasted lashed_out_at; crops harvest; crowd throng; crowded jammed; \
    crucial critical key vital; crumbling decaying; crushing resounding; cry weep; \
    culprit perpetrator; cup trophy; curb restrain; cure remedy; cured healed; currently \
    now presently at_present at_the_moment; customer client shopper; cut reduction \
    slash; cut_back_on reduced; cut_down_on reduced; cut_off sever severed; cut_short \
    curtail curtailed; cutting_edge state_of_the_art; cyberattack cyber_attack; \
    cybercriminal hacker; cyclist bicyclist bike_rider; dad father; daily a_day each_day \
    every_day per_day; damage harm impair; damaging harmful; damp wet; danger hazard \
    peril risk threat; dangerous hazardous perilous risky unsafe; data information; dead \
    deceased; deadline time_limit; deadlock impasse stalemate; deadly fatal lethal; \
    deal_with handle address cope_with; dealt_with handled addressed coped_with; death \
    demise fatality passing; death_penalty capital_punishment; death_toll number_of_dead \
    number_of_deaths; debate discuss; debris rubble wreckage; debt liability; debt_laden \
    heavily_indebted; deceive mislead hoodwink trick; deceived misled; decelerated \
    slowed slowed_down; decide determine make_a_decision; decided ruled made_a_decision; \
    declaration statement; decline decrease fall refuse turn_down; declined fell \
    turned_down; decrease go_down; decreased went_down; defame malign; defeat beat loss \
    vanquish; defeated beat downed; defective flawed malfunctioning; defer postpone; \
    delay defer postpone postponement put_off hold_up; deliberately intentionally \
    purposely; delight please; delighted thrilled; deluge flood; demand insist call_for; \
    demanded called_for; demolish destroy raze tear_down pull_down knock_down; \
    demolished torn_down pulled_down knocked_down tore_down; demonstrate prove show \
    protest; demonstrated protested shown; demonstrating protesting; demonstration \
    protest rally; demonstrator protester; denounce condemn decry; depart exit leave \
    set_off set_out; departed left set_off set_out; depicted described; deplore condemn; \
    deport expel; deportation expulsion; deported expelled; depose overthrow topple \
    dethrone; deposed ousted overthrown; derail come_off_the_tracks; derailed \
    came_off_the_tracks; derelict dilapidated; deride ridicule; desecrate defile; \
    despite notwithstanding in_spite_of regardless_of; destitution poverty; destroy \
    wreck; destroyed ruined; details particulars; detective investigator sleuth; \
    detonation explosion; devastated ravaged; devastation destruction; device gadget; \
    devise formulate; devised formulated; dictator autocrat despot; did_away_with \
    abolished; die perish pass_away lose_their_lives lose_his_life; die_of die_from; \
    died passed_away lost_their_lives lost_his_life lost_her_life; died_of died_from; \
    differ vary; different distinct; difficult hard tough; difficulty problem trouble; \
    dilapidated run_down ramshackle; diminish dwindle lessen; dirty filthy; disappear \
    vanish; discard dump throw_away jettison; disclose divulge make_public; disclosure \
    revelation; discover find uncover find_out; discovered found unearthed found_out; \
    discovery finding; discuss talk_about; discussion conversation dialogue talk; \
    disease malady; dismiss oust reject sack lay_off let_go; dismissal firing; dismissed \
    fired laid_off; disparage denigrate belittle; dispatch send ship send_out; \
    dispatched sent sent_out; display exhibit; dispute disagreement quarrel row; \
    disseminate distribute spread; dissertation thesis; distress upset; distribute \
    hand_out give_out; distributed handed_out gave_out; disturbance riot; divide \
    separate split; do_away_with abolish; docked berthed; doctor physician; domestic \
    internal; donation contribution gift; done_away_with abolished; doubtful dubious \
    questionable; downpours rains; downtown city_center; downturn slump; draft draw_up; \
    drafted drew_up; drag haul pull; dreadful horrible appalling awful; driver motorist; \
    drone unmanned_aircraft unmanned_aerial_vehicle; drop_out_of withdraw_from; dropped \
    decreased fell fallen; dropped_out_of withdrew_from; drought dry_spell; drubbing \
    rout; drug medication medicine; drug_baron drug_lord; drug_company \
    pharmaceutical_company pharmaceutical_firm; drug_dealer drug_pusher; drugmaker \
    drug_maker pharmaceutical_company drug_company; due_to owing_to on_account_of \
    as_a_result_of; duped tricked deceived; during in; duty tariff; dwelling residence; \
    each per; eager keen; earlier previously; ease relieve soften relax loosen; \
    eavesdrop listen_in; edge_down inch_down; edge_up inch_up; edged_down inched_down; \
    edged_higher inched_higher; edged_lower inched_lower; edged_up inched_up; education \
    schooling; effect impact; elderly_people old_people; election_fraud electoral_fraud; \
    elector voter; email e_mail electronic_mail; embezzle misappropriate; embezzled \
    misappropriated; embezzlement misappropriation; eminent prominent; emotion feeling; \
    employ hire use utilize; employees staffers; empty unoccupied vacant; encircle \
    surround; encircled surrounded; end conclude conclusion finish put_an_end_to \
    come_to_an_end; endanger imperil; endure suffer; enemy foe; enforce implement; \
    enhancement improvement; enormous huge massive gigantic colossal; enrage infuriate; \
    ensure assure guarantee make_sure; enter go_into; entered penetrated went_into; \
    entire full whole; entirely fully wholly; entitled titled; entreaty plea; \
    environment surroundings; envoy diplomat emissary; equal equivalent; equipment gear; \
    escape flee get_away break_out; escaped fled got_away broke_out; especially notably \
    particularly above_all; essential necessary vital; establish determine form found \
    set set_up; estimate reckon; evade avoid dodge elude escape; evaluate appraise \
    assess; even_though though; event happening incident occurrence; eventual ultimate; \
    eventually finally ultimately; evict eject; evidence proof testimony; evident \
    apparent clear obvious; ex former; ex_soldier former_soldier; exact precise; \
    examination inspection; examine analyze inspect investigate review study look_at; \
    examined scrutinized; excellent outstanding superb; exchange swap trade; exclude \
    omit rule_out; excluding except_for; exclusively solely; exhausted fatigued tired \
    ran_out_of; exhaustion fatigue; exhibition show; exit leave; exonerate vindicate; \
    expand enlarge grow; expend spend; expensive costly pricey; expert specialist; \
    explode detonate erupt go_off blow_up; exploded went_off blew_up; extend lengthen \
    prolong renew; extinguish put_out; extraordinary remarkable; extremely highly very; \
    extremist militant; eyewitness witness; face confront; factory plant; fail \
    break_down; failed broke_down; faith religion; fake bogus counterfeit phony sham; \
    fall autumn go_down; false untrue; falsified doctored; famous celebrated renowned; \
    far_left extreme_left; far_right extreme_right; farmer grower; fast quick rapid; \
    fastest quickest; fatal lethal; faulty defective flawed malfunctioning; fears \
    worries; feeble weak; fell went_down slid; ferocious fierce; ferry ferryboat; \
    fetched sold_for; fierce intense heated; fight battle brawl; film movie \
    motion_picture; filmmaker film_maker moviemaker; final last; finally lastly; finance \
    bankroll fund; find locate; findings results; fine penalty; finish wrap_up; fire \
    blaze sack; fire_at shoot_at; firearm gun; fired_at shot_at; firefighter fireman \
    fire_fighter; fireman fire_fighter; firm solid; fishing_boat fishing_vessel; fit \
    healthy; flaw defect fault; flight_attendant air_hostess; flight_recorder black_box; \
    flood_hit flood_stricken; flooding inundation; floods floodwaters; flu influenza; \
    foil thwart frustrate; follow obey; food provisions; foolish stupid; football \
    soccer; for_example for_instance; forbid prohibit; forced compelled obliged; \
    forecast predict prediction; foresee predict; forest woodland; forever permanently; \
    forged fake counterfeit; forgery counterfeit; formerly once previously; fortify \
    strengthen; fortnight two_weeks 2_weeks; fought battled clashed; found located; \
    fragile shaky; frail infirm; fraud scam; fraudster con_artist; freedom liberty; \
    freeway highway motorway; freighter cargo_ship; frequently often; friend buddy pal; \
    frighten alarm intimidate scare terrify; frightened scared; frontrunner \
    front_runner; fulfill satisfy; funding investment; funds money; furnish supply; \
    furthermore in_addition further; fury outrage rage; gained obtained; game match; \
    garbage rubbish trash; gather congregate; gave donated provided; gave_away donated; \
    gave_birth delivered_a_baby; gave_evidence gave_testimony; gave_herself_up \
    turned_herself_in; gave_in yielded; gave_the_go_ahead gave_the_green_light; gave_up \
    relinquished; gaze look stare; gear_up prepare; geared_up prepared; get obtain \
    receive; get_back regain recover; get_in_touch_with contact; get_out_of leave; \
    get_rid_of eliminate remove; get_together gather; giant gigantic huge massive \
    enormous; give_away donate; give_birth deliver; give_in yield; give_the_go_ahead \
    give_the_green_light; give_up relinquish renounce; given provided; given_away \
    donated; given_in yielded; given_the_go_ahead given_the_green_light; given_up \
    relinquished; glad happy pleased; glance look; glitch technical_problem; global \
    international worldwide; globally around_the_world; glut oversupply surplus; go \
    proceed; go_after pursue; go_ahead_with proceed_with; go_back_on renege_on; \
    go_between intermediary; go_into_effect take_effect; go_to_the_polls vote; goal \
    objective target; goalkeeper goalie keeper; gold_medalist gold_medal_winner; \
    gone_after pursued; gone_down fallen decreased; gone_up risen increased; goods \
    merchandise products; gossip rumor; got obtained received; got_back regained \
    recovered; got_better improved; got_in_touch_with contacted; got_out_of left; \
    got_ready prepared; got_rid_of eliminated removed; got_together gathered; got_worse \
    worsened; govern control rule; government administration regime; grab seize take; \
    gradually slowly; grandfather grandpa; grandma grandmother; grave serious; gravely \
    seriously; gravely_ill seriously_ill; graveyard cemetery; greenhouse_gas \
    heat_trapping_gas; grenade_attack grenade_assault; grew expanded; grieve mourn; \
    gross_domestic_product gdp; groundbreaking pioneering innovative; grown expanded; \
    gruesome grisly ghastly; guess speculate; gun_down shoot_dead; gunfire gunshots \
    shots; gunman shooter; gunmen shooters; gunned_down shot_dead shot_to_death; guy \
    man; guys men; hailstorm hail_storm; halftime half_time; halt cease stop suspend; \
    halted stopped; hammer_out negotiate; hammered_out negotiated; hamper hinder impede \
    obstruct; hand_over surrender turn_over; handed_down issued; handed_in submitted; \
    handed_over turned_over; handgun pistol; happen take_place; happened took_place \
    taken_place; happiness joy; harbor port; hardline hard_line; hardliner hard_liner; \
    hardly barely scarcely; harmful detrimental; havoc chaos; hazardous perilous unsafe; \
    headquarters head_office; heart_attack coronary; heartbreaking heartrending; \
    heat_wave spell_of_hot_weather; heavily_damaged badly_damaged severely_damaged; \
    heinous atrocious; held_back withheld; held_captive held_prisoner held_hostage; \
    held_up delayed; help assist assistance; helpful useful; hence thus; hideout \
    hiding_place; high_blood_pressure hypertension; highlight underscore; hiked raised; \
    hinder impede; hindered impeded; hire recruit take_on; hired took_on taken_on; hoist \
    lift; hold detain keep; hold_back withhold; holy sacred; home house residence; \
    home_run homer; hometown home_town; honest truthful; honor salute pay_tribute_to; \
    horrific horrifying grisly horrendous horrible; horror terror; hotel inn; however \
    but nevertheless nonetheless yet; huge massive immense gigantic vast colossal \
    mammoth; humid muggy; hunt search; hurl fling throw; idea notion; identical same; \
    ignited sparked; ill sick unwell; illegal illicit unlawful; illegally unlawfully; \
    illness ailment disease sickness; immediately instantly promptly; immense vast; \
    impasse stalemate; implore beg beseech; importance significance; imposed levied; \
    impoverished destitute poor poverty_stricken; imprison incarcerate jail lock_up; \
    imprisonment incarceration; improve better enhance get_better; in_accordance_with \
    in_line_with in_keeping_with in_conformity_with in_compliance_with; in_addition_to \
    as_well_as; in_advance_of ahead_of before; in_contrast by_contrast; in_excess_of \
    more_than over; in_flames ablaze; in_general generally; in_hospital in_the_hospital; \
    in_lieu_of instead_of in_place_of; in_line_with in_keeping_with; in_opposition_to \
    against; in_order_to to so_as_to; in_particular particularly especially; in_place_of \
    instead_of; in_prison in_jail; in_private privately; in_public publicly; \
    in_relation_to in_connection_with; in_secret secretly; in_short in_brief; \
    in_the_aftermath_of following; in_the_event_that if; in_the_wake_of following after \
    in_the_aftermath_of; inadequate insufficient; incarcerated jailed; incensed \
    outraged; include comprise contain incorporate; including such_as; incorrect \
    inaccurate wrong; increase boost grow growth hike raise rise go_up; increased grew \
    rose went_up risen; independence sovereignty; indicated signaled pointed_out; \
    industry sector; infamous notorious; inform notify tell; informant informer tipster; \
    informed told; inhabit occupy; inhabitant resident; initial first original; \
    initially originally; injure hurt wound; injury wound; inked signed; inmate \
    prisoner; inoculate immunize; inquiry investigation; inside within; insisted \
    maintained; instantly promptly; instruct direct teach; instructed taught; \
    instruction teaching; instrument tool; insult offend; insurgent guerrilla militant \
    rebel; intend mean; interim caretaker; internet web; internet_user web_user; \
    inundate flood; inundated flooded; investigate look_into; isolated secluded; issue \
    problem; item product; jail prison send_to_prison lock_up; jail_sentence \
    prison_sentence; jail_term prison_term prison_sentence; jailed imprisoned \
    sent_to_prison locked_up; jeopardize endanger imperil; jihadist jihadi; jitters \
    nerves; jittery edgy; job position post; job_cut layoff; job_loss layoff; jobless \
    unemployed; joblessness unemployment; join unite; join_forces_with team_up_with; \
    join_together unite; joined_forces_with teamed_up_with; joined_together united; \
    jointly together; journey travel trip voyage; joyful jubilant; judge justice; jump \
    leap surge; just fair; just_under slightly_less_than; keep retain; kept retained; \
    kick_out expel; kicked_off started; kicked_out expelled; kidnap abduct snatch; \
    killer slayer; kin relatives; kinsman relative; knifed stabbed; knocked_out \
    eliminated; koran quran; lab laboratory; ladies women; lady woman; laid_off let_go \
    made_redundant; lambasted slammed; landslide mudslide landslip; laptop \
    notebook_computer portable_computer; largely mostly for_the_most_part; lately \
    recently; latest newest recent; laud hail; launch initiate introduce; law \
    legislation statute; lawful legal; lawfully legally; lawmaker member_of_parliament; \
    lawsuit litigation suit legal_action; layoffs redundancies; lead clue tip; leading \
    foremost top; leaped jumped; leapt jumped; leave_out omit; left_out omitted; \
    left_wing leftist; legal_proceedings court_proceedings; legislator lawmaker \
    parliamentarian; legislature parliament; lengthy long; less_than fewer_than; let \
    allow permitted; leveled equalized; leveler equalizer; levies tariffs; levy tax; \
    life_imprisonment life_behind_bars; life_in_prison life_imprisonment; liftoff \
    blastoff; likely probable probably; likewise similarly; limitation restriction; \
    limited curbed restricted; limiting curbing restricting; limits restrictions; lineup \
    line_up; little small tiny; location place site venue locale; locked_up imprisoned; \
    look_for search_for seek; looked_for searched_for sought; looked_into investigated \
    probed; loot plunder; looting pillaging; lorry truck; loss_making money_losing; \
    lost_to was_beaten_by was_defeated_by; loud noisy; lower_house lower_chamber; made \
    manufactured; made_it_clear made_clear; made_public released disclosed published; \
    made_sure ensured; made_up constituted fabricated; made_use_of used; magazine \
    periodical; magnate tycoon mogul; main primary principal; main_office head_office; \
    mainly chiefly mostly primarily largely principally for_the_most_part predominantly; \
    maintain sustain; make create earn manufacture produce; make_an_effort try; \
    make_certain make_sure; make_up constitute account_for fabricate; maker manufacturer \
    producer; malfunction break_down; malfunctioned broke_down; malnourished \
    undernourished; malnutrition undernourishment; manage handle run look_after; \
    mandatory compulsory required; manner way; manufacture produce; many numerous \
    a_lot_of lots_of plenty_of a_large_number_of; march procession; marginally slightly; \
    mariner sailor; married wed tied_the_knot; massacre slaughter; massacred \
    slaughtered; massive gigantic immense; masterpiece masterwork; mayhem chaos; meal \
    repast; meanwhile in_the_meantime; media press; mediator intermediary; medication \
    medicine; meet get_together; meeting gathering summit; member_of_parliament \
    parliamentarian mp; menace threat threaten; merciless ruthless pitiless; method \
    technique; metro subway; miner mineworker; minuscule tiny; mistake blunder error; \
    mistaken wrong; mistreat abuse ill_treat; mistreatment abuse maltreatment; \
    mobile_phone cell_phone cellular_phone; mobster gangster; mock ridicule deride; mom \
    mother; monitor track; monthly a_month each_month every_month per_month; more_than \
    upwards_of greater_than; moreover besides furthermore in_addition what_is_more; \
    mostly for_the_most_part predominantly; motorbike motorcycle; move relocate shift; \
    moved transferred; movie motion_picture; movie_star film_star; moviegoer filmgoer; \
    municipality town; muslim moslem; named dubbed; namely that_is; narcotics_trafficker \
    drug_trafficker; narrow slim; narrowly by_a_narrow_margin; nationwide countrywide \
    across_the_country in_the_whole_country throughout_the_country; near close_to; \
    nearly close_to; necessity requirement; needy poor; negotiations talks; nervous \
    jittery; netted scored; nevertheless nonetheless; news_agency news_service \
    wire_service; newsman journalist; newspaper paper; newspaperman journalist; \
    no_more_than up_to; normal ordinary; notched scored; note point_out; noted mentioned \
    observed renowned pointed_out; notice observe spot; notwithstanding in_spite_of; now \
    at_present at_the_moment; nowadays today; noxious toxic; nuclear atomic; \
    nuclear_bomb atomic_bomb; nuclear_power_plant nuclear_power_station; nuclear_weapon \
    atomic_weapon; nullify invalidate void; number_of_dead number_of_deaths; observe \
    watch; obsolete out_of_date; obstacle barrier hurdle; obstruct block impede hinder; \
    obvious apparent clear; occasionally sometimes; occupation profession; occur happen \
    transpire take_place; occurred took_place taken_place; odd peculiar; offensive \
    assault; official bureaucrat functionary; oil crude petroleum; oil_company \
    petroleum_company; oil_field oilfield; oil_firm oil_company; old_fashioned outmoded; \
    on upon; on_fire ablaze in_flames engulfed_in_flames; on_the_loose at_large; \
    on_the_run at_large on_the_loose; onlooker bystander spectator; onshore on_land; \
    onslaught assault; open_fire start_shooting; opened_fire started_shooting; \
    opened_fire_on fired_on; openly publicly; operate run; opinion view viewpoint; \
    opponent adversary rival; oppose resist; opposed_to against; opposition_leader \
    leader_of_the_opposition; other_than except; ousted removed unseated; ouster \
    removal; outcome result; outdated obsolete out_of_date antiquated; outgoing \
    departing; outlet shop; over more_than upwards_of; overcrowded jam_packed; overrule \
    override; overseas abroad foreign; oversee supervise; overthrew toppled ousted; \
    overthrow bring_down; overthrown toppled brought_down; overturn reverse quash \
    capsize; overwhelmingly by_a_large_margin; owing_to on_account_of as_a_result_of; \
    owner proprietor; packed crowded crammed jammed; pact accord treaty; paid_back \
    repaid; paid_out disbursed; paid_tribute_to honored; painkiller analgesic; papers \
    documents; pardoned granted_a_pardon; partially partly; participate take_part; \
    participated took_part taken_part; participating taking_part; pass_on transmit; \
    passed_on transmitted; passenger traveler; passenger_jet passenger_plane; pay \
    remunerate wage remuneration; pay_back repay; pay_cut wage_cut; pay_increase \
    salary_increase; pay_out disburse; pay_raise pay_rise pay_increase; pay_rise \
    pay_increase; peace_accord peace_agreement; peace_deal peace_agreement peace_accord; \
    peace_talks peace_negotiations; peaceful tranquil; penalty_shootout \
    penalty_shoot_out; pensioner retiree; people folks persons; perhaps maybe possibly; \
    permanent enduring lasting; permit allow authorize license; perpetrator offender; \
    petrol gasoline; phone telephone; photo photograph; pick select; picketers strikers; \
    picture image photo photograph; pilfered stolen; pioneering trailblazing; placate \
    appease pacify; place spot; plan blueprint intend proposal scheme; plane_crash \
    air_crash airplane_crash; planemaker aircraft_manufacturer plane_maker; plead_with \
    beg; pledge promise vow; plentiful abundant ample; plot conspiracy conspire; plotter \
    conspirator; plummeted tumbled; plunder pillage; plunge plummet tumble slump \
    nosedive; poacher illegal_hunter; point_out indicate; police_officer policeman; \
    police_officers policemen; policymaker policy_maker; politician statesman; \
    politicians statesmen; poll survey; polling_station polling_place; pontiff pope; \
    portion part; portray depict describe; possible potential; postpone put_off; \
    postponed put_off; pound bombard; power_outage blackout power_cut; power_plant \
    power_station; powerful mighty potent strong; praise commend laud hail acclaim; \
    praised lauded; prayer worship; precarious unstable; predicted projected; present \
    current gift; preserve conserve retain; press_conference news_conference; \
    press_release news_release; prevent avert stop; previous prior; price_cut \
    price_reduction; price_hike price_increase price_rise; price_increase price_rise; \
    prime_minister premier; principal primary headmaster headteacher; prior_to ahead_of; \
    prison_guard warder; prison_term prison_sentence; privately_held privately_owned \
    closely_held; prize reward; probe inquiry investigate investigation look_into; \
    program scheme; prohibited barred forbade forbidden; promise vow; proposal \
    suggestion proposition; propose recommend suggest put_forward put_forth; protect \
    defend guard safeguard secure shield; protected shielded; provide give supply; \
    provided_that on_condition_that providing; provoke incite spark; publicly_traded \
    publicly_listed; publish print; pull_back withdraw; pull_out withdraw; pull_out_of \
    withdraw_from; pulled_back withdrew; pulled_out withdrew withdrawn; pulled_out_of \
    withdrew_from; pulling_out withdrawing; pullout pullback; punishment penalty \
    sentence; pup puppy; pupil student; purchase acquisition buy; purportedly \
    supposedly; push shove; put_an_end_to ended; put_down quell quelled suppress; \
    put_forth proposed; put_forward proposed; put_in_place implement implemented; \
    put_off delayed defer deferred; put_out extinguished; put_to_death executed execute; \
    put_together assembled; put_up erect erected; quake earthquake temblor; quake_hit \
    earthquake_hit; quarrel argument feud; quarterfinal quarter_final; query question; \
    quickly rapidly speedily swiftly; quiet silent; quit resign step_down stepped_down; \
    quite rather; railroad railway; railroad_station train_station; railroad_tracks \
    railway_tracks; railway_line rail_line; railway_station train_station; rain \
    rainfall; rainstorm rain_storm; ran_away fled; ran_into encountered; ransom \
    ransom_money; rapid swift; rarely seldom; rate_cut rate_reduction; rate_hike \
    rate_increase; rather_than instead_of; rattled jolted; reach_an_agreement \
    reach_a_deal; reached_an_agreement reached_a_deal struck_a_deal; ready prepared \
    willing; realize recognize; reason cause motive; rebellion insurgency revolt \
    uprising; rebound recover recovery; rebuild reconstruct; rebuilding reconstruction; \
    rebuilt reconstructed; rebuke admonish; recall remember; recapture take_back; \
    receipts revenues; record_breaking record_setting; recount count_again; recounted \
    related; recover recuperate; recovered recuperated; recovering recuperating; \
    recovery recuperation; recuperate convalesce; reduce cut decrease lessen lower \
    cut_back cut_back_on cut_down_on; reelected re_elected; reelection re_election; \
    referee match_official; referendum plebiscite; refurbish renovate; refurbishment \
    renovation; regained_control_of recaptured; regarding in_regard_to on with_regard_to \
    with_respect_to as_regards; region area zone; reigning_champion defending_champion; \
    reinforce strengthen; reinstate restore; reject rebuff refuse turn_down; rejected \
    spurned turned_down; relating_to related_to pertaining_to; release issue set_free \
    make_public; religious spiritual; relinquish surrender; relocate transfer; reluctant \
    unwilling; remain stay; remote isolated far_flung outlying secluded; remove delete \
    eliminate take_away take_out; removed took_away taken_away took_out taken_out; \
    renewed resumed; reopen open_again; repair fix mend restore; repeal rescind revoke; \
    replace substitute take_over_from; reply respond response; reporter correspondent \
    journalist; representative congressman delegate; reprimand rebuke scold censure; \
    request ask_for; requested asked_for; require call_for; rescind revoke cancel; \
    rescue save; rescue_team rescue_crew; rescuer rescue_worker; research study; \
    researcher scientist; reside dwell live; residence house; resign step_down \
    stand_down; resigned stepped_down stood_down quit; resolve settle solve; restart \
    resume relaunch; restive unruly; resume start_again recommence; resumed \
    started_again restarted; retake recapture; retaken recaptured; retiree \
    retired_person; retook recaptured; retreated withdrew; return come_back go_back \
    give_back hand_back send_back; returned came_back went_back gave_back given_back \
    handed_back sent_back; reveal disclose expose unveil; revenue turnover; revive \
    resurrect rekindle; revolt mutiny uprising; riches wealth; rift split; right_wing \
    rightist; rip tear; road roadway street; road_accident traffic_accident; robber \
    bandit; rock stone; rocketed soared; roughly some more_or_less; rowdy disorderly; \
    rubbish trash; ruin devastate devastation wreck; rule regulation; ruled_out \
    excluded; ruling decision verdict governing; ruling_coalition governing_coalition; \
    ruling_party governing_party; run_away flee; run_down ramshackle; run_into \
    encounter; run_off_election second_round; run_out_of exhaust; runner_up \
    second_place_finisher; runoff run_off; rush dash hurry; rush_to_hospital \
    rush_to_the_hospital; rushed_to_hospital rushed_to_the_hospital; sad unhappy; safe \
    secure; safeguard shield; safety security; said stated; sailors seamen; salary wage; \
    salute hail; sank slumped tumbled; savage vicious; save_for except_for; saw spotted \
    witnessed; say declare; scarcity shortage dearth; schoolboy school_boy; \
    schoolchildren school_children pupils; scorching blistering; scoured searched; scrap \
    abandon abolish cancel call_off; scream shriek; scupper derail; search go_through \
    comb_through; search_for hunt_for; searched_for sought; secret clandestine \
    confidential covert hidden; section segment; secure safeguard; see view witness; \
    seek pursue request search_for; seeking trying; sell_off divest; seller vendor; \
    semifinal semi_final; senator member_of_the_senate; send_in deploy; senior_citizen \
    elderly_person; senior_citizens elderly_people seniors; sent_in deployed; \
    sent_to_prison imprisoned sent_to_jail; seriously_injured severely_injured \
    badly_injured; seriously_wounded badly_wounded severely_wounded; sermon homily; \
    set_fire_to torch torched; set_free released freed liberate; set_off triggered \
    detonate detonated; set_on_fire torched set_alight set_ablaze; set_out outline \
    outlined; set_up established founded; severe grave harsh serious; severely_damaged \
    badly_damaged; shaken jolted rattled rocked; shanty_town shantytown; share \
    distribute portion stake; shareholder stockholder; shares stock stocks; sharply \
    steeply; shelve put_on_hold; shelved put_on_hold; shock stun; shocking appalling; \
    shook jolted rattled rocked; shore_up prop_up; shortage dearth lack; shortfall \
    deficit; shortly soon; shot_and_killed fatally_shot; shot_dead fatally_shot \
    shot_to_death shot_and_killed; shot_up soared; shout yell; shrinking contracting; \
    shut_down closed_down close_down; sick unwell; sickness malady; signatory signer; \
    significant important major substantial; silver_medalist silver_medal_winner; simple \
    easy straightforward; since given_that; singer vocalist; skyrocketed soared; \
    skyrocketing soaring; skyscraper tower; slaughter carnage; slender slim; slide slip \
    drop; slightly_hurt lightly_injured; slightly_injured lightly_injured; slipped \
    dipped slid; slow sluggish; slow_down decelerate; slowdown deceleration; slump \
    tumble; slumped tumbled; smart clever intelligent; smartphone smart_phone; \
    snow_capped snow_covered; so_far to_date thus_far until_now; so_that in_order_that; \
    soar surge skyrocket shoot_up; soccer_player footballer; sold_off divested; soldier \
    serviceman trooper; soon before_long; sorrow grief sadness; space_shuttle shuttle; \
    speak talk; sped_up accelerated; spew belch; spoke talked; spokesmen spokespersons; \
    spokesperson spokesman spokeswoman; spot_kick penalty_kick; spotted seen; sprawling \
    vast; spy_agency intelligence_agency; spying espionage; stabbed_to_death \
    fatally_stabbed; stadium sports_arena; staff personnel workforce; stamp_out \
    eradicate; stand_down step_down; stand_for represent; stand_trial be_tried; start \
    begin commence initiate; starvation famine hunger; state_owned government_owned; \
    state_run government_run; statewide across_the_state; steady stable unchanged; steal \
    swipe; stealing theft; stealthily secretly; steelmaker steel_producer; step_in \
    intervene; step_up intensify; stepped_in intervened; stepped_up intensified; \
    stepping_down resigning; stewardess flight_attendant; stick_to adhere_to; stipulate \
    specify; stock_exchange stock_market bourse; stock_market bourse; stocks equities; \
    stole swiped made_off_with; stood_down stepped_down; stood_trial was_tried; store \
    shop stockpile; storm tempest; strange bizarre odd weird; stress emphasize \
    underline; strict rigid stringent; stricter tougher; strike hit walkout \
    work_stoppage; strike_a_deal reach_a_deal; stronghold bastion; struck_a_deal \
    reached_a_deal; stuck_to adhered_to; stunning astonishing; submarine sub; submit \
    hand_in turn_in; subsequent following next; subsequent_to following; subsequently \
    afterwards later; substantial considerable sizable; substantially considerably \
    greatly significantly; successor replacement; succumbed_to died_from; such_as like; \
    sue take_legal_action_against file_a_lawsuit_against; sued took_legal_action_against \
    filed_a_lawsuit_against; sufficient adequate enough; suicide_attacker \
    suicide_bomber; support back endorse back_up; supporter backer fan; supporters fans; \
    surged jumped; surpass exceed outstrip; surprise astonish astonishment shock; \
    suspend put_on_hold; suspended put_on_hold; swamped inundated flooded; swear vow; \
    sweltering scorching; swept_away washed_away; swindle cheat defraud scam con; \
    swindled conned; swindler con_artist fraudster; swore vowed; sworn vowed; \
    take_advantage_of exploit; take_aim_at target; take_apart dismantle; take_care_of \
    look_after; take_on tackle; taken_advantage_of exploited; taken_apart dismantled; \
    taken_care_of looked_after; taken_into_account considered; taken_into_custody \
    detained; taken_to_court sued; tax_cut tax_reduction; tax_hike tax_increase \
    tax_rise; tax_increase tax_rise; taxi_driver cabbie cab_driver; teacher educator \
    instructor; team crew side squad; team_up join_forces; teamed_up joined_forces; \
    teammate team_mate; tear_down raze; teenager adolescent teen; television tv; \
    temporarily for_the_time_being provisionally; temporary interim provisional; \
    terrible awful bad dreadful horrible; terrified petrified; terrorist_attack \
    terror_attack; test try_out; testified gave_evidence; testify give_evidence; \
    the_bulk_of most_of the_majority_of; the_elderly old_people; the_majority_of most \
    most_of; therapy treatment; therefore consequently hence thus accordingly \
    for_this_reason that_is_why; thrash trounce rout; thrashed hammered; threw hurled; \
    threw_away discarded; threw_out expelled discarded; through via by_means_of; \
    throughout across; throughout_the_country across_the_country; throw toss; throw_out \
    expel discard; thrown hurled; thrown_away discarded; thrown_out expelled discarded; \
    thug hooligan; thus_far to_date; thwart frustrate; tied drew; tighten toughen; till \
    until; timetable schedule; tiny minute; tired weary; toddler tot; together_with \
    as_well_as alongside; tolerate put_up_with; too as_well; took_advantage_of \
    exploited; took_aim_at targeted; took_apart dismantled; took_care_of looked_after; \
    took_into_account considered; took_on tackled; took_to_court sued; topple oust \
    overthrow; tore ripped; torn ripped; torn_down razed; tornado twister; totally \
    utterly; touch_down land; touched_down landed; toughen strengthen; tourist visitor; \
    toward towards; trade_union labor_union; traffic_accident traffic_crash; tragic \
    heartbreaking; train_crash train_wreck; train_driver train_engineer; travel go; \
    traveled went; tremor temblor; tried sought tested made_an_effort; trigger cause \
    prompt spark set_off; trip tour visit; triumph victory; triumphant victorious; \
    triumphed won; troops forces soldiers servicemen; trounced routed thrashed hammered; \
    truce armistice ceasefire; truck_driver trucker; true factual genuine; turbulent \
    tumultuous; turmoil chaos unrest upheaval; turn_into become; turn_over hand_in; \
    turned_down rebuffed; turned_himself_in surrendered gave_himself_up; turned_in \
    submitted; turned_into became; turned_up showed_up; tv_program television_program; \
    tv_series television_series; tv_show television_show; tv_station television_station; \
    tycoon mogul; type kind sort; ugly unsightly; uncertain unsure; unclear vague; \
    uncommon rare unusual; uncover unearth; under less_than fewer_than; undercover \
    covert; undermined weakened; understand comprehend know; unfair unjust; unharmed \
    uninjured unhurt unscathed; unhurt uninjured unscathed; unparalleled unprecedented; \
    unprecedented never_before_seen unheard_of; unprofitable loss_making; unruly \
    disorderly rowdy; unscathed uninjured; unseat oust; unstable shaky; unusual \
    out_of_the_ordinary; up_to_now so_far until_now to_date; up_until until; upper_house \
    upper_chamber; upsurge surge; upturn upswing; urge encourage exhort press call_for \
    call_on; use utilize make_use_of; useless worthless; usual customary typical; \
    usually generally normally typically as_a_rule; vaccinate inoculate immunize; \
    vaccinated immunized inoculated; vaccination immunization inoculation; vaccine jab; \
    various diverse several; verify confirm validate; vessel boat ship; vice_chairman \
    deputy_chairman; victor winner; viewed watched; viewer spectator watcher; violate \
    breach break infringe; visit drop_in_on call_on; volatile unstable; vote_rigging \
    ballot_rigging; voter_turnout turnout; waive forgo; walkout work_stoppage; want \
    desire wish; war_torn war_ravaged war_scarred conflict_ravaged; warn alert caution; \
    warplane fighter_jet; warship naval_vessel; weaken undermine; wealthy affluent \
    prosperous rich; weapons weaponry; weather_bureau meteorological_office; web_page \
    webpage; website web_site; wed marry get_married got_married; wedding marriage \
    nuptials; weekly a_week each_week every_week per_week; went_after pursued; \
    went_ahead proceeded; went_ahead_with proceeded_with; went_back_on reneged_on; \
    went_bankrupt went_bust; went_into_effect took_effect; went_to_the_polls voted; \
    whereas while; win prevail triumph victory; winemaker vintner; wipe_out eradicate \
    obliterate; wiped_out eradicated obliterated; with_respect_to with_regard_to; \
    with_the_exception_of except_for except; withdrawal pullout retreat pullback; worker \
    employee laborer; workplace place_of_work; world_record world_best; worldwide \
    around_the_world across_the_world globally; worried concerned alarmed; worry anxiety \
    concern; worsen deteriorate exacerbate get_worse; worshiper worshipper; worth \
    valued_at; written penned authored; wrote penned; yearly annual annually; youngster \
    youth";
