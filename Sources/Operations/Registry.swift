public import CoreMetrics
import Synchronization

/// The desk's figures, for Prometheus to fetch.
///
/// A swift-metrics backend: what any part counts with `Counter`, `Gauge`, `Meter`, `Recorder` or `Timer` ends up here
/// under its label with `_` for what Prometheus does not allow. Counters end in `_total` and timers in `_seconds`;
/// timers and recorders are histograms.
///
/// ```swift
/// let registry = Registry()
/// MetricsSystem.bootstrap(registry)
/// registry.describe("wiredesk_intake_articles_total", help: "Articles acknowledged since the start.")
/// registry.observe("wiredesk_index_bytes", kind: .gauge, help: "Memory of the index.") { Double(index.bytes) }
/// ```
///
/// A figure costs an atomic addition, a timer a short lock. Making one (`Counter(label:)`) takes a lock and looks
/// names up: make it once and keep it.
public final class Registry: MetricsFactory {
    /// What Prometheus knows of a figure.
    public enum Kind: String, Sendable {
        case counter, gauge, histogram
    }

    /// Upper bounds of a timer's buckets, in seconds: 100 µs (a batch of one stage) to 10 s (a disk in trouble).
    public static let durationBounds: [Double] = [
        0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]
    /// Upper bounds of a recorder's buckets, without unit: powers of four up to 16 million.
    public static let sizeBounds: [Double] = (0...12).map { Double(1 << (2 * $0)) }

    /// Series of one name. A label that takes its values from outside (a filter, a source) must not grow the
    /// exposition without bound; what is past it is added up under the value `other`.
    static let maximumSeries = 1000

    private struct Family {
        var kind: Kind
        var series: [Labels: any Series] = [:]
        var observed: [Labels: @Sendable () -> Double] = [:]
        var shown: [Labels: Double] = [:]
    }

    private struct Contents {
        var families: [String: Family] = [:]
        var help: [String: String] = [:]
        var bounds: [String: [Double]] = [:]
    }

    private let contents = Mutex(Contents())

    public init() {}

    /// Says what a figure means (`# HELP`) and, for a histogram, the upper bounds of its buckets in ascending order.
    /// Bounds count only when they are given before the figure is first made.
    public func describe(_ name: String, help: String, bounds: [Double]? = nil) {
        contents.withLock {
            $0.help[name] = help
            if let bounds { $0.bounds[name] = bounds.sorted() }
        }
    }

    /// A figure that is read when it is asked for. `read` must be quick, and must not use this registry.
    public func observe(
        _ name: String, kind: Kind, help: String, dimensions: [(String, String)] = [],
        read: @escaping @Sendable () -> Double
    ) {
        let name = PrometheusText.name(name)
        contents.withLock {
            $0.help[name] = help
            $0.families[name, default: Family(kind: kind)].observed[Labels(dimensions)] = read
        }
    }

    /// A figure whose labels come and go: these are its series from now on, in place of those shown before. Values of the
    /// same labels are added up.
    public func show(
        _ name: String, kind: Kind, help: String, series: [(dimensions: [(String, String)], value: Double)]
    ) {
        let name = PrometheusText.name(name)
        let shown = Dictionary(series.prefix(Self.maximumSeries).map { (Labels($0.dimensions), $0.value) }) { $0 + $1 }
        contents.withLock {
            $0.help[name] = help
            $0.families[name, default: Family(kind: kind)].shown = shown
        }
    }

    /// Everything, in the Prometheus text format 0.0.4 (`text/plain; version=0.0.4`), families in order of name.
    public func exposition() -> String {
        // Readers run outside the lock: they may take locks of their own.
        let contents = contents.withLock { $0 }
        var text = PrometheusText()
        for (name, family) in contents.families.sorted(by: { $0.key < $1.key }) {
            text.family(name, kind: family.kind, help: contents.help[name])
            let samples =
                family.series.map { ($0.key, $0.value.reading) }
                + family.observed.map { ($0.key, Reading.value($0.value())) }
                + family.shown.map { ($0.key, Reading.value($0.value)) }
            for (labels, reading) in samples.sorted(by: { $0.0.pairs < $1.0.pairs }) {
                text.series(name, labels: labels, reading: reading)
            }
        }
        return text.text
    }

    /// The series of this name and labels, made if it is new. Where the name is taken by another kind of figure, a
    /// series that counts but is not shown: the exposition must stay valid.
    private func series<Kept: Series>(
        _ name: String, kind: Kind, dimensions: [(String, String)], make: ([Double]?) -> Kept
    ) -> Kept {
        contents.withLock { contents in
            let bounds = contents.bounds[name]
            var family = contents.families[name] ?? Family(kind: kind)
            guard family.kind == kind else { return make(bounds) }
            var labels = Labels(dimensions)
            if family.series[labels] == nil, family.series.count >= Self.maximumSeries {
                labels = Labels(dimensions.map { ($0.0, "other") })
            }
            if let known = family.series[labels] { return known as? Kept ?? make(bounds) }
            let made = make(bounds)
            family.series[labels] = made
            contents.families[name] = family
            return made
        }
    }

    // MARK: swift-metrics

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(PrometheusText.name(label, suffix: "_total"), kind: .counter, dimensions: dimensions) { _ in Tally() }
    }

    public func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        series(PrometheusText.name(label, suffix: "_total"), kind: .counter, dimensions: dimensions) { _ in Level() }
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(PrometheusText.name(label), kind: .gauge, dimensions: dimensions) { _ in Level() }
    }

    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        let name = PrometheusText.name(label)
        guard aggregate else { return series(name, kind: .gauge, dimensions: dimensions) { _ in Level() } }
        return series(name, kind: .histogram, dimensions: dimensions) { Histogram(bounds: $0 ?? Self.sizeBounds) }
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(PrometheusText.name(label, suffix: "_seconds"), kind: .histogram, dimensions: dimensions) {
            Histogram(bounds: $0 ?? Self.durationBounds)
        }
    }

    // Prometheus takes a counter that vanishes and comes back for a restart: nothing is ever dropped.
    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}
}
