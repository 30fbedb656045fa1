@testable import News

/// Any bytes as HTML: text comes out, with no blank lines and nothing blank at its ends.
enum MarkupTarget {
    static func run(_ bytes: [UInt8]) {
        let text = Markup.text(of: bytes)
        expect(text.count <= bytes.count + 3 * bytes.count / 4, "\(text.count) bytes of text out of \(bytes.count)")
        expect(text.last != 0x20 && text.last != 0x0A, "the text ends in a blank")
        expect(!zip(text, text.dropFirst()).contains { $0 == 0x0A && $1 == 0x0A }, "an empty line")
        if String(validating: bytes, as: UTF8.self) != nil {
            expect(String(validating: text, as: UTF8.self) != nil, "UTF-8 went in and something else came out")
        }
        var unified = bytes
        LineEnds.unify(&unified)
        expect(unified.count == bytes.count && !unified.contains(0x0D), "line ends are not all unified")
        bytes.withUnsafeBufferPointer { _ = Markup.isHTML($0) }
    }
}
