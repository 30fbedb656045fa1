/// How far the desk's records agree with what was written down beforehand.
public struct SampleWireReport: Sendable {
    /// What is compared of an article.
    public enum Aspect: String, Sendable, CaseIterable {
        /// Exactly one record of it.
        case record
        /// The first subject's top-level topic.
        case subject
        case duplicate
        case places, people, organisations
        /// Invented people: counted, not required.
        case alsoPeople
        /// Notices about it: counted, not required.
        case notices

        /// Does an article count as written down only if this agrees?
        public var isRequired: Bool { self != .alsoPeople && self != .notices }
    }

    public struct Finding: Sendable, Hashable {
        public var aspect: Aspect
        public var agrees: Bool
        public var expected: String
        public var found: String
    }

    public struct ComparedArticle: Sendable, Hashable {
        public var uri: String
        public var version: String
        /// Only aspects that the expectation says something about.
        public var findings: [Finding]
        public var isAsWrittenDown: Bool { findings.allSatisfy { $0.agrees || !$0.aspect.isRequired } }
    }

    /// Pairs of articles that should be, or are, in one story.
    public struct StoryPairs: Sendable, Hashable {
        public var together = 0
        /// One story as written down, several for the desk.
        public var split = 0
        /// Several stories as written down, one for the desk.
        public var merged = 0
        public var precision: Double { together + merged == 0 ? 1 : Double(together) / Double(together + merged) }
        public var recall: Double { together + split == 0 ? 1 : Double(together) / Double(together + split) }
    }

    public var articles: [ComparedArticle] = []
    public var stories = StoryPairs()
    /// Pairs of `uri version` that the desk put together or apart against what was written down, to look at.
    public var storyErrors: [String] = []
    /// uris of items and deads that are no part of the sample wire.
    public var unexpected: [String] = []

    /// Share of the articles that are as written down, 0–1.
    public var share: Double {
        articles.isEmpty ? 0 : Double(articles.count { $0.isAsWrittenDown }) / Double(articles.count)
    }

    /// Articles that agree in `aspect`, and how many are judged by it.
    public func count(of aspect: Aspect) -> (agree: Int, of: Int) {
        var agree = 0
        var all = 0
        for article in articles {
            for finding in article.findings where finding.aspect == aspect {
                all += 1
                if finding.agrees { agree += 1 }
            }
        }
        return (agree, all)
    }
}

extension SampleWireReport: CustomStringConvertible {
    /// A table of the aspects, then each disagreement on a line.
    public var description: String {
        var lines: [String] = []
        for article in articles {
            for finding in article.findings where !finding.agrees {
                lines.append(
                    "\(article.uri) v\(article.version): \(finding.aspect.rawValue): "
                        + "expected \(finding.expected), found \(finding.found)")
            }
        }
        for uri in unexpected { lines.append("\(uri): a record that is no part of the sample wire") }
        lines.append(contentsOf: storyErrors)
        lines.append("")
        for aspect in Aspect.allCases {
            let (agree, all) = count(of: aspect)
            let name = aspect.rawValue + String(repeating: " ", count: 16 - aspect.rawValue.count)
            lines.append("\(name)\(agree) of \(all)\(aspect.isRequired ? "" : " (not required)")")
        }
        lines.append(
            "stories         precision \(Self.percent(stories.precision)), recall \(Self.percent(stories.recall)) of pairs"
        )
        let whole = articles.count { $0.isAsWrittenDown }
        lines.append("as written down \(whole) of \(articles.count), \(Self.percent(share))")
        return lines.joined(separator: "\n")
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded(.down))) %" }
}
