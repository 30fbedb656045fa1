internal import CTransportLoop
internal import Glibc
internal import ZeroMQ

/// Measures the binding against a plain C loop over tcp loopback. Each Swift round stands beside a C round of the same
/// pattern, size and count right before it, so that what else the machine does weighs on both; the ratio of a row is the
/// median of the pairs' ratios.
/// ```swift
/// for row in try await TransportBenchmark.run() { print(row) }
/// ```
public struct TransportBenchmark {
    /// Minimum, median and maximum of the rounds.
    public struct Spread: Sendable {
        public var minimum: Double
        public var median: Double
        public var maximum: Double

        init(_ values: [Double]) {
            let sorted = values.sorted()
            minimum = sorted.first ?? 0
            median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
            maximum = sorted.last ?? 0
        }
    }

    public struct Row: Sendable, CustomStringConvertible {
        /// Pattern and placement: `push-pull pinned`; `push-pull hop` runs on the global pool; `ping-pong`.
        public var name: String
        /// Bytes of a message.
        public var size: Int
        /// Messages a call, at most.
        public var batch: Int
        /// Of the Swift side; for ping-pong, round trips a second.
        public var messagesPerSecond: Spread
        public var referencePerSecond: Spread
        /// Swift over C, round by round.
        public var ratio: Spread
        /// What the whole process spent a message, both sides and libzmq's threads: steadier than rates on a machine that
        /// does other things too.
        public var cpuNanosecondsPerMessage: Spread
        public var referenceCPUNanosecondsPerMessage: Spread

        public var description: String {
            func pad(_ text: String, _ width: Int) -> String {
                String(repeating: " ", count: max(0, width - text.count)) + text
            }
            func thousandths(_ value: Double) -> String {
                let whole = Int((value * 1_000).rounded())
                return "\(whole / 1_000)." + String(String(1_000 + whole % 1_000).dropFirst())
            }
            func rates(_ rates: Spread) -> String {
                pad("\(Int(rates.minimum))", 8) + pad("\(Int(rates.median))", 8) + pad("\(Int(rates.maximum))", 8)
            }
            return name + String(repeating: " ", count: max(1, 28 - name.count)) + pad("\(size)", 6)
                + pad("\(batch)", 5)
                + " |" + rates(messagesPerSecond) + " |" + rates(referencePerSecond) + " | "
                + thousandths(ratio.minimum)
                + " " + thousandths(ratio.median) + " " + thousandths(ratio.maximum)
                + " |" + pad("\(Int(cpuNanosecondsPerMessage.median))", 7)
                + pad("\(Int(referenceCPUNanosecondsPerMessage.median))", 7)
        }
    }

    /// The heading of `Row.description`: minimum, median and maximum of each.
    public static let heading =
        "name                          size batch |   Swift msg/s (min med max) |       C msg/s (min med max) | Swift / C         | CPU ns/msg, C"

    /// - Parameters:
    ///   - rounds: pairs a row, at least 5; many short ones say more than few long ones on a machine that is not quiet.
    ///   - megabytes: what a round moves, at most; messages of 100 B stop at 100,000 for every 40 MB.
    ///   - batches: messages a call.
    /// - Throws: what libzmq refused.
    public static func run(
        rounds: Int = 15, megabytes: Int = 60, sizes: [Int] = [100, 4_096], batches: [Int] = [1, 64]
    ) async throws -> [Row] {
        var rows: [Row] = []
        for size in sizes {
            let count = max(1_000, min(megabytes * 2_500, megabytes * 1_000_000 / max(1, size)))
            for pattern in Stream.Pattern.allCases {
                for batch in batches {
                    // One message a call costs a suspension each: fewer of them say as much.
                    let count = batch == 1 ? count / 4 : count
                    for placement in Stream.Placement.allCases {
                        for body in placement == .pinned && batch > 1 && size >= 1_024
                            ? [Stream.Body.copied, .adopted] : [.copied]
                        {
                            let stream = Stream(
                                pattern: pattern, placement: placement, body: body, size: size, count: count,
                                batch: batch, highWaterMark: 10_000)
                            let adopted = body == .adopted ? " adopted" : ""
                            rows.append(
                                try await row(
                                    "\(pattern.rawValue) \(placement.rawValue)\(adopted)", size: size, batch: batch,
                                    count: count, rounds: rounds,
                                    reference: {
                                        var sum: UInt64 = 0
                                        return transport_loop_stream(
                                            pattern == .pushPull
                                                ? TRANSPORT_LOOP_PUSH_PULL : TRANSPORT_LOOP_DEALER_ROUTER,
                                            CInt(size), CInt(count), 10_000, &sum)
                                    }, measured: { try await stream.run() }))
                        }
                    }
                }
            }
        }
        let trips = max(1_000, megabytes * 25)
        rows.append(
            try await row(
                "ping-pong", size: 100, batch: 1, count: trips, rounds: rounds,
                reference: { transport_loop_ping_pong(100, CInt(trips)) },
                measured: { try await PingPong(size: 100, count: trips).run() }))
        return rows
    }

    private static func row(
        _ name: String, size: Int, batch: Int, count: Int, rounds: Int, reference: () -> Int64,
        measured: () async throws -> Duration
    ) async throws -> Row {
        func cpuNanoseconds() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
            return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
        }
        var (ours, theirs, ourCPU, theirCPU): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
        for _ in 0..<max(1, rounds) {
            let before = cpuNanoseconds()
            let nanoseconds = reference()
            guard nanoseconds > 0 else { throw ZeroMQError(code: CInt(-nanoseconds), operation: "C loop") }
            let between = cpuNanoseconds()
            theirs.append(Double(count) * 1e9 / Double(nanoseconds))
            theirCPU.append((between - before) / Double(count))
            ours.append(Double(count) / (try await measured() / .seconds(1)))
            ourCPU.append((cpuNanoseconds() - between) / Double(count))
        }
        return Row(
            name: name, size: size, batch: batch, messagesPerSecond: Spread(ours), referencePerSecond: Spread(theirs),
            ratio: Spread(zip(ours, theirs).map { $0 / $1 }), cpuNanosecondsPerMessage: Spread(ourCPU),
            referenceCPUNanosecondsPerMessage: Spread(theirCPU))
    }
}
