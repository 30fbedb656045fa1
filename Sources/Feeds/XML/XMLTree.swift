#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// One message's elements and texts, in document order.
///
/// Nodes are numbers into one array, a subtree is a range of it, and all text stands in one buffer, so that a message
/// of 6 KB costs a handful of allocations and a tree that is reused costs none.
struct XMLTree: Sendable {
    struct Node: Sendable {
        /// Local name in `source`; empty for a text.
        var nameStart: Int32 = 0
        var nameEnd: Int32 = 0
        /// Text in `text`; empty for an element.
        var textStart: Int32 = 0
        var textEnd: Int32 = 0
        var parent: Int32 = -1
        /// The node after this one's subtree.
        var end: Int32 = 0
        var attributes: Int32 = 0
        var attributeCount: Int32 = 0
        /// Byte of `source` at which it begins.
        var offset: Int32 = 0
        var namespace = XMLNamespace.none
        /// Its end tag never came: it ends where something around it does.
        var isUnclosed = false

        var isElement: Bool { nameEnd > nameStart }
    }
    struct Attribute: Sendable {
        var nameStart: Int32
        var nameEnd: Int32
        var valueStart: Int32
        var valueEnd: Int32
        var namespace: XMLNamespace
    }
    var source: [UInt8] = []
    var text: [UInt8] = []
    var nodes: [Node] = []
    var attributes: [Attribute] = []

    mutating func clear() {
        source = []
        text.removeAll(keepingCapacity: true)
        nodes.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
    }

    /// Is the node an element called `name`, in whatever namespace?
    @inline(__always)
    func isNamed(_ node: Int, _ name: StaticString) -> Bool {
        let start = Int(nodes[node].nameStart)
        let count = Int(nodes[node].nameEnd) - start
        return count == name.utf8CodeUnitCount && count > 0 && equals(source, start, count, name)
    }

    @inline(__always)
    private func equals(_ bytes: [UInt8], _ start: Int, _ count: Int, _ name: StaticString) -> Bool {
        bytes.withUnsafeBufferPointer { memcmp($0.baseAddress! + start, name.utf8Start, count) == 0 }
    }

    /// Has the element's name a prefix?
    func hasPrefix(_ node: Int) -> Bool {
        let start = Int(nodes[node].nameStart)
        return start > 0 && source[start - 1] == UInt8(ascii: ":")
    }

    /// The prefix of the element's name, with its colon; empty where it has none.
    func prefix(_ node: Int) -> ArraySlice<UInt8> {
        let end = Int(nodes[node].nameStart)
        var start = end
        while start > 0, source[start - 1] != UInt8(ascii: "<"), source[start - 1] > 0x20 { start -= 1 }
        return source[start..<end]
    }

    func name(_ node: Int) -> ArraySlice<UInt8> { source[Int(nodes[node].nameStart)..<Int(nodes[node].nameEnd)] }

    /// The first element in the document, if there is one.
    var root: Int? { nodes.firstIndex { $0.isElement } }

    /// The first child element called `name`.
    func child(_ node: Int, _ name: StaticString) -> Int? {
        let end = Int(nodes[node].end)
        var at = node + 1
        while at < end {
            if isNamed(at, name) { return at }
            at = Int(nodes[at].end)
        }
        return nil
    }

    func child(_ node: Int?, _ name: StaticString) -> Int? { node.flatMap { child($0, name) } }

    /// The first child element called `name` of that namespace.
    func child(_ node: Int, _ namespace: XMLNamespace, _ name: StaticString) -> Int? {
        children(node).first { nodes[$0].namespace == namespace && isNamed($0, name) }
    }

    /// The child elements, in order.
    func children(_ node: Int) -> [Int] {
        var found: [Int] = []
        let end = Int(nodes[node].end)
        var at = node + 1
        while at < end {
            if nodes[at].isElement { found.append(at) }
            at = Int(nodes[at].end)
        }
        return found
    }

    /// The child elements called `name`, in order.
    func children(_ node: Int, _ name: StaticString) -> [Int] {
        var found: [Int] = []
        let end = Int(nodes[node].end)
        var at = node + 1
        while at < end {
            if isNamed(at, name) { found.append(at) }
            at = Int(nodes[at].end)
        }
        return found
    }

    /// The first element called `name` anywhere below.
    func descendant(_ node: Int, _ name: StaticString) -> Int? {
        var at = node + 1
        while at < Int(nodes[node].end) {
            if isNamed(at, name) { return at }
            at += 1
        }
        return nil
    }

    /// All elements called `name` below, in order.
    func descendants(_ node: Int, _ name: StaticString) -> [Int] {
        (node + 1..<max(node + 1, Int(nodes[node].end))).filter { isNamed($0, name) }
    }

    /// Value of an attribute without white space around it; nil where it is absent or blank.
    func attribute(_ node: Int?, _ name: StaticString) -> String? {
        guard let node, let value = attributeText(node, name) else { return nil }
        let text = String(decoding: value, as: UTF8.self).trimmed
        return text.isEmpty ? nil : text
    }

    func attributeText(_ node: Int, _ name: StaticString) -> ArraySlice<UInt8>? {
        let first = Int(nodes[node].attributes)
        for attribute in attributes[first..<first + Int(nodes[node].attributeCount)] {
            let start = Int(attribute.nameStart)
            let count = Int(attribute.nameEnd) - start
            if count == name.utf8CodeUnitCount, count > 0, equals(source, start, count, name) {
                return text[Int(attribute.valueStart)..<Int(attribute.valueEnd)]
            }
        }
        return nil
    }

    /// All text below, as it came.
    func content(_ node: Int) -> [UInt8] {
        var out: [UInt8] = []
        for at in node..<Int(nodes[node].end) where !nodes[at].isElement {
            out.append(contentsOf: text[Int(nodes[at].textStart)..<Int(nodes[at].textEnd)])
        }
        return out
    }

    /// All text below on one line; nil where there is none.
    func line(_ node: Int?) -> String? {
        guard let node else { return nil }
        let line = PlainText.collapsed(content(node))
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    /// Does the element hold text of its own, beside elements?
    func hasOwnText(_ node: Int) -> Bool {
        var at = node + 1
        while at < Int(nodes[node].end) {
            let child = nodes[at]
            if !child.isElement {
                for byte in text[Int(child.textStart)..<Int(child.textEnd)] where byte > 0x20 { return true }
            }
            at = Int(child.end)
        }
        return false
    }
}
