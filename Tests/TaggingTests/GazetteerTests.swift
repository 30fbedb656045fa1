import Foundation
import News
import Tagging
import Testing
import Text

@Suite struct GazetteerTests {
    private func failure(_ text: String) -> GazetteerError? {
        do {
            _ = try Gazetteer(parsing: [GazetteerSource(name: "ours.tsv", bytes: Array(text.utf8))])
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "A filter by the name of a country or region that ships takes in what lies inside it, unless two have the name")
    func filtersByName() throws {
        var codes: [String: Set<String>] = [:]
        for source in Gazetteer.builtInSources {
            for line in String(decoding: source.bytes, as: UTF8.self).split(separator: "\n") {
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
                guard fields.count > 2, fields[0] == "place", fields[2] != "-" else { continue }
                codes[String(fields[1].drop { "^?".contains($0) }), default: []].insert(fields[2].lowercased())
            }
        }
        #expect(codes.count > 300)
        for (name, codes) in codes {
            let filter = try Filter("place=" + Filter.encoded(name))
            for code in codes {
                #expect(filter.matches(Facets(kind: "none", places: [code])) == (codes.count == 1), "\(name) \(code)")
            }
        }
    }

    @Test(
        "A wrong line is named by file and line",
        arguments: [
            ("place\tNorland\nPort Lowell", 2, "found 1 fields"), ("town\tPort Lowell", 1, "`town`"),
            ("# x\n\nplace\t", 3, "name is empty"), ("place\tNorland\tNL\t-\t858", 1, "`858`"),
            ("place\tNorland\tNL\t-\tQ8x", 1, "`Q8x`"), ("place\t...", 1, "no word"),
            ("place\tNorland\t-\t-\t-\t~", 1, "no word"),
            ("place\ta\tb\tc\tQ1\te\tf", 1, "found 7 fields"),
            ("city\tPort Lowell\tNX\tG12\t91,0", 1, "`91,0`"),
            ("city\tPort Lowell\tNX\tX12", 1, "`X12`"), ("city\tPort Lowell\tNX\tG12\t9", 1, "degrees"),
        ])
    func wrong(example: (String, Int, String)) throws {
        let error = try #require(failure(example.0))
        #expect(error.file == "ours.tsv" && error.line == example.1)
        #expect(error.description.contains(example.2), "\(error)")
    }

    @Test("Entries of one's own are found, with code, surroundings and id")
    func own() throws {
        let text =
            "# ours\r\nplace\tNorland\tNX\t-\tQ1\t~Norlander|~Norlanders\r\nplace\tPort Lowell\t-\tNX\r\norg\tNorland Bank\tNLB\t-\t-\t^NLB\n"
        let gazetteer = try Gazetteer(parsing: [GazetteerSource(name: "x", bytes: Array(text.utf8))])
        #expect(gazetteer.count == 3)
        let entities = Tagger(gazetteer: gazetteer).tag(
            read("It rained in Port Lowell. The NLB of Norland closed."))
        let place = try #require(entities.first { $0.name == "Norland" })
        #expect(place.literal == "NX" && place.uri == "https://www.wikidata.org/entity/Q1")
        #expect(entities.first { $0.name == "Port Lowell" }?.within == ["NX"])
        #expect(entities.first { $0.name == "Norland Bank" }?.literal == "NLB")
    }

    @Test("A city lies in its country and has an id and coordinates")
    func city() throws {
        let text = "place\tNorland\tNX\ncity\tPort Lowell\tNX\tG12\t36.2,-37.16\tLowellhaven\n"
        let gazetteer = try Gazetteer(parsing: [GazetteerSource(name: "x", bytes: Array(text.utf8))])
        let found = try #require(
            Tagger(gazetteer: gazetteer).tag(read("It rained in Lowellhaven.")).first)
        #expect(found.name == "Port Lowell" && found.within == ["NX"])
        let uri = try #require(found.uri)
        #expect(uri == "https://www.geonames.org/12")
        let degrees = try #require(gazetteer.coordinates(of: uri))
        #expect(abs(degrees.latitude - 36.2) < 0.001 && abs(degrees.longitude + 37.16) < 0.001)
        #expect(gazetteer.coordinates(of: "https://www.geonames.org/13") == nil)
        #expect(gazetteer.names(ofPlace: "lowellhaven") == ["Port Lowell"] && gazetteer.names(ofPlace: "Lowell") == [])
    }

    @Test("No id is given to two entries that ship")
    func ids() throws {
        var lines: [String: Substring] = [:]
        let text = String(decoding: Gazetteer.builtIn.sourceBytes, as: UTF8.self)
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let column = fields[0] == "city" ? 3 : 4
            guard fields.count > column, fields[column] != "-" else { continue }
            #expect(lines[String(fields[column])] == nil, "\(line)")
            lines[String(fields[column])] = line
        }
        #expect(lines.count > 20_000)
    }

    private static let builtInFiles = [
        ("places.tsv", "Places"), ("cities.tsv", "Cities"), ("organisations.tsv", "Organisations"),
        ("people.tsv", "People"), ("words/given-names.txt", "GivenNames"),
        ("words/surnames.txt", "Surnames"),
        ("words/everyday.txt", "EverydayWords"),
    ]

    @Test("The built-in names and words are the files of Config/gazetteer, in order")
    func builtIn() throws {
        var bytes: [UInt8] = []
        let embeds = ProcessInfo.processInfo.environment["WIREDESK_EMBED"] != nil
        for (file, source) in Self.builtInFiles {
            let data = try Data(
                contentsOf: URL(fileURLWithPath: Package.root + "/Config/gazetteer/" + file))
            let swift = "Sources/Tagging/BuiltIn\(source).swift"
            if embeds {
                try Package.embed(String(decoding: data, as: UTF8.self), in: swift)
            } else if file.hasSuffix(".txt") {
                #expect(
                    try Package.embedded(in: swift) == String(decoding: data, as: UTF8.self), "\(swift)")
            }
            if file.hasSuffix(".tsv") { bytes += data }
        }
        if embeds { return }
        #expect(Gazetteer.builtIn.sourceBytes == bytes)
        #expect(Gazetteer.builtIn.count > 20_000)
        #expect(
            try Gazetteer(parsing: [GazetteerSource(name: "x", bytes: bytes)]).hash
                == Gazetteer.builtIn.hash)
    }
}
