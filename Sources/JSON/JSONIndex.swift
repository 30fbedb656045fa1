/// An index of a JSON text: every value as a byte range, made in one pass that also checks everything.
///
///     var index = JSONIndex()
///     try index.read(bytes)                        // reuse it: a batch allocates nothing per value
///     for member in index.members(of: 0) {
///         if index.name(member, is: "uri", in: bytes) { print(index.string(member + 1, in: bytes)) }
///     }
///
/// Checked: the grammar of RFC 8259, UTF-8, escapes and surrogates, depth, names that stand twice, bytes that
/// follow. The index holds no pointer into the text; every question passes the same bytes again.
public struct JSONIndex: Sendable {
    /// The nodes in the order of the text; the root is node 0.
    public internal(set) var nodes: [JSONNode] = []
    var open: [Level] = []
    var names: [UInt32] = []

    /// A container that is not closed yet.
    struct Level: Sendable {
        var node: UInt32
        var lastName: UInt32
        var whiteSpace: UInt32
        var isObject: Bool
        var sorted: Bool
        var canonical: Bool
    }

    /// Deepest nesting that any caller may allow: canonicalising recurses, and this bounds its stack.
    public static let greatestDepth = 1_024

    public init() {}

    /// Reads `bytes`, forgetting what was read before.
    /// - Parameter depth: containers inside one another, the root counted; at most `greatestDepth`.
    public mutating func read(_ bytes: [UInt8], depth: Int = 64) throws(JSONError) {
        // Typed errors do not pass through `withUnsafeBytes`, hence the detour over a result.
        let failure: JSONError? = bytes.withUnsafeBytes { buffer in
            do throws(JSONError) {
                try read(buffer, depth: depth)
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }

    /// Reads `bytes`, forgetting what was read before.
    public mutating func read(_ bytes: UnsafeRawBufferPointer, depth: Int = 64) throws(JSONError) {
        nodes.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        guard let base = bytes.baseAddress, bytes.count > 0 else { throw JSONError(.empty, at: 0) }
        guard bytes.count < Int(UInt32.max) else { throw JSONError(.tooLong, at: 0) }
        let limit = min(depth, Self.greatestDepth)
        let p = base.assumingMemoryBound(to: UInt8.self)
        let n = bytes.count
        var i = 0
        var whiteSpace: UInt32 = 0

        /// What may stand here.
        enum Place { case value, elementOrEnd, memberOrEnd, member, afterValue }
        var place = Place.value

        while true {
            while i < n, p[i] <= 0x20, p[i] == 0x20 || p[i] == 0x0A || p[i] == 0x0D || p[i] == 0x09 {
                i &+= 1
                whiteSpace &+= 1
            }
            guard i < n else {
                if place == .afterValue, open.isEmpty { return }
                throw JSONError(nodes.isEmpty ? .empty : .unexpectedEnd, at: n)
            }
            let byte = p[i]
            switch place {
            case .afterValue:
                guard let level = open.last else { throw JSONError(.trailingBytes, at: i) }
                if byte == UInt8(ascii: ",") {
                    i &+= 1
                    place = level.isObject ? .member : .value
                } else if byte == (level.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    i &+= 1
                    try close(at: i, whiteSpace: whiteSpace, p)
                } else {
                    throw JSONError(
                        .unexpected(byte, expected: level.isObject ? "',' or '}'" : "',' or ']'"), at: i)
                }
            case .memberOrEnd, .member:
                if byte == UInt8(ascii: "}"), place == .memberOrEnd {
                    i &+= 1
                    try close(at: i, whiteSpace: whiteSpace, p)
                    place = .afterValue
                    continue
                }
                guard byte == UInt8(ascii: "\"") else {
                    throw JSONError(
                        .unexpected(byte, expected: place == .member ? "a member name" : "a member name or '}'"),
                        at: i)
                }
                i &+= 1
                let start = i
                let traits = try JSONScan.string(p, n, &i)
                addName(start: start, end: i, traits: traits, p)
                i &+= 1
                while i < n, p[i] <= 0x20, p[i] == 0x20 || p[i] == 0x0A || p[i] == 0x0D || p[i] == 0x09 {
                    i &+= 1
                    whiteSpace &+= 1
                }
                guard i < n else { throw JSONError(.unexpectedEnd, at: n) }
                guard p[i] == UInt8(ascii: ":") else { throw JSONError(.unexpected(p[i], expected: "':'"), at: i) }
                i &+= 1
                place = .value
            case .value, .elementOrEnd:
                if byte == UInt8(ascii: "]"), place == .elementOrEnd {
                    i &+= 1
                    try close(at: i, whiteSpace: whiteSpace, p)
                    place = .afterValue
                    continue
                }
                place = .afterValue
                if byte == UInt8(ascii: "\"") {
                    i &+= 1
                    let start = i
                    let traits = try JSONScan.string(p, n, &i)
                    add(start: start, end: i, .string, traits)
                    i &+= 1
                } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                    guard open.count < limit else { throw JSONError(.tooDeep(limit: limit), at: i) }
                    let isObject = byte == UInt8(ascii: "{")
                    open.append(
                        Level(
                            node: UInt32(truncatingIfNeeded: nodes.count), lastName: .max, whiteSpace: whiteSpace,
                            isObject: isObject, sorted: true, canonical: true))
                    nodes.append(
                        JSONNode(start: i, end: i, next: 0, kind: isObject ? .object : .array, traits: []))
                    i &+= 1
                    place = isObject ? .memberOrEnd : .elementOrEnd
                } else if byte == UInt8(ascii: "-") || JSONScan.isDigit(byte) {
                    let start = i
                    let traits = try JSONScan.number(p, n, &i)
                    add(start: start, end: i, .number, traits)
                } else {
                    try addWord(p, n, &i)
                }
            }
        }
    }

    @inline(__always)
    private mutating func add(start: Int, end: Int, _ kind: JSONNode.Kind, _ traits: JSONNode.Traits) {
        nodes.append(
            JSONNode(
                start: start, end: end, next: UInt32(truncatingIfNeeded: nodes.count &+ 1), kind: kind,
                traits: traits))
        if !traits.contains(.canonical), !open.isEmpty { open[open.count &- 1].canonical = false }
    }

    private mutating func addWord(_ p: UnsafePointer<UInt8>, _ n: Int, _ i: inout Int) throws(JSONError) {
        let word: StaticString
        let kind: JSONNode.Kind
        switch p[i] {
        case UInt8(ascii: "t"): (word, kind) = ("true", .yes)
        case UInt8(ascii: "f"): (word, kind) = ("false", .no)
        case UInt8(ascii: "n"): (word, kind) = ("null", .null)
        default: throw JSONError(.unexpected(p[i], expected: "a value"), at: i)
        }
        let length = word.utf8CodeUnitCount
        for k in 0..<length {
            guard i + k < n else { throw JSONError(.unexpectedEnd, at: n) }
            guard p[i + k] == word.utf8Start[k] else {
                throw JSONError(.unexpected(p[i + k], expected: "'\(word)'"), at: i + k)
            }
        }
        add(start: i, end: i + length, kind, .canonical)
        i += length
    }

    private mutating func addName(start: Int, end: Int, traits: JSONNode.Traits, _ p: UnsafePointer<UInt8>) {
        let hash: UInt32
        if traits.contains(.escaped) {
            var plain: [UInt8] = []
            JSONText.unescape(UnsafeBufferPointer(start: p + start, count: end - start), into: &plain)
            hash = plain.withUnsafeBufferPointer { Self.hash($0) }
        } else {
            hash = Self.hash(UnsafeBufferPointer(start: p + start, count: end &- start))
        }
        let node = nodes.count
        nodes.append(JSONNode(start: start, end: end, next: hash, kind: .name, traits: traits))
        let last = open.count &- 1
        if !traits.contains(.canonical) { open[last].canonical = false }
        if open[last].sorted {
            let before = open[last].lastName
            if traits.contains(.escaped) {
                // Escapes sort otherwise than they stand: leave such rare names to the sorter.
                open[last].sorted = false
            } else if before != .max {
                open[last].sorted = Self.precedes(nodes[Int(before)], nodes[node], p)
            }
        }
        open[last].lastName = UInt32(truncatingIfNeeded: node)
    }

    private mutating func close(
        at end: Int, whiteSpace: UInt32, _ p: UnsafePointer<UInt8>
    ) throws(JSONError) {
        let level = open.removeLast()
        let node = Int(level.node)
        var traits: JSONNode.Traits = []
        if level.isObject {
            if level.sorted {
                traits.insert(.sorted)
            } else {
                try refuseDuplicates(node, p)
            }
        }
        if level.canonical, level.sorted, level.whiteSpace == whiteSpace { traits.insert(.canonical) }
        nodes[node].end = UInt32(truncatingIfNeeded: end)
        nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
        nodes[node].traits = traits
        if !traits.contains(.canonical), !open.isEmpty { open[open.count &- 1].canonical = false }
    }

    /// Names of an object compared by hash, then by bytes: pairwise while few, sorted when many, so that an object
    /// of a million names costs no more than sorting them.
    private mutating func refuseDuplicates(_ object: Int, _ p: UnsafePointer<UInt8>) throws(JSONError) {
        names.removeAll(keepingCapacity: true)
        var i = object + 1
        while i < nodes.count {
            names.append(UInt32(truncatingIfNeeded: i))
            i = Int(nodes[i + 1].next)
        }
        if names.count <= 24 {
            var a = 1
            while a < names.count {
                let hash = nodes[Int(names[a])].next
                var b = 0
                while b < a {
                    if nodes[Int(names[b])].next == hash { try refuseIfEqual(Int(names[b]), Int(names[a]), p) }
                    b &+= 1
                }
                a &+= 1
            }
            return
        }
        let nodes = nodes
        names.sort { a, b in
            let left = nodes[Int(a)]
            let right = nodes[Int(b)]
            if left.next != right.next { return left.next < right.next }
            let order = Self.compareNames(left, right, p)
            return order == 0 ? a < b : order < 0
        }
        for k in 1..<names.count where nodes[Int(names[k - 1])].next == nodes[Int(names[k])].next {
            try refuseIfEqual(Int(names[k - 1]), Int(names[k]), p)
        }
    }

    private func refuseIfEqual(_ first: Int, _ second: Int, _ p: UnsafePointer<UInt8>) throws(JSONError) {
        guard Self.compareNames(nodes[first], nodes[second], p) == 0 else { return }
        var plain: [UInt8] = []
        let node = nodes[second]
        JSONText.unescape(UnsafeBufferPointer(start: p + Int(node.start), count: node.count), into: &plain)
        throw JSONError(.duplicateName(String(decoding: plain.prefix(64), as: UTF8.self)), at: Int(node.start) - 1)
    }
}
