import Foundation
import Journal
import News

@testable import Desk

/// Journals written by hand, as a desk that died, or one of long ago, would have left them.
enum HandmadeJournals {
    /// An intake journal of these articles, one commit each.
    /// - Parameters:
    ///   - isClosed: false leaves the files as a killed desk would.
    ///   - received: when the article with this index came.
    static func intake(
        _ folder: String, _ articles: [[UInt8]], segmentBytes: Int = 1 << 20,
        isClosed: Bool = true, received: (Int) -> Timestamp = { _ in .now }
    ) async throws {
        var settings = JournalSettings()
        settings.segmentBytes = segmentBytes
        settings.preallocateBytes = 0
        let (journal, _) = try await Journal.open(directory: folder + "/intake", name: "intake", settings: settings)
        var decoder = ArticleDecoder()
        for (index, article) in articles.enumerated() {
            let group = JournalGroup(IntakeEntry.encode(try decoder.decode(article)))
            let appended = try await journal.append([group], time: received(index).microseconds)
            try await journal.durable(below: appended.next)
        }
        let manifest = URL(fileURLWithPath: folder + "/intake/intake.wdm")
        let open = try Data(contentsOf: manifest)
        try await journal.close()
        if !isClosed { try open.write(to: manifest) }
    }

    /// Writes the records journal of `folder` again with every group passed through `change`.
    static func rewriteRecords(
        _ folder: String, _ change: (inout [JournalGroup], Int64) -> Void = { _, _ in }
    ) async throws {
        let old = folder + "/records"
        var walk = try RecordsWalk(in: folder)
        let new = folder + "/rewritten"
        let (journal, _) = try await Journal.open(directory: new, name: "records", settings: JournalSettings())
        while let step = try walk.step() {
            guard case .group(let recorded) = step else { continue }
            let group = JournalGroup(
                entries: recorded.entries.map { JournalEntry(kind: $0.kind, payload: $0.json) },
                annotations: [recorded.change.entry])
            var groups = [group]
            change(&groups, recorded.time)
            try await journal.append(groups, time: recorded.time)
        }
        try await journal.close()
        try FileManager.default.removeItem(atPath: old)
        try FileManager.default.moveItem(atPath: new, toPath: old)
    }

    /// Segment files of a journal in order.
    static func segments(_ folder: String, _ journal: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(journal)").filter { $0.hasSuffix(".wdj") }
            .sorted().map { "\(folder)/\(journal)/\($0)" }
    }

    /// Flips one bit of a file.
    static func damage(_ path: String, at offset: Int) throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes[offset] ^= 16
        try bytes.write(to: URL(fileURLWithPath: path))
    }
}
