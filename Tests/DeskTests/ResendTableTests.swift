import Journal
import News
import Testing

@testable import Desk

@Suite("Recognised resends")
struct ResendTableTests {
    private func digest(_ n: UInt64) -> ArticleDigest { ArticleDigest(high: n &* 0x9E37_79B9_7F4A_7C15, low: n) }

    @Test("The first accession of a digest is the answer, also after the same digest came in again")
    func firstAccessionStays() {
        var table = ResendTable()
        table.insert(digest(1), accession: 7)
        table.insert(digest(2), accession: 8)
        table.insert(digest(1), accession: 9)
        #expect(table.accession(of: digest(1)) == 7)
        #expect(table.accession(of: digest(2)) == 8)
        #expect(table.accession(of: digest(3)) == nil)
    }

    @Test("What is forgotten is exactly what lies below the accession")
    func forgets() {
        var table = ResendTable()
        for n in 1...5_000 { table.insert(digest(UInt64(n)), accession: UInt64(n)) }
        table.forget(below: 4_001)
        #expect(table.places.count == 1_000)
        #expect(table.accession(of: digest(4_000)) == nil)
        #expect(table.accession(of: digest(4_001)) == 4_001)
        table.insert(digest(9_999), accession: 5_001)
        #expect(table.accession(of: digest(9_999)) == 5_001)
    }

    @Test("A retry is found by what it is a retry of, and keeps its article known when the first entry is forgotten")
    func retries() {
        var table = ResendTable()
        table.insert(digest(1), accession: 1)
        table.insert(digest(2), accession: 2)
        table.insert(digest(1), accession: 3, retryOf: 1)
        table.insert(digest(1), accession: 4, retryOf: 3)
        #expect(table.retry(of: 1) == 3 && table.retry(of: 3) == 4 && table.retry(of: 2) == nil)
        table.forget(below: 2)
        #expect(table.accession(of: digest(1)) == 3 && table.retry(of: 1) == nil)
        table.forget(below: 4)
        #expect(table.accession(of: digest(1)) == 4)
        table.forget(below: 5)
        #expect(table.accession(of: digest(1)) == nil && table.places.count == 0)
    }

    @Test("A snapshot gives back digests, gaps among them, and what is a retry of what")
    func snapshot() throws {
        var table = ResendTable()
        table.insert(digest(1), accession: 5)
        table.insert(digest(2), accession: 7)
        table.insert(digest(1), accession: 8, retryOf: 5)
        table.skip(to: 10)
        var again = try #require(ResendTable(decoding: table.encoded(), next: 10))
        #expect(again.places.count == 5 && again.encoded() == table.encoded())
        #expect(again.accession(of: digest(1)) == 5 && again.accession(of: digest(2)) == 7 && again.retry(of: 5) == 8)
        again.forget(below: 6)
        #expect(again.accession(of: digest(1)) == 8 && again.retry(of: 5) == nil)
        again.insert(digest(3), accession: 10)
        #expect(again.accession(of: digest(3)) == 10)
        #expect(ResendTable(decoding: Array(table.encoded().dropLast()), next: 10) == nil)
    }

    @Test("A gap of a quarter of a milliard accessions takes the room of one digest, in the table and in its snapshot")
    func longGap() throws {
        var table = ResendTable()
        table.insert(digest(1), accession: 1)
        let behind = 2 + JournalSettings.numbersOfASegment
        table.skip(to: behind)
        table.insert(digest(2), accession: behind)
        #expect(table.places.count == 3)
        var again = try #require(ResendTable(decoding: table.encoded(), next: behind + 1))
        #expect(again.accession(of: digest(1)) == 1 && again.accession(of: digest(2)) == behind)
        again.forget(below: 1_000_000)
        #expect(again.accession(of: digest(1)) == nil && again.places.count == 2)
        again.forget(below: behind)
        #expect(again.accession(of: digest(2)) == behind && again.places.count == 1)
        #expect(ResendTable(decoding: table.encoded(), next: behind) == nil, "more accessions than there were")
    }
}
