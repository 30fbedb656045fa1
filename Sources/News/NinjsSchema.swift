internal import JSON

/// What ninjs 3.1 allows, as tables that a tape of nodes is checked against.
///
/// Facts from the IPTC's JSON schema (iptc/newsinjson, specification/ninjs-schema_3.1.json, CC BY 4.0); described in
/// `Ninjs.swift`. Names are found by the hash that the reader has already computed for each.
struct NinjsSchema: Sendable {
    /// What a value may be.
    indirect enum Shape: Sendable {
        case string
        case uri
        case dateTime
        /// A year, a month, a day, or a date-time with or without offset.
        case partialDate
        case integer(ClosedRange<Int>)
        case number
        case oneOf([String])
        case array(Shape)
        case object(String)
        /// Anything: the desk's own `arrival`.
        case anyObject
        case geoJSON
    }

    /// An object with the members that it may have.
    struct Form: Sendable {
        var members: [(name: String, shape: Shape)]
        var required: [String] = []
        /// Groups of which at least one must have exactly one of its members present.
        var choices: [[String]] = []
    }

    enum Rule: Sendable {
        case string, uri, dateTime, partialDate, number, anyObject, geoJSON
        case integer(ClosedRange<Int>)
        case oneOf(Int)
        case array(Int)
        case object(Int)
    }

    struct Slot: Sendable {
        var hash: UInt32 = 0
        var rule: Int32 = -1
        var bit: Int32 = 0
        var name: [UInt8] = []
    }

    struct Object: Sendable {
        var slots: [Slot]
        var mask: Int
        var names: [String]
        var required: UInt64
        var choices: [UInt64]
    }

    private(set) var rules: [Rule] = []
    private(set) var objects: [Object] = []
    private(set) var words: [[String]] = []
    private var numbers: [String: Int] = [:]

    /// Compiles `forms`; object 0 is `root`.
    init(root: String, forms: [String: Form]) {
        func object(_ name: String) -> Int {
            if let known = numbers[name] { return known }
            let place = objects.count
            numbers[name] = place
            objects.append(Object(slots: [], mask: 0, names: [], required: 0, choices: []))
            guard let form = forms[name] else { return place }
            var made = objects[place]
            made.names = form.members.map(\.name)
            var size = 4
            while size < form.members.count * 3 { size *= 2 }
            made.mask = size - 1
            made.slots = Array(repeating: Slot(), count: size)
            for (bit, member) in form.members.enumerated() {
                let hash = JSONIndex.hash(member.name)
                var at = Int(hash) & made.mask
                while made.slots[at].rule >= 0 { at = (at + 1) & made.mask }
                made.slots[at] = Slot(
                    hash: hash, rule: Int32(number(member.shape)), bit: Int32(bit), name: Array(member.name.utf8))
            }
            func bits(_ names: [String]) -> UInt64 {
                names.reduce(0) { bits, name in
                    bits | (made.names.firstIndex(of: name).map { 1 << UInt64($0) } ?? 0)
                }
            }
            made.required = bits(form.required)
            made.choices = form.choices.map(bits)
            objects[place] = made
            return place
        }
        func number(_ shape: Shape) -> Int {
            let rule: Rule
            switch shape {
            case .string: rule = .string
            case .uri: rule = .uri
            case .dateTime: rule = .dateTime
            case .partialDate: rule = .partialDate
            case .number: rule = .number
            case .anyObject: rule = .anyObject
            case .geoJSON: rule = .geoJSON
            case .integer(let range): rule = .integer(range)
            case .oneOf(let list):
                words.append(list)
                rule = .oneOf(words.count - 1)
            case .array(let element): rule = .array(number(element))
            case .object(let name): rule = .object(object(name))
            }
            rules.append(rule)
            return rules.count - 1
        }
        _ = object(root)
    }

    /// Position of the member `name` of object 0.
    func bit(_ name: String) -> Int { objects[0].names.firstIndex(of: name) ?? 63 }
}
