public import Classification
internal import Crypto
public import News
public import Tagging
public import Topics

/// What the judgements go by: loaded once, immutable, shared by all workers, and named in every record by its hash.
public struct AnalysisResources: Sendable {
    public var classifier: Classifier
    public var tagger: Tagger
    public var topics: TopicRules
    public var provenance: Provenance

    /// The model, rules and gazetteer that ship with the product.
    public static func builtIn() throws -> Self {
        let classifier = Classifier.builtIn
        let gazetteer = Gazetteer.builtIn
        let topics = TopicRules.builtIn
        return .init(
            classifier: classifier, tagger: Tagger(gazetteer: gazetteer), topics: topics,
            provenance: Provenance(
                by: "wiredesk \(Product.version)", model: hash(classifier.sourceBytes), rules: hash(topics.sourceBytes),
                gazetteer: hash(gazetteer.sourceBytes)))
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        "sha256:"
            + SHA256.hash(data: bytes).map { byte in
                String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
            }.joined()
    }
}

/// The product's name and version, as `--version` and every record have it.
public enum Product {
    public static let version = "1.0.0"
}
