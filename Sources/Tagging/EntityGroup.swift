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
    /// The fullest mention so far.
    var first: Int32
    var count: Int32
    var score: Float
    /// Its spans are a chain (`GroupGatherer.next`), in the order in which they were added.
    var firstSpan: Int32
    var lastSpan: Int32
    var mentions: Int32 = 1

    /// What a mention is worth by where it stands.
    static let headline: Float = 4
    static let lead: Float = 2.5
    static let leadWords = 80
    static let demonym: Float = 0.4
    /// Score at which relevance is 50.
    static let middle: Float = 5

    /// A struct, since arrays of tuples look up their type at run time.
    private struct Ranked {
        var relevance: Int
        var group: Int
    }

    static func entities(_ document: Document, _ gazetteer: Gazetteer, _ scratch: Tagger.Scratch) -> [Entity] {
        let places = MentionPlaces(document)
        let groups = scratch.groups
        var names: [String] = []
        names.reserveCapacity(groups.count)
        var order: [Ranked] = []
        order.reserveCapacity(groups.count)
        for (index, group) in groups.enumerated() {
            let relevance = min(100, max(1, Int((100 * group.score / (group.score + middle)).rounded())))
            order.append(Ranked(relevance: relevance, group: index))
            names.append(
                group.entry >= 0
                    ? gazetteer.entries[Int(group.entry)].name
                    : places.text(Int(group.first), Int(group.count), document))
        }
        order.sort { $0.relevance != $1.relevance ? $0.relevance > $1.relevance : names[$0.group] < names[$1.group] }
        var entities: [Entity] = []
        entities.reserveCapacity(groups.count)
        for ranked in order {
            let index = ranked.group
            let mentions = mentions(of: groups[index], scratch, places)
            let entry = Int(groups[index].entry)
            if entry >= 0 {
                entities.append(
                    Entity(
                        kind: gazetteer.kinds[entry], name: names[index], literal: gazetteer.entries[entry].code,
                        within: gazetteer.entries[entry].within, uri: gazetteer.entries[entry].uri,
                        relevance: ranked.relevance, mentions: mentions))
            } else {
                entities.append(
                    Entity(
                        kind: groups[index].kind, name: names[index], relevance: ranked.relevance, mentions: mentions))
            }
        }
        return entities
    }

    /// The group's mentions in the order of the text, headline first.
    private static func mentions(
        of group: EntityGroup, _ scratch: Tagger.Scratch, _ places: MentionPlaces
    ) -> [Mention] {
        let count = Int(group.mentions)
        return [Mention](unsafeUninitializedCapacity: count) { mentions, filled in
            var index = group.firstSpan
            var last = -1
            while index >= 0 {
                let span = scratch.spans[Int(index)]
                let at = Int(span.first)
                let mention = places.mention(at, Int(span.count))
                var place = filled
                // Later mentions by surname come after the full ones; of both, each kind is in order already.
                if at < last {
                    while place > 0, Self.comesBefore(mention, mentions[place - 1]) { place -= 1 }
                    mentions.baseAddress?.advanced(by: filled).initialize(to: mention)
                    var moved = filled
                    while moved > place {
                        mentions[moved] = mentions[moved - 1]
                        moved -= 1
                    }
                    mentions[place] = mention
                } else {
                    mentions.baseAddress?.advanced(by: filled).initialize(to: mention)
                    last = at
                }
                filled += 1
                index = scratch.next[Int(index)]
            }
        }
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
        String(decoding: document.bytes[range(first, count)], as: UTF8.self)
    }
}
