/// Scanning of strings and numbers: the loops in which nearly all of the time goes.
enum JSONScan {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Marks (bit 7 of) the bytes of `word` that end a plain run: quotation mark, backslash, control, not ASCII.
    /// Only the lowest mark is exact, borrows may set higher ones.
    @inline(__always)
    static func stops(_ word: UInt64) -> UInt64 {
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let below = (word &- (ones &* 0x20)) & ~word
        return (below | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | word) & highs
    }

    /// As `stops`, but bytes that are not ASCII run on: for text that is known to be UTF-8.
    @inline(__always)
    static func escapeStops(_ word: UInt64) -> UInt64 {
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let below = (word &- (ones &* 0x20)) & ~word
        return (below | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)) & highs
    }

    @inline(__always)
    static func load(_ p: UnsafePointer<UInt8>, _ i: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(p).loadUnaligned(fromByteOffset: i, as: UInt64.self))
    }

    /// Scans the inside of a string that begins at `i`; `i` is left at the closing quotation mark.
    @inline(__always)
    static func string(
        _ p: UnsafePointer<UInt8>, _ n: Int, _ i: inout Int
    ) throws(JSONError) -> JSONNode.Traits {
        var at = i
        var traits: JSONNode.Traits = [.canonical]
        while true {
            // Four words a turn over plain ASCII: most of a body is that.
            while at &+ 32 <= n {
                let a = stops(load(p, at))
                let b = stops(load(p, at &+ 8))
                let c = stops(load(p, at &+ 16))
                let d = stops(load(p, at &+ 24))
                if (a | b | c | d) == 0 {
                    at &+= 32
                    continue
                }
                if a != 0 {
                    at &+= a.trailingZeroBitCount &>> 3
                } else if b != 0 {
                    at &+= 8 &+ b.trailingZeroBitCount &>> 3
                } else if c != 0 {
                    at &+= 16 &+ c.trailingZeroBitCount &>> 3
                } else {
                    at &+= 24 &+ d.trailingZeroBitCount &>> 3
                }
                break
            }
            guard at < n else { throw JSONError(.unexpectedEnd, at: n) }
            let byte = p[at]
            if byte == 0x22 {
                i = at
                return traits
            } else if byte == 0x5C {
                traits.insert(.escaped)
                if try !escape(p, n, &at) { traits.remove(.canonical) }
            } else if byte >= 0x80 {
                try multibyte(p, n, &at)
            } else if byte < 0x20 {
                throw JSONError(.controlCharacter(byte), at: at)
            } else {
                at &+= 1
            }
        }
    }

    /// Reads the escape at `i` (a backslash) and says whether the canonical form writes it just so.
    static func escape(_ p: UnsafePointer<UInt8>, _ n: Int, _ i: inout Int) throws(JSONError) -> Bool {
        guard i + 1 < n else { throw JSONError(.unexpectedEnd, at: n) }
        switch p[i + 1] {
        case UInt8(ascii: "n"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "t"), UInt8(ascii: "r"),
            UInt8(ascii: "b"), UInt8(ascii: "f"):
            i += 2
            return true
        case UInt8(ascii: "/"):
            i += 2
            return false
        case UInt8(ascii: "u"):
            let unit = try fourHex(p, n, i)
            if unit & 0xFC00 == 0xD800 {
                guard i + 7 < n, p[i + 6] == 0x5C, p[i + 7] == UInt8(ascii: "u") else {
                    throw JSONError(.loneSurrogate, at: i)
                }
                guard try fourHex(p, n, i + 6) & 0xFC00 == 0xDC00 else { throw JSONError(.loneSurrogate, at: i) }
                i += 12
                return false
            }
            guard unit & 0xFC00 != 0xDC00 else { throw JSONError(.loneSurrogate, at: i) }
            defer { i += 6 }
            // Controls that have no short escape stay \u00xx, in lower case.
            guard unit < 0x20, ![8, 9, 10, 12, 13].contains(unit) else { return false }
            return p[i + 5] < 0x41 || p[i + 5] > 0x46
        default:
            throw JSONError(.badEscape, at: i)
        }
    }

    /// The code unit of the `\uXXXX` at `i`.
    static func fourHex(_ p: UnsafePointer<UInt8>, _ n: Int, _ i: Int) throws(JSONError) -> UInt32 {
        guard i + 5 < n else { throw JSONError(.unexpectedEnd, at: n) }
        var unit: UInt32 = 0
        for k in 2..<6 {
            let byte = p[i + k]
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            default: throw JSONError(.badEscape, at: i)
            }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    /// Steps over one character of two to four bytes (Unicode 15, table 3-7: no overlong forms, no surrogates).
    @inline(__always)
    static func multibyte(_ p: UnsafePointer<UInt8>, _ n: Int, _ i: inout Int) throws(JSONError) {
        let first = p[i]
        if first >= 0xC2 && first <= 0xDF {
            guard i &+ 1 < n, p[i &+ 1] & 0xC0 == 0x80 else { throw JSONError(.invalidUTF8, at: i) }
            i &+= 2
        } else if first >= 0xE0 && first <= 0xEF {
            guard i &+ 2 < n, p[i &+ 1] & 0xC0 == 0x80, p[i &+ 2] & 0xC0 == 0x80 else {
                throw JSONError(.invalidUTF8, at: i)
            }
            let second = p[i &+ 1]
            if (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) {
                throw JSONError(.invalidUTF8, at: i)
            }
            i &+= 3
        } else if first >= 0xF0 && first <= 0xF4 {
            guard i &+ 3 < n, p[i &+ 1] & 0xC0 == 0x80, p[i &+ 2] & 0xC0 == 0x80, p[i &+ 3] & 0xC0 == 0x80 else {
                throw JSONError(.invalidUTF8, at: i)
            }
            let second = p[i &+ 1]
            if (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F) {
                throw JSONError(.invalidUTF8, at: i)
            }
            i &+= 4
        } else {
            throw JSONError(.invalidUTF8, at: i)
        }
    }

    /// Scans the number at `i` by RFC 8259's grammar; `i` is left after it.
    static func number(
        _ p: UnsafePointer<UInt8>, _ n: Int, _ i: inout Int
    ) throws(JSONError) -> JSONNode.Traits {
        let start = i
        var at = i
        if p[at] == UInt8(ascii: "-") { at += 1 }
        guard at < n, isDigit(p[at]) else { throw JSONError(.badNumber, at: start) }
        if p[at] == 0x30 {
            at += 1
            if at < n, isDigit(p[at]) { throw JSONError(.badNumber, at: start) }
        } else {
            while at < n, isDigit(p[at]) { at += 1 }
        }
        var integer = true
        if at < n, p[at] == UInt8(ascii: ".") {
            integer = false
            at += 1
            guard at < n, isDigit(p[at]) else { throw JSONError(.badNumber, at: start) }
            while at < n, isDigit(p[at]) { at += 1 }
        }
        if at < n, p[at] | 0x20 == UInt8(ascii: "e") {
            integer = false
            at += 1
            if at < n, p[at] == UInt8(ascii: "+") || p[at] == UInt8(ascii: "-") { at += 1 }
            guard at < n, isDigit(p[at]) else { throw JSONError(.badNumber, at: start) }
            while at < n, isDigit(p[at]) { at += 1 }
        }
        i = at
        guard integer else { return [] }
        let negativeZero = at - start == 2 && p[start] == UInt8(ascii: "-") && p[start + 1] == 0x30
        return negativeZero || at - start > 21 ? [.integer] : [.integer, .canonical]
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
