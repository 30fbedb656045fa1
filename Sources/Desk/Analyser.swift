internal import Classification
public import Duplicates
public import News
internal import Tagging
internal import Text
internal import Topics

/// Which judgements the desk makes. Each can be switched off by itself; the record then lacks what it would have said.
public struct AnalysisStages: Sendable, Hashable {
    public var language = true
    public var classification = true
    public var tagging = true
    /// Off: no duplicates, and no stories.
    public var fingerprint = true
    public var stories = true

    public init() {}
}

/// What the workers hand to the sequencer.
public struct AnalysedArticle: Sendable {
    public var accepted: AcceptedArticle
    /// Nil where the article could not be read.
    public var draft: RecordDraft?
    public var fingerprint: Fingerprint?
    /// What judged it.
    public var provenance: Provenance
}

/// The stateless half of the judgement: a pure function of one article.
///
/// Shared by all workers; what changes from article to article is in `Scratch`, one for each worker.
public struct Analyser: Sendable {
    let stages: AnalysisStages
    private let tokenizer = Tokenizer()
    private let classifier: Classifier
    private let tagger: Tagger
    private let topics: TopicRules
    let provenance: Provenance

    /// A worker's own buffers; they grow to the largest article seen and stay.
    public struct Scratch: Sendable {
        var document = Document()
        var classifier = Classifier.Scratch()
        var tagger = Tagger.Scratch()
        var topics = TopicRules.Scratch()
        var laps = StageLaps()
        public init() {}
    }

    public init(stages: AnalysisStages, resources: AnalysisResources) {
        self.stages = stages
        classifier = resources.classifier
        tagger = resources.tagger
        topics = resources.topics
        provenance = resources.provenance
    }

    public func analyse(_ accepted: AcceptedArticle, scratch: inout Scratch) -> AnalysedArticle {
        let article = accepted.article
        // What is to be buried is not looked at: an article that could not be read has no text, one that has ended the
        // desk before would do it again.
        guard accepted.unreadable == nil else {
            return AnalysedArticle(
                accepted: accepted, draft: nil, fingerprint: nil, provenance: provenance)
        }
        HiddenFault.analysis.strike(article)
        HiddenFault.hanging.strike(article)
        tokenizer.read(headline: article.headline, body: article.body, into: &scratch.document)
        var enrichment = Enrichment(language: article.language)
        if stages.language, let found = LanguageIdentifier.identify(scratch.document) {
            // The sender's word stands unless the text plainly says otherwise.
            if article.language == nil || found.confidence >= 0.9 { enrichment.language = found.code }
        }
        // The tokens are everyone's.
        scratch.laps.end(.language)
        if stages.classification {
            for (subject, evidence) in classifier.classify(scratch.document, scratch: &scratch.classifier) {
                enrichment.subjects.append(subject)
                enrichment.subjectEvidence.append(evidence)
            }
            scratch.laps.end(.classification)
        }
        if stages.tagging {
            let found = tagger.tag(scratch.document, scratch: &scratch.tagger)
            enrichment.entities = SourceName.removed(from: found, of: article)
            scratch.laps.end(.names)
        }
        // The rules are written for English; where the language is not known they are tried.
        if stages.classification, enrichment.language?.hasPrefix("en") ?? true {
            for (subject, evidence) in topics.topics(
                of: scratch.document, entities: enrichment.entities,
                classes: classifier.plausibility(after: scratch.classifier), scratch: &scratch.topics)
            {
                enrichment.subjects.append(subject)
                enrichment.subjectEvidence.append(evidence)
            }
            scratch.laps.end(.topics)
        }
        var fingerprint: Fingerprint?
        if stages.fingerprint {
            fingerprint = Fingerprint(document: scratch.document)
            scratch.laps.end(.fingerprint)
        }
        let draft = RecordDraft(article, enrichment, received: accepted.received)
        scratch.laps.end(.drafting)
        return AnalysedArticle(accepted: accepted, draft: draft, fingerprint: fingerprint, provenance: provenance)
    }
}
