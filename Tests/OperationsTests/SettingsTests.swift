import Testing

@testable import Operations

@Suite struct SettingsTests {
    @Test("With nothing given, every setting has its default and says so")
    func defaults() throws {
        let loaded = try Settings.load(file: nil, environment: [:])
        #expect(loaded.settings == Settings())
        #expect(SettingKey.all.allSatisfy { loaded.origin(of: $0.path) == .builtIn })
    }

    @Test("The command line wins over the environment, that over the file, that over the default")
    func precedence() throws {
        let yaml = "publish:\n  beatSeconds: 7\n  maximumFilters: 8\nreplay:\n  maximumEntriesPerRead: 9\n"
        let loaded = try Settings.load(
            yaml: yaml, name: "f",
            environment: ["WIREDESK_PUBLISH_BEAT_SECONDS": "11", "WIREDESK_PUBLISH_MAXIMUM_FILTERS": "12"],
            overrides: ["publish.beatSeconds": "13"])
        #expect(loaded.settings.publish.beatSeconds == 13)
        #expect(loaded.settings.publish.maximumFilters == 12)
        #expect(loaded.settings.replay.maximumEntriesPerRead == 9)
        #expect(loaded.origin(of: "publish.beatSeconds") == .commandLine)
        #expect(loaded.origin(of: "publish.maximumFilters") == .environment("WIREDESK_PUBLISH_MAXIMUM_FILTERS"))
        #expect(loaded.origin(of: "replay.maximumEntriesPerRead") == .file("f", line: 5))
    }

    @Test(
        "A wrong key is named with its full path, its line and what was meant",
        arguments: [
            ("intake:\n  maximumArticelBytes: 1\n", "f:2: intake.maximumArticelBytes", "intake.maximumArticleBytes"),
            ("intakes:\n  maximumArticleBytes: 1\n", "f:2: intakes.maximumArticleBytes", "intake.maximumArticleBytes"),
            ("beatSeconds: 1\n", "f:1: beatSeconds", "publish.beatSeconds"),
            ("wibble: 1\n", "f:1: wibble", "stateDirectory"),
        ])
    func unknownKeys(yaml: String, place: String, meant: String) {
        let error = #expect(throws: SettingsError.self) { try Settings.load(yaml: yaml, name: "f") }
        let text = error?.description ?? ""
        #expect(text.hasPrefix(place), "\(text)")
        #expect(text.contains(meant), "\(text)")
    }

    @Test(
        "A wrong value is quoted beside what is allowed",
        arguments: [
            ("intake:\n  maximumArticleBytes: lots\n", "\"lots\""),
            ("intake:\n  maximumArticleBytes: -1\n", "\"-1\""),
            ("intake:\n  maximumArticleBytes: 9999999999999999999999\n", "\"9999999999999999999999\""),
            ("intake:\n  unknownMembers: keep\n", "refuse, carry"),
            ("analysis:\n  stages:\n    language: maybe\n", "true or false"),
            ("http:\n  address: localhost\n", "HOST:PORT"),
            ("endpoints:\n  intake: 127.0.0.1:5560\n", "tcp://HOST:PORT"),
            ("publish:\n  beatSeconds: [5]\n", "a list"),
            ("publish: 5\n", "a section"),
            ("publish:\n  beatSeconds: 5\n  beatSeconds: 6\n", "more than once"),
            ("publish:\n\tbeatSeconds: 5\n", "no YAML"),
        ])
    func wrongValues(yaml: String, says: String) {
        let error = #expect(throws: SettingsError.self) { try Settings.load(yaml: yaml, name: "f") }
        #expect(error?.description.contains(says) == true, "\(String(describing: error))")
    }

    @Test("Every fault is reported at once")
    func allFaults() {
        let error = #expect(throws: SettingsError.self) {
            try Settings.load(
                yaml: "a: 1\npublish:\n  beatSeconds: x\n", name: "f", environment: ["WIREDESK_BEET": "1"],
                overrides: ["b": "2"])
        }
        #expect(error?.faults.count == 4)
    }

    @Test("Values that contradict one another stop the start")
    func contradictions() {
        let error = #expect(throws: SettingsError.self) {
            try Settings.load(
                yaml: """
                    endpoints: {intake: "tcp://127.0.0.1:1", replay: "tcp://127.0.0.1:1"}
                    intake:
                      maximumArticleBytes: 16 MiB
                      maximumFrameBytes: 8 MiB
                      creditBytesPerConnection: 15 MiB
                      maximumInFlightBytes: 2 MiB
                    journal: {intake: {retentionBytes: 1 MiB, segmentBytes: 1 MiB}}
                    """, name: "f")
        }
        #expect(
            error?.faults.map(\.path) == [
                "intake.maximumFrameBytes", "intake.creditBytesPerConnection", "intake.maximumInFlightBytes",
                "journal.intake.retentionBytes", "endpoints.replay",
            ])
    }

    @Test("An empty section and an empty file are no faults", arguments: ["", "~", "intake:\n", "# nothing\n", "{}"])
    func empty(yaml: String) throws {
        #expect(try Settings.load(yaml: yaml, name: "f").settings == Settings())
    }

    @Test("A missing file is named")
    func missingFile() {
        let error = #expect(throws: SettingsError.self) {
            try Settings.load(file: "/nonexistent/wiredesk.yaml", environment: [:])
        }
        #expect(error?.description.contains("/nonexistent/wiredesk.yaml: cannot be read: No such file") == true)
    }

    @Test("The tests' own variables are no mistyped settings")
    func foreignVariables() throws {
        _ = try Settings.load(file: nil, environment: ["WIREDESK_BIN": "x", "WIREDESK_SHARED": "y"])
        #expect(throws: SettingsError.self) { try Settings.load(file: nil, environment: ["WIREDESK_LOGING": "x"]) }
    }

    @Test("A value written by a key is read back by it as the same value", arguments: SettingKey.all.map(\.path))
    func roundTrip(path: String) throws {
        let key = try #require(SettingKey.byPath[path])
        let text = key.text(Settings())
        let loaded = try Settings.load(file: nil, environment: [key.environmentName: text], overrides: [path: text])
        #expect(loaded.settings == Settings())
    }

    @Test(
        "Byte counts are read as operators write them",
        arguments: [
            ("0", 0), ("65536", 65536), ("65_536", 65536), ("64 KiB", 65536), ("64KiB", 65536), ("4 MiB", 4 << 20),
            ("2 TiB", 2 << 40), ("", nil), ("MiB", nil), ("1.5 MiB", nil), ("-1", nil), ("4 MB", nil),
            ("9223372036854775807 KiB", nil),
        ])
    func byteCounts(text: String, bytes: Int?) {
        #expect(ByteCount.parse(text) == bytes)
    }

    @Test("Text of a byte count means the same number", arguments: [0, 1, 1023, 1024, 1536, 4 << 20, 3 << 30, 5 << 40])
    func byteCountText(bytes: Int) {
        #expect(ByteCount.parse(ByteCount.text(bytes)) == bytes)
    }

    @Test(
        "Host and port are told apart, also for IPv6",
        arguments: [
            ("127.0.0.1:80", "127.0.0.1", 80), ("[::1]:5563", "::1", 5563), ("desk.example:0", "desk.example", 0),
        ])
    func addresses(text: String, host: String, port: Int) {
        #expect(HostAndPort(text) == HostAndPort(host: host, port: port))
        #expect(HostAndPort(text)?.description == text)
    }

    @Test(
        "What is no host and port is refused", arguments: ["", ":80", "host", "host:", "host:65536", "::1:80", "h:-1"])
    func wrongAddresses(text: String) {
        #expect(HostAndPort(text) == nil)
    }

    @Test(
        "An endpoint that others reach wants keys, or insecure: true; loopback and ipc do not",
        arguments: [
            ("tcp://0.0.0.0:5560", true), ("tcp://*:5560", true), ("tcp://10.1.2.3:5560", true),
            ("tcp://desk.example:5560", true), ("tcp://[::]:5560", true), ("tcp://eth0:5560", true),
            ("tcp://127.example.com:1", true), ("tcp://127.0.0.1.example:1", true),
            ("tcp://127.0.0.1:5560", false), ("tcp://127.3.2.1:*", false), ("tcp://localhost:5560", false),
            ("tcp://[::1]:5560", false), ("ipc:///run/wiredesk/intake", false),
        ])
    func reachable(endpoint: String, isReachable: Bool) throws {
        let yaml = "endpoints:\n  intake: \"\(endpoint)\"\n"
        if isReachable {
            let error = #expect(throws: SettingsError.self) { try Settings.load(yaml: yaml, name: "f") }
            #expect(error?.description.hasPrefix("f:2: endpoints.intake") == true, "\(String(describing: error))")
            #expect(error?.description.contains("insecure: true") == true)
        } else {
            #expect(try Settings.load(yaml: yaml, name: "f").settings.reachableEndpoints.isEmpty)
        }
        let insecure = try Settings.load(yaml: yaml + "insecure: true\n", name: "f")
        #expect(insecure.settings.reachableEndpoints.count == (isReachable ? 1 : 0))
        let keys = "keys:\n  serverSecretKeyFile: /a\n  authorisedKeysFile: /b\n"
        #expect(try Settings.load(yaml: yaml + keys, name: "f").settings.keys.areWanted)
    }

    @Test("One of the two files of keys is not enough, and a file has a whole path")
    func keyFiles() {
        for yaml in [
            "keys:\n  serverSecretKeyFile: /a\n", "keys:\n  authorisedKeysFile: /a\n",
            "keys:\n  serverSecretKeyFile: a.key\n  authorisedKeysFile: /b\n",
        ] {
            let error = #expect(throws: SettingsError.self) { try Settings.load(yaml: yaml, name: "f") }
            #expect(error?.description.hasPrefix("f:2: keys.") == true, "\(String(describing: error))")
        }
    }
}
