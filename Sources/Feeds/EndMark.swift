/// What closes a text and is none of it: `ends`, `###`, `==Kyodo`, `(SDA/mf ba)`, `AAP RTV ar`, `dpa al rmo hct`.
enum EndMark {
    /// - Parameter source: who it is from, as far as is known; an agency's own name tells its sign-off.
    static func isOne(_ line: ArraySlice<UInt8>, source: String?) -> Bool {
        guard !line.isEmpty, line.count <= 60 else { return false }
        if isRule(line) { return true }
        let lower = String(decoding: PhraseSet.folded(line), as: UTF8.self)
        if words.contains(lower) { return true }
        if isSignature(line) { return true }
        guard let source = source?.lowercased(), !source.isEmpty else { return false }
        let parts = lower.split { $0 == " " || $0 == "/" }
        return parts.count >= 2 && parts[0] == source && parts.dropFirst().allSatisfy { $0.count <= 5 }
    }

    private static let words: Set<String> = [
        "ends", "end", "ends/", "-ends-", "--ends--", "(ends)", "[ends]", "ends.", "-30-", "30", "###", "-end-",
        "(end)",
        "nnnn", "(fin)", "-ende-", "eom",
    ]

    /// Nothing but marks that draw a line.
    static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy {
            $0 == UInt8(ascii: "*") || $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "#")
        }
    }

    /// `==Kyodo`, and an agency's letters with a stroke and the marks of people, in brackets: `(SDA\/mf ba)`.
    private static func isSignature(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: "==".utf8) {
            return line.count <= 24 && line.dropFirst(2).allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x20 }
        }
        guard line.first == UInt8(ascii: "("), line.last == UInt8(ascii: ")"), line.count <= 32 else { return false }
        let inner = line.dropFirst().dropLast()
        guard let stroke = inner.firstIndex(of: UInt8(ascii: "/")) else { return false }
        let agency = inner[..<stroke].filter { $0 != UInt8(ascii: "\\") }
        let marks = inner[(stroke + 1)...].split { $0 == 0x20 || $0 == UInt8(ascii: "/") }
        return agency.count >= 2 && agency.count <= 6 && agency.allSatisfy { $0 &- 0x41 < 26 } && !marks.isEmpty
            && marks.allSatisfy { $0.count <= 4 && $0.allSatisfy { $0 &- 0x61 < 26 } }
    }

    /// Takes such lines off the end of a story, innermost last.
    static func take(from body: inout [UInt8], source: String?) -> [[UInt8]] {
        var taken: [[UInt8]] = []
        // Beyond a few it is no end but the text.
        while taken.count < 8, let start = body.lastIndex(of: 0x0A), isOne(body[(start + 1)...], source: source) {
            if !isRule(body[(start + 1)...]) { taken.insert(Array(body[(start + 1)...]), at: 0) }
            body.removeSubrange(start...)
        }
        return taken
    }
}
