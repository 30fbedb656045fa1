/// URIs for items whose agencies name them in other ways, and for codes of the agencies' vocabularies.
enum ItemIdentity {
    /// The item's URI: `id` itself where it is one, else `urn:wiredesk:SOURCE:ID`, with what a URI may not hold
    /// percent-encoded. The same for the same id of the same source.
    static func uri(_ id: String, source: String?) -> String {
        if hasScheme(id) { return encoded(id, keepPercent: true) }
        return "urn:wiredesk:\(name(of: source)):\(encoded(id, keepPercent: false))"
    }

    /// A source as part of a URI, as `ArticleDraft.stableURI` writes it.
    static func name(of source: String?) -> String {
        let bytes = (source ?? "unknown").lowercased().utf8.map { byte in
            byte &- 0x61 < 26 || byte &- 0x30 < 10 ? byte : UInt8(ascii: "-")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The URI of a code: `medtop:20000523` and `subj:15054000` for the IPTC's own, however they are written;
    /// otherwise the qcode, or the code behind the scheme's own URI. Nil where there is no code.
    static func code(_ code: String, scheme: String? = nil) -> String? {
        var code = code.trimmed
        guard !code.isEmpty else { return nil }
        for (prefix, alias) in newscodes where code.hasPrefix(prefix) {
            code = alias + code.dropFirst(prefix.count)
            return encoded(code, keepPercent: true)
        }
        if let scheme = scheme?.trimmed, !scheme.isEmpty {
            for (prefix, alias) in newscodes where scheme.hasPrefix(prefix.dropLast()) {
                return encoded(alias + (code.split(separator: ":").last ?? ""), keepPercent: true)
            }
            if ["medtop", "subj"].contains(scheme) { return encoded("\(scheme):\(code)", keepPercent: true) }
            if hasScheme(scheme), !code.contains(":") { return encoded(scheme + code, keepPercent: true) }
        }
        if code.utf8.count == 8, code.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
            return (code.hasPrefix("2000") ? "medtop:" : "subj:") + code
        }
        return hasScheme(code) ? encoded(code, keepPercent: true) : nil
    }

    /// Where the IPTC's vocabularies live.
    private static let newscodes: [(String, String)] = [
        ("http://cv.iptc.org/newscodes/mediatopic/", "medtop:"),
        ("https://cv.iptc.org/newscodes/mediatopic/", "medtop:"),
        ("http://cv.iptc.org/newscodes/mediatopics/", "medtop:"),
        ("http://cv.iptc.org/newscodes/subjectcode/", "subj:"),
        ("https://cv.iptc.org/newscodes/subjectcode/", "subj:"),
        ("https://iptc.org/std/NewsCodes/mediatopic/", "medtop:"),
    ]

    /// A letter, then letters, digits, `+`, `-` or `.`, then a colon and more.
    static func hasScheme(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < bytes.count,
            (bytes[0] | 0x20) &- 0x61 < 26
        else { return false }
        return bytes[..<colon].allSatisfy {
            ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
        }
    }

    private static func encoded(_ text: String, keepPercent: Bool) -> String {
        let bytes = Array(text.utf8)
        if bytes.allSatisfy({ isPlain($0) && $0 != UInt8(ascii: "%") }) { return text }
        var out: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for (i, byte) in bytes.enumerated() {
            let isEscape =
                keepPercent && byte == UInt8(ascii: "%") && i + 2 < bytes.count && isHex(bytes[i + 1])
                && isHex(bytes[i + 2])
            if isEscape || (isPlain(byte) && byte != UInt8(ascii: "%")) {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isHex(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 }

    /// Printable ASCII but white space and `"<>\^`{|}`, as the desk's own check has it.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: false
        default: byte > 0x20 && byte < 0x7F
        }
    }
}
