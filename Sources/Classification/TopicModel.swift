import Text

/// Weighted terms of the topics, read from text and compiled for matching.
///
/// The format, UTF-8, one statement a line; `#` begins a comment:
/// ```
/// topic 16000000                     # the terms that follow speak for medtop:16000000
/// bias -0.3                          # added to the topic's score, once
/// 3 civil war, cease-fire            # weight, then terms of one to four words as they stand in text
/// -1.5 price war                     # a weight may be negative
/// ```
/// Words are folded like the text's (case, diacritics, hyphens), so `cease-fire` and `cease fire` are one term. A term
/// may stand under several topics; within one topic the last weight holds, so that a file of one's own overrules.
struct TopicModel: Sendable {
    var topics: [String] = []
    var biases: [Float] = []
    /// Term number → its postings.
    var postingStarts: [Int32] = [0]
    var postings: [Posting] = []
    var trie = TokenTrie()
    /// How sure a topic is when it comes first, learned for each; empty where the terms were written by hand.
    var calibrations: [LabelCalibration] = []

    struct Posting: Sendable, BitwiseCopyable {
        var topic: Int32
        var weight: Float
    }
    /// Knows nothing.
    init() {}

    /// From terms of one or two words as hashes, each with its postings.
    init(
        topics: [String], biases: [Float], calibrations: [LabelCalibration],
        terms: [(words: [UInt64], postings: [Posting])]
    ) {
        self.topics = topics
        self.biases = biases
        self.calibrations = calibrations
        for (number, term) in terms.enumerated() {
            trie.insert(term.words, value: UInt32(truncatingIfNeeded: number))
            postings += term.postings
            postingStarts.append(Int32(postings.count))
        }
    }

    /// Longest phrase in words.
    static let longestTerm = 4

    init(parsing sources: [ModelSource]) throws(ModelError) {
        var document = Document()
        let tokenizer = Tokenizer()
        var terms: [[UInt64]: Int] = [:]
        var weights: [[Posting]] = []
        for source in sources {
            var current: Int32?
            for (number, line) in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                let statement = Self.trimmed(line.prefix { $0 != UInt8(ascii: "#") })
                if statement.isEmpty { continue }
                func fail(_ problem: String) -> ModelError {
                    ModelError(file: source.name, line: number + 1, problem: problem)
                }
                guard let space = statement.firstIndex(where: { $0 == 0x20 || $0 == 0x09 }) else {
                    throw fail(
                        "found one word alone; a line is `topic CODE`, `bias NUMBER` or `WEIGHT TERM`")
                }
                let head = String(decoding: statement[..<space], as: UTF8.self)
                let rest = Self.trimmed(statement[space...])
                switch head {
                case "topic":
                    let code = String(decoding: rest, as: UTF8.self)
                    guard code.utf8.count == 8, code.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
                        throw fail("topic `\(code)` is no Media Topic code: eight digits are wanted")
                    }
                    let uri = "medtop:" + code
                    if let known = topics.firstIndex(of: uri) {
                        current = Int32(known)
                    } else {
                        topics.append(uri)
                        biases.append(0)
                        current = Int32(topics.count - 1)
                    }
                case "bias":
                    guard let topic = current else { throw fail("a bias before the first topic") }
                    guard let bias = Float(String(decoding: rest, as: UTF8.self)), bias.isFinite else {
                        throw fail("the bias is no number")
                    }
                    biases[Int(topic)] = bias
                default:
                    guard let topic = current else { throw fail("a term before the first topic") }
                    guard let weight = Float(head), weight.isFinite, abs(weight) <= 100 else {
                        throw fail("weight `\(head)` is no number from -100 to 100")
                    }
                    for phrase in rest.split(separator: UInt8(ascii: ",")) {
                        tokenizer.readWords(Array(phrase), into: &document)
                        guard (1...Self.longestTerm).contains(document.count) else {
                            let text = String(decoding: Self.trimmed(phrase), as: UTF8.self)
                            throw fail("a term has one to \(Self.longestTerm) words, `\(text)` has \(document.count)")
                        }
                        let term = terms[document.hashes] ?? weights.count
                        if term == weights.count {
                            terms[document.hashes] = term
                            weights.append([])
                            trie.insert(document.hashes, value: UInt32(term))
                        }
                        if let at = weights[term].firstIndex(where: { $0.topic == topic }) {
                            weights[term][at].weight = weight
                        } else {
                            weights[term].append(Posting(topic: topic, weight: weight))
                        }
                    }
                }
            }
        }
        for list in weights {
            postings += list
            postingStarts.append(Int32(postings.count))
        }
    }

    var termCount: Int { postingStarts.count - 1 }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = bytes
        while let first = slice.first, first <= 0x20 { slice.removeFirst() }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }
}

/// A file of weighted terms: its name for messages, and its bytes.
public struct ModelSource: Sendable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// What is wrong with a file of weighted terms, or a trained model, and where.
public struct ModelError: Error, Sendable, Hashable, CustomStringConvertible {
    public var file: String
    /// From 1; 0 in a trained model, which has no lines.
    public var line: Int
    /// Byte from the beginning of a trained model.
    public var offset: Int?
    public var problem: String

    public init(file: String, line: Int = 0, offset: Int? = nil, problem: String) {
        self.file = file
        self.line = line
        self.offset = offset
        self.problem = problem
    }

    public var description: String {
        offset.map { "model: \(file): byte \($0): \(problem)" } ?? "topics: \(file):\(line): \(problem)"
    }
}
