/// A JSON text with its index, for places where ease matters more than the last microsecond: tools, tests, replay.
///
///     let record = try JSONDocument(line)
///     print(record.root["item"]?["uri"]?.string ?? "")
public struct JSONDocument: Sendable {
    public let bytes: [UInt8]
    public let index: JSONIndex

    /// Reads and checks `bytes`.
    public init(_ bytes: [UInt8], depth: Int = 64) throws(JSONError) {
        var index = JSONIndex()
        try index.read(bytes, depth: depth)
        self.bytes = bytes
        self.index = index
    }

    public var root: JSONElement { JSONElement(document: self, node: 0) }
}

/// One value of a `JSONDocument`.
public struct JSONElement: Sendable {
    public let document: JSONDocument
    public let node: Int

    /// The member `name`, if this is an object that has one.
    public subscript(name: StaticString) -> JSONElement? {
        document.bytes.withUnsafeBytes { document.index.member(name, of: node, in: $0) }
            .map { JSONElement(document: document, node: $0) }
    }

    public var kind: JSONNode.Kind { document.index.nodes[node].kind }

    /// The plain text, if this is a string.
    public var string: String? {
        guard kind == .string else { return nil }
        return document.bytes.withUnsafeBytes { document.index.string(node, in: $0) }
    }

    /// The plain text as UTF-8, if this is a string.
    public var utf8: [UInt8]? {
        guard kind == .string else { return nil }
        var text: [UInt8] = []
        document.bytes.withUnsafeBytes { document.index.append(node, in: $0, to: &text) }
        return text
    }

    public var integer: Int? { document.bytes.withUnsafeBytes { document.index.integer(node, in: $0) } }
    public var double: Double? { document.bytes.withUnsafeBytes { document.index.double(node, in: $0) } }
    public var bool: Bool? { kind == .yes ? true : kind == .no ? false : nil }

    /// The elements, if this is an array; empty for anything else.
    public var elements: [JSONElement] {
        document.index.elements(of: node).map { JSONElement(document: document, node: $0) }
    }

    /// Names and values, if this is an object; empty for anything else.
    public var members: [(name: String, value: JSONElement)] {
        document.bytes.withUnsafeBytes { bytes in
            document.index.members(of: node).map {
                (document.index.string($0, in: bytes), JSONElement(document: document, node: $0 + 1))
            }
        }
    }

    /// The bytes of this value as they stand, a string with its quotation marks.
    public var raw: ArraySlice<UInt8> {
        let it = document.index.nodes[node]
        let quote = it.kind == .string ? 1 : 0
        return document.bytes[Int(it.start) - quote..<Int(it.end) + quote]
    }
}
