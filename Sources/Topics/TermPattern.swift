import Text

/// Words as a rule names them, spelled out: `interest rate(s)` is `interest rate` and `interest rates`.
///
/// A group that ends a word may be left out: `rate(s)`, `gain(s|ed)`. A group elsewhere is one of its choices, `(oil|gas)
/// price`, `labo(u|)r`; with one choice only it may be left out, `crude (oil) price`. Groups may hold groups. A `^` before
/// a form means that its words must stand as written, capitals and full stops too: `^Fed`, `^IT`, `(^U.S.|^US)`.
struct TermPattern {
    /// Forms that one pattern may come to: enough for two groups of twenty.
    static let mostForms = 512
    /// Words of the longest phrase.
    static let longest = 8

    /// A sequence of words to look for.
    struct Phrase: Hashable {
        /// What `Document.hashes` has for each word.
        var hashes: [UInt64]
        /// The bytes of each word, where they must stand as written.
        var written: [[UInt8]]?
    }

    /// What is wrong with a pattern; the reader adds where.
    struct Fault: Error {
        var problem: String
    }

    /// The phrases that `pattern` stands for, each once, in the order of its groups.
    static func phrases(_ pattern: String) throws(Fault) -> [Phrase] {
        var phrases: [Phrase] = []
        var document = Document()
        var reader = Reader(text: Array(pattern.utf8))
        for form in try reader.forms() {
            let asWritten = form.first == UInt8(ascii: "^")
            let shown = String(decoding: form, as: UTF8.self)
            if form.dropFirst().contains(UInt8(ascii: "^")) {
                throw Fault(problem: "“\(shown)”: `^` stands before the first word, and means all of them")
            }
            Tokenizer().readWords(form, into: &document)
            if document.count == 0 { throw Fault(problem: "there is no word in “\(shown)”") }
            if document.count > longest {
                throw Fault(
                    problem: "“\(shown)” has \(document.count) words, \(longest) are the most; use `near` instead")
            }
            if let at = document.shapes.indices.dropFirst().first(where: {
                document.shapes[$0].isDisjoint(with: [.joined, .hyphenated])
            }) {
                throw Fault(
                    problem: "“\(shown)”: only a space or a hyphen may part the words of a phrase (word \(at + 1))")
            }
            var phrase = Phrase(hashes: document.hashes)
            if asWritten {
                phrase.written = document.starts.indices.map { word in
                    let start = Int(document.starts[word])
                    return Array(document.bytes[start..<(start + Int(document.lengths[word]))])
                }
            }
            if !phrases.contains(phrase) { phrases.append(phrase) }
        }
        return phrases
    }

    /// Spells groups out.
    private struct Reader {
        let text: [UInt8]
        var at = 0

        mutating func forms() throws(Fault) -> [[UInt8]] {
            let forms = try choices(depth: 0)
            if at < text.count { throw Fault(problem: "`)` without `(`") }
            return forms
        }

        init(text: [UInt8]) { self.text = text }

        private static func isLetter(_ byte: UInt8) -> Bool {
            (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") || byte >= 0x80
        }

        /// Up to `)` or the end: all that stands between the bars.
        private mutating func choices(depth: Int) throws(Fault) -> [[UInt8]] {
            if depth > 4 { throw Fault(problem: "more than four groups one within the other; spell them out") }
            var done: [[UInt8]] = []
            var forms: [[UInt8]] = [[]]
            var bars = 0
            while at < text.count, text[at] != UInt8(ascii: ")") {
                let byte = text[at]
                at += 1
                switch byte {
                case UInt8(ascii: "("):
                    let isAttached = at >= 2 && Self.isLetter(text[at - 2])
                    var inner = try choices(depth: depth + 1)
                    guard at < text.count else { throw Fault(problem: "`(` without `)`") }
                    at += 1
                    let isEnding = isAttached && (at == text.count || !Self.isLetter(text[at]))
                    if isEnding, !inner.contains([]) { inner.append([]) }
                    if forms.count * inner.count + done.count > mostForms {
                        throw Fault(problem: "this comes to more than \(mostForms) forms; write several shorter terms")
                    }
                    forms = forms.flatMap { form in inner.map { form + $0 } }
                case UInt8(ascii: "|"):
                    if depth == 0 { throw Fault(problem: "`|` stands between `(` and `)` only") }
                    bars += 1
                    done += forms
                    forms = [[]]
                case UInt8(ascii: "*"), UInt8(ascii: "~"):
                    throw Fault(problem: "there are no wildcards; write the endings: `rate(s)`, `merg(e|es|ed|ing)`")
                default:
                    for index in forms.indices { forms[index].append(byte) }
                }
            }
            done += forms
            if depth > 0, bars == 0 { done.append([]) }
            if depth > 0, done.allSatisfy(\.isEmpty) { throw Fault(problem: "nothing stands between `(` and `)`") }
            return done
        }
    }
}
