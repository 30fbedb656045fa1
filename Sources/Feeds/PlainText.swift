/// Text as it stands in fields: one line, no tags.
enum PlainText {
    /// Runs of white space, also of the kinds that Unicode has, as one space each; none at the ends.
    static func collapsed(_ bytes: [UInt8]) -> [UInt8] { collapsed(bytes[...]) }

    static func collapsed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        bytes.withUnsafeBufferPointer { append($0, to: &out) }
        return out
    }

    /// Appends `bytes` with runs of white space as one space each, none at the ends.
    static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        let first = out.count
        var i = 0
        while i < bytes.count {
            // Words and the single spaces between them are copied whole: a byte at a time costs three times as much.
            var end = i
            while end < bytes.count {
                let byte = bytes[end]
                if byte > 0x20 && byte < 0x7F {
                    end += 1
                } else if byte == 0x20, end > i, end + 1 < bytes.count, bytes[end + 1] > 0x20, bytes[end + 1] < 0x7F {
                    end += 2
                } else {
                    break
                }
            }
            if end > i {
                out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i..<end]))
                i = end
                continue
            }
            let width = spaceWidth(bytes, i)
            if width > 0 {
                if out.count > first, out[out.count - 1] != 0x20 { out.append(0x20) }
                i += width
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        if out.count > first, out[out.count - 1] == 0x20 { out.removeLast() }
    }

    /// Bytes of the white space or control at `i`; 0 where there is none.
    @inline(__always)
    static func spaceWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        let byte = bytes[i]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        return byte < 0xC2 ? 0 : wideSpace(bytes, i)
    }

    private static func wideSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        // U+0080–U+00A0; U+2000–U+200B, U+2028, U+2029; U+FEFF.
        if bytes[i] == 0xC2, i + 1 < bytes.count, bytes[i + 1] <= 0xA0 { return 2 }
        if bytes[i] == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80,
            bytes[i + 2] <= 0x8B || bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9
        {
            return 3
        }
        if bytes[i] == 0xEF, i + 2 < bytes.count, bytes[i + 1] == 0xBB, bytes[i + 2] == 0xBF { return 3 }
        return 0
    }

    /// A headline or the like on one line: tags taken out, entities read.
    static func line(_ text: String) -> [UInt8] { line(Array(text.utf8)) }

    static func line(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: "&")) else { return collapsed(bytes) }
        var reader = XMLReader()
        do throws(XMLError) {
            try reader.read(bytes, as: .html)
        } catch {
            return collapsed(bytes)
        }
        var out: [UInt8] = []
        for node in reader.tree.nodes {
            if node.isElement {
                // A tag may stand where the space should: "Storm<br/>hits coast".
                if reader.tree.source[Int(node.nameStart)..<Int(node.nameEnd)].elementsEqual("br".utf8) {
                    out.append(0x20)
                }
            } else {
                out.append(contentsOf: reader.tree.text[Int(node.textStart)..<Int(node.textEnd)])
            }
        }
        return collapsed(out)
    }
}
