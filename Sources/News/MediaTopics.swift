/// The IPTC Media Topics (October 2023): codes, English names, who stands under whom.
///
///     MediaTopics.name(of: "medtop:16000000")                               // "conflict, war and peace"
///     MediaTopics.isWithin("medtop:20000053", "medtop:16000000")            // true
///     MediaTopics.topic(named: "Politics")                                  // "medtop:11000000"
///
/// Codes are accepted as `medtop:16000000`, `16000000` or `http://cv.iptc.org/newscodes/mediatopic/16000000`.
/// Retired topics are known, so that old copy keeps its meaning, and marked.
public enum MediaTopics {
    /// One topic.
    public struct Topic: Sendable, Hashable {
        /// `medtop:` and eight digits (15 bytes: such a String needs no heap).
        public let uri: String
        /// English, as the IPTC writes it.
        public let name: String
        /// 1 for the 17 top levels, to 6.
        public let level: Int
        public let isRetired: Bool
        /// `uri` of the topic above; nil for the top levels.
        public let broader: String?
        /// Folded code and name of this topic and of all above it, nearest first: what a filter can ask for.
        public let branch: [String]
    }

    /// Every topic, depth first.
    public static var all: [Topic] { table.topics }

    /// The uris of the 17 top levels, in the IPTC's order of names.
    public static var topLevels: [String] { table.topics.filter { $0.level == 1 }.map(\.uri) }

    /// The topic of `code`, in any of its spellings.
    public static func topic(_ code: String) -> Topic? { index(of: code).map { table.topics[$0] } }

    /// English name of `code`.
    public static func name(of code: String) -> String? { topic(code)?.name }

    /// The topic directly above `code`; nil for a top level and for what is no topic.
    public static func broader(_ code: String) -> String? { topic(code)?.broader }

    /// The top level that `code` stands under: itself, if it is one.
    public static func top(_ code: String) -> String? {
        guard var at = index(of: code) else { return nil }
        while table.parents[at] >= 0 { at = Int(table.parents[at]) }
        return table.topics[at].uri
    }

    /// Is `code` the topic `other` or anywhere under it?
    public static func isWithin(_ code: String, _ other: String) -> Bool {
        guard var at = index(of: code), let wanted = index(of: other) else { return false }
        while at != wanted {
            guard table.parents[at] >= 0 else { return false }
            at = Int(table.parents[at])
        }
        return true
    }

    /// The uri of the topic with that English name, case folded; an active one before a retired one.
    public static func topic(named name: String) -> String? {
        table.byName[folded(name)].map { table.topics[Int($0)].uri }
    }

    /// The one spelling of a subject's code: `medtop:` and eight digits for all that spells a topic, else as given.
    static func canonicalCode(_ code: String) -> String {
        index(of: code).map { table.topics[$0].uri } ?? code
    }

    static func index(of code: String) -> Int? {
        var code = code
        return code.withUTF8 { text -> Int? in
            guard text.count >= 8 else { return nil }
            let prefix = text.count - 8
            if prefix == 7 {
                guard spells(text, "medtop:") else { return nil }
            } else if prefix != 0 {
                guard spells(text, "http://cv.iptc.org/newscodes/mediatopic/") else { return nil }
            }
            var number: UInt32 = 0
            for i in prefix..<text.count {
                let digit = text[i] &- 0x30
                guard digit < 10 else { return nil }
                number = number &* 10 &+ UInt32(digit)
            }
            return table.byCode[number].map { Int($0) }
        }
    }

    private static func spells(_ text: UnsafeBufferPointer<UInt8>, _ prefix: StaticString) -> Bool {
        guard text.count == prefix.utf8CodeUnitCount + 8 else { return false }
        for i in 0..<prefix.utf8CodeUnitCount {
            let byte = text[i]
            guard (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == prefix.utf8Start[i] else { return false }
        }
        return true
    }

    static let table = Table()

    /// Read once from the literal: about a millisecond.
    struct Table: Sendable {
        var topics: [Topic] = []
        var parents: [Int32] = []
        var byCode: [UInt32: Int32] = [:]
        var byName: [String: Int32] = [:]

        init() {
            let text = UnsafeBufferPointer(
                start: mediaTopicTable.utf8Start, count: mediaTopicTable.utf8CodeUnitCount)
            var above = [Int32](repeating: -1, count: 10)
            for line in text.split(separator: 0x0A) {
                let level = Int(line[line.startIndex] - 0x30)
                let isRetired = line[line.startIndex + 1] == UInt8(ascii: "-")
                let code = String(decoding: line[(line.startIndex + 2)..<(line.startIndex + 10)], as: UTF8.self)
                let name = String(decoding: line[(line.startIndex + 11)...], as: UTF8.self)
                let parent = above[level - 1]
                let number = Int32(topics.count)
                above[level] = number
                let uri = "medtop:" + code
                let key = folded(name)
                var branch = [uri, key]
                if parent >= 0 { branch += topics[Int(parent)].branch }
                topics.append(
                    Topic(
                        uri: uri, name: name, level: level, isRetired: isRetired,
                        broader: parent >= 0 ? topics[Int(parent)].uri : nil, branch: branch))
                parents.append(parent)
                if let digits = UInt32(code) { byCode[digits] = number }
                if let other = byName[key], !topics[Int(other)].isRetired { continue }
                byName[key] = number
            }
        }
    }
}
