/// A mail or a part of one: header fields and what they describe (RFC 5322, 2045, 2047).
struct MailPart {
    /// Names in lower case, values unfolded and decoded, in order.
    private var fields: [(name: String, value: String)] = []
    /// As it came, in its transfer encoding.
    var body: [UInt8] = []

    /// Parts inside one another.
    private static let depth = 12
    /// Header lines that are read; more of them are no mail.
    private static let lines = 2_000

    init(_ bytes: ArraySlice<UInt8>) {
        var at = bytes.startIndex
        var current: [UInt8] = []
        var count = 0
        func line(from start: Int) -> (line: ArraySlice<UInt8>, next: Int) {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
            var line = bytes[start..<end]
            if line.last == 0x0D { line = line.dropLast() }
            return (line, min(end + 1, bytes.endIndex))
        }
        // Empty lines before the first field are some gateway's.
        while at < bytes.endIndex {
            let (text, next) = line(from: at)
            guard text.allSatisfy({ $0 <= 0x20 }) else { break }
            at = next
        }
        while at < bytes.endIndex, count < Self.lines {
            let (text, next) = line(from: at)
            if text.isEmpty {
                at = next
                break
            }
            if let first = text.first, first == 0x20 || first == 0x09 {
                current += text
            } else {
                add(current)
                current = Array(text)
            }
            at = next
            count += 1
        }
        add(current)
        body = Array(bytes[at...])
    }

    private mutating func add(_ line: [UInt8]) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased().trimmed
        let (text, _) = Charset.decode(line[(colon + 1)...], named: nil)
        fields.append((name, EncodedWord.decode(String(decoding: text, as: UTF8.self).trimmed)))
    }

    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// `text/plain` where nothing is said.
    var type: String {
        let type = field("content-type")?.prefix { $0 != ";" && $0 != " " }.lowercased() ?? ""
        return type.contains("/") ? type : "text/plain"
    }

    /// A parameter of Content-Type or Content-Disposition.
    func parameter(_ name: String, of field: String = "content-type") -> String? {
        guard let value = self.field(field) else { return nil }
        for piece in value.split(separator: ";").dropFirst() {
            let parts = piece.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, String(parts[0]).trimmed.lowercased() == name else { continue }
            let text = String(parts[1]).trimmed
            return text.hasPrefix("\"") ? String(text.dropFirst().prefix { $0 != "\"" }) : text
        }
        return nil
    }

    var isAttachment: Bool { field("content-disposition")?.lowercased().hasPrefix("attachment") == true }

    /// The content without its transfer encoding.
    var content: [UInt8] {
        TransferEncoding.decode(body, field("content-transfer-encoding")?.lowercased().trimmed ?? "")
    }

    /// The content as UTF-8.
    var text: [UInt8] { Charset.decode(content[...], named: parameter("charset")?.lowercased()).text }

    /// The parts with a content of their own, in order: itself, if it is not made of parts.
    func leaves(depth: Int = 0) -> [MailPart] {
        guard depth < Self.depth else { return [] }
        if type == "message/rfc822" { return MailPart(content[...]).leaves(depth: depth + 1) }
        guard type.hasPrefix("multipart/"), let boundary = parameter("boundary"), !boundary.isEmpty else {
            return [self]
        }
        return parts(boundary).flatMap { $0.leaves(depth: depth + 1) }
    }

    private func parts(_ boundary: String) -> [MailPart] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [MailPart] = []
        var start: Int?
        var at = 0
        while at < body.count {
            let end = body[at...].firstIndex(of: 0x0A) ?? body.count
            if end - at >= mark.count, end - at <= mark.count + 8, body[at...].starts(with: mark) {
                if let start { parts.append(MailPart(body[start..<at])) }
                let isLast = body[(at + mark.count)...].starts(with: "--".utf8)
                start = min(end + 1, body.count)
                if isLast { return parts }
            }
            at = end + 1
        }
        // The end mark is missing: the last part goes to the end.
        if let start { parts.append(MailPart(body[start...])) }
        return parts
    }
}

/// `=?UTF-8?Q?caf=C3=A9?=` in header fields (RFC 2047).
enum EncodedWord {
    static func decode(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var out = ""
        var rest = text[...]
        var wasEncoded = false
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].first == "=", parts[0].utf8.count <= 40 else {
                out += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                wasEncoded = false
                continue
            }
            // White space between two encoded words is not part of the text.
            if !(wasEncoded && before.allSatisfy(\.isWhitespace)) { out += before }
            let bytes: [UInt8]
            if parts[1].lowercased() == "b" {
                bytes = TransferEncoding.base64(Array(parts[2].utf8))
            } else {
                bytes = TransferEncoding.quotedPrintable(
                    parts[2].utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })
            }
            let (utf8, _) = Charset.decode(bytes[...], named: parts[0].lowercased())
            out += String(decoding: utf8, as: UTF8.self)
            wasEncoded = true
            rest = parts[3].dropFirst()
        }
        return out + rest
    }
}
