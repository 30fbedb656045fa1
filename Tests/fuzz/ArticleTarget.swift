import JSON

@testable import News

/// Any bytes as an article: refused with the member's name, or an article that reads back as the same, goes into a
/// record and comes out of it again.
enum ArticleTarget {
    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        let way = choices.byte()
        let json = choices.rest()
        var settings = ArticleDecoder.Settings()
        settings.unknownMembers = way & 1 == 0 ? .carry : .refuse
        settings.dates = way & 2 == 0 ? .internet : .loose
        if way & 4 != 0 {
            settings.depth = 5
            settings.headlineBytes = 10
            settings.uriBytes = 10
            settings.nameBytes = 5
            settings.articleBytes = 200
        }
        var decoder = ArticleDecoder(settings: settings)
        let article: Article
        do throws(ArticleError) {
            article = try decoder.decode(json)
        } catch {
            expect(error.path.hasPrefix("item") && !error.sentence.isEmpty, "\(error) names no member")
            return
        }
        expect(!article.uri.isEmpty, "an article without a uri")
        expect((try? JSONIndex.canonicalise(article.json)) == article.json, "its JSON is not canonical")
        for text in [article.headline, article.body] {
            expect(String(validating: text, as: UTF8.self) != nil, "its text is no UTF-8")
            expect(!text.contains(0x0D), "a line end is not unified")
        }
        if let layout = article.layout {
            expect(ArticleLayout(of: article.json) == layout, "the layout is not where the members are")
        }
        readsBack(article, settings)
        record(article, &choices)
    }

    private static func readsBack(_ article: Article, _ settings: ArticleDecoder.Settings) {
        var settings = settings
        // The canonical form may be longer than what came in: numbers are written out.
        settings.articleBytes = .max
        var decoder = ArticleDecoder(settings: settings)
        do throws(ArticleError) {
            var again = try decoder.decode(article.json)
            // These two stand outside of the canonical JSON.
            again.signal = article.signal
            again.digest = ArticleDigest(of: again.json, signal: again.signal)
            expect(again == article, "it reads back otherwise")
        } catch {
            fatalError("its canonical form is refused: \(error)")
        }
    }

    private static func record(_ article: Article, _ choices: inout Choices) {
        let enrichment = Enrichment(
            language: "fr",
            subjects: [Subject(uri: "medtop:16000000", name: "war", confidence: 9, creator: "wiredesk:classifier")],
            entities: [
                Entity(
                    kind: .place, name: "Aleppo", within: ["SY"], uri: "https://www.wikidata.org/entity/Q41183",
                    relevance: 4, mentions: [Mention(inHeadline: false, start: 0, length: 6)])
            ],
            subjectEvidence: [
                SubjectEvidence(uri: "medtop:16000000", terms: [SubjectEvidence.Term(text: "war", weight: 0.5)])
            ])
        let item = ItemRecord(
            sequence: 2, accession: 1, received: Timestamp(microseconds: 1_795_165_200_000_000), article: article,
            enrichment: enrichment,
            duplicate: DuplicateJudgement(kind: .near, of: article.uri, ofSequence: 1, similarity: 0.5),
            story: StoryJudgement(id: "s-1", first: article.uri, size: 2, sources: 1, independent: 1),
            provenance: Provenance(by: "fuzz", model: "", rules: "", gazetteer: ""))
        var line: [UInt8] = []
        RecordWriter.append(item, to: &line)
        do throws(RecordError) {
            let again = try RecordReader.read(line)
            guard case .item(let found) = again else { fatalError("an item reads back as something else") }
            expect(found.article.json == article.json, found.article.json.difference(to: article.json))
            expect(found.article.digest == article.digest, "the digest changes on the way through a record")
            expect(found.enrichment == enrichment, "the enrichment changes on the way through a record")
            expect(found.duplicate == item.duplicate && found.story == item.story, "the judgement changes")
            let facets = try Facets(json: line)
            expect(facets == Facets(item), "facets of the bytes are not those of the record")
        } catch {
            fatalError("the record reads back not at all: \(error)")
        }
    }
}
