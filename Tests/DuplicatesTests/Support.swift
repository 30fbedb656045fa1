import News
import Text

@testable import Duplicates

/// SplitMix64: the same numbers for the same seed on every host.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        return Mixing.spread(state)
    }

    mutating func string(of alphabet: [Character], upTo length: Int) -> String {
        String((0..<Int.random(in: 0...length, using: &self)).map { _ in alphabet.randomElement(using: &self) ?? "a" })
    }
}

/// Items by sequence number.
struct Archive: TextSource {
    var items: [UInt64: PriorItem] = [:]

    func item(_ sequence: UInt64) -> PriorItem? { items[sequence] }
}

/// A judge with its archive: what the desk is to it, in a few lines.
struct TestDesk {
    var judge: Judge
    var archive = Archive()
    var next: UInt64 = 1

    /// 2026-11-20T09:00:00Z.
    static let start = Timestamp(microseconds: 1_795_165_200_000_000)

    init(settings: JudgeSettings = JudgeSettings()) { judge = Judge(settings: settings) }

    static func fingerprint(_ headline: String, _ body: String) -> Fingerprint {
        var document = Document()
        Tokenizer().read(headline: Array(headline.utf8), body: Array(body.utf8), into: &document)
        return Fingerprint(document: document)
    }

    /// An article that arrived `hours` after the start. Text: headline, a line end, body.
    func input(
        _ text: String, uri: String? = nil, version: String? = nil, signal: Signal = .new, source: String? = nil,
        slug: String? = nil, series: String? = nil, hours: Double = 0
    ) -> JudgeInput {
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let headline = parts[0]
        let body = parts.count > 1 ? parts[1] : ""
        let time = Self.start.advanced(byMicroseconds: Int64(hours * 3_600_000_000))
        return JudgeInput(
            sequence: next, uri: uri ?? "urn:\(next)", version: version, signal: signal, source: source,
            slugline: slug, series: series, versionCreated: time, received: time, headline: Array(headline.utf8),
            body: Array(body.utf8), fingerprint: Self.fingerprint(headline, body))
    }

    mutating func judge(_ input: JudgeInput) -> Judgement {
        let judgement = judge.judge(input, texts: archive)
        archive.items[input.sequence] = PriorItem(
            uri: input.uri, version: input.version, headline: input.headline, body: input.body)
        next = input.sequence + 1
        return judgement
    }

    mutating func judge(
        _ text: String, uri: String? = nil, version: String? = nil, signal: Signal = .new, source: String? = nil,
        slug: String? = nil, hours: Double = 0
    ) -> Judgement {
        judge(input(text, uri: uri, version: version, signal: signal, source: source, slug: slug, hours: hours))
    }
}

/// Invented wire copy.
enum Copy {
    static let ferry = """
        Ferry with 214 aboard runs aground off Brensund
        BRENSUND, March 3 - A passenger ferry with 214 people aboard ran aground in thick fog off the port of Brensund early on Tuesday, the coast guard said.
        Rescue boats took all passengers ashore within three hours and nobody was hurt, said harbour master Ingrid Tolvanen, who led the operation from the quay.
        The vessel, the Nordlys, had left Kallavik shortly before midnight and was due in Brensund at 5 a.m. when it struck a sandbank two miles from the breakwater.
        Divers will inspect the hull later in the day before tugs try to pull the ship free on the evening tide, the operator Halden Lines said in a statement.
        It was the second accident in the narrow channel since a dredging contract expired last autumn, and local officials have repeatedly asked the transport ministry for money to renew it.
        """
    static let bank = """
        Central bank of Ostravia holds rates as inflation cools
        The central bank of Ostravia left its main lending rate unchanged at 4.5 percent on Thursday, saying that price rises had slowed for a fourth month.
        Governor Milan Dvorsky told reporters that most members of the board saw no reason to move before the summer, although two had voted for a cut.
        Consumer prices rose 3.1 percent in the year to February, down from 3.8 percent in January and well below the peak of 11 percent two years ago.
        The currency, the krona, was little changed after the decision, which all but one of 24 economists had expected.
        Analysts at Verity Capital said in a note that a first reduction was likely in September if wage talks in the public sector end without strikes.
        """
    static let close = """
        Lindholm shares close higher
        The Lindholm all-share index closed up 12.4 points at 3,418.6 on Monday as banks and shippers gained in thin trade.
        Volume was 81.2 million shares, with 214 issues rising, 120 falling and 65 unchanged.
        Brokers said investors were waiting for figures due later in the week.
        """
    static let nextClose = """
        Lindholm shares close higher
        The Lindholm all-share index closed up 3.9 points at 3,422.5 on Tuesday as banks and shippers gained in thin trade.
        Volume was 64.7 million shares, with 188 issues rising, 143 falling and 71 unchanged.
        Brokers said investors were waiting for figures due later in the week.
        """
}
