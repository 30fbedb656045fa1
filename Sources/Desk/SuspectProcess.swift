internal import Glibc

/// How a child that goes through suspects is started: the desk's own program, told to.
public struct SuspectCommand: Sendable, Hashable {
    public var executable: String
    /// With the program's name as the first.
    public var arguments: [String]
    /// `NAME=value`
    public var environment: [String]

    public init(executable: String, arguments: [String], environment: [String]) {
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
    }
}

/// One child process with a pipe to it and one from it. All calls block, and belong on a thread of their own.
///
/// It gets nothing of the desk but its pipes and standard error: no socket, no journal file, no blocked signal. When the
/// desk is gone, the end of its pipe tells it (`SuspectChild`).
final class SuspectProcess {
    private let pid: pid_t
    private let feed: Int32
    private let answers: Int32
    private var isReaped = false
    /// It has loaded what it works with, and begun.
    private var hasBegun = false
    /// What that may take: rules and models are read anew, on a machine that has other things to do after a restart.
    private static let startMilliseconds = 60_000
    /// Looks at the child's clock only where it says nothing for a while.
    private var cpuTicks: UInt64 = 0
    private static let pollMilliseconds: Int32 = 100

    struct Failure: Error {
        var reason: String
    }

    /// What came of a run of articles.
    struct Progress {
        /// Articles that went through, from the first.
        var answered = 0
        /// Where the child is with the next one.
        var stage: SuspectTrial.Stage?
        /// Nil while it lives.
        var end: SuspectTrial.End?
    }

    init(_ command: SuspectCommand) throws(Failure) {
        var toChild: [Int32] = [-1, -1]
        var fromChild: [Int32] = [-1, -1]
        // Non-blocking on this side only: each end has an open file of its own.
        guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else {
            for file in toChild + fromChild where file >= 0 { close(file) }
            throw Failure(reason: "cannot make a pipe: \(Self.text(errno))")
        }
        // Nothing else here starts processes, so between the two calls there is nobody to inherit them.
        for file in toChild + fromChild { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
        defer {
            close(toChild[0])
            close(fromChild[1])
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
        posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
        Self.closeAll(from: 3, in: &actions)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let arguments = command.arguments.map { strdup($0) }
        let environment = command.environment.map { strdup($0) }
        defer { for text in arguments + environment { free(text) } }
        var pid: pid_t = 0
        let code = posix_spawn(&pid, command.executable, &actions, &attributes, arguments + [nil], environment + [nil])
        guard code == 0 else {
            close(toChild[1])
            close(fromChild[0])
            throw Failure(reason: "cannot start \(command.executable): \(Self.text(code))")
        }
        self.pid = pid
        feed = toChild[1]
        answers = fromChild[0]
        for file in [feed, answers] { _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) | O_NONBLOCK) }
        // A bigger pipe is fewer wake-ups of both sides; where it is refused, the usual 64 KiB do.
        _ = fcntl(feed, Self.setPipeSize, 1 << 20)
    }

    /// `F_SETPIPE_SZ` of fcntl.h, which the Glibc module does not show.
    private static let setPipeSize: Int32 = 1_031

    /// glibc's `posix_spawn_file_actions_addclosefrom_np` (2.34), which the module does not show. All that the desk opens
    /// is closed by `exec` anyway; this covers what it was started with.
    private static func closeAll(from descriptor: Int32, in actions: inout posix_spawn_file_actions_t) {
        guard let symbol = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else { return }
        typealias Call = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32
        _ = unsafeBitCast(symbol, to: Call.self)(&actions, descriptor)
    }

    deinit { _ = finish(patienceMilliseconds: 0) }

    /// Feeds `frames`, `count` articles, and follows the answers until all are there or the child has ended.
    /// - Parameters:
    ///   - answerMilliseconds: how long the child may say nothing. Its own time counts: not that in which it, or this
    ///     process, was stopped, or got no processor.
    ///   - isStopping: asked ten times a second; true ends the wait, and the child.
    func examine(
        _ frames: [UInt8], count: Int, answerMilliseconds: Int, isStopping: () -> Bool
    ) -> Progress {
        var progress = Progress()
        var written = 0
        var silence = 0
        var marks = [UInt8](repeating: 0, count: 4_096)
        while progress.answered < count {
            var polled = [pollfd(fd: answers, events: Int16(POLLIN), revents: 0)]
            if written < frames.count { polled.append(pollfd(fd: feed, events: Int16(POLLOUT), revents: 0)) }
            let ready = poll(&polled, nfds_t(polled.count), Self.pollMilliseconds)
            if isStopping() { break }
            if ready == 0 {
                silence += silentMilliseconds()
                let patience = hasBegun ? answerMilliseconds : max(answerMilliseconds, Self.startMilliseconds)
                guard silence >= patience else { continue }
                progress.end = end(killed: true)
                return progress
            }
            if polled.count > 1, polled[1].revents != 0 {
                frames.withUnsafeBytes { bytes in
                    let sent = write(feed, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                    // EPIPE: the child has ended; its answers say where.
                    if sent > 0 { written += sent } else if errno == EPIPE { written = bytes.count }
                }
            }
            guard polled[0].revents != 0 else { continue }
            let got = read(answers, &marks, marks.count)
            if got > 0 {
                silence = 0
                hasBegun = true
                for mark in marks[..<got] { note(mark, &progress) }
            } else if got == 0 || (errno != EAGAIN && errno != EINTR) {
                progress.end = end(killed: false)
                return progress
            }
        }
        return progress
    }

    private func note(_ mark: UInt8, _ progress: inout Progress) {
        if mark == SuspectChild.done {
            progress.answered += 1
            progress.stage = nil
        } else if let stage = SuspectTrial.Stage(rawValue: mark) {
            progress.stage = stage
        }
    }

    /// For how long of the last wait the child could have answered: while it had a processor, or waited for something.
    /// Stopped, or waiting for a disk or for its turn, it could not.
    private func silentMilliseconds() -> Int {
        let whole = Int(Self.pollMilliseconds)
        guard let stat = Self.readSmall("/proc/\(pid)/stat"), let bracket = stat.lastIndex(of: UInt8(ascii: ")")) else {
            return whole
        }
        // proc(5): state is the first field after the name, utime and stime the 12th and 13th.
        let fields = stat[(bracket + 1)...].split(separator: UInt8(ascii: " "))
        guard fields.count > 12, let state = fields[0].first else { return whole }
        func number(_ field: Int) -> UInt64 { UInt64(String(decoding: fields[field], as: UTF8.self)) ?? 0 }
        let ticks = number(11) &+ number(12)
        defer { cpuTicks = ticks }
        switch state {
        case UInt8(ascii: "T"), UInt8(ascii: "t"): return 0
        // In hundredths of a second (USER_HZ).
        case UInt8(ascii: "R"), UInt8(ascii: "D"): return min(whole, 10 * Int(clamping: ticks &- cpuTicks))
        default: return whole
        }
    }

    private static func readSmall(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1_024)
        let count = read(file, &bytes, bytes.count)
        return count > 0 ? Array(bytes[..<count]) : nil
    }

    /// Ends it and says how it had ended: a child whose pipe is closed is past changing that.
    private func end(killed: Bool) -> SuspectTrial.End {
        let status = finish(patienceMilliseconds: 0)
        let signal = status & 0x7F
        guard signal != 0 else { return .exited(status >> 8 & 0xFF) }
        return killed && signal == SIGKILL ? .silent : .signal(signal)
    }

    /// Closes its pipe, so that it ends; kills it where it does not. Nothing of it is left then, no zombie.
    /// - Returns: the status of `waitpid`.
    @discardableResult
    func finish(patienceMilliseconds: Int) -> Int32 {
        guard !isReaped else { return 0 }
        isReaped = true
        // Where it is to be killed, that comes first: the end of its pipe would let it exit by itself, as if in order.
        if patienceMilliseconds == 0 { kill(pid, SIGKILL) }
        close(feed)
        defer { close(answers) }
        var status: Int32 = 0
        for _ in 0..<(patienceMilliseconds / 10) {
            if waitpid(pid, &status, WNOHANG) == pid { return status }
            usleep(10_000)
        }
        kill(pid, SIGKILL)
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        return status
    }

    private static func text(_ code: Int32) -> String { "\(String(cString: strerror(code))) (errno \(code))" }
}
