/// Reads an article's text into a `Document`, in one pass over the bytes, without allocating once its arrays have grown.
///
///     var document = Document()
///     Tokenizer().read(headline: article.headline, body: article.body, into: &document)
public struct Tokenizer: Sendable {
    public init() {}

    /// The hash that `Document.hashes` has for `word` (one word; folded like the text).
    /// Term lists, gazetteers and rules are compiled with it.
    public static func hash(_ word: String) -> UInt64 {
        var document = Document()
        Tokenizer().read(headline: [], body: Array(word.utf8), into: &document)
        return document.hashes.first ?? 0
    }

    /// Empties `document` and fills it.
    public func read(headline: [UInt8], body: [UInt8], into document: inout Document) {
        // Replaced by the text engineer: see Document for what every array holds.
    }
}
