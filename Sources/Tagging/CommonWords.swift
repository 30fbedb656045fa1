/// Everyday English words: a capitalised run of them is a heading or a thing, hardly a person.
///
/// Words that stand in lower case at least twice, and at least twice as often as capitalised, in the open half of ECB+
/// (Cybulska & Vossen, CC BY 3.0) and the definitions of the IPTC Media Topics (CC BY 4.0).
enum CommonWords {
    static let text = """
        abhors ability ablaze able abortion abortions about above abroad abruptly absence absent absolutely abuse
        abuses abusive abyss academic accelerate accelerating accept acceptance accepted access accident accidental
        accidents accolade accompanied accomplice accomplish accomplished accomplishments according accordingly
        account accountability accountable accounting accounts accurate accusation accusations accused accusing
        achieve achieved achievement achievements achieves achieving acknowledge acknowledged acquaintances acquire
        acquired acquiring acquisition acquisitions acquittals acquitted acrobatic across acted acting action actions
        active activist activists activities activity actor actors actress acts actual actually adapt adaptation
        adapted adapters adapting adaptive add added addiction adding addition additional address addressed addresses
        addressing adds adhere adjusts administration administrations administrative admission admit admits admitted
        admitting adopted adult adulthood adults advance advances advancing advantage advantages adventure adversary
        adverse advertising advice advised advisers advisory advocacy advocate aerial aerospace affair affairs affect
        affected affecting affects affirms afford affordable afraid after aftermath afternoon afterward afterwards
        again against age aged ageing agencies agency agent agents ages aggravated aggressive agile agnostic ago agree
        agreed agreeing agreement agreements agricultural ahead aid aide aides aim aimed aiming aims aircraft aired
        airport airstrike airstrikes airstrip alarm alcohol alcoholic alert alerted alignment alive all allegation
        allegations allege alleged allegedly allegiance alliance allotted allow allowed allowing allows almost alone
        along alongside already also alter altercation alternative alternatives although aluminium aluminum always
        amassed amateur amazing ambassador ambitious amiably amid ammunition among amount amounts amusement analysis
        analyst analysts anarchist anarchists ancient and anger angering angry animal animals animated animation ankle
        annex anniversary announce announced announcement announcements announces announcing annual annually anonymity
        anonymous anonymously another answer answered anthropology anti anticipated anticipation antiglare anxiety any
        anybody anymore anyone anything anyway anywhere apartment apology app apparatus apparent apparently appeal
        appealing appear appearance appearances appeared appearing appears appetites applauded applicable application
        applications applied apply applying appointed appointment appointments appreciate apprehended approach
        approached approaching appropriate approval approve approved approves approving approximately apps arable
        arbitration archery architect architects architecture architectures archrival ardent are area areas aren arena
        arenas arguably argue argued arguing argument arguments armed arming arms army around arraigned arraignment
        arrange arranged arrangement arrangements arranging array arrest arrested arrests arrival arrivals arrive
        arrived arrives arriving arrondissement arrows arsenal arson art article articles artificial artillery
        artistic artists arts aside ask asked asking asks aspect aspects assailant assassinate assassination assault
        assaulted assaulting assemble asserting assess assessed assessment assets assigned assist assistance assistant
        assisting assists associate associates associations assume assumed assumption assured astronomy ate athlete
        athletes athletic athletics atomic attack attacked attacker attacking attacks attain attempt attempted
        attempting attempts attend attendance attended attending attention attitude attorneys attracted attractions
        attractive attributed auctions audacious audience audiences audio audit audition austerity author
        authorisation authoritative authorities authority authorization authorized authorizing automatic automatically
        automation automobiles automotive autopsy available average averaged averaging avoid avoided avoiding await
        awaited awaiting awarded aware away awesome awkward awoke baby bachelor back backed background backing backlit
        backyard bacteria bad badly badminton bag bagman bail bailout balance balances balancing balcony bald ball
        ballads balls bamboo band bandit bandwidth banished bank banking bankruptcy banks banners bantamweight baptism
        bar barely bargain bargaining barred barricaded barricades barriers bars base baseball based baseless baseman
        bases basic basically basis basket basketball bat bathrobe baton batteries battery battle battled battles bay
        beacons beam bear bearing bears beat beaten beating beautiful beauty became because become becomes becoming
        bed beef been before began begin beginning begun behalf behaving behavior behaviour behind being belief
        beliefs believe believed believes believing bell belonging belongs below belt belts bench benches benching
        beneficial benefit benefits berth best bet beta betrayed better betting between beverage beverages beyond
        biased bicycle bicycles bid bids big bigamy bigger biggest bikes billion billions bills biodiversity biography
        biologists biomass biotechnology birth bishop bit bizarre black blade bladed blame blamed blast blaze bleeding
        bleeds bless blind blindsided block blocking blocks blog blogs blood blow blowers blows blues bmx board boasts
        boat boats bodega bodies body bogged bold bolster bolstering bomb bombardment bombardments bombed bomber
        bombers bombing bombings bombs bombshell bond bonds bonus boobs book booked bookies bookmakers bookmaking
        books booming boost boosted booster boosts booth booty border borders born borrow borrowed bosom boss bosses
        botched both bottles bottom bought boules bounce bouncing bound boundaries bout bouts box boxer boxes boxing
        boyfriend boys bragged brain branch branded brass brawny brazen breach break breakaway breakfast breaking
        breaks breast breasts breath breathing bribery bribing brick bricks brides bridges brief briefing briefly
        brigade bright brilliant brimming bring bringing brings brink broad broadcast broadcasts broaden broader broke
        broken bronc brother brought brutal budget bugged bugging build builder builders building buildings builds
        built bulk bullet bullets bunch bungled bureaucratic burglarization burglars burglary burned burning burnt
        burst bus bushes business businesses busy but button buy buyback buying buyout bypass cable cache cagey
        calculations calendar calendars caliber calibration call called calling calls calm calmly came camera cameras
        camp campaign campaigns can cancel canceled cancer candidate candidates canned cannot canny canoe canoeing
        canoes canvas capabilities capable capacity capital capped caps captain captive capture captured captures
        capturing car carbon card cards care career careful caring carnage carpet carried carries carry carrying cars
        cartels carving case cases cash casings cast casting casualties casualty catastrophe catch catches catching
        categories category cathedral cattle caught causal cause caused causes causing caution cautious cease
        ceasefire celebrate celebrated celebrates celebrating celebration celebrity celestial cell cells cellular
        censorship cent centers central centre centres centric centring cents century ceremonial ceremonies ceremony
        certain certainly certificates chain chair chairman challenge challenged challenger challenges chamber champ
        champion championship chance change changed changes changing channel chants character characterised
        characteristic characteristics characterized charge charged charges charging charismatic charity charm
        charming chart chase chased chassis chatted chatter chatting cheap cheat check checked checking checks cheek
        cheerleader chemical chemicals chemistry chest chic chief chiefs child childhood children chilling chins chip
        chipmaker chips chipset chipsets choice choices choose choosing chop chose chosen chronic churches cigarette
        cigarettes cinema circle circuit circuits circular circumstances circumstantial cited cities citing citizen
        citizens civil civilian civilians claim claimed claiming claims clan clandestine clans clarification clarity
        clashed clashes class classic classical clay clean cleaning clear cleared clearing clearly clerks clever
        client clients cliff climate climb climber climbers climbing clinic clinics clip cloak clock clockwise close
        closed closely closer closes closing closures clothes clothing cloud clouds cloudy club clubs cluster coach
        coached coaches coaching coal coastal cocktails coexist collaborate collapse collapsed collapses colleague
        colleagues collected collecting collection collective collectively collegiate collie color column columnist
        com combat combination combine combined combining combo come comedian comedians comedic comedy comes comfort
        comfortable comic coming command commander commanders commemorating comment commentator commented comments
        commercial commit commitment committed committees committing commodities commodity common commonly commune
        communicate communication communications communists communities community companies companion companions
        company compared compass compatibility compelling compensation compete competed competence competing
        competition competitions competitive competitor competitors compiled complained complaint complement complete
        completed completely completing complex complicated complications comply component components composed
        composite composition compound compounds comprehensive compulsory compute computer computers computing concede
        concentrate concentrated concept concern concerned concerning concerns concerted concluded conclusion concrete
        condemn condemnation condemned condition conditions conduct conducted conducting conducts conference
        conferences conferencing confessed confession confidence confident configurable configuration confined confirm
        confirmation confirmed conflict conflicting conflicts confrontation confusion congestive connect connected
        connecting connection connections connectors connects consecutive consecutively consent consequence
        consequences conserve consider considerable consideration considered considering considers consistency
        consistent consistently consisting consists consolidating consolidation conspiracy conspiring constant
        constantly constitutional construction consular consult consultants consultation consultations consulting
        consume consumed consumer consumers consuming consummate consumption contact contacted contacts contain
        contained containing contend contended contender contenders contends content contentions contents contest
        contestant contestants contested continent continental continents continue continued continues continuing
        continuity contraception contraceptives contract contractors contracts contrary contrast contributing
        contribution contributions contributors control controlling controversial controversy conventional converging
        conversation conversations convicted convicting conviction convictions convince convinced convincing cooking
        cool cooling cooperate cooperated cooperating coordinated coordinates copper cops copy copyright cordon
        cordoned core cores corner cornered corporate corporation corporations correct correctional correspondent
        corridor corrupt corruption cosmetics cost costly costs cotton could couldn counsel counseling count counter
        countered counterintelligence countries country countryside counts coup couple course courses court courthouse
        courtroom courts cousin cousins cover coverage covered covering covers coverup coveted coxed coxless crackdown
        cracking crackled craft crafts crampons cranes crap crash crater craziness crazy creaking create created
        creating creation creative creator creatures credentials credibility credit credited credits crew crews
        cricket crime crimes criminal criminals crisis criteria critically criticised criticism criticized critics
        crook crooked cross crossbow crossed crossing crowd crowded crowds crucial crude cruelty crush cue culmination
        culprit cult cultural culture cultures curb cure curious curling currencies currency current currently
        curriculum curved custody custom customer customers customs cut cuts cutting cyber cycle cycles cycling
        cyclists dad daily dam damage damaged damaging damned dams dance danced dancing danger dangerous daring
        darkness darts dashed data database datacenter datacenters date dated dating daughter daughters day daylight
        days daytime dazzling dead deadline deadlines deadlock deadlocked deadly deal dealing deals dealt dear death
        deaths debate debated debates debit debt debts debut debuted decade decades deceased decent deception decide
        decided decidedly decides deciding decipher decision decisions decisive deck declared declaring decline
        declined declining decorating decoration decorum dedicated dedication deemed deeply default defaulting defeat
        defeats defectors defence defend defendant defendants defended defender defending defense defensive deficit
        defined definitely definitive deflation deflect degree degrees delay delayed delays delegation deliberate
        deliberated deliberating deliberation deliberations delicate delight deliver delivered delivering delivers
        demand demanded demanding demarcation dementia demographic demonstrate demonstrated demonstrating
        demonstration demonstrations demonstrators denials denied denies denounced dense densely density deny denying
        departed departments departure depend depending depends depicted deployed deputy derived descended describe
        described describing deserted deserters deserve deserved design designate designated designed designer
        designing designs desirable desire desires desktop desperate desperately despite destination destroy destroyed
        destroying destruction destructive detachment detail detailed details detained detect detected detection
        detective detectives determination determine determined determines determining detonate detonated devastated
        develop developed developers developing development developmental developments develops device devoted
        diagnose diagnosing diagnosis dialogue diameter diamond diamonds dice did didn die died dies diesel difference
        differences different differentiate differentiated differentiation differently difficult difficulties
        difficulty digit digital dinner dioxide direct directed direction directions directly director directors
        directory dirt disabilities disability disabled disagreed disagreement disagreements disappearance disappeared
        disappearing disappoint disappointed disappointing disarray disaster disc disciplinary discipline disciplines
        disclose disclosed disclosing disclosure disconnected discounted discovered discovery discrete discrimination
        discus discuss discussed discussing discussion discussions disease diseases disgrace disgraced dishonor
        dishonored disinformation disk dismissal dismissed disorder disorders disparate disperse dispersed displaced
        display disposal disproportionately dispute disputed disputes disruptive disseminating dissident dissuade
        distance distances distinct distress distressed distribute distributed distributing distribution disturbing
        dive divided dividends divine diving division divisional divisions divulge divulged dock docks doctorate
        doctrine document documentary documents dodging does doesn dog doggedly dogma dogs doing dollar dollars
        domestic dominant dominated domination don donated done door doorman doors double doubled doubles doubt
        doubtful down downfall downhill downloaded downloads downplayed downs downstream downtown dozen dozens
        draconian draft drafting drag dragged drama dramas dramatic dramatically drank draw drawing drawn dress
        dressage dressed dresses drew drifted drilling drink drinker drinking drinks drive driven driver drivers
        drives driving drop dropped dropping drops drove droves drug drugs drunk drunken dry dual dubbed duck due
        dumped durable duration during duties duty dwelling dying dynamics eWEEK each eagle earlier early earned
        earning earnings earns earthquake easier easily easy eating eavesdropping ecclesiastical ecologist economic
        economics economies economy ecosystem ecosystems edge edgy edit editing editor editorial education educational
        educator effect effective effectively effects efficiencies efficiency efficient efficiently effort efforts
        eggs ego eight eighth either ejected elaborate elder elderly elect elected election elections electrical
        electricity electronic electronics elegance element elementary elements eleventh eligible eliminate eliminated
        eliminates elite else elsewhere elusive embarassment embargoes embedded emcee emceed emerged emergency
        emerging emissions emotion emotional emotions emphasis emphasized empire employed employee employees employer
        employers employment employs emptied empty enabled enables enabling enacted enclave enclosed enclosure
        encouraged end endanger endangering endangerment ended ending ends endurance enduring enemies enemy energy
        enforce enforcement engage engaged engaging engine engineering engineers engines enhance enhancements
        enhancing enjoy enjoyed enjoyment enjoys enlarged enough ensconced ensued ensure ensuring enter entered
        entering enterprise enterprises entertainer entertainment enthusiasm enthusiastic entire entirely entities
        entitled entity entrance entry environment environmental environmentalists environmentally environments epic
        epidemic episode episodes equal equation equipment equipped equity era erected error ers erupted eruption
        escalating escape escaped escapee escaping escorted especially espionage essential essentially establish
        established establishment estate estimated estimates etc eternity ethnic ethnicity euro euros eurozone
        evacuated evacuation evade evaluate evaluating evaluation evasion eve even evening event eventing events
        eventually ever every everybody everyone everything everywhere evidence evidently evil evoked evolution
        evolutionary evolve evolving exact exactly exaltation examination examine examined examiner examining example
        exceeding exceedingly excellent except exceptions excess excesses exchange excited excitement exciting exclude
        excluded exclusive exclusively excommunicated execs executed executing execution executive executives exercise
        exercised exhibition exist existed existence existing exists exit expand expanded expanding expansion expect
        expectation expectations expected expecting expects expenditure expense expenses expensive experience
        experienced expert expertise experts expire explain explained explaining explanation explode exploded
        exploitation exploration explore explosion explosions explosive export exported exports expose exposed
        exposing express expressed expression expressionless extend extended extending extends extension extensions
        extensive extensively extent extinct extinction extinguished extortion extra extradited extradition
        extraordinarily extraordinary extreme extremely eye eyes eypmcf fabric fabrics face faced faces facilitate
        facility facing fact factions factor factors factory facts fail failed failing fails failure fairly faith
        faithful faking fall fallen falling fallout false famed familiar families family famine famous famously fan
        fans fantastic far farm farming fascists fashion fast faster fastest fasting fatal fatally fate father
        fathered fault favor favorite favourite fear feared fears featherweight feats feature featured features
        featuring federal federation fee feed feel feeling feelings feet feigned feigning fell fellow felony female
        fencing ferries fertilisation festival festivals fetus few fewer fiction fictional field fields fifth fight
        fighter fighters fighting fights figure figured figures file filed files filing fill filled filling film
        filming films final finalized finally finance financial financially financials financing find finding findings
        finds fine fines finger finish finished finishing fire firearms firebomb fired firefighters firing firm firmly
        firms first fiscal fishing fists fit fitness fits five fixed fixture flag flags flagship flair flames flapping
        flash flat fled flee fleeing flew flick flight flights fling flood flooded floor floored flooring floors
        flower flowerpot flowers flown flows flurry fly flying flyweight focus focused focuses focusing foil folk
        folks follow followed followers following follows food foodstuffs foot footage football footsteps for force
        forced forceful forces forcing forecast forehead foreman foreseeable forests forget forgot fork form formal
        formally format formed former forming forms forth forthcoming fortunate fortune fortunes forward fought foul
        found foundation founded founder founding foundries four fourth fourths frail frame frames franchise fraud
        free freedom freedoms freely freestyle freeway freight frenzy frequent frequently fresh friend friendly
        friends friendship from front frontier frontrunners frozen fruits frustrated frustrating fuel fueled fueling
        fugitives full fully fun functions fundamental fundamentally funded funding funds funeral funny furious
        furnishings furniture furry further future gain gained gains gait gamble gambling game gamers gaming gamut
        gang gangland gangs gangster gangsters gap garage garages garbage garnered gas gaseous gases gasped gates
        gathered gathering gauge gaunt gave gay gear geek gems gender generally generate generated generation
        generations generous genes genetic genetics genius genocide genre gentleman gentler genuinely geo geographical
        geology geopolitical geothermal gestures get getaway gets getting giant gift gig gigabyte girl girlfriend
        girls give given gives giving glad glamorous glare glass glasses global glossy gloves goal goalkeeper goals
        godfather goes going golf gon gone good goods gorgeous got goth gotten govern governance governing government
        governmental governments governor governs grab grabbed grabbing gradually graduate graduated grain grams grand
        grandchildren grandson grant grants graphic graphics grapple grass grateful gratified gravely graze grazed
        great greater greatest greengrocer greenhouse grenades grew grief gripping grips grist grocery ground grounded
        grounds group groups grow growing grown growth guaranteed guaranteeing guarantees guard guarding guards
        guessed guests guidance guide guided guidelines guilt guilty guise guitar gully gun gunfire gunman guns
        gunshot gunshots guy guys gymnastic gymnastics habit habitat habitats habits hacking had hadn hair hairdos
        half halt hammer hampered hand handcuffed handed handful handgun handing handle handled hands hang hanged
        hanging happen happened happening happens happy hard hardly hardware harm harmed harmful harmless harmony
        harness harsh has hasn hastily hatched hated haul have haven having havoc hazardous head headed heading
        headlines headphone headphones headquartered headquarters heads health healthcare healthy hear heard hearing
        hearings heart heat heater heating heaven heavenly heavier heavily heavy heavyweight hectic heels height
        heightened heist heists held helicopter helicopters helm help helped helping helps her here heritage heroic
        heroin herself hesitation hiding high higher highest highlighted highly highs hikes hiking him himself
        hindered hinted hip hire hired hiring his historic historically history hit hitman hits hitter hitting hoax
        hobby hockey hold holding holdings holdouts holds holed holiday home homers homes hometown honestly honor
        honors honour honours hooded hook hooked hooks hoop hop hope hoped hopefully hopes hoping horizontal horrible
        horrific horror horse horses hospital hospitalized hospitals host hostage hosted hostile hostilities hosting
        hosts hot hotel hotline hotly hotspots hottest hour hourlong hours housed household houses housing how however
        html http huge hulled human humanitarian humans humor hundred hundreds hung hungry hunting hurdles hurled
        hurling hurt husband hush hut hype iLife iMovie iOS iPad iPhone iPhoto iSight iTunes iWork ice icon iconic
        idea ideal ideas identical identifiable identification identified identify identifying identities identity
        ideology idolised ignored ill illegal illicit illness illnesses image images imagine imagined imaging
        imbalance immediate immediately immense immigrant immigrants immigration imminent immoral impact impacts
        impaired impairment impartial impeachment impending imperiled impetus implement implementation implemented
        implementing implications implies importance important imported imports impose imposed impossible impressed
        impressive imprisoned imprisonment improper improve improved improvement improvements improves improving
        inauguration incarcerated incarnation incendiary incentive inch inches incident incidents include included
        includes including inclusion incoherently income incoming incompetent incomprehension inconsistent
        inconvenience incorporate incorporates increase increased increases increasing increasingly incredible
        incredibly incremental indebted indecency indeed independence independent indicate indicated indicating
        indication indicted indictment indictments indigenous individual individuals indoor induction industrial
        industry inevitable inexperienced infallibility infant infants infectious infield infinitely inflated
        inflation inflection inflicting influence influenced inform informal informally informant information informed
        informers informs infrastructure infuriated initial initially initiated initiative injured injuries injury
        injustice ink inline inmate inmates inner innocence innocent innovation innovations innovative innovator input
        inquire inquiries inquiry ins insane insanity inside insider insiders insignificant insist insisted insistence
        insisting inspired installations instance instances instant instantly instead institution institutions
        instructed instructing instruction instructions instrument instruments insufficiently insurance insurgents
        intact integrate integrated integrating integration intellectual intelligence intelligent intend intended
        intends intense intensify intensity intensive intent intention intentional interactions interagency
        interconnect interest interested interesting interests interface intergovernmental interim intermediate
        internal internally international internationally internet interpretation intersection intervened intervention
        interview interviews intimidation into intoxicated intrigued intriguing introduce introduced introduces
        introduction invade invasion invented inventories invest investigate investigated investigating investigation
        investigations investigative investigators investment investments investors invoke invoked involuntary
        involved involvement involves involving iron ironically irrigation isn isolated issue issued issues issuing
        items its itself jab jabs jail jailed javelin jazz jeopardy jerk jet jewel jeweler jewelers jewellery jewelry
        jewels job join joined joining joint jointly joke jokes journalism journalist journalistic journalists
        journals journey judged judges judgment judo juggling jump jumped jumping jumps junior juries juror jurors
        jury just justice justification justify kabaddi karate kayaking keel keenly keep keeping kept keyboard
        keyboards keynote kick kicked kicking kicks kid kidnapping kids kill killed killer killing killings kilometers
        kilometres kind kindler kinds kingpin kiss kissing knees knew knife knock knocked knocking knockout knockouts
        know knowing knowledge known knows labels labor labour lack lacking ladies laid lakes land landed landing
        landlord landmark landmines landscape language languages lap laps laptop laptops large largely larger largest
        last lasted lasts late lately later latest lauded laughing launch launched launching lavish law lawmakers laws
        lawsuit lawsuits lawyer lawyers lay layer laying layoffs lazy lead leader leaders leadership leading leads
        league leagues leak leaked leaker leaking leaks lean leap learn learned learning leases least leather leave
        leaves leaving lector lecture led left leg legacy legal legally legendary legislation legislative legislators
        legislature legitimised legs leisure lend lending length lengths lengthy lesbian less lesson let lets letter
        letters letting level levels leverage liable liar liberal license licensed licensing lie lied lies lieutenant
        life lifelong lifespan lifestyle lifetime lift lifted lifting light lightest lights lightweight like liked
        likely likes limbs limit limited limiting limits line linebacker lineman lines lineup lingering linguistics
        link linked linking links list listed listen listened listening listing literature lithium little live lived
        lives livestock living load loaded loading loan loaned loans lobbied local locally located location locations
        lock locked logging logic logistics lone long longbow longer longest longevity longtime look looked looking
        looks loose loot lose losing loss losses lost lot lots loud love loved loves low lower lowered loyal loyalist
        loyalty luck lucrative lung luxury lying machine machines made magazine magazines magnetic maid mail mailed
        main mainly mainstream maintain maintained maintaining maintenance major majority make maker makers makes
        makeshift makeup making male man manage managed management manager managing mandated mandatory maneuver
        manipulated manipulation manmade manner manslaughter manufacture manufacturer manufacturers manufacturing many
        map mapping maps marathon marched marches margin margins maritime marked market marketing marketplace markets
        marking marks marriage marriages married marry marrying martial mask masked mass masses massive master match
        matched matching matchup mate material materials mathematics matte matter matters maxed maximum maybe meals
        mean meaning meaningful means meant meantime meanwhile measure measured measurement measures measuring
        mechanical medal media medical medications medics medium mediums medley meet meeting meetings meets melt
        melting member members memo memoir memorable memorandum memory men mental mentally mention mentioned mentions
        mentor merchants mercifully mercy merely merged merger mergers mesh mess message messages met metal metals
        meted meteorological meters method methodical methods metres microphone microprocessor microprocessors
        microserver microservers mid middle middleweight midnight midway might mile miles militant militants military
        mill million millionaire millions min mind minds minerals mines mining minor minority minors minute minutes
        mirror misconduct misdemeanor misdemeanors mishap missed missile missiles missing mistake mistakenly mistakes
        mistress mitzvah mixed mob mobile mobility mobster mobsters mode model models modems modern modest
        modification modules molecule molestation mom moment moments money moniker monitor monitoring monitors
        monologue month months mood moral morality more morning mortar mortars most mostly motel mother motherboard
        motherboards motions motivated motivations motive moto motor motorcycle motorcycling motors mountain mountains
        mounted mounting mouthed move moved movement movements moves movie movies moving much mud multi multibillion
        multimillion multiple multitouch mum mumbled mumbling municipal murder murdered murdering murderous murders
        muscles museum music musical musicals musicians must mute muted muttering mutual myself mysteries mysterious
        mystery naked name named names narcotics narrative narrow nasdaq nation nationally nationwide native natural
        nature near nearby nearly necessarily necessary necklace need needed needs negative negotiated negotiating
        negotiation negotiations neighbor neighborhood neighborhoods neighboring neighbors neighbour neighbouring
        neighbours nephew nervous net netted network networking networks neutral neutrality never new newer newest
        newly news newsletters newspaper newspapers newsworthy next nice niche nickname nicknamed nicotine night
        nightclothes nightclub nights nine nineteen nobody nodes noise nominate nominated nominating nomination
        nominations nominees non none nonprofit noon nor normal normally north northern not notable notably notch note
        notebook notebooks noted notes nothing notice noticeable noticed notified noting notorious novel now nowhere
        nuclear number numbers numerous nurses oar oars oath obey object objected objection objections objectives
        objects oblivious obscurity observation observed observers obsessed obstacles obstetrics obstruct obstructing
        obstruction obtain obtained obvious obviously occasion occasions occupation occupations occupied occur
        occurred occurs ocean oceans odds odor off offence offender offenders offense offenses offensive offer offered
        offering offerings offers office officer officers offices official officially officials offs offseason
        offshoot offshore often oil old older omnibus onboard once one ones ongoing online only onto open opened
        opening openly opera operate operated operates operating operation operational operations operatives operator
        opinion opinions opponent opponents opportunities opportunity opposed opposes opposing opposite opposition
        opted optical optimize option optional options oral orchestra order ordered ordering orders ordinance
        ordinates ordination ordnance organic organisation organisations organised organisms organization
        organizations organize organized organizers organs oriented orienteering origin original originally originated
        originating other others otherwise our ourselves ousted out outbid outcome outdoor outdoors outer outlets
        output outrage outraged outscore outset outside outsider outskirts outsourced outsourcing outstanding outward
        oval over overall overcome overcoming overdue overhaul overnight overpowered overpowering oversaw overseas
        oversee overseeing oversight overtake overthrow overturn overturned overturning overwhelming overwhelmingly
        owe own owned owner owners ownership pace pacemaker pack package packaging packed padded paddle paddles page
        paid pain paint painting pair pajamas pandemic panel panned pants paparazzi paper parachute parade parallel
        paralysing paralyzed paramedics paranoid pardoned parental parents parking parks parole part partial partially
        participant participants participate participating participation particles particular particularly partied
        parties partly partner partnered partners partnership parts party partying pass passageway passed passengers
        passes passing passionate past pat path patience patient patients patron pattern paving pay paying payment
        payments payoffs peace peaceful pebble pedaled penalties penalty pending pension pensions pentathlon people
        peoples peppered per perceived percent percentage perfect perform performance performed performer performers
        performing perhaps perimeter period periods permanent permanently permission permits permitted permitting
        persecute persecution person personal personality personally personnel persons perspective pertaining
        perverted pet petrified petrol petroleum pets pharmaceutical phase phenomena philosophy phone phoned phones
        photo photograph photographed photographer photography photos physical physically physician physicians physics
        physiology piano pick picked picket picking picture pictured piece pieces piercing pile pilot pin pioneer
        pipeline pipelines pistol pistols pitch pitched pitcher pitted pivotal pixel pixels place placed placement
        places placing plagued plagues plan plane planes planned planning plans plant planted plants plastic plastics
        plates platform platforms play played player players playground playing playoff playoffs plays plea plead
        pleaded pleas please pleased pleasure plenty plotting plunged plural plus pockets poetry point pointed points
        poison polar pole police policemen policies policy political politically politician politicians politics
        pollution polo polygamist polygamous polygamy polymer pompadour pool pools poor poorly pop pope popular
        populated population populations pornographic port portables portfolio portfolios portion portions portray
        ports posed posh position positions positive possessed possession possibilities possibility possible possibly
        postal posting posts postseason pot potential potentially pound pounded pounds poverty power powered powerful
        powerhouse powerlifting powers practical practically practice practiced practices practicing practised
        practising praise praised prayer prayers praying pre precaution precedent precious precipitation precision
        predict predicted predicting prediction prefer preference pregnancy pregnant preliminary premier premiere
        premises premium premiums preparation prepare prepared preparing prescription presence present presentation
        presentations presented presenter presenting presents preserve presidency presidential presidents press
        pressure prestigious pretend pretending pretty prevent preventable preventative prevented preventing
        prevention preventive previous previously price priced prices pricing priest primarily primary prime principal
        principle principles print printed printing prior priority prison prisoners prisons privacy private privately
        privilege privileges prize probably probation probe problem problems procedure procedures proceed proceeding
        proceedings process processes processing processor processors proclaimed produce produced producer producers
        producing product production productive productivity products profession professional professionals profile
        profit profitable profits profligacy program programme programmes programs progress progressed progressing
        prohibit prohibited project projected projects prolonged prominent promise promised promote promoted promoter
        promoting promotion prompt prompted prompting pronounced proof propel properly properties property prophet
        proposal proposals proposed proposing proprietary prosecuted prosecution prosecutions prosecutor prosecutors
        prospect prospects protagonist protect protected protecting protection protections protective protects protest
        protester protesters protesting protestors protests proud prove proved proven provide provided provider
        providers provides providing province provinces provincial proving provision provisional provocation
        provocative provoke provoked proxy psychiatric psychiatrists psychological psychologists public publication
        publicist publicly published publishing puck pugilist pull pulled pulling pulls pumps punch punches punching
        punish punishment purchase purchased purchasing pure purpose purposes pursue pursued pursuing pursuit
        purveyors push pushed pushes pushing put puts putting puzzle puzzled quad qualification qualifications
        qualified quality quarter quarterback quarters question questioned questions quick quickly quiet quietly quite
        quoted race races racing rack racket racketeering rackets racquet radiation radical radio radioactive raid
        raided raids rail railroads railway rains raise raised raises raising rallied rally rallying rammed rampage
        ran random range ranging ranked ranking ranks rap rape raped rapid rapidly rapist rare rarely rate rated rates
        rather rating ratings ratio ration ratty raw rays reach reached reaching reacted reaction reactions reader
        readily reading ready real realistic reality really rear reason reasonable reasonably reasons rebel rebellion
        rebels rebounds rebuffed rebuild rebuilding rebuilt recall recalled receive received receiver receiving recent
        recently reception receptions recession recharged recharges recipient reckless recognised recognition
        recognize recognized recommendation recommendations recommended reconsider record recorded recording
        recordings records recover recovered recreation recreational recruit rector recuperating recycling reduce
        reduced reduces reducing reduction reductions reelection refer referee reference references referendum
        referred referring refining reflecting reflects reform refresh refreshed refuge refugee refugees refuse
        refused refusing regain regard regarded regarding regardless regards regatta regenerate regime region regional
        regions registered regret regrets regular regularly regulate regulation regulations regulators regulatory
        rehab rehabilitation reign reiterated rejected rejection related relating relation relations relationship
        relationships relative relatively relatives relaxation relay release released releases relentless relevant
        reliably relied relieved relieves religion religions religious relocation reluctant rely remain remainder
        remained remaining remains remanded remarkable remarks remember remembered reminded reminder remorse remote
        removable removal remove removed removing renewable renewed renounced renovating renowned rental rented reopen
        reopened repair repay repealed repeat repeated repeatedly replace replaced replacement replacing replay
        replied reply report reported reportedly reporter reporters reporting reports represent representative
        represented representing represents reputation request requested require required requirement requirements
        requires requiring rescind rescued rescuers research reservations reserves residence residences residency
        resident residential residents resign resignation resigned resisted resisting resolution resolutions resolve
        resolved resort resource respect respected respectively respond responded responding responds response
        responses responsibilities responsibility responsible rest restart restarting restaurant restaurants
        restoration restore restored restoring restraining restraint restricted restrictions restructuring result
        resulted resulting results resume resumed retail retain retained retaliate retired retirees retirement
        retiring retraining retrieving retry return returned returning returns revamp revamped reveal revealed
        revealing revelation revelations revenue revenues reversal reverse reversed review reviewed reviews revise
        revised revisions revive reviving revoke revoked revolutionary revolver reward rhythm rhythmic ribbon rich
        richest rid ride rider ridge riding rifle rigged right rightful rights ring rings riot rioters rioting riots
        ripening rise rises rising risk risking risks rite ritual rival rivals road roadmap roadmaps roads robber
        robberies robbers robbery rocket rockets rocks rode role roles roll rolled roller rolling romance romantic
        roof rooftop room rooted roots rope ropes roping roughly round rounds routes routine routinely row royalty rpm
        rubber rubble ruin rule ruled rulemaking rules ruling rulings rumor rumored rumors run runner runners running
        runs ruse rut sabotage sacred sacrifice sacrifices safe safeguard safes safety saga said sailing sake salaries
        salary sale sales salesman salmon salvage same sample sanctions sand sang sanity sat satellite satire satirist
        satisfied satisfy save saved saving savings saw say saying says scale scandal scans scared scary scattered
        scenario scene scenes sceptical scheduled scheduling schizophrenia school schools schoolyard sci science
        scientific scientist scientists scooped scooping score scored scores scoring scourge scrappy screaming screams
        screen screened screens script scripts scrutiny sculls sculpture sea seafront sealed seamstress search
        searches searching seas season seasons seat seater seattlepi sec seceded secession second secondary seconds
        secrecy secret secretaries secretly secrets sect section sectioned sections sector sectors secular secure
        securing securities security see seed seeing seek seeking seeks seem seemed seemingly seems seen sees segment
        segments seized selected selection self sell sellers selling sells semi semiconductor send sending senior
        sense senseless senses sent sentence sentenced sentences sentencing separate separated separately sequence
        series serious seriously servants serve served server servers serves services serving session set setback sets
        setting settle settled settling seven seventh seventies several severe sex sexual sexually shabby shadow
        shadowy shake shaken shaking shape shaped shapes shaping share shared shareholder shareholders shares sharing
        sharking sharp sharply she shed shell shelling shells shelter sheltering shelters shield shielded shielding
        shift ship shipping ships shirt shock shocked shocking shoes shook shoot shooter shooting shop shopping shops
        short shortage shortened shorter shortly shot shotgun shots should shoulders shouldn show showed shower
        showers showing shown shows shrapnel shredding shrimp shuffling shunned shut shuttered shuttlecock shy
        siblings sick side sided sidelined sides sidestepped sidewalk sifting sight sights sign signals signed
        significant significantly signing signs silence silent silently silver similar simple simply simultaneously
        since singing single singles sipping sister sit site sites sitting situation six sixth size sized skaters
        skates skating skeleton skepticism skeptics ski skiing skill skills skin skip skis slain slap slapping slash
        slave slavery slaying sled slide sliding slightly slip slipped slippers slipping slope slopes slot slow
        slowdown slowing slowly slugger small smaller smartphones smash smashed smashing smell smelling smoke smoking
        smooth smuggled smuggling snap snapped snappy sniper snow snowy sobriety soccer social socially societal
        societies sociology socket soft softer software solar sold soldiers sole solemn solid solo solution solve
        solving somber some somebody someone something sometime sometimes somewhat somewhere son song songs sons soon
        sooner sophisticated sorry sort sought sound sounded sounds source sources southeastern southpaw sovereign
        sovereignty space spaces span spans spare spared sparing sparked spate speak speaking spear special
        specialisation specialist specialized specializes specializing specially specialty specific specifically
        specifics specify specs spectacle spectacular spectators speculated speculation speech speechwriter speed
        speeding speeds spend spenders spending spent spherical spies spin spinoff spirit spirits spiritual split
        splits spoke spoken spokesman spokesperson spokeswoman spontaneity sport sporting sports spot spotlight
        spotted spotting sprawled sprayed spraying spread spreading spreadsheet springboard sprinkling sprint spun
        spurred spurs spying squad square squash stabbed stabbing stability stabilization stable stadium stadiums
        staff staffer stage staged staggering stake staking stamina stand standard standardization standards standby
        standing standings stands star staring starlet starred starring stars start started starters starting starts
        startup state stated statement statements stating station stations statistics statuettes stature status
        staunch stay stayed staying steadfastly steadily steady stealing steals steel steep steer steering stem
        stemmed stemming step stepped steps stick sticking sticks sticky still stimulate stimulus stint stints stirred
        stock stockholders stocks stocky stole stolen stomach stone stones stood stop stoppage stopped stopping
        storage store storefront stores storied stories storing storm stormed story stove straight straights strain
        strained strange strap strategic strategies strategy straw stray streak stream streams streets strength
        strengthen strengthens stress stressed stretch stretched strict strike strikes striking string strives
        striving stroke strokes strong stronger strongly struck structure structures struggle struggled struggling
        stuck student students studies studio studios study studying stuff stump stun stunned stunning stunts style
        styles subject subjects submit submitted subpoena subsequent substance substances substantial subterfuge
        suburb suburban success successful successfully successor such sudden suddenly sue sued suffer suffered
        suffering sufficient suggest suggested suggestions suicide suing suit suitable suite suited suitors sum summer
        summit sunset supercompute supercomputers supercomputing superintendent supermarket supervising supervision
        supplement supplied suppliers supplies supply supplying support supported supporters supporting supports
        supposed sure surely surface surfaced surfaces surge surgery surgical surprise surprised surprising surrender
        surrounded surrounding surveillance survival survive survived surviving suspect suspected suspects suspend
        suspended suspending suspension suspicion suspicions suspicious sustainable sustained swayed sweary sweep
        sweepstakes sweetheart swim swimmers swimming swing switch switches sword sworn symbol symbolic symptoms
        synchronised system systems tab table tablets tabloid tackle tackled tactics tag take taken takeover takes
        taking talent talented talk talked talking talks talkshow tall taller tank tanks tap tape taped tapes tapped
        target targeted targeting targets targetting tariffs task tasked tasks tattered tattooing taught tax taxes
        taxi teacher teachers teaches teaching teachings team teams tear tech technical technician technique
        techniques technological technology teen teenage teenaged teenager teenagers teens teeth telecast
        telecommunication telecommunications teleconference telegram telephone telephoned telephones televised
        television televisions tell telling tells temperature templates temple temporarily temporary ten tenant tend
        tennis tens tense tension tensions tenure term terminal terminated termination terms terraced terrain terribly
        terrific terrifying territorial territory terror terrorism terrorists test testified testifies testify
        testifying testimony testing tests text textile than thank thanked thankfully that the theater theatre
        theatrical theft thefts their them theme themes themselves then theology theory therapy there thereby
        therefore thereof these they thieves thin thing things think thinking thinks thinner thinnest third this
        thoroughly those though thought thoughts thousands threat threaten threatened threatening threats three threw
        thrill thrilled thrive through throughout throw throwing thrown throws thudding thus tickets tie tied tier
        ties tight tightly till tilt timber time timed times timing tiny tip tipped tips tired title titles tobacco
        today together toilet toilets told toll tomorrow tone tonight tons too took tool tools top topic torched torn
        torture torus tossed total totaling totalling totally totals touch touchdowns touching tough tour touring
        tourism tournament tout toward towards town townhouse toxins trace track tracking trackpad tracks trade
        tradecraft traded trademark traders trading tradition traditional traditions traffic trafficking tragedy
        tragic tragically trailers trained trainer training trains traitor trajectory trampoline transaction
        transactions transcript transcripts transfer transferring transform transformation transition transitions
        translates transmission transmitted transmitting transport transportation transported transporting trapped
        traps travel traveled travellers treat treated treating treatment treaty tree trees tremendous trench trend
        trends trial trials tribes tribunal trick tricks tricky tried tries trigger triggered triple troops trophy
        tropical trouble troubled troubles troubling truce truck trucking true truly trunk trust trusted trustee truth
        try trying tumultuous tuned tunes tuning tunnels turbines turbo turf turn turncoat turncoats turned turning
        turns tux tuxedo tweeted twenty twice twinkle two tying type types typical typically tyranny ultimate
        ultimately ultra umbrella unable unacceptable unanimous unaware unbeaten unborn unclear unconventional
        uncovered uncovering under underage undercard underestimated undergraduate underlined undermine undermined
        undermines underserved understand understanding understands understood undertaken undertaking underwater
        underworld undisclosed undisputed undo undoubtedly unemployed unemployment uneven unexpected unexploded unfold
        unfortunately unfurling unhappy unibody uniforms uninjured uninsured unions unique uniquely unit units
        universally universe universities unjust unknown unlatched unless unlicensed unlike unlikely unlock unnamed
        unnecessary unplanned unprecedented unrealistic unrest unspecified unspoken unsuccessful until unusual
        unveiled unveiling unwanted unwarranted upcoming update updates upgrade upgraded upgrades upgrading upheld
        upmarket upon upright upscale upset upside upstairs upstream urban urge urged urgency urgent urging use used
        user users uses ushered using usual usually utilize utilizes utter utterly vPro vacant vacation vain valid
        value valued values van variation variations varied varies variety various vary varying vast vault vehemently
        vehicle vehicles vendor vendors venture venue verbal verdict version versions versus vertical very vessel
        vessels vested veteran veto vetted via vice vicious victim victims victories victory video videolink view
        viewers viewing views vigilant violated violating violation violations violence violent virtualization
        virtualized virtually viruses visibility visibly vision visit visited visiting visitors visits visual vital
        voice voices void volatile volcanic volleyball voltage volume voluntarily voluntary volunteer vote voted
        voters votes voting vowed vulnerable wage waged wages wait waiting wake walk walked walking walkout walks
        walls wander wandering waning want wanted wants war warfare warm warming warned warning warnings warrant
        warrants wars wartime was washed washingtonpost wasn waste wasted watch watched watches watching water
        waterfront waters wave waved waves way ways weaken weakened wealth weapon weapons wearing weather website
        websites wedding wedge wedged week weekend weekly weeks weigh weighed weighing weighs weight weightlifting
        weirdly welcome welcomed welfare well wellness welterweight went wept were weren western wet wetlands what
        whatever wheel wheelchair wheeled wheels when whenever where whereabouts whether which whiff while whilst
        whirlwind whistle who whole wholesale wholly whom whose why wickets wide widely wider widespread widow wife
        wild wildfire will willing willingness wimpy win wind window windows winds winner winners winning wins winter
        wire wisdom wise wish wished wishes with withdrawn within without withstand witness witnessed witnesses wives
        woman women won wonder wondered wonderful wondering wooden word wordplay words wore work worked worker workers
        working workloads workplace world worlds worldwide worn worried worry worse worship worst worth worthy would
        wouldn wound wounded wounding wounds wrangling wrapped wrapping wreak wreck wrest wrestled wrestling write
        writer writers writes writing written wrong wrongdoing wrongdoings wrote www yard yards year years yellow yes
        yesterday yet you young younger youngest your yourselves youth youths zinc zone
        """
}
