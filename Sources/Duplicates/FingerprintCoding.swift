extension Fingerprint {
    /// Appends a compact form, for workers in other processes.
    public func encode(into bytes: inout [UInt8]) {
        var writer = ByteWriter(bytes: bytes)
        bytes = []
        writer.varint(UInt64(shingles.count))
        for shingle in shingles { writer.fixed(shingle) }
        writer.varint(UInt64(lines.count))
        for line in lines {
            writer.fixed(line.hash)
            writer.varint(UInt64(line.firstShingle))
            writer.varint(UInt64(line.endShingle))
            writer.varint(UInt64(line.words))
        }
        writer.fixed(wordsHash)
        writer.varint(UInt64(words))
        writer.byte(marker.rawValue)
        writer.varint(UInt64(terms.count))
        for term in terms {
            writer.fixed(term.hash)
            writer.fixed(term.weight.bitPattern)
            writer.fixed(term.share.bitPattern)
        }
        bytes = writer.bytes
    }

    /// - Throws: `JudgeStateError` if the bytes are not one encoded fingerprint.
    public init(decoding bytes: [UInt8]) throws(JudgeStateError) {
        var reader = ByteReader(bytes, what: "fingerprint")
        let count = try reader.count(of: 4)
        shingles.reserveCapacity(count)
        for _ in 0..<count { shingles.append(try reader.fixed()) }
        for _ in 0..<(try reader.count(of: 11)) {
            lines.append(
                Line(
                    hash: try reader.fixed(), firstShingle: UInt32(clamping: try reader.varint()),
                    endShingle: UInt32(clamping: try reader.varint()), words: UInt16(clamping: try reader.varint())))
        }
        for line in lines where line.firstShingle > line.endShingle || Int(line.endShingle) > shingles.count {
            throw JudgeStateError(
                "fingerprint: a line's shingles \(line.firstShingle)..<\(line.endShingle) lie outside")
        }
        wordsHash = try reader.fixed()
        words = Int(clamping: try reader.varint())
        let raw = try reader.byte()
        guard let marker = RevisionMarker(rawValue: raw) else {
            throw JudgeStateError("fingerprint: \(raw) is no revision marker")
        }
        self.marker = marker
        for _ in 0..<(try reader.count(of: 12)) {
            terms.append(
                Term(
                    hash: try reader.fixed(), weight: Float(bitPattern: try reader.fixed()),
                    share: Float(bitPattern: try reader.fixed())))
        }
        for (term, next) in zip(terms, terms.dropFirst()) where term.hash > next.hash {
            throw JudgeStateError("fingerprint: term \(next.hash) is out of order")
        }
        try reader.end()
        signed = Signed(shingles: shingles, lines: lines)
    }
}
