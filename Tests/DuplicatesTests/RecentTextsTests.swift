import News
import Testing

@testable import Duplicates

@Suite("Earlier texts that were compared last")
struct RecentTextsTests {
    /// Counts what is read back.
    private final class CountingArchive: TextSource {
        var items: [UInt64: PriorItem] = [:]
        var reads = 0

        func item(_ sequence: UInt64) -> PriorItem? {
            reads += 1
            return items[sequence]
        }
    }

    @Test("The copy that twenty outlets run is read back once")
    func burst() {
        var desk = TestDesk()
        let archive = CountingArchive()
        for copy in 0..<20 {
            let input = desk.input(Copy.ferry, source: "outlet \(copy)", hours: Double(copy) / 10)
            let judgement = desk.judge.judge(input, texts: archive)
            #expect(judgement.duplicate.kind == (copy == 0 ? .none : .exact))
            archive.items[input.sequence] = PriorItem(
                uri: input.uri, version: nil, headline: input.headline, body: input.body)
            desk.next += 1
        }
        #expect(archive.reads == 1)
    }

    @Test("A text compared before is judged as if read again, also when its boilerplate has been learned since")
    func sameJudgement() throws {
        // A foot that a source puts under unrelated stories, until it counts no more.
        let foot = "\nFor more of our coverage of the northern coast subscribe to the morning letter of the Sentinel"
        let seed: UInt64 = 71
        var random = SeededRandom(seed: seed)
        var desk = TestDesk()
        for round in 0..<8 {
            let words = (0..<60).map { _ in random.string(of: Array("abcdefghiklmnoprstu"), upTo: 9) + "x" }
            let other = words.prefix(6).joined(separator: " ") + "\n" + words.joined(separator: " ") + "."
            for (text, source) in [(Copy.ferry + foot, "A"), (other + foot, "A"), (Copy.ferry, "B \(round)")] {
                let input = desk.input(text, source: source, hours: Double(round))
                // Of a snapshot nothing is left that was read.
                var fresh = try Judge(snapshot: desk.judge.snapshot())
                let again = fresh.judge(input, texts: desk.archive)
                #expect(desk.judge(input) == again, "seed \(seed), round \(round), source \(source)")
            }
        }
        #expect(
            desk.judge.learned.isLearned(
                LearnedLines.key(
                    source: UInt32(truncatingIfNeeded: Mixing.hash("A".utf8)) | 1 << 31,
                    line: TestDesk.fingerprint("", String(foot.dropFirst())).lines[0].hash),
                hour: Judge.hour(TestDesk.start.microseconds)))
    }
}
