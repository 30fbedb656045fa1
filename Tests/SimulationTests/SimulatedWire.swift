import JournalTesting
import News

/// The articles of a schedule: new ones, near and exact repeats, updates, kills, and some that are to be refused or
/// whose records are too large.
struct SimulatedWire {
    struct Piece {
        var json: [UInt8]
        /// Nil: the desk must refuse it.
        var digest: ArticleDigest?
    }
    private(set) var pieces: [Piece] = []

    private struct Written {
        var uri: String
        var source: String
        var version: Int
        var body: String
    }

    private static let words = [
        "minister", "harvest", "ceasefire", "striker", "market", "hospital", "bridge", "court", "election", "storm",
        "union", "factory", "school", "museum", "river", "budget", "police", "satellite", "orchestra", "harbour",
        "reporters", "villagers", "officials", "engineers", "farmers", "soldiers", "teachers", "nurses", "lawyers",
        "announced", "rejected", "welcomed", "delayed", "opened", "closed", "repaired", "counted", "expected", "warned",
    ]
    private static let sources = ["Example Agency", "Second Agency", "Third Agency"]

    init(_ count: Int, _ dice: inout SeededGenerator) {
        var written: [Written] = []
        var decoder = ArticleDecoder()
        // In a hundred: what dies can be taken up again.
        let tooLarge = dice.once(in: 3) ? 25 : 3
        for number in 0..<count {
            var piece = Written(
                uri: "urn:sim:\(number)", source: Self.sources[Int.random(in: 0..<3, using: &dice)], version: 1,
                body: Self.body(Int.random(in: 12...60, using: &dice), &dice))
            var more = ""
            let roll = Int.random(in: 0..<100, using: &dice)
            if let earlier = written.randomElement(using: &dice) {
                switch roll {
                case 0..<12: piece.body = earlier.body + " " + Self.body(5, &dice)
                case 12..<20: piece.body = earlier.body
                case 20..<32:
                    piece = earlier
                    piece.version += 1
                    piece.body += " " + Self.body(6, &dice)
                case 32..<40:
                    piece = earlier
                    piece.version += 1
                    piece.body = "Kill the story."
                    more = ",\"signal\":\"kill\""
                default: break
                }
            }
            if Int.random(in: 0..<100, using: &dice) < tooLarge { piece.body = Self.body(700, &dice) }
            let isBad = (43..<46).contains(roll)
            written.append(piece)
            let minute = 10 + number % 50
            let json = Array(
                """
                {"uri":"\(piece.uri)","type":"\(isBad ? "smell" : "text")","version":"\(piece.version)",\
                "headlines":[{"role":"main","value":"Headline \(number) of the \(Self.words[number % Self.words.count])"}],\
                "bodies":[{"role":"main","contentType":"text/plain","value":"\(piece.body)"}],\
                "infoSources":[{"name":"\(piece.source)"}],"versionCreated":"2026-10-10T10:\(minute):00Z"\(more)}
                """.utf8)
            pieces.append(Piece(json: json, digest: isBad ? nil : (try? decoder.decode(json))?.digest))
        }
    }

    private static func body(_ count: Int, _ dice: inout SeededGenerator) -> String {
        (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &dice)] }.joined(separator: " ")
    }
}
