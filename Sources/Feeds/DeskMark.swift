/// The mark of the people who handled a text, on its last line: `Northline/lp/gh`, `ms/kf`.
enum DeskMark {
    static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 40, !line.contains(0x20) else { return false }
        let parts = line.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.count <= 5 else { return false }
        for (i, part) in parts.enumerated() {
            guard !part.isEmpty, part.count <= (i == 0 ? 20 : 5) else { return false }
            guard part.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return false }
        }
        return true
    }
}
