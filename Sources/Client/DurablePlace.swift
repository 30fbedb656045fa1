internal import Glibc

/// Where a named subscription stands: what it needs to go on there.
///
/// As a file, one line each, the filter with everything but printable ASCII and `%` percent-encoded:
///
///     wiredesk-place 1
///     journal 6a3f…
///     filter place=SY&kind!=exact|near
///     next 5012
///     output 48213377
public struct DurablePlace: Sendable, Hashable {
    /// Identity of the journal that `next` is a number in; nil where the desk did not say.
    public var journal: String?
    /// As UTF-8.
    public var filter: String
    /// All below it that matches has been written out.
    public var next: UInt64
    /// Bytes of the output file that hold it, where there is one.
    public var outputBytes: Int?

    public init(journal: String?, filter: String, next: UInt64, outputBytes: Int? = nil) {
        self.journal = journal
        self.filter = filter
        self.next = next
        self.outputBytes = outputBytes
    }

    var text: String {
        "wiredesk-place 1\njournal \(journal ?? "")\nfilter \(Self.escaped(filter))\nnext \(next)\n"
            + (outputBytes.map { "output \($0)\n" } ?? "")
    }

    /// Nil where the text is no whole place.
    init?(text: String) {
        guard text.last == "\n" else { return nil }
        var fields: [Substring: Substring] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            guard words.count == 2 else { return nil }
            fields[words[0]] = words[1]
        }
        guard fields["wiredesk-place"] == "1", let journal = fields["journal"], let next = fields["next"],
            let next = UInt64(next), let filter = fields["filter"], let filter = Self.unescaped(filter)
        else { return nil }
        if let bytes = fields["output"] {
            guard let bytes = Int(bytes), bytes >= 0 else { return nil }
            outputBytes = bytes
        }
        self.journal = journal.isEmpty ? nil : String(journal)
        self.filter = filter
        self.next = next
    }

    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "%") {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func unescaped(_ text: Substring) -> String? {
        var out: [UInt8] = []
        var bytes = text.utf8[...]
        while let byte = bytes.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                out.append(byte)
                continue
            }
            guard bytes.count >= 2, let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16)
            else { return nil }
            out.append(value)
            bytes.removeFirst(2)
        }
        return String(validating: out, as: UTF8.self)
    }
}
