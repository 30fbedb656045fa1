import Testing
import Text

/// The words of a text as they stand in it.
func words(_ document: Document) -> [String] {
    (0..<document.count).map {
        let start = Int(document.starts[$0])
        return String(decoding: document.bytes[start..<start + Int(document.lengths[$0])], as: UTF8.self)
    }
}

func read(_ body: String, headline: String = "") -> Document {
    var document = Document()
    Tokenizer().read(headline: Array(headline.utf8), body: Array(body.utf8), into: &document)
    return document
}

@Suite struct TokenizerTests {
    @Test(
        "Two spellings of a word have one hash",
        arguments: [
            ("Müller", "muller"), ("ZÜRICH", "zurich"), ("café", "CAFE"), ("Straße", "strasse"), ("Ærø", "aero"),
            ("don’t", "don't"), ("O’Brien", "O'Brien"), ("U.S.", "US"), ("U.N", "un"), ("AT&T", "att"),
            ("1,250,000", "1250000"), ("$1,250.50", "1250.50"), ("€3", "3"), ("Łódź", "lodz"), ("Ёлка", "елка"),
            ("Αθήνα", "αθηνα"), ("МОСКВА", "Москва"), ("Erdoğan", "erdogan"), ("governments'", "governments"),
            ("government’s", "Government"), ("soft\u{AD}ware", "software"), ("12,34,567", "1234567"),
        ])
    func folded(pair: (String, String)) {
        #expect(Tokenizer.hash(pair.0) == Tokenizer.hash(pair.1))
    }

    @Test("Words that differ have different hashes")
    func different() {
        let words = ["1.5", "15", "-5", "5", "us", "use", "administration", "administrations", "a", "aa", "й", "и"]
        #expect(Set(words.map(Tokenizer.hash)).count == words.count)
    }

    @Test("Hyphens part words and are told from dashes")
    func hyphens() {
        let document = read("The U.S.-backed force – and a cease‑fire -- held.")
        #expect(words(document) == ["The", "U.S.", "backed", "force", "and", "a", "cease", "fire", "held"])
        #expect(document.shapes[2].contains(.hyphenated))
        #expect(document.shapes[7].contains(.hyphenated))
        #expect(!document.shapes[4].contains(.joined))
        #expect(document.shapes[8].isDisjoint(with: [.joined, .hyphenated]))
    }

    @Test("Abbreviations keep their full stop and end no sentence, unless a new one plainly begins")
    func sentences() {
        let document = read(
            "Mr. Smith of Acme Inc. met Sen. Jones on Jan. 5 in the U.S. The talks cost $1.5 million. \"Good,\" he said. It rained."
        )
        let starts = document.sentenceStarts.map { words(document)[Int($0)] }
        #expect(starts == ["Mr.", "The", "Good", "It"])
        #expect(document.shapes[0].contains(.abbreviation))
    }

    @Test("A line broken for its length alone goes on its sentence")
    func wrapped() {
        let document = read(
            "The board of the company said on Tuesday that the Federal\nReserve had asked it for a plan.\n    It will reply in May."
        )
        #expect(document.sentenceStarts.count == 2)
        let word = words(document).firstIndex(of: "Reserve")!
        #expect(document.shapes[word].contains(.joined))
        #expect(!document.shapes[word].contains(.sentenceStart))
    }

    @Test("Shapes say how a word is written")
    func shapes() {
        let document = read("In 1,200 towns NATO’s men said “we won’t go”, he added, in May.")
        func shape(_ word: String) -> WordShape { document.shapes[words(document).firstIndex(of: word)!] }
        #expect(shape("In").isSuperset(of: [.sentenceStart, .capitalised, .function]))
        #expect(shape("1,200").contains(.number))
        #expect(shape("NATO").isSuperset(of: [.allCapitals, .possessive]))
        #expect(shape("men").contains(.joined))
        #expect(shape("go").contains(.quoted))
        #expect(!shape("he").contains(.quoted))
        #expect(shape("added").contains(.comma))
        #expect(shape("May").contains(.capitalised))
    }

    @Test("Text without spaces gives a word a character")
    func ideographs() {
        #expect(words(read("习近平在北京。")).count == 6)
        #expect(words(read("서울 사람")).count == 2)
    }

    @Test("Headline and body are told apart, and empty ones are allowed")
    func parts() {
        let document = read("First line.\n\n  Second line. \n", headline: "Two words")
        #expect(document.firstBodyWord == 2)
        #expect(document.bodyStart == 10)
        #expect(document.lines.map(\.kind) == [.headline, .story, .story])
        #expect(
            String(decoding: document.bytes[Int(document.lines[2].start)..<Int(document.lines[2].end)], as: UTF8.self)
                == "Second line.")
        for empty in [read(""), read("", headline: "x"), read("\n\n \n")] {
            #expect(empty.firstBodyWord == empty.count)
        }
    }

    @Test("A word's hash does not depend on what stands around it")
    func hashIsLocal() {
        var random = Randomness(seed: 7)
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCXYZéüßŁжΩ0159")
        for _ in 0..<300 {
            let some = (0..<Int.random(in: 1...30, using: &random)).map { _ in
                String((0..<Int.random(in: 1...24, using: &random)).map { _ in letters.randomElement(using: &random)! })
            }
            let document = read(some.joined(separator: " "))
            #expect(document.hashes == some.map(Tokenizer.hash), "\(some)")
        }
    }

    @Test("Letters alone have the hash that they have as a word")
    func hashOfLetters() {
        for word in ["a", "IPD", "Washington", "abcdefgh", "ABCDEFGHIJKLMNOP", "", "é", "3M", "a b"] {
            #expect(Tokenizer.hash(letters: Array(word.utf8)) == Tokenizer.hash(word), "\(word)")
        }
    }

    /// Plain words take a short way through the scanner, but not the last ones of a text: both ways must agree.
    @Test("Words at the end of a text are read like words in its middle", arguments: 0..<20)
    func shortAndLongWay(seed: Int) {
        var random = Randomness(seed: UInt64(seed))
        let pieces = [
            " ", " ", " ", " ", ", ", ". ", ".", ",", "-", "\"", "'", "’", "“", "”", "? ", "\n", " (", ") ", "&", "$",
            "1,000",
            "The", "the", "of", "Mr", "Inc", "no", "U.S", "a", "A", "abcdefg", "abcdefgh", "Abcdefghijklmno",
            "abcdefghijklmnop",
            "NATO", "Ünder", "5", "said", "McDonald", "is", "New York",
        ]
        for _ in 0..<200 {
            let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                .joined()
            let alone = read(text)
            let followed = read(text + "\n" + String(repeating: "z", count: 40))
            let count = alone.count
            #expect(Array(followed.hashes.prefix(count)) == alone.hashes, "\(text.debugDescription)")
            #expect(Array(followed.starts.prefix(count)) == alone.starts, "\(text.debugDescription)")
            #expect(Array(followed.lengths.prefix(count)) == alone.lengths, "\(text.debugDescription)")
            let shapes = followed.shapes.prefix(count).map { $0.subtracting(.aside) }
            #expect(shapes == alone.shapes.map { $0.subtracting(.aside) }, "\(text.debugDescription)")
            let sentences = followed.sentenceStarts.filter { $0 < count }
            #expect(sentences == alone.sentenceStarts, "\(text.debugDescription)")
        }
    }

    @Test("Any bytes at all give consistent arrays", arguments: 0..<40)
    func anyBytes(seed: Int) {
        var random = Randomness(seed: UInt64(seed))
        let pieces: [[UInt8]] = [
            Array("word".utf8), Array(" ".utf8), Array("\n".utf8), [0xE2, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xFF],
            Array("’s".utf8), Array("U.S.".utf8), Array("-".utf8), Array("\"".utf8), Array("$5".utf8),
            Array("中".utf8), [0], Array("Mr.".utf8), Array("é".utf8), Array("1,000".utf8), [0xC3], Array("'".utf8),
        ]
        func some() -> [UInt8] {
            (0..<Int.random(in: 0...200, using: &random)).flatMap { _ in
                Bool.random(using: &random)
                    ? pieces.randomElement(using: &random)! : [UInt8.random(in: 0...255, using: &random)]
            }
        }
        var document = Document()
        for _ in 0..<20 {
            let (headline, body) = (some(), some())
            Tokenizer().read(headline: headline, body: body, into: &document)
            #expect(document.bytes == headline + [10] + body)
            let count = document.count
            #expect(document.starts.count == count && document.lengths.count == count && document.shapes.count == count)
            #expect((0...count).contains(document.firstBodyWord))
            var end = 0
            for word in 0..<count {
                #expect(Int(document.starts[word]) >= end && document.lengths[word] > 0)
                end = Int(document.starts[word]) + Int(document.lengths[word])
                #expect((word < document.firstBodyWord) == (end < document.bodyStart))
            }
            #expect(end <= document.bytes.count)
            var next: UInt32 = 0
            for line in document.lines {
                #expect(line.firstWord == next && line.endWord > line.firstWord && line.start < line.end)
                #expect(line.datelineWords <= line.endWord - line.firstWord)
                next = line.endWord
            }
            #expect(Int(next) == count)
            #expect(zip(document.sentenceStarts, document.sentenceStarts.dropFirst()).allSatisfy { $0 < $1 })
        }
    }

    @Test("A word of a megabyte is parted, not dropped")
    func endless() {
        let document = read(String(repeating: "a", count: 1 << 20))
        #expect(document.lengths.reduce(0) { $0 + Int($1) } == 1 << 20)
    }
}
