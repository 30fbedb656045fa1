internal import Glibc
internal import Journal
internal import Logging
internal import Synchronization

/// Goes through what an end left in the intake journal without a record, one article after the other, in a child
/// process, so that an article that traps takes down no desk but the child (DESIGN.md, "Poison").
///
/// `examine` one slice after the other, in order, then `end`.
final class SuspectExamination: Sendable {
    /// A suspect that the desk must not touch, and why.
    struct Dead: Sendable {
        var reason: String
        /// It could be read, so that its record can name it.
        var isReadable: Bool
    }

    private struct State {
        var trial: SuspectTrial
        var child: SuspectProcess?
        /// What the child judges by.
        var generation = 0
        var hasGivenUp = false
    }
    private let command: SuspectCommand
    private let inForce: AnalysisInForce
    private let answerMilliseconds: Int
    private let logger: Logger
    private let isStopping: @Sendable () -> Bool
    /// Held while a slice is gone through; there is one caller.
    private let state: Mutex<State>
    /// What keeps it waiting, if something does; for whoever asks how the desk is.
    private let obstacle = Mutex<String?>(nil)

    /// - Parameter isStopping: asked ten times a second; true ends everything, with nothing found.
    init(
        command: SuspectCommand, inForce: AnalysisInForce, answerMilliseconds: Int, logger: Logger,
        isStopping: @escaping @Sendable () -> Bool
    ) {
        self.command = command
        self.inForce = inForce
        self.answerMilliseconds = answerMilliseconds
        self.logger = logger
        self.isStopping = isStopping
        state = Mutex(State(trial: SuspectTrial(answerMilliseconds: answerMilliseconds)))
    }

    var waitingFor: String? { obstacle.withLock { $0 } }

    /// Those among the articles of `slice` that are dead, by accession.
    func examine(_ slice: JournalSlice, except known: Set<UInt64>) async -> [UInt64: Dead] {
        await BlockingThread.run("wd-suspects") { [self] in
            state.withLock { state in examine(slice.entries.filter { !known.contains($0.sequence) }, of: slice, &state)
            }
        }
    }

    /// Lets the child go.
    func end() async {
        await BlockingThread.run("wd-suspects") { [self] in
            state.withLock { state in
                state.child?.finish(patienceMilliseconds: 1_000)
                state.child = nil
            }
        }
    }

    private func examine(
        _ suspects: [JournalSlice.Entry], of slice: JournalSlice, _ state: inout State
    ) -> [UInt64: Dead] {
        var dead: [UInt64: Dead] = [:]
        var next = 0
        while next < suspects.count, !state.hasGivenUp, !isStopping() {
            let progress = goOn(suspects[next...], of: slice, &state)
            if progress.answered > 0 {
                state.trial.answered()
                obstacle.withLock { $0 = nil }
            }
            next += progress.answered
            guard let end = progress.end, next < suspects.count else { continue }
            state.child = nil
            let suspect = suspects[next].sequence
            switch state.trial.ended(end, at: progress.stage) {
            case .again(let milliseconds):
                logger.warning("suspect \(suspect): the child ended: \(end); the same article again in a new one")
                if milliseconds > 1_000 {
                    obstacle.withLock { $0 = "the child that looks at accession \(suspect) is killed each time" }
                }
                pause(milliseconds)
            case .dead(let reason):
                logger.error("accession \(suspect) becomes a dead entry: \(reason)")
                dead[suspect] = Dead(reason: reason, isReadable: progress.stage != .reading)
                next += 1
            case .goOnWithout(let why):
                logger.error("suspects are no longer looked at in a child process: \(why)")
                state.hasGivenUp = true
            }
        }
        return dead
    }

    private func goOn(
        _ suspects: ArraySlice<JournalSlice.Entry>, of slice: JournalSlice, _ state: inout State
    ) -> SuspectProcess.Progress {
        let current = inForce.current
        if state.generation != current.generation {
            state.child?.finish(patienceMilliseconds: 1_000)
            state.child = nil
        }
        var frames: [UInt8] = []
        let child: SuspectProcess
        do throws(SuspectProcess.Failure) {
            if let living = state.child {
                child = living
            } else {
                child = try SuspectProcess(command)
                frames = current.sources.encoded
                state.generation = current.generation
            }
        } catch {
            return SuspectProcess.Progress(end: .notStarted(error.reason))
        }
        state.child = child
        for suspect in suspects { SuspectChild.append(suspect, of: slice, to: &frames) }
        return child.examine(
            frames, count: suspects.count, answerMilliseconds: answerMilliseconds, isStopping: isStopping)
    }

    private func pause(_ milliseconds: Int) {
        for _ in 0..<(milliseconds / 100) where !isStopping() { usleep(100_000) }
    }
}
