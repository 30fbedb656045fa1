internal import JSON

/// Which of the articles that wait goes first: urgent copy (urgency 1 and 2: flash, bulletin), the rest as it came.
///
/// What belongs together keeps its order: an urgent article takes along what waits before it of the same item, or under
/// the same slug of the same source, so that a kill never arrives before the story that it kills, nor a third lead
/// before the second.
///
///     let weights = SendingOrder.weights(of: waiting)
///     if let order = SendingOrder.order(weights) { waiting = order.map { waiting[$0] } }
public enum SendingOrder {
    /// What decides about the place of one article, or of all in one file.
    public struct Weight: Sendable, Hashable {
        public var isUrgent: Bool
        /// Hashes of uri, and of source and slug. A collision makes an article go earlier, nothing worse.
        public var keys: [Int]

        public init(isUrgent: Bool, keys: [Int]) {
            self.isUrgent = isUrgent
            self.keys = keys
        }

        /// Of an article that tells nothing.
        public static let none = Weight(isUrgent: false, keys: [])
    }

    /// Urgency from which an article is urgent.
    public static let leastUrgency = 2

    /// Weights of ninjs objects; of what is none, none.
    public static func weights(of articles: [[UInt8]]) -> [Weight] {
        var index = JSONIndex()
        return articles.map { article in
            article.withUnsafeBytes { bytes in
                guard (try? index.read(bytes)) != nil, !index.nodes.isEmpty else { return .none }
                return weight(in: index, bytes)
            }
        }
    }

    private static func weight(in index: JSONIndex, _ bytes: UnsafeRawBufferPointer) -> Weight {
        var weight = Weight.none
        var source = -1
        var slug = -1
        func key(_ kind: Int, _ values: Int...) {
            var hasher = Hasher()
            hasher.combine(kind)
            for value in values where value >= 0 {
                hasher.combine(bytes: UnsafeRawBufferPointer(index.raw(value, in: bytes)))
            }
            weight.keys.append(hasher.finalize())
        }
        guard index.nodes[0].kind == .object else { return .none }
        for name in index.members(of: 0) {
            let value = name + 1
            if index.node(name, is: "urgency", in: bytes) {
                if let urgency = index.integer(value, in: bytes) {
                    weight.isUrgent = (1...leastUrgency).contains(urgency)
                }
            } else if index.node(name, is: "uri", in: bytes), index.nodes[value].kind == .string {
                key(0, value)
            } else if index.node(name, is: "slugline", in: bytes), index.nodes[value].kind == .string {
                slug = value
            } else if index.node(name, is: "infoSources", in: bytes), index.nodes[value].kind == .array,
                let first = index.elements(of: value).first(where: { index.nodes[$0].kind == .object }),
                let found = index.member("name", of: first, in: bytes), index.nodes[found].kind == .string
            {
                source = found
            }
        }
        if slug >= 0 { key(1, slug, source) }
        return weight
    }

    /// The order to send in, as places in `weights`; nil where they stay as they are.
    public static func order(_ weights: [Weight]) -> [Int]? {
        guard let last = weights.lastIndex(where: \.isUrgent) else { return nil }
        var goes = [Bool](repeating: false, count: weights.count)
        var keys: Set<Int> = []
        // From the last urgent one back: whatever it belongs to goes with it.
        for i in stride(from: last, through: 0, by: -1) {
            guard weights[i].isUrgent || weights[i].keys.contains(where: keys.contains) else { continue }
            goes[i] = true
            keys.formUnion(weights[i].keys)
        }
        guard goes[...last].contains(false) else { return nil }
        return goes.indices.filter { goes[$0] } + goes.indices.filter { !goes[$0] }
    }
}
