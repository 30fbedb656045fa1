import Metrics
import News
import Synchronization
import Testing

@testable import Desk

@Suite("Times of the stages")
struct StageTimesTests {
    @Test("What passed since the clock was read last goes to the stage that ended, each time it does")
    func laps() {
        var laps = StageLaps()
        laps.end(.names, now: 5)
        #expect(TimedStage.allCases.allSatisfy { laps[$0] == 0 }, "nothing counts before the beginning")
        laps.begin(now: 100)
        laps.end(.language, now: 110)
        laps.end(.names, now: 140)
        laps.end(.language, now: 141)
        #expect(laps[.language] == 11 && laps[.names] == 30 && laps[.topics] == 0)
        laps.begin(now: 1_000)
        laps.end(.topics, now: 1_007)
        #expect(laps[.language] == 0 && laps[.names] == 0 && laps[.topics] == 7)
    }

    @Test("Each stage is a histogram of its own; a batch counts once in those that it went through")
    func stages() {
        let book = TimerBook()
        let times = StageTimes(factory: book)
        var laps = StageLaps()
        laps.begin(now: 0)
        laps.end(.judging, now: 2_000)
        laps.end(.encoding, now: 5_000)
        times.record(laps)
        times.record(.publication, nanoseconds: 9)
        func name(_ stage: String) -> String { "wiredesk_stage_duration_seconds{stage=\(stage)}" }
        #expect(book.made.filter { $0.hasPrefix(StageTimes.stageName) }.count == TimedStage.allCases.count)
        #expect(
            book.recorded == [name("judging"): [2_000], name("encoding"): [3_000], name("publication"): [9]])
    }

    @Test("Articles count one by one from acknowledgement to publication; those of an earlier start do not")
    func delay() {
        let book = TimerBook()
        let times = StageTimes(factory: book)
        times.published(articles: 3, acceptedAt: 1_000, now: 5_000)
        times.published(articles: 2, acceptedAt: nil, now: 6_000)
        #expect(book.recorded == [StageTimes.delayName: [4_000, 4_000, 4_000]])
    }

    @Test("The analysis divides its time among the stages that are on, and no others")
    func analysis() throws {
        let switches: [WritableKeyPath<AnalysisStages, Bool>?] = [
            nil, \.language, \.classification, \.tagging, \.fingerprint,
        ]
        for off in switches {
            var stages = AnalysisStages()
            if let off { stages[keyPath: off] = false }
            let analyser = Analyser(stages: stages, resources: try .builtIn())
            var scratch = Analyser.Scratch()
            scratch.laps.begin()
            var wire = InventedWire(seed: 5)
            for (number, json) in wire.articles(20).enumerated() {
                var decoder = ArticleDecoder()
                guard let article = try? decoder.decode(json) else { continue }
                _ = analyser.analyse(
                    AcceptedArticle(
                        accession: UInt64(number + 1), received: Timestamp(microseconds: 0), article: article),
                    scratch: &scratch)
            }
            // Tokens are made in any case, and are the language's.
            #expect(scratch.laps[.language] > 0)
            #expect((scratch.laps[.classification] > 0) == stages.classification)
            #expect((scratch.laps[.topics] > 0) == stages.classification)
            #expect((scratch.laps[.names] > 0) == stages.tagging)
            #expect((scratch.laps[.fingerprint] > 0) == stages.fingerprint)
            #expect(scratch.laps[.drafting] > 0)
            #expect(scratch.laps[.judging] == 0)
        }
    }
}

/// Remembers what timers record, by label and dimensions.
private final class TimerBook: MetricsFactory {
    private let contents = Mutex((made: [String](), recorded: [String: [Int64]]()))

    var made: [String] { contents.withLock { $0.made } }
    var recorded: [String: [Int64]] { contents.withLock { $0.recorded } }

    private final class Page: TimerHandler {
        let book: TimerBook
        let name: String

        init(_ book: TimerBook, _ name: String) {
            self.book = book
            self.name = name
        }

        func recordNanoseconds(_ duration: Int64) {
            book.contents.withLock { $0.recorded[name, default: []].append(duration) }
        }
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let braces = dimensions.isEmpty ? "" : "{\(dimensions.map { "\($0)=\($1)" }.joined(separator: ","))}"
        contents.withLock { $0.made.append(label + braces) }
        return Page(self, label + braces)
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        NOOPMetricsHandler.instance
    }
    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        NOOPMetricsHandler.instance
    }
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}
