import Foundation

/// The sample wire's expectations, and the comparison of a desk's records with them.
///
///     let wire = try SampleWire(expected: bytesOf("Config/samples/expected.ndjson"))
///     let report = wire.compare(records: ndjson)
///     print(report)
///     exit(report.share >= 0.9 ? 0 : 1)
public struct SampleWire: Sendable {
    public let expectations: [ExpectedArticle]

    /// Reads `expected.ndjson`.
    public init(expected: [UInt8]) throws(SampleWireError) {
        var expectations: [ExpectedArticle] = []
        let decoder = JSONDecoder()
        for (number, line) in Self.lines(expected) {
            do {
                expectations.append(try decoder.decode(ExpectedArticle.self, from: line))
            } catch {
                throw SampleWireError(line: number, what: "\(error)")
            }
        }
        self.expectations = expectations
    }

    /// Compares records, one JSON object a line as `wiredesk-subscriber --output ndjson` prints them, in any order.
    public func compare(records ndjson: [UInt8]) -> SampleWireReport {
        compare(Self.lines(ndjson).compactMap { SampleRecord(line: $0.line) })
    }

    private struct Key: Hashable {
        var uri: String
        var version: String
    }

    func compare(_ records: [SampleRecord]) -> SampleWireReport {
        var byKey: [Key: [SampleRecord]] = [:]
        var notices: [String: [SampleRecord]] = [:]
        for record in records {
            if record.entry == "notice" {
                notices[record.uri, default: []].append(record)
            } else {
                byKey[Key(uri: record.uri, version: record.version), default: []].append(record)
            }
        }
        var report = SampleWireReport()
        var stories: [(expected: String, found: String, name: String)] = []
        for expectation in expectations {
            let found = byKey.removeValue(forKey: Key(uri: expectation.uri, version: expectation.version)) ?? []
            report.articles.append(
                Self.compare(expectation, with: found, notices: notices[expectation.uri] ?? []))
            if let story = expectation.story, let record = found.first(where: { $0.entry == "item" }) {
                let name = "\(expectation.uri) v\(expectation.version)"
                // An item that the desk puts in no story is one of its own.
                stories.append((story, record.story ?? name, name))
            }
        }
        report.unexpected = byKey.values.flatMap { $0 }.map { $0.uri.isEmpty ? "(no uri)" : $0.uri }.sorted()
        for (i, a) in stories.enumerated() {
            for b in stories[..<i] {
                switch (a.expected == b.expected, a.found == b.found) {
                case (true, true): report.stories.together += 1
                case (true, false):
                    report.stories.split += 1
                    report.storyErrors.append("story split: \(b.name) and \(a.name)")
                case (false, true):
                    report.stories.merged += 1
                    report.storyErrors.append("stories merged: \(b.name) and \(a.name)")
                case (false, false): break
                }
            }
        }
        return report
    }

    private static func compare(
        _ expectation: ExpectedArticle, with found: [SampleRecord], notices: [SampleRecord]
    ) -> SampleWireReport.ComparedArticle {
        var article = SampleWireReport.ComparedArticle(
            uri: expectation.uri, version: expectation.version, findings: [])
        func add(_ aspect: SampleWireReport.Aspect, _ agrees: Bool, _ expected: String, _ found: String) {
            article.findings.append(.init(aspect: aspect, agrees: agrees, expected: expected, found: found))
        }
        add(
            .record, found.count == 1 && found[0].entry == "item", "one item",
            found.isEmpty ? "nothing" : found.map(\.entry).joined(separator: ", "))
        guard let record = found.first(where: { $0.entry == "item" }) else { return article }
        if let classes = expectation.classes {
            let first = record.subjects.lazy.compactMap(topLevel(of:)).first
            add(
                .subject, first.map { classes.contains($0) } ?? false, classes.joined(separator: " or "),
                first ?? (record.subjects.first ?? "none"))
        }
        let duplicate = expectation.duplicate
        add(
            .duplicate,
            duplicate.kinds.contains(record.duplicateKind)
                && (record.duplicateKind == "none"
                    ? record.duplicateOf.isEmpty : duplicate.of.contains(record.duplicateOf)),
            "\(duplicate.kinds.joined(separator: " or ")) of \(duplicate.of.isEmpty ? ["nothing"] : duplicate.of)",
            "\(record.duplicateKind) of \(record.duplicateOf.isEmpty ? "nothing" : record.duplicateOf)")
        add(.places, expectation.places, in: record.places) { code, names in
            let code = SampleRecord.fold(code)
            return names.contains { $0 == code || $0.hasPrefix(code + "-") }
        }
        add(.people, expectation.people, in: record.people, where: has)
        add(.organisations, expectation.organisations, in: record.organisations, where: has)
        add(.alsoPeople, expectation.alsoPeople ?? [], in: record.people, where: has)
        if !expectation.notices.isEmpty {
            let missing = expectation.notices.filter { expected in
                !notices.contains { $0.about == expected.about && ($0.cause.isEmpty || $0.cause == expected.cause) }
            }
            add(
                .notices, missing.isEmpty,
                expectation.notices.map { "\($0.about) by \($0.cause)" }.joined(separator: ", "),
                notices.isEmpty ? "nothing" : notices.map { "\($0.about) by \($0.cause)" }.joined(separator: ", "))
        }

        func add(
            _ aspect: SampleWireReport.Aspect, _ required: [String], in names: Set<String>,
            where isThere: (String, Set<String>) -> Bool
        ) {
            guard !required.isEmpty else { return }
            let missing = required.filter { !isThere($0, names) }
            add(
                aspect, missing.isEmpty, required.joined(separator: ", "),
                missing.isEmpty ? "all" : "not \(missing.joined(separator: ", "))")
        }
        return article
    }

    /// `A|B`: one of these names or codes.
    private static func has(_ alternatives: String, _ names: Set<String>) -> Bool {
        alternatives.split(separator: "|").contains { names.contains(SampleRecord.fold(String($0))) }
    }

    /// The topic itself where it is one of the 17 at the top (`medtop:NN000000`); nil for a narrower one, which the
    /// desk always gives together with its top-level topic.
    private static func topLevel(of uri: String) -> String? {
        guard uri.hasPrefix("medtop:"), uri.utf8.count == 15, uri.hasSuffix("000000") else { return nil }
        return uri
    }

    private static func lines(_ bytes: [UInt8]) -> [(number: Int, line: Data)] {
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
            .filter { !$0.element.isEmpty }.map { ($0.offset + 1, Data($0.element)) }
    }
}
