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
    var spans: [Int32]
    var score: Float

    /// What a mention is worth by where it stands.
    static let headline: Float = 4
    static let lead: Float = 2.5
    static let leadWords = 80
    static let demonym: Float = 0.4
    /// Score at which relevance is 50.
    static let middle: Float = 5

    static func gather(_ document: Document, _ gazetteer: Gazetteer, _ scratch: inout Tagger.Scratch) {
        scratch.groups.removeAll(keepingCapacity: true)
        let spans = scratch.spans
        // Full and known names first: later mentions may stand before them, in the headline.
        for (index, span) in spans.enumerated() where span.kind != .single {
            if span.alias >= 0 {
                addKnown(index, span, document, gazetteer, spans, &scratch.groups)
            } else {
                addUnknown(index, span, document, &scratch.groups)
            }
        }
        for (index, span) in spans.enumerated() where span.kind == .single {
            addSingle(index, span, document, spans, &scratch.groups)
        }
    }

    private static func addKnown(
        _ index: Int, _ span: NameSpan, _ document: Document, _ gazetteer: Gazetteer, _ spans: [NameSpan],
        _ groups: inout [EntityGroup]
    ) {
        var alias = Int(span.alias)
        if gazetteer.aliases[alias].next >= 0 {
            alias = chosen(alias, gazetteer, spans)
        }
        let entry = gazetteer.aliases[alias].entry
        let mark = gazetteer.aliases[alias].mark
        let known = gazetteer.entries[Int(entry)]
        let score = worth(span, document) * (mark.contains(.demonym) ? demonym : 1)
        if let at = groups.firstIndex(where: { $0.entry == entry }) {
            groups[at].spans.append(Int32(index))
            groups[at].score += score
            return
        }
        if mark.contains(.uncertain), span.hints.isDisjoint(with: [.located, .titled]), !followedByPlace(span, spans) {
            return
        }
        let first = Int(span.first)
        // A surname that someone else in this text bears is that one's.
        if known.kind == .person, mark.contains(.surname) {
            if let other = groups.firstIndex(where: {
                $0.kind == .person && $0.short == document.hashes[first] && $0.entry < 0
            }) {
                groups[other].spans.append(Int32(index))
                groups[other].score += score
                return
            }
        }
        groups.append(
            EntityGroup(
                kind: known.kind, entry: entry, words: 0, short: known.surname, given: 0, first: span.first,
                count: span.count, spans: [Int32(index)], score: score))
    }

    /// Among entries of one name, the one whose surroundings are named as well; else the first in the gazetteer.
    private static func chosen(_ alias: Int, _ gazetteer: Gazetteer, _ spans: [NameSpan]) -> Int {
        var at = alias
        var best = alias
        var bestSupport = -1
        while at >= 0 {
            let entry = gazetteer.entries[Int(gazetteer.aliases[at].entry)]
            var support = 0
            for code in entry.within {
                for span in spans where span.alias >= 0 && Int(span.alias) != alias {
                    if gazetteer.entries[Int(gazetteer.aliases[Int(span.alias)].entry)].code == code { support += 1 }
                }
            }
            // Chains run from the last added to the first: at equal support the first one, the most populous, holds.
            if support >= bestSupport {
                best = at
                bestSupport = support
            }
            at = Int(gazetteer.aliases[at].next)
        }
        return best
    }

    private static func followedByPlace(_ span: NameSpan, _ spans: [NameSpan]) -> Bool {
        spans.contains { $0.first == span.first + span.count && $0.kind == .place && $0.alias >= 0 }
    }

    private static func addUnknown(
        _ index: Int, _ span: NameSpan, _ document: Document, _ groups: inout [EntityGroup]
    ) {
        let first = Int(span.first)
        let last = first + Int(span.count) - 1
        var words: UInt64 = 0
        for word in first...last { words = (words ^ document.hashes[word]) &* 0x9E37_79B9_7F4A_7C15 }
        let kind: Entity.Kind =
            switch span.kind {
            case .organisation: .organisation
            case .place: .place
            case .person, .single: .person
            }
        let score = worth(span, document)
        if let at = groups.firstIndex(where: { $0.words == words && $0.entry < 0 }) {
            groups[at].spans.append(Int32(index))
            groups[at].score += score
            return
        }
        var short = document.hashes[last]
        if kind == .organisation { short = initials(first, last, document) }
        if kind == .person {
            for at in groups.indices where groups[at].kind == .person && groups[at].short == short {
                let sameGiven = groups[at].given == 0 || groups[at].given == document.hashes[first]
                let isShort = span.count == 1
                if isShort || (sameGiven && groups[at].entry < 0) {
                    groups[at].spans.append(Int32(index))
                    groups[at].score += score
                    if span.count > groups[at].count, groups[at].entry < 0 {
                        groups[at].first = span.first
                        groups[at].count = span.count
                        groups[at].given = document.hashes[first]
                    }
                    return
                }
            }
        }
        groups.append(
            EntityGroup(
                kind: kind, entry: -1, words: words, short: short,
                given: kind == .person && span.count > 1 ? document.hashes[first] : 0, first: span.first,
                count: span.count, spans: [Int32(index)], score: score))
    }

    /// Hash of the initials as one word (`irving police department` → `ipd`).
    private static func initials(_ first: Int, _ last: Int, _ document: Document) -> UInt64 {
        var letters: [UInt8] = []
        for word in first...last where document.shapes[word].contains(.capitalised) {
            letters.append(document.bytes[Int(document.starts[word])])
        }
        return Tokenizer.hash(String(decoding: letters, as: UTF8.self))
    }

    /// One capitalised word: joins what it can be short for, or stands for itself where the context says what it is.
    private static func addSingle(
        _ index: Int, _ span: NameSpan, _ document: Document, _ spans: [NameSpan], _ groups: inout [EntityGroup]
    ) {
        let word = Int(span.first)
        let hash = document.hashes[word]
        let score = worth(span, document)
        var best: Int?
        for at in groups.indices where groups[at].short == hash || (groups[at].given == hash && groups[at].given != 0) {
            if groups[at].kind == .place { continue }
            if groups[at].kind == .organisation, !span.hints.contains(.acronym) { continue }
            // Of several bearers the one named last before it.
            if let old = best, groups[at].first > span.first || groups[at].first < groups[old].first { continue }
            best = at
        }
        if let best {
            groups[best].spans.append(Int32(index))
            groups[best].score += score
            return
        }
        if let same = groups.firstIndex(where: { $0.words == hash && $0.entry < 0 }) {
            groups[same].spans.append(Int32(index))
            groups[same].score += score
            return
        }
        if span.hints.contains(.capitalSaysNothing), !span.hints.contains(.titled) { return }
        let times = spans.count(where: {
            $0.kind == .single && document.hashes[Int($0.first)] == hash && !$0.hints.contains(.capitalSaysNothing)
        })
        let kind: Entity.Kind
        if span.hints.contains(.acronym) {
            guard times >= 2 || !span.hints.isDisjoint(with: [.afterThe, .speaks]) else { return }
            kind = .organisation
        } else if span.hints.contains(.speaks) || span.hints.contains(.titled) {
            kind = .person
        } else if span.hints.contains(.located) {
            kind = .place
        } else {
            guard times >= 2 else { return }
            kind = .organisation
        }
        groups.append(
            EntityGroup(
                kind: kind, entry: -1, words: hash, short: hash, given: 0, first: span.first, count: 1,
                spans: [Int32(index)], score: score))
    }

    private static func worth(_ span: NameSpan, _ document: Document) -> Float {
        let word = Int(span.first)
        if word < document.firstBodyWord { return headline }
        return word < document.firstBodyWord + leadWords ? lead : 1
    }

    static func entities(_ document: Document, _ gazetteer: Gazetteer, _ scratch: Tagger.Scratch) -> [Entity] {
        var entities: [Entity] = []
        entities.reserveCapacity(scratch.groups.count)
        for group in scratch.groups {
            let relevance = min(100, max(1, Int((100 * group.score / (group.score + middle)).rounded())))
            var mentions: [Mention] = []
            mentions.reserveCapacity(group.spans.count)
            for index in group.spans {
                let span = scratch.spans[Int(index)]
                mentions.append(mention(Int(span.first), Int(span.count), document))
            }
            mentions.sort { ($0.inHeadline ? 0 : 1, $0.start) < ($1.inHeadline ? 0 : 1, $1.start) }
            if group.entry >= 0 {
                let known = gazetteer.entries[Int(group.entry)]
                entities.append(
                    Entity(
                        kind: known.kind, name: known.name, literal: known.code, within: known.within, uri: known.uri,
                        relevance: relevance, mentions: mentions))
            } else {
                let words = mention(Int(group.first), Int(group.count), document)
                let start = words.inHeadline ? words.start : words.start + document.bodyStart
                entities.append(
                    Entity(
                        kind: group.kind,
                        name: String(decoding: document.bytes[start..<start + words.length], as: UTF8.self),
                        relevance: relevance, mentions: mentions))
            }
        }
        entities.sort { ($0.relevance, $1.name) > ($1.relevance, $0.name) }
        return entities
    }

    private static func mention(_ first: Int, _ count: Int, _ document: Document) -> Mention {
        let last = first + count - 1
        let start = Int(document.starts[first])
        let end = Int(document.starts[last]) + Int(document.lengths[last])
        let inHeadline = start < document.bodyStart
        return Mention(
            inHeadline: inHeadline, start: inHeadline ? start : start - document.bodyStart, length: end - start)
    }
}
