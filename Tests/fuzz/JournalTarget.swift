import JournalTesting

@testable import Journal

/// Any bytes in the files of a journal: verification finds them, recovery refuses or goes on, nothing that is read is
/// other than what was written unless the checksums were made to say so.
///
/// An input is patches to the files of a small journal: which file, what to do, where, with what.
enum JournalTarget {
    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        let files = sample.files.copy()
        var isForged = false
        while !choices.isAtEnd, let forged = patch(files, &choices) { isForged = forged || isForged }

        let found: JournalVerification?
        do throws(JournalError) {
            found = try JournalVerification.verify(directory: directory, name: name, files: files)
        } catch {
            expect(!error.description.isEmpty, "refused without a reason")
            found = nil
        }
        read(files, isForged)
        recover(files.copy(), acceptLoss: false, found, isForged)
        recover(files.copy(), acceptLoss: true, found, isForged)
    }

    private static let directory = "/state"
    private static let name = "wire"

    private static var settings: JournalSettings {
        var settings = JournalSettings()
        settings.segmentBytes = 4_096
        settings.preallocateBytes = 1_024
        settings.entryBytes = 1 << 16
        settings.pendingBytes = 1 << 20
        return settings
    }

    /// Four segments closed in order, and their payloads by number.
    private static let sample: (files: MemoryFileSystem, payloads: [UInt64: [UInt8]]) = {
        let files = MemoryFileSystem()
        var payloads: [UInt64: [UInt8]] = [:]
        do throws(JournalError) {
            let (journal, _, driver) = try Journal.openManually(
                directory: directory, name: name, settings: settings, files: files)
            var generator = SeededGenerator(seed: 7)
            for number in 1...40 {
                let payload = (0..<Int.random(in: 0...400, using: &generator)).map { _ in UInt8(number) }
                let group = JournalGroup(
                    entries: [JournalEntry(kind: 1, payload: payload)],
                    annotations: number % 3 == 0 ? [JournalEntry(kind: 20, payload: [1, 2, 3])] : [])
                let appended = try driver.append([group], time: Int64(number) * 1_000)
                payloads[appended.first] = payload
                driver.step()
            }
            try driver.close()
            _ = journal
        } catch {
            fatalError("\(error)")
        }
        return (files, payloads)
    }()

    /// True where a checksum was made to fit, so that the files may say anything; nil where no file is left.
    private static func patch(_ files: MemoryFileSystem, _ choices: inout Choices) -> Bool? {
        let paths = files.paths.filter { !$0.hasSuffix(".lock") }
        guard !paths.isEmpty else { return nil }
        let path = choices.pick(paths)
        var contents = files.contents(path) ?? []
        var isForged = false
        let way = choices.below(12)
        let at = (Int(choices.byte()) << 8 | Int(choices.byte())) % max(1, contents.count)
        switch way {
        case 0: contents = Array(contents[..<at])
        case 1: contents += choices.text()
        case 2: files.setContents(path, nil)
        case 3: contents = choices.text()
        case 4: files.setContents(choices.pick(paths), contents)
        case 5:
            let other = directory + "/" + SegmentName.file(name, first: choices.edge())
            files.setContents(other, contents)
        case 6: contents.replaceSubrange(at..<min(contents.count, at + 8), with: [])
        default:
            for (offset, byte) in choices.take(1 + choices.below(8)).enumerated() where at + offset < contents.count {
                contents[at + offset] = byte
            }
            if way >= 9 {
                stamp(&contents, path, near: at)
                isForged = true
            }
        }
        if way != 2, way != 4 { files.setContents(path, contents) }
        return isForged
    }

    /// Makes the checksums of what surrounds byte `at` fit what stands there now.
    private static func stamp(_ bytes: inout [UInt8], _ path: String, near at: Int) {
        guard let manifest = sample.files.contents(directory + "/" + Manifest.file(name)),
            case .manifest(let known) = Manifest.decode(manifest)
        else { return }
        func sum(_ range: Range<Int>, seed: UInt64 = 0) -> UInt64 {
            bytes.withUnsafeBytes { XXH64.hash(UnsafeRawBufferPointer(rebasing: $0[range]), seed: seed) }
        }
        func put(_ value: UInt64, at place: Int) {
            withUnsafeBytes(of: value.littleEndian) { for k in 0..<8 { bytes[place + k] = $0[k] } }
        }
        let head = path.hasSuffix(".wdm") ? Manifest.size : SegmentHeader.size
        if bytes.count >= head, at < head { put(sum(0..<head - 8), at: head - 8) }
        guard path.hasSuffix(".wdj"), at >= SegmentHeader.size,
            let first = SegmentName.first(name, file: String(path.dropFirst(directory.utf8.count + 1)))
        else { return }
        // The records before stand as they did: walk to the one that holds the byte.
        var offset = SegmentHeader.size
        while offset + RecordHeader.size + 8 <= bytes.count {
            let original = sample.files.contents(path) ?? []
            let source = offset + 8 <= original.count ? original : bytes
            let length = source.withUnsafeBytes { raw in raw.baseAddress.map { Int($0.u32(offset + 4)) } ?? 0 }
            guard length >= RecordHeader.size + 8, length % 8 == 0 else { return }
            if at < offset + length {
                let body = offset + RecordHeader.size..<min(bytes.count, offset + length)
                let number = bytes.withUnsafeBytes { raw in raw.baseAddress.map { $0.u64(offset + 8) } ?? 0 }
                put(sum(body, seed: known.identity.bodySeed(first: number)), at: offset + 56)
                let seed = known.identity.headerSeed(segment: first, offset: offset)
                put(sum(offset..<offset + 64, seed: seed), at: offset + 64)
                return
            }
            offset += length
        }
    }

    /// Everything that a reader without a lock can get; it must come to an end.
    private static func read(_ files: MemoryFileSystem, _ isForged: Bool) {
        do throws(JournalError) {
            let reader = try JournalReader.open(directory: directory, name: name, files: files)
            check(reader, isForged)
        } catch {
            expect(!error.description.isEmpty, "refused without a reason")
        }
    }

    private static func check(_ reader: JournalReader, _ isForged: Bool) {
        var at = reader.lowest
        var rounds = 0
        while at < reader.next, rounds < 200 {
            rounds += 1
            do throws(JournalError) {
                let slice = try reader.read(from: at, maxEntries: 7, maxBytes: 500, includeAnnotations: true)
                for entry in slice.entries where !entry.isAnnotation {
                    let isSame = slice.payload(of: entry) == sample.payloads[entry.sequence]
                    expect(isForged || isSame, "entry \(entry.sequence) is not as it was written")
                }
                expect(slice.next > at, "reading from \(at) gets nowhere")
                at = slice.next
            } catch {
                guard case .lost(let range) = error else { break }
                expect(range.upperBound > at, "reading over what is lost from \(at) gets nowhere")
                at = range.upperBound
            }
        }
        expect(isForged || rounds < 200, "reading does not end")
        _ = try? reader.read(sequences: [0, 1, 7, 40, 41, .max])
        for time in [Int64.min, 0, 20_000, .max] { _ = try? reader.sequence(atOrAfter: time) }
    }

    private static func recover(
        _ files: MemoryFileSystem, acceptLoss: Bool, _ found: JournalVerification?, _ isForged: Bool
    ) {
        do throws(JournalError) {
            let (journal, report, driver) = try Journal.openManually(
                directory: directory, name: name, settings: settings, files: files, acceptLoss: acceptLoss)
            let reader = journal.reader()
            if !acceptLoss { expect(report.lost.isEmpty, "entries are given up without being asked") }
            check(reader, isForged)
            let next = reader.next
            if next < UInt64(Int64.max) {
                let appended = try driver.append(
                    [JournalGroup(JournalEntry(kind: 1, payload: [9]))], time: 50_000)
                expect(appended.first == next, "number \(appended.first) is given where \(next) is next")
                driver.step()
            }
            try driver.close()
            let after = try JournalVerification.verify(directory: directory, name: name, files: files)
            // Opening does not read closed segments whole: damage inside of them is as it was, and no worse.
            if !isForged, let found, found.holds {
                expect(after.holds, "after recovery: \(after.findings.filter { $0.severity != .note })")
            }
        } catch {
            expect(!error.description.isEmpty, "refused without a reason")
        }
        expect(files.openFiles <= 1, "\(files.openFiles) files are left open")
    }
}
