import News

/// SplitMix64: the same wire from the same seed, everywhere.
struct Dice: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
    mutating func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &self)] }
}

/// Invented copy: several subjects, places and sources; one article in five repeats an earlier one with edits.
struct InventedWire {
    private var dice: Dice
    private var bodies: [String] = []
    private(set) var count = 0

    init(seed: UInt64 = 1) { dice = Dice(seed: seed) }

    private static let places = ["Syria", "France", "Japan", "Brazil", "Kenya", "Norway"]
    private static let sources = ["Example Agency", "Second Agency", "Third Agency"]
    private static let openings = [
        "Rebel fighters shelled an army base overnight, killing eleven soldiers",
        "The striker scored twice as the league leaders won the derby",
        "The central bank raised interest rates as inflation and bond yields climbed",
        "Parliament passed the election law after a debate that lasted until dawn",
        "Doctors at the hospital began a vaccine trial against the disease",
        "An earthquake damaged roads and bridges in the mountains",
    ]
    private static let words = [
        "minister", "harvest", "ceasefire", "striker", "market", "hospital", "bridge", "court", "election", "storm",
        "union", "factory", "school", "museum", "river", "budget", "police", "satellite", "orchestra", "harbour",
        "reporters", "villagers", "officials", "engineers", "farmers", "soldiers", "teachers", "nurses", "lawyers",
        "announced", "rejected", "welcomed", "delayed", "opened", "closed", "repaired", "counted", "expected", "warned",
        "on Monday", "after two months", "in the night", "for the third time", "near the border", "in the capital",
    ]

    /// One ninjs object.
    mutating func article() -> [UInt8] {
        count += 1
        let place = dice.pick(Self.places)
        var body = "\(place.uppercased()) - \(dice.pick(Self.openings)) in \(place), officials said.\n"
        if bodies.count > 4, Int.random(in: 0..<5, using: &dice) == 0 {
            body = dice.pick(bodies) + " One \(dice.pick(Self.words)) followed in \(place).\n"
        } else {
            for _ in 0..<Int.random(in: 1...3, using: &dice) {
                let length = Int.random(in: 6...12, using: &dice)
                let sentence = (0..<length).map { _ in dice.pick(Self.words) }.joined(separator: " the ")
                body += "The \(sentence) number \(Int.random(in: 0...99_999, using: &dice)).\n"
            }
        }
        bodies.append(body)
        return Self.article(
            uri: "urn:test:\(count)", headline: "\(dice.pick(Self.openings)) (\(count))", body: body,
            source: dice.pick(Self.sources), minute: count)
    }

    mutating func articles(_ count: Int) -> [[UInt8]] { (0..<count).map { _ in article() } }

    static func article(
        uri: String, headline: String, body: String, source: String = "Example Agency", minute: Int = 0,
        more: String = ""
    ) -> [UInt8] {
        let escaped = body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
        let day = 1 + minute / 1_440 % 28
        let time = "2026-10-\(two(day))T\(two(minute / 60 % 24)):\(two(minute % 60)):00Z"
        return Array(
            """
            {"uri":"\(uri)","type":"text","version":"1","headlines":[{"role":"main","value":"\(headline)"}],\
            "bodies":[{"role":"main","contentType":"text/plain","value":"\(escaped)"}],\
            "infoSources":[{"name":"\(source)"}],"versionCreated":"\(time)"\(more)}
            """.utf8)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
