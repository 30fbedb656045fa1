@testable import News

/// Any bytes as a filter: refused at a column of theirs, or a filter that is written so that it reads back.
enum FilterTarget {
    static func run(_ bytes: [UInt8]) {
        let filter: Filter
        do throws(FilterError) {
            filter = try Filter(bytes)
        } catch {
            let past = min(bytes.count, Filter.Limits().bytes) + 1
            expect((1...past).contains(error.column), "\(error): no column of \(bytes.count) bytes")
            return
        }
        for facets in facets { _ = filter.matches(facets) }
        let written = filter.description
        // Encoding may make three bytes of one: what is read back has the limit for that.
        var limits = Filter.Limits()
        limits.bytes *= 4
        do throws(FilterError) {
            let again = try Filter(written, limits: limits)
            expect(again == filter, "\(written.debugDescription) is another filter than it came from")
            expect(again.description == written, "writing it twice is not writing it once")
        } catch {
            fatalError("\(written.debugDescription): \(error)")
        }
    }

    private static let facets = [
        Facets(kind: "dead"),
        Facets(
            kind: "near", uri: "urn:a", type: "text", signal: "update", source: "voa", language: "en-gb", story: "s-1",
            urgency: 4, subjects: ["medtop:16000000", "conflict, war and peace"], places: ["sy", "q858"],
            people: ["ann lee"], organisations: ["who"], isNotice: true),
    ]
}
