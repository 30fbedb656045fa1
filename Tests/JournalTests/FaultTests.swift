import Journal
import JournalTesting
import Testing

@Suite("File calls that fail")
struct FaultTests {
    private let entry = JournalGroup(JournalEntry(kind: 1, payload: [UInt8](repeating: 7, count: 700)))

    /// Opens, appends over several segments, drops some, closes; answers what was reported durable.
    private func life(_ files: MemoryFileSystem) -> (durable: UInt64, accepted: UInt64, error: JournalError?) {
        var settings = JournalSettings.small
        settings.retentionBytes = 8_000
        var durable: UInt64 = 1
        var accepted: UInt64 = 1
        do throws(JournalError) {
            let (journal, _, driver) = try Journal.openManually(
                directory: directory, name: "wire", settings: settings, files: files)
            defer {
                durable = max(durable, journal.durableNext)
                driver.abandon()
            }
            for number in 0..<14 {
                accepted = try driver.append([entry, entry], time: Int64(number)).next
                driver.step()
                durable = journal.durableNext
            }
            try driver.retain(dropBelow: 10, now: 100)
            try driver.close()
            return (durable, accepted, nil)
        } catch {
            return (durable, accepted, error)
        }
    }

    @Test(
        "whichever call fails, what was durable is there on the next opening",
        arguments: [ErrorNumber.inputOutput, ErrorNumber.noSpace])
    func eachCall(code: Int32) throws {
        let clean = MemoryFileSystem()
        _ = life(clean)
        for number in 0..<clean.calls {
            for lastsForever in [false, true] {
                let files = MemoryFileSystem()
                files.setFaults { call in
                    call.number == number || lastsForever && call.number > number && call.call != .close
                        ? .error(code) : nil
                }
                let result = life(files)
                files.setFaults(nil)
                #expect(files.openFiles == 0, "call \(number)")
                // A restart of the program in the one round, of the machine in the other.
                do {
                    let disk = lastsForever ? files.crash(seed: UInt64(number)) : files.restart()
                    let (journal, report, _) = try open(disk)
                    #expect(report.next >= result.durable, "call \(number), \(String(describing: result.error))")
                    let read = try journal.reader().everything()
                    #expect(read.lost == [])
                    #expect(read.sequences == Array(report.lowest..<report.next), "call \(number)")
                }
            }
        }
    }

    @Test("interruptions and short transfers change nothing")
    func interrupted() throws {
        let files = MemoryFileSystem()
        files.setFaults { call in
            switch call.call {
            case .read, .write, .synchronize:
                if call.number % 3 == 0 { return .error(ErrorNumber.interrupted) }
                return call.number % 3 == 1 && call.call != .synchronize ? .short(max(1, call.count / 3)) : nil
            default: return nil
            }
        }
        let result = life(files)
        #expect(result.error == nil)
        let (journal, report, _) = try open(files)
        #expect(report.next == 29)
        #expect(report.findings == [])
        #expect(try journal.reader().everything().lost == [])
    }

    @Test("after a failed sync every append, wait and close throws that failure, and nothing more is written")
    func poisoned() async throws {
        let files = MemoryFileSystem()
        let (journal, _, driver) = try open(files)
        _ = try driver.append([entry], time: 1)
        driver.step()
        files.setFaults { $0.call == .synchronize ? .error(ErrorNumber.inputOutput) : nil }
        let appended = try driver.append([entry], time: 1)
        let waiting = Task { try await journal.durable(below: appended.next) }
        driver.step()
        files.setFaults(nil)
        let thrown = await #expect(throws: JournalError.self) { try await waiting.value }
        let failure = try #require(thrown)
        guard case .file(let error) = failure else {
            Issue.record("\(failure)")
            return
        }
        #expect(error.call == .synchronize)
        let calls = files.calls
        #expect(throws: failure) { try driver.append([entry], time: 1) }
        await #expect(throws: failure) { try await journal.durable(below: appended.next) }
        #expect(!driver.step())
        #expect(files.calls == calls)
        #expect(journal.condition == .failed(.file(error)))
        #expect(journal.durableNext == 2)
        #expect(throws: failure) { try driver.close() }
        // The cache holds what never reached the disk; opening again does not believe it.
        let (_, report, _) = try open(files)
        #expect(report.next == 2)
    }

    @Test("a full disk refuses appends, keeps what waits, and goes on by itself when there is room")
    func noSpace() async throws {
        let files = MemoryFileSystem()
        let (journal, _, driver) = try open(files)
        _ = try driver.append([entry], time: 1)
        driver.step()
        files.capacity = try #require(files.contents(segmentFiles(files)[0])).count + 128 + 100
        var last = Appended(first: 0, next: 0)
        for _ in 0..<4 { last = try driver.append([entry], time: 2) }
        let (next, room) = (last.next, journal)
        let waiting = Task { try await room.durable(below: next) }
        driver.step()
        #expect(journal.condition == .noSpace)
        #expect(journal.durableNext == 2)
        #expect(throws: JournalError.noSpace(path: directory)) { try driver.append([entry], time: 3) }
        // Whatever was written of the commit is taken back.
        let now = try JournalVerification.verify(directory: directory, name: "wire", files: files)
        #expect(now.findings == [])
        #expect(now.sequences == 1..<2)
        // Reading goes on.
        #expect(try journal.reader().everything().sequences == [1])
        driver.step()
        #expect(journal.condition == .noSpace)
        files.capacity = .max
        driver.step()
        try await waiting.value
        #expect(journal.condition == .healthy)
        #expect(try driver.append([entry], time: 3).first == last.next)
        driver.step()
        #expect(try journal.reader().everything().sequences == Array(1...last.next))
    }

    @Test(
        "a journal opens on a full disk, can be read, and takes entries when there is room", arguments: [true, false])
    func opensOnFullDisk(wasClosed: Bool) throws {
        let files = MemoryFileSystem()
        let (_, _, driver) = try open(files)
        for _ in 0..<5 {
            _ = try driver.append([entry], time: 1)
            driver.step()
        }
        if wasClosed { try driver.close() } else { driver.abandon() }
        files.capacity = files.paths.reduce(0) { $0 + (files.contents($1)?.count ?? 0) }
        let (journal, report, again) = try open(files)
        #expect(report.next == 6)
        #expect(try journal.reader().everything().sequences == Array(1...5))
        _ = try again.append([entry], time: 2)
        for _ in 0..<3 { again.step() }
        #expect(journal.condition == .noSpace && journal.durableNext == 6)
        // Ended without ever having had room: as it was.
        again.abandon()
        let left = files.restart()
        left.capacity = files.capacity
        let unchanged = try JournalVerification.verify(directory: directory, name: "wire", files: left)
        #expect(unchanged.holds && unchanged.sequences == 1..<6, "\(unchanged.findings)")

        let (third, _, last) = try open(left)
        _ = try last.append([entry], time: 2)
        last.step()
        #expect(third.condition == .noSpace)
        left.capacity = .max
        while third.condition == .noSpace { last.step() }
        #expect(third.durableNext == 7)
        last.abandon()
        let after = try JournalVerification.verify(directory: directory, name: "wire", files: left)
        #expect(after.holds && after.sequences == 1..<7, "\(after.findings)")
    }

    @Test("a full disk at a segment's end is survived too")
    func noSpaceBetweenSegments() throws {
        for spare in stride(from: 0, to: 6_000, by: 50) {
            let files = MemoryFileSystem()
            let (journal, _, driver) = try open(files)
            for _ in 0..<5 {
                _ = try driver.append([entry], time: 1)
                driver.step()
            }
            files.capacity = files.paths.reduce(0) { $0 + (files.contents($1)?.count ?? 0) } + spare
            var taken: UInt64 = 6
            while let appended = try? driver.append([entry, entry], time: 2) {
                taken = appended.next
                driver.step()
            }
            #expect(journal.condition == .noSpace)
            files.capacity = .max
            while journal.condition == .noSpace { driver.step() }
            #expect(journal.durableNext == taken)
            #expect(try driver.append([entry], time: 3).first == taken)
            try driver.close()
            let verified = try JournalVerification.verify(directory: directory, name: "wire", files: files)
            #expect(verified.findings == [], "spare \(spare)")
            #expect(verified.sequences == 1..<(taken + 1))
        }
    }
}
