public import Text

/// What two texts have in common of the words that stories are told by: for people to read, the desk does not go by it.
///
///     let likeness = StoryLikeness(document, firstOfItsStory)
///     likeness.terms.map(\.text)   // ["Lavrov", "ceasefire", "Aleppo", …]
///
/// The desk compares an article with all that a story has said so far, and weighs words by how rare they are on its own
/// wire by now. Here are two texts, and how rare words are in the news at large: the number is another than the desk's, the
/// words are much the same.
public struct StoryLikeness: Sendable {
    public struct Term: Sendable, Hashable {
        /// As it stands in the first text, where it stands there first.
        public var text: String
        /// Its part of `nearness`, 0–1; all parts together, those of terms that are not listed too, make 1.
        public var share: Double
    }

    /// Cosine of the two texts' weighted terms, 0–1.
    public let nearness: Double
    /// The terms that make most of it, the strongest first.
    public let terms: [Term]

    /// - Parameter limit: terms listed at most.
    public init(_ one: Document, _ other: Document, limit: Int = 8) {
        let weighing = Stories(openStories: 1, maximumBytes: 1)
        let others = weighing.vector(Fingerprint(document: other).terms).reduce(into: [UInt32: Float]()) {
            $0[$1.hash] = $1.weight
        }
        let shared = weighing.vector(Fingerprint(document: one).terms).compactMap { term in
            others[term.hash].map { (key: term.hash, product: term.weight * $0) }
        }
        let sum = shared.reduce(Float(0)) { $0 + $1.product }
        nearness = Double(min(1, sum))
        terms = shared.sorted { ($0.product, $0.key) > ($1.product, $1.key) }.prefix(max(0, limit)).compactMap { term in
            Self.text(of: term.key, in: one).map { Term(text: $0, share: Double(term.product / sum)) }
        }
    }

    private static func text(of key: UInt32, in document: Document) -> String? {
        guard let word = document.hashes.firstIndex(where: { Rarity.key($0) == key }) else { return nil }
        let start = Int(document.starts[word])
        return String(decoding: document.bytes[start..<start + Int(document.lengths[word])], as: UTF8.self)
    }
}
