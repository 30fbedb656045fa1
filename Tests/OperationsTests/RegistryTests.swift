import CoreMetrics
import Testing

@testable import Operations

@Suite struct RegistryTests {
    @Test("Counters, gauges and histograms are written in the Prometheus text format")
    func exposition() {
        let registry = Registry()
        registry.describe("desk_articles_total", help: "Articles\nacknowledged.")
        registry.describe("desk_sync_seconds", help: "Sync.", bounds: [0.001, 0.01])
        Counter(label: "desk.articles", dimensions: [("source", "a\"b\\c\n")], factory: registry).increment(by: 3)
        Gauge(label: "desk.queue", factory: registry).record(2.5)
        let timer = CoreMetrics.Timer(label: "desk.sync", factory: registry)
        timer.recordNanoseconds(1_000_000)
        timer.recordNanoseconds(5_000_000)
        timer.recordNanoseconds(5_000_000_000)
        registry.observe("desk_index_bytes", kind: .gauge, help: "Index.") { 7 }
        #expect(
            registry.exposition() == #"""
                # HELP desk_articles_total Articles\nacknowledged.
                # TYPE desk_articles_total counter
                desk_articles_total{source="a\"b\\c\n"} 3
                # HELP desk_index_bytes Index.
                # TYPE desk_index_bytes gauge
                desk_index_bytes 7
                # TYPE desk_queue gauge
                desk_queue 2.5
                # HELP desk_sync_seconds Sync.
                # TYPE desk_sync_seconds histogram
                desk_sync_seconds_bucket{le="0.001"} 1
                desk_sync_seconds_bucket{le="0.01"} 2
                desk_sync_seconds_bucket{le="+Inf"} 3
                desk_sync_seconds_sum 5.006
                desk_sync_seconds_count 3

                """#)
    }

    @Test("The same label and dimensions are the same figure, in whatever order the dimensions come")
    func identity() {
        let registry = Registry()
        Counter(label: "a", dimensions: [("x", "1"), ("y", "2")], factory: registry).increment()
        Counter(label: "a", dimensions: [("y", "2"), ("x", "1")], factory: registry).increment()
        #expect(registry.exposition().contains("a_total{x=\"1\",y=\"2\"} 2\n"))
    }

    @Test("A name that is taken by another kind of figure leaves the exposition valid")
    func conflict() {
        let registry = Registry()
        Gauge(label: "a_total", factory: registry).record(1)
        Counter(label: "a", factory: registry).increment()
        #expect(registry.exposition() == "# TYPE a_total gauge\na_total 1\n")
    }

    @Test("Labels from outside cannot grow the exposition without bound")
    func bound() {
        let registry = Registry()
        for value in 0..<Registry.maximumSeries + 500 {
            Counter(label: "a", dimensions: [("v", String(value))], factory: registry).increment()
        }
        let lines = registry.exposition().split(separator: "\n")
        #expect(lines.count == Registry.maximumSeries + 2)
        #expect(lines.contains("a_total{v=\"other\"} 500"))
    }

    @Test("What is shown replaces what was shown before; the same labels come once, added up")
    func shown() {
        let registry = Registry()
        func show(_ values: [(String, Double)]) {
            registry.show("f", kind: .gauge, help: "F.", series: values.map { ([("filter", $0.0)], $0.1) })
        }
        show([("place=SY", 1), ("", 2)])
        show([("kind=\"x\"", 3), ("a", 4), ("a", 5)])
        #expect(
            registry.exposition() == """
                # HELP f F.
                # TYPE f gauge
                f{filter="a"} 9
                f{filter="kind=\\"x\\""} 3

                """)
        show((0...Registry.maximumSeries).map { ("\($0)", 1) })
        #expect(registry.exposition().split(separator: "\n").count == Registry.maximumSeries + 2)
    }

    @Test("Increments from many tasks are all counted")
    func concurrency() async {
        let registry = Registry()
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    let counter = Counter(label: "a", factory: registry)
                    let meter = Meter(label: "m", factory: registry)
                    let timer = CoreMetrics.Timer(label: "t", factory: registry)
                    for _ in 0..<1000 {
                        counter.increment()
                        meter.increment(by: 0.5)
                        timer.recordNanoseconds(1)
                    }
                }
            }
        }
        let text = registry.exposition()
        #expect(text.contains("a_total 8000\n"))
        #expect(text.contains("\nm 4000\n"))
        #expect(text.contains("t_seconds_count 8000\n"))
    }

    @Test(
        "Names become what Prometheus allows",
        arguments: [("a.b-c", "a_b_c"), ("9a", "_9a"), ("", "_"), ("ä", "__"), ("a:b", "a:b")])
    func names(label: String, name: String) {
        #expect(PrometheusText.name(label) == name)
    }

    @Test(
        "Numbers are written so that Prometheus reads them",
        arguments: [
            (1, "1"), (0.1, "0.1"), (.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"), (1e300, "1e+300"),
        ])
    func numbers(value: Double, text: String) {
        #expect(PrometheusText.number(value) == text)
    }

    @Test("The process's own figures are there and above nothing")
    func process() throws {
        let registry = Registry()
        ProcessFigures.observe(in: registry)
        let lines = registry.exposition().split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(lines.count == 5)
        for line in lines {
            let value = Double(line.split(separator: " ").last ?? "")
            #expect(value ?? 0 > 0, "\(line)")
        }
    }
}
