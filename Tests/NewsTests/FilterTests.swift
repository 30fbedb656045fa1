import News
import Testing

@Suite struct FilterTests {
    private let syria = Facets(
        kind: "none", uri: "urn:a:1", type: "text", signal: "new", source: "voa", language: "en-gb", story: "s-17",
        urgency: 4, embargo: "none", subjects: MediaTopics.topic("medtop:20000053")?.branch ?? [],
        places: ["syria", "sy", "aleppo"],
        people: ["barack obama"], organisations: ["r&d | co = 5%"])

    private func matches(_ text: String, _ facets: Facets? = nil) throws -> Bool {
        try Filter(text).matches(facets ?? syria)
    }

    @Test("The empty filter matches everything, notices and deads included")
    func empty() throws {
        #expect(try matches(""))
        #expect(try matches("", Facets(kind: "dead")))
        #expect(try matches("", Facets(kind: "exact", isNotice: true)))
    }

    @Test(
        "Values match by id or name, case folded, and a topic with its whole branch",
        arguments: [
            ("subject=medtop:16000000", true), ("subject=Conflict, War and Peace", true), ("subject=16000000", true),
            ("subject=http://cv.iptc.org/newscodes/mediatopic/20000053", true), ("subject=medtop:11000000", false),
            ("subject=medtop:11000000|medtop:16000000", true), ("subject!=medtop:11000000", true),
            ("subject!=medtop:11000000|medtop:16000000", false), ("place=SY", true), ("place=aleppo|US", true),
            ("place!=SY|US", false), ("person=Barack%20Obama", true), ("person=barack obama", true),
            ("source=VOA", true), ("source!=voa", false), ("language=en", true), ("language=EN-gb", true),
            ("language=e", false),
            ("language=en-GB-x", false), ("uri=URN:a:1", true), ("type=text", true), ("signal=new|kill", true),
            ("story=s-17", true), ("story!=s-17", false), ("kind=none", true), ("kind!=exact|near", true),
            ("kind=dead", false),
            ("organisation=R%26D %7C co %3D 5%25", true), ("urgency=4", true), ("urgency=1|2", false),
            ("urgency!=3", true),
            ("embargo=none", true), ("embargo=Pending", false), ("embargo!=pending", true),
            ("embargo=none|pending", true),
            ("urgency!=4", false), ("urgency<=4", true), ("urgency<=3", false), ("urgency>=4", true),
            ("urgency>=5", false),
            ("subject=medtop:16000000|medtop:11000000&place=SY&kind!=exact|near", true),
            ("place=SY&place=US", false), ("place=SY&place=Aleppo", true),
        ])
    func values(_ text: String, _ expected: Bool) throws { #expect(try matches(text) == expected, "\(text)") }

    @Test("A missing number fails its clause, whatever the relation; a missing text only '='")
    func missing() throws {
        let bare = Facets(kind: "none")
        for text in ["urgency=4", "urgency!=4", "urgency<=9", "urgency>=1"] { #expect(try !matches(text, bare)) }
        #expect(try !matches("place=SY", bare))
        #expect(try matches("place!=SY", bare))
        #expect(try matches("story!=s-1&source!=voa", bare))
    }

    @Test("A notice matches what its item matched, and is besides of kind notice")
    func notices() throws {
        var notice = syria
        notice.isNotice = true
        #expect(try matches("place=SY&kind!=exact|near", notice))
        #expect(try matches("kind=none", notice))
        #expect(try matches("kind=notice", notice))
        #expect(try matches("kind=exact|notice", notice))
        #expect(try !matches("kind!=notice", notice))
        #expect(try !matches("kind!=none", notice))
        #expect(try !matches("kind=notice&place=US", notice))
        #expect(try !matches("kind=notice"))
        notice.kind = "exact"
        #expect(try !matches("kind!=exact", notice))
    }

    @Test(
        "An embargo is pending where it ends after the moment of receipt, or where the item is withheld; no clock is asked",
        arguments: [
            (nil, nil, "none"), ("2026-11-20T12:00:00Z", nil, "none"), ("2026-11-20T12:00:01Z", nil, "pending"),
            ("2026-11-20T13:00:00+01:00", nil, "none"), ("2026-11-20T13:00:00.5+01:00", nil, "pending"),
            ("2026-11-20T11:00:00Z", "withheld", "pending"), (nil, "withheld", "pending"), (nil, "canceled", "none"),
            ("2126-01-01T00:00:00Z", "usable", "pending"),
        ] as [(String?, String?, String)])
    func embargo(_ until: String?, _ status: String?, _ expected: String) throws {
        let moment = try Timestamp("2026-11-20T12:00:00Z")
        var members = #"{"uri":"urn:x:1""#
        if let until { members += #","embargoedUntil":"\#(until)""# }
        if let status { members += #","pubStatus":"\#(status)""# }
        var decoder = ArticleDecoder()
        let item = Record.item(
            ItemRecord(
                sequence: 1, accession: 1, received: moment, article: try decoder.decode(Array((members + "}").utf8)),
                enrichment: Enrichment(), duplicate: .none, story: nil,
                provenance: Provenance(by: "", model: "", rules: "", gazetteer: "")))
        let live = Facets(item)
        // The notice comes when the embargo has long passed; it reaches those who got the item.
        let notice = Record.notice(
            NoticeRecord(
                sequence: 2, accession: 2, received: moment.advanced(byMicroseconds: 1 << 60), about: .withdrawn,
                uri: "urn:x:1", itemSequence: 1, cause: "urn:x:2", facets: live))
        for record in [item, notice] {
            var json: [UInt8] = []
            RecordWriter.append(record, to: &json)
            for facets in [Facets(record), try Facets(json: json), Facets(try RecordReader.read(json))] {
                for state in EmbargoState.allCases {
                    #expect(try matches("embargo=\(state.rawValue)", facets) == (state.rawValue == expected))
                }
            }
        }
    }

    @Test("Dead entries are found by kind and uri")
    func dead() throws {
        let dead = Facets(
            DeadRecord(
                sequence: 1, accession: 1, received: Timestamp(microseconds: 0), uri: "urn:A:1", reason: "x"))
        #expect(try matches("kind=dead", dead))
        #expect(try matches("uri=urn:a:1", dead))
        #expect(try !matches("kind=none", dead))
        #expect(try !matches("embargo=none", dead))
        #expect(try matches("embargo!=pending", dead))
    }

    @Test(
        "An error names the column and what was expected there",
        arguments: [
            ("topic=x", 1, "found \"topic\" where a key was expected"),
            ("subject", 8, "found the end where '=' or '!=' was expected"),
            ("subject=", 9, "found the end where a value was expected"),
            ("subject=a||b", 11, "found '|' where a value was expected"),
            ("subject=a&", 11, "ends where a key was expected"),
            ("&subject=a", 1, "found '&' where a key was expected"),
            ("subject<=3", 8, "is no number"), ("urgency=x", 9, "whole number"), ("urgency<=4x", 11, "whole number"),
            ("urgency<4", 8, "'=', '!=', '<=' or '>='"), ("place=a=b", 8, "%3D"),
            ("place=%4", 7, "two hexadecimal digits"),
            ("place=%zz", 7, "two hexadecimal digits"), ("place=a&kind=copy", 14, "kind is one of none, exact"),
            ("place=%ff", 7, "UTF-8"), ("subject =x", 8, "'=' or '!='"),
            ("signal=stop", 8, "new, update, correction, kill"),
            ("type=story", 6, "type is one of"), ("embargo=lifted", 9, "embargo is one of none, pending"),
            (" subject=x", 1, "key was expected"), ("urgency=", 9, "whole number"),
            ("subject!x", 8, "'=' or '!='"), ("Subject=x", 1, "key was expected"),
        ])
    func errors(_ text: String, _ column: Int, _ part: String) {
        do throws(FilterError) {
            _ = try Filter(text)
            Issue.record("\(text) was accepted")
        } catch {
            #expect(error.column == column, "\(text): \(error)")
            #expect(error.sentence.contains(part), "\(text): \(error)")
        }
    }

    @Test("Filters beyond the limits are refused: bytes, clauses, values")
    func limits() {
        #expect(throws: FilterError.self) { try Filter("place=" + String(repeating: "x", count: 1 << 20)) }
        #expect(throws: FilterError.self) { try Filter(Array(repeating: "place=a", count: 33).joined(separator: "&")) }
        #expect(throws: Never.self) { try Filter(Array(repeating: "place=a", count: 32).joined(separator: "&")) }
        #expect(throws: FilterError.self) {
            try Filter("place=" + Array(repeating: "a", count: 257).joined(separator: "|"))
        }
        // A country counts twice, with the code that stands for what lies inside it: what is written reads back.
        let fits = "place=Syria|" + Array(repeating: "a", count: 254).joined(separator: "|")
        #expect(throws: Never.self) { try Filter(Filter(fits).description) }
        #expect(throws: FilterError.self) { try Filter(fits + "|a") }
    }

    @Test("A Wikidata uri is one however its scheme and host are written, and reads back as an equal filter")
    func wikidata() throws {
        for uri in ["https://www.wikidata.org/entity/Q858", "Https://www.wikidata.org/entity/Q858", "Q858", "q858"] {
            let filter = try Filter("place=" + uri)
            #expect(filter.description == "place=q858|sy", "\(uri)")
            #expect(try Filter(filter.description) == filter, "\(uri)")
        }
    }

    @Test(
        "A country or region by name or id takes in what lies inside it; a name that two have takes neither's",
        arguments: [
            ("place=Syria", ["aleppo", "sy"], true), ("place=SYRIA", ["aleppo", "sy"], true),
            ("place=UK", ["leeds", "gb-eng", "gb"], true), ("place=Great%20Britain", ["leeds", "gb-eng", "gb"], true),
            ("place=England", ["leeds", "gb-eng", "gb"], true), ("place=Scotland", ["leeds", "gb-eng", "gb"], false),
            ("place=Q142", ["lyon", "fr"], true), ("place!=France", ["lyon", "fr"], false),
            ("place=Georgia", ["tbilisi", "ge"], false), ("place=Georgia", ["georgia", "us-ga", "us"], true),
        ])
    func inside(filter: String, places: [String], matches: Bool) throws {
        #expect(try Filter(filter).matches(Facets(kind: "none", places: places)) == matches)
    }

    @Test(
        "A subject, language or place that only a sender's own spelling can match is doubted, with what to ask for",
        arguments: [
            ("subject=football", ["American football"]), ("subject!=qwertz|politics", ["qwertz"]),
            ("language=english", ["en"]), ("subject=medtop:99999999", ["99999999"]),
            ("place=Lyon|Bombay", ["bombay", "Mumbai"]), ("place!=Lodnon", ["lodnon"]),
        ])
    func doubts(filter: String, mentions: [String]) throws {
        let doubts = try Filter(filter).doubts { ["bombay": ["Mumbai"], "lyon": ["Lyon"]][$0] ?? [] }
        #expect(doubts.count == 1)
        for mention in mentions { #expect(doubts.first?.contains(mention) == true, "\(doubts)") }
    }

    @Test("What the desk itself can say is not doubted", arguments: MediaTopics.topLevels)
    func noDoubts(topic: String) throws {
        let name = Filter.encoded(MediaTopics.name(of: topic) ?? "")
        let filter = try Filter("subject=\(topic)|\(name)&language=en|pt-BR&place=Syria|Lyon|us-ga|Q41183|tag:x")
        #expect(filter.doubts { ["syria": ["Syria"], "lyon": ["Lyon"]][$0] ?? [] } == [])
    }

    @Test("The description parses to an equal filter", arguments: 0..<50)
    func description(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        for _ in 0..<20 {
            let text = RandomFilter.text(&dice)
            let filter = try Filter(text)
            #expect(try Filter(filter.description) == filter, "seed \(seed): \(text) → \(filter)")
            #expect(try Filter(filter.description).description == filter.description)
        }
    }

    @Test("No bytes crash the parser", arguments: 0..<30)
    func fuzz(seed: UInt64) {
        var dice = Dice(seed: seed)
        for _ in 0..<300 {
            let bytes = (0..<dice.below(30)).map { _ in
                dice.chance(3)
                    ? UInt8(truncatingIfNeeded: dice.next()) : dice.pick(Array("subject=|&!<>%urgency4".utf8))
            }
            _ = try? Filter(bytes)
            var text = Array(RandomFilter.text(&dice).utf8)
            if !text.isEmpty { text[dice.below(text.count)] = UInt8(truncatingIfNeeded: dice.next()) }
            _ = try? Filter(text)
        }
    }
}

enum RandomFilter {
    static func text(_ dice: inout Dice) -> String {
        var clauses: [String] = []
        for _ in 0..<dice.below(4) {
            let key = dice.pick(Filter.Key.allCases)
            let value: (inout Dice) -> String = { dice in
                switch key {
                case .kind: dice.pick(["none", "exact", "near", "contained", "revision", "dead", "notice"])
                case .signal: dice.pick(["new", "update", "correction", "kill"])
                case .embargo: dice.pick(["none", "pending"])
                case .type: dice.pick(["text", "picture"])
                case .urgency: String(1 + dice.below(9))
                case .subject: dice.pick(["medtop:16000000", "Politics", "11000000", "own topic"])
                default: Filter.encoded(dice.pick(["SY", "Été", "a&b", "50%", "a=b|c", "urn:x:1", "VOA", "en"]))
                }
            }
            if key == .urgency, dice.chance(2) {
                clauses.append("urgency" + dice.pick(["<=", ">="]) + value(&dice))
            } else {
                clauses.append(
                    key.rawValue + dice.pick(["=", "!="])
                        + (0...dice.below(3)).map { _ in value(&dice) }.joined(separator: "|"))
            }
        }
        return clauses.joined(separator: "&")
    }
}
