import News
import Text

@testable import Duplicates

/// Any bytes as what recovery reads: a delta, a snapshot, a worker's fingerprint. Refused, or a state that goes on.
enum JudgeStateTarget {
    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        switch choices.below(4) {
        case 0: snapshot(choices.rest())
        case 1: fingerprint(choices.rest())
        case 2: patched(&choices)
        default: deltas(&choices)
        }
    }

    /// A judge that knows three articles, the deltas that made it, and the settings.
    private static let known: (judge: Judge, deltas: [[UInt8]], snapshot: [UInt8]) = {
        var judge = Judge(settings: settings)
        let deltas = (0..<3).map { judge.judge(input(UInt64($0) + 1), texts: Nothing()).delta }
        return (judge, deltas, judge.snapshot())
    }()

    private static var settings: JudgeSettings {
        var settings = JudgeSettings()
        settings.containmentIndexBytes = 1 << 16
        settings.learnedLineBytes = 1 << 12
        settings.openStories = 16
        return settings
    }

    private struct Nothing: TextSource {
        func item(_ sequence: UInt64) -> PriorItem? { nil }
    }

    private static func input(_ sequence: UInt64, signal: Signal = .new) -> JudgeInput {
        let headline = [UInt8]("Ferry aground off Brensund")
        let body = [UInt8]("A ferry with 214 people aboard ran aground in fog off Brensund, the coast guard said.")
        var document = Document()
        Tokenizer().read(headline: headline, body: body, into: &document)
        return JudgeInput(
            sequence: sequence, uri: "urn:\(sequence & 1)", version: "\(sequence)", signal: signal, source: "S",
            slugline: "ferry", versionCreated: Timestamp(microseconds: 1_795_165_200_000_000),
            received: Timestamp(microseconds: 1_795_165_200_000_000), headline: headline, body: body,
            fingerprint: Fingerprint(document: document))
    }

    /// Whatever state was taken up, judging goes on in it.
    private static func goOn(_ judge: Judge) {
        var judge = judge
        var twin = judge
        for signal in [Signal.new, .update, .kill] {
            let judgement = judge.judge(input(1_000, signal: signal), texts: Nothing())
            do throws(JudgeStateError) { try twin.apply(delta: judgement.delta) } catch { fatalError("\(error)") }
        }
        _ = (judge.oldestSequenceNeeded, judge.count, judge.footprint)
        expect(judge.snapshot() == twin.snapshot(), "the deltas lead to another state than judging")
    }

    private static func deltas(_ choices: inout Choices) {
        var judge = known.judge
        // One of its own deltas, patched and renumbered, gets further than bytes by chance.
        var delta = choices.rest()
        if delta.count > 4, delta[0] & 1 == 0 { delta = patch(known.deltas[2], with: delta) }
        do throws(JudgeStateError) {
            let change = try Change(decoding: delta)
            // Not compared themselves: a weight may be a NaN, which equals nothing.
            expect(try Change(decoding: change.encoded()).encoded() == change.encoded(), "a delta reads back otherwise")
            var following = change
            following.ordinal = 4
            for delta in [change.encoded(), following.encoded()] { try judge.apply(delta: delta) }
        } catch {
            expect(!error.description.isEmpty, "refused without a reason")
        }
        goOn(judge)
    }

    /// Bytes of the known snapshot exchanged, the checksum made again: what only a wrong writer could leave.
    private static func patched(_ choices: inout Choices) {
        snapshot(patch(Array(known.snapshot.dropLast(8)), with: choices.rest()))
    }

    /// Pairs of a place (two bytes) and what to put there (a count and as many bytes).
    private static func patch(_ bytes: [UInt8], with patches: [UInt8]) -> [UInt8] {
        var bytes = bytes
        var choices = Choices(patches)
        while !choices.isAtEnd {
            let at = (Int(choices.byte()) << 8 | Int(choices.byte())) % max(1, bytes.count)
            for (offset, byte) in choices.take(1 + choices.below(8)).enumerated() where at + offset < bytes.count {
                bytes[at + offset] = byte
            }
        }
        return bytes
    }

    private static func snapshot(_ content: [UInt8]) {
        var writer = ByteWriter(bytes: content)
        writer.fixed(Mixing.hash(content))
        do throws(JudgeStateError) {
            let judge = try Judge(snapshot: writer.bytes, settings: settings)
            goOn(judge)
        } catch {
            expect(!error.description.isEmpty, "refused without a reason")
        }
    }

    private static func fingerprint(_ bytes: [UInt8]) {
        do throws(JudgeStateError) {
            let fingerprint = try Fingerprint(decoding: bytes)
            var again: [UInt8] = []
            fingerprint.encode(into: &again)
            // Not compared themselves: a weight may be a NaN, which equals nothing.
            let second = try Fingerprint(decoding: again)
            var third: [UInt8] = []
            second.encode(into: &third)
            expect(third == again, "a fingerprint reads back otherwise")
            var judge = known.judge
            var judged = input(9)
            judged.fingerprint = fingerprint
            _ = judge.judge(judged, texts: Nothing())
        } catch {
            expect(!error.description.isEmpty, "refused without a reason")
        }
    }
}
