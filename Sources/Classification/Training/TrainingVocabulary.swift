import Text

/// The words and word pairs that tell most about the topics of the rows.
struct TrainingVocabulary {
    private struct Count {
        var first: UInt64
        var second: UInt64
        var rows: [Int32]
    }
    private var numbers: [UInt64: Int32] = [:]
    private var counts: [Count] = []
    private let topics: Int

    init(topics: Int) { self.topics = topics }

    /// Counts the row's words, or its pairs of words that both stand in `leastRows` rows.
    mutating func add(_ document: Document, topic: Int, pairsOf words: TrainingVocabulary?, leastRows: Int) {
        var seen: Set<UInt64> = []
        var before: UInt64 = 0
        for word in 0..<document.count {
            let shape = document.shapes[word]
            guard shape.isDisjoint(with: [.function, .number, .aside]) else {
                before = 0
                continue
            }
            let hash = document.hashes[word]
            guard let words else {
                if seen.insert(hash).inserted { count(hash, hash, 0, topic) }
                continue
            }
            let isKnown = words.rows(of: hash) >= leastRows
            if isKnown, before != 0, !shape.isDisjoint(with: [.joined, .hyphenated]) {
                let key = Self.key(before, hash)
                if seen.insert(key).inserted { count(key, before, hash, topic) }
            }
            before = isKnown ? hash : 0
        }
    }

    private static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    }

    private mutating func count(_ key: UInt64, _ first: UInt64, _ second: UInt64, _ topic: Int) {
        let number: Int
        if let old = numbers[key] {
            number = Int(old)
        } else {
            number = counts.count
            numbers[key] = Int32(number)
            counts.append(Count(first: first, second: second, rows: Array(repeating: 0, count: topics)))
        }
        counts[number].rows[topic] += 1
    }

    private func rows(of key: UInt64) -> Int {
        numbers[key].map { counts[Int($0)].rows.reduce(0) { $0 + Int($1) } } ?? 0
    }

    /// The terms of most information about the topic (G statistic), by their hashes in ascending order, so that the
    /// file does not hang on the order of a dictionary.
    func best(_ wanted: Int, leastRows: Int, rowsOfTopics: [Int]) -> [(first: UInt64, second: UInt64, worth: Double)] {
        let all = Double(rowsOfTopics.reduce(0, +))
        var found: [(first: UInt64, second: UInt64, worth: Double)] = []
        for count in counts {
            let rows = count.rows.reduce(0) { $0 + Int($1) }
            guard rows >= leastRows else { continue }
            var worth = 0.0
            for topic in 0..<topics where count.rows[topic] > 0 {
                let ratio = Double(count.rows[topic]) * all / (Double(rows) * Double(rowsOfTopics[topic]))
                worth += Double(count.rows[topic]) * Exponential.log(Float(ratio))
            }
            found.append((count.first, count.second, worth))
        }
        found.sort { $0.worth != $1.worth ? $0.worth > $1.worth : ($0.first, $0.second) < ($1.first, $1.second) }
        return Array(found.prefix(wanted))
    }
}
