import News
import Testing
import Text

@testable import Duplicates

/// Promise 6: what one article makes the judge do and remember is bounded, whatever the article is.
@Suite struct BoundsTests {
    /// Which texts of these lengths, best first, an article of so many shingles may read.
    private func allowed(_ lengths: [Int], of shingles: Int) -> [Bool] {
        var budget = ReadingBudget(shingles: shingles)
        return lengths.map { budget.allows($0) }
    }

    @Test func onlyTheBestCandidateMayBeMuchLongerThanTheArticle() {
        #expect(allowed([16_384, 1], of: 600) == [true, false])
        #expect(allowed([70_000, 7_000, 200, 200], of: 600) == [false, true, true, false])
    }

    @Test func aVeryLongArticleMayReadItsLike() {
        #expect(allowed([70_000, 70_000], of: 70_000) == [true, true])
    }

    @Test func aLongTextIsPostedMoreThinlyAndAShortTakeOfItIsStillFound() throws {
        var random = SeededRandom(seed: 11)
        func words(_ count: Int) -> [String] {
            (0..<count).map { _ in "w" + String(Int.random(in: 0..<200_000, using: &random), radix: 36) }
        }
        let paragraphs = (0..<800).map { _ in words(50).joined(separator: " ") + "." }
        var desk = TestDesk()
        let long = desk.input("The whole of it\n" + paragraphs.joined(separator: "\n"), source: "A")
        #expect(TextIndex.sampled(long.fingerprint.shingles).count <= TextIndex.shinglesPosted)
        let first = desk.judge(long)
        #expect(desk.judge.text.postings.bytes <= 8 * 4 * (TextIndex.shinglesPosted + TextIndex.paragraphsPosted))
        #expect(first.duplicate.kind == .none)
        // From beyond the paragraphs that are posted.
        let take = paragraphs[700..<780].joined(separator: "\n")
        let judgement = desk.judge(desk.input("A take of it\n" + take, source: "B"))
        #expect(judgement.duplicate.kind == .contained && judgement.duplicate.of == long.uri)
    }

    @Test func aTableOfManyLinesTeachesOnlyItsEnds() {
        let desk = TestDesk()
        let lines = (0..<5_000).map { "row number \($0) of the table" }
        let subject = desk.judge.subject(desk.input("Results\n" + lines.joined(separator: "\n"), source: "A"))
        #expect(subject.lineKeys.count <= 2 * LearnedLines.linesAtAnEnd)
    }

    @Test func manyRewrittenParagraphsAreCountedInOnePass() throws {
        var desk = TestDesk()
        func version(_ number: Int) -> String {
            (0..<20_000).map { "line \($0) says \(number) times \($0 * 7 + number)" }.joined(separator: "\n")
        }
        _ = desk.judge(desk.input("Table\n" + version(1), uri: "urn:t", version: "1", source: "A"))
        let judgement = desk.judge(desk.input("Table\n" + version(2), uri: "urn:t", version: "2", source: "A"))
        let change = try #require(judgement.duplicate.revision)
        #expect(change.added + change.altered == 20_000)
        #expect(change.removed + change.altered == 20_000)
        #expect(change.material)
    }
}
