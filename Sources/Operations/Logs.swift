import Glibc
import Logging
import Synchronization

/// Where the log goes and how it looks.
///
/// ```swift
/// Logs.bootstrap(loaded.settings.logging, environment: ProcessInfo.processInfo.environment)
/// ```
public enum Logs {
    /// Sets up swift-log for the whole process; to be called once, before the first `Logger`.
    public static func bootstrap(
        _ settings: Settings.Logging, environment: [String: String], identifier: String = "wiredesk"
    ) {
        let destination = destination(settings.format, environment: environment, identifier: identifier)
        threshold.set(settings.level)
        LoggingSystem.bootstrap { label in
            LineLogHandler(label: label, threshold: threshold, destination: destination)
        }
    }

    /// From the next line on, in every logger that was not given a level of its own.
    public static func setLevel(_ level: LogLevel) { threshold.set(level) }

    private static let threshold = LogThreshold()

    /// What `auto` means here, and the sink for it.
    static func destination(
        _ format: LogFormat, environment: [String: String], identifier: String
    ) -> LogDestination {
        let journal = JournalStream.isStandardError(environment)
        switch format {
        case .plain: return .standardError(journal ? .prefixed : .plain)
        case .json: return .standardError(.json)
        case .journald: return Journald(identifier: identifier).map { .journald($0) } ?? .standardError(.prefixed)
        case .auto:
            guard journal else { return .standardError(.plain) }
            return Journald(identifier: identifier).map { .journald($0) } ?? .standardError(.prefixed)
        }
    }
}

/// Where the lines of one process go.
enum LogDestination: Sendable {
    enum Style: Sendable { case plain, prefixed, json }
    case standardError(Style)
    case journald(Journald)
}

/// `JOURNAL_STREAM=DEVICE:INODE` says that a stream of ours is the journal; it is inherited, so it is compared with
/// what standard error really is.
enum JournalStream {
    static func isStandardError(_ environment: [String: String]) -> Bool {
        guard let stream = environment["JOURNAL_STREAM"] else { return false }
        var status = stat()
        guard fstat(STDERR_FILENO, &status) == 0 else { return false }
        return stream == "\(status.st_dev):\(status.st_ino)"
    }
}

/// How much is logged now: one for all loggers, since each keeps a copy of its handler.
final class LogThreshold: Sendable {
    private let place = Atomic<Int>(2)

    func set(_ level: LogLevel) {
        place.store(LogLevel.allCases.firstIndex(of: level) ?? 2, ordering: .relaxed)
    }

    /// `Logger.Level` has the same cases in the same order.
    var level: Logger.Level { Logger.Level.allCases[place.load(ordering: .relaxed)] }
}

/// One event as a line, or as a datagram to the journal, in one system call.
struct LineLogHandler: LogHandler {
    let label: String
    private let threshold: LogThreshold
    private var ownLevel: Logger.Level?
    var logLevel: Logger.Level {
        get { ownLevel ?? threshold.level }
        set { ownLevel = newValue }
    }
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    let destination: LogDestination

    init(label: String, threshold: LogThreshold, destination: LogDestination) {
        self.label = label
        self.threshold = threshold
        self.destination = destination
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields = metadata
        if let provided = metadataProvider?.get() { fields.merge(provided) { $1 } }
        if let own = event.metadata { fields.merge(own) { $1 } }
        if let error = event.error { fields["error"] = "\(error)" }
        let line = LogLine(
            level: event.level, label: label, message: event.message.description,
            fields: fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value.description) },
            file: event.file, line: event.line)
        switch destination {
        case .journald(let journal):
            if !journal.send(line) { write(line.prefixed) }
        case .standardError(.plain): write(line.plain(at: WallClock.now()))
        case .standardError(.prefixed): write(line.prefixed)
        case .standardError(.json): write(line.json(at: WallClock.now()))
        }
    }

    /// A log that cannot be written has nowhere to say so; what does not fit into a full pipe waits for its reader.
    private func write(_ text: String) {
        var text = text
        text.append("\n")
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while let base = rest.baseAddress, !rest.isEmpty {
                let count = Glibc.write(STDERR_FILENO, base, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    return
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
    }
}
