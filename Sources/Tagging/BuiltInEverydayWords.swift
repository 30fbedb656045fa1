/// Everyday English words: a capitalised run of them is a heading or a thing, hardly a person.
///
/// The same text as `Config/gazetteer/words/everyday.txt`, byte for byte (a test compares); one literal, because an array of elements
/// would take the compiler minutes. After a change there: `WIREDESK_EMBED=1 swift test --filter BuiltIn`.
enum BuiltInEverydayWords {
    static let text = """
        # Everyday English words: those in lower case in SCOWL (wamerican; its licence is in the README) that the training texts
        # have at least four times, and words mostly in lower case in the open half of ECB+ (CC BY 3.0).
        abandon abandoned abandoning abandons abate abates abating abbey abbreviated abducted abduction abductions abhors
        abide abides abilities ability ablaze able abnormal abnormalities abnormality aboard abolish abolishes abominable
        aboriginal aborted abortion abortions aborts abound abounds about above abroad abrupt abruptly absence absent absolute
        absolutely absorb absorbed absorbing absorption abstention abstract absurd absurdly abundance abundant abuse abused
        abuser abusers abuses abusing abusive abuzz abyss academic academics academy accelerate accelerated accelerates
        accelerating acceleration accelerator accelerators accent accents accept acceptable acceptance acceptances accepted
        accepting accepts access accessed accessibility accessible accessing accessories accessory accident accidental
        accidentally accidents acclaimed accolade accommodate accommodation accompanied accompany accomplice accomplish
        accomplished accomplishing accomplishment accomplishments accord according accordingly accosted account accountability
        accountable accountants accounted accounting accounts accuracy accurate accurately accusation accusations accuse
        accused accuser accusers accuses accusing ace aces achievable achieve achieved achievement achievements achieves
        achieving achoo acid acidic acidity acids acknowledge acknowledged acknowledges acne acoustic acoustics acquaintances
        acquire acquired acquires acquiring acquisition acquisitions acquittals acquitted acreage acres acrobat acrobatic
        acrobatics acrobats across act acted acting action actions activate activated activates activation active actively
        activism activist activists activities activity actor actors actress actresses acts actual actually acute ad adapt
        adaptation adaptations adapted adapters adapting adaptive adapts add added addict addicted addiction addictions
        addictive addicts adding addition additional additions additive additives address addressed addresses addressing adds
        adequate adhere adieu adj adjust adjustable adjusted adjusting adjustments adjusts admin administer administered
        administration administrations administrative administrator administrators admiration admire admired admirer admiring
        admission admissions admit admits admitted admitting ado adobe adolescence adolescent adolescents adopt adopted
        adopting adoption adoptions adoptive adopts adorable adorably adore adores adorned adrift ads adult adulthood adults
        advance advanced advancement advancements advances advancing advantage advantages adventure adventurer adventures
        adversaries adversary adverse adversely adversity advert advertise advertised advertisement advertisements advertisers
        advertises advertising adverts advice advise advised adviser advisers advises advising advisor advisories advisors
        advisory advocacy advocate advocates advocating aegis aerial aerobic aerospace aesthetic affair affairs affect
        affected affecting affection affectionate affects affiliate affiliated affiliates affiliation affirm affirmed
        affirming affirms afflicted afford affordable affront afghan aficionados afloat afraid after afterglow afterlife
        aftermath afternoon afterward afterwards again against agave age aged ageing ageism ageless agencies agency agenda
        agent agents ages aggravated aggravating aggression aggressive aggressively aggressiveness agile agility aging
        agitated agnostic ago agonizing agony agree agreed agreeing agreement agreements agrees agribusiness agricultural
        agriculture aground ah aha ahead aid aide aided aides aiding aids ailing ailments ails aim aimed aiming aims air
        airborne aircraft aired airfare airfares airing airlifted airlifts airline airliner airliners airlines airplane
        airplanes airport airports airs airspace airstrike airstrikes airstrip airwaves airways aisle akin alarm alarmed
        alarming alarmist alarmists alarms albatross albeit album albums alcohol alcoholic alcoholics alcoholism alcohols
        alert alerted alerting alerts algae algebra algorithm algorithms alibi alien aliens alight align aligned alignment
        aligns alike alimony alive all allay allays allegation allegations allege alleged allegedly alleges allegiance
        alleging allergen allergic allergies allergy alleviate alley alliance alliances allies alligator allocated allocates
        allocation allocations allotment allotted allow allowable allowance allowed allowing allows alluding allure alluring
        ally almanac almighty almost aloe alone along alongside aloud alpha alphabet alpine already alright also alt altar
        alter altercation altered altering alternate alternative alternatives alters although altitude altitudes alto
        altogether altruism altruistic alum aluminium aluminum alumni always am amassed amasses amateur amaze amazed amazement
        amazes amazing amazingly amazon amazons ambassador ambassadors amber ambidextrous ambiguous ambition ambitions
        ambitious ambulance ambulances ambush ambushed amend amended amendment amends amiably amicable amid amidst ammo
        ammunition amnesty amoeba amoebas amok among amongst amount amounts amp ample amplify amps amputated amputation
        amputee amputees amused amusement amusing an anaconda anaemic analyses analysis analyst analysts analyze analyzes
        analyzing anarchist anarchists anarchy anatomy ancestor ancestors ancestral anchor anchorage anchors ancient and
        android androids anecdote anemic anew angel angels anger angered angering angers angle angles angrily angry angst
        anguish animal animals animated animation animations animator anime animosity ankle ankles annex annexation
        anniversary annotating annotations announce announced announcement announcements announces announcing annoyed annoying
        annoys annual annually anomaly anonymity anonymous anonymously anorexia anorexic another answer answered answering
        answers ant antarctic ante antebellum antenna antennas anthem anthems anthology anthrax anthropology anti antibiotic
        antibiotics antibodies antibody anticipate anticipated anticipates anticipating anticipation antics antidepressant
        antidepressants antidote antidotes antiglare antihero antique antiques antitrust antiviral antivirus ants anxieties
        anxiety anxious any anybody anymore anyone anything anytime anyway anywhere apart apartheid apartment apartments
        apathy ape aperture apes apex apiece aplenty apocalypse apocalyptic apologetic apologies apologize apologized
        apologizes apologizing apology apostolic app appalled appalling apparatus apparel apparent apparently appeal appealed
        appealing appeals appear appearance appearances appeared appearing appears appease appeases appendectomy appendix
        appetite appetites appetizer appetizers applaud applauded applauds applause apple apples appliance appliances
        applicable applicants application applications applied applies apply applying appoint appointed appointment
        appointments appoints appreciate appreciated appreciates appreciating appreciation appreciative apprehended
        apprehensive approach approached approaches approaching appropriate appropriately appropriation approval approvals
        approve approved approves approving approximately apps apt aquanaut aquanauts aquarium aquatic arable arachnid
        arachnids arbitrary arbitration arbor arc arcade arch archaeologists archaic archbishop archer archery architect
        architects architectural architecture architectures archive archives archrival arctic ardent are area areas aren arena
        arenas arguably argue argued argues arguing argument arguments aria arias arise arises arising ark arm armed armies
        arming armor armored armory armpit armpits arms army around arraigned arraignment arrange arranged arrangement
        arrangements arranging array arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving
        arrogance arrogant arrondissement arrow arrows arroyo arsenal arson art artefacts arteries artery arthritic arthritis
        article articles artifact artifacts artificial artificially artillery artisan artist artistic artists arts artsy
        artwork artworks as ascend ascending ascends ascent ash ashamed ashes ashore aside ask asked asking asks asleep aspect
        aspects aspen aspirations aspirin aspiring ass assailant assassin assassinate assassinating assassination assault
        assaulted assaulting assaults assemble assembled assembles assembling assembly asserting assertion assertiveness
        asserts assess assessed assesses assessing assessment assessments asset assets asshole assigned assignment assigns
        assist assistance assistant assistants assisted assisting assists assn associate associated associates association
        associations assuages assume assumed assumes assumption assumptions assurance assurances assure assured assures
        asteroid asteroids asthma astonishes astonishing astounding astronaut astronauts astronomer astronomers astronomical
        astronomy astrophysicist astrophysicists asylum asylums at ate atelier atheist atheists athlete athletes athletic
        athletics atlas atmosphere atmospheric atom atomic atoms atop attach attached attack attacked attacker attackers
        attacking attacks attain attempt attempted attempting attempts attend attendance attendant attendants attended
        attending attends attention attentive attire attitude attitudes attorney attorneys attract attracted attracting
        attraction attractions attractive attracts attributed attributes atty auburn auction auctioned auctioning auctions
        audacious audience audiences audio audiophile audiophiles audit audited audition auditions auditor auditory audits
        augment augmented augments augurs august aunt aura auras austerity authentic authentication authenticity author
        authorisation authoritarian authoritative authorities authority authorization authorized authorizes authorizing
        authors authorship autism autistic auto autobiography autographs automated automatic automatically automation
        automobile automobiles automotive autonomous autonomy autopilot autopsy autos autumn availability available avalanche
        avast avatar avenger avengers avenue average averaged averages averaging aversion avert averted averting avian
        aviation avid avocado avocados avoid avoidable avoidance avoided avoiding avoids aw await awaited awaiting awaits
        awake awakening awakes award awarded awards aware awareness awash away awe awesome awesomely awful awfully awkward
        awkwardly awkwardness awoke awol awry ax axe axed axes axing axis azalea azure babe babes babies baby babysat
        babysitter babysitting bachelor bachelors back backbone backdrop backed backer backers backfire backfired backfires
        backfiring background backgrounds backing backlash backless backlit backlog backpack backpacks backpedals backs
        backside backstage backstory backtrack backtracks backup backward backwards backyard bacon bacteria bacterial
        bacterium bad badder badge badly badminton baffle baffled baffles baffling bag bagels baggage baggy bagman bags bail
        bailed bailing bailout bailouts bails bait baiting baits bake baked baker bakery baking balance balanced balances
        balancing balconies balcony bald bale balks ball ballad ballads ballerina ballet ballistic balloon balloons ballot
        ballpark ballroom balls balm bamboo ban banana bananas band bandage bandanas bandit bandits bands bandwagon bandwidth
        bang banged banging bangs banished bank banker bankers banking bankrupt bankruptcies bankruptcy banks banned banner
        banners banning banquet bans bantamweight baptism baptist bar barbecue barber barbs bard bare bared barefoot barely
        bares bargain bargaining bargains barge baring barista baristas bark barker barn barney barometer baron barracuda
        barrage barred barrel barrels barricaded barricades barrier barriers barring barrow bars bartender bartenders
        bartering basal base baseball based baseless baseline baseman basement bases bash bashes bashing basic basically
        basics basin basis bask basket basketball baskets basks bass bat batch bates bath bathing bathrobe bathroom bathrooms
        bathtub baton bats batter battered batteries batters battery batting battle battled battlefield battleground battles
        battling bawls bay bayonet bayou bazaar bazooka be beach beached beaches beacon beacons beagle beam beaming beams bean
        beans bear bearable beard bearded beards bearer bearing bearish bears beast beasts beat beaten beater beating beats
        beau beautiful beautifully beauty bebop became because beck beckons become becomes becoming bed bedazzled bedded
        bedding bedfellows bedroom bedrooms beds bedside bedtime bee beef beefed beefing beefs been beer beers bees beetle
        before befriends beg began begged begging begin beginner beginning beginnings begins begs begun behalf behave behaved
        behaves behaving behavior behavioral behaviour behemoth behind behold beige being beings belated beleaguered belief
        beliefs believable believe believed believer believers believes believing bell belle belligerent bells bellwether
        belly belong belonging belongs beloved below belt belted belts bemoan bemoans bench benches benching benchmark
        benchmarks bend bender bending bends beneath beneficial beneficiaries benefit benefited benefiting benefits benign
        bent benzene berates bereaved berry berth berths beside besides besieged best bestows bests bestseller bestsellers bet
        beta betas betcha betray betrayal betrayed betraying bets better betters betting between beverage beverages beware
        beyond bias biased bible biblical bicep bicker bickering bicycle bicycles bid bidder bidders bidding bids biennial
        biff big bigamy bigger biggest bigot bigoted bigotry bigots bigwig bigwigs bike biker bikers bikes biking bikini
        bikinis bilateral bilge bilingual bilked bill billboard billboards billed billing billings billion billionaire
        billionaires billions billionth bills billy bin binary bind binding binge biodiversity biographer biography biological
        biologists biology biomass biomedical bionic biopsy biotechnology bipartisan bipolar birch bird birds birth birthday
        birthdays birthing birthmark births biscuits bisexual bisexuality bishop bishops bison bistro bit bitch bitches
        bitcoin bitcoins bite bites biting bits bitten bitter bittersweet bizarre bizarrely black blackberry blackjack
        blacklist blackmail blackmailed blackout blacks bladder blade bladed blah blame blamed blames blaming bland blank
        blanket blankets blanks blasphemy blast blasted blasting blastoff blasts blatant blatantly blaze blazer blazers blazes
        blazing bleached bleaching bleak bleary bleed bleeding bleeds blend blended blender blends bless blessed blesses
        blessing blessings blew blight blighted blimp blind blindness blindside blindsided bling blink bliss blistering blitz
        blizzard bloated bloatware block blockade blockbuster blockbusters blocked blocking blocks blog blogger bloggers
        blogging blogs blond blonde blood bloodbath blooded bloodied bloodiest bloods bloodsuckers bloody bloom blooming
        blooms blooper bloopers blossom blossoming blossoms blot blouse blow blower blowers blowing blown blowout blows blowup
        blue bluebird blueprint blues bluff blunder blunders blunt blur blurred blurring blurs blush blushes blushing bluster
        blvd bmx boa board boarding boardroom boards boardwalk boast boasts boat boater boaters boating boats bob bobby
        bobsled bode bodega bodes bodies bodily body bodyguard bodyguards bogged boggling bogus boil boiled boiling boils bold
        bolder boldest boldly bolster bolstered bolstering bolsters bolt bolts bomb bombardment bombardments bombastic bombed
        bomber bombers bombing bombings bombs bombshell bombshells bonanza bond bondage bonded bonding bonds bone boners bones
        bonfire bonkers bonnie bonus bonuses bony boo boob boobs booby booed boogie book booked bookies booking bookings
        bookmakers bookmaking books bookshelf bookstore bookstores boom boomerang booming booms boon boos boost boosted
        booster boosting boosts boot booted booth booths booting boots booty booze boozers boozing boozy border bordering
        borderlands borderline borders bore bored boredom boring born borne borough borrow borrowed borrowers borrowing
        borrows bosom boss bosses bossy bot botched botches both bother bothered botnet botnets bottle bottled bottles
        bottling bottom bottomed bottoms boudoir bought boulder boules boulevard bounce bounced bounces bouncing bound
        boundaries boundary bounds bountiful bounty bouquet bourbon bout boutique bouts bow bowing bowl bowling bowls bows box
        boxed boxer boxes boxing boy boycott boycotted boycotting boycotts boyfriend boyfriends boyhood boys bra brace braced
        bracelet braces bracing bracket brad brag bragged bragging brags braid braids brain brains brainwashed brainy brake
        brakes braking bran branch branches brand branded branding brands brandy bras brash brass brat bratty brave bravely
        bravery braves bravo brawl brawls brawn brawny brazen breach breached breaches breaching bread breadth break breakaway
        breakdown breaker breakers breakfast breakfasts breaking breaks breakthrough breakthroughs breakup breakups breast
        breasts breath breathe breather breathes breathing breathless breathtaking breed breeding breeds breeze breezy brew
        brewed breweries brewers brewery brewing brews bribery bribing brick bricks bridal bride brides bridesmaid bridesmaids
        bridge bridges bridging brief briefcase briefing briefly briefs brigade bright brighten brightening brightens brighter
        brightest brightly brilliance brilliant brilliantly brimming bring bringing brings brink brisk broad broadband
        broadcast broadcaster broadcasters broadcasting broadcasts broaden broadening broadens broader broadly broadside
        brocade broccoli brochure broke broken broker brokerage brokerages brokers bronc bronchitis bronze brooding broods
        brook brooks brother brotherhood brothers brought brown brownie brownies browns brows browse browser browsers browsing
        bruins bruised bruises bruising brunch brunette brunettes brunt brush brushed brushes brutal brutality brutally bubble
        bubbles bubbling bubbly buck bucket buckets bucking buckle buckles buckling bucks bud buddies budding buddy budge
        budget budgeting budgets buds buff buffalo buffer buffet buffs bug bugged bugging buggy bugs build builder builders
        building buildings builds buildup built bulb bulge bulimia bulk bulks bull bulldog bulldogs bullet bulletin bulletins
        bulletproof bullets bullied bullies bullion bullish bullock bulls bullshit bully bullying bum bumble bumblebee bummer
        bump bumped bumper bumping bumps bumpy bun bunch buncombe bundle bundled bundles bungled bungling bunker bunkers
        bunnies bunny buns buoy buoyant buoyed buoys burden burdens bureau bureaucratic burgeoning burger burgers burglar
        burglarization burglarized burglars burglary burgled burial buried buries burn burned burner burning burnout burns
        burnt burrito burritos burst bursting bursts bury burying bus busby buses bush bushels bushes busier busiest business
        businesses businessman bust busted buster busters busting busts busy but butcher butler butlers butt butter
        butterflies butterfly buttocks button buttons butts buy buyback buyer buyers buying buyout buyouts buys buzz buzzed
        buzzer buzzers buzzing buzzwords by bye bypass bypassing bystanders byte bytes ca cab cabaret cabbage cabbie cabbies
        cabin cabinet cabinets cabins cable cables cabs cache cad caesarean cafeteria caffeinated caffeine cage caged cages
        cagey cake cakes cal calamity calculate calculated calculating calculations calculator calculus calendar calendars
        calf caliber calibration calif call called callers calling calls calm calmed calmer calmly calmness calms calorie
        calories cam came camel camels cameo cameos camera cameraman cameras camouflage camp campaign campaigner campaigners
        campaigning campaigns campers camping camps campus campuses campy cams can canal canary cancel cancelation canceled
        canceling cancellation cancellations cancelled cancelling cancels cancer cancerous cancers candid candidate candidates
        candidly candies candle candlelight candles candy canine cannabis canned cannibal cannibals canning cannon cannons
        cannot canny canoe canoeing canoes canon cans canton cantor canvas canyon cap capabilities capability capable capacity
        cape caper capital capitalism capitalist capitalists capitalize capitals capitol capped capping caps capsized capsizes
        capsule capsules captain caption captivates captivating captive captives captivity capture captured captures capturing
        car carat caravan carbohydrate carbon carcinogens carcinoma card cardboard cardiac cardinal cardio cardiology
        cardiovascular cards care cared career careers carefree careful carefully caregiver caregivers careless cares
        caretaker caretakers cargo caricature caring carnage carnival carnivore carol carousel carpet carriage carriages
        carried carrier carriers carries carrot carry carrying cars cart cartel cartels cartons cartoon cartoonist cartoons
        cartridge cartridges carts carve carving case cases cash cashes cashier cashing casing casings casino casinos cassette
        cast caste casting castle castles casts casual casually casualties casualty cat catalog catalogue catalyst catalysts
        catapult cataract catastrophe catastrophic catch catcher catches catching catchy categories category cater catering
        caterpillar caters cathartic cathedral catholic cats cattle catty catwalk caught cauliflower causal cause caused
        causes causing caution cautionary cautioned cautions cautious cautiously cavaliers cave caveat caveats cavemen caves
        cavity cc cease ceasefire ceases ceasing cedar cede ceding ceiling celebrate celebrated celebrates celebrating
        celebration celebrations celebrities celebrity celestial cell cellar cells cellular cement cementing cements cemetery
        censor censored censoring censors censorship census cent centenarian centenarians centennial center centered
        centerpiece centers centipede central centre centres centric centring cents centuries century ceramics cereal cereals
        cerebral ceremonial ceremonies ceremony certain certainly certainty certificate certificates certification certified
        certifies certify cervical cesarean cessation cf ch chad chain chains chainsaw chair chairman chairs chairwoman chalk
        chalks challenge challenged challenger challenges challenging chamber chambers champ champagne champion champions
        championship champs chance chancellor chances chandler change changed changes changing channel channeling channels
        chant chants chaos chaotic chap chapel chaplain chapter character characterised characteristic characteristics
        characterized characters charcoal charge charged charger chargers charges charging charisma charismatic charitable
        charities charity charm charmed charming charms chart charter charting charts chase chased chases chasing chassis
        chastises chat chats chatted chatter chatting cheap cheaper cheapest cheat cheated cheater cheaters cheating cheats
        check checked checker checking checklist checkout checkpoint checkpoints checks checkup cheddar cheek cheeks cheeky
        cheer cheered cheerful cheering cheerleader cheerleaders cheers cheese cheesecake cheeses cheesy cheetah cheetahs chef
        chefs chemical chemicals chemist chemistry chemists chemotherapy cherish cherry chess chest chevron chew chewed
        chewing chews chi chic chick chicken chickens chicks chides chief chiefs child childbirth childhood childish children
        chile chili chill chilled chilling chills chilly chime chimes chimp chimpanzees chimps chin china chins chip chipmaker
        chipper chips chipset chipsets chocolate chocolates choice choices choir choke choked chokes choking cholera
        cholesterol chomps choose chooses choosing chop chopped chopper choppers chopping choppy chops chord choreographed
        choreographer chores chorus chose chosen chrome chronic chronicle chronicled chronicler chronicles chubby chuck chucks
        chugs chunk chunks church churches churn chute cigarette cigarettes cigars cinema cinemas cinematic cinematographer
        cinnamon circadian circle circles circling circuit circuitry circuits circular circulate circulates circulating
        circulation circumstances circumstantial circumvent circumventing circus cirrhosis cirrus citations cite cited cites
        cities citing citizen citizens citizenship citrus city civic civics civil civilian civilians civilization clad claim
        claimed claiming claims clamor clamp clampdown clamping clamps clan clandestine clans clap claps clarification
        clarified clarifies clarify clarifying clarion clarity clash clashed clashes class classes classic classical
        classically classics classification classified classifieds classify classless classmate classmates classroom
        classrooms classy clause claw claws clay clean cleaned cleaner cleaning cleanliness cleans cleanse cleanup clear
        clearance cleared clearer clearest clearing clearly clears cleavage cleaver clergy cleric clerk clerks clever click
        clickbait clicking clicks client clients cliff cliffhanger cliffs climate climatic climax climb climbed climber
        climbers climbing climbs clinch clinches cling clings clinic clinical clinically clinics clip clipped clippers clips
        cloak clock clocks clockwise clogging clone cloned clones cloning close closed closely closer closes closest closet
        closing closure closures clot clothes clothiers clothing clots clotting cloud clouded clouds cloudy clout clover clown
        clowns club clubbing clubs clue clueless clues clumsy clunky cluster clusters clutch clutches clutter cm coach coached
        coaches coaching coal coalition coast coastal coaster coasts coat coated coating coatings coats cobalt cobra cocaine
        cock cockpit cocktail cocktails cocky cocoa coconut cod code coded codeine codes coding coerced coexist coffee coffers
        coffin cogent cognition cognitive cohabitation coin coincide coincidence coincidental coincides coined coins coke cola
        cold coldest colitis collaborate collaborates collaborating collaboration collaborations collaborative collaborator
        collages collapse collapsed collapses collapsing collar colleague colleagues collect collected collectible
        collectibles collecting collection collections collective collectively collector collectors collects college colleges
        collegiate collide collided collides colliding collie collier collision collisions collusion cologne colon colonial
        colonies colonize colonizing colonoscopies colonoscopy colony color colored colorful coloring colors colossal colossus
        colts column columnist columns com coma comatose combat combating combats combatting combination combinations combine
        combined combines combining combo combs combustible come comeback comedian comedians comedic comedies comedown comedy
        comes comet comets comfort comfortable comfortably comforting comforts comfy comic comical comics coming command
        commander commanders commandments commando commands commemorate commemorated commemorates commemorating commemoration
        commemorative commence commencement commences commend commends comment commentary commentator commented commenting
        comments commerce commercial commercialization commercialize commercially commercials commission commissioned
        commissioner commissioners commissioning commissions commit commitment commitments commits committed committee
        committees committing commodities commodity commodore common commonly commons commonwealth commotion communal commune
        communicate communicated communicating communication communications communicator communion communist communists
        communities community commute commuter commuters commuting compact compacts companies companion companions company
        comparable compare compared compares comparing comparison comparisons compass compassion compassionate compatibility
        compatible compel compelled compelling compensate compensated compensation compete competed competence competent
        competes competing competition competitions competitive competitiveness competitor competitors compilation compiled
        complacency complacent complain complained complaining complains complaint complaints complement complementary
        complete completed completely completes completing completion complex complexities complexity compliance compliant
        complicate complicated complicates complicating complication complications complies compliment compliments comply
        complying component components composed composer composite composition compound compounds comprehensive compromise
        compromised compromises compulsive compulsory compute computer computers computing con conceal concealing conceals
        concede concedes conceive conceived concentrate concentrated concentrating concentration concentrations concept
        conception concepts concern concerned concerning concerns concert concerted concerts concession concessions concierge
        conclude concluded concludes concluding conclusion conclusions concord concrete concur concussion concussions condemn
        condemnation condemned condemning condemns condescending condition conditional conditionally conditioning conditions
        condo condolence condolences condom condoms conduct conducted conducting conductor conducts cone cones confab
        confederate conference conferences conferencing confess confessed confesses confession confessions confetti confidence
        confident confidential configurable configuration configurations confined confirm confirmation confirmed confirming
        confirms confiscated conflict conflicted conflicting conflicts conforming confounded confounding confounds confront
        confrontation confronted confronting confronts confuse confused confuses confusing confusion congenital congestion
        congestive conglomerate conglomerates congratulate congratulates congratulations congregation congregations congress
        congressional congressman congressmen congresswoman conjoined conjures connect connected connecting connection
        connections connectivity connector connectors connects conquer conquered conquers conquest conquests cons conscience
        conscious consciously consciousness consecutive consecutively consensual consensus consent consented consequence
        consequences conservation conservationist conservative conservatives conserve consider considerable considerably
        consideration considerations considered considering considers consistency consistent consistently consisting consists
        console consoles consolidate consolidated consolidates consolidating consolidation consortium conspiracies conspiracy
        conspiring constant constantly constellation constipation constitute constitution constitutional constraint
        constraints construct construction constructive consular consult consultant consultants consultation consultations
        consulting consume consumed consumer consumers consuming consummate consumption contact contacted contacts contagion
        contagious contain contained container containers containing containment contains contaminated contamination
        contemplate contemplates contemplating contemporary contempt contend contended contender contenders contends content
        contention contentions contentious contents contest contestant contestants contested contests context continent
        continental continents contingency contingent continually continue continued continues continuing continuity
        continuous continuously contours contraception contraceptive contraceptives contract contracted contracting
        contraction contractor contractors contracts contractual contractually contradiction contradictions contradictory
        contrary contrast contrasting contribute contributed contributes contributing contribution contributions contributor
        contributors control controlled controller controllers controlling controls controversial controversies controversy
        conundrum convenes convenience convenient convention conventional conventions converge convergence converging
        conversation conversations conversion convert converted convertible converts convey convict convicted convicting
        conviction convictions convicts convince convinced convinces convincing convoy coo cook cookbook cookbooks cooked
        cooker cookie cookies cooking cookout cooks cool coolant cooled cooler coolest cooling cools cooper cooperate
        cooperated cooperating cooperation cooperative cooperatives coordinate coordinated coordinates coordination
        coordinator cop cope copied copies coping copper cops copy copycat copycats copying copyright copyrighted copyrights
        coral corals cord cordial cordon cordoned core cores cork corn corned corner cornered corners cornerstone corny
        corolla corona coronary coronation coronavirus coroner corp corporate corporation corporations corps corpse corral
        correct corrected correcting correction correctional corrections corrective correctly correctness corrects correlation
        correspondent correspondents corridor corridors corrupt corruption corset cortical cosies cosmetic cosmetics cosmic
        cosmopolitan cosmos cosplay cost costar costars costing costlier costly costs costume costumes cosy cottage cotton
        couch cough coughs could couldn council councillors councils counsel counseling counsellors counselor counselors
        counsels count countdown counted counter countered counterfeit counterintelligence counterpart counterparts
        counterproductive counters counties counting countless countries country countryside counts county coup coupe couple
        coupled couples coupling coupon coupons courage courageous course courses court courted courtesy courthouse courting
        courtroom courts courtship cousin cousins coven cover coverage covered covering covers covert coverup coveted cow
        cowardly cowboy cowboys cows cox coxed coxless coy cozies cozy crab crack crackdown cracked cracker cracking crackle
        crackled cracks cradles craft crafted craftier crafting crafts crafty cram crammed cramming cramped crampons crams
        crane cranes cranks cranky crap crappy crash crashed crashes crashing crass crater crave craven craves craving
        cravings crawl crawling crawls crayon craze crazed crazier craziest craziness crazy creaking cream creams create
        created creates creating creation creationism creations creative creatively creativity creator creators creature
        creatures credentials credibility credible credit credited creditor creditors credits creed creek creep creepier
        creepiest creepily creeping creeps creepy cremated crescent crest crew crews crib cricket cried cries crime crimes
        criminal criminally criminals crimp crimped cringe cripple crippled crippling crises crisis crisp crispy criteria
        critic critical critically criticised criticism criticisms criticize criticized criticizes criticizing critics
        critique critiques crocodile croissant crony crook crooked crooks crooner croons crop cropped crops cross crossbow
        crossed crosses crossfire crossing crossover crossovers crossroads crotch crow crowbar crowd crowded crowdfund
        crowdfunded crowdfunding crowds crown crowned crowns crows crucial crucifixion crude cruel cruelty cruise cruises
        cruising crumbles crumbling crumbs crummy crunch crunching crusade crusader crush crushed crushes crushing crust cry
        crying cryptic cryptocurrency crystal crystals cs ct cu cub cube cubes cubic cubist cubs cuddle cuddles cuddling
        cuddly cue cues cuff cuisine culinary cull culmination culprit culprits cult cultivating cultural culturally culture
        cultures cum cumming cup cupboard cupcake cupcakes cupid cups curable curate curative curator curb curbed curbing
        curbs cure cured cures curfew curing curio curiosities curiosity curious curl curlers curling curls curly currencies
        currency current currently currents curriculum curry curse cursed curses cursing curt curtail curtailing curtails
        curtain curtains curve curved curves curvy cusp custody custom customer customers customization customize customized
        customs cut cutbacks cute cuteness cuter cutest cutoff cutout cutouts cuts cutter cutters cutthroat cutting cyber
        cyberspace cycle cycles cyclical cycling cyclist cyclists cyclone cylinder cynical cynicism cynics cystic czar dab dad
        daddy dads daffy daft daily dairy daisy dale dam damage damaged damages damaging dame damn damned damning damp dampen
        dampens damps dams dance danced dancer dancers dances dancing danger dangerous dangerously dangers dangles dangling
        dapper dare dared daredevil dares daring dark darker darkest darkly darkness darling darn dart darts dash dashboard
        dashboards dashed dashes dashing data database databases datacenter datacenters date dated dates dating daughter
        daughters daunting dauntless dauphin dawn dawns day daybreak daylight days daytime dazed dazzle dazzled dazzles
        dazzling dead deadbeat deadlier deadliest deadline deadlines deadlock deadlocked deadly deaf deal dealer dealers
        dealership dealerships dealing dealings deals dealt dean dear dearly dearth death deathly deaths debacle debate
        debated debates debating debauchery debilitating debit debris debt debtors debts debunk debunked debunking debunks
        debut debuted debuting debuts decade decadent decades decay deceased deceit deceive deceived deceiving decelerates
        decency decent deception deceptive decide decided decidedly decides deciding decimates decipher decision decisions
        decisive deck decked declaration declare declared declares declaring decline declined declines declining decode
        decoded decoding deconstruction decontamination decor decorate decorated decorating decoration decorations decorative
        decorum decrease decreased decreases decreasing decrees decries decry dedicate dedicated dedicates dedicating
        dedication dedications deductions deed deejay deem deemed deems deep deepen deepening deepens deeper deepest deeply
        deer defamation default defaulted defaulting defaults defeat defeated defeating defeats defecate defect defective
        defector defectors defects defence defend defendant defendants defended defender defenders defending defends defense
        defenses defensive deferred defers defiance defiant defiantly deficiencies deficiency deficit deficits defied defies
        define defined defines defining definite definitely definition definitive deflate deflating deflation deflect deflects
        defraud defrauding deft deftly defunct defuse defy defying degeneration degrading degree degrees delay delayed
        delaying delays delegates delegation delete deleted deletes deleting deletion deli deliberate deliberated deliberately
        deliberating deliberation deliberations delicate delicious deliciously delight delighted delightful delightfully
        delights delinquent deliver delivered deliveries delivering delivers delivery dell delta deluge deluxe delves demand
        demanded demanding demands demarcation demeanor demented dementia demise demo democracy democrat democratic democrats
        demoed demographic demographics demolish demolished demolishes demolition demon demonic demons demonstrate
        demonstrated demonstrates demonstrating demonstration demonstrations demonstrators demos demure den denial denials
        denied denier deniers denies denim denominations denounce denounced denounces denouncing dense densely density dent
        dental dented dentist dents deny denying deodorant depart departed departing department departments departs departure
        departures depend depended dependence dependency dependent depending depends depict depicted depicting depiction
        depictions depicts deploy deployed deployment deployments deploys deport deportation deported deposed deposit
        deposition deposits depot depressants depressed depresses depressing depression depressive deprivation deprived dept
        depth depths deputies deputy derail derailed derailing derailment derails deranged derby derivatives derived
        dermatologist dermatologists dermatology descend descended descends descent describe described describes describing
        description desert deserted deserters deserve deserved deserves design designate designated designates designation
        designed designer designers designing designs desirable desire desired desires desist desk desktop desktops despair
        desperate desperately desperation despicable despise despite despot dessert desserts destabilize destination
        destinations destined destiny destroy destroyed destroyer destroying destroys destruct destructing destruction
        destructive detachment detail detailed detailing details detain detained detains detect detected detecting detection
        detective detectives detector detectors detects detention deter deteriorate deteriorates deteriorating deterioration
        determination determine determined determines determining deters dethrone dethroned dethrones detonate detonated
        detour detours detractors detrimental devaluation devastate devastated devastating devastation develop developed
        developer developers developing development developmental developments develops device devices devil devilish devils
        devised devoted devotees devotes devotion devour devours diabetes diabetic diabetics diagnose diagnosed diagnoses
        diagnosing diagnosis diagnostic diagnostics dial dialed dialing dialogue dials dialysis diameter diamond diamonds
        diaper diapers diaries diarist diarrhea diary dice dick dickie dicks dictate dictates dictator dictators dictionary
        did didn die died diehard diehards dies diesel diet dietary dieters dieting diets differ difference differences
        different differentiate differentiated differentiation differently differs difficult difficulties difficulty dig
        digest digests diggers digging digit digital digitally digits dignity digs dilemma dilemmas dim dime dimension
        dimensional dimensions diminish diminished dimmed dimming dims dine diner diners dines ding dining dinner dinners
        dinosaur dinosaurs diocese dioxide dip diploma diplomacy diplomat diplomatic diplomats dipped dipping dips dire direct
        directed directing direction directional directions directive directives directly director directorial directors
        directory directs dirk dirt dirtier dirtiest dirty dis disabilities disability disable disabled disables disabling
        disagree disagreed disagreement disagreements disagrees disappear disappearance disappeared disappearing disappears
        disappoint disappointed disappointing disappointingly disappointment disappointments disappoints disapproves disarm
        disarray disaster disasters disastrous disbelief disc discarded discarding discern discerning discharge discharged
        disciplinary discipline disciplined disciplines disclaimer disclose disclosed discloses disclosing disclosure
        disclosures disco disconnect disconnected discontent discontinuation discontinue discontinued discontinues
        discontinuing discord discount discounted discounts discourage discouraged discourages discouraging discover
        discovered discoverer discoveries discovering discovers discovery discredit discreet discrete discretionary
        discriminate discriminating discrimination discus discuss discussed discusses discussing discussion discussions
        disdain disease diseases disfigured disgrace disgraced disgruntled disguise disguised disguises disgust disgusted
        disgusting dish dishes disheveled dishonest dishonor dishonored disinformation disk disks dislike dismal dismantle
        dismantled dismantles dismantling dismay dismayed dismiss dismissal dismissed dismisses dismissing disorder disorderly
        disorders disowns disparaging disparate disparities disparity dispatch dispatches dispel dispelling dispels
        dispensaries dispensary dispenser dispenses disperse dispersed displaced display displayed displaying displays
        disposable disposal dispose disposing disproportionate disproportionately disprove disproves dispute disputed disputes
        disqualified disrespectful disrupt disrupted disrupting disruption disruptions disruptive disrupts diss
        dissatisfaction dissatisfied dissecting dissects dissed disseminating dissent dissenter dissenters disses dissident
        dissing dissolve dissolved dissuade distance distances distant distasteful distilled distinct distinction distinctive
        distinguish distinguished distract distracted distracting distraction distraught distress distressed distressing
        distribute distributed distributing distribution distributor distributors district districts distrust disturb
        disturbance disturbances disturbed disturbing ditch ditched ditches ditching diva divas dive diverge divergence
        divergent diverging divers diverse diversification diversifies diversify diversion diversity divert diverted diverting
        diverts dives divest divesting divests divide divided dividend dividends divides dividing divine diving division
        divisional divisions divisive divorce divorced divorces divorcing divulge divulged dizzying do doc dock docked docket
        docking docks docs doctor doctorate doctors doctrine document documentaries documentary documentation documented
        documenting documents dodge dodged dodger dodgers dodges dodging dodgy doe does doesn dog dogged doggedly doggone
        doggy dogma dogs doing doldrums dole doles doll dollar dollars dolled dolls dolly dolphin dolphins domain domains dome
        domestic domestication dominance dominant dominate dominated dominates dominating domination domino dominos don donate
        donated donates donating donation donations done dongle donkey donor donors dons donut donuts doodle doodles doom
        doomed doomsday door doorman doors doorstep dope doping dorm dormant dormer dos dose doses dossier dot dotcom doting
        dots double doubled doubles doubling doubt doubted doubters doubtful doubts douche dough doughnut doughnuts dour
        doused dove doves down downbeat downed downer downfall downgrade downgraded downgrades downhill downing download
        downloaded downloading downloads downplay downplayed downplays downright downs downsize downsized downsizes downsizing
        downstream downtime downtown downturn downward dozed dozen dozens draconian draft drafted drafting drag dragged
        dragging dragon dragonfly dragons drags drain drained draining drains drake drama dramas dramatic dramatically drank
        drastic drastically draw drawbacks drawing drawings drawn draws dread dreaded dreadful dreading dreads dream dreamed
        dreamer dreamers dreaming dreams dreamy dreary drenched dress dressage dressed dresser dresses dressing drew dribble
        dried drier dries drift drifted drifting drifts drill drilling drills drink drinkable drinker drinkers drinking drinks
        drip drips drive driven driver drivers drives driving droid drone drones drool drop dropped dropping drops drought
        drove droves drown drowned drowning drowns drowsy drubbing drug drugging drugs drugstore drum drummer drums drunk
        drunken drunkenly dry dryer drying dual dub dubbed dubious dubs duchess duck ducklings ducks dud dude dudes due duel
        dueling duels duet duets duff dug duh duke dukes dull duly dumb dumber dumbest dummies dummy dump dumped dumping
        dumplings dumps dumpster dungarees dungeon dunk duo duos duped durability durable duration during dust dusty duties
        duty dwarf dwarfed dwarfs dwellers dwelling dwindle dwindles dwindling dye dyes dying dynamic dynamics dynamite
        dynasty dysfunction dysfunctional dyslexia eWEEK ea each eager eagerly eagle eagles eaglet ear earbuds earl earlier
        earliest early earmarks earn earned earner earners earnest earning earnings earns earphone earphones earring earrings
        ears earth earthlings earthly earthquake earthquakes earths earthy ease eased eases easier easiest easily easing east
        eastbound eastern easy eat eaten eaters eatery eating eats eavesdropping ebb ebbs ebony eccentric ecclesiastical echo
        echoes echoing eclectic eclipse eclipses ecologist ecology economic economically economics economies economist
        economists economy ecosystem ecosystems ecstasy eczema ed eddy edema edge edged edges edging edgy edible edibles edit
        edited editing edition editions editor editorial editorials editors edits eds educate educated educates educating
        education educational educator educators eels eerie eerily effect effecting effective effectively effectiveness
        effects efficacy efficiencies efficiency efficient efficiently effort effortless efforts egg egging eggs ego
        egotistical egregious eh eight eighteen eighth either ejected ejection eke ekes elaborate elbow elder elderly elders
        eldest elect elected election elections electoral electorate electric electrical electrically electricity electrifies
        electrifying electromagnetic electron electronic electronics elects elegance elegant element elementary elements
        elephant elephants elevate elevated elevates elevation elevator eleven eleventh elf elicits eligibility eligible
        eliminate eliminated eliminates eliminating elimination eliminations elite elixir elk elope eloping eloquent else
        elsewhere eluded eludes elusive elves em email emailed emails embarassment embargoes embark embarking embarks
        embarrass embarrassed embarrasses embarrassing embarrassment embassy embattled embedded embodies embodiment embrace
        embraced embraces embracing embroiled embryo embryonic embryos emcee emceed emerald emerge emerged emergence
        emergencies emergency emerges emerging emir emirates emission emissions emit emoji emojis emoticons emotion emotional
        emotionally emotions empathy emperor emphasis emphasize emphasized emphasizes empire employ employed employee
        employees employer employers employment employs empower empowered empowering empowerment empowers emptied empty ems
        emu emulate enable enabled enables enabling enact enacted enacts encephalitis enchanted enchanting enclave enclosed
        enclosure encompassing encore encounter encounters encourage encouraged encouragement encourages encouraging encrypt
        encrypted encryption encrypts end endanger endangered endangering endangerment endangers endearing endeavor ended
        endemic ending endings endless endorse endorsed endorsement endorses endorsing ends endurance endure endured endures
        enduring enemies enemy energetic energy enforce enforcement enforces enforcing engage engaged engagement engages
        engaging engine engineer engineered engineering engineers engines engulf engulfed engulfs enhance enhanced
        enhancements enhances enhancing enigma enigmatic enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarge enlarged
        enlightened enlightening enlightenment enlist enlisted enlists enormous enough enraged enrich enriched enroll enrolled
        enrolling enrollment enrollments ensconced ensemble ensembles ensued ensues ensure ensures ensuring entangled
        entanglement enter entered entering enterprise enterprises enters entertain entertained entertainer entertaining
        entertainment entertains enthralling enthusiasm enthusiast enthusiastic enthusiasts entice entices entire entirely
        entirety entities entitled entitlement entity entourage entrance entrances entrants entrenched entrepreneur
        entrepreneurs entries entry envelope envelopes enviable envious environment environmental environmentalist
        environmentalists environmentally environments envision envisioned envisions envoy envoys envy ephemeral epic
        epicenter epics epidemic epidemics epilepsy epileptic epilogue episcopal episode episodes epitome equal equality
        equalizer equally equals equation equestrian equine equinox equip equipment equipped equitable equities equity
        equivalent era eradicate eradicated erase erased erases erasing erected erectile erection erode eroded eroding erosion
        erotic erratic erred erroneous error errors ers erupt erupted erupting eruption eruptions erupts es escalate escalates
        escalating escalation escalator escape escaped escapee escapes escaping escort escorted escorts especially espionage
        espresso espy esquire essay essays essence essential essentially essentials est establish established establishes
        establishment estate estates esteem estimate estimated estimates estranged eta etc eternal eternity ethereal ethical
        ethics ethnic ethnically ethnicity etiquette eulogy euphoria eureka euro euros eurozone evacuate evacuated evacuates
        evacuation evacuations evacuees evade evaluate evaluated evaluating evaluation evaluations evangelical evangelicals
        evangelist evasion eve even evening event eventing events eventual eventually ever evergreen every everybody everyday
        everyone everything everywhere evicted eviction evidence evident evidently evil evoke evoked evokes evolution
        evolutionary evolve evolved evolves evolving ex exact exactly exaggerated exaggeration exaltation exam examination
        examine examined examiner examines examining example examples exams excavated excavation exceed exceeded exceeding
        exceedingly exceeds excel excellence excellent excels except exception exceptional exceptionally exceptions excerpt
        excerpts excess excesses excessive excessively exchange exchanges excite excited excitement excites exciting exclaims
        exclude excluded excludes excluding exclusion exclusive exclusively exclusives exclusivity excommunicated excruciating
        excuse excused excuses exec execs execute executed executes executing execution executions executive executives exempt
        exemption exemptions exercise exercised exercises exercising exes exhausted exhausting exhaustion exhibit exhibition
        exhibitions exhibits exhilarating exile exist existed existence existential existing exists exit exiting exits exodus
        exoplanet exoplanets exorcism exotic expand expanded expanding expands expansion expansions expansive expect
        expectancy expectant expectation expectations expected expecting expects expedite expedition expel expelled expels
        expendables expenditure expenditures expense expenses expensive experience experienced experiences experiencing
        experiment experimental experimented experimenting experiments expert expertise expertly experts expiration expire
        expired expires explain explained explaining explains explanation explanations expletive explicit explicitly explode
        exploded explodes exploding exploit exploitation exploited exploiting exploits exploration explore explored explorer
        explorers explores exploring explosion explosions explosive explosives expo export exported exporter exporters
        exporting exports expos expose exposed exposes exposing exposure exposures express expressed expresses expression
        expressionless expressions expressway expulsion extant extend extended extending extends extension extensions
        extensive extensively extent exterior external extinct extinction extinguished extols extort extorted extortion extra
        extract extracted extracting extraction extradite extradited extradition extramarital extraordinarily extraordinary
        extraterrestrial extravagant extravaganza extreme extremely extremes extremism extremist extremists exuberance eye
        eyeball eyeballs eyebrow eyebrows eyed eyeful eyeing eyeliner eyes eyesight eyewitness eying eypmcf fa fable fabric
        fabricated fabricating fabrics fabulous face faced facelift faces facets facial facilitate facilities facility facing
        fact faction factions factor factories factors factory facts faculty fad fade fades fading fads faeces fag faggot fail
        failed failing failings fails failure failures faint faints fair fairest fairly fairness fairs fairy faith faithful
        faiths fake faked fakes faking falcon falcons fall fallen falling fallout falls false falsely falsetto falsified
        falter faltering falters fame famed familial familiar familiarity families family famine famous famously fan fanatic
        fanatics fanboys fancies fancy fandom fanfare fang fangs fanning fanny fans fantasies fantastic fantasy far faraway
        farce fare fared fares farewell farewells farm farmed farmer farmers farming farmland farms farrow fart farther
        fascinates fascinating fascism fascist fascists fashion fashionable fashioned fashionista fashionistas fashions fast
        faster fastest fasting fat fatal fatalities fatality fatally fate fated fates father fathered fatherhood fathers
        fatigue fats fattening fatter fattest fatty fault faulted faults faulty favor favorable favored favoring favorite
        favorites favors favourite fawning fear feared fearful fearing fearless fears fearsome feasible feast feat feather
        feathered feathers featherweight feats feature featured features featuring fecal feces fed federal federally federated
        federation fedora feds fee feed feedback feeder feeding feeds feel feeling feelings feels fees feet feigned feigning
        feisty feline felines fell fellow fellowship felonies felony felt female females feminine feminism feminist feminists
        femur fence fences fencing fend fender fending fends ferocious ferociously ferries ferry fertile fertilisation
        fertility fertilization fertilizer fest festival festivals festive festivities fetal fetch fetched fetches fetching
        feted fetish fetus fetuses feud feuding feuds fever few fewer fewest fey fiasco fiat fiber fibroid fiction fictional
        fiddle fiddles fidelity fie field fielding fields fierce fiercely fiery fiesta fifteen fifth fifty fight fighter
        fighters fighting fights figure figured figures figurine figurines figuring file filed files filet filing filings fill
        filled filler filling fills film filmed filming filmmaker filmmakers films filter filters filthy fin final finale
        finales finalist finalists finalize finalized finalizes finalizing finally finals finance finances financial
        financially financials financier financiers financing finches find finding findings finds fine fined finely fines
        finest finger fingerprint fingerprints fingers fingertips finish finished finishes finishing fink fire firearm
        firearms fireball fireballs firebomb fired firefighter firefighters firefly firepower fires firestorm firewalls
        firework fireworks firing firm firmer firming firmly firms firmware first firsthand firsts firth fiscal fish fisher
        fisheries fisherman fishermen fishery fishing fishnet fishnets fishy fist fists fit fitness fits fitted fittest
        fitting five fives fix fixation fixed fixer fixes fixing fixture fixtures fizz fizzle fizzles fizzy fl flag flagged
        flagging flags flagship flagships flagstone flair flak flake flame flames flaming flammable flap flapper flapping
        flare flares flash flashback flashed flashes flashing flashy flat flats flatten flattening flattens flattered
        flattering flaunt flaunting flaunts flavor flavored flavorful flavoring flavors flaw flawed flawless flawlessly flaws
        flea fled flee fleeing flees fleet fleeting fleets flesh flew flex flexes flexibility flexible flexing flick flicks
        flier fliers flies flight flights flimsy fling flint flip flipped flipping flips flirt flirtation flirting flirts
        float floated floating floats flock flogging flood flooded floodgates flooding floods floor floored flooring floors
        flop floppies floppy flops flora floral flotation flounder floundering flounders flourish flout flow flower flowerpot
        flowers flowing flown flows flu flub flubbed flubs fluctuate fluctuates fluctuation fluctuations fluffy fluid fluids
        flung flunks flurry flush flushed flutter flux fly flyby flyer flyers flying flyweight foam fob focal focus focused
        focuses focusing foe foes fog fogging foggy foil foiled fold folded folder folders folds folk folks follies follow
        followed follower followers following follows folly fond font fonts foo food foods foodstuffs fool fooled fooling
        foolish foolproof fools foot footage football footballer foothold footing footloose footnotes footprint footprints
        footsie footsteps footwear footwork for foray forays forbidden forbids force forced forceful forces forcible forcibly
        forcing ford forecast forecasted forecaster forecasters forecasting forecasts foreclosed foreclosure foreclosures
        forefront forehead foreign foreigners foreman forensic forensics foreseeable foresees foreshadows forest forests
        forever forfeit forge forged forgery forges forget forgets forgettable forgetting forging forgive forgiven forgiveness
        forgives forgiving forgo forgoes forgot forgotten fork form formal formally format formation formats formed former
        formerly formidable forming forms formula formulaic formulas fort forte forth forthcoming fortified fortifies fortify
        fortnight fortress fortunate fortune fortunes forty forum forums forward forwarding forwards fossil fossilized fossils
        foster fostering fosters fought foul found foundation foundations founded founder founders founding foundries foundry
        fountain fountains four foursquare fourteen fourth fourths fox foxtrot frack fracking fraction fracture fractured
        fracturing fragile fragment fragmentation fragrance frail frame frames framework franc franchise franchisee
        franchisees franchises frank frantic frantically frat fraternities fraternity frats fraud fraudulent fraudulently
        fraught fray freak freaked freaking freaks freaky free freebie freebies freed freedom freedoms freelance freely
        freeman frees freestyle freestyles freeway freeze freezer freezes freezing freight freighter french frenzy frequencies
        frequency frequent frequently fresh freshman freshmen fret frets friction fridge fried friend friendlier friendliness
        friendly friends friendship friendships fries frieze fright frightened frightening frighteningly frigid fringe fringes
        frivolous frock frog frogs from front frontal fronted frontier fronting frontrunner frontrunners fronts frost frosted
        frosty frown frozen frugal fruit fruitcake fruitful fruits frumpy frustrate frustrated frustrates frustrating
        frustration frustrations fry ft fuck fucking fuel fueled fueling fuelled fuelling fuels fugitive fugitives fulfil
        fulfill fulfilling fulfillment fulfills full fuller fully fumble fumbles fumbling fumes fuming fun function functional
        functionality functioning functions fund fundamental fundamentalist fundamentally fundamentals funded funding funds
        funeral funerals fungal fungus funk funky funnier funniest funny fur furious furnish furnishings furniture furor furry
        further fury fuse fuses fusion fuss futile future futures futuristic fuzzy gable gadget gadgets gaffe gaffes gag gags
        gain gained gaining gains gait gal gala galactic galaxies galaxy gall gallbladder galleries gallery gallon gallons
        galloping galore gambit gamble gambler gambles gambling game gamer gamers games gaming gamut gander gang gangland
        gangs gangster gangsters gap gaping gaps garage garages garb garbage garden gardening gardens gargantuan garland
        garlic garment garner garnered garners garter gas gaseous gases gasoline gasp gasped gasps gastric gate gates gateway
        gather gathered gathering gathers gauge gauges gaunt gauntlet gave gay gayest gays gaze gazers gear geared gearing
        gears geek geeks geeky geese geez geezer gel gem gems gen gender genders gene general generally generals generate
        generated generates generating generation generations generator generic generics generosity generous genes genesis
        genetic genetically genetics genie genital genitals genius geniuses genocide genome genre genres gentle gentleman
        gentlemen gentler gentrification genuine genuinely geo geographic geographical geography geologists geology geometric
        geometry geopolitical geopolitics geothermal germ germs gerrymandering gestation gesture gestures get getaway getaways
        gets getting geyser geysers ghost ghostly ghosts giant giants giddy gift gifted gifting gifts gig gigabit gigabyte
        gigantic gigapixel giggles gigolo gigs gild gilded gilts gimme gimmick gimmicks gin gingerbread giraffe giraffes girl
        girlfriend girlfriends girls give giveaway given gives giving glacial glacier glaciers glad gladiator glamorous
        glamour glance glare glaring glass glasses glassware glassy glee gleefully glen glider glimmer glimmers glimpse
        glimpses glitch glitches glitter glittering glitz glitzy global globalization globally globe globes gloom gloomy
        glorious gloriously glory gloss glossier glossy glove gloves glow glowing glows glucose glue glued glum glut gluten gm
        gnarly go goads goal goalkeeper goalposts goals goat goats gobble gobbles goblin god goddess godfather godmother gods
        goes goggles going gold golden golf golfer golfers gon gone gong gonna goo good goodbye goodbyes goodies goodness
        goodnight goods goodwill goof goofy google googles googling goon goop goose gore gorge gorgeous gorilla gorillas gory
        gosling gospel gossip got goth gotta gotten gourmet gov govern governance governed governing government governmental
        governments governor governors governs govt gown gowns grab grabbed grabbing grabs grace graceful gracefully graces
        gracious graciously grad grade grader grades grading grads gradual gradually graduate graduated graduates graduating
        graduation graffiti graft grail grain grains gram grammar grams grand grandad grandchildren granddaughter grandfather
        grandma grandmas grandmother grandmothers grandpa grandparents grandson granite granny granola grant granted granting
        grants grapes grapevine graph graphic graphics graphite graphs grapple grapples grappling grasp grass grate grateful
        gratified gratitude grave gravely graves graveyard gravitate gravitational gravity gravy gray graze grazed grease
        great greater greatest greatly greatness greats greed greedy green greenback greener greenest greengrocer greenhouse
        greening greens greet greeted greeting greetings greets grenades grew grey greying grid gridiron gridlock grids grief
        grievance grievances grieve grieves grieving griffin grill grilled grilling grills grim grimes grind grinding grinds
        grins grip gripe gripping grips grisly grist grit gritty grizzlies grizzly groans groceries grocers grocery groom
        groomed grooming groove groovy groped groping gross grossed grossing grossly grotesque grotesquely ground
        groundbreaking grounded groundhog grounding grounds groundwork group groups grove grow grower growers growing growl
        grown grownups grows growth gruesome grumpy grunge gs guacamole guarantee guaranteed guaranteeing guarantees guard
        guarded guardian guardians guardianship guarding guards gubernatorial guerrilla guess guessed guessing guest guests
        guidance guide guided guideline guidelines guides guiding guild guilt guilty guinea guise guitar guitarist guitars
        gulf gull gully gulps gum gumption gun gunfight gunfire gunman gunmen gunned gunning gunpoint guns gunshot gunshots
        guru gurus gush gushes gushing gut guts gutted gutting guy guys gym gymnasiums gymnast gymnastic gymnastics gymnasts
        ha habit habitable habitat habitats habits habitual hack hacked hacker hackers hacking hacks had hadn haiku hail
        hailed hailing hails hair haircut haircuts hairdo hairdos haired hairline hairs hairstyle hairstyles hairstylist hairy
        hale half halftime halfway hall hallmark hallows halls halo halt halted halting halts halve halves ham hamburger
        hamlet hammer hammered hammering hammers hamper hampered hampers hams hand handbag handbags handcuffed handcuffs
        handed handful handgun handheld handicapping handily handing handle handled handler handlers handles handling handmade
        handmaid hands handset handsets handshake handshakes handsome handwriting handwritten handy hang hanged hanging
        hangout hangouts hangover hangs hank hanks hapless happen happened happening happenings happens happier happiest
        happily happiness happy harass harassed harassing harassment harbinger harbor hard hardball harden hardens harder
        hardest hardline hardly hardship hardware hardy hare harm harmed harmful harming harmless harmony harms harness
        harnesses harrowing harry harsh harshly hart harvest harvested harvesting harvests has hashtag hashtags hasn hasten
        hastens hastily hat hatch hatched hatchery hatches hatchet hatching hate hated hateful hater haters hates hath hating
        hatred hats haul hauls haunt haunted haunting hauntingly haunts have haven havens haves having havoc hawk hawking
        hawkish hawks hay hays hazard hazardous hazards haze hazing hazy he head headache headaches headband headdress headed
        header headfirst headgear heading headlight headlights headline headlines headlining headphone headphones
        headquartered headquarters heads headset headsets headway headwinds heal healing heals health healthcare healthier
        healthiest healthy heap heaps hear heard hearing hearings hears heart heartache heartbeat heartbreak heartbreaking
        heartbroken heartburn heartfelt heartland heartless hearts heartstrings heartthrob heartwarming heat heated heater
        heath heather heating heats heaven heavenly heavens heavier heaviest heavily heavy heavyweight heavyweights heck
        heckled heckler hectic hector hedge hedgehog hedges hedging heed heel heels heft hefty height heighten heightened
        heightens heights heir heiress heirs heist heists held helicopter helicopters helium hell hellish hello helm helmet
        helms help helped helper helpful helping helps hem hemisphere hemophilia hemp hems hen hep hepatitis her herald
        heralded heralds herb herbs herd here hereditary heredity heritage hero heroes heroic heroically heroics heroin
        heroine heroism herpes hers herself hertz hes hesitant hesitate hesitates hesitation hey hi hiatus hibernation hiccup
        hiccups hickory hicks hid hidden hide hideaway hideous hides hiding high higher highest highland highlands highlight
        highlighted highlighting highlights highly highs highway highways hijack hijacked hijackers hijacking hijacks hike
        hiked hikers hikes hiking hilarious hilariously hilarity hill hills him himself hinder hindered hindering hinders
        hinge hinges hint hinted hinting hints hip hipper hippie hippo hips hire hired hires hiring his historic historical
        historically histories history hit hitch hitched hitches hitman hits hitter hitting ho hoard hoarded hoarder hoarding
        hoax hoaxes hobbit hobbled hobby hockey hog hogan hogs hogwash hold holder holders holding holdings holdout holdouts
        holds hole holed holes holiday holidays holiest holler hollow holly holocaust hologram holograms holographic holy
        homage home homecoming homegrown homeland homeless homelessness homemade homeowner homeowners homer homers homes
        hometown hometowns homework homicide homicides homie homophobia homophobic homosexual homosexuality homosexuals honcho
        honest honestly honesty honey honeybee honeybees honeymoon honeymooning honking honor honorable honorary honored
        honoring honors honour honours hood hooded hoodie hook hookah hookahs hooked hooker hooking hooks hookup hookups hoop
        hoops hooray hop hope hoped hopeful hopefully hopefuls hopeless hopes hoping hopping hops hordes horizon horizons
        horizontal hormone hormones horn horns horrendous horrible horribly horrific horrified horrifying horror horrors horse
        horsepower horses horseshoe hose hoses hospice hospital hospitality hospitalization hospitalizations hospitalize
        hospitalized hospitalizes hospitals host hostage hosted hostess hostile hostilities hostility hosting hosts hot hotbed
        hotel hotels hotline hotly hotness hotshot hotspots hotter hottest hound hour hourglass hourlong hourly hours house
        housed household households housekeeper houses housewife housewives housing hover hovering hovers how however hp hr
        hrs html http hub hubby hue hues hug huge hugely hugging hugs huh hula hulk hull hulled hum human humane humanely
        humanitarian humanity humankind humanoid humans humble humbled humid humidity humiliate humiliated humiliating
        humiliation hummus humongous humor humorous hump humpback humpbacks hundred hundreds hung hunger hungry hunk hunks
        hunt hunter hunters hunting huntress hunts huntsman hurdle hurdles hurl hurled hurling hurls hurrah hurricane
        hurricanes hurries hurry hurt hurtful hurting hurts husband husbands hush hustle hut hybrid hybrids hydraulic hydrogen
        hygiene hygienic hymn hype hyped hyper hypertension hypes hypocrisy hypocrite hypocritical hypothetical hysterectomy
        hysteria hysterical iLife iMovie iOS iPad iPhone iPhoto iSight iTunes iWork ice iceberg icebergs iced icing icon
        iconic icons icy id idea ideal ideals ideas identical identifiable identification identified identifies identify
        identifying identities identity ideological ideology idiocy idiot idiots idle idol idolised idols ids if iffy ifs
        ignite ignited ignites ignition ignitions ignorance ignorant ignore ignored ignores ignoring ii iii ill illegal
        illegally illicit illness illnesses ills illuminate illuminates illusion illusions illustrate illustrated illustrates
        illustration illustrations illustrator image imagery images imaginable imaginary imagination imagine imagined imagines
        imaging imagining imbalance imitates imitating imitation immature immediate immediately immense immersive immigrant
        immigrants immigration imminent imminently immoral immortal immortality immortalized immune immunity immunization
        impact impacted impacting impacts impair impaired impairment impairments impala impartial imparts impasse impassioned
        impatience impeached impeachment impeccable impede impending imperative imperatives imperfect imperial imperil
        imperiled imperiling imperils impersonate impersonates impersonating impersonation impersonator impersonators impetus
        implant implanted implants implement implementation implemented implementing implements implicated implications
        implied implies implodes implores implosion imply import importance important imported importing imports impose
        imposed imposes imposing impossible impossibly impounds impoverished impress impressed impresses impression
        impressions impressive imprint imprisoned imprisonment imprisons improbable impromptu improper improve improved
        improvement improvements improves improving improvised impulse in inability inaccurate inaction inactive inactivity
        inadequate inadvertently inanimate inappropriate inaugural inaugurates inauguration inbound inbox inboxes inc
        incapacitated incarcerated incarceration incarnation incendiary incensed incentive incentives inception incest
        incestuous inch inches inching incidence incident incidents incite incited incites inciting inclined include included
        includes including inclusion inclusive incognito incoherent incoherently income incomes incoming incompetence
        incompetent incomplete incomprehensible incomprehension inconclusive inconsistencies inconsistent inconsolable
        inconvenience inconvenient incorporate incorporated incorporates incorporating incorporation incorrect incorrectly
        increase increased increases increasing increasingly incredible incredibly incremental incurable incurs incursion ind
        indebted indecency indecent indecently indeed indefinite indefinitely independence independent independently
        indestructible index indexes indicate indicated indicates indicating indication indications indicator indicators
        indices indicted indictment indictments indicts indigenous indirect indirectly indispensable individual individuals
        indoor indoors induce induced inducing induct inducted inductees inducting induction inductions inducts indulge
        indulges indulging industrial industrialized industries industry ineffective inequalities inequality inevitable
        inevitably inexcusable inexpensive inexperienced inexplicably infallibility infamous infancy infant infants infect
        infected infecting infection infections infectious infects infertile infertility infestation infested infidelity
        infield infiltrate infiltrated infinite infinitely infinity inflammation inflammatory inflatable inflate inflated
        inflates inflating inflation inflection inflicted inflicting influence influenced influences influencing influential
        influenza influx info inform informal informally informant information informative informed informers informs
        infotainment infrared infrastructure infringe infringed infringement infringements infringing infuriated infuriating
        infused infusion ingenious ingenuity ingredient ingredients inhabit inhabitable inhabited inhale inhaled inhaler
        inhales inherit inherited inherits initial initially initiate initiated initiates initiating initiation initiative
        initiatives inject injecting injection injections injects injunction injure injured injures injuries injuring injury
        injustice ink inked inks inland inline inmate inmates inn inner innings innocence innocent innovate innovation
        innovations innovative innovator innovators inpatient input inquire inquiries inquiry ins insane insanely insanity
        insect insecticide insecticides insects insecure insecurities insecurity insensitive insensitivity inseparable insert
        inserted inserting inside insider insiders insides insight insightful insights insignificant insipid insist insisted
        insistence insisting insists insolvency insomnia inspect inspected inspecting inspection inspections inspector
        inspectors inspiration inspirational inspire inspired inspires inspiring instability install installation
        installations installed installing installment installments installs instalment instance instances instant instantly
        instead instincts institute institutes institution institutional institutionalized institutions instructed instructing
        instruction instructional instructions instructor instrument instrumental instruments insufficient insufficiently
        insulin insult insulted insulting insults insurance insured insurer insurers insurgency insurgent insurgents int
        intact intake integral integrate integrated integrates integrating integration integrity intel intellectual
        intelligence intelligent intend intended intends intense intensely intensified intensifies intensify intensifying
        intensity intensive intent intention intentional intentionally intentions inter interact interacting interaction
        interactions interactive interagency interbreeding intercept intercepted intercepts interchange interconnect
        interconnected interconnection intercontinental interest interested interesting interests interface interfaces
        interfaith interfere interfered interference interfering intergalactic intergovernmental interim interior interiors
        intermediate intern internal internally international internationally internet interns internship interpret
        interpretation interpreting interracial interrogation interrupt interrupted interrupting interruption interrupts
        intersection interstate interstellar intervene intervened intervenes intervention interview interviewed interviewer
        interviewing interviews intimacy intimate intimidated intimidating intimidation into intolerance intolerant
        intoxicated intoxication intricate intrigue intrigued intrigues intriguing intro introduce introduced introduces
        introducing introduction introductory intros intruder intrusion intuit intuitive inundated invade invaded invader
        invades invading invalid invasion invasive invent invented invention inventive inventor inventories inventory invents
        inversion inversions invest invested investigate investigated investigates investigating investigation investigations
        investigative investigator investigators investing investment investments investor investors invests invincible
        invisible invitation invitations invite invited invites inviting invoke invoked invokes involuntary involve involved
        involvement involves involving iodine ion ions irate ire iris irk irked irks iron ironic ironically irony irrational
        irrelevant irreplaceable irresponsible irreverent irreversible irrigation irritated irritating irritation is island
        islanders islands isle ism isn isolate isolated isolation issuance issue issued issues issuing it itch itchy item
        items iteration itinerary its itself iv ivory ivy ix jab jabs jack jacket jackets jackpot jaguar jaguars jail
        jailbreak jailed jailing jails jam jams japan jar jargon jarring jars javelin jaw jawbone jaws jay jaywalkers jazz
        jazzy jealous jealousy jeans jeep jeeps jeers jeez jelly jellyfish jeopardize jeopardy jerk jerking jerks jerky jersey
        jet jets jetting jewel jeweler jewelers jewellery jewelry jewels jibe jibes jihad jimmy jitters jittery jive job
        jobless joblessness jobs jock jockey jockeying jog jogging john johns join joined joining joins joint jointly joints
        joke joked joker jokes joking jokingly jolly jolt jolts josh journal journalism journalist journalistic journalists
        journals journey journeys joy joyful joyous joys jubilee judge judged judgement judges judging judgment judgmental
        judgments judicial judiciary judo juggernaut juggling jugular juice juicy jukebox jumbo jump jumped jumper jumping
        jumps jumpsuit jungle jungles junior juniper junk junkie junkies junta juries jurisdiction juror jurors jury just
        justice justices justifiably justification justified justifies justify juvenile kabaddi kale kangaroo karaoke karate
        karma kayak kayaking kayaks kazoo kc keel keen keenly keep keeper keeping keeps ken kept ketogenic kettle key keyboard
        keyboards keynote keys keystone kg khan kibosh kick kickbacks kicked kicker kicking kickoff kicks kickstand kid kiddie
        kidding kidnap kidnapped kidnapping kidnappings kidney kids kill killed killer killers killing killings kills
        kilometers kilometres kin kind kinda kinder kindergarten kindle kindler kindly kindness kindred kinds kinetic king
        kingdom kingdoms kingfisher kingpin kings kinky kiosks kiss kissed kisser kisses kissing kit kitchen kitchens kits
        kitsch kitten kittens kitty kiwi kiwis km knee kneel kneeled kneeling kneels knees knell knew knickers knife knight
        knighthood knights knit knitting knives knock knocked knocking knockout knockouts knocks knot knots know knowing
        knowingly knowledge known knows knuckle knuckles koala koalas kooky kosher la lab label labeled labeling labelled
        labelling labels labor laboratories laboratory labour labs lace laced lack lacked lacking lackluster lacks lacrosse
        lacy lad ladder ladders laden ladies lady ladylike lag laggard laggards lagged lagging lags laid lake lakes lam lama
        lamb lame lament laments lamp lampoons lamps lance lancer lancet land landed lander landfill landfills landing
        landings landline landlines landlord landmark landmarks landmines lands landscape landscapes landslide lane lanes
        language languages languid languish lanterns lap laps lapse lapses laptop laptops large largely larger largest laser
        lasers lash lashes lashing lasso last lasted lasting lasts latch late lately later latest latte latter lattes laud
        lauded lauds laugh laughed laughing laughs laughter launch launched launcher launches launching laundering laundry
        laureate laurel lava lavish law lawmaker lawmakers lawn laws lawsuit lawsuits lawyer lawyers lax lay layer layers
        laying layoff layoffs layout layover lays lazy lb lbs lea lead leader leaders leadership leading leads leaf league
        leagues leak leakage leaked leaker leaking leaks leaky lean leaner leaning leans leap leaped leapfrogs leaping leaps
        learn learned learning learns learnt lease leases leash leasing least leather leave leaves leaving lector lecture led
        ledge ledger lee leeches leery left leftist leftover leftovers leg legacy legal legality legalization legalize
        legalized legalizes legalizing legally legend legendary legends legged leggings legion legionnaires legislation
        legislative legislators legislature legit legitimate legitimised legroom legs lei leisure lemon lemonade lemons lemurs
        lend lender lenders lending lends length lengthen lengths lengthy leniency lenient lens lenses lent lentil leopard
        leotard lesbian lesbians less lessen lessens lesser lesson lessons let letdown lethal lets letter letters letting
        lettuce leukemia level leveling levels leverage leveraged leverages leviathan levied levies levy lewd lexicon
        liabilities liability liable liar liars liberal liberals liberate liberation libertarian libertarians liberties
        liberty librarian libraries library lice licence licences license licensed licenses licensing lick licking licks lid
        lie lied lies lieu lieutenant life lifeless lifelike lifeline lifelong lifesaver lifesaving lifespan lifestyle
        lifestyles lifetime lift lifted lifting liftoff lifts light lighten lightening lighter lightest lighting lightly
        lightning lights lightweight likable like liked likelier likelihood likely likened likeness likens likes liking lilies
        lily limb limbo limbs lime limelight limes limit limitations limited limiting limits limo limp limps linden line
        linear linebacker lined lineman liner liners lines lineup lineups linger lingerie lingering lingers linguistic
        linguistics lining link linked linking links lion lioness lions lip liposuction lips lipstick liquid liquidate
        liquidation liquidity liquids liquor lira list listed listen listened listener listeners listening listens listing
        listings listless lists lit lite liter literacy literal literally literary literature lithium litigation litter little
        livable live lived lively liven liver livers lives livestock livid living lizard lizards lo load loaded loading loads
        loan loaned loaner loaners loans loathe loathed lob lobbied lobbies lobby lobbying lobbyist lobbyists lobster local
        locale locales localized locally locals locate located locates locating location locations lock locked locker locking
        lockout locks lockup loco lode lodge lodged lodges lodging lofty log loggerhead logging logic logical login logistics
        logjam logo logs lollipop lone loneliness lonely long longbow longer longest longevity longing longitude longs
        longtime look lookalike lookalikes looked looking lookout looks loom looming looms loon looney loonie loony loop
        loophole loopholes loopy loose loosely loosen loosening loosens looser loot looted looting lord lords lore lose loser
        losers loses losing loss losses lost lot lotion lots lottery loud louder loudly lounge lounges lousy lovable love
        lovebirds loved lovely lover lovers loves loving lovingly low lowdown lower lowered lowering lowers lowest lows loyal
        loyalist loyalty ls lucid luck luckiest lucky lucrative ludicrous luggage lukewarm lull lullaby lumber lumberjacks
        luminaries lump lunacy lunar lunch luncheon lunches lunchtime lung lungs lupus lurches lure lured lures luring lurk
        lurking lurks lush lust luster luxurious luxury lying lymphoma lynch lynching lynx lyric lyrics ma machine machinery
        machines macho macro macron mad maddening made madly madman madness maestro magazine magazines magenta maggots magic
        magical magically magician magistrates magma magnate magnet magnetic magnificent magnitude maid maiden mail mailbox
        mailed mailing mails main mainframe mainland mainly mainstream maintain maintained maintaining maintains maintenance
        majestic majesty major majority majorly majors make maker makers makes makeshift makeup making malaise malaria male
        males malfunction malfunctions malicious malignant mall mallet malls malnourished malpractice malt maltreated
        maltreatment malware mama mamas mamma mammal mammals mammogram mammograms mammography mammoth man manage managed
        management manager managers manages managing manatee manatees mandarin mandate mandated mandates mandatory maneuver
        maneuvers mangoes mangos manhunt mania manic manicures manifesto manipulate manipulated manipulates manipulating
        manipulation manipulative manipulator mankind manly manmade manned mannequin manner manners manning mansion mansions
        manslaughter mantis mantle mantra manual manually manufacture manufactured manufacturer manufacturers manufacturing
        manuscript many map maple mapped mapping maps mar marathon march marched marchers marches marching margarita
        margaritas margin marginal marginally margins maria marijuana marina marine marines marital maritime mark marked
        marker markers market marketed marketer marketers marketing marketplace marketplaces markets marking marks maroon
        marquee marred marriage marriages married marries marrow marry marrying mars marsh marshal marshals marshmallow mart
        martial martian martin martyr marvel marvelous mas mascot masculinity mash mashed mashes mashup mask masked masks
        mason masquerade masquerades mass massacre massage massages massed masses massive massively mastectomies mastectomy
        master mastered masterful mastering mastermind masterpiece masterpieces masters mastodon mat match matched matches
        matching matchmaker matchmaking matchup mate material materials maternal maternity mates math mathematical
        mathematician mathematicians mathematics mating matrimony matrix mats matt matte matter mattered matters mattress
        mature maturing matzo mauled maven mavens maverick mavericks max maxed maxim maximum may maybe mayday mayflies mayhem
        mayo mayonnaise mayor mayors me mead meadow meager meal meals mealtime mean meander meanest meaning meaningful
        meaningless means meant meantime meanwhile measles measure measured measurement measurements measures measuring meat
        meatballs mecca mechanical mechanism mechanisms med medal medalist medals meddle meddling media median mediate
        mediation mediator mediators medic medical medically medication medications medicinal medicine medicines medics
        medieval mediocre mediocrity meditate meditating meditation medium mediums medley meek meet meeting meetings meets meg
        megapixel meh melancholy melanoma melody melt meltdown melted melting melts member members membership meme memes memo
        memoir memorabilia memorable memorandum memorial memories memory memos men menace menacing mend meningitis menopausal
        menopause menstrual menswear mental mentality mentally mention mentioned mentioning mentions mentor mentors menu menus
        meow merchandise merchant merchants mercifully merciless mercilessly mercury mercy mere merely merge merged merger
        mergers merges merging merit merits mermaid mermaids merry mesa mesh mesmerize mesmerized mesmerizes mesmerizing mess
        message messages messed messenger messes messiah messing messy met meta metabolism metal metallic metals metamorphosis
        metaphor meted meteor meteorite meteorological meteorologist meteorologists meteors meter meters methane method
        methodical methods metres metric metrics metro metropolis metropolitan metros mi mice mickey microbes microchip
        microchips micron microphone microprocessor microprocessors microscope microscopic microserver microservers microwave
        mid midair midday middle middleweight middling midland midlands midnight midriff midst midstream midsummer midterm
        midtown midway miffed might mightier mighty migraine migraines migrant migrants migrate migrating migration mike mil
        mild milder mildly mile mileage miles milestone milestones militant militants military militia militias milk milky
        mill millennial millennium miller millers million millionaire millionaires millions millionth milliseconds mills
        millstone mime mimic mimics miming min mind minded mindful mindfulness mindless minds mine miner mineral minerals
        miners mines mingle mini miniature miniatures minimal minimalist minimize minimizing minimum mining miniseries
        minister ministerial ministers ministry minivan minivans mink minor minorities minority minors mint mints minus minute
        minutes miracle miracles miraculous miraculously mirage mired mirror mirroring mirrors misbehaving misbehavior
        miscalculation miscarriage miscarried misconceptions misconduct misconstrued misdeeds misdemeanor misdemeanors
        misdiagnosed misdiagnoses misdiagnosis miserable misery misfire misfires misfit misfits misguided mishandled
        mishandling mishap mishaps misinformation mislead misleading misled mismanaged mismanagement mismatch mismatched
        mismatches mismatching misogynist misogynistic misogyny misplaced misquoted misreading misrepresentation misrepresents
        miss missed misses missile missiles missing mission missionaries missionary missions misspell misspelled misspells
        misstep missteps mistake mistaken mistakenly mistakes mistreatment mistress mistrial mistrust misty misunderstanding
        misunderstood misuse misused mite mites mitigate mitigating mitigation mitt mitzvah mix mixed mixes mixing mixture mm
        mo moan moat mob mobbed mobile mobiles mobility mobilization mobilize mobilizes mobster mobsters mock mocked mockery
        mocking mockingbird mocks mod mode model modeling modelled modelling models modems moderate moderately moderates
        moderating moderation modern modes modest modestly modification modifications modified modify modifying modular module
        modules mogul moguls mold moldy mole molecular molecule molecules moles molestation molested molesters molesting
        molten mom moment moments momentum momma mommy moms monarch monetary monetize money moniker monitor monitored
        monitoring monitors monkey monkeying monkeys monks mono monogamy monolith monologue monopolistic monopoly monotheistic
        monoxide monsoon monster monsters monstrosity monstrous montage month monthly months monument monumental monuments
        mood moods moody moon moonlight moons moonshot moose mooted moped moral morale morality morally moratorium morbid
        morbidly more morgue morning mornings morocco mortal mortality mortals mortar mortars mortgage mortgages mosaic mosque
        mosques mosquito mosquitoes mosquitos moss most mostly motel motes mother motherboard motherboards motherhood
        mothering mothers motion motions motivate motivated motivates motivation motivational motivations motive motives moto
        motor motorbike motorcycle motorcycles motorcycling motorcyclist motorists motorized motors mound mount mountain
        mountains mounted mounting mounts mourn mourned mourners mourning mourns mouse mouth mouthed mouths move moved
        movement movements mover movers moves movie movies moving mpg mph ms mu much mud muddled muddy mudslide mudslides mug
        mugged mugs mulberry mull mulled mullet mulling mulls multi multibillion multicultural multilingual multimedia
        multimillion multinational multinationals multiplayer multiple multiplex multiplying multitasking multitouch multitude
        multiverse mum mumbled mumbling mumps mundane municipal municipalities mural murals murder murdered murderer murdering
        murderous murders murky muscle muscles muscular muse museum museums mushroom mushrooms music musical musicals musician
        musicians musings musk musketeers must mustache mustang mustangs mustard muster mutant mutants mutate mutation
        mutations mute muted mutes mutilation mutiny muttering mutual mutually my myriad myrtle myself mysteries mysterious
        mysteriously mystery mystical mystique myth mythical mythological myths nab nabbed nabs nachos nag nagged nagging nags
        nail nailed nails naked name named names namesake naming nanny nanotechnology nap napkin napping naps narcissistic
        narcotic narcotics narrate narrated narrates narrating narration narrative narrator narrow narrowed narrower narrowing
        narrowly narrows nasal nascent nasdaq nasty natal nation national nationalism nationalist nationalists nationality
        nationally nationals nations nationwide native natives nativity natural naturally nature naughty naval navigate
        navigates navigating navigation navy nay naysayers near nearby nearer nearest nearing nearly nears neat nebula
        necessarily necessary necessities necessity neck necklace necklaces need needed needing needle needles needless needs
        needy negative negatively negativity neglect neglected negligence negligent negotiate negotiated negotiates
        negotiating negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring neighbors
        neighbour neighbouring neighbours neither nemesis neon nephew nerd nerds nerdy nerve nerves nervous nest nesting
        nestle net nets netted network networking networks neural neurologist neurons neutral neutrality neutrals never new
        newbie newbies newborn newborns newcomer newcomers newer newest newly newlywed newlyweds news newscast newscaster
        newsletter newsletters newspaper newspapers newsstand newsworthy newt newton next nexus niacin nice nicely nicer
        nicest niche nick nickel nickelodeon nickname nicknamed nicks nicotine niece nifty nigh night nightclothes nightclub
        nightfall nightmare nightmares nightmarish nights nighttime nimble nine nineteen ninja ninjas ninth nip nipple nipples
        nirvana nix nixed nixes no noble nobody nocturnal nod nodes nods noel noise noises noisy nomad nominal nominate
        nominated nominates nominating nomination nominations nominee nominees non none nonprofit nonprofits nonsense nonstop
        nonviolence noodle nook noon noose nope nor norm normal normality normalization normalize normalizing normally norms
        north northbound northeast northern northwest northwestern nose nosed nosedive noses nostalgia nostalgic nostril
        nostrils not notable notably notary notch notches note notebook notebooks noted notes noteworthy nothing notice
        noticeable noticed notices notification notifications notified notifies notify notifying noting notion notions
        notorious nova novel novelist novels novelty now nowhere nu nuance nuclear nuclei nude nudes nudge nudges nudity
        nugget nuggets nuisance nuke nukes number numbered numbers numbing numerical numerous nun nuns nuptial nuptials nurse
        nursery nurses nursing nurture nut nutcracker nutrient nutrients nutrition nutritional nutritious nuts nutshell nutty
        nuzzles nymphomaniac oak oaks oar oars oasis oath oats obese obesity obey obit obituary object objected objection
        objections objective objectives objects obligated obligation obligations oblivion oblivious obnoxious obscene
        obscenity obscure obscured obscurity observance observances observation observational observations observatory observe
        observed observer observers observes observing obsessed obsessing obsession obsolete obstacle obstacles obstetrics
        obstruct obstructing obstruction obtain obtained obtaining obtains obvious obviously occasion occasional occasionally
        occasions occupation occupations occupied occupy occur occurred occurrence occurring occurs ocean oceanic oceans
        octogenarian octopus octopuses odd oddest oddity oddly odds ode odor odors odyssey of off offbeat offence offend
        offended offender offenders offending offends offense offenses offensive offer offered offering offerings offers
        office officer officers offices official officially officials offline offload offloads offs offseason offset offsets
        offshoot offshore offspring offstage often oh oil oilfield oils okay okays old older oldest oldies oligarch oligarchs
        oligarchy olive omega omen ominous omission omit omits omitting omnibus on onboard once oncology oncoming one ones
        ongoing onion online onlookers only onset onshore onslaught onto onus onward onwards oops oozes op open opened opener
        openers opening openings openly openness opens opera operate operated operates operating operation operational
        operations operatives operator operators opiate opinion opinions opioid opioids opponent opponents opportunities
        opportunity oppose opposed opposes opposing opposite opposites opposition oppression ops opt opted optical optimal
        optimism optimistic optimize optimized opting option optional options opts or oracle oral orange oranges orangutans
        orb orbit orbital orbiting orbits orchestra orchestrating orchid ordeal order ordered ordering orders ordinance
        ordinary ordinates ordination ordnance ore organ organic organics organisation organisations organised organism
        organisms organization organizational organizations organize organized organizer organizers organizes organizing
        organs orgasm orgies orgy oriental orientation oriented orienteering origin original originality originally originals
        originate originated originates originating origination origins orioles orphan orphaned orphans orthodox other others
        otherwise otherworldly otter ouch ought ounce our ours ourselves oust ousted ouster ousting ousts out outage outages
        outback outbid outbreak outbreaks outburst outbursts outcome outcomes outcry outdated outdo outdoes outdoor outdoors
        outed outer outfit outfits outfitters outfoxes outgoing outing outlaw outlet outlets outline outlined outlines outlook
        outnumber outpatient outpatients outperform outperforms outpost outpouring output outrage outraged outrageous outrages
        outreach outright outrun outs outscore outsell outselling outsells outset outshine outshines outside outsider
        outskirts outsmart outsmarting outsold outsource outsourced outsourcing outstanding outstrip outtakes outward outweigh
        outweighs oval ovarian ovation oven over overage overages overall overalls overblown overcame overcharged overcome
        overcomes overcoming overdose overdosed overdoses overdraft overdrive overdue overeating overflow overflows overhaul
        overhauled overhauling overhauls overhead overheard overheat overheated overheating overheats overkill overload
        overloaded overlook overlooked overlooks overly overnight overpaid overpay overpowered overpowering overpowers
        overpriced overrated overreach overreacting override overrules overrun oversaw overseas oversee overseeing overshadow
        overshadowed overshadows oversight oversized oversold overspending overstated overstating overstepped overstuffed
        overtake overtakes overtaking overthrow overtime overturn overturned overturning overturns overuse overview overweight
        overwhelm overwhelmed overwhelming overwhelmingly overwrite owe owed owes owing owl owls own owned owner owners
        ownership owning owns oxford oxygen oxymoron oyster oysters oz ozone pa pace paced pacemaker pacemakers paces pacific
        pacing pack package packaged packages packaging packed packer packers packet packing packs pact pad padded paddle
        paddled paddles paddy padres pads pagan page pageant pages paid pain painful painfully painkiller painkillers pains
        paint painted painter painters painting paintings paints pair paired pairing pairs paisley pajamas pal palace palate
        pale paleontologists palette palladium pallet palm pals palsy pampered pan pancake pancakes pancreas pancreatic panda
        pandas pandemic pandemics panel panels panhandle panic panics panned panorama pans panther panthers panties pants
        pantsuit pap papa papal paparazzi paper papers paperwork paps papyrus par parable parachute parade parades paradigm
        paradise paradox paragliding paragraph parallel parallels paralysing paralysis paralyzed paramedic paramedics
        paramount paranoia paranoid paraplegia paraplegic paraplegics parasailing parasite parasites parcel pardon pardoned
        pardons pare parent parental parenthood parenting parents pares parish parity park parked parking parkour parks
        parliament parliamentary parodied parodies parody parole parrot parrots parse parsing parsons part parted partial
        partially participant participants participate participates participating participation particle particles particular
        particularly partied parties parting partisan partition partly partner partnered partnering partners partnership
        partnerships parts party partying pas pass passage passageway passed passenger passengers passes passing passion
        passionate passions passive passport passports password passwords past pasta pastel pastels pastor pastors pastry
        pasture pat patch patched patches patching patchwork patchy patent patented patents paternity path pathetic pathogen
        pathogenic pathogens paths pathway pathways patience patient patients patriarch patriarchy patriot patriotic
        patriotism patriots patrol patrolling patrols patron patrons pattern patterns patty pause paused pauses pave paved
        paves pavilion paving paw pawns paws pay paycheck paychecks payday payer payers paying payload payment payments payoff
        payoffs payroll payrolls pays pct pd peace peaceful peacefully peacekeeping peach peaches peacock peak peaked peaking
        peaks peanut peanuts pearl pearls peas pebble peculiar pedal pedaled pedals peddling pedestrian pedestrians pediatric
        pediatricians pediatrics pee peed peeing peek peeks peel peels peep peeps peer peering peers pees peeves peg pegged
        pegs pelt pelted pelvic pelvis pen penal penalize penalized penalties penalty pence pencil pencils pending penetrate
        penguin penguins peninsula penis penises penned pennies penning penny pens pension pensioners pensions pentagon
        pentathlon penthouse penultimate people peoples pep pepper peppered peppers per perceive perceived percent percentage
        perception perceptions perch perennial perfect perfected perfecting perfection perfectly perform performance
        performances performed performer performers performing performs perfume perhaps perigee peril perilous perils
        perimeter period periodic periods peripheral periphery perjury perk perks permanent permanently permission permit
        permits permitted permitting perpetrators perpetual perpetually perplexed persecute persecuted persecution
        perseverance persist persistence persistent persistently persists person persona personal personalities personality
        personalized personally personnel persons perspective persuade persuaded persuasion pertaining pervasive perverse
        pervert perverted pesky peso pessimistic pest pesticide pesticides pests pet peter peters petite petition petitions
        petrified petrol petroleum pets petty pew pg phantom pharmaceutical pharmaceuticals pharmacies pharmacist pharmacists
        pharmacy phase phases phasing phenomena phenomenal phenomenon philanthropist philosopher philosophical philosophy
        phishing phobia phoenix phone phoned phones phony photo photogenic photograph photographed photographer photographers
        photographic photographing photographs photography photon photos phrase phrases physical physically physician
        physicians physicist physicists physics physiological physiology pi piano pick picked picket picketed picketing
        picking pickle pickles picks pickup pickups picnic picnics picture pictured pictures pie piece pieces pied pier pierce
        pierced pierces piercing piers pies pig pigeons piggy piglet piglets pigs pike pikes pile piles pilfering pilgrim
        pilgrimage pilgrims pill pillars pillow pillows pills pilot pilots pin pinball pinch pinched pinches pine pineapple
        pines ping pings pink pinnacle pinned pinpoint pinpoints pins pint pinto pinup pioneer pioneering pioneers pip pipe
        pipeline pipelines piper pipes pips piracy pirate pirated pirates piss pissed pistol pistols pistons pit pita pitch
        pitched pitcher pitches pitching pitfalls pits pitted pitting pity pivot pivotal pivots pixel pixels pixie pixies
        pizza pl place placebo placed placeholder placement placenta placentas places placing plagiarism plagiarized
        plagiarizing plague plagued plagues plaguing plaid plain plains plaintiffs plan plane planes planet planetary planets
        planned planner planners planning plans plant planted planting plantings plants plaque plasma plastic plastics plate
        plates platform platforms platinum platonic plausible play playable playback playbill playboy played player players
        playful playground playhouse playing playlist playlists playmate playoff playoffs plays playthings playwright
        playwrights plaza plea plead pleaded pleading pleads pleas pleasant pleasantly please pleased pleases pleasing
        pleasure pledge pledged pledges pledging plentiful plenty plight plot plots plotting plow plows ploy plucked plug
        plugged plugging plugs plum plumb plumbs plumes plummet plummeted plummeting plummets plunder plunge plunged plunges
        plunging plural plus plush pneumonia poach poachers poaches poaching pocket pocketed pockets pod podcast podcasting
        podcasts podium pods poem poems poet poetic poetry poets poignant point pointed pointers pointing pointless points
        pointy poised poison poisoned poisoning poisonings poisonous poke poker pokes poking pol polar pole police policeman
        policemen polices policies policing policy polio polish polished polishes polite politely political politically
        politician politicians politics polka poll pollen polling polls pollutants pollute polluted polluter polluting
        pollution polo polygamist polygamous polygamy polymer pompadour pond ponder ponders ponds pony ponytail pooch poodle
        pooh pool pooling pools poop poops poor poorer poorest poorly pop popcorn pope popped popping poppy pops popular
        popularity populated population populations populism populist porcelain porch pore pork porn porno pornographic
        pornography porpoise port portability portable portables portal portals porter portfolio portfolios portion portions
        portrait portraits portray portrayal portrayals portrayed portraying portrays ports pose posed poses posh posing
        position positioned positioning positions positive positively positives posse possessed possession possessions
        possibilities possibility possible possibly post postage postal posted poster posters posthumous posthumously posting
        postings postmortem postpartum postpone postponed postponement postpones postponing posts postseason posture postwar
        pot potato potatoes potent potential potentially pothole potholes potions potter potty poultry pounce pound pounded
        pounding pounds pour poured pouring pours poverty powder powdered powders power powered powerful powerhouse powering
        powerlifting powers pox practical practically practice practiced practices practicing practised practising pragmatic
        prairie praise praised praises praising prank pranks prankster pranksters pray prayed prayer prayers praying prays pre
        preach preacher preaches preaching precarious precaution precautionary precautions preceded precedent precious
        precipitation precise precisely precision predator predators predatory predecessor predecessors predict predictable
        predictably predicted predicting prediction predictions predictive predictor predicts predominantly preempt prefer
        preference preferences preferred prefers pregnancies pregnancy pregnant prehistoric prejudice preliminary prelude
        premature prematurely premier premiere premiered premieres premiering premiers premise premises premium premiums
        prenatal prenup prep prepaid preparation preparations prepare prepared preparedness prepares preparing prepayment
        prepped prepping preps prequel prequels pres preschool prescribe prescribed prescribes prescribing prescription
        prescriptions presence present presentation presentations presented presenter presenting presents preservation
        preserve preserved preserves preserving presidency president presidential presidents presides press pressed presses
        pressing pressure pressured pressures pressuring prestige prestigious presumably presumed preteens pretend pretending
        pretends pretentious prettier prettiest pretty prevails prevalence prevalent prevent preventable preventative
        prevented preventing prevention preventive prevents preview previewed previewing previews previous previously prey
        price priced priceless prices pricey priciest pricing pricy pride priest priests primarily primary primate primates
        prime primed primer prince princes princess princesses principal principals principle principles print printed printer
        printers printing prints prior priorities prioritize priority prism prison prisoner prisoners prisons pristine privacy
        private privately privatization privatized privilege privileged privileges prize prized prizes pro proactive
        probability probable probably probation probationary probe probed probes probing problem problematic problems
        procedure procedures proceed proceeding proceedings proceeds process processed processes processing procession
        processor processors proclaimed proclaims proclamation procrastinators proctor procurement prod prodigal prodigy prods
        produce produced producer producers produces producing product production productions productive productivity products
        prof profanity profess professes profession professional professionals professions professor professors profile
        profiled profiles profiling profit profitability profitable profited profiting profits profligacy profound profoundly
        prognosis program programme programmed programmer programmers programmes programming programs progress progressed
        progresses progressing progression progressive prohibit prohibited prohibiting prohibits project projected projecting
        projection projections projects proliferation prolific prolong prolonged prolongs prom prominence prominent promise
        promised promises promising promo promos promote promoted promoter promoters promotes promoting promotion promotional
        promotions prompt prompted prompting promptly prompts prone pronged pronounce pronounced pronouncing proof prop
        propaganda propagates propel propelled propelling propels proper properly properties property prophecies prophecy
        prophet proponents proportionate proportions proposal proposals propose proposed proposes proposing proposition
        proprietary props pros prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prospect
        prospective prospects prospectus prosper prosperity prostate prosthesis prosthetic prostitute protagonist protect
        protected protecting protection protections protective protector protects protein proteins protest protested protester
        protesters protesting protestors protests protocol prototype prototypes protruding proud proudly prove proved proven
        proves provide provided providence provider providers provides providing province provinces provincial proving
        provision provisional provisions provocation provocative provoke provoked provokes provoking prowess prowl proximity
        proxy prudent prudential prying pseudo psych psychedelic psychiatric psychiatrist psychiatrists psychic psycho
        psychological psychologists psychology pt pterodactyl pub puberty pubescent public publication publicist publicity
        publicly publish published publisher publishers publishes publishing puck pucker puckers pueblo puff puffs pug
        pugilist puke puked puking pull pullback pulled pulling pullout pulls pulmonary pulp pulpit pulse pummeled pummeling
        pump pumped pumping pumpkin pumpkins pumps punch punched punches punching pundit pundits punish punished punishes
        punishing punishment punitive punk puns punt pup pupils puppet puppets puppies puppy pups purchase purchased purchases
        purchasing pure purely purge purging purification purity purple purported purportedly purpose purposefully purposely
        purposes purse pursue pursued pursues pursuing pursuit purveyor purveyors push pushed pushes pushing pushy pussy put
        puts putting puzzle puzzled puzzles puzzling pygmy pyramid python pythons quad quadrant quadruple quadrupled
        quadruples quagmire quake quakes qualification qualifications qualified qualifies qualify qualifying qualitative
        qualities quality quantify quantitative quantities quantity quantum quarantine quarantined quarantines quarter
        quarterback quarterly quarters quartet quartz quash quashed quashes queen queens queer quell queries query quest
        question questionable questioned questioning questions queue queues quick quicken quickens quicker quickest quickie
        quickies quickly quicksilver quid quiet quietly quintessential quintuplets quip quips quirk quirky quit quite quits
        quitters quitting quiz quizzed quota quotations quote quoted quotes quoting rabbi rabbit raccoon raccoons race raced
        racer races racial racially racing racism racist racists rack racked racket racketeering rackets racks racquet racy
        radar radiant radiation radical radically radio radioactive radiotherapy raffles raft rag rage rages ragged raging
        ragtime ragweed raid raided raiders raids rail railed railroad railroads rails railway rain rainbow rainbows
        rainforest raining rains rainy raise raised raises raisin raising rake rakes raking rallied rallies rally rallying ram
        rammed ramming ramp rampage rampages rampant ramps rams ran ranch rancher random randomly randy rang range ranger
        rangers ranges ranging rank ranked ranking rankings ranks ransacks ransom ransomed rant ranted ranting rants rap rape
        raped rapes rapid rapidly rapids raping rapist rapists rapper rappers rapping raps rapture rare rarefied rarely rarest
        rash rashes rat ratchets rate rated rates rather rating ratings ratio ration rational rationale rationing ratios rats
        rattle rattled rattler rattles rattlesnake ratty raucous raunchy ravaged ravages ravaging rave ravens raves raving raw
        ray rays razor re reach reached reaches reaching react reacted reacting reaction reactions reactivates reactors reacts
        read reader readers readies readily readiness reading readings reads ready readying reaffirmed reaffirms real realism
        realistic realities reality realize realized realizes realizing really realm realtor realtors realty reap reaper
        reaping reappear reappears reaps rear rearrange reason reasonable reasonably reasoning reasons reasserts reassurance
        reassure reassures reassuring rebate rebates rebel rebellion rebellious rebels rebirth reborn rebound rebounded
        rebounding rebounds rebuff rebuffed rebuffs rebuild rebuilding rebuilt rebuke rebuked rebukes rebuts recall recalled
        recalling recalls recap recapping recaps recapture recaptures recast recasts recede recedes receding receipt receipts
        receive received receiver receivers receives receiving recent recently reception receptions recess recession recharge
        rechargeable recharged recharges recharging recipe recipes recipient recipients reciprocal recite recites reckless
        reckoning reckons reclaim reclaiming reclaims reclassify recluse reclusive recognised recognition recognizable
        recognize recognized recognizes recognizing recommend recommendation recommendations recommended recommending
        recommends reconcile reconciliation reconnaissance reconnect reconsider reconsidering reconsiders reconstruct
        reconstructed reconstructing reconstruction record recorded recording recordings records recount recounts recoup
        recoups recover recoverable recovered recovering recovers recovery recreate recreated recreates recreating recreation
        recreational recruit recruited recruiting recruitment recruits rector recuperating recurrence recurring recycle
        recycled recycles recycling red redeem redeemer redeems redefine redefined redefines redefining redemption redesign
        redesigned redesigning redesigns redhead redheads rediscover rediscovered rediscovers redneck redo redoing reds
        redskins reduce reduced reduces reducing reduction reductions reed reef reefer reefs reel reelection reeling reels
        reenact reenacts reeves reexamine refer referee referees reference references referencing referendum referral
        referrals referred referring refers refile refinance refinancing refine refined refineries refiners refinery refining
        reflect reflected reflecting reflection reflections reflects refocus refocuses refocusing reform reformation reformed
        reformer reformers reforming reforms refrain refrains refresh refreshed refresher refreshes refreshing refreshingly
        refrigerator refrigerators refuge refugee refugees refund refunds refurbished refusal refuse refused refuses refusing
        refutes regain regained regaining regains regal regard regarded regarding regardless regards regatta regenerate
        regenerative regime regimen region regional regions register registered registers registration registrations registry
        regret regrets regrettable regular regularly regulars regulate regulated regulating regulation regulations regulator
        regulators regulatory rehab rehabilitation rehearsal rehearsals rehearse rehearsing rehires reign reigning reigns
        reimburse reimbursement reimbursements rein reincarnation reindeer reinforce reinforces reins reinstate reinstated
        reinstatement reinstates reinstating reinvent reinventing reinvents reissue reissues reiterate reiterated reiterates
        reject rejected rejecting rejection rejects rejoice rejoices rejoin rejoining rejoins rejuvenate rejuvenates rekindle
        rekindled rekindles relapse relapsed relapsing relate related relates relating relation relations relationship
        relationships relative relatively relatives relativity relax relaxation relaxed relaxes relaxing relay relays release
        released releases releasing relentless relentlessly relents relevance relevant reliability reliable reliably reliance
        reliant relic relics relied relief relies relieve relieved relieves religion religions religious relinquish relishes
        relive relives reliving relocate relocated relocates relocating relocation reluctant reluctantly rely relying remain
        remainder remained remaining remains remake remakes remaking remanded remark remarkable remarkably remarks remarries
        remedies remedy remember remembered remembering remembers remembrance remind reminded reminder reminders reminding
        reminds reminiscent remission remorse remote remotely removable removal removals remove removed removes removing
        remuneration renaissance renal rename renamed renames renaming render rendered rendering renderings renders rendezvous
        rendition renditions renegade renew renewable renewal renewals renewed renewing renews renounce renounced renovated
        renovating renovation renovations renowned rent rental rentals rented renters renting rents reopen reopened reopening
        reopens reorganization reorganize rep repair repaired repairing repairs reparations repay repaying repayment repeal
        repealed repealing repeals repeat repeated repeatedly repeating repeats repellent repent repercussions repetitive
        replace replaced replacement replacements replaces replacing replay replica replicate replicator replied replies reply
        report reported reportedly reporter reporters reporting reports represent representation representative
        representatives represented representing represents reprieve reprimand reprimanded reprimands reprise reprises
        reprising reproduction reproductive reprogram reprogrammed reps reptile reptiles republic republican republicans
        repulsive reputation request requested requesting requests requiem require required requirement requirements requires
        requiring requisite rerun reruns resale resales reschedule rescheduled reschedules rescind rescinding rescinds rescue
        rescued rescuers rescues rescuing research researcher researchers researching reselling resemblance resemble resembled
        resembles resembling resentment reservation reservations reserve reserved reserves reservoir reservoirs reset resets
        reshuffle reshuffles residence residences residencies residency resident residential residents residue resign
        resignation resignations resigned resigning resigns resilience resilient resist resistance resistant resisted
        resisting resists resolution resolutions resolve resolved resolves resolving resonance resonate resort resorts
        resource resourceful resources respect respected respectful respectfully respecting respectively respects respiratory
        respite respond responded responding responds response responses responsibilities responsibility responsible
        responsive rest restart restarting restarts restates restaurant restaurants resting restless restoration restore
        restored restores restoring restrain restrained restraining restraint restrict restricted restricting restriction
        restrictions restrictive restricts restroom restructure restructured restructures restructuring rests resubmit result
        resulted resulting results resume resumed resumes resuming resumption resupply resurface resurfaces resurgence
        resurrect resurrected resurrecting resurrection resurrects retail retailer retailers retailing retails retain retained
        retains retake retaking retaliate retaliation retardant retelling retention rethink rethinking rethinks retina retinal
        retire retired retiree retirees retirement retires retiring retouched retract retracted retracting retraction retracts
        retraining retreat retreats retrial retribution retrieve retrieved retriever retrieves retrieving retrofit retrospect
        retrospective retry return returned returning returns retweet retweeted retweets reunification reunion reunions
        reunite reunited reunites reuniting reusable reuse reusing rev revamp revamped revamping revamps reveal revealed
        revealing reveals revel revelation revelations revelers revellers revels revenge revenue revenues revered reverend
        reversal reverse reversed reverses reversing reverts review reviewed reviewer reviewers reviewing reviews revise
        revised revises revising revision revisions revisit revisited revisiting revisits revitalize revival revive revived
        revives reviving revoke revoked revokes revolt revolution revolutionary revolutionize revolutionized revolver revolves
        revolving revs revue revved reward rewarded rewarding rewards rewind rework reworking rewrite rewrites rewriting
        rhapsody rhetoric rhino rhinos rhymes rhythm rhythmic rib ribbon ribs rice rich richer riches richest rick rid ridden
        riddle riddled ride rider riders rides ridge ridicule ridiculed ridicules ridiculous ridiculously riding rids riff
        riffs rifle rifles rift rifts rig rigged rigging right righteous rightful rights rigor rigs rile riles ring ringed
        ringing ringmaster rings riot rioters rioting riots rip ripe ripening ripoff ripped ripping ripple ripples rips rise
        risen risers rises rising risk risked riskier risking risks risky rite rites ritual rituals rival rivaling rivalling
        rivalries rivalry rivals river rivers riverside rivet riveting rm road roadblock roadblocks roadmap roadmaps roads
        roadshow roadster roam roamed roaming roams roar roaring roars roast roasted roasting roasts rob robbed robber
        robberies robbers robbery robe robin robins robot robotic robotics robots robs robust rock rocked rocker rockers
        rocket rocketed rockets rocking rocks rocky rod rode rodent rodents rodeo roe roger rogers rogue roil roiling roils
        role roles roll rollback rolled roller rolling rolls roman romance romantic romanticize romanticizing romp roof
        rooftop rookie rookies room roommate rooms roost rooster root rooted rooting roots rope ropes roping rose rosemary
        roses roster rosy rotary rotating rotation rotten rouge rough roughly round rounded rounder rounding rounds roundup
        rout route routed routes routine routinely routines rove rover rovers roving row rowdy rowers rowing rows royal
        royally royals royalties royalty rpm rs rub rubbed rubber rubbish rubbishes rubble ruble rubs ruby ruckus rude rue
        ruffled ruffles rug rugby rugged ruin ruined ruining ruins rule ruled rulemaking ruler rulers rules ruling rulings rum
        rumble rumbling rumor rumored rumors run runaway runaways rundown runner runners running runoff runs runway runways
        rupee rupture ruptures rural ruse rush rushed rushes rushing rust rusting rut ruthless ruthlessly sabotage sabotaging
        sabre sac sack sacked sacks sacred sacrifice sacrifices sacrificing sad saddened saddest saddle sadistic sadly sadness
        safari safe safeguard safeguards safely safer safes safest safety sag saga sage sagging sags said sail sailboat
        sailing sailor sailors sails saint saints sake salacious salad salads salamander salamanders salami salaries salary
        sale sales salesman saliva sally salmon salmonella salon salsa salt saltwater salty salute salutes salvage salvation
        salvo samba same sample sampler samples sampling sanction sanctioned sanctions sanctuary sand sandals sandbox sanders
        sands sandwich sandwiches sandy sane sang sanitary sanitation sanity sank sans sap sapphire sarcasm sass sassy sat
        satanic satellite satellites satin satire satirical satirist satisfaction satisfied satisfies satisfy satisfying
        saturated saturation sauce saucer saucers sauces saucy sauerkraut sausage savage savaged savages savannah save saved
        saver savers saves saving savings savior saviors saviour savory savvy saw sawyer say saying sayings says scale scaled
        scales scaling scalp scalpers scam scammed scammers scamming scams scan scandal scandalous scandals scanned scanner
        scanners scanning scans scant scapegoat scarce scarcity scare scared scares scarf scarier scariest scaring scarlet
        scarred scars scarves scary scathing scattered scavenger scenario scenarios scene scenery scenes scenic scent scented
        scents sceptical schedule scheduled schedules scheduling schematics scheme schemes schizophrenia scholar scholars
        scholarship scholarships scholastic school schoolboy schooled schoolgirl schoolgirls schoolhouse schooling schools
        schoolyard sci science sciences scientific scientifically scientist scientists scissors sclerosis scoffs scold scolded
        scolding scolds scoop scooped scooping scoops scooter scooters scope scorched scorches scorching score scoreboard
        scorecard scored scores scoring scorned scour scourge scout scouting scouts scramble scrambles scrambling scrap scrape
        scrapped scrapping scrappy scraps scratch scratching scream screamed screaming screams screen screened screening
        screenings screenplay screens screenshot screenshots screenwriter screw screwed screwing screws scribe script scripted
        scripts scripture scroll scrub scrubbed scrubbing scrubs scruffy scrutinize scrutinized scrutiny scuffle sculls
        sculptor sculpture sculptures scuppers scuttles sea seabed seabird seaboard seafood seafront seal sealed seals
        seamless seamstress search searched searchers searches searching searing sears seas seaside season seasonal seasonally
        seasons seat seated seater seating seats seattlepi sec seceded secession second secondary secondhand seconds secrecy
        secret secretaries secretary secretive secretly secrets sect section sectioned sections sector sectors secular secure
        secured securely secures securing securities security sedan sedans sedentary seduction seductive see seed seeded seeds
        seeing seek seeker seekers seeking seeks seem seemed seemingly seems seen sees seething segment segments segregation
        seismic seize seized seizes seizing seizure seizures select selected selecting selection selections selective selects
        self selfie selfies selfish selfless sell seller sellers selling selloff sellout sells selves semen semester semi
        semiconductor semifinal semifinals seminar senate senator senators send sending sends senior seniority seniors
        sensation sensational sense senseless senses sensible sensing sensitive sensitivity sensor sensors sent sentence
        sentenced sentences sentencing sentiment sentimental sentiments sentinel sentinels separate separated separately
        separates separating separation separatists septa sequel sequels sequence sequences sequencing sequin sequined sequins
        serenade serenades serene sergeant serial series serious seriously seriousness sermon sermons serum servants serve
        served server servers serves service serviceman services servicing serving servings sesame session sessions set
        setback setbacks sets setter setting settings settle settled settlement settlements settles settling setup seven
        seventeen seventh seventies sever several severance severe severed severely severing severity severs sewage sex sexes
        sexier sexiest sexiness sexism sexist sexless sexting sexual sexuality sexually sexy sh shabby shack shackled shackles
        shade shades shadow shadows shadowy shady shaft shafted shaggy shah shake shakedown shaken shakes shakeup shaking
        shaky shale shall shallow sham shambles shame shamed shameful shameless shamelessly shames shaming shampoo shamrock
        shanghai shantytowns shape shaped shapes shaping share shared shareholder shareholders shares sharia shariah sharing
        shark sharking sharks sharp sharpens sharper sharpest sharply shatter shattered shattering shatters shave shaved
        shaves shaving she shed shedding sheds sheen sheep sheer sheet sheets sheik sheikh shelf shell shelled shelling shells
        shelter sheltering shelters shelved shelves shenanigans shepherd sheriff sherry shield shielded shielding shields
        shift shifted shifting shifts shimmers shine shined shines shingles shining shiny ship shipment shipments shipped
        shippers shipping ships shipwreck shipyard shire shirt shirts shit shitty shock shocked shocker shockers shocking
        shockingly shocks shoddy shoe shoes shoo shook shoot shooter shooters shooting shootings shootout shoots shop
        shopaholic shoplifting shopper shoppers shopping shops shore shores short shortage shortages shortcomings shortcut
        shortcuts shorten shortened shortens shorter shortfall shortlist shortly shorts shot shotgun shots should shoulder
        shoulders shouldn shout shouting shouts shoved shovel shoves shoving show showbiz showboat showcase showcased
        showcases showcasing showdown showed shower showered showers showing showings showman shown showroom showrooms shows
        shrank shrapnel shred shredded shredder shredding shreds shrew shrewd shrill shrimp shrine shrink shrinkage shrinking
        shrinks shroud shrouded shrug shrugs shrunk shtick shuffle shuffles shuffling shun shunned shunning shuns shut
        shutdown shuts shutter shuttered shuttering shutters shutting shuttle shuttlecock shy sibling siblings sick sicken
        sickened sickening sickens sicker sickest sickle sickly sickness side sidebar sided sideline sidelined sidelines sides
        sideshow sidestep sidestepped sidesteps sidewalk sideways siding siege sierra sifting sigh sight sighted sighting
        sightings sights sightseeing sign signal signaling signalling signals signature signatures signed signer signers
        significance significant significantly signing signs silence silenced silences silencing silent silently silicon silk
        silliest silliness silly silver sim simian similar similarities similarity similarly simmering simmers simple simpler
        simplicity simplification simplified simplifies simplify simplifying simplistic simply sims simulate simulated
        simulates simulation simulator simulcast simultaneous simultaneously sin since sincere sing singer singers singing
        single singled singles sings singular singularity sinister sink sinkhole sinking sinks sinner sins sinus sip sipping
        sir siren sis sister sisterhood sisterly sisters sit sitcom sitcoms site sites sits sitter sitting situation
        situations six sixteen sixth sixty sizable size sized sizes sizing sizzle sizzles sizzling skate skater skaters skates
        skating skeletal skeleton skeletons skeptic skeptical skepticism skeptics sketch sketches sketching sketchy skew
        skewer skewered skewers skewing skews ski skid skids skier skiers skies skiing skill skilled skills skimming skimpy
        skin skinned skinny skins skintight skip skipped skipping skips skirmish skirt skirts skis skit skits skull skulls
        skunk sky skydiving skyrocket skyrocketed skyrocketing skyrockets skyscraper skyward slack slain slam slammed slammer
        slamming slams slander slang slap slapped slapping slaps slapstick slash slashed slashes slashing slate slated slates
        slaughter slaughterhouse slave slavery slaves slay slaying slayings slays sleaze sleazy sled sleek sleeker sleep
        sleepers sleeping sleepless sleeps sleepy sleeve sleeves slender slept sleuth sleuths slew slice sliced slices slick
        slide slides slideshow sliding slight slightly slim slime slimmed slimmer slimming sling slinging slings slingshot
        slinky slip slipped slippers slippery slipping slips slit slob slog slogan slogans slope slopes sloppy slot sloths
        slow slowdown slowed slower slowest slowing slowly slows slug slugger sluggish slum slumber slump slumped slumping
        slumps slur slurp slurs slut sly smack smacked smacks small smaller smallest smallpox smart smarter smartest smartly
        smartphone smartphones smarts smartwatch smartwatches smash smashed smashes smashing smear smell smelled smelling
        smells smelly smelter smile smiles smiley smiling smith smiths smitten smog smoke smoked smokeless smokers smokes
        smoking smoky smolders smooch smooches smooth smoothies smoothly smouldering smoulders smug smuggled smuggling smut
        snack snacks snafu snag snagged snags snail snails snake snakes snap snapdragon snapped snapper snapping snappy snaps
        snapshot snapshots snares snark snarky snarl snarled snarls snatch snatched snatches snatching snazzy sneak sneaked
        sneaker sneakers sneaking sneaks sneaky sneeze sneezing snider sniff sniffing sniffles sniper snippet snoop snooped
        snooping snoopy snooze snoring snort snorting snow snowball snowballs snowboard snowboarding snowflakes snowman snowy
        snub snubbed snubbing snubs snuck snuff snuggles so soak soaked soaking soap soaps soar soared soaring soars sob
        sobbing sober sobering sobriety sobs soccer social socialism socialist socialists socialite socialized socially
        societal societies society socioeconomic sociology sock socket socks soda sodas sodium sofa soft softball soften
        softened softens softer softly software soggy soil soils solace solar sold soldered soldier soldiers sole solely
        solemn solemnity soliciting solid solidarity solider solidifies solidify solidly solitary solitude solo solstice
        solution solutions solve solved solvency solvent solves solving somber sombre some somebody someday somehow someone
        something somethings sometime sometimes somewhat somewhere son sonar sonata sonatas song songs songwriter songwriters
        sonic sons soon sooner soothe soothing sophisticated sophistication sophomore soprano sopranos sorcery sordid sore
        sorghum sorority sorrow sorry sort sorta sorting sorts sos sought soul soulful soulmate souls sound sounded sounding
        sounds soundtrack soup soups sour source sourced sources sourcing sours south southeast southeastern southern southpaw
        southwest southwestern sovereign sovereignty soviet sow sows sox soy soybean soybeans spa space spacecraft spacecrafts
        spaceflight spaces spaceship spacewalk spacewalking spacey spaghetti spam span spandex spangled spanking spanks
        spanned spanning spans spar spare spared spares sparing spark sparked sparking sparkle sparkler sparklers sparkles
        sparkling sparks sparse spat spate spats spawned spawns speak speaker speakers speaking speaks spear spearhead
        spearheading spears spec special specialisation specialist specialists specialized specializes specializing specially
        specials specialties specialty species specific specifically specification specifications specifics specify specimen
        specimens speck specs spectacle spectacular spectacularly spectators specter spectrum speculate speculated speculates
        speculation speculations speculative speculators speech speeches speechless speechwriter speed speedier speeding
        speeds speedway speedy spell spellbinding spelled spelling spells spend spenders spending spends spent sperm spewing
        spews spherical spice spiced spices spicy spider spiders spied spies spike spiked spikes spiking spill spilled
        spilling spills spilt spin spinach spinal spine spinning spinoff spinoffs spins spiral spiraling spirals spire spirit
        spirits spiritual spirituality spit spite spits spitting splash splashdown splashes splat splendid splint splinter
        split splits splitting splurge spoil spoiled spoiler spoilers spoiling spoils spoke spoken spokesman spokesperson
        spokeswoman sponge sponsor sponsored sponsors sponsorship spontaneity spontaneous spoof spoofed spoofing spoofs spook
        spooked spooks spooky spoon spoons sport sported sporting sports sportsman sporty spot spotlight spotlights spots
        spotted spotting spotty spouse spouses sprawl sprawled sprawling spray sprayed spraying sprays spread spreading
        spreads spreadsheet spreadsheets spree sprees spring springboard springing springs springtime sprinkled sprinkles
        sprinkling sprint sprints spritz sprout sprouted sprouts spruce sprung spun spur spurned spurning spurns spurred
        spurring spurs spurt sputter sputters spy spying spyware sq squabble squad squads square squares squaring squash
        squashed squashes squat squeeze squeezed squeezes squeezing squirrel squirrels squishy sriracha stab stabbed stabbing
        stability stabilization stabilize stabilized stabilizes stabilizing stable stack stacked stacks stadium stadiums staff
        staffer staffers stag stage staged stages staggering staging stagnant stagnates stagnation stained stainless stains
        stairs stairway stake stakes staking stale stalemate stalk stalker stalking stalks stall stalled stalling stalls
        stamina stamp stampede stamps stance stand standard standardization standardized standards standby standing standings
        standoff standout standouts stands standstill staple staples star stardom stare stares stargazers staring stark
        starlet starred starring starry stars start started starter starters starting startling starts startup startups
        starved starving stash stat state stated statehouse statement statements states stateside statewide static stating
        station stations statistical statistically statistics stats statue statues statuettes stature status statuses staunch
        stave stay stayed staying stays steadfastly steadier steadies steadily steady steadying steak steakhouse steal
        stealing steals stealth stealthy steam steaming steamy steel steep steeper steepest steeply steer steering steers
        stein stellar stem stemmed stemming stems step stepbrother stepdaughter stepfather stepmom stepmother stepped stepping
        steps stepsister stereo stereotype stereotypes stereotypical sterling stern steroid steroids stew steward stewardship
        stick sticker stickers sticking sticks sticky stiff stiffer stifles stigma stilettos still stillbirth stillbirths
        stills stimulant stimulants stimulate stimulating stimulation stimulus sting stingray stings stink stinks stint stints
        stir stirred stirring stirrups stirs stitches stock stocked stockholder stockholders stocking stockpile stockpiled
        stockpiles stockpiling stocks stocky stodgy stoke stoked stokes stoking stole stolen stomach stomp stomped stomping
        stomps stone stoned stoner stones stonewall stoning stood stooge stooges stool stop stoppage stopped stopper stopping
        stops storage store stored storefront storeroom stores storey storied stories storing stork storks storm stormed
        storms stormy story storyteller stove straddles straight straights strain strained strainer strains strait straits
        stranded strands strange strangely stranger strangers strangest strangled strangulation strap strapless strapped
        strategic strategically strategies strategist strategists strategy stratosphere straw strawberry stray streak streaks
        stream streamed streamer streamers streaming streamline streamlined streamlines streams street streets strength
        strengthen strengthened strengthening strengthens strengths strenuous stress stressed stresses stressful stressing
        stretch stretched stretches stricken strict stricter strictest strictly strides strife strike strikers strikes
        striking strikingly string stringent strings strip stripe striped stripes stripped stripper strippers stripping strips
        strive strives striving stroke strokes stroll strolls strong stronger strongest strongly struck structural structure
        structured structures structuring struggle struggled struggles struggling struts stub stubborn stubbornly stuck
        studded student students studied studies studio studios study studying stuff stuffed stumble stumbled stumbles
        stumbling stump stumped stumps stun stung stunned stunning stuns stunt stunts stupid stupidity stupor sturdy sturgeon
        stutter stuttering stutters style styled styles styling stylish stylist stylus stymie suave sub subcommittee
        subcompact subcompacts subdued subject subjected subjects sublime submarine submarines submerged submersibles
        submission submissions submissive submit submits submitted subordinated subpoena subpoenaed subpoenas subprime subs
        subscribe subscriber subscribers subscription subscriptions subsequent subsidiary subsidies subsidized subsidy
        substance substances substandard substantial substantially substitute substitutes subterfuge subterranean subtitles
        subtle subtly suburb suburban suburbs subversive subverts subway succeed succeeded succeeds success successes
        successful successfully succession successive successor succumb succumbs such suck sucked sucker suckers sucking sucks
        sudden suddenly sue sued sues suffer suffered sufferer sufferers suffering suffers sufficient suffrage sugar sugarcoat
        sugars sugary suggest suggested suggesting suggestion suggestions suggestive suggests suicidal suicide suicides suing
        suit suitable suitcase suite suited suites suitor suitors suits sullied sullies sultan sultry sum summary summed
        summer summers summertime summit summon summoned summoning summons sumptuous sums sun sunbathing sundown sung
        sunglasses sunk sunken sunlight sunny sunrise suns sunscreen sunscreens sunset sunsets sunshine sup super superb
        supercharge supercharged supercharger superchargers supercompute supercomputer supercomputers supercomputing
        superficial superhuman superintendent superior superlatives superman supermarket supermarkets supermodel supernatural
        supernova superpowers supersize supersized supersonic superstar superstars superstitions superstitious supervising
        supervision supervisor supervisory supper supplement supplements supplied supplier suppliers supplies supply supplying
        support supported supporter supporters supporting supportive supports supposed supposedly suppress suppressed
        supremacist supremacists supremacy supreme sure surefire surely surf surface surfaced surfaces surfboard surfer
        surfers surfing surfs surge surged surgeon surgeons surgeries surgery surges surgical surging surpass surpassed
        surpasses surpassing surplus surprise surprised surprises surprising surprisingly surreal surrealist surrender
        surrenders surrey surround surrounded surrounding surroundings surrounds surveillance survey surveyed surveys survival
        survive survived survives surviving survivor survivors susceptible sushi suspect suspected suspects suspend suspended
        suspending suspends suspense suspenseful suspension suspensions suspicion suspicions suspicious sustain sustainable
        sustained sustaining sustains swagger swallow swallowed swallowing swallows swam swamp swamped swan swank swap swapped
        swapping swaps swarm swarms swastikas swat swatch swath swathe swatting sway swayed swear swearing swears sweary sweat
        sweater sweaters sweatpants sweats sweatshirt sweaty sweep sweeping sweeps sweepstakes sweet sweeten sweetened
        sweetener sweeteners sweetens sweeter sweetest sweetheart sweetie sweetly sweetness sweets swell swells swept swift
        swiftly swim swimmer swimmers swimming swims swimsuit swindle swine swing swingers swinging swings swipe swiped swipes
        swiping swirl swirls switch switchboard switched switches switching swoon swoop swoops sword swords swore sworn
        sycamore symbol symbolic symbolism symbols symmetry sympathizer sympathy symphony symposium symptom symptoms synagogue
        sync synced synch synchronised synchs syncing syncs syndrome synergy synod synopsis synthesis synthetic syphilis syrup
        system systematic systemic systems tab table tables tablet tablets tabloid tabloids taboo tabs tack tackle tackled
        tackles tackling tacky taco tacos tactic tactics tad tag tagged tagging tags tail tailgate tailgated tailgating
        taillight tailor tailored tailspin tainted taints take takeaways taken takeoff takeout takeover takeovers taker takers
        takes taking tale talent talented talents tales talk talked talker talking talks talkshow tall taller tallest tallied
        tallies tally tambourine tame tamed taming tampered tampering tampons tan tang tangible tangle tangled tango tank
        tanked tanker tanking tanks tanned tanner tanners tanning tantrum tantrums tap tape taped taper tapering tapers tapes
        taping tapir tapped tapping taps tar target targeted targeting targets targetting tariff tariffs tarmac tarnished tarp
        tart taser task tasked tasks taste tasted tasteless tastes tasting tasty tats tattered tattoo tattooed tattooing
        tattoos taught taunt taunted taunts tavern tax taxable taxation taxed taxes taxi taxicab taxing taxis taxpayer
        taxpayers tea teach teachable teacher teachers teaches teaching teachings team teamed teaming teammate teammates teams
        tear tearful tearfully tearing tears teary tease teased teaser teasers teases teasing tech technical technically
        technician technique techniques techno technocrat technological technologies technology techs tedious tee teeming teen
        teenage teenaged teenager teenagers teens teeny tees teeth teething tel telecast telecommunication telecommunications
        teleconference telegram telegraph telephone telephoned telephones telescope telethon televised television televisions
        tell teller telling tells telltale temp temper temperature temperatures tempered tempers template templates temple
        temples tempo temporarily temporary temps temptation tempted tempting ten tenant tenants tend tendency tender tenders
        tends tenet tenfold tennis tens tense tension tensions tent tentacles tentative tentatively tenth tenure tepid tequila
        term termed terminal terminally terminals terminate terminated terminates termination terminator terminators terminus
        termite termites terms terraced terrain terrestrial terrible terribly terrific terrified terrifies terrify terrifying
        terrifyingly territorial territories territory terror terrorism terrorist terrorists terrorized terry test testament
        tested tester testers testified testifies testify testifying testimony testing testosterone tests testy text textbook
        textile texting texts than thank thanked thankful thankfully thanking thanks thanksgiving that thaw thawing the
        theater theaters theatre theatres theatrical theft thefts their them theme themes themselves then theology theories
        theorist theorists theory therapeutic therapeutics therapies therapist therapists therapy there thereby therefore
        thereof thermal thermonuclear thermostat thermostats these thesis they thick thickens thief thieves thigh thighs thin
        thing things think thinking thinks thinner thinnest thinning third thirds thirst thirsty thirteen thirty this thong
        thorn thorny thorough thoroughly those thou though thought thoughtful thoughts thousand thousands thread threads
        threat threaten threatened threatening threatens threats three threes threesome threesomes threshold thresholds threw
        thrift thrill thrilled thriller thrillers thrilling thrills thrive thrives thriving throat throats throne thrones
        throttle throttles throttling through throughout throw throwback throwing thrown throws thru thrush thrust thrusting
        thud thudding thug thumb thumbs thunder thunderbolt thunderous thunderstorms thus thwart thwarted thwarts thy ti tiara
        tick ticked ticker ticket ticketed ticketing tickets ticking tickle ticks tidal tidbits tide tides tidy tie tied tier
        tiers ties tiff tiger tigers tight tighten tightened tightening tightens tighter tightly tightrope tights tile tiles
        till tilt tilting timber time timed timeless timeline timelines timely timer times timetable timing tin tinder tinged
        tingling tiniest tinkered tinkering tinkers tiny tip tipped tipping tips tipsy tirade tire tired tireless tiresome
        tiring tissue tissues titan titanic titanium titans title titled titles to toad toast toasted toaster toasts tobacco
        today toddler toddlers toe toes together toilet toilets token told tolerable tolerance toll tolls tom tomato tomatoes
        tomb tomboy tomorrow ton tone toned tones tong tongue tonight tonne tonnes tons tony too took tool toolkit tools tooth
        toothless top topic topical topics topless topped topping topple toppled topples tops torch torched torches tormented
        torn tornado tornadoes torpedo torrent torrents torso tortoise torture tortured torus toss tossed tosses tossing tot
        total totaling totalling totally totals totes toting tots touch touchdown touchdowns touched touches touching touchy
        tough toughens tougher toughest tour touring tourism tourist tourists tournament tours tout touted touting touts tow
        toward towards towel tower towering towers town townhouse towns township toxic toxins toy toyed toying toys trace
        traced traces tracing track tracked tracker trackers tracking trackpad tracks traction tractor trade tradecraft traded
        trademark trademarked trademarks trader traders trades trading tradition traditional traditions traffic trafficking
        tragedies tragedy tragic tragically trail trailblazer trailblazers trailer trailers trails train trained trainees
        trainer training trains traitor traits trajectory trampled tramples trampoline trans transaction transactions
        transcend transcendence transcendent transcending transcends transcript transcripts transfer transferred transferring
        transfers transform transformation transformed transformer transformers transforming transforms transfusion
        transfusions transient transit transition transitional transitioning transitions translate translated translates
        translating translation translations translator transmission transmissions transmit transmits transmitted transmitting
        transparency transparent transplant transplantation transplanted transplants transport transportation transported
        transporting transports transsexual trap trapped trapping traps trash trashed trashes trashing trauma traumatic
        traumatized travails travel traveled traveler travelers traveling travelled traveller travellers travelling travels
        traverse treacherous tread treading treadmill treads treasure treasures treasuries treasury treat treatable treated
        treaties treating treatment treatments treats treaty tree trees trek tremendous tremors trench trend trendiest
        trending trends trendy trespass trespasser trespassing trial trials triangle triangular tribal tribe tribes tribunal
        tribune tribute tributes triceratops trick tricked tricking trickle tricks tricky tried tries trigger triggered
        triggering triggers trillion trilogy trim trimester trimmed trimmer trimming trims trinity trio trip triple tripled
        triples tripping trips triumph triumphant triumphs trivia trivial troll trolled trolling trolls troop trooper troopers
        troops tropes trophies trophy tropical trot trots trotting trouble troubled troubles troublesome troubling trounced
        trounces troupe trouser trousers troy truce truck trucked trucker truckers trucking trucks true truly trump trumped
        trumpet trumpets trumps trunk trust trusted trustee trustees trusting trusts truth truther truthful truthiness truths
        try trying ts tsunami tub tube tuberculosis tubes tucker tug tuition tumble tumbled tumbles tumbling tummy tumor
        tumors tumultuous tuna tundra tune tuned tunes tuning tunnel tunneling tunnels turban turbine turbines turbo
        turbulence turbulent turf turkey turkeys turmoil turn turnaround turncoat turncoats turned turner turning turnout
        turnover turnpike turns turtle turtles tussle tutor tutorial tutoring tutu tux tuxedo tuxedos twain tweak tweaked
        tweaking tweaks twee tweet tweeted tweeter tweeters tweeting tweets twelfth twelve twenties twentieth twenty twerk
        twerking twerks twice twilight twin twinkle twins twist twisted twister twisting twists twit twitch twitter two tycoon
        tying type typeface typefaces types typhoon typical typically typo typography tyrannosaur tyrannosaurus tyranny tyrant
        uglier ugliest ugliness ugly uh ukulele ultimate ultimately ultimatum ultra ultrasound ultraviolet um umbilical
        umbrella umpire unable unacceptable unaffected unanimous unanimously unannounced unanswered unarmed unauthorized
        unavailable unaware unbearable unbeaten unbelievable unbelievably unborn unbreakable unbroken uncanny uncensored
        uncertain uncertainties uncertainty unchanged uncharted unchecked uncle unclear uncomfortable uncommon uncompressed
        unconditional unconfirmed unconscious uncontrolled unconventional unconvinced uncorking uncouple uncoupled uncouples
        uncoupling uncover uncovered uncovering uncovers undecided undeniably under underage underarm underbelly undercard
        undercover undercut undercuts undercutting underdog underestimate underestimated underestimating undergo undergoes
        undergoing undergrad undergrads undergraduate undergraduates underground underlined underlines underlying undermine
        undermined undermines undermining underneath underpinned underrated underscores undersea underserved understand
        understanding understands understood undertake undertaken undertaker undertaking undervalued undervalues underwater
        underwear underweight underworld underwriter underwriters undetected undetermined undeterred undies undisclosed
        undiscovered undisguised undisputed undo undocumented undone undoubtedly unduly unearth unearthed unearthing unearths
        unease uneasy unedited unemployed unemployment unequal unethical uneven unexpected unexpectedly unexplained unexploded
        unfair unfairly unfaithful unfamiliar unfinished unfit unflattering unflinching unfold unforgettable unfortunate
        unfortunately unfounded unfunny unfurled unfurling unhappy unhealthiest unhealthy unheard unhinged unholy unibody
        unicorn unidentified unified uniform uniforms unify unimaginable unimaginative unimpressed uninjured uninsured
        unintended unintentionally uninteresting uninterrupted union unionize unions unique uniquely unit unite united unites
        units unity universal universally universe universities university unjust unjustified unkind unknown unknowns
        unlatched unlawful unlearn unleash unleashed unleashes unleashing unless unlicensed unlike unlikely unlimited unloads
        unlock unlocked unlocking unlocks unlucky unmanned unmarried unmoved unnamed unnatural unnecessary unneeded unofficial
        unorthodox unpacking unpaid unparalleled unpatriotic unplanned unpleasant unplug unplugged unplugging unpopular
        unprecedented unpredictable unprepared unprofessional unprofitable unprotected unproven unpublished unqualified
        unravel unraveling unreal unrealistic unreasonable unrecognizable unregistered unregulated unrelated unreleased
        unreliable unremarkable unresolved unrest unruly unsafe unsatisfying unscathed unscrambled unscrupulous unseat
        unseated unseats unseen unsettled unsettling unshaven unsold unsolicited unsolved unspecified unspoken unstable
        unstoppable unsuccessful unsung unsure unsuspecting untamed untangling untested unthinkable until untimely untitled
        untold untouchable untouched untreated untrue unused unusual unusually unveil unveiled unveiling unveils unwanted
        unwarranted unwashed unwavering unwelcome unwind unwinding unwittingly unworthy unwrap unwraps up upbeat upbringing
        upcoming update updated updates updating upend upfront upgrade upgraded upgrades upgrading upheaval upheld uphill
        uphold upholding upholds uplifting upload uploaded uploads upmarket upon upped upper upping upright uprising uproar
        ups upscale upset upsets upsetting upside upstage upstaged upstages upstairs upstart upstate upstream upswing uptake
        uptown upturn upward upwardly upwards uranium urban urbanization urge urged urgency urgent urges urging urinate
        urinated urinates urinating urination urine us usability usage use used useful useless user users uses usher ushered
        ushers using usual usually uterine uterus utilities utility utilize utilizes utopia utter uttered utterly vPro vacancy
        vacant vacate vacation vacationing vacations vaccinate vaccinated vaccination vaccinations vaccine vaccines vacuum
        vagina vaginal vague vain valentine valentines valiantly valid validated valley valuable valuation valuations value
        valued values valuing valve valves vamp vampire vampires vamps van vandalism vandalized vandals vanguard vanilla
        vanish vanished vanishes vanishing vanity vanquish vans vantage vape vaping vapor vaporized vaporizer vapors variable
        variant variants variation variations varied varies variety various vary varying vast vastly vault vaulting vaults
        vectors veep veer veers vegan vegetable vegetables vegetarian vegetarians vegetation vegetative veggie veggies
        vehemently vehicle vehicles veil vein velvet vend vending vendor vendors vengeance venom venomous vent vents venture
        ventures venue venues verbal verbally verdict verdicts verge verification verified verify verifying vernal versatile
        versatility verse verses version versions versus vertex vertical very vessel vessels vest vested vests vet veteran
        veterans veterinarian veterinarians veterinary veto vetoes vets vetted vetting vex vexed vi via viability viable vials
        vibe vibes vibrant vibrating vibrations vice vicious viciously victim victimized victims victor victories victorious
        victory video videolink videos videotaped videotapes vie vies view viewed viewer viewers viewfinder viewing viewpoint
        viewpoints views vigil vigilance vigilant vigorous vigorously vii viii vile villa village villages villain villains
        vindicate vindicated vindicates vindication vine vinegar vines vineyard vintage vinyl vinyls viola violate violated
        violates violating violation violations violence violent violently violet viper viral virgin virginity virgins virtual
        virtualization virtualized virtually virtue virtues virus viruses visa visas visibility visible visibly vision
        visionaries visionary visions visit visited visiting visitor visitors visits vista visual visualization visually
        visuals vital vitamin vitamins vitriol viva vivid vividly vocabulary vocal vocalist vocals vodka vogue voice voiced
        voices voicing void voids vol volatile volatility volcanic volcano volcanoes volleyball volt voltage volume volumes
        voluntarily voluntary volunteer volunteering volunteers vomit vomiting voodoo vortex vote voted voter voters votes
        voting voucher vow vowed vows voyage voyager vs vulgar vulnerabilities vulnerability vulnerable vulture vultures vying
        wackiest wacky waddling wade wades wafer waffle wag wage waged wager wages waging wagon waist waistline waistlines
        wait waited waiter waiting waitress waits waive waiver waivers waives wake wakes waking waldo wale wales walk walked
        walker walkers walking walkout walkouts walks wall wallaby walled wallet wallets wallows wallpaper wallpapers walls
        walnuts waltz wan wand wander wandering wanderlust wane wanes waning wanna wannabe want wanted wanting wants war ward
        wardens wardrobe wards warehouse warehouses warehousing wares warfare warlords warm warmer warmest warming warms warn
        warned warning warnings warns warp warrant warranted warrants warranty warren warrior warriors wars warship wartime
        wary was wash washed washer washes washing washingtonpost wasn wasp waste wasted wasteful wasters wastes wastewater
        wasting watch watchdog watchdogs watched watcher watchers watches watchful watching watchmaker water watered
        waterfront watering watermelon waterproof waterproofing waters watershed waterways watery watt watts wave waved waver
        wavering wavers waves waving wax way wayfarers ways wayward we weak weaken weakened weakening weakens weaker weakest
        weakly weakness wealth wealthier wealthiest wealthy wean weapon weapons wear wearable wearer wearers wearing wears
        weary weather weathering weatherman weathers weave weaver weaves weaving web webcam webcams webcast webs website
        websites wed wedded wedding weddings wedge wedged weds wee weed weeding weeds week weekend weekends weekly weeks weep
        weeps weigh weighed weighing weighs weight weighted weightlifting weights weir weird weirder weirdest weirdly
        weirdness weirdo welch welcome welcomed welcomes welcoming weld welfare well wellington wellness wells welterweight
        went wept were weren west western westerns wet wetlands wetter whack whacked whacks whale whales whaling whammy what
        whatever whats whatsoever wheat wheel wheelbase wheelchair wheeled wheeler wheels when whenever where whereabouts
        wherever whether which whiff whiffs while whilst whimper whimsical whine whining whip whipped whips whirlpool
        whirlwind whisk whisker whiskey whiskeys whisper whispering whistle whistler whistling white whiteness whites whiting
        whittle whiz who whoa whodunit whodunnit whoever whole wholesale wholesome wholly whom whooping whoops whopper
        whoppers whopping whore whose why wicked wickedly wicker wickets wide widely widen widened widening widens wider
        widespread widest widget widgets widow wield wielding wields wiener wieners wife wig wiggle wigs wild wilder
        wilderness wildest wildfire wildfires wildlife wildly will willing willingness willow willpower wilts wimpy win wind
        windfall winding window windows winds windshield windy wine wines wing winged wingers wings wingspan wink winks winner
        winners winning winnings wins winter wintergreen winters wipe wiped wiper wipes wiping wire wired wireless wires
        wiretap wiretapping wiring wisdom wise wisely wiser wish wished wishers wishes wishing wit witch witchcraft witches
        with withdraw withdrawal withdrawing withdrawn withdraws wither withheld withhold withholding within without withstand
        witness witnessed witnesses wits witty wives wiz wizard wizardry wizards wk wobble wobbles wobbly woe woes woke woken
        wolf wolverine wolverines wolves woman womb women won wonder wondered wonderful wonderfully wondering wonderland
        wonders wont woo wood wooden woodman woods woody wooed wooing wool woos word wordplay words wore work workaround
        worked worker workers workforce workhorse working workloads workout workouts workplace works workshop workweek world
        worldly worlds worldwide worm worms worn worried worries worrisome worry worrying worse worsen worsened worsening
        worsens worship worshippers worst worth worthless worthwhile worthy would wouldn wound wounded wounding wounds wow
        wowed wows wrangler wrangling wrap wrapped wrapping wraps wrath wreak wreaks wreath wreck wreckage wrecked wrecking
        wrecks wren wrench wrenching wrest wrestle wrestled wrestler wrestles wrestling wright wrinkle wrinkles wrinkly wrist
        wristband wristbands wrists write writer writers writes writing written wrong wrongdoing wrongdoings wrongful wrongly
        wrongs wrote www xenophobia xenophobic xi xiii xxx yacht yahoo yak yank yanked yanking yanks yard yards yarmulke yawn
        yawning yawns ye yea yeah year yearbook yearly yearning years yell yelled yelling yellow yells yelp yen yep yes
        yesterday yesteryear yet yeti yield yields yo yoga yogurt yore you young younger youngest youngsters your yours
        yourself yourselves youth youthful youths yr yrs yum yup yuppies zany zap zapped zapping zaps zealous zebra zebras zen
        zeppelin zero zeroing zinc zing zings zip zippy zips zombie zombies zone zoned zones zoning zoo zoom zooms

        """
}
