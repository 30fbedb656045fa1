import ArgumentParser
import Foundation
import Synchronization

struct EndToEnd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end-to-end",
        abstract: "Producer, desk and subscriber as real processes over TCP loopback, everything durable.",
        discussion: """
            Articles are made up on the fly (or read from --corpus), stamped with the moment they are sent, fed to \
            `wiredesk-producer feed -`, journalled, analysed and published by `wiredesk-consumer`, and received by \
            `wiredesk-subscriber`, whose output is read here. First at full speed for --seconds, which gives \
            articles_per_second; then at half that rate for a quarter of the time, which gives the latency that a desk \
            with room to spare has. latency_ms is of the full-speed run: it is what waits in the producer's credit. \
            Beside them stands what the state folder's disk alone takes.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: "Seconds at full speed.")
    var seconds = 60.0

    @Option(
        help: ArgumentHelp(
            "Articles to send in place of made-up ones, over and over; one ninjs a line.", valueName: "file.ndjson"))
    var corpus: String?

    @Option(help: ArgumentHelp("Folder on the disk to measure; a temporary one is made in it.", valueName: "dir"))
    var stateDir = "/var/tmp"

    @Option(help: "Share of repeats in made-up articles, 0 to 1.")
    var repeats = 0.2

    func run() async throws {
        let folder = stateDir + "/wiredesk-bench-\(getpid())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let disk = try DiskReference.measure(in: folder)
        let lines = try corpus.map { try CorpusFile($0) }
        let full = try Run(folder: folder + "/full", seconds: seconds, rate: nil, file: lines, repeats: repeats)
            .result()
        let half = try Run(
            folder: folder + "/half", seconds: max(5, seconds / 4), rate: full.articlesPerSecond / 2, file: lines,
            repeats: repeats
        ).result()
        print(full, half, disk)
    }

    private func print(_ full: Run.Result, _ half: Run.Result, _ disk: DiskReference) {
        if output.json {
            Report.print(object: [
                "articles_per_second": full.articlesPerSecond.rounded(),
                "articles": full.articles,
                "seconds": full.seconds,
                "latency_ms": full.latencyObject,
                "article_bytes_mean": full.meanBytes.rounded(),
                "processes": full.usageObject,
                "half_load": [
                    "articles_per_second": half.articlesPerSecond.rounded(), "latency_ms": half.latencyObject,
                ] as [String: Any],
                "disk_alone": disk.object,
            ])
            return
        }
        var report = Report(
            title: "end-to-end: \(full.articles) articles of \(Int(full.meanBytes)) bytes in \(Int(full.seconds)) s",
            columns: ["run", "articles/s", "p50 ms", "p99 ms", "p99.9 ms"])
        for (name, result) in [("full speed", full), ("half load", half)] {
            report.rows.append([
                .text(name), .number(result.articlesPerSecond, places: 0),
                .number(result.latency.quantile(0.5), places: 1), .number(result.latency.quantile(0.99), places: 1),
                .number(result.latency.quantile(0.999), places: 1),
            ])
        }
        for process in full.usage {
            report.notes.append(
                "\(process.name): \(String(format: "%.1f", process.cpuSeconds)) s CPU, peak \(Int(process.peakMegabytes)) MB"
            )
        }
        report.notes.append(disk.sentence)
        report.print(json: false)
    }
}

/// One measured run of the three programs.
private struct Run {
    struct Usage {
        var name: String
        var cpuSeconds: Double
        var peakMegabytes: Double
    }
    struct Result {
        var articles: Int
        var seconds: Double
        var meanBytes: Double
        var latency: LatencyHistogram
        var usage: [Usage]
        var articlesPerSecond: Double { Double(articles) / seconds }
        var latencyObject: [String: Any] {
            func rounded(_ share: Double) -> Double { (latency.quantile(share) * 100).rounded() / 100 }
            return ["p50": rounded(0.5), "p99": rounded(0.99), "p99_9": rounded(0.999)]
        }
        var usageObject: [String: Any] {
            Dictionary(
                uniqueKeysWithValues: usage.map {
                    (
                        $0.name,
                        ["cpu_seconds": ($0.cpuSeconds * 10).rounded() / 10, "peak_rss_mb": $0.peakMegabytes.rounded()]
                    )
                })
        }
    }
    let folder: String
    let seconds: Double
    /// Articles a second; nil is as fast as they are taken.
    let rate: Double?
    let file: CorpusFile?
    let repeats: Double

    func result() throws -> Result {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let settings = folder + "/wiredesk.yaml"
        try Data("logging:\n  level: warning\n".utf8).write(to: URL(fileURLWithPath: settings))
        let ports = try (0..<4).map { _ in try FreePort.any() }
        let intake = "tcp://127.0.0.1:\(ports[0])"
        let publish = "tcp://127.0.0.1:\(ports[1])"
        let replay = "tcp://127.0.0.1:\(ports[2])"
        let desk = try ChildProcess(
            "wiredesk-consumer",
            [
                "--config", settings, "--state-dir", folder + "/state", "--intake", intake, "--publish", publish,
                "--replay", replay, "--http", "127.0.0.1:\(ports[3])",
            ])
        defer { if desk.isRunning { desk.terminate() } }
        try FreePort.waitUntilOpen(ports[2], while: desk)

        let received = Pipe()
        let subscriber = try ChildProcess(
            "wiredesk-subscriber",
            ["--from", "now", "--output", "ndjson", "--publish", publish, "--replay", replay], output: received)
        defer { if subscriber.isRunning { subscriber.terminate() } }
        let sink = RecordSink(descriptor: received.fileHandleForReading.fileDescriptor)
        sink.start()
        Thread.sleep(forTimeInterval: 1)

        let sent = Pipe()
        let producer = try ChildProcess(
            "wiredesk-producer", ["feed", "-", "--to", intake, "--format", "ninjs-ndjson", "--quiet"], input: sent)
        let began = SendClock.now()
        let (articles, bytes) = try send(to: sent.fileHandleForWriting.fileDescriptor)
        var usage: [String: Usage] = [:]
        func sample() {
            for process in [producer, desk, subscriber] where process.isRunning {
                let now = process.usage
                let before = usage[process.name]
                // A process that is just ending has no memory any more.
                usage[process.name] = Usage(
                    name: process.name, cpuSeconds: max(now.cpuSeconds, before?.cpuSeconds ?? 0),
                    peakMegabytes: max(now.peakMegabytes, before?.peakMegabytes ?? 0))
            }
        }
        sample()
        try sent.fileHandleForWriting.close()
        while producer.isRunning {
            sample()
            Thread.sleep(forTimeInterval: 0.02)
        }
        let status = producer.wait()
        guard status == 0 else { throw BenchError("wiredesk-producer ended with status \(status)") }
        let deadline = Date().addingTimeInterval(60)
        while sink.state.count < articles, Date() < deadline { Thread.sleep(forTimeInterval: 0.02) }
        sample()
        let state = sink.state
        guard state.count == articles else {
            throw BenchError("\(articles) articles were acknowledged, \(state.count) records arrived within a minute")
        }
        subscriber.terminate()
        desk.terminate()
        let end = desk.wait()
        guard end == 0 else { throw BenchError("wiredesk-consumer ended with status \(end)") }
        return Result(
            articles: articles, seconds: Double(state.lastMicroseconds - began) / 1e6,
            meanBytes: Double(bytes) / Double(max(1, articles)), latency: state.latency,
            usage: [producer, desk, subscriber].compactMap { usage[$0.name] })
    }

    /// Writes articles for the time given; answers how many, and their bytes.
    private func send(to descriptor: Int32) throws -> (articles: Int, bytes: Int) {
        var corpus = Corpus(options: .init(repeatShare: repeats, seed: UInt64(SendClock.now())))
        var file = file
        let began = SendClock.now()
        let end = began + Int64(seconds * 1e6)
        var articles = 0
        var bytes = 0
        var lines: [UInt8] = []
        while true {
            let now = SendClock.now()
            guard now < end else { break }
            var batch = 16
            if let rate {
                batch = min(64, Int(Double(now - began) / 1e6 * rate) - articles)
                guard batch > 0 else {
                    usleep(500)
                    continue
                }
            }
            lines.removeAll(keepingCapacity: true)
            let stamp = SendClock.stamp(now)
            for _ in 0..<batch {
                if file != nil {
                    file?.appendNext(created: stamp, to: &lines)
                } else {
                    corpus.appendNext(created: stamp, to: &lines)
                }
            }
            guard Descriptor.write(lines, to: descriptor) else { throw BenchError("wiredesk-producer stopped reading") }
            articles += batch
            bytes += lines.count
        }
        return (articles, bytes)
    }
}

/// Reads the subscriber's output: counts records, and takes the latency from the stamp in each.
private final class RecordSink: Sendable {
    struct State {
        var count = 0
        var lastMicroseconds: Int64 = 0
        var latency = LatencyHistogram()
    }
    private let descriptor: Int32
    private let shared = Mutex(State())

    init(descriptor: Int32) { self.descriptor = descriptor }

    var state: State { shared.withLock { $0 } }

    func start() {
        let thread = Thread { [self] in read() }
        thread.start()
    }

    private func read() {
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var kept = 0
        while true {
            let n = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + kept, $0.count - kept) }
            if n < 0 && errno == EINTR { continue }
            guard n > 0 else { return }
            let filled = kept + n
            let now = SendClock.now()
            let consumed = buffer.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<filled]), now: now) }
            kept = filled - consumed
            if kept == buffer.count { buffer.append(contentsOf: [UInt8](repeating: 0, count: buffer.count)) }
            if kept > 0, consumed > 0 {
                buffer.withUnsafeMutableBytes { bytes in
                    _ = memmove(bytes.baseAddress!, bytes.baseAddress! + consumed, kept)
                }
            }
        }
    }

    /// Takes whole lines; answers their bytes.
    private func take(_ bytes: UnsafeRawBufferPointer, now: Int64) -> Int {
        var consumed = 0
        shared.withLock { state in
            while consumed < bytes.count,
                let newline = memchr(bytes.baseAddress! + consumed, 10, bytes.count - consumed)
            {
                let end = UnsafeRawPointer(newline) - bytes.baseAddress!
                let line = UnsafeRawBufferPointer(rebasing: bytes[consumed..<end])
                consumed = end + 1
                // Notices have no item in them, and so no stamp.
                guard let stamp = stamp(in: line) else { continue }
                state.count += 1
                state.lastMicroseconds = now
                let day: Int64 = 86_400_000_000
                state.latency.record((now % day - stamp + day) % day)
            }
        }
        return consumed
    }

    private static let stampName = Array("\"versionCreated\":\"".utf8)
    /// How far the name can be moved on where its last byte would stand on this one (Horspool 1980).
    private static let shifts = stampName.dropLast().enumerated().reduce(
        into: [Int](repeating: stampName.count, count: 256)
    ) { $0[Int($1.element)] = stampName.count - 1 - $1.offset }

    private func stamp(in line: UnsafeRawBufferPointer) -> Int64? {
        Self.stampName.withUnsafeBytes { name in
            Self.shifts.withUnsafeBufferPointer { shifts in
                let last = name.count - 1
                var start = 0
                while start + name.count + SendClock.stampBytes <= line.count {
                    let end = start + name.count
                    if line[end - 1] == name[last], memcmp(line.baseAddress! + start, name.baseAddress!, last) == 0 {
                        return SendClock.microsecondsOfDay(
                            UnsafeRawBufferPointer(rebasing: line[end..<end + SendClock.stampBytes]))
                    }
                    start += shifts[Int(line[end - 1])]
                }
                return nil
            }
        }
    }
}
