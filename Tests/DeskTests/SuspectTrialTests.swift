import Glibc
import Testing

@testable import Desk

@Suite("Poison: who is to blame for how a child ended")
struct SuspectTrialTests {
    private func trial() -> SuspectTrial { SuspectTrial(answerMilliseconds: 10_000) }

    @Test(
        "One child that traps on an article is one count, a second one in a row makes it dead",
        arguments: SuspectTrial.trapSignals)
    func twoTraps(signal: Int32) {
        var trial = trial()
        #expect(trial.ended(.signal(signal), at: .analysis) == .again(afterMilliseconds: 0))
        #expect(
            trial.ended(.signal(signal), at: .analysis)
                == .dead(reason: "analysis: \(SuspectTrial.name(of: signal)) in two child processes"))
    }

    @Test("An answer between two traps takes the first one back")
    func answeredBetween() {
        var trial = trial()
        #expect(trial.ended(.signal(SIGILL), at: .analysis) == .again(afterMilliseconds: 0))
        trial.answered()
        #expect(trial.ended(.signal(SIGILL), at: .judging) == .again(afterMilliseconds: 0))
    }

    @Test("A dead article leaves no count against the next one")
    func cleanSheet() {
        var trial = trial()
        for _ in 0..<2 {
            #expect(trial.ended(.signal(SIGSEGV), at: .reading) == .again(afterMilliseconds: 0))
            guard case .dead = trial.ended(.signal(SIGSEGV), at: .reading) else {
                Issue.record("two in a row and not dead")
                return
            }
        }
    }

    @Test("No answer counts as a trap does, and the reason says which was which")
    func silence() {
        var trial = trial()
        #expect(trial.ended(.signal(SIGILL), at: .analysis) == .again(afterMilliseconds: 0))
        #expect(
            trial.ended(.silent, at: .analysis)
                == .dead(reason: "analysis: SIGILL in one child process, no answer within 10 s in the next"))
    }

    @Test("Kills never count, however many there are; the pauses grow to a bound and go on for ever")
    func kills() {
        var trial = trial()
        var pauses: [Int] = []
        for round in 0..<1_000 {
            let signal = [SIGKILL, SIGTERM, SIGHUP, SIGXCPU][round % 4]
            guard case .again(let pause) = trial.ended(.signal(signal), at: round % 3 == 0 ? nil : .analysis) else {
                Issue.record("kill \(round) counts")
                return
            }
            pauses.append(pause)
        }
        #expect(pauses == pauses.sorted() && pauses[0] == 100 && pauses.last == 30_000)
        trial.answered()
        #expect(trial.ended(.signal(SIGKILL), at: .analysis) == .again(afterMilliseconds: 100))
    }

    @Test("A kill between two traps neither counts nor takes the first trap back")
    func killBetween() {
        var trial = trial()
        #expect(trial.ended(.signal(SIGTRAP), at: .analysis) == .again(afterMilliseconds: 0))
        guard case .again = trial.ended(.signal(SIGKILL), at: .analysis),
            case .dead = trial.ended(.signal(SIGTRAP), at: .analysis)
        else {
            Issue.record("not dead after the second trap")
            return
        }
    }

    @Test(
        "What a child does before it has an article, an exit of its own, and a child that cannot start speak against no article"
    )
    func noFaultOfAnArticle() {
        for (end, stage): (SuspectTrial.End, SuspectTrial.Stage?) in [
            (.signal(SIGABRT), nil), (.silent, nil), (.exited(78), .analysis), (.exited(0), nil),
            (.notStarted("no memory"), nil),
        ] {
            var trial = trial()
            for _ in 0..<3 {
                guard case .goOnWithout = trial.ended(end, at: stage) else {
                    Issue.record("\(end) at \(String(describing: stage)) is held against an article")
                    return
                }
            }
        }
    }

    @Test("Of random ends, an article dies exactly when two of its own children in a row trapped or were silent")
    func randomEnds() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Dice(seed: seed)
        for _ in 0..<2_000 {
            var trial = trial()
            var counts = 0
            for _ in 0..<Int.random(in: 1...20, using: &dice) {
                switch Int.random(in: 0..<4, using: &dice) {
                case 0:
                    trial.answered()
                    counts = 0
                case 1:
                    let decision = trial.ended(.signal(SIGKILL), at: .analysis)
                    guard case .again = decision else {
                        Issue.record("seed \(seed): a kill led to \(decision)")
                        return
                    }
                default:
                    let end: SuspectTrial.End =
                        Bool.random(using: &dice) ? .silent : .signal(dice.pick(SuspectTrial.trapSignals))
                    counts += 1
                    let isDead = if case .dead = trial.ended(end, at: .judging) { true } else { false }
                    guard isDead == (counts == 2) else {
                        Issue.record("seed \(seed): dead is \(isDead) after \(counts) in a row")
                        return
                    }
                    if isDead { counts = 0 }
                }
            }
        }
    }
}

@Suite("Poison: what the desk itself trapped on")
struct TrapNotesTests {
    @Test("Two notes of one accession make it dead, one does not, and each says where it was")
    func twice() {
        let notes = TrapNotes("4 judging 7\n11 judging 9\n6 analysis 7\n")
        #expect(notes.dead == [7: "the desk itself ended on it twice: SIGILL in judging, then SIGABRT in analysis"])
    }

    @Test("Lines that no desk has written, kills among them, are no notes")
    func strangeLines() {
        let notes = TrapNotes("9 judging 7\n9 judging 7\n4 sleeping 7\n4 judging\n4 judging x\n\n4 jud")
        #expect(notes.notes.isEmpty)
    }

    @Test("What was recorded since is forgotten; the rest is written as it was read")
    func forgets() {
        var notes = TrapNotes("4 judging 7\n5 analysis 8\n")
        notes.forget(below: 8)
        #expect(notes.text == "5 analysis 8\n")
    }
}
