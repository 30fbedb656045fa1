import JournalTesting

@testable import Journal

/// Any bytes as the file of a snapshot: left out with a reason, or exactly what was saved, of this journal.
///
/// An input is patches to a good file; the checksums may be made to fit.
enum SnapshotTarget {
    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        let isForged = choices.byte() & 1 == 1
        var content = sample.content
        switch choices.below(4) {
        case 0: content = choices.rest()
        case 1: content = Array(content.prefix(Int(choices.byte()))) + choices.rest()
        default:
            while !choices.isAtEnd {
                let at = choices.below(content.count)
                for (offset, byte) in choices.take(1 + choices.below(8)).enumerated() where at + offset < content.count
                {
                    content[at + offset] = byte
                }
            }
        }
        if isForged { stamp(&content) }
        let files = sample.files.copy()
        files.setContents(path, content)
        do throws(JournalError) {
            let (journal, _, driver) = try Journal.openManually(
                directory: "/state", name: "wire", settings: JournalSettings(), files: files)
            let file = SnapshotFile(directory: "/state/snapshots", name: "judge", format: 2, files: files)
            switch try file.load(of: journal) {
            case .none: expect(false, "the file is there")
            case .unusable(let reason): expect(reason.contains(path), "left out without a reason")
            case .content(let found):
                expect(found.next <= journal.durableNext, "it knows of what the journal does not have")
                expect(
                    isForged || (found.next == 4 && found.payload == sample.payload), "other content than was saved")
            }
            try driver.close()
        } catch {
            expect(false, "\(error)")
        }
    }

    private static let path = "/state/snapshots/judge.wds"

    private static let sample: (files: MemoryFileSystem, content: [UInt8], payload: [UInt8]) = {
        let files = MemoryFileSystem()
        let payload = (0..<40).map { UInt8($0) }
        do throws(JournalError) {
            let (journal, _, driver) = try Journal.openManually(
                directory: "/state", name: "wire", settings: JournalSettings(), files: files)
            for number in 1...5 {
                _ = try driver.append([JournalGroup(JournalEntry(kind: 1, payload: [UInt8(number)]))], time: 1)
                driver.step()
            }
            let file = SnapshotFile(directory: "/state/snapshots", name: "judge", format: 2, files: files)
            try file.save(payload, of: journal, next: 4)
            try driver.close()
        } catch {
            fatalError("\(error)")
        }
        return (files, files.contents(path) ?? [], payload)
    }()

    /// Makes both checksums, and the length, fit what stands there.
    private static func stamp(_ bytes: inout [UInt8]) {
        guard bytes.count >= 64 else { return }
        func put(_ value: UInt64, at place: Int) {
            withUnsafeBytes(of: value.littleEndian) { for k in 0..<8 { bytes[place + k] = $0[k] } }
        }
        func sum(_ range: Range<Int>, seed: UInt64 = 0) -> UInt64 {
            bytes.withUnsafeBytes { XXH64.hash(UnsafeRawBufferPointer(rebasing: $0[range]), seed: seed) }
        }
        put(UInt64(bytes.count - 64), at: 40)
        put(sum(0..<48), at: 48)
        put(sum(56..<bytes.count - 8, seed: sum(0..<56)), at: bytes.count - 8)
    }
}
