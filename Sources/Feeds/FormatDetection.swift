/// Tells formats apart by how the input begins.
///
/// The answer depends on the bytes alone, never on how they came in: once there is one, more bytes do not change it.
enum FormatDetection {
    /// How much of the input is looked at. Articles of more than this on the first line are rare, and JSON then.
    static let window = 64 << 10
    /// Lines of what looks like text that are searched for a line of JSON: a log line or a comment may stand before.
    static let textLines = 16

    /// The format, or nil where more bytes are needed.
    /// - Parameter isWhole: nothing follows `bytes`.
    static func format(of bytes: UnsafeRawBufferPointer, isWhole: Bool) -> FeedFormat? {
        let isWhole = isWhole || bytes.count >= window
        var bytes = UnsafeRawBufferPointer(rebasing: bytes.prefix(window))
        if let first = bytes.first, first >= 0xFE || first == 0 || first == UInt8(ascii: "<") {
            // UTF-16, by its byte order mark or by the zero in its first character.
            guard bytes.count >= 4 || isWhole else { return nil }
            if let wide = wideFormat(bytes) { return wide }
        }
        if bytes.starts(with: Charset.utf8Mark) { bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(3)) }
        guard let start = bytes.firstIndex(where: { !isBlank($0) }) else { return isWhole ? .text : nil }
        if bytes.count < 3, !isWhole { return nil }  // may yet become a mark
        switch bytes[start] {
        case UInt8(ascii: "["):
            guard let next = bytes[(start + 1)...].first(where: { !isBlank($0) }) else {
                return isWhole ? .ninjs : nil
            }
            return next == UInt8(ascii: "{") || next == UInt8(ascii: "]") ? .ninjs : .text
        case UInt8(ascii: "{"):
            return formatOfObject(bytes, from: start, isWhole: isWhole)
        default:
            for finding in clues(bytes, from: start, isWhole: isWhole) {
                switch finding {
                case .format(let format): return format
                case .open: return nil  // what a later clue says counts only once this one says nothing
                case .none: continue
                }
            }
            return formatOfText(bytes, from: start, isWhole: isWhole)
        }
    }

    private static func clues(
        _ bytes: UnsafeRawBufferPointer, from start: Int, isWhole: Bool
    ) -> [FormatClues.Finding] {
        if bytes[start] == UInt8(ascii: "<") { return [FormatClues.xml(bytes, from: start, isWhole: isWhole)] }
        return [
            FormatClues.wire(bytes, isWhole: isWhole), FormatClues.mail(bytes, from: start, isWhole: isWhole),
        ]
    }

    /// XML or text in UTF-16; nil where it is neither.
    private static func wideFormat(_ bytes: UnsafeRawBufferPointer) -> FeedFormat? {
        let head = Array(bytes.prefix(4))
        if head.starts(with: [0x3C, 0]) || head.starts(with: [0, 0x3C]) { return .xml }
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            return head.count == 4 && (head[2] == 0x3C && head[3] == 0 || head[2] == 0 && head[3] == 0x3C)
                ? .xml : .text
        }
        if head.first ?? 0 >= 0xFE { return .text }
        return nil
    }

    /// One object a line, or one laid out over many lines?
    private static func formatOfObject(
        _ bytes: UnsafeRawBufferPointer, from start: Int, isWhole: Bool
    ) -> FeedFormat? {
        guard start + 1 < bytes.count else { return isWhole ? .ninjs : nil }
        if bytes[start + 1] == 0 { return .text }  // UTF-16 without a mark
        guard let end = bytes[start...].firstIndex(of: 0x0A) else { return isWhole ? .ninjsLines : nil }
        if isBalanced(bytes[start..<end]) { return .ninjsLines }
        // In one object's layout no line that begins with a brace follows an opening brace: the first line is a
        // broken one of many.
        guard let next = bytes[end...].first(where: { !isBlank($0) }) else { return isWhole ? .ninjs : nil }
        return next == UInt8(ascii: "{") ? .ninjsLines : .ninjs
    }

    private static func formatOfText(
        _ bytes: UnsafeRawBufferPointer, from start: Int, isWhole: Bool
    ) -> FeedFormat? {
        var at = start
        var lines = 0
        while lines < textLines {
            guard let end = bytes[at...].firstIndex(of: 0x0A) else { return isWhole ? .text : nil }
            guard let next = bytes[end...].firstIndex(where: { !isBlank($0) }) else { return isWhole ? .text : nil }
            guard next + 1 < bytes.count else { return isWhole ? .text : nil }
            if bytes[next] == UInt8(ascii: "{"), bytes[next + 1] == UInt8(ascii: "\"") { return .ninjsLines }
            at = next
            lines += 1
        }
        return .text
    }

    /// As many brackets closed as opened, outside of strings.
    private static func isBalanced(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
        var depth = 0
        var inString = false
        var escaped = false
        for byte in line {
            if inString {
                if escaped {
                    escaped = false
                } else if byte == UInt8(ascii: "\\") {
                    escaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                inString = true
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
            }
        }
        return depth == 0 && !inString
    }

    /// Space, tab, line feed, carriage return: what JSON calls white space.
    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
