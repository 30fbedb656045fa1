import News
import Tagging
import Testing
import Text

@Suite struct TaggerTests {
    private let tagger = Tagger()

    private func tag(_ body: String, headline: String = "") -> [Entity] {
        tagger.tag(read(body, headline: headline))
    }

    private func names(_ entities: [Entity], _ kind: Entity.Kind) -> Set<String> {
        Set(entities.filter { $0.kind == kind }.map(\.name))
    }

    @Test("Every country of ISO 3166-1 with people in it is known by name")
    func countries() {
        for (name, code) in [
            ("Syria", "SY"), ("Côte d'Ivoire", "CI"), ("Burma", "MM"), ("Timor-Leste", "TL"),
            ("Kosovo", "XK"),
            ("Tuvalu", "TV"),
        ] {
            let found = tag("The ship left \(name) on Monday.").first { $0.kind == .place }
            #expect(found?.literal == code, "\(name)")
        }
    }

    @Test("A demonym names the country, and counts for less than its name")
    func demonyms() throws {
        let by = try #require(
            tag("The Syrian army moved. A Syrian official spoke.").first { $0.literal == "SY" })
        let name = try #require(tag("They left Syria. It was in Syria.").first { $0.literal == "SY" })
        #expect(by.name == "Syria" && by.mentions.count == 2)
        #expect(by.relevance < name.relevance)
    }

    @Test("Codes in capitals are told from words: US and us, WHO and who")
    func capitals() {
        #expect(tag("Tell us who did it.").isEmpty)
        let found = tag("The US and a U.S. agency asked the WHO to help.")
        #expect(found.first { $0.literal == "US" }?.mentions.count == 2)
        #expect(names(found, .organisation).contains("World Health Organization"))
    }

    @Test("A city lies in its country")
    func within() {
        #expect(tag("Fighting went on in Aleppo.").first?.within == ["SY"])
        #expect(tag("It happened in Hangzhou.").first?.within == ["CN"])
    }

    @Test("Of places with one name, the one whose country is named is meant")
    func ambiguous() {
        #expect(
            tag("Georgia and Russia signed. Tbilisi is calm.").first { $0.name == "Georgia" }?.literal
                == "GE")
        #expect(
            tag("Voters in Georgia and Alabama in the United States.").first { $0.name == "Georgia" }?
                .literal
                == "US-GA")
    }

    @Test("Later mentions by surname join the full name, also before it")
    func surnames() throws {
        let found = tag(
            "Mayor Jane Hollister opened the bridge. Hollister said it was late. \"Yes,\" said Ms. Hollister.",
            headline: "Hollister opens bridge")
        let people = found.filter { $0.kind == .person }
        #expect(people.map(\.name) == ["Jane Hollister"])
        #expect(people.first?.mentions.count == 4)
        #expect(people.first?.mentions.first?.inHeadline == true)
    }

    @Test("A known surname alone is its famous bearer, unless the text names another")
    func famous() {
        #expect(names(tag("Putin said no."), .person) == ["Vladimir Putin"])
        #expect(names(tag("Igor Putin, a cousin, said no. Putin left."), .person) == ["Igor Putin"])
    }

    @Test(
        "Unknown people and organisations are found by what is around them",
        arguments: [
            ("The plan failed, said Orla Fennimore, a lawyer.", Entity.Kind.person, "Orla Fennimore"),
            ("Foreign Minister Tarek Vassani spoke.", .person, "Tarek Vassani"),
            ("On Monday Gen. Vassani spoke.", .person, "Vassani"),
            ("Reports by Lau Siu-lai were read.", .person, "Lau Siu-lai"),
            ("A deal with Pelham Rope Inc. was signed.", .organisation, "Pelham Rope Inc."),
            ("He taught at the University of Lowell.", .organisation, "University of Lowell"),
            (
                "The Norland Ministry of Foreign Affairs spoke.", .organisation,
                "Norland Ministry of Foreign Affairs"
            ),
            ("They met near Lowell River.", .place, "Lowell River"),
            ("The car was found in Pelham, Texas.", .place, "Pelham"),
        ])
    func unknown(example: (String, Entity.Kind, String)) {
        let found = tag(example.0)
        #expect(names(found, example.1).contains(example.2), "\(found)")
    }

    @Test(
        "Everyday sentences name nothing",
        arguments: [
            "The men said they would not go.", "However, the Police had left. Monday was quiet.",
            "In March the Internet was slow.", "What now? Nobody knew.",
        ])
    func nothing(text: String) {
        #expect(tag(text).isEmpty, "\(tag(text))")
    }

    @Test("States stand behind parties and towns in their short forms")
    func states() {
        let found = tag("Rep. Ann Tolliver, R-Ga., met Orla Fennimore of Hoboken, N.J., on Monday.")
        #expect(Set(found.compactMap(\.literal)).isSuperset(of: ["US-GA", "US-NJ"]), "\(found)")
        #expect(names(found, .person) == ["Ann Tolliver", "Orla Fennimore"])
    }

    @Test(
        "Little words and titles can be names",
        arguments: [
            ("The note was signed by Gennadi A. Morozhkin.", "Gennadi A. Morozhkin"),
            ("They asked Al Fennimore for help.", "Al Fennimore"), ("The host was Larry King.", "Larry King"),
            ("His wife Nancy came.", "Nancy"), ("It was built by Drago Vukasovic.", "Drago Vukasovic"),
        ])
    func names(example: (String, String)) {
        #expect(names(tag(example.0), .person) == [example.1], "\(tag(example.0))")
    }

    @Test("A company's later mention by its first word joins it, and so do its initials")
    func companies() throws {
        let found = tag(
            "A deal with Pelham Rope Inc. was signed. It was good for Pelham, they said. The Norland Grain Council (NGC) agreed. NGC was late."
        )
        #expect(names(found, .organisation) == ["Pelham Rope Inc.", "Norland Grain Council"], "\(found)")
        #expect(found.first { $0.name == "Pelham Rope Inc." }?.mentions.count == 2)
        #expect(found.first { $0.name == "Norland Grain Council" }?.mentions.count == 3)
    }

    @Test("A city whose name is also a word needs a sign that the place is meant, once")
    func uncertain() {
        #expect(tag("Reading is good for you.").isEmpty)
        let found = tag("They live in Reading. Few like Reading, they said.").filter { $0.kind == .place }
        #expect(found.map(\.name) == ["Reading"] && found.first?.mentions.count == 2, "\(found)")
        #expect(names(tag("In Lincoln, Nebraska, Bob Lincoln said no."), .person) == ["Bob Lincoln"])
    }

    @Test("A well-known city is itself though a village bears its name", arguments: ["Boston", "Washington", "Paris"])
    func wellKnown(city: String) {
        #expect(names(tag("The \(city) lawyer said no. He likes \(city)."), .place) == [city])
    }

    @Test("A verb behind a title in a headline is nobody")
    func headlineVerbs() {
        let found = tag("Nothing was said.", headline: "Governor Appoints Old Aide to Fill Empty Seat")
        #expect(found.isEmpty, "\(found)")
    }

    @Test("A country and an institution of it are one name")
    func institutions() {
        let found = tag("The U.S. Circuit Court of Appeals agreed with the Greek Ministry of Culture.")
        #expect(
            names(found, .organisation) == ["U.S. Circuit Court of Appeals", "Greek Ministry of Culture"], "\(found)")
    }

    @Test("A work, a law or an event in capitals is no name of anybody")
    func works() {
        #expect(tag("They saw the Golden Harvest Festival and cited the Clean Water Act.").isEmpty)
    }

    @Test("Asides name nothing")
    func asides() {
        let found = tag(
            "By Jane Hollister\nThe ferry sank on Monday in rough sea.\nFILE - Barack Obama in Kenya, May 3, 2015.\n(Reporting by Tarek Vassani in Oslo)"
        )
        #expect(found.isEmpty, "\(found)")
    }

    @Test("Every mention is where it says, whatever the text", arguments: 0..<20)
    func mentions(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func random(_ n: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(n))
        }
        let pieces = [
            "Obama", "Barack", "Syria", "Syrian", "in", "the", "said", "U.S.", "University", "of", "\n",
            ".", ",",
            "al-Assad",
            "Bashar", "Mr.", "New", "York", "Times", "’s", "-", "Secretary", "State", "(", "AFP)", "Ltd",
            "中", "“", "”",
            "May",
        ]
        var scratch = Tagger.Scratch()
        for _ in 0..<30 {
            let body = (0..<random(120)).map { _ in pieces[random(pieces.count)] }.joined(
                separator: random(4) == 0 ? "" : " ")
            let headline = (0..<random(12)).map { _ in pieces[random(pieces.count)] }.joined(
                separator: " ")
            let document = read(body, headline: headline.replacing("\n", with: " "))
            let entities = tagger.tag(document, scratch: &scratch)
            #expect(entities == tagger.tag(document))
            for entity in entities {
                #expect(
                    !entity.name.isEmpty && (1...100).contains(entity.relevance) && !entity.mentions.isEmpty)
                for mention in entity.mentions {
                    let end =
                        mention.inHeadline ? document.bodyStart - 1 : document.bytes.count - document.bodyStart
                    #expect(mention.length > 0 && mention.start >= 0 && mention.start + mention.length <= end)
                }
            }
        }
    }

    @Test("The seeds name whom and what their readme says")
    func seeds() throws {
        let wanted: [String: [Set<String>]] = [
            "000": [
                ["Syria", "Russia", "United States", "Hangzhou", "Aleppo"],
                ["Barack Obama", "John Kerry", "Sergei Lavrov", "Sergei Ryabkov", "Michael Ratney"],
                ["Islamic State", "Al-Qaeda"],
            ],
            "001": [
                ["Syria", "Russia", "United States", "Hangzhou"],
                ["Barack Obama", "John Kerry", "Sergei Lavrov", "Vladimir Putin", "Bashar al-Assad"], [],
            ],
            "002": [
                ["Syria", "Turkey", "Ankara"], ["Recep Tayyip Erdogan", "Fethullah Gulen"],
                ["People's Protection Units", "Jabhat al-Nusra"],
            ],
            "003": [["Syria", "China"], ["Vladimir Putin", "Barack Obama", "Theresa May"], []],
            "004": [
                ["Syria", "Russia", "United States", "Hangzhou"],
                ["Barack Obama", "Vladimir Putin", "Bashar al-Assad", "John Kerry", "Sergei Lavrov"], [],
            ],
        ]
        for seed in try Shared.seeds() {
            let found = tagger.tag(seed.document)
            let want = try #require(wanted[String(seed.name.prefix(3))])
            for (kind, expected) in zip([Entity.Kind.place, .person, .organisation], want) {
                #expect(
                    expected.isSubset(of: names(found, kind)),
                    "\(seed.name): \(expected.subtracting(names(found, kind)))")
            }
        }
    }
}
