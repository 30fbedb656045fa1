import Client
import Logging
import Synchronization
import Testing
import Wire

@testable import Desk
@testable import Keys
@testable import News
@testable import ZeroMQ

/// Keys for a desk and some peers, each with rights.
struct TestKeys {
    let server: CurveSecretKey
    var secrets: [String: CurveSecretKey] = [:]
    var authorised = AuthorisedKeys()

    init(_ rights: [KeyRights]) throws {
        server = try .generate()
        for each in rights {
            let secret = try CurveSecretKey.generate()
            secrets[each.name] = secret
            authorised.add(secret.publicKey, each)
        }
    }

    /// Without the key of that name.
    func without(_ name: String) -> AuthorisedKeys {
        var left = AuthorisedKeys()
        for (key, rights) in authorised.rights where rights.name != name { left.add(key, rights) }
        return left
    }

    func role(_ name: String) throws -> CurveRole {
        .client(try #require(secrets[name]), server: server.publicKey)
    }

    static func sample() throws -> TestKeys {
        try TestKeys([
            KeyRights(name: "all", sources: .all, filters: [.everything]),
            KeyRights(name: "feed", sources: .only(["Agency A"]), filters: []),
            KeyRights(name: "news", sources: .only([]), filters: [try Filter("source=Agency A")]),
        ])
    }
}

@Suite("Keys at the desk")
struct KeysTests {
    private func admission(_ keys: KeyRing?) throws -> (Admission, Context, Reactor) {
        let (context, reactor) = (Context(), Reactor(name: "admission"))
        let socket = try Socket(.router, context: context, reactor: reactor)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return (Admission(socket: socket, gates: [:], keys: keys, logger: logger), context, reactor)
    }

    private func question(_ mechanism: String, _ credentials: [UInt8]?) -> [[UInt8]] {
        [[1], [], Array("1.0".utf8), [7], Array("intake".utf8), Array("10.0.0.1".utf8), [], Array(mechanism.utf8)]
            + (credentials.map { [$0] } ?? [])
    }

    @Test("an authorised key is admitted under its name; whatever else comes is answered 400, or not at all")
    func admits() async throws {
        let keys = try TestKeys.sample()
        let (admission, context, reactor) = try admission(KeyRing(keys.authorised))
        defer {
            context.terminate()
            reactor.shutdown()
        }
        let feed = try #require(keys.secrets["feed"])
        let known = try #require(Curve.bytes(of: "\(feed.publicKey)"))
        let stranger = try CurveSecretKey.generate()
        let unknown = try #require(Curve.bytes(of: "\(stranger.publicKey)"))
        let good = try #require(await admission.answer(question("CURVE", known)))
        #expect(good[3] == [7] && good[4] == Array("200".utf8) && good[6] == Array("feed".utf8))
        for (mechanism, credentials) in [
            ("CURVE", unknown), ("CURVE", Array(known.dropLast())), ("CURVE", []), ("CURVE", nil), ("NULL", nil),
            ("NULL", known), ("PLAIN", known), ("", known),
        ] as [(String, [UInt8]?)] {
            let answer = try #require(await admission.answer(question(mechanism, credentials)))
            #expect(answer[4] == Array("400".utf8) && answer[6].isEmpty, "\(mechanism)")
        }
        #expect(await admission.answer(Array(question("CURVE", known).prefix(7))) == nil)
    }

    @Test("a desk without keys admits whoever comes, without a name")
    func withoutKeys() async throws {
        let (admission, context, reactor) = try admission(nil)
        defer {
            context.terminate()
            reactor.shutdown()
        }
        let answer = try #require(await admission.answer(question("NULL", nil)))
        #expect(answer[4] == Array("200".utf8) && answer[6].isEmpty)
    }

    @Test("who has no name at a desk with keys, or one that is not authorised any more, has no rights")
    func nameless() throws {
        let keys = try TestKeys.sample()
        let ring: KeyRing? = KeyRing(keys.authorised)
        #expect(ring.access(ofUser: nil).refusal(of: .everything) != nil)
        #expect(ring.access(ofUser: "stranger").refusal(ofSource: "Agency A") != nil)
        #expect(ring.access(ofUser: "all").refusal(of: .everything) == nil)
        #expect(ring?.replace(with: keys.without("all")).revoked == ["all"])
        #expect(ring.access(ofUser: "all").refusal(of: .everything) != nil)
        let none: KeyRing? = nil
        #expect(none.access(ofUser: nil).refusal(of: .everything) == nil)
    }

    @Test("the same thing is said once a minute, with how often it was left unsaid, whatever a stranger does")
    func oncePerMinute() {
        var log = OncePerMinute()
        let second: Int64 = 1_000_000_000
        #expect(log.words(for: "a", now: 0) == "")
        #expect(log.words(for: "a", now: second) == nil)
        #expect(log.words(for: "b", now: second) == "")
        #expect(log.words(for: "a", now: 59 * second) == nil)
        #expect(log.words(for: "a", now: 61 * second)?.contains("2 more") == true)
        let said = (0..<10_000).count { log.words(for: "peer \($0)", now: 62 * second) != nil }
        #expect(said < 300)
    }

    @Test("articles of other sources are refused by name, and those of its own are taken")
    func sources() async throws {
        let keys = try TestKeys.sample()
        try await withFolder { folder in
            try await withDesk(
                settings(folder) {
                    $0.keys = DeskKeys(secret: keys.server, authorised: keys.authorised)
                    $0.stages = .none
                }
            ) { desk in
                let mine = try await outcomes(desk, keys.role("feed"), source: "Agency A", 5)
                #expect(mine.allSatisfy { if case .accepted = $0 { true } else { false } })
                for (name, source) in [("feed", "Agency B"), ("feed", nil), ("news", "Agency A")] {
                    let others = try await outcomes(desk, keys.role(name), source: source, 5)
                    for outcome in others {
                        guard case .refused(.notAuthorised, let why) = outcome else {
                            Issue.record("\(name), \(source ?? "none"): \(outcome)")
                            continue
                        }
                        #expect(why.contains("\"\(name)\""))
                    }
                }
                #expect(desk.desk.figures.intakeConnections.unauthorised.value == 15)
                #expect(desk.desk.balance.accepted == 5)
            }
        }
    }

    @Test("a revoked key is cut off by the reload, one that stays goes on, and a reload that only adds cuts nobody off")
    func reload() async throws {
        let keys = try TestKeys.sample()
        try await withFolder { folder in
            try await withDesk(
                settings(folder) {
                    $0.keys = DeskKeys(secret: keys.server, authorised: keys.authorised)
                    $0.stages = .none
                }
            ) { desk in
                let endpoint = desk.desk.replayEndpoint
                let stays = try await DeskDialogue(endpoint: endpoint, keys: keys.role("news"))
                let goes = try await DeskDialogue(endpoint: endpoint, keys: keys.role("all"))
                defer {
                    stays.close()
                    goes.close()
                }
                let question = IdentifyRequest().frames()
                do {
                    _ = try await stays.ask(question)
                    _ = try await goes.ask(question)
                    #expect(try await desk.desk.reloadKeys(keys.without("all")).revoked == ["all"])
                    _ = await #expect(throws: ClientError.self) { _ = try await goes.ask(question) }
                    await desk.wait("the key that stays is let in again") { (try? await stays.ask(question)) != nil }
                    #expect(try await desk.desk.reloadKeys(keys.authorised).added == ["all"])
                    let again = try await DeskDialogue(endpoint: endpoint, keys: keys.role("all"))
                    _ = try await again.ask(question)
                    again.close()

                }
                #expect(try await desk.desk.reloadKeys(keys.authorised).isEmpty)
                _ = try await stays.ask(question)
                await desk.wait("one connection is left") { await desk.desk.status().replayConnections == 1 }
            }
        }
    }

    @Test("a desk without keys cannot be given some without a restart")
    func noReload() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder) { $0.stages = .none }) { desk in
                _ = await #expect(throws: KeyFileError.self) {
                    _ = try await desk.desk.reloadKeys(AuthorisedKeys())
                }
            }
        }
    }

    private func outcomes(
        _ desk: RunningDesk, _ role: CurveRole, source: String?, _ count: Int
    ) async throws -> [ArticleOutcome] {
        let session = ProducerSession(endpoint: desk.desk.intakeEndpoint, client: "test/1", keys: role)
        let articles = (0..<count).map { number -> (json: [UInt8], tag: UInt64) in
            let sources = source.map { #","infoSources":[{"name":"\#($0)"}]"# } ?? ""
            let uri = "urn:k:\(source == nil ? "none" : "some"):\(number)"
            let json = #"{"uri":"\#(uri)","type":"text","version":"1"\#(sources)}"#
            return (Array(json.utf8), UInt64(number))
        }
        let outcomes = Outcomes()
        let running = Task { try await session.run { outcomes.add($0.map(\.outcome)) } }
        await session.offer(articles)
        session.finish()
        try await running.value
        return outcomes.all
    }
}

private final class Outcomes: Sendable {
    private let list = Mutex<[ArticleOutcome]>([])
    func add(_ more: [ArticleOutcome]) { list.withLock { $0 += more } }
    var all: [ArticleOutcome] { list.withLock { $0 } }
}
