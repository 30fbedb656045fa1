import Foundation
import Journal
import News
import Testing

@testable import Desk

@Suite("Reload: what judges is replaced while the desk runs", .timeLimit(.minutes(2)))
struct ReloadTests {
    private func other(_ model: String) throws -> AnalysisResources {
        var sources = AnalysisSources()
        sources.model = .init(name: "/own", bytes: Array("topic 01000000\n1 \(model)\n".utf8))
        return try AnalysisResources(sources)
    }

    @Test(
        "Records from before a reload name what judged them then, those after it what judges now; the audit of either holds"
    )
    func replaced() async throws {
        try await withFolder { folder in
            let resources = [try AnalysisResources.builtIn(), try other("one"), try other("two")]
            try await withDesk(DeskTests.settings(folder)) { desk in
                var wire = InventedWire(seed: 301)
                let feeder = try await desk.peers.feeder(desk)
                for each in resources {
                    await desk.desk.use(each)
                    try await feeder.put(wire.articles(7))
                    await desk.settle()
                }
                let made = try await desk.records().compactMap { bytes -> String? in
                    guard case .item(let item) = try RecordReader.read(bytes) else { return nil }
                    return item.provenance.model
                }
                #expect(made == resources.flatMap { Array(repeating: $0.provenance.model, count: 7) })
            }
            for each in resources {
                let audit = try await ReplayAudit(settings: DeskTests.settings(folder), resources: each)
                #expect(audit.holds && audit.compared == 7 && audit.ofOtherBuilds == 14, "\(audit.differences)")
                #expect(audit.notes.count == 1)
            }
            // Beside the first article that came after each.
            let journal = try JournalReader.open(directory: folder + "/intake", name: "intake")
            let slice = try journal.read(from: 1, maxEntries: 100, maxBytes: 1 << 20, includeAnnotations: true)
            let noted = slice.entries.filter { $0.isAnnotation && $0.kind == IntakeEntry.provenanceKind }.map {
                String(decoding: slice.payload(of: $0), as: UTF8.self)
            }
            #expect(noted.count == 3)
            for (note, each) in zip(noted, resources) { #expect(note.contains(each.provenance.model)) }
        }
    }

    @Test("The same again is no reload: nothing is noted")
    func same() async throws {
        try await withFolder { folder in
            try await withDesk(DeskTests.settings(folder)) { desk in
                var wire = InventedWire(seed: 302)
                let feeder = try await desk.peers.feeder(desk)
                try await feeder.put(wire.articles(2))
                await desk.desk.use(try .builtIn())
                try await feeder.put(wire.articles(2))
                await desk.settle()
            }
            let journal = try JournalReader.open(directory: folder + "/intake", name: "intake")
            let slice = try journal.read(from: 1, maxEntries: 100, maxBytes: 1 << 20, includeAnnotations: true)
            #expect(slice.entries.filter(\.isAnnotation).count == 1)
        }
    }
}
