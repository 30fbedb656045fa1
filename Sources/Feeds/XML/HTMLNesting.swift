/// HTML's tags that need no end.
enum HTMLNesting {
    static func isVoid(_ name: ArraySlice<UInt8>) -> Bool {
        name.count <= 6 && voids.contains(String(decoding: name, as: UTF8.self))
    }

    static func isRaw(_ name: ArraySlice<UInt8>) -> Bool {
        name.elementsEqual("script".utf8) || name.elementsEqual("style".utf8)
    }

    private static let voids: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    /// Elements whose start ends an open paragraph.
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "div", "dl", "fieldset", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
    ]

    /// Where among the open elements one begins that a new element `name` ends, if one does.
    static func close(before name: ArraySlice<UInt8>, in reader: XMLReader) -> Int? {
        let open = reader.openNodes
        guard !open.isEmpty, name.count <= 10 else { return nil }
        let name = String(decoding: name, as: UTF8.self)
        let (ended, bounds): (Set<String>, Set<String>)
        switch name {
        case "li": (ended, bounds) = (["li"], ["ul", "ol"])
        case "tr": (ended, bounds) = (["tr"], ["table"])
        case "td", "th": (ended, bounds) = (["td", "th"], ["tr", "table"])
        case "dt", "dd": (ended, bounds) = (["dt", "dd"], ["dl"])
        case "option": (ended, bounds) = (["option"], ["select"])
        default:
            guard blocks.contains(name) else { return nil }
            (ended, bounds) = (["p"], ["td", "th", "table", "li", "blockquote", "div", "section", "article", "body"])
        }
        for (i, node) in open.enumerated().reversed() {
            let name = String(decoding: reader.tree.name(node), as: UTF8.self)
            if ended.contains(name) { return i }
            if bounds.contains(name) { return nil }
        }
        return nil
    }
}
