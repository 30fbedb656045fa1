import News
import Testing
import Wire

@Suite struct VerbTests {
    private func bytes(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }

    @Test("Requests are the frames that the grammar says, and read back")
    func requests() throws {
        let hello = IntakeRequest.hello(client: "feed/1", source: "VOA")
        #expect(hello.frames() == bytes("WD1", "HELLO", "feed/1", "VOA"))
        #expect(try IntakeRequest(hello.frames()) == hello)
        #expect(try IntakeRequest(bytes("WD1", "HELLO", "me")) == .hello(client: "me", source: nil))
        let put = IntakeRequest.put(request: 17, articles: 3..<5, bytes: 6)
        #expect(put.frames(articles: bytes("{a}", "{b}")) == bytes("WD1", "PUT", "17", "{a}", "{b}"))
        #expect(try IntakeRequest(bytes("WD1", "PUT", "17", "{a}", "{b}")) == put)
        #expect(try IntakeRequest(bytes("WD1", "PING")) == .ping(token: []))
        let read = ReplayRequest.read(
            ReadRequest(filter: Array("place=SY".utf8), from: .sequence(7), count: 50, request: 3))
        #expect(read.frames() == bytes("WD1", "READ", "place=SY", "7", "50", "3"))
        #expect(try ReplayRequest(read.frames()) == read)
        let gap = ReadRequest(filter: [], from: .sequence(7), count: 50, request: 3, through: 9)
        #expect(gap.frames() == bytes("WD1", "READ", "", "7", "50", "3", "9"))
        #expect(try ReplayRequest(gap.frames()) == .read(gap))
        let identify = ReplayRequest.identify(IdentifyRequest(request: 4))
        #expect(identify.frames() == bytes("WD1", "IDENTIFY", "4"))
        #expect(try ReplayRequest(identify.frames()) == identify)
        #expect(try ReplayRequest(bytes("WD1", "IDENTIFY")) == .identify(IdentifyRequest()))
        #expect(
            try ReplayRequest(bytes("WD1", "READ", "", "start", "1"))
                == .read(ReadRequest(filter: [], from: .start, count: 1)))
        #expect(
            try ReplayRequest(bytes("WD1", "READ", "", "2026-11-20T09:30:00Z", "1"))
                == .read(ReadRequest(filter: [], from: .time(Timestamp("2026-11-20T09:30:00Z")), count: 1)))
    }

    @Test("Answers are the frames that the grammar says, and read back")
    func answers() throws {
        let all: [(DeskAnswer, [[UInt8]])] = [
            (
                .welcome(desk: "wiredesk 1", WireLimits(articleBytes: 9, articles: 8, silence: 7)),
                bytes("WD1", "WELCOME", "wiredesk 1", "9", "8", "7")
            ),
            (.credit(1_000), bytes("WD1", "CREDIT", "1000")),
            (
                .ack(
                    request: 17,
                    [
                        .accepted(accession: 1_040, resent: false), .accepted(accession: 3, resent: true),
                        .refused(.badArticle, "item.uri: is missing"),
                    ]), bytes("WD1", "ACK", "17", "1040", "3 resent", "bad-article item.uri: is missing")
            ),
            (
                .entries(request: 1, next: 5, head: 9, bytes("{}", "{}")),
                bytes("WD1", "ENTRIES", "1", "5", "9", "{}", "{}")
            ),
            (.entries(request: 1, next: 5, head: 4, []), bytes("WD1", "ENTRIES", "1", "5", "4")),
            (.lost(request: 1, first: 5, last: 9), bytes("WD1", "LOST", "1", "5", "9")),
            (
                .journal(request: 4, identity: "6a3f", first: 1, head: 0),
                bytes("WD1", "JOURNAL", "4", "6a3f", "1", "0")
            ),
            (.pong(token: [0x78]), bytes("WD1", "PONG", "x")),
            (
                .error(WireError(.overCredit, "too much", request: 4)),
                bytes("WD1", "ERROR", "over-credit", "too much", "4")
            ),
            (.error(WireError(.badVersion, "no")), bytes("WD1", "ERROR", "bad-version", "no")),
        ]
        for (answer, frames) in all {
            #expect(answer.frames() == frames)
            #expect(try DeskAnswer(frames) == answer)
        }
        #expect(
            try DeskAnswer(bytes("WD1", "ERROR", "from-the-future", "x"))
                == .error(WireError(.other, "from-the-future: x")))
    }

    @Test(
        "A bad request is refused with its code",
        arguments: [
            ([], WireError.Code.badFrame), (["WD2", "HELLO", "x"], .badVersion), (["WD1"], .badFrame),
            (["WD1", "READ", "", "1", "1"], .badVerb), (["WD1", "PUT"], .badFrame),
            (["WD1", "PUT", "x", "{}"], .badFrame),
            (["WD1", "PUT", "1"], .badFrame), (["WD1", "PUT", "-1", "{}"], .badFrame), (["WD1", "HELLO"], .badFrame),
            (["WD1", "HELLO", ""], .badFrame), (["WD1", "HELLO", "a", "b", "c"], .badFrame),
            (["WD1", "PUT", "01", "{}"], .badFrame),
            (["WD1", "PUT", "99999999999999999999999", "{}"], .badFrame),
        ] as [([String], WireError.Code)])
    func badIntake(_ words: [String], _ code: WireError.Code) {
        do throws(WireError) {
            _ = try IntakeRequest(words.map { Array($0.utf8) })
            Issue.record("accepted")
        } catch {
            #expect(error.code == code)
            #expect(!error.sentence.isEmpty)
        }
    }

    @Test(
        "A bad READ is refused with its code and its request number",
        arguments: [
            (["WD1", "READ", "", "yesterday", "1", "7"], WireError.Code.badPosition, 7),
            (["WD1", "READ", "", "1", "many", "7"], .badFrame, 7), (["WD1", "READ", "", "1"], .badFrame, nil),
            (["WD1", "PUT", "1", "{}"], .badVerb, nil),
        ] as [([String], WireError.Code, UInt64?)])
    func badRead(_ words: [String], _ code: WireError.Code, _ request: UInt64?) {
        do throws(WireError) {
            _ = try ReplayRequest(words.map { Array($0.utf8) })
            Issue.record("accepted")
        } catch {
            #expect(error.code == code)
            #expect(error.request == request)
        }
    }

    @Test("A version the desk does not speak is answered with those it does")
    func version() {
        #expect(throws: WireError(.badVersion, "the first frame is \"WD7\"; this desk speaks WD1")) {
            try IntakeRequest([Array("WD7".utf8), Array("HELLO".utf8)])
        }
    }

    @Test("Publications are the frames that the design says, and read back")
    func publications() throws {
        let filter = Array("place=SY".utf8)
        let all: [(PublicationMessage, [[UInt8]])] = [
            (
                .record(filter: filter, sequence: 12, previous: 9, json: Array("{}".utf8)),
                [filter + [0], Array("12 9".utf8), Array("{}".utf8)]
            ),
            (.beat(filter: filter, previous: 9, head: 20), [filter + [0], Array("beat 9 20".utf8)]),
            (
                .error(filter: filter, FilterError(column: 7, "no \"x\"")),
                [filter + [0], Array("error".utf8), Array("{\"where\":7,\"why\":\"no \\\"x\\\"\"}".utf8)]
            ),
        ]
        for (message, frames) in all {
            #expect(message.frames() == frames)
            #expect(try PublicationMessage(frames) == message)
        }
        #expect(try PublicationMessage([[0], Array("1 0".utf8), []]).filter == [])
    }

    @Test("No frames crash a reader", arguments: 0..<30)
    func fuzz(seed: UInt64) {
        var dice = Dice(seed: seed)
        let words = [
            "WD1", "HELLO", "PUT", "ACK", "READ", "ENTRIES", "LOST", "CREDIT", "WELCOME", "ERROR", "PING", "PONG", "",
            "1",
            "18446744073709551615", "18446744073709551616", "x y", "error", "beat 1 2", "1 2", "start", "{}", "a\u{0}",
        ]
        for _ in 0..<500 {
            var frames = (0..<dice.below(7)).map { _ in Array(dice.pick(words).utf8) }
            if dice.chance(2) { frames = [Array("WD1".utf8)] + frames }
            if dice.chance(4), !frames.isEmpty { frames[dice.below(frames.count)] = [0xFF, 0x00, 0x31] }
            _ = try? IntakeRequest(frames)
            _ = try? ReplayRequest(frames)
            _ = try? DeskAnswer(frames)
            _ = try? PublicationMessage(frames)
        }
    }
}
