/// A text's lines as places in its bytes, without their ends: nothing is copied.
struct WireLines {
    let bytes: [UInt8]
    private var ranges: [Range<Int>] = []

    /// The lines of `part` of `bytes`, the empty ones too. A carriage return at a line's end is part of the end.
    init(_ bytes: [UInt8], _ part: Range<Int>) {
        self.bytes = bytes
        ranges.reserveCapacity(part.count / 40 + 4)
        bytes.withUnsafeBufferPointer { bytes in
            var start = part.lowerBound
            while let at = ByteSearch.first(0x0A, in: bytes, start..<part.upperBound) {
                ranges.append(start..<(at > start && bytes[at - 1] == 0x0D ? at - 1 : at))
                start = at + 1
            }
            let end = part.upperBound
            ranges.append(start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end))
        }
    }

    var count: Int { ranges.count }
    var indices: Range<Int> { 0..<ranges.count }
    subscript(i: Int) -> ArraySlice<UInt8> { bytes[ranges[i]] }
    func range(_ i: Int) -> Range<Int> { ranges[i] }

    func isBlank(_ i: Int) -> Bool {
        for at in ranges[i] where bytes[at] > 0x20 { return false }
        return true
    }

    /// The last line with something on it.
    var lastFull: Int? { ranges.indices.last { !isBlank($0) } }

    /// Lets go of line `i` and all behind it.
    mutating func cut(from i: Int) { ranges.removeSubrange(i...) }
}
