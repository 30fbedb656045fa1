import News
import Text

/// Whether an article meets an expression, and how much of the article speaks of it.
///
/// The answer is a sum of mentions by where they stand (headline 3, lead 2, rest 1 or less); 0 where the expression does
/// not hold, infinity where it holds and no words say so (`not`, a name). Of `all` the least counts, of `any` the sum.
extension CompiledRules {
    static let titleWeight: Float = 3
    static let leadWeight: Float = 2

    func weight(_ zone: Int32, _ scratch: TopicRules.Scratch) -> Float {
        zone == Zones.title.rawValue
            ? Self.titleWeight : zone == Zones.lead.rawValue ? Self.leadWeight : scratch.restWeight
    }

    func salience(
        of at: Int32, _ zones: Int32, _ document: Document, _ entities: [Entity], _ scratch: inout TopicRules.Scratch
    ) -> Float {
        let node = nodes[Int(at)]
        let collected = scratch.collected.count
        var sum: Float = 0
        switch node.kind {
        case .terms:
            let set = Int(node.a)
            if scratch.setStamps[set] != scratch.stamp { return 0 }
            if setExcept[set] < 0, !scratch.isCollecting { return tallied(set, zones, scratch) }
            gather(at, zones, document, entities, &scratch)
            for spot in scratch.spots {
                sum += weight(spot.zone, scratch)
                if scratch.isCollecting { scratch.collected.append(spot) }
            }
            return sum
        case .entity:
            gather(at, zones, document, entities, &scratch)
            if scratch.isCollecting { scratch.collected += scratch.spots }
            return scratch.spots.isEmpty ? 0 : .infinity
        case .any:
            for part in Int(node.first)..<Int(node.end) {
                sum += salience(of: parts[part], zones, document, entities, &scratch)
            }
            return sum
        case .all:
            sum = .infinity
            for part in Int(node.first)..<Int(node.end) {
                sum = min(sum, salience(of: parts[part], zones, document, entities, &scratch))
                if sum == 0 { break }
            }
        case .none:
            let wasCollecting = scratch.isCollecting
            scratch.isCollecting = false
            sum = .infinity
            for part in Int(node.first)..<Int(node.end)
            where salience(of: parts[part], zones, document, entities, &scratch) > 0 {
                sum = 0
                break
            }
            scratch.isCollecting = wasCollecting
            return sum
        case .count:
            var holding: Int32 = 0
            for part in Int(node.first)..<Int(node.end) {
                let one = salience(of: parts[part], zones, document, entities, &scratch)
                holding += one > 0 ? 1 : 0
                sum += one == .infinity ? 0 : one
            }
            sum = holding < node.a ? 0 : sum > 0 ? sum / Float(node.a) : .infinity
        case .times:
            gather(parts[Int(node.first)], zones, document, entities, &scratch)
            var times: Int32 = 0
            var end: Int32 = -1
            for spot in scratch.spots where spot.start >= end {
                times += 1
                end = spot.end
                sum += weight(spot.zone, scratch)
                if scratch.isCollecting { scratch.collected.append(spot) }
            }
            sum = times < node.a ? 0 : sum / Float(node.a)
        case .within:
            return salience(of: parts[Int(node.first)], zones & node.a, document, entities, &scratch)
        case .near, .nearInSequence, .together:
            // Most of these end here: one of the operands stands nowhere.
            for part in Int(node.first)..<Int(node.end) {
                let operand = nodes[Int(parts[part])]
                if operand.kind == .terms, scratch.setStamps[Int(operand.a)] != scratch.stamp { return 0 }
            }
            gather(at, zones, document, entities, &scratch)
            let all = UInt16(1) << UInt16(node.end - node.first) - 1
            var place = 0
            while place < scratch.spots.count {
                let kept = scratch.collected.count
                let end: Int?
                switch node.kind {
                case .near: end = window(from: place, all, node.a, &scratch)
                case .nearInSequence: end = sequence(from: place, Int(node.end - node.first), node.a, &scratch)
                default: end = unit(from: place, all, RuleExpression.Unit(rawValue: node.a), &scratch)
                }
                if let end {
                    sum += weight(scratch.spots[place].zone, scratch)
                    place = end
                } else {
                    scratch.collected.removeLast(scratch.collected.count - kept)
                    place += 1
                }
            }
        }
        if sum == 0 { scratch.collected.removeLast(scratch.collected.count - collected) }
        return sum
    }

    private func tallied(_ set: Int, _ zones: Int32, _ scratch: TopicRules.Scratch) -> Float {
        var total = SIMD3<Int32>()
        for at in Int(setStarts[set])..<Int(setStarts[set + 1]) {
            let tally = scratch.tallies[Int(setPhrases[at])]
            total &+= SIMD3(tally.title, tally.lead, tally.rest)
        }
        return (zones & 1 != 0 ? Float(total.x) * Self.titleWeight : 0)
            + (zones & 2 != 0 ? Float(total.y) * Self.leadWeight : 0)
            + (zones & 4 != 0 ? Float(total.z) * scratch.restWeight : 0)
    }

    // MARK: groups of spots, each from the spot at `first` on; the place to go on at, or nil

    /// All operands within `width` words of the first.
    private func window(
        from first: Int, _ all: UInt16, _ width: Int32, _ scratch: inout TopicRules.Scratch
    ) -> Int? {
        let from = scratch.spots[first]
        var found: UInt16 = 0
        var place = first
        while place < scratch.spots.count {
            let spot = scratch.spots[place]
            guard spot.start < from.start &+ width, spot.paragraph == from.paragraph else { break }
            if spot.end <= from.start &+ width {
                found |= spot.operands
                if scratch.isCollecting { scratch.collected.append(spot) }
            }
            place += 1
            if found == all { return place }
        }
        return nil
    }

    /// The operands one after the other, none overlapping, within `width` words.
    private func sequence(
        from first: Int, _ count: Int, _ width: Int32, _ scratch: inout TopicRules.Scratch
    ) -> Int? {
        let from = scratch.spots[first]
        guard from.operands & 1 != 0, from.end <= from.start &+ width else { return nil }
        if scratch.isCollecting { scratch.collected.append(from) }
        var end = from.end
        var last = first
        for operand in 1..<count {
            var best: Int?
            var place = last + 1
            while place < scratch.spots.count {
                let spot = scratch.spots[place]
                guard spot.start < from.start &+ width, spot.paragraph == from.paragraph else { break }
                if spot.operands & 1 << UInt16(operand) != 0, spot.start >= end, spot.end <= from.start &+ width,
                    best.map({ spot.end < scratch.spots[$0].end }) ?? true
                {
                    best = place
                }
                place += 1
            }
            guard let best else { return nil }
            if scratch.isCollecting { scratch.collected.append(scratch.spots[best]) }
            end = scratch.spots[best].end
            last = best
        }
        return last + 1
    }

    /// All operands in the sentence or paragraph of the first.
    private func unit(
        from first: Int, _ all: UInt16, _ unit: RuleExpression.Unit?, _ scratch: inout TopicRules.Scratch
    ) -> Int? {
        let from = scratch.spots[first]
        var found: UInt16 = 0
        var place = first
        while place < scratch.spots.count {
            let spot = scratch.spots[place]
            guard unit == .sentence ? spot.sentence == from.sentence : spot.paragraph == from.paragraph else { break }
            found |= spot.operands
            if scratch.isCollecting { scratch.collected.append(spot) }
            place += 1
        }
        return found == all ? place : nil
    }

    // MARK: gathering

    /// Fills `scratch.spots` with what stands of the operands of `at` (or of `at` itself, if it is a leaf).
    private func gather(
        _ at: Int32, _ zones: Int32, _ document: Document, _ entities: [Entity], _ scratch: inout TopicRules.Scratch
    ) {
        scratch.spots.removeAll(keepingCapacity: true)
        scratch.exceptions.removeAll(keepingCapacity: true)
        let node = nodes[Int(at)]
        if node.kind == .terms || node.kind == .entity {
            mark(at, 0, &scratch)
        } else {
            for part in Int(node.first)..<Int(node.end) { mark(parts[part], part - Int(node.first), &scratch) }
        }
        for occurrence in scratch.occurrences where occurrence.zone & zones != 0 {
            let mark = scratch.marks[Int(occurrence.phrase)]
            if mark == 0 { continue }
            var spot = TopicRules.Scratch.Spot(
                operands: mark >> 8, start: occurrence.start, end: occurrence.end, sentence: occurrence.sentence,
                paragraph: occurrence.paragraph, zone: occurrence.zone)
            if mark >> 8 != 0 { scratch.exceptions.append(spot) }
            spot.operands = mark & 0xFF
            if mark & 0xFF != 0 { scratch.spots.append(spot) }
        }
        if !scratch.exceptions.isEmpty { dropExcepted(&scratch) }
        if node.kind == .terms || node.kind == .entity {
            unmark(at, &scratch)
            gatherNames(at, 0, zones, document, entities, &scratch)
        } else {
            for part in Int(node.first)..<Int(node.end) {
                unmark(parts[part], &scratch)
                gatherNames(parts[part], part - Int(node.first), zones, document, entities, &scratch)
            }
        }
    }

    private func mark(_ leaf: Int32, _ operand: Int, _ scratch: inout TopicRules.Scratch) {
        let node = nodes[Int(leaf)]
        guard node.kind == .terms else { return }
        let set = Int(node.a)
        for at in Int(setStarts[set])..<Int(setStarts[set + 1]) {
            scratch.marks[Int(setPhrases[at])] |= 1 << UInt16(operand)
        }
        guard setExcept[set] >= 0 else { return }
        let except = Int(setExcept[set])
        for at in Int(setStarts[except])..<Int(setStarts[except + 1]) {
            scratch.marks[Int(setPhrases[at])] |= 0x100 << UInt16(operand)
        }
    }

    private func unmark(_ leaf: Int32, _ scratch: inout TopicRules.Scratch) {
        let node = nodes[Int(leaf)]
        guard node.kind == .terms else { return }
        var set = Int(node.a)
        while set >= 0 {
            for at in Int(setStarts[set])..<Int(setStarts[set + 1]) { scratch.marks[Int(setPhrases[at])] = 0 }
            set = Int(setExcept[set])
        }
    }

    /// Takes from each spot the operands of which an exception shares a word with it.
    private func dropExcepted(_ scratch: inout TopicRules.Scratch) {
        var first = 0
        var kept = 0
        for place in scratch.spots.indices {
            var spot = scratch.spots[place]
            while first < scratch.exceptions.count,
                scratch.exceptions[first].start &+ Int32(TermPattern.longest) <= spot.start
            { first += 1 }
            var at = first
            while at < scratch.exceptions.count, scratch.exceptions[at].start < spot.end {
                if scratch.exceptions[at].end > spot.start { spot.operands &= ~scratch.exceptions[at].operands }
                at += 1
            }
            if spot.operands != 0 {
                scratch.spots[kept] = spot
                kept += 1
            }
        }
        scratch.spots.removeLast(scratch.spots.count - kept)
    }

    private func gatherNames(
        _ leaf: Int32, _ operand: Int, _ zones: Int32, _ document: Document, _ entities: [Entity],
        _ scratch: inout TopicRules.Scratch
    ) {
        let node = nodes[Int(leaf)]
        guard node.kind == .entity else { return }
        let before = scratch.spots.count
        for entity in entities where tests[Int(node.a)].holds(for: entity) {
            for mention in entity.mentions {
                let byte = (mention.inHeadline ? 0 : document.bodyStart) + mention.start
                let start = document.starts.partitioned { Int($0) >= byte }
                let end = document.starts.partitioned { Int($0) >= byte + mention.length }
                let zone: Zones =
                    start < document.firstBodyWord ? .title : start < Int(scratch.leadEnd) ? .lead : .rest
                if zone.rawValue & zones == 0 || start >= end { continue }
                scratch.spots.append(
                    .init(
                        operands: 1 << UInt16(operand), start: Int32(start), end: Int32(end),
                        sentence: Int32(document.sentenceStarts.partitioned { Int($0) > start }) - 1,
                        paragraph: Int32(scratch.paragraphStarts.partitioned { Int($0) > start }) - 1,
                        zone: zone.rawValue))
            }
        }
        if scratch.spots.count > before { scratch.spots.sort { ($0.start, $0.end) < ($1.start, $1.end) } }
    }
}

extension Array {
    /// The first index from which on `isAfter` holds, in an array that it parts in two; `count` where it never does.
    func partitioned(_ isAfter: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
