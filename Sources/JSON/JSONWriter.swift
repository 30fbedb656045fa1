/// Appends JSON to a byte array: smallest escapes, no white space, no Foundation.
///
///     JSONWriter.append(raw: "{\"name\":", to: &out)
///     JSONWriter.append(string: name, to: &out)
///     JSONWriter.append(raw: "}", to: &out)
public enum JSONWriter {
    /// Bytes as they stand: punctuation and names that need no escape.
    @inlinable @inline(__always)
    public static func append(raw literal: StaticString, to out: inout [UInt8]) {
        out.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// A string in quotation marks.
    public static func append(string: String, to out: inout [UInt8]) {
        var string = string
        string.withUTF8 { append(text: $0, to: &out) }
    }

    /// UTF-8 text as a string in quotation marks. The bytes must be valid UTF-8.
    public static func append(text: [UInt8], to out: inout [UInt8]) {
        text.withUnsafeBufferPointer { append(text: $0, to: &out) }
    }

    /// UTF-8 text as a string in quotation marks. The bytes must be valid UTF-8.
    public static func append(text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        // Names, codes and uris: short, without escapes, written in one go.
        if text.count <= 64, let p = text.baseAddress, isPlain(p, text.count) {
            JSONRun.append(capacity: text.count + 2, to: &out) { run in
                run.literal("\"")
                run.bytes(text)
                run.literal("\"")
            }
            return
        }
        out.append(UInt8(ascii: "\""))
        escape(text, to: &out)
        out.append(UInt8(ascii: "\""))
    }

    private static func isPlain(_ p: UnsafePointer<UInt8>, _ n: Int) -> Bool {
        var i = 0
        while i &+ 8 <= n {
            if JSONScan.escapeStops(JSONScan.load(p, i)) != 0 { return false }
            i &+= 8
        }
        while i < n {
            if p[i] < 0x20 || p[i] == 0x22 || p[i] == 0x5C { return false }
            i &+= 1
        }
        return true
    }

    /// The inside of a string: quotation mark, backslash and control characters escaped, all else as it stands.
    public static func escape(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        guard let p = text.baseAddress else { return }
        let n = text.count
        var run = 0
        var i = 0
        while i < n {
            while i &+ 8 <= n {
                let stops = JSONScan.escapeStops(JSONScan.load(p, i))
                if stops == 0 {
                    i &+= 8
                } else {
                    i &+= stops.trailingZeroBitCount &>> 3
                    break
                }
            }
            while i < n, p[i] >= 0x20, p[i] != 0x22, p[i] != 0x5C { i &+= 1 }
            if i > run { out.append(contentsOf: UnsafeBufferPointer(start: p + run, count: i &- run)) }
            guard i < n else { return }
            escape(p[i], to: &out)
            i &+= 1
            run = i
        }
    }

    private static func escape(_ byte: UInt8, to out: inout [UInt8]) {
        out.append(addingCapacity: 6) { span in
            span.withUnsafeMutableBufferPointer { buffer, count in
                guard let base = buffer.baseAddress else { return }
                count += escape(byte, at: base + count)
            }
        }
    }

    /// Writes the escape of a byte that needs one where there is room for 6; how many bytes it takes.
    static func escape(_ byte: UInt8, at: UnsafeMutablePointer<UInt8>) -> Int {
        at[0] = UInt8(ascii: "\\")
        switch byte {
        case 0x08: at[1] = UInt8(ascii: "b")
        case 0x09: at[1] = UInt8(ascii: "t")
        case 0x0A: at[1] = UInt8(ascii: "n")
        case 0x0C: at[1] = UInt8(ascii: "f")
        case 0x0D: at[1] = UInt8(ascii: "r")
        case 0x22, 0x5C: at[1] = byte
        default:
            at[1] = UInt8(ascii: "u")
            at[2] = UInt8(ascii: "0")
            at[3] = UInt8(ascii: "0")
            at[4] = 0x30 | byte >> 4
            at[5] = byte & 0x0F < 10 ? 0x30 | byte & 0x0F : byte & 0x0F + 0x57
            return 6
        }
        return 2
    }

    /// A whole number.
    public static func append(_ number: Int, to out: inout [UInt8]) {
        if number < 0 { out.append(UInt8(ascii: "-")) }
        append(UInt64(number.magnitude), to: &out)
    }

    /// A whole number.
    public static func append(_ number: UInt64, to out: inout [UInt8]) {
        if number < 10 {
            out.append(0x30 | UInt8(truncatingIfNeeded: number))
            return
        }
        var value = number
        var count = 0
        // Up to 20 digits, from the last: held in a tuple-sized buffer on the stack.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
            while value > 0 {
                count += 1
                let (quotient, digit) = value.quotientAndRemainder(dividingBy: 10)
                buffer[20 - count] = 0x30 | UInt8(truncatingIfNeeded: digit)
                value = quotient
            }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[(20 - count)...]))
        }
    }

    /// A number with at most `places` (0–6) decimals, rounded to the nearest, no trailing zeros.
    /// What JSON cannot say (infinite, not a number) or is beyond 9e12 becomes `null`.
    public static func append(_ number: Double, places: Int, to out: inout [UInt8]) {
        guard number.isFinite, number.magnitude < 9e12 else {
            append(raw: "null", to: &out)
            return
        }
        var scale: UInt64 = 1
        for _ in 0..<min(max(places, 0), 6) { scale *= 10 }
        let scaled = UInt64((number.magnitude * Double(scale)).rounded())
        if number < 0 && scaled > 0 { out.append(UInt8(ascii: "-")) }
        append(scaled / scale, to: &out)
        var rest = scaled % scale
        guard rest > 0 else { return }
        out.append(UInt8(ascii: "."))
        var digit = scale / 10
        while rest > 0 {
            out.append(0x30 | UInt8(truncatingIfNeeded: rest / digit))
            rest %= digit
            digit /= 10
        }
    }
}
