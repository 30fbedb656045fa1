/// Writes a short run of JSON in one go, where appending piece by piece costs more than the pieces.
///
///     JSONRun.append(capacity: 64, to: &out) { run in
///         run.literal("{\"start\":")
///         run.number(start)
///     }
public struct JSONRun {
    @usableFromInline var at: UnsafeMutablePointer<UInt8>
    @usableFromInline let end: UnsafeMutablePointer<UInt8>

    @inlinable
    init(at: UnsafeMutablePointer<UInt8>, end: UnsafeMutablePointer<UInt8>) {
        self.at = at
        self.end = end
    }

    /// Lends room for `capacity` bytes to `body`; what would go beyond stops the program.
    @inlinable
    public static func append(capacity: Int, to out: inout [UInt8], _ body: (inout JSONRun) -> Void) {
        out.append(addingCapacity: capacity) { span in
            span.withUnsafeMutableBufferPointer { buffer, count in
                guard let base = buffer.baseAddress else { return }
                var run = JSONRun(at: base + count, end: base + buffer.count)
                body(&run)
                count = run.at - base
            }
        }
    }

    /// Bytes as they stand.
    @inlinable
    public mutating func literal(_ text: StaticString) {
        let length = text.utf8CodeUnitCount
        precondition(end - at >= length)
        at.update(from: text.utf8Start, count: length)
        at += length
    }

    /// Bytes as they stand.
    @inlinable
    public mutating func bytes(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        precondition(end - at >= bytes.count)
        at.update(from: base, count: bytes.count)
        at += bytes.count
    }

    /// A whole number: up to 20 bytes.
    @inlinable
    public mutating func number(_ value: Int) {
        precondition(end - at >= 20)
        if value < 0 {
            at.pointee = UInt8(ascii: "-")
            at += 1
        }
        digits(value.magnitude)
    }

    @inlinable
    mutating func digits(_ value: UInt) {
        var rest = value
        var digits = 1
        var bound: UInt = 10
        while digits < 19, rest >= bound {
            digits += 1
            bound &*= 10
        }
        var i = digits - 1
        while i >= 0 {
            let quotient = rest / 10
            at[i] = 0x30 | UInt8(truncatingIfNeeded: rest &- quotient &* 10)
            rest = quotient
            i -= 1
        }
        at += digits
    }

    /// The most bytes that `string` writes for this.
    @inlinable
    public static func most(_ string: String) -> Int { string.utf8.count * 6 + 2 }

    /// A string in quotation marks, with the smallest escapes.
    public mutating func string(_ string: String) {
        let done: Void? = string.utf8.withContiguousStorageIfAvailable { text($0) }
        if done == nil {
            var copy = string
            copy.withUTF8 { text($0) }
        }
    }

    private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        precondition(end - at >= text.count * 6 + 2)
        at.pointee = UInt8(ascii: "\"")
        at += 1
        if let p = text.baseAddress {
            let n = text.count
            var i = 0
            while i &+ 8 <= n, JSONScan.escapeStops(JSONScan.load(p, i)) == 0 {
                UnsafeMutableRawPointer(at).copyMemory(from: p + i, byteCount: 8)
                at += 8
                i &+= 8
            }
            while i < n {
                if p[i] >= 0x20, p[i] != 0x22, p[i] != 0x5C {
                    at.pointee = p[i]
                    at += 1
                } else {
                    at += JSONWriter.escape(p[i], at: at)
                }
                i &+= 1
            }
        }
        at.pointee = UInt8(ascii: "\"")
        at += 1
    }

    /// A number with at most `places` (0–6) decimals, as `JSONWriter` writes it: up to 21 bytes.
    public mutating func number(_ value: Double, places: Int) {
        precondition(end - at >= 21)
        guard value.isFinite, value.magnitude < 9e12 else { return literal("null") }
        var scale: UInt64 = 1
        for _ in 0..<min(max(places, 0), 6) { scale *= 10 }
        let scaled = UInt64((value.magnitude * Double(scale)).rounded())
        if value < 0, scaled > 0 { literal("-") }
        let whole = scaled / scale
        digits(UInt(whole))
        var rest = scaled % scale
        guard rest > 0 else { return }
        literal(".")
        var digit = scale / 10
        while rest > 0 {
            at.pointee = 0x30 | UInt8(truncatingIfNeeded: rest / digit)
            at += 1
            rest %= digit
            digit /= 10
        }
    }
}
