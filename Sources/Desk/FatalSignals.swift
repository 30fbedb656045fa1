internal import Glibc
internal import Synchronization

/// Notes, when the process ends by a trap signal, which article the trapping thread was on.
///
/// Each hand of the desk (a worker, the sequencer) says what it takes up and when it lays it down; that is two stores to
/// memory that is there from the start. The signal handler looks which hand its own thread is, writes one line to a
/// file that is open already, and hands the signal on to whoever had it before. It calls nothing but `write`,
/// `sigaction` and `raise`, all async-signal-safe, and allocates nothing.
///
/// A signal from another process (the service manager's watchdog sends SIGABRT) is no trap and leaves no note. Nor
/// does a stack overflow on a thread without an alternate stack: then the kernel ends the process at once.
public enum FatalSignals {
    /// What a hand does with an article.
    enum Stage: UInt64, CaseIterable {
        case analysis = 1
        case judging = 2

        var word: String { "\(self)" }
    }

    /// One for each worker there can be, and the sequencer. A hand's number is `claim`ed.
    private static let slotCount = 2_048
    /// Thread, stage and accession of each hand; the thread is 0 for one that holds nothing. Zeroed pages that are made
    /// before the first hand and never go: a signal may come at any time.
    nonisolated(unsafe) private static let slots: UnsafeMutablePointer<Slot> = {
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: slotCount)
        for i in 0..<slotCount { (slots + i).initialize(to: Slot()) }
        return slots
    }()
    private static let claimed = Atomic<Int>(0)

    private struct Slot: ~Copyable {
        let thread = Atomic<UInt>(0)
        let stage = Atomic<UInt64>(0)
        let accession = Atomic<UInt64>(0)
    }

    /// A hand: what one worker, or the sequencer, has before it.
    struct Hand: Sendable {
        private let slot: Int
        private let stage: Stage

        /// Slots are shared out in turn, and come round again to a desk that is opened anew. There are more than a desk may
        /// have workers (1,024), so no two hands of one desk share one.
        init(_ stage: Stage) {
            self.stage = stage
            slot = claimed.add(1, ordering: .relaxed).oldValue % slotCount
        }

        /// Takes up an article. Until `layDown` the caller stays on this thread: no `await`.
        func takeUp(_ accession: UInt64) {
            let slot = slots + slot
            slot.pointee.accession.store(accession, ordering: .relaxed)
            slot.pointee.stage.store(stage.rawValue, ordering: .relaxed)
            slot.pointee.thread.store(UInt(pthread_self()), ordering: .relaxed)
        }

        func layDown() { (slots + slot).pointee.thread.store(0, ordering: .relaxed) }
    }

    // What the handler reads: set before it is installed, never changed but for the file.
    nonisolated(unsafe) private static var previous: UnsafeMutablePointer<sigaction>?
    nonisolated(unsafe) private static var line: UnsafeMutablePointer<UInt8>?
    private static let file = Atomic<Int32>(-1)
    private static let hasNoted = Atomic<Bool>(false)

    /// From now on a trap leaves a note in `stateDirectory`, after `notes`, which are kept. Again for each desk that this
    /// process opens. To be called by a process that holds the folder's journals.
    /// - Returns: what went wrong; then there are no notes, and the desk is as good as ever.
    static func note(in stateDirectory: String, after notes: TrapNotes) -> String? {
        guard previous != nil else { return nil }
        let path = "\(stateDirectory)/\(TrapNotes.file)"
        let opened = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o640)
        guard opened >= 0 else { return "open \(path): \(String(cString: strerror(errno)))" }
        if notes.text.isEmpty || TrapNotes.read(stateDirectory).notes != notes.notes {
            // Not replaced as a whole: after a crash in between there is one note less, and one more crash to come.
            let text = Array(notes.text.utf8)
            guard ftruncate(opened, 0) == 0,
                text.withUnsafeBytes({ write(opened, $0.baseAddress, $0.count) }) == text.count
            else {
                close(opened)
                return "write \(path): \(String(cString: strerror(errno)))"
            }
        }
        let before = file.exchange(opened, ordering: .relaxed)
        if before >= 0 { close(before) }
        return nil
    }

    /// Installs the handler, once, on top of whoever has these signals now.
    public static func install() {
        guard previous == nil else { return }
        // What the handler touches is made before it can run.
        _ = slots
        _ = file.load(ordering: .relaxed)
        hasNoted.store(false, ordering: .relaxed)
        line = .allocate(capacity: 64)
        let kept = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
        previous = kept
        for signal in SuspectTrial.trapSignals {
            var action = sigaction()
            action.__sigaction_handler.sa_sigaction = handler
            action.sa_flags = SA_SIGINFO | SA_ONSTACK
            sigemptyset(&action.sa_mask)
            sigaction(signal, &action, kept + Int(signal))
        }
    }

    private static let handler:
        @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void =
            { signal, info, _ in
                let code = info?.pointee.si_code ?? 0
                // Positive: the kernel's, for what this thread did. Else someone sent it: `abort` is this process itself.
                let isOurs = code > 0 || info?.pointee._sifields._kill.si_pid == getpid()
                if isOurs { FatalSignals.writeNote(signal) }
                guard let previous = FatalSignals.previous else { return }
                sigaction(signal, previous + Int(signal), nil)
                // The instruction that trapped traps again, with all its circumstances; SIGTRAP comes after it, and what was
                // sent comes once.
                if code <= 0 || signal == SIGTRAP { raise(signal) }
            }

    private static func writeNote(_ signal: Int32) {
        let file = file.load(ordering: .relaxed)
        guard file >= 0, let line, !hasNoted.exchange(true, ordering: .relaxed) else { return }
        let me = UInt(pthread_self())
        for i in 0..<slotCount where (slots + i).pointee.thread.load(ordering: .relaxed) == me {
            var count = 0
            count = appendNumber(UInt64(signal), to: line, at: count)
            count = append(
                (slots + i).pointee.stage.load(ordering: .relaxed) == 2 ? " judging " : " analysis ", line, count)
            count = appendNumber((slots + i).pointee.accession.load(ordering: .relaxed), to: line, at: count)
            line[count] = 0x0A
            _ = write(file, line, count + 1)
            return
        }
    }

    private static func append(_ word: StaticString, _ line: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        for i in 0..<word.utf8CodeUnitCount { line[count + i] = word.utf8Start[i] }
        return count + word.utf8CodeUnitCount
    }

    private static func appendNumber(_ number: UInt64, to line: UnsafeMutablePointer<UInt8>, at start: Int) -> Int {
        var divisor: UInt64 = 1
        while number / divisor >= 10 { divisor *= 10 }
        var count = start
        while divisor > 0 {
            line[count] = UInt8(truncatingIfNeeded: 48 + number / divisor % 10)
            count += 1
            divisor /= 10
        }
        return count
    }
}
