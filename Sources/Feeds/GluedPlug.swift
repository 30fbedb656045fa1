import Text

/// A plug whose line end got lost, so that it hangs on the story's last sentence: `… told reporters.Related posts`.
enum GluedPlug {
    /// Longest plug that is looked for, in bytes.
    private static let longest = 100

    /// Byte at which the plug begins; nil where there is none.
    static func start(in line: [UInt8]) -> Int? {
        guard line.count > 20 else { return nil }
        // The earliest cut that leaves a plug and nothing else: two plugs may hang there.
        for cut in max(1, line.count - longest)..<line.count where isSentenceEnd(line, before: cut) {
            var from = cut
            while from < line.count, line[from] == 0x20 { from += 1 }
            guard line.count - from >= 6, line[from] < 0x61 || line[from] > 0x7A else { continue }
            // As the last line of a longer text, where plugs stand.
            if LineClassifier.kind(ofLine: line[from...], at: .init(index: 19, count: 20)) == .plug { return from }
        }
        return nil
    }

    /// A full stop or the like, with or without a quotation mark after it.
    private static func isSentenceEnd(_ line: [UInt8], before cut: Int) -> Bool {
        var at = cut - 1
        if line[at] == UInt8(ascii: "\"") || line[at] == UInt8(ascii: ")") {
            at -= 1
        } else if at >= 2, line[at] == 0x9D, line[at - 1] == 0x80, line[at - 2] == 0xE2 {
            at -= 3  // ”
        }
        guard at >= 0 else { return false }
        if line[at] == UInt8(ascii: ".") || line[at] == UInt8(ascii: "!") || line[at] == UInt8(ascii: "?") {
            return true
        }
        return at >= 2 && line[at] == 0xA6 && line[at - 1] == 0x80 && line[at - 2] == 0xE2  // …
    }
}
