import ArgumentParser
import Client
import Desk
import Foundation
import Journal
import KeyOptions
import News
import Terminal
import Wire

/// Where dead entries are read from: a running desk, or the files of one.
struct DeadOrigin: ParsableArguments {
    @Option(help: ArgumentHelp("Read the files of this state folder, and ask no desk.", valueName: "dir"))
    var stateDir: String?

    @Option(help: ArgumentHelp("The desk's replay endpoint.", valueName: "endpoint"))
    var replay = String(describing: WireEndpoint.replay)

    /// It knows where the state folder is.
    @OptionGroup var desk: DeskAddress

    @OptionGroup var keys: KeyOptions

    /// Calls with every dead entry from `start` on, oldest first, until it answers false.
    func forEach(from start: UInt64? = nil, _ take: (RecordView) throws -> Bool) async throws {
        if let stateDir {
            return try DeadLetters(stateDirectory: stateDir).forEach { record in
                record.sequence < start ?? 0 ? true : try take(record)
            }
        }
        let dialogue = try await DeskDialogue(endpoint: replay, keys: keys.role())
        defer { dialogue.close() }
        try await dialogue.read(filter: "kind=dead", from: start.map { .sequence($0) } ?? .start) {
            try take(RecordView($0))
        }
    }

    /// The state folder, as far as it can be had on this machine; nil where it cannot.
    func stateFolder() async -> String? {
        if let stateDir { return stateDir }
        struct Status: Decodable { var state_directory: String }
        guard let page = try? await StatusPage.fetch(desk.http),
            let folder = try? JSONDecoder().decode(Status.self, from: Data(page)).state_directory,
            FileManager.default.isReadableFile(atPath: folder)
        else { return nil }
        return folder
    }

    /// What was done about dead entries already. Where that cannot be read, nothing, and a word about it.
    func marks() async -> DeadMarks {
        guard let folder = await stateFolder() else {
            Self.complain("what was dropped or retried is shown too: the state folder cannot be read from here")
            return DeadMarks()
        }
        do throws(DeadMarks.Failure) {
            return try DeadMarks(stateDirectory: folder)
        } catch {
            Self.complain("what was dropped or retried is shown too: \(error)")
            return DeadMarks()
        }
    }

    static func complain(_ sentence: String) { Terminal.error.write("wiredeskctl: dead: \(sentence)\n") }

    /// Runs `body`; an error becomes a sentence and an exit status.
    static func reporting(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let code as ExitCode {
            throw code
        } catch {
            complain("\(error)")
            if error is KeyOptionsError { throw ExitCode(78) }
            throw ExitCode(error is ClientError || error is JournalError ? 69 : 1)
        }
    }
}
