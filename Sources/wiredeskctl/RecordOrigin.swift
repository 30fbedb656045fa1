import ArgumentParser
import Client
import Desk
import Journal
import KeyOptions
import News
import Terminal
import Wire

/// Where records are read from: a running desk, or the files of one.
struct RecordOrigin: ParsableArguments {
    @Option(help: ArgumentHelp("Read the files of this state folder, and ask no desk.", valueName: "dir"))
    var stateDir: String?

    @Option(help: ArgumentHelp("The desk's replay endpoint.", valueName: "endpoint"))
    var replay = String(describing: WireEndpoint.replay)

    @OptionGroup var keys: KeyOptions

    /// The record with this sequence number; nil where there is none, or no longer.
    func record(_ sequence: UInt64) async throws -> RecordView? {
        if let stateDir { return try RecordFiles(stateDirectory: stateDir).record(sequence) }
        var found: RecordView?
        try await ask("", from: .sequence(sequence)) { record in
            if record.sequence == sequence { found = record }
            return false
        }
        return found
    }

    /// All records of this uri, notices about it included, oldest first.
    func records(of uri: String) async throws -> [RecordView] {
        var found: [RecordView] = []
        if let stateDir {
            try RecordFiles(stateDirectory: stateDir).forEach { if $0.uri == uri { found.append($0) } }
        } else {
            // Filters fold case, uris do not.
            try await ask("uri=" + Self.encoded(uri), from: .start) { record in
                if record.uri == uri { found.append(record) }
                return true
            }
        }
        return found
    }

    private func ask(_ filter: String, from start: ReplayStart, _ take: (RecordView) throws -> Bool) async throws {
        let dialogue = try await DeskDialogue(endpoint: replay, keys: keys.role())
        defer { dialogue.close() }
        try await dialogue.read(filter: filter, from: start) { try take(RecordView($0)) }
    }

    /// A filter's value: percent-encoded but for what no filter gives a meaning.
    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"), UInt8(ascii: "/"):
                String(UnicodeScalar(byte))
            default: "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
            }
        }.joined()
    }

    /// Runs `body`; an error becomes a sentence and an exit status: 69 where desk or files cannot be reached.
    static func reporting(_ command: String, _ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let code as ExitCode {
            throw code
        } catch {
            Terminal.error.write("wiredeskctl: \(command): \(error)\n")
            throw ExitCode(error is ClientError || error is JournalError ? 69 : 1)
        }
    }
}
