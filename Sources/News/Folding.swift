/// Case folded, for comparing names and codes: `lowercased()`, free where there is nothing to fold.
///
/// Swift compares strings by canonical equivalence, so that composed and decomposed accents are equal as well.
func folded(_ text: String) -> String {
    var text = text
    let plain = text.withUTF8 { bytes in
        for byte in bytes where byte >= 0x80 || (byte >= 0x41 && byte <= 0x5A) { return false }
        return true
    }
    return plain ? text : text.lowercased()
}
