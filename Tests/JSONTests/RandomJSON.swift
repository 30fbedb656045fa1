/// Makes JSON texts of which the value is known: the same value written in many ways.
struct RandomJSON {
    var dice: Dice

    indirect enum Value {
        case text([UnicodeScalar])
        case integer(Int)
        case word(String)
        case array([Value])
        case object([(name: [UnicodeScalar], value: Value)])
    }

    init(seed: UInt64) { dice = Dice(seed: seed) }

    mutating func value(depth: Int = 0) -> Value {
        switch dice.below(depth > 4 ? 4 : 7) {
        case 0, 1: return .text(scalars())
        case 2: return .integer(dice.below(2_000_000) - 1_000_000)
        case 3: return .word(dice.pick(["true", "false", "null"]))
        case 4: return .array((0..<dice.below(6)).map { _ in value(depth: depth + 1) })
        default:
            var members: [(name: [UnicodeScalar], value: Value)] = []
            for _ in 0..<dice.below(8) {
                let name = scalars()
                if !members.contains(where: { $0.name == name }) { members.append((name, value(depth: depth + 1))) }
            }
            return .object(members)
        }
    }

    mutating func scalars() -> [UnicodeScalar] {
        let alphabet: [UnicodeScalar] = [
            "a", "b", "z", "A", "0", " ", "\"", "\\", "/", "\n", "\t", "\u{1}", "\u{1F}", "é", "ش", "中", "\u{FFFD}",
            "\u{10FFFF}", "😀", "\u{7F}",
        ]
        return (0..<dice.below(dice.chance(5) ? 80 : 7)).map { _ in
            dice.chance(2) ? dice.pick(alphabet) : UnicodeScalar(UInt8(0x61 + dice.below(26)))
        }
    }

    /// Writes `value` in any of the ways that JSON allows.
    mutating func write(_ value: Value) -> [UInt8] {
        switch value {
        case .text(let scalars): return string(scalars)
        case .integer(let integer):
            switch dice.below(4) {
            case 0: return Array("\(integer).0".utf8)
            case 1: return Array("\(integer)0e-1".utf8)
            default: return Array("\(integer)".utf8)
            }
        case .word(let word): return Array(word.utf8)
        case .array(let values):
            let inner = values.map { space() + write($0) + space() }
            return [0x5B] + (inner.isEmpty ? space() : Array(inner.joined(separator: [0x2C]))) + [0x5D]
        case .object(let members):
            let inner = members.shuffled(using: &dice).map {
                space() + string($0.name) + space() + [0x3A] + space() + write($0.value) + space()
            }
            return [0x7B] + (inner.isEmpty ? space() : Array(inner.joined(separator: [0x2C]))) + [0x7D]
        }
    }

    private mutating func space() -> [UInt8] {
        dice.chance(3) ? [dice.pick([0x20, 0x0A, 0x0D, 0x09])] : []
    }

    private mutating func string(_ scalars: [UnicodeScalar]) -> [UInt8] {
        var out: [UInt8] = [0x22]
        for scalar in scalars {
            let must = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
            if must || dice.chance(6) {
                if scalar == "\n", dice.chance(2) {
                    out += Array("\\n".utf8)
                } else if scalar == "/" || scalar == "\"" || scalar == "\\", dice.chance(2) {
                    out += [0x5C] + Array(String(scalar).utf8)
                } else {
                    for unit in String(scalar).utf16 {
                        let hex = String(unit, radix: 16, uppercase: dice.chance(2))
                        out += Array(("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
                    }
                }
            } else {
                out += Array(String(scalar).utf8)
            }
        }
        return out + [0x22]
    }

    /// The canonical form, written in the most obvious way.
    static func canonical(_ value: Value) -> [UInt8] {
        switch value {
        case .text(let scalars): return plain(scalars)
        case .integer(let integer): return Array("\(integer)".utf8)
        case .word(let word): return Array(word.utf8)
        case .array(let values): return [0x5B] + Array(values.map(canonical).joined(separator: [0x2C])) + [0x5D]
        case .object(let members):
            let sorted = members.sorted { $0.name.lexicographicallyPrecedes($1.name) { $0.value < $1.value } }
            let inner = sorted.map { plain($0.name) + [0x3A] + canonical($0.value) }
            return [0x7B] + Array(inner.joined(separator: [0x2C])) + [0x7D]
        }
    }

    private static func plain(_ scalars: [UnicodeScalar]) -> [UInt8] {
        var out = "\""
        for scalar in scalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\u{1}": out += "\\u0001"
            case "\u{1F}": out += "\\u001f"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return Array((out + "\"").utf8)
    }
}
