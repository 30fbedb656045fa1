#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Text of JSON strings: from escapes to plain UTF-8.
public enum JSONText {
    /// Appends the plain text of `string`, the inside of a JSON string that a `JSONIndex` has checked.
    public static func unescape(_ string: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
        guard let p = string.baseAddress, string.count > 0 else { return }
        let n = string.count
        out.reserveCapacity(out.count + n)
        var i = 0
        while i < n {
            guard let found = memchr(p + i, 0x5C, n - i) else {
                out.append(contentsOf: UnsafeBufferPointer(start: p + i, count: n - i))
                return
            }
            let run = UnsafeRawPointer(p + i).distance(to: UnsafeRawPointer(found))
            if run > 0 { out.append(contentsOf: UnsafeBufferPointer(start: p + i, count: run)) }
            i += run
            guard i + 1 < n else { return }
            switch p[i + 1] {
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "r"): out.append(0x0D)
            case UInt8(ascii: "b"): out.append(0x08)
            case UInt8(ascii: "f"): out.append(0x0C)
            case UInt8(ascii: "u"):
                i = unescapeUnit(p, n, i, into: &out)
                continue
            case let byte: out.append(byte)
            }
            i += 2
        }
    }

    /// Appends the character of the `\u` escape at `i`, and says where the text goes on.
    private static func unescapeUnit(
        _ p: UnsafePointer<UInt8>, _ n: Int, _ i: Int, into out: inout [UInt8]
    ) -> Int {
        var end = i + 6
        var scalar = hex(p, n, i + 2)
        if scalar & 0xFC00 == 0xD800 {
            let low = hex(p, n, i + 8)
            scalar = 0x10000 + ((scalar & 0x3FF) << 10 | (low & 0x3FF))
            end = i + 12
        }
        append(scalar, to: &out)
        return end
    }

    private static func hex(_ p: UnsafePointer<UInt8>, _ n: Int, _ i: Int) -> UInt32 {
        guard i + 4 <= n else { return 0xFFFD }
        var value: UInt32 = 0
        for k in i..<i + 4 {
            let byte = p[k]
            value = value << 4 | UInt32(byte <= 0x39 ? byte & 0x0F : (byte & 0x0F) + 9)
        }
        return value
    }

    /// Appends one Unicode scalar as UTF-8.
    public static func append(_ scalar: UInt32, to out: inout [UInt8]) {
        switch scalar {
        case 0..<0x80: out.append(UInt8(scalar))
        case 0x80..<0x800:
            out.append(0xC0 | UInt8(scalar >> 6))
            out.append(0x80 | UInt8(scalar & 0x3F))
        case 0x800..<0x10000:
            out.append(0xE0 | UInt8(scalar >> 12))
            out.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            out.append(0x80 | UInt8(scalar & 0x3F))
        default:
            out.append(0xF0 | UInt8(scalar >> 18 & 0x07))
            out.append(0x80 | UInt8(scalar >> 12 & 0x3F))
            out.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            out.append(0x80 | UInt8(scalar & 0x3F))
        }
    }
}

/// Reading values out of the text that was indexed.
extension JSONIndex {
    /// The text of `node` as it stands: of a string without quotation marks and with its escapes.
    @inlinable
    public func raw(_ node: Int, in bytes: UnsafeRawBufferPointer) -> UnsafeBufferPointer<UInt8> {
        let it = nodes[node]
        guard let base = bytes.baseAddress else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(
            start: base.assumingMemoryBound(to: UInt8.self) + Int(it.start), count: it.count)
    }

    /// Appends the plain text of the string or name `node`.
    public func append(_ node: Int, in bytes: UnsafeRawBufferPointer, to out: inout [UInt8]) {
        let text = raw(node, in: bytes)
        if nodes[node].traits.contains(.escaped) {
            JSONText.unescape(text, into: &out)
        } else {
            out.append(contentsOf: text)
        }
    }

    /// The plain text of the string or name `node`.
    public func string(_ node: Int, in bytes: UnsafeRawBufferPointer) -> String {
        guard nodes[node].traits.contains(.escaped) else {
            return String(decoding: raw(node, in: bytes), as: UTF8.self)
        }
        var plain: [UInt8] = []
        append(node, in: bytes, to: &plain)
        return String(decoding: plain, as: UTF8.self)
    }

    /// The number `node` as an integer: also `4.0` and `4e0`. Nil if it is none or does not fit.
    public func integer(_ node: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
        guard nodes[node].kind == .number else { return nil }
        if nodes[node].traits.contains(.integer) { return Self.integer(raw(node, in: bytes)) }
        var plain: [UInt8] = []
        JSONNumber.appendCanonical(raw(node, in: bytes), to: &plain)
        return plain.withUnsafeBufferPointer { Self.integer($0) }
    }

    /// The number `node`, to the nearest double.
    public func double(_ node: Int, in bytes: UnsafeRawBufferPointer) -> Double? {
        guard nodes[node].kind == .number else { return nil }
        return Double(String(decoding: raw(node, in: bytes), as: UTF8.self))
    }

    private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var value = 0
        let negative = text.first == UInt8(ascii: "-")
        for byte in text.dropFirst(negative ? 1 : 0) {
            guard JSONScan.isDigit(byte) else { return nil }
            let (product, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.subtractingReportingOverflow(Int(byte - 0x30))
            if over || carry { return nil }
            value = sum
        }
        // Counted downwards, because the least integer has no positive.
        return negative ? value : (value == .min ? nil : -value)
    }
}
