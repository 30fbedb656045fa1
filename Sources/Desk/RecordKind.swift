internal import Journal

/// Kinds of entries and annotations in the records journal.
enum RecordKind {
    static let item: UInt8 = 1
    static let dead: UInt8 = 2
    static let notice: UInt8 = 3
    /// Annotation, one a group: see `RecordChange`.
    static let change: UInt8 = 1
}

/// What a group of the records journal says beside its records: whose it is, and how the sequencer's state changed.
///
///     offset 0   accession that caused the group, 8 bytes, little-endian
///            8   the judge's delta, to the end; empty after a dead entry
struct RecordChange {
    var accession: UInt64
    var delta: [UInt8]

    init(accession: UInt64, delta: [UInt8]) {
        self.accession = accession
        self.delta = delta
    }

    init(_ payload: [UInt8]) throws(RecoveryError) {
        guard payload.count >= 8 else {
            throw RecoveryError("records journal: a change of \(payload.count) bytes; the least is 8")
        }
        accession = payload.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
        delta = Array(payload[8...])
    }

    var entry: JournalEntry {
        var payload: [UInt8] = []
        payload.reserveCapacity(8 + delta.count)
        withUnsafeBytes(of: accession.littleEndian) { payload.append(contentsOf: $0) }
        payload.append(contentsOf: delta)
        return JournalEntry(kind: RecordKind.change, payload: payload)
    }
}
