/// How rare English news words are, before a desk has seen its own wire: natural logarithm of one over the share of
/// articles that have the word, in quarter steps. Words not listed have the share `unlisted`.
///
/// Counted over the headlines of the UCI News Aggregator (public domain) and the News Category Dataset (CC0), once a
/// story, scaled to the length of an article, and over the bodies of the open half of ECB+ (CC BY 3.0), once an
/// event. A word must occur in three events or twenty headlines, so that no single event's names are in here.
enum CommonWords {
    /// Share of articles that have a word that is not listed.
    static let unlisted: Float = 0.0005

    /// Rarity in quarters, and the words.
    static let levels: [(quarters: Int, words: String)] = [
        (
            0,
            """
            and for in is of on the to
            """
        ),
        (
            1,
            """
            as at be from it that with
            """
        ),
        (
            2,
            """
            about after an are by has have new not this was will
            """
        ),
        (
            3,
            """
            all but first he his how more one out over up what who year you your
            """
        ),
        (
            4,
            """
            been can could day do get had her into its just make may no now off or people said says than their
            they time trump two us we when why
            """
        ),
        (
            5,
            """
            10 against back before being best down home if last life like man most n't news old other photos
            should so there video were which world would years
            """
        ),
        (
            6,
            """
            2014 also another big did during end family found gets go help here high him know look made million
            my need next only our police president report say set she show shows some state still take these
            things three today top under watch way week where while women
            """
        ),
        (
            7,
            """
            11 12 20 again american around because better business case change coming company court days dead
            deal death does even ever four general going good health hit house long love makes making many
            market men much never own right school second see since star takes them through told too update very
            want well without
            """
        ),
        (
            8,
            """
            000 13 15 2013 30 according america announced any arrested bad behind between black call called
            calls children city come data don't early expected face fall fight find finds fire five following
            former free friday future game getting goes got government great group head history including inside
            john keep kids killed later latest less let little live looks major mark me might money month
            morning move national near night open part photo plan plans post power public put re real really
            record released reports reveals same season start stop street study support team then think those
            times tuesday tv use wants ways white woman work yet york
            """
        ),
        (
            9,
            """
            100 14 16 50 accused ahead air almost am amid among announces apple april area art attack attorney
            away baby based become biggest bill billion both break bring building buy california care center ceo
            charges chief child claims close co college comes continue county date despite died donald due every
            faces fans federal finally food full girl give gives global higher hits hours issues job july june
            key known late law lead least left likely line list low march media meet monday months mother murder
            must name needs north number obama offer offers office official officials online past pay percent
            place play possible price prison red release reportedly revealed review rise risk role run sales san
            saturday save seen service seven sex sexual share shares shooting six soon south special statement
            stock story taking talk talks thing third thursday twitter updated used using war wedding win young
            """
        ),
        (
            10,
            """
            17 19 2005 2008 24 40 act action actually age ago already anti asked assault bank battle body brings
            came can't car changes charged china climate com community companies confirmed continues control
            cost country crisis cut daily daughter decision details didn't director divorce doesn't drop drops
            enough everyone everything ex facebook far film final focus front given google growth gun half happy
            hard having heart held himself hold host hot huge i'm inc industry international internet interview
            investigation james judge killing large launch launches leader led local looking loss lost lot lower
            marriage members mom movie music named nation nearly nothing once others outside parents party
            perfect person phone pm point press problem questions ready reasons releases remain reported results
            return round rules saying scientists secret sees series services several shot small smith son stars
            states stay step steps store strong students style such summer sunday system tech technology test
            texas tips together took trial turn turns united university until vs washington wednesday weekend
            went west wife won't working worth
            """
        ),
        (
            11,
            """
            18 2009 2012 21 22 23 25 27 28 across actor added adds administration agency alleged allegedly
            always amazing americans announcement app arrest ask authorities available avoid awards became
            believe book boost breaking british campaign cancer career cause central challenge charge check
            choice conference confirms convicted costs couple course cover current customers cuts david decades
            demand department dies different district doctor dog doing done drive driving each earlier economy
            education eight energy europe event evidence executive experts eyes facts falls fashion fast father
            features feel few fighting financial fired firm forward fox friends further gas gave gay girls
            giving growing guilty guy hands heard helps holiday hollywood hope hour however human important
            increase information isn't issue jail jobs join jury justice kill la largest leaders leading leads
            leave leaves legal letter level lives living longer manager markets massive mean means medical
            meeting message michael mobile model moves mr needed offering officer oil opening opens order per
            performance personal planning plus policy political posted posts potential powerful previous prices
            pro probably problems program project prosecutors protect push puts quarter raise reach read reason
            recent relationship remains research reveal rights rises road room roundup rumors running scene
            science security self sell senior short side sign signs single social something source space
            spokesman stage stand stocks student super surprise taken target tax teen tell tells though thought
            thousands threat tony town trade treatment true try trying uk un unveils users victims view violence
            wall wanted water we're weather weeks whether wins winter within works worst wrong yesterday
            """
        ),
        (
            12,
            """
            200 2007 2015 26 29 32 35 36 500 able abuse acquisition actress ad advice agent aid alert allow
            along amazon analyst angeles animal announce annual anyone appear appears artist assistant attacks
            australian award ban beat beautiful beauty becomes began believed beyond bid block blog blood board
            bob bomb boss boy brand breaks brief bringing broke brother brought build buying ca canada capital
            cash cast caught chance changing christmas church claim clear comment comments common concerns
            consumer contract core create credit criminal critical dad dangerous deadly deaths debate debut
            december deep defense design devices die discovered disease dollar double dress dropped drug
            earnings earth east easy economic efforts election employees ended ends era excited exclusive expect
            experience eye failed families famous fan favorite fbi fears feature female fifth figure florida
            follow force forces french friend fun gains games george giant gold green ground groups grow guide
            hair hand happened hearing helped highest highlights hopes hospital hundreds hurt ice impact include
            increases independent injured instead intel interest investors iphone jimmy joins king knew korea
            learn learned leaving light linked ll los losing matter member met minute minutes miss missing mixed
            moment movies moving names natural network non note numbers nyc offered officially options paris
            park patients peter picture pictures planned played player players playing poor popular position
            positive pre pregnant pressure preview process products profit promises prosecutor protest provide
            published pulled question quick race raises rape rate rates reality received related researchers
            residents response returns rising rival rock rule russia safe safety sale saw scandal schools scott
            screen search seeking seeks selling sent sentence september serious served sets site smart software
            someone song southern spending spent sports spot spring st staff started starts stephen stories
            strike success sure talking term thanks title travel tried turned tweets union unveiled uses ve
            version visit vote warning warns web whole whose williams winning wo won words workers yes you're
            """
        ),
        (
            13,
            """
            2003 2004 2006 2010 2011 2017 300 45 52 55 60 90 abc above access acquire add adding address admits
            adorable affect afternoon agencies agreement aims al alive although analysis analysts andrew animals
            answer anything apparently appearance appeared armed article asks attempt attention august australia
            average awesome banks battery bear beats becoming begin begins below benefits bigger birthday bit
            blue bodies books border born boston box broken brown budget bush businesses calling camera canadian
            card cards cars cases caused causes celebrate celebrates celebrity cell century challenges changed
            channel chinese chip chris cities class closed closer cnn coach coast colbert committee complete
            completely computer concerned congress controversial cook cool cops count counts crash crazy crime
            critics culture damage dark dating de deals debt debuts decline defends degree deliver delivers
            denied denies deputy described development device diego difficult digital display doctors door dr
            eat edge effect effort emergency emotional entire epic escape estimates et european expectations
            expert explains facing fails fair fake falling faster fear fell felt finding fish fix flight floor
            forced forecast form fourth france francisco fresh fund gain generation germany gift girlfriend gone
            happen harry hate headed heads healthy hear heavy helping herself hilarious holds homeless homes
            honor hotel hurricane husband idea identified illness image images improve inch incident increased
            india inspired instagram iran itself jackson january jersey jim jr jump keeps killer kim kind land
            launched lawsuit lawyer lessons lets lines london lose loses magazine main maker management married
            mass matt maybe mental middle military millions mind minister missed mission moments moved mystery
            nasdaq net nfl november ny nyse officers often oh ok older operations orders original oscar oscars
            outlook paid partner partners paul peace pick picks plays please points pop pope pretty prevent
            prime private probe profile projects proves pulls purchase raised rally rare reaches recap receive
            recently recipes records recovery reduce reporter reporters rescue responds rest result returned
            revenue risks robert rose russian sea secretary seeing send sends sense sentenced seriously serving
            seth shop shut singer sister sixth size slams slow sold sorry sources speak speaks species speech
            speed spend split spread starting steve stopped storm straight strategy streets strikes stunning
            suggests suit surge survey suspect suspected sweet systems teams television tests thinks threatened
            tom tonight tops total totally tough tour toward track trading trailer treated trend tries trouble
            truth twice unit upcoming updates urges value via vice victim videos vincent viral voice wait
            waiting warren wars wasn't watching weekly weight welcome wild windows word worked worldwide worse
            wrote
            """
        ),
        (
            14,
            """
            00 08 2001 2002 2016 2018 31 33 400 48 58 75 80 ability academy actions activity addition admitted
            advanced african agreed airport alcohol allegations allowed allows alone amount android angry
            anniversary ap apartment appeal apps arizona arm army arrives artists arts asia asian atlanta
            audience barack base beach benefit birth bizarre blame blow bombing bombs bond boosts bowl brain
            branch broadcast built buys calif camp cannot carpet carried catch cent ceremony certainly chairman
            champion character cheap checked chicago civil claimed classic clean clearly clinton closing cloud
            club coffee cold color combination comedy competition completed complex computing concern conditions
            conflict consider considered conspiracy consumers continued controversy conviction corner corp
            corporate corporation council countries courtroom created creates crimes cross crowd currently dance
            decade decisions declined delivered democratic designed destroyed dinner discuss disney dispute
            division documents dogs dozens drag drama dream dressed driver drugs easier eastern eating ed
            edition ellen else endangered ending entered environmental episode escaped eu euro events exactly
            exchange expand explosion extra extreme fact fail failure faith february fed feds feet festival
            field fights files films fine fires firing firms fit flat flying foods football foreign forget
            founder francis freedom friendly funny gallery gary georgia german gm god golden gop grand graphics
            greatest grows guard guest happens harassment hardware harm harvey heading headquarters heat
            heavyweight hero highway hints hitting holding hosting housing hp i've iconic ideas identity illegal
            improved included includes income incredible interior introduces investment involved involving
            israel issued italian jack japan jesus jones jumps jurors keeping kept kid kills kimmel knows lack
            landed lands larry launching laws leadership leaked learning legacy levels lgbtq limited lived
            looked luxury makeup male marketing martin match measures meets memory merger mexico michelle
            microsoft mid mike mini models modern moms mostly mountain movement multiple museum muslim nasa
            nations native nearby netflix newly newspaper nine nixon northern nov october oklahoma olympic
            olympics option ordered organization owner page pain parenting particularly pass passes patrick
            paying pays perform philadelphia phones places plane planet platform politics poll possibly
            potentially premiere prepare present previously prince processor product production profits proof
            proposal proposed prosecution protection protests prove provides providing pushes putting quickly
            quiet quite racist radio raising range rather ratings reached reaction receives recovered reform
            refresh refugee refugees refused region regulations religious rep replace required respond
            responsible reviews rich richard ride ring roll rolling row rumor rumored runs ryan sam santa saved
            saving scale scientific scores secrets sector seek seems sells senate sentences serve sexy shocking
            shoot shortly showed showing sick signed significant similar simple situation sleep slightly
            smartphone society solid sparks speculation spotlight spotted standing steady stole stores stream
            strength stronger struggle successful suffered sun surprising suspicion tape targets teacher telling
            ten terms testimony testing thank themselves they're threatens throat tied ties tim tiny tomorrow
            traffic tribute trip trust tweet uber ultimate understand unique upgrade upon ups urged usa vacation
            valley vegas vehicle veteran victory wake walk walking warming we've weak wear wearing weird wide
            wildlife william winner winston wish witnesses yourself
            """
        ),
        (
            15,
            """
            05 09 150 34 39 43 44 46 49 51 54 70 99 absolutely account accounts acting active activists
            activities actors additional addresses advance affected africa aged agree agrees aim airlines
            alabama alternative anymore approach approval approved approves areas aren't argued arrive arrived
            asking associated audio author auto babies backed backs bail ball band bar bars battles bay bbc
            bears beating beginning behavior believes ben bet blast blasts blaze bln bottom bought boyfriend
            boys brian bridge briefs britain broadway brooklyn buildings bullet bus buzz cable campus capture
            captures carolina carrying casting cat causing cbs celebrating celebration celebrities centers
            centre certain checks chips christian christopher citizens client climb climbs clip closes clothes
            code collection colorado commercial committed compete concert condition confidence confirm
            connection construction consulting content conversation cop couples coverage covers creating
            creative creator crew criticism crown custody customer cute cutting danger dave dc dear decide
            decided declines defend defendant delay delayed delays designer determine detroit develop developed
            developing dip direct disappointing disaster diversity dna dollars domestic doubt downtown draws
            dreams dresses drink drinking dropping drunk dual duty dying ease editor effective effects either
            elect electronic employee engaged engagement enjoy ensure enters entertainment environment eric
            especially essential estate estimated evening eventually existing exit expands expects expensive
            explain explained extended extends facilities facility factor fat fatal feels fewer figures filed
            filled finance finish firefighters fiscal flag flash fly followed follows foot footage ford
            foundation franchise fuel funding funds funniest futures galaxy gap gender genius gifts glass gmt
            goodbye gorgeous governor gray greece greek guidance guys hall halloween halt happening hasn't
            healthcare herald hewlett highly hill hillary hire historic honors hosted hosts houston humans ill
            immediate immediately impressive increasing independence index indian individual initial injury
            insurance interesting introduced investor ios island israeli jay joe joke jokes joseph journalists
            justin kardashian kate kelly kick kicks labor lady landing larger las latino latter lawmakers
            lawyers league leak lee legend lights limits lindsay link links listen loan location losses loved
            loves mac machine magic makers manufacturing marine marks matters maximum meaning medicine miami
            michigan miles misses mistakes mo monitor moore mount multi musical mysterious nationwide nba nears
            negative newest nice nick noah nominated none notebook noted notes nuclear numerous offensive ohio
            onto opinion opportunity oregon overall owners packard panel paper parent parole partnership parts
            passed patient pc pct peek photographer pics plant plants playoff polar portland pounds pregnancy
            prepares preparing presidential pricing prior privacy prize probation processors producer producers
            professional programs progress promise protesters provided pull pushed quarterly queen raid ran
            rating react reading recall recalls receiving regulation rehab rejects relatives relief religion
            remember reminder reporting request require rescued resolution resources respect restaurant retail
            retirement returning reuters rivals rocks rolls roof route royal ruling samsung scenes scheduled
            score sean seasons seat seconds separate shared sharing sheriff shift ship shock shopping shots
            shouldn't sides silence sites skin sky slide slip slips smoke smoking snow soar soars solution
            solutions songs sought sound sounds specific specs spin spoilers spoke springfield stake standard
            stands starring station status stewart stopping stops storage stress struck struggling suffering
            suicide supply supports supreme surprises survive survivors suspicious switch syria table tackle
            tale talked targeted taxes taylor teach teachers teases technologies teens testified thanksgiving
            theater thick thinking thomas thoughts threats throw tight toll traditional treat trigger truly
            turning ukraine units unknown upset usd user utah valentine van verdict viewers views village
            virginia vows warn warned watched watches we'll weapon website weigh weighs whom window wine witness
            wore worker worried worries worry wouldn't wrap writer writing written you'll youth zealand zone
            """
        ),
        (
            16,
            """
            02 03 04 06 07 160 1999 37 41 600 61 800 95 abortion accident accusations accuses acquires acquiring
            activist adam ads adult adults advances advantage affair affects affordable afraid aging alarm album
            alex alongside alzheimer ancient anger announcing anonymous answers anthony anticipated apologizes
            apology applications appointed approximately associate association attacked attempted attempts
            attend attorneys authority autism aware awareness awkward backlash bag baltimore banking banned bans
            baseball basketball bed beer bell benjamin bets beyonc bills billy blames blocks blows bn bonds boom
            brands brazen breakfast breast briefing bright brilliant broad brothers browser bull burning busy
            cake candidate cannes cap carry catholic celeb chain chair charity charm chart cheaper chicken
            childhood choose chosen clashes clinic coal cohen columbia column combat combined comeback comedian
            comfortable comic commentary commerce communities compared compound computers concept conduct
            congressional connected consecutive considering consumption contest couldn't courthouse covered
            crashes crucial cup cure cyber dallas dancing dates deadline declares defensive delmarvas demands
            democrats depression detailed determined developers diamond difference dips direction directly dirty
            disappointed discover discovery discusses dishes don dow dramatic draw driven drivers drives drunken
            earned easily easter edges editorial edt efficient electric email enforcement enter enterprise entry
            euros eve exec executives exercise expanding expansion expertise exploded express extend extensive
            extremely fallen false fame fargo favor fda featured featuring feb feeling fellow feminist feud fi
            file finished fled flights focused forecasts forever fort fought fraud fred fully furious gaming
            gang gear giants gig goal goals gov grab graphic greater grown guess guns habits hack handed handle
            hawaii hearts heavily hell hidden hiding highs hike hilariously hip hired holidays hoping hospitals
            howard hugh hunt i'd ibm icon identify ii imageblog immigrant immigrants importance impossible
            improves improving industrial influence info injuries innovation insane insisted integrated
            integration intended internal introduce investigate investigated investigating investigators ipad
            irish isis italy items jan japanese jason jenner jennifer jet johnson joined joining joint jon
            jonathan jordan journey joy kanye kevin keynote kiss korean ktvn laid lake language latinos lay
            leaks legendary lengthy lesson letters letting lewis lies lift lifts limit lineup listed loans lohan
            looms lord lots louis loving lowest lucky mad mail mainstream maintain majority managed map
            marijuana marked marriages master mayor meanwhile meditation meetings mess meyers midnight minor
            mississippi mistake mocks monetary moon mortgage motion ms myself naked nature nbc necessary
            neighborhood neighbors neil networks nobody nomination normal nvidia o'brien obviously occurred
            ocean offices ones ongoing operating opposition orlando outrage overnight pace pack package pair
            parties path penalty pending perfectly pet philip pic picked piece pieces pink pittsburgh pizza
            placed plea pleaded plot poised policies population port portfolio ports pose poses pot pound
            powered practice praise predict presence presented presents prevention primary princess produce
            professor promote prompts property proposes pros protected protecting proud proving publicly puerto
            pushing putin quality queer quit racism ram ranking ranks rapidly reactions reacts rebound recalled
            recipe recommended refuses regarding regulators reid rejected relations remained remaining remove
            removed renewed reno replaced republic republican requested responded retired revenues reverse rico
            rid roads robot rocket roles romance rounds ruled rumours rush russell sad sanctions saudi scary
            screaming section secure seem seemed seized selfie sending sentencing sequel serves session setting
            settle settlement sexually shake shape sharp sharply shell shelter shipping shocked shoes shooter
            shops shown signals signing silicon silver simply sing slammed slides slows smaller smartphones snap
            sneak snl solar somebody sometimes sons sony sort speaking spike spirit spiritual spokeswoman
            spreading square stable standards starbucks startup statements staying stays steal stealing steals
            stepped steven stolen stone strange streak streaming striking struggles stuck stuff subject sue sues
            suffers suggest summit superior supplies supporting surface surgery surges surprised survival
            survived suspended takeover talent targeting taste taught tears teenage tennant tens tensions
            terrible territory terror text theatre theft themed theory therapy thieves thin threatening threw
            thrones throughout throws tie titles toddler tool touch towards tracking traders tragedy tragic
            trail train training trans treating tree trends trevor tricks troubled truck turkey unexpected
            universe unless unlikely unprecedented unveil upgraded urban urge usual va vehicles versus vintage
            violent virus vision visits vital voices volume votes voting warm waste wboc weapons wears weinstein
            wells western whatever wheelchair winners woes wonder worthy wounded write you've younger youtube
            """
        ),
        (
            17,
            """
            1000 1996 1997 1998 2000 250 56 59 68 88 aapl abroad absence accept acquired acts actual addiction
            adventure advertising advised advocates affecting afford agents aimed aircraft airline alaska
            alexander allen alliance answered anthem anxiety anyway apart apparent application appreciate
            approve arctic arguing arkansas arms arrests aside assessment assets athletes atlantic aug avenue
            avoided awarded backing balance bang bankruptcy barely basic basically bee beef berlin beware bids
            billions bird bite biz blamed blind boasts bold bosses breach breakthrough breakup bride brutal bst
            bubble bug builds bump bureau burglary butt button calm canceled cancels captain captured carbon
            catches cats caution celebs characters charles charlotte charter charts chase chat cheating checking
            cheese chocolate choices choosing citing claiming cleveland click clients climbing clock clothing
            colleges commission commissioner commitment competitive connecticut consequences conservation
            considers contact contain continuing cooking corrected correspondent costly crack crackdown cracks
            cream creepy crews crush cry cultural curb currency custom damaged dangers daughters dean dec
            declared deeply definitely definitive deny deserve deserves destroy detail developer diet directed
            discounted divorced documentary dominate dominated doubles download dozen draft dramatically drove
            dubbed duo dynamic earns eases ebay egg egypt elected electronics eliminated elsewhere emerge
            emerging empire empty england epa epidemic eps equal equipment equity estimate eurozone everybody
            everywhere evil evolution example exciting execs exhibition expanded expecting explores exposed
            extension eyed faced factors factory failing fallon fallout familiar farewell farm fatally fate
            favourite feed fees fighter fighters filing filming finale fitness fixed flagship fleeing flies
            flood focuses followers forex forgotten formal founded frank frozen fuels gained gene govt grace
            grant grew gross grounds guards gulf hackers hannity happiness harsh hbo hd hello hey highlight
            hikes hint hiring hiv hole holy hook horror hottest hungry hunting ignore illinois imf immigration
            impacts improvement improvements inches indiana indicated inevitable inflation initially initiative
            inmate innocent innovative inquiry insider insight inspiring intelligence invest iraq jeff jerry
            jewelry jewish johnny journal journalist jul kansas ken kitchen knowledge lab ladies laptop largely
            legislation legs license lied lifetime lifted likes locations lock longest loud lovers lowered lows
            luck lunch lying magical makeover mandatory manhattan maps marry mars mary maryland massachusetts
            mccain mcdonald meal meant measure meat mega memorable memorial messages mexican midday millennials
            ministry minnesota missouri mix mln mode momentum monitoring monster morgan mothers motors mum
            murdering murders muslims myths nails narrow nassar navy networking nightmare notice obamacare
            obsessed odds offerings operation operator orleans os outbreak outfit output overcome overhaul
            overseas owned pacific painful palestinian panther pants parade payment payments peak performs
            perhaps period perry perspective phase phil philly pilot pipeline plastic playoffs plead pledge
            plenty plunge politicians pollution porn portrait positions possibility posting poverty powers
            practices praises predicted predictions predicts premium prepared priority promised promising
            pulling punch quad quest questioned quietly quotes radical rallies randy rant rap rapper raw ray
            readers rebounds recorded recording recover reduced reduces referendum reflects regular regulatory
            relationships relatively remarks reminds remote repeat replacement replacing republicans reputation
            requirements requires resigns resort responsibility restaurants retain reunion revolution rick
            ridiculous rihanna rip rips river rob romantic roots roy rpt ruin sarah saves savings scare scared
            sci scientist screening scrutiny searching sen senator severe sgt shadow shareholder shareholders
            shed shine shines shirt shoots shuts sidewalk sight signal silent singing sings sinks sit sitting
            skills skip slam slipped slowly slump snaps soccer soft soldier soldiers solo solve soul spanish
            spark speeding spends spoof spots spreads spurs spy squad stem stranger strategic stretch studies
            studio stuns successor sued suffer suggested suisse superhero supported supporters supposed
            surprisingly survivor swift syrian tablet tag tank tap taps task teaching technical telephone
            tennessee terrifying tesla testify they've threaten thrilled throwing tickets timeline tip tipped
            tired tools toronto touching touts toxic transaction transform transgender transition trapped
            traveling trending trick trolls troops troubles tumble twin twist type types ugly ultimately unclear
            underway unusual upbeat upgrades urgent urging variety various verizon violations virtual voted
            voters vulnerable wage walked walks walmart warner wave weaker wealth weddings welcomes willing
            wireless wonderful wound writes wsj yahoo yemen youths zero zoo
            """
        ),
        (
            18,
            """
            01 101 1973 38 42 47 53 57 64 65 66 69 700 900 abandoned accelerate accidentally achieve
            acknowledged acquisitions addressed addressing admit adoption advocacy ag agenda aggressive aids aka
            alien allowing amy anderson andy animated appearances approaches arabia argument arriving assistance
            attended attractive auction aussie austin await awaited awaiting awaits awful background badly bags
            ballet basis battling beaten begun belief beloved besides betting beyonce bieber billionaire birds
            bloomberg blues boat bombed bombshell boosted boring bound brazil brexit brides briefly brink bruce
            bullish bunch burger burn bust buyers buyout calendar caliber cameras cancel candidates candy
            capabilities capable caps caring catching cautious cdc celebrated cells cents channels chaos
            charging charleston charlie charlottesville cheat cheer chic chilling chose christians christina
            cited cites citizen civilian clash clears clever clips clues colin collapse collapsed combine
            comcast command commit communications comparison compelling competing competitor complaint
            complaints completes complicated conan condemned confessed confident confused conservative contracts
            convention conventional convinced cooper copy correction corruption cosby costume counter courtesy
            courts covering cpu credits critically criticized crude cruise cycle cyrus dads dan daniel daniels
            davis dealing declining dedicated default defeat defence defended defender deficit deliberated
            delicious delivery dell democracy departure describing designs desire desktop desperate destroying
            detected developments diagnosis disappoint disappoints disclosed discount discrimination discussion
            discussions diseases dish dismissed displays distance disturbing ditch dive divided diy doc doors
            drawn drone drought dry dumb earning easing eclipse economics eddie effectively eighth el elaborate
            elderly electricity eliminate elizabeth elon embrace emerges emma employment engine engineers
            engines english enjoys entering entirely equality equities except execution exhibit exist experiment
            explanation explodes explore exposes exposure expressed extraordinary famed fantastic fastest fb fcc
            feared fee fiction fill filmed finger fla flee folks forcing fortune fossil frequently friendship
            fundamental fx garbage garden gdp gen generally generations gifs gina glimpse globe globes glory
            goldman goods goog gov't gown grabbed grateful gregg grief grounded guests guidelines hacked hacking
            halts handling hang harder hat hates haven't healthier heartbreaking heats heels henry hide hills
            hires holdings honest honored hop hoped horrible horse hotels huffpost humanity hunger hunter
            hurting hurts hype id imminent incidents incredibly indeed indicate indicted industries infection
            infrastructure inner innocence insists inspector inspiration inspire inspires instant intc intent
            interactive interested interests interim interviews investigates investing invites iowa ipo ireland
            iron islamic itunes ivanka jessica jobless jong josh journalism judges jumped kaepernick katy
            kentucky keys killings kissing knocked labels landmark latina lawmaker lawrence lawsuits lays leg lg
            lgbt liberal lie lion listening listing lists literally locked longtime looney loose louisiana
            lowers madness malaysia mar marathon marc margins marvel material math matthew md meals meaningful
            memo memories mentally mention mergers metal metoo metro migrants mile milestone miley miller minds
            mine miranda mirror misconduct missile mlb mn modest montana monthly motherhood motor movers mrs
            msft mtv musk myth nasty negotiating negotiations neutral neutrality nevada nickname nighter nj
            notable noticed novel nsfw nude o'reilly obesity oct odd okay oliver op opened opera opinions opioid
            opportunities optimism orange organizations originally ourselves overturned ownership pa packed
            pages paint painting pakistan panic parking parody particular passenger passengers pastor pence
            pennsylvania percentage performances performed performing persecution personality personally
            personnel petition pets pharma photography physical picking planes pleads pleased pledges plunges
            pool pops poster potter pr prayer premieres prep presidency preventing previews priced pride print
            proceedings produced promo promoted prompt prompted prospects proved proven provider providers pt
            punishment puppy purchases pure pursue pursued pursuit quits quiz rachel racial rage rain rainbow
            random rarely rated reaching readies reads reboot recommends reducing refile refuge refusing
            regional regrets regulate relative releasing remembering remind repeatedly represents requirement
            researcher reserve resident resigned resistance resolve resume retailer retailers reunite revamp
            revealing reverses revised revive rides riding rings risky rockets rodriguez routine rumoured saga
            salary salt samantha sandy satellite schedule scheme sciences scoop scored screens script seattle
            secretly seemingly select selected selena selfies sentiment sept setback settles shame shark shield
            ships shocks shoppers showdown significantly sink sized sleeping slight slowdown slowing slumps
            smashed smile snapshot soaring solved sooner southwest spain spectacular speeds spell spill spoken
            spokesperson spouse spree stabbed stability stance sterling stick stimulus stones stood storms
            stormy strengthen strengthens stressed string stroke strongly studios stupid suddenly suing summary
            surfaces surrounding surveillance sustainable swiss tablets tapes tea teaser ted tension terrorism
            tested theme ticket timing tone toy toys tracks trades tradition transcript transfer transport trash
            travelers treats triple tumbles ultra unable unborn unchanged undermined understanding unemployment
            unlike upside vaccine valuable valued values veterans viewing violation vogue vp wales warnings
            warrant wary waters waves weakness wearable weed welcomed weren't whale widely wider wildfire wind
            wise wishes wounds wow wows wreck writers yellow yields zuckerberg
            """
        ),
        (
            19,
            """
            162 1983 1984 1993 1995 360 85 93 aaron abandon abused accelerates acceptance accepted activism
            adaptation admitting adopt adopted advisory affairs afghanistan afp aftermath aiming airplane airs
            aisle alan alarming allies alter ambassador ambitious amidst amounts anchor anna anybody aol appeals
            approaching appropriate apr arab arraignment arrival artwork assess asset astronaut athlete
            attacking attempting attitude audiences automatically avengers avoiding bacon bacteria badass
            balcony bangkok bare bargain barred bearing behalf beijing beta bias biden bikini billboard bites
            bitter blake blockbuster blocked blocking blogs bloody blowing boeing bonus bottle bounce boycott
            brace brave breastfeeding bros bulls bullying burns busted cambridge cameo cameron campbell
            cancelled capitol carrie carrier carriers carries carter casts category challenged challenging
            chances changer chapter charger chatter chef chemical chill chrissy chronic cigarette cigarettes
            cinema circle cleaning cleared clinics closely clouds coalition collaboration colleagues combo comey
            comics communicate compares competitors components conclusion confirmation confusion connect
            connecting consequence consolidation contender contestant controls convictions convince coolest cope
            corden cores correct corridor costumes counsel cousin creation cricket critic crop crossing crowds
            crushes cruz cuba cuff cutest daca dakota damn dances daring dawn decides deemed deeper defenders
            delivering demanding democrat denver denying dept describes desperately detect devastated
            devastating develops devos diabetes diagnosed differences differently digest directors discovers
            discussing dismisses disorder disposal disputes disses ditches dividend document doj dominates
            donate donates dons dose doubled doubts drags drew drinks dude dump dumped dust dutch duties earn
            ears earthquake ecb economists eggs elder elections elusive emails embarrassing embraces emptied en
            enabled enemy enjoyed enterprises episodes error escaping est established ethernet eur evaluate
            evaluating everyday examine excellent exclusively experiences explaining exploring explosive export
            exports extending eyeing fabulous fancy fantasy farmers fault faulty feelings fever fianc findings
            fines flags flaunts flaw flew flick flow flu formula franco frat freak frenzy frequent ft fury
            gadgets gaining gala gates gather gbp gears genetic giuliani glitch globally gomez grabs grade
            grandma grants grey guaranteed guided gunman gwyneth hacks hail hails hamilton hanging hangs hardly
            harris harrison harvard hated haters haunting haven he'd he'll heartfelt heroes hinted hockey
            holocaust horrific hospitalized houses htc hybrid identifies identities idol ignored iii imposed
            impress impressed inauguration incarnation increasingly individuals inequality infected infographic
            install instantly institute integrity intends intense intensive intention intervention intimate
            introducing investigations investigative investments iphones iranian irma irs jabri jake jane jared
            jeopardy jerusalem junk kendall kenya kit knot knowing kristen label lacks landscape lane lapse
            latin laugh laughs laura laying leap learns lebron library lifelong lifestyle load loaded located
            lone looming losers lover ltd lucrative machines macron maher mainly maintained maintains manage
            managing manuel manufacturer manufacturers marketplace martha max medal medicaid melania meme
            mentioned menu mercury merge method middleton milk mill miracle mock mood mueller muhammad mulls
            myanmar nabs nail narrowly nazi ncaa nervous nicknamed nobel nod noise nokia nominees northwest nose
            notorious nra nz observed obsession obvious offense oks oldest omg opponents opposed optimistic
            organized otherwise ousted outfits outlines outraged outrageous outstanding oversight owns oz pact
            paintings papers parkland parvez passing patent pause pcs pdt peaceful pen pens perimeter permits
            pharrell photographs phrases pictured pill pioneer pit pitch plc plug poetry poorly popularity
            portraits posed possession praised precious prediction prefer premarket premier prepping preps
            prestigious primarily prisons probes progressed projected promotes promoting proper propose prospect
            protects pruitt publisher pumpkin punish purpose pursuing quoted radar ranging rank ranked rankings
            raped rapid reader reagan realistic recalling recession recognition recognized recovering recovers
            reference reflect reflections reforms regardless regulator reject remembered remembers removal
            removes renowned repair replaces representative represented requests resolved responding
            responsibilities restrictions resulting resumes rethink retiring retreat reunites rev revenge
            reviewed revival revolutionary ridiculously rift rio rippon robin robots robust rode rollout ronald
            rough runner rupaul sa safer salaries sanders sat sc scan scoring searches sec securities selection
            senators sep settled shakes sheds sheet shifts shocker shook showcases shrink sights silly singapore
            sisters slash slashes slated slaying slideshow slot slower smarter snapchat sometime somewhere
            spacecraft spacex sparked specialist specifically spider spinoff spoiler sport sprint spur stakes
            stanley starred stated stats statue stayed stepping sticks stigma stirs struggled stunned stunt
            stylish subscription subsequent suburban subway succeed successfully sugar suite suits surging
            surrender surrounded survives suspends sweep swing swings switches symptoms tackles taco tactics
            tahoe takeaways tapped tattoo teigen temple temporarily temporary tennis terry theaters they'll
            thinner throwback thrown tiger till tobacco tons topic touches tougher toyota trafficking transforms
            transparency transportation treasury trials triangle tricky triggers trio troll trumps truths tulsa
            tune turkish turnaround twenty twins typical uncertain uncertainty undisclosed undocumented
            unfortunately unhappy unite universal unleashes unlock unveiling upper ur usually vendor vendors
            versions violated violating virgin visual wages wardrobe watchdog weakens wearables welfare wet wfsb
            whatson wheel who've wi widespread willie wilson winds wire wisconsin witnessed wncn wolf workout
            workplace worlds wraps wrapup xbox yellen yen yield yoga youngest yours
            """
        ),
        (
            20,
            """
            120 1979 1987 1990 1991 1994 aboard abruptly aca academic accepts acted adr affirms agreeing alerts
            angelina appearing applied apply appoints arranged ass assembly assigned associates assumed
            astronauts attends attract attracts availability avoids axed baldwin bannon barclays bares bash
            bathroom batman bc bench benchmark betsy binge biotech bitcoin bits blackberry blasted blended
            bolster bone booming boosting boot booth braces brady bread breathtaking bridal broadband broadly
            bugs bumps butter bye canned cardi casualty celebrations cellphone cellular ceos chipsets chooses
            citigroup clarifies classroom clergy closet closure colleague commander commencement commodities
            communication compare compensation complained concluded concrete conducted confesses confronts
            consideration consistent console constitutional contemporary contrary controlling conway cookie
            cookies cooperate copies copper countdown counting cracking cramer crashed creators cries criminals
            criticizes crosse crushed cubs curious currencies cynthia daddy damages dealt deciding declare decor
            decrease dedication defect deliberations demo denounced destinations detective determining deutsche
            dilemma disabilities disappeared discounts discussed disrupt disruption distribution ditching docs
            dodge dominant doomed dot downgrades downloads dragon dreamers dumps economist element elements
            elephant eleventh em employers enabling encourage encourages encouraging enhanced enormous
            enrollment escalates escalating escapes essentially establish etf eva evaluation evangelical exact
            examined exceeds excessive existed exits experimental expresses fades fare fascinating feminism fest
            fiance fields filling finishes firefighter fireworks fixes fixing flashes flawed flawless flaws
            floods flop fool forms forth forthcoming fraternity furniture gadget gamers getty glance governments
            grads graduation grain grim groundbreaking guardian hacker handing handmaid handset headlines
            hearings hedge height heights hong honour hopeful hopefully horizon housed hung hypocrisy i'll
            ignores illnesses imaduddin imagines imports impressions infamous infections infinity inks input
            instructed intensifies interface internationally interstate invite invited it'll janet jets jewel
            jitters judgment jun juror keen kellyanne keystone khloe kicking kitkat kmph knocks kong labour
            lackluster lag lags ld lending length lengths leverage liked lin lottery loyal lte maine malaysian
            malfunction managers mapping margin marking massacre matches meghan meltdown mesmerizing messaging
            millennial misdemeanor misleading moody mosque motivated moto motorola mounted mounts murderer
            muscle mvp narrows nc nearing necessarily neo nepal nest nets newer newswire nexus nigeria notified
            noting nyfw oath obese objections objects obtained offseason olympian oppose ordering outs overview
            packs pal panda paparazzi parenthood partly patch patents patriots penn penny phoenix pickup pills
            pitched plummet plummets podcast poem pointed pokemon pokes postseason predicting prescription
            probed proceeding processes productivity profitable progressive promotion puppies racing raided rail
            ramps readying reasonable recommendation reduction regions register rehman reiterates rejoice
            reluctant remake renews repeated representatives retains reversed revoked revs rex reynolds ri
            rivalry roberts rocky rohingya root roseanne roughly rowling rs rudy rumour runway sacramento
            satisfied satisfy sauce scam segments sensor serial sexist shades shaken shelves shepard shifting
            shirtless shoaib shootings shore shorts shreds shrinking shrinks shutdown siddiqui simon sir
            skeptical skies slim slowed sluggish smartwatch smashes solidarity sounded soup spaces spec
            specifications spikes spills splash squeeze staggering stark startups statewide steam steel stellar
            stemmed stemming stereotypes stint stretched strips strongest studded stumbles sub submit
            subscribers substantial sullivan supplying surpasses sustained swap sworn tab tall tease teenagers
            terrorist theories thoroughly thousand thriller thumbs tick ticks tier tokyo tourism trademark
            trailers transported traveled treatments tribune tributes trillion trims triumph trusted turmoil
            tweaks tweeting tyler uae unaware uncovered unexpectedly usage useful utility utterly vacant
            valuation variant vatican venezuela venture villain visited wasted wed weighing widens wnem woo wshm
            wtf wxow yr
            """
        ),
        (
            21,
            """
            1982 370 adopts advantages adverse advises ain't alibaba alum ambitions americas amzn angers
            appetite applauded appointments appreciation approving arranging array arsenal assured attributed
            authorized automaker averages axe bankers beau benzinga bounces bows breakdown bucks cancellation
            capped carrey chasing chrysler circumstances citi cleavage clinical clue collect collision combining
            commits committing compatible concludes confederate conflicting congrats consensus conserve
            considerable conspiring contacted contractors controlled corps counties cpi credited crimea crosses
            curbs dazzles defects defendants deflation departed depending depth detection determination dives
            dominance doom downplayed downward draghi drastic drift duration enduring enlists ep executed
            executing factions fairly famously federation financing fined firmer flock fluctuate fomc ftc ftse
            fy gasoline gathered ge geopolitical gigabit gonna googl graduated grandchildren granted halted
            handful herbert hpq http hub hubby huckabee idc ignites ignition implemented indexes indicates ink
            insurers int'l integrating invests iqbal ironically iwatch jolt jpmorgan jpy kardashians lashes
            lasted lately layer leaps litigation logging logs loom lure mania markle meantime mediterranean
            megyn metals mil mild mm modestly mosul musician newsletter nikkei nsa objected observers occupied
            oculus onstage oops opted pairs payrolls persists pfizer pg phablet pharmaceuticals playstation
            plots plunging pmi postponed pour precision premature presses pressures pricey privately procedures
            prototype provincial publishes pump purchased purple purportedly qe quincy racy rages recruits
            relating relied rely reminded reopened reply resumed retreats revives rocker rooted sachs salesman
            scanner secrecy secures selloff serena shade shipments sits slaps slashed slate snags snub somewhat
            soundtrack spans spat specialized speculated spicer splits spun sr stall stalls statistics steadies
            steadily stocktwits stoppage stormed streams subdued sufferers superstar surfaced symbolic synopsis
            tapper taxpayers teased telecom thanked they'd tightens tillerson tracker treasuries trim trudeau
            tuning twelve twtr typically ui undisputed unusually upward virtualization volatility voter
            vulnerability wanna we'd whig workforce worsens writethru wsfa xperia you'd zacks
            """
        ),
    ]
}
