/// One way to write each number, without going through binary floating point.
///
/// The rules are those of RFC 8785 (which are ECMAScript's): no needless zeros, no plus sign, an exponent only outside
/// 1e-7 < |x| < 1e21. Other than there, digits are never rounded: `12345678901234567890.125` keeps them all. A number
/// that is written in the shortest form of its double comes out just as RFC 8785 has it.
public enum JSONNumber {
    /// Appends the canonical form of `number`, which must fit JSON's grammar.
    /// An exponent of more than nine digits is left as it stands.
    public static func appendCanonical(_ number: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        var digits: [UInt8] = []
        var pointAfter = 0  // the value is 0.DIGITS × 10^pointAfter
        var exponent = 0
        var i = 0
        let negative = number.first == UInt8(ascii: "-")
        if negative { i = 1 }
        var seenPoint = false
        while i < number.count {
            let byte = number[i]
            if byte == UInt8(ascii: ".") {
                seenPoint = true
            } else if byte | 0x20 == UInt8(ascii: "e") {
                let sign = number[i + 1] == UInt8(ascii: "-")
                let first = i + (number[i + 1] == UInt8(ascii: "+") || sign ? 2 : 1)
                let text = number[first...].drop { $0 == 0x30 }
                guard text.count <= 9 else {
                    // Zero is zero, whatever its exponent.
                    if digits.allSatisfy({ $0 == 0x30 }) {
                        out.append(0x30)
                    } else {
                        out.append(contentsOf: number)
                    }
                    return
                }
                for digit in text { exponent = exponent * 10 + Int(digit - 0x30) }
                if sign { exponent = -exponent }
                break
            } else {
                digits.append(byte)
                if !seenPoint { pointAfter += 1 }
            }
            i += 1
        }
        let leading = digits.prefix { $0 == 0x30 }.count
        digits.removeFirst(leading)
        pointAfter -= leading
        while digits.last == 0x30 { digits.removeLast() }
        guard !digits.isEmpty else {
            out.append(0x30)
            return
        }
        if negative { out.append(UInt8(ascii: "-")) }
        write(digits, pointAfter: pointAfter + exponent, to: &out)
    }

    private static func write(_ digits: [UInt8], pointAfter point: Int, to out: inout [UInt8]) {
        if point > 0 && point <= 21 {
            if digits.count <= point {
                out.append(contentsOf: digits)
                out.append(contentsOf: repeatElement(0x30, count: point - digits.count))
            } else {
                out.append(contentsOf: digits[..<point])
                out.append(UInt8(ascii: "."))
                out.append(contentsOf: digits[point...])
            }
        } else if point > -6 && point <= 0 {
            out.append(0x30)
            out.append(UInt8(ascii: "."))
            out.append(contentsOf: repeatElement(0x30, count: -point))
            out.append(contentsOf: digits)
        } else {
            out.append(digits[0])
            if digits.count > 1 {
                out.append(UInt8(ascii: "."))
                out.append(contentsOf: digits[1...])
            }
            out.append(UInt8(ascii: "e"))
            if point - 1 >= 0 { out.append(UInt8(ascii: "+")) }
            JSONWriter.append(point - 1, to: &out)
        }
    }
}
