internal import Glibc

/// What the desk was on when it ended by a trap signal; see `FatalSignals`, which writes it.
///
/// A text file in the state folder, a line for each such end: `SIGNAL STAGE ACCESSION`, as `4 judging 1042`. It is no
/// journal and nothing rests on it but this: an article on which the desk itself trapped twice becomes a dead entry, also
/// where no child traps on it, because what it does depends on what came before. A kill leaves no line.
struct TrapNotes {
    static let file = "trap-notes"

    struct Note: Hashable {
        var signal: Int32
        var stage: String
        var accession: UInt64
    }
    private(set) var notes: [Note] = []

    /// Reads the lines that can be read; the last one may be cut short.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 3, let signal = Int32(words[0]), SuspectTrial.trapSignals.contains(signal),
                FatalSignals.Stage.allCases.contains(where: { $0.word == words[1] }), let accession = UInt64(words[2])
            else { continue }
            notes.append(Note(signal: signal, stage: String(words[1]), accession: accession))
        }
    }

    /// Without what was recorded since.
    mutating func forget(below accession: UInt64) { notes.removeAll { $0.accession < accession } }

    /// Why the desk must not take these accessions up again: it has trapped on each of them twice.
    var dead: [UInt64: String] {
        var reasons: [UInt64: String] = [:]
        for (accession, notes) in Dictionary(grouping: notes, by: \.accession) where notes.count >= 2 {
            let last = notes.suffix(2).map { "\(SuspectTrial.name(of: $0.signal)) in \($0.stage)" }
            reasons[accession] = "the desk itself ended on it twice: \(last[0]), then \(last[1])"
        }
        return reasons
    }

    var text: String { notes.map { "\($0.signal) \($0.stage) \($0.accession)\n" }.joined() }

    /// Reads the notes of a state folder; none where there is no file or it cannot be read.
    static func read(_ stateDirectory: String) -> TrapNotes {
        let file = open("\(stateDirectory)/\(Self.file)", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return TrapNotes("") }
        defer { close(file) }
        // A desk that traps a thousand times has other troubles than what the first ones were.
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        let count = Glibc.read(file, &bytes, bytes.count)
        return TrapNotes(String(decoding: bytes[..<max(0, count)], as: UTF8.self))
    }
}
