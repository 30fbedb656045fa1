import Journal
import JournalTesting
import Testing

@Suite("Damaged files")
struct CorruptionTests {
    private func verify(_ files: MemoryFileSystem) throws -> JournalVerification {
        try JournalVerification.verify(directory: directory, name: "wire", files: files)
    }

    /// Opening either refuses, or every entry that is readable is as written and what is not is named as lost.
    @Test("a flipped bit never changes an entry, and never makes one vanish without a word")
    func flippedBitAndOpen() throws {
        let (original, groups) = try sampleJournal(groups: 14)
        let all = groups.flatMap(\.entries).map { Written(kind: $0.kind, payload: $0.payload) }
        var generator = SeededGenerator(seed: 5)
        for path in original.paths.filter({ !$0.hasSuffix(".lock") }) {
            let bytes = try #require(original.contents(path))
            for byte in bytes.indices where generator.once(in: 4) {
                let comment = Comment(rawValue: "\(path), byte \(byte)")
                let files = original.copy()
                var flipped = bytes
                flipped[byte] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                files.setContents(path, flipped)
                let (journal, report, driver) = try open(files, acceptLoss: true)
                let read = try journal.reader().everything()
                let numbered = read.entries.filter { !$0.isAnnotation }
                #expect(zip(read.sequences, numbered).allSatisfy { all[Int($0) - 1] == $1 }, comment)
                let gone = Set(1...UInt64(all.count)).subtracting(read.sequences)
                #expect(gone == Set(read.lost.flatMap { Array($0) }), comment)
                // What a closed segment holds is not read on opening; there the reader finds it.
                #expect(gone.isSuperset(of: report.lost.flatMap { Array($0) }), comment)
                #expect(report.next == UInt64(all.count) + 1, comment)
                try driver.close()
            }
        }
    }

    @Test("durable damage refuses to open and names file, bytes and numbers; acceptLoss goes on and keeps the file")
    func acceptLoss() throws {
        let (files, groups) = try sampleJournal(groups: 40)
        let tail = try #require(segmentFiles(files).last)
        let before = try #require(files.contents(tail))
        var damaged = before
        damaged[256 + 80] ^= 1
        files.setContents(tail, damaged)
        let error = #expect(throws: JournalError.self) { try open(files) }
        guard case .damaged(let findings) = error else {
            Issue.record("not damaged: \(String(describing: error))")
            return
        }
        #expect(findings.count == 1)
        #expect(findings[0].kind == .damagedRecords)
        #expect(findings[0].bytes?.lowerBound == 256)
        let lost = try #require(findings[0].sequences)
        #expect("\(JournalError.damaged(findings))".contains("--accept-loss"))
        // Refusing changed nothing.
        #expect(files.contents(tail) == damaged)

        let (journal, report, driver) = try open(files, acceptLoss: true)
        #expect(report.lost == [lost])
        #expect(report.quarantined == [String(tail.dropFirst(directory.count + 1))])
        #expect(files.contents(directory + "/quarantine/" + report.quarantined[0]) == damaged)
        let entries = UInt64(groups.reduce(0) { $0 + $1.entries.count })
        #expect(report.next == entries + 1)
        #expect(throws: JournalError.lost(lost)) {
            try journal.reader().read(from: lost.lowerBound, maxEntries: 1, maxBytes: 1)
        }
        #expect(journal.totals.lostEntries == UInt64(lost.count))
        try driver.close()
        // Known from now on: no refusal, a note.
        let verified = try verify(files)
        #expect(verified.holds)
        #expect(verified.findings.map(\.kind) == [.acceptedLoss])
        let (_, second, _) = try open(files)
        #expect(second.lost == [])
    }

    @Test("segments that are missing, swapped, copied or of another journal are found, and cost only their own numbers")
    func wholeFiles() throws {
        let (original, groups) = try sampleJournal(groups: 60)
        let all = groups.flatMap(\.entries).map { Written(kind: $0.kind, payload: $0.payload) }
        let segments = segmentFiles(original)
        #expect(segments.count >= 4)
        func check(_ name: Comment, _ change: (MemoryFileSystem) throws -> Void) throws {
            let files = original.copy()
            try change(files)
            #expect(throws: JournalError.self, name) { try open(files) }
            #expect(try !verify(files).holds, name)
            let (journal, report, driver) = try open(files, acceptLoss: true)
            let read = try journal.reader().everything()
            let numbered = read.entries.filter { !$0.isAnnotation }
            #expect(zip(read.sequences, numbered).allSatisfy { all[Int($0) - 1] == $1 }, name)
            #expect(!read.lost.isEmpty, name)
            let gone = Set(1...UInt64(all.count)).subtracting(read.sequences)
            #expect(gone.allSatisfy { number in read.lost.contains { $0.contains(number) } }, name)
            #expect(report.next > UInt64(all.count), name)
            let next = try driver.append([JournalGroup(JournalEntry(kind: 1, payload: [9]))], time: 9)
            driver.step()
            #expect(try journal.reader().read(sequences: [next.first]).entries.count == 1, name)
            try driver.close()
            #expect(try verify(files).holds, name)
        }
        for (index, segment) in segments.enumerated() {
            try check("missing \(index)") { $0.setContents(segment, nil) }
        }
        try check("two missing") { files in
            files.setContents(segments[1], nil)
            files.setContents(segments[2], nil)
        }
        try check("swapped") { files in
            let (a, b) = (files.contents(segments[1]), files.contents(segments[2]))
            files.setContents(segments[1], b)
            files.setContents(segments[2], a)
        }
        try check("duplicated over another") { $0.setContents(segments[2], $0.contents(segments[1])) }
        let (other, _) = try sampleJournal(groups: 60)
        try check("of another journal") { $0.setContents(segments[1], other.contents(segments[1])) }
    }

    @Test("a copy of a segment under a further name is set aside and costs nothing")
    func furtherCopy() throws {
        let (files, groups) = try sampleJournal(groups: 40)
        let copy = directory + "/wire-00000000000000999999.wdj"
        files.setContents(copy, files.contents(segmentFiles(files)[1]))
        #expect(try !verify(files).holds)
        let (journal, report, _) = try open(files)
        #expect(report.quarantined == ["wire-00000000000000999999.wdj"])
        #expect(try journal.reader().everything().entries == groups.flatMap(\.written))
    }

    @Test("ranges of bytes that were exchanged or repeated inside a segment never verify")
    func movedRanges() throws {
        // Groups of one size, so that they fit in each other's place.
        let files = MemoryFileSystem()
        let (_, _, driver) = try open(files)
        for number in 0..<20 {
            _ = try driver.append([JournalGroup(JournalEntry(kind: 1, payload: [UInt8(number), 1, 2, 3]))], time: 5)
            driver.step()
        }
        try driver.close()
        let path = try #require(segmentFiles(files).first)
        let bytes = try #require(files.contents(path))
        let length = 88
        func group(_ index: Int) -> Range<Int> { (256 + index * length)..<(256 + (index + 1) * length) }
        #expect(bytes.count == 256 + 20 * length)
        for (a, b) in [(3, 4), (0, 19), (7, 12)] {
            var swapped = bytes
            swapped.replaceSubrange(group(a), with: bytes[group(b)])
            files.setContents(path, swapped)
            #expect(try verify(files).findings.contains { $0.sequences?.contains(UInt64(a) + 1) == true })
            swapped.replaceSubrange(group(b), with: bytes[group(a)])
            files.setContents(path, swapped)
            #expect(try !verify(files).holds)
        }
    }

    @Test("a record of another history of the same journal does not verify, though all its own checksums hold")
    func otherHistory() throws {
        let (base, _) = try sampleJournal(groups: 1)
        func history(_ byte: UInt8) throws -> [UInt8] {
            let files = base.copy()
            let (_, _, driver) = try open(files)
            for _ in 0..<2 {
                _ = try driver.append([JournalGroup(JournalEntry(kind: 1, payload: [byte]))], time: 5)
                driver.step()
            }
            try driver.close()
            return try #require(files.contents(segmentFiles(files)[0]))
        }
        let (one, other) = (try history(1), try history(2))
        let files = base.copy()
        let spliced = Array(one[..<(one.count - 88)]) + other[(one.count - 88)...]
        files.setContents(segmentFiles(files)[0], spliced)
        // Behind the end that the manifest notes, which is the one of `base`.
        #expect(try verify(files).findings.map(\.kind) == [.tornTail, .wrongEnd])
        files.setContents(segmentFiles(files)[0], one)
        #expect(try verify(files).findings.map(\.kind) == [.wrongEnd])
    }

    @Test("what is found corrupt while reading is named, and the reader can go on after it")
    func whileReading() throws {
        let (files, groups) = try sampleJournal(groups: 40)
        let (journal, _, _) = try open(files)
        let reader = journal.reader()
        let path = segmentFiles(files)[1]
        var bytes = try #require(files.contents(path))
        bytes[256 + 20] ^= 4  // a header in a closed segment
        files.setContents(path, bytes)
        let read = try reader.everything()
        #expect(read.lost.count == 1)
        let entries = groups.reduce(0) { $0 + $1.entries.count }
        #expect(read.sequences.count + read.lost[0].count == entries)
        #expect(try reader.read(sequences: Array(read.lost[0])).entries.isEmpty)
    }

    @Test("a newer format is refused with its number; a flipped bit in that number is damage")
    func newerFormat() throws {
        let (files, _) = try sampleJournal(groups: 3)
        let path = try #require(segmentFiles(files).first)
        var bytes = try #require(files.contents(path))
        bytes[8] = 2
        files.setContents(path, bytes)
        #expect(try verify(files).findings.map(\.kind) == [.damagedHeader])
        let checksum = bytes[..<248].withUnsafeBytes { XXH64.hash($0) }
        for index in 0..<8 { bytes[248 + index] = UInt8(truncatingIfNeeded: checksum >> UInt64(8 * index)) }
        files.setContents(path, bytes)
        #expect(throws: JournalError.newerFormat(path: path, found: 2, supported: 1)) { try open(files) }
    }

    @Test("random bytes in place of files neither trap nor pass")
    func garbage() throws {
        let (original, _) = try sampleJournal(groups: 20)
        var generator = SeededGenerator(seed: 11)
        for round in 0..<300 {
            let files = original.copy()
            let path = try #require(files.paths.filter { !$0.hasSuffix(".lock") }.randomElement(using: &generator))
            var bytes = try #require(files.contents(path))
            let start = Int.random(in: 0..<bytes.count, using: &generator)
            for index in start..<min(bytes.count, start + Int.random(in: 1...600, using: &generator)) {
                bytes[index] = UInt8.random(in: 0...255, using: &generator)
            }
            if generator.once(in: 5) { bytes.removeLast(Int.random(in: 0...bytes.count, using: &generator)) }
            if generator.once(in: 5) { bytes += [UInt8](repeating: 7, count: 100) }
            guard bytes != files.contents(path) else { continue }
            files.setContents(path, bytes)
            let findings = try verify(files).findings
            #expect(!findings.isEmpty)
            do {
                let (journal, _, _) = try open(files, acceptLoss: true)
                _ = try journal.reader().everything()
            } catch {
                Issue.record("round \(round), \(path): \(findings) \(error)")
            }
        }
    }

    @Test("Where nothing but the name of a segment is left, accepted loss goes on from its number and not from 1")
    func nothingButANumber() throws {
        let (files, _) = try sampleJournal()
        let segments = segmentFiles(files)
        try #require(segments.count > 3)
        for path in segments where path != segments[1] && path != segments[2] { files.setContents(path, nil) }
        // A file in a place that is not its own says which journal this is, and nothing else says anything.
        files.setContents(segments[1], files.contents(segments[2]))
        files.setContents(segments[2], [])
        files.setContents(directory + "/wire.wdm", Array(repeating: 0, count: 128))

        let (_, report, driver) = try open(files, acceptLoss: true)
        let appended = try driver.append([JournalGroup(JournalEntry(kind: 1, payload: [1]))], time: 0)
        #expect(appended.first == report.next)
        #expect(report.next > 1)
        try driver.close()
    }

    @Test(
        "A file named after a number that no journal reaches is no segment",
        arguments: [UInt64.max, 0x8000_0000_0000_0000, 0x4000_0000_0000_0001] as [UInt64])
    func numberOutOfReach(number: UInt64) throws {
        let (files, _) = try sampleJournal()
        let digits = String(number)
        let name = directory + "/wire-" + String(repeating: "0", count: 20 - digits.utf8.count) + digits + ".wdj"
        for contents in [[], try #require(files.contents(segmentFiles(files)[0]))] {
            files.setContents(name, contents)
            let (journal, report, driver) = try open(files.copy(), acceptLoss: true)
            #expect(report.lost.isEmpty)
            #expect(journal.reader().next == report.next && report.next < number)
            try driver.close()
        }
    }
}
