import Journal
import News

@testable import Desk

/// Any bytes as an entry of the intake journal, and as the resends of a snapshot.
enum IntakeEntryTarget {
    static func run(_ bytes: [UInt8]) {
        entry(bytes)
        table(bytes)
    }

    /// Refused with a sentence, or what is written again is these bytes, but for a form of the JSON that is not canonical.
    private static func entry(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { payload in
            do {
                let digest = try IntakeEntry.digest(of: payload)
                let retryOf = try IntakeEntry.retryOf(payload)
                var decoder = ArticleDecoder(settings: .trusting)
                let article = try IntakeEntry.decode(payload, with: &decoder)
                expect(article.digest == digest, "the digest is another one")
                let again = IntakeEntry.encode(article, retryOf: retryOf).payload
                let header = retryOf == nil ? IntakeEntry.headerBytes : IntakeEntry.retryHeaderBytes
                expect(again.prefix(header) == bytes.prefix(header), "the header is written otherwise")
                expect(again.dropFirst(header) == article.json[...], "the article is written otherwise")
            } catch {
                expect(!"\(error)".isEmpty, "refused without a reason")
            }
        }
    }

    /// Refused, or a table that gives back what it was made of and goes on.
    private static func table(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        let next = choices.edge()
        guard var table = ResendTable(decoding: choices.rest(), next: next) else { return }
        let encoded = table.encoded()
        expect(ResendTable(decoding: encoded, next: next)?.encoded() == encoded, "a table reads back otherwise")
        guard next < .max - 4 else { return }
        let digest = ArticleDigest(high: 7, low: 9)
        let known = table.accession(of: digest)
        expect(known.map { $0 < next } ?? true, "an accession that is still to come")
        table.insert(digest, accession: next)
        expect(table.accession(of: digest) == known ?? next, "the first accession is not the answer")
        table.forget(below: next)
        expect(table.accession(of: digest) == next, "what is not to be forgotten is")
        table.insert(digest, accession: next + 2, retryOf: next)
        expect(table.retry(of: next) == next + 2, "the retry is not found")
        table.forget(below: next + 3)
        expect(table.accession(of: digest) == nil && table.places.isEmpty, "something is left")
    }
}
