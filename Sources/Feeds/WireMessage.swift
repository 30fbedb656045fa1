/// The parts of a message of IPTC 7901 or ANPA 1312: header lines, text, footer.
struct WireMessage {
    let bytes: [UInt8]
    /// Lines before the text, without empty ones, controls taken out.
    var header: [[UInt8]] = []
    /// The header lines with their controls.
    var rawHeader: [ArraySlice<UInt8>] = []
    /// Between STX and ETX; without them, all behind the header's first lines.
    private(set) var text: Range<Int>
    /// Behind ETX.
    private(set) var footer: Range<Int>
    /// STX was there, so that header and text are told apart for sure.
    private(set) var hasStart: Bool

    /// - Parameter bytes: the message, UTF-8, from SOH or the header line on.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var from = 0
        while from < bytes.count, WireFeed.isFilling(bytes[from]) || bytes[from] == 0x01 { from += 1 }
        var end = bytes.count
        while end > from, WireFeed.isFilling(bytes[end - 1]) { end -= 1 }
        let stx = ByteSearch.first(0x02, in: bytes, from..<end)
        let textStart = stx.map { $0 + 1 } ?? from
        let etx = ByteSearch.first(0x03, in: bytes, textStart..<end)
        footer = (etx.map { $0 + 1 } ?? end)..<end
        let textEnd = etx ?? end
        hasStart = stx != nil
        text = textStart..<textEnd
        let headEnd = stx ?? textEnd
        var at = from
        while at < headEnd {
            let lineEnd = ByteSearch.first(0x0A, in: bytes, at..<headEnd) ?? headEnd
            let raw = bytes[at..<lineEnd]
            let line = PlainText.collapsed(raw)
            at = min(lineEnd + 1, headEnd)
            if line.isEmpty { continue }
            header.append(line)
            rawHeader.append(raw)
            if stx == nil, header.count == 2 { break }
        }
        if stx == nil { text = at..<textEnd }
    }

    var textLines: WireLines { WireLines(bytes, text) }

    /// What the line behind ETX says, or without ETX the text's last line, which is then taken off `lines`.
    func stamp(_ lines: inout WireLines, _ read: (ArraySlice<UInt8>) -> WireStamp?) -> WireStamp? {
        let behind = WireLines(bytes, footer)
        for i in behind.indices where !behind.isBlank(i) {
            if let stamp = read(behind[i]) { return stamp }
        }
        guard let last = lines.lastFull, let stamp = read(lines[last]) else { return nil }
        lines.cut(from: last)
        return stamp
    }
}
