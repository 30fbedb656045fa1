import Desk
import Foundation
import Terminal

/// What `verify` found, as text or as one JSON object.
struct VerifyReport {
    struct Replay {
        var audit: ReplayAudit
        var seconds: Double
    }
    var books: StateAudit
    var booksSeconds: Double
    var replay: Replay?

    var holds: Bool { books.holds && replay?.audit.holds ?? true }

    func text(on terminal: Terminal) -> String {
        var lines = (books.notes + (replay?.audit.notes ?? [])).map { "note    \($0)" }
        for fault in books.faults { lines.append(Style.red("fault   \(fault)", on: terminal)) }
        if books.faultCount > books.faults.count {
            lines.append(
                Style.red("fault   … and \((books.faultCount - books.faults.count).grouped) more", on: terminal))
        }
        lines.append(
            "books   \(books.accepted.grouped) accepted = \(books.items.grouped) items + \(books.dead.grouped) dead + "
                + (books.lost > 0 ? "\(books.lost.grouped) lost + " : "")
                + "\(books.inFlight.grouped) in flight; \(books.notices.grouped) notices")
        lines.append(
            "files   articles \(Self.text(books.accessions)), records \(Self.text(books.sequences)); "
                + "\(books.segments) segments, \((books.bytes >> 20).grouped) MB in "
                + String(format: "%.1f s: ", booksSeconds)
                + (books.holds
                    ? Style.green("everything holds", on: terminal)
                    : Style.red("\(books.faultCount.grouped) faults", on: terminal)))
        if let replay { lines += Self.text(replay, on: terminal) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func text(_ replay: Replay, on terminal: Terminal) -> [String] {
        let audit = replay.audit
        var lines = audit.differences.map { Style.red("differs \($0)", on: terminal) }
        if audit.differenceCount > audit.differences.count {
            lines.append("differs … and \((audit.differenceCount - audit.differences.count).grouped) more")
        }
        let made = audit.compared + audit.comparedInPart
        let verdict =
            if audit.differenceCount > 0 {
                Style.red("\(audit.differenceCount.grouped) differ", on: terminal)
            } else if made == 0 {
                "nothing could be compared"
            } else {
                Style.green("byte for byte the same", on: terminal)
            }
        lines.append(
            "replay  \(audit.compared.grouped) records made again, \(audit.comparedInPart.grouped) in part; "
                + "\(audit.ofOtherBuilds.grouped) of other builds, \(audit.dead.grouped) dead, "
                + "\(audit.unreadable.grouped) without article; " + String(format: "%.1f s: ", replay.seconds) + verdict
        )
        if audit.differenceCount > 0 {
            lines.append("        judged as the settings here say: where the desk has others, give --config")
        }
        return lines
    }

    /// `1 to 100`; `none`.
    private static func text(_ numbers: Range<UInt64>) -> String {
        numbers.isEmpty ? "none" : "\(Int(numbers.lowerBound).grouped) to \(Int(numbers.upperBound - 1).grouped)"
    }

    // MARK: JSON

    private struct Document: Encodable {
        struct Books: Encodable {
            var accepted, items, dead, lost, in_flight, notices: Int
        }
        struct Files: Encodable {
            var bytes, segments: Int
            var first_accession, next_accession, first_sequence, next_sequence: UInt64
            var seconds: Double
        }
        struct Replay: Encodable {
            var holds: Bool
            var compared, compared_in_part, of_other_builds, dead, unreadable, differing: Int
            var differences, notes: [String]
            var seconds: Double
        }
        var holds: Bool
        var books: Books
        var files: Files
        var fault_count: Int
        var faults, notes: [String]
        var replay: Replay?
    }

    func json() throws -> String {
        let document = Document(
            holds: holds,
            books: .init(
                accepted: books.accepted, items: books.items, dead: books.dead, lost: books.lost,
                in_flight: books.inFlight, notices: books.notices),
            files: .init(
                bytes: books.bytes, segments: books.segments, first_accession: books.accessions.lowerBound,
                next_accession: books.accessions.upperBound, first_sequence: books.sequences.lowerBound,
                next_sequence: books.sequences.upperBound, seconds: booksSeconds),
            fault_count: books.faultCount, faults: books.faults, notes: books.notes,
            replay: replay.map { replay in
                let audit = replay.audit
                return .init(
                    holds: audit.holds, compared: audit.compared, compared_in_part: audit.comparedInPart,
                    of_other_builds: audit.ofOtherBuilds, dead: audit.dead, unreadable: audit.unreadable,
                    differing: audit.differenceCount, differences: audit.differences, notes: audit.notes,
                    seconds: replay.seconds)
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }
}
