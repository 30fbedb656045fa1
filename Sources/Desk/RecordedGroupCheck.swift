internal import News

/// Whether a group of the records journal is what an accession makes: one item or dead entry, then any notices.
enum RecordedGroupCheck {
    /// What is wrong, in sentences.
    /// - Parameter accepted: what the intake journal has under the group's accession; nil where it has dropped it.
    static func faults(of group: RecordedGroup, accepted: AcceptedWalk.Accepted?) -> [String] {
        var faults: [String] = []
        let accession = group.change.accession
        for (index, entry) in group.entries.enumerated() {
            let record: Record
            do throws(RecordError) {
                record = try RecordReader.read(entry.json)
            } catch {
                faults.append("entry \(entry.sequence): \(error)")
                continue
            }
            let (sequence, named, kind) = numbers(of: record)
            if sequence != entry.sequence { faults.append("entry \(entry.sequence) calls itself \(sequence)") }
            if kind != entry.kind {
                faults.append("entry \(entry.sequence) is of kind \(entry.kind), its record of \(kind)")
            }
            if named != accession {
                faults.append(
                    "entry \(entry.sequence) is of accession \(named), and stands in the group of \(accession)")
            }
            if (kind == RecordKind.notice) != (index > 0) {
                faults.append(
                    "entry \(entry.sequence): "
                        + (index == 0
                            ? "a notice where the item or dead entry of accession \(accession) should be"
                            : "a further item or dead entry of accession \(accession)"))
            }
            if let fault = comparison(record, entry.sequence, accession, accepted) { faults.append(fault) }
        }
        if group.entries.isEmpty { faults.append("accession \(accession) has a change and no entry") }
        return faults
    }

    private static func numbers(of record: Record) -> (sequence: UInt64, accession: UInt64, kind: UInt8) {
        switch record {
        case .item(let item): (item.sequence, item.accession, RecordKind.item)
        case .dead(let dead): (dead.sequence, dead.accession, RecordKind.dead)
        case .notice(let notice): (notice.sequence, notice.accession, RecordKind.notice)
        }
    }

    private static func comparison(
        _ record: Record, _ sequence: UInt64, _ accession: UInt64, _ accepted: AcceptedWalk.Accepted?
    ) -> String? {
        if case .article(_, let retryOf) = accepted, let said = Self.retryOf(record), said != retryOf {
            return "entry \(sequence) and the intake journal differ in what accession \(accession) is a retry of"
        }
        guard case .item(let item) = record else { return nil }
        switch accepted {
        case .article(let digest, _) where digest != item.article.digest:
            return "entry \(sequence) is not the article of accession \(accession)"
        case .malformed(let reason):
            return "entry \(sequence) is an item, and accession \(accession) cannot be read: \(reason)"
        default: return nil
        }
    }

    /// Nil for a notice, which does not say.
    private static func retryOf(_ record: Record) -> UInt64?? {
        switch record {
        case .item(let item): .some(item.retryOf)
        case .dead(let dead): .some(dead.retryOf)
        case .notice: nil
        }
    }
}

/// That only what is dead was taken up again.
struct RetriedWereDead {
    private var dead: Set<UInt64> = []
    private var first: UInt64?
    private var isAfterLoss = false

    /// Records are lost: what they were is not known from here on.
    mutating func skip() { isAfterLoss = true }

    mutating func check(_ group: RecordedGroup, accepted: AcceptedWalk.Accepted?) -> [String] {
        let accession = group.change.accession
        if first == nil { first = accession }
        if group.entries.first?.kind == RecordKind.dead { dead.insert(accession) }
        guard case .article(_, let retryOf?) = accepted, retryOf >= first ?? 0, !isAfterLoss, !dead.contains(retryOf)
        else {
            return []
        }
        return ["accession \(accession) is a retry of accession \(retryOf), which is not dead"]
    }
}
