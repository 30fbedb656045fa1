/// What the tokenizer needs to know of each character: its class and what it folds to.
///
/// Built once a process from the scalars' Unicode names (`LATIN SMALL LETTER E WITH ACUTE` folds to `e`), so that
/// no table is kept by hand and none is copied. About 3 ms, 14 KB.
final class CharacterTable: Sendable {
    static let shared = CharacterTable()

    /// Class of a byte below 0x80; `.lead` from there on.
    /// Those that words are made of come first.
    enum ByteClass {
        static let lower: UInt8 = 0
        static let upper: UInt8 = 1
        static let digit: UInt8 = 2
        static let space: UInt8 = 3
        static let newline: UInt8 = 4
        static let hyphen: UInt8 = 5
        static let apostrophe: UInt8 = 6
        static let quote: UInt8 = 7
        static let period: UInt8 = 8
        static let comma: UInt8 = 9
        static let terminal: UInt8 = 10
        static let currency: UInt8 = 11
        static let ampersand: UInt8 = 12
        static let lead: UInt8 = 13
        static let other: UInt8 = 14
    }
    let byteClass: [UInt8]

    /// What a scalar from 0x80 on is to the tokenizer.
    enum ScalarClass: UInt8 {
        case other, lower, upper, uncased, ideograph, ignored, space, apostrophe, openSingle
        case openQuote, closeQuote, hyphen, terminal, comma, currency, digit
    }

    /// Scalars 0x80–0x58F and 0x1E00–0x1FFF: what they fold to in the low 24 bits, 0 for no letter;
    /// a second letter (`ß` = ss) in the high 8 bits.
    private let lowFold: [UInt32]
    private let lowUpper: [Bool]
    private static let low = 0x80..<0x590
    private static let extended = 0x1E00..<0x2000

    private init() {
        var classes = [UInt8](repeating: ByteClass.other, count: 256)
        for byte in 0..<0x21 { classes[byte] = ByteClass.space }
        classes[0x0A] = ByteClass.newline
        classes[0x0D] = ByteClass.newline
        classes[0x7F] = ByteClass.space
        for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { classes[Int(byte)] = ByteClass.lower }
        for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { classes[Int(byte)] = ByteClass.upper }
        for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { classes[Int(byte)] = ByteClass.digit }
        classes[Int(UInt8(ascii: "-"))] = ByteClass.hyphen
        classes[Int(UInt8(ascii: "'"))] = ByteClass.apostrophe
        classes[Int(UInt8(ascii: "`"))] = ByteClass.apostrophe
        classes[Int(UInt8(ascii: "\""))] = ByteClass.quote
        classes[Int(UInt8(ascii: "."))] = ByteClass.period
        classes[Int(UInt8(ascii: ","))] = ByteClass.comma
        classes[Int(UInt8(ascii: "!"))] = ByteClass.terminal
        classes[Int(UInt8(ascii: "?"))] = ByteClass.terminal
        classes[Int(UInt8(ascii: "$"))] = ByteClass.currency
        classes[Int(UInt8(ascii: "&"))] = ByteClass.ampersand
        for byte in 0x80..<0x100 { classes[byte] = ByteClass.lead }
        byteClass = classes

        var fold: [UInt32] = []
        var upper: [Bool] = []
        for value in Array(Self.low) + Array(Self.extended) {
            let (letter, isUpper) = Self.folding(of: UInt32(value))
            fold.append(letter)
            upper.append(isUpper)
        }
        lowFold = fold
        lowUpper = upper
    }

    /// Folded letter (0 if `value` is none) and whether it is a capital.
    private static func folding(of value: UInt32) -> (UInt32, Bool) {
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return (0, false) }
        let isUpper = scalar.properties.isUppercase
        switch value {
        case 0xC6, 0xE6: return (0x61 | 0x65 << 24, isUpper)  // æ
        case 0x152, 0x153: return (0x6F | 0x65 << 24, isUpper)  // œ
        case 0xDF, 0x1E9E: return (0x73 | 0x73 << 24, isUpper)  // ß
        case 0xDE, 0xFE: return (0x74 | 0x68 << 24, isUpper)  // þ
        case 0xD0, 0xF0: return (0x64, isUpper)  // ð
        case 0x131: return (0x69, false)  // ı
        case 0x17F: return (0x73, false)  // ſ
        case 0x401, 0x451: return (0x435, isUpper)  // ё
        case 0x3C2: return (0x3C3, false)  // final sigma
        default: break
        }
        if let name = scalar.properties.name, name.hasPrefix("LATIN ") {
            let words = name.split(separator: " ")
            if words.count >= 4, words[2] == "LETTER", words[3].utf8.count == 1, let base = words[3].utf8.first {
                return (UInt32(base | 0x20), isUpper)
            }
        }
        if let bare = greekBase(value) { return (bare, isUpper) }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
        return (greekBase(lower) ?? lower, isUpper)
    }

    /// Greek vowels with tonos or dialytika without them.
    private static func greekBase(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x386, 0x3AC: 0x3B1
        case 0x388, 0x3AD: 0x3B5
        case 0x389, 0x3AE: 0x3B7
        case 0x38A, 0x3AA, 0x390, 0x3AF, 0x3CA: 0x3B9
        case 0x38C, 0x3CC: 0x3BF
        case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5
        case 0x38F, 0x3CE: 0x3C9
        default: nil
        }
    }

    /// Decodes the scalar at `p[i]` (a byte from 0x80 on). A malformed sequence is one `.other` of length 1.
    func scalar(_ p: UnsafePointer<UInt8>, _ i: Int, _ n: Int) -> (kind: ScalarClass, folded: UInt32, length: Int) {
        let b0 = UInt32(p[i])
        let left = n - i
        var value: UInt32
        let length: Int
        if b0 >= 0xC2, b0 < 0xE0, left >= 2, p[i + 1] & 0xC0 == 0x80 {
            value = (b0 & 0x1F) << 6 | UInt32(p[i + 1] & 0x3F)
            length = 2
        } else if b0 >= 0xE0, b0 < 0xF0, left >= 3, p[i + 1] & 0xC0 == 0x80, p[i + 2] & 0xC0 == 0x80 {
            value = (b0 & 0x0F) << 12 | UInt32(p[i + 1] & 0x3F) << 6 | UInt32(p[i + 2] & 0x3F)
            length = 3
        } else if b0 >= 0xF0, b0 < 0xF5, left >= 4, p[i + 1] & 0xC0 == 0x80, p[i + 2] & 0xC0 == 0x80,
            p[i + 3] & 0xC0 == 0x80
        {
            value = (b0 & 0x07) << 18 | UInt32(p[i + 1] & 0x3F) << 12
            value |= UInt32(p[i + 2] & 0x3F) << 6 | UInt32(p[i + 3] & 0x3F)
            length = 4
        } else {
            return (.other, 0, 1)
        }
        if Self.low.contains(Int(value)) || Self.extended.contains(Int(value)) {
            let index = value < 0x590 ? Int(value) - 0x80 : Int(value) - 0x1E00 + Self.low.count
            let folded = lowFold[index]
            if folded != 0 { return (lowUpper[index] ? .upper : .lower, folded, length) }
        }
        return (Self.kind(of: value), value, length)
    }

    private static func kind(of value: UInt32) -> ScalarClass {
        switch value {
        case 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
        case 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF, 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A,
            0x64B...0x65F, 0x670, 0xFE00...0xFE0F:
            .ignored
        case 0x2019, 0x2BC, 0x2B9, 0x2032, 0xB4: .apostrophe
        case 0x2018, 0x201A, 0x2039: .openSingle
        case 0x201C, 0x201E, 0xAB, 0x300C, 0x300E: .openQuote
        case 0x201D, 0xBB, 0x201F, 0x300D, 0x300F: .closeQuote
        case 0x2010, 0x2011, 0x2013, 0x2212: .hyphen
        case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x61F, 0x6D4, 0x964, 0x965, 0x589: .terminal
        case 0x60C, 0xFF0C, 0x3001: .comma
        case 0xA2...0xA5, 0x20A0...0x20BF: .currency
        case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x9E6...0x9EF, 0xFF10...0xFF19: .digit
        case 0xE00...0xEFF, 0xF40...0xFBC, 0x1000...0x109F, 0x1780...0x17D3: .ideograph  // written without spaces
        case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            .ideograph
        case 0x590...0x8FF, 0x900...0xDFF, 0x10A0...0x11FF, 0x1200...0x139F, 0xAC00...0xD7AF: .uncased
        case 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x13A0...0x177F, 0x1800...0x1DFF, 0x2C00...0x2DFF, 0xA640...0xABFF:
            .uncased
        default: .other
        }
    }
}
