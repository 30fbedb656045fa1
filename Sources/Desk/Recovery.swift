internal import Duplicates
internal import Journal
internal import Logging
internal import News

/// What a start reads back from the journals: it never judges again.
struct RecoveredState {
    var resends = ResendTable()
    var judge: Judge
    /// First accession that has no item and no dead entry yet.
    var nextAccession: UInt64 = 1
    /// Number of the next entry of the records journal.
    var nextSequence: UInt64 = 1
    var accepted = 0
    var items = 0
    var dead = 0
    var notices = 0
}

struct Recovery {
    let intake: JournalReader
    let records: JournalReader
    let settings: DeskSettings
    let logger: Logger

    private static let chunkEntries = 1_000
    private static let chunkBytes = 8 << 20

    func run() throws -> RecoveredState {
        var state = RecoveredState(judge: Judge(settings: settings.judge))
        try readIntake(into: &state)
        try readRecords(into: &state)
        return state
    }
}
