import Foundation

/// Makes up articles to measure with: 4 KB each, no two alike but for the repeats, from a seed.
///
/// Sentences are drawn from patterns over some 8,000 words, common ones far more often than rare ones, with people, places,
/// organisations, numbers and quotations in them, so that every stage has the work that real copy gives it. One in five
/// repeats one of the last 2,000 articles under another outlet's name, with its own headline, boilerplate and a few
/// edits. Bytes throughout: what makes the articles must not be what is measured.
struct Corpus {
    struct Options {
        var bodyBytes = 4_096
        var repeatShare = 0.2
        var seed: UInt64 = 2026
    }
    private struct Text {
        var headline: [UInt8] = []
        /// As it stands inside a JSON string.
        var body: [UInt8] = []
        /// Where each paragraph ends in `body`, the separator after it not counted.
        var paragraphEnds: [Int] = []
    }
    private var random: SplitMix64
    private let options: Options
    private var recent: [Text] = []
    private var number = 0
    private let vocabulary = Vocabulary()
    private static let separator: StaticString = "\\n\\n"

    init(options: Options = Options()) {
        self.options = options
        random = SplitMix64(state: options.seed)
    }

    /// Appends the next article as one line of ninjs, newline included.
    /// - Parameter created: what stands as `versionCreated`; 27 bytes, microseconds and Z.
    mutating func appendNext(created: String, to line: inout [UInt8]) {
        number += 1
        let text: Text
        if !recent.isEmpty, random.unit() < options.repeatShare {
            text = rewritten(recent[random.below(recent.count)])
        } else {
            text = written()
            if recent.count < 2_000 { recent.append(text) } else { recent[random.below(2_000)] = text }
        }
        line.append(contentsOf: #"{"uri":"urn:wiredesk-bench:"#.utf8)
        line.append(contentsOf: String(options.seed).utf8)
        line.append(UInt8(ascii: ":"))
        line.append(contentsOf: String(number).utf8)
        line.append(contentsOf: #"","type":"text","version":"1","language":"en","pubStatus":"usable","urgency":"#.utf8)
        line.append(0x31 + UInt8(number % 9))
        line.append(contentsOf: #","versionCreated":""#.utf8)
        line.append(contentsOf: created.utf8)
        line.append(contentsOf: #"","headlines":[{"role":"main","value":""#.utf8)
        line.append(contentsOf: text.headline)
        line.append(contentsOf: #""}],"bodies":[{"role":"main","contentType":"text/plain","value":""#.utf8)
        line.append(contentsOf: text.body)
        line.append(contentsOf: #""}],"infoSources":[{"name":""#.utf8)
        pick(vocabulary.sources, to: &line)
        line.append(contentsOf: "\"}]}\n".utf8)
    }

    private mutating func written() -> Text {
        var text = Text(headline: headline())
        text.body.reserveCapacity(options.bodyBytes + 1_024)
        let place = text.body.count
        pick(vocabulary.places, to: &text.body)
        for index in place..<text.body.count where (97...122).contains(text.body[index]) { text.body[index] -= 32 }
        literal(" (", to: &text.body)
        pick(vocabulary.sources, to: &text.body)
        literal(") — ", to: &text.body)
        while text.body.count < options.bodyBytes {
            for sentence in 0...random.below(3) {
                if sentence > 0 { text.body.append(UInt8(ascii: " ")) }
                appendSentence(to: &text.body)
            }
            text.paragraphEnds.append(text.body.count)
            literal(Self.separator, to: &text.body)
        }
        text.body.removeLast(Self.separator.utf8CodeUnitCount)
        return text
    }

    private mutating func rewritten(_ original: Text) -> Text {
        var text = Text(headline: headline())
        var ends = original.paragraphEnds
        if ends.count > 4, random.unit() < 0.5 { ends.removeLast(1 + random.below(2)) }
        let edited = ends[random.below(ends.count)]
        text.body.reserveCapacity(original.body.count + 512)
        text.body.append(contentsOf: original.body[..<edited])
        text.body.append(UInt8(ascii: " "))
        appendSentence(to: &text.body)
        text.body.append(contentsOf: original.body[edited..<ends[ends.count - 1]])
        literal(Self.separator, to: &text.body)
        literal("Join our mailing list for the latest from ", to: &text.body)
        pick(vocabulary.sources, to: &text.body)
        return text
    }

    private mutating func headline() -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(96)
        pick(vocabulary.words, to: &line)
        line[0] &= 0xDF
        for part in [vocabulary.words, vocabulary.verbs, vocabulary.places, vocabulary.words, vocabulary.words] {
            line.append(UInt8(ascii: " "))
            pick(part, to: &line)
        }
        return line
    }

    private func literal(_ text: StaticString, to out: inout [UInt8]) {
        out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func appendSentence(to out: inout [UInt8]) {
        out.append(addingCapacity: Pen.most) { span in
            span.withUnsafeMutableBufferPointer { buffer, count in
                guard let base = buffer.baseAddress else { return }
                var pen = Pen(at: base + count)
                write(&pen)
                count = pen.at - base
            }
        }
    }

    /// A sentence of at most 300 bytes.
    private mutating func write(_ pen: inout Pen) {
        let start = pen.at
        // As many names as real copy has: 25 different ones in 4 KB (so have the five seeds; with names in every
        // sentence it was 42).
        switch random.below(10) {
        case 0:
            pen.literal("The ")
            pick(vocabulary.organisations, &pen)
            pen.literal(" ")
            pick(vocabulary.verbs, &pen)
            pen.literal(" the ")
            word(&pen)
            pen.literal(" in ")
            pick(vocabulary.places, &pen)
        case 1:
            person(&pen)
            pen.literal(", the ")
            word(&pen)
            pen.literal(" ")
            word(&pen)
            pen.literal(" of ")
            pick(vocabulary.places, &pen)
            pen.literal(", said")
        case 2:
            pen.literal("More than ")
            pen.number(random.below(90_000) + 12)
            pen.literal(" ")
            word(&pen)
            pen.literal(" were ")
            word(&pen)
            pen.literal(" in ")
            pick(vocabulary.places, &pen)
        case 3:
            pen.literal("\\\"We have the ")
            word(&pen)
            pen.literal(" and the ")
            word(&pen)
            pen.literal(",\\\" said ")
            person(&pen)
            pen.literal(" of the")
        case 4:
            pen.literal("In ")
            pick(vocabulary.places, &pen)
            pen.literal(", officials said the ")
            word(&pen)
        default:
            pen.literal("Officials said the ")
            word(&pen)
        }
        let end = start + 60 + random.below(100)
        while pen.at < end {
            pen.byte(UInt8(ascii: " "))
            if random.unit() < 0.45 { pick(vocabulary.functionWords, &pen) } else { word(&pen) }
        }
        pen.byte(UInt8(ascii: "."))
    }

    private mutating func person(_ pen: inout Pen) {
        pick(vocabulary.givenNames, &pen)
        pen.byte(UInt8(ascii: " "))
        let start = pen.at
        for _ in 0...(1 + random.below(2)) { pick(vocabulary.syllables, &pen) }
        start.pointee &-= 32
    }

    /// A content word.
    private mutating func word(_ pen: inout Pen) {
        vocabulary.words.write(Int(vocabulary.ranks[Int(random.next() & 0xFFFF)]), &pen)
    }

    private mutating func pick(_ list: WordList, _ pen: inout Pen) {
        list.write(random.below(list.count), &pen)
    }

    private mutating func pick(_ list: WordList, to out: inout [UInt8]) {
        list.append(random.below(list.count), to: &out)
    }
}

/// Writes bytes one after the other where there is room for them.
struct Pen {
    /// What a sentence may take, and behind it what `WordList.write` copies beyond its word.
    static let most = 512
    var at: UnsafeMutablePointer<UInt8>

    mutating func byte(_ byte: UInt8) {
        at.pointee = byte
        at += 1
    }

    mutating func literal(_ text: StaticString) {
        at.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        at += text.utf8CodeUnitCount
    }

    mutating func number(_ value: Int) {
        for digit in String(value).utf8 { byte(digit) }
    }
}

/// Words in one run of bytes.
struct WordList {
    private let bytes: [UInt8]
    private let starts: [Int]

    init(_ words: [[UInt8]]) {
        // Padded, so that `write` can copy 32 bytes of the last word too.
        bytes = words.flatMap { $0 } + [UInt8](repeating: 0, count: 32)
        starts = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }

    var count: Int { starts.count - 1 }

    /// Most words are short: 32 bytes are copied whatever the length is.
    func write(_ index: Int, _ pen: inout Pen) {
        let start = starts[index]
        let length = starts[index + 1] - start
        bytes.withUnsafeBytes {
            UnsafeMutableRawPointer(pen.at).copyMemory(from: $0.baseAddress! + start, byteCount: 32)
            if length > 32 {
                UnsafeMutableRawPointer(pen.at + 32)
                    .copyMemory(from: $0.baseAddress! + start + 32, byteCount: length - 32)
            }
        }
        pen.at += length
    }

    func append(_ index: Int, to out: inout [UInt8]) {
        let range = starts[index]..<starts[index + 1]
        bytes.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }
}

/// What the made-up articles are made of.
struct Vocabulary {
    let sources = WordList(Self.lines(Self.sourceText))
    let places = WordList(Self.lines(Self.placeText))
    let organisations = WordList(Self.lines(Self.organisationText))
    let givenNames = WordList(Self.split(Self.givenNameText))
    let verbs = WordList(Self.split(Self.verbText))
    let functionWords = WordList(Self.split(Self.functionWordText))
    let syllables = WordList(Self.split(Self.syllableText))
    /// English words that the analysis knows something about, and behind them made-up ones: so many that two texts share
    /// hardly a run of three by chance, as with real copy.
    let words: WordList
    /// 65,536 equally likely draws of a word. The density falls with the square root of the rank: the first 1 % of the
    /// words make 10 % of the text, beside the function words.
    let ranks: [UInt16]

    init() {
        var words = Self.split(Self.contentWordText)
        let syllables = Self.split(Self.syllableText)
        for first in syllables {
            for second in syllables where second != first {
                words.append(first + second)
                for third in syllables where third != second && third[0] != first[0] {
                    words.append(first + second + third)
                }
            }
        }
        let count = Double(min(words.count, 8_000))
        self.words = WordList(Array(words.prefix(8_000)))
        ranks = (0..<65_536).map { draw in
            let share = Double(draw) / 65_536
            return UInt16(count * share * share)
        }
    }

    private static func split(_ text: String) -> [[UInt8]] {
        text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
    }
    private static func lines(_ text: String) -> [[UInt8]] {
        text.split(separator: ",").map { Array($0.trimmingCharacters(in: .whitespacesAndNewlines).utf8) }
    }

    private static let sourceText =
        "Meridian Wire, Northline, Harbour Press, Kestrel News, Delta Dispatch, Signal Post, Atlas Agency, The Courier"
    private static let placeText =
        "Syria, Damascus, Russia, Moscow, Germany, Berlin, France, Paris, Japan, Tokyo, Brazil, Kenya, Nairobi, India, Mumbai, China, Beijing, Turkey, Ankara, Poland, Warsaw, Spain, Madrid, Italy, Rome, Canada, Ottawa, Mexico, Egypt, Cairo, Nigeria, Lagos, Ukraine, Kyiv, Australia, Sydney, Chile, Peru, Lima, Norway, Oslo"
    private static let organisationText =
        "United Nations, European Union, World Bank, International Monetary Fund, Red Cross, World Health Organization, Federal Reserve, European Central Bank, Interpol, OPEC, Siemens, Toyota, Boeing, Airbus, Microsoft, Samsung, Supreme Court, State Department, Finance Ministry, Reuters"
    private static let givenNameText =
        "Maria James Wei Aisha Omar Elena Tomas Ingrid Kofi Priya Lars Fatima Diego Hana Pavel Chloe Samuel Yuki Amara Nikolai"
    private static let verbText =
        "rejects approves delays suspends expands announces questions welcomes criticises investigates"
    private static let functionWordText =
        "the of and to in that for with on as by at from it was were is are had has but not which after before while their its his her"
    private static let syllableText =
        "ba dor mi len ka ris to ven sha lu per ga nik ol ra ten vi mar su ken dal fo bri zan"
    private static let contentWordText = """
        government minister people year police company country week city market state party president talks report \
        group court election attack bank officials billion workers health school water season match team industry \
        trade budget prices oil growth percent economy parliament vote law case trial judge prison murder charges \
        arrest evidence investigation fire flood storm earthquake rescue victims hospital doctors patients virus \
        vaccine disease treatment study researchers science climate emissions energy carbon forest species wildlife \
        pollution river space satellite telescope software computer internet data privacy security network film music \
        album actor festival museum book author award theatre television church pope bishop mosque faith pilgrims \
        union strike wages jobs pension factory employees contract students teachers university exam pupils \
        classroom curriculum fashion restaurant travel tourism recipe hotel holiday family wedding celebrity prince \
        animal dog rain temperature forecast snow wind heatwave hurricane troops army soldiers missile ceasefire \
        rebels militants border peace war weapons goal coach striker league champion tennis olympic race injury cup \
        refugees migration poverty protest rights women children community housing shares profit investors merger \
        debt inflation interest currency exports tariffs sanctions summit treaty ambassador diplomat alliance airport \
        flight train crash road bridge ship harbour cargo pilot passengers engine fuel battery solar nuclear reactor \
        plant mine steel copper gold wheat coffee farmers harvest drought fish deadline decision statement spokesman \
        plan project policy reform crisis deal agreement dispute conference meeting leader opposition coalition \
        campaign candidate poll ballot mayor governor senator committee inquiry regulator agency ministry department
        """
}

/// A small generator that gives the same numbers everywhere (Steele, Lea and Flood 2014).
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
    /// 0 ..< `bound`; even enough for bounds far below 2^32.
    mutating func below(_ bound: Int) -> Int { Int(((next() >> 32) &* UInt64(bound)) >> 32) }
    /// 0 ..< 1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
