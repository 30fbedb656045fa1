import News
import Text

/// Puts the spans that mean one thing into one group.
///
/// Works on lent memory alone; what is asked of every span (is there a group of this name, of this surname?) is asked
/// of a small filter first, since most names of a text are met once.
struct GroupGatherer {
    let hashes: UnsafeBufferPointer<UInt64>
    let lengths: UnsafeBufferPointer<UInt16>
    let spans: UnsafeBufferPointer<NameSpan>
    let aliases: UnsafeBufferPointer<Gazetteer.Alias>
    let facts: UnsafeBufferPointer<Gazetteer.Facts>
    let firstBodyWord: Int
    var groups: [EntityGroup]
    /// Next span of the same group, -1 for none.
    private var next: [Int32]
    /// How many spans name the place of each code, once someone has asked for it.
    var codes: [Int32]
    /// Whether a storm is named, so that what bears its name later is no one.
    var hasStorms = false
    var names = HashFilter()
    var shorts = HashFilter()

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
                document.lengths.withUnsafeBufferPointer { lengths in
                    gazetteer.aliases.withUnsafeBufferPointer { aliases in
                        gazetteer.facts.withUnsafeBufferPointer { facts in
                            var gatherer = GroupGatherer(
                                hashes: hashes, lengths: lengths, spans: spans, aliases: aliases, facts: facts,
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
        }
        scratch.groups = groups
        scratch.next = next
        scratch.codes = codes
    }

    private mutating func run(_ document: Document, _ gazetteer: Gazetteer) {
        // Full and known names first: later mentions may stand before them, in the headline.
        for index in spans.indices {
            if spans[index].kind == .single {
                if spans[index].hints.contains(.storm) { hasStorms = true }
                continue
            }
            if spans[index].hints.contains(.maybe), !isTakenUp(index) { continue }
            if spans[index].alias >= 0 {
                addKnown(index, spans[index], gazetteer)
            } else {
                addUnknown(index, spans[index], document)
            }
        }
        for index in spans.indices where spans[index].kind == .single && !spans[index].hints.contains(.storm) {
            if spans[index].alias >= 0, joinsPlace(index, gazetteer) { continue }
            addSingle(index, spans[index])
        }
    }

    /// Whether the last word of two that may be somebody's name stands alone elsewhere: `Jannik Sinner`, and later
    /// `Sinner`.
    private func isTakenUp(_ index: Int) -> Bool {
        let hash = hashes[Int(spans[index].first + spans[index].count) - 1]
        return spans.contains {
            $0.kind == .single && $0.alias < 0 && hashes[Int($0.first)] == hash
                && (Int($0.first) >= firstBodyWord || !$0.hints.contains(.capitalSaysNothing))
        }
    }

    mutating func join(_ group: Int, _ index: Int, _ score: Float) {
        next[Int(groups[group].lastSpan)] = Int32(truncatingIfNeeded: index)
        groups[group].lastSpan = Int32(truncatingIfNeeded: index)
        groups[group].mentions += 1
        groups[group].score += score
    }

    mutating func begin(
        _ index: Int, _ span: NameSpan, _ score: Float, kind: Entity.Kind, entry: Int32, words: UInt64,
        short: UInt64,
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

    static func key(_ entry: Int32) -> UInt64 {
        UInt64(truncatingIfNeeded: entry) &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func addKnown(_ index: Int, _ span: NameSpan, _ gazetteer: Gazetteer) {
        var alias = Int(span.alias)
        if aliases[alias].next >= 0 { alias = chosen(alias, index, gazetteer) }
        let entry = aliases[alias].entry
        let mark = aliases[alias].mark
        let score = worth(span) * (mark.contains(.demonym) ? EntityGroup.demonym : 1)
        if names.mayHold(Self.key(entry)), let at = groups.firstIndex(where: { $0.entry == entry }) {
            return join(at, index, score)
        }
        let hash = hashes[Int(span.first)]
        let known = facts[Int(entry)]
        // A surname that someone else in this text bears is that one's.
        if known.kind == .person, mark.contains(.surname), shorts.mayHold(hash),
            let other = groups.firstIndex(where: {
                $0.kind == .person && $0.short == hash && $0.entry < 0
            })
        {
            return join(other, index, score)
        }
        // Meridian Data Inc., and later Meridian's chairman; Antofagasta plc, and later whatever Antofagasta does.
        if known.kind == .place, span.count == 1, !mark.contains(.demonym),
            !span.hints.contains(.located) || !span.hints.isDisjoint(with: [.speaks, .invested])
                || span.hints.contains([.body, .owns]), shorts.mayHold(hash),
            let firm = groups.firstIndex(where: {
                $0.kind == .organisation && $0.given == hash
                    && ($0.count == 2 && !span.hints.contains(.located)
                        || !span.hints.isDisjoint(with: [.speaks, .invested]) || span.hints.contains([.body, .owns]))
            })
        {
            return join(firm, index, score)
        }
        // Valeska Paris, and later Paris: she, unless `in` stands before it.
        if known.kind == .place, span.count == 1, !mark.contains(.demonym), !span.hints.contains(.located),
            shorts.mayHold(hash),
            let bearer = groups.firstIndex(where: { $0.kind == .person && $0.short == hash && $0.count > 1 })
        {
            return join(bearer, index, score)
        }
        // Tory Lanez, and later Tory.
        if known.kind == .organisation, span.count == 1, span.hints.contains(.given), shorts.mayHold(hash),
            let bearer = groups.firstIndex(where: { $0.kind == .person && $0.given == hash && $0.count > 1 })
        {
            return join(bearer, index, score)
        }
        begin(
            index, span, score, kind: known.kind, entry: entry, words: 0, short: known.surname, given: 0)
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
        let vote = Int32(span.weight)
        if names.mayHold(words),
            let at = groups.firstIndex(where: { $0.words == words && $0.entry < 0 })
        {
            groups[at].votes[EntityGroup.vote(kind)] += vote
            return join(at, index, score)
        }
        if kind != .place, span.count > 1, shorts.mayHold(hashes[first]),
            let at = longer(first, Int(span.count))
        {
            return join(at, index, score)
        }
        // Vernon Jordan Jr. is Jordan later.
        var short = hashes[last]
        if span.hints.contains(.suffixed), span.count > 2 { short = hashes[last - 1] }
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
        let isShort = kind == .person ? span.count > 1 : span.hints.contains(.shortens)
        begin(
            index, span, score, kind: kind, entry: -1, words: words, short: short,
            given: isShort ? hashes[first] : 0)
        groups[groups.count - 1].votes[EntityGroup.vote(kind)] += vote
        if kind == .person, span.count == 3, lengths[first + 1] > 2 {
            groups[groups.count - 1].middle = hashes[first + 1]
            shorts.insert(hashes[first + 1])
        }
    }

    /// An organisation whose name begins with these words: `Pelham Rope` of `Pelham Rope Inc.`
    private func longer(_ first: Int, _ count: Int) -> Int? {
        groups.firstIndex { group in
            guard group.kind == .organisation, group.entry < 0, group.given == hashes[first],
                group.count > count
            else {
                return false
            }
            let start = Int(group.first)
            return (1..<count).allSatisfy { hashes[start + $0] == hashes[first + $0] }
        }
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

    func worth(_ span: NameSpan) -> Float {
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
        withUnsafeMutableBytes(of: &bits) { bytes in
            bytes[Int(hash &>> 57)] |= 1 &<< UInt8((hash &>> 54) & 7)
        }
    }

    @inline(__always)
    func mayHold(_ hash: UInt64) -> Bool {
        withUnsafeBytes(of: bits) { bytes in
            bytes[Int(hash &>> 57)] &>> UInt8((hash &>> 54) & 7) & 1 != 0
        }
    }
}
