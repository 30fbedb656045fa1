import Logging

/// One event of the log and the ways to write it. Pure: the time comes from outside.
struct LogLine {
    var level: Logger.Level
    var label: String
    var message: String
    var fields: [(name: String, value: String)]
    var file: String
    var line: UInt

    /// syslog's priority, 0 emergency … 7 debug.
    var priority: Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }

    /// `2026-11-20T09:30:00.120Z WARNING intake: message name=value`
    func plain(at time: String) -> String {
        "\(time) \(level.rawValue.uppercased()) \(label): \(oneLine(message))\(pairs)"
    }

    /// `<4>intake: message name=value`: the journal reads the priority and has its own time.
    var prefixed: String { "<\(priority)>\(label): \(oneLine(message))\(pairs)" }

    /// One object; own members first, the event's fields under `fields`.
    func json(at time: String) -> String {
        var text = #"{"time":"\#(time)","level":"\#(level.rawValue)","label":"#
        text += JSONText.quoted(label) + #","message":"# + JSONText.quoted(message)
        if !fields.isEmpty {
            text += #","fields":{"#
            text += fields.map { JSONText.quoted($0.name) + ":" + JSONText.quoted($0.value) }.joined(separator: ",")
            text += "}"
        }
        return text + "}"
    }

    private var pairs: String {
        fields.map { name, value in
            let isPlain = !value.isEmpty && value.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x7F }
            return " \(name)=\(isPlain ? value : JSONText.quoted(value))"
        }.joined()
    }

    /// A line of the log stays one line: text from outside cannot forge another.
    private func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
        return String(JSONText.quoted(text).dropFirst().dropLast())
    }

    /// The native protocol of systemd-journald: `NAME=value`, a newline; where the value has newlines, `NAME`, a
    /// newline, its length as 64 bits little-endian, the value, a newline.
    func journal(identifier: String) -> [UInt8] {
        var bytes: [UInt8] = []
        func append(_ name: String, _ value: String) {
            bytes.append(contentsOf: name.utf8)
            if value.utf8.contains(0x0A) {
                bytes.append(0x0A)
                withUnsafeBytes(of: UInt64(value.utf8.count).littleEndian) { bytes.append(contentsOf: $0) }
            } else {
                bytes.append(UInt8(ascii: "="))
            }
            bytes.append(contentsOf: value.utf8)
            bytes.append(0x0A)
        }
        append("MESSAGE", message)
        append("PRIORITY", String(priority))
        append("SYSLOG_IDENTIFIER", identifier)
        append("WIREDESK_PART", label)
        append("CODE_FILE", file)
        append("CODE_LINE", String(line))
        for (name, value) in fields { append("WIREDESK_" + Self.journalName(name), value) }
        return bytes
    }

    /// Journal fields are capitals, digits and underscores, at most 64 bytes, `WIREDESK_` included.
    static func journalName(_ name: String) -> String {
        var capitals = ""
        for byte in name.utf8.prefix(55) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): capitals.unicodeScalars.append(Unicode.Scalar(byte - 32))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                capitals.unicodeScalars.append(Unicode.Scalar(byte))
            default: capitals.append("_")
            }
        }
        return capitals
    }
}

/// JSON strings, for log lines and status.
enum JSONText {
    /// `text` in quotation marks, control characters escaped.
    static func quoted(_ text: String) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var bytes: [UInt8] = [0x22]
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
            case 0x0D: bytes += [0x5C, UInt8(ascii: "r")]
            case 0x09: bytes += [0x5C, UInt8(ascii: "t")]
            case 0..<0x20, 0x7F:
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
        return String(decoding: bytes, as: UTF8.self)
    }
}
