import JournalTesting
import Testing

@testable import Journal

/// Every alteration of small journals, one by one. The journal's format document says which of them cannot show.
@Suite("Verification finds every alteration")
struct ExhaustiveDamageTests {
    private enum Answer { case fault, note, nothing }

    /// What verification says of it beyond what it says of the journal as it was.
    private func answer(_ files: MemoryFileSystem, _ before: [JournalFinding]) throws -> Answer {
        let verified = try JournalVerification.verify(directory: directory, name: "wire", files: files)
        if !verified.holds { return .fault }
        return verified.findings == before ? .nothing : .note
    }

    private func check(
        _ journal: SmallJournal, _ files: MemoryFileSystem, _ before: [JournalFinding],
        _ name: @autoclosure () -> String, _ changes: [(path: String, bytes: [UInt8]?)]
    ) throws {
        guard changes.contains(where: { $0.bytes != journal.files.contents($0.path) }) else { return }
        for change in changes { files.setContents(change.path, change.bytes) }
        defer { for change in changes { files.setContents(change.path, journal.files.contents(change.path)) } }
        let answer = try answer(files, before)
        let allowed =
            try answer == .fault || answer == .note && mayBeNote(journal, changes)
            || answer == .nothing && mayBeSilent(journal, changes)
        if !allowed {
            let found = try JournalVerification.verify(directory: directory, name: "wire", files: files)
            Issue.record("\(journal.end.rawValue): \(name()): \(answer), \(found.findings)")
        }
    }

    /// Only at an unclean end, and only in the last segment behind everything that a record still there says was
    /// synchronized before it.
    private func mayBeNote(_ journal: SmallJournal, _ changes: [(path: String, bytes: [UInt8]?)]) throws -> Bool {
        guard journal.end == .unclosed, changes.count == 1, let last = journal.segments.last,
            changes[0].path == last, let bytes = changes[0].bytes, let original = journal.files.contents(last)
        else { return false }
        let first = zip(bytes, original).enumerated().first { $1.0 != $1.1 }?.offset ?? min(bytes.count, original.count)
        let intact = try journal.records(last).filter {
            $0.bytes.upperBound <= bytes.count && bytes[$0.bytes] == original[$0.bytes]
        }
        return first >= SegmentHeader.size && intact.allSatisfy { $0.header.durable <= UInt64(first) }
    }

    /// Of a closed journal: the manifest as it was just before the close. Of an unclosed one: the last segment ends
    /// with an earlier record, or the zeros behind the last are more or fewer.
    private func mayBeSilent(_ journal: SmallJournal, _ changes: [(path: String, bytes: [UInt8]?)]) throws -> Bool {
        guard changes.count == 1, let bytes = changes[0].bytes, let last = journal.segments.last else { return false }
        if changes[0].path == journal.manifest {
            guard case .manifest(var now) = Manifest.decode(journal.files.contents(journal.manifest) ?? []),
                case .manifest(let then) = Manifest.decode(bytes)
            else { return false }
            now.closed = nil
            return now == then
        }
        guard journal.end == .unclosed, changes[0].path == last, let original = journal.files.contents(last) else {
            return false
        }
        let records = try journal.records(last)
        return ([SegmentHeader.size] + records.map(\.bytes.upperBound)).contains { end in
            bytes.count >= end && bytes[..<end] == original[..<end] && bytes[end...].allSatisfy { $0 == 0 }
        }
    }

    /// All of a byte's bits; unoptimised, where a checksum takes thirty times as long, another one in each byte.
    private static func bits(of byte: Int) -> Range<Int> {
        #if DEBUG
        byte % 8..<byte % 8 + 1
        #else
        0..<8
        #endif
    }

    private func untouched(_ journal: SmallJournal) throws -> [JournalFinding] {
        let verified = try JournalVerification.verify(directory: directory, name: "wire", files: journal.files)
        #expect(verified.findings.allSatisfy { $0.severity == .note }, "\(verified.findings)")
        #expect(journal.segments.count >= 3)
        #expect(verified.wasClosed == (journal.end != .unclosed))
        return verified.findings
    }

    @Test("every single flipped bit of every file", arguments: SmallJournal.End.allCases)
    func flippedBits(end: SmallJournal.End) throws {
        let journal = try SmallJournal(end)
        let before = try untouched(journal)
        let files = journal.files.copy()
        for path in journal.paths {
            let bytes = try #require(journal.files.contents(path))
            for byte in bytes.indices {
                for bit in Self.bits(of: byte) {
                    var flipped = bytes
                    flipped[byte] ^= 1 << UInt8(bit)
                    try check(journal, files, before, "\(path): byte \(byte), bit \(bit)", [(path, flipped)])
                }
            }
        }
    }

    @Test("every file cut off at every byte", arguments: SmallJournal.End.allCases)
    func cuts(end: SmallJournal.End) throws {
        let journal = try SmallJournal(end)
        let before = try untouched(journal)
        let files = journal.files.copy()
        for path in journal.paths {
            let bytes = try #require(journal.files.contents(path))
            for count in bytes.indices {
                try check(journal, files, before, "\(path) cut to \(count)", [(path, Array(bytes[..<count]))])
            }
        }
    }

    @Test(
        "every file missing, every two swapped; every two records exchanged, every record cut out; files of another journal; every older copy",
        arguments: SmallJournal.End.allCases)
    func ranges(end: SmallJournal.End) throws {
        let journal = try SmallJournal(end)
        let before = try untouched(journal)
        let files = journal.files.copy()
        let alterations = try journal.alterations(other: SmallJournal(end))
        #expect(alterations.count > 200)
        for alteration in alterations { try check(journal, files, before, alteration.name, alteration.changes) }
    }

    /// With `acceptLoss` every altered journal opens; what can be read then is as it was written, nothing has another
    /// number, and the files verify. Without, either that too or a refusal that changes nothing.
    @Test("an altered journal opens with acceptLoss, numbers stay, and it verifies from then on")
    func openingAltered() throws {
        for end in SmallJournal.End.allCases {
            let journal = try SmallJournal(end)
            let written = try read(journal.files.copy(), acceptLoss: false)
            var alterations = try journal.alterations(other: SmallJournal(end))
            for path in journal.paths {
                let bytes = try #require(journal.files.contents(path))
                for byte in stride(from: 0, to: bytes.count, by: 41) {
                    var flipped = bytes
                    flipped[byte] ^= 4
                    alterations.append(Alteration("\(path): byte \(byte)", [(path, flipped)]))
                    alterations.append(Alteration("\(path): cut to \(byte)", [(path, Array(bytes[..<byte]))]))
                }
            }
            for alteration in alterations {
                let files = journal.files.copy()
                for change in alteration.changes { files.setContents(change.path, change.bytes) }
                let comment = Comment(rawValue: "\(end.rawValue): \(alteration.name)")
                let found = try JournalVerification.verify(directory: directory, name: "wire", files: files)
                if found.findings.contains(where: { $0.severity == .loss }) {
                    #expect(throws: JournalError.self, comment) {
                        // What a closed segment holds is read by readers only, and there it is the reader who refuses.
                        if try !read(files.copy(), acceptLoss: false).lost.isEmpty { throw JournalError.closed }
                    }
                }
                let after: Contents
                do {
                    after = try read(files, acceptLoss: true)
                } catch JournalError.damaged(let findings) {
                    #expect(findings.contains { $0.sentence.contains("different journals") }, comment)
                    continue
                }
                for (number, entry) in after.entries { #expect(written.entries[number] == entry, comment) }
                #expect(after.next >= written.next || end == .unclosed || alteration.isRollback, comment)
                #expect(
                    Set(written.entries.keys).subtracting(after.entries.keys).allSatisfy { number in
                        after.lost.contains { $0.contains(number) } || number >= after.next || number < after.lowest
                    }, comment)
                let verified = try JournalVerification.verify(directory: directory, name: "wire", files: files)
                #expect(verified.holds, "\(comment) \(verified.findings)")
            }
        }
    }

    private struct Contents {
        var entries: [UInt64: Written] = [:]
        var lost: [Range<UInt64>] = []
        var lowest: UInt64 = 1
        var next: UInt64 = 1
    }

    /// Opens, reads everything and closes.
    private func read(_ files: MemoryFileSystem, acceptLoss: Bool) throws -> Contents {
        let (journal, report, driver) = try open(files, acceptLoss: acceptLoss)
        let read = try journal.reader().everything()
        var contents = Contents(lost: read.lost, lowest: report.lowest, next: report.next)
        let numbered = read.entries.filter { !$0.isAnnotation }
        for (number, entry) in zip(read.sequences, numbered) { contents.entries[number] = entry }
        try driver.close()
        return contents
    }
}

extension Alteration {
    /// Touches the manifest: where it ends, the journal is known from the last segment alone.
    var isRollback: Bool { changes.contains { $0.path.hasSuffix(".wdm") } }
}
