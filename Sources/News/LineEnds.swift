/// Line ends in text of any origin.
enum LineEnds {
    /// Makes `\n` of every line end without moving a byte, so that offsets in the sender's own text keep their meaning:
    /// the CR of a CR LF becomes a space, a CR alone a line feed.
    static func unify(_ text: inout [UInt8]) {
        guard text.contains(0x0D) else { return }
        for i in text.indices where text[i] == 0x0D {
            text[i] = i + 1 < text.count && text[i + 1] == 0x0A ? 0x20 : 0x0A
        }
    }
}
