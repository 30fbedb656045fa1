import News
import Testing
import ZeroMQ

@testable import Keys

@Suite("Authorised keys")
struct AuthorisedKeysTests {
    static let a = "rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7"
    static let b = "Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID"

    func read(_ yaml: String) throws(KeyFileError) -> AuthorisedKeys {
        try AuthorisedKeys(yaml: Array(yaml.utf8), name: "keys.yaml")
    }

    @Test("the example file parses, and authorises nobody but whom it names")
    func example() throws {
        let keys = try read(
            """
            keys:
              - name: meridian-feed
                public: '\(Self.a)'
                feed: [Meridian Wire, "AP"]
              - name: newsroom
                public: '\(Self.b)'
                feed: '*'
                read: ['place=SY&urgency<=3', "*"]
            """)
        #expect(keys.names == ["meridian-feed", "newsroom"])
        let feed = try #require(keys.rights(named: "meridian-feed"))
        #expect(feed.mayFeed(source: "Meridian Wire") && feed.mayFeed(source: "ap"))
        #expect(!feed.mayFeed(source: "Meridian") && !feed.mayFeed(source: nil))
        #expect(!feed.mayRead(.everything))
        #expect(try !feed.mayRead(Filter("place=SY")))
        let publicKey = try #require(CurvePublicKey(Self.b))
        let newsroom = try #require(keys.rights[publicKey])
        #expect(newsroom.mayFeed(source: nil) && newsroom.mayRead(.everything))
        #expect(try read("keys: []").names.isEmpty)
    }

    @Test(
        "a fault is named with file and line, and the whole file authorises nobody",
        arguments: [
            ("", 1, "empty"), ("- a", 1, "keys"), ("keys: 3", 1, "list"), ("key: []", 1, "only `keys`"),
            ("keys:\n  - name: x", 2, "public: is missing"),
            ("keys:\n  - public: '\(a)'", 2, "name: is missing"),
            ("keys:\n  - name: 'a b'\n    public: '\(a)'", 3, "letters"),
            ("keys:\n  - name: x\n    public: 'short'", 3, "no public key"),
            ("keys:\n  - name: x\n    public: '\(a)'\n    rights: all", 4, "\"rights\""),
            ("keys:\n  - name: x\n    public: '\(a)'\n    read: ['plaice=SY']", 4, "column 1"),
            ("keys:\n  - name: x\n    public: '\(a)'\n    feed: [[a]]", 4, "a list"),
            ("keys:\n  - name: x\n    public: '\(a)'\n    feed: ['']", 4, "list of texts"),
            ("keys:\n  - name: x\n    public: '\(a)'\n  - name: x\n    public: '\(b)'", 4, "another key's"),
            ("keys:\n  - name: x\n    public: '\(a)'\n  - name: y\n    public: '\(a)'", 4, "of \"x\" already"),
            ("keys:\n  - name: x\n    name: y\n    public: '\(a)'", 2, "more than once"),
            ("keys:\n\t- x", 2, "no YAML"),
        ])
    func faults(_ yaml: String, _ line: Int, _ word: String) throws {
        let error = #expect(throws: KeyFileError.self, "\(yaml)") { try read(yaml) }
        let text = error?.description ?? ""
        // Some faults of YAML itself are placed on the line after.
        #expect(text.hasPrefix("keys.yaml:"), "\(text)")
        if line > 0, word != "letters", word != "more than once" {
            #expect(text.contains("keys.yaml:\(line):"), "\(text)")
        }
        #expect(text.contains(word), "\(text)")
    }

    @Test("a key in the wrong place is not shown")
    func unshown() throws {
        let secret = try CurveSecretKey.generate()
        let error = #expect(throws: KeyFileError.self) {
            try read("keys:\n  - name: x\n    public: '\(secret.secretText)?'")
        }
        #expect(error?.description.contains(secret.secretText) == false)
    }

    @Test("whatever bytes stand in the file, it is read or refused with its name")
    func anyBytes() {
        var generator = SplitMix(seed: 7)
        let whole = Array(
            "keys:\n  - name: x\n    public: '\(Self.a)'\n    feed: ['*', b]\n    read: ['place=SY', '*']\n".utf8)
        for round in 0..<4_000 {
            var bytes = whole
            for _ in 0..<(1 + Int(generator.next() % 4)) {
                let at = Int(generator.next() % UInt64(bytes.count))
                switch generator.next() % 3 {
                case 0: bytes[at] = UInt8(truncatingIfNeeded: generator.next())
                case 1: bytes.remove(at: at)
                default: bytes.insert(UInt8(truncatingIfNeeded: generator.next()), at: at)
                }
            }
            do throws(KeyFileError) {
                let keys = try AuthorisedKeys(yaml: bytes, name: "keys.yaml")
                // Damage never gives more keys than were there.
                #expect(keys.names.count <= 1, "round \(round): \(String(decoding: bytes, as: UTF8.self))")
            } catch {
                #expect(error.faults.allSatisfy { $0.hasPrefix("keys.yaml:") }, "round \(round): \(error)")
            }
        }
    }

    @Test("what a change takes away is told from what it adds")
    func change() throws {
        func keys(_ lines: String...) throws -> AuthorisedKeys { try read("keys:\n" + lines.joined(separator: "\n")) }
        let x = "  - {name: x, public: '\(Self.a)', feed: [A]}"
        let y = "  - {name: y, public: '\(Self.b)', read: ['*']}"
        let one = try keys(x)
        let both = try keys(x, y)
        #expect(one.change(to: one).isEmpty)
        #expect(one.change(to: both).added == ["y"] && !one.change(to: both).takesSomething)
        #expect(both.change(to: one).revoked == ["y"] && both.change(to: one).takesSomething)
        let other = try keys("  - {name: x, public: '\(Self.a)', feed: [A, B]}")
        #expect(one.change(to: other).altered == ["x"])
        let exchanged = try keys("  - {name: x, public: '\(Self.b)', feed: [A]}")
        #expect(one.change(to: exchanged).altered == ["x"])
        #expect(one.change(to: exchanged).description == "altered x")
    }
}

/// The same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
