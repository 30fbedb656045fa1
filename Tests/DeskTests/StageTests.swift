import News
import Testing

@testable import Desk

@Suite("Stages of analysis", .timeLimit(.minutes(2)))
struct StageTests {
    private struct Said {
        var language = false, subjects = false, places = false, duplicates = false, stories = false
    }

    /// What the records of one small wire say at all.
    private func said(_ stages: AnalysisStages) async throws -> Said {
        try await withFolder { folder in
            try await withDesk(settings(folder) { $0.stages = stages }) { desk in
                var wire = InventedWire(seed: 41)
                try await desk.peers.feeder(desk).put(wire.articles(25))
                await desk.settle()
                let records = try await desk.records()
                var said = Said()
                for record in records {
                    let view = try RecordView(record)
                    guard view.entry == "item" else { continue }
                    said.language = said.language || view.language != nil
                    said.subjects = said.subjects || !view.subjects.isEmpty
                    said.places = said.places || !view.places.isEmpty
                    said.duplicates = said.duplicates || (view.duplicateKind ?? "none") != "none"
                    said.stories = said.stories || view.storyID != nil
                }
                try expectWhole(records, accessions: 25)
                return said
            }
        }
    }

    @Test(
        "With all stages on, records say all of it; each stage switched off by itself takes away what it says and no more"
    )
    func oneByOne() async throws {
        let all = try await said(AnalysisStages())
        #expect(all.language && all.subjects && all.places && all.duplicates && all.stories, "\(all)")
        var stages = AnalysisStages()
        stages.language = false
        var said = try await said(stages)
        #expect(!said.language && said.subjects && said.places && said.duplicates && said.stories, "\(said)")
        stages = AnalysisStages()
        stages.classification = false
        said = try await self.said(stages)
        #expect(said.language && !said.subjects && said.places && said.duplicates && said.stories, "\(said)")
        stages = AnalysisStages()
        stages.tagging = false
        said = try await self.said(stages)
        #expect(said.language && said.subjects && !said.places && said.duplicates, "\(said)")
        stages = AnalysisStages()
        stages.fingerprint = false
        said = try await self.said(stages)
        #expect(said.language && said.subjects && said.places && !said.duplicates && !said.stories, "\(said)")
        stages = AnalysisStages()
        stages.stories = false
        said = try await self.said(stages)
        #expect(said.language && said.subjects && said.places && said.duplicates && !said.stories, "\(said)")
    }

    @Test(
        "Records that were made with a stage off stay as they are when it is switched on again, and the desk carries on"
    )
    func switchedOver() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 42)
            let before = try await withDesk(settings(folder) { $0.stages = .none }) { desk in
                try await desk.peers.feeder(desk).put(wire.articles(10))
                await desk.settle()
                return try await desk.records()
            }
            for stages in [AnalysisStages(), .none, AnalysisStages()] {
                try await withDesk(settings(folder) { $0.stages = stages }) { desk in
                    try await desk.peers.feeder(desk).put(wire.articles(10))
                    await desk.settle()
                    let records = try await desk.records()
                    expectSame(Array(records.prefix(10)), before)
                }
            }
        }
    }
}
