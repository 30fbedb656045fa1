import News
import Text

/// Compiles the lines of gazetteer files (the format: `Gazetteer`); holds what is needed only while reading.
struct GazetteerReader {
    /// Entries by a hash of kind, name and surroundings.
    private var known: [UInt64: Int32] = Dictionary(minimumCapacity: 32_768)
    /// `within` as text, read: thousands of cities share a few hundred.
    private var withins: [String: [String]] = [:]
    private var document = Document()
    private let tokenizer = Tokenizer()

    /// Columns of one line, whichever form it has.
    private struct Row {
        var kind: Entity.Kind
        var name: String
        var code: String?
        var within: String?
        var id: String?
        var coordinates: String?
        var others: String?
    }

    mutating func read(_ source: GazetteerSource, into gazetteer: inout Gazetteer)
        throws(GazetteerError)
    {
        let bytes = source.bytes
        var number = 0
        var start = 0
        while start < bytes.count {
            let stop = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            number += 1
            var end = stop
            if end > start, bytes[end - 1] == 0x0D { end -= 1 }
            if end > start, bytes[start] != UInt8(ascii: "#") {
                do throws(Problem) {
                    try add(try row(bytes, start, end), &gazetteer)
                } catch {
                    throw GazetteerError(file: source.name, line: number, problem: error.text)
                }
            }
            start = stop + 1
        }
    }

    private struct Problem: Error {
        var text: String
    }

    private func row(_ bytes: [UInt8], _ start: Int, _ end: Int) throws(Problem) -> Row {
        var fields: [String] = []
        var from = start
        for at in start...end where at == end || bytes[at] == 0x09 {
            fields.append(String(decoding: bytes[from..<at], as: UTF8.self))
            from = at + 1
        }
        func field(_ at: Int) -> String? {
            at < fields.count && fields[at] != "-" && !fields[at].isEmpty ? fields[at] : nil
        }
        guard fields.count >= 2, fields.count <= 6 else {
            throw Problem(
                text: "found \(fields.count) fields; wanted kind, name, code, within, id, other names")
        }
        let kind: Entity.Kind
        switch fields[0] {
        case "city":
            return Row(
                kind: .place, name: fields[1], within: field(2), id: field(3), coordinates: field(4),
                others: field(5))
        case "place": kind = .place
        case "org": kind = .organisation
        case "person": kind = .person
        default: throw Problem(text: "kind `\(fields[0])` is none of place, city, org, person")
        }
        return Row(
            kind: kind, name: fields[1], code: field(2), within: field(3), id: field(4), others: field(5))
    }

    private mutating func add(_ row: Row, _ gazetteer: inout Gazetteer) throws(Problem) {
        let uri = try row.id.map(Self.uri)
        let degrees = try row.coordinates.map(Self.degrees)
        let (name, nameMark) = Self.marked(row.name)
        guard !name.isEmpty else { throw Problem(text: "the name is empty") }
        var key = UInt64(row.kind == .place ? 1 : row.kind == .person ? 2 : 3)
        for byte in name.utf8 { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for byte in (row.within ?? "").utf8 { key = (key ^ UInt64(byte) ^ 0x100) &* 0x100_0000_01B3 }
        let entry: Int
        if let old = known[key] {
            entry = Int(old)
        } else {
            entry = gazetteer.entries.count
            known[key] = Int32(entry)
            gazetteer.kinds.append(row.kind)
            gazetteer.entries.append(
                Gazetteer.Entry(
                    kind: row.kind, name: name, code: row.code, within: codes(row.within), uri: uri,
                    surname: 0))
        }
        if let degrees {
            gazetteer.entries[entry].latitude = degrees.north
            gazetteer.entries[entry].longitude = degrees.east
        }
        guard add(name, nameMark, entry, &gazetteer) else {
            throw Problem(text: "there is no word in `\(name)`")
        }
        if row.kind == .person { gazetteer.entries[entry].surname = document.hashes.last ?? 0 }
        guard let others = row.others else { return }
        for other in others.split(separator: "|") {
            let (alias, mark) = Self.marked(String(other))
            guard add(alias, mark, entry, &gazetteer) else {
                throw Problem(text: "there is no word in `\(other)`")
            }
        }
    }

    private mutating func codes(_ within: String?) -> [String] {
        guard let within else { return [] }
        if let read = withins[within] { return read }
        let read = within.split(separator: ",").map(String.init)
        withins[within] = read
        return read
    }

    private static func uri(_ id: String) throws(Problem) -> String {
        let digits = id.utf8.dropFirst()
        guard !digits.isEmpty, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            throw Problem(text: "id `\(id)` is not Q (Wikidata) or G (GeoNames) and digits")
        }
        switch id.utf8.first {
        case UInt8(ascii: "Q"): return "https://www.wikidata.org/entity/" + id
        case UInt8(ascii: "G"): return "https://www.geonames.org/" + id.dropFirst()
        default: throw Problem(text: "id `\(id)` is not Q (Wikidata) or G (GeoNames) and digits")
        }
    }

    private static func degrees(_ text: String) throws(Problem) -> (north: Float, east: Float) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, let north = Float(parts[0]), let east = Float(parts[1]),
            abs(north) <= 90,
            abs(east) <= 180
        else { throw Problem(text: "`\(text)` is not degrees north and east, as in 36.2,37.16") }
        return (north, east)
    }

    private static func marked(_ text: String) -> (String, Gazetteer.Mark) {
        var mark: Gazetteer.Mark = []
        var rest = Substring(text)
        while let first = rest.utf8.first {
            switch first {
            case UInt8(ascii: "~"): mark.insert(.demonym)
            case UInt8(ascii: "^"): mark.insert(.capitals)
            case UInt8(ascii: "="): mark.insert(.surname)
            case UInt8(ascii: "?"): mark.insert(.uncertain)
            default: return (mark.isEmpty ? text : String(rest), mark)
            }
            rest.removeFirst()
        }
        return ("", mark)
    }

    private mutating func add(
        _ text: String, _ mark: Gazetteer.Mark, _ entry: Int, _ gazetteer: inout Gazetteer
    ) -> Bool {
        tokenizer.readWords(Array(text.utf8), into: &document)
        guard document.count > 0, document.count <= 12 else { return false }
        var next: Int32 = -1
        if let old = gazetteer.trie.value(of: document.hashes) {
            // The same name again is no new alias, but may be less strictly marked.
            var at = Int32(old)
            while at >= 0 {
                if gazetteer.aliases[Int(at)].entry == entry {
                    gazetteer.aliases[Int(at)].mark.formIntersection(mark)
                    return true
                }
                at = gazetteer.aliases[Int(at)].next
            }
            next = Int32(old)
        }
        gazetteer.aliases.append(Gazetteer.Alias(entry: Int32(entry), mark: mark, next: next))
        gazetteer.trie.insert(document.hashes, value: UInt32(gazetteer.aliases.count - 1))
        return true
    }
}
