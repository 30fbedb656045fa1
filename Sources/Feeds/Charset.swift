/// The character sets that plain text comes in, and reading them as UTF-8.
enum Charset: String, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    /// What is not UTF-8: Latin-1 with quotation marks, dashes and the euro sign where Latin-1 has controls.
    case windows1252 = "windows-1252"

    static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The text as UTF-8 without a byte order mark, and the character set that it came in.
    ///
    /// In this order: a byte order mark decides; every second byte zero is UTF-16; valid UTF-8 is UTF-8; all else is
    /// read as Windows-1252, in which nearly every byte has a meaning.
    static func decode(_ bytes: [UInt8]) -> (text: [UInt8], charset: Charset) {
        if bytes.starts(with: utf8Mark) {
            let rest = Array(bytes.dropFirst(3))
            return isUTF8(rest) ? (rest, .utf8) : (fromWindows1252(rest), .windows1252)
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return (fromUTF16(bytes.dropFirst(2), bigEndian: false), .utf16) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (fromUTF16(bytes.dropFirst(2), bigEndian: true), .utf16) }
        if let bigEndian = looksUTF16(bytes) { return (fromUTF16(bytes[...], bigEndian: bigEndian), .utf16) }
        return isUTF8(bytes) ? (bytes, .utf8) : (fromWindows1252(bytes), .windows1252)
    }

    /// As `decode`, but what would be read as Windows-1252 for want of anything better is of the set `known`.
    static func decode(_ bytes: [UInt8], unless known: String?) -> (text: [UInt8], charset: String) {
        let (text, charset) = decode(bytes)
        guard let known, charset == .windows1252 else { return (text, charset.rawValue) }
        return decode(bytes[...], named: known)
    }

    /// The text as UTF-8 without a byte order mark, and the name of the character set that it came in.
    ///
    /// What is valid UTF-8 is UTF-8, whatever was named: chance never makes a text of another set valid. Else the
    /// set that was named, and where that cannot be, Windows-1252.
    static func decode(_ bytes: ArraySlice<UInt8>, named name: String?) -> (text: [UInt8], charset: String) {
        let bytes = bytes.starts(with: utf8Mark) ? bytes.dropFirst(3) : bytes
        if isUTF8(bytes) { return (withoutControls(Array(bytes)), utf8.rawValue) }
        switch name {
        case nil, "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252",
            "utf-16":
            return (fromWindows1252(Array(bytes)), windows1252.rawValue)
        case .some(let name):
            if let text = ForeignCharset.decode(bytes, from: name) { return (text, name) }
            return (fromWindows1252(Array(bytes)), windows1252.rawValue)
        }
    }

    /// Can text of the set that is so called be read?
    static func isKnown(_ name: String) -> Bool {
        ["utf-8", "us-ascii", "iso-8859-1", "windows-1252", "utf-16"].contains(name)
            || ForeignCharset.decode([0x41], from: name) == [0x41]
    }

    /// The byte of `bytes` that byte `offset` of `text`, decoded from it, came from; nearly, for sets of several bytes
    /// a character.
    static func offset(_ offset: Int, of text: [UInt8], in bytes: ArraySlice<UInt8>) -> Int {
        if text.count == bytes.count { return min(offset, bytes.count) }
        return min(text.prefix(offset).count { $0 & 0xC0 != 0x80 }, bytes.count)
    }

    /// U+0080–U+009F, which no text has, as the characters of Windows-1252: somebody read that as Latin-1 before.
    private static func withoutControls(_ text: [UInt8]) -> [UInt8] {
        func isControl(_ i: Int) -> Bool { text[i] == 0xC2 && i + 1 < text.count && text[i + 1] < 0xA0 }
        var place = ByteSearch.first(0xC2, in: text, 0..<text.count)
        while let at = place, !isControl(at) { place = ByteSearch.first(0xC2, in: text, at + 1..<text.count) }
        guard let first = place else { return text }
        var out = Array(text[..<first])
        out.reserveCapacity(text.count + 16)
        var at = first
        while at < text.count {
            if isControl(at) {
                out.append(contentsOf: String(UnicodeScalar(upper[Int(text[at + 1] - 0x80)]) ?? "\u{FFFD}").utf8)
                at += 2
            } else {
                out.append(text[at])
                at += 1
            }
        }
        return out
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool { isUTF8(bytes[...]) }

    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            isASCII(UnsafeRawBufferPointer(bytes)) || String(validating: bytes, as: UTF8.self) != nil
        }
    }

    private static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var all: UInt64 = 0
        var at = 0
        while at + 8 <= bytes.count {
            all |= bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            at += 8
        }
        while at < bytes.count {
            all |= UInt64(bytes[at])
            at += 1
        }
        return all & 0x8080_8080_8080_8080 == 0
    }

    /// UTF-16 without a mark, if nearly all bytes at even (big endian) or odd places of the beginning are zero.
    private static func looksUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(512)
        guard sample.count >= 8 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (i, byte) in sample.enumerated() where byte == 0 {
            if i % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = sample.count / 2
        if zeros.odd > half * 3 / 4, zeros.even == 0 { return false }
        if zeros.even > half * 3 / 4, zeros.odd == 0 { return true }
        return nil
    }

    private static func fromUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var at = bytes.startIndex
        while at + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            at += 2
        }
        if at < bytes.endIndex { units.append(0xFFFD) }  // half a unit
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else if byte >= 0xA0 {
                text.append(0xC0 | byte >> 6)
                text.append(0x80 | byte & 0x3F)
            } else {
                text.append(contentsOf: String(UnicodeScalar(upper[Int(byte - 0x80)]) ?? "\u{FFFD}").utf8)
            }
        }
        return text
    }

    /// The character that `byte` stands for in Windows-1252.
    static func windows1252Scalar(_ byte: UInt8) -> UInt16 {
        byte >= 0x80 && byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt16(byte)
    }

    /// 0x80–0x9F of Windows-1252 (Unicode's CP1252.TXT); U+FFFD where it has nothing.
    private static let upper: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
