extension Stories.Change {
    func write(into writer: inout ByteWriter) {
        writer.byte((isNew ? 1 : 0) | (counted ? 2 : 0))
        if isNew { writer.string(firstURI) }
        writer.varint(UInt64(terms.count))
        writer.fixed(terms.count) { terms[$0].hash }
        // The lower half of a weight's bits is zero, see `vector`.
        writer.fixed(terms.count) { UInt16(truncatingIfNeeded: terms[$0].weight.bitPattern >> 16) }
        writer.array(merged)
    }

    init(from reader: inout ByteReader) throws(JudgeStateError) {
        let flags = try reader.byte()
        isNew = flags & 1 != 0
        counted = flags & 2 != 0
        if isNew { firstURI = try reader.string() }
        let count = try reader.count(of: 6)
        terms.reserveCapacity(count)
        for _ in 0..<count { terms.append(Stories.Weighted(hash: try reader.fixed(), weight: 0)) }
        var last: UInt32 = 0
        for index in 0..<count {
            let bits: UInt16 = try reader.fixed()
            terms[index].weight = Float(bitPattern: UInt32(bits) << 16)
            guard terms[index].hash >= last, terms[index].weight >= 0 else {
                throw JudgeStateError("delta: term \(index) of \(count) is out of order or weighs nothing")
            }
            last = terms[index].hash
        }
        merged = try reader.array()
    }
}

extension Stories {
    func write(into writer: inout ByteWriter) {
        writer.fixed(base)
        writer.varint(UInt64(stories.count))
        for story in stories {
            writer.fixed(story.firstSequence)
            writer.string(story.firstURI)
            writer.fixed(story.size)
            writer.fixed(story.independent)
            writer.array(story.sources)
            writer.array(story.terms)
            writer.fixed(story.firstTime)
            writer.fixed(story.lastTime)
            writer.fixed(story.lastReceived)
            writer.fixed(story.mergedInto)
        }
        index.write(into: &writer)
        frequencies.write(into: &writer)
    }

    init(from reader: inout ByteReader, openStories: Int, maximumBytes: Int) throws(JudgeStateError) {
        self.init(openStories: openStories, maximumBytes: maximumBytes)
        base = try reader.fixed()
        for _ in 0..<(try reader.count(of: 46)) {
            var story = Story(
                firstSequence: try reader.fixed(), firstURI: try reader.string(), size: try reader.fixed(),
                independent: try reader.fixed(), sources: try reader.array(), terms: try reader.array(),
                square: 0, firstTime: try reader.fixed(), lastTime: try reader.fixed(),
                lastReceived: try reader.fixed(),
                mergedInto: try reader.fixed())
            guard story.mergedInto == 0 || story.mergedInto != next else {
                throw JudgeStateError("snapshot: story \(next) ends in itself")
            }
            for term in story.terms {
                let weight = Weighted(packed: term).weight
                story.square += weight * weight
            }
            contentBytes += story.contentBytes
            stories.append(story)
        }
        try index.read(from: &reader)
        frequencies = try TermFrequencies(from: &reader)
    }
}
