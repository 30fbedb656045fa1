import News
import Tagging
import Testing
import Text

/// Names as agency copy writes them; every sentence is invented.
@Suite struct WireNamesTests {
    private let tagger = Tagger()

    private func names(_ body: String, headline: String = "", _ kind: Entity.Kind) -> Set<String> {
        Set(tagger.tag(read(body, headline: headline)).filter { $0.kind == kind }.map(\.name))
    }

    @Test("A name goes on over the end of a line of text set in columns, and is written with one space")
    func wrapped() {
        let text = """
            The talks were led by the deputy chairman of the group, Ferdinand
            Okarendo, who had flown in with a delegation from the Xandrian
            Development Bank on the evening of the day before.
            """
        #expect(names(text, .person) == ["Ferdinand Okarendo"])
        #expect(names(text, .organisation).contains("Xandrian Development Bank"))
    }

    @Test(
        "Who has a known name for a given name is somebody else",
        arguments: [
            ("It was Officer Truman Fitzgerald who said so.", "Truman Fitzgerald"),
            ("The prize went to Reagan Fitzgerald of Otley.", "Reagan Fitzgerald"),
            ("She thanked Chelsea Clarke, who came second.", "Chelsea Clarke"),
        ])
    func bearers(text: String, name: String) {
        #expect(names(text, .person) == [name])
        #expect(names(text, .organisation).isEmpty)
    }

    @Test("A heading in title case does not run into the dateline below it")
    func heading() {
        let text = "Board Report Recommends Arming Teachers, Loosening Old Gun Laws\nWASHINGTON -- A report came out."
        #expect(names(text, .place).contains("Washington"))
    }

    @Test(
        "An organisation's name goes on over and, commas and of",
        arguments: [
            ("It was the Coffee, Sugar and Cocoa Exchange that said so.", "Coffee, Sugar and Cocoa Exchange"),
            ("He runs the National Heart, Lung and Blood Institute.", "National Heart, Lung and Blood Institute"),
            ("She wrote to the Ministry of Trade and Industry.", "Ministry of Trade and Industry"),
            ("Delegates of the U.S. Conference of Catholic Bishops met.", "U.S. Conference of Catholic Bishops"),
            ("A lobby called Citizens for Cleaner Harbours sued.", "Citizens for Cleaner Harbours"),
            ("Shares went to Hartley, Quill Ltd yesterday.", "Hartley, Quill Ltd"),
            ("She is an analyst at Dunnock, Lovage & Jarvis.", "Dunnock, Lovage & Jarvis"),
            ("It went to S.G. Varley and Co Ltd yesterday.", "S.G. Varley and Co Ltd"),
            ("He joined Hambling & Crewe in May.", "Hambling & Crewe"),
            ("The parents asked the Otley Independent School District.", "Otley Independent School District"),
            ("The parents asked the Boston Independent School District.", "Boston Independent School District"),
            (
                "It is on the agenda of the United Nations Conference on Trade and Development.",
                "United Nations Conference on Trade and Development"
            ),
        ])
    func bodies(text: String, name: String) {
        #expect(names(text, .organisation).contains(name), "\(text) \(names(text, .organisation))")
    }

    @Test("A company form or a weekday ends an organisation's name")
    func ends() {
        #expect(names("He left Varnholm Drugs Inc. of Cambridge in June.", .organisation) == ["Varnholm Drugs Inc."])
        #expect(!names("He dismissed his Cabinet on Monday.", .organisation).contains { $0.contains("Monday") })
    }

    @Test(
        "What stands beside an unknown word says that it is a place",
        arguments: [
            "Troops shelled the border town of Zelamba on Friday.", "Shops in the Yidara district stayed closed.",
            "Thousands fled to Zelamba on foot.", "They were 40 miles north of Zelamba on Friday.",
        ])
    func places(text: String) {
        #expect(!names(text, .place).isDisjoint(with: ["Zelamba", "Yidara"]), "\(text)")
        #expect(names(text, .person).isEmpty)
    }

    @Test("Of two names with and between them the unknown one is what the known one is")
    func coordinate() {
        #expect(names("They fled to Nairobi and Zelamba by bus.", .place).contains("Zelamba"))
    }

    @Test(
        "What stands beside an unknown word says that it is an organisation",
        arguments: [
            "The chairman of Opsivar resigned.", "Traders sold Opsivar shares all day.",
            "An analyst at Opsivar disagreed.", "The liberal Opsivar faction voted against it.",
            "It was printed in the newspaper Opsivar on Friday.", "The ratings body Opsivar said that it was so.",
            "Little is known of Opsivar, the iconic French brand of water.",
            "He left Opsivar, an airline, in May.", "It bought the Spanish bank Santander.",
        ])
    func organisations(text: String) {
        #expect(!names(text, .organisation).isDisjoint(with: ["Opsivar", "Santander"]), "\(text)")
    }

    @Test("A trade or an office behind a name's comma is a person's, a paper's or a firm's trade an organisation's")
    func appositions() {
        #expect(names("They met Opsivar, the chairman of the board.", .person) == ["Opsivar"])
        #expect(names("They met Hestra Opsivar, leader of the union.", .person) == ["Hestra Opsivar"])
        #expect(names("They met Opsivar, who left early.", .organisation).isEmpty)
        #expect(names("In Zelamba, a spokesman for the rebels said so.", .person).isEmpty)
        #expect(names("In Santander, the bank was closed.", .place) == ["Santander"])
    }

    @Test("A place's name is a person where one bears it, but not behind in")
    func surnameOfPlace() {
        let text = "Valeska Paris left the group. On Friday, Paris said that she was glad."
        #expect(names(text, .person) == ["Valeska Paris"])
        #expect(!names(text, .place).contains("Paris"))
        #expect(names("Valeska Paris left the group. She lives in Paris now.", .place).contains("Paris"))
    }

    @Test("The last name but one of three, and the one before Jr., may stand alone later")
    func middle() {
        let lechin = tagger.tag(read("Juan Lechin Oquendo fasted. Lechin, 83, was one of twelve."))
        #expect(lechin.first { $0.kind == .person }?.mentions.count == 2)
        let jordan = tagger.tag(read("Vernon E. Jordan Jr. appeared. \"I told the truth,\" Jordan said."))
        #expect(jordan.first { $0.kind == .person }?.mentions.count == 2)
    }

    @Test("A nickname in quotation marks stays inside the name")
    func nickname() {
        #expect(names("He picked William \"Mo\" Cowan for the seat.", .person) == ["William \"Mo\" Cowan"])
    }

    @Test("Stock codes, tags, accounts and initials explained by words in lower case are no names")
    func codes() {
        #expect(names("Varnholm AG <VRNG.F> said it would sell.", .organisation) == ["Varnholm AG"])
        #expect(tagger.tag(read("The tag #WeStandFirm spread from the @POTUS account.")).isEmpty)
        #expect(names("It fired a medium range missile (IRBM) twice. The IRBM flew far.", .organisation).isEmpty)
        #expect(names("It cost US$ 20,000 in all.", .place).isEmpty)
    }

    @Test("Points of the compass with a capital belong to the place")
    func compass() throws {
        let entity = try #require(
            tagger.tag(read("An office in West Berlin was closed.")).first { $0.kind == .place })
        #expect(entity.mentions.first?.length == "West Berlin".utf8.count)
    }

    @Test("The White House and the House are organisations; a championship is none")
    func institutions() {
        #expect(names("The White House declined to comment.", .organisation) == ["White House"])
        #expect(names("He asked House Speaker John Boehner to wait.", .organisation) == ["House of Representatives"])
        #expect(names("Brazil opened the World Cup with a win.", .organisation).isEmpty)
    }
}
