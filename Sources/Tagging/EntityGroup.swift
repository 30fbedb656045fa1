import News
import Text

/// All mentions of one thing.
struct EntityGroup: Sendable {
    var kind: Entity.Kind
    /// Gazetteer entry, -1 where it is not known.
    var entry: Int32
    /// Hash over all its words, 0 for a known entry.
    var words: UInt64
    /// Last word of a person's name; words' initials of an organisation.
    var short: UInt64
    var given: UInt64
    /// The middle one of three names, which may be the surname: `Juan Lechin Oquendo`.
    var middle: UInt64 = 0
    /// The fullest mention so far.
    var first: Int32
    var count: Int32
    var score: Float
    /// Its spans are a chain (`GroupGatherer.next`), in the order in which they were added.
    var firstSpan: Int32
    var lastSpan: Int32
    var mentions: Int32 = 1
    /// Points of its mentions for each kind of name, where nobody knows it: person, organisation, place.
    var votes = SIMD4<Int32>()

    /// What most mentions speak for; the first of equals.
    var shownKind: Entity.Kind {
        if entry >= 0 || votes == .zero { return kind }
        let most = votes.max()
        if votes[Self.vote(kind)] == most { return kind }
        return votes[0] == most ? .person : votes[1] == most ? .organisation : .place
    }

    static func vote(_ kind: Entity.Kind) -> Int {
        switch kind {
        case .person: 0
        case .organisation: 1
        case .place: 2
        }
    }

    /// What a mention is worth by where it stands.
    static let headline: Float = 4
    static let lead: Float = 2.5
    static let leadWords = 80
    static let demonym: Float = 0.4
    /// Score at which relevance is 50.
    static let middle: Float = 5

    /// Most relevant first; of equals the one met first.
    static func entities(_ document: Document, _ gazetteer: Gazetteer, _ scratch: Tagger.Scratch) -> [Entity] {
        let places = MentionPlaces(document)
        let count = scratch.groups.count
        return [Entity](unsafeUninitializedCapacity: count) { entities, filled in
            guard let first = entities.baseAddress else { return }
            scratch.groups.withUnsafeBufferPointer { groups in
                gazetteer.entries.withUnsafeBufferPointer { entries in
                    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { order in
                        for index in 0..<count {
                            let score = groups[index].score
                            let relevance = UInt64(min(100, max(1, (100 * score / (score + middle)).rounded())))
                            order[index] = (100 - relevance) << 32 | UInt64(truncatingIfNeeded: index)
                        }
                        sort(order)
                        for ranked in order {
                            let group = groups[Int(truncatingIfNeeded: ranked & 0xFFFF_FFFF)]
                            let relevance = 100 - Int(truncatingIfNeeded: ranked >> 32)
                            let mentions = mentions(of: group, scratch, places)
                            if group.entry >= 0 {
                                let known = Int(group.entry)
                                (first + filled).initialize(
                                    to: Entity(
                                        kind: entries[known].kind, name: entries[known].name,
                                        literal: entries[known].code, within: entries[known].within,
                                        uri: entries[known].uri, relevance: relevance, mentions: mentions))
                            } else {
                                (first + filled).initialize(
                                    to: Entity(
                                        kind: group.shownKind,
                                        name: places.text(Int(group.first), Int(group.count), document),
                                        relevance: relevance, mentions: mentions))
                            }
                            filled += 1
                        }
                    }
                }
            }
        }
    }

    /// In place; the few dozen of an article by insertion.
    private static func sort(_ order: UnsafeMutableBufferPointer<UInt64>) {
        var order = order
        guard order.count <= 64 else { return order.sort() }
        for index in order.indices.dropFirst() {
            let ranked = order[index]
            var place = index
            while place > 0, order[place - 1] > ranked {
                order[place] = order[place - 1]
                place -= 1
            }
            order[place] = ranked
        }
    }

    /// The group's mentions in the order of the text, headline first.
    private static func mentions(
        of group: EntityGroup, _ scratch: Tagger.Scratch, _ places: MentionPlaces
    ) -> [Mention] {
        let first = scratch.spans[Int(group.firstSpan)]
        let mention = places.mention(Int(first.first), Int(first.count))
        // Most names are met once; a literal is made without asking for the type's metadata.
        if group.mentions == 1 { return [mention] }
        var mentions = Array(repeating: mention, count: Int(group.mentions))
        var filled = 1
        var last = Int(first.first)
        var index = scratch.next[Int(group.firstSpan)]
        while index >= 0 {
            let span = scratch.spans[Int(index)]
            let at = Int(span.first)
            let mention = places.mention(at, Int(span.count))
            var place = filled
            // Later mentions by surname come after the full ones; of both, each kind is in order already.
            if at < last {
                while place > 0, Self.comesBefore(mention, mentions[place - 1]) {
                    mentions[place] = mentions[place - 1]
                    place -= 1
                }
            } else {
                last = at
            }
            mentions[place] = mention
            filled += 1
            index = scratch.next[Int(index)]
        }
        return mentions
    }

    private static func comesBefore(_ one: Mention, _ other: Mention) -> Bool {
        one.inHeadline != other.inHeadline ? one.inHeadline : one.start < other.start
    }
}

/// Where words stand, as mentions say it.
struct MentionPlaces {
    private let starts: [UInt32]
    private let lengths: [UInt16]
    private let bodyStart: Int

    init(_ document: Document) {
        starts = document.starts
        lengths = document.lengths
        bodyStart = document.bodyStart
    }

    @inline(__always)
    func range(_ first: Int, _ count: Int) -> Range<Int> {
        let last = first + count - 1
        return Int(starts[first])..<Int(starts[last]) + Int(lengths[last])
    }

    func mention(_ first: Int, _ count: Int) -> Mention {
        let range = range(first, count)
        let inHeadline = range.lowerBound < bodyStart
        return Mention(
            inHeadline: inHeadline, start: inHeadline ? range.lowerBound : range.lowerBound - bodyStart,
            length: range.count)
    }

    func text(_ first: Int, _ count: Int, _ document: Document) -> String {
        let bytes = document.bytes[range(first, count)]
        guard bytes.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        // A name that goes on over the end of its line.
        var name: [UInt8] = []
        for byte in bytes {
            if byte > 0x20 { name.append(byte) } else if name.last != 0x20 { name.append(0x20) }
        }
        return String(decoding: name, as: UTF8.self)
    }
}
