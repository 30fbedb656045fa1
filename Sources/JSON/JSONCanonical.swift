/// The one way to write a JSON value, so that equal values have equal bytes.
///
/// As RFC 8785: no white space, members sorted by name, smallest escapes. Two differences, both on purpose: names sort
/// by their UTF-8 bytes (code points; RFC 8785 by UTF-16 units, other only beyond U+FFFF), and numbers keep all their
/// digits (`JSONNumber`).
extension JSONIndex {
    /// The canonical form of `bytes`.
    public static func canonicalise(_ bytes: [UInt8], depth: Int = 64) throws(JSONError) -> [UInt8] {
        var index = JSONIndex()
        try index.read(bytes, depth: depth)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        bytes.withUnsafeBytes { index.appendCanonical(0, in: $0, to: &out) }
        return out
    }

    /// Appends the canonical form of `node`. What stands so already, however large, is one `memcpy`.
    public func appendCanonical(_ node: Int, in bytes: UnsafeRawBufferPointer, to out: inout [UInt8]) {
        let it = nodes[node]
        switch it.kind {
        case .string, .name:
            out.append(UInt8(ascii: "\""))
            if it.traits.contains(.canonical) {
                out.append(contentsOf: raw(node, in: bytes))
            } else {
                var plain: [UInt8] = []
                append(node, in: bytes, to: &plain)
                plain.withUnsafeBufferPointer { JSONWriter.escape($0, to: &out) }
            }
            out.append(UInt8(ascii: "\""))
        case .number where !it.traits.contains(.canonical):
            JSONNumber.appendCanonical(raw(node, in: bytes), to: &out)
        case .yes, .no, .null, .number:
            out.append(contentsOf: raw(node, in: bytes))
        case .object, .array:
            if it.traits.contains(.canonical) {
                out.append(contentsOf: raw(node, in: bytes))
            } else if it.kind == .array {
                appendArray(node, in: bytes, to: &out)
            } else {
                appendObject(node, in: bytes, to: &out)
            }
        }
    }

    private func appendArray(_ node: Int, in bytes: UnsafeRawBufferPointer, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        let end = Int(nodes[node].next)
        var i = node + 1
        while i < end {
            if i > node + 1 { out.append(UInt8(ascii: ",")) }
            appendCanonical(i, in: bytes, to: &out)
            i = Int(nodes[i].next)
        }
        out.append(UInt8(ascii: "]"))
    }

    private func appendObject(_ node: Int, in bytes: UnsafeRawBufferPointer, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "{"))
        var first = true
        func append(_ name: Int) {
            if !first { out.append(UInt8(ascii: ",")) }
            first = false
            appendCanonical(name, in: bytes, to: &out)
            out.append(UInt8(ascii: ":"))
            appendCanonical(name + 1, in: bytes, to: &out)
        }
        if nodes[node].traits.contains(.sorted) {
            for name in members(of: node) { append(name) }
        } else {
            var sorted: [UInt32] = []
            sortMembers(of: node, in: bytes, into: &sorted)
            for name in sorted { append(Int(name)) }
        }
        out.append(UInt8(ascii: "}"))
    }

    /// Fills `names` with the name nodes of the object `node`, in canonical order.
    public func sortMembers(of node: Int, in bytes: UnsafeRawBufferPointer, into names: inout [UInt32]) {
        names.removeAll(keepingCapacity: true)
        for name in members(of: node) { names.append(UInt32(truncatingIfNeeded: name)) }
        guard !nodes[node].traits.contains(.sorted), let base = bytes.baseAddress else { return }
        let p = base.assumingMemoryBound(to: UInt8.self)
        if names.count <= 32 {
            // Insertion: senders write members in much the same order, and few.
            var i = 1
            while i < names.count {
                let name = names[i]
                var k = i
                while k > 0, Self.compareNames(nodes[Int(names[k - 1])], nodes[Int(name)], p) > 0 {
                    names[k] = names[k - 1]
                    k -= 1
                }
                names[k] = name
                i += 1
            }
        } else {
            names.sort { Self.compareNames(nodes[Int($0)], nodes[Int($1)], p) < 0 }
        }
    }
}

/// The name nodes of an object, in the order of the text; the value of each is the node after it.
public struct JSONMembers: Sequence, IteratorProtocol {
    @usableFromInline let nodes: [JSONNode]
    @usableFromInline var at: Int
    @usableFromInline let end: Int

    @inlinable
    init(nodes: [JSONNode], at: Int, end: Int) {
        self.nodes = nodes
        self.at = at
        self.end = end
    }

    @inlinable
    public mutating func next() -> Int? {
        guard at < end else { return nil }
        defer { at = Int(nodes[at &+ 1].next) }
        return at
    }
}

/// The values of an array, in order.
public struct JSONElements: Sequence, IteratorProtocol {
    @usableFromInline let nodes: [JSONNode]
    @usableFromInline var at: Int
    @usableFromInline let end: Int

    @inlinable
    init(nodes: [JSONNode], at: Int, end: Int) {
        self.nodes = nodes
        self.at = at
        self.end = end
    }

    @inlinable
    public mutating func next() -> Int? {
        guard at < end else { return nil }
        defer { at = Int(nodes[at].next) }
        return at
    }
}

extension JSONIndex {
    /// The name nodes of the object `node`; empty for anything else.
    @inlinable
    public func members(of node: Int) -> JSONMembers {
        let it = nodes[node]
        return JSONMembers(nodes: nodes, at: node &+ 1, end: it.kind == .object ? Int(it.next) : 0)
    }

    /// The value nodes of the array `node`; empty for anything else.
    @inlinable
    public func elements(of node: Int) -> JSONElements {
        let it = nodes[node]
        return JSONElements(nodes: nodes, at: node &+ 1, end: it.kind == .array ? Int(it.next) : 0)
    }

    /// The value node of the member `name` of the object `node`, if there is one.
    public func member(_ name: StaticString, of node: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
        for member in members(of: node) where self.node(member, is: name, in: bytes) { return member + 1 }
        return nil
    }

    /// Where `node` stands, for messages: `item.headlines[0].value`.
    public func path(to target: Int, root: String, in bytes: UnsafeRawBufferPointer) -> String {
        var path = root
        var node = 0
        descending: while node < target {
            if nodes[node].kind == .object {
                for name in members(of: node) where target < Int(nodes[name + 1].next) {
                    path += "." + string(name, in: bytes)
                    if target <= name + 1 { return path }
                    node = name + 1
                    continue descending
                }
            } else {
                for (i, element) in elements(of: node).enumerated() where target < Int(nodes[element].next) {
                    path += "[\(i)]"
                    node = element
                    continue descending
                }
            }
            return path
        }
        return path
    }
}
