import Foundation
import SampleWire
import Testing

@Suite("Records are compared with what was written down")
struct ComparisonTests {
    let wire: SampleWire
    let expectedBytes: [UInt8]

    init() throws {
        expectedBytes = Array(try Data(contentsOf: samples.appendingPathComponent("expected.ndjson")))
        wire = try SampleWire(expected: expectedBytes)
    }

    /// What a desk that says just what was written down would publish.
    func perfect(_ change: (inout [String: Any], ExpectedArticle) -> Void = { _, _ in }) throws -> [UInt8] {
        var out = Data()
        for (number, e) in wire.expectations.enumerated() {
            var item: [String: Any] = ["uri": e.uri, "version": e.version]
            item["subjects"] = [
                ["uri": "medtop:20000002", "confidence": 100],
                ["uri": e.classes?.last ?? "medtop:01000000", "confidence": 90],
            ]
            item["places"] = e.places.map { ["name": "somewhere", "literal": $0 + "-01"] }
            func names(_ names: [String]) -> [[String: String]] {
                names.map { ["name": String($0.split(separator: "|").last ?? "").uppercased()] }
            }
            item["people"] = names(e.people + (e.alsoPeople ?? []))
            item["organisations"] = names(e.organisations)
            var record: [String: Any] = [
                "seq": number, "entry": "item", "item": item,
                "duplicate": ["kind": e.duplicate.kinds[0], "of": e.duplicate.of.first ?? NSNull()] as [String: Any],
                "story": ["id": "s-\(e.story ?? "alone \(number)")"],
            ]
            change(&record, e)
            if record.isEmpty { continue }
            out += try JSONSerialization.data(withJSONObject: record)
            out.append(0x0A)
            for notice in e.notices {
                out += try JSONSerialization.data(withJSONObject: [
                    "entry": "notice", "about": notice.about, "uri": e.uri, "cause": notice.cause,
                ])
                out.append(0x0A)
            }
        }
        return Array(out)
    }

    @Test("Records that say what was written down agree wholly")
    func whole() throws {
        let report = wire.compare(records: try perfect())
        #expect(report.share == 1, "\(report)")
        #expect(report.stories.precision == 1 && report.stories.recall == 1)
        #expect(report.articles.allSatisfy { $0.findings.allSatisfy(\.agrees) }, "\(report)")
        #expect(report.unexpected.isEmpty)
    }

    @Test("No records agree with nothing")
    func empty() {
        #expect(wire.compare(records: []).share == 0)
    }

    @Test("A wrong subject, kind, of, or a missing place each costs the article")
    func disagreements() throws {
        let uri = "https://harbourpress.example/a/hp-quake-1"
        let changes: [(SampleWireReport.Aspect, (inout [String: Any]) -> Void)] = [
            (.subject, { Self.edit(&$0) { $0["subjects"] = [["uri": "medtop:15000000", "confidence": 50]] } }),
            (.duplicate, { $0["duplicate"] = ["kind": "none"] }),
            (.duplicate, { $0["duplicate"] = ["kind": "near", "of": "urn:other"] }),
            (.places, { Self.edit(&$0) { $0["places"] = [[String: String]]() } }),
            (.record, { $0 = [:] }),
            (.record, { $0["entry"] = "dead" }),
        ]
        for (aspect, change) in changes {
            let report = wire.compare(
                records: try perfect { record, expectation in if expectation.uri == uri { change(&record) } })
            let wrong = report.articles.filter { !$0.isAsWrittenDown }
            #expect(wrong.map(\.uri) == [uri])
            #expect(wrong.first?.findings.filter { !$0.agrees }.map(\.aspect) == [aspect])
        }
    }

    @Test("A second record of a resent article is seen")
    func secondRecord() throws {
        let records = try perfect()
        let lines = records.split(separator: 0x0A)
        let report = wire.compare(records: records + [0x0A] + Array(lines[0]) + [0x0A])
        #expect(report.articles.filter { !$0.isAsWrittenDown }.count == 1)
    }

    @Test("One story for all has full recall and poor precision; a story each the other way round")
    func stories() throws {
        let one = wire.compare(records: try perfect { record, _ in record["story"] = ["id": "s-1"] })
        #expect(one.stories.recall == 1 && one.stories.precision < 0.1)
        var n = 0
        let each = wire.compare(
            records: try perfect { record, _ in
                n += 1
                record["story"] = ["id": "s-\(n)"]
            })
        #expect(each.stories.recall == 0 && each.stories.precision == 1)
        #expect(one.share == 1 && each.share == 1)
    }

    @Test("A broken expectation is refused with its line")
    func brokenExpectation() {
        do {
            _ = try SampleWire(expected: expectedBytes + Array("{\"uri\": 3}\n".utf8))
            Issue.record("read")
        } catch {
            #expect(error.line == wire.expectations.count + 1)
        }
    }

    private static func edit(_ record: inout [String: Any], _ change: (inout [String: Any]) -> Void) {
        var item = record["item"] as? [String: Any] ?? [:]
        change(&item)
        record["item"] = item
    }
}
