import Journal
import JournalTesting

/// What a test appended, to compare with what is read.
struct Written: Hashable {
    var kind: UInt8
    var payload: [UInt8]
    var isAnnotation = false
}

extension JournalSettings {
    /// Segments of 4 KiB, so that a test of some hundred entries sees many of them.
    static var small: JournalSettings {
        var settings = JournalSettings()
        settings.segmentBytes = 4_096
        settings.preallocateBytes = 2_048
        settings.entryBytes = 1 << 20
        return settings
    }
}

extension JournalGroup {
    static func random(_ generator: inout SeededGenerator) -> JournalGroup {
        func entry(_ kind: UInt8, _ generator: inout SeededGenerator) -> JournalEntry {
            let longest = generator.once(in: 20) ? 3_000 : 300
            let count = generator.once(in: 10) ? 0 : Int.random(in: 0...longest, using: &generator)
            return JournalEntry(
                kind: kind, payload: (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
        }
        var group = JournalGroup(entries: [])
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            group.entries.append(entry(UInt8.random(in: 1...3, using: &generator), &generator))
        }
        if generator.once(in: 3) { group.annotations.append(entry(20, &generator)) }
        return group
    }

    var written: [Written] {
        entries.map { Written(kind: $0.kind, payload: $0.payload) }
            + annotations.map { Written(kind: $0.kind, payload: $0.payload, isAnnotation: true) }
    }
}

extension JournalReader {
    /// Everything readable from a number on, annotations too; lost ranges are stepped over and answered.
    func everything(
        from start: UInt64 = 1, maxEntries: Int = 7, maxBytes: Int = 1_000
    ) throws -> (entries: [Written], sequences: [UInt64], lost: [Range<UInt64>]) {
        var entries: [Written] = []
        var sequences: [UInt64] = []
        var lost: [Range<UInt64>] = []
        var at = max(start, lowest)
        while at < next {
            do {
                let slice = try read(from: at, maxEntries: maxEntries, maxBytes: maxBytes, includeAnnotations: true)
                for entry in slice.entries {
                    entries.append(
                        Written(kind: entry.kind, payload: slice.payload(of: entry), isAnnotation: entry.isAnnotation))
                    if !entry.isAnnotation { sequences.append(entry.sequence) }
                }
                guard slice.next > at else { throw Stuck(at: at) }
                at = slice.next
            } catch JournalError.lost(let range) {
                lost.append(range)
                guard range.upperBound > at else { throw Stuck(at: at) }
                at = range.upperBound
            }
        }
        return (entries, sequences, lost)
    }

    struct Stuck: Error { let at: UInt64 }
}

let directory = "/state"

/// A journal of some segments in memory, closed in order, and what is in it.
func sampleJournal(
    groups: Int = 40, seed: UInt64 = 1, settings: JournalSettings = .small, close: Bool = true
) throws -> (files: MemoryFileSystem, groups: [JournalGroup]) {
    let files = MemoryFileSystem()
    var generator = SeededGenerator(seed: seed)
    let (journal, _, driver) = try Journal.openManually(
        directory: directory, name: "wire", settings: settings, files: files)
    var written: [JournalGroup] = []
    for number in 0..<groups {
        let group = JournalGroup.random(&generator)
        written.append(group)
        _ = try driver.append([group], time: Int64(number * 1_000))
        if generator.once(in: 3) { driver.step() }
    }
    driver.step()
    if close {
        try driver.close()
    } else {
        driver.abandon()
    }
    _ = journal
    return (files, written)
}

func segmentFiles(_ files: MemoryFileSystem) -> [String] {
    files.paths.filter { $0.hasSuffix(".wdj") && !$0.contains("quarantine") }
}

func open(
    _ files: MemoryFileSystem, acceptLoss: Bool = false, settings: JournalSettings = .small
) throws -> (Journal, RecoveryReport, JournalDriver) {
    try Journal.openManually(
        directory: directory, name: "wire", settings: settings, files: files, acceptLoss: acceptLoss)
}
