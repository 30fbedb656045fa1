// swift-tools-version:6.3
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableExperimentalFeature("Lifetimes"),
    .treatAllWarnings(as: .error),
]

/// A library target of the product, built with the one settings array.
func part(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}
func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let coreMetrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioFoundation = Target.Dependency.product(name: "NIOFoundationCompat", package: "swift-nio")
let nioCompression = Target.Dependency.product(name: "NIOHTTPCompression", package: "swift-nio-extras")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")

let package = Package(
    name: "wiredesk",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        // The product, lower layers first: imports run upwards in this list only.
        .systemLibrary(name: "CZeroMQ", providers: [.apt(["libzmq3-dev"])]),
        .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
        part("Allocator", ["CMimalloc"]),
        part("ZeroMQ", ["CZeroMQ"]),
        part("JSON"),
        part("Journal"),
        part("News", ["JSON", crypto]),
        part("Text"),
        part("Classification", ["News", "Text"]),
        part("Tagging", ["News", "Text"]),
        part("Topics", ["Classification", "News", "Text", yams]),
        part("Duplicates", ["News", "Text"]),
        part("Feeds", ["JSON", "News", "Text", crypto, yams]),
        part("Wire", ["JSON", "News"]),
        part("Keys", ["News", "ZeroMQ", yams]),
        part(
            "Desk",
            [
                "Classification", "Duplicates", "JSON", "Journal", "Keys", "News", "Tagging", "Text", "Topics", "Wire",
                "ZeroMQ", crypto, logging, metrics,
            ]),
        part("Client", ["JSON", "News", "Wire", "ZeroMQ"]),
        part("Gathering", ["News"]),
        part("KeyOptions", ["Keys", "ZeroMQ", argumentParser]),
        part("Operations", [logging, metrics, coreMetrics, lifecycle, yams, hummingbird, hummingbirdCore, nioCore]),

        program(
            "wiredesk-consumer",
            [
                "Allocator", "Desk", "Duplicates", "Journal", "Keys", "News", "Operations", argumentParser, lifecycle,
                logging, metrics, unixSignals,
            ]),
        program(
            "wiredesk-producer",
            [
                "Client", "Desk", "Feeds", "Gathering", "KeyOptions", "News", "Terminal", "Wire", "ZeroMQ",
                argumentParser,
                asyncHTTPClient,
                nioCore, nioHTTP, nioCompression,
            ]),
        program(
            "wiredesk-subscriber",
            ["Client", "Desk", "KeyOptions", "News", "Tagging", "Terminal", "Wire", "ZeroMQ", argumentParser]),
        program(
            "wiredeskctl",
            [
                "Classification", "Client", "Desk", "Duplicates", "Journal", "KeyOptions", "Keys", "News", "Operations",
                "SampleWire", "Tagging", "Terminal", "Text", "Wire", "Topics", "ZeroMQ", argumentParser,
                asyncHTTPClient, nioCore, nioFoundation, nioHTTP,
            ]),
        part("Terminal"),
        part("SampleWire"),

        // Measuring.
        program(
            "wiredesk-bench",
            [
                "AccuracyBenchmark", "Allocator", "Classification", "Desk", "Duplicates", "Feeds", "IndexBenchmark",
                "JournalBenchmark", "News", "Tagging", "Text", "Topics", "TransportBenchmark", argumentParser,
            ]),
        part("AccuracyBenchmark", ["Classification", "Duplicates", "News", "Tagging", "Text"]),
        part("IndexBenchmark", ["Duplicates", "News", "Text"]),
        part("JournalTesting", ["Journal"]),
        part("JournalBenchmark", ["Journal"]),
        part("TransportBenchmark", ["CTransportLoop", "ZeroMQ"]),
        .target(name: "CTransportLoop", linkerSettings: [.linkedLibrary("zmq")]),

        tests("ClassificationTests", ["Classification", "News", "Text"]),
        tests("ClientTests", ["Client"]),
        tests(
            "DeskTests",
            [
                "Client", "Desk", "Duplicates", "Journal", "JSON", "Keys", "News", "Tagging", "Topics", "Wire",
                "ZeroMQ", logging, metrics,
            ]),
        tests("DuplicatesTests", ["AccuracyBenchmark", "Duplicates", "IndexBenchmark", "News", "Text"]),
        tests("FeedsTests", ["Feeds", "JSON", "News", "Text"]),
        tests("GatheringTests", ["Gathering", "News"]),
        tests("JSONTests", ["JSON"]),
        tests("KeysTests", ["Keys", "News", "ZeroMQ"]),
        tests("JournalTests", ["Journal", "JournalTesting"]),
        tests("NewsTests", ["JSON", "News"]),
        tests("OperationsTests", ["Operations", coreMetrics, logging, metrics, lifecycle]),
        tests("SampleWireTests", ["SampleWire", "News"]),
        tests(
            "SimulationTests", ["Desk", "Duplicates", "Journal", "JournalTesting", "News", "Wire", "ZeroMQ", logging]),
        tests("TaggingTests", ["News", "Tagging", "Text"]),
        tests("TerminalTests", ["Terminal"]),
        tests("TextTests", ["Text"]),
        tests("TopicsTests", ["Classification", "News", "Tagging", "Text", "Topics"]),
        tests("WireTests", ["JSON", "News", "Wire"]),
        tests("ZeroMQTests", ["ZeroMQ"]),
    ]
)

// Fuzzing, Tests/fuzz/run.sh: only the parsers and what they stand on, instrumented, and one program of all targets.
// The variable is the path of libFuzzer's driver without a `main` of its own: SwiftPM gives every program one.
if let driver = Context.environment["WIREDESK_FUZZ"] {
    let parsers = [
        "JSON", "Journal", "News", "Text", "Classification", "Tagging", "Duplicates", "Feeds", "Wire", "JournalTesting",
        "Topics",
    ]
    var wanted = Set(parsers)
    for target in package.targets.reversed() where wanted.contains(target.name) {
        target.dependencies = target.dependencies.map { dependency in
            switch dependency {
            case .byNameItem(let name, _): wanted.insert(name)
            case .productItem(let name, _, _, _): return .byName(name: name)
            default: break
            }
            return dependency
        }
    }
    package.targets.removeAll { !wanted.contains($0.name) }
    // SHA-256 alone, since BoringSSL would be two thirds of the build.
    package.targets.append(.target(name: "Crypto", path: "Tests/fuzz/Crypto", swiftSettings: settings))
    // The settings without the HTTP server that stands beside them.
    package.targets.append(
        .target(
            name: "Operations", dependencies: [yams],
            sources: [
                "EffectiveSettings.swift", "NearestName.swift", "SettingKey+All.swift", "SettingKey.swift",
                "Settings+Contradictions.swift", "Settings.swift", "SettingsError.swift", "SettingsFile.swift",
                "SmallFile.swift",
            ], swiftSettings: settings))
    // Of the desk and of the subscriber, what stands in files.
    package.targets.append(
        .target(
            name: "Desk", dependencies: ["JSON", "Journal", "News"],
            sources: ["IntakeEntry.swift", "ResendTable+Coding.swift", "ResendTable.swift"], swiftSettings: settings))
    package.targets.append(.target(name: "Client", sources: ["DurablePlace.swift"], swiftSettings: settings))
    package.targets.append(
        .executableTarget(
            name: "wiredesk-fuzz",
            dependencies: (parsers + ["Operations", "Desk", "Client"]).map { .target(name: $0) },
            path: "Tests/fuzz", exclude: ["Crypto", "README.md", "corpus", "dictionaries", "run.sh"],
            swiftSettings: settings,
            linkerSettings: [
                // gold, the default, breaks on AddressSanitizer's symbols.
                .unsafeFlags(["-sanitize=address", "-use-ld=lld", "-Xlinker", driver]), .linkedLibrary("stdc++"),
            ]))
    for target in package.targets {
        target.swiftSettings?.append(
            .unsafeFlags(["-sanitize=fuzzer,address", "-assert-config", "Debug", "-enable-testing"]))
    }
    package.dependencies.removeAll { dependency in
        guard case .sourceControl(_, let location, _) = dependency.kind else { return true }
        return !location.hasSuffix("/Yams")
    }
}
