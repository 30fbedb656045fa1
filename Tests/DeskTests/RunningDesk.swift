import Foundation
import Journal
import Logging
import News
import Testing

@testable import Desk

/// A folder that is gone afterwards.
func withFolder<R>(_ body: (String) async throws -> R) async throws -> R {
    let folder = FileManager.default.temporaryDirectory.appending(path: "wiredesk-desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path)
}

/// Settings for a desk over `folder` on ports of the system's choice.
func settings(_ folder: String, _ change: (inout DeskSettings) -> Void = { _ in }) -> DeskSettings {
    var settings = DeskSettings(stateDirectory: folder)
    settings.intakeEndpoint = "tcp://127.0.0.1:*"
    settings.publishEndpoint = "tcp://127.0.0.1:*"
    settings.replayEndpoint = "tcp://127.0.0.1:*"
    settings.publish.beatSeconds = 0.2
    settings.analysisWorkers = 2
    change(&settings)
    return settings
}

/// The same on ports below those that the system gives to connections (`ip_local_port_range`). For a desk that is closed
/// and opened again on its ports: a connection, of another test or of its own peers that look for it, may else have taken
/// one of them meanwhile.
func settingsOnFixedPorts(_ folder: String) -> DeskSettings {
    settings(folder) { settings in
        let first = Int.random(in: 3_500..<10_900) * 3
        settings.intakeEndpoint = "tcp://127.0.0.1:\(first)"
        settings.publishEndpoint = "tcp://127.0.0.1:\(first + 1)"
        settings.replayEndpoint = "tcp://127.0.0.1:\(first + 2)"
    }
}

extension AnalysisStages {
    /// Nothing is judged: for tests of what is around the judgements.
    static var none: Self {
        var stages = Self()
        stages.language = false
        stages.classification = false
        stages.tagging = false
        stages.fingerprint = false
        stages.stories = false
        return stages
    }
}

/// A real desk in this process, over real files and sockets.
struct RunningDesk {
    let desk: Desk
    let running: Task<Void, any Error>
    let peers = Peers()

    init(_ settings: DeskSettings, files: any FileSystem = PosixFileSystem()) async throws {
        try FileManager.default.createDirectory(atPath: settings.stateDirectory, withIntermediateDirectories: true)
        // Its words go nowhere: tests ask, they do not read logs.
        let desk = try await Desk(
            settings: settings, resources: try .builtIn(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, files: files)
        self.desk = desk
        running = Task { try await desk.run() }
    }

    /// Waits until everything accepted is recorded and published.
    func settle(sourceLocation: SourceLocation = #_sourceLocation) async {
        await wait("everything is published", sourceLocation: sourceLocation) {
            let status = await desk.status()
            return status.inFlight == 0 && status.inFlightBytes == 0
        }
    }

    /// Waits for what must happen sooner or later. The limit is there only so that a test ends.
    func wait(
        _ what: Comment, sourceLocation: SourceLocation = #_sourceLocation, until condition: () async -> Bool
    ) async {
        for _ in 0..<4_000 {
            if await condition() { return }
            try? await Task.sleep(for: .milliseconds(5))
        }
        Issue.record("never: \(what)", sourceLocation: sourceLocation)
    }

    func stop() async throws {
        await desk.stop()
        try await running.value
    }

    /// Everything in the records journal, as replay gives it.
    func records(filter: String = "", from: String = "start") async throws -> [[UInt8]] {
        try await peers.reader(self).all(filter: filter, from: from)
    }
}

/// Runs a desk for as long as `body` does. Whatever it did, the books balance then, the desk stops by itself, and its
/// files are as `wiredeskctl verify` wants them.
@discardableResult
func withDesk<R>(
    _ settings: DeskSettings, audited: Bool = true, files: any FileSystem = PosixFileSystem(),
    _ body: (RunningDesk) async throws -> R
) async throws -> R {
    let running = try await RunningDesk(settings, files: files)
    let result: R
    do {
        result = try await body(running)
    } catch {
        running.running.cancel()
        await running.desk.stop()
        _ = await running.running.result
        running.peers.end()
        throw error
    }
    #expect(running.desk.balance.isBalanced, "\(running.desk.balance)")
    try await running.stop()
    running.peers.end()
    if audited, !settings.acceptLoss {
        let audit = try StateAudit(stateDirectory: settings.stateDirectory)
        #expect(audit.holds, "\(audit.faults)")
    }
    return result
}

/// What `verify` would ask of the records: numbers dense from 1, each accession exactly one item or dead, in order.
func expectWhole(_ records: [[UInt8]], accessions: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
    var next: UInt64 = 1
    var settled: [UInt64] = []
    for record in records {
        let view = try RecordView(record)
        #expect(view.sequence == next, "sequence numbers are dense", sourceLocation: sourceLocation)
        next = view.sequence + 1
        if view.entry == "item" || view.entry == "dead" { settled.append(view.accession) }
        if view.entry == "notice" {
            #expect(settled.last == view.accession, "a notice follows its cause", sourceLocation: sourceLocation)
        }
    }
    #expect(
        settled == (0..<accessions).map { UInt64($0) + 1 },
        "each accession is settled exactly once and in order: \(settled.count) of \(accessions)",
        sourceLocation: sourceLocation)
}

/// Whether both are the same records, byte for byte; says where they are not, and not in numbers.
func expectSame(
    _ a: [[UInt8]], _ b: [[UInt8]], _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
    guard a != b else { return }
    let place = zip(a, b).enumerated().first { $1.0 != $1.1 }
    let shown =
        place.map { "\n\(String(decoding: $1.0, as: UTF8.self))\n\(String(decoding: $1.1, as: UTF8.self))" } ?? ""
    Issue.record(
        "\(a.count) and \(b.count) records, other from \(place?.offset ?? min(a.count, b.count)) on\(shown)",
        sourceLocation: sourceLocation)
    if let comment { Issue.record(comment, sourceLocation: sourceLocation) }
}
