/// A filter expression: which records a subscriber wants.
///
///     let filter = try Filter("subject=medtop:16000000|medtop:11000000&place=SY&kind!=exact|near")
///     if filter.matches(Facets(record)) { … }
///
///     filter = "" | clause *( "&" clause )
///     clause = key ( "=" | "!=" ) value *( "|" value )  |  "urgency" ( "<=" | ">=" ) number
///     key    = subject place person organisation source language urgency embargo kind story signal uri type
///
/// Values are percent-encoded UTF-8 and match by id (code, uri) or by name, case folded; a subject matches its whole
/// branch, a place everything inside it, `language=en` also `en-GB`. `!=` means none of the values, so that it holds
/// where there is nothing at all. A missing urgency fails `=`, `<=` and `>=`, and also `!=`.
///
/// `embargo=pending` is an item that was embargoed beyond the moment at which the desk received it, or withheld;
/// `embargo=none` every other item. See `EmbargoState`: no clock is asked, so that replay answers as the live wire did.
///
/// A notice is matched as the item that it is about, so that it reaches all who got that item. Besides, `notice` is one
/// of its kinds: `kind=notice` matches every notice, `kind!=notice` none, `kind=exact|notice` those and the exact
/// repeats. `kind!=exact` therefore matches a notice about an item of kind `none`, and not one about an exact repeat.
/// The empty filter matches everything, notices and deads included.
public struct Filter: Sendable, Hashable {
    public enum Key: String, Sendable, Hashable, CaseIterable {
        case subject, place, person, organisation, source, language, urgency, embargo, kind, story, signal, uri, type
    }

    enum Clause: Sendable, Hashable {
        case anyOf(Key, [String])
        case noneOf(Key, [String])
        case urgencyIn([Int])
        case urgencyNotIn([Int])
        case urgencyAtMost(Int)
        case urgencyAtLeast(Int)
    }

    /// How long a filter may be: what a desk stores and evaluates for a stranger.
    public struct Limits: Sendable, Hashable {
        public var bytes = 4_096
        public var clauses = 32
        /// Values in all clauses together.
        public var values = 256

        public init() {}
    }

    var clauses: [Clause]

    /// The filter that matches everything.
    public static let everything = Filter(clauses: [])

    init(clauses: [Clause]) { self.clauses = clauses }

    /// Does a record with these facets match?
    public func matches(_ facets: Facets) -> Bool {
        for clause in clauses {
            switch clause {
            case .anyOf(let key, let values):
                guard Self.has(facets, key, values) else { return false }
            case .noneOf(let key, let values):
                if Self.has(facets, key, values) { return false }
            case .urgencyIn(let values):
                guard let urgency = facets.urgency, values.contains(urgency) else { return false }
            case .urgencyNotIn(let values):
                guard let urgency = facets.urgency, !values.contains(urgency) else { return false }
            case .urgencyAtMost(let most):
                guard let urgency = facets.urgency, urgency <= most else { return false }
            case .urgencyAtLeast(let least):
                guard let urgency = facets.urgency, urgency >= least else { return false }
            }
        }
        return true
    }

    private static func has(_ facets: Facets, _ key: Key, _ values: [String]) -> Bool {
        switch key {
        case .subject: meets(facets.subjects, values)
        case .place: meets(facets.places, values)
        case .person: meets(facets.people, values)
        case .organisation: meets(facets.organisations, values)
        case .source: values.contains(facets.source)
        case .kind: values.contains(facets.kind) || (facets.isNotice && values.contains("notice"))
        case .story: values.contains(facets.story)
        case .signal: values.contains(facets.signal)
        case .uri: values.contains(facets.uri)
        case .type: values.contains(facets.type)
        case .embargo: values.contains(facets.embargo)
        case .language: values.contains { isWithin(facets.language, $0) }
        case .urgency: false
        }
    }

    private static func meets(_ has: [String], _ values: [String]) -> Bool {
        for value in values where has.contains(value) { return true }
        return false
    }

    /// `en-gb` is within `en` (RFC 4647, basic filtering).
    private static func isWithin(_ tag: String, _ range: String) -> Bool {
        if tag == range { return true }
        let (tag, range) = (tag.utf8, range.utf8)
        guard tag.count > range.count, tag.starts(with: range) else { return false }
        return tag[tag.index(tag.startIndex, offsetBy: range.count)] == UInt8(ascii: "-")
    }
}

/// The canonical spelling: values folded, encoded alike; clauses and values in the order given.
/// It parses to an equal filter.
extension Filter: CustomStringConvertible {
    public var description: String {
        clauses.map { clause in
            switch clause {
            case .anyOf(let key, let values): "\(key.rawValue)=" + values.map(Self.encoded).joined(separator: "|")
            case .noneOf(let key, let values): "\(key.rawValue)!=" + values.map(Self.encoded).joined(separator: "|")
            case .urgencyIn(let values): "urgency=" + values.map(String.init).joined(separator: "|")
            case .urgencyNotIn(let values): "urgency!=" + values.map(String.init).joined(separator: "|")
            case .urgencyAtMost(let most): "urgency<=\(most)"
            case .urgencyAtLeast(let least): "urgency>=\(least)"
            }
        }.joined(separator: "&")
    }

    /// Percent-encodes what a value must not have as it stands.
    public static func encoded(_ value: String) -> String {
        var out: [UInt8] = []
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "%"), UInt8(ascii: "="), 0...0x1F, 0x7F:
                out.append(UInt8(ascii: "%"))
                for half in [byte >> 4, byte & 15] { out.append(half < 10 ? 0x30 + half : 0x37 + half) }
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
