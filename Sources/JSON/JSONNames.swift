#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Comparing member names as bytes, unescaped.
extension JSONIndex {
    /// Hash of a member name, as name nodes carry it in `next`. Not keyed: never the only test of equality.
    public static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
        guard let base = name.baseAddress else { return 0 }
        let p = UnsafeRawPointer(base)
        let n = name.count
        var h = UInt64(truncatingIfNeeded: n) &* 0x9E37_79B9_7F4A_7C15
        var i = 0
        while i &+ 8 <= n {
            h = (h ^ p.loadUnaligned(fromByteOffset: i, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
            h ^= h &>> 32
            i &+= 8
        }
        var tail: UInt64 = 0
        if n &- i >= 4 {
            tail = UInt64(p.loadUnaligned(fromByteOffset: i, as: UInt32.self))
            i &+= 4
        }
        while i < n {
            tail = tail &<< 8 | UInt64(base[i])
            i &+= 1
        }
        h = (h ^ tail) &* 0xFF51_AFD7_ED55_8CCD
        return UInt32(truncatingIfNeeded: h ^ (h &>> 32))
    }

    /// Hash of a member name.
    public static func hash(_ name: String) -> UInt32 {
        Array(name.utf8).withUnsafeBufferPointer { hash($0) }
    }

    /// Does the plain name `a` stand before the plain name `b`, strictly, by bytes?
    @inline(__always)
    static func precedes(_ a: JSONNode, _ b: JSONNode, _ p: UnsafePointer<UInt8>) -> Bool {
        let order = memcmp(p + Int(a.start), p + Int(b.start), min(a.count, b.count))
        return order == 0 ? a.count < b.count : order < 0
    }

    /// Order of two names, unescaped, by bytes (which is the order of code points; RFC 8785 uses UTF-16 units).
    static func compareNames(_ a: JSONNode, _ b: JSONNode, _ p: UnsafePointer<UInt8>) -> Int {
        if !a.traits.contains(.escaped), !b.traits.contains(.escaped) {
            let order = memcmp(p + Int(a.start), p + Int(b.start), min(a.count, b.count))
            return order == 0 ? a.count - b.count : Int(order)
        }
        var left: [UInt8] = []
        var right: [UInt8] = []
        JSONText.unescape(UnsafeBufferPointer(start: p + Int(a.start), count: a.count), into: &left)
        JSONText.unescape(UnsafeBufferPointer(start: p + Int(b.start), count: b.count), into: &right)
        let order = memcmp(left, right, min(left.count, right.count))
        return order == 0 ? left.count - right.count : Int(order)
    }

    /// Is the string or name `node` just `text`?
    public func node(_ node: Int, is text: StaticString, in bytes: UnsafeRawBufferPointer) -> Bool {
        let it = nodes[node]
        guard let base = bytes.baseAddress else { return false }
        if it.traits.contains(.escaped) {
            var plain: [UInt8] = []
            append(node, in: bytes, to: &plain)
            return plain.count == text.utf8CodeUnitCount && memcmp(plain, text.utf8Start, plain.count) == 0
        }
        return it.count == text.utf8CodeUnitCount
            && memcmp(base + Int(it.start), text.utf8Start, it.count) == 0
    }
}
