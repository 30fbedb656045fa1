internal import JSON

/// Checks an indexed JSON text against ninjs 3.1. Nothing is allocated unless something is wrong.
struct NinjsValidator {
    let schema: NinjsSchema
    let index: JSONIndex
    let bytes: UnsafeRawBufferPointer
    let carriesUnknown: Bool
    let dates: Timestamp.Form

    /// Checks the root and notes in `fields` the value node of each known member, by its position in the schema.
    func validateItem(fields: UnsafeMutableBufferPointer<Int32>) throws(ArticleError) {
        guard index.nodes[0].kind == .object else { throw wrong(0, "must be an object") }
        try validateObject(0, 0, fields: fields)
    }

    private func validate(_ node: Int, _ rule: NinjsSchema.Rule) throws(ArticleError) {
        let kind = index.nodes[node].kind
        switch rule {
        case .string:
            guard kind == .string else { throw wrong(node, "must be a string") }
        case .uri:
            guard kind == .string else { throw wrong(node, "must be a string") }
            let text = index.raw(node, in: bytes)
            // Escapes are rare in URIs and none of them stands for a character that a URI may have but these few.
            let isURI =
                index.nodes[node].traits.contains(.escaped)
                ? URISyntax.isURI(Array(index.string(node, in: bytes).utf8)) : URISyntax.isURI(text)
            guard isURI else {
                throw wrong(node, "is no URI: a scheme, a colon and ASCII, like urn:newsml:example.com:20261120:a1")
            }
        case .dateTime:
            guard kind == .string else { throw wrong(node, "must be a string") }
            if index.nodes[node].traits.contains(.escaped) {
                guard (try? Timestamp(index.string(node, in: bytes), form: dates)) != nil else { throw noDate(node) }
            } else if case .failure = Timestamp.parse(index.raw(node, in: bytes), form: dates) {
                throw noDate(node)
            }
        case .partialDate:
            guard kind == .string else { throw wrong(node, "must be a string") }
            guard PartialDate.isValid(Array(index.string(node, in: bytes).utf8)) else {
                throw wrong(node, "is no date: 2026, 2026-11, 2026-11-20 or 2026-11-20T09:30:00Z")
            }
        case .number:
            guard kind == .number else { throw wrong(node, "must be a number") }
        case .integer(let range):
            guard kind == .number, let value = index.integer(node, in: bytes), range.contains(value) else {
                throw wrong(
                    node,
                    range.lowerBound == .min
                        ? "must be a whole number"
                        : "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            }
        case .oneOf(let list):
            guard kind == .string, schema.words[list].contains(index.string(node, in: bytes)) else {
                throw wrong(node, "must be one of: " + schema.words[list].joined(separator: ", "))
            }
        case .array(let rule):
            guard kind == .array else { throw wrong(node, "must be an array") }
            let rule = schema.rules[rule]
            let end = Int(index.nodes[node].next)
            var element = node + 1
            while element < end {
                try validate(element, rule)
                element = Int(index.nodes[element].next)
            }
        case .object(let number):
            guard kind == .object else { throw wrong(node, "must be an object") }
            try validateObject(node, number, fields: nil)
        case .anyObject:
            guard kind == .object else { throw wrong(node, "must be an object") }
        case .geoJSON:
            guard kind == .object, let type = index.member("type", of: node, in: bytes),
                index.nodes[type].kind == .string, Self.geometries.contains(index.string(type, in: bytes))
            else { throw wrong(node, "must be a GeoJSON object with a type (RFC 7946)") }
        }
    }

    private static let geometries: Set<String> = [
        "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
        "Feature", "FeatureCollection",
    ]

    private func validateObject(
        _ node: Int, _ number: Int, fields: UnsafeMutableBufferPointer<Int32>?
    ) throws(ArticleError) {
        let mask = schema.objects[number].mask
        let end = Int(index.nodes[node].next)
        var present: UInt64 = 0
        var name = node + 1
        while name < end {
            let hash = index.nodes[name].next
            var at = Int(hash) & mask
            var rule = -1
            var bit = 0
            while true {
                let slot = schema.objects[number].slots[at]
                if slot.rule < 0 { break }
                if slot.hash == hash, matches(name, slot.name) {
                    rule = Int(slot.rule)
                    bit = Int(slot.bit)
                    break
                }
                at = (at &+ 1) & mask
            }
            if rule >= 0 {
                present |= 1 &<< UInt64(bit)
                try validate(name &+ 1, schema.rules[rule])
                if let fields { fields[bit] = Int32(truncatingIfNeeded: name &+ 1) }
            } else if !carriesUnknown {
                throw unknown(name, number)
            }
            name = Int(index.nodes[name &+ 1].next)
        }
        let object = schema.objects[number]
        if object.required & ~present != 0 {
            let missing = object.names.indices.filter { object.required & ~present & (1 << UInt64($0)) != 0 }
            let path = index.path(to: node, root: "item", in: bytes) + "." + object.names[missing[0]]
            throw ArticleError(.missing, path: path, "is missing; ninjs 3.1 demands it")
        }
        guard object.choices.isEmpty || object.choices.contains(where: { ($0 & present).nonzeroBitCount == 1 }) else {
            let groups = object.choices.map { bits in
                object.names.indices.filter { bits & (1 << UInt64($0)) != 0 }.map { object.names[$0] }
                    .joined(separator: " and ")
            }
            throw ArticleError(
                .value, path: index.path(to: node, root: "item", in: bytes),
                "must have exactly one of " + groups.joined(separator: ", or of "))
        }
    }

    private func matches(_ name: Int, _ known: [UInt8]) -> Bool {
        let node = index.nodes[name]
        guard !node.traits.contains(.escaped) else { return Array(index.string(name, in: bytes).utf8) == known }
        let text = index.raw(name, in: bytes)
        guard text.count == known.count else { return false }
        for i in 0..<known.count where text[i] != known[i] { return false }
        return true
    }

    private func unknown(_ name: Int, _ number: Int) -> ArticleError {
        let given = index.string(name, in: bytes)
        let names = schema.objects[number].names
        let near = names.first { $0.lowercased() == given.lowercased() || $0.lowercased() == given.lowercased() + "s" }
        let advice = near.map { "; did you mean \($0)?" } ?? "; known here: " + names.sorted().joined(separator: ", ")
        var path = index.path(to: name, root: "item", in: bytes)
        if path.utf8.count > 200 { path = String(path.prefix(200)) + "…" }
        return ArticleError(.unknown, path: path, "ninjs 3.1 has no such member" + advice)
    }

    private func noDate(_ node: Int) -> ArticleError {
        wrong(
            node,
            "is no ISO 8601 date"
                + (dates == .internet ? " with time and offset, like 2026-11-20T09:30:00Z" : ""))
    }

    /// `PATH: VALUE sentence`, the value cut to a length that fits a log line.
    func wrong(_ node: Int, _ sentence: String) -> ArticleError {
        ArticleError(
            .value, path: index.path(to: node, root: "item", in: bytes), "\(shown(node)) \(sentence)")
    }

    private func shown(_ node: Int) -> String {
        switch index.nodes[node].kind {
        case .object: return "an object"
        case .array: return "an array"
        case .string, .name:
            let text = String(decoding: index.raw(node, in: bytes).prefix(80), as: UTF8.self)
            return text.count > 60 ? "\"\(text.prefix(60))…\"" : "\"\(text)\""
        default: return String(decoding: index.raw(node, in: bytes).prefix(40), as: UTF8.self)
        }
    }
}

/// RFC 3986's syntax, as far as JSON Schema's `uri` asks for it: absolute, ASCII.
enum URISyntax {
    static func isURI(_ text: some RandomAccessCollection<UInt8>) -> Bool {
        var seenColon = false
        var hexDue = 0
        var first = true
        var restEmpty = true
        for byte in text {
            if !seenColon {
                if byte == UInt8(ascii: ":") {
                    guard !first else { return false }
                    seenColon = true
                    continue
                }
                let letter = (byte | 0x20) &- 0x61 < 26
                let other = byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D || byte == 0x2E
                guard letter || (!first && other) else { return false }
                first = false
                continue
            }
            restEmpty = false
            if hexDue > 0 {
                guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 else { return false }
                hexDue -= 1
            } else if byte == UInt8(ascii: "%") {
                hexDue = 2
            } else {
                guard allowed(byte) else { return false }
            }
        }
        return seenColon && !restEmpty && hexDue == 0
    }

    /// Printable ASCII but white space and `"<>\^`{|}`.
    private static func allowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: false
        default: byte > 0x20 && byte < 0x7F
        }
    }
}

/// `2026`, `2026-11`, `2026-11-20` or a date-time whose offset may be missing.
enum PartialDate {
    static func isValid(_ text: [UInt8]) -> Bool {
        var text = text[...]
        if text.first == UInt8(ascii: "-") { text.removeFirst() }
        let digits = text.prefix { $0 &- 0x30 < 10 }
        guard digits.count >= 4, digits.count == 4 || digits.first != 0x30 else { return false }
        let rest = text.dropFirst(digits.count)
        switch rest.count {
        case 0: return true
        case 3: return parses("2000" + String(decoding: rest, as: UTF8.self) + "-01")
        // Dates of years beyond four digits are checked as of the year 2000, which has all of its days.
        case 6: return parses("2000" + String(decoding: rest, as: UTF8.self))
        default:
            guard rest.count > 6, rest[rest.startIndex + 6] == UInt8(ascii: "T") else { return false }
            let text = "2000" + String(decoding: rest, as: UTF8.self)
            return (try? Timestamp(text, form: .internet)) != nil
                || (try? Timestamp(text + "Z", form: .internet)) != nil
        }
    }

    private static func parses(_ text: String) -> Bool {
        (try? Timestamp(text + "T00:00:00Z", form: .internet)) != nil
    }
}
