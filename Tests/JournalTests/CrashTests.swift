import Journal
import JournalTesting
import Testing

@Suite("After a crash")
struct CrashTests {
    /// Random groups, commits, retention and orderly ends, stopped at a random file call, on a disk that then loses,
    /// tears and reorders what was not synchronized; five lives a schedule.
    @Test("what was durable is there, in order, each group whole, numbers dense", arguments: 0..<4)
    func prefix(part: Int) throws {
        for seed in (part * 100)..<(part * 100 + 100) { try schedule(seed) }
    }

    private func schedule(_ seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var files = MemoryFileSystem()
        var history: [JournalGroup] = []  // as recovered, then as appended
        var durable: UInt64 = 1
        var time: Int64 = 0
        for life in 0..<5 {
            let comment = Comment(rawValue: "seed \(seed), life \(life)")
            let stop = files.calls + Int.random(in: 0...120, using: &generator)
            if life < 4 { files.setFaults { $0.number >= stop ? .stop : nil } }
            do {
                let (journal, report, driver) = try Journal.openManually(
                    directory: directory, name: "wire", settings: .small, files: files)
                try #require(report.next >= durable, comment)
                history = try recovered(journal, history, report, comment)
                durable = report.next
                for _ in 0..<Int.random(in: 0...60, using: &generator) {
                    switch Int.random(in: 0..<10, using: &generator) {
                    case 0..<5:
                        time += Int64.random(in: -50...500, using: &generator)
                        let groups = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                            JournalGroup.random(&generator)
                        }
                        _ = try driver.append(groups, time: time)
                        history += groups
                    default:
                        driver.step()
                        durable = max(durable, journal.durableNext)
                    }
                }
                if generator.once(in: 4) { try driver.close() }
                durable = max(durable, journal.durableNext)
            } catch JournalError.file {
                // The machine stopped.
            }
            files = files.crash(seed: generator.next())
        }
        // The last life sees no crash: everything must be there and every byte in order.
        let (journal, report, driver) = try open(files)
        #expect(report.next >= durable)
        _ = try recovered(journal, history, report, "seed \(seed), last")
        try driver.close()
        #expect(try JournalVerification.verify(directory: directory, name: "wire", files: files).findings == [])
    }

    /// The groups that are there, after checking that they are the first of `history`, whole.
    private func recovered(
        _ journal: Journal, _ history: [JournalGroup], _ report: RecoveryReport, _ comment: Comment
    ) throws -> [JournalGroup] {
        #expect(report.findings.allSatisfy { $0.severity == .note }, comment)
        let read = try journal.reader().everything()
        try #require(read.lost.isEmpty, comment)
        try #require(read.sequences == Array(1..<report.next), comment)
        var kept: [JournalGroup] = []
        var expected: [Written] = []
        var number: UInt64 = 1
        for group in history where number < report.next {
            kept.append(group)
            expected += group.written
            number += UInt64(group.entries.count)
        }
        try #require(number == report.next, comment)
        try #require(read.entries == expected, comment)
        #expect(journal.totals.entries == report.next - 1, comment)
        #expect(journal.totals.entries(ofKind: 1) == UInt64(expected.count { $0.kind == 1 }), comment)
        return kept
    }

    @Test("a journal closed in order opens without a word")
    func closed() throws {
        let (files, groups) = try sampleJournal()
        let (journal, report, _) = try open(files)
        #expect(report.wasClosed)
        #expect(report.findings == [])
        #expect(report.tornBytes == 0)
        #expect(try journal.reader().everything().entries == groups.flatMap(\.written))
        #expect(report.segments > 2)
    }

    @Test("a tail cut at any byte loses only what comes after the cut, and says so")
    func truncatedEverywhere() throws {
        let (original, groups) = try sampleJournal(groups: 12, close: false)
        let last = try #require(segmentFiles(original).last)
        let bytes = try #require(original.contents(last))
        let all = groups.flatMap(\.written)
        for cut in 0..<bytes.count {
            let files = original.copy()
            files.setContents(last, Array(bytes[..<cut]))
            if cut < 256 {
                // The header was synchronized before the segment got its name: a short one is damage, and repaired.
                let (_, report, _) = try open(files)
                #expect(report.findings.contains { $0.kind == .damagedHeader })
                continue
            }
            let (journal, report, _) = try open(files)
            let read = try journal.reader().everything()
            #expect(read.entries == Array(all.prefix(read.entries.count)), "cut at \(cut)")
            #expect(read.sequences == Array(1..<report.next))
            let verified = try JournalVerification.verify(directory: directory, name: "wire", files: files)
            #expect(verified.findings == [], "cut at \(cut)")
        }
    }

    @Test("a tail that was closed in order and cut at any byte is damage, not a torn tail")
    func truncatedAfterClose() throws {
        let (original, _) = try sampleJournal(groups: 12)
        let last = try #require(segmentFiles(original).last)
        let bytes = try #require(original.contents(last))
        for cut in stride(from: 256, to: bytes.count, by: 5) {
            let files = original.copy()
            files.setContents(last, Array(bytes[..<cut]))
            #expect(throws: JournalError.self) { try open(files) }
            let verified = try JournalVerification.verify(directory: directory, name: "wire", files: files)
            #expect(!verified.holds, "cut at \(cut)")
            let (journal, report, driver) = try open(files, acceptLoss: true)
            #expect(!report.lost.isEmpty)
            #expect(report.quarantined.count == 1)
            let next = try driver.append([JournalGroup(JournalEntry(kind: 1, payload: [1]))], time: 0)
            driver.step()
            let read = try journal.reader().everything()
            #expect(read.sequences.last == next.first)
            #expect(UInt64(read.sequences.count) + read.lost.reduce(0) { $0 + UInt64($1.count) } == next.first)
        }
    }
}
