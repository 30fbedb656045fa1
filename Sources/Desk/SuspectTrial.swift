internal import Glibc

/// What becomes of one suspect after another: decides from how the children ended, does nothing.
///
/// After an unclean end every article that was accepted and not recorded may be the one that ended the desk. Each is
/// gone through in a child process first. Two children in a row that trap on an article, or give no answer on it, make
/// it dead. A child that was killed from outside, or that could not do its work, is never the article's fault.
///
///     switch trial.ended(.signal(SIGILL), at: .analysis) {
///     case .again(let milliseconds): // a new child, the same article
///     case .dead(let reason):        // on with the next article
///     case .goOnWithout(let why):    // no child can tell: the desk takes the rest as they are
///     }
struct SuspectTrial: Sendable {
    /// What a child was doing with an article; the bytes that it says so with.
    enum Stage: UInt8, Sendable, CaseIterable, CustomStringConvertible {
        case reading = 0x72, analysis = 0x61, judging = 0x6A, recording = 0x77

        var description: String {
            switch self {
            case .reading: "reading it from the intake journal"
            case .analysis: "analysis"
            case .judging: "judging"
            case .recording: "writing its record"
            }
        }
    }

    /// How a child ended.
    enum End: Sendable, Hashable {
        case signal(Int32)
        /// It gave no answer, and was killed for it.
        case silent
        /// By itself, with this status, though there was more to do.
        case exited(Int32)
        /// It never ran.
        case notStarted(String)
    }

    enum Decision: Sendable, Hashable {
        /// The same article again in a new child, after a pause.
        case again(afterMilliseconds: Int)
        case dead(reason: String)
        case goOnWithout(String)
    }

    /// Signals that a program ends itself with, by what it does: those and no others speak against an article.
    static let trapSignals: [Int32] = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS]
    private static let pauseMilliseconds = 100
    private static let longestPauseMilliseconds = 30_000

    private let answerMilliseconds: Int
    /// Children that ended on the present article, each in a few words.
    private var faults: [String] = []
    /// Children killed from outside since the last answer.
    private var kills = 0

    /// - Parameter answerMilliseconds: how long a child was given, for the reason.
    init(answerMilliseconds: Int) { self.answerMilliseconds = answerMilliseconds }

    /// The present article went through; the next one is on.
    mutating func answered() {
        faults = []
        kills = 0
    }

    /// The child ended on the present article in `stage`, or, where that is nil, before it had begun with it.
    mutating func ended(_ end: End, at stage: Stage?) -> Decision {
        switch end {
        case .signal(let signal) where Self.trapSignals.contains(signal):
            guard let stage else {
                return .goOnWithout("the child ended by \(Self.name(of: signal)) before it had an article")
            }
            return fault(Self.name(of: signal), stage)
        case .silent:
            guard let stage else { return .goOnWithout("the child did not begin with its work") }
            let seconds = Double(answerMilliseconds) / 1_000
            return fault("no answer within \(seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)") s", stage)
        case .signal:
            // Out of memory, an operator, a service manager: whoever it was, not the article. No end to it, only longer
            // and longer pauses: an article must not die because the machine is short of memory.
            kills += 1
            let pause = Self.pauseMilliseconds << min(kills - 1, 16)
            return .again(afterMilliseconds: min(pause, Self.longestPauseMilliseconds))
        case .exited(let status):
            return .goOnWithout("the child exited with status \(status)")
        case .notStarted(let reason):
            return .goOnWithout(reason)
        }
    }

    private mutating func fault(_ what: String, _ stage: Stage) -> Decision {
        faults.append(what)
        guard faults.count == 2 else { return .again(afterMilliseconds: 0) }
        defer { answered() }
        let (first, second) = (faults[0], faults[1])
        let said =
            first == second ? "\(first) in two child processes" : "\(first) in one child process, \(second) in the next"
        return .dead(reason: "\(stage): \(said)")
    }

    static func name(of signal: Int32) -> String {
        switch signal {
        case SIGILL: "SIGILL"
        case SIGTRAP: "SIGTRAP"
        case SIGSEGV: "SIGSEGV"
        case SIGBUS: "SIGBUS"
        case SIGFPE: "SIGFPE"
        case SIGABRT: "SIGABRT"
        case SIGSYS: "SIGSYS"
        case SIGKILL: "SIGKILL"
        default: "signal \(signal)"
        }
    }
}
