/// Reads filter expressions; every error names the column and what was expected there.
extension Filter {
    /// Parses `text`.
    public init(_ text: String, limits: Limits = Limits()) throws(FilterError) {
        try self.init(Array(text.utf8), limits: limits)
    }

    /// Parses UTF-8 text, as it comes in a subscription.
    public init(_ text: [UInt8], limits: Limits = Limits()) throws(FilterError) {
        guard text.count <= limits.bytes else {
            throw FilterError(
                column: limits.bytes + 1, "the filter has \(text.count) bytes; at most \(limits.bytes) are allowed")
        }
        var parser = FilterParser(text: text, limits: limits)
        self.init(clauses: try parser.clauses())
    }
}

private struct FilterParser {
    let text: [UInt8]
    let limits: Filter.Limits
    var at = 0
    var values = 0

    init(text: [UInt8], limits: Filter.Limits) {
        self.text = text
        self.limits = limits
    }

    private enum Relation { case equal, unequal, atMost, atLeast }

    mutating func clauses() throws(FilterError) -> [Filter.Clause] {
        var clauses: [Filter.Clause] = []
        guard !text.isEmpty else { return [] }
        while true {
            guard clauses.count < limits.clauses else {
                throw error("more than \(limits.clauses) clauses")
            }
            clauses.append(try clause())
            guard at < text.count else { return clauses }
            at += 1  // the "&" at which `value` has stopped
            guard at < text.count else { throw error("the filter ends where a key was expected after '&'") }
        }
    }

    private mutating func clause() throws(FilterError) -> Filter.Clause {
        let start = at
        while at < text.count, (text[at] | 0x20) &- 0x61 < 26 { at += 1 }
        let word = String(decoding: text[start..<at], as: UTF8.self)
        guard let key = Filter.Key(rawValue: word) else {
            let known = Filter.Key.allCases.map(\.rawValue).joined(separator: ", ")
            let found = word.isEmpty ? shown() : "\"\(word.prefix(40))\""
            at = start
            throw error("found \(found) where a key was expected: " + known)
        }
        let relation = try relation(after: key)
        if relation == .atMost || relation == .atLeast {
            let number = try number()
            return relation == .atMost ? .urgencyAtMost(number) : .urgencyAtLeast(number)
        }
        if key == .urgency {
            var numbers: [Int] = []
            repeat { numbers.append(try number()) } while skipBar()
            return relation == .equal ? .urgencyIn(numbers) : .urgencyNotIn(numbers)
        }
        var list: [String] = []
        repeat { list.append(try value(of: key)) } while skipBar()
        if key == .place {
            // What lies inside is known by the code.
            for code in list.compactMap(PlaceCodes.code) where !list.contains(code) {
                try count()
                list.append(code)
            }
        }
        return relation == .equal ? .anyOf(key, list) : .noneOf(key, list)
    }

    private mutating func relation(after key: Filter.Key) throws(FilterError) -> Relation {
        let first = at < text.count ? text[at] : 0
        let second = at + 1 < text.count ? text[at + 1] : 0
        if first == UInt8(ascii: "=") {
            at += 1
            return .equal
        }
        guard second == UInt8(ascii: "="), [UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">")].contains(first)
        else {
            let expected = key == .urgency ? "'=', '!=', '<=' or '>='" : "'=' or '!='"
            throw error("found \(shown()) where \(expected) was expected after \(key.rawValue)")
        }
        if first == UInt8(ascii: "!") {
            at += 2
            return .unequal
        }
        guard key == .urgency else {
            throw error("\(key.rawValue) is no number; only urgency can be compared with '<=' and '>='")
        }
        at += 2
        return first == UInt8(ascii: "<") ? .atMost : .atLeast
    }

    private mutating func skipBar() -> Bool {
        guard at < text.count, text[at] == UInt8(ascii: "|") else { return false }
        at += 1
        return true
    }

    private mutating func number() throws(FilterError) -> Int {
        try count()
        let start = at
        var number = 0
        while at < text.count, text[at] &- 0x30 < 10, at - start < 9 {
            number = number * 10 + Int(text[at] - 0x30)
            at += 1
        }
        let ends = at == text.count || text[at] == UInt8(ascii: "&") || text[at] == UInt8(ascii: "|")
        guard at > start, ends else { throw error("found \(shown()) where a whole number was expected") }
        return number
    }

    private mutating func count() throws(FilterError) {
        values += 1
        guard values <= limits.values else { throw error("more than \(limits.values) values") }
    }

    private mutating func value(of key: Filter.Key) throws(FilterError) -> String {
        try count()
        let start = at
        var bytes: [UInt8] = []
        while at < text.count, text[at] != UInt8(ascii: "&"), text[at] != UInt8(ascii: "|") {
            if text[at] == UInt8(ascii: "=") {
                throw error("found '=' inside a value; write it as %3D")
            }
            if text[at] == UInt8(ascii: "%") {
                guard at + 2 < text.count, let high = hex(text[at + 1]), let low = hex(text[at + 2]) else {
                    throw error("'%' must be followed by two hexadecimal digits; a percent sign itself is %25")
                }
                bytes.append(high << 4 | low)
                at += 3
            } else {
                bytes.append(text[at])
                at += 1
            }
        }
        guard !bytes.isEmpty else { throw error("found \(shown()) where a value was expected") }
        guard let value = String(validating: bytes, as: UTF8.self) else {
            at = start
            throw error("the value is not valid UTF-8")
        }
        return try checked(value, key, from: start)
    }

    /// Folds the value and refuses what can never match.
    private mutating func checked(_ value: String, _ key: Filter.Key, from start: Int) throws(FilterError) -> String {
        let allowed: [String]
        switch key {
        case .subject: return folded(MediaTopics.canonicalCode(value))
        case .place, .person, .organisation: return EntityURI.facet(of: value)
        case .kind: allowed = DuplicateJudgement.Kind.allCases.map(\.rawValue) + ["dead", "notice"]
        case .signal: allowed = Signal.allCases.map(\.rawValue)
        case .type: allowed = NinjsSchema.types
        case .embargo: allowed = EmbargoState.allCases.map(\.rawValue)
        default: return folded(value)
        }
        let value = folded(value)
        guard allowed.contains(value) else {
            at = start
            throw error(
                "found \"\(value.prefix(40))\" where \(key.rawValue) is one of " + allowed.joined(separator: ", "))
        }
        return value
    }

    private func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private func shown() -> String {
        guard at < text.count else { return "the end" }
        let byte = text[at]
        return byte > 0x20 && byte < 0x7F ? "'\(Character(UnicodeScalar(byte)))'" : "byte \(byte)"
    }

    private func error(_ sentence: String) -> FilterError { FilterError(column: at + 1, sentence) }
}
