/// Tags: names, attributes, and which elements are open after them.
extension XMLReader {
    mutating func startTag(_ start: Int) throws(XMLError) -> Int? {
        var at = start + 1
        while at < tree.source.count, Self.isName(tree.source[at]) { at += 1 }
        let name = (start + 1)..<at
        if language == .html {
            for i in name where tree.source[i] &- 0x41 < 26 { tree.source[i] |= 0x20 }
        }
        let first = tree.attributes.count
        let mark = tree.text.count
        var isEmpty = false
        var prefixes: [(range: Range<Int>, attribute: Int)] = []
        var declares = false
        attributes: while true {
            while at < tree.source.count, isBlank(tree.source[at]) { at += 1 }
            guard at < tree.source.count else {
                tree.attributes.removeSubrange(first...)
                tree.text.removeSubrange(mark...)
                if language == .html { return nil }
                throw XMLError(offset: start, sentence: "a tag that does not end")
            }
            switch tree.source[at] {
            case UInt8(ascii: ">"):
                at += 1
                break attributes
            case UInt8(ascii: "/"):
                at += 1
                isEmpty = at < tree.source.count && tree.source[at] == UInt8(ascii: ">")
                continue
            case UInt8(ascii: "<"):
                // The next tag begins before this one has ended.
                break attributes
            default: break
            }
            isEmpty = false
            let nameStart = at
            while at < tree.source.count, Self.isName(tree.source[at]) { at += 1 }
            guard at > nameStart else {
                at += 1
                continue
            }
            let attributeName = nameStart..<at
            while at < tree.source.count, isBlank(tree.source[at]) { at += 1 }
            let valueStart = tree.text.count
            if at < tree.source.count, tree.source[at] == UInt8(ascii: "=") {
                at += 1
                while at < tree.source.count, isBlank(tree.source[at]) { at += 1 }
                at = value(at)
            }
            guard tree.attributes.count - first < Self.attributes else {
                if language == .html { continue }
                throw XMLError(offset: start, sentence: "an element with more than \(Self.attributes) attributes")
            }
            var local = attributeName
            if let colon = tree.source[attributeName].firstIndex(of: UInt8(ascii: ":")) {
                prefixes.append((attributeName.lowerBound..<colon, tree.attributes.count))
                local = (colon + 1)..<attributeName.upperBound
            }
            if tree.source[attributeName.lowerBound] == UInt8(ascii: "x"), has("xmlns", at: attributeName.lowerBound) {
                declares = true
            }
            tree.attributes.append(
                XMLTree.Attribute(
                    nameStart: Int32(local.lowerBound), nameEnd: Int32(local.upperBound),
                    valueStart: Int32(valueStart), valueEnd: Int32(tree.text.count), namespace: .none))
        }
        if declares { bind(first) }
        for prefix in prefixes {
            tree.attributes[prefix.attribute].namespace = namespace(prefix.range)
        }
        try element(name, at: start, attributes: first, isEmpty: isEmpty)
        return language == .html && !isEmpty ? rawText(at) : at
    }

    private mutating func bind(_ first: Int) {
        for attribute in tree.attributes[first...] {
            let value = Array(tree.text[Int(attribute.valueStart)..<Int(attribute.valueEnd)])
            let start = Int(attribute.nameStart)
            let name = Array(tree.source[start..<Int(attribute.nameEnd)])
            if name == Array("xmlns".utf8) {
                bindings.bind([], to: value, depth: open.count + 1)
            } else if start >= 6, has("xmlns:", at: start - 6) {
                bindings.bind(name, to: value, depth: open.count + 1)
            }
        }
    }

    private func namespace(_ prefix: Range<Int>) -> XMLNamespace {
        tree.source.withUnsafeBufferPointer { bindings.namespace(of: UnsafeBufferPointer(rebasing: $0[prefix])) }
    }

    private mutating func value(_ start: Int) -> Int {
        guard start < tree.source.count else { return start }
        let quote = tree.source[start]
        var at = start
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            at += 1
            while at < tree.source.count, tree.source[at] != quote { at = character(at) }
            return min(at + 1, tree.source.count)
        }
        while at < tree.source.count, !isBlank(tree.source[at]), tree.source[at] != UInt8(ascii: ">") {
            if tree.source[at] == UInt8(ascii: "/"), at + 1 < tree.source.count,
                tree.source[at + 1] == UInt8(ascii: ">")
            {
                break
            }
            at = character(at)
        }
        return at
    }

    private mutating func element(
        _ name: Range<Int>, at start: Int, attributes first: Int, isEmpty: Bool
    ) throws(XMLError) {
        var local = name
        var prefix = name.lowerBound..<name.lowerBound
        if let colon = tree.source[name].firstIndex(of: UInt8(ascii: ":")), colon + 1 < name.upperBound {
            prefix = name.lowerBound..<colon
            local = (colon + 1)..<name.upperBound
        }
        if language == .html { HTMLNesting.close(before: tree.source[local], in: self).map { closeTo($0) } }
        let isTooDeep = open.count >= Self.depth
        if isTooDeep, language != .html {
            throw XMLError(offset: start, sentence: "more than \(Self.depth) elements inside one another")
        }
        var node = XMLTree.Node()
        node.nameStart = Int32(local.lowerBound)
        node.nameEnd = Int32(local.upperBound)
        node.parent = Int32(open.last ?? -1)
        node.end = Int32(tree.nodes.count + 1)
        node.attributes = Int32(first)
        node.attributeCount = Int32(tree.attributes.count - first)
        node.offset = Int32(start)
        node.namespace = language == .html ? .none : namespace(prefix)
        tree.nodes.append(node)
        let isVoid = language == .html && HTMLNesting.isVoid(tree.source[local])
        if isEmpty || isVoid || isTooDeep {
            bindings.leave(depth: open.count)
        } else {
            open.append(tree.nodes.count - 1)
        }
    }

    /// What stands in script and style is no markup.
    private mutating func rawText(_ start: Int) -> Int {
        guard let last = open.last, Int(tree.nodes[last].end) == tree.nodes.count,
            HTMLNesting.isRaw(tree.name(last))
        else { return start }
        let name = Array(tree.name(last))
        var at = start
        while at + 2 + name.count <= tree.source.count {
            if tree.source[at] == UInt8(ascii: "<"), tree.source[at + 1] == UInt8(ascii: "/"),
                zip(tree.source[(at + 2)..<(at + 2 + name.count)], name).allSatisfy({ $0 | 0x20 == $1 })
            {
                return at
            }
            at += 1
        }
        return tree.source.count
    }

    mutating func endTag(_ start: Int) -> Int {
        var at = start + 2
        while at < tree.source.count, Self.isName(tree.source[at]) { at += 1 }
        var name = (start + 2)..<at
        if language == .html {
            for i in name where tree.source[i] &- 0x41 < 26 { tree.source[i] |= 0x20 }
        }
        while at < tree.source.count, tree.source[at] != UInt8(ascii: ">"), tree.source[at] != UInt8(ascii: "<") {
            at += 1
        }
        if at < tree.source.count, tree.source[at] == UInt8(ascii: ">") { at += 1 }
        if let colon = tree.source[name].firstIndex(of: UInt8(ascii: ":")) { name = (colon + 1)..<name.upperBound }
        for (i, node) in open.enumerated().reversed() where tree.name(node).elementsEqual(tree.source[name]) {
            closeTo(i)
            break
        }
        return at
    }

    /// Ends the elements from the one at `index` of those that are open.
    mutating func closeTo(_ index: Int) {
        while open.count > index {
            if open.count > index + 1 { tree.nodes[open[open.count - 1]].isUnclosed = true }
            closeLast()
        }
    }

    mutating func closeLast() {
        let node = open.removeLast()
        tree.nodes[node].end = Int32(tree.nodes.count)
        bindings.leave(depth: open.count)
    }

    /// Nodes that are open, outermost first.
    var openNodes: [Int] { open }
}
