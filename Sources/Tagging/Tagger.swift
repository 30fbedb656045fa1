public import News
public import Text

/// Finds the places, organisations and people that an article names.
///
///     let tagger = Tagger()                       // with Gazetteer.builtIn
///     var scratch = Tagger.Scratch()
///     let entities = tagger.tag(document, scratch: &scratch)
///
/// Known names come from the gazetteer. Unknown ones are runs of capitalised words, told apart by what they contain
/// (`University`, `Inc.`, a given name) and what stands beside them (`Mr.`, `said`, `in`); `NameWords` has these words.
/// Later mentions by surname join the first full one. Lines that are not the story count for nothing.
public final class Tagger: Sendable {
    let gazetteer: Gazetteer
    let words = NameWords.shared

    public init(gazetteer: Gazetteer = .builtIn) {
        self.gazetteer = gazetteer
    }

    /// One worker's memory between articles.
    public struct Scratch: Sendable {
        var spans: [NameSpan] = []
        /// What the tables say of each word, and the words at which a name may begin (`NameFinder`).
        var memory: [NameFinder.WordMemory] = []
        var candidates: [UInt32] = []
        var groups: [EntityGroup] = []
        /// Chains of spans, and how often each code is named (`GroupGatherer`).
        var next: [Int32] = []
        var codes: [Int32] = []
        var lowercase: [UInt64] = []

        public init() {}
    }

    /// The article's entities, most relevant first.
    public func tag(_ document: Document, scratch: inout Scratch) -> [Entity] {
        NameFinder.find(in: document, gazetteer, words, &scratch)
        GroupGatherer.gather(document, gazetteer, &scratch)
        return EntityGroup.entities(document, gazetteer, scratch)
    }

    /// Whether the gazetteer has the name, so that it was not recognised by its form alone.
    public func isKnown(_ name: String) -> Bool { gazetteer.trie.value(of: Tokenizer.hashes(name)) != nil }

    /// The same with a scratch of its own.
    public func tag(_ document: Document) -> [Entity] {
        var scratch = Scratch()
        return tag(document, scratch: &scratch)
    }
}
