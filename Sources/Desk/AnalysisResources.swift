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
    /// The user's own files among those that they were read from.
    public let sources: AnalysisSources

    /// The model, rules and gazetteer that ship with the product.
    public static func builtIn() throws -> Self { try Self(AnalysisSources()) }

    /// What ships, and the user's own files beside it or in its place.
    /// - Parameter earlier: what of it was read from the same files is taken as it is.
    /// - Throws: everything that is wrong with the files, with file and line; nothing of them counts then.
    public init(_ sources: AnalysisSources, reusing earlier: Self? = nil) throws(AnalysisSourcesError) {
        var problems: [String] = []
        let model = Self.part(
            earlier.flatMap { $0.sources.model == sources.model ? ($0.classifier, $0.provenance.model) : nil },
            &problems
        ) {
            let own = sources.model.map { ModelSource(name: $0.name, bytes: $0.bytes) }
            let classifier = try own.map { try Classifier(reading: $0) } ?? .builtIn
            return (classifier, Self.hash(classifier.sourceBytes, []))
        }
        let gazetteer = Self.part(
            earlier.flatMap {
                $0.sources.gazetteers == sources.gazetteers ? ($0.tagger, $0.provenance.gazetteer) : nil
            },
            &problems
        ) {
            let own = sources.gazetteers
            let gazetteer: Gazetteer
            if own.isEmpty {
                gazetteer = .builtIn
            } else {
                let shipped = Gazetteer.builtInSources.map { AnalysisSources.File(name: $0.name, bytes: $0.bytes) }
                let together = Self.together(shipped, own).map { GazetteerSource(name: $0.name, bytes: $0.bytes) }
                gazetteer = try Gazetteer(parsing: together)
            }
            return (Tagger(gazetteer: gazetteer), Self.hash(gazetteer.sourceBytes, own))
        }
        let rules = Self.part(
            earlier.flatMap { $0.sources.rules == sources.rules ? ($0.topics, $0.provenance.rules) : nil }, &problems
        ) {
            let own = sources.rules
            let topics: TopicRules
            if own.isEmpty {
                topics = .builtIn
            } else {
                let shipped = TopicRules.builtInSources.map { AnalysisSources.File(name: $0.name, bytes: $0.bytes) }
                let together = Self.together(shipped, own).map { RuleSource(name: $0.name, bytes: $0.bytes) }
                topics = try TopicRules(parsing: together)
            }
            return (topics, Self.hash(topics.sourceBytes, own))
        }
        guard let model, let gazetteer, let rules else { throw AnalysisSourcesError(problems: problems) }
        classifier = model.value
        tagger = gazetteer.value
        topics = rules.value
        provenance = Provenance(
            by: "wiredesk \(Product.version)", model: model.hash, rules: rules.hash, gazetteer: gazetteer.hash)
        self.sources = sources
    }

    /// What was kept, else what is read; nil where that cannot be, and `problems` has why.
    private static func part<Value>(
        _ kept: (value: Value, hash: String)?, _ problems: inout [String], _ read: () throws -> (Value, String)
    ) -> (value: Value, hash: String)? {
        if let kept { return kept }
        do {
            return try read()
        } catch let error as RuleError {
            problems += error.faults.map { "\($0)" }
        } catch {
            problems.append("\(error)")
        }
        return nil
    }

    /// The files that ship, each replaced by an own one of its name, then the other own ones.
    private static func together(
        _ shipped: [AnalysisSources.File], _ own: [AnalysisSources.File]
    ) -> [AnalysisSources.File] {
        var rest = own
        return shipped.map { file in
            rest.firstIndex { $0.shortName == file.shortName }.map { rest.remove(at: $0) } ?? file
        } + rest
    }

    /// - Parameter own: the user's own files among those that `bytes` are of. Their names count: a rule's id begins with it.
    private static func hash(_ bytes: [UInt8], _ own: [AnalysisSources.File]) -> String {
        var hash = SHA256()
        hash.update(data: bytes)
        for file in own {
            hash.update(data: [0])
            hash.update(data: Array(file.shortName.utf8))
        }
        return "sha256:"
            + hash.finalize().map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    }
}

/// The product's name and version, as `--version` and every record have it.
public enum Product {
    public static let version = "1.0.0"
}
