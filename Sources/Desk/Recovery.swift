internal import Duplicates
internal import Journal
internal import Logging
internal import News

/// What a start reads back from the journals.
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
    /// First record that the judge's snapshot does not know of; 1 without one.
    var judgedNext: UInt64 = 1
}

/// Reads the state back at a start: resends from the intake journal, the judge from the changes that stand beside each
/// record, both from the last snapshot on where there is one. Nothing is judged again, so a new model or new rules change nothing of what was said.
struct Recovery: Sendable {
    let intake: Journal
    let records: Journal
    let settings: DeskSettings
    let snapshots: StateSnapshots
    let now: Timestamp
    let logger: Logger

    private static let chunkEntries = 4_096
    private static let chunkBytes = 8 << 20

    private struct Front: Sendable {
        var accepted: Int
        var resends: ResendTable
    }

    func run() throws -> RecoveredState { try joined(readIntake(), readRecords()) }

    /// The same, each journal on a thread of its own: neither knows of the other.
    func runConcurrently() async throws -> RecoveredState {
        let front = Task.detached { try readIntake() }
        let state: RecoveredState
        do {
            state = try readRecords()
        } catch {
            // Nobody reads on once this has ended.
            _ = await front.result
            throw error
        }
        return try joined(await front.value, state)
    }

    private func joined(_ front: Front, _ state: RecoveredState) throws -> RecoveredState {
        var state = state
        state.accepted = front.accepted
        state.resends = front.resends
        guard state.nextAccession <= intake.durableNext else {
            throw RecoveryError(
                "records journal: it has a record of accession \(state.nextAccession - 1), but the intake journal "
                    + "ends at \(intake.durableNext - 1); the two do not belong together, or intake lost its end. "
                    + "Restore \(settings.stateDirectory)/intake from a copy.")
        }
        return state
    }

    private func readIntake() throws -> Front {
        var front = Front(accepted: Int(intake.totals.entries), resends: ResendTable())
        let forgetBefore = now.microseconds - Int64(settings.resendRetentionSeconds) * 1_000_000
        let reader = intake.reader()
        let start = max(try reader.sequence(atOrAfter: forgetBefore), reader.lowest)
        var next = start
        if let recognised = snapshots.recognised(of: intake) {
            front.resends = recognised.resends
            front.resends.forget(below: start)
            next = max(start, recognised.nextAccession)
        }
        try forEachSlice(of: reader, from: next, annotations: false) { slice in
            for entry in slice.entries {
                do throws(IntakeEntry.Malformed) {
                    let (digest, retryOf) = try slice.withPayload(of: entry) { payload throws(IntakeEntry.Malformed) in
                        (try IntakeEntry.digest(of: payload), try IntakeEntry.retryOf(payload))
                    }
                    front.resends.insert(digest, accession: entry.sequence, retryOf: retryOf)
                } catch {
                    // Its record is, or becomes, a dead entry. One article that cannot be read keeps no desk from starting.
                    logger.error("intake journal: entry \(entry.sequence): \(error)")
                    front.resends.skip(to: entry.sequence + 1)
                }
            }
        } lost: { range in
            front.resends.skip(to: range.upperBound)
        }
        return front
    }

    private func readRecords() throws -> RecoveredState {
        var state = RecoveredState(judge: Judge(settings: settings.judge))
        let totals = records.totals
        state.items = Int(totals.entries(ofKind: RecordKind.item))
        state.dead = Int(totals.entries(ofKind: RecordKind.dead))
        state.notices = Int(totals.entries(ofKind: RecordKind.notice))
        state.nextAccession = UInt64(state.items + state.dead) + 1
        state.nextSequence = records.durableNext
        let reader = records.reader()
        if let judged = snapshots.judged(of: records, settings: settings.judge) {
            state.judge = judged.judge
            state.nextAccession = judged.nextAccession
            state.judgedNext = judged.nextSequence
        }
        // Accessions whose records stand in lost ranges, and the first of the range that is being passed.
        var lost = 0
        var lostFrom: UInt64?
        // Whether what the next change follows on is gone, by retention or damage.
        var isAfterGap = reader.lowest > state.judgedNext
        try forEachSlice(of: reader, from: max(state.judgedNext, reader.lowest), annotations: true) { slice in
            for entry in slice.entries where entry.isAnnotation && entry.kind == RecordKind.change {
                let change = try RecordChange(slice.payload(of: entry))
                if !change.delta.isEmpty {
                    try state.judge.apply(delta: change.delta, afterGap: isAfterGap)
                    isAfterGap = false
                }
                if let expected = lostFrom, change.accession > expected { lost += Int(change.accession - expected) }
                lostFrom = nil
                state.nextAccession = change.accession + 1
            }
        } lost: { _ in
            isAfterGap = true
            lostFrom = lostFrom ?? state.nextAccession
        }
        // The journal's totals are of all that it ever took; an item that was lost later is none any more.
        state.items -= min(lost, max(0, state.items + state.dead + lost + 1 - Int(state.nextAccession)))
        return state
    }

    private func forEachSlice(
        of reader: JournalReader, from first: UInt64, annotations: Bool, _ body: (JournalSlice) throws -> Void,
        lost: (Range<UInt64>) -> Void
    ) throws {
        var sequence = first
        while sequence < reader.next {
            do {
                let slice = try reader.read(
                    from: sequence, maxEntries: Self.chunkEntries, maxBytes: Self.chunkBytes,
                    includeAnnotations: annotations)
                try body(slice)
                sequence = slice.next
            } catch JournalError.lost(let range) {
                // What was given up once is known; about what is new a person decides.
                guard try settings.acceptLoss || reader.acceptedLoss(at: range.lowerBound) != nil else {
                    throw JournalError.lost(range)
                }
                logger.warning("journal: entries \(range.lowerBound) to \(range.upperBound - 1) are lost")
                lost(range)
                sequence = range.upperBound
            }
        }
    }
}

/// The state in the journals contradicts itself.
struct RecoveryError: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}
