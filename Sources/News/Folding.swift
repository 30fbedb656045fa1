/// Case folded, for comparing names and codes: `lowercased()`, free where there is nothing to fold.
///
/// Swift compares strings by canonical equivalence, so that composed and decomposed accents are equal as well.
func folded(_ text: String) -> String {
    var text = text
    enum Letters { case none, ascii, other }
    let letters = text.withUTF8 { bytes -> Letters in
        var capitals = false
        for byte in bytes {
            if byte >= 0x80 { return .other }
            if byte &- 0x41 < 26 { capitals = true }
        }
        return capitals ? .ascii : .none
    }
    switch letters {
    case .none: return text
    case .other: return text.lowercased()
    case .ascii:
        let count = text.utf8.count
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: count) { out in
                for i in 0..<count {
                    let byte = bytes[i]
                    out[i] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                }
                return count
            }
        }
    }
}
