import Feeds
import Foundation
import JSON
import News
import Testing

@Suite("Source profiles")
struct SourceProfileTests {
    private func profiles(_ yaml: String...) throws -> SourceProfiles {
        try SourceProfiles(
            reading: yaml.enumerated().map { SourceProfileFile(name: "\($0).yaml", bytes: Array($1.utf8)) })
    }

    private func faults(_ yaml: String...) -> [SourceProfileFault] {
        do {
            _ = try SourceProfiles(
                reading: yaml.enumerated().map { SourceProfileFile(name: "\($0).yaml", bytes: Array($1.utf8)) })
            return []
        } catch {
            return error.faults
        }
    }

    private func article(_ bytes: [UInt8], _ profiles: SourceProfiles, source: String? = nil) throws -> JSONElement {
        let settings = FeedSettings(source: source, file: "in/northline/1.txt", profiles: profiles)
        let found = try #require(read(bytes, settings).first?.article)
        var decoder = ArticleDecoder()
        _ = try decoder.decode(found.json)
        return try #require(found.document).root
    }

    private func anpa(_ service: String = "k", footer: String = "KES-21:37-09-12-26", body: String = "\tText.\r\n")
        -> [UInt8]
    {
        Array(
            "\u{16}\u{16}\u{1}\(service)0105\u{1F}news-\r\nu x BC-Cup 1stLd   09-12 0344\r\n\u{2}^BC-Cup,344<\r\n^Cup won<\r\n\(body)\u{3}\(footer)\r\n\u{4}"
                .utf8)
    }

    @Test("The shipped ones can be read")
    func shipped() throws {
        let folder = checkout.appendingPathComponent("Config/sources")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        #expect(names.count >= 3)
        let files = try names.sorted().map {
            SourceProfileFile(name: $0, bytes: try bytes(of: folder.appendingPathComponent($0)))
        }
        let profiles = try SourceProfiles(reading: files)
        #expect(profiles.profiles.count == names.count)
        #expect(profiles.profile(named: "kes")?.source == "Kestrel")
        for file in files {
            let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
            #expect(lines.count <= 10, "\(file.name)")
        }
    }

    @Test("Each thing that is wrong is told with its file and line, all at once")
    func faultsAreTold() {
        #expect(
            faults("names: [K]").map(\.description) == [
                "source profile: 0.yaml:1: `source` is missing: what the desk calls the agency"
            ])
        let wrong = faults(
            """
            source: K
            colour: blue
            charset: utf-99
            dates: year-first
            zone: soon
            footer: "{source} {day}"
            categories: {f: economy}
            boilerplate: ["*"]
            lines: [LINE FEED]
            match: {formats: [telex]}
            versions: 3
            """)
        #expect(wrong.map(\.line).sorted() == [2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 11])
        #expect(wrong.contains { $0.problem.contains("`colour` is no key of a profile; these are: source, names") })
        #expect(wrong.contains { $0.problem.contains("without {day}, {month} and {year}") })
        #expect(faults("source: [").first?.problem.contains("this is no YAML") == true)
        #expect(faults("source: K", "source: L\nnames: [k]").first?.file == "1.yaml")
        #expect(faults("").count == 1)
    }

    @Test("Without a profile a message is read by the standard")
    func none() throws {
        let root = try article(anpa(footer: "KES-WF-09-12-26 2137GMT<"), .none)
        #expect(root["versionCreated"]?.string == "2026-09-12T21:37:00.000Z")
        #expect(root["infoSources"]?.elements.first?["name"]?.string == "KES")
    }

    @Test("Day first, its own footer and zone, its category, its name: by service letter, by stamp or by --source")
    func teleprinter() throws {
        let kestrel = try profiles(
            """
            source: Kestrel
            names: [KES]
            match: {services: [k]}
            dates: day-first
            zone: "+01:00"
            footer: "{source}-{hour}:{minute}-{day}-{month}-{year}"
            categories: {x: medtop:16000000}
            boilerplate: ["(c) Kestrel *"]
            """)
        let body = "\tText.\r\n\t(C) Kestrel  2026, all rights\r\n"
        for (service, footer, source) in [
            ("k", "KES-21:37-09-12-26", nil), ("z", "KES-21:37-09-12-26", nil), ("z", "kes 21:37-09-12-26", "Kestrel"),
        ] as [(String, String, String?)] {
            let footer = footer.replacing("kes ", with: "kes-")
            let root = try article(anpa(service, footer: footer, body: body), kestrel, source: source)
            #expect(root["versionCreated"]?.string == "2026-12-09T20:37:00.000Z", "\(service) \(footer)")
            #expect(root["infoSources"]?.elements.first?["name"]?.string == "Kestrel")
            #expect(root["uri"]?.string == "urn:wiredesk:kestrel:anpa:\(service)0105:20261209:bc-cup")
            #expect(root["subjects"]?.elements.first?["uri"]?.string == "medtop:16000000")
            #expect(root["subjects"]?.elements.first?["literal"]?.string == "x")
            #expect(root["bodies"]?.elements.first { $0["role"]?.string == "main" }?["value"]?.string == "Text.")
        }
        // The same letter in capitals is another service.
        #expect(
            try article(anpa("K", footer: "X-WF-09-12-26 2137GMT"), kestrel)["infoSources"]?.elements.first?["name"]?
                .string == "X")
    }

    @Test("What a message takes from others keeps their name")
    func others() throws {
        let kestrel = try profiles("source: Kestrel\nnames: [KES]")
        let root = try article(anpa(footer: "AP-WF-09-12-26 2137GMT<"), kestrel, source: "Kestrel")
        #expect(root["infoSources"]?.elements.first?["name"]?.string == "AP")
    }

    @Test("Charset and line separators of a gateway, known by the folder that is read")
    func gateway() throws {
        let northline = try profiles(
            "source: Northline\nmatch: {files: [\"*/northline/*\"]}\ncharset: iso-8859-2\nlines: [US]\ncategories: {spo: medtop:15000000}"
        )
        let text = "\u{1}abc0001 4 spo 120\u{1F}Slug/\u{1F}\u{2}Vyhr"
        let bytes =
            Array(text.utf8) + [0xE1, 0x6C, 0x69, 0xB9]
            + Array(" =\u{1F}\u{1F}   Text.\u{1F}\u{3}\u{1F}101005 mar 26\u{1F}\u{4}".utf8)
        let root = try article(bytes, northline)
        #expect(root["headlines"]?.elements.first?["value"]?.string == "Vyhráliš")
        #expect(root["infoSources"]?.elements.first?["name"]?.string == "Northline")
        #expect(root["uri"]?.string == "urn:wiredesk:northline:7901:abc0001:20260310")
        #expect(root["subjects"]?.elements.first?["uri"]?.string == "medtop:15000000")
    }

    @Test("Times without a zone, codes, and a version field that holds none, in NewsML and NITF")
    func markup() throws {
        let meridian = try profiles(
            "source: Meridian\nnames: [MRD]\nzone: CET\ndates: day-first\ncodes: {ECO: medtop:04000000}\nversions: none"
        )
        let newsml = """
            <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>mrd.example</ProviderId><DateId>20260310</DateId>\
            <NewsItemId>a</NewsItemId><RevisionId PreviousRevision="0" Update="N">881</RevisionId></NewsIdentifier></Identification>\
            <NewsManagement><ThisRevisionCreated>20260310T101500</ThisRevisionCreated></NewsManagement><NewsComponent>\
            <NewsLines><HeadLine>A</HeadLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="MRD"/></Provider>\
            </AdministrativeMetadata><DescriptiveMetadata><SubjectCode><Subject FormalName="ECO"/></SubjectCode>\
            </DescriptiveMetadata></NewsComponent></NewsItem></NewsML>
            """
        let root = try article(Array(newsml.utf8), meridian)
        #expect(root["versionCreated"]?.string == "2026-03-10T09:15:00.000Z")
        #expect(root["version"] == nil)
        #expect(root["infoSources"]?.elements.first?["name"]?.string == "Meridian")
        #expect(root["subjects"]?.elements.first?["uri"]?.string == "medtop:04000000")
        let nitf =
            "<nitf><head><docdata><doc-id regsrc=\"MRD\" id-string=\"7\"/><date.issue norm=\"04/05/2026 10:00\"/></docdata></head></nitf>"
        let second = try article(Array(nitf.utf8), meridian)
        #expect(second["versionCreated"]?.string == "2026-05-04T09:00:00.000Z")
        #expect(second["uri"]?.string == "urn:wiredesk:meridian:7")
    }

    @Test("A pattern is a whole line, without case, white space as one space")
    func patterns() {
        let pattern = LinePattern("(c) Kestrel *")
        #expect(pattern.matches("(C) KESTREL  News 2026"))
        #expect(!pattern.matches("said (c) Kestrel News"))
        #expect(LinePattern("*a*b*").matches("xaxbx") && !LinePattern("*b*a").matches("ab"))
        #expect(LinePattern("aba*aba").matches("abaaba") && !LinePattern("aba*aba").matches("ababa"))
    }
}
