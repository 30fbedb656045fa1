import Foundation
import JournalTesting
import Testing

@testable import Journal

/// The page cache after a sync that failed: it keeps what never reached the disk and calls it clean.
@Suite("Promise 1: after a failed sync the page cache is not believed")
struct FailedSyncTests {
    /// One process that opens the same journal again and again, syncs and other calls failing here and there, and at
    /// last a machine that loses its power. Answers what went wrong, nil if nothing did.
    private func schedule(_ seed: UInt64, dropsCache: Bool = true) throws -> String? {
        var generator = SeededGenerator(seed: seed)
        let files = MemoryFileSystem()
        files.failedSync = .some(seed: seed)
        files.dropsCache = dropsCache
        var settings = JournalSettings.small
        settings.segmentBytes = 1_024
        settings.preallocateBytes = generator.once(in: 3) ? 0 : 256
        var durable: [JournalGroup] = []
        for life in 0..<5 {
            // Now and then something fails, once or until the journal is opened again.
            let failing = files.calls + Int.random(in: 0...60, using: &generator)
            let lasts = Int.random(in: 1...3, using: &generator)
            let onlySyncs = !generator.once(in: 4)
            files.setFaults { call in
                guard (failing..<failing + lasts).contains(call.number) else { return nil }
                return !onlySyncs || call.call == .synchronize ? .error(ErrorNumber.inputOutput) : nil
            }
            do throws(JournalError) {
                let (journal, _, driver) = try Journal.openManually(
                    directory: directory, name: "wire", settings: settings, files: files)
                var written = durable
                do throws(JournalError) {
                    if let wrong = try compare(journal, &written) { return "life \(life): \(wrong)" }
                } catch {
                    driver.abandon()
                    throw error
                }
                durable = written
                for number in 0..<Int.random(in: 1...12, using: &generator) {
                    let group = JournalGroup.random(&generator)
                    guard (try? driver.append([group], time: Int64(number))) != nil else { break }
                    written.append(group)
                    driver.step()
                    if journal.condition == .healthy { durable = written }
                }
                if generator.once(in: 2) { driver.abandon() } else { try? driver.close() }
            } catch {
                guard case .file = error else { return "life \(life): \(error)" }
            }
            if files.openFiles != 0 { return "life \(life): \(files.openFiles) files are left open" }
        }
        files.setFaults(nil)
        let disk = files.crash(seed: generator.next())
        let (journal, _, driver) = try open(disk, settings: settings)
        if let wrong = try compare(journal, &durable) { return "after the power failure: \(wrong)" }
        try driver.close()
        let verified = try JournalVerification.verify(directory: directory, name: "wire", files: disk)
        return verified.findings.isEmpty ? nil : "\(verified.findings)"
    }

    /// All of `durable` must be there; what there is beyond was written by someone and not acknowledged: it is durable
    /// now that the journal has been opened with it.
    private func compare(_ journal: Journal, _ durable: inout [JournalGroup]) throws(JournalError) -> String? {
        let reader = journal.reader()
        var found: [JournalGroup] = []
        var at: UInt64 = 1
        var group = JournalGroup(entries: [])
        while at < reader.next {
            let slice = try reader.read(from: at, maxEntries: 50, maxBytes: 1 << 20, includeAnnotations: true)
            for entry in slice.entries {
                let copy = JournalEntry(kind: entry.kind, payload: slice.payload(of: entry))
                if entry.isAnnotation { group.annotations.append(copy) } else { group.entries.append(copy) }
            }
            at = slice.next
        }
        // Groups are compared as the entries that they come to.
        let all = group.entries
        let wanted = durable.flatMap(\.entries)
        guard all.count >= wanted.count else { return "\(all.count) entries of \(wanted.count) acknowledged" }
        guard all[..<wanted.count].elementsEqual(wanted) else { return "an acknowledged entry is another" }
        for entry in all[wanted.count...] { found.append(JournalGroup(entry)) }
        durable += found
        return nil
    }

    @Test(
        "Promise 1: what was acknowledged outlives failed syncs, new openings by the same process, and a power failure")
    func sameProcess() throws {
        #if DEBUG
        let seeds: Range<UInt64> = 0..<500
        #else
        let seeds: Range<UInt64> = 0..<5_000
        #endif
        for seed in seeds {
            if let wrong = try schedule(seed) { Issue.record("seed \(seed): \(wrong)") }
        }
    }

    @Test("The same schedules lose acknowledged entries where the cache is not dropped: they would notice")
    func wouldNotice() throws {
        let wrong = try (0..<150 as Range<UInt64>).filter { seed in
            do { return try schedule(seed, dropsCache: false) != nil } catch is JournalError { return true }
        }
        #expect(!wrong.isEmpty)
    }

    @Test("A journal that failed is closed and opened again by the same process: no lock, file or thread is left")
    func sameProcessWithThread() async throws {
        let files = MemoryFileSystem()
        let name = "again\(UInt16.random(in: 0...UInt16.max))"
        var expected: UInt64 = 1
        for round in 0..<20 {
            do {
                let (journal, report) = try await Journal.open(
                    directory: directory, name: name, settings: .small, files: files)
                #expect(report.next == expected)
                let entry = JournalGroup(JournalEntry(kind: 1, payload: [UInt8(round)]))
                try await journal.durable(below: journal.append([entry], time: 1).next)
                expected += 1
                files.setFaults { $0.call == .synchronize ? .error(ErrorNumber.inputOutput) : nil }
                let failing = try await journal.append([entry], time: 1)
                await #expect(throws: JournalError.self) { try await journal.durable(below: failing.next) }
                await #expect(throws: JournalError.self) { try await journal.append([entry], time: 1) }
                await #expect(throws: JournalError.self) { try await journal.close() }
                files.setFaults(nil)
            }
            #expect(files.openFiles == 0)
        }
        for _ in 0..<2_000 where Self.threads(named: "wd-" + name) > 0 { try await Task.sleep(for: .milliseconds(1)) }
        #expect(Self.threads(named: "wd-" + name) == 0)
    }

    private static func threads(named name: String) -> Int {
        let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
        return tasks.count { task in
            let text = try? String(contentsOfFile: "/proc/self/task/\(task)/comm", encoding: .utf8)
            return text?.trimmingCharacters(in: .newlines) == String(name.prefix(15))
        }
    }
}
