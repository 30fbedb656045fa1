/// The short lists behind `NameWords`; the long ones are files of `Config/gazetteer/words`.
enum NameWordLists {
    static let titles = """
        sens reps govs gens mallam alhaji alhaja hajji haji datuk dato ustad sheik messrs mmes monsieur madame herr frau
        signor senor don comrade teammate teammates countryman compatriot newcomer veteran midfielder
        rookie champion challenger co-founder heiress tycoon financier industrialist
        mps msps meps cllr cllrs alderman recorder chef headteacher
        mr mrs ms miss dr prof professor sir dame lord lady madam president premier chancellor minister secretary
        ambassador envoy senator sen congressman congresswoman representative rep governor gov mayor councillor
        councilman councilwoman commissioner general gen colonel col major maj captain capt lieutenant lt sergeant sgt
        corporal admiral adm commander brigadier inspector detective superintendent constable sheriff officer deputy
        chief chairman chairwoman chairperson chair director ceo cfo founder cofounder king queen prince princess duke
        duchess emperor sultan emir sheikh pope cardinal archbishop bishop reverend rev father sister imam ayatollah
        rabbi judge justice attorney lawyer prosecutor spokesman spokeswoman spokesperson analyst economist strategist
        coach manager captain striker midfielder defender goalkeeper quarterback pitcher author writer actor actress
        singer director comedian rapper producer artist journalist reporter correspondent editor columnist scientist
        researcher historian activist leader rebel warlord candidate lawmaker legislator doctor nurse surgeon
        commentator broadcaster presenter speaker adviser advisor aide counterpart incumbent supt det insp pilot
        astronaut cosmonaut former ex late hon administrator undersecretary deputy spokesman counsel
        pvt spc cmdr adjutant undersecretary coroner paramedic detective sheriff marshal superintendent inspector provost
        goalkeeper midfielder striker defender winger quarterback pitcher catcher outfielder shortstop linebacker
        cornerback receiver guard-center coach trainer jockey skipper captain manager umpire referee
        actor actress director producer singer novelist author playwright composer conductor violinist pianist
        comedian architect choreographer guitarist drummer rapper designer photographer painter sculptor poet
        wife husband son daughter brother mother nephew niece widow girlfriend boyfriend uncle aunt cousin
        economist strategist analyst trader broker dealer banker attorney prosecutor defendant suspect plaintiff
        cardinal archbishop rabbi ayatollah imam mullah monsignor pastor deacon nun abbot
        """
    static let organisations = """
        university college school institute institution academy ministry department bureau office agency authority
        commission committee council congress parliament senate assembly court tribunal police army navy force forces
        guard guards corps brigade battalion division regiment militia front party union federation confederation
        association society organisation organization foundation trust fund bank banks group holdings holding company
        co corp corporation inc incorporated ltd limited plc llc llp sa ag gmbh nv spa bros brothers partners capital
        industries motors motor airlines airways airline electric energy oil gas petroleum steel pharmaceuticals
        pharma laboratories labs systems technologies technology software communications telecom media network
        networks news times post journal herald tribune gazette guardian telegraph magazine press studios pictures
        records entertainment club fc united city rovers athletic league alliance coalition movement campaign
        service services administration board chamber center centre hospital clinic church cathedral ministries
        mosque museum gallery orchestra theatre theater library zoo exchange securities insurance financial finance
        investments investment management consulting associates international enterprises stores supermarkets
        railways railway rail shipping lines logistics aerospace aviation broadcasting television radio initiative
        project network observatory laboratory embassy consulate mission cabinet treasury command headquarters
        secretariat taskforce conservancy charity
        band trio quartet quintet choir ensemble airforce bureaucracy caucus collective conglomerate consortium cooperative directorate faculty federations
        fellowship fraternity guild inspectorate institutes legislature leagues ministries parish patrol politburo
        polytechnic presidency presidium registry seminary senate squad staff symphony syndicate trustees tribune
        underground utilities workers yards bancorp bank savings loan trust securities semiconductor telephone telegraph
        telecommunications tobacco toys trucks airways breweries brewery chemical chemicals computer computers
        electronics engineering foods hotels industries instruments interactive machines materials metals mills mines
        mining packaging paper petrochemical plastics products realty resources restaurants rubber steelworks sugar
        supply textiles timber tire trading transport water works wines rangers knights tigers lions bears
        inn diner bakery brasserie bistro tavern eagles zeitung shimbun gazeta weekly daily dailies monthly quarterly registrar
        """
    static let companies = """
        inc incorporated corp corporation co ltd limited plc llc llp sa ag gmbh nv spa bhd ab asa oyj pty srl sarl kk
        bv oy holdings bancorp cos bros
        """
    static let placeTails = """
        street road avenue boulevard lane square park county province state district region territory island islands
        river lake sea ocean bay gulf mountain mountains hill hills valley desert peninsula coast beach bridge airport
        station stadium arena palace castle tower town village city heights springs falls canyon forest creek harbour
        harbor port strait canal plain plateau governorate prefecture oblast quarter borough crossing border highway
        airfield avenue basin bluff border camp cape channel cliffs corridor cove crossroads delta dam dunes estate
        estuary field fjord fields freeway garden gardens glacier heights interchange isthmus junction lagoon landing
        marsh meadow mesa mine monument motorway mount oasis outback parkway pass pier plaza pond prairie preserve
        ranch range reef refuge reservation reservoir ridge riviera shore slope sound steppe suburb swamp trail tunnel
        turnpike volcano waterway wharf wilderness woods hall terrace crescent gorge grove mews close quay dock
        docks moor moors fell fells dale glen loch lough firth viaduct roundabout cemetery motorway racecourse speedway
        """
    /// Ends the name of a work, an event, a law or a prize: nothing that is wanted here.
    static let things = """
        cup bowl game games open championship championships series festival prize award awards act treaty accord accords
        agreement war wars plan bill amendment resolution revolution tour prix masters classic derby marathon holocaust
        bible koran quran constitution protocol summit election elections oscar oscars grammy emmy medal trophy stakes
        handicap operation hurricane typhoon cyclone storm hms hmas uss mv rms rrs flight day eve week month year anniversary century doctrine program
        programme syndrome disease index average code law charter pact deal crisis affair scandal inquiry massacre
        uprising intifada rebellion olympics paralympics olympiad playoffs playoff final finals semifinals season round
        race rally parade carnival ball concert album song film movie novel book trilogy opera musical play edition
        chapter section article clause proposition initiative reform reforms declaration proclamation roadmap process
        talks dialogue convention fair expo exposition exhibition show weekend night evening morning
        standard theory theorem effect principle virus flu fever gospel psalm testament torah hadith era age
        depression recession renaissance enlightenment reformation crusade crusades census amendment motion
        """
    static let speech = """
        said says told added adds asked announced explained argued insisted warned tweeted wrote testified recalled
        noted replied responded declared stated acknowledged admitted claimed commented concluded continued denied
        suggested predicted stressed urged vowed pledged thinks believes quipped joked conceded asserted contended
        recounted observed remarked complained maintained
        """
    static let locatives =
        "in near outside throughout inside at across around from towards toward into via"
    /// Those that hardly anything but a place follows.
    static let strongLocatives = "in near outside throughout inside"
    static let particles =
        "de la van von bin ibn al el der den di da du dos das del della ter ten bint abu ben le af av y e ul ud"
    static let suffixes =
        "jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi qc kc mp mep phd md esq obe mbe cbe sc"
    static let hyphenTails = """
        backed led era based style born like linked controlled held run funded owned made friendly wide free bound
        related supported trained educated area old year occupied sponsored dominated brokered inspired affiliated
        aligned allied bred elect in on off up out to and or the for with of at by day hour mile man time level
        built speaking themed shaped sized type class only brand
        """
    /// Capitalised in English, and no name.
    static let noNames = """
        mps msps meps mlas tds mondays tuesdays wednesdays thursdays fridays saturdays sundays
        january february march april may june july august september october november december monday tuesday wednesday
        thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec muslim muslims christian
        christians catholic catholics jewish jew jews islamic islamist islamists islam christianity buddhist hindu sunni
        shiite shia protestant god christmas easter ramadan internet web english arabic i ii iii tv dna ok am pm est gmt
        edt pst pdt bst utc et pt ceo cfo faq diy id url sms gps hiv aids covid dvd cd pc pcs it usd pdf ipo gdp nasdaq
        photo photos image video copyright advertisement read more vip iq pc tv ceo atm rip lol pm am usb hd 3d
        bbq diy ufo uk's faq wifi asap
        african-american latino hispanic western eastern northern southern middle north south east west central
        arab arabs alawite alawites copt copts coptic orthodox kurdish kurd kurds anglican anglicans national security
        republican republicans democrat democrats democratic conservative conservatives labour liberal
        what why how when where who here yes no hello thanks dear please mr mrs ms dr meanwhile however despite although
        since while after before during under over about with without because but and or if so as at by for from in
        into of on to the a an this that these those there it its he she they we you his her their our my your not
        all some many most several few both each every another other one two three four five six seven eight nine ten
        first second third last next new old also still just even now then once again police officials people residents
        witnesses authorities experts critics analysts investigators researchers scientists doctors voters students
        teachers workers women men children families friends nobody everyone everybody somebody nothing something
        according earlier later today yesterday tomorrow tonight overall instead otherwise moreover furthermore
        asked speaking writing following based born known given having being let look see get got go going come make
        take give think say tell ask call use find keep help show try need want do does did is are was were be been has
        have had will would can could should may might must shall
        hindi urdu mandarin cantonese gaelic farsi pashto swahili yiddish hebrew bengali marathi gujarati
        vcr vcrs drm html xml dvds cds lcd mp3 p2p dlrs pct mln bln cts shr avg
        dui dwi cctv led leds hdd ssd rss tko ko aka vat ceos cfos coo cto gnp gdp cpi ppi ipos etf etfs suv suvs atv rv
        icbm icbms irbm awacs tnt pcb pcbs cfc cfcs ddt lsd pvc ecu ecus libor bse cjd vcjd sars mrsa adhd ptsd ivf mri
        ct ecg ekg icu er tb std stds dna rna gpa sat mba phd rsvp lng lpg mw kw mph kph rbi rbis era mvp otc adr adrs
        isbn vhf uhf am fm  wmd wmds ied ieds rpg rpgs km kms sq ft lb lbs mg kg eps yoy ytd q1 q2 q3 q4
        unless rom ram cpu gpu lan wan isp isps www http usb ios sms mms cgi sos tnt dj djs mc mcs pr hr ufos
        thanksgiving halloween passover hanukkah yom kippur rosh hashana viagra prozac aids
        scots cornish walloon slav slavs slavic nordic londoner londoners parisian parisians roman romans venetian hutu hutus
        tutsi tutsis zulu zulus xhosa pashtun pashtuns tamil tamils sinhalese sikh sikhs hindus maori maoris aboriginal
        aborigines inuit navajo cherokee sioux mayan aztec gypsy gypsies roma mongol manchu filipina malay malays rohingya
        hmong persian persians turkic levantine bedouin bedouins berber berbers druze maronite maronites pole magyar anglo
        latin kiwi kiwis eskimo martian byzantine ottoman habsburg nazi nazis communist communists communism marxist
        marxists marxism leninist maoist maoists stalinist victorian edwardian elizabethan olympian olympians olympic
        jesuit jesuits franciscan benedictine capitalist socialist socialists fascist fascists zionist zionists
        creole cossack cossacks ashkenazi sephardic hasidic amish mormon mormons baptist baptists methodist methodists
        lutheran lutherans presbyterian presbyterians episcopalian evangelical evangelicals wahhabi salafi sufi
        dax mdax cac ftse bulletin correction advisory embargo editors urgent flash update writethru
        dlr dollar dollars euro euros yen sterling treasuries
        jewish judaism hinduism buddhism protestants orthodox shiites sunnis muslim arab-israeli afro-american
        """
    /// Before `of`, `for`, `on` or `against` and a name these make an organisation.
    static let gathers = """
        conference agreement alliance convention friends sons daughters doctors physicians mothers parents citizens people
        americans students women teachers lawyers veterans scientists reporters writers artists workers knights brotherhood
        sisters order league congress church company voice voices voters families fighters forum
        """
    /// `of` and a place follow.
    static let placeNouns = """
        town towns village villages city cities port suburb suburbs hamlet district province region county capital island
        islands resort area neighborhood neighbourhood outskirts mayor governor bishop archbishop residents streets north
        south east west northeast northwest southeast southwest coast shores republic kingdom borough municipality enclave
        township settlement settlements territory port ports peninsula valley mountains border state states
        """
    /// `of`, `at`, `for` or `with` and an organisation follow.
    static let leadsBody = """
        chairman chairwoman executive officer president spokesman spokeswoman spokesperson analyst analysts economist
        economists strategist trader traders broker dealer manager shares subsidiary unit division branch partner partners
        founder cofounder owner editor publisher employee employees treasurer dean professor curator takeover acquisition
        parent affiliate arm shareholders executives stake
        """
    /// An organisation stands before it.
    static let followsBody = """
        spokesman spokeswoman spokesperson executive executives shares stock shareholders stockholders subsidiary employees
        workers customers management headquarters officials plant plants unit lawyers newspaper magazine guerrillas rebels
        gunmen fighters militants militia players fans striker midfielder defender goalkeeper coach manager chairman
        chief engineers pilots drivers miners factory stores faction party movement band label chain airline bank company
        firm agency newspaper daily weekly magazine television radio network station team club squad union
        """
    /// `the newspaper Haaretz`, `Volvo, the carmaker`.
    static let namesBody = """
        company firm maker automaker carmaker chipmaker drugmaker steelmaker brewer distiller retailer grocer supermarket
        airline carrier insurer reinsurer lender brokerage bank manufacturer distributor supplier exporter importer
        contractor subsidiary affiliate conglomerate consultancy utility startup start-up multinational corporation
        newspaper tabloid broadsheet daily weekly magazine website webzine portal channel station agency newswire watchdog
        regulator charity nonprofit thinktank institute organisation organization body union federation party faction
        militia insurgency movement band studio label orchestra university college hospital ministry consortium
        cooperative brand shipbuilder shipyard refiner thinktank pollster supermarket
        chain housebuilder operator outsourcer franchise club
        """
    static let longTitles = """
        secretary of state
        secretary of defense
        secretary of defence
        secretary of the treasury
        secretary general
        under secretary general
        prime minister
        deputy prime minister
        foreign minister
        deputy foreign minister
        foreign secretary
        home secretary
        defence minister
        defense minister
        defense secretary
        defence secretary
        finance minister
        interior minister
        justice minister
        health minister
        health secretary
        education minister
        education secretary
        trade minister
        treasury secretary
        state secretary
        press secretary
        first lady
        vice president
        vice chairman
        vice premier
        attorney general
        solicitor general
        surgeon general
        inspector general
        governor general
        director general
        chief executive
        chief executive officer
        chief of staff
        chief justice
        chief minister
        chief financial officer
        chief economist
        crown prince
        majority leader
        minority leader
        opposition leader
        party leader
        national security adviser
        national security advisor
        special envoy
        major general
        lieutenant general
        lieutenant colonel
        brigadier general
        rear admiral
        vice admiral
        supreme leader
        managing director
        executive director
        district attorney
        police chief
        fire chief
        co founder
        executive vice president
        senior vice president
        deputy chairman
        deputy director
        assistant secretary
        assistant attorney general
        deputy secretary
        deputy assistant secretary
        district judge
        circuit judge
        chief prosecutor
        special prosecutor
        independent counsel
        special counsel
        defense attorney
        defence lawyer
        head coach
        head teacher
        assistant coach
        chief negotiator
        chief spokesman
        prime minister designate
        president elect
        emeritus professor
        associate professor
        assistant professor
        shadow chancellor
        head coach
        team principal
        """
}
