import News

/// How an agency writes the line behind a text that says who sent it and when:
/// `{source}-{service}-{day}-{month}-{year} {hour}{minute}{zone}`.
///
/// A space stands for white space of any length, none too; other text stands for itself, in capitals or not. `{month}`
/// is a number or a name, `{zone}` a name or an offset, `{any}` whatever comes up to the next text.
public struct StampForm: Sendable, Hashable {
    enum Piece: Sendable, Hashable {
        case text([UInt8])
        case space
        case source, service, year, month, day, hour, minute, second, zone, any
    }
    public let text: String
    let pieces: [Piece]

    private static let fields: [String: Piece] = [
        "source": .source, "service": .service, "year": .year, "month": .month, "day": .day, "hour": .hour,
        "minute": .minute, "second": .second, "zone": .zone, "any": .any,
    ]
    static let fieldNames = ["source", "service", "year", "month", "day", "hour", "minute", "second", "zone", "any"]

    /// - Throws: what is wrong with it, as a sentence.
    public init(_ text: String) throws(StampFormError) {
        self.text = text
        var pieces: [Piece] = []
        var rest = text[...]
        while let first = rest.first {
            if first == "{" {
                guard let end = rest.firstIndex(of: "}") else { throw StampFormError(problem: "a { without its }") }
                let name = String(rest[rest.index(after: rest.startIndex)..<end])
                guard let piece = Self.fields[name] else {
                    throw StampFormError(
                        problem: "`{\(name)}` is no field; these are: \(Self.fieldNames.joined(separator: ", "))")
                }
                if piece != .any, pieces.contains(piece) { throw StampFormError(problem: "{\(name)} stands twice") }
                pieces.append(piece)
                rest = rest[rest.index(after: end)...]
            } else {
                rest.removeFirst()
                if first.isWhitespace {
                    if pieces.last != .space { pieces.append(.space) }
                } else {
                    let bytes = String(first).lowercased().utf8
                    if case .text(let before)? = pieces.last {
                        pieces[pieces.count - 1] = .text(before + bytes)
                    } else {
                        pieces.append(.text(Array(bytes)))
                    }
                }
            }
        }
        guard pieces.contains(.day), pieces.contains(.month), pieces.contains(.year) else {
            throw StampFormError(problem: "a stamp without {day}, {month} and {year} tells no day")
        }
        self.pieces = pieces
    }

    /// What a line says.
    struct Found {
        var source: String?
        var service: String?
        var year: Int?
        var month = 0
        var day = 0
        var hour = 0
        var minute = 0
        var second = 0
        /// Minutes east of Greenwich.
        var zone: Int?
    }

    /// What `line`, UTF-8, says; nil where it is not of this form. What follows the form on the line is passed over.
    func read(_ line: ArraySlice<UInt8>) -> Found? {
        var found = Found()
        var at = line.startIndex
        while at < line.endIndex, line[at] <= 0x20 { at += 1 }
        for (i, piece) in pieces.enumerated() {
            guard read(piece, at: i, line, &at, into: &found) else { return nil }
        }
        guard (1...12).contains(found.month), (1...31).contains(found.day) else { return nil }
        return found
    }

    private func read(
        _ piece: Piece, at i: Int, _ line: ArraySlice<UInt8>, _ at: inout Int, into found: inout Found
    ) -> Bool {
        func number(_ digits: ClosedRange<Int>) -> Int? {
            var value = 0
            let start = at
            while at < line.endIndex, at - start < digits.upperBound, line[at] &- 0x30 < 10 {
                value = value * 10 + Int(line[at] &- 0x30)
                at += 1
            }
            return digits.contains(at - start) ? value : nil
        }
        func word(_ isPart: (UInt8) -> Bool) -> String? {
            let start = at
            while at < line.endIndex, at - start < 40, isPart(line[at]) { at += 1 }
            return at > start ? String(decoding: line[start..<at], as: UTF8.self) : nil
        }
        func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
        switch piece {
        case .space:
            while at < line.endIndex, line[at] <= 0x20 { at += 1 }
        case .text(let want):
            guard line.endIndex - at >= want.count else { return false }
            for (offset, byte) in want.enumerated() {
                let there = line[at + offset]
                guard there == byte || (there &- 0x41 < 26 && there | 0x20 == byte) else { return false }
            }
            at += want.count
        case .any:
            guard case .text(let next)? = pieces.dropFirst(i + 1).first(where: { $0 != .space }) else { return true }
            while at < line.endIndex, line[at] | (line[at] &- 0x41 < 26 ? 0x20 : 0) != next[0] { at += 1 }
        case .source:
            found.source = word { isLetter($0) || $0 &- 0x30 < 10 }
            return found.source != nil
        case .service:
            found.service = word { isLetter($0) || $0 &- 0x30 < 10 }
            return found.service != nil
        case .year:
            found.year = number(2...4).map(WireDate.fullYear)
            return found.year != nil
        case .month:
            if at < line.endIndex, isLetter(line[at]) {
                found.month = word(isLetter).flatMap { WireDate.month($0) } ?? 0
            } else {
                found.month = number(1...2) ?? 0
            }
        case .day: found.day = number(1...2) ?? 0
        case .hour:
            guard let hour = number(1...2) else { return false }
            found.hour = hour
        case .minute:
            guard let minute = number(2...2) else { return false }
            found.minute = minute
        case .second:
            guard let second = number(2...2) else { return false }
            found.second = second
        case .zone:
            if at < line.endIndex, line[at] == UInt8(ascii: "+") || line[at] == UInt8(ascii: "-") {
                let text = word { $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D || $0 == 0x3A } ?? ""
                found.zone = WireDate.zone(text)
            } else {
                found.zone = word(isLetter).flatMap { WireDate.offset(ofZone: $0) }
            }
        }
        return true
    }
}

/// Why a text is no form of a stamp.
public struct StampFormError: Error, Sendable, Hashable {
    /// A sentence without a full stop.
    public var problem: String
}
