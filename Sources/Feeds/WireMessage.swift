/// The parts of a message of IPTC 7901 or ANPA 1312: header lines, text, footer.
struct WireMessage {
    /// Lines before the text, without empty ones, controls taken out.
    var header: [[UInt8]] = []
    /// The header lines with their controls.
    var rawHeader: [ArraySlice<UInt8>] = []
    /// Between STX and ETX; without them, all behind the header's first line.
    var text: ArraySlice<UInt8>
    /// Behind ETX.
    var footer: ArraySlice<UInt8>
    /// STX was there, so that header and text are told apart for sure.
    var hasStart: Bool

    /// - Parameter bytes: the message, UTF-8, from SOH or the header line on.
    init(_ bytes: [UInt8]) {
        var from = 0
        while from < bytes.count, WireFeed.isFilling(bytes[from]) || bytes[from] == 0x01 { from += 1 }
        var end = bytes.count
        while end > from, WireFeed.isFilling(bytes[end - 1]) { end -= 1 }
        let whole = bytes[from..<end]
        let stx = whole.firstIndex(of: 0x02)
        let etx = whole[(stx.map { $0 + 1 } ?? from)...].firstIndex(of: 0x03)
        footer = etx.map { whole[($0 + 1)...] } ?? whole[whole.endIndex...]
        let textEnd = etx ?? whole.endIndex
        hasStart = stx != nil
        text = whole[(stx.map { $0 + 1 } ?? from)..<textEnd]
        let head = stx.map { whole[from..<$0] } ?? whole[from..<textEnd]
        var at = head.startIndex
        while at < head.endIndex {
            let lineEnd = head[at...].firstIndex(of: 0x0A) ?? head.endIndex
            let raw = head[at..<lineEnd]
            let line = PlainText.collapsed(Array(raw))
            at = min(lineEnd + 1, head.endIndex)
            if line.isEmpty { continue }
            header.append(line)
            rawHeader.append(raw)
            if stx == nil, header.count == 2 { break }
        }
        if stx == nil { text = head[at...] }
    }

    /// `text` as lines, without their ends.
    static func lines(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        text.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            line.last == 0x0D ? line.dropLast() : line
        }
    }
}
