/// `&eacute;`, `&#233;` and `&#xE9;`.
enum CharacterReference {
    /// The character referred to at `start`, and the byte after the reference; nil where there is none.
    static func read(_ bytes: [UInt8], _ start: Int) -> (scalar: UInt32, end: Int)? {
        let limit = min(bytes.count, start + 12)
        var end = start + 1
        while end < limit, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < limit, end > start + 1 else { return nil }
        let name = bytes[(start + 1)..<end]
        guard bytes[start + 1] == UInt8(ascii: "#") else {
            return NamedEntities.scalar(name).map { ($0, end + 1) }
        }
        let digits = name.dropFirst()
        let value: UInt32?
        if let first = digits.first, first | 0x20 == UInt8(ascii: "x") {
            value = UInt32(String(decoding: digits.dropFirst(), as: UTF8.self), radix: 16)
        } else {
            value = UInt32(String(decoding: digits, as: UTF8.self))
        }
        guard let value else { return nil }
        return (meant(value), end + 1)
    }

    /// Numbers of controls are those of Windows-1252, everywhere; what is no character becomes U+FFFD.
    private static func meant(_ value: UInt32) -> UInt32 {
        if (0x80...0x9F).contains(value) { return UInt32(Charset.windows1252Scalar(UInt8(value))) }
        if value < 0x20, value != 0x09, value != 0x0A, value != 0x0D { return 0x20 }
        return UnicodeScalar(value) == nil ? 0xFFFD : value
    }

    static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        if scalar < 0x80 {
            text.append(UInt8(scalar))
        } else if let scalar = UnicodeScalar(scalar) {
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
