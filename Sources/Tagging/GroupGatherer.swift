import News
import Text

/// Puts the spans that mean one thing into one group.
///
/// Works on lent memory alone; what is asked of every span (is there a group of this name, of this surname?) is asked
/// of a small filter first, since most names of a text are met once.
struct GroupGatherer {
    private let hashes: UnsafeBufferPointer<UInt64>
    private let spans: UnsafeBufferPointer<NameSpan>
    private let aliases: UnsafeBufferPointer<Gazetteer.Alias>
    private let facts: UnsafeBufferPointer<Gazetteer.Facts>
    private let firstBodyWord: Int
    private var groups: [EntityGroup]
    /// Next span of the same group, -1 for none.
    private var next: [Int32]
    /// Code of the place that each span names, once someone has asked for it.
    private var codes: [Int32]
    private var names = HashFilter()
    private var shorts = HashFilter()

    static func gather(_ document: Document, _ gazetteer: Gazetteer, _ scratch: inout Tagger.Scratch) {
        var groups: [EntityGroup] = []
        swap(&groups, &scratch.groups)
        groups.removeAll(keepingCapacity: true)
        var next: [Int32] = []
        swap(&next, &scratch.next)
        next.removeAll(keepingCapacity: true)
        next.append(contentsOf: repeatElement(-1, count: scratch.spans.count))
        var codes: [Int32] = []
        swap(&codes, &scratch.codes)
        codes.removeAll(keepingCapacity: true)
        document.hashes.withUnsafeBufferPointer { hashes in
            scratch.spans.withUnsafeBufferPointer { spans in
                gazetteer.aliases.withUnsafeBufferPointer { aliases in
                    gazetteer.facts.withUnsafeBufferPointer { facts in
                        var gatherer = GroupGatherer(
                            hashes: hashes, spans: spans, aliases: aliases, facts: facts,
                            firstBodyWord: document.firstBodyWord, groups: groups, next: next, codes: codes)
                        groups = []
                        next = []
                        codes = []
                        gatherer.run(document, gazetteer)
                        groups = gatherer.groups
                        next = gatherer.next
                        codes = gatherer.codes
                    }
                }
            }
        }
        scratch.groups = groups
        scratch.next = next
        scratch.codes = codes
    }

    private mutating func run(_ document: Document, _ gazetteer: Gazetteer) {
        // Full and known names first: later mentions may stand before them, in the headline.
        for index in spans.indices where spans[index].kind != .single {
            if spans[index].alias >= 0 {
                addKnown(index, spans[index], gazetteer)
            } else {
                addUnknown(index, spans[index], document)
            }
        }
        for index in spans.indices where spans[index].kind == .single { addSingle(index, spans[index]) }
    }

    private mutating func join(_ group: Int, _ index: Int, _ score: Float) {
        next[Int(groups[group].lastSpan)] = Int32(truncatingIfNeeded: index)
        groups[group].lastSpan = Int32(truncatingIfNeeded: index)
        groups[group].mentions += 1
        groups[group].score += score
    }

    private mutating func begin(
        _ index: Int, _ span: NameSpan, _ score: Float, kind: Entity.Kind, entry: Int32, words: UInt64, short: UInt64,
        given: UInt64
    ) {
        names.insert(entry >= 0 ? Self.key(entry) : words)
        shorts.insert(short)
        if given != 0 { shorts.insert(given) }
        groups.append(
            EntityGroup(
                kind: kind, entry: entry, words: words, short: short, given: given, first: span.first,
                count: span.count, score: score, firstSpan: Int32(truncatingIfNeeded: index),
                lastSpan: Int32(truncatingIfNeeded: index)))
    }

    private static func key(_ entry: Int32) -> UInt64 {
        UInt64(truncatingIfNeeded: entry) &* 0x9E37_79B9_7F4A_7C15
    }

    private mutating func addKnown(_ index: Int, _ span: NameSpan, _ gazetteer: Gazetteer) {
        var alias = Int(span.alias)
        if aliases[alias].next >= 0 { alias = chosen(alias, gazetteer) }
        let entry = aliases[alias].entry
        let mark = aliases[alias].mark
        let score = worth(span) * (mark.contains(.demonym) ? EntityGroup.demonym : 1)
        if names.mayHold(Self.key(entry)), let at = groups.firstIndex(where: { $0.entry == entry }) {
            return join(at, index, score)
        }
        if mark.contains(.uncertain), span.hints.isDisjoint(with: [.located, .titled]), !followedByPlace(span) {
            return
        }
        let hash = hashes[Int(span.first)]
        let known = facts[Int(entry)]
        // A surname that someone else in this text bears is that one's.
        if known.kind == .person, mark.contains(.surname), shorts.mayHold(hash),
            let other = groups.firstIndex(where: { $0.kind == .person && $0.short == hash && $0.entry < 0 })
        {
            return join(other, index, score)
        }
        begin(index, span, score, kind: known.kind, entry: entry, words: 0, short: known.surname, given: 0)
    }

    /// Among entries of one name, the one whose surroundings are named as well; else the first in the gazetteer.
    private mutating func chosen(_ alias: Int, _ gazetteer: Gazetteer) -> Int {
        if codes.isEmpty {
            for span in spans { codes.append(span.alias >= 0 ? facts[Int(aliases[Int(span.alias)].entry)].code : -1) }
        }
        var at = alias
        var best = alias
        var bestSupport = -1
        while at >= 0 {
            let known = facts[Int(aliases[at].entry)]
            var support = 0
            for code in gazetteer.withins[Int(known.firstWithin)..<Int(known.endWithin)] {
                for span in spans.indices where codes[span] == code && Int(spans[span].alias) != alias { support += 1 }
            }
            // Chains run from the last added to the first: at equal support the first one, the most populous, holds.
            if support >= bestSupport {
                best = at
                bestSupport = support
            }
            at = Int(aliases[at].next)
        }
        return best
    }

    private func followedByPlace(_ span: NameSpan) -> Bool {
        spans.contains { $0.first == span.first + span.count && $0.kind == .place && $0.alias >= 0 }
    }

    private mutating func addUnknown(_ index: Int, _ span: NameSpan, _ document: Document) {
        let first = Int(span.first)
        let last = first + Int(span.count) - 1
        var words: UInt64 = 0
        for word in first...last { words = (words ^ hashes[word]) &* 0x9E37_79B9_7F4A_7C15 }
        let kind: Entity.Kind =
            switch span.kind {
            case .organisation: .organisation
            case .place: .place
            case .person, .single: .person
            }
        let score = worth(span)
        if names.mayHold(words), let at = groups.firstIndex(where: { $0.words == words && $0.entry < 0 }) {
            return join(at, index, score)
        }
        var short = hashes[last]
        if kind == .organisation { short = Self.initials(first, last, document) }
        if kind == .person, shorts.mayHold(short) {
            for at in groups.indices where groups[at].kind == .person && groups[at].short == short {
                let sameGiven = groups[at].given == 0 || groups[at].given == hashes[first]
                let isShort = span.count == 1
                if isShort || (sameGiven && groups[at].entry < 0) {
                    join(at, index, score)
                    if span.count > groups[at].count, groups[at].entry < 0 {
                        groups[at].first = span.first
                        groups[at].count = span.count
                        groups[at].given = hashes[first]
                        shorts.insert(hashes[first])
                    }
                    return
                }
            }
        }
        begin(
            index, span, score, kind: kind, entry: -1, words: words, short: short,
            given: kind == .person && span.count > 1 ? hashes[first] : 0)
    }

    /// Hash of the initials as one word (`irving police department` → `ipd`).
    private static func initials(_ first: Int, _ last: Int, _ document: Document) -> UInt64 {
        document.bytes.withUnsafeBufferPointer { bytes in
            Tokenizer.hash(
                letters: (first...last).lazy.filter { document.shapes[$0].contains(.capitalised) }.map {
                    bytes[Int(document.starts[$0])]
                })
        }
    }

    /// One capitalised word: joins what it can be short for, or stands for itself where the context says what it is.
    private mutating func addSingle(_ index: Int, _ span: NameSpan) {
        let hash = hashes[Int(span.first)]
        let score = worth(span)
        if shorts.mayHold(hash) {
            var best: Int?
            for at in groups.indices
            where groups[at].short == hash || (groups[at].given == hash && groups[at].given != 0) {
                if groups[at].kind == .place { continue }
                if groups[at].kind == .organisation, !span.hints.contains(.acronym) { continue }
                // Of several bearers the one named last before it.
                if let old = best, groups[at].first > span.first || groups[at].first < groups[old].first { continue }
                best = at
            }
            if let best { return join(best, index, score) }
        }
        if names.mayHold(hash), let same = groups.firstIndex(where: { $0.words == hash && $0.entry < 0 }) {
            return join(same, index, score)
        }
        if span.hints.contains(.capitalSaysNothing), !span.hints.contains(.titled) { return }
        let kind: Entity.Kind
        if span.hints.contains(.acronym) {
            guard !span.hints.isDisjoint(with: [.afterThe, .speaks]) || isRepeated(hash) else { return }
            kind = .organisation
        } else if !span.hints.isDisjoint(with: [.speaks, .titled]) {
            kind = .person
        } else if span.hints.contains(.located) {
            kind = .place
        } else {
            guard isRepeated(hash) else { return }
            kind = .organisation
        }
        begin(index, span, score, kind: kind, entry: -1, words: hash, short: hash, given: 0)
    }

    /// Whether the word stands alone with a capital that says something at least twice.
    private func isRepeated(_ hash: UInt64) -> Bool {
        var times = 0
        for span in spans
        where span.kind == .single && hashes[Int(span.first)] == hash && !span.hints.contains(.capitalSaysNothing) {
            times += 1
            if times == 2 { return true }
        }
        return false
    }

    private func worth(_ span: NameSpan) -> Float {
        let word = Int(span.first)
        if word < firstBodyWord { return EntityGroup.headline }
        return word < firstBodyWord + EntityGroup.leadWords ? EntityGroup.lead : 1
    }
}

/// A set of hashes that may say yes for what it does not hold (one time in thirty at the thirty names of an article),
/// but never no for what it does.
struct HashFilter {
    private var bits: (SIMD8<UInt64>, SIMD8<UInt64>) = (.zero, .zero)

    @inline(__always)
    mutating func insert(_ hash: UInt64) {
        withUnsafeMutableBytes(of: &bits) { bytes in bytes[Int(hash &>> 57)] |= 1 &<< UInt8((hash &>> 54) & 7) }
    }

    @inline(__always)
    func mayHold(_ hash: UInt64) -> Bool {
        withUnsafeBytes(of: bits) { bytes in bytes[Int(hash &>> 57)] &>> UInt8((hash &>> 54) & 7) & 1 != 0 }
    }
}
