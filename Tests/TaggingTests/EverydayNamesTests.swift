import News
import Tagging
import Testing
import Text

/// Names in everyday copy: kitchens, courts, councils, sport, business; every sentence is invented.
@Suite struct EverydayNamesTests {
    private let tagger = Tagger()

    private func tag(_ body: String, _ headline: String = "") -> [Entity] {
        tagger.tag(read(body, headline: headline))
    }

    private func names(_ body: String, headline: String = "", _ kind: Entity.Kind) -> Set<String> {
        Set(tag(body, headline).filter { $0.kind == kind }.map(\.name))
    }

    @Test(
        "A dish or a ware called after a place names no place",
        arguments: [
            "Turkey with sage and onion makes a supper. Roast the turkey for two hours.",
            "Cut a Victoria sponge for afters. Dijon mustard is best with it.",
            "Jerusalem artichokes need a long roast. Add Savoy cabbage.",
            "Brussels sprouts and Worcester sauce go well together.", "China plates should be warmed first.",
        ])
    func wares(text: String) {
        #expect(names(text, .place).isEmpty, "\(tag(text))")
    }

    @Test(
        "A country whose name is a word is meant where another country, a town of it or a verb of speech stands by",
        arguments: [
            "Turkey and Greece signed the deal.", "Turkey said that it would sign.",
            "Turkey and its allies agreed. The talks were held in Ankara.", "They flew to Turkey on Monday.",
        ])
    func countriesThatAreWords(text: String) {
        #expect(names(text, .place).contains("Turkey"), "\(tag(text))")
    }

    @Test(
        "Somebody whose names are places' is a person, behind a title and without one",
        arguments: [
            ("Chef Jordan Reading added a spoon of it.", "Jordan Reading"),
            ("The baker Chelsea Marsh taught her.", "Chelsea Marsh"),
            ("\"Nobody notices,\" said Paris Holloway, a baker.", "Paris Holloway"),
            ("A kick by Finn Russell settled it.", "Finn Russell"),
            ("Cllr Martin Oakes said that there was no money.", "Martin Oakes"),
        ])
    func bearersOfPlaces(text: String, name: String) {
        #expect(names(text, .person) == [name], "\(tag(text))")
        #expect(names(text, .place).isEmpty, "\(tag(text))")
    }

    @Test("A firm called after a place is a firm wherever the place is not said to be where something is")
    func firmsOfPlaces() {
        let text = "Rio Tinto will sell a mine to Antofagasta plc. Antofagasta declined to comment."
        #expect(names(text, .organisation) == ["Rio Tinto", "Antofagasta plc"])
        #expect(names(text, .place).isEmpty)
        #expect(names(text + " The port of Antofagasta was shut.", .place) == ["Antofagasta"])
        #expect(names("Shares of Westpac Banking Corp rose.", .organisation).count == 1)
    }

    @Test(
        "Georgia is the one whose towns, neighbours or people stand beside it",
        arguments: [
            ("The council in Atlanta approved the bonds. Georgia law requires a vote.", "US-GA"),
            ("Peach growers in Georgia, Alabama and Tennessee lost their crop.", "US-GA"),
            ("A court in Tbilisi freed an editor. Georgia has freed three.", "GE"),
            ("They live in Georgia. The Georgian president spoke.", "GE"),
            ("Washington stands by Georgia in its quarrel with Russia.", "GE"),
        ])
    func georgia(text: String, code: String) {
        #expect(tag(text).filter { $0.name == "Georgia" }.map(\.literal) == [code], "\(tag(text))")
    }

    @Test("One name means one place in a text, and the place that follows at once says which")
    func onePlace() {
        for (text, within) in [
            ("YORK (Northline) - A school in York was shut. York is quiet.", "GB-ENG"),
            ("YORK, Pennsylvania (AP) - A school in York was shut. York is quiet. They live in York.", "US-PA"),
        ] {
            let found = tag(text, "School in York shut").filter { $0.name == "York" }
            #expect(found.count == 1 && found.first?.within.contains(within) == true, "\(found)")
        }
        let birmingham = tag("He left Birmingham, Alabama, for London.").first { $0.name == "Birmingham" }
        #expect(birmingham?.within.contains("US-AL") == true)
    }

    @Test("A town whose name is also a person's is meant beside another town")
    func besideTowns() {
        #expect(names("Officials in Atlanta and Savannah are watching.", .place) == ["Atlanta", "Savannah"])
    }

    @Test("Where somebody lives stands behind the age")
    func livesIn() {
        #expect(names("Anna Holm, 34, of Reading, admitted theft.", .place) == ["Reading"])
        #expect(names("Anna Holm, 34, of Zelamba, admitted theft.", .place) == ["Zelamba"])
    }

    @Test(
        "Streets, churches, railways, storms and ships are nobody",
        arguments: [
            ("Police shut Clifton Street on Friday. Clifton Street was quiet.", "Police Shut Clifton Street Again"),
            ("The choir of St Mary sang.", ""), ("A spokesman for ScotRail said sorry. ScotRail told us so.", ""),
            ("Storm Agnes is on its way. Agnes may bring snow.", "Storm Agnes nears"),
            ("HMS Ajax left at noon.", ""), ("It was shut on Fridays.", ""), ("He told MPs that it was so.", ""),
        ])
    func nobody(text: String, headline: String) {
        #expect(names(text, headline: headline, .person).isEmpty, "\(tag(text, headline))")
    }

    @Test(
        "A capital of a headline in title case does not make a verb a surname",
        arguments: [
            "Reid Breaks With Party Over Proposed Tax", "Senate Set to Override Veto on Bill Allowing Old Suits",
            "Nebraska and Oklahoma Sue Colorado Over Old Law", "China Prepares for New Moon Landing in 2018",
        ])
    func titleCase(headline: String) {
        #expect(names("No.", headline: headline, .person).isEmpty, "\(tag("No.", headline))")
        #expect(names("No.", headline: "Josh Gerstein and Friends Open New Museum", .person) == ["Josh Gerstein"])
    }

    @Test(
        "What a saint or a patron has given the name to is one name",
        arguments: [
            ("She studied at King's College London for a year.", "King's College London"),
            ("She studied at St John's College, Cambridge.", "St John's College"),
            ("He was taken to Guy's Hospital by car.", "Guy's Hospital"),
            ("The vicar of St Aidan's Church has died.", "St Aidan's Church"),
            ("A teacher at St Oswald's Primary School spoke.", "St Oswald's Primary School"),
            ("A nurse at St Thomas' Hospital walked.", "St Thomas' Hospital"),
            ("The Women's Institute met.", "Women's Institute"), ("The Drivers' Union will strike.", "Drivers' Union"),
            ("It is called Indira Gandhi Medical College.", "Indira Gandhi Medical College"),
        ])
    func patrons(text: String, name: String) {
        #expect(names(text, .organisation) == [name], "\(tag(text))")
        #expect(names(text, .person).isEmpty, "\(tag(text))")
    }

    @Test("A possessive that is no patron's ends its name")
    func possessives() {
        #expect(names("It was Britain's Ministry of Defence.", .organisation) == ["Ministry of Defence"])
        #expect(names("Cameron's Downing Street office said so.", .organisation) == ["Downing Street"])
        #expect(!names("Her Majesty's Prison Service spoke.", .organisation).contains { $0.contains("Majesty") })
        #expect(names("He lives in St Mary's Close.", .place) == ["St Mary's Close"])
    }

    @Test(
        "Bodies called after countries, two counties, points of the compass and with capitals inside are found whole",
        arguments: [
            ("A licence from Fencing Canada came in May.", "Fencing Canada"),
            ("Officers of Essex and Kent Police came.", "Essex and Kent Police"),
            ("Devon and Cornwall Police said three were found.", "Devon and Cornwall Police"),
            ("South Western Railway cancelled sixty trains.", "South Western Railway"),
            ("A deal with KisanKart was signed.", "KisanKart"), ("He told Zelamba that it was so.", "Zelamba"),
            ("The Unite union said no.", "Unite"), ("Bills will rise, Ofwat said.", "Ofwat"),
            ("She runs the Copper Kettle in Ludlow.", "Copper Kettle"),
            ("She leads the Friends of Lincoln Library.", "Friends of Lincoln Library"),
        ])
    func bodies(text: String, name: String) {
        #expect(names(text, .organisation).contains(name), "\(tag(text))")
        #expect(names(text, .person).isEmpty, "\(tag(text))")
    }

    @Test("A town that a body is called after stays a town behind in or mayor of, a firm's first word does not")
    func townsOfBodies() {
        let text = "Totnes Town Council met. She is the new mayor of Totnes. They live in Totnes."
        #expect(
            names(text, .place) == ["Totnes"] && names(text, .organisation) == ["Totnes Town Council"], "\(tag(text))")
        #expect(names("Zelamba Rope Inc. rose. Shares in Zelamba rose.", .place).isEmpty)
    }

    @Test(
        "A trade before a firm's name at the head of a sentence, or behind its comma, makes it a firm's",
        arguments: [
            ("Brewer Adnams sold more ale than ever.", "Adnams"), ("Chipmaker Teralux plans a plant.", "Teralux"),
            ("Wilko, the homeware chain, is to shut.", "Wilko"), ("Wigan Warriors lost at home.", "Wigan Warriors"),
            ("Pupils of King Edward VI School won.", "King Edward VI School"),
            ("They met at the Billy Goat Tavern.", "Billy Goat Tavern"),
        ])
    func trades(text: String, name: String) {
        #expect(names(text, .organisation) == [name] && names(text, .person).isEmpty, "\(tag(text))")
    }

    @Test("Tory is the party, unless somebody bears it for a given name")
    func tory() {
        #expect(names("A Tory leader spoke. Tory MPs cheered.", .organisation) == ["Conservative Party"])
        #expect(names("The trial of Tory Lanez began.", .person) == ["Tory Lanez"])
    }

    @Test("A verb in lower case behind two capitals of a headline leaves the second one a surname")
    func headlineVerbs() {
        let headline = "Sarah Silverman and Michael Sheen split"
        #expect(names("It is over.", headline: headline, .person) == ["Sarah Silverman", "Michael Sheen"])
    }

    @Test("Surnames and wares with a capital inside are no organisations")
    func innerCapitals() {
        #expect(names("\"It is late,\" said McAllisterson.", .organisation).isEmpty)
        #expect(names("He bought the ZelaBoy and a HoloPen 2. See ThePlaceGuy.com for it.", .organisation).isEmpty)
    }

    @Test("A desk's mark is no part of the headline's first name")
    func marks() {
        for headline in ["CORRECTED-Coalition talks stall", "UPDATE 2-Refinery fire put out", "WRAPUP 1-Markets fall"] {
            #expect(tag("Nothing was said.", headline).isEmpty, "\(tag("Nothing was said.", headline))")
        }
        #expect(names("No.", headline: "REFILE-Tbilisi court frees editor", .place) == ["Tbilisi"])
    }

    @Test("An agency in the dateline that no gazetteer knows is not what the story is about")
    func agencies() {
        for text in [
            "LONDON (Northline) - Talks went on.", "WELLS, England, May 8 (Corvid News) _ Talks went on.",
            "SANTIAGO (Meridian) — Talks went on.",
        ] {
            #expect(names(text, .organisation).isEmpty && names(text, .person).isEmpty, "\(tag(text))")
            #expect(names(text, .place).count <= 2 && !names(text, .place).contains("Meridian"), "\(tag(text))")
        }
        #expect(names("LONDON (Reuters) - Oil rose.", .organisation) == ["Reuters"])
        #expect(names("OSLO - The firm (Northline) and the NATO (Norad) office met.", .organisation).contains("NATO"))
    }

    @Test("Two words that no list knows are somebody's name where the last one stands alone later")
    func taken() throws {
        let found = tag("Jannik Sinner reached the final. Sinner beat Tomas Vlk.", "Sinner through")
        let sinner = try #require(found.first { $0.kind == .person && $0.name == "Jannik Sinner" })
        #expect(sinner.mentions.count == 3)
        #expect(names("Jannik Window rose. Window was wide. The window fell.", .person).isEmpty)
    }

    @Test("A town on a river keeps its river")
    func onRivers() {
        #expect(names("The fair at Hay-on-Wye begins in May.", .place) == ["Hay-on-Wye"])
    }
}
