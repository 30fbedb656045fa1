import Text

/// Words that tell people, organisations and places apart.
struct NameWords: Sendable {
    struct Role: OptionSet, Sendable, BitwiseCopyable {
        var rawValue: UInt32
        /// A given name.
        static let given = Role(rawValue: 1)
        /// Stands before a person's name: Mr., President, spokesman.
        static let title = Role(rawValue: 2)
        /// Part of an organisation's name: University, Ministry, Inc.
        static let organisation = Role(rawValue: 4)
        /// Ends a place's name: Street, River, County.
        static let placeTail = Role(rawValue: 8)
        /// Begins a place's name: Mount, Lake, Fort.
        static let placeHead = Role(rawValue: 16)
        /// said, told, added: a person stands beside it.
        static let speech = Role(rawValue: 32)
        /// in, near, outside: a place follows.
        static let locative = Role(rawValue: 64)
        /// de, van, bin, al: lower-case parts of names.
        static let particle = Role(rawValue: 128)
        /// Capitalised in English, and no name: months, weekdays, religions, `I`.
        static let noName = Role(rawValue: 256)
        /// of, for, and: carry an organisation's name on.
        static let connector = Role(rawValue: 512)
        /// Jr., Sr., III, QC: end a person's name.
        static let suffix = Role(rawValue: 1024)
        static let the = Role(rawValue: 2048)
        /// An everyday word (`CommonWords`).
        static let common = Role(rawValue: 4096)
        /// Follows a name and a hyphen without being part of it: backed, led, era.
        static let hyphenTail = Role(rawValue: 8192)
    }

    static let shared = NameWords()

    private let table: TokenTrie
    /// Titles of several words (`secretary of state`), with their parts; value unused.
    let titles: TokenTrie

    /// A filter of 4096 bits over the particles, by bits 30 to 41 of the hash: every word of a text is held against it.
    let particles: [UInt64]

    func withViews<R>(_ body: (TokenTrie.View, TokenTrie.View, UnsafePointer<UInt64>) -> R) -> R {
        table.withView { table in
            titles.withView { titles in
                particles.withUnsafeBufferPointer { particles in
                    // It is never empty.
                    body(table, titles, particles.baseAddress.unsafelyUnwrapped)
                }
            }
        }
    }

    private init() {
        var roles: [UInt64: Role] = [:]
        for (text, role) in Self.lists {
            for hash in Tokenizer.hashes(text) { roles[hash, default: []].insert(role) }
        }
        var table = TokenTrie()
        var particles = [UInt64](repeating: 0, count: 64)
        for (hash, role) in roles {
            table.insert([hash], value: role.rawValue)
            if role.contains(.particle) { particles[Int(hash >> 36) & 63] |= 1 << (hash >> 30 & 63) }
        }
        self.table = table
        self.particles = particles
        var titles = TokenTrie()
        for phrase in Self.longTitles.split(separator: "\n") {
            titles.insert(Tokenizer.hashes(String(phrase)), value: 0)
        }
        self.titles = titles
    }

    private static let lists: [(String, Role)] = [
        (titleWords, .title), (organisationWords, .organisation), (placeTails, .placeTail),
        ("mount mt lake fort ft port cape camp point san santa saint st el los las rio isle gulf strait", .placeHead),
        (
            """
            said says told added adds asked announced explained argued insisted warned tweeted wrote testified recalled
            noted replied responded declared stated acknowledged admitted claimed commented concluded continued denied
            suggested predicted stressed urged vowed pledged thinks believes
            """, .speech
        ),
        ("in near outside at across around from throughout towards toward into inside via", .locative),
        (
            "de la van von bin ibn al el der den di da du dos das del della ter ten bint abu ben le af av y e ul ud",
            .particle
        ),
        ("of for and on the against in to", .connector),
        ("jr sr ii iii iv qc kc mp mep phd md esq obe mbe cbe sc", .suffix),
        ("the", .the), (CommonWords.text, .common),
        (
            """
            backed led era based style born like linked controlled held run funded owned made friendly wide free bound
            related supported trained educated area old year occupied sponsored dominated brokered inspired affiliated
            aligned allied bred elect in on off up out to and or the for with of at by day hour mile man time level
            built speaking themed shaped sized type class only brand
            """, .hyphenTail
        ),
        (noNames, .noName), (givenNames, .given),
    ]

    private static let longTitles = """
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
        house speaker
        majority leader
        minority leader
        opposition leader
        party leader
        national security adviser
        national security advisor
        special envoy
        white house spokesman
        white house press secretary
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
        emeritus professor
        associate professor
        assistant professor
        shadow chancellor
        head coach
        team principal
        """

    private static let titleWords = """
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
        """
    private static let organisationWords = """
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
        """
    private static let placeTails = """
        street road avenue boulevard lane square park county province state district region territory island islands
        river lake sea ocean bay gulf mountain mountains hill hills valley desert peninsula coast beach bridge airport
        station stadium arena palace castle tower town village city heights springs falls canyon forest creek harbour
        harbor port strait canal plain plateau governorate prefecture oblast quarter borough crossing border highway
        """
    private static let noNames = """
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
        """
    private static let givenNames = """
        aaron abdul abdullah abdel abe abigail abraham adam adele adrian agnes ahmad ahmed aidan aisha alan alastair
        albert alberto alec alejandro aleksandr alessandro alex alexander alexandra alexei alexis alfonso alfred ali alice
        alicia alison allan allen allison alvin alyssa amanda amber amelia amir amit amy ana anastasia anders andre andrea
        andreas andrei andres andrew andrey andy angel angela angelina angus anil anita anjali ann anna anne annette annie
        anthony antoine anton antonio antony anwar april archie ariel arjun armando arnold art arthur arturo arun asad
        ashley ashraf asif audrey austin ava avi aziz babak bahar barack barbara barry bart bashar bashir beatrice becky
        belinda ben benedict benjamin benny bernadette bernard bernie bert beth bethany betty beverly bianca bill billy
        björn blake bo bob bobby boris brad bradley brandon brenda brendan brent bret brett brian bridget britney brooke
        bruce bruno bryan bryce byron caitlin caleb calvin cameron camilla candace carl carla carlo carlos carmen carol
        caroline carolyn carrie carter casey cassandra catherine cathy cecilia cesar chad charles charlie charlotte chelsea
        cheryl chloe chris christian christina christine christophe christopher chuck cindy claire clara clarence clark
        claude claudia clay clifford clint clinton clive cody colin colleen connie connor conor conrad constance corey
        cory courtney craig cristina crystal curtis cynthia daisy dale damian damien dan dana daniel daniela danielle danny
        darren darryl dave david dawn dean deborah debra declan denis denise dennis derek desmond diana diane diego dieter
        dimitri dirk dmitri dmitry dolores dominic don donald donna doris dorothy doug douglas drew duncan dustin dwayne
        dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah
        elisabeth elise elizabeth ella ellen elliot elliott ellis elon elsa emil emilia emily emma emmanuel enrique eric
        erica erich erik erin ernest ernesto esteban esther ethan eugene eva evan eve evelyn fabio faisal farah farid fatima
        felicity felipe felix ferdinand fernando fiona florence floyd frances francesca francesco francis francisco franco
        francois frank franklin franz fred freddie frederic frederick fredrik fritz gabriel gabriela gail gareth garry gary
        gavin gemma gene geoff geoffrey george georges georgina gerald gerard gerhard gerry gianni gideon gil gilbert
        giles gillian gina giorgio giovanni giulia gladys glen glenn gloria gonzalo gordon grace graeme graham grant greg
        gregory greta guido guillermo gustav gustavo guy gwen hal haley hamid hamza hannah hans harold harriet harris
        harrison harry harvey hasan hassan heather hector heidi helen helena helmut henri henrik henry herbert herman
        hilary hillary hiroshi holly hope horst howard hubert hugh hugo hussein hussain ian ibrahim ida ignacio igor ilya
        imran ingrid irene iris isaac isabel isabella isabelle ismail ivan ivanka ivo jack jackie jackson jacob
        jacqueline jacques jaime jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeanne
        jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joanna
        joanne joaquin jodie joe joel joerg johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef
        joseph josephine josh joshua joy joyce juan juanita judith judy julia julian juliana julie juliet julio julius
        june jurgen justin kaitlin kamal karen karim karin karl karol kate katherine kathleen kathryn kathy katie katrina
        kay kayla keith kelly kelvin ken kendra kenneth kenny kerry kevin khaled khalid kim kimberly kirk kirsten klaus kofi
        krista kristen kristin kristina kumar kurt kyle lara larry lars laura lauren laurence laurent lawrence leah lee
        leila len lena leo leon leonard leonardo leonid leroy leslie lester lewis liam lila lily linda lindsay lindsey
        lionel lisa liz lloyd logan lois lori lorenzo louis louisa louise luc luca lucas lucia lucy ludwig luigi luis luiz
        luke lydia lynn maggie magnus mahmoud malcolm malik mandy manfred manuel mara marc marcel marcelo marco marcus
        margaret margarita maria mariam marian marianne marie mario marion marissa mark markus marlene marshall marta
        martha martin martina marvin mary marwan masoud mathew mathias matt matteo matthew matthias maureen maurice
        mauricio max maxim maxine maya megan mehdi mehmet mel melanie melinda melissa mercedes mia michael michel michele
        michelle miguel mikael mike mikhail milan mildred miles milton miranda miriam mitch mitchell mohamed mohammad
        mohammed mohamad moira molly mona monica monique morgan moses muhammad murray mustafa myra nabil nadia nancy naomi
        narendra nasser natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel
        nikki nikolai nina noah noam noel noor nora norbert norma norman octavia oleg oliver olivia omar oscar osama otto
        owen pablo pamela paolo pat patricia patricio patrick patty paul paula pauline pavel pedro peggy penelope penny
        percy perry pete peter petra petro phil philip philippa philippe phillip phoebe phyllis pierre pieter piotr polly
        preston priya qasim quentin quincy rachel rafael rahul raj rajesh ralph ramon randall randy raquel raul ravi ray
        raymond rebecca recep reggie regina reinhard renata rene reuben rex reza ricardo richard rick ricky rita rob
        robbie robert roberta roberto robin robyn rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie
        rosa rosalind rose rosemary ross roxanne roy ruben rudolf rudy rupert russell ruth ryan sabine sabrina sadiq sally
        salman salvador sam samantha samir samuel sandra sandy sanjay sara sarah sasha saul scott sean sebastian selena
        serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley shinzo shirley sid sidney
        silvia silvio simon simone sofia sonia sophia sophie spencer stacey stacy stan stanley stefan stefano stella
        stephan stephanie stephen steve steven stewart stuart sue sundar sunil susan susanne suzanne sven sylvia takeshi
        tamara tammy tania tanya tara tariq tatiana taylor ted terence teresa terrence terri terry thaddeus theo theodore
        theresa thierry thomas tiffany tim timothy tina todd tom tomas tommy toni tony tracey tracy travis trevor tristan
        troy tyler ulrich uma umar ursula valentina valerie vanessa vera vernon veronica vic vicente vicky victor victoria
        viktor vijay vince vincent viola violet virginia vivian vladimir volodymyr wade wallace walter wanda warren wayne
        wei wendy werner wesley whitney wilhelm will willem william willie wilma winston wolfgang xavier xi yahya yasser
        yasmin yoko yolanda yuri yusuf yvonne zac zachary zainab zara zoe cathal siobhan niamh eoin oisin gerd uwe jens
        ole lars nils bjorn sanna jyrki matti pekka vaclav jiri tomasz pawel krzysztof andrzej jaroslaw lech zoltan viktor
        gabor istvan laszlo ion vasile mihai traian dragan zoran milos goran ante luka mateo nikola aleksandar giorgos
        kostas alexis yannis nikos stavros mehmet ahmet mustafa tayyip kemal bulent binali yigal benny avigdor yitzhak
        ehud tzipi binyamin benjamin hamad tamim mohamad saad rafik nabih walid ayman hosni abdelaziz abdou amadou ousmane
        moussa ibrahima kwame nana goodluck olusegun muhammadu bola uhuru raila jomo paul yoweri robert emmerson morgan
        cyril jacob thabo nelson desmond julius sipho nkosazana sanjeev rajiv sonia manmohan atal arvind amitabh shah
        aamir sachin virat imran nawaz benazir pervez asif bilawal sheikh khaleda aung thein joko susilo bambang megawati
        rodrigo gloria benigno ferdinand lee park moon shinzo junichiro yoshihide taro naoto hu jintao wen deng zhu
        """
}
