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
        var provenance = Provenance(by: "wiredesk \(Product.version)", model: "", rules: "", gazetteer: "")
        var parts: (classifier: Classifier?, tagger: Tagger?, topics: TopicRules?)

        if let earlier, earlier.sources.model == sources.model {
            (parts.classifier, provenance.model) = (earlier.classifier, earlier.provenance.model)
        } else {
            do throws(ModelError) {
                let classifier =
                    if let own = sources.model {
                        try Classifier(reading: ModelSource(name: own.name, bytes: own.bytes))
                    } else {
                        Classifier.builtIn
                    }
                (parts.classifier, provenance.model) = (classifier, Self.hash(classifier.sourceBytes, []))
            } catch {
                problems.append("\(error)")
            }
        }

        if let earlier, earlier.sources.gazetteers == sources.gazetteers {
            (parts.tagger, provenance.gazetteer) = (earlier.tagger, earlier.provenance.gazetteer)
        } else {
            do throws(GazetteerError) {
                let gazetteer: Gazetteer
                if sources.gazetteers.isEmpty {
                    gazetteer = .builtIn
                } else {
                    let shipped = Gazetteer.builtInSources.map { AnalysisSources.File(name: $0.name, bytes: $0.bytes) }
                    gazetteer = try Gazetteer(
                        parsing: Self.together(shipped, sources.gazetteers).map {
                            GazetteerSource(name: $0.name, bytes: $0.bytes)
                        })
                }
                parts.tagger = Tagger(gazetteer: gazetteer)
                provenance.gazetteer = Self.hash(gazetteer.sourceBytes, sources.gazetteers)
            } catch {
                problems.append("\(error)")
            }
        }

        if let earlier, earlier.sources.rules == sources.rules {
            (parts.topics, provenance.rules) = (earlier.topics, earlier.provenance.rules)
        } else {
            do throws(RuleError) {
                let topics: TopicRules
                if sources.rules.isEmpty {
                    topics = .builtIn
                } else {
                    let shipped = TopicRules.builtInSources.map { AnalysisSources.File(name: $0.name, bytes: $0.bytes) }
                    topics = try TopicRules(
                        parsing: Self.together(shipped, sources.rules).map {
                            RuleSource(name: $0.name, bytes: $0.bytes)
                        })
                }
                (parts.topics, provenance.rules) = (topics, Self.hash(topics.sourceBytes, sources.rules))
            } catch {
                problems += error.faults.map { "\($0)" }
            }
        }

        guard let classifier = parts.classifier, let tagger = parts.tagger, let topics = parts.topics else {
            throw AnalysisSourcesError(problems: problems)
        }
        self.classifier = classifier
        self.tagger = tagger
        self.topics = topics
        self.provenance = provenance
        self.sources = sources
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
