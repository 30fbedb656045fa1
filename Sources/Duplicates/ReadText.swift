internal import Text

/// A text read again for exact comparison: its story proper as words, shingles and facts.
struct ReadText {
    let document: Document
    /// Word indices of the story proper, boilerplate of its source taken out.
    private(set) var words: [UInt32] = []
    /// Their hashes.
    private(set) var hashes: [UInt64] = []
    /// Shingle that begins at each word; `hashes.count - 2` of them, or one.
    let shingles: [UInt32]
    let fingerprint: Fingerprint

    init(headline: [UInt8], body: [UInt8], isBoilerplate: (UInt64) -> Bool) {
        var document = Document()
        Tokenizer().read(headline: headline, body: body, into: &document)
        self.init(document, isBoilerplate: isBoilerplate)
    }

    /// `fingerprint`: the document's own, where it is known already.
    init(_ document: Document, fingerprint known: Fingerprint? = nil, isBoilerplate: (UInt64) -> Bool) {
        self.document = document
        let story = StoryProper(document)
        // One that does not fit the text is another's.
        if let known, known.lines.count == story.lines.count, known.words == story.hashes.count {
            fingerprint = known
        } else {
            fingerprint = Fingerprint(document: document, story: story)
        }
        words.reserveCapacity(story.hashes.count)
        for (index, line) in story.lines.enumerated() where !isBoilerplate(fingerprint.lines[index].hash) {
            let first = UInt32(line.firstInDocument)
            words.append(contentsOf: first..<first + UInt32(line.end - line.first))
        }
        if words.count == story.hashes.count {
            hashes = story.hashes
            shingles = fingerprint.shingles
        } else {
            hashes = words.map { document.hashes[Int($0)] }
            shingles = Shingles.of(hashes)
        }
    }

    func shape(_ word: Int) -> WordShape { document.shapes[Int(words[word])] }

    /// A number or a name: what makes one template's text another story.
    func isFact(_ word: Int) -> Bool {
        let shape = shape(word)
        if shape.contains(.number) { return true }
        return shape.contains(.capitalised) && !shape.contains(.sentenceStart) && !shape.contains(.function)
    }
}
