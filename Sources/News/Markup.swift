/// Plain text out of the HTML that agencies put in bodies: paragraphs become lines, tags go, entities are read.
enum Markup {
    static func isHTML(_ contentType: UnsafeBufferPointer<UInt8>) -> Bool {
        let type = String(decoding: contentType, as: UTF8.self).lowercased()
        return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
    }

    /// Elements that begin a new line.
    private static let blocks: Set<String> = [
        "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "blockquote", "pre",
        "section", "article", "header", "footer", "figure", "figcaption", "hr", "dt", "dd", "hl2", "title",
    ]
    /// Elements whose inside is not text.
    private static let hidden: Set<String> = ["script", "style", "head", "template"]

    /// Text of `html`. Runs of white space become one space, runs of line ends one `\n`. Never fails: what is no
    /// tag is text.
    static func text(of html: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(html.count)
        // What the search for the ends of tags that have none may cost in all, in bytes looked at: without a bound, an
        // article of nothing but "<!--" would cost a square. What comes after it is spent is text.
        var patience = 8 * html.count + 65_536
        var i = 0
        while i < html.count {
            let byte = html[i]
            if byte == UInt8(ascii: "<"), let end = tagEnd(html, i, &patience) {
                let name = tagName(html[(i + 1)..<end])
                i = end + 1
                if hidden.contains(name) {
                    i = skip(name, in: html, from: i)
                } else if blocks.contains(name) {
                    endLine(&out)
                }
            } else if byte == UInt8(ascii: "&") {
                i = entity(html, i, &out)
            } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                blank(&out)
                i += 1
            } else {
                out.append(byte)
                i += 1
            }
        }
        while let last = out.last, last == 0x20 || last == 0x0A { out.removeLast() }
        return out
    }

    private static func blank(_ out: inout [UInt8]) {
        if let last = out.last, last != 0x20, last != 0x0A { out.append(0x20) }
    }

    private static func endLine(_ out: inout [UInt8]) {
        while out.last == 0x20 { out.removeLast() }
        if let last = out.last, last != 0x0A { out.append(0x0A) }
    }

    /// Offset of the `>` of the tag or comment that begins at `start`, or nil if none does.
    private static func tagEnd(_ html: [UInt8], _ start: Int, _ patience: inout Int) -> Int? {
        guard start + 1 < html.count, patience > 0 else { return nil }
        let first = html[start + 1]
        guard (first | 0x20) &- 0x61 < 26 || first == UInt8(ascii: "/") || first == UInt8(ascii: "!") else {
            return nil
        }
        if html[start...].starts(with: Array("<!--".utf8)) {
            var i = start + 4
            while i + 2 < html.count {
                if html[i] == 0x2D, html[i + 1] == 0x2D, html[i + 2] == 0x3E { return i + 2 }
                i += 1
            }
            patience -= i - start
            return nil
        }
        var quote: UInt8 = 0
        var i = start + 1
        // A tag longer than this is text with a stray "<".
        let limit = min(html.count, start + 4_096)
        while i < limit {
            let byte = html[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return i
            }
            i += 1
        }
        patience -= i - start
        return nil
    }

    private static func tagName(_ tag: ArraySlice<UInt8>) -> String {
        let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix {
            ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10
        }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private static func skip(_ name: String, in html: [UInt8], from start: Int) -> Int {
        let closing = Array(("</" + name).utf8)
        var i = start
        while i + closing.count <= html.count {
            if html[i] == UInt8(ascii: "<"),
                zip(html[i..<i + closing.count], closing).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
            {
                return (html[i...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1) + 1
            }
            i += 1
        }
        return html.count
    }

    private static let entities: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "ndash": 0x2013,
        "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "hellip": 0x2026,
        "bull": 0x2022, "euro": 0x20AC, "pound": 0xA3, "copy": 0xA9, "shy": 0xAD,
    ]

    private static func entity(_ html: [UInt8], _ start: Int, _ out: inout [UInt8]) -> Int {
        let rest = html[(start + 1)..<min(html.count, start + 12)]
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
            out.append(UInt8(ascii: "&"))
            return start + 1
        }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        var scalar = entities[name]
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            scalar = UInt32(name.dropFirst(2), radix: 16)
        } else if name.hasPrefix("#") {
            scalar = UInt32(name.dropFirst(1))
        }
        guard let scalar, UnicodeScalar(scalar) != nil, scalar != 0 else {
            out.append(UInt8(ascii: "&"))
            return start + 1
        }
        // White space by its number is white space all the same: lines end at tags alone.
        if scalar == 0x20 || scalar == 0x09 || scalar == 0x0A || scalar == 0x0D {
            blank(&out)
        } else {
            out.append(contentsOf: String(UnicodeScalar(scalar).map(Character.init) ?? " ").utf8)
        }
        return end + 1
    }
}
