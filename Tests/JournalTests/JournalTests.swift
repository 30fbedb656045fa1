import Foundation
import Journal
import JournalTesting
import Testing

/// With the thread, and on real files.
@Suite("A journal")
struct JournalTests {
    private func withDirectory(_ body: (String) async throws -> Void) async throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("journal-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
        try await body(url.path)
    }

    @Test("what was durable is read again after closing and opening, by number, by time and at random")
    func roundTrip() async throws {
        try await withDirectory { path in
            var settings = JournalSettings()
            settings.segmentBytes = 64 << 10
            var generator = SeededGenerator(seed: 3)
            var written: [JournalGroup] = []
            var firsts: [UInt64] = []
            do {
                let (journal, report) = try await Journal.open(directory: path, name: "intake", settings: settings)
                #expect(report.isNew)
                for number in 0..<600 {
                    let group = JournalGroup.random(&generator)
                    written.append(group)
                    let appended = try await journal.append([group], time: Int64(number) * 10)
                    firsts.append(appended.first)
                    if number % 50 == 0 { try await journal.durable(below: appended.next) }
                }
                try await journal.close()
            }
            let (journal, report) = try await Journal.open(directory: path, name: "intake", settings: settings)
            #expect(report.wasClosed)
            #expect(report.findings == [])
            #expect(report.segments > 3)
            let reader = journal.reader()
            #expect(try reader.everything().entries == written.flatMap(\.written))
            #expect(try reader.everything(maxEntries: .max, maxBytes: .max).entries == written.flatMap(\.written))
            let flat = written.flatMap(\.entries)
            let wanted = (0..<100).map { _ in UInt64.random(in: 1...UInt64(flat.count), using: &generator) }
            let slice = try reader.read(sequences: wanted)
            #expect(slice.entries.map(\.sequence) == wanted)
            for entry in slice.entries { #expect(slice.payload(of: entry) == flat[Int(entry.sequence) - 1].payload) }
            for number in stride(from: 0, to: 600, by: 7) {
                #expect(try reader.sequence(atOrAfter: Int64(number) * 10) == firsts[number])
                #expect(try reader.sequence(atOrAfter: Int64(number) * 10 - 9) == firsts[number])
            }
            #expect(try reader.sequence(atOrAfter: 6_000) == reader.next)
            let offline = try JournalReader.open(directory: path, name: "intake")
            #expect(try offline.everything().entries == written.flatMap(\.written))
            try await journal.close()
            let verified = try JournalVerification.verify(directory: path, name: "intake")
            #expect(verified.findings == [])
            #expect(verified.totals.entries == UInt64(flat.count))
            #expect(verified.totals.entryBytes == UInt64(flat.reduce(0) { $0 + $1.payload.count }))
        }
    }

    @Test("many callers at once each get their own numbers, and each is durable when told so")
    func concurrentCallers() async throws {
        try await withDirectory { path in
            let (journal, _) = try await Journal.open(directory: path, name: "intake", settings: JournalSettings())
            let numbers = try await withThrowingTaskGroup(of: [UInt64].self) { group in
                for caller in 0..<32 {
                    group.addTask {
                        var mine: [UInt64] = []
                        for turn in 0..<20 {
                            let payload = Array("\(caller) \(turn)".utf8)
                            let appended = try await journal.append(
                                [JournalGroup(JournalEntry(kind: 1, payload: payload))], time: 1)
                            try await journal.durable(below: appended.next)
                            let slice = try journal.reader().read(from: appended.first, maxEntries: 1, maxBytes: 1)
                            guard slice.payload(of: slice.entries[0]) == payload else { return [] }
                            mine.append(appended.first)
                        }
                        return mine
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(numbers.sorted() == Array(1...640))
            try await journal.close()
        }
    }

    @Test("a second opener is told that the journal is locked, until the first has closed it")
    func locked() async throws {
        try await withDirectory { path in
            let (journal, _) = try await Journal.open(directory: path, name: "intake", settings: JournalSettings())
            await #expect(throws: JournalError.locked(path: path + "/intake.lock")) {
                try await Journal.open(directory: path, name: "intake", settings: JournalSettings())
            }
            // Another journal in the same folder is another matter.
            let (other, _) = try await Journal.open(directory: path, name: "records", settings: JournalSettings())
            try await other.close()
            try await journal.close()
            let (again, _) = try await Journal.open(directory: path, name: "intake", settings: JournalSettings())
            try await again.close()
            await #expect(throws: JournalError.closed) { try await again.append([], time: 0) }
            await #expect(throws: JournalError.closed) { try await again.durable(below: 5) }
            await #expect(throws: JournalError.closed) { try await again.close() }
        }
    }

    @Test("a journal that is let go without closing lets its files go")
    func letGo() async throws {
        try await withDirectory { path in
            do {
                let (journal, _) = try await Journal.open(directory: path, name: "intake", settings: JournalSettings())
                try await journal.append([JournalGroup(JournalEntry(kind: 1, payload: [1]))], time: 1)
            }
            for _ in 0..<1_000 {
                do {
                    let (journal, report) = try await Journal.open(
                        directory: path, name: "intake", settings: JournalSettings())
                    #expect(!report.wasClosed)
                    try await journal.close()
                    return
                } catch JournalError.locked {
                    try await Task.sleep(for: .milliseconds(5))
                }
            }
            Issue.record("still locked")
        }
    }

    @Test("retention drops whole closed segments by size and age, never at or above the given number")
    func retention() throws {
        let (files, groups) = try sampleJournal(groups: 80)
        var settings = JournalSettings.small
        settings.retentionBytes = 10_000
        let (journal, before, driver) = try open(files, settings: settings)
        let reader = journal.reader()
        #expect(try driver.retain(dropBelow: 1, now: 0).segments == 0)
        let some = try driver.retain(dropBelow: 20, now: 0)
        #expect(some.segments > 0)
        #expect(reader.lowest == some.lowest)
        #expect(some.lowest <= 20)
        let most = try driver.retain(dropBelow: .max, now: 0)
        #expect(segmentFiles(files).reduce(0) { $0 + (files.contents($1)?.count ?? 0) } <= 10_000)
        #expect(most.segments + some.segments < before.segments)
        let read = try reader.everything()
        #expect(read.sequences == Array(most.lowest..<before.next))
        #expect(try reader.read(from: 1, maxEntries: 1, maxBytes: 1).entries.first?.sequence == most.lowest)
        #expect(try reader.read(sequences: [1, most.lowest]).entries.map(\.sequence) == [most.lowest])
        try driver.close()
        // The books know what was dropped.
        let verified = try JournalVerification.verify(directory: directory, name: "wire", files: files)
        #expect(verified.findings == [])
        #expect(verified.totals.entries == UInt64(groups.reduce(0) { $0 + $1.entries.count }))
        // By age: 30 days after the last entry only the tail is left.
        let (_, _, aged) = try open(files)
        _ = try aged.retain(dropBelow: .max, now: 31 * 86_400 * 1_000_000)
        #expect(segmentFiles(files).count == 1)
    }

    @Test("a clock that is set back does not hide what came later")
    func clockSetBack() throws {
        let files = MemoryFileSystem()
        let (journal, _, driver) = try open(files)
        for time: Int64 in [10, 20, 100, 30, 40, 120] {
            _ = try driver.append(
                [JournalGroup(JournalEntry(kind: 1, payload: [UInt8](repeating: 1, count: 900)))], time: time)
            driver.step()
        }
        let reader = journal.reader()
        let expected: [(Int64, UInt64)] = [(0, 1), (10, 1), (15, 2), (25, 3), (35, 3), (100, 3), (101, 6), (121, 7)]
        for (time, sequence) in expected { #expect(try reader.sequence(atOrAfter: time) == sequence, "time \(time)") }
    }

    @Test("what cannot be appended is refused whole, with what is allowed")
    func refused() throws {
        let files = MemoryFileSystem()
        var settings = JournalSettings.small
        settings.entryBytes = 100
        settings.pendingBytes = 1_000
        let (journal, _, driver) = try open(files, settings: settings)
        let fine = JournalGroup(JournalEntry(kind: 1, payload: [1]))
        for bad in [
            JournalGroup(entries: []),
            JournalGroup(JournalEntry(kind: 1, payload: [UInt8](repeating: 0, count: 101))),
            JournalGroup(
                entries: fine.entries, annotations: [JournalEntry(kind: 2, payload: Array(repeating: 0, count: 101))]),
        ] {
            #expect(throws: JournalError.self) { try driver.append([fine, bad], time: 1) }
        }
        var count: UInt64 = 0
        let error = #expect(throws: JournalError.self) {
            while true {
                _ = try driver.append([fine], time: 1)
                count += 1
            }
        }
        guard case .busy(_, 1_000) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        driver.step()
        #expect(journal.durableNext == count + 1)
        _ = try driver.append([fine], time: 1)
        var wrong = JournalSettings()
        wrong.segmentBytes = 5
        #expect(throws: JournalError.self) { try open(MemoryFileSystem(), settings: wrong) }
        #expect(throws: JournalError.self) {
            try Journal.openManually(directory: directory, name: "a/b", settings: .small, files: MemoryFileSystem())
        }
    }

    @Test("an entry larger than a segment, and one without a byte, come back as they were")
    func extremes() throws {
        let files = MemoryFileSystem()
        let (journal, _, driver) = try open(files)
        let sizes = [0, 20_000, 1, 0, 300_000, 7, 8, 9]
        for size in sizes {
            _ = try driver.append(
                [JournalGroup(JournalEntry(kind: 255, payload: [UInt8](repeating: 3, count: size)))], time: 1)
            driver.step()
        }
        let read = try journal.reader().everything()
        #expect(read.entries.map(\.payload.count) == sizes)
        #expect(journal.totals.entries(ofKind: 200) == UInt64(sizes.count))
    }
}

@Suite("XXH64")
struct XXH64Tests {
    @Test("it gives the specification's values")
    func values() {
        func hash(_ text: String, seed: UInt64 = 0) -> UInt64 {
            Array(text.utf8).withUnsafeBytes { XXH64.hash($0, seed: seed) }
        }
        #expect(hash("") == 0xEF46_DB37_51D8_E999)
        #expect(hash("a") == 0xD24E_C4F1_A98C_6E5B)
        #expect(hash("abc") == 0x44BC_2CF5_AD77_0999)
        #expect(hash("The quick brown fox jumps over the lazy dog") == 0x0B24_2D36_1FDA_71BC)
        #expect(hash("Nobody inspects the spammish repetition") == 0xFBCE_A83C_8A37_8BF1)
    }
}
